// SPDX-License-Identifier: Apache-2.0
import type { Chain } from "@aceso/client";

const phaseChanged = "aceso.attestation.v1.EventRoundPhase";

/** How the rounds of the whole chain ended, from the events of its blocks: state forgets a round once it is final. */
export async function roundOutcomes(chain: Chain): Promise<{ affirmed: number; refused: number }> {
  const found = await chain.comet.blockSearchAll({ query: `${phaseChanged}.progress EXISTS` });
  const results = await Promise.all(found.blocks.map(({ block }) => chain.comet.blockResults(block.header.height)));
  const events = results.flatMap(({ finalizeBlockEvents }) => [...finalizeBlockEvents]);
  const phases = events
    .filter(({ type }) => type === phaseChanged)
    .map(
      ({ attributes }) => JSON.parse(attributes.find(({ key }) => key === "progress")?.value ?? "{}") as { round?: string; phase?: string },
    );
  const rounds = (wanted: string): number => new Set(phases.filter(({ phase }) => phase === wanted).map(({ round }) => round)).size;
  return { affirmed: rounds("PHASE_AFFIRMED"), refused: rounds("PHASE_REFUSED") };
}
