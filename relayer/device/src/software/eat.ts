// SPDX-License-Identifier: Apache-2.0
import { concat, encodeCbor } from "@aceso/proto/encoding";
import type { SoftwareKey } from "./keys.ts";

const ALGORITHMS = { "P-256": -7, "P-384": -35, Ed25519: -8, RSA: -257 } as const;

/** A COSE_Sign1 over claims with the chain in the protected header (RFC 9360), by the leaf's key. */
export function eatToken(claims: ReadonlyMap<number, unknown>, key: SoftwareKey, chain: readonly Uint8Array[]): Uint8Array {
  const header = new Map<number, unknown>([[1, ALGORITHMS[key.kind]]]);
  const [only] = chain;
  if (chain.length > 0) header.set(33, chain.length === 1 ? only : chain);
  return eatSign1(encodeCbor(header), encodeCbor(new Map(claims)), key);
}

/** A COSE_Sign1 with any header and payload, well-formed or not. */
export function eatSign1(header: Uint8Array, payload: Uint8Array, key: SoftwareKey): Uint8Array {
  const signature = key.signRaw(encodeCbor(["Signature1", header, new Uint8Array(0), payload]));
  return concat(Uint8Array.of(0xd2), encodeCbor([header, new Map(), payload, signature]));
}

/** A `cnf` claim (RFC 8747) of a P-256 or Ed25519 key. */
export function confirmation({ kind, point }: SoftwareKey): Map<number, unknown> {
  const key =
    kind === "Ed25519"
      ? new Map<number, unknown>([
          [1, 1],
          [-1, 6],
          [-2, point],
        ])
      : new Map<number, unknown>([
          [1, 2],
          [-1, 1],
          [-2, point.slice(0, 32)],
          [-3, point.slice(32)],
        ]);
  return new Map([[1, key]]);
}
