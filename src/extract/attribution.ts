// Attribution: through whom the news came, as the first lines of the body say it.
import type { Attribution } from "../schema/types.js";
import { type Token, words } from "../text/words.js";
import type { ArticleLines } from "./page-lines.js";
import { CUE_VERBS } from "./cue-verbs.js";
import { phraseAt } from "./phrases.js";
import { ISSUED, ORGANIZATION_NOUNS, PRONOUNS, ROLE_NOUNS } from "./roles.js";

/** A name introduced by one of these; scrapers of linked names lose the spaces around them. */
const INTRODUCTION = new RegExp(
  [
    // Not گزارشی, گزارشگر, گزارشات.
    "(?<![\\p{L}\\u200C])(?:و )?(?<report>به[ \\u200C]گزارش(?!ی |ی\\u200C|گر|ات|ها)) ?[«\"]?",
    // It says the source only where an agency or a medium follows: others are interviewed too.
    "(?<![\\p{L}\\u200C])(?<interview>در گفت(?:\\u200Cو\\u200Cگو|\\u200Cوگو| و گو| وگو|گو|وگو)(?:یی)? با|به(?= (?:خبرنگار )?\\p{L}{3,8} (?:گفت|اعلام کرد|اظهار))) «?",
    "(?<![\\p{L}\\u200C])به نوشتهٔ? «?",
    "(?:(?<![\\p{L}\\u200C])و )?به نقل از ?[«\"]?",
  ].join("|"),
  "gu",
);

/** A name ends at a mark, at the next introduction, or where the sentence goes on. Brackets within it belong to it: خبرگزاری رسمی (موج). */
const NAME_END = /[،,٬:؛.«»"\n]|(?<!\([^()]{2,20})\)|\((?![^()]{2,20}\))| ?و? ?به نقل از| و? ?(?:به[ \u200C]گزارش|به نوشته)(?= )/u;

/** A ministry of several things: وزارت صنعت، معدن و تجارت. */
const SEVERAL_THINGS = /^(?:وزارت|سازمان|کمیسیون|دانشگاه|اداره\u200Cکل|روابط عمومی وزارت) [^،]{2,30}(?:، [^، ]{2,20}(?: [^، ]{2,20})?){0,2}، [^، ]{2,20}(?: [^، ]{2,20})? و [^، ]{2,20}(?: [^، ]{2,20}){0,2}(?=[،:؛])/u;

/** In words. */
const LONGEST_SOURCE = 8;
/** «مرکز روابط عمومی و اطلاع‌رسانی وزارت …». */
const LONGEST_ORGANIZATION = 14;

/** News agencies that are printed by their bare names. */
const AGENCIES: ReadonlySet<string> = new Set(
  "ایرنا ایسنا ایلنا ایکنا ایمنا ایبنا تسنیم فارس مهر برنا شانا شبستان میزان آنا رویترز فرانسه‌پرس آسوشیتدپرس آناتولی تاس اسپوتنیک شینهوا ریانووستی بلومبرگ".split(" "),
);
const AGENCY_NOUN = "خبرگزاری";
const OUTLET_NOUNS: ReadonlySet<string> = new Set(["سایت", "روزنامه", "شبکه", "پایگاه", "وب‌سایت", "هفته‌نامه", "ماهنامه", "کانال"]);

/** What is known by several words. */
const AGENCY_NAMES: ReadonlySet<string> = new Set(["صدا و سیما", "صداوسیما", "باشگاه خبرنگاران", "باشگاه خبرنگاران جوان", "فرانس پرس", "فرانسه پرس", "ریا نووستی"]);

/** Desks of an outlet, which are not part of its name: تابناک ورزشی. */
const DESK = / (?:ورزشی|اقتصادی|سیاسی|اجتماعی|فرهنگی|بین\u200Cالملل)$/u;

/** Media that interview somebody: «در گفت‌وگو با شبکه ورزش در مورد …». Their names end where the sentence goes on. */
const MEDIA_NOUNS: ReadonlySet<string> = new Set("برنامه شبکه رادیو روزنامه نشریه سایت خبرگزاری هفته‌نامه پایگاه مجله تلویزیون".split(" "));

const BEHIND_MEDIUM: ReadonlySet<string> = new Set("در با به از که درباره دربارهٔ پیرامون ضمن و".split(" "));

/** The reporter is not the source: به گزارش خبرنگار X. */
const REPORTER = /^(?:خبرنگار|گزارشگر) /u;

/** «به گزارش رسیده», «به گزارش خبرنگار ما» name nobody. */
const NO_SOURCES: ReadonlySet<string> = new Set(["ما", "رسیده", "دریافتی"]);

/** Offices that publish: «پایگاه اطلاع‌رسانی ریاست جمهوری», «دفتر رهبر انقلاب». */
const OFFICES: ReadonlySet<string> = new Set(["ریاست", "دفتر"]);

/** Whether a name has run into the sentence at a word. */
const isForeignToSources = (word: string, at: number, parts: readonly string[]): boolean =>
  PRONOUNS.has(word) || NO_SOURCES.has(word) || (ROLE_NOUNS.has(word) && !OFFICES.has(word) && !parts.slice(0, at).some((before) => OFFICES.has(before)));

/** In words, with the agency before it. */
const LONGEST_OFFICE = 4;

/** How many lines of the body may carry the attribution. Further down به گزارش introduces somebody's report. */
const LINES_READ = 5;

const PRESS_OFFICE = /^روابط[ \u200C]?عمومی/u;

/** What a name says of its bearer; an outlet where it says nothing. */
function kindOfSource(name: string): Attribution["kind"] {
  const [first = ""] = words(name).map((word) => word.text);
  if (first === AGENCY_NOUN || AGENCIES.has(name) || AGENCY_NAMES.has(name)) return "agency";
  if (OUTLET_NOUNS.has(first)) return "outlet";
  return ORGANIZATION_NOUNS.has(first) || PRESS_OFFICE.test(name) ? "organization" : "outlet";
}

/** One introduction with its name, and where the name ends in the line. */
interface Introduced {
  readonly by: "report" | "interview" | "quotation";
  /** Empty where nobody is named: «به گزارش رسیده». */
  readonly name: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const isCue = (tokens: readonly Token[], at: number): boolean => phraseAt(tokens, at, CUE_VERBS) !== undefined;

function introduced(line: string): Introduced[] {
  return [...line.matchAll(INTRODUCTION)].flatMap(({ 0: whole, groups, index }) => {
    const by = groups?.["report"] !== undefined ? "report" : groups?.["interview"] !== undefined ? "interview" : "quotation";
    const start = index + whole.length;
    const rest = line.slice(start, start + 120);
    const length = SEVERAL_THINGS.exec(rest)?.[0].length ?? NAME_END.exec(rest)?.index ?? -1;
    const printed = (length === -1 ? rest : rest.slice(0, length)).replace(REPORTER, "").trim();
    const tokens = words(printed);
    const parts = tokens.map((word) => word.text);
    const isKnownAgency = AGENCIES.has(parts[0] ?? "");
    const isMedium = by === "interview" && MEDIA_NOUNS.has(parts[0] ?? "");
    // An agency that is known by one word ends with it, a medium that interviews where the sentence goes on, comma or not.
    const ending = isKnownAgency ? 1 : isMedium ? parts.findIndex((word, at) => BEHIND_MEDIUM.has(word) || isCue(tokens, at)) : -1;
    const endsWithWord = ending > 0 && (isMedium || parts.length > 1);
    const name = endsWithWord ? printed.slice(0, tokens[ending - 1]?.end) : printed.replace(DESK, "");
    const isNobody = tokens.length > 0 && length !== -1 && parts.every((word) => NO_SOURCES.has(word));
    if (isNobody) return [{ by, name: "", text: "", start: index, end: start + rest.indexOf(printed) + printed.length }];
    const isSentence = !endsWithWord && (parts.some(isForeignToSources) || ISSUED.has(parts[0] ?? "") || tokens.some((_, at) => isCue(tokens, at)));
    const isNoSource = by === "interview" && !isKnownAgency && !isMedium;
    if ((length === -1 && !endsWithWord) || tokens.length === 0 || (parts.length > (ORGANIZATION_NOUNS.has(parts[0] ?? "") ? LONGEST_ORGANIZATION : LONGEST_SOURCE) && !endsWithWord) || isSentence || isNoSource) return [];
    // «به گزارش ایسنا منطقه کرانه، …»: what stands between the agency and the comma is its office.
    const isOffice = isKnownAgency && length !== -1 && parts.length <= LONGEST_OFFICE;
    const end = start + rest.indexOf(name) + (endsWithWord && !isOffice ? name : printed).length;
    return [{ by, name, text: line.slice(index, end).trim().replace(/^و /u, ""), start: index, end }];
  });
}

/**
 * Reads the chain of sources, in printed order: the publisher first, then each upstream.
 *
 * A publisher that the caller knows stands before all that the text names. Otherwise به گزارش names it: an outlet of its own, or an agency whose
 * sign-off closes the text («انتهای پیام»); others reprint an agency under the same words, and then it is upstream. What a line «منبع: …»
 * names comes last.
 */
export function readAttribution(lines: readonly string[], publisher: string | undefined, { isSignedOff, sources }: Pick<ArticleLines, "isSignedOff" | "sources">): Attribution[] {
  const chain: Attribution[] = publisher === undefined ? [] : [{ name: publisher, kind: kindOfSource(publisher), relation: "publisher" }];
  const named = new Set(chain.map((link) => link.name));
  for (const { by, name, text } of lines.slice(0, LINES_READ).flatMap(introduced)) {
    if (name === "" || named.has(name)) continue;
    named.add(name);
    const kind = kindOfSource(name);
    // Nobody publishes under the name of an organization's press office.
    const isOwn = kind === "agency" ? isSignedOff && by !== "quotation" : by === "report" && kind === "outlet";
    const isPublisher = chain.length === 0 && isOwn;
    chain.push({ name, kind, relation: isPublisher ? "publisher" : "via", text });
  }
  for (const name of sources) if (!named.has(name)) chain.push({ name, kind: kindOfSource(name), relation: "via" });
  return chain;
}

/** A clause without the attribution that it begins with: «به گزارش …، او گفت» is «او گفت». An interview stands behind its subject, and stays. */
export function withoutAttribution(clause: string): string {
  const found = introduced(clause).filter(({ by }) => by !== "interview");
  const [first, last] = [found[0], found.at(-1)];
  // «روزنامه کرانه به نقل از منابع آگاه» speaks itself.
  if (first?.by === "quotation" && first.start > 0) return clause.slice(0, first.start);
  return last === undefined ? clause : clause.slice(last.end).replace(/^[\s،,]+/u, "");
}
