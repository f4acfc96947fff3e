import { expect, test } from "vitest";
import { excerpt } from "../../src/text/excerpt.js";

test.each<[name: string, text: string, length: number, expected: string]>([
  ["what is short enough comes back", "باران آمد", 20, "باران آمد"],
  ["what just fits comes back", "باران آمد", 9, "باران آمد"],
  ["a longer text is cut between words", "باران آمد و رفت", 12, "باران آمد و …"],
  ["a word that just fits is kept", "باران آمد و رفت", 9, "باران آمد …"],
  ["a word is cut where the space is in the first half", "آن آزادراه‌ها", 8, "آن آزادر…"],
  ["a word is cut where the space is in the middle", "آن هم آزادراه", 4, "آن ه…"],
  ["a word is cut where there is no space", "آزادراه", 4, "آزاد…"],
  ["an emoji is not cut in two", "خبر👍👍", 4, "خبر…"],
  ["an emoji that fits is kept", "خبر👍👍", 5, "خبر👍…"],
])("%s", (_, text, length, expected) => {
  expect(excerpt(text, length)).toBe(expected);
});
