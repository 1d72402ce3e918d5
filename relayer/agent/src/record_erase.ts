// SPDX-License-Identifier: Apache-2.0
import type { TxResult } from "@aceso/client";
import { MsgEraseRecord } from "@aceso/proto/gen/aceso/record/v1/tx.ts";
import type { Agent } from "./agent.ts";

/** Erases a record: open orders skip it, a reward that is still contestable is taken back, stores delete the blob. The id and its time stay. */
export function eraseRecord(agent: Agent, record: Uint8Array): Promise<TxResult> {
  return agent.send([{ typeUrl: MsgEraseRecord.typeUrl, value: MsgEraseRecord.fromPartial({ owner: agent.address, record }) }]);
}
