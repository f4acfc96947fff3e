// Validate: an article as it came, or its issues.
import { validateArticle } from "../../../schema/validate.js";
import { fault } from "../fault.js";
import { articleOf } from "../record.js";
import { count } from "../tally.js";
import type { Outcome, Task } from "../task.js";

const AS_IT_CAME: Outcome = { line: undefined };

/** Passes articles that are valid on, as they came. */
export const validate: Task = (record, { language }, tally) => {
  const validation = validateArticle(articleOf(record), { language });
  if (validation.ok) {
    count(tally.damage, validation.article.textState.zwnj);
    return AS_IT_CAME;
  }
  for (const { code } of validation.issues) count(tally.issues, code);
  return { fault: fault("not-valid", language, String(validation.issues.length), validation.issues) };
};
