import { describe, expect, test } from "vitest";
import { comparePersian } from "../../src/text/index.js";
import { HOSTILE } from "./hostile.js";

describe("comparePersian keeps the order of", () => {
  test.each([
    ["the alphabet", "آ ا ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ه ی"],
    ["Persian letters before their Arabic kin, as long as nothing else differs", "علی علي کار كار"],
    ["Arabic letters among Persian ones", "کا كب کپ گل يک یل"],
    ["آ before ا", "آوا اب"],
    ["hamza behind ا and before ب", "اوج ئوج باران"],
    ["vowel marks only where nothing else differs", "مدیر مُدیر مدیرها"],
    ["digits, Persian, then Latin", "۱۲ الف ی a"],
  ])("%s", (_, line) => {
    const expected = line.split(" ");
    expect(expected.toReversed().sort(comparePersian)).toEqual(expected);
  });

  test("numbers, in any digits", () => {
    const expected = ["بند ٢", "بند ۹", "بند 10", "بند ۱۱"];
    expect(expected.toReversed().sort(comparePersian)).toEqual(expected);
  });

  test("words, whether a half-space parts them or not", () => {
    const expected = ["می رود", "می\u200Cدود", "میرود", "می\u200Cرود", "میز"];
    expect(expected.toReversed().sort(comparePersian)).toEqual(expected);
  });
});

test("only what is equal compares as 0", () => {
  expect(comparePersian("میرود", "میرود")).toBe(0);
  expect(comparePersian("میرود", "می\u200Cرود")).toBeLessThan(0);
  expect(comparePersian("۱۰", "10")).toBeGreaterThan(0);
  expect(comparePersian("ا\u0653", "آ")).toBeGreaterThan(0);
});

test.each(HOSTILE)("%s is no error", (_, text) => {
  expect(comparePersian(text, `${text}ی`)).toBeLessThan(0);
});
