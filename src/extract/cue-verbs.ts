// Cue verbs: the verbs that report speech, as news prints them.
import { participle, perfectForms, simpleForms, type Stems } from "./conjugation.js";
import { indexPhrases } from "./phrases.js";

const formsOf = (stems: Stems): string[] => [...simpleForms(stems), participle(stems), ...perfectForms(stems)];

/** Verbs of one word, with what their forms are made of. گفت stands before two in five of all colons in twenty thousand articles. */
const SIMPLE_VERBS: Readonly<Record<string, Stems>> = {
  "گفتن": ["گفت", "گوی"],
  "افزودن": ["افزود", "افزای"],
  "نوشتن": ["نوشت", "نویس"],
  "پرسیدن": ["پرسید", "پرس"],
  "فرمودن": ["فرمود", "فرمای"],
};

/** These report before a colon; elsewhere they bring and show: «به دست آورد که». */
const BEFORE_COLON: Readonly<Record<string, Stems>> = {
  "آوردن": ["آورد", "آور"],
  "سرودن": ["سرود", "سرای"],
};

/** What else reports, with the forms that news prints. */
const OTHER_FORMS: Readonly<Record<string, readonly string[]>> = {
  "معتقد بودن": ["بر این اعتقاد است", "بر این باور هستند", "بر این عقیده‌اند", "معتقد است", "معتقدند", "معتقد بود", "بر این باور است", "بر این باورند", "بر این عقیده است"],
  "مدعی بودن": ["مدعی است", "مدعی هستند", "مدعی‌اند", "مدعی بود"],
  "آمدن": ["آمده است", "می‌خوانیم"],
  "تأکید شدن": ["تأکید شده است", "تاکید شده است"],
  "حاکی بودن": ["حاکی است", "حکایت دارد", "حکایت دارند"],
  "به اطلاع رساندن": ["به اطلاع می‌رساند", "به اطلاع رساند", "به اطلاع رساندند"],
  "آوردن": ["آورده است"],
  "تخمین زدن": ["تخمین زده است", "تخمین می‌زند", "تخمین زد"],
  "احتمال دادن": ["احتمال می‌دهند", "احتمال می‌دهد", "احتمال داد", "احتمال دادند"],
  // What a page sets before the words of a letter, a decree, an interview.
  "بودن": [
    "به شرح زیر است", "بشرح زیر است", "به این شرح است", "بدین شرح است", "به شرح ذیل است", "به قرار زیر است", "از این قرار است", "به این قرار است", "به شرح زیر", "به این شرح",
  ],
  "خواندن": ["در زیر می‌خوانید", "در زیر بخوانید", "در ادامه می‌خوانید", "در ادامه بخوانید", "می‌خوانید", "در پی می‌آید", "در ادامه می‌آید", "در زیر آمده است"],
};

/** Light verbs; some print another in the place of کردن. */
const LIGHT_VERBS: Readonly<Record<string, readonly string[]>> = {
  "کردن": [...formsOf(["کرد", "کن"]), "نمود", "نمودند", "ساخت"],
  "دادن": formsOf(["داد", "ده"]),
  "داشتن": [...formsOf(["داشت", "دار"]), "دارد", "دارند"],
  "شدن": formsOf(["شد", "شو"]),
};

/** What each light verb makes a reporting verb of; تاکید and تأکید, خاطر نشان and خاطرنشان are both printed. */
const COMPOUNDS: Readonly<Record<keyof typeof LIGHT_VERBS, readonly string[]>> = {
  "کردن": [
    "اظهار", "تصریح", "خاطرنشان", "خاطر نشان", "تأکید", "تاکید", "بیان", "اضافه", "عنوان", "یادآوری", "اعلام", "ابراز", "ابراز امیدواری", "ابراز نگرانی", "تشریح", "مطرح", "گزارش", "پیش‌بینی",
    "تأیید", "تایید", "ادعا", "فاش", "اذعان", "اعتراف", "تهدید", "استدلال", "توصیه", "نقل", "ذکر", "اشاره", "اعلام آمادگی", "موافقت", "صحبت", "تضمین", "گوشزد", "اظهارنظر", "اظهار نظر",
    "اظهار امیدواری", "اظهار نگرانی", "اظهار تأسف", "اظهار تاسف", "ابراز تأسف", "ابراز تاسف", "ابراز خرسندی", "ابراز خوشحالی", "ابراز اطمینان", "ابراز عقیده", "برآورد", "پیشنهاد", "گلایه", "انتقاد", "اصرار",
    "افشا", "روایت", "تعهد",
  ],
  "دادن": ["ادامه", "توضیح", "پاسخ", "هشدار", "گزارش", "جواب", "شرح", "وعده", "قول", "اطمینان", "اطمینان خاطر", "خبر", "اطلاع", "تذکر", "نوید", "پیشنهاد", "تعهد", "گواهی"],
  "داشتن": ["اظهار", "ابراز", "بیان", "اعلام", "تأکید", "تاکید", "اذعان", "اصرار", "ادعا", "عقیده", "اعتقاد", "باور"],
  "شدن": ["یادآور", "مدعی", "متذکر"],
};

/** The spelling that an infinitive is written in. */
const SPELLINGS: Readonly<Record<string, string>> = { "تاکید": "تأکید", "تایید": "تأیید", "خاطر نشان": "خاطرنشان" };

function* forms(): Generator<readonly [form: string, infinitive: string]> {
  for (const [infinitive, stems] of Object.entries(SIMPLE_VERBS)) for (const form of formsOf(stems)) yield [form, infinitive];
  for (const [infinitive, printed] of Object.entries(OTHER_FORMS)) for (const form of printed) yield [form, infinitive];
  for (const [light, nouns] of Object.entries(COMPOUNDS)) {
    for (const noun of nouns) {
      const infinitive = `${SPELLINGS[noun] ?? noun} ${light}`;
      for (const form of LIGHT_VERBS[light] ?? []) {
        yield [`${noun} ${form}`, infinitive];
        // تاکیدکرد, اظهارداشت: news glues them now and then.
        yield [`${noun}${form}`, infinitive];
      }
    }
  }
}

/** The infinitive of every form, with a space for the half-space too: a text that kept most of its own is not repaired. */
export const INFINITIVE_OF_CUE: ReadonlyMap<string, string> = new Map(
  Array.from(forms()).flatMap(([form, infinitive]) => [[form, infinitive], [form.replaceAll("\u200C", " "), infinitive]] as const),
);

const LIGHT_VERB_OF: ReadonlyMap<string, string> = new Map(["کردن", "دادن"].flatMap((infinitive) => (LIGHT_VERBS[infinitive] ?? []).map((form) => [form, infinitive] as const)));
const INFINITIVE_BEFORE_COLON: ReadonlyMap<string, string> = new Map([
  ...Object.entries(BEFORE_COLON).flatMap(([infinitive, stems]) => formsOf(stems).map((form) => [form, infinitive] as const)),
  // «در این نامه آمده:».
  ["آمده", "آمدن"],
]);

/** The infinitive of what stands before a colon: one of the table, or any noun with its light verb, for what else would the colon be for: «این‌گونه آغاز کرد:». */
export function infinitiveBeforeColon(phrase: string): string | undefined {
  const [noun, light, ...more] = phrase.split(" ");
  const infinitive = LIGHT_VERB_OF.get([light, ...more].join(" "));
  // «به این نکته اشاره کرد:» is what a list follows.
  if (noun === HINT) return undefined;
  const known = INFINITIVE_OF_CUE.get(phrase) ?? INFINITIVE_BEFORE_COLON.get(phrase);
  return known ?? (infinitive === undefined || noun === OBJECT ? undefined : `${noun ?? ""} ${infinitive}`);
}

const OBJECT = "را";
const HINT = "اشاره";

/** The same, to be looked for in a text. */
export const CUE_VERBS = indexPhrases(INFINITIVE_OF_CUE);

/** In words. */
export const LONGEST_CUE_VERB = Math.max(...[...INFINITIVE_OF_CUE.keys()].map((form) => form.split(" ").length));
