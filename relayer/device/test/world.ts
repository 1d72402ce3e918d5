// SPDX-License-Identifier: Apache-2.0
import type { VerifyContext } from "@aceso/attest";
import { modelId, sha256, text } from "@aceso/proto/encoding";
import {
  createDevice,
  createMakerRoot,
  type MakerRoot,
  measurementOf,
  type NonceInfo,
  type PsaDevice,
  seededBytes,
  softwareFirmware,
} from "../src/index.ts";

/** 2026-11-23T00:00:00Z */
export const now = 1_795_392_000n;

/** A maker with one model, two devices of it, and what the chain knows about them. Each test builds its own. */
export interface World {
  readonly maker: MakerRoot;
  readonly device: PsaDevice;
  readonly sibling: PsaDevice;
  readonly nonceInfo: NonceInfo;
  readonly context: VerifyContext;
}

export function createWorld(seed: string): World {
  const random = seededBytes(text(seed));
  const maker = createMakerRoot(random);
  const firmware = softwareFirmware("Example ECG patch", "1.2.0");
  const device = createDevice(random, maker, firmware);
  const sibling = createDevice(random, maker, firmware);
  const nonceInfo = { chainId: "aceso-local-1", height: 1200n, headerHash: random(32), purpose: 1 };
  const context: VerifyContext = {
    nonce: { height: 1200n, headerHash: nonceInfo.headerHash, purpose: 1, dataKey: device.dataKey.cose },
    time: now,
    snapshot: { hash: sha256(text("no revocations")), revoked: new Set() },
    model: {
      id: modelId(random(20), "00844588003288", "Example ECG patch"),
      formats: ["psa"],
      anchors: [{ format: "psa", material: maker.anchor, retired: 0n }],
      references: [{ measurement: measurementOf(firmware), from: now - 86_400n, until: now + 86_400n, state: "OK", nonceBuilder: true }],
      certifications: [],
      maxTier: "T4",
    },
    device: { id: device.id },
    chain: { id: "aceso-local-1", resultSeconds: 30n * 86_400n },
  };
  return { maker, device, sibling, nonceInfo, context };
}
