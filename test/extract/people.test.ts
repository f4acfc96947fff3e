// People: who a mention names, and who it stands for.
import { describe, expect, test } from "vitest";
import { companions, type Mention, readMention } from "../../src/extract/mention.js";
import { People } from "../../src/extract/people.js";
import { readPrintedNames } from "../../src/extract/printed-names.js";
import { tokenized } from "../../src/extract/tokenized.js";
import { followSpeakers } from "../../src/extract/speakers.js";

describe("readMention", () => {
  test.each<[text: string, mention: Mention]>([
    ["", { kind: "implicit" }],
    ["وی", { kind: "pronoun" }],
    ["او", { kind: "pronoun" }],
    ["مهرآذر", { kind: "named", name: "مهرآذر" }],
    ["آقای دریابان", { kind: "named", name: "دریابان" }],
    ["سیدکاوه دریابان وزیر راه هیرکان", { kind: "named", name: "سیدکاوه دریابان", role: "وزیر راه هیرکان" }],
    ["لیلا مهرآذر، مدیر بندر", { kind: "named", name: "لیلا مهرآذر", role: "مدیر بندر" }],
    ["«لیلا مهرآذر» مدیر بندر", { kind: "named", name: "لیلا مهرآذر", role: "مدیر بندر" }],
    ["لیلا مهرآذر - مدیر بندر - به کرانه", { kind: "named", name: "لیلا مهرآذر", role: "مدیر بندر" }],
    ["منابعی در نیل\u200Cبندر", { kind: "anonymous", name: "منابعی در نیل\u200Cبندر" }],
    ["جمعیت صیادان در نیل\u200Cبندر", { kind: "organization", name: "جمعیت صیادان در نیل\u200Cبندر" }],
    ["مدیر بندر، لیلا مهرآذر", { kind: "named", name: "لیلا مهرآذر", role: "مدیر بندر" }],
    ["مدیر بندر لیلا مهرآذر", { kind: "named", name: "لیلا مهرآذر", role: "مدیر بندر" }],
    ["معاون دکتر لیلا مهرآذر", { kind: "named", name: "لیلا مهرآذر", role: "معاون دکتر" }],
    ["مدیر بندر", { kind: "role", role: "مدیر بندر" }],
    ["این مقام بندر", { kind: "same-role", role: "مقام بندر" }],
    ["سازمان بندرها", { kind: "organization", name: "سازمان بندرها" }],
    ["یک منبع آگاه", { kind: "anonymous", name: "یک منبع آگاه" }],
    ["تیم لنگر (Tim Langar)", { kind: "named", name: "تیم لنگر" }],
    ["نگار امینی، باستان\u200Cشناس،", { kind: "named", name: "نگار امینی", role: "باستان\u200Cشناس" }],
    ["پیمانکار پروژه", { kind: "role", role: "پیمانکار پروژه" }],
    ["مسافر کشتی", { kind: "role", role: "مسافر کشتی" }],
    ["یک منبع آگاه به خبرنگار", { kind: "anonymous", name: "یک منبع آگاه" }],
    ["آنها", { kind: "unclear" }],
    ["شهردار، علی احمدی و وزیر، رضا مرادی", { kind: "unclear" }],
    ["همه کسانی که آن روز در بندر بودند و دیدند", { kind: "unclear" }],
  ])("%s", (text, mention) => {
    expect(readMention(text)).toEqual(mention);
  });
});

test("companions are those named with their role beside the speaker", () => {
  expect(companions("لیلا مهرآذر در نشست با کاوه دریابان فرماندار نیلبندر در تالار شهر")).toEqual([{ name: "کاوه دریابان", role: "فرماندار نیلبندر" }]);
  expect(companions("او در گفت\u200Cوگو با مردم و مدیر بندر")).toEqual([]);
});

describe("readPrintedNames", () => {
  const printed = readPrintedNames(["مدیر بندر، لیلا مهرآذر، گفت:", "کاوه دریابان، فرماندار نیلبندر، آمد.", "مهرآذر رفت."].map(tokenized));

  test("finds the given names that are printed before a surname", () => {
    expect(printed.longest("مهرآذر")).toBe("لیلا مهرآذر");
    expect(printed.longest("ساحلی")).toBe("ساحلی");
  });
  test("finds the bearer of a role, behind it or before it", () => {
    expect(printed.bearerOf("مدیر بندر")).toBe("لیلا مهرآذر");
    expect(printed.bearerOf("فرماندار نیلبندر")).toBe("کاوه دریابان");
    expect(printed.bearerOf("وزیر راه")).toBeUndefined();
  });
});

describe("followSpeakers", () => {
  const speakers = (texts: string[], mentions: string[]) => {
    const resolve = followSpeakers(new People(), readPrintedNames(texts.map(tokenized)), []);
    return mentions.map((mention) => {
      const speaker = resolve(mention, 0);
      return speaker && [speaker.name, speaker.resolution];
    });
  };

  test.each<[name: string, mentions: string[], speakers: ([string, string] | undefined)[]]>([
    ["وی is the last speaker", ["لیلا مهرآذر مدیر بندر", "وی"], [["لیلا مهرآذر", "full-name"], ["لیلا مهرآذر", "pronoun"]]],
    ["a surname is its bearer", ["لیلا مهرآذر مدیر بندر", "مهرآذر"], [["لیلا مهرآذر", "full-name"], ["لیلا مهرآذر", "surname"]]],
    ["a role is its bearer", ["لیلا مهرآذر مدیر بندر", "مدیر بندر"], [["لیلا مهرآذر", "full-name"], ["لیلا مهرآذر", "role"]]],
    ["این and a role is the last speaker", ["لیلا مهرآذر مدیر بندر", "این مقام مسئول"], [["لیلا مهرآذر", "full-name"], ["لیلا مهرآذر", "role"]]],
    ["no subject is the last speaker", ["لیلا مهرآذر", ""], [["لیلا مهرآذر", "full-name"], ["لیلا مهرآذر", "implicit"]]],
    [
      "a new name is the next وی",
      ["لیلا مهرآذر مدیر بندر", "کاوه دریابان فرماندار", "وی"],
      [["لیلا مهرآذر", "full-name"], ["کاوه دریابان", "full-name"], ["کاوه دریابان", "pronoun"]],
    ],
    ["این and another role is not the last speaker", ["کاوه دریابان سخنگوی شهرداری", "این پژوهشگر"], [["کاوه دریابان", "full-name"], undefined]],
    ["a surname of two is neither", ["حسن مرادی", "رضا مرادی", "مرادی"], [["حسن مرادی", "full-name"], ["رضا مرادی", "full-name"], undefined]],
    ["وی before anybody spoke is nobody", ["وی"], [undefined]],
    ["وی after somebody unclear is nobody", ["لیلا مهرآذر", "همه کسانی که آن روز در بندر بودند و دیدند", "وی"], [["لیلا مهرآذر", "full-name"], undefined, undefined]],
  ])("%s", (_, mentions, expected) => {
    expect(speakers([], mentions)).toEqual(expected);
  });

  test("a surname that is printed in full elsewhere is named in full", () => {
    expect(speakers(["لیلا مهرآذر به بندر آمد."], ["مهرآذر"])).toEqual([["لیلا مهرآذر", "surname"]]);
  });
});

describe("People", () => {
  test("a longer form of a name is the same person", () => {
    const people = new People();
    people.add("مهرآذر", "مدیر بندر", 1);
    people.add("لیلا مهرآذر", "عضو شورا", 2);
    expect(people.all()).toEqual([{ id: "p1", name: "لیلا مهرآذر", roles: ["مدیر بندر", "عضو شورا"] }]);
  });
  test("roles stand in the order in which they are printed", () => {
    const people = new People();
    people.add("لیلا مهرآذر", "عضو شورا", 5);
    people.add("لیلا مهرآذر", "مدیر بندر", 2);
    expect(people.all()[0]?.roles).toEqual(["مدیر بندر", "عضو شورا"]);
  });
  test("people of one surname are two, and the surname is neither", () => {
    const people = new People();
    people.add("لیلا مهرآذر", undefined, 0);
    people.add("کاوه مهرآذر", undefined, 1);
    expect(people.all().map((person) => person.id)).toEqual(["p1", "p2"]);
    expect(people.find("مهرآذر")).toBeUndefined();
    expect(people.isShared("مهرآذر")).toBe(true);
  });
});
