// Script: JSON-LD as it stands in a page.
import type { Article } from "../../schema/types.js";
import type { WriteOptions } from "../losses/report.js";
import { toJsonLd } from "./write.js";

/** What could end a script element, open a comment in it, or break a line of old JavaScript. In JSON they stand inside of strings alone. */
const UNSAFE_IN_SCRIPT = /[<>&\u2028\u2029]/gu;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * Writes the JSON-LD of an article as the text of a `<script type="application/ld+json">` element.
 *
 * `<`, `>`, `&`, U+2028 and U+2029 are escaped, so that no text of the article ends the element; JSON.parse gives back what
 * {@link toJsonLd} returns. Takes what articleSchema accepts; never throws on that.
 *
 * @example
 * ```ts
 * import type { Article } from "khabar";
 * import { jsonLdScript } from "khabar/formats/json-ld";
 * const article: Article = {
 *   schemaVersion: 1, language: "fa", direction: "rtl", kickers: [], headline: "بندر </script> باز شد", subheadlines: [],
 *   body: [], quotes: [], attribution: [], people: [], tags: [],
 *   textState: { zwnj: "intact", repaired: false, normalizer: { name: "khabar", version: "0.1.0" } },
 * };
 * jsonLdScript(article).includes("</script>"); // => false
 * ```
 */
export function jsonLdScript(article: Article, options: WriteOptions = {}): string {
  return JSON.stringify(toJsonLd(article, options)).replace(UNSAFE_IN_SCRIPT, escaped);
}
