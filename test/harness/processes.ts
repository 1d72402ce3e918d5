// SPDX-License-Identifier: Apache-2.0
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, openSync } from "node:fs";
import { join } from "node:path";

/** One process of the network; its output goes to a file of its own. */
export interface Running {
  readonly name: string;
  readonly child: ChildProcess;
  readonly log: string;
}

/** Starts processes and ends exactly those it started, by pid. */
export class Processes {
  readonly #running: Running[] = [];
  readonly #logs: string;
  #stopping = false;

  constructor(folder: string) {
    this.#logs = join(folder, "logs");
    mkdirSync(this.#logs, { recursive: true });
  }

  /** Starts a process. One that ends by itself is reported to `onExit`. */
  start(name: string, command: string, args: readonly string[], onExit: (code: number | null) => void = () => {}): Running {
    const log = join(this.#logs, `${name}.log`);
    const out = openSync(log, "a", 0o600);
    const env = { ...process.env, GODEBUG: undefined, NODE_OPTIONS: undefined };
    const child = spawn(command, [...args], { stdio: ["ignore", out, out], env });
    const running = { name, child, log };
    this.#running.push(running);
    child.once("exit", (code) => {
      this.#running.splice(this.#running.indexOf(running), 1);
      if (!this.#stopping) onExit(code);
    });
    return running;
  }

  find(name: string): Running | undefined {
    return this.#running.find((running) => running.name === name);
  }

  /** Asks every process to end, newest first, and kills what has not after ten seconds. */
  async stopAll(): Promise<void> {
    this.#stopping = true;
    await Promise.all([...this.#running].reverse().map((running) => end(running)));
  }

  /** Ends one process at once, as a power cut would. */
  async kill(name: string): Promise<void> {
    const running = this.find(name);
    if (running === undefined) throw new Error(`process ${name}: got none, wanted a running one`);
    const ended = new Promise((resolve) => running.child.once("exit", resolve));
    running.child.kill("SIGKILL");
    await ended;
  }
}

async function end({ child }: Running): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await ended;
  clearTimeout(timer);
}
