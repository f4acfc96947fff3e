// Decode: text or nothing.
import { expect, test } from "vitest";
import { decoded } from "../../../src/cli/records/decode.js";

test.each<[name: string, bytes: number[], text: string | undefined]>([
  ["nothing", [], ""],
  ["ASCII", [0x61, 0x0d], "a\r"],
  ["Persian", [0xda, 0xa9], "ک"],
  ["beyond the basic plane", [0xf0, 0x9f, 0x91, 0x8d], "👍"],
  ["a NUL", [0x00], "\0"],
  ["a byte order mark, which stays", [0xef, 0xbb, 0xbf, 0x61], "\uFEFFa"],
  ["a byte that begins nothing", [0xff], undefined],
  ["a character that is cut off", [0x61, 0xda], undefined],
  ["an encoded surrogate", [0xed, 0xa0, 0x80], undefined],
  ["more bytes than a character needs", [0xc0, 0x80], undefined],
  ["UTF-16", [0xff, 0xfe, 0x61, 0x00], undefined],
  ["Windows-1256", [0xc8, 0xe4, 0xcf, 0xd1], undefined],
])("%s", (_, bytes, text) => {
  expect(decoded(Buffer.from(bytes))).toBe(text);
});
