// Suggestion: a likelier spelling for a word, from the words of the article itself.
import { editDistance } from "../text/edit-distance.js";
import { foldForSearch } from "../text/search.js";
import { words } from "../text/words.js";
import { isListed } from "../zwnj/lexicon.js";

/** In letters. Below the first any two words are near; above the second no typo is looked for. */
const SHORTEST_WORD = 4;
const LONGEST_WORD = 30;
const FARTHEST = 2;

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
      .map(([word, count]) => ({ word, count, changes: editDistance(label, word, FARTHEST) }))
      .filter(({ changes }) => changes <= FARTHEST);
    candidates.sort((a, b) => a.changes - b.changes || b.count - a.count);
    return candidates[0]?.word;
  };
}
