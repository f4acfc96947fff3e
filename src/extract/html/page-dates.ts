// Page dates: when the article was published and changed, of all that the page says of it, for machines and for people.
import { isoDay, persianWritten, twoDigits } from "../../dates/days.js";
import { findDates } from "../../dates/find.js";
import { hasYear, type NewsDate } from "../../dates/news-date.js";
import { type ParseOptions, readWhole } from "../../dates/parse.js";
import { isoOffset, offsetAt, placeWallTime, TEHRAN } from "../../dates/zone.js";
import { toAsciiDigits } from "../../text/digits.js";
import { normalizedLine } from "../document.js";
import type { Head } from "./head.js";
import { linesWithin, type Page } from "./page.js";
import type { Range } from "./page-body.js";
import type { PageLine } from "./page-text.js";
import { type Element, textOf } from "../../markup/tree.js";

const DAY = 86_400_000;
const MINUTE = 60_000;

/** A date as a time line holds it. */
interface Moment {
  readonly date: NewsDate;
  /** In milliseconds; of a day, its beginning in Tehran. */
  readonly instant: number;
  readonly hasTime: boolean;
}

/** An instant as Tehran's clocks show it. */
function tehranDate(instant: number): NewsDate {
  const offset = offsetAt(instant, TEHRAN);
  const wall = instant + offset;
  const time = new Date(wall).toISOString().slice(11, 19);
  const day = Math.floor(wall / DAY);
  return { iso: `${isoDay(day)}T${time}${isoOffset(offset)}`, persian: persianWritten({ first: day, last: day }) };
}

/** No news of the web is older or from much further ahead: what lies outside is no date of publication, but a default of the software. */
const [EARLIEST, LATEST] = [Date.UTC(1990, 0, 1), Date.UTC(2100, 0, 1)];

const momentAt = (instant: number): Moment | undefined => (instant > EARLIEST && instant < LATEST ? { date: tehranDate(instant), instant, hasTime: true } : undefined);

/** A day or an instant as parseDate gives it; undefined for months, ranges and days of no year. */
function momentOf(date: NewsDate | undefined): Moment | undefined {
  if (date === undefined || !hasYear(date) || !/^\d{4}-\d{2}-\d{2}(?:T|$)/u.test(date.iso)) return undefined;
  const hasTime = date.iso.includes("T");
  const instant = hasTime ? Date.parse(date.iso) : placeWallTime(Date.parse(date.iso), TEHRAN).instant;
  const moment = momentAt(instant);
  if (moment === undefined) return undefined;
  const { calendar, text, tolerance } = date;
  const printed = { ...(calendar === undefined ? {} : { calendar }), ...(text === undefined ? {} : { text: normalizedLine(text) }), ...(tolerance === undefined ? {} : { tolerance }) };
  return hasTime ? { ...moment, date: { ...moment.date, ...printed } } : { date: { iso: date.iso, persian: date.persian, ...printed }, instant, hasTime };
}

/** ISO 8601 and what is made to look like it: `2025-01-23 13:25:21Z`, `۱۳۹۸-۰۴-۱۵T۱۵:۰۰:۱۵+۰۴:۳۰`, `1399/02/21 - 18:59`. */
const STAMP =
  /^(\d{4})[\-/.](\d{1,2})[\-/.](\d{1,2})(?:(?:T|[ ,]{1,2}| ?[\-–] ?)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?)? ?(Z|UTC|GMT|[+\-]\d{1,2}:?\d{2})?$/u;
/** What ASP.NET writes of a date for Americans: `12/2/2024 2:30:00 PM`. */
const AMERICAN = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2})(?::(\d{2}))? (AM|PM)$/u;
const SECONDS = /^1\d{9}$/u;
const MILLISECONDS = /^1\d{12}$/u;

const UTC = /^(?:Z|UTC|GMT|[+\-]00:?00)$/u;

/** Years that are Jalali, whatever the field promises. */
const isJalaliYear = (year: number): boolean => year >= 1250 && year < 1500;

/** What a value for machines is worth: with an offset, or a time of Tehran's clocks without one; or made for people after all. */
type Kind = "instant" | "local" | "jalali";
type Value = Moment & { readonly kind: Kind };

const valued = (moment: Moment | undefined, kind: Kind): Value | undefined => (moment === undefined ? undefined : { ...moment, kind });

/** What a value for machines says. Of a Jalali date the time is Tehran's, whatever offset is written behind it. */
function readValue(value: string, options: ParseOptions): Value | undefined {
  const text = toAsciiDigits(value.slice(0, 100)).trim();
  if (SECONDS.test(text)) return valued(momentAt(Number(text) * 1000), "instant");
  if (MILLISECONDS.test(text)) return valued(momentAt(Number(text)), "instant");
  const american = AMERICAN.exec(text);
  if (american !== null) {
    const [, month = "", day = "", year = "", hour = "", minute = "", second = "0", half] = american;
    const wall = Date.UTC(Number(year), Number(month) - 1, Number(day), (Number(hour) % 12) + (half === "PM" ? 12 : 0), Number(minute), Number(second));
    return valued(momentAt(placeWallTime(wall, TEHRAN).instant), "local");
  }
  const stamp = STAMP.exec(text);
  if (stamp === null) return valued(momentOf(readWhole(value, options)?.date), "local");
  const [, year = "", month = "", day = "", hour, minute = "", second = "00", offset] = stamp;
  const time = hour === undefined ? "" : `${twoDigits(Number(hour))}:${minute}:${second}`;
  if (isJalaliYear(Number(year))) return valued(momentOf(readWhole(`${year}/${month}/${day} ${time}`, options)?.date), "jalali");
  const iso = `${year}-${twoDigits(Number(month))}-${twoDigits(Number(day))}`;
  const wall = Date.parse(`${iso}T${time || "00:00:00"}Z`);
  // 30 February is 1 March to some engines.
  if (Number.isNaN(wall) || new Date(wall).getUTCDate() !== Number(day)) return undefined;
  if (time === "") return valued(momentOf(readWhole(iso, options)?.date), "local");
  // Midnight in Greenwich is what software makes of a day.
  if (time === "00:00:00" && UTC.test(offset ?? "")) return valued(momentOf(readWhole(iso, options)?.date), "local");
  if (offset === undefined) return valued(momentAt(placeWallTime(wall, TEHRAN).instant), "local");
  const [, sign = "+", hours = "0", minutes = "0"] = /^([+\-])(\d{1,2}):?(\d{2})$/u.exec(offset) ?? [];
  return valued(momentAt(wall - (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE), "instant");
}

/** The meta tags that say when, the surest first. */
const PUBLISHED = [
  "article:published_time", "article:published", "og:published_time", "og:article:published_time", "nastooh:publishdate", "datepublished", "dcterms.created", "dcterms.issued", "dcterms.date", "dc.date.issued",
  "dc.date.created", "dc.date", "dc:created", "dc:date", "publish-date", "publish_date", "publishdate", "published_time", "pubdate", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "date",
];
const MODIFIED = ["article:modified_time", "og:updated_time", "og:modified_time", "nastooh:modifydate", "datemodified", "dcterms.modified", "dc.date.modified", "last-modified"];

/** By these WordPress calls the date of an entry, even where its theme adds `updated`. */
const FIRST_DATE: ReadonlySet<string> = new Set(["entry-date", "post-date"]);

/** What is said for machines: linked data and meta tags, those with an offset first, then the time elements by the headline. */
function machineMoments(page: Page, head: Head, headline: Range, options: ParseOptions): Readonly<Record<"published" | "modified", readonly Value[]>> {
  const read = (values: readonly (string | undefined)[]): Value[] => {
    const moments = values.flatMap((value) => (value === undefined ? [] : (readValue(value, options) ?? [])));
    return [...moments.filter(({ kind }) => kind !== "local"), ...moments.filter(({ kind }) => kind === "local")];
  };
  const distance = ({ start, end }: Element): number => (end <= headline.start ? headline.start - end : start - headline.end);
  const times = page.named("time").filter((time) => time.attributes.datetime !== undefined);
  const isOfModification = ({ classes, attributes }: Element): boolean => classes.some((name) => /updat|modif/u.test(name)) || attributes.itemprop?.toLowerCase() === "datemodified";
  const isOfPublication = (time: Element): boolean => time.attributes.itemprop?.toLowerCase() === "datepublished" || time.classes.some((name) => name.includes("publish") || FIRST_DATE.has(name));
  const near = times.filter((time) => Math.abs(distance(time)) < NEAR && !(isOfModification(time) && !isOfPublication(time))).slice(0, 20);
  const [nearest] = near.sort((one, other) => Number(isOfPublication(other)) - Number(isOfPublication(one)) || Math.abs(distance(one)) - Math.abs(distance(other)));
  return {
    published: [...read([head.data.published, ...head.meta(...PUBLISHED)]), ...read([nearest?.attributes.datetime])],
    modified: read([head.data.modified, ...head.meta(...MODIFIED), times.find((time) => isOfModification(time) && !isOfPublication(time))?.attributes.datetime]),
  };
}

/** In UTF-16 code units of the page: the date of an article stands by its headline. */
const NEAR = 6000;

/** In UTF-16 code units of the page, and of text. */
const LONGEST_PLACE = 4000;
const LONGEST_DATE_LINE = 160;
const MODIFIED_LABEL = /به[ \u200C]?روز[ \u200C]?رسانی|بروز[ \u200C]?رسانی|به[ \u200C]?روز[ \u200C]?شده|ویرایش|تغییر/u;
const PUBLISHED_LABEL = /انتشار|منتشر شده|تاریخ ?:|تاریخ خبر|تاریخ درج|تاریخ ثبت|زمان درج|ارسال شده|نوشته شده/u;
/** A visitor's own day, which many pages print above everything. */
const TODAY_LABEL = "امروز";
/** A time in an element of its own belongs to the date before it. */
const BARE_TIME = /^(?:ساعت ?)?\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?$/u;
const TIME_LABEL = /^(?:ساعت|زمان) ?:?$/u;
const LOOKS_DATED = /\p{Nd}/u;

interface PrintedMoment extends Moment {
  readonly role: "published" | "modified" | undefined;
  /** Whether it is labelled, or stands where the page's system prints dates. */
  readonly isSure: boolean;
}

/** The dates that a line prints: all of it, or a date with its time among codes, counts and sections, or one behind its label. */
function momentsIn(text: string, isPlace: boolean, options: ParseOptions): readonly PrintedMoment[] {
  if (text.length > LONGEST_DATE_LINE || !LOOKS_DATED.test(text) || text.includes(TODAY_LABEL)) return [];
  const label = MODIFIED_LABEL.test(text) ? (PUBLISHED_LABEL.test(text) ? undefined : "modified") : PUBLISHED_LABEL.test(text) ? "published" : undefined;
  const whole = readWhole(text, options);
  const isWhole = whole !== null && (whole.isBare || isPlace || label !== undefined);
  // «21:5» is no time: what is cut off there would be another one.
  const dates = isWhole ? [whole.date] : findDates(text, options).filter(({ iso, end }) => text[end] !== ":" && (iso.includes("T") || isPlace || label !== undefined));
  return dates.flatMap((date) => {
    const moment = momentOf(date);
    const role = date.role ?? label;
    return moment === undefined ? [] : [{ ...moment, role, isSure: isPlace || role !== undefined }];
  });
}

/** What is printed for people: where the page's system prints dates, behind a label, or alone on a line near the headline, outside of the body. */
function printedMoments(page: Page, headline: Range, body: Range | undefined, options: ParseOptions): readonly PrintedMoment[] {
  const places = page.places("date").flatMap(({ elements, isOwn }) => elements.slice(0, 20).map((element) => ({ element, isOwn })));
  const placed = places.slice(0, 60).flatMap(({ element, isOwn }) => {
    if (element.end - element.start > LONGEST_PLACE) return [];
    const lines = linesWithin(page.lines, element).slice(0, 6);
    const distance = Math.min(Math.abs(element.start - headline.end), Math.abs(headline.start - element.end));
    if (!isOwn && distance > NEAR) return [];
    const found = [textOf(element), ...lines.map(({ text }) => text)].map((text) => momentsIn(text, true, options)).find((moments) => moments.length > 0) ?? [];
    // Other systems call a visitor's own day the same.
    return found.map((moment) => ({ ...moment, isSure: isOwn || moment.role !== undefined, isOwn, distance }));
  }).sort((one, other) => Number(other.isOwn) - Number(one.isOwn) || one.distance - other.distance);
  const isInBody = ({ start }: PageLine): boolean => body !== undefined && start >= body.start && start < body.end;
  const around = linesWithin(page.lines, { start: headline.start - NEAR, end: (body?.end ?? headline.end) + NEAR });
  const distanceOf = ({ start, end }: PageLine): number => (end <= headline.start ? headline.start - end : Math.max(0, start - headline.end));
  const nearest = around.filter((line) => !isInBody(line)).sort((one, other) => distanceOf(one) - distanceOf(other));
  const timeBehind = new Map(around.map((line, index) => [line, around[TIME_LABEL.test(around[index + 1]?.text ?? "") ? index + 2 : index + 1]?.text ?? ""]));
  const unplaced = nearest.flatMap((line) => {
    const behind = timeBehind.get(line) ?? "";
    const isNear = line.end <= (body?.end ?? headline.end + NEAR) + NEAR / 3;
    return isNear ? momentsIn(BARE_TIME.test(behind) ? `${line.text} ${behind}` : line.text, false, options) : [];
  });
  return [...placed, ...unplaced];
}

const isSame = (one: Moment, other: Moment): boolean => Math.abs(one.instant - other.instant) < MINUTE;
const isSameDay = (one: Moment, other: Moment): boolean => one.date.persian === other.date.persian;
/** A clock of UTC that is taken for Tehran's, or the other way around. */
const isShifted = (one: Moment, other: Moment): boolean => {
  const apart = Math.abs(one.instant - other.instant);
  return [3.5, 4.5].some((hours) => Math.abs(apart - hours * 60 * MINUTE) < MINUTE);
};

/**
 * When the article was published: the printed date where there is a sure one with a time, with the seconds of the machine's where they agree. A machine's
 * value is often Jalali, of another zone than it says, or that of the last change; people would notice a wrong printed one.
 */
function publication(machine: readonly Moment[], changes: readonly Moment[], printed: readonly PrintedMoment[]): Moment | undefined {
  const candidates = printed.filter(({ role }) => role !== "modified");
  const [first] = machine;
  const timed = candidates.filter(({ hasTime }) => hasTime).sort((one, other) => Number(other.isSure) - Number(one.isSure));
  const agreeing = machine.find((moment) => moment.hasTime && candidates.some((other) => (other.hasTime ? isSame(moment, other) : false)));
  if (agreeing !== undefined) return agreeing;
  const [clock] = timed;
  if (first === undefined) return clock ?? candidates[0];
  if (clock !== undefined) {
    // Only the last change is printed: the machine knows of an earlier publication.
    const isChange = clock.role !== "published" && changes.some((change) => isSame(change, clock)) && first.hasTime && first.instant < clock.instant;
    if (isChange) return first;
    if (clock.isSure || !first.hasTime || isShifted(clock, first)) return clock;
  }
  const [day] = candidates;
  if (day === undefined || day.hasTime) return first;
  const ofThatDay = machine.find((moment) => isSameDay(moment, day));
  return ofThatDay ?? (day.isSure && Math.abs(day.instant - first.instant) > 2 * DAY ? day : first);
}

/** The dates of an article; `isDoubtful` where a machine's value was passed over. */
export interface PageDates {
  readonly publishedAt?: NewsDate;
  readonly modifiedAt?: NewsDate;
  readonly isDoubtful: boolean;
}

/** Reads when the article was published and last changed. A change before publication is none. */
export function readPageDates(page: Page, head: Head, headline: Range, body: Range | undefined, options: ParseOptions): PageDates {
  const machine = machineMoments(page, head, headline, options);
  // A Jalali date is made for people, wherever it stands, and shows the clock that they read.
  const jalali = machine.published.filter(({ kind }) => kind === "jalali").map((moment) => ({ ...moment, role: undefined, isSure: true }));
  const gregorian = machine.published.filter(({ kind }) => kind !== "jalali");
  const printed = [...printedMoments(page, headline, body, options), ...jalali];
  const published = publication(gregorian, machine.modified, printed);
  const isDoubtful = published !== undefined && machine.published.some((moment) => moment.hasTime && published.hasTime && !isSame(moment, published));
  // A machine whose clock is wrong once is wrong twice.
  const changes = [...(isDoubtful ? [] : machine.modified), ...printed.filter(({ role, hasTime }) => role === "modified" && hasTime)];
  const modified = changes.find((change) => published !== undefined && change.hasTime && published.hasTime && change.instant >= published.instant);
  return { ...(published === undefined ? {} : { publishedAt: published.date }), ...(modified === undefined ? {} : { modifiedAt: modified.date }), isDoubtful };
}
