// Search: what is typed, folded as the index is, so that half-spaces, Arabic letters and digits make no difference.
import { foldForSearch } from "../../../src/text/search.js";

/** Has TypeDoc's search box give its program the folded words, while the reader sees what was typed. */
export function foldQueries(): void {
  const input = document.querySelector<HTMLInputElement>("#tsd-search-input");
  if (input === null) return;
  const typed = (): string => Reflect.get(HTMLInputElement.prototype, "value", input);
  Object.defineProperty(input, "value", { get: () => foldForSearch(typed()) });
  input.dir = "auto";
  // Opened again, the box is marked as far as the folded words are long: mark all that was typed.
  input.addEventListener("focus", () => { queueMicrotask(() => { input.select(); }); });
}
