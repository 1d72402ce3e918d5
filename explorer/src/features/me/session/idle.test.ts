// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { idleLimit, lockWhenIdle } from "./idle.ts";

function world() {
  const at = { now: 1_000_000, locked: 0, touch: () => {}, check: () => {} };
  const end = lockWhenIdle(() => at.locked++, {
    now: () => at.now,
    watch: (touched) => {
      at.touch = touched;
      return () => {
        at.touch = () => {};
      };
    },
    tick: (check) => {
      at.check = check;
      return () => {
        at.check = () => {};
      };
    },
  });
  return { at, end };
}

test("it locks at fifteen idle minutes and not a millisecond before", () => {
  const { at } = world();
  at.now += 15 * 60 * 1000 - 1;
  at.check();
  expect(at.locked).toBe(0);
  at.now += 1;
  at.check();
  expect(at.locked).toBe(1);
});

test("a sign of life starts the fifteen minutes again", () => {
  const { at } = world();
  at.now += idleLimit - 1;
  at.touch();
  at.now += idleLimit - 1;
  at.check();
  expect(at.locked).toBe(0);
});

test("a touch after the limit does not keep it open: a computer that slept wakes up locked", () => {
  const { at } = world();
  at.now += 8 * 60 * 60 * 1000;
  at.touch();
  at.check();
  expect(at.locked).toBe(1);
});

test("once ended nothing locks", () => {
  const { at, end } = world();
  end();
  at.now += idleLimit * 2;
  at.check();
  expect(at.locked).toBe(0);
});
