// What toJsonLd writes is what schema-dts, the types of schema.org, calls a news article.
import type { LiveBlogPosting, NewsArticle, WithContext } from "schema-dts";
import { expectTypeOf, test } from "vitest";
import type { JsonLdArticle, JsonLdLiveBlog } from "../../src/formats/json-ld.js";

/** An article whose type is one text; schema-dts types a node by its one type. */
type As<Type extends string> = Omit<JsonLdArticle, "@type" | keyof JsonLdLiveBlog> & { readonly "@type": Type };

test("an article is a NewsArticle, and may be given for one", () => {
  const take = (node: WithContext<NewsArticle>): unknown => node;
  expectTypeOf(take).toBeCallableWith({} as As<"NewsArticle">);
});

test("what a live blog adds is of a LiveBlogPosting", () => {
  const take = (node: LiveBlogPosting): unknown => node;
  expectTypeOf(take).toBeCallableWith({} as JsonLdLiveBlog & { readonly "@type": "LiveBlogPosting" });
});

test("another type of node is none", () => {
  // @ts-expect-error -- a page is no article
  const node: WithContext<NewsArticle> = {} as As<"WebPage">;
  expectTypeOf(node).toBeObject();
});
