// SPDX-License-Identifier: Apache-2.0
import { shareStatement } from "@aceso/proto/encoding";
import { sign, verifySignature } from "./ed25519.ts";

/** Records an owner shares: what ShareRecords carries. */
export type ShareTerms = Parameters<typeof shareStatement>[0];

/** owner_sign's signature over a share: with the wallet key alone nothing is read. */
export function signShare(terms: ShareTerms, ownerSecret: Uint8Array): Uint8Array {
  return sign(ownerSecret, shareStatement(terms));
}

/** Whether the vault's owner_sign key signed these terms. */
export function verifyShareStatement(terms: ShareTerms, ownerSign: Uint8Array, signature: Uint8Array): Promise<boolean> {
  return verifySignature(ownerSign, shareStatement(terms), signature);
}
