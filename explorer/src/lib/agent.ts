// SPDX-License-Identifier: Apache-2.0
// The door to everything that signs: public pages never come here, and the portal does only once somebody unlocks.

/** What the portal may call once the agent is loaded. */
export type AgentRuntime = typeof import("./agentRuntime.ts");

/** Loads the agent and the signing code, once. */
export function loadAgent(): Promise<AgentRuntime> {
  return import("./agentRuntime.ts");
}
