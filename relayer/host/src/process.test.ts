// SPDX-License-Identifier: Apache-2.0
import { EventEmitter } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { ConfigError } from "./config.ts";
import { HostError } from "./errors.ts";
import { createLog } from "./log.ts";
import { type Life, type ProcessHandle, run } from "./process.ts";

class FakeProcess extends EventEmitter {
  readonly exits: number[] = [];
  exit(code: number): void {
    this.exits.push(code);
  }
}

function start(main: (life: Life) => Promise<void>) {
  const lines: string[] = [];
  const log = createLog({ name: "test", level: "debug", destination: { write: (line: string) => lines.push(line) } });
  const handle = new FakeProcess();
  return { handle, lines, done: run(log, main, handle as unknown as ProcessHandle) };
}

test("a main that returns ends with 0 after its parts are stopped in reverse order", async () => {
  const order: string[] = [];
  const { handle, done } = start(async (life) => {
    life.onStop("database", () => void order.push("database"));
    life.onStop("http", () => void order.push("http"));
  });
  await done;
  expect(order).toEqual(["http", "database"]);
  expect(handle.exits).toEqual([0]);
  expect(handle.listenerCount("SIGTERM")).toBe(0);
});

test.each(["SIGTERM", "SIGINT"])("%s aborts the signal, stops in order and exits with 0", async (signal) => {
  let aborted = false;
  const { handle, done } = start(async (life) => {
    life.onStop("part", () => {
      aborted = life.signal.aborted;
    });
    await life.untilStopped();
  });
  handle.emit(signal, signal);
  await done;
  expect(aborted).toBe(true);
  expect(handle.exits).toEqual([0]);
});

test("a second signal exits at once with 130", async () => {
  const { handle, done } = start(async (life) => {
    life.onStop("slow", () => sleep(50));
    await life.untilStopped();
  });
  handle.emit("SIGINT", "SIGINT");
  handle.emit("SIGINT", "SIGINT");
  expect(handle.exits).toEqual([130]);
  await done;
});

test.each([
  ["a plain error", new Error("x"), 1],
  ["a configuration error", new ConfigError([{ subject: "A", got: "b", wanted: "c" }]), 2],
  ["a host error with its own code", new HostError({ code: "E", subject: "s", got: "g", wanted: "w" }, { exitCode: 4 }), 4],
] as const)("%s thrown by main gives its exit code, after stopping", async (_, fault, code) => {
  let stopped = false;
  const { handle, done } = start(async (life) => {
    life.onStop("part", () => {
      stopped = true;
    });
    throw fault;
  });
  await done;
  expect(stopped).toBe(true);
  expect(handle.exits).toEqual([code]);
});

test("a fault in the background ends the process", async () => {
  const { handle, lines, done } = start(async (life) => {
    setTimeout(() => life.fail(new Error("lock lost")), 1);
    await life.untilStopped();
  });
  await done;
  expect(handle.exits).toEqual([1]);
  expect(lines.join("")).toContain("lock lost");
});

test("an unhandled rejection ends the process with 1", async () => {
  const { handle, done } = start((life) => life.untilStopped());
  handle.emit("unhandledRejection", new Error("lost promise"));
  await done;
  expect(handle.exits).toEqual([1]);
});

test("a part that fails or hangs does not keep the others from stopping, and the exit code says so", async () => {
  let stopped = false;
  const { handle, done } = start(async (life) => {
    life.onStop("first", () => {
      stopped = true;
    });
    life.onStop("hangs", () => new Promise(() => {}), 10);
    life.onStop("throws", () => {
      throw new Error("no");
    });
  });
  await done;
  expect(stopped).toBe(true);
  expect(handle.exits).toEqual([1]);
});
