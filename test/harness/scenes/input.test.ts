// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { UsageError } from "../options.ts";
import { readInput } from "./input.ts";

const inputs = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const folder = mkdtempSync(join(tmpdir(), "aceso-input-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

test("a FHIR bundle and an ECG of ours are taken", () => {
  expect(readInput(join(inputs, "fhir", "cohort", "susann-74cc.bundle.json")).kind).toBe("bundle");
  const signal = readInput(join(inputs, "signals", "mitdb-208-mlii.i16le"));
  expect(signal.kind === "signal" && signal.rates.length).toBe(5);
});

test.each([
  ["nothing there", join(folder, "none.json"), "got ENOENT"],
  ["another ending", file("a.txt", "{}"), "got another ending"],
  ["no JSON", file("b.json", "{"), "no JSON"],
  ["a resource that is no bundle", file("c.json", '{"resourceType":"Patient"}'), "got resourceType Patient, wanted Bundle"],
  ["half a sample", file("d.i16le", new Uint8Array(3)), "wanted an even number|want an even number"],
  ["silence", file("e.i16le", new Uint8Array(2 * 360 * 61)), "no minute with a heart beat"],
])("%s is refused before anything is started, naming the file", (_, path, words) => {
  expect(() => readInput(path)).toThrow(UsageError);
  expect(() => readInput(path)).toThrow(new RegExp(words));
  expect(() => readInput(path)).toThrow(path);
});
