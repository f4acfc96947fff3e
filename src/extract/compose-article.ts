// Compose article: the lines of an article and what stood around them, put together as the model wants it.
import { SCHEMA_VERSION } from "../schema/article.js";
import { NOT_BLANK } from "../schema/patterns.js";
import { textStateOf } from "../schema/text-state.js";
import type { Article, Tag } from "../schema/types.js";
import type { ZwnjState } from "../zwnj/state.js";
import { readAttribution } from "./attribution.js";
import { blocksOf, type Picture, readBodyLines } from "./blocks.js";
import type { Diagnostics } from "./diagnostic.js";
import type { Headlines } from "./headline.js";
import { readNamedPeople } from "./named-people.js";
import type { ArticleLines, PageFacts } from "./page-lines.js";
import { People } from "./people.js";
import { readPrintedNames } from "./printed-names.js";
import { readQuotes } from "./quotes.js";
import { tokenized } from "./tokenized.js";

/** What was read of a text or a page, part by part. */
export interface ArticleParts {
  /** The lines of the body are its `rest`. */
  readonly headlines: Headlines;
  readonly facts: PageFacts;
  /** What else the lines around the article say of who published it. */
  readonly page: Pick<ArticleLines, "isSignedOff" | "sources">;
  readonly tags: readonly Tag[];
  /** What the half-spaces had suffered, before they were restored. */
  readonly zwnj: ZwnjState;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  readonly section?: string | undefined;
  /** In the order of the page. */
  readonly pictures?: readonly Picture[];
}

/** The address as the model wants it; undefined where it is no absolute http(s) address. */
const absoluteAddress = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:/u.test(url) && URL.canParse(url) ? new URL(url).href : undefined;

/** Reads quotes, people and sources from an article's lines, and puts the article together. What it returns is still to be validated. */
export function composeArticle({ headlines, facts, page, tags, zwnj, url, publisher = "", section, pictures }: ArticleParts, diagnostics: Diagnostics): Article {
  const { kickers, headline, subheadlines } = headlines;
  const lines = readBodyLines(headlines.rest);
  const { body, placed } = blocksOf(lines, pictures);
  const { id, authors = [], ...dates } = facts;
  const printed = [...[...kickers, headline, ...subheadlines].map(tokenized), ...lines];
  const people = new People();
  for (const { name, role, line } of readNamedPeople(printed)) people.add(name, role, line);
  const printedNames = readPrintedNames(printed);
  const quotes = readQuotes(lines, printed.length - lines.length, printedNames, people, diagnostics).map((quote) => ({ ...quote, spans: quote.spans.map(placed) }));
  const address = absoluteAddress(url);
  return {
    schemaVersion: SCHEMA_VERSION,
    ...(id === undefined ? {} : { id }),
    ...(address === undefined ? {} : { url: address }),
    language: "fa",
    direction: "rtl",
    ...(section === undefined ? {} : { section }),
    kickers: [...kickers],
    headline,
    subheadlines: [...subheadlines],
    body,
    quotes,
    attribution: readAttribution(lines.map((line) => line.text), NOT_BLANK.test(publisher) ? publisher.trim() : undefined, page),
    people: people.all(),
    tags: [...tags],
    ...(authors.length === 0 ? {} : { authors: [...authors] }),
    ...dates,
    textState: textStateOf(zwnj, zwnj !== "intact"),
  };
}
