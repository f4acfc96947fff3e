// Hostile inputs, by name: what crawlers meet and attackers send.
const MEGABYTE = 1_000_000;

export const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ["nothing", ""],
  ["a lone high surrogate", "خبر\uD800 تازه"],
  ["a lone low surrogate", "\uDC00خبر"],
  ["NUL", "خبر\u0000 تازه"],
  ["marks of direction", "\u202Eخبر\u202C \u2067تازه\u2069 \u200F"],
  ["marks on nothing", "\u064B\u0654 \u0301"],
  ["an emoji of several persons", "👨\u200D👩\u200D👧 خبر ❤\uFE0F"],
  ...Array.from("اب a.\"`@#\u200C\u064B\n،«!1-\u0640", (letter): [string, string] => [
    `a megabyte of U+${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
    letter.repeat(MEGABYTE),
  ]),
  ...["`a", "a@", "\"\n", ".5", "ب\u200C", " ،", "http://", "می "].map((pair): [string, string] => [
    `a megabyte of ${JSON.stringify(pair)}`,
    pair.repeat(MEGABYTE / pair.length),
  ]),
];
