// Fault: why a record was not worked through, for programs and for people.
import { countFa, type Language } from "../../schema/messages.js";

type Sentence = (detail: string) => string;

/** Every code with its sentence, which says what to do. */
const FAULTS = {
  "not-utf8": {
    en: () => "The line is not UTF-8 text: binary data, or another encoding. Convert it to UTF-8.",
    fa: () => "این سطر متن UTF-8 نیست: یا دادهٔ دودویی است یا کدگذاری دیگری دارد. آن را به UTF-8 تبدیل کنید.",
  },
  unreadable: {
    en: (problem) => `The file was not read: ${problem}`,
    fa: (problem) => `این پرونده خوانده نشد: ${problem}`,
  },
  "not-json": {
    en: (place) => `The line is not JSON: ${place} Write one whole document on each line.`,
    fa: (place) => `این سطر JSON نیست: ${place} در هر سطر یک سند کامل بنویسید.`,
  },
  "not-an-object": {
    en: (kind) => `The line holds ${kind}, not an object. Write an object such as {"id": "1", "text": "…"}.`,
    fa: (kind) => `محتوای این سطر ${kind} است، نه شیء. شیئی مانند {"id": "1", "text": "…"} بنویسید.`,
  },
  "no-text": {
    en: () => "The record has neither text nor html. Give one of them as a string.",
    fa: () => "این رکورد نه text دارد و نه html. یکی از آن‌ها را به‌صورت رشته بدهید.",
  },
  "wrong-field": {
    en: (field) => `The field ${field}. Mend it, or leave it out.`,
    fa: (field) => `فیلد ${field}. آن را اصلاح یا حذف کنید.`,
  },
  "no-article": {
    en: (reasons) => `No article was found. ${reasons}`,
    fa: (reasons) => `خبری یافت نشد. ${reasons}`,
  },
  "not-valid": {
    en: (count) => `The article is not valid: ${count === "1" ? "1 issue" : `${count} issues`}, named under issues with what to do.`,
    fa: (count) => `این خبر معتبر نیست: ${countFa(count)} ایراد دارد؛ هر ایراد و راه برطرف‌کردنش در issues آمده است.`,
  },
  "too-long": {
    en: (size) => `The line is longer than ${size}, and was passed over. Allow more by --longest-record, or cut it: start and end tell its place in the file.`,
    fa: (size) => `این سطر از ${size} بلندتر است و خوانده نشد. حد را با --longest-record بالا ببرید یا سطر را کوتاه کنید؛ start و end جای آن را در پرونده نشان می‌دهد.`,
  },
  "worker-failed": {
    en: (reason) => `The record could not be worked through: ${reason}. Look at it by itself; if it is a news article, tell us.`,
    fa: (reason) => `پردازش این رکورد ناتمام ماند: ${reason}. آن را جداگانه بررسی کنید و اگر متن یک خبر است، به ما اطلاع دهید.`,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, Sentence>>>>;

/** The name of what is wrong with a record. */
export type FaultCode = keyof typeof FAULTS;

/** What is wrong with a record. */
export interface Fault {
  readonly code: FaultCode;
  /** For people, in English or Persian. */
  readonly message: string;
  /** The issues of an article that is not valid, or the diagnostics of a text without one. */
  readonly issues?: readonly { readonly code: string }[];
}

/** A fault by its code, with what its sentence must name. */
export function fault(code: FaultCode, language: Language, detail = "", issues?: Fault["issues"]): Fault {
  return { code, message: FAULTS[code][language](detail), ...(issues !== undefined && { issues }) };
}
