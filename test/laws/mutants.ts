// Mutants: articles with changes in them, nearly right or a little wrong, for laws that say who accepts what.
import { workedArticle } from "../fixtures/worked-article.js";

type Container = Record<string, unknown> | unknown[];
/** Numbers from 0 to 1, exclusive; the same again from the same beginning. */
export type Random = () => number;

const pick = <Value>(list: readonly Value[], random: Random): Value | undefined => list[Math.floor(random() * list.length)];

/** Every object and list of a document, itself first. */
function containersOf(value: unknown): Container[] {
  if (typeof value !== "object" || value === null) return [];
  return [value as Container, ...Object.values(value).flatMap(containersOf)];
}

/** What may come in the place of anything. */
const ODD: readonly unknown[] = [
  null, true, false, 0, -1, 1, 1.5, 7, 1e300, -0, 9007199254740992, "", " ", "\u200C", "بندر", "q1", "Q 1", "fa", "rtl", "lead", "poll", "persian", "PT1M", "2024-12-02", "2024-12-02\n", "2024-02-30", "۲۰۲۴-۱۲-۰۲",
  "2024-12-02T14:30:00+03:30", "2024-12-02T14:30:00", "1403-09-12", "1403-12-30", "1403-12-31", "1403/1404", "https://example.com/", "https://example.com/خبر", "https://", "HTTPS://example.com", "javascript:alert(1)", "IR", "ir",
  "\uD83D", "😀", "\u0000", "a\n", [], {}, [[]], [null], ["بندر"], { type: "lead" }, { type: "lead", text: "بندر" }, { type: "poll", question: [1] }, { block: 0, start: 0, end: 1 },
];
const NEW_KEYS: readonly string[] = ["mood", "text", "type", "spans", "__proto__", "constructor", "toString", "iso", "extensions", "0", "", "length", "بندر", "\u200C"];

/** A text with one thing changed in it. */
function retouched(text: string, random: Random): string {
  const at = Math.floor(random() * (text.length + 1));
  const marks = ["\u200C", "\n", " ", "۱", "x", "\uD83D", "\u2028", "/", "-", '"', "\uFEFF"];
  return random() < 0.4 ? text.slice(0, at) + text.slice(at + 1) : text.slice(0, at) + (pick(marks, random) ?? "") + text.slice(at);
}

const nudged = (number: number, random: Random): number => pick([number + 1, number - 1, -number, number + 0.5, number * 1000, Math.round(number)], random) ?? number;

/** Sets a key as JSON.parse does: `__proto__` is one like any other. */
function define(container: Container, key: string, value: unknown): void {
  if (Array.isArray(container)) container.splice(Number(key), 1, value);
  else Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
}

const copyOf = <Value>(value: Value): Value => structuredClone(value);

const WORKED = containersOf(workedArticle());

/** What the worked article has at the place of a container, found by a key of both: so that optional keys come to documents that lack them. */
function grafted(container: Container, random: Random): void {
  const like = WORKED.filter((other) => Array.isArray(other) === Array.isArray(container) && Object.keys(other).some((key) => Object.hasOwn(container, key)));
  const source = pick(like, random) ?? {};
  const [key, value] = pick(Object.entries(source), random) ?? [];
  if (key !== undefined && !(Array.isArray(container) && Number(key) > container.length)) define(container, key, copyOf(value));
}

type Deed = (container: Container, key: string, all: readonly Container[], random: Random) => void;

/** Every kind of change, by its weight. */
const DEEDS: readonly (readonly [weight: number, Deed])[] = [
  [2, (container, key) => { if (Array.isArray(container)) container.splice(Number(key), 1); else Reflect.deleteProperty(container, key); }],
  [2, (container, key, _, random) => { define(container, key, copyOf(pick(ODD, random))); }],
  [2, (container, _, __, random) => { if (Array.isArray(container)) container.push(copyOf(pick(ODD, random))); else define(container, pick(NEW_KEYS, random) ?? "mood", copyOf(pick(ODD, random))); }],
  [3, (container, _, __, random) => { grafted(container, random); }],
  [2, (container, key, all, random) => { define(container, key, copyOf(pick(Object.values(pick(all, random) ?? {}), random))); }],
  [4, (container, key, _, random) => {
    const value = (container as Record<string, unknown>)[key];
    if (typeof value === "string") define(container, key, retouched(value, random));
    else if (typeof value === "number") define(container, key, nudged(value, random));
    else if (typeof value === "boolean") define(container, key, !value);
    else if (Array.isArray(value)) value.reverse();
  }],
];
const WEIGHT = DEEDS.reduce((sum, [weight]) => sum + weight, 0);

function someDeed(random: Random): Deed {
  let rest = random() * WEIGHT;
  for (const [weight, deed] of DEEDS) {
    rest -= weight;
    if (rest < 0) return deed;
  }
  return DEEDS[0]![1];
}

/** A copy of a document, as JSON holds it, with one to three changes somewhere. */
export function mutantOf(document: unknown, random: Random): unknown {
  const copy = JSON.parse(JSON.stringify(document)) as Container;
  const changes = 1 + Math.floor(random() * 3);
  for (let change = 0; change < changes; change += 1) {
    const all = containersOf(copy);
    const container = pick(all, random) ?? copy;
    const key = pick(Object.keys(container), random);
    // An empty container has no key to change; undefined, which a share of a list may give, is no JSON.
    someDeed(random)(container, key ?? "0", all, random);
  }
  return JSON.parse(JSON.stringify(copy)) as unknown;
}
