// SPDX-License-Identifier: Apache-2.0
import { createLog, migrate, openStore, type Store } from "@aceso/host";
import { type TemporaryPostgres, temporaryPostgres } from "@aceso/host/testing";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { chainId, deviceEvent, type Fixture, fixture, idBase64, idHex, owner, story, typed, unchecked } from "../../test/fixture.ts";
import { migrations, type Tables } from "../store.ts";
import { catchUp, follow, type SyncOptions, type SyncStatus, startCursor } from "./sync.ts";
import { type Cursor, readCursor, writeBlock } from "./write.ts";

let server: TemporaryPostgres;
let store: Store<Tables>;

beforeAll(async () => {
  server = await temporaryPostgres();
}, 60_000);
afterAll(() => server.stop());
beforeEach(async () => {
  store = openStore({ databaseUrl: await server.database() });
  await migrate(store.db, migrations);
});
afterEach(() => store.close());

const log = createLog({ name: "test", level: "silent" });
const newStatus = (): SyncStatus => ({ height: 0, nodeHeight: 0, fault: undefined });
const optionsOf = (source: Fixture): SyncOptions => ({
  db: store.db,
  source,
  log,
  chainId,
  signal: new AbortController().signal,
  verify: unchecked,
});

async function index(source: Fixture): Promise<Cursor> {
  const options = optionsOf(source);
  return catchUp(options, await startCursor(options), newStatus());
}

async function digest(): Promise<unknown> {
  const { rows } = await sql<{ d: unknown }>`select jsonb_build_object(
    'entity', (select jsonb_agg(e order by kind, id) from entity e), 'history', (select jsonb_agg(h order by kind, id, from_height)
    from entity_history h), 'event', (select jsonb_agg(v order by height, place) from event v), 'block', (select jsonb_agg(b order by height)
    from block b), 'tx', (select jsonb_agg(t order by height, place) from tx t), 'letters', (select jsonb_agg(l order by height, place)
    from dead_letter l), 'cursor', (select jsonb_agg(c) from cursor c)) as d`.execute(store.db);
  return rows[0]?.d;
}

test("events become entities with their history, and the cursor stands at the newest block", async () => {
  const cursor = await index(fixture(story));
  expect(cursor.height).toBe(4);
  const device = await store.db.selectFrom("entity").selectAll().where("kind", "=", "device").executeTakeFirstOrThrow();
  expect(device).toMatchObject({ id: idHex(1), created: 1n, from_height: 2n, value: { status: "ACTIVE", tier: "T2", owner } });
  const history = await store.db.selectFrom("entity_history").selectAll().where("kind", "=", "device").execute();
  expect(history.map(({ from_height }) => from_height)).toEqual([1n, 2n]);
  const kinds = await store.db.selectFrom("entity").select("kind").orderBy("kind").execute();
  expect(kinds.map(({ kind }) => kind)).toEqual(["batch", "batchHead", "batchSubmission", "device", "record", "recordSubmission"]);
});

test("an event of a newer chain is set aside with its raw form, and sync goes on", async () => {
  await index(fixture(story));
  const letters = await store.db.selectFrom("dead_letter").selectAll().execute();
  expect(letters).toMatchObject([
    { height: 3n, type: "aceso.reward.v1.EventFromTheFuture", raw: { type: "aceso.reward.v1.EventFromTheFuture" } },
  ]);
});

test("a known event with a field or value this version does not know is set aside whole", async () => {
  await index(fixture([{ tx: [deviceEvent(1, "DEVICE_STATUS_MELTED"), typed("aceso.device.v1.EventDeviceChanged", { gadget: {} })] }]));
  expect(await store.db.selectFrom("dead_letter").select("place").execute()).toHaveLength(2);
  expect(await store.db.selectFrom("entity").selectAll().execute()).toEqual([]);
});

test("text that the database cannot hold does not stop the index", async () => {
  const maker = { address: owner, name: "a\0b\ud800c", website: "", bond: "1", registered: "1" };
  await index(fixture([{ tx: [typed("aceso.device.v1.EventMakerRegistered", { maker })] }]));
  const row = await store.db.selectFrom("entity").select("value").executeTakeFirstOrThrow();
  expect(row.value.name).toBe("a\ufffdb\ufffdc");
});

test("genesis state is indexed at height 0 with what it says of each module", async () => {
  const maker = { address: owner, name: "Maker", website: "", bond: "5", registered: "1" };
  await index(fixture([], { device: { makers: [maker] }, bank: { supply: [] } }));
  const rows = await store.db.selectFrom("entity").selectAll().execute();
  expect(rows).toMatchObject([{ kind: "maker", id: owner, created: 0n, value: { name: "Maker", bond: "5" } }]);
});

test("events that name entities by id alone change or take away just those", async () => {
  const consent = { id: idBase64(2), version: 1, owner, status: "CONSENT_STATUS_ACTIVE", granted: "1" };
  const accrual = { epoch: "1", device: idBase64(1), owner, weight: "3" };
  await index(
    fixture([
      { tx: [typed("aceso.consent.v1.EventConsentChanged", { consent }), typed("aceso.reward.v1.EventAccrued", { accrual })] },
      { tx: [typed("aceso.device.v1.EventDevicesEnrolled", { model: idBase64(9), devices: [idBase64(1)] })] },
      {
        block: [
          typed("aceso.consent.v1.EventConsentsExpired", { consents: [idBase64(2)] }),
          typed("aceso.reward.v1.EventVoided", { epoch: "1", device: idBase64(1) }),
        ],
      },
    ]),
  );
  const rows = await store.db.selectFrom("entity").selectAll().orderBy("kind").execute();
  expect(rows).toMatchObject([
    { kind: "consent", from_height: 3n, value: { status: "EXPIRED", owner } },
    { kind: "device", from_height: 2n, value: { id: idHex(1), model: idHex(9), status: "ENROLLED" } },
  ]);
  const gone = await store.db
    .selectFrom("entity_history")
    .selectAll()
    .where("kind", "=", "accrual")
    .orderBy("from_height", "desc")
    .execute();
  expect(gone[0]).toMatchObject({ from_height: 3n, value: null });
});

test("a block is one transaction: a fault in its last statement leaves nothing of it", async () => {
  const source = fixture(story.slice(0, 2));
  const first = await index(fixture(story.slice(0, 1)));
  const before = await digest();
  await sql`alter table entity add constraint broken check (value->>'status' is distinct from 'ACTIVE')`.execute(store.db);
  await expect(writeBlock(store.db, first, await source.block(2))).rejects.toThrow();
  expect(await digest()).toEqual(before);
  await sql`alter table entity drop constraint broken`.execute(store.db);
  expect((await index(source)).height).toBe(2);
});

test("an index stopped at any height continues to the same tables as one that never stopped", async () => {
  await index(fixture(story));
  const whole = await digest();
  for (let stop = 0; stop < story.length; stop++) {
    await sql`truncate cursor, block, tx, event, entity, entity_history, dead_letter`.execute(store.db);
    await index(fixture(story.slice(0, stop)));
    await index(fixture(story));
    expect(await digest()).toEqual(whole);
  }
});

test("a second writer fails at the cursor and writes nothing", async () => {
  const source = fixture(story);
  const cursor = await index(fixture(story.slice(0, 1)));
  await writeBlock(store.db, cursor, await source.block(2));
  await expect(writeBlock(store.db, cursor, await source.block(2))).rejects.toMatchObject({ code: "E_CURSOR" });
  expect(await readCursor(store.db)).toMatchObject({ height: 2 });
});

test("a block with a forged parent halts following with E_CONTINUITY, and the right one is taken afterwards", async () => {
  const forged = fixture(story);
  forged.blocks = forged.blocks.map((block) => (block.height === 3 ? { ...block, parentHash: "ab".repeat(32) } : block));
  const status = newStatus();
  await expect(follow({ ...optionsOf(forged), pollMs: 1 }, status)).rejects.toMatchObject({ code: "E_CONTINUITY" });
  expect(await readCursor(store.db)).toMatchObject({ height: 2 });
  expect((await index(fixture(story))).height).toBe(4);
});

test("another chain's node is refused, and so is a node that no longer has the next block", async () => {
  const source = fixture(story);
  await expect(startCursor({ ...optionsOf(source), chainId: "other" })).rejects.toMatchObject({ code: "E_CHAIN" });
  const options = optionsOf({ ...source, status: async () => ({ chainId, height: 4, earliest: 3 }) });
  await expect(catchUp(options, await startCursor(options), newStatus())).rejects.toMatchObject({ code: "E_PRUNED" });
});
