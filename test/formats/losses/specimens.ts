// Specimens: articles in which every place of the model has a value that no reader would fill in by itself, in every kind that formats treat apart.
import type { Article, NewsDate } from "../../../src/schema/index.js";
import { workedArticle } from "../../fixtures/worked-article.js";

type Change = (article: Article) => void;

const DAY: NewsDate = { iso: "2024-12-02", persian: "1403-09-12", text: "۱۲ آذر ۱۴۰۳", calendar: "persian", role: "published", tolerance: "P1D" };
const MONTH: NewsDate = { iso: "2024-11-21/2024-12-20", persian: "1403-09", text: "آذر ۱۴۰۳", calendar: "persian", role: "modified", tolerance: "P1W" };
const INSTANT: NewsDate = { iso: "2024-12-02T14:30:00+04:30", persian: "1403-09-12", text: "۱۲ آذر ۱۴۰۳، ۱۴:۳۰", calendar: "persian", role: "published", tolerance: "PT1M" };

/** Gives an article one date wherever it may have one. Embargo and expiry stay apart, so that feeds do not leave the article out. */
const dated = (date: NewsDate): Change => (article) => {
  const { dateline = {}, corrections = [], liveBlog = { entries: [] }, provenance = {} } = article;
  article.publishedAt = { ...date };
  article.modifiedAt = { ...date, iso: date.iso.replace("T14", "T15") };
  article.embargoedUntil = { ...date, iso: date.iso.replace("T14", "T12") };
  article.dateline = { ...dateline, date: { ...date } };
  article.corrections = corrections.map((correction) => ({ ...correction, date: { ...date } }));
  // An entry of a whole month is none.
  const entries = date === MONTH ? [] : liveBlog.entries.map((entry) => ({ ...entry, publishedAt: { ...date }, modifiedAt: { ...date } }));
  article.liveBlog = { startedAt: { ...date }, endedAt: { ...date }, entries };
  article.provenance = { ...provenance, retrievedAt: { ...date } };
};

const everyQuote = (change: (quote: Quote) => void): Change => ({ quotes }) => { quotes.forEach(change); };

type Quote = Article["quotes"][number];
const FORMS = ["direct", "indirect", "mixed"] as const satisfies readonly Quote["form"][];
const SPEAKERS = ["person", "organization", "anonymous"] as const satisfies readonly NonNullable<Quote["speaker"]>["kind"][];

/** Quotes of one form and of one kind of speaker, with all that may be said of them. */
const spoken = (form: Quote["form"], kind: NonNullable<Quote["speaker"]>["kind"]): Change => everyQuote((quote) => {
  Object.assign(quote, { form, topic: "بندر", occasion: "در نشست خبری", addressee: "شهروندان", extensions: { "cms:checked": true } });
  if (quote.speaker !== undefined) quote.speaker = { ...quote.speaker, kind, role: "برگزارکننده", personId: "p1", extensions: { "cms:id": 5 } };
});

/** A quote that stands below a picture. */
const belowPicture = (form: Quote["form"]): Change => everyQuote((quote) => {
  quote.form = form;
  quote.text = "اسکله تازه بندر نیلاب";
  quote.spans = [{ block: 1, start: 0, end: 21 }];
});

/** What each specimen has unlike the worked article. */
const CHANGES: readonly Change[] = [
  () => undefined,
  dated(DAY),
  dated(MONTH),
  dated(INSTANT),
  (article) => {
    article.textState = { zwnj: "deleted", repaired: true, normalizer: { name: "پاک‌ساز", version: "3.2" } };
    article.language = "en-GB";
    article.direction = "ltr";
    article.headline = "The port of Neelab takes its first ship";
    article.liveBlog = { entries: [] };
    article.corrections = [{ kind: "retraction", text: "این خبر پس گرفته شد." }, { kind: "clarification", text: "نام بندر روشن‌تر شد." }];
    article.related = (["following", "series", "translation", "related"] as const).map((relation) => ({ relation, headline: `خبر دیگر: ${relation}`, url: `https://example.com/${relation}` }));
  },
  (article) => {
    article.attribution = [
      { name: "خبرگزاری باران", kind: "agency", relation: "publisher", text: "خبرگزاری باران گزارش داد", url: "https://example.com/baran", extensions: { "cms:rank": 1 } },
      { name: "شورای شهر سروناز", kind: "organization", relation: "via", text: "به گفته شورای شهر", extensions: { "cms:rank": 2 } },
      { name: "روزنامه موج", kind: "outlet", relation: "via" },
    ];
    // The body without what other formats hold in it, so that a place before another does not stand in for it.
    article.media = [
      { type: "video", url: "https://example.com/films/pier.mp4", poster: "https://example.com/films/pier.jpg", duration: 12.5, caption: "اسکله", credit: "فیلم: نما", license: "آزاد", digitalSourceType: "digitalCapture", extensions: { "cms:id": 1 } },
      { type: "audio", url: "https://example.com/sounds/horn.mp3", duration: 7, caption: "بوق", credit: "صدا: نما", license: "آزاد", digitalSourceType: "digitalCapture", extensions: { "cms:id": 2 } },
      {
        type: "image", url: "https://example.com/photos/sea.jpg", alt: "دریا", width: 800, height: 600, caption: "دریای جنوب", credit: "عکس: نما", license: "https://example.com/licence",
        digitalSourceType: "trainedAlgorithmicMedia", renditions: [{ url: "https://example.com/photos/sea-small.jpg", width: 400, height: 300 }], extensions: { "cms:id": 3 },
      },
    ];
  },
  (article) => {
    article.attribution = [{ name: "بنیاد موج", kind: "organization", relation: "publisher" }, { name: "لیلا مهرآذر", kind: "person", relation: "via" }];
    article.places = article.places?.map((place, index) => ({ ...place, sameAs: [`https://example.com/places/${index}`, `https://example.com/also/${index}`] })) ?? [];
    // A date that the print does not have in words, and another one that it has in the Gregorian calendar.
    article.dateline = { place: "نیلاب", date: { iso: "2024-12-02", persian: "1403-09-12", calendar: "gregorian" } };
    article.publishedAt = { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12", text: "2 December 2024", calendar: "gregorian" };
  },
  ...FORMS.flatMap((form) => SPEAKERS.map((kind) => spoken(form, kind))),
  (article) => {
    for (const block of article.body) Object.assign(block, { extensions: { "cms:anchor": block.type } });
    for (const block of article.body) if (block.type === "video" || block.type === "audio") Object.assign(block, { credit: "آرش", license: "آزاد", digitalSourceType: "digitalCapture" });
    for (const one of [...article.people, ...(article.places ?? []), ...article.tags, ...(article.authors ?? []), ...(article.related ?? []), ...(article.liveBlog?.entries ?? [])]) {
      Object.assign(one, { extensions: { "cms:id": 9 } });
    }
    article.rights = { ...article.rights, extensions: { "cms:id": 9 } };
    article.tags = (["person", "organization", "place", "event", "topic"] as const).map((kind, index) => ({
      label: `برچسب ${kind}`, slug: `other-slug-${kind}`, kind, url: `https://example.com/tags/${kind}`, index, suggestion: "برچسب دیگر", extensions: { "cms:id": 9 },
    }));
    article.people = article.people.map((person, index) => ({ ...person, roles: ["یک", "دو"], sameAs: [`https://example.com/people/${index}`, `https://example.com/also/${index}`] }));
  },
  ...FORMS.map(belowPicture),
  (article) => { article.dateline = { date: { iso: "2024-11-21/2024-12-20", persian: "1403-09" } }; },
  (article) => {
    article.body = [
      { type: "heading", text: "آغاز", level: 4 }, { type: "paragraph", text: "بند یکم" }, { type: "lead", text: "لیدی که دیر می‌آید" }, { type: "heading", text: "ادامه", level: 3 },
      { type: "list", ordered: true, items: ["یک", "دو"] }, { type: "paragraph", text: "بند دوم" },
    ];
    article.quotes = [];
    article.liveBlog = { entries: [] };
  },
];

/** Every specimen, made anew. */
export const specimens = (): readonly Article[] =>
  CHANGES.map((change) => {
    const article = workedArticle();
    change(article);
    return article;
  });
