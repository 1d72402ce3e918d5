import { PageRequest, PageRequestAmino, PageRequestSDKType, PageResponse, PageResponseAmino, PageResponseSDKType } from "../../../cosmos/base/query/v1beta1/pagination.js";
import { Params, ParamsAmino, ParamsSDKType, Study, StudyAmino, StudySDKType, Protocol, ProtocolAmino, ProtocolSDKType, Escrow, EscrowAmino, EscrowSDKType, Ethics, EthicsAmino, EthicsSDKType, Request, RequestAmino, RequestSDKType, RequestOrder, RequestOrderAmino, RequestOrderSDKType, Profile, ProfileAmino, ProfileSDKType, EthicsCommittee, EthicsCommitteeAmino, EthicsCommitteeSDKType, Manifest, ManifestAmino, ManifestSDKType, Result, ResultAmino, ResultSDKType } from "./state.js";
import { RecordDecision, RecordDecisionAmino, RecordDecisionSDKType } from "./event.js";
import { RecordRefusal, RecordRefusalAmino, RecordRefusalSDKType } from "./tx.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { JsonSafe } from "../../../json-safe.js";
import { DeepPartial, isSet } from "../../../helpers.js";
export interface QueryParamsRequest {}
export interface QueryParamsRequestProtoMsg {
  typeUrl: "/aceso.study.v1.QueryParamsRequest";
  value: Uint8Array;
}
/**
 * @name QueryParamsRequestAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.QueryParamsRequest
 */
export interface QueryParamsRequestAmino {}
export interface QueryParamsRequestAminoMsg {
  type: "/aceso.study.v1.QueryParamsRequest";
  value: QueryParamsRequestAmino;
}
export interface QueryParamsRequestSDKType {}
export interface QueryParamsResponse {
  params: Params;
}
export interface QueryParamsResponseProtoMsg {
  typeUrl: "/aceso.study.v1.QueryParamsResponse";
  value: Uint8Array;
}
/**
 * @name QueryParamsResponseAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.QueryParamsResponse
 */
export interface QueryParamsResponseAmino {
  params: ParamsAmino;
}
export interface QueryParamsResponseAminoMsg {
  type: "/aceso.study.v1.QueryParamsResponse";
  value: QueryParamsResponseAmino;
}
export interface QueryParamsResponseSDKType {
  params: ParamsSDKType;
}
export interface QueryStudyRequest {
  /** hex */
  id: string;
}
export interface QueryStudyRequestProtoMsg {
  typeUrl: "/aceso.study.v1.QueryStudyRequest";
  value: Uint8Array;
}
/**
 * @name QueryStudyRequestAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.QueryStudyRequest
 */
export interface QueryStudyRequestAmino {
  /**
   * hex
   */
  id?: string;
}
export interface QueryStudyRequestAminoMsg {
  type: "/aceso.study.v1.QueryStudyRequest";
  value: QueryStudyRequestAmino;
}
export interface QueryStudyRequestSDKType {
  id: string;
}
export interface QueryStudyResponse {
  study: Study;
  protocol: Protocol;
  escrow: Escrow;
  ethics?: Ethics;
  versions: Protocol[];
}
export interface QueryStudyResponseProtoMsg {
  typeUrl: "/aceso.study.v1.QueryStudyResponse";
  value: Uint8Array;
}
/**
 * @name QueryStudyResponseAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.QueryStudyResponse
 */
export interface QueryStudyResponseAmino {
  study: StudyAmino;
  protocol: ProtocolAmino;
  escrow: EscrowAmino;
  ethics?: EthicsAmino;
  versions: ProtocolAmino[];
}
export interface QueryStudyResponseAminoMsg {
  type: "/aceso.study.v1.QueryStudyResponse";
  value: QueryStudyResponseAmino;
}
export interface QueryStudyResponseSDKType {
  study: StudySDKType;
  protocol: ProtocolSDKType;
  escrow: EscrowSDKType;
  ethics?: EthicsSDKType;
  versions: ProtocolSDKType[];
}
export interface QueryStudiesRequest {
  pagination?: PageRequest;
}
export interface QueryStudiesRequestProtoMsg {
  typeUrl: "/aceso.study.v1.QueryStudiesRequest";
  value: Uint8Array;
}
/**
 * @name QueryStudiesRequestAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.QueryStudiesRequest
 */
export interface QueryStudiesRequestAmino {
  pagination?: PageRequestAmino;
}
export interface QueryStudiesRequestAminoMsg {
  type: "/aceso.study.v1.QueryStudiesRequest";
  value: QueryStudiesRequestAmino;
}
export interface QueryStudiesRequestSDKType {
  pagination?: PageRequestSDKType;
}
export interface QueryStudiesResponse {
  studies: Study[];
  pagination?: PageResponse;
}
export interface QueryStudiesResponseProtoMsg {
  typeUrl: "/aceso.study.v1.QueryStudiesResponse";
  value: Uint8Array;
}
/**
 * @name QueryStudiesResponseAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.QueryStudiesResponse
 */
export interface QueryStudiesResponseAmino {
  studies: StudyAmino[];
  pagination?: PageResponseAmino;
}
export interface QueryStudiesResponseAminoMsg {
  type: "/aceso.study.v1.QueryStudiesResponse";
  value: QueryStudiesResponseAmino;
}
export interface QueryStudiesResponseSDKType {
  studies: StudySDKType[];
  pagination?: PageResponseSDKType;
}
export interface QueryRequestRequest {
  /** hex */
  id: string;
}
export interface QueryRequestRequestProtoMsg {
  typeUrl: "/aceso.study.v1.QueryRequestRequest";
  value: Uint8Array;
}
/**
 * @name QueryRequestRequestAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.QueryRequestRequest
 */
export interface QueryRequestRequestAmino {
  /**
   * hex
   */
  id?: string;
}
export interface QueryRequestRequestAminoMsg {
  type: "/aceso.study.v1.QueryRequestRequest";
  value: QueryRequestRequestAmino;
}
export interface QueryRequestRequestSDKType {
  id: string;
}
export interface QueryRequestResponse {
  request: Request;
  orders: RequestOrder[];
}
export interface QueryRequestResponseProtoMsg {
  typeUrl: "/aceso.study.v1.QueryRequestResponse";
  value: Uint8Array;
}
/**
 * @name QueryRequestResponseAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.QueryRequestResponse
 */
export interface QueryRequestResponseAmino {
  request: RequestAmino;
  orders: RequestOrderAmino[];
}
export interface QueryRequestResponseAminoMsg {
  type: "/aceso.study.v1.QueryRequestResponse";
  value: QueryRequestResponseAmino;
}
export interface QueryRequestResponseSDKType {
  request: RequestSDKType;
  orders: RequestOrderSDKType[];
}
export interface QueryRequestsByStudyRequest {
  /** hex */
  study: string;
  pagination?: PageRequest;
}
export interface QueryRequestsByStudyRequestProtoMsg {
  typeUrl: "/aceso.study.v1.QueryRequestsByStudyRequest";
  value: Uint8Array;
}
/**
 * @name QueryRequestsByStudyRequestAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.QueryRequestsByStudyRequest
 */
export interface QueryRequestsByStudyRequestAmino {
  /**
   * hex
   */
  study?: string;
  pagination?: PageRequestAmino;
}
export interface QueryRequestsByStudyRequestAminoMsg {
  type: "/aceso.study.v1.QueryRequestsByStudyRequest";
  value: QueryRequestsByStudyRequestAmino;
}
export interface QueryRequestsByStudyRequestSDKType {
  study: string;
  pagination?: PageRequestSDKType;
}
export interface QueryRequestsByStudyResponse {
  requests: Request[];
  pagination?: PageResponse;
}
export interface QueryRequestsByStudyResponseProtoMsg {
  typeUrl: "/aceso.study.v1.QueryRequestsByStudyResponse";
  value: Uint8Array;
}
/**
 * @name QueryRequestsByStudyResponseAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.QueryRequestsByStudyResponse
 */
export interface QueryRequestsByStudyResponseAmino {
  requests: RequestAmino[];
  pagination?: PageResponseAmino;
}
export interface QueryRequestsByStudyResponseAminoMsg {
  type: "/aceso.study.v1.QueryRequestsByStudyResponse";
  value: QueryRequestsByStudyResponseAmino;
}
export interface QueryRequestsByStudyResponseSDKType {
  requests: RequestSDKType[];
  pagination?: PageResponseSDKType;
}
export interface QueryProfileRequest {
  researcher: string;
}
export interface QueryProfileRequestProtoMsg {
  typeUrl: "/aceso.study.v1.QueryProfileRequest";
  value: Uint8Array;
}
/**
 * @name QueryProfileRequestAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.QueryProfileRequest
 */
export interface QueryProfileRequestAmino {
  researcher?: string;
}
export interface QueryProfileRequestAminoMsg {
  type: "/aceso.study.v1.QueryProfileRequest";
  value: QueryProfileRequestAmino;
}
export interface QueryProfileRequestSDKType {
  researcher: string;
}
export interface QueryProfileResponse {
  profile: Profile;
}
export interface QueryProfileResponseProtoMsg {
  typeUrl: "/aceso.study.v1.QueryProfileResponse";
  value: Uint8Array;
}
/**
 * @name QueryProfileResponseAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.QueryProfileResponse
 */
export interface QueryProfileResponseAmino {
  profile: ProfileAmino;
}
export interface QueryProfileResponseAminoMsg {
  type: "/aceso.study.v1.QueryProfileResponse";
  value: QueryProfileResponseAmino;
}
export interface QueryProfileResponseSDKType {
  profile: ProfileSDKType;
}
export interface QueryEthicsCommitteesRequest {
  pagination?: PageRequest;
}
export interface QueryEthicsCommitteesRequestProtoMsg {
  typeUrl: "/aceso.study.v1.QueryEthicsCommitteesRequest";
  value: Uint8Array;
}
/**
 * @name QueryEthicsCommitteesRequestAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.QueryEthicsCommitteesRequest
 */
export interface QueryEthicsCommitteesRequestAmino {
  pagination?: PageRequestAmino;
}
export interface QueryEthicsCommitteesRequestAminoMsg {
  type: "/aceso.study.v1.QueryEthicsCommitteesRequest";
  value: QueryEthicsCommitteesRequestAmino;
}
export interface QueryEthicsCommitteesRequestSDKType {
  pagination?: PageRequestSDKType;
}
export interface QueryEthicsCommitteesResponse {
  committees: EthicsCommittee[];
  pagination?: PageResponse;
}
export interface QueryEthicsCommitteesResponseProtoMsg {
  typeUrl: "/aceso.study.v1.QueryEthicsCommitteesResponse";
  value: Uint8Array;
}
/**
 * @name QueryEthicsCommitteesResponseAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.QueryEthicsCommitteesResponse
 */
export interface QueryEthicsCommitteesResponseAmino {
  committees: EthicsCommitteeAmino[];
  pagination?: PageResponseAmino;
}
export interface QueryEthicsCommitteesResponseAminoMsg {
  type: "/aceso.study.v1.QueryEthicsCommitteesResponse";
  value: QueryEthicsCommitteesResponseAmino;
}
export interface QueryEthicsCommitteesResponseSDKType {
  committees: EthicsCommitteeSDKType[];
  pagination?: PageResponseSDKType;
}
/** QueryPreviewAccessRequest asks what RequestAccess would decide, without sending it. */
export interface QueryPreviewAccessRequest {
  /** hex */
  study: string;
  researcher: string;
  /** hex */
  records: string[];
}
export interface QueryPreviewAccessRequestProtoMsg {
  typeUrl: "/aceso.study.v1.QueryPreviewAccessRequest";
  value: Uint8Array;
}
/**
 * QueryPreviewAccessRequest asks what RequestAccess would decide, without sending it.
 * @name QueryPreviewAccessRequestAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.QueryPreviewAccessRequest
 */
export interface QueryPreviewAccessRequestAmino {
  /**
   * hex
   */
  study?: string;
  researcher?: string;
  /**
   * hex
   */
  records?: string[];
}
export interface QueryPreviewAccessRequestAminoMsg {
  type: "/aceso.study.v1.QueryPreviewAccessRequest";
  value: QueryPreviewAccessRequestAmino;
}
/** QueryPreviewAccessRequest asks what RequestAccess would decide, without sending it. */
export interface QueryPreviewAccessRequestSDKType {
  study: string;
  researcher: string;
  records: string[];
}
export interface QueryPreviewAccessResponse {
  permitted: RecordDecision[];
  refused: RecordRefusal[];
  /** uaceso */
  total: bigint;
  escrowFree: bigint;
}
export interface QueryPreviewAccessResponseProtoMsg {
  typeUrl: "/aceso.study.v1.QueryPreviewAccessResponse";
  value: Uint8Array;
}
/**
 * @name QueryPreviewAccessResponseAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.QueryPreviewAccessResponse
 */
export interface QueryPreviewAccessResponseAmino {
  permitted: RecordDecisionAmino[];
  refused: RecordRefusalAmino[];
  /**
   * uaceso
   */
  total?: string;
  escrow_free?: string;
}
export interface QueryPreviewAccessResponseAminoMsg {
  type: "/aceso.study.v1.QueryPreviewAccessResponse";
  value: QueryPreviewAccessResponseAmino;
}
export interface QueryPreviewAccessResponseSDKType {
  permitted: RecordDecisionSDKType[];
  refused: RecordRefusalSDKType[];
  total: bigint;
  escrow_free: bigint;
}
export interface QueryManifestsRequest {
  /** hex */
  study: string;
  pagination?: PageRequest;
}
export interface QueryManifestsRequestProtoMsg {
  typeUrl: "/aceso.study.v1.QueryManifestsRequest";
  value: Uint8Array;
}
/**
 * @name QueryManifestsRequestAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.QueryManifestsRequest
 */
export interface QueryManifestsRequestAmino {
  /**
   * hex
   */
  study?: string;
  pagination?: PageRequestAmino;
}
export interface QueryManifestsRequestAminoMsg {
  type: "/aceso.study.v1.QueryManifestsRequest";
  value: QueryManifestsRequestAmino;
}
export interface QueryManifestsRequestSDKType {
  study: string;
  pagination?: PageRequestSDKType;
}
export interface QueryManifestsResponse {
  manifests: Manifest[];
  pagination?: PageResponse;
}
export interface QueryManifestsResponseProtoMsg {
  typeUrl: "/aceso.study.v1.QueryManifestsResponse";
  value: Uint8Array;
}
/**
 * @name QueryManifestsResponseAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.QueryManifestsResponse
 */
export interface QueryManifestsResponseAmino {
  manifests: ManifestAmino[];
  pagination?: PageResponseAmino;
}
export interface QueryManifestsResponseAminoMsg {
  type: "/aceso.study.v1.QueryManifestsResponse";
  value: QueryManifestsResponseAmino;
}
export interface QueryManifestsResponseSDKType {
  manifests: ManifestSDKType[];
  pagination?: PageResponseSDKType;
}
export interface QueryResultsRequest {
  /** hex */
  order: string;
  pagination?: PageRequest;
}
export interface QueryResultsRequestProtoMsg {
  typeUrl: "/aceso.study.v1.QueryResultsRequest";
  value: Uint8Array;
}
/**
 * @name QueryResultsRequestAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.QueryResultsRequest
 */
export interface QueryResultsRequestAmino {
  /**
   * hex
   */
  order?: string;
  pagination?: PageRequestAmino;
}
export interface QueryResultsRequestAminoMsg {
  type: "/aceso.study.v1.QueryResultsRequest";
  value: QueryResultsRequestAmino;
}
export interface QueryResultsRequestSDKType {
  order: string;
  pagination?: PageRequestSDKType;
}
export interface QueryResultsResponse {
  results: Result[];
  pagination?: PageResponse;
}
export interface QueryResultsResponseProtoMsg {
  typeUrl: "/aceso.study.v1.QueryResultsResponse";
  value: Uint8Array;
}
/**
 * @name QueryResultsResponseAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.QueryResultsResponse
 */
export interface QueryResultsResponseAmino {
  results: ResultAmino[];
  pagination?: PageResponseAmino;
}
export interface QueryResultsResponseAminoMsg {
  type: "/aceso.study.v1.QueryResultsResponse";
  value: QueryResultsResponseAmino;
}
export interface QueryResultsResponseSDKType {
  results: ResultSDKType[];
  pagination?: PageResponseSDKType;
}
function createBaseQueryParamsRequest(): QueryParamsRequest {
  return {};
}
export const QueryParamsRequest = {
  typeUrl: "/aceso.study.v1.QueryParamsRequest",
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
      typeUrl: "/aceso.study.v1.QueryParamsRequest",
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
  typeUrl: "/aceso.study.v1.QueryParamsResponse",
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
      typeUrl: "/aceso.study.v1.QueryParamsResponse",
      value: QueryParamsResponse.encode(message).finish()
    };
  }
};
function createBaseQueryStudyRequest(): QueryStudyRequest {
  return {
    id: ""
  };
}
export const QueryStudyRequest = {
  typeUrl: "/aceso.study.v1.QueryStudyRequest",
  encode(message: QueryStudyRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.id !== "") {
      writer.uint32(10).string(message.id);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryStudyRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryStudyRequest();
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
  fromJSON(object: any): QueryStudyRequest {
    const obj = createBaseQueryStudyRequest();
    if (isSet(object.id)) obj.id = String(object.id);
    return obj;
  },
  toJSON(message: QueryStudyRequest): JsonSafe<QueryStudyRequest> {
    const obj: any = {};
    message.id !== undefined && (obj.id = message.id);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryStudyRequest>): QueryStudyRequest {
    const message = createBaseQueryStudyRequest();
    message.id = object.id ?? "";
    return message;
  },
  fromAmino(object: QueryStudyRequestAmino): QueryStudyRequest {
    const message = createBaseQueryStudyRequest();
    if (object.id !== undefined && object.id !== null) {
      message.id = object.id;
    }
    return message;
  },
  toAmino(message: QueryStudyRequest): QueryStudyRequestAmino {
    const obj: any = {};
    obj.id = message.id === "" ? undefined : message.id;
    return obj;
  },
  fromAminoMsg(object: QueryStudyRequestAminoMsg): QueryStudyRequest {
    return QueryStudyRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryStudyRequestProtoMsg): QueryStudyRequest {
    return QueryStudyRequest.decode(message.value);
  },
  toProto(message: QueryStudyRequest): Uint8Array {
    return QueryStudyRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryStudyRequest): QueryStudyRequestProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.QueryStudyRequest",
      value: QueryStudyRequest.encode(message).finish()
    };
  }
};
function createBaseQueryStudyResponse(): QueryStudyResponse {
  return {
    study: Study.fromPartial({}),
    protocol: Protocol.fromPartial({}),
    escrow: Escrow.fromPartial({}),
    ethics: undefined,
    versions: []
  };
}
export const QueryStudyResponse = {
  typeUrl: "/aceso.study.v1.QueryStudyResponse",
  encode(message: QueryStudyResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.study !== undefined) {
      Study.encode(message.study, writer.uint32(10).fork()).ldelim();
    }
    if (message.protocol !== undefined) {
      Protocol.encode(message.protocol, writer.uint32(18).fork()).ldelim();
    }
    if (message.escrow !== undefined) {
      Escrow.encode(message.escrow, writer.uint32(26).fork()).ldelim();
    }
    if (message.ethics !== undefined) {
      Ethics.encode(message.ethics, writer.uint32(34).fork()).ldelim();
    }
    for (const v of message.versions) {
      Protocol.encode(v!, writer.uint32(42).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryStudyResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryStudyResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.study = Study.decode(reader, reader.uint32());
          break;
        case 2:
          message.protocol = Protocol.decode(reader, reader.uint32());
          break;
        case 3:
          message.escrow = Escrow.decode(reader, reader.uint32());
          break;
        case 4:
          message.ethics = Ethics.decode(reader, reader.uint32());
          break;
        case 5:
          message.versions.push(Protocol.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryStudyResponse {
    const obj = createBaseQueryStudyResponse();
    if (isSet(object.study)) obj.study = Study.fromJSON(object.study);
    if (isSet(object.protocol)) obj.protocol = Protocol.fromJSON(object.protocol);
    if (isSet(object.escrow)) obj.escrow = Escrow.fromJSON(object.escrow);
    if (isSet(object.ethics)) obj.ethics = Ethics.fromJSON(object.ethics);
    if (Array.isArray(object?.versions)) obj.versions = object.versions.map((e: any) => Protocol.fromJSON(e));
    return obj;
  },
  toJSON(message: QueryStudyResponse): JsonSafe<QueryStudyResponse> {
    const obj: any = {};
    message.study !== undefined && (obj.study = message.study ? Study.toJSON(message.study) : undefined);
    message.protocol !== undefined && (obj.protocol = message.protocol ? Protocol.toJSON(message.protocol) : undefined);
    message.escrow !== undefined && (obj.escrow = message.escrow ? Escrow.toJSON(message.escrow) : undefined);
    message.ethics !== undefined && (obj.ethics = message.ethics ? Ethics.toJSON(message.ethics) : undefined);
    if (message.versions) {
      obj.versions = message.versions.map(e => e ? Protocol.toJSON(e) : undefined);
    } else {
      obj.versions = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<QueryStudyResponse>): QueryStudyResponse {
    const message = createBaseQueryStudyResponse();
    if (object.study !== undefined && object.study !== null) {
      message.study = Study.fromPartial(object.study);
    }
    if (object.protocol !== undefined && object.protocol !== null) {
      message.protocol = Protocol.fromPartial(object.protocol);
    }
    if (object.escrow !== undefined && object.escrow !== null) {
      message.escrow = Escrow.fromPartial(object.escrow);
    }
    if (object.ethics !== undefined && object.ethics !== null) {
      message.ethics = Ethics.fromPartial(object.ethics);
    }
    message.versions = object.versions?.map(e => Protocol.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: QueryStudyResponseAmino): QueryStudyResponse {
    const message = createBaseQueryStudyResponse();
    if (object.study !== undefined && object.study !== null) {
      message.study = Study.fromAmino(object.study);
    }
    if (object.protocol !== undefined && object.protocol !== null) {
      message.protocol = Protocol.fromAmino(object.protocol);
    }
    if (object.escrow !== undefined && object.escrow !== null) {
      message.escrow = Escrow.fromAmino(object.escrow);
    }
    if (object.ethics !== undefined && object.ethics !== null) {
      message.ethics = Ethics.fromAmino(object.ethics);
    }
    message.versions = object.versions?.map(e => Protocol.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: QueryStudyResponse): QueryStudyResponseAmino {
    const obj: any = {};
    obj.study = message.study ? Study.toAmino(message.study) : Study.toAmino(Study.fromPartial({}));
    obj.protocol = message.protocol ? Protocol.toAmino(message.protocol) : Protocol.toAmino(Protocol.fromPartial({}));
    obj.escrow = message.escrow ? Escrow.toAmino(message.escrow) : Escrow.toAmino(Escrow.fromPartial({}));
    obj.ethics = message.ethics ? Ethics.toAmino(message.ethics) : undefined;
    if (message.versions) {
      obj.versions = message.versions.map(e => e ? Protocol.toAmino(e) : undefined);
    } else {
      obj.versions = message.versions;
    }
    return obj;
  },
  fromAminoMsg(object: QueryStudyResponseAminoMsg): QueryStudyResponse {
    return QueryStudyResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryStudyResponseProtoMsg): QueryStudyResponse {
    return QueryStudyResponse.decode(message.value);
  },
  toProto(message: QueryStudyResponse): Uint8Array {
    return QueryStudyResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryStudyResponse): QueryStudyResponseProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.QueryStudyResponse",
      value: QueryStudyResponse.encode(message).finish()
    };
  }
};
function createBaseQueryStudiesRequest(): QueryStudiesRequest {
  return {
    pagination: undefined
  };
}
export const QueryStudiesRequest = {
  typeUrl: "/aceso.study.v1.QueryStudiesRequest",
  encode(message: QueryStudiesRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.pagination !== undefined) {
      PageRequest.encode(message.pagination, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryStudiesRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryStudiesRequest();
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
  fromJSON(object: any): QueryStudiesRequest {
    const obj = createBaseQueryStudiesRequest();
    if (isSet(object.pagination)) obj.pagination = PageRequest.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryStudiesRequest): JsonSafe<QueryStudiesRequest> {
    const obj: any = {};
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageRequest.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryStudiesRequest>): QueryStudiesRequest {
    const message = createBaseQueryStudiesRequest();
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryStudiesRequestAmino): QueryStudiesRequest {
    const message = createBaseQueryStudiesRequest();
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryStudiesRequest): QueryStudiesRequestAmino {
    const obj: any = {};
    obj.pagination = message.pagination ? PageRequest.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryStudiesRequestAminoMsg): QueryStudiesRequest {
    return QueryStudiesRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryStudiesRequestProtoMsg): QueryStudiesRequest {
    return QueryStudiesRequest.decode(message.value);
  },
  toProto(message: QueryStudiesRequest): Uint8Array {
    return QueryStudiesRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryStudiesRequest): QueryStudiesRequestProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.QueryStudiesRequest",
      value: QueryStudiesRequest.encode(message).finish()
    };
  }
};
function createBaseQueryStudiesResponse(): QueryStudiesResponse {
  return {
    studies: [],
    pagination: undefined
  };
}
export const QueryStudiesResponse = {
  typeUrl: "/aceso.study.v1.QueryStudiesResponse",
  encode(message: QueryStudiesResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.studies) {
      Study.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    if (message.pagination !== undefined) {
      PageResponse.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryStudiesResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryStudiesResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.studies.push(Study.decode(reader, reader.uint32()));
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
  fromJSON(object: any): QueryStudiesResponse {
    const obj = createBaseQueryStudiesResponse();
    if (Array.isArray(object?.studies)) obj.studies = object.studies.map((e: any) => Study.fromJSON(e));
    if (isSet(object.pagination)) obj.pagination = PageResponse.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryStudiesResponse): JsonSafe<QueryStudiesResponse> {
    const obj: any = {};
    if (message.studies) {
      obj.studies = message.studies.map(e => e ? Study.toJSON(e) : undefined);
    } else {
      obj.studies = [];
    }
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageResponse.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryStudiesResponse>): QueryStudiesResponse {
    const message = createBaseQueryStudiesResponse();
    message.studies = object.studies?.map(e => Study.fromPartial(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryStudiesResponseAmino): QueryStudiesResponse {
    const message = createBaseQueryStudiesResponse();
    message.studies = object.studies?.map(e => Study.fromAmino(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryStudiesResponse): QueryStudiesResponseAmino {
    const obj: any = {};
    if (message.studies) {
      obj.studies = message.studies.map(e => e ? Study.toAmino(e) : undefined);
    } else {
      obj.studies = message.studies;
    }
    obj.pagination = message.pagination ? PageResponse.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryStudiesResponseAminoMsg): QueryStudiesResponse {
    return QueryStudiesResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryStudiesResponseProtoMsg): QueryStudiesResponse {
    return QueryStudiesResponse.decode(message.value);
  },
  toProto(message: QueryStudiesResponse): Uint8Array {
    return QueryStudiesResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryStudiesResponse): QueryStudiesResponseProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.QueryStudiesResponse",
      value: QueryStudiesResponse.encode(message).finish()
    };
  }
};
function createBaseQueryRequestRequest(): QueryRequestRequest {
  return {
    id: ""
  };
}
export const QueryRequestRequest = {
  typeUrl: "/aceso.study.v1.QueryRequestRequest",
  encode(message: QueryRequestRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.id !== "") {
      writer.uint32(10).string(message.id);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryRequestRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryRequestRequest();
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
  fromJSON(object: any): QueryRequestRequest {
    const obj = createBaseQueryRequestRequest();
    if (isSet(object.id)) obj.id = String(object.id);
    return obj;
  },
  toJSON(message: QueryRequestRequest): JsonSafe<QueryRequestRequest> {
    const obj: any = {};
    message.id !== undefined && (obj.id = message.id);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryRequestRequest>): QueryRequestRequest {
    const message = createBaseQueryRequestRequest();
    message.id = object.id ?? "";
    return message;
  },
  fromAmino(object: QueryRequestRequestAmino): QueryRequestRequest {
    const message = createBaseQueryRequestRequest();
    if (object.id !== undefined && object.id !== null) {
      message.id = object.id;
    }
    return message;
  },
  toAmino(message: QueryRequestRequest): QueryRequestRequestAmino {
    const obj: any = {};
    obj.id = message.id === "" ? undefined : message.id;
    return obj;
  },
  fromAminoMsg(object: QueryRequestRequestAminoMsg): QueryRequestRequest {
    return QueryRequestRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryRequestRequestProtoMsg): QueryRequestRequest {
    return QueryRequestRequest.decode(message.value);
  },
  toProto(message: QueryRequestRequest): Uint8Array {
    return QueryRequestRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryRequestRequest): QueryRequestRequestProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.QueryRequestRequest",
      value: QueryRequestRequest.encode(message).finish()
    };
  }
};
function createBaseQueryRequestResponse(): QueryRequestResponse {
  return {
    request: Request.fromPartial({}),
    orders: []
  };
}
export const QueryRequestResponse = {
  typeUrl: "/aceso.study.v1.QueryRequestResponse",
  encode(message: QueryRequestResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.request !== undefined) {
      Request.encode(message.request, writer.uint32(10).fork()).ldelim();
    }
    for (const v of message.orders) {
      RequestOrder.encode(v!, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryRequestResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryRequestResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.request = Request.decode(reader, reader.uint32());
          break;
        case 2:
          message.orders.push(RequestOrder.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryRequestResponse {
    const obj = createBaseQueryRequestResponse();
    if (isSet(object.request)) obj.request = Request.fromJSON(object.request);
    if (Array.isArray(object?.orders)) obj.orders = object.orders.map((e: any) => RequestOrder.fromJSON(e));
    return obj;
  },
  toJSON(message: QueryRequestResponse): JsonSafe<QueryRequestResponse> {
    const obj: any = {};
    message.request !== undefined && (obj.request = message.request ? Request.toJSON(message.request) : undefined);
    if (message.orders) {
      obj.orders = message.orders.map(e => e ? RequestOrder.toJSON(e) : undefined);
    } else {
      obj.orders = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<QueryRequestResponse>): QueryRequestResponse {
    const message = createBaseQueryRequestResponse();
    if (object.request !== undefined && object.request !== null) {
      message.request = Request.fromPartial(object.request);
    }
    message.orders = object.orders?.map(e => RequestOrder.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: QueryRequestResponseAmino): QueryRequestResponse {
    const message = createBaseQueryRequestResponse();
    if (object.request !== undefined && object.request !== null) {
      message.request = Request.fromAmino(object.request);
    }
    message.orders = object.orders?.map(e => RequestOrder.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: QueryRequestResponse): QueryRequestResponseAmino {
    const obj: any = {};
    obj.request = message.request ? Request.toAmino(message.request) : Request.toAmino(Request.fromPartial({}));
    if (message.orders) {
      obj.orders = message.orders.map(e => e ? RequestOrder.toAmino(e) : undefined);
    } else {
      obj.orders = message.orders;
    }
    return obj;
  },
  fromAminoMsg(object: QueryRequestResponseAminoMsg): QueryRequestResponse {
    return QueryRequestResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryRequestResponseProtoMsg): QueryRequestResponse {
    return QueryRequestResponse.decode(message.value);
  },
  toProto(message: QueryRequestResponse): Uint8Array {
    return QueryRequestResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryRequestResponse): QueryRequestResponseProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.QueryRequestResponse",
      value: QueryRequestResponse.encode(message).finish()
    };
  }
};
function createBaseQueryRequestsByStudyRequest(): QueryRequestsByStudyRequest {
  return {
    study: "",
    pagination: undefined
  };
}
export const QueryRequestsByStudyRequest = {
  typeUrl: "/aceso.study.v1.QueryRequestsByStudyRequest",
  encode(message: QueryRequestsByStudyRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.study !== "") {
      writer.uint32(10).string(message.study);
    }
    if (message.pagination !== undefined) {
      PageRequest.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryRequestsByStudyRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryRequestsByStudyRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.study = reader.string();
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
  fromJSON(object: any): QueryRequestsByStudyRequest {
    const obj = createBaseQueryRequestsByStudyRequest();
    if (isSet(object.study)) obj.study = String(object.study);
    if (isSet(object.pagination)) obj.pagination = PageRequest.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryRequestsByStudyRequest): JsonSafe<QueryRequestsByStudyRequest> {
    const obj: any = {};
    message.study !== undefined && (obj.study = message.study);
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageRequest.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryRequestsByStudyRequest>): QueryRequestsByStudyRequest {
    const message = createBaseQueryRequestsByStudyRequest();
    message.study = object.study ?? "";
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryRequestsByStudyRequestAmino): QueryRequestsByStudyRequest {
    const message = createBaseQueryRequestsByStudyRequest();
    if (object.study !== undefined && object.study !== null) {
      message.study = object.study;
    }
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryRequestsByStudyRequest): QueryRequestsByStudyRequestAmino {
    const obj: any = {};
    obj.study = message.study === "" ? undefined : message.study;
    obj.pagination = message.pagination ? PageRequest.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryRequestsByStudyRequestAminoMsg): QueryRequestsByStudyRequest {
    return QueryRequestsByStudyRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryRequestsByStudyRequestProtoMsg): QueryRequestsByStudyRequest {
    return QueryRequestsByStudyRequest.decode(message.value);
  },
  toProto(message: QueryRequestsByStudyRequest): Uint8Array {
    return QueryRequestsByStudyRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryRequestsByStudyRequest): QueryRequestsByStudyRequestProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.QueryRequestsByStudyRequest",
      value: QueryRequestsByStudyRequest.encode(message).finish()
    };
  }
};
function createBaseQueryRequestsByStudyResponse(): QueryRequestsByStudyResponse {
  return {
    requests: [],
    pagination: undefined
  };
}
export const QueryRequestsByStudyResponse = {
  typeUrl: "/aceso.study.v1.QueryRequestsByStudyResponse",
  encode(message: QueryRequestsByStudyResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.requests) {
      Request.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    if (message.pagination !== undefined) {
      PageResponse.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryRequestsByStudyResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryRequestsByStudyResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.requests.push(Request.decode(reader, reader.uint32()));
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
  fromJSON(object: any): QueryRequestsByStudyResponse {
    const obj = createBaseQueryRequestsByStudyResponse();
    if (Array.isArray(object?.requests)) obj.requests = object.requests.map((e: any) => Request.fromJSON(e));
    if (isSet(object.pagination)) obj.pagination = PageResponse.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryRequestsByStudyResponse): JsonSafe<QueryRequestsByStudyResponse> {
    const obj: any = {};
    if (message.requests) {
      obj.requests = message.requests.map(e => e ? Request.toJSON(e) : undefined);
    } else {
      obj.requests = [];
    }
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageResponse.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryRequestsByStudyResponse>): QueryRequestsByStudyResponse {
    const message = createBaseQueryRequestsByStudyResponse();
    message.requests = object.requests?.map(e => Request.fromPartial(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryRequestsByStudyResponseAmino): QueryRequestsByStudyResponse {
    const message = createBaseQueryRequestsByStudyResponse();
    message.requests = object.requests?.map(e => Request.fromAmino(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryRequestsByStudyResponse): QueryRequestsByStudyResponseAmino {
    const obj: any = {};
    if (message.requests) {
      obj.requests = message.requests.map(e => e ? Request.toAmino(e) : undefined);
    } else {
      obj.requests = message.requests;
    }
    obj.pagination = message.pagination ? PageResponse.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryRequestsByStudyResponseAminoMsg): QueryRequestsByStudyResponse {
    return QueryRequestsByStudyResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryRequestsByStudyResponseProtoMsg): QueryRequestsByStudyResponse {
    return QueryRequestsByStudyResponse.decode(message.value);
  },
  toProto(message: QueryRequestsByStudyResponse): Uint8Array {
    return QueryRequestsByStudyResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryRequestsByStudyResponse): QueryRequestsByStudyResponseProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.QueryRequestsByStudyResponse",
      value: QueryRequestsByStudyResponse.encode(message).finish()
    };
  }
};
function createBaseQueryProfileRequest(): QueryProfileRequest {
  return {
    researcher: ""
  };
}
export const QueryProfileRequest = {
  typeUrl: "/aceso.study.v1.QueryProfileRequest",
  encode(message: QueryProfileRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.researcher !== "") {
      writer.uint32(10).string(message.researcher);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryProfileRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryProfileRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.researcher = reader.string();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryProfileRequest {
    const obj = createBaseQueryProfileRequest();
    if (isSet(object.researcher)) obj.researcher = String(object.researcher);
    return obj;
  },
  toJSON(message: QueryProfileRequest): JsonSafe<QueryProfileRequest> {
    const obj: any = {};
    message.researcher !== undefined && (obj.researcher = message.researcher);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryProfileRequest>): QueryProfileRequest {
    const message = createBaseQueryProfileRequest();
    message.researcher = object.researcher ?? "";
    return message;
  },
  fromAmino(object: QueryProfileRequestAmino): QueryProfileRequest {
    const message = createBaseQueryProfileRequest();
    if (object.researcher !== undefined && object.researcher !== null) {
      message.researcher = object.researcher;
    }
    return message;
  },
  toAmino(message: QueryProfileRequest): QueryProfileRequestAmino {
    const obj: any = {};
    obj.researcher = message.researcher === "" ? undefined : message.researcher;
    return obj;
  },
  fromAminoMsg(object: QueryProfileRequestAminoMsg): QueryProfileRequest {
    return QueryProfileRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryProfileRequestProtoMsg): QueryProfileRequest {
    return QueryProfileRequest.decode(message.value);
  },
  toProto(message: QueryProfileRequest): Uint8Array {
    return QueryProfileRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryProfileRequest): QueryProfileRequestProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.QueryProfileRequest",
      value: QueryProfileRequest.encode(message).finish()
    };
  }
};
function createBaseQueryProfileResponse(): QueryProfileResponse {
  return {
    profile: Profile.fromPartial({})
  };
}
export const QueryProfileResponse = {
  typeUrl: "/aceso.study.v1.QueryProfileResponse",
  encode(message: QueryProfileResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.profile !== undefined) {
      Profile.encode(message.profile, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryProfileResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryProfileResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.profile = Profile.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryProfileResponse {
    const obj = createBaseQueryProfileResponse();
    if (isSet(object.profile)) obj.profile = Profile.fromJSON(object.profile);
    return obj;
  },
  toJSON(message: QueryProfileResponse): JsonSafe<QueryProfileResponse> {
    const obj: any = {};
    message.profile !== undefined && (obj.profile = message.profile ? Profile.toJSON(message.profile) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryProfileResponse>): QueryProfileResponse {
    const message = createBaseQueryProfileResponse();
    if (object.profile !== undefined && object.profile !== null) {
      message.profile = Profile.fromPartial(object.profile);
    }
    return message;
  },
  fromAmino(object: QueryProfileResponseAmino): QueryProfileResponse {
    const message = createBaseQueryProfileResponse();
    if (object.profile !== undefined && object.profile !== null) {
      message.profile = Profile.fromAmino(object.profile);
    }
    return message;
  },
  toAmino(message: QueryProfileResponse): QueryProfileResponseAmino {
    const obj: any = {};
    obj.profile = message.profile ? Profile.toAmino(message.profile) : Profile.toAmino(Profile.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: QueryProfileResponseAminoMsg): QueryProfileResponse {
    return QueryProfileResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryProfileResponseProtoMsg): QueryProfileResponse {
    return QueryProfileResponse.decode(message.value);
  },
  toProto(message: QueryProfileResponse): Uint8Array {
    return QueryProfileResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryProfileResponse): QueryProfileResponseProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.QueryProfileResponse",
      value: QueryProfileResponse.encode(message).finish()
    };
  }
};
function createBaseQueryEthicsCommitteesRequest(): QueryEthicsCommitteesRequest {
  return {
    pagination: undefined
  };
}
export const QueryEthicsCommitteesRequest = {
  typeUrl: "/aceso.study.v1.QueryEthicsCommitteesRequest",
  encode(message: QueryEthicsCommitteesRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.pagination !== undefined) {
      PageRequest.encode(message.pagination, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryEthicsCommitteesRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryEthicsCommitteesRequest();
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
  fromJSON(object: any): QueryEthicsCommitteesRequest {
    const obj = createBaseQueryEthicsCommitteesRequest();
    if (isSet(object.pagination)) obj.pagination = PageRequest.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryEthicsCommitteesRequest): JsonSafe<QueryEthicsCommitteesRequest> {
    const obj: any = {};
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageRequest.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryEthicsCommitteesRequest>): QueryEthicsCommitteesRequest {
    const message = createBaseQueryEthicsCommitteesRequest();
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryEthicsCommitteesRequestAmino): QueryEthicsCommitteesRequest {
    const message = createBaseQueryEthicsCommitteesRequest();
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryEthicsCommitteesRequest): QueryEthicsCommitteesRequestAmino {
    const obj: any = {};
    obj.pagination = message.pagination ? PageRequest.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryEthicsCommitteesRequestAminoMsg): QueryEthicsCommitteesRequest {
    return QueryEthicsCommitteesRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryEthicsCommitteesRequestProtoMsg): QueryEthicsCommitteesRequest {
    return QueryEthicsCommitteesRequest.decode(message.value);
  },
  toProto(message: QueryEthicsCommitteesRequest): Uint8Array {
    return QueryEthicsCommitteesRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryEthicsCommitteesRequest): QueryEthicsCommitteesRequestProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.QueryEthicsCommitteesRequest",
      value: QueryEthicsCommitteesRequest.encode(message).finish()
    };
  }
};
function createBaseQueryEthicsCommitteesResponse(): QueryEthicsCommitteesResponse {
  return {
    committees: [],
    pagination: undefined
  };
}
export const QueryEthicsCommitteesResponse = {
  typeUrl: "/aceso.study.v1.QueryEthicsCommitteesResponse",
  encode(message: QueryEthicsCommitteesResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.committees) {
      EthicsCommittee.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    if (message.pagination !== undefined) {
      PageResponse.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryEthicsCommitteesResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryEthicsCommitteesResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.committees.push(EthicsCommittee.decode(reader, reader.uint32()));
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
  fromJSON(object: any): QueryEthicsCommitteesResponse {
    const obj = createBaseQueryEthicsCommitteesResponse();
    if (Array.isArray(object?.committees)) obj.committees = object.committees.map((e: any) => EthicsCommittee.fromJSON(e));
    if (isSet(object.pagination)) obj.pagination = PageResponse.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryEthicsCommitteesResponse): JsonSafe<QueryEthicsCommitteesResponse> {
    const obj: any = {};
    if (message.committees) {
      obj.committees = message.committees.map(e => e ? EthicsCommittee.toJSON(e) : undefined);
    } else {
      obj.committees = [];
    }
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageResponse.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryEthicsCommitteesResponse>): QueryEthicsCommitteesResponse {
    const message = createBaseQueryEthicsCommitteesResponse();
    message.committees = object.committees?.map(e => EthicsCommittee.fromPartial(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryEthicsCommitteesResponseAmino): QueryEthicsCommitteesResponse {
    const message = createBaseQueryEthicsCommitteesResponse();
    message.committees = object.committees?.map(e => EthicsCommittee.fromAmino(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryEthicsCommitteesResponse): QueryEthicsCommitteesResponseAmino {
    const obj: any = {};
    if (message.committees) {
      obj.committees = message.committees.map(e => e ? EthicsCommittee.toAmino(e) : undefined);
    } else {
      obj.committees = message.committees;
    }
    obj.pagination = message.pagination ? PageResponse.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryEthicsCommitteesResponseAminoMsg): QueryEthicsCommitteesResponse {
    return QueryEthicsCommitteesResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryEthicsCommitteesResponseProtoMsg): QueryEthicsCommitteesResponse {
    return QueryEthicsCommitteesResponse.decode(message.value);
  },
  toProto(message: QueryEthicsCommitteesResponse): Uint8Array {
    return QueryEthicsCommitteesResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryEthicsCommitteesResponse): QueryEthicsCommitteesResponseProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.QueryEthicsCommitteesResponse",
      value: QueryEthicsCommitteesResponse.encode(message).finish()
    };
  }
};
function createBaseQueryPreviewAccessRequest(): QueryPreviewAccessRequest {
  return {
    study: "",
    researcher: "",
    records: []
  };
}
export const QueryPreviewAccessRequest = {
  typeUrl: "/aceso.study.v1.QueryPreviewAccessRequest",
  encode(message: QueryPreviewAccessRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.study !== "") {
      writer.uint32(10).string(message.study);
    }
    if (message.researcher !== "") {
      writer.uint32(18).string(message.researcher);
    }
    for (const v of message.records) {
      writer.uint32(26).string(v!);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryPreviewAccessRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryPreviewAccessRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.study = reader.string();
          break;
        case 2:
          message.researcher = reader.string();
          break;
        case 3:
          message.records.push(reader.string());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryPreviewAccessRequest {
    const obj = createBaseQueryPreviewAccessRequest();
    if (isSet(object.study)) obj.study = String(object.study);
    if (isSet(object.researcher)) obj.researcher = String(object.researcher);
    if (Array.isArray(object?.records)) obj.records = object.records.map((e: any) => String(e));
    return obj;
  },
  toJSON(message: QueryPreviewAccessRequest): JsonSafe<QueryPreviewAccessRequest> {
    const obj: any = {};
    message.study !== undefined && (obj.study = message.study);
    message.researcher !== undefined && (obj.researcher = message.researcher);
    if (message.records) {
      obj.records = message.records.map(e => e);
    } else {
      obj.records = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<QueryPreviewAccessRequest>): QueryPreviewAccessRequest {
    const message = createBaseQueryPreviewAccessRequest();
    message.study = object.study ?? "";
    message.researcher = object.researcher ?? "";
    message.records = object.records?.map(e => e) || [];
    return message;
  },
  fromAmino(object: QueryPreviewAccessRequestAmino): QueryPreviewAccessRequest {
    const message = createBaseQueryPreviewAccessRequest();
    if (object.study !== undefined && object.study !== null) {
      message.study = object.study;
    }
    if (object.researcher !== undefined && object.researcher !== null) {
      message.researcher = object.researcher;
    }
    message.records = object.records?.map(e => e) || [];
    return message;
  },
  toAmino(message: QueryPreviewAccessRequest): QueryPreviewAccessRequestAmino {
    const obj: any = {};
    obj.study = message.study === "" ? undefined : message.study;
    obj.researcher = message.researcher === "" ? undefined : message.researcher;
    if (message.records) {
      obj.records = message.records.map(e => e);
    } else {
      obj.records = message.records;
    }
    return obj;
  },
  fromAminoMsg(object: QueryPreviewAccessRequestAminoMsg): QueryPreviewAccessRequest {
    return QueryPreviewAccessRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryPreviewAccessRequestProtoMsg): QueryPreviewAccessRequest {
    return QueryPreviewAccessRequest.decode(message.value);
  },
  toProto(message: QueryPreviewAccessRequest): Uint8Array {
    return QueryPreviewAccessRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryPreviewAccessRequest): QueryPreviewAccessRequestProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.QueryPreviewAccessRequest",
      value: QueryPreviewAccessRequest.encode(message).finish()
    };
  }
};
function createBaseQueryPreviewAccessResponse(): QueryPreviewAccessResponse {
  return {
    permitted: [],
    refused: [],
    total: BigInt(0),
    escrowFree: BigInt(0)
  };
}
export const QueryPreviewAccessResponse = {
  typeUrl: "/aceso.study.v1.QueryPreviewAccessResponse",
  encode(message: QueryPreviewAccessResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.permitted) {
      RecordDecision.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    for (const v of message.refused) {
      RecordRefusal.encode(v!, writer.uint32(18).fork()).ldelim();
    }
    if (message.total !== BigInt(0)) {
      writer.uint32(24).uint64(message.total);
    }
    if (message.escrowFree !== BigInt(0)) {
      writer.uint32(32).uint64(message.escrowFree);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryPreviewAccessResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryPreviewAccessResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.permitted.push(RecordDecision.decode(reader, reader.uint32()));
          break;
        case 2:
          message.refused.push(RecordRefusal.decode(reader, reader.uint32()));
          break;
        case 3:
          message.total = reader.uint64();
          break;
        case 4:
          message.escrowFree = reader.uint64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryPreviewAccessResponse {
    const obj = createBaseQueryPreviewAccessResponse();
    if (Array.isArray(object?.permitted)) obj.permitted = object.permitted.map((e: any) => RecordDecision.fromJSON(e));
    if (Array.isArray(object?.refused)) obj.refused = object.refused.map((e: any) => RecordRefusal.fromJSON(e));
    if (isSet(object.total)) obj.total = BigInt(object.total.toString());
    if (isSet(object.escrowFree)) obj.escrowFree = BigInt(object.escrowFree.toString());
    return obj;
  },
  toJSON(message: QueryPreviewAccessResponse): JsonSafe<QueryPreviewAccessResponse> {
    const obj: any = {};
    if (message.permitted) {
      obj.permitted = message.permitted.map(e => e ? RecordDecision.toJSON(e) : undefined);
    } else {
      obj.permitted = [];
    }
    if (message.refused) {
      obj.refused = message.refused.map(e => e ? RecordRefusal.toJSON(e) : undefined);
    } else {
      obj.refused = [];
    }
    message.total !== undefined && (obj.total = (message.total || BigInt(0)).toString());
    message.escrowFree !== undefined && (obj.escrowFree = (message.escrowFree || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<QueryPreviewAccessResponse>): QueryPreviewAccessResponse {
    const message = createBaseQueryPreviewAccessResponse();
    message.permitted = object.permitted?.map(e => RecordDecision.fromPartial(e)) || [];
    message.refused = object.refused?.map(e => RecordRefusal.fromPartial(e)) || [];
    if (object.total !== undefined && object.total !== null) {
      message.total = BigInt(object.total.toString());
    }
    if (object.escrowFree !== undefined && object.escrowFree !== null) {
      message.escrowFree = BigInt(object.escrowFree.toString());
    }
    return message;
  },
  fromAmino(object: QueryPreviewAccessResponseAmino): QueryPreviewAccessResponse {
    const message = createBaseQueryPreviewAccessResponse();
    message.permitted = object.permitted?.map(e => RecordDecision.fromAmino(e)) || [];
    message.refused = object.refused?.map(e => RecordRefusal.fromAmino(e)) || [];
    if (object.total !== undefined && object.total !== null) {
      message.total = BigInt(object.total);
    }
    if (object.escrow_free !== undefined && object.escrow_free !== null) {
      message.escrowFree = BigInt(object.escrow_free);
    }
    return message;
  },
  toAmino(message: QueryPreviewAccessResponse): QueryPreviewAccessResponseAmino {
    const obj: any = {};
    if (message.permitted) {
      obj.permitted = message.permitted.map(e => e ? RecordDecision.toAmino(e) : undefined);
    } else {
      obj.permitted = message.permitted;
    }
    if (message.refused) {
      obj.refused = message.refused.map(e => e ? RecordRefusal.toAmino(e) : undefined);
    } else {
      obj.refused = message.refused;
    }
    obj.total = message.total !== BigInt(0) ? message.total?.toString() : undefined;
    obj.escrow_free = message.escrowFree !== BigInt(0) ? message.escrowFree?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryPreviewAccessResponseAminoMsg): QueryPreviewAccessResponse {
    return QueryPreviewAccessResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryPreviewAccessResponseProtoMsg): QueryPreviewAccessResponse {
    return QueryPreviewAccessResponse.decode(message.value);
  },
  toProto(message: QueryPreviewAccessResponse): Uint8Array {
    return QueryPreviewAccessResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryPreviewAccessResponse): QueryPreviewAccessResponseProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.QueryPreviewAccessResponse",
      value: QueryPreviewAccessResponse.encode(message).finish()
    };
  }
};
function createBaseQueryManifestsRequest(): QueryManifestsRequest {
  return {
    study: "",
    pagination: undefined
  };
}
export const QueryManifestsRequest = {
  typeUrl: "/aceso.study.v1.QueryManifestsRequest",
  encode(message: QueryManifestsRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.study !== "") {
      writer.uint32(10).string(message.study);
    }
    if (message.pagination !== undefined) {
      PageRequest.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryManifestsRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryManifestsRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.study = reader.string();
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
  fromJSON(object: any): QueryManifestsRequest {
    const obj = createBaseQueryManifestsRequest();
    if (isSet(object.study)) obj.study = String(object.study);
    if (isSet(object.pagination)) obj.pagination = PageRequest.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryManifestsRequest): JsonSafe<QueryManifestsRequest> {
    const obj: any = {};
    message.study !== undefined && (obj.study = message.study);
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageRequest.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryManifestsRequest>): QueryManifestsRequest {
    const message = createBaseQueryManifestsRequest();
    message.study = object.study ?? "";
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryManifestsRequestAmino): QueryManifestsRequest {
    const message = createBaseQueryManifestsRequest();
    if (object.study !== undefined && object.study !== null) {
      message.study = object.study;
    }
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryManifestsRequest): QueryManifestsRequestAmino {
    const obj: any = {};
    obj.study = message.study === "" ? undefined : message.study;
    obj.pagination = message.pagination ? PageRequest.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryManifestsRequestAminoMsg): QueryManifestsRequest {
    return QueryManifestsRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryManifestsRequestProtoMsg): QueryManifestsRequest {
    return QueryManifestsRequest.decode(message.value);
  },
  toProto(message: QueryManifestsRequest): Uint8Array {
    return QueryManifestsRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryManifestsRequest): QueryManifestsRequestProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.QueryManifestsRequest",
      value: QueryManifestsRequest.encode(message).finish()
    };
  }
};
function createBaseQueryManifestsResponse(): QueryManifestsResponse {
  return {
    manifests: [],
    pagination: undefined
  };
}
export const QueryManifestsResponse = {
  typeUrl: "/aceso.study.v1.QueryManifestsResponse",
  encode(message: QueryManifestsResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.manifests) {
      Manifest.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    if (message.pagination !== undefined) {
      PageResponse.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryManifestsResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryManifestsResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.manifests.push(Manifest.decode(reader, reader.uint32()));
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
  fromJSON(object: any): QueryManifestsResponse {
    const obj = createBaseQueryManifestsResponse();
    if (Array.isArray(object?.manifests)) obj.manifests = object.manifests.map((e: any) => Manifest.fromJSON(e));
    if (isSet(object.pagination)) obj.pagination = PageResponse.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryManifestsResponse): JsonSafe<QueryManifestsResponse> {
    const obj: any = {};
    if (message.manifests) {
      obj.manifests = message.manifests.map(e => e ? Manifest.toJSON(e) : undefined);
    } else {
      obj.manifests = [];
    }
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageResponse.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryManifestsResponse>): QueryManifestsResponse {
    const message = createBaseQueryManifestsResponse();
    message.manifests = object.manifests?.map(e => Manifest.fromPartial(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryManifestsResponseAmino): QueryManifestsResponse {
    const message = createBaseQueryManifestsResponse();
    message.manifests = object.manifests?.map(e => Manifest.fromAmino(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryManifestsResponse): QueryManifestsResponseAmino {
    const obj: any = {};
    if (message.manifests) {
      obj.manifests = message.manifests.map(e => e ? Manifest.toAmino(e) : undefined);
    } else {
      obj.manifests = message.manifests;
    }
    obj.pagination = message.pagination ? PageResponse.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryManifestsResponseAminoMsg): QueryManifestsResponse {
    return QueryManifestsResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryManifestsResponseProtoMsg): QueryManifestsResponse {
    return QueryManifestsResponse.decode(message.value);
  },
  toProto(message: QueryManifestsResponse): Uint8Array {
    return QueryManifestsResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryManifestsResponse): QueryManifestsResponseProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.QueryManifestsResponse",
      value: QueryManifestsResponse.encode(message).finish()
    };
  }
};
function createBaseQueryResultsRequest(): QueryResultsRequest {
  return {
    order: "",
    pagination: undefined
  };
}
export const QueryResultsRequest = {
  typeUrl: "/aceso.study.v1.QueryResultsRequest",
  encode(message: QueryResultsRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.order !== "") {
      writer.uint32(10).string(message.order);
    }
    if (message.pagination !== undefined) {
      PageRequest.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryResultsRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryResultsRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.order = reader.string();
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
  fromJSON(object: any): QueryResultsRequest {
    const obj = createBaseQueryResultsRequest();
    if (isSet(object.order)) obj.order = String(object.order);
    if (isSet(object.pagination)) obj.pagination = PageRequest.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryResultsRequest): JsonSafe<QueryResultsRequest> {
    const obj: any = {};
    message.order !== undefined && (obj.order = message.order);
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageRequest.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryResultsRequest>): QueryResultsRequest {
    const message = createBaseQueryResultsRequest();
    message.order = object.order ?? "";
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryResultsRequestAmino): QueryResultsRequest {
    const message = createBaseQueryResultsRequest();
    if (object.order !== undefined && object.order !== null) {
      message.order = object.order;
    }
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryResultsRequest): QueryResultsRequestAmino {
    const obj: any = {};
    obj.order = message.order === "" ? undefined : message.order;
    obj.pagination = message.pagination ? PageRequest.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryResultsRequestAminoMsg): QueryResultsRequest {
    return QueryResultsRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryResultsRequestProtoMsg): QueryResultsRequest {
    return QueryResultsRequest.decode(message.value);
  },
  toProto(message: QueryResultsRequest): Uint8Array {
    return QueryResultsRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryResultsRequest): QueryResultsRequestProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.QueryResultsRequest",
      value: QueryResultsRequest.encode(message).finish()
    };
  }
};
function createBaseQueryResultsResponse(): QueryResultsResponse {
  return {
    results: [],
    pagination: undefined
  };
}
export const QueryResultsResponse = {
  typeUrl: "/aceso.study.v1.QueryResultsResponse",
  encode(message: QueryResultsResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.results) {
      Result.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    if (message.pagination !== undefined) {
      PageResponse.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryResultsResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryResultsResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.results.push(Result.decode(reader, reader.uint32()));
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
  fromJSON(object: any): QueryResultsResponse {
    const obj = createBaseQueryResultsResponse();
    if (Array.isArray(object?.results)) obj.results = object.results.map((e: any) => Result.fromJSON(e));
    if (isSet(object.pagination)) obj.pagination = PageResponse.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryResultsResponse): JsonSafe<QueryResultsResponse> {
    const obj: any = {};
    if (message.results) {
      obj.results = message.results.map(e => e ? Result.toJSON(e) : undefined);
    } else {
      obj.results = [];
    }
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageResponse.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryResultsResponse>): QueryResultsResponse {
    const message = createBaseQueryResultsResponse();
    message.results = object.results?.map(e => Result.fromPartial(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryResultsResponseAmino): QueryResultsResponse {
    const message = createBaseQueryResultsResponse();
    message.results = object.results?.map(e => Result.fromAmino(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryResultsResponse): QueryResultsResponseAmino {
    const obj: any = {};
    if (message.results) {
      obj.results = message.results.map(e => e ? Result.toAmino(e) : undefined);
    } else {
      obj.results = message.results;
    }
    obj.pagination = message.pagination ? PageResponse.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryResultsResponseAminoMsg): QueryResultsResponse {
    return QueryResultsResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryResultsResponseProtoMsg): QueryResultsResponse {
    return QueryResultsResponse.decode(message.value);
  },
  toProto(message: QueryResultsResponse): Uint8Array {
    return QueryResultsResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryResultsResponse): QueryResultsResponseProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.QueryResultsResponse",
      value: QueryResultsResponse.encode(message).finish()
    };
  }
};