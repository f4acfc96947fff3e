// Guides: the order in which they are read, and what a document of the site is, as its path tells.
import { type CommentDisplayPart, type DocumentReflection, type Reflection } from "typedoc";

export type Language = "en" | "fa";

/** From the first page that somebody reads to the last. Each stands in both languages under the same name. */
const ORDER = [
  "start", "model", "fields", "text", "half-space", "dates", "extraction", "html", "validation", "services",
  "formats", "losses", "command", "scale", "versions", "contributing",
];

/** What a guide is to the site: one of two twins. */
export interface Guide {
  readonly language: Language;
  readonly name: string;
}

/** Paths of documents, from the root of the repository and without .md, as TypeDoc names them at first. */
const GUIDE = /^guide\/(?<language>en|fa)\/(?<name>[^/]+)$/u;
const HEADING = /^# (?<title>.+)$/mu;

/** The first heading, which stands at the very beginning. */
function titleOf(content: readonly CommentDisplayPart[]): string | undefined {
  return HEADING.exec(content[0]?.text ?? "")?.groups?.["title"]?.replaceAll("`", "");
}

/** The address of a document, without .html: where it stands below docs/ or beside it. */
export function addressOf(document: DocumentReflection): string {
  return String(document.frontmatter["address"]);
}

/** Which guide a page of the site shows; null where it shows none. */
export function guideOf(model: Reflection): Guide | null {
  const found = model.isDocument() ? GUIDE.exec(addressOf(model))?.groups : undefined;
  if (found === undefined) return null;
  return { language: found["language"] === "fa" ? "fa" : "en", name: found["name"] ?? "" };
}

/** The language in which a page is read. */
export const languageOf = (model: Reflection): Language => guideOf(model)?.language ?? "en";

export const addressOfGuide = ({ language, name }: Guide): string => `guide/${language}/${name}.html`;

/** The same guide in the other language. */
export const twinOf = ({ language, name }: Guide): Guide => ({ language: language === "fa" ? "en" : "fa", name });

/** The documents that are guides in a language, in their order. */
export function guidesIn(language: Language, documents: readonly DocumentReflection[]): readonly DocumentReflection[] {
  const place = (document: DocumentReflection): number => ORDER.indexOf(guideOf(document)?.name ?? "");
  return documents.filter((document) => guideOf(document)?.language === language).sort((one, other) => place(one) - place(other));
}

/** Gives a document that TypeDoc has read its title and its address. What is wrong with it comes back as a sentence. */
export function nameDocument(document: DocumentReflection): string | null {
  const path = document.name;
  const title = titleOf(document.content);
  document.frontmatter["address"] = path.replace(/^docs\//u, "").replace(/^[A-Z]+$/u, (name) => name.toLowerCase());
  if (title === undefined) return `${path}.md does not begin with its title, "# …".`;
  document.name = title;
  const guide = guideOf(document);
  return guide === null || ORDER.includes(guide.name) ? null : `${path}.md has no place in the order of the guides: docs/theme/guides.ts.`;
}
