// SPDX-License-Identifier: Apache-2.0
import { type RecordHeaderFields, recordHeader } from "@aceso/proto/encoding";
import { sign, verifySignature } from "./ed25519.ts";

/** A record header's hash (header_hash in state) with the agent key's signature over it. */
export interface SignedHeader {
  hash: Uint8Array;
  signature: Uint8Array;
}

/** Signs the header by the vault's agent key: a copier of the sealed record gains nothing, for the relayer stands in it. */
export function signRecordHeader(fields: RecordHeaderFields, agentSecret: Uint8Array): SignedHeader {
  const hash = recordHeader(fields);
  return { hash, signature: sign(agentSecret, hash) };
}

/** Whether the vault's agent key signed these fields. */
export function verifyRecordHeader(fields: RecordHeaderFields, agentKey: Uint8Array, signature: Uint8Array): Promise<boolean> {
  return verifySignature(agentKey, recordHeader(fields), signature);
}
