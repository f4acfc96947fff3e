// Which vulnerabilities stop a release, and which are those of our tools alone.
import { expect, test } from "vitest";
import { vulnerabilityFaults, type AuditReport, type Lock } from "./vulnerabilities.js";

const LOCK: Lock = {
  packages: {
    "node_modules/reader": { version: "1.0.0" },
    "node_modules/reader/node_modules/letters": { version: "2.0.0" },
    "node_modules/letters": { version: "3.0.0", dev: true },
    "node_modules/zod": { version: "4.6.7", dev: true },
  },
};

const ADVISORY = { title: "Reads for ever", url: "https://advisories.example/1" };

const found = (name: string, nodes: readonly string[], via: readonly (string | typeof ADVISORY)[] = [ADVISORY]): AuditReport => ({
  vulnerabilities: { [name]: { severity: "high", nodes, via } },
});

test.each<readonly [name: string, report: AuditReport, faults: readonly string[] | undefined]>([
  ["none is known", { vulnerabilities: {} }, []],
  ["nobody answered", { message: "405 Method Not Allowed" }, undefined],
  ["a dependency", found("reader", ["node_modules/reader"]), ["reader 1.0.0 (high): Reads for ever, https://advisories.example/1"]],
  ["a tool's", found("letters", ["node_modules/letters"]), []],
  ["a dependency's and a tool's", found("letters", ["node_modules/letters", "node_modules/reader/node_modules/letters"]), ["letters 2.0.0 (high): Reads for ever, https://advisories.example/1"]],
  ["one that a dependency has from its own", found("reader", ["node_modules/reader"], ["letters"]), ["reader 1.0.0 (high): by way of letters"]],
  ["the peer dependency", found("zod", ["node_modules/zod"]), ["zod 4.6.7 (high): Reads for ever, https://advisories.example/1"]],
])("%s", (_name, report, faults) => {
  expect(vulnerabilityFaults(report, LOCK)).toEqual(faults);
});
