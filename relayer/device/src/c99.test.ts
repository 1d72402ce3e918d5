// SPDX-License-Identifier: Apache-2.0
// The C99 reference against the vectors that Go and TypeScript read, and against the reference device. Needs a C compiler: skipped without one.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hex, merkleRoot, text, verifyDataKey } from "@aceso/proto/encoding";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createWorld, now } from "../test/world.ts";
import { createBatch, FIRST_BATCH } from "./batch.ts";
import { seededBytes } from "./random.ts";
import type { Reading } from "./reading.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const compiler = ["cc", "gcc", "clang"].find((name) => spawnSync(name, ["--version"]).status === 0);
const strict = ["-std=c99", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror", "-O1"];

interface Case {
  readonly title: string;
  readonly args: Readonly<Record<string, string>>;
  readonly out: string;
}

const vectors = (file: string): Record<string, readonly Case[]> =>
  JSON.parse(readFileSync(here(`../../../test/vectors/${file}.json`), "utf8")) as Record<string, readonly Case[]>;

/** Arguments that are text or a number; all others are bytes. */
const texts = new Set(["chainId"]);
const numbers = new Set([
  "height",
  "purpose",
  "seconds",
  "index",
  "generation",
  "keyGeneration",
  "seq",
  "count",
  "class",
  "year",
  "nonceHeight",
]);
const word = (name: string, value: string): string => {
  if (numbers.has(name)) return value;
  const bytes = texts.has(name) ? hex(text(value)) : value;
  return bytes === "" ? "-" : bytes;
};

describe.skipIf(compiler === undefined)("the C99 reference", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "aceso-c99-"));
    const sources = readdirSync(here("../c99")).filter((name) => name.endsWith(".c"));
    execFileSync(compiler ?? "", [...strict, "-o", join(folder, "tool"), ...sources.map((name) => here(`../c99/${name}`))]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const answers = (lines: readonly string[]): string[] =>
    execFileSync(join(folder, "tool"), { input: `${lines.join("\n")}\n`, encoding: "utf8", maxBuffer: 1 << 24 })
      .trimEnd()
      .split("\n");

  test.each([
    ["ids", "deviceId"],
    ["attestation", "nonce"],
    ["attestation", "roundStatement"],
    ["attestation", "possessionStatement"],
    ["batch", "valueLeafPart"],
    ["batch", "timePart"],
    ["batch", "valueSalt"],
    ["batch", "leafHash"],
    ["batch", "batchId"],
  ])("%s: %s is what the shared vectors say, and another for each twin", (file, name) => {
    // C text ends at its first zero; the chain takes printable ASCII only.
    const cases = (vectors(file)[name] ?? []).filter(({ args }) => !(args.chainId ?? "").includes("\0"));
    expect(cases.length).toBeGreaterThan(2);
    const got = answers(cases.map(({ args }) => [name, ...Object.entries(args).map(([arg, value]) => word(arg, value))].join(" ")));
    expect(got).toEqual(cases.map(({ out }) => out));
    expect(new Set(got).size).toBe(new Set(cases.map(({ out }) => out)).size);
  });

  test("trees of any size have the root of RFC 6962, built leaf by leaf", () => {
    const leaves = Array.from({ length: 70 }, (_, at) => seededBytes(Uint8Array.of(at))(32));
    const trees = leaves.map((_, size) => leaves.slice(0, size));
    expect(answers(trees.map((some) => ["merkleRoot", ...some.map(hex)].join(" ")))).toEqual(trees.map((some) => hex(merkleRoot(some))));
  });

  test("values are the CBOR of the shared vectors, trailing zeros in the scale", () => {
    const known = JSON.parse(readFileSync(here("../../../test/vectors/documents.json"), "utf8")) as Record<string, string>;
    const scalar = (loinc: string, value: number, scale: number, unit: string): string =>
      ["scalarValue", hex(text(loinc)), value, scale, hex(text(unit))].join(" ");
    const got = answers([
      scalar("8867-4", 72, 0, "/min"),
      scalar("15074-8", 550, -2, "mmol/L"),
      scalar("55423-8", 0, 0, "{steps}"),
      scalar("8310-5", -4, -1, "Cel"),
    ]);
    expect(got).toEqual(["value pulse 72", "value glucose 5.50", "value steps 0", "value temperature -0.4"].map((name) => known[name]));
  });

  test("a batch of mixed readings made by C alone is the reference device's, down to its signed id", async () => {
    const { device } = createWorld("c99");
    const readings: Reading[] = [61n, 83n, -107n, 1_000_000n, 4_294_967_296n, 0n, 250n].map((value, at) => ({
      ...{ kind: "scalar", code: "8867-4", value, scale: BigInt(at % 3) - 1n, unit: "/min", seconds: now + BigInt(at * 60) },
    }));
    const samples = Int32Array.of(0, -5, 2_147_483_647, -2_147_483_648, 1024);
    readings.push({ kind: "waveform", code: "131330", periodUs: 2778n, scale: -6n, origin: -70_000n, samples, seconds: now + 600n });
    const position = { chainId: "aceso-local-1", generation: 1n, keyGeneration: 1n, ...FIRST_BATCH, class: 1 };
    const batch = createBatch(device, position, readings, seededBytes(text("c99 batch")));
    const salts = answers(batch.leaves.flatMap((_, at) => [batch.valueSeed, batch.timeSeed].map((seed) => `valueSalt ${hex(seed)} ${at}`)));
    const values = answers(
      readings.map((one) =>
        one.kind === "scalar"
          ? ["scalarValue", hex(text(one.code)), one.value, one.scale, hex(text(one.unit))].join(" ")
          : ["waveformValue", hex(text(one.code)), one.periodUs, one.scale, one.origin, ...one.samples].join(" "),
      ),
    );
    expect(values).toEqual(batch.leaves.map(({ valueCbor }) => hex(valueCbor)));
    const parts = answers(
      readings.flatMap(({ seconds }, at) => [`valueLeafPart ${salts[2 * at]} ${values[at]}`, `timePart ${salts[2 * at + 1]} ${seconds}`]),
    );
    const leaves = answers(readings.map((_, at) => `leafHash ${parts[2 * at]} ${parts[2 * at + 1]}`));
    expect(leaves).toEqual(batch.leaves.map(({ hash }) => hex(hash)));
    const [root = ""] = answers([`merkleRoot ${leaves.join(" ")}`]);
    const [id = ""] = answers([
      ["batchId", hex(text("aceso-local-1")), hex(device.id), 1, 1, 1, "00".repeat(32), root, readings.length, 1, batch.year].join(" "),
    ]);
    expect(id).toBe(hex(batch.id));
    expect(await verifyDataKey(device.dataKey.cose, Uint8Array.from(Buffer.from(id, "hex")), batch.signature)).toBe(true);
  });
});
