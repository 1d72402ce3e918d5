// SPDX-License-Identifier: Apache-2.0
import { AcesoError, type Chain } from "@aceso/client";
import { concat, equal, hex, sha256 } from "@aceso/proto/encoding";
import type { ReleaseOrder } from "@aceso/proto/gen/aceso/release/v1/state.ts";
import { eventsWith } from "./events.ts";

/** What partials are checked against: the threshold and the commitments C_0 … C_{t−1} of a deal. */
export interface DealKeys {
  readonly threshold: number;
  readonly commitments: Uint8Array[];
}

/**
 * The deal that an order is answered under. Its commitments stand in its event only: they must hash to what state keeps, and begin with
 * the vault's key. @throws AcesoError deal_not_found
 */
export async function dealOf(chain: Chain, order: Pick<ReleaseOrder, "vault" | "shareGeneration">): Promise<DealKeys> {
  const { vault, deals } = await chain.query.vault.vault({ id: hex(order.vault) });
  const deal = deals.find(({ shareGeneration }) => shareGeneration === order.shareGeneration);
  if (deal === undefined) throw notFound(`deal ${order.shareGeneration} of vault ${hex(order.vault)}`);
  for (const event of await eventsWith(chain, "aceso.vault.v1.EventDealt", "deal", order.vault)) {
    const commitments = event.bytesList("commitments");
    const [c0] = commitments;
    if (c0 !== undefined && equal(sha256(concat(...commitments)), deal.commitmentsHash) && equal(c0, vault.c0))
      return { threshold: deal.threshold, commitments };
  }
  throw notFound(`commitments of vault ${hex(order.vault)}`);
}

function notFound(subject: string): AcesoError {
  return new AcesoError({ code: "deal_not_found", message: `${subject}: got none that hash to what the chain keeps, wanted them` });
}
