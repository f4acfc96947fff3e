// Guide: the tables of losses as a page of the guide.
import type { Fate, LossTable } from "../../../src/formats/losses/report.js";
import * as TABLES from "../../../src/formats/losses/generated/tables.js";
import { FORMATS } from "./formats.js";

/** What each fate means for whoever writes the format. */
const MEANINGS: Readonly<Record<Fate, string>> = {
  dropped: "Left out",
  unread: "For people alone",
};

const INTRODUCTION = `# What every format loses

Each table below is found by experiment, and a test holds it to that: articles with a value in every place of the model are written without each of
their places, and what was written is read back. **Left out** means that the format has no place for it. **For people alone** means that it is
written, but whoever reads it back gets it otherwise or not at all. What stands in no table is kept: of formats that have a reader, it comes back equal.

Places are named by the keys of the model: \`quotes[]\` is every quote, \`quotes[indirect]\` each of that form, \`body[table]\` each block of that type,
\`attribution[via]\` each link of that relation, \`publishedAt(day)\` a date of a day without a time, \`(interval)\` one of a month, a year or a range;
\`(date).text\` is what any date has printed, \`*.extensions\` the extensions of any object. What lies within a place is lost with it.

Every writer tells the same of one article: \`toRss(articles, channel, { onLoss: ({ path, message }) => … })\`.
`;

function tableOf({ format, fates }: LossTable): string {
  const places = Object.entries(fates);
  if (places.length === 0) return `## ${format}\n\nNothing is lost.\n`;
  const listed = (fate: Fate): string => places.filter(([, one]) => one === fate).map(([place]) => `\`${place}\``).join(", ");
  const rows = (Object.keys(MEANINGS) as Fate[]).filter((fate) => places.some(([, one]) => one === fate)).map((fate) => `| ${MEANINGS[fate]} | ${listed(fate)} |\n`);
  return `## ${format}\n\n| | Places of the model |\n|---|---|\n${rows.join("")}`;
}

/** The text of docs/guide/en/losses.md. */
export function guideSource(): string {
  const tables = FORMATS.map(({ table }) => tableOf((TABLES as Readonly<Record<string, LossTable>>)[table] ?? { format: table, fates: {} }));
  return [INTRODUCTION, ...tables].join("\n");
}
