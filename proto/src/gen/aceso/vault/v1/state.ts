import { DataClass, dataClassFromJSON, dataClassToJSON } from "../../consent/v1/state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, bytesFromBase64, base64FromBytes, DeepPartial } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
export enum VaultStatus {
  VAULT_STATUS_UNSPECIFIED = 0,
  VAULT_STATUS_DEALING = 1,
  VAULT_STATUS_ACTIVE = 2,
  VAULT_STATUS_SHREDDING = 3,
  VAULT_STATUS_SHREDDED = 4,
  UNRECOGNIZED = -1,
}
export const VaultStatusSDKType = VaultStatus;
export const VaultStatusAmino = VaultStatus;
export function vaultStatusFromJSON(object: any): VaultStatus {
  switch (object) {
    case 0:
    case "VAULT_STATUS_UNSPECIFIED":
      return VaultStatus.VAULT_STATUS_UNSPECIFIED;
    case 1:
    case "VAULT_STATUS_DEALING":
      return VaultStatus.VAULT_STATUS_DEALING;
    case 2:
    case "VAULT_STATUS_ACTIVE":
      return VaultStatus.VAULT_STATUS_ACTIVE;
    case 3:
    case "VAULT_STATUS_SHREDDING":
      return VaultStatus.VAULT_STATUS_SHREDDING;
    case 4:
    case "VAULT_STATUS_SHREDDED":
      return VaultStatus.VAULT_STATUS_SHREDDED;
    case -1:
    case "UNRECOGNIZED":
    default:
      return VaultStatus.UNRECOGNIZED;
  }
}
export function vaultStatusToJSON(object: VaultStatus): string {
  switch (object) {
    case VaultStatus.VAULT_STATUS_UNSPECIFIED:
      return "VAULT_STATUS_UNSPECIFIED";
    case VaultStatus.VAULT_STATUS_DEALING:
      return "VAULT_STATUS_DEALING";
    case VaultStatus.VAULT_STATUS_ACTIVE:
      return "VAULT_STATUS_ACTIVE";
    case VaultStatus.VAULT_STATUS_SHREDDING:
      return "VAULT_STATUS_SHREDDING";
    case VaultStatus.VAULT_STATUS_SHREDDED:
      return "VAULT_STATUS_SHREDDED";
    case VaultStatus.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
/** Vault is one owner's threshold key for one class; `id` is H("aceso/vault/1", chain_id, owner, class, generation). */
export interface Vault {
  id: Uint8Array;
  owner: string;
  class: DataClass;
  generation: number;
  /** the one in force; 0 while the first is not acknowledged */
  shareGeneration: number;
  /** ristretto255 */
  c0: Uint8Array;
  /** Ed25519 */
  ownerSign: Uint8Array;
  /** X25519 */
  ownerBox: Uint8Array;
  /** Ed25519 */
  agentKey: Uint8Array;
  leaseUntil: bigint;
  status: VaultStatus;
}
export interface VaultProtoMsg {
  typeUrl: "/aceso.vault.v1.Vault";
  value: Uint8Array;
}
/**
 * Vault is one owner's threshold key for one class; `id` is H("aceso/vault/1", chain_id, owner, class, generation).
 * @name VaultAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.Vault
 */
export interface VaultAmino {
  id?: string;
  owner?: string;
  class?: DataClass;
  generation?: number;
  /**
   * the one in force; 0 while the first is not acknowledged
   */
  share_generation?: number;
  /**
   * ristretto255
   */
  c0?: string;
  /**
   * Ed25519
   */
  owner_sign?: string;
  /**
   * X25519
   */
  owner_box?: string;
  /**
   * Ed25519
   */
  agent_key?: string;
  lease_until?: string;
  status?: VaultStatus;
}
export interface VaultAminoMsg {
  type: "/aceso.vault.v1.Vault";
  value: VaultAmino;
}
/** Vault is one owner's threshold key for one class; `id` is H("aceso/vault/1", chain_id, owner, class, generation). */
export interface VaultSDKType {
  id: Uint8Array;
  owner: string;
  class: DataClass;
  generation: number;
  share_generation: number;
  c0: Uint8Array;
  owner_sign: Uint8Array;
  owner_box: Uint8Array;
  agent_key: Uint8Array;
  lease_until: bigint;
  status: VaultStatus;
}
/** Deal is one dealing of a vault's shares to a committee. */
export interface Deal {
  vault: Uint8Array;
  shareGeneration: number;
  epoch: bigint;
  k: number;
  threshold: number;
  /** SHA-256 of the commitments, concatenated; the commitments are in the event */
  commitmentsHash: Uint8Array;
  /** blob name */
  manifest: Uint8Array;
  /** bitmap, place 1 = bit 0 of byte 0 */
  acks: Uint8Array;
  /** bitmap, as acks; an ack clears the place */
  complaints: Uint8Array;
  dealt: bigint;
  /** the vault's lease once this deal is in force */
  leaseUntil: bigint;
  /** when the next deal took over; 0 before */
  superseded: bigint;
}
export interface DealProtoMsg {
  typeUrl: "/aceso.vault.v1.Deal";
  value: Uint8Array;
}
/**
 * Deal is one dealing of a vault's shares to a committee.
 * @name DealAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.Deal
 */
export interface DealAmino {
  vault?: string;
  share_generation?: number;
  epoch?: string;
  k?: number;
  threshold?: number;
  /**
   * SHA-256 of the commitments, concatenated; the commitments are in the event
   */
  commitments_hash?: string;
  /**
   * blob name
   */
  manifest?: string;
  /**
   * bitmap, place 1 = bit 0 of byte 0
   */
  acks?: string;
  /**
   * bitmap, as acks; an ack clears the place
   */
  complaints?: string;
  dealt?: string;
  /**
   * the vault's lease once this deal is in force
   */
  lease_until?: string;
  /**
   * when the next deal took over; 0 before
   */
  superseded?: string;
}
export interface DealAminoMsg {
  type: "/aceso.vault.v1.Deal";
  value: DealAmino;
}
/** Deal is one dealing of a vault's shares to a committee. */
export interface DealSDKType {
  vault: Uint8Array;
  share_generation: number;
  epoch: bigint;
  k: number;
  threshold: number;
  commitments_hash: Uint8Array;
  manifest: Uint8Array;
  acks: Uint8Array;
  complaints: Uint8Array;
  dealt: bigint;
  lease_until: bigint;
  superseded: bigint;
}
/** Shredding is the trustees' answers to an owner's order to destroy. */
export interface Shredding {
  vault: Uint8Array;
  ordered: bigint;
  /** bitmap over the committee in force (of the last deal, if none ever was) */
  acks: Uint8Array;
  /** that committee's deal */
  shareGeneration: number;
}
export interface ShreddingProtoMsg {
  typeUrl: "/aceso.vault.v1.Shredding";
  value: Uint8Array;
}
/**
 * Shredding is the trustees' answers to an owner's order to destroy.
 * @name ShreddingAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.Shredding
 */
export interface ShreddingAmino {
  vault?: string;
  ordered?: string;
  /**
   * bitmap over the committee in force (of the last deal, if none ever was)
   */
  acks?: string;
  /**
   * that committee's deal
   */
  share_generation?: number;
}
export interface ShreddingAminoMsg {
  type: "/aceso.vault.v1.Shredding";
  value: ShreddingAmino;
}
/** Shredding is the trustees' answers to an owner's order to destroy. */
export interface ShreddingSDKType {
  vault: Uint8Array;
  ordered: bigint;
  acks: Uint8Array;
  share_generation: number;
}
/** Params are set by governance; durations in seconds. */
export interface Params {
  leaseSeconds: bigint;
  /** ShareRecords to oneself after the lease */
  graceSeconds: bigint;
  /** a member that neither acknowledged nor complained for this long was idle */
  ackSeconds: bigint;
  /** a superseded deal stays this long, until every dispute over it is over */
  keepSeconds: bigint;
}
export interface ParamsProtoMsg {
  typeUrl: "/aceso.vault.v1.Params";
  value: Uint8Array;
}
/**
 * Params are set by governance; durations in seconds.
 * @name ParamsAmino
 * @package aceso.vault.v1
 * @see proto type: aceso.vault.v1.Params
 */
export interface ParamsAmino {
  lease_seconds?: string;
  /**
   * ShareRecords to oneself after the lease
   */
  grace_seconds?: string;
  /**
   * a member that neither acknowledged nor complained for this long was idle
   */
  ack_seconds?: string;
  /**
   * a superseded deal stays this long, until every dispute over it is over
   */
  keep_seconds?: string;
}
export interface ParamsAminoMsg {
  type: "/aceso.vault.v1.Params";
  value: ParamsAmino;
}
/** Params are set by governance; durations in seconds. */
export interface ParamsSDKType {
  lease_seconds: bigint;
  grace_seconds: bigint;
  ack_seconds: bigint;
  keep_seconds: bigint;
}
function createBaseVault(): Vault {
  return {
    id: new Uint8Array(),
    owner: "",
    class: 0,
    generation: 0,
    shareGeneration: 0,
    c0: new Uint8Array(),
    ownerSign: new Uint8Array(),
    ownerBox: new Uint8Array(),
    agentKey: new Uint8Array(),
    leaseUntil: BigInt(0),
    status: 0
  };
}
export const Vault = {
  typeUrl: "/aceso.vault.v1.Vault",
  encode(message: Vault, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.id.length !== 0) {
      writer.uint32(10).bytes(message.id);
    }
    if (message.owner !== "") {
      writer.uint32(18).string(message.owner);
    }
    if (message.class !== 0) {
      writer.uint32(24).int32(message.class);
    }
    if (message.generation !== 0) {
      writer.uint32(32).uint32(message.generation);
    }
    if (message.shareGeneration !== 0) {
      writer.uint32(40).uint32(message.shareGeneration);
    }
    if (message.c0.length !== 0) {
      writer.uint32(50).bytes(message.c0);
    }
    if (message.ownerSign.length !== 0) {
      writer.uint32(58).bytes(message.ownerSign);
    }
    if (message.ownerBox.length !== 0) {
      writer.uint32(66).bytes(message.ownerBox);
    }
    if (message.agentKey.length !== 0) {
      writer.uint32(74).bytes(message.agentKey);
    }
    if (message.leaseUntil !== BigInt(0)) {
      writer.uint32(80).int64(message.leaseUntil);
    }
    if (message.status !== 0) {
      writer.uint32(88).int32(message.status);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Vault {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseVault();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.id = reader.bytes();
          break;
        case 2:
          message.owner = reader.string();
          break;
        case 3:
          message.class = reader.int32() as any;
          break;
        case 4:
          message.generation = reader.uint32();
          break;
        case 5:
          message.shareGeneration = reader.uint32();
          break;
        case 6:
          message.c0 = reader.bytes();
          break;
        case 7:
          message.ownerSign = reader.bytes();
          break;
        case 8:
          message.ownerBox = reader.bytes();
          break;
        case 9:
          message.agentKey = reader.bytes();
          break;
        case 10:
          message.leaseUntil = reader.int64();
          break;
        case 11:
          message.status = reader.int32() as any;
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Vault {
    const obj = createBaseVault();
    if (isSet(object.id)) obj.id = bytesFromBase64(object.id);
    if (isSet(object.owner)) obj.owner = String(object.owner);
    if (isSet(object.class)) obj.class = dataClassFromJSON(object.class);
    if (isSet(object.generation)) obj.generation = Number(object.generation);
    if (isSet(object.shareGeneration)) obj.shareGeneration = Number(object.shareGeneration);
    if (isSet(object.c0)) obj.c0 = bytesFromBase64(object.c0);
    if (isSet(object.ownerSign)) obj.ownerSign = bytesFromBase64(object.ownerSign);
    if (isSet(object.ownerBox)) obj.ownerBox = bytesFromBase64(object.ownerBox);
    if (isSet(object.agentKey)) obj.agentKey = bytesFromBase64(object.agentKey);
    if (isSet(object.leaseUntil)) obj.leaseUntil = BigInt(object.leaseUntil.toString());
    if (isSet(object.status)) obj.status = vaultStatusFromJSON(object.status);
    return obj;
  },
  toJSON(message: Vault): JsonSafe<Vault> {
    const obj: any = {};
    message.id !== undefined && (obj.id = base64FromBytes(message.id !== undefined ? message.id : new Uint8Array()));
    message.owner !== undefined && (obj.owner = message.owner);
    message.class !== undefined && (obj.class = dataClassToJSON(message.class));
    message.generation !== undefined && (obj.generation = Math.round(message.generation));
    message.shareGeneration !== undefined && (obj.shareGeneration = Math.round(message.shareGeneration));
    message.c0 !== undefined && (obj.c0 = base64FromBytes(message.c0 !== undefined ? message.c0 : new Uint8Array()));
    message.ownerSign !== undefined && (obj.ownerSign = base64FromBytes(message.ownerSign !== undefined ? message.ownerSign : new Uint8Array()));
    message.ownerBox !== undefined && (obj.ownerBox = base64FromBytes(message.ownerBox !== undefined ? message.ownerBox : new Uint8Array()));
    message.agentKey !== undefined && (obj.agentKey = base64FromBytes(message.agentKey !== undefined ? message.agentKey : new Uint8Array()));
    message.leaseUntil !== undefined && (obj.leaseUntil = (message.leaseUntil || BigInt(0)).toString());
    message.status !== undefined && (obj.status = vaultStatusToJSON(message.status));
    return obj;
  },
  fromPartial(object: DeepPartial<Vault>): Vault {
    const message = createBaseVault();
    message.id = object.id ?? new Uint8Array();
    message.owner = object.owner ?? "";
    message.class = object.class ?? 0;
    message.generation = object.generation ?? 0;
    message.shareGeneration = object.shareGeneration ?? 0;
    message.c0 = object.c0 ?? new Uint8Array();
    message.ownerSign = object.ownerSign ?? new Uint8Array();
    message.ownerBox = object.ownerBox ?? new Uint8Array();
    message.agentKey = object.agentKey ?? new Uint8Array();
    if (object.leaseUntil !== undefined && object.leaseUntil !== null) {
      message.leaseUntil = BigInt(object.leaseUntil.toString());
    }
    message.status = object.status ?? 0;
    return message;
  },
  fromAmino(object: VaultAmino): Vault {
    const message = createBaseVault();
    if (object.id !== undefined && object.id !== null) {
      message.id = bytesFromBase64(object.id);
    }
    if (object.owner !== undefined && object.owner !== null) {
      message.owner = object.owner;
    }
    if (object.class !== undefined && object.class !== null) {
      message.class = object.class;
    }
    if (object.generation !== undefined && object.generation !== null) {
      message.generation = object.generation;
    }
    if (object.share_generation !== undefined && object.share_generation !== null) {
      message.shareGeneration = object.share_generation;
    }
    if (object.c0 !== undefined && object.c0 !== null) {
      message.c0 = bytesFromBase64(object.c0);
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
    if (object.lease_until !== undefined && object.lease_until !== null) {
      message.leaseUntil = BigInt(object.lease_until);
    }
    if (object.status !== undefined && object.status !== null) {
      message.status = object.status;
    }
    return message;
  },
  toAmino(message: Vault): VaultAmino {
    const obj: any = {};
    obj.id = message.id ? base64FromBytes(message.id) : undefined;
    obj.owner = message.owner === "" ? undefined : message.owner;
    obj.class = message.class === 0 ? undefined : message.class;
    obj.generation = message.generation === 0 ? undefined : message.generation;
    obj.share_generation = message.shareGeneration === 0 ? undefined : message.shareGeneration;
    obj.c0 = message.c0 ? base64FromBytes(message.c0) : undefined;
    obj.owner_sign = message.ownerSign ? base64FromBytes(message.ownerSign) : undefined;
    obj.owner_box = message.ownerBox ? base64FromBytes(message.ownerBox) : undefined;
    obj.agent_key = message.agentKey ? base64FromBytes(message.agentKey) : undefined;
    obj.lease_until = message.leaseUntil !== BigInt(0) ? message.leaseUntil?.toString() : undefined;
    obj.status = message.status === 0 ? undefined : message.status;
    return obj;
  },
  fromAminoMsg(object: VaultAminoMsg): Vault {
    return Vault.fromAmino(object.value);
  },
  fromProtoMsg(message: VaultProtoMsg): Vault {
    return Vault.decode(message.value);
  },
  toProto(message: Vault): Uint8Array {
    return Vault.encode(message).finish();
  },
  toProtoMsg(message: Vault): VaultProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.Vault",
      value: Vault.encode(message).finish()
    };
  }
};
function createBaseDeal(): Deal {
  return {
    vault: new Uint8Array(),
    shareGeneration: 0,
    epoch: BigInt(0),
    k: 0,
    threshold: 0,
    commitmentsHash: new Uint8Array(),
    manifest: new Uint8Array(),
    acks: new Uint8Array(),
    complaints: new Uint8Array(),
    dealt: BigInt(0),
    leaseUntil: BigInt(0),
    superseded: BigInt(0)
  };
}
export const Deal = {
  typeUrl: "/aceso.vault.v1.Deal",
  encode(message: Deal, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.vault.length !== 0) {
      writer.uint32(10).bytes(message.vault);
    }
    if (message.shareGeneration !== 0) {
      writer.uint32(16).uint32(message.shareGeneration);
    }
    if (message.epoch !== BigInt(0)) {
      writer.uint32(24).uint64(message.epoch);
    }
    if (message.k !== 0) {
      writer.uint32(32).uint32(message.k);
    }
    if (message.threshold !== 0) {
      writer.uint32(40).uint32(message.threshold);
    }
    if (message.commitmentsHash.length !== 0) {
      writer.uint32(50).bytes(message.commitmentsHash);
    }
    if (message.manifest.length !== 0) {
      writer.uint32(58).bytes(message.manifest);
    }
    if (message.acks.length !== 0) {
      writer.uint32(66).bytes(message.acks);
    }
    if (message.complaints.length !== 0) {
      writer.uint32(74).bytes(message.complaints);
    }
    if (message.dealt !== BigInt(0)) {
      writer.uint32(80).int64(message.dealt);
    }
    if (message.leaseUntil !== BigInt(0)) {
      writer.uint32(88).int64(message.leaseUntil);
    }
    if (message.superseded !== BigInt(0)) {
      writer.uint32(96).int64(message.superseded);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Deal {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseDeal();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.vault = reader.bytes();
          break;
        case 2:
          message.shareGeneration = reader.uint32();
          break;
        case 3:
          message.epoch = reader.uint64();
          break;
        case 4:
          message.k = reader.uint32();
          break;
        case 5:
          message.threshold = reader.uint32();
          break;
        case 6:
          message.commitmentsHash = reader.bytes();
          break;
        case 7:
          message.manifest = reader.bytes();
          break;
        case 8:
          message.acks = reader.bytes();
          break;
        case 9:
          message.complaints = reader.bytes();
          break;
        case 10:
          message.dealt = reader.int64();
          break;
        case 11:
          message.leaseUntil = reader.int64();
          break;
        case 12:
          message.superseded = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Deal {
    const obj = createBaseDeal();
    if (isSet(object.vault)) obj.vault = bytesFromBase64(object.vault);
    if (isSet(object.shareGeneration)) obj.shareGeneration = Number(object.shareGeneration);
    if (isSet(object.epoch)) obj.epoch = BigInt(object.epoch.toString());
    if (isSet(object.k)) obj.k = Number(object.k);
    if (isSet(object.threshold)) obj.threshold = Number(object.threshold);
    if (isSet(object.commitmentsHash)) obj.commitmentsHash = bytesFromBase64(object.commitmentsHash);
    if (isSet(object.manifest)) obj.manifest = bytesFromBase64(object.manifest);
    if (isSet(object.acks)) obj.acks = bytesFromBase64(object.acks);
    if (isSet(object.complaints)) obj.complaints = bytesFromBase64(object.complaints);
    if (isSet(object.dealt)) obj.dealt = BigInt(object.dealt.toString());
    if (isSet(object.leaseUntil)) obj.leaseUntil = BigInt(object.leaseUntil.toString());
    if (isSet(object.superseded)) obj.superseded = BigInt(object.superseded.toString());
    return obj;
  },
  toJSON(message: Deal): JsonSafe<Deal> {
    const obj: any = {};
    message.vault !== undefined && (obj.vault = base64FromBytes(message.vault !== undefined ? message.vault : new Uint8Array()));
    message.shareGeneration !== undefined && (obj.shareGeneration = Math.round(message.shareGeneration));
    message.epoch !== undefined && (obj.epoch = (message.epoch || BigInt(0)).toString());
    message.k !== undefined && (obj.k = Math.round(message.k));
    message.threshold !== undefined && (obj.threshold = Math.round(message.threshold));
    message.commitmentsHash !== undefined && (obj.commitmentsHash = base64FromBytes(message.commitmentsHash !== undefined ? message.commitmentsHash : new Uint8Array()));
    message.manifest !== undefined && (obj.manifest = base64FromBytes(message.manifest !== undefined ? message.manifest : new Uint8Array()));
    message.acks !== undefined && (obj.acks = base64FromBytes(message.acks !== undefined ? message.acks : new Uint8Array()));
    message.complaints !== undefined && (obj.complaints = base64FromBytes(message.complaints !== undefined ? message.complaints : new Uint8Array()));
    message.dealt !== undefined && (obj.dealt = (message.dealt || BigInt(0)).toString());
    message.leaseUntil !== undefined && (obj.leaseUntil = (message.leaseUntil || BigInt(0)).toString());
    message.superseded !== undefined && (obj.superseded = (message.superseded || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Deal>): Deal {
    const message = createBaseDeal();
    message.vault = object.vault ?? new Uint8Array();
    message.shareGeneration = object.shareGeneration ?? 0;
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch.toString());
    }
    message.k = object.k ?? 0;
    message.threshold = object.threshold ?? 0;
    message.commitmentsHash = object.commitmentsHash ?? new Uint8Array();
    message.manifest = object.manifest ?? new Uint8Array();
    message.acks = object.acks ?? new Uint8Array();
    message.complaints = object.complaints ?? new Uint8Array();
    if (object.dealt !== undefined && object.dealt !== null) {
      message.dealt = BigInt(object.dealt.toString());
    }
    if (object.leaseUntil !== undefined && object.leaseUntil !== null) {
      message.leaseUntil = BigInt(object.leaseUntil.toString());
    }
    if (object.superseded !== undefined && object.superseded !== null) {
      message.superseded = BigInt(object.superseded.toString());
    }
    return message;
  },
  fromAmino(object: DealAmino): Deal {
    const message = createBaseDeal();
    if (object.vault !== undefined && object.vault !== null) {
      message.vault = bytesFromBase64(object.vault);
    }
    if (object.share_generation !== undefined && object.share_generation !== null) {
      message.shareGeneration = object.share_generation;
    }
    if (object.epoch !== undefined && object.epoch !== null) {
      message.epoch = BigInt(object.epoch);
    }
    if (object.k !== undefined && object.k !== null) {
      message.k = object.k;
    }
    if (object.threshold !== undefined && object.threshold !== null) {
      message.threshold = object.threshold;
    }
    if (object.commitments_hash !== undefined && object.commitments_hash !== null) {
      message.commitmentsHash = bytesFromBase64(object.commitments_hash);
    }
    if (object.manifest !== undefined && object.manifest !== null) {
      message.manifest = bytesFromBase64(object.manifest);
    }
    if (object.acks !== undefined && object.acks !== null) {
      message.acks = bytesFromBase64(object.acks);
    }
    if (object.complaints !== undefined && object.complaints !== null) {
      message.complaints = bytesFromBase64(object.complaints);
    }
    if (object.dealt !== undefined && object.dealt !== null) {
      message.dealt = BigInt(object.dealt);
    }
    if (object.lease_until !== undefined && object.lease_until !== null) {
      message.leaseUntil = BigInt(object.lease_until);
    }
    if (object.superseded !== undefined && object.superseded !== null) {
      message.superseded = BigInt(object.superseded);
    }
    return message;
  },
  toAmino(message: Deal): DealAmino {
    const obj: any = {};
    obj.vault = message.vault ? base64FromBytes(message.vault) : undefined;
    obj.share_generation = message.shareGeneration === 0 ? undefined : message.shareGeneration;
    obj.epoch = message.epoch !== BigInt(0) ? message.epoch?.toString() : undefined;
    obj.k = message.k === 0 ? undefined : message.k;
    obj.threshold = message.threshold === 0 ? undefined : message.threshold;
    obj.commitments_hash = message.commitmentsHash ? base64FromBytes(message.commitmentsHash) : undefined;
    obj.manifest = message.manifest ? base64FromBytes(message.manifest) : undefined;
    obj.acks = message.acks ? base64FromBytes(message.acks) : undefined;
    obj.complaints = message.complaints ? base64FromBytes(message.complaints) : undefined;
    obj.dealt = message.dealt !== BigInt(0) ? message.dealt?.toString() : undefined;
    obj.lease_until = message.leaseUntil !== BigInt(0) ? message.leaseUntil?.toString() : undefined;
    obj.superseded = message.superseded !== BigInt(0) ? message.superseded?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: DealAminoMsg): Deal {
    return Deal.fromAmino(object.value);
  },
  fromProtoMsg(message: DealProtoMsg): Deal {
    return Deal.decode(message.value);
  },
  toProto(message: Deal): Uint8Array {
    return Deal.encode(message).finish();
  },
  toProtoMsg(message: Deal): DealProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.Deal",
      value: Deal.encode(message).finish()
    };
  }
};
function createBaseShredding(): Shredding {
  return {
    vault: new Uint8Array(),
    ordered: BigInt(0),
    acks: new Uint8Array(),
    shareGeneration: 0
  };
}
export const Shredding = {
  typeUrl: "/aceso.vault.v1.Shredding",
  encode(message: Shredding, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.vault.length !== 0) {
      writer.uint32(10).bytes(message.vault);
    }
    if (message.ordered !== BigInt(0)) {
      writer.uint32(16).int64(message.ordered);
    }
    if (message.acks.length !== 0) {
      writer.uint32(26).bytes(message.acks);
    }
    if (message.shareGeneration !== 0) {
      writer.uint32(32).uint32(message.shareGeneration);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Shredding {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseShredding();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.vault = reader.bytes();
          break;
        case 2:
          message.ordered = reader.int64();
          break;
        case 3:
          message.acks = reader.bytes();
          break;
        case 4:
          message.shareGeneration = reader.uint32();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Shredding {
    const obj = createBaseShredding();
    if (isSet(object.vault)) obj.vault = bytesFromBase64(object.vault);
    if (isSet(object.ordered)) obj.ordered = BigInt(object.ordered.toString());
    if (isSet(object.acks)) obj.acks = bytesFromBase64(object.acks);
    if (isSet(object.shareGeneration)) obj.shareGeneration = Number(object.shareGeneration);
    return obj;
  },
  toJSON(message: Shredding): JsonSafe<Shredding> {
    const obj: any = {};
    message.vault !== undefined && (obj.vault = base64FromBytes(message.vault !== undefined ? message.vault : new Uint8Array()));
    message.ordered !== undefined && (obj.ordered = (message.ordered || BigInt(0)).toString());
    message.acks !== undefined && (obj.acks = base64FromBytes(message.acks !== undefined ? message.acks : new Uint8Array()));
    message.shareGeneration !== undefined && (obj.shareGeneration = Math.round(message.shareGeneration));
    return obj;
  },
  fromPartial(object: DeepPartial<Shredding>): Shredding {
    const message = createBaseShredding();
    message.vault = object.vault ?? new Uint8Array();
    if (object.ordered !== undefined && object.ordered !== null) {
      message.ordered = BigInt(object.ordered.toString());
    }
    message.acks = object.acks ?? new Uint8Array();
    message.shareGeneration = object.shareGeneration ?? 0;
    return message;
  },
  fromAmino(object: ShreddingAmino): Shredding {
    const message = createBaseShredding();
    if (object.vault !== undefined && object.vault !== null) {
      message.vault = bytesFromBase64(object.vault);
    }
    if (object.ordered !== undefined && object.ordered !== null) {
      message.ordered = BigInt(object.ordered);
    }
    if (object.acks !== undefined && object.acks !== null) {
      message.acks = bytesFromBase64(object.acks);
    }
    if (object.share_generation !== undefined && object.share_generation !== null) {
      message.shareGeneration = object.share_generation;
    }
    return message;
  },
  toAmino(message: Shredding): ShreddingAmino {
    const obj: any = {};
    obj.vault = message.vault ? base64FromBytes(message.vault) : undefined;
    obj.ordered = message.ordered !== BigInt(0) ? message.ordered?.toString() : undefined;
    obj.acks = message.acks ? base64FromBytes(message.acks) : undefined;
    obj.share_generation = message.shareGeneration === 0 ? undefined : message.shareGeneration;
    return obj;
  },
  fromAminoMsg(object: ShreddingAminoMsg): Shredding {
    return Shredding.fromAmino(object.value);
  },
  fromProtoMsg(message: ShreddingProtoMsg): Shredding {
    return Shredding.decode(message.value);
  },
  toProto(message: Shredding): Uint8Array {
    return Shredding.encode(message).finish();
  },
  toProtoMsg(message: Shredding): ShreddingProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.Shredding",
      value: Shredding.encode(message).finish()
    };
  }
};
function createBaseParams(): Params {
  return {
    leaseSeconds: BigInt(0),
    graceSeconds: BigInt(0),
    ackSeconds: BigInt(0),
    keepSeconds: BigInt(0)
  };
}
export const Params = {
  typeUrl: "/aceso.vault.v1.Params",
  encode(message: Params, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.leaseSeconds !== BigInt(0)) {
      writer.uint32(8).int64(message.leaseSeconds);
    }
    if (message.graceSeconds !== BigInt(0)) {
      writer.uint32(16).int64(message.graceSeconds);
    }
    if (message.ackSeconds !== BigInt(0)) {
      writer.uint32(24).int64(message.ackSeconds);
    }
    if (message.keepSeconds !== BigInt(0)) {
      writer.uint32(32).int64(message.keepSeconds);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Params {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseParams();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.leaseSeconds = reader.int64();
          break;
        case 2:
          message.graceSeconds = reader.int64();
          break;
        case 3:
          message.ackSeconds = reader.int64();
          break;
        case 4:
          message.keepSeconds = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Params {
    const obj = createBaseParams();
    if (isSet(object.leaseSeconds)) obj.leaseSeconds = BigInt(object.leaseSeconds.toString());
    if (isSet(object.graceSeconds)) obj.graceSeconds = BigInt(object.graceSeconds.toString());
    if (isSet(object.ackSeconds)) obj.ackSeconds = BigInt(object.ackSeconds.toString());
    if (isSet(object.keepSeconds)) obj.keepSeconds = BigInt(object.keepSeconds.toString());
    return obj;
  },
  toJSON(message: Params): JsonSafe<Params> {
    const obj: any = {};
    message.leaseSeconds !== undefined && (obj.leaseSeconds = (message.leaseSeconds || BigInt(0)).toString());
    message.graceSeconds !== undefined && (obj.graceSeconds = (message.graceSeconds || BigInt(0)).toString());
    message.ackSeconds !== undefined && (obj.ackSeconds = (message.ackSeconds || BigInt(0)).toString());
    message.keepSeconds !== undefined && (obj.keepSeconds = (message.keepSeconds || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Params>): Params {
    const message = createBaseParams();
    if (object.leaseSeconds !== undefined && object.leaseSeconds !== null) {
      message.leaseSeconds = BigInt(object.leaseSeconds.toString());
    }
    if (object.graceSeconds !== undefined && object.graceSeconds !== null) {
      message.graceSeconds = BigInt(object.graceSeconds.toString());
    }
    if (object.ackSeconds !== undefined && object.ackSeconds !== null) {
      message.ackSeconds = BigInt(object.ackSeconds.toString());
    }
    if (object.keepSeconds !== undefined && object.keepSeconds !== null) {
      message.keepSeconds = BigInt(object.keepSeconds.toString());
    }
    return message;
  },
  fromAmino(object: ParamsAmino): Params {
    const message = createBaseParams();
    if (object.lease_seconds !== undefined && object.lease_seconds !== null) {
      message.leaseSeconds = BigInt(object.lease_seconds);
    }
    if (object.grace_seconds !== undefined && object.grace_seconds !== null) {
      message.graceSeconds = BigInt(object.grace_seconds);
    }
    if (object.ack_seconds !== undefined && object.ack_seconds !== null) {
      message.ackSeconds = BigInt(object.ack_seconds);
    }
    if (object.keep_seconds !== undefined && object.keep_seconds !== null) {
      message.keepSeconds = BigInt(object.keep_seconds);
    }
    return message;
  },
  toAmino(message: Params): ParamsAmino {
    const obj: any = {};
    obj.lease_seconds = message.leaseSeconds !== BigInt(0) ? message.leaseSeconds?.toString() : undefined;
    obj.grace_seconds = message.graceSeconds !== BigInt(0) ? message.graceSeconds?.toString() : undefined;
    obj.ack_seconds = message.ackSeconds !== BigInt(0) ? message.ackSeconds?.toString() : undefined;
    obj.keep_seconds = message.keepSeconds !== BigInt(0) ? message.keepSeconds?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: ParamsAminoMsg): Params {
    return Params.fromAmino(object.value);
  },
  fromProtoMsg(message: ParamsProtoMsg): Params {
    return Params.decode(message.value);
  },
  toProto(message: Params): Uint8Array {
    return Params.encode(message).finish();
  },
  toProtoMsg(message: Params): ParamsProtoMsg {
    return {
      typeUrl: "/aceso.vault.v1.Params",
      value: Params.encode(message).finish()
    };
  }
};