// SPDX-License-Identifier: Apache-2.0
import { encodeCbor } from "@aceso/proto/encoding";
import type { Firmware } from "../firmware.ts";
import type { SigningKey } from "../signing_key.ts";
import { sign1 } from "./sign1.ts";

/** Security lifecycle states (RFC 9783 §4.3.1). */
export const LIFECYCLE = { secured: 0x3000, nonPsaRotDebug: 0x4000 } as const;

const PROFILE = "tag:psacertified.org,2023:psa#tfm";
const SECURE_CALLER = 1;

/** What a PSA token says. */
export interface PsaTokenFields {
  readonly nonce: Uint8Array;
  readonly ueid: Uint8Array;
  readonly firmware: Firmware;
  readonly lifecycle: number;
}

/** A PSA attestation token (RFC 9783) in COSE_Sign1 by the attestation key. */
export function psaToken(fields: PsaTokenFields, key: SigningKey): Uint8Array {
  const components = fields.firmware.components.map(
    ({ type, measurement, signer, version }) =>
      new Map<number, unknown>([
        [1, type],
        [2, measurement],
        [4, version],
        [5, signer],
      ]),
  );
  const claims = new Map<number, unknown>([
    [10, fields.nonce],
    [256, fields.ueid],
    [265, PROFILE],
    [2394, SECURE_CALLER],
    [2395, fields.lifecycle],
    [2396, fields.firmware.implementationId],
    [2399, components],
  ]);
  return sign1(encodeCbor(claims), key);
}
