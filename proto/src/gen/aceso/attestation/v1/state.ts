import { Tier, tierFromJSON, tierToJSON } from "../../device/v1/state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, bytesFromBase64, base64FromBytes, DeepPartial } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
export enum Purpose {
  PURPOSE_UNSPECIFIED = 0,
  PURPOSE_ENROL = 1,
  PURPOSE_RENEW = 2,
  PURPOSE_KEY_CHANGE = 3,
  UNRECOGNIZED = -1,
}
export const PurposeSDKType = Purpose;
export const PurposeAmino = Purpose;
export function purposeFromJSON(object: any): Purpose {
  switch (object) {
    case 0:
    case "PURPOSE_UNSPECIFIED":
      return Purpose.PURPOSE_UNSPECIFIED;
    case 1:
    case "PURPOSE_ENROL":
      return Purpose.PURPOSE_ENROL;
    case 2:
    case "PURPOSE_RENEW":
      return Purpose.PURPOSE_RENEW;
    case 3:
    case "PURPOSE_KEY_CHANGE":
      return Purpose.PURPOSE_KEY_CHANGE;
    case -1:
    case "UNRECOGNIZED":
    default:
      return Purpose.UNRECOGNIZED;
  }
}
export function purposeToJSON(object: Purpose): string {
  switch (object) {
    case Purpose.PURPOSE_UNSPECIFIED:
      return "PURPOSE_UNSPECIFIED";
    case Purpose.PURPOSE_ENROL:
      return "PURPOSE_ENROL";
    case Purpose.PURPOSE_RENEW:
      return "PURPOSE_RENEW";
    case Purpose.PURPOSE_KEY_CHANGE:
      return "PURPOSE_KEY_CHANGE";
    case Purpose.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
export enum Phase {
  PHASE_UNSPECIFIED = 0,
  PHASE_COMMIT = 1,
  PHASE_REVEAL = 2,
  PHASE_AFFIRMED = 3,
  PHASE_REFUSED = 4,
  PHASE_NO_QUORUM = 5,
  PHASE_FINAL = 6,
  PHASE_OVERTURNED = 7,
  /** PHASE_VOID - the lead did not serve the evidence */
  PHASE_VOID = 8,
  UNRECOGNIZED = -1,
}
export const PhaseSDKType = Phase;
export const PhaseAmino = Phase;
export function phaseFromJSON(object: any): Phase {
  switch (object) {
    case 0:
    case "PHASE_UNSPECIFIED":
      return Phase.PHASE_UNSPECIFIED;
    case 1:
    case "PHASE_COMMIT":
      return Phase.PHASE_COMMIT;
    case 2:
    case "PHASE_REVEAL":
      return Phase.PHASE_REVEAL;
    case 3:
    case "PHASE_AFFIRMED":
      return Phase.PHASE_AFFIRMED;
    case 4:
    case "PHASE_REFUSED":
      return Phase.PHASE_REFUSED;
    case 5:
    case "PHASE_NO_QUORUM":
      return Phase.PHASE_NO_QUORUM;
    case 6:
    case "PHASE_FINAL":
      return Phase.PHASE_FINAL;
    case 7:
    case "PHASE_OVERTURNED":
      return Phase.PHASE_OVERTURNED;
    case 8:
    case "PHASE_VOID":
      return Phase.PHASE_VOID;
    case -1:
    case "UNRECOGNIZED":
    default:
      return Phase.UNRECOGNIZED;
  }
}
export function phaseToJSON(object: Phase): string {
  switch (object) {
    case Phase.PHASE_UNSPECIFIED:
      return "PHASE_UNSPECIFIED";
    case Phase.PHASE_COMMIT:
      return "PHASE_COMMIT";
    case Phase.PHASE_REVEAL:
      return "PHASE_REVEAL";
    case Phase.PHASE_AFFIRMED:
      return "PHASE_AFFIRMED";
    case Phase.PHASE_REFUSED:
      return "PHASE_REFUSED";
    case Phase.PHASE_NO_QUORUM:
      return "PHASE_NO_QUORUM";
    case Phase.PHASE_FINAL:
      return "PHASE_FINAL";
    case Phase.PHASE_OVERTURNED:
      return "PHASE_OVERTURNED";
    case Phase.PHASE_VOID:
      return "PHASE_VOID";
    case Phase.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
export enum AuditStatus {
  /** AUDIT_STATUS_UNSPECIFIED - not AFFIRMED, or its lot is not drawn yet */
  AUDIT_STATUS_UNSPECIFIED = 0,
  AUDIT_STATUS_NOT_CHOSEN = 1,
  AUDIT_STATUS_OPEN = 2,
  AUDIT_STATUS_CONFIRMED = 3,
  AUDIT_STATUS_OVERTURNED = 4,
  /** AUDIT_STATUS_INCONCLUSIVE - the second committee found no quorum */
  AUDIT_STATUS_INCONCLUSIVE = 5,
  /** AUDIT_STATUS_SKIPPED - too few relayers for a second committee */
  AUDIT_STATUS_SKIPPED = 6,
  UNRECOGNIZED = -1,
}
export const AuditStatusSDKType = AuditStatus;
export const AuditStatusAmino = AuditStatus;
export function auditStatusFromJSON(object: any): AuditStatus {
  switch (object) {
    case 0:
    case "AUDIT_STATUS_UNSPECIFIED":
      return AuditStatus.AUDIT_STATUS_UNSPECIFIED;
    case 1:
    case "AUDIT_STATUS_NOT_CHOSEN":
      return AuditStatus.AUDIT_STATUS_NOT_CHOSEN;
    case 2:
    case "AUDIT_STATUS_OPEN":
      return AuditStatus.AUDIT_STATUS_OPEN;
    case 3:
    case "AUDIT_STATUS_CONFIRMED":
      return AuditStatus.AUDIT_STATUS_CONFIRMED;
    case 4:
    case "AUDIT_STATUS_OVERTURNED":
      return AuditStatus.AUDIT_STATUS_OVERTURNED;
    case 5:
    case "AUDIT_STATUS_INCONCLUSIVE":
      return AuditStatus.AUDIT_STATUS_INCONCLUSIVE;
    case 6:
    case "AUDIT_STATUS_SKIPPED":
      return AuditStatus.AUDIT_STATUS_SKIPPED;
    case -1:
    case "UNRECOGNIZED":
    default:
      return AuditStatus.UNRECOGNIZED;
  }
}
export function auditStatusToJSON(object: AuditStatus): string {
  switch (object) {
    case AuditStatus.AUDIT_STATUS_UNSPECIFIED:
      return "AUDIT_STATUS_UNSPECIFIED";
    case AuditStatus.AUDIT_STATUS_NOT_CHOSEN:
      return "AUDIT_STATUS_NOT_CHOSEN";
    case AuditStatus.AUDIT_STATUS_OPEN:
      return "AUDIT_STATUS_OPEN";
    case AuditStatus.AUDIT_STATUS_CONFIRMED:
      return "AUDIT_STATUS_CONFIRMED";
    case AuditStatus.AUDIT_STATUS_OVERTURNED:
      return "AUDIT_STATUS_OVERTURNED";
    case AuditStatus.AUDIT_STATUS_INCONCLUSIVE:
      return "AUDIT_STATUS_INCONCLUSIVE";
    case AuditStatus.AUDIT_STATUS_SKIPPED:
      return "AUDIT_STATUS_SKIPPED";
    case AuditStatus.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
/** Result is the verdict of one verifier; its digest hashes these fields in this order (encoding.md). Code "affirmed" means accepted. */
export interface Result {
  v: number;
  format: string;
  device: Uint8Array;
  model: Uint8Array;
  nonce: Uint8Array;
  dataKey: Uint8Array;
  measurementId: Uint8Array;
  /** eight AR4SI claims, one signed byte each */
  vector: Uint8Array;
  tier: Tier;
  code: string;
  snapshot: Uint8Array;
  evidenceHash: Uint8Array;
  validUntil: bigint;
}
export interface ResultProtoMsg {
  typeUrl: "/aceso.attestation.v1.Result";
  value: Uint8Array;
}
/**
 * Result is the verdict of one verifier; its digest hashes these fields in this order (encoding.md). Code "affirmed" means accepted.
 * @name ResultAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.Result
 */
export interface ResultAmino {
  v?: number;
  format?: string;
  device?: string;
  model?: string;
  nonce?: string;
  data_key?: string;
  measurement_id?: string;
  /**
   * eight AR4SI claims, one signed byte each
   */
  vector?: string;
  tier?: Tier;
  code?: string;
  snapshot?: string;
  evidence_hash?: string;
  valid_until?: string;
}
export interface ResultAminoMsg {
  type: "/aceso.attestation.v1.Result";
  value: ResultAmino;
}
/** Result is the verdict of one verifier; its digest hashes these fields in this order (encoding.md). Code "affirmed" means accepted. */
export interface ResultSDKType {
  v: number;
  format: string;
  device: Uint8Array;
  model: Uint8Array;
  nonce: Uint8Array;
  data_key: Uint8Array;
  measurement_id: Uint8Array;
  vector: Uint8Array;
  tier: Tier;
  code: string;
  snapshot: Uint8Array;
  evidence_hash: Uint8Array;
  valid_until: bigint;
}
/** Round is one device's evidence put to a committee; immutable. `id` is the round statement's digest. */
export interface Round {
  id: Uint8Array;
  device: Uint8Array;
  model: Uint8Array;
  purpose: Purpose;
  /** operator address */
  lead: string;
  evidenceHash: Uint8Array;
  nonceHeight: bigint;
  dataKey: Uint8Array;
  keyGeneration: number;
  openedHeight: bigint;
  openedTime: bigint;
  snapshot: Uint8Array;
  verifierVersion: string;
  fee: bigint;
  format: string;
  /** what the evidence must carry, from the ring's hash at nonce_height */
  nonce: Uint8Array;
  /** whose active relayers the committee is drawn from */
  epoch: bigint;
  /** the AFFIRMED round that this one judges again; empty where it is none */
  auditOf: Uint8Array;
}
export interface RoundProtoMsg {
  typeUrl: "/aceso.attestation.v1.Round";
  value: Uint8Array;
}
/**
 * Round is one device's evidence put to a committee; immutable. `id` is the round statement's digest.
 * @name RoundAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.Round
 */
export interface RoundAmino {
  id?: string;
  device?: string;
  model?: string;
  purpose?: Purpose;
  /**
   * operator address
   */
  lead?: string;
  evidence_hash?: string;
  nonce_height?: string;
  data_key?: string;
  key_generation?: number;
  opened_height?: string;
  opened_time?: string;
  snapshot?: string;
  verifier_version?: string;
  fee?: string;
  format?: string;
  /**
   * what the evidence must carry, from the ring's hash at nonce_height
   */
  nonce?: string;
  /**
   * whose active relayers the committee is drawn from
   */
  epoch?: string;
  /**
   * the AFFIRMED round that this one judges again; empty where it is none
   */
  audit_of?: string;
}
export interface RoundAminoMsg {
  type: "/aceso.attestation.v1.Round";
  value: RoundAmino;
}
/** Round is one device's evidence put to a committee; immutable. `id` is the round statement's digest. */
export interface RoundSDKType {
  id: Uint8Array;
  device: Uint8Array;
  model: Uint8Array;
  purpose: Purpose;
  lead: string;
  evidence_hash: Uint8Array;
  nonce_height: bigint;
  data_key: Uint8Array;
  key_generation: number;
  opened_height: bigint;
  opened_time: bigint;
  snapshot: Uint8Array;
  verifier_version: string;
  fee: bigint;
  format: string;
  nonce: Uint8Array;
  epoch: bigint;
  audit_of: Uint8Array;
}
/** Progress is the changing part of a round. */
export interface Progress {
  round: Uint8Array;
  phase: Phase;
  /** of the phase; of the appeal window once decided */
  deadline: bigint;
  committed: number;
  revealed: number;
  unavailable: number;
  /** the winning digest once decided */
  digest: Uint8Array;
  tier: Tier;
  code: string;
  decidedHeight: bigint;
  /** bitmap over the committee: who revealed the winning digest; empty before the decision */
  winners: Uint8Array;
  /** bitmap: who revealed another result than the winning one */
  dissent: Uint8Array;
  audit: AuditStatus;
  /** digest that the chain's own verifier found in a challenge; empty where there was none */
  reexecuted: Uint8Array;
}
export interface ProgressProtoMsg {
  typeUrl: "/aceso.attestation.v1.Progress";
  value: Uint8Array;
}
/**
 * Progress is the changing part of a round.
 * @name ProgressAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.Progress
 */
export interface ProgressAmino {
  round?: string;
  phase?: Phase;
  /**
   * of the phase; of the appeal window once decided
   */
  deadline?: string;
  committed?: number;
  revealed?: number;
  unavailable?: number;
  /**
   * the winning digest once decided
   */
  digest?: string;
  tier?: Tier;
  code?: string;
  decided_height?: string;
  /**
   * bitmap over the committee: who revealed the winning digest; empty before the decision
   */
  winners?: string;
  /**
   * bitmap: who revealed another result than the winning one
   */
  dissent?: string;
  audit?: AuditStatus;
  /**
   * digest that the chain's own verifier found in a challenge; empty where there was none
   */
  reexecuted?: string;
}
export interface ProgressAminoMsg {
  type: "/aceso.attestation.v1.Progress";
  value: ProgressAmino;
}
/** Progress is the changing part of a round. */
export interface ProgressSDKType {
  round: Uint8Array;
  phase: Phase;
  deadline: bigint;
  committed: number;
  revealed: number;
  unavailable: number;
  digest: Uint8Array;
  tier: Tier;
  code: string;
  decided_height: bigint;
  winners: Uint8Array;
  dissent: Uint8Array;
  audit: AuditStatus;
  reexecuted: Uint8Array;
}
/** RoundCommittee is drawn at the first commit, members sorted by address bytes. */
export interface RoundCommittee {
  round: Uint8Array;
  members: string[];
}
export interface RoundCommitteeProtoMsg {
  typeUrl: "/aceso.attestation.v1.RoundCommittee";
  value: Uint8Array;
}
/**
 * RoundCommittee is drawn at the first commit, members sorted by address bytes.
 * @name RoundCommitteeAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.RoundCommittee
 */
export interface RoundCommitteeAmino {
  round?: string;
  members?: string[];
}
export interface RoundCommitteeAminoMsg {
  type: "/aceso.attestation.v1.RoundCommittee";
  value: RoundCommitteeAmino;
}
/** RoundCommittee is drawn at the first commit, members sorted by address bytes. */
export interface RoundCommitteeSDKType {
  round: Uint8Array;
  members: string[];
}
/** Vote is one member's commit and reveal; pruned at the tally, kept by the indexer. */
export interface Vote {
  round: Uint8Array;
  member: string;
  commit: Uint8Array;
  digest: Uint8Array;
  unavailable: boolean;
}
export interface VoteProtoMsg {
  typeUrl: "/aceso.attestation.v1.Vote";
  value: Uint8Array;
}
/**
 * Vote is one member's commit and reveal; pruned at the tally, kept by the indexer.
 * @name VoteAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.Vote
 */
export interface VoteAmino {
  round?: string;
  member?: string;
  commit?: string;
  digest?: string;
  unavailable?: boolean;
}
export interface VoteAminoMsg {
  type: "/aceso.attestation.v1.Vote";
  value: VoteAmino;
}
/** Vote is one member's commit and reveal; pruned at the tally, kept by the indexer. */
export interface VoteSDKType {
  round: Uint8Array;
  member: string;
  commit: Uint8Array;
  digest: Uint8Array;
  unavailable: boolean;
}
/** Snapshot pins the revocation data in force. */
export interface Snapshot {
  hash: Uint8Array;
  uri: string;
  time: bigint;
}
export interface SnapshotProtoMsg {
  typeUrl: "/aceso.attestation.v1.Snapshot";
  value: Uint8Array;
}
/**
 * Snapshot pins the revocation data in force.
 * @name SnapshotAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.Snapshot
 */
export interface SnapshotAmino {
  hash?: string;
  uri?: string;
  time?: string;
}
export interface SnapshotAminoMsg {
  type: "/aceso.attestation.v1.Snapshot";
  value: SnapshotAmino;
}
/** Snapshot pins the revocation data in force. */
export interface SnapshotSDKType {
  hash: Uint8Array;
  uri: string;
  time: bigint;
}
/** RoundResult is a result that a round's first reveal of its digest brought; kept until the tally. */
export interface RoundResult {
  round: Uint8Array;
  result: Result;
}
export interface RoundResultProtoMsg {
  typeUrl: "/aceso.attestation.v1.RoundResult";
  value: Uint8Array;
}
/**
 * RoundResult is a result that a round's first reveal of its digest brought; kept until the tally.
 * @name RoundResultAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.RoundResult
 */
export interface RoundResultAmino {
  round?: string;
  result: ResultAmino;
}
export interface RoundResultAminoMsg {
  type: "/aceso.attestation.v1.RoundResult";
  value: RoundResultAmino;
}
/** RoundResult is a result that a round's first reveal of its digest brought; kept until the tally. */
export interface RoundResultSDKType {
  round: Uint8Array;
  result: ResultSDKType;
}
/** OpenMark keeps a lead from opening twice for a device, and counts its rounds of a day. */
export interface OpenMark {
  lead: string;
  device: Uint8Array;
  /** the one in COMMIT or REVEAL; empty if none */
  round: Uint8Array;
  /** block time / 86 400 */
  day: bigint;
  /** rounds opened on that day */
  opened: number;
}
export interface OpenMarkProtoMsg {
  typeUrl: "/aceso.attestation.v1.OpenMark";
  value: Uint8Array;
}
/**
 * OpenMark keeps a lead from opening twice for a device, and counts its rounds of a day.
 * @name OpenMarkAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.OpenMark
 */
export interface OpenMarkAmino {
  lead?: string;
  device?: string;
  /**
   * the one in COMMIT or REVEAL; empty if none
   */
  round?: string;
  /**
   * block time / 86 400
   */
  day?: string;
  /**
   * rounds opened on that day
   */
  opened?: number;
}
export interface OpenMarkAminoMsg {
  type: "/aceso.attestation.v1.OpenMark";
  value: OpenMarkAmino;
}
/** OpenMark keeps a lead from opening twice for a device, and counts its rounds of a day. */
export interface OpenMarkSDKType {
  lead: string;
  device: Uint8Array;
  round: Uint8Array;
  day: bigint;
  opened: number;
}
/** Params are set by governance; durations in seconds. */
export interface Params {
  /** n besides the lead */
  committeeSize: number;
  commitSeconds: bigint;
  revealSeconds: bigint;
  appealSeconds: bigint;
  leadDailyCap: number;
  /** longest validity of an AFFIRMED result */
  resultSeconds: bigint;
  /** newest blocks of the ring that a nonce may name */
  nonceWindow: number;
  /** one in so many AFFIRMED rounds is judged again */
  auditOneIn: number;
  /** uaceso */
  challengeBond: bigint;
  /** of a relayer's smallest bond */
  contradictedSlashBp: number;
}
export interface ParamsProtoMsg {
  typeUrl: "/aceso.attestation.v1.Params";
  value: Uint8Array;
}
/**
 * Params are set by governance; durations in seconds.
 * @name ParamsAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.Params
 */
export interface ParamsAmino {
  /**
   * n besides the lead
   */
  committee_size?: number;
  commit_seconds?: string;
  reveal_seconds?: string;
  appeal_seconds?: string;
  lead_daily_cap?: number;
  /**
   * longest validity of an AFFIRMED result
   */
  result_seconds?: string;
  /**
   * newest blocks of the ring that a nonce may name
   */
  nonce_window?: number;
  /**
   * one in so many AFFIRMED rounds is judged again
   */
  audit_one_in?: number;
  /**
   * uaceso
   */
  challenge_bond?: string;
  /**
   * of a relayer's smallest bond
   */
  contradicted_slash_bp?: number;
}
export interface ParamsAminoMsg {
  type: "/aceso.attestation.v1.Params";
  value: ParamsAmino;
}
/** Params are set by governance; durations in seconds. */
export interface ParamsSDKType {
  committee_size: number;
  commit_seconds: bigint;
  reveal_seconds: bigint;
  appeal_seconds: bigint;
  lead_daily_cap: number;
  result_seconds: bigint;
  nonce_window: number;
  audit_one_in: number;
  challenge_bond: bigint;
  contradicted_slash_bp: number;
}
function createBaseResult(): Result {
  return {
    v: 0,
    format: "",
    device: new Uint8Array(),
    model: new Uint8Array(),
    nonce: new Uint8Array(),
    dataKey: new Uint8Array(),
    measurementId: new Uint8Array(),
    vector: new Uint8Array(),
    tier: 0,
    code: "",
    snapshot: new Uint8Array(),
    evidenceHash: new Uint8Array(),
    validUntil: BigInt(0)
  };
}
export const Result = {
  typeUrl: "/aceso.attestation.v1.Result",
  encode(message: Result, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.v !== 0) {
      writer.uint32(8).uint32(message.v);
    }
    if (message.format !== "") {
      writer.uint32(18).string(message.format);
    }
    if (message.device.length !== 0) {
      writer.uint32(26).bytes(message.device);
    }
    if (message.model.length !== 0) {
      writer.uint32(34).bytes(message.model);
    }
    if (message.nonce.length !== 0) {
      writer.uint32(42).bytes(message.nonce);
    }
    if (message.dataKey.length !== 0) {
      writer.uint32(50).bytes(message.dataKey);
    }
    if (message.measurementId.length !== 0) {
      writer.uint32(58).bytes(message.measurementId);
    }
    if (message.vector.length !== 0) {
      writer.uint32(66).bytes(message.vector);
    }
    if (message.tier !== 0) {
      writer.uint32(72).int32(message.tier);
    }
    if (message.code !== "") {
      writer.uint32(82).string(message.code);
    }
    if (message.snapshot.length !== 0) {
      writer.uint32(90).bytes(message.snapshot);
    }
    if (message.evidenceHash.length !== 0) {
      writer.uint32(98).bytes(message.evidenceHash);
    }
    if (message.validUntil !== BigInt(0)) {
      writer.uint32(104).int64(message.validUntil);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Result {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseResult();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.v = reader.uint32();
          break;
        case 2:
          message.format = reader.string();
          break;
        case 3:
          message.device = reader.bytes();
          break;
        case 4:
          message.model = reader.bytes();
          break;
        case 5:
          message.nonce = reader.bytes();
          break;
        case 6:
          message.dataKey = reader.bytes();
          break;
        case 7:
          message.measurementId = reader.bytes();
          break;
        case 8:
          message.vector = reader.bytes();
          break;
        case 9:
          message.tier = reader.int32() as any;
          break;
        case 10:
          message.code = reader.string();
          break;
        case 11:
          message.snapshot = reader.bytes();
          break;
        case 12:
          message.evidenceHash = reader.bytes();
          break;
        case 13:
          message.validUntil = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Result {
    const obj = createBaseResult();
    if (isSet(object.v)) obj.v = Number(object.v);
    if (isSet(object.format)) obj.format = String(object.format);
    if (isSet(object.device)) obj.device = bytesFromBase64(object.device);
    if (isSet(object.model)) obj.model = bytesFromBase64(object.model);
    if (isSet(object.nonce)) obj.nonce = bytesFromBase64(object.nonce);
    if (isSet(object.dataKey)) obj.dataKey = bytesFromBase64(object.dataKey);
    if (isSet(object.measurementId)) obj.measurementId = bytesFromBase64(object.measurementId);
    if (isSet(object.vector)) obj.vector = bytesFromBase64(object.vector);
    if (isSet(object.tier)) obj.tier = tierFromJSON(object.tier);
    if (isSet(object.code)) obj.code = String(object.code);
    if (isSet(object.snapshot)) obj.snapshot = bytesFromBase64(object.snapshot);
    if (isSet(object.evidenceHash)) obj.evidenceHash = bytesFromBase64(object.evidenceHash);
    if (isSet(object.validUntil)) obj.validUntil = BigInt(object.validUntil.toString());
    return obj;
  },
  toJSON(message: Result): JsonSafe<Result> {
    const obj: any = {};
    message.v !== undefined && (obj.v = Math.round(message.v));
    message.format !== undefined && (obj.format = message.format);
    message.device !== undefined && (obj.device = base64FromBytes(message.device !== undefined ? message.device : new Uint8Array()));
    message.model !== undefined && (obj.model = base64FromBytes(message.model !== undefined ? message.model : new Uint8Array()));
    message.nonce !== undefined && (obj.nonce = base64FromBytes(message.nonce !== undefined ? message.nonce : new Uint8Array()));
    message.dataKey !== undefined && (obj.dataKey = base64FromBytes(message.dataKey !== undefined ? message.dataKey : new Uint8Array()));
    message.measurementId !== undefined && (obj.measurementId = base64FromBytes(message.measurementId !== undefined ? message.measurementId : new Uint8Array()));
    message.vector !== undefined && (obj.vector = base64FromBytes(message.vector !== undefined ? message.vector : new Uint8Array()));
    message.tier !== undefined && (obj.tier = tierToJSON(message.tier));
    message.code !== undefined && (obj.code = message.code);
    message.snapshot !== undefined && (obj.snapshot = base64FromBytes(message.snapshot !== undefined ? message.snapshot : new Uint8Array()));
    message.evidenceHash !== undefined && (obj.evidenceHash = base64FromBytes(message.evidenceHash !== undefined ? message.evidenceHash : new Uint8Array()));
    message.validUntil !== undefined && (obj.validUntil = (message.validUntil || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Result>): Result {
    const message = createBaseResult();
    message.v = object.v ?? 0;
    message.format = object.format ?? "";
    message.device = object.device ?? new Uint8Array();
    message.model = object.model ?? new Uint8Array();
    message.nonce = object.nonce ?? new Uint8Array();
    message.dataKey = object.dataKey ?? new Uint8Array();
    message.measurementId = object.measurementId ?? new Uint8Array();
    message.vector = object.vector ?? new Uint8Array();
    message.tier = object.tier ?? 0;
    message.code = object.code ?? "";
    message.snapshot = object.snapshot ?? new Uint8Array();
    message.evidenceHash = object.evidenceHash ?? new Uint8Array();
    if (object.validUntil !== undefined && object.validUntil !== null) {
      message.validUntil = BigInt(object.validUntil.toString());
    }
    return message;
  },
  fromAmino(object: ResultAmino): Result {
    const message = createBaseResult();
    if (object.v !== undefined && object.v !== null) {
      message.v = object.v;
    }
    if (object.format !== undefined && object.format !== null) {
      message.format = object.format;
    }
    if (object.device !== undefined && object.device !== null) {
      message.device = bytesFromBase64(object.device);
    }
    if (object.model !== undefined && object.model !== null) {
      message.model = bytesFromBase64(object.model);
    }
    if (object.nonce !== undefined && object.nonce !== null) {
      message.nonce = bytesFromBase64(object.nonce);
    }
    if (object.data_key !== undefined && object.data_key !== null) {
      message.dataKey = bytesFromBase64(object.data_key);
    }
    if (object.measurement_id !== undefined && object.measurement_id !== null) {
      message.measurementId = bytesFromBase64(object.measurement_id);
    }
    if (object.vector !== undefined && object.vector !== null) {
      message.vector = bytesFromBase64(object.vector);
    }
    if (object.tier !== undefined && object.tier !== null) {
      message.tier = object.tier;
    }
    if (object.code !== undefined && object.code !== null) {
      message.code = object.code;
    }
    if (object.snapshot !== undefined && object.snapshot !== null) {
      message.snapshot = bytesFromBase64(object.snapshot);
    }
    if (object.evidence_hash !== undefined && object.evidence_hash !== null) {
      message.evidenceHash = bytesFromBase64(object.evidence_hash);
    }
    if (object.valid_until !== undefined && object.valid_until !== null) {
      message.validUntil = BigInt(object.valid_until);
    }
    return message;
  },
  toAmino(message: Result): ResultAmino {
    const obj: any = {};
    obj.v = message.v === 0 ? undefined : message.v;
    obj.format = message.format === "" ? undefined : message.format;
    obj.device = message.device ? base64FromBytes(message.device) : undefined;
    obj.model = message.model ? base64FromBytes(message.model) : undefined;
    obj.nonce = message.nonce ? base64FromBytes(message.nonce) : undefined;
    obj.data_key = message.dataKey ? base64FromBytes(message.dataKey) : undefined;
    obj.measurement_id = message.measurementId ? base64FromBytes(message.measurementId) : undefined;
    obj.vector = message.vector ? base64FromBytes(message.vector) : undefined;
    obj.tier = message.tier === 0 ? undefined : message.tier;
    obj.code = message.code === "" ? undefined : message.code;
    obj.snapshot = message.snapshot ? base64FromBytes(message.snapshot) : undefined;
    obj.evidence_hash = message.evidenceHash ? base64FromBytes(message.evidenceHash) : undefined;
    obj.valid_until = message.validUntil !== BigInt(0) ? message.validUntil?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: ResultAminoMsg): Result {
    return Result.fromAmino(object.value);
  },
  fromProtoMsg(message: ResultProtoMsg): Result {
    return Result.decode(message.value);
  },
  toProto(message: Result): Uint8Array {
    return Result.encode(message).finish();
  },
  toProtoMsg(message: Result): ResultProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.Result",
      value: Result.encode(message).finish()
    };
  }
};
function createBaseRound(): Round {
  return {
    id: new Uint8Array(),
    device: new Uint8Array(),
    model: new Uint8Array(),
    purpose: 0,
    lead: "",
    evidenceHash: new Uint8Array(),
    nonceHeight: BigInt(0),
    dataKey: new Uint8Array(),
    keyGeneration: 0,
    openedHeight: BigInt(0),
    openedTime: BigInt(0),
    snapshot: new Uint8Array(),
    verifierVersion: "",
    fee: BigInt(0),
    format: "",
    nonce: new Uint8Array(),
    epoch: BigInt(0),
    auditOf: new Uint8Array()
  };
}
export const Round = {
  typeUrl: "/aceso.attestation.v1.Round",
  encode(message: Round, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.id.length !== 0) {
      writer.uint32(10).bytes(message.id);
    }
    if (message.device.length !== 0) {
      writer.uint32(18).bytes(message.device);
    }
    if (message.model.length !== 0) {
      writer.uint32(26).bytes(message.model);
    }
    if (message.purpose !== 0) {
      writer.uint32(32).int32(message.purpose);
    }
    if (message.lead !== "") {
      writer.uint32(42).string(message.lead);
    }
    if (message.evidenceHash.length !== 0) {
      writer.uint32(50).bytes(message.evidenceHash);
    }
    if (message.nonceHeight !== BigInt(0)) {
      writer.uint32(56).int64(message.nonceHeight);
    }
    if (message.dataKey.length !== 0) {
      writer.uint32(66).bytes(message.dataKey);
    }
    if (message.keyGeneration !== 0) {
      writer.uint32(72).uint32(message.keyGeneration);
    }
    if (message.openedHeight !== BigInt(0)) {
      writer.uint32(80).int64(message.openedHeight);
    }
    if (message.openedTime !== BigInt(0)) {
      writer.uint32(88).int64(message.openedTime);
    }
    if (message.snapshot.length !== 0) {
      writer.uint32(98).bytes(message.snapshot);
    }
    if (message.verifierVersion !== "") {
      writer.uint32(106).string(message.verifierVersion);
    }
    if (message.fee !== BigInt(0)) {
      writer.uint32(112).uint64(message.fee);
    }
    if (message.format !== "") {
      writer.uint32(122).string(message.format);
    }
    if (message.nonce.length !== 0) {
      writer.uint32(130).bytes(message.nonce);
    }
    if (message.epoch !== BigInt(0)) {
      writer.uint32(136).uint64(message.epoch);
    }
    if (message.auditOf.length !== 0) {
      writer.uint32(146).bytes(message.auditOf);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Round {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseRound();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.id = reader.bytes();
          break;
        case 2:
          message.device = reader.bytes();
          break;
        case 3:
          message.model = reader.bytes();
          break;
        case 4:
          message.purpose = reader.int32() as any;
          break;
        case 5:
          message.lead = reader.string();
          break;
        case 6:
          message.evidenceHash = reader.bytes();
          break;
        case 7:
          message.nonceHeight = reader.int64();
          break;
        case 8:
          message.dataKey = reader.bytes();
          break;
        case 9:
          message.keyGeneration = reader.uint32();
          break;
        case 10:
          message.openedHeight = reader.int64();
          break;
        case 11:
          message.openedTime = reader.int64();
          break;
        case 12:
          message.snapshot = reader.bytes();
          break;
        case 13:
          message.verifierVersion = reader.string();
          break;
        case 14:
          message.fee = reader.uint64();
          break;
        case 15:
          message.format = reader.string();
          break;
        case 16:
          message.nonce = reader.bytes();
          break;
        case 17:
          message.epoch = reader.uint64();
          break;
        case 18:
          message.auditOf = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Round {
    const obj = createBaseRound();
    if (isSet(object.id)) obj.id = bytesFromBase64(object.id);
    if (isSet(object.device)) obj.device = bytesFromBase64(object.device);
    if (isSet(object.model)) obj.model = bytesFromBase64(object.model);
    if (isSet(object.purpose)) obj.purpose = purposeFromJSON(object.purpose);
    if (isSet(object.lead)) obj.lead = String(object.lead);
    if (isSet(object.evidenceHash)) obj.evidenceHash = bytesFromBase64(object.evidenceHash);
    if (isSet(object.nonceHeight)) obj.nonceHeight = BigInt(object.nonceHeight.toString());
    if (isSet(object.dataKey)) obj.dataKey = bytesFromBase64(object.dataKey);
    if (isSet(object.keyGeneration)) obj.keyGeneration = Number(object.keyGeneration);
    if (isSet(object.openedHeight)) obj.openedHeight = BigInt(object.openedHeight.toString());
    if (isSet(object.openedTime)) obj.openedTime = BigInt(object.openedTime.toString());
    if (isSet(object.snapshot)) obj.snapshot = bytesFromBase64(object.snapshot);
    if (isSet(object.verifierVersion)) obj.verifierVersion = String(object.verifierVersion);
    if (isSet(object.fee)) obj.fee = BigInt(object.fee.toString());
    if (isSet(object.format)) obj.format = String(object.format);
    if (isSet(object.nonce)) obj.nonce = bytesFromBase64(object.nonce);
    if (isSet(object.epoch)) obj.epoch = BigInt(object.epoch.toString());
    if (isSet(object.auditOf)) obj.auditOf = bytesFromBase64(object.auditOf);
    return obj;
  },
  toJSON(message: Round): JsonSafe<Round> {
    const obj: any = {};
    message.id !== undefined && (obj.id = base64FromBytes(message.id !== undefined ? message.id : new Uint8Array()));
    message.device !== undefined && (obj.device = base64FromBytes(message.device !== undefined ? message.device : new Uint8Array()));
    message.model !== undefined && (obj.model = base64FromBytes(message.model !== undefined ? message.model : new Uint8Array()));
    message.purpose !== undefined && (obj.purpose = purposeToJSON(message.purpose));
    message.lead !== undefined && (obj.lead = message.lead);
    message.evidenceHash !== undefined && (obj.evidenceHash = base64FromBytes(message.evidenceHash !== undefined ? message.evidenceHash : new Uint8Array()));
    message.nonceHeight !== undefined && (obj.nonceHeight = (message.nonceHeight || BigInt(0)).toString());
    message.dataKey !== undefined && (obj.dataKey = base64FromBytes(message.dataKey !== undefined ? message.dataKey : new Uint8Array()));
    message.keyGeneration !== undefined && (obj.keyGeneration = Math.round(message.keyGeneration));
    message.openedHeight !== undefined && (obj.openedHeight = (message.openedHeight || BigInt(0)).toString());
    message.openedTime !== undefined && (obj.openedTime = (message.openedTime || BigInt(0)).toString());
    message.snapshot !== undefined && (obj.snapshot = base64FromBytes(message.snapshot !== undefined ? message.snapshot : new Uint8Array()));
    message.verifierVersion !== undefined && (obj.verifierVersion = message.verifierVersion);
    message.fee !== undefined && (obj.fee = (message.fee || BigInt(0)).toString());
    message.format !== undefined && (obj.format = message.format);
    message.nonce !== undefined && (obj.nonce = base64FromBytes(message.nonce !== undefined ? message.nonce : new Uint8Array()));
    message.epoch !== undefined && (obj.epoch = (message.epoch || BigInt(0)).toString());
    message.auditOf !== undefined && (obj.auditOf = base64FromBytes(message.auditOf !== undefined ? message.auditOf : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<Round>): Round {
    const message = createBaseRound();
    message.id = object.id ?? new Uint8Array();
    message.device = object.device ?? new Uint8Array();
    message.model = object.model ?? new Uint8Array();
    message.purpose = object.purpose ?? 0;
    message.lead = object.lead ?? "";
    message.evidenceHash = object.evidenceHash ?? new Uint8Array();
    if (object.nonceHeight !== undefined && object.nonceHeight !== null) {
      message.nonceHeight = BigInt(object.nonceHeight.toString());
    }
    message.dataKey = object.dataKey ?? new Uint8Array();
    message.keyGeneration = object.keyGeneration ?? 0;
    if (object.openedHeight !== undefined && object.openedHeight !== null) {
      message.openedHeight = BigInt(object.openedHeight.toString());
    }
    if (object.openedTime !== undefined && object.openedTime !== null) {
      message.openedTime = BigInt(object.openedTime.toString());
    }
    message.snapshot = object.snapshot ?? new Uint8Array();
    message.verifierVersion = object.verifierVersion ?? "";
    if (object.fee !== undefined && object.fee !== null) {
      message.fee = BigInt(object.fee.toString());
    }
    message.format = object.format ?? "";
    message.nonce = object.nonce ?? new Uint8Array();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch.toString());
    }
    message.auditOf = object.auditOf ?? new Uint8Array();
    return message;
  },
  fromAmino(object: RoundAmino): Round {
    const message = createBaseRound();
    if (object.id !== undefined && object.id !== null) {
      message.id = bytesFromBase64(object.id);
    }
    if (object.device !== undefined && object.device !== null) {
      message.device = bytesFromBase64(object.device);
    }
    if (object.model !== undefined && object.model !== null) {
      message.model = bytesFromBase64(object.model);
    }
    if (object.purpose !== undefined && object.purpose !== null) {
      message.purpose = object.purpose;
    }
    if (object.lead !== undefined && object.lead !== null) {
      message.lead = object.lead;
    }
    if (object.evidence_hash !== undefined && object.evidence_hash !== null) {
      message.evidenceHash = bytesFromBase64(object.evidence_hash);
    }
    if (object.nonce_height !== undefined && object.nonce_height !== null) {
      message.nonceHeight = BigInt(object.nonce_height);
    }
    if (object.data_key !== undefined && object.data_key !== null) {
      message.dataKey = bytesFromBase64(object.data_key);
    }
    if (object.key_generation !== undefined && object.key_generation !== null) {
      message.keyGeneration = object.key_generation;
    }
    if (object.opened_height !== undefined && object.opened_height !== null) {
      message.openedHeight = BigInt(object.opened_height);
    }
    if (object.opened_time !== undefined && object.opened_time !== null) {
      message.openedTime = BigInt(object.opened_time);
    }
    if (object.snapshot !== undefined && object.snapshot !== null) {
      message.snapshot = bytesFromBase64(object.snapshot);
    }
    if (object.verifier_version !== undefined && object.verifier_version !== null) {
      message.verifierVersion = object.verifier_version;
    }
    if (object.fee !== undefined && object.fee !== null) {
      message.fee = BigInt(object.fee);
    }
    if (object.format !== undefined && object.format !== null) {
      message.format = object.format;
    }
    if (object.nonce !== undefined && object.nonce !== null) {
      message.nonce = bytesFromBase64(object.nonce);
    }
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch);
    }
    if (object.audit_of !== undefined && object.audit_of !== null) {
      message.auditOf = bytesFromBase64(object.audit_of);
    }
    return message;
  },
  toAmino(message: Round): RoundAmino {
    const obj: any = {};
    obj.id = message.id ? base64FromBytes(message.id) : undefined;
    obj.device = message.device ? base64FromBytes(message.device) : undefined;
    obj.model = message.model ? base64FromBytes(message.model) : undefined;
    obj.purpose = message.purpose === 0 ? undefined : message.purpose;
    obj.lead = message.lead === "" ? undefined : message.lead;
    obj.evidence_hash = message.evidenceHash ? base64FromBytes(message.evidenceHash) : undefined;
    obj.nonce_height = message.nonceHeight !== BigInt(0) ? message.nonceHeight?.toString() : undefined;
    obj.data_key = message.dataKey ? base64FromBytes(message.dataKey) : undefined;
    obj.key_generation = message.keyGeneration === 0 ? undefined : message.keyGeneration;
    obj.opened_height = message.openedHeight !== BigInt(0) ? message.openedHeight?.toString() : undefined;
    obj.opened_time = message.openedTime !== BigInt(0) ? message.openedTime?.toString() : undefined;
    obj.snapshot = message.snapshot ? base64FromBytes(message.snapshot) : undefined;
    obj.verifier_version = message.verifierVersion === "" ? undefined : message.verifierVersion;
    obj.fee = message.fee !== BigInt(0) ? message.fee?.toString() : undefined;
    obj.format = message.format === "" ? undefined : message.format;
    obj.nonce = message.nonce ? base64FromBytes(message.nonce) : undefined;
    obj.epoch = message.epoch !== BigInt(0) ? message.epoch?.toString() : undefined;
    obj.audit_of = message.auditOf ? base64FromBytes(message.auditOf) : undefined;
    return obj;
  },
  fromAminoMsg(object: RoundAminoMsg): Round {
    return Round.fromAmino(object.value);
  },
  fromProtoMsg(message: RoundProtoMsg): Round {
    return Round.decode(message.value);
  },
  toProto(message: Round): Uint8Array {
    return Round.encode(message).finish();
  },
  toProtoMsg(message: Round): RoundProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.Round",
      value: Round.encode(message).finish()
    };
  }
};
function createBaseProgress(): Progress {
  return {
    round: new Uint8Array(),
    phase: 0,
    deadline: BigInt(0),
    committed: 0,
    revealed: 0,
    unavailable: 0,
    digest: new Uint8Array(),
    tier: 0,
    code: "",
    decidedHeight: BigInt(0),
    winners: new Uint8Array(),
    dissent: new Uint8Array(),
    audit: 0,
    reexecuted: new Uint8Array()
  };
}
export const Progress = {
  typeUrl: "/aceso.attestation.v1.Progress",
  encode(message: Progress, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.round.length !== 0) {
      writer.uint32(10).bytes(message.round);
    }
    if (message.phase !== 0) {
      writer.uint32(16).int32(message.phase);
    }
    if (message.deadline !== BigInt(0)) {
      writer.uint32(24).int64(message.deadline);
    }
    if (message.committed !== 0) {
      writer.uint32(32).uint32(message.committed);
    }
    if (message.revealed !== 0) {
      writer.uint32(40).uint32(message.revealed);
    }
    if (message.unavailable !== 0) {
      writer.uint32(48).uint32(message.unavailable);
    }
    if (message.digest.length !== 0) {
      writer.uint32(58).bytes(message.digest);
    }
    if (message.tier !== 0) {
      writer.uint32(64).int32(message.tier);
    }
    if (message.code !== "") {
      writer.uint32(74).string(message.code);
    }
    if (message.decidedHeight !== BigInt(0)) {
      writer.uint32(80).int64(message.decidedHeight);
    }
    if (message.winners.length !== 0) {
      writer.uint32(90).bytes(message.winners);
    }
    if (message.dissent.length !== 0) {
      writer.uint32(98).bytes(message.dissent);
    }
    if (message.audit !== 0) {
      writer.uint32(104).int32(message.audit);
    }
    if (message.reexecuted.length !== 0) {
      writer.uint32(114).bytes(message.reexecuted);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Progress {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseProgress();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.round = reader.bytes();
          break;
        case 2:
          message.phase = reader.int32() as any;
          break;
        case 3:
          message.deadline = reader.int64();
          break;
        case 4:
          message.committed = reader.uint32();
          break;
        case 5:
          message.revealed = reader.uint32();
          break;
        case 6:
          message.unavailable = reader.uint32();
          break;
        case 7:
          message.digest = reader.bytes();
          break;
        case 8:
          message.tier = reader.int32() as any;
          break;
        case 9:
          message.code = reader.string();
          break;
        case 10:
          message.decidedHeight = reader.int64();
          break;
        case 11:
          message.winners = reader.bytes();
          break;
        case 12:
          message.dissent = reader.bytes();
          break;
        case 13:
          message.audit = reader.int32() as any;
          break;
        case 14:
          message.reexecuted = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Progress {
    const obj = createBaseProgress();
    if (isSet(object.round)) obj.round = bytesFromBase64(object.round);
    if (isSet(object.phase)) obj.phase = phaseFromJSON(object.phase);
    if (isSet(object.deadline)) obj.deadline = BigInt(object.deadline.toString());
    if (isSet(object.committed)) obj.committed = Number(object.committed);
    if (isSet(object.revealed)) obj.revealed = Number(object.revealed);
    if (isSet(object.unavailable)) obj.unavailable = Number(object.unavailable);
    if (isSet(object.digest)) obj.digest = bytesFromBase64(object.digest);
    if (isSet(object.tier)) obj.tier = tierFromJSON(object.tier);
    if (isSet(object.code)) obj.code = String(object.code);
    if (isSet(object.decidedHeight)) obj.decidedHeight = BigInt(object.decidedHeight.toString());
    if (isSet(object.winners)) obj.winners = bytesFromBase64(object.winners);
    if (isSet(object.dissent)) obj.dissent = bytesFromBase64(object.dissent);
    if (isSet(object.audit)) obj.audit = auditStatusFromJSON(object.audit);
    if (isSet(object.reexecuted)) obj.reexecuted = bytesFromBase64(object.reexecuted);
    return obj;
  },
  toJSON(message: Progress): JsonSafe<Progress> {
    const obj: any = {};
    message.round !== undefined && (obj.round = base64FromBytes(message.round !== undefined ? message.round : new Uint8Array()));
    message.phase !== undefined && (obj.phase = phaseToJSON(message.phase));
    message.deadline !== undefined && (obj.deadline = (message.deadline || BigInt(0)).toString());
    message.committed !== undefined && (obj.committed = Math.round(message.committed));
    message.revealed !== undefined && (obj.revealed = Math.round(message.revealed));
    message.unavailable !== undefined && (obj.unavailable = Math.round(message.unavailable));
    message.digest !== undefined && (obj.digest = base64FromBytes(message.digest !== undefined ? message.digest : new Uint8Array()));
    message.tier !== undefined && (obj.tier = tierToJSON(message.tier));
    message.code !== undefined && (obj.code = message.code);
    message.decidedHeight !== undefined && (obj.decidedHeight = (message.decidedHeight || BigInt(0)).toString());
    message.winners !== undefined && (obj.winners = base64FromBytes(message.winners !== undefined ? message.winners : new Uint8Array()));
    message.dissent !== undefined && (obj.dissent = base64FromBytes(message.dissent !== undefined ? message.dissent : new Uint8Array()));
    message.audit !== undefined && (obj.audit = auditStatusToJSON(message.audit));
    message.reexecuted !== undefined && (obj.reexecuted = base64FromBytes(message.reexecuted !== undefined ? message.reexecuted : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<Progress>): Progress {
    const message = createBaseProgress();
    message.round = object.round ?? new Uint8Array();
    message.phase = object.phase ?? 0;
    if (object.deadline !== undefined && object.deadline !== null) {
      message.deadline = BigInt(object.deadline.toString());
    }
    message.committed = object.committed ?? 0;
    message.revealed = object.revealed ?? 0;
    message.unavailable = object.unavailable ?? 0;
    message.digest = object.digest ?? new Uint8Array();
    message.tier = object.tier ?? 0;
    message.code = object.code ?? "";
    if (object.decidedHeight !== undefined && object.decidedHeight !== null) {
      message.decidedHeight = BigInt(object.decidedHeight.toString());
    }
    message.winners = object.winners ?? new Uint8Array();
    message.dissent = object.dissent ?? new Uint8Array();
    message.audit = object.audit ?? 0;
    message.reexecuted = object.reexecuted ?? new Uint8Array();
    return message;
  },
  fromAmino(object: ProgressAmino): Progress {
    const message = createBaseProgress();
    if (object.round !== undefined && object.round !== null) {
      message.round = bytesFromBase64(object.round);
    }
    if (object.phase !== undefined && object.phase !== null) {
      message.phase = object.phase;
    }
    if (object.deadline !== undefined && object.deadline !== null) {
      message.deadline = BigInt(object.deadline);
    }
    if (object.committed !== undefined && object.committed !== null) {
      message.committed = object.committed;
    }
    if (object.revealed !== undefined && object.revealed !== null) {
      message.revealed = object.revealed;
    }
    if (object.unavailable !== undefined && object.unavailable !== null) {
      message.unavailable = object.unavailable;
    }
    if (object.digest !== undefined && object.digest !== null) {
      message.digest = bytesFromBase64(object.digest);
    }
    if (object.tier !== undefined && object.tier !== null) {
      message.tier = object.tier;
    }
    if (object.code !== undefined && object.code !== null) {
      message.code = object.code;
    }
    if (object.decided_height !== undefined && object.decided_height !== null) {
      message.decidedHeight = BigInt(object.decided_height);
    }
    if (object.winners !== undefined && object.winners !== null) {
      message.winners = bytesFromBase64(object.winners);
    }
    if (object.dissent !== undefined && object.dissent !== null) {
      message.dissent = bytesFromBase64(object.dissent);
    }
    if (object.audit !== undefined && object.audit !== null) {
      message.audit = object.audit;
    }
    if (object.reexecuted !== undefined && object.reexecuted !== null) {
      message.reexecuted = bytesFromBase64(object.reexecuted);
    }
    return message;
  },
  toAmino(message: Progress): ProgressAmino {
    const obj: any = {};
    obj.round = message.round ? base64FromBytes(message.round) : undefined;
    obj.phase = message.phase === 0 ? undefined : message.phase;
    obj.deadline = message.deadline !== BigInt(0) ? message.deadline?.toString() : undefined;
    obj.committed = message.committed === 0 ? undefined : message.committed;
    obj.revealed = message.revealed === 0 ? undefined : message.revealed;
    obj.unavailable = message.unavailable === 0 ? undefined : message.unavailable;
    obj.digest = message.digest ? base64FromBytes(message.digest) : undefined;
    obj.tier = message.tier === 0 ? undefined : message.tier;
    obj.code = message.code === "" ? undefined : message.code;
    obj.decided_height = message.decidedHeight !== BigInt(0) ? message.decidedHeight?.toString() : undefined;
    obj.winners = message.winners ? base64FromBytes(message.winners) : undefined;
    obj.dissent = message.dissent ? base64FromBytes(message.dissent) : undefined;
    obj.audit = message.audit === 0 ? undefined : message.audit;
    obj.reexecuted = message.reexecuted ? base64FromBytes(message.reexecuted) : undefined;
    return obj;
  },
  fromAminoMsg(object: ProgressAminoMsg): Progress {
    return Progress.fromAmino(object.value);
  },
  fromProtoMsg(message: ProgressProtoMsg): Progress {
    return Progress.decode(message.value);
  },
  toProto(message: Progress): Uint8Array {
    return Progress.encode(message).finish();
  },
  toProtoMsg(message: Progress): ProgressProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.Progress",
      value: Progress.encode(message).finish()
    };
  }
};
function createBaseRoundCommittee(): RoundCommittee {
  return {
    round: new Uint8Array(),
    members: []
  };
}
export const RoundCommittee = {
  typeUrl: "/aceso.attestation.v1.RoundCommittee",
  encode(message: RoundCommittee, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.round.length !== 0) {
      writer.uint32(10).bytes(message.round);
    }
    for (const v of message.members) {
      writer.uint32(18).string(v!);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): RoundCommittee {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseRoundCommittee();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.round = reader.bytes();
          break;
        case 2:
          message.members.push(reader.string());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): RoundCommittee {
    const obj = createBaseRoundCommittee();
    if (isSet(object.round)) obj.round = bytesFromBase64(object.round);
    if (Array.isArray(object?.members)) obj.members = object.members.map((e: any) => String(e));
    return obj;
  },
  toJSON(message: RoundCommittee): JsonSafe<RoundCommittee> {
    const obj: any = {};
    message.round !== undefined && (obj.round = base64FromBytes(message.round !== undefined ? message.round : new Uint8Array()));
    if (message.members) {
      obj.members = message.members.map(e => e);
    } else {
      obj.members = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<RoundCommittee>): RoundCommittee {
    const message = createBaseRoundCommittee();
    message.round = object.round ?? new Uint8Array();
    message.members = object.members?.map(e => e) || [];
    return message;
  },
  fromAmino(object: RoundCommitteeAmino): RoundCommittee {
    const message = createBaseRoundCommittee();
    if (object.round !== undefined && object.round !== null) {
      message.round = bytesFromBase64(object.round);
    }
    message.members = object.members?.map(e => e) || [];
    return message;
  },
  toAmino(message: RoundCommittee): RoundCommitteeAmino {
    const obj: any = {};
    obj.round = message.round ? base64FromBytes(message.round) : undefined;
    if (message.members) {
      obj.members = message.members.map(e => e);
    } else {
      obj.members = message.members;
    }
    return obj;
  },
  fromAminoMsg(object: RoundCommitteeAminoMsg): RoundCommittee {
    return RoundCommittee.fromAmino(object.value);
  },
  fromProtoMsg(message: RoundCommitteeProtoMsg): RoundCommittee {
    return RoundCommittee.decode(message.value);
  },
  toProto(message: RoundCommittee): Uint8Array {
    return RoundCommittee.encode(message).finish();
  },
  toProtoMsg(message: RoundCommittee): RoundCommitteeProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.RoundCommittee",
      value: RoundCommittee.encode(message).finish()
    };
  }
};
function createBaseVote(): Vote {
  return {
    round: new Uint8Array(),
    member: "",
    commit: new Uint8Array(),
    digest: new Uint8Array(),
    unavailable: false
  };
}
export const Vote = {
  typeUrl: "/aceso.attestation.v1.Vote",
  encode(message: Vote, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.round.length !== 0) {
      writer.uint32(10).bytes(message.round);
    }
    if (message.member !== "") {
      writer.uint32(18).string(message.member);
    }
    if (message.commit.length !== 0) {
      writer.uint32(26).bytes(message.commit);
    }
    if (message.digest.length !== 0) {
      writer.uint32(34).bytes(message.digest);
    }
    if (message.unavailable === true) {
      writer.uint32(40).bool(message.unavailable);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Vote {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseVote();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.round = reader.bytes();
          break;
        case 2:
          message.member = reader.string();
          break;
        case 3:
          message.commit = reader.bytes();
          break;
        case 4:
          message.digest = reader.bytes();
          break;
        case 5:
          message.unavailable = reader.bool();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Vote {
    const obj = createBaseVote();
    if (isSet(object.round)) obj.round = bytesFromBase64(object.round);
    if (isSet(object.member)) obj.member = String(object.member);
    if (isSet(object.commit)) obj.commit = bytesFromBase64(object.commit);
    if (isSet(object.digest)) obj.digest = bytesFromBase64(object.digest);
    if (isSet(object.unavailable)) obj.unavailable = Boolean(object.unavailable);
    return obj;
  },
  toJSON(message: Vote): JsonSafe<Vote> {
    const obj: any = {};
    message.round !== undefined && (obj.round = base64FromBytes(message.round !== undefined ? message.round : new Uint8Array()));
    message.member !== undefined && (obj.member = message.member);
    message.commit !== undefined && (obj.commit = base64FromBytes(message.commit !== undefined ? message.commit : new Uint8Array()));
    message.digest !== undefined && (obj.digest = base64FromBytes(message.digest !== undefined ? message.digest : new Uint8Array()));
    message.unavailable !== undefined && (obj.unavailable = message.unavailable);
    return obj;
  },
  fromPartial(object: DeepPartial<Vote>): Vote {
    const message = createBaseVote();
    message.round = object.round ?? new Uint8Array();
    message.member = object.member ?? "";
    message.commit = object.commit ?? new Uint8Array();
    message.digest = object.digest ?? new Uint8Array();
    message.unavailable = object.unavailable ?? false;
    return message;
  },
  fromAmino(object: VoteAmino): Vote {
    const message = createBaseVote();
    if (object.round !== undefined && object.round !== null) {
      message.round = bytesFromBase64(object.round);
    }
    if (object.member !== undefined && object.member !== null) {
      message.member = object.member;
    }
    if (object.commit !== undefined && object.commit !== null) {
      message.commit = bytesFromBase64(object.commit);
    }
    if (object.digest !== undefined && object.digest !== null) {
      message.digest = bytesFromBase64(object.digest);
    }
    if (object.unavailable !== undefined && object.unavailable !== null) {
      message.unavailable = object.unavailable;
    }
    return message;
  },
  toAmino(message: Vote): VoteAmino {
    const obj: any = {};
    obj.round = message.round ? base64FromBytes(message.round) : undefined;
    obj.member = message.member === "" ? undefined : message.member;
    obj.commit = message.commit ? base64FromBytes(message.commit) : undefined;
    obj.digest = message.digest ? base64FromBytes(message.digest) : undefined;
    obj.unavailable = message.unavailable === false ? undefined : message.unavailable;
    return obj;
  },
  fromAminoMsg(object: VoteAminoMsg): Vote {
    return Vote.fromAmino(object.value);
  },
  fromProtoMsg(message: VoteProtoMsg): Vote {
    return Vote.decode(message.value);
  },
  toProto(message: Vote): Uint8Array {
    return Vote.encode(message).finish();
  },
  toProtoMsg(message: Vote): VoteProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.Vote",
      value: Vote.encode(message).finish()
    };
  }
};
function createBaseSnapshot(): Snapshot {
  return {
    hash: new Uint8Array(),
    uri: "",
    time: BigInt(0)
  };
}
export const Snapshot = {
  typeUrl: "/aceso.attestation.v1.Snapshot",
  encode(message: Snapshot, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.hash.length !== 0) {
      writer.uint32(10).bytes(message.hash);
    }
    if (message.uri !== "") {
      writer.uint32(18).string(message.uri);
    }
    if (message.time !== BigInt(0)) {
      writer.uint32(24).int64(message.time);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Snapshot {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseSnapshot();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.hash = reader.bytes();
          break;
        case 2:
          message.uri = reader.string();
          break;
        case 3:
          message.time = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Snapshot {
    const obj = createBaseSnapshot();
    if (isSet(object.hash)) obj.hash = bytesFromBase64(object.hash);
    if (isSet(object.uri)) obj.uri = String(object.uri);
    if (isSet(object.time)) obj.time = BigInt(object.time.toString());
    return obj;
  },
  toJSON(message: Snapshot): JsonSafe<Snapshot> {
    const obj: any = {};
    message.hash !== undefined && (obj.hash = base64FromBytes(message.hash !== undefined ? message.hash : new Uint8Array()));
    message.uri !== undefined && (obj.uri = message.uri);
    message.time !== undefined && (obj.time = (message.time || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Snapshot>): Snapshot {
    const message = createBaseSnapshot();
    message.hash = object.hash ?? new Uint8Array();
    message.uri = object.uri ?? "";
    if (object.time !== undefined && object.time !== null) {
      message.time = BigInt(object.time.toString());
    }
    return message;
  },
  fromAmino(object: SnapshotAmino): Snapshot {
    const message = createBaseSnapshot();
    if (object.hash !== undefined && object.hash !== null) {
      message.hash = bytesFromBase64(object.hash);
    }
    if (object.uri !== undefined && object.uri !== null) {
      message.uri = object.uri;
    }
    if (object.time !== undefined && object.time !== null) {
      message.time = BigInt(object.time);
    }
    return message;
  },
  toAmino(message: Snapshot): SnapshotAmino {
    const obj: any = {};
    obj.hash = message.hash ? base64FromBytes(message.hash) : undefined;
    obj.uri = message.uri === "" ? undefined : message.uri;
    obj.time = message.time !== BigInt(0) ? message.time?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: SnapshotAminoMsg): Snapshot {
    return Snapshot.fromAmino(object.value);
  },
  fromProtoMsg(message: SnapshotProtoMsg): Snapshot {
    return Snapshot.decode(message.value);
  },
  toProto(message: Snapshot): Uint8Array {
    return Snapshot.encode(message).finish();
  },
  toProtoMsg(message: Snapshot): SnapshotProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.Snapshot",
      value: Snapshot.encode(message).finish()
    };
  }
};
function createBaseRoundResult(): RoundResult {
  return {
    round: new Uint8Array(),
    result: Result.fromPartial({})
  };
}
export const RoundResult = {
  typeUrl: "/aceso.attestation.v1.RoundResult",
  encode(message: RoundResult, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.round.length !== 0) {
      writer.uint32(10).bytes(message.round);
    }
    if (message.result !== undefined) {
      Result.encode(message.result, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): RoundResult {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseRoundResult();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.round = reader.bytes();
          break;
        case 2:
          message.result = Result.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): RoundResult {
    const obj = createBaseRoundResult();
    if (isSet(object.round)) obj.round = bytesFromBase64(object.round);
    if (isSet(object.result)) obj.result = Result.fromJSON(object.result);
    return obj;
  },
  toJSON(message: RoundResult): JsonSafe<RoundResult> {
    const obj: any = {};
    message.round !== undefined && (obj.round = base64FromBytes(message.round !== undefined ? message.round : new Uint8Array()));
    message.result !== undefined && (obj.result = message.result ? Result.toJSON(message.result) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<RoundResult>): RoundResult {
    const message = createBaseRoundResult();
    message.round = object.round ?? new Uint8Array();
    if (object.result !== undefined && object.result !== null) {
      message.result = Result.fromPartial(object.result);
    }
    return message;
  },
  fromAmino(object: RoundResultAmino): RoundResult {
    const message = createBaseRoundResult();
    if (object.round !== undefined && object.round !== null) {
      message.round = bytesFromBase64(object.round);
    }
    if (object.result !== undefined && object.result !== null) {
      message.result = Result.fromAmino(object.result);
    }
    return message;
  },
  toAmino(message: RoundResult): RoundResultAmino {
    const obj: any = {};
    obj.round = message.round ? base64FromBytes(message.round) : undefined;
    obj.result = message.result ? Result.toAmino(message.result) : Result.toAmino(Result.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: RoundResultAminoMsg): RoundResult {
    return RoundResult.fromAmino(object.value);
  },
  fromProtoMsg(message: RoundResultProtoMsg): RoundResult {
    return RoundResult.decode(message.value);
  },
  toProto(message: RoundResult): Uint8Array {
    return RoundResult.encode(message).finish();
  },
  toProtoMsg(message: RoundResult): RoundResultProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.RoundResult",
      value: RoundResult.encode(message).finish()
    };
  }
};
function createBaseOpenMark(): OpenMark {
  return {
    lead: "",
    device: new Uint8Array(),
    round: new Uint8Array(),
    day: BigInt(0),
    opened: 0
  };
}
export const OpenMark = {
  typeUrl: "/aceso.attestation.v1.OpenMark",
  encode(message: OpenMark, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.lead !== "") {
      writer.uint32(10).string(message.lead);
    }
    if (message.device.length !== 0) {
      writer.uint32(18).bytes(message.device);
    }
    if (message.round.length !== 0) {
      writer.uint32(26).bytes(message.round);
    }
    if (message.day !== BigInt(0)) {
      writer.uint32(32).int64(message.day);
    }
    if (message.opened !== 0) {
      writer.uint32(40).uint32(message.opened);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): OpenMark {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseOpenMark();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.lead = reader.string();
          break;
        case 2:
          message.device = reader.bytes();
          break;
        case 3:
          message.round = reader.bytes();
          break;
        case 4:
          message.day = reader.int64();
          break;
        case 5:
          message.opened = reader.uint32();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): OpenMark {
    const obj = createBaseOpenMark();
    if (isSet(object.lead)) obj.lead = String(object.lead);
    if (isSet(object.device)) obj.device = bytesFromBase64(object.device);
    if (isSet(object.round)) obj.round = bytesFromBase64(object.round);
    if (isSet(object.day)) obj.day = BigInt(object.day.toString());
    if (isSet(object.opened)) obj.opened = Number(object.opened);
    return obj;
  },
  toJSON(message: OpenMark): JsonSafe<OpenMark> {
    const obj: any = {};
    message.lead !== undefined && (obj.lead = message.lead);
    message.device !== undefined && (obj.device = base64FromBytes(message.device !== undefined ? message.device : new Uint8Array()));
    message.round !== undefined && (obj.round = base64FromBytes(message.round !== undefined ? message.round : new Uint8Array()));
    message.day !== undefined && (obj.day = (message.day || BigInt(0)).toString());
    message.opened !== undefined && (obj.opened = Math.round(message.opened));
    return obj;
  },
  fromPartial(object: DeepPartial<OpenMark>): OpenMark {
    const message = createBaseOpenMark();
    message.lead = object.lead ?? "";
    message.device = object.device ?? new Uint8Array();
    message.round = object.round ?? new Uint8Array();
    if (object.day !== undefined && object.day !== null) {
      message.day = BigInt(object.day.toString());
    }
    message.opened = object.opened ?? 0;
    return message;
  },
  fromAmino(object: OpenMarkAmino): OpenMark {
    const message = createBaseOpenMark();
    if (object.lead !== undefined && object.lead !== null) {
      message.lead = object.lead;
    }
    if (object.device !== undefined && object.device !== null) {
      message.device = bytesFromBase64(object.device);
    }
    if (object.round !== undefined && object.round !== null) {
      message.round = bytesFromBase64(object.round);
    }
    if (object.day !== undefined && object.day !== null) {
      message.day = BigInt(object.day);
    }
    if (object.opened !== undefined && object.opened !== null) {
      message.opened = object.opened;
    }
    return message;
  },
  toAmino(message: OpenMark): OpenMarkAmino {
    const obj: any = {};
    obj.lead = message.lead === "" ? undefined : message.lead;
    obj.device = message.device ? base64FromBytes(message.device) : undefined;
    obj.round = message.round ? base64FromBytes(message.round) : undefined;
    obj.day = message.day !== BigInt(0) ? message.day?.toString() : undefined;
    obj.opened = message.opened === 0 ? undefined : message.opened;
    return obj;
  },
  fromAminoMsg(object: OpenMarkAminoMsg): OpenMark {
    return OpenMark.fromAmino(object.value);
  },
  fromProtoMsg(message: OpenMarkProtoMsg): OpenMark {
    return OpenMark.decode(message.value);
  },
  toProto(message: OpenMark): Uint8Array {
    return OpenMark.encode(message).finish();
  },
  toProtoMsg(message: OpenMark): OpenMarkProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.OpenMark",
      value: OpenMark.encode(message).finish()
    };
  }
};
function createBaseParams(): Params {
  return {
    committeeSize: 0,
    commitSeconds: BigInt(0),
    revealSeconds: BigInt(0),
    appealSeconds: BigInt(0),
    leadDailyCap: 0,
    resultSeconds: BigInt(0),
    nonceWindow: 0,
    auditOneIn: 0,
    challengeBond: BigInt(0),
    contradictedSlashBp: 0
  };
}
export const Params = {
  typeUrl: "/aceso.attestation.v1.Params",
  encode(message: Params, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.committeeSize !== 0) {
      writer.uint32(8).uint32(message.committeeSize);
    }
    if (message.commitSeconds !== BigInt(0)) {
      writer.uint32(16).int64(message.commitSeconds);
    }
    if (message.revealSeconds !== BigInt(0)) {
      writer.uint32(24).int64(message.revealSeconds);
    }
    if (message.appealSeconds !== BigInt(0)) {
      writer.uint32(32).int64(message.appealSeconds);
    }
    if (message.leadDailyCap !== 0) {
      writer.uint32(40).uint32(message.leadDailyCap);
    }
    if (message.resultSeconds !== BigInt(0)) {
      writer.uint32(48).int64(message.resultSeconds);
    }
    if (message.nonceWindow !== 0) {
      writer.uint32(56).uint32(message.nonceWindow);
    }
    if (message.auditOneIn !== 0) {
      writer.uint32(64).uint32(message.auditOneIn);
    }
    if (message.challengeBond !== BigInt(0)) {
      writer.uint32(72).uint64(message.challengeBond);
    }
    if (message.contradictedSlashBp !== 0) {
      writer.uint32(80).uint32(message.contradictedSlashBp);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Params {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseParams();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.committeeSize = reader.uint32();
          break;
        case 2:
          message.commitSeconds = reader.int64();
          break;
        case 3:
          message.revealSeconds = reader.int64();
          break;
        case 4:
          message.appealSeconds = reader.int64();
          break;
        case 5:
          message.leadDailyCap = reader.uint32();
          break;
        case 6:
          message.resultSeconds = reader.int64();
          break;
        case 7:
          message.nonceWindow = reader.uint32();
          break;
        case 8:
          message.auditOneIn = reader.uint32();
          break;
        case 9:
          message.challengeBond = reader.uint64();
          break;
        case 10:
          message.contradictedSlashBp = reader.uint32();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Params {
    const obj = createBaseParams();
    if (isSet(object.committeeSize)) obj.committeeSize = Number(object.committeeSize);
    if (isSet(object.commitSeconds)) obj.commitSeconds = BigInt(object.commitSeconds.toString());
    if (isSet(object.revealSeconds)) obj.revealSeconds = BigInt(object.revealSeconds.toString());
    if (isSet(object.appealSeconds)) obj.appealSeconds = BigInt(object.appealSeconds.toString());
    if (isSet(object.leadDailyCap)) obj.leadDailyCap = Number(object.leadDailyCap);
    if (isSet(object.resultSeconds)) obj.resultSeconds = BigInt(object.resultSeconds.toString());
    if (isSet(object.nonceWindow)) obj.nonceWindow = Number(object.nonceWindow);
    if (isSet(object.auditOneIn)) obj.auditOneIn = Number(object.auditOneIn);
    if (isSet(object.challengeBond)) obj.challengeBond = BigInt(object.challengeBond.toString());
    if (isSet(object.contradictedSlashBp)) obj.contradictedSlashBp = Number(object.contradictedSlashBp);
    return obj;
  },
  toJSON(message: Params): JsonSafe<Params> {
    const obj: any = {};
    message.committeeSize !== undefined && (obj.committeeSize = Math.round(message.committeeSize));
    message.commitSeconds !== undefined && (obj.commitSeconds = (message.commitSeconds || BigInt(0)).toString());
    message.revealSeconds !== undefined && (obj.revealSeconds = (message.revealSeconds || BigInt(0)).toString());
    message.appealSeconds !== undefined && (obj.appealSeconds = (message.appealSeconds || BigInt(0)).toString());
    message.leadDailyCap !== undefined && (obj.leadDailyCap = Math.round(message.leadDailyCap));
    message.resultSeconds !== undefined && (obj.resultSeconds = (message.resultSeconds || BigInt(0)).toString());
    message.nonceWindow !== undefined && (obj.nonceWindow = Math.round(message.nonceWindow));
    message.auditOneIn !== undefined && (obj.auditOneIn = Math.round(message.auditOneIn));
    message.challengeBond !== undefined && (obj.challengeBond = (message.challengeBond || BigInt(0)).toString());
    message.contradictedSlashBp !== undefined && (obj.contradictedSlashBp = Math.round(message.contradictedSlashBp));
    return obj;
  },
  fromPartial(object: DeepPartial<Params>): Params {
    const message = createBaseParams();
    message.committeeSize = object.committeeSize ?? 0;
    if (object.commitSeconds !== undefined && object.commitSeconds !== null) {
      message.commitSeconds = BigInt(object.commitSeconds.toString());
    }
    if (object.revealSeconds !== undefined && object.revealSeconds !== null) {
      message.revealSeconds = BigInt(object.revealSeconds.toString());
    }
    if (object.appealSeconds !== undefined && object.appealSeconds !== null) {
      message.appealSeconds = BigInt(object.appealSeconds.toString());
    }
    message.leadDailyCap = object.leadDailyCap ?? 0;
    if (object.resultSeconds !== undefined && object.resultSeconds !== null) {
      message.resultSeconds = BigInt(object.resultSeconds.toString());
    }
    message.nonceWindow = object.nonceWindow ?? 0;
    message.auditOneIn = object.auditOneIn ?? 0;
    if (object.challengeBond !== undefined && object.challengeBond !== null) {
      message.challengeBond = BigInt(object.challengeBond.toString());
    }
    message.contradictedSlashBp = object.contradictedSlashBp ?? 0;
    return message;
  },
  fromAmino(object: ParamsAmino): Params {
    const message = createBaseParams();
    if (object.committee_size !== undefined && object.committee_size !== null) {
      message.committeeSize = object.committee_size;
    }
    if (object.commit_seconds !== undefined && object.commit_seconds !== null) {
      message.commitSeconds = BigInt(object.commit_seconds);
    }
    if (object.reveal_seconds !== undefined && object.reveal_seconds !== null) {
      message.revealSeconds = BigInt(object.reveal_seconds);
    }
    if (object.appeal_seconds !== undefined && object.appeal_seconds !== null) {
      message.appealSeconds = BigInt(object.appeal_seconds);
    }
    if (object.lead_daily_cap !== undefined && object.lead_daily_cap !== null) {
      message.leadDailyCap = object.lead_daily_cap;
    }
    if (object.result_seconds !== undefined && object.result_seconds !== null) {
      message.resultSeconds = BigInt(object.result_seconds);
    }
    if (object.nonce_window !== undefined && object.nonce_window !== null) {
      message.nonceWindow = object.nonce_window;
    }
    if (object.audit_one_in !== undefined && object.audit_one_in !== null) {
      message.auditOneIn = object.audit_one_in;
    }
    if (object.challenge_bond !== undefined && object.challenge_bond !== null) {
      message.challengeBond = BigInt(object.challenge_bond);
    }
    if (object.contradicted_slash_bp !== undefined && object.contradicted_slash_bp !== null) {
      message.contradictedSlashBp = object.contradicted_slash_bp;
    }
    return message;
  },
  toAmino(message: Params): ParamsAmino {
    const obj: any = {};
    obj.committee_size = message.committeeSize === 0 ? undefined : message.committeeSize;
    obj.commit_seconds = message.commitSeconds !== BigInt(0) ? message.commitSeconds?.toString() : undefined;
    obj.reveal_seconds = message.revealSeconds !== BigInt(0) ? message.revealSeconds?.toString() : undefined;
    obj.appeal_seconds = message.appealSeconds !== BigInt(0) ? message.appealSeconds?.toString() : undefined;
    obj.lead_daily_cap = message.leadDailyCap === 0 ? undefined : message.leadDailyCap;
    obj.result_seconds = message.resultSeconds !== BigInt(0) ? message.resultSeconds?.toString() : undefined;
    obj.nonce_window = message.nonceWindow === 0 ? undefined : message.nonceWindow;
    obj.audit_one_in = message.auditOneIn === 0 ? undefined : message.auditOneIn;
    obj.challenge_bond = message.challengeBond !== BigInt(0) ? message.challengeBond?.toString() : undefined;
    obj.contradicted_slash_bp = message.contradictedSlashBp === 0 ? undefined : message.contradictedSlashBp;
    return obj;
  },
  fromAminoMsg(object: ParamsAminoMsg): Params {
    return Params.fromAmino(object.value);
  },
  fromProtoMsg(message: ParamsProtoMsg): Params {
    return Params.decode(message.value);
  },
  toProto(message: Params): Uint8Array {
    return Params.encode(message).finish();
  },
  toProtoMsg(message: Params): ParamsProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.Params",
      value: Params.encode(message).finish()
    };
  }
};