// SPDX-License-Identifier: Apache-2.0
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { HostError } from "../errors.ts";
import type { Account } from "./account.ts";
import { type Binaries, SERVER_ENVIRONMENT } from "./binaries.ts";
import { isAlive, isServerOf } from "./owner.ts";

const FAST_STOP_MS = 15_000;
const IMMEDIATE_STOP_MS = 5_000;

export interface LaunchOptions {
  readonly binaries: Binaries;
  readonly cluster: string;
  readonly port: number;
  readonly account: Account | null;
  readonly durable: boolean;
  readonly onLine: (line: string) => void;
}

/** A running server: the process, and the last lines it wrote. */
export interface Postmaster {
  readonly child: ChildProcess;
  readonly lastLines: readonly string[];
}

/** Settings on the command line win over postgresql.conf, so that an old data directory follows this version. */
function settings(durable: boolean): string[] {
  const safety = durable ? "on" : "off";
  const values = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "200",
    shared_buffers: "64MB",
    fsync: safety,
    full_page_writes: safety,
    synchronous_commit: safety,
    wal_level: "minimal",
    max_wal_senders: "0",
    max_wal_size: "512MB",
    max_worker_processes: "4",
    max_parallel_workers_per_gather: "0",
    jit: "off",
    logging_collector: "off",
    log_destination: "stderr",
    log_checkpoints: "off",
    log_line_prefix: "",
    log_timezone: "UTC",
    timezone: "UTC",
  };
  return Object.entries(values).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

/** Starts the server process. It gets a session of its own: Ctrl-C in a terminal must reach us first, who stop it last. */
export function launch(options: LaunchOptions): Postmaster {
  const { account } = options;
  const child = spawn(options.binaries.postgres, ["-D", options.cluster, "-p", String(options.port), ...settings(options.durable)], {
    cwd: "/",
    env: SERVER_ENVIRONMENT,
    stdio: ["ignore", "ignore", "pipe"],
    detached: true,
    ...(account === null ? {} : { uid: account.uid, gid: account.gid }),
  });
  const lastLines: string[] = [];
  child.on("error", (fault) => lastLines.push(`FATAL:  ${fault.message}`));
  createInterface({ input: child.stderr }).on("line", (line) => {
    lastLines.push(line);
    if (lastLines.length > 20) lastLines.shift();
    options.onLine(line);
  });
  return { child, lastLines };
}

export function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
}

/** Stops the server: fast (sessions are ended, all is written), then immediate (recovery at the next start), then by force. */
export async function stopPostmaster(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, "exit");
  for (const [signal, waitMs] of [
    ["SIGINT", FAST_STOP_MS],
    ["SIGQUIT", IMMEDIATE_STOP_MS],
    ["SIGKILL", IMMEDIATE_STOP_MS],
  ] as const) {
    child.kill(signal);
    const limit = new AbortController();
    await Promise.race([ended, sleep(waitMs, undefined, { signal: limit.signal }).catch(() => {})]);
    limit.abort();
    if (hasEnded(child)) return;
  }
}

/**
 * Clears what a process that was killed left behind: stops a server that outlived its owner, and makes a lock file that names a
 * process of somebody else acceptable. The lock file is never deleted: it also names the shared memory by which the next server
 * sees that backends of the old one are still alive and must not be joined.
 */
export async function recover(cluster: string): Promise<void> {
  const lockFile = join(cluster, "postmaster.pid");
  const lines = (await readFile(lockFile, "utf8").catch(() => "")).split("\n");
  const pid = Math.abs(Number(lines[0]));
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return;
  if (await isServerOf(pid, cluster)) {
    await stopOrphan(pid, cluster);
    return;
  }
  // PostgreSQL treats its parent's id in the file as stale, and still checks the shared memory.
  await writeFile(lockFile, [String(process.pid), ...lines.slice(1)].join("\n"), { flag: "r+" });
}

async function stopOrphan(pid: number, cluster: string): Promise<void> {
  for (const [signal, waitMs] of [
    ["SIGINT", FAST_STOP_MS],
    ["SIGQUIT", IMMEDIATE_STOP_MS],
  ] as const) {
    process.kill(pid, signal);
    for (let waited = 0; waited < waitMs; waited += 50) {
      if (!(await isServerOf(pid, cluster))) return;
      await sleep(50);
    }
  }
  const wanted = "no server left running on it";
  throw new HostError(
    { code: "E_POSTGRES_IN_USE", subject: cluster, got: `server process ${pid} that does not stop`, wanted },
    { exitCode: 4 },
  );
}
