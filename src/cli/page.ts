// Page: which documents are pages.
import { extname } from "node:path";
import type { TextInput } from "./input.js";

/** How the names of pages end, in small letters. */
export const PAGE_ENDINGS: readonly string[] = [".html", ".htm", ".xhtml"];

/** How the source of a page begins, comments aside. */
const PAGE_START = /^\s{0,99}(?:<\?xml[^>]{0,99}>\s{0,99})?<(?:!doctype\s{1,9}html|html|head)(?=[\s>])/iu;

/** Whether a document is a page: by its name, or by how it begins. */
export function isPage({ name, text }: TextInput): boolean {
  return PAGE_ENDINGS.includes(extname(name).toLowerCase()) || PAGE_START.test(text);
}
