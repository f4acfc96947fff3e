// Hono with @hono/zod-openapi: one route, which is documented at /openapi.json by the components that khabar publishes.
import { serve } from "@hono/node-server";
import { OpenAPIHono, type RouteConfig, z } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { validator } from "hono/validator";
import { type Article, validateArticle } from "khabar";
import khabar from "khabar/json-schema/openapi.v1.json" with { type: "json" };
import { languageOf } from "./language.ts";

/** In bytes. Hono by itself has no limit. */
const LARGEST_BODY = 1024 * 1024;

const accepted = z.object({ id: z.string().optional(), headline: z.string(), quotes: z.int() });
const refused = z.object({
  issues: z.array(z.object({
    code: z.string(),
    path: z.array(z.union([z.string(), z.int()])).readonly(),
    params: z.record(z.string(), z.union([z.string(), z.number()])).readonly(),
    message: z.string(),
    // JSON Patch (RFC 6902).
    fix: z.array(z.looseObject({ op: z.enum(["add", "remove", "replace", "move"]), path: z.string() })).readonly().optional(),
  })).readonly(),
});

/** The body as an article, or the answer that says what is wrong with it. Hono answers broken JSON with 400 before. */
const articleBody = validator("json", (value: unknown, c): Article | Response => {
  const validation = validateArticle(value, { language: languageOf(c.req.header("accept-language")) });
  return validation.ok ? validation.article : c.json({ issues: validation.issues }, 422);
});

const POST_ARTICLE: RouteConfig = {
  method: "post",
  path: "/articles",
  request: {
    // Given the zod schema, the library would write its patterns with their flag, as "…$/u", which no text matches.
    body: { required: true, content: { "application/json": { schema: { $ref: "#/components/schemas/Article" } } } },
  },
  responses: {
    200: { description: "The article was accepted.", content: { "application/json": { schema: accepted } } },
    422: { description: "What is wrong with it.", content: { "application/json": { schema: refused } } },
  },
};

/** The service, not yet listening. */
export function articleService(): OpenAPIHono {
  const app = new OpenAPIHono();
  for (const [name, schema] of Object.entries(khabar.components.schemas)) app.openAPIRegistry.registerComponent("schemas", name, schema as object);
  app.openAPIRegistry.registerPath(POST_ARTICLE);

  app.post("/articles", bodyLimit({ maxSize: LARGEST_BODY }), articleBody, (c) => {
    const { id, headline, quotes } = c.req.valid("json");
    return c.json({ id, headline, quotes: quotes.length }, 200);
  });
  app.doc31("/openapi.json", { openapi: "3.1.0", info: { title: "Articles", version: "1" } });
  return app;
}

if (import.meta.main) serve({ fetch: articleService().fetch, port: 3000, hostname: "127.0.0.1" }, () => { console.log("http://127.0.0.1:3000/articles"); });
