// Attribution: through whom the news came, as the first lines of the body say it.
import type { Attribution } from "../schema/types.js";
import { words } from "../text/words.js";
import { INFINITIVE_OF_CUE } from "./cue-verbs.js";
import { ORGANIZATION_NOUNS, PRONOUNS, ROLE_NOUNS } from "./roles.js";

/** A name introduced by one of these; به گزارش names the publisher where nobody else is. */
const INTRODUCTION = /(?<![\p{L}\u200C])(?:و )?(به گزارش|به نقل از|به نوشتهٔ?) /gu;

/** A name ends at a mark, at the next introduction, or where the sentence goes on. */
const NAME_END = /[،,:؛.()«»\n]| و? ?(?:به نقل از|به گزارش|به نوشته)(?= )/u;

/** In words. */
const LONGEST_SOURCE = 8;

/** News agencies that are printed by their bare names. */
const AGENCIES: ReadonlySet<string> = new Set(
  "ایرنا ایسنا ایلنا ایکنا ایمنا ایبنا تسنیم فارس مهر برنا شانا شبستان میزان آنا رویترز فرانسه‌پرس آسوشیتدپرس آناتولی تاس اسپوتنیک شینهوا ریانووستی بلومبرگ".split(" "),
);
const AGENCY_NOUN = "خبرگزاری";
const OUTLET_NOUNS: ReadonlySet<string> = new Set(["سایت", "روزنامه", "شبکه", "پایگاه", "وب‌سایت", "هفته‌نامه", "ماهنامه", "کانال"]);

/** The reporter is not the source: به گزارش خبرنگار X. */
const REPORTER = /^(?:خبرنگار|گزارشگر) /u;

/** A name that holds one of these has run into the sentence; one that is ما is nobody's. */
const isForeignToSources = (word: string): boolean => ROLE_NOUNS.has(word) || PRONOUNS.has(word) || INFINITIVE_OF_CUE.has(word) || word === "ما";

/** How many lines of the body may carry the attribution. Further down به گزارش introduces somebody's report. */
const LINES_READ = 5;

/** What a name says of its bearer; an outlet where it says nothing. */
function kindOfSource(name: string): Attribution["kind"] {
  const [first = ""] = words(name).map((word) => word.text);
  if (first === AGENCY_NOUN || AGENCIES.has(name)) return "agency";
  if (OUTLET_NOUNS.has(first)) return "outlet";
  return ORGANIZATION_NOUNS.has(first) ? "organization" : "outlet";
}

/** One introduction with its name, and where it stands in the line. */
interface Introduced {
  readonly introduction: string;
  readonly name: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function introduced(line: string): Introduced[] {
  return [...line.matchAll(INTRODUCTION)].flatMap(({ 0: whole, 1: introduction = "", index }) => {
    const start = index + whole.length;
    const rest = line.slice(start, start + 120);
    const length = NAME_END.exec(rest)?.index ?? -1;
    const printed = rest.slice(0, Math.max(length, 0)).replace(REPORTER, "").trim();
    const parts = words(printed).map((word) => word.text);
    // An agency that is known by one word ends with it, comma or not.
    const isAgency = AGENCIES.has(parts[0] ?? "") && parts.length > 1;
    const name = isAgency ? (parts[0] ?? "") : printed;
    const isSentence = !isAgency && parts.some(isForeignToSources);
    if ((length === -1 && !isAgency) || name === "" || parts.length > LONGEST_SOURCE || isSentence) return [];
    const end = start + rest.indexOf(name) + name.length;
    return [{ introduction, name, text: line.slice(index, end).trim().replace(/^و /u, ""), start: index, end }];
  });
}

/**
 * Reads the chain of sources, in printed order: the publisher first, then each upstream.
 *
 * A publisher that the caller knows stands before all that the text names; otherwise به گزارش names it.
 */
export function readAttribution(lines: readonly string[], publisher: string | undefined): Attribution[] {
  const chain: Attribution[] = publisher === undefined ? [] : [{ name: publisher, kind: kindOfSource(publisher), relation: "publisher" }];
  const named = new Set(chain.map((link) => link.name));
  for (const { introduction, name, text } of lines.slice(0, LINES_READ).flatMap(introduced)) {
    if (named.has(name)) continue;
    named.add(name);
    const isPublisher = chain.length === 0 && introduction === "به گزارش";
    chain.push({ name, kind: kindOfSource(name), relation: isPublisher ? "publisher" : "via", text });
  }
  return chain;
}

/** A clause without the attribution that it begins with: «به گزارش …، او گفت» is «او گفت». */
export function withoutAttribution(clause: string): string {
  const last = introduced(clause).at(-1);
  return last === undefined ? clause : clause.slice(last.end).replace(/^[\s،,]+/u, "");
}
