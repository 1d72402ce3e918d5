// SPDX-License-Identifier: Apache-2.0
import { ed25519 } from "@noble/curves/ed25519.js";
import { concat, equal, sha512 } from "./bytes.ts";
import { groupOrder } from "./preimage.ts";

function littleEndian(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of bytes.slice().reverse()) value = (value << 8n) | BigInt(byte);
  return value;
}

/**
 * Cofactorless Ed25519 verification, for browsers whose WebCrypto has no Ed25519: encode(s·B − k·A) equals R, with s below the
 * group order. @noble's own verify multiplies by the cofactor and would accept signatures that consensus refuses.
 */
export function verifyCofactorless(key: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  const r = signature.slice(0, 32);
  const s = littleEndian(signature.slice(32));
  if (s >= groupOrder) return false;
  const k = littleEndian(sha512(concat(r, key, message))) % groupOrder;
  try {
    const a = ed25519.Point.fromBytes(key);
    const reached = ed25519.Point.BASE.multiplyUnsafe(s).subtract(a.multiplyUnsafe(k));
    return equal(reached.toBytes(), r);
  } catch {
    return false; // the key is no point of the curve
  }
}
