// SPDX-License-Identifier: Apache-2.0
// A3: a chain of five that nobody has seen (P-256 leaf and attestation key under three of P-384), everything incl. appraisal, ÷ the sum
// of its four bare signature checks with ready keys. Each chain is verified once and never again, so that nothing is remembered.
import { X509Certificate } from "node:crypto";
import { androidDevice } from "../attesters/index.ts";
import { readDer, TAG } from "../src/der.ts";
import { parseEnvelope } from "../src/index.ts";
import { at, type BareCheck, fullCase, runBare, runFull } from "./cases.ts";
import { compare } from "./ratio.ts";

const PER_ROUND = 12;
const ROUNDS = 9;
const CHAINS = (1 + ROUNDS) * PER_ROUND;
const devices = Array.from({ length: CHAINS }, (_, index) => androidDevice(`bench android ${index}`));
const full = devices.map((device) => fullCase(device, device.evidence({ withRoot: true })));
const bare = full.map(({ envelope }) => {
  const { evidence, certs } = parseEnvelope(envelope);
  const chain = [evidence, ...certs];
  return chain.slice(0, -1).map((der, index) => bareCheck(der, at(chain, index + 1)));
});

/** Taken apart here, since the verifier would remember certificates that its own reader has seen. */
function bareCheck(der: Uint8Array, issuer: Uint8Array): BareCheck {
  const outer = readDer(der, TAG.sequence, { code: "malformed", name: "bench" });
  const tbs = outer.read(TAG.sequence, "the body").raw;
  outer.read(TAG.sequence, "the algorithm");
  const signature = outer.read(TAG.bitString, "the signature").content.subarray(1);
  const key = new X509Certificate(issuer).publicKey;
  const digest = key.asymmetricKeyDetails?.namedCurve === "prime256v1" ? "sha256" : "sha384";
  return { digest, message: tbs, signature, key, encoding: "der" };
}

const next = { bare: 0, full: 0 };
compare({
  name: "A3 android-key cold",
  bar: 0.7,
  cases: CHAINS,
  perRound: PER_ROUND,
  warmUp: PER_ROUND,
  rounds: ROUNDS,
  bare: () => {
    for (const check of at(bare, next.bare++)) runBare(check);
  },
  full: () => runFull(at(full, next.full++)),
});
