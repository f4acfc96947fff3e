// Services: the example programs, each listening on a free port of this machine, and where its answers keep what they say.
import { createAdaptorServer } from "@hono/node-server";
import type { FastifyInstance } from "fastify";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { articleService as expressService } from "../../docs/examples/services/express.js";
import { articleService as fastifyJsonSchemaService } from "../../docs/examples/services/fastify-json-schema.js";
import { articleService as fastifyZodService } from "../../docs/examples/services/fastify-zod.js";
import { articleService as honoService } from "../../docs/examples/services/hono-openapi.js";
import { articleService as nestService } from "../../docs/examples/services/nestjs.js";
import { articleService as trpcService } from "../../docs/examples/services/trpc.js";

/** A service that listens. */
export interface Listening {
  /** Its address, without a path: http://127.0.0.1:40123. */
  readonly origin: string;
  readonly close: () => Promise<unknown>;
}

export interface Service {
  readonly name: string;
  readonly listen: () => Promise<Listening>;
  /** The status with which it refuses what is no article. */
  readonly refusal: 400 | 422;
  /** The keys down to what it says of an article that it accepted. */
  readonly acceptedAt: readonly string[];
  /** The keys down to the issues of an article that it refused. */
  readonly issuesAt: readonly string[];
}

const HOST = "127.0.0.1";

/** Any server of Node's; whoever is still connected at the end is let go. */
async function listenOn(server: Server): Promise<Listening> {
  server.listen(0, HOST);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.close();
    server.closeAllConnections();
    await once(server, "close");
  };
  return { origin: `http://${HOST}:${port}`, close };
}

/** Fastify listens by itself. */
export async function listenWithFastify(app: Pick<FastifyInstance, "listen" | "close">): Promise<Listening> {
  return { origin: await app.listen({ port: 0, host: HOST }), close: () => app.close() };
}

/** So does NestJS. */
async function listenWithNest(): Promise<Listening> {
  const app = await nestService();
  await app.listen(0, HOST);
  return { origin: await app.getUrl(), close: () => app.close() };
}

/** Hono speaks the web's Request and Response, and its adapter Node's. Without options for HTTP/2 it makes a server of node:http. */
export const listenWithHono = (): Promise<Listening> => listenOn(createAdaptorServer({ fetch: honoService().fetch }) as Server);

/** Plain JSON, with the status that stands for content that is understood and wrong (RFC 9110, 15.5.21). */
const PLAIN = { refusal: 422, acceptedAt: [], issuesAt: ["issues"] } as const;

export const SERVICES: readonly Service[] = [
  { ...PLAIN, name: "Express", listen: () => listenOn(createServer(expressService())) },
  { ...PLAIN, name: "Fastify with zod", listen: () => listenWithFastify(fastifyZodService()) },
  { ...PLAIN, name: "Fastify with JSON Schema", listen: () => listenWithFastify(fastifyJsonSchemaService()) },
  { ...PLAIN, name: "Hono with OpenAPI", listen: listenWithHono },
  { ...PLAIN, name: "NestJS", listen: listenWithNest },
  {
    // tRPC wraps what it answers, and an input that is refused is a 400 to it and its clients.
    name: "tRPC",
    listen: () => listenOn(trpcService()),
    refusal: 400,
    acceptedAt: ["result", "data"],
    issuesAt: ["error", "data", "issues"],
  },
];
