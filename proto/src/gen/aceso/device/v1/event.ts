import { Maker, MakerAmino, MakerSDKType, Anchor, AnchorAmino, AnchorSDKType, Model, ModelAmino, ModelSDKType, ModelFund, ModelFundAmino, ModelFundSDKType, Reference, ReferenceAmino, ReferenceSDKType, Recall, RecallAmino, RecallSDKType, Device, DeviceAmino, DeviceSDKType, DeviceKey, DeviceKeyAmino, DeviceKeySDKType, KeyChange, KeyChangeAmino, KeyChangeSDKType, AccountKind, AccountKindAmino, AccountKindSDKType, Params, ParamsAmino, ParamsSDKType } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, DeepPartial, bytesFromBase64, base64FromBytes } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
export interface EventMakerRegistered {
  maker: Maker;
}
export interface EventMakerRegisteredProtoMsg {
  typeUrl: "/aceso.device.v1.EventMakerRegistered";
  value: Uint8Array;
}
/**
 * @name EventMakerRegisteredAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.EventMakerRegistered
 */
export interface EventMakerRegisteredAmino {
  maker: MakerAmino;
}
export interface EventMakerRegisteredAminoMsg {
  type: "/aceso.device.v1.EventMakerRegistered";
  value: EventMakerRegisteredAmino;
}
export interface EventMakerRegisteredSDKType {
  maker: MakerSDKType;
}
export interface EventAnchorChanged {
  anchor: Anchor;
}
export interface EventAnchorChangedProtoMsg {
  typeUrl: "/aceso.device.v1.EventAnchorChanged";
  value: Uint8Array;
}
/**
 * @name EventAnchorChangedAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.EventAnchorChanged
 */
export interface EventAnchorChangedAmino {
  anchor: AnchorAmino;
}
export interface EventAnchorChangedAminoMsg {
  type: "/aceso.device.v1.EventAnchorChanged";
  value: EventAnchorChangedAmino;
}
export interface EventAnchorChangedSDKType {
  anchor: AnchorSDKType;
}
export interface EventModelRegistered {
  model: Model;
}
export interface EventModelRegisteredProtoMsg {
  typeUrl: "/aceso.device.v1.EventModelRegistered";
  value: Uint8Array;
}
/**
 * @name EventModelRegisteredAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.EventModelRegistered
 */
export interface EventModelRegisteredAmino {
  model: ModelAmino;
}
export interface EventModelRegisteredAminoMsg {
  type: "/aceso.device.v1.EventModelRegistered";
  value: EventModelRegisteredAmino;
}
export interface EventModelRegisteredSDKType {
  model: ModelSDKType;
}
/** EventModelFundChanged carries the fund after any change to it. */
export interface EventModelFundChanged {
  fund: ModelFund;
}
export interface EventModelFundChangedProtoMsg {
  typeUrl: "/aceso.device.v1.EventModelFundChanged";
  value: Uint8Array;
}
/**
 * EventModelFundChanged carries the fund after any change to it.
 * @name EventModelFundChangedAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.EventModelFundChanged
 */
export interface EventModelFundChangedAmino {
  fund: ModelFundAmino;
}
export interface EventModelFundChangedAminoMsg {
  type: "/aceso.device.v1.EventModelFundChanged";
  value: EventModelFundChangedAmino;
}
/** EventModelFundChanged carries the fund after any change to it. */
export interface EventModelFundChangedSDKType {
  fund: ModelFundSDKType;
}
export interface EventReferenceSet {
  reference: Reference;
}
export interface EventReferenceSetProtoMsg {
  typeUrl: "/aceso.device.v1.EventReferenceSet";
  value: Uint8Array;
}
/**
 * @name EventReferenceSetAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.EventReferenceSet
 */
export interface EventReferenceSetAmino {
  reference: ReferenceAmino;
}
export interface EventReferenceSetAminoMsg {
  type: "/aceso.device.v1.EventReferenceSet";
  value: EventReferenceSetAmino;
}
export interface EventReferenceSetSDKType {
  reference: ReferenceSDKType;
}
export interface EventModelRecalled {
  recall: Recall;
}
export interface EventModelRecalledProtoMsg {
  typeUrl: "/aceso.device.v1.EventModelRecalled";
  value: Uint8Array;
}
/**
 * @name EventModelRecalledAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.EventModelRecalled
 */
export interface EventModelRecalledAmino {
  recall: RecallAmino;
}
export interface EventModelRecalledAminoMsg {
  type: "/aceso.device.v1.EventModelRecalled";
  value: EventModelRecalledAmino;
}
export interface EventModelRecalledSDKType {
  recall: RecallSDKType;
}
/** EventDevicesEnrolled: each id is a Device with status ENROLLED and generation 0. */
export interface EventDevicesEnrolled {
  model: Uint8Array;
  devices: Uint8Array[];
  fund: ModelFund;
}
export interface EventDevicesEnrolledProtoMsg {
  typeUrl: "/aceso.device.v1.EventDevicesEnrolled";
  value: Uint8Array;
}
/**
 * EventDevicesEnrolled: each id is a Device with status ENROLLED and generation 0.
 * @name EventDevicesEnrolledAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.EventDevicesEnrolled
 */
export interface EventDevicesEnrolledAmino {
  model?: string;
  devices?: string[];
  fund: ModelFundAmino;
}
export interface EventDevicesEnrolledAminoMsg {
  type: "/aceso.device.v1.EventDevicesEnrolled";
  value: EventDevicesEnrolledAmino;
}
/** EventDevicesEnrolled: each id is a Device with status ENROLLED and generation 0. */
export interface EventDevicesEnrolledSDKType {
  model: Uint8Array;
  devices: Uint8Array[];
  fund: ModelFundSDKType;
}
/** EventDeviceChanged carries the device after any change to it. */
export interface EventDeviceChanged {
  device: Device;
}
export interface EventDeviceChangedProtoMsg {
  typeUrl: "/aceso.device.v1.EventDeviceChanged";
  value: Uint8Array;
}
/**
 * EventDeviceChanged carries the device after any change to it.
 * @name EventDeviceChangedAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.EventDeviceChanged
 */
export interface EventDeviceChangedAmino {
  device: DeviceAmino;
}
export interface EventDeviceChangedAminoMsg {
  type: "/aceso.device.v1.EventDeviceChanged";
  value: EventDeviceChangedAmino;
}
/** EventDeviceChanged carries the device after any change to it. */
export interface EventDeviceChangedSDKType {
  device: DeviceSDKType;
}
/** EventDeviceKeyChanged carries a data key after any change to it. */
export interface EventDeviceKeyChanged {
  key: DeviceKey;
}
export interface EventDeviceKeyChangedProtoMsg {
  typeUrl: "/aceso.device.v1.EventDeviceKeyChanged";
  value: Uint8Array;
}
/**
 * EventDeviceKeyChanged carries a data key after any change to it.
 * @name EventDeviceKeyChangedAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.EventDeviceKeyChanged
 */
export interface EventDeviceKeyChangedAmino {
  key: DeviceKeyAmino;
}
export interface EventDeviceKeyChangedAminoMsg {
  type: "/aceso.device.v1.EventDeviceKeyChanged";
  value: EventDeviceKeyChangedAmino;
}
/** EventDeviceKeyChanged carries a data key after any change to it. */
export interface EventDeviceKeyChangedSDKType {
  key: DeviceKeySDKType;
}
export interface EventKeyChangeAllowed {
  change: KeyChange;
  used: boolean;
}
export interface EventKeyChangeAllowedProtoMsg {
  typeUrl: "/aceso.device.v1.EventKeyChangeAllowed";
  value: Uint8Array;
}
/**
 * @name EventKeyChangeAllowedAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.EventKeyChangeAllowed
 */
export interface EventKeyChangeAllowedAmino {
  change: KeyChangeAmino;
  used?: boolean;
}
export interface EventKeyChangeAllowedAminoMsg {
  type: "/aceso.device.v1.EventKeyChangeAllowed";
  value: EventKeyChangeAllowedAmino;
}
export interface EventKeyChangeAllowedSDKType {
  change: KeyChangeSDKType;
  used: boolean;
}
export interface EventAccountKindSet {
  kind: AccountKind;
}
export interface EventAccountKindSetProtoMsg {
  typeUrl: "/aceso.device.v1.EventAccountKindSet";
  value: Uint8Array;
}
/**
 * @name EventAccountKindSetAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.EventAccountKindSet
 */
export interface EventAccountKindSetAmino {
  kind: AccountKindAmino;
}
export interface EventAccountKindSetAminoMsg {
  type: "/aceso.device.v1.EventAccountKindSet";
  value: EventAccountKindSetAmino;
}
export interface EventAccountKindSetSDKType {
  kind: AccountKindSDKType;
}
export interface EventParamsUpdated {
  params: Params;
}
export interface EventParamsUpdatedProtoMsg {
  typeUrl: "/aceso.device.v1.EventParamsUpdated";
  value: Uint8Array;
}
/**
 * @name EventParamsUpdatedAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.EventParamsUpdated
 */
export interface EventParamsUpdatedAmino {
  params: ParamsAmino;
}
export interface EventParamsUpdatedAminoMsg {
  type: "/aceso.device.v1.EventParamsUpdated";
  value: EventParamsUpdatedAmino;
}
export interface EventParamsUpdatedSDKType {
  params: ParamsSDKType;
}
function createBaseEventMakerRegistered(): EventMakerRegistered {
  return {
    maker: Maker.fromPartial({})
  };
}
export const EventMakerRegistered = {
  typeUrl: "/aceso.device.v1.EventMakerRegistered",
  encode(message: EventMakerRegistered, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.maker !== undefined) {
      Maker.encode(message.maker, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventMakerRegistered {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventMakerRegistered();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.maker = Maker.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventMakerRegistered {
    const obj = createBaseEventMakerRegistered();
    if (isSet(object.maker)) obj.maker = Maker.fromJSON(object.maker);
    return obj;
  },
  toJSON(message: EventMakerRegistered): JsonSafe<EventMakerRegistered> {
    const obj: any = {};
    message.maker !== undefined && (obj.maker = message.maker ? Maker.toJSON(message.maker) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventMakerRegistered>): EventMakerRegistered {
    const message = createBaseEventMakerRegistered();
    if (object.maker !== undefined && object.maker !== null) {
      message.maker = Maker.fromPartial(object.maker);
    }
    return message;
  },
  fromAmino(object: EventMakerRegisteredAmino): EventMakerRegistered {
    const message = createBaseEventMakerRegistered();
    if (object.maker !== undefined && object.maker !== null) {
      message.maker = Maker.fromAmino(object.maker);
    }
    return message;
  },
  toAmino(message: EventMakerRegistered): EventMakerRegisteredAmino {
    const obj: any = {};
    obj.maker = message.maker ? Maker.toAmino(message.maker) : Maker.toAmino(Maker.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventMakerRegisteredAminoMsg): EventMakerRegistered {
    return EventMakerRegistered.fromAmino(object.value);
  },
  fromProtoMsg(message: EventMakerRegisteredProtoMsg): EventMakerRegistered {
    return EventMakerRegistered.decode(message.value);
  },
  toProto(message: EventMakerRegistered): Uint8Array {
    return EventMakerRegistered.encode(message).finish();
  },
  toProtoMsg(message: EventMakerRegistered): EventMakerRegisteredProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.EventMakerRegistered",
      value: EventMakerRegistered.encode(message).finish()
    };
  }
};
function createBaseEventAnchorChanged(): EventAnchorChanged {
  return {
    anchor: Anchor.fromPartial({})
  };
}
export const EventAnchorChanged = {
  typeUrl: "/aceso.device.v1.EventAnchorChanged",
  encode(message: EventAnchorChanged, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.anchor !== undefined) {
      Anchor.encode(message.anchor, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventAnchorChanged {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventAnchorChanged();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.anchor = Anchor.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventAnchorChanged {
    const obj = createBaseEventAnchorChanged();
    if (isSet(object.anchor)) obj.anchor = Anchor.fromJSON(object.anchor);
    return obj;
  },
  toJSON(message: EventAnchorChanged): JsonSafe<EventAnchorChanged> {
    const obj: any = {};
    message.anchor !== undefined && (obj.anchor = message.anchor ? Anchor.toJSON(message.anchor) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventAnchorChanged>): EventAnchorChanged {
    const message = createBaseEventAnchorChanged();
    if (object.anchor !== undefined && object.anchor !== null) {
      message.anchor = Anchor.fromPartial(object.anchor);
    }
    return message;
  },
  fromAmino(object: EventAnchorChangedAmino): EventAnchorChanged {
    const message = createBaseEventAnchorChanged();
    if (object.anchor !== undefined && object.anchor !== null) {
      message.anchor = Anchor.fromAmino(object.anchor);
    }
    return message;
  },
  toAmino(message: EventAnchorChanged): EventAnchorChangedAmino {
    const obj: any = {};
    obj.anchor = message.anchor ? Anchor.toAmino(message.anchor) : Anchor.toAmino(Anchor.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventAnchorChangedAminoMsg): EventAnchorChanged {
    return EventAnchorChanged.fromAmino(object.value);
  },
  fromProtoMsg(message: EventAnchorChangedProtoMsg): EventAnchorChanged {
    return EventAnchorChanged.decode(message.value);
  },
  toProto(message: EventAnchorChanged): Uint8Array {
    return EventAnchorChanged.encode(message).finish();
  },
  toProtoMsg(message: EventAnchorChanged): EventAnchorChangedProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.EventAnchorChanged",
      value: EventAnchorChanged.encode(message).finish()
    };
  }
};
function createBaseEventModelRegistered(): EventModelRegistered {
  return {
    model: Model.fromPartial({})
  };
}
export const EventModelRegistered = {
  typeUrl: "/aceso.device.v1.EventModelRegistered",
  encode(message: EventModelRegistered, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.model !== undefined) {
      Model.encode(message.model, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventModelRegistered {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventModelRegistered();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.model = Model.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventModelRegistered {
    const obj = createBaseEventModelRegistered();
    if (isSet(object.model)) obj.model = Model.fromJSON(object.model);
    return obj;
  },
  toJSON(message: EventModelRegistered): JsonSafe<EventModelRegistered> {
    const obj: any = {};
    message.model !== undefined && (obj.model = message.model ? Model.toJSON(message.model) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventModelRegistered>): EventModelRegistered {
    const message = createBaseEventModelRegistered();
    if (object.model !== undefined && object.model !== null) {
      message.model = Model.fromPartial(object.model);
    }
    return message;
  },
  fromAmino(object: EventModelRegisteredAmino): EventModelRegistered {
    const message = createBaseEventModelRegistered();
    if (object.model !== undefined && object.model !== null) {
      message.model = Model.fromAmino(object.model);
    }
    return message;
  },
  toAmino(message: EventModelRegistered): EventModelRegisteredAmino {
    const obj: any = {};
    obj.model = message.model ? Model.toAmino(message.model) : Model.toAmino(Model.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventModelRegisteredAminoMsg): EventModelRegistered {
    return EventModelRegistered.fromAmino(object.value);
  },
  fromProtoMsg(message: EventModelRegisteredProtoMsg): EventModelRegistered {
    return EventModelRegistered.decode(message.value);
  },
  toProto(message: EventModelRegistered): Uint8Array {
    return EventModelRegistered.encode(message).finish();
  },
  toProtoMsg(message: EventModelRegistered): EventModelRegisteredProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.EventModelRegistered",
      value: EventModelRegistered.encode(message).finish()
    };
  }
};
function createBaseEventModelFundChanged(): EventModelFundChanged {
  return {
    fund: ModelFund.fromPartial({})
  };
}
export const EventModelFundChanged = {
  typeUrl: "/aceso.device.v1.EventModelFundChanged",
  encode(message: EventModelFundChanged, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.fund !== undefined) {
      ModelFund.encode(message.fund, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventModelFundChanged {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventModelFundChanged();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.fund = ModelFund.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventModelFundChanged {
    const obj = createBaseEventModelFundChanged();
    if (isSet(object.fund)) obj.fund = ModelFund.fromJSON(object.fund);
    return obj;
  },
  toJSON(message: EventModelFundChanged): JsonSafe<EventModelFundChanged> {
    const obj: any = {};
    message.fund !== undefined && (obj.fund = message.fund ? ModelFund.toJSON(message.fund) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventModelFundChanged>): EventModelFundChanged {
    const message = createBaseEventModelFundChanged();
    if (object.fund !== undefined && object.fund !== null) {
      message.fund = ModelFund.fromPartial(object.fund);
    }
    return message;
  },
  fromAmino(object: EventModelFundChangedAmino): EventModelFundChanged {
    const message = createBaseEventModelFundChanged();
    if (object.fund !== undefined && object.fund !== null) {
      message.fund = ModelFund.fromAmino(object.fund);
    }
    return message;
  },
  toAmino(message: EventModelFundChanged): EventModelFundChangedAmino {
    const obj: any = {};
    obj.fund = message.fund ? ModelFund.toAmino(message.fund) : ModelFund.toAmino(ModelFund.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventModelFundChangedAminoMsg): EventModelFundChanged {
    return EventModelFundChanged.fromAmino(object.value);
  },
  fromProtoMsg(message: EventModelFundChangedProtoMsg): EventModelFundChanged {
    return EventModelFundChanged.decode(message.value);
  },
  toProto(message: EventModelFundChanged): Uint8Array {
    return EventModelFundChanged.encode(message).finish();
  },
  toProtoMsg(message: EventModelFundChanged): EventModelFundChangedProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.EventModelFundChanged",
      value: EventModelFundChanged.encode(message).finish()
    };
  }
};
function createBaseEventReferenceSet(): EventReferenceSet {
  return {
    reference: Reference.fromPartial({})
  };
}
export const EventReferenceSet = {
  typeUrl: "/aceso.device.v1.EventReferenceSet",
  encode(message: EventReferenceSet, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.reference !== undefined) {
      Reference.encode(message.reference, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventReferenceSet {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventReferenceSet();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.reference = Reference.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventReferenceSet {
    const obj = createBaseEventReferenceSet();
    if (isSet(object.reference)) obj.reference = Reference.fromJSON(object.reference);
    return obj;
  },
  toJSON(message: EventReferenceSet): JsonSafe<EventReferenceSet> {
    const obj: any = {};
    message.reference !== undefined && (obj.reference = message.reference ? Reference.toJSON(message.reference) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventReferenceSet>): EventReferenceSet {
    const message = createBaseEventReferenceSet();
    if (object.reference !== undefined && object.reference !== null) {
      message.reference = Reference.fromPartial(object.reference);
    }
    return message;
  },
  fromAmino(object: EventReferenceSetAmino): EventReferenceSet {
    const message = createBaseEventReferenceSet();
    if (object.reference !== undefined && object.reference !== null) {
      message.reference = Reference.fromAmino(object.reference);
    }
    return message;
  },
  toAmino(message: EventReferenceSet): EventReferenceSetAmino {
    const obj: any = {};
    obj.reference = message.reference ? Reference.toAmino(message.reference) : Reference.toAmino(Reference.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventReferenceSetAminoMsg): EventReferenceSet {
    return EventReferenceSet.fromAmino(object.value);
  },
  fromProtoMsg(message: EventReferenceSetProtoMsg): EventReferenceSet {
    return EventReferenceSet.decode(message.value);
  },
  toProto(message: EventReferenceSet): Uint8Array {
    return EventReferenceSet.encode(message).finish();
  },
  toProtoMsg(message: EventReferenceSet): EventReferenceSetProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.EventReferenceSet",
      value: EventReferenceSet.encode(message).finish()
    };
  }
};
function createBaseEventModelRecalled(): EventModelRecalled {
  return {
    recall: Recall.fromPartial({})
  };
}
export const EventModelRecalled = {
  typeUrl: "/aceso.device.v1.EventModelRecalled",
  encode(message: EventModelRecalled, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.recall !== undefined) {
      Recall.encode(message.recall, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventModelRecalled {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventModelRecalled();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.recall = Recall.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventModelRecalled {
    const obj = createBaseEventModelRecalled();
    if (isSet(object.recall)) obj.recall = Recall.fromJSON(object.recall);
    return obj;
  },
  toJSON(message: EventModelRecalled): JsonSafe<EventModelRecalled> {
    const obj: any = {};
    message.recall !== undefined && (obj.recall = message.recall ? Recall.toJSON(message.recall) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventModelRecalled>): EventModelRecalled {
    const message = createBaseEventModelRecalled();
    if (object.recall !== undefined && object.recall !== null) {
      message.recall = Recall.fromPartial(object.recall);
    }
    return message;
  },
  fromAmino(object: EventModelRecalledAmino): EventModelRecalled {
    const message = createBaseEventModelRecalled();
    if (object.recall !== undefined && object.recall !== null) {
      message.recall = Recall.fromAmino(object.recall);
    }
    return message;
  },
  toAmino(message: EventModelRecalled): EventModelRecalledAmino {
    const obj: any = {};
    obj.recall = message.recall ? Recall.toAmino(message.recall) : Recall.toAmino(Recall.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventModelRecalledAminoMsg): EventModelRecalled {
    return EventModelRecalled.fromAmino(object.value);
  },
  fromProtoMsg(message: EventModelRecalledProtoMsg): EventModelRecalled {
    return EventModelRecalled.decode(message.value);
  },
  toProto(message: EventModelRecalled): Uint8Array {
    return EventModelRecalled.encode(message).finish();
  },
  toProtoMsg(message: EventModelRecalled): EventModelRecalledProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.EventModelRecalled",
      value: EventModelRecalled.encode(message).finish()
    };
  }
};
function createBaseEventDevicesEnrolled(): EventDevicesEnrolled {
  return {
    model: new Uint8Array(),
    devices: [],
    fund: ModelFund.fromPartial({})
  };
}
export const EventDevicesEnrolled = {
  typeUrl: "/aceso.device.v1.EventDevicesEnrolled",
  encode(message: EventDevicesEnrolled, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.model.length !== 0) {
      writer.uint32(10).bytes(message.model);
    }
    for (const v of message.devices) {
      writer.uint32(18).bytes(v!);
    }
    if (message.fund !== undefined) {
      ModelFund.encode(message.fund, writer.uint32(26).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventDevicesEnrolled {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventDevicesEnrolled();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.model = reader.bytes();
          break;
        case 2:
          message.devices.push(reader.bytes());
          break;
        case 3:
          message.fund = ModelFund.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventDevicesEnrolled {
    const obj = createBaseEventDevicesEnrolled();
    if (isSet(object.model)) obj.model = bytesFromBase64(object.model);
    if (Array.isArray(object?.devices)) obj.devices = object.devices.map((e: any) => bytesFromBase64(e));
    if (isSet(object.fund)) obj.fund = ModelFund.fromJSON(object.fund);
    return obj;
  },
  toJSON(message: EventDevicesEnrolled): JsonSafe<EventDevicesEnrolled> {
    const obj: any = {};
    message.model !== undefined && (obj.model = base64FromBytes(message.model !== undefined ? message.model : new Uint8Array()));
    if (message.devices) {
      obj.devices = message.devices.map(e => base64FromBytes(e !== undefined ? e : new Uint8Array()));
    } else {
      obj.devices = [];
    }
    message.fund !== undefined && (obj.fund = message.fund ? ModelFund.toJSON(message.fund) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventDevicesEnrolled>): EventDevicesEnrolled {
    const message = createBaseEventDevicesEnrolled();
    message.model = object.model ?? new Uint8Array();
    message.devices = object.devices?.map(e => e) || [];
    if (object.fund !== undefined && object.fund !== null) {
      message.fund = ModelFund.fromPartial(object.fund);
    }
    return message;
  },
  fromAmino(object: EventDevicesEnrolledAmino): EventDevicesEnrolled {
    const message = createBaseEventDevicesEnrolled();
    if (object.model !== undefined && object.model !== null) {
      message.model = bytesFromBase64(object.model);
    }
    message.devices = object.devices?.map(e => bytesFromBase64(e)) || [];
    if (object.fund !== undefined && object.fund !== null) {
      message.fund = ModelFund.fromAmino(object.fund);
    }
    return message;
  },
  toAmino(message: EventDevicesEnrolled): EventDevicesEnrolledAmino {
    const obj: any = {};
    obj.model = message.model ? base64FromBytes(message.model) : undefined;
    if (message.devices) {
      obj.devices = message.devices.map(e => base64FromBytes(e));
    } else {
      obj.devices = message.devices;
    }
    obj.fund = message.fund ? ModelFund.toAmino(message.fund) : ModelFund.toAmino(ModelFund.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventDevicesEnrolledAminoMsg): EventDevicesEnrolled {
    return EventDevicesEnrolled.fromAmino(object.value);
  },
  fromProtoMsg(message: EventDevicesEnrolledProtoMsg): EventDevicesEnrolled {
    return EventDevicesEnrolled.decode(message.value);
  },
  toProto(message: EventDevicesEnrolled): Uint8Array {
    return EventDevicesEnrolled.encode(message).finish();
  },
  toProtoMsg(message: EventDevicesEnrolled): EventDevicesEnrolledProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.EventDevicesEnrolled",
      value: EventDevicesEnrolled.encode(message).finish()
    };
  }
};
function createBaseEventDeviceChanged(): EventDeviceChanged {
  return {
    device: Device.fromPartial({})
  };
}
export const EventDeviceChanged = {
  typeUrl: "/aceso.device.v1.EventDeviceChanged",
  encode(message: EventDeviceChanged, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.device !== undefined) {
      Device.encode(message.device, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventDeviceChanged {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventDeviceChanged();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.device = Device.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventDeviceChanged {
    const obj = createBaseEventDeviceChanged();
    if (isSet(object.device)) obj.device = Device.fromJSON(object.device);
    return obj;
  },
  toJSON(message: EventDeviceChanged): JsonSafe<EventDeviceChanged> {
    const obj: any = {};
    message.device !== undefined && (obj.device = message.device ? Device.toJSON(message.device) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventDeviceChanged>): EventDeviceChanged {
    const message = createBaseEventDeviceChanged();
    if (object.device !== undefined && object.device !== null) {
      message.device = Device.fromPartial(object.device);
    }
    return message;
  },
  fromAmino(object: EventDeviceChangedAmino): EventDeviceChanged {
    const message = createBaseEventDeviceChanged();
    if (object.device !== undefined && object.device !== null) {
      message.device = Device.fromAmino(object.device);
    }
    return message;
  },
  toAmino(message: EventDeviceChanged): EventDeviceChangedAmino {
    const obj: any = {};
    obj.device = message.device ? Device.toAmino(message.device) : Device.toAmino(Device.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventDeviceChangedAminoMsg): EventDeviceChanged {
    return EventDeviceChanged.fromAmino(object.value);
  },
  fromProtoMsg(message: EventDeviceChangedProtoMsg): EventDeviceChanged {
    return EventDeviceChanged.decode(message.value);
  },
  toProto(message: EventDeviceChanged): Uint8Array {
    return EventDeviceChanged.encode(message).finish();
  },
  toProtoMsg(message: EventDeviceChanged): EventDeviceChangedProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.EventDeviceChanged",
      value: EventDeviceChanged.encode(message).finish()
    };
  }
};
function createBaseEventDeviceKeyChanged(): EventDeviceKeyChanged {
  return {
    key: DeviceKey.fromPartial({})
  };
}
export const EventDeviceKeyChanged = {
  typeUrl: "/aceso.device.v1.EventDeviceKeyChanged",
  encode(message: EventDeviceKeyChanged, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.key !== undefined) {
      DeviceKey.encode(message.key, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventDeviceKeyChanged {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventDeviceKeyChanged();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.key = DeviceKey.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventDeviceKeyChanged {
    const obj = createBaseEventDeviceKeyChanged();
    if (isSet(object.key)) obj.key = DeviceKey.fromJSON(object.key);
    return obj;
  },
  toJSON(message: EventDeviceKeyChanged): JsonSafe<EventDeviceKeyChanged> {
    const obj: any = {};
    message.key !== undefined && (obj.key = message.key ? DeviceKey.toJSON(message.key) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventDeviceKeyChanged>): EventDeviceKeyChanged {
    const message = createBaseEventDeviceKeyChanged();
    if (object.key !== undefined && object.key !== null) {
      message.key = DeviceKey.fromPartial(object.key);
    }
    return message;
  },
  fromAmino(object: EventDeviceKeyChangedAmino): EventDeviceKeyChanged {
    const message = createBaseEventDeviceKeyChanged();
    if (object.key !== undefined && object.key !== null) {
      message.key = DeviceKey.fromAmino(object.key);
    }
    return message;
  },
  toAmino(message: EventDeviceKeyChanged): EventDeviceKeyChangedAmino {
    const obj: any = {};
    obj.key = message.key ? DeviceKey.toAmino(message.key) : DeviceKey.toAmino(DeviceKey.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventDeviceKeyChangedAminoMsg): EventDeviceKeyChanged {
    return EventDeviceKeyChanged.fromAmino(object.value);
  },
  fromProtoMsg(message: EventDeviceKeyChangedProtoMsg): EventDeviceKeyChanged {
    return EventDeviceKeyChanged.decode(message.value);
  },
  toProto(message: EventDeviceKeyChanged): Uint8Array {
    return EventDeviceKeyChanged.encode(message).finish();
  },
  toProtoMsg(message: EventDeviceKeyChanged): EventDeviceKeyChangedProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.EventDeviceKeyChanged",
      value: EventDeviceKeyChanged.encode(message).finish()
    };
  }
};
function createBaseEventKeyChangeAllowed(): EventKeyChangeAllowed {
  return {
    change: KeyChange.fromPartial({}),
    used: false
  };
}
export const EventKeyChangeAllowed = {
  typeUrl: "/aceso.device.v1.EventKeyChangeAllowed",
  encode(message: EventKeyChangeAllowed, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.change !== undefined) {
      KeyChange.encode(message.change, writer.uint32(10).fork()).ldelim();
    }
    if (message.used === true) {
      writer.uint32(16).bool(message.used);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventKeyChangeAllowed {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventKeyChangeAllowed();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.change = KeyChange.decode(reader, reader.uint32());
          break;
        case 2:
          message.used = reader.bool();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventKeyChangeAllowed {
    const obj = createBaseEventKeyChangeAllowed();
    if (isSet(object.change)) obj.change = KeyChange.fromJSON(object.change);
    if (isSet(object.used)) obj.used = Boolean(object.used);
    return obj;
  },
  toJSON(message: EventKeyChangeAllowed): JsonSafe<EventKeyChangeAllowed> {
    const obj: any = {};
    message.change !== undefined && (obj.change = message.change ? KeyChange.toJSON(message.change) : undefined);
    message.used !== undefined && (obj.used = message.used);
    return obj;
  },
  fromPartial(object: DeepPartial<EventKeyChangeAllowed>): EventKeyChangeAllowed {
    const message = createBaseEventKeyChangeAllowed();
    if (object.change !== undefined && object.change !== null) {
      message.change = KeyChange.fromPartial(object.change);
    }
    message.used = object.used ?? false;
    return message;
  },
  fromAmino(object: EventKeyChangeAllowedAmino): EventKeyChangeAllowed {
    const message = createBaseEventKeyChangeAllowed();
    if (object.change !== undefined && object.change !== null) {
      message.change = KeyChange.fromAmino(object.change);
    }
    if (object.used !== undefined && object.used !== null) {
      message.used = object.used;
    }
    return message;
  },
  toAmino(message: EventKeyChangeAllowed): EventKeyChangeAllowedAmino {
    const obj: any = {};
    obj.change = message.change ? KeyChange.toAmino(message.change) : KeyChange.toAmino(KeyChange.fromPartial({}));
    obj.used = message.used === false ? undefined : message.used;
    return obj;
  },
  fromAminoMsg(object: EventKeyChangeAllowedAminoMsg): EventKeyChangeAllowed {
    return EventKeyChangeAllowed.fromAmino(object.value);
  },
  fromProtoMsg(message: EventKeyChangeAllowedProtoMsg): EventKeyChangeAllowed {
    return EventKeyChangeAllowed.decode(message.value);
  },
  toProto(message: EventKeyChangeAllowed): Uint8Array {
    return EventKeyChangeAllowed.encode(message).finish();
  },
  toProtoMsg(message: EventKeyChangeAllowed): EventKeyChangeAllowedProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.EventKeyChangeAllowed",
      value: EventKeyChangeAllowed.encode(message).finish()
    };
  }
};
function createBaseEventAccountKindSet(): EventAccountKindSet {
  return {
    kind: AccountKind.fromPartial({})
  };
}
export const EventAccountKindSet = {
  typeUrl: "/aceso.device.v1.EventAccountKindSet",
  encode(message: EventAccountKindSet, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.kind !== undefined) {
      AccountKind.encode(message.kind, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventAccountKindSet {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventAccountKindSet();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.kind = AccountKind.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventAccountKindSet {
    const obj = createBaseEventAccountKindSet();
    if (isSet(object.kind)) obj.kind = AccountKind.fromJSON(object.kind);
    return obj;
  },
  toJSON(message: EventAccountKindSet): JsonSafe<EventAccountKindSet> {
    const obj: any = {};
    message.kind !== undefined && (obj.kind = message.kind ? AccountKind.toJSON(message.kind) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventAccountKindSet>): EventAccountKindSet {
    const message = createBaseEventAccountKindSet();
    if (object.kind !== undefined && object.kind !== null) {
      message.kind = AccountKind.fromPartial(object.kind);
    }
    return message;
  },
  fromAmino(object: EventAccountKindSetAmino): EventAccountKindSet {
    const message = createBaseEventAccountKindSet();
    if (object.kind !== undefined && object.kind !== null) {
      message.kind = AccountKind.fromAmino(object.kind);
    }
    return message;
  },
  toAmino(message: EventAccountKindSet): EventAccountKindSetAmino {
    const obj: any = {};
    obj.kind = message.kind ? AccountKind.toAmino(message.kind) : AccountKind.toAmino(AccountKind.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventAccountKindSetAminoMsg): EventAccountKindSet {
    return EventAccountKindSet.fromAmino(object.value);
  },
  fromProtoMsg(message: EventAccountKindSetProtoMsg): EventAccountKindSet {
    return EventAccountKindSet.decode(message.value);
  },
  toProto(message: EventAccountKindSet): Uint8Array {
    return EventAccountKindSet.encode(message).finish();
  },
  toProtoMsg(message: EventAccountKindSet): EventAccountKindSetProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.EventAccountKindSet",
      value: EventAccountKindSet.encode(message).finish()
    };
  }
};
function createBaseEventParamsUpdated(): EventParamsUpdated {
  return {
    params: Params.fromPartial({})
  };
}
export const EventParamsUpdated = {
  typeUrl: "/aceso.device.v1.EventParamsUpdated",
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
      typeUrl: "/aceso.device.v1.EventParamsUpdated",
      value: EventParamsUpdated.encode(message).finish()
    };
  }
};