// OpenAPI: the document that Hono serves is one of version 3.1, and its article has the keys of the schema.
import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { articleSchema } from "../../src/schema/index.js";
import { type Listening, listenWithHono } from "./services.js";

type Json = Readonly<Record<string, unknown>>;

/** The document, as far as it is read here; whether it is one is the first test. */
interface OpenApi {
  readonly paths: { readonly "/articles": { readonly post: { readonly requestBody: { readonly required: boolean; readonly content: { readonly "application/json": { readonly schema: Json } } } } } };
  readonly components: { readonly schemas: Readonly<Record<string, Json & { readonly properties: Readonly<Record<string, Json>> }>> };
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

test("asks for the body, which is the article that khabar publishes", () => {
  const { required, content } = document.paths["/articles"].post.requestBody;
  expect(required).toBe(true);
  expect(content["application/json"].schema).toEqual({ $ref: "#/components/schemas/Article" });
});

test("names the keys of an article, says what they are, and has patterns that texts match", () => {
  const article = document.components.schemas["Article"]!;
  expect(Object.keys(article.properties)).toEqual(Object.keys(articleSchema.shape));
  expect(article["additionalProperties"]).toBe(false);
  expect(article.properties["headline"]?.["description"]).toContain("عنوان اصلی خبر");
  const address = article.properties["url"]?.["pattern"];
  expect(new RegExp(String(address), "u").test("https://example.com/news/42")).toBe(true);
});
