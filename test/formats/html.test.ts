// HTML: what a page shows of an article, part by part.
import { describe, expect, test } from "vitest";
import { toHtml } from "../../src/formats/html.js";
import { jsonLdScript } from "../../src/formats/json-ld.js";
import { metaTagsHtml } from "../../src/formats/meta-tags.js";
import type { Article, Quote } from "../../src/schema/index.js";
import { leastArticle, workedArticle } from "../fixtures/worked-article.js";

test("dates have the months of the article's country", () => {
  const dated = { ...leastArticle(), language: "fa-AF", publishedAt: { iso: "2024-12-02T14:30:00+04:30", persian: "1403-09-12" } };
  expect(toHtml(dated)).toContain('<time datetime="2024-12-02T14:30:00+04:30">دوشنبه ۱۲ قوس ۱۴۰۳، ساعت ۱۴:۳۰</time>');
});

test("the least article is its headline", () => {
  expect(toHtml(leastArticle())).toBe('<article lang="fa" dir="rtl"><header><hgroup><h1>بندر تازه باز شد</h1></hgroup></header></article>');
});

/** What the worked article's HTML holds, by the concept that it shows. */
const PARTS: [name: string, html: string][] = [
  ["language and direction", '<article lang="fa" dir="rtl">'],
  ["section", '<p class="section">اقتصاد</p>'],
  ["titles",
    '<hgroup><p class="kicker">پس از هفت سال انتظار</p><h1>بندر نیلاب نخستین کشتی خود را پذیرفت</h1>'
    + '<p class="subheadline">روزانه پنج کشتی تخلیه می‌شود</p><p class="subheadline">راه‌آهن تا پایان سال می‌رسد</p></hgroup>'],
  ["byline", '<p class="byline"><span class="author"><a href="https://example.com/authors/koohyar" rel="author"><bdi>آرش کوهیار</bdi></a>، <bdi>خبرنگار</bdi></span></p>'],
  ["publisher", '<p class="publisher"><bdi>روزنامه ساحل نمونه</bdi></p>'],
  ["dateline, as printed", '<p class="dateline"><bdi>نیلاب</bdi>، <time datetime="2024-12-02">۱۲ آذر ۱۴۰۳</time></p>'],
  ["times, by the clock of their offset",
    '<p class="times"><span><span class="label">انتشار</span>: <time datetime="2024-12-02T14:30:00+03:30">دوشنبه ۱۲ آذر ۱۴۰۳، ساعت ۱۴:۳۰</time></span> '
    + '<span><span class="label">به‌روزرسانی</span>: <time datetime="2024-12-03T09:05:00+03:30">سه‌شنبه ۱۳ آذر ۱۴۰۳، ساعت ۰۹:۰۵</time></span></p>'],
  ["the article's picture, at once", '</header><figure><img src="https://example.com/photos/neelab-cover.jpg" alt="چشم‌انداز بندر نیلاب" width="1600" height="900"><figcaption>'],
  ["a picture of the body, when a reader comes near", '<img src="https://example.com/photos/neelab-pier.jpg" alt="کشتی باری در کنار اسکله" width="1600" height="900" srcset="https://example.com/photos/neelab-pier-square.jpg 900w" data-renditions="[{&quot;url&quot;:&quot;https://example.com/photos/neelab-pier-square.jpg&quot;,&quot;width&quot;:900,&quot;height&quot;:900}]" loading="lazy">'],
  ["a quote with marks",
    'وی درباره راه‌آهن افزود: <q id="quote-q2" class="quote" data-quote-id="q2" data-form="direct" data-speaker="لیلا مهرآذر" title="لیلا مهرآذر، مدیر بندر نیلاب" '
    + 'cite="https://example.com/baran/7715">ریل‌گذاری تا پایان سال به بندر می‌رسد.</q></p>'],
  ["a quote without marks",
    'گفت: <span id="quote-q1" class="quote" data-quote-id="q1" data-form="direct" data-speaker="لیلا مهرآذر" title="لیلا مهرآذر، مدیر بندر نیلاب">اسکله تازه'],
  ["an indirect quote", '<span id="quote-q3" class="quote" data-quote-id="q3" data-form="indirect" data-speaker="شورای شهر سروناز" title="شورای شهر سروناز">نیمی از'],
  ["a pullquote", '<aside class="pullquote" data-quote-id="q1"><p>بارها دیگر در نوبت نمی‌مانند.</p></aside>'],
  ["the coverage", '<section class="live" aria-label="پوشش زنده"><p class="times"><span><span class="label">آغاز</span>: <time datetime="2024-12-02T10:00:00+03:30">'],
  ["an entry with a headline", '<article class="entry" id="entry-e2"><header><h2>مدیر بندر از ریل‌گذاری گفت</h2><p class="times"><strong>رویداد مهم</strong> <time datetime="2024-12-02T15:10:00+03:30">'],
  ["an entry without", '<article class="entry" id="entry-e1"><header><p class="times"><time datetime="2024-12-02T14:40:00+03:30">دوشنبه ۱۲ آذر ۱۴۰۳، ساعت ۱۴:۴۰</time></p></header><p>مهندس'],
  ["corrections",
    '<aside class="corrections" aria-label="اصلاحیه‌ها"><div class="correction" data-kind="correction"><p class="label">اصلاحیه، <time datetime="2024-12-03">سه‌شنبه ۱۳ آذر ۱۴۰۳</time></p>'
    + '<p><ins datetime="2024-12-03">شمار جرثقیل‌ها در نسخه نخست این خبر نادرست بود.</ins></p></div></aside>'],
  ["sources",
    '<p class="sources"><span class="source"><a href="https://example.com/baran/7715" rel="external">به گزارش خبرگزاری باران</a></span>، '
    + '<span class="source">به نقل از <bdi>پرویز دانا</bdi></span>، <span class="source">به نقل از <bdi>یک منبع آگاه</bdi></span></p>'],
  ["tags",
    '<p class="label">برچسب‌ها</p><ul class="tags"><li><a href="https://example.com/tags/neelab" rel="tag"><bdi>بندر نیلاب</bdi></a></li><li><bdi>راه‌آهن</bdi></li><li><bdi>کشتیرانی</bdi></li></ul>'],
  ["places", '<ul class="places"><li><a href="https://example.com/places/neelab"><bdi>نیلاب</bdi></a>، <bdi>کرانه</bdi></li></ul>'],
  ["related articles", '<nav class="related" aria-label="خبرهای مرتبط"><ul class="related"><li><span class="label">خبر پیشین</span>: <a href="https://example.com/news/139609120007"><bdi>ساخت اسکله تازه نیلاب آغاز شد</bdi></a></li></ul></nav>'],
  ["code and short link", '<span class="label">کد خبر</span>: <bdi>140309120042</bdi></span> <span><span class="label">پیوند کوتاه</span>: <a href="https://example.com/n/42"><bdi>https://example.com/n/42</bdi></a>'],
  ["rights", '<small><span>© ۱۴۰۳ روزنامه ساحل نمونه</span> <span>بازنشر با یاد کردن نام روزنامه آزاد است.</span> <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">مجوز بازنشر</a></small>'],
];

describe("the worked article shows", () => {
  const html = toHtml(workedArticle());
  test.each(PARTS)("%s", (_, part) => {
    expect(html).toContain(part);
  });
});

/** What a change to the least article makes of its HTML. */
const CHANGES: [name: string, change: (article: Article) => unknown, html: string][] = [
  ["a Jalali month has no time for machines", (a) => (a.publishedAt = { iso: "2024-11-21/2024-12-20", persian: "1403-09" }), '<span class="time">آذر ۱۴۰۳</span>'],
  ["a Jalali year", (a) => (a.publishedAt = { iso: "2025-03-21/2026-03-20", persian: "1404" }), '<span class="time">۱۴۰۴</span>'],
  ["a Gregorian month has one", (a) => (a.publishedAt = { iso: "2024-12", persian: "1403-09-11/1403-10-11" }), '<time datetime="2024-12">۱۱ آذر ۱۴۰۳ تا ۱۱ دی ۱۴۰۳</time>'],
  ["another offset keeps its clock", (a) => (a.publishedAt = { iso: "2024-12-02T23:30:00-08:00", persian: "1403-09-12" }), '<time datetime="2024-12-02T23:30:00-08:00">دوشنبه ۱۲ آذر ۱۴۰۳، ساعت ۲۳:۳۰</time>'],
  ["a clock of Greenwich says so", (a) => (a.publishedAt = { iso: "2024-12-02T11:00:00Z", persian: "1403-09-12" }), ">دوشنبه ۱۲ آذر ۱۴۰۳، ساعت ۱۱:۰۰ به وقت گرینویچ<"],
  ["a clock of Greenwich in English", (a) => ((a.language = "en"), (a.publishedAt = { iso: "2024-12-02T11:00:00+00:00", persian: "1403-09-12" })), " at 11:00 UTC<"],
  ["parts of a second beyond what HTML counts", (a) => (a.publishedAt = { iso: "2024-12-02T14:30:00.123456789Z", persian: "1403-09-12" }), '<time datetime="2024-12-02T14:30:00.123Z">'],
  ["a date that is none is written as it is", (a) => (a.publishedAt = { iso: "2024-99-99", persian: "1403-09-12" }), ">2024-99-99<"],
  ["a dateline without printed words", (a) => (a.dateline = { date: { iso: "2024-12-02", persian: "1403-09-12" } }), '<p class="dateline"><time datetime="2024-12-02">دوشنبه ۱۲ آذر ۱۴۰۳</time></p>'],
  ["a withheld article", (a) => (a.status = "withheld"), '<p class="status"><strong>این خبر هنوز برای انتشار آزاد نشده است.</strong></p>'],
  ["a holder without a notice", (a) => (a.rights = { holder: "روزنامه نمونه" }), '<small><span>© روزنامه نمونه</span></small>'],
  ["a link that is a program", (a) => a.tags.push({ label: "بندر", slug: "بندر", url: "javascript:alert(1)" }), "<li><bdi>بندر</bdi></li>"],
  ["an author whose address is a program", (a) => (a.authors = [{ name: "آرش", url: "javascript:alert(1)" }]), '<span class="author"><bdi>آرش</bdi></span>'],
  ["a headline of two lines", (a) => (a.headline = "بندر\nباز شد"), "<h1>بندر<br>باز شد</h1>"],
  ["a headline that is HTML", (a) => (a.headline = "</h1><script>alert(1)</script>"), "<h1>&lt;/h1&gt;&lt;script&gt;alert(1)&lt;/script&gt;</h1>"],
  ["an English article has English labels and dates",
    (a) => ((a.language = "en-GB"), (a.direction = "ltr"), (a.publishedAt = { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" })),
    '<span class="label">Published</span>: <time datetime="2024-12-02T14:30:00+03:30">Monday, 2 December 2024 at 14:30</time>'],
  ["an English month", (a) => ((a.language = "en"), (a.publishedAt = { iso: "2024-12", persian: "1403-09-11/1403-10-11" })), '<time datetime="2024-12">December 2024</time>'],
  ["media beside the first stand below", (a) => (a.media = [{ type: "image", url: "https://example.com/a.jpg" }, { type: "image", url: "https://example.com/b.jpg" }]),
    '<section class="media" aria-label="عکس، فیلم و صدا"><figure><img src="https://example.com/b.jpg" alt="" loading="lazy"></figure></section>'],
  ["a picture that stands in the body stands there alone",
    (a) => ((a.media = [{ type: "image", url: "https://example.com/a.jpg" }]), a.body.push({ type: "image", url: "https://example.com/a.jpg" })),
    '</header><figure><img src="https://example.com/a.jpg" alt="" loading="lazy"></figure></article>'],
];

test.each(CHANGES)("%s", (_, change, html) => {
  const article = leastArticle();
  change(article);
  expect(toHtml(article)).toContain(html);
});

/** A quote of an article, from its start to its end in one block or more. */
const quote = (changes: Partial<Quote>): Quote => ({ id: "q1", text: "باز شد", form: "direct", spans: [], confidence: 1, rule: "cue-line", ...changes });
const SPEAKER = { name: "لیلا مهرآذر", mention: "وی", resolution: "pronoun", kind: "person", role: "مدیر بندر" } as const;
/** What every quote here says of itself. */
const OF_Q1 = 'id="quote-q1" class="quote" data-quote-id="q1" data-form="direct"';

/** Texts with the quote between the brackets, which are no part of them, and what is written of them. */
const QUOTES: [name: string, texts: string[], changes: Partial<Quote>, html: string][] = [
  ["marks around the span", ["گفت: «[باز شد]»."], {}, `<p>گفت: <q ${OF_Q1}>باز شد</q>.</p>`],
  ["marks within the span", ["گفت: [«باز شد»]."], {}, `<p>گفت: <q ${OF_Q1}>باز شد</q>.</p>`],
  ["one mark within, one around", ["گفت: [«باز شد]»."], {}, `<p>گفت: <q ${OF_Q1}>باز شد</q>.</p>`],
  ["marks at both ends that are two pairs", ["گفت: [«باز» و «بسته»]."], {}, `<p>گفت: <span ${OF_Q1}>«باز» و «بسته»</span>.</p>`],
  ["marks in marks", ["گفت: «[«بندر» باز شد]»."], {}, `<p>گفت: <q ${OF_Q1}>«بندر» باز شد</q>.</p>`],
  ["marks that browsers do not draw in Persian", ["گفت: “[باز شد]”."], {}, `<p>گفت: “<span ${OF_Q1}>باز شد</span>”.</p>`],
  ["one mark alone", ["گفت: «[باز شد] و رفت."], {}, `<p>گفت: «<span ${OF_Q1}>باز شد</span> و رفت.</p>`],
  ["no marks", ["گفت: [باز شد]."], {}, `<p>گفت: <span ${OF_Q1}>باز شد</span>.</p>`],
  ["an indirect quote within marks", ["گفت: «[باز شد]»."], { form: "indirect" }, `<p>گفت: «<span ${OF_Q1.replace("direct", "indirect")}>باز شد</span>».</p>`],
  ["a line break", ["گفت: «[باز\nشد]»."], {}, `<p>گفت: <q ${OF_Q1}>باز<br>شد</q>.</p>`],
  ["half of a surrogate pair", ["گفت: باز 😀 شد"], { spans: [{ block: 0, start: 10, end: 11 }] }, `<p>گفت: باز <span ${OF_Q1}>😀</span> شد</p>`],
  ["all of its block", ["[باز شد.]"], { speaker: SPEAKER },
    `<figure ${OF_Q1} data-speaker="لیلا مهرآذر"><blockquote><p>باز شد.</p></blockquote><figcaption>— <bdi>لیلا مهرآذر، مدیر بندر</bdi></figcaption></figure>`],
  ["all of its block but marks", [" «[باز شد.]» "], {}, `<figure ${OF_Q1}><blockquote><p> «باز شد.» </p></blockquote></figure>`],
  ["all of two blocks", ["[یک]", "[دو]"], { speaker: SPEAKER },
    `<figure ${OF_Q1} data-speaker="لیلا مهرآذر"><blockquote><p>یک</p><p>دو</p></blockquote><figcaption>— <bdi>لیلا مهرآذر، مدیر بندر</bdi></figcaption></figure>`],
  ["the end of a block and all of the next", ["گفت: [یک]", "[دو]"], {},
    `<p>گفت: <span ${OF_Q1}>یک</span></p><figure class="quote" data-quote-id="q1" data-form="direct"><blockquote><p>دو</p></blockquote></figure>`],
  ["all of its block, in part the reporter's words", ["[باز شد]"], { form: "mixed" }, `<p><span ${OF_Q1.replace("direct", "mixed")}>باز شد</span></p>`],
  ["a block that is not there", ["باز شد"], { spans: [{ block: 7, start: 0, end: 4 }] }, "<p>باز شد</p>"],
  ["a span beyond its block", ["گفت: باز شد"], { spans: [{ block: 0, start: 5, end: 99 }] }, `<p>گفت: <span ${OF_Q1}>باز شد</span></p>`],
  ["a span before its block", ["گفت: باز شد"], { spans: [{ block: 0, start: -5, end: 3 }] }, `<p><span ${OF_Q1}>گفت</span>: باز شد</p>`],
  ["a span from behind to before", ["باز شد"], { spans: [{ block: 0, start: 5, end: 2 }] }, "<p>باز شد</p>"],
  ["a span that is no number", ["باز شد"], { spans: [{ block: 0, start: NaN, end: NaN }] }, "<p>باز شد</p>"],
  ["spans that overlap", ["یک دو سه"], { spans: [{ block: 0, start: 3, end: 8 }, { block: 0, start: 0, end: 5 }] }, `<p><span ${OF_Q1}>یک دو</span> سه</p>`],
  ["an id that is none", ["گفت: [باز شد]."], { id: '"><script>' }, '<p>گفت: <span class="quote" data-form="direct">باز شد</span>.</p>'],
];

describe("a quote", () => {
  test.each(QUOTES)("%s", (_, marked, changes, html) => {
    const spans = marked.flatMap((text, block) => (text.includes("[") ? [{ block, start: text.indexOf("["), end: text.indexOf("]") - 1 }] : []));
    const body = marked.map((text): Article["body"][number] => ({ type: "paragraph", text: text.replace(/[[\]]/gu, "") }));
    const written = toHtml({ ...leastArticle(), body, quotes: [quote({ spans, ...changes })] });
    expect(written.slice(written.indexOf("</header>") + 9, -"</article>".length)).toBe(html);
  });

  test("in English is drawn with English marks, and in Kurdish none are taken from it", () => {
    const english: Article = { ...leastArticle(), language: "en", body: [{ type: "paragraph", text: "She said: “It is open.”" }], quotes: [quote({ spans: [{ block: 0, start: 11, end: 22 }] })] };
    expect(toHtml(english)).toContain(`She said: <q ${OF_Q1}>It is open.</q>`);
    const kurdish: Article = { ...english, language: "ckb", body: [{ type: "paragraph", text: "وتی: «کرایەوە»" }], quotes: [quote({ spans: [{ block: 0, start: 6, end: 13 }] })] };
    expect(toHtml(kurdish)).toContain(`«<span ${OF_Q1}>کرایەوە</span>»`);
  });

  test("from one item of a list to the next has marks where they are printed, and one anchor", () => {
    const html = toHtml({ ...leastArticle(), body: [{ type: "list", ordered: false, items: ["گفت: «یک", "دو» و رفت"] }], quotes: [quote({ spans: [{ block: 0, start: 5, end: 12 }] })] });
    expect(html).toContain(`<li>گفت: <span ${OF_Q1}>«یک</span></li><li><span class="quote" data-quote-id="q1" data-form="direct">دو»</span> و رفت</li>`);
  });
});

describe("a live blog", () => {
  const time = { iso: "2024-12-02", persian: "1403-09-12" };
  const texts = ["صفر", "یک", "دو", "سه", "چهار"];
  const order = (ranges: [start: number, end: number][]): string => {
    const entries = ranges.map(([start, end], index) => ({ id: `e${String(index)}`, publishedAt: time, blocks: { start, end } }));
    const html = toHtml({ ...leastArticle(), body: texts.map((text) => ({ type: "paragraph", text })), liveBlog: { entries } });
    return Array.from(html.matchAll(/<p>([^<]*)<\/p>|<article class="entry"|<\/section>/gu), ([part, text]) => text ?? (part === "</section>" ? ")" : "(")).join(" ");
  };

  test.each<[name: string, ranges: [number, number][], order: string]>([
    ["the order of its entries, between what stands before and behind", [[3, 4], [1, 3]], "صفر ( سه ( یک دو ) چهار"],
    ["entries that overlap: a block stands in the first", [[1, 3], [2, 5]], "صفر ( یک دو ( سه چهار )"],
    ["entries beyond the body", [[3, 99], [-5, 1], [50, 60]], "( سه چهار ( صفر ( ) یک دو"],
    ["an entry from behind to before", [[3, 1]], "صفر یک دو سه چهار ( )"],
    ["no numbers", [[NaN, NaN], [0.5, 1.5]], "( ( صفر یک ) دو سه چهار"],
    ["no entries", [], "صفر یک دو سه چهار"],
  ])("%s", (_, ranges, expected) => {
    expect(order(ranges)).toBe(expected);
  });
});

describe("a whole page", () => {
  const html = toHtml(workedArticle(), { document: true });

  test("begins with its type, language and direction, and what reads it as UTF-8", () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="fa" dir="rtl">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>/u);
  });
  test("has the meta tags, the JSON-LD and the article of the other writers", () => {
    expect(html).toContain(metaTagsHtml(workedArticle()));
    expect(html).toContain(`<script type="application/ld+json">${jsonLdScript(workedArticle())}</script>`);
    expect(html).toContain(`<body>\n<main>${toHtml(workedArticle())}</main>\n</body>`);
  });
  test("asks nothing of elsewhere for its style", () => {
    expect(/<style>([^<]*)<\/style>/u.exec(html)?.[1]).not.toMatch(/@import|url\(/u);
  });
});

describe("takes much of everything", () => {
  const MUCH = 50_000;
  const text = "یک ".repeat(MUCH);
  test.each<[name: string, article: Partial<Article>]>([
    ["quotes in a paragraph", { body: [{ type: "paragraph", text }], quotes: Array.from({ length: MUCH }, (_, index) => quote({ id: `q${String(index)}`, spans: [{ block: 0, start: 3 * index, end: 3 * index + 2 }] })) }],
    ["spans in a list", {
      body: [{ type: "list", ordered: false, items: Array.from({ length: MUCH }, () => "یک") }], quotes: [quote({ spans: Array.from({ length: MUCH }, (_, index) => ({ block: 0, start: 3 * index, end: 3 * index + 2 })) })],
    }],
    ["spans over all of it", { body: [{ type: "paragraph", text }], quotes: [quote({ spans: Array.from({ length: MUCH }, () => ({ block: 0, start: 0, end: text.length })) })] }],
    ["line breaks", { body: [{ type: "paragraph", text: `گفت: ${"\n".repeat(10 * MUCH)}.` }], quotes: [quote({ spans: [{ block: 0, start: 5, end: 10 * MUCH }] })] }],
    ["entries over all of it", {
      body: Array.from({ length: MUCH }, () => ({ type: "paragraph", text: "یک" })),
      liveBlog: { entries: Array.from({ length: MUCH }, (_, index) => ({ id: `e${String(index)}`, publishedAt: { iso: "2024-12-02", persian: "1403-09-12" }, blocks: { start: 0, end: MUCH } })) },
    }],
  ])("%s", (_, changes) => {
    expect(toHtml({ ...leastArticle(), ...changes }).length).toBeGreaterThan(MUCH);
  });
});
