// SPDX-License-Identifier: Apache-2.0
import { createPrivateKey, createPublicKey, type KeyObject, sign as nodeSign } from "node:crypto";
import { nothing, oid, type SoftwareKey, sequence } from "@aceso/device/software";

/** An RSA key with PKCS #1 v1.5 and SHA-256, which needs no randomness to sign. */
export function rsaKey(pem: string | KeyObject): SoftwareKey {
  const key = typeof pem === "string" ? createPrivateKey(pem) : pem;
  const spki = Uint8Array.from(createPublicKey(key).export({ format: "der", type: "spki" }));
  const sign = (message: Uint8Array): Uint8Array => Uint8Array.from(nodeSign("sha256", message, key));
  const algorithm = sequence(oid("1.2.840.113549.1.1.11"), nothing());
  return { kind: "RSA", spki, point: new Uint8Array(0), algorithm, sign, signRaw: sign };
}
