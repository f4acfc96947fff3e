// Pieces: everything that a text can say of a date at one place.
import { dateAt } from "./date-shapes.js";
import { firstFound, isKind, markAt, type Shape, unreadable } from "./printed.js";
import { rangeAt } from "./range-shapes.js";
import { relativeAt } from "./relative-shapes.js";
import { offsetBehind, timeAt } from "./time-shapes.js";
import type { Token } from "./tokens.js";

/** «کد خبر: ۳۹۸۰»: the number says nothing about the date. Right before a month («شماره ۱۲ آذر») it could be a day. */
const codeAt: Shape = (tokens, at) => {
  if (!isKind(tokens, at, "code")) return undefined;
  const place = markAt(tokens, at + 1) === ":" ? at + 2 : at + 1;
  const kind = tokens[place]?.kind;
  if (kind !== "number" && kind !== "ordinal") return undefined;
  const behind = markAt(tokens, place + 1) === undefined || kind === "number" ? place + 1 : place + 2;
  if (tokens[behind]?.kind === "month") return unreadable("ambiguous-order", behind + 1);
  // «مدت زمان: ۱۲:۴۵» is no time of the day, «مقیاس ۱:۲۵» none at all.
  let next = place + 1;
  while (markAt(tokens, next) === ":" && isKind(tokens, next + 1, "number")) next += 2;
  return { piece: { kind: "code" }, next };
};

/** Whether a time begins at a place, past the marks before it. */
function isBeforeTime(tokens: readonly Token[], at: number): boolean {
  let place = at;
  while (isKind(tokens, place, "mark") && place < at + 2) place += 1;
  return timeAt(tokens, place)?.piece.kind === "time";
}

/** A word that is a piece by itself. */
const wordAt: Shape = (tokens, at) => {
  const token = tokens[at];
  switch (token?.kind) {
    case "part":
      return { piece: { kind: "part", part: token.part }, next: at + 1 };
    case "zone": {
      // «GMT+3:30», but not «GMT - 14».
      const isTight = tokens[at + 1]?.isGlued === true && tokens[at + 2]?.isGlued === true;
      const offset = token.timeZone === "UTC" && isTight ? offsetBehind(tokens, at + 1, true) : undefined;
      return { piece: { kind: "zone", timeZone: token.timeZone, ...(offset !== undefined && { offset: offset.offset }) }, next: offset?.next ?? at + 1 };
    }
    case "place":
      return isBeforeTime(tokens, at + 1) ? { piece: { kind: "zone", timeZone: token.timeZone }, next: at + 1 } : undefined;
    case "label":
      return { piece: { kind: "label", role: token.role }, next: at + 1 };
    default:
      return undefined;
  }
};

/** The shapes that may begin with each kind of token, in the order in which they are tried; none begins with another kind. */
const SHAPES: Partial<Record<Token["kind"], readonly Shape[]>> = {
  number: [timeAt, rangeAt, dateAt, relativeAt],
  cardinal: [rangeAt, dateAt, relativeAt],
  ordinal: [rangeAt, dateAt],
  month: [rangeAt, dateAt],
  season: [dateAt],
  years: [rangeAt],
  unit: [timeAt, rangeAt, dateAt, relativeAt],
  weekday: [relativeAt],
  relativeDay: [relativeAt],
  stretch: [relativeAt],
  half: [relativeAt],
  hourAgo: [relativeAt],
  clock: [timeAt],
  part: [relativeAt, wordAt],
  zone: [wordAt],
  place: [wordAt],
  label: [wordAt],
  code: [codeAt],
};

/** The piece that begins at a place, of any kind. */
export const pieceAt: Shape = (tokens, at) => firstFound(SHAPES, tokens, at);
