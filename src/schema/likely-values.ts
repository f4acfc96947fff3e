// Likely values: what somebody may have meant who wrote a value that the model refuses.
import { toAsciiDigits } from "../text/digits.js";
import type { IssueCode } from "./messages.js";
import { valuesMeaning } from "./names.js";

const TRUTHS: Readonly<Record<string, boolean>> = { true: true, false: false, yes: true, no: false, "بله": true, "خیر": false };

/** What is longer is no slip, and would be repeated in every report of it. */
const LONGEST_SLIP = 1000;

/** A number that stands as text, a text that is a number, a truth in words, one text for a list of texts, null for an empty list. */
function ofAnotherType(value: unknown): unknown[] {
  if (value === null) return [[]];
  if (typeof value === "number") return [String(value)];
  if (typeof value !== "string") return [];
  const text = toAsciiDigits(value).trim();
  const truth = Object.hasOwn(TRUTHS, text.toLowerCase()) ? [TRUTHS[text.toLowerCase()]] : [];
  return [...(text === "" ? [] : [Number(text)]), ...truth, [value]];
}

/** The same value in another case, or what means it in Persian. */
function ofAList(value: unknown): unknown[] {
  const text = typeof value === "string" ? value.trim() : "";
  return [text.toLowerCase(), text.toUpperCase(), text.toLowerCase().replaceAll(/[_ ]/gu, "-"), ...valuesMeaning(text)];
}

function asAddress(value: unknown): unknown[] {
  const text = String(value).trim();
  return URL.canParse(text) ? [new URL(text).href] : [];
}

const two = (digits: string): string => digits.padStart(2, "0");

/** A day of any marks and digits, with hyphens and two digits: 1403/9/12 is 1403-09-12. */
const withHyphens = (text: string): string =>
  text.replaceAll(/([0-9]{4})[\-/.]([0-9]{1,2})[\-/.]([0-9]{1,2})(?![0-9])/gu, (_, year: string, month: string, day: string) => `${year}-${two(month)}-${two(day)}`);

/** The same instant as ISO 8601 writes it: a T, seconds, and a colon in the offset. An offset that is not there is nobody's to guess. */
function asIsoDate(value: unknown): unknown[] {
  const text = withHyphens(toAsciiDigits(String(value)).trim());
  return [text, text.replace(/^([0-9-]{10})[T ]([0-9]{2}:[0-9]{2})(:[0-9.]+)? ?(?:(Z)|([+\-][0-9]{2}):?([0-9]{2}))$/iu,
    (_, day: string, time: string, seconds = ":00", zulu = "", hours = "", minutes = "") =>
      `${day}T${time}${String(seconds)}${zulu === "" ? `${String(hours)}:${String(minutes)}` : "Z"}`)];
}

function asPersianDate(value: unknown): unknown[] {
  return [withHyphens(toAsciiDigits(String(value)).trim())];
}

const LANGUAGES: ReadonlyMap<string, string> = new Map([["فارسی", "fa"], ["persian", "fa"], ["farsi", "fa"], ["دری", "prs"], ["dari", "prs"]]);

function asLanguage(value: unknown): unknown[] {
  const text = String(value).trim();
  return [LANGUAGES.get(text.toLowerCase()), text.replaceAll("_", "-")];
}

const LIKELY: Partial<Readonly<Record<IssueCode, (value: unknown) => unknown[]>>> = {
  "wrong-type": ofAnotherType,
  "not-allowed": ofAList,
  "bad-url": asAddress,
  "bad-date": asIsoDate,
  "bad-persian-date": asPersianDate,
  "bad-language": asLanguage,
  "bad-country": (value) => [String(value).trim().toUpperCase()],
};

/** What a value may have been meant to be, by the code of its issue, the likeliest first. The schema says which of them it takes. */
export function likelyValues(code: IssueCode, value: unknown): unknown[] {
  const isLong = typeof value === "string" && value.length > LONGEST_SLIP;
  return isLong ? [] : (LIKELY[code]?.(value) ?? []).filter((candidate) => candidate !== undefined);
}
