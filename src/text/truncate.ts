// Truncate: the beginning of a text, as long as a reader counts it.

/** How {@link truncate} cuts. */
export interface TruncateOptions {
  /** What stands for the rest; counted. `…` when left out. */
  readonly ellipsis?: string;
  /** Whether to cut between words where a gap is near; `true` when left out. */
  readonly words?: boolean;
}

/** Made when it is first needed, for it takes milliseconds to make; the same for every call. */
let segmenter: Intl.Segmenter | undefined;

function segments(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter("fa", { granularity: "grapheme" });
  return segmenter.segment(text);
}

/** In UTF-16 code units. Intl.Segmenter takes more than linear time on long strings. */
const CHUNK = 512;

/**
 * Letters, digits, marks of writing and spaces that are a cluster each, whatever stands beside them, but for what extends it (UAX #29): most of Persian. Counting
 * them costs a thousandth of what Intl.Segmenter does.
 */
// eslint-disable-next-line regexp/no-obscure-range -- printable ASCII, and Arabic letters by their code points
const PLAIN_RUN = /[ -~\u00AB\u00BB،؛؟\u0620-\u064A\u0660-\u066F\u0671-\u06D5\u06F0-\u06FF\u2013-\u2026]{1,256}/uy;
const HALF_SPACE = "\u200C";

/** How many clusters at the beginning of a text are plain ones, up to `count`, and where they end. The one before something else is left to the segmenter. */
function plainClusters(text: string, count: number): { readonly clusters: number; readonly end: number } {
  let clusters = 0;
  let last = 0;
  let at = 0;
  while (at < text.length) {
    PLAIN_RUN.lastIndex = at;
    const length = PLAIN_RUN.exec(text)?.[0].length ?? 0;
    if (length === 0) break;
    if (clusters + length > count) return { clusters: count, end: at + count - clusters };
    clusters += length;
    last = at + length - 1;
    at += length;
    while (text.charAt(at) === HALF_SPACE) at += 1;
  }
  return at === text.length || clusters === 0 ? { clusters, end: at } : { clusters: clusters - 1, end: last };
}

/** Where the first so many grapheme clusters of a text end, in UTF-16 code units; fewer where the text has fewer. Only as much is read. */
function endOfClusters(text: string, count: number): number {
  const plain = plainClusters(text, count);
  let { end } = plain;
  let left = count - plain.clusters;
  let size = CHUNK;
  while (left > 0 && end < text.length) {
    const ends = Array.from(segments(text.slice(end, end + size)), ({ index, segment }) => index + segment.length);
    // What touches the end of a chunk may go on behind it.
    if (end + size < text.length) ends.pop();
    const taken = Math.min(left, ends.length);
    left -= taken;
    end += ends[taken - 1] ?? 0;
    // One cluster may be longer than the chunk: marks without end.
    size = taken === 0 ? size * 2 : CHUNK;
  }
  return end;
}

function clustersIn(text: string): number {
  const { clusters, end } = plainClusters(text, Infinity);
  return end === text.length ? clusters : Array.from(segments(text)).length;
}

const GAP = /\s/u;
/** What no cut leaves at its edge: spaces, half-spaces, and marks that lead on to what is gone. */
const LOOSE = /[\u200C\u200D\s،؛,;:«([]/u;

/** The last gap at which to cut a text, at `end` or before it; `end` itself where none is in the second half. */
function gapBefore(text: string, end: number): number {
  for (let at = end; at > end / 2; at -= 1) if (GAP.test(text.charAt(at))) return at;
  return end;
}

/**
 * The beginning of a text, at most so many characters long as readers count them (grapheme clusters: a letter with its marks is one, an
 * emoji too), with … where something is left out.
 *
 * A text that fits comes back as it is. Otherwise the ellipsis is counted; the cut falls between words where a gap lies in the second
 * half, and no space, half-space, comma, colon or opening mark is left before the ellipsis. Where there is no room for the ellipsis the
 * text is cut without it; a length of 0 or less, or NaN, gives an empty string. Reads little more of the text than it returns, so that it is
 * quick on a whole book. Idempotent; never throws.
 *
 * @example
 * ```ts
 * import { truncate } from "khabar/text";
 * truncate("باران امروز در شمال کشور می\u200Cبارد", 20); // => "باران امروز در شمال…"
 * truncate("باران", 5); // => "باران"
 * truncate("باران امروز در شمال", 8, { words: false, ellipsis: "" }); // => "باران ام"
 * ```
 */
export function truncate(text: string, length: number, options: TruncateOptions = {}): string {
  const { ellipsis = "…", words = true } = options;
  if (!(length > 0)) return "";
  if (text.length <= length || endOfClusters(text, Math.floor(length)) === text.length) return text;
  const room = Math.floor(length) - clustersIn(ellipsis);
  if (room < 1) return text.slice(0, endOfClusters(text, Math.floor(length)));
  let end = endOfClusters(text, room);
  if (words) end = gapBefore(text, end);
  while (end > 0 && LOOSE.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end) + ellipsis;
}
