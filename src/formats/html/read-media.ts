// Read media: pictures, films, sounds and embeds of HTML as blocks, with what stands below them.
import type { Element } from "../../markup/tree.js";
import type { Block, BlockOf } from "../../schema/block.js";
import { addressOf } from "../reading/address.js";
import { countOf, filled, isThing, listOf, nameOf, printedText } from "../reading/values.js";
import { lineText } from "./element-text.js";
import { classed, find, named } from "./find-elements.js";

const wholeNumber = (value: string | undefined): number | undefined => (value !== undefined && /^[1-9][0-9]{0,5}$/u.test(value) ? Number(value) : undefined);
const seconds = (value: string | undefined): number | undefined => {
  const number = value === undefined || value.trim() === "" ? NaN : Number(value);
  return Number.isFinite(number) && number >= 0 ? number : undefined;
};

/** The caption, the credit and the licence below a picture; of other people's captions all is caption. */
export function captionsOf(figure: Element | undefined): Pick<BlockOf<"image">, "caption" | "credit" | "license"> {
  const below = figure && (find(figure, named("figcaption")) ?? find(figure, classed("wp-caption-text")));
  if (below === undefined) return {};
  const part = (name: string): string | undefined => {
    const element = find(below, classed(name));
    return element && printedText(lineText(element));
  };
  const [caption, credit, license] = [part("caption"), part("credit"), part("license")];
  const isOurs = caption !== undefined || credit !== undefined || license !== undefined;
  return filled<ReturnType<typeof captionsOf>>({ caption: isOurs ? caption : printedText(lineText(below)), credit, license });
}

const sourceType = (figure: Element | undefined): string | undefined => nameOf(figure?.attributes["data-digital-source-type"]);

type Renditions = NonNullable<BlockOf<"image">["renditions"]>;

/** The candidates of srcset that say their width. */
function candidatesOf(srcset: string, base: string | undefined): Renditions {
  return srcset.split(/,[ \t\n\f]/u).flatMap((candidate) => {
    const [address, descriptor = ""] = candidate.trim().split(/[ \t\n\f]+/u);
    const url = addressOf(address, base);
    const width = wholeNumber(/^(\d{1,6})w$/u.exec(descriptor)?.[1]);
    return url === undefined || width === undefined ? [] : [{ url, width }];
  });
}

/** All that body.ts has written of them. What others have under that name is passed over. */
function writtenRenditions(json: string): Renditions {
  let list: unknown;
  try {
    list = JSON.parse(json);
  } catch {
    return [];
  }
  return listOf(list).flatMap((one) => {
    const url = isThing(one) ? addressOf(one["url"]) : undefined;
    return isThing(one) && url !== undefined ? [filled<Renditions[number]>({ url, width: countOf(one["width"]), height: countOf(one["height"]) })] : [];
  });
}

function renditionsOf({ srcset = "", "data-renditions": json = "" }: Element["attributes"], base: string | undefined): Renditions | undefined {
  const written = json === "" ? [] : writtenRenditions(json);
  const found = written.length > 0 ? written : candidatesOf(srcset, base);
  return found.length === 0 ? undefined : found;
}

/** A picture of one pixel counts visitors, where it stands in no figure. */
const isCounter = ({ attributes: { width, height } }: Element): boolean => [width, height].some((size) => size === "0" || size === "1");

/** A picture; undefined for one without an address that the model takes, and for one that counts visitors. */
export function imageOf(image: Element, figure: Element | undefined, base: string | undefined): Block | undefined {
  const { attributes } = image;
  const url = [attributes["data-src"], attributes["data-lazy-src"], attributes["data-original"], attributes.src].map((value) => addressOf(value, base)).find((address) => address !== undefined);
  if (url === undefined || (figure === undefined && isCounter(image))) return undefined;
  return filled<BlockOf<"image">>({
    type: "image", url, alt: attributes.alt === "" ? undefined : attributes.alt, width: wholeNumber(attributes.width), height: wholeNumber(attributes.height),
    renditions: renditionsOf(attributes, base), ...captionsOf(figure), digitalSourceType: sourceType(figure),
  });
}

/** A film or a sound; undefined without an address that the model takes. */
export function playableOf(player: Element, figure: Element | undefined, base: string | undefined): Block | undefined {
  const source = addressOf(player.attributes.src, base) ?? addressOf(find(player, named("source"))?.attributes.src, base);
  if (source === undefined) return undefined;
  const shared = { url: source, duration: seconds(player.attributes["data-duration"]), ...captionsOf(figure), digitalSourceType: sourceType(figure) };
  return player.name === "video"
    ? filled<BlockOf<"video">>({ type: "video", poster: addressOf(player.attributes.poster, base), ...shared })
    : filled<BlockOf<"audio">>({ type: "audio", ...shared });
}

/** What another site shows in the article; undefined without an address that the model takes. */
export function embedOf(url: string | undefined, provider: string | undefined, figure: Element | undefined): Block | undefined {
  if (url === undefined) return undefined;
  return filled<BlockOf<"embed">>({ type: "embed", url, provider: printedText(provider), caption: captionsOf(figure).caption });
}
