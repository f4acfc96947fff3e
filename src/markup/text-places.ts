// Text places: where the texts of a page stand in its source, for whoever changes them and nothing else.
import { type QuoteType, Tokenizer } from "htmlparser2";

/** A stretch of a page's source that is text, entities and all; in UTF-16 code units. */
export interface TextPlace {
  readonly start: number;
  readonly end: number;
}

/** Elements whose text is no prose, or is kept as it is. */
const KEPT: ReadonlySet<string> = new Set(["script", "style", "pre", "code", "kbd", "samp", "textarea", "xmp", "plaintext", "listing", "svg", "math", "noscript", "template"]);

/** Receives htmlparser2's tokens. */
class Collector {
  readonly places: TextPlace[] = [];
  readonly #html: string;
  /** How deep the page stands in elements of each name that are kept. */
  readonly #depths = new Map<string, number>();
  #kept = 0;
  #opening = "";

  constructor(html: string) {
    this.#html = html;
  }

  ontext(start: number, end: number): void {
    const last = this.places.at(-1);
    if (this.#kept > 0) return;
    // A `<` that opens no tag ends a token, but no text.
    if (last?.end === start) this.places[this.places.length - 1] = { start: last.start, end };
    else this.places.push({ start, end });
  }

  onopentagname(start: number, end: number): void {
    this.#opening = this.#html.slice(start, end).toLowerCase();
  }

  onopentagend(): void {
    if (KEPT.has(this.#opening)) this.#enter(this.#opening, 1);
  }

  onclosetag(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase();
    if ((this.#depths.get(name) ?? 0) > 0) this.#enter(name, -1);
  }

  #enter(name: string, by: 1 | -1): void {
    this.#depths.set(name, (this.#depths.get(name) ?? 0) + by);
    this.#kept += by;
  }

  // The rest of the tokens holds no text.
  onattribname(): void { /* nothing to keep */ }
  onattribdata(): void { /* nothing to keep */ }
  onattribentity(): void { /* nothing to keep */ }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- the tokenizer says how the value was quoted
  onattribend(_: QuoteType): void { /* nothing to keep */ }
  onselfclosingtag(): void { /* nothing to keep */ }
  ontextentity(): void { /* entities are left in their text */ }
  oncomment(): void { /* nothing to keep */ }
  oncdata(): void { /* nothing to keep */ }
  ondeclaration(): void { /* nothing to keep */ }
  onprocessinginstruction(): void { /* nothing to keep */ }
  onend(): void { /* nothing to keep */ }
}

/** The texts of a page in its order. Never throws on a string; what a page cut off within a tag says there is no text. */
export function textPlaces(html: string): readonly TextPlace[] {
  const collector = new Collector(html);
  const tokenizer = new Tokenizer({ decodeEntities: false }, collector);
  tokenizer.write(html);
  tokenizer.end();
  return collector.places;
}
