// SPDX-License-Identifier: Apache-2.0
import type { EatDevice } from "./eat/device.ts";
import type { Firmware } from "./firmware.ts";
import type { PsaDevice } from "./psa/device.ts";
import type { RandomBytes } from "./random.ts";
import { createSigningKey, type SigningKey } from "./signing_key.ts";
import type { TpmDevice } from "./tpm/device.ts";

/** What every simulated piece of hardware has, whatever evidence it gives. */
export interface DeviceBase {
  /** Salted id under which the chain knows it. */
  readonly id: Uint8Array;
  readonly salt: Uint8Array;
  /** 16 bytes, on the label and in the device: who shows them may pair it. */
  readonly claimSecret: Uint8Array;
  /** Signs batches, round statements and possession proofs. */
  readonly dataKey: SigningKey;
  readonly firmware: Firmware;
}

/** A simulated piece of hardware. */
export type Device = PsaDevice | EatDevice | TpmDevice;

/** The same hardware with a fresh data key, to be attested in a KEY_CHANGE round. */
export function withNewDataKey<D extends DeviceBase>(device: D, random: RandomBytes): D {
  return { ...device, dataKey: createSigningKey(random) };
}

/** The same hardware after a firmware update. */
export function withFirmware<D extends DeviceBase>(device: D, firmware: Firmware): D {
  return { ...device, firmware };
}
