// SPDX-License-Identifier: Apache-2.0
import { addressText, concat, hex, text, u8 } from "@aceso/proto/encoding";
import { Consent } from "@aceso/proto/gen/aceso/consent/v1/state.ts";
import { DeviceKey } from "@aceso/proto/gen/aceso/device/v1/state.ts";
import { Batch, Opening, Record as RecordMessage } from "@aceso/proto/gen/aceso/record/v1/state.ts";
import { ReleaseOrder } from "@aceso/proto/gen/aceso/release/v1/state.ts";
import { Vault } from "@aceso/proto/gen/aceso/vault/v1/state.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readBatch, readConsent, readDeviceKey, readOpening, readOrder, readRecord, readStateId, readVault } from "./stateValues.ts";
import { varintField } from "./wire.ts";

const bytes = fc.uint8Array({ maxLength: 40 });
const word = fc.string({ maxLength: 20 });
const small = fc.nat(0xffff_ffff);
const kind = fc.nat(3);
const seconds = fc.bigInt(-(1n << 63n), (1n << 63n) - 1n);
const count = fc.bigInt(0n, (1n << 64n) - 1n);

/** The fields of a decoded value that the generated message has too, integers as bigint. */
function common(read: object, message: object): [unknown, unknown] {
  const flat = (value: unknown): unknown => (typeof value === "number" ? BigInt(value) : value);
  const shared = Object.entries(message).filter(([name]) => Object.hasOwn(read, name));
  expect(shared.length).toBeGreaterThan(1);
  const source = new Map(Object.entries(read));
  return [Object.fromEntries(shared.map(([name]) => [name, source.get(name)])), Object.fromEntries(shared.map(([n, v]) => [n, flat(v)]))];
}

test("a Record reads as the generated code writes it", () => {
  const given = fc.record({
    id: bytes,
    batch: bytes,
    vault: bytes,
    shareGeneration: small,
    suite: small,
    e: bytes,
    ciphertextHash: bytes,
    headerHash: bytes,
    deid: kind,
    deidMethod: bytes,
    labelCommit: bytes,
    labelBox: bytes,
    categoryPublic: kind,
    sizeBucket: small,
    relayer: word,
    time: seconds,
    erased: seconds,
  });
  fc.assert(
    fc.property(given, (message) => {
      const [got, wanted] = common(readRecord(RecordMessage.encode(RecordMessage.fromPartial(message)).finish()), message);
      expect(got).toEqual(wanted);
    }),
  );
});

test("a Batch reads as the generated code writes it", () => {
  const given = fc.record({
    id: bytes,
    device: bytes,
    generation: small,
    keyGeneration: small,
    seq: count,
    class: kind,
    year: small,
    count: small,
    root: bytes,
    tier: kind,
    model: bytes,
    time: seconds,
    vault: bytes,
    prev: bytes,
  });
  fc.assert(
    fc.property(given, (message) => {
      const [got, wanted] = common(readBatch(Batch.encode(Batch.fromPartial(message)).finish()), message);
      expect(got).toEqual(wanted);
    }),
  );
});

test("a DeviceKey, an Opening and a Vault read as the generated code writes them", () => {
  const key = fc.record({ device: bytes, keyGeneration: small, dataKey: bytes, until: seconds, revoked: fc.boolean() });
  fc.assert(
    fc.property(key, (message) => {
      const [got, wanted] = common(readDeviceKey(DeviceKey.encode(DeviceKey.fromPartial(message)).finish()), message);
      expect(got).toEqual(wanted);
    }),
  );
  fc.assert(
    fc.property(fc.record({ record: bytes, blob: bytes, time: seconds }), (message) => {
      const [got, wanted] = common(readOpening(Opening.encode(Opening.fromPartial(message)).finish()), message);
      expect(got).toEqual(wanted);
    }),
  );
  const vault = fc.record({
    id: bytes,
    owner: word,
    class: kind,
    generation: small,
    c0: bytes,
    ownerSign: bytes,
    ownerBox: bytes,
    agentKey: bytes,
    leaseUntil: seconds,
    status: kind,
  });
  fc.assert(
    fc.property(vault, (message) => {
      const [got, wanted] = common(readVault(Vault.encode(Vault.fromPartial(message)).finish()), message);
      expect(got).toEqual(wanted);
    }),
  );
});

test("a ReleaseOrder reads as the generated code writes it, and an order of no origin is refused", () => {
  const list = fc.array(bytes, { maxLength: 3 });
  const given = fc.record({
    id: bytes,
    vault: bytes,
    shareGeneration: small,
    request: bytes,
    recipient: word,
    records: list,
    recipientKeys: list,
    purpose: kind,
    consents: list,
    duaHash: bytes,
    expires: seconds,
    opened: seconds,
    study: bytes,
    shareSignature: bytes,
  });
  fc.assert(
    fc.property(given, (message) => {
      const [got, wanted] = common(readOrder(ReleaseOrder.encode(ReleaseOrder.fromPartial({ ...message, origin: 1 })).finish()), message);
      expect(got).toEqual(wanted);
    }),
  );
  expect(() => readOrder(ReleaseOrder.encode(ReleaseOrder.fromPartial({})).finish())).toThrow("order origin");
});

test("a Consent's life and terms read as the generated code writes them", () => {
  const given = fc.record({
    id: bytes,
    owner: word,
    status: kind,
    granted: seconds,
    at: seconds,
    decision: kind,
    classes: small,
    validFrom: seconds,
    expiresAt: seconds,
    reviewAt: seconds,
  });
  fc.assert(
    fc.property(given, ({ id, owner, status, granted, at, ...terms }) => {
      const message = Consent.fromPartial({
        id,
        owner,
        status,
        granted,
        withdrawal: { time: at },
        terms: { ...terms, purposes: [1, 2], grantee: { org: u8(1) } },
      });
      const wanted = {
        id,
        owner,
        status: BigInt(status),
        granted,
        withdrawn: at,
        ...terms,
        decision: BigInt(terms.decision),
        classes: BigInt(terms.classes),
      };
      expect(readConsent(Consent.encode(message).finish())).toEqual(wanted);
    }),
  );
});

test("an unknown, doubled, cut or mistyped field is refused", () => {
  const value = Batch.encode(Batch.fromPartial({ id: u8(1), seq: 7n })).finish();
  for (const wrong of [
    concat(value, varintField(15, 1n)),
    concat(value, value),
    value.slice(0, -1),
    concat(u8(8), u8(1)),
    concat(u8(9), new Uint8Array(8)),
  ]) {
    expect(() => readBatch(wrong), hex(wrong)).toThrow();
  }
});

test("the id of a value is field 1, as bytes or as an address", () => {
  const address = new Uint8Array(20).fill(3);
  expect(readStateId(Uint8Array.of(10, 2, 5, 6), false)).toEqual(Uint8Array.of(5, 6));
  const name = text(addressText(address));
  expect(readStateId(concat(u8(10), u8(name.length), name), true)).toEqual(address);
  expect(() => readStateId(Uint8Array.of(10, 2, 65, 66), true)).toThrow("no address");
});
