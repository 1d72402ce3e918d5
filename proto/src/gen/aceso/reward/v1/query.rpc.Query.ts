import { Rpc } from "../../../helpers.js";
import { BinaryReader } from "../../../binary.js";
import { QueryClient, createProtobufRpcClient } from "@cosmjs/stargate";
import { QueryParamsRequest, QueryParamsResponse, QueryAccrualsRequest, QueryAccrualsResponse, QueryEpochRequest, QueryEpochResponse, QueryClaimableRequest, QueryClaimableResponse, QuerySupplyRequest, QuerySupplyResponse } from "./query.js";
/** Query is the reward module's read service. */
export interface Query {
  params(request?: QueryParamsRequest): Promise<QueryParamsResponse>;
  accruals(request: QueryAccrualsRequest): Promise<QueryAccrualsResponse>;
  epoch(request: QueryEpochRequest): Promise<QueryEpochResponse>;
  claimable(request: QueryClaimableRequest): Promise<QueryClaimableResponse>;
  supply(request?: QuerySupplyRequest): Promise<QuerySupplyResponse>;
}
export class QueryClientImpl implements Query {
  private readonly rpc: Rpc;
  constructor(rpc: Rpc) {
    this.rpc = rpc;
    this.params = this.params.bind(this);
    this.accruals = this.accruals.bind(this);
    this.epoch = this.epoch.bind(this);
    this.claimable = this.claimable.bind(this);
    this.supply = this.supply.bind(this);
  }
  params(request: QueryParamsRequest = {}): Promise<QueryParamsResponse> {
    const data = QueryParamsRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.reward.v1.Query", "Params", data);
    return promise.then(data => QueryParamsResponse.decode(new BinaryReader(data)));
  }
  accruals(request: QueryAccrualsRequest): Promise<QueryAccrualsResponse> {
    const data = QueryAccrualsRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.reward.v1.Query", "Accruals", data);
    return promise.then(data => QueryAccrualsResponse.decode(new BinaryReader(data)));
  }
  epoch(request: QueryEpochRequest): Promise<QueryEpochResponse> {
    const data = QueryEpochRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.reward.v1.Query", "Epoch", data);
    return promise.then(data => QueryEpochResponse.decode(new BinaryReader(data)));
  }
  claimable(request: QueryClaimableRequest): Promise<QueryClaimableResponse> {
    const data = QueryClaimableRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.reward.v1.Query", "Claimable", data);
    return promise.then(data => QueryClaimableResponse.decode(new BinaryReader(data)));
  }
  supply(request: QuerySupplyRequest = {}): Promise<QuerySupplyResponse> {
    const data = QuerySupplyRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.reward.v1.Query", "Supply", data);
    return promise.then(data => QuerySupplyResponse.decode(new BinaryReader(data)));
  }
}
export const createRpcQueryExtension = (base: QueryClient) => {
  const rpc = createProtobufRpcClient(base);
  const queryService = new QueryClientImpl(rpc);
  return {
    params(request?: QueryParamsRequest): Promise<QueryParamsResponse> {
      return queryService.params(request);
    },
    accruals(request: QueryAccrualsRequest): Promise<QueryAccrualsResponse> {
      return queryService.accruals(request);
    },
    epoch(request: QueryEpochRequest): Promise<QueryEpochResponse> {
      return queryService.epoch(request);
    },
    claimable(request: QueryClaimableRequest): Promise<QueryClaimableResponse> {
      return queryService.claimable(request);
    },
    supply(request?: QuerySupplyRequest): Promise<QuerySupplyResponse> {
      return queryService.supply(request);
    }
  };
};