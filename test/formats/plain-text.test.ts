// Plain text: an article as agencies send it.
import { describe, expect, test } from "vitest";
import { toPlainText } from "../../src/formats/plain-text.js";
import type { Article, Block } from "../../src/schema/index.js";
import { leastArticle, workedArticle } from "../fixtures/worked-article.js";

test("the least article is its headline and the end mark", () => {
  expect(toPlainText(leastArticle())).toBe("بندر تازه باز شد\n\nانتهای پیام\n");
});

test("the worked article", () => {
  expect(toPlainText(workedArticle()).split("\n")).toEqual([
    "تا ۱۲ آذر ۱۴۰۳، ۱۲:۰۰ منتشر نشود.",
    "",
    "پس از هفت سال انتظار",
    "بندر نیلاب نخستین کشتی خود را پذیرفت",
    "روزانه پنج کشتی تخلیه می‌شود",
    "راه‌آهن تا پایان سال می‌رسد",
    "",
    "نیلاب - ۱۲ آذر ۱۴۰۳ - روزنامه ساحل نمونه",
    "",
    "بندر نیلاب از روز شنبه نخستین کشتی باری خود را پذیرفت و راه دریایی میان دو استان جنوبی پس از هفت سال باز شد.",
    "",
    "[تصویر: اسکله تازه بندر نیلاب در روز گشایش (عکس: آرش کوهیار) https://example.com/photos/neelab-pier.jpg]",
    "",
    "مهندس لیلا مهرآذر، مدیر بندر نیلاب، در آیین گشایش گفت: اسکله تازه روزانه پنج کشتی را تخلیه می‌کند و بارها دیگر در نوبت نمی‌مانند.",
    "",
    "وی درباره راه‌آهن افزود: «ریل‌گذاری تا پایان سال به بندر می‌رسد.»",
    "",
    "چه کسانی کار می‌کنند؟",
    "",
    "ساکنان شهر می‌خواهند کارگران بومی در اولویت باشند.",
    "",
    "به گفته شورای شهر سروناز، نیمی از کارکنان اسکله از میان ساکنان همین شهر برگزیده می‌شوند.",
    "",
    "• پنج کشتی در روز",
    "• دو جرثقیل تازه",
    "• صد و بیست کارگر",
    "",
    "بار جابه‌جاشده به تن",
    "ماه\tبار",
    "مهر\t۰",
    "آبان\t۱۲۰۰",
    "",
    "* * *",
    "",
    "[فیلم: نخستین کشتی پهلو می‌گیرد (فیلم: آرش کوهیار) https://example.com/films/neelab.mp4]",
    "",
    "[صدا: بوق کشتی در آیین گشایش https://example.com/sounds/neelab.mp3]",
    "",
    "[نقشه نمونه: جای بندر روی نقشه https://example.com/maps/neelab]",
    "",
    "به گزارش خبرگزاری باران، به نقل از پرویز دانا، به نقل از یک منبع آگاه",
    "",
    "خبرنگار: آرش کوهیار",
    "",
    "اصلاحیه (۱۳ آذر ۱۴۰۳): شمار جرثقیل‌ها در نسخه نخست این خبر نادرست بود.",
    "",
    "© ۱۴۰۳ روزنامه ساحل نمونه",
    "بازنشر با یاد کردن نام روزنامه آزاد است.",
    "https://creativecommons.org/licenses/by/4.0/",
    "",
    "انتهای پیام/ 140309120042",
    "",
    "برچسب‌ها: بندر نیلاب، راه‌آهن، کشتیرانی",
    "",
  ]);
});

/** A change to the least article, and the paragraphs that it adds. */
const CASES: [string, (article: Article) => unknown, string[]][] = [
  ["the day of an instant is that of its own clock", (a) => (a.publishedAt = { iso: "2024-12-02T00:10:00+03:30", persian: "1403-09-12" }), ["۱۲ آذر ۱۴۰۳، ۰۰:۱۰"]],
  ["a printed date stays", (a) => (a.publishedAt = { iso: "2024-12-02", persian: "1403-09-12", text: "دوشنبه ۱۲ آذر" }), ["دوشنبه ۱۲ آذر"]],
  ["a date that stands there for machines is said to people",
    (a) => (a.publishedAt = { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12", text: "2024-12-02 14:30:00" }), ["۱۲ آذر ۱۴۰۳، ۱۴:۳۰"]],
  ["a clock of Greenwich says so", (a) => (a.publishedAt = { iso: "2024-12-02T11:00:00+00:00", persian: "1403-09-12" }), ["۱۲ آذر ۱۴۰۳، ۱۱:۰۰ به وقت گرینویچ"]],
  ["a Jalali month", (a) => (a.publishedAt = { iso: "2024-11-21/2024-12-20", persian: "1403-09" }), ["آذر ۱۴۰۳"]],
  ["a Jalali year", (a) => (a.publishedAt = { iso: "2025-03-21/2026-03-20", persian: "1404" }), ["۱۴۰۴"]],
  ["a range", (a) => (a.publishedAt = { iso: "2024-12-02/2024-12-03", persian: "1403-09-12/1403-09-13" }), ["۱۲ آذر ۱۴۰۳ تا ۱۳ آذر ۱۴۰۳"]],
  ["months of Afghanistan", (a) => ((a.language = "fa-AF"), (a.publishedAt = { iso: "2024-12-02", persian: "1403-09-12" })), ["۱۲ قوس ۱۴۰۳"]],
  ["a place alone", (a) => (a.dateline = { place: "نیلاب" }), ["نیلاب"]],
  ["what is withheld", (a) => (a.status = "withheld"), ["این خبر فعلاً منتشر نشود."]],
  ["what is canceled", (a) => (a.status = "canceled"), ["این خبر لغو شده است."]],
  ["what is urgent", (a) => (a.urgency = 1), ["فوری"]],
  ["an author without a role", (a) => (a.authors = [{ name: "آرش کوهیار" }]), ["نویسنده: آرش کوهیار"]],
  ["the holder of rights without a notice", (a) => (a.rights = { holder: "روزنامه ساحل نمونه" }), ["© روزنامه ساحل نمونه"]],
  ["a withdrawal", (a) => (a.corrections = [{ kind: "retraction", text: "این خبر درست نبود." }]), ["پس گرفتن خبر: این خبر درست نبود."]],
];
test.each(CASES)("%s", (_, change, expected) => {
  const article = leastArticle();
  change(article);
  expect(toPlainText(article).trimEnd().split("\n\n").filter((paragraph) => paragraph !== "بندر تازه باز شد" && paragraph !== "انتهای پیام")).toEqual(expected);
});

/** A block, and the paragraphs that it becomes. */
const BLOCKS: [string, Block, string[]][] = [
  ["a numbered list", { type: "list", ordered: true, items: ["بندر", "راه‌آهن\nسریع"] }, ["۱. بندر\n۲. راه‌آهن سریع"]],
  ["a pullquote is not repeated", { type: "pullquote", text: "بندر باز شد" }, []],
  ["a paragraph of two lines, an empty one left out", { type: "paragraph", text: "یکم\n\n دوم\u2028سوم" }, ["یکم\nدوم\nسوم"]],
  ["a picture without words", { type: "image", url: "https://example.com/a.jpg", alt: "" }, ["[تصویر: https://example.com/a.jpg]"]],
  ["a picture with a description", { type: "image", url: "https://example.com/a.jpg", alt: "اسکله" }, ["[تصویر: اسکله https://example.com/a.jpg]"]],
  ["an embed of nobody", { type: "embed", url: "https://example.com/" }, ["[پیوست: https://example.com/]"]],
  ["a cell with a tab and a line break", { type: "table", rows: [{ cells: ["a\tb", "c\nd"] }] }, ["a b\tc d"]],
];
test.each(BLOCKS)("%s", (_, block, expected) => {
  expect(toPlainText({ ...leastArticle(), body: [block] }).trimEnd().split("\n\n").slice(1, -1)).toEqual(expected);
});

describe("an end mark that the article prints itself", () => {
  const body: Block[] = [{ type: "paragraph", text: "بندر باز شد." }, { type: "paragraph", text: "انتهای پیام/" }];
  test("is not written twice", () => {
    expect(toPlainText({ ...leastArticle(), body })).toBe("بندر تازه باز شد\n\nبندر باز شد.\n\nانتهای پیام/\n");
  });
  test("leaves the code to a line of its own", () => {
    expect(toPlainText({ ...leastArticle(), id: "1403", body })).toBe("بندر تازه باز شد\n\nبندر باز شد.\n\nانتهای پیام/\n\nکد خبر: 1403\n");
  });
  test("within other words is none", () => {
    expect(toPlainText({ ...leastArticle(), body: [{ type: "paragraph", text: "انتهای پیام او روشن بود." }] })).toContain("\n\nانتهای پیام\n");
  });
});

describe("attacks", () => {
  test("an override in a name goes, and so does an embedding that is not ended", () => {
    const written = toPlainText({ ...leastArticle(), headline: "بندر \u202Eباز شد", tags: [{ label: "یک\u202B", slug: "یک" }, { label: "\u202Cدو", slug: "دو" }] });
    expect(written).toBe("بندر باز شد\n\nانتهای پیام\n\nبرچسب‌ها: یک، دو\n");
  });
  test("controls that end where they began stay", () => {
    expect(toPlainText({ ...leastArticle(), headline: "نسخهٔ \u2066Node.js 24\u2069" })).toContain("نسخهٔ \u2066Node.js 24\u2069");
  });
  test("a headline has no second line", () => {
    expect(toPlainText({ ...leastArticle(), headline: "بندر\r\nانتهای پیام\u2029باز" }).split("\n")[0]).toBe("بندر انتهای پیام باز");
  });
  test("an address of two lines, in an article that was never checked, stands on one", () => {
    expect(toPlainText({ ...leastArticle(), body: [{ type: "video", url: "https://example.com/a\n\nفوری" }] })).toContain("\n[فیلم: https://example.com/a فوری]\n");
  });
  test("control characters of terminals go", () => {
    expect(toPlainText({ ...leastArticle(), headline: "بندر\u001B[31m\u0007" })).toBe("بندر[31m\n\nانتهای پیام\n");
  });
  test("a million spaces and line breaks take no time", () => {
    expect(toPlainText({ ...leastArticle(), headline: `بندر${" ".repeat(500_000)}${"\n".repeat(500_000)}باز` }).split("\n")[0]).toBe("بندر باز");
  });
});

test("Latin words are put between marks where that is asked for", () => {
  const article = { ...leastArticle(), headline: "زبان C++ را آموخت." };
  expect(toPlainText(article)).toContain("زبان C++ را آموخت.");
  expect(toPlainText(article, { isolateBidi: true })).toContain("زبان \u2066C++\u2069 را آموخت.");
});
