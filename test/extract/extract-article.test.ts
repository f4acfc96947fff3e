// extractArticle: a whole text in, a whole article out.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { articleSchema, blockText, checkArticle } from "../../src/index.js";
import { extractArticle } from "../../src/extract/index.js";

const example = readFileSync(new URL("../../docs/examples/port-agreement.txt", import.meta.url), "utf8");

describe("the example, an article as scrapers leave it", () => {
  const { article, diagnostics } = extractArticle(example);
  if (article === null) throw new Error("The example holds an article.");

  test("is valid by the schema and by the rules across fields", () => {
    expect(articleSchema.safeParse(article).success).toBe(true);
    expect(checkArticle(article)).toEqual([]);
  });
  test("has its headline below three kickers", () => {
    expect(article.headline).toBe("دریا را از مردم نمی\u200Cگیریم، راه رسیدن به آن را هموارتر می\u200Cکنیم!");
    expect(article.kickers).toEqual([
      "اسکله تازه نیل\u200Cبندر پیش از زمستان آماده می\u200Cشود",
      "کشتی\u200Cهای اقیانوس\u200Cپیما هم پهلو می\u200Cگیرند",
      "بندرنشینان نخستین استخدام\u200Cشدگان خواهند بود",
    ]);
  });
  test("came from its publisher by way of an upstream", () => {
    expect(article.attribution.map(({ name, relation }) => [name, relation])).toEqual([
      ["کرانه\u200Cنیوز", "publisher"],
      ["موج\u200Cپرس", "via"],
    ]);
  });
  test("lets one person speak five times, however he is called", () => {
    expect(article.quotes.map(({ speaker, cue, topic }) => [speaker?.name, speaker?.role, speaker?.resolution, cue?.text, topic])).toEqual([
      ["سیدکاوه دریابان", "رئیس سازمان بندرهای استان کرانه", "full-name", "گفت", undefined],
      ["سیدکاوه دریابان", "رئیس سازمان بندرهای استان کرانه", "pronoun", "گفت", "برنامه\u200Cهای زمستان"],
      ["سیدکاوه دریابان", "رئیس سازمان بندرهای استان کرانه", "surname", "اظهار داشت", undefined],
      ["سیدکاوه دریابان", "رئیس سازمان بندرهای استان کرانه", "pronoun", "گفت", "صیادی"],
      ["سیدکاوه دریابان", "رئیس سازمان بندرهای استان کرانه", "pronoun", "افزود", undefined],
    ]);
  });
  test("names who stood beside him", () => {
    expect(article.people).toEqual([
      { id: "p1", name: "سیدکاوه دریابان", roles: ["رئیس سازمان بندرهای استان کرانه"] },
      { id: "p2", name: "نرگس ساحلی", roles: ["فرماندار نیل\u200Cبندر"] },
    ]);
  });
  test("keeps a misspelled tag and suggests what the article says", () => {
    expect(article.tags).toEqual([
      { label: "صیاید", slug: "صیاید", index: 1, suggestion: "صیادی" },
      { label: "نیل\u200Cبندر", slug: "نیل-بندر", index: 2 },
      { label: "راه\u200Cآهن", slug: "راه-آهن", index: 3 },
    ]);
  });
  test("had lost its half-spaces, and says so", () => {
    expect(article.textState).toMatchObject({ zwnj: "deleted", repaired: true });
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(["half-spaces-restored"]);
  });
  test("has all its letters in its blocks and decks", () => {
    const letters = (text: string) => text.replace(/\P{L}/gu, "");
    const found = [...article.kickers, article.headline, ...article.body.map(blockText), "برچسب ها", ...article.tags.map((tag) => tag.label)];
    expect(letters(found.join(""))).toBe(letters(example));
  });
});

describe("a quote", () => {
  const quotesOf = (body: string) => extractArticle(`بندر باز شد\n\n${body}`).article?.quotes.map(({ text, speaker }) => [speaker?.name, text]);

  test.each<[name: string, body: string, quotes: [speaker: string | undefined, text: string][]]>([
    ["on the line of its cue", "لیلا مهرآذر گفت: آماده\u200Cایم.", [["لیلا مهرآذر", "آماده\u200Cایم"]]],
    ["on the line below", "لیلا مهرآذر گفت:\nآماده\u200Cایم.", [["لیلا مهرآذر", "آماده\u200Cایم"]]],
    ["in guillemets, which are not its own", "لیلا مهرآذر گفت: «آماده\u200Cایم.» مردم رفتند.", [["لیلا مهرآذر", "آماده\u200Cایم"]]],
    ["with a guillemet that nobody closed", "لیلا مهرآذر گفت: «آماده\u200Cایم.", [["لیلا مهرآذر", "آماده\u200Cایم"]]],
    ["that goes on in the first person", "لیلا مهرآذر گفت: آماده\u200Cایم.\nما منتظر کشتی\u200Cها هستیم.\nکشتی رسید.", [["لیلا مهرآذر", "آماده\u200Cایم\nما منتظر کشتی\u200Cها هستیم"]]],
    ["before the next cue of its line", "لیلا مهرآذر گفت: می\u200Cسازیم. وی افزود: می\u200Cمانیم.", [["لیلا مهرآذر", "می\u200Cسازیم"], ["لیلا مهرآذر", "می\u200Cمانیم"]]],
    ["that its mark ends, whatever the reporter says next", "لیلا مهرآذر گفت: «ما آماده\u200Cایم.»\nبه گزارش خبرنگار ما، هوا ابری است.", [["لیلا مهرآذر", "ما آماده\u200Cایم"]]],
    ["with another's within it", "لیلا مهرآذر گفت: «مردی به من گفت: «بیا» و من رفتم.»", [["لیلا مهرآذر", "مردی به من گفت: «بیا» و من رفتم"]]],
    ["before the reporter speaks of himself", "لیلا مهرآذر گفت: آماده\u200Cایم.\nخبرنگار ما از بندر گزارش می\u200Cدهد.", [["لیلا مهرآذر", "آماده\u200Cایم"]]],
    ["of one whose name comes in full later", "مهرآذر گفت: آماده\u200Cایم.\nلیلا مهرآذر افزود: بله.", [["لیلا مهرآذر", "آماده\u200Cایم"], ["لیلا مهرآذر", "بله"]]],
    [
      "in guillemets that a line below closes, whatever stands between",
      "لیلا مهرآذر گفت: «آماده\u200Cایم. مردی به من گفت: بیا.\nکشتی رسید.»\nمردم رفتند.",
      [["لیلا مهرآذر", "آماده\u200Cایم. مردی به من گفت: بیا\nکشتی رسید"]],
    ],
    [
      "in marks that nobody closed before the next is introduced",
      "لیلا مهرآذر گفت: «آماده\u200Cایم.\nوی افزود: «بله.»",
      [["لیلا مهرآذر", "آماده\u200Cایم"], ["لیلا مهرآذر", "بله"]],
    ],
    ["with a space behind its mark", "لیلا مهرآذر گفت:\" آماده\u200Cایم.\"", [["لیلا مهرآذر", "آماده\u200Cایم"]]],
    ["of another within it", "لیلا مهرآذر گفت: به گفته کاوه دریابان، کشتی رسید.", [["لیلا مهرآذر", "به گفته کاوه دریابان، کشتی رسید"], ["کاوه دریابان", "کشتی رسید"]]],
    ["behind a name and a colon", "لیلا مهرآذر، مدیر بندر: اسکله تازه آماده است و کشتی\u200Cها می\u200Cآیند.", [["لیلا مهرآذر", "اسکله تازه آماده است و کشتی\u200Cها می\u200Cآیند"]]],
    ["that goes on with a colon", "لیلا مهرآذر گفته است که اسکله آماده است و افزود: کشتی می\u200Cآید.", [["لیلا مهرآذر", "اسکله آماده است"], ["لیلا مهرآذر", "کشتی می\u200Cآید"]]],
    ["of one who has a surname like another who does not speak", "در بندر رضا موجی را دیدند. کاوه موجی گفت: بله.\nموجی افزود: نه.", [["کاوه موجی", "بله"], ["کاوه موجی", "نه"]]],
    ["of a role told in other words", "لیلا مهرآذر، نماینده مردم نیلبندر در مجلس، گفت: بله.\nکاوه دریابان گفت: شاید.\nنماینده نیلبندر افزود: نه.", [["لیلا مهرآذر", "بله"], ["کاوه دریابان", "شاید"], ["لیلا مهرآذر", "نه"]]],
    ["of an organization told again", "انجمن صیادان کرانه در نشست امروز بود. این انجمن اعلام کرد: بله.", [["انجمن صیادان کرانه", "بله"]]],
    ["of one whose name comes later", "یک کارشناس صید گفت: بله.\nلیلا مهرآذر در گفت\u200Cوگو با ما افزود: نه.", [["لیلا مهرآذر", "بله"], ["لیلا مهرآذر", "نه"]]],
    ["of a person, though an organization spoke last", "لیلا مهرآذر گفت: بله.\nسازمان بندرها اعلام کرد: نه.\nوی افزود: شاید.", [["لیلا مهرآذر", "بله"], ["سازمان بندرها", "نه"], ["لیلا مهرآذر", "شاید"]]],
    ["of him whom the article is about, where nobody has spoken", "مریم ساحلی، بازیگر کرانه، به بندر آمد.\nوی گفت: آمدم.", [["مریم ساحلی", "آمدم"]]],
    ["of several, whom no singular stands for", "لیلا مهرآذر گفت: بله.\nسپس گفتند که کشتی رفته است.", [["لیلا مهرآذر", "بله"]]],
    ["of an actor who is told as an artist", "مریم ساحلی، بازیگر کرانه، گفت: آمدم.\nاین هنرمند افزود: می\u200Cروم.", [["مریم ساحلی", "آمدم"], ["مریم ساحلی", "می\u200Cروم"]]],
    ["that begins with a title in marks, before an adverb with its tanwin", "به گفته صیادان، \"نیلوفر\" احتمالاً بزرگ\u200Cترین کشتی این بندر است.", [["صیادان", "\"نیلوفر\" احتمالاً بزرگ\u200Cترین کشتی این بندر است"]]],
    ["of somebody whose study the reporter tells of", "پژوهشگران دریا را کاویدند.\nلیلا مهرآذر گفت: آب گرم است.\nماهی\u200Cها در آب سردتر می\u200Cمانند و در گرما به شمال می\u200Cروند.\nاین پژوهش سه سال طول کشید و نیلبندر را هم در بر گرفت.\nپژوهشگران کار را پی می\u200Cگیرند.\nوی افزود: آب گرم\u200Cتر هم می\u200Cشود.", [["لیلا مهرآذر", "آب گرم است"], ["لیلا مهرآذر", "آب گرم\u200Cتر هم می\u200Cشود"]]],
    ["of somebody without a name, twice in one sentence, who is named then", "یک عضو شورای بندر با تاکید بر این که «کشتی می\u200Cآید» گفت: بله.\nلیلا مهرآذر افزود: نه.", [["لیلا مهرآذر", "کشتی می\u200Cآید"], ["لیلا مهرآذر", "بله"], ["لیلا مهرآذر", "نه"]]],
    ["of a statement whose issuer another sentence names", "روابط عمومی سازمان بندرها در بیانیه\u200Cای از صیادان سپاس گزارد.\nدر این بیانیه آمده است: دریا پاک است.", [["روابط عمومی سازمان بندرها", "دریا پاک است"]]],
    ["of a group that is printed elsewhere with whom it belongs to", "پژوهشگران \"دانشگاه کرانه\" (Karaneh) دریا را کاویدند.\nپژوهشگران گفتند: آب گرم است.", [["پژوهشگران \"دانشگاه کرانه\"", "آب گرم است"]]],
    ["of somebody behind his organization", "روابط عمومی بندر، لیلا مهرآذر درباره اسکله گفت: بله.", [["لیلا مهرآذر", "بله"]]],
    ["of kin", "مادرش، زهرا موجی، به خبرنگاران گفت: بله.", [["زهرا موجی", "بله"]]],
    ["of kin without a name, who are not the one who spoke", "رضا موجی گفت: بله.\nمادرش گفت: نه.", [["رضا موجی", "بله"], ["مادرش", "نه"]]],
    ["of one of several", "یکی از صیادان کرانه گفت: بله.", [["یکی از صیادان کرانه", "بله"]]],
    ["of him who is told as خودش", "لیلا مهرآذر گفت: بله.\nخودش می\u200Cگوید: نه.", [["لیلا مهرآذر", "بله"], ["لیلا مهرآذر", "نه"]]],
    ["before the reporter tells of him by his name", "علی دریای موج گفت: ما آماده\u200Cایم.\nالبته دریای موج کشتی را ندیده بود و از بندر دور مانده بود.\nوی افزود: نه.", [["علی دریای موج", "ما آماده\u200Cایم"], ["علی دریای موج", "نه"]]],
    ["before the reporter tells of him by his role", "لیلا مهرآذر، مدیر بندر کرانه، گفت: ما آماده\u200Cایم.\nمدیر بندر، راه و انبار را نیز دید و به شهر بازگشت.\nوی افزود: نه.", [["لیلا مهرآذر", "ما آماده\u200Cایم"], ["لیلا مهرآذر", "نه"]]],
    ["before a day of the reporter's chronicle", "لیلا مهرآذر گفت: ما آماده\u200Cایم.\n۹ بهمن ۱۳۹۱، کشتی تازه به آب انداخته شد و همه آمدند.\nوی افزود: نه.", [["لیلا مهرآذر", "ما آماده\u200Cایم"], ["لیلا مهرآذر", "نه"]]],
    ["behind a topic and a colon, of him who spoke last", "لیلا مهرآذر گفت: «ما آماده\u200Cایم.»\nآینده بندر: «کار ساختن اسکله تازه تا پایان سال به پایان می\u200Cرسد و کشتی\u200Cها خواهند آمد.»", [["لیلا مهرآذر", "ما آماده\u200Cایم"], ["لیلا مهرآذر", "کار ساختن اسکله تازه تا پایان سال به پایان می\u200Cرسد و کشتی\u200Cها خواهند آمد"]]],
    ["behind an office and a colon", "مدیر بندر کرانه: کار ساختن اسکله تازه تا پایان سال به پایان می\u200Cرسد و کشتی\u200Cها خواهند آمد.", [["مدیر بندر کرانه", "کار ساختن اسکله تازه تا پایان سال به پایان می\u200Cرسد و کشتی\u200Cها خواهند آمد"]]],
    ["of him of whom the reporter told last", "کاوه دریابان، مدیر بندر، گفت: بله.\nلیلا مهرآذر، فرماندار کرانه، به اسکله آمد.\nوی گفت: نه.", [["کاوه دریابان", "بله"], ["لیلا مهرآذر", "نه"]]],
    ["of an organization that brackets name in short", "سازمان بندرهای کرانه (سبک) کشتی ساخت.\nسبک اعلام کرد: بله.", [["سازمان بندرهای کرانه", "بله"]]],
    ["of a group that is told again with این", "شماری از کارگران بندر به شورا آمدند.\nاین کارگران گفتند: بله.", [["شماری از کارگران بندر", "بله"]]],
    ["of a source in an organization that has been told of", "یک منبع آگاه در این بانک گفت: بله.", [["یک منبع آگاه در این بانک", "بله"]]],
    ["within an answer, that says it bare", "لیلا مهرآذر گفت: صیادان گفتند دریا پاک است و ما رفتیم.", [["لیلا مهرآذر", "صیادان گفتند دریا پاک است و ما رفتیم"], ["صیادان", "دریا پاک است و ما رفتیم"]]],
    ["of a source that is near to somebody", "یک منبع نزدیک به شورای بندر گفت: بله.", [["یک منبع نزدیک به شورای بندر", "بله"]]],
    ["of somebody with two roles, told again by the second", "لیلا مهرآذر عضو و سخنگوی شورای بندر گفت: بله.\nسخنگوی شورای بندر افزود: نه.", [["لیلا مهرآذر", "بله"], ["لیلا مهرآذر", "نه"]]],
    ["of a group that is told in short", "شماری از صیادان کرانه گفتند: بله.\nصیادان افزودند: نه.", [["شماری از صیادان کرانه", "بله"], ["صیادان", "نه"]]],
    ["that begins with a title in marks", "لیلا مهرآذر گفت: «نیلوفر» کشتی بزرگی است که امروز به بندر آمد.", [["لیلا مهرآذر", "«نیلوفر» کشتی بزرگی است که امروز به بندر آمد"]]],
    ["that is a letter", "متن پیام لیلا مهرآذر به این شرح است:\nدریا پاک است.\nسپاس.\nبه امید دیدار.", [["لیلا مهرآذر", "دریا پاک است\nسپاس\nبه امید دیدار"]]],
    [
      "that the reporter's own lines follow",
      "لیلا مهرآذر گفت: ما آماده\u200Cایم و اسکله تازه را ساخته\u200Cایم.\nباید کشتی\u200Cها بیایند و همه چیز آماده باشد.\nبندر نیلبندر در سال ۱۳۲۰ ساخته شد و هفت اسکله دارد.",
      [["لیلا مهرآذر", "ما آماده\u200Cایم و اسکله تازه را ساخته\u200Cایم\nباید کشتی\u200Cها بیایند و همه چیز آماده باشد"]],
    ],
    ["behind a colon that lost its space", "لیلا مهرآذر گفت:آماده\u200Cایم.", [["لیلا مهرآذر", "آماده\u200Cایم"]]],
    ["of somebody whose year of birth is told", "نرگس ساحلی متولد ۱۳۵۰ است.\nوی گفت: آماده\u200Cایم.", [["نرگس ساحلی", "آماده\u200Cایم"]]],
    ["and no prize, whose winner stands behind a colon", "مدیر بندر گفت: آماده\u200Cایم.\nبهترین بازیگر: نرگس ساحلی برای «شب دراز»", [["مدیر بندر", "آماده\u200Cایم"]]],
    ["of nobody known", "وی گفت: آماده\u200Cایم.", [[undefined, "آماده\u200Cایم"]]],
    ["of an organization", "سازمان بندرها اعلام کرد: آماده\u200Cایم.", [["سازمان بندرها", "آماده\u200Cایم"]]],
    ["that is not there", "لیلا مهرآذر گفت:", []],
  ])("%s", (_, body, quotes) => {
    expect(quotesOf(body)).toEqual(quotes);
  });
});

describe("an interview", () => {
  const interview = (pairs: readonly (readonly [question: string, answer: string])[], between = "\n") =>
    extractArticle(`آینده بندر\n\nبا لیلا مهرآذر، مدیر بندر، گفت\u200Cوگو کردیم که در ادامه می\u200Cخوانید.\n${pairs.map(([question, answer]) => `${question}${between}${answer}`).join("\n")}`).article?.quotes ?? [];

  const pairs = [["اسکله را کی آماده کردید؟", "دو سال پیش."], ["چند کشتی می\u200Cآید؟", "هر روز سه کشتی.\nگاهی بیشتر."], ["صیادان چه می\u200Cگویند؟", "به گفته صیادان، دریا پاک است."]] as const;

  test("gives every answer to the one who is asked", () => {
    expect(interview(pairs).map(({ text, speaker, rule }) => [text, speaker?.name, speaker?.resolution, rule])).toEqual([
      ["دو سال پیش", "لیلا مهرآذر", "implicit", "interview-answer"],
      ["هر روز سه کشتی\nگاهی بیشتر", "لیلا مهرآذر", "implicit", "interview-answer"],
      ["به گفته صیادان، دریا پاک است", "لیلا مهرآذر", "implicit", "interview-answer"],
      ["دریا پاک است", "صیادان", "full-name", "source-phrase"],
    ]);
  });
  test("whose line breaks behind the questions were lost", () => {
    expect(interview(pairs, "").slice(0, 2).map(({ text }) => text)).toEqual(["دو سال پیش", "هر روز سه کشتی\nگاهی بیشتر"]);
  });
  test("whose answers begin with a name, which is not theirs", () => {
    expect(interview(pairs.map(([question, answer]) => [`* ${question}`, `مهرآذر- ${answer}`] as const)).slice(0, 2).map(({ text }) => text)).toEqual(["دو سال پیش", "هر روز سه کشتی\nگاهی بیشتر"]);
  });
  test("whose answers begin with a dash", () => {
    expect(interview(pairs.map(([question, answer]) => [`- ${question}`, `- ${answer}`] as const)).slice(0, 2).map(({ text }) => text)).toEqual(["دو سال پیش", "هر روز سه کشتی\nگاهی بیشتر"]);
  });
  test("ends where the reporter goes on", () => {
    const last = ["صید امسال خوب است؟", "بهتر از پارسال.\nگفتنی است جشنواره صید فردا آغاز می\u200Cشود."] as const;
    expect(interview([...pairs.slice(0, 2), last]).at(-1)?.text).toBe("بهتر از پارسال");
  });
  test("of two questions is none", () => {
    expect(interview(pairs.slice(0, 2))).toEqual([]);
  });
  test("whose questions are asked of nobody is none", () => {
    expect(interview([["چرا بندر آباد نمی\u200Cشود؟", "بودجه کم است."], ["چه کسی پاسخگوست؟", "نشستی برگزار نشده است."], ["چه باید کرد؟", "این گزارش ادامه دارد."]])).toEqual([]);
  });

  const answers = ["دو سال پیش", "سه کشتی", "همین"];
  const body = (labels: readonly string[] = []): string => pairs.map(([question], index) => `${question}\n${labels[index] ?? ""}${answers[index] ?? ""}.`).join("\n");
  test.each<[what: string, introduction: string, names: readonly string[]]>([
    ["he who speaks with the reporter, not whom he speaks of", "امید صدفی، نویسنده، در گفت\u200Cوگو با ما از استادش کاوه دریابان گفت.", ["امید صدفی"]],
    ["whom the reporter spoke with", "گفت\u200Cوگو با امید صدفی درباره کتاب کاوه دریابان را بخوانید.", ["امید صدفی"]],
    ["nobody where two speak with the reporter", "لیلا مهرآذر و کاوه دریابان در گفت\u200Cوگو با ما از نمایش گفتند.", []],
    ["whoever is announced by a line that ends with a colon", "لیلا مهرآذر در گفت\u200Cوگو با ما از نمایش سخن گفت که در ادامه می\u200Cخوانید:", ["لیلا مهرآذر"]],
  ])("answers are those of %s", (_, introduction, names) => {
    const quotes = extractArticle(`آینده بندر\n\n${introduction}\n${body()}`).article?.quotes ?? [];
    expect(quotes.map(({ text }) => text)).toEqual(names.length === 0 ? [] : answers);
    expect([...new Set(quotes.map(({ speaker }) => speaker?.name))]).toEqual(names);
  });
  test("gives each of two who speak the answers that begin with his name", () => {
    const text = `نمایش بندر\n\nلیلا مهرآذر و کاوه دریابان در گفت\u200Cوگو با ما از نمایش گفتند.\n${body(["مهرآذر: ", "دریابان: ", "مهرآذر: "])}`;
    expect(extractArticle(text).article?.quotes.map(({ speaker }) => speaker?.name)).toEqual(["لیلا مهرآذر", "کاوه دریابان", "لیلا مهرآذر"]);
    expect(extractArticle(text).article?.quotes.map((quote) => quote.text)).toEqual(answers);
  });
});

describe("what stands for the speaker is told without what else the sentence says of him", () => {
  test.each<[name: string, body: string, mention: string, roles: string[]]>([
    ["a name and a role", "کامران سپهری، سرمربی سرخ\u200Cها، این شکست را ناعادلانه خواند و گفت: ما بهتر بودیم.", "کامران سپهری، سرمربی سرخ\u200Cها", ["سرمربی سرخ\u200Cها"]],
    ["an object is no role", "کامران سپهری، پایان بازی را ناعادلانه خواند و گفت: ما بهتر بودیم.", "کامران سپهری", []],
  ])("%s", (_, body, mention, roles) => {
    const { article } = extractArticle(`سرخ\u200Cها باختند\n\n${body}`);
    expect([article?.quotes.map(({ speaker }) => speaker?.mention), article?.people]).toEqual([[mention], [{ id: "p1", name: "کامران سپهری", roles }]]);
  });
});

describe("what the caller knows", () => {
  test("a publisher, an address and a reference", () => {
    const text = "بندر باز شد\n\nتاریخ انتشار: ۱۲ آذر\n\nبه گزارش موج\u200Cپرس، کشتی رسید.";
    const { article } = extractArticle(text, { publisher: "کرانه", url: "https://example.org/خبر", reference: "2024-12-03T10:00:00+03:30" });
    expect(article).toMatchObject({ url: "https://example.org/%D8%AE%D8%A8%D8%B1", publishedAt: { iso: "2024-12-02" } });
    expect(article?.attribution.map((link) => link.name)).toEqual(["کرانه", "موج\u200Cپرس"]);
  });
  test("a blank publisher is none", () => {
    expect(extractArticle("بندر باز شد", { publisher: " " }).article?.attribution).toEqual([]);
  });
  test("a reference that is no instant is the caller's mistake", () => {
    expect(() => extractArticle("بندر باز شد\n\nتاریخ: ۱۲ آذر", { reference: "دیروز" })).toThrow(RangeError);
  });
  test("an address that is none is left out", () => {
    expect(extractArticle("بندر باز شد", { url: "javascript:alert(1)" }).article).not.toHaveProperty("url");
  });
});

describe("a text without a headline", () => {
  const report = "لیلا مهرآذر مدیر بندر امروز گفت: اسکله تازه آماده است و کشتی‌های بزرگ هم می‌توانند در آن پهلو بگیرند.";

  test.each<[name: string, text: string, headline: string]>([
    ["begins with somebody's words", report, report],
    ["begins with a long paragraph", "بندر آماده است ".repeat(100), `${"بندر آماده است ".repeat(8)}…`.replace(" …", "…")],
  ])("%s: the beginning stands in, and is said to", (_, text, headline) => {
    const { article, diagnostics } = extractArticle(text);
    expect(article).toMatchObject({ headline, kickers: [], subheadlines: [], body: [{ type: "lead", text: text.trim() }] });
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toContainEqual(["headline-missing", "warning"]);
  });
  test("takes the one that the caller gives, decks and all", () => {
    const { article, diagnostics } = extractArticle(report, { headline: "بندر باز شد / کشتی رسید" });
    expect(article).toMatchObject({ headline: "بندر باز شد", subheadlines: ["کشتی رسید"], body: [{ text: report }], quotes: [{ speaker: { name: "لیلا مهرآذر" } }] });
    expect(diagnostics).toEqual([]);
  });
  test("a headline given and printed too is not the body's", () => {
    expect(extractArticle("بندر باز شد\n\nکشتی رسید.", { headline: "بندر باز شد" }).article?.body).toEqual([{ type: "lead", text: "کشتی رسید." }]);
  });
  test("a blank headline is none", () => {
    expect(extractArticle("بندر باز شد\n\nکشتی رسید.", { headline: " " }).article?.headline).toBe("بندر باز شد");
  });
});

describe("a text without an article", () => {
  test.each<[name: string, text: string, code: string]>([
    ["nothing", "", "empty-text"],
    ["spaces and half-spaces", " \n\u200C \t", "not-persian"],
    ["English", "The port is open.\n\nSaid Leila: fine.", "not-persian"],
    ["binary data", "\u0000\u0001\u0002بندر\u0003\uFFFD", "not-text"],
    ["a million letters", "ب".repeat(1_000_000), "no-headline"],
  ])("%s", (_, text, code) => {
    const { article, diagnostics } = extractArticle(text);
    expect(article).toBeNull();
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
  });

  test("is explained in Persian where that is asked for", () => {
    expect(extractArticle("", { language: "fa" }).diagnostics[0]?.message).toBe("متن خالی است. متن یک خبر را بدهید.");
  });
});

test("half of a character is written as what stands for one that cannot be read, and moves nothing", () => {
  const raw = "بندر \uD800 باز شد\n\nلیلا مهرآذر گفت: آماده\uD800ایم.\nانتهای پیام";
  const { article, diagnostics } = extractArticle(raw, { headline: "بندر \uDC00باز شد" });
  expect([article?.headline, article?.body.map(blockText), article?.quotes[0]?.text]).toEqual([
    "بندر \uFFFDباز شد",
    ["بندر \uFFFD باز شد", "لیلا مهرآذر گفت: آماده\uFFFDایم."],
    "آماده\uFFFDایم",
  ]);
  expect(diagnostics.map(({ start, end }) => raw.slice(start, end))).toEqual(["انتهای پیام"]);
});

describe("hostile text is an article like any other", () => {
  test.each<[name: string, text: string]>([
    ["lone surrogates", "بندر \uD800 باز شد\n\nلیلا \uDC00 گفت: آماده\uD800ایم."],
    ["bidi controls", "بندر \u202Eباز\u202C شد\n\nوی گفت: \u2067آماده\u2069."],
    ["markup", "<script>alert(1)</script> بندر\n\nوی گفت: </blockquote><img src=x onerror=alert(1)>"],
    ["a thousand cues in a line", `بندر باز شد\n\n${"وی گفت: بله. ".repeat(1000)}`],
    ["colons", `بندر باز شد\n\n${"گفت:".repeat(5000)}`],
    ["a name a thousand times", `بندر باز شد\n\n${"رضا ".repeat(3000)}گفت: بله`],
    ["many people, all different", `بندر باز شد\n\n${Array.from({ length: 3000 }, (_, index) => `احمد ن${"\u0627\u0628\u067E\u062A".charAt(index % 4)}${"ب".repeat(index % 30)} گفت: بله`).join("\n")}`],
    ["many tags", `بندر باز شد\n\n${"صیاید ".repeat(1000)}\n\nبرچسب ها: ${Array.from({ length: 3000 }, (_, index) => `صیای${"د".repeat(index % 25)}${"ر".repeat(index % 7)}`).join("، ")}`],
    ["many lines", `بندر باز شد\n\n${"وی گفت:\n".repeat(5000)}`],
  ])("%s", (_, text) => {
    const { article } = extractArticle(text);
    expect(article === null || (articleSchema.safeParse(article).success && checkArticle(article).length === 0)).toBe(true);
  });
});

const seed = join(process.env["KHABAR_DATA"] ?? "", "seed.txt");

describe.skipIf(process.env["KHABAR_DATA"] === undefined || !existsSync(seed))("the article that khabar began with (needs KHABAR_DATA)", () => {
  const text = existsSync(seed) ? readFileSync(seed, "utf8") : "";
  const { article } = extractArticle(text);

  test("is read whole", () => {
    expect(article && checkArticle(article)).toEqual([]);
    expect(article?.kickers).toHaveLength(3);
    expect(article?.attribution.map(({ name, relation }) => [name, relation])).toEqual([["اسپادانا خبر", "publisher"], ["تسنیم", "via"]]);
    expect(new Set(article?.quotes.map(({ speaker }) => `${speaker?.name ?? ""}، ${speaker?.role ?? ""}`))).toEqual(new Set(["سیدعباس عراقچی، وزیر خارجه جمهوری اسلامی ایران"]));
    expect(article?.quotes.map(({ topic }) => topic)).toEqual([undefined, "روابط با ترکیه", undefined, "وضعیت منطقه", undefined]);
    expect(article?.tags.map(({ label, index, suggestion }) => [label, index, suggestion])).toEqual([
      ["تورسیم", 1, "تروریسم"],
      ["خاورمیانه", 2, undefined],
      ["وزارت امور خارجه", 3, undefined],
    ]);
  });
  test("has every glued word repaired, and its names left whole", () => {
    const words = ["گروه\u200Cهای", "به\u200Cویژه", "بین\u200Cالمللی", "آتش\u200Cبس", "می\u200Cتواند", "منطقه\u200Cای", "راه\u200Cهای", "دخالت\u200Cهای", "فیدان"];
    expect(words.filter((word) => !JSON.stringify(article).includes(word))).toEqual([]);
  });
});
