// SPDX-License-Identifier: Apache-2.0
import { join } from "node:path";
import { type Postgres, startPostgres } from "@aceso/host";

/** The network's PostgreSQL server. */
export interface Database {
  /** Superuser's URL; holds a password. */
  readonly url: string;
  /** Ends the server at once and starts it again on the same port. @throws Error where the server is the operator's own */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

/** Uses the operator's own server where there is one, else starts the embedded one in `folder`. */
export async function openDatabase(folder: string, port: number, databaseUrl: string | undefined): Promise<Database> {
  if (databaseUrl !== undefined) {
    const refuse = async (): Promise<void> => Promise.reject(new Error("database: got the operator's own, wanted the embedded one"));
    return { url: databaseUrl, crash: refuse, stop: async () => {} };
  }
  const start = (): Promise<Postgres> => startPostgres({ dataDir: join(folder, "postgres"), port, log: () => {} });
  let server = start(); // a promise: who stops while a crash is being recovered from stops what comes of it
  const { url } = await server;
  return {
    url,
    crash: async () => {
      const { pid, ended } = await server;
      process.kill(pid, "SIGKILL");
      server = ended.then(start);
      await server;
    },
    stop: async () => (await server).stop(),
  };
}
