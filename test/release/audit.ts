// The audit: ends with 1 where npm knows a vulnerability of what users install, and with 0 where the registry does not tell.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { vulnerabilityFaults, type AuditReport, type Lock } from "./vulnerabilities.ts";

const ROOT = new URL("../..", import.meta.url);

const { stdout } = spawnSync("npm", ["audit", "--json", "--fetch-retries=1"], { cwd: ROOT, encoding: "utf8" });
// Both are npm's own, of the shape that npm gives them.
const report = JSON.parse(stdout) as AuditReport;
const lock = JSON.parse(readFileSync(new URL("package-lock.json", ROOT), "utf8")) as Lock;

const faults = vulnerabilityFaults(report, lock);
if (faults === undefined) {
  console.log(`Nothing was audited, the registry does not answer: ${report.message ?? ""}`);
} else {
  console.log(faults.length === 0 ? "No known vulnerability reaches users." : faults.join("\n"));
  process.exitCode = faults.length === 0 ? 0 : 1;
}
