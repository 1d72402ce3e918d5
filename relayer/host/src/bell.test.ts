// SPDX-License-Identifier: Apache-2.0
import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { createBell, lookPause } from "./bell.ts";

const never = new AbortController().signal;
const hour = 3_600_000;

test("who waits is woken by the next ring", async () => {
  const bell = createBell();
  const woken = bell.after(bell.rung, hour, never);
  bell.ring();
  await woken;
});

test("a ring before the wait is not lost", async () => {
  const bell = createBell();
  const { rung } = bell;
  bell.ring();
  await bell.after(rung, hour, never);
});

test("a ring that was heard already wakes nobody", async () => {
  const bell = createBell();
  bell.ring();
  const began = performance.now();
  await bell.after(bell.rung, 30, never);
  expect(performance.now() - began).toBeGreaterThanOrEqual(25);
});

test("stopping ends the wait", async () => {
  const stopping = new AbortController();
  const woken = createBell().after(0, hour, stopping.signal);
  stopping.abort();
  await woken;
});

test("waits that are over leave nothing behind on the signal", async () => {
  const { signal } = new AbortController();
  const bell = createBell();
  for (let time = 0; time < 50; time++) await bell.after(0, 0, signal);
  expect(getEventListeners(signal, "abort").length).toBeLessThan(3);
});

test.each([
  ["none was found", false, 900, 100],
  ["one was found, for most of a block's time", true, 1000, 600],
  ["blocks are quick", true, 50, 100],
  ["blocks are slow, never longer than five seconds", true, 60_000, 5000],
])("pause after a look for blocks where %s", (_, isNew, blockMs, pause) => {
  expect(lookPause(isNew, blockMs)).toBe(pause);
});
