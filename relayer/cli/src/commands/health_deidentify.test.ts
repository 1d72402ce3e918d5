// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { aceso, repoFile } from "../../test/launch.ts";

const minor = readFileSync(repoFile("test/fhir/synthea-us-core-minor.bundle.json"), "utf8");
const profile = ["health", "deidentify", "--profile", "safe-harbor-fields", "--time", "2026-01-31T12:00:00Z"];

describe("aceso health deidentify", () => {
  test("writes the bundle to standard output and the report, as JSON, to standard error", () => {
    const { exit, out, err } = aceso([...profile, "--json"], minor);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ resourceType: "Bundle", type: "collection" });
    expect(JSON.parse(err)).toMatchObject({ profile: "safe-harbor-fields", scan_hits: 0, scan: [] });
  });

  test("lets no name of the patient out, in output or report", () => {
    const { entry } = JSON.parse(minor) as { entry: { resource: { resourceType: string; name?: { family: string }[] } }[] };
    const family = entry.find(({ resource }) => resource.resourceType === "Patient")?.resource.name?.[0]?.family ?? "";
    const { out, err } = aceso(profile, minor);
    expect(family).not.toBe("");
    expect(out + err).not.toContain(family);
  });

  test("holds labelled resources back only when asked to", () => {
    const resource = { resourceType: "Condition", code: { coding: [{ system: "http://hl7.org/fhir/sid/icd-10-cm", code: "B20" }] } };
    const bundle = JSON.stringify({ resourceType: "Bundle", type: "collection", entry: [{ resource }] });
    const held = (...more: string[]) =>
      (JSON.parse(aceso([...profile, "--json", ...more], bundle).err) as { held_back_resources: number }).held_back_resources;
    expect([held(), held("--hold-back")]).toEqual([0, 1]);
  });

  test.each([
    ["text that is no JSON", profile, "{"],
    ["JSON that is no FHIR", profile, "[1]"],
    ["no profile", ["health", "deidentify"], minor],
    ["a profile nobody knows", ["health", "deidentify", "--profile", "all"], minor],
  ])("calls %s a usage error, exit 2, with nothing on standard output", (_, args, input) => {
    const { exit, out } = aceso(args, input);
    expect([exit, out]).toEqual([2, ""]);
  });
});
