// SPDX-License-Identifier: Apache-2.0
import { equal } from "@aceso/proto/encoding";
import type { Identity } from "../keys.ts";
import type { Network, Say } from "../network.ts";
import type { Ada } from "./ada.ts";
import type { Promised } from "./promise.ts";
import { askFor, expectOutcome, openOne, settle } from "./research.ts";

/** What came of a purchase. */
export interface Bought {
  readonly order: Uint8Array;
  readonly promised: Partial<Promised>;
}

/** A study buys Ada's record: released by trustees, opened, compared with what the device measured, settled. @throws Error where any of it differs */
export async function buyRecord(network: Network, ada: Ada, buyer: Identity, study: Uint8Array, say: Say): Promise<Bought> {
  const asked = await askFor(network, buyer, study, ada.record, "buy");
  await expectOutcome(asked.researcher, asked.order, "released");
  const { leaves } = (await openOne(asked)).plaintext;
  const same = leaves.every((leaf) => equal(leaf.valueCbor, ada.batch.leaves[leaf.index]?.valueCbor ?? new Uint8Array()));
  if (!same || leaves.length !== ada.batch.leaves.length)
    throw new Error(`record opened by ${buyer.name}: got ${leaves.length} readings, wanted the ${ada.batch.leaves.length} that went in`);
  await settle(asked);
  say(`${buyer.name} opened ${leaves.length} readings, equal to what went in; patient, maker, relayers and trustees paid`);
  return { order: asked.order, promised: { settled: 1, releases: 1 } };
}
