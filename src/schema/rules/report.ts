// Report: how a rule across fields tells what it finds.
import type { IssueCode, IssueParams } from "../messages.js";
import type { Edit, Path } from "../path.js";
import type { Article } from "../types.js";

/**
 * Tells of one thing that is wrong. The fix, where there is a likely one, is worked out only if the issue is wanted. Says whether anybody wants to hear
 * of more.
 */
export type Report = (path: Path, code: IssueCode, params?: IssueParams, fix?: () => readonly Edit[] | undefined) => boolean;

/** A rule across fields: reads an article that the schema accepts, and reports. */
export type Rule = (article: Article, report: Report) => void;
