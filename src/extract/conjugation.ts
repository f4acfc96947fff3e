// Conjugation: the forms of a verb in the third person, in the tenses that news is written in.

/** What a verb's forms are made of: گفت and گوی, کرد and کن. */
export type Stems = readonly [past: string, present: string];

const HALF_SPACE = "\u200C";

/** Singular and plural of a stem. */
const ofPast = (stem: string): string[] => [stem, `${stem}ند`];
const ofPresent = (stem: string): string[] => [`${stem}د`, `${stem}ند`];

/** گفته: alone it stands for گفته است. */
export const participle = ([past]: Stems): string => `${past}ه`;

/** گفت، گفتند، می‌گفت، می‌گوید. */
export const simpleForms = ([past, present]: Stems): string[] => [...ofPast(past), ...[...ofPast(past), ...ofPresent(present)].map((form) => `می${HALF_SPACE}${form}`)];

/** گفته است، گفته‌اند، گفته بود; است and اند are written behind a space or a half-space. */
export const perfectForms = (stems: Stems): string[] =>
  [" است", `${HALF_SPACE}است`, " اند", `${HALF_SPACE}اند`, " بود", " بودند"].map((auxiliary) => `${participle(stems)}${auxiliary}`);
