// SPDX-License-Identifier: Apache-2.0
import type { TxResult } from "@aceso/client";
import { equal } from "@aceso/proto/encoding";
import { MsgShred } from "@aceso/proto/gen/aceso/vault/v1/tx.ts";
import type { Agent } from "./agent.ts";

/**
 * Orders a vault destroyed: trustees delete their shares and say so on chain. Once the chain has the order, this agent forgets seed, salt and agent key,
 * so that it cannot open the vault either. What was released before cannot be called back.
 */
export async function shredVault(agent: Agent, vault: Uint8Array): Promise<TxResult> {
  const tx = await agent.send([{ typeUrl: MsgShred.typeUrl, value: MsgShred.fromPartial({ owner: agent.address, vault }) }]);
  await agent.update((state) => ({ ...state, vaults: state.vaults.filter(({ id }) => !equal(id, vault)) }));
  return tx;
}
