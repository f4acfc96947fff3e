// Losses: what a format does not keep of the articles, told one by one or counted.
import type { Loss } from "../../formats/losses/report.js";
import { countFa, type Language } from "../../schema/messages.js";
import { harmless, isolated } from "../terminal.js";

const COUNTED: Readonly<Record<Language, (count: number, format: string) => string>> = {
  en: (count, format) => `${String(count)} ${count === 1 ? "value has" : "values have"} no place in ${format}, and ${count === 1 ? "was" : "were"} left out; --show-losses names ${count === 1 ? "it" : "them"}.`,
  fa: (count, format) => `${countFa(count)} مقدار در ${format} جایی ندارد و نوشته نشد؛ با --show-losses نام هر یک را ببینید.`,
};

/** Where losses go. */
export interface Losses {
  /** Takes a loss of an article. */
  readonly add: (name: string, loss: Loss) => void;
  /** Says at the end how many there were, where they were not told. */
  readonly conclude: () => void;
}

/** Losses told one by one, of both fates. */
const told: Losses = {
  add: (name, { message }) => { console.error(`· ${harmless(name)}: ${isolated(message, "stderr")}`); },
  conclude: () => undefined,
};

/** Losses counted; what people can still read in the document is none that whoever converts must know of. */
function counted(format: string, language: Language): Losses {
  let count = 0;
  return {
    add: (_, { fate }) => { if (fate === "dropped") count += 1; },
    conclude: () => { if (count > 0) console.error(`· ${COUNTED[language](count, format)}`); },
  };
}

/** Tells losses one by one where they are asked for, and otherwise only how many they are. */
export function lossesOf(format: string, isTold: boolean, language: Language): Losses {
  return isTold ? told : counted(format, language);
}
