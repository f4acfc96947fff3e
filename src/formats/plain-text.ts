// Plain text: an article as a news agency sends it, for a terminal, a message or a newsroom's wire.
import type { Article, Attribution, Author, Correction, Dateline } from "../schema/types.js";
import { PLAIN_TEXT } from "./losses/generated/tables.js";
import { reportLosses, type WriteOptions } from "./losses/report.js";
import { blockLines } from "./plain-text/blocks.js";
import { oneLine } from "./plain-text/lines.js";
import { printedDate } from "./writing/printed-date.js";
import { isolateBidi } from "../text/bidi.js";

export type { Fate, Loss, WriteOptions } from "./losses/report.js";

/** How {@link toPlainText} writes. */
export interface PlainTextOptions extends WriteOptions {
  /** Puts what runs against a line (Latin words in Persian) between marks of direction, for readers that show lines in the wrong order. False where nothing is said: whoever searches or copies the text meets the marks. */
  readonly isolateBidi?: boolean | undefined;
}

/** What editors must know before they print it. */
function noticesOf({ status, urgency, embargoedUntil, language }: Article): readonly string[] {
  return [
    ...(status === "canceled" ? ["این خبر لغو شده است."] : []),
    ...(status === "withheld" ? ["این خبر فعلاً منتشر نشود."] : []),
    ...(embargoedUntil === undefined ? [] : [`تا ${oneLine(printedDate(embargoedUntil, language))} منتشر نشود.`]),
    ...(urgency === 1 ? ["فوری"] : []),
  ];
}

/** «نیلاب - ۱۲ آذر ۱۴۰۳ - روزنامه ساحل نمونه»: where, when, who. */
function datelineOf({ dateline, publishedAt, attribution, language }: Article): readonly string[] {
  const { place, date }: Dateline = dateline ?? {};
  const when = date ?? publishedAt;
  const publisher = attribution.find(({ relation }) => relation === "publisher")?.name;
  const parts = [place, when === undefined ? undefined : printedDate(when, language), publisher].filter((part) => part !== undefined);
  return parts.length === 0 ? [] : [parts.map(oneLine).join(" - ")];
}

/** Its own words where it was printed, else what they mostly are. */
const sourceOf = ({ text, name }: Attribution): string => oneLine(text ?? `به نقل از ${name}`);

function sourcesOf({ attribution }: Article): readonly string[] {
  const sources = attribution.filter(({ relation }) => relation === "via").map(sourceOf);
  return sources.length === 0 ? [] : [sources.join("، ")];
}

const bylineOf = ({ name, role }: Author): string => `${oneLine(role ?? "نویسنده")}: ${oneLine(name)}`;

const CORRECTION_NAMES: Readonly<Record<Correction["kind"], string>> = { correction: "اصلاحیه", clarification: "توضیح", retraction: "پس گرفتن خبر" };

const correctionOf = ({ kind, text, date }: Correction, language: string): string =>
  `${CORRECTION_NAMES[kind]}${date === undefined ? "" : ` (${oneLine(printedDate(date, language))})`}: ${oneLine(text)}`;

function rightsOf({ rights: { holder, notice, usageTerms, license } = {} }: Article): readonly string[] {
  return [notice ?? (holder === undefined ? undefined : `© ${oneLine(holder)}`), usageTerms, license].filter((line) => line !== undefined).map(oneLine);
}

/** A paragraph that is nothing but the end mark of the outlet that the article comes from. */
const END_MARK = /^انتهای پیام ?[/.]?$/u;

/** «انتهای پیام» with the code, as agencies end what they send. Where the article prints the mark itself the code alone is left to say. */
function endMark({ id, body }: Article): readonly string[] {
  const last = body.at(-1);
  const code = id === undefined ? undefined : oneLine(id);
  if (last?.type === "paragraph" && END_MARK.test(last.text.trim())) return code === undefined ? [] : [`کد خبر: ${code}`];
  return [code === undefined ? "انتهای پیام" : `انتهای پیام/ ${code}`];
}

const tagsOf = ({ tags }: Article): readonly string[] => (tags.length === 0 ? [] : [`برچسب‌ها: ${tags.map(({ label }) => oneLine(label)).join("، ")}`]);

/**
 * Writes an article as plain text, as Persian agencies send theirs.
 *
 * On top what editors must know (withheld, canceled, an embargo, «فوری»), then kickers, headline and subheadlines on a line each, and the dateline:
 * place, date and publisher. The body with an empty line between: the lead and paragraphs, headings on lines of their own, lists with • or ۱., tables with a
 * tab between cells, and pictures, films, sounds and embeds in brackets with caption, credit and address. A pullquote is not repeated. Below it
 * sources, authors, corrections («اصلاحیه: …»), rights, the end mark with the code (the code alone, where the article ends with the mark itself), and tags.
 *
 * A date is printed as the article prints it; where it prints none, or one for machines (2024-12-02 14:30:00), as a Jalali one with Persian digits, a clock of Greenwich with these words. A headline has no line break, and no control of direction in one line
 * changes another, or the words that this function puts beside it on the line. Ends with a line feed. Takes what articleSchema accepts; never throws on that.
 *
 * @example
 * ```ts
 * import type { Article } from "khabar";
 * import { toPlainText } from "khabar/formats/plain-text";
 * const article: Article = {
 *   schemaVersion: 1, language: "fa", direction: "rtl", kickers: [], headline: "بندر تازه باز شد", subheadlines: [],
 *   body: [{ type: "lead", text: "اسکله تازه از امروز کشتی می‌پذیرد." }], quotes: [], people: [], tags: [],
 *   attribution: [{ name: "خبرگزاری نمونه", kind: "agency", relation: "publisher" }],
 *   publishedAt: { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" },
 *   textState: { zwnj: "intact", repaired: false, normalizer: { name: "khabar", version: "0.1.0" } },
 * };
 * toPlainText(article).split("\n\n"); // => ["بندر تازه باز شد", "۱۲ آذر ۱۴۰۳، ۱۴:۳۰ - خبرگزاری نمونه", "اسکله تازه از امروز کشتی می‌پذیرد.", "انتهای پیام\n"]
 * ```
 */
export function toPlainText(article: Article, options: PlainTextOptions = {}): string {
  reportLosses(article, PLAIN_TEXT, options);
  const { kickers, headline, subheadlines, body, authors = [], corrections = [], language } = article;
  const paragraphs: (readonly string[])[] = [
    noticesOf(article),
    [...kickers, headline, ...subheadlines].map(oneLine),
    datelineOf(article),
    ...body.map(blockLines),
    sourcesOf(article),
    authors.map(bylineOf),
    corrections.map((correction) => correctionOf(correction, language)),
    rightsOf(article),
    endMark(article),
    tagsOf(article),
  ];
  const write = options.isolateBidi === true ? (line: string) => isolateBidi(line) : (line: string) => line;
  const written = paragraphs.map((lines) => lines.filter((line) => line !== "").map(write).join("\n")).filter((paragraph) => paragraph !== "");
  return `${written.join("\n\n")}\n`;
}
