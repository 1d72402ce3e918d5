// SPDX-License-Identifier: Apache-2.0
// What one request reads more than once a level is read once: a statement for all entries by id, one for all lists of a kind.
import DataLoader from "dataloader";
import { type Kysely, type Selectable, sql } from "kysely";
import { jsonText } from "../ingest/jsonText.ts";
import type { JsonObject } from "../kinds.ts";
import type { Tables } from "../store.ts";
import { type Entity, type EntityRow, entityOf, entriesAt } from "./entities.ts";

type Db = Kysely<Tables>;
/** An event's row. */
export type EventRow = Selectable<Tables["event"]>;
/** A transaction's row with its block's time. */
export type TxRow = Selectable<Tables["tx"]> & { time: string };

interface EntityKey {
  readonly kind: string;
  readonly id: string;
  readonly at: string | null;
}

interface ListKey {
  readonly kind: string;
  readonly filter: JsonObject;
  readonly limit: number;
  readonly at: string | null;
}

/** Loaders of one request. */
export interface Loaders {
  readonly entity: DataLoader<EntityKey, Entity | null, string>;
  readonly list: DataLoader<ListKey, Entity[], string>;
  /** Transactions of a block, by height. */
  readonly txs: DataLoader<string, TxRow[]>;
  /** Events of a block (by height), of transactions and of the block itself. */
  readonly events: DataLoader<string, EventRow[]>;
}

/** Loaders for one request. */
export function createLoaders(db: Db): Loaders {
  const cacheKeyFn = (key: EntityKey | ListKey) => JSON.stringify(key);
  return {
    entity: new DataLoader((keys: readonly EntityKey[]) => loadEntities(db, keys), { cacheKeyFn }),
    list: new DataLoader((keys: readonly ListKey[]) => loadLists(db, keys), { cacheKeyFn }),
    txs: new DataLoader((heights: readonly string[]) => loadTxs(db, heights)),
    events: new DataLoader((heights: readonly string[]) => loadEvents(db, heights)),
  };
}

/** Runs a load for each height that is asked for (mostly one) and gives the answers in the order of the keys. */
async function byHeight<K extends { at: string | null }, V>(
  keys: readonly K[],
  empty: V,
  load: (at: string | null, keys: K[]) => Promise<V[]>,
): Promise<V[]> {
  const answers: V[] = keys.map(() => empty);
  for (const at of new Set(keys.map((key) => key.at))) {
    const places = keys.flatMap((key, place) => (key.at === at ? [{ key, place }] : []));
    const values = await load(
      at,
      places.map(({ key }) => key),
    );
    for (const [i, { place }] of places.entries()) answers[place] = values[i] ?? empty;
  }
  return answers;
}

function loadEntities(db: Db, keys: readonly EntityKey[]): Promise<(Entity | null)[]> {
  return byHeight<EntityKey, Entity | null>(keys, null, async (at, group) => {
    const { rows } = await sql<EntityRow & { kind: string }>`select e.* from ${entriesAt(at)} e
      join (select distinct kind, id from jsonb_to_recordset(${jsonText(group)}::jsonb) as k(kind text, id text)) k using (kind, id)`.execute(
      db,
    );
    const found = new Map(rows.map((row) => [`${row.kind}/${row.id}`, entityOf(row, at)]));
    return group.map(({ kind, id }) => found.get(`${kind}/${id}`) ?? null);
  });
}

function loadLists(db: Db, keys: readonly ListKey[]): Promise<Entity[][]> {
  return byHeight<ListKey, Entity[]>(keys, [], async (at, group) => {
    const asked = jsonText(group.map(({ kind, filter, limit }, place) => ({ place, kind, filter, most: limit })));
    const { rows } = await sql<EntityRow & { place: number }>`select k.place, e.* from
      jsonb_to_recordset(${asked}::jsonb) as k(place int, kind text, filter jsonb, most int) cross join lateral
      (select id, created, from_height, tx, value from ${entriesAt(at)} e where e.kind = k.kind and e.value @> k.filter
       order by created desc, id desc limit k.most) e order by k.place, e.created desc, e.id desc`.execute(db);
    const lists: Entity[][] = group.map(() => []);
    for (const row of rows) lists[row.place]?.push(entityOf(row, at));
    return lists;
  });
}

async function loadTxs(db: Db, heights: readonly string[]): Promise<TxRow[][]> {
  const { rows } = await sql<TxRow>`select tx.*, block.time from tx join block using (height)
    where height = any(${[...heights]}::int8[]) and place < 100 order by height, place`.execute(db);
  return heights.map((height) => rows.filter((row) => row.height.toString() === height));
}

async function loadEvents(db: Db, heights: readonly string[]): Promise<EventRow[][]> {
  const { rows } = await sql<EventRow>`select * from event where height = any(${[...heights]}::int8[]) and place < 1000
    order by height, place`.execute(db);
  return heights.map((height) => rows.filter((row) => row.height.toString() === height));
}
