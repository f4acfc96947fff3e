// JSON: a document as text, and where it stops being JSON. Engines word that differently, and some leave out the place.
import { countFa, type Language } from "../../schema/messages.js";
import type { Diagnostics } from "./diagnostic.js";

/** What should stand at a place of a document. */
type Expected = "value" | "key" | "colon" | "comma" | "end" | "character" | "escape";

interface Fault {
  /** In UTF-16 code units. */
  readonly at: number;
  readonly expected: Expected;
}

/** Short, for a message repeats only so much. */
const EXPECTED: Readonly<Record<Expected, Readonly<Record<Language, string>>>> = {
  value: { en: "a value belongs", fa: "باید مقداری باشد" },
  key: { en: "a key in quotation marks belongs", fa: 'باید کلیدی میان دو " باشد' },
  colon: { en: "a colon belongs", fa: "باید دونقطه باشد" },
  comma: { en: "a comma or a bracket belongs", fa: "باید ویرگول لاتین یا پایان فهرست باشد" },
  end: { en: "the document is over", fa: "سند پایان یافته است" },
  character: { en: 'a " or an escape belongs', fa: 'باید " یا نویسهٔ گریز باشد' },
  escape: { en: "an escape of JSON belongs", fa: "باید نویسهٔ گریز باشد" },
};

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

const ESCAPE = /^\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/u;
/** Letters, digits and the marks of numbers. */
const isOfWord = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x2b || code === 0x2d || code === 0x2e;
const WORD = /^(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+\-]?[0-9]+)?)$/u;
/** A number with more digits is one in any case: no engine keeps them. */
const LONGEST_WORD = 1000;

/** The end of a string that begins at a place, or its first fault. */
function endOfString(text: string, start: number): number | Fault {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code < 0x20) return { at, expected: "character" };
    if (code !== BACKSLASH) at += 1;
    else {
      const escape = ESCAPE.exec(text.slice(at, at + 6));
      if (escape === null) return { at, expected: "escape" };
      at += escape[0].length;
    }
  }
  return { at, expected: "character" };
}

/** The end of a number or of true, false, null, or its fault. */
function endOfWord(text: string, start: number): number | Fault {
  let end = start;
  while (isOfWord(text.charCodeAt(end))) end += 1;
  return end > start && (end - start > LONGEST_WORD || WORD.test(text.slice(start, end))) ? end : { at: start, expected: "value" };
}

/** Goes through a document once, without recursion, up to its first fault that is more than a comma too many. */
class Scan {
  /** Commas behind which nothing comes but the end of the list or object. */
  readonly commas: number[] = [];
  fault: Fault | undefined;
  readonly #text: string;
  readonly #open: ("{" | "[")[] = [];
  #expected: Expected = "value";
  /** Behind an opening bracket, and behind a comma that may turn out to be one too many. */
  #mayClose = false;
  #comma: number | undefined;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    while (this.fault === undefined && this.#at <= text.length) this.#step();
  }

  #step(): void {
    while (isSpace(this.#text.charCodeAt(this.#at))) this.#at += 1;
    const character = this.#text.charAt(this.#at);
    if (this.#expected === "end") this.#end(character);
    else if (this.#isClosing(character)) this.#close();
    else if (this.#expected === "comma" || this.#expected === "colon") this.#mark(character);
    else if (this.#expected === "key") this.#key(character);
    else this.#value(character);
  }

  #end(character: string): void {
    if (character !== "") this.fault = { at: this.#at, expected: "end" };
    this.#at += 1;
  }

  #isClosing(character: string): boolean {
    const innermost = this.#open.at(-1);
    return innermost !== undefined && (this.#expected === "comma" || this.#mayClose) && character === (innermost === "{" ? "}" : "]");
  }

  #close(): void {
    if (this.#comma !== undefined) this.commas.push(this.#comma);
    this.#open.pop();
    this.#behindValue(this.#at + 1);
  }

  #mark(character: string): void {
    if (character !== (this.#expected === "comma" ? "," : ":")) {
      this.fault = { at: this.#at, expected: this.#expected };
      return;
    }
    const isComma = this.#expected === "comma";
    this.#comma = isComma ? this.#at : undefined;
    this.#mayClose = isComma;
    this.#expected = isComma && this.#open.at(-1) === "{" ? "key" : "value";
    this.#at += 1;
  }

  #key(character: string): void {
    const end = character === '"' ? endOfString(this.#text, this.#at) : { at: this.#at, expected: "key" as const };
    if (typeof end !== "number") {
      this.fault = end;
      return;
    }
    this.#comma = undefined;
    this.#mayClose = false;
    this.#expected = "colon";
    this.#at = end;
  }

  #value(character: string): void {
    if (character === "{" || character === "[") {
      this.#open.push(character);
      this.#comma = undefined;
      this.#mayClose = true;
      this.#expected = character === "{" ? "key" : "value";
      this.#at += 1;
      return;
    }
    const end = character === '"' ? endOfString(this.#text, this.#at) : endOfWord(this.#text, this.#at);
    if (typeof end === "number") this.#behindValue(end);
    else this.fault = end;
  }

  #behindValue(end: number): void {
    this.#comma = undefined;
    this.#mayClose = false;
    this.#expected = this.#open.length === 0 ? "end" : "comma";
    this.#at = end;
  }
}

/** A character as a message shows it. */
function shown(text: string, at: number, language: Language): string {
  const code = text.codePointAt(at);
  if (code === undefined) return language === "fa" ? "پایان متن" : "the end of the text";
  if (code <= 0x20) return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  const character = String.fromCodePoint(code);
  return language === "fa" ? `«${character}»` : `"${character}"`;
}

/** Line and column, both from 1; a column is a UTF-16 code unit, as editors count. Of a text that is one line the column alone. */
function placeOf(text: string, at: number, language: Language): string {
  const before = text.slice(0, at).split("\n");
  const [line, column] = [before.length, (before.at(-1) ?? "").length + 1];
  if (!text.includes("\n")) return language === "fa" ? `ستون ${countFa(column)}` : `column ${column}`;
  return language === "fa" ? `سطر ${countFa(line)}، ستون ${countFa(column)}` : `line ${line}, column ${column}`;
}

function faultSentence(text: string, { at, expected }: Fault, language: Language): string {
  const [place, found, wanted] = [placeOf(text, at, language), shown(text, at, language), EXPECTED[expected][language]];
  return language === "fa" ? `${place}: ${found} آمده، جایی که ${wanted}.` : `${place}: ${found}, where ${wanted}.`;
}

function commaSentence(text: string, commas: readonly number[], language: Language): string {
  const place = placeOf(text, commas[0] ?? 0, language);
  const others = commas.length - 1;
  if (language === "fa") return `${place}: ویرگول پیش از پایان فهرست${others === 0 ? "" : `، و ${countFa(others)} جای دیگر`}.`;
  return `${place}: a comma before a closing bracket${others === 0 ? "" : `, and ${others} more`}.`;
}

/** Why JSON.parse refuses a text: the place where it stops being JSON, and what stands there. */
export function jsonFault(text: string, language: Language): string {
  const { fault, commas } = new Scan(text);
  if (fault === undefined && commas.length > 0) return commaSentence(text, commas, language);
  return faultSentence(text, fault ?? { at: text.length, expected: "value" }, language);
}

/** A text without its characters at some places, in order. */
function without(text: string, places: readonly number[]): string {
  const starts = [0, ...places.map((place) => place + 1)];
  return starts.map((start, index) => text.slice(start, places[index])).join("");
}

/** Deeper than any news is, and less than what overflows those who read it by recursion. */
const DEEPEST = 100;

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

/** Whether what JSON.parse returned is nested deeper than any news is: JSON.stringify, which recurses, need not be able to write it again. */
export const isTooDeep = (value: unknown): boolean => isDeeper(value, DEEPEST);

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Line breaks and the like, which JSON allows between values alone. */
const CONTROLS = /[\u0000-\u001F]/gu; // eslint-disable-line no-control-regex -- JSON allows none within strings

const isControl = (text: string, { at }: Fault): boolean => text.charCodeAt(at) < 0x20;

function controlSentence(text: string, { at }: Fault, language: Language): string {
  const [place, found] = [placeOf(text, at, language), shown(text, at, language)];
  return language === "fa" ? `${place}: ${found} میان رشته.` : `${place}: ${found} within a string.`;
}

/** Takes out what many write by hand or by a template: line breaks within strings, and commas too many. Each is told by its first place. */
function mended(text: string, diagnostics: Diagnostics): { readonly value: unknown } | undefined {
  if (text.trim() === "") {
    diagnostics.report("empty");
    return undefined;
  }
  const { language } = diagnostics;
  const first = new Scan(text).fault;
  const control = first?.expected === "character" && first.at < text.length && isControl(text, first) ? first : undefined;
  const spaced = control === undefined ? text : text.replace(CONTROLS, " ");
  const { commas, fault } = new Scan(spaced);
  const result = fault === undefined ? parsed(without(spaced, commas)) : undefined;
  if (result === undefined) diagnostics.report("not-json", [], faultSentence(text, fault ?? { at: text.length, expected: "value" }, language));
  else {
    if (control !== undefined) diagnostics.report("json-mended", [], controlSentence(text, control, language));
    if (commas.length > 0) diagnostics.report("json-mended", [], commaSentence(text, commas, language));
  }
  return result;
}

/**
 * Parses a document of JSON. A byte order mark is passed over. A comma before the end of a list or object, which many write by hand, is taken out, a
 * line break within a string, which templates leave there, becomes a space, and both are told (`json-mended`).
 *
 * Undefined, with the reason reported, for a text without anything (`empty`), for what is no JSON (`not-json`, with line, column and what stands
 * there: a comment, a quotation mark of another kind, an end too early) and for what is nested deeper than 100 lists and objects (`too-deep`), so
 * that whoever reads on may do so by recursion. Linear; never throws.
 */
export function parseJsonText(text: string, diagnostics: Diagnostics): unknown {
  const document = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const result = parsed(document) ?? mended(document, diagnostics);
  if (result === undefined) return undefined;
  if (!isTooDeep(result.value)) return result.value;
  diagnostics.report("too-deep");
  return undefined;
}
