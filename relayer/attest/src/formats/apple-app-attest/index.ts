// SPDX-License-Identifier: Apache-2.0
import type { Format } from "../../format.ts";
import type { RootedChain } from "../../x509/anchor.ts";
import { appraise } from "./appraise.ts";
import { claims } from "./claims.ts";
import { type AppleEvidence, parse } from "./parse.ts";
import { type KeyRoot, trust } from "./roots.ts";
import { boundNonce, verify } from "./verify.ts";

/** Apple App Attest of a phone that is a gateway: an attestation of a fresh key, later assertions by it with a rising counter. */
export const appleAppAttest: Format<AppleEvidence, RootedChain | KeyRoot> = {
  descriptor: {
    name: "apple-app-attest",
    version: 1,
    mediaTypes: ["application/vnd.aceso.apple-app-attest+cbor"],
    maxBytes: 12_288,
    algorithms: ["ES256", "ES384"],
    needsReference: true,
  },
  parse,
  identify: ({ attestation }) => attestation?.credentialId ?? new Uint8Array(0),
  boundNonce,
  boundKey: ({ attestation }) => attestation?.key,
  counters: (evidence) => (evidence.kind === "assertion" ? [BigInt(evidence.data.counter)] : []),
  trust,
  verify,
  claims,
  appraise,
};
