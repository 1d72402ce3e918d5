// SPDX-License-Identifier: Apache-2.0
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 as nobleSha256 } from "@noble/hashes/sha2.js";
import { concat, sha256, sized } from "./bytes.ts";
import { type Integer, i64, text, u8, u64 } from "./fields.ts";
import { H } from "./preimage.ts";

/** HKDF-SHA-256 (RFC 5869). */
export function hkdfSha256(ikm: Uint8Array, salt: Uint8Array, info: Uint8Array, length: number): Uint8Array {
  return hkdf(nobleSha256, ikm, salt, info, length);
}

/** The value part v of a leaf. `cbor` is the deterministic CBOR of the value, hashed as written. */
export function valueLeafPart(salt16: Uint8Array, cbor: Uint8Array): Uint8Array {
  return H("aceso/value/1", sized("value salt", salt16, 16), cbor);
}

/** The time part t of a leaf: seconds since 1970. */
export function timePart(salt16: Uint8Array, seconds: Integer): Uint8Array {
  return H("aceso/time/1", sized("time salt", salt16, 16), i64(seconds));
}

function salt(seed32: Uint8Array, index: Integer): Uint8Array {
  return hkdfSha256(sized("batch seed", seed32, 32), new Uint8Array(0), concat(text("aceso/salt/1"), u64(index)), 16);
}

/** Salt of the value at `index`, from the batch's value seed. */
export function valueSalt(valueSeed32: Uint8Array, index: Integer): Uint8Array {
  return salt(valueSeed32, index);
}

/** Salt of the time at `index`, from the batch's time seed, which never leaves the patient. */
export function timeSalt(timeSeed32: Uint8Array, index: Integer): Uint8Array {
  return salt(timeSeed32, index);
}

/** Leaf of a batch: SHA-256(0x00 ‖ v ‖ t), as RFC 6962 section 2.1 hashes the 64 bytes v ‖ t. */
export function leafHash(v: Uint8Array, t: Uint8Array): Uint8Array {
  return sha256(concat(u8(0), sized("value part", v, 32), sized("time part", t, 32)));
}
