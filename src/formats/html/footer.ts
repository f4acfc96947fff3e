// Footer: what stands below the body: corrections, sources, tags, places, other articles, rights.
import { element, type HtmlContent, type HtmlElement } from "../../markup/html-writer.js";
import type { Article, Attribution, Correction, Place, RelatedArticle, Rights, Tag } from "../../schema/types.js";
import { addressed } from "../writing/address.js";
import { bodyElements, link, linesOf } from "./body.js";
import { machineTime } from "../writing/machine-date.js";
import { mainMedia } from "./header.js";
import { isolated, joined, labelled, type Page, paragraph, timeElement } from "./inline.js";

const list = (name: string, items: readonly HtmlContent[]): HtmlElement => element("ul", { class: name }, items.map((item) => element("li", {}, item)));

/** A list below its label, where there is something in it. */
function labelledList(name: string, label: string, items: readonly HtmlContent[]): HtmlElement[] {
  return items.length === 0 ? [] : [element("div", { class: name }, [element("p", { class: "label" }, [label]), list(name, items)])];
}

/** Media that stand neither on top nor in the body. */
function otherMedia(article: Article, { labels }: Page): HtmlElement[] {
  const { media = [], body } = article;
  const shown = new Set<string | undefined>([mainMedia(article)?.url, ...body.map((block) => ("url" in block ? block.url : undefined))]);
  const others = media.filter(({ url }) => !shown.has(url));
  return others.length === 0 ? [] : [element("section", { class: "media", "aria-label": labels.media }, bodyElements(others))];
}

/** Its words came into the article later than all else. */
function correction({ kind, text, date }: Correction, page: Page): HtmlElement {
  const label = page.labels.correction[kind];
  return element("div", { class: "correction", "data-kind": kind }, [
    element("p", { class: "label" }, [label, ...(date === undefined ? [] : [page.labels.comma, timeElement(date, page)])]),
    element("p", {}, [element("ins", { datetime: date && machineTime(date) }, linesOf(text))]),
  ]);
}

function corrections({ corrections: all = [] }: Article, page: Page): HtmlElement[] {
  return all.length === 0 ? [] : [element("aside", { class: "corrections", "aria-label": page.labels.corrections }, all.map((one) => correction(one, page)))];
}

/** As printed, or else by name. */
const source = ({ name, text, url }: Attribution, { labels }: Page): HtmlContent => {
  const words = text === undefined ? [`${labels.source} `, ...link(url, [isolated(name)], { rel: "external" })] : link(url, linesOf(text), { rel: "external" });
  return [element("span", { class: "source" }, words)];
};

const tag = ({ label, url }: Tag): HtmlContent => link(url, [isolated(label)], { rel: "tag" });

function place({ name, province, sameAs = [] }: Place, { labels }: Page): HtmlContent {
  return [...link(sameAs[0], [isolated(name)]), ...(province === undefined ? [] : [labels.comma, isolated(province)])];
}

const relatedItem = ({ relation, headline, url }: RelatedArticle, page: Page): HtmlContent =>
  labelled(page.labels.relation[relation], page, link(url, [isolated(headline)]));

function related({ related: all = [] }: Article, page: Page): HtmlElement[] {
  const { labels } = page;
  return all.length === 0 ? [] : [element("nav", { class: "related", "aria-label": labels.related }, [list("related", all.map((one) => relatedItem(one, page)))])];
}

/** Whoever holds the rights stands in the notice, where there is one. */
function rights({ holder, notice, license, usageTerms }: Rights, { labels }: Page): HtmlContent {
  const owner = notice ?? (holder === undefined ? undefined : `© ${holder}`);
  const parts = [
    ...(owner === undefined ? [] : [[element("span", {}, linesOf(owner))]]),
    ...(usageTerms === undefined ? [] : [[element("span", {}, linesOf(usageTerms))]]),
    ...(addressed(license) === undefined ? [] : [link(license, [labels.license], { rel: "license" })]),
  ];
  return parts.length === 0 ? [] : [element("small", {}, joined(parts, " "))];
}

function identity({ id, shortUrl }: Article, page: Page): HtmlContent {
  const { labels } = page;
  return joined([
    ...(id === undefined ? [] : [[element("span", {}, labelled(labels.code, page, [isolated(id)]))]]),
    ...(shortUrl === undefined ? [] : [[element("span", {}, labelled(labels.shortUrl, page, link(shortUrl, [isolated(shortUrl)])))]]),
  ], " ");
}

/** Writes what stands below the body; the footer only where something is in it. */
export function articleFooter(article: Article, page: Page): HtmlElement[] {
  const { attribution, tags, places = [], rights: terms } = article;
  const { labels } = page;
  const parts = [
    ...corrections(article, page),
    ...paragraph("sources", joined(attribution.filter(({ relation }) => relation === "via").map((one) => source(one, page)), labels.comma)),
    ...labelledList("tags", labels.tags, tags.map(tag)),
    ...labelledList("places", labels.places, places.map((one) => place(one, page))),
    ...related(article, page),
    ...paragraph("identity", identity(article, page)),
    ...paragraph("rights", terms === undefined ? [] : rights(terms, page)),
  ];
  return [...otherMedia(article, page), ...(parts.length === 0 ? [] : [element("footer", {}, parts)])];
}
