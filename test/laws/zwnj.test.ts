import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { restoreZwnj, zwnjState } from "../../src/zwnj/index.js";
import { anyText, letters } from "./texts.js";

const RUNS = { numRuns: 3000 };

const PARTS = "می نمی به بی هم رفته خانه کتاب بزرگ گروه توان تواند رود شود ها های هایی تر ترین ای ام اند اش سازی شناس پذیر".split(" ");

/** Words put together from the parts that Persian puts together, glued, apart or with a half-space. */
const compounds = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...PARTS), letters), fc.constantFrom("", "", " ", "\u200C")), { maxLength: 10 })
  .map((parts) => parts.flat().join(""));

const text = fc.oneof(compounds, anyText);

describe.each([{ spaced: false }, { spaced: true }])("with $spaced for spaced", (options) => {
  test("twice is once", () => {
    fc.assert(
      fc.property(text, (before) => {
        const once = restoreZwnj(before, options);
        expect(restoreZwnj(once, options)).toBe(once);
      }),
      RUNS,
    );
  });

  test("only half-spaces change, and spaces where that is asked for", () => {
    const rest = (whole: string) => whole.replace(options.spaced ? /[\u200C ]/gu : /\u200C/gu, "");
    fc.assert(
      fc.property(text, (before) => {
        expect(rest(restoreZwnj(before, options))).toBe(rest(before));
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
