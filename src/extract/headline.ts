// Headline: the decks above an article, told apart as روتیتر, تیتر and زیرتیتر.
import { NOT_BLANK } from "../schema/patterns.js";
import { sentences } from "../text/sentences.js";
import { truncate } from "../text/truncate.js";
import { findCues } from "./cues.js";
import { type Line, readDocument } from "./document.js";
import { tokenized } from "./tokenized.js";

/** The headline with what stands above and below it, and the lines that are left. */
export interface Headlines {
  readonly kickers: readonly string[];
  readonly headline: string;
  readonly subheadlines: readonly string[];
  readonly rest: readonly Line[];
  /** Whether the headline is the beginning of a text that has none. */
  readonly isStandIn?: true;
}

/** In UTF-16 code units. The longest headline of 20,000 read had 180; one line may hold several decks. */
const LONGEST_DECK = 220;
const LONGEST_DECK_LINE = 500;

/** Between the decks of one line. A slash without its spaces parts what are sentences, no two figures or names. */
const DECK_SEPARATOR =
  /\s[|/]\s|\||(?<=[\p{L}»"!؟?]) ?\/ (?=\S)|(?<=[^\s/] [^\s/]{1,40} [^\s/]{0,40}[\p{L}»"!؟?])\/(?=[^\s/]{1,40} [^\s/]{1,40} )/u;

/** What a headline says of the page's media: «+ فیلم», «(+عکس)». */
const MEDIA_SUFFIX =
  /\s?[([]?\s?\+\s?(?:فیلم|تصاویر|تصویر|عکس|عکس\u200Cها|ویدئو|ویدیو|ویدئوها|جدول|اینفوگرافی|اینفوگرافیک|نمودار|صوت|سند|اسناد|متن|جزئیات|جزییات|اسامی|نقشه|گزارش تصویری)(?: و \p{L}{2,12})?\s?[)\]]?$/u;

/** A deck does not end like a sentence of the body, nor does it let somebody speak on the next line. */
const SENTENCE_END = /[.:،]$/u;

function decksOf(text: string): string[] {
  return text
    .split(DECK_SEPARATOR)
    .map((deck) => deck.trim().replace(MEDIA_SUFFIX, ""))
    // A full stop after the last deck is a habit of some outlets and says nothing.
    .map((deck) => (deck.endsWith(".") && !deck.endsWith("..") ? deck.slice(0, -1).trimEnd() : deck))
    .filter((deck) => deck !== "");
}

/** A line that may stand in the header: decks of a headline's length. */
function isDeckLine(text: string): boolean {
  if (text.length > LONGEST_DECK_LINE || findCues(tokenized(text)).length > 0) return false;
  const decks = decksOf(text);
  if (decks.length === 0 || decks.some((deck) => deck.length > LONGEST_DECK)) return false;
  return decks.length > 1 || !SENTENCE_END.test(text);
}

/** Lines of decks. */
const LONGEST_HEADER = 4;

/**
 * The first line, and those below it, up to a blank line, that are decks too. A text without a blank line has no sign of where its header
 * ends: of more than two lines, only the first is one.
 */
function headerLines(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex((line, index) => index > 0 && (line.afterGap || !isDeckLine(line.text)));
  if (end === -1) return lines.length > 2 ? lines.slice(0, 1) : lines;
  const isOpen = end > LONGEST_HEADER || (end > 1 && lines[end]?.afterGap === false);
  return lines.slice(0, isOpen ? 1 : end);
}

/** A sentence in which somebody speaks, full stop and all, is the body's. */
const isReport = (text: string): boolean => SENTENCE_END.test(text) && findCues(tokenized(text)).some(({ end }) => end < text.length);

/** A first line that ends with a colon only introduces the headline. */
const KICKER_END = /[:؛]$/u;

/**
 * Reads the header. Where a line of several decks stands above a line of one, the one is the headline and those above are kickers, as
 * Persian front pages set them; where the several are all there is, the first is the headline. Undefined where no headline begins the text.
 */
export function readHeadlines(lines: readonly Line[]): Headlines | undefined {
  const [first] = lines;
  if (first === undefined || first.text.length > LONGEST_DECK_LINE || isReport(first.text)) return undefined;
  const header = headerLines(lines);
  const decks = header.map((line) => decksOf(line.text));
  if (decks.flat().some((deck) => deck.length > LONGEST_DECK)) return undefined;

  // Several decks in a line above, or one that ends with a colon, lead to the headline below.
  const leadsOn = decks.length > 1 && (decks[0]?.length !== 1 || KICKER_END.test(first.text));
  const single = decks.findIndex((line, index) => index > 0 && line.length === 1 && !KICKER_END.test(line[0] ?? ""));
  const lineOfHeadline = leadsOn ? (single === -1 ? 1 : single) : 0;
  const [headline, ...besides] = decks[lineOfHeadline] ?? [];
  if (headline === undefined) return undefined;
  return {
    kickers: decks.slice(0, lineOfHeadline).flat(),
    headline,
    subheadlines: [...besides, ...decks.slice(lineOfHeadline + 1).flat()],
    rest: lines.slice(header.length),
  };
}

/** The header that the caller knows: its decks, and the lines without one that prints it again. */
function withHeadline(printed: string, lines: readonly Line[]): Headlines | undefined {
  const [headline, ...subheadlines] = readDocument(printed).lines.flatMap((line) => decksOf(line.text));
  if (headline === undefined) return undefined;
  const isRepeated = lines[0]?.text === headline;
  return { kickers: [], headline, subheadlines, rest: isRepeated ? lines.slice(1) : lines };
}

/** In grapheme clusters. */
const LONGEST_STAND_IN = 120;

/** A headline for a text that has none: the beginning of its first sentence. Undefined where that is no word a line could hold. */
function standInHeadline(lines: readonly Line[]): Headlines | undefined {
  const [first] = lines;
  const [sentence] = first === undefined ? [] : sentences(first.text);
  if (first === undefined || sentence === undefined) return undefined;
  const headline = truncate(first.text.slice(sentence.start, sentence.end), LONGEST_STAND_IN);
  return headline.includes(" ") ? { kickers: [], headline, subheadlines: [], rest: lines, isStandIn: true } : undefined;
}

/** The header of a text: the one that the caller knows, the one that begins it, or what stands in for one. */
export function headlinesOf(lines: readonly Line[], known: string | undefined): Headlines | undefined {
  return known !== undefined && NOT_BLANK.test(known) ? withHeadline(known, lines) : readHeadlines(lines) ?? standInHeadline(lines);
}
