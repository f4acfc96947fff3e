// References: an id is used once in its list, and whoever names one names one that is there.
import type { Path } from "../path.js";
import type { Article } from "../types.js";
import type { Report } from "./report.js";

interface Identified {
  readonly id: string;
}

/** The ids of people by their names; of a name that several bear, none. */
function idsByName(people: Article["people"]): ReadonlyMap<string, string | undefined> {
  const ids = new Map<string, string | undefined>();
  for (const { id, name } of people) ids.set(name, ids.has(name) ? undefined : id);
  return ids;
}

function checkPersonIds({ quotes, authors = [], people }: Article, report: Report): void {
  const known = new Set(people.map(({ id }) => id));
  // Most articles need no fix, and then nobody asks who bears which name.
  let ids: ReadonlyMap<string, string | undefined> | undefined;
  const check = (holder: { readonly personId?: string | undefined; readonly name: string } | undefined, ...place: Path): void => {
    if (holder?.personId === undefined || known.has(holder.personId)) return;
    const path = [...place, "personId"];
    report(path, "unknown-person", { personId: holder.personId }, () => {
      ids ??= idsByName(people);
      const value = ids.get(holder.name);
      return [value === undefined ? { op: "remove", path } : { op: "replace", path, value }];
    });
  };
  quotes.forEach(({ speaker }, index) => {
    check(speaker, "quotes", index, "speaker");
  });
  authors.forEach((author, index) => {
    check(author, "authors", index);
  });
}

function checkQuoteIds({ body, quotes }: Article, report: Report): void {
  const known = new Set(quotes.map(({ id }) => id));
  body.forEach((block, index) => {
    if (block.type !== "pullquote" || block.quoteId === undefined || known.has(block.quoteId)) return;
    const path = ["body", index, "quoteId"];
    report(path, "unknown-quote", { quoteId: block.quoteId }, () => [{ op: "remove", path }]);
  });
}

function checkPlaceId({ dateline, places = [] }: Article, report: Report): void {
  const placeId = dateline?.placeId;
  if (placeId === undefined || places.some(({ id }) => id === placeId)) return;
  const path = ["dateline", "placeId"];
  report(path, "unknown-place", { placeId }, () => [{ op: "remove", path }]);
}

/** No two of a list have the same id. */
function checkOnce(list: readonly Identified[] | undefined, path: Path, report: Report): void {
  if (list === undefined || list.length < 2) return;
  const seen = new Set<string>();
  list.forEach(({ id }, index) => {
    if (seen.has(id)) report([...path, index, "id"], "duplicate-id", { id });
    seen.add(id);
  });
}

/** Ids are used once; people, quotes and places that are named by theirs exist. */
export function checkReferences(article: Article, report: Report): void {
  checkPersonIds(article, report);
  checkQuoteIds(article, report);
  checkPlaceId(article, report);
  checkOnce(article.quotes, ["quotes"], report);
  checkOnce(article.people, ["people"], report);
  checkOnce(article.places, ["places"], report);
  checkOnce(article.liveBlog?.entries, ["liveBlog", "entries"], report);
}
