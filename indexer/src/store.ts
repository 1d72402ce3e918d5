// SPDX-License-Identifier: Apache-2.0
import type { Migration } from "@aceso/host";
import { type Generated, type RawBuilder, sql } from "kysely";
import type { Json, JsonObject } from "./kinds.ts";

/** Tables of the index. Heights are int8, read as bigint. */
export interface Tables {
  cursor: {
    one: Generated<boolean>;
    chain_id: string;
    height: bigint;
    hash: string;
    app_hash: string;
    time: string;
    next_validators: string;
    results: string;
  };
  block: { height: bigint; hash: string; app_hash: string; time: string; proposer: string; tx_count: number };
  tx: {
    hash: string;
    height: bigint;
    place: number;
    code: number;
    codespace: string;
    log: string;
    gas_wanted: bigint;
    gas_used: bigint;
    memo: string;
    messages: JsonObject[];
  };
  event: { height: bigint; place: number; tx: string | null; type: string; value: JsonObject };
  entity: { kind: string; id: string; created: bigint; from_height: bigint; tx: string | null; value: JsonObject };
  /** Valid from from_height until before to_height; value null: removed. */
  entity_history: {
    kind: string;
    id: string;
    created: bigint;
    from_height: bigint;
    to_height: Generated<bigint>;
    tx: string | null;
    value: Json;
  };
  /** Entries that the proven state contradicts, at the height where the newest check found it. */
  audit: { kind: string; id: string; height: bigint; reason: string };
  dead_letter: { height: bigint; place: number; tx: string | null; type: string; reason: string; raw: Json };
}

const tables = [
  sql`create table cursor (one boolean primary key default true check (one), chain_id text not null, height int8 not null,
    hash text not null, app_hash text not null, time text not null)`,
  sql`create table block (height int8 primary key, hash text not null unique, app_hash text not null, time text not null,
    proposer text not null, tx_count int not null)`,
  sql`create table tx (height int8 not null, place int not null, hash text not null, code int not null, codespace text not null,
    log text not null, gas_wanted int8 not null, gas_used int8 not null, memo text not null, messages jsonb not null,
    primary key (height, place))`,
  sql`create index on tx (hash text_pattern_ops)`,
  sql`create table event (height int8 not null, place int not null, tx text, type text not null, value jsonb not null,
    primary key (height, place))`,
  sql`create index on event (tx) where tx is not null`,
  sql`create table entity (kind text not null, id text not null, created int8 not null, from_height int8 not null, tx text,
    value jsonb not null, primary key (kind, id))`,
  sql`create index on entity (kind, created, id)`,
  sql`create index on entity (id text_pattern_ops)`,
  sql`create index on entity using gin (value jsonb_path_ops)`,
  sql`create table entity_history (kind text not null, id text not null, from_height int8 not null, tx text, value jsonb,
    primary key (kind, id, from_height))`,
  sql`create table dead_letter (height int8 not null, place int not null, tx text, type text not null, reason text not null,
    raw jsonb not null, primary key (height, place))`,
];

// A value of the history is valid from from_height until before to_height.
const spans = [
  sql`alter table entity_history add created int8, add to_height int8`,
  sql`update entity_history h set created = s.created, to_height = s.to_height from (select kind, id, from_height,
    min(from_height) over (partition by kind, id) as created,
    coalesce(lead(from_height) over (partition by kind, id order by from_height), 9223372036854775807) as to_height
    from entity_history) s where (h.kind, h.id, h.from_height) = (s.kind, s.id, s.from_height)`,
  sql`alter table entity_history alter created set not null, alter to_height set not null, alter to_height set default 9223372036854775807`,
  sql`create index on entity_history (kind, created, id)`,
];

// What the next header must say, and what the auditor found.
const trust = [
  sql`alter table cursor add next_validators text not null default '', add results text not null default ''`,
  sql`create table audit (kind text not null, id text not null, height int8 not null, reason text not null, primary key (kind, id))`,
];

function steps(name: string, statements: readonly RawBuilder<unknown>[]): Migration {
  return {
    name,
    up: async (tx) => {
      for (const statement of statements) await statement.execute(tx);
    },
  };
}

/** Schema steps, in order. */
export const migrations: readonly Migration[] = [steps("index", tables), steps("history spans", spans), steps("trust", trust)];
