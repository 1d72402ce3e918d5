// SPDX-License-Identifier: Apache-2.0
import { deviceId, sha256 } from "@aceso/proto/encoding";
import type { DeviceBase } from "../device.ts";
import type { Firmware } from "../firmware.ts";
import type { PsaDevice } from "../psa/device.ts";
import type { RandomBytes } from "../random.ts";
import { createSigningKey, type SigningKey } from "../signing_key.ts";
import type { MakerCa } from "../software/ca.ts";
import { softwareKey } from "../software/keys.ts";

/** A sensor behind a gateway: it attests by itself, or the gateway only says what it is. */
export type Sensor =
  | { readonly kind: "attested"; readonly name: string; readonly device: PsaDevice }
  | { readonly kind: "stated"; readonly name: string; readonly softwareName: string };

/** A simulated device with a certified key in a secure element; with sensors it is a gateway. */
export interface EatDevice extends DeviceBase {
  readonly format: "eat-x5c";
  /** The certified key that signs tokens. */
  readonly leafKey: SigningKey;
  /** Leaf first, the root left out. */
  readonly chain: readonly Uint8Array[];
  readonly sensors: readonly Sensor[];
}

/** Makes a device as a factory does: a key inside, a certificate by the maker. */
export function createEatDevice(random: RandomBytes, maker: MakerCa, firmware: Firmware, sensors: readonly Sensor[] = []): EatDevice {
  const leafKey = createSigningKey(random);
  const leaf = softwareKey(leafKey);
  const salt = random(16);
  return {
    format: "eat-x5c",
    id: deviceId(salt, sha256(leaf.spki)),
    salt,
    claimSecret: random(16),
    dataKey: createSigningKey(random),
    firmware,
    leafKey,
    chain: maker.certify(leaf),
    sensors,
  };
}
