// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { within } from "../chromium.ts";
import { pagesOf } from "../pages.ts";
import type { Stage } from "../stage.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Names of the rules that a page breaks, each with the first place, as axe finds them. */
export async function violations(page: Page): Promise<string> {
  await page.evaluate(axe);
  return page.evaluate(async (runOnly) => {
    const { axe: run } = globalThis as unknown as {
      axe: { run(of: Document, how: object): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> };
    };
    const { violations: found } = await run.run(document, { runOnly: { type: "tag", values: runOnly } });
    return found.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(" ")} (${nodes.length})`).join("; ");
  }, tags);
}

/** Every page, light and dark, on a desktop and a phone: it comes, complains of nothing, breaks no rule of accessibility, does not scroll sideways. */
export async function checkPages({ site, ids, browser, looks, pageName, expect, say }: Stage): Promise<void> {
  for (const look of looks) {
    say(`pages in ${look.name}`);
    for (const { name, path, ready } of pagesOf(ids).filter((each) => each.name.includes(pageName))) {
      await within(
        browser,
        async ({ page, complaints }) => {
          const subject = `${name}, ${look.name}`;
          await page.goto(site + path);
          const came = await page
            .locator(ready)
            .first()
            .waitFor({ timeout: 20_000 })
            .then(
              () => "yes",
              () => "no",
            );
          expect(`${subject}: what makes it ready came`, came, "yes");
          expect(`${subject}: console`, complaints.join(" | "), "");
          expect(`${subject}: accessibility`, await violations(page), "");
          const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          expect(`${subject}: pixels beyond the screen's width`, String(over), "0");
        },
        look,
      );
    }
  }
}
