// Meta tags: what links to an article show of it elsewhere.
import { describe, expect, test } from "vitest";
import { metaTagsHtml, toMetaTags } from "../../src/formats/meta-tags.js";
import type { Article } from "../../src/schema/index.js";
import { leastArticle, workedArticle } from "../fixtures/worked-article.js";

/** Every tag as [name or property, content], in order. */
const pairs = (article: Article): [string, string][] => toMetaTags(article).meta.map((tag) => ["name" in tag ? tag.name : tag.property, tag.content]);

test("the least article has a title, and what every page wants", () => {
  expect(toMetaTags(leastArticle())).toEqual({
    title: "بندر تازه باز شد",
    meta: [
      { name: "robots", content: "max-image-preview:large" },
      { property: "og:type", content: "article" },
      { property: "og:title", content: "بندر تازه باز شد" },
      { property: "og:locale", content: "fa_IR" },
      { name: "twitter:card", content: "summary" },
    ],
    link: [],
  });
});

const LEAD = "بندر نیلاب از روز شنبه نخستین کشتی باری خود را پذیرفت و راه دریایی میان دو استان جنوبی پس از هفت سال باز شد.";

test("the worked article has all of them", () => {
  expect(pairs(workedArticle())).toEqual([
    ["description", LEAD],
    ["author", "آرش کوهیار"],
    ["keywords", "بندر نیلاب, راه‌آهن, کشتیرانی"],
    ["robots", "max-image-preview:large, unavailable_after:2025-12-02T14:30:00+03:30"],
    ["og:type", "article"],
    ["og:title", "بندر نیلاب نخستین کشتی خود را پذیرفت"],
    ["og:description", LEAD],
    ["og:url", "https://example.com/news/140309120042/neelab"],
    ["og:site_name", "روزنامه ساحل نمونه"],
    ["og:locale", "fa_IR"],
    ["og:image", "https://example.com/photos/neelab-cover.jpg"],
    ["og:image:width", "1600"],
    ["og:image:height", "900"],
    ["og:image:alt", "چشم‌انداز بندر نیلاب"],
    ["og:video", "https://example.com/films/neelab.mp4"],
    ["og:audio", "https://example.com/sounds/neelab.mp3"],
    ["article:published_time", "2024-12-02T14:30:00+03:30"],
    ["article:modified_time", "2024-12-03T09:05:00+03:30"],
    ["article:expiration_time", "2025-12-02T14:30:00+03:30"],
    ["article:author", "https://example.com/authors/koohyar"],
    ["article:section", "اقتصاد"],
    ["article:tag", "بندر نیلاب"],
    ["article:tag", "راه‌آهن"],
    ["article:tag", "کشتیرانی"],
    ["twitter:card", "summary_large_image"],
    ["twitter:image:alt", "چشم‌انداز بندر نیلاب"],
  ]);
  expect(toMetaTags(workedArticle()).link).toEqual([
    { rel: "canonical", href: "https://example.com/news/140309120042/neelab" },
    { rel: "shortlink", href: "https://example.com/n/42" },
    { rel: "license", href: "https://creativecommons.org/licenses/by/4.0/" },
  ]);
});

const IMAGE = { type: "image", url: "https://example.com/a.jpg" } as const;

describe("a change to the least article changes", () => {
  test.each<[name: string, change: (article: Article) => unknown, tag: string, expected: string[]]>([
    ["a lead the description", (a) => a.body.push({ type: "paragraph", text: "بند" }, { type: "lead", text: "لید\nدوم" }), "description", ["لید دوم"]],
    ["a subheadline the description, where there is no lead", (a) => (a.subheadlines.push("زیرتیتر"), a.body.push({ type: "paragraph", text: "بند" })), "description", ["زیرتیتر"]],
    ["a paragraph the description, where there is neither", (a) => a.body.push({ type: "paragraph", text: "بند" }), "description", ["بند"]],
    ["a long lead the description, which is cut", (a) => a.body.push({ type: "lead", text: "بندر تازه ".repeat(1000) }), "description", [`${"بندر تازه ".repeat(19)}بندر تازه…`]],
    ["a withheld one robots", (a) => (a.status = "withheld"), "robots", ["noindex"]],
    ["a canceled one robots", (a) => (a.status = "canceled"), "robots", ["noindex"]],
    ["a day robots", (a) => (a.expiresAt = { iso: "2024-12-02", persian: "1403-09-12" }), "robots", ["max-image-preview:large, unavailable_after:2024-12-02"]],
    ["a month no robots", (a) => (a.expiresAt = { iso: "2024-12", persian: "1403-09-11/1403-10-11" }), "robots", ["max-image-preview:large"]],
    ["a Jalali month no time", (a) => (a.publishedAt = { iso: "2024-11-21/2024-12-20", persian: "1403-09" }), "article:published_time", []],
    ["a day the time", (a) => (a.publishedAt = { iso: "2024-12-02", persian: "1403-09-12" }), "article:published_time", ["2024-12-02"]],
    ["Afghanistan the locale", (a) => (a.language = "fa-AF"), "og:locale", ["fa_AF"]],
    ["Dari the locale", (a) => (a.language = "prs"), "og:locale", ["prs_AF"]],
    ["Kurdish with its script the locale", (a) => (a.language = "ckb-Arab"), "og:locale", ["ckb_IQ"]],
    ["a script and a territory the locale", (a) => (a.language = "uz-Arab-AF"), "og:locale", ["uz_AF"]],
    ["another language no locale", (a) => (a.language = "mzn"), "og:locale", []],
    ["no language no locale", (a) => (a.language = "?"), "og:locale", []],
    ["a picture of the body the image", (a) => a.body.push({ ...IMAGE, alt: "", caption: "اسکله" }, { ...IMAGE, url: "https://example.com/b.jpg" }), "og:image", ["https://example.com/a.jpg"]],
    ["a caption the words for a picture without any", (a) => a.body.push({ ...IMAGE, alt: "", caption: "اسکله" }), "og:image:alt", ["اسکله"]],
    ["pictures of its own all images", (a) => (a.media = [IMAGE, { ...IMAGE, url: "https://example.com/b.jpg" }]), "og:image", ["https://example.com/a.jpg", "https://example.com/b.jpg"]],
    ["a picture that is a program no image", (a) => a.body.push({ type: "image", url: "javascript:alert(1)" }), "og:image", []],
    ["an author without an address no profile", (a) => (a.authors = [{ name: "آرش کوهیار" }]), "article:author", []],
    ["two authors the authors", (a) => (a.authors = [{ name: "آرش کوهیار" }, { name: "پرویز دانا" }]), "author", ["آرش کوهیار", "پرویز دانا"]],
    ["a tag with a comma the keywords, as one", (a) => a.tags.push({ label: "الف,ب", slug: "الف-ب" }), "keywords", ["الف،ب"]],
    ["an override the title, and reaches no further", (a) => (a.headline = "بندر \u202Eباز"), "og:title", ["بندر باز"]],
    ["a control character the title, and goes", (a) => (a.headline = "بندر\u0000 باز"), "og:title", ["بندر باز"]],
  ])("%s", (_, change, tag, expected) => {
    const article = leastArticle();
    change(article);
    expect(pairs(article).filter(([name]) => name === tag).map(([, content]) => content)).toEqual(expected);
  });
});

test("an address that is a program is no link", () => {
  expect(toMetaTags({ ...leastArticle(), canonicalUrl: "javascript:alert(1)", url: "https://example.com/1", shortUrl: "data:text/html,x", rights: { license: "vbscript:x" } }).link).toEqual([
    { rel: "canonical", href: "https://example.com/1" },
  ]);
});

test("the HTML has an element a line, and no text of the article leaves its place", () => {
  const attack = '"><script>alert(1)</script></title><!--';
  const article: Article = { ...workedArticle(), headline: attack, section: attack, authors: [{ name: attack }], tags: [{ label: attack, slug: "x" }] };
  const lines = metaTagsHtml(article).split("\n");
  expect(lines[0]).toBe('<title>"&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;/title&gt;&lt;!--</title>');
  expect(lines).toHaveLength(toMetaTags(article).meta.length + toMetaTags(article).link.length + 1);
  expect(lines.slice(1).filter((line) => !/^<(?:meta (?:name|property)|link rel)="[^"]*" (?:content|href)="[^"]*">$/u.test(line))).toEqual([]);
});

test("the article stays as it was", () => {
  const article = workedArticle();
  metaTagsHtml(article);
  expect(article).toEqual(workedArticle());
});
