// Options: what their values must be; each is read, or refused with a sentence that says what to write.
import { InvalidArgumentError, Option } from "commander";
import { offsetAt } from "../dates/zone.js";
import type { Language } from "../schema/messages.js";
import { URL_ADDRESS } from "../schema/patterns.js";
import { type NormalizeOptions, rulesOf } from "../text/rules.js";
import { MOST_LONGEST, readSize } from "./byte-size.js";
import { type InstantMistake, instantMistake } from "./instants.js";
import type { Normalizing } from "./records/normalized.js";
import { withoutColor } from "./terminal.js";

/** What every command takes besides its own. */
export interface CommonOptions {
  readonly language: Language;
}

/** The name of a rule of normalize. */
export type RuleName = keyof NormalizeOptions;

/** The names of all rules, in the order of their table. */
export const RULE_NAMES = Object.keys(rulesOf({})) as readonly RuleName[]; // the keys of that table, and no others

/** Which rules of normalize are applied, and whether half-spaces are put back, as a command line says it. */
export interface NormalizingOptions {
  readonly keep?: readonly RuleName[];
  readonly also?: readonly RuleName[];
  readonly halfSpaces: boolean;
}

const rulesBy = (names: readonly RuleName[], isOn: boolean): NormalizeOptions => Object.fromEntries(names.map((name) => [name, isOn]));

/** The same as texts are normalized by it. */
export function normalizing({ keep = [], also = [], halfSpaces }: NormalizingOptions): Normalizing {
  return { rules: { ...rulesBy(also, true), ...rulesBy(keep, false) }, repairs: halfSpaces };
}

const NO_INSTANT: Readonly<Record<InstantMistake, string>> = {
  "no-instant": "It is not an ISO 8601 instant with its offset: write 2024-12-02T14:30:00+03:30.",
  "no-news": "There was no news in that year: the years of ISO 8601 are Gregorian, 2024 for 1403.",
};

/** An ISO 8601 instant at which there was news. */
export function instant(value: string): string {
  const mistake = instantMistake(value);
  if (mistake !== undefined) throw new InvalidArgumentError(NO_INSTANT[mistake]);
  return value;
}

/** A zone by its IANA name. */
export function timeZone(value: string): string {
  try {
    offsetAt(0, value);
  } catch {
    throw new InvalidArgumentError("There is no such time zone: write its IANA name, Asia/Tehran.");
  }
  return value;
}

/** A full address. */
export function address(value: string): string {
  if (URL.canParse(value) && URL_ADDRESS.test(new URL(value).href)) return value;
  throw new InvalidArgumentError("It is not a full http(s) address: write https://example.org/news/1.");
}

/** Words. */
export function filled(value: string): string {
  if (value.trim() !== "") return value;
  throw new InvalidArgumentError("It is empty: write the words, or leave the option out.");
}

/** A whole number, 1 to 9999. */
export function positive(value: string): number {
  if (/^[1-9]\d{0,3}$/u.test(value)) return Number(value);
  throw new InvalidArgumentError("Write a whole number, 1 to 9999.");
}

/** A size in bytes, such as 500kb or 32mb. */
export function byteSize(value: string): number {
  const size = readSize(value);
  if (size === undefined) throw new InvalidArgumentError("Write a size of at least 64kb, such as 500kb or 32mb.");
  return size;
}

/** How long a record may be, in bytes. */
export function recordSize(value: string): number {
  const size = byteSize(value);
  if (size > MOST_LONGEST) throw new InvalidArgumentError("Write a size of at most 256mb.");
  return size;
}

/** Names of a list, parted by commas; the option may be given several times. */
export function namesOf<Name extends string>(known: readonly Name[]): (value: string, previous?: readonly Name[]) => readonly Name[] {
  const isKnown = (name: string): name is Name => known.some((one) => one === name);
  return (value, previous = []) => {
    const names = value.split(",").map((name) => name.trim()).filter((name) => name !== "");
    const unknown = names.find((name) => !isKnown(name));
    if (unknown !== undefined || names.length === 0) throw new InvalidArgumentError(`${unknown === undefined ? "It is empty" : `There is no "${unknown}"`}: write some of ${known.join(",")}.`);
    return [...previous, ...names.filter(isKnown)];
  };
}

/** The language of what is told. */
export const languageOption = (): Option => new Option("--language <code>", "the language of messages").choices(["en", "fa"] satisfies Language[]).default("en");

/** The option that switches colour off as soon as it is read, before anything is printed. */
export const noColorOption = (): Option => new Option("--no-color", "print without colour, as the variable NO_COLOR asks for too").argParser(withoutColor);
