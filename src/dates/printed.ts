// Printed: what a text says of a date, piece by piece, before anything is counted.
import type { Calendar } from "./day-numbers.js";
import type { DayPart, Role, Token, Unit } from "./tokens.js";

/**
 * A year in digits, or one counted from the reference's: 0 for امسال, -1 for سال گذشته; or the one in which a month or season was last over, or comes
 * next: «اکتبر گذشته», «زمستان آینده».
 */
export type PrintedYear = { readonly value: number; readonly digits: number } | { readonly offset: number } | { readonly side: "before" | "after" };

/** A date as printed: what is not said is undefined. */
export interface PrintedDate {
  readonly calendar: Calendar;
  readonly year: PrintedYear | undefined;
  /** 1 (بهار) to 4. */
  readonly season: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** What must be known before it can be trusted, or whose clock goes with it. */
  readonly note: DateNote | undefined;
}

/**
 * `afghan`: the month is named as in Afghanistan. `unsettled`: only a lunar date beside it makes sure that it is lunar: 1446/03/02 may be Jalali, sixty
 * years ahead. `turnable`: day and month may as well be the other way round: 05/04/2024.
 */
export type DateNote = "afghan" | "unsettled" | "turnable";

/** A date of some parts. */
export function printedDate(
  calendar: Calendar,
  { year, season, month, day, note }: { year?: PrintedYear | undefined; season?: number; month?: number | undefined; day?: number | undefined; note?: DateNote | undefined },
): PrintedDate {
  return { calendar, year, season, month, day, note };
}

/** A time of day on the clock that is printed, with 24:00 as hour 24. */
export interface PrintedTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond?: number;
  /** The part of the day that is printed with it. */
  readonly part?: DayPart;
  /** Milliseconds east of UTC, where an offset is printed behind it. */
  readonly offset?: number;
}

/** Which of a weekday's days is meant: the one before or after today, or the one of a week, 0 for this one. */
export type WeekdayWhen = "before" | "after" | { readonly week: number };

/** One thing that a text says. */
export type Piece =
  | { readonly kind: "date"; readonly date: PrintedDate; readonly weekday?: number }
  | { readonly kind: "range"; readonly first: PrintedDate; readonly last: PrintedDate; readonly lastWeekday?: number }
  | { readonly kind: "time"; readonly time: PrintedTime }
  | { readonly kind: "times" }
  | { readonly kind: "weekday"; readonly weekday: number; readonly isNight?: boolean; readonly when?: WeekdayWhen }
  | { readonly kind: "relativeDay"; readonly days: number; readonly isNight: boolean }
  | { readonly kind: "stretch"; readonly unit: "week" | "month" | "year"; readonly count: number; readonly calendar: Calendar }
  | { readonly kind: "span"; readonly unit: Unit; readonly count: number }
  | { readonly kind: "part"; readonly part: DayPart }
  | { readonly kind: "zone"; readonly timeZone: string | null; readonly offset?: number }
  | { readonly kind: "label"; readonly role: Role | null }
  | { readonly kind: "code" }
  /** What looks like a date and is none that can be known; `code` says why. */
  | { readonly kind: "unreadable"; readonly code: "ambiguous-order" | "unknown-era" | "unknown-year" | "unsettled-calendar" | "no-such-day" | "no-such-time" };

/** A piece, and the first token behind it. */
export interface Found<P extends Piece = Piece> {
  readonly piece: P;
  readonly next: number;
}

/** What can be seen to be a date and cannot be read. */
export function unreadable(code: Extract<Piece, { kind: "unreadable" }>["code"], next: number): Found<Extract<Piece, { kind: "unreadable" }>> {
  return { piece: { kind: "unreadable", code }, next };
}

/** Reads the piece that begins at a token; undefined where the tokens have another shape. */
export type Shape = (tokens: readonly Token[], at: number) => Found | undefined;

/** Tries the shapes that may begin with the token at a place, in their order. */
export function firstFound(shapes: Partial<Record<Token["kind"], readonly Shape[]>>, tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at];
  const candidates = token === undefined ? undefined : shapes[token.kind];
  if (candidates === undefined) return undefined;
  for (const shape of candidates) {
    const found = shape(tokens, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Before a unit, what makes it counted. */
const COUNTS: ReadonlySet<Token["kind"]> = new Set(["number", "cardinal", "ordinal", "few", "tens", "half"]);

/** The number at a place, if it has that many digits. */
export function numberAt(tokens: readonly Token[], at: number, least: number, most: number): number | undefined {
  const token = tokens[at];
  return token?.kind === "number" && token.digits >= least && token.digits <= most ? token.value : undefined;
}

/** The mark at a place. */
export function markAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  return token?.kind === "mark" ? token.mark : undefined;
}

/** Whether the token at a place is of some kind. */
export function isKind(tokens: readonly Token[], at: number, kind: Token["kind"]): boolean {
  return tokens[at]?.kind === kind;
}

/** Whether the token at a place is some unit's name. */
export function isUnit(tokens: readonly Token[], at: number, unit: Unit): boolean {
  const token = tokens[at];
  return token?.kind === "unit" && token.unit === unit;
}

/** What an era behind a date says of its calendar; «null» for one that cannot be read. */
export function eraAt(tokens: readonly Token[], at: number): Calendar | null | undefined {
  const token = tokens[at];
  return token?.kind === "era" ? token.calendar : undefined;
}

/** Whether a number at a place is the end of a longer one in words: «سی و هشت سال پیش». */
export function isEndOfNumber(tokens: readonly Token[], at: number): boolean {
  return isKind(tokens, at - 1, "and") && COUNTS.has(tokens[at - 2]?.kind ?? "mark");
}

/** A day, week, month or year counted from ours, and the token behind it. */
export interface Stretch {
  readonly unit: "day" | "week" | "month" | "year";
  /** 0 for ours, -1 for the one before. */
  readonly count: number;
  /** undefined where no era is printed, null for one that cannot be read. */
  readonly calendar: Calendar | null | undefined;
  readonly next: number;
}

/** «سال جاری», «سال گذشته», «ماه آینده», «سال میلادی جاری», «سال گذشته میلادی», and «روز گذشته». */
export function stretchAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const token = tokens[at];
  if (token?.kind === "stretch") {
    if (isKind(tokens, at + 1, "plural")) return undefined;
    const era = eraAt(tokens, at + 1);
    return { unit: token.unit, count: token.count, calendar: era, next: era === undefined ? at + 1 : at + 2 };
  }
  if (token?.kind !== "unit" || token.unit === "second" || token.unit === "minute" || token.unit === "hour") return undefined;
  // «دو سال گذشته» is a stretch that ends today, «یک سال پیش» a year ago.
  if (COUNTS.has(tokens[at - 1]?.kind ?? "mark")) return undefined;
  const within = eraAt(tokens, at + 1);
  const place = within === undefined ? at + 1 : at + 2;
  const count = countOf(tokens, place, token.unit);
  if (count === undefined || isKind(tokens, place + 1, "plural")) return undefined;
  const era = within ?? eraAt(tokens, place + 1);
  return { unit: token.unit, count, calendar: era, next: within === undefined && era !== undefined ? place + 2 : place + 1 };
}

/** Which one of its kind a unit is, by the word behind it. «سال پیش از آن» is of the story. */
function countOf(tokens: readonly Token[], at: number, unit: Unit): number | undefined {
  switch (tokens[at]?.kind) {
    case "past":
      return -1;
    case "ago":
      return unit === "day" || isKind(tokens, at + 1, "from") ? undefined : -1;
    case "current":
      return 0;
    case "after":
      return 1;
    default:
      return undefined;
  }
}

/** Whether a number is cut out of a decimal: the 5 of 2/5 and 43٫5, or what is before it. */
export function isOfDecimal(tokens: readonly Token[], at: number): boolean {
  const isGlued = (place: number) => tokens[place]?.isGlued === true;
  const touches = (mark: number, other: number) => ".٫,/".includes(markAt(tokens, mark) ?? " ") && isGlued(mark) && isKind(tokens, other, "number");
  return (isGlued(at) && touches(at - 1, at - 2)) || (touches(at + 1, at + 2) && isGlued(at + 2));
}
