// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createLog } from "../log.ts";
import { FakeChain } from "../testing/fake_chain.ts";
import { startFollower } from "./follower.ts";
import { trustFile } from "./trust_file.ts";

const dir = mkdtempSync(join(tmpdir(), "aceso-trust-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const log = createLog({ name: "t", level: "silent" });

function follow(chain: FakeChain, path: string, now: () => bigint) {
  const root = chain.root(100n);
  return startFollower({
    rpcUrls: ["http://a"],
    root,
    trust: trustFile(path, root),
    log,
    now,
    fetch: chain.fetch,
    pollMs: 5,
    waitMs: 1_000,
  });
}

test("a process that verified lately starts again, although its pinned root has expired by then", async () => {
  const path = join(dir, "deep", "trust.json");
  const chain = new FakeChain();
  chain.commitMany(90);
  const first = follow(chain, path, () => chain.time);
  await first.header(90n);
  await first.stop();
  chain.commitMany(50);
  const second = follow(chain, path, () => chain.time);
  expect((await second.header(140n)).height).toBe(140n);
  await second.stop();
  const forgetful = follow(chain, join(dir, "none.json"), () => chain.time);
  await expect(forgetful.header(140n)).rejects.toMatchObject({ code: "E_TRUST_EXPIRED" });
  await forgetful.stop();
});

test("a height below the saved one is still reached, from the pinned root", async () => {
  const path = join(dir, "below.json");
  const chain = new FakeChain();
  chain.commitMany(50);
  const first = follow(chain, path, () => chain.time);
  await first.header(50n);
  await first.stop();
  const second = follow(chain, path, () => chain.time);
  expect((await second.header(7n)).height).toBe(7n);
  await second.stop();
});

test("what was saved under another pinned root is forgotten, an unreadable file is told", async () => {
  const path = join(dir, "other.json");
  const chain = new FakeChain();
  chain.commit();
  await trustFile(path, chain.root(100n)).save(chain.root(100n));
  expect(await trustFile(path, chain.root(100n)).load()).toEqual(chain.root(100n));
  expect(await trustFile(path, chain.root(200n)).load()).toBeNull();
  writeFileSync(path, "{");
  await expect(trustFile(path, chain.root(100n)).load()).rejects.toMatchObject({ code: "E_TRUST_FILE" });
});

test("a saved root that does not lead to the chain is refused like any other", async () => {
  const path = join(dir, "forged.json");
  const chain = new FakeChain();
  chain.commitMany(3);
  const other = new FakeChain({ firstSeed: 20 });
  other.commitMany(3);
  await trustFile(path, chain.root(100n)).save(other.root(100n));
  const follower = follow(chain, path, () => chain.time);
  await expect(follower.header(3n)).rejects.toMatchObject({ code: "E_HEADER_UNVERIFIED" });
  await follower.stop();
});
