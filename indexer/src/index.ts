// SPDX-License-Identifier: Apache-2.0
export { type Config, configSchema } from "./config.ts";
export { createSchema } from "./graphql/schema.ts";
export { rpcSource, type Source, type SourceBlock } from "./ingest/source.ts";
export { catchUp, follow, type SyncStatus, startCursor } from "./ingest/sync.ts";
export { type BlockVerifier, createVerifier } from "./ingest/verify.ts";
export { type Kind, kinds } from "./kinds.ts";
export { createIndexerApp } from "./serve/app.ts";
export { migrations, type Tables } from "./store.ts";
