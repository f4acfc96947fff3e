// Assets: the font, and the guides as they are written, which machines read rather than pages.
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const FONT = dirname(createRequire(import.meta.url).resolve("@fontsource-variable/vazirmatn/package.json"));

/** The sets of characters that Persian text with Latin words needs; all others are the reader's own fonts'. */
const SETS = ["arabic", "latin"];

/** Folders of docs/ that the site holds as they are: links between guides lead to the same places. */
const AS_WRITTEN = ["guide/en", "guide/fa", "examples"];

/** Writes what the pages load besides TypeDoc's own. */
export function writeAssets(site: string): void {
  const fonts = join(site, "assets", "fonts");
  mkdirSync(fonts, { recursive: true });
  for (const set of SETS) cpSync(join(FONT, "files", `vazirmatn-${set}-wght-normal.woff2`), join(fonts, `vazirmatn-${set}.woff2`));
  cpSync(join(FONT, "LICENSE"), join(fonts, "OFL.txt"));
  for (const folder of AS_WRITTEN) cpSync(join("docs", folder), join(site, folder), { recursive: true });
  // GitHub Pages would leave out what begins with an underscore.
  writeFileSync(join(site, ".nojekyll"), "");
}
