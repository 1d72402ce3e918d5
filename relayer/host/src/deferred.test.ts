// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { deferred } from "./deferred.ts";

test("a deferred settles by the end that is called first", async () => {
  const good = deferred<number>();
  good.resolve(1);
  good.reject(new Error("late"));
  await expect(good.promise).resolves.toBe(1);
  const bad = deferred<number>();
  bad.reject(new Error("no"));
  await expect(bad.promise).rejects.toThrow("no");
});
