// SPDX-License-Identifier: Apache-2.0
import { within } from "../chromium.ts";
import { badgeOf, badgeWhen, linesWith, openProvenance } from "../provenancePage.ts";
import type { Stage } from "../stage.ts";

/** The true published reading verifies, the altered one fails at its Merkle path and nowhere else; choosing between them is in the address. */
export async function checkOpenings(stage: Stage): Promise<void> {
  const { ids, browser, expect } = stage;
  const [good = "", altered = ""] = ids.openings;
  await within(browser, async ({ page }) => {
    await openProvenance(page, stage, ids.record, good);
    expect("true opening: badge", await badgeOf(page), "verified");
    expect("true opening: lines verified", await linesWith(page, "verified"), "abcdef");
    const words = (await page.getByTestId("checked").textContent()) ?? "";
    expect("true opening: says what it checked", String(words.startsWith("Checked a–f")), "true");
    expect("true opening: names whose root it is", String(words.includes("supplied by this site")), "true");
    await page.locator(`[data-opening="${altered}"] input`).check();
    expect("altered opening, chosen: badge", await badgeWhen(page, "failed"), "failed");
    expect("altered opening: lines failed", await linesWith(page, "failed"), "c");
    expect("altered opening: lines verified", await linesWith(page, "verified"), "abdef");
    expect("altered opening: in the address", new URL(page.url()).searchParams.get("opening") ?? "", altered);
    const marks = await page.locator(".choice .chip").evaluateAll((chips) => chips.map((chip) => chip.getAttribute("data-status")).join());
    expect("both openings: what came of each", marks, "verified,failed");
    await page.reload();
    expect("altered opening, by its address: badge", await badgeOf(page), "failed");
  });
}
