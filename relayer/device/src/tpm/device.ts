// SPDX-License-Identifier: Apache-2.0
import { deviceId } from "@aceso/proto/encoding";
import type { DeviceBase } from "../device.ts";
import type { Firmware } from "../firmware.ts";
import type { RandomBytes } from "../random.ts";
import { createSigningKey, type SigningKey } from "../signing_key.ts";
import type { MakerCa } from "../software/ca.ts";
import { softwareKey } from "../software/keys.ts";
import { AK_ATTRIBUTES, tpmName, tpmPublic } from "../software/tpm.ts";

/** A simulated machine with a TPM 2.0. */
export interface TpmDevice extends DeviceBase {
  readonly format: "tpm2";
  /** Restricted signing key: the real one signs only what the TPM made. */
  readonly attestationKey: SigningKey;
  /** The attestation key's certificate, the root left out. */
  readonly chain: readonly Uint8Array[];
}

/** Makes a machine as a factory does: an attestation key in the TPM, a certificate by the maker. */
export function createTpmDevice(random: RandomBytes, maker: MakerCa, firmware: Firmware): TpmDevice {
  const attestationKey = createSigningKey(random);
  const ak = softwareKey(attestationKey);
  const salt = random(16);
  return {
    format: "tpm2",
    id: deviceId(salt, tpmName(tpmPublic(ak, AK_ATTRIBUTES))),
    salt,
    claimSecret: random(16),
    dataKey: createSigningKey(random),
    firmware,
    attestationKey,
    chain: maker.certify(ak),
  };
}
