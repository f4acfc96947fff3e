// Markdown: tables that are wider than a phone scroll by themselves and can be reached by keyboard; code of no language is plain text, and Persian in code
// keeps its own direction.
import type { MarkdownIt } from "markdown-it";

/** A piece of coloured code that is a whole string which begins in Persian, or a line within a longer one. A comment begins otherwise. */
const STRING = /<span class="(?<colour>hl-\d+)">(?=(?<mark>(?:&quot;|&#39;|`)?)[\u0600-\u06FF][^<`&]*\k<mark><)/gu;

/** Prepares the parser of TypeDoc. */
export function prepareMarkdown(parser: MarkdownIt): void {
  const { rules } = parser.renderer;
  rules["table_open"] = () => '<div class="table" tabindex="0"><table>\n';
  rules["table_close"] = () => "</table></div>\n";
  const fence = rules["fence"];
  rules["fence"] = (...given) => (fence?.(...given) ?? "").replace(STRING, '<span class="$<colour>" dir="rtl">');
  // TypeDoc would colour it as TypeScript.
  parser.core.ruler.push("plain-code", ({ tokens }) => {
    for (const token of tokens) if (token.type === "fence" && token.info === "") token.info = "text";
  });
}
