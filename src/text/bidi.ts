// Bidi: the direction of a text, runs against it, and the controls of both (UAX #9, the Unicode Bidirectional Algorithm).
import { protectedStretches, type Stretch } from "./protected.js";

/** The direction of a text, as HTML names it. */
export type Direction = "ltr" | "rtl";

type Control =
  | { readonly kind: "mark"; readonly name: "ALM" | "LRM" | "RLM" }
  | { readonly kind: "embedding"; readonly name: "LRE" | "RLE" }
  | { readonly kind: "override"; readonly name: "LRO" | "RLO" }
  | { readonly kind: "isolate"; readonly name: "FSI" | "LRI" | "RLI" }
  | { readonly kind: "end"; readonly name: "PDF" | "PDI" };

/** UAX #9, section 2. */
const CONTROLS: Readonly<Record<string, Control>> = {
  "\u061C": { kind: "mark", name: "ALM" },
  "\u200E": { kind: "mark", name: "LRM" },
  "\u200F": { kind: "mark", name: "RLM" },
  "\u202A": { kind: "embedding", name: "LRE" },
  "\u202B": { kind: "embedding", name: "RLE" },
  "\u202C": { kind: "end", name: "PDF" },
  "\u202D": { kind: "override", name: "LRO" },
  "\u202E": { kind: "override", name: "RLO" },
  "\u2066": { kind: "isolate", name: "LRI" },
  "\u2067": { kind: "isolate", name: "RLI" },
  "\u2068": { kind: "isolate", name: "FSI" },
  "\u2069": { kind: "end", name: "PDI" },
};

/** A control of the bidirectional algorithm, by its kind and by its name in UAX #9. Offsets are UTF-16 code units. */
export type BidiControl = Control & {
  readonly start: number;
  /** Behind all that the control governs, with the one that ends it; the end of the paragraph where none does. */
  readonly end: number;
  /** Whether an opening is ended, or an end has its opening, in the same paragraph. Marks need neither. */
  readonly balanced: boolean;
};

type Found = Control & { readonly start: number; end: number; balanced: boolean };

/** A character of one of some classes, as a call that bundlers can leave out. */
function oneOf(...classes: readonly string[]): RegExp {
  return new RegExp(`[${classes.join("")}]`, "v");
}

const BIDI_CONTROLS = /\p{Bidi_Control}/gu;

/** Bidi_Class B: no run and no control goes beyond. */
const PARAGRAPH_SEPARATORS = "\\n\\r\\x1C-\\x1E\\x85\\u2029";
const PARAGRAPH_SEPARATOR = /* @__PURE__ */ oneOf(PARAGRAPH_SEPARATORS);

/** Pairs an end with its opening (BD9, BD11): a PDI ends its isolate and all that is open in it, a PDF the last embedding in its isolate. */
function pair(end: Found, open: Found[]): void {
  for (let opening = open.pop(); opening !== undefined; opening = open.pop()) {
    opening.end = end.start;
    if (end.name === "PDI" && opening.kind !== "isolate") continue;
    opening.end = end.end;
    opening.balanced = end.balanced = true;
    return;
  }
}

/**
 * Finds every control of the bidirectional algorithm: marks (LRM, RLM, ALM), embeddings, overrides, isolates, and what ends them.
 *
 * Each is told to be balanced or not, as UAX #9 pairs them within a paragraph; its limit of 125 levels is not counted. In order of their
 * offsets; an empty array where there are none. Never throws.
 *
 * @example
 * ```ts
 * import { findBidiControls } from "khabar/text";
 * findBidiControls("خبر \u202E12")[0]; // => { kind: "override", name: "RLO", start: 4, end: 7, balanced: false }
 * ```
 */
export function findBidiControls(text: string): BidiControl[] {
  const all: Found[] = [];
  let offset = 0;
  for (const paragraph of text.split(PARAGRAPH_SEPARATOR)) {
    const open: Found[] = [];
    let isolates = 0;
    const end = offset + paragraph.length;
    for (const { 0: character, index } of paragraph.matchAll(BIDI_CONTROLS)) {
      const control = CONTROLS[character];
      if (control === undefined) continue;
      const start = offset + index;
      const isMark = control.kind === "mark";
      const isOpening = !isMark && control.kind !== "end";
      const found: Found = { ...control, start, end: isOpening ? end : start + 1, balanced: isMark };
      all.push(found);
      if (isOpening) open.push(found);
      if (control.kind === "isolate") isolates += 1;
      if (control.name === "PDF" && open.at(-1)?.kind !== "isolate") pair(found, open);
      if (control.name === "PDI" && isolates > 0) {
        pair(found, open);
        isolates -= 1;
      }
    }
    offset = end + 1;
  }
  return all;
}

/**
 * Tells whether a text may be shown in another order than machines read it: it holds an override, or a control that is not balanced in its
 * paragraph. This is how «Trojan Source» (CVE-2021-42574) hides code, and how a name or an address passes for another (UTR #36).
 *
 * Marks, and embeddings and isolates that are ended, are no danger by themselves: edited Persian holds them. An accident of cutting a text
 * is told like an attack; {@link findBidiControls} tells where. Never throws.
 *
 * @example
 * ```ts
 * import { hasUnsafeBidi } from "khabar/text";
 * hasUnsafeBidi("report\u202Efdp.exe"); // => true
 * hasUnsafeBidi("نسخهٔ \u2066Node.js 24\u2069"); // => false
 * ```
 */
export function hasUnsafeBidi(text: string): boolean {
  return findBidiControls(text).some(({ kind, balanced }) => kind === "override" || !balanced);
}

/**
 * Removes every control of the bidirectional algorithm: marks, embeddings, overrides, isolates and their ends.
 *
 * All else stays; offsets change. Idempotent; never throws.
 *
 * @example
 * ```ts
 * import { stripBidiControls } from "khabar/text";
 * stripBidiControls("\u2066Node.js\u2069 و \u200F"); // => "Node.js و "
 * ```
 */
export function stripBidiControls(text: string): string {
  return text.replace(BIDI_CONTROLS, "");
}

/** Letters from right to left (Bidi_Class R and AL), of the scripts that people write, and letters from left to right. */
const RTL = "[[\\p{sc=Arab}\\p{sc=Hebr}\\p{sc=Syrc}\\p{sc=Thaa}\\p{sc=Nkoo}\\p{sc=Adlm}]&&\\p{L}]";
const LTR = /* @__PURE__ */ "[\\p{L}--RTL]".replace("RTL", RTL);

const STRONG = /[\p{L}\u061C\u200E\u200F]/u;
const STRONG_RTL = /* @__PURE__ */ oneOf(RTL, "\\u061C\\u200F");

/** Writes some stretches of a text anew. They are in order; of two that overlap the first counts. */
function rewrite(text: string, stretches: readonly Stretch[], write: (part: string) => string): string {
  let result = "";
  let from = 0;
  for (const { start, end } of stretches) {
    if (start < from) continue;
    result += text.slice(from, start) + write(text.slice(start, end));
    from = end;
  }
  return result + text.slice(from);
}

/** Stands for a stretch that is passed over as a whole. */
const as = (character: string) => (part: string) => character.repeat(part.length);

/**
 * The direction of a text by its first strong character, which is how browsers read `dir="auto"` (UAX #9, P2 and P3).
 *
 * Letters are strong, and so are LRM, RLM and ALM; digits, marks and what stands in isolates are not. Returns null where there is none:
 * such a text has the direction of what it stands in. Never throws.
 *
 * @example
 * ```ts
 * import { textDirection } from "khabar/text";
 * textDirection("۱۲ خبر از Reuters"); // => "rtl"
 * textDirection("۱۲٬۵۰۰"); // => null
 * ```
 */
export function textDirection(text: string): Direction | null {
  const isolates = findBidiControls(text).filter(({ kind }) => kind === "isolate");
  const [strong] = STRONG.exec(rewrite(text, isolates, as(" "))) ?? [];
  if (strong === undefined) return null;
  return STRONG_RTL.test(strong) ? "rtl" : "ltr";
}

/**
 * A run of letters with what stands between them, and what belongs to the first and the last: digits and signs that touch them, brackets that
 * open and close within reach. `foreign` ends it, and so does a mark of direction, which may be what gives the text its own. The bounds are the
 * engine's.
 */
function runPattern(letter: string, ...foreign: readonly string[]): RegExp {
  const ends = `${foreign.join("")}${PARAGRAPH_SEPARATORS}\\p{Bidi_Control}`;
  const inBrackets = `[^\\(\\)${ends}]{0,99}`;
  const sign = "\\p{N}\\p{Sc}@#_%+*`°";
  const before = `(?:\\((?=${inBrackets}\\))|(?<=\\s)[\\-.\\/])?(?:(?<![${sign}])[${sign}]{1,999})?`;
  const behind = `[\\p{M}${sign}]{0,99}(?:\\(?(?<=\\(${inBrackets})\\))?`;
  return new RegExp(`${before}${letter}(?:[^${ends}]{0,99999}${letter})?${behind}`, "gv");
}

/** Of digits all but the ASCII ones, which are of the text around. */
const RTL_OR_DIGIT = /* @__PURE__ */ "[RTL[\\p{Nd}--[0-9]]]".replace("RTL", RTL);

const RUNS: Readonly<Record<Direction, readonly [opening: string, run: RegExp]>> = {
  rtl: ["\u2066", /* @__PURE__ */ runPattern(LTR, RTL, "،؛؟«»")],
  ltr: ["\u2067", /* @__PURE__ */ runPattern(RTL_OR_DIGIT, LTR)],
};

/** Figures that run from left to right in Persian too. Not two groups (۱۴۰۲-۱۴۰۳ ، ۳-۲): Persian reads a range or a score from the right. */
const FIGURES = /* @__PURE__ */ new RegExp(
  /* @__PURE__ */ [
    // Windows 11
    "(?<=[A-Za-z]) [0-9]{1,15}(?:[.,:/\\-][0-9]{1,15}){0,9}",
    // +98 21 8877, 021-8877, 2024-12-02
    "(?<![\\p{L}\\p{N}])(?:\\+\\p{Nd}{1,15}(?:[ \\-]\\p{Nd}{2,15}){0,5}|[0٠۰]\\p{Nd}{1,15}(?:[ \\-]\\p{Nd}{2,15}){1,5}|\\p{Nd}{1,15}(?:-\\p{Nd}{1,15}){2,9})(?![\\p{L}\\p{N}])",
    // 12 kg
    "(?<![\\p{L}\\p{N}])\\p{Nd}{1,15}(?:[.,٫٬]\\p{Nd}{1,15}){0,9} (?:[a-z]{1,2}|[kMGT]?(?:Hz|Wh?|B|bps))(?:/[hs])?(?!\\p{L})",
  ].join("|"),
  "gu",
);

/** Whether an address or code runs from left to right as a whole. Figures in it say nothing of that. */
const runsToRight = (address: string): boolean => textDirection(address) === "ltr" && !PARAGRAPH_SEPARATOR.test(address);

/** Latin letters for an address or code that runs from left to right. A hyphen or a slash at the end leads on to a Persian word (km/ساعت), but for a URL's own. */
function outlineAddress(address: string): string {
  const end = address.includes("://") ? address.length : address.search(/(?<![/-])[/-]{0,99}$/u);
  return as("a")(address.slice(0, end)) + address.slice(end);
}

/**
 * A text to find runs in, of the same length: Latin letters for addresses, code and figures, line breaks for what is directed already. Addresses
 * and figures are looked for as if there were no controls, so that those of an earlier call change nothing.
 */
function outline(text: string, direction: Direction): string {
  const plain = stripBidiControls(text);
  const figures = direction === "ltr" ? plain : plain.replace(FIGURES, (figure) => figure.replace(/\S{1,99}/gu, as("a")));
  const addresses = protectedStretches(plain).filter(({ start, end }) => runsToRight(plain.slice(start, end)));
  const letters = rewrite(figures, addresses, outlineAddress);
  let at = 0;
  const withControls = text.replace(/\P{Bidi_Control}{1,99999}/gu, (part) => letters.slice(at, (at += part.length)));
  return rewrite(withControls, findBidiControls(text).filter(({ kind }) => kind !== "mark"), as("\n"));
}

/** How {@link isolateBidi} reads a text. */
export interface IsolateOptions {
  /** The direction of what the text stands in; as {@link textDirection} tells it, when left out. */
  readonly direction?: Direction;
}

/**
 * Isolates what runs against the direction of a text, so that it is shown in its own order and the marks around it stay in theirs.
 *
 * In a text from right to left each run of Latin (words with the spaces and marks between them, addresses, code, versions, figures with
 * units, telephone numbers) is put between LRI and PDI; in one from left to right each run of Persian between RLI and PDI (UAX #9, 2.4). No run
 * goes beyond its line. What controls govern already is left; where they are not ended, up to the end of the paragraph. A text without letters
 * comes back as it is.
 *
 * For plain text: in HTML use `<bdi>`, since a control within a tag or the destination of a link would change it. Only adds LRI, RLI and PDI,
 * in pairs: {@link stripBidiControls} takes them away. Idempotent; never throws.
 *
 * @example
 * ```ts
 * import { isolateBidi } from "khabar/text";
 * isolateBidi("زبان C++ را آموخت."); // => "زبان \u2066C++\u2069 را آموخت."
 * isolateBidi("The word خبر means news."); // => "The word \u2067خبر\u2069 means news."
 * ```
 */
export function isolateBidi(text: string, options: IsolateOptions = {}): string {
  const direction = options.direction ?? textDirection(text);
  if (direction === null) return text;
  const [opening, run] = RUNS[direction];
  const runs = Array.from(outline(text, direction).matchAll(run), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
  return rewrite(text, runs, (part) => `${opening}${part}\u2069`);
}
