// SPDX-License-Identifier: Apache-2.0
import {
  buildEvidence,
  createDevice,
  createMakerRoot,
  seededBytes as deviceBytes,
  LIFECYCLE,
  measurementOf,
  psaToken,
  softwareFirmware,
} from "@aceso/device";
import { hex, sha256, text } from "@aceso/proto/encoding";
import { enveloped, nonceFor, referenceOf, type SimulatedDevice, worldContext } from "./world.ts";

/** The reference device with firmware that builds the nonce itself. */
export function psaDevice(seed: string, index = 0): SimulatedDevice {
  const maker = createMakerRoot(deviceBytes(text(seed)));
  const firmware = softwareFirmware("Example ECG patch", "1.2.0");
  const device = createDevice(deviceBytes(text(`${seed} device ${index}`)), maker, firmware);
  const measurement = measurementOf(firmware);
  const made = worldContext({
    seed,
    format: "psa",
    anchors: [{ format: "psa", material: maker.anchor }],
    measurements: [measurement],
    instanceId: device.ueid,
    salt: device.salt,
    dataKey: device.dataKey.cose,
  });
  const context = { ...made, model: { ...made.model, references: [{ ...referenceOf(measurement), nonceBuilder: true }] } };
  const { height, headerHash, purpose } = context.nonce;
  const nonceInfo = { chainId: context.chain.id, height, headerHash, purpose };
  return {
    ...{ salt: device.salt, context },
    revocable: [hex(sha256(device.attestationKey.cose)), hex(maker.anchorId)],
    expired: undefined,
    good: () => buildEvidence(device, { nonceInfo }).envelope,
    answerFor: (other) => {
      const token = psaToken(
        { nonce: nonceFor(other.context), ueid: device.ueid, firmware, lifecycle: LIFECYCLE.secured },
        device.attestationKey,
      );
      return enveloped("psa", token, other.salt, [device.endorsement]);
    },
  };
}
