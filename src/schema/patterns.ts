// Patterns: the shapes that strings of the model have. JSON Schema carries each one, so none has a flag but u; and services in
// other languages run them too, so each is written in what every engine reads alike, RE2 among them: no look-around, no \d (which holds
// Persian digits in Python), no \s (which each language draws otherwise).

/** A day of the Gregorian calendar; that 29 February needs a leap year is for checkArticle to say. */
const GREGORIAN_DAY = "[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))";
/** A day of the Jalali calendar; that 30 Esfand needs a leap year is for checkArticle to say. */
const JALALI_DAY = "[0-9]{4}-(?:0[1-6]-(?:0[1-9]|[12][0-9]|3[01])|(?:0[7-9]|1[0-2])-(?:0[1-9]|[12][0-9]|30))";
/**
 * The forms of a Jalali day of which 30 Esfand is one in leap years alone. Those of AP 1200 to 1499 stand here by their decades: official from
 * 1206 on (University of Tehran), and the same by every rule before. Any other year may be leap, for a pattern of all has thousands of characters.
 */
const JALALI_DAYS = [
  "[0-9]{4}-0[1-6]-(?:0[1-9]|[12][0-9]|3[01])",
  "[0-9]{4}-(?:0[7-9]|1[01])-(?:0[1-9]|[12][0-9]|30)",
  "[0-9]{4}-12-(?:0[1-9]|[12][0-9])",
  "12(?:0[15]|1[048]|2[26]|3[048]|4[37]|5[159]|6[37]|7[16]|8[048]|9[26])-12-30",
  "13(?:0[049]|1[37]|2[159]|3[37]|4[26]|5[048]|6[26]|7[059]|8[37]|9[159])-12-30",
  "14(?:0[38]|1[26]|2[048]|3[26]|4[159]|5[37]|6[159]|7[48]|8[26]|9[048])-12-30",
  "(?:0[0-9]|1[015-9]|[2-9][0-9])[0-9][0-9]-12-30",
];
const TIME = "(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?";
/** Always said: the offset is part of the truth. */
const OFFSET = "(?:Z|[+\\-](?:[01][0-9]|2[0-3]):[0-5][0-9])";
const YEAR_OR_MONTH = "[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?";

/** '2024-12-02', '2024-12-02T14:30:00+03:30', '2024-12' and '2024' (a Gregorian month or year), '2024-11-21/2024-12-20' (ISO 8601-1:2019). */
export const ISO_DATE = new RegExp(`^(?:${GREGORIAN_DAY}(?:T${TIME}${OFFSET}|/${GREGORIAN_DAY})?|${YEAR_OR_MONTH})$`, "u");

/** '1403-09-12', '1403-09', '1403', or two of one kind with a slash between. */
export const PERSIAN_DATE = new RegExp(`^(?:${JALALI_DAY}(?:/${JALALI_DAY})?|${YEAR_OR_MONTH}(?:/${YEAR_OR_MONTH})?)$`, "u");

/** '1403-09-12', and 30 Esfand of leap years alone. */
export const JALALI_DATE = /* @__PURE__ */ new RegExp(/* @__PURE__ */ JALALI_DAYS.map((day) => `^${day}$`).join("|"), "u");

/** '1403-09'. */
export const JALALI_MONTH = /^[0-9]{4}-(?:0[1-9]|1[0-2])$/u;

/**
 * An absolute address in ASCII, in the letters of `new URL(address).href`: no quotation mark or angle bracket, which that escapes. Whether its port or
 * its IPv6 host can be is for whoever goes there.
 */
export const URL_ADDRESS = /^https?:\/\/[0-9A-Za-z_[\-][\x21\x23-\x3B\x3D\x3F-\x7E]*$/u;

/** BCP 47: a language, then script, region and variants. */
export const LANGUAGE_TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/u;

/** ISO 3166-1: two capital letters. */
export const COUNTRY = /^[A-Z]{2}$/u;

/** Names of rules and ids of quotes and people: letters, digits, and marks that need no escaping anywhere. */
export const NAME = /^[A-Za-z0-9][A-Za-z0-9._:\-]*$/u;

/** What ECMAScript's \s holds, and the marks that nobody sees: soft hyphen, half-spaces, marks of direction. Written out, for every engine. */
export const UNSEEN = "\\t-\\r \u00A0\u00AD\u061C\u1680\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF";

/** Something that is seen. */
// eslint-disable-next-line regexp/no-obscure-range -- what nobody sees is obscure, and stands above as code points
export const NOT_BLANK = new RegExp(`[^${UNSEEN}]`, "u");

/**
 * The pattern of every text but the words given (of letters a to z), without a look-around: after each beginning that some of the words
 * share comes the end, or a letter that none of them has there.
 */
export function patternOfOthers(words: readonly string[]): string {
  const heads = [...new Set(words.map((word) => word.charAt(0)))].filter((head) => head !== "");
  const end = words.includes("") ? [] : ["$"];
  const otherLetter = heads.length === 0 ? "[^\n]|\n" : `[^${heads.join("")}]`;
  const tails = heads.map((head) => head + patternOfOthers(words.filter((word) => word.startsWith(head)).map((word) => word.slice(1))));
  return `(?:${[...end, otherLetter, ...tails].join("|")})`;
}
