// Strings: the few kinds of string that the model is made of.
import * as z from "zod";
import { LANGUAGE_TAG, NAME, NOT_BLANK, URL_ADDRESS } from "./patterns.js";

/** Words for people: never empty, never blank. */
export const printedText = z.string().regex(NOT_BLANK);

/** An absolute http(s) address in ASCII. */
export const urlAddress = z.string().regex(URL_ADDRESS);

/** A BCP 47 language tag. */
export const languageTag = z.string().regex(LANGUAGE_TAG);

/** The name of a rule, or the id of a quote or person within its article. */
export const plainName = z.string().regex(NAME);
