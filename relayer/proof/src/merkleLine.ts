// SPDX-License-Identifier: Apache-2.0
import {
  blobName,
  decodeCbor,
  EncodingError,
  encodeOpening,
  equal,
  hex,
  leafHash,
  merkleVerify,
  valueLeafPart,
} from "@aceso/proto/encoding";
import type { Bundle, BundleOpening } from "./bundle.ts";
import { findValue } from "./findState.ts";
import { failed, notCheckable, type Outcome, verified } from "./line.ts";
import { readBatch, readOpening } from "./stateValues.ts";

/** value · 10^scale in decimal digits. */
function decimalText(value: bigint, scale: bigint): string {
  const sign = value < 0n ? "-" : "";
  const digits = (value < 0n ? -value : value).toString();
  if (scale >= 0n) return `${sign}${digits}${"0".repeat(Number(scale))}`;
  const places = Number(-scale);
  const padded = digits.padStart(places + 1, "0");
  return `${sign}${padded.slice(0, -places)}.${padded.slice(-places)}`;
}

function integerOf(value: unknown): bigint | undefined {
  if (typeof value === "bigint") return value;
  return typeof value === "number" && Number.isInteger(value) ? BigInt(value) : undefined;
}

/** A reading's value in words. Anything that is no value of encoding.md is described as such, never thrown. */
export function describeValue(cbor: Uint8Array): string {
  let value: unknown;
  try {
    value = decodeCbor(cbor);
  } catch (error) {
    if (error instanceof EncodingError) return "bytes that are no value";
    throw error;
  }
  if (!Array.isArray(value)) return "CBOR that is no value";
  const [kind, name, third, fourth, fifth] = value as unknown[];
  if (kind === 0 && typeof name === "string" && typeof fifth === "string") {
    const [mantissa, scale] = [integerOf(third), integerOf(fourth)];
    if (mantissa !== undefined && scale !== undefined && scale >= -30n && scale <= 30n) {
      return `LOINC ${name} = ${decimalText(mantissa, scale)} ${fifth}`;
    }
  }
  if (kind === 1 && typeof name === "string") return `waveform ${name}, one sample every ${String(third)} µs`;
  if (kind === 2 && typeof name === "string") return `FHIR ${name}`;
  return "CBOR that is no value";
}

function leafOf(o: BundleOpening): Uint8Array {
  return leafHash(valueLeafPart(o.salt, o.value), o.t);
}

function isPublished(o: BundleOpening, blob: Uint8Array): boolean {
  const bytes = encodeOpening({ index: o.index, value: o.value, valueSalt16: o.salt, timePart: o.t, path: o.path });
  return equal(blobName(bytes), blob);
}

/** Line c: every opened reading is a leaf of the batch's tree, and what the owner published is among them. */
export function merkleLine(bundle: Bundle): Outcome {
  const { batch, record, openings } = bundle;
  if (!batch || !record) return notCheckable(bundle.subject.kind, "no batch in the bundle", "a batch and a reading");
  const subject = `readings of batch ${hex(record.batchId)}`;
  if (openings.length === 0) return notCheckable(subject, "no opened reading", "a reading with its path");
  for (const o of openings) {
    if (!merkleVerify(batch.root, leafOf(o), o.index, batch.count, o.path)) {
      return failed(
        `reading ${o.index}`,
        `leaf ${hex(leafOf(o))} on another tree`,
        `a path to root ${hex(batch.root)} of ${batch.count} readings`,
      );
    }
  }
  for (const { id, value } of bundle.states.filter((s) => s.collection === "opening")) {
    const blob = value && readOpening(value).blob;
    if (blob && equal(id, record.id) && !openings.some((o) => isPublished(o, blob))) {
      return failed("published reading", "other bytes", `blob ${hex(blob)}, which the owner published`);
    }
  }
  const state = findValue(bundle, "batch", record.batchId);
  const detail = openings.map((o) => `reading ${o.index}: ${describeValue(o.value)}`);
  if (state) {
    const { root, count } = readBatch(state);
    if (!equal(root, batch.root) || count !== batch.count) {
      return failed("batch root", hex(batch.root), `${hex(root)} of ${count} readings, which state names`);
    }
  }
  return verified(subject, `${openings.length} of ${batch.count} opened, all under root ${hex(batch.root)}`, detail);
}
