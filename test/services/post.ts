// Post: a request to a service, and what it answers.
import { once } from "node:events";
import { request as httpRequest } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { leastArticle } from "../fixtures/worked-article.js";

export type Body = string | Uint8Array<ArrayBuffer>;
export type Headers = Readonly<Record<string, string>>;

/** The least article with one more key, written as it stands: JSON.stringify would lose a __proto__. */
export const withKey = (key: string, json: string): string => JSON.stringify(leastArticle()).replace(/^\{/u, `{"${key}":${json},`);

export const NESTED_LISTS = "[".repeat(100_000) + "]".repeat(100_000);

export interface Answer {
  readonly status: number;
  /** What the answer holds at the end of some keys; undefined where it is no JSON. */
  readonly at: (keys: readonly string[]) => unknown;
  readonly text: string;
}

/** Sends a body as it stands, for JSON unless the headers say otherwise. */
export async function post(origin: string, body: Body | undefined, headers: Headers = {}): Promise<Answer> {
  const answer = await fetch(`${origin}/articles`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    ...(body === undefined ? {} : { body }),
  });
  const text = await answer.text();
  const isJson = answer.headers.get("content-type")?.includes("json") === true;
  // Keys that lead nowhere end in undefined, which no test takes for an answer.
  const json: unknown = isJson ? JSON.parse(text) : undefined;
  return { status: answer.status, at: (keys) => keys.reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], json), text };
}

const CHUNK = Buffer.alloc(64 * 1024, " ");

/** Sends so many bytes of spaces, their length told beforehand or not; the status, or "reset" if the service hung up before it was read. */
export async function postSpaces(origin: string, bytes: number, length: "told" | "not told"): Promise<number | "reset"> {
  const chunks = Array.from({ length: Math.ceil(bytes / CHUNK.length) }, () => CHUNK);
  const framing = length === "told" ? { "content-length": chunks.length * CHUNK.length } : { "transfer-encoding": "chunked" };
  const request = httpRequest(`${origin}/articles`, { method: "POST", agent: false, headers: { "content-type": "application/json", ...framing } });
  const answered = once(request, "response").then(([response]) => {
    response.resume();
    return response.statusCode as number;
  });
  // The service need not read on once it has refused: that what is left cannot be sent is no fault.
  const sent = pipeline(Readable.from(chunks), request).catch(() => undefined);
  const status = await answered.catch(() => "reset" as const);
  request.destroy();
  await sent;
  return status;
}
