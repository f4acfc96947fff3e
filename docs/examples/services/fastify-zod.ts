// Fastify with fastify-type-provider-zod: a schema of zod types the body and asks khabar, which then says what is wrong with it.
import { fastify } from "fastify";
import { hasZodFastifySchemaValidationErrors, validatorCompiler, type ZodTypeProvider } from "fastify-type-provider-zod";
import { type Article, validateArticle } from "khabar";
import * as z from "zod";
import { languageOf } from "./language.ts";

/** In bytes. It is Fastify's own limit too, but a limit that matters is better written down. */
const LARGEST_BODY = 1024 * 1024;

/**
 * An article by the schema and by what no schema can say: that spans lie in the body, that people exist, that two calendars mean one day.
 *
 * Given articleSchema itself, zod would gather every issue of a hostile payload before anybody looks at the first.
 */
const soundArticle = z.custom<Article>((value) => validateArticle(value, { limit: 1 }).ok);

/** The service, not yet listening. */
export function articleService() {
  const app = fastify({ bodyLimit: LARGEST_BODY }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);

  app.setErrorHandler((error, request, reply) => {
    // Broken JSON, a body that is too large: Fastify answers these well by itself.
    if (!hasZodFastifySchemaValidationErrors(error)) return reply.send(error);
    // The body is left as it came, so that it can be asked again, now for sentences.
    const validation = validateArticle(request.body, { language: languageOf(request.headers["accept-language"]) });
    return reply.code(422).send({ issues: validation.ok ? [] : validation.issues });
  });

  app.post("/articles", { schema: { body: soundArticle } }, (request) => {
    const { id, headline, quotes } = request.body;
    return { id, headline, quotes: quotes.length };
  });
  return app;
}

if (import.meta.main) console.log(await articleService().listen({ port: 3000, host: "127.0.0.1" }));
