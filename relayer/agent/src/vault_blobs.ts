// SPDX-License-Identifier: Apache-2.0
import { sign } from "@aceso/seal";
import type { Agent } from "./agent.ts";
import type { VaultState } from "./state.ts";

/** Puts blobs to their relayers, signed by the vault's agent key, which must stand on chain by now. */
export async function putVaultBlobs(agent: Agent, vault: VaultState, blobs: readonly { readonly bytes: Uint8Array }[]): Promise<void> {
  const signer = { id: vault.id, sign: (statement: Uint8Array) => sign(vault.agentSecret, statement) };
  await Promise.all(blobs.map(({ bytes }) => agent.blobs.put(bytes, signer)));
}
