// Markdown: tables that are wider than a phone scroll by themselves and can be reached by keyboard; code of no language is plain text.
import type { MarkdownIt } from "markdown-it";

/** Prepares the parser of TypeDoc. */
export function prepareMarkdown(parser: MarkdownIt): void {
  parser.renderer.rules["table_open"] = () => '<div class="table" tabindex="0"><table>\n';
  parser.renderer.rules["table_close"] = () => "</table></div>\n";
  // TypeDoc would colour it as TypeScript.
  parser.core.ruler.push("plain-code", ({ tokens }) => {
    for (const token of tokens) if (token.type === "fence" && token.info === "") token.info = "text";
  });
}
