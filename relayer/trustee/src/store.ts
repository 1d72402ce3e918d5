// SPDX-License-Identifier: Apache-2.0
import type { Migration } from "@aceso/host";
import { type Generated, type Kysely, sql } from "kysely";

/** A deal this trustee has a place in. */
export interface DealTable {
  readonly vault: string;
  readonly share_generation: number;
  /** From 1. */
  readonly place: number;
  readonly commitments: Uint8Array;
  /** Encrypted with the operator's storage key; null before it was fetched, and after it was destroyed. */
  share: Generated<Uint8Array | null>;
  acked: Generated<boolean>;
  /** Why there is nothing more to do for this deal: the code of a share that does not verify, or the chain's refusal of the acknowledgement. */
  refusal: Generated<string | null>;
  shredded: Generated<boolean>;
  /** The destruction was told on chain. */
  shred_said: Generated<boolean>;
}

/** An order on a vault of which this trustee has a share. `state` answered, refused or dropped is final. */
export interface OrderTable {
  readonly id: string;
  state: Generated<"open" | "answered" | "refused" | "dropped">;
  reason: Generated<string | null>;
}

/** What was answered to an order, kept for as long as somebody may say it was not. */
export interface AnswerTable {
  readonly release_order: string;
  readonly kind: "released" | "refused";
  /** The sealed box, as it was put into the stores. */
  readonly box: Uint8Array;
  /** Seconds since 1970 after which no dispute can be open. */
  readonly until: number;
}

/** How far the chain was read. */
export interface CursorTable {
  readonly name: string;
  height: number;
}

/** Everything a trustee must not lose. */
export interface Tables {
  deal: DealTable;
  release_order: OrderTable;
  answer: AnswerTable;
  cursor: CursorTable;
}

/** A trustee's database. */
export type TrusteeDb = Kysely<Tables>;

/** The trustee's migrations, in order. */
export const migrations: readonly Migration[] = [
  {
    name: "trustee_tables",
    up: async (tx) => {
      await sql`create table deal (vault text not null, share_generation int not null, place int not null, commitments bytea not null, share bytea,
        acked boolean not null default false, refusal text, shredded boolean not null default false, shred_said boolean not null default false,
        primary key (vault, share_generation))`.execute(tx);
      await sql`create table release_order (id text primary key, state text not null default 'open', reason text)`.execute(tx);
      await sql`create index release_order_open on release_order (id) where state = 'open'`.execute(tx);
      await sql`create table cursor (name text primary key, height int not null)`.execute(tx);
    },
  },
  {
    name: "trustee_answers",
    up: async (tx) => {
      await sql`create table answer (release_order text primary key, kind text not null, box bytea not null, until bigint not null)`.execute(
        tx,
      );
    },
  },
];
