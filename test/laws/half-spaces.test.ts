// Laws of reading half-spaces: what is counted from a few letters on is what three patterns say, which look at every letter and take twice as long.
import fc from "fast-check";
import { expect, test } from "vitest";
import { halfSpaceCounts } from "../../src/formats/reading/half-spaces.js";
import { persian } from "./texts.js";

const KEPT = /[\u0620-\u06D3]\u200C[\u0620-\u06D3]/gu;
const SPACED = /(?:^|[ \n])ن?می [\u0620-\u06D3]|[\u0620-\u06D3] (?:ها|های|هایی|تر|ترین)(?![\u0600-\u06D3])/gu;
const GLUED = /(?:^|[ \n«(])ن?می(?:شو|کن|توان|گرد|ده|گو|خواه|رود|رون|رس|گیر|باش|آی|آور|پرداز|ساز|یاب)[\u0620-\u06D3]|[\u0620-\u06D3][بپتثجچحخسشصضطظعغفقکگلمنهی]های(?=[ \n،.])/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const pieces = fc.constantFrom("می", "نمی", "ن", "ها", "های", "هایی", "تر", "ترین", "شو", "کن", "د", "کتاب", "ه", "ی", "ا", " ", "\n", "\u200C", "«", "(", "،", ".");
const text = fc.oneof(fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join("")), persian);

test("half-spaces are counted as three patterns count them", () => {
  fc.assert(fc.property(text, (text) => {
    expect(halfSpaceCounts(text)).toEqual({ kept: count(text, KEPT), spaced: count(text, SPACED), glued: count(text, GLUED) });
  }), { numRuns: 20_000 });
});
