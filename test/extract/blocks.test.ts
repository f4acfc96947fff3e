// Blocks: what each line of a body becomes, and where its words stand then.
import { describe, expect, test } from "vitest";
import { checkArticle } from "../../src/schema/index.js";
import { extractArticle } from "../../src/extract/index.js";

const paragraph = "اسکله تازه نیلبندر که ساختن آن سه سال به درازا کشیده بود امروز با آمدن نخستین کشتی به روی صیادان و بازرگانان باز شد.";
const bodyOf = (text: string) => extractArticle(`بندر باز شد\n\n${text}`).article?.body;

describe("the body of an article", () => {
  test("has a lead and paragraphs", () => {
    expect(bodyOf(`${paragraph}\n${paragraph}`)).toEqual([{ type: "lead", text: paragraph }, { type: "paragraph", text: paragraph }]);
  });
  test("has headings: a short line without a full stop above a paragraph", () => {
    expect(bodyOf(`${paragraph}\nراه تازه دریا\n${paragraph}`)?.[1]).toEqual({ type: "heading", text: "راه تازه دریا", level: 2 });
  });
  test.each([
    ["ends like a sentence", `${paragraph}\nراه تازه باز شد.\n${paragraph}`],
    ["stands above a short one", `${paragraph}\nراه تازه دریا\nکشتی آمد.`],
    ["follows a line that goes on", `${paragraph.slice(0, -1)}\nراه تازه دریا\n${paragraph}`],
  ])("a line is no heading where it %s", (_, text) => {
    expect(bodyOf(text)?.[1]?.type).toBe("paragraph");
  });
  test("has lists: marks one below another, numbers one below another", () => {
    expect(bodyOf(`${paragraph}\n- یک اسکله\n- دو انبار\n۱. راه دریا\n۲. راه خشکی`)?.slice(1)).toEqual([
      { type: "list", ordered: false, items: ["یک اسکله", "دو انبار"] },
      { type: "list", ordered: true, items: ["راه دریا", "راه خشکی"] },
    ]);
  });
  test.each([
    ["one mark alone", "- یک اسکله"],
    ["a reporter's questions", "* اسکله کی باز می\u200Cشود؟\n* کشتی کی می\u200Cآید؟"],
    ["asterisks that part a text", "***\n***"],
  ])("%s make no list", (_, text) => {
    expect(bodyOf(`${paragraph}\n${text}`)?.some(({ type }) => type === "list")).toBe(false);
  });
  test("a quote in a list stands where its list says", () => {
    const { article } = extractArticle(`بندر باز شد\n\n${paragraph}\n- لیلا مهرآذر گفت: آماده\u200Cایم.\n- کاوه دریابان گفت: منتظریم.`);
    expect(article?.quotes.map(({ text, spans }) => [text, spans.map(({ block }) => block)])).toEqual([["آماده\u200Cایم", [1]], ["منتظریم", [1]]]);
    expect(article === null ? [] : checkArticle(article)).toEqual([]);
  });
});
