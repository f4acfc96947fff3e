// Broken output: what becomes of a run whose output, or what it tells, cannot be written.
import type { Language } from "../schema/messages.js";
import { EXIT } from "./exit.js";
import { fileProblem } from "./file-problem.js";

const NOT_WRITTEN: Readonly<Record<Language, string>> = { en: "The output could not be written:", fa: "خروجی نوشته نشد:" };

/**
 * Ends the process as soon as its output cannot be written: a full disk is a failure, a reader that has seen enough (khabar extract … | head) is
 * none. Whoever does not listen to what is told keeps the output all the same.
 */
export function watchOutput(languageNow: () => Language): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    const language = languageNow();
    console.error(`${NOT_WRITTEN[language]} ${fileProblem(error, language)}`);
    process.exit(EXIT.documentFailed);
  });
  process.stderr.on("error", ({ code }: NodeJS.ErrnoException) => {
    if (code !== "EPIPE") process.exitCode = EXIT.documentFailed;
  });
}
