// SPDX-License-Identifier: Apache-2.0
import { checkEd25519Key, verifyEd25519 } from "@aceso/proto/encoding";
import { ed25519 } from "@noble/curves/ed25519.js";
import { exactly } from "./bytes.ts";

/** An Ed25519 key pair; the secret is the 32-byte seed of RFC 8032. */
export interface SignKeys {
  secret: Uint8Array;
  public: Uint8Array;
}

/** The key pair of a 32-byte secret (RFC 8032 section 5.1.5). */
export function signKeys(secret: Uint8Array): SignKeys {
  return { secret, public: ed25519.getPublicKey(exactly("signing secret", secret, 32)) };
}

/** Ed25519 signature, 64 bytes (RFC 8032 section 5.1.6). */
export function sign(secret: Uint8Array, message: Uint8Array): Uint8Array {
  return ed25519.sign(message, exactly("signing secret", secret, 32));
}

/** Cofactorless verification, as the chain does it: what the chain refuses must not pass here. A small-order key is false. */
export async function verifySignature(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): Promise<boolean> {
  try {
    checkEd25519Key(publicKey);
  } catch {
    return false; // not canonical, or of small order
  }
  return verifyEd25519(publicKey, message, signature);
}
