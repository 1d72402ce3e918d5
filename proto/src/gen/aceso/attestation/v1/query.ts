import { Phase, Params, ParamsAmino, ParamsSDKType, Round, RoundAmino, RoundSDKType, Progress, ProgressAmino, ProgressSDKType, RoundCommittee, RoundCommitteeAmino, RoundCommitteeSDKType, Vote, VoteAmino, VoteSDKType, Snapshot, SnapshotAmino, SnapshotSDKType, phaseFromJSON, phaseToJSON } from "./state.js";
import { PageRequest, PageRequestAmino, PageRequestSDKType, PageResponse, PageResponseAmino, PageResponseSDKType } from "../../../cosmos/base/query/v1beta1/pagination.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { JsonSafe } from "../../../json-safe.js";
import { DeepPartial, isSet } from "../../../helpers.js";
export interface QueryParamsRequest {}
export interface QueryParamsRequestProtoMsg {
  typeUrl: "/aceso.attestation.v1.QueryParamsRequest";
  value: Uint8Array;
}
/**
 * @name QueryParamsRequestAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.QueryParamsRequest
 */
export interface QueryParamsRequestAmino {}
export interface QueryParamsRequestAminoMsg {
  type: "/aceso.attestation.v1.QueryParamsRequest";
  value: QueryParamsRequestAmino;
}
export interface QueryParamsRequestSDKType {}
export interface QueryParamsResponse {
  params: Params;
}
export interface QueryParamsResponseProtoMsg {
  typeUrl: "/aceso.attestation.v1.QueryParamsResponse";
  value: Uint8Array;
}
/**
 * @name QueryParamsResponseAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.QueryParamsResponse
 */
export interface QueryParamsResponseAmino {
  params: ParamsAmino;
}
export interface QueryParamsResponseAminoMsg {
  type: "/aceso.attestation.v1.QueryParamsResponse";
  value: QueryParamsResponseAmino;
}
export interface QueryParamsResponseSDKType {
  params: ParamsSDKType;
}
export interface QueryRoundRequest {
  /** hex */
  id: string;
}
export interface QueryRoundRequestProtoMsg {
  typeUrl: "/aceso.attestation.v1.QueryRoundRequest";
  value: Uint8Array;
}
/**
 * @name QueryRoundRequestAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.QueryRoundRequest
 */
export interface QueryRoundRequestAmino {
  /**
   * hex
   */
  id?: string;
}
export interface QueryRoundRequestAminoMsg {
  type: "/aceso.attestation.v1.QueryRoundRequest";
  value: QueryRoundRequestAmino;
}
export interface QueryRoundRequestSDKType {
  id: string;
}
export interface QueryRoundResponse {
  round: Round;
  progress: Progress;
  committee?: RoundCommittee;
  votes: Vote[];
}
export interface QueryRoundResponseProtoMsg {
  typeUrl: "/aceso.attestation.v1.QueryRoundResponse";
  value: Uint8Array;
}
/**
 * @name QueryRoundResponseAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.QueryRoundResponse
 */
export interface QueryRoundResponseAmino {
  round: RoundAmino;
  progress: ProgressAmino;
  committee?: RoundCommitteeAmino;
  votes: VoteAmino[];
}
export interface QueryRoundResponseAminoMsg {
  type: "/aceso.attestation.v1.QueryRoundResponse";
  value: QueryRoundResponseAmino;
}
export interface QueryRoundResponseSDKType {
  round: RoundSDKType;
  progress: ProgressSDKType;
  committee?: RoundCommitteeSDKType;
  votes: VoteSDKType[];
}
export interface QueryRoundsRequest {
  /** unspecified: all */
  phase: Phase;
  pagination?: PageRequest;
}
export interface QueryRoundsRequestProtoMsg {
  typeUrl: "/aceso.attestation.v1.QueryRoundsRequest";
  value: Uint8Array;
}
/**
 * @name QueryRoundsRequestAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.QueryRoundsRequest
 */
export interface QueryRoundsRequestAmino {
  /**
   * unspecified: all
   */
  phase?: Phase;
  pagination?: PageRequestAmino;
}
export interface QueryRoundsRequestAminoMsg {
  type: "/aceso.attestation.v1.QueryRoundsRequest";
  value: QueryRoundsRequestAmino;
}
export interface QueryRoundsRequestSDKType {
  phase: Phase;
  pagination?: PageRequestSDKType;
}
export interface QueryRoundsResponse {
  rounds: Round[];
  pagination?: PageResponse;
}
export interface QueryRoundsResponseProtoMsg {
  typeUrl: "/aceso.attestation.v1.QueryRoundsResponse";
  value: Uint8Array;
}
/**
 * @name QueryRoundsResponseAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.QueryRoundsResponse
 */
export interface QueryRoundsResponseAmino {
  rounds: RoundAmino[];
  pagination?: PageResponseAmino;
}
export interface QueryRoundsResponseAminoMsg {
  type: "/aceso.attestation.v1.QueryRoundsResponse";
  value: QueryRoundsResponseAmino;
}
export interface QueryRoundsResponseSDKType {
  rounds: RoundSDKType[];
  pagination?: PageResponseSDKType;
}
export interface QueryRoundsByDeviceRequest {
  /** hex */
  device: string;
  pagination?: PageRequest;
}
export interface QueryRoundsByDeviceRequestProtoMsg {
  typeUrl: "/aceso.attestation.v1.QueryRoundsByDeviceRequest";
  value: Uint8Array;
}
/**
 * @name QueryRoundsByDeviceRequestAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.QueryRoundsByDeviceRequest
 */
export interface QueryRoundsByDeviceRequestAmino {
  /**
   * hex
   */
  device?: string;
  pagination?: PageRequestAmino;
}
export interface QueryRoundsByDeviceRequestAminoMsg {
  type: "/aceso.attestation.v1.QueryRoundsByDeviceRequest";
  value: QueryRoundsByDeviceRequestAmino;
}
export interface QueryRoundsByDeviceRequestSDKType {
  device: string;
  pagination?: PageRequestSDKType;
}
export interface QueryRoundsByDeviceResponse {
  rounds: Round[];
  pagination?: PageResponse;
}
export interface QueryRoundsByDeviceResponseProtoMsg {
  typeUrl: "/aceso.attestation.v1.QueryRoundsByDeviceResponse";
  value: Uint8Array;
}
/**
 * @name QueryRoundsByDeviceResponseAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.QueryRoundsByDeviceResponse
 */
export interface QueryRoundsByDeviceResponseAmino {
  rounds: RoundAmino[];
  pagination?: PageResponseAmino;
}
export interface QueryRoundsByDeviceResponseAminoMsg {
  type: "/aceso.attestation.v1.QueryRoundsByDeviceResponse";
  value: QueryRoundsByDeviceResponseAmino;
}
export interface QueryRoundsByDeviceResponseSDKType {
  rounds: RoundSDKType[];
  pagination?: PageResponseSDKType;
}
export interface QuerySnapshotRequest {}
export interface QuerySnapshotRequestProtoMsg {
  typeUrl: "/aceso.attestation.v1.QuerySnapshotRequest";
  value: Uint8Array;
}
/**
 * @name QuerySnapshotRequestAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.QuerySnapshotRequest
 */
export interface QuerySnapshotRequestAmino {}
export interface QuerySnapshotRequestAminoMsg {
  type: "/aceso.attestation.v1.QuerySnapshotRequest";
  value: QuerySnapshotRequestAmino;
}
export interface QuerySnapshotRequestSDKType {}
export interface QuerySnapshotResponse {
  snapshot: Snapshot;
}
export interface QuerySnapshotResponseProtoMsg {
  typeUrl: "/aceso.attestation.v1.QuerySnapshotResponse";
  value: Uint8Array;
}
/**
 * @name QuerySnapshotResponseAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.QuerySnapshotResponse
 */
export interface QuerySnapshotResponseAmino {
  snapshot: SnapshotAmino;
}
export interface QuerySnapshotResponseAminoMsg {
  type: "/aceso.attestation.v1.QuerySnapshotResponse";
  value: QuerySnapshotResponseAmino;
}
export interface QuerySnapshotResponseSDKType {
  snapshot: SnapshotSDKType;
}
function createBaseQueryParamsRequest(): QueryParamsRequest {
  return {};
}
export const QueryParamsRequest = {
  typeUrl: "/aceso.attestation.v1.QueryParamsRequest",
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
      typeUrl: "/aceso.attestation.v1.QueryParamsRequest",
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
  typeUrl: "/aceso.attestation.v1.QueryParamsResponse",
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
      typeUrl: "/aceso.attestation.v1.QueryParamsResponse",
      value: QueryParamsResponse.encode(message).finish()
    };
  }
};
function createBaseQueryRoundRequest(): QueryRoundRequest {
  return {
    id: ""
  };
}
export const QueryRoundRequest = {
  typeUrl: "/aceso.attestation.v1.QueryRoundRequest",
  encode(message: QueryRoundRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.id !== "") {
      writer.uint32(10).string(message.id);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryRoundRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryRoundRequest();
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
  fromJSON(object: any): QueryRoundRequest {
    const obj = createBaseQueryRoundRequest();
    if (isSet(object.id)) obj.id = String(object.id);
    return obj;
  },
  toJSON(message: QueryRoundRequest): JsonSafe<QueryRoundRequest> {
    const obj: any = {};
    message.id !== undefined && (obj.id = message.id);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryRoundRequest>): QueryRoundRequest {
    const message = createBaseQueryRoundRequest();
    message.id = object.id ?? "";
    return message;
  },
  fromAmino(object: QueryRoundRequestAmino): QueryRoundRequest {
    const message = createBaseQueryRoundRequest();
    if (object.id !== undefined && object.id !== null) {
      message.id = object.id;
    }
    return message;
  },
  toAmino(message: QueryRoundRequest): QueryRoundRequestAmino {
    const obj: any = {};
    obj.id = message.id === "" ? undefined : message.id;
    return obj;
  },
  fromAminoMsg(object: QueryRoundRequestAminoMsg): QueryRoundRequest {
    return QueryRoundRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryRoundRequestProtoMsg): QueryRoundRequest {
    return QueryRoundRequest.decode(message.value);
  },
  toProto(message: QueryRoundRequest): Uint8Array {
    return QueryRoundRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryRoundRequest): QueryRoundRequestProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.QueryRoundRequest",
      value: QueryRoundRequest.encode(message).finish()
    };
  }
};
function createBaseQueryRoundResponse(): QueryRoundResponse {
  return {
    round: Round.fromPartial({}),
    progress: Progress.fromPartial({}),
    committee: undefined,
    votes: []
  };
}
export const QueryRoundResponse = {
  typeUrl: "/aceso.attestation.v1.QueryRoundResponse",
  encode(message: QueryRoundResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.round !== undefined) {
      Round.encode(message.round, writer.uint32(10).fork()).ldelim();
    }
    if (message.progress !== undefined) {
      Progress.encode(message.progress, writer.uint32(18).fork()).ldelim();
    }
    if (message.committee !== undefined) {
      RoundCommittee.encode(message.committee, writer.uint32(26).fork()).ldelim();
    }
    for (const v of message.votes) {
      Vote.encode(v!, writer.uint32(34).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryRoundResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryRoundResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.round = Round.decode(reader, reader.uint32());
          break;
        case 2:
          message.progress = Progress.decode(reader, reader.uint32());
          break;
        case 3:
          message.committee = RoundCommittee.decode(reader, reader.uint32());
          break;
        case 4:
          message.votes.push(Vote.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryRoundResponse {
    const obj = createBaseQueryRoundResponse();
    if (isSet(object.round)) obj.round = Round.fromJSON(object.round);
    if (isSet(object.progress)) obj.progress = Progress.fromJSON(object.progress);
    if (isSet(object.committee)) obj.committee = RoundCommittee.fromJSON(object.committee);
    if (Array.isArray(object?.votes)) obj.votes = object.votes.map((e: any) => Vote.fromJSON(e));
    return obj;
  },
  toJSON(message: QueryRoundResponse): JsonSafe<QueryRoundResponse> {
    const obj: any = {};
    message.round !== undefined && (obj.round = message.round ? Round.toJSON(message.round) : undefined);
    message.progress !== undefined && (obj.progress = message.progress ? Progress.toJSON(message.progress) : undefined);
    message.committee !== undefined && (obj.committee = message.committee ? RoundCommittee.toJSON(message.committee) : undefined);
    if (message.votes) {
      obj.votes = message.votes.map(e => e ? Vote.toJSON(e) : undefined);
    } else {
      obj.votes = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<QueryRoundResponse>): QueryRoundResponse {
    const message = createBaseQueryRoundResponse();
    if (object.round !== undefined && object.round !== null) {
      message.round = Round.fromPartial(object.round);
    }
    if (object.progress !== undefined && object.progress !== null) {
      message.progress = Progress.fromPartial(object.progress);
    }
    if (object.committee !== undefined && object.committee !== null) {
      message.committee = RoundCommittee.fromPartial(object.committee);
    }
    message.votes = object.votes?.map(e => Vote.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: QueryRoundResponseAmino): QueryRoundResponse {
    const message = createBaseQueryRoundResponse();
    if (object.round !== undefined && object.round !== null) {
      message.round = Round.fromAmino(object.round);
    }
    if (object.progress !== undefined && object.progress !== null) {
      message.progress = Progress.fromAmino(object.progress);
    }
    if (object.committee !== undefined && object.committee !== null) {
      message.committee = RoundCommittee.fromAmino(object.committee);
    }
    message.votes = object.votes?.map(e => Vote.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: QueryRoundResponse): QueryRoundResponseAmino {
    const obj: any = {};
    obj.round = message.round ? Round.toAmino(message.round) : Round.toAmino(Round.fromPartial({}));
    obj.progress = message.progress ? Progress.toAmino(message.progress) : Progress.toAmino(Progress.fromPartial({}));
    obj.committee = message.committee ? RoundCommittee.toAmino(message.committee) : undefined;
    if (message.votes) {
      obj.votes = message.votes.map(e => e ? Vote.toAmino(e) : undefined);
    } else {
      obj.votes = message.votes;
    }
    return obj;
  },
  fromAminoMsg(object: QueryRoundResponseAminoMsg): QueryRoundResponse {
    return QueryRoundResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryRoundResponseProtoMsg): QueryRoundResponse {
    return QueryRoundResponse.decode(message.value);
  },
  toProto(message: QueryRoundResponse): Uint8Array {
    return QueryRoundResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryRoundResponse): QueryRoundResponseProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.QueryRoundResponse",
      value: QueryRoundResponse.encode(message).finish()
    };
  }
};
function createBaseQueryRoundsRequest(): QueryRoundsRequest {
  return {
    phase: 0,
    pagination: undefined
  };
}
export const QueryRoundsRequest = {
  typeUrl: "/aceso.attestation.v1.QueryRoundsRequest",
  encode(message: QueryRoundsRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.phase !== 0) {
      writer.uint32(8).int32(message.phase);
    }
    if (message.pagination !== undefined) {
      PageRequest.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryRoundsRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryRoundsRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.phase = reader.int32() as any;
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
  fromJSON(object: any): QueryRoundsRequest {
    const obj = createBaseQueryRoundsRequest();
    if (isSet(object.phase)) obj.phase = phaseFromJSON(object.phase);
    if (isSet(object.pagination)) obj.pagination = PageRequest.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryRoundsRequest): JsonSafe<QueryRoundsRequest> {
    const obj: any = {};
    message.phase !== undefined && (obj.phase = phaseToJSON(message.phase));
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageRequest.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryRoundsRequest>): QueryRoundsRequest {
    const message = createBaseQueryRoundsRequest();
    message.phase = object.phase ?? 0;
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryRoundsRequestAmino): QueryRoundsRequest {
    const message = createBaseQueryRoundsRequest();
    if (object.phase !== undefined && object.phase !== null) {
      message.phase = object.phase;
    }
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryRoundsRequest): QueryRoundsRequestAmino {
    const obj: any = {};
    obj.phase = message.phase === 0 ? undefined : message.phase;
    obj.pagination = message.pagination ? PageRequest.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryRoundsRequestAminoMsg): QueryRoundsRequest {
    return QueryRoundsRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryRoundsRequestProtoMsg): QueryRoundsRequest {
    return QueryRoundsRequest.decode(message.value);
  },
  toProto(message: QueryRoundsRequest): Uint8Array {
    return QueryRoundsRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryRoundsRequest): QueryRoundsRequestProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.QueryRoundsRequest",
      value: QueryRoundsRequest.encode(message).finish()
    };
  }
};
function createBaseQueryRoundsResponse(): QueryRoundsResponse {
  return {
    rounds: [],
    pagination: undefined
  };
}
export const QueryRoundsResponse = {
  typeUrl: "/aceso.attestation.v1.QueryRoundsResponse",
  encode(message: QueryRoundsResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.rounds) {
      Round.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    if (message.pagination !== undefined) {
      PageResponse.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryRoundsResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryRoundsResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.rounds.push(Round.decode(reader, reader.uint32()));
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
  fromJSON(object: any): QueryRoundsResponse {
    const obj = createBaseQueryRoundsResponse();
    if (Array.isArray(object?.rounds)) obj.rounds = object.rounds.map((e: any) => Round.fromJSON(e));
    if (isSet(object.pagination)) obj.pagination = PageResponse.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryRoundsResponse): JsonSafe<QueryRoundsResponse> {
    const obj: any = {};
    if (message.rounds) {
      obj.rounds = message.rounds.map(e => e ? Round.toJSON(e) : undefined);
    } else {
      obj.rounds = [];
    }
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageResponse.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryRoundsResponse>): QueryRoundsResponse {
    const message = createBaseQueryRoundsResponse();
    message.rounds = object.rounds?.map(e => Round.fromPartial(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryRoundsResponseAmino): QueryRoundsResponse {
    const message = createBaseQueryRoundsResponse();
    message.rounds = object.rounds?.map(e => Round.fromAmino(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryRoundsResponse): QueryRoundsResponseAmino {
    const obj: any = {};
    if (message.rounds) {
      obj.rounds = message.rounds.map(e => e ? Round.toAmino(e) : undefined);
    } else {
      obj.rounds = message.rounds;
    }
    obj.pagination = message.pagination ? PageResponse.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryRoundsResponseAminoMsg): QueryRoundsResponse {
    return QueryRoundsResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryRoundsResponseProtoMsg): QueryRoundsResponse {
    return QueryRoundsResponse.decode(message.value);
  },
  toProto(message: QueryRoundsResponse): Uint8Array {
    return QueryRoundsResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryRoundsResponse): QueryRoundsResponseProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.QueryRoundsResponse",
      value: QueryRoundsResponse.encode(message).finish()
    };
  }
};
function createBaseQueryRoundsByDeviceRequest(): QueryRoundsByDeviceRequest {
  return {
    device: "",
    pagination: undefined
  };
}
export const QueryRoundsByDeviceRequest = {
  typeUrl: "/aceso.attestation.v1.QueryRoundsByDeviceRequest",
  encode(message: QueryRoundsByDeviceRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.device !== "") {
      writer.uint32(10).string(message.device);
    }
    if (message.pagination !== undefined) {
      PageRequest.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryRoundsByDeviceRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryRoundsByDeviceRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.device = reader.string();
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
  fromJSON(object: any): QueryRoundsByDeviceRequest {
    const obj = createBaseQueryRoundsByDeviceRequest();
    if (isSet(object.device)) obj.device = String(object.device);
    if (isSet(object.pagination)) obj.pagination = PageRequest.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryRoundsByDeviceRequest): JsonSafe<QueryRoundsByDeviceRequest> {
    const obj: any = {};
    message.device !== undefined && (obj.device = message.device);
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageRequest.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryRoundsByDeviceRequest>): QueryRoundsByDeviceRequest {
    const message = createBaseQueryRoundsByDeviceRequest();
    message.device = object.device ?? "";
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryRoundsByDeviceRequestAmino): QueryRoundsByDeviceRequest {
    const message = createBaseQueryRoundsByDeviceRequest();
    if (object.device !== undefined && object.device !== null) {
      message.device = object.device;
    }
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryRoundsByDeviceRequest): QueryRoundsByDeviceRequestAmino {
    const obj: any = {};
    obj.device = message.device === "" ? undefined : message.device;
    obj.pagination = message.pagination ? PageRequest.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryRoundsByDeviceRequestAminoMsg): QueryRoundsByDeviceRequest {
    return QueryRoundsByDeviceRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryRoundsByDeviceRequestProtoMsg): QueryRoundsByDeviceRequest {
    return QueryRoundsByDeviceRequest.decode(message.value);
  },
  toProto(message: QueryRoundsByDeviceRequest): Uint8Array {
    return QueryRoundsByDeviceRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryRoundsByDeviceRequest): QueryRoundsByDeviceRequestProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.QueryRoundsByDeviceRequest",
      value: QueryRoundsByDeviceRequest.encode(message).finish()
    };
  }
};
function createBaseQueryRoundsByDeviceResponse(): QueryRoundsByDeviceResponse {
  return {
    rounds: [],
    pagination: undefined
  };
}
export const QueryRoundsByDeviceResponse = {
  typeUrl: "/aceso.attestation.v1.QueryRoundsByDeviceResponse",
  encode(message: QueryRoundsByDeviceResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.rounds) {
      Round.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    if (message.pagination !== undefined) {
      PageResponse.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryRoundsByDeviceResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryRoundsByDeviceResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.rounds.push(Round.decode(reader, reader.uint32()));
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
  fromJSON(object: any): QueryRoundsByDeviceResponse {
    const obj = createBaseQueryRoundsByDeviceResponse();
    if (Array.isArray(object?.rounds)) obj.rounds = object.rounds.map((e: any) => Round.fromJSON(e));
    if (isSet(object.pagination)) obj.pagination = PageResponse.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryRoundsByDeviceResponse): JsonSafe<QueryRoundsByDeviceResponse> {
    const obj: any = {};
    if (message.rounds) {
      obj.rounds = message.rounds.map(e => e ? Round.toJSON(e) : undefined);
    } else {
      obj.rounds = [];
    }
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageResponse.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryRoundsByDeviceResponse>): QueryRoundsByDeviceResponse {
    const message = createBaseQueryRoundsByDeviceResponse();
    message.rounds = object.rounds?.map(e => Round.fromPartial(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryRoundsByDeviceResponseAmino): QueryRoundsByDeviceResponse {
    const message = createBaseQueryRoundsByDeviceResponse();
    message.rounds = object.rounds?.map(e => Round.fromAmino(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryRoundsByDeviceResponse): QueryRoundsByDeviceResponseAmino {
    const obj: any = {};
    if (message.rounds) {
      obj.rounds = message.rounds.map(e => e ? Round.toAmino(e) : undefined);
    } else {
      obj.rounds = message.rounds;
    }
    obj.pagination = message.pagination ? PageResponse.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryRoundsByDeviceResponseAminoMsg): QueryRoundsByDeviceResponse {
    return QueryRoundsByDeviceResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryRoundsByDeviceResponseProtoMsg): QueryRoundsByDeviceResponse {
    return QueryRoundsByDeviceResponse.decode(message.value);
  },
  toProto(message: QueryRoundsByDeviceResponse): Uint8Array {
    return QueryRoundsByDeviceResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryRoundsByDeviceResponse): QueryRoundsByDeviceResponseProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.QueryRoundsByDeviceResponse",
      value: QueryRoundsByDeviceResponse.encode(message).finish()
    };
  }
};
function createBaseQuerySnapshotRequest(): QuerySnapshotRequest {
  return {};
}
export const QuerySnapshotRequest = {
  typeUrl: "/aceso.attestation.v1.QuerySnapshotRequest",
  encode(_: QuerySnapshotRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QuerySnapshotRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQuerySnapshotRequest();
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
  fromJSON(_: any): QuerySnapshotRequest {
    const obj = createBaseQuerySnapshotRequest();
    return obj;
  },
  toJSON(_: QuerySnapshotRequest): JsonSafe<QuerySnapshotRequest> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<QuerySnapshotRequest>): QuerySnapshotRequest {
    const message = createBaseQuerySnapshotRequest();
    return message;
  },
  fromAmino(_: QuerySnapshotRequestAmino): QuerySnapshotRequest {
    const message = createBaseQuerySnapshotRequest();
    return message;
  },
  toAmino(_: QuerySnapshotRequest): QuerySnapshotRequestAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: QuerySnapshotRequestAminoMsg): QuerySnapshotRequest {
    return QuerySnapshotRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QuerySnapshotRequestProtoMsg): QuerySnapshotRequest {
    return QuerySnapshotRequest.decode(message.value);
  },
  toProto(message: QuerySnapshotRequest): Uint8Array {
    return QuerySnapshotRequest.encode(message).finish();
  },
  toProtoMsg(message: QuerySnapshotRequest): QuerySnapshotRequestProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.QuerySnapshotRequest",
      value: QuerySnapshotRequest.encode(message).finish()
    };
  }
};
function createBaseQuerySnapshotResponse(): QuerySnapshotResponse {
  return {
    snapshot: Snapshot.fromPartial({})
  };
}
export const QuerySnapshotResponse = {
  typeUrl: "/aceso.attestation.v1.QuerySnapshotResponse",
  encode(message: QuerySnapshotResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.snapshot !== undefined) {
      Snapshot.encode(message.snapshot, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QuerySnapshotResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQuerySnapshotResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.snapshot = Snapshot.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QuerySnapshotResponse {
    const obj = createBaseQuerySnapshotResponse();
    if (isSet(object.snapshot)) obj.snapshot = Snapshot.fromJSON(object.snapshot);
    return obj;
  },
  toJSON(message: QuerySnapshotResponse): JsonSafe<QuerySnapshotResponse> {
    const obj: any = {};
    message.snapshot !== undefined && (obj.snapshot = message.snapshot ? Snapshot.toJSON(message.snapshot) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QuerySnapshotResponse>): QuerySnapshotResponse {
    const message = createBaseQuerySnapshotResponse();
    if (object.snapshot !== undefined && object.snapshot !== null) {
      message.snapshot = Snapshot.fromPartial(object.snapshot);
    }
    return message;
  },
  fromAmino(object: QuerySnapshotResponseAmino): QuerySnapshotResponse {
    const message = createBaseQuerySnapshotResponse();
    if (object.snapshot !== undefined && object.snapshot !== null) {
      message.snapshot = Snapshot.fromAmino(object.snapshot);
    }
    return message;
  },
  toAmino(message: QuerySnapshotResponse): QuerySnapshotResponseAmino {
    const obj: any = {};
    obj.snapshot = message.snapshot ? Snapshot.toAmino(message.snapshot) : Snapshot.toAmino(Snapshot.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: QuerySnapshotResponseAminoMsg): QuerySnapshotResponse {
    return QuerySnapshotResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QuerySnapshotResponseProtoMsg): QuerySnapshotResponse {
    return QuerySnapshotResponse.decode(message.value);
  },
  toProto(message: QuerySnapshotResponse): Uint8Array {
    return QuerySnapshotResponse.encode(message).finish();
  },
  toProtoMsg(message: QuerySnapshotResponse): QuerySnapshotResponseProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.QuerySnapshotResponse",
      value: QuerySnapshotResponse.encode(message).finish()
    };
  }
};