// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { livenessOf, type Standing } from "./live.ts";

const now = 1_800_000_000;
const good: Standing = {
  chainId: "aceso-local-1",
  node: { height: 100, time: now - 2, catchingUp: false },
  nodeFault: undefined,
  index: { height: 99, time: now - 3 },
  indexFault: undefined,
};

test("node and index near each other and fresh are live", () => expect(livenessOf(good, false, now)).toEqual({ state: "live" }));

test("an index that lags is behind by so many blocks, not live", () => {
  expect(livenessOf({ ...good, index: { height: 60, time: now } }, false, now)).toEqual({ state: "behind", blocks: 40 });
});

test("a chain that makes no blocks is stalled, though node and index agree", () => {
  expect(livenessOf(good, false, now + 100)).toEqual({ state: "stalled", seconds: 102 });
});

test("a part that does not answer is named before anything else is said", () => {
  expect(livenessOf({ ...good, node: undefined, nodeFault: "status 502" }, true, now)).toEqual({
    state: "failed",
    part: "node",
    why: "status 502",
  });
  expect(livenessOf({ ...good, index: undefined, indexFault: "internal" }, false, now)).toMatchObject({ state: "failed", part: "index" });
});

test("a paused page says so and does not call itself live", () => expect(livenessOf(good, true, now)).toEqual({ state: "paused" }));

test("before the first answer nothing is claimed", () => expect(livenessOf(undefined, false, now)).toEqual({ state: "asking" }));
