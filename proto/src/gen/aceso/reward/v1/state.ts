import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, DeepPartial, bytesFromBase64, base64FromBytes } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
/** Role is who an accrual or a payment goes to. */
export enum Role {
  ROLE_UNSPECIFIED = 0,
  ROLE_PATIENT = 1,
  ROLE_MAKER = 2,
  ROLE_RELAYER = 3,
  ROLE_TRUSTEE = 4,
  ROLE_VALIDATORS = 5,
  ROLE_COMMUNITY = 6,
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
    case "ROLE_PATIENT":
      return Role.ROLE_PATIENT;
    case 2:
    case "ROLE_MAKER":
      return Role.ROLE_MAKER;
    case 3:
    case "ROLE_RELAYER":
      return Role.ROLE_RELAYER;
    case 4:
    case "ROLE_TRUSTEE":
      return Role.ROLE_TRUSTEE;
    case 5:
    case "ROLE_VALIDATORS":
      return Role.ROLE_VALIDATORS;
    case 6:
    case "ROLE_COMMUNITY":
      return Role.ROLE_COMMUNITY;
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
    case Role.ROLE_PATIENT:
      return "ROLE_PATIENT";
    case Role.ROLE_MAKER:
      return "ROLE_MAKER";
    case Role.ROLE_RELAYER:
      return "ROLE_RELAYER";
    case Role.ROLE_TRUSTEE:
      return "ROLE_TRUSTEE";
    case Role.ROLE_VALIDATORS:
      return "ROLE_VALIDATORS";
    case Role.ROLE_COMMUNITY:
      return "ROLE_COMMUNITY";
    case Role.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
/** Split divides a payment or an epoch's emission, in basis points; the six parts sum to 10 000. */
export interface Split {
  patientBp: number;
  makerBp: number;
  relayersBp: number;
  trusteesBp: number;
  validatorsBp: number;
  communityBp: number;
}
export interface SplitProtoMsg {
  typeUrl: "/aceso.reward.v1.Split";
  value: Uint8Array;
}
/**
 * Split divides a payment or an epoch's emission, in basis points; the six parts sum to 10 000.
 * @name SplitAmino
 * @package aceso.reward.v1
 * @see proto type: aceso.reward.v1.Split
 */
export interface SplitAmino {
  patient_bp?: number;
  maker_bp?: number;
  relayers_bp?: number;
  trustees_bp?: number;
  validators_bp?: number;
  community_bp?: number;
}
export interface SplitAminoMsg {
  type: "/aceso.reward.v1.Split";
  value: SplitAmino;
}
/** Split divides a payment or an epoch's emission, in basis points; the six parts sum to 10 000. */
export interface SplitSDKType {
  patient_bp: number;
  maker_bp: number;
  relayers_bp: number;
  trustees_bp: number;
  validators_bp: number;
  community_bp: number;
}
/** Weight pairs an enum number (a device tier or a data class) with its weight per reading. */
export interface Weight {
  number: number;
  weight: bigint;
}
export interface WeightProtoMsg {
  typeUrl: "/aceso.reward.v1.Weight";
  value: Uint8Array;
}
/**
 * Weight pairs an enum number (a device tier or a data class) with its weight per reading.
 * @name WeightAmino
 * @package aceso.reward.v1
 * @see proto type: aceso.reward.v1.Weight
 */
export interface WeightAmino {
  number?: number;
  weight?: string;
}
export interface WeightAminoMsg {
  type: "/aceso.reward.v1.Weight";
  value: WeightAmino;
}
/** Weight pairs an enum number (a device tier or a data class) with its weight per reading. */
export interface WeightSDKType {
  number: number;
  weight: bigint;
}
/** Params are set by governance; amounts in uaceso, durations in seconds. */
export interface Params {
  supplyCap: bigint;
  epochSeconds: bigint;
  firstEmission: bigint;
  halvingEpochs: bigint;
  tierWeights: Weight[];
  classWeights: Weight[];
  /** weight one device can add in one epoch */
  deviceCap: bigint;
  /** an owner's weight above this counts a quarter */
  ownerFullWeight: bigint;
  split: Split;
  /** from the epoch's end until it is FINAL */
  contestSeconds: bigint;
  /** unclaimed accruals older than this go to the community pot */
  keepEpochs: bigint;
}
export interface ParamsProtoMsg {
  typeUrl: "/aceso.reward.v1.Params";
  value: Uint8Array;
}
/**
 * Params are set by governance; amounts in uaceso, durations in seconds.
 * @name ParamsAmino
 * @package aceso.reward.v1
 * @see proto type: aceso.reward.v1.Params
 */
export interface ParamsAmino {
  supply_cap?: string;
  epoch_seconds?: string;
  first_emission?: string;
  halving_epochs?: string;
  tier_weights: WeightAmino[];
  class_weights: WeightAmino[];
  /**
   * weight one device can add in one epoch
   */
  device_cap?: string;
  /**
   * an owner's weight above this counts a quarter
   */
  owner_full_weight?: string;
  split: SplitAmino;
  /**
   * from the epoch's end until it is FINAL
   */
  contest_seconds?: string;
  /**
   * unclaimed accruals older than this go to the community pot
   */
  keep_epochs?: string;
}
export interface ParamsAminoMsg {
  type: "/aceso.reward.v1.Params";
  value: ParamsAmino;
}
/** Params are set by governance; amounts in uaceso, durations in seconds. */
export interface ParamsSDKType {
  supply_cap: bigint;
  epoch_seconds: bigint;
  first_emission: bigint;
  halving_epochs: bigint;
  tier_weights: WeightSDKType[];
  class_weights: WeightSDKType[];
  device_cap: bigint;
  owner_full_weight: bigint;
  split: SplitSDKType;
  contest_seconds: bigint;
  keep_epochs: bigint;
}
/** Carrier is one relayer's part of an accrual's weight. */
export interface Carrier {
  relayer: string;
  weight: bigint;
}
export interface CarrierProtoMsg {
  typeUrl: "/aceso.reward.v1.Carrier";
  value: Uint8Array;
}
/**
 * Carrier is one relayer's part of an accrual's weight.
 * @name CarrierAmino
 * @package aceso.reward.v1
 * @see proto type: aceso.reward.v1.Carrier
 */
export interface CarrierAmino {
  relayer?: string;
  weight?: string;
}
export interface CarrierAminoMsg {
  type: "/aceso.reward.v1.Carrier";
  value: CarrierAmino;
}
/** Carrier is one relayer's part of an accrual's weight. */
export interface CarrierSDKType {
  relayer: string;
  weight: bigint;
}
/** Accrual is the weight one device earned for one owner in one epoch. */
export interface Accrual {
  epoch: bigint;
  device: Uint8Array;
  owner: string;
  maker: string;
  weight: bigint;
  carriers: Carrier[];
  /** weight before the device cap and the owner's diminishing, so that a reduction takes its exact part */
  raw: bigint;
}
export interface AccrualProtoMsg {
  typeUrl: "/aceso.reward.v1.Accrual";
  value: Uint8Array;
}
/**
 * Accrual is the weight one device earned for one owner in one epoch.
 * @name AccrualAmino
 * @package aceso.reward.v1
 * @see proto type: aceso.reward.v1.Accrual
 */
export interface AccrualAmino {
  epoch?: string;
  device?: string;
  owner?: string;
  maker?: string;
  weight?: string;
  carriers: CarrierAmino[];
  /**
   * weight before the device cap and the owner's diminishing, so that a reduction takes its exact part
   */
  raw?: string;
}
export interface AccrualAminoMsg {
  type: "/aceso.reward.v1.Accrual";
  value: AccrualAmino;
}
/** Accrual is the weight one device earned for one owner in one epoch. */
export interface AccrualSDKType {
  epoch: bigint;
  device: Uint8Array;
  owner: string;
  maker: string;
  weight: bigint;
  carriers: CarrierSDKType[];
  raw: bigint;
}
/** TrusteeAccrual marks a trustee active in an epoch; the trustees' part is shared equally. */
export interface TrusteeAccrual {
  epoch: bigint;
  trustee: string;
}
export interface TrusteeAccrualProtoMsg {
  typeUrl: "/aceso.reward.v1.TrusteeAccrual";
  value: Uint8Array;
}
/**
 * TrusteeAccrual marks a trustee active in an epoch; the trustees' part is shared equally.
 * @name TrusteeAccrualAmino
 * @package aceso.reward.v1
 * @see proto type: aceso.reward.v1.TrusteeAccrual
 */
export interface TrusteeAccrualAmino {
  epoch?: string;
  trustee?: string;
}
export interface TrusteeAccrualAminoMsg {
  type: "/aceso.reward.v1.TrusteeAccrual";
  value: TrusteeAccrualAmino;
}
/** TrusteeAccrual marks a trustee active in an epoch; the trustees' part is shared equally. */
export interface TrusteeAccrualSDKType {
  epoch: bigint;
  trustee: string;
}
/** Claimed records that one role of one address has been paid for an epoch. */
export interface Claimed {
  epoch: bigint;
  role: Role;
  address: string;
  amount: bigint;
}
export interface ClaimedProtoMsg {
  typeUrl: "/aceso.reward.v1.Claimed";
  value: Uint8Array;
}
/**
 * Claimed records that one role of one address has been paid for an epoch.
 * @name ClaimedAmino
 * @package aceso.reward.v1
 * @see proto type: aceso.reward.v1.Claimed
 */
export interface ClaimedAmino {
  epoch?: string;
  role?: Role;
  address?: string;
  amount?: string;
}
export interface ClaimedAminoMsg {
  type: "/aceso.reward.v1.Claimed";
  value: ClaimedAmino;
}
/** Claimed records that one role of one address has been paid for an epoch. */
export interface ClaimedSDKType {
  epoch: bigint;
  role: Role;
  address: string;
  amount: bigint;
}
/** Supply is what has been minted so far, and what the schedule offered but nobody earned and was therefore not minted. */
export interface Supply {
  minted: bigint;
  unallocated: bigint;
}
export interface SupplyProtoMsg {
  typeUrl: "/aceso.reward.v1.Supply";
  value: Uint8Array;
}
/**
 * Supply is what has been minted so far, and what the schedule offered but nobody earned and was therefore not minted.
 * @name SupplyAmino
 * @package aceso.reward.v1
 * @see proto type: aceso.reward.v1.Supply
 */
export interface SupplyAmino {
  minted?: string;
  unallocated?: string;
}
export interface SupplyAminoMsg {
  type: "/aceso.reward.v1.Supply";
  value: SupplyAmino;
}
/** Supply is what has been minted so far, and what the schedule offered but nobody earned and was therefore not minted. */
export interface SupplySDKType {
  minted: bigint;
  unallocated: bigint;
}
/** EpochMint is the emission of one closed epoch, minted once, at the first claim. */
export interface EpochMint {
  epoch: bigint;
  /** of the emission, what somebody earned */
  minted: bigint;
  /** what every share is a part of */
  emission: bigint;
  split: Split;
  /** minted and not paid out yet */
  remaining: bigint;
}
export interface EpochMintProtoMsg {
  typeUrl: "/aceso.reward.v1.EpochMint";
  value: Uint8Array;
}
/**
 * EpochMint is the emission of one closed epoch, minted once, at the first claim.
 * @name EpochMintAmino
 * @package aceso.reward.v1
 * @see proto type: aceso.reward.v1.EpochMint
 */
export interface EpochMintAmino {
  epoch?: string;
  /**
   * of the emission, what somebody earned
   */
  minted?: string;
  /**
   * what every share is a part of
   */
  emission?: string;
  split: SplitAmino;
  /**
   * minted and not paid out yet
   */
  remaining?: string;
}
export interface EpochMintAminoMsg {
  type: "/aceso.reward.v1.EpochMint";
  value: EpochMintAmino;
}
/** EpochMint is the emission of one closed epoch, minted once, at the first claim. */
export interface EpochMintSDKType {
  epoch: bigint;
  minted: bigint;
  emission: bigint;
  split: SplitSDKType;
  remaining: bigint;
}
function createBaseSplit(): Split {
  return {
    patientBp: 0,
    makerBp: 0,
    relayersBp: 0,
    trusteesBp: 0,
    validatorsBp: 0,
    communityBp: 0
  };
}
export const Split = {
  typeUrl: "/aceso.reward.v1.Split",
  encode(message: Split, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.patientBp !== 0) {
      writer.uint32(8).uint32(message.patientBp);
    }
    if (message.makerBp !== 0) {
      writer.uint32(16).uint32(message.makerBp);
    }
    if (message.relayersBp !== 0) {
      writer.uint32(24).uint32(message.relayersBp);
    }
    if (message.trusteesBp !== 0) {
      writer.uint32(32).uint32(message.trusteesBp);
    }
    if (message.validatorsBp !== 0) {
      writer.uint32(40).uint32(message.validatorsBp);
    }
    if (message.communityBp !== 0) {
      writer.uint32(48).uint32(message.communityBp);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Split {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseSplit();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.patientBp = reader.uint32();
          break;
        case 2:
          message.makerBp = reader.uint32();
          break;
        case 3:
          message.relayersBp = reader.uint32();
          break;
        case 4:
          message.trusteesBp = reader.uint32();
          break;
        case 5:
          message.validatorsBp = reader.uint32();
          break;
        case 6:
          message.communityBp = reader.uint32();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Split {
    const obj = createBaseSplit();
    if (isSet(object.patientBp)) obj.patientBp = Number(object.patientBp);
    if (isSet(object.makerBp)) obj.makerBp = Number(object.makerBp);
    if (isSet(object.relayersBp)) obj.relayersBp = Number(object.relayersBp);
    if (isSet(object.trusteesBp)) obj.trusteesBp = Number(object.trusteesBp);
    if (isSet(object.validatorsBp)) obj.validatorsBp = Number(object.validatorsBp);
    if (isSet(object.communityBp)) obj.communityBp = Number(object.communityBp);
    return obj;
  },
  toJSON(message: Split): JsonSafe<Split> {
    const obj: any = {};
    message.patientBp !== undefined && (obj.patientBp = Math.round(message.patientBp));
    message.makerBp !== undefined && (obj.makerBp = Math.round(message.makerBp));
    message.relayersBp !== undefined && (obj.relayersBp = Math.round(message.relayersBp));
    message.trusteesBp !== undefined && (obj.trusteesBp = Math.round(message.trusteesBp));
    message.validatorsBp !== undefined && (obj.validatorsBp = Math.round(message.validatorsBp));
    message.communityBp !== undefined && (obj.communityBp = Math.round(message.communityBp));
    return obj;
  },
  fromPartial(object: DeepPartial<Split>): Split {
    const message = createBaseSplit();
    message.patientBp = object.patientBp ?? 0;
    message.makerBp = object.makerBp ?? 0;
    message.relayersBp = object.relayersBp ?? 0;
    message.trusteesBp = object.trusteesBp ?? 0;
    message.validatorsBp = object.validatorsBp ?? 0;
    message.communityBp = object.communityBp ?? 0;
    return message;
  },
  fromAmino(object: SplitAmino): Split {
    const message = createBaseSplit();
    if (object.patient_bp !== undefined && object.patient_bp !== null) {
      message.patientBp = object.patient_bp;
    }
    if (object.maker_bp !== undefined && object.maker_bp !== null) {
      message.makerBp = object.maker_bp;
    }
    if (object.relayers_bp !== undefined && object.relayers_bp !== null) {
      message.relayersBp = object.relayers_bp;
    }
    if (object.trustees_bp !== undefined && object.trustees_bp !== null) {
      message.trusteesBp = object.trustees_bp;
    }
    if (object.validators_bp !== undefined && object.validators_bp !== null) {
      message.validatorsBp = object.validators_bp;
    }
    if (object.community_bp !== undefined && object.community_bp !== null) {
      message.communityBp = object.community_bp;
    }
    return message;
  },
  toAmino(message: Split): SplitAmino {
    const obj: any = {};
    obj.patient_bp = message.patientBp === 0 ? undefined : message.patientBp;
    obj.maker_bp = message.makerBp === 0 ? undefined : message.makerBp;
    obj.relayers_bp = message.relayersBp === 0 ? undefined : message.relayersBp;
    obj.trustees_bp = message.trusteesBp === 0 ? undefined : message.trusteesBp;
    obj.validators_bp = message.validatorsBp === 0 ? undefined : message.validatorsBp;
    obj.community_bp = message.communityBp === 0 ? undefined : message.communityBp;
    return obj;
  },
  fromAminoMsg(object: SplitAminoMsg): Split {
    return Split.fromAmino(object.value);
  },
  fromProtoMsg(message: SplitProtoMsg): Split {
    return Split.decode(message.value);
  },
  toProto(message: Split): Uint8Array {
    return Split.encode(message).finish();
  },
  toProtoMsg(message: Split): SplitProtoMsg {
    return {
      typeUrl: "/aceso.reward.v1.Split",
      value: Split.encode(message).finish()
    };
  }
};
function createBaseWeight(): Weight {
  return {
    number: 0,
    weight: BigInt(0)
  };
}
export const Weight = {
  typeUrl: "/aceso.reward.v1.Weight",
  encode(message: Weight, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.number !== 0) {
      writer.uint32(8).uint32(message.number);
    }
    if (message.weight !== BigInt(0)) {
      writer.uint32(16).uint64(message.weight);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Weight {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseWeight();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.number = reader.uint32();
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
  fromJSON(object: any): Weight {
    const obj = createBaseWeight();
    if (isSet(object.number)) obj.number = Number(object.number);
    if (isSet(object.weight)) obj.weight = BigInt(object.weight.toString());
    return obj;
  },
  toJSON(message: Weight): JsonSafe<Weight> {
    const obj: any = {};
    message.number !== undefined && (obj.number = Math.round(message.number));
    message.weight !== undefined && (obj.weight = (message.weight || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Weight>): Weight {
    const message = createBaseWeight();
    message.number = object.number ?? 0;
    if (object.weight !== undefined && object.weight !== null) {
      message.weight = BigInt(object.weight.toString());
    }
    return message;
  },
  fromAmino(object: WeightAmino): Weight {
    const message = createBaseWeight();
    if (object.number !== undefined && object.number !== null) {
      message.number = object.number;
    }
    if (object.weight !== undefined && object.weight !== null) {
      message.weight = BigInt(object.weight);
    }
    return message;
  },
  toAmino(message: Weight): WeightAmino {
    const obj: any = {};
    obj.number = message.number === 0 ? undefined : message.number;
    obj.weight = message.weight !== BigInt(0) ? message.weight?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: WeightAminoMsg): Weight {
    return Weight.fromAmino(object.value);
  },
  fromProtoMsg(message: WeightProtoMsg): Weight {
    return Weight.decode(message.value);
  },
  toProto(message: Weight): Uint8Array {
    return Weight.encode(message).finish();
  },
  toProtoMsg(message: Weight): WeightProtoMsg {
    return {
      typeUrl: "/aceso.reward.v1.Weight",
      value: Weight.encode(message).finish()
    };
  }
};
function createBaseParams(): Params {
  return {
    supplyCap: BigInt(0),
    epochSeconds: BigInt(0),
    firstEmission: BigInt(0),
    halvingEpochs: BigInt(0),
    tierWeights: [],
    classWeights: [],
    deviceCap: BigInt(0),
    ownerFullWeight: BigInt(0),
    split: Split.fromPartial({}),
    contestSeconds: BigInt(0),
    keepEpochs: BigInt(0)
  };
}
export const Params = {
  typeUrl: "/aceso.reward.v1.Params",
  encode(message: Params, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.supplyCap !== BigInt(0)) {
      writer.uint32(8).uint64(message.supplyCap);
    }
    if (message.epochSeconds !== BigInt(0)) {
      writer.uint32(16).int64(message.epochSeconds);
    }
    if (message.firstEmission !== BigInt(0)) {
      writer.uint32(24).uint64(message.firstEmission);
    }
    if (message.halvingEpochs !== BigInt(0)) {
      writer.uint32(32).uint64(message.halvingEpochs);
    }
    for (const v of message.tierWeights) {
      Weight.encode(v!, writer.uint32(42).fork()).ldelim();
    }
    for (const v of message.classWeights) {
      Weight.encode(v!, writer.uint32(50).fork()).ldelim();
    }
    if (message.deviceCap !== BigInt(0)) {
      writer.uint32(56).uint64(message.deviceCap);
    }
    if (message.ownerFullWeight !== BigInt(0)) {
      writer.uint32(64).uint64(message.ownerFullWeight);
    }
    if (message.split !== undefined) {
      Split.encode(message.split, writer.uint32(74).fork()).ldelim();
    }
    if (message.contestSeconds !== BigInt(0)) {
      writer.uint32(80).int64(message.contestSeconds);
    }
    if (message.keepEpochs !== BigInt(0)) {
      writer.uint32(88).uint64(message.keepEpochs);
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
          message.supplyCap = reader.uint64();
          break;
        case 2:
          message.epochSeconds = reader.int64();
          break;
        case 3:
          message.firstEmission = reader.uint64();
          break;
        case 4:
          message.halvingEpochs = reader.uint64();
          break;
        case 5:
          message.tierWeights.push(Weight.decode(reader, reader.uint32()));
          break;
        case 6:
          message.classWeights.push(Weight.decode(reader, reader.uint32()));
          break;
        case 7:
          message.deviceCap = reader.uint64();
          break;
        case 8:
          message.ownerFullWeight = reader.uint64();
          break;
        case 9:
          message.split = Split.decode(reader, reader.uint32());
          break;
        case 10:
          message.contestSeconds = reader.int64();
          break;
        case 11:
          message.keepEpochs = reader.uint64();
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
    if (isSet(object.supplyCap)) obj.supplyCap = BigInt(object.supplyCap.toString());
    if (isSet(object.epochSeconds)) obj.epochSeconds = BigInt(object.epochSeconds.toString());
    if (isSet(object.firstEmission)) obj.firstEmission = BigInt(object.firstEmission.toString());
    if (isSet(object.halvingEpochs)) obj.halvingEpochs = BigInt(object.halvingEpochs.toString());
    if (Array.isArray(object?.tierWeights)) obj.tierWeights = object.tierWeights.map((e: any) => Weight.fromJSON(e));
    if (Array.isArray(object?.classWeights)) obj.classWeights = object.classWeights.map((e: any) => Weight.fromJSON(e));
    if (isSet(object.deviceCap)) obj.deviceCap = BigInt(object.deviceCap.toString());
    if (isSet(object.ownerFullWeight)) obj.ownerFullWeight = BigInt(object.ownerFullWeight.toString());
    if (isSet(object.split)) obj.split = Split.fromJSON(object.split);
    if (isSet(object.contestSeconds)) obj.contestSeconds = BigInt(object.contestSeconds.toString());
    if (isSet(object.keepEpochs)) obj.keepEpochs = BigInt(object.keepEpochs.toString());
    return obj;
  },
  toJSON(message: Params): JsonSafe<Params> {
    const obj: any = {};
    message.supplyCap !== undefined && (obj.supplyCap = (message.supplyCap || BigInt(0)).toString());
    message.epochSeconds !== undefined && (obj.epochSeconds = (message.epochSeconds || BigInt(0)).toString());
    message.firstEmission !== undefined && (obj.firstEmission = (message.firstEmission || BigInt(0)).toString());
    message.halvingEpochs !== undefined && (obj.halvingEpochs = (message.halvingEpochs || BigInt(0)).toString());
    if (message.tierWeights) {
      obj.tierWeights = message.tierWeights.map(e => e ? Weight.toJSON(e) : undefined);
    } else {
      obj.tierWeights = [];
    }
    if (message.classWeights) {
      obj.classWeights = message.classWeights.map(e => e ? Weight.toJSON(e) : undefined);
    } else {
      obj.classWeights = [];
    }
    message.deviceCap !== undefined && (obj.deviceCap = (message.deviceCap || BigInt(0)).toString());
    message.ownerFullWeight !== undefined && (obj.ownerFullWeight = (message.ownerFullWeight || BigInt(0)).toString());
    message.split !== undefined && (obj.split = message.split ? Split.toJSON(message.split) : undefined);
    message.contestSeconds !== undefined && (obj.contestSeconds = (message.contestSeconds || BigInt(0)).toString());
    message.keepEpochs !== undefined && (obj.keepEpochs = (message.keepEpochs || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Params>): Params {
    const message = createBaseParams();
    if (object.supplyCap !== undefined && object.supplyCap !== null) {
      message.supplyCap = BigInt(object.supplyCap.toString());
    }
    if (object.epochSeconds !== undefined && object.epochSeconds !== null) {
      message.epochSeconds = BigInt(object.epochSeconds.toString());
    }
    if (object.firstEmission !== undefined && object.firstEmission !== null) {
      message.firstEmission = BigInt(object.firstEmission.toString());
    }
    if (object.halvingEpochs !== undefined && object.halvingEpochs !== null) {
      message.halvingEpochs = BigInt(object.halvingEpochs.toString());
    }
    message.tierWeights = object.tierWeights?.map(e => Weight.fromPartial(e)) || [];
    message.classWeights = object.classWeights?.map(e => Weight.fromPartial(e)) || [];
    if (object.deviceCap !== undefined && object.deviceCap !== null) {
      message.deviceCap = BigInt(object.deviceCap.toString());
    }
    if (object.ownerFullWeight !== undefined && object.ownerFullWeight !== null) {
      message.ownerFullWeight = BigInt(object.ownerFullWeight.toString());
    }
    if (object.split !== undefined && object.split !== null) {
      message.split = Split.fromPartial(object.split);
    }
    if (object.contestSeconds !== undefined && object.contestSeconds !== null) {
      message.contestSeconds = BigInt(object.contestSeconds.toString());
    }
    if (object.keepEpochs !== undefined && object.keepEpochs !== null) {
      message.keepEpochs = BigInt(object.keepEpochs.toString());
    }
    return message;
  },
  fromAmino(object: ParamsAmino): Params {
    const message = createBaseParams();
    if (object.supply_cap !== undefined && object.supply_cap !== null) {
      message.supplyCap = BigInt(object.supply_cap);
    }
    if (object.epoch_seconds !== undefined && object.epoch_seconds !== null) {
      message.epochSeconds = BigInt(object.epoch_seconds);
    }
    if (object.first_emission !== undefined && object.first_emission !== null) {
      message.firstEmission = BigInt(object.first_emission);
    }
    if (object.halving_epochs !== undefined && object.halving_epochs !== null) {
      message.halvingEpochs = BigInt(object.halving_epochs);
    }
    message.tierWeights = object.tier_weights?.map(e => Weight.fromAmino(e)) || [];
    message.classWeights = object.class_weights?.map(e => Weight.fromAmino(e)) || [];
    if (object.device_cap !== undefined && object.device_cap !== null) {
      message.deviceCap = BigInt(object.device_cap);
    }
    if (object.owner_full_weight !== undefined && object.owner_full_weight !== null) {
      message.ownerFullWeight = BigInt(object.owner_full_weight);
    }
    if (object.split !== undefined && object.split !== null) {
      message.split = Split.fromAmino(object.split);
    }
    if (object.contest_seconds !== undefined && object.contest_seconds !== null) {
      message.contestSeconds = BigInt(object.contest_seconds);
    }
    if (object.keep_epochs !== undefined && object.keep_epochs !== null) {
      message.keepEpochs = BigInt(object.keep_epochs);
    }
    return message;
  },
  toAmino(message: Params): ParamsAmino {
    const obj: any = {};
    obj.supply_cap = message.supplyCap !== BigInt(0) ? message.supplyCap?.toString() : undefined;
    obj.epoch_seconds = message.epochSeconds !== BigInt(0) ? message.epochSeconds?.toString() : undefined;
    obj.first_emission = message.firstEmission !== BigInt(0) ? message.firstEmission?.toString() : undefined;
    obj.halving_epochs = message.halvingEpochs !== BigInt(0) ? message.halvingEpochs?.toString() : undefined;
    if (message.tierWeights) {
      obj.tier_weights = message.tierWeights.map(e => e ? Weight.toAmino(e) : undefined);
    } else {
      obj.tier_weights = message.tierWeights;
    }
    if (message.classWeights) {
      obj.class_weights = message.classWeights.map(e => e ? Weight.toAmino(e) : undefined);
    } else {
      obj.class_weights = message.classWeights;
    }
    obj.device_cap = message.deviceCap !== BigInt(0) ? message.deviceCap?.toString() : undefined;
    obj.owner_full_weight = message.ownerFullWeight !== BigInt(0) ? message.ownerFullWeight?.toString() : undefined;
    obj.split = message.split ? Split.toAmino(message.split) : Split.toAmino(Split.fromPartial({}));
    obj.contest_seconds = message.contestSeconds !== BigInt(0) ? message.contestSeconds?.toString() : undefined;
    obj.keep_epochs = message.keepEpochs !== BigInt(0) ? message.keepEpochs?.toString() : undefined;
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
      typeUrl: "/aceso.reward.v1.Params",
      value: Params.encode(message).finish()
    };
  }
};
function createBaseCarrier(): Carrier {
  return {
    relayer: "",
    weight: BigInt(0)
  };
}
export const Carrier = {
  typeUrl: "/aceso.reward.v1.Carrier",
  encode(message: Carrier, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.relayer !== "") {
      writer.uint32(10).string(message.relayer);
    }
    if (message.weight !== BigInt(0)) {
      writer.uint32(16).uint64(message.weight);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Carrier {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseCarrier();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.relayer = reader.string();
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
  fromJSON(object: any): Carrier {
    const obj = createBaseCarrier();
    if (isSet(object.relayer)) obj.relayer = String(object.relayer);
    if (isSet(object.weight)) obj.weight = BigInt(object.weight.toString());
    return obj;
  },
  toJSON(message: Carrier): JsonSafe<Carrier> {
    const obj: any = {};
    message.relayer !== undefined && (obj.relayer = message.relayer);
    message.weight !== undefined && (obj.weight = (message.weight || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Carrier>): Carrier {
    const message = createBaseCarrier();
    message.relayer = object.relayer ?? "";
    if (object.weight !== undefined && object.weight !== null) {
      message.weight = BigInt(object.weight.toString());
    }
    return message;
  },
  fromAmino(object: CarrierAmino): Carrier {
    const message = createBaseCarrier();
    if (object.relayer !== undefined && object.relayer !== null) {
      message.relayer = object.relayer;
    }
    if (object.weight !== undefined && object.weight !== null) {
      message.weight = BigInt(object.weight);
    }
    return message;
  },
  toAmino(message: Carrier): CarrierAmino {
    const obj: any = {};
    obj.relayer = message.relayer === "" ? undefined : message.relayer;
    obj.weight = message.weight !== BigInt(0) ? message.weight?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: CarrierAminoMsg): Carrier {
    return Carrier.fromAmino(object.value);
  },
  fromProtoMsg(message: CarrierProtoMsg): Carrier {
    return Carrier.decode(message.value);
  },
  toProto(message: Carrier): Uint8Array {
    return Carrier.encode(message).finish();
  },
  toProtoMsg(message: Carrier): CarrierProtoMsg {
    return {
      typeUrl: "/aceso.reward.v1.Carrier",
      value: Carrier.encode(message).finish()
    };
  }
};
function createBaseAccrual(): Accrual {
  return {
    epoch: BigInt(0),
    device: new Uint8Array(),
    owner: "",
    maker: "",
    weight: BigInt(0),
    carriers: [],
    raw: BigInt(0)
  };
}
export const Accrual = {
  typeUrl: "/aceso.reward.v1.Accrual",
  encode(message: Accrual, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.epoch !== BigInt(0)) {
      writer.uint32(8).uint64(message.epoch);
    }
    if (message.device.length !== 0) {
      writer.uint32(18).bytes(message.device);
    }
    if (message.owner !== "") {
      writer.uint32(26).string(message.owner);
    }
    if (message.maker !== "") {
      writer.uint32(34).string(message.maker);
    }
    if (message.weight !== BigInt(0)) {
      writer.uint32(40).uint64(message.weight);
    }
    for (const v of message.carriers) {
      Carrier.encode(v!, writer.uint32(50).fork()).ldelim();
    }
    if (message.raw !== BigInt(0)) {
      writer.uint32(56).uint64(message.raw);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Accrual {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseAccrual();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.epoch = reader.uint64();
          break;
        case 2:
          message.device = reader.bytes();
          break;
        case 3:
          message.owner = reader.string();
          break;
        case 4:
          message.maker = reader.string();
          break;
        case 5:
          message.weight = reader.uint64();
          break;
        case 6:
          message.carriers.push(Carrier.decode(reader, reader.uint32()));
          break;
        case 7:
          message.raw = reader.uint64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Accrual {
    const obj = createBaseAccrual();
    if (isSet(object.epoch)) obj.epoch = BigInt(object.epoch.toString());
    if (isSet(object.device)) obj.device = bytesFromBase64(object.device);
    if (isSet(object.owner)) obj.owner = String(object.owner);
    if (isSet(object.maker)) obj.maker = String(object.maker);
    if (isSet(object.weight)) obj.weight = BigInt(object.weight.toString());
    if (Array.isArray(object?.carriers)) obj.carriers = object.carriers.map((e: any) => Carrier.fromJSON(e));
    if (isSet(object.raw)) obj.raw = BigInt(object.raw.toString());
    return obj;
  },
  toJSON(message: Accrual): JsonSafe<Accrual> {
    const obj: any = {};
    message.epoch !== undefined && (obj.epoch = (message.epoch || BigInt(0)).toString());
    message.device !== undefined && (obj.device = base64FromBytes(message.device !== undefined ? message.device : new Uint8Array()));
    message.owner !== undefined && (obj.owner = message.owner);
    message.maker !== undefined && (obj.maker = message.maker);
    message.weight !== undefined && (obj.weight = (message.weight || BigInt(0)).toString());
    if (message.carriers) {
      obj.carriers = message.carriers.map(e => e ? Carrier.toJSON(e) : undefined);
    } else {
      obj.carriers = [];
    }
    message.raw !== undefined && (obj.raw = (message.raw || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Accrual>): Accrual {
    const message = createBaseAccrual();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch.toString());
    }
    message.device = object.device ?? new Uint8Array();
    message.owner = object.owner ?? "";
    message.maker = object.maker ?? "";
    if (object.weight !== undefined && object.weight !== null) {
      message.weight = BigInt(object.weight.toString());
    }
    message.carriers = object.carriers?.map(e => Carrier.fromPartial(e)) || [];
    if (object.raw !== undefined && object.raw !== null) {
      message.raw = BigInt(object.raw.toString());
    }
    return message;
  },
  fromAmino(object: AccrualAmino): Accrual {
    const message = createBaseAccrual();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch);
    }
    if (object.device !== undefined && object.device !== null) {
      message.device = bytesFromBase64(object.device);
    }
    if (object.owner !== undefined && object.owner !== null) {
      message.owner = object.owner;
    }
    if (object.maker !== undefined && object.maker !== null) {
      message.maker = object.maker;
    }
    if (object.weight !== undefined && object.weight !== null) {
      message.weight = BigInt(object.weight);
    }
    message.carriers = object.carriers?.map(e => Carrier.fromAmino(e)) || [];
    if (object.raw !== undefined && object.raw !== null) {
      message.raw = BigInt(object.raw);
    }
    return message;
  },
  toAmino(message: Accrual): AccrualAmino {
    const obj: any = {};
    obj.epoch = message.epoch !== BigInt(0) ? message.epoch?.toString() : undefined;
    obj.device = message.device ? base64FromBytes(message.device) : undefined;
    obj.owner = message.owner === "" ? undefined : message.owner;
    obj.maker = message.maker === "" ? undefined : message.maker;
    obj.weight = message.weight !== BigInt(0) ? message.weight?.toString() : undefined;
    if (message.carriers) {
      obj.carriers = message.carriers.map(e => e ? Carrier.toAmino(e) : undefined);
    } else {
      obj.carriers = message.carriers;
    }
    obj.raw = message.raw !== BigInt(0) ? message.raw?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: AccrualAminoMsg): Accrual {
    return Accrual.fromAmino(object.value);
  },
  fromProtoMsg(message: AccrualProtoMsg): Accrual {
    return Accrual.decode(message.value);
  },
  toProto(message: Accrual): Uint8Array {
    return Accrual.encode(message).finish();
  },
  toProtoMsg(message: Accrual): AccrualProtoMsg {
    return {
      typeUrl: "/aceso.reward.v1.Accrual",
      value: Accrual.encode(message).finish()
    };
  }
};
function createBaseTrusteeAccrual(): TrusteeAccrual {
  return {
    epoch: BigInt(0),
    trustee: ""
  };
}
export const TrusteeAccrual = {
  typeUrl: "/aceso.reward.v1.TrusteeAccrual",
  encode(message: TrusteeAccrual, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.epoch !== BigInt(0)) {
      writer.uint32(8).uint64(message.epoch);
    }
    if (message.trustee !== "") {
      writer.uint32(18).string(message.trustee);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): TrusteeAccrual {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseTrusteeAccrual();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.epoch = reader.uint64();
          break;
        case 2:
          message.trustee = reader.string();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): TrusteeAccrual {
    const obj = createBaseTrusteeAccrual();
    if (isSet(object.epoch)) obj.epoch = BigInt(object.epoch.toString());
    if (isSet(object.trustee)) obj.trustee = String(object.trustee);
    return obj;
  },
  toJSON(message: TrusteeAccrual): JsonSafe<TrusteeAccrual> {
    const obj: any = {};
    message.epoch !== undefined && (obj.epoch = (message.epoch || BigInt(0)).toString());
    message.trustee !== undefined && (obj.trustee = message.trustee);
    return obj;
  },
  fromPartial(object: DeepPartial<TrusteeAccrual>): TrusteeAccrual {
    const message = createBaseTrusteeAccrual();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch.toString());
    }
    message.trustee = object.trustee ?? "";
    return message;
  },
  fromAmino(object: TrusteeAccrualAmino): TrusteeAccrual {
    const message = createBaseTrusteeAccrual();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch);
    }
    if (object.trustee !== undefined && object.trustee !== null) {
      message.trustee = object.trustee;
    }
    return message;
  },
  toAmino(message: TrusteeAccrual): TrusteeAccrualAmino {
    const obj: any = {};
    obj.epoch = message.epoch !== BigInt(0) ? message.epoch?.toString() : undefined;
    obj.trustee = message.trustee === "" ? undefined : message.trustee;
    return obj;
  },
  fromAminoMsg(object: TrusteeAccrualAminoMsg): TrusteeAccrual {
    return TrusteeAccrual.fromAmino(object.value);
  },
  fromProtoMsg(message: TrusteeAccrualProtoMsg): TrusteeAccrual {
    return TrusteeAccrual.decode(message.value);
  },
  toProto(message: TrusteeAccrual): Uint8Array {
    return TrusteeAccrual.encode(message).finish();
  },
  toProtoMsg(message: TrusteeAccrual): TrusteeAccrualProtoMsg {
    return {
      typeUrl: "/aceso.reward.v1.TrusteeAccrual",
      value: TrusteeAccrual.encode(message).finish()
    };
  }
};
function createBaseClaimed(): Claimed {
  return {
    epoch: BigInt(0),
    role: 0,
    address: "",
    amount: BigInt(0)
  };
}
export const Claimed = {
  typeUrl: "/aceso.reward.v1.Claimed",
  encode(message: Claimed, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.epoch !== BigInt(0)) {
      writer.uint32(8).uint64(message.epoch);
    }
    if (message.role !== 0) {
      writer.uint32(16).int32(message.role);
    }
    if (message.address !== "") {
      writer.uint32(26).string(message.address);
    }
    if (message.amount !== BigInt(0)) {
      writer.uint32(32).uint64(message.amount);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Claimed {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseClaimed();
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
          message.address = reader.string();
          break;
        case 4:
          message.amount = reader.uint64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Claimed {
    const obj = createBaseClaimed();
    if (isSet(object.epoch)) obj.epoch = BigInt(object.epoch.toString());
    if (isSet(object.role)) obj.role = roleFromJSON(object.role);
    if (isSet(object.address)) obj.address = String(object.address);
    if (isSet(object.amount)) obj.amount = BigInt(object.amount.toString());
    return obj;
  },
  toJSON(message: Claimed): JsonSafe<Claimed> {
    const obj: any = {};
    message.epoch !== undefined && (obj.epoch = (message.epoch || BigInt(0)).toString());
    message.role !== undefined && (obj.role = roleToJSON(message.role));
    message.address !== undefined && (obj.address = message.address);
    message.amount !== undefined && (obj.amount = (message.amount || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Claimed>): Claimed {
    const message = createBaseClaimed();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch.toString());
    }
    message.role = object.role ?? 0;
    message.address = object.address ?? "";
    if (object.amount !== undefined && object.amount !== null) {
      message.amount = BigInt(object.amount.toString());
    }
    return message;
  },
  fromAmino(object: ClaimedAmino): Claimed {
    const message = createBaseClaimed();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch);
    }
    if (object.role !== undefined && object.role !== null) {
      message.role = object.role;
    }
    if (object.address !== undefined && object.address !== null) {
      message.address = object.address;
    }
    if (object.amount !== undefined && object.amount !== null) {
      message.amount = BigInt(object.amount);
    }
    return message;
  },
  toAmino(message: Claimed): ClaimedAmino {
    const obj: any = {};
    obj.epoch = message.epoch !== BigInt(0) ? message.epoch?.toString() : undefined;
    obj.role = message.role === 0 ? undefined : message.role;
    obj.address = message.address === "" ? undefined : message.address;
    obj.amount = message.amount !== BigInt(0) ? message.amount?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: ClaimedAminoMsg): Claimed {
    return Claimed.fromAmino(object.value);
  },
  fromProtoMsg(message: ClaimedProtoMsg): Claimed {
    return Claimed.decode(message.value);
  },
  toProto(message: Claimed): Uint8Array {
    return Claimed.encode(message).finish();
  },
  toProtoMsg(message: Claimed): ClaimedProtoMsg {
    return {
      typeUrl: "/aceso.reward.v1.Claimed",
      value: Claimed.encode(message).finish()
    };
  }
};
function createBaseSupply(): Supply {
  return {
    minted: BigInt(0),
    unallocated: BigInt(0)
  };
}
export const Supply = {
  typeUrl: "/aceso.reward.v1.Supply",
  encode(message: Supply, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.minted !== BigInt(0)) {
      writer.uint32(8).uint64(message.minted);
    }
    if (message.unallocated !== BigInt(0)) {
      writer.uint32(16).uint64(message.unallocated);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Supply {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseSupply();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.minted = reader.uint64();
          break;
        case 2:
          message.unallocated = reader.uint64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Supply {
    const obj = createBaseSupply();
    if (isSet(object.minted)) obj.minted = BigInt(object.minted.toString());
    if (isSet(object.unallocated)) obj.unallocated = BigInt(object.unallocated.toString());
    return obj;
  },
  toJSON(message: Supply): JsonSafe<Supply> {
    const obj: any = {};
    message.minted !== undefined && (obj.minted = (message.minted || BigInt(0)).toString());
    message.unallocated !== undefined && (obj.unallocated = (message.unallocated || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Supply>): Supply {
    const message = createBaseSupply();
    if (object.minted !== undefined && object.minted !== null) {
      message.minted = BigInt(object.minted.toString());
    }
    if (object.unallocated !== undefined && object.unallocated !== null) {
      message.unallocated = BigInt(object.unallocated.toString());
    }
    return message;
  },
  fromAmino(object: SupplyAmino): Supply {
    const message = createBaseSupply();
    if (object.minted !== undefined && object.minted !== null) {
      message.minted = BigInt(object.minted);
    }
    if (object.unallocated !== undefined && object.unallocated !== null) {
      message.unallocated = BigInt(object.unallocated);
    }
    return message;
  },
  toAmino(message: Supply): SupplyAmino {
    const obj: any = {};
    obj.minted = message.minted !== BigInt(0) ? message.minted?.toString() : undefined;
    obj.unallocated = message.unallocated !== BigInt(0) ? message.unallocated?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: SupplyAminoMsg): Supply {
    return Supply.fromAmino(object.value);
  },
  fromProtoMsg(message: SupplyProtoMsg): Supply {
    return Supply.decode(message.value);
  },
  toProto(message: Supply): Uint8Array {
    return Supply.encode(message).finish();
  },
  toProtoMsg(message: Supply): SupplyProtoMsg {
    return {
      typeUrl: "/aceso.reward.v1.Supply",
      value: Supply.encode(message).finish()
    };
  }
};
function createBaseEpochMint(): EpochMint {
  return {
    epoch: BigInt(0),
    minted: BigInt(0),
    emission: BigInt(0),
    split: Split.fromPartial({}),
    remaining: BigInt(0)
  };
}
export const EpochMint = {
  typeUrl: "/aceso.reward.v1.EpochMint",
  encode(message: EpochMint, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.epoch !== BigInt(0)) {
      writer.uint32(8).uint64(message.epoch);
    }
    if (message.minted !== BigInt(0)) {
      writer.uint32(16).uint64(message.minted);
    }
    if (message.emission !== BigInt(0)) {
      writer.uint32(24).uint64(message.emission);
    }
    if (message.split !== undefined) {
      Split.encode(message.split, writer.uint32(34).fork()).ldelim();
    }
    if (message.remaining !== BigInt(0)) {
      writer.uint32(40).uint64(message.remaining);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EpochMint {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEpochMint();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.epoch = reader.uint64();
          break;
        case 2:
          message.minted = reader.uint64();
          break;
        case 3:
          message.emission = reader.uint64();
          break;
        case 4:
          message.split = Split.decode(reader, reader.uint32());
          break;
        case 5:
          message.remaining = reader.uint64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EpochMint {
    const obj = createBaseEpochMint();
    if (isSet(object.epoch)) obj.epoch = BigInt(object.epoch.toString());
    if (isSet(object.minted)) obj.minted = BigInt(object.minted.toString());
    if (isSet(object.emission)) obj.emission = BigInt(object.emission.toString());
    if (isSet(object.split)) obj.split = Split.fromJSON(object.split);
    if (isSet(object.remaining)) obj.remaining = BigInt(object.remaining.toString());
    return obj;
  },
  toJSON(message: EpochMint): JsonSafe<EpochMint> {
    const obj: any = {};
    message.epoch !== undefined && (obj.epoch = (message.epoch || BigInt(0)).toString());
    message.minted !== undefined && (obj.minted = (message.minted || BigInt(0)).toString());
    message.emission !== undefined && (obj.emission = (message.emission || BigInt(0)).toString());
    message.split !== undefined && (obj.split = message.split ? Split.toJSON(message.split) : undefined);
    message.remaining !== undefined && (obj.remaining = (message.remaining || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<EpochMint>): EpochMint {
    const message = createBaseEpochMint();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch.toString());
    }
    if (object.minted !== undefined && object.minted !== null) {
      message.minted = BigInt(object.minted.toString());
    }
    if (object.emission !== undefined && object.emission !== null) {
      message.emission = BigInt(object.emission.toString());
    }
    if (object.split !== undefined && object.split !== null) {
      message.split = Split.fromPartial(object.split);
    }
    if (object.remaining !== undefined && object.remaining !== null) {
      message.remaining = BigInt(object.remaining.toString());
    }
    return message;
  },
  fromAmino(object: EpochMintAmino): EpochMint {
    const message = createBaseEpochMint();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch);
    }
    if (object.minted !== undefined && object.minted !== null) {
      message.minted = BigInt(object.minted);
    }
    if (object.emission !== undefined && object.emission !== null) {
      message.emission = BigInt(object.emission);
    }
    if (object.split !== undefined && object.split !== null) {
      message.split = Split.fromAmino(object.split);
    }
    if (object.remaining !== undefined && object.remaining !== null) {
      message.remaining = BigInt(object.remaining);
    }
    return message;
  },
  toAmino(message: EpochMint): EpochMintAmino {
    const obj: any = {};
    obj.epoch = message.epoch !== BigInt(0) ? message.epoch?.toString() : undefined;
    obj.minted = message.minted !== BigInt(0) ? message.minted?.toString() : undefined;
    obj.emission = message.emission !== BigInt(0) ? message.emission?.toString() : undefined;
    obj.split = message.split ? Split.toAmino(message.split) : Split.toAmino(Split.fromPartial({}));
    obj.remaining = message.remaining !== BigInt(0) ? message.remaining?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: EpochMintAminoMsg): EpochMint {
    return EpochMint.fromAmino(object.value);
  },
  fromProtoMsg(message: EpochMintProtoMsg): EpochMint {
    return EpochMint.decode(message.value);
  },
  toProto(message: EpochMint): Uint8Array {
    return EpochMint.encode(message).finish();
  },
  toProtoMsg(message: EpochMint): EpochMintProtoMsg {
    return {
      typeUrl: "/aceso.reward.v1.EpochMint",
      value: EpochMint.encode(message).finish()
    };
  }
};