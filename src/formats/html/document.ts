// Document: an article with a page of its own around it.
import { documentOf, element, type HtmlElement, rawElement } from "../../markup/html-writer.js";
import type { Article } from "../../schema/types.js";
import { jsonLdScript } from "../json-ld.js";
import { toMetaTags } from "../meta-tags.js";
import { headElements } from "./head.js";
import { STYLESHEET } from "./stylesheet.js";

/** One element a line, for those who look at the source. */
const onLines = (elements: readonly HtmlElement[]): (HtmlElement | string)[] => ["\n", ...elements.flatMap((one) => [one, "\n"])];

/** Writes the page of an article around its element. */
export function pageOf(article: Article, written: HtmlElement): string {
  const head = element("head", {}, onLines([
    element("meta", { charset: "utf-8" }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    ...headElements(toMetaTags(article)),
    rawElement("style", {}, STYLESHEET),
    rawElement("script", { type: "application/ld+json" }, jsonLdScript(article)),
  ]));
  const body = element("body", {}, onLines([element("main", {}, [written])]));
  return documentOf(element("html", { lang: article.language, dir: article.direction }, onLines([head, body])));
}
