// SPDX-License-Identifier: Apache-2.0
import { AcesoError, type Sender, type TxResult } from "@aceso/client";
import { hex } from "@aceso/proto/encoding";
import { MsgSettleRequest } from "@aceso/proto/gen/aceso/study/v1/tx.ts";

const pollMilliseconds = 300;

/**
 * Settles what is due of a request: pays for what was released, refunds the rest. Tries again while its quiet window runs, for that
 * many seconds. Anyone may settle. @throws AcesoError settlement_not_due after that
 */
export async function settleRequest(
  sender: Sender,
  sleep: (milliseconds: number) => Promise<void>,
  request: Uint8Array,
  seconds = 30,
): Promise<TxResult> {
  const value = MsgSettleRequest.fromPartial({ sender: sender.address, request, orders: [] });
  for (let waited = 0; ; waited += pollMilliseconds) {
    try {
      return await sender.send([{ typeUrl: MsgSettleRequest.typeUrl, value }]);
    } catch (error) {
      if (!(error instanceof AcesoError) || error.code !== "settlement_not_due") throw error;
      if (waited >= seconds * 1000)
        throw new AcesoError({
          code: error.code,
          message: `request ${hex(request)}: got not due within ${seconds} s, wanted it due`,
          retryable: true,
          cause: error,
        });
    }
    await sleep(pollMilliseconds);
  }
}
