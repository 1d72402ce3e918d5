// SPDX-License-Identifier: Apache-2.0
// Records a seeded network's node into fixtures/: npx tsx indexer/test/record.ts --rpc http://127.0.0.1:26657 --height 320 [--out FILE]
// Every block from genesis, the validators of every height, and the proven state of every provable entry at the height before the last.
import { parseArgs } from "node:util";
import { createLog, migrate, openStore } from "@aceso/host";
import { temporaryPostgres } from "@aceso/host/testing";
import { type CollectionName, collections } from "@aceso/proof";
import { keyOfEntity } from "../src/graphql/proof.ts";
import { rpcSource } from "../src/ingest/source.ts";
import { catchUp, startCursor } from "../src/ingest/sync.ts";
import { createVerifier } from "../src/ingest/verify.ts";
import { migrations, type Tables } from "../src/store.ts";
import { type Recording, recording, writeRecording } from "./recorded.ts";

const { values } = parseArgs({ options: { rpc: { type: "string" }, height: { type: "string" }, out: { type: "string" } } });
const rpc = values.rpc ?? "http://127.0.0.1:26657";
const height = Number(values.height ?? 320);

const kept: Recording = new Map();
const source = rpcSource(rpc, recording(fetch, kept));
const { chainId, earliest } = await source.status();
const upTo = { ...source, status: async () => ({ chainId, height, earliest }) };
const server = await temporaryPostgres();
const store = openStore<Tables>({ databaseUrl: await server.database() });
await migrate(store.db, migrations);
const log = createLog({ name: "record", level: "warn" });
const options = {
  db: store.db,
  source: upTo,
  log,
  chainId,
  signal: new AbortController().signal,
  verify: createVerifier(source, undefined),
};
await catchUp(options, await startCursor(options), { height: 0, nodeHeight: 0, fault: undefined });
for (let h = 1; h <= height; h++) await source.signedBlock(h);
const provable = Object.keys(collections).filter((name): name is CollectionName => Object.hasOwn(collections, name));
const rows = await store.db
  .selectFrom("entity")
  .select(["kind", "id"])
  .where("kind", "in", provable)
  .orderBy("kind")
  .orderBy("id")
  .execute();
for (const { kind, id } of rows) {
  const name = provable.find((each) => each === kind);
  if (name === undefined) continue;
  const { store: module, key } = keyOfEntity(name, id);
  await source.state(module, key, height - 1);
}
const nobody = keyOfEntity("consent", "cd".repeat(32)); // absence has a proof too
await source.state(nobody.store, nobody.key, height - 1);
const status = kept.get("/status") as { sync_info: Record<string, unknown> };
kept.set("/status", { ...status, sync_info: { ...status.sync_info, latest_block_height: String(height) } });
const bytes = writeRecording(kept, values.out);
await store.close();
await server.stop();
console.log(JSON.stringify({ chainId, height, answers: kept.size, proven: rows.length, bytes }));
