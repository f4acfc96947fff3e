// Reading: what khabar finds in a source, with everything that is coloured in its texts. No document, no window: a thread of its own runs it.
import type { Article } from "khabar";
import { type Diagnostic, extractArticle, extractHtml } from "khabar/extract";
import type { Language } from "./labels.js";
import { type Mark, marksOf } from "./marks.js";

/** What the reader of the page gives. */
export interface Question {
  readonly source: string;
  readonly language: Language;
}

/** What there is to show of it; `marks` has a list for each text, by its place in the article. */
export interface Reading {
  readonly article: Article | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly marks: Readonly<Record<string, readonly Mark[]>>;
}

/** A page begins with an element; a text that only speaks of one does not. */
const BEGINS_WITH_ELEMENT = /^\s*<[!?a-z]/iu;

/** Reads a text or a page, whichever it is. */
export function readSource({ source, language }: Question): Reading {
  const { article, diagnostics } = (BEGINS_WITH_ELEMENT.test(source) ? extractHtml : extractArticle)(source, { language });
  return { article, diagnostics, marks: article === null ? {} : marksOf(article, source) };
}
