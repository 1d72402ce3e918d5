// SPDX-License-Identifier: Apache-2.0
import { type Kysely, sql } from "kysely";
import type { Tables } from "../store.ts";

interface Row {
  records: bigint;
  batches: bigint;
  readings: string;
  devices: bigint;
  activeDevices: bigint;
  activeConsents: bigint;
  withdrawnConsents: bigint;
  settled: string;
  refunded: string;
  releases: bigint;
  studies: bigint;
  operators: bigint;
  transactions: bigint;
}

const sums = new Set(["readings", "settled", "refunded"]);

/** Totals of the whole index, in one statement, so that they are of one height. */
export async function readStats(db: Kysely<Tables>) {
  const { rows } = await sql<Row>`select
    count(*) filter (where kind = 'record') as records,
    count(*) filter (where kind = 'batch') as batches,
    coalesce(sum((value->>'count')::numeric) filter (where kind = 'batch'), 0)::text as readings,
    count(*) filter (where kind = 'device') as devices,
    count(*) filter (where kind = 'device' and value->>'status' = 'ACTIVE') as "activeDevices",
    count(*) filter (where kind = 'consent' and value->>'status' = 'ACTIVE') as "activeConsents",
    count(*) filter (where kind = 'consent' and value->>'status' = 'WITHDRAWN') as "withdrawnConsents",
    coalesce(sum((value->>'amount')::numeric - (value->>'refunded')::numeric)
      filter (where kind = 'requestOrder' and value->>'status' = 'PAID'), 0)::text as settled,
    coalesce(sum((value->>'refunded')::numeric) filter (where kind = 'requestOrder'), 0)::text as refunded,
    count(*) filter (where kind = 'orderProgress' and value->>'outcome' = 'RELEASED') as releases,
    count(*) filter (where kind = 'study') as studies,
    count(*) filter (where kind = 'operator') as operators,
    (select count(*) from tx) as transactions
    from entity`.execute(db);
  return Object.fromEntries(Object.entries(rows[0] ?? {}).map(([name, n]) => [name, sums.has(name) ? n : Number(n)]));
}
