// The page of the command, in both languages, and the program say the same, and every example of both runs.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { EXAMPLES } from "../../src/cli/examples.js";
import { khabarProgram } from "../../src/cli/program.js";
import { workplace } from "./run-command.js";

const readPage = (language: string): string => readFileSync(new URL(`../../docs/guide/${language}/command.md`, import.meta.url), "utf8");
const program = khabarProgram();
const commands = program.commands.filter((command) => command.name() !== "help");

/** A part of a page below its heading, up to the next heading of the same rank or a higher one. */
function section(page: string, heading: string): string {
  const rank = heading.indexOf(" ");
  const [, below = ""] = page.split(`\n${heading}\n`, 2);
  return below.split(new RegExp(`^#{1,${String(rank)}} `, "mu"), 1)[0] ?? "";
}

const FLAG = /`(--?[a-z][a-z-]*)/gu;
/** The options that a part of a page describes: what stands first in the lines of its list. */
const flagsIn = (part: string): readonly string[] => part.split("\n").filter((line) => line.startsWith("- `")).flatMap((line) => [...(line.split(":", 1)[0] ?? "").matchAll(FLAG)].map(([, flag = ""]) => flag));

describe.each([["en", "## Commands"], ["fa", "## فرمان‌ها"]])("the page in %s describes the options of the program, and no others", (language, heading) => {
  const page = readPage(language);
  const common = flagsIn(section(page, heading).split("\n### ", 1)[0] ?? "");
  test.each(commands.map((command) => [command.name(), command] as const))("khabar %s", (name, command) => {
    const flags = command.createHelp().visibleOptions(command).flatMap(({ long, short }) => [long, short]).filter((flag) => flag !== undefined && !common.includes(flag));
    expect([...flagsIn(section(page, `### khabar ${name}`))].sort()).toEqual(flags.sort());
  });
  test("khabar by itself", () => {
    expect(program.options.flatMap(({ short, long }) => [short, long]).filter((flag) => flag === undefined || !page.includes(`\`khabar ${flag}\``))).toEqual([]);
  });
  test("every value that an option is chosen from", () => {
    for (const command of commands) for (const { argChoices = [] } of command.options) for (const choice of argChoices) expect(page).toContain(`\`${choice}\``);
  });
});

const NEWS = "اسکله تازه افتتاح شد\n\nلیلا مهرآذر مدیر بندر ۱۲ آذر ۱۴۰۳ گفت: کشتیهای بزرگ هم میتوانند پهلو بگیرند.\n";
const ARTICLE = JSON.stringify({
  schemaVersion: 1, url: "https://example.org/news/7", language: "fa", direction: "rtl", kickers: [], headline: "بندر تازه باز شد", subheadlines: [], body: [], quotes: [], people: [], attribution: [], tags: [],
  publishedAt: { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" }, textState: { zwnj: "intact", repaired: false, normalizer: { name: "khabar", version: "0.1.0" } },
});
const RECORDS = `${JSON.stringify({ id: 1, text: NEWS })}\n${JSON.stringify({ id: 2, text: NEWS })}\n`;

/** What the examples name. */
const FILES = {
  "news.txt": NEWS, "one.txt": NEWS, "two.txt": NEWS, "scraped.txt": NEWS,
  "page.html": `<div><h1>اسکله تازه افتتاح شد</h1><div class="body"><p>${NEWS}</p></div></div>`,
  "article.json": ARTICLE, "articles.ndjson": `${ARTICLE}\n${ARTICLE.replace("/7", "/8")}\n`, "records.ndjson": RECORDS,
  "feed.xml": "<rss version=\"2.0\"><channel><title>ساحل</title><item><title>بندر تازه باز شد</title><link>https://example.org/1</link></item></channel></rss>",
};

describe("every example runs", () => {
  // The page in Persian has the same ones: test/docs/guides.test.ts.
  const fromPage = [...readPage("en").matchAll(/^```sh\n(?<lines>[\s\S]*?)^```$/gmu)].flatMap(({ groups }) => (groups?.["lines"] ?? "").trim().split("\n"));
  const examples = [...new Set([...Object.values(EXAMPLES).flat(), ...fromPage])];
  const { bash } = workplace(Object.fromEntries(Object.entries(FILES).map(([name, content]) => [`given/${name}`, content])));
  test.each(examples.map((example, index) => [example, index] as const))("%s", (example, index) => {
    const { status, stderr } = bash(`set -o pipefail; cp -r given run-${String(index)}; cd run-${String(index)}; ${example}`);
    expect([status, stderr.split("\n").filter((line) => line.startsWith("✖"))], stderr).toEqual([0, []]);
  });
});

test.each(commands.map((command) => [command.name()]))("khabar %s shows three examples or more in its help", (name) => {
  expect(EXAMPLES[name]?.length ?? 0).toBeGreaterThanOrEqual(3);
});
