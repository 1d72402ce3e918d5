// SPDX-License-Identifier: Apache-2.0
import { encodeCbor, hex, sha256 } from "@aceso/proto/encoding";
import { sameBytes } from "../bytes.ts";
import { decodeBounded } from "../cbor.ts";
import { Refused } from "../refused.ts";
import type { Snapshot } from "../trust.ts";

const VERSION = 1;

/**
 * The bytes of a revocation snapshot: CBOR `[1, time, [ids]]`, ids sorted and each once, so that two readers of the same lists write
 * the same bytes. The chain pins their SHA-256. `time`: the oldest of the lists, Unix seconds.
 */
export function encodeSnapshot(ids: Iterable<string>, time: bigint): Uint8Array {
  return encodeCbor([VERSION, Number(time), [...new Set(ids)].sort()]);
}

/** Reads a snapshot and compares it with the hash that the chain pinned. @throws Refused malformed */
export function parseSnapshot(bytes: Uint8Array, hash: Uint8Array): Snapshot {
  if (!sameBytes(sha256(bytes), hash)) throw malformed(hex(sha256(bytes)), `the pinned ${hex(hash)}`);
  const fields = decodeBounded(bytes, "revocation snapshot");
  if (!(Array.isArray(fields) && fields.length === 3)) throw malformed(typeof fields, "an array of three");
  const [version, time, ids]: unknown[] = fields;
  if (version !== VERSION) throw malformed(`version ${String(version)}`, String(VERSION));
  if (typeof time !== "number" || time < 0) throw malformed(`time ${String(time)}`, "Unix seconds");
  if (!(Array.isArray(ids) && ids.every((id) => typeof id === "string"))) throw malformed(typeof ids, "ids as text");
  return { hash, revoked: new Set(ids), time: BigInt(time) };
}

function malformed(got: string, want: string): Refused {
  return new Refused("malformed", "revocation snapshot", got, want);
}
