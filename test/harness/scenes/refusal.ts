// SPDX-License-Identifier: Apache-2.0
import { grantConsent } from "@aceso/agent";
import type { Network, Say } from "../network.ts";
import type { Imported } from "./cohort.ts";
import { choice } from "./consents.ts";
import type { Promised } from "./promise.ts";
import { askFor, expectOutcome, settle } from "./research.ts";

/** What the chain permits and the sealed policy document does not: every trustee opens it and refuses. Refunded. */
export async function refusedByTrustees(network: Network, person: Imported, study: Uint8Array, say: Say): Promise<Partial<Promised>> {
  const { researcher } = network.accounts;
  const details = { categories: ["ECG"], diseases: [] };
  await grantConsent(person.patient.agent, choice(researcher.wallet.address, { details }));
  const [record] = person.records;
  if (record === undefined) throw new Error(`${person.patient.name}: got no record, wanted one`);
  const asked = await askFor(network, researcher, study, record, "refused");
  await expectOutcome(asked.researcher, asked.order, "refused");
  await settle(asked);
  say(`a request outside ${person.patient.name}'s sealed policy document was refused by every trustee and refunded`);
  return { active: 1, refunded: 1 };
}
