// SPDX-License-Identifier: Apache-2.0
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { deferred } from "../deferred.ts";
import { reason } from "../errors.ts";
import type { Log } from "../log.ts";

const PRESENCE = 0x61_63_65_73; // first key of the advisory locks, "aces"; the second is the hash of the pool's id
const RECONNECT_MS = 250;

export interface Presence {
  /** Resolves once the database knows that this pool of workers is alive; no job may be taken before. */
  announced(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Tells other processes that a pool of workers is alive, and gives back the jobs of pools that are not.
 * graphile-worker alone would leave a killed process's jobs locked for four hours.
 *
 * Alive means: a session of that pool holds its advisory lock. A pool must be found dead in two scans before its jobs are given back,
 * so that one whose connection was cut has time to return. After a longer cut a job can run twice at once: tasks are idempotent.
 * @param scanMs time between scans
 */
export function keepPresence(databaseUrl: string, poolId: string, log: Log, scanMs: number): Presence {
  const stopping = new AbortController();
  const first = deferred<void>();
  const loop = (async () => {
    while (!stopping.signal.aborted) {
      try {
        await holdAndScan(databaseUrl, poolId, log, scanMs, stopping.signal, first.resolve);
      } catch (thrown) {
        if (!stopping.signal.aborted) log.warn({ reason: reason(thrown) }, "job presence lost, connecting again");
      }
      await pause(RECONNECT_MS, stopping.signal);
    }
    first.resolve(); // nobody may wait for ever
  })();
  return {
    announced: () => first.promise,
    stop: async () => {
      stopping.abort();
      await loop;
    },
  };
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => {});
}

async function holdAndScan(
  databaseUrl: string,
  poolId: string,
  log: Log,
  scanMs: number,
  signal: AbortSignal,
  announced: () => void,
): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000, query_timeout: 30_000, keepAlive: true });
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1::int, hashtext($2))", [PRESENCE, poolId]);
    announced();
    let suspects = new Set<string>();
    while (!signal.aborted) {
      suspects = await scan(client, poolId, suspects, log);
      await pause(scanMs, signal);
    }
  } finally {
    await client.end().catch(() => {});
  }
}

/** One round: who holds jobs but is not there? Those missing for the second time lose them. Returns those missing for the first. */
async function scan(client: pg.Client, poolId: string, suspects: ReadonlySet<string>, log: Log): Promise<Set<string>> {
  const { rows } = await client.query<{ id: string }>(
    `select locked_by as id from graphile_worker._private_jobs where locked_by is not null and locked_by <> $1
     union select locked_by from graphile_worker._private_job_queues where locked_by is not null and locked_by <> $1`,
    [poolId],
  );
  const missing = new Set<string>();
  for (const { id } of rows) {
    const { rows: tries } = await client.query<{ got: boolean }>("select pg_try_advisory_lock($1::int, hashtext($2)) as got", [
      PRESENCE,
      id,
    ]);
    if (tries[0]?.got !== true) continue;
    if (suspects.has(id)) await giveBack(client, id, log);
    else missing.add(id);
    await client.query("select pg_advisory_unlock($1::int, hashtext($2))", [PRESENCE, id]);
  }
  return missing;
}

/** A crash is not the job's failure: the attempt is not counted. */
async function giveBack(client: pg.Client, deadPool: string, log: Log): Promise<void> {
  const { rowCount } = await client.query(
    `with given as (
       update graphile_worker._private_jobs
       set attempts = greatest(0, attempts - 1), locked_by = null, locked_at = null, run_at = greatest(run_at, now())
       where locked_by = $1 returning id
     ), queues as (
       update graphile_worker._private_job_queues set locked_by = null, locked_at = null where locked_by = $1
     )
     select id from given`,
    [deadPool],
  );
  log.info({ jobs: rowCount, pool: deadPool }, "gave back the jobs of a worker that died");
}
