// Markdown: any article comes back equal, whatever its texts hold.
import fc from "fast-check";
import { CORE_SCHEMA, load, YAML11_SCHEMA } from "js-yaml";
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { fromMarkdown, toMarkdown } from "../../src/formats/markdown.js";
import { escapedLines } from "../../src/formats/markdown/escape.js";
import { readFrontMatter, splitDocument, writeFrontMatter } from "../../src/formats/markdown/front-matter.js";
import { readBody } from "../../src/formats/markdown/read-body.js";
import { writableText } from "../../src/markup/characters.js";
import { type Article, checkArticle, isArticle } from "../../src/schema/index.js";
import { NOT_BLANK } from "../../src/schema/patterns.js";
import { leastArticle } from "../fixtures/worked-article.js";
import { arbitraryArticle } from "./arbitrary-article.js";

/** What JSON makes of a value: it knows no negative zero. */
const asJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** A body without characters that no document can hold. Quotes of one that had some would say what it no longer says. */
function writable(article: Article): Article {
  const body = asJson(article.body);
  const clean = (value: unknown, key = ""): unknown => {
    if (typeof value === "string") return writableText(value).length === 0 && key !== "alt" && key !== "cells" ? "x" : NOT_BLANK.test(value) && !NOT_BLANK.test(writableText(value)) ? "x" : writableText(value);
    if (Array.isArray(value)) return value.map((item) => clean(item, key));
    if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, name === "extensions" ? inner : clean(inner, name)]));
    return value;
  };
  const cleaned = clean(body) as Article["body"];
  const isSame = JSON.stringify(cleaned) === JSON.stringify(body);
  return asJson({ ...article, body: cleaned, quotes: isSame ? article.quotes : [] });
}

describe("toMarkdown and fromMarkdown", () => {
  test("give back every article whose characters a document can hold", () => {
    fc.assert(fc.property(arbitraryArticle.map(writable), (article) => {
      const { article: read, diagnostics } = fromMarkdown(toMarkdown(article));
      expect(diagnostics).toEqual([]);
      // An optional list that is empty is a key that is not there.
      const filled = Object.fromEntries(Object.entries(article).filter(([key, value]) => !(Array.isArray(value) && value.length === 0 && ["media", "authors", "places", "corrections", "related"].includes(key))));
      expect(read).toEqual(filled);
    }), { numRuns: 1000 });
  });

  test("give back a sound article of every article", () => {
    fc.assert(fc.property(arbitraryArticle, (article) => {
      const { article: read } = fromMarkdown(toMarkdown(article));
      expect(isArticle(read)).toBe(true);
      if (read !== null) expect(checkArticle(read).filter(({ code }) => code !== "quote-without-span" && code !== "span-text-differs").map(({ code }) => code)).toEqual([]);
    }));
  });
});

describe("fromMarkdown", () => {
  const MARKS = ["# ", "- ", "1. ", "> ", "```", "---", "|", "\n", "\n\n", "[", "](", ")", "![", "<", "</p>", "<b>", "*", "**", "_", "&amp;", "&#", "{", ": ", "\t", "    ", "بندر", "title", "«", "»", "\\", "https://example.com/a.mp4", "برچسب‌ها:", "[1]", "&a", "*a", "!!", "0"];
  const markdown = fc.array(fc.oneof(fc.constantFrom(...MARKS), fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 40 }).map((parts) => parts.join(""));

  test("never throws, and gives an article or says why there is none", () => {
    fc.assert(fc.property(fc.oneof(markdown, markdown.map((yaml) => `---\n${yaml}\n---\n${yaml}`)), (text) => {
      const { article, diagnostics } = fromMarkdown(text);
      expect(article === null ? diagnostics.some(({ severity }) => severity === "error") : isArticle(article)).toBe(true);
    }), { numRuns: 2000 });
  });
});

test("what is read without the parser is read as the parser does", () => {
  const LINES = ["", "", "", "متن", "**لید**", "## سر", "### سر #", "# a", "- یک", "* یک", "1. یک", "  ادامه", "    ادامه", "> گفت", "---", "===", "| a | b |", "|---|---|", "a | b", "!", "![x](https://example.com/a.jpg)", "[x](https://example.com/a.mp4)", "[x]", "[x]: https://example.com", "```", "<div>", "</div>", "\\", "&amp; x  ", "متن  ", "متن\\", "\t", " ", "**", "** a", "«گفت»", "۱. x", "+ x", "\u00A0x\u00A0"];
  fc.assert(fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 12 }).map((lines) => lines.join("\n")), (document) => {
    // Where a list ends, with the empty line below it or before, is nobody's concern.
    const withoutEnds = (readsPlainly: boolean) => readBody(document, { readsPlainly }).map((block) => ({ ...block, end: 0 }));
    expect(withoutEnds(true)).toEqual(withoutEnds(false));
  }), { numRuns: 10_000 });
});

describe("the front matter", () => {
  const values = fc.dictionary(fc.constantFrom("title", "tags", "extensions"), fc.jsonValue({ maxDepth: 3, stringUnit: "binary" }), { noNullPrototype: true });
  /** YAML 1.1 wants a point in a number with an exponent. */
  const withoutExponents = values.filter((written) => !/[0-9]e[+-]?[0-9]/u.test(JSON.stringify(written)));

  test.each([["YAML 1.2", CORE_SCHEMA, values], ["YAML 1.1", YAML11_SCHEMA, withoutExponents]])("is what a reader of %s reads", (_, schema, someValues) => {
    fc.assert(fc.property(someValues, (written) => {
      const { yaml } = splitDocument(writeFrontMatter(written));
      expect(load(yaml === "" ? "{}" : (yaml ?? ""), { schema })).toEqual(asJson(written));
    }), { numRuns: 1000 });
  });

  test("is read back as it was written", () => {
    fc.assert(fc.property(values, (written) => {
      expect(readFrontMatter(splitDocument(writeFrontMatter(written)).yaml ?? "")).toEqual({ ok: true, values: new Map(Object.entries(asJson(written))) });
    }));
  });
});

describe("a text in the body", () => {
  const full = new MarkdownIt({ html: true, linkify: false });

  test("is one paragraph of nothing but that text to a reader with every rule", () => {
    const PIECES = ["#", "# ", "-", "- ", "+", "=", "==", "1.", "1) ", ">", "*", "_", "`", "~~", "[", "]", "(", "](x)", "!", "<", "<b>", "<!--", "&", "&lt;", "&#35;", "|", "---", ":-", "\\", "\n", " ", "  ", "\t", "بندر", "a", "۱", "{", "{{", "%", "\u202E", "\u200F", "\u00A0", "\u3000"];
    const text = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 10 }).map((pieces) => pieces.join("")).filter((one) => NOT_BLANK.test(one));
    fc.assert(fc.property(text, (printed) => {
      const tokens = full.parse(escapedLines(printed), {});
      expect(tokens.map(({ type }) => type)).toEqual(["paragraph_open", "inline", "paragraph_close"]);
      expect(tokens[1]?.children?.map(({ type, content }) => (type === "hardbreak" ? "\n" : type === "text" ? content : `<${type}>`)).join("")).toBe(printed);
    }), { numRuns: 5000 });
  });

  test("holds no template", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom("{", "%", "}", "\\", "a", "&", "\n") }), (text) => {
      expect(toMarkdown({ ...leastArticle(), body: [{ type: "paragraph", text: `x${text}` }] }).split("---\n\n")[1]).not.toMatch(/\{[{%]/u);
    }));
  });
});
