import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/schema/types.js";
import {
  type Count,
  type Figure,
  type Gold,
  match,
  type Prediction,
  predictionOf,
  rates,
  type Reference,
  referenceOf,
  score,
  type Span,
  total,
} from "./score.js";
import { squeeze } from "./spelling.js";

const RAW = "خبرگزاری نمونه: لیلا مهرآذر گفت: اسکله تازه می\u200Cماند. وی افزود: راه هم.";

function spanOf(text: string): { readonly raw_start: number; readonly raw_end: number } {
  const start = RAW.indexOf(text);
  return { raw_start: start, raw_end: start + text.length };
}

const SPEAKER = "لیلا مهرآذر";

const GOLD: Gold = {
  quotes: [
    { speaker: SPEAKER, ref: SPEAKER, cue: "گفت", directness: "direct", ...spanOf("اسکله تازه می\u200Cماند") },
    { speaker: SPEAKER, ref: "وی", cue: "افزود", directness: "direct", ...spanOf("راه هم") },
  ],
  attribution: { publisher: "خبرگزاری نمونه", publisher_in_text: true, via: ["روزنامه ساحل"] },
  title: { parts: [{ speaker: "مهرآذر", text: "اسکله می\u200Cماند" }, { text: "راه هم" }] },
  tags: ["بندر", "راه"],
  persons: [{ name: SPEAKER, role: "مدیر بندر" }, { name: "کیان دریاپور", role: null }],
};

const RIGHT: Prediction = {
  quotes: [
    { text: "اسکله تازه می\u200Cماند", speaker: SPEAKER, cue: "گفت", directness: "direct" },
    { text: "راه هم", speaker: SPEAKER, cue: "افزود", directness: "direct" },
  ],
  attribution: { publisher: "خبرگزاری نمونه", via: ["روزنامه ساحل"] },
  titleParts: ["مهرآذر: اسکله می\u200Cماند", "راه هم"],
  tags: ["بندر", "راه"],
  persons: [{ name: SPEAKER, role: "مدیر بندر" }, { name: "کیان دریاپور", role: "ملوان" }],
};

const [FIRST, SECOND] = [RIGHT.quotes[0], RIGHT.quotes[1]] as const;

/** The right prediction with another first quote. */
const withFirst = (changes: Partial<Prediction["quotes"][number]>): Prediction["quotes"] =>
  [FIRST, SECOND].flatMap((quote, index) => (quote === undefined ? [] : [index === 0 ? { ...quote, ...changes } : quote]));

/** Right, of so many predicted, of so many in the gold. */
type Numbers = readonly [right: number, predicted: number, gold: number];
const numbers = ({ right, predicted, gold }: Count): Numbers => [right, predicted, gold];

/** Counts the figures that a row names. */
function counted(predicted: Partial<Prediction>, expected: Partial<Record<Figure | Reference, Numbers>>): Record<string, Numbers> {
  const all = score(GOLD, RAW, { ...RIGHT, ...predicted });
  return Object.fromEntries(Object.entries(all).filter(([name]) => name in expected).map(([name, count]) => [name, numbers(count)]));
}

type Row = readonly [name: string, predicted: Partial<Prediction>, expected: Partial<Record<Figure | Reference, Numbers>>];

describe("quotes, of an article with two", () => {
  test.each<Row>([
    ["all right", {}, { located: [2, 2, 2], strict: [2, 2, 2], lenient: [2, 2, 2], characters: [20, 20, 20], speakerEndToEnd: [2, 2, 2] }],
    ["none", { quotes: [] }, { located: [0, 0, 0], strict: [0, 0, 2], lenient: [0, 0, 2], characters: [0, 0, 20], speaker: [0, 0, 0] }],
    ["a text without letters is none", { quotes: withFirst({ text: "«…»" }) }, { located: [1, 1, 1], strict: [1, 1, 2] }],
    ["half-spaces lost", { quotes: withFirst({ text: "اسکله تازه میماند" }) }, { strict: [2, 2, 2], characters: [20, 20, 20] }],
    ["a word short", { quotes: withFirst({ text: "تازه می\u200Cماند" }) }, { strict: [1, 2, 2], lenient: [2, 2, 2], characters: [15, 15, 20] }],
    ["less than half of it", { quotes: withFirst({ text: "اسکله" }) }, { strict: [1, 2, 2], lenient: [1, 2, 2], characters: [10, 10, 20], cue: [1, 1, 1] }],
    ["twice", { quotes: [...RIGHT.quotes, ...withFirst({}).slice(0, 1)] }, { strict: [2, 3, 2], characters: [20, 35, 20], speaker: [2, 2, 2] }],
    ["not of this article", { quotes: withFirst({ text: "باران" }) }, { located: [1, 2, 2], strict: [1, 2, 2], characters: [5, 10, 20] }],
    ["out of order", { quotes: RIGHT.quotes.toReversed() }, { located: [2, 2, 2], strict: [2, 2, 2] }],
    ["another cue", { quotes: withFirst({ cue: "گفته" }) }, { cue: [1, 2, 2], strict: [2, 2, 2] }],
    ["another directness", { quotes: withFirst({ directness: "indirect" }) }, { directness: [1, 2, 2], strict: [2, 2, 2] }],
  ])("%s", (_, predicted, expected) => {
    expect(counted(predicted, expected)).toEqual(expected);
  });
});

describe("the speaker of the first quote, who stands by full name; the second stands as a pronoun", () => {
  const right = { speaker: [2, 2, 2], surname: [2, 2, 2], speakerEndToEnd: [2, 2, 2], "full name": [1, 1, 1], pronoun: [1, 1, 1] } as const;
  const surname = { speaker: [1, 2, 2], surname: [2, 2, 2], speakerEndToEnd: [1, 2, 2], "full name": [0, 1, 1], pronoun: [1, 1, 1] } as const;
  const wrong = { speaker: [1, 2, 2], surname: [1, 2, 2], speakerEndToEnd: [1, 2, 2], "full name": [0, 1, 1], pronoun: [1, 1, 1] } as const;
  test.each<[string, string, Row[2]]>([
    ["as in the gold", SPEAKER, right],
    ["with honorifics", "خانم دکتر لیلا مهرآذر", right],
    ["in another spelling", "ليلا مهراذر", right],
    ["the surname", "مهرآذر", surname],
    ["another given name", "نگار مهرآذر", surname],
    ["somebody else", "کیان دریاپور", wrong],
    ["nobody", "", wrong],
  ])("%s", (_, speaker, expected) => {
    expect(counted({ quotes: withFirst({ speaker }) }, expected)).toEqual(expected);
  });

  test("a quote that is not found says nothing of its speaker, but counts as one of the gold", () => {
    const expected = { "full name": [0, 0, 1], speaker: [1, 1, 1], speakerEndToEnd: [1, 1, 2] } as const;
    expect(counted({ quotes: RIGHT.quotes.slice(1) }, expected)).toEqual(expected);
  });
});

describe("what stands for a speaker", () => {
  test.each<[Reference, string, string]>([
    ["full name", "لیلا مهرآذر، مدیر بندر", SPEAKER],
    ["full name", "مدیر بندر، خانم لیلا مهرآذر", SPEAKER],
    ["surname/part", "مهرآذر", SPEAKER],
    ["role", "مدیر بندر", SPEAKER],
    ["this+role", "این مدیر", SPEAKER],
    ["pronoun", "وی", SPEAKER],
    ["pronoun", "او ", SPEAKER],
    ["implicit", "", SPEAKER],
  ])("%s: «%s»", (expected, ref, speaker) => {
    expect(referenceOf({ ref, speaker })).toBe(expected);
  });
});

describe("spans are paired one to one, those that agree best first", () => {
  test.each<[string, Span[], Span[], [wanted: number, given: number, overlap: number, iou: number][]]>([
    ["the same", [{ start: 0, end: 10 }], [{ start: 0, end: 10 }], [[0, 0, 10, 1]]],
    ["side by side", [{ start: 0, end: 10 }], [{ start: 10, end: 20 }], []],
    ["half of both together", [{ start: 0, end: 15 }], [{ start: 5, end: 20 }], [[0, 0, 10, 0.5]]],
    ["one over two: the longer has it", [{ start: 0, end: 4 }, { start: 4, end: 10 }], [{ start: 0, end: 10 }], [[1, 0, 6, 0.6]]],
    ["two over one: the closer has it", [{ start: 0, end: 10 }], [{ start: 0, end: 4 }, { start: 0, end: 8 }], [[0, 1, 8, 0.8]]],
    [
      "the closest pair leaves the others the rest",
      [{ start: 0, end: 10 }, { start: 0, end: 5 }],
      [{ start: 0, end: 8 }, { start: 0, end: 10 }],
      [[0, 1, 10, 1], [1, 0, 5, 0.625]],
    ],
  ])("%s", (_, gold, predicted, expected) => {
    const pairs = match(gold, predicted);
    expect(pairs.map(({ wanted, given, overlap, iou }) => [gold.indexOf(wanted), predicted.indexOf(given), overlap, iou])).toEqual(expected);
  });
});

describe("attribution", () => {
  const of = (publisher: string, via: readonly string[]): Partial<Prediction> => ({ attribution: { publisher, via } });
  const [hit, miss]: [Numbers, Numbers] = [[1, 1, 1], [0, 1, 1]];
  test.each<Row>([
    ["as printed", {}, { publisher: hit, publisherAlias: hit, via: hit, viaAlias: hit, joint: hit, jointAlias: hit }],
    ["words such as خبرگزاری left out", of("نمونه", ["ساحل"]), { publisher: miss, publisherAlias: hit, via: miss, viaAlias: hit, joint: miss, jointAlias: hit }],
    ["another publisher", of("خبرگزاری دریا", ["روزنامه ساحل"]), { publisher: miss, publisherAlias: miss, via: hit, joint: miss, jointAlias: miss }],
    ["no publisher", of("", ["روزنامه ساحل"]), { publisher: miss, publisherAlias: miss, via: hit, joint: miss }],
    ["no source", of("خبرگزاری نمونه", []), { publisher: hit, via: miss, viaAlias: miss, joint: miss, jointAlias: miss }],
    ["a source too many", of("خبرگزاری نمونه", ["روزنامه ساحل", "دریا"]), { publisher: hit, via: miss, viaAlias: miss }],
  ])("%s", (_, predicted, expected) => {
    expect(counted(predicted, expected)).toEqual(expected);
  });

  test.each<[string, string, number]>([
    ["none is right", "", 1],
    ["the right one is, too", "خبرگزاری نمونه", 1],
    ["another is wrong", "خبرگزاری دریا", 0],
  ])("where the text does not tell the publisher, %s", (_, publisher, right) => {
    const gold: Gold = { ...GOLD, attribution: { ...GOLD.attribution, publisher_in_text: false } };
    const { publisher: count, joint } = score(gold, RAW, { ...RIGHT, attribution: { ...RIGHT.attribution, publisher } });
    expect([count.right, joint.right]).toEqual([right, right]);
  });
});

describe("title, tags and people", () => {
  test.each<Row>([
    ["all right; a role that the gold does not have is not judged", {}, { titleParts: [1, 1, 1], tags: [2, 2, 2], persons: [2, 2, 2], roles: [1, 1, 1] }],
    ["a title part missing", { titleParts: ["مهرآذر: اسکله می\u200Cماند"] }, { titleParts: [0, 1, 1] }],
    ["title parts in another order", { titleParts: ["راه هم", "مهرآذر: اسکله می\u200Cماند"] }, { titleParts: [0, 1, 1] }],
    ["a tag twice, one wrong", { tags: ["بندر", "بندر", "دریا"] }, { tags: [1, 2, 2] }],
    ["a person with an honorific and another role", { persons: [{ name: "آقای کیان دریاپور", role: "" }] }, { persons: [1, 1, 2], roles: [0, 0, 0] }],
    ["another role", { persons: [{ name: SPEAKER, role: "ملوان" }] }, { persons: [1, 1, 2], roles: [0, 1, 1] }],
    ["a person too many", { persons: [...RIGHT.persons, { name: "نگار ساحلی", role: "" }] }, { persons: [2, 3, 2] }],
  ])("%s", (_, predicted, expected) => {
    expect(counted(predicted, expected)).toEqual(expected);
  });

  test("an article without a title is not judged by it", () => {
    expect(numbers(score({ ...GOLD, title: { parts: [] } }, RAW, RIGHT).titleParts)).toEqual([0, 0, 0]);
  });
});

test.each<[string, string, string]>([
  ["spaces, half-spaces and punctuation", "می\u200Cماند، «هم»", "می ماند هم"],
  ["spellings of a letter", "مسئول كتابهاي أو", "مسیول کتاب های او"],
  ["the set of a digit", "۱۲ ١٢ 12", "121212"],
  ["vowel marks and forms for print", "کِتاب ﻻ", "کتاب لا"],
])("not looked at: %s", (_, one, other) => {
  expect(squeeze(one)).toBe(squeeze(other));
});

test("scores of articles add up", () => {
  const all = total([score(GOLD, RAW, RIGHT), score(GOLD, RAW, { ...RIGHT, quotes: RIGHT.quotes.slice(1), tags: [] })]);
  expect([all.strict, all.tags, all.pronoun].map(numbers)).toEqual([[3, 3, 4], [2, 2, 4], [2, 2, 2]]);
});

test.each<[string, Numbers, [precision: number, recall: number, f1: number]]>([
  ["all", [2, 2, 2], [1, 1, 1]],
  ["one of two, and one too many", [1, 2, 2], [0.5, 0.5, 0.5]],
  ["more precise than complete", [1, 1, 3], [1, 1 / 3, 0.5]],
  ["nothing predicted", [0, 0, 2], [0, 0, 0]],
  ["nothing to find", [0, 2, 0], [0, 0, 0]],
])("rates: %s", (_, [right, predicted, gold], [precision, recall, f1]) => {
  expect(rates({ right, predicted, gold })).toEqual({ precision, recall, f1 });
});

describe("an article as a prediction", () => {
  const article: Article = {
    schemaVersion: 1,
    language: "fa",
    direction: "rtl",
    kickers: ["مدیر بندر:"],
    headline: "اسکله تازه باز شد",
    subheadlines: ["راه هم"],
    body: [],
    quotes: [
      {
        id: "q1",
        text: "راه هم",
        form: "direct",
        speaker: { name: SPEAKER, mention: "وی", resolution: "pronoun", kind: "person" },
        cue: { text: "افزود", verb: "افزودن" },
        spans: [],
        confidence: 1,
        rule: "cue-colon",
      },
      { id: "q2", text: "اسکله", form: "mixed", spans: [], confidence: 0.5, rule: "cue-colon" },
    ],
    attribution: [
      { name: "خبرگزاری نمونه", kind: "agency", relation: "publisher" },
      { name: "روزنامه ساحل", kind: "outlet", relation: "via" },
      { name: "دریا", kind: "agency", relation: "via" },
    ],
    people: [
      { id: "p1", name: SPEAKER, roles: ["مدیر بندر", "ناخدا"] },
      { id: "p2", name: "کیان دریاپور", roles: [] },
    ],
    tags: [{ label: "بندر", slug: "بندر" }],
    textState: { zwnj: "intact", repaired: false, normalizer: { name: "khabar", version: "1.0.0" } },
  };

  test("says what is scored", () => {
    expect(predictionOf(article)).toEqual({
      quotes: [
        { text: "راه هم", speaker: SPEAKER, cue: "افزود", directness: "direct" },
        { text: "اسکله", speaker: "", cue: "", directness: "indirect" },
      ],
      attribution: { publisher: "خبرگزاری نمونه", via: ["روزنامه ساحل", "دریا"] },
      titleParts: ["مدیر بندر:", "اسکله تازه باز شد", "راه هم"],
      tags: ["بندر"],
      persons: [{ name: SPEAKER, role: "مدیر بندر" }, { name: "کیان دریاپور", role: "" }],
    });
  });

  test("no article, nothing", () => {
    expect(predictionOf(null)).toEqual({ quotes: [], attribution: { publisher: "", via: [] }, titleParts: [], tags: [], persons: [] });
  });
});
