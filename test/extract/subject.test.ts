// Subject: who speaks, where a clause says more.
import { describe, expect, test } from "vitest";
import { readSubject } from "../../src/extract/subject.js";

describe("readSubject", () => {
  test.each<[name: string, clause: string, subject: string]>([
    ["a subject alone", "لیلا مهرآذر", "لیلا مهرآذر"],
    ["behind an attribution", "به گزارش کرانه\u200Cنیوز، لیلا مهرآذر", "لیلا مهرآذر"],
    ["behind another sentence's verb", "اسکله تازه آماده است و مهرآذر", "مهرآذر"],
    ["the same subject for two verbs", "لیلا مهرآذر از اسکله بازدید کرد و", "لیلا مهرآذر"],
    ["the same subject, in a place", "لیلا مهرآذر از اسکله بازدید کرد و در نشست خبری", "لیلا مهرآذر"],
    ["not within a clause of که", "لیلا مهرآذر که از اسکله بازدید کرده بود و خبرنگاران را دید،", "لیلا مهرآذر"],
    ["behind اما, whatever depends on a که before", "هرچند می\u200Cگفتند که اسکله خالی است، اما مهرآذر", "مهرآذر"],
    ["whoever issued a report", "گزارش سازمان بندرها", "سازمان بندرها"],
    ["a name behind a verb without an و", "صیادان نگران هستند لیلا مهرآذر", "لیلا مهرآذر"],
    ["words of time behind it", "مهرآذر سه\u200Cشنبه شب در صفحه خود", "مهرآذر"],
    ["whom it was said to", "لیلا مهرآذر به خبرنگاران", "لیلا مهرآذر"],
    ["behind the last comma", "در پی تغییر مدیران بندر از سوی وزارت بندر، این وزارتخانه", "این وزارتخانه"],
    ["next to its cue, behind که", "کار به جایی رسید که منابع آگاه", "منابع آگاه"],
    ["not what is told", "مدیر بندر از اسکله بازدید کرد و این پرسش را", "مدیر بندر"],
    ["a word that lost the space before it", "کشتی رسیده استسخنگوی بندر", "سخنگوی بندر"],
    ["behind the office of an agency", "به گزارش ایسنا منطقه کرانه، لیلا مهرآذر", "لیلا مهرآذر"],
    ["behind what nobody reported", "به گزارش رسیده، لیلا مهرآذر", "لیلا مهرآذر"],
    ["behind the page of an office", "به گزارش کرانه به نقل از پایگاه اطلاع\u200Cرسانی ریاست جمهوری، لیلا مهرآذر روز شنبه", "لیلا مهرآذر"],
    ["behind what came before", "با وجود این، لیلا مهرآذر", "لیلا مهرآذر"],
    ["not one word of two that و binds", "جزئیات پیشینمدیر بندر و موج\u200Cرانی", "جزئیات پیشینمدیر بندر و موج\u200Cرانی"],
    ["behind an occasion, without a comma", "در این دیدار لیلا مهرآذر", "لیلا مهرآذر"],
    ["این and a role behind an occasion", "در پیام تازه خود این کارگردان", "این کارگردان"],
    ["a pronoun behind an occasion", "در این مراسم وی", "وی"],
    ["not whom somebody met", "در دیدار با لیلا مهرآذر", ""],
    ["behind a weekday", "عصر جمعه انجمن صیادان", "انجمن صیادان"],
    ["behind days that are counted", "۱۰ روز پیش مهرآذر", "مهرآذر"],
    ["behind a day of the month", "سوم دی\u200Cماه ۱۳۹۷، لیلا مهرآذر", "لیلا مهرآذر"],
    ["no time alone", "ماه گذشته", ""],
    ["of a dependent clause", "لیلا مهرآذر مدیر بندر پس از آنکه انجمن صیادان", "انجمن صیادان"],
    ["behind a verb and که", "کشتی رفته بود که منابع آگاه", "منابع آگاه"],
    ["whoever issued the latest of several", "تازه\u200Cترین گزارش سازمان بندرها", "سازمان بندرها"],
    ["without the object of a verb", "نیلپر فرصت را از دست داد و", "نیلپر"],
    ["behind what it was told at", "در ادامه این مراسم، مهرآذر مدیر بندر", "مهرآذر مدیر بندر"],
    ["این and who speaks, behind در ادامه", "در ادامه این گزارش", "این گزارش"],
    ["a name with two roles, behind what no table holds", "متعاقب این موضوع، لیلا مهرآذر - مدیر بندر و عضو شورا -", "لیلا مهرآذر - مدیر بندر و عضو شورا -"],
    ["a name and its role, without what another verb says", "کامران سپهری، سرمربی سرخ\u200Cها، این شکست را ناعادلانه خواند و", "کامران سپهری، سرمربی سرخ\u200Cها"],
    ["and without a comma", "کامران سپهری سرمربی سرخ\u200Cها از داور انتقاد کرد و", "کامران سپهری سرمربی سرخ\u200Cها"],
    ["a surname, without the object behind its comma", "مهرآذر، تولید ۳۰۱ را تاوان پیمان\u200Cشکنی خواند و", "مهرآذر"],
    ["an organization", "سازمان بندرهای کرانه تا حدودی نگرانی\u200Cها را کاهش داد و", "سازمان بندرهای کرانه"],
    ["somebody without a name", "بسیاری از صیادان با قانون تازه مخالفت کرده و", "بسیاری از صیادان"],
    ["a second role, where no verb stands behind it", "لیلا مهرآذر، مدیر بندر و از صیادان کرانه", "لیلا مهرآذر، مدیر بندر و از صیادان کرانه"],
    ["nobody", "", ""],
  ])("%s", (_, clause, subject) => {
    expect(readSubject(clause).subject).toBe(subject);
  });

  test("a name that the article knows begins a clause, whatever follows", () => {
    const clause = "مهرآذر تحت فشار گذاشتن صیادان را نادرست خواند و";
    expect(readSubject(clause, (name) => name === "مهرآذر").subject).toBe("مهرآذر");
  });
});
