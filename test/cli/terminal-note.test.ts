// Terminal note: which terminals are known not to show Persian.
import { expect, test } from "vitest";
import { terminalNote } from "../../src/cli/terminal-note.js";

test.each<[name: string, environment: Record<string, string>, platform: string, note: RegExp | undefined]>([
  ["UTF-8", { LANG: "fa_IR.UTF-8", TERM: "xterm-256color" }, "linux", undefined],
  ["UTF-8, as some write it", { LANG: "C.utf8", TERM: "xterm-256color" }, "linux", undefined],
  ["no locale, as in containers", { TERM: "xterm-256color" }, "linux", undefined],
  ["another locale", { LANG: "en_US.ISO-8859-1", TERM: "xterm" }, "linux", /LANG=C\.UTF-8/u],
  ["a locale that stands above", { LANG: "C.UTF-8", LC_ALL: "C", TERM: "xterm" }, "linux", /not UTF-8/u],
  ["an empty one does not", { LANG: "C.UTF-8", LC_ALL: "", TERM: "xterm" }, "linux", undefined],
  ["Windows, which has none", { WT_SESSION: "1" }, "win32", undefined],
  ["the console of Linux", { LANG: "C.UTF-8", TERM: "linux" }, "linux", /broken/u],
  ["no terminal to speak of", { LANG: "C.UTF-8", TERM: "dumb" }, "linux", /broken/u],
  ["a terminal without bidirectional text", { LANG: "C.UTF-8", TERM: "alacritty" }, "linux", /broken/u],
  ["that of an editor", { LANG: "C.UTF-8", TERM: "xterm-256color", TERM_PROGRAM: "vscode" }, "darwin", /broken/u],
])("%s", (_, environment, platform, note) => {
  if (note === undefined) expect(terminalNote(environment, platform)).toBeUndefined();
  else expect(terminalNote(environment, platform)).toMatch(note);
});
