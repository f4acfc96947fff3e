// Lines: where they begin and end in a block.
import { describe, expect, test } from "vitest";
import { countBreaks, linesOf } from "../../../src/cli/records/lines.js";

const MARK = "\uFEFF";

describe("linesOf", () => {
  test.each<[name: string, block: string, lines: string[]]>([
    ["nothing", "", []],
    ["one line", "a\n", ["a"]],
    ["the last without a break", "a\nb", ["a", "b"]],
    ["blank ones", "\n\na\n\n", ["", "", "a", ""]],
    ["breaks of Windows", "a\r\n\r\nb\r\n", ["a", "", "b"]],
    ["a carriage return within, and one at the very end", "a\rb\nc\r", ["a\rb", "c"]],
    ["two carriage returns", "a\r\r\n", ["a\r"]],
    ["a mark at the head", `${MARK}a\n`, ["a"]],
    ["a mark where another file was appended", `a\n${MARK}b\n`, ["a", "b"]],
    ["a mark and nothing else", `${MARK}\n${MARK}\r\n${MARK}`, ["", "", ""]],
    ["a mark within a line, which is its own", `a${MARK}b\n`, [`a${MARK}b`]],
    ["separators that are no breaks", "a\u2028b\u0085c\vd\n", ["a\u2028b\u0085c\vd"]],
    ["a NUL", "a\0b\n", ["a\0b"]],
  ])("%s", (_, text, lines) => {
    const block = Buffer.from(text);
    const places = [...linesOf(block)];
    expect(places.map(({ start, end }) => block.toString("utf8", start, end))).toEqual(lines);
    expect(places.at(-1)?.next ?? 0).toBe(block.length);
    expect(countBreaks(block)).toBe(text.split("\n").length - 1);
  });
  test("a mark that is cut off is none", () => {
    expect([...linesOf(Buffer.of(0xef, 0xbb, 0x0a))]).toEqual([{ start: 0, end: 2, next: 3 }]);
  });
});
