// Laws of extraction: what holds for every text.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleSchema, checkArticle } from "../../src/index.js";
import { extractArticle } from "../../src/extract/index.js";

/** Pieces that articles, and what is not quite one, are made of. */
const piece = fc.constantFrom(
  "لیلا مهرآذر", "مدیر بندر", "وی", "او", "این مقام", "گفت:", "افزود:", "اظهار داشت:", "گفت: «", "»", "درباره صید", "در نشست خبری", "به گزارش", "به نقل از",
  "موجپرس", "،", ".", ":", "|", "/", "\n", "\n\n", " ", "برچسب ها:", "[بندر](#) [1]", "کد خبر: ۱۲", "انتهای پیام", "۱۲ آذر ۱۴۰۳", "میتواند", "کتابها", "\u200C", "می شود",
  "https://example.org/a", "#بندر", "\uD800", "\u202E", "<b>", "ما منتظریم",
);
const newsLike = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(" "));

describe("for every text", () => {
  test.each([["made of an article's pieces", newsLike], ["of any characters", fc.string({ unit: "binary", maxLength: 300 })]])("%s, there is a valid article, or none and the reason", (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { article, diagnostics } = extractArticle(text);
        if (article === null) expect(diagnostics.some((diagnostic) => diagnostic.severity === "error")).toBe(true);
        else {
          expect(articleSchema.safeParse(article).success).toBe(true);
          expect(checkArticle(article)).toEqual([]);
        }
        expect(diagnostics.map((diagnostic) => diagnostic.code)).not.toContain("invalid-article");
        expect(diagnostics.every(({ start, end }) => start >= 0 && start <= end && end <= text.length)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("the same text gives the same article", () => {
    fc.assert(fc.property(newsLike, (text) => {
      expect(extractArticle(text)).toEqual(extractArticle(text));
    }));
  });
});
