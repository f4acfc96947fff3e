// Links of the documentation: each leads somewhere, and nothing is loaded from anywhere else.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { Parser } from "htmlparser2";
import { expect, test } from "vitest";
import { SITE } from "./site.js";

/** What a page holds: names of places in it, addresses that a reader may follow, and addresses that it loads. */
interface Links {
  readonly names: ReadonlySet<string>;
  readonly followed: readonly string[];
  readonly loaded: readonly string[];
}

function linksOf(html: string): Links {
  const names = new Set<string>();
  const followed: string[] = [];
  const loaded: string[] = [];
  const parser = new Parser({
    onopentag: (tag, { id, href, src, rel }) => {
      if (id !== undefined) names.add(id);
      if (href !== undefined) (tag === "link" && rel !== "alternate" ? loaded : followed).push(href);
      if (src !== undefined) loaded.push(src);
    },
  });
  parser.end(html);
  return { names, followed, loaded };
}

/** Pages, and pictures, whose parts pages use. */
const pages = new Map(
  readdirSync(SITE, { recursive: true, encoding: "utf8" }).filter((path) => /\.(?:html|svg)$/u.test(path)).map((path) => [path, linksOf(readFileSync(join(SITE, path), "utf8"))]),
);

const isElsewhere = (address: string): boolean => /^(?:[a-z]+:|\/\/)/iu.test(address);

/** Whether an address of a page leads to a file of the site, and to a place in it where it names one. */
function leads(from: string, address: string): boolean {
  const [path = "", name = ""] = address.replace(/\?[^#]*/u, "").split("#").map(decodeURIComponent);
  const target = path === "" ? from : normalize(join(dirname(from), path.endsWith("/") || path === ".." ? join(path, "index.html") : path));
  return existsSync(join(SITE, target)) && (name === "" || name === "top" || pages.get(target)?.names.has(name) === true);
}

test("no link of any page is dead", () => {
  const dead = [...pages].flatMap(([page, { followed, loaded }]) => [...followed, ...loaded]
    .filter((address) => !isElsewhere(address) && !leads(page, address)).map((address) => `${page}: ${address}`));
  expect(dead).toEqual([]);
  expect(pages.size).toBeGreaterThan(100);
});

test("no link saves what it leads to, instead of showing it", () => {
  const files = [...pages].flatMap(([, { followed }]) => followed).filter((address) => !isElsewhere(address)).map((address) => address.replace(/[?#].*/su, "").split("/").at(-1) ?? "");
  expect([...new Set(files)].filter((name) => name !== "" && name !== "." && name !== ".." && !/\.(?:html|svg|txt)$/u.test(name))).toEqual([]);
});

test("no page loads anything from elsewhere, nor do its styles", () => {
  expect([...pages].flatMap(([page, { loaded }]) => loaded.filter(isElsewhere).map((address) => `${page}: ${address}`))).toEqual([]);
  const styles = readdirSync(join(SITE, "assets")).filter((name) => name.endsWith(".css")).map((name) => readFileSync(join(SITE, "assets", name), "utf8"));
  expect(styles.flatMap((style) => [...style.matchAll(/(?:@import\s+|url\(\s*)["']?(?:https?:)?\/\//gu)].map(([found]) => found))).toEqual([]);
});

test("llms.txt lists every guide and module, and its links lead to them", () => {
  const text = readFileSync(join(SITE, "llms.txt"), "utf8");
  const addresses = [...text.matchAll(/\]\((?<address>[^)]+)\)/gu)].map(({ groups }) => groups?.["address"] ?? "");
  expect(addresses.filter((address) => !existsSync(join(SITE, address)))).toEqual([]);
  expect(text).toMatch(/^# khabar\n\n> \S/u);
  const guides = readdirSync("docs/guide/en").map((name) => `guide/en/${name}`);
  expect(guides.filter((guide) => !addresses.includes(guide))).toEqual([]);
});

test("the licences lie beside what they are of, in the playground too, which may be hosted alone", () => {
  const papers = ["LICENSE.txt", "NOTICE.txt", "assets/fonts/OFL.txt", ...["LICENSE.txt", "NOTICE.txt", "OFL.txt"].map((name) => `playground/${name}`)];
  expect(papers.filter((paper) => !existsSync(join(SITE, paper)))).toEqual([]);
});
