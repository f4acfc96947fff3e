// tRPC: the mutation `articles` takes an article; its errors carry khabar's issues, typed for the client.
import { initTRPC } from "@trpc/server";
import { createHTTPServer } from "@trpc/server/adapters/standalone";
import { type Article, type Language, validateArticle } from "khabar";
import type { Server } from "node:http";
import * as z from "zod";
import { languageOf } from "./language.ts";

/** In bytes. tRPC by itself has no limit. */
const LARGEST_BODY = 1024 * 1024;

/**
 * An article by the schema and by what no schema can say: that spans lie in the body, that people exist, that two calendars mean one day.
 *
 * Given articleSchema itself, zod would gather every issue of a hostile payload before anybody looks at the first.
 */
const soundArticle = z.custom<Article>((value) => validateArticle(value, { limit: 1 }).ok);

const t = initTRPC.context<{ readonly language: Language }>().create({
  // Otherwise tRPC sends the stack with every error wherever NODE_ENV is not production.
  isDev: false,
  errorFormatter({ error, input, ctx, shape }) {
    // Broken JSON is a BAD_REQUEST too, but only an input that was read and refused has issues.
    const validation = error.cause instanceof z.ZodError ? validateArticle(input, { language: ctx?.language ?? "en" }) : undefined;
    const issues = validation?.ok === false ? validation.issues : [];
    // The message would be zod's issues, written as JSON.
    return { ...shape, message: issues[0]?.message ?? shape.message, data: { ...shape.data, issues } };
  },
});

const router = t.router({
  articles: t.procedure.input(soundArticle).mutation(({ input: { id, headline, quotes } }) => ({ id, headline, quotes: quotes.length })),
});

/** What a client imports, as a type, to know the mutation and its errors. */
export type ArticleRouter = typeof router;

/** The service, not yet listening. */
export function articleService(): Server {
  return createHTTPServer({
    router,
    maxBodySize: LARGEST_BODY,
    createContext: ({ req }) => ({ language: languageOf(req.headers["accept-language"]) }),
  });
}

if (import.meta.main) articleService().listen(3000, "127.0.0.1", () => { console.log("http://127.0.0.1:3000/articles"); });
