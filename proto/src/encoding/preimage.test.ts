// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { expect, test } from "vitest";
import { equal } from "./bytes.ts";
import { list, u8, u64 } from "./fields.ts";
import { groupOrder, preimage, scalarBytes, scalarFromPreimage } from "./preimage.ts";

/** Reads a preimage back: only an injective encoding has an inverse. */
function parse(bytes: Uint8Array): { tag: string; fields: Uint8Array[] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const tagEnd = 1 + view.getUint8(0);
  const fields: Uint8Array[] = [];
  let at = tagEnd;
  while (at < bytes.length) {
    const length = view.getUint32(at);
    fields.push(bytes.slice(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return { tag: new TextDecoder().decode(bytes.slice(1, tagEnd)), fields };
}

const field = fc.uint8Array({ maxLength: 40 });
const tag = fc.stringMatching(/^[a-z/0-9-]{1,30}$/);
const input = fc.record({ tag, fields: fc.array(field, { maxLength: 6 }) });

test("tag and fields can be read back from every preimage", () => {
  fc.assert(
    fc.property(input, (given) => {
      expect(parse(preimage(given.tag, ...given.fields))).toEqual(given);
    }),
  );
});

test("moving a byte from one field to the next changes the preimage", () => {
  fc.assert(
    fc.property(tag, fc.uint8Array({ minLength: 1, maxLength: 40 }), field, (name, a, b) => {
      const moved = Uint8Array.of(...a.slice(-1), ...b);
      expect(equal(preimage(name, a, b), preimage(name, a.slice(0, -1), moved))).toBe(false);
    }),
  );
});

test("a list field differs from its items as fields, and from a list of other boundaries", () => {
  fc.assert(
    fc.property(fc.array(field, { maxLength: 4 }), fc.array(field, { maxLength: 4 }), (a, b) => {
      const same = a.length === b.length && a.every((item, i) => equal(item, b[i] ?? new Uint8Array(41)));
      expect(equal(list(a), list(b))).toBe(same);
    }),
  );
});

test("integers out of range are refused", () => {
  expect(() => u8(256)).toThrow("u8: got 256");
  expect(() => u64(-1)).toThrow("u64: got -1");
  expect(() => u64(2 ** 53)).toThrow("safe integer");
  expect(() => u64(1n << 64n)).toThrow("u64");
  expect(() => preimage("")).toThrow("tag: got 0 bytes");
});

test("a scalar is below the group order and has 32 bytes", () => {
  fc.assert(
    fc.property(field, (bytes) => {
      const scalar = scalarFromPreimage(bytes);
      expect(scalar < groupOrder).toBe(true);
      expect(scalarBytes(scalar)).toHaveLength(32);
    }),
  );
  expect(() => scalarBytes(groupOrder)).toThrow("scalar");
});
