import { Role, Params, ParamsAmino, ParamsSDKType, roleFromJSON, roleToJSON } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, bytesFromBase64, base64FromBytes, DeepPartial } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
/** MsgRegister bonds a relayer or trustee. */
export interface MsgRegister {
  address: string;
  hotAddress: string;
  signKey: Uint8Array;
  hpkeKey: Uint8Array;
  role: Role;
  endpoint: string;
  org: string;
  bond: bigint;
}
export interface MsgRegisterProtoMsg {
  typeUrl: "/aceso.operator.v1.MsgRegister";
  value: Uint8Array;
}
/**
 * MsgRegister bonds a relayer or trustee.
 * @name MsgRegisterAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.MsgRegister
 */
export interface MsgRegisterAmino {
  address?: string;
  hot_address?: string;
  sign_key?: string;
  hpke_key?: string;
  role?: Role;
  endpoint?: string;
  org?: string;
  bond?: string;
}
export interface MsgRegisterAminoMsg {
  type: "aceso/operator/MsgRegister";
  value: MsgRegisterAmino;
}
/** MsgRegister bonds a relayer or trustee. */
export interface MsgRegisterSDKType {
  address: string;
  hot_address: string;
  sign_key: Uint8Array;
  hpke_key: Uint8Array;
  role: Role;
  endpoint: string;
  org: string;
  bond: bigint;
}
/** MsgUpdate changes where an operator is reached. */
export interface MsgUpdate {
  address: string;
  hotAddress: string;
  endpoint: string;
}
export interface MsgUpdateProtoMsg {
  typeUrl: "/aceso.operator.v1.MsgUpdate";
  value: Uint8Array;
}
/**
 * MsgUpdate changes where an operator is reached.
 * @name MsgUpdateAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.MsgUpdate
 */
export interface MsgUpdateAmino {
  address?: string;
  hot_address?: string;
  endpoint?: string;
}
export interface MsgUpdateAminoMsg {
  type: "aceso/operator/MsgUpdate";
  value: MsgUpdateAmino;
}
/** MsgUpdate changes where an operator is reached. */
export interface MsgUpdateSDKType {
  address: string;
  hot_address: string;
  endpoint: string;
}
/** MsgRotateKeys replaces the keys; the old X25519 key stays usable until its last lease. */
export interface MsgRotateKeys {
  address: string;
  signKey: Uint8Array;
  hpkeKey: Uint8Array;
}
export interface MsgRotateKeysProtoMsg {
  typeUrl: "/aceso.operator.v1.MsgRotateKeys";
  value: Uint8Array;
}
/**
 * MsgRotateKeys replaces the keys; the old X25519 key stays usable until its last lease.
 * @name MsgRotateKeysAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.MsgRotateKeys
 */
export interface MsgRotateKeysAmino {
  address?: string;
  sign_key?: string;
  hpke_key?: string;
}
export interface MsgRotateKeysAminoMsg {
  type: "aceso/operator/MsgRotateKeys";
  value: MsgRotateKeysAmino;
}
/** MsgRotateKeys replaces the keys; the old X25519 key stays usable until its last lease. */
export interface MsgRotateKeysSDKType {
  address: string;
  sign_key: Uint8Array;
  hpke_key: Uint8Array;
}
/** MsgAddBond adds to the bond. */
export interface MsgAddBond {
  address: string;
  amount: bigint;
}
export interface MsgAddBondProtoMsg {
  typeUrl: "/aceso.operator.v1.MsgAddBond";
  value: Uint8Array;
}
/**
 * MsgAddBond adds to the bond.
 * @name MsgAddBondAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.MsgAddBond
 */
export interface MsgAddBondAmino {
  address?: string;
  amount?: string;
}
export interface MsgAddBondAminoMsg {
  type: "aceso/operator/MsgAddBond";
  value: MsgAddBondAmino;
}
/** MsgAddBond adds to the bond. */
export interface MsgAddBondSDKType {
  address: string;
  amount: bigint;
}
/** MsgLeave gives notice: no new duties from the next epoch. */
export interface MsgLeave {
  address: string;
}
export interface MsgLeaveProtoMsg {
  typeUrl: "/aceso.operator.v1.MsgLeave";
  value: Uint8Array;
}
/**
 * MsgLeave gives notice: no new duties from the next epoch.
 * @name MsgLeaveAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.MsgLeave
 */
export interface MsgLeaveAmino {
  address?: string;
}
export interface MsgLeaveAminoMsg {
  type: "aceso/operator/MsgLeave";
  value: MsgLeaveAmino;
}
/** MsgLeave gives notice: no new duties from the next epoch. */
export interface MsgLeaveSDKType {
  address: string;
}
/** MsgWithdraw returns the bond after every duty and the unbonding time. */
export interface MsgWithdraw {
  address: string;
}
export interface MsgWithdrawProtoMsg {
  typeUrl: "/aceso.operator.v1.MsgWithdraw";
  value: Uint8Array;
}
/**
 * MsgWithdraw returns the bond after every duty and the unbonding time.
 * @name MsgWithdrawAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.MsgWithdraw
 */
export interface MsgWithdrawAmino {
  address?: string;
}
export interface MsgWithdrawAminoMsg {
  type: "aceso/operator/MsgWithdraw";
  value: MsgWithdrawAmino;
}
/** MsgWithdraw returns the bond after every duty and the unbonding time. */
export interface MsgWithdrawSDKType {
  address: string;
}
/** MsgUnjail ends a jail whose time is over. */
export interface MsgUnjail {
  address: string;
}
export interface MsgUnjailProtoMsg {
  typeUrl: "/aceso.operator.v1.MsgUnjail";
  value: Uint8Array;
}
/**
 * MsgUnjail ends a jail whose time is over.
 * @name MsgUnjailAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.MsgUnjail
 */
export interface MsgUnjailAmino {
  address?: string;
}
export interface MsgUnjailAminoMsg {
  type: "aceso/operator/MsgUnjail";
  value: MsgUnjailAmino;
}
/** MsgUnjail ends a jail whose time is over. */
export interface MsgUnjailSDKType {
  address: string;
}
/** MsgApproveOrg admits an org; governance only. */
export interface MsgApproveOrg {
  authority: string;
  id: string;
  name: string;
}
export interface MsgApproveOrgProtoMsg {
  typeUrl: "/aceso.operator.v1.MsgApproveOrg";
  value: Uint8Array;
}
/**
 * MsgApproveOrg admits an org; governance only.
 * @name MsgApproveOrgAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.MsgApproveOrg
 */
export interface MsgApproveOrgAmino {
  authority?: string;
  id?: string;
  name?: string;
}
export interface MsgApproveOrgAminoMsg {
  type: "aceso/operator/MsgApproveOrg";
  value: MsgApproveOrgAmino;
}
/** MsgApproveOrg admits an org; governance only. */
export interface MsgApproveOrgSDKType {
  authority: string;
  id: string;
  name: string;
}
/** MsgSetCouncil names the council for at most a year; governance only. */
export interface MsgSetCouncil {
  authority: string;
  council: string;
  expires: bigint;
}
export interface MsgSetCouncilProtoMsg {
  typeUrl: "/aceso.operator.v1.MsgSetCouncil";
  value: Uint8Array;
}
/**
 * MsgSetCouncil names the council for at most a year; governance only.
 * @name MsgSetCouncilAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.MsgSetCouncil
 */
export interface MsgSetCouncilAmino {
  authority?: string;
  council?: string;
  expires?: string;
}
export interface MsgSetCouncilAminoMsg {
  type: "aceso/operator/MsgSetCouncil";
  value: MsgSetCouncilAmino;
}
/** MsgSetCouncil names the council for at most a year; governance only. */
export interface MsgSetCouncilSDKType {
  authority: string;
  council: string;
  expires: bigint;
}
/** MsgCancelSlash returns a pending slash to the operator; council only. */
export interface MsgCancelSlash {
  council: string;
  slash: bigint;
}
export interface MsgCancelSlashProtoMsg {
  typeUrl: "/aceso.operator.v1.MsgCancelSlash";
  value: Uint8Array;
}
/**
 * MsgCancelSlash returns a pending slash to the operator; council only.
 * @name MsgCancelSlashAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.MsgCancelSlash
 */
export interface MsgCancelSlashAmino {
  council?: string;
  slash?: string;
}
export interface MsgCancelSlashAminoMsg {
  type: "aceso/operator/MsgCancelSlash";
  value: MsgCancelSlashAmino;
}
/** MsgCancelSlash returns a pending slash to the operator; council only. */
export interface MsgCancelSlashSDKType {
  council: string;
  slash: bigint;
}
/** MsgHoldSlash puts a pending slash off by 30 days; council only. */
export interface MsgHoldSlash {
  council: string;
  slash: bigint;
}
export interface MsgHoldSlashProtoMsg {
  typeUrl: "/aceso.operator.v1.MsgHoldSlash";
  value: Uint8Array;
}
/**
 * MsgHoldSlash puts a pending slash off by 30 days; council only.
 * @name MsgHoldSlashAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.MsgHoldSlash
 */
export interface MsgHoldSlashAmino {
  council?: string;
  slash?: string;
}
export interface MsgHoldSlashAminoMsg {
  type: "aceso/operator/MsgHoldSlash";
  value: MsgHoldSlashAmino;
}
/** MsgHoldSlash puts a pending slash off by 30 days; council only. */
export interface MsgHoldSlashSDKType {
  council: string;
  slash: bigint;
}
/** MsgExecuteSlash takes a due slash; anyone. */
export interface MsgExecuteSlash {
  sender: string;
  slash: bigint;
}
export interface MsgExecuteSlashProtoMsg {
  typeUrl: "/aceso.operator.v1.MsgExecuteSlash";
  value: Uint8Array;
}
/**
 * MsgExecuteSlash takes a due slash; anyone.
 * @name MsgExecuteSlashAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.MsgExecuteSlash
 */
export interface MsgExecuteSlashAmino {
  sender?: string;
  slash?: string;
}
export interface MsgExecuteSlashAminoMsg {
  type: "aceso/operator/MsgExecuteSlash";
  value: MsgExecuteSlashAmino;
}
/** MsgExecuteSlash takes a due slash; anyone. */
export interface MsgExecuteSlashSDKType {
  sender: string;
  slash: bigint;
}
/** MsgPauseMessages stops aceso.* message types for at most 72 h; council only. */
export interface MsgPauseMessages {
  council: string;
  typeUrls: string[];
  until: bigint;
}
export interface MsgPauseMessagesProtoMsg {
  typeUrl: "/aceso.operator.v1.MsgPauseMessages";
  value: Uint8Array;
}
/**
 * MsgPauseMessages stops aceso.* message types for at most 72 h; council only.
 * @name MsgPauseMessagesAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.MsgPauseMessages
 */
export interface MsgPauseMessagesAmino {
  council?: string;
  type_urls?: string[];
  until?: string;
}
export interface MsgPauseMessagesAminoMsg {
  type: "aceso/operator/MsgPauseMessages";
  value: MsgPauseMessagesAmino;
}
/** MsgPauseMessages stops aceso.* message types for at most 72 h; council only. */
export interface MsgPauseMessagesSDKType {
  council: string;
  type_urls: string[];
  until: bigint;
}
/** MsgUnpause ends pauses early; council only. */
export interface MsgUnpause {
  council: string;
  typeUrls: string[];
}
export interface MsgUnpauseProtoMsg {
  typeUrl: "/aceso.operator.v1.MsgUnpause";
  value: Uint8Array;
}
/**
 * MsgUnpause ends pauses early; council only.
 * @name MsgUnpauseAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.MsgUnpause
 */
export interface MsgUnpauseAmino {
  council?: string;
  type_urls?: string[];
}
export interface MsgUnpauseAminoMsg {
  type: "aceso/operator/MsgUnpause";
  value: MsgUnpauseAmino;
}
/** MsgUnpause ends pauses early; council only. */
export interface MsgUnpauseSDKType {
  council: string;
  type_urls: string[];
}
/** MsgUpdateParams replaces the parameters; authority only. */
export interface MsgUpdateParams {
  authority: string;
  params: Params;
}
export interface MsgUpdateParamsProtoMsg {
  typeUrl: "/aceso.operator.v1.MsgUpdateParams";
  value: Uint8Array;
}
/**
 * MsgUpdateParams replaces the parameters; authority only.
 * @name MsgUpdateParamsAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.MsgUpdateParams
 */
export interface MsgUpdateParamsAmino {
  authority?: string;
  params: ParamsAmino;
}
export interface MsgUpdateParamsAminoMsg {
  type: "aceso/operator/MsgUpdateParams";
  value: MsgUpdateParamsAmino;
}
/** MsgUpdateParams replaces the parameters; authority only. */
export interface MsgUpdateParamsSDKType {
  authority: string;
  params: ParamsSDKType;
}
/** MsgRegisterResponse is empty: the event carries what changed. */
export interface MsgRegisterResponse {}
export interface MsgRegisterResponseProtoMsg {
  typeUrl: "/aceso.operator.v1.MsgRegisterResponse";
  value: Uint8Array;
}
/**
 * MsgRegisterResponse is empty: the event carries what changed.
 * @name MsgRegisterResponseAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.MsgRegisterResponse
 */
export interface MsgRegisterResponseAmino {}
export interface MsgRegisterResponseAminoMsg {
  type: "/aceso.operator.v1.MsgRegisterResponse";
  value: MsgRegisterResponseAmino;
}
/** MsgRegisterResponse is empty: the event carries what changed. */
export interface MsgRegisterResponseSDKType {}
/** MsgUpdateResponse is empty: the event carries what changed. */
export interface MsgUpdateResponse {}
export interface MsgUpdateResponseProtoMsg {
  typeUrl: "/aceso.operator.v1.MsgUpdateResponse";
  value: Uint8Array;
}
/**
 * MsgUpdateResponse is empty: the event carries what changed.
 * @name MsgUpdateResponseAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.MsgUpdateResponse
 */
export interface MsgUpdateResponseAmino {}
export interface MsgUpdateResponseAminoMsg {
  type: "/aceso.operator.v1.MsgUpdateResponse";
  value: MsgUpdateResponseAmino;
}
/** MsgUpdateResponse is empty: the event carries what changed. */
export interface MsgUpdateResponseSDKType {}
/** MsgRotateKeysResponse is empty: the event carries what changed. */
export interface MsgRotateKeysResponse {}
export interface MsgRotateKeysResponseProtoMsg {
  typeUrl: "/aceso.operator.v1.MsgRotateKeysResponse";
  value: Uint8Array;
}
/**
 * MsgRotateKeysResponse is empty: the event carries what changed.
 * @name MsgRotateKeysResponseAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.MsgRotateKeysResponse
 */
export interface MsgRotateKeysResponseAmino {}
export interface MsgRotateKeysResponseAminoMsg {
  type: "/aceso.operator.v1.MsgRotateKeysResponse";
  value: MsgRotateKeysResponseAmino;
}
/** MsgRotateKeysResponse is empty: the event carries what changed. */
export interface MsgRotateKeysResponseSDKType {}
/** MsgAddBondResponse is empty: the event carries what changed. */
export interface MsgAddBondResponse {}
export interface MsgAddBondResponseProtoMsg {
  typeUrl: "/aceso.operator.v1.MsgAddBondResponse";
  value: Uint8Array;
}
/**
 * MsgAddBondResponse is empty: the event carries what changed.
 * @name MsgAddBondResponseAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.MsgAddBondResponse
 */
export interface MsgAddBondResponseAmino {}
export interface MsgAddBondResponseAminoMsg {
  type: "/aceso.operator.v1.MsgAddBondResponse";
  value: MsgAddBondResponseAmino;
}
/** MsgAddBondResponse is empty: the event carries what changed. */
export interface MsgAddBondResponseSDKType {}
/** MsgLeaveResponse is empty: the event carries what changed. */
export interface MsgLeaveResponse {}
export interface MsgLeaveResponseProtoMsg {
  typeUrl: "/aceso.operator.v1.MsgLeaveResponse";
  value: Uint8Array;
}
/**
 * MsgLeaveResponse is empty: the event carries what changed.
 * @name MsgLeaveResponseAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.MsgLeaveResponse
 */
export interface MsgLeaveResponseAmino {}
export interface MsgLeaveResponseAminoMsg {
  type: "/aceso.operator.v1.MsgLeaveResponse";
  value: MsgLeaveResponseAmino;
}
/** MsgLeaveResponse is empty: the event carries what changed. */
export interface MsgLeaveResponseSDKType {}
/** MsgWithdrawResponse is empty: the event carries what changed. */
export interface MsgWithdrawResponse {}
export interface MsgWithdrawResponseProtoMsg {
  typeUrl: "/aceso.operator.v1.MsgWithdrawResponse";
  value: Uint8Array;
}
/**
 * MsgWithdrawResponse is empty: the event carries what changed.
 * @name MsgWithdrawResponseAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.MsgWithdrawResponse
 */
export interface MsgWithdrawResponseAmino {}
export interface MsgWithdrawResponseAminoMsg {
  type: "/aceso.operator.v1.MsgWithdrawResponse";
  value: MsgWithdrawResponseAmino;
}
/** MsgWithdrawResponse is empty: the event carries what changed. */
export interface MsgWithdrawResponseSDKType {}
/** MsgUnjailResponse is empty: the event carries what changed. */
export interface MsgUnjailResponse {}
export interface MsgUnjailResponseProtoMsg {
  typeUrl: "/aceso.operator.v1.MsgUnjailResponse";
  value: Uint8Array;
}
/**
 * MsgUnjailResponse is empty: the event carries what changed.
 * @name MsgUnjailResponseAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.MsgUnjailResponse
 */
export interface MsgUnjailResponseAmino {}
export interface MsgUnjailResponseAminoMsg {
  type: "/aceso.operator.v1.MsgUnjailResponse";
  value: MsgUnjailResponseAmino;
}
/** MsgUnjailResponse is empty: the event carries what changed. */
export interface MsgUnjailResponseSDKType {}
/** MsgApproveOrgResponse is empty: the event carries what changed. */
export interface MsgApproveOrgResponse {}
export interface MsgApproveOrgResponseProtoMsg {
  typeUrl: "/aceso.operator.v1.MsgApproveOrgResponse";
  value: Uint8Array;
}
/**
 * MsgApproveOrgResponse is empty: the event carries what changed.
 * @name MsgApproveOrgResponseAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.MsgApproveOrgResponse
 */
export interface MsgApproveOrgResponseAmino {}
export interface MsgApproveOrgResponseAminoMsg {
  type: "/aceso.operator.v1.MsgApproveOrgResponse";
  value: MsgApproveOrgResponseAmino;
}
/** MsgApproveOrgResponse is empty: the event carries what changed. */
export interface MsgApproveOrgResponseSDKType {}
/** MsgSetCouncilResponse is empty: the event carries what changed. */
export interface MsgSetCouncilResponse {}
export interface MsgSetCouncilResponseProtoMsg {
  typeUrl: "/aceso.operator.v1.MsgSetCouncilResponse";
  value: Uint8Array;
}
/**
 * MsgSetCouncilResponse is empty: the event carries what changed.
 * @name MsgSetCouncilResponseAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.MsgSetCouncilResponse
 */
export interface MsgSetCouncilResponseAmino {}
export interface MsgSetCouncilResponseAminoMsg {
  type: "/aceso.operator.v1.MsgSetCouncilResponse";
  value: MsgSetCouncilResponseAmino;
}
/** MsgSetCouncilResponse is empty: the event carries what changed. */
export interface MsgSetCouncilResponseSDKType {}
/** MsgCancelSlashResponse is empty: the event carries what changed. */
export interface MsgCancelSlashResponse {}
export interface MsgCancelSlashResponseProtoMsg {
  typeUrl: "/aceso.operator.v1.MsgCancelSlashResponse";
  value: Uint8Array;
}
/**
 * MsgCancelSlashResponse is empty: the event carries what changed.
 * @name MsgCancelSlashResponseAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.MsgCancelSlashResponse
 */
export interface MsgCancelSlashResponseAmino {}
export interface MsgCancelSlashResponseAminoMsg {
  type: "/aceso.operator.v1.MsgCancelSlashResponse";
  value: MsgCancelSlashResponseAmino;
}
/** MsgCancelSlashResponse is empty: the event carries what changed. */
export interface MsgCancelSlashResponseSDKType {}
/** MsgHoldSlashResponse is empty: the event carries what changed. */
export interface MsgHoldSlashResponse {}
export interface MsgHoldSlashResponseProtoMsg {
  typeUrl: "/aceso.operator.v1.MsgHoldSlashResponse";
  value: Uint8Array;
}
/**
 * MsgHoldSlashResponse is empty: the event carries what changed.
 * @name MsgHoldSlashResponseAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.MsgHoldSlashResponse
 */
export interface MsgHoldSlashResponseAmino {}
export interface MsgHoldSlashResponseAminoMsg {
  type: "/aceso.operator.v1.MsgHoldSlashResponse";
  value: MsgHoldSlashResponseAmino;
}
/** MsgHoldSlashResponse is empty: the event carries what changed. */
export interface MsgHoldSlashResponseSDKType {}
/** MsgExecuteSlashResponse is empty: the event carries what changed. */
export interface MsgExecuteSlashResponse {}
export interface MsgExecuteSlashResponseProtoMsg {
  typeUrl: "/aceso.operator.v1.MsgExecuteSlashResponse";
  value: Uint8Array;
}
/**
 * MsgExecuteSlashResponse is empty: the event carries what changed.
 * @name MsgExecuteSlashResponseAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.MsgExecuteSlashResponse
 */
export interface MsgExecuteSlashResponseAmino {}
export interface MsgExecuteSlashResponseAminoMsg {
  type: "/aceso.operator.v1.MsgExecuteSlashResponse";
  value: MsgExecuteSlashResponseAmino;
}
/** MsgExecuteSlashResponse is empty: the event carries what changed. */
export interface MsgExecuteSlashResponseSDKType {}
/** MsgPauseMessagesResponse is empty: the event carries what changed. */
export interface MsgPauseMessagesResponse {}
export interface MsgPauseMessagesResponseProtoMsg {
  typeUrl: "/aceso.operator.v1.MsgPauseMessagesResponse";
  value: Uint8Array;
}
/**
 * MsgPauseMessagesResponse is empty: the event carries what changed.
 * @name MsgPauseMessagesResponseAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.MsgPauseMessagesResponse
 */
export interface MsgPauseMessagesResponseAmino {}
export interface MsgPauseMessagesResponseAminoMsg {
  type: "/aceso.operator.v1.MsgPauseMessagesResponse";
  value: MsgPauseMessagesResponseAmino;
}
/** MsgPauseMessagesResponse is empty: the event carries what changed. */
export interface MsgPauseMessagesResponseSDKType {}
/** MsgUnpauseResponse is empty: the event carries what changed. */
export interface MsgUnpauseResponse {}
export interface MsgUnpauseResponseProtoMsg {
  typeUrl: "/aceso.operator.v1.MsgUnpauseResponse";
  value: Uint8Array;
}
/**
 * MsgUnpauseResponse is empty: the event carries what changed.
 * @name MsgUnpauseResponseAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.MsgUnpauseResponse
 */
export interface MsgUnpauseResponseAmino {}
export interface MsgUnpauseResponseAminoMsg {
  type: "/aceso.operator.v1.MsgUnpauseResponse";
  value: MsgUnpauseResponseAmino;
}
/** MsgUnpauseResponse is empty: the event carries what changed. */
export interface MsgUnpauseResponseSDKType {}
/** MsgUpdateParamsResponse is empty: the event carries what changed. */
export interface MsgUpdateParamsResponse {}
export interface MsgUpdateParamsResponseProtoMsg {
  typeUrl: "/aceso.operator.v1.MsgUpdateParamsResponse";
  value: Uint8Array;
}
/**
 * MsgUpdateParamsResponse is empty: the event carries what changed.
 * @name MsgUpdateParamsResponseAmino
 * @package aceso.operator.v1
 * @see proto type: aceso.operator.v1.MsgUpdateParamsResponse
 */
export interface MsgUpdateParamsResponseAmino {}
export interface MsgUpdateParamsResponseAminoMsg {
  type: "/aceso.operator.v1.MsgUpdateParamsResponse";
  value: MsgUpdateParamsResponseAmino;
}
/** MsgUpdateParamsResponse is empty: the event carries what changed. */
export interface MsgUpdateParamsResponseSDKType {}
function createBaseMsgRegister(): MsgRegister {
  return {
    address: "",
    hotAddress: "",
    signKey: new Uint8Array(),
    hpkeKey: new Uint8Array(),
    role: 0,
    endpoint: "",
    org: "",
    bond: BigInt(0)
  };
}
export const MsgRegister = {
  typeUrl: "/aceso.operator.v1.MsgRegister",
  encode(message: MsgRegister, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.address !== "") {
      writer.uint32(10).string(message.address);
    }
    if (message.hotAddress !== "") {
      writer.uint32(18).string(message.hotAddress);
    }
    if (message.signKey.length !== 0) {
      writer.uint32(26).bytes(message.signKey);
    }
    if (message.hpkeKey.length !== 0) {
      writer.uint32(34).bytes(message.hpkeKey);
    }
    if (message.role !== 0) {
      writer.uint32(40).int32(message.role);
    }
    if (message.endpoint !== "") {
      writer.uint32(50).string(message.endpoint);
    }
    if (message.org !== "") {
      writer.uint32(58).string(message.org);
    }
    if (message.bond !== BigInt(0)) {
      writer.uint32(64).uint64(message.bond);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRegister {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRegister();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.address = reader.string();
          break;
        case 2:
          message.hotAddress = reader.string();
          break;
        case 3:
          message.signKey = reader.bytes();
          break;
        case 4:
          message.hpkeKey = reader.bytes();
          break;
        case 5:
          message.role = reader.int32() as any;
          break;
        case 6:
          message.endpoint = reader.string();
          break;
        case 7:
          message.org = reader.string();
          break;
        case 8:
          message.bond = reader.uint64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgRegister {
    const obj = createBaseMsgRegister();
    if (isSet(object.address)) obj.address = String(object.address);
    if (isSet(object.hotAddress)) obj.hotAddress = String(object.hotAddress);
    if (isSet(object.signKey)) obj.signKey = bytesFromBase64(object.signKey);
    if (isSet(object.hpkeKey)) obj.hpkeKey = bytesFromBase64(object.hpkeKey);
    if (isSet(object.role)) obj.role = roleFromJSON(object.role);
    if (isSet(object.endpoint)) obj.endpoint = String(object.endpoint);
    if (isSet(object.org)) obj.org = String(object.org);
    if (isSet(object.bond)) obj.bond = BigInt(object.bond.toString());
    return obj;
  },
  toJSON(message: MsgRegister): JsonSafe<MsgRegister> {
    const obj: any = {};
    message.address !== undefined && (obj.address = message.address);
    message.hotAddress !== undefined && (obj.hotAddress = message.hotAddress);
    message.signKey !== undefined && (obj.signKey = base64FromBytes(message.signKey !== undefined ? message.signKey : new Uint8Array()));
    message.hpkeKey !== undefined && (obj.hpkeKey = base64FromBytes(message.hpkeKey !== undefined ? message.hpkeKey : new Uint8Array()));
    message.role !== undefined && (obj.role = roleToJSON(message.role));
    message.endpoint !== undefined && (obj.endpoint = message.endpoint);
    message.org !== undefined && (obj.org = message.org);
    message.bond !== undefined && (obj.bond = (message.bond || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<MsgRegister>): MsgRegister {
    const message = createBaseMsgRegister();
    message.address = object.address ?? "";
    message.hotAddress = object.hotAddress ?? "";
    message.signKey = object.signKey ?? new Uint8Array();
    message.hpkeKey = object.hpkeKey ?? new Uint8Array();
    message.role = object.role ?? 0;
    message.endpoint = object.endpoint ?? "";
    message.org = object.org ?? "";
    if (object.bond !== undefined && object.bond !== null) {
      message.bond = BigInt(object.bond.toString());
    }
    return message;
  },
  fromAmino(object: MsgRegisterAmino): MsgRegister {
    const message = createBaseMsgRegister();
    if (object.address !== undefined && object.address !== null) {
      message.address = object.address;
    }
    if (object.hot_address !== undefined && object.hot_address !== null) {
      message.hotAddress = object.hot_address;
    }
    if (object.sign_key !== undefined && object.sign_key !== null) {
      message.signKey = bytesFromBase64(object.sign_key);
    }
    if (object.hpke_key !== undefined && object.hpke_key !== null) {
      message.hpkeKey = bytesFromBase64(object.hpke_key);
    }
    if (object.role !== undefined && object.role !== null) {
      message.role = object.role;
    }
    if (object.endpoint !== undefined && object.endpoint !== null) {
      message.endpoint = object.endpoint;
    }
    if (object.org !== undefined && object.org !== null) {
      message.org = object.org;
    }
    if (object.bond !== undefined && object.bond !== null) {
      message.bond = BigInt(object.bond);
    }
    return message;
  },
  toAmino(message: MsgRegister): MsgRegisterAmino {
    const obj: any = {};
    obj.address = message.address === "" ? undefined : message.address;
    obj.hot_address = message.hotAddress === "" ? undefined : message.hotAddress;
    obj.sign_key = message.signKey ? base64FromBytes(message.signKey) : undefined;
    obj.hpke_key = message.hpkeKey ? base64FromBytes(message.hpkeKey) : undefined;
    obj.role = message.role === 0 ? undefined : message.role;
    obj.endpoint = message.endpoint === "" ? undefined : message.endpoint;
    obj.org = message.org === "" ? undefined : message.org;
    obj.bond = message.bond !== BigInt(0) ? message.bond?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgRegisterAminoMsg): MsgRegister {
    return MsgRegister.fromAmino(object.value);
  },
  toAminoMsg(message: MsgRegister): MsgRegisterAminoMsg {
    return {
      type: "aceso/operator/MsgRegister",
      value: MsgRegister.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgRegisterProtoMsg): MsgRegister {
    return MsgRegister.decode(message.value);
  },
  toProto(message: MsgRegister): Uint8Array {
    return MsgRegister.encode(message).finish();
  },
  toProtoMsg(message: MsgRegister): MsgRegisterProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.MsgRegister",
      value: MsgRegister.encode(message).finish()
    };
  }
};
function createBaseMsgUpdate(): MsgUpdate {
  return {
    address: "",
    hotAddress: "",
    endpoint: ""
  };
}
export const MsgUpdate = {
  typeUrl: "/aceso.operator.v1.MsgUpdate",
  encode(message: MsgUpdate, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.address !== "") {
      writer.uint32(10).string(message.address);
    }
    if (message.hotAddress !== "") {
      writer.uint32(18).string(message.hotAddress);
    }
    if (message.endpoint !== "") {
      writer.uint32(26).string(message.endpoint);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgUpdate {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgUpdate();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.address = reader.string();
          break;
        case 2:
          message.hotAddress = reader.string();
          break;
        case 3:
          message.endpoint = reader.string();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgUpdate {
    const obj = createBaseMsgUpdate();
    if (isSet(object.address)) obj.address = String(object.address);
    if (isSet(object.hotAddress)) obj.hotAddress = String(object.hotAddress);
    if (isSet(object.endpoint)) obj.endpoint = String(object.endpoint);
    return obj;
  },
  toJSON(message: MsgUpdate): JsonSafe<MsgUpdate> {
    const obj: any = {};
    message.address !== undefined && (obj.address = message.address);
    message.hotAddress !== undefined && (obj.hotAddress = message.hotAddress);
    message.endpoint !== undefined && (obj.endpoint = message.endpoint);
    return obj;
  },
  fromPartial(object: DeepPartial<MsgUpdate>): MsgUpdate {
    const message = createBaseMsgUpdate();
    message.address = object.address ?? "";
    message.hotAddress = object.hotAddress ?? "";
    message.endpoint = object.endpoint ?? "";
    return message;
  },
  fromAmino(object: MsgUpdateAmino): MsgUpdate {
    const message = createBaseMsgUpdate();
    if (object.address !== undefined && object.address !== null) {
      message.address = object.address;
    }
    if (object.hot_address !== undefined && object.hot_address !== null) {
      message.hotAddress = object.hot_address;
    }
    if (object.endpoint !== undefined && object.endpoint !== null) {
      message.endpoint = object.endpoint;
    }
    return message;
  },
  toAmino(message: MsgUpdate): MsgUpdateAmino {
    const obj: any = {};
    obj.address = message.address === "" ? undefined : message.address;
    obj.hot_address = message.hotAddress === "" ? undefined : message.hotAddress;
    obj.endpoint = message.endpoint === "" ? undefined : message.endpoint;
    return obj;
  },
  fromAminoMsg(object: MsgUpdateAminoMsg): MsgUpdate {
    return MsgUpdate.fromAmino(object.value);
  },
  toAminoMsg(message: MsgUpdate): MsgUpdateAminoMsg {
    return {
      type: "aceso/operator/MsgUpdate",
      value: MsgUpdate.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgUpdateProtoMsg): MsgUpdate {
    return MsgUpdate.decode(message.value);
  },
  toProto(message: MsgUpdate): Uint8Array {
    return MsgUpdate.encode(message).finish();
  },
  toProtoMsg(message: MsgUpdate): MsgUpdateProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.MsgUpdate",
      value: MsgUpdate.encode(message).finish()
    };
  }
};
function createBaseMsgRotateKeys(): MsgRotateKeys {
  return {
    address: "",
    signKey: new Uint8Array(),
    hpkeKey: new Uint8Array()
  };
}
export const MsgRotateKeys = {
  typeUrl: "/aceso.operator.v1.MsgRotateKeys",
  encode(message: MsgRotateKeys, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.address !== "") {
      writer.uint32(10).string(message.address);
    }
    if (message.signKey.length !== 0) {
      writer.uint32(18).bytes(message.signKey);
    }
    if (message.hpkeKey.length !== 0) {
      writer.uint32(26).bytes(message.hpkeKey);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRotateKeys {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRotateKeys();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.address = reader.string();
          break;
        case 2:
          message.signKey = reader.bytes();
          break;
        case 3:
          message.hpkeKey = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgRotateKeys {
    const obj = createBaseMsgRotateKeys();
    if (isSet(object.address)) obj.address = String(object.address);
    if (isSet(object.signKey)) obj.signKey = bytesFromBase64(object.signKey);
    if (isSet(object.hpkeKey)) obj.hpkeKey = bytesFromBase64(object.hpkeKey);
    return obj;
  },
  toJSON(message: MsgRotateKeys): JsonSafe<MsgRotateKeys> {
    const obj: any = {};
    message.address !== undefined && (obj.address = message.address);
    message.signKey !== undefined && (obj.signKey = base64FromBytes(message.signKey !== undefined ? message.signKey : new Uint8Array()));
    message.hpkeKey !== undefined && (obj.hpkeKey = base64FromBytes(message.hpkeKey !== undefined ? message.hpkeKey : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgRotateKeys>): MsgRotateKeys {
    const message = createBaseMsgRotateKeys();
    message.address = object.address ?? "";
    message.signKey = object.signKey ?? new Uint8Array();
    message.hpkeKey = object.hpkeKey ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgRotateKeysAmino): MsgRotateKeys {
    const message = createBaseMsgRotateKeys();
    if (object.address !== undefined && object.address !== null) {
      message.address = object.address;
    }
    if (object.sign_key !== undefined && object.sign_key !== null) {
      message.signKey = bytesFromBase64(object.sign_key);
    }
    if (object.hpke_key !== undefined && object.hpke_key !== null) {
      message.hpkeKey = bytesFromBase64(object.hpke_key);
    }
    return message;
  },
  toAmino(message: MsgRotateKeys): MsgRotateKeysAmino {
    const obj: any = {};
    obj.address = message.address === "" ? undefined : message.address;
    obj.sign_key = message.signKey ? base64FromBytes(message.signKey) : undefined;
    obj.hpke_key = message.hpkeKey ? base64FromBytes(message.hpkeKey) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgRotateKeysAminoMsg): MsgRotateKeys {
    return MsgRotateKeys.fromAmino(object.value);
  },
  toAminoMsg(message: MsgRotateKeys): MsgRotateKeysAminoMsg {
    return {
      type: "aceso/operator/MsgRotateKeys",
      value: MsgRotateKeys.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgRotateKeysProtoMsg): MsgRotateKeys {
    return MsgRotateKeys.decode(message.value);
  },
  toProto(message: MsgRotateKeys): Uint8Array {
    return MsgRotateKeys.encode(message).finish();
  },
  toProtoMsg(message: MsgRotateKeys): MsgRotateKeysProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.MsgRotateKeys",
      value: MsgRotateKeys.encode(message).finish()
    };
  }
};
function createBaseMsgAddBond(): MsgAddBond {
  return {
    address: "",
    amount: BigInt(0)
  };
}
export const MsgAddBond = {
  typeUrl: "/aceso.operator.v1.MsgAddBond",
  encode(message: MsgAddBond, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.address !== "") {
      writer.uint32(10).string(message.address);
    }
    if (message.amount !== BigInt(0)) {
      writer.uint32(16).uint64(message.amount);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgAddBond {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgAddBond();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.address = reader.string();
          break;
        case 2:
          message.amount = reader.uint64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgAddBond {
    const obj = createBaseMsgAddBond();
    if (isSet(object.address)) obj.address = String(object.address);
    if (isSet(object.amount)) obj.amount = BigInt(object.amount.toString());
    return obj;
  },
  toJSON(message: MsgAddBond): JsonSafe<MsgAddBond> {
    const obj: any = {};
    message.address !== undefined && (obj.address = message.address);
    message.amount !== undefined && (obj.amount = (message.amount || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<MsgAddBond>): MsgAddBond {
    const message = createBaseMsgAddBond();
    message.address = object.address ?? "";
    if (object.amount !== undefined && object.amount !== null) {
      message.amount = BigInt(object.amount.toString());
    }
    return message;
  },
  fromAmino(object: MsgAddBondAmino): MsgAddBond {
    const message = createBaseMsgAddBond();
    if (object.address !== undefined && object.address !== null) {
      message.address = object.address;
    }
    if (object.amount !== undefined && object.amount !== null) {
      message.amount = BigInt(object.amount);
    }
    return message;
  },
  toAmino(message: MsgAddBond): MsgAddBondAmino {
    const obj: any = {};
    obj.address = message.address === "" ? undefined : message.address;
    obj.amount = message.amount !== BigInt(0) ? message.amount?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgAddBondAminoMsg): MsgAddBond {
    return MsgAddBond.fromAmino(object.value);
  },
  toAminoMsg(message: MsgAddBond): MsgAddBondAminoMsg {
    return {
      type: "aceso/operator/MsgAddBond",
      value: MsgAddBond.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgAddBondProtoMsg): MsgAddBond {
    return MsgAddBond.decode(message.value);
  },
  toProto(message: MsgAddBond): Uint8Array {
    return MsgAddBond.encode(message).finish();
  },
  toProtoMsg(message: MsgAddBond): MsgAddBondProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.MsgAddBond",
      value: MsgAddBond.encode(message).finish()
    };
  }
};
function createBaseMsgLeave(): MsgLeave {
  return {
    address: ""
  };
}
export const MsgLeave = {
  typeUrl: "/aceso.operator.v1.MsgLeave",
  encode(message: MsgLeave, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.address !== "") {
      writer.uint32(10).string(message.address);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgLeave {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgLeave();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.address = reader.string();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgLeave {
    const obj = createBaseMsgLeave();
    if (isSet(object.address)) obj.address = String(object.address);
    return obj;
  },
  toJSON(message: MsgLeave): JsonSafe<MsgLeave> {
    const obj: any = {};
    message.address !== undefined && (obj.address = message.address);
    return obj;
  },
  fromPartial(object: DeepPartial<MsgLeave>): MsgLeave {
    const message = createBaseMsgLeave();
    message.address = object.address ?? "";
    return message;
  },
  fromAmino(object: MsgLeaveAmino): MsgLeave {
    const message = createBaseMsgLeave();
    if (object.address !== undefined && object.address !== null) {
      message.address = object.address;
    }
    return message;
  },
  toAmino(message: MsgLeave): MsgLeaveAmino {
    const obj: any = {};
    obj.address = message.address === "" ? undefined : message.address;
    return obj;
  },
  fromAminoMsg(object: MsgLeaveAminoMsg): MsgLeave {
    return MsgLeave.fromAmino(object.value);
  },
  toAminoMsg(message: MsgLeave): MsgLeaveAminoMsg {
    return {
      type: "aceso/operator/MsgLeave",
      value: MsgLeave.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgLeaveProtoMsg): MsgLeave {
    return MsgLeave.decode(message.value);
  },
  toProto(message: MsgLeave): Uint8Array {
    return MsgLeave.encode(message).finish();
  },
  toProtoMsg(message: MsgLeave): MsgLeaveProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.MsgLeave",
      value: MsgLeave.encode(message).finish()
    };
  }
};
function createBaseMsgWithdraw(): MsgWithdraw {
  return {
    address: ""
  };
}
export const MsgWithdraw = {
  typeUrl: "/aceso.operator.v1.MsgWithdraw",
  encode(message: MsgWithdraw, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.address !== "") {
      writer.uint32(10).string(message.address);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgWithdraw {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgWithdraw();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.address = reader.string();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgWithdraw {
    const obj = createBaseMsgWithdraw();
    if (isSet(object.address)) obj.address = String(object.address);
    return obj;
  },
  toJSON(message: MsgWithdraw): JsonSafe<MsgWithdraw> {
    const obj: any = {};
    message.address !== undefined && (obj.address = message.address);
    return obj;
  },
  fromPartial(object: DeepPartial<MsgWithdraw>): MsgWithdraw {
    const message = createBaseMsgWithdraw();
    message.address = object.address ?? "";
    return message;
  },
  fromAmino(object: MsgWithdrawAmino): MsgWithdraw {
    const message = createBaseMsgWithdraw();
    if (object.address !== undefined && object.address !== null) {
      message.address = object.address;
    }
    return message;
  },
  toAmino(message: MsgWithdraw): MsgWithdrawAmino {
    const obj: any = {};
    obj.address = message.address === "" ? undefined : message.address;
    return obj;
  },
  fromAminoMsg(object: MsgWithdrawAminoMsg): MsgWithdraw {
    return MsgWithdraw.fromAmino(object.value);
  },
  toAminoMsg(message: MsgWithdraw): MsgWithdrawAminoMsg {
    return {
      type: "aceso/operator/MsgWithdraw",
      value: MsgWithdraw.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgWithdrawProtoMsg): MsgWithdraw {
    return MsgWithdraw.decode(message.value);
  },
  toProto(message: MsgWithdraw): Uint8Array {
    return MsgWithdraw.encode(message).finish();
  },
  toProtoMsg(message: MsgWithdraw): MsgWithdrawProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.MsgWithdraw",
      value: MsgWithdraw.encode(message).finish()
    };
  }
};
function createBaseMsgUnjail(): MsgUnjail {
  return {
    address: ""
  };
}
export const MsgUnjail = {
  typeUrl: "/aceso.operator.v1.MsgUnjail",
  encode(message: MsgUnjail, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.address !== "") {
      writer.uint32(10).string(message.address);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgUnjail {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgUnjail();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.address = reader.string();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgUnjail {
    const obj = createBaseMsgUnjail();
    if (isSet(object.address)) obj.address = String(object.address);
    return obj;
  },
  toJSON(message: MsgUnjail): JsonSafe<MsgUnjail> {
    const obj: any = {};
    message.address !== undefined && (obj.address = message.address);
    return obj;
  },
  fromPartial(object: DeepPartial<MsgUnjail>): MsgUnjail {
    const message = createBaseMsgUnjail();
    message.address = object.address ?? "";
    return message;
  },
  fromAmino(object: MsgUnjailAmino): MsgUnjail {
    const message = createBaseMsgUnjail();
    if (object.address !== undefined && object.address !== null) {
      message.address = object.address;
    }
    return message;
  },
  toAmino(message: MsgUnjail): MsgUnjailAmino {
    const obj: any = {};
    obj.address = message.address === "" ? undefined : message.address;
    return obj;
  },
  fromAminoMsg(object: MsgUnjailAminoMsg): MsgUnjail {
    return MsgUnjail.fromAmino(object.value);
  },
  toAminoMsg(message: MsgUnjail): MsgUnjailAminoMsg {
    return {
      type: "aceso/operator/MsgUnjail",
      value: MsgUnjail.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgUnjailProtoMsg): MsgUnjail {
    return MsgUnjail.decode(message.value);
  },
  toProto(message: MsgUnjail): Uint8Array {
    return MsgUnjail.encode(message).finish();
  },
  toProtoMsg(message: MsgUnjail): MsgUnjailProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.MsgUnjail",
      value: MsgUnjail.encode(message).finish()
    };
  }
};
function createBaseMsgApproveOrg(): MsgApproveOrg {
  return {
    authority: "",
    id: "",
    name: ""
  };
}
export const MsgApproveOrg = {
  typeUrl: "/aceso.operator.v1.MsgApproveOrg",
  encode(message: MsgApproveOrg, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.authority !== "") {
      writer.uint32(10).string(message.authority);
    }
    if (message.id !== "") {
      writer.uint32(18).string(message.id);
    }
    if (message.name !== "") {
      writer.uint32(26).string(message.name);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgApproveOrg {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgApproveOrg();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.authority = reader.string();
          break;
        case 2:
          message.id = reader.string();
          break;
        case 3:
          message.name = reader.string();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgApproveOrg {
    const obj = createBaseMsgApproveOrg();
    if (isSet(object.authority)) obj.authority = String(object.authority);
    if (isSet(object.id)) obj.id = String(object.id);
    if (isSet(object.name)) obj.name = String(object.name);
    return obj;
  },
  toJSON(message: MsgApproveOrg): JsonSafe<MsgApproveOrg> {
    const obj: any = {};
    message.authority !== undefined && (obj.authority = message.authority);
    message.id !== undefined && (obj.id = message.id);
    message.name !== undefined && (obj.name = message.name);
    return obj;
  },
  fromPartial(object: DeepPartial<MsgApproveOrg>): MsgApproveOrg {
    const message = createBaseMsgApproveOrg();
    message.authority = object.authority ?? "";
    message.id = object.id ?? "";
    message.name = object.name ?? "";
    return message;
  },
  fromAmino(object: MsgApproveOrgAmino): MsgApproveOrg {
    const message = createBaseMsgApproveOrg();
    if (object.authority !== undefined && object.authority !== null) {
      message.authority = object.authority;
    }
    if (object.id !== undefined && object.id !== null) {
      message.id = object.id;
    }
    if (object.name !== undefined && object.name !== null) {
      message.name = object.name;
    }
    return message;
  },
  toAmino(message: MsgApproveOrg): MsgApproveOrgAmino {
    const obj: any = {};
    obj.authority = message.authority === "" ? undefined : message.authority;
    obj.id = message.id === "" ? undefined : message.id;
    obj.name = message.name === "" ? undefined : message.name;
    return obj;
  },
  fromAminoMsg(object: MsgApproveOrgAminoMsg): MsgApproveOrg {
    return MsgApproveOrg.fromAmino(object.value);
  },
  toAminoMsg(message: MsgApproveOrg): MsgApproveOrgAminoMsg {
    return {
      type: "aceso/operator/MsgApproveOrg",
      value: MsgApproveOrg.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgApproveOrgProtoMsg): MsgApproveOrg {
    return MsgApproveOrg.decode(message.value);
  },
  toProto(message: MsgApproveOrg): Uint8Array {
    return MsgApproveOrg.encode(message).finish();
  },
  toProtoMsg(message: MsgApproveOrg): MsgApproveOrgProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.MsgApproveOrg",
      value: MsgApproveOrg.encode(message).finish()
    };
  }
};
function createBaseMsgSetCouncil(): MsgSetCouncil {
  return {
    authority: "",
    council: "",
    expires: BigInt(0)
  };
}
export const MsgSetCouncil = {
  typeUrl: "/aceso.operator.v1.MsgSetCouncil",
  encode(message: MsgSetCouncil, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.authority !== "") {
      writer.uint32(10).string(message.authority);
    }
    if (message.council !== "") {
      writer.uint32(18).string(message.council);
    }
    if (message.expires !== BigInt(0)) {
      writer.uint32(24).int64(message.expires);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgSetCouncil {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgSetCouncil();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.authority = reader.string();
          break;
        case 2:
          message.council = reader.string();
          break;
        case 3:
          message.expires = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgSetCouncil {
    const obj = createBaseMsgSetCouncil();
    if (isSet(object.authority)) obj.authority = String(object.authority);
    if (isSet(object.council)) obj.council = String(object.council);
    if (isSet(object.expires)) obj.expires = BigInt(object.expires.toString());
    return obj;
  },
  toJSON(message: MsgSetCouncil): JsonSafe<MsgSetCouncil> {
    const obj: any = {};
    message.authority !== undefined && (obj.authority = message.authority);
    message.council !== undefined && (obj.council = message.council);
    message.expires !== undefined && (obj.expires = (message.expires || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<MsgSetCouncil>): MsgSetCouncil {
    const message = createBaseMsgSetCouncil();
    message.authority = object.authority ?? "";
    message.council = object.council ?? "";
    if (object.expires !== undefined && object.expires !== null) {
      message.expires = BigInt(object.expires.toString());
    }
    return message;
  },
  fromAmino(object: MsgSetCouncilAmino): MsgSetCouncil {
    const message = createBaseMsgSetCouncil();
    if (object.authority !== undefined && object.authority !== null) {
      message.authority = object.authority;
    }
    if (object.council !== undefined && object.council !== null) {
      message.council = object.council;
    }
    if (object.expires !== undefined && object.expires !== null) {
      message.expires = BigInt(object.expires);
    }
    return message;
  },
  toAmino(message: MsgSetCouncil): MsgSetCouncilAmino {
    const obj: any = {};
    obj.authority = message.authority === "" ? undefined : message.authority;
    obj.council = message.council === "" ? undefined : message.council;
    obj.expires = message.expires !== BigInt(0) ? message.expires?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgSetCouncilAminoMsg): MsgSetCouncil {
    return MsgSetCouncil.fromAmino(object.value);
  },
  toAminoMsg(message: MsgSetCouncil): MsgSetCouncilAminoMsg {
    return {
      type: "aceso/operator/MsgSetCouncil",
      value: MsgSetCouncil.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgSetCouncilProtoMsg): MsgSetCouncil {
    return MsgSetCouncil.decode(message.value);
  },
  toProto(message: MsgSetCouncil): Uint8Array {
    return MsgSetCouncil.encode(message).finish();
  },
  toProtoMsg(message: MsgSetCouncil): MsgSetCouncilProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.MsgSetCouncil",
      value: MsgSetCouncil.encode(message).finish()
    };
  }
};
function createBaseMsgCancelSlash(): MsgCancelSlash {
  return {
    council: "",
    slash: BigInt(0)
  };
}
export const MsgCancelSlash = {
  typeUrl: "/aceso.operator.v1.MsgCancelSlash",
  encode(message: MsgCancelSlash, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.council !== "") {
      writer.uint32(10).string(message.council);
    }
    if (message.slash !== BigInt(0)) {
      writer.uint32(16).uint64(message.slash);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgCancelSlash {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgCancelSlash();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.council = reader.string();
          break;
        case 2:
          message.slash = reader.uint64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgCancelSlash {
    const obj = createBaseMsgCancelSlash();
    if (isSet(object.council)) obj.council = String(object.council);
    if (isSet(object.slash)) obj.slash = BigInt(object.slash.toString());
    return obj;
  },
  toJSON(message: MsgCancelSlash): JsonSafe<MsgCancelSlash> {
    const obj: any = {};
    message.council !== undefined && (obj.council = message.council);
    message.slash !== undefined && (obj.slash = (message.slash || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<MsgCancelSlash>): MsgCancelSlash {
    const message = createBaseMsgCancelSlash();
    message.council = object.council ?? "";
    if (object.slash !== undefined && object.slash !== null) {
      message.slash = BigInt(object.slash.toString());
    }
    return message;
  },
  fromAmino(object: MsgCancelSlashAmino): MsgCancelSlash {
    const message = createBaseMsgCancelSlash();
    if (object.council !== undefined && object.council !== null) {
      message.council = object.council;
    }
    if (object.slash !== undefined && object.slash !== null) {
      message.slash = BigInt(object.slash);
    }
    return message;
  },
  toAmino(message: MsgCancelSlash): MsgCancelSlashAmino {
    const obj: any = {};
    obj.council = message.council === "" ? undefined : message.council;
    obj.slash = message.slash !== BigInt(0) ? message.slash?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgCancelSlashAminoMsg): MsgCancelSlash {
    return MsgCancelSlash.fromAmino(object.value);
  },
  toAminoMsg(message: MsgCancelSlash): MsgCancelSlashAminoMsg {
    return {
      type: "aceso/operator/MsgCancelSlash",
      value: MsgCancelSlash.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgCancelSlashProtoMsg): MsgCancelSlash {
    return MsgCancelSlash.decode(message.value);
  },
  toProto(message: MsgCancelSlash): Uint8Array {
    return MsgCancelSlash.encode(message).finish();
  },
  toProtoMsg(message: MsgCancelSlash): MsgCancelSlashProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.MsgCancelSlash",
      value: MsgCancelSlash.encode(message).finish()
    };
  }
};
function createBaseMsgHoldSlash(): MsgHoldSlash {
  return {
    council: "",
    slash: BigInt(0)
  };
}
export const MsgHoldSlash = {
  typeUrl: "/aceso.operator.v1.MsgHoldSlash",
  encode(message: MsgHoldSlash, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.council !== "") {
      writer.uint32(10).string(message.council);
    }
    if (message.slash !== BigInt(0)) {
      writer.uint32(16).uint64(message.slash);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgHoldSlash {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgHoldSlash();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.council = reader.string();
          break;
        case 2:
          message.slash = reader.uint64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgHoldSlash {
    const obj = createBaseMsgHoldSlash();
    if (isSet(object.council)) obj.council = String(object.council);
    if (isSet(object.slash)) obj.slash = BigInt(object.slash.toString());
    return obj;
  },
  toJSON(message: MsgHoldSlash): JsonSafe<MsgHoldSlash> {
    const obj: any = {};
    message.council !== undefined && (obj.council = message.council);
    message.slash !== undefined && (obj.slash = (message.slash || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<MsgHoldSlash>): MsgHoldSlash {
    const message = createBaseMsgHoldSlash();
    message.council = object.council ?? "";
    if (object.slash !== undefined && object.slash !== null) {
      message.slash = BigInt(object.slash.toString());
    }
    return message;
  },
  fromAmino(object: MsgHoldSlashAmino): MsgHoldSlash {
    const message = createBaseMsgHoldSlash();
    if (object.council !== undefined && object.council !== null) {
      message.council = object.council;
    }
    if (object.slash !== undefined && object.slash !== null) {
      message.slash = BigInt(object.slash);
    }
    return message;
  },
  toAmino(message: MsgHoldSlash): MsgHoldSlashAmino {
    const obj: any = {};
    obj.council = message.council === "" ? undefined : message.council;
    obj.slash = message.slash !== BigInt(0) ? message.slash?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgHoldSlashAminoMsg): MsgHoldSlash {
    return MsgHoldSlash.fromAmino(object.value);
  },
  toAminoMsg(message: MsgHoldSlash): MsgHoldSlashAminoMsg {
    return {
      type: "aceso/operator/MsgHoldSlash",
      value: MsgHoldSlash.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgHoldSlashProtoMsg): MsgHoldSlash {
    return MsgHoldSlash.decode(message.value);
  },
  toProto(message: MsgHoldSlash): Uint8Array {
    return MsgHoldSlash.encode(message).finish();
  },
  toProtoMsg(message: MsgHoldSlash): MsgHoldSlashProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.MsgHoldSlash",
      value: MsgHoldSlash.encode(message).finish()
    };
  }
};
function createBaseMsgExecuteSlash(): MsgExecuteSlash {
  return {
    sender: "",
    slash: BigInt(0)
  };
}
export const MsgExecuteSlash = {
  typeUrl: "/aceso.operator.v1.MsgExecuteSlash",
  encode(message: MsgExecuteSlash, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.sender !== "") {
      writer.uint32(10).string(message.sender);
    }
    if (message.slash !== BigInt(0)) {
      writer.uint32(16).uint64(message.slash);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgExecuteSlash {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgExecuteSlash();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.sender = reader.string();
          break;
        case 2:
          message.slash = reader.uint64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgExecuteSlash {
    const obj = createBaseMsgExecuteSlash();
    if (isSet(object.sender)) obj.sender = String(object.sender);
    if (isSet(object.slash)) obj.slash = BigInt(object.slash.toString());
    return obj;
  },
  toJSON(message: MsgExecuteSlash): JsonSafe<MsgExecuteSlash> {
    const obj: any = {};
    message.sender !== undefined && (obj.sender = message.sender);
    message.slash !== undefined && (obj.slash = (message.slash || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<MsgExecuteSlash>): MsgExecuteSlash {
    const message = createBaseMsgExecuteSlash();
    message.sender = object.sender ?? "";
    if (object.slash !== undefined && object.slash !== null) {
      message.slash = BigInt(object.slash.toString());
    }
    return message;
  },
  fromAmino(object: MsgExecuteSlashAmino): MsgExecuteSlash {
    const message = createBaseMsgExecuteSlash();
    if (object.sender !== undefined && object.sender !== null) {
      message.sender = object.sender;
    }
    if (object.slash !== undefined && object.slash !== null) {
      message.slash = BigInt(object.slash);
    }
    return message;
  },
  toAmino(message: MsgExecuteSlash): MsgExecuteSlashAmino {
    const obj: any = {};
    obj.sender = message.sender === "" ? undefined : message.sender;
    obj.slash = message.slash !== BigInt(0) ? message.slash?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgExecuteSlashAminoMsg): MsgExecuteSlash {
    return MsgExecuteSlash.fromAmino(object.value);
  },
  toAminoMsg(message: MsgExecuteSlash): MsgExecuteSlashAminoMsg {
    return {
      type: "aceso/operator/MsgExecuteSlash",
      value: MsgExecuteSlash.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgExecuteSlashProtoMsg): MsgExecuteSlash {
    return MsgExecuteSlash.decode(message.value);
  },
  toProto(message: MsgExecuteSlash): Uint8Array {
    return MsgExecuteSlash.encode(message).finish();
  },
  toProtoMsg(message: MsgExecuteSlash): MsgExecuteSlashProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.MsgExecuteSlash",
      value: MsgExecuteSlash.encode(message).finish()
    };
  }
};
function createBaseMsgPauseMessages(): MsgPauseMessages {
  return {
    council: "",
    typeUrls: [],
    until: BigInt(0)
  };
}
export const MsgPauseMessages = {
  typeUrl: "/aceso.operator.v1.MsgPauseMessages",
  encode(message: MsgPauseMessages, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.council !== "") {
      writer.uint32(10).string(message.council);
    }
    for (const v of message.typeUrls) {
      writer.uint32(18).string(v!);
    }
    if (message.until !== BigInt(0)) {
      writer.uint32(24).int64(message.until);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgPauseMessages {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgPauseMessages();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.council = reader.string();
          break;
        case 2:
          message.typeUrls.push(reader.string());
          break;
        case 3:
          message.until = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgPauseMessages {
    const obj = createBaseMsgPauseMessages();
    if (isSet(object.council)) obj.council = String(object.council);
    if (Array.isArray(object?.typeUrls)) obj.typeUrls = object.typeUrls.map((e: any) => String(e));
    if (isSet(object.until)) obj.until = BigInt(object.until.toString());
    return obj;
  },
  toJSON(message: MsgPauseMessages): JsonSafe<MsgPauseMessages> {
    const obj: any = {};
    message.council !== undefined && (obj.council = message.council);
    if (message.typeUrls) {
      obj.typeUrls = message.typeUrls.map(e => e);
    } else {
      obj.typeUrls = [];
    }
    message.until !== undefined && (obj.until = (message.until || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<MsgPauseMessages>): MsgPauseMessages {
    const message = createBaseMsgPauseMessages();
    message.council = object.council ?? "";
    message.typeUrls = object.typeUrls?.map(e => e) || [];
    if (object.until !== undefined && object.until !== null) {
      message.until = BigInt(object.until.toString());
    }
    return message;
  },
  fromAmino(object: MsgPauseMessagesAmino): MsgPauseMessages {
    const message = createBaseMsgPauseMessages();
    if (object.council !== undefined && object.council !== null) {
      message.council = object.council;
    }
    message.typeUrls = object.type_urls?.map(e => e) || [];
    if (object.until !== undefined && object.until !== null) {
      message.until = BigInt(object.until);
    }
    return message;
  },
  toAmino(message: MsgPauseMessages): MsgPauseMessagesAmino {
    const obj: any = {};
    obj.council = message.council === "" ? undefined : message.council;
    if (message.typeUrls) {
      obj.type_urls = message.typeUrls.map(e => e);
    } else {
      obj.type_urls = message.typeUrls;
    }
    obj.until = message.until !== BigInt(0) ? message.until?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgPauseMessagesAminoMsg): MsgPauseMessages {
    return MsgPauseMessages.fromAmino(object.value);
  },
  toAminoMsg(message: MsgPauseMessages): MsgPauseMessagesAminoMsg {
    return {
      type: "aceso/operator/MsgPauseMessages",
      value: MsgPauseMessages.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgPauseMessagesProtoMsg): MsgPauseMessages {
    return MsgPauseMessages.decode(message.value);
  },
  toProto(message: MsgPauseMessages): Uint8Array {
    return MsgPauseMessages.encode(message).finish();
  },
  toProtoMsg(message: MsgPauseMessages): MsgPauseMessagesProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.MsgPauseMessages",
      value: MsgPauseMessages.encode(message).finish()
    };
  }
};
function createBaseMsgUnpause(): MsgUnpause {
  return {
    council: "",
    typeUrls: []
  };
}
export const MsgUnpause = {
  typeUrl: "/aceso.operator.v1.MsgUnpause",
  encode(message: MsgUnpause, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.council !== "") {
      writer.uint32(10).string(message.council);
    }
    for (const v of message.typeUrls) {
      writer.uint32(18).string(v!);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgUnpause {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgUnpause();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.council = reader.string();
          break;
        case 2:
          message.typeUrls.push(reader.string());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgUnpause {
    const obj = createBaseMsgUnpause();
    if (isSet(object.council)) obj.council = String(object.council);
    if (Array.isArray(object?.typeUrls)) obj.typeUrls = object.typeUrls.map((e: any) => String(e));
    return obj;
  },
  toJSON(message: MsgUnpause): JsonSafe<MsgUnpause> {
    const obj: any = {};
    message.council !== undefined && (obj.council = message.council);
    if (message.typeUrls) {
      obj.typeUrls = message.typeUrls.map(e => e);
    } else {
      obj.typeUrls = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<MsgUnpause>): MsgUnpause {
    const message = createBaseMsgUnpause();
    message.council = object.council ?? "";
    message.typeUrls = object.typeUrls?.map(e => e) || [];
    return message;
  },
  fromAmino(object: MsgUnpauseAmino): MsgUnpause {
    const message = createBaseMsgUnpause();
    if (object.council !== undefined && object.council !== null) {
      message.council = object.council;
    }
    message.typeUrls = object.type_urls?.map(e => e) || [];
    return message;
  },
  toAmino(message: MsgUnpause): MsgUnpauseAmino {
    const obj: any = {};
    obj.council = message.council === "" ? undefined : message.council;
    if (message.typeUrls) {
      obj.type_urls = message.typeUrls.map(e => e);
    } else {
      obj.type_urls = message.typeUrls;
    }
    return obj;
  },
  fromAminoMsg(object: MsgUnpauseAminoMsg): MsgUnpause {
    return MsgUnpause.fromAmino(object.value);
  },
  toAminoMsg(message: MsgUnpause): MsgUnpauseAminoMsg {
    return {
      type: "aceso/operator/MsgUnpause",
      value: MsgUnpause.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgUnpauseProtoMsg): MsgUnpause {
    return MsgUnpause.decode(message.value);
  },
  toProto(message: MsgUnpause): Uint8Array {
    return MsgUnpause.encode(message).finish();
  },
  toProtoMsg(message: MsgUnpause): MsgUnpauseProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.MsgUnpause",
      value: MsgUnpause.encode(message).finish()
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
  typeUrl: "/aceso.operator.v1.MsgUpdateParams",
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
      type: "aceso/operator/MsgUpdateParams",
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
      typeUrl: "/aceso.operator.v1.MsgUpdateParams",
      value: MsgUpdateParams.encode(message).finish()
    };
  }
};
function createBaseMsgRegisterResponse(): MsgRegisterResponse {
  return {};
}
export const MsgRegisterResponse = {
  typeUrl: "/aceso.operator.v1.MsgRegisterResponse",
  encode(_: MsgRegisterResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRegisterResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRegisterResponse();
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
  fromJSON(_: any): MsgRegisterResponse {
    const obj = createBaseMsgRegisterResponse();
    return obj;
  },
  toJSON(_: MsgRegisterResponse): JsonSafe<MsgRegisterResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgRegisterResponse>): MsgRegisterResponse {
    const message = createBaseMsgRegisterResponse();
    return message;
  },
  fromAmino(_: MsgRegisterResponseAmino): MsgRegisterResponse {
    const message = createBaseMsgRegisterResponse();
    return message;
  },
  toAmino(_: MsgRegisterResponse): MsgRegisterResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgRegisterResponseAminoMsg): MsgRegisterResponse {
    return MsgRegisterResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgRegisterResponseProtoMsg): MsgRegisterResponse {
    return MsgRegisterResponse.decode(message.value);
  },
  toProto(message: MsgRegisterResponse): Uint8Array {
    return MsgRegisterResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgRegisterResponse): MsgRegisterResponseProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.MsgRegisterResponse",
      value: MsgRegisterResponse.encode(message).finish()
    };
  }
};
function createBaseMsgUpdateResponse(): MsgUpdateResponse {
  return {};
}
export const MsgUpdateResponse = {
  typeUrl: "/aceso.operator.v1.MsgUpdateResponse",
  encode(_: MsgUpdateResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgUpdateResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgUpdateResponse();
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
  fromJSON(_: any): MsgUpdateResponse {
    const obj = createBaseMsgUpdateResponse();
    return obj;
  },
  toJSON(_: MsgUpdateResponse): JsonSafe<MsgUpdateResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgUpdateResponse>): MsgUpdateResponse {
    const message = createBaseMsgUpdateResponse();
    return message;
  },
  fromAmino(_: MsgUpdateResponseAmino): MsgUpdateResponse {
    const message = createBaseMsgUpdateResponse();
    return message;
  },
  toAmino(_: MsgUpdateResponse): MsgUpdateResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgUpdateResponseAminoMsg): MsgUpdateResponse {
    return MsgUpdateResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgUpdateResponseProtoMsg): MsgUpdateResponse {
    return MsgUpdateResponse.decode(message.value);
  },
  toProto(message: MsgUpdateResponse): Uint8Array {
    return MsgUpdateResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgUpdateResponse): MsgUpdateResponseProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.MsgUpdateResponse",
      value: MsgUpdateResponse.encode(message).finish()
    };
  }
};
function createBaseMsgRotateKeysResponse(): MsgRotateKeysResponse {
  return {};
}
export const MsgRotateKeysResponse = {
  typeUrl: "/aceso.operator.v1.MsgRotateKeysResponse",
  encode(_: MsgRotateKeysResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRotateKeysResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRotateKeysResponse();
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
  fromJSON(_: any): MsgRotateKeysResponse {
    const obj = createBaseMsgRotateKeysResponse();
    return obj;
  },
  toJSON(_: MsgRotateKeysResponse): JsonSafe<MsgRotateKeysResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgRotateKeysResponse>): MsgRotateKeysResponse {
    const message = createBaseMsgRotateKeysResponse();
    return message;
  },
  fromAmino(_: MsgRotateKeysResponseAmino): MsgRotateKeysResponse {
    const message = createBaseMsgRotateKeysResponse();
    return message;
  },
  toAmino(_: MsgRotateKeysResponse): MsgRotateKeysResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgRotateKeysResponseAminoMsg): MsgRotateKeysResponse {
    return MsgRotateKeysResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgRotateKeysResponseProtoMsg): MsgRotateKeysResponse {
    return MsgRotateKeysResponse.decode(message.value);
  },
  toProto(message: MsgRotateKeysResponse): Uint8Array {
    return MsgRotateKeysResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgRotateKeysResponse): MsgRotateKeysResponseProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.MsgRotateKeysResponse",
      value: MsgRotateKeysResponse.encode(message).finish()
    };
  }
};
function createBaseMsgAddBondResponse(): MsgAddBondResponse {
  return {};
}
export const MsgAddBondResponse = {
  typeUrl: "/aceso.operator.v1.MsgAddBondResponse",
  encode(_: MsgAddBondResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgAddBondResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgAddBondResponse();
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
  fromJSON(_: any): MsgAddBondResponse {
    const obj = createBaseMsgAddBondResponse();
    return obj;
  },
  toJSON(_: MsgAddBondResponse): JsonSafe<MsgAddBondResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgAddBondResponse>): MsgAddBondResponse {
    const message = createBaseMsgAddBondResponse();
    return message;
  },
  fromAmino(_: MsgAddBondResponseAmino): MsgAddBondResponse {
    const message = createBaseMsgAddBondResponse();
    return message;
  },
  toAmino(_: MsgAddBondResponse): MsgAddBondResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgAddBondResponseAminoMsg): MsgAddBondResponse {
    return MsgAddBondResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgAddBondResponseProtoMsg): MsgAddBondResponse {
    return MsgAddBondResponse.decode(message.value);
  },
  toProto(message: MsgAddBondResponse): Uint8Array {
    return MsgAddBondResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgAddBondResponse): MsgAddBondResponseProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.MsgAddBondResponse",
      value: MsgAddBondResponse.encode(message).finish()
    };
  }
};
function createBaseMsgLeaveResponse(): MsgLeaveResponse {
  return {};
}
export const MsgLeaveResponse = {
  typeUrl: "/aceso.operator.v1.MsgLeaveResponse",
  encode(_: MsgLeaveResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgLeaveResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgLeaveResponse();
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
  fromJSON(_: any): MsgLeaveResponse {
    const obj = createBaseMsgLeaveResponse();
    return obj;
  },
  toJSON(_: MsgLeaveResponse): JsonSafe<MsgLeaveResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgLeaveResponse>): MsgLeaveResponse {
    const message = createBaseMsgLeaveResponse();
    return message;
  },
  fromAmino(_: MsgLeaveResponseAmino): MsgLeaveResponse {
    const message = createBaseMsgLeaveResponse();
    return message;
  },
  toAmino(_: MsgLeaveResponse): MsgLeaveResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgLeaveResponseAminoMsg): MsgLeaveResponse {
    return MsgLeaveResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgLeaveResponseProtoMsg): MsgLeaveResponse {
    return MsgLeaveResponse.decode(message.value);
  },
  toProto(message: MsgLeaveResponse): Uint8Array {
    return MsgLeaveResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgLeaveResponse): MsgLeaveResponseProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.MsgLeaveResponse",
      value: MsgLeaveResponse.encode(message).finish()
    };
  }
};
function createBaseMsgWithdrawResponse(): MsgWithdrawResponse {
  return {};
}
export const MsgWithdrawResponse = {
  typeUrl: "/aceso.operator.v1.MsgWithdrawResponse",
  encode(_: MsgWithdrawResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgWithdrawResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgWithdrawResponse();
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
  fromJSON(_: any): MsgWithdrawResponse {
    const obj = createBaseMsgWithdrawResponse();
    return obj;
  },
  toJSON(_: MsgWithdrawResponse): JsonSafe<MsgWithdrawResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgWithdrawResponse>): MsgWithdrawResponse {
    const message = createBaseMsgWithdrawResponse();
    return message;
  },
  fromAmino(_: MsgWithdrawResponseAmino): MsgWithdrawResponse {
    const message = createBaseMsgWithdrawResponse();
    return message;
  },
  toAmino(_: MsgWithdrawResponse): MsgWithdrawResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgWithdrawResponseAminoMsg): MsgWithdrawResponse {
    return MsgWithdrawResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgWithdrawResponseProtoMsg): MsgWithdrawResponse {
    return MsgWithdrawResponse.decode(message.value);
  },
  toProto(message: MsgWithdrawResponse): Uint8Array {
    return MsgWithdrawResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgWithdrawResponse): MsgWithdrawResponseProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.MsgWithdrawResponse",
      value: MsgWithdrawResponse.encode(message).finish()
    };
  }
};
function createBaseMsgUnjailResponse(): MsgUnjailResponse {
  return {};
}
export const MsgUnjailResponse = {
  typeUrl: "/aceso.operator.v1.MsgUnjailResponse",
  encode(_: MsgUnjailResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgUnjailResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgUnjailResponse();
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
  fromJSON(_: any): MsgUnjailResponse {
    const obj = createBaseMsgUnjailResponse();
    return obj;
  },
  toJSON(_: MsgUnjailResponse): JsonSafe<MsgUnjailResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgUnjailResponse>): MsgUnjailResponse {
    const message = createBaseMsgUnjailResponse();
    return message;
  },
  fromAmino(_: MsgUnjailResponseAmino): MsgUnjailResponse {
    const message = createBaseMsgUnjailResponse();
    return message;
  },
  toAmino(_: MsgUnjailResponse): MsgUnjailResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgUnjailResponseAminoMsg): MsgUnjailResponse {
    return MsgUnjailResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgUnjailResponseProtoMsg): MsgUnjailResponse {
    return MsgUnjailResponse.decode(message.value);
  },
  toProto(message: MsgUnjailResponse): Uint8Array {
    return MsgUnjailResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgUnjailResponse): MsgUnjailResponseProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.MsgUnjailResponse",
      value: MsgUnjailResponse.encode(message).finish()
    };
  }
};
function createBaseMsgApproveOrgResponse(): MsgApproveOrgResponse {
  return {};
}
export const MsgApproveOrgResponse = {
  typeUrl: "/aceso.operator.v1.MsgApproveOrgResponse",
  encode(_: MsgApproveOrgResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgApproveOrgResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgApproveOrgResponse();
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
  fromJSON(_: any): MsgApproveOrgResponse {
    const obj = createBaseMsgApproveOrgResponse();
    return obj;
  },
  toJSON(_: MsgApproveOrgResponse): JsonSafe<MsgApproveOrgResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgApproveOrgResponse>): MsgApproveOrgResponse {
    const message = createBaseMsgApproveOrgResponse();
    return message;
  },
  fromAmino(_: MsgApproveOrgResponseAmino): MsgApproveOrgResponse {
    const message = createBaseMsgApproveOrgResponse();
    return message;
  },
  toAmino(_: MsgApproveOrgResponse): MsgApproveOrgResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgApproveOrgResponseAminoMsg): MsgApproveOrgResponse {
    return MsgApproveOrgResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgApproveOrgResponseProtoMsg): MsgApproveOrgResponse {
    return MsgApproveOrgResponse.decode(message.value);
  },
  toProto(message: MsgApproveOrgResponse): Uint8Array {
    return MsgApproveOrgResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgApproveOrgResponse): MsgApproveOrgResponseProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.MsgApproveOrgResponse",
      value: MsgApproveOrgResponse.encode(message).finish()
    };
  }
};
function createBaseMsgSetCouncilResponse(): MsgSetCouncilResponse {
  return {};
}
export const MsgSetCouncilResponse = {
  typeUrl: "/aceso.operator.v1.MsgSetCouncilResponse",
  encode(_: MsgSetCouncilResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgSetCouncilResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgSetCouncilResponse();
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
  fromJSON(_: any): MsgSetCouncilResponse {
    const obj = createBaseMsgSetCouncilResponse();
    return obj;
  },
  toJSON(_: MsgSetCouncilResponse): JsonSafe<MsgSetCouncilResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgSetCouncilResponse>): MsgSetCouncilResponse {
    const message = createBaseMsgSetCouncilResponse();
    return message;
  },
  fromAmino(_: MsgSetCouncilResponseAmino): MsgSetCouncilResponse {
    const message = createBaseMsgSetCouncilResponse();
    return message;
  },
  toAmino(_: MsgSetCouncilResponse): MsgSetCouncilResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgSetCouncilResponseAminoMsg): MsgSetCouncilResponse {
    return MsgSetCouncilResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgSetCouncilResponseProtoMsg): MsgSetCouncilResponse {
    return MsgSetCouncilResponse.decode(message.value);
  },
  toProto(message: MsgSetCouncilResponse): Uint8Array {
    return MsgSetCouncilResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgSetCouncilResponse): MsgSetCouncilResponseProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.MsgSetCouncilResponse",
      value: MsgSetCouncilResponse.encode(message).finish()
    };
  }
};
function createBaseMsgCancelSlashResponse(): MsgCancelSlashResponse {
  return {};
}
export const MsgCancelSlashResponse = {
  typeUrl: "/aceso.operator.v1.MsgCancelSlashResponse",
  encode(_: MsgCancelSlashResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgCancelSlashResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgCancelSlashResponse();
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
  fromJSON(_: any): MsgCancelSlashResponse {
    const obj = createBaseMsgCancelSlashResponse();
    return obj;
  },
  toJSON(_: MsgCancelSlashResponse): JsonSafe<MsgCancelSlashResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgCancelSlashResponse>): MsgCancelSlashResponse {
    const message = createBaseMsgCancelSlashResponse();
    return message;
  },
  fromAmino(_: MsgCancelSlashResponseAmino): MsgCancelSlashResponse {
    const message = createBaseMsgCancelSlashResponse();
    return message;
  },
  toAmino(_: MsgCancelSlashResponse): MsgCancelSlashResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgCancelSlashResponseAminoMsg): MsgCancelSlashResponse {
    return MsgCancelSlashResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgCancelSlashResponseProtoMsg): MsgCancelSlashResponse {
    return MsgCancelSlashResponse.decode(message.value);
  },
  toProto(message: MsgCancelSlashResponse): Uint8Array {
    return MsgCancelSlashResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgCancelSlashResponse): MsgCancelSlashResponseProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.MsgCancelSlashResponse",
      value: MsgCancelSlashResponse.encode(message).finish()
    };
  }
};
function createBaseMsgHoldSlashResponse(): MsgHoldSlashResponse {
  return {};
}
export const MsgHoldSlashResponse = {
  typeUrl: "/aceso.operator.v1.MsgHoldSlashResponse",
  encode(_: MsgHoldSlashResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgHoldSlashResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgHoldSlashResponse();
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
  fromJSON(_: any): MsgHoldSlashResponse {
    const obj = createBaseMsgHoldSlashResponse();
    return obj;
  },
  toJSON(_: MsgHoldSlashResponse): JsonSafe<MsgHoldSlashResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgHoldSlashResponse>): MsgHoldSlashResponse {
    const message = createBaseMsgHoldSlashResponse();
    return message;
  },
  fromAmino(_: MsgHoldSlashResponseAmino): MsgHoldSlashResponse {
    const message = createBaseMsgHoldSlashResponse();
    return message;
  },
  toAmino(_: MsgHoldSlashResponse): MsgHoldSlashResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgHoldSlashResponseAminoMsg): MsgHoldSlashResponse {
    return MsgHoldSlashResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgHoldSlashResponseProtoMsg): MsgHoldSlashResponse {
    return MsgHoldSlashResponse.decode(message.value);
  },
  toProto(message: MsgHoldSlashResponse): Uint8Array {
    return MsgHoldSlashResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgHoldSlashResponse): MsgHoldSlashResponseProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.MsgHoldSlashResponse",
      value: MsgHoldSlashResponse.encode(message).finish()
    };
  }
};
function createBaseMsgExecuteSlashResponse(): MsgExecuteSlashResponse {
  return {};
}
export const MsgExecuteSlashResponse = {
  typeUrl: "/aceso.operator.v1.MsgExecuteSlashResponse",
  encode(_: MsgExecuteSlashResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgExecuteSlashResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgExecuteSlashResponse();
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
  fromJSON(_: any): MsgExecuteSlashResponse {
    const obj = createBaseMsgExecuteSlashResponse();
    return obj;
  },
  toJSON(_: MsgExecuteSlashResponse): JsonSafe<MsgExecuteSlashResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgExecuteSlashResponse>): MsgExecuteSlashResponse {
    const message = createBaseMsgExecuteSlashResponse();
    return message;
  },
  fromAmino(_: MsgExecuteSlashResponseAmino): MsgExecuteSlashResponse {
    const message = createBaseMsgExecuteSlashResponse();
    return message;
  },
  toAmino(_: MsgExecuteSlashResponse): MsgExecuteSlashResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgExecuteSlashResponseAminoMsg): MsgExecuteSlashResponse {
    return MsgExecuteSlashResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgExecuteSlashResponseProtoMsg): MsgExecuteSlashResponse {
    return MsgExecuteSlashResponse.decode(message.value);
  },
  toProto(message: MsgExecuteSlashResponse): Uint8Array {
    return MsgExecuteSlashResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgExecuteSlashResponse): MsgExecuteSlashResponseProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.MsgExecuteSlashResponse",
      value: MsgExecuteSlashResponse.encode(message).finish()
    };
  }
};
function createBaseMsgPauseMessagesResponse(): MsgPauseMessagesResponse {
  return {};
}
export const MsgPauseMessagesResponse = {
  typeUrl: "/aceso.operator.v1.MsgPauseMessagesResponse",
  encode(_: MsgPauseMessagesResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgPauseMessagesResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgPauseMessagesResponse();
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
  fromJSON(_: any): MsgPauseMessagesResponse {
    const obj = createBaseMsgPauseMessagesResponse();
    return obj;
  },
  toJSON(_: MsgPauseMessagesResponse): JsonSafe<MsgPauseMessagesResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgPauseMessagesResponse>): MsgPauseMessagesResponse {
    const message = createBaseMsgPauseMessagesResponse();
    return message;
  },
  fromAmino(_: MsgPauseMessagesResponseAmino): MsgPauseMessagesResponse {
    const message = createBaseMsgPauseMessagesResponse();
    return message;
  },
  toAmino(_: MsgPauseMessagesResponse): MsgPauseMessagesResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgPauseMessagesResponseAminoMsg): MsgPauseMessagesResponse {
    return MsgPauseMessagesResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgPauseMessagesResponseProtoMsg): MsgPauseMessagesResponse {
    return MsgPauseMessagesResponse.decode(message.value);
  },
  toProto(message: MsgPauseMessagesResponse): Uint8Array {
    return MsgPauseMessagesResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgPauseMessagesResponse): MsgPauseMessagesResponseProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.MsgPauseMessagesResponse",
      value: MsgPauseMessagesResponse.encode(message).finish()
    };
  }
};
function createBaseMsgUnpauseResponse(): MsgUnpauseResponse {
  return {};
}
export const MsgUnpauseResponse = {
  typeUrl: "/aceso.operator.v1.MsgUnpauseResponse",
  encode(_: MsgUnpauseResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgUnpauseResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgUnpauseResponse();
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
  fromJSON(_: any): MsgUnpauseResponse {
    const obj = createBaseMsgUnpauseResponse();
    return obj;
  },
  toJSON(_: MsgUnpauseResponse): JsonSafe<MsgUnpauseResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgUnpauseResponse>): MsgUnpauseResponse {
    const message = createBaseMsgUnpauseResponse();
    return message;
  },
  fromAmino(_: MsgUnpauseResponseAmino): MsgUnpauseResponse {
    const message = createBaseMsgUnpauseResponse();
    return message;
  },
  toAmino(_: MsgUnpauseResponse): MsgUnpauseResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgUnpauseResponseAminoMsg): MsgUnpauseResponse {
    return MsgUnpauseResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgUnpauseResponseProtoMsg): MsgUnpauseResponse {
    return MsgUnpauseResponse.decode(message.value);
  },
  toProto(message: MsgUnpauseResponse): Uint8Array {
    return MsgUnpauseResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgUnpauseResponse): MsgUnpauseResponseProtoMsg {
    return {
      typeUrl: "/aceso.operator.v1.MsgUnpauseResponse",
      value: MsgUnpauseResponse.encode(message).finish()
    };
  }
};
function createBaseMsgUpdateParamsResponse(): MsgUpdateParamsResponse {
  return {};
}
export const MsgUpdateParamsResponse = {
  typeUrl: "/aceso.operator.v1.MsgUpdateParamsResponse",
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
      typeUrl: "/aceso.operator.v1.MsgUpdateParamsResponse",
      value: MsgUpdateParamsResponse.encode(message).finish()
    };
  }
};