// SPDX-License-Identifier: Apache-2.0
import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { createLog } from "./log.ts";
import type { Life } from "./process.ts";
import { repeat } from "./repeat.ts";

/** A process that is told to stop by calling stop(), which waits for what was registered. */
function life() {
  const abort = new AbortController();
  const stops: (() => Promise<void> | void)[] = [];
  const log = createLog({ name: "repeat", level: "silent" });
  const it: Life = {
    log,
    signal: abort.signal,
    onStop: (_, stop) => void stops.push(stop),
    untilStopped: async () => undefined,
    fail: () => undefined,
  };
  const stop = async () => {
    abort.abort();
    for (const each of stops) await each();
  };
  return { it, log, signal: abort.signal, stop };
}

test("a step is repeated, also after it failed, until the process stops", async () => {
  const { it, log, stop } = life();
  let times = 0;
  const fifth = new Promise<void>((resolve) => {
    repeat(it, log, "count", 1, async () => {
      if (++times === 5) resolve();
      if (times === 2) throw new Error("got nothing, wanted something");
    });
  });
  await fifth;
  await stop();
  const counted = times;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(times).toBe(counted);
});

test("stopping does not wait for the end of a pause", async () => {
  const { it, log, stop } = life();
  const once = new Promise<void>((resolve) => repeat(it, log, "hourly", 3_600_000, async () => resolve()));
  await once;
  await stop();
});

test("pauses that are over leave nothing behind on the signal", async () => {
  const { it, log, signal, stop } = life();
  let times = 0;
  const many = new Promise<void>((resolve) =>
    repeat(it, log, "often", 0, async () => {
      if (++times === 50) resolve();
    }),
  );
  await many;
  expect(getEventListeners(signal, "abort").length).toBeLessThan(3);
  await stop();
});
