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
  /** ی behind a silent ه, written apart: خانه‌ی. */
  yehAfterHeh: 8,
  /** ان: the other plural. */
  an: 16,
  /** بی before it: بی‌کار. */
  bi: 32,
  /** Pronouns and the copula, joined to the word: کتابم، کتابی. */
  joined: 64,
} as const;

const PRONOUNS = ["م", "ت", "ش", "مان", "تان", "شان"];
const PLURALS = ["ها", "های", "هایی", "هاست", ...PRONOUNS.map((pronoun) => `های${pronoun}`)];
const DEGREES = ["تر", "ترین", "تری", "ترها", "ترهای", "ترهایی", "ترم", "ترند", "ترست", "ترید"];

/** One ending as a class licenses it. */
export interface Ending {
  readonly licence: number;
  /** Parted from the word by a half-space where one would show. */
  readonly isParted: boolean;
}

const ENDING_TABLE: readonly (readonly [licence: number, isParted: boolean, endings: readonly string[]])[] = [
  [ENDINGS.plural, true, PLURALS],
  [ENDINGS.comparison, true, DEGREES],
  [ENDINGS.afterHeh, true, ["ام", "ات", "اش", "مان", "تان", "شان", "ای", "ایم", "اید", "اند", "است"]],
  [ENDINGS.yehAfterHeh, true, ["ی"]],
  [ENDINGS.joined, false, [...PRONOUNS, ..."ی یم ید ند ست یی یت یش یمان یتان یشان ییم یید یند".split(" ")]],
  [ENDINGS.an, false, "ان انی انم انت انش انمان انتان انشان".split(" ")],
];

/** Every ending, with the classes that license it. */
export const ENDINGS_BY_FORM: ReadonlyMap<string, readonly Ending[]> = ENDING_TABLE.reduce((forms, [licence, isParted, endings]) => {
  for (const ending of endings) forms.set(ending, [...(forms.get(ending) ?? []), { licence, isParted }]);
  return forms;
}, new Map<string, Ending[]>());

/** In letters. */
export const LONGEST_ENDING = Math.max(...[...ENDINGS_BY_FORM.keys()].map((ending) => ending.length));

/** Endings that are sure enough to be read off a word that no dictionary lists. */
export const PLURAL_ENDINGS: ReadonlySet<string> = new Set(PLURALS);

/** Endings that stand apart in a text whose half-spaces became spaces, by class: the word before must take them. */
export const SPACED_ENDINGS: ReadonlyMap<string, number> = new Map([
  ...PLURALS.map((ending) => [ending, ENDINGS.plural] as const),
  ...["تر", "ترین"].map((ending) => [ending, ENDINGS.comparison] as const),
  ...["ای", "ام", "ایم", "اید", "اند"].map((ending) => [ending, ENDINGS.afterHeh] as const),
]);

/** First parts of compounds and prefixes that the orthography writes apart with a half-space (دستور خط فارسی, Academy 1401, on compounds). */
export const FIRST_PARTS: ReadonlySet<string> = new Set("به بی هم پیش پس نیمه نیم شبه چند تک سه پنج شش هفت هشت بین فرا پی میان کم پر خوش بد نیک تمام".split(" "));

/** Last parts of compounds, which form new words every day, so that no list holds them all. */
export const LAST_PARTS: ReadonlySet<string> = new Set(
  [
    "ساز سازی شناس شناسی شناسان گرا گرایی گرایان گرایانه پذیر پذیری ناپذیر محور محوری مدت نامه خانه طلب طلبی طلبان",
    "نویس نویسی نویسان نشین نشینی پرداز پردازی پردازان کننده کنندگان شده شدگان شدن شونده دهنده دهندگان گذار گذاری گذاران",
    "گیر گیری گیران یافته یافتن زده زدگی آمیز وار گونه جانبه نفره روزه ماهه ساله هزار بندی سنجی یاب یابی زدایی سالار",
    "سالاری مند مندی کش کشی فروش فروشی پرست پرستی دار داری بردار برداری رسان رسانی ورز ورزی خواه خواهی خواهان باز بازی",
    "بازان جمهوری نگر نگری نگار نگاری نگاران آور آوری انگیز ستیز ستیزی نیوز پرس آنلاین",
  ].flatMap((line) => line.split(" ")),
);

/** می and its negation, before every form of the present and the imperfect. */
export const VERB_PREFIXES: ReadonlySet<string> = new Set(["می", "نمی"]);

/** Given names and family names that look like a compound of a first part and a listed word, and stay whole. */
export const NAMES_LIKE_COMPOUNDS: ReadonlySet<string> = new Set("بهنام بهنیا بهراد بهکیش بهاور بهپور نیکپی گلبهار نیکنام تکفام میانداد خوشقدم".split(" "));
