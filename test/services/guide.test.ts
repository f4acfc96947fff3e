// The guide: its table of what each framework answers is what they answer.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toAsciiDigits } from "../../src/text/index.js";
import { workedArticle } from "../fixtures/worked-article.js";
import { type Body, type Headers, NESTED_LISTS, post, postSpaces, withKey } from "./post.js";
import { type Listening, type Service, SERVICES } from "./services.js";

/** The cells of the table below a heading of the page in a language, its own head first. */
function tableBelow(language: "en" | "fa", heading: string): string[][] {
  const page = readFileSync(new URL(`../../docs/guide/${language}/services.md`, import.meta.url), "utf8");
  const section = page.split(/^## /mu).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("| "));
  return rows.map((row) => row.split("|").slice(1, -1).map((cell) => cell.trim()));
}

const ARTICLE = JSON.stringify(workedArticle());

/** What the first cell of a row stands for: one request or several that are answered alike. */
const REQUESTS: ReadonlyMap<string, readonly (readonly [body: Body, headers?: Headers])[]> = new Map([
  ["an article", [[ARTICLE]]],
  ["JSON that is no article", [["{}"], ["[]"], [withKey("subtitle", '"اسکله"')]]],
  ["`null`, a number, a string", [["null"], ["42"], ['"خبر"']]],
  ["broken JSON", [["{"]]],
  ["an empty body", [[""]]],
  ["an article called `text/plain`", [[ARTICLE, { "content-type": "text/plain" }]]],
  ["a key `__proto__`", [[withKey("__proto__", "{}")]]],
  ["a key `constructor` that holds a `prototype`", [[withKey("constructor", '{"prototype":{}}')]]],
  ["100,000 lists in each other", [[NESTED_LISTS]]],
]);
const TOO_LARGE = "20 MB, its length told or not";

const [[, ...columns] = [], ...rows] = tableBelow("en", "What each answers");

/** The services that a column speaks of: Fastify is two. */
const servicesOf = (column: string): Service[] => SERVICES.filter(({ name }) => name.split(" ")[0] === column);

test("the table speaks of every service, and of every request", () => {
  expect(columns.flatMap(servicesOf)).toHaveLength(SERVICES.length);
  expect(rows.map(([request]) => request)).toEqual([...REQUESTS.keys(), TOO_LARGE]);
});

test("the page in Persian says the same of each", () => {
  const inEnglish = (cell: string): string => toAsciiDigits(cell).replace("،", ",").replace("ایرادها", "issues").replace(" در ", " in ");
  const [[, ...heads] = [], ...persian] = tableBelow("fa", "پاسخ هر چارچوب");
  expect(heads).toEqual(columns);
  expect(persian.map(([, ...cells]) => cells.map(inEnglish))).toEqual(rows.map(([, ...cells]) => cells));
});

describe.each(columns.flatMap((column, index) => servicesOf(column).map((service) => ({ ...service, index }))))("$name", ({ listen, issuesAt, index }) => {
  let service: Listening;
  beforeAll(async () => {
    service = await listen();
  });
  afterAll(() => service.close());

  test.each(rows.map(([request = "", ...cells]) => [request, cells[index] ?? ""] as const))("%s: %s", async (request, cell) => {
    const status = Number.parseInt(cell, 10);
    if (request === TOO_LARGE) {
      for (const length of ["told", "not told"] as const) expect([status, "reset"]).toContain(await postSpaces(service.origin, 20_000_000, length));
    }
    for (const [body, headers] of REQUESTS.get(request) ?? []) {
      const answer = await post(service.origin, body, headers);
      expect(answer.status).toBe(status);
      const issues = answer.at(issuesAt);
      expect(Array.isArray(issues) && issues.length > 0).toBe(cell.includes("issues"));
    }
  });
});
