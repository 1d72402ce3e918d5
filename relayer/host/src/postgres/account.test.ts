// SPDX-License-Identifier: Apache-2.0
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { accountToDropTo, canReach } from "./account.ts";

const dir = mkdtempSync(join(tmpdir(), "aceso-account-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test("an ordinary user drops to nobody else", () => {
  expect(accountToDropTo(1000)).toBeNull();
});

test("root drops to the named account of the password file, never to uid 0, else to the usual nobody", () => {
  const passwd = join(dir, "passwd");
  writeFileSync(passwd, "root:x:0:0::/root:/bin/sh\nnobody:x:99:98::/:/sbin/nologin\ntoor:x:0:0::/:/bin/sh\n");
  expect(accountToDropTo(0, "nobody", passwd)).toEqual({ name: "nobody", uid: 99, gid: 98 });
  expect(accountToDropTo(0, "toor", passwd)?.uid).toBe(65_534);
  expect(accountToDropTo(0, "nobody", join(dir, "none"))?.uid).toBe(65_534);
});

test("a directory below one that is closed to others cannot be reached", () => {
  const stranger = { name: "stranger", uid: 61_234, gid: 61_234 };
  const inner = join(dir, "a/b");
  mkdirSync(inner, { recursive: true });
  for (const path of [dir, join(dir, "a"), inner]) chmodSync(path, 0o711);
  expect(canReach(stranger, inner)).toBe(true);
  chmodSync(join(dir, "a"), 0o700);
  expect(canReach(stranger, inner)).toBe(false);
  expect(canReach({ name: "us", uid: process.getuid?.() ?? 0, gid: 0 }, inner)).toBe(true);
});
