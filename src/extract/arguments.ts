// Arguments: what callers without types may give, told before anything is read.
import { parseDate } from "../dates/parse.js";
import { excerpt } from "../text/excerpt.js";
import type { ExtractHtmlOptions } from "./extract-html.js";

/** What an argument must be, and whether a value is that. */
type Kind = readonly [name: string, isOf: (value: unknown) => boolean];

const STRING: Kind = ["a string", (value) => typeof value === "string"];
const FUNCTION: Kind = ["a function", (value) => typeof value === "function"];
const OBJECT: Kind = ["an object", (value) => typeof value === "object" && value !== null && !Array.isArray(value)];
/** The Date of another window, or of a library that extends it, is one too. */
const INSTANT: Kind = ["an ISO 8601 string or a Date", (value) => typeof value === "string" || (typeof value === "object" && value !== null && "getTime" in value)];

const OPTIONS: Readonly<Record<keyof ExtractHtmlOptions, Kind>> = { reference: INSTANT, url: STRING, publisher: STRING, headline: STRING, language: STRING, readBody: FUNCTION };
const OPTION_NAMES = Object.keys(OPTIONS) as (keyof ExtractHtmlOptions)[]; // the keys that are written above

const LANGUAGES: ReadonlySet<string> = new Set(["en", "fa"]);

/** In UTF-16 code units: enough of a string to know it by. */
const LONGEST_GIVEN = 40;

function described(value: unknown): string {
  if (typeof value === "string") return `"${excerpt(value, LONGEST_GIVEN)}"`;
  // «[object Uint8Array]» tells of a file read without its encoding, «[object Promise]» of an await that is missing.
  return typeof value === "object" && value !== null ? Object.prototype.toString.call(value) : String(value);
}

/**
 * Checks what a function was called with. Throws a TypeError for what is of another type than it must be, and a RangeError for a language that is unknown
 * and a reference that is no instant.
 */
export function checkArguments(caller: string, name: string, source: string, options: ExtractHtmlOptions): void {
  const check = (argument: string, [kind, isOf]: Kind, value: unknown): void => {
    if (!isOf(value)) throw new TypeError(`${caller}: ${argument} must be ${kind}, not ${described(value)}.`);
  };
  check(name, STRING, source);
  check("options", OBJECT, options);
  for (const option of OPTION_NAMES) if (options[option] !== undefined) check(`options.${option}`, OPTIONS[option], options[option]);

  const { language = "en", reference } = options;
  if (!LANGUAGES.has(language)) throw new RangeError(`The language "${language}" is unknown; there are ${[...LANGUAGES].join(" and ")}.`);
  if (reference !== undefined) parseDate("", { reference });
}
