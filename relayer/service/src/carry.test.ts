// SPDX-License-Identifier: Apache-2.0
import { AcesoError } from "@aceso/client";
import { sha256, text } from "@aceso/proto/encoding";
import { Entry, MsgSubmitRecords, MsgSubmitRecordsResponse } from "@aceso/proto/gen/aceso/record/v1/tx.ts";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { createWorlds, type World } from "../test/world.ts";
import { carryEntries, spread, takeEntry } from "./carry.ts";

let worlds: Awaited<ReturnType<typeof createWorlds>>;
let world: World;
beforeAll(async () => {
  worlds = await createWorlds();
});
afterAll(() => worlds.stop());
afterEach(async () => {
  await world?.stop();
});

const entryOf = (device: string, seq: number) => Entry.fromPartial({ batch: { device: sha256(text(device)), seq: BigInt(seq) } });
const bytesOf = (device: string, seq: number) => Entry.encode(entryOf(device, seq)).finish();
const take = (device: string, seq: number) => takeEntry(world.relayer, Buffer.from(bytesOf(device, seq)).toString("base64"));
const rows = () => world.relayer.db.selectFrom("entry").select(["status", "code"]).orderBy("taken").execute();
const refusing = (...refused: { index: number; code: string }[]) => [
  { typeUrl: MsgSubmitRecords.typeUrl, value: MsgSubmitRecordsResponse.encode(MsgSubmitRecordsResponse.fromPartial({ refused })).finish() },
];

test("the same entry handed in twice is one", async () => {
  world = await worlds.create();
  expect(await take("patch", 1)).toBe(await take("patch", 1));
  expect(await rows()).toHaveLength(1);
});

test("bytes that are no entry are refused and nothing is kept", async () => {
  world = await worlds.create();
  await expect(takeEntry(world.relayer, "/////w==")).rejects.toMatchObject({ code: "entry_malformed", status: 422 });
  expect(await rows()).toEqual([]);
});

test("an entry that state refuses is told with its code; the others are anchored", async () => {
  world = await worlds.create();
  for (const seq of [1, 2, 3]) await take("patch", seq);
  world.answers.push({ responses: refusing({ index: 1, code: "batch_seq" }) });
  await carryEntries(world.relayer);
  expect(await rows()).toEqual([
    { status: "anchored", code: null },
    { status: "refused", code: "batch_seq" },
    { status: "anchored", code: null },
  ]);
});

test("one entry that fails the whole transaction costs the others nothing", async () => {
  world = await worlds.create();
  for (const seq of [1, 2]) await take("patch", seq);
  const bad = new AcesoError({ code: "record_signature", message: "bad", codespace: "record" });
  world.answers.push(bad, bad, {}, bad);
  await carryEntries(world.relayer);
  expect(await rows()).toEqual([
    { status: "queued", code: null },
    { status: "anchored", code: null },
  ]);
  await carryEntries(world.relayer);
  expect(world.answers).toHaveLength(1); // not looked at again yet
  world.pass(5);
  await carryEntries(world.relayer);
  expect((await rows())[0]).toEqual({ status: "refused", code: "record_signature" });
});

test("an entry that a node refused just after its restart, and takes later, is anchored", async () => {
  world = await worlds.create();
  await take("patch", 1);
  world.answers.push(new AcesoError({ code: "record_valid_until", message: "no block time yet" }));
  await carryEntries(world.relayer);
  world.pass(5);
  await carryEntries(world.relayer);
  expect(await rows()).toEqual([{ status: "anchored", code: null }]);
});

test("while the node does not answer, entries stay queued and none is refused", async () => {
  world = await worlds.create();
  await take("patch", 1);
  world.answers.push(new AcesoError({ code: "node_unreachable", message: "node", retryable: true }), new TypeError("fetch failed"));
  await carryEntries(world.relayer);
  await carryEntries(world.relayer);
  expect(await rows()).toEqual([{ status: "queued", code: null }]);
  await carryEntries(world.relayer);
  expect(await rows()).toEqual([{ status: "anchored", code: null }]);
});

test("an entry that is on chain already counts as anchored: the answer to an earlier try was lost", async () => {
  world = await worlds.create();
  await take("patch", 1);
  world.answers.push({ responses: refusing({ index: 0, code: "batch_exists" }) });
  await carryEntries(world.relayer);
  expect(await rows()).toEqual([{ status: "anchored", code: "batch_exists" }]);
});

test("batches of one device stay together and in order; others go beside them", () => {
  const queued = Array.from({ length: 120 }, (_, i) => ({ id: String(i), entry: bytesOf(i % 3 === 0 ? "busy" : `device ${i}`, i) }));
  const lanes = spread(queued);
  const busy = new Set(queued.filter((_, i) => i % 3 === 0).map(({ id }) => id));
  const withBusy = lanes.filter((lane) => lane.some(({ id }) => busy.has(id)));
  expect(withBusy).toHaveLength(1);
  const ids = withBusy[0]?.filter(({ id }) => busy.has(id)).map(({ id }) => Number(id)) ?? [];
  expect(ids).toEqual([...ids].sort((a, b) => a - b));
  expect(ids.length).toBeGreaterThan(10);
  expect(Math.max(...lanes.map(({ length }) => length))).toBeLessThanOrEqual(50);
});

test("more of one device than one transaction holds waits: no later batch overtakes an earlier", () => {
  const lanes = spread(Array.from({ length: 70 }, (_, seq) => ({ id: String(seq), entry: bytesOf("busy", seq) })));
  expect(lanes.flat().map(({ id }) => Number(id))).toEqual(Array.from({ length: 50 }, (_, seq) => seq));
});
