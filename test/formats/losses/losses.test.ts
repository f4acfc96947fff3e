// Losses: the tables are what the experiment finds, and each writer tells what its table says of an article.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { toRss } from "../../../src/formats/feeds.js";
import { type Loss, toJsonLd } from "../../../src/formats/json-ld.js";
import * as TABLES from "../../../src/formats/losses/generated/tables.js";
import { leavesOf, namesOf } from "../../../src/formats/losses/patterns.js";
import { toMarkdown } from "../../../src/formats/markdown.js";
import { toPlainText } from "../../../src/formats/plain-text.js";
import { leastArticle, workedArticle } from "../../fixtures/worked-article.js";
import { tablesSource } from "./experiment.js";
import { FORMATS } from "./formats.js";
import { GUIDES, guideSource } from "./guide.js";
import { specimens } from "./specimens.js";

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");

test("the tables are those that the experiment finds (npm run losses)", () => {
  expect(read("src/formats/losses/generated/tables.ts")).toBe(tablesSource(FORMATS));
});

test.each(["en", "fa"] as const)("the guide shows the same tables: %s (npm run losses)", (language) => {
  expect(read(GUIDES[language])).toBe(guideSource(language));
});

test("every format has a table, and every table a format", () => {
  expect(FORMATS.map(({ table }) => table)).toEqual(Object.keys(TABLES).sort((one, other) => FORMATS.findIndex(({ table }) => table === one) - FORMATS.findIndex(({ table }) => table === other)));
});

test("the specimens have every key of the worked article, and each table names places that they have", () => {
  const places = new Set(specimens().flatMap((article) => [...leavesOf(article)].flatMap(({ patterns }) => patterns.flatMap(namesOf))));
  const unknown = Object.values(TABLES).flatMap(({ fates }) => Object.keys(fates)).filter((place) => !places.has(place));
  expect(unknown).toEqual([]);
});

describe("what a writer tells", () => {
  const lossesOf = (write: (onLoss: (loss: Loss) => void) => unknown): Loss[] => {
    const losses: Loss[] = [];
    write((loss) => losses.push(loss));
    return losses;
  };

  test("a quote in the article's words has no place in JSON-LD", () => {
    const losses = lossesOf((onLoss) => toJsonLd(workedArticle(), { onLoss })).filter(({ path }) => path[0] === "quotes" && path[1] === 2);
    expect(losses.find(({ path }) => path.length === 3 && path[2] === "text")).toEqual({
      fate: "dropped", path: ["quotes", 2, "text"], message: "text (/quotes/2/text) has no place in JSON-LD, and was left out.",
    });
  });

  test("in Persian", () => {
    const losses: Loss[] = [];
    toJsonLd({ ...leastArticle(), urgency: 1 }, { language: "fa", onLoss: (loss) => losses.push(loss) });
    expect(losses.find(({ path }) => path[0] === "urgency")?.message).toMatch(/^«[^»]+» \(\/urgency\) در JSON-LD جایی ندارد و نوشته نشد\.$/u);
  });

  test("in Persian, of a format that has a Persian name", () => {
    const losses: Loss[] = [];
    toPlainText({ ...leastArticle(), urgency: 1 }, { language: "fa", onLoss: (loss) => losses.push(loss) });
    expect(losses.find(({ path }) => path[0] === "urgency")?.message).toBe("«فوریت» (/urgency) در متن ساده جایی ندارد و نوشته نشد.");
  });

  test("of a list of articles, each by its place", () => {
    const article = { ...leastArticle(), url: "https://example.com/1", kickers: ["روتیتر"] };
    const losses = lossesOf((onLoss) => toRss([article, article], { title: "ساحل", url: "https://example.com/" }, { onLoss }));
    expect(losses.filter(({ path }) => path.includes("kickers")).map(({ path }) => path)).toEqual([[0, "kickers"], [1, "kickers"]]);
  });

  test("nothing where nothing is lost", () => {
    expect(lossesOf((onLoss) => toMarkdown(workedArticle(), { onLoss }))).toEqual([]);
  });

  test("the output is the same, whether somebody asks or not", () => {
    expect(toJsonLd(workedArticle(), { onLoss: () => undefined })).toEqual(toJsonLd(workedArticle()));
  });
});
