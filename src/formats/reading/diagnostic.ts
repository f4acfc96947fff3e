// Diagnostic: what a reader of other people's formats could not read, and where.
import { countFa, type Language } from "../../schema/messages.js";
import { type Path, pointerOf } from "../../schema/path.js";
import { excerpt } from "../../text/excerpt.js";

type Sentence = (detail: string) => string;

/** Every code with its sentence. `error` leaves no article, `warning` something of it unread, `info` something that was filled in. */
const DIAGNOSTICS = {
  "empty": {
    severity: "error",
    en: () => "There is nothing to read. Give the whole document.",
    fa: () => "چیزی برای خواندن نیست. همهٔ سند را بدهید.",
  },
  "not-text": {
    severity: "error",
    en: () => "This is no text. Give the document as a string.",
    fa: () => "آنچه داده شده متن نیست. سند را به صورت رشته بدهید.",
  },
  "not-json": {
    severity: "error",
    en: (fault) => `This is not JSON: ${fault}`,
    fa: (fault) => `این JSON نیست: ${fault}`,
  },
  "not-xml": {
    severity: "error",
    en: (fault) => `This is not XML: ${fault}`,
    fa: (fault) => `این XML نیست: ${fault}`,
  },
  "other-format": {
    severity: "error",
    en: (expected) => `This is another format. Give ${expected}.`,
    fa: (expected) => `سند در قالب دیگری است. ${expected} بدهید.`,
  },
  "too-deep": {
    severity: "error",
    en: () => "The document is nested deeper than any news is. It was not read.",
    fa: () => "سند بیش از هر خبری تودرتو است و خوانده نشد.",
  },
  "entities-declared": {
    severity: "error",
    en: () => "The document declares entities of its own, as attacks do that make a short text very long. It was not read; remove its DOCTYPE.",
    fa: () => "سند موجودیت‌های (entity) خودش را تعریف می‌کند؛ همان کاری که در حمله‌ها می‌کنند تا متنی کوتاه بسیار بلند شود. سند خوانده نشد؛ DOCTYPE آن را بردارید.",
  },
  "no-article": {
    severity: "error",
    en: () => "There is no article in the document.",
    fa: () => "در سند خبری نیست.",
  },
  "more-items": {
    severity: "warning",
    en: (count) => `The document holds more than one item. The first was read, and ${count} were not; give them one by one.`,
    fa: (count) => `سند بیش از یک خبر دارد. خبر نخست خوانده شد و ${countFa(count)} خبر دیگر خوانده نشد؛ آن‌ها را یکی‌یکی بدهید.`,
  },
  "no-headline": {
    severity: "error",
    en: () => "The article has no headline, and no text to take one from.",
    fa: () => "خبر تیتر ندارد و متنی هم ندارد که تیتر از آن برگرفته شود.",
  },
  "headline-missing": {
    severity: "warning",
    en: () => "The article has no headline; the beginning of its text stands in for it.",
    fa: () => "خبر تیتر ندارد؛ آغاز متن به جای آن آمده است.",
  },
  "json-mended": {
    severity: "warning",
    en: (fault) => `The JSON had a fault that was mended: ${fault}`,
    fa: (fault) => `خطایی در JSON بود که درست شد: ${fault}`,
  },
  "front-matter-unread": {
    severity: "warning",
    en: (fault) => `The front matter could not be read, and was left out: ${fault}`,
    fa: (fault) => `سرآغاز (front matter) خوانده نشد و کنار گذاشته شد: ${fault}`,
  },
  "date-unread": {
    severity: "warning",
    en: (text) => `The date "${text}" could not be read for certain, and was left out.`,
    fa: (text) => `تاریخ «${text}» با اطمینان خوانده نشد و کنار گذاشته شد.`,
  },
  "address-unread": {
    severity: "warning",
    en: (text) => `"${text}" is no absolute http(s) address, and was left out.`,
    fa: (text) => `«${text}» نشانی کامل http(s) نیست و کنار گذاشته شد.`,
  },
  "headline-split": {
    severity: "info",
    en: (text) => `"${text}" holds more than the headline; the rest was read as kickers and subheadlines.`,
    fa: (text) => `«${text}» چیزی بیش از تیتر دارد؛ بقیه، روتیتر و زیرتیتر به شمار آمد.`,
  },
  "value-unread": {
    severity: "warning",
    en: (text) => `"${text}" is not what belongs here, and was left out.`,
    fa: (text) => `«${text}» مقدار درستی برای اینجا نیست و کنار گذاشته شد.`,
  },
  "place-lost": {
    severity: "warning",
    en: (text) => `The body no longer has the place of "${text}". What was said of the place was left out; the rest stays.`,
    fa: (text) => `«${text}» دیگر در جای خود در متن نیست. آنچه به جای آن وابسته بود کنار گذاشته شد؛ بقیه مانده است.`,
  },
  "too-many": {
    severity: "warning",
    en: (name) => `There are more of these (${name}) than any article has; only the first were read.`,
    fa: (name) => `شمار این‌ها (${name}) بیش از آن است که در خبری باشد؛ فقط نخستین‌ها خوانده شد.`,
  },
  "more-warnings": {
    severity: "warning",
    en: (count) => `There are ${count} warnings more, which are not told.`,
    fa: (count) => `${countFa(count)} هشدار دیگر هم هست که گفته نشد.`,
  },
  "invalid-article": {
    severity: "error",
    en: (issues) => `What was read is not a valid article: ${issues}`,
    fa: (issues) => `آنچه خوانده شد خبر معتبری نیست: ${issues}`,
  },
} as const satisfies Readonly<Record<string, { severity: "error" | "warning" | "info"; en: Sentence; fa: Sentence }>>;

/** The name of what a reader has to tell. */
export type DiagnosticCode = keyof typeof DIAGNOSTICS;

/** One thing that a reader has to tell. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: "error" | "warning" | "info";
  /** For people, in English or Persian. */
  readonly message: string;
  /** Where in the document, as a JSON Pointer (RFC 6901): "" is all of it. Of XML the path of elements, counted from 0 among their like: /rss/channel/item/2/pubDate. */
  readonly pointer: string;
}

/** The longest stretch of the document that a message repeats, and the longest sentence about a fault, in UTF-16 code units. */
const LONGEST_DETAIL = 80;
const LONGEST_FAULT = 400;
/** Codes whose detail is a sentence of ours. */
const FAULTS: ReadonlySet<DiagnosticCode> = new Set(["not-json", "not-xml", "json-mended", "front-matter-unread", "invalid-article"]);

/** Of one document: a thousand warnings say no more than the first hundred. An article that is missing is told however many there are. */
const MOST_WARNINGS = 100;

/** Collects what there is to tell of one document. */
export class Diagnostics {
  readonly found: Diagnostic[] = [];
  readonly language: Language;
  #warnings = 0;

  constructor(language: Language = "en") {
    this.language = language;
  }

  /** `detail` is a stretch of the document, which is cut where it is long; for a fault give a sentence. */
  report(code: DiagnosticCode, path: Path = [], detail = ""): void {
    const { severity, [this.language]: sentence } = DIAGNOSTICS[code];
    if (severity !== "error") this.#warnings += 1;
    if (this.#warnings > MOST_WARNINGS && severity !== "error") this.#tellHowMany();
    else this.found.push({ code, severity, message: sentence(excerpt(detail, FAULTS.has(code) ? LONGEST_FAULT : LONGEST_DETAIL)), pointer: pointerOf(path) });
  }

  /** One entry says how many warnings are not told. */
  #tellHowMany(): void {
    const count = this.#warnings - MOST_WARNINGS;
    const told = { code: "more-warnings", severity: "warning", message: DIAGNOSTICS["more-warnings"][this.language](String(count)), pointer: "" } as const;
    const at = this.found.findLastIndex(({ code }) => code === "more-warnings");
    if (at === -1) this.found.push(told);
    else this.found[at] = told;
  }
}
