// SPDX-License-Identifier: Apache-2.0
import { type JobHelpers, Logger, parseCronItems, type Runner, run } from "graphile-worker";
import type pg from "pg";
import { HostError, reason } from "../errors.ts";
import type { Log } from "../log.ts";
import { openPool } from "../store/pool.ts";
import { keepPresence, type Presence } from "./presence.ts";
import { migrateJobs } from "./schema.ts";

export interface JobContext {
  readonly id: string;
  /** 1 for the first. */
  readonly attempt: number;
  readonly maxAttempts: number;
  /** Aborted when the process is stopping and has waited long enough. */
  readonly signal: AbortSignal;
  readonly log: Log;
}

/** What a job does. May run more than once, and after a cut connection even twice at once: it must be idempotent. */
export type Task = (payload: unknown, context: JobContext) => Promise<void>;

export interface JobsOptions {
  readonly databaseUrl: string;
  readonly tasks: Readonly<Record<string, Task>>;
  /** Jobs at once in this process. */
  readonly concurrency: number;
  readonly log: Log;
  /** How often waiting times are looked at; new jobs are also announced at once. 200 to 500 ms; 300 if not given. */
  readonly pollMs?: number;
  /** How often dead workers are looked for; 1000 ms if not given. Their jobs return after two rounds. */
  readonly reclaimMs?: number;
}

export interface JobCounts {
  readonly waiting: number;
  readonly running: number;
  /** Out of attempts: somebody has to look. */
  readonly failed: number;
}

export interface Jobs {
  /** Rejects when the queue cannot go on; give it to Life.fail. Resolves after stop(). */
  readonly ended: Promise<void>;
  counts(): Promise<JobCounts>;
  /** Takes no new job, waits for the running ones (their signal is aborted after 5 s), then lets go. */
  stop(): Promise<void>;
}

/** Thrown by a task when trying again cannot help: the job fails for good at once. */
export class GiveUp extends HostError {}

const STOP_LIMIT_MS = 12_000;

/**
 * Runs durable jobs of this process: migrates the queue, then takes jobs until stopped. A job is done once, retried after 0.3 to 5 s when
 * its task throws, and taken over by another process (or the next start) about two seconds after this one was killed.
 */
export async function startJobs(options: JobsOptions): Promise<Jobs> {
  const logger = graphileLogger(options.log);
  const pool = openPool(options.databaseUrl, { max: options.concurrency + 4 });
  try {
    await migrateJobs(pool, logger);
  } catch (thrown) {
    await pool.end();
    throw thrown;
  }
  let presence: Presence | undefined;
  const announce = async (poolId: string): Promise<void> => {
    presence ??= keepPresence(options.databaseUrl, poolId, options.log, options.reclaimMs ?? 1_000);
    await presence.announced();
  };
  const runner = await run({
    pgPool: pool,
    concurrency: options.concurrency,
    pollInterval: options.pollMs ?? 300,
    noHandleSignals: true,
    parsedCronItems: parseCronItems([]),
    taskList: Object.fromEntries(Object.entries(options.tasks).map(([name, task]) => [name, adapt(task, options.log)])),
    logger,
    preset: {
      plugins: [
        {
          name: "AcesoPresencePlugin",
          version: "1.0.0",
          worker: { hooks: { startWorker: (_, event) => announce(event.worker.workerPool.id) } },
        },
      ],
    },
  });
  const stop = async () => {
    await stopRunner(runner, options.log);
    await presence?.stop();
    await pool.end();
  };
  runner.promise.catch(() => {}); // reported by `ended`
  return { ended: runner.promise, counts: () => count(pool), stop };
}

function adapt(task: Task, log: Log) {
  return async (payload: unknown, helpers: JobHelpers): Promise<void> => {
    const { job } = helpers;
    const signal = helpers.abortSignal ?? new AbortController().signal;
    const own = log.child({ job: job.id, task: job.task_identifier });
    try {
      await task(payload, { id: job.id, attempt: job.attempts, maxAttempts: job.max_attempts, signal, log: own });
    } catch (thrown) {
      if (thrown instanceof GiveUp) {
        await helpers.withPgClient((client) =>
          client.query("update graphile_worker._private_jobs set max_attempts = attempts where id = $1", [job.id]),
        );
      }
      own.warn({ attempt: job.attempts, reason: reason(thrown), final: thrown instanceof GiveUp }, "job failed");
      throw thrown;
    }
  };
}

async function stopRunner(runner: Runner, log: Log): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), STOP_LIMIT_MS);
  });
  const outcome = await Promise.race([
    runner.stop().catch((thrown: unknown) => log.debug({ reason: reason(thrown) }, "already stopped")),
    late,
  ]);
  clearTimeout(timer);
  if (outcome === "late") await runner.kill("jobs did not end in time");
}

async function count(pool: pg.Pool): Promise<JobCounts> {
  const { rows } = await pool.query<{ waiting: number; running: number; failed: number }>(
    `select count(*) filter (where locked_at is null and attempts < max_attempts)::int as waiting,
       count(*) filter (where locked_at is not null)::int as running,
       count(*) filter (where locked_at is null and attempts >= max_attempts)::int as failed
     from graphile_worker._private_jobs`,
  );
  return rows[0] ?? { waiting: 0, running: 0, failed: 0 };
}

/** graphile-worker's own lines, one level lower than it thinks: failures of jobs are logged by us, without stack and payload. */
function graphileLogger(log: Log): Logger {
  return new Logger(() => (level, message) => {
    if (message.startsWith("Failed task")) return;
    if (level === "error") log.warn(message);
    else if (level === "warning") log.info(message);
    else log.debug(message);
  });
}
