// Reading time: how long a text takes a reader.
import { words } from "./words.js";

/** How {@link readingTime} counts. */
export interface ReadingTimeOptions {
  /** How fast the reader is; 180 when left out. */
  readonly wordsPerMinute?: number;
}

/** What {@link readingTime} tells. */
export interface ReadingTime {
  readonly words: number;
  /** Rounded to whole milliseconds. */
  readonly milliseconds: number;
}

/**
 * No rate of silent reading for Persian is published that we know of. 181 is the mean for Arabic in M. Brysbaert, «How many words do we
 * read per minute?», Journal of Memory and Language 109 (2019); 184 ± 29 that of 17 languages, read aloud, in S. Trauzettel-Klosinski and
 * K. Dietz, «Standardized Assessment of Reading Performance», IOVS 53 (2012).
 */
const WORDS_PER_MINUTE = 180;

const MINUTE = 60_000;

/**
 * How long a text takes a reader: its words, as {@link words} counts them, and the time in milliseconds.
 *
 * 180 words a minute is an estimate for Persian: it lies by what was measured for Arabic (181, Brysbaert 2019) and for the mean of 17 languages
 * read aloud (184, Trauzettel-Klosinski and Dietz 2012). A text without words takes 0. Throws a RangeError
 * where `wordsPerMinute` is no positive number.
 *
 * @example
 * ```ts
 * import { readingTime } from "khabar/text";
 * readingTime("باران امروز در شمال می\u200Cبارد.", { wordsPerMinute: 200 }); // => { words: 5, milliseconds: 1500 }
 * ```
 */
export function readingTime(text: string, options: ReadingTimeOptions = {}): ReadingTime {
  const { wordsPerMinute = WORDS_PER_MINUTE } = options;
  if (!(wordsPerMinute > 0)) throw new RangeError(`wordsPerMinute must be positive, not ${wordsPerMinute}.`);
  const { length } = words(text);
  return { words: length, milliseconds: Math.round((length * MINUTE) / wordsPerMinute) };
}
