// Head: meta tags as the elements of a page's head.
import { element, type HtmlElement } from "../../markup/html-writer.js";
import type { MetaTags } from "../meta-tags.js";

/** The title first, then every `<meta>` and `<link>`. */
export function headElements({ title, meta, link }: MetaTags): HtmlElement[] {
  return [element("title", {}, [title]), ...meta.map((attributes) => element("meta", attributes)), ...link.map((attributes) => element("link", { ...attributes }))];
}
