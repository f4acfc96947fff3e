// Language: what an Accept-Language header asks for.
import { expect, test } from "vitest";
import { languageOf } from "../../docs/examples/services/language.js";

test.each<[header: string | undefined, language: "en" | "fa"]>([
  ["fa", "fa"],
  ["en", "en"],
  ["fa-IR", "fa"],
  ["FA-ir", "fa"],
  ["fa-AF,fa;q=0.9,en;q=0.8", "fa"],
  ["en-US,en;q=0.9,fa;q=0.8", "en"],
  ["en;q=0.5,fa;q=0.7", "fa"],
  ["en;q=0.7, fa ; q=0.7", "en"],
  ["fa;q=0", "en"],
  ["fa;q=0,en;q=0.1", "en"],
  ["de,fa;q=0.1", "fa"],
  ["de", "en"],
  ["*", "en"],
  ["fax", "en"],
  ["fa;q=much", "en"],
  [",,;;q=,", "en"],
  ["", "en"],
  [undefined, "en"],
])("%s: %s", (header, language) => {
  expect(languageOf(header)).toBe(language);
});
