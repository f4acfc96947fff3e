import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  cleanHalfSpaces,
  foldForSearch,
  normalize,
  sentences,
  slugify,
  stripDiacritics,
  toAsciiDigits,
  toPersianDigits,
  words,
  ZWNJ,
} from "../../src/text/index.js";
import { ADDRESSES, anyText, letters, persian } from "./texts.js";

const RUNS = { numRuns: 3000 };

const slugOfTwentyBytes = (text: string) => slugify(text, { maxBytes: 20 });

describe("twice is once", () => {
  test.each<[string, (text: string) => string]>([
    ["normalize", (text) => normalize(text)],
    ["normalize, letters left", (text) => normalize(text, { letters: false })],
    ["normalize, digits left", (text) => normalize(text, { digits: false })],
    ["normalize, spaces left", (text) => normalize(text, { spaces: false })],
    ["normalize, punctuation left", (text) => normalize(text, { punctuation: false })],
    ["normalize, half-spaces left", (text) => normalize(text, { halfSpaces: false })],
    ["slugify", (text) => slugify(text)],
    ["slugify with a limit", slugOfTwentyBytes],
    ["foldForSearch", foldForSearch],
    ["cleanHalfSpaces", (text) => cleanHalfSpaces(text)],
    ["stripDiacritics", stripDiacritics],
    ["toAsciiDigits", toAsciiDigits],
    ["toPersianDigits", toPersianDigits],
  ])("%s", (_, write) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = write(text);
        expect(write(once)).toBe(once);
      }),
      RUNS,
    );
  });
});

test("addresses, handles, hashtags and code come through normalize untouched", () => {
  fc.assert(
    fc.property(letters, fc.constantFrom(...ADDRESSES), fc.constantFrom(" ", "\n", " ، "), letters, (before, address, space, after) => {
      expect(normalize(`${before} ${address}${space}${after}`)).toContain(address);
    }),
    RUNS,
  );
});

test("words and sentences stand where they say, in order and apart", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(words, sentences), (text, split) => {
      let end = 0;
      for (const token of split(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        end = token.end;
      }
    }),
    RUNS,
  );
});

test("all but space is in a sentence", () => {
  const withoutSpace = (text: string) => text.replace(/[\s\u0085]/gu, "");
  fc.assert(
    fc.property(anyText, (text) => {
      const inSentences = sentences(text).map((sentence) => sentence.text);
      expect(withoutSpace(inSentences.join(""))).toBe(withoutSpace(text));
    }),
    RUNS,
  );
});

test("digits keep the length of a text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(toAsciiDigits(text)).toHaveLength(text.length);
      expect(toPersianDigits(text)).toHaveLength(text.length);
      expect(toAsciiDigits(toPersianDigits(text))).toBe(toAsciiDigits(text));
    }),
    RUNS,
  );
});

test("a slug holds letters, digits and single hyphens between them, and keeps its limit", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(slugify, slugOfTwentyBytes), (text, write) => {
      expect(write(text)).toMatch(/^(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)?$/u);
    }),
    RUNS,
  );
  fc.assert(
    fc.property(persian, fc.nat(60), (text, maxBytes) => {
      expect(encodeURIComponent(slugify(text, { maxBytes })).length).toBeLessThanOrEqual(maxBytes);
    }),
    RUNS,
  );
});

test("search finds a word with its half-space and without, normalized and not", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(foldForSearch(text.replaceAll(ZWNJ, ""))).toBe(foldForSearch(text));
      expect(foldForSearch(normalize(text))).toBe(foldForSearch(text));
    }),
    RUNS,
  );
});

test("cleanHalfSpaces removes half-spaces only", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(cleanHalfSpaces(text).replaceAll(ZWNJ, "")).toBe(text.replaceAll(ZWNJ, ""));
      expect(cleanHalfSpaces(text).length).toBeLessThanOrEqual(text.length);
    }),
    RUNS,
  );
});
