// Visit: opens a page in Chromium without any network, and keeps what it asked for and complained of.
import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";

const CHROMIUM = "/usr/bin/chromium";

/** Whether there is a browser to ask. */
export const HAS_BROWSER = existsSync(CHROMIUM);

const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: QUIET });

const ADDRESS = "https://page.example/";
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"><rect width="100%" height="100%" fill="#7aa"/></svg>';

/** A page that is open, and what happened on the way. */
export interface Visit {
  readonly page: Page;
  /** Every address that the page asked for, but its own. */
  readonly requests: readonly string[];
  /** What the console holds: errors, warnings, exceptions. */
  readonly complaints: readonly string[];
}

/** How a reader looks at a page. */
export interface Look {
  readonly width: number;
  readonly colorScheme: "light" | "dark";
}

/** Opens some HTML. Pictures come from here, and nothing else comes at all. */
export async function visit(browser: Browser, html: string, { width, colorScheme }: Look): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("console", (message) => { if (["error", "warning"].includes(message.type())) complaints.push(message.text()); });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => { complaints.push(dialog.message()); void dialog.dismiss(); });
  await page.route("**/*", async (route) => {
    const request = route.request();
    if (request.url() === ADDRESS) return route.fulfill({ contentType: "text/html; charset=utf-8", body: html });
    requests.push(request.url());
    return request.resourceType() === "image" ? route.fulfill({ contentType: "image/svg+xml", body: PICTURE }) : route.abort();
  });
  await page.goto(ADDRESS, { waitUntil: "load" });
  // Lazy pictures come when a reader does.
  await page.evaluate("for (const image of document.images) image.loading = 'eager'");
  await page.waitForLoadState("networkidle");
  return { page, requests, complaints };
}
