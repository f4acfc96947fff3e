// Strings: the few kinds of string that the model is made of. Each call makes a schema of its own, so that each field can be described apart.
import * as z from "zod";
import { COUNTRY, LANGUAGE_TAG, NAME, NOT_BLANK, URL_ADDRESS } from "./patterns.js";

/** Words for people: never empty, never blank. */
export const printedText = (): z.ZodString => z.string().regex(NOT_BLANK);

/**
 * A text of a pattern that may repeat without end, and of no more characters than anybody needs: browsers' regular expressions overflow on ten
 * million. What is longer is not held to the pattern.
 */
const boundedText = (pattern: RegExp, longest: number): z.ZodString => z.string().max(longest, { abort: true }).regex(pattern);

/** An absolute http(s) address in ASCII; servers take no longer one. */
export const urlAddress = (): z.ZodString => boundedText(URL_ADDRESS, 8192);

/** A BCP 47 language tag. */
export const languageTag = (): z.ZodString => boundedText(LANGUAGE_TAG, 100);

/** A country by its two letters (ISO 3166-1): IR. */
export const countryCode = (): z.ZodString => z.string().regex(COUNTRY);

/** The name of a rule, or the id of something within its article. */
export const plainName = (): z.ZodString => boundedText(NAME, 200);

/** What the model does not name and a newsroom needs, under keys of its own. The one open place of a strict document; nothing in it is checked. */
export const extensionKeys = () => z.looseObject({}).optional();
