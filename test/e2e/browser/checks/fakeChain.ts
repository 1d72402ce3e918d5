// SPDX-License-Identifier: Apache-2.0
import { within } from "../chromium.ts";
import { forge } from "../fakeChain.ts";
import { askSite } from "../graphql.ts";
import { badgeOf, badgeWhen, linesWith, openProvenance } from "../provenancePage.ts";
import { asksBundle, lie } from "../serve.ts";
import type { Stage } from "../stage.ts";

const bundleQuery = "query Bundle($id: ID!, $opening: ID) { bundle(record: $id, opening: $opening) }";

/**
 * A self-consistent chain with the same id but other validators is refused by the root that the visitor holds. The same bundle verifies against
 * its own root, so that nothing but the validators is wrong with it; and then the page says that the visitor pinned that root.
 */
export async function checkFakeChain(stage: Stage): Promise<void> {
  const { site, ids, browser, expect } = stage;
  const [good = ""] = ids.openings;
  const { bundle } = await askSite(site, bundleQuery, { id: ids.record, opening: good });
  const fake = await forge(bundle);
  await within(browser, async ({ page }) => {
    await lie(page, asksBundle, (data) => {
      data.bundle = fake.bundle;
    });
    await openProvenance(page, stage, ids.record, good);
    expect("fake chain: badge", await badgeOf(page), "failed");
    expect("fake chain: lines failed", await linesWith(page, "failed"), "e");
    await pin(page, fake.root);
    expect("fake chain, its own root pinned: badge", await badgeWhen(page, "verified"), "verified");
    const words = (await page.getByTestId("checked").textContent()) ?? "";
    expect("fake chain, its own root pinned: says who pinned it", String(words.includes("pinned by the reader")), "true");
  });
  await within(browser, async ({ page }) => {
    await openProvenance(page, stage, ids.record, good);
    await pin(page, fake.root);
    expect("true chain, the fake's root pinned: badge", await badgeWhen(page, "failed"), "failed");
    expect("true chain, the fake's root pinned: lines failed", await linesWith(page, "failed"), "e");
    await page.getByRole("button", { name: "Use this site's root" }).click();
    expect("true chain, the site's root again: badge", await badgeWhen(page, "verified"), "verified");
  });
}

/** Pins a root as a visitor does: by pasting it. */
async function pin(page: Parameters<typeof badgeOf>[0], root: unknown): Promise<void> {
  await page.getByRole("button", { name: "Pin another root" }).click();
  await page.getByLabel("Trust root (JSON)").fill(JSON.stringify(root));
  await page.getByRole("button", { name: "Pin it" }).click();
}
