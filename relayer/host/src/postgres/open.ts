// SPDX-License-Identifier: Apache-2.0
import { type PostgresOptions, startPostgres } from "./start.ts";

export interface OpenPostgresOptions extends PostgresOptions {
  /** The operator's own server (DATABASE_URL); nothing is started then. */
  readonly databaseUrl?: string | undefined;
}

/** A server to use: the operator's own, whose stop() does nothing, or the embedded one. */
export interface OpenedPostgres {
  readonly url: string;
  readonly embedded: boolean;
  stop(): Promise<void>;
}

/** Uses the given server, or starts the embedded one. Errors: those of startPostgres. */
export async function openPostgres(options: OpenPostgresOptions): Promise<OpenedPostgres> {
  if (options.databaseUrl !== undefined) return { url: options.databaseUrl, embedded: false, stop: async () => {} };
  const server = await startPostgres(options);
  return { url: server.url, embedded: true, stop: server.stop };
}
