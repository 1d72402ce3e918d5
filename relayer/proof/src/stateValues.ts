// SPDX-License-Identifier: Apache-2.0
// The state values that a bundle's lines read, decoded strictly from their protobuf bytes. The generated codecs would do, but they are
// larger than the whole verifier may be; a test keeps these equal to them.
import { addressBytes, EncodingError } from "@aceso/proto/encoding";
import { ProofError } from "./errors.ts";
import { Fields } from "./wire.ts";

/** aceso.record.v1.Record. */
export interface RecordState {
  id: Uint8Array;
  batch: Uint8Array;
  vault: Uint8Array;
  suite: bigint;
  e: Uint8Array;
  ciphertextHash: Uint8Array;
  headerHash: Uint8Array;
  deid: bigint;
  labelCommit: Uint8Array;
  labelBox: Uint8Array;
  categoryPublic: bigint;
  sizeBucket: bigint;
  relayer: string;
  time: bigint;
  erased: bigint;
}

/** Decodes a Record. Throws ProofError, as all decoders here do. */
export function readRecord(bytes: Uint8Array): RecordState {
  const f = new Fields("Record", bytes);
  const record = {
    id: f.bytes(1),
    batch: f.bytes(2),
    vault: f.bytes(3),
    shareGeneration: f.uint(4),
    suite: f.uint(5),
    e: f.bytes(6),
    ciphertextHash: f.bytes(7),
    headerHash: f.bytes(8),
    deid: f.uint(9),
    deidMethod: f.bytes(10),
    labelCommit: f.bytes(11),
    labelBox: f.bytes(12),
    categoryPublic: f.uint(13),
    sizeBucket: f.uint(14),
    relayer: f.text(15),
    time: f.int(16),
    erased: f.int(17),
  };
  f.end();
  return record;
}

/** aceso.record.v1.Batch. */
export interface BatchState {
  id: Uint8Array;
  device: Uint8Array;
  generation: bigint;
  keyGeneration: bigint;
  seq: bigint;
  class: bigint;
  year: bigint;
  count: bigint;
  root: Uint8Array;
  tier: bigint;
  time: bigint;
  vault: Uint8Array;
  prev: Uint8Array;
}

/** Decodes a Batch. */
export function readBatch(bytes: Uint8Array): BatchState {
  const f = new Fields("Batch", bytes);
  const batch = {
    id: f.bytes(1),
    device: f.bytes(2),
    generation: f.uint(3),
    keyGeneration: f.uint(4),
    seq: f.uint(5),
    class: f.uint(6),
    year: f.uint(7),
    count: f.uint(8),
    root: f.bytes(9),
    tier: f.uint(10),
    model: f.bytes(11),
    time: f.int(12),
    vault: f.bytes(13),
    prev: f.bytes(14),
  };
  f.end();
  return batch;
}

/** aceso.record.v1.Opening. */
export interface OpeningState {
  record: Uint8Array;
  blob: Uint8Array;
}

/** Decodes an Opening. */
export function readOpening(bytes: Uint8Array): OpeningState {
  const f = new Fields("Opening", bytes);
  const opening = { record: f.bytes(1), blob: f.bytes(2), time: f.int(3) };
  f.end();
  return opening;
}

/** aceso.device.v1.DeviceKey. */
export interface DeviceKeyState {
  device: Uint8Array;
  keyGeneration: bigint;
  dataKey: Uint8Array;
  revoked: boolean;
}

/** Decodes a DeviceKey. */
export function readDeviceKey(bytes: Uint8Array): DeviceKeyState {
  const f = new Fields("DeviceKey", bytes);
  const key = { device: f.bytes(1), keyGeneration: f.uint(2), dataKey: f.bytes(3), until: f.int(4), revoked: f.uint(5) !== 0n };
  f.end();
  return key;
}

/** aceso.vault.v1.Vault. */
export interface VaultState {
  id: Uint8Array;
  owner: string;
  class: bigint;
  ownerSign: Uint8Array;
  agentKey: Uint8Array;
}

/** Decodes a Vault. */
export function readVault(bytes: Uint8Array): VaultState {
  const f = new Fields("Vault", bytes);
  const vault = {
    id: f.bytes(1),
    owner: f.text(2),
    class: f.uint(3),
    generation: f.uint(4),
    shareGeneration: f.uint(5),
    c0: f.bytes(6),
    ownerSign: f.bytes(7),
    ownerBox: f.bytes(8),
    agentKey: f.bytes(9),
    leaseUntil: f.int(10),
    status: f.uint(11),
  };
  f.end();
  return vault;
}

/** The life of an aceso.consent.v1.Consent and the terms that line f asks for. */
export interface ConsentState {
  id: Uint8Array;
  owner: string;
  status: bigint;
  granted: bigint;
  withdrawn: bigint;
  decision: bigint;
  classes: bigint;
  validFrom: bigint;
  expiresAt: bigint;
  reviewAt: bigint;
}

/** Decodes a Consent. The parts of its terms that no line reads are passed over, not judged. */
export function readConsent(bytes: Uint8Array): ConsentState {
  const f = new Fields("Consent", bytes);
  const [id, _version, _supersedes, owner] = [f.bytes(1), f.uint(2), f.bytes(3), f.text(4)];
  const terms = new Fields("ConsentTerms", f.bytes(5));
  const withdrawal = new Fields("Withdrawal", f.bytes(7));
  const consent = {
    id,
    owner,
    status: f.uint(6),
    granted: f.int(8),
    withdrawn: withdrawal.int(1),
    decision: terms.uint(4),
    classes: terms.uint(6),
    validFrom: terms.int(16),
    expiresAt: terms.int(17),
    reviewAt: terms.int(22),
  };
  f.end();
  return consent;
}

/** aceso.release.v1.ReleaseOrder. */
export interface OrderState {
  id: Uint8Array;
  vault: Uint8Array;
  origin: "study" | "owner";
  request: Uint8Array;
  recipient: string;
  records: Uint8Array[];
  recipientKeys: Uint8Array[];
  purpose: bigint;
  consents: Uint8Array[];
  expires: bigint;
  opened: bigint;
  study: Uint8Array;
  shareSignature: Uint8Array;
}

/** Decodes a ReleaseOrder. */
export function readOrder(bytes: Uint8Array): OrderState {
  const f = new Fields("ReleaseOrder", bytes);
  const [id, vault, _shareGeneration, origin] = [f.bytes(1), f.bytes(2), f.uint(3), f.uint(4)];
  if (origin !== 1n && origin !== 2n) throw new ProofError("bad_state", "order origin", origin.toString(), "1 (study) or 2 (owner)");
  const order: OrderState & { duaHash: Uint8Array } = {
    id,
    vault,
    origin: origin === 1n ? "study" : "owner",
    request: f.bytes(5),
    recipient: f.text(6),
    records: f.bytesList(7),
    recipientKeys: f.bytesList(8),
    purpose: f.uint(9),
    consents: f.bytesList(10),
    duaHash: f.bytes(11),
    expires: f.int(12),
    opened: f.int(13),
    study: f.bytes(14),
    shareSignature: f.bytes(15),
  };
  f.end();
  return order;
}

/** Field 1 of any provable value: the id it says it has. `byAddress` when the field is an address in text form. */
export function readStateId(bytes: Uint8Array, byAddress: boolean): Uint8Array {
  const f = new Fields("state value", bytes);
  if (!byAddress) return f.bytes(1);
  try {
    return addressBytes(f.text(1));
  } catch (error) {
    if (!(error instanceof EncodingError)) throw error;
    throw new ProofError("bad_state", "state value", "no address in field 1", "the address of its key");
  }
}
