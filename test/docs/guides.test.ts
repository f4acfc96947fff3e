// Guides: every page stands in English and in Persian, with the same sections, code, links, tables and figures.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { toAsciiDigits } from "../../src/text/index.js";

const GUIDES = new URL("../../docs/guide/", import.meta.url);
type Language = "en" | "fa";

const namesIn = (language: Language): readonly string[] => readdirSync(new URL(`${language}/`, GUIDES)).filter((name) => name.endsWith(".md"));

/** A block of code, which may be indented in a list, with the language that its fence names. */
const BLOCK = /^(?<indent> *)```(?<language>.*)\n(?<code>[\s\S]*?)^\k<indent>```$/gmu;
const HEADING = /^(?<rank>#{1,6}) (?<title>.+)$/gmu;
const INLINE_CODE = /`[^`\n]+`/gu;
const LINK = /\]\((?<path>[^)#\s]*)(?:#(?<anchor>[^)\s]+))?\)/gu;

/** What a comment is, from its beginning to its end, by the language of a block; // => is no comment, but what comes out. */
const C_COMMENT = /(?<!\S)\/\/ (?!=>).*$/gmu;
const SHELL_COMMENT = /(?<!\S)# .*$/gmu;
const COMMENTS: Readonly<Record<string, RegExp>> = {
  ts: C_COMMENT, "ts no-run": C_COMMENT, js: C_COMMENT, jsonc: C_COMMENT, scala: C_COMMENT,
  sh: SHELL_COMMENT, python: SHELL_COMMENT, yaml: SHELL_COMMENT,
  sql: /(?<!\S)-- .*$/gmu,
  xml: /<!--[\s\S]*?-->/gu, html: /<!--[\s\S]*?-->/gu,
};

interface Page {
  readonly language: Language;
  readonly name: string;
  /** Each block with its language, without what stands in comments. */
  readonly blocks: readonly (readonly [language: string, code: string])[];
  /** The page without its blocks, where # and | may mean anything. */
  readonly prose: string;
}

function readPage(language: Language, name: string): Page {
  const source = readFileSync(new URL(`${language}/${name}`, GUIDES), "utf8");
  const blocks = [...source.matchAll(BLOCK)].map(({ groups }) => {
    const [fence = "", code = ""] = [groups?.["language"], groups?.["code"]];
    const comment = COMMENTS[fence];
    return [fence, comment === undefined ? code : code.replace(comment, "")] as const;
  });
  return { language, name, blocks, prose: source.replace(BLOCK, "") };
}

const headings = ({ prose }: Page): readonly RegExpExecArray[] => [...prose.matchAll(HEADING)];

/** What comes before the first heading, and each heading with what is below it. */
const sections = ({ prose }: Page): readonly string[] => prose.split(/^(?=#{1,6} )/mu);

/** The anchor that GitHub and TypeDoc give a heading: half-spaces and marks are left out. */
const anchorOf = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{M}\p{N}_\- ]/gu, "").replaceAll(" ", "-");

/** Where a link leads: its path, and the number of the heading that its anchor names. */
function targetOf(page: Page, path: string, anchor: string | undefined): string {
  if (anchor === undefined || /^[a-z]+:/u.test(path)) return [path, anchor].join("#");
  const target = path === "" ? page : readPage(page.language, path);
  const number = headings(target).findIndex(({ groups }) => anchorOf(groups?.["title"] ?? "") === anchor);
  if (number === -1) throw new Error(`${page.language}/${page.name}: ${path}#${anchor} leads to no heading`);
  return `${path}#${String(number)}`;
}

const linksIn = (page: Page, section: string): readonly string[] =>
  [...section.matchAll(LINK)].map(({ groups }) => targetOf(page, groups?.["path"] ?? "", groups?.["anchor"])).sort();

/** The rows of a section's tables, each as its cells. */
const rowsIn = (section: string): readonly (readonly string[])[] =>
  section.split("\n").filter((line) => line.startsWith("|")).map((line) => line.split(/(?<!\\)\|/u).slice(1, -1));

/** A cell that begins with a figure and has few words besides: longer ones are prose, where a figure may well be a word. */
const OF_FIGURES = /^\s*\.?\d\S*(?:\s+\S+){0,4}\s*$/u;
const FIGURE = /\d+(?:\.\d+)?/gu;
/** The figures of a cell: 1,980 and ۱٬۹۸۰ are the same, and so are .7 and ۰٫۷. */
function figuresIn(cell: string): readonly number[] {
  const plain = toAsciiDigits(cell.replace(INLINE_CODE, "")).replaceAll("٫", ".").replace(/(?<=\d)[,٬](?=\d{3})/gu, "").replace(/(?<!\d)\.(?=\d)/gu, "0.");
  return [...plain.matchAll(FIGURE)].map(([figure]) => Number(figure));
}

/** The names that stand in code: options, keys, functions, the folders of a path. */
const namesInCode = ({ prose }: Page): ReadonlySet<string> => new Set([...prose.matchAll(INLINE_CODE)].flatMap(([code]) => code.split(/[`\s/]+/u)));

/** What both pages of a guide have alike. */
const ALIKE: readonly (readonly [law: string, part: (page: Page) => unknown])[] = [
  ["headings, of the same ranks", (page) => headings(page).map(({ groups }) => groups?.["rank"])],
  ["blocks of code, apart from comments", (page) => page.blocks],
  ["links in each section", (page) => sections(page).map((section) => linksIn(page, section))],
  ["rows and columns of the tables in each section", (page) => sections(page).map((section) => rowsIn(section).map((row) => row.length))],
];

test("every guide stands in both languages", () => {
  expect(namesIn("fa")).toEqual(namesIn("en"));
});

describe.each(namesIn("fa").filter((name) => namesIn("en").includes(name)))("%s says in Persian what it says in English", (name) => {
  const [english, persian] = [readPage("en", name), readPage("fa", name)];
  test.each(ALIKE)("%s", (_law, part) => {
    expect(part(persian)).toEqual(part(english));
  });
  test("figures of the tables: none is changed", () => {
    const cells = rowsIn(persian.prose).flat();
    const pairs = rowsIn(english.prose).flat().map((cell, index) => [cell, cells[index] ?? ""] as const).filter(([cell]) => OF_FIGURES.test(cell));
    expect(pairs.map(([, cell]) => figuresIn(cell))).toEqual(pairs.map(([cell]) => figuresIn(cell)));
  });
  test("names in code: none is missing", () => {
    const known = namesInCode(persian);
    expect([...namesInCode(english)].filter((code) => !known.has(code))).toEqual([]);
  });
});
