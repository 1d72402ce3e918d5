// SPDX-License-Identifier: Apache-2.0
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { claim, isAlive, isServerOf, startTime } from "./owner.ts";

const dir = mkdtempSync(join(tmpdir(), "aceso-owner-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function deadPid(): Promise<number> {
  const child = spawn("true");
  await once(child, "exit");
  return child.pid ?? 0;
}

test("a directory is claimed once, and again after it was given back", async () => {
  const release = await claim(dir);
  await expect(claim(dir)).rejects.toMatchObject({ code: "E_POSTGRES_IN_USE" });
  await release();
  await (await claim(dir))();
});

test.each([
  ["a dead process", async () => JSON.stringify({ pid: await deadPid(), started: "1" })],
  ["an older process whose id was reused", async () => JSON.stringify({ pid: process.pid, started: "1" })],
  ["a process that died while writing", async () => "{"],
])("the claim of %s is taken over", async (_, content) => {
  writeFileSync(join(dir, "owner.json"), await content());
  await (await claim(dir))();
});

test("a living process has a start time, a dead one has none", async () => {
  const dead = await deadPid();
  expect(isAlive(process.pid)).toBe(true);
  expect(isAlive(dead)).toBe(false);
  if (process.platform === "linux") expect(startTime(process.pid)).toMatch(/^\d+$/);
  expect(startTime(dead)).toBe("");
});

test("a process that works elsewhere is not the server of a cluster", async () => {
  expect(await isServerOf(await deadPid(), dir)).toBe(false);
  if (process.platform === "linux") expect(await isServerOf(process.pid, dir)).toBe(false);
});
