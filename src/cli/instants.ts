// Instants: which of them may be named, on the command line and in a record alike.
import { readInstant } from "../dates/instant.js";
import { circumstancesOf } from "../dates/parse.js";

/** Why an instant cannot be taken: it is no ISO 8601 with an offset, or lies where there was no news, as Jalali years do. */
export type InstantMistake = "no-instant" | "no-news";

function isRefused(check: () => unknown): boolean {
  try {
    check();
    return false;
  } catch (error) {
    if (error instanceof RangeError) return true;
    throw error;
  }
}

/** What is wrong with an instant; undefined where nothing is. */
export function instantMistake(text: string): InstantMistake | undefined {
  if (isRefused(() => readInstant(text))) return "no-instant";
  return isRefused(() => circumstancesOf({ reference: text }, "running")) ? "no-news" : undefined;
}
