// SPDX-License-Identifier: Apache-2.0
import { copies, placement } from "@aceso/client";
import { hex, u64, unhex } from "@aceso/proto/encoding";
import { nameBlob } from "@aceso/seal";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { account, createWorlds, type World } from "../test/world.ts";
import { repairBlobs } from "./blob_repair.ts";

let worlds: Awaited<ReturnType<typeof createWorlds>>;
let world: World;
beforeAll(async () => {
  worlds = await createWorlds();
});
afterAll(() => worlds.stop());
beforeEach(async () => {
  world = await worlds.create();
});
afterEach(() => world.stop());

/** A blob that is at home at relayer0, or one that is not. */
function blobAtHome(atHome: boolean): { name: string; bytes: Uint8Array; first: number } {
  const stores = world.operators.map(({ address, endpoint }) => ({ operator: address, endpoint }));
  for (let n = 0; ; n++) {
    const bytes = u64(n);
    const name = nameBlob(bytes);
    const homes = placement(name, stores).slice(0, copies);
    if (homes.some(({ operator }) => operator === account("relayer0")) === atHome) return { name: hex(name), bytes, first: name[0] ?? 0 };
  }
}

/** Another relayer that lists and serves what it is given. */
function peer(name: string, blobs: Readonly<Record<string, Uint8Array>>): void {
  world.served.set(`http://${name}`, (path) => {
    if (path.startsWith("/v1/blobs?")) return Response.json({ names: Object.keys(blobs) });
    const bytes = blobs[path.slice("/v1/blobs/".length)];
    return bytes === undefined ? new Response("", { status: 404 }) : new Response(new Uint8Array(bytes));
  });
}

test("a blob whose home this relayer is, and that it lacks, is fetched from another", async () => {
  const { name, bytes, first } = blobAtHome(true);
  peer("relayer2", { [name]: bytes });
  expect(await repairBlobs(world.relayer, first)).toEqual({ missing: 1, fetched: 1 });
  expect(await world.relayer.blobs.get(unhex(name))).toEqual(bytes);
  expect(await repairBlobs(world.relayer, first)).toEqual({ missing: 0, fetched: 0 });
});

test("a blob that is at home elsewhere is left there", async () => {
  const { name, bytes, first } = blobAtHome(false);
  peer("relayer2", { [name]: bytes });
  expect(await repairBlobs(world.relayer, first)).toEqual({ missing: 0, fetched: 0 });
});

test("a peer that serves other bytes under the name is passed over; the next is asked", async () => {
  const { name, bytes, first } = blobAtHome(true);
  peer("relayer1", { [name]: Uint8Array.of(1, 2, 3) });
  peer("relayer2", { [name]: bytes });
  expect(await repairBlobs(world.relayer, first)).toEqual({ missing: 1, fetched: 1 });
});

test("where only lies are served, nothing is kept", async () => {
  const { name, first } = blobAtHome(true);
  peer("relayer1", { [name]: Uint8Array.of(1, 2, 3) });
  expect(await repairBlobs(world.relayer, first)).toEqual({ missing: 1, fetched: 0 });
  expect(await world.relayer.blobs.has(unhex(name))).toBe(false);
});

test("a list that is not one, and a peer that is down, stop nothing", async () => {
  const { name, bytes, first } = blobAtHome(true);
  world.served.set("http://relayer1", () => Response.json({ names: "everything" }));
  peer("relayer3", { [name]: bytes });
  expect(await repairBlobs(world.relayer, first)).toEqual({ missing: 1, fetched: 1 });
});
