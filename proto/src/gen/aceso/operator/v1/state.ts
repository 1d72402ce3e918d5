import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, DeepPartial, bytesFromBase64, base64FromBytes } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
export enum Role {
  ROLE_UNSPECIFIED = 0,
  ROLE_RELAYER = 1,
  ROLE_TRUSTEE = 2,
  UNRECOGNIZED = -1,
}
export const RoleSDKType = Role;
export const RoleAmino = Role;
export function roleFromJSON(object: any): Role {
  switch (object) {
    case 0:
    case "ROLE_UNSPECIFIED":
      return Role.ROLE_UNSPECIFIED;
    case 1:
    case "ROLE_RELAYER":
      return Role.ROLE_RELAYER;
    case 2:
    case "ROLE_TRUSTEE":
      return Role.ROLE_TRUSTEE;
    case -1:
    case "UNRECOGNIZED":
    default:
      return Role.UNRECOGNIZED;
  }
}
export function roleToJSON(object: Role): string {
  switch (object) {
    case Role.ROLE_UNSPECIFIED:
      return "ROLE_UNSPECIFIED";
    case Role.ROLE_RELAYER:
      return "ROLE_RELAYER";
    case Role.ROLE_TRUSTEE:
      return "ROLE_TRUSTEE";
    case Role.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
export enum Status {
  STATUS_UNSPECIFIED = 0,
  STATUS_ACTIVE = 1,
  STATUS_JAILED = 2,
  STATUS_LEAVING = 3,
  STATUS_LEFT = 4,
  UNRECOGNIZED = -1,
}
export const StatusSDKType = Status;
export const StatusAmino = Status;
export function statusFromJSON(object: any): Status {
  switch (object) {
    case 0:
    case "STATUS_UNSPECIFIED":
      return Status.STATUS_UNSPECIFIED;
    case 1:
    case "STATUS_ACTIVE":
      return Status.STATUS_ACTIVE;
    case 2:
    case "STATUS_JAILED":
      return Status.STATUS_JAILED;
    case 3:
    case "STATUS_LEAVING":
      return Status.STATUS_LEAVING;
    case 4:
    case "STATUS_LEFT":
      return Status.STATUS_LEFT;
    case -1:
    case "UNRECOGNIZED":
    default:
      return Status.UNRECOGNIZED;
  }
}
export function statusToJSON(object: Status): string {
  switch (object) {
    case Status.STATUS_UNSPECIFIED:
      return "STATUS_UNSPECIFIED";
    case Status.STATUS_ACTIVE:
      return "STATUS_ACTIVE";
    case Status.STATUS_JAILED:
      return "STATUS_JAILED";
    case Status.STATUS_LEAVING:
      return "STATUS_LEAVING";
    case Status.STATUS_LEFT:
      return "STATUS_LEFT";
    case Status.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
export enum SlashStatus {
  SLASH_STATUS_UNSPECIFIED = 0,
  SLASH_STATUS_PENDING = 1,
  SLASH_STATUS_HELD = 2,
  SLASH_STATUS_CANCELLED = 3,
  SLASH_STATUS_EXECUTED = 4,
  UNRECOGNIZED = -1,
}
export const SlashStatusSDKType = SlashStatus;
export const SlashStatusAmino = SlashStatus;
export function slashStatusFromJSON(object: any): SlashStatus {
  switch (object) {
    case 0:
    case "SLASH_STATUS_UNSPECIFIED":
      return SlashStatus.SLASH_STATUS_UNSPECIFIED;
    case 1:
    case "SLASH_STATUS_PENDING":
      return SlashStatus.SLASH_STATUS_PENDING;
    case 2:
    case "SLASH_STATUS_HELD":
      return SlashStatus.SLASH_STATUS_HELD;
    case 3:
    case "SLASH_STATUS_CANCELLED":
      return SlashStatus.SLASH_STATUS_CANCELLED;
    case 4:
    case "SLASH_STATUS_EXECUTED":
      return SlashStatus.SLASH_STATUS_EXECUTED;
    case -1:
    case "UNRECOGNIZED":
    default:
      return SlashStatus.UNRECOGNIZED;
  }
}
export function slashStatusToJSON(object: SlashStatus): string {
  switch (object) {
    case SlashStatus.SLASH_STATUS_UNSPECIFIED:
      return "SLASH_STATUS_UNSPECIFIED";
    case SlashStatus.SLASH_STATUS_PENDING:
      return "SLASH_STATUS_PENDING";
    case SlashStatus.SLASH_STATUS_HELD:
      return "SLASH_STATUS_HELD";
    case SlashStatus.SLASH_STATUS_CANCELLED:
      return "SLASH_STATUS_CANCELLED";
    case SlashStatus.SLASH_STATUS_EXECUTED:
      return "SLASH_STATUS_EXECUTED";
    case SlashStatus.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
/** Params are set by governance; bonds in uaceso, durations in seconds. */
export interface Params {
  minBondRelayer: bigint;
  minBondTrustee: bigint;
  epochSeconds: bigint;
  /** K trustee committees drawn in the first block of an epoch */
  committeesPerEpoch: number;
  /** n trustees in each */
  committeeSize: number;
  /** t of them open */
  committeeThreshold: number;
  /** a vault is ACTIVE from this many acknowledged shares */
  minAcks: number;
  unbondingSeconds: bigint;
  jailSeconds: bigint;
  slashDelaySeconds: bigint;
  holdSeconds: bigint;
  /** at most 1000 */
  reporterBp: number;
  /** this many idle points: small slash and jail */
  idlePointsLimit: number;
  idleSlashBp: number;
}
export interface ParamsProtoMsg {
  typeUrl: "/aceso.operator.v1.Params";
  value: Uint8Array;
}
/**
 * Params are set by governance; bonds in uaceso, durations in seconds.
 * @name ParamsAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.Params
 */
export interface ParamsAmino {
  min_bond_relayer?: string;
  min_bond_trustee?: string;
  epoch_seconds?: string;
  /**
   * K trustee committees drawn in the first block of an epoch
   */
  committees_per_epoch?: number;
  /**
   * n trustees in each
   */
  committee_size?: number;
  /**
   * t of them open
   */
  committee_threshold?: number;
  /**
   * a vault is ACTIVE from this many acknowledged shares
   */
  min_acks?: number;
  unbonding_seconds?: string;
  jail_seconds?: string;
  slash_delay_seconds?: string;
  hold_seconds?: string;
  /**
   * at most 1000
   */
  reporter_bp?: number;
  /**
   * this many idle points: small slash and jail
   */
  idle_points_limit?: number;
  idle_slash_bp?: number;
}
export interface ParamsAminoMsg {
  type: "/aceso.operator.v1.Params";
  value: ParamsAmino;
}
/** Params are set by governance; bonds in uaceso, durations in seconds. */
export interface ParamsSDKType {
  min_bond_relayer: bigint;
  min_bond_trustee: bigint;
  epoch_seconds: bigint;
  committees_per_epoch: number;
  committee_size: number;
  committee_threshold: number;
  min_acks: number;
  unbonding_seconds: bigint;
  jail_seconds: bigint;
  slash_delay_seconds: bigint;
  hold_seconds: bigint;
  reporter_bp: number;
  idle_points_limit: number;
  idle_slash_bp: number;
}
/** Operator is a staked relayer or trustee. `address` bonds and leaves; `hot_address` sends duty transactions. */
export interface Operator {
  address: string;
  hotAddress: string;
  /** Ed25519: statements, HTTP */
  signKey: Uint8Array;
  /** X25519: share, policy and notice boxes */
  hpkeKey: Uint8Array;
  role: Role;
  endpoint: string;
  /** approved org id; trustees only */
  org: string;
  status: Status;
  bond: bigint;
  jailedUntil: bigint;
  points: number;
  registered: bigint;
  /** unbonding may be withdrawn from here; 0 while active */
  leaveAfter: bigint;
  /** at most 8, usable until the last lease that names them */
  retiredHpkeKeys: Uint8Array[];
}
export interface OperatorProtoMsg {
  typeUrl: "/aceso.operator.v1.Operator";
  value: Uint8Array;
}
/**
 * Operator is a staked relayer or trustee. `address` bonds and leaves; `hot_address` sends duty transactions.
 * @name OperatorAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.Operator
 */
export interface OperatorAmino {
  address?: string;
  hot_address?: string;
  /**
   * Ed25519: statements, HTTP
   */
  sign_key?: string;
  /**
   * X25519: share, policy and notice boxes
   */
  hpke_key?: string;
  role?: Role;
  endpoint?: string;
  /**
   * approved org id; trustees only
   */
  org?: string;
  status?: Status;
  bond?: string;
  jailed_until?: string;
  points?: number;
  registered?: string;
  /**
   * unbonding may be withdrawn from here; 0 while active
   */
  leave_after?: string;
  /**
   * at most 8, usable until the last lease that names them
   */
  retired_hpke_keys?: string[];
}
export interface OperatorAminoMsg {
  type: "/aceso.operator.v1.Operator";
  value: OperatorAmino;
}
/** Operator is a staked relayer or trustee. `address` bonds and leaves; `hot_address` sends duty transactions. */
export interface OperatorSDKType {
  address: string;
  hot_address: string;
  sign_key: Uint8Array;
  hpke_key: Uint8Array;
  role: Role;
  endpoint: string;
  org: string;
  status: Status;
  bond: bigint;
  jailed_until: bigint;
  points: number;
  registered: bigint;
  leave_after: bigint;
  retired_hpke_keys: Uint8Array[];
}
/** Org is a legal entity approved by governance; at most one trustee of an org sits in a committee. */
export interface Org {
  id: string;
  name: string;
  approved: bigint;
}
export interface OrgProtoMsg {
  typeUrl: "/aceso.operator.v1.Org";
  value: Uint8Array;
}
/**
 * Org is a legal entity approved by governance; at most one trustee of an org sits in a committee.
 * @name OrgAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.Org
 */
export interface OrgAmino {
  id?: string;
  name?: string;
  approved?: string;
}
export interface OrgAminoMsg {
  type: "/aceso.operator.v1.Org";
  value: OrgAmino;
}
/** Org is a legal entity approved by governance; at most one trustee of an org sits in a committee. */
export interface OrgSDKType {
  id: string;
  name: string;
  approved: bigint;
}
/** HeaderRef is one entry of the ring of the last 1024 block hashes. */
export interface HeaderRef {
  height: bigint;
  hash: Uint8Array;
}
export interface HeaderRefProtoMsg {
  typeUrl: "/aceso.operator.v1.HeaderRef";
  value: Uint8Array;
}
/**
 * HeaderRef is one entry of the ring of the last 1024 block hashes.
 * @name HeaderRefAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.HeaderRef
 */
export interface HeaderRefAmino {
  height?: string;
  hash?: string;
}
export interface HeaderRefAminoMsg {
  type: "/aceso.operator.v1.HeaderRef";
  value: HeaderRefAmino;
}
/** HeaderRef is one entry of the ring of the last 1024 block hashes. */
export interface HeaderRefSDKType {
  height: bigint;
  hash: Uint8Array;
}
/** Member is an operator and its weight in a draw. */
export interface Member {
  address: string;
  weight: bigint;
}
export interface MemberProtoMsg {
  typeUrl: "/aceso.operator.v1.Member";
  value: Uint8Array;
}
/**
 * Member is an operator and its weight in a draw.
 * @name MemberAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.Member
 */
export interface MemberAmino {
  address?: string;
  weight?: string;
}
export interface MemberAminoMsg {
  type: "/aceso.operator.v1.Member";
  value: MemberAmino;
}
/** Member is an operator and its weight in a draw. */
export interface MemberSDKType {
  address: string;
  weight: bigint;
}
/** ActiveSet is frozen in the first block of an epoch (at most 256 members, by address). */
export interface ActiveSet {
  epoch: bigint;
  role: Role;
  members: Member[];
}
export interface ActiveSetProtoMsg {
  typeUrl: "/aceso.operator.v1.ActiveSet";
  value: Uint8Array;
}
/**
 * ActiveSet is frozen in the first block of an epoch (at most 256 members, by address).
 * @name ActiveSetAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.ActiveSet
 */
export interface ActiveSetAmino {
  epoch?: string;
  role?: Role;
  members: MemberAmino[];
}
export interface ActiveSetAminoMsg {
  type: "/aceso.operator.v1.ActiveSet";
  value: ActiveSetAmino;
}
/** ActiveSet is frozen in the first block of an epoch (at most 256 members, by address). */
export interface ActiveSetSDKType {
  epoch: bigint;
  role: Role;
  members: MemberSDKType[];
}
/** Committee is one of an epoch's K trustee committees, members sorted by address bytes; place i counts from 1. */
export interface Committee {
  epoch: bigint;
  k: number;
  members: string[];
}
export interface CommitteeProtoMsg {
  typeUrl: "/aceso.operator.v1.Committee";
  value: Uint8Array;
}
/**
 * Committee is one of an epoch's K trustee committees, members sorted by address bytes; place i counts from 1.
 * @name CommitteeAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.Committee
 */
export interface CommitteeAmino {
  epoch?: string;
  k?: number;
  members?: string[];
}
export interface CommitteeAminoMsg {
  type: "/aceso.operator.v1.Committee";
  value: CommitteeAmino;
}
/** Committee is one of an epoch's K trustee committees, members sorted by address bytes; place i counts from 1. */
export interface CommitteeSDKType {
  epoch: bigint;
  k: number;
  members: string[];
}
/** Duty says until when the members of a committee hold shares. */
export interface Duty {
  epoch: bigint;
  k: number;
  until: bigint;
}
export interface DutyProtoMsg {
  typeUrl: "/aceso.operator.v1.Duty";
  value: Uint8Array;
}
/**
 * Duty says until when the members of a committee hold shares.
 * @name DutyAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.Duty
 */
export interface DutyAmino {
  epoch?: string;
  k?: number;
  until?: string;
}
export interface DutyAminoMsg {
  type: "/aceso.operator.v1.Duty";
  value: DutyAmino;
}
/** Duty says until when the members of a committee hold shares. */
export interface DutySDKType {
  epoch: bigint;
  k: number;
  until: bigint;
}
/** PendingSlash is bond set aside until it is due; the council may cancel or hold it. */
export interface PendingSlash {
  id: bigint;
  operator: string;
  amount: bigint;
  reason: string;
  reporter: string;
  due: bigint;
  status: SlashStatus;
}
export interface PendingSlashProtoMsg {
  typeUrl: "/aceso.operator.v1.PendingSlash";
  value: Uint8Array;
}
/**
 * PendingSlash is bond set aside until it is due; the council may cancel or hold it.
 * @name PendingSlashAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.PendingSlash
 */
export interface PendingSlashAmino {
  id?: string;
  operator?: string;
  amount?: string;
  reason?: string;
  reporter?: string;
  due?: string;
  status?: SlashStatus;
}
export interface PendingSlashAminoMsg {
  type: "/aceso.operator.v1.PendingSlash";
  value: PendingSlashAmino;
}
/** PendingSlash is bond set aside until it is due; the council may cancel or hold it. */
export interface PendingSlashSDKType {
  id: bigint;
  operator: string;
  amount: bigint;
  reason: string;
  reporter: string;
  due: bigint;
  status: SlashStatus;
}
/** Unbonding is bond on its way out, slashable until it is withdrawn. */
export interface Unbonding {
  operator: string;
  amount: bigint;
  release: bigint;
}
export interface UnbondingProtoMsg {
  typeUrl: "/aceso.operator.v1.Unbonding";
  value: Uint8Array;
}
/**
 * Unbonding is bond on its way out, slashable until it is withdrawn.
 * @name UnbondingAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.Unbonding
 */
export interface UnbondingAmino {
  operator?: string;
  amount?: string;
  release?: string;
}
export interface UnbondingAminoMsg {
  type: "/aceso.operator.v1.Unbonding";
  value: UnbondingAmino;
}
/** Unbonding is bond on its way out, slashable until it is withdrawn. */
export interface UnbondingSDKType {
  operator: string;
  amount: bigint;
  release: bigint;
}
/** Council is the small, expiring body named by governance. */
export interface Council {
  address: string;
  expires: bigint;
}
export interface CouncilProtoMsg {
  typeUrl: "/aceso.operator.v1.Council";
  value: Uint8Array;
}
/**
 * Council is the small, expiring body named by governance.
 * @name CouncilAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.Council
 */
export interface CouncilAmino {
  address?: string;
  expires?: string;
}
export interface CouncilAminoMsg {
  type: "/aceso.operator.v1.Council";
  value: CouncilAmino;
}
/** Council is the small, expiring body named by governance. */
export interface CouncilSDKType {
  address: string;
  expires: bigint;
}
/** Pause stops one message type until a time; at most 72 h in any 14 days. */
export interface Pause {
  typeUrl: string;
  from: bigint;
  until: bigint;
}
export interface PauseProtoMsg {
  typeUrl: "/aceso.operator.v1.Pause";
  value: Uint8Array;
}
/**
 * Pause stops one message type until a time; at most 72 h in any 14 days.
 * @name PauseAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.Pause
 */
export interface PauseAmino {
  type_url?: string;
  from?: string;
  until?: string;
}
export interface PauseAminoMsg {
  type: "/aceso.operator.v1.Pause";
  value: PauseAmino;
}
/** Pause stops one message type until a time; at most 72 h in any 14 days. */
export interface PauseSDKType {
  type_url: string;
  from: bigint;
  until: bigint;
}
/** Epoch is the current epoch and the height of its first block. */
export interface Epoch {
  number: bigint;
  height: bigint;
  time: bigint;
}
export interface EpochProtoMsg {
  typeUrl: "/aceso.operator.v1.Epoch";
  value: Uint8Array;
}
/**
 * Epoch is the current epoch and the height of its first block.
 * @name EpochAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.Epoch
 */
export interface EpochAmino {
  number?: string;
  height?: string;
  time?: string;
}
export interface EpochAminoMsg {
  type: "/aceso.operator.v1.Epoch";
  value: EpochAmino;
}
/** Epoch is the current epoch and the height of its first block. */
export interface EpochSDKType {
  number: bigint;
  height: bigint;
  time: bigint;
}
function createBaseParams(): Params {
  return {
    minBondRelayer: BigInt(0),
    minBondTrustee: BigInt(0),
    epochSeconds: BigInt(0),
    committeesPerEpoch: 0,
    committeeSize: 0,
    committeeThreshold: 0,
    minAcks: 0,
    unbondingSeconds: BigInt(0),
    jailSeconds: BigInt(0),
    slashDelaySeconds: BigInt(0),
    holdSeconds: BigInt(0),
    reporterBp: 0,
    idlePointsLimit: 0,
    idleSlashBp: 0
  };
}
export const Params = {
  typeUrl: "/aceso.operator.v1.Params",
  encode(message: Params, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.minBondRelayer !== BigInt(0)) {
      writer.uint32(8).uint64(message.minBondRelayer);
    }
    if (message.minBondTrustee !== BigInt(0)) {
      writer.uint32(16).uint64(message.minBondTrustee);
    }
    if (message.epochSeconds !== BigInt(0)) {
      writer.uint32(24).int64(message.epochSeconds);
    }
    if (message.committeesPerEpoch !== 0) {
      writer.uint32(32).uint32(message.committeesPerEpoch);
    }
    if (message.committeeSize !== 0) {
      writer.uint32(40).uint32(message.committeeSize);
    }
    if (message.committeeThreshold !== 0) {
      writer.uint32(48).uint32(message.committeeThreshold);
    }
    if (message.minAcks !== 0) {
      writer.uint32(56).uint32(message.minAcks);
    }
    if (message.unbondingSeconds !== BigInt(0)) {
      writer.uint32(64).int64(message.unbondingSeconds);
    }
    if (message.jailSeconds !== BigInt(0)) {
      writer.uint32(72).int64(message.jailSeconds);
    }
    if (message.slashDelaySeconds !== BigInt(0)) {
      writer.uint32(80).int64(message.slashDelaySeconds);
    }
    if (message.holdSeconds !== BigInt(0)) {
      writer.uint32(88).int64(message.holdSeconds);
    }
    if (message.reporterBp !== 0) {
      writer.uint32(96).uint32(message.reporterBp);
    }
    if (message.idlePointsLimit !== 0) {
      writer.uint32(104).uint32(message.idlePointsLimit);
    }
    if (message.idleSlashBp !== 0) {
      writer.uint32(112).uint32(message.idleSlashBp);
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
          message.minBondRelayer = reader.uint64();
          break;
        case 2:
          message.minBondTrustee = reader.uint64();
          break;
        case 3:
          message.epochSeconds = reader.int64();
          break;
        case 4:
          message.committeesPerEpoch = reader.uint32();
          break;
        case 5:
          message.committeeSize = reader.uint32();
          break;
        case 6:
          message.committeeThreshold = reader.uint32();
          break;
        case 7:
          message.minAcks = reader.uint32();
          break;
        case 8:
          message.unbondingSeconds = reader.int64();
          break;
        case 9:
          message.jailSeconds = reader.int64();
          break;
        case 10:
          message.slashDelaySeconds = reader.int64();
          break;
        case 11:
          message.holdSeconds = reader.int64();
          break;
        case 12:
          message.reporterBp = reader.uint32();
          break;
        case 13:
          message.idlePointsLimit = reader.uint32();
          break;
        case 14:
          message.idleSlashBp = reader.uint32();
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
    if (isSet(object.minBondRelayer)) obj.minBondRelayer = BigInt(object.minBondRelayer.toString());
    if (isSet(object.minBondTrustee)) obj.minBondTrustee = BigInt(object.minBondTrustee.toString());
    if (isSet(object.epochSeconds)) obj.epochSeconds = BigInt(object.epochSeconds.toString());
    if (isSet(object.committeesPerEpoch)) obj.committeesPerEpoch = Number(object.committeesPerEpoch);
    if (isSet(object.committeeSize)) obj.committeeSize = Number(object.committeeSize);
    if (isSet(object.committeeThreshold)) obj.committeeThreshold = Number(object.committeeThreshold);
    if (isSet(object.minAcks)) obj.minAcks = Number(object.minAcks);
    if (isSet(object.unbondingSeconds)) obj.unbondingSeconds = BigInt(object.unbondingSeconds.toString());
    if (isSet(object.jailSeconds)) obj.jailSeconds = BigInt(object.jailSeconds.toString());
    if (isSet(object.slashDelaySeconds)) obj.slashDelaySeconds = BigInt(object.slashDelaySeconds.toString());
    if (isSet(object.holdSeconds)) obj.holdSeconds = BigInt(object.holdSeconds.toString());
    if (isSet(object.reporterBp)) obj.reporterBp = Number(object.reporterBp);
    if (isSet(object.idlePointsLimit)) obj.idlePointsLimit = Number(object.idlePointsLimit);
    if (isSet(object.idleSlashBp)) obj.idleSlashBp = Number(object.idleSlashBp);
    return obj;
  },
  toJSON(message: Params): JsonSafe<Params> {
    const obj: any = {};
    message.minBondRelayer !== undefined && (obj.minBondRelayer = (message.minBondRelayer || BigInt(0)).toString());
    message.minBondTrustee !== undefined && (obj.minBondTrustee = (message.minBondTrustee || BigInt(0)).toString());
    message.epochSeconds !== undefined && (obj.epochSeconds = (message.epochSeconds || BigInt(0)).toString());
    message.committeesPerEpoch !== undefined && (obj.committeesPerEpoch = Math.round(message.committeesPerEpoch));
    message.committeeSize !== undefined && (obj.committeeSize = Math.round(message.committeeSize));
    message.committeeThreshold !== undefined && (obj.committeeThreshold = Math.round(message.committeeThreshold));
    message.minAcks !== undefined && (obj.minAcks = Math.round(message.minAcks));
    message.unbondingSeconds !== undefined && (obj.unbondingSeconds = (message.unbondingSeconds || BigInt(0)).toString());
    message.jailSeconds !== undefined && (obj.jailSeconds = (message.jailSeconds || BigInt(0)).toString());
    message.slashDelaySeconds !== undefined && (obj.slashDelaySeconds = (message.slashDelaySeconds || BigInt(0)).toString());
    message.holdSeconds !== undefined && (obj.holdSeconds = (message.holdSeconds || BigInt(0)).toString());
    message.reporterBp !== undefined && (obj.reporterBp = Math.round(message.reporterBp));
    message.idlePointsLimit !== undefined && (obj.idlePointsLimit = Math.round(message.idlePointsLimit));
    message.idleSlashBp !== undefined && (obj.idleSlashBp = Math.round(message.idleSlashBp));
    return obj;
  },
  fromPartial(object: DeepPartial<Params>): Params {
    const message = createBaseParams();
    if (object.minBondRelayer !== undefined && object.minBondRelayer !== null) {
      message.minBondRelayer = BigInt(object.minBondRelayer.toString());
    }
    if (object.minBondTrustee !== undefined && object.minBondTrustee !== null) {
      message.minBondTrustee = BigInt(object.minBondTrustee.toString());
    }
    if (object.epochSeconds !== undefined && object.epochSeconds !== null) {
      message.epochSeconds = BigInt(object.epochSeconds.toString());
    }
    message.committeesPerEpoch = object.committeesPerEpoch ?? 0;
    message.committeeSize = object.committeeSize ?? 0;
    message.committeeThreshold = object.committeeThreshold ?? 0;
    message.minAcks = object.minAcks ?? 0;
    if (object.unbondingSeconds !== undefined && object.unbondingSeconds !== null) {
      message.unbondingSeconds = BigInt(object.unbondingSeconds.toString());
    }
    if (object.jailSeconds !== undefined && object.jailSeconds !== null) {
      message.jailSeconds = BigInt(object.jailSeconds.toString());
    }
    if (object.slashDelaySeconds !== undefined && object.slashDelaySeconds !== null) {
      message.slashDelaySeconds = BigInt(object.slashDelaySeconds.toString());
    }
    if (object.holdSeconds !== undefined && object.holdSeconds !== null) {
      message.holdSeconds = BigInt(object.holdSeconds.toString());
    }
    message.reporterBp = object.reporterBp ?? 0;
    message.idlePointsLimit = object.idlePointsLimit ?? 0;
    message.idleSlashBp = object.idleSlashBp ?? 0;
    return message;
  },
  fromAmino(object: ParamsAmino): Params {
    const message = createBaseParams();
    if (object.min_bond_relayer !== undefined && object.min_bond_relayer !== null) {
      message.minBondRelayer = BigInt(object.min_bond_relayer);
    }
    if (object.min_bond_trustee !== undefined && object.min_bond_trustee !== null) {
      message.minBondTrustee = BigInt(object.min_bond_trustee);
    }
    if (object.epoch_seconds !== undefined && object.epoch_seconds !== null) {
      message.epochSeconds = BigInt(object.epoch_seconds);
    }
    if (object.committees_per_epoch !== undefined && object.committees_per_epoch !== null) {
      message.committeesPerEpoch = object.committees_per_epoch;
    }
    if (object.committee_size !== undefined && object.committee_size !== null) {
      message.committeeSize = object.committee_size;
    }
    if (object.committee_threshold !== undefined && object.committee_threshold !== null) {
      message.committeeThreshold = object.committee_threshold;
    }
    if (object.min_acks !== undefined && object.min_acks !== null) {
      message.minAcks = object.min_acks;
    }
    if (object.unbonding_seconds !== undefined && object.unbonding_seconds !== null) {
      message.unbondingSeconds = BigInt(object.unbonding_seconds);
    }
    if (object.jail_seconds !== undefined && object.jail_seconds !== null) {
      message.jailSeconds = BigInt(object.jail_seconds);
    }
    if (object.slash_delay_seconds !== undefined && object.slash_delay_seconds !== null) {
      message.slashDelaySeconds = BigInt(object.slash_delay_seconds);
    }
    if (object.hold_seconds !== undefined && object.hold_seconds !== null) {
      message.holdSeconds = BigInt(object.hold_seconds);
    }
    if (object.reporter_bp !== undefined && object.reporter_bp !== null) {
      message.reporterBp = object.reporter_bp;
    }
    if (object.idle_points_limit !== undefined && object.idle_points_limit !== null) {
      message.idlePointsLimit = object.idle_points_limit;
    }
    if (object.idle_slash_bp !== undefined && object.idle_slash_bp !== null) {
      message.idleSlashBp = object.idle_slash_bp;
    }
    return message;
  },
  toAmino(message: Params): ParamsAmino {
    const obj: any = {};
    obj.min_bond_relayer = message.minBondRelayer !== BigInt(0) ? message.minBondRelayer?.toString() : undefined;
    obj.min_bond_trustee = message.minBondTrustee !== BigInt(0) ? message.minBondTrustee?.toString() : undefined;
    obj.epoch_seconds = message.epochSeconds !== BigInt(0) ? message.epochSeconds?.toString() : undefined;
    obj.committees_per_epoch = message.committeesPerEpoch === 0 ? undefined : message.committeesPerEpoch;
    obj.committee_size = message.committeeSize === 0 ? undefined : message.committeeSize;
    obj.committee_threshold = message.committeeThreshold === 0 ? undefined : message.committeeThreshold;
    obj.min_acks = message.minAcks === 0 ? undefined : message.minAcks;
    obj.unbonding_seconds = message.unbondingSeconds !== BigInt(0) ? message.unbondingSeconds?.toString() : undefined;
    obj.jail_seconds = message.jailSeconds !== BigInt(0) ? message.jailSeconds?.toString() : undefined;
    obj.slash_delay_seconds = message.slashDelaySeconds !== BigInt(0) ? message.slashDelaySeconds?.toString() : undefined;
    obj.hold_seconds = message.holdSeconds !== BigInt(0) ? message.holdSeconds?.toString() : undefined;
    obj.reporter_bp = message.reporterBp === 0 ? undefined : message.reporterBp;
    obj.idle_points_limit = message.idlePointsLimit === 0 ? undefined : message.idlePointsLimit;
    obj.idle_slash_bp = message.idleSlashBp === 0 ? undefined : message.idleSlashBp;
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
      typeUrl: "/aceso.operator.v1.Params",
      value: Params.encode(message).finish()
    };
  }
};
function createBaseOperator(): Operator {
  return {
    address: "",
    hotAddress: "",
    signKey: new Uint8Array(),
    hpkeKey: new Uint8Array(),
    role: 0,
    endpoint: "",
    org: "",
    status: 0,
    bond: BigInt(0),
    jailedUntil: BigInt(0),
    points: 0,
    registered: BigInt(0),
    leaveAfter: BigInt(0),
    retiredHpkeKeys: []
  };
}
export const Operator = {
  typeUrl: "/aceso.operator.v1.Operator",
  encode(message: Operator, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.address !== "") {
      writer.uint32(10).string(message.address);
    }
    if (message.hotAddress !== "") {
      writer.uint32(18).string(message.hotAddress);
    }
    if (message.signKey.length !== 0) {
      writer.uint32(26).bytes(message.signKey);
    }
    if (message.hpkeKey.length !== 0) {
      writer.uint32(34).bytes(message.hpkeKey);
    }
    if (message.role !== 0) {
      writer.uint32(40).int32(message.role);
    }
    if (message.endpoint !== "") {
      writer.uint32(50).string(message.endpoint);
    }
    if (message.org !== "") {
      writer.uint32(58).string(message.org);
    }
    if (message.status !== 0) {
      writer.uint32(64).int32(message.status);
    }
    if (message.bond !== BigInt(0)) {
      writer.uint32(72).uint64(message.bond);
    }
    if (message.jailedUntil !== BigInt(0)) {
      writer.uint32(80).int64(message.jailedUntil);
    }
    if (message.points !== 0) {
      writer.uint32(88).uint32(message.points);
    }
    if (message.registered !== BigInt(0)) {
      writer.uint32(96).int64(message.registered);
    }
    if (message.leaveAfter !== BigInt(0)) {
      writer.uint32(104).int64(message.leaveAfter);
    }
    for (const v of message.retiredHpkeKeys) {
      writer.uint32(114).bytes(v!);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Operator {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseOperator();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.address = reader.string();
          break;
        case 2:
          message.hotAddress = reader.string();
          break;
        case 3:
          message.signKey = reader.bytes();
          break;
        case 4:
          message.hpkeKey = reader.bytes();
          break;
        case 5:
          message.role = reader.int32() as any;
          break;
        case 6:
          message.endpoint = reader.string();
          break;
        case 7:
          message.org = reader.string();
          break;
        case 8:
          message.status = reader.int32() as any;
          break;
        case 9:
          message.bond = reader.uint64();
          break;
        case 10:
          message.jailedUntil = reader.int64();
          break;
        case 11:
          message.points = reader.uint32();
          break;
        case 12:
          message.registered = reader.int64();
          break;
        case 13:
          message.leaveAfter = reader.int64();
          break;
        case 14:
          message.retiredHpkeKeys.push(reader.bytes());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Operator {
    const obj = createBaseOperator();
    if (isSet(object.address)) obj.address = String(object.address);
    if (isSet(object.hotAddress)) obj.hotAddress = String(object.hotAddress);
    if (isSet(object.signKey)) obj.signKey = bytesFromBase64(object.signKey);
    if (isSet(object.hpkeKey)) obj.hpkeKey = bytesFromBase64(object.hpkeKey);
    if (isSet(object.role)) obj.role = roleFromJSON(object.role);
    if (isSet(object.endpoint)) obj.endpoint = String(object.endpoint);
    if (isSet(object.org)) obj.org = String(object.org);
    if (isSet(object.status)) obj.status = statusFromJSON(object.status);
    if (isSet(object.bond)) obj.bond = BigInt(object.bond.toString());
    if (isSet(object.jailedUntil)) obj.jailedUntil = BigInt(object.jailedUntil.toString());
    if (isSet(object.points)) obj.points = Number(object.points);
    if (isSet(object.registered)) obj.registered = BigInt(object.registered.toString());
    if (isSet(object.leaveAfter)) obj.leaveAfter = BigInt(object.leaveAfter.toString());
    if (Array.isArray(object?.retiredHpkeKeys)) obj.retiredHpkeKeys = object.retiredHpkeKeys.map((e: any) => bytesFromBase64(e));
    return obj;
  },
  toJSON(message: Operator): JsonSafe<Operator> {
    const obj: any = {};
    message.address !== undefined && (obj.address = message.address);
    message.hotAddress !== undefined && (obj.hotAddress = message.hotAddress);
    message.signKey !== undefined && (obj.signKey = base64FromBytes(message.signKey !== undefined ? message.signKey : new Uint8Array()));
    message.hpkeKey !== undefined && (obj.hpkeKey = base64FromBytes(message.hpkeKey !== undefined ? message.hpkeKey : new Uint8Array()));
    message.role !== undefined && (obj.role = roleToJSON(message.role));
    message.endpoint !== undefined && (obj.endpoint = message.endpoint);
    message.org !== undefined && (obj.org = message.org);
    message.status !== undefined && (obj.status = statusToJSON(message.status));
    message.bond !== undefined && (obj.bond = (message.bond || BigInt(0)).toString());
    message.jailedUntil !== undefined && (obj.jailedUntil = (message.jailedUntil || BigInt(0)).toString());
    message.points !== undefined && (obj.points = Math.round(message.points));
    message.registered !== undefined && (obj.registered = (message.registered || BigInt(0)).toString());
    message.leaveAfter !== undefined && (obj.leaveAfter = (message.leaveAfter || BigInt(0)).toString());
    if (message.retiredHpkeKeys) {
      obj.retiredHpkeKeys = message.retiredHpkeKeys.map(e => base64FromBytes(e !== undefined ? e : new Uint8Array()));
    } else {
      obj.retiredHpkeKeys = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<Operator>): Operator {
    const message = createBaseOperator();
    message.address = object.address ?? "";
    message.hotAddress = object.hotAddress ?? "";
    message.signKey = object.signKey ?? new Uint8Array();
    message.hpkeKey = object.hpkeKey ?? new Uint8Array();
    message.role = object.role ?? 0;
    message.endpoint = object.endpoint ?? "";
    message.org = object.org ?? "";
    message.status = object.status ?? 0;
    if (object.bond !== undefined && object.bond !== null) {
      message.bond = BigInt(object.bond.toString());
    }
    if (object.jailedUntil !== undefined && object.jailedUntil !== null) {
      message.jailedUntil = BigInt(object.jailedUntil.toString());
    }
    message.points = object.points ?? 0;
    if (object.registered !== undefined && object.registered !== null) {
      message.registered = BigInt(object.registered.toString());
    }
    if (object.leaveAfter !== undefined && object.leaveAfter !== null) {
      message.leaveAfter = BigInt(object.leaveAfter.toString());
    }
    message.retiredHpkeKeys = object.retiredHpkeKeys?.map(e => e) || [];
    return message;
  },
  fromAmino(object: OperatorAmino): Operator {
    const message = createBaseOperator();
    if (object.address !== undefined && object.address !== null) {
      message.address = object.address;
    }
    if (object.hot_address !== undefined && object.hot_address !== null) {
      message.hotAddress = object.hot_address;
    }
    if (object.sign_key !== undefined && object.sign_key !== null) {
      message.signKey = bytesFromBase64(object.sign_key);
    }
    if (object.hpke_key !== undefined && object.hpke_key !== null) {
      message.hpkeKey = bytesFromBase64(object.hpke_key);
    }
    if (object.role !== undefined && object.role !== null) {
      message.role = object.role;
    }
    if (object.endpoint !== undefined && object.endpoint !== null) {
      message.endpoint = object.endpoint;
    }
    if (object.org !== undefined && object.org !== null) {
      message.org = object.org;
    }
    if (object.status !== undefined && object.status !== null) {
      message.status = object.status;
    }
    if (object.bond !== undefined && object.bond !== null) {
      message.bond = BigInt(object.bond);
    }
    if (object.jailed_until !== undefined && object.jailed_until !== null) {
      message.jailedUntil = BigInt(object.jailed_until);
    }
    if (object.points !== undefined && object.points !== null) {
      message.points = object.points;
    }
    if (object.registered !== undefined && object.registered !== null) {
      message.registered = BigInt(object.registered);
    }
    if (object.leave_after !== undefined && object.leave_after !== null) {
      message.leaveAfter = BigInt(object.leave_after);
    }
    message.retiredHpkeKeys = object.retired_hpke_keys?.map(e => bytesFromBase64(e)) || [];
    return message;
  },
  toAmino(message: Operator): OperatorAmino {
    const obj: any = {};
    obj.address = message.address === "" ? undefined : message.address;
    obj.hot_address = message.hotAddress === "" ? undefined : message.hotAddress;
    obj.sign_key = message.signKey ? base64FromBytes(message.signKey) : undefined;
    obj.hpke_key = message.hpkeKey ? base64FromBytes(message.hpkeKey) : undefined;
    obj.role = message.role === 0 ? undefined : message.role;
    obj.endpoint = message.endpoint === "" ? undefined : message.endpoint;
    obj.org = message.org === "" ? undefined : message.org;
    obj.status = message.status === 0 ? undefined : message.status;
    obj.bond = message.bond !== BigInt(0) ? message.bond?.toString() : undefined;
    obj.jailed_until = message.jailedUntil !== BigInt(0) ? message.jailedUntil?.toString() : undefined;
    obj.points = message.points === 0 ? undefined : message.points;
    obj.registered = message.registered !== BigInt(0) ? message.registered?.toString() : undefined;
    obj.leave_after = message.leaveAfter !== BigInt(0) ? message.leaveAfter?.toString() : undefined;
    if (message.retiredHpkeKeys) {
      obj.retired_hpke_keys = message.retiredHpkeKeys.map(e => base64FromBytes(e));
    } else {
      obj.retired_hpke_keys = message.retiredHpkeKeys;
    }
    return obj;
  },
  fromAminoMsg(object: OperatorAminoMsg): Operator {
    return Operator.fromAmino(object.value);
  },
  fromProtoMsg(message: OperatorProtoMsg): Operator {
    return Operator.decode(message.value);
  },
  toProto(message: Operator): Uint8Array {
    return Operator.encode(message).finish();
  },
  toProtoMsg(message: Operator): OperatorProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.Operator",
      value: Operator.encode(message).finish()
    };
  }
};
function createBaseOrg(): Org {
  return {
    id: "",
    name: "",
    approved: BigInt(0)
  };
}
export const Org = {
  typeUrl: "/aceso.operator.v1.Org",
  encode(message: Org, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.id !== "") {
      writer.uint32(10).string(message.id);
    }
    if (message.name !== "") {
      writer.uint32(18).string(message.name);
    }
    if (message.approved !== BigInt(0)) {
      writer.uint32(24).int64(message.approved);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Org {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseOrg();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.id = reader.string();
          break;
        case 2:
          message.name = reader.string();
          break;
        case 3:
          message.approved = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Org {
    const obj = createBaseOrg();
    if (isSet(object.id)) obj.id = String(object.id);
    if (isSet(object.name)) obj.name = String(object.name);
    if (isSet(object.approved)) obj.approved = BigInt(object.approved.toString());
    return obj;
  },
  toJSON(message: Org): JsonSafe<Org> {
    const obj: any = {};
    message.id !== undefined && (obj.id = message.id);
    message.name !== undefined && (obj.name = message.name);
    message.approved !== undefined && (obj.approved = (message.approved || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Org>): Org {
    const message = createBaseOrg();
    message.id = object.id ?? "";
    message.name = object.name ?? "";
    if (object.approved !== undefined && object.approved !== null) {
      message.approved = BigInt(object.approved.toString());
    }
    return message;
  },
  fromAmino(object: OrgAmino): Org {
    const message = createBaseOrg();
    if (object.id !== undefined && object.id !== null) {
      message.id = object.id;
    }
    if (object.name !== undefined && object.name !== null) {
      message.name = object.name;
    }
    if (object.approved !== undefined && object.approved !== null) {
      message.approved = BigInt(object.approved);
    }
    return message;
  },
  toAmino(message: Org): OrgAmino {
    const obj: any = {};
    obj.id = message.id === "" ? undefined : message.id;
    obj.name = message.name === "" ? undefined : message.name;
    obj.approved = message.approved !== BigInt(0) ? message.approved?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: OrgAminoMsg): Org {
    return Org.fromAmino(object.value);
  },
  fromProtoMsg(message: OrgProtoMsg): Org {
    return Org.decode(message.value);
  },
  toProto(message: Org): Uint8Array {
    return Org.encode(message).finish();
  },
  toProtoMsg(message: Org): OrgProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.Org",
      value: Org.encode(message).finish()
    };
  }
};
function createBaseHeaderRef(): HeaderRef {
  return {
    height: BigInt(0),
    hash: new Uint8Array()
  };
}
export const HeaderRef = {
  typeUrl: "/aceso.operator.v1.HeaderRef",
  encode(message: HeaderRef, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.height !== BigInt(0)) {
      writer.uint32(8).int64(message.height);
    }
    if (message.hash.length !== 0) {
      writer.uint32(18).bytes(message.hash);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): HeaderRef {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseHeaderRef();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.height = reader.int64();
          break;
        case 2:
          message.hash = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): HeaderRef {
    const obj = createBaseHeaderRef();
    if (isSet(object.height)) obj.height = BigInt(object.height.toString());
    if (isSet(object.hash)) obj.hash = bytesFromBase64(object.hash);
    return obj;
  },
  toJSON(message: HeaderRef): JsonSafe<HeaderRef> {
    const obj: any = {};
    message.height !== undefined && (obj.height = (message.height || BigInt(0)).toString());
    message.hash !== undefined && (obj.hash = base64FromBytes(message.hash !== undefined ? message.hash : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<HeaderRef>): HeaderRef {
    const message = createBaseHeaderRef();
    if (object.height !== undefined && object.height !== null) {
      message.height = BigInt(object.height.toString());
    }
    message.hash = object.hash ?? new Uint8Array();
    return message;
  },
  fromAmino(object: HeaderRefAmino): HeaderRef {
    const message = createBaseHeaderRef();
    if (object.height !== undefined && object.height !== null) {
      message.height = BigInt(object.height);
    }
    if (object.hash !== undefined && object.hash !== null) {
      message.hash = bytesFromBase64(object.hash);
    }
    return message;
  },
  toAmino(message: HeaderRef): HeaderRefAmino {
    const obj: any = {};
    obj.height = message.height !== BigInt(0) ? message.height?.toString() : undefined;
    obj.hash = message.hash ? base64FromBytes(message.hash) : undefined;
    return obj;
  },
  fromAminoMsg(object: HeaderRefAminoMsg): HeaderRef {
    return HeaderRef.fromAmino(object.value);
  },
  fromProtoMsg(message: HeaderRefProtoMsg): HeaderRef {
    return HeaderRef.decode(message.value);
  },
  toProto(message: HeaderRef): Uint8Array {
    return HeaderRef.encode(message).finish();
  },
  toProtoMsg(message: HeaderRef): HeaderRefProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.HeaderRef",
      value: HeaderRef.encode(message).finish()
    };
  }
};
function createBaseMember(): Member {
  return {
    address: "",
    weight: BigInt(0)
  };
}
export const Member = {
  typeUrl: "/aceso.operator.v1.Member",
  encode(message: Member, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.address !== "") {
      writer.uint32(10).string(message.address);
    }
    if (message.weight !== BigInt(0)) {
      writer.uint32(16).uint64(message.weight);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Member {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMember();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.address = reader.string();
          break;
        case 2:
          message.weight = reader.uint64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Member {
    const obj = createBaseMember();
    if (isSet(object.address)) obj.address = String(object.address);
    if (isSet(object.weight)) obj.weight = BigInt(object.weight.toString());
    return obj;
  },
  toJSON(message: Member): JsonSafe<Member> {
    const obj: any = {};
    message.address !== undefined && (obj.address = message.address);
    message.weight !== undefined && (obj.weight = (message.weight || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Member>): Member {
    const message = createBaseMember();
    message.address = object.address ?? "";
    if (object.weight !== undefined && object.weight !== null) {
      message.weight = BigInt(object.weight.toString());
    }
    return message;
  },
  fromAmino(object: MemberAmino): Member {
    const message = createBaseMember();
    if (object.address !== undefined && object.address !== null) {
      message.address = object.address;
    }
    if (object.weight !== undefined && object.weight !== null) {
      message.weight = BigInt(object.weight);
    }
    return message;
  },
  toAmino(message: Member): MemberAmino {
    const obj: any = {};
    obj.address = message.address === "" ? undefined : message.address;
    obj.weight = message.weight !== BigInt(0) ? message.weight?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: MemberAminoMsg): Member {
    return Member.fromAmino(object.value);
  },
  fromProtoMsg(message: MemberProtoMsg): Member {
    return Member.decode(message.value);
  },
  toProto(message: Member): Uint8Array {
    return Member.encode(message).finish();
  },
  toProtoMsg(message: Member): MemberProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.Member",
      value: Member.encode(message).finish()
    };
  }
};
function createBaseActiveSet(): ActiveSet {
  return {
    epoch: BigInt(0),
    role: 0,
    members: []
  };
}
export const ActiveSet = {
  typeUrl: "/aceso.operator.v1.ActiveSet",
  encode(message: ActiveSet, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.epoch !== BigInt(0)) {
      writer.uint32(8).uint64(message.epoch);
    }
    if (message.role !== 0) {
      writer.uint32(16).int32(message.role);
    }
    for (const v of message.members) {
      Member.encode(v!, writer.uint32(26).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): ActiveSet {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseActiveSet();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.epoch = reader.uint64();
          break;
        case 2:
          message.role = reader.int32() as any;
          break;
        case 3:
          message.members.push(Member.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): ActiveSet {
    const obj = createBaseActiveSet();
    if (isSet(object.epoch)) obj.epoch = BigInt(object.epoch.toString());
    if (isSet(object.role)) obj.role = roleFromJSON(object.role);
    if (Array.isArray(object?.members)) obj.members = object.members.map((e: any) => Member.fromJSON(e));
    return obj;
  },
  toJSON(message: ActiveSet): JsonSafe<ActiveSet> {
    const obj: any = {};
    message.epoch !== undefined && (obj.epoch = (message.epoch || BigInt(0)).toString());
    message.role !== undefined && (obj.role = roleToJSON(message.role));
    if (message.members) {
      obj.members = message.members.map(e => e ? Member.toJSON(e) : undefined);
    } else {
      obj.members = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<ActiveSet>): ActiveSet {
    const message = createBaseActiveSet();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch.toString());
    }
    message.role = object.role ?? 0;
    message.members = object.members?.map(e => Member.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: ActiveSetAmino): ActiveSet {
    const message = createBaseActiveSet();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch);
    }
    if (object.role !== undefined && object.role !== null) {
      message.role = object.role;
    }
    message.members = object.members?.map(e => Member.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: ActiveSet): ActiveSetAmino {
    const obj: any = {};
    obj.epoch = message.epoch !== BigInt(0) ? message.epoch?.toString() : undefined;
    obj.role = message.role === 0 ? undefined : message.role;
    if (message.members) {
      obj.members = message.members.map(e => e ? Member.toAmino(e) : undefined);
    } else {
      obj.members = message.members;
    }
    return obj;
  },
  fromAminoMsg(object: ActiveSetAminoMsg): ActiveSet {
    return ActiveSet.fromAmino(object.value);
  },
  fromProtoMsg(message: ActiveSetProtoMsg): ActiveSet {
    return ActiveSet.decode(message.value);
  },
  toProto(message: ActiveSet): Uint8Array {
    return ActiveSet.encode(message).finish();
  },
  toProtoMsg(message: ActiveSet): ActiveSetProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.ActiveSet",
      value: ActiveSet.encode(message).finish()
    };
  }
};
function createBaseCommittee(): Committee {
  return {
    epoch: BigInt(0),
    k: 0,
    members: []
  };
}
export const Committee = {
  typeUrl: "/aceso.operator.v1.Committee",
  encode(message: Committee, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.epoch !== BigInt(0)) {
      writer.uint32(8).uint64(message.epoch);
    }
    if (message.k !== 0) {
      writer.uint32(16).uint32(message.k);
    }
    for (const v of message.members) {
      writer.uint32(26).string(v!);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Committee {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseCommittee();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.epoch = reader.uint64();
          break;
        case 2:
          message.k = reader.uint32();
          break;
        case 3:
          message.members.push(reader.string());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Committee {
    const obj = createBaseCommittee();
    if (isSet(object.epoch)) obj.epoch = BigInt(object.epoch.toString());
    if (isSet(object.k)) obj.k = Number(object.k);
    if (Array.isArray(object?.members)) obj.members = object.members.map((e: any) => String(e));
    return obj;
  },
  toJSON(message: Committee): JsonSafe<Committee> {
    const obj: any = {};
    message.epoch !== undefined && (obj.epoch = (message.epoch || BigInt(0)).toString());
    message.k !== undefined && (obj.k = Math.round(message.k));
    if (message.members) {
      obj.members = message.members.map(e => e);
    } else {
      obj.members = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<Committee>): Committee {
    const message = createBaseCommittee();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch.toString());
    }
    message.k = object.k ?? 0;
    message.members = object.members?.map(e => e) || [];
    return message;
  },
  fromAmino(object: CommitteeAmino): Committee {
    const message = createBaseCommittee();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch);
    }
    if (object.k !== undefined && object.k !== null) {
      message.k = object.k;
    }
    message.members = object.members?.map(e => e) || [];
    return message;
  },
  toAmino(message: Committee): CommitteeAmino {
    const obj: any = {};
    obj.epoch = message.epoch !== BigInt(0) ? message.epoch?.toString() : undefined;
    obj.k = message.k === 0 ? undefined : message.k;
    if (message.members) {
      obj.members = message.members.map(e => e);
    } else {
      obj.members = message.members;
    }
    return obj;
  },
  fromAminoMsg(object: CommitteeAminoMsg): Committee {
    return Committee.fromAmino(object.value);
  },
  fromProtoMsg(message: CommitteeProtoMsg): Committee {
    return Committee.decode(message.value);
  },
  toProto(message: Committee): Uint8Array {
    return Committee.encode(message).finish();
  },
  toProtoMsg(message: Committee): CommitteeProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.Committee",
      value: Committee.encode(message).finish()
    };
  }
};
function createBaseDuty(): Duty {
  return {
    epoch: BigInt(0),
    k: 0,
    until: BigInt(0)
  };
}
export const Duty = {
  typeUrl: "/aceso.operator.v1.Duty",
  encode(message: Duty, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.epoch !== BigInt(0)) {
      writer.uint32(8).uint64(message.epoch);
    }
    if (message.k !== 0) {
      writer.uint32(16).uint32(message.k);
    }
    if (message.until !== BigInt(0)) {
      writer.uint32(24).int64(message.until);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Duty {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseDuty();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.epoch = reader.uint64();
          break;
        case 2:
          message.k = reader.uint32();
          break;
        case 3:
          message.until = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Duty {
    const obj = createBaseDuty();
    if (isSet(object.epoch)) obj.epoch = BigInt(object.epoch.toString());
    if (isSet(object.k)) obj.k = Number(object.k);
    if (isSet(object.until)) obj.until = BigInt(object.until.toString());
    return obj;
  },
  toJSON(message: Duty): JsonSafe<Duty> {
    const obj: any = {};
    message.epoch !== undefined && (obj.epoch = (message.epoch || BigInt(0)).toString());
    message.k !== undefined && (obj.k = Math.round(message.k));
    message.until !== undefined && (obj.until = (message.until || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Duty>): Duty {
    const message = createBaseDuty();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch.toString());
    }
    message.k = object.k ?? 0;
    if (object.until !== undefined && object.until !== null) {
      message.until = BigInt(object.until.toString());
    }
    return message;
  },
  fromAmino(object: DutyAmino): Duty {
    const message = createBaseDuty();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch);
    }
    if (object.k !== undefined && object.k !== null) {
      message.k = object.k;
    }
    if (object.until !== undefined && object.until !== null) {
      message.until = BigInt(object.until);
    }
    return message;
  },
  toAmino(message: Duty): DutyAmino {
    const obj: any = {};
    obj.epoch = message.epoch !== BigInt(0) ? message.epoch?.toString() : undefined;
    obj.k = message.k === 0 ? undefined : message.k;
    obj.until = message.until !== BigInt(0) ? message.until?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: DutyAminoMsg): Duty {
    return Duty.fromAmino(object.value);
  },
  fromProtoMsg(message: DutyProtoMsg): Duty {
    return Duty.decode(message.value);
  },
  toProto(message: Duty): Uint8Array {
    return Duty.encode(message).finish();
  },
  toProtoMsg(message: Duty): DutyProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.Duty",
      value: Duty.encode(message).finish()
    };
  }
};
function createBasePendingSlash(): PendingSlash {
  return {
    id: BigInt(0),
    operator: "",
    amount: BigInt(0),
    reason: "",
    reporter: "",
    due: BigInt(0),
    status: 0
  };
}
export const PendingSlash = {
  typeUrl: "/aceso.operator.v1.PendingSlash",
  encode(message: PendingSlash, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.id !== BigInt(0)) {
      writer.uint32(8).uint64(message.id);
    }
    if (message.operator !== "") {
      writer.uint32(18).string(message.operator);
    }
    if (message.amount !== BigInt(0)) {
      writer.uint32(24).uint64(message.amount);
    }
    if (message.reason !== "") {
      writer.uint32(34).string(message.reason);
    }
    if (message.reporter !== "") {
      writer.uint32(42).string(message.reporter);
    }
    if (message.due !== BigInt(0)) {
      writer.uint32(48).int64(message.due);
    }
    if (message.status !== 0) {
      writer.uint32(56).int32(message.status);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): PendingSlash {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBasePendingSlash();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.id = reader.uint64();
          break;
        case 2:
          message.operator = reader.string();
          break;
        case 3:
          message.amount = reader.uint64();
          break;
        case 4:
          message.reason = reader.string();
          break;
        case 5:
          message.reporter = reader.string();
          break;
        case 6:
          message.due = reader.int64();
          break;
        case 7:
          message.status = reader.int32() as any;
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): PendingSlash {
    const obj = createBasePendingSlash();
    if (isSet(object.id)) obj.id = BigInt(object.id.toString());
    if (isSet(object.operator)) obj.operator = String(object.operator);
    if (isSet(object.amount)) obj.amount = BigInt(object.amount.toString());
    if (isSet(object.reason)) obj.reason = String(object.reason);
    if (isSet(object.reporter)) obj.reporter = String(object.reporter);
    if (isSet(object.due)) obj.due = BigInt(object.due.toString());
    if (isSet(object.status)) obj.status = slashStatusFromJSON(object.status);
    return obj;
  },
  toJSON(message: PendingSlash): JsonSafe<PendingSlash> {
    const obj: any = {};
    message.id !== undefined && (obj.id = (message.id || BigInt(0)).toString());
    message.operator !== undefined && (obj.operator = message.operator);
    message.amount !== undefined && (obj.amount = (message.amount || BigInt(0)).toString());
    message.reason !== undefined && (obj.reason = message.reason);
    message.reporter !== undefined && (obj.reporter = message.reporter);
    message.due !== undefined && (obj.due = (message.due || BigInt(0)).toString());
    message.status !== undefined && (obj.status = slashStatusToJSON(message.status));
    return obj;
  },
  fromPartial(object: DeepPartial<PendingSlash>): PendingSlash {
    const message = createBasePendingSlash();
    if (object.id !== undefined && object.id !== null) {
      message.id = BigInt(object.id.toString());
    }
    message.operator = object.operator ?? "";
    if (object.amount !== undefined && object.amount !== null) {
      message.amount = BigInt(object.amount.toString());
    }
    message.reason = object.reason ?? "";
    message.reporter = object.reporter ?? "";
    if (object.due !== undefined && object.due !== null) {
      message.due = BigInt(object.due.toString());
    }
    message.status = object.status ?? 0;
    return message;
  },
  fromAmino(object: PendingSlashAmino): PendingSlash {
    const message = createBasePendingSlash();
    if (object.id !== undefined && object.id !== null) {
      message.id = BigInt(object.id);
    }
    if (object.operator !== undefined && object.operator !== null) {
      message.operator = object.operator;
    }
    if (object.amount !== undefined && object.amount !== null) {
      message.amount = BigInt(object.amount);
    }
    if (object.reason !== undefined && object.reason !== null) {
      message.reason = object.reason;
    }
    if (object.reporter !== undefined && object.reporter !== null) {
      message.reporter = object.reporter;
    }
    if (object.due !== undefined && object.due !== null) {
      message.due = BigInt(object.due);
    }
    if (object.status !== undefined && object.status !== null) {
      message.status = object.status;
    }
    return message;
  },
  toAmino(message: PendingSlash): PendingSlashAmino {
    const obj: any = {};
    obj.id = message.id !== BigInt(0) ? message.id?.toString() : undefined;
    obj.operator = message.operator === "" ? undefined : message.operator;
    obj.amount = message.amount !== BigInt(0) ? message.amount?.toString() : undefined;
    obj.reason = message.reason === "" ? undefined : message.reason;
    obj.reporter = message.reporter === "" ? undefined : message.reporter;
    obj.due = message.due !== BigInt(0) ? message.due?.toString() : undefined;
    obj.status = message.status === 0 ? undefined : message.status;
    return obj;
  },
  fromAminoMsg(object: PendingSlashAminoMsg): PendingSlash {
    return PendingSlash.fromAmino(object.value);
  },
  fromProtoMsg(message: PendingSlashProtoMsg): PendingSlash {
    return PendingSlash.decode(message.value);
  },
  toProto(message: PendingSlash): Uint8Array {
    return PendingSlash.encode(message).finish();
  },
  toProtoMsg(message: PendingSlash): PendingSlashProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.PendingSlash",
      value: PendingSlash.encode(message).finish()
    };
  }
};
function createBaseUnbonding(): Unbonding {
  return {
    operator: "",
    amount: BigInt(0),
    release: BigInt(0)
  };
}
export const Unbonding = {
  typeUrl: "/aceso.operator.v1.Unbonding",
  encode(message: Unbonding, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.operator !== "") {
      writer.uint32(10).string(message.operator);
    }
    if (message.amount !== BigInt(0)) {
      writer.uint32(16).uint64(message.amount);
    }
    if (message.release !== BigInt(0)) {
      writer.uint32(24).int64(message.release);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Unbonding {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseUnbonding();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.operator = reader.string();
          break;
        case 2:
          message.amount = reader.uint64();
          break;
        case 3:
          message.release = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Unbonding {
    const obj = createBaseUnbonding();
    if (isSet(object.operator)) obj.operator = String(object.operator);
    if (isSet(object.amount)) obj.amount = BigInt(object.amount.toString());
    if (isSet(object.release)) obj.release = BigInt(object.release.toString());
    return obj;
  },
  toJSON(message: Unbonding): JsonSafe<Unbonding> {
    const obj: any = {};
    message.operator !== undefined && (obj.operator = message.operator);
    message.amount !== undefined && (obj.amount = (message.amount || BigInt(0)).toString());
    message.release !== undefined && (obj.release = (message.release || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Unbonding>): Unbonding {
    const message = createBaseUnbonding();
    message.operator = object.operator ?? "";
    if (object.amount !== undefined && object.amount !== null) {
      message.amount = BigInt(object.amount.toString());
    }
    if (object.release !== undefined && object.release !== null) {
      message.release = BigInt(object.release.toString());
    }
    return message;
  },
  fromAmino(object: UnbondingAmino): Unbonding {
    const message = createBaseUnbonding();
    if (object.operator !== undefined && object.operator !== null) {
      message.operator = object.operator;
    }
    if (object.amount !== undefined && object.amount !== null) {
      message.amount = BigInt(object.amount);
    }
    if (object.release !== undefined && object.release !== null) {
      message.release = BigInt(object.release);
    }
    return message;
  },
  toAmino(message: Unbonding): UnbondingAmino {
    const obj: any = {};
    obj.operator = message.operator === "" ? undefined : message.operator;
    obj.amount = message.amount !== BigInt(0) ? message.amount?.toString() : undefined;
    obj.release = message.release !== BigInt(0) ? message.release?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: UnbondingAminoMsg): Unbonding {
    return Unbonding.fromAmino(object.value);
  },
  fromProtoMsg(message: UnbondingProtoMsg): Unbonding {
    return Unbonding.decode(message.value);
  },
  toProto(message: Unbonding): Uint8Array {
    return Unbonding.encode(message).finish();
  },
  toProtoMsg(message: Unbonding): UnbondingProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.Unbonding",
      value: Unbonding.encode(message).finish()
    };
  }
};
function createBaseCouncil(): Council {
  return {
    address: "",
    expires: BigInt(0)
  };
}
export const Council = {
  typeUrl: "/aceso.operator.v1.Council",
  encode(message: Council, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.address !== "") {
      writer.uint32(10).string(message.address);
    }
    if (message.expires !== BigInt(0)) {
      writer.uint32(16).int64(message.expires);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Council {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseCouncil();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.address = reader.string();
          break;
        case 2:
          message.expires = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Council {
    const obj = createBaseCouncil();
    if (isSet(object.address)) obj.address = String(object.address);
    if (isSet(object.expires)) obj.expires = BigInt(object.expires.toString());
    return obj;
  },
  toJSON(message: Council): JsonSafe<Council> {
    const obj: any = {};
    message.address !== undefined && (obj.address = message.address);
    message.expires !== undefined && (obj.expires = (message.expires || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Council>): Council {
    const message = createBaseCouncil();
    message.address = object.address ?? "";
    if (object.expires !== undefined && object.expires !== null) {
      message.expires = BigInt(object.expires.toString());
    }
    return message;
  },
  fromAmino(object: CouncilAmino): Council {
    const message = createBaseCouncil();
    if (object.address !== undefined && object.address !== null) {
      message.address = object.address;
    }
    if (object.expires !== undefined && object.expires !== null) {
      message.expires = BigInt(object.expires);
    }
    return message;
  },
  toAmino(message: Council): CouncilAmino {
    const obj: any = {};
    obj.address = message.address === "" ? undefined : message.address;
    obj.expires = message.expires !== BigInt(0) ? message.expires?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: CouncilAminoMsg): Council {
    return Council.fromAmino(object.value);
  },
  fromProtoMsg(message: CouncilProtoMsg): Council {
    return Council.decode(message.value);
  },
  toProto(message: Council): Uint8Array {
    return Council.encode(message).finish();
  },
  toProtoMsg(message: Council): CouncilProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.Council",
      value: Council.encode(message).finish()
    };
  }
};
function createBasePause(): Pause {
  return {
    typeUrl: "",
    from: BigInt(0),
    until: BigInt(0)
  };
}
export const Pause = {
  typeUrl: "/aceso.operator.v1.Pause",
  encode(message: Pause, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.typeUrl !== "") {
      writer.uint32(10).string(message.typeUrl);
    }
    if (message.from !== BigInt(0)) {
      writer.uint32(16).int64(message.from);
    }
    if (message.until !== BigInt(0)) {
      writer.uint32(24).int64(message.until);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Pause {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBasePause();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.typeUrl = reader.string();
          break;
        case 2:
          message.from = reader.int64();
          break;
        case 3:
          message.until = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Pause {
    const obj = createBasePause();
    if (isSet(object.typeUrl)) obj.typeUrl = String(object.typeUrl);
    if (isSet(object.from)) obj.from = BigInt(object.from.toString());
    if (isSet(object.until)) obj.until = BigInt(object.until.toString());
    return obj;
  },
  toJSON(message: Pause): JsonSafe<Pause> {
    const obj: any = {};
    message.typeUrl !== undefined && (obj.typeUrl = message.typeUrl);
    message.from !== undefined && (obj.from = (message.from || BigInt(0)).toString());
    message.until !== undefined && (obj.until = (message.until || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Pause>): Pause {
    const message = createBasePause();
    message.typeUrl = object.typeUrl ?? "";
    if (object.from !== undefined && object.from !== null) {
      message.from = BigInt(object.from.toString());
    }
    if (object.until !== undefined && object.until !== null) {
      message.until = BigInt(object.until.toString());
    }
    return message;
  },
  fromAmino(object: PauseAmino): Pause {
    const message = createBasePause();
    if (object.type_url !== undefined && object.type_url !== null) {
      message.typeUrl = object.type_url;
    }
    if (object.from !== undefined && object.from !== null) {
      message.from = BigInt(object.from);
    }
    if (object.until !== undefined && object.until !== null) {
      message.until = BigInt(object.until);
    }
    return message;
  },
  toAmino(message: Pause): PauseAmino {
    const obj: any = {};
    obj.type_url = message.typeUrl === "" ? undefined : message.typeUrl;
    obj.from = message.from !== BigInt(0) ? message.from?.toString() : undefined;
    obj.until = message.until !== BigInt(0) ? message.until?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: PauseAminoMsg): Pause {
    return Pause.fromAmino(object.value);
  },
  fromProtoMsg(message: PauseProtoMsg): Pause {
    return Pause.decode(message.value);
  },
  toProto(message: Pause): Uint8Array {
    return Pause.encode(message).finish();
  },
  toProtoMsg(message: Pause): PauseProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.Pause",
      value: Pause.encode(message).finish()
    };
  }
};
function createBaseEpoch(): Epoch {
  return {
    number: BigInt(0),
    height: BigInt(0),
    time: BigInt(0)
  };
}
export const Epoch = {
  typeUrl: "/aceso.operator.v1.Epoch",
  encode(message: Epoch, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.number !== BigInt(0)) {
      writer.uint32(8).uint64(message.number);
    }
    if (message.height !== BigInt(0)) {
      writer.uint32(16).int64(message.height);
    }
    if (message.time !== BigInt(0)) {
      writer.uint32(24).int64(message.time);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Epoch {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEpoch();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.number = reader.uint64();
          break;
        case 2:
          message.height = reader.int64();
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
  fromJSON(object: any): Epoch {
    const obj = createBaseEpoch();
    if (isSet(object.number)) obj.number = BigInt(object.number.toString());
    if (isSet(object.height)) obj.height = BigInt(object.height.toString());
    if (isSet(object.time)) obj.time = BigInt(object.time.toString());
    return obj;
  },
  toJSON(message: Epoch): JsonSafe<Epoch> {
    const obj: any = {};
    message.number !== undefined && (obj.number = (message.number || BigInt(0)).toString());
    message.height !== undefined && (obj.height = (message.height || BigInt(0)).toString());
    message.time !== undefined && (obj.time = (message.time || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Epoch>): Epoch {
    const message = createBaseEpoch();
    if (object.number !== undefined && object.number !== null) {
      message.number = BigInt(object.number.toString());
    }
    if (object.height !== undefined && object.height !== null) {
      message.height = BigInt(object.height.toString());
    }
    if (object.time !== undefined && object.time !== null) {
      message.time = BigInt(object.time.toString());
    }
    return message;
  },
  fromAmino(object: EpochAmino): Epoch {
    const message = createBaseEpoch();
    if (object.number !== undefined && object.number !== null) {
      message.number = BigInt(object.number);
    }
    if (object.height !== undefined && object.height !== null) {
      message.height = BigInt(object.height);
    }
    if (object.time !== undefined && object.time !== null) {
      message.time = BigInt(object.time);
    }
    return message;
  },
  toAmino(message: Epoch): EpochAmino {
    const obj: any = {};
    obj.number = message.number !== BigInt(0) ? message.number?.toString() : undefined;
    obj.height = message.height !== BigInt(0) ? message.height?.toString() : undefined;
    obj.time = message.time !== BigInt(0) ? message.time?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: EpochAminoMsg): Epoch {
    return Epoch.fromAmino(object.value);
  },
  fromProtoMsg(message: EpochProtoMsg): Epoch {
    return Epoch.decode(message.value);
  },
  toProto(message: Epoch): Uint8Array {
    return Epoch.encode(message).finish();
  },
  toProtoMsg(message: Epoch): EpochProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.Epoch",
      value: Epoch.encode(message).finish()
    };
  }
};