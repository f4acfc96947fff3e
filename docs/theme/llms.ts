// llms.txt: what the site holds, for machines that read it, as llmstxt.org has it; and all English guides in one file.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ProjectReflection } from "typedoc";
import { addressOf, guidesIn } from "./guides.js";
import { MODULES } from "./modules.js";

const INTRODUCTION = `# khabar

> The typed model of a Persian news article in zod, and the way from scraped text to it: half-spaces (ZWNJ) restored, quotes with the one who said them, Jalali dates, and the formats of others. An npm package for TypeScript and JavaScript, with a command.

Install it with \`npm install khabar zod\`. Every code block of the guides runs as a test; \`// =>\` says what comes out. All guides stand in one file, too: [llms-full.txt](llms-full.txt).
`;

const LINK = /\[(?<text>[^[\]]+)\]\([^()]+\)/gu;
/** As many sentences as say something. */
const BEGINNING = /^.{40,}?[.:](?=\s|$)/u;

/** What a guide is about, as its first paragraph says. */
function summaryOf(source: string): string {
  const paragraph = source.split("\n\n").find((part) => !part.startsWith("#")) ?? "";
  const plain = paragraph.replace(LINK, "$<text>").replaceAll("\n", " ");
  return (BEGINNING.exec(plain)?.[0] ?? plain).replace(/:$/u, ".");
}

/** Writes both files into the site. */
export function writeLlms(project: ProjectReflection, site: string): void {
  const guides = guidesIn("en", project.documents ?? []).map((document) => {
    const path = `${addressOf(document)}.md`;
    return { title: document.name, path, source: readFileSync(join("docs", path), "utf8") };
  });
  const lines = [
    INTRODUCTION, "## Guides\n", ...guides.map(({ title, path, source }) => `- [${title}](${path}): ${summaryOf(source)}`),
    "\n## Reference\n", ...Object.entries(MODULES).map(([name, summary]) => `- [${name}](reference/${name}.html): ${summary}`),
    "\n## Optional\n", "- [The guides in Persian](guide/fa/start.md)", "- [An article with every concept of the model](examples/article.jsonc)", "- [Changes](changelog.html)\n",
  ];
  writeFileSync(join(site, "llms.txt"), lines.join("\n"));
  writeFileSync(join(site, "llms-full.txt"), guides.map(({ source }) => source).join("\n"));
}
