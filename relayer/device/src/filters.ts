// SPDX-License-Identifier: Apache-2.0

/** Passes 5 to 15 Hz, where a QRS complex has its energy: a second-order high-pass and low-pass, each run forwards and backwards. */
export function bandPass(samples: ArrayLike<number>, rate: number): Float64Array {
  const high = butterworth("high", 5 / rate);
  const low = butterworth("low", 15 / rate);
  return twice(twice(Float64Array.from(samples), high), low);
}

/** Five-point slope, squared (Pan and Tompkins 1985, eq. 9 and 10). */
export function squaredSlope(samples: Float64Array): Float64Array {
  const at = (index: number) => samples[Math.min(Math.max(index, 0), samples.length - 1)] ?? 0;
  return samples.map((_, i) => ((2 * at(i + 2) + at(i + 1) - at(i - 1) - 2 * at(i - 2)) / 8) ** 2);
}

/** Mean over a centred window of `width` samples. */
export function movingMean(samples: Float64Array, width: number): Float64Array {
  const sums = new Float64Array(samples.length + 1);
  for (let i = 0; i < samples.length; i++) sums[i + 1] = (sums[i] ?? 0) + (samples[i] ?? 0);
  const half = Math.floor(width / 2);
  return samples.map((_, i) => {
    const from = Math.max(0, i - half);
    const to = Math.min(samples.length, i + half + 1);
    return ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from);
  });
}

/** Coefficients of y[n] = b0 x[n] + b1 x[n-1] + b2 x[n-2] - a1 y[n-1] - a2 y[n-2]. */
interface Biquad {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

/** Second-order Butterworth section by the bilinear transform; `cutoff` in cycles per sample. */
function butterworth(kind: "low" | "high", cutoff: number): Biquad {
  const k = Math.tan(Math.PI * cutoff);
  const norm = 1 / (1 + Math.SQRT2 * k + k * k);
  const a = [2 * (k * k - 1) * norm, (1 - Math.SQRT2 * k + k * k) * norm] as const;
  const gain = kind === "low" ? k * k * norm : norm;
  return { b: [gain, kind === "low" ? 2 * gain : -2 * gain, gain], a };
}

/** Forwards, then backwards: no shift in time. */
function twice(samples: Float64Array, section: Biquad): Float64Array {
  return run(run(samples, section).reverse(), section).reverse();
}

function run(samples: Float64Array, { b, a }: Biquad): Float64Array {
  const first = samples[0] ?? 0;
  const settled = (first * (b[0] + b[1] + b[2])) / (1 + a[0] + a[1]);
  let [x1, x2, y1, y2] = [first, first, settled, settled];
  return samples.map((x) => {
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x1, x2, y1, y2] = [x, x1, y, y1];
    return y;
  });
}
