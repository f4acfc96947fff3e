// Hostile article: the worked article with an attack in every text and every address of it.
import type { Article } from "../../src/schema/index.js";
import { workedArticle } from "../fixtures/worked-article.js";

const ATTACK = '"\'><img src=x onerror="window.attacked=1"><script>window.attacked=1</script></style></title></textarea>--><svg onload="window.attacked=1">\u202E<!--';
const PROGRAM = "javascript:window.attacked=1";

/** What says what something is: attacked, it would be no article at all. */
const KINDS = new Set(["type", "kind", "form", "relation", "resolution", "language", "direction", "iso", "persian", "status", "genre", "calendar", "role", "zwnj"]);

function attacked(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => attacked(item, key));
  if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, attacked(inner, name)]));
  if (typeof value !== "string" || KINDS.has(key)) return value;
  return value.startsWith("https://") ? PROGRAM : `${value}${ATTACK}`;
}

/** Its keys are those of an article; no schema would take its values. */
export const hostileArticle = (): Article => attacked(workedArticle()) as Article;
