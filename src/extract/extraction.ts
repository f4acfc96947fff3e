// Extraction: what every reader of articles takes and gives, and how it ends.
import type { Language } from "../schema/messages.js";
import type { Article } from "../schema/types.js";
import { validateArticle } from "../schema/validate.js";
import { isPersianLetter } from "../text/characters.js";
import { type ArticleParts, composeArticle } from "./compose-article.js";
import { type Diagnostic, type DiagnosticCode, Diagnostics } from "./diagnostic.js";

/** What the caller knows of the text or the page that it does not say. */
export interface ExtractOptions {
  /** When the page was published or fetched, an ISO 8601 instant or a Date: a date without a year needs it. */
  readonly reference?: string | Date;
  /** The address of the page. Left out of the article where it is no absolute http(s) address. */
  readonly url?: string;
  /** The outlet, where the caller knows it. */
  readonly publisher?: string;
  /** The headline with its decks, where it is kept apart from the text, as feeds and databases do. */
  readonly headline?: string;
  /** The language of the diagnostics. */
  readonly language?: Language;
}

/** An article, or null where there is none, and what there is to tell of either. */
export interface Extraction {
  readonly article: Article | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Characters that no text file holds, and the one that decoders write for bytes they cannot read. */
const BINARY = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/gu; // eslint-disable-line no-control-regex -- they are what is looked for
const LARGEST_BINARY_SHARE = 0.01;

/** Why a text can hold no Persian article; undefined where it may. */
export function unreadable(text: string): DiagnosticCode | undefined {
  if (text.trim() === "") return "empty-text";
  if ((text.match(BINARY)?.length ?? 0) > LARGEST_BINARY_SHARE * text.length) return "not-text";
  for (const character of text) if (isPersianLetter(character)) return undefined;
  return "not-persian";
}

/** Puts the article together of the parts that `read` finds in a text or a page, or says why it found none. */
export function extractWith(source: string, { language = "en" }: ExtractOptions, read: (diagnostics: Diagnostics) => ArticleParts | DiagnosticCode): Extraction {
  const diagnostics = new Diagnostics(language);
  const none = (code: DiagnosticCode, detail?: string): Extraction => {
    diagnostics.report(code, { start: 0, end: source.length }, detail);
    return { article: null, diagnostics: diagnostics.found };
  };
  const parts = read(diagnostics);
  if (typeof parts === "string") return none(parts);
  const article = composeArticle(parts, diagnostics);
  const validation = validateArticle(article, { language });
  return validation.ok ? { article, diagnostics: diagnostics.found } : none("invalid-article", validation.issues.map((issue) => issue.message).join(" "));
}
