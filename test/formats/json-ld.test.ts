// JSON-LD: every property of an article of schema.org, as it is written.
import { describe, expect, test } from "vitest";
import { jsonLdScript, type JsonLdArticle, toJsonLd } from "../../src/formats/json-ld.js";
import type { Article } from "../../src/schema/index.js";
import { leastArticle, workedArticle } from "../fixtures/worked-article.js";

const LINE = "\n\n";

test("the least article is a NewsArticle of four keys and nothing empty", () => {
  expect(toJsonLd(leastArticle())).toEqual({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: "بندر تازه باز شد",
    inLanguage: "fa",
  });
});

/** Wikidata's news agency. */
const NEWS_AGENCY = "https://www.wikidata.org/wiki/Q192283";

/** Every property of the worked article's JSON-LD. */
const PROPERTIES: { readonly [Key in keyof Required<JsonLdArticle>]: Required<JsonLdArticle>[Key] } = {
  "@context": "https://schema.org",
  "@type": ["NewsArticle", "LiveBlogPosting"],
  headline: "بندر نیلاب نخستین کشتی خود را پذیرفت",
  alternativeHeadline: [{ "@type": "Role", roleName: "kicker", alternativeHeadline: "پس از هفت سال انتظار" }, "روزانه پنج کشتی تخلیه می‌شود", "راه‌آهن تا پایان سال می‌رسد"],
  abstract: "بندر نیلاب از روز شنبه نخستین کشتی باری خود را پذیرفت و راه دریایی میان دو استان جنوبی پس از هفت سال باز شد.",
  articleBody: [
    "بندر نیلاب از روز شنبه نخستین کشتی باری خود را پذیرفت و راه دریایی میان دو استان جنوبی پس از هفت سال باز شد.",
    "مهندس لیلا مهرآذر، مدیر بندر نیلاب، در آیین گشایش گفت: اسکله تازه روزانه پنج کشتی را تخلیه می‌کند و بارها دیگر در نوبت نمی‌مانند.",
    "وی درباره راه‌آهن افزود: «ریل‌گذاری تا پایان سال به بندر می‌رسد.»",
    "چه کسانی کار می‌کنند؟",
    "ساکنان شهر می‌خواهند کارگران بومی در اولویت باشند.",
    "به گفته شورای شهر سروناز، نیمی از کارکنان اسکله از میان ساکنان همین شهر برگزیده می‌شوند.",
    "پنج کشتی در روز\nدو جرثقیل تازه\nصد و بیست کارگر",
  ].join(LINE),
  inLanguage: "fa",
  url: "https://example.com/news/140309120042",
  mainEntityOfPage: "https://example.com/news/140309120042/neelab",
  identifier: "140309120042",
  articleSection: "اقتصاد",
  genre: "report",
  creativeWorkStatus: "usable",
  version: 2,
  keywords: [{ "@type": "DefinedTerm", name: "بندر نیلاب", url: "https://example.com/tags/neelab" }, "راه‌آهن", "کشتیرانی"],
  datePublished: "2024-12-02T14:30:00+03:30",
  dateModified: "2024-12-03T09:05:00+03:30",
  expires: "2025-12-02T14:30:00+03:30",
  dateline: "نیلاب، ۱۲ آذر ۱۴۰۳",
  locationCreated: { "@type": "Place", "@id": "#place-place1", name: "نیلاب" },
  author: [{ "@type": "Person", "@id": "#person-p2", name: "آرش کوهیار", jobTitle: ["خبرنگار"], url: "https://example.com/authors/koohyar" }],
  publisher: { "@type": "NewsMediaOrganization", name: "روزنامه ساحل نمونه" },
  sourceOrganization: [{ "@type": "NewsMediaOrganization", name: "خبرگزاری باران", additionalType: NEWS_AGENCY }],
  isBasedOn: [
    {
      "@type": "CreativeWork",
      publisher: { "@type": "NewsMediaOrganization", name: "خبرگزاری باران", additionalType: NEWS_AGENCY },
      url: "https://example.com/baran/7715",
      creditText: "به گزارش خبرگزاری باران",
    },
    { "@type": "CreativeWork", author: { "@type": "Person", name: "پرویز دانا" } },
    { "@type": "CreativeWork", author: { "@type": "Person", name: "یک منبع آگاه", disambiguatingDescription: "anonymous" } },
  ],
  mentions: [
    { "@type": "Person", "@id": "#person-p1", name: "لیلا مهرآذر", jobTitle: ["مدیر بندر نیلاب", "مهندس"], sameAs: ["https://example.com/people/mehrazar"] },
    { "@type": "Person", "@id": "#person-p2", name: "آرش کوهیار" },
    {
      "@type": "Role",
      roleName: "previous",
      mentions: { "@type": "NewsArticle", headline: "ساخت اسکله تازه نیلاب آغاز شد", url: "https://example.com/news/139609120007", identifier: "139609120007" },
    },
  ],
  contentLocation: [{
    "@type": "Place",
    "@id": "#place-place1",
    name: "نیلاب",
    address: { "@type": "PostalAddress", addressCountry: "IR", addressRegion: "کرانه" },
    geo: { "@type": "GeoCoordinates", latitude: 27.2, longitude: 56.3 },
    sameAs: ["https://example.com/places/neelab"],
  }],
  image: [{
    "@type": "ImageObject",
    url: "https://example.com/photos/neelab-cover.jpg",
    contentUrl: "https://example.com/photos/neelab-cover.jpg",
    description: "چشم‌انداز بندر نیلاب",
    caption: "بندر نیلاب از فراز آسمان",
    creditText: "عکس: آرش کوهیار",
    width: "1600",
    height: "900",
  }, {
    "@type": "ImageObject",
    url: "https://example.com/photos/neelab-pier.jpg",
    contentUrl: "https://example.com/photos/neelab-pier.jpg",
    description: "کشتی باری در کنار اسکله",
    caption: "اسکله تازه بندر نیلاب در روز گشایش",
    creditText: "عکس: آرش کوهیار",
    license: "https://creativecommons.org/licenses/by/4.0/",
    width: "1600",
    height: "900",
    encoding: [{
      "@type": "ImageObject",
      url: "https://example.com/photos/neelab-pier-square.jpg",
      contentUrl: "https://example.com/photos/neelab-pier-square.jpg",
      width: "900",
      height: "900",
    }],
    digitalSourceType: { "@id": "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture" },
  }],
  video: [{
    "@type": "VideoObject",
    url: "https://example.com/films/neelab.mp4",
    contentUrl: "https://example.com/films/neelab.mp4",
    caption: "نخستین کشتی پهلو می‌گیرد",
    creditText: "فیلم: آرش کوهیار",
    license: { "@type": "CreativeWork", name: "با یاد کردن نام پدیدآور" },
    thumbnailUrl: "https://example.com/films/neelab.jpg",
    duration: "PT95.5S",
  }],
  audio: [{
    "@type": "AudioObject",
    url: "https://example.com/sounds/neelab.mp3",
    contentUrl: "https://example.com/sounds/neelab.mp3",
    caption: "بوق کشتی در آیین گشایش",
    duration: "PT40S",
  }],
  correction: [{ "@type": "CorrectionComment", text: "شمار جرثقیل‌ها در نسخه نخست این خبر نادرست بود.", datePublished: "2024-12-03" }],
  copyrightHolder: { "@type": "Organization", name: "روزنامه ساحل نمونه" },
  copyrightNotice: "© ۱۴۰۳ روزنامه ساحل نمونه",
  license: "https://creativecommons.org/licenses/by/4.0/",
  usageInfo: { "@type": "CreativeWork", text: "بازنشر با یاد کردن نام روزنامه آزاد است." },
  archivedAt: "https://example.com/archive/140309120042",
  hasPart: [
    {
      "@type": "Quotation",
      "@id": "#quote-q1",
      text: "اسکله تازه روزانه پنج کشتی را تخلیه می‌کند و بارها دیگر در نوبت نمی‌مانند.",
      spokenByCharacter: { "@type": "Person", "@id": "#person-p1", name: "لیلا مهرآذر", jobTitle: ["مدیر بندر نیلاب"] },
      recordedAt: { "@type": "Event", name: "در آیین گشایش" },
    },
    {
      "@type": "Quotation",
      "@id": "#quote-q2",
      text: "ریل‌گذاری تا پایان سال به بندر می‌رسد.",
      spokenByCharacter: { "@type": "Person", "@id": "#person-p1", name: "لیلا مهرآذر", jobTitle: ["مدیر بندر نیلاب"] },
      about: { "@type": "Thing", name: "راه‌آهن" },
    },
  ],
  coverageStartTime: "2024-12-02T10:00:00+03:30",
  coverageEndTime: "2024-12-02T18:00:00+03:30",
  liveBlogUpdate: [
    {
      "@type": "BlogPosting",
      "@id": "#entry-e2",
      headline: "مدیر بندر از ریل‌گذاری گفت",
      articleBody: "وی درباره راه‌آهن افزود: «ریل‌گذاری تا پایان سال به بندر می‌رسد.»",
      datePublished: "2024-12-02T15:10:00+03:30",
      dateModified: "2024-12-02T15:20:00+03:30",
    },
    {
      "@type": "BlogPosting",
      "@id": "#entry-e1",
      articleBody: "مهندس لیلا مهرآذر، مدیر بندر نیلاب، در آیین گشایش گفت: اسکله تازه روزانه پنج کشتی را تخلیه می‌کند و بارها دیگر در نوبت نمی‌مانند.",
      datePublished: "2024-12-02T14:40:00+03:30",
    },
  ],
};

describe("the worked article", () => {
  const jsonLd = toJsonLd(workedArticle());

  test.each(Object.entries(PROPERTIES))("%s", (property, expected) => {
    expect(jsonLd[property as keyof JsonLdArticle]).toEqual(expected);
  });

  test("has no other property", () => {
    expect(Object.keys(jsonLd).sort()).toEqual(Object.keys(PROPERTIES).sort());
  });
});

/** What a change to the least article changes in its JSON-LD. */
const CASES: [string, (article: Article) => unknown, Partial<JsonLdArticle>][] = [
  ["a day is a date", (a) => (a.publishedAt = { iso: "2024-12-02", persian: "1403-09-12" }), { datePublished: "2024-12-02" }],
  ["a Jalali month is none", (a) => (a.publishedAt = { iso: "2024-11-21/2024-12-20", persian: "1403-09" }), {}],
  ["a Gregorian month is none", (a) => (a.publishedAt = { iso: "2024-12", persian: "1403-09-11/1403-10-11" }), {}],
  ["a Gregorian year is none", (a) => (a.modifiedAt = { iso: "2020", persian: "1398-10-11/1399-10-11" }), {}],
  ["a dateline of a place", (a) => (a.dateline = { place: "نیلاب" }), { dateline: "نیلاب", locationCreated: { "@type": "Place", name: "نیلاب" } }],
  ["a dateline of a date without printed words", (a) => (a.dateline = { date: { iso: "2024-12-02", persian: "1403-09-12" } }), { dateline: "۱۲ آذر ۱۴۰۳" }],
  ["an empty dateline", (a) => (a.dateline = {}), {}],
  ["empty rights", (a) => (a.rights = {}), {}],
  ["empty lists", (a) => ((a.authors = []), (a.corrections = [])), {}],
  ["an address without a canonical one", (a) => (a.url = "https://example.com/1"), { url: "https://example.com/1", mainEntityOfPage: "https://example.com/1" }],
  ["a canonical address alone", (a) => (a.canonicalUrl = "https://example.com/1"), { url: "https://example.com/1", mainEntityOfPage: "https://example.com/1" }],
  ["a publisher who is a person", (a) => a.attribution.push({ name: "پرویز دانا", kind: "person", relation: "publisher" }), { publisher: { "@type": "Person", name: "پرویز دانا" } }],
  ["an image without alternative text", (a) => a.body.push({ type: "image", url: "https://example.com/a.jpg", alt: "" }),
    { image: [{ "@type": "ImageObject", url: "https://example.com/a.jpg", contentUrl: "https://example.com/a.jpg" }] }],
  ["a very short film", (a) => a.body.push({ type: "video", url: "https://example.com/a.mp4", duration: 5e-324 }),
    { video: [{ "@type": "VideoObject", url: "https://example.com/a.mp4", contentUrl: "https://example.com/a.mp4", duration: "PT0S" }] }],
  ["a very long sound", (a) => a.body.push({ type: "audio", url: "https://example.com/a.mp3", duration: 1e21 }),
    { audio: [{ "@type": "AudioObject", url: "https://example.com/a.mp3", contentUrl: "https://example.com/a.mp3", duration: "PT1000000000000000000000S" }] }],
  ["a table, an embed and a divider", (a) => a.body.push({ type: "table", caption: "بار", rows: [{ cells: ["۱"] }] }, { type: "embed", url: "https://example.com/" }, { type: "divider" }), {}],
  ["two leads", (a) => a.body.push({ type: "lead", text: "یکم" }, { type: "lead", text: "دوم" }), { abstract: `یکم${LINE}دوم`, articleBody: `یکم${LINE}دوم` }],
];

test.each(CASES)("%s", (_, change, expected) => {
  const article = leastArticle();
  change(article);
  expect(toJsonLd(article)).toEqual({ ...toJsonLd(leastArticle()), ...expected });
});

describe("a quote", () => {
  const quoteWith = (changes: Partial<Article["quotes"][number]>) => {
    const quote = { id: "q1", text: "بندر باز شد", form: "direct" as const, spans: [], confidence: 1, rule: "cue-line", ...changes };
    return toJsonLd({ ...leastArticle(), quotes: [quote] }).hasPart;
  };

  test("without a speaker", () => {
    expect(quoteWith({})).toEqual([{ "@type": "Quotation", "@id": "#quote-q1", text: "بندر باز شد" }]);
  });
  test("of an organization, whose role is none of its own", () => {
    const speaker = { name: "شورای شهر", mention: "شورا", resolution: "role", kind: "organization", role: "شورا" } as const;
    expect(quoteWith({ speaker })?.[0]?.spokenByCharacter).toEqual({ "@type": "Organization", name: "شورای شهر" });
  });
  test("of somebody without a name", () => {
    const speaker = { name: "یک منبع آگاه", mention: "یک منبع آگاه", resolution: "role", kind: "anonymous" } as const;
    expect(quoteWith({ speaker })?.[0]?.spokenByCharacter).toEqual({ "@type": "Person", name: "یک منبع آگاه", disambiguatingDescription: "anonymous" });
  });
  test("in the article's own words is left out", () => {
    expect(quoteWith({ form: "indirect" })).toBeUndefined();
  });
});

describe("jsonLdScript", () => {
  test.each([
    ["the end of the element", "</script><script>alert(1)</script>"],
    ["the end of the element in capitals and with spaces", "</SCRIPT \n>"],
    ["a comment that would swallow the page", "<!--<script>"],
    ["the end of a comment", "--> ]]>"],
    ["an entity", "&lt;/script&gt; &amp;"],
    ["lines of old JavaScript", "\u2028\u2029"],
    ["half a surrogate pair", "\uD83D و \uDE00"],
    ["marks of JSON", "\"\\ \u0000 \b"],
    ["what is written already", "\\u003c/script\\u003e"],
    ["an emoji and half-spaces", "😀 می\u200Cشود"],
  ])("%s", (_, headline) => {
    const article = { ...leastArticle(), headline, kickers: [headline], section: headline };
    const script = jsonLdScript(article);
    expect(script).not.toMatch(/[<>&\u2028\u2029\uD83D](?![\uDC00-\uDFFF])/u);
    expect(JSON.parse(script)).toEqual(toJsonLd(article));
    expect((JSON.parse(script) as JsonLdArticle).headline).toBe(headline);
  });

  test("writes Persian as it is", () => {
    expect(jsonLdScript(leastArticle())).toBe('{"@context":"https://schema.org","@type":"NewsArticle","headline":"بندر تازه باز شد","inLanguage":"fa"}');
  });

  test("takes 10,000 links in the chain and 10,000 paragraphs", () => {
    const article = leastArticle();
    article.attribution = Array.from({ length: 10_000 }, () => ({ name: "خبرگزاری باران", kind: "agency", relation: "via" }));
    article.body = Array.from({ length: 10_000 }, () => ({ type: "paragraph", text: "<".repeat(100) }));
    expect(jsonLdScript(article)).not.toContain("<");
  });
});
