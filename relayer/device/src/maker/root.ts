// SPDX-License-Identifier: Apache-2.0
import { sha256 } from "@aceso/proto/encoding";
import { sign1 } from "../psa/sign1.ts";
import type { RandomBytes } from "../random.ts";
import { createSigningKey, type SigningKey, signingKey } from "../signing_key.ts";

/** A maker's root in software: good for local chains only, where the genesis allows test anchors. */
export interface MakerRoot {
  readonly format: "psa";
  readonly secret: Uint8Array;
  /** The anchor to register: deterministic COSE_Key. */
  readonly anchor: Uint8Array;
  /** SHA-256 of the anchor: its id on chain, and the kid of every endorsement. */
  readonly anchorId: Uint8Array;
  /** Vouches for an attestation key: COSE_Sign1 over its COSE_Key. */
  endorse(attestationKey: Uint8Array): Uint8Array;
}

/** A new maker root. */
export function createMakerRoot(random: RandomBytes): MakerRoot {
  return rootOf(createSigningKey(random));
}

/** The maker root of a stored secret. */
export function makerRoot(secret: Uint8Array): MakerRoot {
  return rootOf(signingKey(secret));
}

function rootOf(key: SigningKey): MakerRoot {
  const anchorId = sha256(key.cose);
  return {
    format: "psa",
    secret: key.secret,
    anchor: key.cose,
    anchorId,
    endorse: (attestationKey) => sign1(attestationKey, key, anchorId),
  };
}
