// Tags: the list at the end of an article, and likelier spellings for its mistakes.
import type { Tag } from "../schema/types.js";
import { slugify } from "../text/slug.js";
import { words } from "../text/words.js";
import type { Line } from "./document.js";
import { suggestSpelling } from "./suggestion.js";

/** «برچسب‌ها:» and its kin. */
const TAG_LABEL = /^(?:برچسب(?:[ \u200C]?ها)?|تگ(?:[ \u200C]?ها)?|کلیدواژه(?:[ \u200C]?ها)?|کلید واژه(?:[ \u200C]?ها)?)\s?:/u;

/** A Markdown link, brackets within its address in pairs, with the footnote number that scrapers leave behind it. */
const LINK = /\[([^[\]]+)\]\(((?:[^()\s]|\([^()\s]*\))*)\)(?:\s?\[(\d{1,6})\])?/gu;
const BETWEEN_LINKS = /^[\s،,|]*$/u;

const SEPARATOR = /[،,|؛]/u;
const ABSOLUTE = /^https?:\/\//u;

/** What a line of the list, or a link of a page, prints of one tag. */
export interface PrintedTag {
  readonly label: string;
  readonly address?: string | undefined;
  readonly index?: number | undefined;
}

function printedLinks(text: string): PrintedTag[] {
  return Array.from(text.matchAll(LINK), ({ 1: label = "", 2: address, 3: index }) => ({
    label: label.trim(),
    address,
    index: index === undefined ? undefined : Number(index),
  }));
}

function printedTags(text: string): PrintedTag[] {
  const links = printedLinks(text);
  if (links.length > 0) return links;
  return text.replaceAll("#", "،#").split(SEPARATOR).map((label) => ({ label: label.replaceAll("#", "").replaceAll("_", " ").trim() }));
}

/** An address as the model wants it; undefined for `#` and what is no absolute http(s) address. */
function absoluteAddress(address: string | undefined): string | undefined {
  return address !== undefined && ABSOLUTE.test(address) && URL.canParse(address) ? new URL(address).href : undefined;
}

/** A line of hashtags alone is a list of tags without its label. */
const HASHTAGS_ONLY = /^#[\p{L}\p{M}\p{N}_\u200C]{1,60}(?:[ ،,]{1,3}#[\p{L}\p{M}\p{N}_\u200C]{1,60}){0,99}$/u;

/** In words. A tag on a line of its own is short and ends like no sentence. */
const LONGEST_TAG = 5;
const SENTENCE_MARK = /[.:؟?!]$/u;

const isLinks = (text: string): boolean => printedLinks(text).length > 0 && BETWEEN_LINKS.test(text.replace(LINK, ""));
const isShort = (text: string): boolean => !SENTENCE_MARK.test(text) && words(text).length <= LONGEST_TAG;

/** Where the list begins and what it holds, a line each: behind its label the links, or where the label stands alone the short lines. */
function tagLines(lines: readonly Line[]): { readonly first: number; readonly texts: readonly string[] } {
  const first = lines.findIndex((line) => TAG_LABEL.test(line.text) || HASHTAGS_ONLY.test(line.text));
  if (first === -1) return { first: lines.length, texts: [] };
  const [head = "", ...following] = lines.slice(first).map((line) => line.text);
  const label = head.replace(TAG_LABEL, "");
  const belongs = label.trim() === "" ? (text: string) => isLinks(text) || isShort(text) : isLinks;
  const end = following.findIndex((text) => !belongs(text));
  return { first, texts: [label, ...following.slice(0, end === -1 ? following.length : end)] };
}

/** An article has a dozen tags. Of a list without end only the first are compared with its words, so that words and tags do not multiply. */
const MOST_SUGGESTIONS = 50;

/** The tags, and the lines that are none. */
export interface Tags {
  readonly tags: Tag[];
  readonly rest: readonly Line[];
}

/** Makes tags of what is printed, each once. A spelling is suggested only from the words of the article's own lines. */
export function toTags(printed: readonly PrintedTag[], lines: readonly Line[]): Tag[] {
  if (printed.length === 0) return [];
  const suggestFor = suggestSpelling(lines.map((line) => line.text).join("\n"));
  const tags = new Map<string, Tag>();
  for (const { label, address, index } of printed) {
    const slug = slugify(label);
    if (slug === "" || tags.has(slug)) continue;
    const url = absoluteAddress(address);
    const suggestion = tags.size < MOST_SUGGESTIONS ? suggestFor(label) : undefined;
    tags.set(slug, {
      label,
      slug,
      ...(url === undefined ? {} : { url }),
      ...(index === undefined ? {} : { index }),
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }
  return [...tags.values()];
}

/** Reads the list of tags. */
export function readTags(lines: readonly Line[]): Tags {
  const { first, texts } = tagLines(lines);
  const rest = [...lines.slice(0, first), ...lines.slice(first + texts.length)];
  return { tags: toTags(texts.flatMap(printedTags), rest), rest };
}
