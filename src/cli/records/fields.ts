// Fields: what a record says of itself, as strings.
import type { Language } from "../../schema/messages.js";
import { type InstantMistake, instantMistake } from "../instants.js";
import { type Fault, fault } from "./fault.js";
import type { JsonRecord } from "./record.js";

/** A field of a record, absent where it is null; what must not stand there is told as the field's name and what it must be. */
type Field = { readonly value: string | undefined } | { readonly mistake: string };

const MUST_BE_STRING: Readonly<Record<Language, (name: string) => string>> = {
  en: (name) => `"${name}" must be a string`,
  fa: (name) => `«${name}» باید رشته باشد`,
};

function stringField(record: JsonRecord, name: string, language: Language): Field {
  const value = record[name] ?? undefined;
  return value === undefined || typeof value === "string" ? { value } : { mistake: MUST_BE_STRING[language](name) };
}

const NO_INSTANT: Readonly<Record<InstantMistake, Readonly<Record<Language, string>>>> = {
  "no-instant": {
    en: '"reference" must be an ISO 8601 instant with its offset, such as 2024-12-02T14:30:00+03:30',
    fa: "«reference» باید لحظه‌ای به ISO 8601 با اختلاف ساعتش باشد، مانند 2024-12-02T14:30:00+03:30",
  },
  "no-news": {
    en: '"reference" lies in a year without news: the years of ISO 8601 are Gregorian, 2024 for 1403',
    fa: "«reference» در سالی است که خبری در آن نبوده است: سال‌های ISO 8601 میلادی است، ۲۰۲۴ برای ۱۴۰۳",
  },
};

/** What is wrong with a field that is a string; an empty one says nothing. */
function mistakeIn(name: string, value: string, language: Language): string | undefined {
  const mistake = name === "reference" && value !== "" ? instantMistake(value) : undefined;
  return mistake === undefined ? undefined : NO_INSTANT[mistake][language];
}

/** The fields of a record that are strings; the first that is not, or no instant where it must be one, is a fault. */
export function readFields<Name extends string>(record: JsonRecord, names: readonly Name[], language: Language): { readonly fields: Partial<Record<Name, string>> } | { readonly fault: Fault } {
  const fields: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const field = stringField(record, name, language);
    if ("mistake" in field) return { fault: fault("wrong-field", language, field.mistake) };
    if (field.value === undefined) continue;
    const mistake = mistakeIn(name, field.value, language);
    if (mistake !== undefined) return { fault: fault("wrong-field", language, mistake) };
    fields[name] = field.value;
  }
  return { fields };
}
