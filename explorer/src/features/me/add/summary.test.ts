// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { previewImport } from "@aceso/agent";
import { beforeAll, expect, test } from "vitest";
import { isOnByDefault, type PreviewSummary, summaryOf } from "./summary.ts";

const file = new URL("../../../../../test/fhir/synthea-r4-adult-carolee.bundle.json", import.meta.url);
let summary: PreviewSummary;

beforeAll(() => {
  summary = summaryOf(previewImport(JSON.parse(readFileSync(file, "utf8")), Date.UTC(2026, 0, 1) / 1000));
});

test("every entry of the file leaves, is held back or is left out: the three sums make the whole", () => {
  const droppedCount = summary.dropped.reduce((sum, [, count]) => sum + count, 0);
  expect(summary.leavingCount + summary.heldBackCount + droppedCount).toBe(summary.total);
  expect(summary.total).toBeGreaterThan(0);
});

test("what leaves is counted by kind, and the kinds make the sum", () => {
  expect(summary.leaving.reduce((sum, { count }) => sum + count, 0)).toBe(summary.leavingCount);
  expect(new Set(summary.leaving.map(({ category }) => category)).size).toBe(summary.leaving.length);
});

test("what is redacted is counted, and years run forwards", () => {
  expect(summary.redacted).toBeGreaterThan(0);
  for (const { years } of summary.leaving) if (years !== null) expect(years[0]).toBeLessThanOrEqual(years[1]);
});

test("an entry with a sensitive code is held back under its label and does not leave", () => {
  const bundle = (code: string) => ({
    resourceType: "Bundle",
    type: "collection",
    entry: [
      { resource: { resourceType: "Patient", id: "p", birthDate: "1980-01-01", gender: "female" } },
      {
        resource: {
          resourceType: "Condition",
          subject: { reference: "Patient/p" },
          code: { coding: [{ system: "http://hl7.org/fhir/sid/icd-10-cm", code }] },
          recordedDate: "2024-02-03",
        },
      },
    ],
  });
  const sensitive = summaryOf(previewImport(bundle("B20"), Date.UTC(2026, 0, 1) / 1000));
  expect(sensitive.heldBackCount).toBe(1);
  expect(sensitive.heldBack.map(([label]) => label)).toContain("HIV");
  const plain = summaryOf(previewImport(bundle("M54.5"), Date.UTC(2026, 0, 1) / 1000));
  expect(plain.heldBackCount).toBe(0);
  expect(plain.leavingCount).toBe(sensitive.leavingCount + 1);
});

test.each(["NOTES", "IMAGING", "GENOMIC"] as const)("%s stay here until the patient turns them on", (category) => {
  expect(isOnByDefault(category)).toBe(false);
});

test("what is not ticked does not leave, and everything ticked does", () => {
  const bundle: unknown = JSON.parse(readFileSync(file, "utf8"));
  const time = Date.UTC(2026, 0, 1) / 1000;
  const some = summaryOf(previewImport(bundle, time, ["LAB"]));
  expect(some.leaving.map(({ category }) => category)).toEqual(["LAB"]);
  expect(some.leavingCount).toBe(summary.leaving.find(({ category }) => category === "LAB")?.count);
  expect(summaryOf(previewImport(bundle, time, [])).leavingCount).toBe(0);
});
