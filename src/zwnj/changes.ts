// Changes: what restoring half-spaces did to a text, place by place.
import { isPersianLetter, ZWNJ } from "../text/characters.js";
import { COMPARISON_ENDINGS, ENDINGS_AFTER_HEH, PLURAL_ENDINGS, VERB_PREFIXES } from "./affixes.js";
import { type OwnWords, ownSpelling, ownWords } from "./own-words.js";
import { restoreZwnj, type RestoreOptions } from "./restore.js";

/**
 * Why a half-space stands where it stands (Academy of Persian Language, دستور خط فارسی): `verb-prefix` behind می and نمی, `plural` before
 * ها, `comparison` before تر and ترین, `after-heh` behind a silent ه (خانه‌ای، رفته‌اند), `negation` behind بی, `compound` between the parts
 * of a word, `own-word` in a word of the caller's, `unseen` where it would not show.
 */
export type ZwnjRule = "verb-prefix" | "plural" | "comparison" | "after-heh" | "negation" | "compound" | "own-word" | "unseen";

/** One change of a text. */
export interface ZwnjChange {
  /** In the text as it was, in UTF-16 code units; `end` is exclusive, and equal to `start` where something is inserted. */
  readonly start: number;
  readonly end: number;
  /** What stood there: nothing, a space or a half-space. */
  readonly before: string;
  /** What stands there now: a half-space, or nothing. */
  readonly after: string;
  readonly rule: ZwnjRule;
  /** The word as it is now. */
  readonly word: string;
}

/** Whether a character belongs to a word with half-spaces in it. */
function isOfWord(character: string): boolean {
  return character === ZWNJ || isPersianLetter(character);
}

/** A word of a text, and whether it is the caller's. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isOwn: boolean;
}

/** The word around a place of a text. */
function wordAround(text: string, place: number, own: OwnWords): Word {
  let [start, end] = [place, place];
  while (start > 0 && isOfWord(text.charAt(start - 1))) start -= 1;
  while (end < text.length && isOfWord(text.charAt(end))) end += 1;
  const word = text.slice(start, end);
  return { start, end, text: word, isOwn: word !== "" && ownSpelling(own, word) === word };
}

/** In UTF-16 code units: what is longer is neither a prefix nor an ending. */
const LONGEST_AFFIX = 16;

/** The parts of a word on both sides of a place of it, up to the next half-space; what is longer than any affix is cut. */
function partsAround(word: string, place: number): readonly [first: string, second: string] {
  const first = word.slice(Math.max(0, place - LONGEST_AFFIX), place);
  const second = word.charAt(place) === ZWNJ ? place + 1 : place;
  return [first.slice(first.lastIndexOf(ZWNJ) + 1), word.slice(second, second + LONGEST_AFFIX).split(ZWNJ, 1)[0] ?? ""];
}

function ruleBetween([first, second]: readonly [string, string]): ZwnjRule {
  if (VERB_PREFIXES.has(first)) return "verb-prefix";
  if (PLURAL_ENDINGS.has(second)) return "plural";
  if (COMPARISON_ENDINGS.has(second)) return "comparison";
  if (first.endsWith("ه") && ENDINGS_AFTER_HEH.has(second)) return "after-heh";
  return first === "بی" ? "negation" : "compound";
}

/**
 * Tells what {@link restoreZwnj} changes in a text, without changing it: each half-space that it puts in, puts in a space's place or takes
 * out, with its place, its word and the rule.
 *
 * Takes the same options. The changes come in order and do not overlap; made all at once, they give what restoreZwnj gives. Nothing to
 * change, no changes. Linear; never throws.
 *
 * @example
 * ```ts
 * import { zwnjChanges } from "khabar/zwnj";
 * zwnjChanges("او میرود"); // => [{ start: 5, end: 5, before: "", after: "\u200C", rule: "verb-prefix", word: "می\u200Cرود" }]
 * zwnjChanges("کار ها", { spaced: true })[0]?.rule; // => "plural"
 * ```
 */
export function zwnjChanges(text: string, options: RestoreOptions = {}): ZwnjChange[] {
  return changesBetween(text, restoreZwnj(text, options), options.words);
}

/** What restoring did to a text, of which it left everything but half-spaces and the spaces that stood for them. */
export function changesBetween(text: string, restored: string, words: RestoreOptions["words"] = []): ZwnjChange[] {
  const own = ownWords(words);
  const changes: ZwnjChange[] = [];
  let word: Word | undefined;
  let at = 0;
  for (let place = 0; at < text.length || place < restored.length; ) {
    const [was, is] = [text.charAt(at), restored.charAt(place)];
    if (was === is) {
      at += 1;
      place += 1;
      continue;
    }
    // Letters are the same on both sides, so that whatever differs is a half-space or the space that one stands for.
    const before = was === " " || was === ZWNJ ? was : "";
    const after = is === ZWNJ ? ZWNJ : "";
    if (word === undefined || place > word.end) word = wordAround(restored, place, own);
    const isUnseen = before === ZWNJ && after === "";
    const rule = word.isOwn ? "own-word" : isUnseen ? "unseen" : ruleBetween(partsAround(word.text, place - word.start));
    changes.push({ start: at, end: at + before.length, before, after, rule, word: word.text });
    at += before.length;
    place += after.length;
  }
  return changes;
}
