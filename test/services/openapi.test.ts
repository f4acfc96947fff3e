// OpenAPI: the document that Hono serves is one of version 3.1, and describes the article as the schema does.
import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { articleSchema } from "../../src/schema/index.js";
import { type Listening, listenWithHono } from "./services.js";

/** The document, as far as it is read here; whether it is one is the first test. */
interface OpenApi {
  readonly paths: { readonly "/articles": { readonly post: { readonly requestBody: RequestBody } } };
}
interface RequestBody {
  readonly required: boolean;
  readonly content: { readonly "application/json": { readonly schema: { readonly [keyword: string]: unknown; readonly properties: object } } };
}

let service: Listening;
let document: OpenApi;
beforeAll(async () => {
  service = await listenWithHono();
  document = await (await fetch(`${service.origin}/openapi.json`)).json() as OpenApi;
});
afterAll(() => service.close());

test("is OpenAPI 3.1", async () => {
  const validator = new Validator();
  expect(await validator.validate({ ...document })).toEqual({ valid: true });
  expect(validator.version).toBe("3.1");
});

const bodyIn = () => document.paths["/articles"].post.requestBody;

test("asks for the body", () => {
  expect(bodyIn().required).toBe(true);
});

test("names the keys of an article, and allows no other", () => {
  const { properties, required } = z.toJSONSchema(articleSchema);
  const { schema } = bodyIn().content["application/json"];
  expect(Object.keys(schema.properties)).toEqual(Object.keys(properties ?? {}));
  expect(schema["required"]).toEqual(required);
  expect(schema["additionalProperties"]).toBe(false);
});
