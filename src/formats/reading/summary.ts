// Summary: the words of a description, to be looked up in the text that it was made of.

const ELLIPSIS = /[\s.…[\]]{1,20}$/u;

/** A text with every white space as one space. */
export const onOneLine = (text: string): string => text.replace(/\s+/gu, " ");

/** What a description says before the place where a program has cut it. */
export const wordsBeforeCut = (description: string): string => onOneLine(description).replace(ELLIPSIS, "");
