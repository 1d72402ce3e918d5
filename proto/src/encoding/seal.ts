// SPDX-License-Identifier: Apache-2.0
import { concat, sha256, sized } from "./bytes.ts";
import { type Integer, i64, text, u8, u64 } from "./fields.ts";
import { hkdfSha256 } from "./leaves.ts";
import { H, preimage, scalarFromPreimage } from "./preimage.ts";

/** Commitment to a record's fine category, labels and days (days since 1970, may be negative). */
export function labelCommit(l: { salt16: Uint8Array; category: Integer; labels: Integer; dayFrom: Integer; dayTo: Integer }): Uint8Array {
  return H("aceso/label/1", sized("label salt", l.salt16, 16), u8(l.category), u64(l.labels), i64(l.dayFrom), i64(l.dayTo));
}

/** What the capsule's Schnorr challenge covers. Points are canonical 32-byte ristretto255. */
export interface CapsuleFields {
  chainId: string;
  suite: Integer;
  vault: Uint8Array;
  /** C_0, the vault's public key. */
  vaultKey: Uint8Array;
  batchId: Uint8Array;
  ciphertextHash: Uint8Array;
  /** E = r·G. */
  e: Uint8Array;
  /** R, the proof's commitment. */
  r: Uint8Array;
}

/** Preimage of the capsule challenge. */
export function capsuleChallengePreimage(c: CapsuleFields): Uint8Array {
  return preimage(
    "aceso/capsule/1",
    text(c.chainId),
    u8(c.suite),
    sized("vault", c.vault, 32),
    sized("vault key", c.vaultKey, 32),
    sized("batch id", c.batchId, 32),
    sized("ciphertext hash", c.ciphertextHash, 32),
    sized("capsule E", c.e, 32),
    sized("capsule proof R", c.r, 32),
  );
}

/** The capsule challenge, a scalar. */
export function capsuleChallenge(c: CapsuleFields): bigint {
  return scalarFromPreimage(capsuleChallengePreimage(c));
}

/** The seal context s: everything a content key is bound to. `deidConfig` is the configuration's hash, `sizeBucket` log2 of the padded size. */
export function sealContext(s: {
  suite: Integer;
  chainId: string;
  vault: Uint8Array;
  batchId: Uint8Array;
  e: Uint8Array;
  deid: Integer;
  deidConfig: Uint8Array;
  labelCommit: Uint8Array;
  sizeBucket: Integer;
}): Uint8Array {
  return H(
    "aceso/seal/1",
    u8(s.suite),
    text(s.chainId),
    sized("vault", s.vault, 32),
    sized("batch id", s.batchId, 32),
    sized("capsule E", s.e, 32),
    u8(s.deid),
    s.deidConfig,
    sized("label commit", s.labelCommit, 32),
    u64(s.sizeBucket),
  );
}

/** HKDF info of the content key. */
export const contentKeyInfo = text("aceso/dek/1");

/** A sealed record's header. `labelBox` is a blob name, `categoryPublic` 0 when undisclosed, `validUntil` in seconds. */
export interface RecordHeaderFields {
  chainId: string;
  vault: Uint8Array;
  batchId: Uint8Array;
  sealContext: Uint8Array;
  ciphertextHash: Uint8Array;
  /** Schnorr proof R ‖ s, 64 bytes; the header carries its SHA-256. */
  capsuleProof: Uint8Array;
  labelBox: Uint8Array;
  categoryPublic: Integer;
  relayer: Uint8Array;
  validUntil: Integer;
}

/** Header hash; the vault's agent key signs these 32 bytes. */
export function recordHeader(r: RecordHeaderFields): Uint8Array {
  return H(
    "aceso/record/1",
    text(r.chainId),
    sized("vault", r.vault, 32),
    sized("batch id", r.batchId, 32),
    sized("seal context", r.sealContext, 32),
    sized("ciphertext hash", r.ciphertextHash, 32),
    sha256(r.capsuleProof),
    r.labelBox,
    u8(r.categoryPublic),
    sized("relayer", r.relayer, 20),
    i64(r.validUntil),
  );
}

/** The vault scalar a from seed and salt. The salt is destroyed on shred. */
export function vaultScalar(v: { seed32: Uint8Array; vaultSalt32: Uint8Array; class: Integer; generation: Integer }): bigint {
  return scalarFromPreimage(
    preimage(
      "aceso/vault-seed/1",
      sized("vault seed", v.seed32, 32),
      sized("vault salt", v.vaultSalt32, 32),
      u8(v.class),
      u64(v.generation),
    ),
  );
}

function fromVaultSeed(tag: string, seed32: Uint8Array, vault: Uint8Array): Uint8Array {
  return hkdfSha256(sized("vault seed", seed32, 32), new Uint8Array(0), concat(text(tag), sized("vault", vault, 32)), 32);
}

/** Ed25519 seed of owner_sign. */
export function ownerSignSeed(vaultSeed32: Uint8Array, vault: Uint8Array): Uint8Array {
  return fromVaultSeed("aceso/owner-sign/1", vaultSeed32, vault);
}

/** X25519 private key of owner_box. */
export function ownerBoxSeed(vaultSeed32: Uint8Array, vault: Uint8Array): Uint8Array {
  return fromVaultSeed("aceso/owner-box/1", vaultSeed32, vault);
}

/** AES-256 key of the label boxes of a vault. */
export function labelKey(vaultSeed32: Uint8Array, vault: Uint8Array): Uint8Array {
  return fromVaultSeed("aceso/label-key/1", vaultSeed32, vault);
}

/** HPKE info of a share box; `index` counts from 1. */
export function shareInfo(s: { chainId: string; vault: Uint8Array; shareGeneration: Integer; index: Integer }): Uint8Array {
  return H("aceso/share/1", text(s.chainId), sized("vault", s.vault, 32), u64(s.shareGeneration), u64(s.index));
}
