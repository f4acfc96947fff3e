// Half-spaces: what the letters of a text alone tell of its half-spaces. Without the lexicon of khabar/zwnj, which knows for certain, but weighs three hundred kilobytes.
import type { TextState } from "../../schema/types.js";

/** A half-space within a word. */
const KEPT = /[\u0620-\u06D3]\u200C[\u0620-\u06D3]/gu;
/** Prefixes and endings that stand apart with a space: می شود، نمی شود، کتاب ها، کتاب های، بزرگ تر. */
const SPACED = /(?:^|[ \n])ن?می [\u0620-\u06D3]|[\u0620-\u06D3] (?:ها|های|هایی|تر|ترین)(?![\u0600-\u06D3])/gu;
/** The same, glued: میشود, نمیتوان (not میان, میز, میدان, which begin alike), کتابهای (behind a letter that joins the next one; کشورهای is right as it stands). */
const GLUED = /(?:^|[ \n«(])ن?می(?:شو|کن|توان|گرد|ده|گو|خواه|رود|رون|رس|گیر|باش|آی|آور|پرداز|ساز|یاب)[\u0620-\u06D3]|[\u0620-\u06D3][بپتثجچحخسشصضطظعغفقکگلمنهی]های(?=[ \n،.])/gu;

const WHOLE = 0.8;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** What happened to the half-spaces of some texts, as `zwnjState` of khabar/zwnj calls it. Linear. */
export function halfSpacesOf(texts: readonly string[]): TextState["zwnj"] {
  const text = texts.join("\n");
  const [kept, spaced, deleted] = [count(text, KEPT), count(text, SPACED), count(text, GLUED)];
  const all = kept + spaced + deleted;
  if (spaced + deleted === 0 || kept >= WHOLE * all) return "intact";
  if (deleted >= WHOLE * all) return "deleted";
  return spaced >= WHOLE * all ? "spaced" : "mixed";
}
