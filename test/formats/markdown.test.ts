// Markdown: front matter and body, as they are written, and as people write theirs.
import { describe, expect, test } from "vitest";
import { fromMarkdown, toMarkdown } from "../../src/formats/markdown.js";
import type { Article, Block, NewsDate, Quote } from "../../src/schema/index.js";
import { leastArticle, workedArticle } from "../fixtures/worked-article.js";

const bodyOf = (article: Article): string => toMarkdown(article).split("\n---\n\n")[1]?.trimEnd() ?? "";
const withBody = (...body: Block[]): Article => ({ ...leastArticle(), body });
const read = (markdown: string): Article => {
  const { article } = fromMarkdown(markdown);
  if (article === null) throw new Error("There is no article.");
  return article;
};

test("the least article is a front matter alone", () => {
  expect(toMarkdown(leastArticle())).toBe([
    "---", 'title: "بندر تازه باز شد"', 'lang: "fa"', 'dir: "rtl"', 'textState: {"zwnj":"intact","repaired":false,"normalizer":{"name":"khabar","version":"0.1.0"}}', "---", "",
  ].join("\n"));
});

test.each([["the least article", leastArticle()], ["the worked article", workedArticle()]])("%s comes back as it was", (_, article) => {
  expect(fromMarkdown(toMarkdown(article))).toEqual({ article, diagnostics: [] });
});

test("the worked article's body reads as people write theirs", () => {
  expect(toMarkdown(workedArticle()).split("\n---\n\n").slice(1).join("\n---\n\n").split("\n")).toEqual([
    "**بندر نیلاب از روز شنبه نخستین کشتی باری خود را پذیرفت و راه دریایی میان دو استان جنوبی پس از هفت سال باز شد.**",
    "",
    '![کشتی باری در کنار اسکله](https://example.com/photos/neelab-pier.jpg "اسکله تازه بندر نیلاب در روز گشایش")',
    "",
    "مهندس لیلا مهرآذر، مدیر بندر نیلاب، در آیین گشایش گفت: اسکله تازه روزانه پنج کشتی را تخلیه می‌کند و بارها دیگر در نوبت نمی‌مانند.",
    "",
    "وی درباره راه‌آهن افزود: «ریل‌گذاری تا پایان سال به بندر می‌رسد.»",
    "",
    "## چه کسانی کار می‌کنند؟",
    "",
    "ساکنان شهر می‌خواهند کارگران بومی در اولویت باشند.",
    "",
    "به گفته شورای شهر سروناز، نیمی از کارکنان اسکله از میان ساکنان همین شهر برگزیده می‌شوند.",
    "",
    "- پنج کشتی در روز",
    "- دو جرثقیل تازه",
    "- صد و بیست کارگر",
    "",
    "| ماه | بار |",
    "| --- | --- |",
    "| مهر | ۰ |",
    "| آبان | ۱۲۰۰ |",
    "",
    "---",
    "",
    "[نخستین کشتی پهلو می‌گیرد](https://example.com/films/neelab.mp4)",
    "",
    "[بوق کشتی در آیین گشایش](https://example.com/sounds/neelab.mp3)",
    "",
    "[جای بندر روی نقشه](https://example.com/maps/neelab)",
    "",
    "> بارها دیگر در نوبت نمی‌مانند.",
    "",
  ]);
});

/** A text of the article, and how it stands in the body. */
const ESCAPES: [string, string, string][] = [
  ["edited Persian stays as it is", "«بندر»، راه‌آهن (۱۲٪) - و «اسکله»: ۳.۵؟ آری! 5 < 6 & 7_8", "«بندر»، راه‌آهن (۱۲٪) - و «اسکله»: ۳.۵؟ آری! 5 < 6 & 7_8"],
  ["a Persian number is no list", "۱. بندر", "۱. بندر"],
  ["a dash before a figure is no list", "-5 درجه", "-5 درجه"],
  ["an address is left to the reader", "https://example.com/a_b", "https://example.com/a_b"],
  ["a script", "<script>alert(1)</script>", "\\<script>alert(1)\\</script>"],
  ["a link to a program", "[x](javascript:alert(1))", "\\[x](javascript:alert(1))"],
  ["a heading", "# بندر", "\\# بندر"],
  ["a hashtag is none", "#بندر", "#بندر"],
  ["a numbered list", "1. بندر", "1\\. بندر"],
  ["a list", "- بندر", "\\- بندر"],
  ["a quotation", "> بندر", "\\> بندر"],
  ["a rule", "---", "\\---"],
  ["a rule of stars", "* * *", "\\* \\* \\*"],
  ["an underline of a heading", "بندر\n===", "بندر\\\n\\==="],
  ["a table", "a | b\n--- | ---", "a | b\\\n\\--- | ---"],
  ["code", "`rm`", "\\`rm\\`"],
  ["a fence", "~~~", "\\~\\~\\~"],
  ["strong letters", "**بندر**", "\\*\\*بندر\\*\\*"],
  ["an entity", "&lt;b&gt; &amp;#35;", "\\&lt;b\\&gt; \\&amp;#35;"],
  ["an address in brackets", "<https://example.com>", "\\<https://example.com>"],
  ["spaces at the ends", "  بندر ", "&#32; بندر&#32;"],
  ["an empty line", "یکم\n\nدوم", "یکم&#10;&#10;دوم"],
  ["a template of Jekyll", "{{ site.key }} {% include x %}", "&#123;\\{ site.key }} &#123;% include x %}"],
  ["a shortcode of Hugo", "{{< figure >}}", "&#123;\\{< figure >}}"],
  ["an override of direction", "بندر\u202E باز", "بندر&#8238; باز"],
  ["controls that end where they began", "\u2066Node.js\u2069 تازه", "\u2066Node.js\u2069 تازه"],
];
test.each(ESCAPES)("%s", (_, text, expected) => {
  const article = withBody({ type: "paragraph", text });
  expect(bodyOf(article)).toBe(expected);
  expect(read(toMarkdown(article)).body).toEqual(article.body);
});

/** Blocks, and how they stand in the body. */
const BLOCKS: [string, Block[], string][] = [
  ["two lists of one kind stay two", [{ type: "list", ordered: false, items: ["یک"] }, { type: "list", ordered: false, items: ["دو"] }], "- یک\n\n* دو"],
  ["two numbered lists stay two", [{ type: "list", ordered: true, items: ["یک", "دو"] }, { type: "list", ordered: true, items: ["سه"] }], "1. یک\n2. دو\n\n1) سه"],
  ["an item of two lines", [{ type: "list", ordered: true, items: ["یک\nدو"] }], "1. یک\\\n   دو"],
  ["a heading that ends with a sign", [{ type: "heading", text: "زبان C#", level: 3 }], "### زبان C\\#"],
  ["a cell with a line of its own sign", [{ type: "table", rows: [{ cells: ["a|b", ""] }, { cells: ["c"] }] }], "|  |  |\n| --- | --- |\n| a\\|b |  |\n| c |  |"],
  ["a lead behind a paragraph", [{ type: "paragraph", text: "یکم" }, { type: "lead", text: "دوم" }], "یکم\n\n**دوم**"],
  ["a film without a caption", [{ type: "video", url: "https://example.com/a.mp4" }], "<https://example.com/a.mp4>"],
  ["an embed of a film", [{ type: "embed", url: "https://example.com/a.mp4", caption: "فیلم" }], "[فیلم](https://example.com/a.mp4)"],
  ["an address with brackets and an entity in it", [{ type: "image", url: "https://example.com/a_(b).jpg?c&copy;d", alt: "]( بندر" }], "![\\]( بندر](<https://example.com/a_(b).jpg?c\\&copy;d>)"],
  ["a caption with quotation marks", [{ type: "image", url: "https://example.com/a.jpg", caption: '"بندر" \\' }], '![](https://example.com/a.jpg "\\"بندر\\" \\\\")'],
];
test.each(BLOCKS)("%s", (_, body, expected) => {
  const article = withBody(...body);
  expect(bodyOf(article)).toBe(expected);
  expect(read(toMarkdown(article)).body).toEqual(body);
});

/** Blocks of an article that was never checked, and how they stand in the body: as words, and no link. */
const NO_ADDRESSES: [string, Block, string][] = [
  ["a picture whose address is a program", { type: "image", url: "javascript:alert(1)", alt: "بندر" }, "بندر"],
  ["an embed without words", { type: "embed", url: "javascript:alert(1)" }, "javascript:alert(1)"],
  ["a film whose address ends its link", { type: "video", url: "x>\n\n<script>alert(1)</script>" }, "x>&#10;&#10;\\<script>alert(1)\\</script>"],
];
test.each(NO_ADDRESSES)("%s", (_, block, expected) => {
  expect(bodyOf(withBody(block))).toBe(expected);
});

test.each<[name: string, own: () => unknown]>([
  ["a BigInt", () => 1n],
  ["an object within itself", () => { const own: Record<string, unknown> = {}; own["own"] = own; return own; }],
  ["a hundred thousand levels", () => JSON.parse("[".repeat(100_000) + "]".repeat(100_000))],
])("extensions that JSON.stringify cannot write are its caller's mistake: %s", (_, own) => {
  expect(() => toMarkdown({ ...leastArticle(), extensions: { own: own() } })).toThrow(/BigInt|circular|Maximum call stack/u);
});

test("a withheld article is a draft to a site", () => {
  expect(toMarkdown({ ...leastArticle(), status: "withheld" })).toContain("\ndraft: true\n");
});

describe("other people's Markdown", () => {
  const paragraph = (text: string): Block => ({ type: "paragraph", text });

  test.each<[string, string, Block[]]>([
    ["emphasis, links and code keep their words", "بندر *تازه* [باز](https://example.com) `شد`", [paragraph("بندر تازه باز شد")]],
    ["lines that somebody wrapped are one paragraph", "بندر\nتازه", [paragraph("بندر تازه")]],
    ["a line break of two spaces stays", "بندر  \nتازه", [paragraph("بندر\nتازه")]],
    ["a first paragraph in strong letters is the lead", "__بندر باز شد.__\n\n**دوم** و سوم\n\n**چهارم**", [{ type: "lead", text: "بندر باز شد." }, paragraph("دوم و سوم"), paragraph("چهارم")]],
    ["an underlined heading", "جزئیات\n---", [{ type: "heading", text: "جزئیات", level: 2 }]],
    ["a heading with signs behind it", "### جزئیات ###", [{ type: "heading", text: "جزئیات", level: 3 }]],
    ["lists within lists are one list", "* یک\n  * دو\n* سه", [{ type: "list", ordered: false, items: ["یک", "دو", "سه"] }]],
    ["a quotation is paragraphs", "> یکم\n>\n> دوم", [paragraph("یکم"), paragraph("دوم")]],
    ["a picture between words", "پیش ![اسکله](https://example.com/a.jpg) پس", [paragraph("پیش"), { type: "image", url: "https://example.com/a.jpg", alt: "اسکله" }, paragraph("پس")]],
    ["a picture that is a link", "[![](https://example.com/a.jpg)](https://example.com)", [{ type: "image", url: "https://example.com/a.jpg" }]],
    ["a picture with a name of its own", "![اسکله][a]\n\n[a]: https://example.com/a.jpg 'زیرنویس'", [{ type: "image", url: "https://example.com/a.jpg", alt: "اسکله", caption: "زیرنویس" }]],
    ["a picture of data is left out", "![x](data:image/png;base64,AA==)", []],
    ["an address alone is an embed", "<https://example.com/watch>", [{ type: "embed", url: "https://example.com/watch" }]],
    ["the link of a film alone is a film", "[فیلم](https://example.com/a.mp4?x)", [{ type: "video", url: "https://example.com/a.mp4?x", caption: "فیلم" }]],
    ["another link alone is words", "[بیشتر بخوانید](https://example.com)", [paragraph("بیشتر بخوانید")]],
    ["HTML in a line", "بندر<br>تازه <b>باز</b> شد", [paragraph("بندر\nتازه باز شد")]],
    ["HTML in blocks, without its scripts", "<script>alert(1)</script>\n\n<p>بندر</p>\n\n<!--more-->", [paragraph("بندر")]],
    ["code is a paragraph", "```js\na()\n```", [paragraph("a()")]],
    ["a table of a header alone", "| a |\n|---|", [{ type: "table", rows: [{ cells: ["a"] }] }]],
    ["a rule", "* * *", [{ type: "divider" }]],
  ])("%s", (_, markdown, expected) => {
    expect(read(`---\ntitle: بندر\n---\n${markdown}`).body).toEqual(expected);
  });

  test.each<[string, string, Partial<Article>]>([
    ["decks under the names of newsrooms", "---\ntitle: بندر باز شد\nروتیتر: پس از هفت سال\nزیرتیتر: روزانه پنج کشتی\n---\n", { kickers: ["پس از هفت سال"], subheadlines: ["روزانه پنج کشتی"] }],
    ["decks under their names in Latin letters", "---\ntitle: بندر باز شد\nrutitr: پس از هفت سال\nzirtitr: روزانه پنج کشتی\n---\n", { kickers: ["پس از هفت سال"], subheadlines: ["روزانه پنج کشتی"] }],
    ["the picture of a theme", "---\ntitle: بندر\nfeatured_image: https://example.com/a.jpg\n---\n", { media: [{ type: "image", url: "https://example.com/a.jpg" }] }],
    ["several categories: the first is the section, the others are tags", "---\ntitle: بندر\ncategories: [شهری, اقتصاد]\ntags: [کشتی]\n---\n",
      { section: "شهری", tags: [{ label: "کشتی", slug: "کشتی" }, { label: "اقتصاد", slug: "اقتصاد" }] }],
    ["a heading of rank 1 is the headline", "# بندر\n\nباز شد", { headline: "بندر", body: [paragraph("باز شد")] }],
    ["one that prints the title again is none of the body", "---\ntitle: بندر\n---\n# بندر\n\nباز شد", { headline: "بندر", body: [paragraph("باز شد")] }],
    ["another one is a heading", "---\ntitle: بندر\n---\n# اسکله", { headline: "بندر", body: [{ type: "heading", text: "اسکله", level: 2 }] }],
    ["a text alone lends its beginning", "بندر باز شد", { headline: "بندر باز شد", body: [paragraph("بندر باز شد")] }],
    ["lines of Windows and a mark of order", "\uFEFF---\r\ntitle: بندر\r\n---\r\nباز\r\n", { headline: "بندر", body: [paragraph("باز")] }],
    ["a front matter without an end is text", "---\nبندر", { headline: "بندر" }],
    ["a front matter of comments", "---\n# یادداشت\n---\nبندر", { headline: "بندر" }],
  ])("%s", (_, markdown, expected) => {
    expect(read(markdown)).toMatchObject(expected);
  });

  const day: NewsDate = { iso: "2024-12-02", persian: "1403-09-12" };
  test.each<[string, string, Partial<Article>]>([
    ["a date of YAML", "date: 2024-12-02", { publishedAt: day }],
    ["an instant of YAML", "date: 2024-12-02 14:30:00 +0330", { publishedAt: { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" } }],
    ["a Jalali date in Persian digits", "date: ۱۴۰۳/۰۹/۱۲", { publishedAt: { ...day, text: "۱۴۰۳/۰۹/۱۲", calendar: "persian" } }],
    ["a date of Astro", "pubDate: 2024-12-02\nupdatedDate: 2024-12-03", { publishedAt: day, modifiedAt: { iso: "2024-12-03", persian: "1403-09-13" } }],
    ["a date of publication alone", "publishDate: 2024-12-02", { publishedAt: day }],
    ["one beside another is the end of an embargo", "date: 2024-12-02\npublishDate: 2024-12-02", { publishedAt: day, embargoedUntil: day }],
    ["tags in a line", "tags: بندر، راه‌آهن", { tags: [{ label: "بندر", slug: "بندر" }, { label: "راه‌آهن", slug: "راه-آهن" }] }],
    ["tags in a list, a year among them", "tags:\n  - بندر\n  - 1403", { tags: [{ label: "بندر", slug: "بندر" }, { label: "1403", slug: "1403" }] }],
    ["an author", "author: آرش کوهیار", { authors: [{ name: "آرش کوهیار" }] }],
    ["authors of Docusaurus", "authors:\n  - name: آرش کوهیار\n    title: خبرنگار", { authors: [{ name: "آرش کوهیار" }] }],
    ["a section", "category: اقتصاد", { section: "اقتصاد" }],
    ["a code that YAML takes for a number", "id: 140309120042", { id: "140309120042" }],
    ["a draft", "draft: true", { status: "withheld" }],
    ["a picture", "cover:\n  image: https://example.com/a.jpg\n  alt: اسکله", { media: [{ type: "image", url: "https://example.com/a.jpg", alt: "اسکله" }] }],
    ["a key without a value", "subtitle:", { subheadlines: [] }],
    ["a key of a prototype", "__proto__:\n  headline: x\nconstructor: 1", {}],
  ])("%s", (_, yaml, expected) => {
    const { article, diagnostics } = fromMarkdown(`---\ntitle: بندر\n${yaml}\n---\nباز شد\n`);
    expect(diagnostics).toEqual([]);
    expect(article).toMatchObject({ headline: "بندر", ...expected });
  });
});

describe("a scraped page", () => {
  const PAGE = `

بندر نیلاب باز شد | نخستین کشتی پهلو گرفت | راه‌آهن در راه است.  
مدیر بندر: بارها در نوبت نمی‌مانند!



لیلا مهرآذر در آیین گشایش گفت:  
بارها دیگر در نوبت نمی‌مانند.

وی افزود:

ریل‌گذاری تا پایان سال به بندر می‌رسد.

برچسب ها: [بندر](#) [1]

[راه‌آهن](https://example.com/tags/rail) [۲]
`;
  const article = read(PAGE);

  test("has its decks, the several above leading to the one", () => {
    expect(article).toMatchObject({ kickers: ["بندر نیلاب باز شد", "نخستین کشتی پهلو گرفت", "راه‌آهن در راه است"], headline: "مدیر بندر: بارها در نوبت نمی‌مانند!", subheadlines: [] });
  });
  test("has a paragraph for each line", () => {
    expect(article.body.map((block) => ("text" in block ? block.text : ""))).toEqual([
      "لیلا مهرآذر در آیین گشایش گفت:", "بارها دیگر در نوبت نمی‌مانند.", "وی افزود:", "ریل‌گذاری تا پایان سال به بندر می‌رسد.",
    ]);
  });
  test("has its tags with their numbers", () => {
    expect(article.tags).toEqual([{ label: "بندر", slug: "بندر", index: 1 }, { label: "راه‌آهن", slug: "راه-آهن", url: "https://example.com/tags/rail", index: 2 }]);
  });
  test("of one line of decks has the first as its headline", () => {
    expect(read("بندر باز شد | کشتی آمد\n\n\n\nمتن.")).toMatchObject({ kickers: [], headline: "بندر باز شد", subheadlines: ["کشتی آمد"] });
  });
  test("whose last paragraph only speaks of tags keeps it", () => {
    expect(read("# بندر\n\nبرچسب‌ها: [یک](#) را همه می‌شناسند").body).toHaveLength(1);
  });
});

describe("an edited body", () => {
  const written = toMarkdown(workedArticle());
  const spansOf = (markdown: string): (string | undefined)[] => {
    const { body, quotes } = read(markdown);
    return quotes.map(({ spans: [span] }) => span && (body[span.block] as { text: string }).text.slice(span.start, span.end));
  };
  const texts = workedArticle().quotes.map(({ text }: Quote) => text);

  test("with a paragraph before keeps quotes, details and entries with their words", () => {
    const edited = written.replace("\n\n**بندر", "\n\n## پیش\n\n**بندر");
    const { article, diagnostics } = fromMarkdown(edited);
    expect(diagnostics).toEqual([]);
    expect(spansOf(edited)).toEqual(texts);
    expect(article?.body[2]).toEqual(workedArticle().body[1]);
    expect(article?.liveBlog?.entries.map(({ blocks }) => blocks)).toEqual([{ start: 4, end: 5 }, { start: 3, end: 4 }]);
  });
  test("with other words has a quote without a place", () => {
    const edited = written.replace("\nوی درباره راه‌آهن افزود: «ریل‌گذاری تا پایان سال", "\nوی درباره راه‌آهن افزود: «ریل‌گذاری تا بهار");
    expect(spansOf(edited)).toEqual([texts[0], undefined, texts[2]]);
    expect(fromMarkdown(edited).diagnostics.map(({ code, pointer }) => [code, pointer])).toEqual([["place-lost", "/quotes/1/spans"]]);
  });
  test("that says the words twice has no place for them", () => {
    expect(spansOf(`${written.replace("\n\n**بندر", "\n\n# پیش\n\n**بندر")}\n${texts[2] ?? ""}\n`)[2]).toBeUndefined();
  });
  test("without a picture has none of its details", () => {
    const edited = written.replace(/\n!\[.*\n/u, "");
    expect(fromMarkdown(edited).diagnostics.map(({ code, pointer }) => [code, pointer])).toEqual([["place-lost", "/blocks/1"]]);
  });
  test("whose date was edited has that date", () => {
    expect(read(written.replace('date: "2024-12-02T14:30:00+03:30"', "date: 2024-12-05")).publishedAt).toEqual({ iso: "2024-12-05", persian: "1403-09-15" });
  });
  test("whose tag was renamed has no details of the old one", () => {
    expect(read(written.replace('tags: ["بندر نیلاب"', 'tags: ["بندر"')).tags[0]).toEqual({ label: "بندر", slug: "بندر" });
  });
});

test.each([
  ["a picture that lies beside the site", "image: /assets/flower.jpg", "/image"],
  ["one of several", "images: [https://example.com/a.jpg, flower.jpg]", "/images/1"],
  ["one in an object", "cover: { image: flower.jpg, alt: گل }", "/cover"],
])("%s is told, since nobody knows its address", (_, yaml, pointer) => {
  const { diagnostics } = fromMarkdown(`---\ntitle: بندر\n${yaml}\n---\nباز شد\n`);
  expect(diagnostics.map((one) => [one.code, one.pointer])).toEqual([["address-unread", pointer]]);
});

describe("bad input", () => {
  const codes = (markdown: string): [string, string][] => fromMarkdown(markdown).diagnostics.map(({ code, pointer }) => [code, pointer]);

  test.each<[string, string, [string, string][]]>([
    ["nothing", "", [["empty", ""]]],
    ["white space", " \n\u00A0", [["empty", ""]]],
    ["a front matter without a title or text", "---\ndate: 2024-12-02\n---\n", [["no-headline", ""]]],
    ["YAML with a fault", "---\ntitle: [بندر\n---\nباز شد", [["front-matter-unread", ""], ["headline-missing", ""]]],
    ["YAML that is a list", "---\n- بندر\n---\nباز شد", [["front-matter-unread", ""], ["headline-missing", ""]]],
    ["words between two lines", "---\nبندر تازه\n---\nباز شد", [["front-matter-unread", ""], ["headline-missing", ""]]],
    ["a picture without an address", "# بندر\n\n![اسکله](/img/a.jpg)", [["address-unread", ""]]],
    ["TOML", "+++\ntitle = 'x'\n+++\n# بندر", [["front-matter-unread", ""]]],
    ["an alias", "---\ntitle: بندر\na: &a [1]\nb: *a\n---\n# بندر", [["front-matter-unread", ""]]],
    ["a tag of a program", "---\ntitle: !!js/function 'x'\n---\n# بندر", [["front-matter-unread", ""]]],
    ["a key twice", "---\ntitle: a\ntitle: b\n---\n# بندر", [["front-matter-unread", ""]]],
    ["values that are wrong", "---\ntitle: بندر\ndate: دیروز\nurgency: 12\ngenre: poem\ncanonicalURL: /a\ntags: [بندر, {a: 1}]\n---\nباز شد",
      [["date-unread", "/date"], ["value-unread", "/tags/1"], ["address-unread", "/canonicalURL"], ["value-unread", "/genre"], ["value-unread", "/urgency"]]],
    ["one person of two", '---\ntitle: بندر\npeople: [{"id":"p1","name":"آرش کوهیار","roles":[]},{"id":"p 2"}]\n---\nباز شد', [["value-unread", "/people/1"]]],
    ["a code beyond JavaScript's numbers", "---\ntitle: بندر\nid: 123456789012345678901\n---\nباز شد", [["value-unread", "/id"]]],
  ])("%s", (_, markdown, expected) => {
    expect(codes(markdown)).toEqual(expected);
  });

  test("what is no text", () => {
    expect(fromMarkdown(5 as unknown as string).diagnostics[0]?.code).toBe("not-text");
  });

  test.each([
    ["aliases of aliases", `---\na: &a [x]\n${Array.from({ length: 26 }, (_, at) => `k${String(at)}: &b${String(at)} [*${at === 0 ? "a" : `b${String(at - 1)}`}, *${at === 0 ? "a" : `b${String(at - 1)}`}]`).join("\n")}\n---\n# بندر`],
    ["JSON of a hundred thousand levels", `---\nextensions: ${"[".repeat(100_000)}${"]".repeat(100_000)}\n---\n# بندر`],
    ["YAML of a hundred thousand levels", `---\na: ${"{a: ".repeat(100_000)}\n---\n# بندر`],
    ["quotations of a hundred thousand levels", `# بندر\n\n${">".repeat(100_000)} متن`],
    ["lists of a thousand levels", `# بندر\n\n${Array.from({ length: 1000 }, (_, at) => `${"  ".repeat(at)}- x`).join("\n")}`],
    ["a list of a hundred thousand items", `# بندر\n\n${"- x\n".repeat(100_000)}`],
    ["brackets that nobody closes", `# بندر\n\n${"[".repeat(100_000)}`],
    ["stars that nobody closes", `# بندر\n\n${"*a **a ".repeat(20_000)}`],
    ["backticks of every length", `# بندر\n\n${Array.from({ length: 500 }, (_, at) => "`".repeat(at)).join(" ")}`],
    ["half a million empty lines", `# بندر${"\n".repeat(500_000)}متن`],
    ["a line of half a million spaces", `# بندر\n\nمتن${" ".repeat(500_000)}x${" ".repeat(500_000)}`],
    ["ten thousand tags", `# بندر\n\nبرچسب‌ها: ${"[بندر](#) [1] ".repeat(10_000)}`],
  ])("%s take no time and leave the headline", (_, markdown) => {
    expect(fromMarkdown(markdown).article?.headline).toBe("بندر");
  });
});
