// Real articles: news as outlets print it, from the data that tests may read, and what the fixtures hold. None of the news is part of the project.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDate } from "../../src/dates/index.js";
import { extractArticle } from "../../src/extract/index.js";
import { type Article, articleSchema, isArticle, type NewsDate } from "../../src/schema/index.js";
import { slugify } from "../../src/text/index.js";
import { readAnnotated } from "../bench/extract/annotations.js";

/** One article, and what it is called where something is wrong with it. */
export interface Named {
  readonly name: string;
  readonly article: Article;
}

/** A line of articles-dev.jsonl. */
interface Stored {
  readonly id: string;
  readonly outlet: string;
  readonly title: string | null;
  readonly lead: string | null;
  readonly body: string | null;
  readonly tags: readonly string[] | null;
  readonly date: string | null;
}

const HOW_MANY = 300;

const data = process.env["KHABAR_DATA"];
const file = data === undefined ? undefined : join(data, "news", "articles-dev.jsonl");

/** The folder of news, where there is one. */
export const NEWS_FOLDER = data !== undefined && file !== undefined && existsSync(file) ? join(data, "news") : undefined;

const given = (text: string | null): text is string => text !== null && text !== "" && text !== "None";

/** The date of what has none that can be read. */
const SOME_DATE: NewsDate = { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" };

/** An address and a date, which no feed does without: what the sources keep of them is not enough for every article. */
const placed = (article: Article, index: number, publishedAt: NewsDate): Article =>
  ({ ...article, id: String(index), url: `https://example.com/news/${String(index)}`, publishedAt });

function tagsOf(labels: readonly string[] | null): Article["tags"] {
  const known = new Set<string>();
  return (labels ?? []).flatMap((typed) => {
    const label = typed.replace(/\s+/gu, " ").trim();
    const slug = slugify(label);
    if (slug === "" || known.has(slug)) return [];
    known.add(slug);
    return [{ label, slug }];
  });
}

/** As many articles of every outlet as its share of all. */
function storedArticles(folder: string): Named[] {
  const lines = readFileSync(join(folder, "articles-dev.jsonl"), "utf8").split("\n").filter((line) => line !== "");
  // The file holds what Stored says.
  const all = lines.map((line) => JSON.parse(line) as Stored).sort((one, other) => (one.outlet < other.outlet ? -1 : one.outlet > other.outlet ? 1 : 0));
  const step = all.length / HOW_MANY;
  return Array.from({ length: HOW_MANY }, (_, at) => all[Math.floor(at * step)]).flatMap((stored, index) => {
    if (stored === undefined) return [];
    const { id, outlet, title, lead, body, tags, date } = stored;
    const published = date === null ? null : parseDate(date);
    const { article } = extractArticle([lead, body].filter(given).join("\n\n"), {
      publisher: outlet, url: `https://example.com/news/${String(index)}`,
      ...(given(title) ? { headline: title } : {}), ...(published?.iso.includes("T") ? { reference: published.iso } : {}),
    });
    return article === null ? [] : [{ name: id, article: placed({ ...article, tags: tagsOf(tags) }, index, published ?? SOME_DATE) }];
  });
}

function annotatedArticles(folder: string): Named[] {
  const texts = readAnnotated(folder)?.find(([name]) => name === "given")?.[1] ?? [];
  return texts.flatMap(({ id, raw }, index) => {
    const { article } = extractArticle(raw);
    return article === null ? [] : [{ name: id, article: placed(article, 1000 + index, SOME_DATE) }];
  });
}

/** Every fixture that is an article of this version. */
function fixtureArticles(): Named[] {
  const fixtures = new URL("../fixtures/", import.meta.url);
  const files = ["article.json", ...["versions/1/pass", "payloads"].flatMap((folder) => readdirSync(new URL(folder, fixtures)).map((name) => `${folder}/${name}`))];
  return files.flatMap((name) => {
    const value: unknown = JSON.parse(readFileSync(new URL(name, fixtures), "utf8"));
    return isArticle(value) ? [{ name, article: articleSchema.parse(value) }] : [];
  });
}

/** News of every outlet, evenly taken, what is annotated by hand, and the fixtures. */
export const realArticles = (folder: string): readonly Named[] => [...storedArticles(folder), ...annotatedArticles(folder), ...fixtureArticles()];
