// SPDX-License-Identifier: Apache-2.0
import { encodeCoseKey } from "@aceso/proto/encoding";
import { sameBytes } from "../../bytes.ts";
import type { Path } from "../../format.ts";
import { Memo } from "../../memo.ts";
import { Refused } from "../../refused.ts";
import { isMadeBy } from "../../tpm/signature.ts";
import type { RootedChain } from "../../x509/anchor.ts";
import { type Certificate, certificateSubject } from "../../x509/certificate.ts";
import { EXTENSION, extendedKeyUsage } from "../../x509/extensions.ts";
import { checkPath, pathIds } from "../../x509/path.ts";
import type { SubjectKey } from "../../x509/public_key.ts";
import type { SignedAttest, TpmEvidence } from "./parse.ts";
import type { KeyRoot } from "./roots.ts";

/** tcg-kp-AIKCertificate (TCG "EK Credential Profile"): what a purpose-bound attestation key certificate must be for. */
const PURPOSE_ATTESTATION_KEY = "2.23.133.8.3";
const POLICY = {
  least: 1,
  most: 4,
  leafSigns: true,
  dated: () => true,
  understood: [EXTENSION.subjectAltName, EXTENSION.extendedKeyUsage],
};

/**
 * Checks the attestation key's path, that the public area is this key's, the quote's signature, and the data key's certification by
 * the same key. @throws Refused signature_invalid, key_not_bound, certificate_*
 */
export function verify(evidence: TpmEvidence, root: RootedChain | KeyRoot): Path {
  const { key, path } = attestationKey(root);
  if (evidence.ak !== undefined && !isSameKey(evidence.ak.key, key)) {
    throw new Refused("key_not_bound", "attestation key", "another key's public area", "the certified key's");
  }
  checkSigned(evidence.signed, key, "quote");
  if (evidence.certified !== undefined) checkCertified(evidence.certified, evidence, key);
  return path;
}

/** The data key that the TPM certified; P-256, as data keys are. */
export function boundKey({ certified }: TpmEvidence): Uint8Array | undefined {
  if (certified === undefined) return undefined;
  const { kind, point } = certified.key.key;
  if (kind !== "P-256") throw new Refused("key_attributes_unfit", "data key", kind, "P-256");
  return encodeCoseKey({ alg: "ES256", x: point.slice(0, 32), y: point.slice(32) });
}

function attestationKey(root: RootedChain | KeyRoot): { key: SubjectKey; path: Path } {
  if (!("chain" in root)) return { key: root.root.key, path: { ids: [root.root.id] } };
  const { until } = checkPath(root, POLICY);
  const [leaf] = root.chain;
  if (leaf === undefined) throw new Refused("certificate_path_invalid", "attestation key certificate", "none", "one");
  checkPurpose(leaf);
  return { key: leaf.key, path: { ids: pathIds(root), until } };
}

/** Purposes by the extension's value; the few that there are come back in every certificate of a model. */
const readPurposes = new Memo<readonly string[]>(1024);

function checkPurpose({ extensions }: Certificate): void {
  const extension = extensions.get(EXTENSION.extendedKeyUsage);
  if (extension === undefined) return;
  const name = "attestation key certificate";
  const purposes = readPurposes.get(extension.value, (value) => extendedKeyUsage(value, certificateSubject(name)));
  if (!purposes.includes(PURPOSE_ATTESTATION_KEY)) {
    throw new Refused("certificate_path_invalid", name, `purposes ${purposes.join(", ")}`, `${PURPOSE_ATTESTATION_KEY} (attestation key)`);
  }
}

function checkSigned({ bytes, signature }: SignedAttest<unknown>, key: SubjectKey, subject: string): void {
  if (!isMadeBy(signature, bytes, key)) {
    throw new Refused("signature_invalid", subject, "a signature that does not verify", "one by the attestation key");
  }
}

function checkCertified({ signed, key: dataKey }: NonNullable<TpmEvidence["certified"]>, { quote }: TpmEvidence, key: SubjectKey): void {
  checkSigned(signed, key, "certification");
  if (!sameBytes(signed.attest.qualifiedSigner, quote.qualifiedSigner)) {
    throw new Refused("key_not_bound", "certification", "another qualified signer", "the quote's");
  }
  if (!sameBytes(signed.attest.name, dataKey.name)) {
    throw new Refused("key_not_bound", "certified key", "another name", "the name that the TPM certified");
  }
}

/** By the point or modulus where both sides have it; a key given by hand is compared as a whole, which takes longer. */
function isSameKey(a: SubjectKey, b: SubjectKey): boolean {
  return (a.kind === b.kind && sameBytes(a.point, b.point)) || a.handle.equals(b.handle);
}
