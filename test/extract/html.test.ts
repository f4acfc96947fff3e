// HTML: what is read from pages of every content system, and of none.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { articleSchema, blockText, checkArticle, type Article } from "../../src/index.js";
import { extractHtml } from "../../src/extract/index.js";
import expected from "../fixtures/pages/expected.json" with { type: "json" };

/** What a page of the fixtures says; what is not named is not compared. */
interface ExpectedPage {
  readonly headline: string;
  readonly kickers: readonly string[];
  readonly publishedAt: string | null;
  readonly modifiedAt?: string | null;
  readonly id: string | null;
  readonly tags: readonly string[];
  /** The words that the body begins and ends with. */
  readonly first: string;
  readonly last: string;
  /** The types of the body's blocks. */
  readonly blocks?: readonly string[];
  readonly subheadlines?: readonly string[];
  readonly section?: string;
  readonly publisher?: string;
  readonly authors?: readonly string[];
}

const PAGES = new URL("../fixtures/pages/", import.meta.url);
const pageOf = (name: string): string => readFileSync(new URL(`${name}.html`, PAGES), "utf8");

function readArticle(html: string): Article {
  const { article, diagnostics } = extractHtml(html);
  if (article === null) throw new Error(diagnostics.map((diagnostic) => diagnostic.message).join(" "));
  return article;
}

/** The same fields of an article as are expected of it. */
function comparable(article: Article, page: ExpectedPage): ExpectedPage {
  const texts = article.body.map(blockText);
  const [first = "", last = ""] = [texts[0], texts.at(-1)];
  const all: Required<ExpectedPage> = {
    headline: article.headline,
    kickers: article.kickers,
    publishedAt: article.publishedAt?.iso ?? null,
    modifiedAt: article.modifiedAt?.iso ?? null,
    id: article.id ?? null,
    tags: article.tags.map((tag) => tag.label),
    first: first.slice(0, page.first.length),
    last: last.slice(-page.last.length),
    blocks: article.body.map((block) => block.type),
    subheadlines: article.subheadlines,
    section: article.section ?? "",
    publisher: article.attribution.find((link) => link.relation === "publisher")?.name ?? "",
    authors: (article.authors ?? []).map((author) => author.name),
  };
  // What the fixture does not name is not compared.
  return Object.fromEntries(Object.entries(all).filter(([field]) => field in page)) as unknown as ExpectedPage;
}

/** Words of menus, scripts, comments, captions and related articles of the fixtures. */
const FOREIGN = /صفحه نخست|نباید|بود که همهٔ ما|باران پاییزی|No media source|document\.write|کپی|تبلیغ|تخفیف|روزهای پایانی ساخت که|پادکست/u;

describe("the pages of the fixtures", () => {
  test("each has its expectation, and the other way around", () => {
    const files = readdirSync(PAGES).filter((file) => file.endsWith(".html")).map((file) => file.replace(".html", ""));
    expect(Object.keys(expected).sort()).toEqual(files.sort());
  });

  test.each(Object.entries<ExpectedPage>(expected))("%s", (name, page) => {
    const article = readArticle(pageOf(name));
    expect(comparable(article, page)).toEqual(page);
    expect(articleSchema.safeParse(article).success).toBe(true);
    expect(checkArticle(article)).toEqual([]);
    expect(article.body.map(blockText).filter((text) => FOREIGN.test(text))).toEqual([]);
  });
});

const HEADLINE = "اسکلهٔ تازهٔ بندر مهرآباد به روی کشتی‌های بزرگ باز شد";
const PARAGRAPH = "اسکلهٔ سوم بندر مهرآباد پس از چهار سال کار ساخت‌وساز صبح دوشنبه با حضور صیادان و کارکنان بندر گشایش یافت.";
const page = (head: string, body = `<p>${PARAGRAPH}</p>`, around = ""): string => `<html><head><title>${HEADLINE}</title>${head}</head><body><h1>${HEADLINE}</h1>${around}<div class="body">${body}</div></body></html>`;

const published = (value: string): string => `<meta property="article:published_time" content="${value}">`;

describe("the date of publication", () => {
  test.each<[name: string, head: string, printed: string, iso: string | undefined]>([
    ["an instant", published("2024-12-02T11:00:00Z"), "", "2024-12-02T14:30:00+03:30"],
    ["with a space for the T", published("2025-01-23 13:25:21Z"), "", "2025-01-23T16:55:21+03:30"],
    ["with an offset without a colon", published("2024-12-02T14:30:00+0330"), "", "2024-12-02T14:30:00+03:30"],
    ["of another zone", published("2024-12-02T06:00:00-05:00"), "", "2024-12-02T14:30:00+03:30"],
    ["in summer of a year with summer time", published("2019-07-12T13:30:56Z"), "", "2019-07-12T18:00:56+04:30"],
    ["in summer of a year without", published("2023-07-12T13:30:56Z"), "", "2023-07-12T17:00:56+03:30"],
    ["without an offset it is Tehran's", published("2024-12-02 14:30:00"), "", "2024-12-02T14:30:00+03:30"],
    ["in seconds since 1970", published("1733137200"), "", "2024-12-02T14:30:00+03:30"],
    ["of RFC 822", published("Mon, 02 Dec 2024 11:00:00 GMT"), "", "2024-12-02T14:30:00+03:30"],
    ["of a JavaScript Date", published("Mon Dec 02 2024 14:30:00 GMT+0330"), "", "2024-12-02T14:30:00+03:30"],
    ["of ASP.NET for Americans", published("12/2/2024 2:30:00 PM"), "", "2024-12-02T14:30:00+03:30"],
    ["Jalali in the field of an instant", published("۱۴۰۳/۰۹/۱۲ - ۱۴:۳۰"), "", "2024-12-02T14:30:00+03:30"],
    ["Jalali in the shape of an instant", published("1403-09-12T14:30:00Z"), "", "2024-12-02T14:30:00+03:30"],
    ["a day that does not exist", published("2024-02-30T11:00:00Z"), "", undefined],
    ["a default of the software", published("0001-01-01T00:00:00"), "", undefined],
    ["a clock of UTC called Tehran's gives way to the printed one", published("2024-12-02T11:00:00+03:30"), "<span>۱۲ آذر ۱۴۰۳ - ۱۴:۳۰</span>", "2024-12-02T14:30:00+03:30"],
    ["a clock of Tehran called UTC too", published("2024-12-02T14:30:00Z"), "<span>۱۲ آذر ۱۴۰۳ - ۱۴:۳۰</span>", "2024-12-02T14:30:00+03:30"],
    ["where both agree the seconds stay", published("2024-12-02T11:00:42Z"), "<span>۱۲ آذر ۱۴۰۳ - ۱۴:۳۰</span>", "2024-12-02T14:30:42+03:30"],
    ["a printed day takes the time of the machine", published("2024-12-02T11:00:00Z"), "<span>۱۲ آذر ۱۴۰۳</span>", "2024-12-02T14:30:00+03:30"],
    ["a day for machines takes the printed time", published("2024-12-02"), "<span>۱۲ آذر ۱۴۰۳ - ۱۴:۳۰</span>", "2024-12-02T14:30:00+03:30"],
    ["what is printed alone", "", "<div>تاریخ انتشار: ۱۲ آذر ۱۴۰۳ ساعت ۲:۳۰ ب.ظ</div>", "2024-12-02T14:30:00+03:30"],
    ["among a code and a count", "", "<div>اقتصادی ۱۲ آذر ۱۴۰۳ ۱۴:۳۰ کد خبر ۱۲۳۴۵ ۲ نظر</div>", "2024-12-02T14:30:00+03:30"],
    ["beside the date of the change", "", "<div>انتشار: ۱۲ آذر ۱۴۰۳ - ۱۴:۳۰ به‌روزرسانی: ۱۳ آذر ۱۴۰۳ - ۱۰:۰۰</div>", "2024-12-02T14:30:00+03:30"],
    ["a time that is none is not half of one", "", "<div>نوشته شده در ۱۲ آذر ۱۴۰۳ ساعت 21:5</div>", undefined],
    ["the printed change is no publication", published("2024-12-02T11:00:00Z"), "<div>آخرین به‌روزرسانی: ۱۳ آذر ۱۴۰۳ - ۰۹:۰۰</div>", "2024-12-02T14:30:00+03:30"],
    ["midnight in Greenwich is a day", published("2024-12-02T00:00:00Z"), "", "2024-12-02"],
    ["which takes the printed time", published("2024-12-02T00:00:00+00:00"), "<span>۱۲ آذر ۱۴۰۳ - ۱۴:۳۰</span>", "2024-12-02T14:30:00+03:30"],
    ["a day and its time as values of labels", "", "<dl><dt>تاریخ:</dt><dd>۱۲ آذر ۱۴۰۳</dd><dt>ساعت:</dt><dd>۱۴:۳۰</dd></dl>", "2024-12-02T14:30:00+03:30"],
    ["today's date above the page is none", "", "<div>امروز سه‌شنبه ۲۰ آذر ۱۴۰۳</div>", undefined],
  ])("%s", (_, head, printed, iso) => {
    expect(readArticle(page(head, undefined, printed)).publishedAt?.iso).toBe(iso);
  });

  test("a change before publication is none", () => {
    const modified = '<meta property="article:modified_time" content="2024-12-02T10:00:00Z">';
    expect(readArticle(page(published("2024-12-02T11:00:00Z") + modified)).modifiedAt).toBeUndefined();
  });

  test("a contradiction is told", () => {
    const { diagnostics } = extractHtml(page(published("2024-12-02T14:30:00Z"), undefined, "<span>۱۲ آذر ۱۴۰۳ - ۱۴:۳۰</span>"));
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain("dates-contradict");
  });
});

describe("the text of elements", () => {
  const bodyOf = (body: string): string[] => readArticle(page("", `<p>${PARAGRAPH}</p>${body}`)).body.slice(1).map(blockText);

  test.each<[name: string, body: string, lines: string[]]>([
    ["entities", "<p>می&zwnj;رود &laquo;آب&raquo;&nbsp;و نان &amp; نمک را می&#8204;برد.</p>", ["می\u200Cرود «آب» و نان & نمک را می\u200Cبرد."]],
    ["a break is a line", "<p>باد آمد.<br>باران بارید.</p>", ["باد آمد.", "باران بارید."]],
    ["an inline element is none", "<p>باد <b>آم</b>د و <span>رفت</span>.</p>", ["باد آمد و رفت."]],
    ["white space of the source is one space", "<p>باد\n   آمد\tو رفت.</p>", ["باد آمد و رفت."]],
    ["a heading keeps its level", "<h3>باد و باران</h3><p>باد آمد.</p>", ["باد و باران", "باد آمد."]],
    ["scripts, styles and comments say nothing", "<p>باد<script>آب</script><style>نان</style><!-- نمک --> آمد.</p>", ["باد آمد."]],
    ["captions neither", "<figure><img src=a><figcaption>نمایی از باد</figcaption></figure><p>باد آمد.</p>", ["باد آمد."]],
    ["nor what links away", "<p>باد آمد.</p><p>بیشتر بخوانید:</p><p><a href=/a>باران هم آمد و رفت</a></p>", ["باد آمد."]],
    ["nor with the label in its line", "<p>باد آمد.</p><p>همچنین بخوانید: <a href=/a>باران هم آمد و رفت</a></p>", ["باد آمد."]],
    ["nor a title among paragraphs that is nothing but a link", "<p>باد آمد.</p><p><a href=/a>باران هم آمد و رفت</a></p><p>برف آمد.</p>", ["باد آمد.", "برف آمد."]],
    ["nor what stands behind the sign-off", "<p>باد آمد.</p><p>انتهای پیام/ن</p><p>در کانال ما عضو شوید.</p>", ["باد آمد."]],
    ["nor initials and codes at the end", "<p>باد آمد.</p><p>/انتهای پیام/</p><p>ح/۱۲۳</p>", ["باد آمد."]],
    ["nor a code alone", "<p>باد آمد.</p><p>۹۸۸۹**۶۱۳۱</p>", ["باد آمد."]],
    ["nor where else an outlet is to be found", "<p>باد آمد.</p><p>کانال کرانه‌نیوز را در تلگرام دنبال کنید.</p><p>@kerane</p>", ["باد آمد."]],
    ["nor comments, however many", "<p>باد آمد.</p><h3>نظرات کاربران (۳)</h3><p>چه بادی بود!</p>", ["باد آمد."]],
    ["unclosed elements", "<p>باد آمد.<p>باران بارید.<div>برف آمد.", ["باد آمد.", "باران بارید.", "برف آمد."]],
    ["stray closing tags", "<p>باد </b></span>آمد.</p></td>", ["باد آمد."]],
  ])("%s", (_, body, lines) => {
    expect(bodyOf(body)).toEqual(lines);
  });

  test("headings become blocks of their level", () => {
    const [, heading] = readArticle(page("", `<p>${PARAGRAPH}</p><h3>باد و باران</h3><p>باد آمد و همه را با خود برد.</p>`)).body;
    expect(heading).toEqual({ type: "heading", text: "باد و باران", level: 3 });
  });
});

test("pictures of a body keep what is printed beside them", () => {
  expect(readArticle(pageOf("pictures")).body.filter((block) => block.type === "image")).toEqual([
    { type: "image", url: "https://kerane.example.org/files/ship.jpg", alt: "کشتی", width: 780, caption: "کشتی در اسکلهٔ سوم", credit: "سارا کشتی‌ران" },
    { type: "image", url: "https://media.example.org/1.jpg", caption: "عرشهٔ کشتی" },
    { type: "image", url: "https://media.example.org/2.jpg" },
    { type: "image", url: "https://media.example.org/3.jpg", caption: "دانشجویان بر اسکله", credit: "موج" },
  ]);
});

describe("what the caller knows", () => {
  const head = '<meta property="og:site_name" content="کرانه‌نیوز"><link rel="canonical" href="https://kerane.example.org/news/77123/a">';

  test("stands before what the page says", () => {
    const { article } = extractHtml(page(head), { url: "https://example.org/a", publisher: "موج", headline: "تیتری دیگر برای خبر بندر" });
    expect([article?.url, article?.attribution[0]?.name, article?.headline]).toEqual(["https://example.org/a", "موج", "تیتری دیگر برای خبر بندر"]);
  });
  test("comes from the page otherwise", () => {
    const { article } = extractHtml(page(head));
    expect([article?.url, article?.attribution[0]?.name, article?.id]).toEqual(["https://kerane.example.org/news/77123/a", "کرانه‌نیوز", "77123"]);
  });
  test("an address that is none is left out", () => {
    expect(readArticle(page('<meta property="og:url" content="/News/1">')).url).toBeUndefined();
  });
  test("a reference that is no instant is the caller's mistake", () => {
    expect(() => extractHtml(page(""), { reference: "دیروز" })).toThrow(RangeError);
  });
});

describe("linked data", () => {
  /** A page that prints no headline of its own. */
  const withData = (data: object): Article => readArticle(`<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: HEADLINE, ...data })}</script><div class="body"><p>${PARAGRAPH}</p></div>`);
  const fieldsOf = ({ headline, section, authors = [], attribution, tags, publishedAt }: Article) =>
    ({ headline, section, authors: authors.map(({ name }) => name), publisher: attribution[0]?.name, tags: tags.map(({ label }) => label), date: publishedAt?.iso });

  test.each<[name: string, data: object, fields: object]>([
    ["a number is no headline, the name is one", { headline: 12345, name: HEADLINE }, { headline: HEADLINE }],
    ["nor a publisher", { publisher: { name: 77 } }, { publisher: undefined }],
    ["nor is true", { publisher: true, articleSection: true }, { publisher: undefined, section: undefined }],
    ["nor an author, a section or a keyword", { author: [7, { name: 8 }], articleSection: 9, keywords: [1403] }, { authors: [], section: undefined, tags: [] }],
    ["but a date in seconds since 1970", { datePublished: 1733137200 }, { date: "2024-12-02T14:30:00+03:30" }],
    ["control characters say nothing", { headline: `\u0000\u0007${HEADLINE}\u001B\u009B`, publisher: { name: "کرانه\u0001" }, articleSection: "بن\u0002در" }, { headline: HEADLINE, publisher: "کرانه", section: "بندر" }],
    ["in a list neither", { author: ["لیلا\u0000 مهر\u0007آذر"], keywords: ["بن\u0001در"] }, { authors: ["لیلا مهرآذر"], tags: ["بندر"] }],
    ["nor as entities", { author: "لیلا&#1; مهر&#7;آذر" }, { authors: ["لیلا مهرآذر"] }],
  ])("%s", (_, data, fields) => {
    expect(fieldsOf(withData(data))).toMatchObject(fields);
  });
});

describe("pages that are none", () => {
  test.each<[name: string, html: string, code: string]>([
    ["nothing", "", "empty-text"],
    ["markup alone", "<html><head></head><body><div></div></body></html>", "empty-text"],
    ["another language", "<h1>The port is open</h1><p>The new quay of the port opened on Monday in the presence of many.</p>", "not-persian"],
    ["a page that was not found", "<title>صفحه یافت نشد</title>", "no-article"],
    ["one short sentence", "<p>کشتی رسید.</p>", "no-article"],
    ["one short sentence of a named site", "<meta property=og:site_name content=Karaneh><p>کشتی رسید.</p>", "no-article"],
    ["a sign-off", "<meta property=og:site_name content=کرانه><article><p>انتهای پیام</p></article>", "no-article"],
    ["a menu", "<title>کرانه‌نیوز</title><ul><li><a href=/a>سیاسی</a></li><li><a href=/b>اقتصادی</a></li></ul>", "no-article"],
  ])("%s", (_, html, code) => {
    const { article, diagnostics } = extractHtml(html);
    expect([article, diagnostics.at(-1)?.code]).toEqual([null, code]);
  });

  test("the headline that the caller knows is enough for a page with its date", () => {
    const { article, diagnostics } = extractHtml(`${published("2024-12-02T11:00:00Z")}<p>کشتی رسید.</p>`, { headline: HEADLINE });
    expect([article?.headline, article?.body, diagnostics.map((diagnostic) => diagnostic.code)]).toEqual([HEADLINE, [], ["body-missing"]]);
  });
  test("but does not make another language Persian", () => {
    expect(extractHtml("<h1>The port is open</h1>", { headline: HEADLINE }).diagnostics.map((diagnostic) => diagnostic.code)).toEqual(["not-persian"]);
  });
  test("a page of pictures has an empty body, and says so", () => {
    const { article, diagnostics } = extractHtml(`<title>${HEADLINE}</title><h1>${HEADLINE}</h1><time datetime="2024-12-02T14:30:00+03:30"></time>`);
    expect([article?.body, diagnostics.map((diagnostic) => diagnostic.code)]).toEqual([[], ["body-missing"]]);
  });
});

const MANY = 100_000;

describe("hostile pages", () => {
  test.each<[name: string, html: string]>([
    ["deep nesting", `<h1>${HEADLINE}</h1>${"<div>".repeat(MANY)}<p>${PARAGRAPH}</p>${"</div>".repeat(MANY)}`],
    ["deep nesting of inline elements", `<h1>${HEADLINE}</h1><p>${"<span>".repeat(MANY)}${PARAGRAPH}`],
    ["an attribute of a megabyte", `<h1>${HEADLINE}</h1><div class="${"a ".repeat(500_000)}"><p>${PARAGRAPH}</p></div>`],
    ["a flood of entities", `<h1>${HEADLINE}</h1><p>${PARAGRAPH}${"&zwnj;&amp;".repeat(MANY)}</p>`],
    ["a line of a hundred thousand pieces", `<h1>${HEADLINE}</h1><p>${PARAGRAPH}${"<i>آب</i><b>۱۲</b>".repeat(MANY)}</p>`],
    ["teasers without end", `<h1>${HEADLINE}</h1><div class="body"><p>${PARAGRAPH}</p></div>${`<div><a href=/a>آب و نان</a><p>${PARAGRAPH}</p></div>`.repeat(MANY / 10)}`],
    ["figures without end", `<h1>${HEADLINE}</h1><div class="body"><p>${PARAGRAPH}</p>${"<figure><img src=/a.jpg><li>".repeat(MANY)}`],
    ["null bytes", `<h1>${HEADLINE}</h1>\0<p>${PARAGRAPH}\0</p>`],
    ["tags that close nothing", `<h1>${HEADLINE}</h1><p>${PARAGRAPH}</p>${"</b></div></p>".repeat(MANY)}`],
    ["brackets of linked data", `<script type="application/ld+json">${"[".repeat(MANY)}</script><h1>${HEADLINE}</h1><p>${PARAGRAPH}</p>`],
    ["names within names of linked data", `<script type="application/ld+json">{"@type":"NewsArticle","headline":${'{"name":'.repeat(MANY)}"${HEADLINE}"${"}".repeat(MANY)}}</script><h1>${HEADLINE}</h1><p>${PARAGRAPH}</p>`],
    ["a comment without an end", `<h1>${HEADLINE}</h1><p>${PARAGRAPH}</p><!-- ${"a".repeat(MANY)}`],
  ])("%s", (_, html) => {
    const { article } = extractHtml(html);
    expect([article?.headline, blockText(article?.body[0] ?? { type: "divider" }).slice(0, 40)]).toEqual([HEADLINE, PARAGRAPH.slice(0, 40)]);
  });
});
