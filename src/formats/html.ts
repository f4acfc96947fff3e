// HTML: an article as a piece of a page, or as a page of its own.
import { element, htmlOf } from "../markup/html-writer.js";
import type { Article } from "../schema/types.js";
import { articleBody } from "./html/blocks.js";
import { pageOf } from "./html/document.js";
import { articleFooter } from "./html/footer.js";
import { articleHeader } from "./html/header.js";
import { pageIn } from "./html/inline.js";
import { labelLanguage } from "./html/labels.js";
import { HTML } from "./losses/generated/tables.js";
import { reportLosses, type WriteOptions } from "./losses/report.js";

export type { Fate, Loss, WriteOptions } from "./losses/report.js";

/** How {@link toHtml} writes. */
export interface HtmlOptions extends WriteOptions {
  /** Whether a whole page is written, with its head and its style; otherwise an `<article>` for a page of yours. */
  readonly document?: boolean | undefined;
}

/**
 * Writes an article as HTML: an `<article>` with its header, body and footer, or with `document: true` a whole page.
 *
 * The element says its language and direction, so that it stands right in any page. Titles stand in `<hgroup>`, kickers first. Times are `<time>` with the
 * ISO date and its offset; people read the Jalali date by the clock of that offset («به وقت گرینویچ» where it is none), and in an English article the Gregorian one. Headings leave out no rank on the
 * way down. Labels are Persian, or English in an English article. Classes (`kicker`, `lead`, `quote`, `pullquote` …) are for your style sheet.
 *
 * A quote keeps its id (`quote-q1`), form and speaker in `data-*`. A direct quote that is all of its paragraphs is a `<figure>` with `<blockquote>`; one within a text
 * is `<q>` where the article prints around it the marks that browsers draw (« » in Persian): HTML wants them out of the text. With other marks, or none, it is a `<span>`,
 * so that nobody sees a mark that was not printed. Of spans that overlap the first is marked. A live blog's entries stand in its order, in a `<section>`; blocks of none
 * before and behind it. What a format for people has no place for is lost: people, provenance, confidence, extensions.
 *
 * A whole page has the head of `toMetaTags` of khabar/formats/meta-tags, the JSON-LD of `toJsonLd`, and a style for light and dark without any request to elsewhere; it runs no
 * script. Everything of the article is escaped, and an address that is not http(s), which articleSchema refuses, is written as words alone. Takes what articleSchema
 * accepts; never throws on that, whatever its spans and ranges say. Linear time, but for sorting the quotes of a block.
 *
 * @see https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-q-element
 *
 * @example
 * ```ts
 * import type { Article } from "khabar";
 * import { toHtml } from "khabar/formats/html";
 * const article: Article = {
 *   schemaVersion: 1, language: "fa", direction: "rtl", kickers: [], headline: "بندر تازه باز شد", subheadlines: [],
 *   body: [{ type: "paragraph", text: "وی گفت: «اسکله آماده است.»" }], quotes: [], attribution: [], people: [], tags: [],
 *   textState: { zwnj: "intact", repaired: false, normalizer: { name: "khabar", version: "0.1.0" } },
 * };
 * toHtml(article); // => '<article lang="fa" dir="rtl"><header><hgroup><h1>بندر تازه باز شد</h1></hgroup></header><p>وی گفت: «اسکله آماده است.»</p></article>'
 * toHtml(article, { document: true }).startsWith("<!doctype html>"); // => true
 * ```
 */
export function toHtml(article: Article, options: HtmlOptions = {}): string {
  reportLosses(article, HTML, options);
  const page = pageIn(labelLanguage(article.language), article.language);
  const written = element("article", { lang: article.language, dir: article.direction }, [
    ...articleHeader(article, page),
    ...articleBody(article, page),
    ...articleFooter(article, page),
  ]);
  return options.document === true ? pageOf(article, written) : htmlOf([written]);
}
