// Given body: what is read of a body that the caller's own reader finds, and when the reader is asked at all.
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { articleSchema, blockText, checkArticle } from "../../src/index.js";
import { extractHtml, type ExtractHtmlOptions } from "../../src/extract/index.js";

const HEADLINE = "قایق‌های چوبی به بندر مهرآباد بازگشتند";
const DENSE = "موزهٔ دریا در کرانه هر روز از ساعت نه تا هفده باز است و بازدید از قایق‌های کهنهٔ آن برای دانش‌آموزان رایگان است، چنان‌که در سال‌های گذشته هم بوده است.";
const SHORT = "دوازده قایق چوبی پس از دو سال تعمیر در کارگاه نیل‌کران به بندر مهرآباد بازگشتند.";
const SECOND = "لیلا مهرآذر، مدیر بندر، گفت: این قایق‌ها از فردا مسافر می‌برند.";

/** A page whose densest text is none of the article's; `text` is what stands in the place of the article. */
const page = (text = `<p>${SHORT}</p><p>${SECOND}</p>`, head = ""): string =>
  `<html><head><title>${HEADLINE}</title>${head}</head><body><h1>${HEADLINE}</h1><div>گردشگری</div><div class="x1">${text}</div><div class="x2"><p>${DENSE}</p><p>${DENSE.replace("باز", "برپا")}</p></div></body></html>`;

/** The texts of the body, and the codes of the diagnostics. */
function read(html: string, readBody?: ExtractHtmlOptions["readBody"]): { readonly texts: readonly string[]; readonly codes: readonly string[] } {
  const { article, diagnostics } = extractHtml(html, readBody === undefined ? {} : { readBody });
  return { texts: article?.body.map(blockText) ?? [], codes: diagnostics.map((diagnostic) => diagnostic.code) };
}

/** Gives the same, whatever the page. */
const giving = (value: unknown): ExtractHtmlOptions["readBody"] => () => value as string;

test("the page is one whose body density alone misses", () => {
  expect(read(page()).texts[0]).toBe(DENSE);
});

describe("a given body", () => {
  test.each<[name: string, given: string, texts: readonly string[]]>([
    ["stands before the densest text", `<p>${SHORT}</p><p>${SECOND}</p>`, [SHORT, SECOND]],
    ["may be a whole page", `<!doctype html><html><body><p>${SHORT}</p></body></html>`, [SHORT]],
    ["may say what the page does not print", "<p>قایق سیزدهم هم که در صفحه نامی از آن نیست هفتهٔ آینده به آب انداخته می‌شود.</p>", ["قایق سیزدهم هم که در صفحه نامی از آن نیست هفتهٔ آینده به آب انداخته می‌شود."]],
    ["loses the headline", `<h1>${HEADLINE}</h1><p>${SHORT}</p>`, [SHORT]],
    ["loses scripts, hidden elements and menus", `<script>var a = "آب";</script><nav><a href=/a>خانه</a></nav><p>${SHORT}</p><p hidden>قایق سیزدهم.</p>`, [SHORT]],
    ["loses links to other articles", `<p>${SHORT}</p><p>بیشتر بخوانید:</p><p><a href=/a>موج بلند در کرانه</a></p><p>${SECOND}</p>`, [SHORT, SECOND]],
    ["ends before comments, however long", `<p>${SHORT}</p><h3>نظرات کاربران (۲)</h3><p>${DENSE}</p>`, [SHORT]],
    ["loses labels at both ends", `<p>کد خبر: ۱۲۳۴</p><p>${SHORT}</p><p>چاپ</p>`, [SHORT]],
    ["may stand in a wrapper of any name", `  <div class="related-wide"><p>${SHORT}</p></div>\n`, [SHORT]],
  ])("%s", (_, given, texts) => {
    expect(read(page(), giving(given))).toEqual({ texts, codes: [] });
  });

  test("has headings and lists as any body", () => {
    const { article } = extractHtml(page(), { readBody: () => `<p>${SHORT}</p><h3>قایق‌ها</h3><ul><li>نیل</li><li>موج</li></ul><p>${SECOND}</p>` });
    expect(article?.body.map((block) => block.type)).toEqual(["lead", "heading", "list", "paragraph"]);
    expect(article?.quotes[0]?.speaker?.name).toBe("لیلا مهرآذر");
  });

  test("loses what the page calls an advertisement, though its name is gone", () => {
    expect(read(page(`<p>${SHORT}</p><div class="advertisement"><p>بلیت قایق را با یک‌سوم بها از ما بخرید.</p></div><p>${SECOND}</p>`), giving(`<p>${SHORT}</p><p>بلیت قایق را با یک‌سوم بها از ما بخرید.</p><p>${SECOND}</p>`)).texts).toEqual([SHORT, SECOND]);
  });

  test("has the page's pictures where they stand", () => {
    const figure = (name: string): string => `<figure><img src="https://kerane.example.org/${name}.jpg"></figure>`;
    const html = page(`<p>${SHORT}</p>${figure("boat")}<p>${SECOND}</p>`).replace("</body>", `${figure("museum")}</body>`);
    const { article } = extractHtml(html, { readBody: () => `<p>${SHORT}</p><p>${SECOND}</p>` });
    expect(article?.body.map((block) => (block.type === "image" ? block.url : block.type))).toEqual(["lead", "https://kerane.example.org/boat.jpg", "paragraph"]);
  });

  test("takes no lead twice", () => {
    const html = page(`<div class="lead"><p>${SHORT}</p><p>دو سال گذشت.</p></div><p>${SECOND}</p>`);
    expect(read(html, giving(`<p>${SHORT}</p><p>دو سال گذشت.</p><p>${SECOND}</p>`)).texts).toEqual([SHORT, "دو سال گذشت.", SECOND]);
    expect(read(html, giving(`<p>${SECOND}</p><p>${SECOND}</p>`)).texts.slice(0, 2)).toEqual([SHORT, "دو سال گذشت."]);
  });

  test("has its places on the page, where the page prints its lines", () => {
    const told = "وی افزود: قایق‌ها از فردا مسافر می‌برند.";
    const html = page(`<p>${SHORT}</p><p>${told}</p>`);
    const places = (given: string): readonly string[] => extractHtml(html, { readBody: () => given }).diagnostics.map(({ start, end }) => html.slice(start, end));
    expect(places(`<div><p>${SHORT}</p><p>${told}</p></div>`)).toEqual([told]);
    expect(places(`<p>${SHORT}</p><p>${told.replace("فردا", "امروز")}</p>`)).toEqual([""]);
  });
});

describe("the densest text stands", () => {
  test.each<[name: string, given: unknown]>([
    ["of null", null],
    ["of nothing", undefined],
    ["of an empty text", ""],
    ["of white space", " \n\t"],
    ["of markup without a text", "<div><img src=a></div>"],
    ["of a script", `<script>${"var a = 1;".repeat(20)}</script>`],
    ["of a label", "<p>قایق‌های چوبی</p>"],
    ["of a menu", "<ul><li><a href=/a>سیاسی</a></li><li><a href=/b>اقتصادی</a></li></ul>"],
    ["of another language", "<p>We and our partners store cookies on your device. Please accept them to read on, or go away.</p>"],
    ["of binary data", `<p>${"\u0001\uFFFD ".repeat(100)}.</p>`],
    ["of a number", 12],
    ["of a promise", Promise.resolve(`<p>${SHORT}</p>`)],
    ["of an article of Readability itself", { content: `<p>${SHORT}</p>` }],
  ])("instead %s", (_, given) => {
    expect(read(page(), giving(given))).toEqual(read(page()));
  });

  test.each<[name: string, thrown: unknown, message: string]>([
    ["an error", new Error("no document"), 'readBody threw an error ("no document"), and the body was looked for without it. Let it give null where it finds none.'],
    ["a text", "no document", 'readBody threw an error ("no document"), and the body was looked for without it. Let it give null where it finds none.'],
    ["nothing", undefined, "readBody threw an error, and the body was looked for without it. Let it give null where it finds none."],
    ["what has no text", Object.create(null), "readBody threw an error, and the body was looked for without it. Let it give null where it finds none."],
  ])("and a warning tells of a reader that throws %s", (_, thrown, message) => {
    const { article, diagnostics } = extractHtml(page(), { readBody: () => { throw thrown; } });
    expect(article).toEqual(extractHtml(page()).article);
    expect(diagnostics.map(({ code, severity, message: told }) => [code, severity, told])).toEqual([["body-reader-failed", "warning", message]]);
  });

  test("which there is in Persian too", () => {
    const { diagnostics } = extractHtml(page(), { language: "fa", readBody: () => { throw new Error("no document"); } });
    expect(diagnostics[0]?.message).toBe("تابع readBody خطا داد («no document») و بدنهٔ خبر بدون آن جست‌وجو شد. آن را چنان بنویسید که هرگاه بدنه‌ای نیافت null بدهد.");
  });
});

describe("the reader is asked", () => {
  const asked = (html: string): readonly string[] => {
    const sources: string[] = [];
    extractHtml(html, { readBody: (source) => { sources.push(source); return null; } });
    return sources;
  };
  const data = `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: HEADLINE, articleBody: SHORT })}</script>`;

  test.each<[name: string, html: string, times: number]>([
    ["where nothing says where the body is", page(), 1],
    ["where the densest text is too short", `<title>${HEADLINE}</title><h1>${HEADLINE}</h1>`, 1],
    ["not where a name says it", page().replace("x1", "entry-content"), 0],
    ["not where microdata say it", page().replace('class="x1"', 'itemprop="articleBody"'), 0],
    ["not where the linked data alone carry a text", `<title>${HEADLINE}</title>${data}<h1>${HEADLINE}</h1>`, 0],
    ["where they carry what the page prints too", page(undefined, data), 1],
  ])("%s", (_, html, times) => {
    expect(asked(html)).toEqual(Array.from({ length: times }, () => html));
  });
});

describe("hostile bodies", () => {
  const MANY = 100_000;

  test.each<[name: string, given: string]>([
    ["one line of a megabyte", `<p>${SHORT}${"آب و نان ".repeat(MANY)}</p>`],
    ["a line of the page again and again", `<p>${SHORT}</p>`.repeat(MANY / 4)],
    ["deep nesting", `${"<div>".repeat(MANY)}<p>${SHORT}</p>`],
    ["scripts without end", `<p>${SHORT}</p>${"<script>".repeat(MANY)}`],
    ["tags that close nothing", `<p>${SHORT}</p>${"</b></div></p>".repeat(MANY)}`],
  ])("%s", (_, given) => {
    const { article } = extractHtml(page(), { readBody: () => given });
    expect(blockText(article?.body[0] ?? { type: "divider" }).slice(0, SHORT.length)).toBe(SHORT);
    expect(articleSchema.safeParse(article).success).toBe(true);
  });
});

describe("Readability with linkedom", () => {
  const readBody = (html: string): string | null | undefined => new Readability(parseHTML(html).document, { charThreshold: 100 }).parse()?.content;
  const body = `<p>${SHORT}</p><h2>از کارگاه تا دریا</h2><p>${SECOND}</p><p>قایق‌ها را بیست درودگر ساختند که همه از مردم همین کرانه بودند و کار را از پدران خود آموخته بودند.</p><ul><li>نیل، با سی جا</li><li>موج، با بیست جا</li></ul><p>بهای بلیت هنوز روشن نیست، ولی به گفتهٔ مدیر بندر از بهای اتوبوس بیشتر نخواهد بود.</p>`;
  const html = page(body).replace(/<div class="x2">.*<\/div>/u, '<div class="footer-links"><a href="/a">دربارهٔ ما</a></div>');

  test("finds the body, and nothing around it is lost", () => {
    const { article, diagnostics } = extractHtml(html, { readBody });
    expect(diagnostics).toEqual([]);
    expect(article?.headline).toBe(HEADLINE);
    expect(article?.body.map((block) => block.type)).toEqual(["lead", "heading", "paragraph", "paragraph", "list", "paragraph"]);
    expect(article === null ? [] : checkArticle(article)).toEqual([]);
    expect(article).toEqual(extractHtml(html).article);
  });

  test("a page that holds nothing gives what it gives without it", () => {
    for (const source of ["", "<title>صفحه یافت نشد</title>", page("")]) expect(extractHtml(source, { readBody }).article).toEqual(extractHtml(source).article);
  });
});
