import { expect, test } from "vitest";
import { isMediaBlock } from "../../src/schema/block.js";
import { blockText } from "../../src/schema/index.js";
import { workedArticle } from "../fixtures/worked-article.js";

test.each<[string, Parameters<typeof blockText>[0], string]>([
  ["a paragraph", { type: "paragraph", text: "بندر باز شد." }, "بندر باز شد."],
  ["a list, an item a line", { type: "list", ordered: true, items: ["بندر", "راه"] }, "بندر\nراه"],
  ["a picture, its caption", { type: "image", url: "https://example.com/pier.jpg", alt: "اسکله", caption: "اسکله تازه" }, "اسکله تازه"],
  ["a picture without a caption", { type: "image", url: "https://example.com/pier.jpg", alt: "اسکله" }, ""],
  ["a table, its caption", { type: "table", caption: "صادرات", rows: [{ cells: ["پسته"] }] }, "صادرات"],
  ["a divider", { type: "divider" }, ""],
  ["a later type with a text", { type: "poll", text: "بندر کجاست؟", caption: "نظرسنجی" }, "بندر کجاست؟"],
  ["a later type with items that are texts", { type: "poll", items: ["شمال", "جنوب"], caption: "نظرسنجی" }, "شمال\nجنوب"],
  ["a later type with items of which one is no text", { type: "poll", items: ["شمال", { votes: 3 }], caption: "نظرسنجی" }, "نظرسنجی"],
  ["a later type with nothing to read", { type: "poll", text: 12, caption: null }, ""],
])("the text of %s", (_, block, expected) => {
  expect(blockText(block)).toBe(expected);
});

test("pictures, films and sounds are media, and nothing else is", () => {
  const types = workedArticle().body.filter(isMediaBlock).map(({ type }) => type);
  expect(new Set(types)).toEqual(new Set(["image", "video", "audio"]));
});
