// SPDX-License-Identifier: Apache-2.0
import { listConsents, withdrawConsent } from "@aceso/agent";
import { unhex } from "@aceso/proto/encoding";
import type { Network, Say } from "../network.ts";
import type { Ada } from "./ada.ts";
import type { Promised } from "./promise.ts";
import { refusalOf } from "./research.ts";

/** Where it happened, for the story's links. */
export interface Withdrawn {
  readonly height: number;
  readonly promised: Partial<Promised>;
}

/** Ada withdraws what the company had: its next request is refused, and the independent researcher's consent stands. */
export async function withdrawAndAsk(network: Network, ada: Ada, study: Uint8Array, say: Say): Promise<Withdrawn> {
  const { researcher } = network.accounts;
  const { agent } = ada.patient;
  const consent = (await listConsents(agent, true)).find(
    ({ grantee }) => grantee.kind === "address" && grantee.address === researcher.wallet.address,
  );
  if (consent === undefined) throw new Error("consent for the company: got none, wanted Ada's");
  const { height } = await withdrawConsent(agent, unhex(consent.id));
  const refusal = await refusalOf(network, researcher, study, ada.record, "after");
  if (refusal !== "records_refused") throw new Error(`request after the withdrawal: got ${refusal}, wanted records_refused`);
  say(`Ada withdrew in block ${height}; the company's next request was refused`);
  return { height, promised: { active: -1, withdrawn: 1 } };
}
