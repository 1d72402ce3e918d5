// SPDX-License-Identifier: Apache-2.0
import { type Bell, createBell } from "./bell.ts";
import type { Log } from "./log.ts";
import type { Life } from "./process.ts";

/**
 * Repeats a step until the process stops: when the bell rings, and after `milliseconds` at the latest. Steps read what is due from the
 * database and the chain, so that a crash between any two lines is followed by the same step again; a failed one is logged and repeated.
 */
export function repeat(
  life: Life,
  log: Log,
  name: string,
  milliseconds: number,
  step: () => Promise<void>,
  bell: Bell = createBell(),
): void {
  const done = (async () => {
    while (!life.signal.aborted) {
      const { rung } = bell; // what rings while the step runs is looked at afterwards
      await step().catch((error: unknown) => log.warn({ err: error, part: name }, "step failed, will be repeated"));
      await bell.after(rung, milliseconds, life.signal);
    }
  })();
  life.onStop(name, () => done);
}
