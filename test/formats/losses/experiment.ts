// Experiment: what a format keeps of an article is found by writing specimens without each of their places, and by reading back what was written.
import { genericPattern, leavesOf, namesOf } from "../../../src/formats/losses/patterns.js";
import type { Fate } from "../../../src/formats/losses/report.js";
import type { Path } from "../../../src/schema/path.js";
import type { Article } from "../../../src/schema/index.js";
import type { Format } from "./formats.js";
import { specimens } from "./specimens.js";

/** The values of an article by their place, in order: `nameOf` says how narrow a place is. */
export function valuesOf(article: unknown, nameOf: (pattern: string) => string): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const { patterns, value } of leavesOf(article)) {
    const name = nameOf(patterns.at(-1) ?? "");
    const list = values.get(name);
    if (list === undefined) values.set(name, [JSON.stringify(value)]);
    else list.push(JSON.stringify(value));
  }
  return values;
}

/** Whether some values come back in their order, whatever else comes with them. */
export function isWithin(values: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const one of all) if (one === values[at]) at += 1;
  return at === values.length;
}

/** An article without some of its places. A date is another one then; an item of a list is empty, so that the places of the others stay. */
function without(article: Article, paths: readonly Path[]): Article {
  const copy = structuredClone(article);
  for (const path of paths) {
    const holder = path.slice(0, -1).reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], copy) as Record<string | number, unknown>;
    const step = path.at(-1) ?? "";
    if (step === "iso" || step === "persian") holder[step] = String(holder[step]).replace("20", "19").replace("14", "13");
    else if (Array.isArray(holder)) holder[Number(step)] = "";
    else Reflect.deleteProperty(holder, step);
  }
  return copy;
}

/** A writer may stumble where a place is missing that every article has: then it needs the place. */
function written(format: Format, article: Article): string {
  try {
    return format.write(article);
  } catch {
    return "";
  }
}

const isWrittenFrom = (format: Format, article: Article, output: string, pattern: string): boolean => {
  const paths = [...leavesOf(article)].filter(({ patterns }) => patterns.at(-1) === pattern).map(({ path }) => path);
  return written(format, without(article, paths)) !== output;
};

/**
 * Who has the one has the other: the Jalali date is that of the ISO string, the words of a quote stand in the body, and of what type a block is shows where
 * its words or its address are.
 */
const FOLLOWS: readonly (readonly [RegExp, string])[] = [
  [/\.persian$/u, ".iso"],
  [/^(quotes\[[a-z]+\])\.text$/u, "$1.spans[].start"],
  [/^(body\[(?:lead|paragraph|heading|pullquote)\])\.type$/u, "$1.text"],
  [/^((?:body|media)\[(?:image|video|audio|embed)\])\.type$/u, "$1.url"],
  [/^(body\[list\])\.type$/u, "$1.items[]"],
  [/^(body\[table\])\.type$/u, "$1.rows[].cells[]"],
];

const leaderOf = (pattern: string): string => FOLLOWS.reduce((name, [follower, leader]) => name.replace(follower, leader), pattern);

const exact = (pattern: string): string => pattern;

/** What becomes of every place that the specimens have: a fate, or undefined where it is kept. That an article is one of version 1 is nothing to lose. */
function fatesOf(format: Format): ReadonlyMap<string, Fate | undefined> {
  const [isWritten, isUnread] = [new Set<string>(), new Set<string>()];
  const places = new Set<string>();
  for (const article of specimens()) {
    const output = format.write(article);
    const back = valuesOf(format.read?.(output) ?? {}, genericPattern);
    for (const [pattern, values] of valuesOf(article, exact)) {
      places.add(pattern);
      if (!isWithin(values, back.get(genericPattern(pattern)) ?? [])) isUnread.add(pattern);
      if (!isWritten.has(pattern) && isWrittenFrom(format, article, output, pattern)) isWritten.add(pattern);
    }
  }
  const isDropped = (pattern: string): boolean => !isWritten.has(leaderOf(pattern)) && (pattern.endsWith(".type") || !isWritten.has(pattern));
  const fate = (pattern: string): Fate | undefined => {
    if (pattern === "schemaVersion") return undefined;
    if (format.read === undefined) return isDropped(pattern) ? "dropped" : undefined;
    return isUnread.has(pattern) ? (isDropped(pattern) ? "dropped" : "unread") : undefined;
  };
  return new Map([...places].map((pattern) => [pattern, fate(pattern)]));
}

/** Every name of a place and of those around it, the widest first. */
const namesAround = (patterns: readonly string[]): readonly string[] => [...patterns.flatMap(namesOf), ...namesOf(patterns.at(-1) ?? "")];

const isWildcard = (name: string): boolean => name.startsWith("*") || name.startsWith("(");

/** First the objects and lists that are lost as a whole, then what is lost wherever it stands, then one place after the other. */
const ROUNDS: readonly ((name: string, leaf: string) => boolean)[] = [
  (name, leaf) => !isWildcard(name) && !namesOf(leaf).includes(name),
  (name) => isWildcard(name),
  () => true,
];

/** The losses of a format by the widest names of places that are lost alike in all that they hold, in the order of the model. */
function lossesOf(format: Format): Readonly<Record<string, Fate>> {
  const fates = fatesOf(format);
  const chains = new Map(specimens().flatMap((article) => [...leavesOf(article)].map(({ patterns }) => [patterns.at(-1) ?? "", namesAround(patterns)] as const)));
  const losses: Record<string, Fate> = {};
  const isTold = new Set<string>();
  for (const isWide of ROUNDS) {
    const within = new Map<string, Set<Fate | undefined>>();
    for (const [leaf, names] of chains) if (!isTold.has(leaf)) for (const name of names) within.set(name, (within.get(name) ?? new Set()).add(fates.get(leaf)));
    for (const [leaf, names] of chains) {
      const widest = names.find((name) => isWide(name, leaf) && within.get(name)?.size === 1);
      const fate = fates.get(leaf);
      if (widest === undefined || fate === undefined || isTold.has(leaf)) continue;
      losses[widest] = fate;
      isTold.add(leaf);
    }
  }
  // The first leaf of a place says where in the model it stands.
  const order = [...new Set([...chains.values()].flat())];
  return Object.fromEntries(Object.entries(losses).sort(([one], [other]) => order.indexOf(one) - order.indexOf(other)));
}

/** The text of generated/tables.ts. */
export function tablesSource(formats: readonly Format[]): string {
  const tables = formats.map((format) => {
    const lines = Object.entries(lossesOf(format)).map(([pattern, fate]) => `    ${JSON.stringify(pattern)}: "${fate}",\n`);
    return `/** What becomes of an article in ${format.name}. */\nexport const ${format.table}: LossTable = {\n  format: ${JSON.stringify(format.name)},\n  fates: {\n${lines.join("")}  },\n};\n`;
  });
  return `// Written by test/formats/losses/write.ts (npm run losses). Do not edit.\nimport type { LossTable } from "../report.js";\n\n${tables.join("\n")}`;
}
