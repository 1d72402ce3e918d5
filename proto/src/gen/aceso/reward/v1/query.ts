import { PageRequest, PageRequestAmino, PageRequestSDKType, PageResponse, PageResponseAmino, PageResponseSDKType } from "../../../cosmos/base/query/v1beta1/pagination.js";
import { Params, ParamsAmino, ParamsSDKType, Accrual, AccrualAmino, AccrualSDKType, Role, Supply, SupplyAmino, SupplySDKType, roleFromJSON, roleToJSON } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { JsonSafe } from "../../../json-safe.js";
import { DeepPartial, isSet } from "../../../helpers.js";
export interface QueryParamsRequest {}
export interface QueryParamsRequestProtoMsg {
  typeUrl: "/aceso.reward.v1.QueryParamsRequest";
  value: Uint8Array;
}
/**
 * @name QueryParamsRequestAmino
 * @package aceso.reward.v1
 * @see proto type: aceso.reward.v1.QueryParamsRequest
 */
export interface QueryParamsRequestAmino {}
export interface QueryParamsRequestAminoMsg {
  type: "/aceso.reward.v1.QueryParamsRequest";
  value: QueryParamsRequestAmino;
}
export interface QueryParamsRequestSDKType {}
export interface QueryParamsResponse {
  params: Params;
}
export interface QueryParamsResponseProtoMsg {
  typeUrl: "/aceso.reward.v1.QueryParamsResponse";
  value: Uint8Array;
}
/**
 * @name QueryParamsResponseAmino
 * @package aceso.reward.v1
 * @see proto type: aceso.reward.v1.QueryParamsResponse
 */
export interface QueryParamsResponseAmino {
  params: ParamsAmino;
}
export interface QueryParamsResponseAminoMsg {
  type: "/aceso.reward.v1.QueryParamsResponse";
  value: QueryParamsResponseAmino;
}
export interface QueryParamsResponseSDKType {
  params: ParamsSDKType;
}
export interface QueryAccrualsRequest {
  owner: string;
  pagination?: PageRequest;
}
export interface QueryAccrualsRequestProtoMsg {
  typeUrl: "/aceso.reward.v1.QueryAccrualsRequest";
  value: Uint8Array;
}
/**
 * @name QueryAccrualsRequestAmino
 * @package aceso.reward.v1
 * @see proto type: aceso.reward.v1.QueryAccrualsRequest
 */
export interface QueryAccrualsRequestAmino {
  owner?: string;
  pagination?: PageRequestAmino;
}
export interface QueryAccrualsRequestAminoMsg {
  type: "/aceso.reward.v1.QueryAccrualsRequest";
  value: QueryAccrualsRequestAmino;
}
export interface QueryAccrualsRequestSDKType {
  owner: string;
  pagination?: PageRequestSDKType;
}
export interface QueryAccrualsResponse {
  accruals: Accrual[];
  pagination?: PageResponse;
}
export interface QueryAccrualsResponseProtoMsg {
  typeUrl: "/aceso.reward.v1.QueryAccrualsResponse";
  value: Uint8Array;
}
/**
 * @name QueryAccrualsResponseAmino
 * @package aceso.reward.v1
 * @see proto type: aceso.reward.v1.QueryAccrualsResponse
 */
export interface QueryAccrualsResponseAmino {
  accruals: AccrualAmino[];
  pagination?: PageResponseAmino;
}
export interface QueryAccrualsResponseAminoMsg {
  type: "/aceso.reward.v1.QueryAccrualsResponse";
  value: QueryAccrualsResponseAmino;
}
export interface QueryAccrualsResponseSDKType {
  accruals: AccrualSDKType[];
  pagination?: PageResponseSDKType;
}
export interface QueryEpochRequest {
  epoch: bigint;
}
export interface QueryEpochRequestProtoMsg {
  typeUrl: "/aceso.reward.v1.QueryEpochRequest";
  value: Uint8Array;
}
/**
 * @name QueryEpochRequestAmino
 * @package aceso.reward.v1
 * @see proto type: aceso.reward.v1.QueryEpochRequest
 */
export interface QueryEpochRequestAmino {
  epoch?: string;
}
export interface QueryEpochRequestAminoMsg {
  type: "/aceso.reward.v1.QueryEpochRequest";
  value: QueryEpochRequestAmino;
}
export interface QueryEpochRequestSDKType {
  epoch: bigint;
}
/** QueryEpochResponse: phase is OPEN, CONTESTABLE or FINAL, by block time alone. */
export interface QueryEpochResponse {
  epoch: bigint;
  phase: string;
  totalWeight: bigint;
  emission: bigint;
  ends: bigint;
  final: bigint;
}
export interface QueryEpochResponseProtoMsg {
  typeUrl: "/aceso.reward.v1.QueryEpochResponse";
  value: Uint8Array;
}
/**
 * QueryEpochResponse: phase is OPEN, CONTESTABLE or FINAL, by block time alone.
 * @name QueryEpochResponseAmino
 * @package aceso.reward.v1
 * @see proto type: aceso.reward.v1.QueryEpochResponse
 */
export interface QueryEpochResponseAmino {
  epoch?: string;
  phase?: string;
  total_weight?: string;
  emission?: string;
  ends?: string;
  final?: string;
}
export interface QueryEpochResponseAminoMsg {
  type: "/aceso.reward.v1.QueryEpochResponse";
  value: QueryEpochResponseAmino;
}
/** QueryEpochResponse: phase is OPEN, CONTESTABLE or FINAL, by block time alone. */
export interface QueryEpochResponseSDKType {
  epoch: bigint;
  phase: string;
  total_weight: bigint;
  emission: bigint;
  ends: bigint;
  final: bigint;
}
export interface QueryClaimableRequest {
  address: string;
}
export interface QueryClaimableRequestProtoMsg {
  typeUrl: "/aceso.reward.v1.QueryClaimableRequest";
  value: Uint8Array;
}
/**
 * @name QueryClaimableRequestAmino
 * @package aceso.reward.v1
 * @see proto type: aceso.reward.v1.QueryClaimableRequest
 */
export interface QueryClaimableRequestAmino {
  address?: string;
}
export interface QueryClaimableRequestAminoMsg {
  type: "/aceso.reward.v1.QueryClaimableRequest";
  value: QueryClaimableRequestAmino;
}
export interface QueryClaimableRequestSDKType {
  address: string;
}
/** Claimable is one amount due; epochs not FINAL yet are listed with claimable false. */
export interface Claimable {
  epoch: bigint;
  role: Role;
  weight: bigint;
  totalWeight: bigint;
  emission: bigint;
  amount: bigint;
  claimable: boolean;
}
export interface ClaimableProtoMsg {
  typeUrl: "/aceso.reward.v1.Claimable";
  value: Uint8Array;
}
/**
 * Claimable is one amount due; epochs not FINAL yet are listed with claimable false.
 * @name ClaimableAmino
 * @package aceso.reward.v1
 * @see proto type: aceso.reward.v1.Claimable
 */
export interface ClaimableAmino {
  epoch?: string;
  role?: Role;
  weight?: string;
  total_weight?: string;
  emission?: string;
  amount?: string;
  claimable?: boolean;
}
export interface ClaimableAminoMsg {
  type: "/aceso.reward.v1.Claimable";
  value: ClaimableAmino;
}
/** Claimable is one amount due; epochs not FINAL yet are listed with claimable false. */
export interface ClaimableSDKType {
  epoch: bigint;
  role: Role;
  weight: bigint;
  total_weight: bigint;
  emission: bigint;
  amount: bigint;
  claimable: boolean;
}
export interface QueryClaimableResponse {
  claimable: Claimable[];
}
export interface QueryClaimableResponseProtoMsg {
  typeUrl: "/aceso.reward.v1.QueryClaimableResponse";
  value: Uint8Array;
}
/**
 * @name QueryClaimableResponseAmino
 * @package aceso.reward.v1
 * @see proto type: aceso.reward.v1.QueryClaimableResponse
 */
export interface QueryClaimableResponseAmino {
  claimable: ClaimableAmino[];
}
export interface QueryClaimableResponseAminoMsg {
  type: "/aceso.reward.v1.QueryClaimableResponse";
  value: QueryClaimableResponseAmino;
}
export interface QueryClaimableResponseSDKType {
  claimable: ClaimableSDKType[];
}
export interface QuerySupplyRequest {}
export interface QuerySupplyRequestProtoMsg {
  typeUrl: "/aceso.reward.v1.QuerySupplyRequest";
  value: Uint8Array;
}
/**
 * @name QuerySupplyRequestAmino
 * @package aceso.reward.v1
 * @see proto type: aceso.reward.v1.QuerySupplyRequest
 */
export interface QuerySupplyRequestAmino {}
export interface QuerySupplyRequestAminoMsg {
  type: "/aceso.reward.v1.QuerySupplyRequest";
  value: QuerySupplyRequestAmino;
}
export interface QuerySupplyRequestSDKType {}
export interface QuerySupplyResponse {
  supply: Supply;
  cap: bigint;
}
export interface QuerySupplyResponseProtoMsg {
  typeUrl: "/aceso.reward.v1.QuerySupplyResponse";
  value: Uint8Array;
}
/**
 * @name QuerySupplyResponseAmino
 * @package aceso.reward.v1
 * @see proto type: aceso.reward.v1.QuerySupplyResponse
 */
export interface QuerySupplyResponseAmino {
  supply: SupplyAmino;
  cap?: string;
}
export interface QuerySupplyResponseAminoMsg {
  type: "/aceso.reward.v1.QuerySupplyResponse";
  value: QuerySupplyResponseAmino;
}
export interface QuerySupplyResponseSDKType {
  supply: SupplySDKType;
  cap: bigint;
}
function createBaseQueryParamsRequest(): QueryParamsRequest {
  return {};
}
export const QueryParamsRequest = {
  typeUrl: "/aceso.reward.v1.QueryParamsRequest",
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
      typeUrl: "/aceso.reward.v1.QueryParamsRequest",
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
  typeUrl: "/aceso.reward.v1.QueryParamsResponse",
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
      typeUrl: "/aceso.reward.v1.QueryParamsResponse",
      value: QueryParamsResponse.encode(message).finish()
    };
  }
};
function createBaseQueryAccrualsRequest(): QueryAccrualsRequest {
  return {
    owner: "",
    pagination: undefined
  };
}
export const QueryAccrualsRequest = {
  typeUrl: "/aceso.reward.v1.QueryAccrualsRequest",
  encode(message: QueryAccrualsRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.owner !== "") {
      writer.uint32(10).string(message.owner);
    }
    if (message.pagination !== undefined) {
      PageRequest.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryAccrualsRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryAccrualsRequest();
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
  fromJSON(object: any): QueryAccrualsRequest {
    const obj = createBaseQueryAccrualsRequest();
    if (isSet(object.owner)) obj.owner = String(object.owner);
    if (isSet(object.pagination)) obj.pagination = PageRequest.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryAccrualsRequest): JsonSafe<QueryAccrualsRequest> {
    const obj: any = {};
    message.owner !== undefined && (obj.owner = message.owner);
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageRequest.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryAccrualsRequest>): QueryAccrualsRequest {
    const message = createBaseQueryAccrualsRequest();
    message.owner = object.owner ?? "";
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryAccrualsRequestAmino): QueryAccrualsRequest {
    const message = createBaseQueryAccrualsRequest();
    if (object.owner !== undefined && object.owner !== null) {
      message.owner = object.owner;
    }
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryAccrualsRequest): QueryAccrualsRequestAmino {
    const obj: any = {};
    obj.owner = message.owner === "" ? undefined : message.owner;
    obj.pagination = message.pagination ? PageRequest.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryAccrualsRequestAminoMsg): QueryAccrualsRequest {
    return QueryAccrualsRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryAccrualsRequestProtoMsg): QueryAccrualsRequest {
    return QueryAccrualsRequest.decode(message.value);
  },
  toProto(message: QueryAccrualsRequest): Uint8Array {
    return QueryAccrualsRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryAccrualsRequest): QueryAccrualsRequestProtoMsg {
    return {
      typeUrl: "/aceso.reward.v1.QueryAccrualsRequest",
      value: QueryAccrualsRequest.encode(message).finish()
    };
  }
};
function createBaseQueryAccrualsResponse(): QueryAccrualsResponse {
  return {
    accruals: [],
    pagination: undefined
  };
}
export const QueryAccrualsResponse = {
  typeUrl: "/aceso.reward.v1.QueryAccrualsResponse",
  encode(message: QueryAccrualsResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.accruals) {
      Accrual.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    if (message.pagination !== undefined) {
      PageResponse.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryAccrualsResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryAccrualsResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.accruals.push(Accrual.decode(reader, reader.uint32()));
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
  fromJSON(object: any): QueryAccrualsResponse {
    const obj = createBaseQueryAccrualsResponse();
    if (Array.isArray(object?.accruals)) obj.accruals = object.accruals.map((e: any) => Accrual.fromJSON(e));
    if (isSet(object.pagination)) obj.pagination = PageResponse.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryAccrualsResponse): JsonSafe<QueryAccrualsResponse> {
    const obj: any = {};
    if (message.accruals) {
      obj.accruals = message.accruals.map(e => e ? Accrual.toJSON(e) : undefined);
    } else {
      obj.accruals = [];
    }
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageResponse.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryAccrualsResponse>): QueryAccrualsResponse {
    const message = createBaseQueryAccrualsResponse();
    message.accruals = object.accruals?.map(e => Accrual.fromPartial(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryAccrualsResponseAmino): QueryAccrualsResponse {
    const message = createBaseQueryAccrualsResponse();
    message.accruals = object.accruals?.map(e => Accrual.fromAmino(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryAccrualsResponse): QueryAccrualsResponseAmino {
    const obj: any = {};
    if (message.accruals) {
      obj.accruals = message.accruals.map(e => e ? Accrual.toAmino(e) : undefined);
    } else {
      obj.accruals = message.accruals;
    }
    obj.pagination = message.pagination ? PageResponse.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryAccrualsResponseAminoMsg): QueryAccrualsResponse {
    return QueryAccrualsResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryAccrualsResponseProtoMsg): QueryAccrualsResponse {
    return QueryAccrualsResponse.decode(message.value);
  },
  toProto(message: QueryAccrualsResponse): Uint8Array {
    return QueryAccrualsResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryAccrualsResponse): QueryAccrualsResponseProtoMsg {
    return {
      typeUrl: "/aceso.reward.v1.QueryAccrualsResponse",
      value: QueryAccrualsResponse.encode(message).finish()
    };
  }
};
function createBaseQueryEpochRequest(): QueryEpochRequest {
  return {
    epoch: BigInt(0)
  };
}
export const QueryEpochRequest = {
  typeUrl: "/aceso.reward.v1.QueryEpochRequest",
  encode(message: QueryEpochRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.epoch !== BigInt(0)) {
      writer.uint32(8).uint64(message.epoch);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryEpochRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryEpochRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.epoch = reader.uint64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryEpochRequest {
    const obj = createBaseQueryEpochRequest();
    if (isSet(object.epoch)) obj.epoch = BigInt(object.epoch.toString());
    return obj;
  },
  toJSON(message: QueryEpochRequest): JsonSafe<QueryEpochRequest> {
    const obj: any = {};
    message.epoch !== undefined && (obj.epoch = (message.epoch || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<QueryEpochRequest>): QueryEpochRequest {
    const message = createBaseQueryEpochRequest();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch.toString());
    }
    return message;
  },
  fromAmino(object: QueryEpochRequestAmino): QueryEpochRequest {
    const message = createBaseQueryEpochRequest();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch);
    }
    return message;
  },
  toAmino(message: QueryEpochRequest): QueryEpochRequestAmino {
    const obj: any = {};
    obj.epoch = message.epoch !== BigInt(0) ? message.epoch?.toString() : undefined;
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
      typeUrl: "/aceso.reward.v1.QueryEpochRequest",
      value: QueryEpochRequest.encode(message).finish()
    };
  }
};
function createBaseQueryEpochResponse(): QueryEpochResponse {
  return {
    epoch: BigInt(0),
    phase: "",
    totalWeight: BigInt(0),
    emission: BigInt(0),
    ends: BigInt(0),
    final: BigInt(0)
  };
}
export const QueryEpochResponse = {
  typeUrl: "/aceso.reward.v1.QueryEpochResponse",
  encode(message: QueryEpochResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.epoch !== BigInt(0)) {
      writer.uint32(8).uint64(message.epoch);
    }
    if (message.phase !== "") {
      writer.uint32(18).string(message.phase);
    }
    if (message.totalWeight !== BigInt(0)) {
      writer.uint32(24).uint64(message.totalWeight);
    }
    if (message.emission !== BigInt(0)) {
      writer.uint32(32).uint64(message.emission);
    }
    if (message.ends !== BigInt(0)) {
      writer.uint32(40).int64(message.ends);
    }
    if (message.final !== BigInt(0)) {
      writer.uint32(48).int64(message.final);
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
          message.epoch = reader.uint64();
          break;
        case 2:
          message.phase = reader.string();
          break;
        case 3:
          message.totalWeight = reader.uint64();
          break;
        case 4:
          message.emission = reader.uint64();
          break;
        case 5:
          message.ends = reader.int64();
          break;
        case 6:
          message.final = reader.int64();
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
    if (isSet(object.epoch)) obj.epoch = BigInt(object.epoch.toString());
    if (isSet(object.phase)) obj.phase = String(object.phase);
    if (isSet(object.totalWeight)) obj.totalWeight = BigInt(object.totalWeight.toString());
    if (isSet(object.emission)) obj.emission = BigInt(object.emission.toString());
    if (isSet(object.ends)) obj.ends = BigInt(object.ends.toString());
    if (isSet(object.final)) obj.final = BigInt(object.final.toString());
    return obj;
  },
  toJSON(message: QueryEpochResponse): JsonSafe<QueryEpochResponse> {
    const obj: any = {};
    message.epoch !== undefined && (obj.epoch = (message.epoch || BigInt(0)).toString());
    message.phase !== undefined && (obj.phase = message.phase);
    message.totalWeight !== undefined && (obj.totalWeight = (message.totalWeight || BigInt(0)).toString());
    message.emission !== undefined && (obj.emission = (message.emission || BigInt(0)).toString());
    message.ends !== undefined && (obj.ends = (message.ends || BigInt(0)).toString());
    message.final !== undefined && (obj.final = (message.final || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<QueryEpochResponse>): QueryEpochResponse {
    const message = createBaseQueryEpochResponse();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch.toString());
    }
    message.phase = object.phase ?? "";
    if (object.totalWeight !== undefined && object.totalWeight !== null) {
      message.totalWeight = BigInt(object.totalWeight.toString());
    }
    if (object.emission !== undefined && object.emission !== null) {
      message.emission = BigInt(object.emission.toString());
    }
    if (object.ends !== undefined && object.ends !== null) {
      message.ends = BigInt(object.ends.toString());
    }
    if (object.final !== undefined && object.final !== null) {
      message.final = BigInt(object.final.toString());
    }
    return message;
  },
  fromAmino(object: QueryEpochResponseAmino): QueryEpochResponse {
    const message = createBaseQueryEpochResponse();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch);
    }
    if (object.phase !== undefined && object.phase !== null) {
      message.phase = object.phase;
    }
    if (object.total_weight !== undefined && object.total_weight !== null) {
      message.totalWeight = BigInt(object.total_weight);
    }
    if (object.emission !== undefined && object.emission !== null) {
      message.emission = BigInt(object.emission);
    }
    if (object.ends !== undefined && object.ends !== null) {
      message.ends = BigInt(object.ends);
    }
    if (object.final !== undefined && object.final !== null) {
      message.final = BigInt(object.final);
    }
    return message;
  },
  toAmino(message: QueryEpochResponse): QueryEpochResponseAmino {
    const obj: any = {};
    obj.epoch = message.epoch !== BigInt(0) ? message.epoch?.toString() : undefined;
    obj.phase = message.phase === "" ? undefined : message.phase;
    obj.total_weight = message.totalWeight !== BigInt(0) ? message.totalWeight?.toString() : undefined;
    obj.emission = message.emission !== BigInt(0) ? message.emission?.toString() : undefined;
    obj.ends = message.ends !== BigInt(0) ? message.ends?.toString() : undefined;
    obj.final = message.final !== BigInt(0) ? message.final?.toString() : undefined;
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
      typeUrl: "/aceso.reward.v1.QueryEpochResponse",
      value: QueryEpochResponse.encode(message).finish()
    };
  }
};
function createBaseQueryClaimableRequest(): QueryClaimableRequest {
  return {
    address: ""
  };
}
export const QueryClaimableRequest = {
  typeUrl: "/aceso.reward.v1.QueryClaimableRequest",
  encode(message: QueryClaimableRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.address !== "") {
      writer.uint32(10).string(message.address);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryClaimableRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryClaimableRequest();
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
  fromJSON(object: any): QueryClaimableRequest {
    const obj = createBaseQueryClaimableRequest();
    if (isSet(object.address)) obj.address = String(object.address);
    return obj;
  },
  toJSON(message: QueryClaimableRequest): JsonSafe<QueryClaimableRequest> {
    const obj: any = {};
    message.address !== undefined && (obj.address = message.address);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryClaimableRequest>): QueryClaimableRequest {
    const message = createBaseQueryClaimableRequest();
    message.address = object.address ?? "";
    return message;
  },
  fromAmino(object: QueryClaimableRequestAmino): QueryClaimableRequest {
    const message = createBaseQueryClaimableRequest();
    if (object.address !== undefined && object.address !== null) {
      message.address = object.address;
    }
    return message;
  },
  toAmino(message: QueryClaimableRequest): QueryClaimableRequestAmino {
    const obj: any = {};
    obj.address = message.address === "" ? undefined : message.address;
    return obj;
  },
  fromAminoMsg(object: QueryClaimableRequestAminoMsg): QueryClaimableRequest {
    return QueryClaimableRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryClaimableRequestProtoMsg): QueryClaimableRequest {
    return QueryClaimableRequest.decode(message.value);
  },
  toProto(message: QueryClaimableRequest): Uint8Array {
    return QueryClaimableRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryClaimableRequest): QueryClaimableRequestProtoMsg {
    return {
      typeUrl: "/aceso.reward.v1.QueryClaimableRequest",
      value: QueryClaimableRequest.encode(message).finish()
    };
  }
};
function createBaseClaimable(): Claimable {
  return {
    epoch: BigInt(0),
    role: 0,
    weight: BigInt(0),
    totalWeight: BigInt(0),
    emission: BigInt(0),
    amount: BigInt(0),
    claimable: false
  };
}
export const Claimable = {
  typeUrl: "/aceso.reward.v1.Claimable",
  encode(message: Claimable, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.epoch !== BigInt(0)) {
      writer.uint32(8).uint64(message.epoch);
    }
    if (message.role !== 0) {
      writer.uint32(16).int32(message.role);
    }
    if (message.weight !== BigInt(0)) {
      writer.uint32(24).uint64(message.weight);
    }
    if (message.totalWeight !== BigInt(0)) {
      writer.uint32(32).uint64(message.totalWeight);
    }
    if (message.emission !== BigInt(0)) {
      writer.uint32(40).uint64(message.emission);
    }
    if (message.amount !== BigInt(0)) {
      writer.uint32(48).uint64(message.amount);
    }
    if (message.claimable === true) {
      writer.uint32(56).bool(message.claimable);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Claimable {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseClaimable();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.epoch = reader.uint64();
          break;
        case 2:
          message.role = reader.int32() as any;
          break;
        case 3:
          message.weight = reader.uint64();
          break;
        case 4:
          message.totalWeight = reader.uint64();
          break;
        case 5:
          message.emission = reader.uint64();
          break;
        case 6:
          message.amount = reader.uint64();
          break;
        case 7:
          message.claimable = reader.bool();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Claimable {
    const obj = createBaseClaimable();
    if (isSet(object.epoch)) obj.epoch = BigInt(object.epoch.toString());
    if (isSet(object.role)) obj.role = roleFromJSON(object.role);
    if (isSet(object.weight)) obj.weight = BigInt(object.weight.toString());
    if (isSet(object.totalWeight)) obj.totalWeight = BigInt(object.totalWeight.toString());
    if (isSet(object.emission)) obj.emission = BigInt(object.emission.toString());
    if (isSet(object.amount)) obj.amount = BigInt(object.amount.toString());
    if (isSet(object.claimable)) obj.claimable = Boolean(object.claimable);
    return obj;
  },
  toJSON(message: Claimable): JsonSafe<Claimable> {
    const obj: any = {};
    message.epoch !== undefined && (obj.epoch = (message.epoch || BigInt(0)).toString());
    message.role !== undefined && (obj.role = roleToJSON(message.role));
    message.weight !== undefined && (obj.weight = (message.weight || BigInt(0)).toString());
    message.totalWeight !== undefined && (obj.totalWeight = (message.totalWeight || BigInt(0)).toString());
    message.emission !== undefined && (obj.emission = (message.emission || BigInt(0)).toString());
    message.amount !== undefined && (obj.amount = (message.amount || BigInt(0)).toString());
    message.claimable !== undefined && (obj.claimable = message.claimable);
    return obj;
  },
  fromPartial(object: DeepPartial<Claimable>): Claimable {
    const message = createBaseClaimable();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch.toString());
    }
    message.role = object.role ?? 0;
    if (object.weight !== undefined && object.weight !== null) {
      message.weight = BigInt(object.weight.toString());
    }
    if (object.totalWeight !== undefined && object.totalWeight !== null) {
      message.totalWeight = BigInt(object.totalWeight.toString());
    }
    if (object.emission !== undefined && object.emission !== null) {
      message.emission = BigInt(object.emission.toString());
    }
    if (object.amount !== undefined && object.amount !== null) {
      message.amount = BigInt(object.amount.toString());
    }
    message.claimable = object.claimable ?? false;
    return message;
  },
  fromAmino(object: ClaimableAmino): Claimable {
    const message = createBaseClaimable();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch);
    }
    if (object.role !== undefined && object.role !== null) {
      message.role = object.role;
    }
    if (object.weight !== undefined && object.weight !== null) {
      message.weight = BigInt(object.weight);
    }
    if (object.total_weight !== undefined && object.total_weight !== null) {
      message.totalWeight = BigInt(object.total_weight);
    }
    if (object.emission !== undefined && object.emission !== null) {
      message.emission = BigInt(object.emission);
    }
    if (object.amount !== undefined && object.amount !== null) {
      message.amount = BigInt(object.amount);
    }
    if (object.claimable !== undefined && object.claimable !== null) {
      message.claimable = object.claimable;
    }
    return message;
  },
  toAmino(message: Claimable): ClaimableAmino {
    const obj: any = {};
    obj.epoch = message.epoch !== BigInt(0) ? message.epoch?.toString() : undefined;
    obj.role = message.role === 0 ? undefined : message.role;
    obj.weight = message.weight !== BigInt(0) ? message.weight?.toString() : undefined;
    obj.total_weight = message.totalWeight !== BigInt(0) ? message.totalWeight?.toString() : undefined;
    obj.emission = message.emission !== BigInt(0) ? message.emission?.toString() : undefined;
    obj.amount = message.amount !== BigInt(0) ? message.amount?.toString() : undefined;
    obj.claimable = message.claimable === false ? undefined : message.claimable;
    return obj;
  },
  fromAminoMsg(object: ClaimableAminoMsg): Claimable {
    return Claimable.fromAmino(object.value);
  },
  fromProtoMsg(message: ClaimableProtoMsg): Claimable {
    return Claimable.decode(message.value);
  },
  toProto(message: Claimable): Uint8Array {
    return Claimable.encode(message).finish();
  },
  toProtoMsg(message: Claimable): ClaimableProtoMsg {
    return {
      typeUrl: "/aceso.reward.v1.Claimable",
      value: Claimable.encode(message).finish()
    };
  }
};
function createBaseQueryClaimableResponse(): QueryClaimableResponse {
  return {
    claimable: []
  };
}
export const QueryClaimableResponse = {
  typeUrl: "/aceso.reward.v1.QueryClaimableResponse",
  encode(message: QueryClaimableResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.claimable) {
      Claimable.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryClaimableResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryClaimableResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.claimable.push(Claimable.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryClaimableResponse {
    const obj = createBaseQueryClaimableResponse();
    if (Array.isArray(object?.claimable)) obj.claimable = object.claimable.map((e: any) => Claimable.fromJSON(e));
    return obj;
  },
  toJSON(message: QueryClaimableResponse): JsonSafe<QueryClaimableResponse> {
    const obj: any = {};
    if (message.claimable) {
      obj.claimable = message.claimable.map(e => e ? Claimable.toJSON(e) : undefined);
    } else {
      obj.claimable = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<QueryClaimableResponse>): QueryClaimableResponse {
    const message = createBaseQueryClaimableResponse();
    message.claimable = object.claimable?.map(e => Claimable.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: QueryClaimableResponseAmino): QueryClaimableResponse {
    const message = createBaseQueryClaimableResponse();
    message.claimable = object.claimable?.map(e => Claimable.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: QueryClaimableResponse): QueryClaimableResponseAmino {
    const obj: any = {};
    if (message.claimable) {
      obj.claimable = message.claimable.map(e => e ? Claimable.toAmino(e) : undefined);
    } else {
      obj.claimable = message.claimable;
    }
    return obj;
  },
  fromAminoMsg(object: QueryClaimableResponseAminoMsg): QueryClaimableResponse {
    return QueryClaimableResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryClaimableResponseProtoMsg): QueryClaimableResponse {
    return QueryClaimableResponse.decode(message.value);
  },
  toProto(message: QueryClaimableResponse): Uint8Array {
    return QueryClaimableResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryClaimableResponse): QueryClaimableResponseProtoMsg {
    return {
      typeUrl: "/aceso.reward.v1.QueryClaimableResponse",
      value: QueryClaimableResponse.encode(message).finish()
    };
  }
};
function createBaseQuerySupplyRequest(): QuerySupplyRequest {
  return {};
}
export const QuerySupplyRequest = {
  typeUrl: "/aceso.reward.v1.QuerySupplyRequest",
  encode(_: QuerySupplyRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QuerySupplyRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQuerySupplyRequest();
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
  fromJSON(_: any): QuerySupplyRequest {
    const obj = createBaseQuerySupplyRequest();
    return obj;
  },
  toJSON(_: QuerySupplyRequest): JsonSafe<QuerySupplyRequest> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<QuerySupplyRequest>): QuerySupplyRequest {
    const message = createBaseQuerySupplyRequest();
    return message;
  },
  fromAmino(_: QuerySupplyRequestAmino): QuerySupplyRequest {
    const message = createBaseQuerySupplyRequest();
    return message;
  },
  toAmino(_: QuerySupplyRequest): QuerySupplyRequestAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: QuerySupplyRequestAminoMsg): QuerySupplyRequest {
    return QuerySupplyRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QuerySupplyRequestProtoMsg): QuerySupplyRequest {
    return QuerySupplyRequest.decode(message.value);
  },
  toProto(message: QuerySupplyRequest): Uint8Array {
    return QuerySupplyRequest.encode(message).finish();
  },
  toProtoMsg(message: QuerySupplyRequest): QuerySupplyRequestProtoMsg {
    return {
      typeUrl: "/aceso.reward.v1.QuerySupplyRequest",
      value: QuerySupplyRequest.encode(message).finish()
    };
  }
};
function createBaseQuerySupplyResponse(): QuerySupplyResponse {
  return {
    supply: Supply.fromPartial({}),
    cap: BigInt(0)
  };
}
export const QuerySupplyResponse = {
  typeUrl: "/aceso.reward.v1.QuerySupplyResponse",
  encode(message: QuerySupplyResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.supply !== undefined) {
      Supply.encode(message.supply, writer.uint32(10).fork()).ldelim();
    }
    if (message.cap !== BigInt(0)) {
      writer.uint32(16).uint64(message.cap);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QuerySupplyResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQuerySupplyResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.supply = Supply.decode(reader, reader.uint32());
          break;
        case 2:
          message.cap = reader.uint64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QuerySupplyResponse {
    const obj = createBaseQuerySupplyResponse();
    if (isSet(object.supply)) obj.supply = Supply.fromJSON(object.supply);
    if (isSet(object.cap)) obj.cap = BigInt(object.cap.toString());
    return obj;
  },
  toJSON(message: QuerySupplyResponse): JsonSafe<QuerySupplyResponse> {
    const obj: any = {};
    message.supply !== undefined && (obj.supply = message.supply ? Supply.toJSON(message.supply) : undefined);
    message.cap !== undefined && (obj.cap = (message.cap || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<QuerySupplyResponse>): QuerySupplyResponse {
    const message = createBaseQuerySupplyResponse();
    if (object.supply !== undefined && object.supply !== null) {
      message.supply = Supply.fromPartial(object.supply);
    }
    if (object.cap !== undefined && object.cap !== null) {
      message.cap = BigInt(object.cap.toString());
    }
    return message;
  },
  fromAmino(object: QuerySupplyResponseAmino): QuerySupplyResponse {
    const message = createBaseQuerySupplyResponse();
    if (object.supply !== undefined && object.supply !== null) {
      message.supply = Supply.fromAmino(object.supply);
    }
    if (object.cap !== undefined && object.cap !== null) {
      message.cap = BigInt(object.cap);
    }
    return message;
  },
  toAmino(message: QuerySupplyResponse): QuerySupplyResponseAmino {
    const obj: any = {};
    obj.supply = message.supply ? Supply.toAmino(message.supply) : Supply.toAmino(Supply.fromPartial({}));
    obj.cap = message.cap !== BigInt(0) ? message.cap?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: QuerySupplyResponseAminoMsg): QuerySupplyResponse {
    return QuerySupplyResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QuerySupplyResponseProtoMsg): QuerySupplyResponse {
    return QuerySupplyResponse.decode(message.value);
  },
  toProto(message: QuerySupplyResponse): Uint8Array {
    return QuerySupplyResponse.encode(message).finish();
  },
  toProtoMsg(message: QuerySupplyResponse): QuerySupplyResponseProtoMsg {
    return {
      typeUrl: "/aceso.reward.v1.QuerySupplyResponse",
      value: QuerySupplyResponse.encode(message).finish()
    };
  }
};