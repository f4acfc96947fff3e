// Line places: the line and column of an offset, as editors count them.
import { expect, test } from "vitest";
import { linePlaces, placed } from "../../src/cli/line-places.js";

test.each<[name: string, text: string, offset: number, place: string]>([
  ["the beginning", "باران\nآمد", 0, "a.txt:1:1"],
  ["behind a letter", "باران\nآمد", 2, "a.txt:1:3"],
  ["the break itself is of its line", "باران\nآمد", 5, "a.txt:1:6"],
  ["the next line", "باران\nآمد", 6, "a.txt:2:1"],
  ["the end of a text that ends with a break", "باران\n", 6, "a.txt:2:1"],
  ["breaks of Windows", "باران\r\nآمد", 7, "a.txt:2:1"],
  ["empty lines", "\n\n\nآ", 3, "a.txt:4:1"],
  ["nothing", "", 0, "a.txt:1:1"],
])("%s", (_, text, offset, place) => {
  expect(placed("a.txt", linePlaces(text)(offset))).toBe(place);
});
