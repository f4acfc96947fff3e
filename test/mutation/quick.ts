// Quick: laws with few runs, the same ones every time, and no input of a megabyte, since all of them run for every change.
import type fc from "fast-check";
import { beforeEach, vi } from "vitest";

const RUNS = 50;

/** Tests of large inputs and of every day of millennia, and laws that count how much they have seen, by their names. */
const LEFT_OUT = new RegExp(
  [
    "megabyte|(?:million|thousand) (?:times|instants|wrong)|100,000|\\d MB|as long as its label|made to be slow",
    "years 1 to 3000|every day of 1300|every hour|every ninth day|instants of all ages",
    "isArticle agrees with articleSchema|a fix is a patch that applies",
  ].join("|"),
  "u",
);

vi.mock(import("fast-check"), async (original) => {
  const { default: all } = await original();
  // The cast: fast-check has a signature for each kind of property, where one says the same.
  const assert = ((property: fc.IRawProperty<unknown>, parameters?: fc.Parameters<unknown>) =>
    all.assert(property, { ...parameters, numRuns: Math.min(RUNS, parameters?.numRuns ?? RUNS), seed: 1403, endOnFailure: true })) as typeof fc.assert;
  // fast-check makes a table of all characters before it draws the first of them, which takes longer than all examples.
  const character = all.integer({ min: 0, max: 0x10_ff_ff }).map((code) => String.fromCodePoint(code));
  const string: typeof fc.string = (constraints) => all.string(constraints?.unit === "binary" ? { ...constraints, unit: character } : constraints);
  // So do the queries of addresses.
  const webUrl: typeof fc.webUrl = () => all.webUrl();
  return { default: { ...all, assert, string, webUrl } };
});

beforeEach(({ task, skip }) => {
  skip(LEFT_OUT.test(task.name), "runs in npm test");
});
