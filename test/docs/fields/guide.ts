// Guide: every concept of the model and its fields as a page of the guide, in each of its languages.
import * as z from "zod";
import { type Concept, concepts } from "../../../src/schema/descriptions.js";
import type { Language } from "../../../src/schema/messages.js";
import { FIELD_NAMES } from "../../../src/schema/names.js";

/** What a page says around the descriptions of the model. */
interface Words {
  readonly introduction: string;
  readonly head: string;
  readonly title: (concept: Concept) => string;
  readonly listOf: (item: string) => string;
  readonly or: string;
  readonly types: Readonly<Record<"string" | "number" | "int" | "boolean" | "object", string>>;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    introduction: `# The model, field by field

What each concept of [the model](model.md) is, and each of its fields: the same descriptions that \`describeModel\` and the published JSON Schema carry, and a test
holds this page to them. A field with a question mark (\`url?\`) may be left out. Where a type is a row of values, there are
no others.
`,
    head: "| field | name | type | what it is |",
    title: ({ id, name }) => `${id} (${name.fa})`,
    listOf: (item) => `list of ${item}`,
    or: " or ",
    types: { string: "text", number: "number", int: "whole number", boolean: "`true` or `false`", object: "object" },
  },
  fa: {
    introduction: `# مدل، کلید به کلید

هر مفهوم [مدل](model.md) و هر کلید آن چیست: همان شرح‌هایی که \`describeModel\` و JSON Schema منتشرشده دارند، و آزمونی این صفحه را با آن‌ها برابر نگه می‌دارد. کلیدی که
نشانهٔ پرسش دارد (\`url?\`) می‌تواند نباشد. هر جا نوع چند مقدار است، مقدار دیگری پذیرفته نیست.
`,
    head: "| کلید | نام | نوع | چیست |",
    title: ({ id, name }) => `${name.fa} (${id})`,
    listOf: (item) => `فهرست ${item}`,
    or: " یا ",
    types: { string: "متن", number: "عدد", int: "عدد صحیح", boolean: "`true` یا `false`", object: "شیء" },
  },
};

/** The anchor of a heading, as GitHub and the site give it. */
const anchorOf = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\- ]/gu, "").replaceAll(" ", "-");

const linkTo = (concept: Concept, words: Words): string => `[${concept.id}](#${anchorOf(words.title(concept))})`;

/** What may stand in a field, as a reader says it; a concept is a link to its own table. */
function typeOf(schema: z.core.$ZodType, all: readonly Concept[], words: Words): string {
  const concept = all.find((one) => one.schema === schema);
  if (concept !== undefined) return linkTo(concept, words);
  if (schema instanceof z.ZodOptional) return typeOf(schema.unwrap(), all, words);
  if (schema instanceof z.ZodArray) return words.listOf(typeOf(schema.element, all, words));
  if (schema instanceof z.ZodEnum) return schema.options.map((value) => `\`${value}\``).join(words.or);
  if (schema instanceof z.ZodLiteral) return [...schema.values].map((value) => `\`${String(value)}\``).join(words.or);
  if (schema instanceof z.ZodUnion) return [...new Set(schema.options.map((option) => typeOf(option, all, words)))].join(words.or);
  if (schema instanceof z.ZodBoolean) return words.types.boolean;
  if (schema instanceof z.ZodObject) return words.types.object;
  if (schema instanceof z.ZodNumber) return schema.format === "safeint" ? words.types.int : words.types.number;
  return words.types.string;
}

/** The members of a union of concepts, as links. */
const membersOf = (schema: z.ZodType, all: readonly Concept[], words: Words): string =>
  schema instanceof z.ZodUnion ? `\n${schema.options.map((option) => typeOf(option, all, words)).join(words.or)}\n` : "";

function sectionOf(concept: Concept, language: Language, all: readonly Concept[]): string {
  const words = WORDS[language];
  const shape: z.core.$ZodShape = concept.schema instanceof z.ZodObject ? concept.schema.shape : {};
  const rows = Object.entries(shape).map(([key, schema]) => {
    const name = key === "type" ? undefined : FIELD_NAMES.get(key)?.[language];
    return `| \`${key}${schema instanceof z.ZodOptional ? "?" : ""}\` | ${name ?? ""} | ${typeOf(schema, all, words)} | ${concept.fields[key]?.[language] ?? ""} |\n`;
  });
  const table = rows.length === 0 ? membersOf(concept.schema, all, words) : `\n${words.head}\n|---|---|---|---|\n${rows.join("")}`;
  return `## ${words.title(concept)}\n\n${concept.description[language]}\n${table}`;
}

/** Where the page of each language stands. */
export const GUIDES = { en: "docs/guide/en/fields.md", fa: "docs/guide/fa/fields.md" } as const satisfies Readonly<Record<Language, string>>;

/** The text of the page in a language. */
export function guideSource(language: Language): string {
  const all = concepts();
  return [WORDS[language].introduction, ...all.map((concept) => sectionOf(concept, language, all))].join("\n");
}
