// Layers: what each costs on one article, beside what every reader of it pays anyway.
import { readFileSync } from "node:fs";
import { test } from "vitest";
import { extractArticle } from "../../src/extract/index.js";
import { articleSchema, isArticle } from "../../src/index.js";
import { normalize } from "../../src/text/index.js";
import { restoreZwnj } from "../../src/zwnj/index.js";

const text = readFileSync(new URL("../../docs/examples/port-agreement.txt", import.meta.url), "utf8");
const { article } = extractArticle(text);
const json = JSON.stringify(article);

test("reading one article of 3 KB, beside Unicode's own normalization", async ({ bench }) => {
  await bench.compare(
    bench("String.prototype.normalize", () => {
      text.normalize("NFKC");
    }),
    bench("normalize", () => {
      normalize(text);
    }),
    bench("restoreZwnj", () => {
      restoreZwnj(text);
    }),
    bench("extractArticle", () => {
      extractArticle(text);
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
