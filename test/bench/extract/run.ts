// The command: how well articles are read, with the half-spaces of their text and without.
//
//   KHABAR_DATA=… npm run bench:extract     on the articles of news/ in that folder that annotations.ts names
//
// What is counted stands in score.ts. A figure of what was found and what was to be found is an F1, with its precision and recall beside it.
import { extract } from "../built.ts";
import { table } from "../table.ts";
import { type Annotated, readAnnotated } from "./annotations.ts";
import { type Figure, predictionOf, rates, REFERENCES, type Score, score, total } from "./score.ts";

/** An article is read as its outlet typed it, and without its half-spaces. */
const INPUTS = { raw: (raw: string) => raw, "no half-spaces": (raw: string) => raw.replaceAll("\u200C", "") } as const;
type Input = keyof typeof INPUTS;
const INPUT_NAMES = Object.keys(INPUTS) as Input[];

const SPANS: readonly (readonly [label: string, figure: Figure])[] = [
  ["quotes, same span", "strict"],
  ["quotes, half the span", "lenient"],
  ["quotes, letters", "characters"],
  ["quotes with their speaker", "speakerEndToEnd"],
  ["tags", "tags"],
  ["people", "persons"],
];

const SHARES: readonly (readonly [label: string, figure: Figure])[] = [
  ["speaker of a quote found", "speaker"],
  ["  the surname alone", "surname"],
  ["cue of a quote found", "cue"],
  ["directness of a quote found", "directness"],
  ["publisher", "publisher"],
  ["  words such as agency aside", "publisherAlias"],
  ["via", "via"],
  ["  words such as agency aside", "viaAlias"],
  ["publisher and via", "joint"],
  ["  words such as agency aside", "jointAlias"],
  ["title parts", "titleParts"],
  ["role of a person found", "roles"],
];

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function scoreOf(articles: readonly Annotated[], input: Input): Score {
  return total(articles.map(({ raw, gold }) => score(gold, raw, predictionOf(extract.extractArticle(INPUTS[input](raw)).article))));
}

function figures(scores: readonly Score[]): string {
  const head = ["", ...INPUT_NAMES.flatMap((input) => [input, "precision", "recall"])];
  const spans = SPANS.map(([label, figure]) => [
    label,
    ...scores.map(({ [figure]: count }) => rates(count)).flatMap(({ f1, precision, recall }) => [f1, precision, recall].map(percent)),
  ]);
  const shares = SHARES.map(([label, figure]) => [label, ...scores.flatMap(({ [figure]: count }) => [percent(rates(count).precision), "", ""])]);
  return table(head, [...spans, ...shares]);
}

function byReference(scores: readonly Score[]): string {
  const head = ["speaker stands as", "quotes", ...INPUT_NAMES.flatMap((input) => [`${input}: found`, "right speaker"])];
  const rows = REFERENCES.map((reference) => [
    reference,
    String(scores[0]?.[reference].gold ?? 0),
    ...scores.flatMap(({ [reference]: count }) => [String(count.predicted), percent(rates(count).precision)]),
  ]);
  return table(head, rows);
}

function counted({ strict, located }: Score, input: string): string {
  return `${input}: ${strict.predicted} quotes read, of ${strict.gold}; the text of ${located.predicted - located.right} stands nowhere in its article.`;
}

function report(name: string, articles: readonly Annotated[]): string {
  const scores = INPUT_NAMES.map((input) => scoreOf(articles, input));
  const counts = scores.map((one, index) => counted(one, INPUT_NAMES[index] ?? ""));
  return [[`${name}: ${articles.length} articles.`, ...counts].join("\n"), figures(scores), byReference(scores)].join("\n\n");
}

const data = process.env["KHABAR_DATA"];
const sets = data === undefined ? undefined : readAnnotated(`${data}/news`);
console.log(
  sets?.map(([name, articles]) => report(name, articles)).join("\n\n\n") ??
    "Nothing measured: KHABAR_DATA must name a folder with news/gold-dev.jsonl, news/gold-dev-texts.jsonl and news/articles-dev.jsonl, which are not part of the project.",
);
