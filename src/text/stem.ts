// Stem: a word without its regular endings.
import { stripDiacritics } from "./diacritics.js";
import { unifyLetters } from "./letters.js";

type Rule = readonly [ending: RegExp, replacement: string];

/** The prefix of the present and the imperfect (دستور خط فارسی parts it from its verb with a half-space). */
const VERB_PREFIX = /^ن?می\u200C(?=\p{L}{2})/u;

/** Personal endings of a verb with that prefix. The first rule that fits is the one; a stem keeps two letters. */
const VERB_RULES: readonly Rule[] = [
  // می‌رفته‌اند
  [/(?<=\p{L}\p{L})ه\u200Cا(?:م|ی|ست|یم|ید|ند)$/u, ""],
  // Stems in و: می‌روید ، نمی‌شود. Others in ا or و have ی before the ending: می‌گویم ، می‌آیند.
  [/(?<=^(?:رو|شو|دو|شنو))(?:[مید]|ی[مد]|ند)$/u, ""],
  [/(?<=[اآو]ی)(?:[مید]|ی[مد]|ند)$/u, ""],
  // Here ن is the stem's: می‌داند ، می‌بیند.
  [/(?<=\p{L}ا|[^اآو]ی)ند$/u, "ن"],
  [/(?<=\p{L}\p{L})(?:[می]|ی[مد]|ند)$/u, ""],
  // The د behind a vowel is the past's (می‌داد ، می‌دید ، می‌نمود), and that of کرد and آمد.
  [/(?<=\p{L}(?![اآوی])\p{L})(?<!^(?:کر|آم))د$/u, ""],
];

/** Endings of other words, from the last to the first. Each that fits goes. */
const NOUN_RULES: readonly Rule[] = [
  // Possessives, the copula and the indefinite ی behind a half-space: کتاب‌شان ، خسته‌ام ، خانه‌ای.
  [/(?<=\p{L}\p{L})\u200C(?:[متش]|ا[متش]|ا?ی|ا?یم|اید|اند|مان|تان|شان)$/u, ""],
  // The plural, with a half-space or without, and what it carries; but some words end in ها by themselves: تنهایی ، انتها.
  [/(?<=\p{L}\p{L})(?<!^(?:تن|منت|انت|اشت|فق|پرب|گرانب))\u200C?ها(?:ی|ی[متشی]|ی?(?:مان|تان|شان))?$/u, ""],
  // Glued, تر is told from دختر and دفتر by a letter before it that joins nothing (زیباتر), and ترین from دکترین by its length.
  [/(?<=\p{L}\p{L})\u200Cتر(?:ین)?$/u, ""],
  [/(?<=\p{L}{3})ترین$/u, ""],
  [/(?<=\p{L}\p{L}[ادذرزژو])(?<!^(?:کار|چار|تئا|کبو|اسکو|کامپیو))تر$/u, ""],
  // خانهٔ
  [/(?:ۀ|ه\u0654)$/u, "ه"],
];

/**
 * The stem of a word by its regular endings, without any lexicon: for counting and searching, where کتاب‌هایشان is کتاب.
 *
 * Takes one word, as `words` gives it. What goes: the plural ها with what it carries, half-spaced or glued; possessives, the copula and the
 * indefinite ی behind a half-space; تر and ترین; the hamza of the ezafe; and of a verb with می or نمی and a half-space the prefix and the
 * personal ending. Words that only look inflected come back (تنها ، دختر ، سهام). Arabic letters are unified, vowel marks dropped.
 *
 * What only a lexicon tells stays: plurals in ان and ات and those of Arabic; glued possessives and ی (کتابم); glued می (میرود: `restoreZwnj`
 * first); verbs without می. The two stems of a verb are two (می‌رفت is رفت, می‌رود is رو); a د that may be the past's own (می‌خورد) is taken for
 * an ending. Not idempotent: a stem may look inflected itself. Never throws.
 *
 * @example
 * ```ts
 * import { stem } from "khabar/text";
 * stem("کتاب\u200Cهایشان"); // => "کتاب"
 * stem("نمی\u200Cگویم"); // => "گوی"
 * stem("تنها"); // => "تنها"
 * ```
 */
export function stem(word: string): string {
  const unified = stripDiacritics(unifyLetters(word));
  const verb = unified.replace(VERB_PREFIX, "");
  if (verb !== unified) {
    const rule = VERB_RULES.find(([ending]) => ending.test(verb));
    return rule ? verb.replace(...rule) : verb;
  }
  return NOUN_RULES.reduce((result, [ending, replacement]) => result.replace(ending, replacement), unified);
}
