// Given body: the text that a reader of the caller's own finds in a page, and where the page prints it.
import { foldForSearch } from "../../text/search.js";
import type { Diagnostics } from "../diagnostic.js";
import { unreadable } from "../extraction.js";
import { type BodyLine, bodyLines } from "./body-lines.js";
import { fromFirstToLastProse, ownOf, SHORTEST_BODY, untilComments, withoutAsides } from "./body-text.js";
import { proseOf } from "./density.js";
import { type Page, readPage } from "./page.js";
import type { Range } from "./page-body.js";
import type { PageHeadline } from "./page-headline.js";
import type { PageLine } from "./page-text.js";

/** What was thrown, where it says so. */
function messageOf(thrown: unknown): string {
  const message = typeof thrown === "object" && thrown !== null && "message" in thrown ? thrown.message : thrown;
  return typeof message === "string" ? message : "";
}

/** The HTML that a reader finds in a page, or nothing: who writes JavaScript may give anything. Where it throws, it has found nothing, and that is told. */
export function givenHtml(readBody: ((html: string) => unknown) | undefined, page: string, diagnostics: Diagnostics): string {
  if (readBody === undefined) return "";
  try {
    const given = readBody(page);
    return typeof given === "string" ? given.trim() : "";
  } catch (thrown) {
    diagnostics.report("body-reader-failed", { start: 0, end: page.length }, messageOf(thrown));
    return "";
  }
}

/**
 * Gives lines their places on the page: where it prints the same text, once and behind the line before, and what that stands beside. A line that the
 * reader has changed stands where the one before it ends. Undefined where the page prints none of them.
 */
function placedOn(page: Page, lines: readonly PageLine[]): readonly PageLine[] | undefined {
  const printed = new Map<string, PageLine | undefined>();
  for (const line of page.lines) printed.set(line.text, printed.has(line.text) ? undefined : line);
  const first = lines.map(({ text }) => printed.get(text)).find((line) => line !== undefined);
  if (first === undefined) return undefined;
  let reached = first.start;
  return lines.map((line): PageLine => {
    const twin = printed.get(line.text);
    if (twin === undefined || twin.start < reached) return { ...line, start: reached, end: reached, besides: undefined };
    const { start, end, besides } = twin;
    reached = end;
    return { ...line, start, end, besides };
  });
}

/** From the first of some lines to the last. */
const stretchOf = (lines: readonly BodyLine[]): Range => ({ start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 });

/**
 * Reads the lines of a given body as those of any other, without the titles, which have a place of their own. `place` is where the page prints it, and
 * `otherwise` where it prints nothing of it. Undefined where it holds too little text, or none in Persian.
 */
export function readGivenBody(html: string, page: Page, { headline, kickers, subheadlines }: PageHeadline, otherwise: Range | undefined): { readonly lines: readonly BodyLine[]; readonly place: Range | undefined } | undefined {
  const titles = new Set([headline, ...kickers, ...subheadlines].map((title) => foldForSearch(title?.text ?? "")));
  const all = ownOf(readPage(html).lines, { start: 0, end: html.length }).filter(({ text }) => !titles.has(foldForSearch(text)));
  const placed = placedOn(page, all);
  // What the page calls by the name of something beside the article, the reader may have left without its name.
  const own = placed === undefined ? all : ownOf(placed, stretchOf(placed));
  const text = withoutAsides(fromFirstToLastProse(untilComments(own)));
  const prose = text.reduce((sum, line) => sum + proseOf(line), 0);
  if (prose < SHORTEST_BODY || unreadable(text.map((line) => line.text).join("\n")) !== undefined) return undefined;
  const lines = bodyLines(text);
  if (placed !== undefined) return { lines, place: stretchOf(lines) };
  const { start, end } = otherwise ?? { start: 0, end: page.html.length };
  return { lines: lines.map((line) => ({ ...line, start, end })), place: otherwise };
}
