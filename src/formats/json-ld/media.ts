// Media: pictures, films and sounds, and schema.org's MediaObject, both ways.
import type { Block } from "../../schema/block.js";
import { URL_ADDRESS } from "../../schema/patterns.js";
import type { Media, Rendition } from "../../schema/types.js";
import { addressOf } from "../reading/address.js";
import { countOf, filled, nameOf, type Thing } from "../reading/values.js";
import { compact } from "../writing/compact.js";
import type { Graph } from "./graph.js";
import type { JsonLdMedia, JsonLdWork } from "./types.js";

/** The types of schema.org, by ours. */
const TYPES = { image: "ImageObject", video: "VideoObject", audio: "AudioObject" } as const satisfies Record<Media["type"], string>;

/** IPTC's vocabulary, of which the model keeps the codes. */
const SOURCE_TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/";

const toLicense = (license: string | undefined): string | JsonLdWork | undefined =>
  license === undefined || URL_ADDRESS.test(license) ? license : { "@type": "CreativeWork", name: license };

const inDigits = (pixels: number | undefined): string | undefined => (pixels === undefined ? undefined : String(pixels));

/** Seconds as ISO 8601 writes them, without the exponent that JavaScript gives to very large and very small numbers. */
const toDuration = (seconds: number | undefined): string | undefined =>
  seconds === undefined ? undefined : `PT${seconds.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 3 })}S`;

const toRendition = ({ url, width, height }: Rendition): JsonLdMedia<"ImageObject"> => compact<JsonLdMedia<"ImageObject">>({ "@type": "ImageObject", url, contentUrl: url, width: inDigits(width), height: inDigits(height) });

/** Writes a picture, film or sound. */
function toMedia<Type extends Media["type"]>(block: Media, type: Type): JsonLdMedia<(typeof TYPES)[Type]> {
  const image = block.type === "image" ? block : undefined;
  return compact<JsonLdMedia<(typeof TYPES)[Type]>>({
    "@type": TYPES[type],
    url: block.url,
    contentUrl: block.url,
    description: image?.alt,
    caption: block.caption,
    creditText: block.credit,
    license: toLicense(block.license),
    width: inDigits(image?.width),
    height: inDigits(image?.height),
    thumbnailUrl: block.type === "video" ? block.poster : undefined,
    duration: block.type === "image" ? undefined : toDuration(block.duration),
    encoding: image?.renditions?.map(toRendition),
    digitalSourceType: block.digitalSourceType === undefined ? undefined : { "@id": `${SOURCE_TYPES}${block.digitalSourceType}` },
  });
}

/** Every picture, film or sound of one type, those of the article itself first. */
export function mediaOf<Type extends Media["type"]>(media: readonly Media[], body: readonly Block[], type: Type): JsonLdMedia<(typeof TYPES)[Type]>[] {
  const all: readonly Block[] = [...media, ...body];
  return all.filter((block): block is Media => block.type === type).map((block) => toMedia(block, type));
}

/** PT95.5S, PT1H2M3S. */
const DURATION = /^PT(?:([0-9]{1,6})H)?(?:([0-9]{1,6})M)?(?:([0-9]{1,22}(?:\.[0-9]{1,9})?)S)?$/u;

function fromDuration(value: unknown): number | undefined {
  const [, hours = "0", minutes = "0", seconds = "0"] = (typeof value === "string" ? DURATION.exec(value) : null) ?? [];
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return typeof value === "string" && DURATION.test(value) && value !== "PT" ? total : undefined;
}

const licenseOf = (value: unknown, graph: Graph): string | undefined => addressOf(graph.address(value)) ?? graph.text(value);

/** "1600", "1600px" or 1600. */
const pixelsOf = (value: unknown, graph: Graph): number | undefined => countOf(Number(/^[0-9]{1,6}/u.exec(graph.text(value) ?? "")?.[0]));

const shared = (thing: Thing, graph: Graph) => ({
  caption: graph.text(thing["caption"]),
  credit: graph.text(thing["creditText"]),
  license: licenseOf(thing["license"], graph),
  digitalSourceType: nameOf(graph.address(thing["digitalSourceType"])?.replace(/^.*\//u, "")),
});

function renditionsOf(value: unknown, graph: Graph, base: string | undefined): Rendition[] | undefined {
  const found = graph.things(value).flatMap((thing) => {
    const url = addressOf(thing["contentUrl"] ?? thing["url"], base);
    return url === undefined ? [] : [filled<Rendition>({ url, width: pixelsOf(thing["width"], graph), height: pixelsOf(thing["height"], graph) })];
  });
  return found.length === 0 ? undefined : found;
}

/** Reads a picture, film or sound, which may be its address alone. Nothing where there is no address. */
export function fromMedia(type: Media["type"], thing: Thing, graph: Graph, base: string | undefined): Media[] {
  const url = [thing["contentUrl"], thing["url"], thing["@id"], thing["name"]].map((value) => addressOf(value, typeof value === "string" && /^[./]/u.test(value) ? base : undefined)).find((address) => address !== undefined);
  if (url === undefined) return [];
  const duration = fromDuration(thing["duration"]);
  switch (type) {
    case "image":
      return [filled<Extract<Media, { type: "image" }>>({
        type, url, alt: graph.text(thing["description"]), width: pixelsOf(thing["width"], graph), height: pixelsOf(thing["height"], graph), renditions: renditionsOf(thing["encoding"], graph, base),
        ...shared(thing, graph),
      })];
    case "video":
      return [filled<Extract<Media, { type: "video" }>>({ type, url, poster: addressOf(graph.address(thing["thumbnailUrl"]), base), duration, ...shared(thing, graph) })];
    case "audio":
      return [filled<Extract<Media, { type: "audio" }>>({ type, url, duration, ...shared(thing, graph) })];
  }
}
