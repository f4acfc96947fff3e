// Portable Text: any article is written, every text of it comes out, and every key is its own.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type PortableTextBlock, toPortableText } from "../../src/formats/portable-text.js";
import { blockText } from "../../src/schema/index.js";
import { arbitraryArticle } from "./arbitrary-article.js";

const textOf = (block: PortableTextBlock): string => (block._type === "block" ? block.children.map(({ text }) => text).join("") : "");

test("the spans of a block are its text, and a mark's words are its quote's", () => {
  fc.assert(fc.property(arbitraryArticle, (article) => {
    const blocks = toPortableText(article);
    article.body.forEach((block, index) => {
      const written = blocks.filter(({ _key }) => _key === `b${String(index)}` || _key.startsWith(`b${String(index)}i`));
      if (written.some(({ _type }) => _type === "block")) expect(written.map(textOf).join("\n")).toBe(blockText(block));
    });
    for (const [index, { spans }] of article.quotes.entries()) {
      for (const { block } of spans) {
        const [written, ...more] = blocks.filter(({ _key }) => _key === `b${String(block)}`);
        if (written?._type !== "block" || more.length > 0) continue;
        const marked = written.children.map(({ text, marks }) => (marks.includes(`b${String(block)}q${String(index)}`) ? text : "\u0000".repeat(text.length))).join("");
        const expected = Array.from({ length: marked.length }, (_, at) => (spans.some((span) => span.block === block && span.start <= at && at < span.end) ? blockText(article.body[block]!)[at] : "\u0000")).join("");
        expect(marked).toBe(expected);
      }
    }
  }));
});
