// SPDX-License-Identifier: Apache-2.0
// The index that lived through the faults must hold the same rows as one that reads the whole chain in peace.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createDatabase } from "@aceso/host";
import pg from "pg";
import type { Cleanup } from "../harness/cleanup.ts";
import type { Network } from "../harness/network.ts";
import { sleep, until, untilReady } from "../harness/wait.ts";

/** Digest of each table's rows, in no order. */
type Digests = ReadonlyMap<string, string>;

/** One line for each table that differs. */
export async function compareIndexes(network: Network, cleanup: Cleanup): Promise<string[]> {
  const { processes, database, ports, folder } = network;
  const port = ports.web + 50;
  const clean = await createDatabase(database.url, "indexer_clean");
  const program = processes.program("indexer");
  const config = JSON.parse(readFileSync(join(folder, "indexer.json"), "utf8")) as object;
  mkdirSync(join(folder, "clean"), { recursive: true });
  const file = join(folder, "clean", "indexer.json");
  writeFileSync(file, JSON.stringify({ ...config, databaseUrl: clean, port }), { mode: 0o600 });
  processes.start({ ...program, name: "indexer_clean", args: [...program.args.slice(0, -1), file] });
  await untilReady(`http://127.0.0.1:${port}`, 180);
  cleanup.add(() => processes.pause("node0", false));
  const both = await until("both indexes at one height", 180, async () => {
    processes.pause("node0", true); // no block may come between the two looks
    await sleep(2500);
    const pair = await Promise.all([digestsOf(network.database.url, "indexer"), digestsOf(network.database.url, "indexer_clean")]);
    const same = pair[0].get("block") === pair[1].get("block");
    processes.pause("node0", false);
    if (!same) await sleep(2000);
    return same ? pair : undefined;
  });
  const [lived, fresh] = both;
  const names = [...new Set([...lived.keys(), ...fresh.keys()])];
  return names.filter((name) => lived.get(name) !== fresh.get(name)).map((name) => `index: got other rows in ${name} than a clean run has`);
}

async function digestsOf(serverUrl: string, database: string): Promise<Digests> {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  const client = new pg.Client({ connectionString: url.toString() });
  await client.connect();
  try {
    const { rows } = await client.query<{ tablename: string }>(
      "select tablename from pg_tables where schemaname = 'public' and tablename not like '%migration' order by 1", // those say when they ran
    );
    const digests = new Map<string, string>();
    for (const { tablename } of rows) {
      const sql = `select coalesce(md5(string_agg(row, '|' order by row)), 'empty') as digest from (select t::text as row from "${tablename}" t) all_rows`;
      digests.set(tablename, (await client.query<{ digest: string }>(sql)).rows[0]?.digest ?? "");
    }
    return digests;
  } finally {
    await client.end();
  }
}
