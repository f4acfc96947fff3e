// Subject: which words of a cue's clause stand for the speaker, where the clause says more than who speaks.
import { type Token, words } from "../text/words.js";
import { withoutAttribution } from "./attribution.js";
import { type Clause, readClause } from "./clause.js";
import { isGivenName } from "./given-names.js";
import { mayBeginName, readMention } from "./mention.js";
import { AND, ANONYMOUS_NOUNS, DEMONSTRATIVE, HONORIFICS, ISSUED, LONGEST_NAME, OBJECT_MARKER, ORGANIZATION_NOUNS, PHRASE_BOUNDARIES, PRONOUNS, ROLE_NOUNS, THAT } from "./roles.js";
import { isListed } from "../zwnj/lexicon.js";
import { isFiniteVerb } from "./verbs.js";

/** The longest name of somebody whom the article names, of those that a clause begins with. */
function leadingName(text: string, tokens: readonly Token[], isKnown: (name: string) => boolean): string | undefined {
  for (let end = Math.min(LONGEST_NAME, tokens.length); end > 0; end -= 1) {
    const [first, last] = [tokens[0], tokens[end - 1]];
    const name = tokens.slice(0, end).map((token) => token.text).join(" ");
    if (first !== undefined && last !== undefined && isKnown(name)) return text.slice(first.start, last.end);
  }
  return undefined;
}

/**
 * The words with which a clause begins that may stand for a speaker: up to the first that no name or role holds, a pronoun alone, or a given name and
 * the word behind it. Undefined where they are words of every day, and where nothing follows them.
 */
function leadingPhrase(text: string, isKnown: (name: string) => boolean): string | undefined {
  const tokens = words(text);
  const named = leadingName(text, tokens, isKnown);
  if (named !== undefined) return named;
  const [first, second] = tokens;
  if (first === undefined || second === undefined) return undefined;
  if (PRONOUNS.has(first.text)) return first.text;
  const boundary = tokens.findIndex(({ text: word }, at) => at > 0 && PHRASE_BOUNDARIES.has(word));
  // «هواوی فرصت را»: the object stands between.
  let end = boundary;
  while (tokens[boundary]?.text === OBJECT_MARKER && end > 1 && !mayBeginName(tokens.slice(end - 1))) end -= 1;
  const last = tokens[end - 1];
  if (end > 0 && last !== undefined && readMention(text.slice(first.start, last.end)).kind !== "unclear") {
    const isNoun = ROLE_NOUNS.has(first.text) || ORGANIZATION_NOUNS.has(first.text) || ANONYMOUS_NOUNS.has(first.text) || first.text === DEMONSTRATIVE || HONORIFICS.has(first.text);
    return isNoun || mayBeginName(tokens) ? text.slice(first.start, last.end) : undefined;
  }
  return isGivenName(first.text) ? text.slice(first.start, second.end) : undefined;
}

/** Between a verb and the next part of the sentence, which may have another subject. */
const CONJUNCTIONS: ReadonlySet<string> = new Set(["و", "اما", "ولی", "زیرا", "چون"]);
/** These leave what depends on a که behind too. */
const STRONG: ReadonlySet<string> = new Set(["اما", "ولی"]);
const OBJECT_END = ` ${OBJECT_MARKER}`;
const COMMA = /[،,؛]/u;

/** With these a clause reports within its own sentence, whose verbs say nothing of where that ends. */
const SUBORDINATORS: ReadonlySet<string> = new Set(["که", "اینکه", "این\u200Cکه", "آنکه", "آن\u200Cکه", "ضمن", "چنانچه", "اگر"]);

/** With these begins a clause whose verb the cue is: «پس از آنکه بندر گفت». */
const DEPENDENT: ReadonlySet<string> = new Set(["آنکه", "آن\u200Cکه", "وقتی"]);

/** What stands behind the word with which a dependent clause begins, if no verb ends that clause before the cue. Empty where none does. */
function withinDependent(clause: string): string {
  const tokens = words(clause);
  const at = tokens.findLastIndex(({ text }) => DEPENDENT.has(text));
  const behind = at === -1 ? [] : tokens.slice(at + 1);
  return behind[0] === undefined || behind.some(({ text }) => isFiniteVerb(text)) ? "" : clause.slice(behind[0].start);
}

/** What stands behind the last verb of the sentence before the cue: «اسکله آماده است و مهرآذر». Empty where no other verb comes before. */
function behindLastVerb(clause: string): string {
  const tokens = words(clause);
  const subordinator = tokens.findIndex(({ text }) => SUBORDINATORS.has(text));
  const last = tokens.findLastIndex((token, at) => {
    const next = tokens[at + 1];
    const isBound = next !== undefined && (isGivenName(next.text) || CONJUNCTIONS.has(next.text) || next.text === THAT || COMMA.test(clause.slice(token.end, next.start)));
    return isBound && isFiniteVerb(token.text);
  });
  const next = tokens[last + 1];
  const isWithin = subordinator !== -1 && subordinator < last && !STRONG.has(next?.text ?? "");
  if (last === -1 || next === undefined || isWithin) return "";
  return clause.slice(CONJUNCTIONS.has(next.text) || next.text === THAT ? next.end : next.start).trim();
}

/** Before what was issued: «تازه‌ترین گزارش سازمان بندرها». */
const SUPERLATIVE = /^\p{L}{2,12}\u200C?ترین$|^آخرین$/u;

/** «گزارش سازمان بندرها حاکی است»: whoever issued it speaks. */
function ofIssuer(clause: Clause): Clause {
  const tokens = words(clause.subject);
  const first = tokens.findIndex(({ text }) => !ISSUED.has(text) && !SUPERLATIVE.test(text));
  const token = tokens[first];
  return first < 1 || !ISSUED.has(tokens[first - 1]?.text ?? "") || token === undefined || PHRASE_BOUNDARIES.has(token.text) || PRONOUNS.has(token.text) ? clause : { ...clause, subject: clause.subject.slice(token.start) };
}

const isSettled = ({ subject }: Clause): boolean => {
  // «این سؤال را» is what is told.
  if (subject.endsWith(OBJECT_END)) return false;
  const { kind } = readMention(subject);
  return kind !== "unclear" && kind !== "implicit";
};

/** Verbs that scrapers glue to the next sentence's first word, a line break between them lost: «آماده استمدیر بندر». */
const GLUED_VERB = /^\p{L}{0,20}?(?:است|هستند|نیست|بود|بودند|نبود|شد|شدند|کرد|کردند|داد|دادند|دارد|دارند|کند|کنند|شود|شوند|باشد|باشند)(?=\p{L}{2})/u;

/** What stands behind the last glued verb, if the word that it is glued to is one that a subject begins with. */
function unglued(clause: string, isKnown: (name: string) => boolean): string {
  const found = words(clause).findLast(({ text }) => {
    const rest = text.replace(GLUED_VERB, "");
    return rest !== text && !isListed(text) && (ROLE_NOUNS.has(rest) || PRONOUNS.has(rest) || HONORIFICS.has(rest) || ORGANIZATION_NOUNS.has(rest) || isGivenName(rest) || isKnown(rest));
  });
  return found === undefined ? clause : clause.slice(found.end - found.text.replace(GLUED_VERB, "").length);
}

/** In words. A subject that begins so near to its cue has no relative clause. */
const LONGEST_LAST_PART = 6;
/** The same, of one that begins with a given name: «پس از این گزارش، لیلا مهرآذر - مدیر بندر و عضو شورا -». */
const LONGEST_NAMED_PART = 14;

/** What stands behind the last word for which a test holds. */
function behindLast(tokens: readonly Token[], test: (token: Token, next: Token | undefined) => boolean): readonly Token[] {
  return tokens.slice(tokens.findLastIndex((token, at) => test(token, tokens[at + 1])) + 1);
}

/** The last part of a clause that has a subject of its own: a name behind a comma, else what stands near behind a comma or a conjunction. */
function lastPart(clause: string, isKnown: (name: string) => boolean): Clause | undefined {
  const tokens = words(clause);
  const isComma = ({ end }: Token, next: Token | undefined): boolean => COMMA.test(clause.slice(end, next?.start ?? end));
  const named = behindLast(tokens, isComma);
  const near = behindLast(tokens, (token, next) => CONJUNCTIONS.has(token.text) || SUBORDINATORS.has(token.text) || isComma(token, next));
  const isNamed = named.length <= LONGEST_NAMED_PART && isGivenName(named[0]?.text ?? "");
  const part = isNamed ? named : near.length <= LONGEST_LAST_PART ? near : [];
  const [first] = part;
  if (first === undefined || part.length === tokens.length) return undefined;
  const read = readClause(clause.slice(first.start));
  // «مدیر بندر و دریانوردی»: a word that names nobody known goes on with what stands before و.
  const isOneOfTwo = part.length === 1 && tokens.at(-2)?.text === AND && readMention(first.text).kind === "named" && !isKnown(first.text) && !isGivenName(first.text);
  return isSettled(read) && !isOneOfTwo ? read : undefined;
}

/** In words behind در: «در این مراسم», «در متن تازه». */
const SHORTEST_OCCASION = 2;

/** «در نامه خود مدیر بندر»: it ends what stands before. */
const OWN = "خود";

/** Whether somebody may be named from a word on: a pronoun that ends the part, این and a role, a title, a given name, a role. */
function beginsSpeaker(tokens: readonly Token[], at: number): boolean {
  const [word = "", next = "", before = ""] = [tokens[at]?.text, tokens[at + 1]?.text, tokens[at - 1]?.text];
  if (PHRASE_BOUNDARIES.has(before) && before !== OWN) return false;
  if (PRONOUNS.has(word)) return at === tokens.length - 1;
  if (word === DEMONSTRATIVE) return ROLE_NOUNS.has(next);
  return HONORIFICS.has(word) || isGivenName(word) || ROLE_NOUNS.has(word);
}

/** A clause whose subject stands behind the occasion with no comma between: «در این مراسم مدیر بندر». */
function behindOccasion(clause: Clause): Clause {
  if (clause.subject !== "" || clause.occasion === undefined) return clause;
  const tokens = words(clause.occasion);
  const first = tokens[tokens.findIndex((_, at) => at > SHORTEST_OCCASION && beginsSpeaker(tokens, at))];
  const subject = first === undefined ? "" : clause.occasion.slice(first.start);
  return first !== undefined && isSettled({ subject }) ? { ...clause, subject, occasion: clause.occasion.slice(0, first.start).trim() } : clause;
}

/** The clause whose subject is that of the cue and of no other verb. */
function ownClause(printed: string, isKnown: (name: string) => boolean): Clause {
  const clause = unglued(withoutAttribution(printed), isKnown);
  const behind = withinDependent(clause) || behindLastVerb(clause);
  const last = behind === "" ? undefined : ofIssuer(readClause(behind));
  if (last !== undefined && isSettled(last)) return last;
  const whole = behindOccasion(ofIssuer(readClause(clause)));
  const mention = readMention(whole.subject);
  // What stands behind a role is another part of the sentence: «مدیر بندر پیامی فرستاد و».
  if (mention.kind === "role" && whole.subject.startsWith(mention.role)) return { ...whole, subject: mention.role };
  if (mention.kind !== "unclear") return whole;
  // A clause may say more of its subject than who it is: «کریس مورفی از سیاست … انتقاد کرد و».
  const leading = leadingPhrase(whole.subject, isKnown);
  if (leading !== undefined) return { ...whole, subject: leading };
  return lastPart(clause, isKnown) ?? whole;
}

/** Behind a part of a subject; not within marks that close behind it. */
const PART_END = /^[ ،,]/u;

/** Whether a subject goes on with what a verb says: an object, or the verb itself. */
const saysMore = (rest: string): boolean => PART_END.test(rest) && words(rest).some(({ text }) => text === OBJECT_MARKER || isFiniteVerb(text));

/** The name and the role of a subject, without what another verb says of it: «مهرآذر، مدیر بندر، این پرسش را نادرست خواند». Whole where it would read otherwise. */
function withoutPredicate(subject: string): string {
  const mention = readMention(subject);
  if (!("name" in mention)) return subject;
  const role = mention.kind === "named" ? mention.role ?? "" : "";
  const end = Math.max(...[mention.name, role].map((part) => subject.indexOf(part) + part.length));
  const own = subject.slice(0, end);
  return saysMore(subject.slice(end)) && JSON.stringify(readMention(own)) === JSON.stringify(mention) ? own : subject;
}

/**
 * Takes the clause of a cue apart, its subject being the words that stand for the speaker of this cue and of no other verb. `isKnown` tells
 * whether the article names somebody so.
 */
export function readSubject(printed: string, isKnown: (name: string) => boolean = () => false): Clause {
  const clause = ownClause(printed, isKnown);
  return { ...clause, subject: withoutPredicate(clause.subject) };
}
