import { Params, ParamsAmino, ParamsSDKType, Consent, ConsentAmino, ConsentSDKType, Head, HeadAmino, HeadSDKType, Guardian, GuardianAmino, GuardianSDKType, Terms, TermsAmino, TermsSDKType, Visa, VisaAmino, VisaSDKType, Issuer, IssuerAmino, IssuerSDKType, DeidMethod, DeidMethodAmino, DeidMethodSDKType } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, DeepPartial } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
export interface GenesisState {
  params: Params;
  consents: Consent[];
  heads: Head[];
  guardians: Guardian[];
  terms: Terms[];
  visas: Visa[];
  issuers: Issuer[];
  deidMethods: DeidMethod[];
}
export interface GenesisStateProtoMsg {
  typeUrl: "/aceso.consent.v1.GenesisState";
  value: Uint8Array;
}
/**
 * @name GenesisStateAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.GenesisState
 */
export interface GenesisStateAmino {
  params: ParamsAmino;
  consents: ConsentAmino[];
  heads: HeadAmino[];
  guardians: GuardianAmino[];
  terms: TermsAmino[];
  visas: VisaAmino[];
  issuers: IssuerAmino[];
  deid_methods: DeidMethodAmino[];
}
export interface GenesisStateAminoMsg {
  type: "/aceso.consent.v1.GenesisState";
  value: GenesisStateAmino;
}
export interface GenesisStateSDKType {
  params: ParamsSDKType;
  consents: ConsentSDKType[];
  heads: HeadSDKType[];
  guardians: GuardianSDKType[];
  terms: TermsSDKType[];
  visas: VisaSDKType[];
  issuers: IssuerSDKType[];
  deid_methods: DeidMethodSDKType[];
}
function createBaseGenesisState(): GenesisState {
  return {
    params: Params.fromPartial({}),
    consents: [],
    heads: [],
    guardians: [],
    terms: [],
    visas: [],
    issuers: [],
    deidMethods: []
  };
}
export const GenesisState = {
  typeUrl: "/aceso.consent.v1.GenesisState",
  encode(message: GenesisState, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.params !== undefined) {
      Params.encode(message.params, writer.uint32(10).fork()).ldelim();
    }
    for (const v of message.consents) {
      Consent.encode(v!, writer.uint32(18).fork()).ldelim();
    }
    for (const v of message.heads) {
      Head.encode(v!, writer.uint32(26).fork()).ldelim();
    }
    for (const v of message.guardians) {
      Guardian.encode(v!, writer.uint32(34).fork()).ldelim();
    }
    for (const v of message.terms) {
      Terms.encode(v!, writer.uint32(42).fork()).ldelim();
    }
    for (const v of message.visas) {
      Visa.encode(v!, writer.uint32(50).fork()).ldelim();
    }
    for (const v of message.issuers) {
      Issuer.encode(v!, writer.uint32(58).fork()).ldelim();
    }
    for (const v of message.deidMethods) {
      DeidMethod.encode(v!, writer.uint32(66).fork()).ldelim();
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
          message.consents.push(Consent.decode(reader, reader.uint32()));
          break;
        case 3:
          message.heads.push(Head.decode(reader, reader.uint32()));
          break;
        case 4:
          message.guardians.push(Guardian.decode(reader, reader.uint32()));
          break;
        case 5:
          message.terms.push(Terms.decode(reader, reader.uint32()));
          break;
        case 6:
          message.visas.push(Visa.decode(reader, reader.uint32()));
          break;
        case 7:
          message.issuers.push(Issuer.decode(reader, reader.uint32()));
          break;
        case 8:
          message.deidMethods.push(DeidMethod.decode(reader, reader.uint32()));
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
    if (Array.isArray(object?.consents)) obj.consents = object.consents.map((e: any) => Consent.fromJSON(e));
    if (Array.isArray(object?.heads)) obj.heads = object.heads.map((e: any) => Head.fromJSON(e));
    if (Array.isArray(object?.guardians)) obj.guardians = object.guardians.map((e: any) => Guardian.fromJSON(e));
    if (Array.isArray(object?.terms)) obj.terms = object.terms.map((e: any) => Terms.fromJSON(e));
    if (Array.isArray(object?.visas)) obj.visas = object.visas.map((e: any) => Visa.fromJSON(e));
    if (Array.isArray(object?.issuers)) obj.issuers = object.issuers.map((e: any) => Issuer.fromJSON(e));
    if (Array.isArray(object?.deidMethods)) obj.deidMethods = object.deidMethods.map((e: any) => DeidMethod.fromJSON(e));
    return obj;
  },
  toJSON(message: GenesisState): JsonSafe<GenesisState> {
    const obj: any = {};
    message.params !== undefined && (obj.params = message.params ? Params.toJSON(message.params) : undefined);
    if (message.consents) {
      obj.consents = message.consents.map(e => e ? Consent.toJSON(e) : undefined);
    } else {
      obj.consents = [];
    }
    if (message.heads) {
      obj.heads = message.heads.map(e => e ? Head.toJSON(e) : undefined);
    } else {
      obj.heads = [];
    }
    if (message.guardians) {
      obj.guardians = message.guardians.map(e => e ? Guardian.toJSON(e) : undefined);
    } else {
      obj.guardians = [];
    }
    if (message.terms) {
      obj.terms = message.terms.map(e => e ? Terms.toJSON(e) : undefined);
    } else {
      obj.terms = [];
    }
    if (message.visas) {
      obj.visas = message.visas.map(e => e ? Visa.toJSON(e) : undefined);
    } else {
      obj.visas = [];
    }
    if (message.issuers) {
      obj.issuers = message.issuers.map(e => e ? Issuer.toJSON(e) : undefined);
    } else {
      obj.issuers = [];
    }
    if (message.deidMethods) {
      obj.deidMethods = message.deidMethods.map(e => e ? DeidMethod.toJSON(e) : undefined);
    } else {
      obj.deidMethods = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<GenesisState>): GenesisState {
    const message = createBaseGenesisState();
    if (object.params !== undefined && object.params !== null) {
      message.params = Params.fromPartial(object.params);
    }
    message.consents = object.consents?.map(e => Consent.fromPartial(e)) || [];
    message.heads = object.heads?.map(e => Head.fromPartial(e)) || [];
    message.guardians = object.guardians?.map(e => Guardian.fromPartial(e)) || [];
    message.terms = object.terms?.map(e => Terms.fromPartial(e)) || [];
    message.visas = object.visas?.map(e => Visa.fromPartial(e)) || [];
    message.issuers = object.issuers?.map(e => Issuer.fromPartial(e)) || [];
    message.deidMethods = object.deidMethods?.map(e => DeidMethod.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: GenesisStateAmino): GenesisState {
    const message = createBaseGenesisState();
    if (object.params !== undefined && object.params !== null) {
      message.params = Params.fromAmino(object.params);
    }
    message.consents = object.consents?.map(e => Consent.fromAmino(e)) || [];
    message.heads = object.heads?.map(e => Head.fromAmino(e)) || [];
    message.guardians = object.guardians?.map(e => Guardian.fromAmino(e)) || [];
    message.terms = object.terms?.map(e => Terms.fromAmino(e)) || [];
    message.visas = object.visas?.map(e => Visa.fromAmino(e)) || [];
    message.issuers = object.issuers?.map(e => Issuer.fromAmino(e)) || [];
    message.deidMethods = object.deid_methods?.map(e => DeidMethod.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: GenesisState): GenesisStateAmino {
    const obj: any = {};
    obj.params = message.params ? Params.toAmino(message.params) : Params.toAmino(Params.fromPartial({}));
    if (message.consents) {
      obj.consents = message.consents.map(e => e ? Consent.toAmino(e) : undefined);
    } else {
      obj.consents = message.consents;
    }
    if (message.heads) {
      obj.heads = message.heads.map(e => e ? Head.toAmino(e) : undefined);
    } else {
      obj.heads = message.heads;
    }
    if (message.guardians) {
      obj.guardians = message.guardians.map(e => e ? Guardian.toAmino(e) : undefined);
    } else {
      obj.guardians = message.guardians;
    }
    if (message.terms) {
      obj.terms = message.terms.map(e => e ? Terms.toAmino(e) : undefined);
    } else {
      obj.terms = message.terms;
    }
    if (message.visas) {
      obj.visas = message.visas.map(e => e ? Visa.toAmino(e) : undefined);
    } else {
      obj.visas = message.visas;
    }
    if (message.issuers) {
      obj.issuers = message.issuers.map(e => e ? Issuer.toAmino(e) : undefined);
    } else {
      obj.issuers = message.issuers;
    }
    if (message.deidMethods) {
      obj.deid_methods = message.deidMethods.map(e => e ? DeidMethod.toAmino(e) : undefined);
    } else {
      obj.deid_methods = message.deidMethods;
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
      typeUrl: "/aceso.consent.v1.GenesisState",
      value: GenesisState.encode(message).finish()
    };
  }
};