// SPDX-License-Identifier: Apache-2.0
// Resolvers under the hand-written SDL. Lists and single entries are the same code for every kind.
import { readFileSync } from "node:fs";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { GraphQLScalarType, type GraphQLSchema, Kind } from "graphql";
import { type Kysely, sql } from "kysely";
import type { Source } from "../ingest/source.ts";
import { type Json, type JsonObject, kinds } from "../kinds.ts";
import type { Tables } from "../store.ts";
import { readBundleOf } from "./bundle.ts";
import { type Entity, findEntity, listEntities, pageEntities } from "./entities.ts";
import { queryError } from "./errors.ts";
import { findBlock, findTx, pageBlocks, pageTxs, readMeta } from "./ledger.ts";
import type { PageArgs } from "./page.ts";
import { readProof } from "./proof.ts";
import { readProvenance } from "./provenance.ts";
import { search } from "./search.ts";
import { readStats } from "./stats.ts";

/** What every resolver is given. */
export interface Context {
  readonly db: Kysely<Tables>;
  readonly source: Source;
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
}

type Resolver = (parent: Entity, args: Record<string, Json>, context: Context) => unknown;

/** Ids in any case, without 0x: as they are pasted. */
function idOf(value: Json | undefined): string {
  return String(value ?? "")
    .trim()
    .replace(/^0x/i, "")
    .toLowerCase();
}

function kindQueries(): Record<string, Resolver> {
  const queries: Record<string, Resolver> = {};
  for (const [kind, { plural }] of Object.entries(kinds)) {
    queries[kind] = async (_, { id }, { db }) => (await findEntity(db, kind, String(id).trim())) ?? (await findEntity(db, kind, idOf(id)));
    queries[plural] = (_, { first, after, sort, ...filter }, { db }) => {
      const given = Object.entries(filter).filter(([, value]) => value !== null && value !== undefined);
      return pageEntities(db, kind, Object.fromEntries(given), { first, after, sort } as PageArgs);
    };
  }
  return queries;
}

const query: Record<string, Resolver> = {
  ...kindQueries(),
  _meta: (_, __, { db }) => readMeta(db),
  block: (_, { height }, { db }) => findBlock(db, "height", String(height)),
  blockByHash: (_, { hash }, { db }) => findBlock(db, "hash", idOf(hash)),
  blocks: (_, args, { db }) => pageBlocks(db, args as PageArgs),
  tx: (_, { hash }, { db }) => findTx(db, idOf(hash)),
  txs: (_, args, { db }) => pageTxs(db, args as PageArgs),
  search: (_, { text }, { db }) => search(db, String(text)),
  provenance: (_, { id }, { db }) => readProvenance(db, idOf(id)),
  proof: (_, { kind, id }, { source }) => readProof(source, String(kind), idOf(id)),
  bundle: (_, { record, opening }, context) => readBundleOf(context, idOf(record), opening ? idOf(opening) : undefined),
  stats: (_, __, { db }) => readStats(db),
  history: (_, { kind, id }, { db }) => readHistory(db, String(kind), String(id)),
};

async function readHistory(db: Kysely<Tables>, kind: string, id: string) {
  const { rows } = await sql<{ from_height: bigint; tx: string | null; value: Json }>`select from_height, tx, value from entity_history
    where kind = ${kind} and id = ${id} order by from_height desc limit 200`.execute(db);
  return rows.map(({ from_height, tx, value }) => ({ height: from_height.toString(), tx, value }));
}

/** Another entry of the same id, or one that a field names. */
function one(kind: string, id: (parent: Entity) => string = (p) => p.entityId): Resolver {
  return (parent, _, { db }) => findEntity(db, kind, id(parent));
}

/** The newest entries that name the parent in a field. */
function many(kind: string, field: string, limit = 20, listed = false): Resolver {
  return (parent, _, { db }) => {
    const filter: JsonObject = { [field]: listed ? [parent.entityId] : parent.entityId };
    return listEntities(db, kind, filter, limit);
  };
}

const relations: Record<string, Record<string, Resolver>> = {
  Round: {
    progress: one("roundProgress"),
    committee: one("roundCommittee"),
    votes: many("vote", "round", 200),
    results: many("roundResult", "round", 200),
    result: async (round, _, { db }) => {
      const digest = (await findEntity(db, "roundProgress", round.entityId))?.digest;
      return typeof digest === "string" ? findEntity(db, "roundResult", `${round.entityId}/${digest}`) : null;
    },
    fees: many("roundFee", "round", 200),
    deviceEntry: one("device", (round) => String(round.device)),
  },
  RoundResult: {
    votes: ({ round = "", digest = "" }, _, { db }) => listEntities(db, "vote", { round, digest }, 200),
  },
  Vote: { verdict: one("roundResult", (vote) => `${String(vote.round)}/${String(vote.digest)}`) },
  Order: {
    progress: one("orderProgress"),
    receipts: many("receipt", "order", 200),
    payment: one("requestOrder"),
    split: one("paymentSplit"),
    studyEntry: one("study", (order) => String(order.study)),
  },
  Device: { keys: many("deviceKey", "device", 200), rounds: many("round", "device"), batches: many("batch", "device") },
  Batch: { records: many("record", "batch"), submission: one("batchSubmission") },
  Record: { submission: one("recordSubmission"), openings: many("opening", "record", 200), orders: many("order", "records", 20, true) },
  Study: {
    protocol: one("protocol", (p) => `${p.entityId}/${String(p.version)}`),
    escrow: one("escrow"),
    ethics: many("ethics", "study", 200),
    requests: many("request", "study"),
  },
  Vault: { deals: many("deal", "vault", 200), records: many("record", "vault") },
  Model: { fund: one("modelFund"), references: many("reference", "model", 200), recalls: many("recall", "model", 200) },
  Maker: { models: many("model", "maker", 200) },
  Request: {
    requestOrders: many("requestOrder", "request", 200),
    decisions: many("decision", "request", 200),
    studyEntry: one("study", (request) => String(request.study)),
  },
};

function textScalar(name: string, form: RegExp, wanted: string, change: (text: string) => string = (t) => t): GraphQLScalarType {
  const read = (value: unknown) => {
    const text = change(String(value));
    if (!form.test(text)) throw queryError("bad_id", name, text.slice(0, 80), wanted);
    return text;
  };
  return new GraphQLScalarType({
    name,
    serialize: String,
    parseValue: read,
    parseLiteral: (node) => {
      if (node.kind === Kind.STRING || node.kind === Kind.INT) return read(node.value);
      throw queryError("bad_id", name, node.kind, wanted);
    },
  });
}

const scalars = {
  Hex: textScalar("Hex", /^([0-9a-f]{2})*$/, "hexadecimal", (t) => t.trim().replace(/^0x/i, "").toLowerCase()),
  Int64: textScalar("Int64", /^-?\d{1,18}$/, "a decimal integer"),
  UInt32: new GraphQLScalarType({ name: "UInt32", serialize: Number, parseValue: Number }),
  JSON: new GraphQLScalarType({ name: "JSON", serialize: (value) => value }),
};

/** The executable schema. */
export function createSchema(): GraphQLSchema {
  const typeDefs = readFileSync(new URL("./schema.graphql", import.meta.url), "utf8");
  const Entity = { __resolveType: () => undefined };
  return makeExecutableSchema({ typeDefs, resolvers: { Query: query, ...relations, ...scalars, Entity } });
}
