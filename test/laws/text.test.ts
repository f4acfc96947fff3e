import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  cleanHalfSpaces,
  comparePersian,
  findBidiControls,
  foldForSearch,
  isolateBidi,
  normalize,
  type NormalizeOptions,
  normalizeWithMap,
  numberToOrdinal,
  numberToWords,
  ordinalToNumber,
  protectedStretches,
  sentences,
  slugify,
  stem,
  stripBidiControls,
  stripDiacritics,
  textDirection,
  toAsciiDigits,
  toPersianDigits,
  truncate,
  words,
  wordsToNumber,
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

/** The rules of normalize in any combination. */
const anyOptions: fc.Arbitrary<NormalizeOptions> = fc.record(
  Object.fromEntries(
    [
      "letters", "presentationForms", "kashida", "invisibles", "bidiControls", "digits", "halfSpaces", "spaces", "lineBreaks", "punctuation",
      "punctuationSpacing", "quotationMarks", "ellipsis", "diacritics", "tehMarbuta",
    ].map((rule) => [rule, fc.boolean()]),
  ),
  { requiredKeys: [] },
);

/** Persian and whatever Markdown makes of it, well formed or not. */
const markdown = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: persian },
      fc.constantFrom("`", "``", "```", "~~~", "\n", "\n  ", "1. ", "- ", "> ", "**", "[", "](", "](a)", '](x "ب")', ")", "<", "<b>", '<a href="x">', ">", "‘", "’", "\u200F", "HTML5", "12"),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));

const anyMarkdown = fc.oneof(anyText, markdown);

test("normalize, with whatever rules, has nothing left to do", () => {
  fc.assert(
    fc.property(anyMarkdown, anyOptions, (text, options) => {
      const once = normalize(text, options);
      expect(normalize(once, options)).toBe(once);
    }),
    { numRuns: 10_000 },
  );
});

test("normalize touches nothing that is protected, but for what is unseen", () => {
  const options = { invisibles: false, bidiControls: false };
  fc.assert(
    fc.property(anyMarkdown, (text) => {
      const normalized = normalize(text, options);
      let from = 0;
      for (const { start, end } of protectedStretches(text)) {
        const at = normalized.indexOf(text.slice(start, end), from);
        expect(at).toBeGreaterThanOrEqual(from);
        from = at + end - start;
      }
    }),
    RUNS,
  );
});

describe("the map of normalizeWithMap", () => {
  const mapped = fc.tuple(anyMarkdown, anyOptions).map(([text, options]) => ({ source: text, options, ...normalizeWithMap(text, options) }));
  const offsetsOf = (text: string) => Array.from({ length: text.length + 1 }, (_, offset) => offset);

  test("belongs to the text that normalize gives, and takes end to end", () => {
    fc.assert(
      fc.property(mapped, ({ source, options, text, map }) => {
        expect(text).toBe(normalize(source, options));
        expect([map.toSource(text.length), map.toResult(source.length)]).toEqual([source.length, text.length]);
      }),
      RUNS,
    );
  });

  test("never turns back", () => {
    fc.assert(
      fc.property(mapped, ({ source, text, map }) => {
        const [there, back] = [offsetsOf(source).map((offset) => map.toResult(offset)), offsetsOf(text).map((offset) => map.toSource(offset))];
        expect(there).toEqual(there.toSorted((one, other) => one - other));
        expect(back).toEqual(back.toSorted((one, other) => one - other));
      }),
      RUNS,
    );
  });

  test("is no change where nothing changed", () => {
    fc.assert(
      fc.property(mapped, ({ text, options }) => {
        const { map } = normalizeWithMap(text, options);
        expect(offsetsOf(text).map((offset) => map.toSource(offset))).toEqual(offsetsOf(text));
      }),
      RUNS,
    );
  });

  test("finds every letter where it came from", () => {
    fc.assert(
      fc.property(mapped, ({ source, text, map }) => {
        for (const offset of offsetsOf(text)) {
          if (/[بپتدرشگمن]/u.test(text.charAt(offset))) expect(source.charAt(map.toSource(offset)).normalize("NFKC")).toContain(text.charAt(offset));
        }
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

describe("reading", () => {
  test("a sentence is one sentence by itself", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const sentence of sentences(text)) {
          expect(sentences(sentence.text)).toEqual([{ text: sentence.text, start: 0, end: sentence.text.length }]);
        }
      }),
      RUNS,
    );
  });

  test("a word is one word by itself", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const word of words(text)) expect(words(word.text)).toEqual([{ text: word.text, start: 0, end: word.text.length }]);
      }),
      RUNS,
    );
  });

  test("a Latin slug is settled, has no Persian letter, and keeps its limit", () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), (text, maxBytes) => {
        const slug = slugify(text, { script: "latin", maxBytes });
        expect(slugify(slug, { script: "latin" })).toBe(slug);
        expect(encodeURIComponent(slug).length).toBeLessThanOrEqual(maxBytes);
      }),
      RUNS,
    );
    fc.assert(
      fc.property(fc.array(letters), (parts) => {
        expect(slugify(parts.join(" "), { script: "latin" })).toMatch(/^[a-z-]*$/u);
      }),
      RUNS,
    );
  });

  test("a stem is the same for the plural", () => {
    const nouns = fc.string({ unit: fc.constantFrom(...Array.from("پدرسکگلمن")), minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(nouns, fc.constantFrom("", ZWNJ), fc.constantFrom("ها", "های", "هایی", "هایشان"), (noun, joint, ending) => {
        expect(stem(noun + joint + ending)).toBe(stem(noun));
      }),
      RUNS,
    );
  });

  test("comparePersian is a total order", () => {
    const sign = (a: string, b: string) => Math.sign(comparePersian(a, b));
    fc.assert(
      fc.property(anyText, anyText, anyText, (a, b, c) => {
        expect(sign(a, b) === 0).toBe(a === b);
        expect(sign(a, b) + sign(b, a)).toBe(0);
        const [first = "", second = "", third = ""] = [a, b, c].sort(comparePersian);
        expect(sign(first, second)).toBeLessThanOrEqual(0);
        expect(sign(second, third)).toBeLessThanOrEqual(0);
        expect(sign(first, third)).toBeLessThanOrEqual(0);
      }),
      RUNS,
    );
  });

  test("truncate keeps its length and the beginning of the text, leaves no half-space at the edge, and is settled", () => {
    const clusters = new Intl.Segmenter("fa", { granularity: "grapheme" });
    fc.assert(
      fc.property(anyText, fc.nat(20), fc.constantFrom("…", "", "..."), fc.boolean(), (text, length, ellipsis, inWords) => {
        const options = { ellipsis, words: inWords };
        const cut = truncate(text, length, options);
        expect(Array.from(clusters.segment(cut)).length).toBeLessThanOrEqual(length);
        expect(truncate(cut, length, options)).toBe(cut);
        if (cut === text) return;
        const kept = cut.endsWith(ellipsis) ? cut.slice(0, cut.length - ellipsis.length) : cut;
        expect(text.startsWith(kept)).toBe(true);
        if (length > ellipsis.length) expect(kept.endsWith(ZWNJ)).toBe(false);
      }),
      RUNS,
    );
  });
});

test("the slug of plain words is what it is beside anything else", () => {
  const plain = fc.array(fc.constantFrom("آ", "ب", "ه", "ی", "ر", "ا", "ئ", "ؤ", "ء", "a", "1", " ", "\u200C"), { maxLength: 12 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(plain, (text) => {
      expect(slugify(text)).toBe(slugify(`${text} «»`));
    }),
    { numRuns: 5000 },
  );
});

describe("numbers in words", () => {
  const safe = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: -9999, max: 9999 }).map((thousands) => thousands * 1e9));

  test("are read back as the number they were, in any spelling", () => {
    const spellings: readonly ((words: string) => string)[] = [
      (words) => words,
      (words) => words.replaceAll(" ", ZWNJ),
      (words) => words.replaceAll(" و ", " و"),
      (words) => words.replaceAll("ی", "ي").replaceAll("ک", "ك"),
      (words) => words.replace(/^هزار/u, "یک هزار"),
      (words) => words.replace(/(?<!\p{L})صد/gu, `یک${ZWNJ}صد`),
    ];
    fc.assert(
      fc.property(safe, fc.constantFrom(...spellings), (value, spelled) => {
        expect(wordsToNumber(spelled(numberToWords(value)))).toBe(value);
      }),
      RUNS,
    );
  });

  test("are the same of a number and of a bigint, and no two numbers have the same", () => {
    const integers = fc.bigInt({ min: -(10n ** 18n) + 1n, max: 10n ** 18n - 1n });
    fc.assert(
      fc.property(safe, integers, integers, (value, one, other) => {
        expect(numberToWords(BigInt(value))).toBe(numberToWords(value));
        expect(numberToWords(one) === numberToWords(other)).toBe(one === other);
      }),
      RUNS,
    );
  });

  test("are read as their digits are", () => {
    fc.assert(
      fc.property(safe, fc.constantFrom("en", "fa-IR", "ar-EG"), (value, locale) => {
        expect(wordsToNumber(Math.abs(value).toLocaleString(locale))).toBe(Math.abs(value));
      }),
      RUNS,
    );
  });

  test("are numbers or nothing, of any text", () => {
    const numerals = "و و و هزار میلیون صد نه سی بیست ده دو یک نیم صفر منفی ۵ 12 ۱٫۵ م ام ".split(" ");
    const anyNumber = fc.array(fc.constantFrom(...numerals), { maxLength: 7 }).chain((parts) => fc.constantFrom(" ", "", ZWNJ).map((gap) => parts.join(gap)));
    fc.assert(
      fc.property(fc.oneof(anyText, anyNumber), (text) => {
        const value = wordsToNumber(text);
        if (value !== null) expect(Math.abs(value)).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
        if (Number.isSafeInteger(value)) expect(wordsToNumber(numberToWords(value ?? NaN))).toBe(value);
        const ordinal = ordinalToNumber(text);
        if (ordinal !== null) expect(ordinalToNumber(numberToOrdinal(ordinal))).toBe(ordinal);
      }),
      RUNS,
    );
  });

  test("ordinals are read back as the number they were", () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.maxSafeNat().filter((value) => value > 0)), fc.boolean(), (value, beforeNoun) => {
        expect(ordinalToNumber(numberToOrdinal(value, { beforeNoun }))).toBe(value);
      }),
      RUNS,
    );
  });
});

describe("bidi", () => {
  const CONTROLS = Array.from("\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");
  const PARTS = ["Google", "C++", " (", ")", "12", "\u{1D7CF}", "۱۲", "021-", "۸۸۷۷", "+98", " kg", " ", " ", "-", "/", "خبر", "تازه", "«", "»", "،", "\n"];
  const mixed = fc.array(fc.oneof(fc.constantFrom(...PARTS), fc.constantFrom(...CONTROLS), anyText), { maxLength: 12 }).map((parts) => parts.join(""));
  const directions = fc.constantFrom<{ readonly direction?: "ltr" | "rtl" }>({}, { direction: "ltr" }, { direction: "rtl" });

  test("isolating twice is isolating once, and adds nothing but balanced isolates", () => {
    const isUnbalanced = ({ balanced }: { readonly balanced: boolean }) => !balanced;
    fc.assert(
      fc.property(mixed, directions, (text, options) => {
        const isolated = isolateBidi(text, options);
        expect(isolateBidi(isolated, options)).toBe(isolated);
        expect(stripBidiControls(isolated)).toBe(stripBidiControls(text));
        expect(findBidiControls(isolated).filter(isUnbalanced)).toHaveLength(findBidiControls(text).filter(isUnbalanced).length);
      }),
      RUNS,
    );
  });

  test("isolating keeps the direction of a text, and what was without controls is got back", () => {
    fc.assert(
      fc.property(mixed.map(stripBidiControls), (text) => {
        const isolated = isolateBidi(text);
        expect(textDirection(isolated)).toBe(textDirection(text));
        expect(stripBidiControls(isolated)).toBe(text);
      }),
      RUNS,
    );
  });

  test("controls are found where they stand, none but they, and pairs lie within one another", () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const controls = findBidiControls(text);
        expect(controls.map(({ start }) => start)).toEqual(Array.from(text.matchAll(/\p{Bidi_Control}/gu), ({ index }) => index));
        for (const { kind, start, end, balanced } of controls) {
          if (kind === "mark" || kind === "end") expect(end).toBe(start + 1);
          else if (balanced) expect("\u202C\u2069").toContain(text.charAt(end - 1));
          for (const other of controls) expect(other.start > start && other.start < end && other.end > end).toBe(false);
        }
      }),
      RUNS,
    );
  });

  test("a text without controls has none left", () => {
    fc.assert(
      fc.property(mixed, (text) => {
        expect(findBidiControls(stripBidiControls(text))).toEqual([]);
      }),
      RUNS,
    );
  });
});
