// Sitemap: the news of two days as Google takes it.
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { type LeftOut, toNewsSitemap } from "../../src/formats/sitemap.js";
import type { Article } from "../../src/schema/index.js";
import { leastArticle, workedArticle } from "../fixtures/worked-article.js";

const CONTEXT = { publication: { name: "ساحل نمونه", language: "fa" }, now: "2024-12-03T14:30:00+03:30" };

/** The least article that a news sitemap takes, with what a change makes of it. */
const listed = (changes: Partial<Article> = {}): Article => ({
  ...leastArticle(), url: "https://example.com/1", publishedAt: { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" }, ...changes,
});

function isWellFormed(xml: string): boolean {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return true;
}

test("the worked article, and nothing else", () => {
  expect(toNewsSitemap([workedArticle()], CONTEXT)).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    + '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">'
    + "<url><loc>https://example.com/news/140309120042/neelab</loc>"
    + "<news:news><news:publication><news:name>ساحل نمونه</news:name><news:language>fa</news:language></news:publication>"
    + "<news:publication_date>2024-12-02T14:30:00+03:30</news:publication_date><news:title>بندر نیلاب نخستین کشتی خود را پذیرفت</news:title></news:news>"
    + "<image:image><image:loc>https://example.com/photos/neelab-cover.jpg</image:loc></image:image>"
    + "<image:image><image:loc>https://example.com/photos/neelab-pier.jpg</image:loc></image:image></url></urlset>",
  ]);
});

describe("what is listed", () => {
  test.each<[string, Partial<Article>, string]>([
    ["an address without a canonical one", {}, "<loc>https://example.com/1</loc>"],
    ["a canonical address", { canonicalUrl: "https://example.com/2" }, "<loc>https://example.com/2</loc>"],
    ["a day", { publishedAt: { iso: "2024-12-02", persian: "1403-09-12" } }, "<news:publication_date>2024-12-02</news:publication_date>"],
    ["a range, by its first day", { publishedAt: { iso: "2024-12-02/2024-12-03", persian: "1403-09-12/1403-09-13" } }, "<news:publication_date>2024-12-02</news:publication_date>"],
    ["a headline that attacks", { headline: "</news:title> ]]> & \u202E <x>" }, "<news:title>&lt;/news:title&gt; ]]&gt; &amp;  &lt;x&gt;</news:title>"],
    ["an address with an ampersand", { url: "https://example.com/?a=1&b=2" }, "<loc>https://example.com/?a=1&amp;b=2</loc>"],
  ])("%s", (_, changes, expected) => {
    const [xml = ""] = toNewsSitemap([listed(changes)], CONTEXT);
    expect(xml).toContain(expected);
    expect(isWellFormed(xml)).toBe(true);
  });

  test.each([["fa-IR", "fa"], ["prs", "prs"], ["ckb-Arab", "ckb"], ["zh-CN", "zh-cn"]])("the language %s is %s", (language, expected) => {
    expect(toNewsSitemap([listed({ language })], { ...CONTEXT, publication: { name: "ساحل" } })[0]).toContain(`<news:language>${expected}</news:language>`);
  });
});

describe("what is left out", () => {
  test.each<[string, Partial<Article>, LeftOut["reason"]]>([
    ["no address", { url: undefined }, "no-address"],
    ["no date", { publishedAt: undefined }, "no-date"],
    ["older than two days", { publishedAt: { iso: "2024-12-01T14:29:59+03:30", persian: "1403-09-11" } }, "old"],
    ["dated after now", { publishedAt: { iso: "2024-12-03T14:30:01+03:30", persian: "1403-09-13" } }, "future"],
    ["withheld", { status: "withheld" }, "withheld"],
    ["canceled", { status: "canceled" }, "canceled"],
    ["under embargo", { embargoedUntil: { iso: "2024-12-04", persian: "1403-09-14" } }, "embargoed"],
    ["expired", { expiresAt: { iso: "2024-12-03", persian: "1403-09-13" } }, "expired"],
  ])("%s", (_, changes, reason) => {
    const told: LeftOut[] = [];
    const [xml] = toNewsSitemap([listed(), listed(changes)], CONTEXT, { onLeftOut: (leftOut) => told.push(leftOut) });
    expect(told.map((leftOut) => [leftOut.reason, leftOut.index])).toEqual([[reason, 1]]);
    expect(xml?.split("<url>").length).toBe(2);
  });

  test("is told in Persian too", () => {
    const told: string[] = [];
    toNewsSitemap([leastArticle()], CONTEXT, { language: "fa", onLeftOut: ({ message }) => told.push(message) });
    expect(told).toEqual(["خبر نشانی ندارد و بدون آن در فهرست نمی‌آید؛ کنار گذاشته شد. به آن url بدهید."]);
  });
});

test.each([[0, [0]], [1000, [1000]], [1001, [1000, 1]], [2500, [1000, 1000, 500]]])("%i articles stand in files of %j", (count, expected) => {
  const files = toNewsSitemap(Array.from({ length: count }, (_, index) => listed({ url: `https://example.com/${index}` })), CONTEXT);
  expect(files.map((xml) => xml.split("<url>").length - 1)).toEqual(expected);
});

test("an address that is a program, in an article that was never checked, is not listed", () => {
  const leftOut: LeftOut[] = [];
  const picture = { type: "image", url: "javascript:alert(1)" } as const;
  const [sitemap] = toNewsSitemap([listed({ url: "javascript:alert(1)" }), listed({ canonicalUrl: "data:text/html,x", media: [picture] })], CONTEXT, { onLeftOut: (one) => leftOut.push(one) });
  expect(leftOut.map(({ reason }) => reason)).toEqual(["no-address"]);
  expect(Array.from(sitemap?.matchAll(/<(?:image:)?loc>([^<]*)/gu) ?? [], ([, address]) => address)).toEqual(["https://example.com/1"]);
});

test("a now that is no instant throws", () => {
  expect(() => toNewsSitemap([], { ...CONTEXT, now: "2024-12-03" })).toThrow(RangeError);
});
