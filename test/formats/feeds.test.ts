// Feeds: what is written, what other readers see in it, and what sites write.
import FeedParser from "feedparser";
import RssParser from "rss-parser";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { type Channel, type FeedOptions, fromFeed, type LeftOut, toAtom, toJsonFeed, toRss } from "../../src/formats/feeds.js";
import { type Article, checkArticle } from "../../src/schema/index.js";
import { leastArticle, workedArticle } from "../fixtures/worked-article.js";

const CHANNEL: Channel = {
  title: "ساحل نمونه", url: "https://example.com/", feedUrl: "https://example.com/feed", description: "تازه‌ترین خبرهای ساحل", language: "fa",
  publisher: "روزنامه ساحل نمونه", authors: [{ name: "تحریریه ساحل", url: "https://example.com/desk" }], image: "https://example.com/logo.png",
  icon: "https://example.com/icon.png", rights: "© ۱۴۰۳ روزنامه ساحل نمونه", hub: "https://example.com/hub", nextUrl: "https://example.com/feed/2",
};

type Writer = (articles: readonly Article[], channel: Channel, options?: FeedOptions) => string;
const toJson: Writer = (...given) => JSON.stringify(toJsonFeed(...given));
const XML_WRITERS: [string, Writer][] = [["RSS", toRss], ["Atom", toAtom]];
const WRITERS: [string, Writer][] = [...XML_WRITERS, ["JSON Feed", toJson]];

const listed = (changes: Partial<Article> = {}): Article => ({
  ...leastArticle(), url: "https://example.com/news/1", publishedAt: { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" }, ...changes,
});

function expectWellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
}

/** The worked article as it comes back: what a format has no place for is what a reader fills in. */
const withoutExtensions = ({ body }: Article): Article["body"] =>
  structuredClone(body).map((block) => (delete block.extensions, block));

const FROM_XML: Partial<Record<keyof Article, (worked: Article) => unknown>> = {
  schemaVersion: (a) => a.schemaVersion, id: (a) => a.id, url: (a) => a.url, canonicalUrl: (a) => a.canonicalUrl, shortUrl: (a) => a.shortUrl,
  language: (a) => a.language, direction: (a) => a.direction, section: (a) => a.section, headline: (a) => a.headline,
  body: withoutExtensions, media: (a) => a.media, tags: (a) => a.tags.map(({ label, slug }) => ({ label, slug })),
  // Sources without an address have no place, nor have the words that name one.
  attribution: (a) => a.attribution.slice(0, 2).map((link) => ({ ...link, text: undefined })),
  publishedAt: ({ publishedAt }) => ({ iso: publishedAt?.iso, persian: publishedAt?.persian }), modifiedAt: (a) => a.modifiedAt,
  related: (a) => a.related?.map(({ headline, url }) => ({ relation: "related", headline, url })),
  rights: ({ rights }) => ({ ...rights, usageTerms: undefined }),
  kickers: () => [], subheadlines: () => [], quotes: () => [], people: () => [],
  textState: () => ({ zwnj: "intact", repaired: false, normalizer: { name: "none", version: "0" } }),
};

test("an article whose address is a program is led to nowhere", () => {
  const article = { ...leastArticle(), id: "7", url: "javascript:alert(1)", canonicalUrl: "data:text/html,x", shortUrl: "javascript:alert(2)" };
  for (const feed of [toRss([article], CHANNEL), toJson([article], CHANNEL).split('"_khabar"', 1).join("")]) expect(feed).not.toMatch(/(?:href|url|link)"?[=:>]+"?(?:javascript|data):/u);
});

describe("the worked article", () => {
  test.each<[string, Writer, Article["authors"]]>([
    ["RSS", toRss, [{ name: "آرش کوهیار" }]],
    ["Atom", toAtom, [{ name: "آرش کوهیار", url: "https://example.com/authors/koohyar" }]],
  ])("comes back from %s but for what it has no place for", (_, write, authors) => {
    const worked = workedArticle();
    const xml = write([worked], CHANNEL);
    expectWellFormed(xml);
    const { articles, diagnostics } = fromFeed(xml);
    expect(diagnostics).toEqual([]);
    expect(articles).toEqual([{ ...Object.fromEntries(Object.entries(FROM_XML).map(([key, expected]) => [key, expected(worked)])), authors }]);
  });

  test("comes back from JSON Feed but for the extensions of its blocks", () => {
    const worked = workedArticle();
    const { articles, diagnostics } = fromFeed(toJson([worked], CHANNEL));
    expect(diagnostics).toEqual([]);
    expect(articles).toEqual([{ ...worked, body: withoutExtensions(worked) }]);
    expect(articles.flatMap((article) => checkArticle(article))).toEqual([]);
  });

  test("has in _khabar what JSON Feed has no place for alone", () => {
    const [item] = toJsonFeed([workedArticle()], CHANNEL).items;
    const { _khabar, ...own } = item!;
    expect(Object.keys(own)).toEqual([
      "id", "url", "title", "content_html", "summary", "image", "date_published", "date_modified", "authors", "tags", "language", "attachments",
    ]);
    const placed = ["headline", "body", "language", "url", "modifiedAt"];
    expect(_khabar).toEqual(Object.fromEntries(Object.entries(workedArticle()).filter(([key]) => !placed.includes(key))));
  });

  test.each(WRITERS)("stays as it was, and its channel comes back from %s", (name, write) => {
    const worked = workedArticle();
    const { channel } = fromFeed(write([worked], CHANNEL));
    expect(worked).toEqual(workedArticle());
    const { publisher, rights, ...others } = CHANNEL;
    const expected: Record<string, unknown> = {
      "RSS": { ...others, publisher, rights, authors: [{ name: "تحریریه ساحل" }], icon: undefined, updatedAt: "2024-12-03T09:05:00+03:30" },
      "Atom": { ...others, publisher, rights, updatedAt: "2024-12-03T09:05:00+03:30" },
      "JSON Feed": others,
    };
    expect(channel).toEqual(JSON.parse(JSON.stringify(expected[name])));
  });
});

test("the least article has the least of RSS", () => {
  expect(toRss([leastArticle()], { title: "ساحل", url: "https://example.com/" })).toContain(
    "<channel><title>ساحل</title><link>https://example.com/</link><description>ساحل</description><item xml:lang=\"fa\"><title>بندر تازه باز شد</title></item></channel>",
  );
});

/** What other packages read of a feed: what people see of it. */
interface Seen {
  readonly title: string | undefined;
  readonly link: string | undefined;
  readonly date: string | undefined;
  readonly html: string | undefined;
}

async function seenByRssParser(xml: string): Promise<Seen[]> {
  const { items } = await new RssParser().parseString(xml);
  return items.map((item) => ({ title: item.title, link: item.link, date: item.isoDate, html: (item["content:encoded"] as string | undefined) ?? item.content }));
}

async function seenByFeedParser(xml: string): Promise<Seen[]> {
  const seen: Seen[] = [];
  const parser = new FeedParser({});
  await new Promise((resolve, reject) => {
    parser.on("error", reject).on("end", resolve).on("readable", () => {
      for (let item = parser.read(); item !== null; item = parser.read()) {
        seen.push({ title: item.title, link: item.link, date: item.pubdate?.toISOString(), html: item.description });
      }
    });
    parser.end(xml);
  });
  return seen;
}

test.each(XML_WRITERS.flatMap(([name, write]) => [[name, "rss-parser", write, seenByRssParser], [name, "feedparser", write, seenByFeedParser]] as const))(
  "%s says to %s what it says to us",
  async (_, __, write, see) => {
    const articles = [workedArticle(), listed({ headline: "قیمت نان & آب < ۱۰۰ ]]> «تازه»", body: [{ type: "paragraph", text: "یک ]]> دو <b> &amp; سه" }] })];
    const xml = write(articles, CHANNEL);
    const html = toJsonFeed(articles, CHANNEL).items.map((item) => item.content_html);
    expect(await see(xml)).toEqual(articles.map(({ headline, url, publishedAt }, index) => ({
      title: headline, link: url, date: new Date(publishedAt!.iso).toISOString(), html: html[index],
    })));
    expect(fromFeed(xml).articles.map(({ headline, url }) => ({ headline, url }))).toEqual(articles.map(({ headline, url }) => ({ headline, url })));
  },
);

describe("what a change to an article changes", () => {
  test.each<[string, Partial<Article>, string]>([
    ["an id is the guid", { id: "42" }, '<guid isPermaLink="false">42</guid>'],
    ["without one the address is", {}, '<guid isPermaLink="true">https://example.com/news/1</guid>'],
    ["the date is on its own clock", {}, "<pubDate>Mon, 02 Dec 2024 14:30:00 +0330</pubDate>"],
    ["UTC is GMT", { publishedAt: { iso: "2024-12-02T11:00:00Z", persian: "1403-09-12" } }, "<pubDate>Mon, 02 Dec 2024 11:00:00 GMT</pubDate>"],
    ["a day is no time", { publishedAt: { iso: "2024-12-02", persian: "1403-09-12" } }, "<dc:date>2024-12-02</dc:date>"],
    ["a lead is the description, as HTML", { body: [{ type: "lead", text: "آب < نان" }] }, "<description>آب &amp;lt; نان</description>"],
    ["else the first paragraph", { body: [{ type: "divider" }, { type: "paragraph", text: "آب" }] }, "<description>آب</description>"],
    ["the section and the tags are categories", { section: "اقتصاد", tags: [{ label: "بندر", slug: "بندر" }] }, "<category>اقتصاد</category><category>بندر</category>"],
    ["the nearest source with an address", { attribution: [{ name: "باران", kind: "agency", relation: "via", url: "https://example.com/b" }] }, '<source url="https://example.com/b">باران</source>'],
    ["another language than the channel's", { language: "ckb" }, '<item xml:lang="ckb">'],
    ["a picture", { media: [{ type: "image", url: "https://example.com/a.jpg" }] }, '<media:content url="https://example.com/a.jpg" type="image/jpeg" medium="image"/>'],
    ["a headline whose direction would reach further", { headline: "خبر \u202Eتازه" }, "<title>خبر تازه</title>"],
  ])("RSS: %s", (_, changes, expected) => {
    expect(toRss([listed(changes)], CHANNEL)).toContain(expected);
  });

  test.each<[string, Partial<Article>, string]>([
    ["the address is the id", { id: "42" }, "<id>https://example.com/news/1</id>"],
    ["without one the code on the channel's page", { id: "آ 42#", url: undefined }, "<id>https://example.com/#%D8%A2%2042%23</id>"],
    ["a day begins at midnight", { publishedAt: { iso: "2024-12-02", persian: "1403-09-12" } }, "<updated>2024-12-02T00:00:00+03:30</updated>"],
    ["a tag", { tags: [{ label: "راه آهن", slug: "راه-آهن" }] }, '<category term="راه-آهن" label="راه آهن"/>'],
    ["rights", { rights: { notice: "©", license: "https://example.com/l" } }, "<rights>©</rights>"],
    ["media are enclosures", { media: [{ type: "audio", url: "https://example.com/a.mp3" }] }, '<link rel="enclosure" href="https://example.com/a.mp3" type="audio/mpeg"/>'],
  ])("Atom: %s", (_, changes, expected) => {
    expect(toAtom([listed(changes)], CHANNEL)).toContain(expected);
  });

  test.each<[string, Partial<Article>]>([
    ["a day", { publishedAt: { iso: "2024-12-02", persian: "1403-09-12" } }],
    ["a Gregorian month", { publishedAt: { iso: "2024-12", persian: "1403-09-11/1403-10-11" } }],
    ["a Gregorian year", { publishedAt: { iso: "2020", persian: "1398-10-11/1399-10-11" } }],
    ["two days", { publishedAt: { iso: "2024-12-02/2024-12-03", persian: "1403-09-12/1403-09-13" } }],
    ["UTC", { publishedAt: { iso: "2024-12-02T11:00:00Z", persian: "1403-09-12" } }],
    ["a day changed on another", { publishedAt: { iso: "2024-12-02", persian: "1403-09-12" }, modifiedAt: { iso: "2024-12-03", persian: "1403-09-13" } }],
    ["a day changed at noon", { publishedAt: { iso: "2024-12-02", persian: "1403-09-12" }, modifiedAt: { iso: "2024-12-02T12:00:00+03:30", persian: "1403-09-12" } }],
    ["a tag that is a section's name beside a section", { section: "اقتصاد", tags: [{ label: "اقتصاد", slug: "اقتصاد" }] }],
    ["two authors", { authors: [{ name: "آرش کوهیار" }, { name: "لیلا مهرآذر" }] }],
    ["a film without a type", { media: [{ type: "video", url: "https://example.com/f", duration: 1.5, poster: "https://example.com/p.jpg" }] }],
  ])("%s comes back from all three", (_, changes) => {
    for (const [, write] of WRITERS) {
      const [article] = fromFeed(write([listed(changes)], { title: "ساحل", url: "https://example.com/" })).articles;
      expect(article).toMatchObject(changes);
      expect(article?.modifiedAt).toEqual(changes.modifiedAt);
    }
  });

  test("only the lead where no more is asked for", () => {
    const article = listed({ body: [{ type: "lead", text: "آب" }, { type: "paragraph", text: "نان" }] });
    for (const [, write] of WRITERS) expect(fromFeed(write([article], CHANNEL, { content: "summary" })).articles[0]?.body).toEqual([{ type: "lead", text: "آب" }]);
  });
});

describe("what is left out", () => {
  const NOW = "2024-12-03T00:00:00Z";
  const later = { iso: "2024-12-04T00:00:00Z", persian: "1403-09-14" };
  const undated = { publishedAt: undefined as never };
  test.each<[string, Partial<Article>, FeedOptions, LeftOut["reason"] | "none", string[]]>([
    ["withheld", { status: "withheld" }, {}, "withheld", ["RSS", "Atom", "JSON Feed"]],
    ["canceled", { status: "canceled" }, {}, "canceled", ["RSS", "Atom", "JSON Feed"]],
    ["under embargo, and nobody says when it is", { embargoedUntil: later }, {}, "embargoed", ["RSS", "Atom", "JSON Feed"]],
    ["under embargo now", { embargoedUntil: later }, { now: NOW }, "embargoed", ["RSS", "Atom", "JSON Feed"]],
    ["under embargo without a date", { embargoedUntil: later, ...undated }, {}, "embargoed", ["RSS", "Atom", "JSON Feed"]],
    ["an embargo that is over", { embargoedUntil: later }, { now: "2024-12-04T00:00:00Z" }, "none", []],
    ["published after the embargo", { embargoedUntil: { iso: "2024-12-02", persian: "1403-09-12" } }, {}, "none", []],
    ["expired", { expiresAt: { iso: "2024-12-02T15:00:00Z", persian: "1403-09-12" } }, { now: NOW }, "expired", ["RSS", "Atom", "JSON Feed"]],
    ["expired, and nobody says when it is", { expiresAt: { iso: "2024-12-02T15:00:00Z", persian: "1403-09-12" } }, {}, "none", []],
    ["no address and no id", { url: undefined }, {}, "no-id", ["Atom", "JSON Feed"]],
    ["no date", undated, {}, "no-date", ["Atom"]],
  ])("%s", (_, changes, options, reason, formats) => {
    const found = WRITERS.filter(([, write]) => {
      const told: LeftOut[] = [];
      const { articles } = fromFeed(write([listed({ url: "https://example.com/0" }), listed(changes)], CHANNEL, { ...options, onLeftOut: (leftOut) => told.push(leftOut) }));
      expect(articles.length).toBe(2 - told.length);
      for (const leftOut of told) expect([leftOut.reason, leftOut.index]).toEqual([reason, 1]);
      return told.length > 0;
    });
    expect(found.map(([name]) => name)).toEqual(formats);
  });

  test.each(WRITERS)("an empty %s is one", (_, write) => {
    expect(fromFeed(write([], CHANNEL))).toMatchObject({ articles: [], diagnostics: [], channel: { title: "ساحل نمونه" } });
  });

  test.each(WRITERS)("a channel of %s whose address is a program throws", (_, write) => {
    expect(() => write([], { ...CHANNEL, icon: "javascript:alert(1)" })).toThrow(RangeError);
    expect(() => write([listed()], CHANNEL, { now: "دیروز" })).toThrow(RangeError);
  });
});

const ATTACKS = [
  "]]>", "]]></content:encoded></item><item>", "</title></item>", "<!DOCTYPE x [<!ENTITY xxe SYSTEM 'file:///etc/passwd'>]>", "&xxe; &lt;script&gt;", "\u0000\u0008", "\uD83D", "\uDE00\uD83D",
  "\u202E\u2066", "javascript:alert(1)", "\" onload='x'", "<script>alert(1)</script>", "<![CDATA[", "-->", "\uFFFE\uFFFF", "\r\n\t", "\u2028",
];

/** An article with a text in every place that takes any. */
function everywhere(text: string): Article {
  const seen = `ب${text}ب`;
  const change = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => change(item, key));
    if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, change(inner, name)]));
    const isText = ["headline", "kickers", "subheadlines", "text", "items", "cells", "caption", "credit", "alt", "name", "role", "roles", "label", "section", "holder", "notice", "usageTerms", "provider", "id"];
    return typeof value === "string" && isText.includes(key) && !/^(?:[pqer]|place)\d$/u.test(value) ? seen : value;
  };
  const changed = change(workedArticle(), "") as Article;
  return { ...changed, people: [], quotes: [] };
}

/** A feed of one item in RSS. */
const rss = (item: string, channel = ""): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:news="https://example.com/ns"><channel><title>ساحل نمونه</title><link>https://example.com/</link>${channel}<item>${item}</item></channel></rss>`;

const TITLE = "<title>بندر تازه باز شد</title>";

describe("feeds as sites write them", () => {
  test.each<[string, string, Partial<Article>]>([
    ["a date without a weekday", "<pubDate>02 Dec 2024 14:30:00 +0330</pubDate>", { publishedAt: { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" } }],
    ["a date of GMT", "<pubDate>Mon, 02 Dec 2024 11:00:00 GMT</pubDate>", { publishedAt: { iso: "2024-12-02T11:00:00Z", persian: "1403-09-12" } }],
    ["a date of UT with a year of two digits", "<pubDate>Mon, 2 Dec 24 11:00 UT</pubDate>", { publishedAt: { iso: "2024-12-02T11:00:00Z", persian: "1403-09-12" } }],
    ["a summer's date", "<pubDate>Mon, 20 Jun 2022 14:30:00 +0430</pubDate>", { publishedAt: { iso: "2022-06-20T14:30:00+04:30", persian: "1401-03-30" } }],
    ["a date without an offset is Tehran's", "<pubDate>Mon, 02 Dec 2024 14:30:00</pubDate>", { publishedAt: { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" } }],
    ["an ISO date with a short offset", "<pubDate> 2024-12-02T14:30:00+0330\n</pubDate>", { publishedAt: { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" } }],
    ["a Jalali date for people", "<pubDate>دوشنبه ۱۲ آذر ۱۴۰۳ - ۱۴:۳۰</pubDate>",
      { publishedAt: { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12", text: "دوشنبه ۱۲ آذر ۱۴۰۳ - ۱۴:۳۰", calendar: "persian" } }],
    ["a Jalali date in digits", "<pubDate>1403/09/12 14:30:00</pubDate>", { publishedAt: { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12", text: "1403/09/12 14:30:00", calendar: "persian" } }],
    ["the date of Dublin Core", "<dc:date>2024-12-02</dc:date>", { publishedAt: { iso: "2024-12-02", persian: "1403-09-12" } }],
    ["a link with line breaks and Persian letters", "<link>\n https://example.com/خبر/۱?a=1&b=۲ \n</link>", { url: "https://example.com/%D8%AE%D8%A8%D8%B1/%DB%B1?a=1&b=%DB%B2" }],
    ["a link in CDATA", "<link><![CDATA[https://example.com/1]]></link>", { url: "https://example.com/1" }],
    ["a relative link", "<link>/news/1</link>", { url: "https://example.com/news/1" }],
    ["a host with Persian letters", "<link>https://ساحل.example/1</link>", { url: "https://xn--mgbmq4e.example/1" }],
    ["a guid alone", "<guid>https://example.com/1</guid>", { url: "https://example.com/1" }],
    ["a guid that is a code", '<guid isPermaLink="false">140309</guid><link>https://example.com/1</link>', { id: "140309", url: "https://example.com/1" }],
    ["a description is the lead", "<description>اسکله تازه باز شد.</description>", { body: [{ type: "lead", text: "اسکله تازه باز شد." }] }],
    ["a picture and a link around it", '<description><![CDATA[<img src="/a.jpg" align="left"/> اسکله تازه باز شد. <a href="/1">ادامه مطلب...</a>]]></description>',
      { body: [{ type: "lead", text: "اسکله تازه باز شد." }], media: [{ type: "image", url: "https://example.com/a.jpg" }] }],
    ["HTML that nobody escaped", "<description><p>یک</p><p>دو&nbsp;و سه</p></description>", { body: [{ type: "paragraph", text: "یک" }, { type: "paragraph", text: "دو\u00A0و سه" }] }],
    ["HTML that is escaped", "<description>&lt;p&gt;می&amp;zwnj;شود&lt;/p&gt;</description>", { body: [{ type: "lead", text: "می\u200Cشود" }] }],
    ["a lead that the full text lacks", "<description>چکیده خبر</description><content:encoded><![CDATA[<p>متن خبر</p>]]></content:encoded>",
      { body: [{ type: "lead", text: "چکیده خبر" }, { type: "paragraph", text: "متن خبر" }] }],
    ["a description cut out of the full text", "<description>متن خبر بندر […]</description><content:encoded><![CDATA[<p>متن خبر بندر نیلاب</p>]]></content:encoded>",
      { body: [{ type: "paragraph", text: "متن خبر بندر نیلاب" }] }],
    ["what WordPress puts below", "<description><![CDATA[<p>متن خبر</p><p>نوشته <a href='/1'>بندر</a> اولین بار در <a href='/'>ساحل</a> پدیدار شد.</p>]]></description>", { body: [{ type: "lead", text: "متن خبر" }] }],
    ["a kicker, a deck and a lead in elements of the site", "<rutitr>پس از هفت سال</rutitr><news:subtitle>روزانه پنج کشتی</news:subtitle><lead>چکیده</lead>",
      { kickers: ["پس از هفت سال"], subheadlines: ["روزانه پنج کشتی"], body: [{ type: "lead", text: "چکیده" }] }],
    ["tags", "<category>بندر نیلاب</category><category>کشتی</category>", { tags: [{ label: "بندر نیلاب", slug: "بندر-نیلاب" }, { label: "کشتی", slug: "کشتی" }] }],
    ["several tags in one", "<category>بندر نیلاب، کشتی،</category>", { tags: [{ label: "بندر نیلاب", slug: "بندر-نیلاب" }, { label: "کشتی", slug: "کشتی" }] }],
    ["a section alone", "<category>اقتصادی</category>", { section: "اقتصادی", tags: [] }],
    ["a path of sections", "<category>سیاسی &gt; مجلس</category>", { section: "سیاسی > مجلس", tags: [] }],
    ["an author with a mail", "<author>desk@example.com (آرش کوهیار)</author>", { authors: [{ name: "آرش کوهیار" }] }],
    ["an author of Dublin Core", "<dc:creator><![CDATA[آرش کوهیار]]></dc:creator>", { authors: [{ name: "آرش کوهیار" }] }],
    ["an enclosure with a relative address", '<enclosure url="/a.jpg" type="image/jpeg" length="1"/>', { media: [{ type: "image", url: "https://example.com/a.jpg" }] }],
    ["a group of media", '<media:group><media:content url="/a.mp4" type="video/mp4" duration="9"/><media:content url="/a.jpg" medium="image"/></media:group>',
      { media: [{ type: "video", url: "https://example.com/a.mp4", duration: 9 }, { type: "image", url: "https://example.com/a.jpg" }] }],
    ["a thumbnail alone", '<media:thumbnail url="https://example.com/a.jpg"/>', { media: [{ type: "image", url: "https://example.com/a.jpg" }] }],
    ["a source", '<source url="https://example.com/b.xml">خبرگزاری باران</source>', { attribution: [{ name: "خبرگزاری باران", kind: "agency", relation: "via", url: "https://example.com/b.xml" }] }],
  ])("%s", (_, item, expected) => {
    const { articles, diagnostics } = fromFeed(rss(TITLE + item));
    expect(articles[0]).toMatchObject(expected);
    expect(diagnostics).toEqual([]);
  });

  test.each<[string, string, Partial<Article>]>([
    ["entities that were escaped twice", "&amp;laquo;بندر&amp;raquo; باز شد", { headline: "«بندر» باز شد" }],
    ["HTML", "<![CDATA[<b>بندر</b>&nbsp;باز شد]]>", { headline: "بندر باز شد" }],
    ["line breaks", "\n  بندر\n باز شد ", { headline: "بندر باز شد" }],
    ["decks", "بندر نیلاب نخستین کشتی را پذیرفت / روزانه پنج کشتی / راه‌آهن می‌رسد", { headline: "بندر نیلاب نخستین کشتی را پذیرفت", subheadlines: ["روزانه پنج کشتی", "راه‌آهن می‌رسد"] }],
    ["a kicker", "گزارش ویژه | بندر نیلاب نخستین کشتی را پذیرفت", { kickers: ["گزارش ویژه"], headline: "بندر نیلاب نخستین کشتی را پذیرفت" }],
    ["a kicker with a colon", "مدیر بندر نیلاب در آیین گشایش: | اسکله باز شد", { kickers: ["مدیر بندر نیلاب در آیین گشایش:"], headline: "اسکله باز شد" }],
    ["the name of the outlet", "بندر نیلاب باز شد | ساحل نمونه", { kickers: [], headline: "بندر نیلاب باز شد", subheadlines: [] }],
    ["a fraction", "۱/۲ کارگران آمدند", { headline: "۱/۲ کارگران آمدند", subheadlines: [] }],
  ])("a title with %s", (_, title, expected) => {
    expect(fromFeed(rss(`<title>${title}</title>`)).articles[0]).toMatchObject(expected);
  });

  test("parted titles are told", () => {
    expect(fromFeed(rss("<title>گزارش ویژه | بندر نیلاب نخستین کشتی را پذیرفت</title>")).diagnostics).toMatchObject([{ code: "headline-split", severity: "info", pointer: "/rss/channel/item/0/title" }]);
  });

  test.each<[string, string]>([
    ["RSS 0.91 with a DOCTYPE", '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "https://example.com/rss.dtd"><rss version="0.91"><channel><item><title>خبر</title><link>https://example.com/1</link></item></channel></rss>'],
    ["RSS 1.0", '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://example.com/"><title>س</title></channel><item rdf:about="https://example.com/1"><title>خبر</title><link>https://example.com/1</link></item></rdf:RDF>'],
    ["Atom", '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>خبر</title><link href="https://example.com/1"/><id>urn:x:1</id></entry></feed>'],
    ["Atom under a prefix", '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title type="html">&lt;b&gt;خبر&lt;/b&gt;</a:title><a:link rel="alternate" href="https://example.com/1"/></a:entry></a:feed>'],
    ["Atom 0.3", '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title>خبر</title><link rel="alternate" type="text/html" href="https://example.com/1"/></entry></feed>'],
    ["JSON Feed 1.0", '{"version":"https://jsonfeed.org/version/1","title":"س","items":[{"id":1,"url":"https://example.com/1","title":"خبر"}]}'],
    ["a warning before the declaration", '\uFEFF\n<br />Warning: x<?xml version="1.0"?><rss><channel><item><title>خبر</title><link>https://example.com/1</link></item></channel></rss>'],
    ["a feed that breaks off", "<rss><channel><item><title>خبر</title><link>https://example.com/1</link><description>متن"],
  ])("%s", (_, feed) => {
    expect(fromFeed(feed).articles).toMatchObject([{ headline: "خبر", url: "https://example.com/1" }]);
  });

  test("XHTML and plain text in Atom", () => {
    const entry = (content: string) => fromFeed(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>آب &lt; نان</title>${content}</entry></feed>`).articles[0];
    expect(entry('<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>یک</p><p>دو</p></div></content>')?.body.map((block) => block.type)).toEqual(["paragraph", "paragraph"]);
    expect(entry("<summary>آب &lt;b&gt; نان</summary>")).toMatchObject({ headline: "آب < نان", body: [{ type: "lead", text: "آب <b> نان" }] });
  });
});

describe("what cannot be read is told", () => {
  test.each<[string, unknown, string, string]>([
    ["nothing", " \uFEFF ", "empty", ""],
    ["no text", 42, "not-text", ""],
    ["a page", "<!DOCTYPE html><html><body>خبر</body></html>", "other-format", ""],
    ["words", "خبر", "other-format", ""],
    ["other JSON", '{"items":[]}', "other-format", ""],
    ["broken JSON", '{"version":', "not-json", ""],
    ["entities that multiply", '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>', "entities-declared", ""],
    ["nesting", `<rss>${"<a>".repeat(100_000)}`, "too-deep", ""],
    ["an item without words", rss("<link>https://example.com/1</link>"), "no-headline", "/rss/channel/item/0"],
    ["an item of JSON that is none", '{"version":"https://jsonfeed.org/version/1.1","items":[null]}', "no-headline", "/items/0"],
    ["a date that is none", rss(`${TITLE}<pubDate>به‌زودی</pubDate>`), "date-unread", "/rss/channel/item/0/pubDate"],
    ["a weekday that contradicts its date", rss(`${TITLE}<pubDate>Tue, 02 Dec 2024 14:30:00 +0330</pubDate>`), "date-unread", "/rss/channel/item/0/pubDate"],
    ["a program for a link", rss(`${TITLE}<link>javascript:alert(1)</link>`), "address-unread", "/rss/channel/item/0/link"],
    ["English for a language of Persian", rss(TITLE, "<language>en-US</language>"), "value-unread", "/rss/channel/item/0/language"],
    ["an extension that is no article's", '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"خبر","_khabar":{"kickers":"x","urgency":5}}]}', "value-unread", "/items/0/_khabar/kickers"],
    ["a quote that lies elsewhere", toJson([workedArticle()], CHANNEL).replace("روزانه پنج کشتی را تخلیه می‌کند و", "هر روز"), "value-unread", "/items/0/_khabar/quotes/0/spans"],
  ])("%s", (_, feed, code, pointer) => {
    const { diagnostics } = fromFeed(feed as string);
    expect(diagnostics[0]).toMatchObject({ code, pointer });
    for (const { message } of fromFeed(feed as string, { language: "fa" }).diagnostics) expect(message).toMatch(/\p{Script=Arabic}/u);
  });

  test("and the rest is read, however much is missing", () => {
    const items = Array.from({ length: 300 }, (_, index) => (index % 2 === 0 ? "<item><title>خبر</title></item>" : "<item/>")).join("");
    const { articles, diagnostics } = fromFeed(`<rss><channel>${items}</channel></rss>`);
    expect([articles.length, diagnostics.length]).toEqual([150, 150]);
    expect(diagnostics.at(-1)?.pointer).toBe("/rss/channel/item/299");
  });

  test("many quotes of a long list take no time", () => {
    const count = 20_000;
    const quote = { text: "ب", form: "direct", spans: [{ block: 0, start: 0, end: 1 }], confidence: 1, rule: "r" };
    const item = { id: "1", title: "خبر", content_html: `<ul>${"<li>ب</li>".repeat(count)}</ul>`, _khabar: { quotes: Array.from({ length: count }, (_, index) => ({ ...quote, id: `q${String(index)}` })) } };
    const { articles, diagnostics } = fromFeed(JSON.stringify({ version: "https://jsonfeed.org/version/1.1", items: [item] }));
    expect([articles[0]?.quotes.length, articles[0]?.quotes.at(-1)?.spans, diagnostics]).toEqual([count, quote.spans, []]);
  });

  test("a null in an extension says nothing", () => {
    for (const key of ["media", "places", "authors", "corrections", "related", "kickers"]) {
      const reading = fromFeed(JSON.stringify({ version: "https://jsonfeed.org/version/1.1", items: [{ id: "1", title: "خبر", _khabar: { [key]: null, section: "اقتصاد" } }] }));
      expect(reading).toMatchObject({ articles: [{ headline: "خبر", section: "اقتصاد" }], diagnostics: [] });
    }
  });
  test("an article keeps what is right where its extension is wrong", () => {
    expect(fromFeed('{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"خبر","_khabar":{"kickers":"x"}}]}').articles).toMatchObject([{ headline: "خبر", kickers: [] }]);
  });

  test.each(["<", "&", "<item>", "<item/>", "<title>", "]]>", "|", " / ", "ادامه", "،", "("])("a feed of megabytes of %s is read in linear time", (piece) => {
    // Every item is told that it has no headline: of these a megabyte is enough.
    const many = piece.repeat((piece === "<item/>" ? 1_000_000 : 10_000_000) / piece.length);
    expect(() => fromFeed(`<rss><channel><item><title>خبر</title><description>${many}`)).not.toThrow();
  });
});

describe("attacks in every text", () => {
  test.each(ATTACKS.map((attack) => [JSON.stringify(attack), attack] as const))("%s", (_, attack) => {
    const channel: Channel = { ...CHANNEL, title: `س${attack}`, description: attack, rights: attack, publisher: `پ${attack}`, authors: [{ name: `ن${attack}`, url: attack }] };
    for (const [, write] of XML_WRITERS) {
      const xml = write([everywhere(attack), listed()], channel);
      expectWellFormed(xml);
      expect(xml.isWellFormed()).toBe(true);
      expect(fromFeed(xml).articles.length).toBe(2);
      expect(fromFeed(xml).articles[1]?.headline).toBe("بندر تازه باز شد");
    }
    expect(fromFeed(toJson([everywhere(attack), listed()], channel)).articles.length).toBe(2);
  });
});
