// SPDX-License-Identifier: Apache-2.0
import { AcesoError, requestJson, storeDirectory } from "@aceso/client";
import { addressBytes, leadingZeroBits, powStatement } from "@aceso/proto/encoding";
import type { Agent, AgentWorld } from "./agent.ts";

/** Asks a relayer for a fee allowance, so that the patient needs no coins. Solves the proof of work that keeps robots out. */
export async function requestSponsorship(agent: Agent, relayer: string): Promise<void> {
  const info = record(await requestJson(agent.fetch, "GET", `${relayer}/v1/info`));
  const sponsor = record(info.sponsor);
  const bits = typeof sponsor.pow_bits === "number" ? sponsor.pow_bits : 16;
  const hour = Math.floor(agent.now() / 3600);
  const counter = solve(agent.chain.chainId, addressBytes(agent.address), hour, bits);
  const answer = record(
    await requestJson(agent.fetch, "POST", `${relayer}/v1/sponsor`, { address: agent.address, proof: { kind: "pow", hour, counter } }),
  );
  if (typeof answer.granter !== "string")
    throw new AcesoError({ code: "sponsor_answer_malformed", message: "sponsor: got no granter, wanted an address" });
  const granter = answer.granter;
  await agent.update((state) => ({ ...state, granter }));
}

/**
 * Asks one relayer after the other for an allowance that pays for ending what is shared: it needs no work, only a live consent or a vault on chain.
 * Returns who pays, or undefined where no relayer does.
 */
export async function findEndingSponsor(
  { chain, fetch }: Pick<AgentWorld, "chain" | "fetch">,
  address: string,
): Promise<string | undefined> {
  for (const { endpoint } of await storeDirectory(chain)()) {
    const asked = requestJson(fetch, "POST", `${endpoint}/v1/sponsor`, { address, proof: { kind: "owner" } });
    const { granter } = record(await asked.catch(() => undefined));
    if (typeof granter === "string") return granter;
  }
  return undefined;
}

/** The smallest counter whose digest starts with `bits` zero bits; about 2^bits hashes. */
export function solve(chainId: string, address: Uint8Array, hour: number, bits: number): number {
  if (bits > 24)
    throw new AcesoError({ code: "sponsor_proof_too_hard", message: `sponsor proof: got ${bits} bits asked for, wanted at most 24` });
  for (let counter = 0; ; counter++) {
    if (leadingZeroBits(powStatement({ chainId, address, hour, counter })) >= bits) return counter;
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
