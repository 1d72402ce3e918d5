// SPDX-License-Identifier: Apache-2.0
import { type ForeignContext, verifyForeign as verifyForeignWith } from "./foreign.ts";
import { registry } from "./formats/all.ts";
import type { Verdict } from "./result.ts";
import { type VerifyContext, verifyEnvelope } from "./verify.ts";

export { type Code, codes } from "./code.ts";
export { conformancePage } from "./conformance/page.ts";
export type { ConformanceReport, MutatorResult } from "./conformance/report.ts";
export { runConformance } from "./conformance/run.ts";
export type { Sample } from "./conformance/sample.ts";
export { corimReferences } from "./corim/references.ts";
export { type Algorithm, keyFromHandle, type PublicKey, parseCoseKey } from "./cose/key.ts";
export { type Envelope, MAX_CERTIFICATES, MAX_ENVELOPE_BYTES, parseEnvelope } from "./envelope.ts";
export type { ForeignContext } from "./foreign.ts";
export type { Component, Descriptor, EatClaims, Format } from "./format.ts";
export { registry } from "./formats/all.ts";
export { androidMeasurement } from "./formats/android-key/claims.ts";
export { appleMeasurement } from "./formats/apple-app-attest/claims.ts";
export { eatMeasurement } from "./formats/eat-x5c/claims.ts";
export { psaMeasurement } from "./formats/psa/measurement.ts";
export { tpm2Measurement } from "./formats/tpm2/claims.ts";
export { androidStatusIds } from "./lists/android_status.ts";
export { type RevocationList, readRevocationList } from "./lists/crl.ts";
export { encodeSnapshot, parseSnapshot } from "./lists/snapshot.ts";
export { type Refusal, Refused } from "./refused.ts";
export { createRegistry, type Registry } from "./registry.ts";
export { type Result, resultDigest, unavailable, type Verdict, verdictFields } from "./result.ts";
export { lowest, type Tier, tierFromNumber, tierNumber } from "./tier.ts";
export type { Anchor, Model, Reference, Snapshot } from "./trust.ts";
export { AR4SI, type Vector, vectorBytes } from "./vector.ts";
export { type NonceContext, type VerifyContext, verifyEnvelope } from "./verify.ts";
export { parseCertificate } from "./x509/certificate.ts";

/** Verifies an evidence envelope with the formats of this release. Pure; never throws over evidence. */
export function verify(envelope: Uint8Array, context: VerifyContext): Verdict {
  return verifyEnvelope(registry, envelope, context);
}

/** Verifies bare evidence from outside the network with the formats of this release. Pure; never throws over evidence. */
export function verifyForeign(evidence: Uint8Array, context: ForeignContext): Verdict {
  return verifyForeignWith(registry, evidence, context);
}
