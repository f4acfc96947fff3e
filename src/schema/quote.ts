// Quote: what somebody said, who it was, and how the article says so.
import * as z from "zod";
import { extensionKeys, plainName, printedText } from "./strings.js";

/** Who speaks. */
export const speakerSchema = z.strictObject({
  /** The longest form of the name that the article prints, without آقا or دکتر; an office or organisation where no person is named. */
  name: printedText(),
  /** The words that stand for the speaker at this place: وی, a surname, a role. Empty where the subject is dropped. */
  mention: z.string(),
  /** How the mention leads to the name. */
  resolution: z.enum(["full-name", "surname", "pronoun", "role", "implicit"]),
  kind: z.enum(["person", "organization", "anonymous"]),
  /** As printed: وزیر راه. */
  role: printedText().optional(),
  /** The id of one of the article's people. */
  personId: plainName().optional(),
  extensions: extensionKeys(),
});

/** The words that tell that somebody speaks. */
export const cueSchema = z.strictObject({
  /** As printed: اظهار داشت، می‌گوید، به گفته. */
  text: printedText(),
  /** Its infinitive: اظهار داشتن، گفتن. */
  verb: printedText(),
});

/** A stretch of one block's text, in UTF-16 code units; `end` is exclusive. */
export const spanSchema = z.strictObject({
  /** The index of the block in the body, from 0. */
  block: z.int().min(0),
  start: z.int().min(0),
  end: z.int().min(1),
});

/**
 * What somebody said.
 *
 * `form` is `direct` (their words), `indirect` (the article's) or `mixed`. A quote whose speaker the article does not settle has none:
 * a wrong one would be worse. A quote introduced by a name and a colon alone has no cue. `spans` says where its text stands, one span a
 * block, and may be empty when the quote travels without its article. `confidence` is 0 to 1, `rule` names what decided.
 *
 * @example
 * ```ts
 * import { quoteSchema } from "khabar";
 * const quote = {
 *   id: "q1",
 *   text: "اسکله تازه تا پایان سال باز می‌شود",
 *   form: "direct",
 *   speaker: { name: "لیلا مهرآذر", mention: "وی", resolution: "pronoun", kind: "person", role: "مدیر بندر" },
 *   cue: { text: "گفت", verb: "گفتن" },
 *   spans: [],
 *   confidence: 0.9,
 *   rule: "cue-colon",
 * };
 * quoteSchema.safeParse(quote).success; // => true
 * ```
 */
export const quoteSchema = z.strictObject({
  id: plainName(),
  text: printedText(),
  form: z.enum(["direct", "indirect", "mixed"]),
  speaker: speakerSchema.optional(),
  cue: cueSchema.optional(),
  /** What it is about: درباره …. */
  topic: printedText().optional(),
  /** Where or when it was said: در نشست خبری. */
  occasion: printedText().optional(),
  /** To whom. */
  addressee: printedText().optional(),
  spans: z.array(spanSchema),
  confidence: z.number().min(0).max(1),
  rule: plainName(),
  extensions: extensionKeys(),
});
