// Extract: raw text in, article out.
import type { Language } from "../schema/messages.js";
import { NOT_BLANK } from "../schema/patterns.js";
import type { Article } from "../schema/types.js";
import { validateArticle } from "../schema/validate.js";
import { isPersianLetter } from "../text/characters.js";
import { composeArticle } from "./compose-article.js";
import { type Diagnostic, type DiagnosticCode, Diagnostics } from "./diagnostic.js";
import { readDocument } from "./document.js";
import { readHeadlines, standInHeadline, withHeadline } from "./headline.js";
import { setPageLinesApart } from "./page-lines.js";
import { readTags } from "./tags.js";

/** What the caller knows of the text that the text does not say. */
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

/** An article, or null where the text holds none, and what there is to tell of either. */
export interface Extraction {
  readonly article: Article | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Characters that no text file holds, and the one that decoders write for bytes they cannot read. */
const BINARY = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/gu; // eslint-disable-line no-control-regex -- they are what is looked for
const LARGEST_BINARY_SHARE = 0.01;

/** Why a text can hold no Persian article; undefined where it may. */
function unreadable(text: string): DiagnosticCode | undefined {
  if (text.trim() === "") return "empty-text";
  if ((text.match(BINARY)?.length ?? 0) > LARGEST_BINARY_SHARE * text.length) return "not-text";
  for (const character of text) if (isPersianLetter(character)) return undefined;
  return "not-persian";
}

/**
 * Reads the raw text of one news article: headline and its decks, body, quotes with the one who said them, people, sources, dates and tags.
 *
 * Half-spaces that the text lost are restored first, and `textState` says so. Every quote carries its spans in the body (UTF-16 code units),
 * the rule that decided and a confidence. What cannot be decided, or belongs to the page around the article, is told in `diagnostics` with
 * its place in the raw text. Never throws on a string, whatever it holds; a text without an article gives null and an error among the
 * diagnostics. Where the text begins with its first paragraph and no `headline` is given, the beginning of that paragraph stands in for one,
 * and a warning says so. Throws a RangeError for a reference that is no instant, as parseDate does: that is the caller's own. The article is valid by articleSchema and checkArticle.
 *
 * @example
 * ```ts
 * import { extractArticle } from "khabar/extract";
 * const text = "اسکله تازه بندر افتتاح شد\n\nلیلا مهرآذر مدیر بندر درباره برنامههای تازه گفت:\n\nکشتیهای بزرگ هم میتوانند پهلو بگیرند.";
 * const { article } = extractArticle(text);
 * article?.quotes[0]?.speaker?.name; // => "لیلا مهرآذر"
 * article?.quotes[0]?.topic; // => "برنامه\u200Cهای تازه"
 * ```
 */
export function extractArticle(text: string, options: ExtractOptions = {}): Extraction {
  const { reference, url, publisher, headline, language = "en" } = options;
  const diagnostics = new Diagnostics(language);
  const everywhere = { start: 0, end: text.length };
  const none = (code: DiagnosticCode, detail?: string): Extraction => {
    diagnostics.report(code, everywhere, detail);
    return { article: null, diagnostics: diagnostics.found };
  };

  const obstacle = unreadable(text);
  if (obstacle !== undefined) return none(obstacle);

  const document = readDocument(text);
  if (document.zwnj !== "intact") diagnostics.report("half-spaces-restored", everywhere, document.zwnj);

  const { lines, facts, ...page } = setPageLinesApart(document.lines, reference === undefined ? {} : { reference }, diagnostics);
  const { tags, rest } = readTags(lines);
  const headlines = headline !== undefined && NOT_BLANK.test(headline) ? withHeadline(headline, rest) : readHeadlines(rest) ?? standInHeadline(rest);
  if (headlines === undefined) return none("no-headline");
  if (headlines.isStandIn) diagnostics.report("headline-missing", rest[0] ?? everywhere);

  const article = composeArticle({ headlines, facts, page, tags, zwnj: document.zwnj, url, publisher }, diagnostics);
  const validation = validateArticle(article, { language });
  return validation.ok ? { article, diagnostics: diagnostics.found } : none("invalid-article", validation.issues.map((issue) => issue.message).join(" "));
}
