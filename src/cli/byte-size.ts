// Byte size: how much, as people write it on a command line.
import { countFa, type Language } from "../schema/messages.js";
import { LEAST_LONGEST } from "./records/whole-lines.js";

const KIB = 1024;

const UNITS: Readonly<Record<string, number>> = { "": 1, b: 1, kb: KIB, mb: KIB ** 2, gb: KIB ** 3 };

const SIZE = /^(\d{1,12})(b|kb|mb|gb)?$/u;

/** In bytes: the longest record that is worked through where nothing is said: no page of news comes near it. */
export const DEFAULT_LONGEST_RECORD = 16 * KIB ** 2;

/** In bytes: the most that a record may be allowed, which still is one string when it is told as a fault. */
export const MOST_LONGEST = 256 * KIB ** 2;

/** In bytes: how much input becomes a file of output. */
export const DEFAULT_SHARD_SIZE = 64 * KIB ** 2;

/** Reads a size such as 500kb or 32mb, in units of 1,024; gives bytes, or undefined for what is none or less than the least. */
export function readSize(text: string): number | undefined {
  const [, digits = "", unit = ""] = SIZE.exec(text.toLowerCase()) ?? [];
  const size = Number(digits) * (UNITS[unit] ?? 1);
  return digits === "" || size < LEAST_LONGEST ? undefined : size;
}

/** A size as it is typed, in the largest unit that it is whole in: 16mb. */
export function typedSize(bytes: number): string {
  const [unit = "", size = 1] = Object.entries(UNITS).findLast(([, one]) => bytes % one === 0) ?? [];
  return `${bytes / size}${unit}`;
}

/** What units are called, the largest first. */
const UNIT_NAMES: readonly (Readonly<Record<Language, string>> & { readonly size: number })[] = [
  { size: KIB ** 3, en: "GB", fa: "گیگابایت" },
  { size: KIB ** 2, en: "MB", fa: "مگابایت" },
  { size: KIB, en: "KB", fa: "کیلوبایت" },
  { size: 1, en: "bytes", fa: "بایت" },
];

/** A size as people read it: whole units where it is some. */
export function sizeName(bytes: number, language: Language): string {
  const unit = UNIT_NAMES.find(({ size }) => bytes % size === 0 && bytes >= size);
  const count = bytes / (unit?.size ?? 1);
  return `${language === "fa" ? countFa(count) : String(count)} ${unit?.[language] ?? ""}`;
}
