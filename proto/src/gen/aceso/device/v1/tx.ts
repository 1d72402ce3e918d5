import { AnchorKind, Tier, Reference, ReferenceAmino, ReferenceSDKType, DeviceStatus, Params, ParamsAmino, ParamsSDKType, anchorKindFromJSON, anchorKindToJSON, tierFromJSON, tierToJSON, deviceStatusFromJSON, deviceStatusToJSON } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, DeepPartial, bytesFromBase64, base64FromBytes } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
/** MsgRegisterMaker bonds a device maker. */
export interface MsgRegisterMaker {
  address: string;
  name: string;
  website: string;
  bond: bigint;
}
export interface MsgRegisterMakerProtoMsg {
  typeUrl: "/aceso.device.v1.MsgRegisterMaker";
  value: Uint8Array;
}
/**
 * MsgRegisterMaker bonds a device maker.
 * @name MsgRegisterMakerAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.MsgRegisterMaker
 */
export interface MsgRegisterMakerAmino {
  address?: string;
  name?: string;
  website?: string;
  bond?: string;
}
export interface MsgRegisterMakerAminoMsg {
  type: "aceso/device/MsgRegisterMaker";
  value: MsgRegisterMakerAmino;
}
/** MsgRegisterMaker bonds a device maker. */
export interface MsgRegisterMakerSDKType {
  address: string;
  name: string;
  website: string;
  bond: bigint;
}
/** MsgApproveAnchor admits a trust anchor; authority, or on a local network a maker for a software test anchor of its own. */
export interface MsgApproveAnchor {
  authority: string;
  kind: AnchorKind;
  format: string;
  material: Uint8Array;
  name: string;
}
export interface MsgApproveAnchorProtoMsg {
  typeUrl: "/aceso.device.v1.MsgApproveAnchor";
  value: Uint8Array;
}
/**
 * MsgApproveAnchor admits a trust anchor; authority, or on a local network a maker for a software test anchor of its own.
 * @name MsgApproveAnchorAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.MsgApproveAnchor
 */
export interface MsgApproveAnchorAmino {
  authority?: string;
  kind?: AnchorKind;
  format?: string;
  material?: string;
  name?: string;
}
export interface MsgApproveAnchorAminoMsg {
  type: "aceso/device/MsgApproveAnchor";
  value: MsgApproveAnchorAmino;
}
/** MsgApproveAnchor admits a trust anchor; authority, or on a local network a maker for a software test anchor of its own. */
export interface MsgApproveAnchorSDKType {
  authority: string;
  kind: AnchorKind;
  format: string;
  material: Uint8Array;
  name: string;
}
export interface MsgRetireAnchor {
  authority: string;
  anchor: Uint8Array;
}
export interface MsgRetireAnchorProtoMsg {
  typeUrl: "/aceso.device.v1.MsgRetireAnchor";
  value: Uint8Array;
}
/**
 * @name MsgRetireAnchorAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.MsgRetireAnchor
 */
export interface MsgRetireAnchorAmino {
  authority?: string;
  anchor?: string;
}
export interface MsgRetireAnchorAminoMsg {
  type: "aceso/device/MsgRetireAnchor";
  value: MsgRetireAnchorAmino;
}
export interface MsgRetireAnchorSDKType {
  authority: string;
  anchor: Uint8Array;
}
/** MsgRegisterModel registers a product and its trust anchors. */
export interface MsgRegisterModel {
  maker: string;
  udiDi: string;
  name: string;
  formats: string[];
  classes: number;
  anchors: Uint8Array[];
  certifications: string[];
  quota: bigint;
  maxTier: Tier;
  evidencePublic: boolean;
  sensitive: boolean;
}
export interface MsgRegisterModelProtoMsg {
  typeUrl: "/aceso.device.v1.MsgRegisterModel";
  value: Uint8Array;
}
/**
 * MsgRegisterModel registers a product and its trust anchors.
 * @name MsgRegisterModelAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.MsgRegisterModel
 */
export interface MsgRegisterModelAmino {
  maker?: string;
  udi_di?: string;
  name?: string;
  formats?: string[];
  classes?: number;
  anchors?: string[];
  certifications?: string[];
  quota?: string;
  max_tier?: Tier;
  evidence_public?: boolean;
  sensitive?: boolean;
}
export interface MsgRegisterModelAminoMsg {
  type: "aceso/device/MsgRegisterModel";
  value: MsgRegisterModelAmino;
}
/** MsgRegisterModel registers a product and its trust anchors. */
export interface MsgRegisterModelSDKType {
  maker: string;
  udi_di: string;
  name: string;
  formats: string[];
  classes: number;
  anchors: Uint8Array[];
  certifications: string[];
  quota: bigint;
  max_tier: Tier;
  evidence_public: boolean;
  sensitive: boolean;
}
export interface MsgRegisterModelResponse {
  model: Uint8Array;
}
export interface MsgRegisterModelResponseProtoMsg {
  typeUrl: "/aceso.device.v1.MsgRegisterModelResponse";
  value: Uint8Array;
}
/**
 * @name MsgRegisterModelResponseAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.MsgRegisterModelResponse
 */
export interface MsgRegisterModelResponseAmino {
  model?: string;
}
export interface MsgRegisterModelResponseAminoMsg {
  type: "/aceso.device.v1.MsgRegisterModelResponse";
  value: MsgRegisterModelResponseAmino;
}
export interface MsgRegisterModelResponseSDKType {
  model: Uint8Array;
}
/** MsgFundModel prepays attestation rounds of a model's devices. */
export interface MsgFundModel {
  maker: string;
  model: Uint8Array;
  amount: bigint;
}
export interface MsgFundModelProtoMsg {
  typeUrl: "/aceso.device.v1.MsgFundModel";
  value: Uint8Array;
}
/**
 * MsgFundModel prepays attestation rounds of a model's devices.
 * @name MsgFundModelAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.MsgFundModel
 */
export interface MsgFundModelAmino {
  maker?: string;
  model?: string;
  amount?: string;
}
export interface MsgFundModelAminoMsg {
  type: "aceso/device/MsgFundModel";
  value: MsgFundModelAmino;
}
/** MsgFundModel prepays attestation rounds of a model's devices. */
export interface MsgFundModelSDKType {
  maker: string;
  model: Uint8Array;
  amount: bigint;
}
/** MsgSetReference records or changes a firmware measurement. */
export interface MsgSetReference {
  maker: string;
  reference: Reference;
}
export interface MsgSetReferenceProtoMsg {
  typeUrl: "/aceso.device.v1.MsgSetReference";
  value: Uint8Array;
}
/**
 * MsgSetReference records or changes a firmware measurement.
 * @name MsgSetReferenceAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.MsgSetReference
 */
export interface MsgSetReferenceAmino {
  maker?: string;
  reference: ReferenceAmino;
}
export interface MsgSetReferenceAminoMsg {
  type: "aceso/device/MsgSetReference";
  value: MsgSetReferenceAmino;
}
/** MsgSetReference records or changes a firmware measurement. */
export interface MsgSetReferenceSDKType {
  maker: string;
  reference: ReferenceSDKType;
}
/** MsgRecallModel marks a window of a model's records as RECALLED; maker or authority. */
export interface MsgRecallModel {
  signer: string;
  model: Uint8Array;
  from: bigint;
  until: bigint;
  reason: string;
}
export interface MsgRecallModelProtoMsg {
  typeUrl: "/aceso.device.v1.MsgRecallModel";
  value: Uint8Array;
}
/**
 * MsgRecallModel marks a window of a model's records as RECALLED; maker or authority.
 * @name MsgRecallModelAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.MsgRecallModel
 */
export interface MsgRecallModelAmino {
  signer?: string;
  model?: string;
  from?: string;
  until?: string;
  reason?: string;
}
export interface MsgRecallModelAminoMsg {
  type: "aceso/device/MsgRecallModel";
  value: MsgRecallModelAmino;
}
/** MsgRecallModel marks a window of a model's records as RECALLED; maker or authority. */
export interface MsgRecallModelSDKType {
  signer: string;
  model: Uint8Array;
  from: bigint;
  until: bigint;
  reason: string;
}
/** MsgEnrolDevices records at most 500 device ids of a model. */
export interface MsgEnrolDevices {
  maker: string;
  model: Uint8Array;
  devices: Uint8Array[];
}
export interface MsgEnrolDevicesProtoMsg {
  typeUrl: "/aceso.device.v1.MsgEnrolDevices";
  value: Uint8Array;
}
/**
 * MsgEnrolDevices records at most 500 device ids of a model.
 * @name MsgEnrolDevicesAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.MsgEnrolDevices
 */
export interface MsgEnrolDevicesAmino {
  maker?: string;
  model?: string;
  devices?: string[];
}
export interface MsgEnrolDevicesAminoMsg {
  type: "aceso/device/MsgEnrolDevices";
  value: MsgEnrolDevicesAmino;
}
/** MsgEnrolDevices records at most 500 device ids of a model. */
export interface MsgEnrolDevicesSDKType {
  maker: string;
  model: Uint8Array;
  devices: Uint8Array[];
}
/** MsgPairDevice makes the signer the device's owner; `possession` is the data key's signature over the possession statement. */
export interface MsgPairDevice {
  owner: string;
  device: Uint8Array;
  possession: Uint8Array;
}
export interface MsgPairDeviceProtoMsg {
  typeUrl: "/aceso.device.v1.MsgPairDevice";
  value: Uint8Array;
}
/**
 * MsgPairDevice makes the signer the device's owner; `possession` is the data key's signature over the possession statement.
 * @name MsgPairDeviceAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.MsgPairDevice
 */
export interface MsgPairDeviceAmino {
  owner?: string;
  device?: string;
  possession?: string;
}
export interface MsgPairDeviceAminoMsg {
  type: "aceso/device/MsgPairDevice";
  value: MsgPairDeviceAmino;
}
/** MsgPairDevice makes the signer the device's owner; `possession` is the data key's signature over the possession statement. */
export interface MsgPairDeviceSDKType {
  owner: string;
  device: Uint8Array;
  possession: Uint8Array;
}
export interface MsgUnpairDevice {
  owner: string;
  device: Uint8Array;
}
export interface MsgUnpairDeviceProtoMsg {
  typeUrl: "/aceso.device.v1.MsgUnpairDevice";
  value: Uint8Array;
}
/**
 * @name MsgUnpairDeviceAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.MsgUnpairDevice
 */
export interface MsgUnpairDeviceAmino {
  owner?: string;
  device?: string;
}
export interface MsgUnpairDeviceAminoMsg {
  type: "aceso/device/MsgUnpairDevice";
  value: MsgUnpairDeviceAmino;
}
export interface MsgUnpairDeviceSDKType {
  owner: string;
  device: Uint8Array;
}
/** MsgAllowKeyChange lets the next round bring one new data key. */
export interface MsgAllowKeyChange {
  owner: string;
  device: Uint8Array;
  keyHash: Uint8Array;
}
export interface MsgAllowKeyChangeProtoMsg {
  typeUrl: "/aceso.device.v1.MsgAllowKeyChange";
  value: Uint8Array;
}
/**
 * MsgAllowKeyChange lets the next round bring one new data key.
 * @name MsgAllowKeyChangeAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.MsgAllowKeyChange
 */
export interface MsgAllowKeyChangeAmino {
  owner?: string;
  device?: string;
  key_hash?: string;
}
export interface MsgAllowKeyChangeAminoMsg {
  type: "aceso/device/MsgAllowKeyChange";
  value: MsgAllowKeyChangeAmino;
}
/** MsgAllowKeyChange lets the next round bring one new data key. */
export interface MsgAllowKeyChangeSDKType {
  owner: string;
  device: Uint8Array;
  key_hash: Uint8Array;
}
/** MsgSetDeviceStatus suspends, re-activates or revokes; see the module README for who may do which. */
export interface MsgSetDeviceStatus {
  signer: string;
  device: Uint8Array;
  status: DeviceStatus;
}
export interface MsgSetDeviceStatusProtoMsg {
  typeUrl: "/aceso.device.v1.MsgSetDeviceStatus";
  value: Uint8Array;
}
/**
 * MsgSetDeviceStatus suspends, re-activates or revokes; see the module README for who may do which.
 * @name MsgSetDeviceStatusAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.MsgSetDeviceStatus
 */
export interface MsgSetDeviceStatusAmino {
  signer?: string;
  device?: string;
  status?: DeviceStatus;
}
export interface MsgSetDeviceStatusAminoMsg {
  type: "aceso/device/MsgSetDeviceStatus";
  value: MsgSetDeviceStatusAmino;
}
/** MsgSetDeviceStatus suspends, re-activates or revokes; see the module README for who may do which. */
export interface MsgSetDeviceStatusSDKType {
  signer: string;
  device: Uint8Array;
  status: DeviceStatus;
}
/** MsgUpdateParams replaces the parameters; authority only. */
export interface MsgUpdateParams {
  authority: string;
  params: Params;
}
export interface MsgUpdateParamsProtoMsg {
  typeUrl: "/aceso.device.v1.MsgUpdateParams";
  value: Uint8Array;
}
/**
 * MsgUpdateParams replaces the parameters; authority only.
 * @name MsgUpdateParamsAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.MsgUpdateParams
 */
export interface MsgUpdateParamsAmino {
  authority?: string;
  params: ParamsAmino;
}
export interface MsgUpdateParamsAminoMsg {
  type: "aceso/device/MsgUpdateParams";
  value: MsgUpdateParamsAmino;
}
/** MsgUpdateParams replaces the parameters; authority only. */
export interface MsgUpdateParamsSDKType {
  authority: string;
  params: ParamsSDKType;
}
/** MsgRegisterMakerResponse is empty: the event carries what changed. */
export interface MsgRegisterMakerResponse {}
export interface MsgRegisterMakerResponseProtoMsg {
  typeUrl: "/aceso.device.v1.MsgRegisterMakerResponse";
  value: Uint8Array;
}
/**
 * MsgRegisterMakerResponse is empty: the event carries what changed.
 * @name MsgRegisterMakerResponseAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.MsgRegisterMakerResponse
 */
export interface MsgRegisterMakerResponseAmino {}
export interface MsgRegisterMakerResponseAminoMsg {
  type: "/aceso.device.v1.MsgRegisterMakerResponse";
  value: MsgRegisterMakerResponseAmino;
}
/** MsgRegisterMakerResponse is empty: the event carries what changed. */
export interface MsgRegisterMakerResponseSDKType {}
/** MsgApproveAnchorResponse is empty: the event carries what changed. */
export interface MsgApproveAnchorResponse {}
export interface MsgApproveAnchorResponseProtoMsg {
  typeUrl: "/aceso.device.v1.MsgApproveAnchorResponse";
  value: Uint8Array;
}
/**
 * MsgApproveAnchorResponse is empty: the event carries what changed.
 * @name MsgApproveAnchorResponseAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.MsgApproveAnchorResponse
 */
export interface MsgApproveAnchorResponseAmino {}
export interface MsgApproveAnchorResponseAminoMsg {
  type: "/aceso.device.v1.MsgApproveAnchorResponse";
  value: MsgApproveAnchorResponseAmino;
}
/** MsgApproveAnchorResponse is empty: the event carries what changed. */
export interface MsgApproveAnchorResponseSDKType {}
/** MsgRetireAnchorResponse is empty: the event carries what changed. */
export interface MsgRetireAnchorResponse {}
export interface MsgRetireAnchorResponseProtoMsg {
  typeUrl: "/aceso.device.v1.MsgRetireAnchorResponse";
  value: Uint8Array;
}
/**
 * MsgRetireAnchorResponse is empty: the event carries what changed.
 * @name MsgRetireAnchorResponseAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.MsgRetireAnchorResponse
 */
export interface MsgRetireAnchorResponseAmino {}
export interface MsgRetireAnchorResponseAminoMsg {
  type: "/aceso.device.v1.MsgRetireAnchorResponse";
  value: MsgRetireAnchorResponseAmino;
}
/** MsgRetireAnchorResponse is empty: the event carries what changed. */
export interface MsgRetireAnchorResponseSDKType {}
/** MsgFundModelResponse is empty: the event carries what changed. */
export interface MsgFundModelResponse {}
export interface MsgFundModelResponseProtoMsg {
  typeUrl: "/aceso.device.v1.MsgFundModelResponse";
  value: Uint8Array;
}
/**
 * MsgFundModelResponse is empty: the event carries what changed.
 * @name MsgFundModelResponseAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.MsgFundModelResponse
 */
export interface MsgFundModelResponseAmino {}
export interface MsgFundModelResponseAminoMsg {
  type: "/aceso.device.v1.MsgFundModelResponse";
  value: MsgFundModelResponseAmino;
}
/** MsgFundModelResponse is empty: the event carries what changed. */
export interface MsgFundModelResponseSDKType {}
/** MsgSetReferenceResponse is empty: the event carries what changed. */
export interface MsgSetReferenceResponse {}
export interface MsgSetReferenceResponseProtoMsg {
  typeUrl: "/aceso.device.v1.MsgSetReferenceResponse";
  value: Uint8Array;
}
/**
 * MsgSetReferenceResponse is empty: the event carries what changed.
 * @name MsgSetReferenceResponseAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.MsgSetReferenceResponse
 */
export interface MsgSetReferenceResponseAmino {}
export interface MsgSetReferenceResponseAminoMsg {
  type: "/aceso.device.v1.MsgSetReferenceResponse";
  value: MsgSetReferenceResponseAmino;
}
/** MsgSetReferenceResponse is empty: the event carries what changed. */
export interface MsgSetReferenceResponseSDKType {}
/** MsgRecallModelResponse is empty: the event carries what changed. */
export interface MsgRecallModelResponse {}
export interface MsgRecallModelResponseProtoMsg {
  typeUrl: "/aceso.device.v1.MsgRecallModelResponse";
  value: Uint8Array;
}
/**
 * MsgRecallModelResponse is empty: the event carries what changed.
 * @name MsgRecallModelResponseAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.MsgRecallModelResponse
 */
export interface MsgRecallModelResponseAmino {}
export interface MsgRecallModelResponseAminoMsg {
  type: "/aceso.device.v1.MsgRecallModelResponse";
  value: MsgRecallModelResponseAmino;
}
/** MsgRecallModelResponse is empty: the event carries what changed. */
export interface MsgRecallModelResponseSDKType {}
/** MsgEnrolDevicesResponse is empty: the event carries what changed. */
export interface MsgEnrolDevicesResponse {}
export interface MsgEnrolDevicesResponseProtoMsg {
  typeUrl: "/aceso.device.v1.MsgEnrolDevicesResponse";
  value: Uint8Array;
}
/**
 * MsgEnrolDevicesResponse is empty: the event carries what changed.
 * @name MsgEnrolDevicesResponseAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.MsgEnrolDevicesResponse
 */
export interface MsgEnrolDevicesResponseAmino {}
export interface MsgEnrolDevicesResponseAminoMsg {
  type: "/aceso.device.v1.MsgEnrolDevicesResponse";
  value: MsgEnrolDevicesResponseAmino;
}
/** MsgEnrolDevicesResponse is empty: the event carries what changed. */
export interface MsgEnrolDevicesResponseSDKType {}
/** MsgPairDeviceResponse is empty: the event carries what changed. */
export interface MsgPairDeviceResponse {}
export interface MsgPairDeviceResponseProtoMsg {
  typeUrl: "/aceso.device.v1.MsgPairDeviceResponse";
  value: Uint8Array;
}
/**
 * MsgPairDeviceResponse is empty: the event carries what changed.
 * @name MsgPairDeviceResponseAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.MsgPairDeviceResponse
 */
export interface MsgPairDeviceResponseAmino {}
export interface MsgPairDeviceResponseAminoMsg {
  type: "/aceso.device.v1.MsgPairDeviceResponse";
  value: MsgPairDeviceResponseAmino;
}
/** MsgPairDeviceResponse is empty: the event carries what changed. */
export interface MsgPairDeviceResponseSDKType {}
/** MsgUnpairDeviceResponse is empty: the event carries what changed. */
export interface MsgUnpairDeviceResponse {}
export interface MsgUnpairDeviceResponseProtoMsg {
  typeUrl: "/aceso.device.v1.MsgUnpairDeviceResponse";
  value: Uint8Array;
}
/**
 * MsgUnpairDeviceResponse is empty: the event carries what changed.
 * @name MsgUnpairDeviceResponseAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.MsgUnpairDeviceResponse
 */
export interface MsgUnpairDeviceResponseAmino {}
export interface MsgUnpairDeviceResponseAminoMsg {
  type: "/aceso.device.v1.MsgUnpairDeviceResponse";
  value: MsgUnpairDeviceResponseAmino;
}
/** MsgUnpairDeviceResponse is empty: the event carries what changed. */
export interface MsgUnpairDeviceResponseSDKType {}
/** MsgAllowKeyChangeResponse is empty: the event carries what changed. */
export interface MsgAllowKeyChangeResponse {}
export interface MsgAllowKeyChangeResponseProtoMsg {
  typeUrl: "/aceso.device.v1.MsgAllowKeyChangeResponse";
  value: Uint8Array;
}
/**
 * MsgAllowKeyChangeResponse is empty: the event carries what changed.
 * @name MsgAllowKeyChangeResponseAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.MsgAllowKeyChangeResponse
 */
export interface MsgAllowKeyChangeResponseAmino {}
export interface MsgAllowKeyChangeResponseAminoMsg {
  type: "/aceso.device.v1.MsgAllowKeyChangeResponse";
  value: MsgAllowKeyChangeResponseAmino;
}
/** MsgAllowKeyChangeResponse is empty: the event carries what changed. */
export interface MsgAllowKeyChangeResponseSDKType {}
/** MsgSetDeviceStatusResponse is empty: the event carries what changed. */
export interface MsgSetDeviceStatusResponse {}
export interface MsgSetDeviceStatusResponseProtoMsg {
  typeUrl: "/aceso.device.v1.MsgSetDeviceStatusResponse";
  value: Uint8Array;
}
/**
 * MsgSetDeviceStatusResponse is empty: the event carries what changed.
 * @name MsgSetDeviceStatusResponseAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.MsgSetDeviceStatusResponse
 */
export interface MsgSetDeviceStatusResponseAmino {}
export interface MsgSetDeviceStatusResponseAminoMsg {
  type: "/aceso.device.v1.MsgSetDeviceStatusResponse";
  value: MsgSetDeviceStatusResponseAmino;
}
/** MsgSetDeviceStatusResponse is empty: the event carries what changed. */
export interface MsgSetDeviceStatusResponseSDKType {}
/** MsgUpdateParamsResponse is empty: the event carries what changed. */
export interface MsgUpdateParamsResponse {}
export interface MsgUpdateParamsResponseProtoMsg {
  typeUrl: "/aceso.device.v1.MsgUpdateParamsResponse";
  value: Uint8Array;
}
/**
 * MsgUpdateParamsResponse is empty: the event carries what changed.
 * @name MsgUpdateParamsResponseAmino
 * @package aceso.device.v1
 * @see proto type: aceso.device.v1.MsgUpdateParamsResponse
 */
export interface MsgUpdateParamsResponseAmino {}
export interface MsgUpdateParamsResponseAminoMsg {
  type: "/aceso.device.v1.MsgUpdateParamsResponse";
  value: MsgUpdateParamsResponseAmino;
}
/** MsgUpdateParamsResponse is empty: the event carries what changed. */
export interface MsgUpdateParamsResponseSDKType {}
function createBaseMsgRegisterMaker(): MsgRegisterMaker {
  return {
    address: "",
    name: "",
    website: "",
    bond: BigInt(0)
  };
}
export const MsgRegisterMaker = {
  typeUrl: "/aceso.device.v1.MsgRegisterMaker",
  encode(message: MsgRegisterMaker, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.address !== "") {
      writer.uint32(10).string(message.address);
    }
    if (message.name !== "") {
      writer.uint32(18).string(message.name);
    }
    if (message.website !== "") {
      writer.uint32(26).string(message.website);
    }
    if (message.bond !== BigInt(0)) {
      writer.uint32(32).uint64(message.bond);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRegisterMaker {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRegisterMaker();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.address = reader.string();
          break;
        case 2:
          message.name = reader.string();
          break;
        case 3:
          message.website = reader.string();
          break;
        case 4:
          message.bond = reader.uint64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgRegisterMaker {
    const obj = createBaseMsgRegisterMaker();
    if (isSet(object.address)) obj.address = String(object.address);
    if (isSet(object.name)) obj.name = String(object.name);
    if (isSet(object.website)) obj.website = String(object.website);
    if (isSet(object.bond)) obj.bond = BigInt(object.bond.toString());
    return obj;
  },
  toJSON(message: MsgRegisterMaker): JsonSafe<MsgRegisterMaker> {
    const obj: any = {};
    message.address !== undefined && (obj.address = message.address);
    message.name !== undefined && (obj.name = message.name);
    message.website !== undefined && (obj.website = message.website);
    message.bond !== undefined && (obj.bond = (message.bond || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<MsgRegisterMaker>): MsgRegisterMaker {
    const message = createBaseMsgRegisterMaker();
    message.address = object.address ?? "";
    message.name = object.name ?? "";
    message.website = object.website ?? "";
    if (object.bond !== undefined && object.bond !== null) {
      message.bond = BigInt(object.bond.toString());
    }
    return message;
  },
  fromAmino(object: MsgRegisterMakerAmino): MsgRegisterMaker {
    const message = createBaseMsgRegisterMaker();
    if (object.address !== undefined && object.address !== null) {
      message.address = object.address;
    }
    if (object.name !== undefined && object.name !== null) {
      message.name = object.name;
    }
    if (object.website !== undefined && object.website !== null) {
      message.website = object.website;
    }
    if (object.bond !== undefined && object.bond !== null) {
      message.bond = BigInt(object.bond);
    }
    return message;
  },
  toAmino(message: MsgRegisterMaker): MsgRegisterMakerAmino {
    const obj: any = {};
    obj.address = message.address === "" ? undefined : message.address;
    obj.name = message.name === "" ? undefined : message.name;
    obj.website = message.website === "" ? undefined : message.website;
    obj.bond = message.bond !== BigInt(0) ? message.bond?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgRegisterMakerAminoMsg): MsgRegisterMaker {
    return MsgRegisterMaker.fromAmino(object.value);
  },
  toAminoMsg(message: MsgRegisterMaker): MsgRegisterMakerAminoMsg {
    return {
      type: "aceso/device/MsgRegisterMaker",
      value: MsgRegisterMaker.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgRegisterMakerProtoMsg): MsgRegisterMaker {
    return MsgRegisterMaker.decode(message.value);
  },
  toProto(message: MsgRegisterMaker): Uint8Array {
    return MsgRegisterMaker.encode(message).finish();
  },
  toProtoMsg(message: MsgRegisterMaker): MsgRegisterMakerProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.MsgRegisterMaker",
      value: MsgRegisterMaker.encode(message).finish()
    };
  }
};
function createBaseMsgApproveAnchor(): MsgApproveAnchor {
  return {
    authority: "",
    kind: 0,
    format: "",
    material: new Uint8Array(),
    name: ""
  };
}
export const MsgApproveAnchor = {
  typeUrl: "/aceso.device.v1.MsgApproveAnchor",
  encode(message: MsgApproveAnchor, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.authority !== "") {
      writer.uint32(10).string(message.authority);
    }
    if (message.kind !== 0) {
      writer.uint32(16).int32(message.kind);
    }
    if (message.format !== "") {
      writer.uint32(26).string(message.format);
    }
    if (message.material.length !== 0) {
      writer.uint32(34).bytes(message.material);
    }
    if (message.name !== "") {
      writer.uint32(42).string(message.name);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgApproveAnchor {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgApproveAnchor();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.authority = reader.string();
          break;
        case 2:
          message.kind = reader.int32() as any;
          break;
        case 3:
          message.format = reader.string();
          break;
        case 4:
          message.material = reader.bytes();
          break;
        case 5:
          message.name = reader.string();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgApproveAnchor {
    const obj = createBaseMsgApproveAnchor();
    if (isSet(object.authority)) obj.authority = String(object.authority);
    if (isSet(object.kind)) obj.kind = anchorKindFromJSON(object.kind);
    if (isSet(object.format)) obj.format = String(object.format);
    if (isSet(object.material)) obj.material = bytesFromBase64(object.material);
    if (isSet(object.name)) obj.name = String(object.name);
    return obj;
  },
  toJSON(message: MsgApproveAnchor): JsonSafe<MsgApproveAnchor> {
    const obj: any = {};
    message.authority !== undefined && (obj.authority = message.authority);
    message.kind !== undefined && (obj.kind = anchorKindToJSON(message.kind));
    message.format !== undefined && (obj.format = message.format);
    message.material !== undefined && (obj.material = base64FromBytes(message.material !== undefined ? message.material : new Uint8Array()));
    message.name !== undefined && (obj.name = message.name);
    return obj;
  },
  fromPartial(object: DeepPartial<MsgApproveAnchor>): MsgApproveAnchor {
    const message = createBaseMsgApproveAnchor();
    message.authority = object.authority ?? "";
    message.kind = object.kind ?? 0;
    message.format = object.format ?? "";
    message.material = object.material ?? new Uint8Array();
    message.name = object.name ?? "";
    return message;
  },
  fromAmino(object: MsgApproveAnchorAmino): MsgApproveAnchor {
    const message = createBaseMsgApproveAnchor();
    if (object.authority !== undefined && object.authority !== null) {
      message.authority = object.authority;
    }
    if (object.kind !== undefined && object.kind !== null) {
      message.kind = object.kind;
    }
    if (object.format !== undefined && object.format !== null) {
      message.format = object.format;
    }
    if (object.material !== undefined && object.material !== null) {
      message.material = bytesFromBase64(object.material);
    }
    if (object.name !== undefined && object.name !== null) {
      message.name = object.name;
    }
    return message;
  },
  toAmino(message: MsgApproveAnchor): MsgApproveAnchorAmino {
    const obj: any = {};
    obj.authority = message.authority === "" ? undefined : message.authority;
    obj.kind = message.kind === 0 ? undefined : message.kind;
    obj.format = message.format === "" ? undefined : message.format;
    obj.material = message.material ? base64FromBytes(message.material) : undefined;
    obj.name = message.name === "" ? undefined : message.name;
    return obj;
  },
  fromAminoMsg(object: MsgApproveAnchorAminoMsg): MsgApproveAnchor {
    return MsgApproveAnchor.fromAmino(object.value);
  },
  toAminoMsg(message: MsgApproveAnchor): MsgApproveAnchorAminoMsg {
    return {
      type: "aceso/device/MsgApproveAnchor",
      value: MsgApproveAnchor.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgApproveAnchorProtoMsg): MsgApproveAnchor {
    return MsgApproveAnchor.decode(message.value);
  },
  toProto(message: MsgApproveAnchor): Uint8Array {
    return MsgApproveAnchor.encode(message).finish();
  },
  toProtoMsg(message: MsgApproveAnchor): MsgApproveAnchorProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.MsgApproveAnchor",
      value: MsgApproveAnchor.encode(message).finish()
    };
  }
};
function createBaseMsgRetireAnchor(): MsgRetireAnchor {
  return {
    authority: "",
    anchor: new Uint8Array()
  };
}
export const MsgRetireAnchor = {
  typeUrl: "/aceso.device.v1.MsgRetireAnchor",
  encode(message: MsgRetireAnchor, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.authority !== "") {
      writer.uint32(10).string(message.authority);
    }
    if (message.anchor.length !== 0) {
      writer.uint32(18).bytes(message.anchor);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRetireAnchor {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRetireAnchor();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.authority = reader.string();
          break;
        case 2:
          message.anchor = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgRetireAnchor {
    const obj = createBaseMsgRetireAnchor();
    if (isSet(object.authority)) obj.authority = String(object.authority);
    if (isSet(object.anchor)) obj.anchor = bytesFromBase64(object.anchor);
    return obj;
  },
  toJSON(message: MsgRetireAnchor): JsonSafe<MsgRetireAnchor> {
    const obj: any = {};
    message.authority !== undefined && (obj.authority = message.authority);
    message.anchor !== undefined && (obj.anchor = base64FromBytes(message.anchor !== undefined ? message.anchor : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgRetireAnchor>): MsgRetireAnchor {
    const message = createBaseMsgRetireAnchor();
    message.authority = object.authority ?? "";
    message.anchor = object.anchor ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgRetireAnchorAmino): MsgRetireAnchor {
    const message = createBaseMsgRetireAnchor();
    if (object.authority !== undefined && object.authority !== null) {
      message.authority = object.authority;
    }
    if (object.anchor !== undefined && object.anchor !== null) {
      message.anchor = bytesFromBase64(object.anchor);
    }
    return message;
  },
  toAmino(message: MsgRetireAnchor): MsgRetireAnchorAmino {
    const obj: any = {};
    obj.authority = message.authority === "" ? undefined : message.authority;
    obj.anchor = message.anchor ? base64FromBytes(message.anchor) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgRetireAnchorAminoMsg): MsgRetireAnchor {
    return MsgRetireAnchor.fromAmino(object.value);
  },
  toAminoMsg(message: MsgRetireAnchor): MsgRetireAnchorAminoMsg {
    return {
      type: "aceso/device/MsgRetireAnchor",
      value: MsgRetireAnchor.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgRetireAnchorProtoMsg): MsgRetireAnchor {
    return MsgRetireAnchor.decode(message.value);
  },
  toProto(message: MsgRetireAnchor): Uint8Array {
    return MsgRetireAnchor.encode(message).finish();
  },
  toProtoMsg(message: MsgRetireAnchor): MsgRetireAnchorProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.MsgRetireAnchor",
      value: MsgRetireAnchor.encode(message).finish()
    };
  }
};
function createBaseMsgRegisterModel(): MsgRegisterModel {
  return {
    maker: "",
    udiDi: "",
    name: "",
    formats: [],
    classes: 0,
    anchors: [],
    certifications: [],
    quota: BigInt(0),
    maxTier: 0,
    evidencePublic: false,
    sensitive: false
  };
}
export const MsgRegisterModel = {
  typeUrl: "/aceso.device.v1.MsgRegisterModel",
  encode(message: MsgRegisterModel, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.maker !== "") {
      writer.uint32(10).string(message.maker);
    }
    if (message.udiDi !== "") {
      writer.uint32(18).string(message.udiDi);
    }
    if (message.name !== "") {
      writer.uint32(26).string(message.name);
    }
    for (const v of message.formats) {
      writer.uint32(34).string(v!);
    }
    if (message.classes !== 0) {
      writer.uint32(40).uint32(message.classes);
    }
    for (const v of message.anchors) {
      writer.uint32(50).bytes(v!);
    }
    for (const v of message.certifications) {
      writer.uint32(58).string(v!);
    }
    if (message.quota !== BigInt(0)) {
      writer.uint32(64).uint64(message.quota);
    }
    if (message.maxTier !== 0) {
      writer.uint32(72).int32(message.maxTier);
    }
    if (message.evidencePublic === true) {
      writer.uint32(80).bool(message.evidencePublic);
    }
    if (message.sensitive === true) {
      writer.uint32(88).bool(message.sensitive);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRegisterModel {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRegisterModel();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.maker = reader.string();
          break;
        case 2:
          message.udiDi = reader.string();
          break;
        case 3:
          message.name = reader.string();
          break;
        case 4:
          message.formats.push(reader.string());
          break;
        case 5:
          message.classes = reader.uint32();
          break;
        case 6:
          message.anchors.push(reader.bytes());
          break;
        case 7:
          message.certifications.push(reader.string());
          break;
        case 8:
          message.quota = reader.uint64();
          break;
        case 9:
          message.maxTier = reader.int32() as any;
          break;
        case 10:
          message.evidencePublic = reader.bool();
          break;
        case 11:
          message.sensitive = reader.bool();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgRegisterModel {
    const obj = createBaseMsgRegisterModel();
    if (isSet(object.maker)) obj.maker = String(object.maker);
    if (isSet(object.udiDi)) obj.udiDi = String(object.udiDi);
    if (isSet(object.name)) obj.name = String(object.name);
    if (Array.isArray(object?.formats)) obj.formats = object.formats.map((e: any) => String(e));
    if (isSet(object.classes)) obj.classes = Number(object.classes);
    if (Array.isArray(object?.anchors)) obj.anchors = object.anchors.map((e: any) => bytesFromBase64(e));
    if (Array.isArray(object?.certifications)) obj.certifications = object.certifications.map((e: any) => String(e));
    if (isSet(object.quota)) obj.quota = BigInt(object.quota.toString());
    if (isSet(object.maxTier)) obj.maxTier = tierFromJSON(object.maxTier);
    if (isSet(object.evidencePublic)) obj.evidencePublic = Boolean(object.evidencePublic);
    if (isSet(object.sensitive)) obj.sensitive = Boolean(object.sensitive);
    return obj;
  },
  toJSON(message: MsgRegisterModel): JsonSafe<MsgRegisterModel> {
    const obj: any = {};
    message.maker !== undefined && (obj.maker = message.maker);
    message.udiDi !== undefined && (obj.udiDi = message.udiDi);
    message.name !== undefined && (obj.name = message.name);
    if (message.formats) {
      obj.formats = message.formats.map(e => e);
    } else {
      obj.formats = [];
    }
    message.classes !== undefined && (obj.classes = Math.round(message.classes));
    if (message.anchors) {
      obj.anchors = message.anchors.map(e => base64FromBytes(e !== undefined ? e : new Uint8Array()));
    } else {
      obj.anchors = [];
    }
    if (message.certifications) {
      obj.certifications = message.certifications.map(e => e);
    } else {
      obj.certifications = [];
    }
    message.quota !== undefined && (obj.quota = (message.quota || BigInt(0)).toString());
    message.maxTier !== undefined && (obj.maxTier = tierToJSON(message.maxTier));
    message.evidencePublic !== undefined && (obj.evidencePublic = message.evidencePublic);
    message.sensitive !== undefined && (obj.sensitive = message.sensitive);
    return obj;
  },
  fromPartial(object: DeepPartial<MsgRegisterModel>): MsgRegisterModel {
    const message = createBaseMsgRegisterModel();
    message.maker = object.maker ?? "";
    message.udiDi = object.udiDi ?? "";
    message.name = object.name ?? "";
    message.formats = object.formats?.map(e => e) || [];
    message.classes = object.classes ?? 0;
    message.anchors = object.anchors?.map(e => e) || [];
    message.certifications = object.certifications?.map(e => e) || [];
    if (object.quota !== undefined && object.quota !== null) {
      message.quota = BigInt(object.quota.toString());
    }
    message.maxTier = object.maxTier ?? 0;
    message.evidencePublic = object.evidencePublic ?? false;
    message.sensitive = object.sensitive ?? false;
    return message;
  },
  fromAmino(object: MsgRegisterModelAmino): MsgRegisterModel {
    const message = createBaseMsgRegisterModel();
    if (object.maker !== undefined && object.maker !== null) {
      message.maker = object.maker;
    }
    if (object.udi_di !== undefined && object.udi_di !== null) {
      message.udiDi = object.udi_di;
    }
    if (object.name !== undefined && object.name !== null) {
      message.name = object.name;
    }
    message.formats = object.formats?.map(e => e) || [];
    if (object.classes !== undefined && object.classes !== null) {
      message.classes = object.classes;
    }
    message.anchors = object.anchors?.map(e => bytesFromBase64(e)) || [];
    message.certifications = object.certifications?.map(e => e) || [];
    if (object.quota !== undefined && object.quota !== null) {
      message.quota = BigInt(object.quota);
    }
    if (object.max_tier !== undefined && object.max_tier !== null) {
      message.maxTier = object.max_tier;
    }
    if (object.evidence_public !== undefined && object.evidence_public !== null) {
      message.evidencePublic = object.evidence_public;
    }
    if (object.sensitive !== undefined && object.sensitive !== null) {
      message.sensitive = object.sensitive;
    }
    return message;
  },
  toAmino(message: MsgRegisterModel): MsgRegisterModelAmino {
    const obj: any = {};
    obj.maker = message.maker === "" ? undefined : message.maker;
    obj.udi_di = message.udiDi === "" ? undefined : message.udiDi;
    obj.name = message.name === "" ? undefined : message.name;
    if (message.formats) {
      obj.formats = message.formats.map(e => e);
    } else {
      obj.formats = message.formats;
    }
    obj.classes = message.classes === 0 ? undefined : message.classes;
    if (message.anchors) {
      obj.anchors = message.anchors.map(e => base64FromBytes(e));
    } else {
      obj.anchors = message.anchors;
    }
    if (message.certifications) {
      obj.certifications = message.certifications.map(e => e);
    } else {
      obj.certifications = message.certifications;
    }
    obj.quota = message.quota !== BigInt(0) ? message.quota?.toString() : undefined;
    obj.max_tier = message.maxTier === 0 ? undefined : message.maxTier;
    obj.evidence_public = message.evidencePublic === false ? undefined : message.evidencePublic;
    obj.sensitive = message.sensitive === false ? undefined : message.sensitive;
    return obj;
  },
  fromAminoMsg(object: MsgRegisterModelAminoMsg): MsgRegisterModel {
    return MsgRegisterModel.fromAmino(object.value);
  },
  toAminoMsg(message: MsgRegisterModel): MsgRegisterModelAminoMsg {
    return {
      type: "aceso/device/MsgRegisterModel",
      value: MsgRegisterModel.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgRegisterModelProtoMsg): MsgRegisterModel {
    return MsgRegisterModel.decode(message.value);
  },
  toProto(message: MsgRegisterModel): Uint8Array {
    return MsgRegisterModel.encode(message).finish();
  },
  toProtoMsg(message: MsgRegisterModel): MsgRegisterModelProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.MsgRegisterModel",
      value: MsgRegisterModel.encode(message).finish()
    };
  }
};
function createBaseMsgRegisterModelResponse(): MsgRegisterModelResponse {
  return {
    model: new Uint8Array()
  };
}
export const MsgRegisterModelResponse = {
  typeUrl: "/aceso.device.v1.MsgRegisterModelResponse",
  encode(message: MsgRegisterModelResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.model.length !== 0) {
      writer.uint32(10).bytes(message.model);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRegisterModelResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRegisterModelResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.model = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgRegisterModelResponse {
    const obj = createBaseMsgRegisterModelResponse();
    if (isSet(object.model)) obj.model = bytesFromBase64(object.model);
    return obj;
  },
  toJSON(message: MsgRegisterModelResponse): JsonSafe<MsgRegisterModelResponse> {
    const obj: any = {};
    message.model !== undefined && (obj.model = base64FromBytes(message.model !== undefined ? message.model : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgRegisterModelResponse>): MsgRegisterModelResponse {
    const message = createBaseMsgRegisterModelResponse();
    message.model = object.model ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgRegisterModelResponseAmino): MsgRegisterModelResponse {
    const message = createBaseMsgRegisterModelResponse();
    if (object.model !== undefined && object.model !== null) {
      message.model = bytesFromBase64(object.model);
    }
    return message;
  },
  toAmino(message: MsgRegisterModelResponse): MsgRegisterModelResponseAmino {
    const obj: any = {};
    obj.model = message.model ? base64FromBytes(message.model) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgRegisterModelResponseAminoMsg): MsgRegisterModelResponse {
    return MsgRegisterModelResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgRegisterModelResponseProtoMsg): MsgRegisterModelResponse {
    return MsgRegisterModelResponse.decode(message.value);
  },
  toProto(message: MsgRegisterModelResponse): Uint8Array {
    return MsgRegisterModelResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgRegisterModelResponse): MsgRegisterModelResponseProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.MsgRegisterModelResponse",
      value: MsgRegisterModelResponse.encode(message).finish()
    };
  }
};
function createBaseMsgFundModel(): MsgFundModel {
  return {
    maker: "",
    model: new Uint8Array(),
    amount: BigInt(0)
  };
}
export const MsgFundModel = {
  typeUrl: "/aceso.device.v1.MsgFundModel",
  encode(message: MsgFundModel, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.maker !== "") {
      writer.uint32(10).string(message.maker);
    }
    if (message.model.length !== 0) {
      writer.uint32(18).bytes(message.model);
    }
    if (message.amount !== BigInt(0)) {
      writer.uint32(24).uint64(message.amount);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgFundModel {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgFundModel();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.maker = reader.string();
          break;
        case 2:
          message.model = reader.bytes();
          break;
        case 3:
          message.amount = reader.uint64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgFundModel {
    const obj = createBaseMsgFundModel();
    if (isSet(object.maker)) obj.maker = String(object.maker);
    if (isSet(object.model)) obj.model = bytesFromBase64(object.model);
    if (isSet(object.amount)) obj.amount = BigInt(object.amount.toString());
    return obj;
  },
  toJSON(message: MsgFundModel): JsonSafe<MsgFundModel> {
    const obj: any = {};
    message.maker !== undefined && (obj.maker = message.maker);
    message.model !== undefined && (obj.model = base64FromBytes(message.model !== undefined ? message.model : new Uint8Array()));
    message.amount !== undefined && (obj.amount = (message.amount || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<MsgFundModel>): MsgFundModel {
    const message = createBaseMsgFundModel();
    message.maker = object.maker ?? "";
    message.model = object.model ?? new Uint8Array();
    if (object.amount !== undefined && object.amount !== null) {
      message.amount = BigInt(object.amount.toString());
    }
    return message;
  },
  fromAmino(object: MsgFundModelAmino): MsgFundModel {
    const message = createBaseMsgFundModel();
    if (object.maker !== undefined && object.maker !== null) {
      message.maker = object.maker;
    }
    if (object.model !== undefined && object.model !== null) {
      message.model = bytesFromBase64(object.model);
    }
    if (object.amount !== undefined && object.amount !== null) {
      message.amount = BigInt(object.amount);
    }
    return message;
  },
  toAmino(message: MsgFundModel): MsgFundModelAmino {
    const obj: any = {};
    obj.maker = message.maker === "" ? undefined : message.maker;
    obj.model = message.model ? base64FromBytes(message.model) : undefined;
    obj.amount = message.amount !== BigInt(0) ? message.amount?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgFundModelAminoMsg): MsgFundModel {
    return MsgFundModel.fromAmino(object.value);
  },
  toAminoMsg(message: MsgFundModel): MsgFundModelAminoMsg {
    return {
      type: "aceso/device/MsgFundModel",
      value: MsgFundModel.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgFundModelProtoMsg): MsgFundModel {
    return MsgFundModel.decode(message.value);
  },
  toProto(message: MsgFundModel): Uint8Array {
    return MsgFundModel.encode(message).finish();
  },
  toProtoMsg(message: MsgFundModel): MsgFundModelProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.MsgFundModel",
      value: MsgFundModel.encode(message).finish()
    };
  }
};
function createBaseMsgSetReference(): MsgSetReference {
  return {
    maker: "",
    reference: Reference.fromPartial({})
  };
}
export const MsgSetReference = {
  typeUrl: "/aceso.device.v1.MsgSetReference",
  encode(message: MsgSetReference, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.maker !== "") {
      writer.uint32(10).string(message.maker);
    }
    if (message.reference !== undefined) {
      Reference.encode(message.reference, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgSetReference {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgSetReference();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.maker = reader.string();
          break;
        case 2:
          message.reference = Reference.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgSetReference {
    const obj = createBaseMsgSetReference();
    if (isSet(object.maker)) obj.maker = String(object.maker);
    if (isSet(object.reference)) obj.reference = Reference.fromJSON(object.reference);
    return obj;
  },
  toJSON(message: MsgSetReference): JsonSafe<MsgSetReference> {
    const obj: any = {};
    message.maker !== undefined && (obj.maker = message.maker);
    message.reference !== undefined && (obj.reference = message.reference ? Reference.toJSON(message.reference) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<MsgSetReference>): MsgSetReference {
    const message = createBaseMsgSetReference();
    message.maker = object.maker ?? "";
    if (object.reference !== undefined && object.reference !== null) {
      message.reference = Reference.fromPartial(object.reference);
    }
    return message;
  },
  fromAmino(object: MsgSetReferenceAmino): MsgSetReference {
    const message = createBaseMsgSetReference();
    if (object.maker !== undefined && object.maker !== null) {
      message.maker = object.maker;
    }
    if (object.reference !== undefined && object.reference !== null) {
      message.reference = Reference.fromAmino(object.reference);
    }
    return message;
  },
  toAmino(message: MsgSetReference): MsgSetReferenceAmino {
    const obj: any = {};
    obj.maker = message.maker === "" ? undefined : message.maker;
    obj.reference = message.reference ? Reference.toAmino(message.reference) : Reference.toAmino(Reference.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: MsgSetReferenceAminoMsg): MsgSetReference {
    return MsgSetReference.fromAmino(object.value);
  },
  toAminoMsg(message: MsgSetReference): MsgSetReferenceAminoMsg {
    return {
      type: "aceso/device/MsgSetReference",
      value: MsgSetReference.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgSetReferenceProtoMsg): MsgSetReference {
    return MsgSetReference.decode(message.value);
  },
  toProto(message: MsgSetReference): Uint8Array {
    return MsgSetReference.encode(message).finish();
  },
  toProtoMsg(message: MsgSetReference): MsgSetReferenceProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.MsgSetReference",
      value: MsgSetReference.encode(message).finish()
    };
  }
};
function createBaseMsgRecallModel(): MsgRecallModel {
  return {
    signer: "",
    model: new Uint8Array(),
    from: BigInt(0),
    until: BigInt(0),
    reason: ""
  };
}
export const MsgRecallModel = {
  typeUrl: "/aceso.device.v1.MsgRecallModel",
  encode(message: MsgRecallModel, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.signer !== "") {
      writer.uint32(10).string(message.signer);
    }
    if (message.model.length !== 0) {
      writer.uint32(18).bytes(message.model);
    }
    if (message.from !== BigInt(0)) {
      writer.uint32(24).int64(message.from);
    }
    if (message.until !== BigInt(0)) {
      writer.uint32(32).int64(message.until);
    }
    if (message.reason !== "") {
      writer.uint32(42).string(message.reason);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRecallModel {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRecallModel();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.signer = reader.string();
          break;
        case 2:
          message.model = reader.bytes();
          break;
        case 3:
          message.from = reader.int64();
          break;
        case 4:
          message.until = reader.int64();
          break;
        case 5:
          message.reason = reader.string();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgRecallModel {
    const obj = createBaseMsgRecallModel();
    if (isSet(object.signer)) obj.signer = String(object.signer);
    if (isSet(object.model)) obj.model = bytesFromBase64(object.model);
    if (isSet(object.from)) obj.from = BigInt(object.from.toString());
    if (isSet(object.until)) obj.until = BigInt(object.until.toString());
    if (isSet(object.reason)) obj.reason = String(object.reason);
    return obj;
  },
  toJSON(message: MsgRecallModel): JsonSafe<MsgRecallModel> {
    const obj: any = {};
    message.signer !== undefined && (obj.signer = message.signer);
    message.model !== undefined && (obj.model = base64FromBytes(message.model !== undefined ? message.model : new Uint8Array()));
    message.from !== undefined && (obj.from = (message.from || BigInt(0)).toString());
    message.until !== undefined && (obj.until = (message.until || BigInt(0)).toString());
    message.reason !== undefined && (obj.reason = message.reason);
    return obj;
  },
  fromPartial(object: DeepPartial<MsgRecallModel>): MsgRecallModel {
    const message = createBaseMsgRecallModel();
    message.signer = object.signer ?? "";
    message.model = object.model ?? new Uint8Array();
    if (object.from !== undefined && object.from !== null) {
      message.from = BigInt(object.from.toString());
    }
    if (object.until !== undefined && object.until !== null) {
      message.until = BigInt(object.until.toString());
    }
    message.reason = object.reason ?? "";
    return message;
  },
  fromAmino(object: MsgRecallModelAmino): MsgRecallModel {
    const message = createBaseMsgRecallModel();
    if (object.signer !== undefined && object.signer !== null) {
      message.signer = object.signer;
    }
    if (object.model !== undefined && object.model !== null) {
      message.model = bytesFromBase64(object.model);
    }
    if (object.from !== undefined && object.from !== null) {
      message.from = BigInt(object.from);
    }
    if (object.until !== undefined && object.until !== null) {
      message.until = BigInt(object.until);
    }
    if (object.reason !== undefined && object.reason !== null) {
      message.reason = object.reason;
    }
    return message;
  },
  toAmino(message: MsgRecallModel): MsgRecallModelAmino {
    const obj: any = {};
    obj.signer = message.signer === "" ? undefined : message.signer;
    obj.model = message.model ? base64FromBytes(message.model) : undefined;
    obj.from = message.from !== BigInt(0) ? message.from?.toString() : undefined;
    obj.until = message.until !== BigInt(0) ? message.until?.toString() : undefined;
    obj.reason = message.reason === "" ? undefined : message.reason;
    return obj;
  },
  fromAminoMsg(object: MsgRecallModelAminoMsg): MsgRecallModel {
    return MsgRecallModel.fromAmino(object.value);
  },
  toAminoMsg(message: MsgRecallModel): MsgRecallModelAminoMsg {
    return {
      type: "aceso/device/MsgRecallModel",
      value: MsgRecallModel.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgRecallModelProtoMsg): MsgRecallModel {
    return MsgRecallModel.decode(message.value);
  },
  toProto(message: MsgRecallModel): Uint8Array {
    return MsgRecallModel.encode(message).finish();
  },
  toProtoMsg(message: MsgRecallModel): MsgRecallModelProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.MsgRecallModel",
      value: MsgRecallModel.encode(message).finish()
    };
  }
};
function createBaseMsgEnrolDevices(): MsgEnrolDevices {
  return {
    maker: "",
    model: new Uint8Array(),
    devices: []
  };
}
export const MsgEnrolDevices = {
  typeUrl: "/aceso.device.v1.MsgEnrolDevices",
  encode(message: MsgEnrolDevices, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.maker !== "") {
      writer.uint32(10).string(message.maker);
    }
    if (message.model.length !== 0) {
      writer.uint32(18).bytes(message.model);
    }
    for (const v of message.devices) {
      writer.uint32(26).bytes(v!);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgEnrolDevices {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgEnrolDevices();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.maker = reader.string();
          break;
        case 2:
          message.model = reader.bytes();
          break;
        case 3:
          message.devices.push(reader.bytes());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgEnrolDevices {
    const obj = createBaseMsgEnrolDevices();
    if (isSet(object.maker)) obj.maker = String(object.maker);
    if (isSet(object.model)) obj.model = bytesFromBase64(object.model);
    if (Array.isArray(object?.devices)) obj.devices = object.devices.map((e: any) => bytesFromBase64(e));
    return obj;
  },
  toJSON(message: MsgEnrolDevices): JsonSafe<MsgEnrolDevices> {
    const obj: any = {};
    message.maker !== undefined && (obj.maker = message.maker);
    message.model !== undefined && (obj.model = base64FromBytes(message.model !== undefined ? message.model : new Uint8Array()));
    if (message.devices) {
      obj.devices = message.devices.map(e => base64FromBytes(e !== undefined ? e : new Uint8Array()));
    } else {
      obj.devices = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<MsgEnrolDevices>): MsgEnrolDevices {
    const message = createBaseMsgEnrolDevices();
    message.maker = object.maker ?? "";
    message.model = object.model ?? new Uint8Array();
    message.devices = object.devices?.map(e => e) || [];
    return message;
  },
  fromAmino(object: MsgEnrolDevicesAmino): MsgEnrolDevices {
    const message = createBaseMsgEnrolDevices();
    if (object.maker !== undefined && object.maker !== null) {
      message.maker = object.maker;
    }
    if (object.model !== undefined && object.model !== null) {
      message.model = bytesFromBase64(object.model);
    }
    message.devices = object.devices?.map(e => bytesFromBase64(e)) || [];
    return message;
  },
  toAmino(message: MsgEnrolDevices): MsgEnrolDevicesAmino {
    const obj: any = {};
    obj.maker = message.maker === "" ? undefined : message.maker;
    obj.model = message.model ? base64FromBytes(message.model) : undefined;
    if (message.devices) {
      obj.devices = message.devices.map(e => base64FromBytes(e));
    } else {
      obj.devices = message.devices;
    }
    return obj;
  },
  fromAminoMsg(object: MsgEnrolDevicesAminoMsg): MsgEnrolDevices {
    return MsgEnrolDevices.fromAmino(object.value);
  },
  toAminoMsg(message: MsgEnrolDevices): MsgEnrolDevicesAminoMsg {
    return {
      type: "aceso/device/MsgEnrolDevices",
      value: MsgEnrolDevices.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgEnrolDevicesProtoMsg): MsgEnrolDevices {
    return MsgEnrolDevices.decode(message.value);
  },
  toProto(message: MsgEnrolDevices): Uint8Array {
    return MsgEnrolDevices.encode(message).finish();
  },
  toProtoMsg(message: MsgEnrolDevices): MsgEnrolDevicesProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.MsgEnrolDevices",
      value: MsgEnrolDevices.encode(message).finish()
    };
  }
};
function createBaseMsgPairDevice(): MsgPairDevice {
  return {
    owner: "",
    device: new Uint8Array(),
    possession: new Uint8Array()
  };
}
export const MsgPairDevice = {
  typeUrl: "/aceso.device.v1.MsgPairDevice",
  encode(message: MsgPairDevice, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.owner !== "") {
      writer.uint32(10).string(message.owner);
    }
    if (message.device.length !== 0) {
      writer.uint32(18).bytes(message.device);
    }
    if (message.possession.length !== 0) {
      writer.uint32(26).bytes(message.possession);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgPairDevice {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgPairDevice();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.owner = reader.string();
          break;
        case 2:
          message.device = reader.bytes();
          break;
        case 3:
          message.possession = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgPairDevice {
    const obj = createBaseMsgPairDevice();
    if (isSet(object.owner)) obj.owner = String(object.owner);
    if (isSet(object.device)) obj.device = bytesFromBase64(object.device);
    if (isSet(object.possession)) obj.possession = bytesFromBase64(object.possession);
    return obj;
  },
  toJSON(message: MsgPairDevice): JsonSafe<MsgPairDevice> {
    const obj: any = {};
    message.owner !== undefined && (obj.owner = message.owner);
    message.device !== undefined && (obj.device = base64FromBytes(message.device !== undefined ? message.device : new Uint8Array()));
    message.possession !== undefined && (obj.possession = base64FromBytes(message.possession !== undefined ? message.possession : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgPairDevice>): MsgPairDevice {
    const message = createBaseMsgPairDevice();
    message.owner = object.owner ?? "";
    message.device = object.device ?? new Uint8Array();
    message.possession = object.possession ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgPairDeviceAmino): MsgPairDevice {
    const message = createBaseMsgPairDevice();
    if (object.owner !== undefined && object.owner !== null) {
      message.owner = object.owner;
    }
    if (object.device !== undefined && object.device !== null) {
      message.device = bytesFromBase64(object.device);
    }
    if (object.possession !== undefined && object.possession !== null) {
      message.possession = bytesFromBase64(object.possession);
    }
    return message;
  },
  toAmino(message: MsgPairDevice): MsgPairDeviceAmino {
    const obj: any = {};
    obj.owner = message.owner === "" ? undefined : message.owner;
    obj.device = message.device ? base64FromBytes(message.device) : undefined;
    obj.possession = message.possession ? base64FromBytes(message.possession) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgPairDeviceAminoMsg): MsgPairDevice {
    return MsgPairDevice.fromAmino(object.value);
  },
  toAminoMsg(message: MsgPairDevice): MsgPairDeviceAminoMsg {
    return {
      type: "aceso/device/MsgPairDevice",
      value: MsgPairDevice.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgPairDeviceProtoMsg): MsgPairDevice {
    return MsgPairDevice.decode(message.value);
  },
  toProto(message: MsgPairDevice): Uint8Array {
    return MsgPairDevice.encode(message).finish();
  },
  toProtoMsg(message: MsgPairDevice): MsgPairDeviceProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.MsgPairDevice",
      value: MsgPairDevice.encode(message).finish()
    };
  }
};
function createBaseMsgUnpairDevice(): MsgUnpairDevice {
  return {
    owner: "",
    device: new Uint8Array()
  };
}
export const MsgUnpairDevice = {
  typeUrl: "/aceso.device.v1.MsgUnpairDevice",
  encode(message: MsgUnpairDevice, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.owner !== "") {
      writer.uint32(10).string(message.owner);
    }
    if (message.device.length !== 0) {
      writer.uint32(18).bytes(message.device);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgUnpairDevice {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgUnpairDevice();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.owner = reader.string();
          break;
        case 2:
          message.device = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgUnpairDevice {
    const obj = createBaseMsgUnpairDevice();
    if (isSet(object.owner)) obj.owner = String(object.owner);
    if (isSet(object.device)) obj.device = bytesFromBase64(object.device);
    return obj;
  },
  toJSON(message: MsgUnpairDevice): JsonSafe<MsgUnpairDevice> {
    const obj: any = {};
    message.owner !== undefined && (obj.owner = message.owner);
    message.device !== undefined && (obj.device = base64FromBytes(message.device !== undefined ? message.device : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgUnpairDevice>): MsgUnpairDevice {
    const message = createBaseMsgUnpairDevice();
    message.owner = object.owner ?? "";
    message.device = object.device ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgUnpairDeviceAmino): MsgUnpairDevice {
    const message = createBaseMsgUnpairDevice();
    if (object.owner !== undefined && object.owner !== null) {
      message.owner = object.owner;
    }
    if (object.device !== undefined && object.device !== null) {
      message.device = bytesFromBase64(object.device);
    }
    return message;
  },
  toAmino(message: MsgUnpairDevice): MsgUnpairDeviceAmino {
    const obj: any = {};
    obj.owner = message.owner === "" ? undefined : message.owner;
    obj.device = message.device ? base64FromBytes(message.device) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgUnpairDeviceAminoMsg): MsgUnpairDevice {
    return MsgUnpairDevice.fromAmino(object.value);
  },
  toAminoMsg(message: MsgUnpairDevice): MsgUnpairDeviceAminoMsg {
    return {
      type: "aceso/device/MsgUnpairDevice",
      value: MsgUnpairDevice.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgUnpairDeviceProtoMsg): MsgUnpairDevice {
    return MsgUnpairDevice.decode(message.value);
  },
  toProto(message: MsgUnpairDevice): Uint8Array {
    return MsgUnpairDevice.encode(message).finish();
  },
  toProtoMsg(message: MsgUnpairDevice): MsgUnpairDeviceProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.MsgUnpairDevice",
      value: MsgUnpairDevice.encode(message).finish()
    };
  }
};
function createBaseMsgAllowKeyChange(): MsgAllowKeyChange {
  return {
    owner: "",
    device: new Uint8Array(),
    keyHash: new Uint8Array()
  };
}
export const MsgAllowKeyChange = {
  typeUrl: "/aceso.device.v1.MsgAllowKeyChange",
  encode(message: MsgAllowKeyChange, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.owner !== "") {
      writer.uint32(10).string(message.owner);
    }
    if (message.device.length !== 0) {
      writer.uint32(18).bytes(message.device);
    }
    if (message.keyHash.length !== 0) {
      writer.uint32(26).bytes(message.keyHash);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgAllowKeyChange {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgAllowKeyChange();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.owner = reader.string();
          break;
        case 2:
          message.device = reader.bytes();
          break;
        case 3:
          message.keyHash = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgAllowKeyChange {
    const obj = createBaseMsgAllowKeyChange();
    if (isSet(object.owner)) obj.owner = String(object.owner);
    if (isSet(object.device)) obj.device = bytesFromBase64(object.device);
    if (isSet(object.keyHash)) obj.keyHash = bytesFromBase64(object.keyHash);
    return obj;
  },
  toJSON(message: MsgAllowKeyChange): JsonSafe<MsgAllowKeyChange> {
    const obj: any = {};
    message.owner !== undefined && (obj.owner = message.owner);
    message.device !== undefined && (obj.device = base64FromBytes(message.device !== undefined ? message.device : new Uint8Array()));
    message.keyHash !== undefined && (obj.keyHash = base64FromBytes(message.keyHash !== undefined ? message.keyHash : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgAllowKeyChange>): MsgAllowKeyChange {
    const message = createBaseMsgAllowKeyChange();
    message.owner = object.owner ?? "";
    message.device = object.device ?? new Uint8Array();
    message.keyHash = object.keyHash ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgAllowKeyChangeAmino): MsgAllowKeyChange {
    const message = createBaseMsgAllowKeyChange();
    if (object.owner !== undefined && object.owner !== null) {
      message.owner = object.owner;
    }
    if (object.device !== undefined && object.device !== null) {
      message.device = bytesFromBase64(object.device);
    }
    if (object.key_hash !== undefined && object.key_hash !== null) {
      message.keyHash = bytesFromBase64(object.key_hash);
    }
    return message;
  },
  toAmino(message: MsgAllowKeyChange): MsgAllowKeyChangeAmino {
    const obj: any = {};
    obj.owner = message.owner === "" ? undefined : message.owner;
    obj.device = message.device ? base64FromBytes(message.device) : undefined;
    obj.key_hash = message.keyHash ? base64FromBytes(message.keyHash) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgAllowKeyChangeAminoMsg): MsgAllowKeyChange {
    return MsgAllowKeyChange.fromAmino(object.value);
  },
  toAminoMsg(message: MsgAllowKeyChange): MsgAllowKeyChangeAminoMsg {
    return {
      type: "aceso/device/MsgAllowKeyChange",
      value: MsgAllowKeyChange.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgAllowKeyChangeProtoMsg): MsgAllowKeyChange {
    return MsgAllowKeyChange.decode(message.value);
  },
  toProto(message: MsgAllowKeyChange): Uint8Array {
    return MsgAllowKeyChange.encode(message).finish();
  },
  toProtoMsg(message: MsgAllowKeyChange): MsgAllowKeyChangeProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.MsgAllowKeyChange",
      value: MsgAllowKeyChange.encode(message).finish()
    };
  }
};
function createBaseMsgSetDeviceStatus(): MsgSetDeviceStatus {
  return {
    signer: "",
    device: new Uint8Array(),
    status: 0
  };
}
export const MsgSetDeviceStatus = {
  typeUrl: "/aceso.device.v1.MsgSetDeviceStatus",
  encode(message: MsgSetDeviceStatus, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.signer !== "") {
      writer.uint32(10).string(message.signer);
    }
    if (message.device.length !== 0) {
      writer.uint32(18).bytes(message.device);
    }
    if (message.status !== 0) {
      writer.uint32(24).int32(message.status);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgSetDeviceStatus {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgSetDeviceStatus();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.signer = reader.string();
          break;
        case 2:
          message.device = reader.bytes();
          break;
        case 3:
          message.status = reader.int32() as any;
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgSetDeviceStatus {
    const obj = createBaseMsgSetDeviceStatus();
    if (isSet(object.signer)) obj.signer = String(object.signer);
    if (isSet(object.device)) obj.device = bytesFromBase64(object.device);
    if (isSet(object.status)) obj.status = deviceStatusFromJSON(object.status);
    return obj;
  },
  toJSON(message: MsgSetDeviceStatus): JsonSafe<MsgSetDeviceStatus> {
    const obj: any = {};
    message.signer !== undefined && (obj.signer = message.signer);
    message.device !== undefined && (obj.device = base64FromBytes(message.device !== undefined ? message.device : new Uint8Array()));
    message.status !== undefined && (obj.status = deviceStatusToJSON(message.status));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgSetDeviceStatus>): MsgSetDeviceStatus {
    const message = createBaseMsgSetDeviceStatus();
    message.signer = object.signer ?? "";
    message.device = object.device ?? new Uint8Array();
    message.status = object.status ?? 0;
    return message;
  },
  fromAmino(object: MsgSetDeviceStatusAmino): MsgSetDeviceStatus {
    const message = createBaseMsgSetDeviceStatus();
    if (object.signer !== undefined && object.signer !== null) {
      message.signer = object.signer;
    }
    if (object.device !== undefined && object.device !== null) {
      message.device = bytesFromBase64(object.device);
    }
    if (object.status !== undefined && object.status !== null) {
      message.status = object.status;
    }
    return message;
  },
  toAmino(message: MsgSetDeviceStatus): MsgSetDeviceStatusAmino {
    const obj: any = {};
    obj.signer = message.signer === "" ? undefined : message.signer;
    obj.device = message.device ? base64FromBytes(message.device) : undefined;
    obj.status = message.status === 0 ? undefined : message.status;
    return obj;
  },
  fromAminoMsg(object: MsgSetDeviceStatusAminoMsg): MsgSetDeviceStatus {
    return MsgSetDeviceStatus.fromAmino(object.value);
  },
  toAminoMsg(message: MsgSetDeviceStatus): MsgSetDeviceStatusAminoMsg {
    return {
      type: "aceso/device/MsgSetDeviceStatus",
      value: MsgSetDeviceStatus.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgSetDeviceStatusProtoMsg): MsgSetDeviceStatus {
    return MsgSetDeviceStatus.decode(message.value);
  },
  toProto(message: MsgSetDeviceStatus): Uint8Array {
    return MsgSetDeviceStatus.encode(message).finish();
  },
  toProtoMsg(message: MsgSetDeviceStatus): MsgSetDeviceStatusProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.MsgSetDeviceStatus",
      value: MsgSetDeviceStatus.encode(message).finish()
    };
  }
};
function createBaseMsgUpdateParams(): MsgUpdateParams {
  return {
    authority: "",
    params: Params.fromPartial({})
  };
}
export const MsgUpdateParams = {
  typeUrl: "/aceso.device.v1.MsgUpdateParams",
  encode(message: MsgUpdateParams, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.authority !== "") {
      writer.uint32(10).string(message.authority);
    }
    if (message.params !== undefined) {
      Params.encode(message.params, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgUpdateParams {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgUpdateParams();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.authority = reader.string();
          break;
        case 2:
          message.params = Params.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgUpdateParams {
    const obj = createBaseMsgUpdateParams();
    if (isSet(object.authority)) obj.authority = String(object.authority);
    if (isSet(object.params)) obj.params = Params.fromJSON(object.params);
    return obj;
  },
  toJSON(message: MsgUpdateParams): JsonSafe<MsgUpdateParams> {
    const obj: any = {};
    message.authority !== undefined && (obj.authority = message.authority);
    message.params !== undefined && (obj.params = message.params ? Params.toJSON(message.params) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<MsgUpdateParams>): MsgUpdateParams {
    const message = createBaseMsgUpdateParams();
    message.authority = object.authority ?? "";
    if (object.params !== undefined && object.params !== null) {
      message.params = Params.fromPartial(object.params);
    }
    return message;
  },
  fromAmino(object: MsgUpdateParamsAmino): MsgUpdateParams {
    const message = createBaseMsgUpdateParams();
    if (object.authority !== undefined && object.authority !== null) {
      message.authority = object.authority;
    }
    if (object.params !== undefined && object.params !== null) {
      message.params = Params.fromAmino(object.params);
    }
    return message;
  },
  toAmino(message: MsgUpdateParams): MsgUpdateParamsAmino {
    const obj: any = {};
    obj.authority = message.authority === "" ? undefined : message.authority;
    obj.params = message.params ? Params.toAmino(message.params) : Params.toAmino(Params.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: MsgUpdateParamsAminoMsg): MsgUpdateParams {
    return MsgUpdateParams.fromAmino(object.value);
  },
  toAminoMsg(message: MsgUpdateParams): MsgUpdateParamsAminoMsg {
    return {
      type: "aceso/device/MsgUpdateParams",
      value: MsgUpdateParams.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgUpdateParamsProtoMsg): MsgUpdateParams {
    return MsgUpdateParams.decode(message.value);
  },
  toProto(message: MsgUpdateParams): Uint8Array {
    return MsgUpdateParams.encode(message).finish();
  },
  toProtoMsg(message: MsgUpdateParams): MsgUpdateParamsProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.MsgUpdateParams",
      value: MsgUpdateParams.encode(message).finish()
    };
  }
};
function createBaseMsgRegisterMakerResponse(): MsgRegisterMakerResponse {
  return {};
}
export const MsgRegisterMakerResponse = {
  typeUrl: "/aceso.device.v1.MsgRegisterMakerResponse",
  encode(_: MsgRegisterMakerResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRegisterMakerResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRegisterMakerResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(_: any): MsgRegisterMakerResponse {
    const obj = createBaseMsgRegisterMakerResponse();
    return obj;
  },
  toJSON(_: MsgRegisterMakerResponse): JsonSafe<MsgRegisterMakerResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgRegisterMakerResponse>): MsgRegisterMakerResponse {
    const message = createBaseMsgRegisterMakerResponse();
    return message;
  },
  fromAmino(_: MsgRegisterMakerResponseAmino): MsgRegisterMakerResponse {
    const message = createBaseMsgRegisterMakerResponse();
    return message;
  },
  toAmino(_: MsgRegisterMakerResponse): MsgRegisterMakerResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgRegisterMakerResponseAminoMsg): MsgRegisterMakerResponse {
    return MsgRegisterMakerResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgRegisterMakerResponseProtoMsg): MsgRegisterMakerResponse {
    return MsgRegisterMakerResponse.decode(message.value);
  },
  toProto(message: MsgRegisterMakerResponse): Uint8Array {
    return MsgRegisterMakerResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgRegisterMakerResponse): MsgRegisterMakerResponseProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.MsgRegisterMakerResponse",
      value: MsgRegisterMakerResponse.encode(message).finish()
    };
  }
};
function createBaseMsgApproveAnchorResponse(): MsgApproveAnchorResponse {
  return {};
}
export const MsgApproveAnchorResponse = {
  typeUrl: "/aceso.device.v1.MsgApproveAnchorResponse",
  encode(_: MsgApproveAnchorResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgApproveAnchorResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgApproveAnchorResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(_: any): MsgApproveAnchorResponse {
    const obj = createBaseMsgApproveAnchorResponse();
    return obj;
  },
  toJSON(_: MsgApproveAnchorResponse): JsonSafe<MsgApproveAnchorResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgApproveAnchorResponse>): MsgApproveAnchorResponse {
    const message = createBaseMsgApproveAnchorResponse();
    return message;
  },
  fromAmino(_: MsgApproveAnchorResponseAmino): MsgApproveAnchorResponse {
    const message = createBaseMsgApproveAnchorResponse();
    return message;
  },
  toAmino(_: MsgApproveAnchorResponse): MsgApproveAnchorResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgApproveAnchorResponseAminoMsg): MsgApproveAnchorResponse {
    return MsgApproveAnchorResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgApproveAnchorResponseProtoMsg): MsgApproveAnchorResponse {
    return MsgApproveAnchorResponse.decode(message.value);
  },
  toProto(message: MsgApproveAnchorResponse): Uint8Array {
    return MsgApproveAnchorResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgApproveAnchorResponse): MsgApproveAnchorResponseProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.MsgApproveAnchorResponse",
      value: MsgApproveAnchorResponse.encode(message).finish()
    };
  }
};
function createBaseMsgRetireAnchorResponse(): MsgRetireAnchorResponse {
  return {};
}
export const MsgRetireAnchorResponse = {
  typeUrl: "/aceso.device.v1.MsgRetireAnchorResponse",
  encode(_: MsgRetireAnchorResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRetireAnchorResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRetireAnchorResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(_: any): MsgRetireAnchorResponse {
    const obj = createBaseMsgRetireAnchorResponse();
    return obj;
  },
  toJSON(_: MsgRetireAnchorResponse): JsonSafe<MsgRetireAnchorResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgRetireAnchorResponse>): MsgRetireAnchorResponse {
    const message = createBaseMsgRetireAnchorResponse();
    return message;
  },
  fromAmino(_: MsgRetireAnchorResponseAmino): MsgRetireAnchorResponse {
    const message = createBaseMsgRetireAnchorResponse();
    return message;
  },
  toAmino(_: MsgRetireAnchorResponse): MsgRetireAnchorResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgRetireAnchorResponseAminoMsg): MsgRetireAnchorResponse {
    return MsgRetireAnchorResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgRetireAnchorResponseProtoMsg): MsgRetireAnchorResponse {
    return MsgRetireAnchorResponse.decode(message.value);
  },
  toProto(message: MsgRetireAnchorResponse): Uint8Array {
    return MsgRetireAnchorResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgRetireAnchorResponse): MsgRetireAnchorResponseProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.MsgRetireAnchorResponse",
      value: MsgRetireAnchorResponse.encode(message).finish()
    };
  }
};
function createBaseMsgFundModelResponse(): MsgFundModelResponse {
  return {};
}
export const MsgFundModelResponse = {
  typeUrl: "/aceso.device.v1.MsgFundModelResponse",
  encode(_: MsgFundModelResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgFundModelResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgFundModelResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(_: any): MsgFundModelResponse {
    const obj = createBaseMsgFundModelResponse();
    return obj;
  },
  toJSON(_: MsgFundModelResponse): JsonSafe<MsgFundModelResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgFundModelResponse>): MsgFundModelResponse {
    const message = createBaseMsgFundModelResponse();
    return message;
  },
  fromAmino(_: MsgFundModelResponseAmino): MsgFundModelResponse {
    const message = createBaseMsgFundModelResponse();
    return message;
  },
  toAmino(_: MsgFundModelResponse): MsgFundModelResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgFundModelResponseAminoMsg): MsgFundModelResponse {
    return MsgFundModelResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgFundModelResponseProtoMsg): MsgFundModelResponse {
    return MsgFundModelResponse.decode(message.value);
  },
  toProto(message: MsgFundModelResponse): Uint8Array {
    return MsgFundModelResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgFundModelResponse): MsgFundModelResponseProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.MsgFundModelResponse",
      value: MsgFundModelResponse.encode(message).finish()
    };
  }
};
function createBaseMsgSetReferenceResponse(): MsgSetReferenceResponse {
  return {};
}
export const MsgSetReferenceResponse = {
  typeUrl: "/aceso.device.v1.MsgSetReferenceResponse",
  encode(_: MsgSetReferenceResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgSetReferenceResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgSetReferenceResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(_: any): MsgSetReferenceResponse {
    const obj = createBaseMsgSetReferenceResponse();
    return obj;
  },
  toJSON(_: MsgSetReferenceResponse): JsonSafe<MsgSetReferenceResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgSetReferenceResponse>): MsgSetReferenceResponse {
    const message = createBaseMsgSetReferenceResponse();
    return message;
  },
  fromAmino(_: MsgSetReferenceResponseAmino): MsgSetReferenceResponse {
    const message = createBaseMsgSetReferenceResponse();
    return message;
  },
  toAmino(_: MsgSetReferenceResponse): MsgSetReferenceResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgSetReferenceResponseAminoMsg): MsgSetReferenceResponse {
    return MsgSetReferenceResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgSetReferenceResponseProtoMsg): MsgSetReferenceResponse {
    return MsgSetReferenceResponse.decode(message.value);
  },
  toProto(message: MsgSetReferenceResponse): Uint8Array {
    return MsgSetReferenceResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgSetReferenceResponse): MsgSetReferenceResponseProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.MsgSetReferenceResponse",
      value: MsgSetReferenceResponse.encode(message).finish()
    };
  }
};
function createBaseMsgRecallModelResponse(): MsgRecallModelResponse {
  return {};
}
export const MsgRecallModelResponse = {
  typeUrl: "/aceso.device.v1.MsgRecallModelResponse",
  encode(_: MsgRecallModelResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRecallModelResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRecallModelResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(_: any): MsgRecallModelResponse {
    const obj = createBaseMsgRecallModelResponse();
    return obj;
  },
  toJSON(_: MsgRecallModelResponse): JsonSafe<MsgRecallModelResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgRecallModelResponse>): MsgRecallModelResponse {
    const message = createBaseMsgRecallModelResponse();
    return message;
  },
  fromAmino(_: MsgRecallModelResponseAmino): MsgRecallModelResponse {
    const message = createBaseMsgRecallModelResponse();
    return message;
  },
  toAmino(_: MsgRecallModelResponse): MsgRecallModelResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgRecallModelResponseAminoMsg): MsgRecallModelResponse {
    return MsgRecallModelResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgRecallModelResponseProtoMsg): MsgRecallModelResponse {
    return MsgRecallModelResponse.decode(message.value);
  },
  toProto(message: MsgRecallModelResponse): Uint8Array {
    return MsgRecallModelResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgRecallModelResponse): MsgRecallModelResponseProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.MsgRecallModelResponse",
      value: MsgRecallModelResponse.encode(message).finish()
    };
  }
};
function createBaseMsgEnrolDevicesResponse(): MsgEnrolDevicesResponse {
  return {};
}
export const MsgEnrolDevicesResponse = {
  typeUrl: "/aceso.device.v1.MsgEnrolDevicesResponse",
  encode(_: MsgEnrolDevicesResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgEnrolDevicesResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgEnrolDevicesResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(_: any): MsgEnrolDevicesResponse {
    const obj = createBaseMsgEnrolDevicesResponse();
    return obj;
  },
  toJSON(_: MsgEnrolDevicesResponse): JsonSafe<MsgEnrolDevicesResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgEnrolDevicesResponse>): MsgEnrolDevicesResponse {
    const message = createBaseMsgEnrolDevicesResponse();
    return message;
  },
  fromAmino(_: MsgEnrolDevicesResponseAmino): MsgEnrolDevicesResponse {
    const message = createBaseMsgEnrolDevicesResponse();
    return message;
  },
  toAmino(_: MsgEnrolDevicesResponse): MsgEnrolDevicesResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgEnrolDevicesResponseAminoMsg): MsgEnrolDevicesResponse {
    return MsgEnrolDevicesResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgEnrolDevicesResponseProtoMsg): MsgEnrolDevicesResponse {
    return MsgEnrolDevicesResponse.decode(message.value);
  },
  toProto(message: MsgEnrolDevicesResponse): Uint8Array {
    return MsgEnrolDevicesResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgEnrolDevicesResponse): MsgEnrolDevicesResponseProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.MsgEnrolDevicesResponse",
      value: MsgEnrolDevicesResponse.encode(message).finish()
    };
  }
};
function createBaseMsgPairDeviceResponse(): MsgPairDeviceResponse {
  return {};
}
export const MsgPairDeviceResponse = {
  typeUrl: "/aceso.device.v1.MsgPairDeviceResponse",
  encode(_: MsgPairDeviceResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgPairDeviceResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgPairDeviceResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(_: any): MsgPairDeviceResponse {
    const obj = createBaseMsgPairDeviceResponse();
    return obj;
  },
  toJSON(_: MsgPairDeviceResponse): JsonSafe<MsgPairDeviceResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgPairDeviceResponse>): MsgPairDeviceResponse {
    const message = createBaseMsgPairDeviceResponse();
    return message;
  },
  fromAmino(_: MsgPairDeviceResponseAmino): MsgPairDeviceResponse {
    const message = createBaseMsgPairDeviceResponse();
    return message;
  },
  toAmino(_: MsgPairDeviceResponse): MsgPairDeviceResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgPairDeviceResponseAminoMsg): MsgPairDeviceResponse {
    return MsgPairDeviceResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgPairDeviceResponseProtoMsg): MsgPairDeviceResponse {
    return MsgPairDeviceResponse.decode(message.value);
  },
  toProto(message: MsgPairDeviceResponse): Uint8Array {
    return MsgPairDeviceResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgPairDeviceResponse): MsgPairDeviceResponseProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.MsgPairDeviceResponse",
      value: MsgPairDeviceResponse.encode(message).finish()
    };
  }
};
function createBaseMsgUnpairDeviceResponse(): MsgUnpairDeviceResponse {
  return {};
}
export const MsgUnpairDeviceResponse = {
  typeUrl: "/aceso.device.v1.MsgUnpairDeviceResponse",
  encode(_: MsgUnpairDeviceResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgUnpairDeviceResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgUnpairDeviceResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(_: any): MsgUnpairDeviceResponse {
    const obj = createBaseMsgUnpairDeviceResponse();
    return obj;
  },
  toJSON(_: MsgUnpairDeviceResponse): JsonSafe<MsgUnpairDeviceResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgUnpairDeviceResponse>): MsgUnpairDeviceResponse {
    const message = createBaseMsgUnpairDeviceResponse();
    return message;
  },
  fromAmino(_: MsgUnpairDeviceResponseAmino): MsgUnpairDeviceResponse {
    const message = createBaseMsgUnpairDeviceResponse();
    return message;
  },
  toAmino(_: MsgUnpairDeviceResponse): MsgUnpairDeviceResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgUnpairDeviceResponseAminoMsg): MsgUnpairDeviceResponse {
    return MsgUnpairDeviceResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgUnpairDeviceResponseProtoMsg): MsgUnpairDeviceResponse {
    return MsgUnpairDeviceResponse.decode(message.value);
  },
  toProto(message: MsgUnpairDeviceResponse): Uint8Array {
    return MsgUnpairDeviceResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgUnpairDeviceResponse): MsgUnpairDeviceResponseProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.MsgUnpairDeviceResponse",
      value: MsgUnpairDeviceResponse.encode(message).finish()
    };
  }
};
function createBaseMsgAllowKeyChangeResponse(): MsgAllowKeyChangeResponse {
  return {};
}
export const MsgAllowKeyChangeResponse = {
  typeUrl: "/aceso.device.v1.MsgAllowKeyChangeResponse",
  encode(_: MsgAllowKeyChangeResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgAllowKeyChangeResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgAllowKeyChangeResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(_: any): MsgAllowKeyChangeResponse {
    const obj = createBaseMsgAllowKeyChangeResponse();
    return obj;
  },
  toJSON(_: MsgAllowKeyChangeResponse): JsonSafe<MsgAllowKeyChangeResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgAllowKeyChangeResponse>): MsgAllowKeyChangeResponse {
    const message = createBaseMsgAllowKeyChangeResponse();
    return message;
  },
  fromAmino(_: MsgAllowKeyChangeResponseAmino): MsgAllowKeyChangeResponse {
    const message = createBaseMsgAllowKeyChangeResponse();
    return message;
  },
  toAmino(_: MsgAllowKeyChangeResponse): MsgAllowKeyChangeResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgAllowKeyChangeResponseAminoMsg): MsgAllowKeyChangeResponse {
    return MsgAllowKeyChangeResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgAllowKeyChangeResponseProtoMsg): MsgAllowKeyChangeResponse {
    return MsgAllowKeyChangeResponse.decode(message.value);
  },
  toProto(message: MsgAllowKeyChangeResponse): Uint8Array {
    return MsgAllowKeyChangeResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgAllowKeyChangeResponse): MsgAllowKeyChangeResponseProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.MsgAllowKeyChangeResponse",
      value: MsgAllowKeyChangeResponse.encode(message).finish()
    };
  }
};
function createBaseMsgSetDeviceStatusResponse(): MsgSetDeviceStatusResponse {
  return {};
}
export const MsgSetDeviceStatusResponse = {
  typeUrl: "/aceso.device.v1.MsgSetDeviceStatusResponse",
  encode(_: MsgSetDeviceStatusResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgSetDeviceStatusResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgSetDeviceStatusResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(_: any): MsgSetDeviceStatusResponse {
    const obj = createBaseMsgSetDeviceStatusResponse();
    return obj;
  },
  toJSON(_: MsgSetDeviceStatusResponse): JsonSafe<MsgSetDeviceStatusResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgSetDeviceStatusResponse>): MsgSetDeviceStatusResponse {
    const message = createBaseMsgSetDeviceStatusResponse();
    return message;
  },
  fromAmino(_: MsgSetDeviceStatusResponseAmino): MsgSetDeviceStatusResponse {
    const message = createBaseMsgSetDeviceStatusResponse();
    return message;
  },
  toAmino(_: MsgSetDeviceStatusResponse): MsgSetDeviceStatusResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgSetDeviceStatusResponseAminoMsg): MsgSetDeviceStatusResponse {
    return MsgSetDeviceStatusResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgSetDeviceStatusResponseProtoMsg): MsgSetDeviceStatusResponse {
    return MsgSetDeviceStatusResponse.decode(message.value);
  },
  toProto(message: MsgSetDeviceStatusResponse): Uint8Array {
    return MsgSetDeviceStatusResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgSetDeviceStatusResponse): MsgSetDeviceStatusResponseProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.MsgSetDeviceStatusResponse",
      value: MsgSetDeviceStatusResponse.encode(message).finish()
    };
  }
};
function createBaseMsgUpdateParamsResponse(): MsgUpdateParamsResponse {
  return {};
}
export const MsgUpdateParamsResponse = {
  typeUrl: "/aceso.device.v1.MsgUpdateParamsResponse",
  encode(_: MsgUpdateParamsResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgUpdateParamsResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgUpdateParamsResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(_: any): MsgUpdateParamsResponse {
    const obj = createBaseMsgUpdateParamsResponse();
    return obj;
  },
  toJSON(_: MsgUpdateParamsResponse): JsonSafe<MsgUpdateParamsResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgUpdateParamsResponse>): MsgUpdateParamsResponse {
    const message = createBaseMsgUpdateParamsResponse();
    return message;
  },
  fromAmino(_: MsgUpdateParamsResponseAmino): MsgUpdateParamsResponse {
    const message = createBaseMsgUpdateParamsResponse();
    return message;
  },
  toAmino(_: MsgUpdateParamsResponse): MsgUpdateParamsResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgUpdateParamsResponseAminoMsg): MsgUpdateParamsResponse {
    return MsgUpdateParamsResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgUpdateParamsResponseProtoMsg): MsgUpdateParamsResponse {
    return MsgUpdateParamsResponse.decode(message.value);
  },
  toProto(message: MsgUpdateParamsResponse): Uint8Array {
    return MsgUpdateParamsResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgUpdateParamsResponse): MsgUpdateParamsResponseProtoMsg {
    return {
      typeUrl: "/aceso.device.v1.MsgUpdateParamsResponse",
      value: MsgUpdateParamsResponse.encode(message).finish()
    };
  }
};