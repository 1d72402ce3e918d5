// SPDX-License-Identifier: Apache-2.0
import { createLog, migrate, openStore, type Store } from "@aceso/host";
import { type TemporaryPostgres, temporaryPostgres } from "@aceso/host/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chainId, deviceEvent, fixture, idHex, story, unchecked } from "../../test/fixture.ts";
import { newAuditStatus } from "../audit/auditor.ts";
import { catchUp, startCursor } from "../ingest/sync.ts";
import { createIndexerApp } from "../serve/app.ts";
import { migrations, type Tables } from "../store.ts";

let server: TemporaryPostgres;
let store: Store<Tables>;
let app: ReturnType<typeof createIndexerApp>;
const log = createLog({ name: "test", level: "silent" });
const status = { height: 0, nodeHeight: 0, fault: undefined };

beforeAll(async () => {
  server = await temporaryPostgres();
  store = openStore({ databaseUrl: await server.database() });
  await migrate(store.db, migrations);
  const source = fixture([...story, { tx: Array.from({ length: 30 }, (_, i) => deviceEvent(i + 30, "DEVICE_STATUS_ENROLLED")) }]);
  const options = { db: store.db, source, log, chainId, signal: new AbortController().signal, verify: unchecked };
  await catchUp(options, await startCursor(options), status);
  const fetch = async (url: string) => Response.json({ asked: url });
  const rest = { rpc: "http://node", rest: undefined, explorer: undefined };
  app = createIndexerApp({ audit: newAuditStatus(), db: store.db, source, fetch, log, status, ping: () => store.ping(), ...rest });
}, 60_000);
afterAll(async () => {
  await store.close();
  await server.stop();
});

interface Answer {
  data?: Record<string, never> | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const body = JSON.stringify({ query, variables });
  const answer = await app.request("/graphql", { method: "POST", body, headers: { "content-type": "application/json" } });
  return (await answer.json()) as Answer;
}

test("an entity is answered with its relations, by its id in any case", async () => {
  const { data, errors } = await ask(
    `query ($id: ID!) { device(id: $id) { id status tier changedHeight batches { count class records { entityId submission { validUntil } } } } }`,
    { id: `0x${idHex(1).toUpperCase()}` },
  );
  expect(errors).toBeUndefined();
  const records = [{ entityId: idHex(120), submission: { validUntil: "1900000000" } }];
  const batches = [{ count: 288, class: "WEARABLE", records }];
  expect(data).toEqual({ device: { id: idHex(1), status: "ACTIVE", tier: "T2", changedHeight: "2", batches } });
});

test("pages joined by their cursors give every entry once, in both orders", async () => {
  for (const sort of ["NEWEST", "OLDEST"]) {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data }: Answer = await ask(
        `query ($after: String, $sort: ListOrder) { devices(first: 7, after: $after, sort: $sort) { nodes { id } totalCount pageInfo { hasNextPage endCursor } } }`,
        { after, sort },
      );
      const page = data?.devices as unknown as {
        nodes: { id: string }[];
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      expect(page.totalCount).toBe(31);
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen).size).toBe(31);
    expect(seen).toHaveLength(31);
  }
});

test("a filter narrows a list, and 200 is the largest page", async () => {
  const { data } = await ask("{ devices(first: 200, status: ACTIVE) { nodes { id } } }");
  expect(data).toEqual({ devices: { nodes: [{ id: idHex(1) }] } });
  for (const first of [201, -1, 1_000_000]) {
    const { errors } = await ask(`query ($n: Int) { devices(first: $n) { nodes { id } } }`, { n: first });
    expect(errors?.[0]?.extensions?.code).toBe("page_too_large");
  }
});

test("a cursor of somewhere else is refused", async () => {
  expect((await ask(`{ blocks(after: "zzz") { nodes { height } } }`)).errors?.[0]?.extensions?.code).toBe("bad_cursor");
});

test("provenance has eight stages in order and says which are missing", async () => {
  const { data } = await ask("query ($id: ID!) { provenance(id: $id) { kind stages { stage present entityId tx what } } }", {
    id: idHex(120),
  });
  const told = data?.provenance as unknown as { kind: string; stages: { stage: string; present: boolean; entityId: string | null }[] };
  expect(told.kind).toBe("record");
  expect(told.stages.map(({ stage }) => stage)).toEqual([..."DEVICE ATTESTATION BATCH RECORD CONSENT STUDY ACCESS REWARD".split(" ")]);
  expect(told.stages.filter(({ present }) => present).map(({ entityId }) => entityId)).toEqual([idHex(1), idHex(20), idHex(120)]);
  expect((await ask(`{ provenance(id: "ff") { kind } }`)).data).toEqual({ provenance: null });
});

test("blocks, transactions, events, search, totals and history answer", async () => {
  const { data, errors } = await ask(`{ _meta { height deadLetters } blocks(first: 1) { nodes { height txCount } }
    block(height: 2) { txs { hash code events { type } } events { index } } txs(first: 1) { nodes { height } totalCount }
    search(text: "${idHex(20).slice(0, 8).toUpperCase()}") { kind id } stats { records readings devices activeDevices }
    history(kind: "device", id: "${idHex(1)}") { height } }`);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    _meta: { height: "5", deadLetters: 1 },
    blocks: { nodes: [{ height: "5", txCount: 1 }] },
    block: { txs: [{ code: 0, events: [{ type: "aceso.device.v1.EventDeviceChanged" }] }], events: [{ index: 0 }] },
    txs: { nodes: [{ height: "5" }], totalCount: 4 },
    stats: { records: 1, readings: "288", devices: 31, activeDevices: 1 },
    history: [{ height: "2" }, { height: "1" }],
  });
  expect(data?.search).toContainEqual({ kind: "batch", id: idHex(20) });
});

test("an absent entry has a proof too, and a malformed id is refused", async () => {
  const { data } = await ask(`{ proof(kind: DEVICE_KEY, id: "${idHex(1)}/1") { height store key value appHash } }`);
  const key = `0a20${idHex(1)}00000001`;
  expect(data).toEqual({ proof: { height: "4", store: "device", key, value: null, appHash: "ab" } });
  expect((await ask(`{ proof(kind: DEVICE_KEY, id: "xyz") { height } }`)).errors?.[0]?.extensions?.code).toBe("bad_id");
});

test("a query too deep or too costly is refused before it runs, and faults inside are masked", async () => {
  const deep = `{ device(id: "a") { batches { records { orders ${"{ payment ".repeat(8)}{ amount }${" }".repeat(8)} } } } }`;
  expect((await ask(deep)).errors?.[0]?.extensions?.code).toBe("too_deep");
  const wide = "{ devices(first: 200) { nodes { batches { records { orders { receipts { box } } } } } } }";
  expect((await ask(wide)).errors?.[0]?.extensions?.code).toBe("too_costly");
  const body = await (
    await app.request("/graphql", { method: "POST", body: "x".repeat(70_000), headers: { "content-length": "70000" } })
  ).json();
  expect(body).toMatchObject({ code: "E_BODY_SIZE" });
});

test("the node is reached below /rpc, and probes answer", async () => {
  expect(await (await app.request("/rpc/block?height=3")).json()).toEqual({ asked: "http://node/block?height=3" });
  expect((await app.request("/ready")).status).toBe(200);
  expect(await (await app.request("/metrics")).text()).toContain("aceso_index_height");
  expect((await app.request("/nowhere")).status).toBe(404);
});
