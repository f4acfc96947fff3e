// Likely values: what somebody may have meant who wrote a value that the model refuses.
import { toAsciiDigits } from "../text/digits.js";
import { slugify } from "../text/slug.js";
import { SCHEMA_VERSION } from "./article.js";
import { likelyIso, likelyNewsDate, likelyPersian } from "./likely-dates.js";
import type { IssueCode } from "./messages.js";
import { valuesMeaning } from "./names.js";

const TRUTHS: ReadonlyMap<string, boolean> = new Map([["true", true], ["yes", true], ["بله", true], ["false", false], ["no", false], ["خیر", false]]);

const decimalIn = (text: string): number => (/^-?[0-9]+(?:\.[0-9]+)?$/u.test(text) ? Number(text) : Number.NaN);

/** A number as JSON writes it: ٫ is the Persian point. */
const numberIn = (text: string): number => decimalIn(toAsciiDigits(text).replace("٫", "."));

const tagOf = (label: string): unknown => ({ label, slug: slugify(label) });

/** What a text alone may stand for: a number, a truth, a date, a tag, an author, a dateline, a paragraph; or a list of texts, authors or tags. */
function ofText(text: string): unknown[] {
  const word = text.trim();
  const tags = word.split(/[،,؛;]/u).map((label) => label.trim()).filter((label) => label !== "").map(tagOf);
  return [
    numberIn(word), TRUTHS.get(word.toLowerCase()), ...likelyNewsDate(word), tagOf(word), { name: text }, { place: text }, { type: "paragraph", text },
    [text], [{ name: text }], tags,
  ];
}

function ofAnotherType(value: unknown): unknown[] {
  if (value === null) return [[], ""];
  if (typeof value === "number") return Number.isSafeInteger(value) ? [String(value)] : [];
  return typeof value === "string" ? ofText(value) : [];
}

/** Blocks and calendars by the names that other programs give them. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ["text", "paragraph"], ["p", "paragraph"], ["header", "heading"], ["subtitle", "heading"], ["photo", "image"], ["picture", "image"], ["img", "image"],
  ["quote", "pullquote"], ["blockquote", "pullquote"], ["iframe", "embed"], ["hr", "divider"], ["ul", "list"], ["ol", "list"], ["h2", "heading"], ["h3", "heading"],
  ["jalali", "persian"], ["shamsi", "persian"], ["hijri", "islamic"], ["مستقیم", "direct"], ["غیرمستقیم", "indirect"],
]);

/** The same value in another case or with other marks, what means it in Persian, or what another program calls it. */
function ofAList(value: unknown): unknown[] {
  const word = typeof value === "string" ? value.trim() : "";
  const small = word.toLowerCase();
  return [small, word.toUpperCase(), small.replaceAll(/[_ ]/gu, "-"), ...valuesMeaning(word), OTHER_WORDS.get(small)];
}

function asAddress(text: string): unknown[] {
  const address = text.startsWith("www.") ? `https://${text}` : text;
  return URL.canParse(address) ? [new URL(address).href] : [];
}

const LANGUAGES: ReadonlyMap<string, string> = new Map([["فارسی", "fa"], ["persian", "fa"], ["farsi", "fa"], ["دری", "prs"], ["dari", "prs"]]);

const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode("A".charCodeAt(0) + index));

/** A country by its name in Persian or English, as the Unicode CLDR has it. */
function countryCalled(name: string): string | undefined {
  const names = ["fa", "en"].map((language) => new Intl.DisplayNames(language, { type: "region", fallback: "none" }));
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return codes.find((code) => names.some((inLanguage) => inLanguage.of(code) === name));
}

/** What may be meant, the likeliest first, by the code of the issue. */
const LIKELY: Partial<Readonly<Record<IssueCode, (value: unknown) => unknown[]>>> = {
  "wrong-type": ofAnotherType,
  "not-allowed": ofAList,
  "bad-url": (value) => asAddress(String(value).trim()),
  "bad-date": (value) => likelyIso(String(value)),
  "bad-persian-date": (value) => likelyPersian(String(value)),
  "bad-language": (value) => [LANGUAGES.get(String(value).trim().toLowerCase()), String(value).trim().replaceAll("_", "-")],
  "bad-name": (value) => [toAsciiDigits(String(value)).trim().replaceAll(/\s+/gu, "-")],
  "bad-country": (value) => [String(value).trim().toUpperCase(), countryCalled(String(value).trim())],
};

/** What is longer is no slip, and would be repeated in every report of it. */
const LONGEST_SLIP = 1000;

/** What a key that is missing follows from, in the object that it is missing in. */
const FOLLOWS: Readonly<Record<string, (object: Readonly<Record<string, unknown>>) => unknown[]>> = {
  slug: ({ label }) => (typeof label === "string" ? [slugify(label)] : []),
  persian: ({ iso }) => (typeof iso === "string" ? likelyPersian(iso) : []),
  iso: ({ persian }) => (typeof persian === "string" ? likelyIso(persian) : []),
  mention: ({ name }) => (typeof name === "string" && name.length <= LONGEST_SLIP ? [name] : []),
  schemaVersion: () => [SCHEMA_VERSION],
  direction: ({ language }) => (typeof language === "string" && /^(?:fa|prs)(?:-|$)/u.test(language) ? ["rtl"] : []),
};

/** What a missing key probably holds, by the object that it is missing in. */
export function missingValues(key: string, object: unknown): unknown[] {
  const follows = Object.hasOwn(FOLLOWS, key) ? FOLLOWS[key] : undefined;
  return typeof object === "object" && object !== null && follows !== undefined ? follows(object as Readonly<Record<string, unknown>>) : [];
}

/** What a value may have been meant to be. The schema says which of these it takes. */
export function likelyValues(code: IssueCode, value: unknown): unknown[] {
  const isLong = typeof value === "string" && value.length > LONGEST_SLIP;
  return isLong ? [] : (LIKELY[code]?.(value) ?? []).filter((candidate) => candidate !== undefined);
}
