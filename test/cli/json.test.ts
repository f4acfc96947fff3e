// JSON: which documents a file holds.
import { describe, expect, test } from "vitest";
import { readJson } from "../../src/cli/json.js";

describe("readJson", () => {
  /** Of each document its line and value; without the words of JSON.parse, which differ from engine to engine. */
  const documentsOf = (text: string) => readJson(text, "en").map(({ line, ...document }) => [line, "value" in document ? document.value : "not JSON"]);

  test.each<[name: string, text: string, documents: [line: number | undefined, value: unknown][]]>([
    ["one document", '{"a":1}\n', [[undefined, { a: 1 }]]],
    ["one over several lines", '{\n  "a": {\n    "b": 1\n  }\n}\n', [[undefined, { a: { b: 1 } }]]],
    ["a list", "[1,\n2]", [[undefined, [1, 2]]]],
    ["one a line", '{"a":1}\n{"b":2}\n', [[1, { a: 1 }], [2, { b: 2 }]]],
    ["with blank lines, and breaks of Windows", '{"a":1}\r\n\r\n{"b":2}\r\n', [[1, { a: 1 }], [3, { b: 2 }]]],
    ["with separators of lines within strings", '{"a":"\u2028"}\n{"b":"\u0085"}', [[1, { a: "\u2028" }], [2, { b: "\u0085" }]]],
    ["with a line that is broken off", '{"a":1}\n{"b":', [[1, { a: 1 }], [2, "not JSON"]]],
    ["with one before the others", 'warning: slow\n{"a":1}\n{"b":2}', [[1, "not JSON"], [2, { a: 1 }], [3, { b: 2 }]]],
    ["with what is no object", '{"a":1}\n[2]\nnull', [[1, { a: 1 }], [2, [2]], [3, null]]],
    ["a document over several lines that is broken", '{\n  "a": {},\n  "b": {"c":1},\n', [[undefined, "not JSON"]]],
    ["a broken line", '{"a":', [[undefined, "not JSON"]]],
    ["nothing", "", [[undefined, "not JSON"]]],
  ])("%s", (_, text, documents) => {
    expect(documentsOf(text)).toEqual(documents);
  });
});
