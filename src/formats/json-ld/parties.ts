// Parties: the people and organizations of an article, and schema.org's, both ways.
import type { Attribution, Author, Person, Speaker } from "../../schema/types.js";
import { addressOf } from "../reading/address.js";
import type { Ids } from "../reading/ids.js";
import { filled, nameOf, type Thing } from "../reading/values.js";
import { compact } from "../writing/compact.js";
import { type Graph, idBehind, typesOf } from "./graph.js";
import type { JsonLdOrganization, JsonLdParty, JsonLdPerson } from "./types.js";

/** Wikidata's item for news agencies: schema.org has no type of their own. */
const NEWS_AGENCY = "https://www.wikidata.org/wiki/Q192283";

const one = <Value>(value: Value | undefined): Value[] => (value === undefined ? [] : [value]);
const personNode = (id: string | undefined): string | undefined => (id === undefined ? undefined : `#person-${id}`);

/** Writes a byline. */
export function toAuthor({ name, role, url, personId }: Author): JsonLdPerson {
  return compact<JsonLdPerson>({ "@type": "Person", "@id": personNode(personId), name, jobTitle: one(role), url });
}

/** Writes one of the article's people. */
export function toMention({ id, name, roles, sameAs }: Person): JsonLdPerson {
  return compact<JsonLdPerson>({ "@type": "Person", "@id": personNode(id), name, jobTitle: roles, sameAs });
}

/** Writes who speaks. An organization's role has no property. */
export function toSpeaker({ kind, name, role, personId }: Speaker): JsonLdParty {
  if (kind === "organization") return compact<JsonLdOrganization>({ "@type": "Organization", "@id": personNode(personId), name });
  return compact<JsonLdPerson>({ "@type": "Person", "@id": personNode(personId), name, jobTitle: one(role), disambiguatingDescription: kind === "anonymous" ? kind : undefined });
}

/** Whether a link of the chain is an organization of any kind. */
export const isOrganization = ({ kind }: Attribution): boolean => kind !== "person" && kind !== "anonymous";

/** Writes an outlet, an agency or another organization. */
export function toOrganization({ kind, name }: Pick<Attribution, "kind" | "name">, url?: string): JsonLdOrganization {
  return compact<JsonLdOrganization>({
    "@type": kind === "organization" ? "Organization" : "NewsMediaOrganization", name, url, additionalType: kind === "agency" ? NEWS_AGENCY : undefined,
  });
}

/** Writes a link of the chain that is a person, named or not. */
export function toPerson({ kind, name }: Attribution, url?: string): JsonLdPerson {
  return compact<JsonLdPerson>({ "@type": "Person", name, url, disambiguatingDescription: kind === "anonymous" ? kind : undefined });
}

const isOrganizationNode = (thing: Thing): boolean => typesOf(thing).some((type) => /Organization$|^Corporation$|Agency$/u.test(type));
const isAnonymous = (thing: Thing): boolean => thing["disambiguatingDescription"] === "anonymous";

/** What kind of link a party is. Pages that call their publisher an Organization mean an outlet. */
export function kindOf(thing: Thing, graph: Graph, otherwise: "outlet" | "organization"): Attribution["kind"] {
  if (typesOf(thing).includes("Person")) return isAnonymous(thing) ? "anonymous" : "person";
  if (graph.address(thing["additionalType"]) === NEWS_AGENCY) return "agency";
  return typesOf(thing).includes("NewsMediaOrganization") ? "outlet" : otherwise;
}

/** The people that a property names; an organization is none. */
export function peopleIn(value: unknown, graph: Graph): readonly Thing[] {
  return graph.things(value).filter((thing) => !isOrganizationNode(thing));
}

/** Reads a byline. */
export function fromAuthor(thing: Thing, graph: Graph): Author[] {
  const name = graph.text(thing["name"]);
  if (name === undefined) return [];
  return [filled<Author>({ name, role: graph.text(thing["jobTitle"]), personId: nameOf(idBehind("person", thing["@id"])), url: addressOf(thing["url"]) })];
}

/** Reads somebody whom the article mentions. */
export function fromMention(thing: Thing, ids: Ids, graph: Graph): Person[] {
  const name = graph.text(thing["name"]);
  const sameAs = graph.texts(thing["sameAs"]).flatMap((address) => addressOf(address) ?? []);
  if (name === undefined) return [];
  return [filled<Person>({ id: ids.of(idBehind("person", thing["@id"])), name, roles: [...graph.texts(thing["jobTitle"])], sameAs: sameAs.length === 0 ? undefined : sameAs })];
}

/** Reads who speaks. JSON-LD does not say how the article calls them there. */
export function fromSpeaker(thing: Thing, graph: Graph): Speaker | undefined {
  const name = graph.text(thing["name"]);
  if (name === undefined) return undefined;
  const kind = isOrganizationNode(thing) ? "organization" : isAnonymous(thing) ? "anonymous" : "person";
  return filled<Speaker>({ name, mention: "", resolution: "implicit", kind, role: graph.text(thing["jobTitle"]), personId: nameOf(idBehind("person", thing["@id"])) });
}
