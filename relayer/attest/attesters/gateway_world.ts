// SPDX-License-Identifier: Apache-2.0
import { createDevice, createMakerRoot, seededBytes as deviceBytes, measurementOf, psaToken, softwareFirmware } from "@aceso/device";
import { eatToken } from "@aceso/device/software";
import { hex, sha256, text } from "@aceso/proto/encoding";
import type { VerifyContext } from "../src/index.ts";
import { type EatDevice, eatDevice } from "./eat_x5c_world.ts";
import { nonceFor, referenceOf, type SimulatedDevice } from "./world.ts";

/** A sensor's own token in `submods`, and the maker's endorsement of its key. */
export interface SensorToken {
  readonly token: Uint8Array;
  readonly endorsement: Uint8Array;
}

/** A simulated gateway in front of a sensor that attests by psa. */
export interface GatewayDevice extends SimulatedDevice {
  readonly gateway: EatDevice;
  readonly dataKey: EatDevice["dataKey"];
  /** A sensor's token over the gateway's nonce, or over another one. */
  sensor(nonce?: Uint8Array): SensorToken;
  /** The gateway's evidence with given submods and endorsements. */
  evidence(submods: ReadonlyMap<string, unknown>, endorsements: readonly Uint8Array[]): Uint8Array;
}

/** A gateway whose model knows the sensor's maker and firmware too. */
export function gatewayDevice(seed: string, index = 0): GatewayDevice {
  const gateway = eatDevice(seed, index);
  const maker = createMakerRoot(deviceBytes(text(`${seed} sensors`)));
  const firmware = softwareFirmware("Example ECG patch", "1.2.0");
  const device = createDevice(deviceBytes(text(`${seed} sensor ${index}`)), maker, firmware);
  const { model } = gateway.context;
  const context: VerifyContext = {
    ...gateway.context,
    model: {
      ...model,
      formats: [...model.formats, "psa"],
      anchors: [...model.anchors, { format: "psa", material: maker.anchor, retired: 0n }],
      references: [...model.references, { ...referenceOf(measurementOf(firmware)), nonceBuilder: true }],
    },
  };
  const sensor = (nonce = nonceFor(context)): SensorToken => ({
    token: psaToken({ nonce, ueid: device.ueid, firmware, lifecycle: 0x3000 }, device.attestationKey),
    endorsement: device.endorsement,
  });
  const evidence = (submods: ReadonlyMap<string, unknown>, endorsements: readonly Uint8Array[]): Uint8Array =>
    gateway.envelope(eatToken(gateway.claims().set(266, submods), gateway.leaf, gateway.chain), endorsements);
  const good = (): Uint8Array => {
    const { token, endorsement } = sensor();
    return evidence(new Map([["ecg", token]]), [endorsement]);
  };
  return {
    ...{ gateway, dataKey: gateway.dataKey, salt: gateway.salt, context, sensor, evidence, good },
    revocable: [...gateway.revocable, hex(sha256(device.attestationKey.cose)), hex(maker.anchorId)],
    expired: gateway.expired,
    answerFor: (other) => gateway.answerFor(other),
  };
}
