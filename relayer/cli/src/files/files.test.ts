// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { createMakerRoot, measurementOf, seededBytes, softwareFirmware } from "@aceso/device";
import { sha256, text } from "@aceso/proto/encoding";
import { describe, expect, test } from "vitest";
import { repoFile } from "../../test/launch.ts";
import { readConsentChoice } from "./consent_file.ts";
import { readModelFile } from "./model_file.ts";
import { readReadingsFile } from "./readings_file.ts";
import { readStudyFile } from "./study_file.ts";
import { parseYaml } from "./yaml_file.ts";

const example = (name: string): Uint8Array => readFileSync(repoFile(`relayer/cli/examples/${name}.yaml`));
const edited = (name: string, edit: (yaml: string) => string): Uint8Array => text(edit(new TextDecoder().decode(example(name))));
const root = createMakerRoot(seededBytes(text("files")));

describe("model.yaml", () => {
  test("the example registers the software root and the measured firmware of its name", () => {
    const entry = readModelFile("model.yaml", example("model")).entry(root);
    expect(entry).toMatchObject({ name: "Cardia Patch", classes: 2, anchors: [root.anchorId], prepay: 50_000_000n });
    expect(entry.firmware[0]?.measurement).toEqual(measurementOf(softwareFirmware("Cardia Patch", "1.0.0")));
  });

  test("tells every problem at once", () => {
    const broken = edited("model", (yaml) =>
      yaml
        .replace("quota: 1000", "quota: 0")
        .replace("[WEARABLE]", "[WEARABEL]")
        .replace("prepay: 50", "prepay: much")
        .concat("\ncolour: red\n"),
    );
    expect(() => readModelFile("model.yaml", broken)).toThrow(
      /got 4 problems(?=[\s\S]*quota)(?=[\s\S]*classes\.0)(?=[\s\S]*prepay)(?=[\s\S]*colour)/,
    );
  });

  test("needs a maker's root only where it names the software anchor", () => {
    expect(() => readModelFile("model.yaml", example("model")).entry(undefined)).toThrow(/software-test/);
    const hardware = readModelFile(
      "model.yaml",
      edited("model", (yaml) => yaml.replace("[software-test]", `["${"ab".repeat(32)}"]`)),
    );
    expect([hardware.usesSoftwareRoot, hardware.entry(undefined).anchors.length]).toEqual([false, 1]);
  });
});

describe("study.yaml", () => {
  const read = async (): Promise<Uint8Array> => text("agreement in a file");

  test("the example is a study whose agreement is hashed", async () => {
    const file = await readStudyFile("study.yaml", async () => example("study"));
    const protocol = file.protocol(new Uint8Array(32));
    expect(protocol).toMatchObject({
      classes: 14,
      deid: 2,
      price: 1_500_000n,
      kMin: 1,
      intent: { kind: 2, purposes: [1], jurisdictions: ["DE"] },
    });
    expect(protocol.duaHash).toEqual(sha256(text("No re-identification. No onward transfer. Deletion 30 days after the study ends.")));
  });

  test("an agreement in a file is read beside it", async () => {
    const yaml = edited("study", (content) => content.replace(/^dua: .*$/m, "dua_file: dua.md"));
    const paths: string[] = [];
    const file = await readStudyFile("/s/study.yaml", async (path) => {
      paths.push(path);
      return path.endsWith("yaml") ? yaml : read();
    });
    expect(file.protocol(new Uint8Array(32)).duaHash).toEqual(sha256(text("agreement in a file")));
    expect(paths[1]).toBe("/s/dua.md");
  });

  test.each([
    ["a disease without its intent", (yaml: string) => yaml.replace("purposes:", "disease: MONDO:0005148\npurposes:"), /disease/],
    ["the intent DISEASE without one", (yaml: string) => yaml.replace("intent: HEALTH", "intent: DISEASE"), /disease/],
    ["two agreements", (yaml: string) => `${yaml}\ndua_file: dua.md\n`, /dua/],
    ["no agreement", (yaml: string) => yaml.replace(/^dua: .*$/m, ""), /dua/],
    ["an unknown purpose", (yaml: string) => yaml.replace("[HRESCH]", "[PROFIT]"), /purposes/],
  ])("%s is refused", async (_, edit, words) => {
    await expect(readStudyFile("study.yaml", async () => edited("study", edit))).rejects.toThrow(words);
  });
});

describe("consent.yaml", () => {
  const value = (): object => parseYaml("consent.yaml", example("consent")) as object;

  test("the example is a choice for a study, with prices in uaceso", () => {
    expect(readConsentChoice("c", value())).toMatchObject({
      decision: "PERMIT",
      days: 300,
      min_price: { non_profit: 1_000_000n, commercial: 2_000_000n },
    });
  });

  test.each([
    ["without an end", { days: undefined }, /days/],
    ["without a category", { categories: [] }, /categories/],
    ["for two kinds of grantee", { grantee: { address: "aceso1x", study: "00" } }, /grantee/],
    ["with a category that is none", { categories: ["SECRETS"] }, /categories/],
    ["with a price below nothing", { min_price: { non_profit: "-1", commercial: "1" } }, /min_price/],
  ])("a choice %s is refused", (_, over, words) => {
    expect(() => readConsentChoice("c", { ...value(), ...over })).toThrow(words);
  });

  test("a refusal needs no category", () => {
    expect(readConsentChoice("c", { ...value(), decision: "DENY", categories: [] }).decision).toBe("DENY");
  });
});

describe("readings.csv", () => {
  const csv = (...lines: string[]): Uint8Array => text(["time,code,value,unit", ...lines, ""].join("\n"));

  test("values are kept exactly as written, in the order of time", () => {
    const readings = readReadingsFile("r.csv", csv("2026-03-01T08:01:00Z,8867-4,72.50,/min", "1772352000,8310-5,-0.5,Cel"));
    expect(readings).toEqual([
      { kind: "scalar", code: "8310-5", value: -5n, scale: -1n, unit: "Cel", seconds: 1_772_352_000n },
      { kind: "scalar", code: "8867-4", value: 7250n, scale: -2n, unit: "/min", seconds: 1_772_352_060n },
    ]);
  });

  test.each([
    ["a time without its zone", "2026-03-01T08:01:00,8867-4,72,/min"],
    ["a code that is not LOINC", "2026-03-01T08:01:00Z,pulse,72,/min"],
    ["a value in words", "2026-03-01T08:01:00Z,8867-4,many,/min"],
    ["no unit", "2026-03-01T08:01:00Z,8867-4,72"],
    ["a field too many", "2026-03-01T08:01:00Z,8867-4,72,/min,x"],
  ])("a line with %s is named", (_, line) => {
    expect(() => readReadingsFile("r.csv", csv("1772352000,8867-4,72,/min", line))).toThrow(/got 1 wrong lines[\s\S]*line 3/);
  });

  test("another header, and a file without readings, are refused", () => {
    expect(() => readReadingsFile("r.csv", text("when,what\n"))).toThrow(/header/);
    expect(() => readReadingsFile("r.csv", csv())).toThrow(/no reading/);
  });
});

test("YAML that names itself inside itself is refused", () => {
  expect(() => parseYaml("f", text("a: &x [1]\nb: *x\n"))).toThrow(/no YAML/);
});
