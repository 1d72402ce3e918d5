// SPDX-License-Identifier: Apache-2.0
import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeCluster } from "../postgres/cluster.ts";
import { createDatabase } from "../postgres/database.ts";
import { type Postgres, startPostgres } from "../postgres/start.ts";

/** A real PostgreSQL for a test file: own directory, free port, gone after stop(). */
export interface TemporaryPostgres extends Postgres {
  readonly dataDir: string;
  /** Makes a database with a new name and returns its URL. */
  database(): Promise<string>;
}

export async function temporaryPostgres(): Promise<TemporaryPostgres> {
  const dataDir = await mkdtemp(join(tmpdir(), "aceso-test-postgres-"));
  await chmod(dataDir, 0o711);
  const server = await startPostgres({ dataDir, durable: false });
  let made = 0;
  return {
    ...server,
    dataDir,
    database: () => createDatabase(server.url, `test_${++made}`),
    stop: async () => {
      await server.stop();
      await removeCluster(dataDir);
    },
  };
}
