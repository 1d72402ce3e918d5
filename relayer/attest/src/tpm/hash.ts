// SPDX-License-Identifier: Apache-2.0
import { hash } from "node:crypto";
import { concat, sha256 } from "@aceso/proto/encoding";

/** Hash algorithms by their TPM_ALG_ID. SHA-1 is left out: what it binds can be exchanged. */
export const TPM_HASHES: ReadonlyMap<number, { readonly name: "sha256" | "sha384" | "sha512"; readonly bytes: number }> = new Map([
  [0x000b, { name: "sha256", bytes: 32 }],
  [0x000c, { name: "sha384", bytes: 48 }],
  [0x000d, { name: "sha512", bytes: 64 }],
]);

/** Names of PCR banks, for people; a SHA-1 bank may be quoted by a SHA-256 signature. */
export const BANK_NAMES: ReadonlyMap<number, { readonly name: string; readonly bytes: number }> = new Map([
  [0x0004, { name: "sha1", bytes: 20 }],
  ...TPM_HASHES,
]);

export const TPM_HASH_NAMES = "SHA-256, SHA-384 or SHA-512";

/** The digest of the parts one after the other. */
export function tpmDigest(name: "sha256" | "sha384" | "sha512", ...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = concat(...parts);
  return name === "sha256" ? sha256(bytes) : Uint8Array.from(hash(name, bytes, "buffer"));
}
