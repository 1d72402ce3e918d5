import { ReleaseOrder, ReleaseOrderAmino, ReleaseOrderSDKType, Receipt, ReceiptAmino, ReceiptSDKType, OrderProgress, OrderProgressAmino, OrderProgressSDKType, Dispute, DisputeAmino, DisputeSDKType, Params, ParamsAmino, ParamsSDKType } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, DeepPartial, bytesFromBase64, base64FromBytes } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
export interface EventOrderOpened {
  order: ReleaseOrder;
}
export interface EventOrderOpenedProtoMsg {
  typeUrl: "/aceso.release.v1.EventOrderOpened";
  value: Uint8Array;
}
/**
 * @name EventOrderOpenedAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.EventOrderOpened
 */
export interface EventOrderOpenedAmino {
  order: ReleaseOrderAmino;
}
export interface EventOrderOpenedAminoMsg {
  type: "/aceso.release.v1.EventOrderOpened";
  value: EventOrderOpenedAmino;
}
export interface EventOrderOpenedSDKType {
  order: ReleaseOrderSDKType;
}
/** EventReceiptPosted carries a receipt and the order's progress after it. */
export interface EventReceiptPosted {
  receipt: Receipt;
  progress: OrderProgress;
}
export interface EventReceiptPostedProtoMsg {
  typeUrl: "/aceso.release.v1.EventReceiptPosted";
  value: Uint8Array;
}
/**
 * EventReceiptPosted carries a receipt and the order's progress after it.
 * @name EventReceiptPostedAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.EventReceiptPosted
 */
export interface EventReceiptPostedAmino {
  receipt: ReceiptAmino;
  progress: OrderProgressAmino;
}
export interface EventReceiptPostedAminoMsg {
  type: "/aceso.release.v1.EventReceiptPosted";
  value: EventReceiptPostedAmino;
}
/** EventReceiptPosted carries a receipt and the order's progress after it. */
export interface EventReceiptPostedSDKType {
  receipt: ReceiptSDKType;
  progress: OrderProgressSDKType;
}
/** EventOrderChanged carries an order's progress after a change that is no receipt. */
export interface EventOrderChanged {
  progress: OrderProgress;
}
export interface EventOrderChangedProtoMsg {
  typeUrl: "/aceso.release.v1.EventOrderChanged";
  value: Uint8Array;
}
/**
 * EventOrderChanged carries an order's progress after a change that is no receipt.
 * @name EventOrderChangedAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.EventOrderChanged
 */
export interface EventOrderChangedAmino {
  progress: OrderProgressAmino;
}
export interface EventOrderChangedAminoMsg {
  type: "/aceso.release.v1.EventOrderChanged";
  value: EventOrderChangedAmino;
}
/** EventOrderChanged carries an order's progress after a change that is no receipt. */
export interface EventOrderChangedSDKType {
  progress: OrderProgressSDKType;
}
/**
 * EventDisputeChanged carries a dispute and its order's progress after any change of it; `revealed` is the recipient's key for this
 * trustee, in the one event that reveals it.
 */
export interface EventDisputeChanged {
  dispute: Dispute;
  progress: OrderProgress;
  revealed: Uint8Array;
}
export interface EventDisputeChangedProtoMsg {
  typeUrl: "/aceso.release.v1.EventDisputeChanged";
  value: Uint8Array;
}
/**
 * EventDisputeChanged carries a dispute and its order's progress after any change of it; `revealed` is the recipient's key for this
 * trustee, in the one event that reveals it.
 * @name EventDisputeChangedAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.EventDisputeChanged
 */
export interface EventDisputeChangedAmino {
  dispute: DisputeAmino;
  progress: OrderProgressAmino;
  revealed?: string;
}
export interface EventDisputeChangedAminoMsg {
  type: "/aceso.release.v1.EventDisputeChanged";
  value: EventDisputeChangedAmino;
}
/**
 * EventDisputeChanged carries a dispute and its order's progress after any change of it; `revealed` is the recipient's key for this
 * trustee, in the one event that reveals it.
 */
export interface EventDisputeChangedSDKType {
  dispute: DisputeSDKType;
  progress: OrderProgressSDKType;
  revealed: Uint8Array;
}
/** EventBoxPosted carries the bytes of a release box that a dispute made public: whoever holds the recipient's key can open it. */
export interface EventBoxPosted {
  dispute: Uint8Array;
  box: Uint8Array;
}
export interface EventBoxPostedProtoMsg {
  typeUrl: "/aceso.release.v1.EventBoxPosted";
  value: Uint8Array;
}
/**
 * EventBoxPosted carries the bytes of a release box that a dispute made public: whoever holds the recipient's key can open it.
 * @name EventBoxPostedAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.EventBoxPosted
 */
export interface EventBoxPostedAmino {
  dispute?: string;
  box?: string;
}
export interface EventBoxPostedAminoMsg {
  type: "/aceso.release.v1.EventBoxPosted";
  value: EventBoxPostedAmino;
}
/** EventBoxPosted carries the bytes of a release box that a dispute made public: whoever holds the recipient's key can open it. */
export interface EventBoxPostedSDKType {
  dispute: Uint8Array;
  box: Uint8Array;
}
export interface EventParamsUpdated {
  params: Params;
}
export interface EventParamsUpdatedProtoMsg {
  typeUrl: "/aceso.release.v1.EventParamsUpdated";
  value: Uint8Array;
}
/**
 * @name EventParamsUpdatedAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.EventParamsUpdated
 */
export interface EventParamsUpdatedAmino {
  params: ParamsAmino;
}
export interface EventParamsUpdatedAminoMsg {
  type: "/aceso.release.v1.EventParamsUpdated";
  value: EventParamsUpdatedAmino;
}
export interface EventParamsUpdatedSDKType {
  params: ParamsSDKType;
}
function createBaseEventOrderOpened(): EventOrderOpened {
  return {
    order: ReleaseOrder.fromPartial({})
  };
}
export const EventOrderOpened = {
  typeUrl: "/aceso.release.v1.EventOrderOpened",
  encode(message: EventOrderOpened, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.order !== undefined) {
      ReleaseOrder.encode(message.order, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventOrderOpened {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventOrderOpened();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.order = ReleaseOrder.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventOrderOpened {
    const obj = createBaseEventOrderOpened();
    if (isSet(object.order)) obj.order = ReleaseOrder.fromJSON(object.order);
    return obj;
  },
  toJSON(message: EventOrderOpened): JsonSafe<EventOrderOpened> {
    const obj: any = {};
    message.order !== undefined && (obj.order = message.order ? ReleaseOrder.toJSON(message.order) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventOrderOpened>): EventOrderOpened {
    const message = createBaseEventOrderOpened();
    if (object.order !== undefined && object.order !== null) {
      message.order = ReleaseOrder.fromPartial(object.order);
    }
    return message;
  },
  fromAmino(object: EventOrderOpenedAmino): EventOrderOpened {
    const message = createBaseEventOrderOpened();
    if (object.order !== undefined && object.order !== null) {
      message.order = ReleaseOrder.fromAmino(object.order);
    }
    return message;
  },
  toAmino(message: EventOrderOpened): EventOrderOpenedAmino {
    const obj: any = {};
    obj.order = message.order ? ReleaseOrder.toAmino(message.order) : ReleaseOrder.toAmino(ReleaseOrder.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventOrderOpenedAminoMsg): EventOrderOpened {
    return EventOrderOpened.fromAmino(object.value);
  },
  fromProtoMsg(message: EventOrderOpenedProtoMsg): EventOrderOpened {
    return EventOrderOpened.decode(message.value);
  },
  toProto(message: EventOrderOpened): Uint8Array {
    return EventOrderOpened.encode(message).finish();
  },
  toProtoMsg(message: EventOrderOpened): EventOrderOpenedProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.EventOrderOpened",
      value: EventOrderOpened.encode(message).finish()
    };
  }
};
function createBaseEventReceiptPosted(): EventReceiptPosted {
  return {
    receipt: Receipt.fromPartial({}),
    progress: OrderProgress.fromPartial({})
  };
}
export const EventReceiptPosted = {
  typeUrl: "/aceso.release.v1.EventReceiptPosted",
  encode(message: EventReceiptPosted, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.receipt !== undefined) {
      Receipt.encode(message.receipt, writer.uint32(10).fork()).ldelim();
    }
    if (message.progress !== undefined) {
      OrderProgress.encode(message.progress, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventReceiptPosted {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventReceiptPosted();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.receipt = Receipt.decode(reader, reader.uint32());
          break;
        case 2:
          message.progress = OrderProgress.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventReceiptPosted {
    const obj = createBaseEventReceiptPosted();
    if (isSet(object.receipt)) obj.receipt = Receipt.fromJSON(object.receipt);
    if (isSet(object.progress)) obj.progress = OrderProgress.fromJSON(object.progress);
    return obj;
  },
  toJSON(message: EventReceiptPosted): JsonSafe<EventReceiptPosted> {
    const obj: any = {};
    message.receipt !== undefined && (obj.receipt = message.receipt ? Receipt.toJSON(message.receipt) : undefined);
    message.progress !== undefined && (obj.progress = message.progress ? OrderProgress.toJSON(message.progress) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventReceiptPosted>): EventReceiptPosted {
    const message = createBaseEventReceiptPosted();
    if (object.receipt !== undefined && object.receipt !== null) {
      message.receipt = Receipt.fromPartial(object.receipt);
    }
    if (object.progress !== undefined && object.progress !== null) {
      message.progress = OrderProgress.fromPartial(object.progress);
    }
    return message;
  },
  fromAmino(object: EventReceiptPostedAmino): EventReceiptPosted {
    const message = createBaseEventReceiptPosted();
    if (object.receipt !== undefined && object.receipt !== null) {
      message.receipt = Receipt.fromAmino(object.receipt);
    }
    if (object.progress !== undefined && object.progress !== null) {
      message.progress = OrderProgress.fromAmino(object.progress);
    }
    return message;
  },
  toAmino(message: EventReceiptPosted): EventReceiptPostedAmino {
    const obj: any = {};
    obj.receipt = message.receipt ? Receipt.toAmino(message.receipt) : Receipt.toAmino(Receipt.fromPartial({}));
    obj.progress = message.progress ? OrderProgress.toAmino(message.progress) : OrderProgress.toAmino(OrderProgress.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventReceiptPostedAminoMsg): EventReceiptPosted {
    return EventReceiptPosted.fromAmino(object.value);
  },
  fromProtoMsg(message: EventReceiptPostedProtoMsg): EventReceiptPosted {
    return EventReceiptPosted.decode(message.value);
  },
  toProto(message: EventReceiptPosted): Uint8Array {
    return EventReceiptPosted.encode(message).finish();
  },
  toProtoMsg(message: EventReceiptPosted): EventReceiptPostedProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.EventReceiptPosted",
      value: EventReceiptPosted.encode(message).finish()
    };
  }
};
function createBaseEventOrderChanged(): EventOrderChanged {
  return {
    progress: OrderProgress.fromPartial({})
  };
}
export const EventOrderChanged = {
  typeUrl: "/aceso.release.v1.EventOrderChanged",
  encode(message: EventOrderChanged, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.progress !== undefined) {
      OrderProgress.encode(message.progress, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventOrderChanged {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventOrderChanged();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.progress = OrderProgress.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventOrderChanged {
    const obj = createBaseEventOrderChanged();
    if (isSet(object.progress)) obj.progress = OrderProgress.fromJSON(object.progress);
    return obj;
  },
  toJSON(message: EventOrderChanged): JsonSafe<EventOrderChanged> {
    const obj: any = {};
    message.progress !== undefined && (obj.progress = message.progress ? OrderProgress.toJSON(message.progress) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventOrderChanged>): EventOrderChanged {
    const message = createBaseEventOrderChanged();
    if (object.progress !== undefined && object.progress !== null) {
      message.progress = OrderProgress.fromPartial(object.progress);
    }
    return message;
  },
  fromAmino(object: EventOrderChangedAmino): EventOrderChanged {
    const message = createBaseEventOrderChanged();
    if (object.progress !== undefined && object.progress !== null) {
      message.progress = OrderProgress.fromAmino(object.progress);
    }
    return message;
  },
  toAmino(message: EventOrderChanged): EventOrderChangedAmino {
    const obj: any = {};
    obj.progress = message.progress ? OrderProgress.toAmino(message.progress) : OrderProgress.toAmino(OrderProgress.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventOrderChangedAminoMsg): EventOrderChanged {
    return EventOrderChanged.fromAmino(object.value);
  },
  fromProtoMsg(message: EventOrderChangedProtoMsg): EventOrderChanged {
    return EventOrderChanged.decode(message.value);
  },
  toProto(message: EventOrderChanged): Uint8Array {
    return EventOrderChanged.encode(message).finish();
  },
  toProtoMsg(message: EventOrderChanged): EventOrderChangedProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.EventOrderChanged",
      value: EventOrderChanged.encode(message).finish()
    };
  }
};
function createBaseEventDisputeChanged(): EventDisputeChanged {
  return {
    dispute: Dispute.fromPartial({}),
    progress: OrderProgress.fromPartial({}),
    revealed: new Uint8Array()
  };
}
export const EventDisputeChanged = {
  typeUrl: "/aceso.release.v1.EventDisputeChanged",
  encode(message: EventDisputeChanged, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.dispute !== undefined) {
      Dispute.encode(message.dispute, writer.uint32(10).fork()).ldelim();
    }
    if (message.progress !== undefined) {
      OrderProgress.encode(message.progress, writer.uint32(18).fork()).ldelim();
    }
    if (message.revealed.length !== 0) {
      writer.uint32(26).bytes(message.revealed);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventDisputeChanged {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventDisputeChanged();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.dispute = Dispute.decode(reader, reader.uint32());
          break;
        case 2:
          message.progress = OrderProgress.decode(reader, reader.uint32());
          break;
        case 3:
          message.revealed = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventDisputeChanged {
    const obj = createBaseEventDisputeChanged();
    if (isSet(object.dispute)) obj.dispute = Dispute.fromJSON(object.dispute);
    if (isSet(object.progress)) obj.progress = OrderProgress.fromJSON(object.progress);
    if (isSet(object.revealed)) obj.revealed = bytesFromBase64(object.revealed);
    return obj;
  },
  toJSON(message: EventDisputeChanged): JsonSafe<EventDisputeChanged> {
    const obj: any = {};
    message.dispute !== undefined && (obj.dispute = message.dispute ? Dispute.toJSON(message.dispute) : undefined);
    message.progress !== undefined && (obj.progress = message.progress ? OrderProgress.toJSON(message.progress) : undefined);
    message.revealed !== undefined && (obj.revealed = base64FromBytes(message.revealed !== undefined ? message.revealed : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<EventDisputeChanged>): EventDisputeChanged {
    const message = createBaseEventDisputeChanged();
    if (object.dispute !== undefined && object.dispute !== null) {
      message.dispute = Dispute.fromPartial(object.dispute);
    }
    if (object.progress !== undefined && object.progress !== null) {
      message.progress = OrderProgress.fromPartial(object.progress);
    }
    message.revealed = object.revealed ?? new Uint8Array();
    return message;
  },
  fromAmino(object: EventDisputeChangedAmino): EventDisputeChanged {
    const message = createBaseEventDisputeChanged();
    if (object.dispute !== undefined && object.dispute !== null) {
      message.dispute = Dispute.fromAmino(object.dispute);
    }
    if (object.progress !== undefined && object.progress !== null) {
      message.progress = OrderProgress.fromAmino(object.progress);
    }
    if (object.revealed !== undefined && object.revealed !== null) {
      message.revealed = bytesFromBase64(object.revealed);
    }
    return message;
  },
  toAmino(message: EventDisputeChanged): EventDisputeChangedAmino {
    const obj: any = {};
    obj.dispute = message.dispute ? Dispute.toAmino(message.dispute) : Dispute.toAmino(Dispute.fromPartial({}));
    obj.progress = message.progress ? OrderProgress.toAmino(message.progress) : OrderProgress.toAmino(OrderProgress.fromPartial({}));
    obj.revealed = message.revealed ? base64FromBytes(message.revealed) : undefined;
    return obj;
  },
  fromAminoMsg(object: EventDisputeChangedAminoMsg): EventDisputeChanged {
    return EventDisputeChanged.fromAmino(object.value);
  },
  fromProtoMsg(message: EventDisputeChangedProtoMsg): EventDisputeChanged {
    return EventDisputeChanged.decode(message.value);
  },
  toProto(message: EventDisputeChanged): Uint8Array {
    return EventDisputeChanged.encode(message).finish();
  },
  toProtoMsg(message: EventDisputeChanged): EventDisputeChangedProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.EventDisputeChanged",
      value: EventDisputeChanged.encode(message).finish()
    };
  }
};
function createBaseEventBoxPosted(): EventBoxPosted {
  return {
    dispute: new Uint8Array(),
    box: new Uint8Array()
  };
}
export const EventBoxPosted = {
  typeUrl: "/aceso.release.v1.EventBoxPosted",
  encode(message: EventBoxPosted, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.dispute.length !== 0) {
      writer.uint32(10).bytes(message.dispute);
    }
    if (message.box.length !== 0) {
      writer.uint32(18).bytes(message.box);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventBoxPosted {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventBoxPosted();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.dispute = reader.bytes();
          break;
        case 2:
          message.box = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventBoxPosted {
    const obj = createBaseEventBoxPosted();
    if (isSet(object.dispute)) obj.dispute = bytesFromBase64(object.dispute);
    if (isSet(object.box)) obj.box = bytesFromBase64(object.box);
    return obj;
  },
  toJSON(message: EventBoxPosted): JsonSafe<EventBoxPosted> {
    const obj: any = {};
    message.dispute !== undefined && (obj.dispute = base64FromBytes(message.dispute !== undefined ? message.dispute : new Uint8Array()));
    message.box !== undefined && (obj.box = base64FromBytes(message.box !== undefined ? message.box : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<EventBoxPosted>): EventBoxPosted {
    const message = createBaseEventBoxPosted();
    message.dispute = object.dispute ?? new Uint8Array();
    message.box = object.box ?? new Uint8Array();
    return message;
  },
  fromAmino(object: EventBoxPostedAmino): EventBoxPosted {
    const message = createBaseEventBoxPosted();
    if (object.dispute !== undefined && object.dispute !== null) {
      message.dispute = bytesFromBase64(object.dispute);
    }
    if (object.box !== undefined && object.box !== null) {
      message.box = bytesFromBase64(object.box);
    }
    return message;
  },
  toAmino(message: EventBoxPosted): EventBoxPostedAmino {
    const obj: any = {};
    obj.dispute = message.dispute ? base64FromBytes(message.dispute) : undefined;
    obj.box = message.box ? base64FromBytes(message.box) : undefined;
    return obj;
  },
  fromAminoMsg(object: EventBoxPostedAminoMsg): EventBoxPosted {
    return EventBoxPosted.fromAmino(object.value);
  },
  fromProtoMsg(message: EventBoxPostedProtoMsg): EventBoxPosted {
    return EventBoxPosted.decode(message.value);
  },
  toProto(message: EventBoxPosted): Uint8Array {
    return EventBoxPosted.encode(message).finish();
  },
  toProtoMsg(message: EventBoxPosted): EventBoxPostedProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.EventBoxPosted",
      value: EventBoxPosted.encode(message).finish()
    };
  }
};
function createBaseEventParamsUpdated(): EventParamsUpdated {
  return {
    params: Params.fromPartial({})
  };
}
export const EventParamsUpdated = {
  typeUrl: "/aceso.release.v1.EventParamsUpdated",
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
      typeUrl: "/aceso.release.v1.EventParamsUpdated",
      value: EventParamsUpdated.encode(message).finish()
    };
  }
};