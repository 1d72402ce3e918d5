// SPDX-License-Identifier: Apache-2.0
import { blobQuotaMigration, type Migration } from "@aceso/host";
import { type Generated, type Kysely, sql } from "kysely";

/** Evidence this relayer leads a round for. `opened` once the chain has the round. */
export interface EvidenceTable {
  readonly round: string;
  readonly evidence_hash: string;
  readonly envelope: Uint8Array;
  readonly submission: string;
  opened: Generated<boolean>;
  /** The chain's refusal of OpenRound, if any. */
  refusal: Generated<string | null>;
  /** Once the round has an outcome and is not watched any more. */
  over: Generated<boolean>;
}

/** A verdict of this relayer. Written once, before the commit is sent: whatever happens, the same vote goes out again. */
export interface VoteTable {
  readonly round: string;
  readonly digest: Uint8Array;
  readonly salt: Uint8Array;
  readonly result: Uint8Array;
  readonly code: string;
  readonly reason: string | null;
  committed: Generated<boolean>;
  revealed: Generated<boolean>;
  /** The chain's refusal that ended this vote, if any. */
  refusal: Generated<string | null>;
}

/** An entry a patient handed in. `status` anchored or refused is final. */
export interface EntryTable {
  readonly id: string;
  readonly entry: Uint8Array;
  status: Generated<"queued" | "anchored" | "refused">;
  code: Generated<string | null>;
  tx: Generated<string | null>;
  height: Generated<number | null>;
  /** When a transaction with it was first refused as a whole, seconds since 1970: looked at once more before that is final. */
  doubted: Generated<number | null>;
  readonly taken: Generated<Date>;
}

/** The last full picture of a round that this relayer led: the chain prunes it. */
export interface RoundTable {
  readonly round: string;
  status: string;
}

/** A revocation snapshot under the SHA-256 that the chain pinned, as its parser accepted it. Kept for good: an audit judges by an earlier one. */
export interface SnapshotTable {
  readonly hash: string;
  readonly bytes: Uint8Array;
}

/** Everything a relayer must not lose. */
export interface Tables {
  evidence: EvidenceTable;
  vote: VoteTable;
  entry: EntryTable;
  round: RoundTable;
  snapshot: SnapshotTable;
}

/** A relayer's database. */
export type RelayerDb = Kysely<Tables>;

/** The relayer's migrations, in order. */
export const migrations: readonly Migration[] = [
  {
    name: "relayer_tables",
    up: async (tx) => {
      await sql`create table evidence (round text primary key, evidence_hash text not null, envelope bytea not null, submission text not null,
        opened boolean not null default false, refusal text)`.execute(tx);
      await sql`create index evidence_by_hash on evidence (evidence_hash)`.execute(tx);
      await sql`create table vote (round text primary key, digest bytea not null, salt bytea not null, result bytea not null, code text not null,
        reason text, committed boolean not null default false, revealed boolean not null default false, refusal text)`.execute(tx);
      await sql`create table entry (id text primary key, entry bytea not null, status text not null default 'queued', code text, tx text,
        height int, doubted int, taken timestamptz not null default now())`.execute(tx);
      await sql`create index entry_queued on entry (taken) where status = 'queued'`.execute(tx);
      await sql`create table round (round text primary key, status text not null)`.execute(tx);
    },
  },
  blobQuotaMigration,
  {
    name: "relayer_snapshots",
    up: async (tx) => {
      await sql`create table snapshot (hash text primary key, bytes bytea not null)`.execute(tx);
    },
  },
  {
    name: "relayer_rounds_over",
    up: async (tx) => {
      await sql`alter table evidence add column over boolean not null default false`.execute(tx);
      await sql`create index evidence_waiting on evidence (round) where not opened and refusal is null`.execute(tx);
      await sql`create index evidence_running on evidence (round) where opened and not over`.execute(tx);
    },
  },
];
