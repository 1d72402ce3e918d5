// SPDX-License-Identifier: Apache-2.0
import { base32nopad } from "@scure/base";
import { decode, encode, rfc8949EncodeOptions } from "cborg";
import { hex, sha256, sized, unhex } from "./bytes.ts";
import { EncodingError } from "./errors.ts";
import { type Integer, text } from "./fields.ts";

/** RFC 8949 core-deterministic CBOR (section 4.2.1) of plain data. Floats are refused: nothing we hash has one. */
export function encodeCbor(value: unknown): Uint8Array {
  return encode(value, { ...rfc8949EncodeOptions, float64: false });
}

/** Decodes CBOR that must be deterministic: indefinite lengths, long integers, floats, tags, duplicate or unsorted keys throw EncodingError. */
export function decodeCbor(bytes: Uint8Array): unknown {
  try {
    const value: unknown = decode(bytes, {
      strict: true,
      allowIndefinite: false,
      allowUndefined: false,
      allowBigInt: true,
      useMaps: true,
      rejectDuplicateMapKeys: true,
    });
    if (hex(encodeCbor(value)) !== hex(bytes)) throw new EncodingError("CBOR", "another form", "core-deterministic CBOR");
    return value;
  } catch (error) {
    if (error instanceof EncodingError) throw error;
    throw new EncodingError("CBOR", error instanceof Error ? error.message : "unreadable bytes", "core-deterministic CBOR");
  }
}

/** Evidence envelope: CBOR [1, format, evidence, salt16, [certs]]; a round's evidence_hash is its SHA-256. */
export function evidenceEnvelope(e: {
  format: string;
  evidence: Uint8Array;
  salt16: Uint8Array;
  certs: readonly Uint8Array[];
}): Uint8Array {
  return encodeCbor([1, e.format, e.evidence, sized("device salt", e.salt16, 16), [...e.certs]]);
}

/** SHA-256 of the evidence envelope. */
export function evidenceHash(envelope: Uint8Array): Uint8Array {
  return sha256(envelope);
}

/** Value of a scalar reading: value · 10^scale of the unit. Trailing zeros are moved into the scale; zero has scale 0. */
export function scalarValue(v: { loinc: string; value: Integer; scale: Integer; ucum: string }): Uint8Array {
  let value = BigInt(v.value);
  let scale = BigInt(v.scale);
  while (value !== 0n && value % 10n === 0n) {
    value /= 10n;
    scale += 1n;
  }
  return encodeCbor([0, v.loinc, value, value === 0n ? 0n : scale, v.ucum]);
}

/** Value of a waveform: one sample every `periodUs` microseconds; the samples go in as the SHA-256 of their i32 big-endian bytes. */
export function waveformValue(w: { code: string; periodUs: Integer; scale: Integer; origin: Integer; samples: Int32Array }): Uint8Array {
  return encodeCbor([1, w.code, BigInt(w.periodUs), BigInt(w.scale), BigInt(w.origin), sha256(sampleBytes(w.samples))]);
}

/** Samples as i32 big-endian bytes. */
export function sampleBytes(samples: Int32Array): Uint8Array {
  const out = new Uint8Array(samples.length * 4);
  const view = new DataView(out.buffer);
  samples.forEach((sample, i) => {
    view.setInt32(i * 4, sample);
  });
  return out;
}

/** Value of an imported FHIR resource; `canonical` is its RFC 8785 form. */
export function resourceValue(fhirType: string, canonical: string): Uint8Array {
  return encodeCbor([2, fhirType, sha256(text(canonical))]);
}

/** Manifest of a deal: CBOR {1: [share box names], 2: {consent: [policy box names]}}; consents as 32-byte keys. */
export function dealManifest(shareBoxes: readonly Uint8Array[], policyBoxes: ReadonlyMap<string, readonly Uint8Array[]>): Uint8Array {
  const policies = new Map([...policyBoxes].map(([consentHex, names]) => [unhex(consentHex), [...names]]));
  return encodeCbor(
    new Map<number, unknown>([
      [1, [...shareBoxes]],
      [2, policies],
    ]),
  );
}

/** What a device's label carries. */
export interface ClaimCode {
  deviceId: Uint8Array;
  endpoint: string;
  claimSecret16: Uint8Array;
}

const claimPrefix = "aceso-claim:";

/** `aceso-claim:` and base32 (RFC 4648, no padding) of CBOR [device id, maker endpoint, claim secret]. */
export function encodeClaimCode(c: ClaimCode): string {
  const body = encodeCbor([sized("device id", c.deviceId, 32), c.endpoint, sized("claim secret", c.claimSecret16, 16)]);
  return claimPrefix + base32nopad.encode(body);
}

/** Reads a claim code in any case. Throws EncodingError when it is none. */
export function decodeClaimCode(code: string): ClaimCode {
  if (!code.toLowerCase().startsWith(claimPrefix)) throw new EncodingError("claim code", "another prefix", claimPrefix);
  let bytes: Uint8Array;
  try {
    bytes = base32nopad.decode(code.slice(claimPrefix.length).toUpperCase());
  } catch {
    throw new EncodingError("claim code", "text that is no base32", "base32 without padding");
  }
  const value = decodeCbor(bytes);
  if (!Array.isArray(value) || value.length !== 3) throw new EncodingError("claim code", "another shape", "three fields");
  const [deviceId, endpoint, claimSecret16] = value as unknown[];
  if (!(deviceId instanceof Uint8Array) || typeof endpoint !== "string" || !(claimSecret16 instanceof Uint8Array)) {
    throw new EncodingError("claim code", "fields of another type", "device id, endpoint, secret");
  }
  return { deviceId: sized("device id", deviceId, 32), endpoint, claimSecret16: sized("claim secret", claimSecret16, 16) };
}

/** A reading its owner showed to everybody; neither its time nor its time salt. */
export interface PublishedOpening {
  index: bigint;
  value: Uint8Array;
  valueSalt16: Uint8Array;
  timePart: Uint8Array;
  path: readonly Uint8Array[];
}

/** Published opening: CBOR [index, value_cbor, salt_v, t, path]. */
export function encodeOpening(o: PublishedOpening): Uint8Array {
  return encodeCbor([o.index, o.value, sized("value salt", o.valueSalt16, 16), sized("time part", o.timePart, 32), [...o.path]]);
}

/** Reads a published opening. Throws EncodingError when it is none. */
export function decodeOpening(bytes: Uint8Array): PublishedOpening {
  const value = decodeCbor(bytes);
  if (!Array.isArray(value) || value.length !== 5) throw new EncodingError("opening", "another shape", "five fields");
  const [index, reading, salt, t, path] = value as unknown[];
  const whole = typeof index === "number" ? BigInt(index) : index;
  if (
    typeof whole !== "bigint" ||
    whole < 0n ||
    !(reading instanceof Uint8Array) ||
    !(salt instanceof Uint8Array) ||
    !(t instanceof Uint8Array)
  ) {
    throw new EncodingError("opening", "fields of another type", "index, value, salt, time part, path");
  }
  if (!Array.isArray(path) || path.length > 64) throw new EncodingError("opening", "no path", "a list of at most 64 hashes");
  const hashes = path.map((hash: unknown) => {
    if (!(hash instanceof Uint8Array)) throw new EncodingError("opening", "a path of other things", "32-byte hashes");
    return sized("path", hash, 32);
  });
  return { index: whole, value: reading, valueSalt16: sized("value salt", salt, 16), timePart: sized("time part", t, 32), path: hashes };
}
