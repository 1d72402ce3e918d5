// SPDX-License-Identifier: Apache-2.0
import { grantConsent } from "@aceso/agent";
import type { Network, Say } from "../network.ts";
import type { Imported } from "./cohort.ts";
import { choice } from "./consents.ts";
import type { Promised } from "./promise.ts";
import { askFor, expectOutcome, openOne, refusalOf, settle } from "./research.ts";
import { makeStudy, modellerPlan } from "./studies.ts";

/** A study that trains a model: one person's consent forbids that, another's allows it. */
export async function trainModels(network: Network, forbids: Imported, allows: Imported, say: Say): Promise<Partial<Promised>> {
  const { modeller } = network.accounts;
  const { address } = modeller.wallet;
  const details = {
    categories: ["VITALS", "LAB", "IMMUNIZATIONS", "DEMOGRAPHICS", "CONDITIONS", "MEDICATIONS", "PROCEDURES", "ENCOUNTERS"],
    diseases: [],
  };
  const [study] = await Promise.all([
    makeStudy(network, modeller, modellerPlan),
    grantConsent(forbids.patient.agent, choice(address, { forbidden: ["REIDENTIFY", "AI_TRAINING"], details })),
    grantConsent(allows.patient.agent, choice(address, { details })),
  ]);
  const [forbidden, allowed] = [forbids.records[0], allows.records[0]];
  if (forbidden === undefined || allowed === undefined) throw new Error("model training: got no records, wanted two people's");
  const refusal = await refusalOf(network, modeller, study, forbidden, "forbidden");
  if (refusal !== "records_refused") throw new Error(`model training on ${forbids.patient.name}: got ${refusal}, wanted records_refused`);
  const asked = await askFor(network, modeller, study, allowed, "allowed");
  await expectOutcome(asked.researcher, asked.order, "released");
  await openOne(asked);
  await settle(asked);
  say(`a study that trains models was refused by ${forbids.patient.name}'s consent and served under ${allows.patient.name}'s`);
  return { active: 2, settled: 1, releases: 1 };
}
