// SPDX-License-Identifier: Apache-2.0
import { encodeClaimCode, equal, type Integer, possessionStatement } from "@aceso/proto/encoding";
import type { Device } from "./device.ts";

/** The device was shown another claim secret than its own: whoever asks does not hold it. */
export class ClaimRefused extends Error {
  readonly code = "claim_refused";

  constructor() {
    super("claim secret: got another one, want the device's own");
    this.name = "ClaimRefused";
  }
}

/**
 * The device's signature that lets an account pair it, given only to who shows the claim secret of its label. `owner` is the
 * 20-byte address, `generation` the one that the pairing begins. @throws ClaimRefused
 */
export function provePossession(
  device: Device,
  claim: { readonly chainId: string; readonly owner: Uint8Array; readonly generation: Integer; readonly secret: Uint8Array },
): Uint8Array {
  if (!equal(claim.secret, device.claimSecret)) throw new ClaimRefused();
  const { chainId, owner, generation } = claim;
  return device.dataKey.sign(possessionStatement({ chainId, owner, generation, deviceId: device.id }));
}

/** The text on the device's label; `endpoint` is where the maker answers for it. */
export function claimCode(device: Device, endpoint: string): string {
  return encodeClaimCode({ deviceId: device.id, endpoint, claimSecret16: device.claimSecret });
}
