// HTML: what reading a page costs, beside htmlparser2's own parse of the same pages.
import { readdirSync, readFileSync } from "node:fs";
import { parseDocument } from "htmlparser2";
import { afterAll, test } from "vitest";
import { extract, khabar } from "./built.ts";
import { MEASURED_ON } from "./golds.ts";
import { ratio, table } from "./table.ts";
import { bytesOf } from "./texts.ts";

const { extractArticle, extractHtml } = extract;

const FIXTURES = new URL("../fixtures/pages/", import.meta.url);

/** What an article's page holds besides: a menu, a list of the latest, scripts. Most of it is that. */
const MENU = '<li class="menu-item menu-item-type-post_type menu-item-object-page"><a class="menu-link" href="https://example.org/fa/services/12/1">گروه سیاسی و اجتماعی</a></li>\n'.repeat(150);
const SCRIPT = `<script>var page = { parts: [1, 2, 3], find: function () { return document.getElementById("x").innerHTML; } };${"var x = 1; ".repeat(200)}</script>\n`.repeat(5);
const asPage = (html: string): string =>
  `${html.replace(/<body[^>]*>/u, (body) => `${body}<div class="top"><ul class="mega">${MENU}</ul></div>${SCRIPT}`)}<div class="latest-list"><ul>${MENU}</ul></div>${SCRIPT}`;

const pages = readdirSync(FIXTURES).filter((file) => file.endsWith(".html")).map((file) => asPage(readFileSync(new URL(file, FIXTURES), "utf8")));
const texts = pages.flatMap((page) => {
  const { article } = extractHtml(page);
  return article === null ? [] : [[article.headline, "", ...article.body.map(khabar.blockText)].join("\n")];
});
const bytes = pages.reduce((sum, page) => sum + bytesOf(page), 0);

/** Milliseconds for each function. */
const TIMES = { time: 700, iterations: 5, warmupTime: 300, warmupIterations: 2 };

const rows: string[][] = [];

test(`${pages.length} pages of ${Math.round(bytes / pages.length / 1000)} KB`, async ({ bench }) => {
  const runs = {
    parse: () => { for (const page of pages) parseDocument(page); },
    html: () => { for (const page of pages) extractHtml(page); },
    text: () => { for (const text of texts) extractArticle(text); },
  };
  const results = await bench.compare(bench("parse", runs.parse), bench("html", runs.html), bench("text", runs.text), TIMES);
  // The median: whatever else a machine does disturbs a mean.
  const [parse, html, text] = [results.get("parse").latency.p50, results.get("html").latency.p50, results.get("text").latency.p50];
  const speed = (milliseconds: number): number => bytes / 1000 / milliseconds;
  const reading = speed(html - text);
  rows.push(["htmlparser2's parseDocument", speed(parse).toFixed(1), ""]);
  rows.push(["khabar's reading of the page", reading.toFixed(1), ratio(reading, speed(parse))]);
  rows.push(["extractHtml, quotes and all", speed(html).toFixed(1), ratio(speed(html), speed(parse))]);
});

afterAll(() => {
  console.log(`\n${MEASURED_ON}\nMB are of the pages in UTF-8. Reading the page is extractHtml without what extractArticle takes for the same text.\n`);
  console.log(`${table(["", "MB/s", "khabar is"], rows, 1)}\n`);
});
