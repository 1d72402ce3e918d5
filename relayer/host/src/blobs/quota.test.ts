// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrate } from "../store/migrate.ts";
import { openStore, type Store } from "../store/open.ts";
import { type TemporaryPostgres, temporaryPostgres } from "../testing/postgres.ts";
import { blobQuotaMigration, chargeBlob, refundBlob } from "./quota.ts";

let server: TemporaryPostgres;
let store: Store<unknown>;
beforeAll(async () => {
  server = await temporaryPostgres();
  store = openStore({ databaseUrl: await server.database() });
  await migrate(store.db, [blobQuotaMigration]);
}, 60_000);
afterAll(async () => {
  await store.close();
  await server.stop();
});

const name = (seed: number) => new Uint8Array(32).fill(seed);

test("a writer stores up to its limit, another has its own", async () => {
  await chargeBlob(store.db, { writer: "a", name: name(1), bytes: 60, limit: 100 });
  await chargeBlob(store.db, { writer: "a", name: name(2), bytes: 40, limit: 100 });
  await expect(chargeBlob(store.db, { writer: "a", name: name(3), bytes: 1, limit: 100 })).rejects.toMatchObject({
    code: "E_BLOB_QUOTA",
    status: 413,
  });
  await chargeBlob(store.db, { writer: "b", name: name(3), bytes: 100, limit: 100 });
});

test("the same blob again costs nothing", async () => {
  for (let i = 0; i < 3; i++) await chargeBlob(store.db, { writer: "c", name: name(4), bytes: 100, limit: 100 });
});

test("what is given back can be used again, and the last writer's refund frees the blob", async () => {
  await chargeBlob(store.db, { writer: "d", name: name(5), bytes: 100, limit: 100 });
  await chargeBlob(store.db, { writer: "e", name: name(5), bytes: 100, limit: 100 });
  expect(await refundBlob(store.db, "d", name(5))).toBe(false);
  expect(await refundBlob(store.db, "e", name(5))).toBe(true);
  await chargeBlob(store.db, { writer: "d", name: name(6), bytes: 100, limit: 100 });
});

test("many blobs at once cannot pass the limit together", async () => {
  const outcomes = await Promise.allSettled(
    [1, 2, 3, 4, 5].map((i) => chargeBlob(store.db, { writer: "f", name: name(10 + i), bytes: 40, limit: 100 })),
  );
  expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(2);
});
