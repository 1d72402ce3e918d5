// SPDX-License-Identifier: Apache-2.0
// Reading entries of the index, as they stand or as they stood at a height: by id, by containment of a filter, as pages.
import { type Kysely, type RawBuilder, sql } from "kysely";
import { jsonText } from "../ingest/jsonText.ts";
import type { JsonObject } from "../kinds.ts";
import type { Tables } from "../store.ts";
import { condition } from "./filter.ts";
import { beyond, type Connection, connection, cursorOf, direction, type PageArgs, readPageArgs } from "./page.ts";

type Db = Kysely<Tables>;

/** An entry as GraphQL sees it: the message's fields, where it stands, and the height it was asked for at (null: now). */
export type Entity = JsonObject & {
  entityId: string;
  createdHeight: string;
  changedHeight: string;
  changedTx: string | null;
  atHeight: string | null;
};

/** A row of the index. */
export interface EntityRow {
  readonly id: string;
  readonly created: bigint;
  readonly from_height: bigint;
  readonly tx: string | null;
  readonly value: JsonObject;
}

/** The entry of a row. */
export function entityOf(row: EntityRow, at: string | null): Entity {
  const { id, created, from_height, tx, value } = row;
  return { ...value, entityId: id, createdHeight: created.toString(), changedHeight: from_height.toString(), changedTx: tx, atHeight: at };
}

/** The table to read: entries as they stand, or as they stood after the block of a height. */
export function entriesAt(at: string | null): RawBuilder<unknown> {
  if (at === null) return sql`entity`;
  return sql`(select * from entity_history where from_height <= ${at}::int8 and to_height > ${at}::int8 and jsonb_typeof(value) = 'object')`;
}

/** An entry, or null. */
export async function findEntity(db: Db, kind: string, id: string, at: string | null = null): Promise<Entity | null> {
  const { rows } = await sql<EntityRow>`select * from ${entriesAt(at)} e where kind = ${kind} and id = ${id}`.execute(db);
  return rows[0] === undefined ? null : entityOf(rows[0], at);
}

/** Entries whose message contains the filter, newest first. */
export async function listEntities(db: Db, kind: string, filter: JsonObject, limit: number, at: string | null = null): Promise<Entity[]> {
  const { rows } = await sql<EntityRow>`select * from ${entriesAt(at)} e where kind = ${kind} and value @> ${jsonText(filter)}::jsonb
    order by created desc, id desc limit ${limit}`.execute(db);
  return rows.map((row) => entityOf(row, at));
}

/** A page of entries. */
export async function pageEntities(
  db: Db,
  kind: string,
  filter: JsonObject,
  args: PageArgs,
  at: string | null,
): Promise<Connection<Entity>> {
  const page = readPageArgs(args);
  const where = sql`kind = ${kind} and ${condition(filter)}`;
  const { rows } = await sql<EntityRow>`select * from ${entriesAt(at)} e where ${where} and ${beyond(page, sql`created`, sql`id`)}
    order by created ${direction(page)}, id ${direction(page)} limit ${page.size + 1}`.execute(db);
  const count = async () => {
    const counted = await sql<{ n: bigint }>`select count(*) as n from ${entriesAt(at)} e where ${where}`.execute(db);
    return Number(counted.rows[0]?.n ?? 0n);
  };
  return connection(
    page,
    rows,
    (row) => cursorOf(row.created, row.id),
    (row) => entityOf(row, at),
    count,
  );
}
