// The laws of members: they are what JSON.parse finds, and what is put in is what it finds then.
import fc from "fast-check";
import { expect, test } from "vitest";
import { membersOf, withMembers } from "../../src/cli/records/members.js";

const RUNS = { numRuns: 2000 };

/** Objects as JSON, packed or over several lines. */
const json = fc.tuple(fc.dictionary(fc.string({ unit: "binary" }), fc.jsonValue()), fc.constantFrom(0, 2)).map(([value, indent]) => JSON.stringify(value, undefined, indent));

test("the members of an object are those that JSON.parse finds", () => {
  fc.assert(fc.property(json, (text) => {
    const members = [...membersOf(text)].map(({ name, start, end }) => [name, JSON.parse(text.slice(start, end)) as unknown] as const);
    expect(Object.fromEntries(members)).toEqual(JSON.parse(text));
  }), RUNS);
});

test("an object with other values is what JSON.parse finds it to be", () => {
  fc.assert(fc.property(json, fc.jsonValue(), (text, value) => {
    const before = JSON.parse(text) as Record<string, unknown>;
    fc.pre(Object.keys(before).length > 0);
    const [name = ""] = Object.keys(before);
    expect(JSON.parse(withMembers(text, { [name]: value, lacking: value }))).toEqual(JSON.parse(JSON.stringify({ ...before, [name]: value, lacking: value })));
  }), RUNS);
});
