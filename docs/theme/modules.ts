// Modules: the entry points of the package, under the names that users import, in the order in which they are listed.
import { Comment, type ProjectReflection } from "typedoc";

/** What each is for, in a line. */
export const MODULES: Readonly<Record<string, string>> = {
  "khabar": "The model of a Persian news article in zod: schemas, types, checks, messages in English and Persian.",
  "khabar/text": "Persian text: one spelling, words and sentences, keys for search and addresses, numbers, directions.",
  "khabar/zwnj": "The half-space (ZWNJ, نیم‌فاصله), put back where it was lost.",
  "khabar/dates": "The Jalali calendar in any time zone: printed dates read, dates written.",
  "khabar/extract": "From the raw text or the page of an article to the model.",
  "khabar/formats/json-ld": "JSON-LD, a NewsArticle of schema.org, both ways.",
  "khabar/formats/ninjs": "IPTC's News in JSON, both ways.",
  "khabar/formats/feeds": "RSS, Atom and JSON Feed, both ways.",
  "khabar/formats/sitemap": "Google's news sitemap.",
  "khabar/formats/meta-tags": "What a page says in its head, for search engines and social networks.",
  "khabar/formats/html": "A piece of a page, or a page.",
  "khabar/formats/markdown": "Markdown with a front matter, both ways.",
  "khabar/formats/portable-text": "Portable Text, the body as editors of structured content keep it.",
  "khabar/formats/plain-text": "Plain text, for a terminal or a message.",
};

const NAMES = Object.keys(MODULES);

/** The place of a module in every list. */
export const placeOfModule = (name: string): number => NAMES.indexOf(name);

/** Names the modules, which TypeDoc calls by their files, and says what each is for. Gives the names that stand in no table. */
export function nameModules(project: ProjectReflection): readonly string[] {
  for (const module of project.children ?? []) {
    module.name = module.name === "index" ? "khabar" : `khabar/${module.name}`;
    module.comment = new Comment([{ kind: "text", text: MODULES[module.name] ?? "" }]);
  }
  return (project.children ?? []).map(({ name }) => name).filter((name) => !NAMES.includes(name));
}

/** Lists the modules alone where the project lists what it has, in our order: guides are found by the navigation. */
export function listModules(project: ProjectReflection): void {
  project.groups = (project.groups ?? []).filter(({ title }) => title === "Modules");
  for (const { children } of project.groups) children.sort((one, other) => placeOfModule(one.name) - placeOfModule(other.name));
}
