// The command: how well articles are read, with the half-spaces of their text and without.
//
//   KHABAR_DATA=… npm run bench:extract     on news/gold-dev.jsonl and news/gold-dev-texts.jsonl of that folder
//
// What is counted stands in score.ts. A figure of what was found and what was to be found is an F1, with its precision and recall beside it.
import { existsSync, readFileSync } from "node:fs";
import { extract } from "../built.ts";
import { table } from "../table.ts";
import { type Figure, type Gold, predictionOf, rates, REFERENCES, type Score, score, total } from "./score.ts";

interface StoredGold extends Gold {
  readonly id: string;
}

/** The text of one article, as its outlet typed it and without half-spaces. */
interface StoredText {
  readonly id: string;
  readonly raw: string;
  readonly raw_no_zwnj: string;
}

const INPUTS = ["raw", "raw_no_zwnj"] as const;

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

function stored<Row>(file: string): Row[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row); // The files hold what the types above describe; their annotators' own checks saw to it.
}

function scoreOf(golds: readonly StoredGold[], texts: ReadonlyMap<string, StoredText>, input: (typeof INPUTS)[number]): Score {
  return total(
    golds.map((gold) => {
      const text = texts.get(gold.id);
      if (text === undefined) throw new Error(`No text of the article ${gold.id}.`);
      return score(gold, text.raw, predictionOf(extract.extractArticle(text[input]).article));
    }),
  );
}

function figures(scores: readonly Score[]): string {
  const head = ["", ...INPUTS.flatMap((input) => [input, "precision", "recall"])];
  const spans = SPANS.map(([label, figure]) => [
    label,
    ...scores.map(({ [figure]: count }) => rates(count)).flatMap(({ f1, precision, recall }) => [f1, precision, recall].map(percent)),
  ]);
  const shares = SHARES.map(([label, figure]) => [label, ...scores.flatMap(({ [figure]: count }) => [percent(rates(count).precision), "", ""])]);
  return table(head, [...spans, ...shares]);
}

function byReference(scores: readonly Score[]): string {
  const head = ["speaker stands as", "quotes", ...INPUTS.flatMap((input) => [`${input}: found`, "right speaker"])];
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

function report(folder: string): string {
  const golds = stored<StoredGold>(`${folder}/gold-dev.jsonl`);
  const texts = new Map(stored<StoredText>(`${folder}/gold-dev-texts.jsonl`).map((text) => [text.id, text]));
  const scores = INPUTS.map((input) => scoreOf(golds, texts, input));
  const opening = `${golds.length} articles, as typed (raw) and without half-spaces (raw_no_zwnj).`;
  const counts = scores.map((one, index) => counted(one, INPUTS[index] ?? ""));
  return [[opening, ...counts].join("\n"), figures(scores), byReference(scores)].join("\n\n");
}

const data = process.env["KHABAR_DATA"];
const folder = data === undefined ? undefined : `${data}/news`;
console.log(
  folder !== undefined && ["gold-dev.jsonl", "gold-dev-texts.jsonl"].every((file) => existsSync(`${folder}/${file}`))
    ? report(folder)
    : "Nothing measured: KHABAR_DATA must name a folder with news/gold-dev.jsonl and news/gold-dev-texts.jsonl, which are not part of the project.",
);
