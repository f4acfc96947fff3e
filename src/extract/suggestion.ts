// Suggestion: a likelier spelling for a word, from the words of the article itself.
import { foldForSearch } from "../text/search.js";
import { words } from "../text/words.js";
import { isListed } from "../zwnj/lexicon.js";

/** In letters. Below the first any two words are near; above the second no typo is looked for. */
const SHORTEST_WORD = 4;
const LONGEST_WORD = 30;
const FARTHEST = 2;

/**
 * The number of letters to add, drop, change or swap with a neighbour to make one word of another (optimal string alignment). Cut off
 * one above {@link FARTHEST}.
 */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > FARTHEST) return FARTHEST + 1;
  let [beforePrevious, previous]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const change = (previous?.[column - 1] ?? 0) + (isSame ? 0 : 1);
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swap = isSwap ? (beforePrevious?.[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      current.push(Math.min(change, swap, (previous?.[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    [beforePrevious, previous] = [previous, current];
  }
  return previous?.[b.length] ?? FARTHEST + 1;
}

/** The words of an article, with how often each stands there, and their folded forms. */
interface ArticleWords {
  readonly counts: ReadonlyMap<string, number>;
  readonly keys: ReadonlySet<string>;
}

function wordsOf(articleText: string): ArticleWords {
  const counts = new Map<string, number>();
  for (const { text } of words(articleText)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return { counts, keys: new Set([...counts.keys()].map(foldForSearch)) };
}

/**
 * Makes a function that suggests the spelling of a one-word label. It has one to suggest where neither the dictionary nor the article knows
 * the label, and a word of the article begins or ends like it and is at most two changes away: the nearest, then the commonest.
 */
export function suggestSpelling(articleText: string): (label: string) => string | undefined {
  let known: ArticleWords | undefined;
  return (label) => {
    const isWord = words(label).length === 1 && label.length >= SHORTEST_WORD && label.length <= LONGEST_WORD;
    if (!isWord || isListed(label)) return undefined;
    // Most labels are listed, and then nobody asks for the article's words.
    known ??= wordsOf(articleText);
    const { counts, keys } = known;
    if (keys.has(foldForSearch(label))) return undefined;
    const candidates = [...counts]
      .filter(([word]) => word.length >= SHORTEST_WORD && (word.startsWith(label.charAt(0)) || word.endsWith(label.slice(-1))))
      .map(([word, count]) => ({ word, count, changes: distance(label, word) }))
      .filter(({ changes }) => changes <= FARTHEST);
    candidates.sort((a, b) => a.changes - b.changes || b.count - a.count);
    return candidates[0]?.word;
  };
}
