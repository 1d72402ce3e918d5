import { Rpc } from "../../../helpers.js";
import { BinaryReader } from "../../../binary.js";
import { QueryClient, createProtobufRpcClient } from "@cosmjs/stargate";
import { QueryParamsRequest, QueryParamsResponse, QueryVaultRequest, QueryVaultResponse, QueryVaultsByOwnerRequest, QueryVaultsByOwnerResponse, QueryDealsRequest, QueryDealsResponse } from "./query.js";
/** Query is the vault module's read service. */
export interface Query {
  params(request?: QueryParamsRequest): Promise<QueryParamsResponse>;
  vault(request: QueryVaultRequest): Promise<QueryVaultResponse>;
  vaultsByOwner(request: QueryVaultsByOwnerRequest): Promise<QueryVaultsByOwnerResponse>;
  deals(request: QueryDealsRequest): Promise<QueryDealsResponse>;
}
export class QueryClientImpl implements Query {
  private readonly rpc: Rpc;
  constructor(rpc: Rpc) {
    this.rpc = rpc;
    this.params = this.params.bind(this);
    this.vault = this.vault.bind(this);
    this.vaultsByOwner = this.vaultsByOwner.bind(this);
    this.deals = this.deals.bind(this);
  }
  params(request: QueryParamsRequest = {}): Promise<QueryParamsResponse> {
    const data = QueryParamsRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.vault.v1.Query", "Params", data);
    return promise.then(data => QueryParamsResponse.decode(new BinaryReader(data)));
  }
  vault(request: QueryVaultRequest): Promise<QueryVaultResponse> {
    const data = QueryVaultRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.vault.v1.Query", "Vault", data);
    return promise.then(data => QueryVaultResponse.decode(new BinaryReader(data)));
  }
  vaultsByOwner(request: QueryVaultsByOwnerRequest): Promise<QueryVaultsByOwnerResponse> {
    const data = QueryVaultsByOwnerRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.vault.v1.Query", "VaultsByOwner", data);
    return promise.then(data => QueryVaultsByOwnerResponse.decode(new BinaryReader(data)));
  }
  deals(request: QueryDealsRequest): Promise<QueryDealsResponse> {
    const data = QueryDealsRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.vault.v1.Query", "Deals", data);
    return promise.then(data => QueryDealsResponse.decode(new BinaryReader(data)));
  }
}
export const createRpcQueryExtension = (base: QueryClient) => {
  const rpc = createProtobufRpcClient(base);
  const queryService = new QueryClientImpl(rpc);
  return {
    params(request?: QueryParamsRequest): Promise<QueryParamsResponse> {
      return queryService.params(request);
    },
    vault(request: QueryVaultRequest): Promise<QueryVaultResponse> {
      return queryService.vault(request);
    },
    vaultsByOwner(request: QueryVaultsByOwnerRequest): Promise<QueryVaultsByOwnerResponse> {
      return queryService.vaultsByOwner(request);
    },
    deals(request: QueryDealsRequest): Promise<QueryDealsResponse> {
      return queryService.deals(request);
    }
  };
};