// Mentions: the pieces that a text says of one date, together.
import type { Calendar } from "./day-numbers.js";
import { dateAt } from "./date-shapes.js";
import { pieceAt } from "./pieces.js";
import { isKind, isUnit, markAt, type Piece, type PrintedDate, type PrintedTime } from "./printed.js";
import type { DayPart, Role, Token, Tokens } from "./tokens.js";

type PieceOf<Kind extends Piece["kind"]> = Extract<Piece, { kind: Kind }>;

/** What a text says of one date. At most one of `dates`, `range`, `relative` tells the day; others must agree with it. */
export interface Mention {
  /** In UTF-16 code units, without labels and codes; `end` is exclusive. */
  start: number;
  end: number;
  /** Whether what stands before it makes it the name of an event or a place. */
  isName: boolean;
  readonly dates: PrintedDate[];
  readonly ranges: PieceOf<"range">[];
  relative?: PieceOf<"relativeDay" | "stretch" | "span"> | undefined;
  weekday?: PieceOf<"weekday">;
  time?: PrintedTime;
  /** Whether two times are printed, of which none is the date's. */
  hasTimes: boolean;
  part?: DayPart;
  /** null for a clock nobody names. */
  timeZone?: string | null;
  /** Milliseconds east of UTC, behind GMT. */
  offset?: number;
  role?: Role;
  unreadable?: PieceOf<"unreadable">["code"];
}

/** How a text is taken: as nothing but one date, whatever is printed around it, or as running text with dates in it. */
export type Mode = "whole" | "running";

/** What may stand between the pieces of one date. */
const CONNECTING_MARKS: ReadonlySet<string> = new Set(["-", "–", "—", "|", "/", ",", "،", ":", "(", ")", "[", "]", "@", "•", "·", "؛", ";", "_"]);

/** A connector of its own is a word; of marks there are a few at most. */
const MOST_CONNECTORS = 4;

function connects(tokens: readonly Token[], at: number, mode: Mode): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === "filler" || token.kind === "equal" || isUnit(tokens, at, "day")) return true;
  if (isUnit(tokens, at, "hour")) return mode === "whole" || isKind(tokens, at + 1, "label");
  if (token.kind !== "mark") return false;
  if (CONNECTING_MARKS.has(token.mark)) return true;
  return mode === "whole" || (token.mark === "." && isKind(tokens, at + 1, "equal"));
}

function emptyMention(): Mention {
  return { start: -1, end: -1, isName: false, dates: [], ranges: [], hasTimes: false };
}

function saysDay({ dates, ranges, relative, weekday, unreadable }: Mention): boolean {
  const isUnread = unreadable !== undefined && unreadable !== "no-such-time";
  return dates.length > 0 || ranges.length > 0 || relative !== undefined || weekday !== undefined || isUnread;
}

function calendarsOf({ dates, ranges }: Mention): Set<Calendar> {
  return new Set([...dates.map(({ calendar }) => calendar), ...ranges.map(({ first }) => first.calendar)]);
}

/** Whether two forms of one calendar can be the same day, one with what the other leaves out: «۳۰ ذی‌الحجه، ۳۰/۱۲/۱۴۴۶». */
function completes(one: PrintedDate, other: PrintedDate): boolean {
  return one.calendar === other.calendar && one.month === other.month && one.day === other.day && (one.year === undefined) !== (other.year === undefined);
}

/** Whether a weekday leads to a date of its own and does not belong to the one before: «۱۲ آذر، سه‌شنبه ۱۳ آذر». */
function leadsOn(tokens: readonly Token[], next: number, calendars: ReadonlySet<Calendar> | undefined): boolean {
  let place = next;
  while ((isKind(tokens, place, "mark") && markAt(tokens, place) !== ")") || isKind(tokens, place, "filler")) place += 1;
  const { piece } = dateAt(tokens, place) ?? {};
  return piece?.kind === "date" && (calendars?.has(piece.date.calendar) ?? true);
}

/** Whether a month, season or year is meant, which has neither weekday nor time. */
function isLong({ dates }: Mention): boolean {
  const [date] = dates;
  return date !== undefined && date.day === undefined;
}

/** Whether a piece belongs to the date of which a text has said something already. */
function fits(mention: Mention, piece: Piece, tokens: readonly Token[], next: number, mode: Mode): boolean {
  const hasDate = mention.dates.length > 0 || mention.ranges.length > 0;
  switch (piece.kind) {
    case "date":
      if (mention.relative?.kind === "stretch" || mention.weekday?.when === "before" || mention.weekday?.when === "after") return false;
      return mention.ranges.length === 0 && mention.dates.every((date) => date.calendar !== piece.date.calendar || completes(date, piece.date));
    case "range":
      return mention.dates.length === 0 && mention.relative === undefined && !calendarsOf(mention).has(piece.first.calendar);
    case "time":
    case "times":
      if (isLong(mention)) return false;
      if (mention.relative?.kind === "stretch" || (mention.relative?.kind === "span" && mention.relative.unit !== "day")) return false;
      return mention.time === undefined && !mention.hasTimes;
    case "weekday":
      if (isLong(mention)) return false;
      // The same once more is of the other calendar's form: «یکشنبه ۲۵ فوریه، برابر با یکشنبه ۶ اسفند».
      if (mention.weekday !== undefined) return hasDate && mention.weekday.weekday === piece.weekday && piece.when === undefined && leadsOn(tokens, next, undefined);
      return !hasDate || !leadsOn(tokens, next, calendarsOf(mention));
    case "relativeDay":
      return mention.relative === undefined && (!hasDate || mode === "whole");
    case "span":
    case "stretch":
      return mode === "whole" ? mention.relative === undefined : !saysDay(mention) && mention.time === undefined;
    case "part":
      return mention.part === undefined;
    case "zone":
      return mention.timeZone === undefined && (hasDate || mention.time !== undefined || mention.hasTimes);
    case "label":
      return !saysDay(mention) || piece.role === null || (piece.role === mention.role && mention.time === undefined);
    case "code":
      return true;
    case "unreadable":
      return piece.code === "no-such-time" ? mention.time === undefined && !mention.hasTimes : !saysDay(mention);
  }
}

/** Notes what a piece says. */
function add(mention: Mention, piece: Piece): void {
  switch (piece.kind) {
    case "date":
      mention.dates.push(piece.date);
      if (piece.weekday !== undefined) mention.weekday = { kind: "weekday", weekday: piece.weekday };
      break;
    case "range":
      mention.ranges.push(piece);
      break;
    case "time":
      mention.time = piece.time;
      break;
    case "times":
      mention.hasTimes = true;
      break;
    case "weekday":
      mention.weekday = piece;
      break;
    case "relativeDay":
    case "span":
    case "stretch":
      mention.relative = piece;
      break;
    case "part":
      mention.part = piece.part;
      break;
    case "zone":
      mention.timeZone = piece.timeZone;
      if (piece.offset !== undefined) mention.offset = piece.offset;
      break;
    case "label":
      if (piece.role !== null) mention.role = piece.role;
      break;
    case "code":
      break;
    case "unreadable":
      mention.unreadable = piece.code;
  }
}

/** Pieces that say nothing of the day and are no part of its words. */
const OUTSIDE: ReadonlySet<Piece["kind"]> = new Set(["label", "code"]);

/** What a text says of dates, and what stands in it besides. */
export interface Reading {
  readonly mentions: readonly Mention[];
  /** Tokens that belong to no mention and connect none. */
  readonly rest: readonly Token[];
}

/** Whether a word joins two others and no dates: «طلا و سکه». */
function isBetweenWords(tokens: readonly Token[], at: number): boolean {
  const isJoining = isKind(tokens, at, "and") || isKind(tokens, at, "or") || isKind(tokens, at, "to");
  return isJoining && isKind(tokens, at - 1, "other") && isKind(tokens, at + 1, "other");
}

/** «برابر با ۲۶ ذی‌الحجه ۱۴۴۵ و ۳ ژوئیه ۲۰۲۴»: a third calendar. */
function joinsCalendars(tokens: readonly Token[], at: number, mention: Mention): boolean {
  const { piece } = (isKind(tokens, at, "and") ? dateAt(tokens, at + 1) : undefined) ?? {};
  const calendars = calendarsOf(mention);
  return piece?.kind === "date" && calendars.size > 0 && !calendars.has(piece.date.calendar);
}

/** Whether a noun that days give their name to stands before a place, or before the words right before it: «حملات تروریستی ۱۱ سپتامبر». */
function isBehindNoun(tokens: readonly Token[], at: number): boolean {
  return isKind(tokens, at - 1, "named") || (isKind(tokens, at - 1, "other") && isKind(tokens, at - 2, "named"));
}

/** Whether a bracket that opens among some tokens is not closed among them. */
function isOpen(tokens: readonly Token[], first: number, next: number): boolean {
  let open = 0;
  for (let at = first; at < next; at += 1) {
    const mark = markAt(tokens, at);
    open += mark === "(" ? 1 : mark === ")" ? -1 : 0;
  }
  return open > 0;
}

/** Puts the pieces of a text together, each with the date that it belongs to. */
export function readMentions({ list: tokens, starts, ends }: Tokens, mode: Mode): Reading {
  const mentions: Mention[] = [];
  const rest: Token[] = [];
  let mention: Mention | undefined;
  /** The tokens of the mention's own words. */
  let first = -1;
  let last = -1;
  let connectors = 0;
  const close = () => {
    if (mention !== undefined && saysDay(mention)) mentions.push(mention);
    // A time or a part of the day without its day.
    else if (mention !== undefined && first >= 0) rest.push(...tokens.slice(first, last));
    mention = undefined;
    first = -1;
    connectors = 0;
  };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const found = pieceAt(tokens, at);
    if (token === undefined) break;
    if (found === undefined) {
      if (connects(tokens, at, mode) || (mode === "whole" && mention !== undefined && joinsCalendars(tokens, at, mention))) {
        connectors += 1;
        if (connectors > MOST_CONNECTORS && mode === "running") close();
      } else {
        if (!isBetweenWords(tokens, at)) rest.push(token);
        if (mode === "running") close();
      }
      at += 1;
      continue;
    }
    const { piece, next } = found;
    if (mention !== undefined && !fits(mention, piece, tokens, next, mode)) close();
    if (piece.kind === "unreadable" && piece.code === "no-such-time" && (mention === undefined || !saysDay(mention))) {
      // «دقیقه ۹۲:۴۸» is no time of any day.
      rest.push(...tokens.slice(at, next));
      close();
      at = next;
      continue;
    }
    const isOutside = OUTSIDE.has(piece.kind);
    mention ??= emptyMention();
    if (!isOutside) {
      last = next;
      if (first < 0) {
        first = at;
        mention.start = starts[at] ?? 0;
        mention.isName = piece.kind === "date" && piece.date.day !== undefined && isBehindNoun(tokens, at);
      }
      // The bracket that closes behind «دوشنبه (۱۲ آذر)» is one of its own.
      const isClosing = markAt(tokens, next) === ")" && isOpen(tokens, first, next);
      mention.end = ends[isClosing ? next : next - 1] ?? 0;
    }
    add(mention, piece);
    connectors = 0;
    at = next;
  }
  close();
  return { mentions, rest };
}

/** Tokens beside a date that could change its day, so that it is no longer the text's. */
const CHANGING: ReadonlySet<Token["kind"]> = new Set([
  "number", "cardinal", "ordinal", "to", "and", "or", "turning", "same", "span", "years", "few", "tens", "half", "quarter", "plural", "past", "current", "ago", "hence", "after", "era", "hijri",
  "season", "unit", "ending",
]);

/** Whether a text says more than a date and the names that are printed beside one. A month's name behind another word is one: «خبرگزاری مهر». */
export function saysMore({ rest }: Reading): boolean {
  return rest.some(({ kind }, at) => CHANGING.has(kind) || (kind === "month" && rest[at - 1]?.kind !== "other"));
}

/** Whether words stand in the text besides its date. */
export function hasOtherWords({ rest }: Reading): boolean {
  return rest.some(({ kind }) => kind !== "mark");
}
