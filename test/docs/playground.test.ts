// The playground's marks: where they stand, and that cutting a text by them loses nothing.
import fc from "fast-check";
import { extractArticle, extractHtml } from "khabar/extract";
import { describe, expect, test } from "vitest";
import { type Mark, marksOf } from "../../docs/playground/marks.js";
import { readSource } from "../../docs/playground/reading.js";
import { segmentsOf } from "../../docs/playground/segments.js";

const TEXT = `اسکله تازه افتتاح شد

به گزارش خبرگزاری کرانه، اسکله نیلبندر ۱۲ آذر ۱۴۰۳ باز شد.

لیلا مهرآذر، مدیر بندر، گفت: کشتیهای بزرگ هم میتوانند پهلو بگیرند.

وی افزود: هزینه‌های نگهداری پایین میآید.

برچسبها: بندر، کشتیرانی`;

/** What is marked in a source, as kind and words. */
function markedIn(source: string): [kind: string, words: string][] {
  const { article } = extractArticle(source);
  if (article === null) throw new Error("There is no article.");
  const textAt = (at: string): string => {
    const [list, index] = at.split("/");
    const block = list === "body" ? article.body[Number(index)] : undefined;
    return block !== undefined && "text" in block ? block.text : article.headline;
  };
  return Object.entries(marksOf(article, source)).flatMap(([at, marks]) => marks.map(({ kind, start, end }): [string, string] => [kind, textAt(at).slice(start, end)]));
}

const wordsOf = (kind: string): string[] => markedIn(TEXT).filter(([one]) => one === kind).map(([, words]) => words);

test.each([
  ["speaker", ["لیلا مهرآذر، مدیر بندر", "وی"]],
  ["cue", ["گفت", "افزود"]],
  ["quote", ["کشتی‌های بزرگ هم می‌توانند پهلو بگیرند", "هزینه‌های نگهداری پایین می‌آید"]],
  ["attribution", ["به گزارش خبرگزاری کرانه"]],
  ["date", ["۱۲ آذر ۱۴۰۳"]],
  ["tag", ["بندر"]],
])("%s is marked where it is printed", (kind, words) => {
  expect(wordsOf(kind).map((found) => found.replace(/[.،]$/u, ""))).toEqual(words);
});

test("a word is marked as restored only where the source does not have it so", () => {
  expect(wordsOf("repair")).toContain("کشتی‌های");
  expect(wordsOf("repair")).not.toContain("هزینه‌های");
});

test("a tag within a longer word is none", () => {
  expect(markedIn(TEXT).filter(([kind]) => kind === "tag")).toHaveLength(1);
});

describe("a source is read as what it is", () => {
  test.each([
    ["a text", TEXT, extractArticle],
    ["a text that speaks of an element", `درباره <p> در HTML\n\nلیلا مهرآذر گفت: این متن است.`, extractArticle],
    ["a page", "<!doctype html><h1>اسکله تازه افتتاح شد</h1><div class=body><p>لیلا مهرآذر، مدیر بندر، گفت: کشتی‌های بزرگ هم می‌توانند پهلو بگیرند.</p></div>", extractHtml],
  ] as const)("%s", (_, source, extract) => {
    expect(readSource({ source, language: "fa" }).article).toEqual(extract(source).article);
  });
});

/** Marks of a text, anywhere in it, in the order of their beginnings. */
const textWithMarks = fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }).chain((text) => fc.tuple(
  fc.constant(text),
  fc.array(fc.tuple(fc.nat(text.length - 1), fc.nat(text.length)), { maxLength: 8 }).map((places): Mark[] => places
    .map(([start, length]): Mark => ({ kind: "quote", start, end: Math.min(text.length, start + length + 1), facts: [] }))
    .sort((one, other) => one.start - other.start || other.end - one.end)),
));

test("segments put together are the text, and each lies within the marks that it names, and within no other", () => {
  fc.assert(fc.property(textWithMarks, ([text, marks]) => {
    let at = 0;
    for (const segment of segmentsOf(text, marks)) {
      const end = at + segment.text.length;
      expect(new Set(segment.marks)).toEqual(new Set(marks.filter((mark) => mark.start <= at && mark.end >= end)));
      at = end;
    }
    expect(segmentsOf(text, marks).map((segment) => segment.text).join("")).toBe(text);
  }));
});
