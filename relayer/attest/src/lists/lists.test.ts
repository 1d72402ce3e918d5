// SPDX-License-Identifier: Apache-2.0

import {
  bits,
  boolean,
  caExtensions,
  commonName,
  enumerated,
  integer,
  issue,
  octets,
  oid,
  p256Key,
  sequence,
  tagged,
  time,
} from "@aceso/device/software";
import { sha256 } from "@aceso/proto/encoding";
import { describe, expect, test } from "vitest";
import { androidDevice, eatDevice } from "../../attesters/index.ts";
import { BLOCK_TIME, DAY, seededBytes } from "../../attesters/world.ts";
import { verify } from "../index.ts";
import { parseCertificate } from "../x509/certificate.ts";
import { androidStatusIds } from "./android_status.ts";
import { readRevocationList } from "./crl.ts";
import { encodeSnapshot, parseSnapshot } from "./snapshot.ts";

const list = (entries: object) => JSON.stringify({ entries });

describe("Android's status list", () => {
  test("names revoked and suspended serials alike, as certificates name them", () => {
    const entries = {
      "00AB12": { status: "REVOKED", reason: "KEY_COMPROMISE" },
      c35747a084470c3135aeefe2b8d40cd6: { status: "SUSPENDED" },
    };
    expect(androidStatusIds(list(entries))).toEqual(["ab12", "c35747a084470c3135aeefe2b8d40cd6"]);
  });

  test.each([
    ["that is no JSON", "{"],
    ["without entries", "{}"],
    ["with entries in an array", JSON.stringify({ entries: [] })],
    ["with a status nobody knows", list({ ab: { status: "GOOD" } })],
    ["with an entry that is no object", list({ ab: 1 })],
    ["with a serial that is no hex", list({ xyz: { status: "REVOKED" } })],
  ])("%s is refused as a whole", (_, text) => {
    expect(() => androidStatusIds(text)).toThrow("malformed: android status list");
  });
});

describe("a CRL", () => {
  const device = eatDevice("crl");
  const { intermediate, chain, context } = device;
  const issuer = parseCertificate(chain[1] ?? new Uint8Array(0), "issuer");
  const [from, until] = [BLOCK_TIME - DAY, BLOCK_TIME + DAY];
  const reason = sequence(sequence(oid("2.5.29.21"), octets(enumerated(1))));

  function crl(
    change: { serials?: number[]; name?: Uint8Array; from?: bigint; until?: bigint; extensions?: Uint8Array } = {},
    by = intermediate.key,
  ) {
    const { serials = [100], name = intermediate.name, extensions = sequence(sequence(oid("2.5.29.20"), octets(integer(1)))) } = change;
    const entries = serials.length === 0 ? [] : [sequence(...serials.map((serial) => sequence(integer(serial), time(from), reason)))];
    const body = sequence(
      integer(1),
      by.algorithm,
      name,
      time(change.from ?? from),
      time(change.until ?? until),
      ...entries,
      tagged(0, extensions),
    );
    return sequence(body, by.algorithm, bits(by.sign(body)));
  }

  test("revokes by issuer and serial, and the verifier heeds it", () => {
    const { ids, thisUpdate } = readRevocationList(crl(), issuer, BLOCK_TIME);
    expect(thisUpdate).toBe(from);
    const revokedBy = (given: readonly string[]) =>
      verify(device.good(), { ...context, snapshot: { ...context.snapshot, revoked: new Set(given) } }).code;
    expect(revokedBy(ids)).toBe("key_revoked");
    expect(revokedBy(readRevocationList(crl({ serials: [101] }), issuer, BLOCK_TIME).ids)).toBe("affirmed");
    expect(readRevocationList(crl({ serials: [] }), issuer, BLOCK_TIME).ids).toEqual([]);
  });

  test("of another maker does not revoke a certificate of the same serial", () => {
    const other = eatDevice("crl of another");
    const otherIssuer = parseCertificate(other.chain[1] ?? new Uint8Array(0), "issuer");
    const { ids } = readRevocationList(crl({ name: other.intermediate.name }, other.intermediate.key), otherIssuer, BLOCK_TIME);
    expect(verify(device.good(), { ...context, snapshot: { ...context.snapshot, revoked: new Set(ids) } }).code).toBe("affirmed");
  });

  const delta = sequence(sequence(oid("2.5.29.27"), boolean(true), octets(integer(1))));
  test.each<[string, () => Uint8Array, string]>([
    ["by another key", () => crl({}, p256Key(seededBytes("stranger"))), "certificate_path_invalid"],
    ["of another issuer", () => crl({ name: commonName("other") }), "certificate_path_invalid"],
    ["that is over", () => crl({ until: BLOCK_TIME - 1n }), "revocation_stale"],
    ["of later", () => crl({ from: BLOCK_TIME + 1n }), "revocation_stale"],
    ["that is only a delta", () => crl({ extensions: delta }), "malformed"],
    ["with something behind it", () => Uint8Array.of(...crl(), 0), "malformed"],
  ])("%s is refused", (_, make, code) => {
    expect(() => readRevocationList(make(), issuer, BLOCK_TIME)).toThrow(code);
  });

  test("needs an issuer", () => {
    const root = issue(intermediate, {
      subject: intermediate.name,
      key: intermediate.key,
      serial: 1n,
      from,
      until,
      extensions: caExtensions(),
    });
    expect(readRevocationList(crl(), parseCertificate(root, "issuer"), BLOCK_TIME).ids).toHaveLength(1);
  });
});

describe("a snapshot", () => {
  const bytes = encodeSnapshot(["b", "a", "b"], BLOCK_TIME);

  test("is the same bytes whatever the order of its ids, and is read under its pinned hash only", () => {
    expect(encodeSnapshot(["a", "b"], BLOCK_TIME)).toEqual(bytes);
    expect(parseSnapshot(bytes, sha256(bytes))).toEqual({ hash: sha256(bytes), revoked: new Set(["a", "b"]), time: BLOCK_TIME });
    expect(() => parseSnapshot(bytes, new Uint8Array(32))).toThrow("want the pinned 0000");
  });

  test.each([
    ["another version", Uint8Array.of(0x83, 2, 1, 0x80)],
    ["a time that is none", Uint8Array.of(0x83, 1, 0x20, 0x80)],
    ["an id that is no text", Uint8Array.of(0x83, 1, 1, 0x81, 1)],
    ["a field fewer", Uint8Array.of(0x82, 1, 1)],
  ])("with %s is refused", (_, other) => {
    expect(() => parseSnapshot(other, sha256(other))).toThrow("malformed: revocation snapshot");
  });

  test("of Android's list stops a phone", () => {
    const phone = androidDevice("snapshot");
    const pinned = (ids: readonly string[]) => {
      const made = encodeSnapshot(ids, BLOCK_TIME);
      return verify(phone.good(), { ...phone.context, snapshot: parseSnapshot(made, sha256(made)) }).code;
    };
    expect([pinned(androidStatusIds(list({ "1000": { status: "REVOKED" } }))), pinned([])]).toEqual(["key_revoked", "affirmed"]);
  });
});
