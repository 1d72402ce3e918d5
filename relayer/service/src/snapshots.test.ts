// SPDX-License-Identifier: Apache-2.0
import { encodeSnapshot } from "@aceso/attest";
import { hex, sha256, text } from "@aceso/proto/encoding";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createWorlds, now, type World } from "../test/world.ts";
import { createSnapshots, maxSnapshotBytes, pinnedIsKept } from "./snapshots.ts";

let worlds: Awaited<ReturnType<typeof createWorlds>>;
let world: World;
beforeAll(async () => {
  worlds = await createWorlds();
});
afterAll(() => worlds.stop());
afterEach(() => world.stop());

const bytes = encodeSnapshot(["ab12", "cd34"], BigInt(now));
const hash = sha256(bytes);
const inItself = (of: Uint8Array) => `data:application/cbor;base64,${Buffer.from(of).toString("base64")}`;
const kept = () => world.relayer.db.selectFrom("snapshot").selectAll().execute();
const answers = (body: Uint8Array, status = 200) => new Response(new Uint8Array(body), { status });

test("where nothing is pinned nothing is revoked, and no list has a time", async () => {
  world = await worlds.create();
  const snapshots = createSnapshots(world.relayer);
  await snapshots.keepPinned();
  expect(await snapshots.of(new Uint8Array(32))).toEqual({ hash: new Uint8Array(32), revoked: new Set() });
  expect([await kept(), await pinnedIsKept(world.relayer)]).toEqual([[], 1]);
});

describe("the snapshot in force", () => {
  test.each(["data", "https"])(
    "is fetched from its %s address, kept, and used after a restart without being fetched again",
    async (kind) => {
      world = await worlds.create();
      world.served.set("https://lists.example.org", () => answers(bytes));
      world.pin(hash, kind === "data" ? inItself(bytes) : "https://lists.example.org/s.cbor");
      await createSnapshots(world.relayer).keepPinned();
      expect(await kept()).toMatchObject([{ hash: hex(hash) }]);
      world.served.clear();
      world.pin(hash, "");
      expect(await createSnapshots(world.relayer).of(hash)).toEqual({ hash, revoked: new Set(["ab12", "cd34"]), time: BigInt(now) });
    },
  );

  test("is had from another relayer where its address does not answer", async () => {
    world = await worlds.create();
    world.pin(hash, "https://lists.example.org/s.cbor");
    world.served.set("http://relayer2", (path) => answers(path === `/v1/snapshots/${hex(hash)}` ? bytes : new Uint8Array(0)));
    expect((await createSnapshots(world.relayer).of(hash)).revoked).toEqual(new Set(["ab12", "cd34"]));
  });

  const other = encodeSnapshot(["ab12"], BigInt(now));
  const junk = text("no snapshot");
  test.each<[string, Uint8Array, () => Response]>([
    ["other bytes than the pinned ones", hash, () => answers(other)],
    ["pinned bytes that are no snapshot", sha256(junk), () => answers(junk)],
    ["an answer that is none", hash, () => answers(bytes, 404)],
    ["more than a snapshot may have", hash, () => answers(new Uint8Array(maxSnapshotBytes + 1))],
  ])("is missing where its address serves %s: nothing is kept or judged by", async (_, pinned, answer) => {
    world = await worlds.create();
    world.pin(pinned, "https://lists.example.org/s.cbor");
    world.served.set("https://lists.example.org", answer);
    await expect(createSnapshots(world.relayer).of(pinned)).rejects.toMatchObject({ code: "snapshot_missing" });
    expect([await kept(), await pinnedIsKept(world.relayer)]).toEqual([[], 0]);
  });

  test("is not read from a file of the operator's", async () => {
    world = await worlds.create();
    world.pin(hash, "file:///etc/passwd");
    const asked: string[] = [];
    const fetch = async (url: string) => {
      asked.push(url);
      return answers(bytes);
    };
    const relayer = { ...world.relayer, fetch };
    await createSnapshots(relayer).of(hash);
    expect(asked).toEqual([`http://relayer1/v1/snapshots/${hex(hash)}`]);
  });
});

test("an earlier snapshot, which an audit judges by, is not looked for at the address of the one in force", async () => {
  world = await worlds.create();
  world.pin(sha256(text("newer")), inItself(bytes));
  await expect(createSnapshots(world.relayer).of(hash)).rejects.toMatchObject({ code: "snapshot_missing" });
  world.served.set("http://relayer3", () => answers(bytes));
  expect((await createSnapshots(world.relayer).of(hash)).hash).toEqual(hash);
});

test("a kept snapshot is served by its hash to whoever asks, and nothing else is", async () => {
  world = await worlds.create();
  world.pin(hash, inItself(bytes));
  await createSnapshots(world.relayer).keepPinned();
  const answer = await world.app.request(`/v1/snapshots/${hex(hash)}`);
  expect([answer.status, new Uint8Array(await answer.arrayBuffer())]).toEqual([200, bytes]);
  const codeOf = async (name: string) => (await (await world.app.request(`/v1/snapshots/${name}`)).json()) as { code: string };
  expect(await codeOf(hex(sha256(bytes.slice(1))))).toMatchObject({ status: 404, code: "snapshot_not_found" });
  expect(await codeOf("AB")).toMatchObject({ status: 400, code: "snapshot_hash" });
});
