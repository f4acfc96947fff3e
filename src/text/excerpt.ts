// Excerpt: the beginning of a text, for a message or a list.

/**
 * The beginning of a text, at most so many UTF-16 code units of it, with … where something is left out. Cut at a space where one is near,
 * and never within a character of two code units.
 */
export function excerpt(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(" ", length);
  if (space > length / 2) return `${text.slice(0, space)} …`;
  const isHighSurrogate = (text.charCodeAt(length - 1) & 0xfc00) === 0xd800;
  return `${text.slice(0, isHighSurrogate ? length - 1 : length)}…`;
}
