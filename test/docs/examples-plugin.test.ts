// What the plugin makes of a page: a wrong example fails, and none is passed over in silence.
import ts from "typescript";
import { expect, test } from "vitest";
import { type Example, examplesModule } from "./examples-plugin.js";

const page = (...lines: readonly string[]): string => lines.join("\n");

/** The examples of a page whose blocks import nothing. */
function examplesOf(source: string): readonly Example[] {
  const code = ts.transpile(examplesModule(source).replace(/^import .+$/mu, "").replace("export const examples =", "return"));
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a module made here is evaluated to see what it does
  return (new Function("expect", code) as (given: typeof expect) => readonly Example[])(expect);
}

/** Runs every example of a page; rejects with the first that is wrong. */
const run = async (source: string): Promise<void> => {
  for (const example of examplesOf(source)) await example.run();
};

test.each([
  ["a value", ["```ts", "1 + 1; // => 2", "```"]],
  ["no semicolon", ["```ts", "1 + 1 // => 2", "```"]],
  ["no space before the arrow", ["```ts", "1 + 1; //=> 2", "```"]],
  ["an object", ["```ts", "({ a: [1] }); // => { a: [1] }", "```"]],
  ["a Persian string", ["```ts", '"خبر".slice(0, 2); // => "خب"', "```"]],
  ["several lines", ["```ts", "[1, 2, 3]", "  .map((n) => n * 2)", "  .join(); // => \"2,4,6\"", "```"]],
  ["a chain of which only the last line ends the statement", ["```ts", "[", "  1,", "].length; // => 1", "```"]],
  ["a named value", ["```ts", "const two: number = 1 + 1; // => 2", "two * 2; // => 4", "```"]],
  ["a promise", ["```ts", "await Promise.resolve(1); // => 1", "```"]],
  ["an arrow in a string", ["```ts", '"// => 3".length; // => 7', "```"]],
  ["in a docstring", ["/**", " * ```ts", " * const a = 1;", " *", " * a; // => 1", " * ```", " */"]],
  ["an asterisk that multiplies", ["```ts", "2", "  * 3; // => 6", "```"]],
  ["in a list", ["- so:", "  ```ts", "  1; // => 1", "  ```"]],
  ["with Windows line breaks", ["```ts\r", "1; // => 1\r", "```\r", ""]],
])("holds: %s", async (_name, lines) => {
  expect(examplesOf(page(...lines))).toHaveLength(1);
  await run(page(...lines));
});

test.each([
  ["a value", ["```ts", "1 + 1; // => 3", "```"]],
  ["no semicolon", ["```ts", "1 + 1 // => 3", "```"]],
  ["several lines", ["```ts", "[1, 2, 3]", "  .map((n) => n * 2)", "  .join(); // => \"1,2,3\"", "```"]],
  ["a named value", ["```ts", "const two = 1 + 1; // => 3", "```"]],
  ["the second of two", ["```ts", "1; // => 1", "2; // => 1", "```"]],
  ["in the second block", ["```ts", "1; // => 1", "```", "", "```ts", "2; // => 1", "```"]],
  ["in a docstring", ["/**", " * ```ts", " * 1; // => 2", " * ```", " */"]],
  ["an exception", ["```ts", 'throw new Error("no");', "```"]],
])("fails: %s", async (_name, lines) => {
  await expect(run(page(...lines))).rejects.toThrow();
});

test.each([
  ["inside an expression", ["```ts", "f(", "  1, // => 1", ");", "```"], "line 1"],
  ["on a line of its own", ["", "```ts", "1;", "// => 1", "```"], "line 2"],
  ["behind a block", ["```ts", "if (a) {", "  b();", "} // => 1", "```"], "behind no expression"],
  ["inside a function", ["```ts", "function f() {", "  g(); // => 1", "}", "```"], "behind no whole statement"],
  ["in a block that is never closed", ["text", "```ts", "1; // => 1"], "line 2 is never closed"],
])("says what it cannot read: an expectation %s", (_name, lines, message) => {
  expect(() => examplesModule(page(...lines))).toThrow(message);
});

test.each([
  ["a page without blocks", ["# خبر", "", "text"]],
  ["a block that must not run", ["```ts no-run", "fetch(); // => 1", "```"]],
  ["a block of another language", ["```json", "{}", "```", "```tsx", "f()", "```"]],
  ["an empty page", [""]],
])("finds nothing to run: %s", (_name, lines) => {
  expect(examplesOf(page(...lines))).toEqual([]);
});

test("names the line of each block", () => {
  expect(examplesOf(page("", "```ts", "1;", "```", "```ts", "2;", "```")).map(({ line }) => line)).toEqual([2, 5]);
});

test("blocks of one page may import the same name", () => {
  const code = examplesModule(
    page(
      "```ts",
      'import { words } from "khabar/text";',
      "```",
      "```ts",
      'import { words, type Token } from "khabar/text";',
      'import * as z from "zod";',
      'import type { Article } from "khabar";',
      "```",
    ),
  );
  expect(code.match(/^import .+$/gmu)).toEqual([
    'import { expect } from "vitest";',
    'import { words } from "khabar/text";',
    'import { type Token } from "khabar/text";',
    'import * as z from "zod";',
    'import type { Article } from "khabar";',
  ]);
});
