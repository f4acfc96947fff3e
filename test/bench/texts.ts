// Texts: 200 KB of Persian, right, mistyped and glued.
import { readFileSync } from "node:fs";
import { GOLDS } from "./golds.ts";
import { seeded } from "../../src/zwnj/lexicon/random.ts";
import { shuffled } from "./random.ts";

const ZWNJ = "\u200C";
const SEED = 12;

/** One slip of typing: one in so many of what it meets comes out wrong. */
type Slip = readonly [pattern: RegExp, wrong: (found: string) => string, oneIn: number];

/** What scraped text is full of. */
const SLIPS: readonly Slip[] = [
  [/ی/gu, () => "ي", 2],
  [/ک/gu, () => "ك", 2],
  [/[\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) & 0xf), 2],
  [/\u200C/gu, () => " ", 5],
  [/\u200C/gu, () => ZWNJ + ZWNJ, 10],
  [/[،؛؟]/gu, (mark) => ` ${mark}`, 3],
  [/،/gu, () => ",", 3],
  [/[«»]/gu, () => '"', 2],
  [/ /gu, () => "  ", 10],
  [/ /gu, () => "\u00A0", 50],
  [/[بسمن](?=\p{L})/gu, (letter) => `${letter}\u0640`, 100],
  [/ا/gu, () => "ا\u200C", 50],
  [/\. /gu, () => ". https://example.org/report?id=12 ", 50],
];

export const bytesOf = (text: string): number => Buffer.byteLength(text);

/** Lines in random order, again and again until they fill so many bytes of UTF-8; cut at a line. */
export function linesUpTo(bytes: number, lines: readonly string[]): string {
  const taken: string[] = [];
  let size = 0;
  for (let round = 0; size < bytes; round += 1) {
    for (const line of shuffled(lines, SEED + round)) {
      if (size >= bytes) break;
      taken.push(line);
      size += bytesOf(line) + 1;
    }
  }
  return taken.join("\n");
}

const glued = (text: string): string => text.replaceAll(ZWNJ, "");

function mistyped(text: string): string {
  const random = seeded(SEED);
  return SLIPS.reduce((result, [pattern, wrong, oneIn]) => result.replace(pattern, (found) => (random() * oneIn < 1 ? wrong(found) : found)), text);
}

const SIZE = 200_000;

/** An article whose half-spaces were deleted, as it was scraped. */
const scraped = readFileSync(new URL("../../docs/examples/port-agreement.txt", import.meta.url), "utf8").trim().split("\n");

const correctLines = GOLDS.flatMap(({ texts }) => texts);

export const CLEAN = linesUpTo(SIZE, correctLines);
export const DIRTY = mistyped(CLEAN);
export const GLUED = linesUpTo(SIZE, [...scraped, ...glued(CLEAN).split("\n")]);
