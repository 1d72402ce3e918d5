// SPDX-License-Identifier: Apache-2.0
import type { Format } from "../../format.ts";
import { appraise } from "./appraise.ts";
import { claims, PROFILE } from "./claims.ts";
import { type EatEvidence, parse } from "./parse.ts";
import { type EatRoot, trust } from "./roots.ts";
import { verify } from "./verify.ts";

/** EAT (RFC 9711) in COSE_Sign1 with an X.509 chain (x5chain, RFC 9360) and the data key in `cnf` (RFC 8747); gateways with `submods`. */
export const eatX5c: Format<EatEvidence, EatRoot> = {
  descriptor: {
    name: "eat-x5c",
    version: 1,
    mediaTypes: [`application/eat+cwt; eat_profile="${PROFILE}"`],
    maxBytes: 12_288,
    algorithms: ["ES256", "EdDSA"],
  },
  parse,
  identify: ({ chain, token }) => chain[0]?.spkiHash ?? token.ueid,
  boundNonce: ({ token }) => token.nonce,
  boundKey: ({ token }) => token.dataKey,
  sources: ({ sources }) => sources,
  trust,
  verify,
  claims,
  appraise,
};
