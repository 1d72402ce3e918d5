// SPDX-License-Identifier: Apache-2.0
import type { TxResult } from "@aceso/client";
import { MsgPairDevice } from "@aceso/proto/gen/aceso/device/v1/tx.ts";
import type { Agent } from "./agent.ts";

/** Makes the patient the device's owner. `possession` is the device's signature over the possession statement of this account. */
export function pairDevice(agent: Agent, device: Uint8Array, possession: Uint8Array): Promise<TxResult> {
  return agent.send([{ typeUrl: MsgPairDevice.typeUrl, value: MsgPairDevice.fromPartial({ owner: agent.address, device, possession }) }]);
}
