// SPDX-License-Identifier: Apache-2.0
import type { TxResult } from "@aceso/client";
import { MsgEraseRecord } from "@aceso/proto/gen/aceso/record/v1/tx.ts";
import type { Agent } from "./agent.ts";

/** Erases a record: open orders skip it and a reward that is still contestable is taken back. Its id and time stay; the sealed blob stays in the stores, unreadable by new orders. */
export function eraseRecord(agent: Agent, record: Uint8Array): Promise<TxResult> {
  return agent.send([{ typeUrl: MsgEraseRecord.typeUrl, value: MsgEraseRecord.fromPartial({ owner: agent.address, record }) }]);
}
