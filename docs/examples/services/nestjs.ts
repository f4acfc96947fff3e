// NestJS on Express: a parameter of a controller that is an article, or the request is refused.
import { Controller, createParamDecorator, type ExecutionContext, HttpCode, Module, Post, UnprocessableEntityException } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { NestExpressApplication } from "@nestjs/platform-express";
import type { Request } from "express";
import { type Article, validateArticle } from "khabar";
import { languageOf } from "./language.ts";

/** NestJS's own limit is that of Express, 100 KB, which a long interview with its quotes exceeds. */
const LARGEST_BODY = "1mb";

/** The body as an article. A pipe would see the body alone, and the reader's language stands in a header. */
const ArticleBody = createParamDecorator((_data: unknown, context: ExecutionContext): Article => {
  const request = context.switchToHttp().getRequest<Request>();
  const validation = validateArticle(request.body, { language: languageOf(request.get("accept-language")) });
  if (!validation.ok) throw new UnprocessableEntityException({ issues: validation.issues });
  return validation.article;
});

@Controller("articles")
class ArticleController {
  // NestJS answers a POST with 201 unless told otherwise.
  @Post()
  @HttpCode(200)
  accept(@ArticleBody() { id, headline, quotes }: Article) {
    return { id, headline, quotes: quotes.length };
  }
}

@Module({ controllers: [ArticleController] })
class ArticleModule {}

/** The service, not yet listening. */
export async function articleService(): Promise<NestExpressApplication> {
  // The parsers that NestJS adds by itself stand first and have their own limit, and one of them reads forms.
  const app = await NestFactory.create<NestExpressApplication>(ArticleModule, { bodyParser: false, logger: ["error", "warn"] });
  app.useBodyParser("json", { limit: LARGEST_BODY });
  return app;
}

// Node does not strip decorators: compile this one before it runs, as NestJS's own tools do.
if (import.meta.main) await (await articleService()).listen(3000, "127.0.0.1");
