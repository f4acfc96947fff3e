// Patterns: the shapes that strings of the model have. JSON Schema carries each one as it stands, so none has a flag but u.

/** A day of the Gregorian calendar; that 29 February needs a leap year is for checkArticle to say. */
const GREGORIAN_DAY = "\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))";
/** A day of the Jalali calendar; that 30 Esfand needs a leap year is for checkArticle to say. */
const JALALI_DAY = "\\d{4}-(?:0[1-6]-(?:0[1-9]|[12]\\d|3[01])|(?:0[7-9]|1[0-2])-(?:0[1-9]|[12]\\d|30))";
const TIME = "(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?";
/** Always said: the offset is part of the truth. */
const OFFSET = "(?:Z|[+\\-](?:[01]\\d|2[0-3]):[0-5]\\d)";
const YEAR_OR_MONTH = "\\d{4}(?:-(?:0[1-9]|1[0-2]))?";

/** '2024-12-02', '2024-12-02T14:30:00+03:30', '2024-12' and '2024' (a Gregorian month or year), '2024-11-21/2024-12-20' (ISO 8601-1:2019). */
export const ISO_DATE = new RegExp(`^(?:${GREGORIAN_DAY}(?:T${TIME}${OFFSET}|/${GREGORIAN_DAY})?|${YEAR_OR_MONTH})$`, "u");

/** '1403-09-12', '1403-09', '1403', or two of one kind with a slash between. */
export const PERSIAN_DATE = new RegExp(`^(?:${JALALI_DAY}(?:/${JALALI_DAY})?|${YEAR_OR_MONTH}(?:/${YEAR_OR_MONTH})?)$`, "u");

/** An absolute address in ASCII, as `new URL(address).href` writes it. */
export const URL_ADDRESS = /^https?:\/\/[\x21-\x7E]+$/u;

/** BCP 47: a language, then script, region and variants. */
export const LANGUAGE_TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/u;

/** Names of rules and ids of quotes and people: letters, digits, and marks that need no escaping anywhere. */
export const NAME = /^[A-Za-z0-9][A-Za-z0-9._:\-]*$/u;

/** Something other than spaces. */
export const NOT_BLANK = /\S/u;
