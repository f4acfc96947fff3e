// Title: the headline of an item, and the decks that sites print in one line with it.
import { words } from "../../text/words.js";
import { foldForSearch } from "../../text/search.js";

/** A headline with what was printed above and below it. */
export interface Decks {
  readonly kickers: readonly string[];
  readonly headline: string;
  readonly subheadlines: readonly string[];
}

/** Between decks: «|» wherever it stands, a slash with spaces around (no fraction, and no «و/یا»). */
const SEPARATOR = /[|│¦]| \/ /u;

/** In words. «گزارش ویژه | …» is a kicker; a headline of so few words is rare, and then what follows it is shorter still. */
const LONGEST_KICKER = 3;

const countWords = (text: string): number => words(text).length;

/** Whether the first deck stands above the headline: it ends with a colon, or is short and the next one is not. */
const isKicker = (first: string, second: string): boolean => first.endsWith(":") || (countWords(first) <= LONGEST_KICKER && countWords(second) > LONGEST_KICKER);

/**
 * Parts a title at «|» and « / » in headline and decks. A deck that is the name of the outlet, which some print behind every headline, is left out.
 * A title without a separator is the headline.
 */
export function decksOf(title: string, siteNames: readonly (string | undefined)[]): Decks {
  if (!SEPARATOR.test(title)) return { kickers: [], headline: title, subheadlines: [] };
  const names = new Set(siteNames.flatMap((name) => (name === undefined ? [] : [name, ...name.split(SEPARATOR)])).map((name) => foldForSearch(name).trim()));
  const decks = title.split(SEPARATOR).map((deck) => deck.trim()).filter((deck) => deck !== "" && !names.has(foldForSearch(deck)));
  const [first = title, second, ...others] = decks;
  if (second === undefined) return { kickers: [], headline: first, subheadlines: [] };
  return isKicker(first, second) ? { kickers: [first], headline: second, subheadlines: others } : { kickers: [], headline: first, subheadlines: [second, ...others] };
}
