// SPDX-License-Identifier: Apache-2.0
import { constants, verify } from "node:crypto";
import { Refused } from "../refused.ts";
import type { SubjectKey } from "../x509/public_key.ts";
import { TPM_HASH_NAMES, TPM_HASHES } from "./hash.ts";
import { TpmReader } from "./reader.ts";

type HashName = "sha256" | "sha384" | "sha512";

/** A TPMT_SIGNATURE (Part 2 §11.3.4): ECDSA as r and s, RSASSA or RSAPSS as bytes. */
export type TpmSignature =
  | { readonly scheme: "ecdsa"; readonly hash: HashName; readonly r: Uint8Array; readonly s: Uint8Array }
  | { readonly scheme: "rsassa" | "rsapss"; readonly hash: HashName; readonly signature: Uint8Array };

const SCHEMES = new Map([
  [0x0014, "rsassa"],
  [0x0016, "rsapss"],
  [0x0018, "ecdsa"],
] as const);

/** Reads a signature. @throws Refused malformed, algorithm_unknown (SHA-1 and anything else that is not listed) */
export function parseSignature(bytes: Uint8Array, subject: string): TpmSignature {
  const reader = new TpmReader(bytes, subject);
  const id = reader.u16();
  const scheme = SCHEMES.get(id as 0x0014);
  if (scheme === undefined) throw new Refused("algorithm_unknown", subject, `0x${id.toString(16)}`, "ECDSA, RSASSA or RSAPSS");
  const hashId = reader.u16();
  const hash = TPM_HASHES.get(hashId)?.name;
  if (hash === undefined) throw new Refused("algorithm_unknown", subject, `hash 0x${hashId.toString(16)}`, TPM_HASH_NAMES);
  if (scheme !== "ecdsa") {
    const signature = reader.sized(512, "a signature");
    reader.end();
    return { scheme, hash, signature };
  }
  const [r, s] = [reader.sized(48, "r"), reader.sized(48, "s")];
  reader.end();
  return { scheme, hash, r, s };
}

/** True if the key made the signature over the message. A key of another kind never did. */
export function isMadeBy(signature: TpmSignature, message: Uint8Array, key: SubjectKey): boolean {
  if (signature.scheme === "ecdsa") {
    const width = key.kind === "P-256" ? 32 : 48;
    if ((key.kind !== "P-256" && key.kind !== "P-384") || signature.r.length > width || signature.s.length > width) return false;
    const raw = new Uint8Array(2 * width);
    raw.set(signature.r, width - signature.r.length);
    raw.set(signature.s, 2 * width - signature.s.length);
    return verify(signature.hash, message, { key: key.handle, dsaEncoding: "ieee-p1363" }, raw);
  }
  if (key.kind !== "RSA") return false;
  const padding = signature.scheme === "rsassa" ? constants.RSA_PKCS1_PADDING : constants.RSA_PKCS1_PSS_PADDING;
  const saltLength = signature.scheme === "rsassa" ? undefined : constants.RSA_PSS_SALTLEN_AUTO;
  return verify(signature.hash, message, { key: key.handle, padding, saltLength }, signature.signature);
}
