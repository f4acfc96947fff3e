// Fastify's defaults: what ajv would do to an article, beside what the program does.
import { fastify } from "fastify";
import articleJsonSchema from "khabar/json-schema/draft-07/article.v1.json" with { type: "json" };
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { articleService } from "../../docs/examples/services/fastify-json-schema.js";
import { leastArticle, workedArticle } from "../fixtures/worked-article.js";
import { type Listening, listenWithFastify } from "./services.js";

/** The same schema in a Fastify of which nothing is said; it answers with the article that its handler gets. */
function defaultService() {
  const app = fastify();
  app.post("/articles", { schema: { body: articleJsonSchema } }, ({ body }) => body);
  return app;
}

let byDefault: Listening;
let asInTheProgram: Listening;
beforeAll(async () => {
  byDefault = await listenWithFastify(defaultService());
  asInTheProgram = await listenWithFastify(articleService());
});
afterAll(() => Promise.all([byDefault.close(), asInTheProgram.close()]));

async function post({ origin }: Listening, document: unknown) {
  const answer = await fetch(`${origin}/articles`, {
    method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(document),
  });
  return { status: answer.status, json: await answer.json() };
}

const refused = (code: string, ...path: (string | number)[]) => ({ status: 422, json: { issues: [expect.objectContaining({ code, path })] } });

const LEAST = leastArticle();

describe("in silence the default", () => {
  test.each<[name: string, given: unknown, taken: unknown, refusal: ReturnType<typeof refused>]>([
    ["takes an unknown key out", { ...LEAST, subtitle: "اسکله تازه" }, LEAST, refused("unknown-key", "subtitle")],
    ["takes a list for its one item", { ...LEAST, headline: [LEAST.headline] }, LEAST, refused("wrong-type", "headline")],
    ["takes one item for a list", { ...LEAST, kickers: "پس از هفت سال" }, { ...LEAST, kickers: ["پس از هفت سال"] }, refused("wrong-type", "kickers")],
    ["takes a number for a text", { ...LEAST, id: 42 }, { ...LEAST, id: "42" }, refused("wrong-type", "id")],
  ])("%s; the program refuses it", async (_, given, taken, refusal) => {
    expect(await post(byDefault, given)).toEqual({ status: 200, json: taken });
    expect(await post(asInTheProgram, given)).toEqual(refusal);
  });
});

test("the default refuses a good article: for the first type of block it takes out what only the others have", async () => {
  expect((await post(byDefault, workedArticle())).status).toBe(400);
  expect((await post(asInTheProgram, workedArticle())).status).toBe(200);
});
