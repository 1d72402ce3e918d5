// SPDX-License-Identifier: Apache-2.0
import type { Format } from "../../format.ts";
import type { RootedChain } from "../../x509/anchor.ts";
import { appraise } from "./appraise.ts";
import { claims } from "./claims.ts";
import { parse, type TpmEvidence } from "./parse.ts";
import { type KeyRoot, trust } from "./roots.ts";
import { boundKey, verify } from "./verify.ts";

/** TPM 2.0 quote by an attestation key that the maker certified (TCG "TPM 2.0 Library" Part 2; "TPM 2.0 Keys for Device Identity"). */
export const tpm2: Format<TpmEvidence, RootedChain | KeyRoot> = {
  descriptor: {
    name: "tpm2",
    version: 1,
    mediaTypes: ["application/vnd.aceso.tpm2-quote+cbor"],
    maxBytes: 4096,
    algorithms: ["ES256", "ES384", "RS256"],
  },
  parse,
  identify: ({ ak, quote }) => ak?.name ?? quote.qualifiedSigner,
  boundNonce: ({ quote }) => quote.nonce,
  boundKey,
  counters: ({ quote }) => [BigInt(quote.resetCount), BigInt(quote.restartCount), quote.clock],
  trust,
  verify,
  claims,
  appraise,
};
