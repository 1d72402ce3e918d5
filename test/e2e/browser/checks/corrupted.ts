// SPDX-License-Identifier: Apache-2.0
import { changeOneByte, type JsonPath } from "@aceso/proof";
import { within } from "../chromium.ts";
import { badgeOf, linesWith, openProvenance } from "../provenancePage.ts";
import { asksBundle, lie } from "../serve.ts";
import type { Stage } from "../stage.ts";

/** What is spoilt behind the API, and the line that must notice. */
const spoilt: readonly (readonly [name: string, path: JsonPath, line: string])[] = [
  ["record's ciphertext hash", ["record", "ciphertextHash"], "a"],
  ["device's signature", ["batch", "signature"], "b"],
  ["reading's salt", ["openings", 0, "salt"], "c"],
  ["proof of state", ["states", 0, "ops", 0, "data"], "d"],
  ["app hash", ["block", "header", "app_hash"], "d"],
  ["validator's signature", ["block", "commit", "signatures", 0, "signature"], "e"],
];

/** A bundle that was corrupted between the node and the page never turns the badge green. */
export async function checkCorrupted(stage: Stage): Promise<void> {
  const { ids, browser, expect } = stage;
  for (const [name, path, line] of spoilt) {
    await within(browser, async ({ page }) => {
      await lie(page, asksBundle, (data) => {
        data.bundle = changeOneByte(data.bundle, path);
      });
      await openProvenance(page, stage, ids.record, ids.openings[0] ?? "");
      expect(`${name} corrupted: badge`, await badgeOf(page), "failed");
      const failed = await linesWith(page, "failed");
      expect(`${name} corrupted: line ${line} among the failed`, String(failed.includes(line)), "true");
    });
  }
}
