import { Params, ParamsAmino, ParamsSDKType, Maker, MakerAmino, MakerSDKType, Anchor, AnchorAmino, AnchorSDKType, Model, ModelAmino, ModelSDKType, ModelFund, ModelFundAmino, ModelFundSDKType, AccountKind, AccountKindAmino, AccountKindSDKType, Reference, ReferenceAmino, ReferenceSDKType, Recall, RecallAmino, RecallSDKType, Device, DeviceAmino, DeviceSDKType, DeviceKey, DeviceKeyAmino, DeviceKeySDKType, KeyChange, KeyChangeAmino, KeyChangeSDKType } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, DeepPartial } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
export interface GenesisState {
  params: Params;
  makers: Maker[];
  anchors: Anchor[];
  models: Model[];
  funds: ModelFund[];
  accountKinds: AccountKind[];
  references: Reference[];
  recalls: Recall[];
  devices: Device[];
  keys: DeviceKey[];
  keyChanges: KeyChange[];
}
export interface GenesisStateProtoMsg {
  typeUrl: "/aceso.device.v1.GenesisState";
  value: Uint8Array;
}
/**
 * @name GenesisStateAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.GenesisState
 */
export interface GenesisStateAmino {
  params: ParamsAmino;
  makers: MakerAmino[];
  anchors: AnchorAmino[];
  models: ModelAmino[];
  funds: ModelFundAmino[];
  account_kinds: AccountKindAmino[];
  references: ReferenceAmino[];
  recalls: RecallAmino[];
  devices: DeviceAmino[];
  keys: DeviceKeyAmino[];
  key_changes: KeyChangeAmino[];
}
export interface GenesisStateAminoMsg {
  type: "/aceso.device.v1.GenesisState";
  value: GenesisStateAmino;
}
export interface GenesisStateSDKType {
  params: ParamsSDKType;
  makers: MakerSDKType[];
  anchors: AnchorSDKType[];
  models: ModelSDKType[];
  funds: ModelFundSDKType[];
  account_kinds: AccountKindSDKType[];
  references: ReferenceSDKType[];
  recalls: RecallSDKType[];
  devices: DeviceSDKType[];
  keys: DeviceKeySDKType[];
  key_changes: KeyChangeSDKType[];
}
function createBaseGenesisState(): GenesisState {
  return {
    params: Params.fromPartial({}),
    makers: [],
    anchors: [],
    models: [],
    funds: [],
    accountKinds: [],
    references: [],
    recalls: [],
    devices: [],
    keys: [],
    keyChanges: []
  };
}
export const GenesisState = {
  typeUrl: "/aceso.device.v1.GenesisState",
  encode(message: GenesisState, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.params !== undefined) {
      Params.encode(message.params, writer.uint32(10).fork()).ldelim();
    }
    for (const v of message.makers) {
      Maker.encode(v!, writer.uint32(18).fork()).ldelim();
    }
    for (const v of message.anchors) {
      Anchor.encode(v!, writer.uint32(26).fork()).ldelim();
    }
    for (const v of message.models) {
      Model.encode(v!, writer.uint32(34).fork()).ldelim();
    }
    for (const v of message.funds) {
      ModelFund.encode(v!, writer.uint32(42).fork()).ldelim();
    }
    for (const v of message.accountKinds) {
      AccountKind.encode(v!, writer.uint32(50).fork()).ldelim();
    }
    for (const v of message.references) {
      Reference.encode(v!, writer.uint32(58).fork()).ldelim();
    }
    for (const v of message.recalls) {
      Recall.encode(v!, writer.uint32(66).fork()).ldelim();
    }
    for (const v of message.devices) {
      Device.encode(v!, writer.uint32(74).fork()).ldelim();
    }
    for (const v of message.keys) {
      DeviceKey.encode(v!, writer.uint32(82).fork()).ldelim();
    }
    for (const v of message.keyChanges) {
      KeyChange.encode(v!, writer.uint32(90).fork()).ldelim();
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
          message.makers.push(Maker.decode(reader, reader.uint32()));
          break;
        case 3:
          message.anchors.push(Anchor.decode(reader, reader.uint32()));
          break;
        case 4:
          message.models.push(Model.decode(reader, reader.uint32()));
          break;
        case 5:
          message.funds.push(ModelFund.decode(reader, reader.uint32()));
          break;
        case 6:
          message.accountKinds.push(AccountKind.decode(reader, reader.uint32()));
          break;
        case 7:
          message.references.push(Reference.decode(reader, reader.uint32()));
          break;
        case 8:
          message.recalls.push(Recall.decode(reader, reader.uint32()));
          break;
        case 9:
          message.devices.push(Device.decode(reader, reader.uint32()));
          break;
        case 10:
          message.keys.push(DeviceKey.decode(reader, reader.uint32()));
          break;
        case 11:
          message.keyChanges.push(KeyChange.decode(reader, reader.uint32()));
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
    if (Array.isArray(object?.makers)) obj.makers = object.makers.map((e: any) => Maker.fromJSON(e));
    if (Array.isArray(object?.anchors)) obj.anchors = object.anchors.map((e: any) => Anchor.fromJSON(e));
    if (Array.isArray(object?.models)) obj.models = object.models.map((e: any) => Model.fromJSON(e));
    if (Array.isArray(object?.funds)) obj.funds = object.funds.map((e: any) => ModelFund.fromJSON(e));
    if (Array.isArray(object?.accountKinds)) obj.accountKinds = object.accountKinds.map((e: any) => AccountKind.fromJSON(e));
    if (Array.isArray(object?.references)) obj.references = object.references.map((e: any) => Reference.fromJSON(e));
    if (Array.isArray(object?.recalls)) obj.recalls = object.recalls.map((e: any) => Recall.fromJSON(e));
    if (Array.isArray(object?.devices)) obj.devices = object.devices.map((e: any) => Device.fromJSON(e));
    if (Array.isArray(object?.keys)) obj.keys = object.keys.map((e: any) => DeviceKey.fromJSON(e));
    if (Array.isArray(object?.keyChanges)) obj.keyChanges = object.keyChanges.map((e: any) => KeyChange.fromJSON(e));
    return obj;
  },
  toJSON(message: GenesisState): JsonSafe<GenesisState> {
    const obj: any = {};
    message.params !== undefined && (obj.params = message.params ? Params.toJSON(message.params) : undefined);
    if (message.makers) {
      obj.makers = message.makers.map(e => e ? Maker.toJSON(e) : undefined);
    } else {
      obj.makers = [];
    }
    if (message.anchors) {
      obj.anchors = message.anchors.map(e => e ? Anchor.toJSON(e) : undefined);
    } else {
      obj.anchors = [];
    }
    if (message.models) {
      obj.models = message.models.map(e => e ? Model.toJSON(e) : undefined);
    } else {
      obj.models = [];
    }
    if (message.funds) {
      obj.funds = message.funds.map(e => e ? ModelFund.toJSON(e) : undefined);
    } else {
      obj.funds = [];
    }
    if (message.accountKinds) {
      obj.accountKinds = message.accountKinds.map(e => e ? AccountKind.toJSON(e) : undefined);
    } else {
      obj.accountKinds = [];
    }
    if (message.references) {
      obj.references = message.references.map(e => e ? Reference.toJSON(e) : undefined);
    } else {
      obj.references = [];
    }
    if (message.recalls) {
      obj.recalls = message.recalls.map(e => e ? Recall.toJSON(e) : undefined);
    } else {
      obj.recalls = [];
    }
    if (message.devices) {
      obj.devices = message.devices.map(e => e ? Device.toJSON(e) : undefined);
    } else {
      obj.devices = [];
    }
    if (message.keys) {
      obj.keys = message.keys.map(e => e ? DeviceKey.toJSON(e) : undefined);
    } else {
      obj.keys = [];
    }
    if (message.keyChanges) {
      obj.keyChanges = message.keyChanges.map(e => e ? KeyChange.toJSON(e) : undefined);
    } else {
      obj.keyChanges = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<GenesisState>): GenesisState {
    const message = createBaseGenesisState();
    if (object.params !== undefined && object.params !== null) {
      message.params = Params.fromPartial(object.params);
    }
    message.makers = object.makers?.map(e => Maker.fromPartial(e)) || [];
    message.anchors = object.anchors?.map(e => Anchor.fromPartial(e)) || [];
    message.models = object.models?.map(e => Model.fromPartial(e)) || [];
    message.funds = object.funds?.map(e => ModelFund.fromPartial(e)) || [];
    message.accountKinds = object.accountKinds?.map(e => AccountKind.fromPartial(e)) || [];
    message.references = object.references?.map(e => Reference.fromPartial(e)) || [];
    message.recalls = object.recalls?.map(e => Recall.fromPartial(e)) || [];
    message.devices = object.devices?.map(e => Device.fromPartial(e)) || [];
    message.keys = object.keys?.map(e => DeviceKey.fromPartial(e)) || [];
    message.keyChanges = object.keyChanges?.map(e => KeyChange.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: GenesisStateAmino): GenesisState {
    const message = createBaseGenesisState();
    if (object.params !== undefined && object.params !== null) {
      message.params = Params.fromAmino(object.params);
    }
    message.makers = object.makers?.map(e => Maker.fromAmino(e)) || [];
    message.anchors = object.anchors?.map(e => Anchor.fromAmino(e)) || [];
    message.models = object.models?.map(e => Model.fromAmino(e)) || [];
    message.funds = object.funds?.map(e => ModelFund.fromAmino(e)) || [];
    message.accountKinds = object.account_kinds?.map(e => AccountKind.fromAmino(e)) || [];
    message.references = object.references?.map(e => Reference.fromAmino(e)) || [];
    message.recalls = object.recalls?.map(e => Recall.fromAmino(e)) || [];
    message.devices = object.devices?.map(e => Device.fromAmino(e)) || [];
    message.keys = object.keys?.map(e => DeviceKey.fromAmino(e)) || [];
    message.keyChanges = object.key_changes?.map(e => KeyChange.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: GenesisState): GenesisStateAmino {
    const obj: any = {};
    obj.params = message.params ? Params.toAmino(message.params) : Params.toAmino(Params.fromPartial({}));
    if (message.makers) {
      obj.makers = message.makers.map(e => e ? Maker.toAmino(e) : undefined);
    } else {
      obj.makers = message.makers;
    }
    if (message.anchors) {
      obj.anchors = message.anchors.map(e => e ? Anchor.toAmino(e) : undefined);
    } else {
      obj.anchors = message.anchors;
    }
    if (message.models) {
      obj.models = message.models.map(e => e ? Model.toAmino(e) : undefined);
    } else {
      obj.models = message.models;
    }
    if (message.funds) {
      obj.funds = message.funds.map(e => e ? ModelFund.toAmino(e) : undefined);
    } else {
      obj.funds = message.funds;
    }
    if (message.accountKinds) {
      obj.account_kinds = message.accountKinds.map(e => e ? AccountKind.toAmino(e) : undefined);
    } else {
      obj.account_kinds = message.accountKinds;
    }
    if (message.references) {
      obj.references = message.references.map(e => e ? Reference.toAmino(e) : undefined);
    } else {
      obj.references = message.references;
    }
    if (message.recalls) {
      obj.recalls = message.recalls.map(e => e ? Recall.toAmino(e) : undefined);
    } else {
      obj.recalls = message.recalls;
    }
    if (message.devices) {
      obj.devices = message.devices.map(e => e ? Device.toAmino(e) : undefined);
    } else {
      obj.devices = message.devices;
    }
    if (message.keys) {
      obj.keys = message.keys.map(e => e ? DeviceKey.toAmino(e) : undefined);
    } else {
      obj.keys = message.keys;
    }
    if (message.keyChanges) {
      obj.key_changes = message.keyChanges.map(e => e ? KeyChange.toAmino(e) : undefined);
    } else {
      obj.key_changes = message.keyChanges;
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
      typeUrl: "/aceso.device.v1.GenesisState",
      value: GenesisState.encode(message).finish()
    };
  }
};