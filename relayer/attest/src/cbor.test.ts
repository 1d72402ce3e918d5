// SPDX-License-Identifier: Apache-2.0
import { encodeCbor } from "@aceso/proto/encoding";
import { decode } from "cborg";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeBounded } from "./cbor.ts";

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, "hex"));

describe("bounded CBOR", () => {
  test.each<[string, string, unknown]>([
    ["0", "00", 0],
    ["the largest short integer", "17", 23],
    ["the smallest long one", "1818", 24],
    ["a 64-bit integer", "1b001fffffffffffff", 2 ** 53 - 1],
    ["an integer beyond it", "1bffffffffffffffff", 2n ** 64n - 1n],
    ["a negative one", "3903e7", -1000],
    ["the least negative beyond it", "3bffffffffffffffff", -(2n ** 64n)],
    ["text", "65616365736f", "aceso"],
    ["text beyond ASCII", "62c3a9", "é"],
    ["false, true and null", "83f4f5f6", [false, true, null]],
    [
      "a map",
      "a201020304",
      new Map([
        [1, 2],
        [3, 4],
      ]),
    ],
  ])("reads %s", (_, hex, value) => {
    expect(decodeBounded(bytes(hex), "x")).toEqual(value);
  });

  test.each([
    ["nothing", ""],
    ["a longer integer than needed", "1817"],
    ["a longer length than needed", "5803000000"],
    ["a 32-bit form of 16 bits", "1a0000ffff"],
    ["a 64-bit form of 32 bits", "1b00000000ffffffff"],
    ["an indefinite array", "9f01ff"],
    ["an indefinite string", "5f4101ff"],
    ["a break alone", "ff"],
    ["a tag", "c11a514b67b0"],
    ["a half float", "f93c00"],
    ["undefined", "f7"],
    ["a simple value", "f820"],
    ["a duplicate key", "a201020103"],
    ["a duplicate text key", "a2616101616102"],
    ["a byte string as key", "a1410102"],
    ["a key that is null", "a1f602"],
    ["text that is not UTF-8", "61ff"],
    ["an overlong UTF-8 form", "62c080"],
    ["a surrogate in UTF-8", "63eda080"],
    ["a string past the end", "4201"],
    ["a length of 2^64 - 1", "5bffffffffffffffff"],
    ["an array that announces 2^32 items", "9b0000000100000000"],
    ["something behind the end", "0000"],
    ["a reserved length, read as eight bytes", "1c0000000100000000"],
  ])("refuses %s", (_, hex) => {
    expect(() => decodeBounded(bytes(hex), "evidence")).toThrow("malformed: evidence");
  });

  test("goes 16 deep and no deeper", () => {
    const nested = (depth: number) => Uint8Array.from([...Array<number>(depth).fill(0x81), 0x00]);
    expect(() => decodeBounded(nested(16), "x")).not.toThrow();
    expect(() => decodeBounded(nested(17), "x")).toThrow("depth 17");
  });

  test("agrees with another decoder on whatever it accepts", () => {
    const options = { useMaps: true, strict: true, rejectDuplicateMapKeys: true, allowIndefinite: false, allowUndefined: false };
    const key = fc.oneof(fc.integer(), fc.string({ maxLength: 8 }));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        fc.integer(),
        fc.bigInt(-(2n ** 64n), 2n ** 64n - 1n),
        fc.string(),
        fc.uint8Array(),
        fc.boolean(),
        fc.constant(null),
        tie("list"),
        tie("map"),
      ),
      list: fc.array(tie("value"), { maxLength: 4 }),
      map: fc
        .uniqueArray(fc.tuple(key, tie("value")), { selector: ([name]) => `${typeof name}${name}`, maxLength: 4 })
        .map((entries) => new Map(entries)),
    }));
    fc.assert(
      fc.property(value, fc.nat(), fc.integer({ min: 0, max: 255 }), (item, at, byte) => {
        const encoded = Uint8Array.from(encodeCbor(item));
        expect(decodeBounded(encoded, "x")).toEqual(decode(encoded, options));
        const damaged = Uint8Array.from(encoded);
        damaged[at % damaged.length] = byte;
        let mine: unknown;
        try {
          mine = decodeBounded(damaged, "x");
        } catch {
          return;
        }
        expect(mine).toEqual(decode(damaged, options));
      }),
      { numRuns: 2000 },
    );
  });
});
