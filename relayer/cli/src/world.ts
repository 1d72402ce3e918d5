// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { UsageError } from "./errors.ts";

/** All that a command touches outside itself, so that a command can be run in a test. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly fetch: typeof fetch;
  readonly random: (length: number) => Uint8Array;
  /** Seconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** A whole file; "-" is standard input. @throws UsageError where it cannot be read */
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** The world of this process. */
export function processWorld(): World {
  return {
    env: process.env,
    home: homedir(),
    fetch: globalThis.fetch,
    random: (length) => Uint8Array.from(randomBytes(length)),
    now: () => Math.floor(Date.now() / 1000),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    read: (path) => (path === "-" ? readInput() : readPath(path)),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  };
}

async function readPath(path: string): Promise<Uint8Array> {
  try {
    return Uint8Array.from(await readFile(path));
  } catch (error) {
    const why = error instanceof Error && "code" in error ? String(error.code) : "an error";
    throw new UsageError(`file ${path}: got ${why}, wanted a file that can be read`);
  }
}

async function readInput(): Promise<Uint8Array> {
  if (process.stdin.isTTY) throw new UsageError("standard input: got a terminal, wanted a file", "put < FILE behind the command");
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Uint8Array.from(Buffer.concat(chunks));
}
