// Search index: every spelling of a Persian word under one key. The page folds what is typed in the same way.
import { createRequire } from "node:module";
import { foldForSearch } from "../../src/text/search.js";

/** A word on its way into the index. */
interface Token {
  readonly toString: () => string;
  readonly clone: (rename: () => string) => Token;
}

interface Lunr {
  /** What every word passes. TypeDoc's own cuts away all that is no Latin letter. */
  trimmer: (token: Token) => readonly Token[];
  readonly Pipeline: { readonly registerFunction: (step: Lunr["trimmer"], label: string) => void; readonly registeredFunctions: Record<string, unknown> };
}

/** One word where the text has a space, but more where it has marks alone: «extractArticle(text» is two. */
const foldToken = (token: Token): readonly Token[] => foldForSearch(token.toString()).split(" ").map((word) => token.clone(() => word));

/** Has TypeDoc's index fold its words. */
export function foldSearchIndex(): void {
  // The very lunr that TypeDoc loads; it has no types.
  const lunr = createRequire(import.meta.resolve("typedoc"))("lunr") as Lunr;
  lunr.trimmer = Object.assign(foldToken.bind(null), { label: "trimmer" });
  lunr.Pipeline.registeredFunctions["trimmer"] = lunr.trimmer;
}
