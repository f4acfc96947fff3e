// Places: the places of an article, and schema.org's, both ways.
import { COUNTRY } from "../../schema/patterns.js";
import type { Dateline, Place } from "../../schema/types.js";
import { addressOf } from "../reading/address.js";
import type { Ids } from "../reading/ids.js";
import { filled, isThing, nameOf, type Thing } from "../reading/values.js";
import { compact } from "../writing/compact.js";
import { printedDate } from "../writing/printed-date.js";
import { type Graph, idBehind } from "./graph.js";
import type { JsonLdPlace } from "./types.js";

const placeNode = (id: string | undefined): string | undefined => (id === undefined ? undefined : `#place-${id}`);

/** Writes a place that the article names. */
export function toPlace({ id, name, country, province, location, sameAs }: Place): JsonLdPlace {
  const isAddressed = country !== undefined || province !== undefined;
  return compact<JsonLdPlace>({
    "@type": "Place",
    "@id": placeNode(id),
    name,
    address: isAddressed ? compact<NonNullable<JsonLdPlace["address"]>>({ "@type": "PostalAddress", addressCountry: country, addressRegion: province }) : undefined,
    // JSON has no zero below zero, which a place on the equator may have been given.
    geo: location && { "@type": "GeoCoordinates", latitude: location.latitude + 0, longitude: location.longitude + 0 },
    sameAs,
  });
}

/** The words of a dateline: نیلاب، ۱۲ آذر ۱۴۰۳. */
export const datelineText = ({ place, date }: Dateline, language: string): string => [place, date && printedDate(date, language)].filter((part) => part !== undefined).join("، ");

/** Writes where the article was sent from. */
export function toOrigin({ place, placeId }: Dateline): JsonLdPlace | undefined {
  return place === undefined && placeId === undefined ? undefined : compact<JsonLdPlace>({ "@type": "Place", "@id": placeNode(placeId), name: place });
}

const within = (value: unknown, limit: number): number | undefined => {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Math.abs(number) <= limit ? number : undefined;
};

function locationOf(value: unknown): Place["location"] {
  const geo: Thing = isThing(value) ? value : {};
  const [latitude, longitude] = [within(geo["latitude"], 90), within(geo["longitude"], 180)];
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

/** Reads a place. */
export function fromPlace(thing: Thing, ids: Ids, graph: Graph): Place[] {
  const name = graph.text(thing["name"]);
  if (name === undefined) return [];
  const address: Thing = isThing(thing["address"]) ? thing["address"] : {};
  const country = graph.text(address["addressCountry"]);
  const sameAs = graph.texts(thing["sameAs"]).flatMap((one) => addressOf(one) ?? []);
  return [filled<Place>({
    id: ids.of(idBehind("place", thing["@id"])),
    name,
    country: country !== undefined && COUNTRY.test(country) ? country : undefined,
    province: graph.text(address["addressRegion"]),
    location: locationOf(thing["geo"]),
    sameAs: sameAs.length === 0 ? undefined : sameAs,
  })];
}

/** Reads where the article was sent from. */
export function fromOrigin(value: unknown, graph: Graph): Pick<Dateline, "place" | "placeId"> {
  const [thing] = graph.things(value);
  return thing === undefined ? {} : filled<Pick<Dateline, "place" | "placeId">>({ place: graph.text(thing["name"]), placeId: nameOf(idBehind("place", thing["@id"])) });
}
