// Indirect cues: reports within a sentence, and where what is reported ends.
import { describe, expect, test } from "vitest";
import { findIndirectCues } from "../../src/extract/indirect-cues.js";
import { tokenized } from "../../src/extract/tokenized.js";

const read = (line: string) => findIndirectCues(tokenized(line), 0, line.length).map(({ rule, verb, end, contentEnd }) => [rule, verb, line.slice(end, contentEnd).trim().replace(/[.،]$/u, "")]);

describe("findIndirectCues", () => {
  test("the clause of a long sentence begins with a whole word", () => {
    const line = `${"اسکله ".repeat(90)}گفت که اسکله آماده است.`;
    expect(new Set(findIndirectCues(tokenized(line), 0, line.length)[0]?.clause.split(" "))).toEqual(new Set(["اسکله"]));
  });

  test.each<[name: string, line: string, cues: [rule: string, verb: string, content: string][]]>([
    ["که", "مهرآذر گفت که اسکله آماده است.", [["cue-that", "گفتن", "اسکله آماده است"]]],
    ["a comma", "سازمان بندرها اعلام کرد، اسکله فردا باز می\u200Cشود.", [["cue-comma", "اعلام کردن", "اسکله فردا باز می\u200Cشود"]]],
    ["nothing between", "کارشناسان معتقدند اسکله تازه به زودی پر می\u200Cشود.", [["cue-bare", "معتقد بودن", "اسکله تازه به زودی پر می\u200Cشود"]]],
    ["a source", "به گفته لیلا مهرآذر، اسکله آماده است.", [["source-phrase", "گفتن", "اسکله آماده است"]]],
    ["a source with a semicolon", "به گفته صیادان؛ اسکله آماده نیست.", [["source-phrase", "گفتن", "اسکله آماده نیست"]]],
    ["a pronoun for a source, without a comma", "به گفته وی اسکله آماده است.", [["source-phrase", "گفتن", "اسکله آماده است"]]],
    ["a name for a source, without a comma", "به گفته لیلا مهرآذر برای کشتی\u200Cها جا هست.", [["source-phrase", "گفتن", "برای کشتی\u200Cها جا هست"]]],
    ["a family name for a source, a comma far behind", "به گفته مهرآذر برای همه کشتی\u200Cهایی که از دریا به این بندر می\u200Cرسند، جا هست.", [["source-phrase", "گفتن", "برای همه کشتی\u200Cهایی که از دریا به این بندر می\u200Cرسند، جا هست"]]],
    ["what somebody claims", "طبق ادعای صیادان، اسکله آماده نیست.", [["source-phrase", "ادعا کردن", "اسکله آماده نیست"]]],
    ["a manner, up to the sentence's verb", "وی با بیان اینکه اسکله آماده است، افزود: کشتی می\u200Cآید.", [["manner-clause", "بیان کردن", "اسکله آماده است"]]],
    ["a manner that points ahead", "وی ضمن تاکید بر این موضوع که اسکله آماده است، افزود: کشتی می\u200Cآید.", [["manner-clause", "تأکید کردن", "اسکله آماده است"]]],
    ["a manner with a noun of its own", "وی با این توضیح که اسکله آماده است، افزود: کشتی می\u200Cآید.", [["manner-clause", "توضیح دادن", "اسکله آماده است"]]],
    ["a manner, up to a sentence that reports nothing", "وی با بیان اینکه اسکله آماده است، خواستار آمدن کشتی\u200Cها شد.", [["manner-clause", "بیان کردن", "اسکله آماده است"]]],
    ["a manner with commas of its own", "وی با بیان اینکه اسکله، انبار و راه آماده است گفت که کشتی می\u200Cآید.", [["manner-clause", "بیان کردن", "اسکله، انبار و راه آماده است"], ["cue-that", "گفتن", "کشتی می\u200Cآید"]]],
    ["a manner, two verbs side by side", "وی با بیان این که اسکله آماده است ابراز امیدواری کرد این روزها زود بگذرد.", [["manner-clause", "بیان کردن", "اسکله آماده است"]]],
    ["a report that another cue goes on with", "وی گفته است که اسکله آماده است و افزود: کشتی می\u200Cآید.", [["cue-that", "گفتن", "اسکله آماده است"]]],
    ["an object that points ahead", "وی این نکته را یادآور شد که اسکله آماده است.", [["cue-that", "یادآور شدن", "اسکله آماده است"]]],
    ["another verb's object", "وی اسکله را دید و گفت که آماده است.", [["cue-that", "گفتن", "آماده است"]]],
    ["spaces for half-spaces", "مهرآذر می گوید که اسکله آماده است.", [["cue-that", "گفتن", "اسکله آماده است"]]],
    ["what somebody is said to have announced", "دیروز از سوی سازمان بندرها اعلام شد که اسکله بسته است.", [["cue-that", "اعلام شدن", "اسکله بسته است"]]],
    ["what nobody is said to have announced", "از سوی دیگر اعلام شد که اسکله بسته است.", []],
    ["a source whose sentence goes on to a comma behind its verb", "به گفته پلیس دو نفر زخمی شدند، اما راه باز است.", []],
    ["a group for a source, without a comma", "به گفته شاهدان عینی آتش از انبار آغاز شد.", []],
    ["what a statement is said to hold", "در این بیانیه تصریح شده است که اسکله بسته است.", [["cue-that", "تصریح شدن", "اسکله بسته است"]]],
    ["an office for a source, without a comma", "به گفته مدیر بندر این اسکله آماده است.", [["source-phrase", "گفتن", "این اسکله آماده است"]]],
    ["a statement for a source, without a comma", "بر اساس این بیانیه هر سه اسکله آماده است.", []],
    ["an organization for a source, up to a preposition that is not its own", "طبق اعلام ستاد پیشگیری از سیل تا فردا راه بسته است.", [["source-phrase", "اعلام کردن", "تا فردا راه بسته است"]]],
    ["a manner, then که in the same sentence", "وی با اشاره به اینکه بندر کسی را نمی\u200Cپذیرد، گفت که اسکله بسته است.", [["manner-clause", "اشاره کردن", "بندر کسی را نمی\u200Cپذیرد"], ["cue-that", "گفتن", "اسکله بسته است"]]],
    ["a manner, then its verb behind a comma", "وی با اشاره به اینکه اسکله آماده شده است، گفت ما همه کشتی\u200Cها را می\u200Cبینیم.", [["manner-clause", "اشاره کردن", "اسکله آماده شده است"], ["cue-bare", "گفتن", "ما همه کشتی\u200Cها را می\u200Cبینیم"]]],
    ["a manner that reports in its turn", "وی با بیان اینکه صیادان بر این باور هستند که دریا پاک است، گفت: بله.", [["manner-clause", "بیان کردن", "صیادان بر این باور هستند که دریا پاک است"]]],
    ["a report that اما and another subject end", "مهرآذر گفت که اسکله آماده است اما مدیر بندر تأیید کرد که کشتی نرسیده است.", [["cue-that", "گفتن", "اسکله آماده است"], ["cue-that", "تأیید کردن", "کشتی نرسیده است"]]],
    ["a report that a comma and another subject end", "مهرآذر گفت که اسکله آماده است، مدیر بندر گفت که کشتی نرسیده است.", [["cue-that", "گفتن", "اسکله آماده است"], ["cue-that", "گفتن", "کشتی نرسیده است"]]],
    ["a participle before a comma", "لیلا مهرآذر به صیادان گفته، اسکله تا فردا آماده است.", [["cue-comma", "گفتن", "اسکله تا فردا آماده است"]]],
    ["what a statement holds", "در بیانیه بندر آمده است، اسکله تا فردا آماده است.", [["cue-comma", "آمدن", "اسکله تا فردا آماده است"]]],
  ])("%s", (_, line, cues) => {
    expect(read(line)).toEqual(cues);
  });

  test.each<[name: string, line: string]>([
    ["a thing that is told", "وی سهم بندر را ده درصد اعلام کرد که کم است."],
    ["support that is told", "وی پشتیبانی خود را اعلام کرد، و رفت."],
    ["what can be said", "با این همه می\u200Cتوان گفت که اسکله آماده است."],
    ["a conversation", "مهرآذر در گفت وگو با صیادان از اسکله تازه بازدید کرد."],
    ["a verb that goes on", "وی گفت و رفت تا کشتی را ببیند."],
    ["what nobody is said to have announced", "دیروز اعلام شد که اسکله بسته است."],
    ["what has come to be", "کشتی به بندری که ساخته بودند آمده است، مردم شادند و می\u200Cخندند."],
    ["somebody who is told of", "مهرآذر از ناخدایی خبر داد که سه روز در دریا مانده بود."],
    ["what a list follows", "وی به سه اسکله اشاره کرد، راه و انبار و پل."],
    ["nothing", ""],
  ])("none in %s", (_, line) => {
    expect(read(line)).toEqual([]);
  });
});
