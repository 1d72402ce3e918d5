// SPDX-License-Identifier: Apache-2.0
import { concat, equal, sized } from "./bytes.ts";
import { EncodingError } from "./errors.ts";

/** A device's public data key: P-256 with its affine coordinates, or Ed25519. */
export type DataKey = { alg: "ES256"; x: Uint8Array; y: Uint8Array } | { alg: "EdDSA"; x: Uint8Array };

// Deterministic COSE_Key (RFC 9052 section 7, RFC 8949 section 4.2.1) has exactly one form per algorithm:
// {1: 2, 3: -7, -1: 1, -2: x, -3: y} and {1: 1, 3: -8, -1: 6, -2: x}; so it is compared, not parsed.
const es256Head = Uint8Array.of(0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20);
const es256Middle = Uint8Array.of(0x22, 0x58, 0x20);
const eddsaHead = Uint8Array.of(0xa4, 0x01, 0x01, 0x03, 0x27, 0x20, 0x06, 0x21, 0x58, 0x20);

/** The deterministic COSE_Key of a data key. */
export function encodeCoseKey(key: DataKey): Uint8Array {
  if (key.alg === "ES256") return concat(es256Head, sized("key x", key.x, 32), es256Middle, sized("key y", key.y, 32));
  return concat(eddsaHead, checkEd25519Key(key.x));
}

/**
 * A data key from its COSE_Key. Throws EncodingError for any form but the deterministic one, and for a small-order Ed25519 key.
 * That a P-256 point lies on the curve is checked where the key is imported to verify.
 */
export function decodeCoseKey(bytes: Uint8Array): DataKey {
  if (bytes.length === 77 && equal(bytes.subarray(0, 10), es256Head) && equal(bytes.subarray(42, 45), es256Middle)) {
    return { alg: "ES256", x: bytes.slice(10, 42), y: bytes.slice(45) };
  }
  if (bytes.length === 42 && equal(bytes.subarray(0, 10), eddsaHead)) {
    return { alg: "EdDSA", x: checkEd25519Key(bytes.slice(10)) };
  }
  throw new EncodingError("COSE_Key", `${bytes.length} bytes of another form`, "a deterministic ES256 or EdDSA key");
}

const fieldPrime = (1n << 255n) - 19n;

/** The y coordinates of the eight points of small order on edwards25519. */
const smallOrderY: readonly bigint[] = [
  0n,
  1n,
  fieldPrime - 1n,
  0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n,
  0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n,
];

/** The key itself; throws EncodingError when it is not 32 bytes, not canonical (RFC 8032 section 5.1.3) or of small order. */
export function checkEd25519Key(key: Uint8Array): Uint8Array {
  sized("Ed25519 key", key, 32);
  let y = 0n;
  for (const byte of key.slice().reverse()) y = (y << 8n) | BigInt(byte);
  y &= (1n << 255n) - 1n;
  if (y >= fieldPrime) throw new EncodingError("Ed25519 key", "a coordinate not below the field's prime", "a canonical key");
  if (smallOrderY.includes(y)) throw new EncodingError("Ed25519 key", "a point of small order", "a point of the prime-order group");
  return key;
}
