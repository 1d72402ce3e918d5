// SPDX-License-Identifier: Apache-2.0
import { type Consent, consentFromChain } from "@aceso/health";
import type { Agent } from "./agent.ts";

/** All consents of the owner, live and ended, oldest version first. */
export async function listConsents(agent: Agent, liveOnly = false): Promise<Consent[]> {
  const pagination = { key: new Uint8Array(), offset: 0n, limit: 200n, countTotal: false, reverse: false };
  const { consents } = await agent.chain.query.consent.consentsByOwner({ owner: agent.address, liveOnly, pagination });
  return consents.map(consentFromChain);
}
