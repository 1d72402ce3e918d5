// SPDX-License-Identifier: Apache-2.0
import { MsgClaim, MsgClaimResponse } from "@aceso/proto/gen/aceso/reward/v1/tx.ts";
import type { Agent } from "./agent.ts";

/** What is due and what of it may be claimed now; uaceso. */
export interface Earnings {
  readonly claimable: bigint;
  readonly waiting: bigint;
  readonly lines: readonly {
    readonly epoch: bigint;
    readonly weight: bigint;
    readonly totalWeight: bigint;
    readonly emission: bigint;
    readonly amount: bigint;
    readonly claimable: boolean;
  }[];
}

/** The patient's earnings with the figures of their formula: emission · share · weight ÷ total. */
export async function earnings(agent: Agent): Promise<Earnings> {
  const { claimable: lines } = await agent.chain.query.reward.claimable({ address: agent.address });
  const sum = (wanted: boolean) => lines.filter((line) => line.claimable === wanted).reduce((total, line) => total + line.amount, 0n);
  return { claimable: sum(true), waiting: sum(false), lines };
}

/** Claims every FINAL epoch. Returns what was paid, in uaceso; 0 where nothing was due. */
export async function claimRewards(agent: Agent): Promise<bigint> {
  const { lines } = await earnings(agent);
  const epochs = [...new Set(lines.filter((line) => line.claimable).map((line) => line.epoch))].slice(0, 52);
  if (epochs.length === 0) return 0n;
  const { responses } = await agent.send([{ typeUrl: MsgClaim.typeUrl, value: MsgClaim.fromPartial({ claimant: agent.address, epochs }) }]);
  const [response] = responses;
  return response === undefined ? 0n : MsgClaimResponse.decode(response.value).amount;
}
