// Record and fault: what a line must be, and how it is told that it is not.
import { describe, expect, test } from "vitest";
import { type FaultCode, fault } from "../../../src/cli/records/fault.js";
import { readRecord } from "../../../src/cli/records/record.js";

describe("readRecord", () => {
  test.each<[line: string, record: object]>([
    ['{"id":1}', { id: 1 }],
    [" {} ", {}],
    ['{"a":1,"a":2}', { a: 2 }],
  ])("%s", (line, record) => {
    expect(readRecord(line, "en")).toEqual({ record });
  });
  test("__proto__ is a key like any other", () => {
    const read = readRecord('{"__proto__":{"id":5}}', "en");
    expect("record" in read && [read.record["id"], Object.keys(read.record)]).toEqual([undefined, ["__proto__"]]);
  });
  test.each<[line: string, code: FaultCode, en: string, fa: string]>([
    ["[".repeat(1000), "not-json", "column 1001", "ستون ۱۰۰۱"],
    ["null", "not-an-object", "null", "null"],
    ["[1]", "not-an-object", "a list", "فهرست"],
    ['"a"', "not-an-object", "a string", "رشته"],
    ["12", "not-an-object", "a number", "عدد"],
    ["true", "not-an-object", "true or false", "true یا false"],
    ['{"a":', "not-json", "column 6", "ستون ۶"],
    ["سلام", "not-json", "column 1", "ستون ۱"],
    ['{"a":1}{"b":2}', "not-json", "column 8", "ستون ۸"],
    ['{"a":"\0"}', "not-json", "U+0000", "U+0000"],
  ])("%j is %s", (line, code, en, fa) => {
    expect(readRecord(line, "en")).toMatchObject({ fault: { code, message: expect.stringContaining(en) as string } });
    expect(readRecord(line, "fa")).toMatchObject({ fault: { code, message: expect.stringContaining(fa) as string } });
  });
});

describe("fault", () => {
  test.each<[code: FaultCode, detail: string, en: string, fa: string]>([
    ["not-utf8", "", "The line is not UTF-8 text: binary data, or another encoding. Convert it to UTF-8.", "این سطر متن UTF-8 نیست: یا دادهٔ دودویی است یا کدگذاری دیگری دارد. آن را به UTF-8 تبدیل کنید."],
    ["not-valid", "1", "The article is not valid: 1 issue, named under issues with what to do.", "این خبر معتبر نیست: ۱ ایراد دارد؛ هر ایراد و راه برطرف‌کردنش در issues آمده است."],
    ["not-valid", "12", "The article is not valid: 12 issues, named under issues with what to do.", "این خبر معتبر نیست: ۱۲ ایراد دارد؛ هر ایراد و راه برطرف‌کردنش در issues آمده است."],
    ["no-text", "", "The record has neither text nor html. Give one of them as a string.", "این رکورد نه text دارد و نه html. یکی از آن‌ها را به‌صورت رشته بدهید."],
  ])("%s %s", (code, detail, en, fa) => {
    expect(fault(code, "en", detail)).toEqual({ code, message: en });
    expect(fault(code, "fa", detail)).toEqual({ code, message: fa });
  });
  test("its issues are given where there are any to give", () => {
    expect(fault("not-valid", "en", "1", [{ code: "missing" }]).issues).toEqual([{ code: "missing" }]);
  });
});
