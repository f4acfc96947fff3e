// Fields: the page that tells every field of the model tells them as the model does.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { concepts } from "../../../src/schema/descriptions.js";
import { GUIDES, guideSource } from "./guide.js";

describe.each(["en", "fa"] as const)("the guide in %s", (language) => {
  const page = readFileSync(new URL(`../../../${GUIDES[language]}`, import.meta.url), "utf8");

  test("is what the descriptions give (npm run fields)", () => {
    expect(page).toBe(guideSource(language));
  });

  test("has every concept, and every field with its description", () => {
    const missing = concepts().flatMap(({ id, fields }) => [id, ...Object.values(fields).map((field) => field[language])]).filter((words) => !page.includes(words));
    expect(missing).toEqual([]);
  });

  test("leaves no cell but a name empty", () => {
    const cells = page.split("\n").filter((line) => line.startsWith("| `")).map((line) => line.split(" | "));
    expect(cells.length).toBeGreaterThan(150);
    expect(cells.filter(([field, , type, description]) => [field, type, description].some((cell) => cell === undefined || cell.trim() === "|" || cell.trim() === ""))).toEqual([]);
  });
});
