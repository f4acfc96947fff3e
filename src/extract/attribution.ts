// Attribution: through whom the news came, as the first lines of the body say it.
import type { Attribution } from "../schema/types.js";
import { words } from "../text/words.js";
import { INFINITIVE_OF_CUE } from "./cue-verbs.js";
import { ORGANIZATION_NOUNS, PRONOUNS, ROLE_NOUNS } from "./roles.js";

/** A name introduced by one of these. «در گفت‌وگو با» says the source only where an agency follows: others are interviewed too. */
const INTRODUCTION =
  /(?<![\p{L}\u200C])(?:و )?(?:(?<report>به گزارش)|(?<interview>در گفت(?:\u200Cو\u200Cگو|\u200Cوگو| و گو|گو|وگو) با)|به نقل از|به نوشتهٔ?) «?/gu;

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

/** One introduction with its name, and where the name ends in the line. */
interface Introduced {
  readonly by: "report" | "interview" | "quotation";
  readonly name: string;
  readonly text: string;
  readonly end: number;
}

function introduced(line: string): Introduced[] {
  return [...line.matchAll(INTRODUCTION)].flatMap(({ 0: whole, groups, index }) => {
    const by = groups?.["report"] !== undefined ? "report" : groups?.["interview"] !== undefined ? "interview" : "quotation";
    const start = index + whole.length;
    const rest = line.slice(start, start + 120);
    const length = NAME_END.exec(rest)?.index ?? -1;
    const printed = rest.slice(0, Math.max(length, 0)).replace(REPORTER, "").trim();
    const parts = words(printed).map((word) => word.text);
    const isKnownAgency = AGENCIES.has(parts[0] ?? "");
    // An agency that is known by one word ends with it, comma or not.
    const endsWithWord = isKnownAgency && parts.length > 1;
    const name = endsWithWord ? (parts[0] ?? "") : printed;
    const isSentence = !endsWithWord && parts.some(isForeignToSources);
    const isNoSource = by === "interview" && !isKnownAgency && parts[0] !== AGENCY_NOUN;
    if ((length === -1 && !endsWithWord) || name === "" || parts.length > LONGEST_SOURCE || isSentence || isNoSource) return [];
    const end = start + rest.indexOf(name) + name.length;
    return [{ by, name, text: line.slice(index, end).trim().replace(/^و /u, ""), end }];
  });
}

/**
 * Reads the chain of sources, in printed order: the publisher first, then each upstream.
 *
 * A publisher that the caller knows stands before all that the text names. Otherwise به گزارش names it: an outlet of its own, or an agency whose
 * sign-off closes the text («انتهای پیام»); others reprint an agency under the same words, and then it is upstream.
 */
export function readAttribution(lines: readonly string[], publisher: string | undefined, isSignedOff: boolean): Attribution[] {
  const chain: Attribution[] = publisher === undefined ? [] : [{ name: publisher, kind: kindOfSource(publisher), relation: "publisher" }];
  const named = new Set(chain.map((link) => link.name));
  for (const { by, name, text } of lines.slice(0, LINES_READ).flatMap(introduced)) {
    if (named.has(name)) continue;
    named.add(name);
    const kind = kindOfSource(name);
    const isOwn = kind === "agency" ? isSignedOff && by !== "quotation" : by === "report";
    const isPublisher = chain.length === 0 && isOwn;
    chain.push({ name, kind, relation: isPublisher ? "publisher" : "via", text });
  }
  return chain;
}

/** A source that a line of its own names: «منبع: کرانه‌نیوز». */
export function toSource(name: string): Attribution {
  return { name, kind: kindOfSource(name), relation: "via" };
}

/** A clause without the attribution that it begins with: «به گزارش …، او گفت» is «او گفت». An interview stands behind its subject, and stays. */
export function withoutAttribution(clause: string): string {
  const last = introduced(clause).findLast(({ by }) => by !== "interview");
  return last === undefined ? clause : clause.slice(last.end).replace(/^[\s،,]+/u, "");
}
