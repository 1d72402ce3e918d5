import { Params, ParamsAmino, ParamsSDKType, Vault, VaultAmino, VaultSDKType, Deal, DealAmino, DealSDKType, Shredding, ShreddingAmino, ShreddingSDKType } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, DeepPartial } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
export interface GenesisState {
  params: Params;
  vaults: Vault[];
  deals: Deal[];
  shreddings: Shredding[];
}
export interface GenesisStateProtoMsg {
  typeUrl: "/aceso.vault.v1.GenesisState";
  value: Uint8Array;
}
/**
 * @name GenesisStateAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.GenesisState
 */
export interface GenesisStateAmino {
  params: ParamsAmino;
  vaults: VaultAmino[];
  deals: DealAmino[];
  shreddings: ShreddingAmino[];
}
export interface GenesisStateAminoMsg {
  type: "/aceso.vault.v1.GenesisState";
  value: GenesisStateAmino;
}
export interface GenesisStateSDKType {
  params: ParamsSDKType;
  vaults: VaultSDKType[];
  deals: DealSDKType[];
  shreddings: ShreddingSDKType[];
}
function createBaseGenesisState(): GenesisState {
  return {
    params: Params.fromPartial({}),
    vaults: [],
    deals: [],
    shreddings: []
  };
}
export const GenesisState = {
  typeUrl: "/aceso.vault.v1.GenesisState",
  encode(message: GenesisState, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.params !== undefined) {
      Params.encode(message.params, writer.uint32(10).fork()).ldelim();
    }
    for (const v of message.vaults) {
      Vault.encode(v!, writer.uint32(18).fork()).ldelim();
    }
    for (const v of message.deals) {
      Deal.encode(v!, writer.uint32(26).fork()).ldelim();
    }
    for (const v of message.shreddings) {
      Shredding.encode(v!, writer.uint32(34).fork()).ldelim();
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
          message.vaults.push(Vault.decode(reader, reader.uint32()));
          break;
        case 3:
          message.deals.push(Deal.decode(reader, reader.uint32()));
          break;
        case 4:
          message.shreddings.push(Shredding.decode(reader, reader.uint32()));
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
    if (Array.isArray(object?.vaults)) obj.vaults = object.vaults.map((e: any) => Vault.fromJSON(e));
    if (Array.isArray(object?.deals)) obj.deals = object.deals.map((e: any) => Deal.fromJSON(e));
    if (Array.isArray(object?.shreddings)) obj.shreddings = object.shreddings.map((e: any) => Shredding.fromJSON(e));
    return obj;
  },
  toJSON(message: GenesisState): JsonSafe<GenesisState> {
    const obj: any = {};
    message.params !== undefined && (obj.params = message.params ? Params.toJSON(message.params) : undefined);
    if (message.vaults) {
      obj.vaults = message.vaults.map(e => e ? Vault.toJSON(e) : undefined);
    } else {
      obj.vaults = [];
    }
    if (message.deals) {
      obj.deals = message.deals.map(e => e ? Deal.toJSON(e) : undefined);
    } else {
      obj.deals = [];
    }
    if (message.shreddings) {
      obj.shreddings = message.shreddings.map(e => e ? Shredding.toJSON(e) : undefined);
    } else {
      obj.shreddings = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<GenesisState>): GenesisState {
    const message = createBaseGenesisState();
    if (object.params !== undefined && object.params !== null) {
      message.params = Params.fromPartial(object.params);
    }
    message.vaults = object.vaults?.map(e => Vault.fromPartial(e)) || [];
    message.deals = object.deals?.map(e => Deal.fromPartial(e)) || [];
    message.shreddings = object.shreddings?.map(e => Shredding.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: GenesisStateAmino): GenesisState {
    const message = createBaseGenesisState();
    if (object.params !== undefined && object.params !== null) {
      message.params = Params.fromAmino(object.params);
    }
    message.vaults = object.vaults?.map(e => Vault.fromAmino(e)) || [];
    message.deals = object.deals?.map(e => Deal.fromAmino(e)) || [];
    message.shreddings = object.shreddings?.map(e => Shredding.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: GenesisState): GenesisStateAmino {
    const obj: any = {};
    obj.params = message.params ? Params.toAmino(message.params) : Params.toAmino(Params.fromPartial({}));
    if (message.vaults) {
      obj.vaults = message.vaults.map(e => e ? Vault.toAmino(e) : undefined);
    } else {
      obj.vaults = message.vaults;
    }
    if (message.deals) {
      obj.deals = message.deals.map(e => e ? Deal.toAmino(e) : undefined);
    } else {
      obj.deals = message.deals;
    }
    if (message.shreddings) {
      obj.shreddings = message.shreddings.map(e => e ? Shredding.toAmino(e) : undefined);
    } else {
      obj.shreddings = message.shreddings;
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
      typeUrl: "/aceso.vault.v1.GenesisState",
      value: GenesisState.encode(message).finish()
    };
  }
};