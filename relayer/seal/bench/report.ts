// SPDX-License-Identifier: Apache-2.0

/** Milliseconds that `work` takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * Measures ours and the bare work in turn and prints one JSON line. The ratio is of the fastest rounds: what else the machine does can
 * only make a round slower.
 */
export async function compare(name: string, bar: number, rounds: number, ours: () => unknown, bare: () => unknown): Promise<void> {
  await ours();
  await bare();
  const samples: { ours: number; bare: number }[] = [];
  for (let round = 0; round < rounds; round++) samples.push({ bare: await timed(bare), ours: await timed(ours) });
  const ratio = Number((Math.min(...samples.map((sample) => sample.ours)) / Math.min(...samples.map((sample) => sample.bare))).toFixed(3));
  const rounded = samples.map((sample) => ({ ours: Number(sample.ours.toFixed(1)), bare: Number(sample.bare.toFixed(1)) }));
  console.log(JSON.stringify({ name, ratio, bar, ok: ratio <= bar, samples: rounded }));
}
