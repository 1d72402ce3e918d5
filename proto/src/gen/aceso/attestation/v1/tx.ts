import { Purpose, Params, ParamsAmino, ParamsSDKType, Result, ResultAmino, ResultSDKType, purposeFromJSON, purposeToJSON } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, bytesFromBase64, base64FromBytes, DeepPartial } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
/** MsgOpenRound puts one device's evidence to a committee; the lead's round fee is held. */
export interface MsgOpenRound {
  /** hot address of an active relayer */
  lead: string;
  device: Uint8Array;
  purpose: Purpose;
  evidenceHash: Uint8Array;
  nonceHeight: bigint;
  dataKey: Uint8Array;
  /** by the data key over the round statement */
  statementSignature: Uint8Array;
  format: string;
}
export interface MsgOpenRoundProtoMsg {
  typeUrl: "/aceso.attestation.v1.MsgOpenRound";
  value: Uint8Array;
}
/**
 * MsgOpenRound puts one device's evidence to a committee; the lead's round fee is held.
 * @name MsgOpenRoundAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.MsgOpenRound
 */
export interface MsgOpenRoundAmino {
  /**
   * hot address of an active relayer
   */
  lead?: string;
  device?: string;
  purpose?: Purpose;
  evidence_hash?: string;
  nonce_height?: string;
  data_key?: string;
  /**
   * by the data key over the round statement
   */
  statement_signature?: string;
  format?: string;
}
export interface MsgOpenRoundAminoMsg {
  type: "aceso/attestation/MsgOpenRound";
  value: MsgOpenRoundAmino;
}
/** MsgOpenRound puts one device's evidence to a committee; the lead's round fee is held. */
export interface MsgOpenRoundSDKType {
  lead: string;
  device: Uint8Array;
  purpose: Purpose;
  evidence_hash: Uint8Array;
  nonce_height: bigint;
  data_key: Uint8Array;
  statement_signature: Uint8Array;
  format: string;
}
export interface MsgOpenRoundResponse {
  round: Uint8Array;
}
export interface MsgOpenRoundResponseProtoMsg {
  typeUrl: "/aceso.attestation.v1.MsgOpenRoundResponse";
  value: Uint8Array;
}
/**
 * @name MsgOpenRoundResponseAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.MsgOpenRoundResponse
 */
export interface MsgOpenRoundResponseAmino {
  round?: string;
}
export interface MsgOpenRoundResponseAminoMsg {
  type: "/aceso.attestation.v1.MsgOpenRoundResponse";
  value: MsgOpenRoundResponseAmino;
}
export interface MsgOpenRoundResponseSDKType {
  round: Uint8Array;
}
/** VoteCommit is one member's commitment for one round. */
export interface VoteCommit {
  round: Uint8Array;
  commit: Uint8Array;
}
export interface VoteCommitProtoMsg {
  typeUrl: "/aceso.attestation.v1.VoteCommit";
  value: Uint8Array;
}
/**
 * VoteCommit is one member's commitment for one round.
 * @name VoteCommitAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.VoteCommit
 */
export interface VoteCommitAmino {
  round?: string;
  commit?: string;
}
export interface VoteCommitAminoMsg {
  type: "/aceso.attestation.v1.VoteCommit";
  value: VoteCommitAmino;
}
/** VoteCommit is one member's commitment for one round. */
export interface VoteCommitSDKType {
  round: Uint8Array;
  commit: Uint8Array;
}
/** MsgCommitVerdicts commits one member's verdicts for one or more rounds. */
export interface MsgCommitVerdicts {
  /** hot address */
  member: string;
  commits: VoteCommit[];
}
export interface MsgCommitVerdictsProtoMsg {
  typeUrl: "/aceso.attestation.v1.MsgCommitVerdicts";
  value: Uint8Array;
}
/**
 * MsgCommitVerdicts commits one member's verdicts for one or more rounds.
 * @name MsgCommitVerdictsAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.MsgCommitVerdicts
 */
export interface MsgCommitVerdictsAmino {
  /**
   * hot address
   */
  member?: string;
  commits: VoteCommitAmino[];
}
export interface MsgCommitVerdictsAminoMsg {
  type: "aceso/attestation/MsgCommitVerdicts";
  value: MsgCommitVerdictsAmino;
}
/** MsgCommitVerdicts commits one member's verdicts for one or more rounds. */
export interface MsgCommitVerdictsSDKType {
  member: string;
  commits: VoteCommitSDKType[];
}
/** VoteReveal opens a commitment; the first reveal of a digest carries the result. */
export interface VoteReveal {
  round: Uint8Array;
  digest: Uint8Array;
  salt: Uint8Array;
  result?: Result;
}
export interface VoteRevealProtoMsg {
  typeUrl: "/aceso.attestation.v1.VoteReveal";
  value: Uint8Array;
}
/**
 * VoteReveal opens a commitment; the first reveal of a digest carries the result.
 * @name VoteRevealAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.VoteReveal
 */
export interface VoteRevealAmino {
  round?: string;
  digest?: string;
  salt?: string;
  result?: ResultAmino;
}
export interface VoteRevealAminoMsg {
  type: "/aceso.attestation.v1.VoteReveal";
  value: VoteRevealAmino;
}
/** VoteReveal opens a commitment; the first reveal of a digest carries the result. */
export interface VoteRevealSDKType {
  round: Uint8Array;
  digest: Uint8Array;
  salt: Uint8Array;
  result?: ResultSDKType;
}
/** MsgRevealVerdicts opens one member's commitments. */
export interface MsgRevealVerdicts {
  /** hot address */
  member: string;
  reveals: VoteReveal[];
}
export interface MsgRevealVerdictsProtoMsg {
  typeUrl: "/aceso.attestation.v1.MsgRevealVerdicts";
  value: Uint8Array;
}
/**
 * MsgRevealVerdicts opens one member's commitments.
 * @name MsgRevealVerdictsAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.MsgRevealVerdicts
 */
export interface MsgRevealVerdictsAmino {
  /**
   * hot address
   */
  member?: string;
  reveals: VoteRevealAmino[];
}
export interface MsgRevealVerdictsAminoMsg {
  type: "aceso/attestation/MsgRevealVerdicts";
  value: MsgRevealVerdictsAmino;
}
/** MsgRevealVerdicts opens one member's commitments. */
export interface MsgRevealVerdictsSDKType {
  member: string;
  reveals: VoteRevealSDKType[];
}
/** MsgChallengeRound puts a round's evidence on chain, for ever, and has the chain judge it. */
export interface MsgChallengeRound {
  challenger: string;
  round: Uint8Array;
  /** the envelope */
  evidence: Uint8Array;
  /** the revocation data whose hash the round names, CBOR [1, time, [ids]]; empty where it names none */
  snapshot: Uint8Array;
}
export interface MsgChallengeRoundProtoMsg {
  typeUrl: "/aceso.attestation.v1.MsgChallengeRound";
  value: Uint8Array;
}
/**
 * MsgChallengeRound puts a round's evidence on chain, for ever, and has the chain judge it.
 * @name MsgChallengeRoundAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.MsgChallengeRound
 */
export interface MsgChallengeRoundAmino {
  challenger?: string;
  round?: string;
  /**
   * the envelope
   */
  evidence?: string;
  /**
   * the revocation data whose hash the round names, CBOR [1, time, [ids]]; empty where it names none
   */
  snapshot?: string;
}
export interface MsgChallengeRoundAminoMsg {
  type: "aceso/attestation/MsgChallengeRound";
  value: MsgChallengeRoundAmino;
}
/** MsgChallengeRound puts a round's evidence on chain, for ever, and has the chain judge it. */
export interface MsgChallengeRoundSDKType {
  challenger: string;
  round: Uint8Array;
  evidence: Uint8Array;
  snapshot: Uint8Array;
}
export interface MsgChallengeRoundResponse {
  /** what the chain's own verifier found */
  digest: Uint8Array;
}
export interface MsgChallengeRoundResponseProtoMsg {
  typeUrl: "/aceso.attestation.v1.MsgChallengeRoundResponse";
  value: Uint8Array;
}
/**
 * @name MsgChallengeRoundResponseAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.MsgChallengeRoundResponse
 */
export interface MsgChallengeRoundResponseAmino {
  /**
   * what the chain's own verifier found
   */
  digest?: string;
}
export interface MsgChallengeRoundResponseAminoMsg {
  type: "/aceso.attestation.v1.MsgChallengeRoundResponse";
  value: MsgChallengeRoundResponseAmino;
}
export interface MsgChallengeRoundResponseSDKType {
  digest: Uint8Array;
}
/** MsgSetSnapshot pins revocation data; authority only. */
export interface MsgSetSnapshot {
  authority: string;
  hash: Uint8Array;
  uri: string;
}
export interface MsgSetSnapshotProtoMsg {
  typeUrl: "/aceso.attestation.v1.MsgSetSnapshot";
  value: Uint8Array;
}
/**
 * MsgSetSnapshot pins revocation data; authority only.
 * @name MsgSetSnapshotAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.MsgSetSnapshot
 */
export interface MsgSetSnapshotAmino {
  authority?: string;
  hash?: string;
  uri?: string;
}
export interface MsgSetSnapshotAminoMsg {
  type: "aceso/attestation/MsgSetSnapshot";
  value: MsgSetSnapshotAmino;
}
/** MsgSetSnapshot pins revocation data; authority only. */
export interface MsgSetSnapshotSDKType {
  authority: string;
  hash: Uint8Array;
  uri: string;
}
/** MsgUpdateParams replaces the parameters; authority only. */
export interface MsgUpdateParams {
  authority: string;
  params: Params;
}
export interface MsgUpdateParamsProtoMsg {
  typeUrl: "/aceso.attestation.v1.MsgUpdateParams";
  value: Uint8Array;
}
/**
 * MsgUpdateParams replaces the parameters; authority only.
 * @name MsgUpdateParamsAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.MsgUpdateParams
 */
export interface MsgUpdateParamsAmino {
  authority?: string;
  params: ParamsAmino;
}
export interface MsgUpdateParamsAminoMsg {
  type: "aceso/attestation/MsgUpdateParams";
  value: MsgUpdateParamsAmino;
}
/** MsgUpdateParams replaces the parameters; authority only. */
export interface MsgUpdateParamsSDKType {
  authority: string;
  params: ParamsSDKType;
}
/** MsgCommitVerdictsResponse is empty: the event carries what changed. */
export interface MsgCommitVerdictsResponse {}
export interface MsgCommitVerdictsResponseProtoMsg {
  typeUrl: "/aceso.attestation.v1.MsgCommitVerdictsResponse";
  value: Uint8Array;
}
/**
 * MsgCommitVerdictsResponse is empty: the event carries what changed.
 * @name MsgCommitVerdictsResponseAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.MsgCommitVerdictsResponse
 */
export interface MsgCommitVerdictsResponseAmino {}
export interface MsgCommitVerdictsResponseAminoMsg {
  type: "/aceso.attestation.v1.MsgCommitVerdictsResponse";
  value: MsgCommitVerdictsResponseAmino;
}
/** MsgCommitVerdictsResponse is empty: the event carries what changed. */
export interface MsgCommitVerdictsResponseSDKType {}
/** MsgRevealVerdictsResponse is empty: the event carries what changed. */
export interface MsgRevealVerdictsResponse {}
export interface MsgRevealVerdictsResponseProtoMsg {
  typeUrl: "/aceso.attestation.v1.MsgRevealVerdictsResponse";
  value: Uint8Array;
}
/**
 * MsgRevealVerdictsResponse is empty: the event carries what changed.
 * @name MsgRevealVerdictsResponseAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.MsgRevealVerdictsResponse
 */
export interface MsgRevealVerdictsResponseAmino {}
export interface MsgRevealVerdictsResponseAminoMsg {
  type: "/aceso.attestation.v1.MsgRevealVerdictsResponse";
  value: MsgRevealVerdictsResponseAmino;
}
/** MsgRevealVerdictsResponse is empty: the event carries what changed. */
export interface MsgRevealVerdictsResponseSDKType {}
/** MsgSetSnapshotResponse is empty: the event carries what changed. */
export interface MsgSetSnapshotResponse {}
export interface MsgSetSnapshotResponseProtoMsg {
  typeUrl: "/aceso.attestation.v1.MsgSetSnapshotResponse";
  value: Uint8Array;
}
/**
 * MsgSetSnapshotResponse is empty: the event carries what changed.
 * @name MsgSetSnapshotResponseAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.MsgSetSnapshotResponse
 */
export interface MsgSetSnapshotResponseAmino {}
export interface MsgSetSnapshotResponseAminoMsg {
  type: "/aceso.attestation.v1.MsgSetSnapshotResponse";
  value: MsgSetSnapshotResponseAmino;
}
/** MsgSetSnapshotResponse is empty: the event carries what changed. */
export interface MsgSetSnapshotResponseSDKType {}
/** MsgUpdateParamsResponse is empty: the event carries what changed. */
export interface MsgUpdateParamsResponse {}
export interface MsgUpdateParamsResponseProtoMsg {
  typeUrl: "/aceso.attestation.v1.MsgUpdateParamsResponse";
  value: Uint8Array;
}
/**
 * MsgUpdateParamsResponse is empty: the event carries what changed.
 * @name MsgUpdateParamsResponseAmino
 * @package aceso.attestation.v1
 * @see proto type: aceso.attestation.v1.MsgUpdateParamsResponse
 */
export interface MsgUpdateParamsResponseAmino {}
export interface MsgUpdateParamsResponseAminoMsg {
  type: "/aceso.attestation.v1.MsgUpdateParamsResponse";
  value: MsgUpdateParamsResponseAmino;
}
/** MsgUpdateParamsResponse is empty: the event carries what changed. */
export interface MsgUpdateParamsResponseSDKType {}
function createBaseMsgOpenRound(): MsgOpenRound {
  return {
    lead: "",
    device: new Uint8Array(),
    purpose: 0,
    evidenceHash: new Uint8Array(),
    nonceHeight: BigInt(0),
    dataKey: new Uint8Array(),
    statementSignature: new Uint8Array(),
    format: ""
  };
}
export const MsgOpenRound = {
  typeUrl: "/aceso.attestation.v1.MsgOpenRound",
  encode(message: MsgOpenRound, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.lead !== "") {
      writer.uint32(10).string(message.lead);
    }
    if (message.device.length !== 0) {
      writer.uint32(18).bytes(message.device);
    }
    if (message.purpose !== 0) {
      writer.uint32(24).int32(message.purpose);
    }
    if (message.evidenceHash.length !== 0) {
      writer.uint32(34).bytes(message.evidenceHash);
    }
    if (message.nonceHeight !== BigInt(0)) {
      writer.uint32(40).int64(message.nonceHeight);
    }
    if (message.dataKey.length !== 0) {
      writer.uint32(50).bytes(message.dataKey);
    }
    if (message.statementSignature.length !== 0) {
      writer.uint32(58).bytes(message.statementSignature);
    }
    if (message.format !== "") {
      writer.uint32(66).string(message.format);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgOpenRound {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgOpenRound();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.lead = reader.string();
          break;
        case 2:
          message.device = reader.bytes();
          break;
        case 3:
          message.purpose = reader.int32() as any;
          break;
        case 4:
          message.evidenceHash = reader.bytes();
          break;
        case 5:
          message.nonceHeight = reader.int64();
          break;
        case 6:
          message.dataKey = reader.bytes();
          break;
        case 7:
          message.statementSignature = reader.bytes();
          break;
        case 8:
          message.format = reader.string();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgOpenRound {
    const obj = createBaseMsgOpenRound();
    if (isSet(object.lead)) obj.lead = String(object.lead);
    if (isSet(object.device)) obj.device = bytesFromBase64(object.device);
    if (isSet(object.purpose)) obj.purpose = purposeFromJSON(object.purpose);
    if (isSet(object.evidenceHash)) obj.evidenceHash = bytesFromBase64(object.evidenceHash);
    if (isSet(object.nonceHeight)) obj.nonceHeight = BigInt(object.nonceHeight.toString());
    if (isSet(object.dataKey)) obj.dataKey = bytesFromBase64(object.dataKey);
    if (isSet(object.statementSignature)) obj.statementSignature = bytesFromBase64(object.statementSignature);
    if (isSet(object.format)) obj.format = String(object.format);
    return obj;
  },
  toJSON(message: MsgOpenRound): JsonSafe<MsgOpenRound> {
    const obj: any = {};
    message.lead !== undefined && (obj.lead = message.lead);
    message.device !== undefined && (obj.device = base64FromBytes(message.device !== undefined ? message.device : new Uint8Array()));
    message.purpose !== undefined && (obj.purpose = purposeToJSON(message.purpose));
    message.evidenceHash !== undefined && (obj.evidenceHash = base64FromBytes(message.evidenceHash !== undefined ? message.evidenceHash : new Uint8Array()));
    message.nonceHeight !== undefined && (obj.nonceHeight = (message.nonceHeight || BigInt(0)).toString());
    message.dataKey !== undefined && (obj.dataKey = base64FromBytes(message.dataKey !== undefined ? message.dataKey : new Uint8Array()));
    message.statementSignature !== undefined && (obj.statementSignature = base64FromBytes(message.statementSignature !== undefined ? message.statementSignature : new Uint8Array()));
    message.format !== undefined && (obj.format = message.format);
    return obj;
  },
  fromPartial(object: DeepPartial<MsgOpenRound>): MsgOpenRound {
    const message = createBaseMsgOpenRound();
    message.lead = object.lead ?? "";
    message.device = object.device ?? new Uint8Array();
    message.purpose = object.purpose ?? 0;
    message.evidenceHash = object.evidenceHash ?? new Uint8Array();
    if (object.nonceHeight !== undefined && object.nonceHeight !== null) {
      message.nonceHeight = BigInt(object.nonceHeight.toString());
    }
    message.dataKey = object.dataKey ?? new Uint8Array();
    message.statementSignature = object.statementSignature ?? new Uint8Array();
    message.format = object.format ?? "";
    return message;
  },
  fromAmino(object: MsgOpenRoundAmino): MsgOpenRound {
    const message = createBaseMsgOpenRound();
    if (object.lead !== undefined && object.lead !== null) {
      message.lead = object.lead;
    }
    if (object.device !== undefined && object.device !== null) {
      message.device = bytesFromBase64(object.device);
    }
    if (object.purpose !== undefined && object.purpose !== null) {
      message.purpose = object.purpose;
    }
    if (object.evidence_hash !== undefined && object.evidence_hash !== null) {
      message.evidenceHash = bytesFromBase64(object.evidence_hash);
    }
    if (object.nonce_height !== undefined && object.nonce_height !== null) {
      message.nonceHeight = BigInt(object.nonce_height);
    }
    if (object.data_key !== undefined && object.data_key !== null) {
      message.dataKey = bytesFromBase64(object.data_key);
    }
    if (object.statement_signature !== undefined && object.statement_signature !== null) {
      message.statementSignature = bytesFromBase64(object.statement_signature);
    }
    if (object.format !== undefined && object.format !== null) {
      message.format = object.format;
    }
    return message;
  },
  toAmino(message: MsgOpenRound): MsgOpenRoundAmino {
    const obj: any = {};
    obj.lead = message.lead === "" ? undefined : message.lead;
    obj.device = message.device ? base64FromBytes(message.device) : undefined;
    obj.purpose = message.purpose === 0 ? undefined : message.purpose;
    obj.evidence_hash = message.evidenceHash ? base64FromBytes(message.evidenceHash) : undefined;
    obj.nonce_height = message.nonceHeight !== BigInt(0) ? message.nonceHeight?.toString() : undefined;
    obj.data_key = message.dataKey ? base64FromBytes(message.dataKey) : undefined;
    obj.statement_signature = message.statementSignature ? base64FromBytes(message.statementSignature) : undefined;
    obj.format = message.format === "" ? undefined : message.format;
    return obj;
  },
  fromAminoMsg(object: MsgOpenRoundAminoMsg): MsgOpenRound {
    return MsgOpenRound.fromAmino(object.value);
  },
  toAminoMsg(message: MsgOpenRound): MsgOpenRoundAminoMsg {
    return {
      type: "aceso/attestation/MsgOpenRound",
      value: MsgOpenRound.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgOpenRoundProtoMsg): MsgOpenRound {
    return MsgOpenRound.decode(message.value);
  },
  toProto(message: MsgOpenRound): Uint8Array {
    return MsgOpenRound.encode(message).finish();
  },
  toProtoMsg(message: MsgOpenRound): MsgOpenRoundProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.MsgOpenRound",
      value: MsgOpenRound.encode(message).finish()
    };
  }
};
function createBaseMsgOpenRoundResponse(): MsgOpenRoundResponse {
  return {
    round: new Uint8Array()
  };
}
export const MsgOpenRoundResponse = {
  typeUrl: "/aceso.attestation.v1.MsgOpenRoundResponse",
  encode(message: MsgOpenRoundResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.round.length !== 0) {
      writer.uint32(10).bytes(message.round);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgOpenRoundResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgOpenRoundResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.round = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgOpenRoundResponse {
    const obj = createBaseMsgOpenRoundResponse();
    if (isSet(object.round)) obj.round = bytesFromBase64(object.round);
    return obj;
  },
  toJSON(message: MsgOpenRoundResponse): JsonSafe<MsgOpenRoundResponse> {
    const obj: any = {};
    message.round !== undefined && (obj.round = base64FromBytes(message.round !== undefined ? message.round : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgOpenRoundResponse>): MsgOpenRoundResponse {
    const message = createBaseMsgOpenRoundResponse();
    message.round = object.round ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgOpenRoundResponseAmino): MsgOpenRoundResponse {
    const message = createBaseMsgOpenRoundResponse();
    if (object.round !== undefined && object.round !== null) {
      message.round = bytesFromBase64(object.round);
    }
    return message;
  },
  toAmino(message: MsgOpenRoundResponse): MsgOpenRoundResponseAmino {
    const obj: any = {};
    obj.round = message.round ? base64FromBytes(message.round) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgOpenRoundResponseAminoMsg): MsgOpenRoundResponse {
    return MsgOpenRoundResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgOpenRoundResponseProtoMsg): MsgOpenRoundResponse {
    return MsgOpenRoundResponse.decode(message.value);
  },
  toProto(message: MsgOpenRoundResponse): Uint8Array {
    return MsgOpenRoundResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgOpenRoundResponse): MsgOpenRoundResponseProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.MsgOpenRoundResponse",
      value: MsgOpenRoundResponse.encode(message).finish()
    };
  }
};
function createBaseVoteCommit(): VoteCommit {
  return {
    round: new Uint8Array(),
    commit: new Uint8Array()
  };
}
export const VoteCommit = {
  typeUrl: "/aceso.attestation.v1.VoteCommit",
  encode(message: VoteCommit, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.round.length !== 0) {
      writer.uint32(10).bytes(message.round);
    }
    if (message.commit.length !== 0) {
      writer.uint32(18).bytes(message.commit);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): VoteCommit {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseVoteCommit();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.round = reader.bytes();
          break;
        case 2:
          message.commit = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): VoteCommit {
    const obj = createBaseVoteCommit();
    if (isSet(object.round)) obj.round = bytesFromBase64(object.round);
    if (isSet(object.commit)) obj.commit = bytesFromBase64(object.commit);
    return obj;
  },
  toJSON(message: VoteCommit): JsonSafe<VoteCommit> {
    const obj: any = {};
    message.round !== undefined && (obj.round = base64FromBytes(message.round !== undefined ? message.round : new Uint8Array()));
    message.commit !== undefined && (obj.commit = base64FromBytes(message.commit !== undefined ? message.commit : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<VoteCommit>): VoteCommit {
    const message = createBaseVoteCommit();
    message.round = object.round ?? new Uint8Array();
    message.commit = object.commit ?? new Uint8Array();
    return message;
  },
  fromAmino(object: VoteCommitAmino): VoteCommit {
    const message = createBaseVoteCommit();
    if (object.round !== undefined && object.round !== null) {
      message.round = bytesFromBase64(object.round);
    }
    if (object.commit !== undefined && object.commit !== null) {
      message.commit = bytesFromBase64(object.commit);
    }
    return message;
  },
  toAmino(message: VoteCommit): VoteCommitAmino {
    const obj: any = {};
    obj.round = message.round ? base64FromBytes(message.round) : undefined;
    obj.commit = message.commit ? base64FromBytes(message.commit) : undefined;
    return obj;
  },
  fromAminoMsg(object: VoteCommitAminoMsg): VoteCommit {
    return VoteCommit.fromAmino(object.value);
  },
  fromProtoMsg(message: VoteCommitProtoMsg): VoteCommit {
    return VoteCommit.decode(message.value);
  },
  toProto(message: VoteCommit): Uint8Array {
    return VoteCommit.encode(message).finish();
  },
  toProtoMsg(message: VoteCommit): VoteCommitProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.VoteCommit",
      value: VoteCommit.encode(message).finish()
    };
  }
};
function createBaseMsgCommitVerdicts(): MsgCommitVerdicts {
  return {
    member: "",
    commits: []
  };
}
export const MsgCommitVerdicts = {
  typeUrl: "/aceso.attestation.v1.MsgCommitVerdicts",
  encode(message: MsgCommitVerdicts, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.member !== "") {
      writer.uint32(10).string(message.member);
    }
    for (const v of message.commits) {
      VoteCommit.encode(v!, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgCommitVerdicts {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgCommitVerdicts();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.member = reader.string();
          break;
        case 2:
          message.commits.push(VoteCommit.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgCommitVerdicts {
    const obj = createBaseMsgCommitVerdicts();
    if (isSet(object.member)) obj.member = String(object.member);
    if (Array.isArray(object?.commits)) obj.commits = object.commits.map((e: any) => VoteCommit.fromJSON(e));
    return obj;
  },
  toJSON(message: MsgCommitVerdicts): JsonSafe<MsgCommitVerdicts> {
    const obj: any = {};
    message.member !== undefined && (obj.member = message.member);
    if (message.commits) {
      obj.commits = message.commits.map(e => e ? VoteCommit.toJSON(e) : undefined);
    } else {
      obj.commits = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<MsgCommitVerdicts>): MsgCommitVerdicts {
    const message = createBaseMsgCommitVerdicts();
    message.member = object.member ?? "";
    message.commits = object.commits?.map(e => VoteCommit.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: MsgCommitVerdictsAmino): MsgCommitVerdicts {
    const message = createBaseMsgCommitVerdicts();
    if (object.member !== undefined && object.member !== null) {
      message.member = object.member;
    }
    message.commits = object.commits?.map(e => VoteCommit.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: MsgCommitVerdicts): MsgCommitVerdictsAmino {
    const obj: any = {};
    obj.member = message.member === "" ? undefined : message.member;
    if (message.commits) {
      obj.commits = message.commits.map(e => e ? VoteCommit.toAmino(e) : undefined);
    } else {
      obj.commits = message.commits;
    }
    return obj;
  },
  fromAminoMsg(object: MsgCommitVerdictsAminoMsg): MsgCommitVerdicts {
    return MsgCommitVerdicts.fromAmino(object.value);
  },
  toAminoMsg(message: MsgCommitVerdicts): MsgCommitVerdictsAminoMsg {
    return {
      type: "aceso/attestation/MsgCommitVerdicts",
      value: MsgCommitVerdicts.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgCommitVerdictsProtoMsg): MsgCommitVerdicts {
    return MsgCommitVerdicts.decode(message.value);
  },
  toProto(message: MsgCommitVerdicts): Uint8Array {
    return MsgCommitVerdicts.encode(message).finish();
  },
  toProtoMsg(message: MsgCommitVerdicts): MsgCommitVerdictsProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.MsgCommitVerdicts",
      value: MsgCommitVerdicts.encode(message).finish()
    };
  }
};
function createBaseVoteReveal(): VoteReveal {
  return {
    round: new Uint8Array(),
    digest: new Uint8Array(),
    salt: new Uint8Array(),
    result: undefined
  };
}
export const VoteReveal = {
  typeUrl: "/aceso.attestation.v1.VoteReveal",
  encode(message: VoteReveal, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.round.length !== 0) {
      writer.uint32(10).bytes(message.round);
    }
    if (message.digest.length !== 0) {
      writer.uint32(18).bytes(message.digest);
    }
    if (message.salt.length !== 0) {
      writer.uint32(26).bytes(message.salt);
    }
    if (message.result !== undefined) {
      Result.encode(message.result, writer.uint32(34).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): VoteReveal {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseVoteReveal();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.round = reader.bytes();
          break;
        case 2:
          message.digest = reader.bytes();
          break;
        case 3:
          message.salt = reader.bytes();
          break;
        case 4:
          message.result = Result.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): VoteReveal {
    const obj = createBaseVoteReveal();
    if (isSet(object.round)) obj.round = bytesFromBase64(object.round);
    if (isSet(object.digest)) obj.digest = bytesFromBase64(object.digest);
    if (isSet(object.salt)) obj.salt = bytesFromBase64(object.salt);
    if (isSet(object.result)) obj.result = Result.fromJSON(object.result);
    return obj;
  },
  toJSON(message: VoteReveal): JsonSafe<VoteReveal> {
    const obj: any = {};
    message.round !== undefined && (obj.round = base64FromBytes(message.round !== undefined ? message.round : new Uint8Array()));
    message.digest !== undefined && (obj.digest = base64FromBytes(message.digest !== undefined ? message.digest : new Uint8Array()));
    message.salt !== undefined && (obj.salt = base64FromBytes(message.salt !== undefined ? message.salt : new Uint8Array()));
    message.result !== undefined && (obj.result = message.result ? Result.toJSON(message.result) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<VoteReveal>): VoteReveal {
    const message = createBaseVoteReveal();
    message.round = object.round ?? new Uint8Array();
    message.digest = object.digest ?? new Uint8Array();
    message.salt = object.salt ?? new Uint8Array();
    if (object.result !== undefined && object.result !== null) {
      message.result = Result.fromPartial(object.result);
    }
    return message;
  },
  fromAmino(object: VoteRevealAmino): VoteReveal {
    const message = createBaseVoteReveal();
    if (object.round !== undefined && object.round !== null) {
      message.round = bytesFromBase64(object.round);
    }
    if (object.digest !== undefined && object.digest !== null) {
      message.digest = bytesFromBase64(object.digest);
    }
    if (object.salt !== undefined && object.salt !== null) {
      message.salt = bytesFromBase64(object.salt);
    }
    if (object.result !== undefined && object.result !== null) {
      message.result = Result.fromAmino(object.result);
    }
    return message;
  },
  toAmino(message: VoteReveal): VoteRevealAmino {
    const obj: any = {};
    obj.round = message.round ? base64FromBytes(message.round) : undefined;
    obj.digest = message.digest ? base64FromBytes(message.digest) : undefined;
    obj.salt = message.salt ? base64FromBytes(message.salt) : undefined;
    obj.result = message.result ? Result.toAmino(message.result) : undefined;
    return obj;
  },
  fromAminoMsg(object: VoteRevealAminoMsg): VoteReveal {
    return VoteReveal.fromAmino(object.value);
  },
  fromProtoMsg(message: VoteRevealProtoMsg): VoteReveal {
    return VoteReveal.decode(message.value);
  },
  toProto(message: VoteReveal): Uint8Array {
    return VoteReveal.encode(message).finish();
  },
  toProtoMsg(message: VoteReveal): VoteRevealProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.VoteReveal",
      value: VoteReveal.encode(message).finish()
    };
  }
};
function createBaseMsgRevealVerdicts(): MsgRevealVerdicts {
  return {
    member: "",
    reveals: []
  };
}
export const MsgRevealVerdicts = {
  typeUrl: "/aceso.attestation.v1.MsgRevealVerdicts",
  encode(message: MsgRevealVerdicts, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.member !== "") {
      writer.uint32(10).string(message.member);
    }
    for (const v of message.reveals) {
      VoteReveal.encode(v!, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRevealVerdicts {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRevealVerdicts();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.member = reader.string();
          break;
        case 2:
          message.reveals.push(VoteReveal.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgRevealVerdicts {
    const obj = createBaseMsgRevealVerdicts();
    if (isSet(object.member)) obj.member = String(object.member);
    if (Array.isArray(object?.reveals)) obj.reveals = object.reveals.map((e: any) => VoteReveal.fromJSON(e));
    return obj;
  },
  toJSON(message: MsgRevealVerdicts): JsonSafe<MsgRevealVerdicts> {
    const obj: any = {};
    message.member !== undefined && (obj.member = message.member);
    if (message.reveals) {
      obj.reveals = message.reveals.map(e => e ? VoteReveal.toJSON(e) : undefined);
    } else {
      obj.reveals = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<MsgRevealVerdicts>): MsgRevealVerdicts {
    const message = createBaseMsgRevealVerdicts();
    message.member = object.member ?? "";
    message.reveals = object.reveals?.map(e => VoteReveal.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: MsgRevealVerdictsAmino): MsgRevealVerdicts {
    const message = createBaseMsgRevealVerdicts();
    if (object.member !== undefined && object.member !== null) {
      message.member = object.member;
    }
    message.reveals = object.reveals?.map(e => VoteReveal.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: MsgRevealVerdicts): MsgRevealVerdictsAmino {
    const obj: any = {};
    obj.member = message.member === "" ? undefined : message.member;
    if (message.reveals) {
      obj.reveals = message.reveals.map(e => e ? VoteReveal.toAmino(e) : undefined);
    } else {
      obj.reveals = message.reveals;
    }
    return obj;
  },
  fromAminoMsg(object: MsgRevealVerdictsAminoMsg): MsgRevealVerdicts {
    return MsgRevealVerdicts.fromAmino(object.value);
  },
  toAminoMsg(message: MsgRevealVerdicts): MsgRevealVerdictsAminoMsg {
    return {
      type: "aceso/attestation/MsgRevealVerdicts",
      value: MsgRevealVerdicts.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgRevealVerdictsProtoMsg): MsgRevealVerdicts {
    return MsgRevealVerdicts.decode(message.value);
  },
  toProto(message: MsgRevealVerdicts): Uint8Array {
    return MsgRevealVerdicts.encode(message).finish();
  },
  toProtoMsg(message: MsgRevealVerdicts): MsgRevealVerdictsProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.MsgRevealVerdicts",
      value: MsgRevealVerdicts.encode(message).finish()
    };
  }
};
function createBaseMsgChallengeRound(): MsgChallengeRound {
  return {
    challenger: "",
    round: new Uint8Array(),
    evidence: new Uint8Array(),
    snapshot: new Uint8Array()
  };
}
export const MsgChallengeRound = {
  typeUrl: "/aceso.attestation.v1.MsgChallengeRound",
  encode(message: MsgChallengeRound, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.challenger !== "") {
      writer.uint32(10).string(message.challenger);
    }
    if (message.round.length !== 0) {
      writer.uint32(18).bytes(message.round);
    }
    if (message.evidence.length !== 0) {
      writer.uint32(26).bytes(message.evidence);
    }
    if (message.snapshot.length !== 0) {
      writer.uint32(34).bytes(message.snapshot);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgChallengeRound {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgChallengeRound();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.challenger = reader.string();
          break;
        case 2:
          message.round = reader.bytes();
          break;
        case 3:
          message.evidence = reader.bytes();
          break;
        case 4:
          message.snapshot = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgChallengeRound {
    const obj = createBaseMsgChallengeRound();
    if (isSet(object.challenger)) obj.challenger = String(object.challenger);
    if (isSet(object.round)) obj.round = bytesFromBase64(object.round);
    if (isSet(object.evidence)) obj.evidence = bytesFromBase64(object.evidence);
    if (isSet(object.snapshot)) obj.snapshot = bytesFromBase64(object.snapshot);
    return obj;
  },
  toJSON(message: MsgChallengeRound): JsonSafe<MsgChallengeRound> {
    const obj: any = {};
    message.challenger !== undefined && (obj.challenger = message.challenger);
    message.round !== undefined && (obj.round = base64FromBytes(message.round !== undefined ? message.round : new Uint8Array()));
    message.evidence !== undefined && (obj.evidence = base64FromBytes(message.evidence !== undefined ? message.evidence : new Uint8Array()));
    message.snapshot !== undefined && (obj.snapshot = base64FromBytes(message.snapshot !== undefined ? message.snapshot : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgChallengeRound>): MsgChallengeRound {
    const message = createBaseMsgChallengeRound();
    message.challenger = object.challenger ?? "";
    message.round = object.round ?? new Uint8Array();
    message.evidence = object.evidence ?? new Uint8Array();
    message.snapshot = object.snapshot ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgChallengeRoundAmino): MsgChallengeRound {
    const message = createBaseMsgChallengeRound();
    if (object.challenger !== undefined && object.challenger !== null) {
      message.challenger = object.challenger;
    }
    if (object.round !== undefined && object.round !== null) {
      message.round = bytesFromBase64(object.round);
    }
    if (object.evidence !== undefined && object.evidence !== null) {
      message.evidence = bytesFromBase64(object.evidence);
    }
    if (object.snapshot !== undefined && object.snapshot !== null) {
      message.snapshot = bytesFromBase64(object.snapshot);
    }
    return message;
  },
  toAmino(message: MsgChallengeRound): MsgChallengeRoundAmino {
    const obj: any = {};
    obj.challenger = message.challenger === "" ? undefined : message.challenger;
    obj.round = message.round ? base64FromBytes(message.round) : undefined;
    obj.evidence = message.evidence ? base64FromBytes(message.evidence) : undefined;
    obj.snapshot = message.snapshot ? base64FromBytes(message.snapshot) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgChallengeRoundAminoMsg): MsgChallengeRound {
    return MsgChallengeRound.fromAmino(object.value);
  },
  toAminoMsg(message: MsgChallengeRound): MsgChallengeRoundAminoMsg {
    return {
      type: "aceso/attestation/MsgChallengeRound",
      value: MsgChallengeRound.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgChallengeRoundProtoMsg): MsgChallengeRound {
    return MsgChallengeRound.decode(message.value);
  },
  toProto(message: MsgChallengeRound): Uint8Array {
    return MsgChallengeRound.encode(message).finish();
  },
  toProtoMsg(message: MsgChallengeRound): MsgChallengeRoundProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.MsgChallengeRound",
      value: MsgChallengeRound.encode(message).finish()
    };
  }
};
function createBaseMsgChallengeRoundResponse(): MsgChallengeRoundResponse {
  return {
    digest: new Uint8Array()
  };
}
export const MsgChallengeRoundResponse = {
  typeUrl: "/aceso.attestation.v1.MsgChallengeRoundResponse",
  encode(message: MsgChallengeRoundResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.digest.length !== 0) {
      writer.uint32(10).bytes(message.digest);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgChallengeRoundResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgChallengeRoundResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.digest = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgChallengeRoundResponse {
    const obj = createBaseMsgChallengeRoundResponse();
    if (isSet(object.digest)) obj.digest = bytesFromBase64(object.digest);
    return obj;
  },
  toJSON(message: MsgChallengeRoundResponse): JsonSafe<MsgChallengeRoundResponse> {
    const obj: any = {};
    message.digest !== undefined && (obj.digest = base64FromBytes(message.digest !== undefined ? message.digest : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgChallengeRoundResponse>): MsgChallengeRoundResponse {
    const message = createBaseMsgChallengeRoundResponse();
    message.digest = object.digest ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgChallengeRoundResponseAmino): MsgChallengeRoundResponse {
    const message = createBaseMsgChallengeRoundResponse();
    if (object.digest !== undefined && object.digest !== null) {
      message.digest = bytesFromBase64(object.digest);
    }
    return message;
  },
  toAmino(message: MsgChallengeRoundResponse): MsgChallengeRoundResponseAmino {
    const obj: any = {};
    obj.digest = message.digest ? base64FromBytes(message.digest) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgChallengeRoundResponseAminoMsg): MsgChallengeRoundResponse {
    return MsgChallengeRoundResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgChallengeRoundResponseProtoMsg): MsgChallengeRoundResponse {
    return MsgChallengeRoundResponse.decode(message.value);
  },
  toProto(message: MsgChallengeRoundResponse): Uint8Array {
    return MsgChallengeRoundResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgChallengeRoundResponse): MsgChallengeRoundResponseProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.MsgChallengeRoundResponse",
      value: MsgChallengeRoundResponse.encode(message).finish()
    };
  }
};
function createBaseMsgSetSnapshot(): MsgSetSnapshot {
  return {
    authority: "",
    hash: new Uint8Array(),
    uri: ""
  };
}
export const MsgSetSnapshot = {
  typeUrl: "/aceso.attestation.v1.MsgSetSnapshot",
  encode(message: MsgSetSnapshot, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.authority !== "") {
      writer.uint32(10).string(message.authority);
    }
    if (message.hash.length !== 0) {
      writer.uint32(18).bytes(message.hash);
    }
    if (message.uri !== "") {
      writer.uint32(26).string(message.uri);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgSetSnapshot {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgSetSnapshot();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.authority = reader.string();
          break;
        case 2:
          message.hash = reader.bytes();
          break;
        case 3:
          message.uri = reader.string();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgSetSnapshot {
    const obj = createBaseMsgSetSnapshot();
    if (isSet(object.authority)) obj.authority = String(object.authority);
    if (isSet(object.hash)) obj.hash = bytesFromBase64(object.hash);
    if (isSet(object.uri)) obj.uri = String(object.uri);
    return obj;
  },
  toJSON(message: MsgSetSnapshot): JsonSafe<MsgSetSnapshot> {
    const obj: any = {};
    message.authority !== undefined && (obj.authority = message.authority);
    message.hash !== undefined && (obj.hash = base64FromBytes(message.hash !== undefined ? message.hash : new Uint8Array()));
    message.uri !== undefined && (obj.uri = message.uri);
    return obj;
  },
  fromPartial(object: DeepPartial<MsgSetSnapshot>): MsgSetSnapshot {
    const message = createBaseMsgSetSnapshot();
    message.authority = object.authority ?? "";
    message.hash = object.hash ?? new Uint8Array();
    message.uri = object.uri ?? "";
    return message;
  },
  fromAmino(object: MsgSetSnapshotAmino): MsgSetSnapshot {
    const message = createBaseMsgSetSnapshot();
    if (object.authority !== undefined && object.authority !== null) {
      message.authority = object.authority;
    }
    if (object.hash !== undefined && object.hash !== null) {
      message.hash = bytesFromBase64(object.hash);
    }
    if (object.uri !== undefined && object.uri !== null) {
      message.uri = object.uri;
    }
    return message;
  },
  toAmino(message: MsgSetSnapshot): MsgSetSnapshotAmino {
    const obj: any = {};
    obj.authority = message.authority === "" ? undefined : message.authority;
    obj.hash = message.hash ? base64FromBytes(message.hash) : undefined;
    obj.uri = message.uri === "" ? undefined : message.uri;
    return obj;
  },
  fromAminoMsg(object: MsgSetSnapshotAminoMsg): MsgSetSnapshot {
    return MsgSetSnapshot.fromAmino(object.value);
  },
  toAminoMsg(message: MsgSetSnapshot): MsgSetSnapshotAminoMsg {
    return {
      type: "aceso/attestation/MsgSetSnapshot",
      value: MsgSetSnapshot.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgSetSnapshotProtoMsg): MsgSetSnapshot {
    return MsgSetSnapshot.decode(message.value);
  },
  toProto(message: MsgSetSnapshot): Uint8Array {
    return MsgSetSnapshot.encode(message).finish();
  },
  toProtoMsg(message: MsgSetSnapshot): MsgSetSnapshotProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.MsgSetSnapshot",
      value: MsgSetSnapshot.encode(message).finish()
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
  typeUrl: "/aceso.attestation.v1.MsgUpdateParams",
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
      type: "aceso/attestation/MsgUpdateParams",
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
      typeUrl: "/aceso.attestation.v1.MsgUpdateParams",
      value: MsgUpdateParams.encode(message).finish()
    };
  }
};
function createBaseMsgCommitVerdictsResponse(): MsgCommitVerdictsResponse {
  return {};
}
export const MsgCommitVerdictsResponse = {
  typeUrl: "/aceso.attestation.v1.MsgCommitVerdictsResponse",
  encode(_: MsgCommitVerdictsResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgCommitVerdictsResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgCommitVerdictsResponse();
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
  fromJSON(_: any): MsgCommitVerdictsResponse {
    const obj = createBaseMsgCommitVerdictsResponse();
    return obj;
  },
  toJSON(_: MsgCommitVerdictsResponse): JsonSafe<MsgCommitVerdictsResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgCommitVerdictsResponse>): MsgCommitVerdictsResponse {
    const message = createBaseMsgCommitVerdictsResponse();
    return message;
  },
  fromAmino(_: MsgCommitVerdictsResponseAmino): MsgCommitVerdictsResponse {
    const message = createBaseMsgCommitVerdictsResponse();
    return message;
  },
  toAmino(_: MsgCommitVerdictsResponse): MsgCommitVerdictsResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgCommitVerdictsResponseAminoMsg): MsgCommitVerdictsResponse {
    return MsgCommitVerdictsResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgCommitVerdictsResponseProtoMsg): MsgCommitVerdictsResponse {
    return MsgCommitVerdictsResponse.decode(message.value);
  },
  toProto(message: MsgCommitVerdictsResponse): Uint8Array {
    return MsgCommitVerdictsResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgCommitVerdictsResponse): MsgCommitVerdictsResponseProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.MsgCommitVerdictsResponse",
      value: MsgCommitVerdictsResponse.encode(message).finish()
    };
  }
};
function createBaseMsgRevealVerdictsResponse(): MsgRevealVerdictsResponse {
  return {};
}
export const MsgRevealVerdictsResponse = {
  typeUrl: "/aceso.attestation.v1.MsgRevealVerdictsResponse",
  encode(_: MsgRevealVerdictsResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRevealVerdictsResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRevealVerdictsResponse();
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
  fromJSON(_: any): MsgRevealVerdictsResponse {
    const obj = createBaseMsgRevealVerdictsResponse();
    return obj;
  },
  toJSON(_: MsgRevealVerdictsResponse): JsonSafe<MsgRevealVerdictsResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgRevealVerdictsResponse>): MsgRevealVerdictsResponse {
    const message = createBaseMsgRevealVerdictsResponse();
    return message;
  },
  fromAmino(_: MsgRevealVerdictsResponseAmino): MsgRevealVerdictsResponse {
    const message = createBaseMsgRevealVerdictsResponse();
    return message;
  },
  toAmino(_: MsgRevealVerdictsResponse): MsgRevealVerdictsResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgRevealVerdictsResponseAminoMsg): MsgRevealVerdictsResponse {
    return MsgRevealVerdictsResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgRevealVerdictsResponseProtoMsg): MsgRevealVerdictsResponse {
    return MsgRevealVerdictsResponse.decode(message.value);
  },
  toProto(message: MsgRevealVerdictsResponse): Uint8Array {
    return MsgRevealVerdictsResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgRevealVerdictsResponse): MsgRevealVerdictsResponseProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.MsgRevealVerdictsResponse",
      value: MsgRevealVerdictsResponse.encode(message).finish()
    };
  }
};
function createBaseMsgSetSnapshotResponse(): MsgSetSnapshotResponse {
  return {};
}
export const MsgSetSnapshotResponse = {
  typeUrl: "/aceso.attestation.v1.MsgSetSnapshotResponse",
  encode(_: MsgSetSnapshotResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgSetSnapshotResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgSetSnapshotResponse();
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
  fromJSON(_: any): MsgSetSnapshotResponse {
    const obj = createBaseMsgSetSnapshotResponse();
    return obj;
  },
  toJSON(_: MsgSetSnapshotResponse): JsonSafe<MsgSetSnapshotResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgSetSnapshotResponse>): MsgSetSnapshotResponse {
    const message = createBaseMsgSetSnapshotResponse();
    return message;
  },
  fromAmino(_: MsgSetSnapshotResponseAmino): MsgSetSnapshotResponse {
    const message = createBaseMsgSetSnapshotResponse();
    return message;
  },
  toAmino(_: MsgSetSnapshotResponse): MsgSetSnapshotResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgSetSnapshotResponseAminoMsg): MsgSetSnapshotResponse {
    return MsgSetSnapshotResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgSetSnapshotResponseProtoMsg): MsgSetSnapshotResponse {
    return MsgSetSnapshotResponse.decode(message.value);
  },
  toProto(message: MsgSetSnapshotResponse): Uint8Array {
    return MsgSetSnapshotResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgSetSnapshotResponse): MsgSetSnapshotResponseProtoMsg {
    return {
      typeUrl: "/aceso.attestation.v1.MsgSetSnapshotResponse",
      value: MsgSetSnapshotResponse.encode(message).finish()
    };
  }
};
function createBaseMsgUpdateParamsResponse(): MsgUpdateParamsResponse {
  return {};
}
export const MsgUpdateParamsResponse = {
  typeUrl: "/aceso.attestation.v1.MsgUpdateParamsResponse",
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
      typeUrl: "/aceso.attestation.v1.MsgUpdateParamsResponse",
      value: MsgUpdateParamsResponse.encode(message).finish()
    };
  }
};