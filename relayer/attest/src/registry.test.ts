// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { psa } from "./formats/psa/index.ts";
import { createRegistry } from "./registry.ts";

const other = (change: Partial<typeof psa.descriptor>) => ({
  ...psa,
  descriptor: { ...psa.descriptor, name: "psa2", mediaTypes: ["a/b"], ...change },
});

test("formats of their own names and media types stand side by side", () => {
  expect(createRegistry([psa, other({})]).byName("psa2").descriptor.name).toBe("psa2");
});

test("two formats on one media type are an error at start-up", () => {
  expect(() => createRegistry([psa, other({ mediaTypes: [...psa.descriptor.mediaTypes] })])).toThrow("got formats psa and psa2, want one");
});

test("two formats of one name are an error at start-up", () => {
  expect(() => createRegistry([psa, other({ name: "psa" })])).toThrow("format name psa");
});
