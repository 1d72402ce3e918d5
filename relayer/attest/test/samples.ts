// SPDX-License-Identifier: Apache-2.0
import {
  buildEvidence,
  createDevice,
  createMakerRoot,
  type Firmware,
  type MakerRoot,
  measurementOf,
  type NonceInfo,
  type PsaDevice,
  psaToken,
  seededBytes,
  softwareFirmware,
} from "@aceso/device";
import { evidenceEnvelope, nonce as networkNonce, nonce64, text } from "@aceso/proto/encoding";
import type { VerifyContext } from "../src/index.ts";

/** 2026-11-23T00:00:00Z, the block time of every sample. */
export const now = 1_795_392_000n;
export const resultSeconds = 30n * 86_400n;

/** A device, its maker and what the chain knows of them: evidence `good()` is affirmed at T3 in `context`. */
export interface Sample {
  readonly maker: MakerRoot;
  readonly device: PsaDevice;
  readonly firmware: Firmware;
  readonly nonceInfo: NonceInfo;
  readonly context: VerifyContext;
  good(): Uint8Array;
}

/** A sample of its own world; devices of one seed and another `index` share maker, model and block. */
export function createSample(seed: string, index = 0): Sample {
  const random = seededBytes(text(seed));
  const maker = createMakerRoot(random);
  const firmware = softwareFirmware("Example ECG patch", "1.2.0");
  const device = createDevice(seededBytes(text(`${seed} device ${index}`)), maker, firmware);
  const nonceInfo = { chainId: "aceso-local-1", height: 1200n, headerHash: random(32), purpose: 1 };
  const context: VerifyContext = {
    nonce: { height: 1200n, headerHash: nonceInfo.headerHash, purpose: 1, dataKey: device.dataKey.cose },
    time: now,
    snapshot: { hash: random(32), revoked: new Set() },
    model: {
      id: random(32),
      formats: ["psa"],
      anchors: [{ format: "psa", material: maker.anchor, retired: 0n }],
      references: [{ measurement: measurementOf(firmware), from: now - 86_400n, until: now + 86_400n, state: "OK", nonceBuilder: true }],
      certifications: [],
      maxTier: "T4",
    },
    device: { id: device.id },
    chain: { id: "aceso-local-1", resultSeconds },
  };
  return { maker, device, firmware, nonceInfo, context, good: () => buildEvidence(device, { nonceInfo }).envelope };
}

/** The nonce a sample's evidence must carry. */
export function nonceOf({ device, nonceInfo }: Sample): Uint8Array {
  const { chainId, height, headerHash, purpose } = nonceInfo;
  return networkNonce({ chainId, height, headerHash, deviceId: device.id, purpose, dataKey: device.dataKey.cose });
}

/** The sample's token over another nonce of the given bytes, in an envelope that is otherwise good. */
export function withNonce(sample: Sample, nonce: Uint8Array): Uint8Array {
  const { device, firmware } = sample;
  return envelope(sample, psaToken({ nonce, ueid: device.ueid, firmware, lifecycle: 0x3000 }, device.attestationKey));
}

/** Any evidence bytes in the sample's envelope. */
export function envelope({ device }: Sample, evidence: Uint8Array, certs: readonly Uint8Array[] = [device.endorsement]): Uint8Array {
  return evidenceEnvelope({ format: "psa", evidence, salt16: device.salt, certs });
}

/** The nonce as a 48- or 64-byte challenge carries it. */
export function wideNonce(sample: Sample, length: number): Uint8Array {
  return nonce64(nonceOf(sample)).slice(0, length);
}

/** The context with some facts of the model another. */
export function withModel(context: VerifyContext, change: Partial<VerifyContext["model"]>): VerifyContext {
  return { ...context, model: { ...context.model, ...change } };
}
