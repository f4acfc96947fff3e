// Works: what an article is based on, the articles that belong to it, its corrections and its rights, and schema.org's, both ways.
import type { Attribution, Correction, RelatedArticle, Rights } from "../../schema/types.js";
import { CORRECTIONS, RELATIONS } from "../reading/closed-lists.js";
import { addressOf } from "../reading/address.js";
import type { DateReader } from "../reading/date.js";
import { filled, oneOf, printedText, type Thing } from "../reading/values.js";
import { compact, type Draft } from "../writing/compact.js";
import { isoDate } from "../writing/machine-date.js";
import { type Graph, typesOf } from "./graph.js";
import { isOrganization, kindOf, toOrganization, toPerson } from "./parties.js";
import type { JsonLdArticle, JsonLdCorrection, JsonLdParty, JsonLdRelation, JsonLdWork } from "./types.js";

/** Writes the publisher. */
export const toPublisher = (link: Attribution): JsonLdParty => (isOrganization(link) ? toOrganization(link, link.url) : toPerson(link, link.url));

/** Writes a source of the article. */
export function toSource(link: Attribution): JsonLdWork {
  return compact<JsonLdWork>({
    "@type": "CreativeWork",
    publisher: isOrganization(link) ? toOrganization(link) : undefined,
    author: isOrganization(link) ? undefined : toPerson(link),
    url: link.url,
    creditText: link.text,
  });
}

/** Reads the publisher. */
export function fromPublisher(thing: Thing, graph: Graph): Attribution[] {
  const name = graph.text(thing["name"]);
  return name === undefined ? [] : [filled<Attribution>({ name, kind: kindOf(thing, graph, "outlet"), relation: "publisher", url: addressOf(graph.address(thing["url"])) })];
}

/** Reads a source: a work with its publisher or author, or an organization by itself, or its words alone. */
export function fromSource(thing: Thing, graph: Graph): Attribution[] {
  const [party] = [...graph.things(thing["publisher"]), ...graph.things(thing["author"]), ...graph.things(thing["provider"])];
  const name = (party && graph.text(party["name"])) ?? graph.text(thing["creditText"]) ?? graph.text(thing["name"]);
  if (name === undefined || addressOf(name) !== undefined) return [];
  const isParty = typesOf(thing).some((type) => type === "Person" || type.endsWith("Organization"));
  const kind = kindOf(party ?? (isParty ? thing : {}), graph, "organization");
  return [filled<Attribution>({ name, kind, relation: "via", text: graph.text(thing["creditText"]), url: addressOf(graph.address(thing["url"])) })];
}

/** Writes an article that belongs to this one. */
export function toRelation({ relation, headline, url, id }: RelatedArticle): JsonLdRelation {
  return { "@type": "Role", roleName: relation, mentions: compact<JsonLdRelation["mentions"]>({ "@type": "NewsArticle", headline, url, identifier: id }) };
}

/** Reads an article that belongs to this one, be it in a role or by itself. */
export function fromRelation(thing: Thing, graph: Graph, base: string | undefined): RelatedArticle[] {
  const [article] = thing["mentions"] === undefined ? [thing] : graph.things(thing["mentions"]);
  const [headline, url] = [graph.text(article?.["headline"]) ?? graph.text(article?.["name"]), addressOf(graph.address(article?.["url"]), base)];
  if (article === undefined || headline === undefined || url === undefined) return [];
  return [filled<RelatedArticle>({ relation: oneOf(RELATIONS, thing["roleName"]) ?? "related", headline, url, id: graph.text(article["identifier"]) })];
}

/** Writes what was put right. */
export function toCorrection({ kind, text, date }: Correction): JsonLdCorrection {
  return compact<JsonLdCorrection>({ "@type": "CorrectionComment", text, datePublished: isoDate(date), genre: kind === "correction" ? undefined : kind });
}

/** Reads what was put right; a correction may be its text alone. */
export function fromCorrection(thing: Thing, graph: Graph, readDate: DateReader): Correction[] {
  const text = graph.text(thing["text"]) ?? graph.text(thing["name"]);
  if (text === undefined) return [];
  return [filled<Correction>({ kind: oneOf(CORRECTIONS, thing["genre"]) ?? "correction", text, date: readDate(graph.text(thing["datePublished"]), ["correction", "datePublished"]) })];
}

type JsonLdRights = Pick<JsonLdArticle, "copyrightHolder" | "copyrightNotice" | "license" | "usageInfo">;

/** Writes who holds the rights and on which terms. */
export const toRights = ({ holder, notice, license, usageTerms }: Rights): Draft<JsonLdRights> => ({
  copyrightHolder: holder === undefined ? undefined : { "@type": "Organization", name: holder },
  copyrightNotice: notice,
  license,
  usageInfo: usageTerms === undefined ? undefined : { "@type": "CreativeWork", text: usageTerms },
});

/** Reads who holds the rights and on which terms; undefined where nothing is said. */
export function fromRights(article: Thing, graph: Graph): Rights | undefined {
  const rights = filled<Rights>({
    holder: graph.text(article["copyrightHolder"]),
    notice: graph.text(article["copyrightNotice"]),
    license: addressOf(graph.address(article["license"])),
    usageTerms: graph.things(article["usageInfo"]).map(({ text }) => printedText(text)).find((text) => text !== undefined),
  });
  return Object.keys(rights).length === 0 ? undefined : rights;
}
