// SPDX-License-Identifier: Apache-2.0
import { evidenceEnvelope, evidenceHash, type Integer, nonce, roundStatement, sha256 } from "@aceso/proto/encoding";
import type { Asked, Attested } from "./attested.ts";
import type { Device } from "./device.ts";
import { eatEvidence } from "./eat/evidence.ts";
import type { Fault } from "./fault.ts";
import { psaEvidence } from "./psa/evidence.ts";
import { tpmEvidence } from "./tpm/evidence.ts";

/** What a relayer hands out for a nonce: the block to bind to. */
export interface NonceInfo {
  readonly chainId: string;
  readonly height: Integer;
  readonly headerHash: Uint8Array;
  /** Proto number of Purpose: 1 ENROL, 2 RENEW, 3 KEY_CHANGE. */
  readonly purpose: number;
}

/** The evidence envelope over the chain's nonce, and its hash. Without a fault a relayer affirms it. */
export function buildEvidence(
  device: Device,
  request: { readonly nonceInfo: NonceInfo; readonly fault?: Fault },
): { readonly envelope: Uint8Array; readonly hash: Uint8Array } {
  const { nonceInfo, fault } = request;
  const attester = fault?.kind === "sibling" ? fault.sibling : device;
  const asked = { nonce: nonceFor(device, fault?.kind === "stale-nonce" ? older(nonceInfo) : nonceInfo), dataKey: device.dataKey };
  const { evidence, certs } = attestedBy(attester, asked, fault);
  const envelope = evidenceEnvelope({ format: attester.format, evidence, salt16: attester.salt, certs });
  return { envelope, hash: evidenceHash(envelope) };
}

function attestedBy(device: Device, asked: Asked, fault: Fault | undefined): Attested {
  if (device.format === "psa") return psaEvidence(device, asked, fault);
  return device.format === "tpm2" ? tpmEvidence(device, asked, fault) : eatEvidence(device, asked, fault);
}

function nonceFor(device: Device, info: NonceInfo): Uint8Array {
  const { chainId, height, headerHash, purpose } = info;
  return nonce({ chainId, height, headerHash, deviceId: device.id, purpose, dataKey: device.dataKey.cose });
}

function older(info: NonceInfo): NonceInfo {
  return { ...info, height: BigInt(info.height) - 1n, headerHash: sha256(info.headerHash) };
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
