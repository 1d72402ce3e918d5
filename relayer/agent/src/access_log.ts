// SPDX-License-Identifier: Apache-2.0
import { hex } from "@aceso/proto/encoding";
import { Origin, Outcome } from "@aceso/proto/gen/aceso/release/v1/state.ts";
import type { Agent } from "./agent.ts";

/** One time that somebody was let read, or asked and was not. */
export interface Access {
  readonly order: string;
  readonly vault: string;
  readonly who: string;
  readonly study: string;
  readonly records: number;
  readonly consents: readonly string[];
  /** Seconds since 1970. */
  readonly asked: number;
  readonly outcome: "open" | "released" | "refused" | "void" | "expired";
  readonly own: boolean;
}

const outcomes: Readonly<Record<number, Access["outcome"]>> = {
  [Outcome.OUTCOME_RELEASED]: "released",
  [Outcome.OUTCOME_REFUSED]: "refused",
  [Outcome.OUTCOME_VOID]: "void",
  [Outcome.OUTCOME_EXPIRED]: "expired",
};

/** Who opened my data: every order on every vault of the owner, newest first. Straight from the chain, no index trusted. */
export async function accessLog(agent: Agent): Promise<Access[]> {
  const pagination = { key: new Uint8Array(), offset: 0n, limit: 200n, countTotal: false, reverse: false };
  const { release, vault } = agent.chain.query;
  const { vaults } = await vault.vaultsByOwner({ owner: agent.address, pagination });
  const found: Access[] = [];
  for (const { id } of vaults) {
    const { orders } = await release.ordersByVault({ vault: hex(id), pagination });
    for (const order of orders) {
      const { progress } = await release.order({ id: hex(order.id) });
      found.push({
        order: hex(order.id),
        vault: hex(id),
        who: order.recipient,
        study: hex(order.study),
        records: order.records.length,
        consents: order.consents.map(hex),
        asked: Number(order.opened),
        outcome: outcomes[progress.outcome] ?? "open",
        own: order.origin === Origin.ORIGIN_OWNER,
      });
    }
  }
  return found.sort((a, b) => b.asked - a.asked);
}
