// SPDX-License-Identifier: Apache-2.0
// Reading entries of the index: by id, by containment of a filter, as pages.
import { type Kysely, sql } from "kysely";
import { jsonText } from "../ingest/jsonText.ts";
import type { JsonObject } from "../kinds.ts";
import type { Tables } from "../store.ts";
import { beyond, type Connection, connection, cursorOf, direction, type PageArgs, pageSize } from "./page.ts";

/** An entry as GraphQL sees it: the message's fields and where it stands. */
export type Entity = JsonObject & { entityId: string; createdHeight: string; changedHeight: string; changedTx: string | null };

interface Row {
  id: string;
  created: bigint;
  from_height: bigint;
  tx: string | null;
  value: JsonObject;
}

function entityOf(row: Row): Entity {
  const place = { entityId: row.id, createdHeight: row.created.toString(), changedHeight: row.from_height.toString(), changedTx: row.tx };
  return { ...row.value, ...place };
}

/** An entry, or null. */
export async function findEntity(db: Kysely<Tables>, kind: string, id: string): Promise<Entity | null> {
  const row = await db.selectFrom("entity").selectAll().where("kind", "=", kind).where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : entityOf(row);
}

/** Entries whose message contains the filter, newest first. */
export async function listEntities(db: Kysely<Tables>, kind: string, filter: JsonObject, limit: number): Promise<Entity[]> {
  const { rows } = await sql<Row>`select id, created, from_height, tx, value from entity
    where kind = ${kind} and value @> ${jsonText(filter)}::jsonb order by created desc, id desc limit ${limit}`.execute(db);
  return rows.map(entityOf);
}

/** A page of entries. */
export async function pageEntities(db: Kysely<Tables>, kind: string, filter: JsonObject, args: PageArgs): Promise<Connection<Entity>> {
  const size = pageSize(args.first);
  const where = Object.keys(filter).length === 0 ? sql`true` : sql`value @> ${jsonText(filter)}::jsonb`;
  const { rows } = await sql<Row>`select id, created, from_height, tx, value from entity
    where kind = ${kind} and ${where} and ${beyond(args, sql`created`, sql`id`)}
    order by created ${direction(args)}, id ${direction(args)} limit ${size + 1}`.execute(db);
  const count = async () => {
    const counted = await sql<{ n: bigint }>`select count(*) as n from entity where kind = ${kind} and ${where}`.execute(db);
    return Number(counted.rows[0]?.n ?? 0n);
  };
  return connection(size, rows, (row) => cursorOf(row.created, row.id), entityOf, count);
}
