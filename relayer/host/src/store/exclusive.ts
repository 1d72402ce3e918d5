// SPDX-License-Identifier: Apache-2.0
import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { HostError, reason } from "../errors.ts";

export interface ExclusiveHold {
  /** Aborted when the hold was lost (connection cut, server gone): stop acting at once. Not aborted by release(). */
  readonly lost: AbortSignal;
  release(): Promise<void>;
}

const EXCLUSIVE = 0x68_6f_74_6b; // first key of the advisory locks, "hotk"
const HEARTBEAT_MS = 2_000;

/**
 * Holds a name for this process alone, as long as its database session lives: two processes with one operator's hot key could vote
 * twice differently. Takes one connection of the pool.
 * @param name for instance `operator/<address>`; hashed to 32 bits, so a foreign name can collide and be refused, never be let in
 * @throws HostError E_HOT_KEY_IN_USE (exit code 4) when another process holds it
 */
export async function holdExclusive(pool: pg.Pool, name: string): Promise<ExclusiveHold> {
  const client = await pool.connect();
  const lost = new AbortController();
  const onEnd = () =>
    lost.abort(new HostError({ code: "E_HOT_KEY_LOST", subject: name, got: "a cut connection", wanted: "the hold on this name" }));
  client.on("error", onEnd);
  client.on("end", onEnd);
  try {
    const { rows } = await client.query<{ got: boolean }>("select pg_try_advisory_lock($1::int, hashtext($2)) as got", [EXCLUSIVE, name]);
    if (rows[0]?.got !== true) {
      throw new HostError(
        { code: "E_HOT_KEY_IN_USE", subject: name, got: "held by another process", wanted: "one process for one key" },
        { exitCode: 4 },
      );
    }
  } catch (thrown) {
    client.off("end", onEnd);
    client.release(true);
    throw thrown;
  }
  const released = new AbortController();
  const beating = heartbeat(client, released.signal, onEnd);
  return {
    lost: lost.signal,
    release: async () => {
      released.abort();
      client.off("end", onEnd);
      await beating;
      client.release(true); // the session ends, and with it the hold
    },
  };
}

/** A connection can be dead without a word (failover, cut cable): ask. */
async function heartbeat(client: pg.PoolClient, released: AbortSignal, lost: (why: string) => void): Promise<void> {
  for (;;) {
    await sleep(HEARTBEAT_MS, undefined, { signal: released, ref: false }).catch(() => {});
    if (released.aborted) return;
    try {
      await client.query({ text: "select 1", query_timeout: HEARTBEAT_MS } as pg.QueryConfig);
    } catch (thrown) {
      lost(reason(thrown));
      return;
    }
  }
}
