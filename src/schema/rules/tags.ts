// Tags: their slugs are canonical, and no two are the same.
import { slugify } from "../../text/slug.js";
import type { Article } from "../types.js";
import type { Report } from "./report.js";

/** Every slug is that of its label, and stands once. */
export function checkTags({ tags }: Article, report: Report): void {
  const seen = new Set<string>();
  tags.forEach(({ label, slug }, index) => {
    const expected = slugify(label);
    const path = ["tags", index, "slug"];
    // A label of marks alone (?!) has no canonical slug; any will do.
    if (expected !== "" && slug !== expected) report(path, "slug-differs", { slug, expected }, () => [{ op: "replace", path, value: expected }]);
    // A slug that is to be corrected counts as what it becomes, so that both are told at once.
    const meant = expected === "" ? slug : expected;
    if (seen.has(meant)) report(["tags", index], "duplicate-tag", { slug: meant }, () => [{ op: "remove", path: ["tags", index] }]);
    seen.add(meant);
  });
}
