// SPDX-License-Identifier: Apache-2.0
// The software attesters of certified formats, judged by the verifier that relayers use.
import { eatMeasurement, type Model, tpm2Measurement, type VerifyContext, verify } from "@aceso/attest";
import { concat, modelId, sha256, text } from "@aceso/proto/encoding";
import { describe, expect, test } from "vitest";
import { now } from "../test/world.ts";
import { type Device, withFirmware, withNewDataKey } from "./device.ts";
import { createEatDevice, type Sensor } from "./eat/device.ts";
import { eatMeasurements } from "./eat/measurement.ts";
import { buildEvidence } from "./evidence.ts";
import { type Fault, faultsOf } from "./fault.ts";
import { softwareFirmware } from "./firmware.ts";
import { createMakerRoot } from "./maker/root.ts";
import { measurementOf } from "./measurement.ts";
import { createDevice } from "./psa/device.ts";
import { seededBytes } from "./random.ts";
import { createMakerCa, makerCa } from "./software/ca.ts";
import { pcrSelection } from "./software/tpm.ts";
import { createTpmDevice } from "./tpm/device.ts";
import { bootPcrs } from "./tpm/measurement.ts";

const kinds = ["tpm2", "eat-x5c", "gateway of a sensor that attests", "gateway of a sensor that does not"] as const;
type Kind = (typeof kinds)[number];

const firmware = softwareFirmware("Example monitor", "1.0.0");
const sensorFirmware = softwareFirmware("Example patch", "1.2.0");

/** A maker with one model of a kind, two devices of it, and what the chain knows about them. */
function world(kind: Kind) {
  const random = seededBytes(text(kind));
  const ca = createMakerCa(random, kind === "tpm2" ? "tpm2" : "eat-x5c", "Example");
  const root = createMakerRoot(random);
  const sensors = (): Sensor[] =>
    kind === "gateway of a sensor that attests"
      ? [{ kind: "attested", name: "ecg", device: createDevice(random, root, sensorFirmware) }]
      : kind === "gateway of a sensor that does not"
        ? [{ kind: "stated", name: "scale", softwareName: "Example scale" }]
        : [];
  const make = (): Device => (kind === "tpm2" ? createTpmDevice(random, ca, firmware) : createEatDevice(random, ca, firmware, sensors()));
  const [device, sibling] = [make(), make()];
  const nonceInfo = { chainId: "aceso-local-1", height: 1200n, headerHash: random(32), purpose: 1 };
  const reference = (measurement: Uint8Array, nonceBuilder: boolean): Model["references"][number] => ({
    ...{ measurement, nonceBuilder, from: now - 86_400n, until: 0n, state: "OK" },
  });
  const context: VerifyContext = {
    nonce: { height: 1200n, headerHash: nonceInfo.headerHash, purpose: 1, dataKey: device.dataKey.cose },
    time: now,
    snapshot: { hash: new Uint8Array(32), revoked: new Set() },
    model: {
      id: modelId(random(20), "00844588003288", "Example"),
      formats: [device.format, "psa"],
      anchors: [ca, root].map(({ format, anchor }) => ({ format, material: anchor, retired: 0n })),
      references: [reference(measurementOf(firmware, device.format), false), reference(measurementOf(sensorFirmware), true)],
      certifications: [],
      maxTier: "T4",
    },
    device: { id: device.id },
    chain: { id: "aceso-local-1", resultSeconds: 30n * 86_400n },
  };
  const verdict = (fault?: Fault, from: Device = device) =>
    verify(buildEvidence(from, fault === undefined ? { nonceInfo } : { nonceInfo, fault }).envelope, context);
  return { device, sibling, verdict, random };
}

describe.each(kinds)("%s", (kind) => {
  test("is affirmed with its data key, at the tier that its sensors leave it", () => {
    const { device, verdict } = world(kind);
    const tier = kind === "gateway of a sensor that does not" ? "T1" : "T3";
    expect(verdict()).toMatchObject({ code: "affirmed", tier, format: device.format, dataKey: device.dataKey.cose });
  });

  const { device } = world(kind);
  const codes: Record<Fault["kind"], string> = {
    "stale-nonce": "nonce_mismatch",
    sibling: "device_mismatch",
    measurement: "measurement_unknown",
    "wrong-signer": "signature_invalid",
    lifecycle: "debug_not_disabled",
    source: "source_rejected",
  };
  test.each(faultsOf(device))("with the fault %s is refused for it", (fault) => {
    const { sibling, verdict } = world(kind);
    expect(verdict(fault === "sibling" ? { kind: fault, sibling } : { kind: fault })).toMatchObject({ code: codes[fault], tier: "T0" });
  });

  test("after an update that no reference value knows is refused, and for another data key too", () => {
    const { verdict, random } = world(kind);
    expect(verdict(undefined, withFirmware(device, softwareFirmware("Example monitor", "1.0.1"))).code).toBe("measurement_unknown");
    expect(verdict(undefined, withNewDataKey(device, random)).code).not.toBe("affirmed");
  });
});

test("a reference value is what the verifier computes from the evidence", () => {
  const pcrs = bootPcrs(firmware);
  expect(measurementOf(firmware, "tpm2")).toEqual(tpm2Measurement(pcrSelection(pcrs.length), sha256(concat(...pcrs))));
  const stated = eatMeasurements(firmware).map(([type, value]) => ({ type, value }));
  expect(measurementOf(firmware, "eat-x5c")).toEqual(eatMeasurement(firmware.implementationId, stated));
  expect(new Set((["psa", "tpm2", "eat-x5c"] as const).map((format) => String(measurementOf(firmware, format)))).size).toBe(3);
});

test("a maker's authority is the same from its secret, and another for another format", () => {
  const ca = createMakerCa(seededBytes(text("ca")), "tpm2", "Example");
  expect(makerCa(ca.secret, "tpm2", "Example").anchor).toEqual(ca.anchor);
  expect(makerCa(ca.secret, "eat-x5c", "Example").anchorId).not.toEqual(ca.anchorId);
});
