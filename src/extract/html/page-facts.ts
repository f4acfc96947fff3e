// Page facts: code, tags, section and credits of an article, from the places around it and from what the head says.
import type { Author } from "../../schema/types.js";
import { toAsciiDigits } from "../../text/digits.js";
import { foldForSearch } from "../../text/search.js";
import { words } from "../../text/words.js";
import { readCredit } from "../credit-lines.js";
import { normalizedLine } from "../document.js";
import type { PrintedTag } from "../tags.js";
import { withoutEdges } from "../edges.js";
import type { Head } from "./head.js";
import { linesWithin, type Page } from "./page.js";
import type { Range } from "./page-body.js";
import type { PageLine } from "./page-text.js";
import { type Element, isWithin, textOf } from "../../markup/tree.js";

/** «کد خبر: ۷۳۴۹», folded. */
const CODE = /(?:^| )(?:کد|شناسه|شماره) (?:خبر|مطلب|نوشته|گزارش|یادداشت|محتوا) (\d{2,20})(?= |$)|^(?:کد|شناسه) (\d{4,20})$/u;
const BARE_CODE = /^\d{2,20}$/u;
const MAY_BE_LABEL = /[کك]د|شناسه|شماره/u;
const LONGEST_CODE_LINE = 160;

/** The addresses of the largest systems carry the code: /news/98042110897/…, /fa/news/734992/… */
const CODE_IN_URL = /\/news\/(\d{3,20})(?:[/?#]|$)/u;

/** The publisher's own code: what the head says, what is printed behind a label, what stands in the place for it, what the address carries. */
export function readCode(page: Page, head: Head, url: string | undefined): string | undefined {
  const [told] = head.meta("nastooh:code", "nastooh:newscode").map((code) => toAsciiDigits(code).trim()).filter((code) => BARE_CODE.test(code));
  if (told !== undefined) return told;
  const folded = (index: number): string => foldForSearch(page.lines[index]?.text.slice(0, LONGEST_CODE_LINE) ?? "");
  for (const [index, { text }] of page.lines.entries()) {
    if (text.length > LONGEST_CODE_LINE || !MAY_BE_LABEL.test(text)) continue;
    const label = folded(index);
    const value = folded(index + 1);
    // A label in one element, its code in the next.
    const [, named, bare] = CODE.exec(label) ?? (BARE_CODE.test(value) ? CODE.exec(`${label} ${value}`) : null) ?? [];
    const code = named ?? bare;
    if (code !== undefined) return code;
  }
  for (const { elements, isOwn } of page.places("code")) {
    for (const element of elements.slice(0, 3)) {
      const text = foldForSearch(linesWithin(page.lines, element).slice(0, 3).map((line) => line.text.slice(0, LONGEST_CODE_LINE)).join(" "));
      if (isOwn && BARE_CODE.test(text)) return text;
    }
  }
  return CODE_IN_URL.exec(url ?? "")?.[1];
}

/** In words, and in UTF-16 code units. */
const LONGEST_TAG = { words: 9, length: 70 };
/** In UTF-16 code units of the page: between two tags of one list, and between an article and its list. */
const TAG_GAP = 600;
const FARTHEST_TAGS = 12_000;

const SEPARATOR = /[،,;؛|]/u;
const TAG_LABEL = /^[#\s]{0,3}(?:برچسب|تگ|کلید[ \u200C]?واژه|کلمات کلیدی|واژه[ \u200C]?های کلیدی)/u;

function labelOf(element: Element): string {
  return withoutEdges(textOf(element), "#،,").replaceAll("_", " ");
}

/** Lists of links that follow each other closely. */
function clusters(elements: readonly Element[]): Element[][] {
  const lists: Element[][] = [];
  for (const element of elements) {
    const last = lists.at(-1)?.at(-1);
    if (last !== undefined && element.start - last.end < TAG_GAP) lists.at(-1)?.push(element);
    else lists.push([element]);
  }
  return lists;
}

const isTag = (label: string): boolean => label.length > 1 && label.length <= LONGEST_TAG.length && words(label).length <= LONGEST_TAG.words && !TAG_LABEL.test(label) && !label.endsWith(":");

function keywordsOf(values: readonly string[]): string[] {
  return values.flatMap((value) => value.split(SEPARATOR)).map((label) => label.trim()).filter(isTag);
}

/** Keywords of a whole site are no tags of an article: so large a share of them must stand in its text. */
const SHARE_IN_TEXT = 0.34;

/** Where links of tags lead. */
const TAG_ADDRESS = /\/(?:tags?|topics?|keywords?|hashtags?)\/|[?&]tag=/u;

/** In UTF-16 code units: a label with the tags behind it. */
const LONGEST_TAG_LINE = 2000;

/** The line that a list of tags begins with. */
const tagLabel = (page: Page, isInBody: (offset: number) => boolean): PageLine | undefined =>
  page.lines.find(({ text, start }) => text.length < LONGEST_TAG_LINE && TAG_LABEL.test(text) && !isInBody(start));

/** The links behind a label: in its own element, or where it stands alone there in the one around. What holds the article too holds the links of the page. */
function labelledLinks(page: Page, label: PageLine | undefined, article: Range): readonly Element[] {
  if (label === undefined) return [];
  for (const around of [label.block, label.block.parent, label.block.parent?.parent]) {
    if (around === undefined || around.end - around.start > FARTHEST_TAGS || isWithin(article, around)) return [];
    const links = page.named("a").filter((link) => isWithin(link, around));
    if (links.length > 0) return links;
  }
  return [];
}

/** Tags that lead nowhere: «برچسب‌ها: بندر، صید». */
function labelledWords(label: PageLine | undefined): readonly PrintedTag[] {
  const colon = label?.text.indexOf(":") ?? -1;
  if (label === undefined || colon === -1) return [];
  return keywordsOf([label.text.slice(colon + 1)]).map((tag) => ({ label: tag }));
}

/** The tags: the list nearest to the article, which goes from its headline to the end of its body, else the keywords for machines, if they are the article's own. */
export function readPageTags(page: Page, head: Head, article: Range, isInBody: (offset: number) => boolean, text: () => string): readonly PrintedTag[] {
  const distance = (list: readonly Element[]): number => {
    const start = list[0]?.start ?? 0;
    return start >= article.end ? start - article.end : start >= article.start ? 0 : (article.start - start) * 2;
  };
  const places = page.places("tags");
  const label = tagLabel(page, isInBody);
  const sure = [...places.filter(({ isOwn }) => isOwn).map(({ elements }) => elements), labelledLinks(page, label, article)];
  const others = [...places.filter(({ isOwn }) => !isOwn).map(({ elements }) => elements), page.named("a").filter(({ attributes }) => TAG_ADDRESS.test(attributes.href ?? ""))];
  let foldedText: string | undefined;
  /** The tags of a whole site lie beside many articles; those of this one say what it speaks of. */
  const isOfArticle = (tags: readonly PrintedTag[]): boolean => {
    foldedText ??= foldForSearch(text());
    return tags.some(({ label }) => foldedText?.includes(foldForSearch(label)));
  };
  for (const elements of [...sure, ...others]) {
    const links = elements.filter(({ attributes }) => !/category/iu.test(attributes.rel ?? ""));
    const [nearest] = clusters(links).filter((list) => distance(list) < FARTHEST_TAGS).sort((one, other) => distance(one) - distance(other));
    const tags = (nearest ?? []).map((element) => ({ label: labelOf(element), address: element.attributes.href })).filter(({ label }) => isTag(label));
    if (tags.length > 0 && (sure.includes(elements) || isOfArticle(tags))) return tags;
  }
  const printed = labelledWords(label);
  if (printed.length > 0) return printed;
  const own = [...new Set(keywordsOf([...head.meta("article:tag", "news_keywords"), ...head.data.keywords]))];
  // A section alone is where an article stands, not what it is about.
  const isOfSection = (label: string): boolean => label === head.data.section;
  if (!own.every(isOfSection)) return own.map((label) => ({ label }));
  const general = keywordsOf(head.meta("keywords")).filter((label) => !isOfSection(label));
  const folded = general.length === 0 ? "" : foldForSearch(text());
  const found = general.filter((label) => folded.includes(foldForSearch(label)));
  return found.length < SHARE_IN_TEXT * general.length ? [] : general.map((label) => ({ label }));
}

/** What leads to no section. */
const HOME = new Set(["خانه", "صفحه نخست", "صفحه اصلی", "صفحه اول", "خبر", "اخبار", "home", "news", "همه اخبار", "آخرین اخبار", "بایگانی", "آرشیو", "عمومی", "دسته بندی نشده"].map(foldForSearch));
const LEVELS = /\s?[>›»/]\s?/u;
const LONGEST_SECTION = 40;

/** The section (گروه، سرویس): the outermost of the article's trail below the home page. */
export function readSection(page: Page, head: Head, headline: string): string | undefined {
  const isSection = (name: string): boolean => name !== "" && name.length <= LONGEST_SECTION && !HOME.has(foldForSearch(name)) && name !== headline && name !== head.siteName && /\p{Script=Arabic}/u.test(name);
  const told = [...head.meta("article:section", "nastooh:topic"), head.data.section ?? ""].flatMap((section) => section.split(LEVELS)).map((name) => name.trim());
  const printed = page.places("section").flatMap(({ elements }) => elements.slice(0, 5)).map((element) => (element.end - element.start > 2000 ? "" : textOf(element)));
  return [...told, ...head.data.trail, ...printed].find(isSection);
}

const NO_PERSON = /خبرگزاری|تحریریه|سایت|روزنامه|گروه|سردبیر|مدیر|ادمین|روابط عمومی|نیوز|^\P{Script=Arabic}*$/u;
const NEAR = 3000;

/** The credits: those printed with their role around the article, else the people whom the linked data names. */
export function readAuthors(page: Page, head: Head, { start, end }: Range, isInBody: (offset: number) => boolean): readonly Author[] {
  const around = linesWithin(page.lines, { start: start - NEAR, end: end + NEAR }).filter((line) => line.text.length < 80 && !isInBody(line.start));
  const printed = around.flatMap(({ text }) => text.split(/[|•]/u)).flatMap((text) => readCredit(normalizedLine(text)) ?? []);
  if (printed.length > 0) return [...new Map(printed.map((author) => [author.name, author])).values()];
  const site = foldForSearch(head.siteName ?? "");
  const isPerson = (name: string): boolean => name.length <= 60 && words(name).length >= 2 && !NO_PERSON.test(name) && foldForSearch(name) !== site;
  return [...new Set(head.data.authors.map(normalizedLine))].filter(isPerson).map((name) => ({ name }));
}

/** The outlet by the name that its page gives: the part before a motto. */
export function readPublisher(head: Head): string | undefined {
  const [name = ""] = (head.siteName ?? "").split(/\s?[|:–—]\s?|\s-\s/u);
  return name.trim() === "" ? undefined : name.trim();
}
