// Byte size: how much, read and written as people write it.
import { describe, expect, test } from "vitest";
import { readSize, sizeName, typedSize } from "../../src/cli/byte-size.js";

describe("readSize", () => {
  test.each<[text: string, size: number]>([
    ["65536", 65_536], ["65536b", 65_536], ["64kb", 65_536], ["64KB", 65_536], ["1mb", 1_048_576], ["1gb", 1_073_741_824],
  ])("%s", (text, size) => {
    expect(readSize(text)).toBe(size);
  });
  test.each([[""], ["mb"], ["-1mb"], ["1.5mb"], ["1 mb"], ["1tb"], ["۶۴kb"], ["0"], ["63kb"], ["65535"], ["1e6"], ["0x10000"], ["Infinity"]])("refuses %j", (text) => {
    expect(readSize(text)).toBeUndefined();
  });
});

test.each<[bytes: number, text: string]>([[65_536, "64kb"], [16_777_216, "16mb"], [3_221_225_472, "3gb"], [65_537, "65537b"]])("typedSize of %d is read back", (bytes, text) => {
  expect([typedSize(bytes), readSize(text)]).toEqual([text, bytes]);
});

test.each<[bytes: number, name: string, persian: string]>([
  [65_536, "64 KB", "۶۴ کیلوبایت"], [1_048_576, "1 MB", "۱ مگابایت"], [1_572_864, "1536 KB", "۱۵۳۶ کیلوبایت"], [3_221_225_472, "3 GB", "۳ گیگابایت"], [65_537, "65537 bytes", "۶۵۵۳۷ بایت"],
])("sizeName of %d", (bytes, name, persian) => {
  expect([sizeName(bytes, "en"), sizeName(bytes, "fa")]).toEqual([name, persian]);
});
