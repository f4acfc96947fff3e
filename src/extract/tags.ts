// Tags: the list at the end of an article, and likelier spellings for its mistakes.
import type { Tag } from "../schema/types.js";
import { slugify } from "../text/slug.js";
import type { Line } from "./document.js";
import { suggestSpelling } from "./suggestion.js";

/** «برچسب‌ها:» and its kin. */
const TAG_LABEL = /^(?:برچسب(?:[ \u200C]?ها)?|تگ(?:[ \u200C]?ها)?|کلیدواژه(?:[ \u200C]?ها)?|کلید واژه(?:[ \u200C]?ها)?)\s?:/u;

/** A Markdown link, brackets within its address in pairs, with the footnote number that scrapers leave behind it. */
const LINK = /\[([^[\]]+)\]\(((?:[^()\s]|\([^()\s]*\))*)\)(?:\s?\[(\d{1,6})\])?/gu;
const BETWEEN_LINKS = /^[\s،,|]*$/u;

const SEPARATOR = /[،,|؛]/u;
const ABSOLUTE = /^https?:\/\//u;

/** What a line of the list prints of one tag. */
interface PrintedTag {
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
  return text.split(SEPARATOR).map((label) => ({ label: label.replaceAll("#", "").replaceAll("_", " ").trim() }));
}

/** An address as the model wants it; undefined for `#` and what is no absolute http(s) address. */
function absoluteAddress(address: string | undefined): string | undefined {
  return address !== undefined && ABSOLUTE.test(address) && URL.canParse(address) ? new URL(address).href : undefined;
}

/** Where the list begins and what it holds, a line each; the lines behind its label that are links alone belong to it. */
function tagLines(lines: readonly Line[]): { readonly first: number; readonly texts: readonly string[] } {
  const first = lines.findIndex((line) => TAG_LABEL.test(line.text));
  if (first === -1) return { first: lines.length, texts: [] };
  const [label = "", ...following] = lines.slice(first).map((line) => line.text);
  const end = following.findIndex((text) => printedLinks(text).length === 0 || !BETWEEN_LINKS.test(text.replace(LINK, "")));
  return { first, texts: [label.replace(TAG_LABEL, ""), ...following.slice(0, end === -1 ? following.length : end)] };
}

/** The tags, and the lines that are none. */
export interface Tags {
  readonly tags: Tag[];
  readonly rest: readonly Line[];
}

/** Reads the list of tags. A spelling is suggested only from the article's own words, which `articleText` holds. */
export function readTags(lines: readonly Line[], articleText: (rest: readonly Line[]) => string): Tags {
  const { first, texts } = tagLines(lines);
  const rest = [...lines.slice(0, first), ...lines.slice(first + texts.length)];
  const suggestFor = suggestSpelling(articleText(rest));
  const tags = new Map<string, Tag>();
  for (const { label, address, index } of texts.flatMap(printedTags)) {
    const slug = slugify(label);
    if (slug === "" || tags.has(slug)) continue;
    const url = absoluteAddress(address);
    const suggestion = suggestFor(label);
    tags.set(slug, {
      label,
      slug,
      ...(url === undefined ? {} : { url }),
      ...(index === undefined ? {} : { index }),
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }
  return { tags: [...tags.values()], rest };
}
