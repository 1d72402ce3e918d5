// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from "vitest";
import { target as androidKey } from "../fuzz/android_key.ts";
import { target as androidStatus } from "../fuzz/android_status.ts";
import { target as apple } from "../fuzz/apple_app_attest.ts";
import { target as cbor } from "../fuzz/cbor.ts";
import { target as certificate } from "../fuzz/certificate.ts";
import { target as corim } from "../fuzz/corim.ts";
import { target as crl } from "../fuzz/crl.ts";
import { target as eat } from "../fuzz/eat_x5c.ts";
import { target as envelope } from "../fuzz/envelope.ts";
import { fuzz } from "../fuzz/harness.ts";
import { target as psa } from "../fuzz/psa.ts";
import { target as snapshot } from "../fuzz/snapshot.ts";
import { target as structures } from "../fuzz/tpm_structures.ts";
import { target as tpm2 } from "../fuzz/tpm2.ts";

const targets = [envelope, cbor, psa, eat, tpm2, structures, certificate, androidKey, apple, corim, crl, snapshot, androidStatus];
/** A slice of the campaign; each program runs a million. */
const EXECUTIONS = 2000;

describe.each(targets.map((target) => [target.name, target] as const))("the %s parser", (_, target) => {
  test("reads its whole corpus without an accident", () => {
    expect(target.corpus.length).toBeGreaterThan(0);
    expect(fuzz({ ...target, corpus: target.corpus }, 1, 7)).toMatchObject({ crashes: [], hangs: [] });
  });

  test("refuses mutants without an exception of another kind, and none of them for long", () => {
    const report = fuzz(target, EXECUTIONS, 20_261_124);
    expect(report.crashes).toEqual([]);
    expect(report.hangs).toEqual([]);
    expect(report.refused).toBeGreaterThan(0);
  });
});

test("the harness sees a parser that throws, and one that hangs", () => {
  const corpus = [new Uint8Array(8)];
  const throwing = fuzz({ name: "throwing", corpus, parse: (bytes) => void bytes[0]?.toFixed(bytes.length * 1000) }, 20, 1);
  expect(throwing.crashes[0]?.error).toContain("RangeError");
  const burn = (milliseconds: number) => {
    for (const start = process.cpuUsage(); process.cpuUsage(start).user < milliseconds * 1000; );
  };
  expect(fuzz({ name: "hanging", corpus, parse: () => burn(80) }, 1, 1).hangs).toHaveLength(1);
});

test("a seed gives the same inputs again, another seed others", () => {
  const inputs = (seed: number) => {
    const seen: string[] = [];
    fuzz(
      { name: "seen", corpus: [Uint8Array.of(1, 2, 3)], parse: (bytes) => void seen.push(Buffer.from(bytes).toString("hex")) },
      50,
      seed,
    );
    return seen;
  };
  expect(inputs(5)).toEqual(inputs(5));
  expect(inputs(5)).not.toEqual(inputs(6));
});
