// SPDX-License-Identifier: Apache-2.0
import { verify } from "@aceso/attest";
import { verifyDataKey } from "@aceso/proto/encoding";
import { describe, expect, test } from "vitest";
import { createWorld, now } from "../test/world.ts";
import { withNewDataKey } from "./device.ts";
import { buildEvidence, signRound } from "./evidence.ts";
import type { Fault } from "./fault.ts";
import { seededBytes } from "./random.ts";

describe("evidence of the reference device", () => {
  test("is affirmed at T3 with the data key and the end of its reference value", () => {
    const { device, nonceInfo, context } = createWorld("good");
    const verdict = verify(buildEvidence(device, { nonceInfo }).envelope, context);
    expect(verdict).toMatchObject({ code: "affirmed", tier: "T3", format: "psa", dataKey: device.dataKey.cose, validUntil: now + 86_400n });
    expect(verdict.instanceId).toEqual(device.ueid);
  });

  test("is the same to the byte for the same seed and another for another seed", () => {
    const [a, b, c] = ["one", "one", "two"].map((seed) => {
      const { device, nonceInfo } = createWorld(seed);
      return buildEvidence(device, { nonceInfo }).envelope;
    });
    expect(a).toEqual(b);
    expect(a).not.toEqual(c);
  });

  const { sibling } = createWorld("faulty");
  test.each<[Fault["kind"], string]>([
    ["stale-nonce", "nonce_mismatch"],
    ["sibling", "device_mismatch"],
    ["measurement", "measurement_unknown"],
    ["wrong-signer", "signature_invalid"],
    ["lifecycle", "lifecycle_not_secured"],
  ])("with the fault %s is refused with %s", (kind, code) => {
    const fault: Fault = kind === "sibling" ? { kind, sibling } : { kind };
    const { device, nonceInfo, context } = createWorld("faulty");
    const verdict = verify(buildEvidence(device, { nonceInfo, fault }).envelope, context);
    expect(verdict).toMatchObject({ code, tier: "T0", validUntil: 0n });
  });

  test("made for one data key does not vouch for another", () => {
    const { device, nonceInfo, context } = createWorld("rekeyed");
    const other = withNewDataKey(device, seededBytes(Uint8Array.of(7)));
    const verdict = verify(buildEvidence(other, { nonceInfo }).envelope, context);
    expect(verdict).toMatchObject({ code: "nonce_mismatch" });
  });
});

describe("a round statement", () => {
  test("is signed by the data key and by no other", async () => {
    const { device, sibling, nonceInfo } = createWorld("round");
    const { hash } = buildEvidence(device, { nonceInfo });
    const { id, signature } = signRound(device, { nonceInfo, evidenceHash: hash, lead: new Uint8Array(20) });
    expect(await verifyDataKey(device.dataKey.cose, id, signature)).toBe(true);
    expect(await verifyDataKey(sibling.dataKey.cose, id, signature)).toBe(false);
  });
});
