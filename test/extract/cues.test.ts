// Cues: a reporting verb right before a colon, and the clause that introduces it.
import { describe, expect, test } from "vitest";
import { readClause } from "../../src/extract/clause.js";
import { findCues } from "../../src/extract/cues.js";
import { tokenized } from "../../src/extract/tokenized.js";

describe("findCues", () => {
  test("the clause of a long sentence begins with a whole word", () => {
    const [cue] = findCues(tokenized(`${"دریاچه ".repeat(90)}گفت: بله.`));
    expect(new Set(cue?.clause.split(" "))).toEqual(new Set(["دریاچه"]));
  });

  test.each<[name: string, line: string, cues: [verb: string, clause: string][]]>([
    ["a cue line", "لیلا مهرآذر گفت:", [["گفتن", "لیلا مهرآذر"]]],
    ["a cue with its quote", "وی افزود: بندر آماده است.", [["افزودن", "وی"]]],
    ["a verb of two words", "مهرآذر اظهار داشت:", [["اظهار داشتن", "مهرآذر"]]],
    ["a present tense with a half-space", "او می\u200Cگوید: «بندر آماده است»", [["گفتن", "او"]]],
    ["both spellings of تأکید", "وی تاکید کرد: بله. او تأکید کرد: نه.", [["تأکید کردن", "وی"], ["تأکید کردن", "او"]]],
    ["no subject", "گفت: آماده\u200Cایم.", [["گفتن", ""]]],
    ["the clause begins with its sentence", "کشتی رسید. وی گفت: خوش آمدید.", [["گفتن", "وی"]]],
    ["two cues in a line", "مهرآذر گفت: می\u200Cسازیم. وی ادامه داد: تا پایان سال.", [["گفتن", "مهرآذر"], ["ادامه دادن", "وی"]]],
    ["a space before the colon", "مهرآذر گفت :", [["گفتن", "مهرآذر"]]],
    ["an opening mark behind the colon", "مهرآذر گفت:«می\u200Cسازیم»", [["گفتن", "مهرآذر"]]],
    ["any noun and its light verb", "مهرآذر با خنده آغاز کرد: می\u200Cسازیم.", [["آغاز کردن", "مهرآذر با خنده"]]],
    ["a verb that reports before a colon only", "مهرآذر در نامه آورد: می\u200Cسازیم.", [["آوردن", "مهرآذر در نامه"]]],
    ["a half-space that shows nowhere", "در نامه مهرآذر آمده\u200C است: می\u200Cسازیم.", [["آمدن", "در نامه مهرآذر"]]],
  ])("%s", (_, line, cues) => {
    expect(findCues(tokenized(line)).map(({ verb, clause }) => [verb, clause])).toEqual(cues);
  });

  test.each<[name: string, line: string]>([
    ["an empty line", ""],
    ["no colon", "مهرآذر گفت که بندر آماده است."],
    ["the colon of a time", "ساعت ۱۴:۳۰ گفت"],
    ["the colon of an address", "https://example.org گفت"],
    ["a colon behind another word", "سه بخش دارد: اسکله، راه و انبار."],
    ["words between the verb and the colon", "مهرآذر گفت در بندر:"],
    ["a mark between the verb and the colon", "مهرآذر گفت،:"],
    ["what a list follows", "وی به این نکته اشاره کرد: اسکله و راه."],
    ["the object of a verb", "وی این دو را کرد: اسکله و راه."],
    ["colons alone", ": : : :"],
  ])("none in %s", (_, line) => {
    expect(findCues(tokenized(line))).toEqual([]);
  });

  test("offsets are those of the line", () => {
    const line = "کشتی رسید. وی گفت: خوش آمدید.";
    const [cue] = findCues(tokenized(line));
    expect(line.slice(cue?.clauseStart, cue?.end)).toBe("وی گفت:");
  });
});

describe("readClause", () => {
  test.each<[name: string, clause: string, expected: ReturnType<typeof readClause>]>([
    ["a subject alone", "وی", { subject: "وی" }],
    ["no subject", "", { subject: "" }],
    ["a topic", "او درباره روابط با همسایگان", { subject: "او", topic: "روابط با همسایگان" }],
    ["a topic of two words", "وی در خصوص صید پاییزه", { subject: "وی", topic: "صید پاییزه" }],
    [
      "an occasion with prepositions of its own",
      "لیلا مهرآذر مدیر بندر در نشست خبری با کاوه دریابان در تالار شهر",
      { subject: "لیلا مهرآذر مدیر بندر", occasion: "در نشست خبری با کاوه دریابان در تالار شهر" },
    ],
    ["an addressee", "مهرآذر خطاب به صیادان", { subject: "مهرآذر", addressee: "صیادان" }],
    ["an occasion, then a topic", "مهرآذر در نشست خبری درباره صید", { subject: "مهرآذر", occasion: "در نشست خبری", topic: "صید" }],
    ["a topic of three words", "وی در رابطه با صید پاییزه", { subject: "وی", topic: "صید پاییزه" }],
    ["an answer", "وی در پاسخ به پرسش صیادان", { subject: "وی", addressee: "پرسش صیادان" }],
    ["an adverb at the end of a part", "مهرآذر در نشست خبری هم", { subject: "مهرآذر", occasion: "در نشست خبری" }],
    ["a manner, which says nothing of these", "وی با اشاره به برنامه زمستان", { subject: "وی" }],
    ["adverbs around the subject", "در ادامه وی همچنین", { subject: "وی" }],
    ["of what was just told", "در این باره مهرآذر", { subject: "مهرآذر" }],
    ["an occasion before the subject", "در نشست خبری امروز، مهرآذر", { subject: "مهرآذر" }],
    ["a filing before a colon", "گروه اقتصادی: مدیر بندر", { subject: "مدیر بندر" }],
    ["the place of a posting is the subject's", "سرکنسول کرانه در نیل\u200Cبندر در نشست خبری", { subject: "سرکنسول کرانه در نیل\u200Cبندر", occasion: "در نشست خبری" }],
    ["what somebody posted speaks at is not", "نماینده صیادان در نشستی خبری", { subject: "نماینده صیادان", occasion: "در نشستی خبری" }],
    ["where others speak is not", "مهرآذر در نیل\u200Cبندر", { subject: "مهرآذر", occasion: "در نیل\u200Cبندر" }],
    ["who issued a statement is its subject", "در بیانیه انجمن صیادان", { subject: "انجمن صیادان" }],
    ["and so is the statement itself, spoken of again", "در این بیانیه", { subject: "این بیانیه" }],
    ["unless somebody else speaks in it", "در بیانیه انجمن صیادان، مهرآذر", { subject: "مهرآذر" }],
    ["a statement of nobody is an occasion", "در بیانیه\u200Cای", { subject: "", occasion: "در بیانیه\u200Cای" }],
  ])("%s", (_, clause, expected) => {
    expect(readClause(clause)).toEqual(expected);
  });
});
