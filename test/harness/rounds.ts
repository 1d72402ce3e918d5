// SPDX-License-Identifier: Apache-2.0
import type { Chain } from "@aceso/client";

const phaseChanged = "aceso.attestation.v1.EventRoundPhase";

interface Event {
  readonly type: string;
  readonly attributes: readonly { readonly key: string; readonly value: string }[];
}

/**
 * How the rounds of the whole chain ended, from its events: state forgets a round once it is final. A round is decided in the
 * transaction of its last vote, or in the block of its deadline.
 */
export async function roundOutcomes(chain: Chain): Promise<{ affirmed: number; refused: number }> {
  const query = `${phaseChanged}.progress EXISTS`;
  const [inTxs, inBlocks] = await Promise.all([chain.comet.txSearchAll({ query }), chain.comet.blockSearchAll({ query })]);
  const blocks = await Promise.all(inBlocks.blocks.map(({ block }) => chain.comet.blockResults(block.header.height)));
  const events: Event[] = [
    ...inTxs.txs.flatMap(({ result }) => [...result.events]),
    ...blocks.flatMap(({ finalizeBlockEvents }) => [...finalizeBlockEvents]),
  ];
  const phases = events
    .filter(({ type }) => type === phaseChanged)
    .map(({ attributes }) => attributes.find(({ key }) => key === "progress")?.value ?? "{}")
    .map((text) => JSON.parse(text) as { round?: string; phase?: string });
  const rounds = (wanted: string): number => new Set(phases.filter(({ phase }) => phase === wanted).map(({ round }) => round)).size;
  return { affirmed: rounds("PHASE_AFFIRMED"), refused: rounds("PHASE_REFUSED") };
}
