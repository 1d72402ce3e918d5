// SPDX-License-Identifier: Apache-2.0
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, expect, test } from "vitest";
import { removeCluster } from "./cluster.ts";
import { isAlive } from "./owner.ts";
import { freePort, type Postgres, type PostgresOptions, startPostgres } from "./start.ts";

const root = mkdtempSync(join(tmpdir(), "aceso-start-"));
chmodSync(root, 0o711);
const dataDir = join(root, "data");
const running: Postgres[] = [];
const isRoot = process.getuid?.() === 0;

async function start(options: Partial<PostgresOptions> = {}): Promise<Postgres> {
  const server = await startPostgres({ dataDir, ...options });
  running.push(server);
  return server;
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

function clusterPath(): string {
  const moved = join(dataDir, "moved-to");
  return join(existsSync(moved) ? readFileSync(moved, "utf8").trim() : dataDir, "cluster");
}

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});
afterAll(async () => {
  await removeCluster(dataDir);
  rmSync(root, { recursive: true, force: true });
});

test("the first start makes a cluster, stop ends it, the next start finds what was written", async () => {
  const first = await start();
  await query(first.url, "create table kept (a int); insert into kept values (1)");
  await first.stop();
  await expect(query(first.url, "select 1")).rejects.toThrow();
  const second = await start();
  expect(await query(second.url, "select a from kept")).toEqual([{ a: 1 }]);
}, 60_000);

test("a committed row survives kill -9 of the server", async () => {
  const first = await start();
  await query(first.url, "create table survivors (a int)");
  await query(first.url, "insert into survivors values (7)");
  process.kill(first.pid, "SIGKILL");
  await first.ended;
  const second = await start();
  expect(await query(second.url, "select a from survivors")).toEqual([{ a: 7 }]);
}, 60_000);

test("a lock file that names a living process of somebody else does not keep the server from starting", async () => {
  const first = await start();
  process.kill(first.pid, "SIGKILL");
  await first.ended;
  const lockFile = join(clusterPath(), "postmaster.pid");
  const stranger = spawn("sleep", ["60"], isRoot ? { uid: statSync(clusterPath()).uid, cwd: "/" } : {});
  try {
    const lines = readFileSync(lockFile, "utf8").split("\n");
    writeFileSync(lockFile, [String(stranger.pid), ...lines.slice(1)].join("\n"), { flag: "r+" });
    await start();
  } finally {
    stranger.kill();
    await once(stranger, "exit");
  }
}, 60_000);

test("a server that outlived its killed owner is stopped and replaced", async () => {
  const program = `
    import { startPostgres } from ${JSON.stringify(new URL("./start.ts", import.meta.url).pathname)};
    const server = await startPostgres({ dataDir: ${JSON.stringify(dataDir)} });
    console.log(JSON.stringify({ pid: server.pid, url: server.url }));`;
  const owner = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(owner.stdout, "data");
  const orphan = JSON.parse(String(line)) as { pid: number; url: string };
  await query(orphan.url, "create table orphaned (a int)");
  owner.kill("SIGKILL");
  await once(owner, "exit");
  expect(isAlive(orphan.pid)).toBe(true);
  const second = await start();
  expect(second.pid).not.toBe(orphan.pid);
  expect(await query(second.url, "select count(*)::int as n from orphaned")).toEqual([{ n: 0 }]);
}, 60_000);

test("a second start on a data directory in use is refused", async () => {
  await start();
  await expect(startPostgres({ dataDir })).rejects.toMatchObject({ code: "E_POSTGRES_IN_USE", exitCode: 4 });
}, 60_000);

test("it is durable, small, on loopback only and asks for a password", async () => {
  const server = await start();
  const [row] = await query(
    server.url,
    "select current_setting('fsync') f, current_setting('synchronous_commit') s, current_setting('shared_buffers') b, current_setting('max_connections') c",
  );
  expect(row).toEqual({ f: "on", s: "on", b: "64MB", c: "200" });
  await expect(query(server.url.replace(/:[^:@/]+@/, ":wrong@"), "select 1")).rejects.toMatchObject({ code: "28P01" });
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((net) => net !== undefined && !net.internal && net.family === "IPv4");
  if (outside !== undefined) await expect(query(server.url.replace("127.0.0.1", outside.address), "select 1")).rejects.toThrow();
}, 60_000);

test.runIf(isRoot)(
  "started by root, the server runs as another account",
  async () => {
    const server = await start();
    expect(readFileSync(`/proc/${server.pid}/status`, "utf8")).not.toMatch(/^Uid:\s+0\s/m);
  },
  60_000,
);

test("a taken port is refused by name, and port 0 finds a free one", async () => {
  const port = await freePort();
  const blocker: Server = createServer().listen(port, "127.0.0.1");
  await once(blocker, "listening");
  try {
    await expect(startPostgres({ dataDir, port })).rejects.toMatchObject({ code: "E_POSTGRES_PORT" });
  } finally {
    blocker.close();
  }
  expect((await start()).port).not.toBe(port);
}, 60_000);

test.runIf(isRoot)(
  "a data directory below a closed one works, and is removed with what was moved",
  async () => {
    const closed = join(root, "home");
    mkdirSync(closed, { mode: 0o700 });
    const inner = join(closed, "data");
    const server = await start({ dataDir: inner });
    expect(await query(server.url, "select 1 as a")).toEqual([{ a: 1 }]);
    await server.stop();
    const moved = readFileSync(join(inner, "moved-to"), "utf8").trim();
    expect(dirname(moved)).toBe(tmpdir());
    await removeCluster(inner);
    expect(existsSync(moved)).toBe(false);
    expect(existsSync(inner)).toBe(false);
  },
  60_000,
);

test("a lost password file is told, not worked around", async () => {
  const password = join(dataDir, "password");
  const kept = readFileSync(password);
  rmSync(password);
  await expect(startPostgres({ dataDir })).rejects.toMatchObject({ code: "E_POSTGRES_INIT", subject: password });
  writeFileSync(password, kept);
});
