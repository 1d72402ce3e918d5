// SPDX-License-Identifier: Apache-2.0
import { readFileSync, type Stats, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** The unprivileged account the server runs as when we are root: PostgreSQL refuses root. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const NOBODY = { uid: 65_534, gid: 65_534 };

/** The account to drop to, or null when we are an ordinary user and the server simply runs as us. */
export function accountToDropTo(uid: number, name = "nobody", passwd = "/etc/passwd"): Account | null {
  return uid === 0 ? { name, ...(lookUp(name, passwd) ?? NOBODY) } : null;
}

function lookUp(name: string, passwd: string): { uid: number; gid: number } | undefined {
  let text: string;
  try {
    text = readFileSync(passwd, "utf8");
  } catch {
    return undefined;
  }
  const fields = text
    .split("\n")
    .map((line) => line.split(":"))
    .find((line) => line[0] === name);
  const [uid, gid] = [Number(fields?.[2]), Number(fields?.[3])];
  return Number.isInteger(uid) && Number.isInteger(gid) && uid > 0 ? { uid, gid } : undefined;
}

/** Whether the account may walk down to a directory: execute permission on it and on every directory above. */
export function canReach(account: Account, directory: string): boolean {
  const path = resolve(directory);
  const parent = dirname(path);
  return maySearch(account, statSync(path)) && (parent === path || canReach(account, parent));
}

function maySearch(account: Account, stats: Stats): boolean {
  if (stats.uid === account.uid) return (stats.mode & 0o100) !== 0;
  if (stats.gid === account.gid) return (stats.mode & 0o010) !== 0;
  return (stats.mode & 0o001) !== 0;
}
