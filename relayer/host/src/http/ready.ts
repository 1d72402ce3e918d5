// SPDX-License-Identifier: Apache-2.0
import { reason } from "../errors.ts";

/** Throws, or rejects, with the reason when the part is not ready. */
export type ReadyCheck = () => void | Promise<void>;

export interface Readiness {
  readonly ready: boolean;
  readonly checks: Readonly<Record<string, { readonly ok: boolean; readonly reason?: string; readonly ms: number }>>;
}

const CHECK_LIMIT_MS = 2_000;

/** Runs all checks at once, each at most two seconds. No check at all is ready. */
export async function checkReady(checks: Readonly<Record<string, ReadyCheck>>, nowMs: () => number): Promise<Readiness> {
  const entries = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => {
      const start = nowMs();
      try {
        await limited(check);
        return [name, { ok: true, ms: Math.round(nowMs() - start) }] as const;
      } catch (thrown) {
        return [name, { ok: false, reason: reason(thrown).slice(0, 300), ms: Math.round(nowMs() - start) }] as const;
      }
    }),
  );
  return { ready: entries.every(([, { ok }]) => ok), checks: Object.fromEntries(entries) };
}

async function limited(check: ReadyCheck): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${CHECK_LIMIT_MS} ms`)), CHECK_LIMIT_MS);
  });
  try {
    await Promise.race([(async () => check())(), late]);
  } finally {
    clearTimeout(timer);
  }
}
