// SPDX-License-Identifier: Apache-2.0

/** A one-lead electrocardiogram in the analogue-digital converter's own units. */
export interface Signal {
  readonly samples: Int16Array;
  /** Samples per second. */
  readonly rate: number;
}

/** Rate of the MIT-BIH Arrhythmia Database, in hertz. */
export const MITDB_RATE = 360;

/** Reads little-endian int16 samples. @throws RangeError if half a sample is left over */
export function loadSignal(bytes: Uint8Array, rate: number = MITDB_RATE): Signal {
  if (bytes.length % 2 !== 0) throw new RangeError(`signal: got ${bytes.length} bytes, want an even number`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const samples = Int16Array.from({ length: bytes.length / 2 }, (_, index) => view.getInt16(index * 2, true));
  return { samples, rate };
}

/** Samples [from, to) of a signal. */
export function sliceSignal(signal: Signal, from: number, to: number): Signal {
  return { samples: signal.samples.slice(from, to), rate: signal.rate };
}
