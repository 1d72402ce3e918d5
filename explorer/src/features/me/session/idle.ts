// SPDX-License-Identifier: Apache-2.0

/** The portal locks itself after this many idle milliseconds (control C21). */
export const idleLimit = 15 * 60 * 1000;

/** Where idleness is seen and time is told; the page's own in the browser. */
export interface IdleWorld {
  readonly now: () => number;
  /** Calls `touched` at each sign of a person. Returns what ends that. */
  readonly watch: (touched: () => void) => () => void;
  /** Calls `check` every so often. Returns what ends that. */
  readonly tick: (check: () => void) => () => void;
}

/** Calls `lock` once nobody was there for the whole limit. A clock that slept counts too, since times are compared. Returns what ends it. */
export function lockWhenIdle(lock: () => void, world: IdleWorld, limit = idleLimit): () => void {
  let last = world.now();
  const ends = [
    world.watch(() => {
      if (world.now() - last < limit) last = world.now();
    }),
    world.tick(() => {
      if (world.now() - last >= limit) lock();
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}

const signs = ["pointerdown", "keydown", "scroll", "touchstart"] as const;

/** The browser's own signs of life and clock. */
export const browserIdle: IdleWorld = {
  now: Date.now,
  watch: (touched) => {
    for (const sign of signs) addEventListener(sign, touched, { passive: true, capture: true });
    return () => {
      for (const sign of signs) removeEventListener(sign, touched, { capture: true });
    };
  },
  tick: (check) => {
    const timer = setInterval(check, 5_000);
    addEventListener("visibilitychange", check);
    return () => {
      clearInterval(timer);
      removeEventListener("visibilitychange", check);
    };
  },
};
