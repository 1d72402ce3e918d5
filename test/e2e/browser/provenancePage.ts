// SPDX-License-Identifier: Apache-2.0
// The provenance page as a visitor sees it.
import type { Page } from "playwright-core";
import type { Stage } from "./stage.ts";

const settled = "[data-testid=verdict] .chip:not([data-status=checking])";

/** Opens a record's provenance page with one of its openings and waits for its badge. */
export async function openProvenance(page: Page, { site }: Stage, record: string, opening: string): Promise<void> {
  await page.goto(`${site}/p/record/${record}?opening=${opening}`);
  await page.locator(settled).waitFor({ timeout: 20_000 });
}

/** The badge of the page: verified, index_only, not_checkable or failed. */
export async function badgeOf(page: Page): Promise<string> {
  await page.locator(settled).waitFor({ timeout: 20_000 });
  return (await page.locator(settled).getAttribute("data-status")) ?? "none";
}

/** Waits until the badge says this, and tells what it says at the end. */
export async function badgeWhen(page: Page, status: string): Promise<string> {
  await page
    .locator(`[data-testid=verdict] .chip[data-status=${status}]`)
    .waitFor({ timeout: 10_000 })
    .catch(() => undefined);
  return badgeOf(page);
}

/** Letters of the lines with a status, as "ce". */
export async function linesWith(page: Page, status: string): Promise<string> {
  const lines = await page.locator(`details.line[data-status=${status}]`).all();
  const letters = await Promise.all(lines.map((line) => line.getAttribute("data-line")));
  return letters.join("");
}
