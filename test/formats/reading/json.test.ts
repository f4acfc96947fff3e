import { describe, expect, test } from "vitest";
import { Diagnostics } from "../../../src/formats/reading/diagnostic.js";
import { parseJsonText } from "../../../src/formats/reading/json.js";

function read(text: string, language: "en" | "fa" = "en") {
  const diagnostics = new Diagnostics(language);
  return { value: parseJsonText(text, diagnostics), told: diagnostics.found.map(({ code, message }) => [code, message.slice(message.indexOf(": ") + 2)]) };
}

test.each<[string, string, unknown]>([
  ["an object", '{"تیتر": "بندر"}', { تیتر: "بندر" }],
  ["a byte order mark", '\uFEFF{"a": 1}', { a: 1 }],
  ["a list", "[1, -2.5e3, true, null]", [1, -2500, true, null]],
  ["a text alone", '"بندر"', "بندر"],
])("%s is read, and nothing is told", (_, text, expected) => {
  expect(read(text)).toEqual({ value: expected, told: [] });
});

test.each<[string, string, unknown, string]>([
  ["in an object", '{"a": 1,}', { a: 1 }, "column 8: a comma before a closing bracket."],
  ["in a list", "[1,\n2,\n]", [1, 2], "line 2, column 2: a comma before a closing bracket."],
  ["twice", '{"a": [1,],}', { a: [1] }, "column 9: a comma before a closing bracket, and 1 more."],
  ["beside commas in texts", '["a,]", ",}",]', ["a,]", ",}"], "column 13: a comma before a closing bracket."],
])("a comma too many is mended and told: %s", (_, text, expected, sentence) => {
  expect(read(text)).toEqual({ value: expected, told: [["json-mended", sentence]] });
});

test("a line break in a string becomes a space, and is told", () => {
  expect(read('{"a": "b\nc\td",\n"e": [1,]}')).toEqual({
    value: { a: "b c d", e: [1] },
    told: [["json-mended", "line 1, column 9: U+000A within a string."], ["json-mended", "line 3, column 8: a comma before a closing bracket."]],
  });
  expect(read('["b\nc"', "fa").told).toEqual([["not-json", "سطر ۲، ستون ۳: پایان متن آمده، جایی که باید ویرگول لاتین یا پایان فهرست باشد."]]);
});

test.each<[string, string, string]>([
  ["an end too early", '{"a": [1, 2', "column 12: the end of the text, where a comma or a bracket belongs."],
  ["a string that does not end", '{"a": "b', 'column 9: the end of the text, where a " or an escape belongs.'],
  ["an escape that is none", '{"a": "\\x"}', 'column 8: "\\", where an escape of JSON belongs.'],
  ["a comment", '{\n  // تیتر\n  "a": 1\n}', 'line 2, column 3: "/", where a key in quotation marks belongs.'],
  ["quotation marks of another kind", "{'a': 1}", 'column 2: "\'", where a key in quotation marks belongs.'],
  ["Persian quotation marks", "[«بندر»]", 'column 2: "«", where a value belongs.'],
  ["a Persian comma", '{"a": 1، "b": 2}', 'column 8: "،", where a comma or a bracket belongs.'],
  ["a key without a colon", '{"a" 1}', 'column 6: "1", where a colon belongs.'],
  ["a word of another language", "[True]", 'column 2: "T", where a value belongs.'],
  ["a number with a zero before it", "[01]", 'column 2: "0", where a value belongs.'],
  ["two commas", "[1,,2]", 'column 4: ",", where a value belongs.'],
  ["a comma alone", "[,]", 'column 2: ",", where a value belongs.'],
  ["the wrong bracket", "[1}", 'column 3: "}", where a comma or a bracket belongs.'],
  ["an emoji", "[😀]", 'column 2: "😀", where a value belongs.'],
  ["a second document", "{} {}", 'column 4: "{", where the document is over.'],
  ["HTML", "<!doctype html>", 'column 1: "<", where a value belongs.'],
])("what is no JSON is told with its place: %s", (_, text, sentence) => {
  expect(read(text)).toEqual({ value: undefined, told: [["not-json", sentence]] });
});

describe("in Persian", () => {
  test("a fault", () => {
    expect(read('{"a" 1}', "fa").told).toEqual([["not-json", "ستون ۶: «1» آمده، جایی که باید دونقطه باشد."]]);
  });
  test("a comma too many", () => {
    expect(read("[1,]", "fa").told).toEqual([["json-mended", "ستون ۳: ویرگول پیش از پایان فهرست."]]);
  });
});

test.each(["", "  \n", "\uFEFF"])("a text without anything: %j", (text) => {
  expect(read(text).told.map(([code]) => code)).toEqual(["empty"]);
});

describe("attacks", () => {
  test("a hundred thousand lists in each other", () => {
    expect(read("[".repeat(100_000) + "]".repeat(100_000)).told.map(([code]) => code)).toEqual(["too-deep"]);
    expect(read("[".repeat(100_000)).told.map(([code]) => code)).toEqual(["not-json"]);
    expect(read('{"a":'.repeat(101) + "1" + "}".repeat(101)).told.map(([code]) => code)).toEqual(["too-deep"]);
    expect(read('{"a":'.repeat(100) + "1" + "}".repeat(100)).told).toEqual([]);
  });
  test("a hundred thousand commas too many", () => {
    const { value, told } = read(`[${"[1,],".repeat(100_000)}]`);
    expect(value).toHaveLength(100_000);
    expect(told.map(([code]) => code)).toEqual(["json-mended"]);
  });
  test("the key that leads to the prototype of everything", () => {
    const { value } = read('{"__proto__": {"hostile": true}}');
    expect(Object.hasOwn(value as object, "__proto__")).toBe(true);
    expect(({} as { hostile?: boolean }).hostile).toBeUndefined();
  });
  test("ten million characters in a string, and as many digits", () => {
    expect(read(`["${"ب".repeat(10_000_000)}",]`).told.map(([code]) => code)).toEqual(["json-mended"]);
    expect(read(`[${"1".repeat(1_000_000)},]`).told.map(([code]) => code)).toEqual(["json-mended"]);
  });
});
