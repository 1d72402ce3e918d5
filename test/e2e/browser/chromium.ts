// SPDX-License-Identifier: Apache-2.0
// A real Chromium from npm: no browser of the system is needed, and none is used.
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as driver, type Page } from "playwright-core";

// The package's own list is for a function that serves one page: it puts all in one process and turns web security off.
const switches = ["--headless=shell", "--no-sandbox", "--disable-gpu", "--font-render-hinting=none"];

/** Starts the browser. Software rendering only, so that pictures are the same everywhere. */
export async function launch(): Promise<Browser> {
  chromium.setGraphicsMode = false;
  return driver.launch({ executablePath: await chromium.executablePath(), args: switches, ignoreDefaultArgs: ["--headless"] });
}

/** A scheme and a size that a page is looked at in. */
export interface Look {
  readonly name: string;
  readonly scheme: "light" | "dark";
  readonly width: number;
  readonly height: number;
}

/** Light and dark, desktop and phone. */
export const looks: readonly Look[] = [
  { name: "light-desktop", scheme: "light", width: 1280, height: 900 },
  { name: "dark-desktop", scheme: "dark", width: 1280, height: 900 },
  { name: "light-phone", scheme: "light", width: 390, height: 844 },
  { name: "dark-phone", scheme: "dark", width: 390, height: 844 },
];

/** A page and what it complained of on its console, or threw, or could not load. */
export interface Watched {
  readonly page: Page;
  readonly complaints: string[];
}

/** Opens a page of its own, with nothing kept from others. */
export async function watch(browser: Browser, look: Look): Promise<Watched> {
  const context = await browser.newContext({
    colorScheme: look.scheme,
    viewport: { width: look.width, height: look.height },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`thrown: ${error.message}`));
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    if (why !== "net::ERR_ABORTED") complaints.push(`not loaded: ${request.url()} ${why}`); // a question that the page itself took back
  });
  return { page, complaints };
}

/** Opens a page in the first look, runs, and closes it whatever happens. */
export async function within<T>(browser: Browser, run: (watched: Watched) => Promise<T>, look: Look = looks[0] as Look): Promise<T> {
  const watched = await watch(browser, look);
  try {
    return await run(watched);
  } finally {
    await watched.page.context().close();
  }
}
