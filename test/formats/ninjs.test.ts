// ninjs: items as they are written, and as agencies write theirs.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fromNinjs, type Ninjs, toNinjs } from "../../src/formats/ninjs.js";
import { type Article, blockText } from "../../src/schema/index.js";
import { readTree, textOf } from "../../src/markup/tree.js";
import { leastArticle, workedArticle } from "../fixtures/worked-article.js";
import { ninjsFaults, STANDARD_FOLDER } from "./ninjs-schema.js";

const STANDARD = { name: "ninjs", version: "3.1", schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#" };
const HEADLINE_URN = `urn:khabar:headline:${encodeURIComponent("بندر تازه باز شد")}`;

describe("toNinjs", () => {
  test("the least article has what says what it is, and its headline", () => {
    expect(toNinjs(leastArticle())).toEqual({
      uri: HEADLINE_URN, standard: STANDARD, type: "text", representationType: "full", profile: "khabar", language: "fa",
      headlines: [{ role: "main", value: "بندر تازه باز شد" }],
    });
  });

  const item = toNinjs(workedArticle());

  test.each<[keyof Ninjs, unknown]>([
    ["uri", "https://example.com/news/140309120042"],
    ["version", "2"],
    ["firstCreated", "2024-12-02T14:30:00+03:30"],
    ["versionCreated", "2024-12-03T09:05:00+03:30"],
    ["embargoedUntil", "2024-12-02T12:00:00+03:30"],
    ["expires", "2025-12-02T14:30:00+03:30"],
    ["pubStatus", "usable"],
    ["urgency", 5],
    ["genres", [{ name: "گزارش", uri: "http://cv.iptc.org/newscodes/genre/Feature", literal: "report" }]],
    ["headlines", [
      { role: "main", value: "بندر نیلاب نخستین کشتی خود را پذیرفت" }, { role: "kicker", value: "پس از هفت سال انتظار" },
      { role: "subheadline", value: "روزانه پنج کشتی تخلیه می‌شود" }, { role: "subheadline", value: "راه‌آهن تا پایان سال می‌رسد" },
    ]],
    ["descriptions", [
      { role: "lead", contentType: "text/plain", value: "بندر نیلاب از روز شنبه نخستین کشتی باری خود را پذیرفت و راه دریایی میان دو استان جنوبی پس از هفت سال باز شد." },
      { role: "correction", contentType: "text/plain", value: "شمار جرثقیل‌ها در نسخه نخست این خبر نادرست بود." },
    ]],
    ["subjects", [
      { name: "اقتصاد", rel: "partOf" }, { name: "بندر نیلاب", rel: "about", uri: "https://example.com/tags/neelab", literal: "بندر-نیلاب" },
      { name: "راه‌آهن", rel: "topic", literal: "راه-آهن" }, { name: "کشتیرانی", rel: "topic", literal: "کشتیرانی" },
    ]],
    ["people", [
      { name: "لیلا مهرآذر", rel: "mentions", uri: "https://example.com/people/mehrazar", literal: "p1" }, { name: "آرش کوهیار", rel: "mentions", literal: "p2" },
    ]],
    ["places", [
      {
        name: "نیلاب", rel: "dateline", uri: "https://example.com/places/neelab", literal: "place1", contactInfo: [{ address: { area: "کرانه", country: "IR" } }],
        geoJSON: { type: "Point", coordinates: [56.3, 27.2] },
      },
      { name: "بندر نیلاب", rel: "about", uri: "https://example.com/tags/neelab", literal: "بندر-نیلاب" },
    ]],
    ["infoSources", [
      { name: "روزنامه ساحل نمونه", role: "publisher/outlet" }, { name: "خبرگزاری باران", role: "via/agency", uri: "https://example.com/baran/7715" },
      { name: "پرویز دانا", role: "via/person" }, { name: "یک منبع آگاه", role: "via/anonymous" },
      { name: "آرش کوهیار", role: "author/خبرنگار", uri: "https://example.com/authors/koohyar", literal: "p2" },
    ]],
    ["by", "آرش کوهیار"],
    ["located", "نیلاب"],
    ["edNote", "شمار جرثقیل‌ها درست شد."],
    ["copyrightHolder", "روزنامه ساحل نمونه"],
    ["rightsInfo", { linkedRights: "https://creativecommons.org/licenses/by/4.0/" }],
    ["altIds", [
      { role: "id", value: "140309120042" }, { role: "url", value: "https://example.com/news/140309120042" },
      { role: "canonicalUrl", value: "https://example.com/news/140309120042/neelab" }, { role: "shortUrl", value: "https://example.com/n/42" }, { role: "revision", value: "r2" },
    ]],
    ["associations", [
      {
        name: "media-1", uri: "https://example.com/photos/neelab-cover.jpg", type: "picture", representationType: "partial", rel: "media",
        descriptions: [{ role: "caption", contentType: "text/plain", value: "بندر نیلاب از فراز آسمان" }, { role: "alt", contentType: "text/plain", value: "چشم‌انداز بندر نیلاب" }],
        by: "عکس: آرش کوهیار", renditions: [{ name: "main", href: "https://example.com/photos/neelab-cover.jpg", width: 1600, height: 900 }],
      },
      {
        name: "ساخت اسکله تازه نیلاب آغاز شد", uri: "https://example.com/news/139609120007", type: "text", representationType: "partial", rel: "previous",
        altIds: [{ role: "id", value: "139609120007" }],
      },
    ]],
  ])("%s of the worked article", (key, expected) => {
    expect(item[key]).toEqual(expected);
  });

  test("the body is HTML, whose words are counted without captions", () => {
    const article = leastArticle();
    article.body = [{ type: "paragraph", text: "می‌رسد 😀" }, { type: "image", url: "https://example.com/a.jpg", caption: "دو واژه" }, { type: "table", caption: "بار", rows: [{ cells: ["آبان", "۱۲"] }] }];
    const [body] = toNinjs(article).bodies ?? [];
    expect(body).toMatchObject({ role: "main", contentType: "text/html", charCount: 15, wordCount: 3 });
    expect(body?.value).toContain("<p>می‌رسد 😀</p>");
  });

  test.each<[string, Partial<Article>, string | undefined, string]>([
    ["its address", { url: "https://example.com/1", canonicalUrl: "https://example.com/2", id: "42" }, undefined, "https://example.com/1"],
    ["its canonical address", { canonicalUrl: "https://example.com/2", shortUrl: "https://example.com/3" }, undefined, "https://example.com/2"],
    ["its short address", { shortUrl: "https://example.com/3", id: "42" }, undefined, "https://example.com/3"],
    ["its id", { id: "کد ۴۲" }, undefined, `urn:khabar:id:${encodeURIComponent("کد ۴۲")}`],
    ["its headline", {}, undefined, HEADLINE_URN],
    ["what the caller gives", { url: "https://example.com/1" }, "urn:newsml:example.com:20241202:42", "urn:newsml:example.com:20241202:42"],
    ["what the caller gives, in the letters of a URI", {}, "urn:newsml:example.com:خبر|1", "urn:newsml:example.com:%D8%AE%D8%A8%D8%B1%7C1"],
    ["an address in the letters of a URI", { url: "https://example.com/a|b?c={d}&e=%zz#f#g" }, undefined, "https://example.com/a%7Cb?c=%7Bd%7D&e=%25zz#f%23g"],
    ["an address of IPv6", { url: "http://[::1]/a^b" }, undefined, "http://[::1]/a%5Eb"],
    ["its id where no browser goes to its address", { url: "https://a:b:c/", id: "42" }, undefined, "urn:khabar:id:42"],
    ["half of a character in its id", { id: "\uD83D" }, undefined, "urn:khabar:id:%EF%BF%BD"],
  ])("the item is named by %s", (_, changes, uri, expected) => {
    expect(toNinjs({ ...leastArticle(), ...changes }, { uri }).uri).toBe(expected);
  });

  test("a name without a scheme is refused", () => {
    expect(() => toNinjs(leastArticle(), { uri: "42" })).toThrow(RangeError);
  });

  test.each<[string, Partial<Article>, Partial<Ninjs>]>([
    ["a day has no place", { publishedAt: { iso: "2024-12-02", persian: "1403-09-12" } }, {}],
    ["a Jalali month has none either", { publishedAt: { iso: "2024-11-21/2024-12-20", persian: "1403-09" } }, {}],
    ["what never changed has the version of its publication", { publishedAt: { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" } },
      { firstCreated: "2024-12-02T14:30:00+03:30", versionCreated: "2024-12-02T14:30:00+03:30" }],
    ["an instant in the dateline", { dateline: { date: { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" } } }, { contentCreated: "2024-12-02T14:30:00+03:30" }],
    ["a genre without a code of IPTC's", { genre: "live" }, { genres: [{ name: "پوشش زنده", literal: "live" }] }],
    ["an editorial, which is an opinion to IPTC", { genre: "editorial" }, { genres: [{ name: "سرمقاله", uri: "http://cv.iptc.org/newscodes/genre/Opinion", literal: "editorial" }] }],
    ["two authors", { authors: [{ name: "لیلا مهرآذر" }, { name: "آرش کوهیار" }] },
      { by: "لیلا مهرآذر، آرش کوهیار", infoSources: [{ name: "لیلا مهرآذر", role: "author" }, { name: "آرش کوهیار", role: "author" }] }],
    ["a tag of an organization", { tags: [{ label: "شورا", slug: "شورا", kind: "organization" }] },
      { subjects: [{ name: "شورا", rel: "about", literal: "شورا" }], organisations: [{ name: "شورا", rel: "about", literal: "شورا" }] }],
    ["a tag of an event", { tags: [{ label: "گشایش", slug: "گشایش", kind: "event" }] },
      { subjects: [{ name: "گشایش", rel: "about", literal: "گشایش" }], events: [{ name: "گشایش", rel: "about", literal: "گشایش" }] }],
    ["empty lists and objects", { media: [], authors: [], related: [], corrections: [], places: [], rights: {}, dateline: {} }, {}],
    ["a film with its poster, terms and origin",
      { media: [{ type: "video", url: "https://example.com/a.mp4", poster: "https://example.com/a.jpg", duration: 9.5, license: "با یاد کردن نام", digitalSourceType: "digitalCapture" }] },
      {
        associations: [{
          name: "media-1", uri: "https://example.com/a.mp4", type: "video", representationType: "partial", rel: "media", usageTerms: "با یاد کردن نام",
          digitalSourceType: { uri: "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture", literal: "digitalCapture" },
          renditions: [{ name: "main", href: "https://example.com/a.mp4", duration: 9.5 }, { name: "poster", href: "https://example.com/a.jpg" }],
        }],
      }],
  ])("%s", (_, changes, expected) => {
    expect(toNinjs({ ...leastArticle(), ...changes })).toEqual({ ...toNinjs(leastArticle()), ...expected });
  });
});

/** An object without some of its keys. */
function without<Shape extends object, Key extends keyof Shape>(shape: Shape, ...keys: readonly (Key | "extensions")[]): Omit<Shape, Key> {
  const copy: Partial<Shape> = { ...shape };
  for (const key of keys) Reflect.deleteProperty(copy, key);
  return copy as Omit<Shape, Key>;
}

describe("fromNinjs reads what toNinjs writes", () => {
  test("the least article", () => {
    expect(fromNinjs(toNinjs(leastArticle()))).toEqual({ article: { ...leastArticle(), textState: { zwnj: "intact", repaired: false, normalizer: { name: "none", version: "0" } } }, diagnostics: [] });
  });

  const withoutExtensions = (block: Article["body"][number]): Article["body"][number] => without(block, "extensions") as Article["body"][number];

  /** What ninjs has no place for, by the paths of the worked article. */
  function held(article: Article): unknown {
    const { extensions, liveBlog, provenance, quotes, textState, ...rest } = article;
    expect([extensions, liveBlog, provenance, quotes.length, textState.zwnj].every(Boolean)).toBe(true);
    return {
      ...rest, quotes: [], textState: { zwnj: "intact", repaired: false, normalizer: { name: "none", version: "0" } },
      body: rest.body.map((block) => {
        const kept = withoutExtensions(block);
        return kept.type === "pullquote" ? { type: "pullquote", text: kept.text } : kept;
      }),
      attribution: rest.attribution.map((link) => without(link, "text")),
      people: rest.people.map((person) => ({ ...person, roles: [] })),
      tags: rest.tags.map((tag) => without(tag, "index", "suggestion")),
      dateline: { place: rest.dateline?.place, placeId: rest.dateline?.placeId },
      publishedAt: { iso: rest.publishedAt?.iso, persian: rest.publishedAt?.persian },
      revision: { number: 2, id: "r2", note: rest.revision?.note },
      corrections: rest.corrections?.map(({ kind, text }) => ({ kind, text })),
    };
  }

  test("the worked article", () => {
    expect(fromNinjs(JSON.stringify(toNinjs(workedArticle())))).toEqual({ article: held(workedArticle()), diagnostics: [] });
  });

  test.each<[string, Partial<Article>]>([
    ["a change without a publication", { modifiedAt: { iso: "2024-12-03T09:05:00+03:30", persian: "1403-09-13" } }],
    ["an article that begins with its headline", { body: [{ type: "heading", text: "بندر تازه باز شد", level: 2 }, { type: "paragraph", text: "بندر" }] }],
    ["a picture that says nothing", { media: [{ type: "image", url: "https://example.com/a.jpg", alt: "" }] }],
    ["a picture smaller than its renditions", { media: [{ type: "image", url: "https://example.com/a.jpg", width: 100, renditions: [{ url: "https://example.com/b.jpg", width: 900 }] }] }],
    ["an author's role with a slash", { authors: [{ name: "آرش کوهیار", role: "خبرنگار/عکاس" }] }],
    ["an address that is no URI", { url: "https://example.com/a|b" }],
    ["a canonical address alone", { canonicalUrl: "https://example.com/1" }],
    ["a tag of every kind", { tags: (["person", "organization", "place", "event", "topic"] as const).map((kind) => ({ label: kind, slug: kind, kind })) }],
    ["a person who is a tag too", { people: [{ id: "p7", name: "آرش", roles: [] }], tags: [{ label: "آرش", slug: "آرش", kind: "person" }] }],
    ["a tag of marks", { tags: [{ label: "؟!", slug: "x" }] }],
  ])("%s", (_, changes) => {
    const article = { ...leastArticle(), ...changes };
    expect(fromNinjs(toNinjs(article)).article).toMatchObject(changes);
  });
});

const P = (text: string) => ({ type: "paragraph" as const, text });
const LEAD = (text: string) => ({ type: "lead" as const, text });
const HEADLINE = "بندر تازه باز شد";
const itemWith = (keys: object) => ({ uri: "urn:newsml:example.com:42", headlines: [{ value: HEADLINE }], ...keys });

describe("fromNinjs reads what others write", () => {
  test.each<[string, object, Partial<Article>]>([
    ["the headline without a role", { headlines: [{ role: "kicker", value: "روتیتر" }, { value: HEADLINE }] }, { headline: HEADLINE, kickers: ["روتیتر"] }],
    ["the headline of another role", { headlines: [{ role: "print", value: HEADLINE }] }, { headline: HEADLINE }],
    ["a headline in HTML", { headlines: [{ contentType: "text/html", value: "<b>بندر</b> &amp; راه" }] }, { headline: "بندر & راه" }],
    ["the title, where there is no headline", { headlines: [], title: "عنوان" }, { headline: "عنوان" }],
    ["an id that is no address", {}, { id: "urn:newsml:example.com:42" }],
    ["an address", { uri: "https://example.com/1" }, { url: "https://example.com/1" }],
    ["HTML before NITF and plain text", { bodies: [{ contentType: "text/plain", value: "یک" }, { contentType: "text/vnd.IPTC.NITF", value: "<p>دو</p>" }, { contentType: "text/html", value: "<p>سه</p>" }] }, { body: [P("سه")] }],
    ["NITF before plain text", { bodies: [{ contentType: "text/plain", value: "یک" }, { contentType: "text/vnd.IPTC.NITF", value: "<nitf><head><title>الف</title></head><body><body.head><hedline><hl1>ب</hl1></hedline></body.head><body.content><P class=\"lead\">دو</P><hl2>سه</hl2><media><media-caption><p>شرح</p></media-caption></media><p>چهار <em>پنج</em></p></body.content></body></nitf>" }] },
      { body: [LEAD("دو"), { type: "heading", text: "سه", level: 2 }, P("چهار پنج")] }],
    ["plain text where the HTML is empty", { bodies: [{ contentType: "text/html", value: "<div></div>" }, { contentType: "text/plain", value: "یک" }] }, { body: [P("یک")] }],
    ["plain text by its empty lines", { bodies: [{ value: "یک\r\n دو\r\n\r\nسه" }] }, { body: [P("یک\nدو"), P("سه")] }],
    ["plain text by its lines", { bodies: [{ role: "text", value: "یک\nدو" }] }, { body: [P("یک"), P("دو")] }],
    ["HTML that does not say so", { bodies: [{ value: "<p>یک</p>" }] }, { body: [P("یک")] }],
    ["a headline repeated in HTML", { bodies: [{ contentType: "text/html", value: `<h1>${HEADLINE}</h1><p>یک</p>` }] }, { body: [P("یک")] }],
    ["a headline repeated in plain text", { bodies: [{ value: `${HEADLINE}.\nیک` }] }, { body: [P("یک")] }],
    ["a description that the body repeats", { descriptions: [{ value: "یک دو" }], bodies: [{ value: "یک، دو.\nسه" }] }, { body: [LEAD("یک، دو."), P("سه")] }],
    ["a description that the body does not hold", { descriptions: [{ role: "summary", value: "یک" }], bodies: [{ value: "دو" }] }, { body: [LEAD("یک"), P("دو")] }],
    ["a description cut off", { descriptions: [{ value: "یک دو س" }], bodies: [{ value: "یک دو\nسه" }] }, { body: [P("یک دو"), P("سه")] }],
    ["a description alone", { descriptions: [{ value: "یک" }] }, { body: [LEAD("یک")] }],
    ["a description for the desk", { descriptions: [{ role: "creditline", value: "یک" }], bodies: [{ value: "دو" }] }, { body: [P("دو")] }],
    ["the first version", { version: "1", versionCreated: "2024-12-02T11:00:00Z" }, { publishedAt: { iso: "2024-12-02T11:00:00Z", persian: "1403-09-12" }, revision: { number: 1 } }],
    ["a later version", { version: "3", versionCreated: "2024-12-02T11:00:00Z", edNote: "عکس در راه است" }, { modifiedAt: { iso: "2024-12-02T11:00:00Z", persian: "1403-09-12" }, revision: { number: 3 } }],
    ["both dates", { firstCreated: "2024-12-02T11:00:00Z", versionCreated: "2024-12-02T12:00:00Z" }, { publishedAt: { iso: "2024-12-02T11:00:00Z", persian: "1403-09-12" }, modifiedAt: { iso: "2024-12-02T12:00:00Z", persian: "1403-09-12" } }],
    ["a source without a role", { infoSources: [{ name: "باران" }, { name: "ساحل", role: "Publisher" }] },
      { attribution: [{ name: "ساحل", kind: "organization", relation: "publisher" }, { name: "باران", kind: "organization", relation: "via" }] }],
    ["a byline", { by: "آرش کوهیار، نیلاب" }, { authors: [{ name: "آرش کوهیار، نیلاب" }] }],
    ["organisations and events as tags", { organisations: [{ name: "شورا" }], events: [{ name: "گشایش" }], subjects: [{ name: "بندر" }] },
      { tags: [{ label: "بندر", slug: "بندر" }, { label: "شورا", slug: "شورا", kind: "organization" }, { label: "گشایش", slug: "گشایش", kind: "event" }] }],
    ["one subject twice", { subjects: [{ name: "بندر" }, { name: "بندر" }] }, { tags: [{ label: "بندر", slug: "بندر" }] }],
    ["people with the same id", { people: [{ name: "الف", literal: "7" }, { name: "ب", literal: "7" }, { name: "پ" }] },
      { people: [{ id: "7", name: "الف", roles: [] }, { id: "p1", name: "ب", roles: [] }, { id: "p2", name: "پ", roles: [] }] }],
    ["a place in a feature", { places: [{ name: "نیلاب", geoJSON: { type: "Feature", geometry: { type: "Point", coordinates: [56, 27, 3] } } }] }, { places: [{ id: "place1", name: "نیلاب", location: { latitude: 27, longitude: 56 } }] }],
    ["an area, which is no place of the map", { places: [{ name: "نیلاب", geoJSON: { type: "Polygon", coordinates: [[[1, 2]]] } }] }, { places: [{ id: "place1", name: "نیلاب" }] }],
    ["a genre by its code", { genres: [{ uri: "https://example.com/x" }, { uri: "http://cv.iptc.org/newscodes/genre/Interview" }] }, { genre: "interview" }],
    ["an item in another language", { language: "nb-NO", headlines: [{ value: "Havnen" }] }, { language: "nb-NO", direction: "ltr", headline: "Havnen" }],
    ["a language that nobody names", { headlines: [{ value: "Havnen" }] }, { language: "und", direction: "ltr", headline: "Havnen" }],
    ["empty texts, which say nothing", { copyrightNotice: "", slugline: "", by: " ", version: "0" }, {}],
  ])("%s", (_, keys, expected) => {
    const { article, diagnostics } = fromNinjs(itemWith(keys));
    expect(diagnostics).toEqual([]);
    const { article: plain } = fromNinjs(itemWith({}));
    expect(article).toEqual({ ...plain, ...("uri" in keys ? { id: undefined } : {}), ...expected });
  });

  const FILES = [
    { name: "small", href: "https://example.com/s.jpg", contentType: "image/jpeg", width: 100, height: 50 },
    { name: "main", href: "https://example.com/l.jpg", contentType: "image/jpeg", width: 900, height: 450 },
    { name: "caption", href: "https://example.com/c.xml", contentType: "text/xml" },
  ];
  const PICTURE = { type: "image", url: "https://example.com/l.jpg", width: 900, height: 450, renditions: [{ url: "https://example.com/s.jpg", width: 100, height: 50 }] };

  test.each<[string, object, Partial<Record<keyof Article, unknown>>]>([
    ["a picture is an article with it", { type: "picture", by: "آرش", renditions: FILES, descriptions: [{ role: "text", value: "شرح" }] }, { body: [], media: [{ ...PICTURE, caption: "شرح", credit: "آرش" }] }],
    ["a film takes its poster from its pictures", { type: "video", renditions: [...FILES, { name: "mp4", href: "https://example.com/a.mp4", contentType: "video/mp4", duration: 9 }] },
      { media: [{ type: "video", url: "https://example.com/a.mp4", poster: "https://example.com/l.jpg", duration: 9 }] }],
    ["a sound", { type: "audio", renditions: [{ name: "mp3", href: "https://example.com/a.mp3", duration: 9 }] }, { media: [{ type: "audio", url: "https://example.com/a.mp3", duration: 9 }] }],
    ["a graphic that it brings along, with its terms", { associations: [{ name: "1", uri: "urn:a:1", type: "graphic", usageTerms: "آزاد", renditions: FILES }] }, { media: [{ ...PICTURE, license: "آزاد" }] }],
    ["another article", { associations: [{ name: "1", uri: "https://example.com/7", headlines: [{ value: "دیگر" }] }] }, { related: [{ relation: "related", headline: "دیگر", url: "https://example.com/7" }] }],
    ["another article without an address", { associations: [{ name: "1", uri: "urn:a:1", type: "text" }] }, {}],
    ["associations in each other, of which the first are read", { associations: [{ name: "دیگر", uri: "https://example.com/7", associations: [{ name: "1", uri: "https://example.com/8" }] }] },
      { related: [{ relation: "related", headline: "دیگر", url: "https://example.com/7" }] }],
  ])("%s", (_, keys, expected) => {
    const { article, diagnostics } = fromNinjs(itemWith(keys));
    expect(diagnostics).toEqual([]);
    expect(article).toEqual({ ...fromNinjs(itemWith({})).article, ...expected });
  });

  test("version 1, whose keys are in small letters", () => {
    const { article, diagnostics } = fromNinjs({
      uri: "urn:newsml:example.com:42", headline: HEADLINE, body_text: "یک", body_xhtml: "<p>یک</p><p>دو</p>", description_caption: "شرح", pubstatus: "usable",
      versioncreated: "2024-12-02T11:00:00Z", byline: "آرش", copyrightholder: "ساحل", person: [{ name: "لیلا" }], subject: [{ name: "بندر" }], place: [{ name: "نیلاب", geometry_geojson: { type: "Point", coordinates: [56, 27] } }],
      associations: { عکس: { uri: "urn:a:1", type: "picture", renditions: { small: { href: "https://example.com/s.jpg", mimetype: "image/jpeg", width: 100 } } } },
    });
    expect(diagnostics).toEqual([]);
    expect(article).toMatchObject({
      headline: HEADLINE, body: [P("یک"), P("دو")], status: "usable", publishedAt: { iso: "2024-12-02T11:00:00Z" }, authors: [{ name: "آرش" }], rights: { holder: "ساحل" },
      people: [{ name: "لیلا" }], tags: [{ label: "بندر" }], places: [{ name: "نیلاب", location: { latitude: 27, longitude: 56 } }], media: [{ type: "image", url: "https://example.com/s.jpg", width: 100 }],
    });
  });
});

describe("bad input", () => {
  test.each<[string, unknown, readonly (readonly [string, string])[]]>([
    ["nothing", "", [["empty", ""]]],
    ["no JSON", "{", [["not-json", ""]]],
    ["a number", 42, [["other-format", ""]]],
    ["a text in JSON", '"بندر"', [["other-format", ""]]],
    ["undefined", undefined, [["other-format", ""]]],
    ["an empty list", [], [["no-article", ""]]],
    ["a list of something else", [1], [["other-format", "/0"]]],
    ["an empty object", {}, [["no-headline", ""]]],
    ["another format", { "@type": "NewsArticle", "name": "بندر" }, [["no-headline", ""]]],
  ])("%s leaves no article", (_, input, expected) => {
    const { article, diagnostics } = fromNinjs(input);
    expect(article).toBeNull();
    expect(diagnostics.map(({ code, pointer }) => [code, pointer])).toEqual(expected);
  });

  test.each<[string, object, string, string]>([
    ["a date that is none", { versionCreated: "بیستم" }, "date-unread", "/versionCreated"],
    ["a date in small letters", { versioncreated: "2024-13-01T00:00:00Z" }, "date-unread", "/versioncreated"],
    ["a date as a number", { expires: 12 }, "date-unread", "/expires"],
    ["an urgency that is none", { urgency: 12 }, "value-unread", "/urgency"],
    ["a status that is none", { pubStatus: "draft" }, "value-unread", "/pubStatus"],
    ["a language that is none", { language: "فارسی" }, "value-unread", "/language"],
    ["a list that is a text", { people: "آرش" }, "value-unread", "/people"],
    ["a text in a list of objects", { people: [{ name: "آرش" }, "لیلا"] }, "value-unread", "/people/1"],
    ["a name that is an object", { people: [{ name: {} }] }, "value-unread", "/people/0/name"],
    ["a place beyond the pole", { places: [{ name: "نیلاب", geoJSON: { type: "Point", coordinates: [0, 127] } }] }, "value-unread", "/places/0/geoJSON"],
    ["a file without an address", { type: "picture", renditions: [{ name: "main", href: "javascript:alert(1)" }] }, "address-unread", "/renditions/0/href"],
    ["rights without an address", { rightsInfo: { linkedRights: "آزاد" } }, "address-unread", "/rightsInfo/linkedRights"],
    ["other items", {}, "more-items", "/1"],
  ])("%s is told with its place", (_, keys, code, pointer) => {
    const item = itemWith(keys);
    const { article, diagnostics } = fromNinjs(code === "more-items" ? [item, item] : item);
    expect(article?.headline).toBe(HEADLINE);
    expect(diagnostics.map((one) => [one.code, one.pointer, one.severity])).toEqual([[code, pointer, "warning"]]);
  });

  test("is told in Persian where that is asked for", () => {
    expect(fromNinjs(42, { language: "fa" }).diagnostics[0]?.message).toBe("سند در قالب دیگری است. یک خبر ninjs (استاندارد IPTC) بدهید.");
  });
});

describe("attacks", () => {
  test("the key that leads to the prototype of everything", () => {
    const { article } = fromNinjs(`{"__proto__": {"headline": "دروغ"}, "constructor": 1, "headline": "${HEADLINE}", "renditions": {"__proto__": {"href": "https://example.com/"}}, "associations": {"__proto__": {"uri": "https://example.com/"}}}`);
    expect(article?.headline).toBe(HEADLINE);
    expect(({} as { headline?: string }).headline).toBeUndefined();
  });

  test("a hundred thousand associations in each other", () => {
    const text = `${'{"headline":"بندر","associations":['.repeat(100_000)}${"]}".repeat(100_000)}`;
    expect(fromNinjs(text).diagnostics.map(({ code }) => code)).toEqual(["too-deep"]);
    let item: object = {};
    for (let depth = 0; depth < 100_000; depth += 1) item = { headline: HEADLINE, associations: [item], urgency: [item] };
    expect(fromNinjs(item).article?.headline).toBe(HEADLINE);
  });

  test("a hundred thousand entries of every list", () => {
    const many = Array.from({ length: 100_000 }, (_, index) => ({ name: `${index}`, value: `${index}`, literal: "x", role: "text", uri: "urn:a:1" }));
    const { article } = fromNinjs(itemWith({ people: many, places: many, subjects: many, organisations: many, infoSources: many, altIds: many, descriptions: many, headlines: many, associations: many, renditions: many }));
    expect([article?.people.length, article?.places?.length, article?.tags.length, article?.attribution.length]).toEqual([100_000, 100_000, 100_000, 100_000]);
  });

  test("HTML in a headline stays words", () => {
    const headline = "<script>alert(1)</script>";
    expect(fromNinjs(toNinjs({ ...leastArticle(), headline, body: [P(headline)] })).article).toMatchObject({ headline, body: [P(headline)] });
  });
});

/** Letters and digits alone. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

interface Example {
  readonly uri: string;
  readonly title?: string;
  readonly by?: string;
  readonly located?: string;
  readonly copyrightNotice?: string;
  readonly firstCreated?: string;
  readonly versionCreated?: string;
  readonly language?: string;
  readonly headlines?: readonly { readonly value: string }[];
  readonly descriptions?: readonly { readonly role?: string; readonly value: string }[];
  readonly bodies?: readonly { readonly contentType?: string; readonly value: string }[];
  readonly people?: readonly { readonly name: string }[];
  readonly places?: readonly { readonly name: string }[];
  readonly infoSources?: readonly { readonly name: string }[];
  readonly renditions?: readonly { readonly href: string }[];
}

/** What must be read of each example: where its text stands, and how many there are of what. */
interface Wanted {
  readonly text?: "html" | "nitf" | "description";
  readonly blocks: number;
  readonly lead?: true;
  readonly tags?: number;
  /** Its version is told apart from its publication. */
  readonly published?: "firstCreated" | "versionCreated";
  readonly modified?: "versionCreated";
  /** The file that is its address, by its index. */
  readonly file?: number;
  readonly media?: number;
}

const EXAMPLES: Readonly<Record<string, Wanted>> = {
  "20231004-UEFA-ChampionLeague.json": { text: "description", blocks: 1, lead: true },
  "20231005-65-addb-event.json": { text: "description", blocks: 2, lead: true, tags: 1, modified: "versionCreated" },
  "20231008-anti-doping-measures-at-the-tour-down-under-will-be-the-toughest-ever-addb-ninjs-nitf.json": { text: "nitf", blocks: 18, lead: true, tags: 3, modified: "versionCreated" },
  "20231016-addb-example-press-conference.json": { text: "nitf", blocks: 18, lead: true, tags: 1 },
  "20231016-event-timeline-sample.json": { text: "description", blocks: 1, lead: true, tags: 1 },
  "SIPA_image_3.json": { text: "html", blocks: 4, tags: 9, published: "firstCreated", file: 0, media: 1 },
  "ap_audio.json": { blocks: 0, tags: 5, published: "firstCreated", file: 0, media: 1 },
  "ap_image.json": { blocks: 0, tags: 5, published: "firstCreated", modified: "versionCreated", file: 0, media: 1 },
  "ap_video.json": { blocks: 0, tags: 10, published: "firstCreated", modified: "versionCreated", file: 1, media: 1 },
  "businesswire-newsml-20130605006126.json": { text: "html", blocks: 1, tags: 13, published: "versionCreated" },
  "businesswire-newsml-20130731006140.json": { text: "html", blocks: 1, tags: 10, published: "versionCreated", media: 2 },
  "dpa_text.json": { text: "html", blocks: 9, modified: "versionCreated" },
  "imageEncodedRights.json": { blocks: 0, published: "versionCreated", file: 0, media: 1 },
  "imageLinkedRights.json": { blocks: 0, published: "versionCreated", file: 0, media: 1 },
  "ninjsExSimpleText_3.json": { text: "html", blocks: 4, published: "versionCreated" },
  "ntb_text.json": { text: "description", blocks: 1, lead: true, tags: 4, published: "firstCreated", modified: "versionCreated" },
  "simpleEvent.json": { text: "description", blocks: 1, lead: true, tags: 1, modified: "versionCreated" },
  "tt_event_pressconference_3.0.json": { text: "html", blocks: 2, tags: 4, published: "firstCreated", modified: "versionCreated" },
  "tt_text_image_3.json": { text: "html", blocks: 6, tags: 2, published: "versionCreated", media: 1 },
};

/** The characters of a body that the article holds in it: without its own headline, and a picture's byline. */
function textIn(example: Example, kind: Wanted["text"]): string {
  if (kind === "description") return example.descriptions?.[0]?.value ?? "";
  const body = example.bodies?.find(({ contentType = "" }) => contentType.toLowerCase().includes(kind ?? "?"))?.value ?? "";
  const content = kind === "nitf" ? body.slice(body.indexOf("<body.content>")) : body.replace(/<title>[^<]*<\/title>|<h1>[^<]*<\/h1>|<div class="byline">[^<]*<\/div>/gu, "");
  return textOf(readTree(content));
}

describe.skipIf(STANDARD_FOLDER === undefined)("the examples of the standard (needs KHABAR_DATA)", () => {
  const folder = join(STANDARD_FOLDER ?? "", "examples");
  const files = STANDARD_FOLDER === undefined ? [] : readdirSync(folder);

  test("are all known here", () => {
    expect(files.sort()).toEqual(Object.keys(EXAMPLES).sort());
  });

  test.each(files)("%s", (file) => {
    const text = readFileSync(join(folder, file), "utf8");
    const given = JSON.parse(text) as Example | Example[];
    const example = (Array.isArray(given) ? given[0] : given)!;
    const wanted = EXAMPLES[file]!;
    const { article, diagnostics } = fromNinjs(text);
    expect(diagnostics.map(({ code }) => code)).toEqual(Array.isArray(given) ? ["more-items"] : []);
    expect(article).not.toBeNull();
    const read = article!;
    expect(read.headline).toBe(example.headlines?.[0]?.value ?? example.title);
    expect([read.language, read.direction]).toEqual([example.language ?? "und", "ltr"]);
    expect([read.url ?? read.id].map((one) => one?.toLowerCase())).toEqual([example.uri.toLowerCase()]);
    expect(read.body).toHaveLength(wanted.blocks);
    expect(bare(read.body.map(blockText).join(""))).toBe(bare(wanted.text === undefined ? "" : textIn(example, wanted.text)));
    expect(read.body.some(({ type }) => type === "lead")).toBe(wanted.lead ?? false);
    expect(read.publishedAt?.iso).toBe(wanted.published && example[wanted.published]);
    expect(read.modifiedAt?.iso).toBe(wanted.modified && example[wanted.modified]);
    expect(read.tags).toHaveLength(wanted.tags ?? 0);
    expect(read.people.map(({ name }) => name)).toEqual((example.people ?? []).map(({ name }) => name));
    expect((read.places ?? []).map(({ name }) => name)).toEqual((example.places ?? []).map(({ name }) => name));
    expect(read.attribution.map(({ name }) => name)).toEqual((example.infoSources ?? []).map(({ name }) => name));
    expect(read.dateline?.place).toBe(example.located);
    expect(read.rights?.notice ?? "").toBe(example.copyrightNotice ?? "");
    expect(read.media ?? []).toHaveLength(wanted.media ?? 0);
    const medium = wanted.file === undefined ? undefined : read.media?.[0];
    expect(medium?.url).toBe(wanted.file === undefined ? undefined : new URL(example.renditions?.[wanted.file]?.href ?? "").href);
    expect([read.authors?.[0]?.name, medium?.credit]).toContain(example.by);
    if (medium !== undefined) expect(medium.caption).toBe(example.descriptions?.find(({ role }) => role === "caption" || role === "text")?.value.trim());
  });
});

describe.skipIf(STANDARD_FOLDER === undefined)("IPTC's schema (needs KHABAR_DATA)", () => {
  test("holds for the worked and the least article, and tells what is wrong", () => {
    const faultsOf = ninjsFaults();
    expect(faultsOf(toNinjs(workedArticle()))).toEqual([]);
    expect(faultsOf(toNinjs(leastArticle()))).toEqual([]);
    expect(faultsOf({ ...toNinjs(leastArticle()), uri: "42", quotes: [] })).toHaveLength(2);
  });

  const fixtures = new URL("../fixtures/versions/1/pass/", import.meta.url);

  test.each(readdirSync(fixtures))("holds for the fixture %s", (name) => {
    const article = JSON.parse(readFileSync(new URL(name, fixtures), "utf8")) as Article;
    expect(ninjsFaults()(toNinjs(article))).toEqual([]);
  });

  test("holds for addresses that are no URIs", () => {
    const faultsOf = ninjsFaults();
    for (const url of ["https://a:b:c/", "http://[[/", "https://example.com/a|b{c}^`\\d#e#f", "http://[::1]:8080/[a]", "https://example.com/%", "http://u@v@w/"]) {
      const article: Article = {
        ...leastArticle(), url, canonicalUrl: url, rights: { license: url }, tags: [{ label: "بندر", slug: "بندر", url }], media: [{ type: "image", url, license: url, renditions: [{ url }] }],
        related: [{ relation: "related", headline: "بندر", url }], attribution: [{ name: "باران", kind: "agency", relation: "via", url }], people: [{ id: "p1", name: "آرش", roles: [], sameAs: [url] }],
      };
      expect(faultsOf(toNinjs(article))).toEqual([]);
    }
  });
});
