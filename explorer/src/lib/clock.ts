// SPDX-License-Identifier: Apache-2.0
import { useSyncExternalStore } from "react";

/** The wall clock in seconds since 1970. */
export function nowSeconds(): number {
  return Math.floor(Date.now() / 1000);
}

const listeners = new Set<() => void>();
let ticking: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  ticking ??= setInterval(() => {
    for (const each of listeners) each();
  }, 1000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(ticking);
    ticking = undefined;
  };
}

/** The wall clock, renewed every `step` seconds; one timer serves the whole page. */
export function useNow(step: number): number {
  return useSyncExternalStore(subscribe, () => Math.floor(nowSeconds() / step) * step);
}
