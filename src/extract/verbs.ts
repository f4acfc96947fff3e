// Verbs: the forms that end a clause, as far as extraction needs to know them.

/** Verbs that a noun stands before, which is theirs: «انتقاد کرد». */
const LIGHT_VERBS: ReadonlySet<string> = new Set(
  [
    "کرد کردند کرده کرده‌اند کرده‌است می‌کند می‌کنند می‌کرد می‌کردند کند کنند نکرد داد دادند داده داده‌اند می‌دهد می‌دهند داشت داشتند داشته دارد دارند داشتم ندارد ندارند",
    "یافت یافته یافتند می‌یابد گرفت گرفتند گرفته گرفته‌اند می‌گیرد می‌گیرند زد زدند زده خورد خورده شده‌اند پرداخت پرداختند بست",
  ].flatMap((line) => line.split(" ")),
);

/** Verbs that stand by themselves. */
const FULL_VERBS: ReadonlySet<string> = new Set(
  [
    "است هست نیست هستند نیستند بود بودند بوده نبود شد شدند شده می‌شود می‌شوند نشد رسید رسیده رسیدند رفت رفتند آمد آمدند گفت خواند دانست خواست ماند می‌رود می‌روند می‌رسد باشد باشند",
    "شود شوند برد بردند می‌برد می‌سازد می‌گذرد گذاشت می‌گذارد می‌تواند می‌توانند می‌خواهد می‌داند می‌دانند می‌ماند افتاد درگذشت پیوست",
  ].flatMap((line) => line.split(" ")),
);

/** Whether a word is a verb that a noun stands before. */
export const isLightVerb = (word: string): boolean => LIGHT_VERBS.has(word);

/** Whether a word is a verb with its person and tense, light or not; a participle (شده) counts, for است behind it is often left out. */
export const isFiniteVerb = (word: string): boolean => LIGHT_VERBS.has(word) || FULL_VERBS.has(word);
