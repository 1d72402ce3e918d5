// SPDX-License-Identifier: Apache-2.0

import { type TemporaryPostgres, temporaryPostgres } from "@aceso/host/testing";
import { verifyBundleText } from "@aceso/proof";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lying } from "../../test/faulty.ts";
import { readRecording, recordedNode } from "../../test/recorded.ts";
import { type Served, served } from "../../test/served.ts";
import { rpcSource } from "../ingest/source.ts";
import { digestOf } from "../ingest/verdict.ts";
import type { JsonObject } from "../kinds.ts";
import { auditRound, newAuditStatus } from "./auditor.ts";

const node = recordedNode(readRecording());
const source = rpcSource("http://node", node);
const nowhere = async () => new Response(null, { status: 404 });
let server: TemporaryPostgres;
let index: Served;

beforeAll(async () => {
  server = await temporaryPostgres();
  index = await served(server, source, nowhere);
}, 180_000);
afterAll(async () => {
  await index.close();
  await server.stop();
});

/** A round over every provable entry. */
async function auditAll(from = source): Promise<number> {
  const status = newAuditStatus();
  const { log } = index;
  const found = await auditRound({ db: index.store.db, source: from, log, sample: 1_000 }, status);
  expect(status.checked).toBeGreaterThan(100);
  expect(status.lastHeight).toBe(319);
  return found;
}

async function meta() {
  const { data } = await index.ask("{ _meta { audit { mismatched found { kind id reason } } } }");
  return data._meta.audit;
}

const ready = async () => (await index.app.request("/ready")).status;

test("every entry that a seeded network left behind equals the chain's proven state", async () => {
  expect(await auditAll()).toBe(0);
  expect(await meta()).toEqual({ mismatched: 0, found: [] });
  expect(await ready()).toBe(200);
}, 120_000);

test("one row edited behind the indexer: the audit names it, the server is not ready, and the record's own bundle fails", async () => {
  const { db } = index.store;
  const row = await db.selectFrom("entity").select(["id", "value"]).where("kind", "=", "record").orderBy("id").executeTakeFirstOrThrow();
  const set = (hash: string) =>
    sql`update entity set value = jsonb_set(value, '{ciphertextHash}', ${JSON.stringify(hash)}::jsonb) where kind = 'record' and id = ${row.id}`.execute(
      db,
    );
  const bundle = async () => {
    const { data } = await index.ask("query ($id: ID!) { bundle(record: $id) }", { id: row.id });
    const { lines, badge } = await verifyBundleText(JSON.stringify(data.bundle), undefined, 1_900_000_000n);
    return { badge: badge.status, failed: lines.filter((line) => line.status === "failed").map((line) => line.id) };
  };
  expect((await bundle()).failed).toEqual([]);
  await set("ab".repeat(32));
  expect(await auditAll()).toBe(1);
  expect(await meta()).toMatchObject({
    mismatched: 1,
    found: [{ kind: "record", id: row.id, reason: expect.stringContaining("ciphertextHash") }],
  });
  expect(await ready()).toBe(503);
  const page = await bundle();
  expect(page.badge).toBe("failed");
  expect(page.failed.length).toBeGreaterThan(0);
  await set(String(row.value.ciphertextHash));
  expect(await auditAll()).toBe(0);
  expect(await ready()).toBe(200);
}, 180_000);

test("a row taken out, and a row put in, are found by the proof of what the state holds", async () => {
  const { db } = index.store;
  const history = await db.selectFrom("entity").selectAll().where("kind", "=", "consent").orderBy("id").executeTakeFirstOrThrow();
  const forged = { ...history, id: "cd".repeat(32), value: { ...history.value, id: "cd".repeat(32) } };
  await db.insertInto("entity").values(forged).execute();
  expect(await auditAll()).toBe(1);
  expect(await meta()).toMatchObject({ found: [{ kind: "consent", id: forged.id }] });
  await db.deleteFrom("entity").where("id", "=", forged.id).execute();
  await auditAll();
}, 120_000);

test("an event forged by the node is no fault of any hash, and the audit finds what it made of the index", async () => {
  const withdrawn = readRecording();
  let lied = false;
  for (const [path, result] of withdrawn) {
    if (!path.startsWith("/block_results")) continue;
    const text = JSON.stringify(result);
    if (!text.includes("CONSENT_STATUS_WITHDRAWN")) continue;
    withdrawn.set(path, JSON.parse(text.replaceAll("CONSENT_STATUS_WITHDRAWN", "CONSENT_STATUS_ACTIVE")));
    lied = true;
  }
  expect(lied).toBe(true);
  const fooled = await served(server, rpcSource("http://node", recordedNode(withdrawn)), nowhere);
  const wrong = await auditRound({ db: fooled.store.db, source, log: fooled.log, sample: 1_000 }, newAuditStatus());
  expect(wrong).toBeGreaterThan(0);
  const rows = await fooled.store.db.selectFrom("audit").selectAll().execute();
  expect(rows.map(({ kind }) => kind)).toContain("consent");
  await fooled.close();
}, 180_000);

test("state forged by the node has no proof", async () => {
  const forging = lying(node, "/abci_query", (result) => {
    if (typeof result?.response.value === "string")
      result.response.value = Buffer.concat([Buffer.from(result.response.value, "base64"), Buffer.from([0x98, 0x06, 1])]).toString(
        "base64",
      );
  });
  expect(await auditAll(rpcSource("http://node", forging))).toBeGreaterThan(100);
  await auditAll();
}, 120_000);

test("the digest that votes name is the digest of the verdict that the chain told", async () => {
  const results = await index.store.db.selectFrom("entity").select("value").where("kind", "=", "roundResult").execute();
  expect(results.length).toBeGreaterThan(1);
  for (const { value } of results) expect(digestOf((value as JsonObject).result ?? null)).toBe(value.digest);
});
