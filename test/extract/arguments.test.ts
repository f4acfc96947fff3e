// Arguments: what callers without types give, and the sentence that tells them.
import { describe, expect, test } from "vitest";
import { extractArticle, extractHtml, type Extraction } from "../../src/extract/index.js";

/** As JavaScript calls it. */
type Untyped = (...given: readonly unknown[]) => Extraction;

const TEXT = "بندر باز شد\n\nکشتی رسید.";

describe.each<[name: string, argument: string, extract: Untyped]>([
  ["extractArticle", "text", extractArticle as Untyped],
  ["extractHtml", "html", extractHtml as Untyped],
])("%s tells what is wrong with", (name, argument, extract) => {
  test.each<[what: string, given: readonly unknown[], sentence: string]>([
    ["nothing", [], `${argument} must be a string, not undefined.`],
    ["null", [null], `${argument} must be a string, not null.`],
    ["a number", [42], `${argument} must be a string, not 42.`],
    ["an object", [{}], `${argument} must be a string, not [object Object].`],
    ["a file that was read without its encoding", [new Uint8Array(3)], `${argument} must be a string, not [object Uint8Array].`],
    ["options that are null", [TEXT, null], "options must be an object, not null."],
    ["options that are a string", [TEXT, "fa"], 'options must be an object, not "fa".'],
    ["options that are a list", [TEXT, []], "options must be an object, not [object Array]."],
    ["a headline that is a number", [TEXT, { headline: 5 }], "options.headline must be a string, not 5."],
    ["a publisher that is an object", [TEXT, { publisher: {} }], "options.publisher must be a string, not [object Object]."],
    ["an address that is null", [TEXT, { url: null }], "options.url must be a string, not null."],
    ["an address that is a URL", [TEXT, { url: new URL("https://example.org") }], "options.url must be a string, not [object URL]."],
    ["a language that is a number", [TEXT, { language: 1 }], "options.language must be a string, not 1."],
    ["a reader of bodies that is none", [TEXT, { readBody: "article" }], 'options.readBody must be a function, not "article".'],
    ["a reference in milliseconds", [TEXT, { reference: 1733137200000 }], "options.reference must be an ISO 8601 string or a Date, not 1733137200000."],
  ])("%s", (_, given, sentence) => {
    expect(() => extract(...given)).toThrow(new TypeError(`${name}: ${sentence}`));
  });

  test("a language that there is none of", () => {
    expect(() => extract(TEXT, { language: "de" })).toThrow(new RangeError('The language "de" is unknown; there are en and fa.'));
  });
  test("a reference that is no instant, though the text has no date", () => {
    expect(() => extract(TEXT, { reference: "دیروز" })).toThrow(RangeError);
  });
  test.each<[what: string, options: unknown]>([
    ["options that are undefined", undefined],
    ["options whose values are undefined", { url: undefined, publisher: undefined, headline: undefined, language: undefined, reference: undefined }],
    ["a Date", { reference: new Date("2024-12-02T11:00:00Z") }],
  ])("nothing where there is nothing wrong: %s", (_, options) => {
    expect(() => extract(TEXT, options)).not.toThrow();
  });
});
