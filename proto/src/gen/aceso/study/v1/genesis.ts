import { Params, ParamsAmino, ParamsSDKType, Study, StudyAmino, StudySDKType, Protocol, ProtocolAmino, ProtocolSDKType, Escrow, EscrowAmino, EscrowSDKType, Contribution, ContributionAmino, ContributionSDKType, EthicsCommittee, EthicsCommitteeAmino, EthicsCommitteeSDKType, Ethics, EthicsAmino, EthicsSDKType, Profile, ProfileAmino, ProfileSDKType, Request, RequestAmino, RequestSDKType, RequestOrder, RequestOrderAmino, RequestOrderSDKType, Requested, RequestedAmino, RequestedSDKType, Manifest, ManifestAmino, ManifestSDKType, Result, ResultAmino, ResultSDKType } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, DeepPartial } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
export interface GenesisState {
  params: Params;
  studies: Study[];
  protocols: Protocol[];
  escrows: Escrow[];
  contributions: Contribution[];
  committees: EthicsCommittee[];
  ethics: Ethics[];
  profiles: Profile[];
  requests: Request[];
  requestOrders: RequestOrder[];
  requested: Requested[];
  manifests: Manifest[];
  results: Result[];
}
export interface GenesisStateProtoMsg {
  typeUrl: "/aceso.study.v1.GenesisState";
  value: Uint8Array;
}
/**
 * @name GenesisStateAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.GenesisState
 */
export interface GenesisStateAmino {
  params: ParamsAmino;
  studies: StudyAmino[];
  protocols: ProtocolAmino[];
  escrows: EscrowAmino[];
  contributions: ContributionAmino[];
  committees: EthicsCommitteeAmino[];
  ethics: EthicsAmino[];
  profiles: ProfileAmino[];
  requests: RequestAmino[];
  request_orders: RequestOrderAmino[];
  requested: RequestedAmino[];
  manifests: ManifestAmino[];
  results: ResultAmino[];
}
export interface GenesisStateAminoMsg {
  type: "/aceso.study.v1.GenesisState";
  value: GenesisStateAmino;
}
export interface GenesisStateSDKType {
  params: ParamsSDKType;
  studies: StudySDKType[];
  protocols: ProtocolSDKType[];
  escrows: EscrowSDKType[];
  contributions: ContributionSDKType[];
  committees: EthicsCommitteeSDKType[];
  ethics: EthicsSDKType[];
  profiles: ProfileSDKType[];
  requests: RequestSDKType[];
  request_orders: RequestOrderSDKType[];
  requested: RequestedSDKType[];
  manifests: ManifestSDKType[];
  results: ResultSDKType[];
}
function createBaseGenesisState(): GenesisState {
  return {
    params: Params.fromPartial({}),
    studies: [],
    protocols: [],
    escrows: [],
    contributions: [],
    committees: [],
    ethics: [],
    profiles: [],
    requests: [],
    requestOrders: [],
    requested: [],
    manifests: [],
    results: []
  };
}
export const GenesisState = {
  typeUrl: "/aceso.study.v1.GenesisState",
  encode(message: GenesisState, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.params !== undefined) {
      Params.encode(message.params, writer.uint32(10).fork()).ldelim();
    }
    for (const v of message.studies) {
      Study.encode(v!, writer.uint32(18).fork()).ldelim();
    }
    for (const v of message.protocols) {
      Protocol.encode(v!, writer.uint32(26).fork()).ldelim();
    }
    for (const v of message.escrows) {
      Escrow.encode(v!, writer.uint32(34).fork()).ldelim();
    }
    for (const v of message.contributions) {
      Contribution.encode(v!, writer.uint32(42).fork()).ldelim();
    }
    for (const v of message.committees) {
      EthicsCommittee.encode(v!, writer.uint32(50).fork()).ldelim();
    }
    for (const v of message.ethics) {
      Ethics.encode(v!, writer.uint32(58).fork()).ldelim();
    }
    for (const v of message.profiles) {
      Profile.encode(v!, writer.uint32(66).fork()).ldelim();
    }
    for (const v of message.requests) {
      Request.encode(v!, writer.uint32(74).fork()).ldelim();
    }
    for (const v of message.requestOrders) {
      RequestOrder.encode(v!, writer.uint32(82).fork()).ldelim();
    }
    for (const v of message.requested) {
      Requested.encode(v!, writer.uint32(90).fork()).ldelim();
    }
    for (const v of message.manifests) {
      Manifest.encode(v!, writer.uint32(98).fork()).ldelim();
    }
    for (const v of message.results) {
      Result.encode(v!, writer.uint32(106).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): GenesisState {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseGenesisState();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.params = Params.decode(reader, reader.uint32());
          break;
        case 2:
          message.studies.push(Study.decode(reader, reader.uint32()));
          break;
        case 3:
          message.protocols.push(Protocol.decode(reader, reader.uint32()));
          break;
        case 4:
          message.escrows.push(Escrow.decode(reader, reader.uint32()));
          break;
        case 5:
          message.contributions.push(Contribution.decode(reader, reader.uint32()));
          break;
        case 6:
          message.committees.push(EthicsCommittee.decode(reader, reader.uint32()));
          break;
        case 7:
          message.ethics.push(Ethics.decode(reader, reader.uint32()));
          break;
        case 8:
          message.profiles.push(Profile.decode(reader, reader.uint32()));
          break;
        case 9:
          message.requests.push(Request.decode(reader, reader.uint32()));
          break;
        case 10:
          message.requestOrders.push(RequestOrder.decode(reader, reader.uint32()));
          break;
        case 11:
          message.requested.push(Requested.decode(reader, reader.uint32()));
          break;
        case 12:
          message.manifests.push(Manifest.decode(reader, reader.uint32()));
          break;
        case 13:
          message.results.push(Result.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): GenesisState {
    const obj = createBaseGenesisState();
    if (isSet(object.params)) obj.params = Params.fromJSON(object.params);
    if (Array.isArray(object?.studies)) obj.studies = object.studies.map((e: any) => Study.fromJSON(e));
    if (Array.isArray(object?.protocols)) obj.protocols = object.protocols.map((e: any) => Protocol.fromJSON(e));
    if (Array.isArray(object?.escrows)) obj.escrows = object.escrows.map((e: any) => Escrow.fromJSON(e));
    if (Array.isArray(object?.contributions)) obj.contributions = object.contributions.map((e: any) => Contribution.fromJSON(e));
    if (Array.isArray(object?.committees)) obj.committees = object.committees.map((e: any) => EthicsCommittee.fromJSON(e));
    if (Array.isArray(object?.ethics)) obj.ethics = object.ethics.map((e: any) => Ethics.fromJSON(e));
    if (Array.isArray(object?.profiles)) obj.profiles = object.profiles.map((e: any) => Profile.fromJSON(e));
    if (Array.isArray(object?.requests)) obj.requests = object.requests.map((e: any) => Request.fromJSON(e));
    if (Array.isArray(object?.requestOrders)) obj.requestOrders = object.requestOrders.map((e: any) => RequestOrder.fromJSON(e));
    if (Array.isArray(object?.requested)) obj.requested = object.requested.map((e: any) => Requested.fromJSON(e));
    if (Array.isArray(object?.manifests)) obj.manifests = object.manifests.map((e: any) => Manifest.fromJSON(e));
    if (Array.isArray(object?.results)) obj.results = object.results.map((e: any) => Result.fromJSON(e));
    return obj;
  },
  toJSON(message: GenesisState): JsonSafe<GenesisState> {
    const obj: any = {};
    message.params !== undefined && (obj.params = message.params ? Params.toJSON(message.params) : undefined);
    if (message.studies) {
      obj.studies = message.studies.map(e => e ? Study.toJSON(e) : undefined);
    } else {
      obj.studies = [];
    }
    if (message.protocols) {
      obj.protocols = message.protocols.map(e => e ? Protocol.toJSON(e) : undefined);
    } else {
      obj.protocols = [];
    }
    if (message.escrows) {
      obj.escrows = message.escrows.map(e => e ? Escrow.toJSON(e) : undefined);
    } else {
      obj.escrows = [];
    }
    if (message.contributions) {
      obj.contributions = message.contributions.map(e => e ? Contribution.toJSON(e) : undefined);
    } else {
      obj.contributions = [];
    }
    if (message.committees) {
      obj.committees = message.committees.map(e => e ? EthicsCommittee.toJSON(e) : undefined);
    } else {
      obj.committees = [];
    }
    if (message.ethics) {
      obj.ethics = message.ethics.map(e => e ? Ethics.toJSON(e) : undefined);
    } else {
      obj.ethics = [];
    }
    if (message.profiles) {
      obj.profiles = message.profiles.map(e => e ? Profile.toJSON(e) : undefined);
    } else {
      obj.profiles = [];
    }
    if (message.requests) {
      obj.requests = message.requests.map(e => e ? Request.toJSON(e) : undefined);
    } else {
      obj.requests = [];
    }
    if (message.requestOrders) {
      obj.requestOrders = message.requestOrders.map(e => e ? RequestOrder.toJSON(e) : undefined);
    } else {
      obj.requestOrders = [];
    }
    if (message.requested) {
      obj.requested = message.requested.map(e => e ? Requested.toJSON(e) : undefined);
    } else {
      obj.requested = [];
    }
    if (message.manifests) {
      obj.manifests = message.manifests.map(e => e ? Manifest.toJSON(e) : undefined);
    } else {
      obj.manifests = [];
    }
    if (message.results) {
      obj.results = message.results.map(e => e ? Result.toJSON(e) : undefined);
    } else {
      obj.results = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<GenesisState>): GenesisState {
    const message = createBaseGenesisState();
    if (object.params !== undefined && object.params !== null) {
      message.params = Params.fromPartial(object.params);
    }
    message.studies = object.studies?.map(e => Study.fromPartial(e)) || [];
    message.protocols = object.protocols?.map(e => Protocol.fromPartial(e)) || [];
    message.escrows = object.escrows?.map(e => Escrow.fromPartial(e)) || [];
    message.contributions = object.contributions?.map(e => Contribution.fromPartial(e)) || [];
    message.committees = object.committees?.map(e => EthicsCommittee.fromPartial(e)) || [];
    message.ethics = object.ethics?.map(e => Ethics.fromPartial(e)) || [];
    message.profiles = object.profiles?.map(e => Profile.fromPartial(e)) || [];
    message.requests = object.requests?.map(e => Request.fromPartial(e)) || [];
    message.requestOrders = object.requestOrders?.map(e => RequestOrder.fromPartial(e)) || [];
    message.requested = object.requested?.map(e => Requested.fromPartial(e)) || [];
    message.manifests = object.manifests?.map(e => Manifest.fromPartial(e)) || [];
    message.results = object.results?.map(e => Result.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: GenesisStateAmino): GenesisState {
    const message = createBaseGenesisState();
    if (object.params !== undefined && object.params !== null) {
      message.params = Params.fromAmino(object.params);
    }
    message.studies = object.studies?.map(e => Study.fromAmino(e)) || [];
    message.protocols = object.protocols?.map(e => Protocol.fromAmino(e)) || [];
    message.escrows = object.escrows?.map(e => Escrow.fromAmino(e)) || [];
    message.contributions = object.contributions?.map(e => Contribution.fromAmino(e)) || [];
    message.committees = object.committees?.map(e => EthicsCommittee.fromAmino(e)) || [];
    message.ethics = object.ethics?.map(e => Ethics.fromAmino(e)) || [];
    message.profiles = object.profiles?.map(e => Profile.fromAmino(e)) || [];
    message.requests = object.requests?.map(e => Request.fromAmino(e)) || [];
    message.requestOrders = object.request_orders?.map(e => RequestOrder.fromAmino(e)) || [];
    message.requested = object.requested?.map(e => Requested.fromAmino(e)) || [];
    message.manifests = object.manifests?.map(e => Manifest.fromAmino(e)) || [];
    message.results = object.results?.map(e => Result.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: GenesisState): GenesisStateAmino {
    const obj: any = {};
    obj.params = message.params ? Params.toAmino(message.params) : Params.toAmino(Params.fromPartial({}));
    if (message.studies) {
      obj.studies = message.studies.map(e => e ? Study.toAmino(e) : undefined);
    } else {
      obj.studies = message.studies;
    }
    if (message.protocols) {
      obj.protocols = message.protocols.map(e => e ? Protocol.toAmino(e) : undefined);
    } else {
      obj.protocols = message.protocols;
    }
    if (message.escrows) {
      obj.escrows = message.escrows.map(e => e ? Escrow.toAmino(e) : undefined);
    } else {
      obj.escrows = message.escrows;
    }
    if (message.contributions) {
      obj.contributions = message.contributions.map(e => e ? Contribution.toAmino(e) : undefined);
    } else {
      obj.contributions = message.contributions;
    }
    if (message.committees) {
      obj.committees = message.committees.map(e => e ? EthicsCommittee.toAmino(e) : undefined);
    } else {
      obj.committees = message.committees;
    }
    if (message.ethics) {
      obj.ethics = message.ethics.map(e => e ? Ethics.toAmino(e) : undefined);
    } else {
      obj.ethics = message.ethics;
    }
    if (message.profiles) {
      obj.profiles = message.profiles.map(e => e ? Profile.toAmino(e) : undefined);
    } else {
      obj.profiles = message.profiles;
    }
    if (message.requests) {
      obj.requests = message.requests.map(e => e ? Request.toAmino(e) : undefined);
    } else {
      obj.requests = message.requests;
    }
    if (message.requestOrders) {
      obj.request_orders = message.requestOrders.map(e => e ? RequestOrder.toAmino(e) : undefined);
    } else {
      obj.request_orders = message.requestOrders;
    }
    if (message.requested) {
      obj.requested = message.requested.map(e => e ? Requested.toAmino(e) : undefined);
    } else {
      obj.requested = message.requested;
    }
    if (message.manifests) {
      obj.manifests = message.manifests.map(e => e ? Manifest.toAmino(e) : undefined);
    } else {
      obj.manifests = message.manifests;
    }
    if (message.results) {
      obj.results = message.results.map(e => e ? Result.toAmino(e) : undefined);
    } else {
      obj.results = message.results;
    }
    return obj;
  },
  fromAminoMsg(object: GenesisStateAminoMsg): GenesisState {
    return GenesisState.fromAmino(object.value);
  },
  fromProtoMsg(message: GenesisStateProtoMsg): GenesisState {
    return GenesisState.decode(message.value);
  },
  toProto(message: GenesisState): Uint8Array {
    return GenesisState.encode(message).finish();
  },
  toProtoMsg(message: GenesisState): GenesisStateProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.GenesisState",
      value: GenesisState.encode(message).finish()
    };
  }
};