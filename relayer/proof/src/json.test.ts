// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { base64Bytes, type Codec, decimal, hexBytes, integer, list, literal, object, oneOf, optional, text } from "./json.ts";

const refused: [title: string, codec: Codec<unknown>, json: unknown][] = [
  ["text too long", text(3) as Codec<unknown>, "abcd"],
  ["a number for text", text(3) as Codec<unknown>, 1],
  ["hex of odd length", hexBytes(0, 4) as Codec<unknown>, "abc"],
  ["hex of another alphabet", hexBytes(0, 4) as Codec<unknown>, "zz"],
  ["hex too short", hexBytes(2) as Codec<unknown>, "00"],
  ["hex too long", hexBytes(2) as Codec<unknown>, "000000"],
  ["base64 without padding", base64Bytes(1, 4) as Codec<unknown>, "AA"],
  ["base64 with loose bits", base64Bytes(1, 4) as Codec<unknown>, "AB=="],
  ["base64 too long", base64Bytes(1, 2) as Codec<unknown>, "AAAA"],
  ["a decimal with a leading zero", decimal(0n, 99n) as Codec<unknown>, "07"],
  ["a decimal with a sign", decimal(0n, 99n) as Codec<unknown>, "+7"],
  ["minus zero", decimal(-9n, 99n) as Codec<unknown>, "-0"],
  ["a decimal out of range", decimal(0n, 99n) as Codec<unknown>, "100"],
  ["a decimal of too many digits", decimal(0n, 99n) as Codec<unknown>, "1".repeat(21)],
  ["a fraction", integer(0, 9) as Codec<unknown>, 1.5],
  ["an integer out of range", integer(0, 9) as Codec<unknown>, 10],
  ["another literal", literal(1) as Codec<unknown>, 2],
  ["an unknown word", oneOf("a", "b") as Codec<unknown>, "c"],
  ["a list too long", list(text(1), 1) as Codec<unknown>, ["a", "b"]],
  ["no list", list(text(1), 1) as Codec<unknown>, { length: 1 }],
  ["an unknown field", object({ a: text(1) }) as Codec<unknown>, { a: "1", b: "2" }],
  ["a missing field", object({ a: text(1) }) as Codec<unknown>, {}],
  ["a field that is only inherited", object({ a: text(1) }) as Codec<unknown>, Object.create({ a: "1" })],
  ["no object", object({ a: text(1) }) as Codec<unknown>, ["a"]],
];

test.each(refused)("%s is refused", (_title, codec, json) => {
  expect(() => codec.read("value", json)).toThrow(/^value/);
});

test("what is accepted is written back as it was", () => {
  const codec = object({
    t: text(9),
    h: hexBytes(2),
    b: base64Bytes(1, 9),
    d: decimal(-5n, 5n),
    n: integer(0, 5),
    l: list(oneOf("x"), 2),
    o: optional(text(2)),
  });
  const json = { t: "text", h: "00ff", b: "AAE=", d: "-5", n: 5, l: ["x", "x"] };
  expect(codec.write(codec.read("value", json))).toEqual(json);
  expect(codec.read("value", { ...json, o: null }).o).toBeUndefined();
});

test("a field named as a property of every object is unknown", () => {
  expect(() => object({}).read("value", JSON.parse('{"__proto__": 1}'))).toThrow("unknown field __proto__");
});
