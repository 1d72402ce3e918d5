// SPDX-License-Identifier: Apache-2.0
import { deviceLeavesConfig } from "@aceso/agent";
import { equal } from "@aceso/proto/encoding";
import { Outcome } from "@aceso/proto/gen/aceso/release/v1/state.ts";
import type { Identity } from "../keys.ts";
import type { Network, Say } from "../network.ts";
import type { Ada } from "./ada.ts";
import type { Promised } from "./promise.ts";
import { fetchOrder, requestRecords, settleRequest, untilOutcome } from "./research.ts";

/** What came of a purchase. */
export interface Bought {
  readonly order: Uint8Array;
  readonly promised: Partial<Promised>;
}

/** A study buys Ada's record: released by trustees, opened, compared with what the device measured, settled. @throws Error where any of it differs */
export async function buyRecord(network: Network, ada: Ada, buyer: Identity, study: Uint8Array, say: Say): Promise<Bought> {
  const request = await requestRecords(network, buyer, study, [ada.record], `buy/${buyer.name}`);
  const [order] = request.orders;
  if (order === undefined) throw new Error("request: got no order, wanted one");
  const outcome = await untilOutcome(network, order);
  if (outcome !== Outcome.OUTCOME_RELEASED) throw new Error(`order of ${buyer.name}: got ${Outcome[outcome]}, wanted RELEASED`);
  const [plaintext] = (await fetchOrder(network, request, order, deviceLeavesConfig)).values();
  const leaves = plaintext?.leaves ?? [];
  const same = leaves.every((leaf) => equal(leaf.valueCbor, ada.batch.leaves[leaf.index]?.valueCbor ?? new Uint8Array()));
  if (!same || leaves.length !== ada.batch.leaves.length)
    throw new Error(`record opened by ${buyer.name}: got ${leaves.length} readings, wanted the ${ada.batch.leaves.length} that went in`);
  await settleRequest(network, buyer, request.id);
  say(`${buyer.name} opened ${leaves.length} readings, equal to what went in; patient, maker, relayers and trustees paid`);
  return { order, promised: { settled: 1, releases: 1 } };
}
