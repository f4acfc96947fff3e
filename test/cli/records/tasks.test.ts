// Tasks: what becomes of the records of a block, good and bad.
import { describe, expect, test } from "vitest";
import { documentLine, type Document } from "../../../src/cli/records/document.js";
import { emptyTally, type Tally } from "../../../src/cli/records/tally.js";
import type { TaskOptions } from "../../../src/cli/records/task.js";
import { loadTask, TASK_NAMES, type TaskName } from "../../../src/cli/records/tasks.js";
import { type BlockPlace, workBlock } from "../../../src/cli/records/work.js";
import { Written } from "../../../src/cli/records/written.js";
import { leastArticle } from "../../fixtures/worked-article.js";

const TEXT = "اسکله تازه افتتاح شد\n\nلیلا مهرآذر مدیر بندر گفت:\n\nکشتیهای بزرگ هم میتوانند پهلو بگیرند.\n";
const REPAIRED = "کشتی\u200Cهای بزرگ هم می\u200Cتوانند پهلو بگیرند.";
const PAGE = `<h1>اسکله تازه افتتاح شد</h1><div class="body"><p>لیلا مهرآذر مدیر بندر گفت: ${REPAIRED}</p></div>`;
const ARTICLE = JSON.stringify(leastArticle());
const DEEP = `${"[".repeat(1e5)}${"]".repeat(1e5)}`;

interface Worked {
  readonly good: string;
  readonly bad: string;
  readonly tally: Tally;
  readonly ids: unknown[];
}

async function worked(task: TaskName, block: string | Uint8Array, options: Partial<TaskOptions> = {}, place: BlockPlace = { line: 1, start: 0 }): Promise<Worked> {
  const [good, bad, tally] = [new Written(), new Written(), emptyTally()];
  const ids: unknown[] = [];
  workBlock(Buffer.from(block), place, { task: await loadTask(task), options: { language: "en", ...options }, good, bad, tally, onId: (id) => { ids.push(id); } });
  return { good: good.take().toString(), bad: bad.take().toString(), tally, ids };
}

const record = (fields: object): string => JSON.stringify(fields);

interface BadLine {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly fault: { readonly code: string; readonly message: string; readonly issues?: readonly { readonly code: string }[] };
  readonly raw?: string;
  readonly rawBase64?: string;
}

const badOf = ({ bad }: Worked): BadLine => JSON.parse(bad) as BadLine;

describe("extract", () => {
  const articleOf = ({ good }: Worked) => (JSON.parse(good) as { article: { headline: string; url?: string; publishedAt?: { iso: string }; attribution: { name: string }[] } }).article;
  test("writes the id, the article and its diagnostics", async () => {
    const { good, tally } = await worked("extract", record({ id: "a", text: TEXT }));
    expect(Object.keys(JSON.parse(good) as object)).toEqual(["id", "article", "diagnostics"]);
    expect(good).toContain(REPAIRED);
    expect(tally).toMatchObject({ records: 1, good: 1, bad: 0, damage: { deleted: 1 }, issues: { "half-spaces-restored": 1 } });
  });
  test("of a text and a page reads the page", async () => {
    expect(articleOf(await worked("extract", record({ text: "چیز دیگری", html: PAGE }))).headline).toBe("اسکله تازه افتتاح شد");
  });
  test("takes what the record says before what the command says", async () => {
    const options = { url: "https://example.org/all", publisher: "کرانه" };
    const article = articleOf(await worked("extract", record({ text: TEXT, url: "https://example.org/1" }), options));
    expect([article.url, article.attribution[0]?.name]).toEqual(["https://example.org/1", "کرانه"]);
  });
  test("an empty field is as good as none", async () => {
    expect(articleOf(await worked("extract", record({ html: "", text: TEXT, url: "", reference: "", publisher: null })))).toMatchObject({ headline: "اسکله تازه افتتاح شد" });
  });
});

describe("normalize", () => {
  test("writes the record with its text, and what its half-spaces had suffered", async () => {
    const { good, tally } = await worked("normalize", record({ id: 7, text: "كشتیهای بزرگ میتوانند", rank: 1.5 }));
    expect(JSON.parse(good)).toMatchObject({ id: 7, text: "کشتی\u200Cهای بزرگ می\u200Cتوانند", rank: 1.5, textState: { zwnj: "deleted", repaired: true } });
    expect(tally).toMatchObject({ damage: { deleted: 1 }, rules: { plural: 1, "verb-prefix": 1 } });
  });
  test("keeps all else letter by letter: numbers that JSON.parse rounds, keys twice, escapes, __proto__, what is deep", async () => {
    const before = `{ "n": 12345678901234567890, "x": 1.0, "n": 1e400, "e": "\\u0041\\/", "__proto__": {"a": 1}, "deep": ${DEEP}, "text": `;
    const { good } = await worked("normalize", `${before}"كتاب", "z": -0 }`);
    expect(good.startsWith(`${before}"کتاب", "z": -0 ,"textState":{`)).toBe(true);
  });
  test("a state that was noted before is noted anew", async () => {
    const { good } = await worked("normalize", '{"textState":{"zwnj":"mixed"},"text":"کتاب"}');
    expect([good.split("textState").length, (JSON.parse(good) as { textState: { zwnj: string } }).textState.zwnj]).toEqual([2, "intact"]);
  });
  test("an empty text stays", async () => {
    expect(JSON.parse((await worked("normalize", record({ text: "" }))).good)).toMatchObject({ text: "", textState: { zwnj: "intact", repaired: false } });
  });

  const html = async (page: string) => (JSON.parse((await worked("normalize", record({ html: page }))).good) as { html: string }).html;
  test.each<[name: string, page: string]>([
    ["a text that is right", `<p class='a'>کتاب&zwnj;ها &laquo;خوب&raquo; &amp; تازه</p>`],
    ["attributes", '<p title="كتابهای میرود" data-a=\'ي\'>کتاب</p>'],
    ["scripts and styles", "<script>var a = 'كتابهای میرود';</script><style>.ك{}</style>"],
    ["comments", "<!-- كتابهای میرود -->"],
    ["code", "<pre>كتاب  میرود</pre><code>ي</code>"],
    ["what is not closed", "<div><p>کتاب<br>خوب"],
    ["a doctype and a head", '<!DOCTYPE html>\n<html lang=fa><head><meta charset="utf-8"></head>\n<body>\n\t<p>کتاب</p>\n</body></html>\n'],
    ["nothing", ""],
    ["spaces alone", " \n "],
  ])("of a page stays letter by letter: %s", async (_, page) => {
    expect(await html(page)).toBe(page);
  });
  test.each<[name: string, page: string, expected: string]>([
    ["its texts", "<p>كتابهای میرود</p>", "<p>کتاب\u200Cهای می\u200Cرود</p>"],
    ["and keeps the blanks at their edges", "<b>كتاب </b><i> خوب</i>", "<b>کتاب </b><i> خوب</i>"],
    ["and escapes what would be a tag", "<p>كتاب &lt;b&gt; &amp; &quot;</p>", "<p>کتاب &lt;b&gt; &amp; \"</p>"],
  ])("of a page changes %s", async (_, page, expected) => {
    expect(await html(page)).toBe(expected);
  });
});

describe("validate", () => {
  test.each<[name: string, line: string]>([
    ["an article", ARTICLE],
    ["with spaces as they came", ` ${ARTICLE.replaceAll(",", " , ")} `],
    ["one within a record, as extract writes it", `{"id":5,"article":${ARTICLE},"diagnostics":[]}`],
  ])("writes the line as it came: %s", async (_, line) => {
    for (const lineBreak of ["\n", "\r\n", ""]) {
      const { good, bad, tally } = await worked("validate", line + lineBreak);
      expect([good, bad, tally.good]).toEqual([`${line}\n`, "", 1]);
    }
  });
  test("of an article that is not valid tells the issues", async () => {
    const line = ARTICLE.replace('"headline":"بندر تازه باز شد"', '"headline":""');
    const result = await worked("validate", line);
    expect(badOf(result)).toMatchObject({ raw: line, fault: { code: "not-valid", issues: [{ code: "blank" }] } });
    expect(result.tally).toMatchObject({ bad: 1, issues: { blank: 1 }, faults: { "not-valid": 1 } });
  });
  test("an article has no article", async () => {
    expect(badOf(await worked("validate", `{"schemaVersion":2,"article":${ARTICLE}}`)).fault.code).toBe("not-valid");
  });
});

describe("a bad record is told with its place and all that it held", () => {
  test.each<[name: string, task: TaskName, line: string, code: string, words: string]>([
    ["no JSON", "extract", "{", "not-json", "column 2"],
    ["no object", "normalize", "[]", "not-an-object", "a list"],
    ["no text", "extract", '{"id":1}', "no-text", "text nor html"],
    ["text that is null", "normalize", '{"text":null}', "no-text", "text nor html"],
    ["an empty text", "extract", '{"text":""}', "no-text", "text nor html"],
    ["text that is a number", "extract", '{"text":5}', "wrong-field", '"text" must be a string'],
    ["text that is a list", "normalize", '{"text":["a"]}', "wrong-field", '"text" must be a string'],
    ["a page that is an object", "extract", `{"text":"a","html":{}}`, "wrong-field", '"html" must be a string'],
    ["an address that is a number", "extract", '{"text":"a","url":5}', "wrong-field", '"url" must be a string'],
    ["a reference that is no instant", "extract", '{"text":"a","reference":"دیروز"}', "wrong-field", "ISO 8601"],
    ["a reference in the year of another calendar", "extract", '{"text":"a","reference":"1403-09-12T10:00:00Z"}', "wrong-field", "years of ISO 8601 are Gregorian"],
    ["a reference beyond the calendar", "extract", '{"text":"a","reference":"9999-12-31T23:59:00Z"}', "wrong-field", "year without news"],
    ["a text of another language", "extract", '{"text":"The port is open."}', "no-article", "no Persian letter"],
    ["what is no article", "validate", '{"id":1}', "not-valid", "issues"],
  ])("%s", async (_, task, line, code, words) => {
    const result = await worked(task, `\n${line}\r\n`, {}, { file: "a.ndjson", line: 7, start: 100 });
    expect(badOf(result)).toMatchObject({ file: "a.ndjson", line: 8, start: 101, end: 101 + Buffer.byteLength(line), raw: line, fault: { code } });
    expect(badOf(result).fault.message).toContain(words);
    expect([result.good, result.tally.records, result.tally.bad, result.tally.blank]).toEqual(["", 1, 1, 1]);
    expect(badOf(await worked(task, line, { language: "fa" })).fault.message).toMatch(/[\u0600-\u06FF]/u);
  });
  test("bytes that are no text are told in base64", async () => {
    const bytes = Uint8Array.of(0x7b, 0xff, 0x0a);
    for (const task of TASK_NAMES) expect(badOf(await worked(task, bytes))).toMatchObject({ rawBase64: Buffer.of(0x7b, 0xff).toString("base64"), fault: { code: "not-utf8" } });
  });
  test("one record costs no other", async () => {
    const { good, tally } = await worked("normalize", ["{", '{"text":"یک"}', "\0", '{"text":"دو"}', "   ", '{"text":3}'].join("\n"));
    expect([good.split("\n").length - 1, tally.records, tally.good, tally.bad, tally.blank]).toEqual([2, 5, 2, 3, 1]);
  });
});

describe("ids", () => {
  const IDS = ['"a"', '""', '"۱۲"', '"\\ud800"', "0", "-1", "1.5", "12345678901234567890", "1e400", "true", "null", '["a",{"b":1}]', '{"$oid":"65a"}', DEEP];
  test.each(IDS.map((id) => [id.slice(0, 30), id]))("%s is carried as it is", async (_, id) => {
    expect((await worked("extract", `{"id": ${id} ,"text":${JSON.stringify(TEXT)}}`)).good.startsWith(`{"id":${id},"article"`)).toBe(true);
    expect((await worked("normalize", `{"id":${id},"text":"الف"}`)).good.startsWith(`{"id":${id},"text"`)).toBe(true);
    for (const task of TASK_NAMES) expect((await worked(task, `{"id":${id},"text":5}`)).bad.startsWith(`{"id":${id},"line":1`)).toBe(true);
  });
  test("where there is none, none is made up", async () => {
    expect((await worked("extract", record({ text: TEXT }))).good.startsWith('{"article"')).toBe(true);
    expect((await worked("extract", '{"__proto__":{"id":1}}')).bad.startsWith('{"line":1')).toBe(true);
  });
  test("are told in their own digits", async () => {
    const { ids } = await worked("normalize", '{"id":12345678901234567890}\n{"id":"a","text":"ب"}\n{"id":7}\n{"text":"ب"}\n{');
    expect(ids).toEqual(["12345678901234567890", "a", "7", undefined]);
  });
});

describe("documents", () => {
  const ofDocuments = (task: TaskName, ...documents: Document[]) => worked(task, documents.map(documentLine).join(""), {}, { file: "folder", line: 1, start: 0, isOfDocuments: true });
  test("a text has its file's name as id", async () => {
    const { good, ids } = await ofDocuments("extract", { file: "folder/a.txt", text: TEXT });
    expect([good.startsWith('{"id":"folder/a.txt","article"'), ids]).toEqual([true, ["folder/a.txt"]]);
  });
  test("a record keeps its own, on one line", async () => {
    const { good } = await ofDocuments("normalize", { file: "a.json", json: '{\r\n  "id": [\n1 ],\n  "text": "الف"\n}\n' });
    expect([good.split("\n").length, JSON.parse(good)]).toMatchObject([2, { id: [1], text: "الف" }]);
    expect((await ofDocuments("validate", { file: "a.json", json: `\n${ARTICLE}\n` })).good.trim()).toBe(ARTICLE);
  });
  test.each<[name: string, document: Document, expected: object]>([
    ["that could not be read", { file: "a.txt", problem: "there is no such file." }, { id: "a.txt", file: "a.txt", fault: { code: "unreadable" } }],
    ["that is empty", { file: "a.txt", text: "" }, { id: "a.txt", file: "a.txt", fault: { code: "no-text" }, raw: '{"id":"a.txt","text":""}' }],
    ["that is empty and should be JSON", { file: "a.json", json: "" }, { file: "a.json", fault: { code: "not-json" }, raw: "" }],
    ["that calls itself a problem", { file: "a.json", json: '{"problem":"x","file":"b"}' }, { file: "a.json", fault: { code: "no-text" } }],
    ["that is broken on its third line", { file: "a.json", json: '{\n"a":1,\n}' }, { file: "a.json", fault: { message: expect.stringContaining("line 2") as string } }],
  ])("one %s is told by its file", async (_, document, expected) => {
    const { bad, tally } = await ofDocuments("extract", document);
    expect(JSON.parse(bad)).toMatchObject(expected);
    expect(tally).toMatchObject({ records: 1, bad: 1, blank: 0 });
  });
});
