// SPDX-License-Identifier: Apache-2.0
// What happens in the seeded world: bought, released, opened, paid; refused by trustees and refunded; withdrawn and refused.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Agent, claimRewards, deviceLeavesConfig, earnings, grantConsent, listConsents, withdrawConsent } from "@aceso/agent";
import { AcesoError } from "@aceso/client";
import { equal, unhex } from "@aceso/proto/encoding";
import { Outcome } from "@aceso/proto/gen/aceso/release/v1/state.ts";
import { checkBundle, makeBundle } from "./bundle.ts";
import { type Network, type Say, sleep } from "./network.ts";
import { fetchOrder, requestRecords, settleRequest, untilOutcome } from "./research.ts";
import { choice, type World } from "./world.ts";

/** What came of it. */
export interface Story {
  readonly valuesEqual: boolean;
  readonly refusedAfterWithdrawal: boolean;
  readonly claimed: bigint;
  readonly consents: { readonly active: number };
  /** Letters of the bundle's lines that verified, and whether the altered opening was caught at line c. */
  readonly verified: { readonly bundle: string; readonly failedForgery: boolean };
}

/** Plays it on a running network. */
export async function playStory(network: Network, world: World, say: Say): Promise<Story> {
  const [record] = world.ecg.records;
  if (record === undefined) throw new Error("story: got no record, wanted Ada's");
  const opened = await buy(network, world, record, say);
  await refusedByTrustees(network, world, say);
  const refusedAfterWithdrawal = await withdrawAndAsk(network, world, record, say);
  const claimed = await claim(world.ecg.agent, say);
  const all = (await Promise.all([world.ecg, ...world.patients].map(({ agent }) => listConsents(agent)))).flat();
  return {
    valuesEqual: opened.equal,
    refusedAfterWithdrawal,
    claimed,
    verified: opened.verified,
    consents: { active: all.filter(({ status }) => status === "ACTIVE").length },
  };
}

/** The study buys Ada's record: released by trustees, opened, compared with what the device measured, paid. */
async function buy(network: Network, world: World, record: Uint8Array, say: Say): Promise<{ equal: boolean; verified: Story["verified"] }> {
  const request = await requestRecords(network, world.study, [record], "buy");
  const [order] = request.orders;
  if (order === undefined) throw new Error("request: got no order, wanted one");
  const outcome = await untilOutcome(network, order);
  if (outcome !== Outcome.OUTCOME_RELEASED) throw new Error(`order: got ${Outcome[outcome]}, wanted RELEASED`);
  const plaintext = [...(await fetchOrder(network, request, order, deviceLeavesConfig)).values()][0];
  if (plaintext === undefined) throw new Error("order: got no record opened, wanted one");
  const same = plaintext.leaves.every((leaf) => equal(leaf.valueCbor, world.batch.leaves[leaf.index]?.valueCbor ?? new Uint8Array()));
  say(`study opened ${plaintext.leaves.length} readings; they equal what went in: ${same}`);
  await settleRequest(network, request.id);
  say("settled: patient, maker, relayer, trustees and validators paid");
  const verified = await verifyProvenance(network, world, order, say);
  return { equal: same && plaintext.leaves.length === world.batch.leaves.length, verified };
}

/** Checks the record's provenance as a stranger would, from the pinned trust root alone; then with the altered opening, which must fail. */
async function verifyProvenance(network: Network, world: World, order: Uint8Array, say: Say): Promise<Story["verified"]> {
  const [record] = world.ecg.records;
  if (record === undefined) throw new Error("provenance: got no record, wanted Ada's");
  const good = await checkBundle(network, await makeBundle(network, record, world.openings.good, order));
  const file = join(network.folder, "provenance-bundle.json");
  writeFileSync(file, good.json);
  const forged = await checkBundle(network, await makeBundle(network, record, world.openings.altered, order));
  say(
    `provenance: lines ${good.verified} verified, failed: ${good.failed || "none"}; with the altered opening failed: ${forged.failed || "none"}`,
  );
  say(`check it yourself: aceso verify ${file} --offline --trust ${network.trust}`);
  return { bundle: good.failed === "" ? good.verified : "", failedForgery: forged.failed === "c" };
}

/** A consent for one disease: the chain cannot see it and permits, every trustee opens the policy document and refuses. Refunded. */
async function refusedByTrustees(network: Network, world: World, say: Say): Promise<void> {
  const patient = world.patients.find(({ records }) => records.length > 0);
  if (patient === undefined) return;
  const now = Math.floor(Date.now() / 1000);
  const details = { categories: ["VITALS", "LAB", "IMMUNIZATIONS", "DEMOGRAPHICS"], diseases: [] };
  await grantConsent(
    patient.agent,
    choice(now, network.people.researcher.wallet.address, { details: { ...details, categories: ["ECG"] } }),
  );
  const request = await requestRecords(network, world.study, patient.records.slice(0, 1), "refused");
  const [order] = request.orders;
  if (order === undefined) throw new Error("request: got no order, wanted one");
  const outcome = await untilOutcome(network, order);
  if (outcome !== Outcome.OUTCOME_REFUSED) throw new Error(`order outside the policy document: got ${Outcome[outcome]}, wanted REFUSED`);
  await settleRequest(network, request.id);
  say("a request outside the sealed policy document was refused by the trustees and refunded");
}

/** Ada withdraws: a new request is refused by the chain from the next block. */
async function withdrawAndAsk(network: Network, world: World, record: Uint8Array, say: Say): Promise<boolean> {
  const [consent] = await listConsents(world.ecg.agent, true);
  if (consent === undefined) throw new Error("consent: got none, wanted Ada's");
  const { height } = await withdrawConsent(world.ecg.agent, unhex(consent.id));
  try {
    await requestRecords(network, world.study, [record], "after");
    return false;
  } catch (error) {
    if (!(error instanceof AcesoError)) throw error;
    say(`Ada withdrew at block ${height}; the next request was refused: ${error.code}`);
    return error.code === "records_refused";
  }
}

/** Waits until an epoch is FINAL and claims. */
async function claim(agent: Agent, say: Say): Promise<bigint> {
  for (let attempt = 0; attempt < 60; attempt++) {
    if ((await earnings(agent)).claimable > 0n) break;
    await sleep(1000);
  }
  const amount = await claimRewards(agent);
  say(`Ada claimed ${amount} uaceso`);
  return amount;
}
