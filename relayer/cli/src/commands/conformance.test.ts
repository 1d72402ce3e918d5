// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repoFile } from "../../test/launch.ts";
import { runCli } from "../run_cli.ts";
import { processWorld } from "../world.ts";

const folder = mkdtempSync(join(tmpdir(), "aceso-conformance-"));

async function conformance(...args: string[]) {
  const outs: string[] = [];
  const world = { ...processWorld(), out: (text: string) => void outs.push(text), err: () => undefined };
  return { exit: await runCli(["conformance", "--out", folder, ...args], world), out: outs.join("") };
}

interface Vector {
  readonly title: string;
  readonly envelope: string;
}

const vectors = JSON.parse(readFileSync(repoFile("test/evidence/psa/network.json"), "utf8")) as Vector[];
const good = vectors.find((vector) => vector.title === "good evidence");

function sampleFile(name: string, change: object = {}): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify({ ...good, ...change }));
  return path;
}

test("a format's software samples conform, and the report is written as JSON and as a page", async () => {
  const { exit, out } = await conformance("psa", "--step", "256");
  expect([exit, out]).toEqual([0, expect.stringContaining("✓ psa: ")]);
  const report = JSON.parse(readFileSync(join(folder, "conformance-psa.json"), "utf8")) as {
    conforms: boolean;
    reports: { mutators: object[] }[];
  };
  expect(report.conforms).toBe(true);
  expect(report.reports[0]?.mutators.length).toBeGreaterThan(12);
  expect(readFileSync(join(folder, "conformance-psa.html"), "utf8")).toContain("<td>another nonce</td>");
});

test("a maker's own sample is run too", async () => {
  const { exit, out } = await conformance("psa", "--step", "256", "--sample", sampleFile("a.json"), "--other", sampleFile("b.json"));
  // The second device's sample is the first one's again, so nothing tells them apart: the kit says so.
  expect([exit, out]).toEqual([3, expect.stringContaining("another device's whole context: affirmed")]);
});

test("a maker's sample that is refused says with which code", async () => {
  const late = vectors.find((vector) => vector.title === "recalled firmware");
  const path = sampleFile("recalled.json", late);
  const { exit, out } = await conformance("psa", "--step", "256", "--sample", path, "--other", path);
  expect([exit, out]).toEqual([3, expect.stringContaining("the sample itself: got firmware_recalled, want affirmed")]);
});

test.each([
  ["a format nobody knows", ["tpm3"]],
  ["one sample of two", ["psa", "--sample", "a.json"]],
  ["a sample of another format", ["tpm2", "--sample", sampleFile("c.json"), "--other", sampleFile("d.json")]],
  ["a file that is no sample", ["psa", "--sample", sampleFile("e.json", { envelope: "zz" }), "--other", sampleFile("f.json")]],
])("%s is a usage error", async (_, args) => {
  expect((await conformance(...args)).exit).toBe(2);
});
