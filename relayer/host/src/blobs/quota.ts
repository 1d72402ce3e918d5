// SPDX-License-Identifier: Apache-2.0
import { hex } from "@aceso/proto/encoding";
import { type Kysely, sql } from "kysely";
import { HostError } from "../errors.ts";
import type { Migration } from "../store/migrate.ts";

/** Who stored what: every writer (a vault, a trustee, a recipient) has a share of a store of its own. */
export const blobQuotaMigration: Migration = {
  name: "aceso_blob_quota",
  up: async (tx) => {
    await sql`create table aceso_blob_quota (
      writer text not null, name bytea not null, bytes int8 not null check (bytes >= 0), stored_at timestamptz not null default now(),
      primary key (writer, name)
    )`.execute(tx);
    await sql`create index on aceso_blob_quota (name)`.execute(tx);
  },
};

export interface Charge {
  /** For instance `vault/<hex>`. */
  readonly writer: string;
  readonly name: Uint8Array;
  /** Bytes, known before they are read (content-length). */
  readonly bytes: number;
  /** Most bytes of this writer. */
  readonly limit: number;
}

/**
 * Charges a blob to its writer before it is read. The same blob again by the same writer costs nothing.
 * @throws HostError E_BLOB_QUOTA (413)
 */
export async function chargeBlob<Tables>(db: Kysely<Tables>, charge: Charge): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${charge.writer}, 1))`.execute(tx); // two blobs at once must see each other
    const { rows } = await sql<{ used: bigint }>`
      select coalesce(sum(bytes), 0)::int8 as used from aceso_blob_quota where writer = ${charge.writer} and name <> ${charge.name}`.execute(
      tx,
    );
    const used = rows[0]?.used ?? 0n;
    if (BigInt(used) + BigInt(charge.bytes) > BigInt(charge.limit)) {
      const got = `${used} bytes stored and ${charge.bytes} more`;
      throw new HostError({ code: "E_BLOB_QUOTA", subject: charge.writer, got, wanted: `at most ${charge.limit} bytes` }, { status: 413 });
    }
    await sql`insert into aceso_blob_quota (writer, name, bytes) values (${charge.writer}, ${charge.name}, ${charge.bytes})
      on conflict (writer, name) do update set bytes = excluded.bytes`.execute(tx);
  });
}

/** Gives a writer's share back (a put that failed, a blob deleted). True when nobody else is charged for the blob: it may be deleted. */
export async function refundBlob<Tables>(db: Kysely<Tables>, writer: string, name: Uint8Array): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${hex(name)}, 2))`.execute(tx);
    await sql`delete from aceso_blob_quota where writer = ${writer} and name = ${name}`.execute(tx);
    const { rows } = await sql`select 1 from aceso_blob_quota where name = ${name} limit 1`.execute(tx);
    return rows.length === 0;
  });
}
