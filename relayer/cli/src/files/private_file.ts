// SPDX-License-Identifier: Apache-2.0
import { chmod, mkdir, open, readdir, readFile, rename } from "node:fs/promises";
import { dirname, join } from "node:path";

/** The text of a file that only its owner may read (its mode is set so), or undefined where there is none. */
export async function readPrivate(path: string): Promise<string | undefined> {
  const text = await orNothing(readFile(path, "utf8"));
  if (text !== undefined) await chmod(path, 0o600);
  return text;
}

/** Writes a file that only its owner may read, in a folder of the same kind. Durable once it returns, and whole or not at all. */
export async function writePrivate(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const next = `${path}.${process.pid}.new`;
  const file = await open(next, "w", 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(next, path);
}

/** Paths of a folder's files whose name ends so, sorted; none where there is no such folder. */
export async function filesIn(folder: string, ending: string): Promise<string[]> {
  const names = (await orNothing(readdir(folder))) ?? [];
  return names
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

async function orNothing<T>(reading: Promise<T>): Promise<T | undefined> {
  return reading.catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
}
