// SPDX-License-Identifier: Apache-2.0
import { mkdir } from "node:fs/promises";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { errorCode, HostError } from "../errors.ts";
import { accountToDropTo } from "./account.ts";
import { prepareBinaries } from "./binaries.ts";
import { type Cluster, openCluster, SUPERUSER } from "./cluster.ts";
import { claim } from "./owner.ts";
import { hasEnded, type LaunchOptions, launch, type Postmaster, recover, stopPostmaster } from "./postmaster.ts";

export interface PostgresOptions {
  /** Kept between starts. One process at a time. */
  readonly dataDir: string;
  /** 0 or absent: any free port, another one at every start. */
  readonly port?: number;
  /** Gets the server's own log, line by line. */
  readonly log?: (line: string) => void;
  /** Account to drop to when started by root; `nobody` if not given. */
  readonly runAs?: string;
  /** False only for tests: a power cut may then lose everything (a killed process still loses nothing). */
  readonly durable?: boolean;
}

export interface Postgres {
  /** Superuser's URL of the database `postgres`; on 127.0.0.1. Holds a password: never log it. */
  readonly url: string;
  readonly port: number;
  /** The server's process id. */
  readonly pid: number;
  /** Resolves when the server has ended, by stop() or by itself. */
  readonly ended: Promise<void>;
  /** Ends sessions, writes everything, waits for the process to end. */
  stop(): Promise<void>;
}

const START_LIMIT_MS = 60_000;
const PORT_TRIES = 5;

/**
 * Starts the PostgreSQL that npm installed, for this process. Initialises the data directory the first time, drops root,
 * listens on loopback only, and recovers a directory whose last owner or server was killed.
 * @throws HostError E_POSTGRES_BINARIES, E_POSTGRES_INIT, E_POSTGRES_IN_USE, E_POSTGRES_PORT, E_POSTGRES_START
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const dataDir = resolve(options.dataDir);
  const account = accountToDropTo(process.getuid?.() ?? 0, options.runAs);
  const durable = options.durable ?? true;
  const binaries = await prepareBinaries(account);
  await mkdir(dataDir, { recursive: true, mode: 0o711 });
  const release = await claim(dataDir);
  try {
    const cluster = await openCluster(dataDir, binaries, account, durable);
    await recover(cluster.path);
    const launchOptions = { binaries, cluster: cluster.path, account, durable, onLine: options.log ?? (() => {}) };
    const { postmaster, port } = await launchOnFreePort(launchOptions, cluster, options.port ?? 0);
    return handleOf(postmaster, urlOf(cluster, port), port, release);
  } catch (thrown) {
    await release();
    throw thrown;
  }
}

function handleOf(postmaster: Postmaster, url: string, port: number, release: () => Promise<void>): Postgres {
  const { child } = postmaster;
  const atExit = () => void child.kill("SIGINT"); // last resort when nobody called stop()
  process.once("exit", atExit);
  const ended = new Promise<void>((resolveEnded) => {
    const done = () => {
      process.off("exit", atExit);
      release().finally(resolveEnded);
    };
    if (hasEnded(child)) done();
    else child.once("exit", done);
  });
  const stop = async () => {
    await stopPostmaster(child);
    await ended;
  };
  return { url, port, pid: child.pid ?? 0, ended, stop };
}

async function launchOnFreePort(options: Omit<LaunchOptions, "port">, cluster: Cluster, wantedPort: number) {
  for (let attempt = 1; ; attempt++) {
    const port = wantedPort === 0 ? await freePort() : wantedPort;
    const postmaster = launch({ ...options, port });
    const failure = await untilReady(postmaster, urlOf(cluster, port));
    if (failure === undefined) return { postmaster, port };
    const portTaken = /could not bind|Address already in use/i.test(failure);
    const backendsAlive = /pre-existing shared memory|is still in use/i.test(failure);
    if (backendsAlive && attempt < 50) await sleep(200);
    else if (!portTaken || wantedPort !== 0 || attempt >= PORT_TRIES) throw startFault(failure, portTaken, port);
  }
}

function startFault(failure: string, portTaken: boolean, port: number): HostError {
  const code = portTaken ? "E_POSTGRES_PORT" : "E_POSTGRES_START";
  const wanted = portTaken ? "a free port" : "a server that accepts connections";
  return new HostError({ code, subject: `PostgreSQL on 127.0.0.1:${port}`, got: failure.slice(0, 400), wanted }, { exitCode: 4 });
}

/** Waits until the server answers a query; otherwise says why it ended. */
async function untilReady(postmaster: Postmaster, url: string): Promise<string | undefined> {
  for (let waited = 0; waited < START_LIMIT_MS; waited += 50) {
    if (hasEnded(postmaster.child)) {
      await sleep(50); // its last lines
      return postmaster.lastLines.filter((line) => /FATAL|ERROR|LOG: {2}could not/.test(line)).join(" ") || "ended without a word";
    }
    if (await answers(url)) return undefined;
    await sleep(50);
  }
  await stopPostmaster(postmaster.child);
  return `no answer within ${START_LIMIT_MS} ms`;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch (thrown) {
    if (errorCode(thrown) !== "28P01") return false; // not yet
    throw new HostError(
      {
        code: "E_POSTGRES_START",
        subject: "PostgreSQL's password",
        got: "refused",
        wanted: "the password file this cluster was made with",
      },
      { exitCode: 4 },
    );
  } finally {
    await client.end().catch(() => {});
  }
}

function urlOf(cluster: Cluster, port: number): string {
  return `postgres://${SUPERUSER}:${encodeURIComponent(cluster.password)}@127.0.0.1:${port}/postgres`;
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolvePort, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolvePort(port));
    });
  });
}
