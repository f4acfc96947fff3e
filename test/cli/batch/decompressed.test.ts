// Decompressed: all that a compressed file holds, up to the very place where it is cut off or damaged.
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as zlib from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { decompressed } from "../../../src/cli/batch/decompressed.js";
import type { Compression } from "../../../src/cli/batch/inputs.js";

const folder = mkdtempSync(join(tmpdir(), "khabar-decompressed-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Lines that compress no better than a third, so that there are many steps. */
const LINES = Array.from({ length: 20_000 }, (_, index) => `${String(index)} ${Math.imul(index + 1, 2_654_435_761).toString(36)} بندر\n`);
const TEXT = LINES.join("");

interface Read {
  readonly text: string;
  readonly code: string | undefined;
}

/** What a file of these bytes holds, and the code of the error at its end. */
async function read(bytes: Uint8Array, compression: Compression = "gzip", highWaterMark = 100_000): Promise<Read> {
  const file = join(folder, "file");
  writeFileSync(file, bytes);
  const pieces: Buffer[] = [];
  let code: string | undefined;
  try {
    for await (const piece of decompressed(createReadStream(file, { highWaterMark }), compression, file)) pieces.push(piece);
  } catch (error) {
    ({ code } = error as NodeJS.ErrnoException);
  }
  return { text: Buffer.concat(pieces).toString(), code };
}

const gzip = zlib.gzipSync(TEXT);

describe("gzip", () => {
  test.each<[name: string, bytes: Uint8Array, text: string]>([
    ["one member", gzip, TEXT],
    ["of nothing", zlib.gzipSync(""), ""],
    ["several members", Buffer.concat(LINES.slice(0, 500).map((line) => zlib.gzipSync(line))), LINES.slice(0, 500).join("")],
    ["an empty member between others", Buffer.concat([gzip, zlib.gzipSync(""), gzip]), TEXT + TEXT],
    ["zeros behind it, as on a tape", Buffer.concat([gzip, Buffer.alloc(50_000)]), TEXT],
    ["a thousand times as much as it is large", zlib.gzipSync(Buffer.alloc(50_000_000)), "\0".repeat(50_000_000)],
  ])("%s", async (_, bytes, text) => {
    const { text: found, code } = await read(bytes);
    expect([found === text, code]).toEqual([true, undefined]);
  });
  test.each([1, 2, 3, 9, 10, 11, 4096, 16_384, 16_385])("members that begin anywhere in chunks of %d bytes", async (size) => {
    const two = Buffer.concat([zlib.gzipSync(LINES[0] ?? ""), zlib.gzipSync(LINES[1] ?? "")]);
    expect(await read(two, "gzip", size)).toEqual({ text: LINES.slice(0, 2).join(""), code: undefined });
  });
  test.each([[0], [5], [11], [1000], [16_384], [100_000], [gzip.length - 9], [gzip.length - 8], [gzip.length - 1]])("cut off after %d bytes gives all that can be known of it", async (length) => {
    const { text, code } = await read(gzip.subarray(0, length));
    // The last character may be cut off too.
    expect([TEXT.startsWith(text.split("\uFFFD", 1).join("")), code]).toEqual([true, "Z_BUF_ERROR"]);
    if (length >= gzip.length - 9) expect(text).toBe(TEXT);
    else expect(text.length).toBeGreaterThan(((length - 1000) / gzip.length) * 0.8 * TEXT.length);
  });
  test("what is no gzip behind it costs nothing of what stands before", async () => {
    const { text, code } = await read(Buffer.concat([gzip, Buffer.from("behind")]));
    expect([text === TEXT, code]).toEqual([true, "Z_DATA_ERROR"]);
  });
  test.each([2000, 20_000, 120_000])("damaged at byte %d gives what stands before", async (place) => {
    // A block of type 3 is none: whatever reads it stops right there.
    const member = zlib.gzipSync(TEXT.slice(0, place));
    const { text, code } = await read(Buffer.concat([member, Buffer.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff), gzip]));
    expect([text, code]).toEqual([TEXT.slice(0, place), "Z_DATA_ERROR"]);
  });
  test("a checksum that is wrong is told at the end", async () => {
    const damaged = Buffer.from(gzip);
    damaged.writeUInt32LE(0, damaged.length - 8);
    const { text, code } = await read(damaged);
    expect([text === TEXT, code]).toEqual([true, "Z_DATA_ERROR"]);
  });
  test("what is none at all", async () => {
    expect(await read(Buffer.from('{"id":1}\n'))).toEqual({ text: "", code: "Z_DATA_ERROR" });
  });
  test("an error of the source is thrown once all before has been given", async () => {
    async function* failing(): AsyncGenerator<Buffer> {
      yield gzip.subarray(0, 20_000);
      await Promise.resolve();
      throw Object.assign(new Error("EIO"), { code: "EIO" });
    }
    let length = 0;
    const reading = async (): Promise<void> => {
      for await (const piece of decompressed(failing(), "gzip", "nowhere")) length += piece.length;
    };
    await expect(reading()).rejects.toMatchObject({ code: "EIO" });
    expect(length).toBeGreaterThan(30_000);
  });
});

test.runIf(!("createZstdDecompress" in zlib))("zstd is told where Node has none", async () => {
  expect(await read(Buffer.from("any"), "zstd")).toEqual({ text: "", code: "NO_ZSTD" });
});

describe.runIf("zstdCompressSync" in zlib)("zstd", () => {
  const zstd = "zstdCompressSync" in zlib ? zlib.zstdCompressSync(TEXT) : Buffer.alloc(0);
  test.each<[name: string, bytes: Uint8Array, text: string]>([
    ["one frame", zstd, TEXT],
    ["several frames", Buffer.concat([zstd, zstd, zstd]), TEXT.repeat(3)],
  ])("%s", async (_, bytes, text) => {
    const { text: found, code } = await read(bytes, "zstd");
    expect([found === text, code]).toEqual([true, undefined]);
  });
  test("cut off", async () => {
    const { text, code } = await read(zstd.subarray(0, zstd.length - 10), "zstd");
    expect([TEXT.startsWith(text), text.length > 100_000, code]).toEqual([true, true, "Z_BUF_ERROR"]);
  });
  test("something else behind it", async () => {
    const { text, code } = await read(Buffer.concat([zstd, Buffer.from("behind")]), "zstd");
    expect([text === TEXT, code]).toEqual([true, "ZSTD_error_prefix_unknown"]);
  });
});
