import { Rpc } from "../../../helpers.js";
import { BinaryReader } from "../../../binary.js";
import { QueryClient, createProtobufRpcClient } from "@cosmjs/stargate";
import { QueryParamsRequest, QueryParamsResponse, QueryStudyRequest, QueryStudyResponse, QueryStudiesRequest, QueryStudiesResponse, QueryRequestRequest, QueryRequestResponse, QueryRequestsByStudyRequest, QueryRequestsByStudyResponse, QueryProfileRequest, QueryProfileResponse, QueryEthicsCommitteesRequest, QueryEthicsCommitteesResponse, QueryPreviewAccessRequest, QueryPreviewAccessResponse, QueryManifestsRequest, QueryManifestsResponse, QueryResultsRequest, QueryResultsResponse } from "./query.js";
/** Query is the study module's read service. */
export interface Query {
  params(request?: QueryParamsRequest): Promise<QueryParamsResponse>;
  study(request: QueryStudyRequest): Promise<QueryStudyResponse>;
  studies(request?: QueryStudiesRequest): Promise<QueryStudiesResponse>;
  request(request: QueryRequestRequest): Promise<QueryRequestResponse>;
  requestsByStudy(request: QueryRequestsByStudyRequest): Promise<QueryRequestsByStudyResponse>;
  profile(request: QueryProfileRequest): Promise<QueryProfileResponse>;
  ethicsCommittees(request?: QueryEthicsCommitteesRequest): Promise<QueryEthicsCommitteesResponse>;
  previewAccess(request: QueryPreviewAccessRequest): Promise<QueryPreviewAccessResponse>;
  manifests(request: QueryManifestsRequest): Promise<QueryManifestsResponse>;
  results(request: QueryResultsRequest): Promise<QueryResultsResponse>;
}
export class QueryClientImpl implements Query {
  private readonly rpc: Rpc;
  constructor(rpc: Rpc) {
    this.rpc = rpc;
    this.params = this.params.bind(this);
    this.study = this.study.bind(this);
    this.studies = this.studies.bind(this);
    this.request = this.request.bind(this);
    this.requestsByStudy = this.requestsByStudy.bind(this);
    this.profile = this.profile.bind(this);
    this.ethicsCommittees = this.ethicsCommittees.bind(this);
    this.previewAccess = this.previewAccess.bind(this);
    this.manifests = this.manifests.bind(this);
    this.results = this.results.bind(this);
  }
  params(request: QueryParamsRequest = {}): Promise<QueryParamsResponse> {
    const data = QueryParamsRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.study.v1.Query", "Params", data);
    return promise.then(data => QueryParamsResponse.decode(new BinaryReader(data)));
  }
  study(request: QueryStudyRequest): Promise<QueryStudyResponse> {
    const data = QueryStudyRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.study.v1.Query", "Study", data);
    return promise.then(data => QueryStudyResponse.decode(new BinaryReader(data)));
  }
  studies(request: QueryStudiesRequest = {
    pagination: undefined
  }): Promise<QueryStudiesResponse> {
    const data = QueryStudiesRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.study.v1.Query", "Studies", data);
    return promise.then(data => QueryStudiesResponse.decode(new BinaryReader(data)));
  }
  request(request: QueryRequestRequest): Promise<QueryRequestResponse> {
    const data = QueryRequestRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.study.v1.Query", "Request", data);
    return promise.then(data => QueryRequestResponse.decode(new BinaryReader(data)));
  }
  requestsByStudy(request: QueryRequestsByStudyRequest): Promise<QueryRequestsByStudyResponse> {
    const data = QueryRequestsByStudyRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.study.v1.Query", "RequestsByStudy", data);
    return promise.then(data => QueryRequestsByStudyResponse.decode(new BinaryReader(data)));
  }
  profile(request: QueryProfileRequest): Promise<QueryProfileResponse> {
    const data = QueryProfileRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.study.v1.Query", "Profile", data);
    return promise.then(data => QueryProfileResponse.decode(new BinaryReader(data)));
  }
  ethicsCommittees(request: QueryEthicsCommitteesRequest = {
    pagination: undefined
  }): Promise<QueryEthicsCommitteesResponse> {
    const data = QueryEthicsCommitteesRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.study.v1.Query", "EthicsCommittees", data);
    return promise.then(data => QueryEthicsCommitteesResponse.decode(new BinaryReader(data)));
  }
  previewAccess(request: QueryPreviewAccessRequest): Promise<QueryPreviewAccessResponse> {
    const data = QueryPreviewAccessRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.study.v1.Query", "PreviewAccess", data);
    return promise.then(data => QueryPreviewAccessResponse.decode(new BinaryReader(data)));
  }
  manifests(request: QueryManifestsRequest): Promise<QueryManifestsResponse> {
    const data = QueryManifestsRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.study.v1.Query", "Manifests", data);
    return promise.then(data => QueryManifestsResponse.decode(new BinaryReader(data)));
  }
  results(request: QueryResultsRequest): Promise<QueryResultsResponse> {
    const data = QueryResultsRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.study.v1.Query", "Results", data);
    return promise.then(data => QueryResultsResponse.decode(new BinaryReader(data)));
  }
}
export const createRpcQueryExtension = (base: QueryClient) => {
  const rpc = createProtobufRpcClient(base);
  const queryService = new QueryClientImpl(rpc);
  return {
    params(request?: QueryParamsRequest): Promise<QueryParamsResponse> {
      return queryService.params(request);
    },
    study(request: QueryStudyRequest): Promise<QueryStudyResponse> {
      return queryService.study(request);
    },
    studies(request?: QueryStudiesRequest): Promise<QueryStudiesResponse> {
      return queryService.studies(request);
    },
    request(request: QueryRequestRequest): Promise<QueryRequestResponse> {
      return queryService.request(request);
    },
    requestsByStudy(request: QueryRequestsByStudyRequest): Promise<QueryRequestsByStudyResponse> {
      return queryService.requestsByStudy(request);
    },
    profile(request: QueryProfileRequest): Promise<QueryProfileResponse> {
      return queryService.profile(request);
    },
    ethicsCommittees(request?: QueryEthicsCommitteesRequest): Promise<QueryEthicsCommitteesResponse> {
      return queryService.ethicsCommittees(request);
    },
    previewAccess(request: QueryPreviewAccessRequest): Promise<QueryPreviewAccessResponse> {
      return queryService.previewAccess(request);
    },
    manifests(request: QueryManifestsRequest): Promise<QueryManifestsResponse> {
      return queryService.manifests(request);
    },
    results(request: QueryResultsRequest): Promise<QueryResultsResponse> {
      return queryService.results(request);
    }
  };
};