// khabar convert, as its user meets it.
import { describe, expect, test } from "vitest";
import { workplace } from "./run-command.js";

const ARTICLE = {
  schemaVersion: 1, id: "7", url: "https://example.org/news/7", language: "fa", direction: "rtl", kickers: [], headline: "بندر تازه باز شد", subheadlines: [],
  body: [{ type: "paragraph", text: "اسکله تازه از امروز کشتی می\u200Cپذیرد." }], quotes: [], people: [{ id: "p1", name: "لیلا مهرآذر", roles: [] }],
  attribution: [{ name: "ساحل نمونه", kind: "outlet", relation: "publisher" }], tags: [], publishedAt: { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" },
  textState: { zwnj: "intact", repaired: false, normalizer: { name: "khabar", version: "0.1.0" } },
};
const json = JSON.stringify(ARTICLE);
const named = (changes: object): string => JSON.stringify({ ...ARTICLE, ...changes });

const { khabar, terminal } = workplace({
  "article.json": json,
  "articles.ndjson": `${json}\n\n${named({ id: "8", url: "https://example.org/news/8", headline: "باران آمد" })}\n`,
  "records.ndjson": `{"id":1,"article":${json},"diagnostics":[]}\n`,
  "mixed.ndjson": `${json}\n{"headline":"بندر"}\n{"headline":\n`,
  "held.ndjson": `${named({ status: "withheld" })}\n${named({ id: undefined, url: undefined })}\n${json}\n`,
  "broken.json": '{\n  "headline": "بندر",\n}\n',
  "deep.ndjson": `${json.replace("{", `{"extensions":{"own":${"[".repeat(6000)}${"]".repeat(6000)}},`)}\n${json}\n`,
  "escapes.json": named({ body: [{ type: "paragraph", text: "متن \u009B31m \u202Eتازه" }] }),
  "thousand.ndjson": Array.from({ length: 1001 }, (_, index) => `${named({ url: `https://example.org/news/${String(index)}` })}\n`).join(""),
  "page.json": JSON.stringify({ "@type": "NewsArticle", "headline": "بندر تازه باز شد", "datePublished": "۱۴۰۳/۰۹/۱۲ ۱۴:۳۰" }),
  "item.json": JSON.stringify({ uri: "urn:newsml:example.com:20241202:42", headlines: [{ role: "main", value: "بندر تازه باز شد" }], bodies: [{ contentType: "text/plain", value: "اسکله باز شد." }] }),
  "feed.xml": "<rss version=\"2.0\"><channel><title>ساحل</title><item><title>بندر تازه باز شد</title><link>/news/1</link></item><item><title>باران آمد</title><link>/news/2</link></item></channel></rss>",
  "text.md": "---\ntitle: بندر تازه باز شد\n---\n\nاسکله باز شد.\n",
});

const FEED = ["--title", "ساحل نمونه", "--url", "https://example.org/"];
const NOW = ["--now", "2024-12-03T08:00:00+03:30"];

describe("each format is written", () => {
  test.each<[format: string, options: readonly string[], beginning: RegExp, holds: string]>([
    ["article", [], /^\{\n {2}"schemaVersion": 1,/u, "بندر تازه باز شد"],
    ["json-ld", [], /^\{\n {2}"@context": "https:\/\/schema\.org"/u, "NewsArticle"],
    ["ninjs", [], /^\{\n {2}"uri": "https:\/\/example\.org\/news\/7"/u, "بندر تازه باز شد"],
    ["rss", FEED, /^<\?xml [^\n]+\n<rss /u, "<title>ساحل نمونه</title>"],
    ["atom", FEED, /^<\?xml [^\n]+\n<feed /u, "ساحل نمونه"],
    ["json-feed", [...FEED, "--feed-url", "https://example.org/feed.json", "--description", "خبرهای ساحل"], /^\{\n {2}"version": "https:\/\/jsonfeed\.org/u, "https://example.org/feed.json"],
    ["news-sitemap", ["--publisher", "ساحل نمونه", ...NOW], /^<\?xml [^\n]+\n<urlset /u, "<loc>https://example.org/news/7</loc>"],
    ["meta-tags", [], /^<title>بندر تازه باز شد<\/title>\n/u, "og:type"],
    ["html", [], /^<article lang="fa" dir="rtl">/u, "<h1>بندر تازه باز شد</h1>"],
    ["html", ["--page"], /^<!doctype html>/u, "<h1>بندر تازه باز شد</h1>"],
    ["markdown", [], /^---\ntitle: "بندر تازه باز شد"\n/u, "اسکله تازه"],
    ["portable-text", [], /^\[\n {2}\{\n {4}"_type": "block"/u, "اسکله تازه"],
    ["plain-text", [], /^بندر تازه باز شد\n/u, "اسکله تازه"],
  ])("%s %j", (format, options, beginning, holds) => {
    const { status, stdout, stderr } = khabar(["convert", "--to", format, ...options, "article.json"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(beginning);
    expect(stdout).toContain(holds);
    expect(stdout.endsWith("\n")).toBe(true);
    expect(stderr).toMatch(/^(?:· \d+ values? (?:has|have) no place in [a-z-]+, and (?:was|were) left out; --show-losses names (?:it|them)\.\n)?$/u);
  });
});

describe("each format is read", () => {
  test.each<[format: string, file: string, options: readonly string[], headlines: readonly string[]]>([
    ["article", "article.json", [], ["بندر تازه باز شد"]],
    ["article", "articles.ndjson", [], ["بندر تازه باز شد", "باران آمد"]],
    ["article", "records.ndjson", [], ["بندر تازه باز شد"]],
    ["json-ld", "page.json", [], ["بندر تازه باز شد"]],
    ["ninjs", "item.json", [], ["بندر تازه باز شد"]],
    ["feed", "feed.xml", ["--base", "https://example.org/feed.xml"], ["بندر تازه باز شد", "باران آمد"]],
    ["markdown", "text.md", [], ["بندر تازه باز شد"]],
  ])("%s, %s", (format, file, options, headlines) => {
    const { status, stdout } = khabar(["convert", "--from", format, "--to", "article", ...options, file]);
    expect(status).toBe(0);
    const articles = headlines.length === 1 ? [stdout] : stdout.trim().split("\n");
    expect(articles.map((article) => (JSON.parse(article) as { headline: string }).headline)).toEqual(headlines);
    expect(khabar(["validate"], stdout).status).toBe(0);
  });
  test("standard input, of what extract prints", () => {
    const { stdout } = khabar(["extract", "--json", "-"], "اسکله تازه افتتاح شد\n\nلیلا مهرآذر مدیر بندر گفت: کشتیها میآیند.\n");
    expect(khabar(["convert", "--to", "markdown"], stdout)).toMatchObject({ status: 0, stdout: expect.stringContaining('title: "اسکله تازه افتتاح شد"') });
  });
});

describe("several articles", () => {
  test("are a line each where a format is JSON", () => {
    const { stdout } = khabar(["convert", "--to", "json-ld", "articles.ndjson", "article.json"]);
    expect(stdout.trim().split("\n").map((line) => (JSON.parse(line) as { headline: string }).headline)).toEqual(["بندر تازه باز شد", "باران آمد", "بندر تازه باز شد"]);
  });
  test("are one feed", () => {
    const { stdout } = khabar(["convert", "--to", "rss", ...FEED, "articles.ndjson"]);
    expect(stdout.match(/<item[ >]/gu)).toHaveLength(2);
  });
  test("are converted where others fail, each of which is told with its line", () => {
    const { status, stdout, stderr } = khabar(["convert", "--to", "plain-text", "mixed.ndjson"]);
    expect([status, stdout.match(/بندر تازه باز شد/gu)?.length]).toEqual([1, 1]);
    expect(stderr).toMatch(/^✖ mixed\.ndjson:2: .*\[missing \/schemaVersion\]$/mu);
    expect(stderr).toMatch(/^✖ mixed\.ndjson:3: \S*not valid JSON: column 13: /mu);
  });
  test("that a list leaves out are told with the reason; what lacks something failed", () => {
    const { status, stdout, stderr } = khabar(["convert", "--to", "atom", ...FEED, "held.ndjson"]);
    expect([status, stdout.match(/<entry/gu)?.length]).toEqual([1, 1]);
    expect(stderr).toMatch(/^! held\.ndjson:1: .*\[withheld\]$/mu);
    expect(stderr).toMatch(/^✖ held\.ndjson:2: .*\[no-id\]$/mu);
  });
  test("too many for one sitemap are no half of it", () => {
    const { status, stdout, stderr } = khabar(["convert", "--to", "news-sitemap", "--publisher", "ساحل نمونه", ...NOW, "thousand.ndjson"]);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("Convert 1,000 of them at a time");
  });
});

test("what is lost is named where it is asked for, in the language that is asked for", () => {
  expect(khabar(["convert", "--to", "meta-tags", "--show-losses", "article.json"]).stderr).toMatch(/^· article\.json: .* \(\/people\S*\) has no place in /mu);
  expect(khabar(["convert", "--to", "meta-tags", "--language", "fa", "article.json"]).stderr).toContain("در meta-tags جایی ندارد");
});

test("broken JSON is told with its line and column", () => {
  expect(khabar(["convert", "--to", "markdown", "broken.json"])).toMatchObject({ status: 1, stdout: "", stderr: expect.stringMatching(/^✖ broken\.json: \S*not valid JSON: line 2, column 21: a comma/u) });
});

test.each<[format: string, options: readonly string[]]>([["article", []], ["markdown", []], ["json-feed", FEED], ["html", []]])("an article nested deeper than any news is told, and the others are converted: %s", (format, options) => {
  const { status, stdout, stderr } = khabar(["convert", "--to", format, ...options, "deep.ndjson"]);
  const times = (text: string): number => text.split("اسکله تازه").length - 1;
  expect([status, times(stdout)]).toEqual([1, times(khabar(["convert", "--to", format, ...options, "article.json"]).stdout)]);
  expect(stderr).toMatch(/^✖ deep\.ndjson:1: .*\[too-deep\]$/mu);
});

test("a terminal is shown nothing that it obeys", () => {
  const { stdout } = terminal("khabar convert --to article escapes.json; khabar convert --from ninjs --to html escapes.json");
  expect(stdout).not.toMatch(/[\u001B\u009B\u202E]/u);
});

describe("wrong use is explained, and the code is 2", () => {
  test.each<[name: string, arguments_: string[], sentence: string]>([
    ["no format", ["article.json"], "required option '--to <format>'"],
    ["a format that is none", ["--to", "docx", "article.json"], "Allowed choices are article, json-ld"],
    ["a format that is not read", ["--to", "article", "--from", "html", "article.json"], "Allowed choices are article, json-ld"],
    ["a feed without a title", ["--to", "rss", "--url", "https://example.org/", "article.json"], "--to rss needs --title."],
    ["a sitemap of nobody", ["--to", "news-sitemap", "article.json"], "--to news-sitemap needs --publisher."],
    ["an option of another format", ["--to", "markdown", "--page", "--leads", "article.json"], "--to markdown has no use for --leads and --page"],
    ["an address that is none", ["--to", "rss", "--title", "ساحل", "--url", "javascript:x", "article.json"], "not a full http(s) address"],
    ["a clock of no time", ["--to", "rss", ...FEED, "--now", "today", "article.json"], "not an ISO 8601 instant"],
  ])("%s", (_, arguments_, sentence) => {
    const { status, stdout, stderr } = khabar(["convert", ...arguments_]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(sentence);
    expect(stderr).toContain("(khabar convert --help tells how)");
  });
});
