// SPDX-License-Identifier: Apache-2.0
import type { Format } from "../../format.ts";
import { appraise } from "./appraise.ts";
import { claims } from "./claims.ts";
import { type PsaEvidence, parse } from "./parse.ts";
import { type PsaRoot, trust } from "./roots.ts";
import { verify } from "./verify.ts";

/** PSA attestation token in COSE_Sign1 (RFC 9783, an EAT profile of RFC 9711), its key endorsed by the maker. */
export const psa: Format<PsaEvidence, PsaRoot> = {
  descriptor: {
    name: "psa",
    version: 1,
    mediaTypes: ['application/eat+cwt; eat_profile="tag:psacertified.org,2023:psa#tfm"', "application/psa-attestation-token"],
    maxBytes: 8192,
    algorithms: ["ES256", "ES384"],
  },
  parse,
  identify: (evidence) => evidence.token.ueid,
  boundNonce: (evidence) => evidence.token.nonce,
  boundKey: () => undefined,
  trust,
  verify,
  claims,
  appraise,
};
