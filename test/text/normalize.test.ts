import { describe, expect, test } from "vitest";
import { cleanHalfSpaces, normalize, type NormalizeOptions, normalizeWithMap } from "../../src/text/index.js";
import { HOSTILE } from "./hostile.js";

type Row = [name: string, text: string, expected: string];

describe("letters", () => {
  test.each<Row>([
    ["Arabic yeh and kaf", "كتاب علي", "کتاب علی"],
    ["alef maqsura", "موسى", "موسی"],
    ["the old code of هٔ", "خانۀ ما", "خانه\u0654 ما"],
    ["letters of Urdu keyboards", "ڪتاب ہمہ", "کتاب همه"],
    ["letters of Kurdish and Arabic that Persian has no like of", "هەولێر ة", "هەولێر ة"],
    ["presentation forms", "\uFEE1\uFE8E\uFEFB", "مالا"],
    ["a presentation form of an Arabic letter", "\uFEDB\uFE98\uFE8E\uFE91\uFEF2", "کتابی"],
    ["a presentation form of a word", "\uFDF2", "الله"],
    ["signs that are written so", "ﷺ ﷼", "ﷺ ﷼"],
    ["two code points of one letter", "مسي\u0654ول ا\u0653مد", "مسئول آمد"],
    ["two code points of one Persian letter", "مسی\u0654ول سو\u0654ال", "مسئول سؤال"],
    ["a mark behind what hides it", "ا\u200C\u0653مد ا\u200B\u0653مد", "آمد آمد"],
    ["kashida inside a word", "خبـــر", "خبر"],
    ["kashida as a dash", "بندر ـ باران", "بندر ـ باران"],
    ["kashida behind a number", "۱ـ باران", "۱ـ باران"],
    ["soft hyphen, zero width space, byte order mark", "\uFEFFخب\u00ADر\u200B تازه", "خبر تازه"],
    ["kashida beside a half-space", "می\u200Cـرود", "می\u200Cرود"],
    ["the sign that stands for a half-space", "می¬رود", "می¬رود"],
    ["emoji keep their joiner", "👨\u200D👩\u200D👧", "👨\u200D👩\u200D👧"],
    ["letters of other languages stay", "Été naïve ß", "Été naïve ß"],
  ])("%s", (_, text, expected) => {
    expect(normalize(text)).toBe(expected);
  });
});

describe("marks of direction", () => {
  test.each<Row>([
    ["left-to-right and right-to-left marks", "باران\u200F، (ABC)\u200E", "باران، (ABC)"],
    ["embeddings and isolates", "\u202Bباران\u202C \u2066ABC\u2069", "باران ABC"],
    ["behind a URL", "https://example.org/a\u200F، برف", "https://example.org/a، برف"],
    ["between backticks they are code", "`\u200F`", "`\u200F`"],
  ])("%s", (_, text, expected) => {
    expect(normalize(text)).toBe(expected);
  });
});

describe("digits", () => {
  test.each<Row>([
    ["ASCII and Arabic", "12 آذر ١٤٠٣", "۱۲ آذر ۱۴۰۳"],
    ["times, decimals, thousands, dates", "12:30، 3.5، 1,000، 1403/09/12", "۱۲:۳۰، ۳.۵، ۱,۰۰۰، ۱۴۰۳/۰۹/۱۲"],
    ["in Latin words they stay", "HTML5، COVID-19 و MP3", "HTML5، COVID-19 و MP3"],
    ["behind a Latin word", "Windows 10 آمد", "Windows ۱۰ آمد"],
    ["in a line of another language they stay", "باران 12\nIn 2024, 12 of 30\nبرف 12", "باران ۱۲\nIn 2024, 12 of 30\nبرف ۱۲"],
    ["in a line without words", "12 - 30", "۱۲ - ۳۰"],
    ["in an entity of HTML they stay", "باران&#8204;ها", "باران&#8204;ها"],
  ])("%s", (_, text, expected) => {
    expect(normalize(text)).toBe(expected);
  });
});

describe("spaces", () => {
  test.each<Row>([
    ["doubled", "باران  آمد", "باران آمد"],
    ["odd ones", "باران\u00A0\tآمد", "باران آمد"],
    ["at the edges of lines", " باران \n آمد ", "باران\nآمد"],
    ["around what nobody sees", "باران \u200B آمد", "باران آمد"],
    ["line breaks of other systems", "یک\r\nدو\rسه\u2028چهار", "یک\nدو\nسه\nچهار"],
    ["empty lines", "یک\n\n \n\nدو", "یک\n\nدو"],
    ["nothing but spaces", " \t ", ""],
  ])("%s", (_, text, expected) => {
    expect(normalize(text)).toBe(expected);
  });
});

describe("punctuation", () => {
  test.each<Row>([
    ["a Latin comma", "باران, برف", "باران، برف"],
    ["a question mark", "آمد?", "آمد؟"],
    ["a semicolon", "آمد; رفت", "آمد؛ رفت"],
    ["a space before a mark", "باران ، برف .", "باران، برف."],
    ["no space behind a mark", "باران،برف", "باران، برف"],
    ["spaces on both wrong sides", "باران ،برف", "باران، برف"],
    ["a Latin comma with its space on the wrong side", "باران ,برف", "باران، برف"],
    ["a Latin comma without a space", "باران,برف", "باران، برف"],
    ["a comma between a number and a word", "سال 1403 ,باران", "سال ۱۴۰۳، باران"],
    ["a Latin comma behind brackets", "باران (و برف) , رفت", "باران (و برف)، رفت"],
    ["a Latin comma behind Latin brackets", "باران (Rain), برف", "باران (Rain), برف"],
    ["several marks", "چرا?!", "چرا؟!"],
    ["a colon before what is said", "گفت:«باران»", "گفت: «باران»"],
    ["a colon and an exclamation mark without a space", "گفت:نه!چرا", "گفت: نه! چرا"],
    ["a space before a colon", "گفت : باران", "گفت: باران"],
    ["abbreviations", "ق.م. و ب.ب.س", "ق.م. و ب.ب.س"],
    ["times and ratios", "۱۲:۳۰ و ۱:۲", "۱۲:۳۰ و ۱:۲"],
    ["emoticons", "باران :) برف ;)", "باران :) برف ;)"],
    ["an entity of HTML", "باران&nbsp;برف", "باران&nbsp;برف"],
    ["inside brackets", "باران ( و برف ) آمد", "باران (و برف) آمد"],
    ["dots with spaces, and four of them", "باران . . . برف ....", "باران. . . برف ...."],
    ["a space before three dots says that something is left out", "باران ... برف", "باران … برف"],
    ["three dots", "باران...", "باران…"],
    ["straight quotation marks", 'گفت: "باران آمد".', "گفت: «باران آمد»."],
    ["typographic quotation marks", "گفت: “ باران آمد ”", "گفت: «باران آمد»"],
    ["spaces inside quotation marks", "گفت: « باران آمد »، و رفت", "گفت: «باران آمد»، و رفت"],
    ["quotation marks the wrong way round", "گفت: ”باران“", "گفت: «باران»"],
    ["reversed quotation marks", "گفت: ‟باران”", "گفت: «باران»"],
    ["single quotation marks", "گفت: ‘باران آمد’.", "گفت: «باران آمد»."],
    ["an apostrophe", "گروه Guns N’ Roses و O’Brien", "گروه Guns N’ Roses و O’Brien"],
    ["an odd quotation mark", 'میز ۱۲" و "باران"', 'میز ۱۲" و "باران"'],
    ["inches", 'میز ۱۲" و ۱۵" داریم', 'میز ۱۲" و ۱۵" داریم'],
    ["within guillemets", '«گفت "باران" آمد»', '«گفت "باران" آمد»'],
    ["around guillemets", '"باران «تند» آمد"', '"باران «تند» آمد"'],
    ["beside guillemets", '«باران» و "برف"', "«باران» و «برف»"],
    ["beside guillemets that another line opens", 'باران» و "برف"', "باران» و «برف»"],
    ["beside guillemets that another line closes", '"باران" و «برف\nآمد»', "«باران» و «برف\nآمد»"],
    ["beside guillemets that open twice", '«باران «برف» و "باد"', '«باران «برف» و "باد"'],
    ["across guillemets", '"باران» و برف"', '"باران» و برف"'],
    ["a quotation mark that opens twice", 'گفت: "باران "برف', 'گفت: "باران "برف'],
    ["a quotation mark that touches no word", "“ باران آمد", "“ باران آمد"],
    ["single ones beside quotation marks", '"باران" و ‘برف’', "«باران» و ‘برف’"],
    ["single ones of which one touches no word", "‘باران’ و ‘ برف", "‘باران’ و ‘ برف"],
    ["an apostrophe within single ones", "گفت: ‘O’Brien آمد’", "گفت: «O’Brien آمد»"],
    ["single ones beside others", "«گفت ‘باران’ آمد»", "«گفت ‘باران’ آمد»"],
    ["a quotation of several paragraphs", "“باران آمد.\n“برف آمد.”", "«باران آمد.\n«برف آمد.»"],
    ["the end of a quotation of several paragraphs", "“باران آمد.\nبرف آمد.” و رفت", "«باران آمد.\nبرف آمد.» و رفت"],
    ["guillemets the wrong way round", "گفت »باران« و رفت", "گفت »باران« و رفت"],
    ["a line of another language", 'She said "yes", “no”; why?', 'She said "yes", “no”; why?'],
    ["marks of numbers", "۱۲,۵۰۰ و ۳.۵", "۱۲,۵۰۰ و ۳.۵"],
  ])("%s", (_, text, expected) => {
    expect(normalize(text)).toBe(expected);
  });
});

describe("Markdown stays", () => {
  test.each<Row>([
    ["the numbers of a list", "1. باران 12\n2) برف 12", "1. باران ۱۲\n2) برف ۱۲"],
    ["the indentation of a list", "- باران\n  - برف\n\t* باد\n    + مه", "- باران\n  - برف\n\t* باد\n    + مه"],
    ["a number below zero, which is no list", "باران\n  -۱۲ درجه", "باران\n-۱۲ درجه"],
    ["a list in a blockquote", ">   1. باران\n> > برف", ">   1. باران\n> > برف"],
    ["a mark behind the marker of a list", "* ، باران", "* ، باران"],
    ["no other indentation", "    باران", "باران"],
    ["headings", "## باران  12", "## باران ۱۲"],
    ["emphasis", "**باران** ، _برف_ , *مه*", "**باران**، _برف_، *مه*"],
    ["rules", "***\n---\n* * *\n_ _ _", "***\n---\n* * *\n_ _ _"],
    ["a table", '| نام | عدد |\n| --- | ---: |\n| "باران" | 12 |', "| نام | عدد |\n| --- | ---: |\n| «باران» | ۱۲ |"],
    ["the destination and title of a link", '[باران 12](/باران/12.html "عنوان 12") 12', '[باران ۱۲](/باران/12.html "عنوان 12") ۱۲'],
    ["the destination of an image", "![باران 12](</باران 12.png>)", "![باران ۱۲](</باران 12.png>)"],
    ["a note in brackets", "[باران](آمد , 12 بار)", "[باران](آمد، ۱۲ بار)"],
    ["tags of HTML", '<a href="/12" title="ك">باران 12</a>', '<a href="/12" title="ك">باران ۱۲</a>'],
    ["code with backticks in it", "باران ``ك ` 12`` 12", "باران ``ك ` 12`` ۱۲"],
    ["a backtick alone", "باران ` 12", "باران ` ۱۲"],
    ["a fenced block", '```js\nlet  ك = "1" ;\n```\nباران  12', '```js\nlet  ك = "1" ;\n```\nباران ۱۲'],
    ["a fenced block in a list", "- باران\n\n  ~~~\n  ك  12\n  ~~~\n- برف 12", "- باران\n\n  ~~~\n  ك  12\n  ~~~\n- برف ۱۲"],
    ["a longer fence", "````\n```\nك\n````\nك", "````\n```\nك\n````\nک"],
    ["a fence that is not closed", "~~~\nك  12", "~~~\nك  12"],
  ])("%s", (_, text, expected) => {
    expect(normalize(text)).toBe(expected);
  });
});

describe("half-spaces", () => {
  test.each<Row>([
    ["one that shows", "کتاب\u200Cها", "کتاب\u200Cها"],
    ["doubled", "کتاب\u200C\u200Cها", "کتاب\u200Cها"],
    ["behind a letter that joins nothing", "کار\u200Cها", "کارها"],
    ["behind its vowel mark", "کارِ\u200Cها", "کارِها"],
    ["at the edge of a word", "کتاب\u200C \u200Cها\u200C.", "کتاب ها."],
    ["behind Latin", "URL\u200Cهای", "URL\u200Cهای"],
    ["behind a number", "۱۲\u200Cمتری", "۱۲\u200Cمتری"],
    ["behind an emoji", "👍\u200Cها", "👍ها"],
  ])("%s", (_, text, expected) => {
    expect(cleanHalfSpaces(text)).toBe(expected);
    expect(normalize(text)).toBe(expected);
  });

  test("spares the stretches that it is told to", () => {
    expect(cleanHalfSpaces("کار\u200Cها #کار\u200Cها کار\u200Cها", [{ start: 7, end: 14 }])).toBe("کارها #کار\u200Cها کارها");
  });
});

describe("what is no text stays", () => {
  test.each<[string, string]>([
    ["a URL", "https://example.org/كتاب?a=1,2"],
    ["an e-mail address", "info12@mail.example.org"],
    ["a handle", "@khabar_12"],
    ["a hashtag with its half-space", "#كار\u200Cها_12"],
    ["code, its spaces and quotation marks", '`ك  = "1" ; ...`'],
    ["a file name", "report-12.pdf"],
    ["a version", "v1.2.3"],
  ])("%s", (_, stretch) => {
    expect(normalize(stretch)).toBe(stretch);
    expect(normalize(`كتاب  ${stretch} ، "باران" 12`)).toBe(`کتاب ${stretch} ، «باران» ۱۲`);
  });

  test.each<Row>([
    ["a handle behind a colon", "کانال:@khabar12", "کانال:@khabar12"],
    ["a handle in a path", "example.org\u200C/@خانۀ", "example.org/@خانۀ"],
    ["a suffix behind a file name", "khabar.py\u200Cها", "khabar.py\u200Cها"],
    ["a full stop behind a URL is the sentence's", "https://example.org.", "https://example.org."],
  ])("%s", (_, text, expected) => {
    expect(normalize(text)).toBe(expected);
  });
});

/** One flaw for each rule that is on. */
const FLAWED = "\uFEFFكتاب  ﻧﺎ خبـر ١٢ , گفت:\u200F باران... \"کار\u200Cها\"\r\nبرف";

test("every rule that is on, at once", () => {
  expect(normalize(FLAWED)).toBe("کتاب نا خبر ۱۲، گفت: باران… «کارها»\nبرف");
});

test.each<[keyof NormalizeOptions, string]>([
  ["letters", "\uFEFFكتاب ﻧﺎ خبـر ۱۲، گفت: باران… «کارها»\nبرف"],
  ["presentationForms", "کتاب ﻧﺎ خبر ۱۲، گفت: باران… «کارها»\nبرف"],
  ["kashida", "کتاب نا خبـر ۱۲، گفت: باران… «کارها»\nبرف"],
  ["invisibles", "\uFEFFکتاب نا خبر ۱۲، گفت: باران… «کارها»\nبرف"],
  ["bidiControls", "کتاب نا خبر ۱۲، گفت:\u200F باران… «کارها»\nبرف"],
  ["digits", "کتاب نا خبر ١٢، گفت: باران… «کارها»\nبرف"],
  ["halfSpaces", "کتاب نا خبر ۱۲، گفت: باران… «کار\u200Cها»\nبرف"],
  ["spaces", "کتاب  نا خبر ۱۲، گفت: باران… «کارها»\r\nبرف"],
  ["lineBreaks", "کتاب نا خبر ۱۲، گفت: باران… «کارها»\r\nبرف"],
  ["punctuation", 'کتاب نا خبر ۱۲ , گفت: باران... "کارها"\nبرف'],
  ["punctuationSpacing", "کتاب نا خبر ۱۲ ، گفت: باران… «کارها»\nبرف"],
  ["quotationMarks", 'کتاب نا خبر ۱۲، گفت: باران… "کارها"\nبرف'],
  ["ellipsis", "کتاب نا خبر ۱۲، گفت: باران... «کارها»\nبرف"],
])("%s may be switched off", (name, expected) => {
  expect(normalize(FLAWED, { [name]: false })).toBe(expected);
});

test.each<[string, NormalizeOptions, string, string]>([
  ["kashida without the other letters", { letters: false, kashida: true }, "كتـاب", "كتاب"],
  ["line breaks without spaces", { spaces: false, lineBreaks: true }, "باران  آمد \r\n  برف", "باران  آمد \n  برف"],
  ["spaces without half-spaces", { halfSpaces: false }, "باران \u200C برف  باد", "باران \u200C برف باد"],
  ["spaces with half-spaces", {}, "باران \u200C برف  باد", "باران برف باد"],
  ["quotation marks without other marks", { punctuation: false, quotationMarks: true }, 'گفت: "باران" , رفت', "گفت: «باران» , رفت"],
])("%s may be left on", (_, options, text, expected) => {
  expect(normalize(text, options)).toBe(expected);
});

test.each<[keyof NormalizeOptions, string, string, string]>([
  ["diacritics", "مُدیر فِعلاً ، خانهٔ ما", "مُدیر فِعلاً، خانهٔ ما", "مدیر فعلا، خانهٔ ما"],
  ["tehMarbuta", "دايرة المعارف", "دایرة المعارف", "دایره المعارف"],
])("%s may be switched on", (name, text, without, expected) => {
  expect(normalize(text)).toBe(without);
  expect(normalize(text, { [name]: true })).toBe(expected);
});

describe("the map of offsets", () => {
  const source = "\u200Fخبـــر  تازه , 12\r\nﻻله";
  const { text, map } = normalizeWithMap(source);

  test("belongs to the text that normalize gives", () => {
    expect(text).toBe("خبر تازه، ۱۲\nلاله");
    expect(text).toBe(normalize(source));
  });

  test.each([
    ["what stands behind something removed", "خبر", "خبـــر"],
    ["a word that was shortened, by its first letter", "بر", "بـــر"],
    ["a word that only moved", "تازه", "تازه"],
    ["a number written in other digits", "۱۲", "12"],
    ["a glyph of two letters", "لا", "ﻻ"],
  ])("finds %s", (_, found, origin) => {
    const start = text.indexOf(found);
    expect(source.slice(map.toSource(start), map.toSource(start + found.length))).toBe(origin);
    expect(map.toResult(source.indexOf(origin))).toBe(start);
  });

  test("takes every letter of a ligature from it", () => {
    const ligature = normalizeWithMap("\uFC6C");
    expect([ligature.text, ligature.map.toSource(0), ligature.map.toSource(1), ligature.map.toSource(2)]).toEqual(["بم", 0, 0, 1]);
  });

  test("takes an offset outside the text for the nearest in it", () => {
    expect([-1, NaN, Infinity].map((offset) => map.toSource(offset))).toEqual([1, 1, source.length]);
    expect([-1, NaN, Infinity].map((offset) => map.toResult(offset))).toEqual([0, 0, text.length]);
  });

  test("of a text that is right changes nothing", () => {
    const right = normalizeWithMap("باران آمد.").map;
    expect([0, 5, 10].map((offset) => right.toSource(offset))).toEqual([0, 5, 10]);
    expect([0, 5, 10].map((offset) => right.toResult(offset))).toEqual([0, 5, 10]);
  });
});

test("text that is right comes back the same", () => {
  const text = "وزیر گفت: «باران می\u200Cبارد؛ راه\u200Cها بسته\u200Cاند…»\nچرا؟ (۱۲٫۵ درصد) خانه\u0654 ما، ۱۴۰۳/۰۹/۱۲.";
  expect(normalize(text)).toBe(text);
});

test.each(HOSTILE)("%s is no error, and is settled at once", (_, text) => {
  const once = normalize(text);
  expect(normalize(once) === once).toBe(true);
});
