// SPDX-License-Identifier: Apache-2.0
import { scalarValue, waveformValue } from "@aceso/proto/encoding";
import type { Signal } from "./signal.ts";

/** One measured number: value · 10^scale of the UCUM unit. */
export interface ScalarReading {
  readonly kind: "scalar";
  /** LOINC code. */
  readonly code: string;
  readonly value: bigint;
  readonly scale: bigint;
  readonly unit: string;
  /** Unix seconds; on the chain only inside a salted hash. */
  readonly seconds: bigint;
}

/** A stretch of samples: (sample − origin) · 10^scale of the code's unit, one every `periodUs` microseconds. */
export interface WaveformReading {
  readonly kind: "waveform";
  readonly code: string;
  readonly periodUs: bigint;
  readonly scale: bigint;
  readonly origin: bigint;
  readonly samples: Int32Array;
  readonly seconds: bigint;
}

export type Reading = ScalarReading | WaveformReading;

/** The deterministic CBOR that the value part of a leaf hashes (encoding.md, "value part v"). */
export function readingCbor(reading: Reading): Uint8Array {
  if (reading.kind === "scalar") {
    return scalarValue({ loinc: reading.code, value: reading.value, scale: reading.scale, ucum: reading.unit });
  }
  const { code, periodUs, scale, origin, samples } = reading;
  return waveformValue({ code, periodUs, scale, origin, samples });
}

/** MDC_ECG_ELEC_POTL_II of ISO/IEEE 11073-10101, as FHIR names ECG leads; in volts. */
export const ECG_LEAD_II = "131330";

/** An ECG stretch in microvolts. MIT-BIH units are 5 µV each around 1024, and 360 Hz is one sample every 2778 µs to the nearest. */
export function ecgWaveform(signal: Signal, seconds: bigint): WaveformReading {
  return {
    kind: "waveform",
    code: ECG_LEAD_II,
    periodUs: BigInt(Math.round(1_000_000 / signal.rate)),
    scale: -6n,
    origin: 0n,
    samples: Int32Array.from(signal.samples, (unit) => (unit - 1024) * 5),
    seconds,
  };
}
