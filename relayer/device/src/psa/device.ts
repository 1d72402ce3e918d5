// SPDX-License-Identifier: Apache-2.0
import { concat, deviceId, sha256, u8 } from "@aceso/proto/encoding";
import type { DeviceBase } from "../device.ts";
import type { Firmware } from "../firmware.ts";
import type { MakerRoot } from "../maker/root.ts";
import type { RandomBytes } from "../random.ts";
import { createSigningKey, type SigningKey, signingKey } from "../signing_key.ts";

/** A simulated device with a PSA root of trust. */
export interface PsaDevice extends DeviceBase {
  readonly format: "psa";
  /** Universal entity id: 0x01 ‖ SHA-256(attestation COSE_Key). */
  readonly ueid: Uint8Array;
  readonly attestationKey: SigningKey;
  /** The maker's COSE_Sign1 over the attestation key. */
  readonly endorsement: Uint8Array;
}

/** What has to be stored to have the same device again. Holds secrets. */
export interface StoredDevice {
  readonly salt: Uint8Array;
  readonly claimSecret: Uint8Array;
  readonly attestationSecret: Uint8Array;
  readonly dataSecret: Uint8Array;
  readonly endorsement: Uint8Array;
  readonly firmware: Firmware;
}

/** Makes a device as a factory does: keys inside, endorsement by the maker. */
export function createDevice(random: RandomBytes, maker: MakerRoot, firmware: Firmware): PsaDevice {
  const attestationKey = createSigningKey(random);
  const salt = random(16);
  const dataKey = createSigningKey(random);
  const claimSecret = random(16);
  return assemble({ salt, claimSecret, attestationKey, dataKey, endorsement: maker.endorse(attestationKey.cose), firmware });
}

/** The device that `storedDevice` described. */
export function loadDevice(stored: StoredDevice): PsaDevice {
  const { salt, claimSecret, endorsement, firmware } = stored;
  return assemble({
    salt,
    claimSecret,
    endorsement,
    firmware,
    attestationKey: signingKey(stored.attestationSecret),
    dataKey: signingKey(stored.dataSecret),
  });
}

/** What to store of a device. */
export function storedDevice(device: PsaDevice): StoredDevice {
  const { salt, claimSecret, endorsement, firmware } = device;
  return { salt, claimSecret, endorsement, firmware, attestationSecret: device.attestationKey.secret, dataSecret: device.dataKey.secret };
}

function assemble(parts: Omit<PsaDevice, "id" | "ueid" | "format">): PsaDevice {
  const ueid = concat(u8(1), sha256(parts.attestationKey.cose));
  return { ...parts, format: "psa", ueid, id: deviceId(parts.salt, ueid) };
}
