// SPDX-License-Identifier: Apache-2.0
import type { Processes } from "./processes.ts";

/** Starts again what ended by itself, as an operator's supervisor does: a service that loses its database ends. Returns what ends it. */
export function supervise(processes: Processes, isDown: (name: string) => boolean): () => void {
  const look = (): void => {
    for (const name of processes.names) if (!processes.isRunning(name) && !isDown(name)) processes.restart(name);
  };
  const timer = setInterval(look, 1000);
  return () => clearInterval(timer);
}
