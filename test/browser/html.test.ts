// HTML in a browser: the pages of toHtml as readers meet them.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import axe, { type AxeResults } from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extractArticle, extractHtml } from "../../src/extract/index.js";
import { toHtml } from "../../src/formats/html.js";
import { type Article, blockText } from "../../src/schema/index.js";
import { leastArticle, workedArticle } from "../fixtures/worked-article.js";
import { hostileArticle } from "./hostile-article.js";
import { HAS_BROWSER, launch, type Look, visit, type Visit } from "./visit.js";

if (!HAS_BROWSER) console.warn("There is no /usr/bin/chromium: the tests in a browser are skipped.");

/** An article in English, which is read from left to right. */
const englishArticle = (): Article => ({
  ...leastArticle(), language: "en", direction: "ltr", headline: "The port of Neelab takes its first ship", publishedAt: { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" },
  body: [{ type: "paragraph", text: "She said: “It is open.”" }],
  quotes: [{ id: "q1", text: "It is open.", form: "direct", spans: [{ block: 0, start: 11, end: 22 }], confidence: 1, rule: "cue-line" }],
});

/** An article whose paragraphs are quotes as a whole. */
const interview = (): Article => {
  const texts = ["اسکله تازه آماده است.", "از فردا کشتی می‌پذیرد."];
  const speaker = { name: "لیلا مهرآذر", mention: "", resolution: "implicit", kind: "person", role: "مدیر بندر" } as const;
  return {
    ...leastArticle(), body: texts.map((text) => ({ type: "paragraph", text })),
    quotes: [{ id: "q1", text: texts.join("\n"), form: "direct", speaker, spans: texts.map((text, block) => ({ block, start: 0, end: text.length })), confidence: 1, rule: "interview" }],
  };
};

const extracted = (name: string): Article => {
  const { article } = extractHtml(readFileSync(new URL(`../fixtures/pages/${name}.html`, import.meta.url), "utf8"), { url: "https://example.com/news/1" });
  if (article === null) throw new Error(`There is no article in ${name}.`);
  return article;
};

const seed = join(process.env["KHABAR_DATA"] ?? "", "seed.txt");
const ofData: [string, () => Article][] = process.env["KHABAR_DATA"] !== undefined && existsSync(seed)
  ? [["the article that khabar began with", () => extractArticle(readFileSync(seed, "utf8"), { reference: "2024-12-02T00:00:00Z" }).article ?? leastArticle()]]
  : [];

const ARTICLES: [name: string, article: () => Article][] = [
  ["the worked article", workedArticle],
  ["the least article", leastArticle],
  ["an English article", englishArticle],
  ["an interview", interview],
  ["a hostile article", hostileArticle],
  ["an extracted interview", () => extracted("interview")],
  ["an extracted page with pictures", () => extracted("pictures")],
  ["an extracted page with lists and quotations", () => extracted("lists-and-quotations")],
  ...ofData,
];

const LOOKS: [name: string, look: Look][] = [
  ["in the light", { width: 1000, colorScheme: "light" }],
  ["in the dark", { width: 1000, colorScheme: "dark" }],
  ["on a phone", { width: 360, colorScheme: "light" }],
];

/** What the article itself names as a picture, a film or a sound, and what can be asked for. */
function mediaOf({ body, media = [] }: Article): string[] {
  const all = [...body, ...media].flatMap((block) => [
    ...("url" in block && block.type !== "embed" ? [block.url] : []),
    ...(block.type === "video" && block.poster !== undefined ? [block.poster] : []),
    ...(block.type === "image" ? (block.renditions ?? []).map(({ url }) => url) : []),
  ]);
  return all.filter((url) => url.startsWith("http"));
}

/** The words that are seen, with the marks that the browser draws; bdi and the rest add nothing. */
const VISIBLE_TEXT = `(() => {
  const article = document.querySelector("article").cloneNode(true);
  for (const quotation of article.querySelectorAll("q")) { const [open, close] = article.lang.startsWith("en") ? "“”" : "«»"; quotation.prepend(open); quotation.append(close); }
  for (const line of article.querySelectorAll("br")) line.replaceWith("\\n");
  return article.textContent;
})()`;

describe.skipIf(!HAS_BROWSER).each(ARTICLES)("%s", (_, write) => {
  let browser: Browser;
  const article = write();
  const html = toHtml(article, { document: true });

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
  });

  describe.each(LOOKS)("%s", (__, look) => {
    let visited: Visit;
    /** What a script finds in the page. */
    const ask = <Answer>(script: string): Promise<Answer> => visited.page.evaluate(script);
    beforeAll(async () => {
      visited = await visit(browser, html, look);
    });
    afterAll(async () => {
      await visited.page.close();
    });

    test("the console is silent, and no program of the article runs", async () => {
      expect(visited.complaints).toEqual([]);
      expect(await ask("window.attacked")).toBeUndefined();
      expect(await ask("[...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()).filter((name) => name.startsWith('on'))")).toEqual([]);
      expect(await ask("[...document.links].map(({ protocol }) => protocol).filter((protocol) => !/^https?:$/u.test(protocol))")).toEqual([]);
    });

    test("nothing is asked for but the article's own media", () => {
      const own = new Set(mediaOf(article));
      expect(visited.requests.filter((url) => !own.has(url))).toEqual([]);
    });

    test("the document says its language and direction, and is in standards mode", async () => {
      expect(await ask("[document.documentElement.lang, document.documentElement.dir, document.compatMode, document.characterSet]")).toEqual([article.language, article.direction, "CSS1Compat", "UTF-8"]);
      expect(await ask("getComputedStyle(document.querySelector('h1')).direction")).toBe(article.direction);
    });

    test("axe finds nothing that keeps anybody out", async () => {
      await visited.page.evaluate(axe.source);
      const { violations, passes } = await ask<AxeResults>("axe.run()");
      expect(passes.length).toBeGreaterThan(10);
      expect(violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)])).toEqual([]);
    });

    test("one h1 comes first, and no heading leaves out a rank on the way down", async () => {
      const ranks = await ask<number[]>("[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => Number(localName[1]))");
      expect(ranks[0]).toBe(1);
      expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
      expect(ranks.filter((rank, index) => index > 0 && rank > ranks[index - 1]! + 1)).toEqual([]);
    });

    test("every text of the body is there, as printed", async () => {
      const text = (await ask<string>(VISIBLE_TEXT)).replace(/\s+/gu, " ");
      for (const block of article.body) {
        const parts = block.type === "list" ? block.items : block.type === "table" ? block.rows.flatMap(({ cells }) => cells) : [blockText(block)];
        for (const part of parts) expect(text).toContain(part.replace(/\s+/gu, " ").trim());
      }
    });

    test("nothing goes beyond the side of the window", async () => {
      expect(await ask("document.documentElement.scrollWidth")).toBeLessThanOrEqual(look.width);
    });
  });
});

describe.skipIf(!HAS_BROWSER)("what a reader sees of the worked article", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
  });

  test("is the Jalali date, the title of the window, and Persian marks around quotations", async () => {
    const { page } = await visit(browser, toHtml(workedArticle(), { document: true }), { width: 1000, colorScheme: "light" });
    expect(await page.innerText("header .times")).toContain("دوشنبه ۱۲ آذر ۱۴۰۳، ساعت ۱۴:۳۰");
    expect(await page.title()).toBe(workedArticle().headline);
    expect(await page.evaluate("getComputedStyle(document.querySelector('q')).quotes")).toContain('"«" "»"');
    expect(await page.evaluate("JSON.parse(document.querySelector('script').textContent)['@type']")).toEqual(["NewsArticle", "LiveBlogPosting"]);
  });

  test("alone, without a style, still has Persian marks around quotations", async () => {
    const { page } = await visit(browser, toHtml(workedArticle()), { width: 1000, colorScheme: "light" });
    const widths = await page.evaluate<number[]>(`["auto", "none"].map((quotes) => { const quotation = document.querySelector("q"); quotation.style.quotes = quotes; return quotation.getBoundingClientRect().width; })`);
    expect(widths[0]).toBeGreaterThan(widths[1]!);
  });
});
