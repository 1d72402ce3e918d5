// SPDX-License-Identifier: Apache-2.0
import { within } from "../chromium.ts";
import { badgeOf, openProvenance } from "../provenancePage.ts";
import type { Stage } from "../stage.ts";

/** The bundle that the page hands out verifies when it is dropped on /verify, and does not when one byte of it was changed. */
export async function checkBundleFile(stage: Stage): Promise<void> {
  const { site, ids, browser, expect } = stage;
  const text = await within(browser, async ({ page }) => {
    await openProvenance(page, stage, ids.record, ids.openings[0] ?? "");
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download the bundle" }).click()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString("utf8");
  });
  for (const [name, content, wanted] of [
    ["bundle as downloaded", text, "verified"],
    [
      "bundle with one byte changed",
      text.replace(ids.record, `${ids.record.slice(0, -1)}${ids.record.endsWith("0") ? "1" : "0"}`),
      "failed",
    ],
    ["a file that is no bundle", "{}", "failed"],
  ] as const) {
    await within(browser, async ({ page }) => {
      await page.goto(`${site}/verify`);
      await page
        .getByLabel("Bundle file")
        .setInputFiles({ name: "bundle.json", mimeType: "application/json", buffer: Buffer.from(content) });
      expect(`/verify, ${name}: badge`, await badgeOf(page), wanted);
    });
  }
}
