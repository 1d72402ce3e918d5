// SPDX-License-Identifier: Apache-2.0
import { hex } from "@aceso/proto/encoding";
import { sameBytes } from "../../bytes.ts";
import type { EatClaims } from "../../format.ts";
import { measurementOf } from "../../measurement.ts";
import { Refused } from "../../refused.ts";
import type { RootedChain } from "../../x509/anchor.ts";
import type { AppleEvidence } from "./parse.ts";
import type { KeyRoot } from "./roots.ts";

/**
 * Reads what App Attest states: the app, the environment, the counter, which is zero in an attestation and more in an assertion.
 * @throws Refused counter_went_back, app_not_bound
 */
export function claims(evidence: AppleEvidence, _root: RootedChain | KeyRoot): EatClaims {
  const { attestation } = evidence;
  const data = evidence.kind === "attestation" ? evidence.attestation.data : evidence.data;
  checkCounter(evidence.kind, data.counter);
  if (attestation !== undefined && !sameBytes(attestation.data.appHash, data.appHash)) {
    throw new Refused("app_not_bound", "app", hex(data.appHash), `${hex(attestation.data.appHash)}, whose key it is`);
  }
  return {
    profile: `apple-app-attest-${evidence.kind}`,
    ueid: new Uint8Array(0),
    measurements: [{ type: "app-id", value: data.appHash, signer: new Uint8Array(0), version: "" }],
    measurementId: appleMeasurement(data.appHash),
    certification: undefined,
    details: { counter: data.counter, ...(attestation === undefined ? {} : { environment: attestation.environment }) },
  };
}

/**
 * The 32 bytes that stand for the app: H("aceso/apple-measurement/1", SHA-256 of its App ID). Any app on any phone can attest; the
 * model's reference values name the maker's.
 */
export function appleMeasurement(appHash: Uint8Array): Uint8Array {
  return measurementOf("aceso/apple-measurement/1", appHash);
}

function checkCounter(kind: AppleEvidence["kind"], counter: number): void {
  if (kind === "attestation" && counter !== 0) throw new Refused("counter_went_back", "counter", String(counter), "0 in an attestation");
  if (kind === "assertion" && counter === 0) throw new Refused("counter_went_back", "counter", "0", "more than 0 in an assertion");
}
