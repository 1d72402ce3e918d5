// SPDX-License-Identifier: Apache-2.0
import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { createLog } from "../log.ts";
import { openStore, type Store } from "../store/open.ts";
import { type TemporaryPostgres, temporaryPostgres } from "../testing/postgres.ts";
import { cancelJob, enqueue } from "./enqueue.ts";
import { GiveUp, type Jobs, startJobs, type Task } from "./start.ts";

const log = createLog({ name: "test", level: "silent" });
let server: TemporaryPostgres;
let url = "";
let pool: pg.Pool;
let store: Store<unknown>;
const running: Jobs[] = [];

beforeAll(async () => {
  server = await temporaryPostgres();
}, 60_000);
afterAll(() => server.stop());
beforeEach(async () => {
  url = await server.database();
  pool = new pg.Pool({ connectionString: url, max: 2 });
  pool.on("error", () => {});
  store = openStore({ databaseUrl: url, maxConnections: 2 });
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((jobs) => jobs.stop()));
  await pool.end();
  await store.close();
});

async function start(tasks: Record<string, Task>, concurrency = 2, pollMs = 200): Promise<Jobs> {
  const jobs = await startJobs({ databaseUrl: url, tasks, concurrency, log, pollMs, reclaimMs: 200 });
  running.push(jobs);
  return jobs;
}

async function until(condition: () => boolean | Promise<boolean>, limitMs = 8_000): Promise<void> {
  for (let waited = 0; waited < limitMs; waited += 20) {
    if (await condition()) return;
    await sleep(20);
  }
  throw new Error("condition not met");
}

test("a job is done once, soon, with its payload", async () => {
  const seen: unknown[] = [];
  const jobs = await start({ vote: async (payload) => void seen.push(payload) }, 2, 60_000);
  await sleep(300);
  const before = Date.now();
  await enqueue(pool, "vote", { round: "a" });
  await until(() => seen.length > 0);
  expect(Date.now() - before).toBeLessThan(5_000); // announced, not polled
  await until(async () => (await jobs.counts()).running === 0);
  expect(seen).toEqual([{ round: "a" }]);
  expect(await jobs.counts()).toEqual({ waiting: 0, running: 0, failed: 0 });
});

test("a job exists exactly if its transaction commits", async () => {
  const seen: unknown[] = [];
  await start({ vote: async (payload) => void seen.push(payload) });
  const aborted = store.db.transaction().execute(async (tx) => {
    await enqueue(tx, "vote", { n: 1 });
    throw new Error("undo");
  });
  await expect(aborted).rejects.toThrow("undo");
  await store.db.transaction().execute((tx) => enqueue(tx, "vote", { n: 2 }));
  await until(() => seen.length > 0);
  await sleep(250);
  expect(seen).toEqual([{ n: 2 }]);
});

test("a failing job is tried again after 0.3 to 5 seconds, not after graphile's", async () => {
  const times: number[] = [];
  await start({
    vote: async () => {
      times.push(Date.now());
      if (times.length < 4) throw new Error("not yet");
    },
  });
  await enqueue(pool, "vote", {});
  await until(() => times.length === 4);
  const gaps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
  for (const [i, gap] of gaps.entries()) {
    expect(gap).toBeGreaterThanOrEqual(300 * 2 ** i - 20);
    expect(gap).toBeLessThan(300 * 2 ** i * 1.2 + 1_500);
  }
});

test("the wait never exceeds five seconds, however often it failed", async () => {
  await start({ other: async () => {} });
  await enqueue(pool, "vote", {}, { maxAttempts: 32_767 });
  await pool.query("update graphile_worker._private_jobs set attempts = 30000, locked_at = now(), locked_by = 'me'");
  await pool.query("update graphile_worker._private_jobs set locked_at = null, locked_by = null, run_at = now() + interval '6 hours'");
  const { rows } = await pool.query("select extract(epoch from run_at - now())::float as wait from graphile_worker._private_jobs");
  expect(rows[0].wait).toBeGreaterThan(4.5);
  expect(rows[0].wait).toBeLessThanOrEqual(5);
});

test("a job that ran out of attempts, or whose task gave up, stays and is counted as failed", async () => {
  let attempts = 0;
  const jobs = await start({
    broken: async () => {
      attempts++;
      throw new Error("always");
    },
    hopeless: async () => {
      attempts++;
      throw new GiveUp({ code: "E_ROUND_OVER", subject: "round", got: "over", wanted: "open" });
    },
  });
  await enqueue(pool, "broken", {}, { maxAttempts: 2 });
  await enqueue(pool, "hopeless", {});
  await until(async () => (await jobs.counts()).failed === 2);
  expect(attempts).toBe(3);
});

test("a key keeps one waiting job: replaced by default, ignored on request, gone when cancelled", async () => {
  const seen: unknown[] = [];
  await start({ vote: async (payload) => void seen.push(payload) });
  const later = new Date(Date.now() + 400);
  await enqueue(pool, "vote", { n: 1 }, { key: "a", runAt: later });
  await enqueue(pool, "vote", { n: 2 }, { key: "a", runAt: later });
  await enqueue(pool, "vote", { n: 3 }, { key: "a", whenKeyExists: "ignore" });
  await enqueue(store.db, "vote", { n: 4 }, { key: "b", runAt: later });
  await cancelJob(store.db, "b");
  await until(() => seen.length > 0);
  await sleep(500);
  expect(seen).toEqual([{ n: 2 }]);
});

test("jobs of one queue run one after the other", async () => {
  let now = 0;
  let most = 0;
  let done = 0;
  const task: Task = async () => {
    most = Math.max(most, ++now);
    await sleep(20);
    now--;
    done++;
  };
  await start({ vote: task }, 4);
  await Promise.all([1, 2, 3, 4].map((n) => enqueue(pool, "vote", { n }, { queue: "account" })));
  await until(() => done === 4);
  expect(most).toBe(1);
});

test.each([0, 1.5, 40_000])("%d attempts are refused", async (maxAttempts) => {
  await expect(enqueue(pool, "vote", {}, { maxAttempts })).rejects.toMatchObject({ code: "E_JOB" });
});

test("stop waits for the running job, and the next start takes what was left", async () => {
  const seen: string[] = [];
  const first = await start(
    {
      slow: async () => {
        seen.push("begun");
        await sleep(300);
        seen.push("done");
      },
    },
    1,
  );
  await enqueue(pool, "slow", {});
  await enqueue(pool, "slow", {});
  await until(() => seen.length === 1);
  await first.stop();
  running.splice(0);
  expect(seen).toEqual(["begun", "done"]);
  await start({ slow: async () => void seen.push("second") });
  await until(() => seen.includes("second"));
});

test("the job of a killed process is given back within seconds, and its attempt is not counted", async () => {
  await start({ other: async () => {} });
  await enqueue(pool, "vote", {}, { maxAttempts: 1 });
  const program = `
    import { startJobs } from ${JSON.stringify(new URL("./start.ts", import.meta.url).pathname)};
    import { createLog } from ${JSON.stringify(new URL("../log.ts", import.meta.url).pathname)};
    await startJobs({ databaseUrl: ${JSON.stringify(url)}, concurrency: 1, log: createLog({ name: "victim", level: "silent" }),
      tasks: { vote: () => { console.log("took"); return new Promise(() => {}); } } });`;
  const victim = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(victim.stdout, "data");
  const attempts: number[] = [];
  await start({ vote: async (_, { attempt }) => void attempts.push(attempt) });
  await sleep(1_000);
  expect(attempts).toEqual([]); // the living are left alone
  victim.kill("SIGKILL");
  await until(() => attempts.length > 0);
  expect(attempts).toEqual([1]);
}, 30_000);

test("work goes on after every connection was cut", async () => {
  let done = 0;
  await start({ vote: async () => void done++ });
  await enqueue(pool, "vote", {});
  await until(() => done === 1);
  await pool.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
  await enqueue(pool, "vote", {});
  await until(() => done === 2);
}, 30_000);
