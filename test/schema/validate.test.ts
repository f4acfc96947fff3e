import { describe, expect, test } from "vitest";
import { type Article, isArticle, type IssueCode, validateArticle } from "../../src/schema/index.js";
import { MESSAGES } from "../../src/schema/messages.js";
import { leastArticle, workedArticle } from "../fixtures/worked-article.js";

type Json = Record<string, unknown>;

/** Puts a value at a path of a document; undefined takes away what is there. */
function put(document: Json, path: string, value: unknown): void {
  const keys = path.split(".");
  const last = keys.pop()!;
  const container = keys.reduce((inner, key) => inner[key] as Json, document);
  if (value === undefined) Reflect.deleteProperty(container, last);
  else container[last] = value;
}

/** What validateArticle says of the worked article with another value at a path. */
function told(path: string, value: unknown, language: "en" | "fa"): { code: IssueCode; message: string } {
  const article = workedArticle();
  put(article, path, value);
  const result = validateArticle(article, { language });
  if (result.ok) throw new Error("The article is valid.");
  expect(result.issues).toHaveLength(1);
  const { code, message } = result.issues[0]!;
  return { code, message };
}

/** Every code with its whole sentence in both languages: what stands where in the worked article, and what is told of it. */
const SENTENCES: [IssueCode, path: string, value: unknown, en: string, fa: string][] = [
  ["missing", "headline", undefined,
    "headline: is missing. Add it.",
    "تیتر: جا افتاده است. آن را بیفزایید."],
  ["missing", "quotes", undefined,
    "list of quotes: is missing. Add it.",
    "فهرست نقل‌قول‌ها: جا افتاده است. آن را بیفزایید."],
  ["missing", "quotes.1.speaker.name", undefined,
    "quote 2, speaker, name: is missing. Add it.",
    "نقل‌قول شماره ۲، گوینده، نام: جا افتاده است. آن را بیفزایید."],
  ["missing", "body.2.type", undefined,
    "block 3, type: is missing. Add it.",
    "بند شماره ۳، نوع: جا افتاده است. آن را بیفزایید."],
  ["wrong-type", "headline", 1403,
    "headline: is a number. Give a string.",
    "تیتر: عدد است. به جای آن متن بدهید."],
  ["wrong-type", "body", null,
    "body: is null. Give a list.",
    "متن خبر: null است. به جای آن فهرست بدهید."],
  ["wrong-type", "body.4.level", 2.5,
    "block 5, level: is a fraction. Give a whole number.",
    "بند شماره ۵، سطح: عدد اعشاری است. به جای آن عدد صحیح بدهید."],
  ["wrong-type", "body.11.duration", Infinity,
    "block 12, duration: is NaN or infinite. Give a number.",
    "بند شماره ۱۲، مدت: عدد نامعین یا بی‌نهایت است. به جای آن عدد بدهید."],
  ["wrong-type", "textState.repaired", "yes",
    "state of the text, whether it was repaired: is a string. Give true or false.",
    "وضعیت متن، ترمیم شدن: متن است. به جای آن true یا false بدهید."],
  ["wrong-type", "rights", [],
    "rights: is a list. Give an object.",
    "حقوق: فهرست است. به جای آن شیء بدهید."],
  ["wrong-type", "headline", () => "تیتر",
    "headline: is something that JSON cannot hold. Give a string.",
    "تیتر: داده‌ای بیرون از JSON است. به جای آن متن بدهید."],
  ["unknown-key", "title", "بندر",
    'title: the model has no key "title". Remove it or correct its name.',
    "title: مدل کلیدی به نام «title» ندارد. آن را بردارید یا نامش را درست کنید."],
  ["unknown-key", "tags.0.lable", "بندر",
    'tag 1, lable: the model has no key "lable". Remove it or correct its name.',
    "برچسب شماره ۱، lable: مدل کلیدی به نام «lable» ندارد. آن را بردارید یا نامش را درست کنید."],
  ["not-allowed", "direction", "up",
    "direction of the text: has a value that is not allowed. Write one of: rtl, ltr.",
    "جهت متن: مقدارش پذیرفتنی نیست. یکی از این‌ها را بنویسید: rtl, ltr."],
  ["not-allowed", "body.9", { type: "poll" },
    "block 10, type: has a value that is not allowed. Write one of: lead, paragraph, heading, list, image, video, audio, embed, table, divider.",
    "بند شماره ۱۰، نوع: مقدارش پذیرفتنی نیست. یکی از این‌ها را بنویسید: lead, paragraph, heading, list, image, video, audio, embed, table, divider."],
  ["not-the-value", "schemaVersion", 2,
    "schema version: has a value that is not allowed. Write 1.",
    "نسخه مدل: مقدارش پذیرفتنی نیست. بنویسید 1."],
  ["too-small", "body.4.level", 1,
    "block 5, level: is too small. Give 2 or more.",
    "بند شماره ۵، سطح: بیش از اندازه کوچک است. ۲ یا بیشتر بدهید."],
  ["too-large", "quotes.0.confidence", 1.5,
    "quote 1, confidence: is too large. Give 1 or less.",
    "نقل‌قول شماره ۱، اطمینان: بیش از اندازه بزرگ است. ۱ یا کمتر بدهید."],
  ["blank", "people.0.roles.1", " ",
    "person 1, role 2: is empty. Fill it in, or leave the key out where it is optional.",
    "شخص شماره ۱، سمت شماره ۲: خالی است. آن را پر کنید، یا اگر اختیاری است کلیدش را بردارید."],
  ["blank", "body.7.items", [],
    "block 8, list of items: is empty. Fill it in, or leave the key out where it is optional.",
    "بند شماره ۸، فهرست موردها: خالی است. آن را پر کنید، یا اگر اختیاری است کلیدش را بردارید."],
  ["bad-url", "url", "/news/42",
    "address: is not a full http(s) address in ASCII. Write it as new URL(address).href does.",
    "نشانی: نشانی کامل http(s) با نویسه‌های ASCII نیست. آن را به شکل خروجی new URL(address).href بنویسید."],
  ["bad-date", "publishedAt.iso", "2024-12-02T14:30:00",
    "time of publication, ISO date: is not an ISO 8601 date. Write it like 2024-12-02, or with the time and its offset like 2024-12-02T14:30:00+03:30.",
    "زمان انتشار، تاریخ ISO: تاریخ ISO 8601 نیست. آن را مانند 2024-12-02 بنویسید، یا با ساعت و اختلاف آن با ساعت جهانی مانند 2024-12-02T14:30:00+03:30."],
  ["bad-persian-date", "dateline.date.persian", "۱۴۰۳/۰۹/۱۲",
    "dateline, date, Jalali date: is not a Jalali date. Write it in ASCII digits like 1403-09-12, with a month of 1 to 12.",
    "مکان و زمان خبر، تاریخ، تاریخ شمسی: تاریخ هجری شمسی نیست. آن را با رقم‌های ASCII مانند 1403-09-12 بنویسید، با ماه ۱ تا ۱۲."],
  ["bad-language", "language", "فارسی",
    "language: is not a BCP 47 language tag. Write it like fa, or with the country like fa-AF.",
    "زبان: کد زبان BCP 47 نیست. آن را مانند fa بنویسید، یا با کشور مانند fa-AF."],
  ["not-allowed", "publishedAt.role", "created",
    "time of publication, role: has a value that is not allowed. Write one of: published, modified.",
    "زمان انتشار، سمت یا نقش: مقدارش پذیرفتنی نیست. یکی از این‌ها را بنویسید: published, modified."],
  ["not-allowed", "publishedAt.tolerance", "P2D",
    "time of publication, tolerance: has a value that is not allowed. Write one of: PT1M, PT1H, P1D, P1W, P1M, P1Y.",
    "زمان انتشار، دامنه تقریب: مقدارش پذیرفتنی نیست. یکی از این‌ها را بنویسید: PT1M, PT1H, P1D, P1W, P1M, P1Y."],
  ["bad-name", "quotes.2.id", "نقل ۳",
    "quote 3, id: may hold ASCII letters, digits and . _ : - alone, and begins with a letter or digit. Write it like q1.",
    "نقل‌قول شماره ۳، شناسه: تنها از حرف و رقم ASCII و نشانه‌های . _ : - ساخته می‌شود و با حرف یا رقم آغاز می‌شود. آن را مانند q1 بنویسید."],
  ["span-outside-block", "quotes.0.spans.0.end", 500,
    "quote 1, span 1: ends at 500, but block 3 of the body has 129 UTF-16 code units. Correct the span.",
    "نقل‌قول شماره ۱، بازه شماره ۱: در ۵۰۰ پایان می‌یابد، ولی بند شماره ۳ متن خبر ۱۲۹ واحد UTF-16 دارد. بازه را درست کنید."],
  ["span-empty", "quotes.0.spans.0", { block: 2, start: 7, end: 7 },
    "quote 1, span 1: starts at 7 and ends at 7, so it holds nothing. Let it end after its start.",
    "نقل‌قول شماره ۱، بازه شماره ۱: از ۷ آغاز می‌شود و در ۷ پایان می‌یابد و چیزی در بر ندارد. پایانش را پس از آغازش بگذارید."],
  ["span-text-differs", "quotes.1.text", "ریل می‌رسد",
    "quote 2, text: differs from what its spans hold: «ریل‌گذاری تا پایان سال به بندر می‌رسد.». Make text and spans agree.",
    "نقل‌قول شماره ۲، متن: با متن بازه‌هایش یکی نیست: «ریل‌گذاری تا پایان سال به بندر می‌رسد.». متن و بازه‌ها را یکسان کنید."],
  ["quote-without-span", "quotes.1.spans", [],
    "quote 2: has no place in the body. Give at least one span.",
    "نقل‌قول شماره ۲: جایی در متن خبر ندارد. دست‌کم یک بازه بدهید."],
  ["unknown-person", "quotes.1.speaker.personId", "p9",
    'quote 2, speaker, person\'s id: names the person "p9", who is not among the people. Add the person or correct the id.',
    "نقل‌قول شماره ۲، گوینده، شناسه شخص: به شخص «p9» اشاره دارد که در فهرست اشخاص نیست. او را بیفزایید یا شناسه را درست کنید."],
  ["duplicate-id", "quotes.1.id", "q1",
    'quote 2, id: the id "q1" is used twice. Give each its own.',
    "نقل‌قول شماره ۲، شناسه: شناسه «q1» دو بار آمده است. به هر کدام شناسه‌ای جدا بدهید."],
  ["persian-differs", "publishedAt.persian", "1403-09-13",
    "time of publication, Jalali date: is 1403-09-13, but the ISO date is 1403-09-12. Correct one of them.",
    "زمان انتشار، تاریخ شمسی: 1403-09-13 است، ولی تاریخ ISO برابر است با 1403-09-12. یکی از این دو را درست کنید."],
  ["impossible-date", "modifiedAt", { iso: "2026-03-20", persian: "1404-12-30" },
    "time of the last change, Jalali date: 1404-12-30 is impossible: a day that its calendar does not have, an end before the start, or outside of the Jalali years 1 to 3000. Correct it.",
    "زمان آخرین تغییر، تاریخ شمسی: 1404-12-30 ممکن نیست: روزی است که تقویم ندارد، یا پایانی پیش از آغاز دارد، یا بیرون از سال‌های ۱ تا ۳۰۰۰ هجری شمسی است. آن را درست کنید."],
  ["modified-before-published", "modifiedAt", { iso: "2024-12-01T10:00:00+03:30", persian: "1403-09-11" },
    "time of the last change: 2024-12-01T10:00:00+03:30 is before the publication, 2024-12-02T14:30:00+03:30. Correct one of them.",
    "زمان آخرین تغییر: 2024-12-01T10:00:00+03:30 پیش از زمان انتشار، 2024-12-02T14:30:00+03:30، است. یکی از این دو را درست کنید."],
  ["slug-differs", "tags.0.slug", "neelab",
    'tag 1, slug: is "neelab", but the label gives "بندر-نیلاب". Write that.',
    "برچسب شماره ۱، نامک: «neelab» است، ولی از عنوان برچسب «بندر-نیلاب» به دست می‌آید. همان را بنویسید."],
  ["publisher-not-first", "attribution.1.relation", "publisher",
    "source 2: a publisher stands first in the chain, and only once. Put it first, or make its relation via.",
    "منبع شماره ۲: ناشر در زنجیره منبع‌ها اول می‌آید و تنها یک بار. آن را به آغاز زنجیره ببرید، یا نسبتش را via بنویسید."],
  ["duplicate-tag", "tags.3", { label: "بندر نیلاب", slug: "بندر-نیلاب" },
    'tag 4: the tag "بندر-نیلاب" stands twice. Remove one.',
    "برچسب شماره ۴: برچسب «بندر-نیلاب» دو بار آمده است. یکی را بردارید."],
];

describe("a sentence", () => {
  test.each(SENTENCES)("%s at %s", (code, path, value, en, fa) => {
    expect(told(path, value, "en")).toEqual({ code, message: en });
    expect(told(path, value, "fa")).toEqual({ code, message: fa });
  });

  test("stands in the table for every code, but for the one that nothing leads to yet and the one of the codecs", () => {
    const codes = Object.keys(MESSAGES).filter((code) => code !== "invalid" && code !== "more-than-a-day");
    expect([...new Set(SENTENCES.map(([code]) => code))].sort()).toEqual(codes.sort());
  });

  test("names no JavaScript type in Persian", () => {
    const TYPE = /\b(?:string|number|int|boolean|array|object|undefined|function|symbol|bigint)\b/u;
    expect(SENTENCES.filter(([, , , , fa]) => TYPE.test(fa))).toEqual([]);
  });

  test("has Persian letters, and half-spaces that join letters, in Persian", () => {
    for (const [, , , , fa] of SENTENCES) expect(fa).not.toMatch(/[يكة]|\u200C(?![\u0621-\u06CC])|(?<![\u0621-\u06CC])\u200C/u);
  });

  test("says what to do, and ends with a full stop", () => {
    for (const [, , , en, fa] of SENTENCES) {
      expect(en).toMatch(/(?:Add|Give|Remove|Write|Fill|Correct|Let|Make|Put) .*\.$/u);
      expect(fa).toMatch(/(?:بیفزایید|بدهید|بردارید|کنید|بنویسید|بگذارید|ببرید).*\.$/u);
    }
  });

  test("shows the beginning of a long key", () => {
    const { message } = told("k".repeat(5000), 1, "fa");
    expect(message.length).toBeLessThan(300);
  });

  test("is English where no language is asked for", () => {
    const result = validateArticle(null);
    expect(result.ok ? [] : result.issues.map(({ message }) => message)).toEqual(["the document: is null. Give an object."]);
  });
});

test("tells everything that is wrong, each at its place", () => {
  const result = validateArticle({ ...workedArticle(), headline: "", direction: "up", mood: "calm" });
  expect(result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join(".")}`).sort())
    .toEqual(["blank headline", "not-allowed direction", "unknown-key mood"]);
});

test("gives back the article itself", () => {
  const article = workedArticle();
  const result = validateArticle(article);
  expect(result.ok && result.article).toBe(article);
});

/** A document that holds itself. */
function cyclic(): Json {
  const document: Json = { ...leastArticle() };
  document["body"] = [document];
  document["self"] = document;
  return document;
}

/** An array within an array, and so on. */
function deep(depth: number): unknown[] {
  let value: unknown[] = [];
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

const ODD: [string, unknown][] = [
  ["undefined", undefined], ["null", null], ["true", true], ["a number", 1403], ["NaN", NaN], ["a bigint", 1403n], ["a text", "بندر"],
  ["a symbol", Symbol("بندر")], ["a function", () => leastArticle()], ["an array", []], ["an array of an article", [leastArticle()]],
  ["an empty object", {}], ["a Date", new Date(0)], ["a Map", new Map([["headline", "بندر"]])], ["a RegExp", /./u],
  ["a cyclic object", cyclic()],
  ["an own __proto__", JSON.parse('{"__proto__": {"headline": "بندر"}, "constructor": 1, "toString": 2}')],
  ["a sparse array", { ...leastArticle(), kickers: new Array<string>(3) }],
  ["a symbol for a key", { ...leastArticle(), headline: "", [Symbol("بندر")]: 1 }],
  ["a String object", { ...leastArticle(), headline: new String("بندر") }],
  ["a lone surrogate for a key", { ...leastArticle(), ["\uD83D"]: 1 }],
  ["deep nesting", deep(100_000)],
  ["deep nesting in an unknown key", { ...leastArticle(), deep: deep(100_000) }],
  ["deep nesting in a known key", { ...leastArticle(), kickers: deep(100_000) }],
];

describe("refuses without throwing", () => {
  test.each(ODD)("%s", (_, value) => {
    expect(isArticle(value)).toBe(false);
    for (const language of ["en", "fa"] as const) {
      const result = validateArticle(value, { language });
      expect(result.ok ? 0 : result.issues.length).toBeGreaterThan(0);
    }
  });

  test("100,000 quotes, each wrong twice", () => {
    const quotes = Array.from({ length: 100_000 }, (_, index) => ({ id: `q${index}`, text: "بندر", form: "direct", spans: [], confidence: 2, rule: "" }));
    const result = validateArticle({ ...leastArticle(), quotes }, { language: "fa" });
    expect(result.ok ? 0 : result.issues.length).toBe(200_000);
  });
});

describe("accepts", () => {
  test.each<[string, () => Article]>([
    ["the least article", leastArticle],
    ["the worked article", workedArticle],
    ["an object without a prototype", () => Object.assign(Object.create(null) as object, leastArticle())],
    ["a Proxy that changes nothing", () => new Proxy(leastArticle(), {})],
  ])("%s", (_, make) => {
    expect(validateArticle(make()).ok).toBe(true);
  });
});

describe("lets through what the value itself throws", () => {
  const refuse = (): never => {
    throw new Error("closed");
  };
  test.each<[string, unknown]>([
    ["a getter", Object.defineProperty({ ...leastArticle() }, "headline", { enumerable: true, get: refuse })],
    ["a Proxy", new Proxy(leastArticle(), { get: refuse })],
  ])("%s", (_, value) => {
    expect(() => validateArticle(value)).toThrow("closed");
    expect(() => isArticle(value)).toThrow("closed");
  });
});
