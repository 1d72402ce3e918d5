// SPDX-License-Identifier: Apache-2.0
import { KEY_DESCRIPTION, type KeyDescription, parseKeyDescription } from "../../android/key_description.ts";
import { Refused } from "../../refused.ts";
import { type Certificate, parseCertificate } from "../../x509/certificate.ts";

/** A chain with its key description; nothing is verified yet. */
export interface AndroidEvidence {
  readonly leaf: Certificate;
  /** The leaf first. */
  readonly chain: readonly Certificate[];
  readonly description: KeyDescription;
}

/** Reads the leaf certificate (the evidence) and those above it (`certs`). @throws Refused certificate_malformed, claim_missing, claim_malformed */
export function parse(evidence: Uint8Array, certs: readonly Uint8Array[]): AndroidEvidence {
  const leaf = parseCertificate(evidence, "leaf certificate");
  const above = certs.map((der, index) => parseCertificate(der, `certificate ${index + 1}`));
  const extension = leaf.extensions.get(KEY_DESCRIPTION);
  if (extension === undefined) throw new Refused("claim_missing", "leaf certificate", "no key description", `extension ${KEY_DESCRIPTION}`);
  return { leaf, chain: [leaf, ...above], description: parseKeyDescription(extension.value) };
}
