// Markdown: tables that are wider than a phone scroll by themselves and can be reached by keyboard; code of no language is plain text, Persian in code keeps
// its own direction, and code in a heading is part of its name.
import type { MarkdownIt, Token } from "markdown-it";

/** A piece of coloured code that is a whole string which begins in Persian, or a line within a longer one. A comment begins otherwise. */
const STRING = /<span class="(?<colour>hl-\d+)">(?=(?<mark>(?:&quot;|&#39;|`)?)[\u0600-\u06FF][^<`&]*\k<mark><)/gu;

/** TypeDoc takes the name of a heading from the texts in it, and would leave out its code: then it has another anchor than on GitHub. */
function nameByCode({ children }: Token, textOf: (content: string) => Token): void {
  for (const token of children ?? []) if (token.type === "code_inline") token.children = [textOf(token.content)];
}

/** Prepares the parser of TypeDoc. */
export function prepareMarkdown(parser: MarkdownIt): void {
  const { rules } = parser.renderer;
  rules["table_open"] = () => '<div class="table" tabindex="0"><table>\n';
  rules["table_close"] = () => "</table></div>\n";
  const fence = rules["fence"];
  rules["fence"] = (...given) => (fence?.(...given) ?? "").replace(STRING, '<span class="$<colour>" dir="rtl">');
  parser.core.ruler.push("khabar", ({ tokens, Token: NewToken }) => {
    const textOf = (content: string): Token => Object.assign(new NewToken("text", "", 0), { content });
    for (const [index, token] of tokens.entries()) {
      // TypeDoc would colour it as TypeScript.
      if (token.type === "fence" && token.info === "") token.info = "text";
      if (tokens[index - 1]?.type === "heading_open") nameByCode(token, textOf);
    }
  });
}
