// SPDX-License-Identifier: Apache-2.0
import { type TemporaryPostgres, temporaryPostgres } from "@aceso/host/testing";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deviceEvent, fixture, idHex, recordsEvent } from "../../test/fixture.ts";
import { type Answer, type Served, served } from "../../test/served.ts";
import { createIndexerApp } from "../serve/app.ts";

let server: TemporaryPostgres;
let index: Served;

beforeAll(async () => {
  server = await temporaryPostgres();
  const many = Array.from({ length: 60 }, (_, i) => deviceEvent(i + 30, "DEVICE_STATUS_ENROLLED"));
  index = await served(
    server,
    fixture([{ tx: [deviceEvent(1, "DEVICE_STATUS_ACTIVE"), ...many] }, { tx: [recordsEvent(20), recordsEvent(21)] }]),
  );
}, 60_000);
afterAll(async () => {
  await index.close();
  await server.stop();
});

const codesOf = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions?.code);
const costOf = ({ extensions }: Answer) => (extensions?.cost as { requested: number } | undefined)?.requested;

test.each([
  ["an absurd page size", "{ devices(first: 100000) { nodes { id } } }", {}, "page_too_large"],
  ["a negative page size", "{ devices(first: -1) { nodes { id } } }", {}, "page_too_large"],
  ["a page size in a variable", "query ($n: Int) { devices(first: $n) { nodes { id } } }", { n: 100_000 }, "page_too_large"],
  ["a cursor that is none", '{ devices(after: "x") { nodes { id } } }', {}, "bad_cursor"],
  ["both directions at once", "{ devices(first: 1, last: 1) { nodes { id } } }", {}, "bad_cursor"],
  ["an id that is none", '{ rounds(device: "xyz") { nodes { id } } }', {}, "bad_id"],
  ["a height that is not there yet", '{ device(id: "a", at: { height: "99" }) { id } }', {}, "bad_height"],
  [
    "a query that costs too much",
    "{ devices(first: 200) { nodes { batches { records { orders { receipts { box } } } } } } }",
    {},
    "too_costly",
  ],
  [
    "one that hides its page in a variable",
    "query ($n: Int) { devices(first: $n) { nodes { batches { count } keys { dataKey } } } }",
    { n: 200 },
    "too_costly",
  ],
  [
    "one that hides it in a fragment",
    "{ devices(first: 200) { ...f } } fragment f on DeviceConnection { nodes { batches { count } keys { dataKey } } }",
    {},
    "too_costly",
  ],
  [
    "a query too deep",
    `{ device(id: "a") { batches { records { orders ${"{ payment ".repeat(8)}{ amount }${" }".repeat(8)} } } } }`,
    {},
    undefined,
  ],
  ["too many aliases", `{ ${Array.from({ length: 16 }, (_, i) => `a${i}: stats { records }`).join(" ")} }`, {}, "too_many_aliases"],
  ["too many directives", `{ stats { records ${"@include(if: true) @skip(if: false) ".repeat(26)} } }`, {}, "too_many_directives"],
  ["too many tokens", `{ ${"stats { records } ".repeat(260)} }`, {}, "too_many_tokens"],
  ["a filter of too many parts", `{ devices(where: { OR: [${"{ tier: T1 } ".repeat(40)}] }) { nodes { id } } }`, {}, "too_costly"],
])("%s is refused by name", async (_, query, variables, code) => {
  const answer = await index.ask(query, variables);
  expect(answer.errors?.length).toBeGreaterThan(0);
  if (code !== undefined) expect(codesOf(answer)).toContain(code);
});

test("ten levels are answered, eleven are too deep", async () => {
  const nested = (levels: number) => `{ device(id: "a") ${"{ roundEntry { deviceEntry ".repeat(levels)}{ id }${" } }".repeat(levels)} }`;
  expect(codesOf(await index.ask(nested(4)))).toBeUndefined();
  expect(codesOf(await index.ask(nested(5)))).toEqual(["too_deep"]);
});

test.each([
  ["an unknown field", JSON.stringify({ query: "{ devices { nodes { shoeSize } } }" }), 200],
  ["a malformed body", "{", 400],
  ["a body that is no query", JSON.stringify({ question: "?" }), 400],
  ["a batch of queries", JSON.stringify([{ query: "{ stats { records } }" }]), 400],
  ["a mutation", JSON.stringify({ query: "mutation { devices { nodes { id } } }" }), 200],
  ["a body that is too large", JSON.stringify({ query: `{ stats { records } } #${"x".repeat(70_000)}` }), 413],
])("%s is refused, and nothing is answered", async (_, body, most) => {
  const answer = await index.app.request("/graphql", { method: "POST", body, headers: { "content-type": "application/json" } });
  expect(answer.status).toBeGreaterThanOrEqual(200);
  expect(answer.status).toBeLessThanOrEqual(Math.max(most, 400));
  const json = (await answer.json()) as Answer & { code?: string };
  expect(json.data ?? null).toBeNull();
  expect(json.errors ?? json.code).toBeDefined();
});

/** Objects in an answer. */
function objects(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + objects(item), 0);
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Object.values(value).reduce((sum: number, item) => sum + objects(item), 0);
}

test("the cost told with each answer is never less than the objects that came", async () => {
  for (const first of [0, 1, 7, 60]) {
    for (const inner of [
      "id",
      "keys { dataKey } rounds { id }",
      "batches { records { submission { validUntil } } }",
      "modelEntry { name }",
    ]) {
      const answer = await index.ask(
        "query ($n: Int) { devices(first: $n) { totalCount nodes { INNER } edges { node { id } } } }".replace("INNER", inner),
        { n: first },
      );
      if (codesOf(answer)?.includes("too_costly")) continue;
      expect(costOf(answer)).toBeGreaterThanOrEqual(objects(answer.data) - 1);
    }
  }
});

test("who asks too much is told when to return, and others are not held back", async () => {
  let now = 0;
  const options = { audit: index.audit, db: index.store.db, log: index.log, status: index.status, ping: async () => {} };
  const app = createIndexerApp({
    ...options,
    source: fixture([]),
    fetch: async () => new Response(),
    rpc: "http://node",
    rest: undefined,
    explorer: undefined,
    rate: { perSecond: 100, burst: 150 },
    nowMs: () => now,
  });
  const ask = (address: string) =>
    app.request(
      "/graphql",
      { method: "POST", body: JSON.stringify({ query: "{ stats { records } }" }), headers: { "content-type": "application/json" } },
      { incoming: { socket: { remoteAddress: address } } },
    );
  expect((await ask("10.0.0.1")).status).toBe(200);
  const refused = await ask("10.0.0.1");
  expect(refused.status).toBe(429);
  expect(refused.headers.get("retry-after")).toBe("1");
  expect(codesOf((await refused.json()) as Answer)).toEqual(["too_fast"]);
  expect((await ask("10.0.0.2")).status).toBe(200);
  now = 1_000;
  expect((await ask("10.0.0.1")).status).toBe(200);
});

test("a fault inside is masked", async () => {
  await sql`alter table entity rename column created to hidden`.execute(index.store.db);
  const { errors } = await index.ask("{ devices { nodes { id } } }");
  await sql`alter table entity rename column hidden to created`.execute(index.store.db);
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(["internal"]);
  expect(JSON.stringify(errors)).not.toContain("created");
});

test("a page of 10 and one of 1 take the same number of statements, three levels down", async () => {
  const statements = async (first: number) => {
    let count = 0;
    const connect = index.store.pool.connect.bind(index.store.pool);
    const spy = async () => {
      const client = await connect();
      const query = client.query.bind(client);
      // biome-ignore lint/suspicious/noExplicitAny: pg's overloads
      client.query = ((...args: any[]) => {
        count++;
        // biome-ignore lint/suspicious/noExplicitAny: pg's overloads
        return (query as any)(...args);
      }) as typeof client.query;
      const release = client.release.bind(client);
      client.release = (...args) => {
        client.query = query;
        release(...args);
      };
      return client;
    };
    Object.assign(index.store.pool, { connect: spy });
    const answer = await index.ask("query ($n: Int) { devices(first: $n) { nodes { batches { records { entityId } } } } }", { n: first });
    Object.assign(index.store.pool, { connect });
    expect(answer.errors).toBeUndefined();
    return count;
  };
  const one = await statements(1);
  expect(one).toBeGreaterThan(1);
  expect(await statements(10)).toBe(one);
});

test("an id out of this index is no error", async () => {
  const { data, errors } = await index.ask(`{ device(id: "${idHex(250)}") { id } }`);
  expect([data, errors]).toEqual([{ device: null }, undefined]);
});
