// Page headline: which of a page's printed titles is the article's, by what its head says of it, and what stands above.
import { words } from "../../text/words.js";
import { foldForSearch } from "../../text/search.js";
import { withoutEdges } from "../edges.js";
import type { Head } from "./head.js";
import { linesWithin, type Page } from "./page.js";
import type { PageLine } from "./page-text.js";
import { type Element, isWithin, textOf } from "../../markup/tree.js";

/** A text of the page with its place. */
export interface Printed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The headline and its kickers; without a place where only the head says it. */
export interface PageHeadline {
  readonly headline: Printed | undefined;
  readonly kickers: readonly Printed[];
  readonly subheadlines: readonly Printed[];
  /** The elements that print them: nothing in these is of the body. */
  readonly elements: readonly Element[];
}

/** What an element prints, its lines in one. */
const printedIn = (element: Element): Printed => ({ text: textOf(element), start: element.start, end: element.end });

/** Between a headline and the site's name in a title. */
const SEPARATOR = /\s[|\-–—:·•»«/]{1,2}\s|\s?[|»]\s?/u;

/** A title without the site's name before or behind it; undefined where nothing else stands in it. */
function withoutSiteName(title: string, siteName: string | undefined): string | undefined {
  const site = foldForSearch(siteName ?? "");
  if (foldForSearch(title) === site) return undefined;
  if (site === "") return title;
  let rest = title;
  for (const part of title.split(SEPARATOR)) {
    const folded = foldForSearch(part);
    const isName = folded !== "" && (folded === site || (folded.length > 3 && site.includes(folded)) || (folded.includes(site) && folded.length < 2 * site.length));
    if (!isName) continue;
    if (rest.endsWith(part)) rest = rest.slice(0, rest.length - part.length);
    else if (rest.startsWith(part)) rest = rest.slice(part.length);
  }
  if (rest === title) return title;
  const stripped = withoutEdges(rest, "|-–—:·•/");
  return stripped === "" ? undefined : stripped;
}

const wordsOf = (text: string): readonly string[] => words(foldForSearch(text)).map((word) => word.text);

/** How much two titles have in common, 0 to 1 (Dice's coefficient of their words). */
function likeness(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const all = new Set(other);
  const common = one.filter((word) => all.has(word)).length;
  return Math.min(1, (2 * common) / (one.length + other.length));
}

/** In UTF-16 code units. No headline is longer, and no wrapper of one shorter by much. */
const LONGEST = 300;
/** Titles for machines are cut, and carry a site's name: a headline that has so much in common with one is the same. */
const AGREES = 0.55;
const SURELY_AGREES = 0.75;
/** Of many places that agree, as many are compared. */
const MOST_CANDIDATES = 60;

interface Candidate extends Printed {
  readonly element: Element;
  readonly isOwn: boolean;
  readonly agreement: number;
}

function candidatesOf(page: Page, head: Head): readonly Candidate[] {
  const titles = head.titles.slice(0, 6).map((title) => wordsOf(withoutSiteName(title, head.siteName) ?? ""));
  const site = foldForSearch(head.siteName ?? "");
  return page.places("headline")
    .flatMap(({ elements, isOwn }) => elements.map((element) => ({ element, isOwn })))
    .filter(({ element: { start, end } }) => end - start <= LONGEST_ELEMENT)
    .slice(0, MOST_CANDIDATES)
    .map(({ element, isOwn }) => {
      const printed = printedIn(element);
      const own = printed.text.length > LONGEST ? [] : wordsOf(printed.text);
      return { ...printed, element, isOwn, agreement: Math.max(0, ...titles.map((title) => likeness(own, title))) };
    })
    .filter(({ text }) => text !== "" && text.length <= LONGEST && foldForSearch(text) !== site);
}

/** In UTF-16 code units of the page, markup and all. What is longer is a wrapper of much else. */
const LONGEST_ELEMENT = 5000;

/** In UTF-16 code units of the page: between a headline and what stands above it lies markup, but no other article. */
const FARTHEST_ABOVE = 4000;
const FARTHEST_BELOW = 1500;
const LONGEST_KICKER = 250;
const SENTENCE_END = /[.؟!…]$/u;

/** The printed text that is nearest to the headline, above it, in it or right below. */
function nearest(page: Page, part: "kicker" | "subheadline", headline: Element): Element | undefined {
  const elements = page.places(part).flatMap((place) => place.elements).filter(({ start, end }) => end - start <= LONGEST_ELEMENT);
  const near = elements.flatMap((element) => {
    const { text } = printedIn(element);
    const distance = isWithin(element, headline) ? 0 : element.end <= headline.start ? headline.start - element.end : element.start - headline.end;
    const limit = element.start >= headline.end ? FARTHEST_BELOW : FARTHEST_ABOVE;
    const isOther = text !== "" && text.length <= LONGEST_KICKER && !isWithin(headline, element) && distance >= 0 && distance <= limit;
    return isOther && text !== printedIn(headline).text ? [{ element, distance }] : [];
  });
  return near.sort((one, other) => one.distance - other.distance)[0]?.element;
}

/** A line that agrees with a title, for headlines that no table knows a place of. */
function agreeingLine(page: Page, head: Head): PageLine | undefined {
  const titles = head.titles.slice(0, 6).flatMap((title) => withoutSiteName(title, head.siteName) ?? []);
  const longest = Math.max(0, ...titles.map((title) => title.length));
  const shortest = Math.min(...titles.map((title) => title.length));
  const compared = titles.map(wordsOf);
  return page.lines
    .filter(({ text, linked }) => text.length <= 1.2 * longest && text.length >= 0.5 * shortest && linked < text.length / 2)
    .slice(0, 10 * MOST_CANDIDATES)
    .find(({ text }) => compared.some((title) => likeness(wordsOf(text), title) >= SURELY_AGREES));
}

const HEADING = /^h[2-6]$/u;
/** A section has fewer words, a motto more characters. */
const LINE_ABOVE = { words: 3, longest: 150 };
/** What leads on to the headline: «مدیر بندر نیل‌کران خبر داد؛». The label of a date or a link leads to something else. */
const LEADS_ON = /^(?!تاریخ|زمان|کد|شناسه|لینک|اشتراک|برچسب|نویسنده|خبرنگار)\P{Nd}{1,150}[؛:]$/u;

/** A heading right above the headline, or a line there that leads on to it, in a page that gives kickers no name of their own. */
function lineAbove(page: Page, headline: Element): Element | undefined {
  for (const element of [headline, headline.parent]) {
    const elements = (element?.parent?.children ?? []).filter((child): child is Element => "children" in child);
    const above = element === undefined ? undefined : elements[elements.indexOf(element) - 1];
    if (above === undefined || above.end - above.start > LONGEST_ELEMENT) continue;
    const lines = linesWithin(page.lines, above);
    const text = lines.map((line) => line.text).join(" ");
    if (!HEADING.test(above.name) && !(lines.length === 1 && LEADS_ON.test(text))) continue;
    const isPlain = lines.every(({ linked, besides }) => linked === 0 && (besides === undefined || besides.start <= (element?.parent?.start ?? 0)));
    if (isPlain && words(text).length >= LINE_ABOVE.words && text.length <= LINE_ABOVE.longest) return above;
  }
  return undefined;
}

/** A headline without the kicker that is set inside of it. */
function withoutKicker(headline: Printed, kicker: Printed | undefined): Printed {
  if (kicker === undefined || !headline.text.startsWith(kicker.text) || !isWithin(kicker, headline)) return headline;
  const text = headline.text.slice(kicker.text.length).trim();
  return text === "" ? headline : { ...headline, text };
}

/** Between a kicker and the headline in the same line. A colon is the kicker's own. */
const SLASHES = "/|";

/** The kicker that is set inside of a headline, where the head names the headline without it; undefined where both say the same. */
function kickerWithin({ text, start, end }: Printed, titles: readonly string[]): Printed | undefined {
  const title = titles.find((one) => one.length < text.length && text.endsWith(one));
  if (title === undefined) return undefined;
  const before = text.slice(0, text.length - title.length);
  return words(before).length >= 2 && words(title).length >= LINE_ABOVE.words && /[\s/|:]$/u.test(before) ? { text: before.trim(), start, end } : undefined;
}

/**
 * Reads the headline: the printed title that agrees with what the head says, which may be cut or carry the site's name. Where none agrees, the head's
 * own, and where the head says nothing, the title that the page's system prints, or the first h1.
 */
export function readPageHeadline(page: Page, head: Head): PageHeadline {
  const candidates = candidatesOf(page, head);
  const agreeing = candidates.filter(({ agreement }) => agreement >= AGREES);
  const best = Math.max(0, ...agreeing.map(({ agreement }) => agreement));
  // Of those that agree about as well the one of the page's own system, then the h1.
  const chosen = agreeing.find(({ agreement, isOwn }) => isOwn && agreement >= best - 0.1) ?? agreeing.find(({ agreement, element }) => element.name === "h1" && agreement >= best - 0.1)
    ?? agreeing.find(({ agreement }) => agreement === best);
  const [title] = head.titles.flatMap((text) => withoutSiteName(text, head.siteName) ?? []);
  const isNamed = head.data.headline !== undefined || head.meta("og:title", "twitter:title").length > 0;
  const unconfirmed = isNamed && title !== undefined ? undefined : candidates.find(({ isOwn, element }) => isOwn || element.name === "h1");
  const printed = chosen ?? unconfirmed;
  if (printed === undefined) {
    const { text, start, end } = agreeingLine(page, head) ?? { text: title, start: 0, end: page.html.length };
    return { headline: text === undefined ? undefined : { text, start, end }, kickers: [], subheadlines: [], elements: [] };
  }
  const kicker = nearest(page, "kicker", printed.element) ?? lineAbove(page, printed.element);
  const deck = nearest(page, "subheadline", printed.element);
  // A deck that is a sentence is the lead.
  const subheadline = deck === undefined || SENTENCE_END.test(printedIn(deck).text) ? undefined : deck;
  const titles = head.titles.slice(0, 6).flatMap((text) => withoutSiteName(text, head.siteName) ?? []);
  const [printedAbove, below] = [kicker, subheadline].map((element) => (element === undefined ? undefined : printedIn(element)));
  const above = printedAbove ?? kickerWithin(printed, titles);
  return {
    headline: withoutKicker(printed, above),
    kickers: above === undefined ? [] : [{ ...above, text: withoutEdges(above.text, SLASHES) }],
    subheadlines: below === undefined ? [] : [below],
    elements: [printed.element, kicker, subheadline].filter((element) => element !== undefined),
  };
}
