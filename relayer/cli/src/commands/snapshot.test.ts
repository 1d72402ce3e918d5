// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hex, sha256 } from "@aceso/proto/encoding";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aceso } from "../../test/launch.ts";

describe("aceso snapshot", () => {
  let folder: string;
  const at = (name: string): string => join(folder, name);
  const fetched = ["--fetched", "2026-11-24T12:00:00Z"];
  const list = (entries: object): string => JSON.stringify({ entries });
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "aceso-snapshot-"));
    writeFileSync(at("status.json"), list({ "00ab12": { status: "REVOKED" }, cd: { status: "SUSPENDED" } }));
    writeFileSync(at("turned.json"), list({ cd: { status: "SUSPENDED" }, ab12: { status: "REVOKED" } }));
    writeFileSync(at("odd.json"), list({ ab12: { status: "FORGIVEN" } }));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const make = (from: string, out: string) =>
    aceso(["snapshot", "make", "--android-status", at(from), ...fetched, "--out", at(out), "--json"]);

  test("makes the same bytes of the same list in another order, and tells their hash", () => {
    const first = make("status.json", "a.cbor");
    expect(first.exit).toBe(0);
    expect(make("turned.json", "b.cbor").exit).toBe(0);
    expect(readFileSync(at("a.cbor"))).toEqual(readFileSync(at("b.cbor")));
    const hash = hex(sha256(readFileSync(at("a.cbor"))));
    expect(JSON.parse(first.out)).toMatchObject({ data: { hash, ids: 2, time: "2026-11-24T12:00:00Z" } });
    const told = aceso(["snapshot", "hash", at("a.cbor"), "--json"]);
    expect(JSON.parse(told.out)).toMatchObject({
      ok: true,
      data: { hash, ids: 2, uri: expect.stringContaining("data:application/cbor") as unknown },
    });
  });

  test("writes nothing of a list with a status that nobody knows", () => {
    expect(make("odd.json", "c.cbor").exit).toBe(2);
    expect(() => readFileSync(at("c.cbor"))).toThrow("ENOENT");
  });

  test("takes no revocation list without the certificate of its issuer", () => {
    writeFileSync(at("list.crl"), Uint8Array.of(0x30, 0));
    const ran = aceso(["snapshot", "make", "--crl", at("list.crl"), ...fetched, "--out", at("d.cbor"), "--json"]);
    expect([ran.exit, ran.out]).toEqual([2, expect.stringContaining("no issuer's certificate")]);
  });

  test("tells no hash of what is no snapshot", () => {
    expect(aceso(["snapshot", "hash", at("status.json")]).exit).toBe(2);
  });
});
