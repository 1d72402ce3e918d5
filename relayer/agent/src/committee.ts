// SPDX-License-Identifier: Apache-2.0
import { AcesoError } from "@aceso/client";
import type { Agent } from "./agent.ts";

/** A trustee as a dealer needs it, at its place in the committee (from 1). */
export interface Trustee {
  readonly index: number;
  readonly address: string;
  readonly hpkeKey: Uint8Array;
}

/** A committee that a vault may be dealt to. */
export interface DealCommittee {
  readonly epoch: bigint;
  readonly k: number;
  readonly threshold: number;
  readonly trustees: readonly Trustee[];
}

/** Draws one of the newest epoch's committees; the epoch before it where this one drew none. */
export async function pickCommittee(agent: Agent): Promise<DealCommittee> {
  const { operator } = agent.chain.query;
  const { params } = await operator.params();
  const { epoch } = await operator.epoch();
  const k = (agent.random(1)[0] ?? 0) % Math.max(1, params.committeesPerEpoch);
  for (const number of [epoch.number, epoch.number - 1n]) {
    if (number < 0n) continue;
    const found = await operator.committee({ epoch: number, k }).catch(() => undefined);
    if (found === undefined || found.committee.members.length === 0) continue;
    const trustees = await Promise.all(found.committee.members.map((address, place) => trusteeAt(agent, address, place + 1)));
    return { epoch: number, k, threshold: params.committeeThreshold, trustees };
  }
  throw new AcesoError({
    code: "no_committee",
    message: `committee of epoch ${epoch.number}: got none, wanted one of ${params.committeeSize} trustees`,
    retryable: true,
    hint: "trustees are drawn in the first block of an epoch; try again in the next",
  });
}

/** Looks a trustee up by its operator address. */
export async function trusteeAt(agent: Agent, address: string, index: number): Promise<Trustee> {
  const { operator } = await agent.chain.query.operator.operator({ address });
  return { index, address, hpkeKey: operator.hpkeKey };
}
