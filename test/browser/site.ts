// Site: the documentation on loopback, and a page of it as a reader opens it.
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { Look } from "./visit.js";

/** Where the site lies once it is built. */
export const SITE = "docs/site";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml", ".woff2": "font/woff2",
};

/** Serves the site, as plain a server as any. */
export async function serveSite(): Promise<{ readonly origin: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const path = asked.endsWith("/") ? `${asked}index.html` : asked;
    readFile(join(SITE, normalize(path))).then(
      (body) => { response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "text/plain; charset=utf-8" }).end(body); },
      () => { response.writeHead(404).end(); },
    );
  });
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  // A server that listens on a port has an address of this kind.
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

/** A page that is open, and what it did to come up. */
export interface Opened {
  readonly page: Page;
  /** What it asked for outside of the site. */
  readonly strangers: readonly string[];
  /** What the console holds: errors, warnings, exceptions, and what was not found. */
  readonly complaints: readonly string[];
}

/** Opens an address of the site. */
export async function open(browser: Browser, origin: string, address: string, { width, colorScheme }: Look): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, reducedMotion: "reduce" });
  const strangers: string[] = [];
  const complaints: string[] = [];
  page.on("console", (message) => { if (["error", "warning"].includes(message.type())) complaints.push(message.text()); });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => { if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) strangers.push(request.url()); });
  page.on("response", (response) => { if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`); });
  await page.goto(`${origin}${address}`, { waitUntil: "networkidle" });
  return { page, strangers, complaints };
}
