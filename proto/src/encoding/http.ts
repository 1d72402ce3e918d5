// SPDX-License-Identifier: Apache-2.0
import { sha256, sized } from "./bytes.ts";
import { EncodingError } from "./errors.ts";
import { type Integer, i64, text, u64 } from "./fields.ts";
import { H } from "./preimage.ts";

/**
 * What is signed on an HTTP request: by an operator's sign_key (`operator` is its 20 address bytes) or, to put a blob, by a vault's
 * agent key (`operator` is the 32-byte vault id). `method` upper-case, `path` with its query, `time` in seconds.
 */
export function httpStatement(h: {
  chainId: string;
  operator: Uint8Array;
  method: string;
  path: string;
  body: Uint8Array;
  time: Integer;
}): Uint8Array {
  return H("aceso/http/1", text(h.chainId), signer(h.operator), text(h.method), text(h.path), sha256(h.body), i64(h.time));
}

/** Proof-of-work digest of a sponsor request; `hour` is seconds since 1970 ÷ 3600. */
export function powStatement(p: { chainId: string; address: Uint8Array; hour: Integer; counter: Integer }): Uint8Array {
  return H("aceso/pow/1", text(p.chainId), sized("address", p.address, 20), u64(p.hour), u64(p.counter));
}

/** Number of leading zero bits. */
export function leadingZeroBits(digest: Uint8Array): number {
  const first = digest.findIndex((byte) => byte !== 0);
  return first < 0 ? digest.length * 8 : first * 8 + Math.clz32(digest[first] ?? 0) - 24;
}

function signer(id: Uint8Array): Uint8Array {
  if (id.length !== 20 && id.length !== 32) throw new EncodingError("operator", `${id.length} bytes`, "20 (address) or 32 (vault id)");
  return id;
}
