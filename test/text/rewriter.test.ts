import fc from "fast-check";
import { expect, test } from "vitest";
import { Rewriter } from "../../src/text/rewriter.js";

/** A change behind so many code units that stay. */
type Change =
  | { readonly kind: "substitute" | "compose"; readonly behind: number; readonly code: number }
  | { readonly kind: "replace"; readonly behind: number; readonly length: number; readonly by: string };

/** Letters, and a lone surrogate among them, which no decoder of text lets pass. */
const source = (length: number): string => Array.from({ length }, (_, at) => (at % 997 === 0 ? "\uD800" : String.fromCharCode(0x627 + (at % 40)))).join("");

/** The same changes, on strings: the result, its beginning before each change, and every change of length. */
function written(text: string, changes: readonly Change[]): { readonly result: string; readonly before: number[][]; readonly edits: number[] } {
  const before: number[][] = [];
  const edits: number[] = [];
  let result = "";
  let settled = 0;
  for (const change of changes) {
    const start = settled + change.behind;
    if (start >= text.length) break;
    result += text.slice(settled, start);
    before.push([1, 2, 3].map((back) => (back > result.length ? -1 : result.charCodeAt(result.length - back))));
    const end = change.kind === "replace" ? Math.min(start + change.length, text.length) : start + 1;
    const at = result.length;
    if (change.kind === "replace") result += change.by;
    if (change.kind === "substitute") result += String.fromCharCode(change.code);
    if (change.kind === "compose") result = result.slice(0, -1) + String.fromCharCode(change.code);
    if (result.length - at !== end - start) edits.push(start, end, at, result.length);
    settled = end;
  }
  return { result: result + text.slice(settled), before, edits };
}

/** The same changes by a Rewriter. */
function rewritten(text: string, changes: readonly Change[]): ReturnType<typeof written> {
  const edits: number[] = [];
  const before: number[][] = [];
  const out = new Rewriter(text, edits);
  for (const change of changes) {
    const start = out.settled + change.behind;
    if (start >= text.length) break;
    before.push([1, 2, 3].map((back) => out.before(start, back)));
    if (change.kind === "substitute") out.substitute(start, change.code);
    if (change.kind === "compose") out.compose(start, change.code);
    if (change.kind === "replace") out.replace(start, Math.min(start + change.length, text.length), change.by);
  }
  return { result: out.finish(), before, edits };
}

const code = fc.constantFrom(0x6a9, 0x6cc, 0xd800);
/** Short stretches are copied, long ones sliced; none is so short that nothing stands before a mark that is composed. */
const behind = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 3, max: 60 }) }, { weight: 1, arbitrary: fc.integer({ min: 480, max: 1200 }) });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constantFrom("substitute" as const, "compose" as const), behind, code }),
  fc.record({ kind: fc.constant("replace" as const), behind, length: fc.integer({ min: 0, max: 4 }), by: fc.constantFrom("", "لا", "ریال") }),
);

test("a text is rewritten as its parts are put together, however long it is", () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 20, maxLength: 60 }), fc.integer({ min: 1, max: 12 }), (some, times) => {
      const changes = Array.from({ length: times }, () => some).flat();
      const text = source(30_000);
      expect(rewritten(text, changes)).toEqual(written(text, changes));
    }),
  );
});

test("a text in which nothing changed is the text itself", () => {
  expect(new Rewriter("باران").finish()).toBe("باران");
});

test.each([8184, 8191, 8192, 8193, 16_384])("each of %i letters may be another", (length) => {
  const out = new Rewriter("ك".repeat(length));
  for (let at = 0; at < length; at += 1) out.substitute(at, 0x6a9);
  expect(out.before(length)).toBe(0x6a9);
  expect(out.finish()).toBe("ک".repeat(length));
});

test.each([
  ["backticks", "`ـ`", "`ـ`"],
  ["tildes", "~ـ~", "~ـ~"],
  ["a backtick and a letter", "`ـب", "`ب"],
  ["letters", "بـب", "بب"],
])("what parts two %s is taken out only where they stay two", (_, text, expected) => {
  const out = new Rewriter(text);
  out.replace(1, 2, "");
  expect(out.finish()).toBe(expected);
});
