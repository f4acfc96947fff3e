import { describe, expect, test } from "vitest";
import { slugify, type SlugOptions } from "../../src/text/index.js";
import { HOSTILE } from "./hostile.js";

describe("slugify", () => {
  test.each<[name: string, text: string, expected: string, options?: SlugOptions]>([
    ["words", "باران تازه در بندر", "باران-تازه-در-بندر"],
    ["marks", "«باران»؛ برف!", "باران-برف"],
    ["a half-space that shows", "می\u200Cبارد", "می-بارد"],
    ["a half-space that does not", "کار\u200Cها", "کارها"],
    ["Arabic letters", "كتاب علي", "کتاب-علی"],
    ["Arabic letters of a hashtag", "#كتاب", "کتاب"],
    ["vowel marks", "مُدیر", "مدیر"],
    ["a hamza that a vowel mark parts from its letter", "رئیس ر\u06CC\u0655\u0654یس", "رئیس-رئیس"],
    ["digits in ASCII", "۱۲ آذر ١٤٠٣", "12-آذر-1403"],
    ["Latin in small letters", "Node.JS", "node-js"],
    ["a dash of kashida", "بندر ـ باران", "بندر-باران"],
    ["emoji and what is not shown", "❤\uFE0F خبر\u200F", "خبر"],
    ["no letters", "؟!", ""],
    ["a limit cuts between words", "یک دو سه", "یک-دو", { maxBytes: 30 }],
    ["a first word that is too long is cut", "باران", "با", { maxBytes: 13 }],
    ["no room", "باران", "", { maxBytes: 5 }],
    ["nothing", "", ""],
  ])("%s", (_, text, expected, options) => {
    expect(slugify(text, options)).toBe(expected);
  });
});

describe("slugify in Latin", () => {
  test.each<[name: string, text: string, expected: string]>([
    ["consonants", "ثمر صبر سحر ظرف ضرب ذرت زر طرح ترس", "smr-sbr-shr-zrf-zrb-zrt-zr-trh-trs"],
    ["consonants of two letters", "چشم خشک ژرف غرب قلم", "chshm-khshk-zhrf-ghrb-qlm"],
    ["a half-space", "کتاب\u200Cها", "ktab-ha"],
    ["the vowels of آ and ا", "آب باران", "ab-baran"],
    ["و and ی first in a word", "وال یال", "val-yal"],
    ["و first in a word, before a consonant", "وزیر", "vzir"],
    ["و and ی between consonants", "دور شیر", "dur-shir"],
    ["و and ی beside a vowel", "گاو جوان پایان دیو", "gav-jvan-payan-div"],
    ["a word that is و", "باران و برف", "baran-va-brf"],
    ["the silent و", "خواهر", "khahr"],
    ["ا before و and ی at the beginning", "ایران اورمیه اوایل", "iran-urmie-avayl"],
    ["ع at the beginning and later", "علی عید جمعه", "ali-id-jme"],
    ["hamza", "رئیس مؤمن جزء قرآن", "ris-momn-jz-qran"],
    ["ه last in a word", "خانه سوریه راه کوه", "khane-surie-rah-kuh"],
    ["ه last in a word, behind the vowel that is written", "نِه دَه اِداره", "ne-dah-edare"],
    ["ة", "دایرة المعارف", "dayre-almarf"],
    ["the ezafe of ه", "خانهٔ خانۀ", "khane-khane"],
    ["vowels where they are written", "تِهران مُدیر اَبر اِسم", "tehran-modir-abr-esm"],
    ["tanwin and tashdid", "مثلاً شبٍ خبرٌ محمّد سَیِّد", "mslan-shben-khbron-mhmmd-sayyed"],
    ["Arabic letters and digits", "علي ١٢ كتاب", "ali-12-ktab"],
    ["Latin letters, without accents", "Café ÜBER", "cafe-uber"],
    ["other scripts stay", "Москва", "москва"],
    ["nothing", "؟!", ""],
  ])("%s", (_, text, expected) => {
    expect(slugify(text, { script: "latin" })).toBe(expected);
  });

  test("a limit counts what stands in the URL", () => {
    expect(slugify("باران و برف", { script: "latin", maxBytes: 9 })).toBe("baran-va");
  });
});

test.each(HOSTILE)("%s is no error, and is settled at once", (_, text) => {
  for (const script of ["unicode", "latin"] as const) {
    const once = slugify(text, { script });
    expect(slugify(once, { script }) === once).toBe(true);
  }
});
