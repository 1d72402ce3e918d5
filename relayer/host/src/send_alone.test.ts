// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { HostError } from "./errors.ts";
import { sendTogetherOrAlone } from "./send_alone.ts";

const refused = (code: string, retryable = false) => new HostError({ code, subject: "item", got: "no", wanted: "yes" }, { retryable });

async function sending(items: readonly string[], send: (items: readonly string[]) => void) {
  const done: [string, string | null][] = [];
  await sendTogetherOrAlone(
    items,
    async (some) => send(some),
    async (item, refusal) => void done.push([item, refusal]),
  );
  return done;
}

test("items that the chain takes together are done", async () => {
  expect(await sending(["a", "b"], () => {})).toEqual([
    ["a", null],
    ["b", null],
  ]);
});

test("one that the chain refuses costs the others nothing", async () => {
  const done = await sending(["a", "bad", "c"], (items) => {
    if (items.includes("bad")) throw refused("vault_not_found");
  });
  expect(done).toEqual([
    ["a", null],
    ["bad", "vault_not_found"],
    ["c", null],
  ]);
});

test("what failed for a passing reason is neither done nor refused", async () => {
  const done = await sending(["a", "b"], () => {
    throw refused("node_unreachable", true);
  });
  expect(done).toEqual([]);
});
