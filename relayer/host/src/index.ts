// SPDX-License-Identifier: Apache-2.0
export { type Bell, createBell, ringAtBlocks } from "./bell.ts";
export { BlobHasher } from "./blobs/blob_hasher.ts";
export type { BlobEntry, BlobSource, BlobStore, BlobUsage, Stored } from "./blobs/blobstore.ts";
export { type FileBlobStoreOptions, openFileBlobStore } from "./blobs/file_blobstore.ts";
export { blobQuotaMigration, type Charge, chargeBlob, refundBlob } from "./blobs/quota.ts";
export { ConfigError, type ConfigProblem, type ConfigSource, type Environment, loadConfig, variableName } from "./config.ts";
export { countField, databaseUrlField, flagField, httpUrlField, listField, logLevelField, portField } from "./config_fields.ts";
export { type Deferred, deferred } from "./deferred.ts";
export { errorCode, type Fault, type FaultOptions, HostError, isRetryable, reason } from "./errors.ts";
export {
  Follower,
  type FollowerOptions,
  type FollowerStatus,
  type ProvenValue,
  type QueryOptions,
  startFollower,
} from "./follower/follower.ts";
export type { EventHint } from "./follower/node.ts";
export { type Fetch, NodePool, type RpcOptions } from "./follower/rpc.ts";
export { type TrustStore, trustFile } from "./follower/trust_file.ts";
export type { VerifiedHeader } from "./follower/verify.ts";
export { type AppOptions, createApp } from "./http/app.ts";
export type { HostEnv } from "./http/env.ts";
export { createMetrics, type Metrics, type MetricsOptions } from "./http/metrics.ts";
export { type FieldProblem, type Problem, parseRequest, problemOf, RequestError, readJson, respondProblem } from "./http/problem.ts";
export { readLimited } from "./http/read_limited.ts";
export type { ReadyCheck } from "./http/ready.ts";
export { type ServeOptions, type Serving, serve } from "./http/serve.ts";
export {
  OPERATOR_HEADER,
  type RequestToSign,
  type RequestToVerify,
  requireOperator,
  SIGNATURE_HEADER,
  type SignedPolicy,
  signRequest,
  TIME_HEADER,
  verifyRequest,
} from "./http/signed.ts";
export { isLoopback, sourceOf } from "./http/source.ts";
export { readTls, tlsFields } from "./http/tls_files.ts";
export { type BucketLimits, type Taken, TokenBuckets } from "./http/token_buckets.ts";
export { cancelJob, type EnqueueOptions, enqueue, type PgQueryable } from "./jobs/enqueue.ts";
export { GiveUp, type JobContext, type JobCounts, type Jobs, type JobsOptions, startJobs, type Task } from "./jobs/start.ts";
export { createLog, type Log, type LogOptions } from "./log.ts";
export { removeCluster } from "./postgres/cluster.ts";
export { createDatabase } from "./postgres/database.ts";
export { type OpenedPostgres, type OpenPostgresOptions, openPostgres } from "./postgres/open.ts";
export { freePort, type Postgres, type PostgresOptions, startPostgres } from "./postgres/start.ts";
export { type Life, type ProcessHandle, run } from "./process.ts";
export { isSecretName, redact, withoutCredentials } from "./redact.ts";
export { repeat } from "./repeat.ts";
export { sendTogetherOrAlone } from "./send_alone.ts";
export { type ExclusiveHold, holdExclusive } from "./store/exclusive.ts";
export { type Migration, migrate } from "./store/migrate.ts";
export { openStore, type Store, type StoreOptions } from "./store/open.ts";
export { openPool } from "./store/pool.ts";
