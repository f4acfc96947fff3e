// Credits: who wrote the article, who may use it.
import * as z from "zod";
import { extensionKeys, plainName, printedText, urlAddress } from "./strings.js";

/** A byline. */
export const authorSchema = z.strictObject({
  name: printedText(),
  /** خبرنگار، مترجم، عکاس. */
  role: printedText().optional(),
  personId: plainName().optional(),
  url: urlAddress().optional(),
  extensions: extensionKeys(),
});

/** Who holds the rights, and the terms of use. */
export const rightsSchema = z.strictObject({
  holder: printedText().optional(),
  notice: printedText().optional(),
  license: urlAddress().optional(),
  usageTerms: printedText().optional(),
  extensions: extensionKeys(),
});
