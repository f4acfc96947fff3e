// Assets: the font, files that guides lead to, and the guides as they are written, which machines read rather than pages.
import { cpSync, mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { ProjectReflection } from "typedoc";

const FONT = dirname(createRequire(import.meta.url).resolve("@fontsource-variable/vazirmatn/package.json"));

/** The sets of characters that Persian text with Latin words needs; all others are the reader's own fonts'. */
const SETS = ["arabic", "latin"];

/** Folders of docs/ that the site holds as they are: links between guides lead to the same places. */
const AS_WRITTEN = ["guide/en", "guide/fa", "examples"];

/** What the licences of the code that the pages carry ask for. */
const PAPERS = ["LICENSE", "NOTICE"];

/** What a browser shows. Others it would save, or take for something else: to servers a program in TypeScript is a film. */
const SHOWN = /\.(?:svg|txt)$/u;

const shownName = (name: string): string => (SHOWN.test(name) ? name : `${name}.txt`);

/** Has links to programs and the like lead to what a browser shows. */
export function showFiles({ files }: ProjectReflection): void {
  const nameOf = files.getName.bind(files);
  files.getName = (id) => {
    const name = nameOf(id);
    return name === undefined ? name : shownName(name);
  };
}

/** Writes what the pages load and lead to besides TypeDoc's own. */
export function writeAssets(site: string): void {
  const media = join(site, "media");
  for (const name of readdirSync(media)) renameSync(join(media, name), join(media, shownName(name)));

  const fonts = join(site, "assets", "fonts");
  mkdirSync(fonts, { recursive: true });
  for (const set of SETS) cpSync(join(FONT, "files", `vazirmatn-${set}-wght-normal.woff2`), join(fonts, `vazirmatn-${set}.woff2`));
  cpSync(join(FONT, "LICENSE"), join(fonts, "OFL.txt"));
  for (const paper of PAPERS) cpSync(paper, join(site, `${paper}.txt`));
  for (const folder of AS_WRITTEN) cpSync(join("docs", folder), join(site, folder), { recursive: true });
  // GitHub Pages would leave out what begins with an underscore.
  writeFileSync(join(site, ".nojekyll"), "");
}
