// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { createCleanup } from "./cleanup.ts";

test("what was started last is ended first", async () => {
  const ended: string[] = [];
  const cleanup = createCleanup();
  for (const name of ["database", "chain", "relayers"]) cleanup.add(() => void ended.push(name));
  await cleanup.run();
  expect(ended).toEqual(["relayers", "chain", "database"]);
});

test("a step that fails keeps none of the others from running, and is not swallowed", async () => {
  const ended: string[] = [];
  const cleanup = createCleanup();
  cleanup.add(() => void ended.push("database"));
  cleanup.add(() => Promise.reject(new Error("stuck")));
  await expect(cleanup.run()).rejects.toThrow("stuck");
  expect(ended).toEqual(["database"]);
});
