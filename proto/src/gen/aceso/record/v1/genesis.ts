import { Params, ParamsAmino, ParamsSDKType, Batch, BatchAmino, BatchSDKType, Record, RecordAmino, RecordSDKType, BatchHead, BatchHeadAmino, BatchHeadSDKType, Opening, OpeningAmino, OpeningSDKType } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, bytesFromBase64, base64FromBytes, DeepPartial } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
export interface GenesisState {
  params: Params;
  batches: Batch[];
  records: Record[];
  heads: BatchHead[];
  openings: Opening[];
  /** batches whose reward was taken back: once each */
  takenBack: Uint8Array[];
}
export interface GenesisStateProtoMsg {
  typeUrl: "/aceso.record.v1.GenesisState";
  value: Uint8Array;
}
/**
 * @name GenesisStateAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.GenesisState
 */
export interface GenesisStateAmino {
  params: ParamsAmino;
  batches: BatchAmino[];
  records: RecordAmino[];
  heads: BatchHeadAmino[];
  openings: OpeningAmino[];
  /**
   * batches whose reward was taken back: once each
   */
  taken_back?: string[];
}
export interface GenesisStateAminoMsg {
  type: "/aceso.record.v1.GenesisState";
  value: GenesisStateAmino;
}
export interface GenesisStateSDKType {
  params: ParamsSDKType;
  batches: BatchSDKType[];
  records: RecordSDKType[];
  heads: BatchHeadSDKType[];
  openings: OpeningSDKType[];
  taken_back: Uint8Array[];
}
function createBaseGenesisState(): GenesisState {
  return {
    params: Params.fromPartial({}),
    batches: [],
    records: [],
    heads: [],
    openings: [],
    takenBack: []
  };
}
export const GenesisState = {
  typeUrl: "/aceso.record.v1.GenesisState",
  encode(message: GenesisState, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.params !== undefined) {
      Params.encode(message.params, writer.uint32(10).fork()).ldelim();
    }
    for (const v of message.batches) {
      Batch.encode(v!, writer.uint32(18).fork()).ldelim();
    }
    for (const v of message.records) {
      Record.encode(v!, writer.uint32(26).fork()).ldelim();
    }
    for (const v of message.heads) {
      BatchHead.encode(v!, writer.uint32(34).fork()).ldelim();
    }
    for (const v of message.openings) {
      Opening.encode(v!, writer.uint32(42).fork()).ldelim();
    }
    for (const v of message.takenBack) {
      writer.uint32(50).bytes(v!);
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
          message.batches.push(Batch.decode(reader, reader.uint32()));
          break;
        case 3:
          message.records.push(Record.decode(reader, reader.uint32()));
          break;
        case 4:
          message.heads.push(BatchHead.decode(reader, reader.uint32()));
          break;
        case 5:
          message.openings.push(Opening.decode(reader, reader.uint32()));
          break;
        case 6:
          message.takenBack.push(reader.bytes());
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
    if (Array.isArray(object?.batches)) obj.batches = object.batches.map((e: any) => Batch.fromJSON(e));
    if (Array.isArray(object?.records)) obj.records = object.records.map((e: any) => Record.fromJSON(e));
    if (Array.isArray(object?.heads)) obj.heads = object.heads.map((e: any) => BatchHead.fromJSON(e));
    if (Array.isArray(object?.openings)) obj.openings = object.openings.map((e: any) => Opening.fromJSON(e));
    if (Array.isArray(object?.takenBack)) obj.takenBack = object.takenBack.map((e: any) => bytesFromBase64(e));
    return obj;
  },
  toJSON(message: GenesisState): JsonSafe<GenesisState> {
    const obj: any = {};
    message.params !== undefined && (obj.params = message.params ? Params.toJSON(message.params) : undefined);
    if (message.batches) {
      obj.batches = message.batches.map(e => e ? Batch.toJSON(e) : undefined);
    } else {
      obj.batches = [];
    }
    if (message.records) {
      obj.records = message.records.map(e => e ? Record.toJSON(e) : undefined);
    } else {
      obj.records = [];
    }
    if (message.heads) {
      obj.heads = message.heads.map(e => e ? BatchHead.toJSON(e) : undefined);
    } else {
      obj.heads = [];
    }
    if (message.openings) {
      obj.openings = message.openings.map(e => e ? Opening.toJSON(e) : undefined);
    } else {
      obj.openings = [];
    }
    if (message.takenBack) {
      obj.takenBack = message.takenBack.map(e => base64FromBytes(e !== undefined ? e : new Uint8Array()));
    } else {
      obj.takenBack = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<GenesisState>): GenesisState {
    const message = createBaseGenesisState();
    if (object.params !== undefined && object.params !== null) {
      message.params = Params.fromPartial(object.params);
    }
    message.batches = object.batches?.map(e => Batch.fromPartial(e)) || [];
    message.records = object.records?.map(e => Record.fromPartial(e)) || [];
    message.heads = object.heads?.map(e => BatchHead.fromPartial(e)) || [];
    message.openings = object.openings?.map(e => Opening.fromPartial(e)) || [];
    message.takenBack = object.takenBack?.map(e => e) || [];
    return message;
  },
  fromAmino(object: GenesisStateAmino): GenesisState {
    const message = createBaseGenesisState();
    if (object.params !== undefined && object.params !== null) {
      message.params = Params.fromAmino(object.params);
    }
    message.batches = object.batches?.map(e => Batch.fromAmino(e)) || [];
    message.records = object.records?.map(e => Record.fromAmino(e)) || [];
    message.heads = object.heads?.map(e => BatchHead.fromAmino(e)) || [];
    message.openings = object.openings?.map(e => Opening.fromAmino(e)) || [];
    message.takenBack = object.taken_back?.map(e => bytesFromBase64(e)) || [];
    return message;
  },
  toAmino(message: GenesisState): GenesisStateAmino {
    const obj: any = {};
    obj.params = message.params ? Params.toAmino(message.params) : Params.toAmino(Params.fromPartial({}));
    if (message.batches) {
      obj.batches = message.batches.map(e => e ? Batch.toAmino(e) : undefined);
    } else {
      obj.batches = message.batches;
    }
    if (message.records) {
      obj.records = message.records.map(e => e ? Record.toAmino(e) : undefined);
    } else {
      obj.records = message.records;
    }
    if (message.heads) {
      obj.heads = message.heads.map(e => e ? BatchHead.toAmino(e) : undefined);
    } else {
      obj.heads = message.heads;
    }
    if (message.openings) {
      obj.openings = message.openings.map(e => e ? Opening.toAmino(e) : undefined);
    } else {
      obj.openings = message.openings;
    }
    if (message.takenBack) {
      obj.taken_back = message.takenBack.map(e => base64FromBytes(e));
    } else {
      obj.taken_back = message.takenBack;
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
      typeUrl: "/aceso.record.v1.GenesisState",
      value: GenesisState.encode(message).finish()
    };
  }
};