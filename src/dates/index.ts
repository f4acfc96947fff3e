// khabar/dates: the Jalali calendar, and the reading and writing of dates.
export {
  fromJalali,
  isLeapJalaliYear,
  isValidJalali,
  toJalali,
  type JalaliDate,
  type JalaliDateTime,
  type ZoneOptions,
} from "./calendar.js";
export { formatDate, type FormatOptions } from "./format.js";
export type { Calendar } from "./day-numbers.js";
export type { NewsDate } from "./news-date.js";
export { parseDate, type ParseOptions } from "./parse.js";
