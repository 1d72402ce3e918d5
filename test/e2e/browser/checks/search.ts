// SPDX-License-Identifier: Apache-2.0
import { within } from "../chromium.ts";
import type { Stage } from "../stage.ts";

/** The key / reaches the search from anywhere; an id in any case leads to its page; the start of one leads to grouped matches. */
export async function checkSearch({ site, ids, browser, expect }: Stage): Promise<void> {
  await within(browser, async ({ page }) => {
    await page.goto(`${site}/device/${ids.device}`);
    await page.locator("article .lead").waitFor({ timeout: 20_000 });
    await page.keyboard.press("/");
    await page.keyboard.type(`0x${ids.study.toUpperCase()}`);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/study/${ids.study}`, { timeout: 10_000 }).catch(() => undefined);
    expect("an id in capitals with 0x: page", new URL(page.url()).pathname, `/study/${ids.study}`);
    await page.goto(`${site}/search?q=${ids.record.slice(0, 8)}`);
    await page.locator(".hits a").first().waitFor({ timeout: 10_000 });
    const links = await page.locator(".hits a").evaluateAll((all) => all.map((each) => each.getAttribute("href")));
    expect("the start of an id: its record among the matches", String(links.includes(`/record/${ids.record}`)), "true");
  });
}
