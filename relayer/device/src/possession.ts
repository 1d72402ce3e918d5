// SPDX-License-Identifier: Apache-2.0
import { type Integer, possessionStatement } from "@aceso/proto/encoding";
import type { Device } from "./device.ts";

/**
 * The device's signature that lets an account pair it: whoever shows the claim secret holds the device. `owner` is the 20-byte
 * address, `generation` the one that the pairing begins.
 */
export function provePossession(
  device: Device,
  claim: { readonly chainId: string; readonly owner: Uint8Array; readonly generation: Integer },
): Uint8Array {
  return device.dataKey.sign(possessionStatement({ ...claim, deviceId: device.id }));
}
