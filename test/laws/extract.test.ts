// Laws of extraction: what holds for every text.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleSchema, checkArticle } from "../../src/index.js";
import { extractArticle, extractHtml, type Extraction } from "../../src/extract/index.js";

/** Pieces that articles, and what is not quite one, are made of. */
const piece = fc.constantFrom(
  "لیلا مهرآذر", "مدیر بندر", "وی", "او", "این مقام", "گفت:", "افزود:", "اظهار داشت:", "گفت: «", "»", "درباره صید", "در نشست خبری", "به گزارش", "به نقل از",
  "موجپرس", "،", ".", ":", "|", "/", "\n", "\n\n", " ", "برچسب ها:", "[بندر](#) [1]", "کد خبر: ۱۲", "انتهای پیام", "۱۲ آذر ۱۴۰۳", "میتواند", "کتابها", "\u200C", "می شود",
  "https://example.org/a", "#بندر", "\uD800", "\u202E", "<b>", "ما منتظریم",
);
const newsLike = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(" "));

/** Pieces that pages are made of, in no order: a browser makes something of any of them. */
const pagePiece = fc.constantFrom(
  "<html>", "</html>", "<head>", "</head>", "<body class='single'>", "<body>", "</body>", "<title>اسکله باز شد - کرانه</title>", "<h1>", "</h1>", "<h1 class=title>اسکله باز شد</h1>", "<h2>", "<h4 class=kicker>",
  "<div>", "</div>", "<div class=body>", "<div class='entry-content lead'>", "<div id=doctextarea>", "<p>", "</p>", "<br>", "<br/>", "<span>", "</span>", "<sapn class=fa_date>", "<b>", "</i>", "<table><tr><td>", "</table>",
  "<li>", "<a rel=tag href=/tag/1>بندر</a>", "<a href='https://example.org'>", "</a>", "<div class=related>", "<nav>", "<form>", "<script>", "</script>", "<script type=application/ld+json>", '{"@type":"NewsArticle","headline":"اسکله باز شد"',
  '"datePublished":"2024-12-02T14:30:00Z"', "}", "<!--", "-->", "<![CDATA[", "<style>", "<textarea>", "<svg>", "<path/>", "<constructor>", "<__proto__ class=toString id=valueOf>", "</hasOwnProperty>", "<time datetime='۱۴۰۳-۰۹-۱۲T۱۴:۳۰:۰۰+۰۳:۳۰'>", "</time>", "<input value='کد خبر: ۱۲۳۴'>",
  "<meta property=article:published_time content='۱۴۰۳/۰۹/۱۲ - ۱۴:۳۰'>", "<meta property=article:modified_time content=2020-01-01T00:00:00Z>", "<meta property=article:tag content='بندر،بندر,؟!'>", "<meta name=keywords content='صید, ،'>",
  "<meta property=og:site_name content=' '>", "<link rel=canonical href='http://[x'>", "<link rel=canonical href='https://example.org/news/1234/بندر'>", "&zwnj;", "&nbsp;", "&#0;", "&#x110000;", "&amp", "&laquo;", "<", ">", "=", '"', "\0", "\uD800",
  '"author":"لیلا\\u0000 مهرآذر\\ud800"', "<figure><img src=/a.jpg alt='اسکله\uDC00\u0001'>", "خبرنگار: لیلا\u0007 مهرآذر\uD800", "انتشار\u0001: ۱۲ آذر\uD800 ۱۴۰۳ - ۱۴:۳۰",
  "کد خبر: ۱۲", "تاریخ انتشار: ۱۲ آذر ۱۴۰۳ - ۱۴:۳۰", "۳۰ بهمن ۱۴۰۳", "خبرنگار: لیلا مهرآذر", "منبع: موج", "بیشتر بخوانید", "نظرات", "انتهای پیام/ن", "برچسب‌ها:",
  "لیلا مهرآذر مدیر بندر درباره صید گفت: کشتی‌های بزرگ هم می‌توانند پهلو بگیرند.", "صیادان بندر سال‌هاست که از کمبود جای پهلوگیری گله دارند و چشم‌به‌راه اسکله‌اند.",
);
const pageLike = fc.array(pagePiece, { maxLength: 80 }).map((pieces) => pieces.join(""));
const anyString = fc.string({ unit: "binary", maxLength: 300 });

describe("for every text and every page", () => {
  test.each<[name: string, read: (text: string) => Extraction, texts: fc.Arbitrary<string>]>([
    ["made of an article's pieces", extractArticle, newsLike],
    ["of any characters", extractArticle, anyString],
    ["made of a page's pieces", extractHtml, pageLike],
    ["of any characters, as a page", extractHtml, anyString],
    ["made of an article's pieces, as a page", extractHtml, newsLike],
    ["made of a page's pieces and given as its own body", (page) => extractHtml(page, { readBody: (html) => html }), pageLike],
  ])("%s, there is a valid article, or none and the reason", (_, read, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { article, diagnostics } = read(text);
        if (article === null) expect(diagnostics.some((diagnostic) => diagnostic.severity === "error")).toBe(true);
        else {
          expect(articleSchema.safeParse(article).success).toBe(true);
          expect(checkArticle(article)).toEqual([]);
          // As JSON writes what no text should hold: control characters, and halves of characters.
          expect(JSON.stringify(article).replaceAll("\\\\", "")).not.toMatch(/\\u(?:00|d[89a-f])/u);
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
