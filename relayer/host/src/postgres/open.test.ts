// SPDX-License-Identifier: Apache-2.0
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openPostgres } from "./open.ts";

test("an own server is used as it is: nothing is started, nothing is written, stop leaves it alone", async () => {
  const dataDir = join(tmpdir(), "aceso-never-made");
  const server = await openPostgres({ dataDir, databaseUrl: "postgres://db.example/x" });
  expect(server).toMatchObject({ url: "postgres://db.example/x", embedded: false });
  await server.stop();
  expect(existsSync(dataDir)).toBe(false);
});
