// News date: a date as the article prints it and as machines read it.
import * as z from "zod";
import { ISO_DATE, PERSIAN_DATE } from "./patterns.js";
import { printedText } from "./strings.js";

/**
 * A date of the article.
 *
 * `iso` is the truth and keeps its offset; `persian` is the same day, month, year or range in the Jalali calendar; `text` is what was
 * printed; `calendar` is the one it was printed in (CLDR's names); `role` is what its label says that it is; `tolerance`, an ISO 8601
 * duration, says how far the true date may lie, either way, where the printed one is not exact (a lunar date, «۲ ساعت پیش»). That `persian`
 * equals `iso` is a rule of checkArticle. What parseDate and findDates of `khabar/dates` return with a year fits, but for the places that
 * findDates adds; newsDateCodec makes a Date of it.
 *
 * @example
 * ```ts
 * import { newsDateSchema } from "khabar";
 * newsDateSchema.safeParse({ iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" }).success; // => true
 * newsDateSchema.safeParse({ iso: "2024-12-02T14:30:00", persian: "1403-09-12" }).success; // => false
 * ```
 */
export const newsDateSchema = z.strictObject({
  iso: z.string().regex(ISO_DATE),
  persian: z.string().regex(PERSIAN_DATE),
  text: printedText().optional(),
  calendar: z.enum(["persian", "gregorian", "islamic"]).optional(),
  role: z.enum(["published", "modified"]).optional(),
  tolerance: z.enum(["PT1M", "PT1H", "P1D", "P1W", "P1M", "P1Y"]).optional(),
});
