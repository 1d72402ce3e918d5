// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { checkReady } from "./ready.ts";

test("no check is ready, one that throws is not, and the reason is told", async () => {
  expect((await checkReady({}, () => 0)).ready).toBe(true);
  const checks = {
    good: () => {},
    bad: () => {
      throw new Error("behind");
    },
  };
  expect(await checkReady(checks, () => 0)).toEqual({
    ready: false,
    checks: { good: { ok: true, ms: 0 }, bad: { ok: false, reason: "behind", ms: 0 } },
  });
});

test("a check that hangs is not ready after two seconds", async () => {
  const answer = await checkReady({ hangs: () => new Promise(() => {}) }, () => performance.now());
  expect(answer.checks.hangs).toMatchObject({ ok: false, reason: "no answer within 2000 ms" });
});
