// SPDX-License-Identifier: Apache-2.0
import { codeOf, endingMessages, type TxResult } from "@aceso/client";

/** How a message is sent, and who can be asked to pay. */
export interface Sponsored {
  /** Type URLs of the messages. */
  readonly messages: readonly string[];
  /** Whose allowance pays; the agent itself where there is none. */
  readonly granter: string | undefined;
  readonly send: (granter: string | undefined) => Promise<TxResult>;
  /** Asks relayers for an allowance that ends sharing; undefined where none gives one. */
  readonly findSponsor: () => Promise<string | undefined>;
}

/**
 * Sends on the allowance in hand. Where that is gone or spent (its giver too) and the messages only end sharing, another relayer is asked to pay:
 * nobody must keep sharing because a sponsor left.
 */
export async function sendSponsored({ messages, granter, send, findSponsor }: Sponsored): Promise<TxResult> {
  try {
    return await send(granter);
  } catch (error) {
    if (!unpaid(codeOf(error)) || !messages.every((url) => endingMessages.includes(url))) throw error;
    const other = await findSponsor();
    if (other === undefined || other === granter) throw error;
    return send(other);
  }
}

/** Refusals that say: nobody pays for this. Codespace feegrant, or an account without coins, or one that the chain has never seen. */
function unpaid(code: string): boolean {
  return code.startsWith("chain_feegrant_") || code === "insufficient_funds" || code === "account_unknown";
}
