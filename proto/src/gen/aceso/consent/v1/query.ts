import { PageRequest, PageRequestAmino, PageRequestSDKType, PageResponse, PageResponseAmino, PageResponseSDKType } from "../../../cosmos/base/query/v1beta1/pagination.js";
import { Params, ParamsAmino, ParamsSDKType, Consent, ConsentAmino, ConsentSDKType, Head, HeadAmino, HeadSDKType, Terms, TermsAmino, TermsSDKType, Visa, VisaAmino, VisaSDKType, Guardian, GuardianAmino, GuardianSDKType } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { JsonSafe } from "../../../json-safe.js";
import { DeepPartial, isSet } from "../../../helpers.js";
export interface QueryParamsRequest {}
export interface QueryParamsRequestProtoMsg {
  typeUrl: "/aceso.consent.v1.QueryParamsRequest";
  value: Uint8Array;
}
/**
 * @name QueryParamsRequestAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.QueryParamsRequest
 */
export interface QueryParamsRequestAmino {}
export interface QueryParamsRequestAminoMsg {
  type: "/aceso.consent.v1.QueryParamsRequest";
  value: QueryParamsRequestAmino;
}
export interface QueryParamsRequestSDKType {}
export interface QueryParamsResponse {
  params: Params;
}
export interface QueryParamsResponseProtoMsg {
  typeUrl: "/aceso.consent.v1.QueryParamsResponse";
  value: Uint8Array;
}
/**
 * @name QueryParamsResponseAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.QueryParamsResponse
 */
export interface QueryParamsResponseAmino {
  params: ParamsAmino;
}
export interface QueryParamsResponseAminoMsg {
  type: "/aceso.consent.v1.QueryParamsResponse";
  value: QueryParamsResponseAmino;
}
export interface QueryParamsResponseSDKType {
  params: ParamsSDKType;
}
export interface QueryConsentRequest {
  /** hex */
  id: string;
}
export interface QueryConsentRequestProtoMsg {
  typeUrl: "/aceso.consent.v1.QueryConsentRequest";
  value: Uint8Array;
}
/**
 * @name QueryConsentRequestAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.QueryConsentRequest
 */
export interface QueryConsentRequestAmino {
  /**
   * hex
   */
  id?: string;
}
export interface QueryConsentRequestAminoMsg {
  type: "/aceso.consent.v1.QueryConsentRequest";
  value: QueryConsentRequestAmino;
}
export interface QueryConsentRequestSDKType {
  id: string;
}
export interface QueryConsentResponse {
  consent: Consent;
}
export interface QueryConsentResponseProtoMsg {
  typeUrl: "/aceso.consent.v1.QueryConsentResponse";
  value: Uint8Array;
}
/**
 * @name QueryConsentResponseAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.QueryConsentResponse
 */
export interface QueryConsentResponseAmino {
  consent: ConsentAmino;
}
export interface QueryConsentResponseAminoMsg {
  type: "/aceso.consent.v1.QueryConsentResponse";
  value: QueryConsentResponseAmino;
}
export interface QueryConsentResponseSDKType {
  consent: ConsentSDKType;
}
export interface QueryConsentsByOwnerRequest {
  owner: string;
  liveOnly: boolean;
  pagination?: PageRequest;
}
export interface QueryConsentsByOwnerRequestProtoMsg {
  typeUrl: "/aceso.consent.v1.QueryConsentsByOwnerRequest";
  value: Uint8Array;
}
/**
 * @name QueryConsentsByOwnerRequestAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.QueryConsentsByOwnerRequest
 */
export interface QueryConsentsByOwnerRequestAmino {
  owner?: string;
  live_only?: boolean;
  pagination?: PageRequestAmino;
}
export interface QueryConsentsByOwnerRequestAminoMsg {
  type: "/aceso.consent.v1.QueryConsentsByOwnerRequest";
  value: QueryConsentsByOwnerRequestAmino;
}
export interface QueryConsentsByOwnerRequestSDKType {
  owner: string;
  live_only: boolean;
  pagination?: PageRequestSDKType;
}
export interface QueryConsentsByOwnerResponse {
  consents: Consent[];
  pagination?: PageResponse;
}
export interface QueryConsentsByOwnerResponseProtoMsg {
  typeUrl: "/aceso.consent.v1.QueryConsentsByOwnerResponse";
  value: Uint8Array;
}
/**
 * @name QueryConsentsByOwnerResponseAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.QueryConsentsByOwnerResponse
 */
export interface QueryConsentsByOwnerResponseAmino {
  consents: ConsentAmino[];
  pagination?: PageResponseAmino;
}
export interface QueryConsentsByOwnerResponseAminoMsg {
  type: "/aceso.consent.v1.QueryConsentsByOwnerResponse";
  value: QueryConsentsByOwnerResponseAmino;
}
export interface QueryConsentsByOwnerResponseSDKType {
  consents: ConsentSDKType[];
  pagination?: PageResponseSDKType;
}
export interface QueryHeadRequest {
  owner: string;
}
export interface QueryHeadRequestProtoMsg {
  typeUrl: "/aceso.consent.v1.QueryHeadRequest";
  value: Uint8Array;
}
/**
 * @name QueryHeadRequestAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.QueryHeadRequest
 */
export interface QueryHeadRequestAmino {
  owner?: string;
}
export interface QueryHeadRequestAminoMsg {
  type: "/aceso.consent.v1.QueryHeadRequest";
  value: QueryHeadRequestAmino;
}
export interface QueryHeadRequestSDKType {
  owner: string;
}
export interface QueryHeadResponse {
  head: Head;
}
export interface QueryHeadResponseProtoMsg {
  typeUrl: "/aceso.consent.v1.QueryHeadResponse";
  value: Uint8Array;
}
/**
 * @name QueryHeadResponseAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.QueryHeadResponse
 */
export interface QueryHeadResponseAmino {
  head: HeadAmino;
}
export interface QueryHeadResponseAminoMsg {
  type: "/aceso.consent.v1.QueryHeadResponse";
  value: QueryHeadResponseAmino;
}
export interface QueryHeadResponseSDKType {
  head: HeadSDKType;
}
export interface QueryTermsRequest {
  pagination?: PageRequest;
}
export interface QueryTermsRequestProtoMsg {
  typeUrl: "/aceso.consent.v1.QueryTermsRequest";
  value: Uint8Array;
}
/**
 * @name QueryTermsRequestAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.QueryTermsRequest
 */
export interface QueryTermsRequestAmino {
  pagination?: PageRequestAmino;
}
export interface QueryTermsRequestAminoMsg {
  type: "/aceso.consent.v1.QueryTermsRequest";
  value: QueryTermsRequestAmino;
}
export interface QueryTermsRequestSDKType {
  pagination?: PageRequestSDKType;
}
export interface QueryTermsResponse {
  terms: Terms[];
  pagination?: PageResponse;
}
export interface QueryTermsResponseProtoMsg {
  typeUrl: "/aceso.consent.v1.QueryTermsResponse";
  value: Uint8Array;
}
/**
 * @name QueryTermsResponseAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.QueryTermsResponse
 */
export interface QueryTermsResponseAmino {
  terms: TermsAmino[];
  pagination?: PageResponseAmino;
}
export interface QueryTermsResponseAminoMsg {
  type: "/aceso.consent.v1.QueryTermsResponse";
  value: QueryTermsResponseAmino;
}
export interface QueryTermsResponseSDKType {
  terms: TermsSDKType[];
  pagination?: PageResponseSDKType;
}
export interface QueryVisasRequest {
  holder: string;
}
export interface QueryVisasRequestProtoMsg {
  typeUrl: "/aceso.consent.v1.QueryVisasRequest";
  value: Uint8Array;
}
/**
 * @name QueryVisasRequestAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.QueryVisasRequest
 */
export interface QueryVisasRequestAmino {
  holder?: string;
}
export interface QueryVisasRequestAminoMsg {
  type: "/aceso.consent.v1.QueryVisasRequest";
  value: QueryVisasRequestAmino;
}
export interface QueryVisasRequestSDKType {
  holder: string;
}
export interface QueryVisasResponse {
  visas: Visa[];
}
export interface QueryVisasResponseProtoMsg {
  typeUrl: "/aceso.consent.v1.QueryVisasResponse";
  value: Uint8Array;
}
/**
 * @name QueryVisasResponseAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.QueryVisasResponse
 */
export interface QueryVisasResponseAmino {
  visas: VisaAmino[];
}
export interface QueryVisasResponseAminoMsg {
  type: "/aceso.consent.v1.QueryVisasResponse";
  value: QueryVisasResponseAmino;
}
export interface QueryVisasResponseSDKType {
  visas: VisaSDKType[];
}
export interface QueryGuardiansRequest {
  ward: string;
}
export interface QueryGuardiansRequestProtoMsg {
  typeUrl: "/aceso.consent.v1.QueryGuardiansRequest";
  value: Uint8Array;
}
/**
 * @name QueryGuardiansRequestAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.QueryGuardiansRequest
 */
export interface QueryGuardiansRequestAmino {
  ward?: string;
}
export interface QueryGuardiansRequestAminoMsg {
  type: "/aceso.consent.v1.QueryGuardiansRequest";
  value: QueryGuardiansRequestAmino;
}
export interface QueryGuardiansRequestSDKType {
  ward: string;
}
export interface QueryGuardiansResponse {
  guardians: Guardian[];
}
export interface QueryGuardiansResponseProtoMsg {
  typeUrl: "/aceso.consent.v1.QueryGuardiansResponse";
  value: Uint8Array;
}
/**
 * @name QueryGuardiansResponseAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.QueryGuardiansResponse
 */
export interface QueryGuardiansResponseAmino {
  guardians: GuardianAmino[];
}
export interface QueryGuardiansResponseAminoMsg {
  type: "/aceso.consent.v1.QueryGuardiansResponse";
  value: QueryGuardiansResponseAmino;
}
export interface QueryGuardiansResponseSDKType {
  guardians: GuardianSDKType[];
}
function createBaseQueryParamsRequest(): QueryParamsRequest {
  return {};
}
export const QueryParamsRequest = {
  typeUrl: "/aceso.consent.v1.QueryParamsRequest",
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
      typeUrl: "/aceso.consent.v1.QueryParamsRequest",
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
  typeUrl: "/aceso.consent.v1.QueryParamsResponse",
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
      typeUrl: "/aceso.consent.v1.QueryParamsResponse",
      value: QueryParamsResponse.encode(message).finish()
    };
  }
};
function createBaseQueryConsentRequest(): QueryConsentRequest {
  return {
    id: ""
  };
}
export const QueryConsentRequest = {
  typeUrl: "/aceso.consent.v1.QueryConsentRequest",
  encode(message: QueryConsentRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.id !== "") {
      writer.uint32(10).string(message.id);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryConsentRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryConsentRequest();
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
  fromJSON(object: any): QueryConsentRequest {
    const obj = createBaseQueryConsentRequest();
    if (isSet(object.id)) obj.id = String(object.id);
    return obj;
  },
  toJSON(message: QueryConsentRequest): JsonSafe<QueryConsentRequest> {
    const obj: any = {};
    message.id !== undefined && (obj.id = message.id);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryConsentRequest>): QueryConsentRequest {
    const message = createBaseQueryConsentRequest();
    message.id = object.id ?? "";
    return message;
  },
  fromAmino(object: QueryConsentRequestAmino): QueryConsentRequest {
    const message = createBaseQueryConsentRequest();
    if (object.id !== undefined && object.id !== null) {
      message.id = object.id;
    }
    return message;
  },
  toAmino(message: QueryConsentRequest): QueryConsentRequestAmino {
    const obj: any = {};
    obj.id = message.id === "" ? undefined : message.id;
    return obj;
  },
  fromAminoMsg(object: QueryConsentRequestAminoMsg): QueryConsentRequest {
    return QueryConsentRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryConsentRequestProtoMsg): QueryConsentRequest {
    return QueryConsentRequest.decode(message.value);
  },
  toProto(message: QueryConsentRequest): Uint8Array {
    return QueryConsentRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryConsentRequest): QueryConsentRequestProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.QueryConsentRequest",
      value: QueryConsentRequest.encode(message).finish()
    };
  }
};
function createBaseQueryConsentResponse(): QueryConsentResponse {
  return {
    consent: Consent.fromPartial({})
  };
}
export const QueryConsentResponse = {
  typeUrl: "/aceso.consent.v1.QueryConsentResponse",
  encode(message: QueryConsentResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.consent !== undefined) {
      Consent.encode(message.consent, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryConsentResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryConsentResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.consent = Consent.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryConsentResponse {
    const obj = createBaseQueryConsentResponse();
    if (isSet(object.consent)) obj.consent = Consent.fromJSON(object.consent);
    return obj;
  },
  toJSON(message: QueryConsentResponse): JsonSafe<QueryConsentResponse> {
    const obj: any = {};
    message.consent !== undefined && (obj.consent = message.consent ? Consent.toJSON(message.consent) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryConsentResponse>): QueryConsentResponse {
    const message = createBaseQueryConsentResponse();
    if (object.consent !== undefined && object.consent !== null) {
      message.consent = Consent.fromPartial(object.consent);
    }
    return message;
  },
  fromAmino(object: QueryConsentResponseAmino): QueryConsentResponse {
    const message = createBaseQueryConsentResponse();
    if (object.consent !== undefined && object.consent !== null) {
      message.consent = Consent.fromAmino(object.consent);
    }
    return message;
  },
  toAmino(message: QueryConsentResponse): QueryConsentResponseAmino {
    const obj: any = {};
    obj.consent = message.consent ? Consent.toAmino(message.consent) : Consent.toAmino(Consent.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: QueryConsentResponseAminoMsg): QueryConsentResponse {
    return QueryConsentResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryConsentResponseProtoMsg): QueryConsentResponse {
    return QueryConsentResponse.decode(message.value);
  },
  toProto(message: QueryConsentResponse): Uint8Array {
    return QueryConsentResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryConsentResponse): QueryConsentResponseProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.QueryConsentResponse",
      value: QueryConsentResponse.encode(message).finish()
    };
  }
};
function createBaseQueryConsentsByOwnerRequest(): QueryConsentsByOwnerRequest {
  return {
    owner: "",
    liveOnly: false,
    pagination: undefined
  };
}
export const QueryConsentsByOwnerRequest = {
  typeUrl: "/aceso.consent.v1.QueryConsentsByOwnerRequest",
  encode(message: QueryConsentsByOwnerRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.owner !== "") {
      writer.uint32(10).string(message.owner);
    }
    if (message.liveOnly === true) {
      writer.uint32(16).bool(message.liveOnly);
    }
    if (message.pagination !== undefined) {
      PageRequest.encode(message.pagination, writer.uint32(26).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryConsentsByOwnerRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryConsentsByOwnerRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.owner = reader.string();
          break;
        case 2:
          message.liveOnly = reader.bool();
          break;
        case 3:
          message.pagination = PageRequest.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryConsentsByOwnerRequest {
    const obj = createBaseQueryConsentsByOwnerRequest();
    if (isSet(object.owner)) obj.owner = String(object.owner);
    if (isSet(object.liveOnly)) obj.liveOnly = Boolean(object.liveOnly);
    if (isSet(object.pagination)) obj.pagination = PageRequest.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryConsentsByOwnerRequest): JsonSafe<QueryConsentsByOwnerRequest> {
    const obj: any = {};
    message.owner !== undefined && (obj.owner = message.owner);
    message.liveOnly !== undefined && (obj.liveOnly = message.liveOnly);
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageRequest.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryConsentsByOwnerRequest>): QueryConsentsByOwnerRequest {
    const message = createBaseQueryConsentsByOwnerRequest();
    message.owner = object.owner ?? "";
    message.liveOnly = object.liveOnly ?? false;
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryConsentsByOwnerRequestAmino): QueryConsentsByOwnerRequest {
    const message = createBaseQueryConsentsByOwnerRequest();
    if (object.owner !== undefined && object.owner !== null) {
      message.owner = object.owner;
    }
    if (object.live_only !== undefined && object.live_only !== null) {
      message.liveOnly = object.live_only;
    }
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryConsentsByOwnerRequest): QueryConsentsByOwnerRequestAmino {
    const obj: any = {};
    obj.owner = message.owner === "" ? undefined : message.owner;
    obj.live_only = message.liveOnly === false ? undefined : message.liveOnly;
    obj.pagination = message.pagination ? PageRequest.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryConsentsByOwnerRequestAminoMsg): QueryConsentsByOwnerRequest {
    return QueryConsentsByOwnerRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryConsentsByOwnerRequestProtoMsg): QueryConsentsByOwnerRequest {
    return QueryConsentsByOwnerRequest.decode(message.value);
  },
  toProto(message: QueryConsentsByOwnerRequest): Uint8Array {
    return QueryConsentsByOwnerRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryConsentsByOwnerRequest): QueryConsentsByOwnerRequestProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.QueryConsentsByOwnerRequest",
      value: QueryConsentsByOwnerRequest.encode(message).finish()
    };
  }
};
function createBaseQueryConsentsByOwnerResponse(): QueryConsentsByOwnerResponse {
  return {
    consents: [],
    pagination: undefined
  };
}
export const QueryConsentsByOwnerResponse = {
  typeUrl: "/aceso.consent.v1.QueryConsentsByOwnerResponse",
  encode(message: QueryConsentsByOwnerResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.consents) {
      Consent.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    if (message.pagination !== undefined) {
      PageResponse.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryConsentsByOwnerResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryConsentsByOwnerResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.consents.push(Consent.decode(reader, reader.uint32()));
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
  fromJSON(object: any): QueryConsentsByOwnerResponse {
    const obj = createBaseQueryConsentsByOwnerResponse();
    if (Array.isArray(object?.consents)) obj.consents = object.consents.map((e: any) => Consent.fromJSON(e));
    if (isSet(object.pagination)) obj.pagination = PageResponse.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryConsentsByOwnerResponse): JsonSafe<QueryConsentsByOwnerResponse> {
    const obj: any = {};
    if (message.consents) {
      obj.consents = message.consents.map(e => e ? Consent.toJSON(e) : undefined);
    } else {
      obj.consents = [];
    }
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageResponse.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryConsentsByOwnerResponse>): QueryConsentsByOwnerResponse {
    const message = createBaseQueryConsentsByOwnerResponse();
    message.consents = object.consents?.map(e => Consent.fromPartial(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryConsentsByOwnerResponseAmino): QueryConsentsByOwnerResponse {
    const message = createBaseQueryConsentsByOwnerResponse();
    message.consents = object.consents?.map(e => Consent.fromAmino(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryConsentsByOwnerResponse): QueryConsentsByOwnerResponseAmino {
    const obj: any = {};
    if (message.consents) {
      obj.consents = message.consents.map(e => e ? Consent.toAmino(e) : undefined);
    } else {
      obj.consents = message.consents;
    }
    obj.pagination = message.pagination ? PageResponse.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryConsentsByOwnerResponseAminoMsg): QueryConsentsByOwnerResponse {
    return QueryConsentsByOwnerResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryConsentsByOwnerResponseProtoMsg): QueryConsentsByOwnerResponse {
    return QueryConsentsByOwnerResponse.decode(message.value);
  },
  toProto(message: QueryConsentsByOwnerResponse): Uint8Array {
    return QueryConsentsByOwnerResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryConsentsByOwnerResponse): QueryConsentsByOwnerResponseProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.QueryConsentsByOwnerResponse",
      value: QueryConsentsByOwnerResponse.encode(message).finish()
    };
  }
};
function createBaseQueryHeadRequest(): QueryHeadRequest {
  return {
    owner: ""
  };
}
export const QueryHeadRequest = {
  typeUrl: "/aceso.consent.v1.QueryHeadRequest",
  encode(message: QueryHeadRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.owner !== "") {
      writer.uint32(10).string(message.owner);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryHeadRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryHeadRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.owner = reader.string();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryHeadRequest {
    const obj = createBaseQueryHeadRequest();
    if (isSet(object.owner)) obj.owner = String(object.owner);
    return obj;
  },
  toJSON(message: QueryHeadRequest): JsonSafe<QueryHeadRequest> {
    const obj: any = {};
    message.owner !== undefined && (obj.owner = message.owner);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryHeadRequest>): QueryHeadRequest {
    const message = createBaseQueryHeadRequest();
    message.owner = object.owner ?? "";
    return message;
  },
  fromAmino(object: QueryHeadRequestAmino): QueryHeadRequest {
    const message = createBaseQueryHeadRequest();
    if (object.owner !== undefined && object.owner !== null) {
      message.owner = object.owner;
    }
    return message;
  },
  toAmino(message: QueryHeadRequest): QueryHeadRequestAmino {
    const obj: any = {};
    obj.owner = message.owner === "" ? undefined : message.owner;
    return obj;
  },
  fromAminoMsg(object: QueryHeadRequestAminoMsg): QueryHeadRequest {
    return QueryHeadRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryHeadRequestProtoMsg): QueryHeadRequest {
    return QueryHeadRequest.decode(message.value);
  },
  toProto(message: QueryHeadRequest): Uint8Array {
    return QueryHeadRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryHeadRequest): QueryHeadRequestProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.QueryHeadRequest",
      value: QueryHeadRequest.encode(message).finish()
    };
  }
};
function createBaseQueryHeadResponse(): QueryHeadResponse {
  return {
    head: Head.fromPartial({})
  };
}
export const QueryHeadResponse = {
  typeUrl: "/aceso.consent.v1.QueryHeadResponse",
  encode(message: QueryHeadResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.head !== undefined) {
      Head.encode(message.head, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryHeadResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryHeadResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.head = Head.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryHeadResponse {
    const obj = createBaseQueryHeadResponse();
    if (isSet(object.head)) obj.head = Head.fromJSON(object.head);
    return obj;
  },
  toJSON(message: QueryHeadResponse): JsonSafe<QueryHeadResponse> {
    const obj: any = {};
    message.head !== undefined && (obj.head = message.head ? Head.toJSON(message.head) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryHeadResponse>): QueryHeadResponse {
    const message = createBaseQueryHeadResponse();
    if (object.head !== undefined && object.head !== null) {
      message.head = Head.fromPartial(object.head);
    }
    return message;
  },
  fromAmino(object: QueryHeadResponseAmino): QueryHeadResponse {
    const message = createBaseQueryHeadResponse();
    if (object.head !== undefined && object.head !== null) {
      message.head = Head.fromAmino(object.head);
    }
    return message;
  },
  toAmino(message: QueryHeadResponse): QueryHeadResponseAmino {
    const obj: any = {};
    obj.head = message.head ? Head.toAmino(message.head) : Head.toAmino(Head.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: QueryHeadResponseAminoMsg): QueryHeadResponse {
    return QueryHeadResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryHeadResponseProtoMsg): QueryHeadResponse {
    return QueryHeadResponse.decode(message.value);
  },
  toProto(message: QueryHeadResponse): Uint8Array {
    return QueryHeadResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryHeadResponse): QueryHeadResponseProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.QueryHeadResponse",
      value: QueryHeadResponse.encode(message).finish()
    };
  }
};
function createBaseQueryTermsRequest(): QueryTermsRequest {
  return {
    pagination: undefined
  };
}
export const QueryTermsRequest = {
  typeUrl: "/aceso.consent.v1.QueryTermsRequest",
  encode(message: QueryTermsRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.pagination !== undefined) {
      PageRequest.encode(message.pagination, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryTermsRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryTermsRequest();
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
  fromJSON(object: any): QueryTermsRequest {
    const obj = createBaseQueryTermsRequest();
    if (isSet(object.pagination)) obj.pagination = PageRequest.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryTermsRequest): JsonSafe<QueryTermsRequest> {
    const obj: any = {};
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageRequest.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryTermsRequest>): QueryTermsRequest {
    const message = createBaseQueryTermsRequest();
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryTermsRequestAmino): QueryTermsRequest {
    const message = createBaseQueryTermsRequest();
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryTermsRequest): QueryTermsRequestAmino {
    const obj: any = {};
    obj.pagination = message.pagination ? PageRequest.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryTermsRequestAminoMsg): QueryTermsRequest {
    return QueryTermsRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryTermsRequestProtoMsg): QueryTermsRequest {
    return QueryTermsRequest.decode(message.value);
  },
  toProto(message: QueryTermsRequest): Uint8Array {
    return QueryTermsRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryTermsRequest): QueryTermsRequestProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.QueryTermsRequest",
      value: QueryTermsRequest.encode(message).finish()
    };
  }
};
function createBaseQueryTermsResponse(): QueryTermsResponse {
  return {
    terms: [],
    pagination: undefined
  };
}
export const QueryTermsResponse = {
  typeUrl: "/aceso.consent.v1.QueryTermsResponse",
  encode(message: QueryTermsResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.terms) {
      Terms.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    if (message.pagination !== undefined) {
      PageResponse.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryTermsResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryTermsResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.terms.push(Terms.decode(reader, reader.uint32()));
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
  fromJSON(object: any): QueryTermsResponse {
    const obj = createBaseQueryTermsResponse();
    if (Array.isArray(object?.terms)) obj.terms = object.terms.map((e: any) => Terms.fromJSON(e));
    if (isSet(object.pagination)) obj.pagination = PageResponse.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryTermsResponse): JsonSafe<QueryTermsResponse> {
    const obj: any = {};
    if (message.terms) {
      obj.terms = message.terms.map(e => e ? Terms.toJSON(e) : undefined);
    } else {
      obj.terms = [];
    }
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageResponse.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryTermsResponse>): QueryTermsResponse {
    const message = createBaseQueryTermsResponse();
    message.terms = object.terms?.map(e => Terms.fromPartial(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryTermsResponseAmino): QueryTermsResponse {
    const message = createBaseQueryTermsResponse();
    message.terms = object.terms?.map(e => Terms.fromAmino(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryTermsResponse): QueryTermsResponseAmino {
    const obj: any = {};
    if (message.terms) {
      obj.terms = message.terms.map(e => e ? Terms.toAmino(e) : undefined);
    } else {
      obj.terms = message.terms;
    }
    obj.pagination = message.pagination ? PageResponse.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryTermsResponseAminoMsg): QueryTermsResponse {
    return QueryTermsResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryTermsResponseProtoMsg): QueryTermsResponse {
    return QueryTermsResponse.decode(message.value);
  },
  toProto(message: QueryTermsResponse): Uint8Array {
    return QueryTermsResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryTermsResponse): QueryTermsResponseProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.QueryTermsResponse",
      value: QueryTermsResponse.encode(message).finish()
    };
  }
};
function createBaseQueryVisasRequest(): QueryVisasRequest {
  return {
    holder: ""
  };
}
export const QueryVisasRequest = {
  typeUrl: "/aceso.consent.v1.QueryVisasRequest",
  encode(message: QueryVisasRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.holder !== "") {
      writer.uint32(10).string(message.holder);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryVisasRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryVisasRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.holder = reader.string();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryVisasRequest {
    const obj = createBaseQueryVisasRequest();
    if (isSet(object.holder)) obj.holder = String(object.holder);
    return obj;
  },
  toJSON(message: QueryVisasRequest): JsonSafe<QueryVisasRequest> {
    const obj: any = {};
    message.holder !== undefined && (obj.holder = message.holder);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryVisasRequest>): QueryVisasRequest {
    const message = createBaseQueryVisasRequest();
    message.holder = object.holder ?? "";
    return message;
  },
  fromAmino(object: QueryVisasRequestAmino): QueryVisasRequest {
    const message = createBaseQueryVisasRequest();
    if (object.holder !== undefined && object.holder !== null) {
      message.holder = object.holder;
    }
    return message;
  },
  toAmino(message: QueryVisasRequest): QueryVisasRequestAmino {
    const obj: any = {};
    obj.holder = message.holder === "" ? undefined : message.holder;
    return obj;
  },
  fromAminoMsg(object: QueryVisasRequestAminoMsg): QueryVisasRequest {
    return QueryVisasRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryVisasRequestProtoMsg): QueryVisasRequest {
    return QueryVisasRequest.decode(message.value);
  },
  toProto(message: QueryVisasRequest): Uint8Array {
    return QueryVisasRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryVisasRequest): QueryVisasRequestProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.QueryVisasRequest",
      value: QueryVisasRequest.encode(message).finish()
    };
  }
};
function createBaseQueryVisasResponse(): QueryVisasResponse {
  return {
    visas: []
  };
}
export const QueryVisasResponse = {
  typeUrl: "/aceso.consent.v1.QueryVisasResponse",
  encode(message: QueryVisasResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.visas) {
      Visa.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryVisasResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryVisasResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.visas.push(Visa.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryVisasResponse {
    const obj = createBaseQueryVisasResponse();
    if (Array.isArray(object?.visas)) obj.visas = object.visas.map((e: any) => Visa.fromJSON(e));
    return obj;
  },
  toJSON(message: QueryVisasResponse): JsonSafe<QueryVisasResponse> {
    const obj: any = {};
    if (message.visas) {
      obj.visas = message.visas.map(e => e ? Visa.toJSON(e) : undefined);
    } else {
      obj.visas = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<QueryVisasResponse>): QueryVisasResponse {
    const message = createBaseQueryVisasResponse();
    message.visas = object.visas?.map(e => Visa.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: QueryVisasResponseAmino): QueryVisasResponse {
    const message = createBaseQueryVisasResponse();
    message.visas = object.visas?.map(e => Visa.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: QueryVisasResponse): QueryVisasResponseAmino {
    const obj: any = {};
    if (message.visas) {
      obj.visas = message.visas.map(e => e ? Visa.toAmino(e) : undefined);
    } else {
      obj.visas = message.visas;
    }
    return obj;
  },
  fromAminoMsg(object: QueryVisasResponseAminoMsg): QueryVisasResponse {
    return QueryVisasResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryVisasResponseProtoMsg): QueryVisasResponse {
    return QueryVisasResponse.decode(message.value);
  },
  toProto(message: QueryVisasResponse): Uint8Array {
    return QueryVisasResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryVisasResponse): QueryVisasResponseProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.QueryVisasResponse",
      value: QueryVisasResponse.encode(message).finish()
    };
  }
};
function createBaseQueryGuardiansRequest(): QueryGuardiansRequest {
  return {
    ward: ""
  };
}
export const QueryGuardiansRequest = {
  typeUrl: "/aceso.consent.v1.QueryGuardiansRequest",
  encode(message: QueryGuardiansRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.ward !== "") {
      writer.uint32(10).string(message.ward);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryGuardiansRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryGuardiansRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.ward = reader.string();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryGuardiansRequest {
    const obj = createBaseQueryGuardiansRequest();
    if (isSet(object.ward)) obj.ward = String(object.ward);
    return obj;
  },
  toJSON(message: QueryGuardiansRequest): JsonSafe<QueryGuardiansRequest> {
    const obj: any = {};
    message.ward !== undefined && (obj.ward = message.ward);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryGuardiansRequest>): QueryGuardiansRequest {
    const message = createBaseQueryGuardiansRequest();
    message.ward = object.ward ?? "";
    return message;
  },
  fromAmino(object: QueryGuardiansRequestAmino): QueryGuardiansRequest {
    const message = createBaseQueryGuardiansRequest();
    if (object.ward !== undefined && object.ward !== null) {
      message.ward = object.ward;
    }
    return message;
  },
  toAmino(message: QueryGuardiansRequest): QueryGuardiansRequestAmino {
    const obj: any = {};
    obj.ward = message.ward === "" ? undefined : message.ward;
    return obj;
  },
  fromAminoMsg(object: QueryGuardiansRequestAminoMsg): QueryGuardiansRequest {
    return QueryGuardiansRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryGuardiansRequestProtoMsg): QueryGuardiansRequest {
    return QueryGuardiansRequest.decode(message.value);
  },
  toProto(message: QueryGuardiansRequest): Uint8Array {
    return QueryGuardiansRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryGuardiansRequest): QueryGuardiansRequestProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.QueryGuardiansRequest",
      value: QueryGuardiansRequest.encode(message).finish()
    };
  }
};
function createBaseQueryGuardiansResponse(): QueryGuardiansResponse {
  return {
    guardians: []
  };
}
export const QueryGuardiansResponse = {
  typeUrl: "/aceso.consent.v1.QueryGuardiansResponse",
  encode(message: QueryGuardiansResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.guardians) {
      Guardian.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryGuardiansResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryGuardiansResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.guardians.push(Guardian.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryGuardiansResponse {
    const obj = createBaseQueryGuardiansResponse();
    if (Array.isArray(object?.guardians)) obj.guardians = object.guardians.map((e: any) => Guardian.fromJSON(e));
    return obj;
  },
  toJSON(message: QueryGuardiansResponse): JsonSafe<QueryGuardiansResponse> {
    const obj: any = {};
    if (message.guardians) {
      obj.guardians = message.guardians.map(e => e ? Guardian.toJSON(e) : undefined);
    } else {
      obj.guardians = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<QueryGuardiansResponse>): QueryGuardiansResponse {
    const message = createBaseQueryGuardiansResponse();
    message.guardians = object.guardians?.map(e => Guardian.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: QueryGuardiansResponseAmino): QueryGuardiansResponse {
    const message = createBaseQueryGuardiansResponse();
    message.guardians = object.guardians?.map(e => Guardian.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: QueryGuardiansResponse): QueryGuardiansResponseAmino {
    const obj: any = {};
    if (message.guardians) {
      obj.guardians = message.guardians.map(e => e ? Guardian.toAmino(e) : undefined);
    } else {
      obj.guardians = message.guardians;
    }
    return obj;
  },
  fromAminoMsg(object: QueryGuardiansResponseAminoMsg): QueryGuardiansResponse {
    return QueryGuardiansResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryGuardiansResponseProtoMsg): QueryGuardiansResponse {
    return QueryGuardiansResponse.decode(message.value);
  },
  toProto(message: QueryGuardiansResponse): Uint8Array {
    return QueryGuardiansResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryGuardiansResponse): QueryGuardiansResponseProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.QueryGuardiansResponse",
      value: QueryGuardiansResponse.encode(message).finish()
    };
  }
};