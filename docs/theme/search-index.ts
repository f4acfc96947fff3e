// Search index: every spelling of a Persian word under one key, which the page gives to what is typed, too; and what is worth finding.
import { createRequire } from "node:module";
import { type IndexEvent, ReflectionKind } from "typedoc";
import { foldForSearch } from "../../src/text/search.js";

/** A word on its way into the index. */
interface Token {
  readonly toString: () => string;
  readonly clone: (rename: () => string) => Token;
}

interface Lunr {
  /** What every word passes. TypeDoc's own cuts away all that is no Latin letter. */
  trimmer: (token: Token) => readonly Token[];
  readonly Pipeline: { readonly registeredFunctions: Record<string, unknown> };
}

/** How much more a page of text weighs than a name of the reference, which a search for its beginning raises by itself. */
const GUIDE_WEIGHT = 5;

/** One word where the text has a space, but more where it has marks alone: «extractArticle(text» is two. */
const foldToken = (token: Token): readonly Token[] => foldForSearch(token.toString()).split(" ").map((word) => token.clone(() => word));

/** Has TypeDoc's index fold its words. */
export function foldSearchIndex(): void {
  // The very lunr that TypeDoc loads; it has no types.
  const lunr = createRequire(import.meta.resolve("typedoc"))("lunr") as Lunr;
  lunr.trimmer = Object.assign(foldToken.bind(null), { label: "trimmer" });
  lunr.Pipeline.registeredFunctions["trimmer"] = lunr.trimmer;
}

/** Leaves out fields that are found elsewhere, in the strict type; calls the others by their type (`Article.headline`). */
export function chooseResults(event: IndexEvent): void {
  for (const [index, result] of [...event.searchResults.entries()].reverse()) {
    if (result.isDocument()) result.relevanceBoost = GUIDE_WEIGHT;
    const { parent } = result;
    const owner = parent?.parent;
    if (parent?.kind !== ReflectionKind.TypeLiteral || owner === undefined) continue;
    if (owner.kind === ReflectionKind.TypeAlias && !owner.name.startsWith("Tolerant")) parent.getFullName = () => owner.getFullName();
    else event.removeResult(index);
  }
}
