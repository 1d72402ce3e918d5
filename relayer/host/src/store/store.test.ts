// SPDX-License-Identifier: Apache-2.0
import { once } from "node:events";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type TemporaryPostgres, temporaryPostgres } from "../testing/postgres.ts";
import { holdExclusive } from "./exclusive.ts";
import { type Migration, migrate } from "./migrate.ts";
import { openStore, type Store } from "./open.ts";

interface Tables {
  vote: { round: string; height: bigint };
}

let server: TemporaryPostgres;
let url = "";
let store: Store<Tables>;

beforeAll(async () => {
  server = await temporaryPostgres();
}, 60_000);
afterAll(() => server.stop());
beforeEach(async () => {
  url = await server.database();
  store = openStore({ databaseUrl: url });
});
afterEach(() => store.close());

const first: Migration = {
  name: "vote",
  up: async (tx) => void (await sql`create table vote (round text primary key, height int8 not null)`.execute(tx)),
};
const second: Migration = { name: "vote height", up: async (tx) => void (await sql`create index on vote (height)`.execute(tx)) };

test("steps run in order, once, and int8 comes back as bigint", async () => {
  expect(await migrate(store.db, [first])).toEqual(["vote"]);
  expect(await migrate(store.db, [first, second])).toEqual(["vote height"]);
  expect(await migrate(store.db, [first, second])).toEqual([]);
  await store.db
    .insertInto("vote")
    .values({ round: "a", height: 2n ** 60n })
    .execute();
  expect(await store.db.selectFrom("vote").selectAll().execute()).toEqual([{ round: "a", height: 2n ** 60n }]);
});

test("ten processes at once migrate once", async () => {
  const done = await Promise.all(Array.from({ length: 8 }, () => migrate(store.db, [first, second])));
  expect(done.flat()).toEqual(["vote", "vote height"]);
});

test("a failing step leaves nothing behind", async () => {
  const broken: Migration = { name: "broken", up: async (tx) => void (await sql`select nothing`.execute(tx)) };
  await expect(migrate(store.db, [first, broken])).rejects.toThrow();
  expect(await migrate(store.db, [first])).toEqual(["vote"]);
});

test("a database of a newer program, and one of another order, are refused", async () => {
  await migrate(store.db, [first, second]);
  await expect(migrate(store.db, [first])).rejects.toMatchObject({ code: "E_MIGRATION" });
  await expect(migrate(store.db, [second, first])).rejects.toMatchObject({ code: "E_MIGRATION" });
});

test("a name is held by one process, another name is free, and a released one can be had", async () => {
  const other = openStore({ databaseUrl: url });
  const hold = await holdExclusive(store.pool, "operator/a");
  await expect(holdExclusive(other.pool, "operator/a")).rejects.toMatchObject({ code: "E_HOT_KEY_IN_USE", exitCode: 4 });
  await expect(holdExclusive(store.pool, "operator/a")).rejects.toMatchObject({ code: "E_HOT_KEY_IN_USE" });
  await (await holdExclusive(other.pool, "operator/b")).release();
  await hold.release();
  expect(hold.lost.aborted).toBe(false);
  await (await holdExclusive(other.pool, "operator/a")).release();
  await other.close();
});

test("a hold whose session is cut says so", async () => {
  const hold = await holdExclusive(store.pool, "operator/a");
  const told = once(hold.lost, "abort");
  await store.pool.query("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and pid <> pg_backend_pid()");
  await told;
  expect(hold.lost.reason).toMatchObject({ code: "E_HOT_KEY_LOST" });
  await hold.release();
});

test("ping answers, and fails on a server that is not there", async () => {
  await store.ping();
  const nowhere = openStore({ databaseUrl: "postgres://127.0.0.1:1/x" });
  await expect(nowhere.ping()).rejects.toThrow();
  await nowhere.close();
});
