import { describe, expect, test } from "vitest";
import { type Article, checkArticle, type IssueCode } from "../../src/schema/index.js";
import { leastArticle, workedArticle } from "../fixtures/worked-article.js";

type Change = (article: Article) => unknown;

/** The worked article with a change in it. */
function changed(change: Change): Article {
  const article = workedArticle();
  change(article);
  return article;
}

const quote = (article: Article, index = 0) => article.quotes[index]!;
const span = (article: Article) => quote(article).spans[0]!;
const date = (iso: string, persian: string) => ({ iso, persian });

test("the worked article and the least one are sound", () => {
  expect(checkArticle(workedArticle())).toEqual([]);
  expect(checkArticle(leastArticle())).toEqual([]);
});

/** Every rule: a change that breaks it alone, and where it is told. */
const BROKEN: [IssueCode, string, Change, string][] = [
  ["quote-without-span", "no span", (a) => (quote(a).spans = []), "quotes.0"],
  ["span-outside-block", "an end one past the block", (a) => (span(a).end = 1000), "quotes.0.spans.0"],
  ["span-outside-block", "a block that is not there", (a) => (span(a).block = 99), "quotes.0.spans.0"],
  ["span-outside-block", "a block without text", (a) => (span(a).block = 9), "quotes.0.spans.0"],
  ["span-empty", "a start at its end", (a) => (span(a).start = span(a).end), "quotes.0.spans.0"],
  ["span-empty", "a start behind its end", (a) => (span(a).start = span(a).end + 1), "quotes.0.spans.0"],
  ["span-text-differs", "another text", (a) => (quote(a).text = "سخنی دیگر"), "quotes.0.text"],
  ["span-text-differs", "one code unit less", (a) => (span(a).end -= 1), "quotes.0.text"],
  ["span-text-differs", "two spans joined without a line between", (a) => {
    const { block, start, end } = span(a);
    quote(a).spans = [{ block, start, end: start + 5 }, { block, start: start + 5, end }];
  }, "quotes.0.text"],
  ["unknown-person", "a speaker who is none of the people", (a) => (quote(a).speaker!.personId = "p9"), "quotes.0.speaker.personId"],
  ["unknown-person", "an author who is none of the people", (a) => (a.authors![0]!.personId = "p9"), "authors.0.personId"],
  ["duplicate-id", "two quotes of one id", (a) => (quote(a, 1).id = "q1"), "quotes.1.id"],
  ["duplicate-id", "two people of one id", (a) => a.people.push({ id: "p1", name: "نیکو راد", roles: [] }), "people.2.id"],
  ["impossible-date", "29 February of a common year", (a) => (a.publishedAt = date("2023-02-29", "1401-12-10")), "publishedAt.iso"],
  ["impossible-date", "30 Esfand of a common year", (a) => (a.modifiedAt = date("2026-03-20", "1404-12-30")), "modifiedAt.persian"],
  ["impossible-date", "an interval that runs backwards", (a) => (a.dateline!.date = date("2024-12-20/2024-11-21", "1403-09")), "dateline.date.iso"],
  ["impossible-date", "a year before the Jalali ones", (a) => (a.dateline!.date = date("0600-01-01", "0001-01-01")), "dateline.date.iso"],
  ["impossible-date", "a year of the first century, which is no year of the twentieth", (a) => (a.dateline!.date = date("0050-01-01", "1328-10-11")), "dateline.date.iso"],
  ["impossible-date", "a year behind the Jalali ones", (a) => (a.dateline!.date = date("9999-12-31", "1403-01-01")), "dateline.date.iso"],
  ["persian-differs", "the next day", (a) => (a.publishedAt!.persian = "1403-09-13"), "publishedAt.persian"],
  ["persian-differs", "a month for a day", (a) => (a.publishedAt!.persian = "1403-09"), "publishedAt.persian"],
  ["persian-differs", "the day in Tehran, not the one that iso writes", (a) => (a.modifiedAt = date("2024-12-03T22:00:00Z", "1403-09-14")), "modifiedAt.persian"],
  ["persian-differs", "in a correction", (a) => (a.corrections![0]!.date!.persian = "1402-09-13"), "corrections.0.date.persian"],
  ["modified-before-published", "a minute before", (a) => (a.modifiedAt = date("2024-12-02T14:29:00+03:30", "1403-09-12")), "modifiedAt"],
  ["modified-before-published", "before, with a later clock", (a) => (a.modifiedAt = date("2024-12-02T15:00:00+04:30", "1403-09-12")), "modifiedAt"],
  ["modified-before-published", "before, by more than the tolerances of both", (a) => {
    a.publishedAt!.tolerance = "PT1M";
    a.modifiedAt = { ...date("2024-12-02T13:28:00+03:30", "1403-09-12"), tolerance: "PT1H" };
  }, "modifiedAt"],
  ["slug-differs", "a space in the slug", (a) => (a.tags[0]!.slug = "بندر نیلاب"), "tags.0.slug"],
  ["slug-differs", "a half-space left out", (a) => (a.tags[1]!.slug = "راهآهن"), "tags.1.slug"],
  ["slug-differs", "Arabic letters", (a) => (a.tags[2]!.slug = "كشتيراني"), "tags.2.slug"],
  ["duplicate-tag", "the same tag twice", (a) => a.tags.push({ label: "بندر نیلاب", slug: "بندر-نیلاب" }), "tags.3"],
  ["duplicate-tag", "the same slug from another label", (a) => a.tags.push({ label: "راه آهن", slug: "راه-آهن" }), "tags.3"],
  ["publisher-not-first", "a publisher behind the first", (a) => a.attribution.reverse(), "attribution.3"],
  ["publisher-not-first", "a second publisher", (a) => (a.attribution[1]!.relation = "publisher"), "attribution.1"],
];

describe("a broken rule", () => {
  test.each(BROKEN)("%s: %s", (code, _, change, path) => {
    const issues = checkArticle(changed(change));
    expect(issues.map((issue) => [issue.code, issue.path.join(".")])).toEqual([[code, path]]);
  });
});

/** Every rule: what comes near to breaking it and does not. */
const SOUND: [IssueCode, string, Change][] = [
  ["span-outside-block", "an end at the end of its block", (a) => {
    a.body.push({ type: "paragraph", text: "راه‌آهن تا بندر" });
    a.quotes = [{ ...quote(a), text: "راه‌آهن تا بندر", spans: [{ block: 13, start: 0, end: 15 }] }];
  }],
  ["span-outside-block", "a span of a caption", (a) => (a.quotes = [{ ...quote(a), text: "اسکله", spans: [{ block: 1, start: 0, end: 5 }] }])],
  ["span-text-differs", "two spans with a line between", (a) => (a.quotes = [{ ...quote(a), text: "بندر\nمهندس", spans: [{ block: 0, start: 0, end: 4 }, { block: 2, start: 0, end: 5 }] }])],
  ["quote-without-span", "no quote at all", (a) => (a.quotes = [])],
  ["unknown-person", "a speaker without an id", (a) => delete quote(a).speaker!.personId],
  ["unknown-person", "a quote without a speaker", (a) => delete quote(a).speaker],
  ["duplicate-id", "a quote and a person of one id", (a) => (quote(a).id = "p1")],
  ["impossible-date", "29 February of a leap year", (a) => (a.dateline!.date = date("2024-02-29", "1402-12-10"))],
  ["impossible-date", "30 Esfand of a leap year", (a) => (a.dateline!.date = date("2025-03-20", "1403-12-30"))],
  ["persian-differs", "a Jalali month as the days of it", (a) => (a.dateline!.date = date("2024-11-21/2024-12-20", "1403-09"))],
  ["persian-differs", "a Jalali year as the days of it", (a) => (a.dateline!.date = date("2025-03-21/2026-03-20", "1404"))],
  ["persian-differs", "a Gregorian month as the days of it", (a) => (a.dateline!.date = date("2020-06", "1399-03-12/1399-04-10"))],
  ["persian-differs", "the day that iso itself writes, late in UTC", (a) => (a.modifiedAt = date("2024-12-03T22:00:00Z", "1403-09-13"))],
  ["modified-before-published", "the same instant on another clock", (a) => (a.modifiedAt = date("2024-12-02T11:00:00Z", "1403-09-12"))],
  ["modified-before-published", "a day, of which the time is not known", (a) => (a.modifiedAt = date("2024-12-01", "1403-09-11"))],
  ["modified-before-published", "before, by no more than its tolerance", (a) => (a.modifiedAt = { ...date("2024-12-02T13:30:00+03:30", "1403-09-12"), tolerance: "PT1H" })],
  ["modified-before-published", "before, by no more than the tolerances of both", (a) => {
    a.publishedAt!.tolerance = "PT1M";
    a.modifiedAt = { ...date("2024-12-02T13:29:00+03:30", "1403-09-12"), tolerance: "PT1H" };
  }],
  ["slug-differs", "a label of marks alone, with any slug", (a) => a.tags.push({ label: "؟!", slug: "x" })],
  ["duplicate-tag", "one label with another slug", (a) => a.tags.push({ label: "بندرنیلاب", slug: "بندرنیلاب" })],
  ["publisher-not-first", "no publisher", (a) => a.attribution.shift()],
  ["publisher-not-first", "the publisher alone", (a) => (a.attribution.length = 1)],
];

describe("a rule that holds", () => {
  test.each(SOUND)("%s: %s", (_, __, change) => {
    expect(checkArticle(changed(change))).toEqual([]);
  });
});

test("a long stretch of the article is cut, and no surrogate pair in two", () => {
  const text = "آ".repeat(79) + "😀".repeat(10);
  const article = changed((a) => {
    a.body.push({ type: "paragraph", text });
    quote(a).spans = [{ block: 13, start: 0, end: text.length }];
  });
  expect(checkArticle(article)[0]?.params["found"]).toBe(`${"آ".repeat(79)}…`);
});

test("takes 100,000 quotes", () => {
  const article = leastArticle();
  article.body.push({ type: "paragraph", text: "بندر باز شد" });
  article.quotes = Array.from({ length: 100_000 }, (_, index) => ({
    id: `q${index}`, text: "بندر", form: "direct", spans: [{ block: 0, start: 0, end: 4 }], confidence: 1, rule: "r",
  }));
  expect(checkArticle(article)).toEqual([]);
});
