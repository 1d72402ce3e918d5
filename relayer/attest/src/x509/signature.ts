// SPDX-License-Identifier: Apache-2.0
import { verify } from "node:crypto";
import type { Certificate } from "./certificate.ts";
import type { SubjectKey } from "./public_key.ts";

interface Scheme {
  readonly digest: string | null;
  readonly keys: readonly SubjectKey["kind"][];
}

const EC: Scheme["keys"] = ["P-256", "P-384"];

/** Signature algorithms of certificates and revocation lists, by OID. SHA-1 is not among them. */
export const CERTIFICATE_SIGNATURES: ReadonlyMap<string, Scheme> = new Map([
  ["1.2.840.10045.4.3.2", { digest: "sha256", keys: EC }],
  ["1.2.840.10045.4.3.3", { digest: "sha384", keys: EC }],
  ["1.2.840.10045.4.3.4", { digest: "sha512", keys: EC }],
  ["1.2.840.113549.1.1.11", { digest: "sha256", keys: ["RSA"] }],
  ["1.2.840.113549.1.1.12", { digest: "sha384", keys: ["RSA"] }],
  ["1.2.840.113549.1.1.13", { digest: "sha512", keys: ["RSA"] }],
  ["1.3.101.112", { digest: null, keys: ["Ed25519"] }],
]);

/** Bytes under a signature, as certificates and revocation lists carry them. */
export type Signed = Pick<Certificate, "algorithm" | "tbs" | "signature">;

/** True if the key made the signature. A key of another kind than the algorithm never did. */
export function isSignedBy({ algorithm, tbs, signature }: Signed, key: SubjectKey): boolean {
  const scheme = CERTIFICATE_SIGNATURES.get(algorithm);
  if (scheme?.keys.includes(key.kind) !== true) return false;
  return verify(scheme.digest, tbs, key.handle, signature);
}
