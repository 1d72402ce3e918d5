// SPDX-License-Identifier: Apache-2.0
// A1: everything a relayer does to a PSA token, one thread, over a bare node:crypto P-256 verification of the same tokens.
// Warm: the maker's endorsement of each device has been seen before, as in every renewal. Cold: it has not, as at enrolment.
import { verify as verifySignature } from "node:crypto";
import { parseCoseKey } from "../src/cose/key.ts";
import { parseSign1 } from "../src/cose/sign1.ts";
import { parseEnvelope } from "../src/envelope.ts";
import { verify } from "../src/index.ts";
import { createSample } from "../test/samples.ts";
import { compare, median, rounded, timeOf, WARM } from "./ratio.ts";

const DEVICES = 64;
type Sample = ReturnType<typeof prepare>;

/** A device of its own maker with good evidence, and the context in which it is affirmed. */
function prepare(seed: string) {
  const sample = createSample(seed);
  return { envelope: sample.good(), attestationKey: sample.device.attestationKey.cose, context: sample.context };
}

const samples = Array.from({ length: DEVICES }, (_, index) => prepare(`warm ${index}`));
const bare = samples.map(({ envelope, attestationKey }) => {
  const { protectedHeader, payload, signature } = parseSign1(parseEnvelope(envelope).evidence, "token");
  const signed = sigStructure(protectedHeader, payload);
  return { signed, signature, key: { key: parseCoseKey(attestationKey, "key").handle, dsaEncoding: "ieee-p1363" as const } };
});

function sigStructure(header: Uint8Array, payload: Uint8Array): Uint8Array {
  const head = Buffer.from([0x84, 0x6a, ...Buffer.from("Signature1"), 0x40 | header.length, ...header, 0x40]);
  const length = payload.length < 256 ? [0x58, payload.length] : [0x59, payload.length >> 8, payload.length & 255];
  return Buffer.concat([head, Buffer.from(length), payload]);
}

function runBare(index: number): void {
  const one = bare[index];
  if (one === undefined || !verifySignature("sha256", one.signed, one.key, one.signature)) throw new Error("bare verification failed");
}

function runFull(index: number, cases: readonly Sample[]): void {
  const one = cases[index];
  const code = one === undefined ? "no sample" : verify(one.envelope, one.context).code;
  if (code !== "affirmed") throw new Error(`verification: got ${code}, want affirmed`);
}

const coldSamples = Array.from({ length: DEVICES }, (_, index) => prepare(`cold ${index}`));
const cold = median(coldSamples.map((_, index) => timeOf(() => runFull(index, coldSamples))));
const bareNow = median(bare.map((_, index) => timeOf(() => runBare(index))));

compare(
  { name: "A1", bar: 0.8, cases: DEVICES, ...WARM, bare: runBare, full: (index) => runFull(index, samples) },
  { cold_ratio: rounded(bareNow / cold), devices: DEVICES },
);
