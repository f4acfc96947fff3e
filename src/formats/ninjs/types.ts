// Types: what is written of IPTC ninjs 3.1. The standard has more keys, which no article of the model fills.

/** A headline and its role: `main`, `kicker` or `subheadline`. */
export interface NinjsHeadline {
  readonly role: "main" | "kicker" | "subheadline";
  readonly value: string;
}

/** A lead of the article, the caption or the alternative text of a picture, or what was put right after publication, as plain text. */
export interface NinjsDescription {
  readonly role: "lead" | "caption" | "alt" | "correction" | "clarification" | "retraction";
  readonly contentType: "text/plain";
  readonly value: string;
}

/** The whole body, as HTML. */
export interface NinjsBody {
  readonly role: "main";
  readonly contentType: "text/html";
  /** Characters (code points) of its texts, without tags and captions. */
  readonly charCount: number;
  /** Words of its texts, without captions. */
  readonly wordCount: number;
  readonly value: string;
}

/** A party that the content came through, or that wrote it. */
export interface NinjsInfoSource {
  readonly name: string;
  /** What it did and what it is, with a slash between: `publisher/outlet`, `via/agency`; `author`, or `author/` and the role as printed. */
  readonly role: string;
  readonly uri?: string;
  /** The id of one of the item's people. */
  readonly literal?: string;
}

/** Somebody, or an organisation or event. */
export interface NinjsConcept {
  readonly name: string;
  /** `mentions`, or `about` where it is a tag too. */
  readonly rel: string;
  readonly uri?: string;
  /** The id of a person; the slug of a tag. */
  readonly literal?: string;
}

/** A tag, whose `rel` is `topic` for a topic and `about` for all others; or the section, whose `rel` is `partOf`. */
export interface NinjsSubject {
  readonly name: string;
  readonly rel: "about" | "topic" | "partOf";
  readonly uri?: string;
  /** The slug. */
  readonly literal?: string;
}

/** A place; `rel` is `dateline` for the one that the report was sent from. */
export interface NinjsPlace {
  readonly name: string;
  readonly rel: "about" | "dateline" | "mentions";
  readonly uri?: string;
  readonly literal?: string;
  readonly contactInfo?: readonly { readonly address: { readonly area?: string; readonly country?: string } }[];
  /** Longitude, then latitude, in degrees of WGS 84 (RFC 7946). */
  readonly geoJSON?: { readonly type: "Point"; readonly coordinates: readonly [longitude: number, latitude: number] };
}

/** A code of one of IPTC's vocabularies, or one of the model where IPTC has none. */
export interface NinjsCode {
  readonly name?: string;
  readonly uri?: string;
  readonly literal: string;
}

/** A file: `main`, `poster`, or `rendition-1` and so on. */
export interface NinjsRendition {
  readonly name: string;
  readonly href: string;
  /** In pixels. */
  readonly width?: number;
  /** In pixels. */
  readonly height?: number;
  /** In seconds. */
  readonly duration?: number;
}

/** Another identifier: `id`, `url`, `canonicalUrl`, `shortUrl`, or `revision` for that of this version. */
export interface NinjsAltId {
  readonly role: "id" | "url" | "canonicalUrl" | "shortUrl" | "revision";
  readonly value: string;
}

/** Where the rights are told. */
export interface NinjsRightsInfo {
  readonly linkedRights: string;
}

/** A picture, film or sound of the article (`rel` is `media`), or another article (`rel` is its relation). */
export interface NinjsAssociation {
  readonly name: string;
  readonly uri: string;
  readonly type: "picture" | "video" | "audio" | "text";
  readonly representationType: "partial";
  readonly rel: string;
  readonly descriptions?: readonly NinjsDescription[];
  readonly by?: string;
  readonly usageTerms?: string;
  readonly rightsInfo?: NinjsRightsInfo;
  readonly digitalSourceType?: NinjsCode;
  readonly renditions?: readonly NinjsRendition[];
  readonly altIds?: readonly NinjsAltId[];
}

/** A news item of IPTC ninjs 3.1, as {@link toNinjs} writes it: no list in it is empty. */
export interface Ninjs {
  readonly uri: string;
  readonly standard: { readonly name: "ninjs"; readonly version: "3.1"; readonly schema: string };
  readonly type: "text";
  readonly representationType: "full";
  readonly profile: "khabar";
  readonly version?: string;
  /** An instant with its offset, like all dates here. */
  readonly firstCreated?: string;
  readonly versionCreated?: string;
  readonly contentCreated?: string;
  readonly embargoedUntil?: string;
  readonly expires?: string;
  readonly pubStatus?: "usable" | "withheld" | "canceled";
  /** 1 to 9, 1 the most urgent. */
  readonly urgency?: number;
  /** BCP 47. */
  readonly language: string;
  readonly genres?: readonly NinjsCode[];
  readonly headlines: readonly NinjsHeadline[];
  readonly descriptions?: readonly NinjsDescription[];
  readonly bodies?: readonly NinjsBody[];
  readonly subjects?: readonly NinjsSubject[];
  readonly people?: readonly NinjsConcept[];
  readonly organisations?: readonly NinjsConcept[];
  readonly places?: readonly NinjsPlace[];
  readonly events?: readonly NinjsConcept[];
  readonly infoSources?: readonly NinjsInfoSource[];
  readonly by?: string;
  readonly located?: string;
  readonly edNote?: string;
  readonly copyrightHolder?: string;
  readonly copyrightNotice?: string;
  readonly usageTerms?: string;
  readonly rightsInfo?: NinjsRightsInfo;
  readonly altIds?: readonly NinjsAltId[];
  readonly associations?: readonly NinjsAssociation[];
}
