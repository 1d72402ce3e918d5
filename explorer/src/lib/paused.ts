// SPDX-License-Identifier: Apache-2.0
import { useSyncExternalStore } from "react";

let paused = false;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Stops all pages from asking again, or lets them. */
export function setPaused(value: boolean): void {
  paused = value;
  for (const listener of listeners) listener();
}

/** Whether the visitor stopped the pages from asking again. */
export function usePaused(): boolean {
  return useSyncExternalStore(subscribe, () => paused);
}

/** How often a page asks again, in milliseconds; false while paused. */
export function useRefresh(ms: number): number | false {
  return usePaused() ? false : ms;
}
