// Attribution: the publisher stands first.
import type { Article } from "../types.js";
import type { Report } from "./report.js";

/** A publisher is the first of the chain, and only the first. */
export function checkAttribution({ attribution }: Article, report: Report): void {
  attribution.forEach(({ relation }, index) => {
    if (relation !== "publisher" || index === 0) return;
    const path = ["attribution", index];
    report(path, "publisher-not-first", {}, () =>
      attribution[0]?.relation === "publisher"
        ? [{ op: "replace", path: [...path, "relation"], value: "via" }]
        : [{ op: "move", from: path, path: ["attribution", 0] }],
    );
  });
}
