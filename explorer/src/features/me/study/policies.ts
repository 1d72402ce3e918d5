// SPDX-License-Identifier: Apache-2.0
import { type Consent, type DecidableConsent, fromFhirConsent } from "@aceso/health";
import { hex } from "@aceso/proto/encoding";
import type { Agent } from "../../../lib/agentRuntime.ts";

/** Consents with the policy documents that this device keeps; one whose document is elsewhere is judged as if it could not be opened. */
export function withPolicies(agent: Agent, consents: readonly Consent[]): DecidableConsent[] {
  const documents = new Map(agent.state().policies.map(({ consent, policy }) => [hex(consent), policy]));
  return consents.map((consent) => {
    const document = documents.get(consent.id);
    return document === undefined ? consent : { ...consent, details: fromFhirConsent(JSON.parse(document)).details };
  });
}
