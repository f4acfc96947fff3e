// Body text: which lines of a body are the article's, and where it ends.
import { foldForSearch } from "../../text/search.js";
import { withoutEdges } from "../edges.js";
import { proseOf } from "./density.js";
import type { Range } from "./page-body.js";
import { headingLevel, type PageLine } from "./page-text.js";
import { type Element, isWithin } from "../../markup/tree.js";

/** In UTF-16 code units of running text. What is shorter is a caption or a teaser. */
export const SHORTEST_BODY = 60;

/** No article stands in one of these; in an element with a strange name it may. */
export const NEVER_BODY: ReadonlySet<string> = new Set(["nav", "aside", "footer", "header", "figure", "figcaption"]);

/** From this share of a body's text on, what is called by a name of something beside it is the body itself: «more», «read-more-content». */
const LARGE_SHARE = 0.4;
const SURELY_BESIDES = /comment|respond|reply|disqus|related|similar|latest|sidebar/iu;

/** Those of the lines of an element that are of the article. */
export function ownOf(lines: readonly PageLine[], element: Range): readonly PageLine[] {
  const prose = new Map<Element | undefined, number>();
  for (const line of lines) prose.set(line.besides, (prose.get(line.besides) ?? 0) + proseOf(line));
  const all = [...prose.values()].reduce((sum, length) => sum + length, 0);
  const isOwn = (besides: Element): boolean =>
    isWithin(element, besides)
    || ((prose.get(besides) ?? 0) > LARGE_SHARE * all && !NEVER_BODY.has(besides.name) && !SURELY_BESIDES.test(`${besides.attributes.class ?? ""} ${besides.attributes.id ?? ""}`) && besides.attributes.style === undefined);
  return lines.filter(({ besides }) => besides === undefined || isOwn(besides));
}

/** Everything from here on is the page's: comments, the list of tags, other articles. */
const END_OF_BODY = new Set(["نظر شما", "نظرات", "ارسال نظر", "نظرات کاربران", "دیدگاه\u200Cها", "دیدگاه ها", "ارسال دیدگاه", "دیدگاهتان را بنویسید", "برچسب\u200Cها", "برچسب ها", "نظرات بینندگان", "نظر خود را بنویسید"].map(foldForSearch));

/** How many there are: «نظرات کاربران (۳)», «۳ نظر». */
const COUNT_BEHIND = / \d{1,5}$/u;
const COUNTED = /^\d{1,5} (?:نظر|دیدگاه|پاسخ)$/u;

/** Whether the body has ended before a line. */
export function endsBody({ text }: PageLine): boolean {
  if (text.length >= 40) return false;
  const folded = foldForSearch(text);
  return COUNTED.test(folded) || END_OF_BODY.has(folded.replace(COUNT_BEHIND, ""));
}

/** Lines up to where comments begin, once there was a body before. */
export function untilComments(lines: readonly PageLine[]): readonly PageLine[] {
  let prose = 0;
  const end = lines.findIndex((line) => {
    prose += proseOf(line);
    return prose >= SHORTEST_BODY && endsBody(line);
  });
  return end === -1 ? lines : lines.slice(0, end);
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

/** Whether a line is such a label. */
export const isRelatedLabel = ({ text }: PageLine): boolean => text.length < 60 && RELATED.has(foldForSearch(text));
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

const FACTS = /\p{Nd}{1,2}:\p{Nd}{2}|[1۱][34۳۴]\p{Nd}{2}|(?:کد|شناسه) (?:خبر|مطلب)/u;
/** What a wrapper prints of date and code between the headline and the text. */
export const isFacts = (line: PageLine): boolean => line.text.length <= LONGEST_ASIDE && proseOf(line) === 0 && headingLevel(line) === undefined && FACTS.test(line.text);

/** An agency's last line; the sources are read by it, and it goes later. */
const SIGN_OFF = /^[/.*# ]{0,4}(?:انتهای|پایان)[ \u200C]پیام/u;

/** So much of a body, counted in lines, stands before its end. */
const FIRST_SHARE = 0.3;

function cutAtEnd(lines: readonly PageLine[]): readonly PageLine[] {
  const end = lines.findIndex((line, index) => index > FIRST_SHARE * lines.length && endsBody(line));
  const signedOff = lines.findIndex(({ text }, index) => index > FIRST_SHARE * lines.length && SIGN_OFF.test(text));
  const kept = lines.slice(0, Math.min(end === -1 ? lines.length : end, signedOff === -1 ? lines.length : signedOff + 1));
  // No article ends with a link to another, with a heading, or with where else to find its outlet.
  const last = kept.findLastIndex((line) => !isLink(line) && headingLevel(line) === undefined && !isInvitation(line));
  return kept.slice(0, last + 1);
}

/** Without the bylines and labels at both ends of an element that nothing but its text speaks for. */
export function fromFirstToLastProse(lines: readonly PageLine[]): readonly PageLine[] {
  const isProse = (line: PageLine): boolean => proseOf(line) > 0;
  return lines.slice(Math.max(0, lines.findIndex(isProse)), lines.findLastIndex(isProse) + 1);
}

/** Without what stands among and behind the text and is none of it. */
export const withoutAsides = (lines: readonly PageLine[]): readonly PageLine[] =>
  cutAtEnd(withoutRelated(lines)).filter(({ text }) => text.length > LONGEST_ASIDE || !ASIDE.test(withoutEdges(text, "-–—*")));
