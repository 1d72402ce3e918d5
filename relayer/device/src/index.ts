// SPDX-License-Identifier: Apache-2.0
export { attestDevice } from "./attest.ts";
export { type BatchLeaf, type BatchPosition, batchPath, createBatch, type DeviceBatch, FIRST_BATCH, nextPosition } from "./batch.ts";
export { detectBeats } from "./beats.ts";
export { type Device, withFirmware, withNewDataKey } from "./device.ts";
export { createEatDevice, type EatDevice, type Sensor } from "./eat/device.ts";
export { buildEvidence, type NonceInfo, signRound } from "./evidence.ts";
export { type Fault, faultsOf } from "./fault.ts";
export { type Firmware, type FirmwareComponent, softwareFirmware } from "./firmware.ts";
export { HEART_RATE, heartRateReadings, heartRates } from "./heart_rate.ts";
export { approveSoftwareAnchor } from "./maker/approve_software_anchor.ts";
export { enrolDevices, enrolPerTransaction } from "./maker/enrol_devices.ts";
export { fundModel } from "./maker/fund_model.ts";
export { type RecallWindow, recallModel } from "./maker/recall_model.ts";
export { type MakerEntry, registerMaker } from "./maker/register.ts";
export { type FirmwareReference, type ModelEntry, registerModel } from "./maker/register_model.ts";
export { createMakerRoot, type MakerRoot, makerRoot } from "./maker/root.ts";
export { setFirmware } from "./maker/set_firmware.ts";
export { registerSoftwareModel, type SoftwareKind, type SoftwareModel, softwareKinds, softwareModel } from "./maker/software_model.ts";
export { type MakerStatus, makerStatus } from "./maker/status.ts";
export { measurementOf } from "./measurement.ts";
export { ClaimRefused, claimCode, provePossession } from "./possession.ts";
export { createDevice, loadDevice, type PsaDevice, type StoredDevice, storedDevice } from "./psa/device.ts";
export { LIFECYCLE, type PsaTokenFields, psaToken } from "./psa/token.ts";
export { type RandomBytes, seededBytes } from "./random.ts";
export { ECG_LEAD_II, ecgWaveform, type Reading, readingCbor, type ScalarReading, type WaveformReading } from "./reading.ts";
export {
  createRelayerClient,
  type MemberVote,
  type Network,
  prepareSubmission,
  RelayerError,
  type RoundStatus,
  type Submission,
} from "./relayer_client.ts";
export { loadSignal, MITDB_RATE, type Signal, sliceSignal } from "./signal.ts";
export { createSigningKey, type SigningKey, signingKey } from "./signing_key.ts";
export { type CertifiedFormat, createMakerCa, type MakerCa, makerCa } from "./software/ca.ts";
export { createTpmDevice, type TpmDevice } from "./tpm/device.ts";
