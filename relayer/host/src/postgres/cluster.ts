// SPDX-License-Identifier: Apache-2.0
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import { chmod, chown, mkdir, mkdtemp, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { HostError, reason } from "../errors.ts";
import { type Account, canReach } from "./account.ts";
import { type Binaries, SERVER_ENVIRONMENT } from "./binaries.ts";

export const SUPERUSER = "aceso";
const MOVED = "moved-to";

/** A data directory: what is ours (owner claim, password) stays in it, the cluster may have to be elsewhere. */
export interface Cluster {
  /** The directory PostgreSQL owns. */
  readonly path: string;
  /** Of the superuser; the server listens on TCP, where every local account could knock. */
  readonly password: string;
}

/**
 * Makes or opens the cluster of a data directory. When we run as root and the account we drop to cannot reach the directory
 * (below a 0700 home, say), the cluster lives under /var/lib/aceso instead, or beside, when it is temporary, in the system's
 * temporary directory, and the file `moved-to` says where.
 * @throws HostError E_POSTGRES_INIT
 */
export async function openCluster(dataDir: string, binaries: Binaries, account: Account | null, durable: boolean): Promise<Cluster> {
  const base = account === null ? dataDir : await reachableBase(dataDir, account);
  const path = join(base, "cluster");
  const password = await openPassword(dataDir, existsSync(path));
  if (!existsSync(path)) await initialise(base, path, password, binaries, account, durable);
  return { path, password };
}

/** Removes a data directory and the cluster that was moved out of it. The server must be stopped. */
export async function removeCluster(dataDir: string): Promise<void> {
  const moved = await movedTo(dataDir);
  if (moved !== undefined) await rm(moved, { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
}

async function reachableBase(dataDir: string, account: Account): Promise<string> {
  const moved = await movedTo(dataDir);
  if (moved !== undefined) return moved;
  await chmod(dataDir, 0o711); // our own directory: the account may pass, not list
  if (canReach(account, dataDir)) return dataDir;
  const inside = resolve(dataDir).startsWith(resolve(tmpdir()) + sep);
  const root = inside ? tmpdir() : "/var/lib/aceso";
  await mkdir(root, { recursive: true });
  const base = await mkdtemp(join(root, "aceso-postgres-data-"));
  await chmod(base, 0o711);
  if (!canReach(account, base)) {
    const wanted = `a directory that ${account.name} can reach, or DATABASE_URL set to your own server`;
    throw new HostError({ code: "E_POSTGRES_INIT", subject: dataDir, got: "a closed directory above it", wanted }, { exitCode: 4 });
  }
  await writeDurably(join(dataDir, MOVED), `${base}\n`);
  return base;
}

/** Where the cluster was moved; only a directory of root's own is believed. */
async function movedTo(dataDir: string): Promise<string | undefined> {
  const path = (await readFile(join(dataDir, MOVED), "utf8").catch(() => "")).trim();
  const stats = path === "" ? undefined : statSync(path, { throwIfNoEntry: false });
  return stats?.isDirectory() === true && stats.uid === process.getuid?.() ? path : undefined;
}

async function openPassword(dataDir: string, needed: boolean): Promise<string> {
  const path = join(dataDir, "password");
  const known = (await readFile(path, "utf8").catch(() => "")).trim();
  if (known !== "") return known;
  if (needed) {
    const wanted = "the file this cluster was made with; restore it, or remove the data directory";
    throw new HostError({ code: "E_POSTGRES_INIT", subject: path, got: "no password", wanted }, { exitCode: 4 });
  }
  const password = randomBytes(24).toString("base64url");
  await writeDurably(path, `${password}\n`);
  return password;
}

async function writeDurably(path: string, content: string): Promise<void> {
  const file = await open(`${path}.new`, "w", 0o600);
  await file.writeFile(content);
  await file.sync();
  await file.close();
  await rename(`${path}.new`, path);
}

/** initdb into a fresh directory that is renamed when whole, so that a crash leaves no half cluster behind. */
async function initialise(base: string, path: string, password: string, binaries: Binaries, account: Account | null, durable: boolean) {
  for (const name of await readdir(base)) if (name.startsWith("init-")) await rm(join(base, name), { recursive: true, force: true });
  const stage = await mkdtemp(join(base, "init-"));
  const passwordFile = join(stage, "password");
  const fresh = join(stage, "cluster");
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account !== null) for (const owned of [stage, passwordFile]) await chown(owned, account.uid, account.gid);
  const identity = account === null ? {} : { uid: account.uid, gid: account.gid };
  const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const access = [`--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, "--auth-host=scram-sha-256", "--auth-local=scram-sha-256"];
  try {
    const options = { cwd: "/", env: SERVER_ENVIRONMENT, timeout: 120_000, ...identity };
    await promisify(execFile)(
      binaries.initdb,
      [`--pgdata=${fresh}`, ...locale, ...access, "--no-instructions", ...(durable ? [] : ["--no-sync"])],
      options,
    );
    await rename(fresh, path);
  } catch (thrown) {
    throw new HostError(
      { code: "E_POSTGRES_INIT", subject: path, got: reason(thrown).slice(0, 400), wanted: "a new cluster" },
      { exitCode: 4 },
    );
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}
