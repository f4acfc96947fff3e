// Annotated news: how much of what is found on real articles is right.
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { extractArticle } from "../../src/extract/index.js";
import { readAnnotated } from "../bench/extract/annotations.js";

const data = process.env["KHABAR_DATA"];
const given = data === undefined ? undefined : readAnnotated(join(data, "news"))?.find(([name]) => name === "given")?.[1];

/** Letters and digits alone: what is compared. */
const bare = (text: string): string => text.normalize("NFKC").replaceAll("ي", "ی").replaceAll("ك", "ک").replace(/[^\p{L}\p{N}]/gu, "");

describe.skipIf(given === undefined)("hand-annotated articles (needs KHABAR_DATA)", () => {
  const found = (given ?? []).flatMap(({ raw, gold: { quotes } }) => {
    const speakers = new Map(quotes.map(({ speaker, raw_start, raw_end }) => [bare(raw.slice(raw_start, raw_end)), bare(speaker)]));
    return (extractArticle(raw).article?.quotes ?? []).map((quote) => ({ quote, speaker: speakers.get(bare(quote.text)) }));
  });
  const exact = found.filter(({ speaker }) => speaker !== undefined);
  const settled = exact.filter(({ quote }) => quote.speaker !== undefined);
  const right = settled.filter(({ quote, speaker }) => bare(quote.speaker?.name ?? "") === speaker);

  test("six in seven of the quotes that are found have the exact text", () => {
    expect(exact.length / found.length).toBeGreaterThan(6 / 7);
  });
  test("eight in ten of the speakers that are told are right, by name and letter", () => {
    expect(right.length / settled.length).toBeGreaterThan(0.8);
  });
  test("a confidence of .7 and more is right more than six times in seven", () => {
    const sure = settled.filter(({ quote }) => quote.confidence >= 0.7);
    expect(sure.filter((item) => right.includes(item)).length / sure.length).toBeGreaterThan(6 / 7);
  });
});
