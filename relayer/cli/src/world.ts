// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import type { Chain } from "@aceso/client";
import { UsageError } from "./errors.ts";

/** All that a command touches outside itself, so that a command can be run in a test. Keys and state lie in real files below a home. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user's home folder, and the working folder. */
  readonly home: string;
  readonly cwd: string;
  readonly fetch: typeof fetch;
  /** Connects to a node's RPC. @throws AcesoError node_unreachable, or what the network says */
  readonly connect: (rpcUrl: string) => Promise<Chain>;
  readonly random: (length: number) => Uint8Array;
  /** Seconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** A whole file; "-" is standard input. @throws UsageError where it cannot be read */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Asks a person yes or no; undefined where nobody can be asked. */
  readonly confirm: (question: string) => Promise<boolean | undefined>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** The world of this process. */
export function processWorld(): World {
  return {
    env: process.env,
    home: homedir(),
    cwd: process.cwd(),
    fetch: globalThis.fetch,
    connect: async (rpcUrl) => (await import("@aceso/client")).connectChain(rpcUrl),
    random: (length) => Uint8Array.from(randomBytes(length)),
    now: () => Math.floor(Date.now() / 1000),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    read: (path) => (path === "-" ? readInput() : readPath(path)),
    confirm: ask,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  };
}

async function ask(question: string): Promise<boolean | undefined> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined;
  const { confirm } = await import("@clack/prompts");
  return (await confirm({ message: question, initialValue: false, output: process.stderr })) === true;
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
