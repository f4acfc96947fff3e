// Hand-written: the strict schema of an article as one would write it by hand for speed, to measure against.
import { COUNTRY, ISO_DATE, LANGUAGE_TAG, NAME, NOT_BLANK, PERSIAN_DATE, URL_ADDRESS } from "../../../src/schema/patterns.ts";

type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, Check>>;

const matching = (pattern: RegExp, longest = Infinity): Check => (value) => typeof value === "string" && value.length <= longest && pattern.test(value);
const text = matching(NOT_BLANK);
const url = matching(URL_ADDRESS, 8192);
const name = matching(NAME, 200);
const boolean: Check = (value) => typeof value === "boolean";
const string: Check = (value) => typeof value === "string";
const object: Check = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const between = (least: number, most: number): Check => (value) => typeof value === "number" && value >= least && value <= most;
const integer = (least: number, most = Number.MAX_SAFE_INTEGER): Check => (value) => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;

/** A few words are found sooner one by one than in a set. */
const oneOf = (...values: readonly string[]): Check => (value) => {
  for (const other of values) if (value === other) return true;
  return false;
};

const listOf = (check: Check, least = 0): Check => (value) => {
  if (!Array.isArray(value) || value.length < least) return false;
  for (const item of value) if (!check(item)) return false;
  return true;
};

/** An object with the keys that it must have, those that it may have, and no other. */
function objectOf(required: Fields, optional: Fields = {}): Check {
  const mandatory = Object.entries(required);
  const all = new Map([...mandatory, ...Object.entries(optional)]);
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const fields = value as Readonly<Record<string, unknown>>;
    for (const [key, check] of mandatory) if (!check(fields[key])) return false;
    for (const key of Object.keys(fields)) {
      const check = all.get(key);
      if (check === undefined) return false;
      if (!(key in required) && fields[key] !== undefined && !check(fields[key])) return false;
    }
    return true;
  };
}

const extensions = object;
const date = objectOf(
  { iso: matching(ISO_DATE), persian: matching(PERSIAN_DATE) },
  { text, calendar: oneOf("persian", "gregorian", "islamic"), role: oneOf("published", "modified"), tolerance: oneOf("PT1M", "PT1H", "P1D", "P1W", "P1M", "P1Y") },
);
const captions = { caption: text, credit: text, license: text, digitalSourceType: name, extensions };
const rendition = objectOf({ url }, { width: integer(1), height: integer(1) });
const ofType = (type: string, required: Fields, optional: Fields = {}): Check => objectOf({ type: oneOf(type), ...required }, { extensions, ...optional });

const MEDIA: Fields = {
  image: ofType("image", { url }, { alt: string, width: integer(1), height: integer(1), renditions: listOf(rendition), ...captions }),
  video: ofType("video", { url }, { poster: url, duration: between(0, Number.MAX_VALUE), ...captions }),
  audio: ofType("audio", { url }, { duration: between(0, Number.MAX_VALUE), ...captions }),
};
const BLOCKS: Fields = {
  lead: ofType("lead", { text }),
  paragraph: ofType("paragraph", { text }),
  heading: ofType("heading", { text, level: integer(2, 6) }),
  list: ofType("list", { ordered: boolean, items: listOf(text, 1) }),
  pullquote: ofType("pullquote", { text }, { quoteId: name }),
  ...MEDIA,
  embed: ofType("embed", { url }, { provider: text, caption: text }),
  table: ofType("table", { rows: listOf(objectOf({ cells: listOf(string, 1) }), 1) }, { caption: text, header: listOf(string) }),
  divider: ofType("divider", {}),
};

const byType = (kinds: Fields): Check => {
  const checks = new Map(Object.entries(kinds));
  // A type that is no text, an object that has no text even, is found under no name.
  return (value) => typeof value === "object" && value !== null && (checks.get((value as { readonly type: string }).type)?.(value) ?? false);
};

const quote = objectOf(
  {
    id: name, text, form: oneOf("direct", "indirect", "mixed"), confidence: between(0, 1), rule: name,
    spans: listOf(objectOf({ block: integer(0), start: integer(0), end: integer(1) })),
  },
  {
    speaker: objectOf(
      { name: text, mention: string, resolution: oneOf("full-name", "surname", "pronoun", "role", "implicit"), kind: oneOf("person", "organization", "anonymous") },
      { role: text, personId: name, extensions },
    ),
    cue: objectOf({ text, verb: text }),
    topic: text, occasion: text, addressee: text, extensions,
  },
);
const tool = objectOf({ name: text, version: text });
const sameAs = listOf(url);

/** Whether a value is an article by the strict schema. */
export const isArticleByHand: Check = objectOf(
  {
    schemaVersion: (value) => value === 1,
    language: matching(LANGUAGE_TAG, 100), direction: oneOf("rtl", "ltr"), kickers: listOf(text), headline: text, subheadlines: listOf(text),
    body: listOf(byType(BLOCKS)),
    quotes: listOf(quote),
    attribution: listOf(objectOf(
      { name: text, kind: oneOf("outlet", "agency", "organization", "person", "anonymous"), relation: oneOf("publisher", "via") },
      { text, url, extensions },
    )),
    people: listOf(objectOf({ id: name, name: text, roles: listOf(text) }, { sameAs, extensions })),
    tags: listOf(objectOf(
      { label: text, slug: text },
      { kind: oneOf("person", "organization", "place", "event", "topic"), url, index: integer(0), suggestion: text, extensions },
    )),
    textState: objectOf({ zwnj: oneOf("intact", "deleted", "spaced", "mixed"), repaired: boolean, normalizer: tool }),
  },
  {
    id: text, url, canonicalUrl: url, shortUrl: url, section: text, extensions,
    genre: oneOf("news", "report", "interview", "analysis", "opinion", "editorial", "photo", "video", "live"),
    urgency: integer(1, 9), status: oneOf("usable", "withheld", "canceled"),
    media: listOf(byType(MEDIA)),
    places: listOf(objectOf(
      { id: name, name: text },
      { country: matching(COUNTRY), province: text, location: objectOf({ latitude: between(-90, 90), longitude: between(-180, 180) }), sameAs, extensions },
    )),
    authors: listOf(objectOf({ name: text }, { role: text, personId: name, url, extensions })),
    dateline: objectOf({}, { place: text, placeId: name, date }),
    publishedAt: date, modifiedAt: date, embargoedUntil: date, expiresAt: date,
    revision: objectOf({ number: integer(1) }, { id: name, previousId: name, note: text }),
    corrections: listOf(objectOf({ kind: oneOf("correction", "clarification", "retraction"), text }, { date })),
    liveBlog: objectOf({ entries: listOf(objectOf(
      { id: name, publishedAt: date, blocks: objectOf({ start: integer(0), end: integer(1) }) },
      { headline: text, modifiedAt: date, isKeyEvent: boolean, isPinned: boolean, extensions },
    )) }, { startedAt: date, endedAt: date }),
    related: listOf(objectOf({ relation: oneOf("previous", "following", "series", "translation", "related"), headline: text, url }, { id: text, extensions })),
    rights: objectOf({}, { holder: text, notice: text, license: url, usageTerms: text, extensions }),
    provenance: objectOf({}, { retrievedAt: date, retrievedFrom: url, archiveUrl: url, extractor: tool }),
  },
);
