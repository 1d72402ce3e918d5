// SPDX-License-Identifier: Apache-2.0
import { within } from "../chromium.ts";
import { badgeOf, badgeWhen, linesWith, openProvenance } from "../provenancePage.ts";
import type { Stage } from "../stage.ts";

/** Changing one byte of the copy fails the line that it spoils; putting it back verifies again. */
export async function checkOneByte(stage: Stage): Promise<void> {
  const { ids, browser, expect } = stage;
  await within(browser, async ({ page }) => {
    await openProvenance(page, stage, ids.record, ids.openings[0] ?? "");
    expect("before the byte: badge", await badgeOf(page), "verified");
    await page.getByRole("button", { name: "Change one byte" }).click();
    expect("one byte changed: badge", await badgeWhen(page, "failed"), "failed");
    expect("one byte changed: lines failed", await linesWith(page, "failed"), "c");
    await page.getByRole("button", { name: "Put the byte back" }).click();
    expect("byte put back: badge", await badgeWhen(page, "verified"), "verified");
  });
}
