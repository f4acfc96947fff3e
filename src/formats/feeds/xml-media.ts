// XML media: the pictures, films and sounds that an item of RSS or Atom names besides its text.
import type { XmlElement } from "../../markup/xml-reader.js";
import type { Media } from "../../schema/types.js";
import { addressOf } from "../reading/address.js";
import { countOf, filled, printedText } from "../reading/values.js";
import { mediaTypeOf } from "./item.js";

type MediaOf<Type extends Media["type"]> = Extract<Media, { type: Type }>;

/** What is known of one, before its kind is. */
export interface MediaFacts {
  readonly url: string | undefined;
  /** image, video or audio, as a feed says it. */
  readonly medium?: string | undefined;
  /** A media type: image/jpeg. */
  readonly type?: string | undefined;
  readonly width?: unknown;
  readonly height?: unknown;
  readonly duration?: unknown;
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  readonly license?: string | undefined;
  readonly poster?: string | undefined;
}

/** A number that is written as text. */
const numberOf = (value: unknown): unknown => (typeof value === "string" && value.trim() !== "" ? Number(value) : value);
const secondsOf = (value: unknown): number | undefined => {
  const number = numberOf(value);
  return typeof number === "number" && Number.isFinite(number) && number >= 0 ? number : undefined;
};

/** The medium of a file: as it is said, or by its media type, or by its address. */
const mediumOf = ({ medium, type, url }: MediaFacts): string | undefined =>
  (printedText(medium) ?? (printedText(type) ?? mediaTypeOf(url ?? ""))?.split("/", 1)[0])?.trim().toLowerCase();

/** Media of the model; undefined for what is none of a picture, film or sound, and where there is no address. */
export function mediaOfFacts(facts: MediaFacts, base: string | undefined): Media | undefined {
  const url = addressOf(facts.url, base);
  if (url === undefined) return undefined;
  const captions = {
    caption: printedText(facts.caption), credit: printedText(facts.credit), license: printedText(facts.license), digitalSourceType: undefined, extensions: undefined,
  };
  switch (mediumOf(facts)) {
    case "image":
      return filled<MediaOf<"image">>({
        type: "image", url, alt: printedText(facts.alt), width: countOf(numberOf(facts.width)), height: countOf(numberOf(facts.height)), renditions: undefined, ...captions,
      });
    case "video":
      return filled<MediaOf<"video">>({ type: "video", url, poster: addressOf(facts.poster, base), duration: secondsOf(facts.duration), ...captions });
    case "audio":
      return filled<MediaOf<"audio">>({ type: "audio", url, duration: secondsOf(facts.duration), ...captions });
    default:
      return undefined;
  }
}

const child = (element: XmlElement, name: string): XmlElement | undefined => element.children.find((one) => one.name === name);

/** A picture's address stands in an attribute, or in the element. */
const addressIn = (element: XmlElement): string | undefined =>
  element.attributes.get("url") ?? element.attributes.get("href") ?? element.attributes.get("src") ?? child(element, "url")?.text ?? element.text;

const ofMediaContent = (element: XmlElement): MediaFacts => {
  const { attributes } = element;
  const license = child(element, "media:license");
  return {
    url: attributes.get("url"), medium: attributes.get("medium"), type: attributes.get("type"), width: attributes.get("width"), height: attributes.get("height"),
    duration: attributes.get("duration"), alt: child(element, "media:title")?.text, caption: child(element, "media:description")?.text, credit: child(element, "media:credit")?.text,
    license: license?.attributes.get("href") ?? license?.text, poster: child(element, "media:thumbnail")?.attributes.get("url"),
  };
};
const ofEnclosure = ({ attributes }: XmlElement): MediaFacts => ({
  url: attributes.get("url") ?? attributes.get("href"), type: attributes.get("type"), caption: attributes.get("title"),
});
const ofPicture = (element: XmlElement): MediaFacts => ({
  url: addressIn(element), medium: "image", width: element.attributes.get("width"), height: element.attributes.get("height"),
});

/** How each element says what it holds. */
const READERS: ReadonlyMap<string, (element: XmlElement) => MediaFacts> = new Map([
  ["media:content", ofMediaContent],
  ["enclosure", ofEnclosure],
  ["atom:link", ofEnclosure],
  ["itunes:image", ofPicture],
  ["image", ofPicture],
  ["thumbnail", ofPicture],
]);

/** Of Atom's links only those of this kind are media. */
const isMedia = ({ name, attributes }: XmlElement): boolean => name !== "atom:link" || attributes.get("rel") === "enclosure";

function readMedia(elements: readonly XmlElement[], base: string | undefined, found: Media[]): void {
  for (const element of elements) {
    if (element.name === "media:group") readMedia(element.children, base, found);
    const reader = READERS.get(element.name);
    const media = reader !== undefined && isMedia(element) ? mediaOfFacts(reader(element), base) : undefined;
    if (media !== undefined) found.push(media);
  }
}

/** What names more of a file stands before what names less of the same. */
const sizeOf = (media: Media): number => Object.keys(media).length;

/** The media of an item, each once, in the order of the feed; a thumbnail only where there is no other picture. */
export function mediaOfItem(item: XmlElement, base: string | undefined): Media[] {
  const found: Media[] = [];
  readMedia(item.children, base, found);
  const fullest = new Map<string, Media>();
  for (const media of found) {
    const other = fullest.get(media.url);
    if (other === undefined || sizeOf(other) < sizeOf(media)) fullest.set(media.url, media);
  }
  if (found.some(({ type }) => type === "image")) return [...fullest.values()];
  const thumbnail = item.children.find(({ name }) => name === "media:thumbnail");
  const picture = thumbnail && mediaOfFacts(ofPicture(thumbnail), base);
  return picture === undefined ? [...fullest.values()] : [...fullest.values(), picture];
}
