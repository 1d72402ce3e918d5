// SPDX-License-Identifier: Apache-2.0
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createLog } from "../log.ts";
import { FakeChain } from "../testing/fake_chain.ts";
import { type Follower, type FollowerOptions, startFollower } from "./follower.ts";

const log = createLog({ name: "test", level: "silent" });
const running: Follower[] = [];
let chain: FakeChain;

beforeEach(() => {
  chain = new FakeChain();
  chain.commitMany(3);
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((follower) => follower.stop()));
});

function follow(options: Partial<FollowerOptions> = {}): Follower {
  const follower = startFollower({
    rpcUrls: ["http://a"],
    root: chain.root(),
    log,
    now: () => chain.time + 1n,
    fetch: chain.fetch,
    pollMs: 5,
    waitMs: 1_500,
    ...options,
  });
  running.push(follower);
  return follower;
}

/** Two nodes: the first as it is made to lie or fail, the second honest. */
function withHonestSecond(first: FakeChain["fetch"]): FollowerOptions["fetch"] {
  return (url, init) => (url === "http://a" ? first(url, init) : chain.fetch(url, init));
}

function lying(change: FakeChain["lie"]): FakeChain["fetch"] {
  return async (url, init) => {
    const answer = (await (await chain.fetch(url, init)).json()) as { result: Record<string, unknown> };
    const { method, params } = JSON.parse(String(init.body)) as { method: string; params: Record<string, unknown> };
    return Response.json({ ...answer, result: change(method, answer.result, params) });
  };
}

const key = Uint8Array.of(7, 7);
const value = Uint8Array.of(1, 2, 3);

function edit(
  change: (
    header: Record<string, unknown>,
    signed: { header: Record<string, unknown>; commit: { signatures: { signature: string }[] } },
  ) => void,
) {
  return (method: string, result: Record<string, unknown>) => {
    if (method !== "commit") return result;
    const changed = structuredClone(result) as {
      signed_header: { header: Record<string, unknown>; commit: { signatures: { signature: string }[] } };
    };
    change(changed.signed_header.header, changed.signed_header);
    return changed;
  };
}

test("headers are followed as the chain grows, each verified", async () => {
  const follower = follow();
  expect((await follower.header(3n)).height).toBe(3n);
  chain.commitMany(2);
  const header = await follower.header(5n);
  expect(header).toMatchObject({ height: 5n, time: chain.time, appHash: chain.block(5n).header.appHash });
  expect(follower.newest()).toBe(header);
  expect(follower.status()).toMatchObject({ state: "following", height: 5n, ageSeconds: 1n });
});

test("every height comes once and in order, also those from before the start", async () => {
  chain.commitMany(4);
  const follower = follow();
  const abort = new AbortController();
  const seen: bigint[] = [];
  for await (const { height } of follower.headers(2n, abort.signal)) {
    seen.push(height);
    if (height === 7n) chain.commitMany(2);
    if (height === 9n) abort.abort();
  }
  expect(seen).toEqual([2n, 3n, 4n, 5n, 6n, 7n, 8n, 9n]);
});

test("a chain far ahead is joined at its newest header, not walked through; older heights are verified when asked for", async () => {
  chain.commitMany(500);
  const follower = follow();
  await follower.header(503n);
  expect(chain.calls.get("commit")).toBeLessThan(5);
  expect((await follower.header(250n)).hash).toEqual(chain.block(251n).header.lastBlockId.hash);
});

test("validator sets that changed are followed, one by one and over a long absence", async () => {
  const near = follow();
  await near.header(3n);
  for (const seeds of [
    [0, 1, 2, 5],
    [0, 1, 6, 5],
    [0, 7, 6, 5],
    [8, 7, 6, 5],
  ]) {
    chain.rotate(...seeds);
    chain.commitMany(50);
    await near.header(chain.height);
  }
  expect((await follow().header(chain.height)).height).toBe(chain.height);
});

test.each<[string, FakeChain["lie"]]>([
  ["another app hash", edit((header) => Object.assign(header, { app_hash: "00".repeat(32) }))],
  ["another time", edit((header) => Object.assign(header, { time: "2030-01-01T00:00:00Z" }))],
  ["another chain", edit((header) => Object.assign(header, { chain_id: "aceso-1" }))],
  [
    "another height's block",
    (method, result, params) =>
      method === "commit" && params.height === "3" ? JSON.parse(JSON.stringify(result).replaceAll('"height":"3"', '"height":"2"')) : result,
  ],
  [
    "a forged signature",
    edit((_, { commit }) => {
      for (const place of commit.signatures) place.signature = Buffer.alloc(64, 1).toString("base64");
    }),
  ],
  [
    "too few signatures",
    edit((_, { commit }) => {
      for (const place of commit.signatures.slice(0, 2)) Object.assign(place, { block_id_flag: 1, validator_address: "", signature: null });
    }),
  ],
  ["a field nobody knows", edit((header) => Object.assign(header, { extra: "1" }))],
  ["a set without the validators", (method, result) => (method === "validators" ? { ...result, validators: [], total: "0" } : result)],
])("a node that tells %s is refused: nothing of it is believed", async (_, lie) => {
  chain.lie = lie;
  const follower = follow();
  await expect(follower.header(3n)).rejects.toMatchObject({ code: "E_HEADER_UNVERIFIED" });
  expect(follower.status().state).toBe("refused");
  expect(() => follower.check()).toThrow("refused");
  expect(follower.newest()?.height ?? 0n).toBeLessThan(3n);
});

test("a whole other chain, well signed by its own validators, is refused", async () => {
  const other = new FakeChain({ firstSeed: 20 });
  other.commitMany(9);
  const follower = follow({ fetch: other.fetch });
  await expect(follower.header(9n)).rejects.toMatchObject({ code: "E_HEADER_UNVERIFIED" });
});

test("a lying node beside an honest one costs nothing but time", async () => {
  const first = lying(edit((header) => Object.assign(header, { app_hash: "00".repeat(32) })));
  const follower = follow({ rpcUrls: ["http://a", "http://b"], fetch: withHonestSecond(first) });
  expect((await follower.header(3n)).height).toBe(3n);
});

test("a node that comes back, or tells the truth again, is followed again", async () => {
  chain.down = true;
  const follower = follow({ waitMs: 5_000 });
  await sleep(50);
  expect(follower.status()).toMatchObject({ state: "down", reason: expect.stringContaining("E_NODE_DOWN") });
  chain.down = false;
  await follower.header(3n);
  chain.lie = edit((header) => Object.assign(header, { app_hash: "00".repeat(32) }));
  chain.commit();
  await expect(follower.header(4n)).rejects.toMatchObject({ code: "E_HEADER_UNVERIFIED" });
  chain.lie = (_, result) => result;
  await sleep(600);
  expect((await follower.header(4n)).height).toBe(4n);
});

test("a header that does not come is a timeout that says where the follower is", async () => {
  const follower = follow({ waitMs: 50 });
  await follower.header(3n);
  await expect(follower.header(4n)).rejects.toMatchObject({
    code: "E_HEADER_TIMEOUT",
    got: expect.stringContaining("3 (following)"),
    retryable: true,
  });
});

test("a root older than its trusting period proves nothing", async () => {
  const follower = follow({ root: chain.root(100n), now: () => chain.time + 200n });
  await expect(follower.header(3n)).rejects.toMatchObject({ code: "E_TRUST_EXPIRED" });
});

test("a chain that stands still is not ready", async () => {
  let now = chain.time;
  const follower = follow({ now: () => now });
  await follower.header(3n);
  await sleep(20);
  follower.check(60n);
  now += 61n;
  expect(() => follower.check(60n)).toThrow("61 s old");
});

test("a value is proven by the header after it, absence too", async () => {
  chain.set("consent", key, value);
  chain.commit();
  const follower = follow();
  const asked = Promise.all([follower.queryProven("consent", key), follower.queryProven("consent", Uint8Array.of(9))]);
  await sleep(50);
  chain.commit();
  expect(await asked).toEqual([
    { value, height: 4n },
    { value: null, height: 4n },
  ]);
});

test("several keys can be read of one state, and the past as it was", async () => {
  chain.set("consent", key, value);
  chain.commit();
  chain.set("consent", key, undefined);
  chain.commitMany(2);
  const follower = follow();
  expect(await follower.queryProven("consent", key, { height: 4n })).toEqual({ value, height: 4n });
  expect(await follower.queryProven("consent", key, { height: 5n })).toEqual({ value: null, height: 5n });
});

type Query = { response: { value: string | null; height: string; proofOps: { ops: { data: string }[] } | null } };

test.each<[string, (answer: Query) => void]>([
  ["another value", ({ response }) => Object.assign(response, { value: "AAAA" })],
  ["absence of what is there", ({ response }) => Object.assign(response, { value: null })],
  ["no proof", ({ response }) => Object.assign(response, { proofOps: null })],
  ["half a proof", ({ response }) => response.proofOps?.ops.pop()],
  [
    "a proof with one byte changed",
    ({ response }) => {
      const [op] = response.proofOps?.ops ?? [];
      if (op !== undefined)
        op.data = Buffer.from(Buffer.from(op.data, "base64").map((byte, i) => (i === 40 ? byte ^ 1 : byte))).toString("base64");
    },
  ],
  ["an older state", ({ response }) => Object.assign(response, { height: "1" })],
  ["a state far ahead", ({ response }) => Object.assign(response, { height: "1000000" })],
  ["a state of no height", ({ response }) => Object.assign(response, { height: "0" })],
])("a node that answers with %s is refused, and an honest one asked instead", async (_, change) => {
  chain.set("consent", key, value);
  chain.commitMany(3);
  const lie: FakeChain["lie"] = (method, result) => {
    if (method === "abci_query") change(result as unknown as Query);
    return result;
  };
  const alone = follow({ fetch: lying(lie) });
  await alone.header(6n);
  const asked = alone.queryProven("consent", key);
  asked.catch(() => {});
  await sleep(20);
  chain.commit();
  await expect(asked).rejects.toMatchObject({ code: "E_STATE_UNVERIFIED" });

  const two = follow({ rpcUrls: ["http://a", "http://b"], fetch: withHonestSecond(lying(lie)) });
  await two.header(7n);
  expect(await two.queryProven("consent", key, { height: 5n })).toEqual({ value, height: 5n });
});

test("a store nobody has is an answer, not a proof", async () => {
  const follower = follow();
  await follower.header(3n);
  await expect(follower.queryProven("nothing", key)).rejects.toMatchObject({ code: "E_NODE_ANSWER" });
});

test("events are told in order, those of transactions first, as hints", async () => {
  const granted = { type: "aceso.consent.v1.EventConsentGranted", attributes: { id: '"ab"' }, tx: 1 };
  const paid = { type: "aceso.reward.v1.EventPaid", attributes: {}, tx: null };
  const height = chain.commit(paid, granted);
  expect(await follow().events(height)).toEqual([granted, paid]);
});

test("more validators than one page holds are read page by page", async () => {
  chain = new FakeChain({ validators: 130 });
  chain.commit();
  expect((await follow().header(1n)).block.validators).toHaveLength(130);
});

test("stop ends what waits", async () => {
  const follower = follow();
  await follower.header(3n);
  const waiting = follower.header(9n);
  waiting.catch(() => {});
  await follower.stop();
  await expect(waiting).rejects.toMatchObject({ code: "E_STOPPED" });
});
