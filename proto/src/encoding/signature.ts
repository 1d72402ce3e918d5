// SPDX-License-Identifier: Apache-2.0
import { concat } from "./bytes.ts";
import { checkEd25519Key, type DataKey, decodeCoseKey } from "./dataKey.ts";
import { EncodingError } from "./errors.ts";

// WebCrypto's types want bytes over an ArrayBuffer that is not shared; ours never are.
function owned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(bytes);
}

/**
 * True when `signature` is a cofactorless Ed25519 signature (RFC 8032, as Go's crypto/ed25519) of `message` by `key`.
 * Any malformed input, a small-order key included, is false.
 */
export async function verifyEd25519(key: Uint8Array, message: Uint8Array, signature: Uint8Array): Promise<boolean> {
  if (signature.length !== 64 || unlessRefused(() => checkEd25519Key(key)) === undefined) return false;
  const imported = await importEd25519(key);
  if (imported === "invalid") return false;
  if (imported === "unsupported") return (await import("./ed25519Fallback.ts")).verifyCofactorless(key, message, signature);
  return globalThis.crypto.subtle.verify("Ed25519", imported, owned(signature), owned(message));
}

async function importEd25519(key: Uint8Array): Promise<CryptoKey | "invalid" | "unsupported"> {
  try {
    return await globalThis.crypto.subtle.importKey("raw", owned(key), "Ed25519", false, ["verify"]);
  } catch (error) {
    return error instanceof Error && error.name === "NotSupportedError" ? "unsupported" : "invalid";
  }
}

/** True when `signature` (raw r ‖ s, 64 bytes, any s) is P-256 ECDSA over SHA-256 of `message` by the point (x, y). */
export async function verifyP256(x: Uint8Array, y: Uint8Array, message: Uint8Array, signature: Uint8Array): Promise<boolean> {
  if (signature.length !== 64) return false;
  const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
  let imported: CryptoKey;
  try {
    imported = await globalThis.crypto.subtle.importKey("raw", owned(concat(Uint8Array.of(4), x, y)), algorithm, false, ["verify"]);
  } catch {
    return false; // not a point of the curve
  }
  return globalThis.crypto.subtle.verify(algorithm, imported, owned(signature), owned(message));
}

function unlessRefused<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof EncodingError) return undefined;
    throw error;
  }
}

/** True when `signature` over `message` (a 32-byte id or statement) is by the data key. Any malformed input is false. */
export async function verifyDataKey(coseKey: Uint8Array, message: Uint8Array, signature: Uint8Array): Promise<boolean> {
  const key: DataKey | undefined = unlessRefused(() => decodeCoseKey(coseKey));
  if (key === undefined) return false;
  if (key.alg === "ES256") return verifyP256(key.x, key.y, message, signature);
  return verifyEd25519(key.x, message, signature);
}
