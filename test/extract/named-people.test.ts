// Named people: whom an article prints, with the role beside the name.
import { describe, expect, test } from "vitest";
import { isGivenName } from "../../src/extract/given-names.js";
import { readNamedPeople } from "../../src/extract/named-people.js";
import { tokenized } from "../../src/extract/tokenized.js";

describe("readNamedPeople", () => {
  test.each<[name: string, line: string, people: [name: string, role?: string][]]>([
    ["a name alone", "کشتی با لیلا مهرآذر رسید.", [["لیلا مهرآذر"]]],
    ["a role behind it", "لیلا مهرآذر، مدیر بندر، آمد.", [["لیلا مهرآذر", "مدیر بندر"]]],
    ["a role behind it without a comma", "لیلا مهرآذر مدیر بندر در نشست گفت.", [["لیلا مهرآذر", "مدیر بندر"]]],
    ["a role behind a dash", "لیلا مهرآذر - مدیر بندر - آمد.", [["لیلا مهرآذر", "مدیر بندر"]]],
    ["a role before it", "معاون مدیر بندر، دکتر لیلا مهرآذر آمد.", [["لیلا مهرآذر", "معاون مدیر بندر"]]],
    ["the place of a posting", "کاوه دریابان سفیر کرانه در نیلبندر گفت.", [["کاوه دریابان", "سفیر کرانه در نیلبندر"]]],
    ["a role that ends before a verb and its noun", "رضا موجی مدیر بندر انتقاد کرد.", [["رضا موجی", "مدیر بندر"]]],
    ["a role with a list", "لیلا مهرآذر عضو کمیسیون بندر، صید و کشتی مجلس گفت.", [["لیلا مهرآذر", "عضو کمیسیون بندر، صید و کشتی مجلس"]]],
    ["a name in quotation marks", "«سامک دلشهر»، مدیر بندر آمد.", [["سامک دلشهر", "مدیر بندر"]]],
    ["two roles behind it", "لیلا مهرآذر عضو و سخنگوی شورای بندر آمد.", [["لیلا مهرآذر", "عضو و سخنگوی شورای بندر"]]],
    ["a role that ends before a time", "لیلا مهرآذر مدیر بندر دقایقی پیش آمد.", [["لیلا مهرآذر", "مدیر بندر"]]],
    ["one of several", "لیلا مهرآذر، یکی از پژوهشگران این مطالعه، آمد.", [["لیلا مهرآذر", "یکی از پژوهشگران این مطالعه"]]],
    ["a role that lost its half-space", "لیلا مهرآذر زیست شناس دانشگاه کرانه آمد.", [["لیلا مهرآذر", "زیست شناس دانشگاه کرانه"]]],
    ["a list of credits", "طراح صحنه: لیلا مهرآذر، طراح لباس: کاوه دریابان", [["لیلا مهرآذر", "طراح صحنه"], ["کاوه دریابان", "طراح لباس"]]],
    ["a role that ends before a clause", "لیلا مهرآذر مدیر بندر وقتی کشتی رسید آمد.", [["لیلا مهرآذر", "مدیر بندر"]]],
    ["a name of every day", "دونالد ترامپ آمد.", [["دونالد ترامپ"]]],
    ["a role with a title in marks", "نسرین کیانفر، نویسنده رمان «باد شرقی»، آمد.", [["نسرین کیانفر", "نویسنده رمان «باد شرقی»"]]],
    ["no role of the reporter", "به گزارش خبرنگار ایسنا، رضا موجی آمد.", [["رضا موجی"]]],
    ["names of the Prophet's kin", "سیدرضا موجی و سیده لیلا مهرآذر آمدند.", [["سیدرضا موجی"], ["سیده لیلا مهرآذر"]]],
    ["a family name of two", "رضا موج\u200Cدریایی نژاد آمد.", [["رضا موج\u200Cدریایی نژاد"]]],
    ["several", "لیلا مهرآذر و کاوه دریابان آمدند.", [["لیلا مهرآذر"], ["کاوه دریابان"]]],
    ["names bound by a particle", "محمد بن موجان آل دریا آمد.", [["محمد بن موجان آل دریا"]]],
    ["a role in brackets", "لیلا مهرآذر (طراح صحنه) و کاوه دریابان (فرزند رضا) آمدند.", [["لیلا مهرآذر", "طراح صحنه"], ["کاوه دریابان"]]],
    ["a role behind به عنوان", "لیلا مهرآذر به عنوان مدیر بندر آمد.", [["لیلا مهرآذر", "مدیر بندر"]]],
    ["a role behind دیگر", "لیلا مهرآذر، دیگر عضو شورا، آمد.", [["لیلا مهرآذر", "دیگر عضو شورا"]]],
    ["a role behind a semicolon", "لیلا مهرآذر؛ مدیر بندر آمد.", [["لیلا مهرآذر", "مدیر بندر"]]],
    ["a title with a preposition", "نسرین کیانفر کارگردان فیلم «باد در شهر» آمد.", [["نسرین کیانفر", "کارگردان فیلم «باد در شهر»"]]],
    ["a role with a preposition of its own", "لیلا مهرآذر معاون نظارت بر بندرها آمد.", [["لیلا مهرآذر", "معاون نظارت بر بندرها"]]],
  ])("%s", (_, line, people) => {
    expect(readNamedPeople([tokenized(line)]).map(({ name, role }) => (role === undefined ? [name] : [name, role]))).toEqual(people);
  });

  test.each<[name: string, line: string]>([
    ["a given name alone", "لیلا آمد."],
    ["a guild of a town", "رئیس اتحادیه نانوایان نیل\u200Cبندر آمد."],
    ["what nobody has", "کسری نداریم؛ درآمد داریم."],
    ["a role alone", "مدیر بندر آمد."],
    ["an organization", "سازمان بندرها خبر داد."],
    ["nothing", ""],
  ])("none in %s", (_, line) => {
    expect(readNamedPeople([tokenized(line)])).toEqual([]);
  });
});

test.each([
  ["لیلا", true],
  ["سید", true],
  ["سیدعلی", true],
  ["سید\u200Cعلی", true],
  ["سیده", true],
  ["دونالد", true],
  ["عبدالناصر", true],
  ["نورالدین", true],
  ["علی\u200Cنقی", true],
  ["حزب\u200Cالله", false],
  ["میانگین", false],
  ["بندر", false],
  ["سیدنی", false],
  ["", false],
])("isGivenName(%s) is %s", (word, expected) => {
  expect(isGivenName(word)).toBe(expected);
});
