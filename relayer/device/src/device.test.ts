// SPDX-License-Identifier: Apache-2.0
import { decodeClaimCode, deviceId, possessionStatement, verifyDataKey } from "@aceso/proto/encoding";
import { describe, expect, test } from "vitest";
import { createWorld } from "../test/world.ts";
import { withFirmware, withNewDataKey } from "./device.ts";
import { softwareFirmware } from "./firmware.ts";
import { measurementOf } from "./measurement.ts";
import { ClaimRefused, claimCode, provePossession } from "./possession.ts";
import { loadDevice, storedDevice } from "./psa/device.ts";
import { seededBytes } from "./random.ts";

describe("a device", () => {
  test("has an id that is a salted hash of its UEID", () => {
    const { device, sibling } = createWorld("device");
    expect(device.id).toEqual(deviceId(device.salt, device.ueid));
    expect(device.id).not.toEqual(deviceId(sibling.salt, device.ueid));
  });

  test("is the same after it was stored", () => {
    const { device } = createWorld("device");
    const again = loadDevice(storedDevice(device));
    expect(again.id).toEqual(device.id);
    expect(again.dataKey.sign(device.id)).toEqual(device.dataKey.sign(device.id));
  });

  test("keeps its id with a new data key or new firmware", () => {
    const { device } = createWorld("device");
    const changed = withFirmware(withNewDataKey(device, seededBytes(Uint8Array.of(1))), softwareFirmware("Example ECG patch", "2.0.0"));
    expect(changed.id).toEqual(device.id);
    expect(changed.dataKey.cose).not.toEqual(device.dataKey.cose);
    expect(measurementOf(changed.firmware)).not.toEqual(measurementOf(device.firmware));
  });
});

describe("a possession proof", () => {
  test("names the account and the generation", async () => {
    const { device } = createWorld("pair");
    const claim = { chainId: "aceso-local-1", owner: new Uint8Array(20).fill(7), generation: 1n, secret: device.claimSecret };
    const proof = provePossession(device, claim);
    const message = possessionStatement({ ...claim, deviceId: device.id });
    const next = possessionStatement({ ...claim, deviceId: device.id, generation: 2n });
    expect(await verifyDataKey(device.dataKey.cose, message, proof)).toBe(true);
    expect(await verifyDataKey(device.dataKey.cose, next, proof)).toBe(false);
  });

  test("is given to nobody without the claim secret of the label", () => {
    const { device, sibling } = createWorld("pair");
    const claim = { chainId: "aceso-local-1", owner: new Uint8Array(20), generation: 1n };
    expect(decodeClaimCode(claimCode(device, "https://maker.example"))).toMatchObject({ claimSecret16: device.claimSecret });
    expect(() => provePossession(device, { ...claim, secret: sibling.claimSecret })).toThrow(ClaimRefused);
  });
});

describe("the seeded byte source", () => {
  test("gives the same bytes again, and no two draws alike", () => {
    const [a, b] = [seededBytes(Uint8Array.of(1)), seededBytes(Uint8Array.of(1))];
    expect([a(40), a(7)]).toEqual([b(40), b(7)]);
    expect(a(32)).not.toEqual(a(32));
  });
});
