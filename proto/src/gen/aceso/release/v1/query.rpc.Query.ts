import { Rpc } from "../../../helpers.js";
import { BinaryReader } from "../../../binary.js";
import { QueryClient, createProtobufRpcClient } from "@cosmjs/stargate";
import { QueryParamsRequest, QueryParamsResponse, QueryOrderRequest, QueryOrderResponse, QueryOrdersByVaultRequest, QueryOrdersByVaultResponse, QueryOrdersByRecipientRequest, QueryOrdersByRecipientResponse, QueryOpenOrdersRequest, QueryOpenOrdersResponse, QueryDisputeRequest, QueryDisputeResponse, QueryDisputesByOrderRequest, QueryDisputesByOrderResponse, QueryOpenDisputesRequest, QueryOpenDisputesResponse } from "./query.js";
/** Query is the release module's read service. */
export interface Query {
  params(request?: QueryParamsRequest): Promise<QueryParamsResponse>;
  order(request: QueryOrderRequest): Promise<QueryOrderResponse>;
  ordersByVault(request: QueryOrdersByVaultRequest): Promise<QueryOrdersByVaultResponse>;
  ordersByRecipient(request: QueryOrdersByRecipientRequest): Promise<QueryOrdersByRecipientResponse>;
  openOrders(request?: QueryOpenOrdersRequest): Promise<QueryOpenOrdersResponse>;
  dispute(request: QueryDisputeRequest): Promise<QueryDisputeResponse>;
  disputesByOrder(request: QueryDisputesByOrderRequest): Promise<QueryDisputesByOrderResponse>;
  openDisputes(request?: QueryOpenDisputesRequest): Promise<QueryOpenDisputesResponse>;
}
export class QueryClientImpl implements Query {
  private readonly rpc: Rpc;
  constructor(rpc: Rpc) {
    this.rpc = rpc;
    this.params = this.params.bind(this);
    this.order = this.order.bind(this);
    this.ordersByVault = this.ordersByVault.bind(this);
    this.ordersByRecipient = this.ordersByRecipient.bind(this);
    this.openOrders = this.openOrders.bind(this);
    this.dispute = this.dispute.bind(this);
    this.disputesByOrder = this.disputesByOrder.bind(this);
    this.openDisputes = this.openDisputes.bind(this);
  }
  params(request: QueryParamsRequest = {}): Promise<QueryParamsResponse> {
    const data = QueryParamsRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.release.v1.Query", "Params", data);
    return promise.then(data => QueryParamsResponse.decode(new BinaryReader(data)));
  }
  order(request: QueryOrderRequest): Promise<QueryOrderResponse> {
    const data = QueryOrderRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.release.v1.Query", "Order", data);
    return promise.then(data => QueryOrderResponse.decode(new BinaryReader(data)));
  }
  ordersByVault(request: QueryOrdersByVaultRequest): Promise<QueryOrdersByVaultResponse> {
    const data = QueryOrdersByVaultRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.release.v1.Query", "OrdersByVault", data);
    return promise.then(data => QueryOrdersByVaultResponse.decode(new BinaryReader(data)));
  }
  ordersByRecipient(request: QueryOrdersByRecipientRequest): Promise<QueryOrdersByRecipientResponse> {
    const data = QueryOrdersByRecipientRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.release.v1.Query", "OrdersByRecipient", data);
    return promise.then(data => QueryOrdersByRecipientResponse.decode(new BinaryReader(data)));
  }
  openOrders(request: QueryOpenOrdersRequest = {
    pagination: undefined
  }): Promise<QueryOpenOrdersResponse> {
    const data = QueryOpenOrdersRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.release.v1.Query", "OpenOrders", data);
    return promise.then(data => QueryOpenOrdersResponse.decode(new BinaryReader(data)));
  }
  dispute(request: QueryDisputeRequest): Promise<QueryDisputeResponse> {
    const data = QueryDisputeRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.release.v1.Query", "Dispute", data);
    return promise.then(data => QueryDisputeResponse.decode(new BinaryReader(data)));
  }
  disputesByOrder(request: QueryDisputesByOrderRequest): Promise<QueryDisputesByOrderResponse> {
    const data = QueryDisputesByOrderRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.release.v1.Query", "DisputesByOrder", data);
    return promise.then(data => QueryDisputesByOrderResponse.decode(new BinaryReader(data)));
  }
  openDisputes(request: QueryOpenDisputesRequest = {
    pagination: undefined
  }): Promise<QueryOpenDisputesResponse> {
    const data = QueryOpenDisputesRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.release.v1.Query", "OpenDisputes", data);
    return promise.then(data => QueryOpenDisputesResponse.decode(new BinaryReader(data)));
  }
}
export const createRpcQueryExtension = (base: QueryClient) => {
  const rpc = createProtobufRpcClient(base);
  const queryService = new QueryClientImpl(rpc);
  return {
    params(request?: QueryParamsRequest): Promise<QueryParamsResponse> {
      return queryService.params(request);
    },
    order(request: QueryOrderRequest): Promise<QueryOrderResponse> {
      return queryService.order(request);
    },
    ordersByVault(request: QueryOrdersByVaultRequest): Promise<QueryOrdersByVaultResponse> {
      return queryService.ordersByVault(request);
    },
    ordersByRecipient(request: QueryOrdersByRecipientRequest): Promise<QueryOrdersByRecipientResponse> {
      return queryService.ordersByRecipient(request);
    },
    openOrders(request?: QueryOpenOrdersRequest): Promise<QueryOpenOrdersResponse> {
      return queryService.openOrders(request);
    },
    dispute(request: QueryDisputeRequest): Promise<QueryDisputeResponse> {
      return queryService.dispute(request);
    },
    disputesByOrder(request: QueryDisputesByOrderRequest): Promise<QueryDisputesByOrderResponse> {
      return queryService.disputesByOrder(request);
    },
    openDisputes(request?: QueryOpenDisputesRequest): Promise<QueryOpenDisputesResponse> {
      return queryService.openDisputes(request);
    }
  };
};