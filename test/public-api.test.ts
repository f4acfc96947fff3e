// What the sources export is what test/package/public-api.ts lists: a new name is meant, a forgotten one is missed.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PUBLIC_API } from "./package/public-api.js";

const ENTRIES: Readonly<Record<string, () => Promise<object>>> = {
  "khabar": () => import("../src/index.js"),
  "khabar/text": () => import("../src/text/index.js"),
  "khabar/zwnj": () => import("../src/zwnj/index.js"),
  "khabar/dates": () => import("../src/dates/index.js"),
  "khabar/extract": () => import("../src/extract/index.js"),
  "khabar/formats/json-ld": () => import("../src/formats/json-ld.js"),
  "khabar/formats/ninjs": () => import("../src/formats/ninjs.js"),
  "khabar/formats/feeds": () => import("../src/formats/feeds.js"),
  "khabar/formats/sitemap": () => import("../src/formats/sitemap.js"),
  "khabar/formats/meta-tags": () => import("../src/formats/meta-tags.js"),
  "khabar/formats/html": () => import("../src/formats/html.js"),
  "khabar/formats/markdown": () => import("../src/formats/markdown.js"),
  "khabar/formats/portable-text": () => import("../src/formats/portable-text.js"),
  "khabar/formats/plain-text": () => import("../src/formats/plain-text.js"),
};

test.each(Object.entries(ENTRIES))("%s", async (name, load) => {
  expect(Object.keys(await load()).sort()).toEqual(PUBLIC_API[name]);
});

test("every entry of package.json is listed, and no other", () => {
  const { exports } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { exports: object };
  const modules = Object.keys(exports).filter((path) => !path.endsWith(".json"));
  const names = modules.map((path) => path.replace(".", "khabar"));
  expect(Object.keys(PUBLIC_API)).toEqual(names);
  expect(Object.keys(ENTRIES)).toEqual(names);
});
