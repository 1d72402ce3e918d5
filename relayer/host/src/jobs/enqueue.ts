// SPDX-License-Identifier: Apache-2.0
import { type QueryExecutorProvider, sql } from "kysely";
import { HostError } from "../errors.ts";

/** Anything with node-postgres's query: a Pool, a Client, a PoolClient inside a transaction. */
export interface PgQueryable {
  query(text: string, values: unknown[]): Promise<unknown>;
}

export interface EnqueueOptions {
  /** At most one waiting job has a given key; how a second one is treated is `whenKeyExists`. */
  readonly key?: string;
  /**
   * `replace` (default): the waiting job gets this payload and time; one that is already running is followed by a new one.
   * `keepTime`: the same, but it runs when the first would have. `ignore`: nothing happens, even if the first is running or has failed for good.
   */
  readonly whenKeyExists?: "replace" | "keepTime" | "ignore";
  /** Not before this time; now if not given. */
  readonly runAt?: Date;
  /** 1 to 32767; 5000 if not given, which is about seven hours of trying. */
  readonly maxAttempts?: number;
  /** Jobs of one queue run one after the other. */
  readonly queue?: string;
}

const DEFAULT_MAX_ATTEMPTS = 5_000;
const MODES = { replace: "replace", keepTime: "preserve_run_at", ignore: "unsafe_dedupe" } as const;

/**
 * Adds a job. Given a transaction, the job exists exactly if the transaction commits: write what the job will need in the same one.
 * @param client Kysely or node-postgres, of the operator's own database
 * @param payload anything JSON can hold; never keys or health data
 */
export async function enqueue(
  client: PgQueryable | QueryExecutorProvider,
  task: string,
  payload: unknown,
  options: EnqueueOptions = {},
): Promise<void> {
  const maxAttempts = options.maxAttempts ?? DEFAULT_MAX_ATTEMPTS;
  if (!Number.isInteger(maxAttempts) || maxAttempts < 1 || maxAttempts > 32_767) {
    throw new HostError({ code: "E_JOB", subject: `attempts of a ${task} job`, got: String(maxAttempts), wanted: "1 to 32767" });
  }
  const mode = MODES[options.whenKeyExists ?? "replace"];
  const values = [
    task,
    JSON.stringify(payload ?? {}),
    options.queue ?? null,
    options.runAt?.toISOString() ?? null,
    maxAttempts,
    options.key ?? null,
    mode,
  ];
  if ("getExecutor" in client) {
    const [identifier, json, queue, runAt, attempts, key, keyMode] = values;
    await sql`select graphile_worker.add_job(identifier => ${identifier}::text, payload => ${json}::json, queue_name => ${queue}::text,
      run_at => ${runAt}::timestamptz, max_attempts => ${attempts}::int, job_key => ${key}::text, job_key_mode => ${keyMode}::text)`.execute(
      client,
    );
    return;
  }
  await client.query(
    `select graphile_worker.add_job(identifier => $1::text, payload => $2::json, queue_name => $3::text,
      run_at => $4::timestamptz, max_attempts => $5::int, job_key => $6::text, job_key_mode => $7::text)`,
    values,
  );
}

/** Takes a waiting job away by its key. A running one ends its attempt and is not tried again. */
export async function cancelJob(client: PgQueryable | QueryExecutorProvider, key: string): Promise<void> {
  if ("getExecutor" in client) await sql`select graphile_worker.remove_job(${key}::text)`.execute(client);
  else await client.query("select graphile_worker.remove_job($1::text)", [key]);
}
