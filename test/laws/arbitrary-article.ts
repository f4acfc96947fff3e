// Articles in many shapes that are right: by articleSchema and by checkArticle.
import fc from "fast-check";
import { toJalali } from "../../src/dates/index.js";
import { type Article, type Attribution, type Block, blockText, type LiveBlog, type LiveEntry, type Media, type NewsDate, type Person, type Place, type Quote, type Span, type Tag } from "../../src/schema/index.js";
import { NOT_BLANK } from "../../src/schema/patterns.js";
import { slugify } from "../../src/text/index.js";

type Arbitraries<Value> = { readonly [Key in keyof Value]?: fc.Arbitrary<NonNullable<Value[Key]>> };

/** A record of which some keys may be left out, as JSON leaves them out: never undefined. */
function record<Value extends object>(required: Arbitraries<Value>, optional: Arbitraries<Value> = {}): fc.Arbitrary<Value> {
  const options = { requiredKeys: Object.keys(required) as never[], noNullPrototype: true };
  // What fast-check infers has lost which keys may be left out; the first law of schema.test.ts holds every article to the schema.
  return fc.record({ ...required, ...optional } as Record<string, fc.Arbitrary<unknown>>, options) as unknown as fc.Arbitrary<Value>;
}

/** Words of every day, marks, and what attacks who puts text into a page or a program. */
const PIECES = [
  "بندر", "می\u200Cشود", "راه\u200Cآهن", "گفت:", "«", "»", "۱۲", "12", "،", "وی", " ", "\n", "\u200C", "😀", "كتاب", "</script>", "<!--", "-->", "]]>", "<script>", "&amp;",
  "\u2028", "\u2029", "\uD83D", "\uDE00", "\u202E", "\u0000", "\\", '"', "'", "`", "${1}", "__proto__", "constructor", "\uFEFF",
];
const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
);
const text = anyText.filter((value) => NOT_BLANK.test(value));
const texts = fc.array(text, { maxLength: 3 });
const url = fc.webUrl({ withQueryParameters: true, withFragments: true }).map((address) => new URL(address).href);
const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:\-]{0,8}$/u);
const language = fc.constantFrom("fa", "fa-IR", "fa-AF", "prs", "ckb-Arab");

/** Keys of a newsroom's own, with any JSON; __proto__ is the one key that zod leaves out of what it gives back. */
const extensions = fc.dictionary(fc.string({ maxLength: 6 }).filter((key) => key !== "__proto__"), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 2, noNullPrototype: true });

type BlockOf<Type extends Block["type"]> = Extract<Block, { type: Type }>;
const type = <Type extends string>(value: Type) => fc.constant(value);
const seconds = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
const pixels = fc.integer({ min: 1, max: 10_000 });
const captions = { caption: text, credit: text, license: fc.oneof(text, url), digitalSourceType: fc.constantFrom("digitalCapture", "trainedAlgorithmicMedia"), extensions };
const cells = fc.array(anyText, { minLength: 1, maxLength: 3 });

const rendition = record<NonNullable<BlockOf<"image">["renditions"]>[number]>({ url }, { width: pixels, height: pixels });

const BLOCKS: { readonly [Type in Block["type"]]: fc.Arbitrary<BlockOf<Type>> } = {
  lead: record<BlockOf<"lead">>({ type: type("lead"), text }, { extensions }),
  paragraph: record<BlockOf<"paragraph">>({ type: type("paragraph"), text }, { extensions }),
  heading: record<BlockOf<"heading">>({ type: type("heading"), text, level: fc.integer({ min: 2, max: 6 }) }),
  list: record<BlockOf<"list">>({ type: type("list"), ordered: fc.boolean(), items: fc.array(text, { minLength: 1, maxLength: 3 }) }),
  pullquote: record<BlockOf<"pullquote">>({ type: type("pullquote"), text }),
  image: record<BlockOf<"image">>(
    { type: type("image"), url },
    { alt: anyText, width: pixels, height: pixels, renditions: fc.array(rendition, { maxLength: 2 }), ...captions },
  ),
  video: record<BlockOf<"video">>({ type: type("video"), url }, { poster: url, duration: seconds, ...captions }),
  audio: record<BlockOf<"audio">>({ type: type("audio"), url }, { duration: seconds, ...captions }),
  embed: record<BlockOf<"embed">>({ type: type("embed"), url }, { provider: text, caption: text }),
  table: record<BlockOf<"table">>(
    { type: type("table"), rows: fc.array(fc.record({ cells }, { noNullPrototype: true }), { minLength: 1, maxLength: 3 }) },
    { caption: text, header: cells },
  ),
  divider: record<BlockOf<"divider">>({ type: type("divider") }),
};

const media = fc.array(fc.oneof<fc.Arbitrary<Media>[]>(BLOCKS.image, BLOCKS.video, BLOCKS.audio), { maxLength: 2 });
const body = fc.array(fc.oneof(...Object.values<fc.Arbitrary<Block>>(BLOCKS)), { maxLength: 6 });

const two = (number: number): string => String(number).padStart(2, "0");

/** The day of a UTC time in both calendars. */
function dayOf(date: Date): { iso: string; persian: string } {
  const { year, month, day } = toJalali(date, { timeZone: "UTC" });
  return { iso: date.toISOString().slice(0, 10), persian: `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}` };
}

const someDate = fc.date({ min: new Date("0700-01-01T00:00:00Z"), max: new Date("3500-01-01T00:00:00Z"), noInvalidDate: true });
const OFFSETS = [["Z", 0], ["+03:30", 210], ["+04:30", 270], ["-08:00", -480], ["+00:00", 0]] as const;

/** An instant on a clock somewhere; the day is the one that this clock shows. */
const instantOf = (date: Date, [offset, minutes]: (typeof OFFSETS)[number]): { iso: string; persian: string } => {
  const wall = new Date(date.getTime() + minutes * 60_000);
  const day = dayOf(wall);
  return { iso: `${day.iso}T${wall.toISOString().slice(11, 19)}${offset}`, persian: day.persian };
};

const instant = fc.tuple(someDate, fc.constantFrom(...OFFSETS)).map(([date, offset]) => instantOf(date, offset));
const stretch = fc.constantFrom(
  { iso: "2024-11-21/2024-12-20", persian: "1403-09" },
  { iso: "2025-03-21/2026-03-20", persian: "1404" },
  { iso: "2020-06", persian: "1399-03-12/1399-04-10" },
  { iso: "2020", persian: "1398-10-11/1399-10-11" },
);
const newsDate: fc.Arbitrary<NewsDate> = fc
  .tuple(fc.oneof(someDate.map(dayOf), instant, stretch), record<Partial<NewsDate>>({}, { text, calendar: fc.constantFrom("persian", "gregorian", "islamic") }))
  .map(([date, printed]) => ({ ...date, ...printed }));

/** Whether one is earlier: instants by their time, all else by the day that they begin with. */
const isEarlier = (one: NewsDate, other: NewsDate): boolean =>
  one.iso.includes("T") && other.iso.includes("T") ? Date.parse(one.iso) < Date.parse(other.iso) : one.iso.slice(0, 10) < other.iso.slice(0, 10);

/** Publication and the last change, the change never first. */
const times: fc.Arbitrary<Pick<Article, "publishedAt" | "modifiedAt">> = fc
  .tuple(fc.option(newsDate, { nil: null }), fc.option(newsDate, { nil: null }))
  .map(([a, b]) => {
    const [publishedAt, modifiedAt] = a !== null && b !== null && isEarlier(b, a) ? [b, a] : [a, b];
    return { ...(publishedAt && { publishedAt }), ...(modifiedAt && { modifiedAt }) };
  });

const sameAs = fc.array(url, { maxLength: 2 });
const people: fc.Arbitrary<Person[]> = fc.uniqueArray(record<Person>({ id: name, name: text, roles: texts }, { sameAs, extensions }), { selector: ({ id }) => id, maxLength: 3 });

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const places: fc.Arbitrary<Place[]> = fc.uniqueArray(
  record<Place>(
    { id: name, name: text },
    { country: fc.constantFrom("IR", "AF", "TJ"), province: text, location: fc.record({ latitude: degrees(90), longitude: degrees(180) }, { noNullPrototype: true }), sameAs, extensions },
  ),
  { selector: ({ id }) => id, maxLength: 2 },
);

const tags: fc.Arbitrary<Tag[]> = fc.uniqueArray(
  record<Tag>({ label: text }, { kind: fc.constantFrom("person", "organization", "place", "event", "topic"), url, index: fc.nat(), suggestion: text, extensions })
    .map((tag) => ({ ...tag, slug: slugify(tag.label) || "x" })),
  { selector: ({ slug }) => slug, maxLength: 4 },
);

const link = (relation: Attribution["relation"]): fc.Arbitrary<Attribution> =>
  record<Attribution>({ name: text, kind: fc.constantFrom("outlet", "agency", "organization", "person", "anonymous"), relation: fc.constant(relation) }, { text, url, extensions });
const attribution: fc.Arbitrary<Attribution[]> = fc
  .tuple(fc.array(link("publisher"), { maxLength: 1 }), fc.array(link("via"), { maxLength: 3 }))
  .map(([publisher, upstream]) => [...publisher, ...upstream]);

/** A stretch of a block that holds something: from a share of its length to another, or the whole of it. */
function spanOf(texts: readonly string[], block: number, [from, to]: readonly [number, number]): Span {
  const { length } = texts[block]!;
  const [start, end] = [Math.min(from, to), Math.max(from, to)].map((share) => Math.floor(share * length)) as [number, number];
  return NOT_BLANK.test(texts[block]!.slice(start, end)) ? { block, start, end } : { block, start: 0, end: length };
}

/** Quotes of a body by its people: their texts are what their spans hold. */
function quotesOf(blocks: readonly Block[], known: readonly Person[]): fc.Arbitrary<Quote[]> {
  const texts = blocks.map(blockText);
  const withText = texts.flatMap((value, block) => (NOT_BLANK.test(value) ? [block] : []));
  if (withText.length === 0) return fc.constant([]);
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const spans = fc
    .array(fc.tuple(fc.constantFrom(...withText), fc.tuple(share, share)), { minLength: 1, maxLength: 3 })
    .map((places) => places.map(([block, shares]) => spanOf(texts, block, shares)));
  const speaker = record<NonNullable<Quote["speaker"]>>(
    {
      name: text, mention: anyText, kind: fc.constantFrom("person", "organization", "anonymous"),
      resolution: fc.constantFrom("full-name", "surname", "pronoun", "role", "implicit"),
    },
    { role: text, ...(known.length > 0 && { personId: fc.constantFrom(...known.map(({ id }) => id)) }) },
  );
  const quote = record<Omit<Quote, "text">>(
    { id: name, form: fc.constantFrom("direct", "indirect", "mixed"), spans, confidence: fc.double({ min: 0, max: 1, noNaN: true }), rule: name },
    { speaker, cue: record<NonNullable<Quote["cue"]>>({ text, verb: text }), topic: text, occasion: text, addressee: text, extensions },
  ).map((rest): Quote => ({ ...rest, text: rest.spans.map(({ block, start, end }) => texts[block]!.slice(start, end)).join("\n") }));
  return fc.uniqueArray(quote, { selector: ({ id }) => id, maxLength: 3 });
}

type Author = NonNullable<Article["authors"]>[number];
const authorsOf = (known: readonly Person[]): fc.Arbitrary<Author[]> =>
  fc.array(record<Author>({ name: text }, { role: text, url, ...(known.length > 0 && { personId: fc.constantFrom(...known.map(({ id }) => id)) }) }), { maxLength: 2 });

type Optional<Key extends keyof Article> = NonNullable<Article[Key]>;

/** A live blog whose entries share the blocks of a body between them. */
function liveBlogOf(blocks: readonly Block[]): fc.Arbitrary<LiveBlog> {
  return fc.uniqueArray(fc.nat({ max: Math.max(blocks.length - 1, 0) }), { maxLength: blocks.length, selector: (start) => start }).chain((found) => {
    const starts = blocks.length === 0 ? [] : found.sort((a, b) => a - b);
    const entries = starts.map((start, index) =>
      record<LiveEntry>(
        { id: fc.constant(`e${String(index)}`), publishedAt: newsDate, blocks: fc.constant({ start, end: starts[index + 1] ?? blocks.length }) },
        { headline: text, isKeyEvent: fc.boolean(), isPinned: fc.boolean() },
      ),
    );
    return record<LiveBlog>({ entries: fc.tuple(...entries) }, { startedAt: newsDate });
  });
}

/** What says what kind of document an article is, where it comes from, and what belongs to it. */
const about = record<Partial<Article>>({}, {
  id: text, url, canonicalUrl: url, shortUrl: url, section: text, extensions,
  genre: fc.constantFrom("news", "report", "interview", "analysis", "opinion", "editorial", "photo", "video", "live"),
  urgency: fc.integer({ min: 1, max: 9 }),
  status: fc.constantFrom("usable", "withheld", "canceled"),
  revision: record<Optional<"revision">>({ number: fc.integer({ min: 1, max: 99 }) }, { id: name, previousId: name, note: text }),
  corrections: fc.array(
    record<Optional<"corrections">[number]>({ kind: fc.constantFrom("correction", "clarification", "retraction"), text }, { date: newsDate }),
    { maxLength: 2 },
  ),
  related: fc.array(
    record<Optional<"related">[number]>({ relation: fc.constantFrom("previous", "following", "series", "translation", "related"), headline: text, url }, { id: text }),
    { maxLength: 2 },
  ),
  rights: record<Optional<"rights">>({}, { holder: text, notice: text, license: url, usageTerms: text }),
  provenance: record<Optional<"provenance">>({}, {
    retrievedAt: newsDate, retrievedFrom: url, archiveUrl: url, extractor: fc.record({ name: text, version: text }, { noNullPrototype: true }),
  }),
});

/** Articles that articleSchema accepts and checkArticle finds sound, small ones first. */
export const arbitraryArticle: fc.Arbitrary<Article> = fc
  .tuple(body, people, places)
  .chain(([blocks, known, somewhere]) =>
    fc.tuple(
      record<Article>(
        {
          schemaVersion: fc.constant(1), language, direction: fc.constantFrom("rtl", "ltr"), kickers: texts, headline: text, subheadlines: texts,
          body: fc.constant(blocks), quotes: quotesOf(blocks, known), attribution, people: fc.constant(known), tags,
          textState: record<Article["textState"]>({
            zwnj: fc.constantFrom("intact", "deleted", "spaced", "mixed"), repaired: fc.boolean(),
            normalizer: fc.record({ name: text, version: text }, { noNullPrototype: true }),
          }),
        },
        {
          media, authors: authorsOf(known), places: fc.constant(somewhere), liveBlog: liveBlogOf(blocks),
          dateline: record<Optional<"dateline">>({}, { place: text, date: newsDate }),
        },
      ),
      about,
      times,
    ),
  )
  .map(([article, found, when]): Article => ({ ...article, ...(found as Partial<Pick<Article, "id">>), ...when }));
