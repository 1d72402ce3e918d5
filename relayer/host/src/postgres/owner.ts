// SPDX-License-Identifier: Apache-2.0
import { readFileSync, readlinkSync } from "node:fs";
import { open, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { errorCode, HostError } from "../errors.ts";

/** Which process runs the server of a data directory: its id and, where the system tells, its start time (ids are reused). */
interface Owner {
  readonly pid: number;
  readonly started: string;
}

/**
 * Takes the data directory for this process. A dead owner's claim is taken over.
 * @returns a function that gives it back
 * @throws HostError E_POSTGRES_IN_USE when a living process runs a server on it
 */
export async function claim(home: string): Promise<() => Promise<void>> {
  const path = join(home, "owner.json");
  const me = JSON.stringify({ pid: process.pid, started: startTime(process.pid) } satisfies Owner);
  if (!(await createNew(path, me))) {
    const owner = await readOwner(path);
    if (owner !== undefined && isAlive(owner.pid) && (owner.started === "" || owner.started === startTime(owner.pid))) {
      const got = `in use by process ${owner.pid}`;
      throw new HostError({ code: "E_POSTGRES_IN_USE", subject: home, got, wanted: "one process for one data directory" }, { exitCode: 4 });
    }
    await writeFile(`${path}.${process.pid}`, me, { mode: 0o600 });
    await rename(`${path}.${process.pid}`, path);
  }
  return () => rm(path, { force: true });
}

async function createNew(path: string, content: string): Promise<boolean> {
  try {
    const file = await open(path, "wx", 0o600);
    await file.writeFile(content);
    await file.close();
    return true;
  } catch (thrown) {
    if (errorCode(thrown) === "EEXIST") return false;
    throw thrown;
  }
}

async function readOwner(path: string): Promise<Owner | undefined> {
  try {
    const owner = JSON.parse(await readFile(path, "utf8")) as Partial<Owner>;
    return Number.isInteger(owner.pid) && typeof owner.started === "string"
      ? { pid: Number(owner.pid), started: owner.started }
      : undefined;
  } catch {
    return undefined; // half written by a process that died
  }
}

/** Whether a process of this id exists. A process of another account counts. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return errorCode(thrown) === "EPERM";
  }
}

/** Start time of a process in clock ticks since boot (proc(5), stat field 22), or "" where there is no /proc. */
export function startTime(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

/** Whether a process is the PostgreSQL server of this cluster. Where there is no /proc, a living process is believed to be. */
export async function isServerOf(pid: number, cluster: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (startTime(process.pid) === "") return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === (await realpath(cluster));
  } catch {
    return false;
  }
}
