// Long text: a written document, by its beginning where it is longer than anybody reads.
import type { JSX } from "preact";
import { label, type Language } from "./labels.js";

/** In UTF-16 code units: a browser lays out thirty thousand short lines in some seconds. */
const LONGEST_SHOWN = 30_000;

export function LongText({ text, name, direction, language }: { readonly text: string; readonly name: string; readonly direction: "auto" | "ltr"; readonly language: Language }): JSX.Element {
  return (
    <>
      <p><button type="button" onClick={() => { void navigator.clipboard.writeText(text); }}>{label("copy", language)}</button></p>
      <pre dir={direction} tabIndex={0} aria-label={name}>{text.slice(0, LONGEST_SHOWN)}</pre>
      {text.length > LONGEST_SHOWN && <p class="hint">{label("beginning", language)}</p>}
    </>
  );
}
