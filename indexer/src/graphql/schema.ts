// SPDX-License-Identifier: Apache-2.0
// The executable schema: the files of sdl/, the types that mirror the chain, and the resolvers of the roots.
import { readdirSync, readFileSync } from "node:fs";
import { makeExecutableSchema } from "@graphql-tools/schema";
import type { GraphQLSchema } from "graphql";
import { type Json, kinds } from "../kinds.ts";
import { heightOf } from "./at.ts";
import { readBundleOf } from "./bundle.ts";
import type { Context } from "./context.ts";
import { findEntity, pageEntities } from "./entities.ts";
import { entryTypes, typeOfKind } from "./entryTypes.ts";
import { readHistory } from "./history.ts";
import { findBlock, findTx, pageBlocks, pageTxs, readMeta } from "./ledger.ts";
import { findNode } from "./node.ts";
import type { PageArgs } from "./page.ts";
import { readProof } from "./proof.ts";
import { readProvenance } from "./provenance.ts";
import { relations } from "./relations.ts";
import { scalars } from "./scalars.ts";
import { search } from "./search.ts";
import { readStats } from "./stats.ts";

type Root = (parent: unknown, args: Record<string, Json>, context: Context) => unknown;

/** Ids in any case, without 0x: as they are pasted. */
function idOf(value: Json | undefined): string {
  return String(value ?? "")
    .trim()
    .replace(/^0x/i, "")
    .toLowerCase();
}

function kindQueries(): Record<string, Root> {
  const queries: Record<string, Root> = {};
  for (const [kind, { plural }] of Object.entries(kinds)) {
    queries[kind] = async (_, { id, at }, { db }) => {
      const height = await heightOf(db, at);
      return (await findEntity(db, kind, String(id).trim(), height)) ?? (await findEntity(db, kind, idOf(id), height));
    };
    queries[plural] = async (_, { first, after, last, before, sort, where, at, ...equal }, { db }) => {
      const filter = where ? { AND: [equal, where] } : equal;
      return pageEntities(db, kind, filter, { first, after, last, before, sort } as PageArgs, await heightOf(db, at));
    };
  }
  return queries;
}

const query: Record<string, Root> = {
  ...kindQueries(),
  _meta: (_, __, { db, audit }) => readMeta(db, audit),
  node: (_, { id }, { db }) => findNode(db, String(id)),
  block: (_, { height }, { db, loaders }) => findBlock(db, loaders, "height", String(height)),
  blockByHash: (_, { hash }, { db, loaders }) => findBlock(db, loaders, "hash", idOf(hash)),
  blocks: (_, args, { db, loaders }) => pageBlocks(db, loaders, args as PageArgs),
  tx: (_, { hash }, { db, loaders }) => findTx(db, loaders, idOf(hash)),
  txs: (_, args, { db, loaders }) => pageTxs(db, loaders, args as PageArgs),
  search: (_, { text }, { db }) => search(db, String(text)),
  provenance: (_, { id }, { db }) => readProvenance(db, idOf(id)),
  proof: (_, { kind, id }, { source }) => readProof(source, String(kind), idOf(id)),
  bundle: (_, { record, opening }, context) => readBundleOf(context, idOf(record), opening ? idOf(opening) : undefined),
  stats: (_, __, { db }) => readStats(db),
  history: (_, { kind, id }, { db }) => readHistory(db, String(kind), String(id)),
};

const typeByKind = new Map(Object.keys(kinds).map((kind) => [kind, typeOfKind(kind)]));
const entityInterface = { __resolveType: (entity: { kind?: string }) => typeByKind.get(entity.kind ?? "") };

function handWritten(): string[] {
  const folder = new URL("./sdl/", import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith(".graphql"));
  return files.sort().map((name) => readFileSync(new URL(name, folder), "utf8"));
}

/** The executable schema. */
export function createSchema(): GraphQLSchema {
  const typeDefs = [...handWritten(), entryTypes()];
  return makeExecutableSchema({ typeDefs, resolvers: { Query: query, ...relations(), ...scalars, Entity: entityInterface } });
}
