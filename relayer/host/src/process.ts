// SPDX-License-Identifier: Apache-2.0
import { ConfigError } from "./config.ts";
import { deferred } from "./deferred.ts";
import { HostError, reason } from "./errors.ts";
import type { Log } from "./log.ts";

/** What an operator process is given to live and to die in order. */
export interface Life {
  readonly log: Log;
  /** Aborted when stopping begins. */
  readonly signal: AbortSignal;
  /** Registers something to stop. Stops run in reverse order of registration, each within its own limit (10 s). */
  onStop(name: string, stop: () => Promise<void> | void, limitMs?: number): void;
  /** Resolves when a signal asked for the end. A server awaits this as the last line of main. */
  untilStopped(): Promise<void>;
  /** Ends the process in order because of a fault in the background (a lost lock, a failed follower). */
  fail(fault: unknown): void;
}

/** The part of Node's process that `run` uses; tests pass their own. */
export interface ProcessHandle {
  on(event: string, listener: (argument: unknown) => void): unknown;
  off(event: string, listener: (argument: unknown) => void): unknown;
  exit(code: number): void;
}

interface Stop {
  readonly name: string;
  readonly stop: () => Promise<void> | void;
  readonly limitMs: number;
}

const STOP_LIMIT_MS = 10_000;

/**
 * Runs a process: main lives until it returns, throws, or a signal arrives; then everything registered is stopped in reverse order.
 * Exit codes: 0 ended or stopped by SIGTERM/SIGINT, 2 configuration, a HostError's own, 1 anything else, 130 on a second signal.
 */
export async function run(log: Log, main: (life: Life) => Promise<void>, handle: ProcessHandle = process): Promise<void> {
  const stops: Stop[] = [];
  const abort = new AbortController();
  const ended = deferred<unknown>();
  const listeners = listen(handle, log, abort, ended.resolve);
  const life: Life = {
    log,
    signal: abort.signal,
    onStop: (name, stop, limitMs = STOP_LIMIT_MS) => void stops.push({ name, stop, limitMs }),
    untilStopped: () =>
      abort.signal.aborted ? Promise.resolve() : new Promise((resolve) => abort.signal.addEventListener("abort", () => resolve())),
    fail: (fault) => ended.resolve(fault ?? new Error("unknown fault")),
  };
  main(life).then(() => ended.resolve(undefined), ended.resolve);
  const fault = await ended.promise;
  if (fault !== undefined) report(log, fault);
  abort.abort();
  const clean = await stopAll(stops, log);
  for (const [event, listener] of listeners) handle.off(event, listener);
  handle.exit(fault === undefined ? (clean ? 0 : 1) : exitCodeOf(fault));
}

function listen(handle: ProcessHandle, log: Log, abort: AbortController, end: (fault: unknown) => void) {
  const onSignal = (name: unknown) => {
    if (abort.signal.aborted) {
      log.warn({ signal: name }, "second signal: exit at once");
      handle.exit(130);
      return;
    }
    log.info({ signal: name }, "stopping");
    abort.abort();
    end(undefined);
  };
  const onFault = (fault: unknown) => end(fault ?? new Error("unknown fault"));
  const listeners = [
    ["SIGINT", onSignal],
    ["SIGTERM", onSignal],
    ["uncaughtException", onFault],
    ["unhandledRejection", onFault],
  ] as const;
  for (const [event, listener] of listeners) handle.on(event, listener);
  return listeners;
}

function report(log: Log, fault: unknown): void {
  if (!(fault instanceof ConfigError)) {
    log.fatal({ err: fault }, reason(fault));
    return;
  }
  for (const problem of fault.problems)
    log.fatal({ ...problem, code: fault.code }, `${problem.subject}: got ${problem.got}, wanted ${problem.wanted}`);
}

function exitCodeOf(fault: unknown): number {
  return fault instanceof HostError ? fault.exitCode : 1;
}

async function stopAll(stops: readonly Stop[], log: Log): Promise<boolean> {
  let clean = true;
  for (const { name, stop, limitMs } of [...stops].reverse()) {
    try {
      await within(limitMs, async () => stop());
      log.debug({ part: name }, "stopped");
    } catch (thrown) {
      clean = false;
      log.error({ part: name, err: thrown }, "did not stop in order");
    }
  }
  return clean;
}

async function within(limitMs: number, action: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not stopped within ${limitMs} ms`)), limitMs);
  });
  try {
    await Promise.race([action(), late]);
  } finally {
    clearTimeout(timer);
  }
}
