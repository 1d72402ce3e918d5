// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from "vitest";
import { DerReader, oidText, readDer, smallNumber, TAG } from "./der.ts";

const subject = { code: "malformed", name: "sample" } as const;
const read = (...bytes: number[]) => new DerReader(Uint8Array.from(bytes), subject).any();

describe("an element", () => {
  test.each([
    ["of a short length", [0x04, 1, 9], 0x04, 1],
    ["of a long length", [0x04, 0x81, 0x80, ...Array<number>(128).fill(0)], 0x04, 128],
    ["of a high tag number", [0xbf, 0x85, 0x40, 0], 0xbf * 0x100_0000 + 704, 0],
  ])("%s is read", (_, bytes, tag, length) => {
    const element = read(...bytes);
    expect([element.tag, element.content.length]).toEqual([tag, length]);
  });

  test.each([
    ["without a length", [0x04]],
    ["past the end", [0x04, 2, 0]],
    ["of an indefinite length", [0x30, 0x80, 0, 0]],
    ["of a length of four bytes", [0x04, 0x84, 0, 0, 0, 1, 0]],
    ["of a longer length than needed", [0x04, 0x81, 0x7f, ...Array<number>(127).fill(0)]],
    ["of a length with a zero in front", [0x04, 0x82, 0x00, 0x80, ...Array<number>(128).fill(0)]],
    ["of a high tag for a low number", [0xbf, 0x1e, 0]],
    ["of a high tag with a zero in front", [0xbf, 0x80, 0x40, 0]],
    ["of a tag that does not end", [0xbf, 0xff, 0xff, 0xff, 0xff]],
  ])("%s is refused", (_, bytes) => {
    expect(() => read(...bytes)).toThrow("malformed: sample");
  });
});

test("nothing may stand behind the outermost element", () => {
  expect(() => readDer(Uint8Array.of(0x30, 0, 0), TAG.sequence, subject)).toThrow("1 bytes after");
});

test("another tag than the wanted one is refused with both", () => {
  expect(() => readDer(Uint8Array.of(0x31, 0), TAG.sequence, subject)).toThrow("got tag 0x31 as the outermost element, want tag 0x30");
});

test.each([
  [[0], 0],
  [[0x7f], 127],
  [[0, 0x80], 128],
  [[0x03, 0x17, 0x6a], 202_602],
])("integer %j is %i", (content, value) => {
  expect(smallNumber({ tag: 2, content: Uint8Array.from(content), raw: new Uint8Array(0) })).toBe(value);
});

test.each([[[]], [[0x80]], [[0, 0x7f]], [[1, 2, 3, 4, 5, 6, 7]]])("integer %j is none that is used", (content) => {
  expect(smallNumber({ tag: 2, content: Uint8Array.from(content), raw: new Uint8Array(0) })).toBeUndefined();
});

test.each([
  [[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x63, 0x64, 0x08, 0x02], "1.2.840.113635.100.8.2"],
  [[0x67, 0x81, 0x05, 0x08, 0x03], "2.23.133.8.3"],
  [[0x81, 0x34], "2.100"],
])("object identifier %j is %s", (content, dotted) => {
  expect(oidText(Uint8Array.from(content))).toBe(dotted);
});

test.each([[[]], [[0x80, 1]], [[0x2a, 0x86]], [Array<number>(33).fill(1)]])("object identifier %j is none", (content) => {
  expect(oidText(Uint8Array.from(content))).toBeUndefined();
});
