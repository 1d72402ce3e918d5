// SPDX-License-Identifier: Apache-2.0
import type { Kysely } from "kysely";
import type { AuditStatus } from "../audit/auditor.ts";
import type { Source } from "../ingest/source.ts";
import type { Tables } from "../store.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

/** What serving queries needs. */
export interface Serving {
  /** The index, read only. */
  readonly db: Kysely<Tables>;
  readonly source: Source;
  readonly audit: AuditStatus;
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
}

/** What every resolver is given: the same, and loaders of its own request. */
export interface Context extends Serving {
  readonly loaders: Loaders;
}

/** The context of one request. */
export function contextOf(serving: Serving): Context {
  return { ...serving, loaders: createLoaders(serving.db) };
}
