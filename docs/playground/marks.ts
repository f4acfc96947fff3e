// Marks: the stretches of an article's texts that are coloured, each with what khabar says of it.
import { type Article, blockText, type Quote } from "khabar";
import { findDates } from "khabar/dates";
import { normalize, ZWNJ } from "khabar/text";
import { zwnjChanges } from "khabar/zwnj";

export type MarkKind = "quote" | "speaker" | "cue" | "attribution" | "date" | "tag" | "repair";

/** What is said of a mark beside its kind: names of the labels, with what stands there. */
type Facts = readonly (readonly [label: "before" | "calendar" | "confidence" | "form" | "infinitive" | "iso" | "name" | "occasion" | "persian" | "resolution" | "role" | "rule" | "speaker" | "topic", value: string])[];

/** A stretch of one text, in UTF-16 code units; `end` is exclusive. */
export interface Mark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  readonly facts: Facts;
}

/** The texts of an article that are shown, by their places: "headline", "kickers/0", "body/3". */
function textsOf(article: Article): ReadonlyMap<string, string> {
  return new Map([
    ...article.kickers.map((text, index) => [`kickers/${index}`, text] as const),
    ["headline", article.headline] as const,
    ...article.subheadlines.map((text, index) => [`subheadlines/${index}`, text] as const),
    ...article.body.map((block, index) => [`body/${index}`, blockText(block)] as const),
  ]);
}

type Place = readonly [at: string, start: number];

/** Where words that belong to a quote stand: in its first block, as near before it as can be; else behind it; else at the end of the block before. */
function nearQuote(words: string, { spans: [span] }: Quote, texts: ReadonlyMap<string, string>): Place | undefined {
  if (span === undefined || words === "") return undefined;
  const at = `body/${span.block}`;
  const text = texts.get(at) ?? "";
  const before = span.start === 0 ? -1 : text.lastIndexOf(words, span.start - 1);
  const here = before >= 0 ? before : text.indexOf(words, span.start);
  if (here >= 0) return [at, here];
  const above = `body/${span.block - 1}`;
  const last = texts.get(above)?.lastIndexOf(words) ?? -1;
  return last < 0 ? undefined : [above, last];
}

/** The facts that have a value. */
function told(facts: readonly (readonly [Facts[number][0], string | undefined])[]): Facts {
  return facts.flatMap(([label, value]) => (value === undefined ? [] : [[label, value] as const]));
}

type Found = readonly [at: string, mark: Mark];

function quoteMarks(quote: Quote, texts: ReadonlyMap<string, string>): Found[] {
  const { speaker, cue, form, topic, occasion, rule, confidence, spans } = quote;
  const said = told([["speaker", speaker?.name], ["form", form], ["topic", topic], ["occasion", occasion], ["rule", rule], ["confidence", String(confidence)]]);
  const near = (kind: MarkKind, words: string, facts: Facts): Found[] => {
    const place = nearQuote(words, quote, texts);
    return place === undefined ? [] : [[place[0], { kind, start: place[1], end: place[1] + words.length, facts }]];
  };
  return [
    ...spans.map(({ block, start, end }): Found => [`body/${block}`, { kind: "quote", start, end, facts: said }]),
    ...(speaker === undefined ? [] : near("speaker", speaker.mention, told([["name", speaker.name], ["role", speaker.role], ["resolution", speaker.resolution]]))),
    ...(cue === undefined ? [] : near("cue", cue.text, told([["infinitive", cue.verb], ["rule", rule]]))),
  ];
}

/** The first place of some words in the article's texts. */
function firstPlace(words: string, texts: ReadonlyMap<string, string>): Place | undefined {
  for (const [at, text] of texts) {
    const start = text.indexOf(words);
    if (start >= 0) return [at, start];
  }
  return undefined;
}

const LETTER = /[\p{L}\p{M}\u200C]/u;

/** Every place of some words that neither begin nor end within a word. */
function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + words.length))) places.push(at);
  }
  return places;
}

/** More tags than a reader looks at would make the search long. */
const MOST_TAGS = 30;

function tagMarks({ tags }: Article, at: string, text: string): Mark[] {
  if (!at.startsWith("body/")) return [];
  return tags.slice(0, MOST_TAGS).flatMap(({ label }) => placesOf(label, text).map((start): Mark => ({ kind: "tag", start, end: start + label.length, facts: [] })));
}

function dateMarks(text: string, reference: string | undefined): Mark[] {
  return findDates(text, reference === undefined ? {} : { reference }).map(({ start, end, iso, persian, calendar }): Mark => ({
    kind: "date", start, end, facts: told([["persian", persian], ["iso", iso], ["calendar", calendar]]),
  }));
}

const WORD = /[\p{L}\p{M}\u200C]+/gu;

/** The words of the source, to tell which words of the article are printed so and which were glued or torn. */
function printedWords(source: string): ReadonlySet<string> {
  return new Set(normalize(source).match(WORD));
}

/** The words that hold a half-space which the source does not have. */
function repairMarks(text: string, printed: ReadonlySet<string>): Mark[] {
  const rules = new Map(zwnjChanges(text.replaceAll(ZWNJ, "")).map(({ word, rule }) => [word, rule]));
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index: start }): Mark[] => {
    if (!word.includes(ZWNJ) || printed.has(word)) return [];
    const glued = word.replaceAll(ZWNJ, "");
    return [{ kind: "repair", start, end: start + word.length, facts: told([["before", printed.has(glued) ? glued : word.replaceAll(ZWNJ, " ")], ["rule", rules.get(word)]]) }];
  });
}

/** Everything that is coloured in an article that was read from a source, by the places of its texts, in order. */
export function marksOf(article: Article, source: string): Record<string, Mark[]> {
  const texts = textsOf(article);
  const printed = printedWords(source);
  const reference = article.publishedAt?.iso;
  const found: Found[] = [
    ...article.quotes.flatMap((quote) => quoteMarks(quote, texts)),
    ...article.attribution.flatMap(({ name, text = name, kind, relation }): Found[] => {
      const place = firstPlace(text, texts);
      return place === undefined ? [] : [[place[0], { kind: "attribution", start: place[1], end: place[1] + text.length, facts: [["name", name], ["role", `${relation}, ${kind}`]] }]];
    }),
    ...[...texts].flatMap(([at, text]) => [...dateMarks(text, reference), ...tagMarks(article, at, text), ...repairMarks(text, printed)].map((mark): Found => [at, mark])),
  ];
  const marks: Record<string, Mark[]> = {};
  for (const [at, mark] of found) (marks[at] ??= []).push(mark);
  for (const list of Object.values(marks)) list.sort((one, other) => one.start - other.start || other.end - one.end);
  return marks;
}
