// SPDX-License-Identifier: Apache-2.0
import { coins } from "@cosmjs/stargate";
import { baseDenom } from "./amounts.ts";
import type { Sender, TxResult } from "./sender.ts";

/** Sends coins from the sender's account; `amount` in uaceso. @throws AcesoError insufficient_funds */
export function sendCoins(sender: Sender, to: string, amount: bigint): Promise<TxResult> {
  const value = { fromAddress: sender.address, toAddress: to, amount: coins(amount.toString(), baseDenom) };
  return sender.send([{ typeUrl: "/cosmos.bank.v1beta1.MsgSend", value }]);
}
