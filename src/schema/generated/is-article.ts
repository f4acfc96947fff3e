// Written by src/schema/generators/write.ts (npm run schema). Do not edit.

/* eslint-disable */

const PATTERN_1 = /[^\t-\r \u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/u;
const PATTERN_2 = /^https?:\/\/[0-9A-Za-z_[\-][\x21\x23-\x3B\x3D\x3F-\x7E]*$/u;
const PATTERN_3 = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/u;
const PATTERN_4 = /^[A-Za-z0-9][A-Za-z0-9._:\-]*$/u;
const PATTERN_5 = /^[A-Z]{2}$/u;
const PATTERN_6 = /^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?(?:Z|[+\-](?:[01][0-9]|2[0-3]):[0-5][0-9])|\/[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9])))?|[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?)$/u;
const PATTERN_7 = /^(?:[0-9]{4}-(?:0[1-6]-(?:0[1-9]|[12][0-9]|3[01])|(?:0[7-9]|1[0-2])-(?:0[1-9]|[12][0-9]|30))(?:\/[0-9]{4}-(?:0[1-6]-(?:0[1-9]|[12][0-9]|3[01])|(?:0[7-9]|1[0-2])-(?:0[1-9]|[12][0-9]|30)))?|[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?(?:\/[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?)?)$/u;

function isArticle(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (!(o.schemaVersion === 1)) return false;
  if (o.id !== undefined && !(typeof o.id === "string" && PATTERN_1.test(o.id))) return false;
  if (o.url !== undefined && !(typeof o.url === "string" && o.url.length <= 8192 && PATTERN_2.test(o.url))) return false;
  if (o.canonicalUrl !== undefined && !(typeof o.canonicalUrl === "string" && o.canonicalUrl.length <= 8192 && PATTERN_2.test(o.canonicalUrl))) return false;
  if (o.shortUrl !== undefined && !(typeof o.shortUrl === "string" && o.shortUrl.length <= 8192 && PATTERN_2.test(o.shortUrl))) return false;
  if (!(typeof o.language === "string" && o.language.length <= 100 && PATTERN_3.test(o.language))) return false;
  if (!(o.direction === "rtl" || o.direction === "ltr")) return false;
  if (o.section !== undefined && !(typeof o.section === "string" && PATTERN_1.test(o.section))) return false;
  if (o.genre !== undefined && !(o.genre === "news" || o.genre === "report" || o.genre === "interview" || o.genre === "analysis" || o.genre === "opinion" || o.genre === "editorial" || o.genre === "photo" || o.genre === "video" || o.genre === "live")) return false;
  if (o.urgency !== undefined && !(Number.isSafeInteger(o.urgency) && o.urgency >= 1 && o.urgency <= 9)) return false;
  if (o.status !== undefined && !(o.status === "usable" || o.status === "withheld" || o.status === "canceled")) return false;
  if (!(Array.isArray(o.kickers) && isList1(o.kickers))) return false;
  if (!(typeof o.headline === "string" && PATTERN_1.test(o.headline))) return false;
  if (!(Array.isArray(o.subheadlines) && isList1(o.subheadlines))) return false;
  if (!(Array.isArray(o.body) && isList5(o.body))) return false;
  if (o.media !== undefined && !(Array.isArray(o.media) && isList6(o.media))) return false;
  if (!(Array.isArray(o.quotes) && isList8(o.quotes))) return false;
  if (!(Array.isArray(o.attribution) && isList9(o.attribution))) return false;
  if (!(Array.isArray(o.people) && isList11(o.people))) return false;
  if (o.places !== undefined && !(Array.isArray(o.places) && isList12(o.places))) return false;
  if (!(Array.isArray(o.tags) && isList13(o.tags))) return false;
  if (o.authors !== undefined && !(Array.isArray(o.authors) && isList14(o.authors))) return false;
  if (o.dateline !== undefined && !(isDateline(o.dateline))) return false;
  if (o.publishedAt !== undefined && !(isNewsDate(o.publishedAt))) return false;
  if (o.modifiedAt !== undefined && !(isNewsDate(o.modifiedAt))) return false;
  if (o.embargoedUntil !== undefined && !(isNewsDate(o.embargoedUntil))) return false;
  if (o.expiresAt !== undefined && !(isNewsDate(o.expiresAt))) return false;
  if (o.revision !== undefined && !(isRevision(o.revision))) return false;
  if (o.corrections !== undefined && !(Array.isArray(o.corrections) && isList15(o.corrections))) return false;
  if (o.liveBlog !== undefined && !(isLiveBlog(o.liveBlog))) return false;
  if (o.related !== undefined && !(Array.isArray(o.related) && isList17(o.related))) return false;
  if (o.rights !== undefined && !(isRights(o.rights))) return false;
  if (o.provenance !== undefined && !(isProvenance(o.provenance))) return false;
  if (!(isTextState(o.textState))) return false;
  if (o.extensions !== undefined && !(typeof o.extensions === "object" && o.extensions !== null && !Array.isArray(o.extensions))) return false;
  for (const key in o) if (key !== "schemaVersion" && key !== "id" && key !== "url" && key !== "canonicalUrl" && key !== "shortUrl" && key !== "language" && key !== "direction" && key !== "section" && key !== "genre" && key !== "urgency" && key !== "status" && key !== "kickers" && key !== "headline" && key !== "subheadlines" && key !== "body" && key !== "media" && key !== "quotes" && key !== "attribution" && key !== "people" && key !== "places" && key !== "tags" && key !== "authors" && key !== "dateline" && key !== "publishedAt" && key !== "modifiedAt" && key !== "embargoedUntil" && key !== "expiresAt" && key !== "revision" && key !== "corrections" && key !== "liveBlog" && key !== "related" && key !== "rights" && key !== "provenance" && key !== "textState" && key !== "extensions") return false;
  return true;
}

function isBlock(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as any).type) {
    case "lead": return isLead(value);
    case "paragraph": return isParagraph(value);
    case "heading": return isHeading(value);
    case "list": return isList(value);
    case "pullquote": return isPullquote(value);
    case "image": return isImage(value);
    case "video": return isVideo(value);
    case "audio": return isAudio(value);
    case "embed": return isEmbed(value);
    case "table": return isTable(value);
    case "divider": return isDivider(value);
    default: return false;
  }
}

function isLead(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (!(o.type === "lead")) return false;
  if (!(typeof o.text === "string" && PATTERN_1.test(o.text))) return false;
  if (o.extensions !== undefined && !(typeof o.extensions === "object" && o.extensions !== null && !Array.isArray(o.extensions))) return false;
  for (const key in o) if (key !== "type" && key !== "text" && key !== "extensions") return false;
  return true;
}

function isParagraph(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (!(o.type === "paragraph")) return false;
  if (!(typeof o.text === "string" && PATTERN_1.test(o.text))) return false;
  if (o.extensions !== undefined && !(typeof o.extensions === "object" && o.extensions !== null && !Array.isArray(o.extensions))) return false;
  for (const key in o) if (key !== "type" && key !== "text" && key !== "extensions") return false;
  return true;
}

function isHeading(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (!(o.type === "heading")) return false;
  if (!(typeof o.text === "string" && PATTERN_1.test(o.text))) return false;
  if (!(Number.isSafeInteger(o.level) && o.level >= 2 && o.level <= 6)) return false;
  if (o.extensions !== undefined && !(typeof o.extensions === "object" && o.extensions !== null && !Array.isArray(o.extensions))) return false;
  for (const key in o) if (key !== "type" && key !== "text" && key !== "level" && key !== "extensions") return false;
  return true;
}

function isList(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (!(o.type === "list")) return false;
  if (!(typeof o.ordered === "boolean")) return false;
  if (!(Array.isArray(o.items) && o.items.length >= 1 && isList1(o.items))) return false;
  if (o.extensions !== undefined && !(typeof o.extensions === "object" && o.extensions !== null && !Array.isArray(o.extensions))) return false;
  for (const key in o) if (key !== "type" && key !== "ordered" && key !== "items" && key !== "extensions") return false;
  return true;
}

function isPullquote(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (!(o.type === "pullquote")) return false;
  if (!(typeof o.text === "string" && PATTERN_1.test(o.text))) return false;
  if (o.quoteId !== undefined && !(typeof o.quoteId === "string" && o.quoteId.length <= 200 && PATTERN_4.test(o.quoteId))) return false;
  if (o.extensions !== undefined && !(typeof o.extensions === "object" && o.extensions !== null && !Array.isArray(o.extensions))) return false;
  for (const key in o) if (key !== "type" && key !== "text" && key !== "quoteId" && key !== "extensions") return false;
  return true;
}

function isImage(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (!(o.type === "image")) return false;
  if (!(typeof o.url === "string" && o.url.length <= 8192 && PATTERN_2.test(o.url))) return false;
  if (o.alt !== undefined && !(typeof o.alt === "string")) return false;
  if (o.width !== undefined && !(Number.isSafeInteger(o.width) && o.width >= 1)) return false;
  if (o.height !== undefined && !(Number.isSafeInteger(o.height) && o.height >= 1)) return false;
  if (o.renditions !== undefined && !(Array.isArray(o.renditions) && isList2(o.renditions))) return false;
  if (o.caption !== undefined && !(typeof o.caption === "string" && PATTERN_1.test(o.caption))) return false;
  if (o.credit !== undefined && !(typeof o.credit === "string" && PATTERN_1.test(o.credit))) return false;
  if (o.license !== undefined && !(typeof o.license === "string" && PATTERN_1.test(o.license))) return false;
  if (o.digitalSourceType !== undefined && !(typeof o.digitalSourceType === "string" && o.digitalSourceType.length <= 200 && PATTERN_4.test(o.digitalSourceType))) return false;
  if (o.extensions !== undefined && !(typeof o.extensions === "object" && o.extensions !== null && !Array.isArray(o.extensions))) return false;
  for (const key in o) if (key !== "type" && key !== "url" && key !== "alt" && key !== "width" && key !== "height" && key !== "renditions" && key !== "caption" && key !== "credit" && key !== "license" && key !== "digitalSourceType" && key !== "extensions") return false;
  return true;
}

function isRendition(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (!(typeof o.url === "string" && o.url.length <= 8192 && PATTERN_2.test(o.url))) return false;
  if (o.width !== undefined && !(Number.isSafeInteger(o.width) && o.width >= 1)) return false;
  if (o.height !== undefined && !(Number.isSafeInteger(o.height) && o.height >= 1)) return false;
  for (const key in o) if (key !== "url" && key !== "width" && key !== "height") return false;
  return true;
}

function isVideo(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (!(o.type === "video")) return false;
  if (!(typeof o.url === "string" && o.url.length <= 8192 && PATTERN_2.test(o.url))) return false;
  if (o.poster !== undefined && !(typeof o.poster === "string" && o.poster.length <= 8192 && PATTERN_2.test(o.poster))) return false;
  if (o.duration !== undefined && !(typeof o.duration === "number" && Number.isFinite(o.duration) && o.duration >= 0)) return false;
  if (o.caption !== undefined && !(typeof o.caption === "string" && PATTERN_1.test(o.caption))) return false;
  if (o.credit !== undefined && !(typeof o.credit === "string" && PATTERN_1.test(o.credit))) return false;
  if (o.license !== undefined && !(typeof o.license === "string" && PATTERN_1.test(o.license))) return false;
  if (o.digitalSourceType !== undefined && !(typeof o.digitalSourceType === "string" && o.digitalSourceType.length <= 200 && PATTERN_4.test(o.digitalSourceType))) return false;
  if (o.extensions !== undefined && !(typeof o.extensions === "object" && o.extensions !== null && !Array.isArray(o.extensions))) return false;
  for (const key in o) if (key !== "type" && key !== "url" && key !== "poster" && key !== "duration" && key !== "caption" && key !== "credit" && key !== "license" && key !== "digitalSourceType" && key !== "extensions") return false;
  return true;
}

function isAudio(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (!(o.type === "audio")) return false;
  if (!(typeof o.url === "string" && o.url.length <= 8192 && PATTERN_2.test(o.url))) return false;
  if (o.duration !== undefined && !(typeof o.duration === "number" && Number.isFinite(o.duration) && o.duration >= 0)) return false;
  if (o.caption !== undefined && !(typeof o.caption === "string" && PATTERN_1.test(o.caption))) return false;
  if (o.credit !== undefined && !(typeof o.credit === "string" && PATTERN_1.test(o.credit))) return false;
  if (o.license !== undefined && !(typeof o.license === "string" && PATTERN_1.test(o.license))) return false;
  if (o.digitalSourceType !== undefined && !(typeof o.digitalSourceType === "string" && o.digitalSourceType.length <= 200 && PATTERN_4.test(o.digitalSourceType))) return false;
  if (o.extensions !== undefined && !(typeof o.extensions === "object" && o.extensions !== null && !Array.isArray(o.extensions))) return false;
  for (const key in o) if (key !== "type" && key !== "url" && key !== "duration" && key !== "caption" && key !== "credit" && key !== "license" && key !== "digitalSourceType" && key !== "extensions") return false;
  return true;
}

function isEmbed(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (!(o.type === "embed")) return false;
  if (!(typeof o.url === "string" && o.url.length <= 8192 && PATTERN_2.test(o.url))) return false;
  if (o.provider !== undefined && !(typeof o.provider === "string" && PATTERN_1.test(o.provider))) return false;
  if (o.caption !== undefined && !(typeof o.caption === "string" && PATTERN_1.test(o.caption))) return false;
  if (o.extensions !== undefined && !(typeof o.extensions === "object" && o.extensions !== null && !Array.isArray(o.extensions))) return false;
  for (const key in o) if (key !== "type" && key !== "url" && key !== "provider" && key !== "caption" && key !== "extensions") return false;
  return true;
}

function isTable(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (!(o.type === "table")) return false;
  if (o.caption !== undefined && !(typeof o.caption === "string" && PATTERN_1.test(o.caption))) return false;
  if (o.header !== undefined && !(Array.isArray(o.header) && isList3(o.header))) return false;
  if (!(Array.isArray(o.rows) && o.rows.length >= 1 && isList4(o.rows))) return false;
  if (o.extensions !== undefined && !(typeof o.extensions === "object" && o.extensions !== null && !Array.isArray(o.extensions))) return false;
  for (const key in o) if (key !== "type" && key !== "caption" && key !== "header" && key !== "rows" && key !== "extensions") return false;
  return true;
}

function isTableRow(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (!(Array.isArray(o.cells) && o.cells.length >= 1 && isList3(o.cells))) return false;
  for (const key in o) if (key !== "cells") return false;
  return true;
}

function isDivider(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (!(o.type === "divider")) return false;
  if (o.extensions !== undefined && !(typeof o.extensions === "object" && o.extensions !== null && !Array.isArray(o.extensions))) return false;
  for (const key in o) if (key !== "type" && key !== "extensions") return false;
  return true;
}

function isMedia(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as any).type) {
    case "image": return isImage(value);
    case "video": return isVideo(value);
    case "audio": return isAudio(value);
    default: return false;
  }
}

function isQuote(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (!(typeof o.id === "string" && o.id.length <= 200 && PATTERN_4.test(o.id))) return false;
  if (!(typeof o.text === "string" && PATTERN_1.test(o.text))) return false;
  if (!(o.form === "direct" || o.form === "indirect" || o.form === "mixed")) return false;
  if (o.speaker !== undefined && !(isSpeaker(o.speaker))) return false;
  if (o.cue !== undefined && !(isCue(o.cue))) return false;
  if (o.topic !== undefined && !(typeof o.topic === "string" && PATTERN_1.test(o.topic))) return false;
  if (o.occasion !== undefined && !(typeof o.occasion === "string" && PATTERN_1.test(o.occasion))) return false;
  if (o.addressee !== undefined && !(typeof o.addressee === "string" && PATTERN_1.test(o.addressee))) return false;
  if (!(Array.isArray(o.spans) && isList7(o.spans))) return false;
  if (!(typeof o.confidence === "number" && Number.isFinite(o.confidence) && o.confidence >= 0 && o.confidence <= 1)) return false;
  if (!(typeof o.rule === "string" && o.rule.length <= 200 && PATTERN_4.test(o.rule))) return false;
  if (o.extensions !== undefined && !(typeof o.extensions === "object" && o.extensions !== null && !Array.isArray(o.extensions))) return false;
  for (const key in o) if (key !== "id" && key !== "text" && key !== "form" && key !== "speaker" && key !== "cue" && key !== "topic" && key !== "occasion" && key !== "addressee" && key !== "spans" && key !== "confidence" && key !== "rule" && key !== "extensions") return false;
  return true;
}

function isSpeaker(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (!(typeof o.name === "string" && PATTERN_1.test(o.name))) return false;
  if (!(typeof o.mention === "string")) return false;
  if (!(o.resolution === "full-name" || o.resolution === "surname" || o.resolution === "pronoun" || o.resolution === "role" || o.resolution === "implicit")) return false;
  if (!(o.kind === "person" || o.kind === "organization" || o.kind === "anonymous")) return false;
  if (o.role !== undefined && !(typeof o.role === "string" && PATTERN_1.test(o.role))) return false;
  if (o.personId !== undefined && !(typeof o.personId === "string" && o.personId.length <= 200 && PATTERN_4.test(o.personId))) return false;
  if (o.extensions !== undefined && !(typeof o.extensions === "object" && o.extensions !== null && !Array.isArray(o.extensions))) return false;
  for (const key in o) if (key !== "name" && key !== "mention" && key !== "resolution" && key !== "kind" && key !== "role" && key !== "personId" && key !== "extensions") return false;
  return true;
}

function isCue(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (!(typeof o.text === "string" && PATTERN_1.test(o.text))) return false;
  if (!(typeof o.verb === "string" && PATTERN_1.test(o.verb))) return false;
  for (const key in o) if (key !== "text" && key !== "verb") return false;
  return true;
}

function isSpan(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (!(Number.isSafeInteger(o.block) && o.block >= 0)) return false;
  if (!(Number.isSafeInteger(o.start) && o.start >= 0)) return false;
  if (!(Number.isSafeInteger(o.end) && o.end >= 1)) return false;
  for (const key in o) if (key !== "block" && key !== "start" && key !== "end") return false;
  return true;
}

function isAttribution(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (!(typeof o.name === "string" && PATTERN_1.test(o.name))) return false;
  if (!(o.kind === "outlet" || o.kind === "agency" || o.kind === "organization" || o.kind === "person" || o.kind === "anonymous")) return false;
  if (!(o.relation === "publisher" || o.relation === "via")) return false;
  if (o.text !== undefined && !(typeof o.text === "string" && PATTERN_1.test(o.text))) return false;
  if (o.url !== undefined && !(typeof o.url === "string" && o.url.length <= 8192 && PATTERN_2.test(o.url))) return false;
  if (o.extensions !== undefined && !(typeof o.extensions === "object" && o.extensions !== null && !Array.isArray(o.extensions))) return false;
  for (const key in o) if (key !== "name" && key !== "kind" && key !== "relation" && key !== "text" && key !== "url" && key !== "extensions") return false;
  return true;
}

function isPerson(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (!(typeof o.id === "string" && o.id.length <= 200 && PATTERN_4.test(o.id))) return false;
  if (!(typeof o.name === "string" && PATTERN_1.test(o.name))) return false;
  if (!(Array.isArray(o.roles) && isList1(o.roles))) return false;
  if (o.sameAs !== undefined && !(Array.isArray(o.sameAs) && isList10(o.sameAs))) return false;
  if (o.extensions !== undefined && !(typeof o.extensions === "object" && o.extensions !== null && !Array.isArray(o.extensions))) return false;
  for (const key in o) if (key !== "id" && key !== "name" && key !== "roles" && key !== "sameAs" && key !== "extensions") return false;
  return true;
}

function isPlace(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (!(typeof o.id === "string" && o.id.length <= 200 && PATTERN_4.test(o.id))) return false;
  if (!(typeof o.name === "string" && PATTERN_1.test(o.name))) return false;
  if (o.country !== undefined && !(typeof o.country === "string" && PATTERN_5.test(o.country))) return false;
  if (o.province !== undefined && !(typeof o.province === "string" && PATTERN_1.test(o.province))) return false;
  if (o.location !== undefined && !(isLocation(o.location))) return false;
  if (o.sameAs !== undefined && !(Array.isArray(o.sameAs) && isList10(o.sameAs))) return false;
  if (o.extensions !== undefined && !(typeof o.extensions === "object" && o.extensions !== null && !Array.isArray(o.extensions))) return false;
  for (const key in o) if (key !== "id" && key !== "name" && key !== "country" && key !== "province" && key !== "location" && key !== "sameAs" && key !== "extensions") return false;
  return true;
}

function isLocation(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (!(typeof o.latitude === "number" && Number.isFinite(o.latitude) && o.latitude >= -90 && o.latitude <= 90)) return false;
  if (!(typeof o.longitude === "number" && Number.isFinite(o.longitude) && o.longitude >= -180 && o.longitude <= 180)) return false;
  for (const key in o) if (key !== "latitude" && key !== "longitude") return false;
  return true;
}

function isTag(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (!(typeof o.label === "string" && PATTERN_1.test(o.label))) return false;
  if (!(typeof o.slug === "string" && PATTERN_1.test(o.slug))) return false;
  if (o.kind !== undefined && !(o.kind === "person" || o.kind === "organization" || o.kind === "place" || o.kind === "event" || o.kind === "topic")) return false;
  if (o.url !== undefined && !(typeof o.url === "string" && o.url.length <= 8192 && PATTERN_2.test(o.url))) return false;
  if (o.index !== undefined && !(Number.isSafeInteger(o.index) && o.index >= 0)) return false;
  if (o.suggestion !== undefined && !(typeof o.suggestion === "string" && PATTERN_1.test(o.suggestion))) return false;
  if (o.extensions !== undefined && !(typeof o.extensions === "object" && o.extensions !== null && !Array.isArray(o.extensions))) return false;
  for (const key in o) if (key !== "label" && key !== "slug" && key !== "kind" && key !== "url" && key !== "index" && key !== "suggestion" && key !== "extensions") return false;
  return true;
}

function isAuthor(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (!(typeof o.name === "string" && PATTERN_1.test(o.name))) return false;
  if (o.role !== undefined && !(typeof o.role === "string" && PATTERN_1.test(o.role))) return false;
  if (o.personId !== undefined && !(typeof o.personId === "string" && o.personId.length <= 200 && PATTERN_4.test(o.personId))) return false;
  if (o.url !== undefined && !(typeof o.url === "string" && o.url.length <= 8192 && PATTERN_2.test(o.url))) return false;
  if (o.extensions !== undefined && !(typeof o.extensions === "object" && o.extensions !== null && !Array.isArray(o.extensions))) return false;
  for (const key in o) if (key !== "name" && key !== "role" && key !== "personId" && key !== "url" && key !== "extensions") return false;
  return true;
}

function isDateline(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (o.place !== undefined && !(typeof o.place === "string" && PATTERN_1.test(o.place))) return false;
  if (o.placeId !== undefined && !(typeof o.placeId === "string" && o.placeId.length <= 200 && PATTERN_4.test(o.placeId))) return false;
  if (o.date !== undefined && !(isNewsDate(o.date))) return false;
  for (const key in o) if (key !== "place" && key !== "placeId" && key !== "date") return false;
  return true;
}

function isNewsDate(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (!(typeof o.iso === "string" && PATTERN_6.test(o.iso))) return false;
  if (!(typeof o.persian === "string" && PATTERN_7.test(o.persian))) return false;
  if (o.text !== undefined && !(typeof o.text === "string" && PATTERN_1.test(o.text))) return false;
  if (o.calendar !== undefined && !(o.calendar === "persian" || o.calendar === "gregorian" || o.calendar === "islamic")) return false;
  if (o.role !== undefined && !(o.role === "published" || o.role === "modified")) return false;
  if (o.tolerance !== undefined && !(o.tolerance === "PT1M" || o.tolerance === "PT1H" || o.tolerance === "P1D" || o.tolerance === "P1W" || o.tolerance === "P1M" || o.tolerance === "P1Y")) return false;
  for (const key in o) if (key !== "iso" && key !== "persian" && key !== "text" && key !== "calendar" && key !== "role" && key !== "tolerance") return false;
  return true;
}

function isRevision(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (!(Number.isSafeInteger(o.number) && o.number >= 1)) return false;
  if (o.id !== undefined && !(typeof o.id === "string" && o.id.length <= 200 && PATTERN_4.test(o.id))) return false;
  if (o.previousId !== undefined && !(typeof o.previousId === "string" && o.previousId.length <= 200 && PATTERN_4.test(o.previousId))) return false;
  if (o.note !== undefined && !(typeof o.note === "string" && PATTERN_1.test(o.note))) return false;
  for (const key in o) if (key !== "number" && key !== "id" && key !== "previousId" && key !== "note") return false;
  return true;
}

function isCorrection(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (!(o.kind === "correction" || o.kind === "clarification" || o.kind === "retraction")) return false;
  if (!(typeof o.text === "string" && PATTERN_1.test(o.text))) return false;
  if (o.date !== undefined && !(isNewsDate(o.date))) return false;
  for (const key in o) if (key !== "kind" && key !== "text" && key !== "date") return false;
  return true;
}

function isLiveBlog(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (o.startedAt !== undefined && !(isNewsDate(o.startedAt))) return false;
  if (o.endedAt !== undefined && !(isNewsDate(o.endedAt))) return false;
  if (!(Array.isArray(o.entries) && isList16(o.entries))) return false;
  for (const key in o) if (key !== "startedAt" && key !== "endedAt" && key !== "entries") return false;
  return true;
}

function isLiveEntry(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (!(typeof o.id === "string" && o.id.length <= 200 && PATTERN_4.test(o.id))) return false;
  if (o.headline !== undefined && !(typeof o.headline === "string" && PATTERN_1.test(o.headline))) return false;
  if (!(isNewsDate(o.publishedAt))) return false;
  if (o.modifiedAt !== undefined && !(isNewsDate(o.modifiedAt))) return false;
  if (o.isKeyEvent !== undefined && !(typeof o.isKeyEvent === "boolean")) return false;
  if (o.isPinned !== undefined && !(typeof o.isPinned === "boolean")) return false;
  if (!(isBlockRange(o.blocks))) return false;
  if (o.extensions !== undefined && !(typeof o.extensions === "object" && o.extensions !== null && !Array.isArray(o.extensions))) return false;
  for (const key in o) if (key !== "id" && key !== "headline" && key !== "publishedAt" && key !== "modifiedAt" && key !== "isKeyEvent" && key !== "isPinned" && key !== "blocks" && key !== "extensions") return false;
  return true;
}

function isBlockRange(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (!(Number.isSafeInteger(o.start) && o.start >= 0)) return false;
  if (!(Number.isSafeInteger(o.end) && o.end >= 1)) return false;
  for (const key in o) if (key !== "start" && key !== "end") return false;
  return true;
}

function isRelatedArticle(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (!(o.relation === "previous" || o.relation === "following" || o.relation === "series" || o.relation === "translation" || o.relation === "related")) return false;
  if (!(typeof o.headline === "string" && PATTERN_1.test(o.headline))) return false;
  if (!(typeof o.url === "string" && o.url.length <= 8192 && PATTERN_2.test(o.url))) return false;
  if (o.id !== undefined && !(typeof o.id === "string" && PATTERN_1.test(o.id))) return false;
  if (o.extensions !== undefined && !(typeof o.extensions === "object" && o.extensions !== null && !Array.isArray(o.extensions))) return false;
  for (const key in o) if (key !== "relation" && key !== "headline" && key !== "url" && key !== "id" && key !== "extensions") return false;
  return true;
}

function isRights(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (o.holder !== undefined && !(typeof o.holder === "string" && PATTERN_1.test(o.holder))) return false;
  if (o.notice !== undefined && !(typeof o.notice === "string" && PATTERN_1.test(o.notice))) return false;
  if (o.license !== undefined && !(typeof o.license === "string" && o.license.length <= 8192 && PATTERN_2.test(o.license))) return false;
  if (o.usageTerms !== undefined && !(typeof o.usageTerms === "string" && PATTERN_1.test(o.usageTerms))) return false;
  if (o.extensions !== undefined && !(typeof o.extensions === "object" && o.extensions !== null && !Array.isArray(o.extensions))) return false;
  for (const key in o) if (key !== "holder" && key !== "notice" && key !== "license" && key !== "usageTerms" && key !== "extensions") return false;
  return true;
}

function isProvenance(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (o.retrievedAt !== undefined && !(isNewsDate(o.retrievedAt))) return false;
  if (o.retrievedFrom !== undefined && !(typeof o.retrievedFrom === "string" && o.retrievedFrom.length <= 8192 && PATTERN_2.test(o.retrievedFrom))) return false;
  if (o.archiveUrl !== undefined && !(typeof o.archiveUrl === "string" && o.archiveUrl.length <= 8192 && PATTERN_2.test(o.archiveUrl))) return false;
  if (o.extractor !== undefined && !(isTool(o.extractor))) return false;
  for (const key in o) if (key !== "retrievedAt" && key !== "retrievedFrom" && key !== "archiveUrl" && key !== "extractor") return false;
  return true;
}

function isTool(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (!(typeof o.name === "string" && PATTERN_1.test(o.name))) return false;
  if (!(typeof o.version === "string" && PATTERN_1.test(o.version))) return false;
  for (const key in o) if (key !== "name" && key !== "version") return false;
  return true;
}

function isTextState(value: unknown): boolean {
  if (!(typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  const o = value as any;
  if (!(o.zwnj === "intact" || o.zwnj === "deleted" || o.zwnj === "spaced" || o.zwnj === "mixed")) return false;
  if (!(typeof o.repaired === "boolean")) return false;
  if (!(isTool(o.normalizer))) return false;
  for (const key in o) if (key !== "zwnj" && key !== "repaired" && key !== "normalizer") return false;
  return true;
}

function isList1(list: any[]): boolean {
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (!(typeof item === "string" && PATTERN_1.test(item))) return false;
  }
  return true;
}

function isList2(list: any[]): boolean {
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (!(isRendition(item))) return false;
  }
  return true;
}

function isList3(list: any[]): boolean {
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (!(typeof item === "string")) return false;
  }
  return true;
}

function isList4(list: any[]): boolean {
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (!(isTableRow(item))) return false;
  }
  return true;
}

function isList5(list: any[]): boolean {
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (!(isBlock(item))) return false;
  }
  return true;
}

function isList6(list: any[]): boolean {
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (!(isMedia(item))) return false;
  }
  return true;
}

function isList7(list: any[]): boolean {
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (!(isSpan(item))) return false;
  }
  return true;
}

function isList8(list: any[]): boolean {
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (!(isQuote(item))) return false;
  }
  return true;
}

function isList9(list: any[]): boolean {
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (!(isAttribution(item))) return false;
  }
  return true;
}

function isList10(list: any[]): boolean {
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (!(typeof item === "string" && item.length <= 8192 && PATTERN_2.test(item))) return false;
  }
  return true;
}

function isList11(list: any[]): boolean {
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (!(isPerson(item))) return false;
  }
  return true;
}

function isList12(list: any[]): boolean {
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (!(isPlace(item))) return false;
  }
  return true;
}

function isList13(list: any[]): boolean {
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (!(isTag(item))) return false;
  }
  return true;
}

function isList14(list: any[]): boolean {
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (!(isAuthor(item))) return false;
  }
  return true;
}

function isList15(list: any[]): boolean {
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (!(isCorrection(item))) return false;
  }
  return true;
}

function isList16(list: any[]): boolean {
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (!(isLiveEntry(item))) return false;
  }
  return true;
}

function isList17(list: any[]): boolean {
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (!(isRelatedArticle(item))) return false;
  }
  return true;
}

export { isArticle, isBlock, isLead, isParagraph, isHeading, isList, isPullquote, isImage, isRendition, isVideo, isAudio, isEmbed, isTable, isTableRow, isDivider, isMedia, isQuote, isSpeaker, isCue, isSpan, isAttribution, isPerson, isPlace, isLocation, isTag, isAuthor, isDateline, isNewsDate, isRevision, isCorrection, isLiveBlog, isLiveEntry, isBlockRange, isRelatedArticle, isRights, isProvenance, isTool, isTextState };
