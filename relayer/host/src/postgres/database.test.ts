// SPDX-License-Identifier: Apache-2.0
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TemporaryPostgres, temporaryPostgres } from "../testing/postgres.ts";
import { createDatabase } from "./database.ts";

let server: TemporaryPostgres;
beforeAll(async () => {
  server = await temporaryPostgres();
}, 60_000);
afterAll(() => server.stop());

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<{ a: unknown }>(sql)).rows[0]?.a;
  } finally {
    await client.end();
  }
}

test("a database is made once, also by many at once, and keeps what is in it", async () => {
  const urls = await Promise.all(Array.from({ length: 8 }, () => createDatabase(server.url, "relayer_1")));
  expect(new Set(urls).size).toBe(1);
  const [url = ""] = urls;
  await ask(url, "create table kept (a int)");
  await createDatabase(server.url, "relayer_1");
  expect(await ask(url, "select current_database() as a from kept right join (select 1) x on true")).toBe("relayer_1");
});

test.each(["", "A", "1a", "a-b", 'a"; drop database postgres', "a".repeat(49)])("the name %j is refused", async (name) => {
  await expect(createDatabase(server.url, name)).rejects.toMatchObject({ code: "E_DATABASE_NAME" });
});

test("text sorts by code point and UTF-8 is kept, on every machine", async () => {
  const url = await server.database();
  expect(await ask(url, "select string_agg(x, '' order by x) as a from unnest(array['b','B','a','é','A']) x")).toBe("ABabé");
});
