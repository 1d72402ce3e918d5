// SPDX-License-Identifier: Apache-2.0
import type { TxResult } from "@aceso/client";
import { WithdrawalMode } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { MsgWithdrawConsent } from "@aceso/proto/gen/aceso/consent/v1/tx.ts";
import type { Agent } from "./agent.ts";

/** Ends a consent: from the next decision on nobody gets anything under it. `delete` also asks recipients to delete and confirm. */
export function withdrawConsent(agent: Agent, consent: Uint8Array, options: { delete?: boolean } = {}): Promise<TxResult> {
  const mode = options.delete === true ? WithdrawalMode.WITHDRAWAL_MODE_STOP_DELETE : WithdrawalMode.WITHDRAWAL_MODE_STOP_NEW;
  return agent.send([
    { typeUrl: MsgWithdrawConsent.typeUrl, value: MsgWithdrawConsent.fromPartial({ signer: agent.address, consent, mode }) },
  ]);
}
