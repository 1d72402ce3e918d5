// SPDX-License-Identifier: Apache-2.0
// What belongs together, as the files of sdl/ declare it. Every relation is read through the request's loaders, at the height of its parent.
import { type Json, type JsonObject, kinds, rowId } from "../kinds.ts";
import type { Context } from "./context.ts";
import type { Entity } from "./entities.ts";
import { heldKinds, typeOfKind } from "./entryTypes.ts";

/** A field of an entry. */
export type Relation = (parent: Entity, args: Record<string, Json>, context: Context) => Promise<unknown>;

/** Newest entries of a relation whose schema says "the newest, at most 20". */
const NEWEST = 20;
/** Entries of a relation that is whole in practice: its members are a committee, an order's receipts, a device's keys. */
const ALL = 50;

function text(value: Json | undefined): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function load(kind: string, id: string, parent: Entity, { loaders }: Context): Promise<Entity | null> {
  return loaders.entity.load({ kind, id, at: parent.atHeight });
}

/** Another entry of the same id, or the one that a field names. */
function one(kind: string, id: (parent: Entity) => string = (p) => p.entityId): Relation {
  return (parent, _, context) => load(kind, id(parent), parent, context);
}

function named(kind: string, field: string): Relation {
  return one(kind, (parent) => text(parent[field]));
}

function list(kind: string, filter: JsonObject, limit: number, parent: Entity, { loaders }: Context): Promise<Entity[]> {
  return loaders.list.load({ kind, filter, limit, at: parent.atHeight });
}

/** The newest entries that name the parent in a field. */
function many(kind: string, field: string, limit = ALL): Relation {
  return (parent, _, context) => list(kind, { [field]: parent.entityId }, limit, parent, context);
}

/** The newest entries that name the parent in a list. */
function listing(kind: string, field: string, limit: number): Relation {
  return (parent, _, context) => list(kind, { [field]: [parent.entityId] }, limit, parent, context);
}

const winner: Relation = async (round, _, context) => {
  const digest = text((await load("roundProgress", round.entityId, round, context))?.digest);
  return digest === "" ? null : load("roundResult", `${round.entityId}/${digest}`, round, context);
};

const declared: Readonly<Record<string, Readonly<Record<string, Relation>>>> = {
  Round: {
    progress: one("roundProgress"),
    committee: one("roundCommittee"),
    votes: many("vote", "round"),
    results: many("roundResult", "round"),
    result: winner,
    fees: many("roundFee", "round"),
    deviceEntry: named("device", "device"),
  },
  RoundResult: {
    votes: ({ round = "", digest = "", ...parent }, _, context) => list("vote", { round, digest }, ALL, parent, context),
  },
  Vote: { verdict: one("roundResult", (vote) => `${text(vote.round)}/${text(vote.digest)}`) },
  Device: {
    keys: many("deviceKey", "device"),
    rounds: many("round", "device", NEWEST),
    batches: many("batch", "device", NEWEST),
    modelEntry: named("model", "model"),
    roundEntry: named("round", "round"),
  },
  Model: {
    fund: one("modelFund"),
    references: many("reference", "model"),
    recalls: many("recall", "model"),
    makerEntry: named("maker", "maker"),
  },
  Maker: { models: many("model", "maker") },
  Batch: {
    records: many("record", "batch", NEWEST),
    submission: one("batchSubmission"),
    deviceEntry: named("device", "device"),
  },
  Record: {
    submission: one("recordSubmission"),
    openings: many("opening", "record"),
    orders: listing("order", "records", NEWEST),
    batchEntry: named("batch", "batch"),
    vaultEntry: named("vault", "vault"),
  },
  Vault: { deals: many("deal", "vault"), records: many("record", "vault", NEWEST) },
  Order: {
    progress: one("orderProgress"),
    receipts: many("receipt", "order"),
    disputes: many("dispute", "order"),
    payment: one("requestOrder"),
    split: one("paymentSplit"),
    studyEntry: named("study", "study"),
    vaultEntry: named("vault", "vault"),
  },
  Study: {
    protocol: one("protocol", (study) => `${study.entityId}/${text(study.version)}`),
    escrow: one("escrow"),
    ethics: many("ethics", "study"),
    requests: many("request", "study", NEWEST),
  },
  Request: {
    requestOrders: many("requestOrder", "request"),
    decisions: many("decision", "request"),
    studyEntry: named("study", "study"),
  },
};

/** A message of another kind inside an entry is answered with that entry as it stands. */
function held(kind: string): Record<string, Relation> {
  return Object.fromEntries(
    heldKinds(kind).map(({ field, kind: inner }) => {
      const relation: Relation = async (parent, _, context) => {
        const value = parent[field];
        const isMessage = typeof value === "object" && value !== null && !Array.isArray(value);
        return isMessage ? load(inner, rowId(inner, value), parent, context) : null;
      };
      return [field, relation];
    }),
  );
}

/** Resolvers of every relation, by GraphQL type. */
export function relations(): Record<string, Record<string, Relation>> {
  return Object.fromEntries(
    Object.keys(kinds).map((kind) => {
      const name = typeOfKind(kind);
      return [name, { ...held(kind), ...declared[name] }];
    }),
  );
}

const newest = new Set(["Device.rounds", "Device.batches", "Batch.records", "Record.orders", "Vault.records", "Study.requests"]);

/** The most entries that a relation answers; undefined for a field that is none. */
export function relationLimit(type: string, field: string): number | undefined {
  if (declared[type]?.[field] === undefined) return undefined;
  return newest.has(`${type}.${field}`) ? NEWEST : ALL;
}
