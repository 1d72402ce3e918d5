// SPDX-License-Identifier: Apache-2.0
import { evidenceEnvelope } from "@aceso/proto/encoding";
import { sameBytes } from "../bytes.ts";
import { parseEnvelope } from "../envelope.ts";
import type { Registry } from "../registry.ts";
import { type VerifyContext, verifyEnvelope } from "../verify.ts";
import { doubledKeys } from "./cbor_maps.ts";
import {
  type ContextMutant,
  otherDevices,
  otherFirmware,
  otherNonces,
  passed,
  revoked,
  seenCounters,
  staleLists,
  untrusted,
} from "./contexts.ts";
import { flipped, type Mutant, shifted, trailing, truncated } from "./mutators.ts";
import { type ConformanceReport, type MutatorResult, reportOf } from "./report.ts";
import type { Sample } from "./sample.ts";

const REFUSE = "refused with a code, never affirmed, never an exception";

/**
 * Runs a sample against the promises every format makes: the sample is affirmed, twice with the same digest; no mutant of its bytes
 * or of its context is, and none throws. `other` is a second device's good sample of the same model: their parts may not be exchanged.
 * `step` thins out the byte mutators. `name` stands in the report.
 */
export function runConformance(registry: Registry, sample: Sample, other: Sample, step = 1, name = "sample"): ConformanceReport {
  const { format: formatName } = parseEnvelope(sample.envelope);
  const format = registry.byName(formatName);
  const bytes = (title: string, mutants: Iterable<Mutant>): MutatorResult => refused(registry, title, underContext(mutants, sample));
  const contexts = (title: string, mutants: Iterable<ContextMutant>): MutatorResult => refused(registry, title, withBytes(mutants, sample));
  const mutators = [
    affirmedTwice(registry, sample),
    bytes(
      "bits turned",
      everywhere(sample.envelope, (part) => flipped(part, step)),
    ),
    bytes(
      "cut short",
      everywhere(sample.envelope, (part) => truncated(part, step)),
    ),
    bytes(
      "bytes left out or doubled",
      everywhere(sample.envelope, (part) => shifted(part, step)),
    ),
    bytes("something behind the end", everywhere(sample.envelope, trailing)),
    bytes("map keys twice", everywhere(sample.envelope, doubledKeys)),
    bytes("parts of another device", exchanged(sample.envelope, other.envelope)),
    bytes("a sibling that answers", sample.sibling === undefined ? [] : [{ name: "sibling", bytes: sample.sibling }]),
    contexts("another nonce", otherNonces(sample, other)),
    contexts("another device", otherDevices(sample, other)),
    contexts("nothing to trust", untrusted(sample)),
    contexts("other firmware", otherFirmware(sample)),
    contexts("revoked", revoked(sample)),
    contexts("no current revocation list", staleLists(sample, format)),
    contexts("expired", passed(sample)),
    contexts("counters seen before", seenCounters(sample, countersOf(registry, sample))),
  ];
  return reportOf(formatName, name, mutators);
}

interface Case {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly context: VerifyContext;
}

/** A mutant that came out as the sample is none. */
function* underContext(mutants: Iterable<Mutant>, { envelope, context }: Sample): Generator<Case> {
  for (const { name, bytes } of mutants) {
    if (!sameBytes(bytes, envelope)) yield { name, bytes, context };
  }
}

function* withBytes(mutants: Iterable<ContextMutant>, { envelope }: Sample): Generator<Case> {
  for (const { name, context } of mutants) yield { name, bytes: envelope, context };
}

/** Every case must be refused. */
function refused(registry: Registry, name: string, cases: Iterable<Case>): MutatorResult {
  const codes: Record<string, number> = {};
  const failures: string[] = [];
  let count = 0;
  for (const one of cases) {
    count += 1;
    const outcome = outcomeOf(registry, one);
    codes[outcome] = (codes[outcome] ?? 0) + 1;
    if (outcome === "affirmed") failures.push(`${name}: ${one.name}: affirmed`);
    if (outcome.startsWith("threw")) failures.push(`${name}: ${one.name}: ${outcome}`);
  }
  return { name, promise: REFUSE, cases: count, codes, failures };
}

function outcomeOf(registry: Registry, { bytes, context }: Case): string {
  try {
    return verifyEnvelope(registry, bytes, context).code;
  } catch (error) {
    return `threw ${error instanceof Error ? error.message : "something"}`;
  }
}

function affirmedTwice(registry: Registry, { envelope, context }: Sample): MutatorResult {
  const name = "the sample itself";
  const failures: string[] = [];
  const codes: Record<string, number> = {};
  const digests: Uint8Array[] = [];
  for (let time = 0; time < 2; time++) {
    const outcome = outcomeOf(registry, { name, bytes: envelope, context });
    codes[outcome] = (codes[outcome] ?? 0) + 1;
    if (outcome !== "affirmed") failures.push(`${name}: got ${outcome}, want affirmed`);
    else digests.push(verifyEnvelope(registry, envelope, context).digest);
  }
  const [first = new Uint8Array(0), second = new Uint8Array(0)] = digests;
  if (!sameBytes(first, second)) failures.push(`${name}: two digests`);
  return { name, promise: "affirmed, twice with the same digest", cases: 2, codes, failures };
}

/** Mutants of the envelope, and of evidence and each certificate inside an intact envelope. */
function* everywhere(envelope: Uint8Array, mutate: (bytes: Uint8Array) => Iterable<Mutant>): Generator<Mutant> {
  yield* mutate(envelope);
  const { format, evidence, salt, certs } = parseEnvelope(envelope);
  const wrap = (part: Uint8Array, parts: readonly Uint8Array[]) => evidenceEnvelope({ format, evidence: part, salt16: salt, certs: parts });
  for (const { name, bytes } of mutate(evidence)) yield { name: `evidence: ${name}`, bytes: wrap(bytes, certs) };
  for (const [index, cert] of certs.entries()) {
    for (const { name, bytes } of mutate(cert)) {
      yield { name: `certificate ${index}: ${name}`, bytes: wrap(evidence, certs.with(index, bytes)) };
    }
  }
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
  yield { name: "no certificates", bytes: wrap(mine.evidence, mine.salt, []) };
}

/** The counters of the sample; none if its format has none, or if it does not even parse. */
function countersOf(registry: Registry, { envelope }: Sample): readonly bigint[] | undefined {
  const { format, evidence, certs } = parseEnvelope(envelope);
  const { parse, counters } = registry.byName(format);
  try {
    return counters?.(parse(evidence, certs));
  } catch {
    return undefined;
  }
}
