import { Vault, VaultAmino, VaultSDKType, Deal, DealAmino, DealSDKType, Shredding, ShreddingAmino, ShreddingSDKType, Params, ParamsAmino, ParamsSDKType } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, DeepPartial, bytesFromBase64, base64FromBytes } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
/** EventVaultChanged carries the vault after any change to it. */
export interface EventVaultChanged {
  vault: Vault;
}
export interface EventVaultChangedProtoMsg {
  typeUrl: "/aceso.vault.v1.EventVaultChanged";
  value: Uint8Array;
}
/**
 * EventVaultChanged carries the vault after any change to it.
 * @name EventVaultChangedAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.EventVaultChanged
 */
export interface EventVaultChangedAmino {
  vault: VaultAmino;
}
export interface EventVaultChangedAminoMsg {
  type: "/aceso.vault.v1.EventVaultChanged";
  value: EventVaultChangedAmino;
}
/** EventVaultChanged carries the vault after any change to it. */
export interface EventVaultChangedSDKType {
  vault: VaultSDKType;
}
/** EventDealt carries a new deal and its commitments. */
export interface EventDealt {
  deal: Deal;
  commitments: Uint8Array[];
}
export interface EventDealtProtoMsg {
  typeUrl: "/aceso.vault.v1.EventDealt";
  value: Uint8Array;
}
/**
 * EventDealt carries a new deal and its commitments.
 * @name EventDealtAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.EventDealt
 */
export interface EventDealtAmino {
  deal: DealAmino;
  commitments?: string[];
}
export interface EventDealtAminoMsg {
  type: "/aceso.vault.v1.EventDealt";
  value: EventDealtAmino;
}
/** EventDealt carries a new deal and its commitments. */
export interface EventDealtSDKType {
  deal: DealSDKType;
  commitments: Uint8Array[];
}
/** EventDealChanged carries a deal after an acknowledgement or a new manifest. */
export interface EventDealChanged {
  deal: Deal;
}
export interface EventDealChangedProtoMsg {
  typeUrl: "/aceso.vault.v1.EventDealChanged";
  value: Uint8Array;
}
/**
 * EventDealChanged carries a deal after an acknowledgement or a new manifest.
 * @name EventDealChangedAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.EventDealChanged
 */
export interface EventDealChangedAmino {
  deal: DealAmino;
}
export interface EventDealChangedAminoMsg {
  type: "/aceso.vault.v1.EventDealChanged";
  value: EventDealChangedAmino;
}
/** EventDealChanged carries a deal after an acknowledgement or a new manifest. */
export interface EventDealChangedSDKType {
  deal: DealSDKType;
}
/** EventDealDropped says a superseded deal left the state. */
export interface EventDealDropped {
  vault: Uint8Array;
  shareGeneration: number;
}
export interface EventDealDroppedProtoMsg {
  typeUrl: "/aceso.vault.v1.EventDealDropped";
  value: Uint8Array;
}
/**
 * EventDealDropped says a superseded deal left the state.
 * @name EventDealDroppedAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.EventDealDropped
 */
export interface EventDealDroppedAmino {
  vault?: string;
  share_generation?: number;
}
export interface EventDealDroppedAminoMsg {
  type: "/aceso.vault.v1.EventDealDropped";
  value: EventDealDroppedAmino;
}
/** EventDealDropped says a superseded deal left the state. */
export interface EventDealDroppedSDKType {
  vault: Uint8Array;
  share_generation: number;
}
export interface EventShareComplained {
  vault: Uint8Array;
  shareGeneration: number;
  trustee: string;
}
export interface EventShareComplainedProtoMsg {
  typeUrl: "/aceso.vault.v1.EventShareComplained";
  value: Uint8Array;
}
/**
 * @name EventShareComplainedAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.EventShareComplained
 */
export interface EventShareComplainedAmino {
  vault?: string;
  share_generation?: number;
  trustee?: string;
}
export interface EventShareComplainedAminoMsg {
  type: "/aceso.vault.v1.EventShareComplained";
  value: EventShareComplainedAmino;
}
export interface EventShareComplainedSDKType {
  vault: Uint8Array;
  share_generation: number;
  trustee: string;
}
/** EventShreddingChanged carries the trustees' answers to a shred order. */
export interface EventShreddingChanged {
  shredding: Shredding;
}
export interface EventShreddingChangedProtoMsg {
  typeUrl: "/aceso.vault.v1.EventShreddingChanged";
  value: Uint8Array;
}
/**
 * EventShreddingChanged carries the trustees' answers to a shred order.
 * @name EventShreddingChangedAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.EventShreddingChanged
 */
export interface EventShreddingChangedAmino {
  shredding: ShreddingAmino;
}
export interface EventShreddingChangedAminoMsg {
  type: "/aceso.vault.v1.EventShreddingChanged";
  value: EventShreddingChangedAmino;
}
/** EventShreddingChanged carries the trustees' answers to a shred order. */
export interface EventShreddingChangedSDKType {
  shredding: ShreddingSDKType;
}
export interface EventParamsUpdated {
  params: Params;
}
export interface EventParamsUpdatedProtoMsg {
  typeUrl: "/aceso.vault.v1.EventParamsUpdated";
  value: Uint8Array;
}
/**
 * @name EventParamsUpdatedAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.EventParamsUpdated
 */
export interface EventParamsUpdatedAmino {
  params: ParamsAmino;
}
export interface EventParamsUpdatedAminoMsg {
  type: "/aceso.vault.v1.EventParamsUpdated";
  value: EventParamsUpdatedAmino;
}
export interface EventParamsUpdatedSDKType {
  params: ParamsSDKType;
}
function createBaseEventVaultChanged(): EventVaultChanged {
  return {
    vault: Vault.fromPartial({})
  };
}
export const EventVaultChanged = {
  typeUrl: "/aceso.vault.v1.EventVaultChanged",
  encode(message: EventVaultChanged, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.vault !== undefined) {
      Vault.encode(message.vault, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventVaultChanged {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventVaultChanged();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.vault = Vault.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventVaultChanged {
    const obj = createBaseEventVaultChanged();
    if (isSet(object.vault)) obj.vault = Vault.fromJSON(object.vault);
    return obj;
  },
  toJSON(message: EventVaultChanged): JsonSafe<EventVaultChanged> {
    const obj: any = {};
    message.vault !== undefined && (obj.vault = message.vault ? Vault.toJSON(message.vault) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventVaultChanged>): EventVaultChanged {
    const message = createBaseEventVaultChanged();
    if (object.vault !== undefined && object.vault !== null) {
      message.vault = Vault.fromPartial(object.vault);
    }
    return message;
  },
  fromAmino(object: EventVaultChangedAmino): EventVaultChanged {
    const message = createBaseEventVaultChanged();
    if (object.vault !== undefined && object.vault !== null) {
      message.vault = Vault.fromAmino(object.vault);
    }
    return message;
  },
  toAmino(message: EventVaultChanged): EventVaultChangedAmino {
    const obj: any = {};
    obj.vault = message.vault ? Vault.toAmino(message.vault) : Vault.toAmino(Vault.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventVaultChangedAminoMsg): EventVaultChanged {
    return EventVaultChanged.fromAmino(object.value);
  },
  fromProtoMsg(message: EventVaultChangedProtoMsg): EventVaultChanged {
    return EventVaultChanged.decode(message.value);
  },
  toProto(message: EventVaultChanged): Uint8Array {
    return EventVaultChanged.encode(message).finish();
  },
  toProtoMsg(message: EventVaultChanged): EventVaultChangedProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.EventVaultChanged",
      value: EventVaultChanged.encode(message).finish()
    };
  }
};
function createBaseEventDealt(): EventDealt {
  return {
    deal: Deal.fromPartial({}),
    commitments: []
  };
}
export const EventDealt = {
  typeUrl: "/aceso.vault.v1.EventDealt",
  encode(message: EventDealt, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.deal !== undefined) {
      Deal.encode(message.deal, writer.uint32(10).fork()).ldelim();
    }
    for (const v of message.commitments) {
      writer.uint32(18).bytes(v!);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventDealt {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventDealt();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.deal = Deal.decode(reader, reader.uint32());
          break;
        case 2:
          message.commitments.push(reader.bytes());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventDealt {
    const obj = createBaseEventDealt();
    if (isSet(object.deal)) obj.deal = Deal.fromJSON(object.deal);
    if (Array.isArray(object?.commitments)) obj.commitments = object.commitments.map((e: any) => bytesFromBase64(e));
    return obj;
  },
  toJSON(message: EventDealt): JsonSafe<EventDealt> {
    const obj: any = {};
    message.deal !== undefined && (obj.deal = message.deal ? Deal.toJSON(message.deal) : undefined);
    if (message.commitments) {
      obj.commitments = message.commitments.map(e => base64FromBytes(e !== undefined ? e : new Uint8Array()));
    } else {
      obj.commitments = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<EventDealt>): EventDealt {
    const message = createBaseEventDealt();
    if (object.deal !== undefined && object.deal !== null) {
      message.deal = Deal.fromPartial(object.deal);
    }
    message.commitments = object.commitments?.map(e => e) || [];
    return message;
  },
  fromAmino(object: EventDealtAmino): EventDealt {
    const message = createBaseEventDealt();
    if (object.deal !== undefined && object.deal !== null) {
      message.deal = Deal.fromAmino(object.deal);
    }
    message.commitments = object.commitments?.map(e => bytesFromBase64(e)) || [];
    return message;
  },
  toAmino(message: EventDealt): EventDealtAmino {
    const obj: any = {};
    obj.deal = message.deal ? Deal.toAmino(message.deal) : Deal.toAmino(Deal.fromPartial({}));
    if (message.commitments) {
      obj.commitments = message.commitments.map(e => base64FromBytes(e));
    } else {
      obj.commitments = message.commitments;
    }
    return obj;
  },
  fromAminoMsg(object: EventDealtAminoMsg): EventDealt {
    return EventDealt.fromAmino(object.value);
  },
  fromProtoMsg(message: EventDealtProtoMsg): EventDealt {
    return EventDealt.decode(message.value);
  },
  toProto(message: EventDealt): Uint8Array {
    return EventDealt.encode(message).finish();
  },
  toProtoMsg(message: EventDealt): EventDealtProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.EventDealt",
      value: EventDealt.encode(message).finish()
    };
  }
};
function createBaseEventDealChanged(): EventDealChanged {
  return {
    deal: Deal.fromPartial({})
  };
}
export const EventDealChanged = {
  typeUrl: "/aceso.vault.v1.EventDealChanged",
  encode(message: EventDealChanged, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.deal !== undefined) {
      Deal.encode(message.deal, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventDealChanged {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventDealChanged();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.deal = Deal.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventDealChanged {
    const obj = createBaseEventDealChanged();
    if (isSet(object.deal)) obj.deal = Deal.fromJSON(object.deal);
    return obj;
  },
  toJSON(message: EventDealChanged): JsonSafe<EventDealChanged> {
    const obj: any = {};
    message.deal !== undefined && (obj.deal = message.deal ? Deal.toJSON(message.deal) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventDealChanged>): EventDealChanged {
    const message = createBaseEventDealChanged();
    if (object.deal !== undefined && object.deal !== null) {
      message.deal = Deal.fromPartial(object.deal);
    }
    return message;
  },
  fromAmino(object: EventDealChangedAmino): EventDealChanged {
    const message = createBaseEventDealChanged();
    if (object.deal !== undefined && object.deal !== null) {
      message.deal = Deal.fromAmino(object.deal);
    }
    return message;
  },
  toAmino(message: EventDealChanged): EventDealChangedAmino {
    const obj: any = {};
    obj.deal = message.deal ? Deal.toAmino(message.deal) : Deal.toAmino(Deal.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventDealChangedAminoMsg): EventDealChanged {
    return EventDealChanged.fromAmino(object.value);
  },
  fromProtoMsg(message: EventDealChangedProtoMsg): EventDealChanged {
    return EventDealChanged.decode(message.value);
  },
  toProto(message: EventDealChanged): Uint8Array {
    return EventDealChanged.encode(message).finish();
  },
  toProtoMsg(message: EventDealChanged): EventDealChangedProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.EventDealChanged",
      value: EventDealChanged.encode(message).finish()
    };
  }
};
function createBaseEventDealDropped(): EventDealDropped {
  return {
    vault: new Uint8Array(),
    shareGeneration: 0
  };
}
export const EventDealDropped = {
  typeUrl: "/aceso.vault.v1.EventDealDropped",
  encode(message: EventDealDropped, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.vault.length !== 0) {
      writer.uint32(10).bytes(message.vault);
    }
    if (message.shareGeneration !== 0) {
      writer.uint32(16).uint32(message.shareGeneration);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventDealDropped {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventDealDropped();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.vault = reader.bytes();
          break;
        case 2:
          message.shareGeneration = reader.uint32();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventDealDropped {
    const obj = createBaseEventDealDropped();
    if (isSet(object.vault)) obj.vault = bytesFromBase64(object.vault);
    if (isSet(object.shareGeneration)) obj.shareGeneration = Number(object.shareGeneration);
    return obj;
  },
  toJSON(message: EventDealDropped): JsonSafe<EventDealDropped> {
    const obj: any = {};
    message.vault !== undefined && (obj.vault = base64FromBytes(message.vault !== undefined ? message.vault : new Uint8Array()));
    message.shareGeneration !== undefined && (obj.shareGeneration = Math.round(message.shareGeneration));
    return obj;
  },
  fromPartial(object: DeepPartial<EventDealDropped>): EventDealDropped {
    const message = createBaseEventDealDropped();
    message.vault = object.vault ?? new Uint8Array();
    message.shareGeneration = object.shareGeneration ?? 0;
    return message;
  },
  fromAmino(object: EventDealDroppedAmino): EventDealDropped {
    const message = createBaseEventDealDropped();
    if (object.vault !== undefined && object.vault !== null) {
      message.vault = bytesFromBase64(object.vault);
    }
    if (object.share_generation !== undefined && object.share_generation !== null) {
      message.shareGeneration = object.share_generation;
    }
    return message;
  },
  toAmino(message: EventDealDropped): EventDealDroppedAmino {
    const obj: any = {};
    obj.vault = message.vault ? base64FromBytes(message.vault) : undefined;
    obj.share_generation = message.shareGeneration === 0 ? undefined : message.shareGeneration;
    return obj;
  },
  fromAminoMsg(object: EventDealDroppedAminoMsg): EventDealDropped {
    return EventDealDropped.fromAmino(object.value);
  },
  fromProtoMsg(message: EventDealDroppedProtoMsg): EventDealDropped {
    return EventDealDropped.decode(message.value);
  },
  toProto(message: EventDealDropped): Uint8Array {
    return EventDealDropped.encode(message).finish();
  },
  toProtoMsg(message: EventDealDropped): EventDealDroppedProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.EventDealDropped",
      value: EventDealDropped.encode(message).finish()
    };
  }
};
function createBaseEventShareComplained(): EventShareComplained {
  return {
    vault: new Uint8Array(),
    shareGeneration: 0,
    trustee: ""
  };
}
export const EventShareComplained = {
  typeUrl: "/aceso.vault.v1.EventShareComplained",
  encode(message: EventShareComplained, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.vault.length !== 0) {
      writer.uint32(10).bytes(message.vault);
    }
    if (message.shareGeneration !== 0) {
      writer.uint32(16).uint32(message.shareGeneration);
    }
    if (message.trustee !== "") {
      writer.uint32(26).string(message.trustee);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventShareComplained {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventShareComplained();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.vault = reader.bytes();
          break;
        case 2:
          message.shareGeneration = reader.uint32();
          break;
        case 3:
          message.trustee = reader.string();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventShareComplained {
    const obj = createBaseEventShareComplained();
    if (isSet(object.vault)) obj.vault = bytesFromBase64(object.vault);
    if (isSet(object.shareGeneration)) obj.shareGeneration = Number(object.shareGeneration);
    if (isSet(object.trustee)) obj.trustee = String(object.trustee);
    return obj;
  },
  toJSON(message: EventShareComplained): JsonSafe<EventShareComplained> {
    const obj: any = {};
    message.vault !== undefined && (obj.vault = base64FromBytes(message.vault !== undefined ? message.vault : new Uint8Array()));
    message.shareGeneration !== undefined && (obj.shareGeneration = Math.round(message.shareGeneration));
    message.trustee !== undefined && (obj.trustee = message.trustee);
    return obj;
  },
  fromPartial(object: DeepPartial<EventShareComplained>): EventShareComplained {
    const message = createBaseEventShareComplained();
    message.vault = object.vault ?? new Uint8Array();
    message.shareGeneration = object.shareGeneration ?? 0;
    message.trustee = object.trustee ?? "";
    return message;
  },
  fromAmino(object: EventShareComplainedAmino): EventShareComplained {
    const message = createBaseEventShareComplained();
    if (object.vault !== undefined && object.vault !== null) {
      message.vault = bytesFromBase64(object.vault);
    }
    if (object.share_generation !== undefined && object.share_generation !== null) {
      message.shareGeneration = object.share_generation;
    }
    if (object.trustee !== undefined && object.trustee !== null) {
      message.trustee = object.trustee;
    }
    return message;
  },
  toAmino(message: EventShareComplained): EventShareComplainedAmino {
    const obj: any = {};
    obj.vault = message.vault ? base64FromBytes(message.vault) : undefined;
    obj.share_generation = message.shareGeneration === 0 ? undefined : message.shareGeneration;
    obj.trustee = message.trustee === "" ? undefined : message.trustee;
    return obj;
  },
  fromAminoMsg(object: EventShareComplainedAminoMsg): EventShareComplained {
    return EventShareComplained.fromAmino(object.value);
  },
  fromProtoMsg(message: EventShareComplainedProtoMsg): EventShareComplained {
    return EventShareComplained.decode(message.value);
  },
  toProto(message: EventShareComplained): Uint8Array {
    return EventShareComplained.encode(message).finish();
  },
  toProtoMsg(message: EventShareComplained): EventShareComplainedProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.EventShareComplained",
      value: EventShareComplained.encode(message).finish()
    };
  }
};
function createBaseEventShreddingChanged(): EventShreddingChanged {
  return {
    shredding: Shredding.fromPartial({})
  };
}
export const EventShreddingChanged = {
  typeUrl: "/aceso.vault.v1.EventShreddingChanged",
  encode(message: EventShreddingChanged, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.shredding !== undefined) {
      Shredding.encode(message.shredding, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventShreddingChanged {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventShreddingChanged();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.shredding = Shredding.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventShreddingChanged {
    const obj = createBaseEventShreddingChanged();
    if (isSet(object.shredding)) obj.shredding = Shredding.fromJSON(object.shredding);
    return obj;
  },
  toJSON(message: EventShreddingChanged): JsonSafe<EventShreddingChanged> {
    const obj: any = {};
    message.shredding !== undefined && (obj.shredding = message.shredding ? Shredding.toJSON(message.shredding) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventShreddingChanged>): EventShreddingChanged {
    const message = createBaseEventShreddingChanged();
    if (object.shredding !== undefined && object.shredding !== null) {
      message.shredding = Shredding.fromPartial(object.shredding);
    }
    return message;
  },
  fromAmino(object: EventShreddingChangedAmino): EventShreddingChanged {
    const message = createBaseEventShreddingChanged();
    if (object.shredding !== undefined && object.shredding !== null) {
      message.shredding = Shredding.fromAmino(object.shredding);
    }
    return message;
  },
  toAmino(message: EventShreddingChanged): EventShreddingChangedAmino {
    const obj: any = {};
    obj.shredding = message.shredding ? Shredding.toAmino(message.shredding) : Shredding.toAmino(Shredding.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventShreddingChangedAminoMsg): EventShreddingChanged {
    return EventShreddingChanged.fromAmino(object.value);
  },
  fromProtoMsg(message: EventShreddingChangedProtoMsg): EventShreddingChanged {
    return EventShreddingChanged.decode(message.value);
  },
  toProto(message: EventShreddingChanged): Uint8Array {
    return EventShreddingChanged.encode(message).finish();
  },
  toProtoMsg(message: EventShreddingChanged): EventShreddingChangedProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.EventShreddingChanged",
      value: EventShreddingChanged.encode(message).finish()
    };
  }
};
function createBaseEventParamsUpdated(): EventParamsUpdated {
  return {
    params: Params.fromPartial({})
  };
}
export const EventParamsUpdated = {
  typeUrl: "/aceso.vault.v1.EventParamsUpdated",
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
      typeUrl: "/aceso.vault.v1.EventParamsUpdated",
      value: EventParamsUpdated.encode(message).finish()
    };
  }
};