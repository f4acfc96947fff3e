// Place: somewhere that the article names.
import * as z from "zod";
import { countryCode, extensionKeys, plainName, printedText, urlAddress } from "./strings.js";

/** Degrees of WGS 84, as GPS and maps give them: north and east are positive. */
export const locationSchema = z.strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) });

/**
 * A place of the article.
 *
 * `name` as Persian calls it; `country` by its two letters (ISO 3166-1), `province` by name; `sameAs` are addresses of the same place elsewhere
 * (Wikidata, GeoNames).
 *
 * @example
 * ```ts
 * import { placeSchema } from "khabar";
 * placeSchema.safeParse({ id: "place1", name: "نیلاب", country: "IR", location: { latitude: 27.2, longitude: 56.3 } }).success; // => true
 * placeSchema.safeParse({ id: "place1", name: "نیلاب", location: { latitude: 127.2, longitude: 56.3 } }).success; // => false
 * ```
 */
export const placeSchema = z.strictObject({
  id: plainName(),
  name: printedText(),
  country: countryCode().optional(),
  province: printedText().optional(),
  location: locationSchema.optional(),
  sameAs: z.array(urlAddress()).optional(),
  extensions: extensionKeys(),
});
