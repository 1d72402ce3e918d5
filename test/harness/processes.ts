// SPDX-License-Identifier: Apache-2.0
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";

/** How a process is started; kept, so that it can be started again. */
export interface Program {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

interface Running {
  readonly program: Program;
  readonly child: ChildProcess;
}

/** Starts processes and ends exactly those it started, by pid. Each has a log file and a session of its own: Ctrl-C reaches us, who end them in order. */
export class Processes {
  readonly #known = new Map<string, Program>();
  readonly #running = new Map<string, Running>();
  readonly #logs: string;
  readonly #onCrash: (name: string, how: string) => void;
  readonly #expected = new Set<ChildProcess>();

  /** `onCrash` hears of each process that ended without being asked to. */
  constructor(folder: string, onCrash: (name: string, how: string) => void) {
    this.#logs = join(folder, "logs");
    this.#onCrash = onCrash;
    mkdirSync(this.#logs, { recursive: true });
    process.once("exit", () => {
      for (const { child } of this.#running.values()) child.kill("SIGKILL"); // last resort, when nobody called stopAll()
    });
  }

  /** How a process was started last. */
  program(name: string): Program {
    const program = this.#known.get(name);
    if (program === undefined) throw new Error(`process ${name}: got none, wanted one of ${this.names.join(", ")}`);
    return program;
  }

  /** Names of everything that was ever started. */
  get names(): readonly string[] {
    return [...this.#known.keys()];
  }

  start(program: Program): void {
    if (this.#running.has(program.name)) throw new Error(`process ${program.name}: got one that runs already, wanted none`);
    this.#known.set(program.name, program);
    const out = openSync(this.log(program.name), "a", 0o600);
    const env = { ...process.env, GODEBUG: undefined, NODE_OPTIONS: undefined };
    const child = spawn(program.command, [...program.args], { stdio: ["ignore", out, out], env, detached: true });
    closeSync(out);
    this.#running.set(program.name, { program, child });
    const ended = (how: string): void => {
      if (this.#running.get(program.name)?.child === child) this.#running.delete(program.name);
      if (!this.#expected.delete(child)) this.#onCrash(program.name, how);
    };
    child.once("error", (error) => ended(error.message));
    child.once("exit", (code, signal) => ended(signal ?? `exit code ${code}`));
  }

  /** Starts a process that has ended again, as it was started before. */
  restart(name: string): void {
    this.start(this.program(name));
  }

  isRunning(name: string): boolean {
    return this.#running.has(name);
  }

  log(name: string): string {
    return join(this.#logs, `${name}.log`);
  }

  /** Ends one process at once, as a power cut would. */
  async kill(name: string): Promise<void> {
    const { child } = this.#find(name);
    const ended = this.#untilEnded(child);
    child.kill("SIGKILL");
    await ended;
  }

  /** Asks one process to end; kills it after ten seconds. */
  async stop(name: string): Promise<void> {
    const { child } = this.#find(name);
    const ended = this.#untilEnded(child);
    child.kill("SIGTERM");
    const timer = setTimeout(() => child.kill("SIGKILL"), 10_000);
    await ended;
    clearTimeout(timer);
  }

  /** Freezes a process (true) or lets it go on (false). */
  pause(name: string, paused: boolean): void {
    this.#find(name).child.kill(paused ? "SIGSTOP" : "SIGCONT");
  }

  /** Ends everything: first what uses the chain, then the chain. */
  async stopAll(isLast: (name: string) => boolean): Promise<void> {
    const names = [...this.#running.keys()];
    await Promise.all(names.filter((name) => !isLast(name)).map((name) => this.stop(name)));
    await Promise.all(names.filter(isLast).map((name) => this.stop(name)));
  }

  #find(name: string): Running {
    const running = this.#running.get(name);
    if (running === undefined) throw new Error(`process ${name}: got none, wanted a running one`);
    return running;
  }

  #untilEnded(child: ChildProcess): Promise<void> {
    this.#expected.add(child);
    return new Promise((resolve) => child.once("exit", () => resolve()));
  }
}
