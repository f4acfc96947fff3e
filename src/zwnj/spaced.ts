// Spaced: words whose half-spaces became spaces.
import { joinsNext, ZWNJ } from "../text/characters.js";
import { type Token, words } from "../text/words.js";
import { SPACED_ENDINGS, VERB_PREFIXES } from "./affixes.js";
import { spellingsOf } from "./lexicon.js";

/** The dictionary lists every form of the present and the imperfect with its می. */
function isVerb(prefix: string, form: string): boolean {
  return spellingsOf(prefix + form).some(({ text }) => text === prefix + ZWNJ + form);
}

function takes(word: string, licence: number): boolean {
  return spellingsOf(word.replaceAll(ZWNJ, "")).some(({ endings }) => (endings & licence) !== 0);
}

/** Whether the space between two words stands where a half-space belongs: می رود, کتاب ها, رفته اند. */
function belongTogether(before: Token, after: Token): boolean {
  if (VERB_PREFIXES.has(before.text)) return isVerb(before.text, after.text);
  const licence = SPACED_ENDINGS.get(after.text);
  return licence !== undefined && takes(before.text, licence);
}

/** Finds the offsets, in UTF-16 code units, of the spaces that stand where a half-space belongs. */
export function misplacedSpaces(text: string): number[] {
  const tokens = words(text);
  return tokens.flatMap((after, index) => {
    const before = tokens[index - 1];
    const isOneSpace = before !== undefined && after.start === before.end + 1 && text.charAt(before.end) === " ";
    return isOneSpace && belongTogether(before, after) ? [before.end] : [];
  });
}

/** Makes a half-space of every space that stands where one belongs, or nothing where it would not show. */
export function joinSpaced(text: string): string {
  let result = "";
  let from = 0;
  for (const space of misplacedSpaces(text)) {
    result += text.slice(from, space) + (joinsNext(text.charAt(space - 1)) ? ZWNJ : "");
    from = space + 1;
  }
  return result + text.slice(from);
}
