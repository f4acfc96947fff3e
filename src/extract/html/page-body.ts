// Page body: which element holds the article's text, and which of its lines are the article's.
import { foldForSearch } from "../../text/search.js";
import { type BodyLine, bodyLines } from "./body-lines.js";
import { withoutEdges } from "../edges.js";
import { densest, proseOf } from "./density.js";
import type { Head } from "./head.js";
import { linesWithin, ownLines, type Page } from "./page.js";
import { headingLevel, type PageLine } from "./page-text.js";
import { type PageHeadline, type Printed } from "./page-headline.js";
import { teasersAmong } from "./teasers.js";
import { type Element, isWithin, plainText } from "./tree.js";

/** The lead and the body, and where they stand. */
export interface PageBody {
  readonly lines: readonly BodyLine[];
  /** From the first line of the body, behind a lead of its own, to the last; undefined where the page prints none. */
  readonly range: Range | undefined;
  /** The element that holds the body, and how far in it pictures are of the article; undefined where there is none. */
  readonly pictured?: { readonly element: Element; readonly range: Range };
}

/** A stretch of the page. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** In UTF-16 code units of running text. What is shorter is a caption or a teaser. */
const SHORTEST_BODY = 60;
/** The share of the densest element's text that a place must hold to be the body. Comments may be longer than what they comment. */
const LEAST_SHARE = { own: 0.15, any: 0.4 };

/** Everything from here on is the page's: comments, the list of tags, other articles. */
const END_OF_BODY = new Set(["نظر شما", "نظرات", "ارسال نظر", "نظرات کاربران", "دیدگاه\u200Cها", "دیدگاه ها", "ارسال دیدگاه", "دیدگاهتان را بنویسید", "برچسب\u200Cها", "برچسب ها", "نظرات بینندگان", "نظر خود را بنویسید"].map(foldForSearch));
const FIRST_SHARE = 0.3;

/** How many there are: «نظرات کاربران (۳)», «۳ نظر». */
const COUNT_BEHIND = / \d{1,5}$/u;
const COUNTED = /^\d{1,5} (?:نظر|دیدگاه|پاسخ)$/u;

function endsBody({ text }: PageLine): boolean {
  if (text.length >= 40) return false;
  const folded = foldForSearch(text);
  return COUNTED.test(folded) || END_OF_BODY.has(folded.replace(COUNT_BEHIND, ""));
}

/** No article stands in one of these; in an element with a strange name it may. */
const NEVER_BODY: ReadonlySet<string> = new Set(["nav", "aside", "footer", "header", "figure", "figcaption"]);

/** From this share of a body's text on, what is called by a name of something beside it is the body itself: «more», «read-more-content». */
const LARGE_SHARE = 0.4;
const SURELY_BESIDES = /comment|respond|reply|disqus|related|similar|latest|sidebar/iu;

/** The lines of an element that are of the article. */
function articleLines(page: Page, element: Element): readonly PageLine[] {
  const lines = linesWithin(page.lines, element);
  const prose = new Map<Element | undefined, number>();
  for (const line of lines) prose.set(line.besides, (prose.get(line.besides) ?? 0) + proseOf(line));
  const all = [...prose.values()].reduce((sum, length) => sum + length, 0);
  const isOwn = (besides: Element): boolean =>
    besides.start <= element.start
    || ((prose.get(besides) ?? 0) > LARGE_SHARE * all && !NEVER_BODY.has(besides.name) && !SURELY_BESIDES.test(`${besides.attributes.class ?? ""} ${besides.attributes.id ?? ""}`) && besides.attributes.style === undefined);
  return lines.filter(({ besides }) => besides === undefined || isOwn(besides));
}

const proseIn = (page: Page, element: Element): number => articleLines(page, element).reduce((sum, line) => sum + proseOf(line), 0);

function longest(page: Page, elements: readonly Element[]): { readonly element: Element; readonly prose: number } | undefined {
  let best: { element: Element; prose: number } | undefined;
  for (const element of elements.slice(0, 50)) {
    const prose = proseIn(page, element);
    if (best === undefined || prose > best.prose) best = { element, prose };
  }
  return best;
}

/** Lines up to where comments begin, once there was a body before. */
function untilComments(lines: readonly PageLine[]): readonly PageLine[] {
  let prose = 0;
  const end = lines.findIndex((line) => {
    prose += proseOf(line);
    return prose >= SHORTEST_BODY && endsBody(line);
  });
  return end === -1 ? lines : lines.slice(0, end);
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

/** Labels, folded, behind which a page links to other articles. */
const RELATED = new Set(
  [
    "بیشتر بخوانید", "بیشتر بدانید", "بیشتر ببینید", "همچنین بخوانید", "این مطلب مرتبط را نیز بخوانید", "مطالب مرتبط", "مطلب مرتبط", "اخبار مرتبط", "خبرهای مرتبط", "خبر مرتبط", "حتما بخوانید",
    "مطالب پیشنهادی", "پیشنهاد ما به شما", "از دست ندهید", "در همین زمینه", "در همین رابطه", "مرتبط", "پیشنهاد می\u200Cکنیم", "ببینید", "بخوانید",
    "مطالعه بیشتر", "برای مطالعه بیشتر", "در همین رابطه بخوانید", "در همین زمینه بخوانید", "در این باره بخوانید", "در این رابطه", "همچنین ببینید", "این را هم بخوانید", "این مطلب را هم بخوانید",
    "فهرست", "فهرست مطالب", "آنچه می\u200Cخوانید", "در این مطلب می\u200Cخوانید", "مقالات مرتبط", "مقاله\u200Cهای مرتبط", "نوشته\u200Cهای مشابه", "مطالب مشابه", "خبرهای بیشتر", "پرخواننده\u200Cترین\u200Cها", "پربازدیدترین\u200Cها", "پربیننده\u200Cترین\u200Cها",
  ].map(foldForSearch),
);

const isRelatedLabel = ({ text }: PageLine): boolean => text.length < 60 && RELATED.has(foldForSearch(text));
/** Nothing but a link. */
const isLink = ({ text, linked }: PageLine): boolean => linked > 0 && linked >= text.length - 3;

const SENTENCE_END = /[.؟!:»]$/u;

/** «بیشتر بخوانید: …» with its link in one line. */
const isLabelledLink = ({ text, linked }: PageLine): boolean => linked > 0 && text.includes(":") && RELATED.has(foldForSearch(text.slice(0, text.indexOf(":")).slice(0, 60)));

/** Without the links to other articles: those behind a label, and those that are no sentence. */
function withoutRelated(lines: readonly PageLine[]): readonly PageLine[] {
  let isAmongLinks = false;
  return lines.filter((line) => {
    if (isRelatedLabel(line) || isLabelledLink(line)) {
      isAmongLinks = true;
      return false;
    }
    const isOther = isLink(line) && (isAmongLinks || line.block.name !== "p" || !SENTENCE_END.test(line.text));
    isAmongLinks &&= isOther;
    return !isOther;
  });
}

/** What a page prints besides the text in the element of its body, where the markup does not say so. A clock alone is that of an entry of a live report. */
const ASIDE = /^(?:(?:مدت |مدت\u200C)?زمان (?:تقریبی )?مطالعه|اندازه متن|اندازه قلم|بازدید|تعداد بازدید)(?:\s?:|\s?\p{Nd}|$)|^(?:شنیدن خبر|به این (?:خبر|مطلب) گوش دهید|خلاصه خبر|فهرست مطالب|پایان پرخواننده\u200Cترین\u200Cها)$|^\p{Nd}{1,2}:\p{Nd}{2}$|^(?:عکس|عکاس|تصویر|گزارش تصویری|ویدئو|ویدیو|فیلم|کد ویدئو|دانلود|لینک خبر|پ)\s?:|^(?:کپی لینک|کپی شد|اشتراک گذاری|اشتراک\u200Cگذاری|دریافت فایل|دانلود|ارسال به دوستان|پرینت|چاپ|بزرگنمایی|تبلیغات|آگهی|منبع عکس)$/u;
const LONGEST_ASIDE = 60;

/** «کانال تلگرام کرانه‌نیوز را دنبال کنید», «به ما در ایتا بپیوندید», «@kerane»: where else an outlet is to be found, at the end of what it prints. */
const FOLLOW_US = /(?:کانال|صفحه|پیج|ما را در|به ما در|به ما|ما در).{1,80}(?:دنبال کنید|بپیوندید|عضو شوید|همراه باشید)[.!]?$|^@[\w.]{3,40}$/u;
const LONGEST_INVITATION = 120;
const isInvitation = ({ text }: PageLine): boolean => text.length <= LONGEST_INVITATION && FOLLOW_US.test(text);

/** What a wrapper prints of date and code between the headline and the text. */
const FACTS = /\p{Nd}{1,2}:\p{Nd}{2}|[1۱][34۳۴]\p{Nd}{2}|(?:کد|شناسه) (?:خبر|مطلب)/u;
const isFacts = (line: PageLine): boolean => line.text.length <= LONGEST_ASIDE && proseOf(line) === 0 && headingLevel(line) === undefined && FACTS.test(line.text);

/** An agency's last line; the sources are read by it, and it goes later. */
const SIGN_OFF = /^[/.*# ]{0,4}(?:انتهای|پایان)[ \u200C]پیام/u;

function cutAtEnd(lines: readonly PageLine[]): readonly PageLine[] {
  const end = lines.findIndex((line, index) => index > FIRST_SHARE * lines.length && endsBody(line));
  const signedOff = lines.findIndex(({ text }, index) => index > FIRST_SHARE * lines.length && SIGN_OFF.test(text));
  const kept = lines.slice(0, Math.min(end === -1 ? lines.length : end, signedOff === -1 ? lines.length : signedOff + 1));
  // No article ends with a link to another, with a heading, or with where else to find its outlet.
  const last = kept.findLastIndex((line) => !isLink(line) && headingLevel(line) === undefined && !isInvitation(line));
  return kept.slice(0, last + 1);
}

/** Without the bylines and labels at both ends of an element that nothing but its text speaks for. */
function fromFirstToLastProse(lines: readonly PageLine[]): readonly PageLine[] {
  const isProse = (line: PageLine): boolean => proseOf(line) > 0;
  return lines.slice(Math.max(0, lines.findIndex(isProse)), lines.findLastIndex(isProse) + 1);
}

/** The lead that stands between the headline and the body, or before both. */
function leadElement(page: Page, { headline, elements }: PageHeadline, body: Element | undefined): Element | undefined {
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
function leadWithoutName(page: Page, head: Head, { headline }: PageHeadline, body: Element | undefined): readonly PageLine[] {
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

/** Reads the lead and the body. Where no element holds a text, the one that the linked data carries. */
export function readPageBody(page: Page, head: Head, titles: PageHeadline): PageBody {
  const { element, isSure = false } = bodyElement(page, titles.headline) ?? {};
  const lead = leadElement(page, titles, element);
  const leadLines = bodyLines(lead === undefined ? leadWithoutName(page, head, titles, element) : ownLines(page, lead));
  if (element === undefined) {
    const everywhere = { start: 0, end: page.html.length };
    const carried = (head.data.body ?? "").split(/[\r\n]|<\/?(?:p|div|br)[^<>]{0,200}>/u).map((text) => ({ text: plainText(text), ...everywhere })).filter(({ text }) => text !== "");
    return { lines: carried.length > 0 ? carried : leadLines, range: lead };
  }
  const facts = ["date", "code", "tags", "author"] as const;
  const printed = [...titles.elements, ...facts.flatMap((part) => page.places(part).filter(({ isOwn }) => isOwn || part === "tags").flatMap(({ elements }) => elements))];
  const besides = printed.filter((part) => isWithin(part, element) && part !== element);
  const headlineEnd = titles.elements[0] !== undefined && isWithin(titles.elements[0], element) ? titles.elements[0].end : 0;
  const own = outsideOf(articleLines(page, element).filter((line) => line.start >= headlineEnd), besides);
  const text = isSure ? own.slice(Math.max(0, own.findIndex((line) => !isFacts(line)))) : fromFirstToLastProse(own);
  const lines = cutAtEnd(withoutRelated(text)).filter(({ text }) => text.length > LONGEST_ASIDE || !ASIDE.test(withoutEdges(text, "-–—*")));
  const repeated = foldForSearch(titles.headline?.text ?? "");
  const body = bodyLines(lines).filter(({ text }, index) => index > 1 || foldForSearch(text) !== repeated);
  const first = body[0]?.text ?? "";
  const isTold = leadLines.length > 0 && begins(leadLines.map(({ text }) => withoutEdges(text, ".…[]")).join(" "), first);
  const range = { start: body[0]?.start ?? element.start, end: body.at(-1)?.end ?? element.end };
  const beyond = linesWithin(page.lines, { start: range.end, end: element.end }).find((line) => endsBody(line) || isRelatedLabel(line));
  const pictured = { element, range: { start: Math.max(element.start, headlineEnd), end: beyond?.start ?? element.end } };
  return { lines: isTold ? body : [...leadLines, ...body], range, pictured };
}
