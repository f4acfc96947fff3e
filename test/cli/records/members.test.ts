// Members: values of an object taken out and put in, with all else left letter by letter.
import { describe, expect, test } from "vitest";
import { memberJson, membersOf, withMembers } from "../../../src/cli/records/members.js";

test.each<[name: string, json: string, members: [name: string, value: string][]]>([
  ["none", " { } ", []],
  ["values of every kind", '{"a":"x","b":-1.5e3,"c":true,"d":null,"e":[1,2],"f":{"g":{}}}', [["a", '"x"'], ["b", "-1.5e3"], ["c", "true"], ["d", "null"], ["e", "[1,2]"], ["f", '{"g":{}}']]],
  ["spaces", ' { "a" : 1 , "b" : [ ] } ', [["a", "1"], ["b", "[ ]"]]],
  ["quotes and backslashes within strings", String.raw`{"a":"\"}","b\\":"\\","\u0063":"\\\"{"}`, [["a", String.raw`"\"}"`], ["b\\", String.raw`"\\"`], ["c", String.raw`"\\\"{"`]]],
  ["brackets and commas within strings", '{"a":["],",{"b":"}"}],"c":1}', [["a", '["],",{"b":"}"}]'], ["c", "1"]]],
  ["a name twice", '{"a":1,"a":2}', [["a", "1"], ["a", "2"]]],
  ["names of members that others hold", '{"a":{"b":1},"c":":"}', [["a", '{"b":1}'], ["c", '":"']]],
])("membersOf: %s", (_, json, members) => {
  expect([...membersOf(json)].map(({ name, start, end }) => [name, json.slice(start, end).trim()])).toEqual(members);
});

test.each<[json: string, wanted: string, value: string | undefined]>([
  ['{"id":12345678901234567890}', "id", "12345678901234567890"],
  ['{"id":1,"id":2}', "id", "2"],
  ['{"a":{"id":1}}', "id", undefined],
  ['{"__proto__":[1]}', "__proto__", "[1]"],
])("memberJson of %s", (json, wanted, value) => {
  expect(memberJson(json, wanted)).toBe(value);
});

describe("withMembers", () => {
  test.each<[name: string, json: string, expected: string]>([
    ["puts a value in the place of another", '{"n":1.0,"text":"a","m":12345678901234567890}', '{"n":1.0,"text":"b","m":12345678901234567890}'],
    ["puts what is lacking behind the others", '{"n":[1]}', '{"n":[1],"text":"b"}'],
    ["keeps spaces", '{ "text" : "a" , "n" : 1 } ', '{ "text" : "b" , "n" : 1 } '],
    ["changes no member of another", '{"n":{"text":"a"}}', '{"n":{"text":"a"},"text":"b"}'],
    ["changes each of one name", '{"text":1,"text":"a"}', '{"text":"b","text":"b"}'],
  ])("%s", (_, json, expected) => {
    expect(withMembers(json, { text: "b" })).toBe(expected);
  });
  test("linear in depth and in quotes", () => {
    const deep = `${"[".repeat(1e5)}${"]".repeat(1e5)}`;
    const quoted = JSON.stringify("\\\"".repeat(1e6));
    expect(memberJson(`{"a":${deep},"b":${quoted}}`, "b")).toBe(quoted);
  });
});
