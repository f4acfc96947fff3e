// Read body: the blocks of an item, from its full text, its description, or both.
import { type Block, blockText, isMediaBlock } from "../../schema/block.js";
import type { Media } from "../../schema/types.js";
import { readBodyHtml } from "../html/read-body.js";
import { onOneLine, wordsBeforeCut } from "../reading/summary.js";
import type { FoundItem } from "./found-item.js";

/** Links that lead to the article, behind a description. */
const MORE = ["ادامه مطلب", "ادامهٔ مطلب", "ادامه\u200Cی مطلب", "ادامه ی مطلب", "ادامه خبر", "ادامه متن", "ادامه گزارش", "بیشتر بخوانید", "متن کامل خبر", "Read more", "Continue reading"];
/** Words that also end a text of their own: they are a link only behind the mark that ends it. */
const MORE_BEHIND_MARK = ["ادامه", "بیشتر", "متن کامل", "مشاهده خبر", "مشروح خبر", "اطلاعات بیشتر"];

/** What stands around such a link. */
const MARKS = new Set([" ", "\n", "\u00A0", ".", "…", "»", "«", ">", "<", "←", "→", "[", "]", "(", ")", "-", ":", "|"]);
const hasMarksAlone = (text: string): boolean => Array.from(text).every((character) => MARKS.has(character));

/** In UTF-16 code units: the link with its marks. */
const LONGEST_MORE = 40;

/** Where a text goes on to such a link; -1 where it does not. */
function endBefore(phrases: readonly string[], text: string): number {
  const start = Math.max(0, text.length - LONGEST_MORE);
  const tail = text.slice(start);
  for (const phrase of phrases) {
    const at = tail.lastIndexOf(phrase);
    if (at !== -1 && hasMarksAlone(tail.slice(at + phrase.length))) return start + at;
  }
  return -1;
}

/** What opens the link: its bracket, dash or arrow. */
const OPENING = /[\s>[(←-]{1,9}$/u;
const ENDED = /(?:^|[.…!؟?»\])>←\n(-])\s?$/u;

/** A text without the link to the article behind it. */
function withoutMore(text: string): string {
  const sure = endBefore(MORE, text);
  if (sure !== -1) return text.slice(0, sure).replace(OPENING, "").trimEnd();
  const end = endBefore(MORE_BEHIND_MARK, text);
  return end !== -1 && ENDED.test(text.slice(Math.max(0, end - 2), end)) ? text.slice(0, end).replace(OPENING, "").trimEnd() : text;
}

/** What WordPress puts below every article. */
const isSignature = (text: string): boolean => (text.startsWith("نوشته ") && text.includes("اولین بار در") && /پدیدار شد\.?$/u.test(text)) || (text.startsWith("The post ") && text.includes(" appeared first on "));

const isWords = (block: Block): block is Extract<Block, { type: "lead" | "paragraph" }> => block.type === "lead" || block.type === "paragraph";

const withoutSignature = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter((block, index) => index < blocks.length - 2 || !isWords(block) || !isSignature(block.text));

const withoutLinks = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block): Block[] => {
    if (!isWords(block)) return [block];
    const text = withoutMore(block.text);
    return text === "" ? [] : [text === block.text ? block : { ...block, text }];
  });

/** The body of an item, and the media that stand outside of it. */
export interface ItemBody {
  readonly body: readonly Block[];
  readonly media: readonly Media[];
}

const joined = (blocks: readonly Block[]): string => onOneLine(blocks.map(blockText).filter((text) => text !== "").join(" "));

/** Whether the full text says already what the description says, or begins with it where it was cut. */
function isWithin(summary: readonly Block[], content: readonly Block[]): boolean {
  if (summary.every((block) => isMediaBlock(block))) return true;
  if (summary.length === 1 && summary.every((block) => content.some((other) => blockText(other) === blockText(block)))) return true;
  const words = wordsBeforeCut(joined(summary));
  // Leads that stand apart in the text stand together in the description.
  return joined(content).includes(words) || joined(content.filter(({ type }) => type === "lead")).includes(words);
}

const asLead = (blocks: readonly Block[]): Block[] => {
  const text = blocks.map(blockText).filter((words) => words !== "").join("\n");
  return text === "" ? [] : [{ type: "lead", text }];
};

/** A description alone: a paragraph is the lead, and its pictures belong to the article; several are the text. */
function ofSummary(blocks: readonly Block[]): ItemBody {
  const texts = blocks.filter((block) => !isMediaBlock(block));
  if (texts.length > 1) return { body: blocks, media: [] };
  return { body: texts.map((block) => (block.type === "paragraph" ? { ...block, type: "lead" as const } : block)), media: blocks.filter(isMediaBlock) };
}

/** Reads the body of an item. A lead that the full text lacks goes before it; one that it has is not repeated. */
export function readItemBody({ lead, summary, content }: FoundItem, base: string | undefined): ItemBody {
  const read = (html: string | undefined): readonly Block[] => (html === undefined ? [] : withoutSignature(readBodyHtml(html, base)));
  const [leadBlocks, summaryBlocks, contentBlocks] = [asLead(withoutLinks(read(lead))), withoutLinks(read(summary)), read(content)];
  const main: ItemBody = contentBlocks.length === 0
    ? ofSummary(summaryBlocks)
    : { body: isWithin(summaryBlocks, contentBlocks) ? contentBlocks : [...asLead(summaryBlocks.filter((block) => !isMediaBlock(block))), ...contentBlocks], media: summaryBlocks.filter(isMediaBlock) };
  return leadBlocks.length === 0 || isWithin(leadBlocks, main.body) ? main : { ...main, body: [...leadBlocks, ...main.body] };
}
