// Report: what of an article a format leaves out, or writes for people alone.
import type { Language } from "../../schema/messages.js";
import { FIELD_NAMES } from "../../schema/names.js";
import { type Path, pointerOf } from "../../schema/path.js";
import type { Article } from "../../schema/types.js";
import { demandArticle } from "../writing/arguments.js";
import { namesOf, within } from "./patterns.js";

/** What becomes of a value: `dropped`, it is not written at all; `unread`, it is written, but the format's reader cannot tell it from other words and gives it back otherwise or not at all. */
export type Fate = "dropped" | "unread";

/** One value of an article that a format does not keep. */
export interface Loss {
  readonly fate: Fate;
  /** Keys and indexes (from 0) from the article, or from the list of articles, down to the value; everything in it is lost with it. */
  readonly path: Path;
  /** For people, in English or Persian. */
  readonly message: string;
}

/** What every writer takes. */
export interface WriteOptions {
  /** Called with everything of the article that the format does not keep, in the order of the article. */
  readonly onLoss?: ((loss: Loss) => void) | undefined;
  /** The language of the losses: en where nothing is said. */
  readonly language?: Language | undefined;
}

/** The losses of one format: every kind of place that it does not keep, and what becomes of it. */
export interface LossTable {
  /** The name of the format. */
  readonly format: string;
  readonly fates: Readonly<Record<string, Fate>>;
}

type Sentence = (name: string, pointer: string, format: string) => string;
const SENTENCES: Readonly<Record<Fate, Readonly<Record<Language, Sentence>>>> = {
  dropped: {
    en: (name, pointer, format) => `${name} (${pointer}) has no place in ${format}, and was left out.`,
    fa: (name, pointer, format) => `«${name}» (${pointer}) در ${format} جایی ندارد و نوشته نشد.`,
  },
  unread: {
    en: (name, pointer, format) => `${name} (${pointer}) is in ${format} for people to read; who reads it back gets another value, or none.`,
    fa: (name, pointer, format) => `«${name}» (${pointer}) در ${format} تنها برای انسان نوشته شده است؛ برنامه‌ای که آن را بازمی‌خواند مقدار دیگری می‌یابد یا چیزی نمی‌یابد.`,
  },
};

/** Formats that have a Persian name. The others are called alike in both languages. */
export const PERSIAN_FORMATS: Readonly<Record<string, string>> = {
  "meta tags": "تگ‌های meta",
  "Google News sitemap": "نقشهٔ سایت Google News",
  "plain text": "متن ساده",
};

/** A field as editors call it; an item by the list that it stands in. */
function nameAt(path: Path, language: Language): string {
  const key = path.findLast((step) => typeof step === "string") ?? "";
  return FIELD_NAMES.get(key)?.[language] ?? key;
}

function lossesWithin(value: unknown, pattern: string, path: Path, fates: LossTable["fates"], tell: (fate: Fate, path: Path) => void): void {
  for (const [place, step, inner] of within(pattern, value)) {
    const fate = namesOf(place).map((name) => fates[name]).find((found) => found !== undefined);
    if (fate === undefined) lossesWithin(inner, place, [...path, step], fates, tell);
    else tell(fate, [...path, step]);
  }
}

/**
 * Tells whoever asked what a format does not keep of an article. Costs nothing where nobody asks. `index` is the article's in a list: its paths begin with it.
 * Every writer begins with it; so it is here that a TypeError tells a caller without types of what is no article.
 */
export function reportLosses(article: Article, table: LossTable, { onLoss, language = "en" }: WriteOptions, index?: number): void {
  demandArticle(article, index);
  if (onLoss === undefined) return;
  const format = language === "fa" ? (PERSIAN_FORMATS[table.format] ?? table.format) : table.format;
  lossesWithin(article, "", [], table.fates, (fate, place) => {
    const path = index === undefined ? place : [index, ...place];
    onLoss({ fate, path, message: SENTENCES[fate][language](nameAt(path, language), pointerOf(path), format) });
  });
}
