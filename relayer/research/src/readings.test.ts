// SPDX-License-Identifier: Apache-2.0
import { encodeCbor, resourceValue, sampleBytes, scalarValue, text, waveformValue } from "@aceso/proto/encoding";
import type { Plaintext, SealedLeaf } from "@aceso/seal";
import { describe, expect, test } from "vitest";
import { readReadings } from "./readings.ts";

const leaf = (index: number, valueCbor: Uint8Array, day = 0): SealedLeaf => ({
  index,
  valueCbor,
  valueSalt: new Uint8Array(16),
  timePart: new Uint8Array(32),
  dayIndex: BigInt(day),
  path: [],
});

const samples = Int32Array.of(-5, 0, 2_000_000_000);
const resource = '{"resourceType":"Observation","status":"final"}';

describe("an opened record", () => {
  test("is read as scalars, waveforms and resources, each as it was sealed", () => {
    const plaintext: Plaintext = {
      leaves: [
        leaf(0, scalarValue({ loinc: "8867-4", value: 725n, scale: -1n, ucum: "/min" }), 3),
        leaf(1, waveformValue({ code: "131330", periodUs: 2778n, scale: -6n, origin: 0n, samples })),
        leaf(2, resourceValue("Observation", resource)),
      ],
      samples: [sampleBytes(samples), text(resource)],
    };
    expect(readReadings(plaintext)).toEqual([
      { kind: "scalar", day: 3, loinc: "8867-4", value: 725n, scale: -1, unit: "/min" },
      { kind: "waveform", day: 0, code: "131330", periodUs: 2778, scale: -6, origin: 0n, samples },
      { kind: "resource", day: 0, resource: { resourceType: "Observation", status: "final" } },
    ]);
  });

  test.each([
    ["a value of an unknown kind", encodeCbor([9, "8867-4", 1n, 0n, "/min"]), []],
    ["a scalar whose value is text", encodeCbor([0, "8867-4", "72", 0n, "/min"]), []],
    ["a resource that was not sealed with it", resourceValue("Observation", resource), []],
    ["a resource with another byte", resourceValue("Observation", resource), [text(resource.replace("final", "fina1"))]],
  ])("with %s is refused", (_, value, sealed) => {
    expect(() => readReadings({ leaves: [leaf(0, value)], samples: sealed })).toThrow(expect.objectContaining({ code: "value_malformed" }));
  });
});
