// Front matter faults: why a front matter is not read, for people.
import type { Language } from "../../schema/messages.js";

/** A fault in both languages. */
export type Fault = Readonly<Record<Language, string>>;

/** No front matter that people or programs write is nested deeper. */
export const DEEPEST = 50;

export const ALIASES: Fault = { en: "aliases (*name) are not read; write the value out.", fa: "نام مستعار (*name) خوانده نمی‌شود؛ خود مقدار را بنویسید." };
export const TOO_DEEP: Fault = { en: `it is nested deeper than ${String(DEEPEST)} levels.`, fa: "بیش از ۵۰ لایه تودرتو است." };
export const NO_KEYS: Fault = { en: "it has no keys, and stands as text.", fa: "کلیدی ندارد و متن شمرده شد." };
export const TOML: Fault = { en: "it is TOML; write it in YAML, between two lines of three hyphens.", fa: "TOML است؛ آن را با YAML میان دو سطر --- بنویسید." };

/** What the reader of YAML says of a fault, in English. */
export const inYaml = (fault: string): Fault => ({ en: `${fault}.`, fa: `در YAML آن خطایی هست (${fault}).` });
