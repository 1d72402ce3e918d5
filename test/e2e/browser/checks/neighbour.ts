// SPDX-License-Identifier: Apache-2.0
import { within } from "../chromium.ts";
import { askSite } from "../graphql.ts";
import { badgeOf, openProvenance } from "../provenancePage.ts";
import { asksBundle, lie } from "../serve.ts";
import type { Stage } from "../stage.ts";
import { checkStateOf, stateBadge } from "../statePage.ts";

const proofQuery = "query Proof($id: ID!) { proof(kind: RECORD, id: $id) { height value ops header commit validators } }";

/** True proofs of another thing do not stand for this one: a neighbouring key's proof, another record's bundle, another reading's bundle. */
export async function checkNeighbour(stage: Stage): Promise<void> {
  const { site, ids, browser, expect } = stage;
  const [good = "", altered = ""] = ids.openings;
  const { proof } = await askSite(site, proofQuery, { id: ids.otherRecord });
  await within(browser, async ({ page }) => {
    await lie(
      page,
      (question) => question.startsWith("query Check"),
      (data) => {
        data.proof = proof;
      },
    );
    await checkStateOf(page, stage, `/record/${ids.record}`);
    expect("neighbouring key's proof: badge", await stateBadge(page), "failed");
  });
  const bundles = await askSite(
    site,
    "query B($id: ID!, $r: ID!, $o: ID) { other: bundle(record: $id) good: bundle(record: $r, opening: $o) }",
    {
      id: ids.otherRecord,
      r: ids.record,
      o: good,
    },
  );
  for (const [name, bundle, opening] of [
    ["another record's bundle", bundles.other, good],
    ["another reading's bundle", bundles.good, altered],
  ] as const) {
    await within(browser, async ({ page }) => {
      await lie(page, asksBundle, (data) => {
        data.bundle = bundle;
      });
      await openProvenance(page, stage, ids.record, opening);
      expect(`${name}: badge`, await badgeOf(page), "failed");
    });
  }
}
