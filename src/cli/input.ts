// Input: the documents that a command is given, as text.
import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import type { Language } from "../schema/messages.js";
import { harmless, isolated } from "./terminal.js";

/** One document that was read, or why it could not be. */
export type Input = { readonly name: string } & ({ readonly text: string } | { readonly problem: string });

/** The name by which a command is told to read standard input. */
export const STANDARD_INPUT = "-";

/** What standard input is called in messages. */
export const STANDARD_INPUT_NAME: Readonly<Record<Language, string>> = { en: "standard input", fa: "ورودی استاندارد" };

/** The errors of the file system that people can mend, in their words. */
const PROBLEMS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ENOENT: { en: "there is no such file. Check its name.", fa: "چنین پرونده‌ای نیست. نامش را بررسی کنید." },
  EISDIR: { en: "this is a folder. Name the files in it.", fa: "این یک پوشه است. نام پرونده‌های درون آن را بدهید." },
  EACCES: { en: "it cannot be read. Check its permissions.", fa: "اجازهٔ خواندن آن را ندارید. مجوزهایش را بررسی کنید." },
  NOT_UTF8: {
    en: "it is not UTF-8 text: binary data, or another encoding. Convert it to UTF-8.",
    fa: "متن UTF-8 نیست: یا دادهٔ دودویی است یا رمزگذاری دیگری دارد. آن را به UTF-8 تبدیل کنید.",
  },
  NO_ZSTD: {
    en: "zstd needs Node 22.15 or later. Decompress it first (zstd -d), or pipe it: zstd -dc FILE | khabar batch - …",
    fa: "zstd به Node ۲۲٫۱۵ یا تازه‌تر نیاز دارد. نخست آن را باز کنید (zstd -d) یا از راه لوله بدهید: zstd -dc FILE | khabar batch - …",
  },
  Z_BUF_ERROR: {
    en: "the compressed file is cut off. All that could be read of it was; fetch the whole file for the rest.",
    fa: "این پروندهٔ فشرده ناتمام است. هر آنچه خوانا بود خوانده شد؛ برای باقی، پروندهٔ کامل را دوباره بگیرید.",
  },
  Z_DATA_ERROR: {
    en: "the compressed file is damaged. What stands before the damage was read; fetch the file again for the rest.",
    fa: "این پروندهٔ فشرده آسیب دیده است. آنچه پیش از آسیب بود خوانده شد؛ برای باقی، پرونده را دوباره بگیرید.",
  },
  ENOSPC: { en: "the disk is full. Free some space.", fa: "دیسک پر است. جایی باز کنید." },
  OTHER: { en: "it could not be read", fa: "خوانده نشد" },
};

/** Refuses bytes that are no UTF-8, rather than replace them: nothing is lost unseen. A byte order mark is dropped. */
const decoder = () => new TextDecoder("utf-8", { fatal: true });

function problemOf(code: string, language: Language): string {
  return PROBLEMS[code]?.[language] ?? `${PROBLEMS["OTHER"]?.[language] ?? ""} (${code}).`;
}

/** What a person needs to know of an error of the file system. */
export function inputProblem(error: unknown, language: Language): string {
  return problemOf((error as NodeJS.ErrnoException).code ?? String(error), language);
}

async function readOne(file: string, language: Language): Promise<Input> {
  const name = file === STANDARD_INPUT ? STANDARD_INPUT_NAME[language] : file;
  let bytes: Uint8Array;
  try {
    bytes = file === STANDARD_INPUT ? await buffer(process.stdin) : await readFile(file);
  } catch (error) {
    return { name, problem: inputProblem(error, language) };
  }
  try {
    return { name, text: decoder().decode(bytes) };
  } catch {
    return { name, problem: problemOf("NOT_UTF8", language) };
  }
}

/** Why a document could not be read, as one line for a person. */
export function problemView(name: string, problem: string): string {
  return `✖ ${harmless(name)}: ${isolated(problem)}`;
}

/** Reads documents one after another, in the order given; standard input where none is named. */
export async function* readInputs(files: readonly string[], language: Language): AsyncGenerator<Input> {
  for (const file of files.length === 0 ? [STANDARD_INPUT] : files) yield await readOne(file, language);
}
