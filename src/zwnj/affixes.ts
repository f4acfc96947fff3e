// Affixes: what Persian hangs on a word, and where a half-space parts it from the word.

/**
 * The classes of endings that a word may take, as bits: what the dictionary's affix rules (lilak's .aff) come down to once the half-space
 * is a matter of the letter before it.
 */
export const ENDINGS = {
  /** ها and what follows it: any noun. */
  plural: 1,
  /** ام، ای، اند … behind a silent ه: خانه‌ای، رفته‌اند. */
  afterHeh: 2,
  /** تر and ترین. */
  comparison: 4,
  /** ی behind a silent ه, written apart: خانه‌ی; or the hamza that stands for it: خانهٔ. */
  yehAfterHeh: 8,
  /** ان: the other plural. */
  an: 16,
  /** بی before it: بی‌کار. */
  bi: 32,
  /** Pronouns and the copula, joined to the word: کتابم، کتابی. */
  joined: 64,
} as const;

/** The name of a class of endings. */
type EndingClass = keyof typeof ENDINGS;

const PRONOUNS = "م ت ش مان تان شان";
const PLURALS = `ها های هایی هائی هاست هایند ${PRONOUNS.replaceAll(/^| /gu, " های").trim()}`;

const DEGREES = "تر ترین تری ترها ترهای ترهایی ترم ترند ترست ترید ترینها ترینهای ترینشان ترینش";
const AFTER_HEH = "ام ات اش مان تان شان ای ایم اید اند است ایست ایی";

/** Endings that a half-space parts from the word, where one would show. */
const PARTED: readonly (readonly [EndingClass, string])[] = [
  ["plural", PLURALS],
  ["comparison", DEGREES],
  ["afterHeh", AFTER_HEH],
  ["yehAfterHeh", "ی"],
];

/** Endings that join the word. */
const JOINED: readonly (readonly [EndingClass, string])[] = [
  ["joined", `${PRONOUNS} ی یم ید ند ست یی یت یش یمان یتان یشان ییم یید یند`],
  ["an", "ان انی انم انت انش انمان انتان انشان"],
  ["yehAfterHeh", "\u0654"],
];

/** Every ending of a table with the classes that license it, as bits. */
function licences(table: typeof PARTED): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [name, endings] of table) {
    for (const ending of endings.split(" ")) found.set(ending, (found.get(ending) ?? 0) | ENDINGS[name]);
  }
  return found;
}

/** By their letters. */
export const PARTED_ENDINGS = licences(PARTED);
/** By their letters. */
export const JOINED_ENDINGS = licences(JOINED);

function longest(endings: Iterable<string>): number {
  return Math.max(...Array.from(endings, (ending) => ending.length));
}

/** In letters, of those that join the word. */
export const LONGEST_JOINED_ENDING = longest(JOINED_ENDINGS.keys());
/** In letters, of all. */
export const LONGEST_ENDING = Math.max(LONGEST_JOINED_ENDING, longest(PARTED_ENDINGS.keys()));

/** ها and what follows it. */
export const PLURAL_ENDINGS: ReadonlySet<string> = new Set(PLURALS.split(" "));

/** تر and what follows it. */
export const COMPARISON_ENDINGS: ReadonlySet<string> = new Set(DEGREES.split(" "));

/** What a silent ه parts from itself. */
export const ENDINGS_AFTER_HEH: ReadonlySet<string> = new Set([...AFTER_HEH.split(" "), "ی"]);

/** می and its negation, before every form of the present and the imperfect. */
export const VERB_PREFIXES: ReadonlySet<string> = new Set(["می", "نمی"]);

/** Last parts of the names of outlets, which are new every year: کرانه‌نیوز. */
export const OUTLET_PARTS = ["نیوز", "پرس", "آنلاین"] as const;

/** Given names and family names that look like a compound, and stay whole. */
export const NAMES_LIKE_COMPOUNDS: ReadonlySet<string> = new Set("بهنام بهنیا بهراد بهکیش بهاور بهپور بهزاد بهروز نیکپی نیکنام تکفام میانداد خوشقدم".split(" "));
