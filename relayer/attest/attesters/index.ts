// SPDX-License-Identifier: Apache-2.0

export { eatToken } from "@aceso/device/software";
export { type AndroidChange, type AndroidDevice, androidDevice } from "./android_key_world.ts";
export { type AppleChange, type AppleDevice, appleDevice } from "./apple_app_attest_world.ts";
export { type EatDevice, eatDevice } from "./eat_x5c_world.ts";
export { type GatewayDevice, gatewayDevice, type SensorToken } from "./gateway_world.ts";
export { psaDevice } from "./psa_world.ts";
export { type SamplePair, samplePairs } from "./samples.ts";
export { type TpmChange, type TpmDevice, tpmDevice } from "./tpm2_world.ts";
export type { SimulatedDevice } from "./world.ts";
