// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { parseDemo } from "./demo.ts";

const file = { v: 1, chainId: "aceso-local-1", people: [{ name: "Ada", about: "has an ECG", state: "{}" }] };

test("the people of a local network are read", () => {
  expect(parseDemo(file, "aceso-local-1")).toEqual([{ name: "Ada", about: "has an ECG", state: "{}" }]);
});

test("people of another chain are not offered", () => {
  expect(parseDemo(file, "aceso-1")).toEqual([]);
});

test.each([
  ["another version", { ...file, v: 2 }],
  ["a person without secrets", { ...file, people: [{ name: "Ada" }] }],
  ["no object", "people"],
])("%s is refused", (_, json) => {
  expect(() => parseDemo(json, "aceso-local-1")).toThrow(expect.objectContaining({ code: "demo_malformed" }));
});
