// Worker: asks workerd for what a bundled worker answers, and prints it.
import { readFileSync } from "node:fs";
import { Miniflare } from "miniflare";

const miniflare = new Miniflare({ modules: true, script: readFileSync(process.argv[2], "utf8"), compatibilityDate: "2026-01-01" });
try {
  console.log(await (await miniflare.dispatchFetch("https://worker.example/")).text());
} finally {
  await miniflare.dispose();
}
