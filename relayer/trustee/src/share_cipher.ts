// SPDX-License-Identifier: Apache-2.0
import { createCipheriv, createDecipheriv } from "node:crypto";

/** A share at rest: IV (12 bytes) ‖ AES-256-GCM(storage key, share) ‖ tag. `place` is bound as additional data. */
export function sealAtRest(key: Uint8Array, share: Uint8Array, place: string, iv: Uint8Array): Uint8Array {
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(place));
  return Buffer.concat([iv, cipher.update(share), cipher.final(), cipher.getAuthTag()]);
}

/** Reads a share at rest. Throws where key, place or bytes are other than sealed. */
export function openAtRest(key: Uint8Array, sealed: Uint8Array, place: string): Uint8Array {
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, 12)).setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(-16));
  return new Uint8Array(Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]));
}
