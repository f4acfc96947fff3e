// Read concepts: whom and what a ninjs item is about: people, places, tags, its section.
import { COUNTRY } from "../../schema/patterns.js";
import type { Location, Person, Place, Tag } from "../../schema/types.js";
import { slugify } from "../../text/slug.js";
import { Ids } from "../reading/ids.js";
import { filled, isThing, printedText } from "../reading/values.js";
import type { Item } from "./item.js";

/** What a value of GeoJSON is; a point may stand in a feature. */
function locationOf(value: unknown): Location | undefined {
  const point = isThing(value) && isThing(value["geometry"]) ? value["geometry"] : value;
  if (!isThing(point) || !Array.isArray(point["coordinates"])) return undefined;
  const [longitude, latitude] = point["coordinates"] as unknown[];
  if (typeof longitude !== "number" || typeof latitude !== "number") return undefined;
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? { latitude, longitude } : undefined;
}

/** Lines and areas are no fault; the model has points alone. */
const isPoint = (value: unknown): boolean => isThing(value) && (value["type"] === "Point" || (isThing(value["geometry"]) && value["geometry"]["type"] === "Point"));

function readPlace(item: Item, name: string, id: string): Place {
  const address = item.list("contactInfo").flatMap((contact) => contact.list("address"))[0];
  const country = address?.word("country") ?? "";
  const uri = item.address("uri");
  const location = item.value("geoJSON", (value) => (isPoint(value) ? locationOf(value) : "none"));
  return filled<Place>({
    id, name, country: COUNTRY.test(country) ? country : undefined, province: printedText(address?.word("area")),
    location: location === "none" ? undefined : location, sameAs: uri === undefined ? undefined : [uri], extensions: undefined,
  });
}

/** Tags by their slugs, in order. */
class Tags {
  readonly #tags = new Map<string, Tag>();

  add(item: Item, kind: Tag["kind"]): void {
    const label = item.text("name") ?? item.text("literal");
    if (label === undefined) return;
    const slug = slugify(label) || item.word("literal") || label;
    const known = this.#tags.get(slug);
    if (known !== undefined) {
      if (kind !== undefined && known.kind === undefined) known.kind = kind;
      return;
    }
    this.#tags.set(slug, filled<Tag>({ label, slug, kind, url: item.address("uri") }));
  }

  get all(): Tag[] {
    return [...this.#tags.values()];
  }
}

/** What an item is about. */
export interface Concepts {
  readonly people: Person[];
  readonly places: Place[];
  readonly tags: Tag[];
  readonly section: string | undefined;
  /** The id of the place that the item was sent from. */
  readonly datelineId: string | undefined;
}

/**
 * Reads what an item is about. Organisations and events are tags, for which the model has no lists; so are people and places that it is `about` and does
 * not only mention, as far as its subjects name them too.
 */
export function readConcepts(item: Item): Concepts {
  const tags = new Tags();
  let section: string | undefined;
  for (const subject of item.list("subjects")) {
    if (section === undefined && subject.word("rel") === "partOf") section = subject.text("name");
    else tags.add(subject, subject.word("rel") === "topic" ? "topic" : undefined);
  }
  const subjects = new Set(tags.all.map(({ slug }) => slug));
  const isTag = (concept: Item, name: string): boolean => concept.word("rel") === "about" && subjects.has(slugify(name) || concept.word("literal"));

  const people: Person[] = [];
  const personIds = new Ids("p");
  for (const person of item.list("people")) {
    const name = person.text("name");
    if (name === undefined) continue;
    if (isTag(person, name)) tags.add(person, "person");
    else people.push(filled<Person>({ id: personIds.of(person.word("literal")), name, roles: [], sameAs: sameAs(person) }));
  }

  const places: Place[] = [];
  const placeIds = new Ids("place");
  let datelineId: string | undefined;
  for (const place of item.list("places")) {
    const name = place.text("name");
    if (name === undefined) continue;
    if (isTag(place, name)) {
      tags.add(place, "place");
      continue;
    }
    const id = placeIds.of(place.word("literal"));
    places.push(readPlace(place, name, id));
    if (place.word("rel") === "dateline") datelineId ??= id;
  }

  for (const organisation of item.list("organisations")) tags.add(organisation, "organization");
  for (const event of item.list("events")) tags.add(event, "event");
  return { people, places, tags: tags.all, section, datelineId };
}

function sameAs(item: Item): string[] | undefined {
  const uri = item.address("uri");
  return uri === undefined ? undefined : [uri];
}
