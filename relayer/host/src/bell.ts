// SPDX-License-Identifier: Apache-2.0
import { setTimeout } from "node:timers/promises";
import type { Log } from "./log.ts";
import type { Life } from "./process.ts";

/** Tells the steps of a process that there may be something to do: a new block, a row that a request wrote. */
export interface Bell {
  /** How often it rang. */
  readonly rung: number;
  ring(): void;
  /** Resolves once it has rung more than `rung` times, after `milliseconds`, or when the process stops. */
  after(rung: number, milliseconds: number, signal: AbortSignal): Promise<void>;
}

export function createBell(): Bell {
  let rung = 0;
  const waiting = new Set<() => void>();
  return {
    get rung() {
      return rung;
    },
    ring: () => {
      rung++;
      for (const wake of waiting) wake();
      waiting.clear();
    },
    after: async (heard, milliseconds, signal) => {
      if (rung > heard) return;
      const woken = new AbortController();
      const wake = () => woken.abort();
      waiting.add(wake);
      await setTimeout(milliseconds, undefined, { signal: AbortSignal.any([signal, woken.signal]) }).catch(() => undefined);
      waiting.delete(wake);
    },
  };
}

/** Milliseconds between two looks once a block is due, and the part of a block's time in which none is. */
const lookMs = 100;
const quiet = 0.6;
const longestMs = 5000;

/** Pause before the next look for a block. `blockMs`: time between the last two; `isNew`: whether one was just found; `dueMs`: pause while one is due. */
export function lookPause(isNew: boolean, blockMs: number, dueMs = lookMs): number {
  return isNew ? Math.min(Math.max(blockMs * quiet, dueMs), longestMs) : dueMs;
}

/** Says after each look for a block how long to pause: told whether the look found one, it knows how long blocks take. */
export function createBlockPace(dueMs = lookMs): (isNew: boolean) => number {
  let last: number | undefined;
  return (isNew) => {
    const now = performance.now();
    const blockMs = last === undefined ? 0 : now - last;
    if (isNew) last = now;
    return lookPause(isNew, blockMs, dueMs);
  };
}

/** Rings at each new block of a chain. Looks often only while a block is due, and not often while the node is down. */
export function ringAtBlocks(life: Life, log: Log, bell: Bell, height: () => Promise<number>): void {
  const done = (async () => {
    const pace = createBlockPace();
    let newest = 0;
    while (!life.signal.aborted) {
      const now = await height().catch((error: unknown) => void log.debug({ err: error }, "no height from the node"));
      const isNew = now !== undefined && now > newest;
      if (isNew) {
        newest = now;
        bell.ring();
      }
      await setTimeout(now === undefined ? longestMs / 5 : pace(isNew), undefined, { signal: life.signal }).catch(() => undefined);
    }
  })();
  life.onStop("look for blocks", () => done);
}
