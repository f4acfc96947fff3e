// Reference of the documentation: every entry of the package under the name that users import, and the model as its fields.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import { expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { concepts } from "../../src/schema/descriptions.js";
import { SITE } from "./site.js";

/** The words of a page, with one space between them. */
function textOf(path: string): string {
  const words: string[] = [];
  const parser = new Parser({ ontext: (text) => words.push(text) }, { decodeEntities: true });
  parser.end(readFileSync(join(SITE, path), "utf8"));
  return words.join("").replace(/\s+/gu, " ");
}

const entries = Object.keys(packageJson.exports).filter((path) => !path.endsWith(".json")).map((path) => path.replace(/^\./u, "khabar"));

test.each(entries)("%s has a page", (name) => {
  expect(textOf(`reference/${name}.html`)).toContain(`Module ${name}`);
});

test("an article is shown as its fields, each by its type's name and with what it is in both languages", () => {
  const page = textOf("reference/khabar/Article.html");
  for (const field of ["body: Block[]", "quotes: Quote[]", "publishedAt?: NewsDate", "textState: TextState"]) expect(page).toContain(field);
  const [article] = concepts();
  expect(Object.values(article?.fields ?? {}).flatMap(({ en, fa }) => [en, fa]).filter((description) => !page.includes(description))).toEqual([]);
});
