// SPDX-License-Identifier: Apache-2.0
import { migrate, openStore, type Store } from "@aceso/host";
import { type TemporaryPostgres, temporaryPostgres } from "@aceso/host/testing";
import { blobName, encodeOpening, hex } from "@aceso/proto/encoding";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrations, type Tables } from "../store.ts";
import { chooseOpening } from "./openings.ts";

let server: TemporaryPostgres;
let store: Store<Tables>;
const bytesOf = (index: number) =>
  encodeOpening({
    index: BigInt(index),
    value: Uint8Array.of(0x01),
    valueSalt16: new Uint8Array(16),
    timePart: new Uint8Array(32),
    path: [],
  });
const blobs = new Map<string, Uint8Array>();
const publish = (bytes: Uint8Array) => {
  const name = hex(blobName(bytes));
  blobs.set(name, bytes);
  return name;
};
const noOpening = publish(new TextEncoder().encode("something else"));
const first = publish(bytesOf(1));
const second = publish(bytesOf(2));
const lost = "ee".repeat(32);

const fetch = async (url: string) => {
  const bytes = blobs.get(url.replace("http://relayer/v1/blobs/", ""));
  return bytes === undefined ? new Response(null, { status: 404 }) : new Response(new Uint8Array(bytes));
};

beforeAll(async () => {
  server = await temporaryPostgres();
  store = openStore({ databaseUrl: await server.database() });
  await migrate(store.db, migrations);
  const entity = (kind: string, id: string, created: bigint, value: Tables["entity"]["value"]) =>
    store.db.insertInto("entity").values({ kind, id, created, from_height: created, tx: null, value }).execute();
  await entity("operator", "a", 0n, { role: "RELAYER", endpoint: "http://relayer/" });
  for (const [i, blob] of [noOpening, lost, first, second].entries()) {
    await entity("opening", `aa/${blob}`, BigInt(i + 1), { record: "aa", blob, time: "1" });
  }
}, 60_000);
afterAll(async () => {
  await store.close();
  await server.stop();
});

test("without a choice it is the first published one that can be read, never several", async () => {
  const chosen = await chooseOpening({ db: store.db, fetch }, "aa", undefined);
  expect(chosen).toMatchObject({ row: { blob: first }, content: { index: "1" } });
});

test("one is chosen by its entity id or by its blob's name", async () => {
  for (const wanted of [`aa/${second}`, second]) {
    expect(await chooseOpening({ db: store.db, fetch }, "aa", wanted)).toMatchObject({ content: { index: "2" } });
  }
});

test("a chosen one that no relayer serves stays chosen, without content: another is never put in its place", async () => {
  for (const wanted of [lost, noOpening]) {
    expect(await chooseOpening({ db: store.db, fetch }, "aa", wanted)).toMatchObject({ row: { blob: wanted }, content: undefined });
  }
});

test("an opening of another record is not found; a record without openings has none", async () => {
  await expect(chooseOpening({ db: store.db, fetch }, "bb", first)).rejects.toMatchObject({ extensions: { code: "not_found" } });
  expect(await chooseOpening({ db: store.db, fetch }, "bb", undefined)).toBeUndefined();
});

test("bytes that are not the blob of that name are not taken", async () => {
  const lying = async () => new Response(new Uint8Array(bytesOf(3)));
  expect(await chooseOpening({ db: store.db, fetch: lying }, "aa", first)).toMatchObject({ content: undefined });
});
