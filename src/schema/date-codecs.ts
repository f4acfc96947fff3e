// Date codecs: between the strings of the model and a Date, for callers who want one. No schema of the model holds a codec.
import * as z from "zod";
import { type Days, persianWritten, writtenDays } from "../dates/days.js";
import { firstInstantFrom, isoOffset, offsetAt, TEHRAN } from "../dates/zone.js";
import { checkLanguage } from "./issue-list.js";
import { jalaliDateSchema } from "./jalali-date.js";
import { type IssueCode, type IssueParams, type Language, MESSAGES } from "./messages.js";
import { newsDateSchema } from "./news-date.js";
import type { Path } from "./path.js";
import { checkDate } from "./rules/dates.js";

/** How {@link jalaliDateCodec} and {@link newsDateCodec} read and write. */
export interface DateCodecOptions {
  /** In which zone a day begins and a Date is written: an IANA name, `Asia/Tehran` where nothing is said. */
  readonly timeZone?: string;
  /** The language of the messages, `en` where nothing is said. */
  readonly language?: Language;
}

const DAY = 86_400_000;
const MINUTE = 60_000;

function addIssue(payload: z.core.ParsePayload, language: Language, code: IssueCode, params: IssueParams, path: Path = []): void {
  const message = MESSAGES[code][language](params);
  payload.issues.push({ code: "custom", input: payload.value, path: [...path], params: { ...params, code }, message });
}

/** Zod's own way to say that a value has no other side: an issue, and a value that nobody reads. */
function refuse(payload: z.core.ParsePayload, language: Language, code: IssueCode, params: IssueParams, path: Path = []): typeof z.NEVER {
  addIssue(payload, language, code, params, path);
  return z.NEVER;
}

/** Throws a RangeError for a zone that the runtime does not know, and for another language: the caller's mistake, not the document's. */
function checkOptions(timeZone: string, language: string): void {
  offsetAt(0, timeZone);
  checkLanguage(language);
}

function startOf({ first }: Days, timeZone: string): Date {
  return new Date(firstInstantFrom(first * DAY, timeZone));
}

/** The Jalali day that a clock shows which is `offset` milliseconds ahead of UTC; null outside of the Jalali years 1 to 3000. */
function persianDay(date: Date, offset: number): string | null {
  const day = Math.floor((date.getTime() + offset) / DAY);
  const persian = persianWritten({ first: day, last: day });
  return writtenDays(persian, "persian") === null ? null : persian;
}

/**
 * Makes a codec between a Jalali day like `1403-09-12` and the Date at which it begins.
 *
 * Decodes to the day's first instant by the clocks of `timeZone`, and encodes any instant of the day to the day. A day that does not exist and
 * a Date outside of the Jalali years 1 to 3000 are issues, whose `params.code` is `impossible-date`; what jalaliDateSchema refuses already has zod's
 * own issue. The JSON Schema of the string is that of
 * jalaliDateSchema: ask for it with `io: "input"`. Throws a RangeError for an unknown zone or language, when the codec is made.
 *
 * @example
 * ```ts
 * import * as z from "zod";
 * import { jalaliDateCodec } from "khabar";
 * const day = jalaliDateCodec();
 * z.decode(day, "1403-09-12").toISOString(); // => "2024-12-01T20:30:00.000Z"
 * z.encode(day, new Date("2024-12-02T11:00:00Z")); // => "1403-09-12"
 * z.safeDecode(day, "1404-12-30").success; // => false
 * ```
 */
export function jalaliDateCodec({ timeZone = TEHRAN, language = "en" }: DateCodecOptions = {}): z.ZodCodec<z.ZodString, z.ZodDate> {
  checkOptions(timeZone, language);
  // eslint-disable-next-line no-restricted-syntax -- for callers: no schema of the model holds it
  return z.codec(jalaliDateSchema, z.date(), {
    decode(text, payload) {
      const days = writtenDays(text, "persian");
      return days === null ? refuse(payload, language, "impossible-date", { date: text }) : startOf(days, timeZone);
    },
    encode(date, payload) {
      return persianDay(date, offsetAt(date.getTime(), timeZone)) ?? refuse(payload, language, "impossible-date", { date: date.toISOString() });
    },
  });
}

/**
 * Makes a codec between a date of the model and a Date.
 *
 * Decodes an instant to itself, to the millisecond, and a day to its first instant by the clocks of `timeZone`. What a Date cannot hold is lost: the
 * offset, whether a time was known, the printed words, the role and the tolerance. Encodes to an instant with the zone's offset and the Jalali day
 * on its clocks.
 *
 * Issues, by their `params.code`: `impossible-date`; `persian-differs`, where `persian` and `iso` are not the same day; `more-than-a-day` for a month,
 * a year or an interval. The JSON Schema of the date is that of newsDateSchema: ask for it with `io: "input"`. Throws a RangeError for an unknown
 * zone or language, when the codec is made.
 *
 * @example
 * ```ts
 * import * as z from "zod";
 * import { newsDateCodec } from "khabar";
 * const date = newsDateCodec();
 * z.decode(date, { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" }).toISOString(); // => "2024-12-02T11:00:00.000Z"
 * z.encode(date, new Date("2024-12-02T11:00:00Z")); // => { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" }
 * ```
 */
export function newsDateCodec({ timeZone = TEHRAN, language = "en" }: DateCodecOptions = {}): z.ZodCodec<typeof newsDateSchema, z.ZodDate> {
  checkOptions(timeZone, language);
  // eslint-disable-next-line no-restricted-syntax -- for callers: no schema of the model holds it
  return z.codec(newsDateSchema, z.date(), {
    decode(date, payload) {
      checkDate(date, [], (path, code, params = {}) => {
        addIssue(payload, language, code, params, path);
        return true;
      });
      const days = writtenDays(date.iso, "gregorian");
      if (days === null || payload.issues.length > 0) return z.NEVER;
      if (days.first !== days.last) return refuse(payload, language, "more-than-a-day", { date: date.iso }, ["iso"]);
      return date.iso.includes("T") ? new Date(date.iso) : startOf(days, timeZone);
    },
    encode(date, payload) {
      // ISO 8601 writes an offset to the minute; the clock is read by that one, so that the instant stays the same.
      const offset = Math.round(offsetAt(date.getTime(), timeZone) / MINUTE) * MINUTE;
      const persian = persianDay(date, offset);
      if (persian === null) return refuse(payload, language, "impossible-date", { date: date.toISOString() });
      const clock = new Date(date.getTime() + offset).toISOString().replace(/(?:\.000)?Z$/u, "");
      return { iso: `${clock}${isoOffset(offset)}`, persian };
    },
  });
}
