// XML item: what RSS and Atom say of an article in the same elements, of vocabularies that both may use.
import { element, textElement, type WrittenElement } from "../../markup/xml-writer.js";
import { URL_ADDRESS } from "../../schema/patterns.js";
import type { Article, Media } from "../../schema/types.js";
import { dayText } from "./dates.js";
import { addressed } from "../writing/address.js";
import { linkOf, mediaOf, mediaTypeOf } from "./item.js";

/** A link of Atom, which RSS may hold too. `name` is "link" in Atom and "atom:link" in RSS. */
function relatedLinks(name: string, article: Article): WrittenElement[] {
  const { canonicalUrl, shortUrl, attribution, related = [], rights = {} } = article;
  const link = (rel: string, address: string | undefined, title?: string): WrittenElement[] => {
    const href = addressed(address);
    return href === undefined ? [] : [element(name, { rel, href, title })];
  };
  return [
    ...link("canonical", canonicalUrl === linkOf(article) ? undefined : canonicalUrl),
    ...link("shortlink", shortUrl),
    ...attribution.flatMap((source) => (source.relation === "via" ? link("via", source.url, source.name) : [])),
    ...related.flatMap(({ url, headline }) => link("related", url, headline)),
    ...link("license", rights.license),
  ];
}

/** A picture, film or sound of Media RSS. */
function mediaElement(media: Media): WrittenElement {
  const image = media.type === "image" ? media : undefined;
  const poster = media.type === "video" ? media.poster : undefined;
  const { license } = media;
  return element("media:content", {
    url: media.url, type: mediaTypeOf(media.url), medium: media.type, width: image?.width, height: image?.height,
    duration: media.type === "image" ? undefined : media.duration,
  }, [
    ...textElement("media:title", image?.alt === "" ? undefined : image?.alt),
    ...textElement("media:description", media.caption, { type: "plain" }),
    ...textElement("media:credit", media.credit),
    ...(license === undefined ? [] : [element("media:license", URL_ADDRESS.test(license) ? { href: license } : {}, URL_ADDRESS.test(license) ? [] : [license])]),
    ...(poster === undefined ? [] : [element("media:thumbnail", { url: poster })]),
  ]);
}

/** The elements that RSS and Atom share. `linkName` is what a link of Atom is called in the document. */
export function sharedElements(article: Article, linkName: string): WrittenElement[] {
  const { id, section, attribution, rights = {}, publishedAt } = article;
  return [
    ...textElement("dc:identifier", id),
    ...textElement("dc:publisher", attribution.find(({ relation }) => relation === "publisher")?.name),
    ...textElement("dc:date", dayText(publishedAt)),
    ...textElement("prism:section", section),
    ...textElement("dcterms:rightsHolder", rights.holder),
    ...relatedLinks(linkName, article),
    ...mediaOf(article).map(mediaElement),
  ];
}
