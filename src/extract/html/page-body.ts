// Page body: which element holds the article's text, and the lead before it.
import { foldForSearch } from "../../text/search.js";
import { type BodyLine, bodyLines } from "./body-lines.js";
import { withoutEdges } from "../edges.js";
import { endsBody, fromFirstToLastProse, isFacts, isRelatedLabel, NEVER_BODY, ownOf, SHORTEST_BODY, untilComments, withoutAsides } from "./body-text.js";
import { densest, proseOf } from "./density.js";
import { readGivenBody } from "./given-body.js";
import type { Head } from "./head.js";
import { linesWithin, ownLines, type Page } from "./page.js";
import type { PageLine } from "./page-text.js";
import { type PageHeadline, type Printed } from "./page-headline.js";
import { teasersAmong } from "./teasers.js";
import { type Element, isWithin, plainText } from "../../markup/tree.js";

/** The lead and the body, and where they stand. */
export interface PageBody {
  readonly lines: readonly BodyLine[];
  /** From the first line of the body, behind a lead of its own, to the last; undefined where the page prints none. */
  readonly range: Range | undefined;
  /** What holds the body, and how far in it pictures are of the article; undefined where the page prints none. */
  readonly pictured?: { readonly element: Range; readonly range: Range };
}

/** A stretch of the page. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The share of the densest element's text that a place must hold to be the body. Comments may be longer than what they comment. */
const LEAST_SHARE = { own: 0.15, any: 0.4 };

/** How much running text of the article an element holds. */
const proseIn = (page: Page, element: Element): number => ownOf(linesWithin(page.lines, element), element).reduce((sum, line) => sum + proseOf(line), 0);

function longest(page: Page, elements: readonly Element[]): { readonly element: Element; readonly prose: number } | undefined {
  let best: { element: Element; prose: number } | undefined;
  for (const element of elements.slice(0, 50)) {
    const prose = proseIn(page, element);
    if (best === undefined || prose > best.prose) best = { element, prose };
  }
  return best;
}

/** The element of the body: the surest place that holds enough text, else the densest, of which less is sure. */
function bodyElement(page: Page, headline: Printed | undefined): { readonly element: Element; readonly isSure: boolean } | undefined {
  const isBehind = ({ end }: { readonly end: number }): boolean => headline === undefined || headline.end >= page.html.length || end > headline.end;
  const teasers = teasersAmong(page.lines);
  const densestOf = (isCandidate: (besides: Element | undefined) => boolean): Element | undefined =>
    densest(untilComments(page.lines.filter((line) => isCandidate(line.besides) && isBehind(line) && !teasers.has(line))), headline);
  // What holds the headline is a wrapper of the article, whatever it is called.
  const holdsHeadline = ({ start, end }: Element): boolean => headline !== undefined && start <= headline.start && end >= headline.end;
  const dense = densestOf((besides) => besides === undefined || holdsHeadline(besides)) ?? densestOf((besides) => besides === undefined || !NEVER_BODY.has(besides.name));
  const most = dense === undefined ? 0 : proseIn(page, dense);
  for (const { elements, selector, isOwn: isOfSystem } of page.places("body")) {
    const isOwn = isOfSystem || selector === "[itemprop=articlebody]";
    const found = longest(page, elements.filter(isBehind));
    const least = Math.max(SHORTEST_BODY, (isOwn ? LEAST_SHARE.own : LEAST_SHARE.any) * most);
    if (found !== undefined && found.prose >= least) return { element: found.element, isSure: true };
  }
  return dense !== undefined && most >= SHORTEST_BODY ? { element: dense, isSure: false } : undefined;
}

/** The lead that stands between the headline and the body, or before both. */
function leadElement(page: Page, { headline, elements }: PageHeadline, body: Range | undefined): Element | undefined {
  const from = headline === undefined || headline.end >= page.html.length ? 0 : headline.start;
  return [...page.places("lead"), ...page.places("subheadline")]
    .flatMap((place) => place.elements)
    .filter((element) => element.start >= from - 500 && (body === undefined || (element.start < body.start && !isWithin(body, element))))
    .filter((element) => !elements.some((used) => isWithin(used, element) || isWithin(element, used)))
    .find((element) => ownLines(page, element).some(({ text, linked }) => text.length >= 20 && linked < text.length / 2));
}

/** Whether a line says no more than the beginning of another, as an excerpt does. */
function begins(text: string, whole: string): boolean {
  const [short, long] = [foldForSearch(text), foldForSearch(whole)];
  return short !== "" && long.startsWith(short);
}

/** In UTF-16 code units. A shorter description is a motto of the site, and a shorter line a label. */
const SHORTEST_LEAD = 30;
/** Between a headline and a lead stand a date, a code, a section and the like. */
const LINES_TO_LEAD = 12;
/** In UTF-16 code units of the page: closing tags and one opening. */
const FARTHEST_DECK = 200;
const DECK = /^(?:h[2-6]|p)$/u;

/** The line between headline and body that the page's description repeats, or a sentence right below the headline: the lead of a page that gives leads no name. */
function leadWithoutName(page: Page, head: Head, { headline }: PageHeadline, body: Range | undefined): readonly PageLine[] {
  if (headline === undefined || body === undefined || body.start < headline.end) return [];
  const descriptions = head.meta("og:description", "description", "twitter:description").slice(0, 4).filter((text) => text.length >= SHORTEST_LEAD);
  const isSentenceBelow = ({ text, block }: PageLine): boolean => DECK.test(block.name) && block.start < headline.end + FARTHEST_DECK && /[.؟!]$/u.test(text);
  const isDescribed = ({ text }: PageLine): boolean => descriptions.some((description) => begins(withoutEdges(description, ".…[]"), text) || begins(text, description));
  const lines = linesWithin(page.lines, { start: headline.end, end: body.start }).slice(0, LINES_TO_LEAD);
  const lead = lines.find((line, index) => {
    const isText = line.text.length >= SHORTEST_LEAD && line.linked === 0 && (line.besides === undefined || line.besides.start <= headline.start);
    return isText && ((index === 0 && isSentenceBelow(line)) || isDescribed(line));
  });
  return lead === undefined ? [] : [lead];
}

/** The lines that stand in none of the elements. Both are gone through once, in the order of the page. */
function outsideOf(lines: readonly PageLine[], elements: readonly Element[]): readonly PageLine[] {
  const sorted = [...elements].sort((one, other) => one.start - other.start);
  let next = 0;
  let covered = 0;
  return lines.filter((line) => {
    for (let element = sorted[next]; element !== undefined && element.start <= line.start; element = sorted[next]) {
      covered = Math.max(covered, element.end);
      next += 1;
    }
    return line.end > covered;
  });
}

/** The end of the headline, where it is printed together with the body. */
const endOfHeadline = ({ elements: [headline] }: PageHeadline, around: Range): number => (headline !== undefined && isWithin(headline, around) ? headline.end : 0);

/** The text of an element of the page. */
function printedBody(page: Page, titles: PageHeadline, element: Element, isSure: boolean): readonly BodyLine[] {
  const facts = ["date", "code", "tags", "author"] as const;
  const printed = [...titles.elements, ...facts.flatMap((part) => page.places(part).filter(({ isOwn }) => isOwn || part === "tags").flatMap(({ elements }) => elements))];
  const besides = printed.filter((part) => isWithin(part, element) && part !== element);
  const headlineEnd = endOfHeadline(titles, element);
  const own = outsideOf(ownOf(linesWithin(page.lines, element), element).filter((line) => line.start >= headlineEnd), besides);
  const text = isSure ? own.slice(Math.max(0, own.findIndex((line) => !isFacts(line)))) : fromFirstToLastProse(own);
  const repeated = foldForSearch(titles.headline?.text ?? "");
  return bodyLines(withoutAsides(text)).filter(({ text }, index) => index > 1 || foldForSearch(text) !== repeated);
}

/** The text that the linked data carries. */
function carriedBody(page: Page, head: Head): readonly BodyLine[] {
  const everywhere = { start: 0, end: page.html.length };
  return (head.data.body ?? "").split(/[\r\n]|<\/?(?:p|div|br)[^<>]{0,200}>/u).map((text) => ({ text: plainText(text), ...everywhere })).filter(({ text }) => text !== "");
}

/**
 * Reads the lead and the body. Where no element holds a text, the one that the linked data carries. Where neither that nor a place for it is the body,
 * the HTML that `readBody` gives stands before the densest text.
 */
export function readPageBody(page: Page, head: Head, titles: PageHeadline, readBody: () => string): PageBody {
  const { element, isSure = false } = bodyElement(page, titles.headline) ?? {};
  const carried = element === undefined ? carriedBody(page, head) : [];
  if (carried.length > 0) return { lines: carried, range: leadElement(page, titles, undefined) };
  const given = isSure ? undefined : readGivenBody(readBody(), page, titles, element);
  const body = given?.lines ?? (element === undefined ? [] : printedBody(page, titles, element, isSure));
  const place = given?.place ?? element;

  const lead = leadElement(page, titles, place);
  const printedLead = lead === undefined ? leadWithoutName(page, head, titles, place) : ownLines(page, lead);
  // A given body may hold the lead's place too.
  const leadLines = bodyLines(printedLead.filter(({ start }) => place === undefined || start < place.start));
  const first = body[0]?.text ?? "";
  const isTold = leadLines.length > 0 && begins(leadLines.map(({ text }) => withoutEdges(text, ".…[]")).join(" "), first);
  const lines = isTold ? body : [...leadLines, ...body];
  if (place === undefined) return { lines, range: lead };

  const range = { start: body[0]?.start ?? place.start, end: body.at(-1)?.end ?? place.end };
  const around = element !== undefined && isWithin(place, element) ? element : place;
  const beyond = linesWithin(page.lines, { start: range.end, end: around.end }).find((line) => endsBody(line) || isRelatedLabel(line));
  const pictured = { element: around, range: { start: Math.max(around.start, endOfHeadline(titles, around)), end: beyond?.start ?? around.end } };
  return { lines, range, pictured };
}
