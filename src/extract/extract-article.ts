// Extract article: raw text in, article out.
import { checkArguments } from "./arguments.js";
import { readDocument } from "./document.js";
import { type Extraction, type ExtractOptions, extractWith, unreadable } from "./extraction.js";
import { headlinesOf } from "./headline.js";
import { setPageLinesApart } from "./page-lines.js";
import { readTags } from "./tags.js";

/**
 * Reads the raw text of one news article: headline and its decks, body, quotes with the one who said them, people, sources, dates and tags.
 *
 * Half-spaces that the text lost are restored first, and `textState` says so. Every quote carries its spans in the body (UTF-16 code units),
 * the rule that decided and a confidence. What cannot be decided, or belongs to the page around the article, is told in `diagnostics` with
 * its place in the raw text. Never throws on a string, whatever it holds; a text without an article gives null and an error among the
 * diagnostics. Where the text begins with its first paragraph and no `headline` is given, the beginning of that paragraph stands in for one,
 * and a warning says so. Throws only for the caller's own mistakes: a TypeError for a text or an option of another type, a RangeError for a reference
 * that is no instant and a language that is unknown. The article is valid by articleSchema and checkArticle.
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
  checkArguments("extractArticle", "text", text, options);
  const { reference, url, publisher, headline } = options;
  return extractWith(text, options, (diagnostics) => {
    const obstacle = unreadable(text);
    if (obstacle !== undefined) return obstacle;

    const everywhere = { start: 0, end: text.length };
    const document = readDocument(text);
    if (document.zwnj !== "intact") diagnostics.report("half-spaces-restored", everywhere, document.zwnj);

    const { lines, facts, ...page } = setPageLinesApart(document.lines, reference === undefined ? {} : { reference }, diagnostics);
    const { tags, rest } = readTags(lines);
    const headlines = headlinesOf(rest, headline);
    if (headlines === undefined) return "no-headline";
    if (headlines.isStandIn) diagnostics.report("headline-missing", rest[0] ?? everywhere);
    return { headlines, facts, page, tags, zwnj: document.zwnj, url, publisher };
  });
}
