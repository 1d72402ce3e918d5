// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from "vitest";
import { samplePairs } from "../../attesters/index.ts";
import { parseEnvelope } from "../envelope.ts";
import type { Format } from "../format.ts";
import { registry } from "../formats/all.ts";
import { createRegistry } from "../registry.ts";
import { runConformance } from "./run.ts";

const pairs = registry.formats.flatMap(({ descriptor }) => samplePairs(descriptor.name));
/** Byte mutators thinned out: P-384 chains take a millisecond each. `aceso conformance` runs them all. */
const STEP = 64;

describe.each(pairs.map((pair) => [pair.name, pair] as const))("%s", (name, { sample, other, format: formatName }) => {
  test("passes the kit: every mutant is refused, none by an exception", () => {
    const report = runConformance(registry, sample, other, STEP, name);
    expect(report.failures).toEqual([]);
    expect(report.cases).toBeGreaterThan(200);
    expect(report.mutators.filter((mutator) => mutator.cases > 0).length).toBeGreaterThan(11);
  });

  const good = registry.byName(formatName);
  const { evidence, certs } = parseEnvelope(sample.envelope);

  /** What the kit says to a copy of the format with one duty left out; byte mutators are hardly run, they are not what must catch it. */
  const failuresOf = (broken: Partial<Format>): readonly string[] => {
    const copies = registry.formats.map((format) => (format === good ? { ...good, ...broken } : format));
    return runConformance(createRegistry(copies), sample, other, 4096, name).failures;
  };

  test("is caught by the kit if it ignores the nonce", () => {
    const any = new Uint8Array(32);
    const failures = failuresOf({ boundNonce: () => ({ signed: any, made: () => [any] }), sources: undefined });
    expect(failures).toContain("another nonce: another block: affirmed");
  });

  test("is caught by the kit if it skips revocation", () => {
    const failures = failuresOf({ verify: (parsed, root) => ({ ...good.verify(parsed, root), ids: [] }) });
    expect(failures.filter((failure) => failure.startsWith("revoked: ")).length).toBeGreaterThan(0);
  });

  test("is caught by the kit if it does not look at signatures", () => {
    const failures = failuresOf({ verify: () => ({ ids: [] }) });
    expect(failures.length).toBeGreaterThan(0);
  });

  test.runIf(!name.startsWith("apple"))("is caught by the kit if it accepts a sibling", () => {
    const own = good.identify(good.parse(evidence, certs));
    expect(failuresOf({ identify: () => own })).toContain("a sibling that answers: sibling: affirmed");
  });

  test.runIf(sample.expired !== undefined)("is caught by the kit if it skips dates", () => {
    const { time } = sample.context;
    const failures = failuresOf({
      trust: (parsed, trust) => good.trust(parsed, { ...trust, time }),
      verify: (parsed, root) => ({ ids: good.verify(parsed, root).ids }),
    });
    expect(failures).toContain("expired: the second after the first certificate has passed: affirmed");
  });

  test.runIf(good.descriptor.revocationSeconds !== undefined)("is caught by the kit if it takes a stale list", () => {
    const { mutators } = runConformance(registry, sample, other, 4096, name);
    expect(mutators.find((mutator) => mutator.name === "no current revocation list")?.codes).toEqual({ revocation_stale: 3 });
  });
});

test("the kit reports a sample that is not affirmed at all", () => {
  const [pair] = pairs;
  if (pair === undefined) throw new Error("there are samples");
  const { sample, other } = pair;
  const wrong = { ...sample, context: { ...sample.context, model: { ...sample.context.model, anchors: [] } } };
  expect(runConformance(registry, wrong, other, 4096).failures).toContain("the sample itself: got anchor_missing, want affirmed");
});

test("the kit reports a format that throws instead of refusing", () => {
  const [pair] = pairs;
  if (pair === undefined) throw new Error("there are samples");
  const broken: Format = {
    ...registry.byName("psa"),
    claims: () => {
      throw new TypeError("undefined is not a function");
    },
  };
  const parts = registry.formats.map((format) => (format.descriptor.name === "psa" ? broken : format));
  const { failures } = runConformance(createRegistry(parts), pair.sample, pair.other, 4096);
  expect(failures).toContain("the sample itself: got threw undefined is not a function, want affirmed");
});
