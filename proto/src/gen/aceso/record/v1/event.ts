import { Batch, BatchAmino, BatchSDKType, BatchHead, BatchHeadAmino, BatchHeadSDKType, Record, RecordAmino, RecordSDKType, Opening, OpeningAmino, OpeningSDKType, Params, ParamsAmino, ParamsSDKType } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, bytesFromBase64, base64FromBytes, DeepPartial } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
/** SubmittedBatch is an anchored batch with the signature that state does not keep. */
export interface SubmittedBatch {
  batch: Batch;
  /** the device's data key or the vault's agent key */
  dataKey: Uint8Array;
  signature: Uint8Array;
  head: BatchHead;
}
export interface SubmittedBatchProtoMsg {
  typeUrl: "/aceso.record.v1.SubmittedBatch";
  value: Uint8Array;
}
/**
 * SubmittedBatch is an anchored batch with the signature that state does not keep.
 * @name SubmittedBatchAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.SubmittedBatch
 */
export interface SubmittedBatchAmino {
  batch: BatchAmino;
  /**
   * the device's data key or the vault's agent key
   */
  data_key?: string;
  signature?: string;
  head: BatchHeadAmino;
}
export interface SubmittedBatchAminoMsg {
  type: "/aceso.record.v1.SubmittedBatch";
  value: SubmittedBatchAmino;
}
/** SubmittedBatch is an anchored batch with the signature that state does not keep. */
export interface SubmittedBatchSDKType {
  batch: BatchSDKType;
  data_key: Uint8Array;
  signature: Uint8Array;
  head: BatchHeadSDKType;
}
/** SubmittedRecord is an anchored record with the header fields and proofs that state does not keep. */
export interface SubmittedRecord {
  record: Record;
  capsuleProof: Uint8Array;
  deidConfig: Uint8Array;
  validUntil: bigint;
  agentKey: Uint8Array;
  signature: Uint8Array;
}
export interface SubmittedRecordProtoMsg {
  typeUrl: "/aceso.record.v1.SubmittedRecord";
  value: Uint8Array;
}
/**
 * SubmittedRecord is an anchored record with the header fields and proofs that state does not keep.
 * @name SubmittedRecordAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.SubmittedRecord
 */
export interface SubmittedRecordAmino {
  record: RecordAmino;
  capsule_proof?: string;
  deid_config?: string;
  valid_until?: string;
  agent_key?: string;
  signature?: string;
}
export interface SubmittedRecordAminoMsg {
  type: "/aceso.record.v1.SubmittedRecord";
  value: SubmittedRecordAmino;
}
/** SubmittedRecord is an anchored record with the header fields and proofs that state does not keep. */
export interface SubmittedRecordSDKType {
  record: RecordSDKType;
  capsule_proof: Uint8Array;
  deid_config: Uint8Array;
  valid_until: bigint;
  agent_key: Uint8Array;
  signature: Uint8Array;
}
/** EventRecordsSubmitted is the one event of a SubmitRecords transaction. */
export interface EventRecordsSubmitted {
  relayer: string;
  batches: SubmittedBatch[];
  records: SubmittedRecord[];
}
export interface EventRecordsSubmittedProtoMsg {
  typeUrl: "/aceso.record.v1.EventRecordsSubmitted";
  value: Uint8Array;
}
/**
 * EventRecordsSubmitted is the one event of a SubmitRecords transaction.
 * @name EventRecordsSubmittedAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.EventRecordsSubmitted
 */
export interface EventRecordsSubmittedAmino {
  relayer?: string;
  batches: SubmittedBatchAmino[];
  records: SubmittedRecordAmino[];
}
export interface EventRecordsSubmittedAminoMsg {
  type: "/aceso.record.v1.EventRecordsSubmitted";
  value: EventRecordsSubmittedAmino;
}
/** EventRecordsSubmitted is the one event of a SubmitRecords transaction. */
export interface EventRecordsSubmittedSDKType {
  relayer: string;
  batches: SubmittedBatchSDKType[];
  records: SubmittedRecordSDKType[];
}
export interface EventOpeningPublished {
  opening: Opening;
}
export interface EventOpeningPublishedProtoMsg {
  typeUrl: "/aceso.record.v1.EventOpeningPublished";
  value: Uint8Array;
}
/**
 * @name EventOpeningPublishedAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.EventOpeningPublished
 */
export interface EventOpeningPublishedAmino {
  opening: OpeningAmino;
}
export interface EventOpeningPublishedAminoMsg {
  type: "/aceso.record.v1.EventOpeningPublished";
  value: EventOpeningPublishedAmino;
}
export interface EventOpeningPublishedSDKType {
  opening: OpeningSDKType;
}
/**
 * EventRecordErased carries what is left of the record; its published openings go with it. `taken_back` is true where this was the
 * last record standing over its batch, and what the batch earned was taken back.
 */
export interface EventRecordErased {
  record: Record;
  takenBack: boolean;
}
export interface EventRecordErasedProtoMsg {
  typeUrl: "/aceso.record.v1.EventRecordErased";
  value: Uint8Array;
}
/**
 * EventRecordErased carries what is left of the record; its published openings go with it. `taken_back` is true where this was the
 * last record standing over its batch, and what the batch earned was taken back.
 * @name EventRecordErasedAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.EventRecordErased
 */
export interface EventRecordErasedAmino {
  record: RecordAmino;
  taken_back?: boolean;
}
export interface EventRecordErasedAminoMsg {
  type: "/aceso.record.v1.EventRecordErased";
  value: EventRecordErasedAmino;
}
/**
 * EventRecordErased carries what is left of the record; its published openings go with it. `taken_back` is true where this was the
 * last record standing over its batch, and what the batch earned was taken back.
 */
export interface EventRecordErasedSDKType {
  record: RecordSDKType;
  taken_back: boolean;
}
/** EventBatchesTakenBack names recalled batches whose earnings were taken back. */
export interface EventBatchesTakenBack {
  batches: Uint8Array[];
}
export interface EventBatchesTakenBackProtoMsg {
  typeUrl: "/aceso.record.v1.EventBatchesTakenBack";
  value: Uint8Array;
}
/**
 * EventBatchesTakenBack names recalled batches whose earnings were taken back.
 * @name EventBatchesTakenBackAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.EventBatchesTakenBack
 */
export interface EventBatchesTakenBackAmino {
  batches?: string[];
}
export interface EventBatchesTakenBackAminoMsg {
  type: "/aceso.record.v1.EventBatchesTakenBack";
  value: EventBatchesTakenBackAmino;
}
/** EventBatchesTakenBack names recalled batches whose earnings were taken back. */
export interface EventBatchesTakenBackSDKType {
  batches: Uint8Array[];
}
export interface EventParamsUpdated {
  params: Params;
}
export interface EventParamsUpdatedProtoMsg {
  typeUrl: "/aceso.record.v1.EventParamsUpdated";
  value: Uint8Array;
}
/**
 * @name EventParamsUpdatedAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.EventParamsUpdated
 */
export interface EventParamsUpdatedAmino {
  params: ParamsAmino;
}
export interface EventParamsUpdatedAminoMsg {
  type: "/aceso.record.v1.EventParamsUpdated";
  value: EventParamsUpdatedAmino;
}
export interface EventParamsUpdatedSDKType {
  params: ParamsSDKType;
}
function createBaseSubmittedBatch(): SubmittedBatch {
  return {
    batch: Batch.fromPartial({}),
    dataKey: new Uint8Array(),
    signature: new Uint8Array(),
    head: BatchHead.fromPartial({})
  };
}
export const SubmittedBatch = {
  typeUrl: "/aceso.record.v1.SubmittedBatch",
  encode(message: SubmittedBatch, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.batch !== undefined) {
      Batch.encode(message.batch, writer.uint32(10).fork()).ldelim();
    }
    if (message.dataKey.length !== 0) {
      writer.uint32(18).bytes(message.dataKey);
    }
    if (message.signature.length !== 0) {
      writer.uint32(26).bytes(message.signature);
    }
    if (message.head !== undefined) {
      BatchHead.encode(message.head, writer.uint32(34).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): SubmittedBatch {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseSubmittedBatch();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.batch = Batch.decode(reader, reader.uint32());
          break;
        case 2:
          message.dataKey = reader.bytes();
          break;
        case 3:
          message.signature = reader.bytes();
          break;
        case 4:
          message.head = BatchHead.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): SubmittedBatch {
    const obj = createBaseSubmittedBatch();
    if (isSet(object.batch)) obj.batch = Batch.fromJSON(object.batch);
    if (isSet(object.dataKey)) obj.dataKey = bytesFromBase64(object.dataKey);
    if (isSet(object.signature)) obj.signature = bytesFromBase64(object.signature);
    if (isSet(object.head)) obj.head = BatchHead.fromJSON(object.head);
    return obj;
  },
  toJSON(message: SubmittedBatch): JsonSafe<SubmittedBatch> {
    const obj: any = {};
    message.batch !== undefined && (obj.batch = message.batch ? Batch.toJSON(message.batch) : undefined);
    message.dataKey !== undefined && (obj.dataKey = base64FromBytes(message.dataKey !== undefined ? message.dataKey : new Uint8Array()));
    message.signature !== undefined && (obj.signature = base64FromBytes(message.signature !== undefined ? message.signature : new Uint8Array()));
    message.head !== undefined && (obj.head = message.head ? BatchHead.toJSON(message.head) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<SubmittedBatch>): SubmittedBatch {
    const message = createBaseSubmittedBatch();
    if (object.batch !== undefined && object.batch !== null) {
      message.batch = Batch.fromPartial(object.batch);
    }
    message.dataKey = object.dataKey ?? new Uint8Array();
    message.signature = object.signature ?? new Uint8Array();
    if (object.head !== undefined && object.head !== null) {
      message.head = BatchHead.fromPartial(object.head);
    }
    return message;
  },
  fromAmino(object: SubmittedBatchAmino): SubmittedBatch {
    const message = createBaseSubmittedBatch();
    if (object.batch !== undefined && object.batch !== null) {
      message.batch = Batch.fromAmino(object.batch);
    }
    if (object.data_key !== undefined && object.data_key !== null) {
      message.dataKey = bytesFromBase64(object.data_key);
    }
    if (object.signature !== undefined && object.signature !== null) {
      message.signature = bytesFromBase64(object.signature);
    }
    if (object.head !== undefined && object.head !== null) {
      message.head = BatchHead.fromAmino(object.head);
    }
    return message;
  },
  toAmino(message: SubmittedBatch): SubmittedBatchAmino {
    const obj: any = {};
    obj.batch = message.batch ? Batch.toAmino(message.batch) : Batch.toAmino(Batch.fromPartial({}));
    obj.data_key = message.dataKey ? base64FromBytes(message.dataKey) : undefined;
    obj.signature = message.signature ? base64FromBytes(message.signature) : undefined;
    obj.head = message.head ? BatchHead.toAmino(message.head) : BatchHead.toAmino(BatchHead.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: SubmittedBatchAminoMsg): SubmittedBatch {
    return SubmittedBatch.fromAmino(object.value);
  },
  fromProtoMsg(message: SubmittedBatchProtoMsg): SubmittedBatch {
    return SubmittedBatch.decode(message.value);
  },
  toProto(message: SubmittedBatch): Uint8Array {
    return SubmittedBatch.encode(message).finish();
  },
  toProtoMsg(message: SubmittedBatch): SubmittedBatchProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.SubmittedBatch",
      value: SubmittedBatch.encode(message).finish()
    };
  }
};
function createBaseSubmittedRecord(): SubmittedRecord {
  return {
    record: Record.fromPartial({}),
    capsuleProof: new Uint8Array(),
    deidConfig: new Uint8Array(),
    validUntil: BigInt(0),
    agentKey: new Uint8Array(),
    signature: new Uint8Array()
  };
}
export const SubmittedRecord = {
  typeUrl: "/aceso.record.v1.SubmittedRecord",
  encode(message: SubmittedRecord, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.record !== undefined) {
      Record.encode(message.record, writer.uint32(10).fork()).ldelim();
    }
    if (message.capsuleProof.length !== 0) {
      writer.uint32(18).bytes(message.capsuleProof);
    }
    if (message.deidConfig.length !== 0) {
      writer.uint32(26).bytes(message.deidConfig);
    }
    if (message.validUntil !== BigInt(0)) {
      writer.uint32(32).int64(message.validUntil);
    }
    if (message.agentKey.length !== 0) {
      writer.uint32(42).bytes(message.agentKey);
    }
    if (message.signature.length !== 0) {
      writer.uint32(50).bytes(message.signature);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): SubmittedRecord {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseSubmittedRecord();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.record = Record.decode(reader, reader.uint32());
          break;
        case 2:
          message.capsuleProof = reader.bytes();
          break;
        case 3:
          message.deidConfig = reader.bytes();
          break;
        case 4:
          message.validUntil = reader.int64();
          break;
        case 5:
          message.agentKey = reader.bytes();
          break;
        case 6:
          message.signature = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): SubmittedRecord {
    const obj = createBaseSubmittedRecord();
    if (isSet(object.record)) obj.record = Record.fromJSON(object.record);
    if (isSet(object.capsuleProof)) obj.capsuleProof = bytesFromBase64(object.capsuleProof);
    if (isSet(object.deidConfig)) obj.deidConfig = bytesFromBase64(object.deidConfig);
    if (isSet(object.validUntil)) obj.validUntil = BigInt(object.validUntil.toString());
    if (isSet(object.agentKey)) obj.agentKey = bytesFromBase64(object.agentKey);
    if (isSet(object.signature)) obj.signature = bytesFromBase64(object.signature);
    return obj;
  },
  toJSON(message: SubmittedRecord): JsonSafe<SubmittedRecord> {
    const obj: any = {};
    message.record !== undefined && (obj.record = message.record ? Record.toJSON(message.record) : undefined);
    message.capsuleProof !== undefined && (obj.capsuleProof = base64FromBytes(message.capsuleProof !== undefined ? message.capsuleProof : new Uint8Array()));
    message.deidConfig !== undefined && (obj.deidConfig = base64FromBytes(message.deidConfig !== undefined ? message.deidConfig : new Uint8Array()));
    message.validUntil !== undefined && (obj.validUntil = (message.validUntil || BigInt(0)).toString());
    message.agentKey !== undefined && (obj.agentKey = base64FromBytes(message.agentKey !== undefined ? message.agentKey : new Uint8Array()));
    message.signature !== undefined && (obj.signature = base64FromBytes(message.signature !== undefined ? message.signature : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<SubmittedRecord>): SubmittedRecord {
    const message = createBaseSubmittedRecord();
    if (object.record !== undefined && object.record !== null) {
      message.record = Record.fromPartial(object.record);
    }
    message.capsuleProof = object.capsuleProof ?? new Uint8Array();
    message.deidConfig = object.deidConfig ?? new Uint8Array();
    if (object.validUntil !== undefined && object.validUntil !== null) {
      message.validUntil = BigInt(object.validUntil.toString());
    }
    message.agentKey = object.agentKey ?? new Uint8Array();
    message.signature = object.signature ?? new Uint8Array();
    return message;
  },
  fromAmino(object: SubmittedRecordAmino): SubmittedRecord {
    const message = createBaseSubmittedRecord();
    if (object.record !== undefined && object.record !== null) {
      message.record = Record.fromAmino(object.record);
    }
    if (object.capsule_proof !== undefined && object.capsule_proof !== null) {
      message.capsuleProof = bytesFromBase64(object.capsule_proof);
    }
    if (object.deid_config !== undefined && object.deid_config !== null) {
      message.deidConfig = bytesFromBase64(object.deid_config);
    }
    if (object.valid_until !== undefined && object.valid_until !== null) {
      message.validUntil = BigInt(object.valid_until);
    }
    if (object.agent_key !== undefined && object.agent_key !== null) {
      message.agentKey = bytesFromBase64(object.agent_key);
    }
    if (object.signature !== undefined && object.signature !== null) {
      message.signature = bytesFromBase64(object.signature);
    }
    return message;
  },
  toAmino(message: SubmittedRecord): SubmittedRecordAmino {
    const obj: any = {};
    obj.record = message.record ? Record.toAmino(message.record) : Record.toAmino(Record.fromPartial({}));
    obj.capsule_proof = message.capsuleProof ? base64FromBytes(message.capsuleProof) : undefined;
    obj.deid_config = message.deidConfig ? base64FromBytes(message.deidConfig) : undefined;
    obj.valid_until = message.validUntil !== BigInt(0) ? message.validUntil?.toString() : undefined;
    obj.agent_key = message.agentKey ? base64FromBytes(message.agentKey) : undefined;
    obj.signature = message.signature ? base64FromBytes(message.signature) : undefined;
    return obj;
  },
  fromAminoMsg(object: SubmittedRecordAminoMsg): SubmittedRecord {
    return SubmittedRecord.fromAmino(object.value);
  },
  fromProtoMsg(message: SubmittedRecordProtoMsg): SubmittedRecord {
    return SubmittedRecord.decode(message.value);
  },
  toProto(message: SubmittedRecord): Uint8Array {
    return SubmittedRecord.encode(message).finish();
  },
  toProtoMsg(message: SubmittedRecord): SubmittedRecordProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.SubmittedRecord",
      value: SubmittedRecord.encode(message).finish()
    };
  }
};
function createBaseEventRecordsSubmitted(): EventRecordsSubmitted {
  return {
    relayer: "",
    batches: [],
    records: []
  };
}
export const EventRecordsSubmitted = {
  typeUrl: "/aceso.record.v1.EventRecordsSubmitted",
  encode(message: EventRecordsSubmitted, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.relayer !== "") {
      writer.uint32(10).string(message.relayer);
    }
    for (const v of message.batches) {
      SubmittedBatch.encode(v!, writer.uint32(18).fork()).ldelim();
    }
    for (const v of message.records) {
      SubmittedRecord.encode(v!, writer.uint32(26).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventRecordsSubmitted {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventRecordsSubmitted();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.relayer = reader.string();
          break;
        case 2:
          message.batches.push(SubmittedBatch.decode(reader, reader.uint32()));
          break;
        case 3:
          message.records.push(SubmittedRecord.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventRecordsSubmitted {
    const obj = createBaseEventRecordsSubmitted();
    if (isSet(object.relayer)) obj.relayer = String(object.relayer);
    if (Array.isArray(object?.batches)) obj.batches = object.batches.map((e: any) => SubmittedBatch.fromJSON(e));
    if (Array.isArray(object?.records)) obj.records = object.records.map((e: any) => SubmittedRecord.fromJSON(e));
    return obj;
  },
  toJSON(message: EventRecordsSubmitted): JsonSafe<EventRecordsSubmitted> {
    const obj: any = {};
    message.relayer !== undefined && (obj.relayer = message.relayer);
    if (message.batches) {
      obj.batches = message.batches.map(e => e ? SubmittedBatch.toJSON(e) : undefined);
    } else {
      obj.batches = [];
    }
    if (message.records) {
      obj.records = message.records.map(e => e ? SubmittedRecord.toJSON(e) : undefined);
    } else {
      obj.records = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<EventRecordsSubmitted>): EventRecordsSubmitted {
    const message = createBaseEventRecordsSubmitted();
    message.relayer = object.relayer ?? "";
    message.batches = object.batches?.map(e => SubmittedBatch.fromPartial(e)) || [];
    message.records = object.records?.map(e => SubmittedRecord.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: EventRecordsSubmittedAmino): EventRecordsSubmitted {
    const message = createBaseEventRecordsSubmitted();
    if (object.relayer !== undefined && object.relayer !== null) {
      message.relayer = object.relayer;
    }
    message.batches = object.batches?.map(e => SubmittedBatch.fromAmino(e)) || [];
    message.records = object.records?.map(e => SubmittedRecord.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: EventRecordsSubmitted): EventRecordsSubmittedAmino {
    const obj: any = {};
    obj.relayer = message.relayer === "" ? undefined : message.relayer;
    if (message.batches) {
      obj.batches = message.batches.map(e => e ? SubmittedBatch.toAmino(e) : undefined);
    } else {
      obj.batches = message.batches;
    }
    if (message.records) {
      obj.records = message.records.map(e => e ? SubmittedRecord.toAmino(e) : undefined);
    } else {
      obj.records = message.records;
    }
    return obj;
  },
  fromAminoMsg(object: EventRecordsSubmittedAminoMsg): EventRecordsSubmitted {
    return EventRecordsSubmitted.fromAmino(object.value);
  },
  fromProtoMsg(message: EventRecordsSubmittedProtoMsg): EventRecordsSubmitted {
    return EventRecordsSubmitted.decode(message.value);
  },
  toProto(message: EventRecordsSubmitted): Uint8Array {
    return EventRecordsSubmitted.encode(message).finish();
  },
  toProtoMsg(message: EventRecordsSubmitted): EventRecordsSubmittedProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.EventRecordsSubmitted",
      value: EventRecordsSubmitted.encode(message).finish()
    };
  }
};
function createBaseEventOpeningPublished(): EventOpeningPublished {
  return {
    opening: Opening.fromPartial({})
  };
}
export const EventOpeningPublished = {
  typeUrl: "/aceso.record.v1.EventOpeningPublished",
  encode(message: EventOpeningPublished, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.opening !== undefined) {
      Opening.encode(message.opening, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventOpeningPublished {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventOpeningPublished();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.opening = Opening.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventOpeningPublished {
    const obj = createBaseEventOpeningPublished();
    if (isSet(object.opening)) obj.opening = Opening.fromJSON(object.opening);
    return obj;
  },
  toJSON(message: EventOpeningPublished): JsonSafe<EventOpeningPublished> {
    const obj: any = {};
    message.opening !== undefined && (obj.opening = message.opening ? Opening.toJSON(message.opening) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<EventOpeningPublished>): EventOpeningPublished {
    const message = createBaseEventOpeningPublished();
    if (object.opening !== undefined && object.opening !== null) {
      message.opening = Opening.fromPartial(object.opening);
    }
    return message;
  },
  fromAmino(object: EventOpeningPublishedAmino): EventOpeningPublished {
    const message = createBaseEventOpeningPublished();
    if (object.opening !== undefined && object.opening !== null) {
      message.opening = Opening.fromAmino(object.opening);
    }
    return message;
  },
  toAmino(message: EventOpeningPublished): EventOpeningPublishedAmino {
    const obj: any = {};
    obj.opening = message.opening ? Opening.toAmino(message.opening) : Opening.toAmino(Opening.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: EventOpeningPublishedAminoMsg): EventOpeningPublished {
    return EventOpeningPublished.fromAmino(object.value);
  },
  fromProtoMsg(message: EventOpeningPublishedProtoMsg): EventOpeningPublished {
    return EventOpeningPublished.decode(message.value);
  },
  toProto(message: EventOpeningPublished): Uint8Array {
    return EventOpeningPublished.encode(message).finish();
  },
  toProtoMsg(message: EventOpeningPublished): EventOpeningPublishedProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.EventOpeningPublished",
      value: EventOpeningPublished.encode(message).finish()
    };
  }
};
function createBaseEventRecordErased(): EventRecordErased {
  return {
    record: Record.fromPartial({}),
    takenBack: false
  };
}
export const EventRecordErased = {
  typeUrl: "/aceso.record.v1.EventRecordErased",
  encode(message: EventRecordErased, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.record !== undefined) {
      Record.encode(message.record, writer.uint32(10).fork()).ldelim();
    }
    if (message.takenBack === true) {
      writer.uint32(16).bool(message.takenBack);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventRecordErased {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventRecordErased();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.record = Record.decode(reader, reader.uint32());
          break;
        case 2:
          message.takenBack = reader.bool();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventRecordErased {
    const obj = createBaseEventRecordErased();
    if (isSet(object.record)) obj.record = Record.fromJSON(object.record);
    if (isSet(object.takenBack)) obj.takenBack = Boolean(object.takenBack);
    return obj;
  },
  toJSON(message: EventRecordErased): JsonSafe<EventRecordErased> {
    const obj: any = {};
    message.record !== undefined && (obj.record = message.record ? Record.toJSON(message.record) : undefined);
    message.takenBack !== undefined && (obj.takenBack = message.takenBack);
    return obj;
  },
  fromPartial(object: DeepPartial<EventRecordErased>): EventRecordErased {
    const message = createBaseEventRecordErased();
    if (object.record !== undefined && object.record !== null) {
      message.record = Record.fromPartial(object.record);
    }
    message.takenBack = object.takenBack ?? false;
    return message;
  },
  fromAmino(object: EventRecordErasedAmino): EventRecordErased {
    const message = createBaseEventRecordErased();
    if (object.record !== undefined && object.record !== null) {
      message.record = Record.fromAmino(object.record);
    }
    if (object.taken_back !== undefined && object.taken_back !== null) {
      message.takenBack = object.taken_back;
    }
    return message;
  },
  toAmino(message: EventRecordErased): EventRecordErasedAmino {
    const obj: any = {};
    obj.record = message.record ? Record.toAmino(message.record) : Record.toAmino(Record.fromPartial({}));
    obj.taken_back = message.takenBack === false ? undefined : message.takenBack;
    return obj;
  },
  fromAminoMsg(object: EventRecordErasedAminoMsg): EventRecordErased {
    return EventRecordErased.fromAmino(object.value);
  },
  fromProtoMsg(message: EventRecordErasedProtoMsg): EventRecordErased {
    return EventRecordErased.decode(message.value);
  },
  toProto(message: EventRecordErased): Uint8Array {
    return EventRecordErased.encode(message).finish();
  },
  toProtoMsg(message: EventRecordErased): EventRecordErasedProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.EventRecordErased",
      value: EventRecordErased.encode(message).finish()
    };
  }
};
function createBaseEventBatchesTakenBack(): EventBatchesTakenBack {
  return {
    batches: []
  };
}
export const EventBatchesTakenBack = {
  typeUrl: "/aceso.record.v1.EventBatchesTakenBack",
  encode(message: EventBatchesTakenBack, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.batches) {
      writer.uint32(10).bytes(v!);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EventBatchesTakenBack {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEventBatchesTakenBack();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.batches.push(reader.bytes());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EventBatchesTakenBack {
    const obj = createBaseEventBatchesTakenBack();
    if (Array.isArray(object?.batches)) obj.batches = object.batches.map((e: any) => bytesFromBase64(e));
    return obj;
  },
  toJSON(message: EventBatchesTakenBack): JsonSafe<EventBatchesTakenBack> {
    const obj: any = {};
    if (message.batches) {
      obj.batches = message.batches.map(e => base64FromBytes(e !== undefined ? e : new Uint8Array()));
    } else {
      obj.batches = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<EventBatchesTakenBack>): EventBatchesTakenBack {
    const message = createBaseEventBatchesTakenBack();
    message.batches = object.batches?.map(e => e) || [];
    return message;
  },
  fromAmino(object: EventBatchesTakenBackAmino): EventBatchesTakenBack {
    const message = createBaseEventBatchesTakenBack();
    message.batches = object.batches?.map(e => bytesFromBase64(e)) || [];
    return message;
  },
  toAmino(message: EventBatchesTakenBack): EventBatchesTakenBackAmino {
    const obj: any = {};
    if (message.batches) {
      obj.batches = message.batches.map(e => base64FromBytes(e));
    } else {
      obj.batches = message.batches;
    }
    return obj;
  },
  fromAminoMsg(object: EventBatchesTakenBackAminoMsg): EventBatchesTakenBack {
    return EventBatchesTakenBack.fromAmino(object.value);
  },
  fromProtoMsg(message: EventBatchesTakenBackProtoMsg): EventBatchesTakenBack {
    return EventBatchesTakenBack.decode(message.value);
  },
  toProto(message: EventBatchesTakenBack): Uint8Array {
    return EventBatchesTakenBack.encode(message).finish();
  },
  toProtoMsg(message: EventBatchesTakenBack): EventBatchesTakenBackProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.EventBatchesTakenBack",
      value: EventBatchesTakenBack.encode(message).finish()
    };
  }
};
function createBaseEventParamsUpdated(): EventParamsUpdated {
  return {
    params: Params.fromPartial({})
  };
}
export const EventParamsUpdated = {
  typeUrl: "/aceso.record.v1.EventParamsUpdated",
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
      typeUrl: "/aceso.record.v1.EventParamsUpdated",
      value: EventParamsUpdated.encode(message).finish()
    };
  }
};