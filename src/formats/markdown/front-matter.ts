// Front matter: the keys above a Markdown document, between two lines of three hyphens, in YAML.
import { CORE_SCHEMA, load } from "js-yaml";
import { isThing, type Thing } from "../reading/values.js";
import { ALIASES, DEEPEST, type Fault, inYaml, NO_KEYS, TOO_DEEP } from "./front-matter-faults.js";

/** A document in its two parts. */
export interface SplitDocument {
  /** YAML; undefined where there is none, or where it has no end. */
  readonly yaml: string | undefined;
  /** Whether there is a front matter in another language than YAML: TOML between two lines of three plus signs. */
  readonly isOther: boolean;
  readonly body: string;
}

const OPENING = /^(---|\+\+\+)[ \t]*\n/u;
const YAML_CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/mu;
const TOML_CLOSING = /^\+\+\+[ \t]*(?:\n|$)/mu;

/** Parts a document, whose lines end with a line feed, from its front matter. */
export function splitDocument(markdown: string): SplitDocument {
  const [opening, fence] = OPENING.exec(markdown) ?? [];
  if (opening === undefined) return { yaml: undefined, isOther: false, body: markdown };
  const rest = markdown.slice(opening.length);
  const closing = (fence === "---" ? YAML_CLOSING : TOML_CLOSING).exec(rest);
  if (closing === null) return { yaml: undefined, isOther: false, body: markdown };
  const body = rest.slice(closing.index + closing[0].length);
  return fence === "---" ? { yaml: rest.slice(0, closing.index), isOther: false, body } : { yaml: undefined, isOther: true, body };
}

/** What JSON writes as it is and YAML 1.1 or 1.2 reads as a line break, a mark, or nothing printable; and what shows a line in another order. */
const UNSAFE_IN_YAML = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF\p{Bidi_Control}]/gu;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** Writes keys in their order, one a line, each value as JSON, which is YAML too. A key without a value is left out. */
export function writeFrontMatter(values: Thing): string {
  let lines = "";
  for (const key in values) {
    const value = values[key];
    if (value !== undefined) lines += `${key}: ${JSON.stringify(value).replace(UNSAFE_IN_YAML, escaped)}\n`;
  }
  return `---\n${lines}---\n`;
}

/** What stands behind the keys. */
export type Values = ReadonlyMap<string, unknown>;

const LINE = /^([A-Za-z][\w-]{0,99}): (["[{0-9tf\-].*)$/u;

/** Keys with JSON behind each, as this file writes them: read by JSON.parse, which is much faster than YAML. Undefined for all else. */
function jsonLines(yaml: string): Map<string, unknown> | undefined {
  const values = new Map<string, unknown>();
  for (const line of yaml.split("\n")) {
    if (line === "") continue;
    const [, key, json] = LINE.exec(line) ?? [];
    if (key === undefined || json === undefined || values.has(key)) return undefined;
    try {
      values.set(key, JSON.parse(json));
    } catch {
      return undefined;
    }
  }
  return values;
}

/** Why a value is none to go through: it is nested without an end, or something in it stands at several places, which lets a short text become endless. */
function faultOf(values: Values): Fault | undefined {
  const seen = new Set<object>();
  const open: { readonly value: unknown; readonly depth: number }[] = Array.from(values.values(), (value) => ({ value, depth: 0 }));
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    if (typeof here.value !== "object" || here.value === null) continue;
    if (seen.has(here.value)) return ALIASES;
    if (here.depth > DEEPEST) return TOO_DEEP;
    seen.add(here.value);
    for (const inner of Object.values(here.value as Thing | readonly unknown[])) open.push({ value: inner, depth: here.depth + 1 });
  }
  return undefined;
}

/** The keys of a front matter, or why it could not be read. */
export type FrontMatter = { readonly ok: true; readonly values: Values } | { readonly ok: false; readonly fault: Fault };

const isEmptyLine = (line: string): boolean => /^\s*(?:#|$)/u.test(line);

function yamlValues(yaml: string): FrontMatter {
  // The library knows no document of nothing but comments.
  if (yaml.split("\n").every(isEmptyLine)) return { ok: true, values: new Map() };
  try {
    const values = load(yaml, { schema: CORE_SCHEMA });
    if (values === null) return { ok: true, values: new Map() };
    return isThing(values) ? { ok: true, values: new Map(Object.entries(values)) } : { ok: false, fault: NO_KEYS };
  } catch (error) {
    return { ok: false, fault: inYaml(error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : "") };
  }
}

/** Reads YAML of the core schema (dates stay texts, tags of programs are refused). Never throws. */
export function readFrontMatter(yaml: string): FrontMatter {
  const values = jsonLines(yaml);
  const read: FrontMatter = values === undefined ? yamlValues(yaml) : { ok: true, values };
  const fault = read.ok ? faultOf(read.values) : undefined;
  return fault === undefined ? read : { ok: false, fault };
}
