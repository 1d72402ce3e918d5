// SPDX-License-Identifier: Apache-2.0
// The background auditor: every entry that a block changed, and a few of each kind at random, against the chain's proven state. Events
// are in no block hash, so a node can lie in them and anybody with the database can edit a row: this is what finds both.
import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "@aceso/host";
import { type Kysely, sql } from "kysely";
import type { Source } from "../ingest/source.ts";
import type { JsonObject } from "../kinds.ts";
import type { Tables } from "../store.ts";
import { type Claim, contradiction, provableKinds } from "./compare.ts";

/** What auditing needs. */
export interface AuditOptions {
  readonly db: Kysely<Tables>;
  readonly source: Source;
  readonly log: Log;
  /** Entries of each kind taken at random in a round. */
  readonly sample: number;
}

/** What the auditor did since the process started. */
export interface AuditStatus {
  /** Entries compared with proven state. */
  checked: number;
  /** Height of the state that the newest round compared with; 0 before the first. */
  lastHeight: number;
  /** Why the newest round could not be ended, or undefined. */
  fault: string | undefined;
}

/** A status to start with. */
export function newAuditStatus(): AuditStatus {
  return { checked: 0, lastHeight: 0, fault: undefined };
}

// The chain forgets a round once it is over and its appeal window has passed; the index keeps it.
const forgotten = sql`(k.kind in ('round', 'roundProgress') and exists (select 1 from entity p where p.kind = 'roundProgress'
  and p.id = k.id and p.value->>'phase' not in ('COMMIT', 'REVEAL', 'AFFIRMED', 'REFUSED')))`;

const MOST = 500; // changed entries of one round; what is beyond comes in the next

interface Row {
  kind: string;
  id: string;
  value: JsonObject | null;
  forgotten: boolean;
}

/**
 * One round: at the state before the newest block, whose header carries its app hash. Writes what it found into the table `audit` and
 * takes out what is right again. Returns the number of contradictions found. Faults of the node throw HostError E_NODE.
 */
export async function auditRound(options: AuditOptions, status: AuditStatus): Promise<number> {
  const { db, log } = options;
  const cursor = await db.selectFrom("cursor").selectAll().executeTakeFirst();
  const height = Number(cursor?.height ?? 0n) - 1;
  if (cursor === undefined || height < 1 || height <= status.lastHeight) return 0;
  let wrong = 0;
  for (const claim of await claimsAt(options, status, height)) {
    const reason = await contradiction(options.source, claim, height, cursor.app_hash);
    status.checked++;
    if (reason !== undefined) log.error({ kind: claim.kind, id: claim.id, height, reason }, "the index contradicts the state");
    if (reason !== undefined) wrong++;
    await note(db, claim, height, reason);
  }
  status.lastHeight = height;
  return wrong;
}

async function claimsAt({ db, sample }: AuditOptions, { lastHeight }: AuditStatus, height: number): Promise<Claim[]> {
  const kinds = [...provableKinds];
  const from = lastHeight === 0 ? height : lastHeight + 1;
  const changed = sql`select distinct h.kind, h.id from entity_history h where h.from_height between ${from}::int8 and ${height}::int8
    and h.kind = any(${kinds}::text[]) and h.to_height > ${height}::int8 limit ${MOST}`;
  const sampled = sql`select n.kind, e.id from unnest(${kinds}::text[]) as n(kind) cross join lateral
    (select id from entity where kind = n.kind order by random() limit ${sample}) e`;
  const suspected = sql`select kind, id from audit`;
  const { rows } = await sql<Row>`select k.kind, k.id, e.value, ${forgotten} as forgotten
    from ((${changed}) union (${sampled}) union ${suspected}) k left join entity e using (kind, id)
    where coalesce(e.from_height, 0) <= ${height}::int8 order by k.kind, k.id`.execute(db);
  return rows.flatMap(({ kind: name, id, value, forgotten }) => {
    const kind = provableKinds.find((each) => each === name);
    return kind === undefined ? [] : [{ kind, id, value, forgotten }];
  });
}

async function note(db: Kysely<Tables>, { kind, id }: Claim, height: number, reason: string | undefined): Promise<void> {
  if (reason === undefined) {
    await db.deleteFrom("audit").where("kind", "=", kind).where("id", "=", id).execute();
    return;
  }
  const found = { height: BigInt(height), reason: reason.slice(0, 500) };
  await db
    .insertInto("audit")
    .values({ kind, id, ...found })
    .onConflict((conflict) => conflict.columns(["kind", "id"]).doUpdateSet(found))
    .execute();
}

/** Entries that the proven state contradicts, as the newest round left them. */
export async function mismatches(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ n: bigint }>`select count(*) as n from audit`.execute(db);
  return Number(rows[0]?.n ?? 0n);
}

/** Audits until aborted. A fault of the node is told in the status and waited out. */
export async function audit(options: AuditOptions, status: AuditStatus, signal: AbortSignal, pauseMs: number): Promise<void> {
  while (!signal.aborted) {
    try {
      await auditRound(options, status);
      status.fault = undefined;
    } catch (thrown) {
      status.fault = thrown instanceof Error ? thrown.message : String(thrown);
    }
    await sleep(pauseMs, undefined, { signal }).catch(() => {});
  }
}
