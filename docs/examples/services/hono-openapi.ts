// Hono with @hono/zod-openapi: one route, which validates and documents itself at /openapi.json.
import { serve } from "@hono/node-server";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { articleSchema, checkArticle, validateArticle } from "khabar";
import * as z from "zod";
import { languageOf } from "./language.ts";

/** In bytes. Hono by itself has no limit. */
const LARGEST_BODY = 1024 * 1024;

/** The schema with what no schema can say: that spans lie in the body, that people exist, that two calendars mean one day. */
const soundArticle = articleSchema.refine((article) => checkArticle(article).length === 0);
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

const postArticle = createRoute({
  method: "post",
  path: "/articles",
  request: {
    // Without `required` a request that has no body is not validated: the handler would get {} for an article.
    body: { required: true, content: { "application/json": { schema: soundArticle } } },
  },
  responses: {
    200: { description: "The article was accepted.", content: { "application/json": { schema: accepted } } },
    422: { description: "What is wrong with it.", content: { "application/json": { schema: refused } } },
  },
});

/** The service, not yet listening. */
export function articleService(): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: async (result, c) => {
      if (result.success) return undefined;
      // Hono keeps what it parsed and does not read twice; a request without a body has nothing to parse.
      const body: unknown = await c.req.json().catch(() => undefined);
      const validation = validateArticle(body, { language: languageOf(c.req.header("accept-language")) });
      return c.json({ issues: validation.ok ? [] : validation.issues }, 422);
    },
  });

  // It has to stand before the route that reads the body.
  app.use("/articles", bodyLimit({ maxSize: LARGEST_BODY }));
  app.openapi(postArticle, (c) => {
    const { id, headline, quotes } = c.req.valid("json");
    return c.json({ id, headline, quotes: quotes.length }, 200);
  });
  app.doc31("/openapi.json", { openapi: "3.1.0", info: { title: "Articles", version: "1" } });
  return app;
}

if (import.meta.main) serve({ fetch: articleService().fetch, port: 3000 });
