import { Rpc } from "../../../helpers.js";
import { BinaryReader } from "../../../binary.js";
import { QueryClient, createProtobufRpcClient } from "@cosmjs/stargate";
import { QueryParamsRequest, QueryParamsResponse, QueryConsentRequest, QueryConsentResponse, QueryConsentsByOwnerRequest, QueryConsentsByOwnerResponse, QueryHeadRequest, QueryHeadResponse, QueryTermsRequest, QueryTermsResponse, QueryVisasRequest, QueryVisasResponse, QueryGuardiansRequest, QueryGuardiansResponse } from "./query.js";
/** Query is the consent module's read service. */
export interface Query {
  params(request?: QueryParamsRequest): Promise<QueryParamsResponse>;
  consent(request: QueryConsentRequest): Promise<QueryConsentResponse>;
  consentsByOwner(request: QueryConsentsByOwnerRequest): Promise<QueryConsentsByOwnerResponse>;
  head(request: QueryHeadRequest): Promise<QueryHeadResponse>;
  terms(request?: QueryTermsRequest): Promise<QueryTermsResponse>;
  visas(request: QueryVisasRequest): Promise<QueryVisasResponse>;
  guardians(request: QueryGuardiansRequest): Promise<QueryGuardiansResponse>;
}
export class QueryClientImpl implements Query {
  private readonly rpc: Rpc;
  constructor(rpc: Rpc) {
    this.rpc = rpc;
    this.params = this.params.bind(this);
    this.consent = this.consent.bind(this);
    this.consentsByOwner = this.consentsByOwner.bind(this);
    this.head = this.head.bind(this);
    this.terms = this.terms.bind(this);
    this.visas = this.visas.bind(this);
    this.guardians = this.guardians.bind(this);
  }
  params(request: QueryParamsRequest = {}): Promise<QueryParamsResponse> {
    const data = QueryParamsRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.consent.v1.Query", "Params", data);
    return promise.then(data => QueryParamsResponse.decode(new BinaryReader(data)));
  }
  consent(request: QueryConsentRequest): Promise<QueryConsentResponse> {
    const data = QueryConsentRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.consent.v1.Query", "Consent", data);
    return promise.then(data => QueryConsentResponse.decode(new BinaryReader(data)));
  }
  consentsByOwner(request: QueryConsentsByOwnerRequest): Promise<QueryConsentsByOwnerResponse> {
    const data = QueryConsentsByOwnerRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.consent.v1.Query", "ConsentsByOwner", data);
    return promise.then(data => QueryConsentsByOwnerResponse.decode(new BinaryReader(data)));
  }
  head(request: QueryHeadRequest): Promise<QueryHeadResponse> {
    const data = QueryHeadRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.consent.v1.Query", "Head", data);
    return promise.then(data => QueryHeadResponse.decode(new BinaryReader(data)));
  }
  terms(request: QueryTermsRequest = {
    pagination: undefined
  }): Promise<QueryTermsResponse> {
    const data = QueryTermsRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.consent.v1.Query", "Terms", data);
    return promise.then(data => QueryTermsResponse.decode(new BinaryReader(data)));
  }
  visas(request: QueryVisasRequest): Promise<QueryVisasResponse> {
    const data = QueryVisasRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.consent.v1.Query", "Visas", data);
    return promise.then(data => QueryVisasResponse.decode(new BinaryReader(data)));
  }
  guardians(request: QueryGuardiansRequest): Promise<QueryGuardiansResponse> {
    const data = QueryGuardiansRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.consent.v1.Query", "Guardians", data);
    return promise.then(data => QueryGuardiansResponse.decode(new BinaryReader(data)));
  }
}
export const createRpcQueryExtension = (base: QueryClient) => {
  const rpc = createProtobufRpcClient(base);
  const queryService = new QueryClientImpl(rpc);
  return {
    params(request?: QueryParamsRequest): Promise<QueryParamsResponse> {
      return queryService.params(request);
    },
    consent(request: QueryConsentRequest): Promise<QueryConsentResponse> {
      return queryService.consent(request);
    },
    consentsByOwner(request: QueryConsentsByOwnerRequest): Promise<QueryConsentsByOwnerResponse> {
      return queryService.consentsByOwner(request);
    },
    head(request: QueryHeadRequest): Promise<QueryHeadResponse> {
      return queryService.head(request);
    },
    terms(request?: QueryTermsRequest): Promise<QueryTermsResponse> {
      return queryService.terms(request);
    },
    visas(request: QueryVisasRequest): Promise<QueryVisasResponse> {
      return queryService.visas(request);
    },
    guardians(request: QueryGuardiansRequest): Promise<QueryGuardiansResponse> {
      return queryService.guardians(request);
    }
  };
};