// Types: the part of schema.org that an article is written in. Each is assignable to the type of the same name in schema-dts.

/** A reference to another node, or to a code that has an address. */
export interface JsonLdReference {
  readonly "@id": string;
}

/** A value of a property that plays a part there which the property itself does not say. */
export interface JsonLdRole {
  readonly "@type": "Role";
  readonly roleName: string;
}

/** A person of schema.org. */
export interface JsonLdPerson {
  readonly "@type": "Person";
  /** #person-, then the id of the article's person. */
  readonly "@id"?: string;
  readonly name: string;
  /** As printed, every one. */
  readonly jobTitle?: readonly string[];
  readonly url?: string;
  readonly sameAs?: readonly string[];
  /** `anonymous` where the name is only how a source is called that is not named. */
  readonly disambiguatingDescription?: "anonymous";
}

/** An organization of schema.org; what publishes news is a NewsMediaOrganization. */
export interface JsonLdOrganization {
  readonly "@type": "Organization" | "NewsMediaOrganization";
  /** Of one that speaks: #person-, then the id that the quote points to. */
  readonly "@id"?: string;
  readonly name: string;
  readonly url?: string;
  /** Wikidata's item for news agencies, where it is one. */
  readonly additionalType?: string;
}

/** Who publishes, speaks, or holds the rights. */
export type JsonLdParty = JsonLdPerson | JsonLdOrganization;

/** A place of schema.org. */
export interface JsonLdPlace {
  readonly "@type": "Place";
  /** #place-, then the id of the article's place. */
  readonly "@id"?: string;
  readonly name?: string;
  readonly address?: { readonly "@type": "PostalAddress"; readonly addressCountry?: string; readonly addressRegion?: string };
  /** In degrees of WGS 84. */
  readonly geo?: { readonly "@type": "GeoCoordinates"; readonly latitude: number; readonly longitude: number };
  readonly sameAs?: readonly string[];
}

/** Anything else that has a name. */
export interface JsonLdThing {
  readonly "@type": "Thing" | "Event" | "Audience";
  readonly name: string;
}

/** A tag that has an address of its own. */
export interface JsonLdTerm {
  readonly "@type": "DefinedTerm";
  readonly name: string;
  readonly url: string;
}

/** A work: what the article is based on, a licence that has no address, or the terms of use. */
export interface JsonLdWork {
  readonly "@type": "CreativeWork";
  readonly name?: string;
  readonly text?: string;
  readonly url?: string;
  readonly author?: JsonLdPerson;
  readonly publisher?: JsonLdOrganization;
  /** The words that say so, as printed. */
  readonly creditText?: string;
}

/** A picture, film or sound, by its type. */
export interface JsonLdMedia<Type extends "ImageObject" | "VideoObject" | "AudioObject" = "ImageObject" | "VideoObject" | "AudioObject"> {
  readonly "@type": Type;
  readonly url: string;
  readonly contentUrl: string;
  readonly description?: string;
  readonly caption?: string;
  readonly creditText?: string;
  readonly license?: string | JsonLdWork;
  /** Pixels, in digits: schema.org knows texts and quantities here, and no bare numbers. */
  readonly width?: string;
  /** Pixels, in digits. */
  readonly height?: string;
  readonly thumbnailUrl?: string;
  /** An ISO 8601 duration: PT95S. */
  readonly duration?: string;
  /** The same picture in other sizes. */
  readonly encoding?: readonly JsonLdMedia<"ImageObject">[];
  /** A code of IPTC's vocabulary. */
  readonly digitalSourceType?: JsonLdReference;
}

/** What was put right after publication; `genre` says what else it is than a correction. */
export interface JsonLdCorrection {
  readonly "@type": "CorrectionComment";
  readonly text: string;
  readonly datePublished?: string;
  readonly genre?: "clarification" | "retraction";
}

/** What somebody said. */
export interface JsonLdQuotation {
  readonly "@type": "Quotation";
  /** #quote-, then the id of the quote. */
  readonly "@id": string;
  readonly text: string;
  readonly spokenByCharacter?: JsonLdParty;
  /** The topic. */
  readonly about?: JsonLdThing;
  /** The occasion. */
  readonly recordedAt?: JsonLdThing;
  /** The addressee. */
  readonly audience?: JsonLdThing;
}

/** Another article. */
export interface JsonLdRelated {
  readonly "@type": "NewsArticle";
  readonly headline: string;
  readonly url: string;
  readonly identifier?: string;
}

/** An entry of a live blog. */
export interface JsonLdEntry {
  readonly "@type": "BlogPosting";
  /** #entry-, then the id of the entry. */
  readonly "@id": string;
  readonly headline?: string;
  readonly articleBody?: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
}

/** A kicker among the other headlines. */
export type JsonLdKicker = JsonLdRole & { readonly roleName: "kicker"; readonly alternativeHeadline: string };
/** Another article, by its relation to this one. */
export type JsonLdRelation = JsonLdRole & { readonly mentions: JsonLdRelated };

/** What a live blog adds to an article. */
export interface JsonLdLiveBlog {
  readonly coverageStartTime?: string;
  readonly coverageEndTime?: string;
  /** In the order of the page. */
  readonly liveBlogUpdate?: readonly JsonLdEntry[];
}

/** A news article of schema.org, as toJsonLd writes it: no value in it is empty. One with a live blog is a LiveBlogPosting besides. */
export interface JsonLdArticle extends JsonLdLiveBlog {
  readonly "@context": "https://schema.org";
  readonly "@type": "NewsArticle" | readonly ["NewsArticle", "LiveBlogPosting"];
  readonly headline: string;
  readonly alternativeHeadline?: readonly (string | JsonLdKicker)[];
  readonly abstract?: string;
  readonly articleBody?: string;
  readonly inLanguage: string;
  readonly url?: string;
  readonly mainEntityOfPage?: string;
  readonly identifier?: string;
  readonly articleSection?: string;
  readonly genre?: string;
  readonly creativeWorkStatus?: string;
  readonly version?: number;
  readonly keywords?: readonly (string | JsonLdTerm)[];
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly expires?: string;
  readonly dateline?: string;
  readonly locationCreated?: JsonLdPlace;
  readonly author?: readonly JsonLdPerson[];
  readonly publisher?: JsonLdParty | readonly JsonLdParty[];
  readonly sourceOrganization?: readonly JsonLdOrganization[];
  readonly isBasedOn?: readonly JsonLdWork[];
  readonly mentions?: readonly (JsonLdPerson | JsonLdRelation)[];
  readonly contentLocation?: readonly JsonLdPlace[];
  readonly image?: readonly JsonLdMedia<"ImageObject">[];
  readonly video?: readonly JsonLdMedia<"VideoObject">[];
  readonly audio?: readonly JsonLdMedia<"AudioObject">[];
  readonly correction?: readonly JsonLdCorrection[];
  readonly copyrightHolder?: JsonLdOrganization;
  readonly copyrightNotice?: string;
  readonly license?: string;
  readonly usageInfo?: JsonLdWork;
  readonly archivedAt?: string;
  readonly hasPart?: readonly JsonLdQuotation[];
}
