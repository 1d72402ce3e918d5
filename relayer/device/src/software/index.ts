// SPDX-License-Identifier: Apache-2.0
// What software attesters are made of: keys, certificates, tokens and TPM structures. Good for local networks and tests, never for a verdict.
export { type Authority, caExtensions, commonName, type ExtensionFields, issue, leafExtensions, nameOf } from "./certificate.ts";
export { bits, boolean, der, enumerated, integer, nothing, octets, oid, sequence, set, tagged, time, utf8 } from "./der.ts";
export { confirmation, eatSign1, eatToken } from "./eat.ts";
export { coseKeyOf, ed25519Key, p256Key, p384Key, type SoftwareKey, softwareKey } from "./keys.ts";
export {
  AK_ATTRIBUTES,
  type AttestFields,
  certificationOf,
  DATA_KEY_ATTRIBUTES,
  pcrSelection,
  quoteOf,
  tpmEvidence,
  tpmName,
  tpmPublic,
  tpmSignature,
  tpmSpki,
} from "./tpm.ts";
