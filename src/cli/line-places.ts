// Line places: where a character stands, as editors say it.

/** A place in a text, both counted from 1; a column is a UTF-16 code unit. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

const LINE_FEED = "\n";

/** Makes a function that gives the line and column of an offset, in UTF-16 code units. Asked in any order; each answer takes the logarithm of the lines. */
export function linePlaces(text: string): (offset: number) => LinePlace {
  const starts = [0];
  for (let at = text.indexOf(LINE_FEED); at !== -1; at = text.indexOf(LINE_FEED, at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** A document's name with a place in it: news.txt:3:14, which editors and terminals open. */
export function placed(name: string, { line, column }: LinePlace): string {
  return `${name}:${line}:${column}`;
}
