// ninjs: any article is written as the standard has it, and comes back but for what it has no place for.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromNinjs, toNinjs } from "../../src/formats/ninjs.js";
import { type Article, type Block, checkArticle, type Media, type NewsDate, type Tag } from "../../src/schema/index.js";
import { slugify } from "../../src/text/index.js";
import { ninjsFaults, STANDARD_FOLDER } from "../formats/ninjs-schema.js";
import { arbitraryArticle } from "./arbitrary-article.js";

/** HTML shows white space as one space and holds no control characters; readers cut it at the ends. */
function printed(text: string): string {
   
  const whole = text.toWellFormed().replace(/[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]+/gu, "").replace(/\s+/gu, " ").trim();
  return /[^\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Z}]/u.test(whole) ? whole : "بندر";
}

/** Of another calendar, to readers: a machine that writes 1403-09-12 means Azar. */
const isAncient = (value: unknown): boolean => typeof value === "object" && value !== null && "iso" in value && String(value.iso) < "1600";

/** A value with every text in it as HTML can hold it, and without a newsroom's own keys and dates before 1600. */
function printable<Value>(value: Value): Value {
  const inner = (one: unknown): unknown => {
    if (typeof one === "string") return printed(one);
    if (Array.isArray(one)) return one.map(inner);
    if (typeof one !== "object" || one === null) return one;
    return Object.fromEntries(Object.entries(one).flatMap(([key, item]) => (key === "extensions" || isAncient(item) ? [] : [[key, inner(item)]])));
  };
  return inner(value) as Value;
}

/** One pixel counts visitors. */
const seen = (pixels: number | undefined): number | undefined => (pixels === 1 ? 2 : pixels);

function uniqueTags(tags: readonly Tag[]): Tag[] {
  const bySlug = new Map(tags.map((tag) => [slugify(tag.label) || "x", tag]));
  return [...bySlug].map(([slug, tag]) => ({ ...tag, slug }));
}

const article: fc.Arbitrary<Article> = arbitraryArticle.map(printable).map((found) => ({
  ...found,
  tags: uniqueTags(found.tags),
  body: found.body.map((block) => (block.type === "image" ? { ...block, width: seen(block.width), height: seen(block.height) } : block)),
}));

/** An instant; the text of a date, its calendar and its precision have no place, nor have days and months. */
function held(date: NewsDate | undefined): NewsDate | undefined {
  return date?.iso.includes("T") === true ? { iso: date.iso, persian: date.persian } : undefined;
}

const some = <Item>(list: readonly Item[] | undefined): readonly Item[] | undefined => (list === undefined || list.length === 0 ? undefined : list);

/** What srcset has a place for. */
function heldInHtml(block: Block): Block {
  if (block.type === "pullquote") return { type: "pullquote", text: block.text };
  if (block.type !== "image") return block;
  return { ...block, renditions: some(block.renditions) } as Block;
}

const heldMedium = (medium: Media): Media => (medium.type === "image" ? { ...medium, renditions: some(medium.renditions) } as Media : medium);

const firstOf = (addresses: readonly string[] | undefined): readonly string[] | undefined => some(addresses?.slice(0, 1));

/** Everything of an article that ninjs has a place for. What is not named here is lost: quotes, live blog, provenance, textState, direction. */
function heldOf(a: Article): unknown {
  const publishedAt = held(a.publishedAt);
  const modifiedAt = held(a.modifiedAt);
  const dateline = { place: a.dateline?.place, date: held(a.dateline?.date) };
  return JSON.parse(JSON.stringify({
    schemaVersion: 1, id: a.id, url: a.url, canonicalUrl: a.canonicalUrl, shortUrl: a.shortUrl, language: a.language, section: a.section, genre: a.genre,
    urgency: a.urgency, status: a.status, kickers: a.kickers, headline: a.headline, subheadlines: a.subheadlines,
    body: a.body.map(heldInHtml), media: some(a.media?.map(heldMedium)), quotes: [],
    attribution: a.attribution.map(({ name, kind, relation, url }) => ({ name, kind, relation, url })),
    people: a.people.map(({ id, name, sameAs }) => ({ id, name, roles: [], sameAs: firstOf(sameAs) })),
    places: some(a.places?.map((place) => ({ ...place, sameAs: firstOf(place.sameAs) }))),
    tags: a.tags.map(({ label, slug, kind, url }) => ({ label, slug, kind, url })),
    authors: some(a.authors), dateline: dateline.place === undefined && dateline.date === undefined ? undefined : dateline,
    publishedAt, modifiedAt: modifiedAt?.iso === publishedAt?.iso ? undefined : modifiedAt,
    embargoedUntil: held(a.embargoedUntil), expiresAt: held(a.expiresAt),
    revision: a.revision && { number: a.revision.number, id: a.revision.id, note: a.revision.note },
    corrections: some(a.corrections?.map(({ kind, text }) => ({ kind, text }))),
    related: some(a.related), rights: a.rights && Object.keys(a.rights).length > 0 ? a.rights : undefined,
  }));
}

test("what ninjs has a place for comes back from its JSON text", () => {
  fc.assert(
    fc.property(article, (given) => {
      const { article: read, diagnostics } = fromNinjs(JSON.stringify(toNinjs(given)));
      expect(diagnostics).toEqual([]);
      const { textState, direction, ...rest } = read!;
      expect([textState.repaired, ["rtl", "ltr"].includes(direction)]).toEqual([false, true]);
      expect(rest).toEqual(heldOf(given));
    }),
    { numRuns: 500 },
  );
});

test("an article that was read is sound", () => {
  fc.assert(
    fc.property(arbitraryArticle, (given) => {
      const { article: read } = fromNinjs(toNinjs(given));
      if (read !== null) expect(checkArticle(read).filter(({ code }) => code !== "modified-before-published" && code !== "published-under-embargo" && code !== "expires-before-published")).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("the same article gives the same item, and stays as it was", () => {
  fc.assert(
    fc.property(arbitraryArticle, (given) => {
      const before = structuredClone(given);
      expect(toNinjs(given)).toEqual(toNinjs(before));
      expect(given).toEqual(before);
    }),
  );
});

const KEYS = ["uri", "headlines", "bodies", "descriptions", "people", "places", "subjects", "associations", "renditions", "infoSources", "altIds", "versionCreated", "version", "headline", "body_xhtml", "geoJSON", "type"];
const anyItem = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.dictionary(fc.constantFrom(...KEYS), fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.array(fc.dictionary(fc.constantFrom("name", "value", "role", "uri", "href", "literal", "rel", "geoJSON", "contactInfo"), fc.jsonValue({ maxDepth: 2 }))))),
);

test("any JSON is read or refused, and never throws", () => {
  fc.assert(
    fc.property(anyItem, (item) => {
      const { article: read, diagnostics } = fromNinjs(item);
      expect(read !== null || diagnostics.some(({ severity }) => severity === "error")).toBe(true);
      expect(fromNinjs(JSON.stringify(item)).article === null).toBe(read === null || typeof item === "string");
    }),
    { numRuns: 500 },
  );
});

test("any text is read or refused, and never throws", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json().map((json) => json.slice(0, -1))), (text) => {
      expect(fromNinjs(text).diagnostics).not.toEqual([]);
    }),
  );
});

describe.skipIf(STANDARD_FOLDER === undefined)("IPTC's schema (needs KHABAR_DATA)", () => {
  test("holds for every item", () => {
    const faultsOf = ninjsFaults();
    fc.assert(
      fc.property(arbitraryArticle, (given) => {
        expect(faultsOf(toNinjs(given))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
