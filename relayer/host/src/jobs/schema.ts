// SPDX-License-Identifier: Apache-2.0

import { type Logger, runMigrations } from "graphile-worker";
import type pg from "pg";

/** Waits between attempts: doubling from the first to the last, with up to a fifth added so that many jobs do not return at once. */
export const FIRST_RETRY_MS = 300;
export const LAST_RETRY_MS = 5_000;

const SCHEMA_LOCK = 0x6a6f6273; // "jobs"

// graphile-worker waits e^attempts seconds, six hours after ten failures. The delay it just wrote is replaced in the same
// statement, so a crash cannot fall between. A failed attempt is the one update that gives the lock back, keeps the count and
// moves run_at forward; a job that is returned (shutdown, dead worker) has its count lowered and is not delayed.
const RETRY_DELAY = `
create schema if not exists aceso_jobs;
create or replace function aceso_jobs.retry_delay() returns trigger language plpgsql as $$
begin
  new.run_at := now() + interval '1 millisecond' * least(
    ${LAST_RETRY_MS},
    ${FIRST_RETRY_MS} * power(2, least(greatest(new.attempts, 1), 10) - 1) * (1 + random() * 0.2)
  );
  return new;
end $$;
create or replace trigger aceso_retry_delay before update on graphile_worker._private_jobs for each row
  when (old.locked_at is not null and new.locked_at is null and new.attempts = old.attempts and new.run_at > old.run_at)
  execute function aceso_jobs.retry_delay();`;

/**
 * Makes or updates the queue's tables and our retry rule. Safe beside other processes doing the same.
 * @param pool with at least two connections
 */
export async function migrateJobs(pool: pg.Pool, logger: Logger): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [SCHEMA_LOCK]);
    await runMigrations({ pgPool: pool, logger });
    await client.query(RETRY_DELAY);
    await client.query("select pg_advisory_unlock($1)", [SCHEMA_LOCK]);
    client.release();
  } catch (thrown) {
    client.release(true); // ends the session, and with it the lock
    throw thrown;
  }
}
