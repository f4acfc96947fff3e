// Annotations: the articles that somebody has read, with their texts, which are no part of the project.
import { existsSync, readFileSync } from "node:fs";
import type { Gold, Reference } from "./score.ts";

/** One article with what its annotator read in it. */
export interface Annotated {
  readonly id: string;
  /** As its outlet typed it. */
  readonly raw: string;
  readonly gold: Gold;
}

/** Start and end in the raw text, in UTF-16 code units. */
type Place = readonly [start: number, end: number];

/** An article of test/fixtures/annotated-articles.json: places and names, none of its text. */
interface OwnAnnotation {
  readonly id: string;
  readonly outlet: string;
  /** Whether the text itself tells the outlet. */
  readonly outletIsPrinted: boolean;
  readonly via: readonly string[];
  readonly headline: readonly Place[];
  readonly people: readonly { readonly name: string; readonly role: Place | null }[];
  readonly quotes: readonly {
    readonly span: Place;
    readonly speaker: string;
    readonly reference: Reference;
    readonly cue: string;
    readonly directness: "direct" | "indirect";
    readonly nested?: true;
  }[];
}

/** The files hold what these types say; their annotators' own checks saw to it. */
function rows<Row>(file: string): Row[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Row);
}

interface StoredArticle {
  readonly id: string;
  readonly title: string | null;
  readonly lead: string | null;
  readonly body: string | null;
}

/** Headline, lead and body, a blank line between them. What is missing is written as the word None. */
function rawOf({ title, lead, body }: StoredArticle): string {
  return [title, lead, body].filter((part): part is string => part !== null && part !== "" && part !== "None").join("\n\n");
}

function goldOf({ outlet, outletIsPrinted, via, headline, people, quotes }: OwnAnnotation, raw: string): Gold {
  const printed = (place: Place): string => raw.slice(...place);
  return {
    quotes: quotes.map(({ span: [raw_start, raw_end], ...quote }) => ({ ...quote, raw_start, raw_end, ref: "" })),
    attribution: { publisher: outlet, publisher_in_text: outletIsPrinted, via },
    title: { parts: headline.map((place) => ({ text: printed(place) })) },
    tags: [],
    persons: people.map(({ name, role }) => ({ name, role: role === null ? null : printed(role) })),
  };
}

const OWN = new URL("../../fixtures/annotated-articles.json", import.meta.url);

/** The two sets of a folder of data: the one that rules were written against, and ours. Undefined where the folder has not got them. */
export function readAnnotated(folder: string): readonly (readonly [name: string, articles: readonly Annotated[]])[] | undefined {
  const files = ["gold-dev.jsonl", "gold-dev-texts.jsonl", "articles-dev.jsonl"].map((file) => `${folder}/${file}`);
  if (!files.every((file) => existsSync(file))) return undefined;
  const [golds = "", texts = "", articles = ""] = files;
  const rawById = new Map(rows<{ id: string; raw: string }>(texts).map(({ id, raw }) => [id, raw]));
  const given = rows<Gold & { id: string }>(golds).map((gold): Annotated => ({ id: gold.id, raw: rawById.get(gold.id) ?? "", gold }));

  const stored = new Map(rows<StoredArticle>(articles).map((article) => [article.id, article]));
  const own = (JSON.parse(readFileSync(OWN, "utf8")) as OwnAnnotation[]).flatMap((annotation): Annotated[] => {
    const article = stored.get(annotation.id);
    if (article === undefined) return [];
    const raw = rawOf(article);
    return [{ id: annotation.id, raw, gold: goldOf(annotation, raw) }];
  });
  return [["given", given], ["our own", own]];
}
