// SPDX-License-Identifier: Apache-2.0
// Runs commands as a user does, each in a process of its own, and reads what they print with --json.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Where the network is, and how results are told. */
export interface CliDrive {
  /** `.aceso/network.json` of a running local network. */
  readonly networkFile: string;
  /** An empty folder for homes and data. */
  readonly folder: string;
  check(what: string, ok: boolean, got?: unknown): void;
}

/** The envelope of one command. */
export interface Ran {
  readonly exit: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly code: string;
  readonly text: string;
}

/** Runs one command with --json in the drive's folder. */
export async function aceso({ folder }: CliDrive, args: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, [join(root, "relayer", "cli", "bin", "aceso.mjs"), ...args, "--json"], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk.toString();
  });
  const exit = await new Promise<number>((done) => child.on("close", (code) => done(code ?? 130)));
  const envelope = record(out === "" ? {} : JSON.parse(out));
  const shown = `aceso ${args.join(" ")}: exit ${exit} ${out.slice(0, 2000)}${err.slice(0, 500)}`;
  return { exit, data: record(envelope.data), code: text(record(envelope.error).code), text: shown };
}

/** Asks again while the index is a block or two behind. */
export async function untilIndexed(ask: () => Promise<Ran>): Promise<Ran> {
  for (let attempt = 0; ; attempt++) {
    const ran = await ask();
    if (ran.exit === 0 || attempt >= 10) return ran;
    await new Promise((done) => setTimeout(done, 500));
  }
}

/** A step that the story stands on. */
export function must(ran: Ran): Ran {
  if (ran.exit !== 0) throw new Error(ran.text);
  return ran;
}

/** The home of somebody of the story. */
export function homeOf({ folder }: CliDrive, name: string): string {
  return join(folder, "homes", name);
}

/** An object, or an empty one. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/** A list, or an empty one. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text, or an empty one. */
export function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** A number, or none. */
export function number(value: unknown): number {
  return typeof value === "number" ? value : Number.NaN;
}
