import { PageRequest, PageRequestAmino, PageRequestSDKType, PageResponse, PageResponseAmino, PageResponseSDKType } from "../../../cosmos/base/query/v1beta1/pagination.js";
import { Entry, EntryAmino, EntrySDKType, Refusal, RefusalAmino, RefusalSDKType } from "./tx.js";
import { Params, ParamsAmino, ParamsSDKType, Record, RecordAmino, RecordSDKType, Batch, BatchAmino, BatchSDKType, BatchHead, BatchHeadAmino, BatchHeadSDKType, Opening, OpeningAmino, OpeningSDKType } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { JsonSafe } from "../../../json-safe.js";
import { DeepPartial, isSet } from "../../../helpers.js";
export interface QueryParamsRequest {}
export interface QueryParamsRequestProtoMsg {
  typeUrl: "/aceso.record.v1.QueryParamsRequest";
  value: Uint8Array;
}
/**
 * @name QueryParamsRequestAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.QueryParamsRequest
 */
export interface QueryParamsRequestAmino {}
export interface QueryParamsRequestAminoMsg {
  type: "/aceso.record.v1.QueryParamsRequest";
  value: QueryParamsRequestAmino;
}
export interface QueryParamsRequestSDKType {}
export interface QueryParamsResponse {
  params: Params;
}
export interface QueryParamsResponseProtoMsg {
  typeUrl: "/aceso.record.v1.QueryParamsResponse";
  value: Uint8Array;
}
/**
 * @name QueryParamsResponseAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.QueryParamsResponse
 */
export interface QueryParamsResponseAmino {
  params: ParamsAmino;
}
export interface QueryParamsResponseAminoMsg {
  type: "/aceso.record.v1.QueryParamsResponse";
  value: QueryParamsResponseAmino;
}
export interface QueryParamsResponseSDKType {
  params: ParamsSDKType;
}
export interface QueryRecordRequest {
  /** hex */
  id: string;
}
export interface QueryRecordRequestProtoMsg {
  typeUrl: "/aceso.record.v1.QueryRecordRequest";
  value: Uint8Array;
}
/**
 * @name QueryRecordRequestAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.QueryRecordRequest
 */
export interface QueryRecordRequestAmino {
  /**
   * hex
   */
  id?: string;
}
export interface QueryRecordRequestAminoMsg {
  type: "/aceso.record.v1.QueryRecordRequest";
  value: QueryRecordRequestAmino;
}
export interface QueryRecordRequestSDKType {
  id: string;
}
/** QueryRecordResponse: recalled is true where the batch's model was recalled for its time. */
export interface QueryRecordResponse {
  record: Record;
  batch: Batch;
  recalled: boolean;
}
export interface QueryRecordResponseProtoMsg {
  typeUrl: "/aceso.record.v1.QueryRecordResponse";
  value: Uint8Array;
}
/**
 * QueryRecordResponse: recalled is true where the batch's model was recalled for its time.
 * @name QueryRecordResponseAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.QueryRecordResponse
 */
export interface QueryRecordResponseAmino {
  record: RecordAmino;
  batch: BatchAmino;
  recalled?: boolean;
}
export interface QueryRecordResponseAminoMsg {
  type: "/aceso.record.v1.QueryRecordResponse";
  value: QueryRecordResponseAmino;
}
/** QueryRecordResponse: recalled is true where the batch's model was recalled for its time. */
export interface QueryRecordResponseSDKType {
  record: RecordSDKType;
  batch: BatchSDKType;
  recalled: boolean;
}
/** QueryRecordsByVaultRequest: all records of a vault, or those over one batch. */
export interface QueryRecordsByVaultRequest {
  /** hex */
  vault: string;
  pagination?: PageRequest;
  /** hex; empty for all */
  batch: string;
}
export interface QueryRecordsByVaultRequestProtoMsg {
  typeUrl: "/aceso.record.v1.QueryRecordsByVaultRequest";
  value: Uint8Array;
}
/**
 * QueryRecordsByVaultRequest: all records of a vault, or those over one batch.
 * @name QueryRecordsByVaultRequestAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.QueryRecordsByVaultRequest
 */
export interface QueryRecordsByVaultRequestAmino {
  /**
   * hex
   */
  vault?: string;
  pagination?: PageRequestAmino;
  /**
   * hex; empty for all
   */
  batch?: string;
}
export interface QueryRecordsByVaultRequestAminoMsg {
  type: "/aceso.record.v1.QueryRecordsByVaultRequest";
  value: QueryRecordsByVaultRequestAmino;
}
/** QueryRecordsByVaultRequest: all records of a vault, or those over one batch. */
export interface QueryRecordsByVaultRequestSDKType {
  vault: string;
  pagination?: PageRequestSDKType;
  batch: string;
}
export interface QueryRecordsByVaultResponse {
  records: Record[];
  pagination?: PageResponse;
}
export interface QueryRecordsByVaultResponseProtoMsg {
  typeUrl: "/aceso.record.v1.QueryRecordsByVaultResponse";
  value: Uint8Array;
}
/**
 * @name QueryRecordsByVaultResponseAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.QueryRecordsByVaultResponse
 */
export interface QueryRecordsByVaultResponseAmino {
  records: RecordAmino[];
  pagination?: PageResponseAmino;
}
export interface QueryRecordsByVaultResponseAminoMsg {
  type: "/aceso.record.v1.QueryRecordsByVaultResponse";
  value: QueryRecordsByVaultResponseAmino;
}
export interface QueryRecordsByVaultResponseSDKType {
  records: RecordSDKType[];
  pagination?: PageResponseSDKType;
}
export interface QueryBatchRequest {
  /** hex */
  id: string;
}
export interface QueryBatchRequestProtoMsg {
  typeUrl: "/aceso.record.v1.QueryBatchRequest";
  value: Uint8Array;
}
/**
 * @name QueryBatchRequestAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.QueryBatchRequest
 */
export interface QueryBatchRequestAmino {
  /**
   * hex
   */
  id?: string;
}
export interface QueryBatchRequestAminoMsg {
  type: "/aceso.record.v1.QueryBatchRequest";
  value: QueryBatchRequestAmino;
}
export interface QueryBatchRequestSDKType {
  id: string;
}
export interface QueryBatchResponse {
  batch: Batch;
}
export interface QueryBatchResponseProtoMsg {
  typeUrl: "/aceso.record.v1.QueryBatchResponse";
  value: Uint8Array;
}
/**
 * @name QueryBatchResponseAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.QueryBatchResponse
 */
export interface QueryBatchResponseAmino {
  batch: BatchAmino;
}
export interface QueryBatchResponseAminoMsg {
  type: "/aceso.record.v1.QueryBatchResponse";
  value: QueryBatchResponseAmino;
}
export interface QueryBatchResponseSDKType {
  batch: BatchSDKType;
}
export interface QueryBatchHeadRequest {
  /** hex: device id or vault id */
  source: string;
  keyGeneration: number;
}
export interface QueryBatchHeadRequestProtoMsg {
  typeUrl: "/aceso.record.v1.QueryBatchHeadRequest";
  value: Uint8Array;
}
/**
 * @name QueryBatchHeadRequestAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.QueryBatchHeadRequest
 */
export interface QueryBatchHeadRequestAmino {
  /**
   * hex: device id or vault id
   */
  source?: string;
  key_generation?: number;
}
export interface QueryBatchHeadRequestAminoMsg {
  type: "/aceso.record.v1.QueryBatchHeadRequest";
  value: QueryBatchHeadRequestAmino;
}
export interface QueryBatchHeadRequestSDKType {
  source: string;
  key_generation: number;
}
export interface QueryBatchHeadResponse {
  head: BatchHead;
}
export interface QueryBatchHeadResponseProtoMsg {
  typeUrl: "/aceso.record.v1.QueryBatchHeadResponse";
  value: Uint8Array;
}
/**
 * @name QueryBatchHeadResponseAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.QueryBatchHeadResponse
 */
export interface QueryBatchHeadResponseAmino {
  head: BatchHeadAmino;
}
export interface QueryBatchHeadResponseAminoMsg {
  type: "/aceso.record.v1.QueryBatchHeadResponse";
  value: QueryBatchHeadResponseAmino;
}
export interface QueryBatchHeadResponseSDKType {
  head: BatchHeadSDKType;
}
export interface QueryOpeningsRequest {
  /** hex */
  record: string;
}
export interface QueryOpeningsRequestProtoMsg {
  typeUrl: "/aceso.record.v1.QueryOpeningsRequest";
  value: Uint8Array;
}
/**
 * @name QueryOpeningsRequestAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.QueryOpeningsRequest
 */
export interface QueryOpeningsRequestAmino {
  /**
   * hex
   */
  record?: string;
}
export interface QueryOpeningsRequestAminoMsg {
  type: "/aceso.record.v1.QueryOpeningsRequest";
  value: QueryOpeningsRequestAmino;
}
export interface QueryOpeningsRequestSDKType {
  record: string;
}
export interface QueryOpeningsResponse {
  openings: Opening[];
}
export interface QueryOpeningsResponseProtoMsg {
  typeUrl: "/aceso.record.v1.QueryOpeningsResponse";
  value: Uint8Array;
}
/**
 * @name QueryOpeningsResponseAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.QueryOpeningsResponse
 */
export interface QueryOpeningsResponseAmino {
  openings: OpeningAmino[];
}
export interface QueryOpeningsResponseAminoMsg {
  type: "/aceso.record.v1.QueryOpeningsResponse";
  value: QueryOpeningsResponseAmino;
}
export interface QueryOpeningsResponseSDKType {
  openings: OpeningSDKType[];
}
/** QueryCheckRecordsRequest asks what SubmitRecords would refuse, without sending it. */
export interface QueryCheckRecordsRequest {
  relayer: string;
  entries: Entry[];
}
export interface QueryCheckRecordsRequestProtoMsg {
  typeUrl: "/aceso.record.v1.QueryCheckRecordsRequest";
  value: Uint8Array;
}
/**
 * QueryCheckRecordsRequest asks what SubmitRecords would refuse, without sending it.
 * @name QueryCheckRecordsRequestAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.QueryCheckRecordsRequest
 */
export interface QueryCheckRecordsRequestAmino {
  relayer?: string;
  entries: EntryAmino[];
}
export interface QueryCheckRecordsRequestAminoMsg {
  type: "/aceso.record.v1.QueryCheckRecordsRequest";
  value: QueryCheckRecordsRequestAmino;
}
/** QueryCheckRecordsRequest asks what SubmitRecords would refuse, without sending it. */
export interface QueryCheckRecordsRequestSDKType {
  relayer: string;
  entries: EntrySDKType[];
}
export interface QueryCheckRecordsResponse {
  /** the whole transaction's refusal, empty if none */
  error: string;
  refused: Refusal[];
}
export interface QueryCheckRecordsResponseProtoMsg {
  typeUrl: "/aceso.record.v1.QueryCheckRecordsResponse";
  value: Uint8Array;
}
/**
 * @name QueryCheckRecordsResponseAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.QueryCheckRecordsResponse
 */
export interface QueryCheckRecordsResponseAmino {
  /**
   * the whole transaction's refusal, empty if none
   */
  error?: string;
  refused: RefusalAmino[];
}
export interface QueryCheckRecordsResponseAminoMsg {
  type: "/aceso.record.v1.QueryCheckRecordsResponse";
  value: QueryCheckRecordsResponseAmino;
}
export interface QueryCheckRecordsResponseSDKType {
  error: string;
  refused: RefusalSDKType[];
}
function createBaseQueryParamsRequest(): QueryParamsRequest {
  return {};
}
export const QueryParamsRequest = {
  typeUrl: "/aceso.record.v1.QueryParamsRequest",
  encode(_: QueryParamsRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryParamsRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryParamsRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(_: any): QueryParamsRequest {
    const obj = createBaseQueryParamsRequest();
    return obj;
  },
  toJSON(_: QueryParamsRequest): JsonSafe<QueryParamsRequest> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<QueryParamsRequest>): QueryParamsRequest {
    const message = createBaseQueryParamsRequest();
    return message;
  },
  fromAmino(_: QueryParamsRequestAmino): QueryParamsRequest {
    const message = createBaseQueryParamsRequest();
    return message;
  },
  toAmino(_: QueryParamsRequest): QueryParamsRequestAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: QueryParamsRequestAminoMsg): QueryParamsRequest {
    return QueryParamsRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryParamsRequestProtoMsg): QueryParamsRequest {
    return QueryParamsRequest.decode(message.value);
  },
  toProto(message: QueryParamsRequest): Uint8Array {
    return QueryParamsRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryParamsRequest): QueryParamsRequestProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.QueryParamsRequest",
      value: QueryParamsRequest.encode(message).finish()
    };
  }
};
function createBaseQueryParamsResponse(): QueryParamsResponse {
  return {
    params: Params.fromPartial({})
  };
}
export const QueryParamsResponse = {
  typeUrl: "/aceso.record.v1.QueryParamsResponse",
  encode(message: QueryParamsResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.params !== undefined) {
      Params.encode(message.params, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryParamsResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryParamsResponse();
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
  fromJSON(object: any): QueryParamsResponse {
    const obj = createBaseQueryParamsResponse();
    if (isSet(object.params)) obj.params = Params.fromJSON(object.params);
    return obj;
  },
  toJSON(message: QueryParamsResponse): JsonSafe<QueryParamsResponse> {
    const obj: any = {};
    message.params !== undefined && (obj.params = message.params ? Params.toJSON(message.params) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryParamsResponse>): QueryParamsResponse {
    const message = createBaseQueryParamsResponse();
    if (object.params !== undefined && object.params !== null) {
      message.params = Params.fromPartial(object.params);
    }
    return message;
  },
  fromAmino(object: QueryParamsResponseAmino): QueryParamsResponse {
    const message = createBaseQueryParamsResponse();
    if (object.params !== undefined && object.params !== null) {
      message.params = Params.fromAmino(object.params);
    }
    return message;
  },
  toAmino(message: QueryParamsResponse): QueryParamsResponseAmino {
    const obj: any = {};
    obj.params = message.params ? Params.toAmino(message.params) : Params.toAmino(Params.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: QueryParamsResponseAminoMsg): QueryParamsResponse {
    return QueryParamsResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryParamsResponseProtoMsg): QueryParamsResponse {
    return QueryParamsResponse.decode(message.value);
  },
  toProto(message: QueryParamsResponse): Uint8Array {
    return QueryParamsResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryParamsResponse): QueryParamsResponseProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.QueryParamsResponse",
      value: QueryParamsResponse.encode(message).finish()
    };
  }
};
function createBaseQueryRecordRequest(): QueryRecordRequest {
  return {
    id: ""
  };
}
export const QueryRecordRequest = {
  typeUrl: "/aceso.record.v1.QueryRecordRequest",
  encode(message: QueryRecordRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.id !== "") {
      writer.uint32(10).string(message.id);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryRecordRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryRecordRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.id = reader.string();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryRecordRequest {
    const obj = createBaseQueryRecordRequest();
    if (isSet(object.id)) obj.id = String(object.id);
    return obj;
  },
  toJSON(message: QueryRecordRequest): JsonSafe<QueryRecordRequest> {
    const obj: any = {};
    message.id !== undefined && (obj.id = message.id);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryRecordRequest>): QueryRecordRequest {
    const message = createBaseQueryRecordRequest();
    message.id = object.id ?? "";
    return message;
  },
  fromAmino(object: QueryRecordRequestAmino): QueryRecordRequest {
    const message = createBaseQueryRecordRequest();
    if (object.id !== undefined && object.id !== null) {
      message.id = object.id;
    }
    return message;
  },
  toAmino(message: QueryRecordRequest): QueryRecordRequestAmino {
    const obj: any = {};
    obj.id = message.id === "" ? undefined : message.id;
    return obj;
  },
  fromAminoMsg(object: QueryRecordRequestAminoMsg): QueryRecordRequest {
    return QueryRecordRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryRecordRequestProtoMsg): QueryRecordRequest {
    return QueryRecordRequest.decode(message.value);
  },
  toProto(message: QueryRecordRequest): Uint8Array {
    return QueryRecordRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryRecordRequest): QueryRecordRequestProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.QueryRecordRequest",
      value: QueryRecordRequest.encode(message).finish()
    };
  }
};
function createBaseQueryRecordResponse(): QueryRecordResponse {
  return {
    record: Record.fromPartial({}),
    batch: Batch.fromPartial({}),
    recalled: false
  };
}
export const QueryRecordResponse = {
  typeUrl: "/aceso.record.v1.QueryRecordResponse",
  encode(message: QueryRecordResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.record !== undefined) {
      Record.encode(message.record, writer.uint32(10).fork()).ldelim();
    }
    if (message.batch !== undefined) {
      Batch.encode(message.batch, writer.uint32(18).fork()).ldelim();
    }
    if (message.recalled === true) {
      writer.uint32(24).bool(message.recalled);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryRecordResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryRecordResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.record = Record.decode(reader, reader.uint32());
          break;
        case 2:
          message.batch = Batch.decode(reader, reader.uint32());
          break;
        case 3:
          message.recalled = reader.bool();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryRecordResponse {
    const obj = createBaseQueryRecordResponse();
    if (isSet(object.record)) obj.record = Record.fromJSON(object.record);
    if (isSet(object.batch)) obj.batch = Batch.fromJSON(object.batch);
    if (isSet(object.recalled)) obj.recalled = Boolean(object.recalled);
    return obj;
  },
  toJSON(message: QueryRecordResponse): JsonSafe<QueryRecordResponse> {
    const obj: any = {};
    message.record !== undefined && (obj.record = message.record ? Record.toJSON(message.record) : undefined);
    message.batch !== undefined && (obj.batch = message.batch ? Batch.toJSON(message.batch) : undefined);
    message.recalled !== undefined && (obj.recalled = message.recalled);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryRecordResponse>): QueryRecordResponse {
    const message = createBaseQueryRecordResponse();
    if (object.record !== undefined && object.record !== null) {
      message.record = Record.fromPartial(object.record);
    }
    if (object.batch !== undefined && object.batch !== null) {
      message.batch = Batch.fromPartial(object.batch);
    }
    message.recalled = object.recalled ?? false;
    return message;
  },
  fromAmino(object: QueryRecordResponseAmino): QueryRecordResponse {
    const message = createBaseQueryRecordResponse();
    if (object.record !== undefined && object.record !== null) {
      message.record = Record.fromAmino(object.record);
    }
    if (object.batch !== undefined && object.batch !== null) {
      message.batch = Batch.fromAmino(object.batch);
    }
    if (object.recalled !== undefined && object.recalled !== null) {
      message.recalled = object.recalled;
    }
    return message;
  },
  toAmino(message: QueryRecordResponse): QueryRecordResponseAmino {
    const obj: any = {};
    obj.record = message.record ? Record.toAmino(message.record) : Record.toAmino(Record.fromPartial({}));
    obj.batch = message.batch ? Batch.toAmino(message.batch) : Batch.toAmino(Batch.fromPartial({}));
    obj.recalled = message.recalled === false ? undefined : message.recalled;
    return obj;
  },
  fromAminoMsg(object: QueryRecordResponseAminoMsg): QueryRecordResponse {
    return QueryRecordResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryRecordResponseProtoMsg): QueryRecordResponse {
    return QueryRecordResponse.decode(message.value);
  },
  toProto(message: QueryRecordResponse): Uint8Array {
    return QueryRecordResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryRecordResponse): QueryRecordResponseProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.QueryRecordResponse",
      value: QueryRecordResponse.encode(message).finish()
    };
  }
};
function createBaseQueryRecordsByVaultRequest(): QueryRecordsByVaultRequest {
  return {
    vault: "",
    pagination: undefined,
    batch: ""
  };
}
export const QueryRecordsByVaultRequest = {
  typeUrl: "/aceso.record.v1.QueryRecordsByVaultRequest",
  encode(message: QueryRecordsByVaultRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.vault !== "") {
      writer.uint32(10).string(message.vault);
    }
    if (message.pagination !== undefined) {
      PageRequest.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    if (message.batch !== "") {
      writer.uint32(26).string(message.batch);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryRecordsByVaultRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryRecordsByVaultRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.vault = reader.string();
          break;
        case 2:
          message.pagination = PageRequest.decode(reader, reader.uint32());
          break;
        case 3:
          message.batch = reader.string();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryRecordsByVaultRequest {
    const obj = createBaseQueryRecordsByVaultRequest();
    if (isSet(object.vault)) obj.vault = String(object.vault);
    if (isSet(object.pagination)) obj.pagination = PageRequest.fromJSON(object.pagination);
    if (isSet(object.batch)) obj.batch = String(object.batch);
    return obj;
  },
  toJSON(message: QueryRecordsByVaultRequest): JsonSafe<QueryRecordsByVaultRequest> {
    const obj: any = {};
    message.vault !== undefined && (obj.vault = message.vault);
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageRequest.toJSON(message.pagination) : undefined);
    message.batch !== undefined && (obj.batch = message.batch);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryRecordsByVaultRequest>): QueryRecordsByVaultRequest {
    const message = createBaseQueryRecordsByVaultRequest();
    message.vault = object.vault ?? "";
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromPartial(object.pagination);
    }
    message.batch = object.batch ?? "";
    return message;
  },
  fromAmino(object: QueryRecordsByVaultRequestAmino): QueryRecordsByVaultRequest {
    const message = createBaseQueryRecordsByVaultRequest();
    if (object.vault !== undefined && object.vault !== null) {
      message.vault = object.vault;
    }
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromAmino(object.pagination);
    }
    if (object.batch !== undefined && object.batch !== null) {
      message.batch = object.batch;
    }
    return message;
  },
  toAmino(message: QueryRecordsByVaultRequest): QueryRecordsByVaultRequestAmino {
    const obj: any = {};
    obj.vault = message.vault === "" ? undefined : message.vault;
    obj.pagination = message.pagination ? PageRequest.toAmino(message.pagination) : undefined;
    obj.batch = message.batch === "" ? undefined : message.batch;
    return obj;
  },
  fromAminoMsg(object: QueryRecordsByVaultRequestAminoMsg): QueryRecordsByVaultRequest {
    return QueryRecordsByVaultRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryRecordsByVaultRequestProtoMsg): QueryRecordsByVaultRequest {
    return QueryRecordsByVaultRequest.decode(message.value);
  },
  toProto(message: QueryRecordsByVaultRequest): Uint8Array {
    return QueryRecordsByVaultRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryRecordsByVaultRequest): QueryRecordsByVaultRequestProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.QueryRecordsByVaultRequest",
      value: QueryRecordsByVaultRequest.encode(message).finish()
    };
  }
};
function createBaseQueryRecordsByVaultResponse(): QueryRecordsByVaultResponse {
  return {
    records: [],
    pagination: undefined
  };
}
export const QueryRecordsByVaultResponse = {
  typeUrl: "/aceso.record.v1.QueryRecordsByVaultResponse",
  encode(message: QueryRecordsByVaultResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.records) {
      Record.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    if (message.pagination !== undefined) {
      PageResponse.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryRecordsByVaultResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryRecordsByVaultResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.records.push(Record.decode(reader, reader.uint32()));
          break;
        case 2:
          message.pagination = PageResponse.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryRecordsByVaultResponse {
    const obj = createBaseQueryRecordsByVaultResponse();
    if (Array.isArray(object?.records)) obj.records = object.records.map((e: any) => Record.fromJSON(e));
    if (isSet(object.pagination)) obj.pagination = PageResponse.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryRecordsByVaultResponse): JsonSafe<QueryRecordsByVaultResponse> {
    const obj: any = {};
    if (message.records) {
      obj.records = message.records.map(e => e ? Record.toJSON(e) : undefined);
    } else {
      obj.records = [];
    }
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageResponse.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryRecordsByVaultResponse>): QueryRecordsByVaultResponse {
    const message = createBaseQueryRecordsByVaultResponse();
    message.records = object.records?.map(e => Record.fromPartial(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryRecordsByVaultResponseAmino): QueryRecordsByVaultResponse {
    const message = createBaseQueryRecordsByVaultResponse();
    message.records = object.records?.map(e => Record.fromAmino(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryRecordsByVaultResponse): QueryRecordsByVaultResponseAmino {
    const obj: any = {};
    if (message.records) {
      obj.records = message.records.map(e => e ? Record.toAmino(e) : undefined);
    } else {
      obj.records = message.records;
    }
    obj.pagination = message.pagination ? PageResponse.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryRecordsByVaultResponseAminoMsg): QueryRecordsByVaultResponse {
    return QueryRecordsByVaultResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryRecordsByVaultResponseProtoMsg): QueryRecordsByVaultResponse {
    return QueryRecordsByVaultResponse.decode(message.value);
  },
  toProto(message: QueryRecordsByVaultResponse): Uint8Array {
    return QueryRecordsByVaultResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryRecordsByVaultResponse): QueryRecordsByVaultResponseProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.QueryRecordsByVaultResponse",
      value: QueryRecordsByVaultResponse.encode(message).finish()
    };
  }
};
function createBaseQueryBatchRequest(): QueryBatchRequest {
  return {
    id: ""
  };
}
export const QueryBatchRequest = {
  typeUrl: "/aceso.record.v1.QueryBatchRequest",
  encode(message: QueryBatchRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.id !== "") {
      writer.uint32(10).string(message.id);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryBatchRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryBatchRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.id = reader.string();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryBatchRequest {
    const obj = createBaseQueryBatchRequest();
    if (isSet(object.id)) obj.id = String(object.id);
    return obj;
  },
  toJSON(message: QueryBatchRequest): JsonSafe<QueryBatchRequest> {
    const obj: any = {};
    message.id !== undefined && (obj.id = message.id);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryBatchRequest>): QueryBatchRequest {
    const message = createBaseQueryBatchRequest();
    message.id = object.id ?? "";
    return message;
  },
  fromAmino(object: QueryBatchRequestAmino): QueryBatchRequest {
    const message = createBaseQueryBatchRequest();
    if (object.id !== undefined && object.id !== null) {
      message.id = object.id;
    }
    return message;
  },
  toAmino(message: QueryBatchRequest): QueryBatchRequestAmino {
    const obj: any = {};
    obj.id = message.id === "" ? undefined : message.id;
    return obj;
  },
  fromAminoMsg(object: QueryBatchRequestAminoMsg): QueryBatchRequest {
    return QueryBatchRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryBatchRequestProtoMsg): QueryBatchRequest {
    return QueryBatchRequest.decode(message.value);
  },
  toProto(message: QueryBatchRequest): Uint8Array {
    return QueryBatchRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryBatchRequest): QueryBatchRequestProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.QueryBatchRequest",
      value: QueryBatchRequest.encode(message).finish()
    };
  }
};
function createBaseQueryBatchResponse(): QueryBatchResponse {
  return {
    batch: Batch.fromPartial({})
  };
}
export const QueryBatchResponse = {
  typeUrl: "/aceso.record.v1.QueryBatchResponse",
  encode(message: QueryBatchResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.batch !== undefined) {
      Batch.encode(message.batch, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryBatchResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryBatchResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.batch = Batch.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryBatchResponse {
    const obj = createBaseQueryBatchResponse();
    if (isSet(object.batch)) obj.batch = Batch.fromJSON(object.batch);
    return obj;
  },
  toJSON(message: QueryBatchResponse): JsonSafe<QueryBatchResponse> {
    const obj: any = {};
    message.batch !== undefined && (obj.batch = message.batch ? Batch.toJSON(message.batch) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryBatchResponse>): QueryBatchResponse {
    const message = createBaseQueryBatchResponse();
    if (object.batch !== undefined && object.batch !== null) {
      message.batch = Batch.fromPartial(object.batch);
    }
    return message;
  },
  fromAmino(object: QueryBatchResponseAmino): QueryBatchResponse {
    const message = createBaseQueryBatchResponse();
    if (object.batch !== undefined && object.batch !== null) {
      message.batch = Batch.fromAmino(object.batch);
    }
    return message;
  },
  toAmino(message: QueryBatchResponse): QueryBatchResponseAmino {
    const obj: any = {};
    obj.batch = message.batch ? Batch.toAmino(message.batch) : Batch.toAmino(Batch.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: QueryBatchResponseAminoMsg): QueryBatchResponse {
    return QueryBatchResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryBatchResponseProtoMsg): QueryBatchResponse {
    return QueryBatchResponse.decode(message.value);
  },
  toProto(message: QueryBatchResponse): Uint8Array {
    return QueryBatchResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryBatchResponse): QueryBatchResponseProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.QueryBatchResponse",
      value: QueryBatchResponse.encode(message).finish()
    };
  }
};
function createBaseQueryBatchHeadRequest(): QueryBatchHeadRequest {
  return {
    source: "",
    keyGeneration: 0
  };
}
export const QueryBatchHeadRequest = {
  typeUrl: "/aceso.record.v1.QueryBatchHeadRequest",
  encode(message: QueryBatchHeadRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.source !== "") {
      writer.uint32(10).string(message.source);
    }
    if (message.keyGeneration !== 0) {
      writer.uint32(16).uint32(message.keyGeneration);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryBatchHeadRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryBatchHeadRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.source = reader.string();
          break;
        case 2:
          message.keyGeneration = reader.uint32();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryBatchHeadRequest {
    const obj = createBaseQueryBatchHeadRequest();
    if (isSet(object.source)) obj.source = String(object.source);
    if (isSet(object.keyGeneration)) obj.keyGeneration = Number(object.keyGeneration);
    return obj;
  },
  toJSON(message: QueryBatchHeadRequest): JsonSafe<QueryBatchHeadRequest> {
    const obj: any = {};
    message.source !== undefined && (obj.source = message.source);
    message.keyGeneration !== undefined && (obj.keyGeneration = Math.round(message.keyGeneration));
    return obj;
  },
  fromPartial(object: DeepPartial<QueryBatchHeadRequest>): QueryBatchHeadRequest {
    const message = createBaseQueryBatchHeadRequest();
    message.source = object.source ?? "";
    message.keyGeneration = object.keyGeneration ?? 0;
    return message;
  },
  fromAmino(object: QueryBatchHeadRequestAmino): QueryBatchHeadRequest {
    const message = createBaseQueryBatchHeadRequest();
    if (object.source !== undefined && object.source !== null) {
      message.source = object.source;
    }
    if (object.key_generation !== undefined && object.key_generation !== null) {
      message.keyGeneration = object.key_generation;
    }
    return message;
  },
  toAmino(message: QueryBatchHeadRequest): QueryBatchHeadRequestAmino {
    const obj: any = {};
    obj.source = message.source === "" ? undefined : message.source;
    obj.key_generation = message.keyGeneration === 0 ? undefined : message.keyGeneration;
    return obj;
  },
  fromAminoMsg(object: QueryBatchHeadRequestAminoMsg): QueryBatchHeadRequest {
    return QueryBatchHeadRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryBatchHeadRequestProtoMsg): QueryBatchHeadRequest {
    return QueryBatchHeadRequest.decode(message.value);
  },
  toProto(message: QueryBatchHeadRequest): Uint8Array {
    return QueryBatchHeadRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryBatchHeadRequest): QueryBatchHeadRequestProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.QueryBatchHeadRequest",
      value: QueryBatchHeadRequest.encode(message).finish()
    };
  }
};
function createBaseQueryBatchHeadResponse(): QueryBatchHeadResponse {
  return {
    head: BatchHead.fromPartial({})
  };
}
export const QueryBatchHeadResponse = {
  typeUrl: "/aceso.record.v1.QueryBatchHeadResponse",
  encode(message: QueryBatchHeadResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.head !== undefined) {
      BatchHead.encode(message.head, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryBatchHeadResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryBatchHeadResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.head = BatchHead.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryBatchHeadResponse {
    const obj = createBaseQueryBatchHeadResponse();
    if (isSet(object.head)) obj.head = BatchHead.fromJSON(object.head);
    return obj;
  },
  toJSON(message: QueryBatchHeadResponse): JsonSafe<QueryBatchHeadResponse> {
    const obj: any = {};
    message.head !== undefined && (obj.head = message.head ? BatchHead.toJSON(message.head) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryBatchHeadResponse>): QueryBatchHeadResponse {
    const message = createBaseQueryBatchHeadResponse();
    if (object.head !== undefined && object.head !== null) {
      message.head = BatchHead.fromPartial(object.head);
    }
    return message;
  },
  fromAmino(object: QueryBatchHeadResponseAmino): QueryBatchHeadResponse {
    const message = createBaseQueryBatchHeadResponse();
    if (object.head !== undefined && object.head !== null) {
      message.head = BatchHead.fromAmino(object.head);
    }
    return message;
  },
  toAmino(message: QueryBatchHeadResponse): QueryBatchHeadResponseAmino {
    const obj: any = {};
    obj.head = message.head ? BatchHead.toAmino(message.head) : BatchHead.toAmino(BatchHead.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: QueryBatchHeadResponseAminoMsg): QueryBatchHeadResponse {
    return QueryBatchHeadResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryBatchHeadResponseProtoMsg): QueryBatchHeadResponse {
    return QueryBatchHeadResponse.decode(message.value);
  },
  toProto(message: QueryBatchHeadResponse): Uint8Array {
    return QueryBatchHeadResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryBatchHeadResponse): QueryBatchHeadResponseProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.QueryBatchHeadResponse",
      value: QueryBatchHeadResponse.encode(message).finish()
    };
  }
};
function createBaseQueryOpeningsRequest(): QueryOpeningsRequest {
  return {
    record: ""
  };
}
export const QueryOpeningsRequest = {
  typeUrl: "/aceso.record.v1.QueryOpeningsRequest",
  encode(message: QueryOpeningsRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.record !== "") {
      writer.uint32(10).string(message.record);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryOpeningsRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryOpeningsRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.record = reader.string();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryOpeningsRequest {
    const obj = createBaseQueryOpeningsRequest();
    if (isSet(object.record)) obj.record = String(object.record);
    return obj;
  },
  toJSON(message: QueryOpeningsRequest): JsonSafe<QueryOpeningsRequest> {
    const obj: any = {};
    message.record !== undefined && (obj.record = message.record);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryOpeningsRequest>): QueryOpeningsRequest {
    const message = createBaseQueryOpeningsRequest();
    message.record = object.record ?? "";
    return message;
  },
  fromAmino(object: QueryOpeningsRequestAmino): QueryOpeningsRequest {
    const message = createBaseQueryOpeningsRequest();
    if (object.record !== undefined && object.record !== null) {
      message.record = object.record;
    }
    return message;
  },
  toAmino(message: QueryOpeningsRequest): QueryOpeningsRequestAmino {
    const obj: any = {};
    obj.record = message.record === "" ? undefined : message.record;
    return obj;
  },
  fromAminoMsg(object: QueryOpeningsRequestAminoMsg): QueryOpeningsRequest {
    return QueryOpeningsRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryOpeningsRequestProtoMsg): QueryOpeningsRequest {
    return QueryOpeningsRequest.decode(message.value);
  },
  toProto(message: QueryOpeningsRequest): Uint8Array {
    return QueryOpeningsRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryOpeningsRequest): QueryOpeningsRequestProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.QueryOpeningsRequest",
      value: QueryOpeningsRequest.encode(message).finish()
    };
  }
};
function createBaseQueryOpeningsResponse(): QueryOpeningsResponse {
  return {
    openings: []
  };
}
export const QueryOpeningsResponse = {
  typeUrl: "/aceso.record.v1.QueryOpeningsResponse",
  encode(message: QueryOpeningsResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.openings) {
      Opening.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryOpeningsResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryOpeningsResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.openings.push(Opening.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryOpeningsResponse {
    const obj = createBaseQueryOpeningsResponse();
    if (Array.isArray(object?.openings)) obj.openings = object.openings.map((e: any) => Opening.fromJSON(e));
    return obj;
  },
  toJSON(message: QueryOpeningsResponse): JsonSafe<QueryOpeningsResponse> {
    const obj: any = {};
    if (message.openings) {
      obj.openings = message.openings.map(e => e ? Opening.toJSON(e) : undefined);
    } else {
      obj.openings = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<QueryOpeningsResponse>): QueryOpeningsResponse {
    const message = createBaseQueryOpeningsResponse();
    message.openings = object.openings?.map(e => Opening.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: QueryOpeningsResponseAmino): QueryOpeningsResponse {
    const message = createBaseQueryOpeningsResponse();
    message.openings = object.openings?.map(e => Opening.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: QueryOpeningsResponse): QueryOpeningsResponseAmino {
    const obj: any = {};
    if (message.openings) {
      obj.openings = message.openings.map(e => e ? Opening.toAmino(e) : undefined);
    } else {
      obj.openings = message.openings;
    }
    return obj;
  },
  fromAminoMsg(object: QueryOpeningsResponseAminoMsg): QueryOpeningsResponse {
    return QueryOpeningsResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryOpeningsResponseProtoMsg): QueryOpeningsResponse {
    return QueryOpeningsResponse.decode(message.value);
  },
  toProto(message: QueryOpeningsResponse): Uint8Array {
    return QueryOpeningsResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryOpeningsResponse): QueryOpeningsResponseProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.QueryOpeningsResponse",
      value: QueryOpeningsResponse.encode(message).finish()
    };
  }
};
function createBaseQueryCheckRecordsRequest(): QueryCheckRecordsRequest {
  return {
    relayer: "",
    entries: []
  };
}
export const QueryCheckRecordsRequest = {
  typeUrl: "/aceso.record.v1.QueryCheckRecordsRequest",
  encode(message: QueryCheckRecordsRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.relayer !== "") {
      writer.uint32(10).string(message.relayer);
    }
    for (const v of message.entries) {
      Entry.encode(v!, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryCheckRecordsRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryCheckRecordsRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.relayer = reader.string();
          break;
        case 2:
          message.entries.push(Entry.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryCheckRecordsRequest {
    const obj = createBaseQueryCheckRecordsRequest();
    if (isSet(object.relayer)) obj.relayer = String(object.relayer);
    if (Array.isArray(object?.entries)) obj.entries = object.entries.map((e: any) => Entry.fromJSON(e));
    return obj;
  },
  toJSON(message: QueryCheckRecordsRequest): JsonSafe<QueryCheckRecordsRequest> {
    const obj: any = {};
    message.relayer !== undefined && (obj.relayer = message.relayer);
    if (message.entries) {
      obj.entries = message.entries.map(e => e ? Entry.toJSON(e) : undefined);
    } else {
      obj.entries = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<QueryCheckRecordsRequest>): QueryCheckRecordsRequest {
    const message = createBaseQueryCheckRecordsRequest();
    message.relayer = object.relayer ?? "";
    message.entries = object.entries?.map(e => Entry.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: QueryCheckRecordsRequestAmino): QueryCheckRecordsRequest {
    const message = createBaseQueryCheckRecordsRequest();
    if (object.relayer !== undefined && object.relayer !== null) {
      message.relayer = object.relayer;
    }
    message.entries = object.entries?.map(e => Entry.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: QueryCheckRecordsRequest): QueryCheckRecordsRequestAmino {
    const obj: any = {};
    obj.relayer = message.relayer === "" ? undefined : message.relayer;
    if (message.entries) {
      obj.entries = message.entries.map(e => e ? Entry.toAmino(e) : undefined);
    } else {
      obj.entries = message.entries;
    }
    return obj;
  },
  fromAminoMsg(object: QueryCheckRecordsRequestAminoMsg): QueryCheckRecordsRequest {
    return QueryCheckRecordsRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryCheckRecordsRequestProtoMsg): QueryCheckRecordsRequest {
    return QueryCheckRecordsRequest.decode(message.value);
  },
  toProto(message: QueryCheckRecordsRequest): Uint8Array {
    return QueryCheckRecordsRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryCheckRecordsRequest): QueryCheckRecordsRequestProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.QueryCheckRecordsRequest",
      value: QueryCheckRecordsRequest.encode(message).finish()
    };
  }
};
function createBaseQueryCheckRecordsResponse(): QueryCheckRecordsResponse {
  return {
    error: "",
    refused: []
  };
}
export const QueryCheckRecordsResponse = {
  typeUrl: "/aceso.record.v1.QueryCheckRecordsResponse",
  encode(message: QueryCheckRecordsResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.error !== "") {
      writer.uint32(10).string(message.error);
    }
    for (const v of message.refused) {
      Refusal.encode(v!, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryCheckRecordsResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryCheckRecordsResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.error = reader.string();
          break;
        case 2:
          message.refused.push(Refusal.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryCheckRecordsResponse {
    const obj = createBaseQueryCheckRecordsResponse();
    if (isSet(object.error)) obj.error = String(object.error);
    if (Array.isArray(object?.refused)) obj.refused = object.refused.map((e: any) => Refusal.fromJSON(e));
    return obj;
  },
  toJSON(message: QueryCheckRecordsResponse): JsonSafe<QueryCheckRecordsResponse> {
    const obj: any = {};
    message.error !== undefined && (obj.error = message.error);
    if (message.refused) {
      obj.refused = message.refused.map(e => e ? Refusal.toJSON(e) : undefined);
    } else {
      obj.refused = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<QueryCheckRecordsResponse>): QueryCheckRecordsResponse {
    const message = createBaseQueryCheckRecordsResponse();
    message.error = object.error ?? "";
    message.refused = object.refused?.map(e => Refusal.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: QueryCheckRecordsResponseAmino): QueryCheckRecordsResponse {
    const message = createBaseQueryCheckRecordsResponse();
    if (object.error !== undefined && object.error !== null) {
      message.error = object.error;
    }
    message.refused = object.refused?.map(e => Refusal.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: QueryCheckRecordsResponse): QueryCheckRecordsResponseAmino {
    const obj: any = {};
    obj.error = message.error === "" ? undefined : message.error;
    if (message.refused) {
      obj.refused = message.refused.map(e => e ? Refusal.toAmino(e) : undefined);
    } else {
      obj.refused = message.refused;
    }
    return obj;
  },
  fromAminoMsg(object: QueryCheckRecordsResponseAminoMsg): QueryCheckRecordsResponse {
    return QueryCheckRecordsResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryCheckRecordsResponseProtoMsg): QueryCheckRecordsResponse {
    return QueryCheckRecordsResponse.decode(message.value);
  },
  toProto(message: QueryCheckRecordsResponse): Uint8Array {
    return QueryCheckRecordsResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryCheckRecordsResponse): QueryCheckRecordsResponseProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.QueryCheckRecordsResponse",
      value: QueryCheckRecordsResponse.encode(message).finish()
    };
  }
};