// Rules: what normalize does, by name, and what of it is on.

/**
 * The rules of {@link normalize}; each may be switched on or off by name. A rule that names another as its default goes with it, unless it is
 * named itself.
 *
 * | rule | what it does | default |
 * |---|---|---|
 * | `letters` | ي ى ك ھ … become ی ک ه, ۀ becomes هٔ; letters in two code points become one | on |
 * | `presentationForms` | glyphs of letters (ﻼ) become letters | as `letters` |
 * | `kashida` | ـ goes where it touches a letter; as a dash it stays | as `letters` |
 * | `invisibles` | soft hyphens, zero width spaces, byte order marks, control characters go; half-spaces and joiners stay | as `letters` |
 * | `bidiControls` | marks of direction (LRM, RLM, embeddings, isolates) go | on |
 * | `digits` | 12 and ١٢ become ۱۲; in Latin words, in lines without Persian and in list markers, 12 stays | on |
 * | `halfSpaces` | half-spaces that cannot be seen go | on |
 * | `spaces` | one kind of space, one between words, none at the edges of a line; the indentation of a list stays | on |
 * | `lineBreaks` | one kind of line break, one empty line at most | as `spaces` |
 * | `punctuation` | , ; ? behind Persian become ، ؛ ؟ | on |
 * | `punctuationSpacing` | no space before a mark, one behind it; none inside « » and ( ) | as `punctuation` |
 * | `quotationMarks` | quotation marks that pair up become « and » in lines with Persian; within « » they stay | as `punctuation` |
 * | `ellipsis` | three dots become … | as `punctuation` |
 * | `diacritics` | vowel marks go, as by `stripDiacritics` | off |
 * | `tehMarbuta` | ة becomes ه | off |
 */
export interface NormalizeOptions {
  readonly letters?: boolean;
  readonly presentationForms?: boolean;
  readonly kashida?: boolean;
  readonly invisibles?: boolean;
  readonly bidiControls?: boolean;
  readonly digits?: boolean;
  readonly halfSpaces?: boolean;
  readonly spaces?: boolean;
  readonly lineBreaks?: boolean;
  readonly punctuation?: boolean;
  readonly punctuationSpacing?: boolean;
  readonly quotationMarks?: boolean;
  readonly ellipsis?: boolean;
  readonly diacritics?: boolean;
  readonly tehMarbuta?: boolean;
}

/** Every rule, on or off. */
export type Rules = Required<NormalizeOptions>;

/** The rules that options leave on. */
export function rulesOf(options: NormalizeOptions): Rules {
  const { letters = true, spaces = true, punctuation = true } = options;
  const {
    presentationForms = letters,
    kashida = letters,
    invisibles = letters,
    bidiControls = true,
    digits = true,
    halfSpaces = true,
    lineBreaks = spaces,
    punctuationSpacing = punctuation,
    quotationMarks = punctuation,
    ellipsis = punctuation,
    diacritics = false,
    tehMarbuta = false,
  } = options;
  return {
    letters, presentationForms, kashida, invisibles, bidiControls, digits, halfSpaces, spaces, lineBreaks,
    punctuation, punctuationSpacing, quotationMarks, ellipsis, diacritics, tehMarbuta,
  };
}
