// Page: what surrounds an article: decks above it, sources in it, codes, dates and tags around it.
import { describe, expect, test } from "vitest";
import { readAttribution, withoutAttribution } from "../../src/extract/attribution.js";
import { Diagnostics } from "../../src/extract/diagnostic.js";
import { readDocument } from "../../src/extract/document.js";
import { readHeadlines } from "../../src/extract/headline.js";
import { setPageLinesApart } from "../../src/extract/page-lines.js";
import { suggestSpelling } from "../../src/extract/suggestion.js";
import { readTags } from "../../src/extract/tags.js";

const linesOf = (text: string) => readDocument(text).lines;

describe("readDocument", () => {
  test("every line keeps its place in the raw text, and knows of the gap before it", () => {
    const raw = "تیتر\n\n  متن اول  \r\nمتن دوم\n";
    expect(linesOf(raw).map(({ text, start, end, afterGap }) => [text, raw.slice(start, end), afterGap])).toEqual([
      ["تیتر", "تیتر", false],
      ["متن اول", "  متن اول  ", true],
      ["متن دوم", "متن دوم", false],
    ]);
  });
  test("a text whose half-spaces are right keeps its glued words: it knows what it does", () => {
    const raw = "آنان می\u200Cآیند، می\u200Cروند، می\u200Cمانند، می\u200Cدانند و کتابها را می\u200Cخوانند.";
    expect(readDocument(raw)).toMatchObject({ zwnj: "intact", lines: [{ text: raw }] });
  });
});

describe("readHeadlines", () => {
  test.each<[name: string, text: string, kickers: string[], headline: string, subheadlines: string[], rest: number]>([
    ["a headline alone", "بندر باز شد\n\nمتن خبر.", [], "بندر باز شد", [], 1],
    ["decks of one line", "بندر باز شد | کشتی\u200Cها آمدند\n\nمتن خبر.", [], "بندر باز شد", ["کشتی\u200Cها آمدند"], 1],
    ["decks with a slash", "بندر باز شد / کشتی\u200Cها آمدند\n\nمتن خبر.", [], "بندر باز شد", ["کشتی\u200Cها آمدند"], 1],
    ["decks above a headline", "یک خبر | خبری دیگر\nبندر باز شد!\n\nمتن خبر.", ["یک خبر", "خبری دیگر"], "بندر باز شد!", [], 1],
    ["a kicker with a colon", "مدیر بندر:\nاسکله آماده است\n\nمتن خبر.", ["مدیر بندر:"], "اسکله آماده است", [], 1],
    ["a subheadline below", "بندر باز شد\nکشتی\u200Cها آمدند\n\nمتن خبر.", [], "بندر باز شد", ["کشتی\u200Cها آمدند"], 1],
    ["a body without a gap or a full stop", "بندر باز شد\nآیا کشتی می\u200Cآید؟\nمتن خبر ادامه دارد\nو دارد", [], "بندر باز شد", [], 3],
    ["a body without a gap", "بندر باز شد\nکشتی\u200Cها آمدند.\nمتن خبر.", [], "بندر باز شد", [], 2],
    ["a slash within a date is no deck", "بندر ۱۴۰۳/۰۹/۱۲ باز شد\n\nمتن خبر.", [], "بندر ۱۴۰۳/۰۹/۱۲ باز شد", [], 1],
    ["a slash with one space", "بندر تازه باز شد/ کشتی\u200Cها آمدند\n\nمتن خبر.", [], "بندر تازه باز شد", ["کشتی\u200Cها آمدند"], 1],
    ["a slash without a space between sentences", "بندر تازه باز شد/نخستین کشتی آمد\n\nمتن خبر.", [], "بندر تازه باز شد", ["نخستین کشتی آمد"], 1],
    ["a slash between two words is no deck", "رقابت کرانه/نیلبندر آغاز شد\n\nمتن خبر.", [], "رقابت کرانه/نیلبندر آغاز شد", [], 1],
    ["the page's media are no part of a headline", "بندر باز شد + فیلم و عکس / کشتی آمد (+تصاویر)\n\nمتن خبر.", [], "بندر باز شد", ["کشتی آمد"], 1],
    ["a headline and nothing else", "بندر باز شد", [], "بندر باز شد", [], 0],
  ])("%s", (_, text, kickers, headline, subheadlines, rest) => {
    const found = readHeadlines(linesOf(text));
    expect(found).toMatchObject({ kickers, headline, subheadlines });
    expect(found?.rest.length).toBe(rest);
  });

  test.each<[name: string, text: string]>([
    ["nothing", ""],
    ["a first line too long for a headline", `${"کلمه ".repeat(60)}.\n\nمتن خبر.`],
    ["marks alone", "|||\n\nمتن خبر."],
    ["a first line in which somebody speaks to a full stop", "لیلا مهرآذر گفت: اسکله آماده است.\nمتن خبر."],
  ])("none in %s", (_, text) => {
    expect(readHeadlines(linesOf(text))).toBeUndefined();
  });
});

describe("readAttribution", () => {
  test.each<[name: string, line: string, publisher: string | undefined, chain: [name: string, kind: string, relation: string][]]>([
    ["به گزارش names the publisher", "به گزارش موج\u200Cپرس، بندر باز شد.", undefined, [["موج\u200Cپرس", "outlet", "publisher"]]],
    [
      "and به نقل از an upstream",
      "به گزارش کرانه\u200Cنیوز و به نقل از خبرگزاری موج، بندر باز شد.",
      undefined,
      [["کرانه\u200Cنیوز", "outlet", "publisher"], ["خبرگزاری موج", "agency", "via"]],
    ],
    ["a publisher whom the caller knows comes first", "به گزارش موج\u200Cپرس، بندر باز شد.", "کرانه", [["کرانه", "outlet", "publisher"], ["موج\u200Cپرس", "outlet", "via"]]],
    ["one that the caller and the text name stands once", "به گزارش کرانه، بندر باز شد.", "کرانه", [["کرانه", "outlet", "publisher"]]],
    ["به گزارش with a half-space names him too", "به\u200Cگزارش موج\u200Cپرس، بندر باز شد.", undefined, [["موج\u200Cپرس", "outlet", "publisher"]]],
    ["a known agency ends with its name", "به گزارش ایرنا لیلا مهرآذر مدیر بندر گفت: بله.", undefined, [["ایرنا", "agency", "publisher"]]],
    ["our own reporter is no source", "به گزارش خبرنگار ما، بندر باز شد.", undefined, []],
    ["a name that runs into its sentence is none", "به گزارش کرانه مدیر بندر گفت، بله.", undefined, []],
    ["به نقل از alone is an upstream", "به نقل از روابط عمومی بندر، کشتی رسید.", undefined, [["روابط عمومی بندر", "organization", "via"]]],
    ["the reporter is not the source", "به گزارش خبرنگار موج\u200Cپرس، بندر باز شد.", undefined, [["موج\u200Cپرس", "outlet", "publisher"]]],
    ["a name without an end is none", "به گزارش همه کسانی که آن روز در بندر بودند", undefined, []],
    ["no source", "بندر باز شد.", undefined, []],
    ["a source whose link lost the spaces around it", "به گزارشموج\u200Cپرسبه نقل ازکرانه، بندر باز شد.", undefined, [["موج\u200Cپرس", "outlet", "publisher"], ["کرانه", "outlet", "via"]]],
    ["a name in quotation marks", "به گزارش \"موج پرس\"، بندر باز شد.", undefined, [["موج پرس", "outlet", "publisher"]]],
    ["a desk is no part of an outlet's name", "به گزارش کرانه ورزشی، تیم بندر برد.", undefined, [["کرانه", "outlet", "publisher"]]],
    ["a ministry of several things", "به نقل از وزارت بندر، صید و کشتیرانی، اسکله باز شد.", undefined, [["وزارت بندر، صید و کشتیرانی", "organization", "via"]]],
    ["a name with brackets of its own", "به نقل از خبرگزاری رسمی کرانه (موج)، کشتی رسید.", undefined, [["خبرگزاری رسمی کرانه (موج)", "agency", "via"]]],
    ["somebody who spoke to an agency", "لیلا مهرآذر به ایسنا گفت: بله.", undefined, [["ایسنا", "agency", "publisher"]]],
    ["a programme that interviews", "مدیر بندر در گفت\u200Cوگو با برنامه صبح کرانه درباره اسکله گفت.", undefined, [["برنامه صبح کرانه", "outlet", "via"]]],
    ["what somebody issued is no source", "به نقل از بیانیه بندر اعلام کرد، بله.", undefined, []],
    ["an interview with an agency", "مدیر بندر در گفت\u200Cوگو با ایرنا از اسکله گفت.", undefined, [["ایرنا", "agency", "publisher"]]],
    ["an interview with anybody else is no source", "مدیر بندر در گفت\u200Cوگو با دانشجویان، از اسکله گفت.", undefined, []],
  ])("%s", (_, line, publisher, chain) => {
    expect(readAttribution([line], publisher, { isSignedOff: true, sources: [] }).map(({ name, kind, relation }) => [name, kind, relation])).toEqual(chain);
  });

  test("a line of its own names the last source", () => {
    expect(readAttribution(["به گزارش کرانه، بندر باز شد."], undefined, { isSignedOff: false, sources: ["موج\u200Cپرس", "کرانه"] }).map((link) => link.name)).toEqual(["کرانه", "موج\u200Cپرس"]);
  });

  test("without its sign-off an agency is whom somebody else reprints", () => {
    const relations = (isSignedOff: boolean) => readAttribution(["به گزارش ایرنا، بندر باز شد."], undefined, { isSignedOff, sources: [] }).map((link) => link.relation);
    expect([relations(true), relations(false)]).toEqual([["publisher"], ["via"]]);
  });

  test("a clause loses the attribution before its subject", () => {
    expect(withoutAttribution("به گزارش کرانه\u200Cنیوز و به نقل از موج\u200Cپرس، او درباره صید")).toBe("او درباره صید");
    expect(withoutAttribution("او درباره صید")).toBe("او درباره صید");
    expect(withoutAttribution("مدیر بندر در گفت\u200Cوگو با ایرنا گفت")).toBe("مدیر بندر در گفت\u200Cوگو با ایرنا گفت");
  });
});

describe("setPageLinesApart", () => {
  const read = (text: string) => {
    const diagnostics = new Diagnostics("en");
    const { lines, facts } = setPageLinesApart(linesOf(text), {}, diagnostics);
    return { lines: lines.map((line) => line.text), facts, codes: diagnostics.found.map((diagnostic) => diagnostic.code) };
  };

  test.each<[name: string, line: string, facts: object, codes: string[]]>([
    ["a code", "کد خبر: ۱۲۳۴۵", { id: "12345" }, []],
    ["a date of publication", "تاریخ انتشار: ۱۲ آذر ۱۴۰۳", { publishedAt: { iso: "2024-12-02" } }, []],
    ["a date alone", "دوشنبه ۱۲ آذر ۱۴۰۳ - ۱۴:۳۰", { publishedAt: { iso: "2024-12-02T14:30:00+03:30" } }, []],
    ["a date behind a desk", "گروه فرهنگی - ۱۲ آذر ۱۴۰۳", { publishedAt: { iso: "2024-12-02" } }, ["set-apart"]],
    ["a date behind a desk, with weekday and time", "سرویس فرهنگ - دوشنبه ۱۲ آذر ۱۴۰۳ ساعت ۹:۱۵", { publishedAt: { iso: "2024-12-02T09:15:00+03:30" } }, ["set-apart"]],
    ["a date and its time before a section", "دوشنبه ۱۲ آذر ۱۴۰۳ | ۹:۱۵ - فرهنگ", { publishedAt: { iso: "2024-12-02T09:15:00+03:30", text: "دوشنبه ۱۲ آذر ۱۴۰۳ | ۹:۱۵" } }, ["set-apart"]],
    ["a date before a section", "دوشنبه ۱۲ آذر ۱۴۰۳ - ۹:۱۵ | فرهنگ", { publishedAt: { iso: "2024-12-02T09:15:00+03:30" } }, ["set-apart"]],
    ["a date beside its author", "خبرنگار: سارا مهرجو | ۱۲ آذر ۱۴۰۳", { publishedAt: { iso: "2024-12-02" }, authors: [{ name: "سارا مهرجو", role: "خبرنگار" }] }, []],
    ["a date between a town and an outlet", "نیلبندر - ۱۲ آذر ۱۴۰۳ - موج\u200Cپرس", { publishedAt: { iso: "2024-12-02" } }, ["set-apart", "set-apart"]],
    ["a date that contradicts itself", "تاریخ انتشار: جمعه ۱۲ آذر ۱۴۰۳", {}, ["date-unread"]],
    ["a sign-off", "انتهای پیام/", {}, ["set-apart"]],
    ["a way elsewhere", "بیشتر بخوانید: کشتی\u200Cها آمدند", {}, ["set-apart"]],
  ])("%s is taken from the article", (_, line, facts, codes) => {
    expect(read(`بندر باز شد\n\n${line}`)).toMatchObject({ lines: ["بندر باز شد"], facts, codes });
  });

  test.each([
    "او گفت نظرات مردم تا ۱۲ آذر ۱۴۰۳ شنیده می\u200Cشود.",
    "انتشار گزارش تازه درباره آلودگی رود",
    "انتشارات کرانه از چاپ دهم خبر داد.",
    "بازدید فرماندار از اسکله تازه نیلبندر",
    "تاریخ بندر در یک نگاه",
    "جشنواره نیلبندر از ۱۲ آذر ۱۴۰۳ آغاز می\u200Cشود | دیدار با هنرمندان",
    "۱۲ آذر ۱۴۰۳ | مدیر بندر از گشایش پنج اسکله تازه خبر داد",
    "نیلبندر - آذر ۱۴۰۳ | فرهنگ",
  ])("a line of the article stays, whatever it begins with: %s", (line) => {
    expect(read(line)).toEqual({ lines: [line], facts: {}, codes: [] });
  });

  test("a date within the body is a heading of it", () => {
    const body = ["بندر باز شد", "متن یکم.", "متن دوم.", "متن سوم.", "مهر ۱۳۹۳", "متن چهارم.", "۱۲ آذر ۱۴۰۳", "متن پنجم.", "متن ششم.", "متن هفتم.", "متن هشتم."];
    expect(read(body.join("\n"))).toMatchObject({ lines: body, facts: {} });
  });
  test("a place before a date is the dateline", () => {
    expect(read("بندر باز شد\n\nنیلبندر - ۳ خرداد ۱۴۰۴\n\nمتن خبر.")).toMatchObject({
      lines: ["بندر باز شد", "متن خبر."],
      facts: { dateline: { place: "نیلبندر", date: { iso: "2025-05-24" } } },
    });
  });
});

describe("readTags", () => {
  test.each<[name: string, text: string, tags: object[]]>([
    ["Markdown links with footnotes", "برچسب\u200Cها: [بندر](#) [1]\n\n[راه دریا](#) [2]", [{ label: "بندر", slug: "بندر", index: 1 }, { label: "راه دریا", slug: "راه-دریا", index: 2 }]],
    ["a list with commas", "برچسب ها: بندر، راه دریا", [{ label: "بندر", slug: "بندر" }, { label: "راه دریا", slug: "راه-دریا" }]],
    ["hashtags", "برچسب‌ها: #بندر، #راه_دریا", [{ label: "بندر", slug: "بندر" }, { label: "راه دریا", slug: "راه-دریا" }]],
    ["an address", "برچسب ها: [بندر](https://example.org/بندر)", [{ label: "بندر", slug: "بندر", url: "https://example.org/%D8%A8%D9%86%D8%AF%D8%B1" }]],
    ["a dangerous address", "برچسب ها: [بندر](javascript:alert(1))", [{ label: "بندر", slug: "بندر" }]],
    ["one tag twice", "برچسب ها: بندر، بندر", [{ label: "بندر", slug: "بندر" }]],
    ["one a line", "برچسب\u200Cها:\nبندر\nراه دریا", [{ label: "بندر", slug: "بندر" }, { label: "راه دریا", slug: "راه-دریا" }]],
    ["hashtags without a label", "بندر باز شد\n\n#بندر #راه_دریا", [{ label: "بندر", slug: "بندر" }, { label: "راه دریا", slug: "راه-دریا" }]],
    ["no tags", "برچسب ها:", []],
  ])("%s", (_, text, tags) => {
    expect(readTags(linesOf(text)).tags).toEqual(tags);
  });

  test("what follows the list is the article's again", () => {
    const { tags, rest } = readTags(linesOf("تیتر\n\nبرچسب ها: [بندر](#)\n\nمتن"));
    expect([tags.length, rest.map((line) => line.text)]).toEqual([1, ["تیتر", "متن"]]);
  });
});

describe("suggestSpelling", () => {
  const suggest = suggestSpelling("صیادی در بندر رونق دارد و صیادی می\u200Cماند. قایق\u200Cها آمدند.");

  test.each<[name: string, label: string, suggestion: string | undefined]>([
    ["two letters swapped", "صیاید", "صیادی"],
    ["a word of the article", "صیادی", undefined],
    ["a word of the dictionary", "تجارت", undefined],
    ["nothing near", "ققنصچ", undefined],
    ["two words", "صیاید دریا", undefined],
    ["a short word", "صید", undefined],
    ["a very long word", "ص".repeat(1000), undefined],
  ])("%s", (_, label, suggestion) => {
    expect(suggest(label)).toBe(suggestion);
  });
});
