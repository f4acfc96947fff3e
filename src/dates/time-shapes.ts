// Time shapes: the forms in which a time of day is printed.
import { type Found, isKind, isUnit, markAt, numberAt, type Shape, unreadable } from "./printed.js";
import type { DayPart, Token } from "./tokens.js";

/** The dash between two times: «۱۴:۳۰-۱۵:۳۰». */
const RANGE_MARKS: ReadonlySet<string> = new Set(["-", "–", "—"]);

/** Minutes or seconds behind a colon. */
function partBehind(tokens: readonly Token[], at: number, marks: string): number | undefined {
  const mark = markAt(tokens, at);
  return mark !== undefined && marks.includes(mark) ? numberAt(tokens, at + 1, 2, 2) : undefined;
}

/** «+03:30» or «+0330» behind a time, «+3:30» behind GMT. Gives the offset in milliseconds and the token behind it. A minus alone may be a dash: it needs ISO 8601's T. */
export function offsetBehind(tokens: readonly Token[], at: number, isIso: boolean): { readonly offset: number; readonly next: number } | undefined {
  const sign = markAt(tokens, at);
  if (sign !== "+" && !((sign === "-" || sign === "\u2212") && isIso)) return undefined;
  const basic = numberAt(tokens, at + 1, 4, 4);
  const hours = basic === undefined ? numberAt(tokens, at + 1, 1, 2) : Math.trunc(basic / 100);
  const behind = basic === undefined ? partBehind(tokens, at + 2, ":") : undefined;
  const minutes = basic === undefined ? (behind ?? 0) : basic % 100;
  if (hours === undefined || hours > 23 || minutes > 59) return undefined;
  return { offset: (sign === "+" ? 1 : -1) * (hours * 60 + minutes) * 60_000, next: at + (behind === undefined ? 2 : 4) };
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly next: number;
}

/** «۱۴:۳۰», «۷:۵۴:۳۹»; behind ساعت also «۱۴.۳۰», «۲۱ و ۵ دقیقه» and «۸» alone. */
function clockAt(tokens: readonly Token[], at: number, isNamed: boolean): Clock | undefined {
  const token = tokens[at];
  const hour = token?.kind === "cardinal" && isNamed ? token.value : numberAt(tokens, at, 1, 2);
  if (hour === undefined) return undefined;
  const minute = partBehind(tokens, at + 1, isNamed ? ":.٫/" : ":");
  if (minute !== undefined) {
    const second = partBehind(tokens, at + 3, ":");
    const next = at + (second === undefined ? 3 : 5);
    return { hour, minute, second: second ?? 0, next: isUnit(tokens, next, "minute") ? next + 1 : next };
  }
  if (isNamed && isKind(tokens, at + 1, "and")) {
    const spoken = numberAt(tokens, at + 2, 1, 2) ?? spokenNumber(tokens[at + 2]);
    if (isKind(tokens, at + 2, "half")) return { hour, minute: 30, second: 0, next: at + 3 };
    if (isKind(tokens, at + 2, "quarter")) return { hour, minute: 15, second: 0, next: at + 3 };
    if (spoken !== undefined && isUnit(tokens, at + 3, "minute")) return { hour, minute: spoken, second: 0, next: at + 4 };
  }
  // «ساعت ۱۰ دقیقه به ۸».
  return isUnit(tokens, at + 1, "minute") ? undefined : { hour, minute: 0, second: 0, next: at + 1 };
}

function spokenNumber(token: Token | undefined): number | undefined {
  return token?.kind === "cardinal" ? token.value : undefined;
}

/** The part of the day behind a time: «۰۴:۲۲ ب.ظ», «۸ صبح». */
function partAt(tokens: readonly Token[], at: number): DayPart | undefined {
  const token = tokens[at];
  return token?.kind === "part" ? token.part : undefined;
}

/** «ساعت», maybe between fillers: «در ساعت», «ساعت در». Gives the token behind. */
function behindHourWord(tokens: readonly Token[], at: number): number | undefined {
  if (!isUnit(tokens, at, "hour")) return undefined;
  return markAt(tokens, at + 1) === ":" ? at + 2 : at + 1;
}

/** «در ۲۴ ساعت ۱۲ نفر»: hours that are counted, and no hour. */
function isSpanOfHours(tokens: readonly Token[], at: number): boolean {
  const isOfDate = isKind(tokens, at - 2, "mark") || isKind(tokens, at - 2, "month") || isUnit(tokens, at - 2, "year");
  return (numberAt(tokens, at - 1, 1, 2) !== undefined && !isOfDate) || isKind(tokens, at - 1, "cardinal");
}

function oneTime(tokens: readonly Token[], at: number): Found | undefined {
  const isIso = isKind(tokens, at, "clock");
  const named = behindHourWord(tokens, at);
  const place = isIso ? at + 1 : (named ?? at);
  const clock = clockAt(tokens, place, named !== undefined);
  if (clock === undefined) return undefined;
  let { next } = clock;
  const part = partAt(tokens, next);
  // A bare number is a time only where something says so.
  const isBare = next === place + 1 && part === undefined;
  if (isBare && (named === undefined || isSpanOfHours(tokens, at))) return undefined;
  if (part !== undefined) next += 1;
  const fraction = isIso && markAt(tokens, next) === "." ? tokens[next + 1] : undefined;
  if (fraction?.kind === "number") next += 2;
  const { hour, minute, second } = clock;
  const isTime = minute < 60 && second < 60 && (hour < 24 || (hour === 24 && minute === 0 && second === 0));
  if (!isTime) return unreadable("no-such-time", next);
  const offset = offsetBehind(tokens, next, isIso);
  const isOffset = isIso && "+-".includes(markAt(tokens, next) ?? " ") && tokens[next]?.isGlued === true && isKind(tokens, next + 1, "number");
  if (isOffset && offset === undefined) return unreadable("no-such-time", next + 2);
  const millisecond = fraction?.kind === "number" ? Math.trunc(fraction.value * 10 ** (3 - fraction.digits)) : 0;
  const time = { hour, minute, second, ...(millisecond > 0 && { millisecond }), ...(part !== undefined && { part }), ...(offset !== undefined && { offset: offset.offset }) };
  return { piece: { kind: "time", time }, next: offset?.next ?? next };
}

/** A time, or two of them with a word or a dash between («از ساعت ۱۸ تا ۱۹:۳۰»), which is no time of a date. */
export const timeAt: Shape = (tokens, at) => {
  // «۱۸ تا ۱۹:۳۰».
  const isHourTo = numberAt(tokens, at, 1, 2) !== undefined && isKind(tokens, at + 1, "to") && isKind(tokens, at + 2, "number") && markAt(tokens, at + 3) === ":";
  const last = isHourTo ? oneTime(tokens, at + 2) : undefined;
  if (last !== undefined) return { piece: { kind: "times" }, next: last.next };
  const first = oneTime(tokens, at);
  if (first?.piece.kind !== "time") return first;
  const isWord = isKind(tokens, first.next, "to") || isKind(tokens, first.next, "or");
  const isTo = isWord || RANGE_MARKS.has(markAt(tokens, first.next) ?? "");
  const second = isTo ? (oneTime(tokens, first.next + 1) ?? hourAlone(tokens, first.next + 1, isWord || tokens[first.next]?.isGlued === true)) : undefined;
  return second === undefined ? first : { piece: { kind: "times" }, next: second.next };
};

/** The second hour of «ساعت ۸ تا ۱۰». */
function hourAlone(tokens: readonly Token[], at: number, isBehindWord: boolean): Found | undefined {
  return isBehindWord && numberAt(tokens, at, 1, 2) !== undefined && !isKind(tokens, at + 1, "month") ? { piece: { kind: "times" }, next: at + 1 } : undefined;
}
