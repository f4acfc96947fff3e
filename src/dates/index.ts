// khabar/dates: the Jalali calendar, and the reading and writing of dates.
export { addToJalali, type JalaliDifferenceUnit, jalaliDifference, type JalaliDuration } from "./arithmetic.js";
export {
  fromJalali,
  type FromJalaliOptions,
  isLeapJalaliYear,
  isValidJalali,
  type JalaliDate,
  type JalaliDateTime,
  jalaliInstants,
  toJalali,
  type ZoneOptions,
} from "./calendar.js";
export type { Calendar } from "./day-numbers.js";
export { type DateProblem, findDates, type FoundDate, readDates } from "./find.js";
export { DATE_PATTERNS, formatDate, type FormatOptions } from "./format.js";
export { type DateProblemCode, hasYear, type NewsDate, type Tolerance } from "./news-date.js";
export { parseDate, type ParseOptions } from "./parse.js";
export { type DateRange, jalaliRange, type JalaliUnit } from "./ranges.js";
export { relativeTime, type RelativeTimeOptions } from "./relative-time.js";
export type { Disambiguation } from "./zone.js";
