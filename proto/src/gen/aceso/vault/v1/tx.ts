import { DataClass, Params, ParamsAmino, ParamsSDKType, dataClassFromJSON, dataClassToJSON } from "../../consent/v1/state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, bytesFromBase64, base64FromBytes, DeepPartial } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
/** MsgOpenVault opens a vault of a class and deals its shares to a committee of the current or previous epoch. */
export interface MsgOpenVault {
  owner: string;
  class: DataClass;
  generation: number;
  epoch: bigint;
  k: number;
  /** C_0 … C_{t-1} */
  commitments: Uint8Array[];
  manifest: Uint8Array;
  ownerSign: Uint8Array;
  ownerBox: Uint8Array;
  agentKey: Uint8Array;
}
export interface MsgOpenVaultProtoMsg {
  typeUrl: "/aceso.vault.v1.MsgOpenVault";
  value: Uint8Array;
}
/**
 * MsgOpenVault opens a vault of a class and deals its shares to a committee of the current or previous epoch.
 * @name MsgOpenVaultAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.MsgOpenVault
 */
export interface MsgOpenVaultAmino {
  owner?: string;
  class?: DataClass;
  generation?: number;
  epoch?: string;
  k?: number;
  /**
   * C_0 … C_{t-1}
   */
  commitments?: string[];
  manifest?: string;
  owner_sign?: string;
  owner_box?: string;
  agent_key?: string;
}
export interface MsgOpenVaultAminoMsg {
  type: "aceso/vault/MsgOpenVault";
  value: MsgOpenVaultAmino;
}
/** MsgOpenVault opens a vault of a class and deals its shares to a committee of the current or previous epoch. */
export interface MsgOpenVaultSDKType {
  owner: string;
  class: DataClass;
  generation: number;
  epoch: bigint;
  k: number;
  commitments: Uint8Array[];
  manifest: Uint8Array;
  owner_sign: Uint8Array;
  owner_box: Uint8Array;
  agent_key: Uint8Array;
}
export interface MsgOpenVaultResponse {
  vault: Uint8Array;
}
export interface MsgOpenVaultResponseProtoMsg {
  typeUrl: "/aceso.vault.v1.MsgOpenVaultResponse";
  value: Uint8Array;
}
/**
 * @name MsgOpenVaultResponseAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.MsgOpenVaultResponse
 */
export interface MsgOpenVaultResponseAmino {
  vault?: string;
}
export interface MsgOpenVaultResponseAminoMsg {
  type: "/aceso.vault.v1.MsgOpenVaultResponse";
  value: MsgOpenVaultResponseAmino;
}
export interface MsgOpenVaultResponseSDKType {
  vault: Uint8Array;
}
/** AckedVault names one deal whose share a trustee holds and has verified. */
export interface AckedVault {
  vault: Uint8Array;
  shareGeneration: number;
}
export interface AckedVaultProtoMsg {
  typeUrl: "/aceso.vault.v1.AckedVault";
  value: Uint8Array;
}
/**
 * AckedVault names one deal whose share a trustee holds and has verified.
 * @name AckedVaultAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.AckedVault
 */
export interface AckedVaultAmino {
  vault?: string;
  share_generation?: number;
}
export interface AckedVaultAminoMsg {
  type: "/aceso.vault.v1.AckedVault";
  value: AckedVaultAmino;
}
/** AckedVault names one deal whose share a trustee holds and has verified. */
export interface AckedVaultSDKType {
  vault: Uint8Array;
  share_generation: number;
}
/** MsgAckShares says the trustee holds verified shares of at most 200 deals. */
export interface MsgAckShares {
  /** hot address */
  trustee: string;
  vaults: AckedVault[];
}
export interface MsgAckSharesProtoMsg {
  typeUrl: "/aceso.vault.v1.MsgAckShares";
  value: Uint8Array;
}
/**
 * MsgAckShares says the trustee holds verified shares of at most 200 deals.
 * @name MsgAckSharesAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.MsgAckShares
 */
export interface MsgAckSharesAmino {
  /**
   * hot address
   */
  trustee?: string;
  vaults: AckedVaultAmino[];
}
export interface MsgAckSharesAminoMsg {
  type: "aceso/vault/MsgAckShares";
  value: MsgAckSharesAmino;
}
/** MsgAckShares says the trustee holds verified shares of at most 200 deals. */
export interface MsgAckSharesSDKType {
  trustee: string;
  vaults: AckedVaultSDKType[];
}
/** MsgComplainShare says a share was missing or wrong; it blames nobody. */
export interface MsgComplainShare {
  /** hot address */
  trustee: string;
  vault: Uint8Array;
  shareGeneration: number;
}
export interface MsgComplainShareProtoMsg {
  typeUrl: "/aceso.vault.v1.MsgComplainShare";
  value: Uint8Array;
}
/**
 * MsgComplainShare says a share was missing or wrong; it blames nobody.
 * @name MsgComplainShareAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.MsgComplainShare
 */
export interface MsgComplainShareAmino {
  /**
   * hot address
   */
  trustee?: string;
  vault?: string;
  share_generation?: number;
}
export interface MsgComplainShareAminoMsg {
  type: "aceso/vault/MsgComplainShare";
  value: MsgComplainShareAmino;
}
/** MsgComplainShare says a share was missing or wrong; it blames nobody. */
export interface MsgComplainShareSDKType {
  trustee: string;
  vault: Uint8Array;
  share_generation: number;
}
/** MsgRedeal deals the same C_0 again to a new committee. */
export interface MsgRedeal {
  owner: string;
  vault: Uint8Array;
  epoch: bigint;
  k: number;
  commitments: Uint8Array[];
  manifest: Uint8Array;
}
export interface MsgRedealProtoMsg {
  typeUrl: "/aceso.vault.v1.MsgRedeal";
  value: Uint8Array;
}
/**
 * MsgRedeal deals the same C_0 again to a new committee.
 * @name MsgRedealAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.MsgRedeal
 */
export interface MsgRedealAmino {
  owner?: string;
  vault?: string;
  epoch?: string;
  k?: number;
  commitments?: string[];
  manifest?: string;
}
export interface MsgRedealAminoMsg {
  type: "aceso/vault/MsgRedeal";
  value: MsgRedealAmino;
}
/** MsgRedeal deals the same C_0 again to a new committee. */
export interface MsgRedealSDKType {
  owner: string;
  vault: Uint8Array;
  epoch: bigint;
  k: number;
  commitments: Uint8Array[];
  manifest: Uint8Array;
}
/** MsgSetPolicies replaces the manifest of a deal, in the transaction that grants a consent. */
export interface MsgSetPolicies {
  owner: string;
  vault: Uint8Array;
  shareGeneration: number;
  manifest: Uint8Array;
}
export interface MsgSetPoliciesProtoMsg {
  typeUrl: "/aceso.vault.v1.MsgSetPolicies";
  value: Uint8Array;
}
/**
 * MsgSetPolicies replaces the manifest of a deal, in the transaction that grants a consent.
 * @name MsgSetPoliciesAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.MsgSetPolicies
 */
export interface MsgSetPoliciesAmino {
  owner?: string;
  vault?: string;
  share_generation?: number;
  manifest?: string;
}
export interface MsgSetPoliciesAminoMsg {
  type: "aceso/vault/MsgSetPolicies";
  value: MsgSetPoliciesAmino;
}
/** MsgSetPolicies replaces the manifest of a deal, in the transaction that grants a consent. */
export interface MsgSetPoliciesSDKType {
  owner: string;
  vault: Uint8Array;
  share_generation: number;
  manifest: Uint8Array;
}
/** MsgRenewLease extends the lease by a year. */
export interface MsgRenewLease {
  owner: string;
  vault: Uint8Array;
}
export interface MsgRenewLeaseProtoMsg {
  typeUrl: "/aceso.vault.v1.MsgRenewLease";
  value: Uint8Array;
}
/**
 * MsgRenewLease extends the lease by a year.
 * @name MsgRenewLeaseAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.MsgRenewLease
 */
export interface MsgRenewLeaseAmino {
  owner?: string;
  vault?: string;
}
export interface MsgRenewLeaseAminoMsg {
  type: "aceso/vault/MsgRenewLease";
  value: MsgRenewLeaseAmino;
}
/** MsgRenewLease extends the lease by a year. */
export interface MsgRenewLeaseSDKType {
  owner: string;
  vault: Uint8Array;
}
/** MsgRotateAgentKey replaces the key that signs records and blobs. */
export interface MsgRotateAgentKey {
  owner: string;
  vault: Uint8Array;
  agentKey: Uint8Array;
}
export interface MsgRotateAgentKeyProtoMsg {
  typeUrl: "/aceso.vault.v1.MsgRotateAgentKey";
  value: Uint8Array;
}
/**
 * MsgRotateAgentKey replaces the key that signs records and blobs.
 * @name MsgRotateAgentKeyAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.MsgRotateAgentKey
 */
export interface MsgRotateAgentKeyAmino {
  owner?: string;
  vault?: string;
  agent_key?: string;
}
export interface MsgRotateAgentKeyAminoMsg {
  type: "aceso/vault/MsgRotateAgentKey";
  value: MsgRotateAgentKeyAmino;
}
/** MsgRotateAgentKey replaces the key that signs records and blobs. */
export interface MsgRotateAgentKeySDKType {
  owner: string;
  vault: Uint8Array;
  agent_key: Uint8Array;
}
/** MsgShred orders the trustees to destroy their shares. */
export interface MsgShred {
  owner: string;
  vault: Uint8Array;
}
export interface MsgShredProtoMsg {
  typeUrl: "/aceso.vault.v1.MsgShred";
  value: Uint8Array;
}
/**
 * MsgShred orders the trustees to destroy their shares.
 * @name MsgShredAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.MsgShred
 */
export interface MsgShredAmino {
  owner?: string;
  vault?: string;
}
export interface MsgShredAminoMsg {
  type: "aceso/vault/MsgShred";
  value: MsgShredAmino;
}
/** MsgShred orders the trustees to destroy their shares. */
export interface MsgShredSDKType {
  owner: string;
  vault: Uint8Array;
}
/** MsgAckShreds says the trustee destroyed its shares of at most 200 vaults. */
export interface MsgAckShreds {
  /** hot address */
  trustee: string;
  vaults: Uint8Array[];
}
export interface MsgAckShredsProtoMsg {
  typeUrl: "/aceso.vault.v1.MsgAckShreds";
  value: Uint8Array;
}
/**
 * MsgAckShreds says the trustee destroyed its shares of at most 200 vaults.
 * @name MsgAckShredsAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.MsgAckShreds
 */
export interface MsgAckShredsAmino {
  /**
   * hot address
   */
  trustee?: string;
  vaults?: string[];
}
export interface MsgAckShredsAminoMsg {
  type: "aceso/vault/MsgAckShreds";
  value: MsgAckShredsAmino;
}
/** MsgAckShreds says the trustee destroyed its shares of at most 200 vaults. */
export interface MsgAckShredsSDKType {
  trustee: string;
  vaults: Uint8Array[];
}
/** MsgUpdateParams replaces the parameters; authority only. */
export interface MsgUpdateParams {
  authority: string;
  params: Params;
}
export interface MsgUpdateParamsProtoMsg {
  typeUrl: "/aceso.vault.v1.MsgUpdateParams";
  value: Uint8Array;
}
/**
 * MsgUpdateParams replaces the parameters; authority only.
 * @name MsgUpdateParamsAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.MsgUpdateParams
 */
export interface MsgUpdateParamsAmino {
  authority?: string;
  params: ParamsAmino;
}
export interface MsgUpdateParamsAminoMsg {
  type: "aceso/vault/MsgUpdateParams";
  value: MsgUpdateParamsAmino;
}
/** MsgUpdateParams replaces the parameters; authority only. */
export interface MsgUpdateParamsSDKType {
  authority: string;
  params: ParamsSDKType;
}
/** MsgAckSharesResponse is empty: the event carries what changed. */
export interface MsgAckSharesResponse {}
export interface MsgAckSharesResponseProtoMsg {
  typeUrl: "/aceso.vault.v1.MsgAckSharesResponse";
  value: Uint8Array;
}
/**
 * MsgAckSharesResponse is empty: the event carries what changed.
 * @name MsgAckSharesResponseAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.MsgAckSharesResponse
 */
export interface MsgAckSharesResponseAmino {}
export interface MsgAckSharesResponseAminoMsg {
  type: "/aceso.vault.v1.MsgAckSharesResponse";
  value: MsgAckSharesResponseAmino;
}
/** MsgAckSharesResponse is empty: the event carries what changed. */
export interface MsgAckSharesResponseSDKType {}
/** MsgComplainShareResponse is empty: the event carries what changed. */
export interface MsgComplainShareResponse {}
export interface MsgComplainShareResponseProtoMsg {
  typeUrl: "/aceso.vault.v1.MsgComplainShareResponse";
  value: Uint8Array;
}
/**
 * MsgComplainShareResponse is empty: the event carries what changed.
 * @name MsgComplainShareResponseAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.MsgComplainShareResponse
 */
export interface MsgComplainShareResponseAmino {}
export interface MsgComplainShareResponseAminoMsg {
  type: "/aceso.vault.v1.MsgComplainShareResponse";
  value: MsgComplainShareResponseAmino;
}
/** MsgComplainShareResponse is empty: the event carries what changed. */
export interface MsgComplainShareResponseSDKType {}
/** MsgRedealResponse is empty: the event carries what changed. */
export interface MsgRedealResponse {}
export interface MsgRedealResponseProtoMsg {
  typeUrl: "/aceso.vault.v1.MsgRedealResponse";
  value: Uint8Array;
}
/**
 * MsgRedealResponse is empty: the event carries what changed.
 * @name MsgRedealResponseAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.MsgRedealResponse
 */
export interface MsgRedealResponseAmino {}
export interface MsgRedealResponseAminoMsg {
  type: "/aceso.vault.v1.MsgRedealResponse";
  value: MsgRedealResponseAmino;
}
/** MsgRedealResponse is empty: the event carries what changed. */
export interface MsgRedealResponseSDKType {}
/** MsgSetPoliciesResponse is empty: the event carries what changed. */
export interface MsgSetPoliciesResponse {}
export interface MsgSetPoliciesResponseProtoMsg {
  typeUrl: "/aceso.vault.v1.MsgSetPoliciesResponse";
  value: Uint8Array;
}
/**
 * MsgSetPoliciesResponse is empty: the event carries what changed.
 * @name MsgSetPoliciesResponseAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.MsgSetPoliciesResponse
 */
export interface MsgSetPoliciesResponseAmino {}
export interface MsgSetPoliciesResponseAminoMsg {
  type: "/aceso.vault.v1.MsgSetPoliciesResponse";
  value: MsgSetPoliciesResponseAmino;
}
/** MsgSetPoliciesResponse is empty: the event carries what changed. */
export interface MsgSetPoliciesResponseSDKType {}
/** MsgRenewLeaseResponse is empty: the event carries what changed. */
export interface MsgRenewLeaseResponse {}
export interface MsgRenewLeaseResponseProtoMsg {
  typeUrl: "/aceso.vault.v1.MsgRenewLeaseResponse";
  value: Uint8Array;
}
/**
 * MsgRenewLeaseResponse is empty: the event carries what changed.
 * @name MsgRenewLeaseResponseAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.MsgRenewLeaseResponse
 */
export interface MsgRenewLeaseResponseAmino {}
export interface MsgRenewLeaseResponseAminoMsg {
  type: "/aceso.vault.v1.MsgRenewLeaseResponse";
  value: MsgRenewLeaseResponseAmino;
}
/** MsgRenewLeaseResponse is empty: the event carries what changed. */
export interface MsgRenewLeaseResponseSDKType {}
/** MsgRotateAgentKeyResponse is empty: the event carries what changed. */
export interface MsgRotateAgentKeyResponse {}
export interface MsgRotateAgentKeyResponseProtoMsg {
  typeUrl: "/aceso.vault.v1.MsgRotateAgentKeyResponse";
  value: Uint8Array;
}
/**
 * MsgRotateAgentKeyResponse is empty: the event carries what changed.
 * @name MsgRotateAgentKeyResponseAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.MsgRotateAgentKeyResponse
 */
export interface MsgRotateAgentKeyResponseAmino {}
export interface MsgRotateAgentKeyResponseAminoMsg {
  type: "/aceso.vault.v1.MsgRotateAgentKeyResponse";
  value: MsgRotateAgentKeyResponseAmino;
}
/** MsgRotateAgentKeyResponse is empty: the event carries what changed. */
export interface MsgRotateAgentKeyResponseSDKType {}
/** MsgShredResponse is empty: the event carries what changed. */
export interface MsgShredResponse {}
export interface MsgShredResponseProtoMsg {
  typeUrl: "/aceso.vault.v1.MsgShredResponse";
  value: Uint8Array;
}
/**
 * MsgShredResponse is empty: the event carries what changed.
 * @name MsgShredResponseAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.MsgShredResponse
 */
export interface MsgShredResponseAmino {}
export interface MsgShredResponseAminoMsg {
  type: "/aceso.vault.v1.MsgShredResponse";
  value: MsgShredResponseAmino;
}
/** MsgShredResponse is empty: the event carries what changed. */
export interface MsgShredResponseSDKType {}
/** MsgAckShredsResponse is empty: the event carries what changed. */
export interface MsgAckShredsResponse {}
export interface MsgAckShredsResponseProtoMsg {
  typeUrl: "/aceso.vault.v1.MsgAckShredsResponse";
  value: Uint8Array;
}
/**
 * MsgAckShredsResponse is empty: the event carries what changed.
 * @name MsgAckShredsResponseAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.MsgAckShredsResponse
 */
export interface MsgAckShredsResponseAmino {}
export interface MsgAckShredsResponseAminoMsg {
  type: "/aceso.vault.v1.MsgAckShredsResponse";
  value: MsgAckShredsResponseAmino;
}
/** MsgAckShredsResponse is empty: the event carries what changed. */
export interface MsgAckShredsResponseSDKType {}
/** MsgUpdateParamsResponse is empty: the event carries what changed. */
export interface MsgUpdateParamsResponse {}
export interface MsgUpdateParamsResponseProtoMsg {
  typeUrl: "/aceso.vault.v1.MsgUpdateParamsResponse";
  value: Uint8Array;
}
/**
 * MsgUpdateParamsResponse is empty: the event carries what changed.
 * @name MsgUpdateParamsResponseAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.MsgUpdateParamsResponse
 */
export interface MsgUpdateParamsResponseAmino {}
export interface MsgUpdateParamsResponseAminoMsg {
  type: "/aceso.vault.v1.MsgUpdateParamsResponse";
  value: MsgUpdateParamsResponseAmino;
}
/** MsgUpdateParamsResponse is empty: the event carries what changed. */
export interface MsgUpdateParamsResponseSDKType {}
function createBaseMsgOpenVault(): MsgOpenVault {
  return {
    owner: "",
    class: 0,
    generation: 0,
    epoch: BigInt(0),
    k: 0,
    commitments: [],
    manifest: new Uint8Array(),
    ownerSign: new Uint8Array(),
    ownerBox: new Uint8Array(),
    agentKey: new Uint8Array()
  };
}
export const MsgOpenVault = {
  typeUrl: "/aceso.vault.v1.MsgOpenVault",
  encode(message: MsgOpenVault, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.owner !== "") {
      writer.uint32(10).string(message.owner);
    }
    if (message.class !== 0) {
      writer.uint32(16).int32(message.class);
    }
    if (message.generation !== 0) {
      writer.uint32(24).uint32(message.generation);
    }
    if (message.epoch !== BigInt(0)) {
      writer.uint32(32).uint64(message.epoch);
    }
    if (message.k !== 0) {
      writer.uint32(40).uint32(message.k);
    }
    for (const v of message.commitments) {
      writer.uint32(50).bytes(v!);
    }
    if (message.manifest.length !== 0) {
      writer.uint32(58).bytes(message.manifest);
    }
    if (message.ownerSign.length !== 0) {
      writer.uint32(66).bytes(message.ownerSign);
    }
    if (message.ownerBox.length !== 0) {
      writer.uint32(74).bytes(message.ownerBox);
    }
    if (message.agentKey.length !== 0) {
      writer.uint32(82).bytes(message.agentKey);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgOpenVault {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgOpenVault();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.owner = reader.string();
          break;
        case 2:
          message.class = reader.int32() as any;
          break;
        case 3:
          message.generation = reader.uint32();
          break;
        case 4:
          message.epoch = reader.uint64();
          break;
        case 5:
          message.k = reader.uint32();
          break;
        case 6:
          message.commitments.push(reader.bytes());
          break;
        case 7:
          message.manifest = reader.bytes();
          break;
        case 8:
          message.ownerSign = reader.bytes();
          break;
        case 9:
          message.ownerBox = reader.bytes();
          break;
        case 10:
          message.agentKey = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgOpenVault {
    const obj = createBaseMsgOpenVault();
    if (isSet(object.owner)) obj.owner = String(object.owner);
    if (isSet(object.class)) obj.class = dataClassFromJSON(object.class);
    if (isSet(object.generation)) obj.generation = Number(object.generation);
    if (isSet(object.epoch)) obj.epoch = BigInt(object.epoch.toString());
    if (isSet(object.k)) obj.k = Number(object.k);
    if (Array.isArray(object?.commitments)) obj.commitments = object.commitments.map((e: any) => bytesFromBase64(e));
    if (isSet(object.manifest)) obj.manifest = bytesFromBase64(object.manifest);
    if (isSet(object.ownerSign)) obj.ownerSign = bytesFromBase64(object.ownerSign);
    if (isSet(object.ownerBox)) obj.ownerBox = bytesFromBase64(object.ownerBox);
    if (isSet(object.agentKey)) obj.agentKey = bytesFromBase64(object.agentKey);
    return obj;
  },
  toJSON(message: MsgOpenVault): JsonSafe<MsgOpenVault> {
    const obj: any = {};
    message.owner !== undefined && (obj.owner = message.owner);
    message.class !== undefined && (obj.class = dataClassToJSON(message.class));
    message.generation !== undefined && (obj.generation = Math.round(message.generation));
    message.epoch !== undefined && (obj.epoch = (message.epoch || BigInt(0)).toString());
    message.k !== undefined && (obj.k = Math.round(message.k));
    if (message.commitments) {
      obj.commitments = message.commitments.map(e => base64FromBytes(e !== undefined ? e : new Uint8Array()));
    } else {
      obj.commitments = [];
    }
    message.manifest !== undefined && (obj.manifest = base64FromBytes(message.manifest !== undefined ? message.manifest : new Uint8Array()));
    message.ownerSign !== undefined && (obj.ownerSign = base64FromBytes(message.ownerSign !== undefined ? message.ownerSign : new Uint8Array()));
    message.ownerBox !== undefined && (obj.ownerBox = base64FromBytes(message.ownerBox !== undefined ? message.ownerBox : new Uint8Array()));
    message.agentKey !== undefined && (obj.agentKey = base64FromBytes(message.agentKey !== undefined ? message.agentKey : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgOpenVault>): MsgOpenVault {
    const message = createBaseMsgOpenVault();
    message.owner = object.owner ?? "";
    message.class = object.class ?? 0;
    message.generation = object.generation ?? 0;
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch.toString());
    }
    message.k = object.k ?? 0;
    message.commitments = object.commitments?.map(e => e) || [];
    message.manifest = object.manifest ?? new Uint8Array();
    message.ownerSign = object.ownerSign ?? new Uint8Array();
    message.ownerBox = object.ownerBox ?? new Uint8Array();
    message.agentKey = object.agentKey ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgOpenVaultAmino): MsgOpenVault {
    const message = createBaseMsgOpenVault();
    if (object.owner !== undefined && object.owner !== null) {
      message.owner = object.owner;
    }
    if (object.class !== undefined && object.class !== null) {
      message.class = object.class;
    }
    if (object.generation !== undefined && object.generation !== null) {
      message.generation = object.generation;
    }
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch);
    }
    if (object.k !== undefined && object.k !== null) {
      message.k = object.k;
    }
    message.commitments = object.commitments?.map(e => bytesFromBase64(e)) || [];
    if (object.manifest !== undefined && object.manifest !== null) {
      message.manifest = bytesFromBase64(object.manifest);
    }
    if (object.owner_sign !== undefined && object.owner_sign !== null) {
      message.ownerSign = bytesFromBase64(object.owner_sign);
    }
    if (object.owner_box !== undefined && object.owner_box !== null) {
      message.ownerBox = bytesFromBase64(object.owner_box);
    }
    if (object.agent_key !== undefined && object.agent_key !== null) {
      message.agentKey = bytesFromBase64(object.agent_key);
    }
    return message;
  },
  toAmino(message: MsgOpenVault): MsgOpenVaultAmino {
    const obj: any = {};
    obj.owner = message.owner === "" ? undefined : message.owner;
    obj.class = message.class === 0 ? undefined : message.class;
    obj.generation = message.generation === 0 ? undefined : message.generation;
    obj.epoch = message.epoch !== BigInt(0) ? message.epoch?.toString() : undefined;
    obj.k = message.k === 0 ? undefined : message.k;
    if (message.commitments) {
      obj.commitments = message.commitments.map(e => base64FromBytes(e));
    } else {
      obj.commitments = message.commitments;
    }
    obj.manifest = message.manifest ? base64FromBytes(message.manifest) : undefined;
    obj.owner_sign = message.ownerSign ? base64FromBytes(message.ownerSign) : undefined;
    obj.owner_box = message.ownerBox ? base64FromBytes(message.ownerBox) : undefined;
    obj.agent_key = message.agentKey ? base64FromBytes(message.agentKey) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgOpenVaultAminoMsg): MsgOpenVault {
    return MsgOpenVault.fromAmino(object.value);
  },
  toAminoMsg(message: MsgOpenVault): MsgOpenVaultAminoMsg {
    return {
      type: "aceso/vault/MsgOpenVault",
      value: MsgOpenVault.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgOpenVaultProtoMsg): MsgOpenVault {
    return MsgOpenVault.decode(message.value);
  },
  toProto(message: MsgOpenVault): Uint8Array {
    return MsgOpenVault.encode(message).finish();
  },
  toProtoMsg(message: MsgOpenVault): MsgOpenVaultProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.MsgOpenVault",
      value: MsgOpenVault.encode(message).finish()
    };
  }
};
function createBaseMsgOpenVaultResponse(): MsgOpenVaultResponse {
  return {
    vault: new Uint8Array()
  };
}
export const MsgOpenVaultResponse = {
  typeUrl: "/aceso.vault.v1.MsgOpenVaultResponse",
  encode(message: MsgOpenVaultResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.vault.length !== 0) {
      writer.uint32(10).bytes(message.vault);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgOpenVaultResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgOpenVaultResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.vault = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgOpenVaultResponse {
    const obj = createBaseMsgOpenVaultResponse();
    if (isSet(object.vault)) obj.vault = bytesFromBase64(object.vault);
    return obj;
  },
  toJSON(message: MsgOpenVaultResponse): JsonSafe<MsgOpenVaultResponse> {
    const obj: any = {};
    message.vault !== undefined && (obj.vault = base64FromBytes(message.vault !== undefined ? message.vault : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgOpenVaultResponse>): MsgOpenVaultResponse {
    const message = createBaseMsgOpenVaultResponse();
    message.vault = object.vault ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgOpenVaultResponseAmino): MsgOpenVaultResponse {
    const message = createBaseMsgOpenVaultResponse();
    if (object.vault !== undefined && object.vault !== null) {
      message.vault = bytesFromBase64(object.vault);
    }
    return message;
  },
  toAmino(message: MsgOpenVaultResponse): MsgOpenVaultResponseAmino {
    const obj: any = {};
    obj.vault = message.vault ? base64FromBytes(message.vault) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgOpenVaultResponseAminoMsg): MsgOpenVaultResponse {
    return MsgOpenVaultResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgOpenVaultResponseProtoMsg): MsgOpenVaultResponse {
    return MsgOpenVaultResponse.decode(message.value);
  },
  toProto(message: MsgOpenVaultResponse): Uint8Array {
    return MsgOpenVaultResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgOpenVaultResponse): MsgOpenVaultResponseProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.MsgOpenVaultResponse",
      value: MsgOpenVaultResponse.encode(message).finish()
    };
  }
};
function createBaseAckedVault(): AckedVault {
  return {
    vault: new Uint8Array(),
    shareGeneration: 0
  };
}
export const AckedVault = {
  typeUrl: "/aceso.vault.v1.AckedVault",
  encode(message: AckedVault, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.vault.length !== 0) {
      writer.uint32(10).bytes(message.vault);
    }
    if (message.shareGeneration !== 0) {
      writer.uint32(16).uint32(message.shareGeneration);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): AckedVault {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseAckedVault();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.vault = reader.bytes();
          break;
        case 2:
          message.shareGeneration = reader.uint32();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): AckedVault {
    const obj = createBaseAckedVault();
    if (isSet(object.vault)) obj.vault = bytesFromBase64(object.vault);
    if (isSet(object.shareGeneration)) obj.shareGeneration = Number(object.shareGeneration);
    return obj;
  },
  toJSON(message: AckedVault): JsonSafe<AckedVault> {
    const obj: any = {};
    message.vault !== undefined && (obj.vault = base64FromBytes(message.vault !== undefined ? message.vault : new Uint8Array()));
    message.shareGeneration !== undefined && (obj.shareGeneration = Math.round(message.shareGeneration));
    return obj;
  },
  fromPartial(object: DeepPartial<AckedVault>): AckedVault {
    const message = createBaseAckedVault();
    message.vault = object.vault ?? new Uint8Array();
    message.shareGeneration = object.shareGeneration ?? 0;
    return message;
  },
  fromAmino(object: AckedVaultAmino): AckedVault {
    const message = createBaseAckedVault();
    if (object.vault !== undefined && object.vault !== null) {
      message.vault = bytesFromBase64(object.vault);
    }
    if (object.share_generation !== undefined && object.share_generation !== null) {
      message.shareGeneration = object.share_generation;
    }
    return message;
  },
  toAmino(message: AckedVault): AckedVaultAmino {
    const obj: any = {};
    obj.vault = message.vault ? base64FromBytes(message.vault) : undefined;
    obj.share_generation = message.shareGeneration === 0 ? undefined : message.shareGeneration;
    return obj;
  },
  fromAminoMsg(object: AckedVaultAminoMsg): AckedVault {
    return AckedVault.fromAmino(object.value);
  },
  fromProtoMsg(message: AckedVaultProtoMsg): AckedVault {
    return AckedVault.decode(message.value);
  },
  toProto(message: AckedVault): Uint8Array {
    return AckedVault.encode(message).finish();
  },
  toProtoMsg(message: AckedVault): AckedVaultProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.AckedVault",
      value: AckedVault.encode(message).finish()
    };
  }
};
function createBaseMsgAckShares(): MsgAckShares {
  return {
    trustee: "",
    vaults: []
  };
}
export const MsgAckShares = {
  typeUrl: "/aceso.vault.v1.MsgAckShares",
  encode(message: MsgAckShares, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.trustee !== "") {
      writer.uint32(10).string(message.trustee);
    }
    for (const v of message.vaults) {
      AckedVault.encode(v!, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgAckShares {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgAckShares();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.trustee = reader.string();
          break;
        case 2:
          message.vaults.push(AckedVault.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgAckShares {
    const obj = createBaseMsgAckShares();
    if (isSet(object.trustee)) obj.trustee = String(object.trustee);
    if (Array.isArray(object?.vaults)) obj.vaults = object.vaults.map((e: any) => AckedVault.fromJSON(e));
    return obj;
  },
  toJSON(message: MsgAckShares): JsonSafe<MsgAckShares> {
    const obj: any = {};
    message.trustee !== undefined && (obj.trustee = message.trustee);
    if (message.vaults) {
      obj.vaults = message.vaults.map(e => e ? AckedVault.toJSON(e) : undefined);
    } else {
      obj.vaults = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<MsgAckShares>): MsgAckShares {
    const message = createBaseMsgAckShares();
    message.trustee = object.trustee ?? "";
    message.vaults = object.vaults?.map(e => AckedVault.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: MsgAckSharesAmino): MsgAckShares {
    const message = createBaseMsgAckShares();
    if (object.trustee !== undefined && object.trustee !== null) {
      message.trustee = object.trustee;
    }
    message.vaults = object.vaults?.map(e => AckedVault.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: MsgAckShares): MsgAckSharesAmino {
    const obj: any = {};
    obj.trustee = message.trustee === "" ? undefined : message.trustee;
    if (message.vaults) {
      obj.vaults = message.vaults.map(e => e ? AckedVault.toAmino(e) : undefined);
    } else {
      obj.vaults = message.vaults;
    }
    return obj;
  },
  fromAminoMsg(object: MsgAckSharesAminoMsg): MsgAckShares {
    return MsgAckShares.fromAmino(object.value);
  },
  toAminoMsg(message: MsgAckShares): MsgAckSharesAminoMsg {
    return {
      type: "aceso/vault/MsgAckShares",
      value: MsgAckShares.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgAckSharesProtoMsg): MsgAckShares {
    return MsgAckShares.decode(message.value);
  },
  toProto(message: MsgAckShares): Uint8Array {
    return MsgAckShares.encode(message).finish();
  },
  toProtoMsg(message: MsgAckShares): MsgAckSharesProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.MsgAckShares",
      value: MsgAckShares.encode(message).finish()
    };
  }
};
function createBaseMsgComplainShare(): MsgComplainShare {
  return {
    trustee: "",
    vault: new Uint8Array(),
    shareGeneration: 0
  };
}
export const MsgComplainShare = {
  typeUrl: "/aceso.vault.v1.MsgComplainShare",
  encode(message: MsgComplainShare, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.trustee !== "") {
      writer.uint32(10).string(message.trustee);
    }
    if (message.vault.length !== 0) {
      writer.uint32(18).bytes(message.vault);
    }
    if (message.shareGeneration !== 0) {
      writer.uint32(24).uint32(message.shareGeneration);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgComplainShare {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgComplainShare();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.trustee = reader.string();
          break;
        case 2:
          message.vault = reader.bytes();
          break;
        case 3:
          message.shareGeneration = reader.uint32();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgComplainShare {
    const obj = createBaseMsgComplainShare();
    if (isSet(object.trustee)) obj.trustee = String(object.trustee);
    if (isSet(object.vault)) obj.vault = bytesFromBase64(object.vault);
    if (isSet(object.shareGeneration)) obj.shareGeneration = Number(object.shareGeneration);
    return obj;
  },
  toJSON(message: MsgComplainShare): JsonSafe<MsgComplainShare> {
    const obj: any = {};
    message.trustee !== undefined && (obj.trustee = message.trustee);
    message.vault !== undefined && (obj.vault = base64FromBytes(message.vault !== undefined ? message.vault : new Uint8Array()));
    message.shareGeneration !== undefined && (obj.shareGeneration = Math.round(message.shareGeneration));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgComplainShare>): MsgComplainShare {
    const message = createBaseMsgComplainShare();
    message.trustee = object.trustee ?? "";
    message.vault = object.vault ?? new Uint8Array();
    message.shareGeneration = object.shareGeneration ?? 0;
    return message;
  },
  fromAmino(object: MsgComplainShareAmino): MsgComplainShare {
    const message = createBaseMsgComplainShare();
    if (object.trustee !== undefined && object.trustee !== null) {
      message.trustee = object.trustee;
    }
    if (object.vault !== undefined && object.vault !== null) {
      message.vault = bytesFromBase64(object.vault);
    }
    if (object.share_generation !== undefined && object.share_generation !== null) {
      message.shareGeneration = object.share_generation;
    }
    return message;
  },
  toAmino(message: MsgComplainShare): MsgComplainShareAmino {
    const obj: any = {};
    obj.trustee = message.trustee === "" ? undefined : message.trustee;
    obj.vault = message.vault ? base64FromBytes(message.vault) : undefined;
    obj.share_generation = message.shareGeneration === 0 ? undefined : message.shareGeneration;
    return obj;
  },
  fromAminoMsg(object: MsgComplainShareAminoMsg): MsgComplainShare {
    return MsgComplainShare.fromAmino(object.value);
  },
  toAminoMsg(message: MsgComplainShare): MsgComplainShareAminoMsg {
    return {
      type: "aceso/vault/MsgComplainShare",
      value: MsgComplainShare.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgComplainShareProtoMsg): MsgComplainShare {
    return MsgComplainShare.decode(message.value);
  },
  toProto(message: MsgComplainShare): Uint8Array {
    return MsgComplainShare.encode(message).finish();
  },
  toProtoMsg(message: MsgComplainShare): MsgComplainShareProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.MsgComplainShare",
      value: MsgComplainShare.encode(message).finish()
    };
  }
};
function createBaseMsgRedeal(): MsgRedeal {
  return {
    owner: "",
    vault: new Uint8Array(),
    epoch: BigInt(0),
    k: 0,
    commitments: [],
    manifest: new Uint8Array()
  };
}
export const MsgRedeal = {
  typeUrl: "/aceso.vault.v1.MsgRedeal",
  encode(message: MsgRedeal, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.owner !== "") {
      writer.uint32(10).string(message.owner);
    }
    if (message.vault.length !== 0) {
      writer.uint32(18).bytes(message.vault);
    }
    if (message.epoch !== BigInt(0)) {
      writer.uint32(24).uint64(message.epoch);
    }
    if (message.k !== 0) {
      writer.uint32(32).uint32(message.k);
    }
    for (const v of message.commitments) {
      writer.uint32(42).bytes(v!);
    }
    if (message.manifest.length !== 0) {
      writer.uint32(50).bytes(message.manifest);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRedeal {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRedeal();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.owner = reader.string();
          break;
        case 2:
          message.vault = reader.bytes();
          break;
        case 3:
          message.epoch = reader.uint64();
          break;
        case 4:
          message.k = reader.uint32();
          break;
        case 5:
          message.commitments.push(reader.bytes());
          break;
        case 6:
          message.manifest = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgRedeal {
    const obj = createBaseMsgRedeal();
    if (isSet(object.owner)) obj.owner = String(object.owner);
    if (isSet(object.vault)) obj.vault = bytesFromBase64(object.vault);
    if (isSet(object.epoch)) obj.epoch = BigInt(object.epoch.toString());
    if (isSet(object.k)) obj.k = Number(object.k);
    if (Array.isArray(object?.commitments)) obj.commitments = object.commitments.map((e: any) => bytesFromBase64(e));
    if (isSet(object.manifest)) obj.manifest = bytesFromBase64(object.manifest);
    return obj;
  },
  toJSON(message: MsgRedeal): JsonSafe<MsgRedeal> {
    const obj: any = {};
    message.owner !== undefined && (obj.owner = message.owner);
    message.vault !== undefined && (obj.vault = base64FromBytes(message.vault !== undefined ? message.vault : new Uint8Array()));
    message.epoch !== undefined && (obj.epoch = (message.epoch || BigInt(0)).toString());
    message.k !== undefined && (obj.k = Math.round(message.k));
    if (message.commitments) {
      obj.commitments = message.commitments.map(e => base64FromBytes(e !== undefined ? e : new Uint8Array()));
    } else {
      obj.commitments = [];
    }
    message.manifest !== undefined && (obj.manifest = base64FromBytes(message.manifest !== undefined ? message.manifest : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgRedeal>): MsgRedeal {
    const message = createBaseMsgRedeal();
    message.owner = object.owner ?? "";
    message.vault = object.vault ?? new Uint8Array();
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch.toString());
    }
    message.k = object.k ?? 0;
    message.commitments = object.commitments?.map(e => e) || [];
    message.manifest = object.manifest ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgRedealAmino): MsgRedeal {
    const message = createBaseMsgRedeal();
    if (object.owner !== undefined && object.owner !== null) {
      message.owner = object.owner;
    }
    if (object.vault !== undefined && object.vault !== null) {
      message.vault = bytesFromBase64(object.vault);
    }
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch);
    }
    if (object.k !== undefined && object.k !== null) {
      message.k = object.k;
    }
    message.commitments = object.commitments?.map(e => bytesFromBase64(e)) || [];
    if (object.manifest !== undefined && object.manifest !== null) {
      message.manifest = bytesFromBase64(object.manifest);
    }
    return message;
  },
  toAmino(message: MsgRedeal): MsgRedealAmino {
    const obj: any = {};
    obj.owner = message.owner === "" ? undefined : message.owner;
    obj.vault = message.vault ? base64FromBytes(message.vault) : undefined;
    obj.epoch = message.epoch !== BigInt(0) ? message.epoch?.toString() : undefined;
    obj.k = message.k === 0 ? undefined : message.k;
    if (message.commitments) {
      obj.commitments = message.commitments.map(e => base64FromBytes(e));
    } else {
      obj.commitments = message.commitments;
    }
    obj.manifest = message.manifest ? base64FromBytes(message.manifest) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgRedealAminoMsg): MsgRedeal {
    return MsgRedeal.fromAmino(object.value);
  },
  toAminoMsg(message: MsgRedeal): MsgRedealAminoMsg {
    return {
      type: "aceso/vault/MsgRedeal",
      value: MsgRedeal.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgRedealProtoMsg): MsgRedeal {
    return MsgRedeal.decode(message.value);
  },
  toProto(message: MsgRedeal): Uint8Array {
    return MsgRedeal.encode(message).finish();
  },
  toProtoMsg(message: MsgRedeal): MsgRedealProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.MsgRedeal",
      value: MsgRedeal.encode(message).finish()
    };
  }
};
function createBaseMsgSetPolicies(): MsgSetPolicies {
  return {
    owner: "",
    vault: new Uint8Array(),
    shareGeneration: 0,
    manifest: new Uint8Array()
  };
}
export const MsgSetPolicies = {
  typeUrl: "/aceso.vault.v1.MsgSetPolicies",
  encode(message: MsgSetPolicies, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.owner !== "") {
      writer.uint32(10).string(message.owner);
    }
    if (message.vault.length !== 0) {
      writer.uint32(18).bytes(message.vault);
    }
    if (message.shareGeneration !== 0) {
      writer.uint32(24).uint32(message.shareGeneration);
    }
    if (message.manifest.length !== 0) {
      writer.uint32(34).bytes(message.manifest);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgSetPolicies {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgSetPolicies();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.owner = reader.string();
          break;
        case 2:
          message.vault = reader.bytes();
          break;
        case 3:
          message.shareGeneration = reader.uint32();
          break;
        case 4:
          message.manifest = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgSetPolicies {
    const obj = createBaseMsgSetPolicies();
    if (isSet(object.owner)) obj.owner = String(object.owner);
    if (isSet(object.vault)) obj.vault = bytesFromBase64(object.vault);
    if (isSet(object.shareGeneration)) obj.shareGeneration = Number(object.shareGeneration);
    if (isSet(object.manifest)) obj.manifest = bytesFromBase64(object.manifest);
    return obj;
  },
  toJSON(message: MsgSetPolicies): JsonSafe<MsgSetPolicies> {
    const obj: any = {};
    message.owner !== undefined && (obj.owner = message.owner);
    message.vault !== undefined && (obj.vault = base64FromBytes(message.vault !== undefined ? message.vault : new Uint8Array()));
    message.shareGeneration !== undefined && (obj.shareGeneration = Math.round(message.shareGeneration));
    message.manifest !== undefined && (obj.manifest = base64FromBytes(message.manifest !== undefined ? message.manifest : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgSetPolicies>): MsgSetPolicies {
    const message = createBaseMsgSetPolicies();
    message.owner = object.owner ?? "";
    message.vault = object.vault ?? new Uint8Array();
    message.shareGeneration = object.shareGeneration ?? 0;
    message.manifest = object.manifest ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgSetPoliciesAmino): MsgSetPolicies {
    const message = createBaseMsgSetPolicies();
    if (object.owner !== undefined && object.owner !== null) {
      message.owner = object.owner;
    }
    if (object.vault !== undefined && object.vault !== null) {
      message.vault = bytesFromBase64(object.vault);
    }
    if (object.share_generation !== undefined && object.share_generation !== null) {
      message.shareGeneration = object.share_generation;
    }
    if (object.manifest !== undefined && object.manifest !== null) {
      message.manifest = bytesFromBase64(object.manifest);
    }
    return message;
  },
  toAmino(message: MsgSetPolicies): MsgSetPoliciesAmino {
    const obj: any = {};
    obj.owner = message.owner === "" ? undefined : message.owner;
    obj.vault = message.vault ? base64FromBytes(message.vault) : undefined;
    obj.share_generation = message.shareGeneration === 0 ? undefined : message.shareGeneration;
    obj.manifest = message.manifest ? base64FromBytes(message.manifest) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgSetPoliciesAminoMsg): MsgSetPolicies {
    return MsgSetPolicies.fromAmino(object.value);
  },
  toAminoMsg(message: MsgSetPolicies): MsgSetPoliciesAminoMsg {
    return {
      type: "aceso/vault/MsgSetPolicies",
      value: MsgSetPolicies.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgSetPoliciesProtoMsg): MsgSetPolicies {
    return MsgSetPolicies.decode(message.value);
  },
  toProto(message: MsgSetPolicies): Uint8Array {
    return MsgSetPolicies.encode(message).finish();
  },
  toProtoMsg(message: MsgSetPolicies): MsgSetPoliciesProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.MsgSetPolicies",
      value: MsgSetPolicies.encode(message).finish()
    };
  }
};
function createBaseMsgRenewLease(): MsgRenewLease {
  return {
    owner: "",
    vault: new Uint8Array()
  };
}
export const MsgRenewLease = {
  typeUrl: "/aceso.vault.v1.MsgRenewLease",
  encode(message: MsgRenewLease, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.owner !== "") {
      writer.uint32(10).string(message.owner);
    }
    if (message.vault.length !== 0) {
      writer.uint32(18).bytes(message.vault);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRenewLease {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRenewLease();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.owner = reader.string();
          break;
        case 2:
          message.vault = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgRenewLease {
    const obj = createBaseMsgRenewLease();
    if (isSet(object.owner)) obj.owner = String(object.owner);
    if (isSet(object.vault)) obj.vault = bytesFromBase64(object.vault);
    return obj;
  },
  toJSON(message: MsgRenewLease): JsonSafe<MsgRenewLease> {
    const obj: any = {};
    message.owner !== undefined && (obj.owner = message.owner);
    message.vault !== undefined && (obj.vault = base64FromBytes(message.vault !== undefined ? message.vault : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgRenewLease>): MsgRenewLease {
    const message = createBaseMsgRenewLease();
    message.owner = object.owner ?? "";
    message.vault = object.vault ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgRenewLeaseAmino): MsgRenewLease {
    const message = createBaseMsgRenewLease();
    if (object.owner !== undefined && object.owner !== null) {
      message.owner = object.owner;
    }
    if (object.vault !== undefined && object.vault !== null) {
      message.vault = bytesFromBase64(object.vault);
    }
    return message;
  },
  toAmino(message: MsgRenewLease): MsgRenewLeaseAmino {
    const obj: any = {};
    obj.owner = message.owner === "" ? undefined : message.owner;
    obj.vault = message.vault ? base64FromBytes(message.vault) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgRenewLeaseAminoMsg): MsgRenewLease {
    return MsgRenewLease.fromAmino(object.value);
  },
  toAminoMsg(message: MsgRenewLease): MsgRenewLeaseAminoMsg {
    return {
      type: "aceso/vault/MsgRenewLease",
      value: MsgRenewLease.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgRenewLeaseProtoMsg): MsgRenewLease {
    return MsgRenewLease.decode(message.value);
  },
  toProto(message: MsgRenewLease): Uint8Array {
    return MsgRenewLease.encode(message).finish();
  },
  toProtoMsg(message: MsgRenewLease): MsgRenewLeaseProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.MsgRenewLease",
      value: MsgRenewLease.encode(message).finish()
    };
  }
};
function createBaseMsgRotateAgentKey(): MsgRotateAgentKey {
  return {
    owner: "",
    vault: new Uint8Array(),
    agentKey: new Uint8Array()
  };
}
export const MsgRotateAgentKey = {
  typeUrl: "/aceso.vault.v1.MsgRotateAgentKey",
  encode(message: MsgRotateAgentKey, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.owner !== "") {
      writer.uint32(10).string(message.owner);
    }
    if (message.vault.length !== 0) {
      writer.uint32(18).bytes(message.vault);
    }
    if (message.agentKey.length !== 0) {
      writer.uint32(26).bytes(message.agentKey);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRotateAgentKey {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRotateAgentKey();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.owner = reader.string();
          break;
        case 2:
          message.vault = reader.bytes();
          break;
        case 3:
          message.agentKey = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgRotateAgentKey {
    const obj = createBaseMsgRotateAgentKey();
    if (isSet(object.owner)) obj.owner = String(object.owner);
    if (isSet(object.vault)) obj.vault = bytesFromBase64(object.vault);
    if (isSet(object.agentKey)) obj.agentKey = bytesFromBase64(object.agentKey);
    return obj;
  },
  toJSON(message: MsgRotateAgentKey): JsonSafe<MsgRotateAgentKey> {
    const obj: any = {};
    message.owner !== undefined && (obj.owner = message.owner);
    message.vault !== undefined && (obj.vault = base64FromBytes(message.vault !== undefined ? message.vault : new Uint8Array()));
    message.agentKey !== undefined && (obj.agentKey = base64FromBytes(message.agentKey !== undefined ? message.agentKey : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgRotateAgentKey>): MsgRotateAgentKey {
    const message = createBaseMsgRotateAgentKey();
    message.owner = object.owner ?? "";
    message.vault = object.vault ?? new Uint8Array();
    message.agentKey = object.agentKey ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgRotateAgentKeyAmino): MsgRotateAgentKey {
    const message = createBaseMsgRotateAgentKey();
    if (object.owner !== undefined && object.owner !== null) {
      message.owner = object.owner;
    }
    if (object.vault !== undefined && object.vault !== null) {
      message.vault = bytesFromBase64(object.vault);
    }
    if (object.agent_key !== undefined && object.agent_key !== null) {
      message.agentKey = bytesFromBase64(object.agent_key);
    }
    return message;
  },
  toAmino(message: MsgRotateAgentKey): MsgRotateAgentKeyAmino {
    const obj: any = {};
    obj.owner = message.owner === "" ? undefined : message.owner;
    obj.vault = message.vault ? base64FromBytes(message.vault) : undefined;
    obj.agent_key = message.agentKey ? base64FromBytes(message.agentKey) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgRotateAgentKeyAminoMsg): MsgRotateAgentKey {
    return MsgRotateAgentKey.fromAmino(object.value);
  },
  toAminoMsg(message: MsgRotateAgentKey): MsgRotateAgentKeyAminoMsg {
    return {
      type: "aceso/vault/MsgRotateAgentKey",
      value: MsgRotateAgentKey.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgRotateAgentKeyProtoMsg): MsgRotateAgentKey {
    return MsgRotateAgentKey.decode(message.value);
  },
  toProto(message: MsgRotateAgentKey): Uint8Array {
    return MsgRotateAgentKey.encode(message).finish();
  },
  toProtoMsg(message: MsgRotateAgentKey): MsgRotateAgentKeyProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.MsgRotateAgentKey",
      value: MsgRotateAgentKey.encode(message).finish()
    };
  }
};
function createBaseMsgShred(): MsgShred {
  return {
    owner: "",
    vault: new Uint8Array()
  };
}
export const MsgShred = {
  typeUrl: "/aceso.vault.v1.MsgShred",
  encode(message: MsgShred, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.owner !== "") {
      writer.uint32(10).string(message.owner);
    }
    if (message.vault.length !== 0) {
      writer.uint32(18).bytes(message.vault);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgShred {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgShred();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.owner = reader.string();
          break;
        case 2:
          message.vault = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgShred {
    const obj = createBaseMsgShred();
    if (isSet(object.owner)) obj.owner = String(object.owner);
    if (isSet(object.vault)) obj.vault = bytesFromBase64(object.vault);
    return obj;
  },
  toJSON(message: MsgShred): JsonSafe<MsgShred> {
    const obj: any = {};
    message.owner !== undefined && (obj.owner = message.owner);
    message.vault !== undefined && (obj.vault = base64FromBytes(message.vault !== undefined ? message.vault : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgShred>): MsgShred {
    const message = createBaseMsgShred();
    message.owner = object.owner ?? "";
    message.vault = object.vault ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgShredAmino): MsgShred {
    const message = createBaseMsgShred();
    if (object.owner !== undefined && object.owner !== null) {
      message.owner = object.owner;
    }
    if (object.vault !== undefined && object.vault !== null) {
      message.vault = bytesFromBase64(object.vault);
    }
    return message;
  },
  toAmino(message: MsgShred): MsgShredAmino {
    const obj: any = {};
    obj.owner = message.owner === "" ? undefined : message.owner;
    obj.vault = message.vault ? base64FromBytes(message.vault) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgShredAminoMsg): MsgShred {
    return MsgShred.fromAmino(object.value);
  },
  toAminoMsg(message: MsgShred): MsgShredAminoMsg {
    return {
      type: "aceso/vault/MsgShred",
      value: MsgShred.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgShredProtoMsg): MsgShred {
    return MsgShred.decode(message.value);
  },
  toProto(message: MsgShred): Uint8Array {
    return MsgShred.encode(message).finish();
  },
  toProtoMsg(message: MsgShred): MsgShredProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.MsgShred",
      value: MsgShred.encode(message).finish()
    };
  }
};
function createBaseMsgAckShreds(): MsgAckShreds {
  return {
    trustee: "",
    vaults: []
  };
}
export const MsgAckShreds = {
  typeUrl: "/aceso.vault.v1.MsgAckShreds",
  encode(message: MsgAckShreds, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.trustee !== "") {
      writer.uint32(10).string(message.trustee);
    }
    for (const v of message.vaults) {
      writer.uint32(18).bytes(v!);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgAckShreds {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgAckShreds();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.trustee = reader.string();
          break;
        case 2:
          message.vaults.push(reader.bytes());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgAckShreds {
    const obj = createBaseMsgAckShreds();
    if (isSet(object.trustee)) obj.trustee = String(object.trustee);
    if (Array.isArray(object?.vaults)) obj.vaults = object.vaults.map((e: any) => bytesFromBase64(e));
    return obj;
  },
  toJSON(message: MsgAckShreds): JsonSafe<MsgAckShreds> {
    const obj: any = {};
    message.trustee !== undefined && (obj.trustee = message.trustee);
    if (message.vaults) {
      obj.vaults = message.vaults.map(e => base64FromBytes(e !== undefined ? e : new Uint8Array()));
    } else {
      obj.vaults = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<MsgAckShreds>): MsgAckShreds {
    const message = createBaseMsgAckShreds();
    message.trustee = object.trustee ?? "";
    message.vaults = object.vaults?.map(e => e) || [];
    return message;
  },
  fromAmino(object: MsgAckShredsAmino): MsgAckShreds {
    const message = createBaseMsgAckShreds();
    if (object.trustee !== undefined && object.trustee !== null) {
      message.trustee = object.trustee;
    }
    message.vaults = object.vaults?.map(e => bytesFromBase64(e)) || [];
    return message;
  },
  toAmino(message: MsgAckShreds): MsgAckShredsAmino {
    const obj: any = {};
    obj.trustee = message.trustee === "" ? undefined : message.trustee;
    if (message.vaults) {
      obj.vaults = message.vaults.map(e => base64FromBytes(e));
    } else {
      obj.vaults = message.vaults;
    }
    return obj;
  },
  fromAminoMsg(object: MsgAckShredsAminoMsg): MsgAckShreds {
    return MsgAckShreds.fromAmino(object.value);
  },
  toAminoMsg(message: MsgAckShreds): MsgAckShredsAminoMsg {
    return {
      type: "aceso/vault/MsgAckShreds",
      value: MsgAckShreds.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgAckShredsProtoMsg): MsgAckShreds {
    return MsgAckShreds.decode(message.value);
  },
  toProto(message: MsgAckShreds): Uint8Array {
    return MsgAckShreds.encode(message).finish();
  },
  toProtoMsg(message: MsgAckShreds): MsgAckShredsProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.MsgAckShreds",
      value: MsgAckShreds.encode(message).finish()
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
  typeUrl: "/aceso.vault.v1.MsgUpdateParams",
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
      type: "aceso/vault/MsgUpdateParams",
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
      typeUrl: "/aceso.vault.v1.MsgUpdateParams",
      value: MsgUpdateParams.encode(message).finish()
    };
  }
};
function createBaseMsgAckSharesResponse(): MsgAckSharesResponse {
  return {};
}
export const MsgAckSharesResponse = {
  typeUrl: "/aceso.vault.v1.MsgAckSharesResponse",
  encode(_: MsgAckSharesResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgAckSharesResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgAckSharesResponse();
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
  fromJSON(_: any): MsgAckSharesResponse {
    const obj = createBaseMsgAckSharesResponse();
    return obj;
  },
  toJSON(_: MsgAckSharesResponse): JsonSafe<MsgAckSharesResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgAckSharesResponse>): MsgAckSharesResponse {
    const message = createBaseMsgAckSharesResponse();
    return message;
  },
  fromAmino(_: MsgAckSharesResponseAmino): MsgAckSharesResponse {
    const message = createBaseMsgAckSharesResponse();
    return message;
  },
  toAmino(_: MsgAckSharesResponse): MsgAckSharesResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgAckSharesResponseAminoMsg): MsgAckSharesResponse {
    return MsgAckSharesResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgAckSharesResponseProtoMsg): MsgAckSharesResponse {
    return MsgAckSharesResponse.decode(message.value);
  },
  toProto(message: MsgAckSharesResponse): Uint8Array {
    return MsgAckSharesResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgAckSharesResponse): MsgAckSharesResponseProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.MsgAckSharesResponse",
      value: MsgAckSharesResponse.encode(message).finish()
    };
  }
};
function createBaseMsgComplainShareResponse(): MsgComplainShareResponse {
  return {};
}
export const MsgComplainShareResponse = {
  typeUrl: "/aceso.vault.v1.MsgComplainShareResponse",
  encode(_: MsgComplainShareResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgComplainShareResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgComplainShareResponse();
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
  fromJSON(_: any): MsgComplainShareResponse {
    const obj = createBaseMsgComplainShareResponse();
    return obj;
  },
  toJSON(_: MsgComplainShareResponse): JsonSafe<MsgComplainShareResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgComplainShareResponse>): MsgComplainShareResponse {
    const message = createBaseMsgComplainShareResponse();
    return message;
  },
  fromAmino(_: MsgComplainShareResponseAmino): MsgComplainShareResponse {
    const message = createBaseMsgComplainShareResponse();
    return message;
  },
  toAmino(_: MsgComplainShareResponse): MsgComplainShareResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgComplainShareResponseAminoMsg): MsgComplainShareResponse {
    return MsgComplainShareResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgComplainShareResponseProtoMsg): MsgComplainShareResponse {
    return MsgComplainShareResponse.decode(message.value);
  },
  toProto(message: MsgComplainShareResponse): Uint8Array {
    return MsgComplainShareResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgComplainShareResponse): MsgComplainShareResponseProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.MsgComplainShareResponse",
      value: MsgComplainShareResponse.encode(message).finish()
    };
  }
};
function createBaseMsgRedealResponse(): MsgRedealResponse {
  return {};
}
export const MsgRedealResponse = {
  typeUrl: "/aceso.vault.v1.MsgRedealResponse",
  encode(_: MsgRedealResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRedealResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRedealResponse();
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
  fromJSON(_: any): MsgRedealResponse {
    const obj = createBaseMsgRedealResponse();
    return obj;
  },
  toJSON(_: MsgRedealResponse): JsonSafe<MsgRedealResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgRedealResponse>): MsgRedealResponse {
    const message = createBaseMsgRedealResponse();
    return message;
  },
  fromAmino(_: MsgRedealResponseAmino): MsgRedealResponse {
    const message = createBaseMsgRedealResponse();
    return message;
  },
  toAmino(_: MsgRedealResponse): MsgRedealResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgRedealResponseAminoMsg): MsgRedealResponse {
    return MsgRedealResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgRedealResponseProtoMsg): MsgRedealResponse {
    return MsgRedealResponse.decode(message.value);
  },
  toProto(message: MsgRedealResponse): Uint8Array {
    return MsgRedealResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgRedealResponse): MsgRedealResponseProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.MsgRedealResponse",
      value: MsgRedealResponse.encode(message).finish()
    };
  }
};
function createBaseMsgSetPoliciesResponse(): MsgSetPoliciesResponse {
  return {};
}
export const MsgSetPoliciesResponse = {
  typeUrl: "/aceso.vault.v1.MsgSetPoliciesResponse",
  encode(_: MsgSetPoliciesResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgSetPoliciesResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgSetPoliciesResponse();
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
  fromJSON(_: any): MsgSetPoliciesResponse {
    const obj = createBaseMsgSetPoliciesResponse();
    return obj;
  },
  toJSON(_: MsgSetPoliciesResponse): JsonSafe<MsgSetPoliciesResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgSetPoliciesResponse>): MsgSetPoliciesResponse {
    const message = createBaseMsgSetPoliciesResponse();
    return message;
  },
  fromAmino(_: MsgSetPoliciesResponseAmino): MsgSetPoliciesResponse {
    const message = createBaseMsgSetPoliciesResponse();
    return message;
  },
  toAmino(_: MsgSetPoliciesResponse): MsgSetPoliciesResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgSetPoliciesResponseAminoMsg): MsgSetPoliciesResponse {
    return MsgSetPoliciesResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgSetPoliciesResponseProtoMsg): MsgSetPoliciesResponse {
    return MsgSetPoliciesResponse.decode(message.value);
  },
  toProto(message: MsgSetPoliciesResponse): Uint8Array {
    return MsgSetPoliciesResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgSetPoliciesResponse): MsgSetPoliciesResponseProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.MsgSetPoliciesResponse",
      value: MsgSetPoliciesResponse.encode(message).finish()
    };
  }
};
function createBaseMsgRenewLeaseResponse(): MsgRenewLeaseResponse {
  return {};
}
export const MsgRenewLeaseResponse = {
  typeUrl: "/aceso.vault.v1.MsgRenewLeaseResponse",
  encode(_: MsgRenewLeaseResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRenewLeaseResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRenewLeaseResponse();
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
  fromJSON(_: any): MsgRenewLeaseResponse {
    const obj = createBaseMsgRenewLeaseResponse();
    return obj;
  },
  toJSON(_: MsgRenewLeaseResponse): JsonSafe<MsgRenewLeaseResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgRenewLeaseResponse>): MsgRenewLeaseResponse {
    const message = createBaseMsgRenewLeaseResponse();
    return message;
  },
  fromAmino(_: MsgRenewLeaseResponseAmino): MsgRenewLeaseResponse {
    const message = createBaseMsgRenewLeaseResponse();
    return message;
  },
  toAmino(_: MsgRenewLeaseResponse): MsgRenewLeaseResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgRenewLeaseResponseAminoMsg): MsgRenewLeaseResponse {
    return MsgRenewLeaseResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgRenewLeaseResponseProtoMsg): MsgRenewLeaseResponse {
    return MsgRenewLeaseResponse.decode(message.value);
  },
  toProto(message: MsgRenewLeaseResponse): Uint8Array {
    return MsgRenewLeaseResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgRenewLeaseResponse): MsgRenewLeaseResponseProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.MsgRenewLeaseResponse",
      value: MsgRenewLeaseResponse.encode(message).finish()
    };
  }
};
function createBaseMsgRotateAgentKeyResponse(): MsgRotateAgentKeyResponse {
  return {};
}
export const MsgRotateAgentKeyResponse = {
  typeUrl: "/aceso.vault.v1.MsgRotateAgentKeyResponse",
  encode(_: MsgRotateAgentKeyResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRotateAgentKeyResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRotateAgentKeyResponse();
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
  fromJSON(_: any): MsgRotateAgentKeyResponse {
    const obj = createBaseMsgRotateAgentKeyResponse();
    return obj;
  },
  toJSON(_: MsgRotateAgentKeyResponse): JsonSafe<MsgRotateAgentKeyResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgRotateAgentKeyResponse>): MsgRotateAgentKeyResponse {
    const message = createBaseMsgRotateAgentKeyResponse();
    return message;
  },
  fromAmino(_: MsgRotateAgentKeyResponseAmino): MsgRotateAgentKeyResponse {
    const message = createBaseMsgRotateAgentKeyResponse();
    return message;
  },
  toAmino(_: MsgRotateAgentKeyResponse): MsgRotateAgentKeyResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgRotateAgentKeyResponseAminoMsg): MsgRotateAgentKeyResponse {
    return MsgRotateAgentKeyResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgRotateAgentKeyResponseProtoMsg): MsgRotateAgentKeyResponse {
    return MsgRotateAgentKeyResponse.decode(message.value);
  },
  toProto(message: MsgRotateAgentKeyResponse): Uint8Array {
    return MsgRotateAgentKeyResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgRotateAgentKeyResponse): MsgRotateAgentKeyResponseProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.MsgRotateAgentKeyResponse",
      value: MsgRotateAgentKeyResponse.encode(message).finish()
    };
  }
};
function createBaseMsgShredResponse(): MsgShredResponse {
  return {};
}
export const MsgShredResponse = {
  typeUrl: "/aceso.vault.v1.MsgShredResponse",
  encode(_: MsgShredResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgShredResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgShredResponse();
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
  fromJSON(_: any): MsgShredResponse {
    const obj = createBaseMsgShredResponse();
    return obj;
  },
  toJSON(_: MsgShredResponse): JsonSafe<MsgShredResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgShredResponse>): MsgShredResponse {
    const message = createBaseMsgShredResponse();
    return message;
  },
  fromAmino(_: MsgShredResponseAmino): MsgShredResponse {
    const message = createBaseMsgShredResponse();
    return message;
  },
  toAmino(_: MsgShredResponse): MsgShredResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgShredResponseAminoMsg): MsgShredResponse {
    return MsgShredResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgShredResponseProtoMsg): MsgShredResponse {
    return MsgShredResponse.decode(message.value);
  },
  toProto(message: MsgShredResponse): Uint8Array {
    return MsgShredResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgShredResponse): MsgShredResponseProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.MsgShredResponse",
      value: MsgShredResponse.encode(message).finish()
    };
  }
};
function createBaseMsgAckShredsResponse(): MsgAckShredsResponse {
  return {};
}
export const MsgAckShredsResponse = {
  typeUrl: "/aceso.vault.v1.MsgAckShredsResponse",
  encode(_: MsgAckShredsResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgAckShredsResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgAckShredsResponse();
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
  fromJSON(_: any): MsgAckShredsResponse {
    const obj = createBaseMsgAckShredsResponse();
    return obj;
  },
  toJSON(_: MsgAckShredsResponse): JsonSafe<MsgAckShredsResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgAckShredsResponse>): MsgAckShredsResponse {
    const message = createBaseMsgAckShredsResponse();
    return message;
  },
  fromAmino(_: MsgAckShredsResponseAmino): MsgAckShredsResponse {
    const message = createBaseMsgAckShredsResponse();
    return message;
  },
  toAmino(_: MsgAckShredsResponse): MsgAckShredsResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgAckShredsResponseAminoMsg): MsgAckShredsResponse {
    return MsgAckShredsResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgAckShredsResponseProtoMsg): MsgAckShredsResponse {
    return MsgAckShredsResponse.decode(message.value);
  },
  toProto(message: MsgAckShredsResponse): Uint8Array {
    return MsgAckShredsResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgAckShredsResponse): MsgAckShredsResponseProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.MsgAckShredsResponse",
      value: MsgAckShredsResponse.encode(message).finish()
    };
  }
};
function createBaseMsgUpdateParamsResponse(): MsgUpdateParamsResponse {
  return {};
}
export const MsgUpdateParamsResponse = {
  typeUrl: "/aceso.vault.v1.MsgUpdateParamsResponse",
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
      typeUrl: "/aceso.vault.v1.MsgUpdateParamsResponse",
      value: MsgUpdateParamsResponse.encode(message).finish()
    };
  }
};