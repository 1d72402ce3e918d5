// SPDX-License-Identifier: Apache-2.0
import { evidenceEnvelope } from "@aceso/proto/encoding";
import { parseEnvelope } from "../envelope.ts";
import type { Registry } from "../registry.ts";
import type { Verdict } from "../result.ts";
import { type VerifyContext, verifyEnvelope } from "../verify.ts";
import { type Mutant, mutants } from "./mutators.ts";

/** Good evidence and the context in which it is affirmed. */
export interface Sample {
  readonly envelope: Uint8Array;
  readonly context: VerifyContext;
}

/** What the kit found. A format conforms if `failures` is empty. */
export interface ConformanceReport {
  /** Verifications done. */
  readonly cases: number;
  /** How often each code was given. */
  readonly codes: ReadonlyMap<string, number>;
  readonly failures: readonly string[];
}

/**
 * Runs a sample against the promises every format makes: the sample is affirmed, twice with the same digest; no mutant of the
 * evidence or of its certificates is, and none throws; nor is the sample under another nonce, device, data key, purpose, chain,
 * model or without anchors. `other` is a second device's good sample of the same model: their parts may not be exchanged.
 */
export function runConformance(registry: Registry, sample: Sample, other: Sample, step = 1): ConformanceReport {
  const codes = new Map<string, number>();
  const failures: string[] = [];
  let cases = 0;
  const attempt = (name: string, envelope: Uint8Array, context: VerifyContext): Verdict | undefined => {
    cases += 1;
    try {
      const verdict = verifyEnvelope(registry, envelope, context);
      codes.set(verdict.code, (codes.get(verdict.code) ?? 0) + 1);
      return verdict;
    } catch (error) {
      failures.push(`${name}: threw ${error instanceof Error ? error.message : "something"}`);
      return undefined;
    }
  };
  const mustRefuse = (name: string, envelope: Uint8Array, context: VerifyContext) => {
    if (attempt(name, envelope, context)?.code === "affirmed") failures.push(`${name}: affirmed`);
  };
  const [first, second] = [attempt("sample", sample.envelope, sample.context), attempt("sample", sample.envelope, sample.context)];
  if (first?.code !== "affirmed") failures.push(`sample: got ${first?.code ?? "a throw"}, want affirmed`);
  if (first !== undefined && second !== undefined && Buffer.compare(first.digest, second.digest) !== 0)
    failures.push("sample: two digests");
  for (const mutant of evidenceMutants(sample.envelope, step)) mustRefuse(mutant.name, mutant.bytes, sample.context);
  for (const [name, context] of otherContexts(sample.context, other.context)) mustRefuse(name, sample.envelope, context);
  for (const mutant of exchanged(sample.envelope, other.envelope)) mustRefuse(mutant.name, mutant.bytes, sample.context);
  return { cases, codes, failures };
}

/** Mutants of the envelope, and of evidence and certificates inside an intact envelope. */
function* evidenceMutants(envelope: Uint8Array, step: number): Generator<Mutant> {
  yield* mutants(envelope, step);
  const { format, evidence, salt, certs } = parseEnvelope(envelope);
  const wrap = (part: Uint8Array, parts: readonly Uint8Array[]) => evidenceEnvelope({ format, evidence: part, salt16: salt, certs: parts });
  for (const { name, bytes } of mutants(evidence, step)) yield { name: `evidence: ${name}`, bytes: wrap(bytes, certs) };
  for (const [index, cert] of certs.entries()) {
    for (const { name, bytes } of mutants(cert, step)) {
      yield { name: `certificate ${index}: ${name}`, bytes: wrap(evidence, certs.with(index, bytes)) };
    }
  }
  yield { name: "no certificates", bytes: wrap(evidence, []) };
}

/** The sample's context with one fact another. */
function otherContexts(context: VerifyContext, other: VerifyContext): [string, VerifyContext][] {
  const { nonce, model, device, chain } = context;
  return [
    ["another block", { ...context, nonce: { ...nonce, headerHash: nonce.headerHash.map((byte) => byte ^ 1) } }],
    ["another height", { ...context, nonce: { ...nonce, height: nonce.height + 1n } }],
    ["another purpose", { ...context, nonce: { ...nonce, purpose: nonce.purpose + 1 } }],
    ["another data key", { ...context, nonce: { ...nonce, dataKey: other.nonce.dataKey } }],
    ["another chain", { ...context, chain: { ...chain, id: `${chain.id}-2` } }],
    ["another device", { ...context, device: other.device }],
    ["another device's whole context", other],
    ["no anchors", { ...context, model: { ...model, anchors: [] } }],
    [
      "retired anchors",
      { ...context, model: { ...model, anchors: model.anchors.map((anchor) => ({ ...anchor, retired: context.time })) } },
    ],
    ["a model without the format", { ...context, model: { ...model, formats: [] } }],
    ["recalled firmware", { ...context, model: { ...model, references: model.references.map((one) => ({ ...one, state: "RECALLED" })) } }],
    ["a device id of one other bit", { ...context, device: { id: device.id.map((byte, at) => (at === 0 ? byte ^ 1 : byte)) } }],
  ];
}

/** Parts of another device's envelope in place of the sample's. */
function* exchanged(envelope: Uint8Array, other: Uint8Array): Generator<Mutant> {
  const [mine, theirs] = [parseEnvelope(envelope), parseEnvelope(other)];
  const wrap = (evidence: Uint8Array, salt16: Uint8Array, certs: readonly Uint8Array[]) =>
    evidenceEnvelope({ format: mine.format, evidence, salt16, certs });
  yield { name: "another device's evidence", bytes: wrap(theirs.evidence, mine.salt, mine.certs) };
  yield { name: "another device's salt", bytes: wrap(mine.evidence, theirs.salt, mine.certs) };
  yield { name: "another device's certificates", bytes: wrap(mine.evidence, mine.salt, theirs.certs) };
  yield { name: "another device's evidence and certificates", bytes: wrap(theirs.evidence, mine.salt, theirs.certs) };
}
