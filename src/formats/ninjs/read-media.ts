// Read media: pictures, films, sounds and other articles, from the associations of a ninjs item, and from an item that is itself a picture.
import type { Media, RelatedArticle, Rendition } from "../../schema/types.js";
import { URL_ADDRESS } from "../../schema/patterns.js";
import { RELATIONS } from "../reading/closed-lists.js";
import { countOf, filled, nameOf, oneOf, printedText } from "../reading/values.js";
import type { Item, RoledText } from "./item.js";
import { wordsOf } from "./read-body.js";
import { sourceTypeOf } from "./vocabulary.js";

const TYPES: ReadonlyMap<string, Media["type"]> = new Map([["picture", "image"], ["graphic", "image"], ["video", "video"], ["audio", "audio"]]);

/** What an item is, by its type; undefined for a text. */
export const mediaTypeOf = (item: Item): Media["type"] | undefined => TYPES.get(item.word("type").toLowerCase());

interface File extends Rendition {
  readonly name: string;
  /** image, video, audio, text; empty where nothing is said. */
  readonly family: string;
  readonly duration: number | undefined;
  readonly isMain: boolean;
}

const secondsOf = (value: unknown): number | undefined => (typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : undefined);

function fileOf(rendition: Item, uri: string): readonly File[] {
  const url = rendition.link("href");
  if (url === undefined) return [];
  const name = rendition.word("name");
  return [{
    ...filled<Rendition>({ url, width: rendition.value("width", countOf), height: rendition.value("height", countOf) }),
    name, family: (rendition.word("contentType") || rendition.word("mimetype")).toLowerCase().split("/")[0] ?? "", duration: rendition.value("duration", secondsOf),
    isMain: name === "main" && rendition.word("href") === uri,
  }];
}

/** The file that the item is named by, else the largest, the first of equals. */
const largest = (files: readonly File[]): File | undefined =>
  files.find(({ isMain }) => isMain) ?? files.reduce<File | undefined>((best, file) => (best === undefined || (file.width ?? 0) > (best.width ?? 0) ? file : best), undefined);

const toRendition = ({ url, width, height }: File): Rendition => filled<Rendition>({ url, width, height });

const CAPTION_ROLES: readonly string[] = ["caption", "text", "", "description"];

const byRole = (descriptions: readonly RoledText[], roles: readonly string[]): RoledText | undefined =>
  roles.map((wanted) => descriptions.find(({ role }) => role === wanted)).find((found) => found !== undefined);

/** The alternative text, which may be empty: then the picture says nothing that the text does not. */
const altOf = (item: Item): string | undefined => {
  const alt = item.list("descriptions").find((one) => one.word("role") === "alt")?.thing["value"];
  return typeof alt === "string" ? alt : undefined;
};

/** The terms of a picture of its own: an address, or what is said. */
const termsOf = (item: Item): string | undefined => item.list("rightsInfo")[0]?.address("linkedRights") ?? item.text("usageTerms");

/** A picture, film or sound with its caption, credit and terms, which are the article's where the item is no association; nothing where there is no file to show. */
export function readMedium(item: Item, isAssociation: boolean): Media | undefined {
  const type = mediaTypeOf(item);
  if (type === undefined) return undefined;
  const uri = item.word("uri");
  const files = item.list("renditions").flatMap((one) => fileOf(one, uri));
  const own = files.filter(({ family, name }) => (family === "" ? name !== "poster" : family === type));
  const main = largest(own);
  if (main === undefined) return undefined;
  const descriptions = item.texts("descriptions", "description");
  const caption = byRole(descriptions, CAPTION_ROLES);
  const creditLine = byRole(descriptions, ["creditline", "credit"]);
  const sourceType = item.list("digitalSourceType")[0];
  const shared = {
    url: main.url, caption: caption && printedText(wordsOf(caption)), credit: item.text("by") ?? creditLine?.value,
    license: isAssociation ? termsOf(item) : undefined,
    digitalSourceType: nameOf(sourceType?.word("literal")) ?? nameOf(sourceTypeOf(sourceType?.word("uri") ?? "")), extensions: undefined,
  };
  if (type === "audio") return filled<Extract<Media, { type: "audio" }>>({ type, ...shared, duration: main.duration });
  if (type === "video") {
    const poster = files.find(({ name }) => name === "poster") ?? largest(files.filter(({ family }) => family === "image"));
    return filled<Extract<Media, { type: "video" }>>({ type, ...shared, poster: poster?.url, duration: main.duration });
  }
  const others = own.filter((file) => file !== main).map(toRendition);
  return filled<Extract<Media, { type: "image" }>>({
    type, ...shared, alt: altOf(item), width: main.width, height: main.height, renditions: others.length === 0 ? undefined : others,
  });
}


/** Another article that an item names, with its address; nothing for what has none. */
export function readRelated(item: Item): RelatedArticle | undefined {
  const url = [item.address("url"), item.address("uri")].find((one) => one !== undefined && URL_ADDRESS.test(one));
  const headline = item.texts("headlines", "headline")[0]?.value ?? item.text("title") ?? item.text("name");
  if (url === undefined || headline === undefined) return undefined;
  const id = item.list("altIds").find((one) => one.word("role") === "id")?.text("value");
  return filled<RelatedArticle>({ relation: oneOf(RELATIONS, item.word("rel")) ?? "related", headline, url, id });
}
