import { PageRequest, PageRequestAmino, PageRequestSDKType, PageResponse, PageResponseAmino, PageResponseSDKType } from "../../../cosmos/base/query/v1beta1/pagination.js";
import { Params, ParamsAmino, ParamsSDKType, ReleaseOrder, ReleaseOrderAmino, ReleaseOrderSDKType, OrderProgress, OrderProgressAmino, OrderProgressSDKType, Receipt, ReceiptAmino, ReceiptSDKType, Dispute, DisputeAmino, DisputeSDKType, DisputeStatus, disputeStatusFromJSON, disputeStatusToJSON } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { JsonSafe } from "../../../json-safe.js";
import { DeepPartial, isSet } from "../../../helpers.js";
export interface QueryParamsRequest {}
export interface QueryParamsRequestProtoMsg {
  typeUrl: "/aceso.release.v1.QueryParamsRequest";
  value: Uint8Array;
}
/**
 * @name QueryParamsRequestAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.QueryParamsRequest
 */
export interface QueryParamsRequestAmino {}
export interface QueryParamsRequestAminoMsg {
  type: "/aceso.release.v1.QueryParamsRequest";
  value: QueryParamsRequestAmino;
}
export interface QueryParamsRequestSDKType {}
export interface QueryParamsResponse {
  params: Params;
}
export interface QueryParamsResponseProtoMsg {
  typeUrl: "/aceso.release.v1.QueryParamsResponse";
  value: Uint8Array;
}
/**
 * @name QueryParamsResponseAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.QueryParamsResponse
 */
export interface QueryParamsResponseAmino {
  params: ParamsAmino;
}
export interface QueryParamsResponseAminoMsg {
  type: "/aceso.release.v1.QueryParamsResponse";
  value: QueryParamsResponseAmino;
}
export interface QueryParamsResponseSDKType {
  params: ParamsSDKType;
}
export interface QueryOrderRequest {
  /** hex */
  id: string;
}
export interface QueryOrderRequestProtoMsg {
  typeUrl: "/aceso.release.v1.QueryOrderRequest";
  value: Uint8Array;
}
/**
 * @name QueryOrderRequestAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.QueryOrderRequest
 */
export interface QueryOrderRequestAmino {
  /**
   * hex
   */
  id?: string;
}
export interface QueryOrderRequestAminoMsg {
  type: "/aceso.release.v1.QueryOrderRequest";
  value: QueryOrderRequestAmino;
}
export interface QueryOrderRequestSDKType {
  id: string;
}
export interface QueryOrderResponse {
  order: ReleaseOrder;
  progress: OrderProgress;
  receipts: Receipt[];
}
export interface QueryOrderResponseProtoMsg {
  typeUrl: "/aceso.release.v1.QueryOrderResponse";
  value: Uint8Array;
}
/**
 * @name QueryOrderResponseAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.QueryOrderResponse
 */
export interface QueryOrderResponseAmino {
  order: ReleaseOrderAmino;
  progress: OrderProgressAmino;
  receipts: ReceiptAmino[];
}
export interface QueryOrderResponseAminoMsg {
  type: "/aceso.release.v1.QueryOrderResponse";
  value: QueryOrderResponseAmino;
}
export interface QueryOrderResponseSDKType {
  order: ReleaseOrderSDKType;
  progress: OrderProgressSDKType;
  receipts: ReceiptSDKType[];
}
export interface QueryOrdersByVaultRequest {
  /** hex */
  vault: string;
  pagination?: PageRequest;
}
export interface QueryOrdersByVaultRequestProtoMsg {
  typeUrl: "/aceso.release.v1.QueryOrdersByVaultRequest";
  value: Uint8Array;
}
/**
 * @name QueryOrdersByVaultRequestAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.QueryOrdersByVaultRequest
 */
export interface QueryOrdersByVaultRequestAmino {
  /**
   * hex
   */
  vault?: string;
  pagination?: PageRequestAmino;
}
export interface QueryOrdersByVaultRequestAminoMsg {
  type: "/aceso.release.v1.QueryOrdersByVaultRequest";
  value: QueryOrdersByVaultRequestAmino;
}
export interface QueryOrdersByVaultRequestSDKType {
  vault: string;
  pagination?: PageRequestSDKType;
}
export interface QueryOrdersByVaultResponse {
  orders: ReleaseOrder[];
  pagination?: PageResponse;
}
export interface QueryOrdersByVaultResponseProtoMsg {
  typeUrl: "/aceso.release.v1.QueryOrdersByVaultResponse";
  value: Uint8Array;
}
/**
 * @name QueryOrdersByVaultResponseAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.QueryOrdersByVaultResponse
 */
export interface QueryOrdersByVaultResponseAmino {
  orders: ReleaseOrderAmino[];
  pagination?: PageResponseAmino;
}
export interface QueryOrdersByVaultResponseAminoMsg {
  type: "/aceso.release.v1.QueryOrdersByVaultResponse";
  value: QueryOrdersByVaultResponseAmino;
}
export interface QueryOrdersByVaultResponseSDKType {
  orders: ReleaseOrderSDKType[];
  pagination?: PageResponseSDKType;
}
export interface QueryOrdersByRecipientRequest {
  recipient: string;
  pagination?: PageRequest;
}
export interface QueryOrdersByRecipientRequestProtoMsg {
  typeUrl: "/aceso.release.v1.QueryOrdersByRecipientRequest";
  value: Uint8Array;
}
/**
 * @name QueryOrdersByRecipientRequestAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.QueryOrdersByRecipientRequest
 */
export interface QueryOrdersByRecipientRequestAmino {
  recipient?: string;
  pagination?: PageRequestAmino;
}
export interface QueryOrdersByRecipientRequestAminoMsg {
  type: "/aceso.release.v1.QueryOrdersByRecipientRequest";
  value: QueryOrdersByRecipientRequestAmino;
}
export interface QueryOrdersByRecipientRequestSDKType {
  recipient: string;
  pagination?: PageRequestSDKType;
}
export interface QueryOrdersByRecipientResponse {
  orders: ReleaseOrder[];
  pagination?: PageResponse;
}
export interface QueryOrdersByRecipientResponseProtoMsg {
  typeUrl: "/aceso.release.v1.QueryOrdersByRecipientResponse";
  value: Uint8Array;
}
/**
 * @name QueryOrdersByRecipientResponseAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.QueryOrdersByRecipientResponse
 */
export interface QueryOrdersByRecipientResponseAmino {
  orders: ReleaseOrderAmino[];
  pagination?: PageResponseAmino;
}
export interface QueryOrdersByRecipientResponseAminoMsg {
  type: "/aceso.release.v1.QueryOrdersByRecipientResponse";
  value: QueryOrdersByRecipientResponseAmino;
}
export interface QueryOrdersByRecipientResponseSDKType {
  orders: ReleaseOrderSDKType[];
  pagination?: PageResponseSDKType;
}
/** QueryOpenOrdersRequest pages through orders without an outcome. */
export interface QueryOpenOrdersRequest {
  pagination?: PageRequest;
}
export interface QueryOpenOrdersRequestProtoMsg {
  typeUrl: "/aceso.release.v1.QueryOpenOrdersRequest";
  value: Uint8Array;
}
/**
 * QueryOpenOrdersRequest pages through orders without an outcome.
 * @name QueryOpenOrdersRequestAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.QueryOpenOrdersRequest
 */
export interface QueryOpenOrdersRequestAmino {
  pagination?: PageRequestAmino;
}
export interface QueryOpenOrdersRequestAminoMsg {
  type: "/aceso.release.v1.QueryOpenOrdersRequest";
  value: QueryOpenOrdersRequestAmino;
}
/** QueryOpenOrdersRequest pages through orders without an outcome. */
export interface QueryOpenOrdersRequestSDKType {
  pagination?: PageRequestSDKType;
}
export interface QueryOpenOrdersResponse {
  orders: ReleaseOrder[];
  pagination?: PageResponse;
}
export interface QueryOpenOrdersResponseProtoMsg {
  typeUrl: "/aceso.release.v1.QueryOpenOrdersResponse";
  value: Uint8Array;
}
/**
 * @name QueryOpenOrdersResponseAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.QueryOpenOrdersResponse
 */
export interface QueryOpenOrdersResponseAmino {
  orders: ReleaseOrderAmino[];
  pagination?: PageResponseAmino;
}
export interface QueryOpenOrdersResponseAminoMsg {
  type: "/aceso.release.v1.QueryOpenOrdersResponse";
  value: QueryOpenOrdersResponseAmino;
}
export interface QueryOpenOrdersResponseSDKType {
  orders: ReleaseOrderSDKType[];
  pagination?: PageResponseSDKType;
}
export interface QueryDisputeRequest {
  /** hex */
  id: string;
}
export interface QueryDisputeRequestProtoMsg {
  typeUrl: "/aceso.release.v1.QueryDisputeRequest";
  value: Uint8Array;
}
/**
 * @name QueryDisputeRequestAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.QueryDisputeRequest
 */
export interface QueryDisputeRequestAmino {
  /**
   * hex
   */
  id?: string;
}
export interface QueryDisputeRequestAminoMsg {
  type: "/aceso.release.v1.QueryDisputeRequest";
  value: QueryDisputeRequestAmino;
}
export interface QueryDisputeRequestSDKType {
  id: string;
}
export interface QueryDisputeResponse {
  dispute: Dispute;
  /** what ConcludeDispute would make of it now; its own status where nothing */
  wouldBe: DisputeStatus;
}
export interface QueryDisputeResponseProtoMsg {
  typeUrl: "/aceso.release.v1.QueryDisputeResponse";
  value: Uint8Array;
}
/**
 * @name QueryDisputeResponseAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.QueryDisputeResponse
 */
export interface QueryDisputeResponseAmino {
  dispute: DisputeAmino;
  /**
   * what ConcludeDispute would make of it now; its own status where nothing
   */
  would_be?: DisputeStatus;
}
export interface QueryDisputeResponseAminoMsg {
  type: "/aceso.release.v1.QueryDisputeResponse";
  value: QueryDisputeResponseAmino;
}
export interface QueryDisputeResponseSDKType {
  dispute: DisputeSDKType;
  would_be: DisputeStatus;
}
export interface QueryDisputesByOrderRequest {
  /** hex */
  order: string;
  pagination?: PageRequest;
}
export interface QueryDisputesByOrderRequestProtoMsg {
  typeUrl: "/aceso.release.v1.QueryDisputesByOrderRequest";
  value: Uint8Array;
}
/**
 * @name QueryDisputesByOrderRequestAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.QueryDisputesByOrderRequest
 */
export interface QueryDisputesByOrderRequestAmino {
  /**
   * hex
   */
  order?: string;
  pagination?: PageRequestAmino;
}
export interface QueryDisputesByOrderRequestAminoMsg {
  type: "/aceso.release.v1.QueryDisputesByOrderRequest";
  value: QueryDisputesByOrderRequestAmino;
}
export interface QueryDisputesByOrderRequestSDKType {
  order: string;
  pagination?: PageRequestSDKType;
}
export interface QueryDisputesByOrderResponse {
  disputes: Dispute[];
  pagination?: PageResponse;
}
export interface QueryDisputesByOrderResponseProtoMsg {
  typeUrl: "/aceso.release.v1.QueryDisputesByOrderResponse";
  value: Uint8Array;
}
/**
 * @name QueryDisputesByOrderResponseAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.QueryDisputesByOrderResponse
 */
export interface QueryDisputesByOrderResponseAmino {
  disputes: DisputeAmino[];
  pagination?: PageResponseAmino;
}
export interface QueryDisputesByOrderResponseAminoMsg {
  type: "/aceso.release.v1.QueryDisputesByOrderResponse";
  value: QueryDisputesByOrderResponseAmino;
}
export interface QueryDisputesByOrderResponseSDKType {
  disputes: DisputeSDKType[];
  pagination?: PageResponseSDKType;
}
/** QueryOpenDisputesRequest pages through undecided disputes, nearest end of a window first. */
export interface QueryOpenDisputesRequest {
  pagination?: PageRequest;
}
export interface QueryOpenDisputesRequestProtoMsg {
  typeUrl: "/aceso.release.v1.QueryOpenDisputesRequest";
  value: Uint8Array;
}
/**
 * QueryOpenDisputesRequest pages through undecided disputes, nearest end of a window first.
 * @name QueryOpenDisputesRequestAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.QueryOpenDisputesRequest
 */
export interface QueryOpenDisputesRequestAmino {
  pagination?: PageRequestAmino;
}
export interface QueryOpenDisputesRequestAminoMsg {
  type: "/aceso.release.v1.QueryOpenDisputesRequest";
  value: QueryOpenDisputesRequestAmino;
}
/** QueryOpenDisputesRequest pages through undecided disputes, nearest end of a window first. */
export interface QueryOpenDisputesRequestSDKType {
  pagination?: PageRequestSDKType;
}
export interface QueryOpenDisputesResponse {
  disputes: Dispute[];
  pagination?: PageResponse;
}
export interface QueryOpenDisputesResponseProtoMsg {
  typeUrl: "/aceso.release.v1.QueryOpenDisputesResponse";
  value: Uint8Array;
}
/**
 * @name QueryOpenDisputesResponseAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.QueryOpenDisputesResponse
 */
export interface QueryOpenDisputesResponseAmino {
  disputes: DisputeAmino[];
  pagination?: PageResponseAmino;
}
export interface QueryOpenDisputesResponseAminoMsg {
  type: "/aceso.release.v1.QueryOpenDisputesResponse";
  value: QueryOpenDisputesResponseAmino;
}
export interface QueryOpenDisputesResponseSDKType {
  disputes: DisputeSDKType[];
  pagination?: PageResponseSDKType;
}
function createBaseQueryParamsRequest(): QueryParamsRequest {
  return {};
}
export const QueryParamsRequest = {
  typeUrl: "/aceso.release.v1.QueryParamsRequest",
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
      typeUrl: "/aceso.release.v1.QueryParamsRequest",
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
  typeUrl: "/aceso.release.v1.QueryParamsResponse",
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
      typeUrl: "/aceso.release.v1.QueryParamsResponse",
      value: QueryParamsResponse.encode(message).finish()
    };
  }
};
function createBaseQueryOrderRequest(): QueryOrderRequest {
  return {
    id: ""
  };
}
export const QueryOrderRequest = {
  typeUrl: "/aceso.release.v1.QueryOrderRequest",
  encode(message: QueryOrderRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.id !== "") {
      writer.uint32(10).string(message.id);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryOrderRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryOrderRequest();
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
  fromJSON(object: any): QueryOrderRequest {
    const obj = createBaseQueryOrderRequest();
    if (isSet(object.id)) obj.id = String(object.id);
    return obj;
  },
  toJSON(message: QueryOrderRequest): JsonSafe<QueryOrderRequest> {
    const obj: any = {};
    message.id !== undefined && (obj.id = message.id);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryOrderRequest>): QueryOrderRequest {
    const message = createBaseQueryOrderRequest();
    message.id = object.id ?? "";
    return message;
  },
  fromAmino(object: QueryOrderRequestAmino): QueryOrderRequest {
    const message = createBaseQueryOrderRequest();
    if (object.id !== undefined && object.id !== null) {
      message.id = object.id;
    }
    return message;
  },
  toAmino(message: QueryOrderRequest): QueryOrderRequestAmino {
    const obj: any = {};
    obj.id = message.id === "" ? undefined : message.id;
    return obj;
  },
  fromAminoMsg(object: QueryOrderRequestAminoMsg): QueryOrderRequest {
    return QueryOrderRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryOrderRequestProtoMsg): QueryOrderRequest {
    return QueryOrderRequest.decode(message.value);
  },
  toProto(message: QueryOrderRequest): Uint8Array {
    return QueryOrderRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryOrderRequest): QueryOrderRequestProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.QueryOrderRequest",
      value: QueryOrderRequest.encode(message).finish()
    };
  }
};
function createBaseQueryOrderResponse(): QueryOrderResponse {
  return {
    order: ReleaseOrder.fromPartial({}),
    progress: OrderProgress.fromPartial({}),
    receipts: []
  };
}
export const QueryOrderResponse = {
  typeUrl: "/aceso.release.v1.QueryOrderResponse",
  encode(message: QueryOrderResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.order !== undefined) {
      ReleaseOrder.encode(message.order, writer.uint32(10).fork()).ldelim();
    }
    if (message.progress !== undefined) {
      OrderProgress.encode(message.progress, writer.uint32(18).fork()).ldelim();
    }
    for (const v of message.receipts) {
      Receipt.encode(v!, writer.uint32(26).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryOrderResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryOrderResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.order = ReleaseOrder.decode(reader, reader.uint32());
          break;
        case 2:
          message.progress = OrderProgress.decode(reader, reader.uint32());
          break;
        case 3:
          message.receipts.push(Receipt.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryOrderResponse {
    const obj = createBaseQueryOrderResponse();
    if (isSet(object.order)) obj.order = ReleaseOrder.fromJSON(object.order);
    if (isSet(object.progress)) obj.progress = OrderProgress.fromJSON(object.progress);
    if (Array.isArray(object?.receipts)) obj.receipts = object.receipts.map((e: any) => Receipt.fromJSON(e));
    return obj;
  },
  toJSON(message: QueryOrderResponse): JsonSafe<QueryOrderResponse> {
    const obj: any = {};
    message.order !== undefined && (obj.order = message.order ? ReleaseOrder.toJSON(message.order) : undefined);
    message.progress !== undefined && (obj.progress = message.progress ? OrderProgress.toJSON(message.progress) : undefined);
    if (message.receipts) {
      obj.receipts = message.receipts.map(e => e ? Receipt.toJSON(e) : undefined);
    } else {
      obj.receipts = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<QueryOrderResponse>): QueryOrderResponse {
    const message = createBaseQueryOrderResponse();
    if (object.order !== undefined && object.order !== null) {
      message.order = ReleaseOrder.fromPartial(object.order);
    }
    if (object.progress !== undefined && object.progress !== null) {
      message.progress = OrderProgress.fromPartial(object.progress);
    }
    message.receipts = object.receipts?.map(e => Receipt.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: QueryOrderResponseAmino): QueryOrderResponse {
    const message = createBaseQueryOrderResponse();
    if (object.order !== undefined && object.order !== null) {
      message.order = ReleaseOrder.fromAmino(object.order);
    }
    if (object.progress !== undefined && object.progress !== null) {
      message.progress = OrderProgress.fromAmino(object.progress);
    }
    message.receipts = object.receipts?.map(e => Receipt.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: QueryOrderResponse): QueryOrderResponseAmino {
    const obj: any = {};
    obj.order = message.order ? ReleaseOrder.toAmino(message.order) : ReleaseOrder.toAmino(ReleaseOrder.fromPartial({}));
    obj.progress = message.progress ? OrderProgress.toAmino(message.progress) : OrderProgress.toAmino(OrderProgress.fromPartial({}));
    if (message.receipts) {
      obj.receipts = message.receipts.map(e => e ? Receipt.toAmino(e) : undefined);
    } else {
      obj.receipts = message.receipts;
    }
    return obj;
  },
  fromAminoMsg(object: QueryOrderResponseAminoMsg): QueryOrderResponse {
    return QueryOrderResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryOrderResponseProtoMsg): QueryOrderResponse {
    return QueryOrderResponse.decode(message.value);
  },
  toProto(message: QueryOrderResponse): Uint8Array {
    return QueryOrderResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryOrderResponse): QueryOrderResponseProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.QueryOrderResponse",
      value: QueryOrderResponse.encode(message).finish()
    };
  }
};
function createBaseQueryOrdersByVaultRequest(): QueryOrdersByVaultRequest {
  return {
    vault: "",
    pagination: undefined
  };
}
export const QueryOrdersByVaultRequest = {
  typeUrl: "/aceso.release.v1.QueryOrdersByVaultRequest",
  encode(message: QueryOrdersByVaultRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.vault !== "") {
      writer.uint32(10).string(message.vault);
    }
    if (message.pagination !== undefined) {
      PageRequest.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryOrdersByVaultRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryOrdersByVaultRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.vault = reader.string();
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
  fromJSON(object: any): QueryOrdersByVaultRequest {
    const obj = createBaseQueryOrdersByVaultRequest();
    if (isSet(object.vault)) obj.vault = String(object.vault);
    if (isSet(object.pagination)) obj.pagination = PageRequest.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryOrdersByVaultRequest): JsonSafe<QueryOrdersByVaultRequest> {
    const obj: any = {};
    message.vault !== undefined && (obj.vault = message.vault);
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageRequest.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryOrdersByVaultRequest>): QueryOrdersByVaultRequest {
    const message = createBaseQueryOrdersByVaultRequest();
    message.vault = object.vault ?? "";
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryOrdersByVaultRequestAmino): QueryOrdersByVaultRequest {
    const message = createBaseQueryOrdersByVaultRequest();
    if (object.vault !== undefined && object.vault !== null) {
      message.vault = object.vault;
    }
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryOrdersByVaultRequest): QueryOrdersByVaultRequestAmino {
    const obj: any = {};
    obj.vault = message.vault === "" ? undefined : message.vault;
    obj.pagination = message.pagination ? PageRequest.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryOrdersByVaultRequestAminoMsg): QueryOrdersByVaultRequest {
    return QueryOrdersByVaultRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryOrdersByVaultRequestProtoMsg): QueryOrdersByVaultRequest {
    return QueryOrdersByVaultRequest.decode(message.value);
  },
  toProto(message: QueryOrdersByVaultRequest): Uint8Array {
    return QueryOrdersByVaultRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryOrdersByVaultRequest): QueryOrdersByVaultRequestProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.QueryOrdersByVaultRequest",
      value: QueryOrdersByVaultRequest.encode(message).finish()
    };
  }
};
function createBaseQueryOrdersByVaultResponse(): QueryOrdersByVaultResponse {
  return {
    orders: [],
    pagination: undefined
  };
}
export const QueryOrdersByVaultResponse = {
  typeUrl: "/aceso.release.v1.QueryOrdersByVaultResponse",
  encode(message: QueryOrdersByVaultResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.orders) {
      ReleaseOrder.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    if (message.pagination !== undefined) {
      PageResponse.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryOrdersByVaultResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryOrdersByVaultResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.orders.push(ReleaseOrder.decode(reader, reader.uint32()));
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
  fromJSON(object: any): QueryOrdersByVaultResponse {
    const obj = createBaseQueryOrdersByVaultResponse();
    if (Array.isArray(object?.orders)) obj.orders = object.orders.map((e: any) => ReleaseOrder.fromJSON(e));
    if (isSet(object.pagination)) obj.pagination = PageResponse.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryOrdersByVaultResponse): JsonSafe<QueryOrdersByVaultResponse> {
    const obj: any = {};
    if (message.orders) {
      obj.orders = message.orders.map(e => e ? ReleaseOrder.toJSON(e) : undefined);
    } else {
      obj.orders = [];
    }
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageResponse.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryOrdersByVaultResponse>): QueryOrdersByVaultResponse {
    const message = createBaseQueryOrdersByVaultResponse();
    message.orders = object.orders?.map(e => ReleaseOrder.fromPartial(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryOrdersByVaultResponseAmino): QueryOrdersByVaultResponse {
    const message = createBaseQueryOrdersByVaultResponse();
    message.orders = object.orders?.map(e => ReleaseOrder.fromAmino(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryOrdersByVaultResponse): QueryOrdersByVaultResponseAmino {
    const obj: any = {};
    if (message.orders) {
      obj.orders = message.orders.map(e => e ? ReleaseOrder.toAmino(e) : undefined);
    } else {
      obj.orders = message.orders;
    }
    obj.pagination = message.pagination ? PageResponse.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryOrdersByVaultResponseAminoMsg): QueryOrdersByVaultResponse {
    return QueryOrdersByVaultResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryOrdersByVaultResponseProtoMsg): QueryOrdersByVaultResponse {
    return QueryOrdersByVaultResponse.decode(message.value);
  },
  toProto(message: QueryOrdersByVaultResponse): Uint8Array {
    return QueryOrdersByVaultResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryOrdersByVaultResponse): QueryOrdersByVaultResponseProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.QueryOrdersByVaultResponse",
      value: QueryOrdersByVaultResponse.encode(message).finish()
    };
  }
};
function createBaseQueryOrdersByRecipientRequest(): QueryOrdersByRecipientRequest {
  return {
    recipient: "",
    pagination: undefined
  };
}
export const QueryOrdersByRecipientRequest = {
  typeUrl: "/aceso.release.v1.QueryOrdersByRecipientRequest",
  encode(message: QueryOrdersByRecipientRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.recipient !== "") {
      writer.uint32(10).string(message.recipient);
    }
    if (message.pagination !== undefined) {
      PageRequest.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryOrdersByRecipientRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryOrdersByRecipientRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.recipient = reader.string();
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
  fromJSON(object: any): QueryOrdersByRecipientRequest {
    const obj = createBaseQueryOrdersByRecipientRequest();
    if (isSet(object.recipient)) obj.recipient = String(object.recipient);
    if (isSet(object.pagination)) obj.pagination = PageRequest.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryOrdersByRecipientRequest): JsonSafe<QueryOrdersByRecipientRequest> {
    const obj: any = {};
    message.recipient !== undefined && (obj.recipient = message.recipient);
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageRequest.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryOrdersByRecipientRequest>): QueryOrdersByRecipientRequest {
    const message = createBaseQueryOrdersByRecipientRequest();
    message.recipient = object.recipient ?? "";
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryOrdersByRecipientRequestAmino): QueryOrdersByRecipientRequest {
    const message = createBaseQueryOrdersByRecipientRequest();
    if (object.recipient !== undefined && object.recipient !== null) {
      message.recipient = object.recipient;
    }
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryOrdersByRecipientRequest): QueryOrdersByRecipientRequestAmino {
    const obj: any = {};
    obj.recipient = message.recipient === "" ? undefined : message.recipient;
    obj.pagination = message.pagination ? PageRequest.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryOrdersByRecipientRequestAminoMsg): QueryOrdersByRecipientRequest {
    return QueryOrdersByRecipientRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryOrdersByRecipientRequestProtoMsg): QueryOrdersByRecipientRequest {
    return QueryOrdersByRecipientRequest.decode(message.value);
  },
  toProto(message: QueryOrdersByRecipientRequest): Uint8Array {
    return QueryOrdersByRecipientRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryOrdersByRecipientRequest): QueryOrdersByRecipientRequestProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.QueryOrdersByRecipientRequest",
      value: QueryOrdersByRecipientRequest.encode(message).finish()
    };
  }
};
function createBaseQueryOrdersByRecipientResponse(): QueryOrdersByRecipientResponse {
  return {
    orders: [],
    pagination: undefined
  };
}
export const QueryOrdersByRecipientResponse = {
  typeUrl: "/aceso.release.v1.QueryOrdersByRecipientResponse",
  encode(message: QueryOrdersByRecipientResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.orders) {
      ReleaseOrder.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    if (message.pagination !== undefined) {
      PageResponse.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryOrdersByRecipientResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryOrdersByRecipientResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.orders.push(ReleaseOrder.decode(reader, reader.uint32()));
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
  fromJSON(object: any): QueryOrdersByRecipientResponse {
    const obj = createBaseQueryOrdersByRecipientResponse();
    if (Array.isArray(object?.orders)) obj.orders = object.orders.map((e: any) => ReleaseOrder.fromJSON(e));
    if (isSet(object.pagination)) obj.pagination = PageResponse.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryOrdersByRecipientResponse): JsonSafe<QueryOrdersByRecipientResponse> {
    const obj: any = {};
    if (message.orders) {
      obj.orders = message.orders.map(e => e ? ReleaseOrder.toJSON(e) : undefined);
    } else {
      obj.orders = [];
    }
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageResponse.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryOrdersByRecipientResponse>): QueryOrdersByRecipientResponse {
    const message = createBaseQueryOrdersByRecipientResponse();
    message.orders = object.orders?.map(e => ReleaseOrder.fromPartial(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryOrdersByRecipientResponseAmino): QueryOrdersByRecipientResponse {
    const message = createBaseQueryOrdersByRecipientResponse();
    message.orders = object.orders?.map(e => ReleaseOrder.fromAmino(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryOrdersByRecipientResponse): QueryOrdersByRecipientResponseAmino {
    const obj: any = {};
    if (message.orders) {
      obj.orders = message.orders.map(e => e ? ReleaseOrder.toAmino(e) : undefined);
    } else {
      obj.orders = message.orders;
    }
    obj.pagination = message.pagination ? PageResponse.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryOrdersByRecipientResponseAminoMsg): QueryOrdersByRecipientResponse {
    return QueryOrdersByRecipientResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryOrdersByRecipientResponseProtoMsg): QueryOrdersByRecipientResponse {
    return QueryOrdersByRecipientResponse.decode(message.value);
  },
  toProto(message: QueryOrdersByRecipientResponse): Uint8Array {
    return QueryOrdersByRecipientResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryOrdersByRecipientResponse): QueryOrdersByRecipientResponseProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.QueryOrdersByRecipientResponse",
      value: QueryOrdersByRecipientResponse.encode(message).finish()
    };
  }
};
function createBaseQueryOpenOrdersRequest(): QueryOpenOrdersRequest {
  return {
    pagination: undefined
  };
}
export const QueryOpenOrdersRequest = {
  typeUrl: "/aceso.release.v1.QueryOpenOrdersRequest",
  encode(message: QueryOpenOrdersRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.pagination !== undefined) {
      PageRequest.encode(message.pagination, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryOpenOrdersRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryOpenOrdersRequest();
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
  fromJSON(object: any): QueryOpenOrdersRequest {
    const obj = createBaseQueryOpenOrdersRequest();
    if (isSet(object.pagination)) obj.pagination = PageRequest.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryOpenOrdersRequest): JsonSafe<QueryOpenOrdersRequest> {
    const obj: any = {};
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageRequest.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryOpenOrdersRequest>): QueryOpenOrdersRequest {
    const message = createBaseQueryOpenOrdersRequest();
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryOpenOrdersRequestAmino): QueryOpenOrdersRequest {
    const message = createBaseQueryOpenOrdersRequest();
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryOpenOrdersRequest): QueryOpenOrdersRequestAmino {
    const obj: any = {};
    obj.pagination = message.pagination ? PageRequest.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryOpenOrdersRequestAminoMsg): QueryOpenOrdersRequest {
    return QueryOpenOrdersRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryOpenOrdersRequestProtoMsg): QueryOpenOrdersRequest {
    return QueryOpenOrdersRequest.decode(message.value);
  },
  toProto(message: QueryOpenOrdersRequest): Uint8Array {
    return QueryOpenOrdersRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryOpenOrdersRequest): QueryOpenOrdersRequestProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.QueryOpenOrdersRequest",
      value: QueryOpenOrdersRequest.encode(message).finish()
    };
  }
};
function createBaseQueryOpenOrdersResponse(): QueryOpenOrdersResponse {
  return {
    orders: [],
    pagination: undefined
  };
}
export const QueryOpenOrdersResponse = {
  typeUrl: "/aceso.release.v1.QueryOpenOrdersResponse",
  encode(message: QueryOpenOrdersResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.orders) {
      ReleaseOrder.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    if (message.pagination !== undefined) {
      PageResponse.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryOpenOrdersResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryOpenOrdersResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.orders.push(ReleaseOrder.decode(reader, reader.uint32()));
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
  fromJSON(object: any): QueryOpenOrdersResponse {
    const obj = createBaseQueryOpenOrdersResponse();
    if (Array.isArray(object?.orders)) obj.orders = object.orders.map((e: any) => ReleaseOrder.fromJSON(e));
    if (isSet(object.pagination)) obj.pagination = PageResponse.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryOpenOrdersResponse): JsonSafe<QueryOpenOrdersResponse> {
    const obj: any = {};
    if (message.orders) {
      obj.orders = message.orders.map(e => e ? ReleaseOrder.toJSON(e) : undefined);
    } else {
      obj.orders = [];
    }
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageResponse.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryOpenOrdersResponse>): QueryOpenOrdersResponse {
    const message = createBaseQueryOpenOrdersResponse();
    message.orders = object.orders?.map(e => ReleaseOrder.fromPartial(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryOpenOrdersResponseAmino): QueryOpenOrdersResponse {
    const message = createBaseQueryOpenOrdersResponse();
    message.orders = object.orders?.map(e => ReleaseOrder.fromAmino(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryOpenOrdersResponse): QueryOpenOrdersResponseAmino {
    const obj: any = {};
    if (message.orders) {
      obj.orders = message.orders.map(e => e ? ReleaseOrder.toAmino(e) : undefined);
    } else {
      obj.orders = message.orders;
    }
    obj.pagination = message.pagination ? PageResponse.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryOpenOrdersResponseAminoMsg): QueryOpenOrdersResponse {
    return QueryOpenOrdersResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryOpenOrdersResponseProtoMsg): QueryOpenOrdersResponse {
    return QueryOpenOrdersResponse.decode(message.value);
  },
  toProto(message: QueryOpenOrdersResponse): Uint8Array {
    return QueryOpenOrdersResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryOpenOrdersResponse): QueryOpenOrdersResponseProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.QueryOpenOrdersResponse",
      value: QueryOpenOrdersResponse.encode(message).finish()
    };
  }
};
function createBaseQueryDisputeRequest(): QueryDisputeRequest {
  return {
    id: ""
  };
}
export const QueryDisputeRequest = {
  typeUrl: "/aceso.release.v1.QueryDisputeRequest",
  encode(message: QueryDisputeRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.id !== "") {
      writer.uint32(10).string(message.id);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryDisputeRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryDisputeRequest();
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
  fromJSON(object: any): QueryDisputeRequest {
    const obj = createBaseQueryDisputeRequest();
    if (isSet(object.id)) obj.id = String(object.id);
    return obj;
  },
  toJSON(message: QueryDisputeRequest): JsonSafe<QueryDisputeRequest> {
    const obj: any = {};
    message.id !== undefined && (obj.id = message.id);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryDisputeRequest>): QueryDisputeRequest {
    const message = createBaseQueryDisputeRequest();
    message.id = object.id ?? "";
    return message;
  },
  fromAmino(object: QueryDisputeRequestAmino): QueryDisputeRequest {
    const message = createBaseQueryDisputeRequest();
    if (object.id !== undefined && object.id !== null) {
      message.id = object.id;
    }
    return message;
  },
  toAmino(message: QueryDisputeRequest): QueryDisputeRequestAmino {
    const obj: any = {};
    obj.id = message.id === "" ? undefined : message.id;
    return obj;
  },
  fromAminoMsg(object: QueryDisputeRequestAminoMsg): QueryDisputeRequest {
    return QueryDisputeRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryDisputeRequestProtoMsg): QueryDisputeRequest {
    return QueryDisputeRequest.decode(message.value);
  },
  toProto(message: QueryDisputeRequest): Uint8Array {
    return QueryDisputeRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryDisputeRequest): QueryDisputeRequestProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.QueryDisputeRequest",
      value: QueryDisputeRequest.encode(message).finish()
    };
  }
};
function createBaseQueryDisputeResponse(): QueryDisputeResponse {
  return {
    dispute: Dispute.fromPartial({}),
    wouldBe: 0
  };
}
export const QueryDisputeResponse = {
  typeUrl: "/aceso.release.v1.QueryDisputeResponse",
  encode(message: QueryDisputeResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.dispute !== undefined) {
      Dispute.encode(message.dispute, writer.uint32(10).fork()).ldelim();
    }
    if (message.wouldBe !== 0) {
      writer.uint32(16).int32(message.wouldBe);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryDisputeResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryDisputeResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.dispute = Dispute.decode(reader, reader.uint32());
          break;
        case 2:
          message.wouldBe = reader.int32() as any;
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): QueryDisputeResponse {
    const obj = createBaseQueryDisputeResponse();
    if (isSet(object.dispute)) obj.dispute = Dispute.fromJSON(object.dispute);
    if (isSet(object.wouldBe)) obj.wouldBe = disputeStatusFromJSON(object.wouldBe);
    return obj;
  },
  toJSON(message: QueryDisputeResponse): JsonSafe<QueryDisputeResponse> {
    const obj: any = {};
    message.dispute !== undefined && (obj.dispute = message.dispute ? Dispute.toJSON(message.dispute) : undefined);
    message.wouldBe !== undefined && (obj.wouldBe = disputeStatusToJSON(message.wouldBe));
    return obj;
  },
  fromPartial(object: DeepPartial<QueryDisputeResponse>): QueryDisputeResponse {
    const message = createBaseQueryDisputeResponse();
    if (object.dispute !== undefined && object.dispute !== null) {
      message.dispute = Dispute.fromPartial(object.dispute);
    }
    message.wouldBe = object.wouldBe ?? 0;
    return message;
  },
  fromAmino(object: QueryDisputeResponseAmino): QueryDisputeResponse {
    const message = createBaseQueryDisputeResponse();
    if (object.dispute !== undefined && object.dispute !== null) {
      message.dispute = Dispute.fromAmino(object.dispute);
    }
    if (object.would_be !== undefined && object.would_be !== null) {
      message.wouldBe = object.would_be;
    }
    return message;
  },
  toAmino(message: QueryDisputeResponse): QueryDisputeResponseAmino {
    const obj: any = {};
    obj.dispute = message.dispute ? Dispute.toAmino(message.dispute) : Dispute.toAmino(Dispute.fromPartial({}));
    obj.would_be = message.wouldBe === 0 ? undefined : message.wouldBe;
    return obj;
  },
  fromAminoMsg(object: QueryDisputeResponseAminoMsg): QueryDisputeResponse {
    return QueryDisputeResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryDisputeResponseProtoMsg): QueryDisputeResponse {
    return QueryDisputeResponse.decode(message.value);
  },
  toProto(message: QueryDisputeResponse): Uint8Array {
    return QueryDisputeResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryDisputeResponse): QueryDisputeResponseProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.QueryDisputeResponse",
      value: QueryDisputeResponse.encode(message).finish()
    };
  }
};
function createBaseQueryDisputesByOrderRequest(): QueryDisputesByOrderRequest {
  return {
    order: "",
    pagination: undefined
  };
}
export const QueryDisputesByOrderRequest = {
  typeUrl: "/aceso.release.v1.QueryDisputesByOrderRequest",
  encode(message: QueryDisputesByOrderRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.order !== "") {
      writer.uint32(10).string(message.order);
    }
    if (message.pagination !== undefined) {
      PageRequest.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryDisputesByOrderRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryDisputesByOrderRequest();
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
  fromJSON(object: any): QueryDisputesByOrderRequest {
    const obj = createBaseQueryDisputesByOrderRequest();
    if (isSet(object.order)) obj.order = String(object.order);
    if (isSet(object.pagination)) obj.pagination = PageRequest.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryDisputesByOrderRequest): JsonSafe<QueryDisputesByOrderRequest> {
    const obj: any = {};
    message.order !== undefined && (obj.order = message.order);
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageRequest.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryDisputesByOrderRequest>): QueryDisputesByOrderRequest {
    const message = createBaseQueryDisputesByOrderRequest();
    message.order = object.order ?? "";
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryDisputesByOrderRequestAmino): QueryDisputesByOrderRequest {
    const message = createBaseQueryDisputesByOrderRequest();
    if (object.order !== undefined && object.order !== null) {
      message.order = object.order;
    }
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryDisputesByOrderRequest): QueryDisputesByOrderRequestAmino {
    const obj: any = {};
    obj.order = message.order === "" ? undefined : message.order;
    obj.pagination = message.pagination ? PageRequest.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryDisputesByOrderRequestAminoMsg): QueryDisputesByOrderRequest {
    return QueryDisputesByOrderRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryDisputesByOrderRequestProtoMsg): QueryDisputesByOrderRequest {
    return QueryDisputesByOrderRequest.decode(message.value);
  },
  toProto(message: QueryDisputesByOrderRequest): Uint8Array {
    return QueryDisputesByOrderRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryDisputesByOrderRequest): QueryDisputesByOrderRequestProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.QueryDisputesByOrderRequest",
      value: QueryDisputesByOrderRequest.encode(message).finish()
    };
  }
};
function createBaseQueryDisputesByOrderResponse(): QueryDisputesByOrderResponse {
  return {
    disputes: [],
    pagination: undefined
  };
}
export const QueryDisputesByOrderResponse = {
  typeUrl: "/aceso.release.v1.QueryDisputesByOrderResponse",
  encode(message: QueryDisputesByOrderResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.disputes) {
      Dispute.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    if (message.pagination !== undefined) {
      PageResponse.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryDisputesByOrderResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryDisputesByOrderResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.disputes.push(Dispute.decode(reader, reader.uint32()));
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
  fromJSON(object: any): QueryDisputesByOrderResponse {
    const obj = createBaseQueryDisputesByOrderResponse();
    if (Array.isArray(object?.disputes)) obj.disputes = object.disputes.map((e: any) => Dispute.fromJSON(e));
    if (isSet(object.pagination)) obj.pagination = PageResponse.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryDisputesByOrderResponse): JsonSafe<QueryDisputesByOrderResponse> {
    const obj: any = {};
    if (message.disputes) {
      obj.disputes = message.disputes.map(e => e ? Dispute.toJSON(e) : undefined);
    } else {
      obj.disputes = [];
    }
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageResponse.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryDisputesByOrderResponse>): QueryDisputesByOrderResponse {
    const message = createBaseQueryDisputesByOrderResponse();
    message.disputes = object.disputes?.map(e => Dispute.fromPartial(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryDisputesByOrderResponseAmino): QueryDisputesByOrderResponse {
    const message = createBaseQueryDisputesByOrderResponse();
    message.disputes = object.disputes?.map(e => Dispute.fromAmino(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryDisputesByOrderResponse): QueryDisputesByOrderResponseAmino {
    const obj: any = {};
    if (message.disputes) {
      obj.disputes = message.disputes.map(e => e ? Dispute.toAmino(e) : undefined);
    } else {
      obj.disputes = message.disputes;
    }
    obj.pagination = message.pagination ? PageResponse.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryDisputesByOrderResponseAminoMsg): QueryDisputesByOrderResponse {
    return QueryDisputesByOrderResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryDisputesByOrderResponseProtoMsg): QueryDisputesByOrderResponse {
    return QueryDisputesByOrderResponse.decode(message.value);
  },
  toProto(message: QueryDisputesByOrderResponse): Uint8Array {
    return QueryDisputesByOrderResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryDisputesByOrderResponse): QueryDisputesByOrderResponseProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.QueryDisputesByOrderResponse",
      value: QueryDisputesByOrderResponse.encode(message).finish()
    };
  }
};
function createBaseQueryOpenDisputesRequest(): QueryOpenDisputesRequest {
  return {
    pagination: undefined
  };
}
export const QueryOpenDisputesRequest = {
  typeUrl: "/aceso.release.v1.QueryOpenDisputesRequest",
  encode(message: QueryOpenDisputesRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.pagination !== undefined) {
      PageRequest.encode(message.pagination, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryOpenDisputesRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryOpenDisputesRequest();
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
  fromJSON(object: any): QueryOpenDisputesRequest {
    const obj = createBaseQueryOpenDisputesRequest();
    if (isSet(object.pagination)) obj.pagination = PageRequest.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryOpenDisputesRequest): JsonSafe<QueryOpenDisputesRequest> {
    const obj: any = {};
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageRequest.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryOpenDisputesRequest>): QueryOpenDisputesRequest {
    const message = createBaseQueryOpenDisputesRequest();
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryOpenDisputesRequestAmino): QueryOpenDisputesRequest {
    const message = createBaseQueryOpenDisputesRequest();
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageRequest.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryOpenDisputesRequest): QueryOpenDisputesRequestAmino {
    const obj: any = {};
    obj.pagination = message.pagination ? PageRequest.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryOpenDisputesRequestAminoMsg): QueryOpenDisputesRequest {
    return QueryOpenDisputesRequest.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryOpenDisputesRequestProtoMsg): QueryOpenDisputesRequest {
    return QueryOpenDisputesRequest.decode(message.value);
  },
  toProto(message: QueryOpenDisputesRequest): Uint8Array {
    return QueryOpenDisputesRequest.encode(message).finish();
  },
  toProtoMsg(message: QueryOpenDisputesRequest): QueryOpenDisputesRequestProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.QueryOpenDisputesRequest",
      value: QueryOpenDisputesRequest.encode(message).finish()
    };
  }
};
function createBaseQueryOpenDisputesResponse(): QueryOpenDisputesResponse {
  return {
    disputes: [],
    pagination: undefined
  };
}
export const QueryOpenDisputesResponse = {
  typeUrl: "/aceso.release.v1.QueryOpenDisputesResponse",
  encode(message: QueryOpenDisputesResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.disputes) {
      Dispute.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    if (message.pagination !== undefined) {
      PageResponse.encode(message.pagination, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): QueryOpenDisputesResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseQueryOpenDisputesResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.disputes.push(Dispute.decode(reader, reader.uint32()));
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
  fromJSON(object: any): QueryOpenDisputesResponse {
    const obj = createBaseQueryOpenDisputesResponse();
    if (Array.isArray(object?.disputes)) obj.disputes = object.disputes.map((e: any) => Dispute.fromJSON(e));
    if (isSet(object.pagination)) obj.pagination = PageResponse.fromJSON(object.pagination);
    return obj;
  },
  toJSON(message: QueryOpenDisputesResponse): JsonSafe<QueryOpenDisputesResponse> {
    const obj: any = {};
    if (message.disputes) {
      obj.disputes = message.disputes.map(e => e ? Dispute.toJSON(e) : undefined);
    } else {
      obj.disputes = [];
    }
    message.pagination !== undefined && (obj.pagination = message.pagination ? PageResponse.toJSON(message.pagination) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<QueryOpenDisputesResponse>): QueryOpenDisputesResponse {
    const message = createBaseQueryOpenDisputesResponse();
    message.disputes = object.disputes?.map(e => Dispute.fromPartial(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromPartial(object.pagination);
    }
    return message;
  },
  fromAmino(object: QueryOpenDisputesResponseAmino): QueryOpenDisputesResponse {
    const message = createBaseQueryOpenDisputesResponse();
    message.disputes = object.disputes?.map(e => Dispute.fromAmino(e)) || [];
    if (object.pagination !== undefined && object.pagination !== null) {
      message.pagination = PageResponse.fromAmino(object.pagination);
    }
    return message;
  },
  toAmino(message: QueryOpenDisputesResponse): QueryOpenDisputesResponseAmino {
    const obj: any = {};
    if (message.disputes) {
      obj.disputes = message.disputes.map(e => e ? Dispute.toAmino(e) : undefined);
    } else {
      obj.disputes = message.disputes;
    }
    obj.pagination = message.pagination ? PageResponse.toAmino(message.pagination) : undefined;
    return obj;
  },
  fromAminoMsg(object: QueryOpenDisputesResponseAminoMsg): QueryOpenDisputesResponse {
    return QueryOpenDisputesResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: QueryOpenDisputesResponseProtoMsg): QueryOpenDisputesResponse {
    return QueryOpenDisputesResponse.decode(message.value);
  },
  toProto(message: QueryOpenDisputesResponse): Uint8Array {
    return QueryOpenDisputesResponse.encode(message).finish();
  },
  toProtoMsg(message: QueryOpenDisputesResponse): QueryOpenDisputesResponseProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.QueryOpenDisputesResponse",
      value: QueryOpenDisputesResponse.encode(message).finish()
    };
  }
};