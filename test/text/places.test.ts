import fc from "fast-check";
import { expect, test } from "vitest";
import { placesOf } from "../../src/text/places.js";

test.each<[string, string, string, number[]]>([
  ["once", "بندر", "این بندر است", [4]],
  ["never", "راه", "این بندر است", []],
  ["twice", "بندر", "بندر بندر", [0, 5]],
  ["over itself", "aa", "aaaa", [0, 1, 2]],
  ["the whole", "بندر", "بندر", [0]],
  ["in what is shorter", "بندر تازه", "بندر", []],
  ["after a beginning that comes to nothing", "aab", "aaab", [1]],
])("%s", (_, wanted, text, places) => {
  expect(placesOf(wanted)(text, Infinity)).toEqual(places);
});

test("no more than are asked for", () => {
  expect(placesOf("a")("aaaa", 2)).toEqual([0, 1]);
});

test("the same places as indexOf finds", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "\u200C"), maxLength: 30 });
  fc.assert(
    fc.property(letters.filter((text) => text !== ""), letters, (wanted, text) => {
      const expected = Array.from(text, (_, at) => at).filter((at) => text.startsWith(wanted, at));
      expect(placesOf(wanted)(text, Infinity)).toEqual(expected);
    }),
  );
});

test("a text that is made to be slow to look for is found", () => {
  const wanted = `b${"a".repeat(400_000)}`;
  expect(placesOf(wanted)("a".repeat(1_000_000) + wanted, 2)).toEqual([1_000_000]);
});
