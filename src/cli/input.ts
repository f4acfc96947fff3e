// Input: the documents that a command is given, as text.
import { createReadStream } from "node:fs";
import type { Language } from "../schema/messages.js";
import { fileError, fileProblem, reportProblem } from "./file-problem.js";
import { decodedFile } from "./records/decode.js";

/** One document that was read. */
export interface TextInput {
  readonly name: string;
  readonly text: string;
}

/** One document that was read, or why it could not be. */
type TextOrProblem = TextInput | { readonly name: string; readonly problem: string };

/** The name by which a command is told to read standard input. */
export const STANDARD_INPUT = "-";

const STANDARD_INPUT_NAME: Readonly<Record<Language, string>> = { en: "standard input", fa: "ورودی استاندارد" };

/** What a file, or standard input, is called in messages. */
export const inputName = (file: string, language: Language): string => (file === STANDARD_INPUT ? STANDARD_INPUT_NAME[language] : file);

/** Said to a person who types: the command waits for him. */
const WAITING: Readonly<Record<Language, string>> = {
  en: "Reading standard input: type or paste the text, then press Ctrl-D.",
  fa: "ورودی استاندارد خوانده می‌شود: متن را بنویسید یا بچسبانید، سپس Ctrl-D را بزنید.",
};

/** In bytes. To work on more at once takes more memory than small machines have, and what never ends (yes, /dev/zero) is noticed. */
const LARGEST_TEXT = 64 * 1024 * 1024;

/** All bytes of a file or of standard input. Rejects where they are more than the largest, and reads no more of them. */
async function readBytes(file: string, largest: number): Promise<Buffer> {
  const stream: AsyncIterable<Buffer> = file === STANDARD_INPUT ? process.stdin : createReadStream(file, { highWaterMark: 1024 * 1024 });
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > largest) throw fileError("NO_TEXT_OF_NEWS");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function readOne(file: string, language: Language, largest: number): Promise<TextOrProblem> {
  const name = inputName(file, language);
  if (file === STANDARD_INPUT && process.stdin.isTTY) console.error(WAITING[language]);
  try {
    const text = decodedFile(await readBytes(file, largest));
    if (text === undefined) throw fileError("NOT_UTF8");
    return { name, text };
  } catch (error) {
    return { name, problem: fileProblem(error, language) };
  }
}

/** Reads documents one after another, in the order given; standard input where none is named. `largest` is in bytes. */
export async function* readInputs(files: readonly string[], language: Language, largest = Infinity): AsyncGenerator<TextOrProblem> {
  for (const file of files.length === 0 ? [STANDARD_INPUT] : files) yield await readOne(file, language, largest);
}

/** The documents that can be read; of each that cannot it is told why. */
export async function* readDocuments(files: readonly string[], language: Language, largest = Infinity): AsyncGenerator<TextInput> {
  for await (const input of readInputs(files, language, largest)) {
    if ("text" in input) yield input;
    else reportProblem(input.name, input.problem);
  }
}

/** The texts of news that can be read, or the words that stand on the command line itself. */
export async function* readTexts(files: readonly string[], language: Language, words?: string): AsyncGenerator<TextInput> {
  if (words === undefined) yield* readDocuments(files, language, LARGEST_TEXT);
  else yield { name: "--text", text: words };
}
