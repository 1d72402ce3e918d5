// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { expect, test } from "vitest";
import { TokenBuckets } from "./token_buckets.ts";

test("a full bucket gives its burst, then what comes back", () => {
  const buckets = new TokenBuckets({ perSecond: 2, burst: 3 });
  for (const remaining of [2, 1, 0]) expect(buckets.take("a", 1, 0)).toEqual({ ok: true, remaining });
  expect(buckets.take("a", 1, 0)).toEqual({ ok: false, retryAfterMs: 500 });
  expect(buckets.take("a", 1, 499)).toMatchObject({ ok: false });
  expect(buckets.take("a", 1, 500)).toEqual({ ok: true, remaining: 0 });
  expect(buckets.take("b", 1, 500)).toMatchObject({ ok: true });
});

test("a refused take costs nothing, a clock that goes back gives nothing", () => {
  const buckets = new TokenBuckets({ perSecond: 1, burst: 2 });
  expect(buckets.take("a", 3, 0)).toMatchObject({ ok: false });
  expect(buckets.take("a", 2, 1000)).toMatchObject({ ok: true });
  expect(buckets.take("a", 1, 0)).toMatchObject({ ok: false });
  expect(buckets.take("a", 1, 1500)).toMatchObject({ ok: false });
});

test("only so many sources are remembered, the least seen goes first", () => {
  const buckets = new TokenBuckets({ perSecond: 0.001, burst: 1, maxSources: 2 });
  buckets.take("a", 1, 0);
  buckets.take("b", 1, 0);
  buckets.take("a", 1, 0);
  buckets.take("c", 1, 0);
  expect(buckets.take("a", 1, 0)).toMatchObject({ ok: false });
});

test("over any time no source gets more than burst plus rate times time", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 5 })), { maxLength: 100 }), (steps) => {
      const buckets = new TokenBuckets({ perSecond: 7, burst: 11 });
      let now = 0;
      let got = 0;
      for (const [wait, cost] of steps) {
        now += wait;
        if (buckets.take("a", cost, now).ok) got += cost;
      }
      return got <= 11 + (7 * now) / 1000 + 1e-6;
    }),
  );
});
