// Places: where a text stands in another, found in linear time whatever they are.

/** For every length of a beginning of the text: the longest shorter one that it ends with, too (Knuth, Morris and Pratt). */
function borders(wanted: string): Int32Array {
  const found = new Int32Array(wanted.length);
  let length = 0;
  for (let at = 1; at < wanted.length; at += 1) {
    while (length > 0 && wanted.charCodeAt(at) !== wanted.charCodeAt(length)) length = found[length - 1] ?? 0;
    if (wanted.charCodeAt(at) === wanted.charCodeAt(length)) length += 1;
    found[at] = length;
  }
  return found;
}

/**
 * Makes a function that gives the places where `wanted` begins in a text, in UTF-16 code units, the first `most` of them.
 *
 * String.prototype.indexOf would do, but that texts made for it take it a time of both lengths multiplied.
 */
export function placesOf(wanted: string): (text: string, most: number) => number[] {
  const shorter = borders(wanted);
  return (text, most) => {
    const places: number[] = [];
    let length = 0;
    for (let at = 0; at < text.length && places.length < most; at += 1) {
      while (length > 0 && (length === wanted.length || text.charCodeAt(at) !== wanted.charCodeAt(length))) length = shorter[length - 1] ?? 0;
      if (text.charCodeAt(at) === wanted.charCodeAt(length)) length += 1;
      if (length === wanted.length) places.push(at + 1 - length);
    }
    return places;
  };
}
