// SPDX-License-Identifier: Apache-2.0
import { setTimeout } from "node:timers/promises";
import type { Log } from "./log.ts";
import type { Life } from "./process.ts";

/**
 * Repeats a step until the process stops. Steps read what is due from the database and the chain, so that a crash between any two lines
 * is followed by the same step again; a failed one is logged and repeated.
 */
export function repeat(life: Life, log: Log, name: string, milliseconds: number, step: () => Promise<void>): void {
  const done = (async () => {
    while (!life.signal.aborted) {
      await step().catch((error: unknown) => log.warn({ err: error, part: name }, "step failed, will be repeated"));
      await pause(milliseconds, life.signal);
    }
  })();
  life.onStop(name, () => done);
}

/** Ends early when the process stops. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return setTimeout(milliseconds, undefined, { signal }).catch(() => undefined);
}
