// SPDX-License-Identifier: Apache-2.0
import pg from "pg";
import { errorCode, HostError } from "../errors.ts";

/** Databases are made one at a time on a server: "create database" collides with itself on the template. */
const CREATE_LOCK = 0x61636573; // "aces"

/**
 * Makes a database if it is not there: one per operator on a shared server.
 * @param serverUrl URL of any database of the server whose role may create databases
 * @param name lower case letters, digits and "_", at most 48
 * @returns the URL of that database
 */
export async function createDatabase(serverUrl: string, name: string): Promise<string> {
  if (!/^[a-z][a-z0-9_]{0,47}$/.test(name)) {
    throw new HostError({
      code: "E_DATABASE_NAME",
      subject: "database name",
      got: JSON.stringify(name.slice(0, 60)),
      wanted: "a-z, 0-9, _, at most 48",
    });
  }
  const client = new pg.Client({ connectionString: serverUrl, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [CREATE_LOCK]);
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (rowCount === 0) await create(client, name);
  } finally {
    await client.end();
  }
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.toString();
}

async function create(client: pg.Client, name: string): Promise<void> {
  try {
    await client.query(`create database "${name}" template template0`);
  } catch (thrown) {
    if (errorCode(thrown) !== "42P04") throw thrown; // made by somebody who does not know our lock
  }
}
