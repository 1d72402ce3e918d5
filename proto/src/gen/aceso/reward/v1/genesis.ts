import { Params, ParamsAmino, ParamsSDKType, Accrual, AccrualAmino, AccrualSDKType, TrusteeAccrual, TrusteeAccrualAmino, TrusteeAccrualSDKType, Claimed, ClaimedAmino, ClaimedSDKType, EpochMint, EpochMintAmino, EpochMintSDKType, Supply, SupplyAmino, SupplySDKType } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, DeepPartial } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
/** GenesisState holds primaries only; totals and indexes are rebuilt. */
export interface GenesisState {
  params: Params;
  accruals: Accrual[];
  trustees: TrusteeAccrual[];
  claimed: Claimed[];
  mints: EpochMint[];
  supply: Supply;
  /** unix seconds at which epoch 0 began; 0 takes the time of genesis */
  origin: bigint;
}
export interface GenesisStateProtoMsg {
  typeUrl: "/aceso.reward.v1.GenesisState";
  value: Uint8Array;
}
/**
 * GenesisState holds primaries only; totals and indexes are rebuilt.
 * @name GenesisStateAmino
 * @package aceso.reward.v1
 * @see proto type: aceso.reward.v1.GenesisState
 */
export interface GenesisStateAmino {
  params: ParamsAmino;
  accruals: AccrualAmino[];
  trustees: TrusteeAccrualAmino[];
  claimed: ClaimedAmino[];
  mints: EpochMintAmino[];
  supply: SupplyAmino;
  /**
   * unix seconds at which epoch 0 began; 0 takes the time of genesis
   */
  origin?: string;
}
export interface GenesisStateAminoMsg {
  type: "/aceso.reward.v1.GenesisState";
  value: GenesisStateAmino;
}
/** GenesisState holds primaries only; totals and indexes are rebuilt. */
export interface GenesisStateSDKType {
  params: ParamsSDKType;
  accruals: AccrualSDKType[];
  trustees: TrusteeAccrualSDKType[];
  claimed: ClaimedSDKType[];
  mints: EpochMintSDKType[];
  supply: SupplySDKType;
  origin: bigint;
}
function createBaseGenesisState(): GenesisState {
  return {
    params: Params.fromPartial({}),
    accruals: [],
    trustees: [],
    claimed: [],
    mints: [],
    supply: Supply.fromPartial({}),
    origin: BigInt(0)
  };
}
export const GenesisState = {
  typeUrl: "/aceso.reward.v1.GenesisState",
  encode(message: GenesisState, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.params !== undefined) {
      Params.encode(message.params, writer.uint32(10).fork()).ldelim();
    }
    for (const v of message.accruals) {
      Accrual.encode(v!, writer.uint32(18).fork()).ldelim();
    }
    for (const v of message.trustees) {
      TrusteeAccrual.encode(v!, writer.uint32(26).fork()).ldelim();
    }
    for (const v of message.claimed) {
      Claimed.encode(v!, writer.uint32(34).fork()).ldelim();
    }
    for (const v of message.mints) {
      EpochMint.encode(v!, writer.uint32(42).fork()).ldelim();
    }
    if (message.supply !== undefined) {
      Supply.encode(message.supply, writer.uint32(50).fork()).ldelim();
    }
    if (message.origin !== BigInt(0)) {
      writer.uint32(56).int64(message.origin);
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
          message.accruals.push(Accrual.decode(reader, reader.uint32()));
          break;
        case 3:
          message.trustees.push(TrusteeAccrual.decode(reader, reader.uint32()));
          break;
        case 4:
          message.claimed.push(Claimed.decode(reader, reader.uint32()));
          break;
        case 5:
          message.mints.push(EpochMint.decode(reader, reader.uint32()));
          break;
        case 6:
          message.supply = Supply.decode(reader, reader.uint32());
          break;
        case 7:
          message.origin = reader.int64();
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
    if (Array.isArray(object?.accruals)) obj.accruals = object.accruals.map((e: any) => Accrual.fromJSON(e));
    if (Array.isArray(object?.trustees)) obj.trustees = object.trustees.map((e: any) => TrusteeAccrual.fromJSON(e));
    if (Array.isArray(object?.claimed)) obj.claimed = object.claimed.map((e: any) => Claimed.fromJSON(e));
    if (Array.isArray(object?.mints)) obj.mints = object.mints.map((e: any) => EpochMint.fromJSON(e));
    if (isSet(object.supply)) obj.supply = Supply.fromJSON(object.supply);
    if (isSet(object.origin)) obj.origin = BigInt(object.origin.toString());
    return obj;
  },
  toJSON(message: GenesisState): JsonSafe<GenesisState> {
    const obj: any = {};
    message.params !== undefined && (obj.params = message.params ? Params.toJSON(message.params) : undefined);
    if (message.accruals) {
      obj.accruals = message.accruals.map(e => e ? Accrual.toJSON(e) : undefined);
    } else {
      obj.accruals = [];
    }
    if (message.trustees) {
      obj.trustees = message.trustees.map(e => e ? TrusteeAccrual.toJSON(e) : undefined);
    } else {
      obj.trustees = [];
    }
    if (message.claimed) {
      obj.claimed = message.claimed.map(e => e ? Claimed.toJSON(e) : undefined);
    } else {
      obj.claimed = [];
    }
    if (message.mints) {
      obj.mints = message.mints.map(e => e ? EpochMint.toJSON(e) : undefined);
    } else {
      obj.mints = [];
    }
    message.supply !== undefined && (obj.supply = message.supply ? Supply.toJSON(message.supply) : undefined);
    message.origin !== undefined && (obj.origin = (message.origin || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<GenesisState>): GenesisState {
    const message = createBaseGenesisState();
    if (object.params !== undefined && object.params !== null) {
      message.params = Params.fromPartial(object.params);
    }
    message.accruals = object.accruals?.map(e => Accrual.fromPartial(e)) || [];
    message.trustees = object.trustees?.map(e => TrusteeAccrual.fromPartial(e)) || [];
    message.claimed = object.claimed?.map(e => Claimed.fromPartial(e)) || [];
    message.mints = object.mints?.map(e => EpochMint.fromPartial(e)) || [];
    if (object.supply !== undefined && object.supply !== null) {
      message.supply = Supply.fromPartial(object.supply);
    }
    if (object.origin !== undefined && object.origin !== null) {
      message.origin = BigInt(object.origin.toString());
    }
    return message;
  },
  fromAmino(object: GenesisStateAmino): GenesisState {
    const message = createBaseGenesisState();
    if (object.params !== undefined && object.params !== null) {
      message.params = Params.fromAmino(object.params);
    }
    message.accruals = object.accruals?.map(e => Accrual.fromAmino(e)) || [];
    message.trustees = object.trustees?.map(e => TrusteeAccrual.fromAmino(e)) || [];
    message.claimed = object.claimed?.map(e => Claimed.fromAmino(e)) || [];
    message.mints = object.mints?.map(e => EpochMint.fromAmino(e)) || [];
    if (object.supply !== undefined && object.supply !== null) {
      message.supply = Supply.fromAmino(object.supply);
    }
    if (object.origin !== undefined && object.origin !== null) {
      message.origin = BigInt(object.origin);
    }
    return message;
  },
  toAmino(message: GenesisState): GenesisStateAmino {
    const obj: any = {};
    obj.params = message.params ? Params.toAmino(message.params) : Params.toAmino(Params.fromPartial({}));
    if (message.accruals) {
      obj.accruals = message.accruals.map(e => e ? Accrual.toAmino(e) : undefined);
    } else {
      obj.accruals = message.accruals;
    }
    if (message.trustees) {
      obj.trustees = message.trustees.map(e => e ? TrusteeAccrual.toAmino(e) : undefined);
    } else {
      obj.trustees = message.trustees;
    }
    if (message.claimed) {
      obj.claimed = message.claimed.map(e => e ? Claimed.toAmino(e) : undefined);
    } else {
      obj.claimed = message.claimed;
    }
    if (message.mints) {
      obj.mints = message.mints.map(e => e ? EpochMint.toAmino(e) : undefined);
    } else {
      obj.mints = message.mints;
    }
    obj.supply = message.supply ? Supply.toAmino(message.supply) : Supply.toAmino(Supply.fromPartial({}));
    obj.origin = message.origin !== BigInt(0) ? message.origin?.toString() : undefined;
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
      typeUrl: "/aceso.reward.v1.GenesisState",
      value: GenesisState.encode(message).finish()
    };
  }
};