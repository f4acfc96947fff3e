// Layers: what each costs on one article, beside what every reader of it pays anyway.
import { readFileSync } from "node:fs";
import { test } from "vitest";
import { extract, khabar, text, zwnj } from "./built.ts";

const { extractArticle } = extract;
const { articleSchema, isArticle } = khabar;
const { normalize } = text;
const { restoreZwnj } = zwnj;

const scraped = readFileSync(new URL("../../docs/examples/port-agreement.txt", import.meta.url), "utf8");
const { article } = extractArticle(scraped);
const json = JSON.stringify(article);

test("reading one article of 3 KB, beside Unicode's own normalization", async ({ bench }) => {
  await bench.compare(
    bench("String.prototype.normalize", () => {
      scraped.normalize("NFKC");
    }),
    bench("normalize", () => {
      normalize(scraped);
    }),
    bench("restoreZwnj", () => {
      restoreZwnj(scraped);
    }),
    bench("extractArticle", () => {
      extractArticle(scraped);
    }),
  );
});

test("validating it, beside parsing its JSON", async ({ bench }) => {
  await bench.compare(
    bench("JSON.parse", () => {
      JSON.parse(json);
    }),
    bench("isArticle, compiled", () => {
      isArticle(article);
    }),
    bench("articleSchema.safeParse", () => {
      articleSchema.safeParse(article);
    }),
  );
});
