// SPDX-License-Identifier: Apache-2.0
import { buildEvidence } from "@aceso/device";
import { createWorld } from "../../device/test/world.ts";

/** A device of its own maker with good evidence, and the context in which it is affirmed. */
export function createSample(seed: string) {
  const { device, nonceInfo, context } = createWorld(seed);
  return { envelope: buildEvidence(device, { nonceInfo }).envelope, attestationKey: device.attestationKey.cose, context };
}
