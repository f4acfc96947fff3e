// Build playground: docs/playground as files that need no server, in docs/site/playground.
import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { build, type BuildOptions } from "esbuild";

const HERE = new URL("playground/", import.meta.url);
const OUT = new URL("site/playground/", import.meta.url);
const PAGES = ["index.html", "playground.css"];
const FONT = "@fontsource-variable/vazirmatn";
const FONTS = ["vazirmatn-arabic-wght-normal.woff2", "vazirmatn-latin-wght-normal.woff2"];

const path = (name: string): string => new URL(name, HERE).pathname;

/** What both bundles are made with: khabar from its sources, by the names that users import. */
const SHARED = {
  bundle: true, minify: true, write: false, format: "iife", target: "es2022", charset: "utf8", logLevel: "warning",
  legalComments: "inline", tsconfig: path("tsconfig.json"),
} satisfies BuildOptions;

async function bundled(entry: string, define: Readonly<Record<string, string>>): Promise<string> {
  const { outputFiles } = await build({ ...SHARED, entryPoints: [path(entry)], define });
  return outputFiles.map(({ text }) => text).join("");
}

const example = await readFile(new URL("../examples/port-agreement.txt", HERE), "utf8");
const thread = await bundled("reader-thread.ts", {});
const page = await bundled("main.tsx", { READER_THREAD: JSON.stringify(thread), EXAMPLE: JSON.stringify(example) });
const styles = await readFile(new URL("playground.css", HERE), "utf8");

await mkdir(OUT, { recursive: true });
await writeFile(new URL("playground.js", OUT), page);
for (const name of PAGES) await copyFile(new URL(name, HERE), new URL(name, OUT));
const require = createRequire(import.meta.url);
for (const name of FONTS) await copyFile(require.resolve(`${FONT}/files/${name}`), new URL(name, OUT));
await copyFile(require.resolve(`${FONT}/LICENSE`), new URL("OFL.txt", OUT));
// Whoever hosts the folder alone hosts the licences of what it carries.
for (const name of ["LICENSE", "NOTICE"]) await copyFile(new URL(`../../${name}`, HERE), new URL(`${name}.txt`, OUT));

const files = ["./", "playground.js", ...PAGES, ...FONTS];
const hash = createHash("sha256").update(page).update(styles).digest("hex").slice(0, 12);
const offline = await readFile(new URL("offline.js", HERE), "utf8");
await writeFile(new URL("offline.js", OUT), offline.replace("__FILES__", JSON.stringify(files)).replace("__HASH__", hash));
