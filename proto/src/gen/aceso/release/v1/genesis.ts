import { Params, ParamsAmino, ParamsSDKType, ReleaseOrder, ReleaseOrderAmino, ReleaseOrderSDKType, OrderProgress, OrderProgressAmino, OrderProgressSDKType, Receipt, ReceiptAmino, ReceiptSDKType, Dispute, DisputeAmino, DisputeSDKType } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, DeepPartial } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
export interface GenesisState {
  params: Params;
  orders: ReleaseOrder[];
  progress: OrderProgress[];
  receipts: Receipt[];
  disputes: Dispute[];
}
export interface GenesisStateProtoMsg {
  typeUrl: "/aceso.release.v1.GenesisState";
  value: Uint8Array;
}
/**
 * @name GenesisStateAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.GenesisState
 */
export interface GenesisStateAmino {
  params: ParamsAmino;
  orders: ReleaseOrderAmino[];
  progress: OrderProgressAmino[];
  receipts: ReceiptAmino[];
  disputes: DisputeAmino[];
}
export interface GenesisStateAminoMsg {
  type: "/aceso.release.v1.GenesisState";
  value: GenesisStateAmino;
}
export interface GenesisStateSDKType {
  params: ParamsSDKType;
  orders: ReleaseOrderSDKType[];
  progress: OrderProgressSDKType[];
  receipts: ReceiptSDKType[];
  disputes: DisputeSDKType[];
}
function createBaseGenesisState(): GenesisState {
  return {
    params: Params.fromPartial({}),
    orders: [],
    progress: [],
    receipts: [],
    disputes: []
  };
}
export const GenesisState = {
  typeUrl: "/aceso.release.v1.GenesisState",
  encode(message: GenesisState, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.params !== undefined) {
      Params.encode(message.params, writer.uint32(10).fork()).ldelim();
    }
    for (const v of message.orders) {
      ReleaseOrder.encode(v!, writer.uint32(18).fork()).ldelim();
    }
    for (const v of message.progress) {
      OrderProgress.encode(v!, writer.uint32(26).fork()).ldelim();
    }
    for (const v of message.receipts) {
      Receipt.encode(v!, writer.uint32(34).fork()).ldelim();
    }
    for (const v of message.disputes) {
      Dispute.encode(v!, writer.uint32(42).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): GenesisState {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseGenesisState();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.params = Params.decode(reader, reader.uint32());
          break;
        case 2:
          message.orders.push(ReleaseOrder.decode(reader, reader.uint32()));
          break;
        case 3:
          message.progress.push(OrderProgress.decode(reader, reader.uint32()));
          break;
        case 4:
          message.receipts.push(Receipt.decode(reader, reader.uint32()));
          break;
        case 5:
          message.disputes.push(Dispute.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): GenesisState {
    const obj = createBaseGenesisState();
    if (isSet(object.params)) obj.params = Params.fromJSON(object.params);
    if (Array.isArray(object?.orders)) obj.orders = object.orders.map((e: any) => ReleaseOrder.fromJSON(e));
    if (Array.isArray(object?.progress)) obj.progress = object.progress.map((e: any) => OrderProgress.fromJSON(e));
    if (Array.isArray(object?.receipts)) obj.receipts = object.receipts.map((e: any) => Receipt.fromJSON(e));
    if (Array.isArray(object?.disputes)) obj.disputes = object.disputes.map((e: any) => Dispute.fromJSON(e));
    return obj;
  },
  toJSON(message: GenesisState): JsonSafe<GenesisState> {
    const obj: any = {};
    message.params !== undefined && (obj.params = message.params ? Params.toJSON(message.params) : undefined);
    if (message.orders) {
      obj.orders = message.orders.map(e => e ? ReleaseOrder.toJSON(e) : undefined);
    } else {
      obj.orders = [];
    }
    if (message.progress) {
      obj.progress = message.progress.map(e => e ? OrderProgress.toJSON(e) : undefined);
    } else {
      obj.progress = [];
    }
    if (message.receipts) {
      obj.receipts = message.receipts.map(e => e ? Receipt.toJSON(e) : undefined);
    } else {
      obj.receipts = [];
    }
    if (message.disputes) {
      obj.disputes = message.disputes.map(e => e ? Dispute.toJSON(e) : undefined);
    } else {
      obj.disputes = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<GenesisState>): GenesisState {
    const message = createBaseGenesisState();
    if (object.params !== undefined && object.params !== null) {
      message.params = Params.fromPartial(object.params);
    }
    message.orders = object.orders?.map(e => ReleaseOrder.fromPartial(e)) || [];
    message.progress = object.progress?.map(e => OrderProgress.fromPartial(e)) || [];
    message.receipts = object.receipts?.map(e => Receipt.fromPartial(e)) || [];
    message.disputes = object.disputes?.map(e => Dispute.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: GenesisStateAmino): GenesisState {
    const message = createBaseGenesisState();
    if (object.params !== undefined && object.params !== null) {
      message.params = Params.fromAmino(object.params);
    }
    message.orders = object.orders?.map(e => ReleaseOrder.fromAmino(e)) || [];
    message.progress = object.progress?.map(e => OrderProgress.fromAmino(e)) || [];
    message.receipts = object.receipts?.map(e => Receipt.fromAmino(e)) || [];
    message.disputes = object.disputes?.map(e => Dispute.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: GenesisState): GenesisStateAmino {
    const obj: any = {};
    obj.params = message.params ? Params.toAmino(message.params) : Params.toAmino(Params.fromPartial({}));
    if (message.orders) {
      obj.orders = message.orders.map(e => e ? ReleaseOrder.toAmino(e) : undefined);
    } else {
      obj.orders = message.orders;
    }
    if (message.progress) {
      obj.progress = message.progress.map(e => e ? OrderProgress.toAmino(e) : undefined);
    } else {
      obj.progress = message.progress;
    }
    if (message.receipts) {
      obj.receipts = message.receipts.map(e => e ? Receipt.toAmino(e) : undefined);
    } else {
      obj.receipts = message.receipts;
    }
    if (message.disputes) {
      obj.disputes = message.disputes.map(e => e ? Dispute.toAmino(e) : undefined);
    } else {
      obj.disputes = message.disputes;
    }
    return obj;
  },
  fromAminoMsg(object: GenesisStateAminoMsg): GenesisState {
    return GenesisState.fromAmino(object.value);
  },
  fromProtoMsg(message: GenesisStateProtoMsg): GenesisState {
    return GenesisState.decode(message.value);
  },
  toProto(message: GenesisState): Uint8Array {
    return GenesisState.encode(message).finish();
  },
  toProtoMsg(message: GenesisState): GenesisStateProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.GenesisState",
      value: GenesisState.encode(message).finish()
    };
  }
};