// Sentences: where each one stands.
import { LINE_BREAKS } from "./characters.js";
import type { Token } from "./words.js";

const SPACE = /[\s\u0085]/u;

/** What a sentence turns on: marks that may end it, marks that open a quotation, line breaks; and a URL, whose marks are its own. */
const TURN = new RegExp(`[a-z]://[^\\s»]{0,9999}[\\p{L}\\p{N}/]|[.!؟?…«“(${LINE_BREAKS}]`, "gu");
const OPENS = /[«“(]/u;
const ENDS = /[.!؟?…]/u;

/** Marks in a row and what closes behind them; behind a space, straight quotation marks open instead. The bounds are the engine's. */
const MARKS = /(?:[.!؟?…»”"')\]]|[ \u00A0]{1,9}(?=[.!؟?…»”)\]])){1,999}/uy;

/**
 * How much of the sentence up to the marks, and of the text behind them, the rules below read, in UTF-16 code units. They read it as three
 * lines: what stands before, the marks, what comes behind.
 */
const WINDOW = 12;

const OF_A_WORD = "[\\p{L}\\p{M}\\p{N}\\u200C]";
const START = `(?<!${OF_A_WORD})`;
const END = `(?!${OF_A_WORD})`;
const DOT = " ?\\n\\.[^.!؟?…\\n]{0,99}\\n";

/** Marks that end nothing. An abbreviation may end a sentence too; then it is taken for one inside. */
const INNER = new RegExp(
  [
    // Nothing but the number of a list stands before: ۱. باران
    "^[^\\p{L}\\p{N}]{0,3}\\p{Nd}{0,3}\\n",
    // به این شرح: ۱. باران؛ ۲. برف
    "[:؛] \\p{Nd}{1,2}\\n\\.",
    // م. رضایی ، ص. ۱۲ ، ق.م. ، ه‍.ش.
    `${START}(?:(?!\\p{Script=Latin})\\p{L}[\\p{M}\\u0640\\u200D]{0,2}|صص|نک)${DOT}`,
    // U.S. and Dr.
    `${START}(?:[A-Za-z]\\.[A-Za-z]|[DM]r|Mrs|Ms|Prof|St|No|vs)${DOT}`,
    // E. coli and J. Smith, but not ویتامین C.
    `${START}[A-Za-z]${DOT}\\p{Script=Latin}`,
    // Names of Latin letters, ام. آی. تی: two letters, a dot, two letters, a dot.
    `${START}\\p{L}\\p{L}(?:${DOT}\\p{L}\\p{L}\\.|\\. ?\\p{L}\\p{L}${DOT})`,
    // Yahoo! said
    "\\p{Script=Latin}\\n[^\\n]{1,99}\\n[a-z]",
    // باران، برف و… باریدند ، and what is left out at the beginning of a quotation
    `(?:${START}(?:و|یا)|[«“("]) ?\\n(?:…|\\. ?\\.)`,
    // «کجا؟» پرسید
    `\\n[!؟?…][^\\n]{0,99}[»”)]\\n(?:و|که|را|(?:گفت|پرسید|نوشت)(?:م|ند)?)${END}`,
  ].join("|"),
  "u",
);

/** Two sentences typed without a space between. Behind two letters a dot is not told from those of ام.آی.تی. */
const JOINED = /\p{Script=Arabic}\p{L}(?:\p{L}\n\.|\n[!؟?])[!؟?»”]{0,9}\n\p{Script=Arabic}\p{L}/u;

/** A quoted question or exclamation; a quoted statement ends its sentence. */
const QUOTED = /^[!؟?…].{0,99}[»”)]/u;

/** The first offset from `at` on where no space stands. */
function afterSpaces(text: string, at: number): number {
  let end = at;
  while (SPACE.test(text.charAt(end))) end += 1;
  return end;
}

/**
 * Splits a text into its sentences.
 *
 * A sentence ends at a line break, and with . ! ؟ ? … and what closes behind them where a space follows or, typed without one, the next
 * Persian word (آمد.باران). It goes on
 *
 * - behind the dot of a number, of a list's number (۱. باران), of an address, and of an abbreviation (م. رضایی ، ق.م. ، دی. ان. ای. ،
 *   Dr. Smith), even where the abbreviation is its last word;
 * - behind an ellipsis that stands for the rest of a list (برف و… باریدند);
 * - behind a question or exclamation that is quoted inside it: one that words lead up to without a colon, as titles are (فیلم «کجا؟» را
 *   دید), or behind which و، که، را or a verb of saying follows («کجا؟» پرسید). Any other quotation ends it: «خوب شد!» همه گفتند.
 *
 * Sentences carry no space at their edges; offsets are UTF-16 code units. Never throws.
 *
 * @example
 * ```ts
 * import { sentences } from "khabar/text";
 * sentences("باران آمد. «خوب شد!» همه گفتند.").map((sentence) => sentence.text); // => ["باران آمد.", "«خوب شد!»", "همه گفتند."]
 * sentences("۱. خانم ن. مهرگان آمد.").length; // => 1
 * ```
 */
export function sentences(text: string): Token[] {
  const found: Token[] = [];
  let start = afterSpaces(text, 0);
  let opening = 0;
  const close = (end: number) => {
    const sentence = text.slice(start, end).trimEnd();
    if (sentence !== "") found.push({ text: sentence, start, end: start + sentence.length });
    start = afterSpaces(text, end);
  };
  /** What stands before an offset in the same sentence. */
  const before = (end: number) => text.slice(Math.max(start, end - WINDOW), end);
  let read = 0;
  for (const { 0: sign, index } of text.matchAll(TURN)) {
    if (index < start || index < read || sign.length > 1) continue;
    if (OPENS.test(sign)) opening = index;
    else if (!ENDS.test(sign)) close(index);
    else {
      MARKS.lastIndex = index;
      const marks = MARKS.exec(text)?.[0] ?? sign;
      read = index + marks.length;
      const behind = afterSpaces(text, read);
      const context = `${before(index)}\n${marks}\n${text.slice(behind, behind + WINDOW)}`;
      const isEmbedded = QUOTED.test(marks) && opening > start && !before(opening).trimEnd().endsWith(":");
      if (!isEmbedded && !INNER.test(context) && (behind > read || JOINED.test(context))) close(read);
    }
  }
  close(text.length);
  return found;
}
