// SPDX-License-Identifier: Apache-2.0
import type { Format } from "../../format.ts";
import type { RootedChain } from "../../x509/anchor.ts";
import { appraise } from "./appraise.ts";
import { claims } from "./claims.ts";
import { type AndroidEvidence, parse } from "./parse.ts";
import { trust } from "./roots.ts";
import { verify } from "./verify.ts";

const WEEK = 7n * 86_400n;

/**
 * Android Key Attestation of a phone that is a gateway: a key made over the nonce, under Google's RSA or P-384 root. The nonce stands
 * in the key's own certificate, so it cannot contain that key: it binds the data key, and the instance is the phone's attestation key.
 */
export const androidKey: Format<AndroidEvidence, RootedChain> = {
  descriptor: {
    name: "android-key",
    version: 1,
    mediaTypes: ["application/vnd.aceso.android-key+der"],
    maxBytes: 4096,
    algorithms: ["ES256", "ES384", "RS256"],
    revocationSeconds: WEEK,
    needsReference: true,
  },
  parse,
  identify: ({ leaf, chain }) => (chain[1] ?? leaf).spkiHash,
  boundNonce: ({ description }) => description.challenge,
  boundKey: () => undefined,
  trust,
  verify,
  claims,
  appraise,
};
