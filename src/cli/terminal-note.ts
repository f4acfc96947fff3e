// Terminal note: what to do where a terminal cannot show Persian.

/** The variables that decide it. */
type Environment = Readonly<Record<string, string | undefined>>;

/** The first of these that is set and not empty says which characters programs write (POSIX, 8.2). */
const LOCALE_VARIABLES = ["LC_ALL", "LC_CTYPE", "LANG"] as const;

const UTF8 = /utf-?8/iu;

/** Terminals that show Persian letters apart, from left to right or not at all, by the variable and value that tell them. */
const WITHOUT_PERSIAN: readonly (readonly [variable: string, value: RegExp])[] = [
  // The console of Linux has no Persian letters.
  ["TERM", /^linux$/u],
  ["TERM", /^dumb$/u],
  // No bidirectional text: github.com/alacritty/alacritty/issues/663, codeberg.org/dnkl/foot, github.com/microsoft/vscode (xterm.js).
  ["TERM", /^(?:alacritty|foot)/u],
  ["TERM_PROGRAM", /^vscode$/u],
];

const NOT_UTF8 = "Persian cannot be shown here: the locale is not UTF-8. Set LANG=C.UTF-8, or write to a file.";
const NO_PERSIAN = "This terminal may show Persian broken. Write to a file, or use one with bidirectional text, such as Konsole, mlterm or GNOME's.";

/** What to tell a person whose terminal cannot show Persian; undefined where it can, as far as its variables say. Windows has no locale there. */
export function terminalNote(environment: Environment, platform: string): string | undefined {
  const locale = LOCALE_VARIABLES.map((name) => environment[name]).find((value) => value !== undefined && value !== "");
  // Where none is set nothing is known: containers have none, and their terminals are mostly UTF-8.
  if (platform !== "win32" && locale !== undefined && !UTF8.test(locale)) return NOT_UTF8;
  return WITHOUT_PERSIAN.some(([variable, value]) => value.test(environment[variable] ?? "")) ? NO_PERSIAN : undefined;
}
