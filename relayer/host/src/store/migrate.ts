// SPDX-License-Identifier: Apache-2.0
import { type Kysely, sql, type Transaction } from "kysely";
import { HostError } from "../errors.ts";

/** One step of a schema. Its name is stored: never rename, reorder or change one that was released. */
export interface Migration {
  readonly name: string;
  up(tx: Transaction<unknown>): Promise<void>;
}

const MIGRATE_LOCK = 0x6d696772; // "migr"

/**
 * Brings a database to the newest schema, in one transaction, one process at a time.
 * @returns names of the steps done now
 * @throws HostError E_MIGRATION when the database has steps this program does not know (a newer program ran), or another order
 */
export async function migrate<Tables>(db: Kysely<Tables>, migrations: readonly Migration[]): Promise<string[]> {
  return (db as Kysely<unknown>).transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${MIGRATE_LOCK})`.execute(tx);
    await sql`create table if not exists aceso_migration (place int primary key, name text not null unique, done_at timestamptz not null default now())`.execute(
      tx,
    );
    const { rows } = await sql<{ name: string }>`select name from aceso_migration order by place`.execute(tx);
    checkOrder(
      rows.map((row) => row.name),
      migrations,
    );
    const fresh = migrations.slice(rows.length);
    for (const [i, migration] of fresh.entries()) {
      await migration.up(tx);
      await sql`insert into aceso_migration (place, name) values (${rows.length + i}, ${migration.name})`.execute(tx);
    }
    return fresh.map((migration) => migration.name);
  });
}

function checkOrder(done: readonly string[], migrations: readonly Migration[]): void {
  const at = done.findIndex((name, i) => migrations[i]?.name !== name);
  if (at < 0) return;
  const wanted = migrations[at] === undefined ? "a database made by this version or an older one" : `"${migrations[at].name}"`;
  throw new HostError({ code: "E_MIGRATION", subject: `schema step ${at}`, got: `"${done[at]}"`, wanted }, { exitCode: 4 });
}
