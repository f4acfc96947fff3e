// Relative shapes: dates that are counted from the day of the page: «دیروز», «۲ ساعت پیش», «هفته گذشته», «شنبه گذشته».
import { firstFound, type Found, isEndOfNumber, isKind, isOfDecimal, numberAt, type Shape, stretchAt, unreadable, type WeekdayWhen } from "./printed.js";
import type { Token, Unit } from "./tokens.js";

/** No page counts more of a unit from today. In digits. */
const LONGEST_COUNT = 4;

/** A number, in digits or in words. */
function countAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  return token?.kind === "cardinal" ? token.value : numberAt(tokens, at, 1, LONGEST_COUNT);
}

function unitAt(tokens: readonly Token[], at: number): Unit | undefined {
  const token = tokens[at];
  return token?.kind === "unit" ? token.unit : undefined;
}

/** Units that «دیگر» is said of when it means hence; «یک سال دیگر» is mostly another year. */
const SOON: ReadonlySet<Unit> = new Set(["minute", "hour", "day", "week"]);

/** 1 for دیگر, -1 for پیش and قبل where they do not begin «پیش از», «قبل از». */
function directionAt(tokens: readonly Token[], at: number, unit: Unit): -1 | 1 | undefined {
  if (isKind(tokens, at, "hence")) return SOON.has(unit) ? 1 : undefined;
  return isKind(tokens, at, "ago") && !isKind(tokens, at + 1, "from") ? -1 : undefined;
}

const SMALLER: Partial<Record<Unit, readonly [unit: Unit, count: number]>> = { hour: ["minute", 60], day: ["hour", 24], year: ["month", 12] };

/** «۲ ساعت پیش», «یک ساعت و ۲۰ دقیقه پیش», «سه روز دیگر». */
const span: Shape = (tokens, at) => {
  const [count, unit] = [countAt(tokens, at), unitAt(tokens, at + 1)];
  if (count === undefined || unit === undefined || isEndOfNumber(tokens, at) || isOfDecimal(tokens, at)) return undefined;
  const direction = directionAt(tokens, at + 2, unit);
  if (direction !== undefined) return { piece: { kind: "span", unit, count: direction * count }, next: at + 3 };
  const [smaller, size] = SMALLER[unit] ?? [];
  if (!isKind(tokens, at + 2, "and") || smaller === undefined || size === undefined) return undefined;
  const isHalf = isKind(tokens, at + 3, "half");
  const rest = isHalf ? size / 2 : unitAt(tokens, at + 4) === smaller ? countAt(tokens, at + 3) : undefined;
  const place = at + (isHalf ? 4 : 5);
  const sign = directionAt(tokens, place, unit);
  return rest === undefined || sign === undefined ? undefined : { piece: { kind: "span", unit: smaller, count: sign * (count * size + rest) }, next: place + 1 };
};

/** «نیم ساعت پیش», «ساعتی پیش». */
const halfHour: Shape = (tokens, at) => {
  if (isKind(tokens, at, "hourAgo")) return isKind(tokens, at + 1, "from") ? undefined : { piece: { kind: "span", unit: "hour", count: -1 }, next: at + 1 };
  const direction = isKind(tokens, at, "half") && unitAt(tokens, at + 1) === "hour" ? directionAt(tokens, at + 2, "hour") : undefined;
  return direction === undefined ? undefined : { piece: { kind: "span", unit: "minute", count: 30 * direction }, next: at + 3 };
};

/** «هفته گذشته», «سال جاری», «روز گذشته», «سال گذشته ۲۰۱۷». */
const stretch: Shape = (tokens, at) => {
  const found = stretchAt(tokens, at);
  if (found === undefined) return undefined;
  const { unit, count, calendar, next } = found;
  if (unit === "day") return count < 0 ? { piece: { kind: "relativeDay", days: count, isNight: false }, next } : undefined;
  if (calendar === "islamic" || calendar === null) return unreadable("unknown-era", next);
  // A year that is printed as well may be another one than ours makes it.
  if (unit === "year" && numberAt(tokens, next, 4, 4) !== undefined) return unreadable("unknown-year", next + 1);
  return { piece: { kind: "stretch", unit, count, calendar: calendar ?? "persian" }, next };
};

/** «دیروز», «شب گذشته». */
const relativeDay: Shape = (tokens, at) => {
  const token = tokens[at];
  if (token?.kind === "relativeDay") return { piece: { kind: "relativeDay", days: token.days, isNight: token.isNight }, next: at + 1 };
  const isLastNight = token?.kind === "part" && token.part === "evening" && isKind(tokens, at + 1, "past");
  return isLastNight ? { piece: { kind: "relativeDay", days: -1, isNight: true }, next: at + 2 } : undefined;
};

function whenAt(tokens: readonly Token[], at: number): { readonly when: WeekdayWhen; readonly next: number } | undefined {
  const token = tokens[at];
  const week = stretchAt(tokens, at);
  if (week?.unit === "week") return { when: { week: week.count }, next: week.next };
  if (token?.kind === "past" || (token?.kind === "ago" && !isKind(tokens, at + 1, "from"))) return { when: "before", next: at + 1 };
  return token?.kind === "after" ? { when: "after", next: at + 1 } : undefined;
}

/** Whether a weekday is one of several, none of which is the date's: «دوشنبه و سه‌شنبه (۱۲ و ۱۳ آذر)», «شنبه تا چهارشنبه». */
function isListed(tokens: readonly Token[], at: number): boolean {
  const joins = (place: number): boolean => isKind(tokens, place, "and") || isKind(tokens, place, "to") || isKind(tokens, place, "or");
  return (joins(at + 1) && isKind(tokens, at + 2, "weekday")) || (joins(at - 1) && isKind(tokens, at - 2, "weekday"));
}

/** «شنبه», «شنبه گذشته», «جمعه هفته آینده». */
const weekday: Shape = (tokens, at): Found | undefined => {
  const token = tokens[at];
  // «روزهای جمعه» and «شنبه ها» are many.
  if (token?.kind !== "weekday" || isKind(tokens, at - 1, "few") || isKind(tokens, at + 1, "plural") || isListed(tokens, at)) return undefined;
  const said = whenAt(tokens, at + 1);
  return { piece: { kind: "weekday", weekday: token.weekday, ...(token.isNight && { isNight: true }), ...(said !== undefined && { when: said.when }) }, next: said?.next ?? at + 1 };
};

/** The forms by the kind of their first token. */
const RELATIVE_SHAPES: Partial<Record<Token["kind"], readonly Shape[]>> = {
  number: [span],
  cardinal: [span],
  half: [halfHour],
  hourAgo: [halfHour],
  unit: [stretch],
  stretch: [stretch],
  relativeDay: [relativeDay],
  part: [relativeDay],
  weekday: [weekday],
};

/** What is counted from the day of the page, at a place. */
export const relativeAt: Shape = (tokens, at) => firstFound(RELATIVE_SHAPES, tokens, at);
