// SPDX-License-Identifier: Apache-2.0
import { resourceValue, scalarValue, text } from "@aceso/proto/encoding";
import type { SealedLeaf } from "@aceso/seal";
import { expect, test } from "vitest";
import { contentLines } from "./readRecord.ts";

const leaf = (index: number, valueCbor: Uint8Array): SealedLeaf => ({
  index,
  valueCbor,
  valueSalt: new Uint8Array(16),
  timePart: new Uint8Array(32),
  dayIndex: 4n,
  path: [],
});

test("a reading is told in words, with the day on the owner's own count", () => {
  const lines = contentLines({ leaves: [leaf(0, scalarValue({ loinc: "8867-4", value: 755, scale: -1, ucum: "/min" }))], samples: [] });
  expect(lines).toEqual([{ index: 0, day: 4, words: "LOINC 8867-4 = 75.5 /min", resource: undefined }]);
});

test("an entry of a file comes back as the resource that its hash names", () => {
  const canonical = '{"resourceType":"Immunization","status":"completed"}';
  const leaves = [leaf(0, resourceValue("Immunization", canonical))];
  expect(contentLines({ leaves, samples: [text(canonical)] })[0]?.resource).toEqual({ resourceType: "Immunization", status: "completed" });
});

test("a resource that is not the one named is not shown as it", () => {
  const leaves = [leaf(0, resourceValue("Immunization", '{"resourceType":"Immunization"}'))];
  expect(contentLines({ leaves, samples: [text('{"resourceType":"Immunization","status":"altered"}')] })[0]?.resource).toBeUndefined();
});
