// Written: lines in the order in which they were added, whatever they were added as.
import { expect, test } from "vitest";
import { Written } from "../../../src/cli/records/written.js";

const block = Buffer.from("a\nb\nc\n");

test.each<[name: string, add: (written: Written) => void, text: string]>([
  ["nothing", () => undefined, ""],
  ["lines", (written) => { written.addLine("x"); written.addLine(""); written.addLine("ی"); }, "x\n\nی\n"],
  ["a stretch of a block", (written) => { written.addBytes(block, 0, 2); written.addBytes(block, 2, 4); }, "a\nb\n"],
  ["stretches with a gap", (written) => { written.addBytes(block, 0, 2); written.addBytes(block, 4, 6); }, "a\nc\n"],
  ["the same stretch twice", (written) => { written.addBytes(block, 0, 2); written.addBytes(block, 0, 2); }, "a\na\n"],
  ["stretches of two blocks", (written) => { written.addBytes(block, 0, 2); written.addBytes(Buffer.from("--x\n"), 2, 4); }, "a\nx\n"],
  ["a line between stretches", (written) => { written.addBytes(block, 0, 2); written.addLine("x"); written.addBytes(block, 2, 4); }, "a\nx\nb\n"],
])("%s", (_, add, text) => {
  const written = new Written();
  add(written);
  expect(written.take().toString()).toBe(text);
  expect(written.take().toString()).toBe("");
});
