// Strings: the few kinds of string that the model is made of. Each call makes a schema of its own, so that each field can be described apart.
import * as z from "zod";
import { COUNTRY, LANGUAGE_TAG, NAME, NOT_BLANK, URL_ADDRESS } from "./patterns.js";

/** Words for people: never empty, never blank. */
export const printedText = (): z.ZodString => z.string().regex(NOT_BLANK);

/** An absolute http(s) address in ASCII. */
export const urlAddress = (): z.ZodString => z.string().regex(URL_ADDRESS);

/** A BCP 47 language tag. */
export const languageTag = (): z.ZodString => z.string().regex(LANGUAGE_TAG);

/** A country by its two letters (ISO 3166-1): IR. */
export const countryCode = (): z.ZodString => z.string().regex(COUNTRY);

/** The name of a rule, or the id of something within its article. */
export const plainName = (): z.ZodString => z.string().regex(NAME);

/** What the model does not name and a newsroom needs, under keys of its own. The one open place of a strict document; nothing in it is checked. */
export const extensionKeys = () => z.looseObject({}).optional();
