// SPDX-License-Identifier: Apache-2.0
import { AcesoError } from "@aceso/client";
import { decodeCbor, hex } from "@aceso/proto/encoding";
import { type Plaintext, samplesByHash } from "@aceso/seal";

/** One opened reading. `day` counts from the patient's own day zero and is patient-stated. */
export type OpenedReading =
  | {
      readonly kind: "scalar";
      readonly day: number;
      readonly loinc: string;
      readonly value: bigint;
      readonly scale: number;
      readonly unit: string;
    }
  | {
      readonly kind: "waveform";
      readonly day: number;
      /** ISO/IEEE 11073-10101 code. */
      readonly code: string;
      readonly periodUs: number;
      readonly scale: number;
      readonly origin: bigint;
      readonly samples: Int32Array;
    }
  | { readonly kind: "resource"; readonly day: number; readonly resource: Readonly<Record<string, unknown>> };

/** Reads the values of an opened record, in leaf order. @throws AcesoError value_malformed */
export function readReadings(plaintext: Plaintext): OpenedReading[] {
  const samples = samplesByHash(plaintext);
  return plaintext.leaves.map(({ index, valueCbor, dayIndex }) =>
    readValue(`leaf ${index}`, decodeCbor(valueCbor), Number(dayIndex), samples),
  );
}

function readValue(subject: string, value: unknown, day: number, samples: ReadonlyMap<string, Uint8Array>): OpenedReading {
  const fields: readonly unknown[] = Array.isArray(value) ? value : [];
  const [kind, ...rest] = fields;
  if (kind === 0) {
    const [loinc, mantissa, scale, unit] = rest;
    return {
      kind: "scalar",
      day,
      loinc: textOf(subject, loinc),
      value: whole(subject, mantissa),
      scale: Number(whole(subject, scale)),
      unit: textOf(subject, unit),
    };
  }
  if (kind === 1) {
    const [code, period, scale, origin, hash] = rest;
    return {
      kind: "waveform",
      day,
      code: textOf(subject, code),
      periodUs: Number(whole(subject, period)),
      scale: Number(whole(subject, scale)),
      origin: whole(subject, origin),
      samples: int32s(referred(subject, hash, samples)),
    };
  }
  if (kind === 2) {
    const [, hash] = rest;
    return { kind: "resource", day, resource: objectOf(subject, JSON.parse(new TextDecoder().decode(referred(subject, hash, samples)))) };
  }
  throw malformed(subject, "a value of another kind", "a scalar, a waveform or a resource");
}

function referred(subject: string, hash: unknown, samples: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const found = hash instanceof Uint8Array ? samples.get(hex(hash)) : undefined;
  if (found === undefined) throw malformed(subject, "a hash of nothing that was sealed with it", "the hash of a sample or resource");
  return found;
}

function int32s(bytes: Uint8Array): Int32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Int32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getInt32(index * 4));
}

function textOf(subject: string, value: unknown): string {
  if (typeof value !== "string") throw malformed(subject, "another type", "text");
  return value;
}

function whole(subject: string, value: unknown): bigint {
  if (typeof value === "bigint") return value;
  if (typeof value === "number" && Number.isSafeInteger(value)) return BigInt(value);
  throw malformed(subject, "another type", "an integer");
}

function objectOf(subject: string, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw malformed(subject, "no object", "a FHIR resource");
  return Object.fromEntries(Object.entries(value));
}

function malformed(subject: string, got: string, wanted: string): AcesoError {
  return new AcesoError({ code: "value_malformed", message: `${subject}: got ${got}, wanted ${wanted}` });
}
