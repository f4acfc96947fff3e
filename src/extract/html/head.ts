// Head: what a page says of its article for machines, in meta tags and linked data.
import { type LinkedData, readLinkedData } from "./linked-data.js";
import type { Page } from "./page.js";
import { plainText, textOf } from "../../markup/tree.js";

/** What the head of a page says. */
export interface Head {
  readonly data: LinkedData;
  readonly siteName: string | undefined;
  /** Titles for the article, the surest first; a site's name may stand in them. */
  readonly titles: readonly string[];
  readonly url: string | undefined;
  /** The values of the meta tags of these names, in the order of the names. */
  meta(...names: readonly string[]): readonly string[];
}

/** Meta tags that name the article, then those that name the page. */
const TITLES = ["og:title", "twitter:title", "dc.title", "dcterms.title", "title"];

/** In UTF-16 code units, a site's name and its motto included. */
const LONGEST_TITLE = 600;

const ABSOLUTE = /^https?:\/\//iu;

/** Reads the meta tags, wherever on the page they stand. */
export function readHead(page: Page): Head {
  const values = new Map<string, string[]>();
  for (const { attributes } of page.named("meta")) {
    const { property, name, itemprop, "http-equiv": equivalent, content = "" } = attributes;
    const value = plainText(content);
    if (value === "") continue;
    for (const key of new Set([property, name, itemprop, equivalent])) {
      if (key === undefined) continue;
      const list = values.get(key.toLowerCase());
      if (list === undefined) values.set(key.toLowerCase(), [value]);
      else list.push(value);
    }
  }
  const meta = (...names: readonly string[]): readonly string[] => names.flatMap((name) => values.get(name) ?? []);
  const data = readLinkedData(page.named("script"));
  const links = page.named("link").filter(({ attributes }) => attributes.rel?.toLowerCase() === "canonical").map(({ attributes }) => attributes.href ?? "");
  const [title = ""] = page.named("title").map(textOf);
  return {
    data,
    siteName: meta("og:site_name", "application-name")[0] ?? data.publisher,
    titles: [...(data.headline === undefined ? [] : [data.headline]), ...meta(...TITLES), title].filter((text) => text !== "").map((text) => text.slice(0, LONGEST_TITLE)),
    url: [...links, ...meta("og:url"), data.url ?? ""].map((url) => url.trim()).find((url) => ABSOLUTE.test(url) && URL.canParse(url)),
    meta,
  };
}
