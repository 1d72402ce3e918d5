// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { bounded } from "./bounded.ts";

test("work that answers in time is answered", async () => {
  expect(await bounded(Promise.resolve("here"), 1_000)).toBe("here");
});

test("work that never answers ends as a missing answer", async () => {
  await expect(bounded(new Promise(() => {}), 20)).rejects.toThrow(TypeError);
});

test("work that fails keeps its own error", async () => {
  await expect(bounded(Promise.reject(new RangeError("own")), 1_000)).rejects.toThrow(RangeError);
});
