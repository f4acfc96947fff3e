// Page images: the pictures of a body that stand in a figure, with what is printed beside them.
import { URL_ADDRESS } from "../../schema/patterns.js";
import { normalizedLine } from "../document.js";
import { withoutEdges } from "../edges.js";
import { linesWithin, type Page } from "./page.js";
import type { Range } from "./page-body.js";
import type { PageLine } from "./page-text.js";
import { type Element, isWithin, walk } from "../../markup/tree.js";

/** A picture, what is printed below it, and who made it. */
export interface PageImage extends Range {
  readonly url: string;
  readonly alt?: string;
  readonly width?: number;
  readonly height?: number;
  readonly caption: string;
  readonly credit: string;
}

const PICTURES: ReadonlySet<string> = new Set(["img", "amp-img"]);

/** Where the address stands: pages that load pictures late keep a placeholder in `src`. */
const ADDRESSES = ["data-src", "data-lazy-src", "data-original", "src"] as const;

/** The absolute address of a picture; undefined where it has none, or carries its own bytes. */
function addressOf({ attributes }: Element, base: string | undefined): string | undefined {
  for (const name of ADDRESSES) {
    const value = attributes[name]?.trim() ?? "";
    if (value === "" || !URL.canParse(value, base)) continue;
    const { href } = new URL(value, base);
    if (URL_ADDRESS.test(href)) return href;
  }
  return undefined;
}

const PIXELS = /^[1-9]\d{0,4}$/u;
const pixelsOf = (value: string | undefined): number | undefined => (value !== undefined && PIXELS.test(value) ? Number(value) : undefined);

/** What stands before the maker's name, after whatever is printed of the picture: «نمای بندر / عکس: سارا کشتی‌ران». */
const CREDIT = /(?:عکس از|عکاس|عکس|منبع تصویر|منبع عکس|منبع)\s?[:،]\s?/u;
/** What a page says to those who cannot see the picture. */
const CAPTION_LABEL = /^توضیح تصویر\s?[:،]\s?/u;
const EDGES = "/|؛،,.-–—()[]";
/** In UTF-16 code units. What is longer is a text. */
const LONGEST_CREDIT = 60;

/** The caption of a figure, and who made its picture. */
function wordsBeside(lines: readonly PageLine[]): Pick<PageImage, "caption" | "credit"> {
  let credit = "";
  const captions = lines.map(({ text }) => {
    const label = CREDIT.exec(text);
    const name = label === null ? "" : withoutEdges(text.slice(label.index + label[0].length), EDGES);
    if (label === null || name === "" || name.length > LONGEST_CREDIT) return text.replace(CAPTION_LABEL, "");
    credit = name;
    return withoutEdges(text.slice(0, label.index), EDGES);
  });
  return { caption: captions.filter((text) => text !== "").join(" "), credit };
}

/** The only picture of a figure; undefined of a figure around others. */
function pictureIn(figure: Element): Element | undefined {
  let picture: Element | undefined;
  walk(figure, (node) => {
    if ("children" in node && PICTURES.has(node.name)) picture ??= node;
  });
  return picture;
}

/** Reads the pictures of a body, each once; `base` is the address of the page. */
export function readPageImages(page: Page, body: Range, range: Range, base: string | undefined): readonly PageImage[] {
  const images = new Map<string, PageImage>();
  const figures = page.named("figure").filter((figure) => isWithin(figure, range));
  for (const [index, figure] of figures.entries()) {
    const besides = page.besidesOf(figure);
    const next = figures[index + 1];
    const isOfBody = (besides === undefined || besides.start <= body.start) && !(next !== undefined && isWithin(next, figure));
    const picture = isOfBody ? pictureIn(figure) : undefined;
    const url = picture === undefined ? undefined : addressOf(picture, base);
    if (picture === undefined || url === undefined || images.has(url)) continue;
    const { width, height } = picture.attributes;
    const alt = normalizedLine(picture.attributes.alt ?? "");
    const [wide, high] = [pixelsOf(width), pixelsOf(height)];
    const { start, end } = figure;
    const size = { ...(wide === undefined ? {} : { width: wide }), ...(high === undefined ? {} : { height: high }) };
    images.set(url, { url, start, end, ...(alt === "" ? {} : { alt }), ...size, ...wordsBeside(linesWithin(page.lines, figure)) });
  }
  return [...images.values()];
}
