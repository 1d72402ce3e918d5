// SPDX-License-Identifier: Apache-2.0

/** A fast reproducible generator (xorshift128, Marsaglia 2003): the next 32 bits. */
export type Random = () => number;

/** The generator of a seed. */
export function randomOf(seed: number): Random {
  let [a, b, c, d] = [seed >>> 0 || 1, 362_436_069, 521_288_629, 88_675_123];
  return () => {
    const t = a ^ (a << 11);
    [a, b, c] = [b, c, d];
    d = (d ^ (d >>> 19) ^ t ^ (t >>> 8)) >>> 0;
    return d;
  };
}
