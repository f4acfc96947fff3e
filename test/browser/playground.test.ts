// The playground in a real browser: the example, what hostile sources do to it (nothing), and that it needs neither server nor network.
import type { Server } from "node:http";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { serveSite, SITE } from "./site.js";
import { HAS_BROWSER, launch } from "./visit.js";

/** In the page: pastes a text over what stands in a field, as a reader does. A paste that the page does not take itself does nothing where a script begins it. */
const PASTE = `((text, selector = ".source textarea") => {
  const field = document.querySelector(selector);
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  field.focus();
  field.select();
  if (field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, cancelable: true, bubbles: true }))) document.execCommand(text === "" ? "delete" : "insertText", false, text);
})`;

describe.skipIf(!HAS_BROWSER)("the playground (needs Chromium)", () => {
  let browser: Browser;
  let server: Server;
  let address = "";
  const complaints: string[] = [];
  const pages: Page[] = [];

  beforeAll(async () => {
    const site = await serveSite();
    server = site.server;
    address = `${site.origin}playground/`;
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
    expect(complaints.splice(0)).toEqual([]);
  });

  async function newPage({ at = address, width = 1280, colorScheme = "light", javaScriptEnabled = true }: { at?: string; width?: number; colorScheme?: "light" | "dark"; javaScriptEnabled?: boolean } = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, javaScriptEnabled });
    const page = await context.newPage();
    pages.push(page);
    page.on("console", (message) => { if (["error", "warning"].includes(message.type())) complaints.push(message.text()); });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("dialog", (dialog) => { complaints.push(dialog.message()); void dialog.dismiss(); });
    page.on("request", (request) => { if (!request.url().startsWith(at) && !request.url().startsWith("blob:")) complaints.push(request.url()); });
    return page;
  }

  async function open({ at = address, language = "fa", ...look }: { at?: string; language?: string; width?: number; colorScheme?: "light" | "dark" } = {}): Promise<Page> {
    const page = await newPage({ at, ...look });
    await page.goto(`${at}${at.startsWith("http") ? "" : "index.html"}?language=${language}`);
    await page.locator("article h2").waitFor();
    return page;
  }

  /** Gives a source and waits until it is read. */
  async function paste(page: Page, source: string): Promise<void> {
    await page.evaluate(`${PASTE}(${JSON.stringify(source)})`);
    await page.locator("main[aria-busy=true]").waitFor();
    await page.locator("main[aria-busy=false]").waitFor();
  }

  test("shows the example with all that is found in it, coloured in its place", async () => {
    const page = await open();
    expect(await page.locator("article h2").innerText()).toContain("دریا را از مردم");
    expect(await page.locator("mark.cue").allInnerTexts()).toEqual(["گفت", "گفت", "اظهار داشت", "گفت", "افزود"]);
    expect(await page.locator("mark.speaker").allInnerTexts()).toEqual(["سیدکاوه دریابان رئیس سازمان بندرهای استان کرانه", "او", "دریابان", "او", "وی"]);
    expect((await page.locator("mark.attribution").allInnerTexts()).join("")).toContain("به گزارش کرانه‌نیوز");
    expect(await page.locator("article span.tag").first().innerText()).toBe("صیاید شاید صیادی؟");
    expect(await page.locator(".valid").innerText()).toBe("خبر معتبر است.");
  });

  test("tells rule, confidence and speaker of the quote under the pointer, and the word as it came", async () => {
    const page = await open();
    await page.locator("mark.quote.repair").first().hover();
    const card = await page.locator(".card").innerText();
    for (const part of ["قاعده:", "اطمینان:", "سیدکاوه دریابان", "پیش از ترمیم:", "بهویژه"]) expect(card).toContain(part);
  });

  test("shows restored words beside the words as they came, where asked to", async () => {
    const page = await open();
    const came = page.locator("mark.repair del").first();
    expect(await came.isVisible()).toBe(false);
    await page.getByRole("checkbox", { name: "پیش و پس از ترمیم" }).check();
    expect([await came.isVisible(), await came.innerText()]).toEqual([true, "نیلبندر"]);
  });

  test("tells the same of the mark that the keyboard is at", async () => {
    const page = await open();
    await page.locator("mark.cue").first().focus();
    expect(await page.locator(".card").innerText()).toContain("گفتن");
    await page.keyboard.press("Escape");
    expect(await page.locator(".card").isVisible()).toBe(false);
  });

  test("leaves no card behind: it goes with its mark on scrolling, and away with the keyboard", async () => {
    const page = await open();
    const card = page.locator(".card");
    await page.locator("mark.cue").first().hover();
    await card.waitFor();
    await page.evaluate("scrollBy(0, 200)");
    await card.waitFor({ state: "hidden" });
    const mark = page.locator("mark.cue[tabindex]").first();
    await mark.focus();
    const distance = async (): Promise<number> => ((await card.boundingBox())?.y ?? NaN) - ((await mark.boundingBox())?.y ?? NaN);
    const before = await distance();
    await page.evaluate("scrollBy(0, 40)");
    await expect.poll(distance).toBeCloseTo(before);
    await page.locator("textarea.json").focus();
    expect(await card.isVisible()).toBe(false);
  });

  test("stops the keyboard once at a mark, and leads past the article", async () => {
    const page = await open();
    expect(await page.locator("mark.quote").count()).toBeGreaterThan(await page.locator("mark.quote[tabindex]").count());
    // Of a quote alone, where no other mark begins: the example has five.
    expect(await page.locator("mark.quote:not(.repair, .speaker, .cue, .date, .tag, .attribution)[tabindex]").count()).toBeLessThanOrEqual(5);
    await page.getByRole("link", { name: "پرش به JSON" }).press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.className")).toBe("json");
  });

  test("takes a colour away", async () => {
    const page = await open();
    await page.getByRole("checkbox", { name: "نقل‌قول", exact: true }).uncheck();
    expect(await page.locator("mark.quote").count()).toBe(0);
    expect(await page.locator("mark.cue").count()).toBeGreaterThan(0);
  });

  test("tells the issues of changed JSON in Persian, and mends one", async () => {
    const page = await open();
    const json = page.locator("textarea.json");
    await json.fill((await json.inputValue()).replace('"headline"', '"headlin"'));
    expect(await page.locator(".issues li").first().innerText()).toContain("تیتر");
    await page.locator(".issues button").first().click();
    await page.locator(".valid").waitFor();
  });

  test("shows JSON that is none as what it is", async () => {
    const page = await open();
    await page.locator("textarea.json").fill("{");
    expect(await page.locator(".fault").innerText()).toContain("این JSON نیست");
  });

  test.each([
    ["a megabyte on one line", `{"extensions":{"x":"${"کشتی a ".repeat(150_000)}"}}`],
    ["a list on one line", `{"body":[${"1,".repeat(250_000)}1]}`],
  ])("takes JSON that is too long past the field, and says so: %s", async (_, json) => {
    const page = await open();
    await page.evaluate(`${PASTE}(${JSON.stringify(json)}, "textarea.json")`);
    expect(await page.locator(".payload [role=status]").innerText()).toContain("بلندتر از آن است");
    expect((await page.locator("textarea.json").inputValue()).length).toBeLessThan(100_000);
    await page.getByRole("button", { name: "JSON همین خبر" }).click();
    await page.locator(".valid").waitFor();
  });

  test("mends JSON that is near its longest without going beyond it", async () => {
    const page = await open();
    await page.evaluate(`${PASTE}(${JSON.stringify(`{"body":[${"1,".repeat(40_000)}1]}`)}, "textarea.json")`);
    await page.locator(".issues button").first().click();
    const mended = await page.locator("textarea.json").inputValue();
    expect(mended).toContain("schemaVersion");
    expect(mended.length).toBeLessThan(100_000);
    expect(await page.locator(".issues button").count()).toBeGreaterThan(0);
  });

  test("offers no mending of JSON that is nested too deeply, and says so", async () => {
    const page = await open();
    const json = page.locator("textarea.json");
    const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
    await json.fill((await json.inputValue()).replace('"headline"', '"headlin"').replace("{", `{"extensions": {"x": ${deep}},`));
    expect(await page.locator(".issues li").first().innerText()).toContain("تیتر");
    expect(await page.locator(".issues button").count()).toBe(0);
    expect(await page.locator(".payload [role=status]").innerText()).toContain("تودرتو");
  });

  test("shows controls of direction in an issue, and obeys none", async () => {
    const page = await open();
    const json = page.locator("textarea.json");
    await json.fill((await json.inputValue()).replace("{", '{"\u202Eevil": 1,'));
    const issue = await page.locator(".issues li").first().innerText();
    expect(issue).toContain("\\u202e");
    expect(issue).not.toContain("\u202E");
  });

  test("keeps the keyboard in its place when the last issue is mended", async () => {
    const page = await open();
    const json = page.locator("textarea.json");
    await json.fill((await json.inputValue()).replace('"headline"', '"headlin"'));
    await page.locator(".issues button").first().press("Enter");
    await page.locator(".valid").waitFor();
    expect(await page.evaluate("document.activeElement.getAttribute('role')")).toBe("status");
  });

  test.each(["JSON-LD", "ninjs", "RSS", "HTML", "Meta tags", "Markdown", "Portable Text", "Plain text"])("exports %s", async (format) => {
    const page = await open();
    await page.locator("select").selectOption(format);
    expect(await page.locator(".exports pre").innerText()).toContain("نیل‌بندر");
  });

  test.each([["JSON-LD", "ltr"], ["RSS", "ltr"], ["HTML", "ltr"], ["Meta tags", "ltr"], ["Markdown", "auto"], ["Plain text", "auto"]])("shows %s in its direction: %s", async (format, direction) => {
    const page = await open();
    await page.locator("select").selectOption(format);
    expect(await page.locator(".exports pre").getAttribute("dir")).toBe(direction);
  });

  test.each([["fa", "تصویر: https"], ["en", "image: https"]])("names a picture in the language of the page: %s", async (language, words) => {
    const page = await open({ language });
    await paste(page, '<html><body><h1>اسکله تازه افتتاح شد</h1><div class="body"><p>لیلا مهرآذر، مدیر بندر، گفت: کشتی‌های بزرگ هم می‌توانند در نیل‌بندر پهلو بگیرند و بار خود را خالی کنند.</p><figure><img src="https://example.org/a.jpg" alt="اسکله" width="900" height="600"></figure><p>وی افزود که صیادان از فردا به دریا می‌روند و تا پایان زمستان در این بندر می‌مانند.</p></div></body></html>');
    expect(await page.locator(".medium").innerText()).toContain(words);
  });

  test.each(["Atom", "JSON Feed"])("tells why %s leaves out an article without a date or an address", async (format) => {
    const page = await open();
    await page.locator("select").selectOption(format);
    expect(await page.locator(".exports details").innerText()).toMatch(/تاریخ|نشانی/u);
  });

  test("reads a page as a page", async () => {
    const page = await open();
    await paste(page, '<html><body><h1>اسکله تازه افتتاح شد</h1><div class="body"><p>لیلا مهرآذر، مدیر بندر، گفت: کشتیهای بزرگ هم میتوانند در نیلبندر پهلو بگیرند و بار خود را خالی کنند.</p></div></body></html>');
    expect(await page.locator("article h2").innerText()).toBe("اسکله تازه افتتاح شد");
    expect(await page.locator("mark.speaker").allInnerTexts()).toEqual(["لیلا مهرآذر، مدیر بندر"]);
  });

  const HOSTILE = '<script>alert(1)</script><img src=x onerror="alert(2)"><a href="javascript:alert(3)">';
  const LONG = `اسکله تازه افتتاح شد\n\n${"لیلا مهرآذر مدیر بندر گفت: «کشتیهای بزرگ هم میتوانند پهلو بگیرند.» ".repeat(16_000)}`;
  test.each([
    ["scripts in a text", `تیتر خبر ${HOSTILE}\n\nلیلا مهرآذر گفت: ${HOSTILE} کشتی‌ها می‌آیند.`],
    ["scripts in a page", `<div><h1>تیتر ${HOSTILE}</h1><p>لیلا مهرآذر گفت: ${HOSTILE.replaceAll("<", "&lt;")} کشتی‌ها می‌آیند و می‌روند و باز می‌آیند.</p></div>`],
    ["controls of direction", "تیتر \u202E خبر\u2066 تازه\n\nلیلا مهرآذر گفت: \u202Eکشتی‌ها\u2069 می‌آیند."],
    ["no article", "nothing Persian here"],
    ["nothing", ""],
    ["lone surrogates and nulls", "تیتر \uD800 خبر\u0000\n\nمتن خبر \uDC00 است."],
    ["a million letters in one paragraph", LONG],
    ["a million letters in paragraphs", LONG.replaceAll(".» ", ".»\n\n")],
  ])("stays itself whatever is pasted: %s", async (_, source) => {
    const page = await open();
    await paste(page, source);
    expect(await page.locator("article script, article img, article a, .card script").count()).toBe(0);
    await page.getByRole("button", { name: "خبر نمونه" }).click();
    await page.locator("main[aria-busy=false]").waitFor();
    await page.locator("article h2", { hasText: "دریا را از مردم" }).waitFor();
  });

  test("opens from a disk", async () => {
    const page = await open({ at: pathToFileURL(`${SITE}/playground/`).href });
    expect(await page.locator("mark.cue").count()).toBe(5);
  });

  test("opens again without a network, and reads", async () => {
    const page = await open();
    await page.evaluate("navigator.serviceWorker.ready");
    await page.context().setOffline(true);
    await page.reload();
    await page.locator("article h2").waitFor();
    expect(await page.locator("mark.cue").count()).toBe(5);
  });

  test("opens where the browser keeps nothing", async () => {
    const page = await newPage();
    await page.addInitScript("for (const name of ['getItem', 'setItem']) Storage.prototype[name] = () => { throw new DOMException('no', 'SecurityError'); }");
    await page.goto(address);
    await page.locator("article h2").waitFor();
  });

  test("says in both languages that it needs JavaScript, and leads to the guides", async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(address);
    expect(await page.locator("h1").count()).toBe(2);
    expect(await page.locator("section[lang=en][dir=ltr]").innerText()).toContain("needs JavaScript");
    expect(await page.locator("section[lang=en] a").getAttribute("href")).toBe("../guide/en/start.html");
    expect(await page.locator("section[lang=fa] a").getAttribute("href")).toBe("../guide/fa/start.html");
  });

  test("prints on white, whole, without its controls", async () => {
    const page = await open({ colorScheme: "dark" });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.evaluate("getComputedStyle(document.querySelector('section')).backgroundColor")).toBe("rgb(255, 255, 255)");
    expect(await page.locator("button:visible, select:visible, input:visible, nav:visible").count()).toBe(0);
    expect(await page.evaluate("[...document.querySelectorAll('pre, textarea')].filter((text) => text.scrollHeight > text.clientHeight + 1 || text.scrollWidth > text.clientWidth).length")).toBe(0);
  });

  test("speaks English where asked to", async () => {
    const page = await open({ language: "en" });
    expect(await page.locator("h1").innerText()).toBe("The playground of khabar");
    expect([await page.locator("html").getAttribute("dir"), await page.locator("article").getAttribute("dir")]).toEqual(["ltr", "rtl"]);
  });

  test.each([[1280, "light"], [1280, "dark"], [390, "light"], [390, "dark"]] as const)("axe finds nothing serious, %d pixels wide, %s", async (width, colorScheme) => {
    const page = await open({ width, colorScheme });
    // The whole article, also what is below the window.
    await page.evaluate("for (const part of document.querySelectorAll('article > *')) part.style.contentVisibility = 'visible'");
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<axe.AxeResults>("axe.run()");
    expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    const overflow = await page.evaluate("document.documentElement.scrollWidth > innerWidth");
    expect(overflow).toBe(false);
  });
});
