import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, DeepPartial, bytesFromBase64, base64FromBytes } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
/** Tier is how far the hardware is proven: T0 nothing, T4 certified. */
export enum Tier {
  TIER_UNSPECIFIED = 0,
  TIER_T0 = 1,
  TIER_T1 = 2,
  TIER_T2 = 3,
  TIER_T3 = 4,
  TIER_T4 = 5,
  UNRECOGNIZED = -1,
}
export const TierSDKType = Tier;
export const TierAmino = Tier;
export function tierFromJSON(object: any): Tier {
  switch (object) {
    case 0:
    case "TIER_UNSPECIFIED":
      return Tier.TIER_UNSPECIFIED;
    case 1:
    case "TIER_T0":
      return Tier.TIER_T0;
    case 2:
    case "TIER_T1":
      return Tier.TIER_T1;
    case 3:
    case "TIER_T2":
      return Tier.TIER_T2;
    case 4:
    case "TIER_T3":
      return Tier.TIER_T3;
    case 5:
    case "TIER_T4":
      return Tier.TIER_T4;
    case -1:
    case "UNRECOGNIZED":
    default:
      return Tier.UNRECOGNIZED;
  }
}
export function tierToJSON(object: Tier): string {
  switch (object) {
    case Tier.TIER_UNSPECIFIED:
      return "TIER_UNSPECIFIED";
    case Tier.TIER_T0:
      return "TIER_T0";
    case Tier.TIER_T1:
      return "TIER_T1";
    case Tier.TIER_T2:
      return "TIER_T2";
    case Tier.TIER_T3:
      return "TIER_T3";
    case Tier.TIER_T4:
      return "TIER_T4";
    case Tier.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
export enum DeviceStatus {
  DEVICE_STATUS_UNSPECIFIED = 0,
  DEVICE_STATUS_ENROLLED = 1,
  DEVICE_STATUS_ACTIVE = 2,
  DEVICE_STATUS_SUSPENDED = 3,
  DEVICE_STATUS_REVOKED = 4,
  UNRECOGNIZED = -1,
}
export const DeviceStatusSDKType = DeviceStatus;
export const DeviceStatusAmino = DeviceStatus;
export function deviceStatusFromJSON(object: any): DeviceStatus {
  switch (object) {
    case 0:
    case "DEVICE_STATUS_UNSPECIFIED":
      return DeviceStatus.DEVICE_STATUS_UNSPECIFIED;
    case 1:
    case "DEVICE_STATUS_ENROLLED":
      return DeviceStatus.DEVICE_STATUS_ENROLLED;
    case 2:
    case "DEVICE_STATUS_ACTIVE":
      return DeviceStatus.DEVICE_STATUS_ACTIVE;
    case 3:
    case "DEVICE_STATUS_SUSPENDED":
      return DeviceStatus.DEVICE_STATUS_SUSPENDED;
    case 4:
    case "DEVICE_STATUS_REVOKED":
      return DeviceStatus.DEVICE_STATUS_REVOKED;
    case -1:
    case "UNRECOGNIZED":
    default:
      return DeviceStatus.UNRECOGNIZED;
  }
}
export function deviceStatusToJSON(object: DeviceStatus): string {
  switch (object) {
    case DeviceStatus.DEVICE_STATUS_UNSPECIFIED:
      return "DEVICE_STATUS_UNSPECIFIED";
    case DeviceStatus.DEVICE_STATUS_ENROLLED:
      return "DEVICE_STATUS_ENROLLED";
    case DeviceStatus.DEVICE_STATUS_ACTIVE:
      return "DEVICE_STATUS_ACTIVE";
    case DeviceStatus.DEVICE_STATUS_SUSPENDED:
      return "DEVICE_STATUS_SUSPENDED";
    case DeviceStatus.DEVICE_STATUS_REVOKED:
      return "DEVICE_STATUS_REVOKED";
    case DeviceStatus.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
export enum ReferenceState {
  REFERENCE_STATE_UNSPECIFIED = 0,
  REFERENCE_STATE_OK = 1,
  REFERENCE_STATE_WARN = 2,
  REFERENCE_STATE_RECALLED = 3,
  UNRECOGNIZED = -1,
}
export const ReferenceStateSDKType = ReferenceState;
export const ReferenceStateAmino = ReferenceState;
export function referenceStateFromJSON(object: any): ReferenceState {
  switch (object) {
    case 0:
    case "REFERENCE_STATE_UNSPECIFIED":
      return ReferenceState.REFERENCE_STATE_UNSPECIFIED;
    case 1:
    case "REFERENCE_STATE_OK":
      return ReferenceState.REFERENCE_STATE_OK;
    case 2:
    case "REFERENCE_STATE_WARN":
      return ReferenceState.REFERENCE_STATE_WARN;
    case 3:
    case "REFERENCE_STATE_RECALLED":
      return ReferenceState.REFERENCE_STATE_RECALLED;
    case -1:
    case "UNRECOGNIZED":
    default:
      return ReferenceState.UNRECOGNIZED;
  }
}
export function referenceStateToJSON(object: ReferenceState): string {
  switch (object) {
    case ReferenceState.REFERENCE_STATE_UNSPECIFIED:
      return "REFERENCE_STATE_UNSPECIFIED";
    case ReferenceState.REFERENCE_STATE_OK:
      return "REFERENCE_STATE_OK";
    case ReferenceState.REFERENCE_STATE_WARN:
      return "REFERENCE_STATE_WARN";
    case ReferenceState.REFERENCE_STATE_RECALLED:
      return "REFERENCE_STATE_RECALLED";
    case ReferenceState.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
export enum OwnerKind {
  OWNER_KIND_UNSPECIFIED = 0,
  OWNER_KIND_ORDINARY = 1,
  OWNER_KIND_SENSITIVE = 2,
  UNRECOGNIZED = -1,
}
export const OwnerKindSDKType = OwnerKind;
export const OwnerKindAmino = OwnerKind;
export function ownerKindFromJSON(object: any): OwnerKind {
  switch (object) {
    case 0:
    case "OWNER_KIND_UNSPECIFIED":
      return OwnerKind.OWNER_KIND_UNSPECIFIED;
    case 1:
    case "OWNER_KIND_ORDINARY":
      return OwnerKind.OWNER_KIND_ORDINARY;
    case 2:
    case "OWNER_KIND_SENSITIVE":
      return OwnerKind.OWNER_KIND_SENSITIVE;
    case -1:
    case "UNRECOGNIZED":
    default:
      return OwnerKind.UNRECOGNIZED;
  }
}
export function ownerKindToJSON(object: OwnerKind): string {
  switch (object) {
    case OwnerKind.OWNER_KIND_UNSPECIFIED:
      return "OWNER_KIND_UNSPECIFIED";
    case OwnerKind.OWNER_KIND_ORDINARY:
      return "OWNER_KIND_ORDINARY";
    case OwnerKind.OWNER_KIND_SENSITIVE:
      return "OWNER_KIND_SENSITIVE";
    case OwnerKind.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
export enum AnchorKind {
  ANCHOR_KIND_UNSPECIFIED = 0,
  ANCHOR_KIND_HARDWARE = 1,
  /** ANCHOR_KIND_SOFTWARE_TEST - only where the genesis flag `local` is set */
  ANCHOR_KIND_SOFTWARE_TEST = 2,
  UNRECOGNIZED = -1,
}
export const AnchorKindSDKType = AnchorKind;
export const AnchorKindAmino = AnchorKind;
export function anchorKindFromJSON(object: any): AnchorKind {
  switch (object) {
    case 0:
    case "ANCHOR_KIND_UNSPECIFIED":
      return AnchorKind.ANCHOR_KIND_UNSPECIFIED;
    case 1:
    case "ANCHOR_KIND_HARDWARE":
      return AnchorKind.ANCHOR_KIND_HARDWARE;
    case 2:
    case "ANCHOR_KIND_SOFTWARE_TEST":
      return AnchorKind.ANCHOR_KIND_SOFTWARE_TEST;
    case -1:
    case "UNRECOGNIZED":
    default:
      return AnchorKind.UNRECOGNIZED;
  }
}
export function anchorKindToJSON(object: AnchorKind): string {
  switch (object) {
    case AnchorKind.ANCHOR_KIND_UNSPECIFIED:
      return "ANCHOR_KIND_UNSPECIFIED";
    case AnchorKind.ANCHOR_KIND_HARDWARE:
      return "ANCHOR_KIND_HARDWARE";
    case AnchorKind.ANCHOR_KIND_SOFTWARE_TEST:
      return "ANCHOR_KIND_SOFTWARE_TEST";
    case AnchorKind.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
/** Maker is a device maker with a bond. */
export interface Maker {
  address: string;
  name: string;
  website: string;
  bond: bigint;
  registered: bigint;
}
export interface MakerProtoMsg {
  typeUrl: "/aceso.device.v1.Maker";
  value: Uint8Array;
}
/**
 * Maker is a device maker with a bond.
 * @name MakerAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.Maker
 */
export interface MakerAmino {
  address?: string;
  name?: string;
  website?: string;
  bond?: string;
  registered?: string;
}
export interface MakerAminoMsg {
  type: "/aceso.device.v1.Maker";
  value: MakerAmino;
}
/** Maker is a device maker with a bond. */
export interface MakerSDKType {
  address: string;
  name: string;
  website: string;
  bond: bigint;
  registered: bigint;
}
/** Anchor is a trust anchor for evidence: a COSE_Key (psa) or a DER certificate; id = SHA-256 of `material`. */
export interface Anchor {
  id: Uint8Array;
  kind: AnchorKind;
  format: string;
  material: Uint8Array;
  name: string;
  approved: bigint;
  /** 0 while in use */
  retired: bigint;
}
export interface AnchorProtoMsg {
  typeUrl: "/aceso.device.v1.Anchor";
  value: Uint8Array;
}
/**
 * Anchor is a trust anchor for evidence: a COSE_Key (psa) or a DER certificate; id = SHA-256 of `material`.
 * @name AnchorAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.Anchor
 */
export interface AnchorAmino {
  id?: string;
  kind?: AnchorKind;
  format?: string;
  material?: string;
  name?: string;
  approved?: string;
  /**
   * 0 while in use
   */
  retired?: string;
}
export interface AnchorAminoMsg {
  type: "/aceso.device.v1.Anchor";
  value: AnchorAmino;
}
/** Anchor is a trust anchor for evidence: a COSE_Key (psa) or a DER certificate; id = SHA-256 of `material`. */
export interface AnchorSDKType {
  id: Uint8Array;
  kind: AnchorKind;
  format: string;
  material: Uint8Array;
  name: string;
  approved: bigint;
  retired: bigint;
}
/** Model is one product; `id` is H("aceso/model/1", maker, udi_di, name). Immutable but for recall and references. */
export interface Model {
  id: Uint8Array;
  maker: string;
  udiDi: string;
  name: string;
  formats: string[];
  /** DataClass bitset */
  classes: number;
  /** anchor ids */
  anchors: Uint8Array[];
  certifications: string[];
  quota: bigint;
  maxTier: Tier;
  evidencePublic: boolean;
  sensitive: boolean;
  registered: bigint;
}
export interface ModelProtoMsg {
  typeUrl: "/aceso.device.v1.Model";
  value: Uint8Array;
}
/**
 * Model is one product; `id` is H("aceso/model/1", maker, udi_di, name). Immutable but for recall and references.
 * @name ModelAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.Model
 */
export interface ModelAmino {
  id?: string;
  maker?: string;
  udi_di?: string;
  name?: string;
  formats?: string[];
  /**
   * DataClass bitset
   */
  classes?: number;
  /**
   * anchor ids
   */
  anchors?: string[];
  certifications?: string[];
  quota?: string;
  max_tier?: Tier;
  evidence_public?: boolean;
  sensitive?: boolean;
  registered?: string;
}
export interface ModelAminoMsg {
  type: "/aceso.device.v1.Model";
  value: ModelAmino;
}
/** Model is one product; `id` is H("aceso/model/1", maker, udi_di, name). Immutable but for recall and references. */
export interface ModelSDKType {
  id: Uint8Array;
  maker: string;
  udi_di: string;
  name: string;
  formats: string[];
  classes: number;
  anchors: Uint8Array[];
  certifications: string[];
  quota: bigint;
  max_tier: Tier;
  evidence_public: boolean;
  sensitive: boolean;
  registered: bigint;
}
/** ModelFund is the prepaid round fees and the count of enrolled devices. */
export interface ModelFund {
  model: Uint8Array;
  balance: bigint;
  enrolled: bigint;
}
export interface ModelFundProtoMsg {
  typeUrl: "/aceso.device.v1.ModelFund";
  value: Uint8Array;
}
/**
 * ModelFund is the prepaid round fees and the count of enrolled devices.
 * @name ModelFundAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.ModelFund
 */
export interface ModelFundAmino {
  model?: string;
  balance?: string;
  enrolled?: string;
}
export interface ModelFundAminoMsg {
  type: "/aceso.device.v1.ModelFund";
  value: ModelFundAmino;
}
/** ModelFund is the prepaid round fees and the count of enrolled devices. */
export interface ModelFundSDKType {
  model: Uint8Array;
  balance: bigint;
  enrolled: bigint;
}
/** AccountKind separates accounts whose devices tell a condition; a sensitive account opens only WEARABLE vaults. */
export interface AccountKind {
  owner: string;
  kind: OwnerKind;
}
export interface AccountKindProtoMsg {
  typeUrl: "/aceso.device.v1.AccountKind";
  value: Uint8Array;
}
/**
 * AccountKind separates accounts whose devices tell a condition; a sensitive account opens only WEARABLE vaults.
 * @name AccountKindAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.AccountKind
 */
export interface AccountKindAmino {
  owner?: string;
  kind?: OwnerKind;
}
export interface AccountKindAminoMsg {
  type: "/aceso.device.v1.AccountKind";
  value: AccountKindAmino;
}
/** AccountKind separates accounts whose devices tell a condition; a sensitive account opens only WEARABLE vaults. */
export interface AccountKindSDKType {
  owner: string;
  kind: OwnerKind;
}
/** Reference is one firmware measurement and what it is worth. */
export interface Reference {
  model: Uint8Array;
  measurement: Uint8Array;
  from: bigint;
  until: bigint;
  state: ReferenceState;
  nonceBuilder: boolean;
  version: string;
  /** block time of the last SetReference; what a message says here is not read */
  changed: bigint;
}
export interface ReferenceProtoMsg {
  typeUrl: "/aceso.device.v1.Reference";
  value: Uint8Array;
}
/**
 * Reference is one firmware measurement and what it is worth.
 * @name ReferenceAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.Reference
 */
export interface ReferenceAmino {
  model?: string;
  measurement?: string;
  from?: string;
  until?: string;
  state?: ReferenceState;
  nonce_builder?: boolean;
  version?: string;
  /**
   * block time of the last SetReference; what a message says here is not read
   */
  changed?: string;
}
export interface ReferenceAminoMsg {
  type: "/aceso.device.v1.Reference";
  value: ReferenceAmino;
}
/** Reference is one firmware measurement and what it is worth. */
export interface ReferenceSDKType {
  model: Uint8Array;
  measurement: Uint8Array;
  from: bigint;
  until: bigint;
  state: ReferenceState;
  nonce_builder: boolean;
  version: string;
  changed: bigint;
}
/** Recall marks records of a model made in a window; they read as RECALLED. */
export interface Recall {
  model: Uint8Array;
  from: bigint;
  until: bigint;
  reason: string;
  time: bigint;
}
export interface RecallProtoMsg {
  typeUrl: "/aceso.device.v1.Recall";
  value: Uint8Array;
}
/**
 * Recall marks records of a model made in a window; they read as RECALLED.
 * @name RecallAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.Recall
 */
export interface RecallAmino {
  model?: string;
  from?: string;
  until?: string;
  reason?: string;
  time?: string;
}
export interface RecallAminoMsg {
  type: "/aceso.device.v1.Recall";
  value: RecallAmino;
}
/** Recall marks records of a model made in a window; they read as RECALLED. */
export interface RecallSDKType {
  model: Uint8Array;
  from: bigint;
  until: bigint;
  reason: string;
  time: bigint;
}
/** Device is one piece of hardware under a salted id. */
export interface Device {
  id: Uint8Array;
  model: Uint8Array;
  /** empty while unpaired */
  owner: string;
  /** rises with every owner */
  generation: number;
  status: DeviceStatus;
  tier: Tier;
  /** eight AR4SI claims, one signed byte each */
  vector: Uint8Array;
  keyGeneration: number;
  /** of the last AFFIRMED result */
  validUntil: bigint;
  suspendedBy: string;
  measurement: Uint8Array;
  /** nonce height of the last AFFIRMED round */
  lastAffirmedHeight: bigint;
  /** the last AFFIRMED round */
  round: Uint8Array;
}
export interface DeviceProtoMsg {
  typeUrl: "/aceso.device.v1.Device";
  value: Uint8Array;
}
/**
 * Device is one piece of hardware under a salted id.
 * @name DeviceAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.Device
 */
export interface DeviceAmino {
  id?: string;
  model?: string;
  /**
   * empty while unpaired
   */
  owner?: string;
  /**
   * rises with every owner
   */
  generation?: number;
  status?: DeviceStatus;
  tier?: Tier;
  /**
   * eight AR4SI claims, one signed byte each
   */
  vector?: string;
  key_generation?: number;
  /**
   * of the last AFFIRMED result
   */
  valid_until?: string;
  suspended_by?: string;
  measurement?: string;
  /**
   * nonce height of the last AFFIRMED round
   */
  last_affirmed_height?: string;
  /**
   * the last AFFIRMED round
   */
  round?: string;
}
export interface DeviceAminoMsg {
  type: "/aceso.device.v1.Device";
  value: DeviceAmino;
}
/** Device is one piece of hardware under a salted id. */
export interface DeviceSDKType {
  id: Uint8Array;
  model: Uint8Array;
  owner: string;
  generation: number;
  status: DeviceStatus;
  tier: Tier;
  vector: Uint8Array;
  key_generation: number;
  valid_until: bigint;
  suspended_by: string;
  measurement: Uint8Array;
  last_affirmed_height: bigint;
  round: Uint8Array;
}
/** DeviceKey is one data key of a device; provable, never deleted. */
export interface DeviceKey {
  device: Uint8Array;
  keyGeneration: number;
  /** deterministic COSE_Key */
  dataKey: Uint8Array;
  /** grace window end once replaced; 0 while current */
  until: bigint;
  revoked: boolean;
}
export interface DeviceKeyProtoMsg {
  typeUrl: "/aceso.device.v1.DeviceKey";
  value: Uint8Array;
}
/**
 * DeviceKey is one data key of a device; provable, never deleted.
 * @name DeviceKeyAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.DeviceKey
 */
export interface DeviceKeyAmino {
  device?: string;
  key_generation?: number;
  /**
   * deterministic COSE_Key
   */
  data_key?: string;
  /**
   * grace window end once replaced; 0 while current
   */
  until?: string;
  revoked?: boolean;
}
export interface DeviceKeyAminoMsg {
  type: "/aceso.device.v1.DeviceKey";
  value: DeviceKeyAmino;
}
/** DeviceKey is one data key of a device; provable, never deleted. */
export interface DeviceKeySDKType {
  device: Uint8Array;
  key_generation: number;
  data_key: Uint8Array;
  until: bigint;
  revoked: boolean;
}
/** KeyChange is an owner's one-use permission for a new data key. */
export interface KeyChange {
  device: Uint8Array;
  /** SHA-256(data_key) */
  keyHash: Uint8Array;
}
export interface KeyChangeProtoMsg {
  typeUrl: "/aceso.device.v1.KeyChange";
  value: Uint8Array;
}
/**
 * KeyChange is an owner's one-use permission for a new data key.
 * @name KeyChangeAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.KeyChange
 */
export interface KeyChangeAmino {
  device?: string;
  /**
   * SHA-256(data_key)
   */
  key_hash?: string;
}
export interface KeyChangeAminoMsg {
  type: "/aceso.device.v1.KeyChange";
  value: KeyChangeAmino;
}
/** KeyChange is an owner's one-use permission for a new data key. */
export interface KeyChangeSDKType {
  device: Uint8Array;
  key_hash: Uint8Array;
}
/** Params are set by governance; amounts in uaceso, durations in seconds. */
export interface Params {
  minMakerBond: bigint;
  roundFee: bigint;
  keyGraceSeconds: bigint;
  maxRecallSeconds: bigint;
}
export interface ParamsProtoMsg {
  typeUrl: "/aceso.device.v1.Params";
  value: Uint8Array;
}
/**
 * Params are set by governance; amounts in uaceso, durations in seconds.
 * @name ParamsAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.Params
 */
export interface ParamsAmino {
  min_maker_bond?: string;
  round_fee?: string;
  key_grace_seconds?: string;
  max_recall_seconds?: string;
}
export interface ParamsAminoMsg {
  type: "/aceso.device.v1.Params";
  value: ParamsAmino;
}
/** Params are set by governance; amounts in uaceso, durations in seconds. */
export interface ParamsSDKType {
  min_maker_bond: bigint;
  round_fee: bigint;
  key_grace_seconds: bigint;
  max_recall_seconds: bigint;
}
function createBaseMaker(): Maker {
  return {
    address: "",
    name: "",
    website: "",
    bond: BigInt(0),
    registered: BigInt(0)
  };
}
export const Maker = {
  typeUrl: "/aceso.device.v1.Maker",
  encode(message: Maker, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.address !== "") {
      writer.uint32(10).string(message.address);
    }
    if (message.name !== "") {
      writer.uint32(18).string(message.name);
    }
    if (message.website !== "") {
      writer.uint32(26).string(message.website);
    }
    if (message.bond !== BigInt(0)) {
      writer.uint32(32).uint64(message.bond);
    }
    if (message.registered !== BigInt(0)) {
      writer.uint32(40).int64(message.registered);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Maker {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMaker();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.address = reader.string();
          break;
        case 2:
          message.name = reader.string();
          break;
        case 3:
          message.website = reader.string();
          break;
        case 4:
          message.bond = reader.uint64();
          break;
        case 5:
          message.registered = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Maker {
    const obj = createBaseMaker();
    if (isSet(object.address)) obj.address = String(object.address);
    if (isSet(object.name)) obj.name = String(object.name);
    if (isSet(object.website)) obj.website = String(object.website);
    if (isSet(object.bond)) obj.bond = BigInt(object.bond.toString());
    if (isSet(object.registered)) obj.registered = BigInt(object.registered.toString());
    return obj;
  },
  toJSON(message: Maker): JsonSafe<Maker> {
    const obj: any = {};
    message.address !== undefined && (obj.address = message.address);
    message.name !== undefined && (obj.name = message.name);
    message.website !== undefined && (obj.website = message.website);
    message.bond !== undefined && (obj.bond = (message.bond || BigInt(0)).toString());
    message.registered !== undefined && (obj.registered = (message.registered || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Maker>): Maker {
    const message = createBaseMaker();
    message.address = object.address ?? "";
    message.name = object.name ?? "";
    message.website = object.website ?? "";
    if (object.bond !== undefined && object.bond !== null) {
      message.bond = BigInt(object.bond.toString());
    }
    if (object.registered !== undefined && object.registered !== null) {
      message.registered = BigInt(object.registered.toString());
    }
    return message;
  },
  fromAmino(object: MakerAmino): Maker {
    const message = createBaseMaker();
    if (object.address !== undefined && object.address !== null) {
      message.address = object.address;
    }
    if (object.name !== undefined && object.name !== null) {
      message.name = object.name;
    }
    if (object.website !== undefined && object.website !== null) {
      message.website = object.website;
    }
    if (object.bond !== undefined && object.bond !== null) {
      message.bond = BigInt(object.bond);
    }
    if (object.registered !== undefined && object.registered !== null) {
      message.registered = BigInt(object.registered);
    }
    return message;
  },
  toAmino(message: Maker): MakerAmino {
    const obj: any = {};
    obj.address = message.address === "" ? undefined : message.address;
    obj.name = message.name === "" ? undefined : message.name;
    obj.website = message.website === "" ? undefined : message.website;
    obj.bond = message.bond !== BigInt(0) ? message.bond?.toString() : undefined;
    obj.registered = message.registered !== BigInt(0) ? message.registered?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: MakerAminoMsg): Maker {
    return Maker.fromAmino(object.value);
  },
  fromProtoMsg(message: MakerProtoMsg): Maker {
    return Maker.decode(message.value);
  },
  toProto(message: Maker): Uint8Array {
    return Maker.encode(message).finish();
  },
  toProtoMsg(message: Maker): MakerProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.Maker",
      value: Maker.encode(message).finish()
    };
  }
};
function createBaseAnchor(): Anchor {
  return {
    id: new Uint8Array(),
    kind: 0,
    format: "",
    material: new Uint8Array(),
    name: "",
    approved: BigInt(0),
    retired: BigInt(0)
  };
}
export const Anchor = {
  typeUrl: "/aceso.device.v1.Anchor",
  encode(message: Anchor, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.id.length !== 0) {
      writer.uint32(10).bytes(message.id);
    }
    if (message.kind !== 0) {
      writer.uint32(16).int32(message.kind);
    }
    if (message.format !== "") {
      writer.uint32(26).string(message.format);
    }
    if (message.material.length !== 0) {
      writer.uint32(34).bytes(message.material);
    }
    if (message.name !== "") {
      writer.uint32(42).string(message.name);
    }
    if (message.approved !== BigInt(0)) {
      writer.uint32(48).int64(message.approved);
    }
    if (message.retired !== BigInt(0)) {
      writer.uint32(56).int64(message.retired);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Anchor {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseAnchor();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.id = reader.bytes();
          break;
        case 2:
          message.kind = reader.int32() as any;
          break;
        case 3:
          message.format = reader.string();
          break;
        case 4:
          message.material = reader.bytes();
          break;
        case 5:
          message.name = reader.string();
          break;
        case 6:
          message.approved = reader.int64();
          break;
        case 7:
          message.retired = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Anchor {
    const obj = createBaseAnchor();
    if (isSet(object.id)) obj.id = bytesFromBase64(object.id);
    if (isSet(object.kind)) obj.kind = anchorKindFromJSON(object.kind);
    if (isSet(object.format)) obj.format = String(object.format);
    if (isSet(object.material)) obj.material = bytesFromBase64(object.material);
    if (isSet(object.name)) obj.name = String(object.name);
    if (isSet(object.approved)) obj.approved = BigInt(object.approved.toString());
    if (isSet(object.retired)) obj.retired = BigInt(object.retired.toString());
    return obj;
  },
  toJSON(message: Anchor): JsonSafe<Anchor> {
    const obj: any = {};
    message.id !== undefined && (obj.id = base64FromBytes(message.id !== undefined ? message.id : new Uint8Array()));
    message.kind !== undefined && (obj.kind = anchorKindToJSON(message.kind));
    message.format !== undefined && (obj.format = message.format);
    message.material !== undefined && (obj.material = base64FromBytes(message.material !== undefined ? message.material : new Uint8Array()));
    message.name !== undefined && (obj.name = message.name);
    message.approved !== undefined && (obj.approved = (message.approved || BigInt(0)).toString());
    message.retired !== undefined && (obj.retired = (message.retired || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Anchor>): Anchor {
    const message = createBaseAnchor();
    message.id = object.id ?? new Uint8Array();
    message.kind = object.kind ?? 0;
    message.format = object.format ?? "";
    message.material = object.material ?? new Uint8Array();
    message.name = object.name ?? "";
    if (object.approved !== undefined && object.approved !== null) {
      message.approved = BigInt(object.approved.toString());
    }
    if (object.retired !== undefined && object.retired !== null) {
      message.retired = BigInt(object.retired.toString());
    }
    return message;
  },
  fromAmino(object: AnchorAmino): Anchor {
    const message = createBaseAnchor();
    if (object.id !== undefined && object.id !== null) {
      message.id = bytesFromBase64(object.id);
    }
    if (object.kind !== undefined && object.kind !== null) {
      message.kind = object.kind;
    }
    if (object.format !== undefined && object.format !== null) {
      message.format = object.format;
    }
    if (object.material !== undefined && object.material !== null) {
      message.material = bytesFromBase64(object.material);
    }
    if (object.name !== undefined && object.name !== null) {
      message.name = object.name;
    }
    if (object.approved !== undefined && object.approved !== null) {
      message.approved = BigInt(object.approved);
    }
    if (object.retired !== undefined && object.retired !== null) {
      message.retired = BigInt(object.retired);
    }
    return message;
  },
  toAmino(message: Anchor): AnchorAmino {
    const obj: any = {};
    obj.id = message.id ? base64FromBytes(message.id) : undefined;
    obj.kind = message.kind === 0 ? undefined : message.kind;
    obj.format = message.format === "" ? undefined : message.format;
    obj.material = message.material ? base64FromBytes(message.material) : undefined;
    obj.name = message.name === "" ? undefined : message.name;
    obj.approved = message.approved !== BigInt(0) ? message.approved?.toString() : undefined;
    obj.retired = message.retired !== BigInt(0) ? message.retired?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: AnchorAminoMsg): Anchor {
    return Anchor.fromAmino(object.value);
  },
  fromProtoMsg(message: AnchorProtoMsg): Anchor {
    return Anchor.decode(message.value);
  },
  toProto(message: Anchor): Uint8Array {
    return Anchor.encode(message).finish();
  },
  toProtoMsg(message: Anchor): AnchorProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.Anchor",
      value: Anchor.encode(message).finish()
    };
  }
};
function createBaseModel(): Model {
  return {
    id: new Uint8Array(),
    maker: "",
    udiDi: "",
    name: "",
    formats: [],
    classes: 0,
    anchors: [],
    certifications: [],
    quota: BigInt(0),
    maxTier: 0,
    evidencePublic: false,
    sensitive: false,
    registered: BigInt(0)
  };
}
export const Model = {
  typeUrl: "/aceso.device.v1.Model",
  encode(message: Model, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.id.length !== 0) {
      writer.uint32(10).bytes(message.id);
    }
    if (message.maker !== "") {
      writer.uint32(18).string(message.maker);
    }
    if (message.udiDi !== "") {
      writer.uint32(26).string(message.udiDi);
    }
    if (message.name !== "") {
      writer.uint32(34).string(message.name);
    }
    for (const v of message.formats) {
      writer.uint32(42).string(v!);
    }
    if (message.classes !== 0) {
      writer.uint32(48).uint32(message.classes);
    }
    for (const v of message.anchors) {
      writer.uint32(58).bytes(v!);
    }
    for (const v of message.certifications) {
      writer.uint32(66).string(v!);
    }
    if (message.quota !== BigInt(0)) {
      writer.uint32(72).uint64(message.quota);
    }
    if (message.maxTier !== 0) {
      writer.uint32(80).int32(message.maxTier);
    }
    if (message.evidencePublic === true) {
      writer.uint32(88).bool(message.evidencePublic);
    }
    if (message.sensitive === true) {
      writer.uint32(96).bool(message.sensitive);
    }
    if (message.registered !== BigInt(0)) {
      writer.uint32(104).int64(message.registered);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Model {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseModel();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.id = reader.bytes();
          break;
        case 2:
          message.maker = reader.string();
          break;
        case 3:
          message.udiDi = reader.string();
          break;
        case 4:
          message.name = reader.string();
          break;
        case 5:
          message.formats.push(reader.string());
          break;
        case 6:
          message.classes = reader.uint32();
          break;
        case 7:
          message.anchors.push(reader.bytes());
          break;
        case 8:
          message.certifications.push(reader.string());
          break;
        case 9:
          message.quota = reader.uint64();
          break;
        case 10:
          message.maxTier = reader.int32() as any;
          break;
        case 11:
          message.evidencePublic = reader.bool();
          break;
        case 12:
          message.sensitive = reader.bool();
          break;
        case 13:
          message.registered = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Model {
    const obj = createBaseModel();
    if (isSet(object.id)) obj.id = bytesFromBase64(object.id);
    if (isSet(object.maker)) obj.maker = String(object.maker);
    if (isSet(object.udiDi)) obj.udiDi = String(object.udiDi);
    if (isSet(object.name)) obj.name = String(object.name);
    if (Array.isArray(object?.formats)) obj.formats = object.formats.map((e: any) => String(e));
    if (isSet(object.classes)) obj.classes = Number(object.classes);
    if (Array.isArray(object?.anchors)) obj.anchors = object.anchors.map((e: any) => bytesFromBase64(e));
    if (Array.isArray(object?.certifications)) obj.certifications = object.certifications.map((e: any) => String(e));
    if (isSet(object.quota)) obj.quota = BigInt(object.quota.toString());
    if (isSet(object.maxTier)) obj.maxTier = tierFromJSON(object.maxTier);
    if (isSet(object.evidencePublic)) obj.evidencePublic = Boolean(object.evidencePublic);
    if (isSet(object.sensitive)) obj.sensitive = Boolean(object.sensitive);
    if (isSet(object.registered)) obj.registered = BigInt(object.registered.toString());
    return obj;
  },
  toJSON(message: Model): JsonSafe<Model> {
    const obj: any = {};
    message.id !== undefined && (obj.id = base64FromBytes(message.id !== undefined ? message.id : new Uint8Array()));
    message.maker !== undefined && (obj.maker = message.maker);
    message.udiDi !== undefined && (obj.udiDi = message.udiDi);
    message.name !== undefined && (obj.name = message.name);
    if (message.formats) {
      obj.formats = message.formats.map(e => e);
    } else {
      obj.formats = [];
    }
    message.classes !== undefined && (obj.classes = Math.round(message.classes));
    if (message.anchors) {
      obj.anchors = message.anchors.map(e => base64FromBytes(e !== undefined ? e : new Uint8Array()));
    } else {
      obj.anchors = [];
    }
    if (message.certifications) {
      obj.certifications = message.certifications.map(e => e);
    } else {
      obj.certifications = [];
    }
    message.quota !== undefined && (obj.quota = (message.quota || BigInt(0)).toString());
    message.maxTier !== undefined && (obj.maxTier = tierToJSON(message.maxTier));
    message.evidencePublic !== undefined && (obj.evidencePublic = message.evidencePublic);
    message.sensitive !== undefined && (obj.sensitive = message.sensitive);
    message.registered !== undefined && (obj.registered = (message.registered || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Model>): Model {
    const message = createBaseModel();
    message.id = object.id ?? new Uint8Array();
    message.maker = object.maker ?? "";
    message.udiDi = object.udiDi ?? "";
    message.name = object.name ?? "";
    message.formats = object.formats?.map(e => e) || [];
    message.classes = object.classes ?? 0;
    message.anchors = object.anchors?.map(e => e) || [];
    message.certifications = object.certifications?.map(e => e) || [];
    if (object.quota !== undefined && object.quota !== null) {
      message.quota = BigInt(object.quota.toString());
    }
    message.maxTier = object.maxTier ?? 0;
    message.evidencePublic = object.evidencePublic ?? false;
    message.sensitive = object.sensitive ?? false;
    if (object.registered !== undefined && object.registered !== null) {
      message.registered = BigInt(object.registered.toString());
    }
    return message;
  },
  fromAmino(object: ModelAmino): Model {
    const message = createBaseModel();
    if (object.id !== undefined && object.id !== null) {
      message.id = bytesFromBase64(object.id);
    }
    if (object.maker !== undefined && object.maker !== null) {
      message.maker = object.maker;
    }
    if (object.udi_di !== undefined && object.udi_di !== null) {
      message.udiDi = object.udi_di;
    }
    if (object.name !== undefined && object.name !== null) {
      message.name = object.name;
    }
    message.formats = object.formats?.map(e => e) || [];
    if (object.classes !== undefined && object.classes !== null) {
      message.classes = object.classes;
    }
    message.anchors = object.anchors?.map(e => bytesFromBase64(e)) || [];
    message.certifications = object.certifications?.map(e => e) || [];
    if (object.quota !== undefined && object.quota !== null) {
      message.quota = BigInt(object.quota);
    }
    if (object.max_tier !== undefined && object.max_tier !== null) {
      message.maxTier = object.max_tier;
    }
    if (object.evidence_public !== undefined && object.evidence_public !== null) {
      message.evidencePublic = object.evidence_public;
    }
    if (object.sensitive !== undefined && object.sensitive !== null) {
      message.sensitive = object.sensitive;
    }
    if (object.registered !== undefined && object.registered !== null) {
      message.registered = BigInt(object.registered);
    }
    return message;
  },
  toAmino(message: Model): ModelAmino {
    const obj: any = {};
    obj.id = message.id ? base64FromBytes(message.id) : undefined;
    obj.maker = message.maker === "" ? undefined : message.maker;
    obj.udi_di = message.udiDi === "" ? undefined : message.udiDi;
    obj.name = message.name === "" ? undefined : message.name;
    if (message.formats) {
      obj.formats = message.formats.map(e => e);
    } else {
      obj.formats = message.formats;
    }
    obj.classes = message.classes === 0 ? undefined : message.classes;
    if (message.anchors) {
      obj.anchors = message.anchors.map(e => base64FromBytes(e));
    } else {
      obj.anchors = message.anchors;
    }
    if (message.certifications) {
      obj.certifications = message.certifications.map(e => e);
    } else {
      obj.certifications = message.certifications;
    }
    obj.quota = message.quota !== BigInt(0) ? message.quota?.toString() : undefined;
    obj.max_tier = message.maxTier === 0 ? undefined : message.maxTier;
    obj.evidence_public = message.evidencePublic === false ? undefined : message.evidencePublic;
    obj.sensitive = message.sensitive === false ? undefined : message.sensitive;
    obj.registered = message.registered !== BigInt(0) ? message.registered?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: ModelAminoMsg): Model {
    return Model.fromAmino(object.value);
  },
  fromProtoMsg(message: ModelProtoMsg): Model {
    return Model.decode(message.value);
  },
  toProto(message: Model): Uint8Array {
    return Model.encode(message).finish();
  },
  toProtoMsg(message: Model): ModelProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.Model",
      value: Model.encode(message).finish()
    };
  }
};
function createBaseModelFund(): ModelFund {
  return {
    model: new Uint8Array(),
    balance: BigInt(0),
    enrolled: BigInt(0)
  };
}
export const ModelFund = {
  typeUrl: "/aceso.device.v1.ModelFund",
  encode(message: ModelFund, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.model.length !== 0) {
      writer.uint32(10).bytes(message.model);
    }
    if (message.balance !== BigInt(0)) {
      writer.uint32(16).uint64(message.balance);
    }
    if (message.enrolled !== BigInt(0)) {
      writer.uint32(24).uint64(message.enrolled);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): ModelFund {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseModelFund();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.model = reader.bytes();
          break;
        case 2:
          message.balance = reader.uint64();
          break;
        case 3:
          message.enrolled = reader.uint64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): ModelFund {
    const obj = createBaseModelFund();
    if (isSet(object.model)) obj.model = bytesFromBase64(object.model);
    if (isSet(object.balance)) obj.balance = BigInt(object.balance.toString());
    if (isSet(object.enrolled)) obj.enrolled = BigInt(object.enrolled.toString());
    return obj;
  },
  toJSON(message: ModelFund): JsonSafe<ModelFund> {
    const obj: any = {};
    message.model !== undefined && (obj.model = base64FromBytes(message.model !== undefined ? message.model : new Uint8Array()));
    message.balance !== undefined && (obj.balance = (message.balance || BigInt(0)).toString());
    message.enrolled !== undefined && (obj.enrolled = (message.enrolled || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<ModelFund>): ModelFund {
    const message = createBaseModelFund();
    message.model = object.model ?? new Uint8Array();
    if (object.balance !== undefined && object.balance !== null) {
      message.balance = BigInt(object.balance.toString());
    }
    if (object.enrolled !== undefined && object.enrolled !== null) {
      message.enrolled = BigInt(object.enrolled.toString());
    }
    return message;
  },
  fromAmino(object: ModelFundAmino): ModelFund {
    const message = createBaseModelFund();
    if (object.model !== undefined && object.model !== null) {
      message.model = bytesFromBase64(object.model);
    }
    if (object.balance !== undefined && object.balance !== null) {
      message.balance = BigInt(object.balance);
    }
    if (object.enrolled !== undefined && object.enrolled !== null) {
      message.enrolled = BigInt(object.enrolled);
    }
    return message;
  },
  toAmino(message: ModelFund): ModelFundAmino {
    const obj: any = {};
    obj.model = message.model ? base64FromBytes(message.model) : undefined;
    obj.balance = message.balance !== BigInt(0) ? message.balance?.toString() : undefined;
    obj.enrolled = message.enrolled !== BigInt(0) ? message.enrolled?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: ModelFundAminoMsg): ModelFund {
    return ModelFund.fromAmino(object.value);
  },
  fromProtoMsg(message: ModelFundProtoMsg): ModelFund {
    return ModelFund.decode(message.value);
  },
  toProto(message: ModelFund): Uint8Array {
    return ModelFund.encode(message).finish();
  },
  toProtoMsg(message: ModelFund): ModelFundProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.ModelFund",
      value: ModelFund.encode(message).finish()
    };
  }
};
function createBaseAccountKind(): AccountKind {
  return {
    owner: "",
    kind: 0
  };
}
export const AccountKind = {
  typeUrl: "/aceso.device.v1.AccountKind",
  encode(message: AccountKind, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.owner !== "") {
      writer.uint32(10).string(message.owner);
    }
    if (message.kind !== 0) {
      writer.uint32(16).int32(message.kind);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): AccountKind {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseAccountKind();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.owner = reader.string();
          break;
        case 2:
          message.kind = reader.int32() as any;
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): AccountKind {
    const obj = createBaseAccountKind();
    if (isSet(object.owner)) obj.owner = String(object.owner);
    if (isSet(object.kind)) obj.kind = ownerKindFromJSON(object.kind);
    return obj;
  },
  toJSON(message: AccountKind): JsonSafe<AccountKind> {
    const obj: any = {};
    message.owner !== undefined && (obj.owner = message.owner);
    message.kind !== undefined && (obj.kind = ownerKindToJSON(message.kind));
    return obj;
  },
  fromPartial(object: DeepPartial<AccountKind>): AccountKind {
    const message = createBaseAccountKind();
    message.owner = object.owner ?? "";
    message.kind = object.kind ?? 0;
    return message;
  },
  fromAmino(object: AccountKindAmino): AccountKind {
    const message = createBaseAccountKind();
    if (object.owner !== undefined && object.owner !== null) {
      message.owner = object.owner;
    }
    if (object.kind !== undefined && object.kind !== null) {
      message.kind = object.kind;
    }
    return message;
  },
  toAmino(message: AccountKind): AccountKindAmino {
    const obj: any = {};
    obj.owner = message.owner === "" ? undefined : message.owner;
    obj.kind = message.kind === 0 ? undefined : message.kind;
    return obj;
  },
  fromAminoMsg(object: AccountKindAminoMsg): AccountKind {
    return AccountKind.fromAmino(object.value);
  },
  fromProtoMsg(message: AccountKindProtoMsg): AccountKind {
    return AccountKind.decode(message.value);
  },
  toProto(message: AccountKind): Uint8Array {
    return AccountKind.encode(message).finish();
  },
  toProtoMsg(message: AccountKind): AccountKindProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.AccountKind",
      value: AccountKind.encode(message).finish()
    };
  }
};
function createBaseReference(): Reference {
  return {
    model: new Uint8Array(),
    measurement: new Uint8Array(),
    from: BigInt(0),
    until: BigInt(0),
    state: 0,
    nonceBuilder: false,
    version: "",
    changed: BigInt(0)
  };
}
export const Reference = {
  typeUrl: "/aceso.device.v1.Reference",
  encode(message: Reference, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.model.length !== 0) {
      writer.uint32(10).bytes(message.model);
    }
    if (message.measurement.length !== 0) {
      writer.uint32(18).bytes(message.measurement);
    }
    if (message.from !== BigInt(0)) {
      writer.uint32(24).int64(message.from);
    }
    if (message.until !== BigInt(0)) {
      writer.uint32(32).int64(message.until);
    }
    if (message.state !== 0) {
      writer.uint32(40).int32(message.state);
    }
    if (message.nonceBuilder === true) {
      writer.uint32(48).bool(message.nonceBuilder);
    }
    if (message.version !== "") {
      writer.uint32(58).string(message.version);
    }
    if (message.changed !== BigInt(0)) {
      writer.uint32(64).int64(message.changed);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Reference {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseReference();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.model = reader.bytes();
          break;
        case 2:
          message.measurement = reader.bytes();
          break;
        case 3:
          message.from = reader.int64();
          break;
        case 4:
          message.until = reader.int64();
          break;
        case 5:
          message.state = reader.int32() as any;
          break;
        case 6:
          message.nonceBuilder = reader.bool();
          break;
        case 7:
          message.version = reader.string();
          break;
        case 8:
          message.changed = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Reference {
    const obj = createBaseReference();
    if (isSet(object.model)) obj.model = bytesFromBase64(object.model);
    if (isSet(object.measurement)) obj.measurement = bytesFromBase64(object.measurement);
    if (isSet(object.from)) obj.from = BigInt(object.from.toString());
    if (isSet(object.until)) obj.until = BigInt(object.until.toString());
    if (isSet(object.state)) obj.state = referenceStateFromJSON(object.state);
    if (isSet(object.nonceBuilder)) obj.nonceBuilder = Boolean(object.nonceBuilder);
    if (isSet(object.version)) obj.version = String(object.version);
    if (isSet(object.changed)) obj.changed = BigInt(object.changed.toString());
    return obj;
  },
  toJSON(message: Reference): JsonSafe<Reference> {
    const obj: any = {};
    message.model !== undefined && (obj.model = base64FromBytes(message.model !== undefined ? message.model : new Uint8Array()));
    message.measurement !== undefined && (obj.measurement = base64FromBytes(message.measurement !== undefined ? message.measurement : new Uint8Array()));
    message.from !== undefined && (obj.from = (message.from || BigInt(0)).toString());
    message.until !== undefined && (obj.until = (message.until || BigInt(0)).toString());
    message.state !== undefined && (obj.state = referenceStateToJSON(message.state));
    message.nonceBuilder !== undefined && (obj.nonceBuilder = message.nonceBuilder);
    message.version !== undefined && (obj.version = message.version);
    message.changed !== undefined && (obj.changed = (message.changed || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Reference>): Reference {
    const message = createBaseReference();
    message.model = object.model ?? new Uint8Array();
    message.measurement = object.measurement ?? new Uint8Array();
    if (object.from !== undefined && object.from !== null) {
      message.from = BigInt(object.from.toString());
    }
    if (object.until !== undefined && object.until !== null) {
      message.until = BigInt(object.until.toString());
    }
    message.state = object.state ?? 0;
    message.nonceBuilder = object.nonceBuilder ?? false;
    message.version = object.version ?? "";
    if (object.changed !== undefined && object.changed !== null) {
      message.changed = BigInt(object.changed.toString());
    }
    return message;
  },
  fromAmino(object: ReferenceAmino): Reference {
    const message = createBaseReference();
    if (object.model !== undefined && object.model !== null) {
      message.model = bytesFromBase64(object.model);
    }
    if (object.measurement !== undefined && object.measurement !== null) {
      message.measurement = bytesFromBase64(object.measurement);
    }
    if (object.from !== undefined && object.from !== null) {
      message.from = BigInt(object.from);
    }
    if (object.until !== undefined && object.until !== null) {
      message.until = BigInt(object.until);
    }
    if (object.state !== undefined && object.state !== null) {
      message.state = object.state;
    }
    if (object.nonce_builder !== undefined && object.nonce_builder !== null) {
      message.nonceBuilder = object.nonce_builder;
    }
    if (object.version !== undefined && object.version !== null) {
      message.version = object.version;
    }
    if (object.changed !== undefined && object.changed !== null) {
      message.changed = BigInt(object.changed);
    }
    return message;
  },
  toAmino(message: Reference): ReferenceAmino {
    const obj: any = {};
    obj.model = message.model ? base64FromBytes(message.model) : undefined;
    obj.measurement = message.measurement ? base64FromBytes(message.measurement) : undefined;
    obj.from = message.from !== BigInt(0) ? message.from?.toString() : undefined;
    obj.until = message.until !== BigInt(0) ? message.until?.toString() : undefined;
    obj.state = message.state === 0 ? undefined : message.state;
    obj.nonce_builder = message.nonceBuilder === false ? undefined : message.nonceBuilder;
    obj.version = message.version === "" ? undefined : message.version;
    obj.changed = message.changed !== BigInt(0) ? message.changed?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: ReferenceAminoMsg): Reference {
    return Reference.fromAmino(object.value);
  },
  fromProtoMsg(message: ReferenceProtoMsg): Reference {
    return Reference.decode(message.value);
  },
  toProto(message: Reference): Uint8Array {
    return Reference.encode(message).finish();
  },
  toProtoMsg(message: Reference): ReferenceProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.Reference",
      value: Reference.encode(message).finish()
    };
  }
};
function createBaseRecall(): Recall {
  return {
    model: new Uint8Array(),
    from: BigInt(0),
    until: BigInt(0),
    reason: "",
    time: BigInt(0)
  };
}
export const Recall = {
  typeUrl: "/aceso.device.v1.Recall",
  encode(message: Recall, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.model.length !== 0) {
      writer.uint32(10).bytes(message.model);
    }
    if (message.from !== BigInt(0)) {
      writer.uint32(16).int64(message.from);
    }
    if (message.until !== BigInt(0)) {
      writer.uint32(24).int64(message.until);
    }
    if (message.reason !== "") {
      writer.uint32(34).string(message.reason);
    }
    if (message.time !== BigInt(0)) {
      writer.uint32(40).int64(message.time);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Recall {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseRecall();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.model = reader.bytes();
          break;
        case 2:
          message.from = reader.int64();
          break;
        case 3:
          message.until = reader.int64();
          break;
        case 4:
          message.reason = reader.string();
          break;
        case 5:
          message.time = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Recall {
    const obj = createBaseRecall();
    if (isSet(object.model)) obj.model = bytesFromBase64(object.model);
    if (isSet(object.from)) obj.from = BigInt(object.from.toString());
    if (isSet(object.until)) obj.until = BigInt(object.until.toString());
    if (isSet(object.reason)) obj.reason = String(object.reason);
    if (isSet(object.time)) obj.time = BigInt(object.time.toString());
    return obj;
  },
  toJSON(message: Recall): JsonSafe<Recall> {
    const obj: any = {};
    message.model !== undefined && (obj.model = base64FromBytes(message.model !== undefined ? message.model : new Uint8Array()));
    message.from !== undefined && (obj.from = (message.from || BigInt(0)).toString());
    message.until !== undefined && (obj.until = (message.until || BigInt(0)).toString());
    message.reason !== undefined && (obj.reason = message.reason);
    message.time !== undefined && (obj.time = (message.time || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Recall>): Recall {
    const message = createBaseRecall();
    message.model = object.model ?? new Uint8Array();
    if (object.from !== undefined && object.from !== null) {
      message.from = BigInt(object.from.toString());
    }
    if (object.until !== undefined && object.until !== null) {
      message.until = BigInt(object.until.toString());
    }
    message.reason = object.reason ?? "";
    if (object.time !== undefined && object.time !== null) {
      message.time = BigInt(object.time.toString());
    }
    return message;
  },
  fromAmino(object: RecallAmino): Recall {
    const message = createBaseRecall();
    if (object.model !== undefined && object.model !== null) {
      message.model = bytesFromBase64(object.model);
    }
    if (object.from !== undefined && object.from !== null) {
      message.from = BigInt(object.from);
    }
    if (object.until !== undefined && object.until !== null) {
      message.until = BigInt(object.until);
    }
    if (object.reason !== undefined && object.reason !== null) {
      message.reason = object.reason;
    }
    if (object.time !== undefined && object.time !== null) {
      message.time = BigInt(object.time);
    }
    return message;
  },
  toAmino(message: Recall): RecallAmino {
    const obj: any = {};
    obj.model = message.model ? base64FromBytes(message.model) : undefined;
    obj.from = message.from !== BigInt(0) ? message.from?.toString() : undefined;
    obj.until = message.until !== BigInt(0) ? message.until?.toString() : undefined;
    obj.reason = message.reason === "" ? undefined : message.reason;
    obj.time = message.time !== BigInt(0) ? message.time?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: RecallAminoMsg): Recall {
    return Recall.fromAmino(object.value);
  },
  fromProtoMsg(message: RecallProtoMsg): Recall {
    return Recall.decode(message.value);
  },
  toProto(message: Recall): Uint8Array {
    return Recall.encode(message).finish();
  },
  toProtoMsg(message: Recall): RecallProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.Recall",
      value: Recall.encode(message).finish()
    };
  }
};
function createBaseDevice(): Device {
  return {
    id: new Uint8Array(),
    model: new Uint8Array(),
    owner: "",
    generation: 0,
    status: 0,
    tier: 0,
    vector: new Uint8Array(),
    keyGeneration: 0,
    validUntil: BigInt(0),
    suspendedBy: "",
    measurement: new Uint8Array(),
    lastAffirmedHeight: BigInt(0),
    round: new Uint8Array()
  };
}
export const Device = {
  typeUrl: "/aceso.device.v1.Device",
  encode(message: Device, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.id.length !== 0) {
      writer.uint32(10).bytes(message.id);
    }
    if (message.model.length !== 0) {
      writer.uint32(18).bytes(message.model);
    }
    if (message.owner !== "") {
      writer.uint32(26).string(message.owner);
    }
    if (message.generation !== 0) {
      writer.uint32(32).uint32(message.generation);
    }
    if (message.status !== 0) {
      writer.uint32(40).int32(message.status);
    }
    if (message.tier !== 0) {
      writer.uint32(48).int32(message.tier);
    }
    if (message.vector.length !== 0) {
      writer.uint32(58).bytes(message.vector);
    }
    if (message.keyGeneration !== 0) {
      writer.uint32(64).uint32(message.keyGeneration);
    }
    if (message.validUntil !== BigInt(0)) {
      writer.uint32(72).int64(message.validUntil);
    }
    if (message.suspendedBy !== "") {
      writer.uint32(82).string(message.suspendedBy);
    }
    if (message.measurement.length !== 0) {
      writer.uint32(90).bytes(message.measurement);
    }
    if (message.lastAffirmedHeight !== BigInt(0)) {
      writer.uint32(96).int64(message.lastAffirmedHeight);
    }
    if (message.round.length !== 0) {
      writer.uint32(106).bytes(message.round);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Device {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseDevice();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.id = reader.bytes();
          break;
        case 2:
          message.model = reader.bytes();
          break;
        case 3:
          message.owner = reader.string();
          break;
        case 4:
          message.generation = reader.uint32();
          break;
        case 5:
          message.status = reader.int32() as any;
          break;
        case 6:
          message.tier = reader.int32() as any;
          break;
        case 7:
          message.vector = reader.bytes();
          break;
        case 8:
          message.keyGeneration = reader.uint32();
          break;
        case 9:
          message.validUntil = reader.int64();
          break;
        case 10:
          message.suspendedBy = reader.string();
          break;
        case 11:
          message.measurement = reader.bytes();
          break;
        case 12:
          message.lastAffirmedHeight = reader.int64();
          break;
        case 13:
          message.round = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Device {
    const obj = createBaseDevice();
    if (isSet(object.id)) obj.id = bytesFromBase64(object.id);
    if (isSet(object.model)) obj.model = bytesFromBase64(object.model);
    if (isSet(object.owner)) obj.owner = String(object.owner);
    if (isSet(object.generation)) obj.generation = Number(object.generation);
    if (isSet(object.status)) obj.status = deviceStatusFromJSON(object.status);
    if (isSet(object.tier)) obj.tier = tierFromJSON(object.tier);
    if (isSet(object.vector)) obj.vector = bytesFromBase64(object.vector);
    if (isSet(object.keyGeneration)) obj.keyGeneration = Number(object.keyGeneration);
    if (isSet(object.validUntil)) obj.validUntil = BigInt(object.validUntil.toString());
    if (isSet(object.suspendedBy)) obj.suspendedBy = String(object.suspendedBy);
    if (isSet(object.measurement)) obj.measurement = bytesFromBase64(object.measurement);
    if (isSet(object.lastAffirmedHeight)) obj.lastAffirmedHeight = BigInt(object.lastAffirmedHeight.toString());
    if (isSet(object.round)) obj.round = bytesFromBase64(object.round);
    return obj;
  },
  toJSON(message: Device): JsonSafe<Device> {
    const obj: any = {};
    message.id !== undefined && (obj.id = base64FromBytes(message.id !== undefined ? message.id : new Uint8Array()));
    message.model !== undefined && (obj.model = base64FromBytes(message.model !== undefined ? message.model : new Uint8Array()));
    message.owner !== undefined && (obj.owner = message.owner);
    message.generation !== undefined && (obj.generation = Math.round(message.generation));
    message.status !== undefined && (obj.status = deviceStatusToJSON(message.status));
    message.tier !== undefined && (obj.tier = tierToJSON(message.tier));
    message.vector !== undefined && (obj.vector = base64FromBytes(message.vector !== undefined ? message.vector : new Uint8Array()));
    message.keyGeneration !== undefined && (obj.keyGeneration = Math.round(message.keyGeneration));
    message.validUntil !== undefined && (obj.validUntil = (message.validUntil || BigInt(0)).toString());
    message.suspendedBy !== undefined && (obj.suspendedBy = message.suspendedBy);
    message.measurement !== undefined && (obj.measurement = base64FromBytes(message.measurement !== undefined ? message.measurement : new Uint8Array()));
    message.lastAffirmedHeight !== undefined && (obj.lastAffirmedHeight = (message.lastAffirmedHeight || BigInt(0)).toString());
    message.round !== undefined && (obj.round = base64FromBytes(message.round !== undefined ? message.round : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<Device>): Device {
    const message = createBaseDevice();
    message.id = object.id ?? new Uint8Array();
    message.model = object.model ?? new Uint8Array();
    message.owner = object.owner ?? "";
    message.generation = object.generation ?? 0;
    message.status = object.status ?? 0;
    message.tier = object.tier ?? 0;
    message.vector = object.vector ?? new Uint8Array();
    message.keyGeneration = object.keyGeneration ?? 0;
    if (object.validUntil !== undefined && object.validUntil !== null) {
      message.validUntil = BigInt(object.validUntil.toString());
    }
    message.suspendedBy = object.suspendedBy ?? "";
    message.measurement = object.measurement ?? new Uint8Array();
    if (object.lastAffirmedHeight !== undefined && object.lastAffirmedHeight !== null) {
      message.lastAffirmedHeight = BigInt(object.lastAffirmedHeight.toString());
    }
    message.round = object.round ?? new Uint8Array();
    return message;
  },
  fromAmino(object: DeviceAmino): Device {
    const message = createBaseDevice();
    if (object.id !== undefined && object.id !== null) {
      message.id = bytesFromBase64(object.id);
    }
    if (object.model !== undefined && object.model !== null) {
      message.model = bytesFromBase64(object.model);
    }
    if (object.owner !== undefined && object.owner !== null) {
      message.owner = object.owner;
    }
    if (object.generation !== undefined && object.generation !== null) {
      message.generation = object.generation;
    }
    if (object.status !== undefined && object.status !== null) {
      message.status = object.status;
    }
    if (object.tier !== undefined && object.tier !== null) {
      message.tier = object.tier;
    }
    if (object.vector !== undefined && object.vector !== null) {
      message.vector = bytesFromBase64(object.vector);
    }
    if (object.key_generation !== undefined && object.key_generation !== null) {
      message.keyGeneration = object.key_generation;
    }
    if (object.valid_until !== undefined && object.valid_until !== null) {
      message.validUntil = BigInt(object.valid_until);
    }
    if (object.suspended_by !== undefined && object.suspended_by !== null) {
      message.suspendedBy = object.suspended_by;
    }
    if (object.measurement !== undefined && object.measurement !== null) {
      message.measurement = bytesFromBase64(object.measurement);
    }
    if (object.last_affirmed_height !== undefined && object.last_affirmed_height !== null) {
      message.lastAffirmedHeight = BigInt(object.last_affirmed_height);
    }
    if (object.round !== undefined && object.round !== null) {
      message.round = bytesFromBase64(object.round);
    }
    return message;
  },
  toAmino(message: Device): DeviceAmino {
    const obj: any = {};
    obj.id = message.id ? base64FromBytes(message.id) : undefined;
    obj.model = message.model ? base64FromBytes(message.model) : undefined;
    obj.owner = message.owner === "" ? undefined : message.owner;
    obj.generation = message.generation === 0 ? undefined : message.generation;
    obj.status = message.status === 0 ? undefined : message.status;
    obj.tier = message.tier === 0 ? undefined : message.tier;
    obj.vector = message.vector ? base64FromBytes(message.vector) : undefined;
    obj.key_generation = message.keyGeneration === 0 ? undefined : message.keyGeneration;
    obj.valid_until = message.validUntil !== BigInt(0) ? message.validUntil?.toString() : undefined;
    obj.suspended_by = message.suspendedBy === "" ? undefined : message.suspendedBy;
    obj.measurement = message.measurement ? base64FromBytes(message.measurement) : undefined;
    obj.last_affirmed_height = message.lastAffirmedHeight !== BigInt(0) ? message.lastAffirmedHeight?.toString() : undefined;
    obj.round = message.round ? base64FromBytes(message.round) : undefined;
    return obj;
  },
  fromAminoMsg(object: DeviceAminoMsg): Device {
    return Device.fromAmino(object.value);
  },
  fromProtoMsg(message: DeviceProtoMsg): Device {
    return Device.decode(message.value);
  },
  toProto(message: Device): Uint8Array {
    return Device.encode(message).finish();
  },
  toProtoMsg(message: Device): DeviceProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.Device",
      value: Device.encode(message).finish()
    };
  }
};
function createBaseDeviceKey(): DeviceKey {
  return {
    device: new Uint8Array(),
    keyGeneration: 0,
    dataKey: new Uint8Array(),
    until: BigInt(0),
    revoked: false
  };
}
export const DeviceKey = {
  typeUrl: "/aceso.device.v1.DeviceKey",
  encode(message: DeviceKey, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.device.length !== 0) {
      writer.uint32(10).bytes(message.device);
    }
    if (message.keyGeneration !== 0) {
      writer.uint32(16).uint32(message.keyGeneration);
    }
    if (message.dataKey.length !== 0) {
      writer.uint32(26).bytes(message.dataKey);
    }
    if (message.until !== BigInt(0)) {
      writer.uint32(32).int64(message.until);
    }
    if (message.revoked === true) {
      writer.uint32(40).bool(message.revoked);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): DeviceKey {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseDeviceKey();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.device = reader.bytes();
          break;
        case 2:
          message.keyGeneration = reader.uint32();
          break;
        case 3:
          message.dataKey = reader.bytes();
          break;
        case 4:
          message.until = reader.int64();
          break;
        case 5:
          message.revoked = reader.bool();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): DeviceKey {
    const obj = createBaseDeviceKey();
    if (isSet(object.device)) obj.device = bytesFromBase64(object.device);
    if (isSet(object.keyGeneration)) obj.keyGeneration = Number(object.keyGeneration);
    if (isSet(object.dataKey)) obj.dataKey = bytesFromBase64(object.dataKey);
    if (isSet(object.until)) obj.until = BigInt(object.until.toString());
    if (isSet(object.revoked)) obj.revoked = Boolean(object.revoked);
    return obj;
  },
  toJSON(message: DeviceKey): JsonSafe<DeviceKey> {
    const obj: any = {};
    message.device !== undefined && (obj.device = base64FromBytes(message.device !== undefined ? message.device : new Uint8Array()));
    message.keyGeneration !== undefined && (obj.keyGeneration = Math.round(message.keyGeneration));
    message.dataKey !== undefined && (obj.dataKey = base64FromBytes(message.dataKey !== undefined ? message.dataKey : new Uint8Array()));
    message.until !== undefined && (obj.until = (message.until || BigInt(0)).toString());
    message.revoked !== undefined && (obj.revoked = message.revoked);
    return obj;
  },
  fromPartial(object: DeepPartial<DeviceKey>): DeviceKey {
    const message = createBaseDeviceKey();
    message.device = object.device ?? new Uint8Array();
    message.keyGeneration = object.keyGeneration ?? 0;
    message.dataKey = object.dataKey ?? new Uint8Array();
    if (object.until !== undefined && object.until !== null) {
      message.until = BigInt(object.until.toString());
    }
    message.revoked = object.revoked ?? false;
    return message;
  },
  fromAmino(object: DeviceKeyAmino): DeviceKey {
    const message = createBaseDeviceKey();
    if (object.device !== undefined && object.device !== null) {
      message.device = bytesFromBase64(object.device);
    }
    if (object.key_generation !== undefined && object.key_generation !== null) {
      message.keyGeneration = object.key_generation;
    }
    if (object.data_key !== undefined && object.data_key !== null) {
      message.dataKey = bytesFromBase64(object.data_key);
    }
    if (object.until !== undefined && object.until !== null) {
      message.until = BigInt(object.until);
    }
    if (object.revoked !== undefined && object.revoked !== null) {
      message.revoked = object.revoked;
    }
    return message;
  },
  toAmino(message: DeviceKey): DeviceKeyAmino {
    const obj: any = {};
    obj.device = message.device ? base64FromBytes(message.device) : undefined;
    obj.key_generation = message.keyGeneration === 0 ? undefined : message.keyGeneration;
    obj.data_key = message.dataKey ? base64FromBytes(message.dataKey) : undefined;
    obj.until = message.until !== BigInt(0) ? message.until?.toString() : undefined;
    obj.revoked = message.revoked === false ? undefined : message.revoked;
    return obj;
  },
  fromAminoMsg(object: DeviceKeyAminoMsg): DeviceKey {
    return DeviceKey.fromAmino(object.value);
  },
  fromProtoMsg(message: DeviceKeyProtoMsg): DeviceKey {
    return DeviceKey.decode(message.value);
  },
  toProto(message: DeviceKey): Uint8Array {
    return DeviceKey.encode(message).finish();
  },
  toProtoMsg(message: DeviceKey): DeviceKeyProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.DeviceKey",
      value: DeviceKey.encode(message).finish()
    };
  }
};
function createBaseKeyChange(): KeyChange {
  return {
    device: new Uint8Array(),
    keyHash: new Uint8Array()
  };
}
export const KeyChange = {
  typeUrl: "/aceso.device.v1.KeyChange",
  encode(message: KeyChange, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.device.length !== 0) {
      writer.uint32(10).bytes(message.device);
    }
    if (message.keyHash.length !== 0) {
      writer.uint32(18).bytes(message.keyHash);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): KeyChange {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseKeyChange();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.device = reader.bytes();
          break;
        case 2:
          message.keyHash = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): KeyChange {
    const obj = createBaseKeyChange();
    if (isSet(object.device)) obj.device = bytesFromBase64(object.device);
    if (isSet(object.keyHash)) obj.keyHash = bytesFromBase64(object.keyHash);
    return obj;
  },
  toJSON(message: KeyChange): JsonSafe<KeyChange> {
    const obj: any = {};
    message.device !== undefined && (obj.device = base64FromBytes(message.device !== undefined ? message.device : new Uint8Array()));
    message.keyHash !== undefined && (obj.keyHash = base64FromBytes(message.keyHash !== undefined ? message.keyHash : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<KeyChange>): KeyChange {
    const message = createBaseKeyChange();
    message.device = object.device ?? new Uint8Array();
    message.keyHash = object.keyHash ?? new Uint8Array();
    return message;
  },
  fromAmino(object: KeyChangeAmino): KeyChange {
    const message = createBaseKeyChange();
    if (object.device !== undefined && object.device !== null) {
      message.device = bytesFromBase64(object.device);
    }
    if (object.key_hash !== undefined && object.key_hash !== null) {
      message.keyHash = bytesFromBase64(object.key_hash);
    }
    return message;
  },
  toAmino(message: KeyChange): KeyChangeAmino {
    const obj: any = {};
    obj.device = message.device ? base64FromBytes(message.device) : undefined;
    obj.key_hash = message.keyHash ? base64FromBytes(message.keyHash) : undefined;
    return obj;
  },
  fromAminoMsg(object: KeyChangeAminoMsg): KeyChange {
    return KeyChange.fromAmino(object.value);
  },
  fromProtoMsg(message: KeyChangeProtoMsg): KeyChange {
    return KeyChange.decode(message.value);
  },
  toProto(message: KeyChange): Uint8Array {
    return KeyChange.encode(message).finish();
  },
  toProtoMsg(message: KeyChange): KeyChangeProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.KeyChange",
      value: KeyChange.encode(message).finish()
    };
  }
};
function createBaseParams(): Params {
  return {
    minMakerBond: BigInt(0),
    roundFee: BigInt(0),
    keyGraceSeconds: BigInt(0),
    maxRecallSeconds: BigInt(0)
  };
}
export const Params = {
  typeUrl: "/aceso.device.v1.Params",
  encode(message: Params, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.minMakerBond !== BigInt(0)) {
      writer.uint32(8).uint64(message.minMakerBond);
    }
    if (message.roundFee !== BigInt(0)) {
      writer.uint32(16).uint64(message.roundFee);
    }
    if (message.keyGraceSeconds !== BigInt(0)) {
      writer.uint32(24).int64(message.keyGraceSeconds);
    }
    if (message.maxRecallSeconds !== BigInt(0)) {
      writer.uint32(32).int64(message.maxRecallSeconds);
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
          message.minMakerBond = reader.uint64();
          break;
        case 2:
          message.roundFee = reader.uint64();
          break;
        case 3:
          message.keyGraceSeconds = reader.int64();
          break;
        case 4:
          message.maxRecallSeconds = reader.int64();
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
    if (isSet(object.minMakerBond)) obj.minMakerBond = BigInt(object.minMakerBond.toString());
    if (isSet(object.roundFee)) obj.roundFee = BigInt(object.roundFee.toString());
    if (isSet(object.keyGraceSeconds)) obj.keyGraceSeconds = BigInt(object.keyGraceSeconds.toString());
    if (isSet(object.maxRecallSeconds)) obj.maxRecallSeconds = BigInt(object.maxRecallSeconds.toString());
    return obj;
  },
  toJSON(message: Params): JsonSafe<Params> {
    const obj: any = {};
    message.minMakerBond !== undefined && (obj.minMakerBond = (message.minMakerBond || BigInt(0)).toString());
    message.roundFee !== undefined && (obj.roundFee = (message.roundFee || BigInt(0)).toString());
    message.keyGraceSeconds !== undefined && (obj.keyGraceSeconds = (message.keyGraceSeconds || BigInt(0)).toString());
    message.maxRecallSeconds !== undefined && (obj.maxRecallSeconds = (message.maxRecallSeconds || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Params>): Params {
    const message = createBaseParams();
    if (object.minMakerBond !== undefined && object.minMakerBond !== null) {
      message.minMakerBond = BigInt(object.minMakerBond.toString());
    }
    if (object.roundFee !== undefined && object.roundFee !== null) {
      message.roundFee = BigInt(object.roundFee.toString());
    }
    if (object.keyGraceSeconds !== undefined && object.keyGraceSeconds !== null) {
      message.keyGraceSeconds = BigInt(object.keyGraceSeconds.toString());
    }
    if (object.maxRecallSeconds !== undefined && object.maxRecallSeconds !== null) {
      message.maxRecallSeconds = BigInt(object.maxRecallSeconds.toString());
    }
    return message;
  },
  fromAmino(object: ParamsAmino): Params {
    const message = createBaseParams();
    if (object.min_maker_bond !== undefined && object.min_maker_bond !== null) {
      message.minMakerBond = BigInt(object.min_maker_bond);
    }
    if (object.round_fee !== undefined && object.round_fee !== null) {
      message.roundFee = BigInt(object.round_fee);
    }
    if (object.key_grace_seconds !== undefined && object.key_grace_seconds !== null) {
      message.keyGraceSeconds = BigInt(object.key_grace_seconds);
    }
    if (object.max_recall_seconds !== undefined && object.max_recall_seconds !== null) {
      message.maxRecallSeconds = BigInt(object.max_recall_seconds);
    }
    return message;
  },
  toAmino(message: Params): ParamsAmino {
    const obj: any = {};
    obj.min_maker_bond = message.minMakerBond !== BigInt(0) ? message.minMakerBond?.toString() : undefined;
    obj.round_fee = message.roundFee !== BigInt(0) ? message.roundFee?.toString() : undefined;
    obj.key_grace_seconds = message.keyGraceSeconds !== BigInt(0) ? message.keyGraceSeconds?.toString() : undefined;
    obj.max_recall_seconds = message.maxRecallSeconds !== BigInt(0) ? message.maxRecallSeconds?.toString() : undefined;
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
      typeUrl: "/aceso.device.v1.Params",
      value: Params.encode(message).finish()
    };
  }
};