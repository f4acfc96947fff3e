// Batch error: why a run cannot begin, or cannot go on, with what to do about it.
import type { Language } from "../../schema/messages.js";

type Sentence = (detail: string) => string;

const ERRORS = {
  "output-in-the-way": {
    en: (folder) => `${folder} is not empty. Continue the run that lies there with --resume, or name another folder.`,
    fa: (folder) => `پوشهٔ ${folder} خالی نیست. اجرای درون آن را با --resume ادامه دهید یا نام پوشهٔ دیگری را بدهید.`,
  },
  "another-run": {
    en: (differences) => `The run that lies there is another one: it differs in ${differences}. Call it as it was called, or name another folder.`,
    fa: (differences) => `اجرای درون این پوشه اجرای دیگری است و در این‌ها تفاوت دارد: ${differences}. فرمان را مانند بار نخست بنویسید یا نام پوشهٔ دیگری را بدهید.`,
  },
  "in-use": {
    en: (lock) => `Another process is at work there. Wait for it; if there is none any more, delete ${lock}.`,
    fa: (lock) => `پردازهٔ دیگری در این پوشه کار می‌کند. تا پایان کارش صبر کنید؛ اگر چنین پردازه‌ای دیگر نیست، ${lock} را پاک کنید.`,
  },
  "input-changed": {
    en: (file) => `${file} is not what it was when the run began. Bring it back, or begin a new run in another folder.`,
    fa: (file) => `${file} پس از آغاز اجرا تغییر کرده است. آن را به حال نخست برگردانید یا اجرای تازه‌ای را در پوشهٔ دیگری آغاز کنید.`,
  },
  "no-folder": {
    en: (reason) => `The folder of output could not be made: ${reason}`,
    fa: (reason) => `پوشهٔ خروجی ساخته نشد: ${reason}`,
  },
  "not-written": {
    en: (reason) => `The output could not be written: ${reason} All finished shards are kept: continue with --resume.`,
    fa: (reason) => `خروجی نوشته نشد: ${reason} بخش‌های تمام‌شده همه محفوظ است: با --resume ادامه دهید.`,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, Sentence>>>>;

/** The name of what keeps a run from going on. */
export type BatchErrorCode = keyof typeof ERRORS;

/** Ends a run; what was finished stays. */
export class BatchError extends Error {
  readonly code: BatchErrorCode;
  readonly #detail: string;

  constructor(code: BatchErrorCode, detail: string) {
    super(ERRORS[code].en(detail));
    this.name = "BatchError";
    this.code = code;
    this.#detail = detail;
  }

  /** The sentence for people. */
  sentence(language: Language): string {
    return ERRORS[this.code][language](this.#detail);
  }
}
