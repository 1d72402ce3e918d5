// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { makeLinks } from "./links.ts";

const dirs: string[] = [];
let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "aceso-links-"));
  dirs.push(dir);
  mkdirSync(join(dir, "native/lib"), { recursive: true });
  writeFileSync(join(dir, "native/lib/libpq.so.5.18"), "library");
  list([{ source: "native/lib/libpq.so.5.18", target: "native/lib/libpq.so.5" }]);
});
afterAll(() => {
  for (const path of dirs) rmSync(path, { recursive: true, force: true });
});

function list(links: unknown): void {
  writeFileSync(join(dir, "native/pg-symlinks.json"), JSON.stringify(links));
}

test("a link is made relative, so that the package can be moved", async () => {
  await makeLinks(dir);
  expect(readlinkSync(join(dir, "native/lib/libpq.so.5"))).toBe("libpq.so.5.18");
  expect(readFileSync(join(dir, "native/lib/libpq.so.5"), "utf8")).toBe("library");
});

test("making them again, and from many processes at once, changes nothing and leaves nothing behind", async () => {
  await Promise.all(Array.from({ length: 20 }, () => makeLinks(dir)));
  await makeLinks(dir);
  expect(readdirSync(join(dir, "native/lib")).sort()).toEqual(["libpq.so.5", "libpq.so.5.18"]);
});

test("a wrong link is repaired", async () => {
  symlinkSync("elsewhere", join(dir, "native/lib/libpq.so.5"));
  await makeLinks(dir);
  expect(readlinkSync(join(dir, "native/lib/libpq.so.5"))).toBe("libpq.so.5.18");
});

test("a list that leaves the package is refused", async () => {
  list([{ source: "native/lib/libpq.so.5.18", target: "../out" }]);
  await expect(makeLinks(dir)).rejects.toMatchObject({ code: "E_POSTGRES_BINARIES" });
});

test("a list of another shape is refused", async () => {
  list({ source: "a" });
  await expect(makeLinks(dir)).rejects.toMatchObject({ code: "E_POSTGRES_BINARIES" });
});
