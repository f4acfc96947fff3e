// Spelling: the right form of one glued word.
import { joinsNext, ZWNJ } from "../text/characters.js";
import { ENDINGS, ENDINGS_BY_FORM, FIRST_PARTS, LAST_PARTS, LONGEST_ENDING, NAMES_LIKE_COMPOUNDS, PLURAL_ENDINGS } from "./affixes.js";
import { spellingsOf } from "./lexicon.js";

/** In letters. The longest word of the dictionary has 26; what is longer is no word, and is left alone. */
const LONGEST_WORD = 40;

/**
 * What speaks for a form beside how common its stem is, in the same unit (a doubling of its count). A word that the dictionary lists
 * whole stands far above one that is put together from a stem and an ending. Set by hand on the development parts of two treebanks;
 * the figures hold their F1 within .005 over a wide range.
 */
const WEIGHTS = { listed: 6, joinedEnding: 1, partedEnding: 1, afterHeh: 2 } as const;

const BI = "بی";

type Forms = Map<string, number>;

function offer(forms: Forms, text: string, weight: number): void {
  if ((forms.get(text) ?? Number.NEGATIVE_INFINITY) < weight) forms.set(text, weight);
}

/** Two parts of a word, a half-space between them where it shows. */
function part(before: string, after: string): string {
  return before + (joinsNext(before.charAt(before.length - 1)) ? ZWNJ : "") + after;
}

/** The word as a listed stem with an ending that the stem may take: گروههای is گروه + های. */
function offerInflected(forms: Forms, word: string, prefix: string): void {
  for (let cut = Math.max(2, word.length - LONGEST_ENDING); cut < word.length; cut += 1) {
    const ending = word.slice(cut);
    for (const { licence, isParted } of ENDINGS_BY_FORM.get(ending) ?? []) {
      for (const stem of spellingsOf(word.slice(0, cut))) {
        if ((stem.endings & licence) === 0) continue;
        const weight = !isParted ? WEIGHTS.joinedEnding : licence === ENDINGS.afterHeh ? WEIGHTS.afterHeh : WEIGHTS.partedEnding;
        offer(forms, prefix + (isParted ? part(stem.text, ending) : stem.text + ending), stem.frequency + weight);
      }
    }
  }
}

/** Every correct form that has these letters and that the lexicon and its endings license, with what speaks for it. */
function licensedForms(word: string): Forms {
  const forms: Forms = new Map();
  for (const { text, frequency } of spellingsOf(word)) offer(forms, text, WEIGHTS.listed + frequency);
  offerInflected(forms, word, "");
  if (word.startsWith(BI) && word.length > BI.length + 2) {
    const rest = word.slice(BI.length);
    for (const { text, frequency, endings } of spellingsOf(rest)) {
      if ((endings & ENDINGS.bi) !== 0) offer(forms, BI + ZWNJ + text, frequency + WEIGHTS.partedEnding);
    }
    if (forms.size === 0) offerInflected(forms, rest, BI + ZWNJ);
  }
  return forms;
}

/** The form that most speaks for; the first offered, a listed one, where two are level. Undefined where nothing is licensed. */
function licensedSpelling(word: string): string | undefined {
  let best: string | undefined;
  let bestWeight = Number.NEGATIVE_INFINITY;
  for (const [form, weight] of licensedForms(word)) {
    if (weight > bestWeight) [best, bestWeight] = [form, weight];
  }
  return best;
}

/** An unlisted word with a plural ending: names and loans take it like any noun. */
function unlistedPlural(word: string): string | undefined {
  for (let cut = Math.max(3, word.length - LONGEST_ENDING); cut < word.length - 1; cut += 1) {
    const stem = word.slice(0, cut);
    if (PLURAL_ENDINGS.has(word.slice(cut)) && joinsNext(stem.charAt(cut - 1))) return part(gluedSpelling(stem), word.slice(cut));
  }
  return undefined;
}

/** LAST_PARTS holds it, or it is one of them with an ending. */
function isLastPart(word: string): boolean {
  if (LAST_PARTS.has(word)) return true;
  for (let cut = Math.max(2, word.length - LONGEST_ENDING); cut < word.length; cut += 1) {
    if (LAST_PARTS.has(word.slice(0, cut)) && ENDINGS_BY_FORM.has(word.slice(cut))) return true;
  }
  return false;
}

/**
 * An unlisted word of two listed parts, one of which makes compounds: بحران + سازی, به + زودی. Two words that only happen to stand
 * in the lexicon are no compound: names are made of such (فیدان is not فی + دان).
 */
function unlistedCompound(word: string): string | undefined {
  for (let cut = 2; cut < word.length - 1; cut += 1) {
    const [first, last] = [word.slice(0, cut), word.slice(cut)];
    if (!joinsNext(first.charAt(cut - 1))) continue;
    const isCompound = FIRST_PARTS.has(first) ? last.length > 2 : spellingsOf(first).length > 0 && isLastPart(last);
    const spelledLast = isCompound ? licensedSpelling(last) : undefined;
    if (spelledLast !== undefined) return part(licensedSpelling(first) ?? first, spelledLast);
  }
  return undefined;
}

/**
 * Spells one word whose half-spaces were deleted.
 *
 * Takes letters only. A word that may be right as it stands, and one that nothing is known of, come back unchanged.
 */
export function gluedSpelling(word: string): string {
  if (word.length > LONGEST_WORD || NAMES_LIKE_COMPOUNDS.has(word)) return word;
  return licensedSpelling(word) ?? unlistedPlural(word) ?? unlistedCompound(word) ?? word;
}
