// SPDX-License-Identifier: Apache-2.0
import { equal, policyInfo } from "@aceso/proto/encoding";
import { exactly, type Random } from "./bytes.ts";
import { asArray, asBytes, asSmall, decodeCbor, encodeCbor } from "./cbor.ts";
import { checkIndex } from "./deal.ts";
import { sign, verifySignature } from "./ed25519.ts";
import { SealError } from "./error.ts";
import { hpkeOpen, hpkeSeal } from "./hpke.ts";
import { canonicalPolicy, maxPolicyBytes, type PolicyDocument, parsePolicy, policyHash } from "./policy_document.ts";

/** What binds a policy box to one consent, deal and trustee. `index` is the trustee's place, from 1. */
export interface PolicyContext {
  chainId: string;
  consent: Uint8Array;
  vault: Uint8Array;
  shareGeneration: bigint | number;
  index: number;
}

/** What a trustee needs in order to decide, and nobody else sees. */
export interface PolicyPackage {
  policy: PolicyDocument;
  salt: Uint8Array;
  /** Opens the label boxes of the vault. */
  labelKey: Uint8Array;
}

function infoOf(context: PolicyContext): Uint8Array {
  const { chainId, consent, vault, shareGeneration, index } = context;
  return policyInfo({ chainId, consent, vault, shareGeneration, index: checkIndex(index) });
}

/**
 * Seals the package to one trustee as CBOR `[1, RFC 8785 bytes, salt32, label_key, signature]`; the signature is owner_sign's over the
 * policy hash, so that a wallet thief cannot put a wider policy before the trustees.
 */
export function sealPolicy(
  sealing: PolicyContext & { package: PolicyPackage; ownerSecret: Uint8Array; recipient: Uint8Array; random: Random },
): Promise<Uint8Array> {
  const { policy, salt, labelKey } = sealing.package;
  const signature = sign(sealing.ownerSecret, policyHash(salt, policy));
  const plaintext = encodeCbor([1, canonicalPolicy(policy), salt, exactly("label key", labelKey, 32), signature]);
  return hpkeSeal({ recipient: sealing.recipient, info: infoOf(sealing), plaintext, random: sealing.random });
}

/**
 * Opens a package and checks it: canonical, hash equal to the consent's policy_hash on chain, signed by the vault's owner_sign.
 * Throws box_closed, bad_cbor, bad_policy, policy_hash_mismatch, bad_signature. A trustee that gets any of them refuses the order.
 */
export async function openPolicy(
  opening: PolicyContext & { secret: Uint8Array; sealed: Uint8Array; policyHash: Uint8Array; ownerSign: Uint8Array },
): Promise<PolicyPackage> {
  const plaintext = await hpkeOpen({ secret: opening.secret, info: infoOf(opening), sealed: opening.sealed });
  const items = asArray("policy package", decodeCbor("policy package", plaintext, maxPolicyBytes + 1024), { exactly: 5 });
  if (asSmall("policy package version", items[0], 255) !== 1) throw new SealError("bad_cbor", "policy package: wanted version 1");
  const policy = parsePolicy(asBytes("policy", items[1]));
  const salt = asBytes("policy salt", items[2], 32);
  const labelKey = asBytes("label key", items[3], 32);
  const signature = asBytes("policy signature", items[4], 64);
  const hash = policyHash(salt, policy);
  if (!equal(hash, opening.policyHash)) throw new SealError("policy_hash_mismatch", "policy: is not the one the consent names");
  if (!(await verifySignature(opening.ownerSign, hash, signature)))
    throw new SealError("bad_signature", "policy: not signed by owner_sign");
  return { policy, salt, labelKey };
}
