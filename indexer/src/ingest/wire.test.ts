// SPDX-License-Identifier: Apache-2.0
// The decoder of transactions against protobufjs over the contract's own sources: two readers of the same bytes.
import { join } from "node:path";
import fc from "fast-check";
import protobuf from "protobufjs";
import { expect, test } from "vitest";
import { decodeMessage } from "./wire.ts";

const proto = join(import.meta.dirname, "..", "..", "..", "proto");

/** The contract as protobufjs reads it. */
function contract(): protobuf.Root {
  const root = new protobuf.Root();
  root.resolvePath = (_, target) => (target.startsWith("aceso/") ? join(proto, target) : join(proto, "third_party", target));
  return root.loadSync(["aceso/record/v1/tx.proto", "aceso/consent/v1/tx.proto", "aceso/study/v1/tx.proto"]);
}

const root = contract();
const bytes = fc.uint8Array({ maxLength: 40 });
const small = fc.integer({ min: 0, max: 1000 });

/** What protobufjs reads, in the index's words: bytes as hex, 64-bit numbers as text. */
function second(type: string, wire: Uint8Array): Record<string, unknown> {
  const message = root.lookupType(type);
  return message.toObject(message.decode(wire), { longs: String, bytes: Array, defaults: true }) as Record<string, unknown>;
}

const hexOf = (list: unknown): string => Buffer.from(list as number[]).toString("hex");

test("an erasure is read as protobufjs reads it, whatever its bytes", () => {
  const type = "aceso.record.v1.MsgEraseRecord";
  const message = root.lookupType(type);
  fc.assert(
    fc.property(fc.string(), bytes, (owner, record) => {
      const wire = message.encode(message.create({ owner, record })).finish();
      const other = second(type, wire);
      expect(decodeMessage(type, wire)).toEqual({ owner: other["owner"], record: hexOf(other["record"]) });
    }),
  );
});

test("nested batches, repeated records and 64-bit numbers are read as protobufjs reads them", () => {
  const type = "aceso.record.v1.MsgSubmitRecords";
  const message = root.lookupType(type);
  const batch = fc.record({ device: bytes, seq: small, count: small, year: small });
  fc.assert(
    fc.property(fc.array(batch, { maxLength: 4 }), (batches) => {
      const wire = message.encode(message.create({ relayer: "aceso1", entries: batches.map((each) => ({ batch: each })) })).finish();
      const { entries } = decodeMessage(type, wire) as { entries: { batch: Record<string, unknown> }[] };
      const others = second(type, wire)["entries"] as { batch: Record<string, unknown> }[];
      expect(entries.map((entry) => [entry.batch["device"], entry.batch["seq"], entry.batch["count"], entry.batch["year"]])).toEqual(
        others.map((entry) => [hexOf(entry.batch["device"]), entry.batch["seq"], entry.batch["count"], entry.batch["year"]]),
      );
    }),
  );
});

test("a cut message is refused, as protobufjs refuses it", () => {
  const type = "aceso.record.v1.MsgEraseRecord";
  const message = root.lookupType(type);
  const wire = message.encode(message.create({ owner: "aceso1", record: new Uint8Array(32) })).finish();
  for (const length of [1, 5, wire.length - 1]) {
    expect(() => decodeMessage(type, wire.subarray(0, length))).toThrow();
    expect(() => message.decode(wire.subarray(0, length))).toThrow();
  }
});
