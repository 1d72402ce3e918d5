// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accountToDropTo } from "./account.ts";
import { findPackage, prepareBinaries, SERVER_ENVIRONMENT } from "./binaries.ts";

const dir = mkdtempSync(join(tmpdir(), "aceso-binaries-"));
const isRoot = process.getuid?.() === 0;
const account = accountToDropTo(process.getuid?.() ?? 0);
const closedPackage = join(dir, "home/package");
const cache = join(dir, "cache");

beforeAll(() => {
  chmodSync(dir, 0o711);
  mkdirSync(join(dir, "home"), { mode: 0o700 });
  mkdirSync(cache, { mode: 0o711 });
  symlinkSync(findPackage(), closedPackage);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test("the installed binaries run, also when asked for many times at once", async () => {
  const all = await Promise.all([1, 2, 3].map(() => prepareBinaries(account)));
  for (const { postgres } of all)
    expect(String(execFileSync(postgres, ["--version"], { env: SERVER_ENVIRONMENT }))).toContain("PostgreSQL");
});

test.runIf(isRoot)(
  "binaries below a closed home are copied once, by two processes at once, to where the account can run them",
  async () => {
    const [a, b] = await Promise.all([prepareBinaries(account, closedPackage, cache), prepareBinaries(account, closedPackage, cache)]);
    expect(a.postgres.startsWith(cache)).toBe(true);
    expect(b).toEqual(a);
    expect(readdirSync(cache)).toHaveLength(1);
  },
);

test.runIf(isRoot)("a copy that somebody else could have changed is not run", async () => {
  const name = readdirSync(cache)[0] ?? "";
  chmodSync(join(cache, name), 0o777);
  const { postgres } = await prepareBinaries(account, closedPackage, cache);
  expect(postgres.startsWith(join(cache, name, "/"))).toBe(false);
});

test.runIf(isRoot)("an account that cannot run them anywhere is told so, with the way out", async () => {
  const closedCache = join(dir, "home/cache");
  mkdirSync(closedCache);
  await expect(prepareBinaries(account, closedPackage, closedCache)).rejects.toMatchObject({
    code: "E_POSTGRES_BINARIES",
    wanted: expect.stringContaining("DATABASE_URL"),
  });
});
