import { Rpc } from "../../../helpers.js";
import { BinaryReader } from "../../../binary.js";
import { QueryClient, createProtobufRpcClient } from "@cosmjs/stargate";
import { QueryParamsRequest, QueryParamsResponse, QueryOperatorRequest, QueryOperatorResponse, QueryOperatorsRequest, QueryOperatorsResponse, QueryEpochRequest, QueryEpochResponse, QueryCommitteeRequest, QueryCommitteeResponse, QueryActiveSetRequest, QueryActiveSetResponse, QueryHeaderRingRequest, QueryHeaderRingResponse, QuerySlashesRequest, QuerySlashesResponse, QueryOrgsRequest, QueryOrgsResponse, QueryCouncilRequest, QueryCouncilResponse } from "./query.js";
/** Query is the operator module's read service. */
export interface Query {
  params(request?: QueryParamsRequest): Promise<QueryParamsResponse>;
  operator(request: QueryOperatorRequest): Promise<QueryOperatorResponse>;
  operators(request?: QueryOperatorsRequest): Promise<QueryOperatorsResponse>;
  epoch(request?: QueryEpochRequest): Promise<QueryEpochResponse>;
  committee(request: QueryCommitteeRequest): Promise<QueryCommitteeResponse>;
  activeSet(request: QueryActiveSetRequest): Promise<QueryActiveSetResponse>;
  headerRing(request?: QueryHeaderRingRequest): Promise<QueryHeaderRingResponse>;
  slashes(request?: QuerySlashesRequest): Promise<QuerySlashesResponse>;
  orgs(request?: QueryOrgsRequest): Promise<QueryOrgsResponse>;
  council(request?: QueryCouncilRequest): Promise<QueryCouncilResponse>;
}
export class QueryClientImpl implements Query {
  private readonly rpc: Rpc;
  constructor(rpc: Rpc) {
    this.rpc = rpc;
    this.params = this.params.bind(this);
    this.operator = this.operator.bind(this);
    this.operators = this.operators.bind(this);
    this.epoch = this.epoch.bind(this);
    this.committee = this.committee.bind(this);
    this.activeSet = this.activeSet.bind(this);
    this.headerRing = this.headerRing.bind(this);
    this.slashes = this.slashes.bind(this);
    this.orgs = this.orgs.bind(this);
    this.council = this.council.bind(this);
  }
  params(request: QueryParamsRequest = {}): Promise<QueryParamsResponse> {
    const data = QueryParamsRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.operator.v1.Query", "Params", data);
    return promise.then(data => QueryParamsResponse.decode(new BinaryReader(data)));
  }
  operator(request: QueryOperatorRequest): Promise<QueryOperatorResponse> {
    const data = QueryOperatorRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.operator.v1.Query", "Operator", data);
    return promise.then(data => QueryOperatorResponse.decode(new BinaryReader(data)));
  }
  operators(request: QueryOperatorsRequest = {
    pagination: undefined
  }): Promise<QueryOperatorsResponse> {
    const data = QueryOperatorsRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.operator.v1.Query", "Operators", data);
    return promise.then(data => QueryOperatorsResponse.decode(new BinaryReader(data)));
  }
  epoch(request: QueryEpochRequest = {}): Promise<QueryEpochResponse> {
    const data = QueryEpochRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.operator.v1.Query", "Epoch", data);
    return promise.then(data => QueryEpochResponse.decode(new BinaryReader(data)));
  }
  committee(request: QueryCommitteeRequest): Promise<QueryCommitteeResponse> {
    const data = QueryCommitteeRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.operator.v1.Query", "Committee", data);
    return promise.then(data => QueryCommitteeResponse.decode(new BinaryReader(data)));
  }
  activeSet(request: QueryActiveSetRequest): Promise<QueryActiveSetResponse> {
    const data = QueryActiveSetRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.operator.v1.Query", "ActiveSet", data);
    return promise.then(data => QueryActiveSetResponse.decode(new BinaryReader(data)));
  }
  headerRing(request: QueryHeaderRingRequest = {}): Promise<QueryHeaderRingResponse> {
    const data = QueryHeaderRingRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.operator.v1.Query", "HeaderRing", data);
    return promise.then(data => QueryHeaderRingResponse.decode(new BinaryReader(data)));
  }
  slashes(request: QuerySlashesRequest = {
    pagination: undefined
  }): Promise<QuerySlashesResponse> {
    const data = QuerySlashesRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.operator.v1.Query", "Slashes", data);
    return promise.then(data => QuerySlashesResponse.decode(new BinaryReader(data)));
  }
  orgs(request: QueryOrgsRequest = {
    pagination: undefined
  }): Promise<QueryOrgsResponse> {
    const data = QueryOrgsRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.operator.v1.Query", "Orgs", data);
    return promise.then(data => QueryOrgsResponse.decode(new BinaryReader(data)));
  }
  council(request: QueryCouncilRequest = {}): Promise<QueryCouncilResponse> {
    const data = QueryCouncilRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.operator.v1.Query", "Council", data);
    return promise.then(data => QueryCouncilResponse.decode(new BinaryReader(data)));
  }
}
export const createRpcQueryExtension = (base: QueryClient) => {
  const rpc = createProtobufRpcClient(base);
  const queryService = new QueryClientImpl(rpc);
  return {
    params(request?: QueryParamsRequest): Promise<QueryParamsResponse> {
      return queryService.params(request);
    },
    operator(request: QueryOperatorRequest): Promise<QueryOperatorResponse> {
      return queryService.operator(request);
    },
    operators(request?: QueryOperatorsRequest): Promise<QueryOperatorsResponse> {
      return queryService.operators(request);
    },
    epoch(request?: QueryEpochRequest): Promise<QueryEpochResponse> {
      return queryService.epoch(request);
    },
    committee(request: QueryCommitteeRequest): Promise<QueryCommitteeResponse> {
      return queryService.committee(request);
    },
    activeSet(request: QueryActiveSetRequest): Promise<QueryActiveSetResponse> {
      return queryService.activeSet(request);
    },
    headerRing(request?: QueryHeaderRingRequest): Promise<QueryHeaderRingResponse> {
      return queryService.headerRing(request);
    },
    slashes(request?: QuerySlashesRequest): Promise<QuerySlashesResponse> {
      return queryService.slashes(request);
    },
    orgs(request?: QueryOrgsRequest): Promise<QueryOrgsResponse> {
      return queryService.orgs(request);
    },
    council(request?: QueryCouncilRequest): Promise<QueryCouncilResponse> {
      return queryService.council(request);
    }
  };
};