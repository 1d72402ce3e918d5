// SPDX-License-Identifier: Apache-2.0
// The comparison of a row with the chain's state, as a visitor runs it on the page of a thing.
import type { Page } from "playwright-core";
import type { Stage } from "./stage.ts";

const settled = "[data-testid=state-check] .section-head .chip:not([data-status=checking], [data-status=index_only])";

/** Opens a thing's page and presses the button that checks it. */
export async function checkStateOf(page: Page, { site }: Stage, path: string): Promise<void> {
  await page.goto(site + path);
  await page.getByRole("button", { name: "Check it against the chain" }).click();
}

/** What came of it. */
export async function stateBadge(page: Page): Promise<string> {
  await page.locator(settled).waitFor({ timeout: 20_000 });
  return (await page.locator(settled).getAttribute("data-status")) ?? "none";
}

/** Fields in which the index was found to differ, as "tier,status". */
export async function differingFields(page: Page): Promise<string> {
  const cells = await page.locator("[data-testid=state-check] tbody tr td:first-child").allTextContents();
  return cells.join();
}
