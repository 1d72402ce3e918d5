// SPDX-License-Identifier: Apache-2.0
import type { SigningKey } from "@aceso/device";
import { concat, encodeCbor } from "@aceso/proto/encoding";

/** COSE_Sign1 over any payload, well-formed or not, by ES256. */
export function signPayload(payload: Uint8Array, key: SigningKey, kid?: Uint8Array): Uint8Array {
  const header = new Map<number, unknown>([[1, -7]]);
  if (kid !== undefined) header.set(4, kid);
  return signRaw(encodeCbor(header), payload, key);
}

/** COSE_Sign1 with any protected header. */
export function signRaw(header: Uint8Array, payload: Uint8Array, key: SigningKey): Uint8Array {
  const signature = key.sign(encodeCbor(["Signature1", header, new Uint8Array(0), payload]));
  return concat(Uint8Array.of(0xd2), encodeCbor([header, new Map(), payload, signature]));
}
