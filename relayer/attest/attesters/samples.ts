// SPDX-License-Identifier: Apache-2.0
import type { Sample } from "../src/index.ts";
import { androidDevice } from "./android_key_world.ts";
import { appleDevice } from "./apple_app_attest_world.ts";
import { eatDevice } from "./eat_x5c_world.ts";
import { gatewayDevice } from "./gateway_world.ts";
import { psaDevice } from "./psa_world.ts";
import { tpmDevice } from "./tpm2_world.ts";
import type { SimulatedDevice } from "./world.ts";

/** What the conformance kit needs of a kind of evidence: good evidence of two devices of one model. */
export interface SamplePair {
  /** The kind: a format's name, or a variant of it. */
  readonly name: string;
  readonly format: string;
  readonly sample: Sample;
  readonly other: Sample;
}

const DEVICES: readonly {
  readonly name: string;
  readonly format: string;
  readonly make: (seed: string, index: number) => SimulatedDevice;
}[] = [
  { name: "psa", format: "psa", make: psaDevice },
  { name: "eat-x5c", format: "eat-x5c", make: eatDevice },
  { name: "eat-x5c EdDSA", format: "eat-x5c", make: (seed, index) => eatDevice(seed, index, "EdDSA") },
  { name: "eat-x5c gateway", format: "eat-x5c", make: gatewayDevice },
  { name: "tpm2", format: "tpm2", make: tpmDevice },
  { name: "android-key", format: "android-key", make: androidDevice },
  { name: "android-key factory", format: "android-key", make: (seed, index) => androidDevice(seed, index, "factory") },
  { name: "apple-app-attest", format: "apple-app-attest", make: appleDevice },
  { name: "apple-app-attest assertion", format: "apple-app-attest", make: assertingDevice },
];

/** Samples of every kind of a format, made by software attesters from a seed. */
export function samplePairs(format: string, seed = "conformance"): readonly SamplePair[] {
  return DEVICES.filter((device) => device.format === format).map(({ name, make }) => {
    const [mine, theirs] = [make(seed, 0), make(seed, 1)];
    return { name, format, sample: sampleOf(mine, theirs), other: sampleOf(theirs, mine) };
  });
}

function sampleOf(device: SimulatedDevice, sibling: SimulatedDevice): Sample {
  const { context, revocable, expired } = device;
  return { envelope: device.good(), context, revocable, expired, sibling: sibling.answerFor(device) };
}

function assertingDevice(seed: string, index: number): SimulatedDevice {
  const device = appleDevice(seed, index);
  return { ...device, expired: undefined, good: () => device.assertion() };
}
