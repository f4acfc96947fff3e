// Markdown: an article as static site generators and people read it, with a front matter that holds all that is no text, and back.
import type { Article } from "../schema/types.js";
import { MARKDOWN } from "./losses/generated/tables.js";
import { reportLosses, type WriteOptions } from "./losses/report.js";
import { writeFrontMatter } from "./markdown/front-matter.js";
import { readDocument } from "./markdown/read-document.js";
import { siteKeys } from "./markdown/site-keys.js";
import { writeBody } from "./markdown/write-body.js";
import { Diagnostics } from "./reading/diagnostic.js";
import { articleOf, type Reading, type ReadOptions } from "./reading/read-article.js";

export type { Diagnostic, DiagnosticCode } from "./reading/diagnostic.js";
export type { Reading, ReadOptions } from "./reading/read-article.js";
export type { Fate, Loss, WriteOptions } from "./losses/report.js";

/**
 * Writes an article as Markdown: a front matter in YAML, an empty line, and the body in CommonMark with the tables of its GitHub kind.
 *
 * The front matter has one line a key, each value as JSON, which is YAML too. What static site generators know stands under their keys: `title`,
 * `date` (publishedAt), `lastmod` (modifiedAt), `publishDate` (embargoedUntil), `expiryDate` (expiresAt), `draft` for what is withheld or canceled,
 * `authors`, `categories` (section), `tags`, `images`, `canonicalURL`, `lang`. All else stands under the model's own names; where a site's key does not
 * say all, the whole stands beside it (`publishedAt`, `authorDetails`, `tagDetails`, `media`). The headline is the `title` and no heading of the
 * body, since sites print the title by themselves. Hugo takes `url` for a path, so that the article's address is `articleUrl`.
 *
 * In the body the lead is the paragraph in strong letters that comes first, a pullquote is a quotation (`>`), a picture's caption is its title, and
 * films, sounds and embeds are links. What Markdown has no syntax for (credit, size, the type of a link) is in `blocks`, with how the block begins. Texts
 * are escaped as far as somebody could read them as markup, as HTML or as a template, and no further.
 *
 * Takes what articleSchema accepts; throws on that only where `extensions` hold what JSON.stringify cannot write: a BigInt, an object within itself,
 * thousands of levels. All but control characters, which no document can hold, and nesting beyond 50 levels comes back from {@link fromMarkdown}.
 *
 * @see https://spec.commonmark.org/0.31.2/
 * @see https://gohugo.io/content-management/front-matter/
 *
 * @example
 * ```ts
 * import type { Article } from "khabar";
 * import { toMarkdown } from "khabar/formats/markdown";
 * const article: Article = {
 *   schemaVersion: 1, language: "fa", direction: "rtl", kickers: [], headline: "بندر تازه باز شد", subheadlines: [],
 *   body: [{ type: "lead", text: "اسکله تازه از امروز کشتی می‌پذیرد." }, { type: "heading", text: "جزئیات", level: 2 }],
 *   quotes: [], attribution: [], people: [], tags: [{ label: "بندر", slug: "بندر" }],
 *   publishedAt: { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" },
 *   textState: { zwnj: "intact", repaired: false, normalizer: { name: "khabar", version: "0.1.0" } },
 * };
 * toMarkdown(article).split("\n").slice(1, 4); // => ['title: "بندر تازه باز شد"', 'date: "2024-12-02T14:30:00+03:30"', 'tags: ["بندر"]']
 * toMarkdown(article).split("\n").slice(-4); // => ["**اسکله تازه از امروز کشتی می‌پذیرد.**", "", "## جزئیات", ""]
 * ```
 */
export function toMarkdown(article: Article, options: WriteOptions = {}): string {
  reportLosses(article, MARKDOWN, options);
  const { markdown, details } = writeBody(article.body);
  const frontMatter = writeFrontMatter(siteKeys(article, details));
  return markdown === "" ? frontMatter : `${frontMatter}\n${markdown}\n`;
}

/**
 * Reads an article from Markdown: what {@link toMarkdown} writes, what people write for their sites, and scraped pages that a program made Markdown of.
 *
 * The headline is the `title` of the front matter or the first heading of rank 1. Dates may be of machines or of people, Jalali or Gregorian, in
 * Persian digits or not. A first paragraph in strong letters is the lead; a quotation (`>`) is paragraphs unless the front matter says that it is a
 * pullquote; a paragraph of one picture, of the link of a film or sound, or of an address alone is that picture, film, sound or embed. Emphasis and links
 * keep their words; HTML is read as `readBodyHtml` does, and its scripts are left out. Of a front matter in YAML unknown keys are passed over, wrong
 * values are reported with their key, and aliases, tags of programs and nesting beyond 50 levels refuse it.
 *
 * Without a front matter the manner of scraped pages is read: a first block that stands apart (or any, where tags stand below) holds the decks of
 * the headline, parted by `|` and by lines; «برچسب‌ها:» at the end with links is the tags, a number in brackets behind each its `index`.
 *
 * Quotes come from the front matter alone: to find them in the text is extractArticle's work. Where an edited body no longer has their words at their
 * place, they are looked up; words that the body has not, or more than once, have no spans, which is reported.
 *
 * Never throws on a string; linear. Without a headline and a text to take one from the article is null. Throws a RangeError where a date needs a
 * `timeZone` that the runtime does not know, or a `reference` that is no instant.
 *
 * @example
 * ```ts
 * import { fromMarkdown } from "khabar/formats/markdown";
 * const { article, diagnostics } = fromMarkdown("---\ntitle: بندر تازه باز شد\ndate: ۱۲ آذر ۱۴۰۳\ntags: [بندر]\nurgency: 12\n---\n\nاسکله تازه *امروز* باز شد.\n");
 * article?.publishedAt?.iso; // => "2024-12-02"
 * article?.body; // => [{ type: "paragraph", text: "اسکله تازه امروز باز شد." }]
 * diagnostics.map(({ code, pointer }) => [code, pointer]); // => [["value-unread", "/urgency"]]
 * ```
 */
export function fromMarkdown(markdown: string, options: ReadOptions = {}): Reading {
  const diagnostics = new Diagnostics(options.language);
  // Callers without types may give anything.
  if (typeof (markdown as unknown) !== "string") {
    diagnostics.report("not-text");
    return { article: null, diagnostics: diagnostics.found };
  }
  if (markdown.trim() === "") {
    diagnostics.report("empty");
    return { article: null, diagnostics: diagnostics.found };
  }
  const draft = readDocument(markdown, options, diagnostics);
  return { article: articleOf(draft, diagnostics), diagnostics: diagnostics.found };
}
