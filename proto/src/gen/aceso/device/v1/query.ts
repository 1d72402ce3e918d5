import { PageRequest, PageRequestAmino, PageRequestSDKType, PageResponse, PageResponseAmino, PageResponseSDKType } from "../../../cosmos/base/query/v1beta1/pagination.js";
import { Params, ParamsAmino, ParamsSDKType, Maker, MakerAmino, MakerSDKType, Model, ModelAmino, ModelSDKType, ModelFund, ModelFundAmino, ModelFundSDKType, Recall, RecallAmino, RecallSDKType, Reference, ReferenceAmino, ReferenceSDKType, Anchor, AnchorAmino, AnchorSDKType, Device, DeviceAmino, DeviceSDKType, DeviceKey, DeviceKeyAmino, DeviceKeySDKType } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { JsonSafe } from "../../../json-safe.js";
import { DeepPartial, isSet } from "../../../helpers.js";
export interface QueryParamsRequest {}
export interface QueryParamsRequestProtoMsg {
  typeUrl: "/aceso.device.v1.QueryParamsRequest";
  value: Uint8Array;
}
/**
 * @name QueryParamsRequestAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.QueryParamsRequest
 */
export interface QueryParamsRequestAmino {}
export interface QueryParamsRequestAminoMsg {
  type: "/aceso.device.v1.QueryParamsRequest";
  value: QueryParamsRequestAmino;
}
export interface QueryParamsRequestSDKType {}
export interface QueryParamsResponse {
  params: Params;
}
export interface QueryParamsResponseProtoMsg {
  typeUrl: "/aceso.device.v1.QueryParamsResponse";
  value: Uint8Array;
}
/**
 * @name QueryParamsResponseAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.QueryParamsResponse
 */
export interface QueryParamsResponseAmino {
  params: ParamsAmino;
}
export interface QueryParamsResponseAminoMsg {
  type: "/aceso.device.v1.QueryParamsResponse";
  value: QueryParamsResponseAmino;
}
export interface QueryParamsResponseSDKType {
  params: ParamsSDKType;
}
export interface QueryMakerRequest {
  address: string;
}
export interface QueryMakerRequestProtoMsg {
  typeUrl: "/aceso.device.v1.QueryMakerRequest";
  value: Uint8Array;
}
/**
 * @name QueryMakerRequestAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.QueryMakerRequest
 */
export interface QueryMakerRequestAmino {
  address?: string;
}
export interface QueryMakerRequestAminoMsg {
  type: "/aceso.device.v1.QueryMakerRequest";
  value: QueryMakerRequestAmino;
}
export interface QueryMakerRequestSDKType {
  address: string;
}
export interface QueryMakerResponse {
  maker: Maker;
}
export interface QueryMakerResponseProtoMsg {
  typeUrl: "/aceso.device.v1.QueryMakerResponse";
  value: Uint8Array;
}
/**
 * @name QueryMakerResponseAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.QueryMakerResponse
 */
export interface QueryMakerResponseAmino {
  maker: MakerAmino;
}
export interface QueryMakerResponseAminoMsg {
  type: "/aceso.device.v1.QueryMakerResponse";
  value: QueryMakerResponseAmino;
}
export interface QueryMakerResponseSDKType {
  maker: MakerSDKType;
}
export interface QueryMakersRequest {
  pagination?: PageRequest;
}
export interface QueryMakersRequestProtoMsg {
  typeUrl: "/aceso.device.v1.QueryMakersRequest";
  value: Uint8Array;
}
/**
 * @name QueryMakersRequestAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.QueryMakersRequest
 */
export interface QueryMakersRequestAmino {
  pagination?: PageRequestAmino;
}
export interface QueryMakersRequestAminoMsg {
  type: "/aceso.device.v1.QueryMakersRequest";
  value: QueryMakersRequestAmino;
}
export interface QueryMakersRequestSDKType {
  pagination?: PageRequestSDKType;
}
export interface QueryMakersResponse {
  makers: Maker[];
  pagination?: PageResponse;
}
export interface QueryMakersResponseProtoMsg {
  typeUrl: "/aceso.device.v1.QueryMakersResponse";
  value: Uint8Array;
}
/**
 * @name QueryMakersResponseAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.QueryMakersResponse
 */
export interface QueryMakersResponseAmino {
  makers: MakerAmino[];
  pagination?: PageResponseAmino;
}
export interface QueryMakersResponseAminoMsg {
  type: "/aceso.device.v1.QueryMakersResponse";
  value: QueryMakersResponseAmino;
}
export interface QueryMakersResponseSDKType {
  makers: MakerSDKType[];
  pagination?: PageResponseSDKType;
}
export interface QueryModelRequest {
  /** hex */
  id: string;
}
export interface QueryModelRequestProtoMsg {
  typeUrl: "/aceso.device.v1.QueryModelRequest";
  value: Uint8Array;
}
/**
 * @name QueryModelRequestAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.QueryModelRequest
 */
export interface QueryModelRequestAmino {
  /**
   * hex
   */
  id?: string;
}
export interface QueryModelRequestAminoMsg {
  type: "/aceso.device.v1.QueryModelRequest";
  value: QueryModelRequestAmino;
}
export interface QueryModelRequestSDKType {
  id: string;
}
export interface QueryModelResponse {
  model: Model;
  fund: ModelFund;
  recalls: Recall[];
}
export interface QueryModelResponseProtoMsg {
  typeUrl: "/aceso.device.v1.QueryModelResponse";
  value: Uint8Array;
}
/**
 * @name QueryModelResponseAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.QueryModelResponse
 */
export interface QueryModelResponseAmino {
  model: ModelAmino;
  fund: ModelFundAmino;
  recalls: RecallAmino[];
}
export interface QueryModelResponseAminoMsg {
  type: "/aceso.device.v1.QueryModelResponse";
  value: QueryModelResponseAmino;
}
export interface QueryModelResponseSDKType {
  model: ModelSDKType;
  fund: ModelFundSDKType;
  recalls: RecallSDKType[];
}
export interface QueryModelsRequest {
  pagination?: PageRequest;
}
export interface QueryModelsRequestProtoMsg {
  typeUrl: "/aceso.device.v1.QueryModelsRequest";
  value: Uint8Array;
}
/**
 * @name QueryModelsRequestAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.QueryModelsRequest
 */
export interface QueryModelsRequestAmino {
  pagination?: PageRequestAmino;
}
export interface QueryModelsRequestAminoMsg {
  type: "/aceso.device.v1.QueryModelsRequest";
  value: QueryModelsRequestAmino;
}
export interface QueryModelsRequestSDKType {
  pagination?: PageRequestSDKType;
}
export interface QueryModelsResponse {
  models: Model[];
  pagination?: PageResponse;
}
export interface QueryModelsResponseProtoMsg {
  typeUrl: "/aceso.device.v1.QueryModelsResponse";
  value: Uint8Array;
}
/**
 * @name QueryModelsResponseAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.QueryModelsResponse
 */
export interface QueryModelsResponseAmino {
  models: ModelAmino[];
  pagination?: PageResponseAmino;
}
export interface QueryModelsResponseAminoMsg {
  type: "/aceso.device.v1.QueryModelsResponse";
  value: QueryModelsResponseAmino;
}
export interface QueryModelsResponseSDKType {
  models: ModelSDKType[];
  pagination?: PageResponseSDKType;
}
export interface QueryReferencesRequest {
  /** hex */
  model: string;
}
export interface QueryReferencesRequestProtoMsg {
  typeUrl: "/aceso.device.v1.QueryReferencesRequest";
  value: Uint8Array;
}
/**
 * @name QueryReferencesRequestAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.QueryReferencesRequest
 */
export interface QueryReferencesRequestAmino {
  /**
   * hex
   */
  model?: string;
}
export interface QueryReferencesRequestAminoMsg {
  type: "/aceso.device.v1.QueryReferencesRequest";
  value: QueryReferencesRequestAmino;
}
export interface QueryReferencesRequestSDKType {
  model: string;
}
export interface QueryReferencesResponse {
  references: Reference[];
}
export interface QueryReferencesResponseProtoMsg {
  typeUrl: "/aceso.device.v1.QueryReferencesResponse";
  value: Uint8Array;
}
/**
 * @name QueryReferencesResponseAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.QueryReferencesResponse
 */
export interface QueryReferencesResponseAmino {
  references: ReferenceAmino[];
}
export interface QueryReferencesResponseAminoMsg {
  type: "/aceso.device.v1.QueryReferencesResponse";
  value: QueryReferencesResponseAmino;
}
export interface QueryReferencesResponseSDKType {
  references: ReferenceSDKType[];
}
export interface QueryAnchorsRequest {
  pagination?: PageRequest;
}
export interface QueryAnchorsRequestProtoMsg {
  typeUrl: "/aceso.device.v1.QueryAnchorsRequest";
  value: Uint8Array;
}
/**
 * @name QueryAnchorsRequestAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.QueryAnchorsRequest
 */
export interface QueryAnchorsRequestAmino {
  pagination?: PageRequestAmino;
}
export interface QueryAnchorsRequestAminoMsg {
  type: "/aceso.device.v1.QueryAnchorsRequest";
  value: QueryAnchorsRequestAmino;
}
export interface QueryAnchorsRequestSDKType {
  pagination?: PageRequestSDKType;
}
export interface QueryAnchorsResponse {
  anchors: Anchor[];
  pagination?: PageResponse;
}
export interface QueryAnchorsResponseProtoMsg {
  typeUrl: "/aceso.device.v1.QueryAnchorsResponse";
  value: Uint8Array;
}
/**
 * @name QueryAnchorsResponseAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.QueryAnchorsResponse
 */
export interface QueryAnchorsResponseAmino {
  anchors: AnchorAmino[];
  pagination?: PageResponseAmino;
}
export interface QueryAnchorsResponseAminoMsg {
  type: "/aceso.device.v1.QueryAnchorsResponse";
  value: QueryAnchorsResponseAmino;
}
export interface QueryAnchorsResponseSDKType {
  anchors: AnchorSDKType[];
  pagination?: PageResponseSDKType;
}
export interface QueryDeviceRequest {
  /** hex */
  id: string;
}
export interface QueryDeviceRequestProtoMsg {
  typeUrl: "/aceso.device.v1.QueryDeviceRequest";
  value: Uint8Array;
}
/**
 * @name QueryDeviceRequestAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.QueryDeviceRequest
 */
export interface QueryDeviceRequestAmino {
  /**
   * hex
   */
  id?: string;
}
export interface QueryDeviceRequestAminoMsg {
  type: "/aceso.device.v1.QueryDeviceRequest";
  value: QueryDeviceRequestAmino;
}
export interface QueryDeviceRequestSDKType {
  id: string;
}
export interface QueryDeviceResponse {
  device: Device;
  keys: DeviceKey[];
}
export interface QueryDeviceResponseProtoMsg {
  typeUrl: "/aceso.device.v1.QueryDeviceResponse";
  value: Uint8Array;
}
/**
 * @name QueryDeviceResponseAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.QueryDeviceResponse
 */
export interface QueryDeviceResponseAmino {
  device: DeviceAmino;
  keys: DeviceKeyAmino[];
}
export interface QueryDeviceResponseAminoMsg {
  type: "/aceso.device.v1.QueryDeviceResponse";
  value: QueryDeviceResponseAmino;
}
export interface QueryDeviceResponseSDKType {
  device: DeviceSDKType;
  keys: DeviceKeySDKType[];
}
export interface QueryDevicesByOwnerRequest {
  owner: string;
  pagination?: PageRequest;
}
export interface QueryDevicesByOwnerRequestProtoMsg {
  typeUrl: "/aceso.device.v1.QueryDevicesByOwnerRequest";
  value: Uint8Array;
}
/**
 * @name QueryDevicesByOwnerRequestAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.QueryDevicesByOwnerRequest
 */
export interface QueryDevicesByOwnerRequestAmino {
  owner?: string;
  pagination?: PageRequestAmino;
}
export interface QueryDevicesByOwnerRequestAminoMsg {
  type: "/aceso.device.v1.QueryDevicesByOwnerRequest";
  value: QueryDevicesByOwnerRequestAmino;
}
export interface QueryDevicesByOwnerRequestSDKType {
  owner: string;
  pagination?: PageRequestSDKType;
}
export interface QueryDevicesByOwnerResponse {
  devices: Device[];
  pagination?: PageResponse;
}
export interface QueryDevicesByOwnerResponseProtoMsg {
  typeUrl: "/aceso.device.v1.QueryDevicesByOwnerResponse";
  value: Uint8Array;
}
/**
 * @name QueryDevicesByOwnerResponseAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.QueryDevicesByOwnerResponse
 */
export interface QueryDevicesByOwnerResponseAmino {
  devices: DeviceAmino[];
  pagination?: PageResponseAmino;
}
export interface QueryDevicesByOwnerResponseAminoMsg {
  type: "/aceso.device.v1.QueryDevicesByOwnerResponse";
  value: QueryDevicesByOwnerResponseAmino;
}
export interface QueryDevicesByOwnerResponseSDKType {
  devices: DeviceSDKType[];
  pagination?: PageResponseSDKType;
}
export interface QueryDevicesByModelRequest {
  /** hex */
  model: string;
  pagination?: PageRequest;
}
export interface QueryDevicesByModelRequestProtoMsg {
  typeUrl: "/aceso.device.v1.QueryDevicesByModelRequest";
  value: Uint8Array;
}
/**
 * @name QueryDevicesByModelRequestAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.QueryDevicesByModelRequest
 */
export interface QueryDevicesByModelRequestAmino {
  /**
   * hex
   */
  model?: string;
  pagination?: PageRequestAmino;
}
export interface QueryDevicesByModelRequestAminoMsg {
  type: "/aceso.device.v1.QueryDevicesByModelRequest";
  value: QueryDevicesByModelRequestAmino;
}
export interface QueryDevicesByModelRequestSDKType {
  model: string;
  pagination?: PageRequestSDKType;
}
export interface QueryDevicesByModelResponse {
  devices: Device[];
  pagination?: PageResponse;
}
export interface QueryDevicesByModelResponseProtoMsg {
  typeUrl: "/aceso.device.v1.QueryDevicesByModelResponse";
  value: Uint8Array;
}
/**
 * @name QueryDevicesByModelResponseAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.QueryDevicesByModelResponse
 */
export interface QueryDevicesByModelResponseAmino {
  devices: DeviceAmino[];
  pagination?: PageResponseAmino;
}
export interface QueryDevicesByModelResponseAminoMsg {
  type: "/aceso.device.v1.QueryDevicesByModelResponse";
  value: QueryDevicesByModelResponseAmino;
}
export interface QueryDevicesByModelResponseSDKType {
  devices: DeviceSDKType[];
  pagination?: PageResponseSDKType;
}
function createBaseQueryParamsRequest(): QueryParamsRequest {
  return {};
}
export const QueryParamsRequest = {
  typeUrl: "/aceso.device.v1.QueryParamsRequest",
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
      typeUrl: "/aceso.device.v1.QueryParamsRequest",
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
  typeUrl: "/aceso.device.v1.QueryParamsResponse",
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
      typeUrl: "/aceso.device.v1.QueryParamsResponse",
      value: QueryParamsResponse.encode(message).finish()
    };
  }
};
function createBaseQueryMakerRequest(): QueryMakerRequest {
  return {
    address: ""
  };
}
export const QueryMakerRequest = {
  typeUrl: "/aceso.device.v1.QueryMakerRequest",
  encode(message: QueryMakerRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.address !== "") {
      writer.uint32(10).string(message.address);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryMakerRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryMakerRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.address = reader.string();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryMakerRequest {
    const obj = createBaseQueryMakerRequest();
    if (isSet(object.address)) obj.address = String(object.address);
    return obj;
  },
  toJSON(message: QueryMakerRequest): JsonSafe<QueryMakerRequest> {
    const obj: any = {};
    message.address !== undefined && (obj.address = message.address);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryMakerRequest>): QueryMakerRequest {
    const message = createBaseQueryMakerRequest();
    message.address = object.address ?? "";
    return message;
  },
  fromAmino(object: QueryMakerRequestAmino): QueryMakerRequest {
    const message = createBaseQueryMakerRequest();
    if (object.address !== undefined && object.address !== null) {
      message.address = object.address;
    }
    return message;
  },
  toAmino(message: QueryMakerRequest): QueryMakerRequestAmino {
    const obj: any = {};
    obj.address = message.address === "" ? undefined : message.address;
    return obj;
  },
  fromAminoMsg(object: QueryMakerRequestAminoMsg): QueryMakerRequest {
    return QueryMakerRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryMakerRequestProtoMsg): QueryMakerRequest {
    return QueryMakerRequest.decode(message.value);
  },
  toProto(message: QueryMakerRequest): Uint8Array {
    return QueryMakerRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryMakerRequest): QueryMakerRequestProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.QueryMakerRequest",
      value: QueryMakerRequest.encode(message).finish()
    };
  }
};
function createBaseQueryMakerResponse(): QueryMakerResponse {
  return {
    maker: Maker.fromPartial({})
  };
}
export const QueryMakerResponse = {
  typeUrl: "/aceso.device.v1.QueryMakerResponse",
  encode(message: QueryMakerResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.maker !== undefined) {
      Maker.encode(message.maker, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryMakerResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryMakerResponse();
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
  fromJSON(object: any): QueryMakerResponse {
    const obj = createBaseQueryMakerResponse();
    if (isSet(object.maker)) obj.maker = Maker.fromJSON(object.maker);
    return obj;
  },
  toJSON(message: QueryMakerResponse): JsonSafe<QueryMakerResponse> {
    const obj: any = {};
    message.maker !== undefined && (obj.maker = message.maker ? Maker.toJSON(message.maker) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryMakerResponse>): QueryMakerResponse {
    const message = createBaseQueryMakerResponse();
    if (object.maker !== undefined && object.maker !== null) {
      message.maker = Maker.fromPartial(object.maker);
    }
    return message;
  },
  fromAmino(object: QueryMakerResponseAmino): QueryMakerResponse {
    const message = createBaseQueryMakerResponse();
    if (object.maker !== undefined && object.maker !== null) {
      message.maker = Maker.fromAmino(object.maker);
    }
    return message;
  },
  toAmino(message: QueryMakerResponse): QueryMakerResponseAmino {
    const obj: any = {};
    obj.maker = message.maker ? Maker.toAmino(message.maker) : Maker.toAmino(Maker.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: QueryMakerResponseAminoMsg): QueryMakerResponse {
    return QueryMakerResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryMakerResponseProtoMsg): QueryMakerResponse {
    return QueryMakerResponse.decode(message.value);
  },
  toProto(message: QueryMakerResponse): Uint8Array {
    return QueryMakerResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryMakerResponse): QueryMakerResponseProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.QueryMakerResponse",
      value: QueryMakerResponse.encode(message).finish()
    };
  }
};
function createBaseQueryMakersRequest(): QueryMakersRequest {
  return {
    pagination: undefined
  };
}
export const QueryMakersRequest = {
  typeUrl: "/aceso.device.v1.QueryMakersRequest",
  encode(message: QueryMakersRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.pagination !== undefined) {
      PageRequest.encode(message.pagination, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryMakersRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryMakersRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.pagination = PageRequest.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryMakersRequest {
    const obj = createBaseQueryMakersRequest();
    if (isSet(object.pagination)) obj.pagination = PageRequest.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryMakersRequest): JsonSafe<QueryMakersRequest> {
    const obj: any = {};
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageRequest.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryMakersRequest>): QueryMakersRequest {
    const message = createBaseQueryMakersRequest();
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryMakersRequestAmino): QueryMakersRequest {
    const message = createBaseQueryMakersRequest();
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryMakersRequest): QueryMakersRequestAmino {
    const obj: any = {};
    obj.pagination = message.pagination ? PageRequest.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryMakersRequestAminoMsg): QueryMakersRequest {
    return QueryMakersRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryMakersRequestProtoMsg): QueryMakersRequest {
    return QueryMakersRequest.decode(message.value);
  },
  toProto(message: QueryMakersRequest): Uint8Array {
    return QueryMakersRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryMakersRequest): QueryMakersRequestProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.QueryMakersRequest",
      value: QueryMakersRequest.encode(message).finish()
    };
  }
};
function createBaseQueryMakersResponse(): QueryMakersResponse {
  return {
    makers: [],
    pagination: undefined
  };
}
export const QueryMakersResponse = {
  typeUrl: "/aceso.device.v1.QueryMakersResponse",
  encode(message: QueryMakersResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.makers) {
      Maker.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    if (message.pagination !== undefined) {
      PageResponse.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryMakersResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryMakersResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.makers.push(Maker.decode(reader, reader.uint32()));
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
  fromJSON(object: any): QueryMakersResponse {
    const obj = createBaseQueryMakersResponse();
    if (Array.isArray(object?.makers)) obj.makers = object.makers.map((e: any) => Maker.fromJSON(e));
    if (isSet(object.pagination)) obj.pagination = PageResponse.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryMakersResponse): JsonSafe<QueryMakersResponse> {
    const obj: any = {};
    if (message.makers) {
      obj.makers = message.makers.map(e => e ? Maker.toJSON(e) : undefined);
    } else {
      obj.makers = [];
    }
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageResponse.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryMakersResponse>): QueryMakersResponse {
    const message = createBaseQueryMakersResponse();
    message.makers = object.makers?.map(e => Maker.fromPartial(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryMakersResponseAmino): QueryMakersResponse {
    const message = createBaseQueryMakersResponse();
    message.makers = object.makers?.map(e => Maker.fromAmino(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryMakersResponse): QueryMakersResponseAmino {
    const obj: any = {};
    if (message.makers) {
      obj.makers = message.makers.map(e => e ? Maker.toAmino(e) : undefined);
    } else {
      obj.makers = message.makers;
    }
    obj.pagination = message.pagination ? PageResponse.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryMakersResponseAminoMsg): QueryMakersResponse {
    return QueryMakersResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryMakersResponseProtoMsg): QueryMakersResponse {
    return QueryMakersResponse.decode(message.value);
  },
  toProto(message: QueryMakersResponse): Uint8Array {
    return QueryMakersResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryMakersResponse): QueryMakersResponseProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.QueryMakersResponse",
      value: QueryMakersResponse.encode(message).finish()
    };
  }
};
function createBaseQueryModelRequest(): QueryModelRequest {
  return {
    id: ""
  };
}
export const QueryModelRequest = {
  typeUrl: "/aceso.device.v1.QueryModelRequest",
  encode(message: QueryModelRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.id !== "") {
      writer.uint32(10).string(message.id);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryModelRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryModelRequest();
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
  fromJSON(object: any): QueryModelRequest {
    const obj = createBaseQueryModelRequest();
    if (isSet(object.id)) obj.id = String(object.id);
    return obj;
  },
  toJSON(message: QueryModelRequest): JsonSafe<QueryModelRequest> {
    const obj: any = {};
    message.id !== undefined && (obj.id = message.id);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryModelRequest>): QueryModelRequest {
    const message = createBaseQueryModelRequest();
    message.id = object.id ?? "";
    return message;
  },
  fromAmino(object: QueryModelRequestAmino): QueryModelRequest {
    const message = createBaseQueryModelRequest();
    if (object.id !== undefined && object.id !== null) {
      message.id = object.id;
    }
    return message;
  },
  toAmino(message: QueryModelRequest): QueryModelRequestAmino {
    const obj: any = {};
    obj.id = message.id === "" ? undefined : message.id;
    return obj;
  },
  fromAminoMsg(object: QueryModelRequestAminoMsg): QueryModelRequest {
    return QueryModelRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryModelRequestProtoMsg): QueryModelRequest {
    return QueryModelRequest.decode(message.value);
  },
  toProto(message: QueryModelRequest): Uint8Array {
    return QueryModelRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryModelRequest): QueryModelRequestProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.QueryModelRequest",
      value: QueryModelRequest.encode(message).finish()
    };
  }
};
function createBaseQueryModelResponse(): QueryModelResponse {
  return {
    model: Model.fromPartial({}),
    fund: ModelFund.fromPartial({}),
    recalls: []
  };
}
export const QueryModelResponse = {
  typeUrl: "/aceso.device.v1.QueryModelResponse",
  encode(message: QueryModelResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.model !== undefined) {
      Model.encode(message.model, writer.uint32(10).fork()).ldelim();
    }
    if (message.fund !== undefined) {
      ModelFund.encode(message.fund, writer.uint32(18).fork()).ldelim();
    }
    for (const v of message.recalls) {
      Recall.encode(v!, writer.uint32(26).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryModelResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryModelResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.model = Model.decode(reader, reader.uint32());
          break;
        case 2:
          message.fund = ModelFund.decode(reader, reader.uint32());
          break;
        case 3:
          message.recalls.push(Recall.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryModelResponse {
    const obj = createBaseQueryModelResponse();
    if (isSet(object.model)) obj.model = Model.fromJSON(object.model);
    if (isSet(object.fund)) obj.fund = ModelFund.fromJSON(object.fund);
    if (Array.isArray(object?.recalls)) obj.recalls = object.recalls.map((e: any) => Recall.fromJSON(e));
    return obj;
  },
  toJSON(message: QueryModelResponse): JsonSafe<QueryModelResponse> {
    const obj: any = {};
    message.model !== undefined && (obj.model = message.model ? Model.toJSON(message.model) : undefined);
    message.fund !== undefined && (obj.fund = message.fund ? ModelFund.toJSON(message.fund) : undefined);
    if (message.recalls) {
      obj.recalls = message.recalls.map(e => e ? Recall.toJSON(e) : undefined);
    } else {
      obj.recalls = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<QueryModelResponse>): QueryModelResponse {
    const message = createBaseQueryModelResponse();
    if (object.model !== undefined && object.model !== null) {
      message.model = Model.fromPartial(object.model);
    }
    if (object.fund !== undefined && object.fund !== null) {
      message.fund = ModelFund.fromPartial(object.fund);
    }
    message.recalls = object.recalls?.map(e => Recall.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: QueryModelResponseAmino): QueryModelResponse {
    const message = createBaseQueryModelResponse();
    if (object.model !== undefined && object.model !== null) {
      message.model = Model.fromAmino(object.model);
    }
    if (object.fund !== undefined && object.fund !== null) {
      message.fund = ModelFund.fromAmino(object.fund);
    }
    message.recalls = object.recalls?.map(e => Recall.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: QueryModelResponse): QueryModelResponseAmino {
    const obj: any = {};
    obj.model = message.model ? Model.toAmino(message.model) : Model.toAmino(Model.fromPartial({}));
    obj.fund = message.fund ? ModelFund.toAmino(message.fund) : ModelFund.toAmino(ModelFund.fromPartial({}));
    if (message.recalls) {
      obj.recalls = message.recalls.map(e => e ? Recall.toAmino(e) : undefined);
    } else {
      obj.recalls = message.recalls;
    }
    return obj;
  },
  fromAminoMsg(object: QueryModelResponseAminoMsg): QueryModelResponse {
    return QueryModelResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryModelResponseProtoMsg): QueryModelResponse {
    return QueryModelResponse.decode(message.value);
  },
  toProto(message: QueryModelResponse): Uint8Array {
    return QueryModelResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryModelResponse): QueryModelResponseProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.QueryModelResponse",
      value: QueryModelResponse.encode(message).finish()
    };
  }
};
function createBaseQueryModelsRequest(): QueryModelsRequest {
  return {
    pagination: undefined
  };
}
export const QueryModelsRequest = {
  typeUrl: "/aceso.device.v1.QueryModelsRequest",
  encode(message: QueryModelsRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.pagination !== undefined) {
      PageRequest.encode(message.pagination, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryModelsRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryModelsRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.pagination = PageRequest.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryModelsRequest {
    const obj = createBaseQueryModelsRequest();
    if (isSet(object.pagination)) obj.pagination = PageRequest.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryModelsRequest): JsonSafe<QueryModelsRequest> {
    const obj: any = {};
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageRequest.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryModelsRequest>): QueryModelsRequest {
    const message = createBaseQueryModelsRequest();
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryModelsRequestAmino): QueryModelsRequest {
    const message = createBaseQueryModelsRequest();
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryModelsRequest): QueryModelsRequestAmino {
    const obj: any = {};
    obj.pagination = message.pagination ? PageRequest.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryModelsRequestAminoMsg): QueryModelsRequest {
    return QueryModelsRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryModelsRequestProtoMsg): QueryModelsRequest {
    return QueryModelsRequest.decode(message.value);
  },
  toProto(message: QueryModelsRequest): Uint8Array {
    return QueryModelsRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryModelsRequest): QueryModelsRequestProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.QueryModelsRequest",
      value: QueryModelsRequest.encode(message).finish()
    };
  }
};
function createBaseQueryModelsResponse(): QueryModelsResponse {
  return {
    models: [],
    pagination: undefined
  };
}
export const QueryModelsResponse = {
  typeUrl: "/aceso.device.v1.QueryModelsResponse",
  encode(message: QueryModelsResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.models) {
      Model.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    if (message.pagination !== undefined) {
      PageResponse.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryModelsResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryModelsResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.models.push(Model.decode(reader, reader.uint32()));
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
  fromJSON(object: any): QueryModelsResponse {
    const obj = createBaseQueryModelsResponse();
    if (Array.isArray(object?.models)) obj.models = object.models.map((e: any) => Model.fromJSON(e));
    if (isSet(object.pagination)) obj.pagination = PageResponse.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryModelsResponse): JsonSafe<QueryModelsResponse> {
    const obj: any = {};
    if (message.models) {
      obj.models = message.models.map(e => e ? Model.toJSON(e) : undefined);
    } else {
      obj.models = [];
    }
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageResponse.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryModelsResponse>): QueryModelsResponse {
    const message = createBaseQueryModelsResponse();
    message.models = object.models?.map(e => Model.fromPartial(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryModelsResponseAmino): QueryModelsResponse {
    const message = createBaseQueryModelsResponse();
    message.models = object.models?.map(e => Model.fromAmino(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryModelsResponse): QueryModelsResponseAmino {
    const obj: any = {};
    if (message.models) {
      obj.models = message.models.map(e => e ? Model.toAmino(e) : undefined);
    } else {
      obj.models = message.models;
    }
    obj.pagination = message.pagination ? PageResponse.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryModelsResponseAminoMsg): QueryModelsResponse {
    return QueryModelsResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryModelsResponseProtoMsg): QueryModelsResponse {
    return QueryModelsResponse.decode(message.value);
  },
  toProto(message: QueryModelsResponse): Uint8Array {
    return QueryModelsResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryModelsResponse): QueryModelsResponseProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.QueryModelsResponse",
      value: QueryModelsResponse.encode(message).finish()
    };
  }
};
function createBaseQueryReferencesRequest(): QueryReferencesRequest {
  return {
    model: ""
  };
}
export const QueryReferencesRequest = {
  typeUrl: "/aceso.device.v1.QueryReferencesRequest",
  encode(message: QueryReferencesRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.model !== "") {
      writer.uint32(10).string(message.model);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryReferencesRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryReferencesRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.model = reader.string();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryReferencesRequest {
    const obj = createBaseQueryReferencesRequest();
    if (isSet(object.model)) obj.model = String(object.model);
    return obj;
  },
  toJSON(message: QueryReferencesRequest): JsonSafe<QueryReferencesRequest> {
    const obj: any = {};
    message.model !== undefined && (obj.model = message.model);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryReferencesRequest>): QueryReferencesRequest {
    const message = createBaseQueryReferencesRequest();
    message.model = object.model ?? "";
    return message;
  },
  fromAmino(object: QueryReferencesRequestAmino): QueryReferencesRequest {
    const message = createBaseQueryReferencesRequest();
    if (object.model !== undefined && object.model !== null) {
      message.model = object.model;
    }
    return message;
  },
  toAmino(message: QueryReferencesRequest): QueryReferencesRequestAmino {
    const obj: any = {};
    obj.model = message.model === "" ? undefined : message.model;
    return obj;
  },
  fromAminoMsg(object: QueryReferencesRequestAminoMsg): QueryReferencesRequest {
    return QueryReferencesRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryReferencesRequestProtoMsg): QueryReferencesRequest {
    return QueryReferencesRequest.decode(message.value);
  },
  toProto(message: QueryReferencesRequest): Uint8Array {
    return QueryReferencesRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryReferencesRequest): QueryReferencesRequestProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.QueryReferencesRequest",
      value: QueryReferencesRequest.encode(message).finish()
    };
  }
};
function createBaseQueryReferencesResponse(): QueryReferencesResponse {
  return {
    references: []
  };
}
export const QueryReferencesResponse = {
  typeUrl: "/aceso.device.v1.QueryReferencesResponse",
  encode(message: QueryReferencesResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.references) {
      Reference.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryReferencesResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryReferencesResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.references.push(Reference.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryReferencesResponse {
    const obj = createBaseQueryReferencesResponse();
    if (Array.isArray(object?.references)) obj.references = object.references.map((e: any) => Reference.fromJSON(e));
    return obj;
  },
  toJSON(message: QueryReferencesResponse): JsonSafe<QueryReferencesResponse> {
    const obj: any = {};
    if (message.references) {
      obj.references = message.references.map(e => e ? Reference.toJSON(e) : undefined);
    } else {
      obj.references = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<QueryReferencesResponse>): QueryReferencesResponse {
    const message = createBaseQueryReferencesResponse();
    message.references = object.references?.map(e => Reference.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: QueryReferencesResponseAmino): QueryReferencesResponse {
    const message = createBaseQueryReferencesResponse();
    message.references = object.references?.map(e => Reference.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: QueryReferencesResponse): QueryReferencesResponseAmino {
    const obj: any = {};
    if (message.references) {
      obj.references = message.references.map(e => e ? Reference.toAmino(e) : undefined);
    } else {
      obj.references = message.references;
    }
    return obj;
  },
  fromAminoMsg(object: QueryReferencesResponseAminoMsg): QueryReferencesResponse {
    return QueryReferencesResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryReferencesResponseProtoMsg): QueryReferencesResponse {
    return QueryReferencesResponse.decode(message.value);
  },
  toProto(message: QueryReferencesResponse): Uint8Array {
    return QueryReferencesResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryReferencesResponse): QueryReferencesResponseProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.QueryReferencesResponse",
      value: QueryReferencesResponse.encode(message).finish()
    };
  }
};
function createBaseQueryAnchorsRequest(): QueryAnchorsRequest {
  return {
    pagination: undefined
  };
}
export const QueryAnchorsRequest = {
  typeUrl: "/aceso.device.v1.QueryAnchorsRequest",
  encode(message: QueryAnchorsRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.pagination !== undefined) {
      PageRequest.encode(message.pagination, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryAnchorsRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryAnchorsRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.pagination = PageRequest.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryAnchorsRequest {
    const obj = createBaseQueryAnchorsRequest();
    if (isSet(object.pagination)) obj.pagination = PageRequest.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryAnchorsRequest): JsonSafe<QueryAnchorsRequest> {
    const obj: any = {};
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageRequest.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryAnchorsRequest>): QueryAnchorsRequest {
    const message = createBaseQueryAnchorsRequest();
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryAnchorsRequestAmino): QueryAnchorsRequest {
    const message = createBaseQueryAnchorsRequest();
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryAnchorsRequest): QueryAnchorsRequestAmino {
    const obj: any = {};
    obj.pagination = message.pagination ? PageRequest.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryAnchorsRequestAminoMsg): QueryAnchorsRequest {
    return QueryAnchorsRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryAnchorsRequestProtoMsg): QueryAnchorsRequest {
    return QueryAnchorsRequest.decode(message.value);
  },
  toProto(message: QueryAnchorsRequest): Uint8Array {
    return QueryAnchorsRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryAnchorsRequest): QueryAnchorsRequestProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.QueryAnchorsRequest",
      value: QueryAnchorsRequest.encode(message).finish()
    };
  }
};
function createBaseQueryAnchorsResponse(): QueryAnchorsResponse {
  return {
    anchors: [],
    pagination: undefined
  };
}
export const QueryAnchorsResponse = {
  typeUrl: "/aceso.device.v1.QueryAnchorsResponse",
  encode(message: QueryAnchorsResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.anchors) {
      Anchor.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    if (message.pagination !== undefined) {
      PageResponse.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryAnchorsResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryAnchorsResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.anchors.push(Anchor.decode(reader, reader.uint32()));
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
  fromJSON(object: any): QueryAnchorsResponse {
    const obj = createBaseQueryAnchorsResponse();
    if (Array.isArray(object?.anchors)) obj.anchors = object.anchors.map((e: any) => Anchor.fromJSON(e));
    if (isSet(object.pagination)) obj.pagination = PageResponse.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryAnchorsResponse): JsonSafe<QueryAnchorsResponse> {
    const obj: any = {};
    if (message.anchors) {
      obj.anchors = message.anchors.map(e => e ? Anchor.toJSON(e) : undefined);
    } else {
      obj.anchors = [];
    }
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageResponse.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryAnchorsResponse>): QueryAnchorsResponse {
    const message = createBaseQueryAnchorsResponse();
    message.anchors = object.anchors?.map(e => Anchor.fromPartial(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryAnchorsResponseAmino): QueryAnchorsResponse {
    const message = createBaseQueryAnchorsResponse();
    message.anchors = object.anchors?.map(e => Anchor.fromAmino(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryAnchorsResponse): QueryAnchorsResponseAmino {
    const obj: any = {};
    if (message.anchors) {
      obj.anchors = message.anchors.map(e => e ? Anchor.toAmino(e) : undefined);
    } else {
      obj.anchors = message.anchors;
    }
    obj.pagination = message.pagination ? PageResponse.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryAnchorsResponseAminoMsg): QueryAnchorsResponse {
    return QueryAnchorsResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryAnchorsResponseProtoMsg): QueryAnchorsResponse {
    return QueryAnchorsResponse.decode(message.value);
  },
  toProto(message: QueryAnchorsResponse): Uint8Array {
    return QueryAnchorsResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryAnchorsResponse): QueryAnchorsResponseProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.QueryAnchorsResponse",
      value: QueryAnchorsResponse.encode(message).finish()
    };
  }
};
function createBaseQueryDeviceRequest(): QueryDeviceRequest {
  return {
    id: ""
  };
}
export const QueryDeviceRequest = {
  typeUrl: "/aceso.device.v1.QueryDeviceRequest",
  encode(message: QueryDeviceRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.id !== "") {
      writer.uint32(10).string(message.id);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryDeviceRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryDeviceRequest();
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
  fromJSON(object: any): QueryDeviceRequest {
    const obj = createBaseQueryDeviceRequest();
    if (isSet(object.id)) obj.id = String(object.id);
    return obj;
  },
  toJSON(message: QueryDeviceRequest): JsonSafe<QueryDeviceRequest> {
    const obj: any = {};
    message.id !== undefined && (obj.id = message.id);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryDeviceRequest>): QueryDeviceRequest {
    const message = createBaseQueryDeviceRequest();
    message.id = object.id ?? "";
    return message;
  },
  fromAmino(object: QueryDeviceRequestAmino): QueryDeviceRequest {
    const message = createBaseQueryDeviceRequest();
    if (object.id !== undefined && object.id !== null) {
      message.id = object.id;
    }
    return message;
  },
  toAmino(message: QueryDeviceRequest): QueryDeviceRequestAmino {
    const obj: any = {};
    obj.id = message.id === "" ? undefined : message.id;
    return obj;
  },
  fromAminoMsg(object: QueryDeviceRequestAminoMsg): QueryDeviceRequest {
    return QueryDeviceRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryDeviceRequestProtoMsg): QueryDeviceRequest {
    return QueryDeviceRequest.decode(message.value);
  },
  toProto(message: QueryDeviceRequest): Uint8Array {
    return QueryDeviceRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryDeviceRequest): QueryDeviceRequestProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.QueryDeviceRequest",
      value: QueryDeviceRequest.encode(message).finish()
    };
  }
};
function createBaseQueryDeviceResponse(): QueryDeviceResponse {
  return {
    device: Device.fromPartial({}),
    keys: []
  };
}
export const QueryDeviceResponse = {
  typeUrl: "/aceso.device.v1.QueryDeviceResponse",
  encode(message: QueryDeviceResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.device !== undefined) {
      Device.encode(message.device, writer.uint32(10).fork()).ldelim();
    }
    for (const v of message.keys) {
      DeviceKey.encode(v!, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryDeviceResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryDeviceResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.device = Device.decode(reader, reader.uint32());
          break;
        case 2:
          message.keys.push(DeviceKey.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryDeviceResponse {
    const obj = createBaseQueryDeviceResponse();
    if (isSet(object.device)) obj.device = Device.fromJSON(object.device);
    if (Array.isArray(object?.keys)) obj.keys = object.keys.map((e: any) => DeviceKey.fromJSON(e));
    return obj;
  },
  toJSON(message: QueryDeviceResponse): JsonSafe<QueryDeviceResponse> {
    const obj: any = {};
    message.device !== undefined && (obj.device = message.device ? Device.toJSON(message.device) : undefined);
    if (message.keys) {
      obj.keys = message.keys.map(e => e ? DeviceKey.toJSON(e) : undefined);
    } else {
      obj.keys = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<QueryDeviceResponse>): QueryDeviceResponse {
    const message = createBaseQueryDeviceResponse();
    if (object.device !== undefined && object.device !== null) {
      message.device = Device.fromPartial(object.device);
    }
    message.keys = object.keys?.map(e => DeviceKey.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: QueryDeviceResponseAmino): QueryDeviceResponse {
    const message = createBaseQueryDeviceResponse();
    if (object.device !== undefined && object.device !== null) {
      message.device = Device.fromAmino(object.device);
    }
    message.keys = object.keys?.map(e => DeviceKey.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: QueryDeviceResponse): QueryDeviceResponseAmino {
    const obj: any = {};
    obj.device = message.device ? Device.toAmino(message.device) : Device.toAmino(Device.fromPartial({}));
    if (message.keys) {
      obj.keys = message.keys.map(e => e ? DeviceKey.toAmino(e) : undefined);
    } else {
      obj.keys = message.keys;
    }
    return obj;
  },
  fromAminoMsg(object: QueryDeviceResponseAminoMsg): QueryDeviceResponse {
    return QueryDeviceResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryDeviceResponseProtoMsg): QueryDeviceResponse {
    return QueryDeviceResponse.decode(message.value);
  },
  toProto(message: QueryDeviceResponse): Uint8Array {
    return QueryDeviceResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryDeviceResponse): QueryDeviceResponseProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.QueryDeviceResponse",
      value: QueryDeviceResponse.encode(message).finish()
    };
  }
};
function createBaseQueryDevicesByOwnerRequest(): QueryDevicesByOwnerRequest {
  return {
    owner: "",
    pagination: undefined
  };
}
export const QueryDevicesByOwnerRequest = {
  typeUrl: "/aceso.device.v1.QueryDevicesByOwnerRequest",
  encode(message: QueryDevicesByOwnerRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.owner !== "") {
      writer.uint32(10).string(message.owner);
    }
    if (message.pagination !== undefined) {
      PageRequest.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryDevicesByOwnerRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryDevicesByOwnerRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.owner = reader.string();
          break;
        case 2:
          message.pagination = PageRequest.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryDevicesByOwnerRequest {
    const obj = createBaseQueryDevicesByOwnerRequest();
    if (isSet(object.owner)) obj.owner = String(object.owner);
    if (isSet(object.pagination)) obj.pagination = PageRequest.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryDevicesByOwnerRequest): JsonSafe<QueryDevicesByOwnerRequest> {
    const obj: any = {};
    message.owner !== undefined && (obj.owner = message.owner);
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageRequest.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryDevicesByOwnerRequest>): QueryDevicesByOwnerRequest {
    const message = createBaseQueryDevicesByOwnerRequest();
    message.owner = object.owner ?? "";
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryDevicesByOwnerRequestAmino): QueryDevicesByOwnerRequest {
    const message = createBaseQueryDevicesByOwnerRequest();
    if (object.owner !== undefined && object.owner !== null) {
      message.owner = object.owner;
    }
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryDevicesByOwnerRequest): QueryDevicesByOwnerRequestAmino {
    const obj: any = {};
    obj.owner = message.owner === "" ? undefined : message.owner;
    obj.pagination = message.pagination ? PageRequest.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryDevicesByOwnerRequestAminoMsg): QueryDevicesByOwnerRequest {
    return QueryDevicesByOwnerRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryDevicesByOwnerRequestProtoMsg): QueryDevicesByOwnerRequest {
    return QueryDevicesByOwnerRequest.decode(message.value);
  },
  toProto(message: QueryDevicesByOwnerRequest): Uint8Array {
    return QueryDevicesByOwnerRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryDevicesByOwnerRequest): QueryDevicesByOwnerRequestProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.QueryDevicesByOwnerRequest",
      value: QueryDevicesByOwnerRequest.encode(message).finish()
    };
  }
};
function createBaseQueryDevicesByOwnerResponse(): QueryDevicesByOwnerResponse {
  return {
    devices: [],
    pagination: undefined
  };
}
export const QueryDevicesByOwnerResponse = {
  typeUrl: "/aceso.device.v1.QueryDevicesByOwnerResponse",
  encode(message: QueryDevicesByOwnerResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.devices) {
      Device.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    if (message.pagination !== undefined) {
      PageResponse.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryDevicesByOwnerResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryDevicesByOwnerResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.devices.push(Device.decode(reader, reader.uint32()));
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
  fromJSON(object: any): QueryDevicesByOwnerResponse {
    const obj = createBaseQueryDevicesByOwnerResponse();
    if (Array.isArray(object?.devices)) obj.devices = object.devices.map((e: any) => Device.fromJSON(e));
    if (isSet(object.pagination)) obj.pagination = PageResponse.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryDevicesByOwnerResponse): JsonSafe<QueryDevicesByOwnerResponse> {
    const obj: any = {};
    if (message.devices) {
      obj.devices = message.devices.map(e => e ? Device.toJSON(e) : undefined);
    } else {
      obj.devices = [];
    }
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageResponse.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryDevicesByOwnerResponse>): QueryDevicesByOwnerResponse {
    const message = createBaseQueryDevicesByOwnerResponse();
    message.devices = object.devices?.map(e => Device.fromPartial(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryDevicesByOwnerResponseAmino): QueryDevicesByOwnerResponse {
    const message = createBaseQueryDevicesByOwnerResponse();
    message.devices = object.devices?.map(e => Device.fromAmino(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryDevicesByOwnerResponse): QueryDevicesByOwnerResponseAmino {
    const obj: any = {};
    if (message.devices) {
      obj.devices = message.devices.map(e => e ? Device.toAmino(e) : undefined);
    } else {
      obj.devices = message.devices;
    }
    obj.pagination = message.pagination ? PageResponse.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryDevicesByOwnerResponseAminoMsg): QueryDevicesByOwnerResponse {
    return QueryDevicesByOwnerResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryDevicesByOwnerResponseProtoMsg): QueryDevicesByOwnerResponse {
    return QueryDevicesByOwnerResponse.decode(message.value);
  },
  toProto(message: QueryDevicesByOwnerResponse): Uint8Array {
    return QueryDevicesByOwnerResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryDevicesByOwnerResponse): QueryDevicesByOwnerResponseProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.QueryDevicesByOwnerResponse",
      value: QueryDevicesByOwnerResponse.encode(message).finish()
    };
  }
};
function createBaseQueryDevicesByModelRequest(): QueryDevicesByModelRequest {
  return {
    model: "",
    pagination: undefined
  };
}
export const QueryDevicesByModelRequest = {
  typeUrl: "/aceso.device.v1.QueryDevicesByModelRequest",
  encode(message: QueryDevicesByModelRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.model !== "") {
      writer.uint32(10).string(message.model);
    }
    if (message.pagination !== undefined) {
      PageRequest.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryDevicesByModelRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryDevicesByModelRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.model = reader.string();
          break;
        case 2:
          message.pagination = PageRequest.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryDevicesByModelRequest {
    const obj = createBaseQueryDevicesByModelRequest();
    if (isSet(object.model)) obj.model = String(object.model);
    if (isSet(object.pagination)) obj.pagination = PageRequest.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryDevicesByModelRequest): JsonSafe<QueryDevicesByModelRequest> {
    const obj: any = {};
    message.model !== undefined && (obj.model = message.model);
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageRequest.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryDevicesByModelRequest>): QueryDevicesByModelRequest {
    const message = createBaseQueryDevicesByModelRequest();
    message.model = object.model ?? "";
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryDevicesByModelRequestAmino): QueryDevicesByModelRequest {
    const message = createBaseQueryDevicesByModelRequest();
    if (object.model !== undefined && object.model !== null) {
      message.model = object.model;
    }
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryDevicesByModelRequest): QueryDevicesByModelRequestAmino {
    const obj: any = {};
    obj.model = message.model === "" ? undefined : message.model;
    obj.pagination = message.pagination ? PageRequest.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryDevicesByModelRequestAminoMsg): QueryDevicesByModelRequest {
    return QueryDevicesByModelRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryDevicesByModelRequestProtoMsg): QueryDevicesByModelRequest {
    return QueryDevicesByModelRequest.decode(message.value);
  },
  toProto(message: QueryDevicesByModelRequest): Uint8Array {
    return QueryDevicesByModelRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryDevicesByModelRequest): QueryDevicesByModelRequestProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.QueryDevicesByModelRequest",
      value: QueryDevicesByModelRequest.encode(message).finish()
    };
  }
};
function createBaseQueryDevicesByModelResponse(): QueryDevicesByModelResponse {
  return {
    devices: [],
    pagination: undefined
  };
}
export const QueryDevicesByModelResponse = {
  typeUrl: "/aceso.device.v1.QueryDevicesByModelResponse",
  encode(message: QueryDevicesByModelResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.devices) {
      Device.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    if (message.pagination !== undefined) {
      PageResponse.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryDevicesByModelResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryDevicesByModelResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.devices.push(Device.decode(reader, reader.uint32()));
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
  fromJSON(object: any): QueryDevicesByModelResponse {
    const obj = createBaseQueryDevicesByModelResponse();
    if (Array.isArray(object?.devices)) obj.devices = object.devices.map((e: any) => Device.fromJSON(e));
    if (isSet(object.pagination)) obj.pagination = PageResponse.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryDevicesByModelResponse): JsonSafe<QueryDevicesByModelResponse> {
    const obj: any = {};
    if (message.devices) {
      obj.devices = message.devices.map(e => e ? Device.toJSON(e) : undefined);
    } else {
      obj.devices = [];
    }
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageResponse.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryDevicesByModelResponse>): QueryDevicesByModelResponse {
    const message = createBaseQueryDevicesByModelResponse();
    message.devices = object.devices?.map(e => Device.fromPartial(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryDevicesByModelResponseAmino): QueryDevicesByModelResponse {
    const message = createBaseQueryDevicesByModelResponse();
    message.devices = object.devices?.map(e => Device.fromAmino(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryDevicesByModelResponse): QueryDevicesByModelResponseAmino {
    const obj: any = {};
    if (message.devices) {
      obj.devices = message.devices.map(e => e ? Device.toAmino(e) : undefined);
    } else {
      obj.devices = message.devices;
    }
    obj.pagination = message.pagination ? PageResponse.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryDevicesByModelResponseAminoMsg): QueryDevicesByModelResponse {
    return QueryDevicesByModelResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryDevicesByModelResponseProtoMsg): QueryDevicesByModelResponse {
    return QueryDevicesByModelResponse.decode(message.value);
  },
  toProto(message: QueryDevicesByModelResponse): Uint8Array {
    return QueryDevicesByModelResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryDevicesByModelResponse): QueryDevicesByModelResponseProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.QueryDevicesByModelResponse",
      value: QueryDevicesByModelResponse.encode(message).finish()
    };
  }
};