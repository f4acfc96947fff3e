// Score: how well articles are read, measured against what an annotator read in them.
//
// Texts are compared by their letters and digits alone. So a prediction stands at the same place whether its half-spaces were kept, lost or
// restored, and what other benchmarks measure does not count twice.
import type { Article } from "../../../src/schema/types.js";
import { outletOf, personOf, squeeze, surnameOf } from "./spelling.ts";

/** What one article holds, as its annotator has it. The names are those of the stored files. */
export interface Gold {
  readonly quotes: readonly GoldQuote[];
  /** Where the text does not tell who publishes it, no publisher is the right answer. */
  readonly attribution: { readonly publisher: string; readonly publisher_in_text: boolean; readonly via: readonly string[] };
  readonly title: { readonly parts: readonly { readonly text: string; readonly speaker?: string }[] };
  readonly tags: readonly string[];
  readonly persons: readonly { readonly name: string; readonly role: string | null }[];
}

export interface GoldQuote {
  /** The longest form of the name that the article prints. */
  readonly speaker: string;
  /** The words that stand for the speaker at this place, empty where the subject is dropped. */
  readonly ref: string;
  /** What these words are, where the annotation tells that and not the words. */
  readonly reference?: Reference;
  /** Empty where a name and a colon alone introduce the quote. */
  readonly cue: string;
  readonly directness: "direct" | "indirect";
  /** In UTF-16 code units of the raw text; the end is exclusive. */
  readonly raw_start: number;
  readonly raw_end: number;
}

/** What was read in one article; what was not found is empty. */
export interface Prediction {
  /** In the order in which the article has them. */
  readonly quotes: readonly PredictedQuote[];
  readonly attribution: { readonly publisher: string; readonly via: readonly string[] };
  readonly titleParts: readonly string[];
  readonly tags: readonly string[];
  readonly persons: readonly { readonly name: string; readonly role: string }[];
}

interface PredictedQuote {
  readonly text: string;
  readonly speaker: string;
  readonly cue: string;
  readonly directness: "direct" | "indirect";
}

/** What the words that stand for a speaker are. */
export const REFERENCES = ["full name", "surname/part", "role", "this+role", "pronoun", "implicit"] as const;
export type Reference = (typeof REFERENCES)[number];

/** What is counted beside that. */
const FIGURES = [
  // Of all quotes: the text stands in the article; the span is the gold's; it is the gold's for the greater part; single letters.
  "located", "strict", "lenient", "characters",
  // Of all quotes: found and given to the right speaker. Of those found: the speaker, by name or by surname alone; the cue; the directness.
  "speakerEndToEnd", "speaker", "surname", "cue", "directness",
  // Of all articles: as printed, or but for words such as خبرگزاری.
  "publisher", "publisherAlias", "via", "viaAlias", "joint", "jointAlias",
  // Of all articles with a title; tags and people of all; roles of the people found.
  "titleParts", "tags", "persons", "roles",
] as const;
export type Figure = (typeof FIGURES)[number];

/** How many are right, of how many that were predicted and how many that the gold has. Of a mere share, the last two are the same. */
export interface Count {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
}

/** Of a reference, `gold` are its quotes, `predicted` those found, and `right` those of them with the right speaker. */
export type Score = Readonly<Record<Figure | Reference, Count>>;

const PRONOUNS = new Set(["وی", "او", "ایشان", "نامبرده"]);

/** Tells what kind of words stand for the speaker. */
export function referenceOf({ ref, speaker, reference }: Pick<GoldQuote, "ref" | "speaker" | "reference">): Reference {
  if (reference !== undefined) return reference;
  const words = squeeze(ref);
  if (words === "") return "implicit";
  if (PRONOUNS.has(words)) return "pronoun";
  if (/^این\s/u.test(ref)) return "this+role";
  if (words.includes(personOf(speaker))) return "full name";
  return squeeze(speaker).includes(words) ? "surname/part" : "role";
}

/** In letters of the squeezed article. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A quote of the gold and a predicted one that overlap. */
export interface Pair<Wanted extends Span, Given extends Span> {
  readonly wanted: Wanted;
  readonly given: Given;
  readonly overlap: number;
  /** The overlap as a share of what both cover together (intersection over union). */
  readonly iou: number;
}

/** Pairs quotes one to one, those that agree best first. */
export function match<Wanted extends Span, Given extends Span>(gold: readonly Wanted[], predicted: readonly Given[]): Pair<Wanted, Given>[] {
  const overlapping = gold.flatMap((wanted) =>
    predicted.flatMap((given) => {
      const overlap = Math.min(wanted.end, given.end) - Math.max(wanted.start, given.start);
      const together = Math.max(wanted.end, given.end) - Math.min(wanted.start, given.start);
      return overlap > 0 ? [{ wanted, given, overlap, iou: overlap / together }] : [];
    }),
  );
  const taken = new Set<Span>();
  return overlapping
    .sort((one, other) => other.iou - one.iou)
    .filter(({ wanted, given }) => {
      if (taken.has(wanted) || taken.has(given)) return false;
      taken.add(wanted).add(given);
      return true;
    });
}

function placeGold(quotes: readonly GoldQuote[], raw: string): (GoldQuote & Span)[] {
  return quotes.map((quote) => {
    const start = squeeze(raw.slice(0, quote.raw_start)).length;
    return { ...quote, start, end: start + squeeze(raw.slice(quote.raw_start, quote.raw_end)).length };
  });
}

/**
 * Looks for the text of each quote behind the start of the last one, then anywhere. One that stands nowhere is set behind the end of the
 * article, where it overlaps nothing.
 */
function placePredicted(quotes: readonly PredictedQuote[], article: string): (PredictedQuote & Span)[] {
  const placed: (PredictedQuote & Span)[] = [];
  let from = 0;
  for (const quote of quotes) {
    const text = squeeze(quote.text);
    if (text === "") continue;
    const next = article.indexOf(text, from);
    const at = next === -1 ? article.indexOf(text) : next;
    if (at !== -1) from = at + 1;
    const start = at === -1 ? article.length : at;
    placed.push({ ...quote, start, end: start + text.length });
  }
  return placed;
}

/** From this share of agreement on, a quote counts as found. */
const FOUND_IOU = 0.5;

const outOf = (right: number, all: number): Count => ({ right, predicted: all, gold: all });
const lettersIn = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

function hasSurname(name: string, other: string): boolean {
  return personOf(name) === personOf(other) || (other !== "" && surnameOf(name) === surnameOf(other));
}

type QuoteFigure = "located" | "strict" | "lenient" | "characters" | "speakerEndToEnd" | "speaker" | "surname" | "cue" | "directness" | Reference;

function scoreQuotes(quotes: readonly GoldQuote[], raw: string, predicted: readonly PredictedQuote[]): Record<QuoteFigure, Count> {
  const article = squeeze(raw);
  const gold = placeGold(quotes, raw);
  const given = placePredicted(predicted, article);
  const pairs = match(gold, given);
  const found = pairs.filter(({ iou }) => iou >= FOUND_IOU);
  const hasSpeaker = (pair: Pair<GoldQuote & Span, PredictedQuote & Span>): boolean => personOf(pair.wanted.speaker) === personOf(pair.given.speaker);

  const ofAll = (right: number): Count => ({ right, predicted: given.length, gold: gold.length });
  const ofFound = (isRight: (pair: (typeof found)[number]) => boolean): Count => outOf(found.filter(isRight).length, found.length);
  const ofReference = (reference: Reference): Count => {
    const such = found.filter(({ wanted }) => referenceOf(wanted) === reference);
    return { right: such.filter(hasSpeaker).length, predicted: such.length, gold: gold.filter((quote) => referenceOf(quote) === reference).length };
  };
  return {
    located: outOf(given.filter(({ start }) => start < article.length).length, given.length),
    strict: ofAll(found.filter(({ iou }) => iou === 1).length),
    lenient: ofAll(found.length),
    characters: { right: pairs.reduce((sum, { overlap }) => sum + overlap, 0), predicted: lettersIn(given), gold: lettersIn(gold) },
    speakerEndToEnd: ofAll(found.filter(hasSpeaker).length),
    speaker: ofFound(hasSpeaker),
    surname: ofFound((pair) => hasSurname(pair.wanted.speaker, pair.given.speaker)),
    cue: ofFound((pair) => squeeze(pair.wanted.cue) === squeeze(pair.given.cue)),
    directness: ofFound((pair) => pair.wanted.directness === pair.given.directness),
    "full name": ofReference("full name"),
    "surname/part": ofReference("surname/part"),
    role: ofReference("role"),
    "this+role": ofReference("this+role"),
    pronoun: ofReference("pronoun"),
    implicit: ofReference("implicit"),
  };
}

function isSameList(one: readonly string[], other: readonly string[], form: (text: string) => string): boolean {
  return one.length === other.length && one.every((text, index) => form(text) === form(other[index] ?? ""));
}

type AttributionFigure = "publisher" | "publisherAlias" | "via" | "viaAlias" | "joint" | "jointAlias";

function scoreAttribution(gold: Gold["attribution"], predicted: Prediction["attribution"]): Record<AttributionFigure, Count> {
  const isUntold = !gold.publisher_in_text && predicted.publisher === "";
  const [publisher, publisherAlias] = [squeeze, outletOf].map((form) => isUntold || form(gold.publisher) === form(predicted.publisher));
  const [via, viaAlias] = [squeeze, outletOf].map((form) => isSameList(gold.via, predicted.via, form));
  const one = (isRight: boolean | undefined): Count => outOf(Number(isRight), 1);
  return {
    publisher: one(publisher),
    publisherAlias: one(publisherAlias),
    via: one(via),
    viaAlias: one(viaAlias),
    joint: one(publisher && via),
    jointAlias: one(publisherAlias && viaAlias),
  };
}

function scoreTitle({ parts }: Gold["title"], predicted: readonly string[]): Count {
  const printed = parts.map(({ speaker = "", text }) => speaker + text);
  return outOf(Number(printed.length > 0 && isSameList(printed, predicted, squeeze)), Math.min(printed.length, 1));
}

function scoreTags(gold: readonly string[], predicted: readonly string[]): Count {
  const [wanted, given] = [new Set(gold.map(squeeze)), new Set(predicted.map(squeeze))];
  return { right: [...given].filter((tag) => wanted.has(tag)).length, predicted: given.size, gold: wanted.size };
}

/** A role that the gold does not have is not judged. */
function scorePersons(gold: Gold["persons"], predicted: Prediction["persons"]): Record<"persons" | "roles", Count> {
  const wanted = new Map(gold.map(({ name, role }) => [personOf(name), squeeze(role ?? "")]));
  const given = new Map(predicted.map(({ name, role }) => [personOf(name), squeeze(role)]));
  const found = [...given.keys()].filter((name) => wanted.has(name));
  const withRole = found.filter((name) => wanted.get(name) !== "");
  return {
    persons: { right: found.length, predicted: given.size, gold: wanted.size },
    roles: outOf(withRole.filter((name) => wanted.get(name) === given.get(name)).length, withRole.length),
  };
}

/** Scores what was read in one article. `raw` is the text that the gold's offsets count in, whatever text was read. */
export function score(gold: Gold, raw: string, predicted: Prediction): Score {
  return {
    ...scoreQuotes(gold.quotes, raw, predicted.quotes),
    ...scoreAttribution(gold.attribution, predicted.attribution),
    titleParts: scoreTitle(gold.title, predicted.titleParts),
    tags: scoreTags(gold.tags, predicted.tags),
    ...scorePersons(gold.persons, predicted.persons),
  };
}

/** Adds the scores of articles up. */
export function total(scores: readonly Score[]): Score {
  const sum = (name: Figure | Reference): Count =>
    scores.reduce<Count>(
      (all, { [name]: one }) => ({ right: all.right + one.right, predicted: all.predicted + one.predicted, gold: all.gold + one.gold }),
      { right: 0, predicted: 0, gold: 0 },
    );
  // What the compiler loses sight of: the names are all those of a score.
  return Object.fromEntries([...FIGURES, ...REFERENCES].map((name) => [name, sum(name)])) as Score;
}

/** Shares are 0 to 1; one of nothing is 0: who finds nothing has earned nothing. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  /** The harmonic mean of the two. */
  readonly f1: number;
}

export function rates({ right, predicted, gold }: Count): Rates {
  const precision = predicted === 0 ? 0 : right / predicted;
  const recall = gold === 0 ? 0 : right / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** An article as a prediction; null, where none was found, predicts nothing. */
export function predictionOf(article: Article | null): Prediction {
  if (article === null) return { quotes: [], attribution: { publisher: "", via: [] }, titleParts: [], tags: [], persons: [] };
  return {
    quotes: article.quotes.map(({ text, speaker, cue, form }) => ({
      text,
      speaker: speaker?.name ?? "",
      cue: cue?.text ?? "",
      directness: form === "direct" ? "direct" : "indirect",
    })),
    attribution: {
      publisher: article.attribution.find(({ relation }) => relation === "publisher")?.name ?? "",
      via: article.attribution.filter(({ relation }) => relation === "via").map(({ name }) => name),
    },
    titleParts: [...article.kickers, article.headline, ...article.subheadlines],
    tags: article.tags.map(({ label }) => label),
    persons: article.people.map(({ name, roles }) => ({ name, role: roles[0] ?? "" })),
  };
}
