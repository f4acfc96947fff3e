import { describe, expect, test } from "vitest";
import { truncate, type TruncateOptions } from "../../src/text/index.js";
import { HOSTILE } from "./hostile.js";

describe("truncate", () => {
  test.each<[name: string, text: string, length: number, expected: string, options?: TruncateOptions]>([
    ["what fits stays", "باران", 5, "باران"],
    ["what fits as readers count stays", "مُدِیرِ", 4, "مُدِیرِ"],
    ["a cut between words", "باران تازه در بندر", 12, "باران تازه…"],
    ["a cut right at the end of a word", "باران تازه در بندر", 11, "باران تازه…"],
    ["no comma before the ellipsis", "باران، برف و باد", 8, "باران…"],
    ["no opening mark before the ellipsis", "باران و «برف»", 10, "باران و…"],
    ["a cut inside a word where no gap is near", "بارانی‌ترین روز", 5, "بارا…"],
    ["no half-space at the edge", "می\u200Cخواهیم", 3, "می…"],
    ["a letter keeps its marks", "مُدیر", 3, "مُد…"],
    ["an emoji of several persons is one", "👨\u200D👩\u200D👧👍👍👍", 3, "👨\u200D👩\u200D👧👍…"],
    ["an ellipsis of several characters", "باران تازه در بندر", 16, "باران تازه [...]", { ellipsis: " [...]" }],
    ["no ellipsis", "باران تازه", 7, "باران", { ellipsis: "" }],
    ["anywhere", "باران تازه", 8, "باران ت…", { words: false }],
    ["no room for the ellipsis", "باران", 2, "با", { ellipsis: "..." }],
    ["no room at all", "باران", 0, ""],
    ["no length", "باران", NaN, ""],
    ["less than nothing", "باران", -1, ""],
    ["a fraction", "باران", 2.9, "ب…"],
    ["no end", "باران", Infinity, "باران"],
    ["nothing", "", 3, ""],
  ])("%s", (_, text, length, expected, options) => {
    expect(truncate(text, length, options)).toBe(expected);
  });

  test.each<[name: string, text: string, length: number]>([
    ["a mark behind plain letters", "تازه\u0654 و نو", 4],
    ["a joiner behind a half-space", "ب\u200C\u200Dپ", 1],
    ["a sign of numbers that holds what follows", "ب\u0600۱۲", 2],
    ["a line break of two", "ب\r\nپت", 2],
  ])("%s, counted as Intl.Segmenter does", (_, text, length) => {
    const clusters = Array.from(new Intl.Segmenter("fa", { granularity: "grapheme" }).segment(text), ({ segment }) => segment);
    expect(truncate(text, length, { words: false, ellipsis: "" })).toBe(clusters.slice(0, length).join("").replace(/[\s\u200C\u200D]{1,9}$/u, ""));
    expect(clusters.length).toBeGreaterThan(length);
  });

  test("a text of many chunks is cut where its characters end", () => {
    const text = "👨\u200D👩\u200D👧".repeat(2000);
    expect(truncate(text, 1500, { words: false, ellipsis: "" })).toBe("👨\u200D👩\u200D👧".repeat(1500));
    const marked = `ب${"\u064E".repeat(5000)}پ`;
    expect(truncate(marked.repeat(3), 4, { ellipsis: "" })).toBe(marked.repeat(2));
  });
});

test.each(HOSTILE)("%s is no error", (_, text) => {
  expect(text.startsWith(truncate(text, 100, { ellipsis: "" }))).toBe(true);
});
