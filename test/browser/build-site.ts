// Build site: the documentation, as npm run docs writes it, unless it is there.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

export default function buildSite(): void {
  if (!existsSync("docs/site/index.html")) execFileSync("npm", ["run", "--silent", "docs"], { stdio: "inherit" });
}
