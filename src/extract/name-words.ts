// Name words: what no name of a person is made of.
import { isPersianLetter } from "../text/characters.js";
import { frequencyOf } from "../zwnj/lexicon.js";
import { HONORIFICS, ORGANIZATION_NOUNS, PHRASE_BOUNDARIES, PLURAL_PRONOUNS, PRONOUNS, ROLE_NOUNS } from "./roles.js";
import { isFiniteVerb } from "./verbs.js";

/** What begins a clause or stands beside its verb. */
const CLAUSE_WORDS = [
  "و یک رغم وقتی هنگامی حال چون اگر زیرا البته بعد پس هر هیچ همین همان چنین این آن من ما شما خودش خودشان همه حتی تنها فقط اینگونه این‌گونه چگونه اینجاست",
  "حدود مدتی چندی تعدادی درنهایت نهایتا درعین‌حال هم‌چنین دراین‌باره به‌تازگی بلافاصله حداقل حداکثر مرتبا رسما صرفا قطعا احتمالا ظاهرا گویا بیان گزارش نکته ماجرا موضوع متولد",
].flatMap((line) => line.split(" "));

/** Honorifics that are given names too. */
const ALSO_NAMES: ReadonlySet<string> = new Set(["شیخ", "امیر"]);

const FOREIGN: ReadonlySet<string> = new Set([...CLAUSE_WORDS, ...ROLE_NOUNS, ...[...HONORIFICS].filter((word) => !ALSO_NAMES.has(word)), ...PHRASE_BOUNDARIES, ...ORGANIZATION_NOUNS, ...PRONOUNS, ...PLURAL_PRONOUNS]);

/** From this frequency on a word is a common one: printed seven times and more in four hundred thousand. */
export const COMMON = 3;

/** Whether a word may be a name that no table holds: the dictionary lists names too, but they are rare in it. */
export const isRareWord = (word: string): boolean => frequencyOf(word) < COMMON;

const TANWIN = "\u064B";
/** Whether a word ends as adverbs of Arabic do: مکرراً. */
export const hasTanwin = (word: string): boolean => word.endsWith(TANWIN);

/** Verbs that no table holds. */
const VERB = /^ن?می\u200C|(?:ستند|هند|نند|باخت|باختند|باختگان)$|^ن?دار(?:م|یم|ید)$/u;

/** ‌های, ‌ای, ‌ترین, ‌اش: what many are, one of many, somebody's. */
const INFLECTED = /(?:های|هایی|هایش|اتش|ترین|\u200C(?:ها|هاست|ی|ای|اش|شان|تر))$/u;

/** Family names that end like these. */
const FAMILY_NAMES: ReadonlySet<string> = new Set(["خامنه\u200Cای", "قلعه\u200Cای"]);

/** Whether a word is one of many, and so no name: کشورهای, نکته‌ای. */
export const isInflected = (word: string): boolean => INFLECTED.test(word) && !FAMILY_NAMES.has(word);

/** Whether no name of a person holds a word: a role, a preposition, a verb, an adverb, other letters. */
export const isForeignToNames = (word: string): boolean => FOREIGN.has(word) || isFiniteVerb(word) || VERB.test(word) || hasTanwin(word) || !isPersianLetter(word);
