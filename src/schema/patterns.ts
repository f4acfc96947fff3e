// Patterns: the shapes that strings of the model have. JSON Schema carries each one as it stands, so none has a flag but u.

/** A day of the Gregorian calendar; that 29 February needs a leap year is for checkArticle to say. */
const GREGORIAN_DAY = "\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))";
/** A day of the Jalali calendar; that 30 Esfand needs a leap year is for checkArticle to say. */
const JALALI_DAY = "\\d{4}-(?:0[1-6]-(?:0[1-9]|[12]\\d|3[01])|(?:0[7-9]|1[0-2])-(?:0[1-9]|[12]\\d|30))";
/**
 * The forms of a Jalali day of which 30 Esfand is one in leap years alone. Those of AP 1200 to 1499 stand here by their decades: official from
 * 1206 on (University of Tehran), and the same by every rule before. Any other year may be leap, for a pattern of all has thousands of characters.
 */
const JALALI_DAYS = [
  "\\d{4}-0[1-6]-(?:0[1-9]|[12]\\d|3[01])",
  "\\d{4}-(?:0[7-9]|1[01])-(?:0[1-9]|[12]\\d|30)",
  "\\d{4}-12-(?:0[1-9]|[12]\\d)",
  "12(?:0[15]|1[048]|2[26]|3[048]|4[37]|5[159]|6[37]|7[16]|8[048]|9[26])-12-30",
  "13(?:0[049]|1[37]|2[159]|3[37]|4[26]|5[048]|6[26]|7[059]|8[37]|9[159])-12-30",
  "14(?:0[38]|1[26]|2[048]|3[26]|4[159]|5[37]|6[159]|7[48]|8[26]|9[048])-12-30",
  "(?:0\\d|1[015-9]|[2-9]\\d)\\d\\d-12-30",
];
const TIME = "(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?";
/** Always said: the offset is part of the truth. */
const OFFSET = "(?:Z|[+\\-](?:[01]\\d|2[0-3]):[0-5]\\d)";
const YEAR_OR_MONTH = "\\d{4}(?:-(?:0[1-9]|1[0-2]))?";

/** '2024-12-02', '2024-12-02T14:30:00+03:30', '2024-12' and '2024' (a Gregorian month or year), '2024-11-21/2024-12-20' (ISO 8601-1:2019). */
export const ISO_DATE = new RegExp(`^(?:${GREGORIAN_DAY}(?:T${TIME}${OFFSET}|/${GREGORIAN_DAY})?|${YEAR_OR_MONTH})$`, "u");

/** '1403-09-12', '1403-09', '1403', or two of one kind with a slash between. */
export const PERSIAN_DATE = new RegExp(`^(?:${JALALI_DAY}(?:/${JALALI_DAY})?|${YEAR_OR_MONTH}(?:/${YEAR_OR_MONTH})?)$`, "u");

/** '1403-09-12', and 30 Esfand of leap years alone. */
export const JALALI_DATE = /* @__PURE__ */ new RegExp(/* @__PURE__ */ JALALI_DAYS.map((day) => `^${day}$`).join("|"), "u");

/** '1403-09'. */
export const JALALI_MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/u;

/** An absolute address in ASCII, as `new URL(address).href` writes it. */
export const URL_ADDRESS = /^https?:\/\/[\x21-\x7E]+$/u;

/** BCP 47: a language, then script, region and variants. */
export const LANGUAGE_TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/u;

/** Names of rules and ids of quotes and people: letters, digits, and marks that need no escaping anywhere. */
export const NAME = /^[A-Za-z0-9][A-Za-z0-9._:\-]*$/u;

/** Something other than spaces. */
export const NOT_BLANK = /\S/u;
