// Scripts: completion for each shell, written once from the words of the program. No program runs and nothing is evaluated when a person presses Tab.
import type { CommandWords, OptionWords, wordsOf } from "./words.js";

type Words = ReturnType<typeof wordsOf>;

const list = (words: readonly string[]): string => words.join(" ");
const flagsOf = ({ options }: CommandWords): readonly string[] => options.flatMap(({ flags }) => flags);

/** Each option with a list of values, by its command. */
function withChoices(commands: readonly CommandWords[]): readonly (readonly [command: string, option: OptionWords])[] {
  return commands.flatMap(({ name, options }) => options.filter(({ choices }) => choices.length > 0).map((option) => [name, option] as const));
}

/** Files come from -o default, where nothing else fits. Bash parts --to=rss into three words. */
function bash({ commands, program }: Words): string {
  return `# Completion of khabar for bash. In ~/.bashrc: eval "$(khabar complete bash)"
_khabar() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} words=
  if [[ $current == = ]]; then current=
  elif [[ $previous == = ]]; then previous=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  case "\${COMP_WORDS[1]} $previous" in
${withChoices(commands).map(([command, { flags, choices }]) => `    '${command} ${flags[0] ?? ""}') words='${list(choices)}' ;;`).join("\n")}
    *)
      if ((COMP_CWORD == 1)); then words='${list([...program.choices, ...flagsOf(program)])}'
      elif [[ $current == -* ]]; then
        case "\${COMP_WORDS[1]}" in
${commands.map((command) => `          ${command.name}) words='${list(flagsOf(command))}' ;;`).join("\n")}
        esac
      else
        case "\${COMP_WORDS[1]}" in
${commands.filter(({ choices }) => choices.length > 0).map(({ name, choices }) => `          ${name}) words='${list(choices)}' ;;`).join("\n")}
        esac
      fi ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _khabar khabar`;
}

function zshOption({ flags, about, takesValue, choices }: OptionWords): string {
  const value = choices.length > 0 ? `:value:(${list(choices)})` : takesValue ? ":value:_files" : "";
  return `'${flags[0] ?? ""}[${about}]${value}'`;
}

function zsh({ commands, program }: Words): string {
  return `#compdef khabar
# Completion of khabar for zsh. In ~/.zshrc, behind compinit: eval "$(khabar complete zsh)"
_khabar() {
  local -a commands=(${commands.map(({ name, about }) => `'${name}:${about}'`).join(" ")})
  if ((CURRENT == 2)); then
    if [[ $words[2] == -* ]]; then compadd -- ${list(flagsOf(program))}
    else _describe command commands
    fi
    return
  fi
  shift words
  ((CURRENT--))
  case $words[1] in
${commands.map(({ name, options, choices }) => `    ${name}) _arguments ${options.map(zshOption).join(" ")} '*:${choices.length > 0 ? `word:(${list(choices)})` : "file:_files"}' ;;`).join("\n")}
  esac
}
if [[ $zsh_eval_context == *func ]]; then _khabar "$@"
else compdef _khabar khabar
fi`;
}

function fishOption(command: string, { flags, about, takesValue, choices }: OptionWords): string {
  const names = flags.map((flag) => (flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const value = choices.length > 0 ? ` -x -a '${list(choices)}'` : takesValue ? " -r" : "";
  return `complete -c khabar -n '__fish_seen_subcommand_from ${command}' ${list(names)}${value} -d '${about}'`;
}

function fish({ commands }: Words): string {
  return [
    "# Completion of khabar for fish: khabar complete fish > ~/.config/fish/completions/khabar.fish",
    ...commands.map(({ name, about }) => `complete -c khabar -f -n __fish_use_subcommand -a ${name} -d '${about}'`),
    ...commands.flatMap(({ name, options }) => options.map((option) => fishOption(name, option))),
    ...commands.filter(({ choices }) => choices.length > 0).map(({ name, choices }) => `complete -c khabar -f -n '__fish_seen_subcommand_from ${name}' -a '${list(choices)}'`),
  ].join("\n");
}

const quoted = (words: readonly string[]): string => `@(${words.map((word) => `'${word}'`).join(", ")})`;

/** PowerShell completes files by itself where a completer says nothing. */
function powershell({ commands, program }: Words): string {
  return `# Completion of khabar for PowerShell. In $PROFILE: khabar complete powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName khabar -ScriptBlock {
  param($word, $line, $position)
  $options = @{ ${commands.map((command) => `'${command.name}' = ${quoted(flagsOf(command))}`).join("; ")} }
  $values = @{ ${withChoices(commands).map(([command, { flags, choices }]) => `'${command} ${flags[0] ?? ""}' = ${quoted(choices)}`).join("; ")} }
  $choices = @{ ${commands.filter(({ choices }) => choices.length > 0).map(({ name, choices }) => `'${name}' = ${quoted(choices)}`).join("; ")} }
  $typed = @($line.CommandElements | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { "$_" })
  $words = @()
  if ($typed.Count -lt 2) { $words = ${quoted([...program.choices, ...flagsOf(program)])} }
  elseif ($values.ContainsKey("$($typed[1]) $($typed[-1])")) { $words = $values["$($typed[1]) $($typed[-1])"] }
  elseif ($word -like '-*') { $words = $options[$typed[1]] }
  elseif ($choices.ContainsKey($typed[1])) { $words = $choices[$typed[1]] }
  $words | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}`;
}

/** What writes the script of each shell. */
export const SCRIPTS = { bash, zsh, fish, powershell } as const satisfies Readonly<Record<string, (words: Words) => string>>;

/** The name of a shell. */
export type ShellName = keyof typeof SCRIPTS;

export const SHELL_NAMES = Object.keys(SCRIPTS) as readonly ShellName[]; // the keys that are written above
