// Options: what their values must be, and what a person is told where they are something else.
import { expect, test } from "vitest";
import { byteSize, positive, recordSize } from "../../src/cli/options.js";

test.each<[name: string, read: (value: string) => number, value: string, sentence: string]>([
  ["no number of threads", positive, "0", "1 to 9999"],
  ["more threads than are counted", positive, "10000", "1 to 9999"],
  ["half a thread", positive, "1.5", "1 to 9999"],
  ["less than a size may be", byteSize, "63kb", "at least 64kb"],
  ["what is no size", byteSize, "large", "at least 64kb"],
  ["a record that is longer than a string", recordSize, "257mb", "at most 256mb"],
  ["a record that is shorter than a line may be", recordSize, "63kb", "at least 64kb"],
])("%s", (_, read, value, sentence) => {
  expect(() => read(value)).toThrow(sentence);
});

test.each<[read: (value: string) => number, value: string, expected: number]>([
  [positive, "1", 1],
  [positive, "9999", 9999],
  [byteSize, "64KB", 65_536],
  [recordSize, "256mb", 268_435_456],
])("%o reads %s", (read, value, expected) => {
  expect(read(value)).toBe(expected);
});
