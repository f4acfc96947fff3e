// Write media: what an article brings along as associations of its ninjs item: pictures, films, sounds, and other articles.
import { URL_ADDRESS } from "../../schema/patterns.js";
import type { Media, RelatedArticle, Rendition } from "../../schema/types.js";
import { filled, some } from "../reading/values.js";
import type { NinjsAltId, NinjsAssociation, NinjsDescription, NinjsRendition } from "./types.js";
import { uriOf } from "./uri.js";
import { sourceTypeEntry } from "./vocabulary.js";

/** A description of plain text. */
export const description = (role: NinjsDescription["role"], value: string): NinjsDescription => ({ role, contentType: "text/plain", value });

const TYPES = { image: "picture", video: "video", audio: "audio" } as const satisfies Record<Media["type"], string>;

function rendition(name: string, { url, width, height }: Rendition, duration?: number): readonly NinjsRendition[] {
  const href = uriOf(url);
  return href === undefined ? [] : [filled<NinjsRendition>({ name, href, width, height, duration })];
}

function renditionsOf(medium: Media): readonly NinjsRendition[] {
  switch (medium.type) {
    case "image":
      return [...rendition("main", medium), ...(medium.renditions ?? []).flatMap((one, index) => rendition(`rendition-${index + 1}`, one))];
    case "video":
      return [...rendition("main", { url: medium.url }, medium.duration), ...(medium.poster === undefined ? [] : rendition("poster", { url: medium.poster }))];
    case "audio":
      return rendition("main", { url: medium.url }, medium.duration);
  }
}

function descriptionsOf(medium: Media): readonly NinjsDescription[] {
  const alt = medium.type === "image" ? medium.alt : undefined;
  return [...(medium.caption === undefined ? [] : [description("caption", medium.caption)]), ...(alt === undefined ? [] : [description("alt", alt)])];
}

type Terms = { readonly [Key in "usageTerms" | "rightsInfo"]: NinjsAssociation[Key] | undefined };

/** The terms of use: an address is a link, a name stands as it is. */
function termsOf(license: string | undefined): Terms {
  const linkedRights = license !== undefined && URL_ADDRESS.test(license) ? uriOf(license) : undefined;
  return linkedRights === undefined ? { usageTerms: license, rightsInfo: undefined } : { usageTerms: undefined, rightsInfo: { linkedRights } };
}

/** A picture, film or sound as an association, named by its place; nothing for one whose address is no URI. */
export function mediaAssociation(medium: Media, index: number): readonly NinjsAssociation[] {
  const uri = uriOf(medium.url);
  if (uri === undefined) return [];
  return [filled<NinjsAssociation>({
    name: `media-${index + 1}`, uri, type: TYPES[medium.type], representationType: "partial", rel: "media",
    descriptions: some(descriptionsOf(medium)), by: medium.credit, ...termsOf(medium.license),
    digitalSourceType: medium.digitalSourceType === undefined ? undefined : sourceTypeEntry(medium.digitalSourceType),
    renditions: renditionsOf(medium), altIds: undefined,
  })];
}

/** Another article as an association, named by its headline; nothing for one whose address is no URI. */
export function relatedAssociation({ relation, headline, url, id }: RelatedArticle): readonly NinjsAssociation[] {
  const uri = uriOf(url);
  const altIds: readonly NinjsAltId[] | undefined = id === undefined ? undefined : [{ role: "id", value: id }];
  if (uri === undefined) return [];
  return [filled<NinjsAssociation>({
    name: headline, uri, type: "text", representationType: "partial", rel: relation, descriptions: undefined, by: undefined, usageTerms: undefined,
    rightsInfo: undefined, digitalSourceType: undefined, renditions: undefined, altIds,
  })];
}
