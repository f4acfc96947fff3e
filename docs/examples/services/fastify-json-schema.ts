// Fastify with the plain JSON Schema: Fastify's own validator, ajv, reads draft-07.
import { fastify, type FastifyError, type FastifyInstance } from "fastify";
import { type Article, checkArticle, validateArticle } from "khabar";
import articleJsonSchema from "khabar/json-schema/draft-07/article.v1.json" with { type: "json" };
import { languageOf } from "./language.ts";

/** In bytes. It is Fastify's own limit too, but a limit that matters is better written down. */
const LARGEST_BODY = 1024 * 1024;

/**
 * Fastify lets ajv mend what it validates. Each of these would change an article in silence:
 * `removeAdditional` takes keys out that the model does not name, and from the blocks of the body those that only another type of block has,
 * so that an image loses its address; `coerceTypes` makes "5" of 5 and "" of null; `useDefaults` writes what a schema gives as default.
 */
const MEND_NOTHING = { removeAdditional: false, coerceTypes: false, useDefaults: false } as const;

/** The service, not yet listening. */
export function articleService(): FastifyInstance {
  const app = fastify({ bodyLimit: LARGEST_BODY, ajv: { customOptions: MEND_NOTHING } });

  app.setErrorHandler<FastifyError>((error, request, reply) => {
    // Broken JSON, a body that is too large: Fastify answers these well by itself.
    if (error.validation === undefined) return reply.send(error);
    // ajv stops at the first thing that is wrong, and says it in its own words; khabar finds all of it.
    const validation = validateArticle(request.body, { language: languageOf(request.headers["accept-language"]) });
    return reply.code(422).send({ issues: validation.ok ? [] : validation.issues });
  });

  // The JSON Schema accepts what articleSchema accepts: what comes through is an Article.
  app.post<{ Body: Article }>("/articles", { schema: { body: articleJsonSchema } }, (request, reply) => {
    // What no schema can say: that spans lie in the body, that people exist, that two calendars mean one day.
    const issues = checkArticle(request.body, { language: languageOf(request.headers["accept-language"]) });
    if (issues.length > 0) return reply.code(422).send({ issues });
    const { id, headline, quotes } = request.body;
    return reply.send({ id, headline, quotes: quotes.length });
  });
  return app;
}

if (import.meta.main) console.log(await articleService().listen({ port: 3000, host: "127.0.0.1" }));
