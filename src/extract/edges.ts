// Edges: what stands at both ends of a printed text and is none of it.

/** A text without the characters at its ends that are white space or one of the marks. Each is looked at once, which no regular expression for an end does. */
export function withoutEdges(text: string, marks: string): string {
  const isEdge = (character: string | undefined): boolean => character !== undefined && (marks.includes(character) || character.trim() === "");
  let [start, end] = [0, text.length];
  while (start < end && isEdge(text[start])) start += 1;
  while (end > start && isEdge(text[end - 1])) end -= 1;
  return text.slice(start, end);
}
