// File problem: why a file cannot be read or written, in words that say what to do.
import type { Language } from "../schema/messages.js";
import { EXIT } from "./exit.js";
import { harmless, isolated } from "./terminal.js";

const DAMAGED: Readonly<Record<Language, string>> = {
  en: "the compressed file is damaged. What stands before the damage was read; fetch the file again for the rest.",
  fa: "این پروندهٔ فشرده آسیب دیده است. هرچه پیش از جای آسیب بود خوانده شد؛ برای بقیه، پرونده را دوباره بگیرید.",
};

/** Of what is read and of what is written. */
const NOT_ALLOWED: Readonly<Record<Language, string>> = { en: "access is denied. Check its permissions.", fa: "دسترسی به آن مجاز نیست. مجوزهایش را بررسی کنید." };

/** The errors of the file system that people can mend, in their words. */
const PROBLEMS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ENOENT: { en: "there is no such file. Check its name.", fa: "چنین پرونده‌ای نیست. نامش را بررسی کنید." },
  EISDIR: { en: "this is a folder. Name the files in it.", fa: "این یک پوشه است. نام پرونده‌های درون آن را بدهید." },
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EROFS: { en: "the disk is read-only. Write to another one.", fa: "این دیسک فقط‌خواندنی است. روی دیسک دیگری بنویسید." },
  EEXIST: { en: "a file of that name stands there. Give another name.", fa: "پرونده‌ای به همین نام آنجاست. نام دیگری بدهید." },
  ENOTDIR: { en: "a part of its path is a file and no folder. Check its path.", fa: "بخشی از مسیر آن پرونده است، نه پوشه. مسیر را بررسی کنید." },
  ELOOP: { en: "its links lead in a circle. Name the file itself.", fa: "پیوندهای آن به هم برمی‌گردند و به پرونده‌ای نمی‌رسند. نام خود پرونده را بدهید." },
  EMFILE: { en: "too many files are open. Allow more by ulimit -n.", fa: "شمار پرونده‌های باز از حد گذشته است. حد را با ulimit -n بالا ببرید." },
  CHANGED: { en: "it was changed in the meantime. Call khabar again.", fa: "در این میان تغییر کرده است. دوباره khabar را اجرا کنید." },
  NO_FILE: { en: "it is a pipe or a device. Name a file.", fa: "لوله یا دستگاه است. نام یک پرونده را بدهید." },
  NOT_UTF8: {
    en: "it is not UTF-8 text: binary data, or another encoding. Convert it to UTF-8.",
    fa: "متن UTF-8 نیست: یا دادهٔ دودویی است یا کدگذاری دیگری دارد. آن را به UTF-8 تبدیل کنید.",
  },
  NO_ZSTD: {
    en: "zstd needs Node 22.15 or later. Decompress it first (zstd -d), or pipe it: zstd -dc FILE | khabar batch - …",
    fa: "zstd به Node ۲۲٫۱۵ یا تازه‌تر نیاز دارد. نخست پرونده را باز کنید (zstd -d) یا آن را از راه لوله بدهید: zstd -dc FILE | khabar batch - …",
  },
  Z_BUF_ERROR: {
    en: "the compressed file is cut off. All that could be read of it was; fetch the whole file for the rest.",
    fa: "این پروندهٔ فشرده ناتمام است. هرچه خواندنی بود خوانده شد؛ برای بقیه، پروندهٔ کامل را دوباره بگیرید.",
  },
  Z_DATA_ERROR: DAMAGED,
  ZSTD_error_prefix_unknown: DAMAGED,
  ZSTD_error_corruption_detected: DAMAGED,
  ZSTD_error_checksum_wrong: DAMAGED,
  ENOSPC: { en: "the disk is full. Free some space.", fa: "دیسک پر است. روی آن جا باز کنید." },
  NO_TEXT_OF_NEWS: {
    en: "it is larger than 64 MB, which no text of news is. Make a file of each text in it.",
    fa: "از ۶۴ مگابایت بزرگ‌تر است و هیچ متن خبری به این بزرگی نیست. هر متن درون آن را در پرونده‌ای جدا بگذارید.",
  },
  TOO_LARGE: {
    en: "it is larger than one text can be (half a gigabyte). Split it.",
    fa: "از اندازهٔ یک متن (نیم گیگابایت) بزرگ‌تر است. آن را به چند پرونده بشکنید.",
  },
  LONG_RECORD: {
    en: "it is longer than a record may be. Allow more by --longest-record, or split it.",
    fa: "از حد مجاز رکورد بلندتر است. حد را با --longest-record بالا ببرید یا آن را به چند پرونده بشکنید.",
  },
};

/** What cannot be read or written for any other reason. */
const OTHER_PROBLEM: Readonly<Record<Language, (code: string) => string>> = {
  en: (code) => `the system refuses it (${code}). Check the file and its disk.`,
  fa: (code) => `سیستم آن را نپذیرفت (${code}). پرونده و دیسک آن را بررسی کنید.`,
};

/** What Node calls a file or a text that is larger than it holds. */
const TOO_LARGE: ReadonlySet<string> = new Set(["ERR_FS_FILE_TOO_LARGE", "ERR_STRING_TOO_LONG", "ERR_BUFFER_TOO_LARGE", "ERR_OUT_OF_RANGE"]);

/** An error of ours among those of the file system, told by its code as they are. */
export const fileError = (code: "NOT_UTF8" | "NO_ZSTD" | "NO_TEXT_OF_NEWS" | "LONG_RECORD" | "NO_FILE" | "CHANGED"): Error => Object.assign(new Error(code), { code });

/** The code of an error of the file system; undefined of another. */
export const codeOf = (error: unknown): string | undefined => (error instanceof Error && "code" in error ? String(error.code) : undefined);

/** What a person needs to know of an error of the file system. */
export function fileProblem(error: unknown, language: Language): string {
  const code = codeOf(error) ?? String(error);
  return PROBLEMS[TOO_LARGE.has(code) ? "TOO_LARGE" : code]?.[language] ?? OTHER_PROBLEM[language](code);
}

/** Why a document failed, as one line for a person, on standard error. */
export function problemView(name: string, problem: string): string {
  return `✖ ${harmless(name)}: ${isolated(problem, "stderr")}`;
}

/** Tells on standard error why a document failed; the others go on. */
export function reportProblem(name: string, problem: string): void {
  process.exitCode = EXIT.documentFailed;
  console.error(problemView(name, problem));
}
