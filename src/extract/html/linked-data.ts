// Linked data: what a page's JSON-LD says of its article (schema.org).
import { UNSEEN_CHARACTERS } from "../../text/classes.js";
import { plainText, textOf, type Element } from "../../markup/tree.js";

/** The values of one page's JSON-LD, as printed: dates are not yet read. */
export interface LinkedData {
  readonly headline?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly section?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** As it is, with its line breaks and whatever HTML it holds. */
  readonly body?: string;
  readonly keywords: readonly string[];
  readonly authors: readonly string[];
  /** The breadcrumb, outermost first. */
  readonly trail: readonly string[];
}

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing => typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

/** What JSON may write with escapes and no reader sees. It says nothing of the page, unlike a page that is no text. */
const UNSEEN = new RegExp(`[${UNSEEN_CHARACTERS}]+`, "gu");

/** A string, or the name or value that an object carries. Numbers and the like are no text. */
function stringOf(value: unknown): string | undefined {
  let [first] = listOf(value);
  while (isThing(first)) [first] = listOf(first["name"] ?? first["@value"] ?? first["@id"]);
  return typeof first === "string" ? plainText(first).replace(UNSEEN, "").trim() || undefined : undefined;
}

/** A date, which may be the number of seconds since 1970. */
function dateOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  return typeof first === "number" ? String(first) : stringOf(value);
}

const ARTICLE = /(?:Article|Posting|NewsStory|Reportage)$/u;
const typesOf = (thing: Thing): readonly string[] => listOf(thing["@type"]).filter((type) => typeof type === "string");

/** A page has a few things; of a list without end the first are enough. */
const MOST_THINGS = 2000;

/** All things of a document, breadth first: the article of a page stands outside of those that it mentions. */
function thingsOf(documents: readonly unknown[]): readonly Thing[] {
  const queue: unknown[] = [...documents];
  const things: Thing[] = [];
  for (let at = 0; at < queue.length && at < MOST_THINGS; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...(value as readonly unknown[]).slice(0, MOST_THINGS));
    else if (isThing(value)) {
      things.push(value);
      queue.push(...Object.values(value).filter((inner) => typeof inner === "object").slice(0, MOST_THINGS));
    }
  }
  return things;
}

/** What page generators leave in JSON that is none: comments around it, line breaks within strings, commas before a bracket. */
function mended(json: string): string {
  return json
    .replace(/<!--|-->|\/\*<!\[CDATA\[\*\/|\/\*\]\]>\*\//gu, "")
    .replace(/[\u0000-\u001F]+/gu, " ") // eslint-disable-line no-control-regex -- JSON allows none within strings
    .replace(/, ?(?=[\]}])/gu, "")
    .replace(/;\s?$/u, "");
}

/** Fields of JSON that cannot be mended, each as far as its string is one. */
const FIELD = /"(headline|datePublished|dateModified|articleSection|keywords)" ?: ?"((?:[^"\\]|\\.){1,2000})"/gu;

function parseJson(json: string): unknown {
  for (const text of [json, mended(json)]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next try, or the fields one by one.
    }
  }
  const fields = Array.from(mended(json).matchAll(FIELD), ([, name = "", value = ""]): [string, string] => [name, value.replace(/\\(?:u[\da-f]{4}|.)/giu, " ")]);
  return fields.length === 0 ? undefined : { "@type": "NewsArticle", ...Object.fromEntries(fields.reverse()) };
}

const isPerson = (value: unknown): boolean => typeof value === "string" || (isThing(value) && !typesOf(value).includes("Organization"));

const SEPARATOR = /[،,;|]/u;

function keywordsOf(value: unknown): string[] {
  return listOf(value).flatMap((keyword) => (stringOf(keyword) ?? "").split(SEPARATOR)).map((keyword) => keyword.trim()).filter((keyword) => keyword !== "");
}

/** The names of a BreadcrumbList's items. */
function trailOf(things: readonly Thing[]): string[] {
  const list = things.find((thing) => typesOf(thing).includes("BreadcrumbList"));
  return listOf(list?.["itemListElement"]).flatMap((item) => (isThing(item) ? [stringOf(item["name"] ?? item["item"]) ?? ""] : [])).filter((name) => name !== "");
}

/** Reads all JSON-LD of a page: arrays, graphs, and what is nearly JSON. What cannot be read says nothing. */
export function readLinkedData(scripts: readonly Element[]): LinkedData {
  const documents = scripts.filter(({ attributes }) => /ld\+json/iu.test(attributes.type ?? "")).map((script) => parseJson(script.children.map((child) => ("text" in child ? child.text : textOf(child))).join("")));
  const things = thingsOf(documents);
  const article = things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type)) && thing["headline"] !== undefined) ?? things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const page = things.find((thing) => typesOf(thing).includes("WebPage"));
  const date = (name: string): string | undefined => dateOf(article?.[name] ?? page?.[name]);
  const found = {
    headline: stringOf(article?.["headline"]) ?? stringOf(article?.["name"]),
    published: date("datePublished") ?? dateOf(article?.["dateCreated"]),
    modified: date("dateModified"),
    section: stringOf(article?.["articleSection"]),
    publisher: publisherOf(things, article),
    url: stringOf(article?.["url"]),
    body: typeof article?.["articleBody"] === "string" ? article["articleBody"].replace(UNSEEN, "") : undefined,
  };
  return {
    ...Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)),
    keywords: keywordsOf(article?.["keywords"]),
    authors: listOf(article?.["author"]).filter(isPerson).flatMap((author) => stringOf(author) ?? []),
    trail: trailOf(things),
  };
}

/** The publisher by name; a graph names it by its @id alone. */
function publisherOf(things: readonly Thing[], article: Thing | undefined): string | undefined {
  const [publisher] = listOf(article?.["publisher"]);
  const id = isThing(publisher) ? publisher["@id"] : undefined;
  const named = isThing(publisher) && publisher["name"] === undefined && id !== undefined ? things.find((thing) => thing["@id"] === id && thing["name"] !== undefined) : publisher;
  const name = stringOf(named);
  return name === undefined || /^https?:/u.test(name) ? undefined : name;
}
