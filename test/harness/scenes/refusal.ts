// SPDX-License-Identifier: Apache-2.0
import { grantConsent } from "@aceso/agent";
import { Outcome } from "@aceso/proto/gen/aceso/release/v1/state.ts";
import type { Network, Say } from "../network.ts";
import type { Imported } from "./cohort.ts";
import { choice } from "./consents.ts";
import type { Promised } from "./promise.ts";
import { requestRecords, settleRequest, untilOutcome } from "./research.ts";

/** What the chain permits and the sealed policy document does not: every trustee opens it and refuses. Refunded. */
export async function refusedByTrustees(network: Network, person: Imported, study: Uint8Array, say: Say): Promise<Partial<Promised>> {
  const { researcher } = network.accounts;
  const details = { categories: ["ECG"], diseases: [] };
  await grantConsent(person.patient.agent, choice(researcher.wallet.address, { details }));
  const request = await requestRecords(network, researcher, study, person.records.slice(0, 1), "refused");
  const [order] = request.orders;
  if (order === undefined) throw new Error("request: got no order, wanted one");
  const outcome = await untilOutcome(network, order);
  if (outcome !== Outcome.OUTCOME_REFUSED) throw new Error(`order outside the policy document: got ${Outcome[outcome]}, wanted REFUSED`);
  await settleRequest(network, researcher, request.id);
  say(`a request outside ${person.patient.name}'s sealed policy document was refused by every trustee and refunded`);
  return { active: 1, refunded: 1 };
}
