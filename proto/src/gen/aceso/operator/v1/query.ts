import { PageRequest, PageRequestAmino, PageRequestSDKType, PageResponse, PageResponseAmino, PageResponseSDKType } from "../../../cosmos/base/query/v1beta1/pagination.js";
import { Role, Params, ParamsAmino, ParamsSDKType, Operator, OperatorAmino, OperatorSDKType, Epoch, EpochAmino, EpochSDKType, Committee, CommitteeAmino, CommitteeSDKType, ActiveSet, ActiveSetAmino, ActiveSetSDKType, HeaderRef, HeaderRefAmino, HeaderRefSDKType, PendingSlash, PendingSlashAmino, PendingSlashSDKType, Org, OrgAmino, OrgSDKType, Council, CouncilAmino, CouncilSDKType, Pause, PauseAmino, PauseSDKType, roleFromJSON, roleToJSON } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { JsonSafe } from "../../../json-safe.js";
import { DeepPartial, isSet } from "../../../helpers.js";
export interface QueryParamsRequest {}
export interface QueryParamsRequestProtoMsg {
  typeUrl: "/aceso.operator.v1.QueryParamsRequest";
  value: Uint8Array;
}
/**
 * @name QueryParamsRequestAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.QueryParamsRequest
 */
export interface QueryParamsRequestAmino {}
export interface QueryParamsRequestAminoMsg {
  type: "/aceso.operator.v1.QueryParamsRequest";
  value: QueryParamsRequestAmino;
}
export interface QueryParamsRequestSDKType {}
/** QueryParamsResponse: local is the genesis flag of networks on one machine. */
export interface QueryParamsResponse {
  params: Params;
  local: boolean;
}
export interface QueryParamsResponseProtoMsg {
  typeUrl: "/aceso.operator.v1.QueryParamsResponse";
  value: Uint8Array;
}
/**
 * QueryParamsResponse: local is the genesis flag of networks on one machine.
 * @name QueryParamsResponseAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.QueryParamsResponse
 */
export interface QueryParamsResponseAmino {
  params: ParamsAmino;
  local?: boolean;
}
export interface QueryParamsResponseAminoMsg {
  type: "/aceso.operator.v1.QueryParamsResponse";
  value: QueryParamsResponseAmino;
}
/** QueryParamsResponse: local is the genesis flag of networks on one machine. */
export interface QueryParamsResponseSDKType {
  params: ParamsSDKType;
  local: boolean;
}
export interface QueryOperatorRequest {
  /** the operator's own or its hot address */
  address: string;
}
export interface QueryOperatorRequestProtoMsg {
  typeUrl: "/aceso.operator.v1.QueryOperatorRequest";
  value: Uint8Array;
}
/**
 * @name QueryOperatorRequestAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.QueryOperatorRequest
 */
export interface QueryOperatorRequestAmino {
  /**
   * the operator's own or its hot address
   */
  address?: string;
}
export interface QueryOperatorRequestAminoMsg {
  type: "/aceso.operator.v1.QueryOperatorRequest";
  value: QueryOperatorRequestAmino;
}
export interface QueryOperatorRequestSDKType {
  address: string;
}
export interface QueryOperatorResponse {
  operator: Operator;
}
export interface QueryOperatorResponseProtoMsg {
  typeUrl: "/aceso.operator.v1.QueryOperatorResponse";
  value: Uint8Array;
}
/**
 * @name QueryOperatorResponseAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.QueryOperatorResponse
 */
export interface QueryOperatorResponseAmino {
  operator: OperatorAmino;
}
export interface QueryOperatorResponseAminoMsg {
  type: "/aceso.operator.v1.QueryOperatorResponse";
  value: QueryOperatorResponseAmino;
}
export interface QueryOperatorResponseSDKType {
  operator: OperatorSDKType;
}
export interface QueryOperatorsRequest {
  pagination?: PageRequest;
}
export interface QueryOperatorsRequestProtoMsg {
  typeUrl: "/aceso.operator.v1.QueryOperatorsRequest";
  value: Uint8Array;
}
/**
 * @name QueryOperatorsRequestAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.QueryOperatorsRequest
 */
export interface QueryOperatorsRequestAmino {
  pagination?: PageRequestAmino;
}
export interface QueryOperatorsRequestAminoMsg {
  type: "/aceso.operator.v1.QueryOperatorsRequest";
  value: QueryOperatorsRequestAmino;
}
export interface QueryOperatorsRequestSDKType {
  pagination?: PageRequestSDKType;
}
export interface QueryOperatorsResponse {
  operators: Operator[];
  pagination?: PageResponse;
}
export interface QueryOperatorsResponseProtoMsg {
  typeUrl: "/aceso.operator.v1.QueryOperatorsResponse";
  value: Uint8Array;
}
/**
 * @name QueryOperatorsResponseAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.QueryOperatorsResponse
 */
export interface QueryOperatorsResponseAmino {
  operators: OperatorAmino[];
  pagination?: PageResponseAmino;
}
export interface QueryOperatorsResponseAminoMsg {
  type: "/aceso.operator.v1.QueryOperatorsResponse";
  value: QueryOperatorsResponseAmino;
}
export interface QueryOperatorsResponseSDKType {
  operators: OperatorSDKType[];
  pagination?: PageResponseSDKType;
}
export interface QueryEpochRequest {}
export interface QueryEpochRequestProtoMsg {
  typeUrl: "/aceso.operator.v1.QueryEpochRequest";
  value: Uint8Array;
}
/**
 * @name QueryEpochRequestAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.QueryEpochRequest
 */
export interface QueryEpochRequestAmino {}
export interface QueryEpochRequestAminoMsg {
  type: "/aceso.operator.v1.QueryEpochRequest";
  value: QueryEpochRequestAmino;
}
export interface QueryEpochRequestSDKType {}
export interface QueryEpochResponse {
  epoch: Epoch;
}
export interface QueryEpochResponseProtoMsg {
  typeUrl: "/aceso.operator.v1.QueryEpochResponse";
  value: Uint8Array;
}
/**
 * @name QueryEpochResponseAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.QueryEpochResponse
 */
export interface QueryEpochResponseAmino {
  epoch: EpochAmino;
}
export interface QueryEpochResponseAminoMsg {
  type: "/aceso.operator.v1.QueryEpochResponse";
  value: QueryEpochResponseAmino;
}
export interface QueryEpochResponseSDKType {
  epoch: EpochSDKType;
}
export interface QueryCommitteeRequest {
  epoch: bigint;
  k: number;
}
export interface QueryCommitteeRequestProtoMsg {
  typeUrl: "/aceso.operator.v1.QueryCommitteeRequest";
  value: Uint8Array;
}
/**
 * @name QueryCommitteeRequestAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.QueryCommitteeRequest
 */
export interface QueryCommitteeRequestAmino {
  epoch?: string;
  k?: number;
}
export interface QueryCommitteeRequestAminoMsg {
  type: "/aceso.operator.v1.QueryCommitteeRequest";
  value: QueryCommitteeRequestAmino;
}
export interface QueryCommitteeRequestSDKType {
  epoch: bigint;
  k: number;
}
export interface QueryCommitteeResponse {
  committee: Committee;
}
export interface QueryCommitteeResponseProtoMsg {
  typeUrl: "/aceso.operator.v1.QueryCommitteeResponse";
  value: Uint8Array;
}
/**
 * @name QueryCommitteeResponseAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.QueryCommitteeResponse
 */
export interface QueryCommitteeResponseAmino {
  committee: CommitteeAmino;
}
export interface QueryCommitteeResponseAminoMsg {
  type: "/aceso.operator.v1.QueryCommitteeResponse";
  value: QueryCommitteeResponseAmino;
}
export interface QueryCommitteeResponseSDKType {
  committee: CommitteeSDKType;
}
export interface QueryActiveSetRequest {
  epoch: bigint;
  role: Role;
}
export interface QueryActiveSetRequestProtoMsg {
  typeUrl: "/aceso.operator.v1.QueryActiveSetRequest";
  value: Uint8Array;
}
/**
 * @name QueryActiveSetRequestAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.QueryActiveSetRequest
 */
export interface QueryActiveSetRequestAmino {
  epoch?: string;
  role?: Role;
}
export interface QueryActiveSetRequestAminoMsg {
  type: "/aceso.operator.v1.QueryActiveSetRequest";
  value: QueryActiveSetRequestAmino;
}
export interface QueryActiveSetRequestSDKType {
  epoch: bigint;
  role: Role;
}
export interface QueryActiveSetResponse {
  activeSet: ActiveSet;
}
export interface QueryActiveSetResponseProtoMsg {
  typeUrl: "/aceso.operator.v1.QueryActiveSetResponse";
  value: Uint8Array;
}
/**
 * @name QueryActiveSetResponseAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.QueryActiveSetResponse
 */
export interface QueryActiveSetResponseAmino {
  active_set: ActiveSetAmino;
}
export interface QueryActiveSetResponseAminoMsg {
  type: "/aceso.operator.v1.QueryActiveSetResponse";
  value: QueryActiveSetResponseAmino;
}
export interface QueryActiveSetResponseSDKType {
  active_set: ActiveSetSDKType;
}
export interface QueryHeaderRingRequest {}
export interface QueryHeaderRingRequestProtoMsg {
  typeUrl: "/aceso.operator.v1.QueryHeaderRingRequest";
  value: Uint8Array;
}
/**
 * @name QueryHeaderRingRequestAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.QueryHeaderRingRequest
 */
export interface QueryHeaderRingRequestAmino {}
export interface QueryHeaderRingRequestAminoMsg {
  type: "/aceso.operator.v1.QueryHeaderRingRequest";
  value: QueryHeaderRingRequestAmino;
}
export interface QueryHeaderRingRequestSDKType {}
export interface QueryHeaderRingResponse {
  headers: HeaderRef[];
}
export interface QueryHeaderRingResponseProtoMsg {
  typeUrl: "/aceso.operator.v1.QueryHeaderRingResponse";
  value: Uint8Array;
}
/**
 * @name QueryHeaderRingResponseAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.QueryHeaderRingResponse
 */
export interface QueryHeaderRingResponseAmino {
  headers: HeaderRefAmino[];
}
export interface QueryHeaderRingResponseAminoMsg {
  type: "/aceso.operator.v1.QueryHeaderRingResponse";
  value: QueryHeaderRingResponseAmino;
}
export interface QueryHeaderRingResponseSDKType {
  headers: HeaderRefSDKType[];
}
export interface QuerySlashesRequest {
  pagination?: PageRequest;
}
export interface QuerySlashesRequestProtoMsg {
  typeUrl: "/aceso.operator.v1.QuerySlashesRequest";
  value: Uint8Array;
}
/**
 * @name QuerySlashesRequestAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.QuerySlashesRequest
 */
export interface QuerySlashesRequestAmino {
  pagination?: PageRequestAmino;
}
export interface QuerySlashesRequestAminoMsg {
  type: "/aceso.operator.v1.QuerySlashesRequest";
  value: QuerySlashesRequestAmino;
}
export interface QuerySlashesRequestSDKType {
  pagination?: PageRequestSDKType;
}
export interface QuerySlashesResponse {
  slashes: PendingSlash[];
  pagination?: PageResponse;
}
export interface QuerySlashesResponseProtoMsg {
  typeUrl: "/aceso.operator.v1.QuerySlashesResponse";
  value: Uint8Array;
}
/**
 * @name QuerySlashesResponseAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.QuerySlashesResponse
 */
export interface QuerySlashesResponseAmino {
  slashes: PendingSlashAmino[];
  pagination?: PageResponseAmino;
}
export interface QuerySlashesResponseAminoMsg {
  type: "/aceso.operator.v1.QuerySlashesResponse";
  value: QuerySlashesResponseAmino;
}
export interface QuerySlashesResponseSDKType {
  slashes: PendingSlashSDKType[];
  pagination?: PageResponseSDKType;
}
export interface QueryOrgsRequest {
  pagination?: PageRequest;
}
export interface QueryOrgsRequestProtoMsg {
  typeUrl: "/aceso.operator.v1.QueryOrgsRequest";
  value: Uint8Array;
}
/**
 * @name QueryOrgsRequestAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.QueryOrgsRequest
 */
export interface QueryOrgsRequestAmino {
  pagination?: PageRequestAmino;
}
export interface QueryOrgsRequestAminoMsg {
  type: "/aceso.operator.v1.QueryOrgsRequest";
  value: QueryOrgsRequestAmino;
}
export interface QueryOrgsRequestSDKType {
  pagination?: PageRequestSDKType;
}
export interface QueryOrgsResponse {
  orgs: Org[];
  pagination?: PageResponse;
}
export interface QueryOrgsResponseProtoMsg {
  typeUrl: "/aceso.operator.v1.QueryOrgsResponse";
  value: Uint8Array;
}
/**
 * @name QueryOrgsResponseAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.QueryOrgsResponse
 */
export interface QueryOrgsResponseAmino {
  orgs: OrgAmino[];
  pagination?: PageResponseAmino;
}
export interface QueryOrgsResponseAminoMsg {
  type: "/aceso.operator.v1.QueryOrgsResponse";
  value: QueryOrgsResponseAmino;
}
export interface QueryOrgsResponseSDKType {
  orgs: OrgSDKType[];
  pagination?: PageResponseSDKType;
}
export interface QueryCouncilRequest {}
export interface QueryCouncilRequestProtoMsg {
  typeUrl: "/aceso.operator.v1.QueryCouncilRequest";
  value: Uint8Array;
}
/**
 * @name QueryCouncilRequestAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.QueryCouncilRequest
 */
export interface QueryCouncilRequestAmino {}
export interface QueryCouncilRequestAminoMsg {
  type: "/aceso.operator.v1.QueryCouncilRequest";
  value: QueryCouncilRequestAmino;
}
export interface QueryCouncilRequestSDKType {}
export interface QueryCouncilResponse {
  council: Council;
  pauses: Pause[];
}
export interface QueryCouncilResponseProtoMsg {
  typeUrl: "/aceso.operator.v1.QueryCouncilResponse";
  value: Uint8Array;
}
/**
 * @name QueryCouncilResponseAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.QueryCouncilResponse
 */
export interface QueryCouncilResponseAmino {
  council: CouncilAmino;
  pauses: PauseAmino[];
}
export interface QueryCouncilResponseAminoMsg {
  type: "/aceso.operator.v1.QueryCouncilResponse";
  value: QueryCouncilResponseAmino;
}
export interface QueryCouncilResponseSDKType {
  council: CouncilSDKType;
  pauses: PauseSDKType[];
}
function createBaseQueryParamsRequest(): QueryParamsRequest {
  return {};
}
export const QueryParamsRequest = {
  typeUrl: "/aceso.operator.v1.QueryParamsRequest",
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
      typeUrl: "/aceso.operator.v1.QueryParamsRequest",
      value: QueryParamsRequest.encode(message).finish()
    };
  }
};
function createBaseQueryParamsResponse(): QueryParamsResponse {
  return {
    params: Params.fromPartial({}),
    local: false
  };
}
export const QueryParamsResponse = {
  typeUrl: "/aceso.operator.v1.QueryParamsResponse",
  encode(message: QueryParamsResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.params !== undefined) {
      Params.encode(message.params, writer.uint32(10).fork()).ldelim();
    }
    if (message.local === true) {
      writer.uint32(16).bool(message.local);
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
        case 2:
          message.local = reader.bool();
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
    if (isSet(object.local)) obj.local = Boolean(object.local);
    return obj;
  },
  toJSON(message: QueryParamsResponse): JsonSafe<QueryParamsResponse> {
    const obj: any = {};
    message.params !== undefined && (obj.params = message.params ? Params.toJSON(message.params) : undefined);
    message.local !== undefined && (obj.local = message.local);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryParamsResponse>): QueryParamsResponse {
    const message = createBaseQueryParamsResponse();
    if (object.params !== undefined && object.params !== null) {
      message.params = Params.fromPartial(object.params);
    }
    message.local = object.local ?? false;
    return message;
  },
  fromAmino(object: QueryParamsResponseAmino): QueryParamsResponse {
    const message = createBaseQueryParamsResponse();
    if (object.params !== undefined && object.params !== null) {
      message.params = Params.fromAmino(object.params);
    }
    if (object.local !== undefined && object.local !== null) {
      message.local = object.local;
    }
    return message;
  },
  toAmino(message: QueryParamsResponse): QueryParamsResponseAmino {
    const obj: any = {};
    obj.params = message.params ? Params.toAmino(message.params) : Params.toAmino(Params.fromPartial({}));
    obj.local = message.local === false ? undefined : message.local;
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
      typeUrl: "/aceso.operator.v1.QueryParamsResponse",
      value: QueryParamsResponse.encode(message).finish()
    };
  }
};
function createBaseQueryOperatorRequest(): QueryOperatorRequest {
  return {
    address: ""
  };
}
export const QueryOperatorRequest = {
  typeUrl: "/aceso.operator.v1.QueryOperatorRequest",
  encode(message: QueryOperatorRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.address !== "") {
      writer.uint32(10).string(message.address);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryOperatorRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryOperatorRequest();
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
  fromJSON(object: any): QueryOperatorRequest {
    const obj = createBaseQueryOperatorRequest();
    if (isSet(object.address)) obj.address = String(object.address);
    return obj;
  },
  toJSON(message: QueryOperatorRequest): JsonSafe<QueryOperatorRequest> {
    const obj: any = {};
    message.address !== undefined && (obj.address = message.address);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryOperatorRequest>): QueryOperatorRequest {
    const message = createBaseQueryOperatorRequest();
    message.address = object.address ?? "";
    return message;
  },
  fromAmino(object: QueryOperatorRequestAmino): QueryOperatorRequest {
    const message = createBaseQueryOperatorRequest();
    if (object.address !== undefined && object.address !== null) {
      message.address = object.address;
    }
    return message;
  },
  toAmino(message: QueryOperatorRequest): QueryOperatorRequestAmino {
    const obj: any = {};
    obj.address = message.address === "" ? undefined : message.address;
    return obj;
  },
  fromAminoMsg(object: QueryOperatorRequestAminoMsg): QueryOperatorRequest {
    return QueryOperatorRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryOperatorRequestProtoMsg): QueryOperatorRequest {
    return QueryOperatorRequest.decode(message.value);
  },
  toProto(message: QueryOperatorRequest): Uint8Array {
    return QueryOperatorRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryOperatorRequest): QueryOperatorRequestProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.QueryOperatorRequest",
      value: QueryOperatorRequest.encode(message).finish()
    };
  }
};
function createBaseQueryOperatorResponse(): QueryOperatorResponse {
  return {
    operator: Operator.fromPartial({})
  };
}
export const QueryOperatorResponse = {
  typeUrl: "/aceso.operator.v1.QueryOperatorResponse",
  encode(message: QueryOperatorResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.operator !== undefined) {
      Operator.encode(message.operator, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryOperatorResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryOperatorResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.operator = Operator.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryOperatorResponse {
    const obj = createBaseQueryOperatorResponse();
    if (isSet(object.operator)) obj.operator = Operator.fromJSON(object.operator);
    return obj;
  },
  toJSON(message: QueryOperatorResponse): JsonSafe<QueryOperatorResponse> {
    const obj: any = {};
    message.operator !== undefined && (obj.operator = message.operator ? Operator.toJSON(message.operator) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryOperatorResponse>): QueryOperatorResponse {
    const message = createBaseQueryOperatorResponse();
    if (object.operator !== undefined && object.operator !== null) {
      message.operator = Operator.fromPartial(object.operator);
    }
    return message;
  },
  fromAmino(object: QueryOperatorResponseAmino): QueryOperatorResponse {
    const message = createBaseQueryOperatorResponse();
    if (object.operator !== undefined && object.operator !== null) {
      message.operator = Operator.fromAmino(object.operator);
    }
    return message;
  },
  toAmino(message: QueryOperatorResponse): QueryOperatorResponseAmino {
    const obj: any = {};
    obj.operator = message.operator ? Operator.toAmino(message.operator) : Operator.toAmino(Operator.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: QueryOperatorResponseAminoMsg): QueryOperatorResponse {
    return QueryOperatorResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryOperatorResponseProtoMsg): QueryOperatorResponse {
    return QueryOperatorResponse.decode(message.value);
  },
  toProto(message: QueryOperatorResponse): Uint8Array {
    return QueryOperatorResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryOperatorResponse): QueryOperatorResponseProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.QueryOperatorResponse",
      value: QueryOperatorResponse.encode(message).finish()
    };
  }
};
function createBaseQueryOperatorsRequest(): QueryOperatorsRequest {
  return {
    pagination: undefined
  };
}
export const QueryOperatorsRequest = {
  typeUrl: "/aceso.operator.v1.QueryOperatorsRequest",
  encode(message: QueryOperatorsRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.pagination !== undefined) {
      PageRequest.encode(message.pagination, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryOperatorsRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryOperatorsRequest();
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
  fromJSON(object: any): QueryOperatorsRequest {
    const obj = createBaseQueryOperatorsRequest();
    if (isSet(object.pagination)) obj.pagination = PageRequest.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryOperatorsRequest): JsonSafe<QueryOperatorsRequest> {
    const obj: any = {};
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageRequest.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryOperatorsRequest>): QueryOperatorsRequest {
    const message = createBaseQueryOperatorsRequest();
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryOperatorsRequestAmino): QueryOperatorsRequest {
    const message = createBaseQueryOperatorsRequest();
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryOperatorsRequest): QueryOperatorsRequestAmino {
    const obj: any = {};
    obj.pagination = message.pagination ? PageRequest.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryOperatorsRequestAminoMsg): QueryOperatorsRequest {
    return QueryOperatorsRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryOperatorsRequestProtoMsg): QueryOperatorsRequest {
    return QueryOperatorsRequest.decode(message.value);
  },
  toProto(message: QueryOperatorsRequest): Uint8Array {
    return QueryOperatorsRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryOperatorsRequest): QueryOperatorsRequestProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.QueryOperatorsRequest",
      value: QueryOperatorsRequest.encode(message).finish()
    };
  }
};
function createBaseQueryOperatorsResponse(): QueryOperatorsResponse {
  return {
    operators: [],
    pagination: undefined
  };
}
export const QueryOperatorsResponse = {
  typeUrl: "/aceso.operator.v1.QueryOperatorsResponse",
  encode(message: QueryOperatorsResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.operators) {
      Operator.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    if (message.pagination !== undefined) {
      PageResponse.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryOperatorsResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryOperatorsResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.operators.push(Operator.decode(reader, reader.uint32()));
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
  fromJSON(object: any): QueryOperatorsResponse {
    const obj = createBaseQueryOperatorsResponse();
    if (Array.isArray(object?.operators)) obj.operators = object.operators.map((e: any) => Operator.fromJSON(e));
    if (isSet(object.pagination)) obj.pagination = PageResponse.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryOperatorsResponse): JsonSafe<QueryOperatorsResponse> {
    const obj: any = {};
    if (message.operators) {
      obj.operators = message.operators.map(e => e ? Operator.toJSON(e) : undefined);
    } else {
      obj.operators = [];
    }
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageResponse.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryOperatorsResponse>): QueryOperatorsResponse {
    const message = createBaseQueryOperatorsResponse();
    message.operators = object.operators?.map(e => Operator.fromPartial(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryOperatorsResponseAmino): QueryOperatorsResponse {
    const message = createBaseQueryOperatorsResponse();
    message.operators = object.operators?.map(e => Operator.fromAmino(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryOperatorsResponse): QueryOperatorsResponseAmino {
    const obj: any = {};
    if (message.operators) {
      obj.operators = message.operators.map(e => e ? Operator.toAmino(e) : undefined);
    } else {
      obj.operators = message.operators;
    }
    obj.pagination = message.pagination ? PageResponse.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryOperatorsResponseAminoMsg): QueryOperatorsResponse {
    return QueryOperatorsResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryOperatorsResponseProtoMsg): QueryOperatorsResponse {
    return QueryOperatorsResponse.decode(message.value);
  },
  toProto(message: QueryOperatorsResponse): Uint8Array {
    return QueryOperatorsResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryOperatorsResponse): QueryOperatorsResponseProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.QueryOperatorsResponse",
      value: QueryOperatorsResponse.encode(message).finish()
    };
  }
};
function createBaseQueryEpochRequest(): QueryEpochRequest {
  return {};
}
export const QueryEpochRequest = {
  typeUrl: "/aceso.operator.v1.QueryEpochRequest",
  encode(_: QueryEpochRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryEpochRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryEpochRequest();
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
  fromJSON(_: any): QueryEpochRequest {
    const obj = createBaseQueryEpochRequest();
    return obj;
  },
  toJSON(_: QueryEpochRequest): JsonSafe<QueryEpochRequest> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<QueryEpochRequest>): QueryEpochRequest {
    const message = createBaseQueryEpochRequest();
    return message;
  },
  fromAmino(_: QueryEpochRequestAmino): QueryEpochRequest {
    const message = createBaseQueryEpochRequest();
    return message;
  },
  toAmino(_: QueryEpochRequest): QueryEpochRequestAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: QueryEpochRequestAminoMsg): QueryEpochRequest {
    return QueryEpochRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryEpochRequestProtoMsg): QueryEpochRequest {
    return QueryEpochRequest.decode(message.value);
  },
  toProto(message: QueryEpochRequest): Uint8Array {
    return QueryEpochRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryEpochRequest): QueryEpochRequestProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.QueryEpochRequest",
      value: QueryEpochRequest.encode(message).finish()
    };
  }
};
function createBaseQueryEpochResponse(): QueryEpochResponse {
  return {
    epoch: Epoch.fromPartial({})
  };
}
export const QueryEpochResponse = {
  typeUrl: "/aceso.operator.v1.QueryEpochResponse",
  encode(message: QueryEpochResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.epoch !== undefined) {
      Epoch.encode(message.epoch, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryEpochResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryEpochResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.epoch = Epoch.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryEpochResponse {
    const obj = createBaseQueryEpochResponse();
    if (isSet(object.epoch)) obj.epoch = Epoch.fromJSON(object.epoch);
    return obj;
  },
  toJSON(message: QueryEpochResponse): JsonSafe<QueryEpochResponse> {
    const obj: any = {};
    message.epoch !== undefined && (obj.epoch = message.epoch ? Epoch.toJSON(message.epoch) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryEpochResponse>): QueryEpochResponse {
    const message = createBaseQueryEpochResponse();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = Epoch.fromPartial(object.epoch);
    }
    return message;
  },
  fromAmino(object: QueryEpochResponseAmino): QueryEpochResponse {
    const message = createBaseQueryEpochResponse();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = Epoch.fromAmino(object.epoch);
    }
    return message;
  },
  toAmino(message: QueryEpochResponse): QueryEpochResponseAmino {
    const obj: any = {};
    obj.epoch = message.epoch ? Epoch.toAmino(message.epoch) : Epoch.toAmino(Epoch.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: QueryEpochResponseAminoMsg): QueryEpochResponse {
    return QueryEpochResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryEpochResponseProtoMsg): QueryEpochResponse {
    return QueryEpochResponse.decode(message.value);
  },
  toProto(message: QueryEpochResponse): Uint8Array {
    return QueryEpochResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryEpochResponse): QueryEpochResponseProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.QueryEpochResponse",
      value: QueryEpochResponse.encode(message).finish()
    };
  }
};
function createBaseQueryCommitteeRequest(): QueryCommitteeRequest {
  return {
    epoch: BigInt(0),
    k: 0
  };
}
export const QueryCommitteeRequest = {
  typeUrl: "/aceso.operator.v1.QueryCommitteeRequest",
  encode(message: QueryCommitteeRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.epoch !== BigInt(0)) {
      writer.uint32(8).uint64(message.epoch);
    }
    if (message.k !== 0) {
      writer.uint32(16).uint32(message.k);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryCommitteeRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryCommitteeRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.epoch = reader.uint64();
          break;
        case 2:
          message.k = reader.uint32();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryCommitteeRequest {
    const obj = createBaseQueryCommitteeRequest();
    if (isSet(object.epoch)) obj.epoch = BigInt(object.epoch.toString());
    if (isSet(object.k)) obj.k = Number(object.k);
    return obj;
  },
  toJSON(message: QueryCommitteeRequest): JsonSafe<QueryCommitteeRequest> {
    const obj: any = {};
    message.epoch !== undefined && (obj.epoch = (message.epoch || BigInt(0)).toString());
    message.k !== undefined && (obj.k = Math.round(message.k));
    return obj;
  },
  fromPartial(object: DeepPartial<QueryCommitteeRequest>): QueryCommitteeRequest {
    const message = createBaseQueryCommitteeRequest();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch.toString());
    }
    message.k = object.k ?? 0;
    return message;
  },
  fromAmino(object: QueryCommitteeRequestAmino): QueryCommitteeRequest {
    const message = createBaseQueryCommitteeRequest();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch);
    }
    if (object.k !== undefined && object.k !== null) {
      message.k = object.k;
    }
    return message;
  },
  toAmino(message: QueryCommitteeRequest): QueryCommitteeRequestAmino {
    const obj: any = {};
    obj.epoch = message.epoch !== BigInt(0) ? message.epoch?.toString() : undefined;
    obj.k = message.k === 0 ? undefined : message.k;
    return obj;
  },
  fromAminoMsg(object: QueryCommitteeRequestAminoMsg): QueryCommitteeRequest {
    return QueryCommitteeRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryCommitteeRequestProtoMsg): QueryCommitteeRequest {
    return QueryCommitteeRequest.decode(message.value);
  },
  toProto(message: QueryCommitteeRequest): Uint8Array {
    return QueryCommitteeRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryCommitteeRequest): QueryCommitteeRequestProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.QueryCommitteeRequest",
      value: QueryCommitteeRequest.encode(message).finish()
    };
  }
};
function createBaseQueryCommitteeResponse(): QueryCommitteeResponse {
  return {
    committee: Committee.fromPartial({})
  };
}
export const QueryCommitteeResponse = {
  typeUrl: "/aceso.operator.v1.QueryCommitteeResponse",
  encode(message: QueryCommitteeResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.committee !== undefined) {
      Committee.encode(message.committee, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryCommitteeResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryCommitteeResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.committee = Committee.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryCommitteeResponse {
    const obj = createBaseQueryCommitteeResponse();
    if (isSet(object.committee)) obj.committee = Committee.fromJSON(object.committee);
    return obj;
  },
  toJSON(message: QueryCommitteeResponse): JsonSafe<QueryCommitteeResponse> {
    const obj: any = {};
    message.committee !== undefined && (obj.committee = message.committee ? Committee.toJSON(message.committee) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryCommitteeResponse>): QueryCommitteeResponse {
    const message = createBaseQueryCommitteeResponse();
    if (object.committee !== undefined && object.committee !== null) {
      message.committee = Committee.fromPartial(object.committee);
    }
    return message;
  },
  fromAmino(object: QueryCommitteeResponseAmino): QueryCommitteeResponse {
    const message = createBaseQueryCommitteeResponse();
    if (object.committee !== undefined && object.committee !== null) {
      message.committee = Committee.fromAmino(object.committee);
    }
    return message;
  },
  toAmino(message: QueryCommitteeResponse): QueryCommitteeResponseAmino {
    const obj: any = {};
    obj.committee = message.committee ? Committee.toAmino(message.committee) : Committee.toAmino(Committee.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: QueryCommitteeResponseAminoMsg): QueryCommitteeResponse {
    return QueryCommitteeResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryCommitteeResponseProtoMsg): QueryCommitteeResponse {
    return QueryCommitteeResponse.decode(message.value);
  },
  toProto(message: QueryCommitteeResponse): Uint8Array {
    return QueryCommitteeResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryCommitteeResponse): QueryCommitteeResponseProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.QueryCommitteeResponse",
      value: QueryCommitteeResponse.encode(message).finish()
    };
  }
};
function createBaseQueryActiveSetRequest(): QueryActiveSetRequest {
  return {
    epoch: BigInt(0),
    role: 0
  };
}
export const QueryActiveSetRequest = {
  typeUrl: "/aceso.operator.v1.QueryActiveSetRequest",
  encode(message: QueryActiveSetRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.epoch !== BigInt(0)) {
      writer.uint32(8).uint64(message.epoch);
    }
    if (message.role !== 0) {
      writer.uint32(16).int32(message.role);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryActiveSetRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryActiveSetRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.epoch = reader.uint64();
          break;
        case 2:
          message.role = reader.int32() as any;
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryActiveSetRequest {
    const obj = createBaseQueryActiveSetRequest();
    if (isSet(object.epoch)) obj.epoch = BigInt(object.epoch.toString());
    if (isSet(object.role)) obj.role = roleFromJSON(object.role);
    return obj;
  },
  toJSON(message: QueryActiveSetRequest): JsonSafe<QueryActiveSetRequest> {
    const obj: any = {};
    message.epoch !== undefined && (obj.epoch = (message.epoch || BigInt(0)).toString());
    message.role !== undefined && (obj.role = roleToJSON(message.role));
    return obj;
  },
  fromPartial(object: DeepPartial<QueryActiveSetRequest>): QueryActiveSetRequest {
    const message = createBaseQueryActiveSetRequest();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch.toString());
    }
    message.role = object.role ?? 0;
    return message;
  },
  fromAmino(object: QueryActiveSetRequestAmino): QueryActiveSetRequest {
    const message = createBaseQueryActiveSetRequest();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch);
    }
    if (object.role !== undefined && object.role !== null) {
      message.role = object.role;
    }
    return message;
  },
  toAmino(message: QueryActiveSetRequest): QueryActiveSetRequestAmino {
    const obj: any = {};
    obj.epoch = message.epoch !== BigInt(0) ? message.epoch?.toString() : undefined;
    obj.role = message.role === 0 ? undefined : message.role;
    return obj;
  },
  fromAminoMsg(object: QueryActiveSetRequestAminoMsg): QueryActiveSetRequest {
    return QueryActiveSetRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryActiveSetRequestProtoMsg): QueryActiveSetRequest {
    return QueryActiveSetRequest.decode(message.value);
  },
  toProto(message: QueryActiveSetRequest): Uint8Array {
    return QueryActiveSetRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryActiveSetRequest): QueryActiveSetRequestProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.QueryActiveSetRequest",
      value: QueryActiveSetRequest.encode(message).finish()
    };
  }
};
function createBaseQueryActiveSetResponse(): QueryActiveSetResponse {
  return {
    activeSet: ActiveSet.fromPartial({})
  };
}
export const QueryActiveSetResponse = {
  typeUrl: "/aceso.operator.v1.QueryActiveSetResponse",
  encode(message: QueryActiveSetResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.activeSet !== undefined) {
      ActiveSet.encode(message.activeSet, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryActiveSetResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryActiveSetResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.activeSet = ActiveSet.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryActiveSetResponse {
    const obj = createBaseQueryActiveSetResponse();
    if (isSet(object.activeSet)) obj.activeSet = ActiveSet.fromJSON(object.activeSet);
    return obj;
  },
  toJSON(message: QueryActiveSetResponse): JsonSafe<QueryActiveSetResponse> {
    const obj: any = {};
    message.activeSet !== undefined && (obj.activeSet = message.activeSet ? ActiveSet.toJSON(message.activeSet) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryActiveSetResponse>): QueryActiveSetResponse {
    const message = createBaseQueryActiveSetResponse();
    if (object.activeSet !== undefined && object.activeSet !== null) {
      message.activeSet = ActiveSet.fromPartial(object.activeSet);
    }
    return message;
  },
  fromAmino(object: QueryActiveSetResponseAmino): QueryActiveSetResponse {
    const message = createBaseQueryActiveSetResponse();
    if (object.active_set !== undefined && object.active_set !== null) {
      message.activeSet = ActiveSet.fromAmino(object.active_set);
    }
    return message;
  },
  toAmino(message: QueryActiveSetResponse): QueryActiveSetResponseAmino {
    const obj: any = {};
    obj.active_set = message.activeSet ? ActiveSet.toAmino(message.activeSet) : ActiveSet.toAmino(ActiveSet.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: QueryActiveSetResponseAminoMsg): QueryActiveSetResponse {
    return QueryActiveSetResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryActiveSetResponseProtoMsg): QueryActiveSetResponse {
    return QueryActiveSetResponse.decode(message.value);
  },
  toProto(message: QueryActiveSetResponse): Uint8Array {
    return QueryActiveSetResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryActiveSetResponse): QueryActiveSetResponseProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.QueryActiveSetResponse",
      value: QueryActiveSetResponse.encode(message).finish()
    };
  }
};
function createBaseQueryHeaderRingRequest(): QueryHeaderRingRequest {
  return {};
}
export const QueryHeaderRingRequest = {
  typeUrl: "/aceso.operator.v1.QueryHeaderRingRequest",
  encode(_: QueryHeaderRingRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryHeaderRingRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryHeaderRingRequest();
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
  fromJSON(_: any): QueryHeaderRingRequest {
    const obj = createBaseQueryHeaderRingRequest();
    return obj;
  },
  toJSON(_: QueryHeaderRingRequest): JsonSafe<QueryHeaderRingRequest> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<QueryHeaderRingRequest>): QueryHeaderRingRequest {
    const message = createBaseQueryHeaderRingRequest();
    return message;
  },
  fromAmino(_: QueryHeaderRingRequestAmino): QueryHeaderRingRequest {
    const message = createBaseQueryHeaderRingRequest();
    return message;
  },
  toAmino(_: QueryHeaderRingRequest): QueryHeaderRingRequestAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: QueryHeaderRingRequestAminoMsg): QueryHeaderRingRequest {
    return QueryHeaderRingRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryHeaderRingRequestProtoMsg): QueryHeaderRingRequest {
    return QueryHeaderRingRequest.decode(message.value);
  },
  toProto(message: QueryHeaderRingRequest): Uint8Array {
    return QueryHeaderRingRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryHeaderRingRequest): QueryHeaderRingRequestProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.QueryHeaderRingRequest",
      value: QueryHeaderRingRequest.encode(message).finish()
    };
  }
};
function createBaseQueryHeaderRingResponse(): QueryHeaderRingResponse {
  return {
    headers: []
  };
}
export const QueryHeaderRingResponse = {
  typeUrl: "/aceso.operator.v1.QueryHeaderRingResponse",
  encode(message: QueryHeaderRingResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.headers) {
      HeaderRef.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryHeaderRingResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryHeaderRingResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.headers.push(HeaderRef.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryHeaderRingResponse {
    const obj = createBaseQueryHeaderRingResponse();
    if (Array.isArray(object?.headers)) obj.headers = object.headers.map((e: any) => HeaderRef.fromJSON(e));
    return obj;
  },
  toJSON(message: QueryHeaderRingResponse): JsonSafe<QueryHeaderRingResponse> {
    const obj: any = {};
    if (message.headers) {
      obj.headers = message.headers.map(e => e ? HeaderRef.toJSON(e) : undefined);
    } else {
      obj.headers = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<QueryHeaderRingResponse>): QueryHeaderRingResponse {
    const message = createBaseQueryHeaderRingResponse();
    message.headers = object.headers?.map(e => HeaderRef.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: QueryHeaderRingResponseAmino): QueryHeaderRingResponse {
    const message = createBaseQueryHeaderRingResponse();
    message.headers = object.headers?.map(e => HeaderRef.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: QueryHeaderRingResponse): QueryHeaderRingResponseAmino {
    const obj: any = {};
    if (message.headers) {
      obj.headers = message.headers.map(e => e ? HeaderRef.toAmino(e) : undefined);
    } else {
      obj.headers = message.headers;
    }
    return obj;
  },
  fromAminoMsg(object: QueryHeaderRingResponseAminoMsg): QueryHeaderRingResponse {
    return QueryHeaderRingResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryHeaderRingResponseProtoMsg): QueryHeaderRingResponse {
    return QueryHeaderRingResponse.decode(message.value);
  },
  toProto(message: QueryHeaderRingResponse): Uint8Array {
    return QueryHeaderRingResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryHeaderRingResponse): QueryHeaderRingResponseProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.QueryHeaderRingResponse",
      value: QueryHeaderRingResponse.encode(message).finish()
    };
  }
};
function createBaseQuerySlashesRequest(): QuerySlashesRequest {
  return {
    pagination: undefined
  };
}
export const QuerySlashesRequest = {
  typeUrl: "/aceso.operator.v1.QuerySlashesRequest",
  encode(message: QuerySlashesRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.pagination !== undefined) {
      PageRequest.encode(message.pagination, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QuerySlashesRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQuerySlashesRequest();
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
  fromJSON(object: any): QuerySlashesRequest {
    const obj = createBaseQuerySlashesRequest();
    if (isSet(object.pagination)) obj.pagination = PageRequest.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QuerySlashesRequest): JsonSafe<QuerySlashesRequest> {
    const obj: any = {};
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageRequest.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QuerySlashesRequest>): QuerySlashesRequest {
    const message = createBaseQuerySlashesRequest();
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QuerySlashesRequestAmino): QuerySlashesRequest {
    const message = createBaseQuerySlashesRequest();
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QuerySlashesRequest): QuerySlashesRequestAmino {
    const obj: any = {};
    obj.pagination = message.pagination ? PageRequest.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QuerySlashesRequestAminoMsg): QuerySlashesRequest {
    return QuerySlashesRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QuerySlashesRequestProtoMsg): QuerySlashesRequest {
    return QuerySlashesRequest.decode(message.value);
  },
  toProto(message: QuerySlashesRequest): Uint8Array {
    return QuerySlashesRequest.encode(message).finish();
  },
  toProtoMsg(message: QuerySlashesRequest): QuerySlashesRequestProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.QuerySlashesRequest",
      value: QuerySlashesRequest.encode(message).finish()
    };
  }
};
function createBaseQuerySlashesResponse(): QuerySlashesResponse {
  return {
    slashes: [],
    pagination: undefined
  };
}
export const QuerySlashesResponse = {
  typeUrl: "/aceso.operator.v1.QuerySlashesResponse",
  encode(message: QuerySlashesResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.slashes) {
      PendingSlash.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    if (message.pagination !== undefined) {
      PageResponse.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QuerySlashesResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQuerySlashesResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.slashes.push(PendingSlash.decode(reader, reader.uint32()));
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
  fromJSON(object: any): QuerySlashesResponse {
    const obj = createBaseQuerySlashesResponse();
    if (Array.isArray(object?.slashes)) obj.slashes = object.slashes.map((e: any) => PendingSlash.fromJSON(e));
    if (isSet(object.pagination)) obj.pagination = PageResponse.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QuerySlashesResponse): JsonSafe<QuerySlashesResponse> {
    const obj: any = {};
    if (message.slashes) {
      obj.slashes = message.slashes.map(e => e ? PendingSlash.toJSON(e) : undefined);
    } else {
      obj.slashes = [];
    }
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageResponse.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QuerySlashesResponse>): QuerySlashesResponse {
    const message = createBaseQuerySlashesResponse();
    message.slashes = object.slashes?.map(e => PendingSlash.fromPartial(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QuerySlashesResponseAmino): QuerySlashesResponse {
    const message = createBaseQuerySlashesResponse();
    message.slashes = object.slashes?.map(e => PendingSlash.fromAmino(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QuerySlashesResponse): QuerySlashesResponseAmino {
    const obj: any = {};
    if (message.slashes) {
      obj.slashes = message.slashes.map(e => e ? PendingSlash.toAmino(e) : undefined);
    } else {
      obj.slashes = message.slashes;
    }
    obj.pagination = message.pagination ? PageResponse.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QuerySlashesResponseAminoMsg): QuerySlashesResponse {
    return QuerySlashesResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QuerySlashesResponseProtoMsg): QuerySlashesResponse {
    return QuerySlashesResponse.decode(message.value);
  },
  toProto(message: QuerySlashesResponse): Uint8Array {
    return QuerySlashesResponse.encode(message).finish();
  },
  toProtoMsg(message: QuerySlashesResponse): QuerySlashesResponseProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.QuerySlashesResponse",
      value: QuerySlashesResponse.encode(message).finish()
    };
  }
};
function createBaseQueryOrgsRequest(): QueryOrgsRequest {
  return {
    pagination: undefined
  };
}
export const QueryOrgsRequest = {
  typeUrl: "/aceso.operator.v1.QueryOrgsRequest",
  encode(message: QueryOrgsRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.pagination !== undefined) {
      PageRequest.encode(message.pagination, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryOrgsRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryOrgsRequest();
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
  fromJSON(object: any): QueryOrgsRequest {
    const obj = createBaseQueryOrgsRequest();
    if (isSet(object.pagination)) obj.pagination = PageRequest.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryOrgsRequest): JsonSafe<QueryOrgsRequest> {
    const obj: any = {};
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageRequest.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryOrgsRequest>): QueryOrgsRequest {
    const message = createBaseQueryOrgsRequest();
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryOrgsRequestAmino): QueryOrgsRequest {
    const message = createBaseQueryOrgsRequest();
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryOrgsRequest): QueryOrgsRequestAmino {
    const obj: any = {};
    obj.pagination = message.pagination ? PageRequest.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryOrgsRequestAminoMsg): QueryOrgsRequest {
    return QueryOrgsRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryOrgsRequestProtoMsg): QueryOrgsRequest {
    return QueryOrgsRequest.decode(message.value);
  },
  toProto(message: QueryOrgsRequest): Uint8Array {
    return QueryOrgsRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryOrgsRequest): QueryOrgsRequestProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.QueryOrgsRequest",
      value: QueryOrgsRequest.encode(message).finish()
    };
  }
};
function createBaseQueryOrgsResponse(): QueryOrgsResponse {
  return {
    orgs: [],
    pagination: undefined
  };
}
export const QueryOrgsResponse = {
  typeUrl: "/aceso.operator.v1.QueryOrgsResponse",
  encode(message: QueryOrgsResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.orgs) {
      Org.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    if (message.pagination !== undefined) {
      PageResponse.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryOrgsResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryOrgsResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.orgs.push(Org.decode(reader, reader.uint32()));
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
  fromJSON(object: any): QueryOrgsResponse {
    const obj = createBaseQueryOrgsResponse();
    if (Array.isArray(object?.orgs)) obj.orgs = object.orgs.map((e: any) => Org.fromJSON(e));
    if (isSet(object.pagination)) obj.pagination = PageResponse.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryOrgsResponse): JsonSafe<QueryOrgsResponse> {
    const obj: any = {};
    if (message.orgs) {
      obj.orgs = message.orgs.map(e => e ? Org.toJSON(e) : undefined);
    } else {
      obj.orgs = [];
    }
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageResponse.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryOrgsResponse>): QueryOrgsResponse {
    const message = createBaseQueryOrgsResponse();
    message.orgs = object.orgs?.map(e => Org.fromPartial(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryOrgsResponseAmino): QueryOrgsResponse {
    const message = createBaseQueryOrgsResponse();
    message.orgs = object.orgs?.map(e => Org.fromAmino(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryOrgsResponse): QueryOrgsResponseAmino {
    const obj: any = {};
    if (message.orgs) {
      obj.orgs = message.orgs.map(e => e ? Org.toAmino(e) : undefined);
    } else {
      obj.orgs = message.orgs;
    }
    obj.pagination = message.pagination ? PageResponse.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryOrgsResponseAminoMsg): QueryOrgsResponse {
    return QueryOrgsResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryOrgsResponseProtoMsg): QueryOrgsResponse {
    return QueryOrgsResponse.decode(message.value);
  },
  toProto(message: QueryOrgsResponse): Uint8Array {
    return QueryOrgsResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryOrgsResponse): QueryOrgsResponseProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.QueryOrgsResponse",
      value: QueryOrgsResponse.encode(message).finish()
    };
  }
};
function createBaseQueryCouncilRequest(): QueryCouncilRequest {
  return {};
}
export const QueryCouncilRequest = {
  typeUrl: "/aceso.operator.v1.QueryCouncilRequest",
  encode(_: QueryCouncilRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryCouncilRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryCouncilRequest();
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
  fromJSON(_: any): QueryCouncilRequest {
    const obj = createBaseQueryCouncilRequest();
    return obj;
  },
  toJSON(_: QueryCouncilRequest): JsonSafe<QueryCouncilRequest> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<QueryCouncilRequest>): QueryCouncilRequest {
    const message = createBaseQueryCouncilRequest();
    return message;
  },
  fromAmino(_: QueryCouncilRequestAmino): QueryCouncilRequest {
    const message = createBaseQueryCouncilRequest();
    return message;
  },
  toAmino(_: QueryCouncilRequest): QueryCouncilRequestAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: QueryCouncilRequestAminoMsg): QueryCouncilRequest {
    return QueryCouncilRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryCouncilRequestProtoMsg): QueryCouncilRequest {
    return QueryCouncilRequest.decode(message.value);
  },
  toProto(message: QueryCouncilRequest): Uint8Array {
    return QueryCouncilRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryCouncilRequest): QueryCouncilRequestProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.QueryCouncilRequest",
      value: QueryCouncilRequest.encode(message).finish()
    };
  }
};
function createBaseQueryCouncilResponse(): QueryCouncilResponse {
  return {
    council: Council.fromPartial({}),
    pauses: []
  };
}
export const QueryCouncilResponse = {
  typeUrl: "/aceso.operator.v1.QueryCouncilResponse",
  encode(message: QueryCouncilResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.council !== undefined) {
      Council.encode(message.council, writer.uint32(10).fork()).ldelim();
    }
    for (const v of message.pauses) {
      Pause.encode(v!, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryCouncilResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryCouncilResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.council = Council.decode(reader, reader.uint32());
          break;
        case 2:
          message.pauses.push(Pause.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryCouncilResponse {
    const obj = createBaseQueryCouncilResponse();
    if (isSet(object.council)) obj.council = Council.fromJSON(object.council);
    if (Array.isArray(object?.pauses)) obj.pauses = object.pauses.map((e: any) => Pause.fromJSON(e));
    return obj;
  },
  toJSON(message: QueryCouncilResponse): JsonSafe<QueryCouncilResponse> {
    const obj: any = {};
    message.council !== undefined && (obj.council = message.council ? Council.toJSON(message.council) : undefined);
    if (message.pauses) {
      obj.pauses = message.pauses.map(e => e ? Pause.toJSON(e) : undefined);
    } else {
      obj.pauses = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<QueryCouncilResponse>): QueryCouncilResponse {
    const message = createBaseQueryCouncilResponse();
    if (object.council !== undefined && object.council !== null) {
      message.council = Council.fromPartial(object.council);
    }
    message.pauses = object.pauses?.map(e => Pause.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: QueryCouncilResponseAmino): QueryCouncilResponse {
    const message = createBaseQueryCouncilResponse();
    if (object.council !== undefined && object.council !== null) {
      message.council = Council.fromAmino(object.council);
    }
    message.pauses = object.pauses?.map(e => Pause.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: QueryCouncilResponse): QueryCouncilResponseAmino {
    const obj: any = {};
    obj.council = message.council ? Council.toAmino(message.council) : Council.toAmino(Council.fromPartial({}));
    if (message.pauses) {
      obj.pauses = message.pauses.map(e => e ? Pause.toAmino(e) : undefined);
    } else {
      obj.pauses = message.pauses;
    }
    return obj;
  },
  fromAminoMsg(object: QueryCouncilResponseAminoMsg): QueryCouncilResponse {
    return QueryCouncilResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryCouncilResponseProtoMsg): QueryCouncilResponse {
    return QueryCouncilResponse.decode(message.value);
  },
  toProto(message: QueryCouncilResponse): Uint8Array {
    return QueryCouncilResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryCouncilResponse): QueryCouncilResponseProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.QueryCouncilResponse",
      value: QueryCouncilResponse.encode(message).finish()
    };
  }
};