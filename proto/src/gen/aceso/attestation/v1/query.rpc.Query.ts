import { Rpc } from "../../../helpers.js";
import { BinaryReader } from "../../../binary.js";
import { QueryClient, createProtobufRpcClient } from "@cosmjs/stargate";
import { QueryParamsRequest, QueryParamsResponse, QueryRoundRequest, QueryRoundResponse, QueryRoundsRequest, QueryRoundsResponse, QueryRoundsByDeviceRequest, QueryRoundsByDeviceResponse, QuerySnapshotRequest, QuerySnapshotResponse } from "./query.js";
/** Query is the attestation module's read service. */
export interface Query {
  params(request?: QueryParamsRequest): Promise<QueryParamsResponse>;
  round(request: QueryRoundRequest): Promise<QueryRoundResponse>;
  rounds(request: QueryRoundsRequest): Promise<QueryRoundsResponse>;
  roundsByDevice(request: QueryRoundsByDeviceRequest): Promise<QueryRoundsByDeviceResponse>;
  snapshot(request?: QuerySnapshotRequest): Promise<QuerySnapshotResponse>;
}
export class QueryClientImpl implements Query {
  private readonly rpc: Rpc;
  constructor(rpc: Rpc) {
    this.rpc = rpc;
    this.params = this.params.bind(this);
    this.round = this.round.bind(this);
    this.rounds = this.rounds.bind(this);
    this.roundsByDevice = this.roundsByDevice.bind(this);
    this.snapshot = this.snapshot.bind(this);
  }
  params(request: QueryParamsRequest = {}): Promise<QueryParamsResponse> {
    const data = QueryParamsRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.attestation.v1.Query", "Params", data);
    return promise.then(data => QueryParamsResponse.decode(new BinaryReader(data)));
  }
  round(request: QueryRoundRequest): Promise<QueryRoundResponse> {
    const data = QueryRoundRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.attestation.v1.Query", "Round", data);
    return promise.then(data => QueryRoundResponse.decode(new BinaryReader(data)));
  }
  rounds(request: QueryRoundsRequest): Promise<QueryRoundsResponse> {
    const data = QueryRoundsRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.attestation.v1.Query", "Rounds", data);
    return promise.then(data => QueryRoundsResponse.decode(new BinaryReader(data)));
  }
  roundsByDevice(request: QueryRoundsByDeviceRequest): Promise<QueryRoundsByDeviceResponse> {
    const data = QueryRoundsByDeviceRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.attestation.v1.Query", "RoundsByDevice", data);
    return promise.then(data => QueryRoundsByDeviceResponse.decode(new BinaryReader(data)));
  }
  snapshot(request: QuerySnapshotRequest = {}): Promise<QuerySnapshotResponse> {
    const data = QuerySnapshotRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.attestation.v1.Query", "Snapshot", data);
    return promise.then(data => QuerySnapshotResponse.decode(new BinaryReader(data)));
  }
}
export const createRpcQueryExtension = (base: QueryClient) => {
  const rpc = createProtobufRpcClient(base);
  const queryService = new QueryClientImpl(rpc);
  return {
    params(request?: QueryParamsRequest): Promise<QueryParamsResponse> {
      return queryService.params(request);
    },
    round(request: QueryRoundRequest): Promise<QueryRoundResponse> {
      return queryService.round(request);
    },
    rounds(request: QueryRoundsRequest): Promise<QueryRoundsResponse> {
      return queryService.rounds(request);
    },
    roundsByDevice(request: QueryRoundsByDeviceRequest): Promise<QueryRoundsByDeviceResponse> {
      return queryService.roundsByDevice(request);
    },
    snapshot(request?: QuerySnapshotRequest): Promise<QuerySnapshotResponse> {
      return queryService.snapshot(request);
    }
  };
};