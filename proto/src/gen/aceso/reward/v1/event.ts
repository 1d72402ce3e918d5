import { Accrual, AccrualAmino, AccrualSDKType, TrusteeAccrual, TrusteeAccrualAmino, TrusteeAccrualSDKType, EpochMint, EpochMintAmino, EpochMintSDKType, Supply, SupplyAmino, SupplySDKType, Claimed, ClaimedAmino, ClaimedSDKType, Role, Params, ParamsAmino, ParamsSDKType, roleFromJSON, roleToJSON } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, DeepPartial, bytesFromBase64, base64FromBytes } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
/** EventAccrued carries the accrual as it stands after the contribution. */
export interface EventAccrued {
  accrual: Accrual;
}
export interface EventAccruedProtoMsg {
  typeUrl: "/aceso.reward.v1.EventAccrued";
  value: Uint8Array;
}
/**
 * EventAccrued carries the accrual as it stands after the contribution.
 * @name EventAccruedAmino
 * @package aceso.reward.v1
 * @see proto type: aceso.reward.v1.EventAccrued
 */
export interface EventAccruedAmino {
  accrual: AccrualAmino;
}
export interface EventAccruedAminoMsg {
  type: "/aceso.reward.v1.EventAccrued";
  value: EventAccruedAmino;
}
/** EventAccrued carries the accrual as it stands after the contribution. */
export interface EventAccruedSDKType {
  accrual: AccrualSDKType;
}
/** EventTrusteeAccrued says a trustee shares the epoch's trustee part. */
export interface EventTrusteeAccrued {
  accrual: TrusteeAccrual;
}
export interface EventTrusteeAccruedProtoMsg {
  typeUrl: "/aceso.reward.v1.EventTrusteeAccrued";
  value: Uint8Array;
}
/**
 * EventTrusteeAccrued says a trustee shares the epoch's trustee part.
 * @name EventTrusteeAccruedAmino
 * @package aceso.reward.v1
 * @see proto type: aceso.reward.v1.EventTrusteeAccrued
 */
export interface EventTrusteeAccruedAmino {
  accrual: TrusteeAccrualAmino;
}
export interface EventTrusteeAccruedAminoMsg {
  type: "/aceso.reward.v1.EventTrusteeAccrued";
  value: EventTrusteeAccruedAmino;
}
/** EventTrusteeAccrued says a trustee shares the epoch's trustee part. */
export interface EventTrusteeAccruedSDKType {
  accrual: TrusteeAccrualSDKType;
}
/** EventVoided says a device's accruals in a non-final epoch were taken back. */
export interface EventVoided {
  epoch: bigint;
  device: Uint8Array;
}
export interface EventVoidedProtoMsg {
  typeUrl: "/aceso.reward.v1.EventVoided";
  value: Uint8Array;
}
/**
 * EventVoided says a device's accruals in a non-final epoch were taken back.
 * @name EventVoidedAmino
 * @package aceso.reward.v1
 * @see proto type: aceso.reward.v1.EventVoided
 */
export interface EventVoidedAmino {
  epoch?: string;
  device?: string;
}
export interface EventVoidedAminoMsg {
  type: "/aceso.reward.v1.EventVoided";
  value: EventVoidedAmino;
}
/** EventVoided says a device's accruals in a non-final epoch were taken back. */
export interface EventVoidedSDKType {
  epoch: bigint;
  device: Uint8Array;
}
/** EventReduced carries the accrual as it stands after the reduction (weight 0: removed). */
export interface EventReduced {
  accrual: Accrual;
}
export interface EventReducedProtoMsg {
  typeUrl: "/aceso.reward.v1.EventReduced";
  value: Uint8Array;
}
/**
 * EventReduced carries the accrual as it stands after the reduction (weight 0: removed).
 * @name EventReducedAmino
 * @package aceso.reward.v1
 * @see proto type: aceso.reward.v1.EventReduced
 */
export interface EventReducedAmino {
  accrual: AccrualAmino;
}
export interface EventReducedAminoMsg {
  type: "/aceso.reward.v1.EventReduced";
  value: EventReducedAmino;
}
/** EventReduced carries the accrual as it stands after the reduction (weight 0: removed). */
export interface EventReducedSDKType {
  accrual: AccrualSDKType;
}
/** EventMinted carries an epoch's mint and the supply after it. */
export interface EventMinted {
  mint: EpochMint;
  supply: Supply;
}
export interface EventMintedProtoMsg {
  typeUrl: "/aceso.reward.v1.EventMinted";
  value: Uint8Array;
}
/**
 * EventMinted carries an epoch's mint and the supply after it.
 * @name EventMintedAmino
 * @package aceso.reward.v1
 * @see proto type: aceso.reward.v1.EventMinted
 */
export interface EventMintedAmino {
  mint: EpochMintAmino;
  supply: SupplyAmino;
}
export interface EventMintedAminoMsg {
  type: "/aceso.reward.v1.EventMinted";
  value: EventMintedAmino;
}
/** EventMinted carries an epoch's mint and the supply after it. */
export interface EventMintedSDKType {
  mint: EpochMintSDKType;
  supply: SupplySDKType;
}
/** EventClaimed says one role of one address was paid. */
export interface EventClaimed {
  claimed: Claimed;
}
export interface EventClaimedProtoMsg {
  typeUrl: "/aceso.reward.v1.EventClaimed";
  value: Uint8Array;
}
/**
 * EventClaimed says one role of one address was paid.
 * @name EventClaimedAmino
 * @package aceso.reward.v1
 * @see proto type: aceso.reward.v1.EventClaimed
 */
export interface EventClaimedAmino {
  claimed: ClaimedAmino;
}
export interface EventClaimedAminoMsg {
  type: "/aceso.reward.v1.EventClaimed";
  value: EventClaimedAmino;
}
/** EventClaimed says one role of one address was paid. */
export interface EventClaimedSDKType {
  claimed: ClaimedSDKType;
}
/**
 * EventExpired carries what was forgotten of an epoch older than keep_epochs; done with its last entries, when what
 * nobody claimed went to the community pot.
 */
export interface EventExpired {
  epoch: bigint;
  accruals: Accrual[];
  trustees: TrusteeAccrual[];
  claimed: Claimed[];
  unclaimed: bigint;
  done: boolean;
}
export interface EventExpiredProtoMsg {
  typeUrl: "/aceso.reward.v1.EventExpired";
  value: Uint8Array;
}
/**
 * EventExpired carries what was forgotten of an epoch older than keep_epochs; done with its last entries, when what
 * nobody claimed went to the community pot.
 * @name EventExpiredAmino
 * @package aceso.reward.v1
 * @see proto type: aceso.reward.v1.EventExpired
 */
export interface EventExpiredAmino {
  epoch?: string;
  accruals: AccrualAmino[];
  trustees: TrusteeAccrualAmino[];
  claimed: ClaimedAmino[];
  unclaimed?: string;
  done?: boolean;
}
export interface EventExpiredAminoMsg {
  type: "/aceso.reward.v1.EventExpired";
  value: EventExpiredAmino;
}
/**
 * EventExpired carries what was forgotten of an epoch older than keep_epochs; done with its last entries, when what
 * nobody claimed went to the community pot.
 */
export interface EventExpiredSDKType {
  epoch: bigint;
  accruals: AccrualSDKType[];
  trustees: TrusteeAccrualSDKType[];
  claimed: ClaimedSDKType[];
  unclaimed: bigint;
  done: boolean;
}
/** EventSplit itemises a divided study payment; dust is what integer division left, and goes to the community pot. */
export interface EventSplit {
  order: Uint8Array;
  amount: bigint;
  shares: Share[];
  dust: bigint;
}
export interface EventSplitProtoMsg {
  typeUrl: "/aceso.reward.v1.EventSplit";
  value: Uint8Array;
}
/**
 * EventSplit itemises a divided study payment; dust is what integer division left, and goes to the community pot.
 * @name EventSplitAmino
 * @package aceso.reward.v1
 * @see proto type: aceso.reward.v1.EventSplit
 */
export interface EventSplitAmino {
  order?: string;
  amount?: string;
  shares: ShareAmino[];
  dust?: string;
}
export interface EventSplitAminoMsg {
  type: "/aceso.reward.v1.EventSplit";
  value: EventSplitAmino;
}
/** EventSplit itemises a divided study payment; dust is what integer division left, and goes to the community pot. */
export interface EventSplitSDKType {
  order: Uint8Array;
  amount: bigint;
  shares: ShareSDKType[];
  dust: bigint;
}
/** Share is one beneficiary's part. */
export interface Share {
  role: Role;
  address: string;
  amount: bigint;
}
export interface ShareProtoMsg {
  typeUrl: "/aceso.reward.v1.Share";
  value: Uint8Array;
}
/**
 * Share is one beneficiary's part.
 * @name ShareAmino
 * @package aceso.reward.v1
 * @see proto type: aceso.reward.v1.Share
 */
export interface ShareAmino {
  role?: Role;
  address?: string;
  amount?: string;
}
export interface ShareAminoMsg {
  type: "/aceso.reward.v1.Share";
  value: ShareAmino;
}
/** Share is one beneficiary's part. */
export interface ShareSDKType {
  role: Role;
  address: string;
  amount: bigint;
}
/** EventParamsUpdated carries the parameters in force from this block. */
export interface EventParamsUpdated {
  params: Params;
}
export interface EventParamsUpdatedProtoMsg {
  typeUrl: "/aceso.reward.v1.EventParamsUpdated";
  value: Uint8Array;
}
/**
 * EventParamsUpdated carries the parameters in force from this block.
 * @name EventParamsUpdatedAmino
 * @package aceso.reward.v1
 * @see proto type: aceso.reward.v1.EventParamsUpdated
 */
export interface EventParamsUpdatedAmino {
  params: ParamsAmino;
}
export interface EventParamsUpdatedAminoMsg {
  type: "/aceso.reward.v1.EventParamsUpdated";
  value: EventParamsUpdatedAmino;
}
/** EventParamsUpdated carries the parameters in force from this block. */
export interface EventParamsUpdatedSDKType {
  params: ParamsSDKType;
}
function createBaseEventAccrued(): EventAccrued {
  return {
    accrual: Accrual.fromPartial({})
  };
}
export const EventAccrued = {
  typeUrl: "/aceso.reward.v1.EventAccrued",
  encode(message: EventAccrued, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.accrual !== undefined) {
      Accrual.encode(message.accrual, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventAccrued {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventAccrued();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.accrual = Accrual.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventAccrued {
    const obj = createBaseEventAccrued();
    if (isSet(object.accrual)) obj.accrual = Accrual.fromJSON(object.accrual);
    return obj;
  },
  toJSON(message: EventAccrued): JsonSafe<EventAccrued> {
    const obj: any = {};
    message.accrual !== undefined && (obj.accrual = message.accrual ? Accrual.toJSON(message.accrual) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventAccrued>): EventAccrued {
    const message = createBaseEventAccrued();
    if (object.accrual !== undefined && object.accrual !== null) {
      message.accrual = Accrual.fromPartial(object.accrual);
    }
    return message;
  },
  fromAmino(object: EventAccruedAmino): EventAccrued {
    const message = createBaseEventAccrued();
    if (object.accrual !== undefined && object.accrual !== null) {
      message.accrual = Accrual.fromAmino(object.accrual);
    }
    return message;
  },
  toAmino(message: EventAccrued): EventAccruedAmino {
    const obj: any = {};
    obj.accrual = message.accrual ? Accrual.toAmino(message.accrual) : Accrual.toAmino(Accrual.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventAccruedAminoMsg): EventAccrued {
    return EventAccrued.fromAmino(object.value);
  },
  fromProtoMsg(message: EventAccruedProtoMsg): EventAccrued {
    return EventAccrued.decode(message.value);
  },
  toProto(message: EventAccrued): Uint8Array {
    return EventAccrued.encode(message).finish();
  },
  toProtoMsg(message: EventAccrued): EventAccruedProtoMsg {
    return {
      typeUrl: "/aceso.reward.v1.EventAccrued",
      value: EventAccrued.encode(message).finish()
    };
  }
};
function createBaseEventTrusteeAccrued(): EventTrusteeAccrued {
  return {
    accrual: TrusteeAccrual.fromPartial({})
  };
}
export const EventTrusteeAccrued = {
  typeUrl: "/aceso.reward.v1.EventTrusteeAccrued",
  encode(message: EventTrusteeAccrued, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.accrual !== undefined) {
      TrusteeAccrual.encode(message.accrual, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventTrusteeAccrued {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventTrusteeAccrued();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.accrual = TrusteeAccrual.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventTrusteeAccrued {
    const obj = createBaseEventTrusteeAccrued();
    if (isSet(object.accrual)) obj.accrual = TrusteeAccrual.fromJSON(object.accrual);
    return obj;
  },
  toJSON(message: EventTrusteeAccrued): JsonSafe<EventTrusteeAccrued> {
    const obj: any = {};
    message.accrual !== undefined && (obj.accrual = message.accrual ? TrusteeAccrual.toJSON(message.accrual) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventTrusteeAccrued>): EventTrusteeAccrued {
    const message = createBaseEventTrusteeAccrued();
    if (object.accrual !== undefined && object.accrual !== null) {
      message.accrual = TrusteeAccrual.fromPartial(object.accrual);
    }
    return message;
  },
  fromAmino(object: EventTrusteeAccruedAmino): EventTrusteeAccrued {
    const message = createBaseEventTrusteeAccrued();
    if (object.accrual !== undefined && object.accrual !== null) {
      message.accrual = TrusteeAccrual.fromAmino(object.accrual);
    }
    return message;
  },
  toAmino(message: EventTrusteeAccrued): EventTrusteeAccruedAmino {
    const obj: any = {};
    obj.accrual = message.accrual ? TrusteeAccrual.toAmino(message.accrual) : TrusteeAccrual.toAmino(TrusteeAccrual.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventTrusteeAccruedAminoMsg): EventTrusteeAccrued {
    return EventTrusteeAccrued.fromAmino(object.value);
  },
  fromProtoMsg(message: EventTrusteeAccruedProtoMsg): EventTrusteeAccrued {
    return EventTrusteeAccrued.decode(message.value);
  },
  toProto(message: EventTrusteeAccrued): Uint8Array {
    return EventTrusteeAccrued.encode(message).finish();
  },
  toProtoMsg(message: EventTrusteeAccrued): EventTrusteeAccruedProtoMsg {
    return {
      typeUrl: "/aceso.reward.v1.EventTrusteeAccrued",
      value: EventTrusteeAccrued.encode(message).finish()
    };
  }
};
function createBaseEventVoided(): EventVoided {
  return {
    epoch: BigInt(0),
    device: new Uint8Array()
  };
}
export const EventVoided = {
  typeUrl: "/aceso.reward.v1.EventVoided",
  encode(message: EventVoided, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.epoch !== BigInt(0)) {
      writer.uint32(8).uint64(message.epoch);
    }
    if (message.device.length !== 0) {
      writer.uint32(18).bytes(message.device);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventVoided {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventVoided();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.epoch = reader.uint64();
          break;
        case 2:
          message.device = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventVoided {
    const obj = createBaseEventVoided();
    if (isSet(object.epoch)) obj.epoch = BigInt(object.epoch.toString());
    if (isSet(object.device)) obj.device = bytesFromBase64(object.device);
    return obj;
  },
  toJSON(message: EventVoided): JsonSafe<EventVoided> {
    const obj: any = {};
    message.epoch !== undefined && (obj.epoch = (message.epoch || BigInt(0)).toString());
    message.device !== undefined && (obj.device = base64FromBytes(message.device !== undefined ? message.device : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<EventVoided>): EventVoided {
    const message = createBaseEventVoided();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch.toString());
    }
    message.device = object.device ?? new Uint8Array();
    return message;
  },
  fromAmino(object: EventVoidedAmino): EventVoided {
    const message = createBaseEventVoided();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch);
    }
    if (object.device !== undefined && object.device !== null) {
      message.device = bytesFromBase64(object.device);
    }
    return message;
  },
  toAmino(message: EventVoided): EventVoidedAmino {
    const obj: any = {};
    obj.epoch = message.epoch !== BigInt(0) ? message.epoch?.toString() : undefined;
    obj.device = message.device ? base64FromBytes(message.device) : undefined;
    return obj;
  },
  fromAminoMsg(object: EventVoidedAminoMsg): EventVoided {
    return EventVoided.fromAmino(object.value);
  },
  fromProtoMsg(message: EventVoidedProtoMsg): EventVoided {
    return EventVoided.decode(message.value);
  },
  toProto(message: EventVoided): Uint8Array {
    return EventVoided.encode(message).finish();
  },
  toProtoMsg(message: EventVoided): EventVoidedProtoMsg {
    return {
      typeUrl: "/aceso.reward.v1.EventVoided",
      value: EventVoided.encode(message).finish()
    };
  }
};
function createBaseEventReduced(): EventReduced {
  return {
    accrual: Accrual.fromPartial({})
  };
}
export const EventReduced = {
  typeUrl: "/aceso.reward.v1.EventReduced",
  encode(message: EventReduced, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.accrual !== undefined) {
      Accrual.encode(message.accrual, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventReduced {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventReduced();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.accrual = Accrual.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventReduced {
    const obj = createBaseEventReduced();
    if (isSet(object.accrual)) obj.accrual = Accrual.fromJSON(object.accrual);
    return obj;
  },
  toJSON(message: EventReduced): JsonSafe<EventReduced> {
    const obj: any = {};
    message.accrual !== undefined && (obj.accrual = message.accrual ? Accrual.toJSON(message.accrual) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventReduced>): EventReduced {
    const message = createBaseEventReduced();
    if (object.accrual !== undefined && object.accrual !== null) {
      message.accrual = Accrual.fromPartial(object.accrual);
    }
    return message;
  },
  fromAmino(object: EventReducedAmino): EventReduced {
    const message = createBaseEventReduced();
    if (object.accrual !== undefined && object.accrual !== null) {
      message.accrual = Accrual.fromAmino(object.accrual);
    }
    return message;
  },
  toAmino(message: EventReduced): EventReducedAmino {
    const obj: any = {};
    obj.accrual = message.accrual ? Accrual.toAmino(message.accrual) : Accrual.toAmino(Accrual.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventReducedAminoMsg): EventReduced {
    return EventReduced.fromAmino(object.value);
  },
  fromProtoMsg(message: EventReducedProtoMsg): EventReduced {
    return EventReduced.decode(message.value);
  },
  toProto(message: EventReduced): Uint8Array {
    return EventReduced.encode(message).finish();
  },
  toProtoMsg(message: EventReduced): EventReducedProtoMsg {
    return {
      typeUrl: "/aceso.reward.v1.EventReduced",
      value: EventReduced.encode(message).finish()
    };
  }
};
function createBaseEventMinted(): EventMinted {
  return {
    mint: EpochMint.fromPartial({}),
    supply: Supply.fromPartial({})
  };
}
export const EventMinted = {
  typeUrl: "/aceso.reward.v1.EventMinted",
  encode(message: EventMinted, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.mint !== undefined) {
      EpochMint.encode(message.mint, writer.uint32(10).fork()).ldelim();
    }
    if (message.supply !== undefined) {
      Supply.encode(message.supply, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventMinted {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventMinted();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.mint = EpochMint.decode(reader, reader.uint32());
          break;
        case 2:
          message.supply = Supply.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventMinted {
    const obj = createBaseEventMinted();
    if (isSet(object.mint)) obj.mint = EpochMint.fromJSON(object.mint);
    if (isSet(object.supply)) obj.supply = Supply.fromJSON(object.supply);
    return obj;
  },
  toJSON(message: EventMinted): JsonSafe<EventMinted> {
    const obj: any = {};
    message.mint !== undefined && (obj.mint = message.mint ? EpochMint.toJSON(message.mint) : undefined);
    message.supply !== undefined && (obj.supply = message.supply ? Supply.toJSON(message.supply) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventMinted>): EventMinted {
    const message = createBaseEventMinted();
    if (object.mint !== undefined && object.mint !== null) {
      message.mint = EpochMint.fromPartial(object.mint);
    }
    if (object.supply !== undefined && object.supply !== null) {
      message.supply = Supply.fromPartial(object.supply);
    }
    return message;
  },
  fromAmino(object: EventMintedAmino): EventMinted {
    const message = createBaseEventMinted();
    if (object.mint !== undefined && object.mint !== null) {
      message.mint = EpochMint.fromAmino(object.mint);
    }
    if (object.supply !== undefined && object.supply !== null) {
      message.supply = Supply.fromAmino(object.supply);
    }
    return message;
  },
  toAmino(message: EventMinted): EventMintedAmino {
    const obj: any = {};
    obj.mint = message.mint ? EpochMint.toAmino(message.mint) : EpochMint.toAmino(EpochMint.fromPartial({}));
    obj.supply = message.supply ? Supply.toAmino(message.supply) : Supply.toAmino(Supply.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventMintedAminoMsg): EventMinted {
    return EventMinted.fromAmino(object.value);
  },
  fromProtoMsg(message: EventMintedProtoMsg): EventMinted {
    return EventMinted.decode(message.value);
  },
  toProto(message: EventMinted): Uint8Array {
    return EventMinted.encode(message).finish();
  },
  toProtoMsg(message: EventMinted): EventMintedProtoMsg {
    return {
      typeUrl: "/aceso.reward.v1.EventMinted",
      value: EventMinted.encode(message).finish()
    };
  }
};
function createBaseEventClaimed(): EventClaimed {
  return {
    claimed: Claimed.fromPartial({})
  };
}
export const EventClaimed = {
  typeUrl: "/aceso.reward.v1.EventClaimed",
  encode(message: EventClaimed, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.claimed !== undefined) {
      Claimed.encode(message.claimed, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventClaimed {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventClaimed();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.claimed = Claimed.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventClaimed {
    const obj = createBaseEventClaimed();
    if (isSet(object.claimed)) obj.claimed = Claimed.fromJSON(object.claimed);
    return obj;
  },
  toJSON(message: EventClaimed): JsonSafe<EventClaimed> {
    const obj: any = {};
    message.claimed !== undefined && (obj.claimed = message.claimed ? Claimed.toJSON(message.claimed) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventClaimed>): EventClaimed {
    const message = createBaseEventClaimed();
    if (object.claimed !== undefined && object.claimed !== null) {
      message.claimed = Claimed.fromPartial(object.claimed);
    }
    return message;
  },
  fromAmino(object: EventClaimedAmino): EventClaimed {
    const message = createBaseEventClaimed();
    if (object.claimed !== undefined && object.claimed !== null) {
      message.claimed = Claimed.fromAmino(object.claimed);
    }
    return message;
  },
  toAmino(message: EventClaimed): EventClaimedAmino {
    const obj: any = {};
    obj.claimed = message.claimed ? Claimed.toAmino(message.claimed) : Claimed.toAmino(Claimed.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventClaimedAminoMsg): EventClaimed {
    return EventClaimed.fromAmino(object.value);
  },
  fromProtoMsg(message: EventClaimedProtoMsg): EventClaimed {
    return EventClaimed.decode(message.value);
  },
  toProto(message: EventClaimed): Uint8Array {
    return EventClaimed.encode(message).finish();
  },
  toProtoMsg(message: EventClaimed): EventClaimedProtoMsg {
    return {
      typeUrl: "/aceso.reward.v1.EventClaimed",
      value: EventClaimed.encode(message).finish()
    };
  }
};
function createBaseEventExpired(): EventExpired {
  return {
    epoch: BigInt(0),
    accruals: [],
    trustees: [],
    claimed: [],
    unclaimed: BigInt(0),
    done: false
  };
}
export const EventExpired = {
  typeUrl: "/aceso.reward.v1.EventExpired",
  encode(message: EventExpired, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.epoch !== BigInt(0)) {
      writer.uint32(8).uint64(message.epoch);
    }
    for (const v of message.accruals) {
      Accrual.encode(v!, writer.uint32(18).fork()).ldelim();
    }
    for (const v of message.trustees) {
      TrusteeAccrual.encode(v!, writer.uint32(26).fork()).ldelim();
    }
    for (const v of message.claimed) {
      Claimed.encode(v!, writer.uint32(34).fork()).ldelim();
    }
    if (message.unclaimed !== BigInt(0)) {
      writer.uint32(40).uint64(message.unclaimed);
    }
    if (message.done === true) {
      writer.uint32(48).bool(message.done);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventExpired {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventExpired();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.epoch = reader.uint64();
          break;
        case 2:
          message.accruals.push(Accrual.decode(reader, reader.uint32()));
          break;
        case 3:
          message.trustees.push(TrusteeAccrual.decode(reader, reader.uint32()));
          break;
        case 4:
          message.claimed.push(Claimed.decode(reader, reader.uint32()));
          break;
        case 5:
          message.unclaimed = reader.uint64();
          break;
        case 6:
          message.done = reader.bool();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventExpired {
    const obj = createBaseEventExpired();
    if (isSet(object.epoch)) obj.epoch = BigInt(object.epoch.toString());
    if (Array.isArray(object?.accruals)) obj.accruals = object.accruals.map((e: any) => Accrual.fromJSON(e));
    if (Array.isArray(object?.trustees)) obj.trustees = object.trustees.map((e: any) => TrusteeAccrual.fromJSON(e));
    if (Array.isArray(object?.claimed)) obj.claimed = object.claimed.map((e: any) => Claimed.fromJSON(e));
    if (isSet(object.unclaimed)) obj.unclaimed = BigInt(object.unclaimed.toString());
    if (isSet(object.done)) obj.done = Boolean(object.done);
    return obj;
  },
  toJSON(message: EventExpired): JsonSafe<EventExpired> {
    const obj: any = {};
    message.epoch !== undefined && (obj.epoch = (message.epoch || BigInt(0)).toString());
    if (message.accruals) {
      obj.accruals = message.accruals.map(e => e ? Accrual.toJSON(e) : undefined);
    } else {
      obj.accruals = [];
    }
    if (message.trustees) {
      obj.trustees = message.trustees.map(e => e ? TrusteeAccrual.toJSON(e) : undefined);
    } else {
      obj.trustees = [];
    }
    if (message.claimed) {
      obj.claimed = message.claimed.map(e => e ? Claimed.toJSON(e) : undefined);
    } else {
      obj.claimed = [];
    }
    message.unclaimed !== undefined && (obj.unclaimed = (message.unclaimed || BigInt(0)).toString());
    message.done !== undefined && (obj.done = message.done);
    return obj;
  },
  fromPartial(object: DeepPartial<EventExpired>): EventExpired {
    const message = createBaseEventExpired();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch.toString());
    }
    message.accruals = object.accruals?.map(e => Accrual.fromPartial(e)) || [];
    message.trustees = object.trustees?.map(e => TrusteeAccrual.fromPartial(e)) || [];
    message.claimed = object.claimed?.map(e => Claimed.fromPartial(e)) || [];
    if (object.unclaimed !== undefined && object.unclaimed !== null) {
      message.unclaimed = BigInt(object.unclaimed.toString());
    }
    message.done = object.done ?? false;
    return message;
  },
  fromAmino(object: EventExpiredAmino): EventExpired {
    const message = createBaseEventExpired();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch);
    }
    message.accruals = object.accruals?.map(e => Accrual.fromAmino(e)) || [];
    message.trustees = object.trustees?.map(e => TrusteeAccrual.fromAmino(e)) || [];
    message.claimed = object.claimed?.map(e => Claimed.fromAmino(e)) || [];
    if (object.unclaimed !== undefined && object.unclaimed !== null) {
      message.unclaimed = BigInt(object.unclaimed);
    }
    if (object.done !== undefined && object.done !== null) {
      message.done = object.done;
    }
    return message;
  },
  toAmino(message: EventExpired): EventExpiredAmino {
    const obj: any = {};
    obj.epoch = message.epoch !== BigInt(0) ? message.epoch?.toString() : undefined;
    if (message.accruals) {
      obj.accruals = message.accruals.map(e => e ? Accrual.toAmino(e) : undefined);
    } else {
      obj.accruals = message.accruals;
    }
    if (message.trustees) {
      obj.trustees = message.trustees.map(e => e ? TrusteeAccrual.toAmino(e) : undefined);
    } else {
      obj.trustees = message.trustees;
    }
    if (message.claimed) {
      obj.claimed = message.claimed.map(e => e ? Claimed.toAmino(e) : undefined);
    } else {
      obj.claimed = message.claimed;
    }
    obj.unclaimed = message.unclaimed !== BigInt(0) ? message.unclaimed?.toString() : undefined;
    obj.done = message.done === false ? undefined : message.done;
    return obj;
  },
  fromAminoMsg(object: EventExpiredAminoMsg): EventExpired {
    return EventExpired.fromAmino(object.value);
  },
  fromProtoMsg(message: EventExpiredProtoMsg): EventExpired {
    return EventExpired.decode(message.value);
  },
  toProto(message: EventExpired): Uint8Array {
    return EventExpired.encode(message).finish();
  },
  toProtoMsg(message: EventExpired): EventExpiredProtoMsg {
    return {
      typeUrl: "/aceso.reward.v1.EventExpired",
      value: EventExpired.encode(message).finish()
    };
  }
};
function createBaseEventSplit(): EventSplit {
  return {
    order: new Uint8Array(),
    amount: BigInt(0),
    shares: [],
    dust: BigInt(0)
  };
}
export const EventSplit = {
  typeUrl: "/aceso.reward.v1.EventSplit",
  encode(message: EventSplit, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.order.length !== 0) {
      writer.uint32(10).bytes(message.order);
    }
    if (message.amount !== BigInt(0)) {
      writer.uint32(16).uint64(message.amount);
    }
    for (const v of message.shares) {
      Share.encode(v!, writer.uint32(26).fork()).ldelim();
    }
    if (message.dust !== BigInt(0)) {
      writer.uint32(32).uint64(message.dust);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventSplit {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventSplit();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.order = reader.bytes();
          break;
        case 2:
          message.amount = reader.uint64();
          break;
        case 3:
          message.shares.push(Share.decode(reader, reader.uint32()));
          break;
        case 4:
          message.dust = reader.uint64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventSplit {
    const obj = createBaseEventSplit();
    if (isSet(object.order)) obj.order = bytesFromBase64(object.order);
    if (isSet(object.amount)) obj.amount = BigInt(object.amount.toString());
    if (Array.isArray(object?.shares)) obj.shares = object.shares.map((e: any) => Share.fromJSON(e));
    if (isSet(object.dust)) obj.dust = BigInt(object.dust.toString());
    return obj;
  },
  toJSON(message: EventSplit): JsonSafe<EventSplit> {
    const obj: any = {};
    message.order !== undefined && (obj.order = base64FromBytes(message.order !== undefined ? message.order : new Uint8Array()));
    message.amount !== undefined && (obj.amount = (message.amount || BigInt(0)).toString());
    if (message.shares) {
      obj.shares = message.shares.map(e => e ? Share.toJSON(e) : undefined);
    } else {
      obj.shares = [];
    }
    message.dust !== undefined && (obj.dust = (message.dust || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<EventSplit>): EventSplit {
    const message = createBaseEventSplit();
    message.order = object.order ?? new Uint8Array();
    if (object.amount !== undefined && object.amount !== null) {
      message.amount = BigInt(object.amount.toString());
    }
    message.shares = object.shares?.map(e => Share.fromPartial(e)) || [];
    if (object.dust !== undefined && object.dust !== null) {
      message.dust = BigInt(object.dust.toString());
    }
    return message;
  },
  fromAmino(object: EventSplitAmino): EventSplit {
    const message = createBaseEventSplit();
    if (object.order !== undefined && object.order !== null) {
      message.order = bytesFromBase64(object.order);
    }
    if (object.amount !== undefined && object.amount !== null) {
      message.amount = BigInt(object.amount);
    }
    message.shares = object.shares?.map(e => Share.fromAmino(e)) || [];
    if (object.dust !== undefined && object.dust !== null) {
      message.dust = BigInt(object.dust);
    }
    return message;
  },
  toAmino(message: EventSplit): EventSplitAmino {
    const obj: any = {};
    obj.order = message.order ? base64FromBytes(message.order) : undefined;
    obj.amount = message.amount !== BigInt(0) ? message.amount?.toString() : undefined;
    if (message.shares) {
      obj.shares = message.shares.map(e => e ? Share.toAmino(e) : undefined);
    } else {
      obj.shares = message.shares;
    }
    obj.dust = message.dust !== BigInt(0) ? message.dust?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: EventSplitAminoMsg): EventSplit {
    return EventSplit.fromAmino(object.value);
  },
  fromProtoMsg(message: EventSplitProtoMsg): EventSplit {
    return EventSplit.decode(message.value);
  },
  toProto(message: EventSplit): Uint8Array {
    return EventSplit.encode(message).finish();
  },
  toProtoMsg(message: EventSplit): EventSplitProtoMsg {
    return {
      typeUrl: "/aceso.reward.v1.EventSplit",
      value: EventSplit.encode(message).finish()
    };
  }
};
function createBaseShare(): Share {
  return {
    role: 0,
    address: "",
    amount: BigInt(0)
  };
}
export const Share = {
  typeUrl: "/aceso.reward.v1.Share",
  encode(message: Share, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.role !== 0) {
      writer.uint32(8).int32(message.role);
    }
    if (message.address !== "") {
      writer.uint32(18).string(message.address);
    }
    if (message.amount !== BigInt(0)) {
      writer.uint32(24).uint64(message.amount);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Share {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseShare();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.role = reader.int32() as any;
          break;
        case 2:
          message.address = reader.string();
          break;
        case 3:
          message.amount = reader.uint64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Share {
    const obj = createBaseShare();
    if (isSet(object.role)) obj.role = roleFromJSON(object.role);
    if (isSet(object.address)) obj.address = String(object.address);
    if (isSet(object.amount)) obj.amount = BigInt(object.amount.toString());
    return obj;
  },
  toJSON(message: Share): JsonSafe<Share> {
    const obj: any = {};
    message.role !== undefined && (obj.role = roleToJSON(message.role));
    message.address !== undefined && (obj.address = message.address);
    message.amount !== undefined && (obj.amount = (message.amount || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Share>): Share {
    const message = createBaseShare();
    message.role = object.role ?? 0;
    message.address = object.address ?? "";
    if (object.amount !== undefined && object.amount !== null) {
      message.amount = BigInt(object.amount.toString());
    }
    return message;
  },
  fromAmino(object: ShareAmino): Share {
    const message = createBaseShare();
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
  toAmino(message: Share): ShareAmino {
    const obj: any = {};
    obj.role = message.role === 0 ? undefined : message.role;
    obj.address = message.address === "" ? undefined : message.address;
    obj.amount = message.amount !== BigInt(0) ? message.amount?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: ShareAminoMsg): Share {
    return Share.fromAmino(object.value);
  },
  fromProtoMsg(message: ShareProtoMsg): Share {
    return Share.decode(message.value);
  },
  toProto(message: Share): Uint8Array {
    return Share.encode(message).finish();
  },
  toProtoMsg(message: Share): ShareProtoMsg {
    return {
      typeUrl: "/aceso.reward.v1.Share",
      value: Share.encode(message).finish()
    };
  }
};
function createBaseEventParamsUpdated(): EventParamsUpdated {
  return {
    params: Params.fromPartial({})
  };
}
export const EventParamsUpdated = {
  typeUrl: "/aceso.reward.v1.EventParamsUpdated",
  encode(message: EventParamsUpdated, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.params !== undefined) {
      Params.encode(message.params, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventParamsUpdated {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventParamsUpdated();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.params = Params.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventParamsUpdated {
    const obj = createBaseEventParamsUpdated();
    if (isSet(object.params)) obj.params = Params.fromJSON(object.params);
    return obj;
  },
  toJSON(message: EventParamsUpdated): JsonSafe<EventParamsUpdated> {
    const obj: any = {};
    message.params !== undefined && (obj.params = message.params ? Params.toJSON(message.params) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventParamsUpdated>): EventParamsUpdated {
    const message = createBaseEventParamsUpdated();
    if (object.params !== undefined && object.params !== null) {
      message.params = Params.fromPartial(object.params);
    }
    return message;
  },
  fromAmino(object: EventParamsUpdatedAmino): EventParamsUpdated {
    const message = createBaseEventParamsUpdated();
    if (object.params !== undefined && object.params !== null) {
      message.params = Params.fromAmino(object.params);
    }
    return message;
  },
  toAmino(message: EventParamsUpdated): EventParamsUpdatedAmino {
    const obj: any = {};
    obj.params = message.params ? Params.toAmino(message.params) : Params.toAmino(Params.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventParamsUpdatedAminoMsg): EventParamsUpdated {
    return EventParamsUpdated.fromAmino(object.value);
  },
  fromProtoMsg(message: EventParamsUpdatedProtoMsg): EventParamsUpdated {
    return EventParamsUpdated.decode(message.value);
  },
  toProto(message: EventParamsUpdated): Uint8Array {
    return EventParamsUpdated.encode(message).finish();
  },
  toProtoMsg(message: EventParamsUpdated): EventParamsUpdatedProtoMsg {
    return {
      typeUrl: "/aceso.reward.v1.EventParamsUpdated",
      value: EventParamsUpdated.encode(message).finish()
    };
  }
};