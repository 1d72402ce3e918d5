// SPDX-License-Identifier: Apache-2.0
// The seeded world, by what a user has: the SDK, the agent, the device, the relayers' HTTP. Ada's way goes first and alone; then the
// rest side by side.
import type { Network, Say } from "../network.ts";
import { type Ada, seedAda } from "./ada.ts";
import { attestFleet } from "./attest.ts";
import { buyRecord } from "./buy.ts";
import { claim } from "./claim.ts";
import { admissionsOf, admit, admitAll, childOf, type Imported } from "./cohort.ts";
import { showTheDoctor } from "./doctor.ts";
import { guardTheChild } from "./guardian.ts";
import { importOwn, type OwnInput } from "./input.ts";
import { makeModel, nordlicht } from "./makers.ts";
import { trainModels } from "./models.ts";
import type { Patient } from "./patient.ts";
import { type Promised, sumOf } from "./promise.ts";
import { tellProvenance, type Verified, verifyRecord } from "./provenance.ts";
import { refusedByTrustees } from "./refusal.ts";
import { companyPlan, independentPlan, makeStudy } from "./studies.ts";
import { withdrawAndAsk } from "./withdrawal.ts";

/** What the seed made and what it promises the chain will say of it. */
export interface World {
  readonly ada: Ada;
  readonly study: Uint8Array;
  /** The order under which the company opened Ada's record. */
  readonly order: Uint8Array;
  readonly patients: readonly Patient[];
  readonly promised: Promised;
  readonly verified: Verified;
  readonly rewards: bigint;
  /** The block of Ada's withdrawal. */
  readonly withdrawn: number;
  /** Seconds from the program's start to the first record that a stranger could verify. */
  readonly firstVerified: number;
}

/** What to seed. */
export interface SeedPlan {
  readonly people: number;
  /** Files of one's own, read and checked. */
  readonly input: readonly OwnInput[];
  /** Seconds since the program began. */
  readonly elapsed: () => number;
}

/** Seeds it. @throws Error for the first thing that does not come out as it should */
export async function seedWorld(network: Network, plan: SeedPlan, say: Say): Promise<World> {
  const company = makeStudy(network, network.accounts.researcher, companyPlan);
  const ada = await seedAda(network, say);
  const first = await verifyRecord(network, ada);
  const firstVerified = plan.elapsed();
  if (!first.bundle.startsWith("abcde")) throw new Error(`Ada's record: got lines ${first.bundle || "none"} verified, wanted a to e`);
  say(`first record verified in a stranger's place after ${firstVerified.toFixed(1)} s`);
  const study = await company;
  const [people, fleet, trade, own] = await Promise.all([
    seedPeople(network, plan.people, study, say),
    seedFleet(network, ada, say),
    trading(network, ada, study, say),
    importOwn(network, plan.input, say),
  ]);
  const rewards = await claim(ada.patient.agent, say);
  return {
    ada,
    study,
    order: trade.order,
    patients: [ada.patient, ...people.patients, ...own.patients],
    promised: sumOf([ada.promised, ...people.promised, ...fleet, ...trade.promised, ...own.promised]),
    verified: trade.verified,
    rewards,
    withdrawn: trade.withdrawn,
    firstVerified,
  };
}

async function seedFleet(network: Network, ada: Ada, say: Say): Promise<Partial<Promised>[]> {
  const rings = await makeModel(network, network.accounts.nordlicht, nordlicht);
  return attestFleet(network, ada.patches, rings, say);
}

/** Ada's record: bought twice, at two prices, shown to a doctor, withdrawn from the company. */
async function trading(network: Network, ada: Ada, study: Uint8Array, say: Say) {
  const { researcher, independent } = network.accounts;
  const [company, affordable, doctor] = await Promise.all([
    buyRecord(network, ada, researcher, study, say),
    makeStudy(network, independent, independentPlan).then((other) => buyRecord(network, ada, independent, other, say)),
    showTheDoctor(network, ada, "doctor", say),
  ]);
  const verified = await tellProvenance(network, ada, company.order, say);
  const withdrawn = await withdrawAndAsk(network, ada, study, say);
  const promised = [company.promised, affordable.promised, doctor, withdrawn.promised];
  return { order: company.order, verified, withdrawn: withdrawn.height, promised };
}

/** The cohort and what happens to three of it, and a child. */
async function seedPeople(network: Network, count: number, study: Uint8Array, say: Say) {
  if (count === 0) return { patients: [], promised: [] };
  const [cohort, child] = await Promise.all([
    admitAll(network, admissionsOf(network, count), say),
    admit(network, childOf(network, count), count),
  ]);
  const [refused, forbids, allows] = cohort;
  const scenes = [guardTheChild(network, child, say)];
  if (refused !== undefined) scenes.push(refusedByTrustees(network, refused, study, say));
  if (forbids !== undefined && allows !== undefined) scenes.push(trainModels(network, forbids, allows, say));
  const everybody: Imported[] = [...cohort, child];
  return {
    patients: everybody.map(({ patient }) => patient),
    promised: [...everybody.map(({ promised }) => promised), ...(await Promise.all(scenes))],
  };
}
