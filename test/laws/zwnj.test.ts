import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { restoreZwnj, type RestoreOptions, zwnjChanges, zwnjState } from "../../src/zwnj/index.js";
import { anyText, letters } from "./texts.js";

const RUNS = { numRuns: 3000 };

const PARTS = "می نمی به بی هم رفته خانه کتاب بزرگ گروه توان تواند رود شود ها های هایی تر ترین ای ام اند اش سازی شناس پذیر".split(" ");

/** Words put together from the parts that Persian puts together, glued, apart or with a half-space. */
const compounds = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...PARTS), letters), fc.constantFrom("", "", " ", "\u200C")), { maxLength: 10 })
  .map((parts) => parts.flat().join(""));

const text = fc.oneof(compounds, anyText);

/** Words of the caller's: sensible ones, and what is none. */
const ownWords = fc.array(fc.oneof(compounds, fc.constantFrom("نیک\u200Cپی", "نیکپی", "می\u200C", "\u200C", "", "کار ها", "__proto__")), { minLength: 1, maxLength: 3 });

const TABLE: readonly (readonly [name: string, options: fc.Arbitrary<RestoreOptions>])[] = [
  ["as it is", fc.constant({})],
  ["with spaces", fc.constant({ spaced: true })],
  ["with spaces only", fc.constant({ glued: false, spaced: true })],
  ["with own words", fc.record({ spaced: fc.boolean(), words: ownWords })],
];

describe.each(TABLE)("%s", (_, anyOptions) => {
  test("twice is once", () => {
    fc.assert(
      fc.property(text, anyOptions, (before, options) => {
        const once = restoreZwnj(before, options);
        expect(restoreZwnj(once, options)).toBe(once);
      }),
      RUNS,
    );
  });

  test("only half-spaces change, and spaces where that is asked for", () => {
    fc.assert(
      fc.property(text, anyOptions, (before, options) => {
        const rest = (whole: string) => whole.replace(options.spaced === true ? /[\u200C ]/gu : /\u200C/gu, "");
        expect(rest(restoreZwnj(before, options))).toBe(rest(before));
      }),
      RUNS,
    );
  });

  test("the changes, made in order, are what restoring makes", () => {
    fc.assert(
      fc.property(text, anyOptions, (before, options) => {
        let [made, at] = ["", 0];
        for (const change of zwnjChanges(before, options)) {
          expect(change.start).toBeGreaterThanOrEqual(at);
          expect(before.slice(change.start, change.end)).toBe(change.before);
          expect(change.after).not.toBe(change.before);
          made += before.slice(at, change.start) + change.after;
          at = change.end;
        }
        expect(made + before.slice(at)).toBe(restoreZwnj(before, options));
      }),
      RUNS,
    );
  });
});

test("a text has one of four states, and is intact where there is nothing to restore", () => {
  fc.assert(
    fc.property(text, (whole) => {
      const state = zwnjState(whole);
      expect(["intact", "deleted", "spaced", "mixed"]).toContain(state);
      if (restoreZwnj(whole, { spaced: true }) === whole) expect(state).toBe("intact");
    }),
    RUNS,
  );
});
