// SPDX-License-Identifier: Apache-2.0
import { ownerBoxSeed, ownerSignSeed } from "@aceso/proto/encoding";
import { x25519 } from "@noble/curves/ed25519.js";
import { exactly } from "./bytes.ts";
import { type SignKeys, signKeys } from "./ed25519.ts";
import type { BoxKeys } from "./hpke.ts";

/** What reads data or reads mail: bound to the vault seed, never to the wallet, and never rotated. */
export interface OwnerKeys {
  /** Ed25519: signs policies and share statements. */
  sign: SignKeys;
  /** X25519: receives refusal reasons, returned results, notices. */
  box: BoxKeys;
}

/** The owner's two key pairs for one vault id, both HKDF-SHA-256 of the vault seed. (The label key is `labelKey` of the encoding package.) */
export function ownerKeys(seed: Uint8Array, vault: Uint8Array): OwnerKeys {
  exactly("vault seed", seed, 32);
  exactly("vault id", vault, 32);
  const box = ownerBoxSeed(seed, vault);
  return { sign: signKeys(ownerSignSeed(seed, vault)), box: { secret: box, public: x25519.getPublicKey(box) } };
}
