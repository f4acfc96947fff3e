// Fingerprint: whether what is read is what was read before.
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type Fingerprint, Fingerprinter } from "../../../src/cli/batch/fingerprint.js";

const of = (text: string): Fingerprint => ({ bytes: text.length, sha256: createHash("sha256").update(text).digest("hex") });

function read(chunks: readonly string[], earlier: readonly string[] = []): Fingerprinter {
  const fingerprinter = new Fingerprinter(earlier.map(of));
  for (const chunk of chunks) fingerprinter.add(Buffer.from(chunk));
  return fingerprinter;
}

test("is that of all that was read, whatever the chunks", () => {
  for (const chunks of [["abc"], ["a", "", "bc"], ["a", "b", "c"]]) expect(read(chunks, ["ab"]).now).toEqual(of("abc"));
  expect(read([]).now).toEqual(of(""));
});

describe("beside an earlier reading", () => {
  test.each<[name: string, chunks: string[], earlier: string[], differs: boolean, isShorter: boolean]>([
    ["the same", ["abc"], ["a", "abc"], false, false],
    ["the same in other chunks", ["a", "bc"], ["ab", "abc"], false, false],
    ["not so far yet", ["a"], ["ab"], false, true],
    ["farther", ["abcd"], ["ab"], false, false],
    ["another beginning", ["xbc"], ["ab"], true, false],
    ["another end", ["abx"], ["a", "abc"], true, false],
    ["another continuation, which was not read then", ["abx"], ["ab"], false, false],
    ["a part that is gone", ["ac"], ["a", "abc"], false, true],
    ["read as far several times", ["abc"], ["ab", "ab", "abc"], false, false],
    ["nothing, earlier and now", [], [""], false, true],
  ])("%s", (_, chunks, earlier, differs, isShorter) => {
    const fingerprinter = read(chunks, earlier);
    expect([fingerprinter.differs, fingerprinter.isShorter]).toEqual([differs, isShorter]);
  });
});
