// Corpus: records of news to work through, of the data that is at hand or else of an invented article.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { extract } from "../built.ts";
import { newsArticle } from "../news-article.ts";

/** A text with what is known of it. */
interface Source {
  readonly text: string;
  readonly headline: string;
}

/** Fewer are read again and again, so that a corpus is as long as it is wanted. */
const MOST_SOURCES = 1000;

function realSources(folder: string): readonly Source[] {
  const lines = readFileSync(join(folder, "news/articles-dev.jsonl"), "utf8").trim().split("\n", MOST_SOURCES);
  return lines.map((line) => JSON.parse(line) as { title: string; body: string | null }).flatMap(({ title, body }) => (body === null ? [] : [{ text: body, headline: title }]));
}

const INVENTED: readonly Source[] = [{ text: newsArticle.body.flatMap((block) => ("text" in block ? [block.text] : [])).join("\n\n"), headline: newsArticle.headline }];

function sources(): readonly Source[] {
  const folder = process.env["KHABAR_DATA"];
  return folder !== undefined && existsSync(join(folder, "news/articles-dev.jsonl")) ? realSources(folder) : INVENTED;
}

/** Lines of records, one for each source: their texts, and the articles that are found in them. */
export interface Corpus {
  readonly texts: readonly string[];
  readonly articles: readonly string[];
}

/** Reads the corpus. */
export function readCorpus(): Corpus {
  const all = sources();
  return {
    texts: all.map((source, index) => JSON.stringify({ id: String(index), ...source })),
    articles: all.flatMap(({ text, headline }) => {
      const { article } = extract.extractArticle(text, { headline });
      return article === null ? [] : [JSON.stringify(article)];
    }),
  };
}
