// ninjs schema: what holds an item to IPTC's own schema, which lies beside the data that tests may read.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";

const data = process.env["KHABAR_DATA"];
const folder = data === undefined ? undefined : join(data, "standards", "ninjs");

/** The folder of the standard, where there is one. */
export const STANDARD_FOLDER = folder !== undefined && existsSync(folder) ? folder : undefined;

/** RFC 3986 by its characters, and what a browser takes besides. */
const isUri = (value: string): boolean =>
  /^[A-Za-z][A-Za-z0-9+.\-]*:(?:[A-Za-z0-9\-._~:/?@!$&'()*+,;=[\]]|%[0-9A-Fa-f]{2})+(?:#(?:[A-Za-z0-9\-._~:/?@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*)?$/u.test(value)
  && URL.canParse(value);

/** RFC 3339. */
const isDateTime = (value: string): boolean => /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?(?:Z|[+\-][0-9]{2}:[0-9]{2})$/u.test(value) && !Number.isNaN(Date.parse(value));

/** RFC 7946, as far as points go. */
const POINT = {
  $id: "https://geojson.org/schema/GeoJSON.json",
  type: "object", additionalProperties: false, required: ["type", "coordinates"],
  properties: { type: { const: "Point" }, coordinates: { type: "array", minItems: 2, maxItems: 2, items: { type: "number" } } },
};

/** Says what is wrong with an item, by IPTC's schema; needs STANDARD_FOLDER. */
export function ninjsFaults(): (item: unknown) => readonly string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { "uri": isUri, "date-time": isDateTime } });
  ajv.addSchema(POINT);
  const validate = ajv.compile(JSON.parse(readFileSync(join(STANDARD_FOLDER ?? "", "ninjs-schema_3.1.json"), "utf8")) as object);
  return (item) => (validate(item) ? [] : (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message ?? ""} ${JSON.stringify(params)}`));
}
