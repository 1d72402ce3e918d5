// SPDX-License-Identifier: Apache-2.0
import { grantConsent } from "@aceso/agent";
import { AcesoError } from "@aceso/client";
import { Outcome } from "@aceso/proto/gen/aceso/release/v1/state.ts";
import type { Network, Say } from "../network.ts";
import type { Imported } from "./cohort.ts";
import { choice } from "./consents.ts";
import type { Promised } from "./promise.ts";
import { requestRecords, settleRequest, untilOutcome } from "./research.ts";
import { createStudy, modellerPlan } from "./studies.ts";

/** A study that trains a model: one person's consent forbids that, another's allows it. */
export async function trainModels(network: Network, forbids: Imported, allows: Imported, say: Say): Promise<Partial<Promised>> {
  const { modeller } = network.accounts;
  const { address } = modeller.wallet;
  const details = {
    categories: ["VITALS", "LAB", "IMMUNIZATIONS", "DEMOGRAPHICS", "CONDITIONS", "MEDICATIONS", "PROCEDURES", "ENCOUNTERS"],
    diseases: [],
  };
  const [study] = await Promise.all([
    createStudy(network, modeller, modellerPlan),
    grantConsent(forbids.patient.agent, choice(address, { forbidden: ["REIDENTIFY", "AI_TRAINING"], details })),
    grantConsent(allows.patient.agent, choice(address, { details })),
  ]);
  const refusal = await requestRecords(network, modeller, study, forbids.records.slice(0, 1), "model/forbidden").then(
    () => "accepted",
    (error: unknown) => (error instanceof AcesoError ? error.code : String(error)),
  );
  if (refusal !== "records_refused") throw new Error(`model training on ${forbids.patient.name}: got ${refusal}, wanted records_refused`);
  const request = await requestRecords(network, modeller, study, allows.records.slice(0, 1), "model/allowed");
  const [order] = request.orders;
  if (order === undefined) throw new Error("request: got no order, wanted one");
  const outcome = await untilOutcome(network, order);
  if (outcome !== Outcome.OUTCOME_RELEASED)
    throw new Error(`model training on ${allows.patient.name}: got ${Outcome[outcome]}, wanted RELEASED`);
  await settleRequest(network, modeller, request.id);
  say(`a study that trains models was refused by ${forbids.patient.name}'s consent and served under ${allows.patient.name}'s`);
  return { active: 2, settled: 1, releases: 1 };
}
