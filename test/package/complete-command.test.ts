// khabar complete: what a shell offers when a person presses Tab.
import { describe, expect, test } from "vitest";
import { workplace } from "./run-command.js";

const { khabar, bash, terminal } = workplace({ "article.json": "{}", "news.txt": "باران آمد\n", "with space.txt": "باران آمد\n" });

/** What bash offers behind these words; the last is being typed. */
function offered(...words: readonly string[]): readonly string[] {
  const line = `eval "$(khabar complete bash)"; COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${String(words.length - 1)}; _khabar; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = bash(line);
  expect(stderr).toBe("");
  return stdout.split("\n").filter((word) => word !== "");
}

describe("bash offers", () => {
  test.each<[name: string, typed: readonly string[], words: readonly string[]]>([
    ["commands", ["khabar", "e"], ["extract"]],
    ["options of the program", ["khabar", "--v"], ["--version"]],
    ["options of a command", ["khabar", "convert", "--t"], ["--to", "--time-zone", "--title"]],
    ["options behind files", ["khabar", "extract", "news.txt", "--nd"], ["--ndjson"]],
    ["values of an option", ["khabar", "convert", "--to", "m"], ["meta-tags", "markdown"]],
    ["values behind an equals sign", ["khabar", "convert", "--from", "=", "f"], ["feed"]],
    ["all of them right behind it", ["khabar", "dates", "--language", "="], ["en", "fa"]],
    ["shells", ["khabar", "complete", "z"], ["zsh"]],
    ["commands to be helped with", ["khabar", "help", "no"], ["normalize"]],
    ["nothing of its own where files belong", ["khabar", "extract", ""], []],
    ["nothing behind a command that is none", ["khabar", "translate", "-"], []],
    ["nothing of what is typed is run", ["khabar", "extract", "$(touch ran)", "--js"], ["--json"]],
  ])("%s", (_, typed, words) => {
    expect(offered(...typed)).toEqual(words);
  });
  test("it all in a shell of a person's own, files too", () => {
    const typed = 'eval "$(khabar complete bash)"\nkhabar conv\t --to=plain-t\t art\t | cat\nexit\n';
    const { stdout } = terminal("export -f khabar; bash --norc -i", { TERM: "dumb" }, typed);
    expect(stdout).toContain("khabar convert  --to=plain-text  article.json  | cat");
  });
});

test.each(["zsh", "fish", "powershell"])("%s knows every command and its options", (shell) => {
  const { status, stdout } = khabar(["complete", shell]);
  expect(status).toBe(0);
  for (const word of ["extract", "validate", "normalize", "dates", "convert", "batch", "show-losses", "no-half-spaces", "news-sitemap"]) expect(stdout).toContain(word);
});

test("another shell is told which there are", () => {
  expect(khabar(["complete", "tcsh"])).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("bash, zsh, fish, powershell") });
});
