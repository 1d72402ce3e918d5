import { Rpc } from "../../../helpers.js";
import { BinaryReader } from "../../../binary.js";
import { QueryClient, createProtobufRpcClient } from "@cosmjs/stargate";
import { QueryParamsRequest, QueryParamsResponse, QueryMakerRequest, QueryMakerResponse, QueryMakersRequest, QueryMakersResponse, QueryModelRequest, QueryModelResponse, QueryModelsRequest, QueryModelsResponse, QueryReferencesRequest, QueryReferencesResponse, QueryAnchorsRequest, QueryAnchorsResponse, QueryDeviceRequest, QueryDeviceResponse, QueryDevicesByOwnerRequest, QueryDevicesByOwnerResponse, QueryDevicesByModelRequest, QueryDevicesByModelResponse } from "./query.js";
/** Query is the device module's read service. */
export interface Query {
  params(request?: QueryParamsRequest): Promise<QueryParamsResponse>;
  maker(request: QueryMakerRequest): Promise<QueryMakerResponse>;
  makers(request?: QueryMakersRequest): Promise<QueryMakersResponse>;
  model(request: QueryModelRequest): Promise<QueryModelResponse>;
  models(request?: QueryModelsRequest): Promise<QueryModelsResponse>;
  references(request: QueryReferencesRequest): Promise<QueryReferencesResponse>;
  anchors(request?: QueryAnchorsRequest): Promise<QueryAnchorsResponse>;
  device(request: QueryDeviceRequest): Promise<QueryDeviceResponse>;
  devicesByOwner(request: QueryDevicesByOwnerRequest): Promise<QueryDevicesByOwnerResponse>;
  devicesByModel(request: QueryDevicesByModelRequest): Promise<QueryDevicesByModelResponse>;
}
export class QueryClientImpl implements Query {
  private readonly rpc: Rpc;
  constructor(rpc: Rpc) {
    this.rpc = rpc;
    this.params = this.params.bind(this);
    this.maker = this.maker.bind(this);
    this.makers = this.makers.bind(this);
    this.model = this.model.bind(this);
    this.models = this.models.bind(this);
    this.references = this.references.bind(this);
    this.anchors = this.anchors.bind(this);
    this.device = this.device.bind(this);
    this.devicesByOwner = this.devicesByOwner.bind(this);
    this.devicesByModel = this.devicesByModel.bind(this);
  }
  params(request: QueryParamsRequest = {}): Promise<QueryParamsResponse> {
    const data = QueryParamsRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.device.v1.Query", "Params", data);
    return promise.then(data => QueryParamsResponse.decode(new BinaryReader(data)));
  }
  maker(request: QueryMakerRequest): Promise<QueryMakerResponse> {
    const data = QueryMakerRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.device.v1.Query", "Maker", data);
    return promise.then(data => QueryMakerResponse.decode(new BinaryReader(data)));
  }
  makers(request: QueryMakersRequest = {
    pagination: undefined
  }): Promise<QueryMakersResponse> {
    const data = QueryMakersRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.device.v1.Query", "Makers", data);
    return promise.then(data => QueryMakersResponse.decode(new BinaryReader(data)));
  }
  model(request: QueryModelRequest): Promise<QueryModelResponse> {
    const data = QueryModelRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.device.v1.Query", "Model", data);
    return promise.then(data => QueryModelResponse.decode(new BinaryReader(data)));
  }
  models(request: QueryModelsRequest = {
    pagination: undefined
  }): Promise<QueryModelsResponse> {
    const data = QueryModelsRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.device.v1.Query", "Models", data);
    return promise.then(data => QueryModelsResponse.decode(new BinaryReader(data)));
  }
  references(request: QueryReferencesRequest): Promise<QueryReferencesResponse> {
    const data = QueryReferencesRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.device.v1.Query", "References", data);
    return promise.then(data => QueryReferencesResponse.decode(new BinaryReader(data)));
  }
  anchors(request: QueryAnchorsRequest = {
    pagination: undefined
  }): Promise<QueryAnchorsResponse> {
    const data = QueryAnchorsRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.device.v1.Query", "Anchors", data);
    return promise.then(data => QueryAnchorsResponse.decode(new BinaryReader(data)));
  }
  device(request: QueryDeviceRequest): Promise<QueryDeviceResponse> {
    const data = QueryDeviceRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.device.v1.Query", "Device", data);
    return promise.then(data => QueryDeviceResponse.decode(new BinaryReader(data)));
  }
  devicesByOwner(request: QueryDevicesByOwnerRequest): Promise<QueryDevicesByOwnerResponse> {
    const data = QueryDevicesByOwnerRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.device.v1.Query", "DevicesByOwner", data);
    return promise.then(data => QueryDevicesByOwnerResponse.decode(new BinaryReader(data)));
  }
  devicesByModel(request: QueryDevicesByModelRequest): Promise<QueryDevicesByModelResponse> {
    const data = QueryDevicesByModelRequest.encode(request).finish();
    const promise = this.rpc.request("aceso.device.v1.Query", "DevicesByModel", data);
    return promise.then(data => QueryDevicesByModelResponse.decode(new BinaryReader(data)));
  }
}
export const createRpcQueryExtension = (base: QueryClient) => {
  const rpc = createProtobufRpcClient(base);
  const queryService = new QueryClientImpl(rpc);
  return {
    params(request?: QueryParamsRequest): Promise<QueryParamsResponse> {
      return queryService.params(request);
    },
    maker(request: QueryMakerRequest): Promise<QueryMakerResponse> {
      return queryService.maker(request);
    },
    makers(request?: QueryMakersRequest): Promise<QueryMakersResponse> {
      return queryService.makers(request);
    },
    model(request: QueryModelRequest): Promise<QueryModelResponse> {
      return queryService.model(request);
    },
    models(request?: QueryModelsRequest): Promise<QueryModelsResponse> {
      return queryService.models(request);
    },
    references(request: QueryReferencesRequest): Promise<QueryReferencesResponse> {
      return queryService.references(request);
    },
    anchors(request?: QueryAnchorsRequest): Promise<QueryAnchorsResponse> {
      return queryService.anchors(request);
    },
    device(request: QueryDeviceRequest): Promise<QueryDeviceResponse> {
      return queryService.device(request);
    },
    devicesByOwner(request: QueryDevicesByOwnerRequest): Promise<QueryDevicesByOwnerResponse> {
      return queryService.devicesByOwner(request);
    },
    devicesByModel(request: QueryDevicesByModelRequest): Promise<QueryDevicesByModelResponse> {
      return queryService.devicesByModel(request);
    }
  };
};