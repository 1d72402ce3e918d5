// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Processes } from "./processes.ts";
import { until } from "./wait.ts";

let folder: string;
let crashes: string[];
let processes: Processes;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "aceso-processes-"));
  crashes = [];
  processes = new Processes(folder, (name, how) => crashes.push(`${name} ${how}`));
});
afterEach(async () => {
  await processes.stopAll(() => false);
  rmSync(folder, { recursive: true });
});

const node = (name: string, script: string) => ({ name, command: process.execPath, args: ["-e", script] });
const forever = "console.log('up'); setInterval(() => {}, 1000)";
const untilUp = (name: string) =>
  until("log", 20, async () => (readFileSync(processes.log(name), "utf8").includes("up") ? true : undefined), 20);

test("a process that is stopped or killed by us is no crash", async () => {
  processes.start(node("one", forever));
  processes.start(node("two", forever));
  await Promise.all([untilUp("one"), untilUp("two")]);
  await Promise.all([processes.stop("one"), processes.kill("two")]);
  expect(crashes).toEqual([]);
  expect(processes.isRunning("one") || processes.isRunning("two")).toBe(false);
});

test("a process that ends by itself is told, with how", async () => {
  processes.start(node("bad", "process.exit(7)"));
  await until("crash", 20, async () => (crashes.length > 0 ? true : undefined), 20);
  expect(crashes).toEqual(["bad exit code 7"]);
});

test("a command that cannot be started is told", async () => {
  processes.start({ name: "none", command: join(folder, "none"), args: [] });
  await until("crash", 20, async () => (crashes.length > 0 ? true : undefined), 20);
  expect(crashes[0]).toContain("ENOENT");
});

test("a process is started again as it was, and never twice at once", async () => {
  processes.start(node("one", forever));
  await untilUp("one");
  expect(() => processes.restart("one")).toThrow("wanted none");
  await processes.kill("one");
  processes.restart("one");
  expect(processes.isRunning("one")).toBe(true);
});

test("what is stopped last is stopped after all the others have ended", async () => {
  const slow = "console.log('up'); setInterval(() => {}, 1000); process.on('SIGTERM', () => setTimeout(() => process.exit(), 300))";
  processes.start(node("service", slow));
  processes.start(node("chain", forever));
  await Promise.all([untilUp("service"), untilUp("chain")]);
  const stopping = processes.stopAll((name) => name === "chain");
  expect(processes.isRunning("chain")).toBe(true);
  await stopping;
  expect([processes.isRunning("service"), processes.isRunning("chain")]).toEqual([false, false]);
});
