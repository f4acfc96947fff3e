// Portable Text: blocks, marks and what its own library makes of them.
import { toHTML } from "@portabletext/to-html";
import { describe, expect, test } from "vitest";
import { toPortableText } from "../../src/formats/portable-text.js";
import type { Article, Block, Quote } from "../../src/schema/index.js";
import { leastArticle, workedArticle } from "../fixtures/worked-article.js";

const withBody = (...body: Block[]): Article => ({ ...leastArticle(), body });
const html = (article: Article): string => toHTML(toPortableText(article), { onMissingComponent: false });

test("the least article has no blocks", () => {
  expect(toPortableText(leastArticle())).toEqual([]);
});

test("the worked article is rendered by Portable Text's own library", () => {
  expect(html(workedArticle()).replaceAll("><", ">\n<").split("\n")).toEqual([
    "<p>بندر نیلاب از روز شنبه نخستین کشتی باری خود را پذیرفت و راه دریایی میان دو استان جنوبی پس از هفت سال باز شد.</p>",
    '<div style="display:none">Unknown block type &quot;image&quot;, specify a component for it in the `components.types` option</div>',
    '<p>مهندس لیلا مهرآذر، مدیر بندر نیلاب، در آیین گشایش گفت: <span class="unknown__pt__mark__quote">اسکله تازه روزانه پنج کشتی را تخلیه می‌کند و بارها دیگر در نوبت نمی‌مانند.</span>',
    "</p>",
    '<p>وی درباره راه‌آهن افزود: «<span class="unknown__pt__mark__quote">ریل‌گذاری تا پایان سال به بندر می‌رسد.</span>»</p>',
    "<h2>چه کسانی کار می‌کنند؟</h2>",
    "<p>ساکنان شهر می‌خواهند کارگران بومی در اولویت باشند.</p>",
    '<p>به گفته شورای شهر سروناز، <span class="unknown__pt__mark__quote">نیمی از کارکنان اسکله از میان ساکنان همین شهر برگزیده می‌شوند</span>.</p>',
    "<ul>",
    "<li>پنج کشتی در روز</li>",
    "<li>دو جرثقیل تازه</li>",
    "<li>صد و بیست کارگر</li>",
    "</ul>",
    '<div style="display:none">Unknown block type &quot;table&quot;, specify a component for it in the `components.types` option</div>',
    '<div style="display:none">Unknown block type &quot;divider&quot;, specify a component for it in the `components.types` option</div>',
    '<div style="display:none">Unknown block type &quot;video&quot;, specify a component for it in the `components.types` option</div>',
    '<div style="display:none">Unknown block type &quot;audio&quot;, specify a component for it in the `components.types` option</div>',
    '<div style="display:none">Unknown block type &quot;embed&quot;, specify a component for it in the `components.types` option</div>',
    "<blockquote>",
    '<span class="unknown__pt__mark__quote">بارها دیگر در نوبت نمی‌مانند.</span>',
    "</blockquote>",
  ]);
});

test("a component of the caller's gets what the model has of a quote", () => {
  const rendered = toHTML(toPortableText(workedArticle()), {
    onMissingComponent: false,
    components: { marks: { quote: ({ children, value }) => `<q data-speaker="${(value as { speaker?: { name: string } }).speaker?.name ?? ""}">${children}</q>` } },
  });
  expect(rendered).toContain('«<q data-speaker="لیلا مهرآذر">ریل‌گذاری تا پایان سال به بندر می‌رسد.</q>»');
});

/** What a block becomes. */
const BLOCKS: [string, Block, object[]][] = [
  ["a heading keeps its level", { type: "heading", text: "جزئیات", level: 4 }, [{ _type: "block", style: "h4" }]],
  ["a numbered list is numbered items", { type: "list", ordered: true, items: ["بندر", "راه‌آهن"] }, [{ _key: "b0i0", listItem: "number", level: 1 }, { _key: "b0i1", listItem: "number", level: 1 }]],
  ["a picture keeps the model's keys", { type: "image", url: "https://example.com/a.jpg", alt: "", renditions: [{ url: "https://example.com/b.jpg", width: 9 }] },
    [{ _type: "image", _key: "b0", url: "https://example.com/a.jpg", alt: "", renditions: [{ _type: "rendition", _key: "b0r0", url: "https://example.com/b.jpg", width: 9 }] }]],
  ["a table's rows have keys", { type: "table", header: ["ماه"], rows: [{ cells: ["مهر"] }] }, [{ _type: "table", header: ["ماه"], rows: [{ _type: "row", _key: "b0r0", cells: ["مهر"] }] }]],
  ["a pullquote of nobody's quote is one all the same", { type: "pullquote", text: "بندر باز شد", quoteId: "q9" }, [{ style: "blockquote", markDefs: [] }]],
  ["a line break stays in the text", { type: "paragraph", text: "یکم\nدوم" }, [{ children: [{ text: "یکم\nدوم" }] }]],
];
test.each(BLOCKS)("%s", (_, block, expected) => {
  expect(toPortableText(withBody(block))).toMatchObject(expected);
});

describe("quotes", () => {
  const quote = (id: string, ...spans: Quote["spans"]): Quote => ({ id, text: "x", form: "direct", spans, confidence: 1, rule: "cue-line" });
  /** Each piece of the text with the ids of its quotes, as «text[q1,q2]». */
  const pieces = (article: Article): string[] =>
    toPortableText(article).flatMap((block) => (block._type === "block" ? block.children.map(({ text, marks }) => `${text}[${marks.map((mark) => block.markDefs.find(({ _key }) => _key === mark)?.id ?? "?").join()}]`) : []));
  const span = (start: number, end: number, block = 0) => ({ block, start, end });

  test.each<[string, Quote[], string[]]>([
    ["none", [], ["0123456789[]"]],
    ["in the middle", [quote("a", span(2, 5))], ["01[]", "234[a]", "56789[]"]],
    ["the whole", [quote("a", span(0, 10))], ["0123456789[a]"]],
    ["two that touch", [quote("a", span(0, 5)), quote("b", span(5, 10))], ["01234[a]", "56789[b]"]],
    ["two that overlap", [quote("a", span(1, 6)), quote("b", span(4, 8))], ["0[]", "123[a]", "45[a,b]", "67[b]", "89[]"]],
    ["one within another", [quote("a", span(0, 10)), quote("b", span(4, 6))], ["0123[a]", "45[a,b]", "6789[a]"]],
    ["two spans of one", [quote("a", span(0, 2), span(8, 10))], ["01[a]", "234567[]", "89[a]"]],
    ["overlapping spans of one", [quote("a", span(0, 4), span(2, 6))], ["01[a]", "23[a]", "45[a]", "6789[]"]],
    ["beyond the text", [quote("a", span(8, 99)), quote("b", span(50, 60)), quote("c", span(3, 3))], ["01234567[]", "89[a]"]],
    ["in a block that is not there", [quote("a", span(0, 2, 7))], ["0123456789[]"]],
  ])("%s", (_, quotes, expected) => {
    expect(pieces({ ...withBody({ type: "paragraph", text: "0123456789" }), quotes })).toEqual(expected);
  });

  test("a quote across the items of a list is marked in each", () => {
    expect(pieces({ ...withBody({ type: "list", ordered: false, items: ["abc", "def", "ghi"] }), quotes: [quote("a", span(1, 9))] })).toEqual(["a[]", "bc[a]", "def[a]", "g[a]", "hi[]"]);
  });
});

test("the same article gives the same keys, and no key twice in a list", () => {
  const blocks = toPortableText(workedArticle());
  expect(toPortableText(workedArticle())).toEqual(blocks);
  expect(new Set(blocks.map(({ _key }) => _key)).size).toBe(blocks.length);
});

test("markup in a text stays text", () => {
  expect(html(withBody({ type: "paragraph", text: "<script>alert(1)</script> &amp;" }))).toBe("<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp;</p>");
});

test("takes 20,000 quotes in a list of 20,000 items", () => {
  const items = Array.from({ length: 20_000 }, () => "بندر");
  const quotes = items.map((_, index) => quote20k(index));
  expect(toPortableText({ ...withBody({ type: "list", ordered: false, items }), quotes })).toHaveLength(20_000);
});

const quote20k = (index: number): Quote => ({ id: `q${String(index)}`, text: "بندر", form: "direct", spans: [{ block: 0, start: index * 5, end: index * 5 + 4 }], confidence: 1, rule: "cue-line" });
