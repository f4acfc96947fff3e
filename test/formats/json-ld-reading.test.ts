// What pages write as JSON-LD, and what fromJsonLd makes of it.
import { describe, expect, test } from "vitest";
import { fromJsonLd, jsonLdScript, toJsonLd } from "../../src/formats/json-ld.js";
import type { Article } from "../../src/schema/index.js";
import { leastArticle, workedArticle } from "../fixtures/worked-article.js";

const HEADLINE = "بندر تازه باز شد";
const node = (properties: object = {}): object => ({ "@context": "https://schema.org", "@type": "NewsArticle", headline: HEADLINE, ...properties });

/** What is read of a document, key by key. */
const READ: [string, unknown, Partial<Article>][] = [
  ["a node alone", node(), { headline: HEADLINE, language: "fa", direction: "rtl" }],
  ["a list of nodes", [{ "@type": "WebSite", name: "روزنامه" }, node({ articleSection: "اقتصاد" })], { headline: HEADLINE, section: "اقتصاد" }],
  ["a graph with references", {
    "@graph": [{ "@type": "NewsMediaOrganization", "@id": "#us", name: "روزنامه ساحل" }, node({ publisher: { "@id": "#us" }, author: { "@id": "#she", "@type": "Person" } }), { "@id": "#she", "@type": "Person", name: "لیلا مهرآذر" }],
  }, { attribution: [{ name: "روزنامه ساحل", kind: "outlet", relation: "publisher" }], authors: [{ name: "لیلا مهرآذر" }] }],
  ["a type with its address", node({ "@type": "http://schema.org/ReportageNewsArticle" }), { headline: HEADLINE }],
  ["several types", node({ "@type": ["Article", "BlogPosting"] }), { headline: HEADLINE }],
  ["an article within its page", { "@type": "WebPage", mainEntity: node() }, { headline: HEADLINE }],
  ["the outermost of several articles", node({ mentions: node({ headline: "خبری دیگر" }) }), { headline: HEADLINE }],
  ["a name for a headline", { "@type": "NewsArticle", name: HEADLINE }, { headline: HEADLINE }],
  ["texts for objects", node({ publisher: "روزنامه ساحل", author: "لیلا مهرآذر", image: "https://example.com/a.jpg" }),
    { attribution: [{ name: "روزنامه ساحل", kind: "outlet", relation: "publisher" }], authors: [{ name: "لیلا مهرآذر" }], media: [{ type: "image", url: "https://example.com/a.jpg" }] }],
  ["values with a language", node({ headline: { "@value": HEADLINE, "@language": "fa" }, articleSection: [{ "@value": "اقتصاد" }] }), { headline: HEADLINE, section: "اقتصاد" }],
  ["an organization is no author", node({ author: [{ "@type": "Organization", name: "روزنامه ساحل" }, { "@type": "Person", name: "لیلا مهرآذر", jobTitle: "خبرنگار" }] }), { authors: [{ name: "لیلا مهرآذر", role: "خبرنگار" }] }],
  ["keywords in one text", node({ keywords: "بندر، راه‌آهن, کشتی" }), { tags: [{ label: "بندر", slug: "بندر" }, { label: "راه‌آهن", slug: "راه-آهن" }, { label: "کشتی", slug: "کشتی" }] }],
  ["keywords in a list, one with a comma in it", node({ keywords: ["بندر، دریا", "کشتی"] }), { tags: [{ label: "بندر، دریا", slug: "بندر-دریا" }, { label: "کشتی", slug: "کشتی" }] }],
  ["keywords with nothing in them", node({ keywords: [" ", "", ",", null, 5] }), { tags: [] }],
  ["a Jalali date in Persian digits", node({ datePublished: "۱۴۰۳/۰۹/۱۲ ۱۴:۳۰" }), { publishedAt: { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12", text: "۱۴۰۳/۰۹/۱۲ ۱۴:۳۰", calendar: "persian" } }],
  ["a Jalali date with its month", node({ datePublished: "دوشنبه ۱۲ آذر ۱۴۰۳" }), { publishedAt: { iso: "2024-12-02", persian: "1403-09-12", text: "دوشنبه ۱۲ آذر ۱۴۰۳", calendar: "persian" } }],
  ["a Jalali date in the clothes of ISO 8601", node({ datePublished: "1403-09-12T14:30:00+03:30" }), { publishedAt: { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12", text: "1403-09-12T14:30:00+03:30", calendar: "persian" } }],
  ["an offset without a colon", node({ datePublished: "2024-12-02T14:30:00+0330" }), { publishedAt: { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" } }],
  ["a date of mail with a year of two digits", node({ datePublished: "Mon, 02 Dec 24 14:30 +0330" }), { publishedAt: { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" } }],
  ["a date of mail on the clock of Greenwich", node({ datePublished: "Mon, 02 Dec 2024 11:00:00 UT" }), { publishedAt: { iso: "2024-12-02T11:00:00Z", persian: "1403-09-12" } }],
  ["a month", node({ datePublished: "2024-12" }), { publishedAt: { iso: "2024-12", persian: "1403-09-11/1403-10-11" } }],
  ["milliseconds of zero", node({ datePublished: "2024-12-02T11:00:00.000Z" }), { publishedAt: { iso: "2024-12-02T11:00:00Z", persian: "1403-09-12" } }],
  ["no offset is Tehran's", node({ datePublished: "2024-12-02T14:30:00" }), { publishedAt: { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" } }],
  ["seconds since 1970", node({ datePublished: 1733137200 }), { publishedAt: { iso: "2024-12-02T11:00:00Z", persian: "1403-09-12" } }],
  ["milliseconds since 1970", node({ datePublished: 1733137200000 }), { publishedAt: { iso: "2024-12-02T11:00:00Z", persian: "1403-09-12" } }],
  ["a date of creation where none is of publication", node({ dateCreated: "2024-12-02" }), { publishedAt: { iso: "2024-12-02", persian: "1403-09-12" } }],
  ["entities and tags in texts", node({ headline: "بندر &laquo;تازه&raquo; <b>باز</b> شد&nbsp;" }), { headline: "بندر «تازه» باز شد" }],
  ["HTML in the body", node({ articleBody: "<p>بند یکم</p><h3>میان‌تیتر</h3><p>بند دوم</p>" }), { body: [{ type: "paragraph", text: "بند یکم" }, { type: "heading", text: "میان‌تیتر", level: 3 }, { type: "paragraph", text: "بند دوم" }] }],
  ["paragraphs on a line each", node({ articleBody: "بند یکم\r\nبند دوم" }), { body: [{ type: "paragraph", text: "بند یکم" }, { type: "paragraph", text: "بند دوم" }] }],
  ["paragraphs with an empty line between", node({ articleBody: "بند یکم\nهمان بند\n \nبند دوم" }), { body: [{ type: "paragraph", text: "بند یکم\nهمان بند" }, { type: "paragraph", text: "بند دوم" }] }],
  ["an abstract that the body repeats", node({ abstract: "بند یکم", articleBody: "بند یکم\n\nبند دوم" }), { body: [{ type: "lead", text: "بند یکم" }, { type: "paragraph", text: "بند دوم" }] }],
  ["an abstract of its own", node({ abstract: "لید", articleBody: "بند یکم" }), { body: [{ type: "lead", text: "لید" }, { type: "paragraph", text: "بند یکم" }] }],
  ["a description that the body lacks is its lead", node({ description: "لید خبر", articleBody: "بند یکم" }), { body: [{ type: "lead", text: "لید خبر" }, { type: "paragraph", text: "بند یکم" }] }],
  ["a description without a body", node({ description: "لید &laquo;خبر&raquo;" }), { body: [{ type: "lead", text: "لید «خبر»" }] }],
  ["a description that the body says, cut", node({ description: "بند یکم از دو …", articleBody: "بند یکم از دو بند\nبند دوم" }), { body: [{ type: "paragraph", text: "بند یکم از دو بند" }, { type: "paragraph", text: "بند دوم" }] }],
  ["a description that is the headline", node({ description: HEADLINE }), { body: [] }],
  ["a description of the site that the article is part of", node({ isPartOf: { "@type": "WebSite", "name": "روزنامه", "description": "خبرهای شهر" } }), { body: [] }],
  ["a description beside an abstract", node({ description: "شرح", abstract: "لید" }), { body: [{ type: "lead", text: "لید" }] }],
  ["entities do not join lines", node({ articleBody: "بند یکم&nbsp;\r\nهمان بند\n\nبند &laquo;دوم&raquo;" }), { body: [{ type: "paragraph", text: "بند یکم\nهمان بند" }, { type: "paragraph", text: "بند «دوم»" }] }],
  ["several sections: the first, and tags", node({ articleSection: ["شهری", "اقتصاد", "بندر"], keywords: ["بندر", "کشتی"] }),
    { section: "شهری", tags: [{ label: "بندر", slug: "بندر" }, { label: "کشتی", slug: "کشتی" }, { label: "اقتصاد", slug: "اقتصاد" }] }],
  ["an id that names a part of the page", node({ "@id": "https://example.com/bus/#article", "mainEntityOfPage": { "@id": "https://example.com/bus/" } }), { url: "https://example.com/bus/" }],
  ["an id that names a part of no page that is told", node({ "@id": "https://example.com/bus/#article" }), { url: "https://example.com/bus/" }],
  ["the graph of a plugin of WordPress: the page describes the article", {
    "@graph": [
      node({ "@id": "https://example.com/bus/#article", "isPartOf": { "@id": "https://example.com/bus/" }, "mainEntityOfPage": { "@id": "https://example.com/bus/" } }),
      { "@type": "WebPage", "@id": "https://example.com/bus/", "url": "https://example.com/bus/", "name": `${HEADLINE} - روزنامه`, "description": "اسکله تازه کشتی می‌پذیرد." },
    ],
  }, { url: "https://example.com/bus/", body: [{ type: "lead", text: "اسکله تازه کشتی می‌پذیرد." }] }],
  ["a quotation whose words stand once", node({ articleBody: "وی گفت: بندر باز شد.", hasPart: { "@type": "Quotation", text: "بندر باز شد", spokenByCharacter: "لیلا مهرآذر" } }), {
    quotes: [{ id: "quote-1", text: "بندر باز شد", form: "direct", speaker: { name: "لیلا مهرآذر", mention: "", resolution: "implicit", kind: "person" }, spans: [{ block: 0, start: 8, end: 19 }], confidence: 1, rule: "json-ld" }],
  }],
  ["a quotation whose words stand twice", node({ articleBody: "آری و آری", hasPart: { "@type": "Quotation", text: "آری" } }), { quotes: [{ id: "quote-1", text: "آری", form: "direct", spans: [], confidence: 1, rule: "json-ld" }] }],
  ["sources by their names and as works", node({ isBasedOn: ["https://example.com/x", { "@type": "NewsMediaOrganization", name: "روزنامه ساحل" }, { "@type": "CreativeWork", author: "پرویز دانا", url: "https://example.com/y" }] }), {
    attribution: [{ name: "روزنامه ساحل", kind: "outlet", relation: "via" }, { name: "پرویز دانا", kind: "organization", relation: "via", url: "https://example.com/y" }],
  }],
  ["a relative picture", node({ url: "https://example.com/news/1", image: { "@type": "ImageObject", url: "/a.jpg", width: "1200px", height: 630 } }), { media: [{ type: "image", url: "https://example.com/a.jpg", width: 1200, height: 630 }] }],
  ["a duration in hours and minutes", node({ video: { contentUrl: "https://example.com/a.mp4", duration: "PT1H2M3S" } }), { media: [{ type: "video", url: "https://example.com/a.mp4", duration: 3723 }] }],
  ["no address but what http reaches", node({ url: "javascript:alert(1)", mainEntityOfPage: { "@id": "https://example.com/1" } }), { url: "https://example.com/1" }],
  ["a raw Persian address", node({ url: "https://example.com/خبر" }), { url: "https://example.com/%D8%AE%D8%A8%D8%B1" }],
  ["an identifier with its name", node({ identifier: { "@type": "PropertyValue", name: "کد خبر", value: "1403" } }), { id: "1403" }],
  ["a correction in one text", node({ correction: "نام بندر درست شد." }), { corrections: [{ kind: "correction", text: "نام بندر درست شد." }] }],
  ["coordinates as texts", node({ contentLocation: { name: "نیلاب", geo: { latitude: "27.2", longitude: "56.3" } } }), { places: [{ id: "place-1", name: "نیلاب", location: { latitude: 27.2, longitude: 56.3 } }] }],
  ["coordinates of no place on earth", node({ contentLocation: { name: "نیلاب", geo: { latitude: 127, longitude: 56.3 } } }), { places: [{ id: "place-1", name: "نیلاب" }] }],
  ["a language with an underscore", node({ inLanguage: "fa_IR" }), { language: "fa-IR" }],
  ["a language with its name and its tag", node({ inLanguage: { "@type": "Language", name: "Persian", alternateName: "fa" } }), { language: "fa" }],
  ["a keyword that is given twice", node({ keywords: ["بندر", "بندر", "کشتی"] }), { tags: [{ label: "بندر", slug: "بندر" }, { label: "کشتی", slug: "کشتی" }] }],
  ["ids that are given twice", node({ mentions: [{ "@type": "Person", "@id": "#person-person-1", name: "لیلا" }, { "@type": "Person", name: "پرویز" }, { "@type": "Person", "@id": "#person-person-1", name: "آرش" }] }), {
    people: [{ id: "person-1", name: "لیلا", roles: [] }, { id: "person-2", name: "پرویز", roles: [] }, { id: "person-3", name: "آرش", roles: [] }],
  }],
  ["a dateline of a place and a day", node({ dateline: "نیلاب، ۱۲ آذر ۱۴۰۳" }), { dateline: { place: "نیلاب", date: { iso: "2024-12-02", persian: "1403-09-12", text: "۱۲ آذر ۱۴۰۳", calendar: "persian" } } }],
  ["a dateline of a place with a comma", node({ dateline: "نیلاب، کرانه" }), { dateline: { place: "نیلاب، کرانه" } }],
  ["entries without a body around them", node({ "@type": "LiveBlogPosting", liveBlogUpdate: [{ "@type": "BlogPosting", headline: "آغاز", articleBody: "بند یکم\n\nبند دوم", datePublished: "2024-12-02T10:00:00+03:30" }] }), {
    body: [{ type: "paragraph", text: "بند یکم" }, { type: "paragraph", text: "بند دوم" }],
    liveBlog: { entries: [{ id: "entry-1", headline: "آغاز", publishedAt: { iso: "2024-12-02T10:00:00+03:30", persian: "1403-09-12" }, blocks: { start: 0, end: 2 } }] },
  }],
];

test.each(READ)("%s", (_, document, expected) => {
  const { article, diagnostics } = fromJsonLd(JSON.stringify(document));
  expect(diagnostics).toEqual([]);
  expect(article).toMatchObject(expected);
  for (const key of ["tags", "media", "authors", "places", "attribution"] as const) if (expected[key] !== undefined) expect(article?.[key]).toEqual(expected[key]);
});

/** What is told of a document, and where. */
const TOLD: [string, unknown, string, string][] = [
  ["a date that is none", node({ datePublished: "به‌زودی" }), "date-unread", "/datePublished"],
  ["a date in a graph", { "@graph": [{}, node({ dateModified: "۳۱ شهریور" })] }, "date-unread", "/@graph/1/dateModified"],
  ["a weekday of mail that contradicts its date", node({ datePublished: "Tue, 02 Dec 2024 11:00:00 GMT" }), "date-unread", "/datePublished"],
  ["a weekday that contradicts its date", node({ datePublished: "سه‌شنبه ۱۲ آذر ۱۴۰۳" }), "date-unread", "/datePublished"],
  ["a language that is no tag", node({ inLanguage: "فارسی" }), "value-unread", "/inLanguage"],
  ["an entry without a date", node({ liveBlogUpdate: [{ "@type": "BlogPosting", articleBody: "بند یکم" }] }), "date-unread", "/liveBlogUpdate/0/datePublished"],
  ["more quotations than an article has", node({ hasPart: Array.from({ length: 1001 }, () => ({ "@type": "Quotation", text: "آری" })) }), "too-many", "/hasPart/1000"],
  ["no article", { "@type": "WebPage", name: "صفحه" }, "no-article", ""],
  ["nothing", null, "no-article", ""],
  ["an article without words", { "@type": "NewsArticle" }, "no-headline", ""],
  ["an article without a headline", { "@type": "NewsArticle", articleBody: "بندر باز شد." }, "headline-missing", ""],
];

test.each(TOLD)("tells of %s", (_, document, code, pointer) => {
  expect(fromJsonLd(document).diagnostics).toMatchObject([{ code, pointer }]);
});

test("keeps the words of an entry without a date", () => {
  expect(fromJsonLd(node({ liveBlogUpdate: [{ "@type": "BlogPosting", articleBody: "بند یکم" }] })).article?.body).toEqual([{ type: "paragraph", text: "بند یکم" }]);
});

test("tells in Persian where it is asked to", () => {
  expect(fromJsonLd(node({ datePublished: "به‌زودی" }), { language: "fa" }).diagnostics[0]?.message).toBe("تاریخ «به‌زودی» با اطمینان خوانده نشد و کنار گذاشته شد.");
});

/** What scripts hold that is not quite JSON. */
const MENDED: [string, string, string[]][] = [
  ["a comma too many", `{"@type": "NewsArticle", "headline": "${HEADLINE}",}`, ["json-mended"]],
  ["a line break within a text", `{"@type": "NewsArticle", "headline": "${HEADLINE}", "articleBody": "بند یکم\nبند دوم"}`, ["json-mended"]],
  ["a comment around", `<!-- {"@type": "NewsArticle", "headline": "${HEADLINE}"} -->`, []],
  ["a section of characters around", `/*<![CDATA[*/ {"@type": "NewsArticle", "headline": "${HEADLINE}"} /*]]>*/`, []],
  ["a semicolon behind", `{"@type": "NewsArticle", "headline": "${HEADLINE}"};\n`, []],
];

test.each(MENDED)("reads a script with %s", (_, script, codes) => {
  const { article, diagnostics } = fromJsonLd(script);
  expect(article?.headline).toBe(HEADLINE);
  expect(diagnostics.map(({ code }) => code)).toEqual(codes);
});

test("says where a script is no JSON", () => {
  const { article, diagnostics } = fromJsonLd(`{"@type": "NewsArticle",\n "headline": "بندر"، "url": ""}`);
  expect(article).toBeNull();
  expect(diagnostics.map(({ message }) => message)).toEqual(['This is not JSON: line 2, column 20: "،", where a comma or a bracket belongs.']);
});

describe("its own writing", () => {
  test("of the worked article is read without a diagnostic, and once more alike", () => {
    const once = fromJsonLd(jsonLdScript(workedArticle()));
    expect(once.diagnostics).toEqual([]);
    expect(once.article).not.toBeNull();
    expect(fromJsonLd(toJsonLd(once.article ?? leastArticle())).article).toEqual(once.article);
  });
  test("of the least article is the least article, but for the state of its text", () => {
    const { textState, ...least } = leastArticle();
    expect(fromJsonLd(toJsonLd(leastArticle())).article).toEqual({ ...least, textState: { ...textState, zwnj: "intact", repaired: false, normalizer: { name: "none", version: "0" } } });
  });
});

/** What nobody writes but who wants harm; and what JSON.parse never returns. */
const HOSTILE: [string, unknown][] = [
  ["a million brackets", "[".repeat(1_000_000)],
  ["nested objects", `{"a":`.repeat(100_000)],
  ["a hundred thousand articles", Array.from({ length: 100_000 }, () => node())],
  ["a hundred thousand quotations", node({ hasPart: Array.from({ length: 100_000 }, () => ({ "@type": "Quotation", text: "آری" })), articleBody: "آری ".repeat(1000) })],
  ["a body of one line again and again, and entries of the same", node({ articleBody: "سطر\n".repeat(50_000), liveBlogUpdate: Array.from({ length: 900 }, () => ({ articleBody: "سطر\n".repeat(3), datePublished: "2024-12-02" })) })],
  ["references in a circle", { "@graph": [{ "@id": "#a", "@type": "Person", name: { "@id": "#a" } }, node({ author: { "@id": "#a" } })] }],
  ["keys of prototypes", JSON.parse(`{"@type":"NewsArticle","headline":"بندر","__proto__":{"polluted":true},"constructor":{"prototype":1}}`)],
  ["numbers, lists and nothing for texts", node({ headline: [[5]], articleBody: { a: 1 }, keywords: [[[]]], author: [null, [], 7], publisher: 0, image: [{}, [], 5], datePublished: {}, hasPart: [5, "x"], mentions: [[{}]] })],
  ["undefined, functions and symbols", { "@type": "NewsArticle", headline: () => 1, author: Symbol("x"), datePublished: undefined, keywords: 5n }],
  ["tags without an end", node({ headline: "<a".repeat(100_000), articleBody: "<b ".repeat(100_000) })],
];

test.each(HOSTILE)("stands %s", (_, document) => {
  const { article, diagnostics } = fromJsonLd(document);
  expect(diagnostics.length).toBeLessThanOrEqual(100);
  expect(article === null ? diagnostics.length > 0 : article.headline !== "").toBe(true);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
