// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { answerWhileStanding, type Look } from "./while_standing.ts";

/** A repeatable stream of numbers below a bound (xorshift32), so that a failing interleaving fails again. */
function numbers(seed: number): (bound: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (bound) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
}

/** One trustee, one order of some pieces, one withdrawal; the chain moves on at every step the trustee waits. */
async function interleaved(seed: number, look: (seen: () => Look) => () => Promise<Look>) {
  const next = numbers(seed);
  const withdrawn = next(12);
  const lag = next(3); // blocks that this trustee's verified view is behind the chain
  let chain = 0;
  const pass = async () => {
    chain += next(3);
  };
  const view = () => chain - lag;
  const log: { readonly what: "partial" | "sent"; readonly view: number }[] = [];
  const pieces = (function* () {
    for (let piece = next(4); piece >= 0; piece--) {
      log.push({ what: "partial", view: view() });
      yield piece;
    }
  })();
  const looked = look(() => (view() > withdrawn ? "over" : "stands"));
  const outcome = await answerWhileStanding(
    async () => {
      await pass();
      return looked();
    },
    pieces,
    async () => {
      log.push({ what: "sent", view: view() });
    },
  );
  return { outcome, withdrawn, log };
}

const honest = (seen: () => Look) => async () => seen();

test("in 100 000 interleavings no partial is computed and none leaves once a header with the withdrawal was seen", async () => {
  const outcomes = new Map<string, number>();
  for (let seed = 1; seed <= 100_000; seed++) {
    const { outcome, withdrawn, log } = await interleaved(seed, honest);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    const late = log.find(({ view }) => view > withdrawn);
    if (late !== undefined) expect({ seed, withdrawn, late }).toBeUndefined();
    if ((outcome === "sent") !== log.some(({ what }) => what === "sent")) expect({ seed, outcome, log }).toBeUndefined();
  }
  expect([...outcomes.keys()].sort()).toEqual(["over", "sent"]);
  for (const count of outcomes.values()) expect(count).toBeGreaterThan(1_000);
}, 60_000);

test("a trustee that looked only once would be caught by the same interleavings", async () => {
  const once = (seen: () => Look) => {
    let first: Look | undefined;
    return async () => {
      first ??= seen();
      return first;
    };
  };
  let caught = 0;
  for (let seed = 1; seed <= 1_000; seed++) {
    const { withdrawn, log } = await interleaved(seed, once);
    if (log.some(({ view }) => view > withdrawn)) caught++;
  }
  expect(caught).toBeGreaterThan(10);
});

test("consents that changed send the order back to be decided again: nothing leaves", async () => {
  const sent: unknown[] = [];
  const looks: Look[] = ["stands", "changed"];
  const outcome = await answerWhileStanding(
    async () => looks.shift() ?? "over",
    [1, 2].values(),
    async (pieces) => void sent.push(pieces),
  );
  expect([outcome, sent]).toEqual(["changed", []]);
});
