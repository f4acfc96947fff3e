// Verbs: the forms that end a clause, as far as extraction needs to know them.
import { participle, perfectForms, simpleForms, type Stems } from "./conjugation.js";

const stemsOf = (rows: readonly string[]): readonly Stems[] => rows.flatMap((row) => row.split("، ")).map((pair): Stems => pair.split(" ", 2) as [string, string]);

/** Verbs that a noun stands before, which is theirs: «انتقاد کرد». */
const LIGHT_STEMS = stemsOf(["کرد کن، داد ده، داشت دار، یافت یاب، گرفت گیر، زد زن، خورد خور، پرداخت پرداز، بست بند، کشید کش، آورد آور، گذاشت گذار، انداخت انداز"]);

/** Verbs that stand by themselves. نشست, نهاد and ساخت are nouns as often. */
const FULL_STEMS = stemsOf([
  "شد شو، بود باش، رسید رس، رفت رو، آمد آی، گفت گوی، خواند خوان، دانست دان، خواست خواه، ماند مان، برد بر، گذشت گذر، توانست توان، افتاد افت",
  "پیوست پیوند، درگذشت درگذر، دید بین، شنید شنو، نوشت نویس، فرستاد فرست، شناخت شناس، پذیرفت پذیر، ریخت ریز، کوشید کوش، برخاست برخیز",
]);

/** Forms that no stems make; and of what is to be those that are no nouns as well, as روند and برند are. */
const OWN_FORMS = "است هست نیست هستند نیستند خواهد خواهند دهد دهند گیرد گیرند یابد یابند شود شوند باشد باشند".split(" ");

const formsOf = (stems: Stems): string[] => [...simpleForms(stems), participle(stems), ...perfectForms(stems).filter((form) => !form.includes(" "))];

const LIGHT_VERBS: ReadonlySet<string> = new Set([...LIGHT_STEMS.flatMap(formsOf), "دارد", "دارند", "داشتم", "کند", "کنند"]);
const FINITE_VERBS: ReadonlySet<string> = new Set([...LIGHT_VERBS, ...FULL_STEMS.flatMap(formsOf), ...OWN_FORMS]);

/** What no noun begins with: می‌پوشد, نمی‌گیرند. */
const DURATIVE = /^ن?می\u200C/u;
const NEGATION = "ن";

/** A verb's form or the same with a ن before it: نکرد. */
const isAmong = (verbs: ReadonlySet<string>, word: string): boolean => verbs.has(word) || (word.startsWith(NEGATION) && verbs.has(word.slice(NEGATION.length)));

/** Whether a word is a verb that a noun stands before. */
export const isLightVerb = (word: string): boolean => isAmong(LIGHT_VERBS, word);

/** Whether a word is a verb with its person and tense, light or not; a participle (شده) counts, for است behind it is often left out. */
export const isFiniteVerb = (word: string): boolean => isAmong(FINITE_VERBS, word) || DURATIVE.test(word);
