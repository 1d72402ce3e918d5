import { Rpc } from "../../../helpers.js";
import { BinaryReader } from "../../../binary.js";
import { QueryClient, createProtobufRpcClient } from "@cosmjs/stargate";
import { QueryParamsRequest, QueryParamsResponse, QueryRecordRequest, QueryRecordResponse, QueryRecordsByVaultRequest, QueryRecordsByVaultResponse, QueryBatchRequest, QueryBatchResponse, QueryBatchHeadRequest, QueryBatchHeadResponse, QueryOpeningsRequest, QueryOpeningsResponse, QueryCheckRecordsRequest, QueryCheckRecordsResponse } from "./query.js";
/** Query is the record module's read service. */
export interface Query {
  params(request?: QueryParamsRequest): Promise<QueryParamsResponse>;
  record(request: QueryRecordRequest): Promise<QueryRecordResponse>;
  recordsByVault(request: QueryRecordsByVaultRequest): Promise<QueryRecordsByVaultResponse>;
  batch(request: QueryBatchRequest): Promise<QueryBatchResponse>;
  batchHead(request: QueryBatchHeadRequest): Promise<QueryBatchHeadResponse>;
  openings(request: QueryOpeningsRequest): Promise<QueryOpeningsResponse>;
  checkRecords(request: QueryCheckRecordsRequest): Promise<QueryCheckRecordsResponse>;
}
export class QueryClientImpl implements Query {
  private readonly rpc: Rpc;
  constructor(rpc: Rpc) {
    this.rpc = rpc;
    this.params = this.params.bind(this);
    this.record = this.record.bind(this);
    this.recordsByVault = this.recordsByVault.bind(this);
    this.batch = this.batch.bind(this);
    this.batchHead = this.batchHead.bind(this);
    this.openings = this.openings.bind(this);
    this.checkRecords = this.checkRecords.bind(this);
  }
  params(request: QueryParamsRequest = {}): Promise<QueryParamsResponse> {
    const data = QueryParamsRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.record.v1.Query", "Params", data);
    return promise.then(data => QueryParamsResponse.decode(new BinaryReader(data)));
  }
  record(request: QueryRecordRequest): Promise<QueryRecordResponse> {
    const data = QueryRecordRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.record.v1.Query", "Record", data);
    return promise.then(data => QueryRecordResponse.decode(new BinaryReader(data)));
  }
  recordsByVault(request: QueryRecordsByVaultRequest): Promise<QueryRecordsByVaultResponse> {
    const data = QueryRecordsByVaultRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.record.v1.Query", "RecordsByVault", data);
    return promise.then(data => QueryRecordsByVaultResponse.decode(new BinaryReader(data)));
  }
  batch(request: QueryBatchRequest): Promise<QueryBatchResponse> {
    const data = QueryBatchRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.record.v1.Query", "Batch", data);
    return promise.then(data => QueryBatchResponse.decode(new BinaryReader(data)));
  }
  batchHead(request: QueryBatchHeadRequest): Promise<QueryBatchHeadResponse> {
    const data = QueryBatchHeadRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.record.v1.Query", "BatchHead", data);
    return promise.then(data => QueryBatchHeadResponse.decode(new BinaryReader(data)));
  }
  openings(request: QueryOpeningsRequest): Promise<QueryOpeningsResponse> {
    const data = QueryOpeningsRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.record.v1.Query", "Openings", data);
    return promise.then(data => QueryOpeningsResponse.decode(new BinaryReader(data)));
  }
  checkRecords(request: QueryCheckRecordsRequest): Promise<QueryCheckRecordsResponse> {
    const data = QueryCheckRecordsRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.record.v1.Query", "CheckRecords", data);
    return promise.then(data => QueryCheckRecordsResponse.decode(new BinaryReader(data)));
  }
}
export const createRpcQueryExtension = (base: QueryClient) => {
  const rpc = createProtobufRpcClient(base);
  const queryService = new QueryClientImpl(rpc);
  return {
    params(request?: QueryParamsRequest): Promise<QueryParamsResponse> {
      return queryService.params(request);
    },
    record(request: QueryRecordRequest): Promise<QueryRecordResponse> {
      return queryService.record(request);
    },
    recordsByVault(request: QueryRecordsByVaultRequest): Promise<QueryRecordsByVaultResponse> {
      return queryService.recordsByVault(request);
    },
    batch(request: QueryBatchRequest): Promise<QueryBatchResponse> {
      return queryService.batch(request);
    },
    batchHead(request: QueryBatchHeadRequest): Promise<QueryBatchHeadResponse> {
      return queryService.batchHead(request);
    },
    openings(request: QueryOpeningsRequest): Promise<QueryOpeningsResponse> {
      return queryService.openings(request);
    },
    checkRecords(request: QueryCheckRecordsRequest): Promise<QueryCheckRecordsResponse> {
      return queryService.checkRecords(request);
    }
  };
};