// Extract HTML: a page in, article out.
import type { ParseOptions } from "../dates/parse.js";
import { NOT_BLANK } from "../schema/patterns.js";
import type { Author } from "../schema/types.js";
import { checkArguments } from "./arguments.js";
import type { Picture } from "./blocks.js";
import type { ArticleParts } from "./compose-article.js";
import type { DiagnosticCode, Diagnostics } from "./diagnostic.js";
import { type RawLine, repairLines, withoutBlanks } from "./document.js";
import { type Extraction, type ExtractOptions, extractWith, unreadable } from "./extraction.js";
import { headlinesOf } from "./headline.js";
import { givenHtml } from "./html/given-body.js";
import { readHead } from "./html/head.js";
import { type Page, readPage } from "./html/page.js";
import { type PageImage, readPageImages } from "./html/page-images.js";
import { type Range, readPageBody } from "./html/page-body.js";
import { readPageDates } from "./html/page-dates.js";
import { readAuthors, readCode, readPageTags, readPublisher, readSection } from "./html/page-facts.js";
import { type PageHeadline, readPageHeadline } from "./html/page-headline.js";
import { setPageLinesApart } from "./page-lines.js";
import { readTags, toTags } from "./tags.js";

/** What the caller knows of a page that it does not say, and who finds its body where nothing says for sure where it is. */
export interface ExtractHtmlOptions extends ExtractOptions {
  /**
   * Takes the source of the page and gives the HTML of the article's body alone, as Readability does; null or undefined where it finds none. It stands
   * before the densest text, and behind a place that says where the body is and a text that the linked data alone carry: there it is not called. Where it
   * throws, or gives no Persian text (a promise is none), the densest text is the body; `body-reader-failed` tells of what it threw.
   */
  readonly readBody?: (html: string) => string | null | undefined;
}

/** What of a page is repaired together, since one line is too little to judge its half-spaces by. */
type Part = "kicker" | "headline" | "subheadline" | "body" | "section" | "publisher" | "tag" | "caption" | "credit";

/** A line with the part of the article that it is. */
interface PartLine extends RawLine {
  readonly part: Part;
  /** Of a tag, where it leads. */
  readonly address?: string | undefined;
  /** Of what is printed beside a picture, the picture. */
  readonly image?: PageImage;
}

/** Where the article stands on its page: its headline, its body, and both. */
function placesOf({ headline }: PageHeadline, body: Range | undefined, everywhere: Range): { readonly headline: Range; readonly article: Range } {
  const isPrinted = headline !== undefined && headline.end < everywhere.end;
  const place = isPrinted ? headline : (body ?? everywhere);
  return { headline: place, article: { start: Math.min(place.start, body?.start ?? place.start), end: Math.max(place.end, body?.end ?? place.end) } };
}

/** What relative addresses of a page begin with. */
function baseOf(page: Page, url: string | undefined): string | undefined {
  const href = page.named("base")[0]?.attributes.href;
  return href !== undefined && URL.canParse(href, url) ? new URL(href, url).href : url;
}

/** Pictures as blocks, with their repaired words. */
function picturesOf(images: readonly PageImage[], lines: readonly PartLine[]): readonly Picture[] {
  const words = new Map<PageImage | undefined, { caption?: string; credit?: string }>(images.map((image) => [image, {}]));
  for (const { image, part, text } of lines) {
    const told = words.get(image);
    if (told !== undefined && (part === "caption" || part === "credit") && NOT_BLANK.test(text)) told[part] = text;
  }
  return images.map((image): Picture => {
    const { url, alt, width, height, start } = image;
    const size = { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
    return { start, block: { type: "image", url, ...(alt === undefined ? {} : { alt }), ...size, ...words.get(image) } };
  });
}

/** Reads the parts of a page's article; a code where it holds none. */
function readParts(html: string, options: ExtractHtmlOptions, diagnostics: Diagnostics): ArticleParts | DiagnosticCode {
  const dateOptions: ParseOptions = options.reference === undefined ? {} : { reference: options.reference };
  const everywhere = { start: 0, end: html.length };

  const page = readPage(html);
  const head = readHead(page);
  const titles = readPageHeadline(page, head);
  const { lines: bodyLines, range: body, pictured } = readPageBody(page, head, titles, () => givenHtml(options.readBody, html, diagnostics));
  const isKnown = options.headline !== undefined && NOT_BLANK.test(options.headline);
  const isBare = titles.headline === undefined && bodyLines.length === 0;
  if (isBare && !isKnown) return page.lines.length === 0 ? "empty-text" : "no-article";

  const url = options.url ?? head.url;
  const images = pictured === undefined ? [] : readPageImages(page, pictured.element, pictured.range, baseOf(page, url));
  const places = placesOf(titles, body, everywhere);
  const isInBody = (offset: number): boolean => body !== undefined && offset >= body.start && offset < body.end;
  const printedText = (): string => [titles.headline?.text ?? "", ...bodyLines.map((line) => line.text)].join("\n");

  const partOf = (part: Part, lines: readonly RawLine[]): PartLine[] => lines.map((line) => ({ ...line, part }));
  const wordsFor = (part: Part, text: string | undefined): PartLine[] => (text === undefined ? [] : [{ text, part, ...everywhere }]);
  const raw: PartLine[] = [
    ...partOf("kicker", titles.kickers),
    ...partOf("headline", titles.headline === undefined ? [] : [titles.headline]),
    ...partOf("subheadline", titles.subheadlines),
    ...partOf("body", bodyLines),
    ...wordsFor("section", readSection(page, head, titles.headline?.text ?? "")),
    ...wordsFor("publisher", readPublisher(head)),
    ...readPageTags(page, head, places.article, isInBody, printedText).map(({ label, address }): PartLine => ({ text: label, address, part: "tag", ...everywhere })),
    ...images.flatMap((image): PartLine[] => [{ text: image.caption, part: "caption", image, ...everywhere }, { text: image.credit, part: "credit", image, ...everywhere }]),
  ];
  const obstacle = unreadable(isBare ? options.headline ?? "" : raw.map((line) => line.text).join("\n"));
  if (obstacle !== undefined) return obstacle;
  const { lines, zwnj } = repairLines(raw);
  if (zwnj !== "intact") diagnostics.report("half-spaces-restored", everywhere, zwnj);
  const linesOf = (part: Part): PartLine[] => lines.filter((line) => line.part === part && line.text !== "");
  const textsOf = (part: Part): string[] => linesOf(part).map((line) => line.text);

  const apart = setPageLinesApart(withoutBlanks(linesOf("body")), dateOptions, diagnostics);
  const listed = readTags(apart.lines);
  const [headline] = textsOf("headline");
  const headlines = isKnown || headline === undefined
    ? headlinesOf(listed.rest, options.headline)
    : { kickers: textsOf("kicker"), headline, subheadlines: textsOf("subheadline"), rest: listed.rest };
  if (headlines === undefined) return listed.rest.length === 0 ? "no-article" : "no-headline";
  if (headlines.isStandIn) diagnostics.report("headline-missing", headlines.rest[0] ?? everywhere);

  const { isDoubtful, ...dates } = readPageDates(page, head, places.headline, body, dateOptions);
  if (isDoubtful) diagnostics.report("dates-contradict", everywhere, dates.publishedAt?.iso);
  if (headlines.rest.length === 0) {
    if (dates.publishedAt === undefined) return "no-article";
    diagnostics.report("body-missing", everywhere);
  }

  const id = readCode(page, head, url);
  const authors = uniqueByName([...readAuthors(page, head, places.article, isInBody), ...(apart.facts.authors ?? [])]);
  const tags = linesOf("tag").map(({ text: label, address }) => ({ label, address }));
  return {
    headlines,
    facts: { ...apart.facts, ...(id === undefined ? {} : { id }), ...dates, ...(authors.length === 0 ? {} : { authors }) },
    page: { isSignedOff: apart.isSignedOff, sources: apart.sources },
    tags: tags.length > 0 ? toTags(tags, listed.rest) : listed.tags,
    zwnj,
    url,
    publisher: options.publisher ?? textsOf("publisher")[0],
    section: textsOf("section")[0],
    pictures: picturesOf(images, lines),
  };
}

/** Each author once, with the role that is printed last: the text's own line says more than the head. */
const uniqueByName = (authors: readonly Author[]): readonly Author[] => [...new Map(authors.map((author) => [author.name, author])).values()];

/**
 * Reads the page of one news article, whatever system of news sites it comes from: what {@link extractArticle} reads of a text, and what stands
 * around it.
 *
 * The headline is the printed one that the page's linked data and meta tags confirm; kickers, lead and body come from where the page's system prints
 * them (a table knows those of most Persian sites), and where none is known the body is what the option `readBody` finds, or else the densest text. Lists,
 * sub-headlines and the pictures of figures become blocks. Menus, related articles, comments and scripts are left out. Dates for machines are read, Jalali ones too, and give way to a printed date that contradicts them; then a warning
 * tells of it. `url` and `publisher` come from the page where the options do not give them. Places in the diagnostics are those of the HTML, in UTF-16 code units.
 *
 * Takes the source of the page as a string, decoded; runs no scripts. Linear in its length, and never throws on a string; a page without an article
 * gives null and an error among the diagnostics. Throws as extractArticle does. The article is valid by articleSchema and checkArticle.
 *
 * @example
 * ```ts
 * import { extractHtml } from "khabar/extract";
 * const html = `<meta property="article:published_time" content="۱۴۰۳/۰۹/۱۲ - ۱۴:۳۰"><title>اسکله تازه بندر افتتاح شد - کرانه‌نیوز</title>
 *   <h1>اسکله تازه بندر افتتاح شد</h1><div class="body"><p>اسکله تازه بندر مهرآباد صبح امروز با حضور صیادان و مدیران بندر افتتاح شد.</p></div>`;
 * const { article } = extractHtml(html);
 * article?.headline; // => "اسکله تازه بندر افتتاح شد"
 * article?.publishedAt?.iso; // => "2024-12-02T14:30:00+03:30"
 * ```
 */
export function extractHtml(html: string, options: ExtractHtmlOptions = {}): Extraction {
  checkArguments("extractHtml", "html", html, options);
  return extractWith(html, options, (diagnostics) => readParts(html, options, diagnostics));
}
