// Slug: the Persian part of an address.
import { KASHIDA } from "./characters.js";
import { stripDiacritics } from "./diacritics.js";
import { toAsciiDigits } from "./digits.js";
import { cleanHalfSpaces } from "./half-space.js";
import { toLatin } from "./latin.js";
import { unifyLetters, unshapeLetters } from "./letters.js";

/** How {@link slugify} writes and cuts. */
export interface SlugOptions {
  /** `"latin"` writes Persian letters in Latin ones; `"unicode"`, the default, leaves every script its own. */
  readonly script?: "unicode" | "latin";
  /** The longest slug, in bytes as it stands percent-encoded in a URL: six for a Persian letter. No limit when left out. */
  readonly maxBytes?: number;
}

/** Marks of direction, joiners, variation selectors and all else that is not shown; not the half-space. */
const UNSEEN = /(?!\u200C)\p{Default_Ignorable_Code_Point}/gu;
/** Letters, digits and the marks on them; spaces, half-spaces and all else part one word of a slug from the next. The bound is the engine's. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,999}/gu;

/**
 * What a slug says as it is, for most tags and headlines are of nothing else: letters of Persian that have one spelling, ASCII, and half-spaces between two
 * letters that they keep apart.
 */
const PLAIN = /^(?:[ 0-9a-zآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی]|(?<=[بپتثجچحخسشصضطظعغفقکگلمنهی])\u200C(?=[آأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی]))*$/u;

/** A text in the letters of a slug, whatever it is typed in. */
function slugLetters(text: string, script: SlugOptions["script"]): string {
  if (script !== "latin" && PLAIN.test(text)) return text;
  const shown = unshapeLetters(text.replace(UNSEEN, "").normalize("NFKC")).replaceAll(KASHIDA, " ");
  const words = cleanHalfSpaces(shown);
  // Without the vowel marks first: one of them may part a letter from its hamza.
  const written = script === "latin" ? toLatin(unifyLetters(words)) : unifyLetters(stripDiacritics(words)).toLowerCase();
  return toAsciiDigits(written);
}

/** The words that fit whole; the first one is cut where even it is too long. */
function fit(slug: string, maxBytes: number): string {
  let end = 0;
  let used = 0;
  for (const character of slug) {
    used += encodeURIComponent(character).length;
    if (used > maxBytes) {
      const gap = slug.lastIndexOf("-", end);
      return slug.slice(0, gap < 0 ? end : gap);
    }
    end += character.length;
  }
  return slug;
}

/**
 * Makes the slug of a headline or tag: Persian letters, ASCII digits, a hyphen between words and where a half-space stood.
 *
 * Arabic letters are unified, vowel marks dropped, Latin letters written small. Nothing is transliterated unless `script: "latin"` asks
 * for it: browsers show Persian slugs as they are. Latin follows BGN/PCGN without its marks (ch, sh, zh, kh, gh, q); و and ی are v and y
 * beside a vowel, u and i elsewhere; the last ه is e; tashdid doubles; a short vowel is written only where its mark is, so that تهران is
 * thran and تِهران tehran. A half-space gives a hyphen in both scripts, as a space does, so that repairing half-spaces changes no slug that
 * was made of separate words. A text without letters and digits gives an empty string. Idempotent; never throws.
 *
 * @example
 * ```ts
 * import { slugify } from "khabar/text";
 * slugify("وزارت امور خارجه"); // => "وزارت-امور-خارجه"
 * slugify("می\u200Cخواهیم، ۱۲ بار!"); // => "می-خواهیم-12-بار"
 * slugify("یک دو سه", { maxBytes: 30 }); // => "یک-دو"
 * slugify("کتاب\u200Cهای تازه", { script: "latin" }); // => "ktab-hay-taze"
 * ```
 */
export function slugify(text: string, options: SlugOptions = {}): string {
  const slug = (slugLetters(text, options.script).match(WORD) ?? []).join("-").normalize("NFC");
  return options.maxBytes === undefined ? slug : fit(slug, options.maxBytes);
}
