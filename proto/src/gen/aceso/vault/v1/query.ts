import { PageRequest, PageRequestAmino, PageRequestSDKType, PageResponse, PageResponseAmino, PageResponseSDKType } from "../../../cosmos/base/query/v1beta1/pagination.js";
import { Params, ParamsAmino, ParamsSDKType, Vault, VaultAmino, VaultSDKType, Deal, DealAmino, DealSDKType, Shredding, ShreddingAmino, ShreddingSDKType } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { JsonSafe } from "../../../json-safe.js";
import { DeepPartial, isSet } from "../../../helpers.js";
export interface QueryParamsRequest {}
export interface QueryParamsRequestProtoMsg {
  typeUrl: "/aceso.vault.v1.QueryParamsRequest";
  value: Uint8Array;
}
/**
 * @name QueryParamsRequestAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.QueryParamsRequest
 */
export interface QueryParamsRequestAmino {}
export interface QueryParamsRequestAminoMsg {
  type: "/aceso.vault.v1.QueryParamsRequest";
  value: QueryParamsRequestAmino;
}
export interface QueryParamsRequestSDKType {}
export interface QueryParamsResponse {
  params: Params;
}
export interface QueryParamsResponseProtoMsg {
  typeUrl: "/aceso.vault.v1.QueryParamsResponse";
  value: Uint8Array;
}
/**
 * @name QueryParamsResponseAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.QueryParamsResponse
 */
export interface QueryParamsResponseAmino {
  params: ParamsAmino;
}
export interface QueryParamsResponseAminoMsg {
  type: "/aceso.vault.v1.QueryParamsResponse";
  value: QueryParamsResponseAmino;
}
export interface QueryParamsResponseSDKType {
  params: ParamsSDKType;
}
export interface QueryVaultRequest {
  /** hex */
  id: string;
}
export interface QueryVaultRequestProtoMsg {
  typeUrl: "/aceso.vault.v1.QueryVaultRequest";
  value: Uint8Array;
}
/**
 * @name QueryVaultRequestAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.QueryVaultRequest
 */
export interface QueryVaultRequestAmino {
  /**
   * hex
   */
  id?: string;
}
export interface QueryVaultRequestAminoMsg {
  type: "/aceso.vault.v1.QueryVaultRequest";
  value: QueryVaultRequestAmino;
}
export interface QueryVaultRequestSDKType {
  id: string;
}
export interface QueryVaultResponse {
  vault: Vault;
  deals: Deal[];
  shredding?: Shredding;
}
export interface QueryVaultResponseProtoMsg {
  typeUrl: "/aceso.vault.v1.QueryVaultResponse";
  value: Uint8Array;
}
/**
 * @name QueryVaultResponseAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.QueryVaultResponse
 */
export interface QueryVaultResponseAmino {
  vault: VaultAmino;
  deals: DealAmino[];
  shredding?: ShreddingAmino;
}
export interface QueryVaultResponseAminoMsg {
  type: "/aceso.vault.v1.QueryVaultResponse";
  value: QueryVaultResponseAmino;
}
export interface QueryVaultResponseSDKType {
  vault: VaultSDKType;
  deals: DealSDKType[];
  shredding?: ShreddingSDKType;
}
export interface QueryVaultsByOwnerRequest {
  owner: string;
  pagination?: PageRequest;
}
export interface QueryVaultsByOwnerRequestProtoMsg {
  typeUrl: "/aceso.vault.v1.QueryVaultsByOwnerRequest";
  value: Uint8Array;
}
/**
 * @name QueryVaultsByOwnerRequestAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.QueryVaultsByOwnerRequest
 */
export interface QueryVaultsByOwnerRequestAmino {
  owner?: string;
  pagination?: PageRequestAmino;
}
export interface QueryVaultsByOwnerRequestAminoMsg {
  type: "/aceso.vault.v1.QueryVaultsByOwnerRequest";
  value: QueryVaultsByOwnerRequestAmino;
}
export interface QueryVaultsByOwnerRequestSDKType {
  owner: string;
  pagination?: PageRequestSDKType;
}
export interface QueryVaultsByOwnerResponse {
  vaults: Vault[];
  pagination?: PageResponse;
}
export interface QueryVaultsByOwnerResponseProtoMsg {
  typeUrl: "/aceso.vault.v1.QueryVaultsByOwnerResponse";
  value: Uint8Array;
}
/**
 * @name QueryVaultsByOwnerResponseAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.QueryVaultsByOwnerResponse
 */
export interface QueryVaultsByOwnerResponseAmino {
  vaults: VaultAmino[];
  pagination?: PageResponseAmino;
}
export interface QueryVaultsByOwnerResponseAminoMsg {
  type: "/aceso.vault.v1.QueryVaultsByOwnerResponse";
  value: QueryVaultsByOwnerResponseAmino;
}
export interface QueryVaultsByOwnerResponseSDKType {
  vaults: VaultSDKType[];
  pagination?: PageResponseSDKType;
}
export interface QueryDealsRequest {
  /** hex */
  vault: string;
}
export interface QueryDealsRequestProtoMsg {
  typeUrl: "/aceso.vault.v1.QueryDealsRequest";
  value: Uint8Array;
}
/**
 * @name QueryDealsRequestAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.QueryDealsRequest
 */
export interface QueryDealsRequestAmino {
  /**
   * hex
   */
  vault?: string;
}
export interface QueryDealsRequestAminoMsg {
  type: "/aceso.vault.v1.QueryDealsRequest";
  value: QueryDealsRequestAmino;
}
export interface QueryDealsRequestSDKType {
  vault: string;
}
export interface QueryDealsResponse {
  deals: Deal[];
}
export interface QueryDealsResponseProtoMsg {
  typeUrl: "/aceso.vault.v1.QueryDealsResponse";
  value: Uint8Array;
}
/**
 * @name QueryDealsResponseAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.QueryDealsResponse
 */
export interface QueryDealsResponseAmino {
  deals: DealAmino[];
}
export interface QueryDealsResponseAminoMsg {
  type: "/aceso.vault.v1.QueryDealsResponse";
  value: QueryDealsResponseAmino;
}
export interface QueryDealsResponseSDKType {
  deals: DealSDKType[];
}
function createBaseQueryParamsRequest(): QueryParamsRequest {
  return {};
}
export const QueryParamsRequest = {
  typeUrl: "/aceso.vault.v1.QueryParamsRequest",
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
      typeUrl: "/aceso.vault.v1.QueryParamsRequest",
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
  typeUrl: "/aceso.vault.v1.QueryParamsResponse",
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
      typeUrl: "/aceso.vault.v1.QueryParamsResponse",
      value: QueryParamsResponse.encode(message).finish()
    };
  }
};
function createBaseQueryVaultRequest(): QueryVaultRequest {
  return {
    id: ""
  };
}
export const QueryVaultRequest = {
  typeUrl: "/aceso.vault.v1.QueryVaultRequest",
  encode(message: QueryVaultRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.id !== "") {
      writer.uint32(10).string(message.id);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryVaultRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryVaultRequest();
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
  fromJSON(object: any): QueryVaultRequest {
    const obj = createBaseQueryVaultRequest();
    if (isSet(object.id)) obj.id = String(object.id);
    return obj;
  },
  toJSON(message: QueryVaultRequest): JsonSafe<QueryVaultRequest> {
    const obj: any = {};
    message.id !== undefined && (obj.id = message.id);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryVaultRequest>): QueryVaultRequest {
    const message = createBaseQueryVaultRequest();
    message.id = object.id ?? "";
    return message;
  },
  fromAmino(object: QueryVaultRequestAmino): QueryVaultRequest {
    const message = createBaseQueryVaultRequest();
    if (object.id !== undefined && object.id !== null) {
      message.id = object.id;
    }
    return message;
  },
  toAmino(message: QueryVaultRequest): QueryVaultRequestAmino {
    const obj: any = {};
    obj.id = message.id === "" ? undefined : message.id;
    return obj;
  },
  fromAminoMsg(object: QueryVaultRequestAminoMsg): QueryVaultRequest {
    return QueryVaultRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryVaultRequestProtoMsg): QueryVaultRequest {
    return QueryVaultRequest.decode(message.value);
  },
  toProto(message: QueryVaultRequest): Uint8Array {
    return QueryVaultRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryVaultRequest): QueryVaultRequestProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.QueryVaultRequest",
      value: QueryVaultRequest.encode(message).finish()
    };
  }
};
function createBaseQueryVaultResponse(): QueryVaultResponse {
  return {
    vault: Vault.fromPartial({}),
    deals: [],
    shredding: undefined
  };
}
export const QueryVaultResponse = {
  typeUrl: "/aceso.vault.v1.QueryVaultResponse",
  encode(message: QueryVaultResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.vault !== undefined) {
      Vault.encode(message.vault, writer.uint32(10).fork()).ldelim();
    }
    for (const v of message.deals) {
      Deal.encode(v!, writer.uint32(18).fork()).ldelim();
    }
    if (message.shredding !== undefined) {
      Shredding.encode(message.shredding, writer.uint32(26).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryVaultResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryVaultResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.vault = Vault.decode(reader, reader.uint32());
          break;
        case 2:
          message.deals.push(Deal.decode(reader, reader.uint32()));
          break;
        case 3:
          message.shredding = Shredding.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryVaultResponse {
    const obj = createBaseQueryVaultResponse();
    if (isSet(object.vault)) obj.vault = Vault.fromJSON(object.vault);
    if (Array.isArray(object?.deals)) obj.deals = object.deals.map((e: any) => Deal.fromJSON(e));
    if (isSet(object.shredding)) obj.shredding = Shredding.fromJSON(object.shredding);
    return obj;
  },
  toJSON(message: QueryVaultResponse): JsonSafe<QueryVaultResponse> {
    const obj: any = {};
    message.vault !== undefined && (obj.vault = message.vault ? Vault.toJSON(message.vault) : undefined);
    if (message.deals) {
      obj.deals = message.deals.map(e => e ? Deal.toJSON(e) : undefined);
    } else {
      obj.deals = [];
    }
    message.shredding !== undefined && (obj.shredding = message.shredding ? Shredding.toJSON(message.shredding) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryVaultResponse>): QueryVaultResponse {
    const message = createBaseQueryVaultResponse();
    if (object.vault !== undefined && object.vault !== null) {
      message.vault = Vault.fromPartial(object.vault);
    }
    message.deals = object.deals?.map(e => Deal.fromPartial(e)) || [];
    if (object.shredding !== undefined && object.shredding !== null) {
      message.shredding = Shredding.fromPartial(object.shredding);
    }
    return message;
  },
  fromAmino(object: QueryVaultResponseAmino): QueryVaultResponse {
    const message = createBaseQueryVaultResponse();
    if (object.vault !== undefined && object.vault !== null) {
      message.vault = Vault.fromAmino(object.vault);
    }
    message.deals = object.deals?.map(e => Deal.fromAmino(e)) || [];
    if (object.shredding !== undefined && object.shredding !== null) {
      message.shredding = Shredding.fromAmino(object.shredding);
    }
    return message;
  },
  toAmino(message: QueryVaultResponse): QueryVaultResponseAmino {
    const obj: any = {};
    obj.vault = message.vault ? Vault.toAmino(message.vault) : Vault.toAmino(Vault.fromPartial({}));
    if (message.deals) {
      obj.deals = message.deals.map(e => e ? Deal.toAmino(e) : undefined);
    } else {
      obj.deals = message.deals;
    }
    obj.shredding = message.shredding ? Shredding.toAmino(message.shredding) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryVaultResponseAminoMsg): QueryVaultResponse {
    return QueryVaultResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryVaultResponseProtoMsg): QueryVaultResponse {
    return QueryVaultResponse.decode(message.value);
  },
  toProto(message: QueryVaultResponse): Uint8Array {
    return QueryVaultResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryVaultResponse): QueryVaultResponseProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.QueryVaultResponse",
      value: QueryVaultResponse.encode(message).finish()
    };
  }
};
function createBaseQueryVaultsByOwnerRequest(): QueryVaultsByOwnerRequest {
  return {
    owner: "",
    pagination: undefined
  };
}
export const QueryVaultsByOwnerRequest = {
  typeUrl: "/aceso.vault.v1.QueryVaultsByOwnerRequest",
  encode(message: QueryVaultsByOwnerRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.owner !== "") {
      writer.uint32(10).string(message.owner);
    }
    if (message.pagination !== undefined) {
      PageRequest.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryVaultsByOwnerRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryVaultsByOwnerRequest();
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
  fromJSON(object: any): QueryVaultsByOwnerRequest {
    const obj = createBaseQueryVaultsByOwnerRequest();
    if (isSet(object.owner)) obj.owner = String(object.owner);
    if (isSet(object.pagination)) obj.pagination = PageRequest.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryVaultsByOwnerRequest): JsonSafe<QueryVaultsByOwnerRequest> {
    const obj: any = {};
    message.owner !== undefined && (obj.owner = message.owner);
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageRequest.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryVaultsByOwnerRequest>): QueryVaultsByOwnerRequest {
    const message = createBaseQueryVaultsByOwnerRequest();
    message.owner = object.owner ?? "";
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryVaultsByOwnerRequestAmino): QueryVaultsByOwnerRequest {
    const message = createBaseQueryVaultsByOwnerRequest();
    if (object.owner !== undefined && object.owner !== null) {
      message.owner = object.owner;
    }
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryVaultsByOwnerRequest): QueryVaultsByOwnerRequestAmino {
    const obj: any = {};
    obj.owner = message.owner === "" ? undefined : message.owner;
    obj.pagination = message.pagination ? PageRequest.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryVaultsByOwnerRequestAminoMsg): QueryVaultsByOwnerRequest {
    return QueryVaultsByOwnerRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryVaultsByOwnerRequestProtoMsg): QueryVaultsByOwnerRequest {
    return QueryVaultsByOwnerRequest.decode(message.value);
  },
  toProto(message: QueryVaultsByOwnerRequest): Uint8Array {
    return QueryVaultsByOwnerRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryVaultsByOwnerRequest): QueryVaultsByOwnerRequestProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.QueryVaultsByOwnerRequest",
      value: QueryVaultsByOwnerRequest.encode(message).finish()
    };
  }
};
function createBaseQueryVaultsByOwnerResponse(): QueryVaultsByOwnerResponse {
  return {
    vaults: [],
    pagination: undefined
  };
}
export const QueryVaultsByOwnerResponse = {
  typeUrl: "/aceso.vault.v1.QueryVaultsByOwnerResponse",
  encode(message: QueryVaultsByOwnerResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.vaults) {
      Vault.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    if (message.pagination !== undefined) {
      PageResponse.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryVaultsByOwnerResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryVaultsByOwnerResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.vaults.push(Vault.decode(reader, reader.uint32()));
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
  fromJSON(object: any): QueryVaultsByOwnerResponse {
    const obj = createBaseQueryVaultsByOwnerResponse();
    if (Array.isArray(object?.vaults)) obj.vaults = object.vaults.map((e: any) => Vault.fromJSON(e));
    if (isSet(object.pagination)) obj.pagination = PageResponse.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryVaultsByOwnerResponse): JsonSafe<QueryVaultsByOwnerResponse> {
    const obj: any = {};
    if (message.vaults) {
      obj.vaults = message.vaults.map(e => e ? Vault.toJSON(e) : undefined);
    } else {
      obj.vaults = [];
    }
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageResponse.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryVaultsByOwnerResponse>): QueryVaultsByOwnerResponse {
    const message = createBaseQueryVaultsByOwnerResponse();
    message.vaults = object.vaults?.map(e => Vault.fromPartial(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryVaultsByOwnerResponseAmino): QueryVaultsByOwnerResponse {
    const message = createBaseQueryVaultsByOwnerResponse();
    message.vaults = object.vaults?.map(e => Vault.fromAmino(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryVaultsByOwnerResponse): QueryVaultsByOwnerResponseAmino {
    const obj: any = {};
    if (message.vaults) {
      obj.vaults = message.vaults.map(e => e ? Vault.toAmino(e) : undefined);
    } else {
      obj.vaults = message.vaults;
    }
    obj.pagination = message.pagination ? PageResponse.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryVaultsByOwnerResponseAminoMsg): QueryVaultsByOwnerResponse {
    return QueryVaultsByOwnerResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryVaultsByOwnerResponseProtoMsg): QueryVaultsByOwnerResponse {
    return QueryVaultsByOwnerResponse.decode(message.value);
  },
  toProto(message: QueryVaultsByOwnerResponse): Uint8Array {
    return QueryVaultsByOwnerResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryVaultsByOwnerResponse): QueryVaultsByOwnerResponseProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.QueryVaultsByOwnerResponse",
      value: QueryVaultsByOwnerResponse.encode(message).finish()
    };
  }
};
function createBaseQueryDealsRequest(): QueryDealsRequest {
  return {
    vault: ""
  };
}
export const QueryDealsRequest = {
  typeUrl: "/aceso.vault.v1.QueryDealsRequest",
  encode(message: QueryDealsRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.vault !== "") {
      writer.uint32(10).string(message.vault);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryDealsRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryDealsRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.vault = reader.string();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryDealsRequest {
    const obj = createBaseQueryDealsRequest();
    if (isSet(object.vault)) obj.vault = String(object.vault);
    return obj;
  },
  toJSON(message: QueryDealsRequest): JsonSafe<QueryDealsRequest> {
    const obj: any = {};
    message.vault !== undefined && (obj.vault = message.vault);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryDealsRequest>): QueryDealsRequest {
    const message = createBaseQueryDealsRequest();
    message.vault = object.vault ?? "";
    return message;
  },
  fromAmino(object: QueryDealsRequestAmino): QueryDealsRequest {
    const message = createBaseQueryDealsRequest();
    if (object.vault !== undefined && object.vault !== null) {
      message.vault = object.vault;
    }
    return message;
  },
  toAmino(message: QueryDealsRequest): QueryDealsRequestAmino {
    const obj: any = {};
    obj.vault = message.vault === "" ? undefined : message.vault;
    return obj;
  },
  fromAminoMsg(object: QueryDealsRequestAminoMsg): QueryDealsRequest {
    return QueryDealsRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryDealsRequestProtoMsg): QueryDealsRequest {
    return QueryDealsRequest.decode(message.value);
  },
  toProto(message: QueryDealsRequest): Uint8Array {
    return QueryDealsRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryDealsRequest): QueryDealsRequestProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.QueryDealsRequest",
      value: QueryDealsRequest.encode(message).finish()
    };
  }
};
function createBaseQueryDealsResponse(): QueryDealsResponse {
  return {
    deals: []
  };
}
export const QueryDealsResponse = {
  typeUrl: "/aceso.vault.v1.QueryDealsResponse",
  encode(message: QueryDealsResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.deals) {
      Deal.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryDealsResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryDealsResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.deals.push(Deal.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryDealsResponse {
    const obj = createBaseQueryDealsResponse();
    if (Array.isArray(object?.deals)) obj.deals = object.deals.map((e: any) => Deal.fromJSON(e));
    return obj;
  },
  toJSON(message: QueryDealsResponse): JsonSafe<QueryDealsResponse> {
    const obj: any = {};
    if (message.deals) {
      obj.deals = message.deals.map(e => e ? Deal.toJSON(e) : undefined);
    } else {
      obj.deals = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<QueryDealsResponse>): QueryDealsResponse {
    const message = createBaseQueryDealsResponse();
    message.deals = object.deals?.map(e => Deal.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: QueryDealsResponseAmino): QueryDealsResponse {
    const message = createBaseQueryDealsResponse();
    message.deals = object.deals?.map(e => Deal.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: QueryDealsResponse): QueryDealsResponseAmino {
    const obj: any = {};
    if (message.deals) {
      obj.deals = message.deals.map(e => e ? Deal.toAmino(e) : undefined);
    } else {
      obj.deals = message.deals;
    }
    return obj;
  },
  fromAminoMsg(object: QueryDealsResponseAminoMsg): QueryDealsResponse {
    return QueryDealsResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryDealsResponseProtoMsg): QueryDealsResponse {
    return QueryDealsResponse.decode(message.value);
  },
  toProto(message: QueryDealsResponse): Uint8Array {
    return QueryDealsResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryDealsResponse): QueryDealsResponseProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.QueryDealsResponse",
      value: QueryDealsResponse.encode(message).finish()
    };
  }
};