// Guide: the tables of losses as a page of the guide, in each of its languages.
import { type Fate, type LossTable, PERSIAN_FORMATS } from "../../../src/formats/losses/report.js";
import * as TABLES from "../../../src/formats/losses/generated/tables.js";
import type { Language } from "../../../src/schema/messages.js";
import { FORMATS } from "./formats.js";

/** What a page says around the places of the model, which are the same in every language. */
interface Words {
  readonly introduction: string;
  /** What each fate means for whoever writes the format. */
  readonly fates: Readonly<Record<Fate, string>>;
  readonly places: string;
  readonly nothingLost: string;
  readonly comma: string;
  /** Formats that are called otherwise than in their table. */
  readonly formats: Readonly<Record<string, string>>;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    introduction: `# What every format loses

Each table below is found by experiment, and a test holds it to that: articles with a value in every place of the model are written without each of
their places, and what was written is read back. **Left out** means that the format has no place for it. **For people alone** means that it is
written, but whoever reads it back gets it otherwise or not at all. What stands in no table is kept: of formats that have a reader, it comes back equal.

Places are named by the keys of the model: \`quotes[]\` is every quote, \`quotes[indirect]\` each of that form, \`body[table]\` each block of that type,
\`attribution[via]\` each link of that relation, \`publishedAt(day)\` a date of a day without a time, \`(interval)\` one of a month, a year or a range;
\`(date).text\` is what any date has printed, \`*.extensions\` the extensions of any object. What lies within a place is lost with it.

Every writer tells the same of one article: \`toRss(articles, channel, { onLoss: ({ path, message }) => … })\`.
`,
    fates: { dropped: "Left out", unread: "For people alone" },
    places: "Places of the model",
    nothingLost: "Nothing is lost.",
    comma: ", ",
    formats: {},
  },
  fa: {
    introduction: `# افت هر قالب

جدول‌های زیر با آزمایش به دست آمده است و آزمونی مراقب است که همین‌گونه بماند: خبرهایی که در همهٔ جاهای مدل مقداری دارند، هر بار بدون یکی از این جاها
نوشته می‌شوند و نوشته بازخوانده می‌شود. **نوشته نمی‌شود** یعنی قالب جایی برای آن ندارد. **تنها برای انسان** یعنی نوشته می‌شود، ولی برنامه‌ای که آن را
بازمی‌خواند مقدار دیگری می‌یابد یا چیزی نمی‌یابد. آنچه در جدول‌ها نیست می‌ماند: از قالب‌هایی که khabar می‌خواند، عین آن بازمی‌گردد.

نام جاها همان کلیدهای مدل است: \`quotes[]\` همهٔ نقل‌قول‌هاست، \`quotes[indirect]\` نقل‌قول‌هایی به این شیوه، \`body[table]\` بندهایی از این نوع و
\`attribution[via]\` حلقه‌هایی از زنجیرهٔ منبع‌ها با این نسبت؛ \`publishedAt(day)\` تاریخی است که روز دارد و ساعت ندارد، و \`(interval)\` تاریخی که ماه، سال
یا بازه است؛ \`(date).text\` متن چاپ‌شدهٔ هر تاریخ است و \`*.extensions\` کلیدهای افزودهٔ هر شیء. هرچه درون یک جا باشد، با آن از دست می‌رود.

هر تابع نویسنده همین را دربارهٔ یک خبر هم می‌گوید: \`toRss(articles, channel, { onLoss: ({ path, message }) => … })\`.
`,
    fates: { dropped: "نوشته نمی‌شود", unread: "تنها برای انسان" },
    places: "جاهای مدل",
    nothingLost: "چیزی از دست نمی‌رود.",
    comma: "، ",
    formats: PERSIAN_FORMATS,
  },
};

function tableOf({ format, fates }: LossTable, words: Words): string {
  const title = `## ${words.formats[format] ?? format}\n\n`;
  const places = Object.entries(fates);
  if (places.length === 0) return `${title}${words.nothingLost}\n`;
  const listed = (fate: Fate): string => places.filter(([, one]) => one === fate).map(([place]) => `\`${place}\``).join(words.comma);
  const rows = (Object.keys(words.fates) as Fate[]).filter((fate) => places.some(([, one]) => one === fate)).map((fate) => `| ${words.fates[fate]} | ${listed(fate)} |\n`);
  return `${title}| | ${words.places} |\n|---|---|\n${rows.join("")}`;
}

/** Where the page of each language stands. */
export const GUIDES = { en: "docs/guide/en/losses.md", fa: "docs/guide/fa/losses.md" } as const satisfies Readonly<Record<Language, string>>;

/** The text of the page in a language. */
export function guideSource(language: Language): string {
  const words = WORDS[language];
  const tables = FORMATS.map(({ table }) => tableOf((TABLES as Readonly<Record<string, LossTable>>)[table] ?? { format: table, fates: {} }, words));
  return [words.introduction, ...tables].join("\n");
}
