// Field: a text that is typed and pasted. What is longer than a browser lays out in good time is taken past the field, which shows its beginning.
import type { JSX } from "preact";

/** What is shown of a text that is too long, in UTF-16 code units. */
const SHOWN_OF_LONGER = 20_000;

interface FieldState extends Pick<JSX.IntrinsicElements["textarea"], "class" | "dir" | "lang" | "aria-label" | "aria-labelledby" | "aria-describedby"> {
  readonly value: string;
  /** The longest text that is laid out whole, in UTF-16 code units. */
  readonly longest: number;
  readonly change: (value: string) => void;
}

export function Field({ value, longest, change, ...attributes }: FieldState): JSX.Element {
  const isLong = value.length > longest;
  const take = (event: Event & { readonly currentTarget: HTMLTextAreaElement }, given: DataTransfer | null): void => {
    const text = given?.getData("text/plain") ?? "";
    if (text === "" || (!isLong && text.length <= longest)) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    change(isLong ? text : value.slice(0, selectionStart) + text + value.slice(selectionEnd));
  };
  return (
    <textarea
      {...attributes} spellcheck={false} readOnly={isLong} value={isLong ? value.slice(0, SHOWN_OF_LONGER) : value}
      onPaste={(event) => { take(event, event.clipboardData); }} onDrop={(event) => { take(event, event.dataTransfer); }} onInput={({ currentTarget }) => { change(currentTarget.value); }}
    />
  );
}
