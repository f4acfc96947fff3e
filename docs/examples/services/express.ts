// Express 5: an article comes in, what is wrong with it goes out in the reader's language.
import express, { type ErrorRequestHandler, type Express } from "express";
import { validateArticle } from "khabar";
import { languageOf } from "./language.ts";

/** Express's own limit is 100 KB, which a long interview with its quotes exceeds. */
const LARGEST_BODY = "1mb";

/**
 * Answers what express.json refuses: 400 for broken JSON, 413 beyond the limit.
 *
 * Without it Express answers with a page of HTML, and outside of production with the stack.
 */
const refuseBody: ErrorRequestHandler = (error: { readonly status?: number; readonly type?: string }, _request, response, next) => {
  // An error without a status of the client's is a fault of the server: Express logs it and answers 500.
  if (error.status === undefined || error.status >= 500) next(error);
  else response.status(error.status).json({ error: error.type });
};

/** The service, not yet listening. */
export function articleService(): Express {
  const app = express();
  app.use(express.json({ limit: LARGEST_BODY }));

  app.post("/articles", (request, response) => {
    // A body that is missing, or no JSON by its Content-Type, is undefined here: one more thing that is no article.
    const validation = validateArticle(request.body, { language: languageOf(request.get("accept-language")) });
    if (!validation.ok) {
      response.status(422).json({ issues: validation.issues });
      return;
    }
    const { id, headline, quotes } = validation.article;
    response.json({ id, headline, quotes: quotes.length });
  });

  // Express tells a handler of errors by its four arguments, and asks it only for what stands before it.
  app.use(refuseBody);
  return app;
}

if (import.meta.main) articleService().listen(3000, "127.0.0.1", () => { console.log("http://127.0.0.1:3000/articles"); });
