// Publishable: which articles may stand in a list that everybody fetches, and why others are left out.
import { readInstant } from "../../dates/instant.js";
import type { Language } from "../../schema/messages.js";
import type { Article } from "../../schema/types.js";
import { demandArticles } from "./arguments.js";
import { beginningOf } from "./beginning.js";

/** Why an article is left out, with a sentence that says what to do. */
const REASONS = {
  withheld: {
    en: "The article is withheld (status), and was left out. Set its status to usable when it may be published.",
    fa: "خبر فعلاً نگه داشته شده (status) و کنار گذاشته شد. هرگاه انتشار آن مجاز شد، status را usable کنید.",
  },
  canceled: {
    en: "The article is canceled (status), and was left out.",
    fa: "خبر لغو شده (status) و کنار گذاشته شد.",
  },
  embargoed: {
    en: "The article is under embargo (embargoedUntil), and was left out. Give now when the embargo is over.",
    fa: "انتشار خبر هنوز مجاز نیست (embargoedUntil) و کنار گذاشته شد. اگر زمان آن رسیده است، now را بدهید.",
  },
  expired: {
    en: "The article has expired (expiresAt), and was left out.",
    fa: "مهلت نمایش خبر گذشته (expiresAt) و کنار گذاشته شد.",
  },
  "no-id": {
    en: "The article has neither an address nor an id, by which the format tells articles apart, and was left out. Give it a url.",
    fa: "این قالب خبرها را با نشانی یا شناسه از هم بازمی‌شناسد؛ این خبر هیچ‌یک را ندارد و کنار گذاشته شد. به آن url بدهید.",
  },
  "no-address": {
    en: "The article has no address, without which it cannot be listed, and was left out. Give it a url.",
    fa: "خبر نشانی ندارد و بدون آن در فهرست نمی‌آید؛ کنار گذاشته شد. به آن url بدهید.",
  },
  "no-date": {
    en: "The article has no date, which the format demands, and was left out. Give it a publishedAt.",
    fa: "خبر تاریخ ندارد، که این قالب آن را لازم می‌داند، و کنار گذاشته شد. به آن publishedAt بدهید.",
  },
  old: {
    en: "The article is older than two days, and was left out.",
    fa: "از انتشار خبر بیش از دو روز گذشته است و کنار گذاشته شد.",
  },
  future: {
    en: "The article's date lies after now, and it was left out.",
    fa: "تاریخ خبر پس از now است و کنار گذاشته شد.",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** The name of a reason. */
export type LeftOutReason = keyof typeof REASONS;

/** An article that a list does not hold. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  /** Its index in the list that was given, from 0. */
  readonly index: number;
  /** For people, in English or Persian. */
  readonly message: string;
}

/** When it is, and who is told what is left out. */
export interface ListOptions {
  /** A Date or an ISO 8601 instant; the library has no clock. */
  readonly now?: Date | string | undefined;
  /** The IANA zone in which a day without a time begins: Asia/Tehran where nothing is said. */
  readonly timeZone?: string | undefined;
  /** Called with every article that is left out, in order. */
  readonly onLeftOut?: ((leftOut: LeftOut) => void) | undefined;
  readonly language?: Language | undefined;
}

/** An article with its index in the list that was given. */
export interface Listed {
  readonly article: Article;
  readonly index: number;
}

/** Whether an embargo is over. Without a clock only an article that says itself that it was published afterwards is known to be free. */
function isEmbargoed({ embargoedUntil, publishedAt }: Article, now: number | undefined, timeZone: string | undefined): boolean {
  if (embargoedUntil === undefined) return false;
  const end = Date.parse(beginningOf(embargoedUntil, timeZone));
  if (now !== undefined) return now < end;
  return publishedAt === undefined || Date.parse(beginningOf(publishedAt, timeZone)) < end;
}

/** Why nobody may list an article, whatever the format. */
function reasonAgainst(article: Article, now: number | undefined, timeZone: string | undefined): LeftOutReason | undefined {
  if (article.status === "withheld" || article.status === "canceled") return article.status;
  if (isEmbargoed(article, now, timeZone)) return "embargoed";
  const isExpired = now !== undefined && article.expiresAt !== undefined && Date.parse(beginningOf(article.expiresAt, timeZone)) <= now;
  return isExpired ? "expired" : undefined;
}

/** The articles that may be listed, in order; tells whoever asked of the others. `demand` is what the format wants of each besides. Throws a TypeError for what is no list of articles. */
export function publishable(
  articles: readonly Article[], { now, timeZone, onLeftOut, language = "en" }: ListOptions, demand: (article: Article) => LeftOutReason | undefined = () => undefined,
): readonly Listed[] {
  demandArticles(articles);
  const instant = now === undefined ? undefined : readInstant(now);
  const listed: Listed[] = [];
  for (const [index, article] of articles.entries()) {
    const reason = reasonAgainst(article, instant, timeZone) ?? demand(article);
    if (reason === undefined) listed.push({ article, index });
    else onLeftOut?.({ reason, index, message: REASONS[reason][language] });
  }
  return listed;
}
