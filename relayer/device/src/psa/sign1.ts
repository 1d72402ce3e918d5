// SPDX-License-Identifier: Apache-2.0
import { concat, encodeCbor } from "@aceso/proto/encoding";
import type { SigningKey } from "../signing_key.ts";

const TAG_SIGN1 = Uint8Array.of(0xd2);
const ALG_ES256 = -7;
const HEADER_ALG = 1;
const HEADER_KID = 4;

/** A tagged COSE_Sign1 (RFC 9052 §4.2) with ES256; `kid` goes into the protected header. */
export function sign1(payload: Uint8Array, key: SigningKey, kid?: Uint8Array): Uint8Array {
  const header = new Map<number, unknown>([[HEADER_ALG, ALG_ES256]]);
  if (kid !== undefined) header.set(HEADER_KID, kid);
  const protectedHeader = encodeCbor(header);
  const signature = key.sign(encodeCbor(["Signature1", protectedHeader, new Uint8Array(0), payload]));
  return concat(TAG_SIGN1, encodeCbor([protectedHeader, new Map(), payload, signature]));
}
