// Characters: what neither HTML nor XML can hold, and what would not stay in its place.
import { hasUnsafeBidi, stripBidiControls } from "../text/bidi.js";

/** All but the Char of XML 1.0 (2.2), which HTML calls a parse error too, and the carriage return, which both read as a line break. */
const UNWRITABLE = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/u; // eslint-disable-line no-control-regex -- that is what XML forbids
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]+/gu; // eslint-disable-line no-control-regex -- the same
const LINE_BREAKS = /\r\n?/gu;
/** Half of a surrogate pair is no character in UTF-8. */
const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * A text as a document of HTML or XML can hold it: control characters go, a carriage return is a line break, and half of a surrogate pair is U+FFFD,
 * as every writer of UTF-8 makes it.
 */
export function writableText(text: string): string {
  const whole = text.isWellFormed() ? text : text.replace(LONE_SURROGATE, "\uFFFD");
  return UNWRITABLE.test(whole) ? whole.replace(LINE_BREAKS, "\n").replace(CONTROLS, "") : whole;
}

/** The beginning of the controls of direction: most texts hold none. */
const SOME_BIDI_CONTROL = /\p{Bidi_Control}/u;

/**
 * A text that others stand beside on one line, whose controls of direction reach no further than itself: all of them go where one is an override or is
 * not ended. In HTML `<bdi>` does the same, and nothing has to go.
 */
export function containedText(text: string): string {
  const writable = writableText(text);
  return SOME_BIDI_CONTROL.test(writable) && hasUnsafeBidi(writable) ? stripBidiControls(writable) : writable;
}
