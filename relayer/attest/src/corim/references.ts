// SPDX-License-Identifier: Apache-2.0
import { decodeTagged, Tagged } from "../cbor.ts";
import type { Component } from "../format.ts";
import { psaMeasurement } from "../formats/psa/measurement.ts";
import { Refused } from "../refused.ts";
import type { Reference } from "../trust.ts";

const TAG = { corim: 501, comid: 506, uri: 32, bytes: 560, time: 1 } as const;
/** Keys of draft-ietf-rats-corim §4.1 and §5.1. */
const CORIM = { tags: 1, profile: 3, validity: 4 } as const;
const COMID = { triples: 4 } as const;
const TRIPLES = { references: 0 } as const;
const MEASUREMENT = { key: 0, value: 1 } as const;
const VALUE = { digests: 2, name: 11, signers: 13 } as const;

const PSA_PROFILE = "tag:arm.com,2025:psa#1.0.0";
const SOFTWARE_COMPONENT = "psa.software-component";
/** Hash algorithms of the named information registry and the bytes of their digests. */
const DIGEST_BYTES = new Map<unknown, number>([
  [1, 32],
  [7, 48],
  [8, 64],
]);
const HASH_BYTES = [...DIGEST_BYTES.values()];

/**
 * Reads the reference values of an unsigned CoRIM in the PSA profile (draft-ietf-rats-corim, draft-fdb-rats-psa-endorsements): one for
 * each implementation, its components in the order they stand in. The document's validity becomes theirs. `nonceBuilder` is the
 * maker's word, which CoRIM has no place for: it stays false. @throws Refused malformed, profile_unknown
 */
export function corimReferences(bytes: Uint8Array): readonly Reference[] {
  const corim = mapOf(tagged(decodeTagged(bytes, "corim"), TAG.corim, "corim"), "corim");
  const profile: unknown = inside(corim.get(CORIM.profile), TAG.uri);
  if (profile !== PSA_PROFILE) throw new Refused("profile_unknown", "corim profile", String(profile), PSA_PROFILE);
  const [from, until] = validityOf(corim.get(CORIM.validity));
  const references = listOf(corim.get(CORIM.tags), "tags").flatMap((tag) => measurementsOf(tagged(tag, TAG.comid, "comid")));
  if (references.length === 0) throw malformed("corim", "no reference value", "at least one");
  return references.map((measurement) => ({ measurement, from, until, state: "OK", nonceBuilder: false }));
}

type Fields = ReadonlyMap<unknown, unknown>;

function measurementsOf(comid: unknown): Uint8Array[] {
  if (!(comid instanceof Uint8Array)) throw malformed("comid", typeof comid, "bytes");
  const triples = mapOf(mapOf(decodeTagged(comid, "comid"), "comid").get(COMID.triples), "triples");
  const references = triples.get(TRIPLES.references);
  return references === undefined ? [] : listOf(references, "reference triples").map(measurementOf);
}

function measurementOf(triple: unknown): Uint8Array {
  const [environment, measurements] = listOf(triple, "reference triple");
  const classMap = mapOf(mapOf(environment, "environment").get(0), "class");
  const implementationId = sizedBytes(tagged(classMap.get(0), TAG.bytes, "class id"), "implementation id", [32]);
  return psaMeasurement(implementationId, listOf(measurements, "measurements").map(componentOf));
}

function componentOf(measurement: unknown): Pick<Component, "type" | "value" | "signer"> {
  const fields = mapOf(measurement, "measurement");
  const key = fields.get(MEASUREMENT.key);
  if (key !== SOFTWARE_COMPONENT) throw malformed("measurement key", JSON.stringify(key) ?? "none", SOFTWARE_COMPONENT);
  const value = mapOf(fields.get(MEASUREMENT.value), "measurement value");
  const name = value.get(VALUE.name);
  if (name !== undefined && typeof name !== "string") throw malformed("measurement name", typeof name, "text");
  const [signer, ...others] = listOf(value.get(VALUE.signers), "signers");
  if (others.length > 0) throw malformed("signers", String(others.length + 1), "one");
  return {
    type: name ?? "",
    value: digestOf(value.get(VALUE.digests)),
    signer: sizedBytes(tagged(signer, TAG.bytes, "signer"), "signer", HASH_BYTES),
  };
}

function digestOf(digests: unknown): Uint8Array {
  const [first, ...others] = listOf(digests, "digests");
  if (others.length > 0) throw malformed("digests", String(others.length + 1), "one");
  const [algorithm, digest] = listOf(first, "digest");
  const length = DIGEST_BYTES.get(algorithm);
  if (length === undefined) throw malformed("digest algorithm", String(algorithm), "SHA-256, SHA-384 or SHA-512");
  return sizedBytes(digest, "digest", [length]);
}

function validityOf(value: unknown): [bigint, bigint] {
  if (value === undefined) return [0n, 0n];
  const validity = mapOf(value, "validity");
  const second = (key: number): bigint => {
    const time: unknown = inside(validity.get(key), TAG.time);
    if (time === undefined) return 0n;
    if (typeof time !== "number" || time < 0) throw malformed("validity", typeof time, "Unix seconds");
    return BigInt(time);
  };
  return [second(0), second(1)];
}

function inside(value: unknown, tag: number): unknown {
  return value instanceof Tagged && value.tag === tag ? value.value : undefined;
}

function tagged(value: unknown, tag: number, subject: string): unknown {
  if (!(value instanceof Tagged && value.tag === tag)) throw malformed(subject, "no such tag", `tag ${tag}`);
  return value.value;
}

function mapOf(value: unknown, subject: string): Fields {
  if (!(value instanceof Map)) throw malformed(subject, typeof value, "a map");
  return value;
}

function listOf(value: unknown, subject: string): readonly unknown[] {
  if (!(Array.isArray(value) && value.length > 0)) throw malformed(subject, typeof value, "a list that is not empty");
  return value;
}

function sizedBytes(value: unknown, subject: string, lengths: readonly number[]): Uint8Array {
  const fits = value instanceof Uint8Array && lengths.includes(value.length);
  if (!fits) throw malformed(subject, value instanceof Uint8Array ? `${value.length} bytes` : typeof value, `${lengths.join(", ")} bytes`);
  return value;
}

function malformed(subject: string, got: string, want: string): Refused {
  return new Refused("malformed", subject, got, want);
}
