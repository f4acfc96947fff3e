// Documentation in a browser: both languages, the search, a phone, the dark, the keyboard.
import axe, { type AxeResults } from "axe-core";
import type { Server } from "node:http";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { open, type Opened, serveSite } from "./site.js";
import { HAS_BROWSER, launch, type Look } from "./visit.js";

const LOOKS: readonly (readonly [name: string, look: Look])[] = [
  ["in the light", { width: 1280, colorScheme: "light" }],
  ["in the dark", { width: 1280, colorScheme: "dark" }],
  ["on a phone", { width: 390, colorScheme: "light" }],
  ["on a phone in the dark", { width: 390, colorScheme: "dark" }],
];

const DESK: Look = { width: 1280, colorScheme: "light" };
const PHONE: Look = { width: 390, colorScheme: "light" };

/** Pages of every kind, with their languages. */
const PAGES: readonly (readonly [address: string, language: "en" | "fa"])[] = [
  ["index.html", "en"],
  ["guide/en/model.html", "en"],
  ["guide/fa/model.html", "fa"],
  ["guide/fa/half-space.html", "fa"],
  ["modules.html", "en"],
  ["reference/khabar.html", "en"],
  ["reference/khabar/Article.html", "en"],
  ["reference/khabar/text/normalize.html", "en"],
];

/** What is typed, and what has to be among the first results. */
const SEARCHES: readonly (readonly [typed: string, found: string])[] = [
  ["نیم‌فاصله", "نیم‌فاصله"],
  ["نیمفاصله", "نیم‌فاصله"],
  ["نيم‌فاصله", "نیم‌فاصله"],
  ["تیتر", "مدل"],
  ["تيتر", "مدل"],
  ["قالب‌ها", "قالب‌ها"],
  ["half-space", "The half-space"],
  ["restoreZwnj", "khabar/zwnj.restoreZwnj"],
  ["kickers", "khabar.Article.kickers"],
];

/** Rules that axe takes for small, and that hold here all the same. */
const HELD: ReadonlySet<string> = new Set(["landmark-unique"]);

/** What axe finds in a page that keeps somebody out, by rules that are not among those known. */
async function barriers(page: Page, known: readonly string[] = []): Promise<readonly (readonly string[])[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  const grave = violations.filter(({ id, impact }) => (impact === "serious" || impact === "critical" || HELD.has(id)) && !known.includes(id));
  return grave.map(({ id, nodes }) => [id, ...nodes.slice(0, 5).map(({ html, failureSummary = "" }) => `${html.slice(0, 200)} ${failureSummary}`)]);
}

async function search(page: Page, typed: string): Promise<readonly string[]> {
  await page.keyboard.press("/");
  await page.locator("#tsd-search-input").fill(typed);
  await page.locator("#tsd-search-results > li").first().waitFor();
  return (await page.locator("#tsd-search-results > li").allInnerTexts()).map((text) => text.replace(/\s+/gu, " ").trim());
}

describe.skipIf(!HAS_BROWSER)("the documentation", () => {
  let browser: Browser;
  let server: Server;
  let origin: string;
  const at = (address: string, look: Look = DESK): Promise<Opened> => open(browser, origin, address, look);

  beforeAll(async () => {
    browser = await launch();
    ({ server, origin } = await serveSite());
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  describe.each(PAGES)("%s", (address, language) => {
    test.each(LOOKS)("%s: silent, alone, open to everybody, within its window", async (_, look) => {
      const { page, strangers, complaints } = await at(address, look);
      expect(complaints).toEqual([]);
      expect(strangers).toEqual([]);
      expect(await barriers(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(look.width);
      await page.close();
    });

    test("its language and direction are told, and code goes from left to right", async () => {
      const { page } = await at(address);
      const direction = language === "fa" ? "rtl" : "ltr";
      expect(await page.evaluate("[document.documentElement.lang, getComputedStyle(document.querySelector('main')).direction]")).toEqual([language, direction]);
      expect(await page.evaluate("[...document.querySelectorAll('pre, code, .tsd-signature')].filter((code) => getComputedStyle(code).direction !== 'ltr').length")).toBe(0);
      await page.close();
    });
  });

  test("Persian is set in Vazirmatn, which comes from the site", async () => {
    const { page } = await at("guide/fa/model.html");
    expect(await page.evaluate("[...document.fonts].filter(({ family, status }) => family === 'Vazirmatn' && status === 'loaded').length")).toBeGreaterThan(0);
    await page.close();
  });

  test.each(SEARCHES)("searched for %s, it finds %s", async (typed, found) => {
    const { page, complaints } = await at("guide/fa/text.html");
    expect((await search(page, typed)).slice(0, 3)).toContain(found);
    expect(await page.evaluate("document.querySelector('#tsd-search-status').innerText")).toBe("");
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each(LOOKS)("%s, what is found keeps nobody out", async (_, look) => {
    const { page } = await at("guide/fa/text.html", look);
    await search(page, "نیم‌فاصله");
    await page.keyboard.press("ArrowDown");
    // TypeDoc's results are options, chosen by arrows, which hold a link for the mouse.
    expect(await barriers(page, ["nested-interactive"])).toEqual([]);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/guide/fa/half-space.html");
    await page.close();
  });

  test("where nothing is found, it says so in the language of the page", async () => {
    const { page } = await at("guide/fa/text.html");
    await page.keyboard.press("/");
    await page.locator("#tsd-search-input").fill("چنین‌چیزی‌نیست");
    await page.locator("#tsd-search-status", { hasText: "چیزی پیدا نشد" }).waitFor();
    await page.close();
  });

  test("digits of any set find the same", async () => {
    const { page } = await at("index.html");
    expect(await search(page, "۱۴۰۳")).toEqual(await at("index.html").then(({ page: other }) => search(other, "1403")));
    await page.close();
  });

  test.each(["guide/fa/dates.html#نوشتن", "guide/en/dates.html#writing", "index.html#به-فارسی"])("an address with a section leads to it: %s", async (address) => {
    const { page } = await at(address);
    const [top, toolbar] = await page.evaluate<[number, number]>("[':target', '.tsd-page-toolbar'].map((selector) => document.querySelector(selector).getBoundingClientRect()).map(({ top, bottom }, index) => index === 0 ? top : bottom)");
    expect(top).toBeGreaterThanOrEqual(toolbar);
    expect(top).toBeLessThan(toolbar + 100);
    await page.close();
  });

  test("a guide leads to its twin by keyboard, and names it for machines", async () => {
    const { page } = await at("guide/en/dates.html");
    expect(await page.evaluate("[...document.querySelectorAll('link[hreflang]')].map((link) => [link.hreflang, new URL(link.href).pathname])")).toEqual([
      ["en", "/guide/en/dates.html"], ["fa", "/guide/fa/dates.html"], ["x-default", "/guide/en/dates.html"],
    ]);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.innerText")).toBe("Skip to the content");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.localName")).toBe("main");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("[document.activeElement.lang, document.activeElement.hreflang, getComputedStyle(document.activeElement).outlineStyle]")).toEqual(["fa", "fa", "solid"]);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/guide/fa/dates.html");
    expect(await page.locator("h1").innerText()).toBe("تاریخ‌ها");
    await page.close();
  });

  test("both languages stand side by side, section by section, and the address keeps it", async () => {
    const { page, complaints } = await at("guide/fa/model.html");
    const alone = await page.locator("main > .tsd-typography").innerHTML();
    await page.locator("#side-by-side").click();
    const cells = page.locator("main > .tsd-typography > [lang]");
    await cells.first().waitFor();
    expect(page.url()).toBe(`${origin}guide/fa/model.html?side-by-side`);
    expect(await page.evaluate("[...document.querySelectorAll('main > .tsd-typography > [lang]')].map(({ lang, dir }) => `${lang} ${dir}`).filter((cell, index, all) => all.indexOf(cell) === index)")).toEqual(["fa rtl", "en ltr"]);
    // Headings of a pair are of one rank and stand on one line.
    const headings = await page.evaluate<[string, number][]>("[...document.querySelectorAll('main > .tsd-typography > [lang] > :is(h1, h2, h3)')].map((heading) => [heading.localName, Math.round(heading.getBoundingClientRect().top)])");
    expect(headings.length).toBeGreaterThan(10);
    expect(headings.filter((_, index) => index % 2 === 0)).toEqual(headings.filter((_, index) => index % 2 === 1));
    expect(await page.evaluate("[...document.querySelectorAll('[id]')].length - new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)).size")).toBe(0);

    expect(await barriers(page)).toEqual([]);

    await page.reload({ waitUntil: "networkidle" });
    await cells.first().waitFor();
    expect(await page.getAttribute("#side-by-side", "aria-pressed")).toBe("true");
    await page.locator("#side-by-side").click();
    expect(page.url()).toBe(`${origin}guide/fa/model.html`);
    expect(await page.locator("main > .tsd-typography").innerHTML()).toBe(alone);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("whoever reads side by side goes on so, from guide to guide", async () => {
    const { page } = await at("guide/en/start.html?side-by-side");
    await page.locator("main > .tsd-typography > [lang=fa]").first().waitFor();
    await page.locator(".neighbours [rel=next]").click();
    await page.waitForURL("**/guide/en/model.html?side-by-side");
    await page.locator("main > .tsd-typography > [lang=fa]").first().waitFor();
    await page.locator("#side-by-side").click();
    await page.locator(".neighbours [rel=prev]").click();
    await page.waitForURL("**/guide/en/start.html");
    await page.close();
  });

  test("links of a twin lead where they lead at home", async () => {
    const { page } = await at("guide/fa/model.html?side-by-side");
    await page.locator("main > .tsd-typography > [lang=en] a").first().waitFor();
    const here = await page.evaluate<string[]>("[...document.querySelectorAll('main > .tsd-typography > [lang=en] a:not([href^=\"#\"])')].map(({ href }) => href)");
    await page.goto(`${origin}guide/en/model.html`, { waitUntil: "networkidle" });
    expect(here).toEqual(await page.evaluate("[...document.querySelectorAll('main > .tsd-typography a:not([href^=\"#\"])')].map(({ href }) => href)"));
    expect(here.length).toBeGreaterThan(0);
    await page.close();
  });

  test("a phone has one column, a menu with both guides, and the twin", async () => {
    const { page } = await at("guide/fa/model.html?side-by-side", PHONE);
    expect(await page.locator("main > .tsd-typography > [lang]").count()).toBe(0);
    expect(await page.locator("#side-by-side").isVisible()).toBe(false);
    expect(await page.locator(".languages a").isVisible()).toBe(true);
    await page.locator("#tsd-toolbar-menu-trigger").click();
    expect(await page.locator("#tsd-nav-container > li > details > summary").allInnerTexts()).toEqual(["راهنمای فارسی", "Guide", "Reference", "Project"]);
    await page.locator("#tsd-nav-container .page-fa", { hasText: "تاریخ‌ها" }).click();
    await page.waitForURL("**/guide/fa/dates.html");
    await page.close();
  });

  test("the reader's choice of dark or light stays", async () => {
    const { page } = await at("guide/en/text.html");
    const ground = (): Promise<string> => page.evaluate("getComputedStyle(document.body).backgroundColor");
    const light = await ground();
    await page.locator("summary", { hasText: "Settings" }).click();
    await page.locator("#tsd-theme").selectOption("dark");
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.goto(`${origin}guide/fa/text.html`, { waitUntil: "networkidle" });
    expect(await ground()).toBe(dark);
    await page.close();
  });

  describe.each(["guide/fa/dates.html", "guide/en/dates.html", "reference/khabar/text/normalize.html"])("%s on paper", (address) => {
    test("is light whatever the theme, and nothing but the text", async () => {
      const { page } = await at(address, { width: 800, colorScheme: "dark" });
      const colours = (): Promise<readonly string[]> => page.evaluate("['body', 'h1', 'main a', 'pre', 'pre span', 'code'].map((selector) => document.querySelector(selector)).map((element) => element && [getComputedStyle(element).backgroundColor, getComputedStyle(element).color].join(' '))");
      await page.emulateMedia({ media: "print", colorScheme: "light" });
      const light = await colours();
      await page.emulateMedia({ media: "screen", colorScheme: "dark" });
      expect(await colours()).not.toEqual(light);
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      expect(await colours()).toEqual(light);
      await page.evaluate("document.documentElement.dataset.theme = 'dark'");
      expect(await colours()).toEqual(light);
      for (const around of [".tsd-page-toolbar", ".col-sidebar", ".languages", ".neighbours", "pre > button", ".tsd-anchor-icon", "footer"]) {
        expect([around, await page.locator(`${around}:visible`).count()]).toEqual([around, 0]);
      }
      await page.close();
    });
  });

  test.each(["guide/fa/dates.html", "guide/fa/fields.html", "guide/en/fields.html", "guide/en/losses.html"])("%s leaves nothing out on paper: code and tables fit its width", async (address) => {
    // A4 between margins of 1 cm.
    const { page } = await at(address, { width: 718, colorScheme: "light" });
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate("[...document.querySelectorAll('pre')].filter((code) => code.scrollWidth > code.clientWidth).length")).toBe(0);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(718);
    await page.close();
  });

  test.each<[name: string, width: number]>([["a desk", 1280], ["a phone", 390]])("without JavaScript %s shows nothing that is dead, and leads on", async (_, width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, javaScriptEnabled: false });
    await page.goto(`${origin}guide/fa/dates.html`);
    for (const dead of ["#tsd-search-trigger", "#tsd-toolbar-menu-trigger", "#tsd-nav-container", ".settings", "#side-by-side", "pre > button"]) {
      expect([dead, await page.locator(`${dead}:visible`).count()]).toEqual([dead, 0]);
    }
    expect(await page.getByText("در حال بارگذاری").locator("visible=true").count()).toBe(0);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    await page.getByRole("link", { name: "راهنمای فارسی" }).first().click();
    await page.waitForURL("**/guide/fa/start.html");
    await page.close();
  });

  test.each(["guide/fa/fields.html", "guide/en/fields.html"])("a table that goes on behind an edge of the phone shows it there, and no more at its end: %s", async (address) => {
    const { page } = await at(address, PHONE);
    const table = page.locator(".table").first();
    await table.scrollIntoViewIfNeeded();
    // Its last pixels in the direction of reading, with the words away: what is left to see is the sign.
    await page.addStyleTag({ content: ".table * { visibility: hidden; }" });
    const edge = async (): Promise<string> => {
      const { x = 0, y = 0, width = 0 } = await table.boundingBox() ?? {};
      const clip = { x: address.includes("/fa/") ? x : x + width - 4, y: Math.max(y, 100), width: 4, height: 40 };
      return (await page.screenshot({ clip })).toString("base64");
    };
    const before = await edge();
    await page.evaluate(`document.querySelector(".table").scrollLeft = ${address.includes("/fa/") ? "-" : ""}10000`);
    const atEnd = await edge();
    expect(before).not.toBe(atEnd);
    await page.addStyleTag({ content: ".table { background: none !important; }" });
    expect(await edge()).toBe(atEnd);
    await page.close();
  });
});
