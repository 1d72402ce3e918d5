// SPDX-License-Identifier: Apache-2.0
import { evidenceEnvelope, evidenceHash, type Integer, nonce, roundStatement, sha256 } from "@aceso/proto/encoding";
import type { Device } from "./device.ts";
import type { Firmware } from "./firmware.ts";
import { LIFECYCLE, psaToken } from "./psa_token.ts";

/** What a relayer hands out for a nonce: the block to bind to. */
export interface NonceInfo {
  readonly chainId: string;
  readonly height: Integer;
  readonly headerHash: Uint8Array;
  /** Proto number of Purpose: 1 ENROL, 2 RENEW, 3 KEY_CHANGE. */
  readonly purpose: number;
}

/** What can be wrong with evidence, one thing at a time. */
export type Fault =
  /** The token answers an older block than the round names. */
  | { readonly kind: "stale-nonce" }
  /** Genuine evidence of another device, handed in for this one. */
  | { readonly kind: "sibling"; readonly sibling: Device }
  /** Firmware that no reference value knows. */
  | { readonly kind: "measurement" }
  /** Signed by a key that the maker never endorsed. */
  | { readonly kind: "wrong-signer" }
  /** The device is in a debug state. */
  | { readonly kind: "lifecycle" };

/** The evidence envelope over the chain's nonce, and its hash. Without a fault a relayer affirms it. */
export function buildEvidence(
  device: Device,
  request: { readonly nonceInfo: NonceInfo; readonly fault?: Fault },
): { readonly envelope: Uint8Array; readonly hash: Uint8Array } {
  const { nonceInfo, fault } = request;
  const attester = fault?.kind === "sibling" ? fault.sibling : device;
  const token = psaToken(
    {
      nonce: nonceFor(device, fault?.kind === "stale-nonce" ? older(nonceInfo) : nonceInfo),
      ueid: attester.ueid,
      firmware: fault?.kind === "measurement" ? altered(attester.firmware) : attester.firmware,
      lifecycle: fault?.kind === "lifecycle" ? LIFECYCLE.nonPsaRotDebug : LIFECYCLE.secured,
    },
    fault?.kind === "wrong-signer" ? attester.dataKey : attester.attestationKey,
  );
  const envelope = evidenceEnvelope({ format: "psa", evidence: token, salt16: attester.salt, certs: [attester.endorsement] });
  return { envelope, hash: evidenceHash(envelope) };
}

function nonceFor(device: Device, info: NonceInfo): Uint8Array {
  const { chainId, height, headerHash, purpose } = info;
  return nonce({ chainId, height, headerHash, deviceId: device.id, purpose, dataKey: device.dataKey.cose });
}

function older(info: NonceInfo): NonceInfo {
  return { ...info, height: BigInt(info.height) - 1n, headerHash: sha256(info.headerHash) };
}

function altered(firmware: Firmware): Firmware {
  const components = firmware.components.map((component, index) =>
    index === 0 ? { ...component, measurement: sha256(component.measurement) } : component,
  );
  return { ...firmware, components };
}

/** The round statement for evidence and the data key's signature over it; `lead` is the lead's 20-byte address. */
export function signRound(
  device: Device,
  round: { readonly nonceInfo: NonceInfo; readonly evidenceHash: Uint8Array; readonly lead: Uint8Array },
): { readonly id: Uint8Array; readonly signature: Uint8Array } {
  const { chainId, purpose, height } = round.nonceInfo;
  const { lead } = round;
  const id = roundStatement({ chainId, deviceId: device.id, purpose, evidenceHash: round.evidenceHash, nonceHeight: height, lead });
  return { id, signature: device.dataKey.sign(id) };
}
