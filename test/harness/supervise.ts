// SPDX-License-Identifier: Apache-2.0
import type { Processes } from "./processes.ts";

/** Between two looks: a service whose database recovers would otherwise end and start all the while, and keep the recovery from the processor. */
const everyMilliseconds = 4000;

/** Starts again what ended by itself, as an operator's supervisor does: a service that loses its database ends. Returns what ends it. */
export function supervise(processes: Processes, isDown: (name: string) => boolean): () => void {
  const look = (): void => {
    for (const name of processes.names) if (!processes.isRunning(name) && !isDown(name)) processes.restart(name);
  };
  const timer = setInterval(look, everyMilliseconds);
  return () => clearInterval(timer);
}
