// SPDX-License-Identifier: Apache-2.0
import { rename } from "node:fs/promises";
import type { Agent } from "@aceso/agent";
import { AcesoError } from "@aceso/client";
import { type PsaDevice, withNewDataKey } from "@aceso/device";
import { hex, sha256 } from "@aceso/proto/encoding";
import { MsgAllowKeyChange } from "@aceso/proto/gen/aceso/device/v1/tx.ts";
import { type DeviceFile, findNextKey, keepNextKey } from "../files/device_file.ts";
import type { Call } from "../leaf.ts";

/** A device with its next data key, and how to keep it once the change is affirmed. */
export interface NextKey {
  readonly device: PsaDevice;
  keep(): Promise<void>;
}

/**
 * Makes the next data key of a device, keeps it beside the device's file before anything is sent, and has its owner allow the change.
 * A key that an earlier try kept is taken again. @throws AcesoError not_device_owner where another owns it
 */
export async function nextKey(call: Call, agent: Agent, file: DeviceFile): Promise<NextKey> {
  const kept = await findNextKey(file);
  const device = kept ?? withNewDataKey(file.device, call.world.random);
  const path = await keepNextKey(file, device);
  const keep = (): Promise<void> => rename(path, file.path);
  const { device: known, keys } = await agent.chain.query.device.device({ id: hex(device.id) });
  const changed = keys.some(({ dataKey }) => hex(dataKey) === hex(device.dataKey.cose));
  if (known.owner === "" || changed) return { device, keep };
  if (known.owner !== agent.address)
    throw new AcesoError({
      code: "not_device_owner",
      message: `new key of device ${hex(device.id)}: got ${agent.address}, wanted its owner ${known.owner}`,
      hint: "aceso attest <device> --new-key --as <its owner>",
    });
  const value = MsgAllowKeyChange.fromPartial({ owner: agent.address, device: device.id, keyHash: sha256(device.dataKey.cose) });
  await agent.send([{ typeUrl: MsgAllowKeyChange.typeUrl, value }]);
  call.say("its owner allows the new key");
  return { device, keep };
}
