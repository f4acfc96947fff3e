// Jalali date: a day or a month of the Jalali calendar, as a string whose rules a pattern holds.
import * as z from "zod";
import { JALALI_DATE, JALALI_MONTH } from "./patterns.js";

/**
 * A day of the Jalali calendar: year, month 1 to 12 and day in ASCII digits, with hyphens between.
 *
 * Months 1 to 6 have 31 days and the others 30; 30 Esfand is of leap years alone, in AP 1200 to 1499. All of that is one pattern, so the JSON
 * Schema of it says the same. Outside of those years any may have a 30 Esfand; isValidJalali of `khabar/dates` and jalaliDateCodec know
 * better, by the 33-year rule and for the years 1 to 3000.
 *
 * @example
 * ```ts
 * import { jalaliDateSchema } from "khabar";
 * jalaliDateSchema.safeParse("1403-12-30").success; // => true
 * jalaliDateSchema.safeParse("1404-12-30").success; // => false
 * jalaliDateSchema.safeParse("1403/09/12").success; // => false
 * ```
 */
export const jalaliDateSchema = /* @__PURE__ */ z.string().regex(JALALI_DATE);

/**
 * A month of the Jalali calendar: year and month 1 (Farvardin) to 12 (Esfand) in ASCII digits.
 *
 * @example
 * ```ts
 * import { jalaliMonthSchema } from "khabar";
 * jalaliMonthSchema.safeParse("1403-09").success; // => true
 * jalaliMonthSchema.safeParse("1403-13").success; // => false
 * ```
 */
export const jalaliMonthSchema = /* @__PURE__ */ z.string().regex(JALALI_MONTH);
