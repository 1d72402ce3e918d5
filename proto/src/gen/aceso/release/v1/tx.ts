import { Purpose, Params, ParamsAmino, ParamsSDKType, purposeFromJSON, purposeToJSON } from "../../consent/v1/state.js";
import { DisputeKind, ReceiptKind, receiptKindFromJSON, receiptKindToJSON, disputeKindFromJSON, disputeKindToJSON } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, bytesFromBase64, base64FromBytes, DeepPartial } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
/** MsgShareRecords opens an owner's own records for a doctor, a relative or the owner. */
export interface MsgShareRecords {
  owner: string;
  vault: Uint8Array;
  records: Uint8Array[];
  recipient: string;
  recipientKeys: Uint8Array[];
  purpose: Purpose;
  expires: bigint;
  /** 16 bytes */
  salt: Uint8Array;
  /** owner_sign over the share statement */
  signature: Uint8Array;
}
export interface MsgShareRecordsProtoMsg {
  typeUrl: "/aceso.release.v1.MsgShareRecords";
  value: Uint8Array;
}
/**
 * MsgShareRecords opens an owner's own records for a doctor, a relative or the owner.
 * @name MsgShareRecordsAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.MsgShareRecords
 */
export interface MsgShareRecordsAmino {
  owner?: string;
  vault?: string;
  records?: string[];
  recipient?: string;
  recipient_keys?: string[];
  purpose?: Purpose;
  expires?: string;
  /**
   * 16 bytes
   */
  salt?: string;
  /**
   * owner_sign over the share statement
   */
  signature?: string;
}
export interface MsgShareRecordsAminoMsg {
  type: "aceso/release/MsgShareRecords";
  value: MsgShareRecordsAmino;
}
/** MsgShareRecords opens an owner's own records for a doctor, a relative or the owner. */
export interface MsgShareRecordsSDKType {
  owner: string;
  vault: Uint8Array;
  records: Uint8Array[];
  recipient: string;
  recipient_keys: Uint8Array[];
  purpose: Purpose;
  expires: bigint;
  salt: Uint8Array;
  signature: Uint8Array;
}
export interface MsgShareRecordsResponse {
  order: Uint8Array;
}
export interface MsgShareRecordsResponseProtoMsg {
  typeUrl: "/aceso.release.v1.MsgShareRecordsResponse";
  value: Uint8Array;
}
/**
 * @name MsgShareRecordsResponseAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.MsgShareRecordsResponse
 */
export interface MsgShareRecordsResponseAmino {
  order?: string;
}
export interface MsgShareRecordsResponseAminoMsg {
  type: "/aceso.release.v1.MsgShareRecordsResponse";
  value: MsgShareRecordsResponseAmino;
}
export interface MsgShareRecordsResponseSDKType {
  order: Uint8Array;
}
/** ReceiptInput is one trustee's answer to one order. */
export interface ReceiptInput {
  order: Uint8Array;
  kind: ReceiptKind;
  box: Uint8Array;
}
export interface ReceiptInputProtoMsg {
  typeUrl: "/aceso.release.v1.ReceiptInput";
  value: Uint8Array;
}
/**
 * ReceiptInput is one trustee's answer to one order.
 * @name ReceiptInputAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.ReceiptInput
 */
export interface ReceiptInputAmino {
  order?: string;
  kind?: ReceiptKind;
  box?: string;
}
export interface ReceiptInputAminoMsg {
  type: "/aceso.release.v1.ReceiptInput";
  value: ReceiptInputAmino;
}
/** ReceiptInput is one trustee's answer to one order. */
export interface ReceiptInputSDKType {
  order: Uint8Array;
  kind: ReceiptKind;
  box: Uint8Array;
}
/** MsgPostReceipts posts one trustee's answers. */
export interface MsgPostReceipts {
  /** hot address */
  trustee: string;
  receipts: ReceiptInput[];
}
export interface MsgPostReceiptsProtoMsg {
  typeUrl: "/aceso.release.v1.MsgPostReceipts";
  value: Uint8Array;
}
/**
 * MsgPostReceipts posts one trustee's answers.
 * @name MsgPostReceiptsAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.MsgPostReceipts
 */
export interface MsgPostReceiptsAmino {
  /**
   * hot address
   */
  trustee?: string;
  receipts: ReceiptInputAmino[];
}
export interface MsgPostReceiptsAminoMsg {
  type: "aceso/release/MsgPostReceipts";
  value: MsgPostReceiptsAmino;
}
/** MsgPostReceipts posts one trustee's answers. */
export interface MsgPostReceiptsSDKType {
  trustee: string;
  receipts: ReceiptInputSDKType[];
}
/** MsgConfirmDeletion says the recipient deleted what a STOP_DELETE withdrawal covers. */
export interface MsgConfirmDeletion {
  recipient: string;
  order: Uint8Array;
}
export interface MsgConfirmDeletionProtoMsg {
  typeUrl: "/aceso.release.v1.MsgConfirmDeletion";
  value: Uint8Array;
}
/**
 * MsgConfirmDeletion says the recipient deleted what a STOP_DELETE withdrawal covers.
 * @name MsgConfirmDeletionAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.MsgConfirmDeletion
 */
export interface MsgConfirmDeletionAmino {
  recipient?: string;
  order?: string;
}
export interface MsgConfirmDeletionAminoMsg {
  type: "aceso/release/MsgConfirmDeletion";
  value: MsgConfirmDeletionAmino;
}
/** MsgConfirmDeletion says the recipient deleted what a STOP_DELETE withdrawal covers. */
export interface MsgConfirmDeletionSDKType {
  recipient: string;
  order: Uint8Array;
}
/** SignedPartials is what a trustee signed over one chunk of an order, as its release box carries it. */
export interface SignedPartials {
  /** from 0 */
  chunk: number;
  records: Uint8Array[];
  /** Z of each record */
  partials: Uint8Array[];
  /** DLEQ, c ‖ s */
  proof: Uint8Array;
  /** the operator's sign_key over the partials statement */
  signature: Uint8Array;
}
export interface SignedPartialsProtoMsg {
  typeUrl: "/aceso.release.v1.SignedPartials";
  value: Uint8Array;
}
/**
 * SignedPartials is what a trustee signed over one chunk of an order, as its release box carries it.
 * @name SignedPartialsAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.SignedPartials
 */
export interface SignedPartialsAmino {
  /**
   * from 0
   */
  chunk?: number;
  records?: string[];
  /**
   * Z of each record
   */
  partials?: string[];
  /**
   * DLEQ, c ‖ s
   */
  proof?: string;
  /**
   * the operator's sign_key over the partials statement
   */
  signature?: string;
}
export interface SignedPartialsAminoMsg {
  type: "/aceso.release.v1.SignedPartials";
  value: SignedPartialsAmino;
}
/** SignedPartials is what a trustee signed over one chunk of an order, as its release box carries it. */
export interface SignedPartialsSDKType {
  chunk: number;
  records: Uint8Array[];
  partials: Uint8Array[];
  proof: Uint8Array;
  signature: Uint8Array;
}
/** MsgOpenDispute complains about one trustee's answer to one order. */
export interface MsgOpenDispute {
  recipient: string;
  order: Uint8Array;
  /** of the trustee, from 1 */
  place: number;
  kind: DisputeKind;
  /** BAD_PARTIAL only */
  statement?: SignedPartials;
  /** of the order's deal, BAD_PARTIAL only: state keeps their hash */
  commitments: Uint8Array[];
}
export interface MsgOpenDisputeProtoMsg {
  typeUrl: "/aceso.release.v1.MsgOpenDispute";
  value: Uint8Array;
}
/**
 * MsgOpenDispute complains about one trustee's answer to one order.
 * @name MsgOpenDisputeAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.MsgOpenDispute
 */
export interface MsgOpenDisputeAmino {
  recipient?: string;
  order?: string;
  /**
   * of the trustee, from 1
   */
  place?: number;
  kind?: DisputeKind;
  /**
   * BAD_PARTIAL only
   */
  statement?: SignedPartialsAmino;
  /**
   * of the order's deal, BAD_PARTIAL only: state keeps their hash
   */
  commitments?: string[];
}
export interface MsgOpenDisputeAminoMsg {
  type: "aceso/release/MsgOpenDispute";
  value: MsgOpenDisputeAmino;
}
/** MsgOpenDispute complains about one trustee's answer to one order. */
export interface MsgOpenDisputeSDKType {
  recipient: string;
  order: Uint8Array;
  place: number;
  kind: DisputeKind;
  statement?: SignedPartialsSDKType;
  commitments: Uint8Array[];
}
export interface MsgOpenDisputeResponse {
  dispute: Uint8Array;
}
export interface MsgOpenDisputeResponseProtoMsg {
  typeUrl: "/aceso.release.v1.MsgOpenDisputeResponse";
  value: Uint8Array;
}
/**
 * @name MsgOpenDisputeResponseAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.MsgOpenDisputeResponse
 */
export interface MsgOpenDisputeResponseAmino {
  dispute?: string;
}
export interface MsgOpenDisputeResponseAminoMsg {
  type: "/aceso.release.v1.MsgOpenDisputeResponse";
  value: MsgOpenDisputeResponseAmino;
}
export interface MsgOpenDisputeResponseSDKType {
  dispute: Uint8Array;
}
/** MsgAnswerDispute posts the release box itself, or, where no receipt was given, the name of an owner box with the reason of a refusal. */
export interface MsgAnswerDispute {
  /** hot address */
  trustee: string;
  dispute: Uint8Array;
  /** the bytes */
  box: Uint8Array;
  /** blob name */
  refusal: Uint8Array;
}
export interface MsgAnswerDisputeProtoMsg {
  typeUrl: "/aceso.release.v1.MsgAnswerDispute";
  value: Uint8Array;
}
/**
 * MsgAnswerDispute posts the release box itself, or, where no receipt was given, the name of an owner box with the reason of a refusal.
 * @name MsgAnswerDisputeAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.MsgAnswerDispute
 */
export interface MsgAnswerDisputeAmino {
  /**
   * hot address
   */
  trustee?: string;
  dispute?: string;
  /**
   * the bytes
   */
  box?: string;
  /**
   * blob name
   */
  refusal?: string;
}
export interface MsgAnswerDisputeAminoMsg {
  type: "aceso/release/MsgAnswerDispute";
  value: MsgAnswerDisputeAmino;
}
/** MsgAnswerDispute posts the release box itself, or, where no receipt was given, the name of an owner box with the reason of a refusal. */
export interface MsgAnswerDisputeSDKType {
  trustee: string;
  dispute: Uint8Array;
  box: Uint8Array;
  refusal: Uint8Array;
}
/** MsgRevealRecipientKey shows the key that was for this trustee alone, so that everybody can try the box it posted. */
export interface MsgRevealRecipientKey {
  recipient: string;
  dispute: Uint8Array;
  /** X25519 */
  secret: Uint8Array;
}
export interface MsgRevealRecipientKeyProtoMsg {
  typeUrl: "/aceso.release.v1.MsgRevealRecipientKey";
  value: Uint8Array;
}
/**
 * MsgRevealRecipientKey shows the key that was for this trustee alone, so that everybody can try the box it posted.
 * @name MsgRevealRecipientKeyAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.MsgRevealRecipientKey
 */
export interface MsgRevealRecipientKeyAmino {
  recipient?: string;
  dispute?: string;
  /**
   * X25519
   */
  secret?: string;
}
export interface MsgRevealRecipientKeyAminoMsg {
  type: "aceso/release/MsgRevealRecipientKey";
  value: MsgRevealRecipientKeyAmino;
}
/** MsgRevealRecipientKey shows the key that was for this trustee alone, so that everybody can try the box it posted. */
export interface MsgRevealRecipientKeySDKType {
  recipient: string;
  dispute: Uint8Array;
  secret: Uint8Array;
}
/** MsgConcludeDispute decides a dispute whose window is over; anybody may send it. */
export interface MsgConcludeDispute {
  sender: string;
  dispute: Uint8Array;
}
export interface MsgConcludeDisputeProtoMsg {
  typeUrl: "/aceso.release.v1.MsgConcludeDispute";
  value: Uint8Array;
}
/**
 * MsgConcludeDispute decides a dispute whose window is over; anybody may send it.
 * @name MsgConcludeDisputeAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.MsgConcludeDispute
 */
export interface MsgConcludeDisputeAmino {
  sender?: string;
  dispute?: string;
}
export interface MsgConcludeDisputeAminoMsg {
  type: "aceso/release/MsgConcludeDispute";
  value: MsgConcludeDisputeAmino;
}
/** MsgConcludeDispute decides a dispute whose window is over; anybody may send it. */
export interface MsgConcludeDisputeSDKType {
  sender: string;
  dispute: Uint8Array;
}
/** MsgUpdateParams replaces the parameters; authority only. */
export interface MsgUpdateParams {
  authority: string;
  params: Params;
}
export interface MsgUpdateParamsProtoMsg {
  typeUrl: "/aceso.release.v1.MsgUpdateParams";
  value: Uint8Array;
}
/**
 * MsgUpdateParams replaces the parameters; authority only.
 * @name MsgUpdateParamsAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.MsgUpdateParams
 */
export interface MsgUpdateParamsAmino {
  authority?: string;
  params: ParamsAmino;
}
export interface MsgUpdateParamsAminoMsg {
  type: "aceso/release/MsgUpdateParams";
  value: MsgUpdateParamsAmino;
}
/** MsgUpdateParams replaces the parameters; authority only. */
export interface MsgUpdateParamsSDKType {
  authority: string;
  params: ParamsSDKType;
}
/** MsgPostReceiptsResponse is empty: the event carries what changed. */
export interface MsgPostReceiptsResponse {}
export interface MsgPostReceiptsResponseProtoMsg {
  typeUrl: "/aceso.release.v1.MsgPostReceiptsResponse";
  value: Uint8Array;
}
/**
 * MsgPostReceiptsResponse is empty: the event carries what changed.
 * @name MsgPostReceiptsResponseAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.MsgPostReceiptsResponse
 */
export interface MsgPostReceiptsResponseAmino {}
export interface MsgPostReceiptsResponseAminoMsg {
  type: "/aceso.release.v1.MsgPostReceiptsResponse";
  value: MsgPostReceiptsResponseAmino;
}
/** MsgPostReceiptsResponse is empty: the event carries what changed. */
export interface MsgPostReceiptsResponseSDKType {}
/** MsgConfirmDeletionResponse is empty: the event carries what changed. */
export interface MsgConfirmDeletionResponse {}
export interface MsgConfirmDeletionResponseProtoMsg {
  typeUrl: "/aceso.release.v1.MsgConfirmDeletionResponse";
  value: Uint8Array;
}
/**
 * MsgConfirmDeletionResponse is empty: the event carries what changed.
 * @name MsgConfirmDeletionResponseAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.MsgConfirmDeletionResponse
 */
export interface MsgConfirmDeletionResponseAmino {}
export interface MsgConfirmDeletionResponseAminoMsg {
  type: "/aceso.release.v1.MsgConfirmDeletionResponse";
  value: MsgConfirmDeletionResponseAmino;
}
/** MsgConfirmDeletionResponse is empty: the event carries what changed. */
export interface MsgConfirmDeletionResponseSDKType {}
/** MsgUpdateParamsResponse is empty: the event carries what changed. */
export interface MsgUpdateParamsResponse {}
export interface MsgUpdateParamsResponseProtoMsg {
  typeUrl: "/aceso.release.v1.MsgUpdateParamsResponse";
  value: Uint8Array;
}
/**
 * MsgUpdateParamsResponse is empty: the event carries what changed.
 * @name MsgUpdateParamsResponseAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.MsgUpdateParamsResponse
 */
export interface MsgUpdateParamsResponseAmino {}
export interface MsgUpdateParamsResponseAminoMsg {
  type: "/aceso.release.v1.MsgUpdateParamsResponse";
  value: MsgUpdateParamsResponseAmino;
}
/** MsgUpdateParamsResponse is empty: the event carries what changed. */
export interface MsgUpdateParamsResponseSDKType {}
/** MsgAnswerDisputeResponse is empty: the events carry what changed. */
export interface MsgAnswerDisputeResponse {}
export interface MsgAnswerDisputeResponseProtoMsg {
  typeUrl: "/aceso.release.v1.MsgAnswerDisputeResponse";
  value: Uint8Array;
}
/**
 * MsgAnswerDisputeResponse is empty: the events carry what changed.
 * @name MsgAnswerDisputeResponseAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.MsgAnswerDisputeResponse
 */
export interface MsgAnswerDisputeResponseAmino {}
export interface MsgAnswerDisputeResponseAminoMsg {
  type: "/aceso.release.v1.MsgAnswerDisputeResponse";
  value: MsgAnswerDisputeResponseAmino;
}
/** MsgAnswerDisputeResponse is empty: the events carry what changed. */
export interface MsgAnswerDisputeResponseSDKType {}
/** MsgRevealRecipientKeyResponse is empty: the event carries what changed. */
export interface MsgRevealRecipientKeyResponse {}
export interface MsgRevealRecipientKeyResponseProtoMsg {
  typeUrl: "/aceso.release.v1.MsgRevealRecipientKeyResponse";
  value: Uint8Array;
}
/**
 * MsgRevealRecipientKeyResponse is empty: the event carries what changed.
 * @name MsgRevealRecipientKeyResponseAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.MsgRevealRecipientKeyResponse
 */
export interface MsgRevealRecipientKeyResponseAmino {}
export interface MsgRevealRecipientKeyResponseAminoMsg {
  type: "/aceso.release.v1.MsgRevealRecipientKeyResponse";
  value: MsgRevealRecipientKeyResponseAmino;
}
/** MsgRevealRecipientKeyResponse is empty: the event carries what changed. */
export interface MsgRevealRecipientKeyResponseSDKType {}
/** MsgConcludeDisputeResponse is empty: the event carries what changed. */
export interface MsgConcludeDisputeResponse {}
export interface MsgConcludeDisputeResponseProtoMsg {
  typeUrl: "/aceso.release.v1.MsgConcludeDisputeResponse";
  value: Uint8Array;
}
/**
 * MsgConcludeDisputeResponse is empty: the event carries what changed.
 * @name MsgConcludeDisputeResponseAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.MsgConcludeDisputeResponse
 */
export interface MsgConcludeDisputeResponseAmino {}
export interface MsgConcludeDisputeResponseAminoMsg {
  type: "/aceso.release.v1.MsgConcludeDisputeResponse";
  value: MsgConcludeDisputeResponseAmino;
}
/** MsgConcludeDisputeResponse is empty: the event carries what changed. */
export interface MsgConcludeDisputeResponseSDKType {}
function createBaseMsgShareRecords(): MsgShareRecords {
  return {
    owner: "",
    vault: new Uint8Array(),
    records: [],
    recipient: "",
    recipientKeys: [],
    purpose: 0,
    expires: BigInt(0),
    salt: new Uint8Array(),
    signature: new Uint8Array()
  };
}
export const MsgShareRecords = {
  typeUrl: "/aceso.release.v1.MsgShareRecords",
  encode(message: MsgShareRecords, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.owner !== "") {
      writer.uint32(10).string(message.owner);
    }
    if (message.vault.length !== 0) {
      writer.uint32(18).bytes(message.vault);
    }
    for (const v of message.records) {
      writer.uint32(26).bytes(v!);
    }
    if (message.recipient !== "") {
      writer.uint32(34).string(message.recipient);
    }
    for (const v of message.recipientKeys) {
      writer.uint32(42).bytes(v!);
    }
    if (message.purpose !== 0) {
      writer.uint32(48).int32(message.purpose);
    }
    if (message.expires !== BigInt(0)) {
      writer.uint32(56).int64(message.expires);
    }
    if (message.salt.length !== 0) {
      writer.uint32(66).bytes(message.salt);
    }
    if (message.signature.length !== 0) {
      writer.uint32(74).bytes(message.signature);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgShareRecords {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgShareRecords();
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
          message.records.push(reader.bytes());
          break;
        case 4:
          message.recipient = reader.string();
          break;
        case 5:
          message.recipientKeys.push(reader.bytes());
          break;
        case 6:
          message.purpose = reader.int32() as any;
          break;
        case 7:
          message.expires = reader.int64();
          break;
        case 8:
          message.salt = reader.bytes();
          break;
        case 9:
          message.signature = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgShareRecords {
    const obj = createBaseMsgShareRecords();
    if (isSet(object.owner)) obj.owner = String(object.owner);
    if (isSet(object.vault)) obj.vault = bytesFromBase64(object.vault);
    if (Array.isArray(object?.records)) obj.records = object.records.map((e: any) => bytesFromBase64(e));
    if (isSet(object.recipient)) obj.recipient = String(object.recipient);
    if (Array.isArray(object?.recipientKeys)) obj.recipientKeys = object.recipientKeys.map((e: any) => bytesFromBase64(e));
    if (isSet(object.purpose)) obj.purpose = purposeFromJSON(object.purpose);
    if (isSet(object.expires)) obj.expires = BigInt(object.expires.toString());
    if (isSet(object.salt)) obj.salt = bytesFromBase64(object.salt);
    if (isSet(object.signature)) obj.signature = bytesFromBase64(object.signature);
    return obj;
  },
  toJSON(message: MsgShareRecords): JsonSafe<MsgShareRecords> {
    const obj: any = {};
    message.owner !== undefined && (obj.owner = message.owner);
    message.vault !== undefined && (obj.vault = base64FromBytes(message.vault !== undefined ? message.vault : new Uint8Array()));
    if (message.records) {
      obj.records = message.records.map(e => base64FromBytes(e !== undefined ? e : new Uint8Array()));
    } else {
      obj.records = [];
    }
    message.recipient !== undefined && (obj.recipient = message.recipient);
    if (message.recipientKeys) {
      obj.recipientKeys = message.recipientKeys.map(e => base64FromBytes(e !== undefined ? e : new Uint8Array()));
    } else {
      obj.recipientKeys = [];
    }
    message.purpose !== undefined && (obj.purpose = purposeToJSON(message.purpose));
    message.expires !== undefined && (obj.expires = (message.expires || BigInt(0)).toString());
    message.salt !== undefined && (obj.salt = base64FromBytes(message.salt !== undefined ? message.salt : new Uint8Array()));
    message.signature !== undefined && (obj.signature = base64FromBytes(message.signature !== undefined ? message.signature : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgShareRecords>): MsgShareRecords {
    const message = createBaseMsgShareRecords();
    message.owner = object.owner ?? "";
    message.vault = object.vault ?? new Uint8Array();
    message.records = object.records?.map(e => e) || [];
    message.recipient = object.recipient ?? "";
    message.recipientKeys = object.recipientKeys?.map(e => e) || [];
    message.purpose = object.purpose ?? 0;
    if (object.expires !== undefined && object.expires !== null) {
      message.expires = BigInt(object.expires.toString());
    }
    message.salt = object.salt ?? new Uint8Array();
    message.signature = object.signature ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgShareRecordsAmino): MsgShareRecords {
    const message = createBaseMsgShareRecords();
    if (object.owner !== undefined && object.owner !== null) {
      message.owner = object.owner;
    }
    if (object.vault !== undefined && object.vault !== null) {
      message.vault = bytesFromBase64(object.vault);
    }
    message.records = object.records?.map(e => bytesFromBase64(e)) || [];
    if (object.recipient !== undefined && object.recipient !== null) {
      message.recipient = object.recipient;
    }
    message.recipientKeys = object.recipient_keys?.map(e => bytesFromBase64(e)) || [];
    if (object.purpose !== undefined && object.purpose !== null) {
      message.purpose = object.purpose;
    }
    if (object.expires !== undefined && object.expires !== null) {
      message.expires = BigInt(object.expires);
    }
    if (object.salt !== undefined && object.salt !== null) {
      message.salt = bytesFromBase64(object.salt);
    }
    if (object.signature !== undefined && object.signature !== null) {
      message.signature = bytesFromBase64(object.signature);
    }
    return message;
  },
  toAmino(message: MsgShareRecords): MsgShareRecordsAmino {
    const obj: any = {};
    obj.owner = message.owner === "" ? undefined : message.owner;
    obj.vault = message.vault ? base64FromBytes(message.vault) : undefined;
    if (message.records) {
      obj.records = message.records.map(e => base64FromBytes(e));
    } else {
      obj.records = message.records;
    }
    obj.recipient = message.recipient === "" ? undefined : message.recipient;
    if (message.recipientKeys) {
      obj.recipient_keys = message.recipientKeys.map(e => base64FromBytes(e));
    } else {
      obj.recipient_keys = message.recipientKeys;
    }
    obj.purpose = message.purpose === 0 ? undefined : message.purpose;
    obj.expires = message.expires !== BigInt(0) ? message.expires?.toString() : undefined;
    obj.salt = message.salt ? base64FromBytes(message.salt) : undefined;
    obj.signature = message.signature ? base64FromBytes(message.signature) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgShareRecordsAminoMsg): MsgShareRecords {
    return MsgShareRecords.fromAmino(object.value);
  },
  toAminoMsg(message: MsgShareRecords): MsgShareRecordsAminoMsg {
    return {
      type: "aceso/release/MsgShareRecords",
      value: MsgShareRecords.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgShareRecordsProtoMsg): MsgShareRecords {
    return MsgShareRecords.decode(message.value);
  },
  toProto(message: MsgShareRecords): Uint8Array {
    return MsgShareRecords.encode(message).finish();
  },
  toProtoMsg(message: MsgShareRecords): MsgShareRecordsProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.MsgShareRecords",
      value: MsgShareRecords.encode(message).finish()
    };
  }
};
function createBaseMsgShareRecordsResponse(): MsgShareRecordsResponse {
  return {
    order: new Uint8Array()
  };
}
export const MsgShareRecordsResponse = {
  typeUrl: "/aceso.release.v1.MsgShareRecordsResponse",
  encode(message: MsgShareRecordsResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.order.length !== 0) {
      writer.uint32(10).bytes(message.order);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgShareRecordsResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgShareRecordsResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.order = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgShareRecordsResponse {
    const obj = createBaseMsgShareRecordsResponse();
    if (isSet(object.order)) obj.order = bytesFromBase64(object.order);
    return obj;
  },
  toJSON(message: MsgShareRecordsResponse): JsonSafe<MsgShareRecordsResponse> {
    const obj: any = {};
    message.order !== undefined && (obj.order = base64FromBytes(message.order !== undefined ? message.order : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgShareRecordsResponse>): MsgShareRecordsResponse {
    const message = createBaseMsgShareRecordsResponse();
    message.order = object.order ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgShareRecordsResponseAmino): MsgShareRecordsResponse {
    const message = createBaseMsgShareRecordsResponse();
    if (object.order !== undefined && object.order !== null) {
      message.order = bytesFromBase64(object.order);
    }
    return message;
  },
  toAmino(message: MsgShareRecordsResponse): MsgShareRecordsResponseAmino {
    const obj: any = {};
    obj.order = message.order ? base64FromBytes(message.order) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgShareRecordsResponseAminoMsg): MsgShareRecordsResponse {
    return MsgShareRecordsResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgShareRecordsResponseProtoMsg): MsgShareRecordsResponse {
    return MsgShareRecordsResponse.decode(message.value);
  },
  toProto(message: MsgShareRecordsResponse): Uint8Array {
    return MsgShareRecordsResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgShareRecordsResponse): MsgShareRecordsResponseProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.MsgShareRecordsResponse",
      value: MsgShareRecordsResponse.encode(message).finish()
    };
  }
};
function createBaseReceiptInput(): ReceiptInput {
  return {
    order: new Uint8Array(),
    kind: 0,
    box: new Uint8Array()
  };
}
export const ReceiptInput = {
  typeUrl: "/aceso.release.v1.ReceiptInput",
  encode(message: ReceiptInput, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.order.length !== 0) {
      writer.uint32(10).bytes(message.order);
    }
    if (message.kind !== 0) {
      writer.uint32(16).int32(message.kind);
    }
    if (message.box.length !== 0) {
      writer.uint32(26).bytes(message.box);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): ReceiptInput {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseReceiptInput();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.order = reader.bytes();
          break;
        case 2:
          message.kind = reader.int32() as any;
          break;
        case 3:
          message.box = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): ReceiptInput {
    const obj = createBaseReceiptInput();
    if (isSet(object.order)) obj.order = bytesFromBase64(object.order);
    if (isSet(object.kind)) obj.kind = receiptKindFromJSON(object.kind);
    if (isSet(object.box)) obj.box = bytesFromBase64(object.box);
    return obj;
  },
  toJSON(message: ReceiptInput): JsonSafe<ReceiptInput> {
    const obj: any = {};
    message.order !== undefined && (obj.order = base64FromBytes(message.order !== undefined ? message.order : new Uint8Array()));
    message.kind !== undefined && (obj.kind = receiptKindToJSON(message.kind));
    message.box !== undefined && (obj.box = base64FromBytes(message.box !== undefined ? message.box : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<ReceiptInput>): ReceiptInput {
    const message = createBaseReceiptInput();
    message.order = object.order ?? new Uint8Array();
    message.kind = object.kind ?? 0;
    message.box = object.box ?? new Uint8Array();
    return message;
  },
  fromAmino(object: ReceiptInputAmino): ReceiptInput {
    const message = createBaseReceiptInput();
    if (object.order !== undefined && object.order !== null) {
      message.order = bytesFromBase64(object.order);
    }
    if (object.kind !== undefined && object.kind !== null) {
      message.kind = object.kind;
    }
    if (object.box !== undefined && object.box !== null) {
      message.box = bytesFromBase64(object.box);
    }
    return message;
  },
  toAmino(message: ReceiptInput): ReceiptInputAmino {
    const obj: any = {};
    obj.order = message.order ? base64FromBytes(message.order) : undefined;
    obj.kind = message.kind === 0 ? undefined : message.kind;
    obj.box = message.box ? base64FromBytes(message.box) : undefined;
    return obj;
  },
  fromAminoMsg(object: ReceiptInputAminoMsg): ReceiptInput {
    return ReceiptInput.fromAmino(object.value);
  },
  fromProtoMsg(message: ReceiptInputProtoMsg): ReceiptInput {
    return ReceiptInput.decode(message.value);
  },
  toProto(message: ReceiptInput): Uint8Array {
    return ReceiptInput.encode(message).finish();
  },
  toProtoMsg(message: ReceiptInput): ReceiptInputProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.ReceiptInput",
      value: ReceiptInput.encode(message).finish()
    };
  }
};
function createBaseMsgPostReceipts(): MsgPostReceipts {
  return {
    trustee: "",
    receipts: []
  };
}
export const MsgPostReceipts = {
  typeUrl: "/aceso.release.v1.MsgPostReceipts",
  encode(message: MsgPostReceipts, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.trustee !== "") {
      writer.uint32(10).string(message.trustee);
    }
    for (const v of message.receipts) {
      ReceiptInput.encode(v!, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgPostReceipts {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgPostReceipts();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.trustee = reader.string();
          break;
        case 2:
          message.receipts.push(ReceiptInput.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgPostReceipts {
    const obj = createBaseMsgPostReceipts();
    if (isSet(object.trustee)) obj.trustee = String(object.trustee);
    if (Array.isArray(object?.receipts)) obj.receipts = object.receipts.map((e: any) => ReceiptInput.fromJSON(e));
    return obj;
  },
  toJSON(message: MsgPostReceipts): JsonSafe<MsgPostReceipts> {
    const obj: any = {};
    message.trustee !== undefined && (obj.trustee = message.trustee);
    if (message.receipts) {
      obj.receipts = message.receipts.map(e => e ? ReceiptInput.toJSON(e) : undefined);
    } else {
      obj.receipts = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<MsgPostReceipts>): MsgPostReceipts {
    const message = createBaseMsgPostReceipts();
    message.trustee = object.trustee ?? "";
    message.receipts = object.receipts?.map(e => ReceiptInput.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: MsgPostReceiptsAmino): MsgPostReceipts {
    const message = createBaseMsgPostReceipts();
    if (object.trustee !== undefined && object.trustee !== null) {
      message.trustee = object.trustee;
    }
    message.receipts = object.receipts?.map(e => ReceiptInput.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: MsgPostReceipts): MsgPostReceiptsAmino {
    const obj: any = {};
    obj.trustee = message.trustee === "" ? undefined : message.trustee;
    if (message.receipts) {
      obj.receipts = message.receipts.map(e => e ? ReceiptInput.toAmino(e) : undefined);
    } else {
      obj.receipts = message.receipts;
    }
    return obj;
  },
  fromAminoMsg(object: MsgPostReceiptsAminoMsg): MsgPostReceipts {
    return MsgPostReceipts.fromAmino(object.value);
  },
  toAminoMsg(message: MsgPostReceipts): MsgPostReceiptsAminoMsg {
    return {
      type: "aceso/release/MsgPostReceipts",
      value: MsgPostReceipts.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgPostReceiptsProtoMsg): MsgPostReceipts {
    return MsgPostReceipts.decode(message.value);
  },
  toProto(message: MsgPostReceipts): Uint8Array {
    return MsgPostReceipts.encode(message).finish();
  },
  toProtoMsg(message: MsgPostReceipts): MsgPostReceiptsProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.MsgPostReceipts",
      value: MsgPostReceipts.encode(message).finish()
    };
  }
};
function createBaseMsgConfirmDeletion(): MsgConfirmDeletion {
  return {
    recipient: "",
    order: new Uint8Array()
  };
}
export const MsgConfirmDeletion = {
  typeUrl: "/aceso.release.v1.MsgConfirmDeletion",
  encode(message: MsgConfirmDeletion, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.recipient !== "") {
      writer.uint32(10).string(message.recipient);
    }
    if (message.order.length !== 0) {
      writer.uint32(18).bytes(message.order);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgConfirmDeletion {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgConfirmDeletion();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.recipient = reader.string();
          break;
        case 2:
          message.order = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgConfirmDeletion {
    const obj = createBaseMsgConfirmDeletion();
    if (isSet(object.recipient)) obj.recipient = String(object.recipient);
    if (isSet(object.order)) obj.order = bytesFromBase64(object.order);
    return obj;
  },
  toJSON(message: MsgConfirmDeletion): JsonSafe<MsgConfirmDeletion> {
    const obj: any = {};
    message.recipient !== undefined && (obj.recipient = message.recipient);
    message.order !== undefined && (obj.order = base64FromBytes(message.order !== undefined ? message.order : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgConfirmDeletion>): MsgConfirmDeletion {
    const message = createBaseMsgConfirmDeletion();
    message.recipient = object.recipient ?? "";
    message.order = object.order ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgConfirmDeletionAmino): MsgConfirmDeletion {
    const message = createBaseMsgConfirmDeletion();
    if (object.recipient !== undefined && object.recipient !== null) {
      message.recipient = object.recipient;
    }
    if (object.order !== undefined && object.order !== null) {
      message.order = bytesFromBase64(object.order);
    }
    return message;
  },
  toAmino(message: MsgConfirmDeletion): MsgConfirmDeletionAmino {
    const obj: any = {};
    obj.recipient = message.recipient === "" ? undefined : message.recipient;
    obj.order = message.order ? base64FromBytes(message.order) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgConfirmDeletionAminoMsg): MsgConfirmDeletion {
    return MsgConfirmDeletion.fromAmino(object.value);
  },
  toAminoMsg(message: MsgConfirmDeletion): MsgConfirmDeletionAminoMsg {
    return {
      type: "aceso/release/MsgConfirmDeletion",
      value: MsgConfirmDeletion.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgConfirmDeletionProtoMsg): MsgConfirmDeletion {
    return MsgConfirmDeletion.decode(message.value);
  },
  toProto(message: MsgConfirmDeletion): Uint8Array {
    return MsgConfirmDeletion.encode(message).finish();
  },
  toProtoMsg(message: MsgConfirmDeletion): MsgConfirmDeletionProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.MsgConfirmDeletion",
      value: MsgConfirmDeletion.encode(message).finish()
    };
  }
};
function createBaseSignedPartials(): SignedPartials {
  return {
    chunk: 0,
    records: [],
    partials: [],
    proof: new Uint8Array(),
    signature: new Uint8Array()
  };
}
export const SignedPartials = {
  typeUrl: "/aceso.release.v1.SignedPartials",
  encode(message: SignedPartials, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.chunk !== 0) {
      writer.uint32(8).uint32(message.chunk);
    }
    for (const v of message.records) {
      writer.uint32(18).bytes(v!);
    }
    for (const v of message.partials) {
      writer.uint32(26).bytes(v!);
    }
    if (message.proof.length !== 0) {
      writer.uint32(34).bytes(message.proof);
    }
    if (message.signature.length !== 0) {
      writer.uint32(42).bytes(message.signature);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): SignedPartials {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseSignedPartials();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.chunk = reader.uint32();
          break;
        case 2:
          message.records.push(reader.bytes());
          break;
        case 3:
          message.partials.push(reader.bytes());
          break;
        case 4:
          message.proof = reader.bytes();
          break;
        case 5:
          message.signature = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): SignedPartials {
    const obj = createBaseSignedPartials();
    if (isSet(object.chunk)) obj.chunk = Number(object.chunk);
    if (Array.isArray(object?.records)) obj.records = object.records.map((e: any) => bytesFromBase64(e));
    if (Array.isArray(object?.partials)) obj.partials = object.partials.map((e: any) => bytesFromBase64(e));
    if (isSet(object.proof)) obj.proof = bytesFromBase64(object.proof);
    if (isSet(object.signature)) obj.signature = bytesFromBase64(object.signature);
    return obj;
  },
  toJSON(message: SignedPartials): JsonSafe<SignedPartials> {
    const obj: any = {};
    message.chunk !== undefined && (obj.chunk = Math.round(message.chunk));
    if (message.records) {
      obj.records = message.records.map(e => base64FromBytes(e !== undefined ? e : new Uint8Array()));
    } else {
      obj.records = [];
    }
    if (message.partials) {
      obj.partials = message.partials.map(e => base64FromBytes(e !== undefined ? e : new Uint8Array()));
    } else {
      obj.partials = [];
    }
    message.proof !== undefined && (obj.proof = base64FromBytes(message.proof !== undefined ? message.proof : new Uint8Array()));
    message.signature !== undefined && (obj.signature = base64FromBytes(message.signature !== undefined ? message.signature : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<SignedPartials>): SignedPartials {
    const message = createBaseSignedPartials();
    message.chunk = object.chunk ?? 0;
    message.records = object.records?.map(e => e) || [];
    message.partials = object.partials?.map(e => e) || [];
    message.proof = object.proof ?? new Uint8Array();
    message.signature = object.signature ?? new Uint8Array();
    return message;
  },
  fromAmino(object: SignedPartialsAmino): SignedPartials {
    const message = createBaseSignedPartials();
    if (object.chunk !== undefined && object.chunk !== null) {
      message.chunk = object.chunk;
    }
    message.records = object.records?.map(e => bytesFromBase64(e)) || [];
    message.partials = object.partials?.map(e => bytesFromBase64(e)) || [];
    if (object.proof !== undefined && object.proof !== null) {
      message.proof = bytesFromBase64(object.proof);
    }
    if (object.signature !== undefined && object.signature !== null) {
      message.signature = bytesFromBase64(object.signature);
    }
    return message;
  },
  toAmino(message: SignedPartials): SignedPartialsAmino {
    const obj: any = {};
    obj.chunk = message.chunk === 0 ? undefined : message.chunk;
    if (message.records) {
      obj.records = message.records.map(e => base64FromBytes(e));
    } else {
      obj.records = message.records;
    }
    if (message.partials) {
      obj.partials = message.partials.map(e => base64FromBytes(e));
    } else {
      obj.partials = message.partials;
    }
    obj.proof = message.proof ? base64FromBytes(message.proof) : undefined;
    obj.signature = message.signature ? base64FromBytes(message.signature) : undefined;
    return obj;
  },
  fromAminoMsg(object: SignedPartialsAminoMsg): SignedPartials {
    return SignedPartials.fromAmino(object.value);
  },
  fromProtoMsg(message: SignedPartialsProtoMsg): SignedPartials {
    return SignedPartials.decode(message.value);
  },
  toProto(message: SignedPartials): Uint8Array {
    return SignedPartials.encode(message).finish();
  },
  toProtoMsg(message: SignedPartials): SignedPartialsProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.SignedPartials",
      value: SignedPartials.encode(message).finish()
    };
  }
};
function createBaseMsgOpenDispute(): MsgOpenDispute {
  return {
    recipient: "",
    order: new Uint8Array(),
    place: 0,
    kind: 0,
    statement: undefined,
    commitments: []
  };
}
export const MsgOpenDispute = {
  typeUrl: "/aceso.release.v1.MsgOpenDispute",
  encode(message: MsgOpenDispute, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.recipient !== "") {
      writer.uint32(10).string(message.recipient);
    }
    if (message.order.length !== 0) {
      writer.uint32(18).bytes(message.order);
    }
    if (message.place !== 0) {
      writer.uint32(24).uint32(message.place);
    }
    if (message.kind !== 0) {
      writer.uint32(32).int32(message.kind);
    }
    if (message.statement !== undefined) {
      SignedPartials.encode(message.statement, writer.uint32(42).fork()).ldelim();
    }
    for (const v of message.commitments) {
      writer.uint32(50).bytes(v!);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgOpenDispute {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgOpenDispute();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.recipient = reader.string();
          break;
        case 2:
          message.order = reader.bytes();
          break;
        case 3:
          message.place = reader.uint32();
          break;
        case 4:
          message.kind = reader.int32() as any;
          break;
        case 5:
          message.statement = SignedPartials.decode(reader, reader.uint32());
          break;
        case 6:
          message.commitments.push(reader.bytes());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgOpenDispute {
    const obj = createBaseMsgOpenDispute();
    if (isSet(object.recipient)) obj.recipient = String(object.recipient);
    if (isSet(object.order)) obj.order = bytesFromBase64(object.order);
    if (isSet(object.place)) obj.place = Number(object.place);
    if (isSet(object.kind)) obj.kind = disputeKindFromJSON(object.kind);
    if (isSet(object.statement)) obj.statement = SignedPartials.fromJSON(object.statement);
    if (Array.isArray(object?.commitments)) obj.commitments = object.commitments.map((e: any) => bytesFromBase64(e));
    return obj;
  },
  toJSON(message: MsgOpenDispute): JsonSafe<MsgOpenDispute> {
    const obj: any = {};
    message.recipient !== undefined && (obj.recipient = message.recipient);
    message.order !== undefined && (obj.order = base64FromBytes(message.order !== undefined ? message.order : new Uint8Array()));
    message.place !== undefined && (obj.place = Math.round(message.place));
    message.kind !== undefined && (obj.kind = disputeKindToJSON(message.kind));
    message.statement !== undefined && (obj.statement = message.statement ? SignedPartials.toJSON(message.statement) : undefined);
    if (message.commitments) {
      obj.commitments = message.commitments.map(e => base64FromBytes(e !== undefined ? e : new Uint8Array()));
    } else {
      obj.commitments = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<MsgOpenDispute>): MsgOpenDispute {
    const message = createBaseMsgOpenDispute();
    message.recipient = object.recipient ?? "";
    message.order = object.order ?? new Uint8Array();
    message.place = object.place ?? 0;
    message.kind = object.kind ?? 0;
    if (object.statement !== undefined && object.statement !== null) {
      message.statement = SignedPartials.fromPartial(object.statement);
    }
    message.commitments = object.commitments?.map(e => e) || [];
    return message;
  },
  fromAmino(object: MsgOpenDisputeAmino): MsgOpenDispute {
    const message = createBaseMsgOpenDispute();
    if (object.recipient !== undefined && object.recipient !== null) {
      message.recipient = object.recipient;
    }
    if (object.order !== undefined && object.order !== null) {
      message.order = bytesFromBase64(object.order);
    }
    if (object.place !== undefined && object.place !== null) {
      message.place = object.place;
    }
    if (object.kind !== undefined && object.kind !== null) {
      message.kind = object.kind;
    }
    if (object.statement !== undefined && object.statement !== null) {
      message.statement = SignedPartials.fromAmino(object.statement);
    }
    message.commitments = object.commitments?.map(e => bytesFromBase64(e)) || [];
    return message;
  },
  toAmino(message: MsgOpenDispute): MsgOpenDisputeAmino {
    const obj: any = {};
    obj.recipient = message.recipient === "" ? undefined : message.recipient;
    obj.order = message.order ? base64FromBytes(message.order) : undefined;
    obj.place = message.place === 0 ? undefined : message.place;
    obj.kind = message.kind === 0 ? undefined : message.kind;
    obj.statement = message.statement ? SignedPartials.toAmino(message.statement) : undefined;
    if (message.commitments) {
      obj.commitments = message.commitments.map(e => base64FromBytes(e));
    } else {
      obj.commitments = message.commitments;
    }
    return obj;
  },
  fromAminoMsg(object: MsgOpenDisputeAminoMsg): MsgOpenDispute {
    return MsgOpenDispute.fromAmino(object.value);
  },
  toAminoMsg(message: MsgOpenDispute): MsgOpenDisputeAminoMsg {
    return {
      type: "aceso/release/MsgOpenDispute",
      value: MsgOpenDispute.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgOpenDisputeProtoMsg): MsgOpenDispute {
    return MsgOpenDispute.decode(message.value);
  },
  toProto(message: MsgOpenDispute): Uint8Array {
    return MsgOpenDispute.encode(message).finish();
  },
  toProtoMsg(message: MsgOpenDispute): MsgOpenDisputeProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.MsgOpenDispute",
      value: MsgOpenDispute.encode(message).finish()
    };
  }
};
function createBaseMsgOpenDisputeResponse(): MsgOpenDisputeResponse {
  return {
    dispute: new Uint8Array()
  };
}
export const MsgOpenDisputeResponse = {
  typeUrl: "/aceso.release.v1.MsgOpenDisputeResponse",
  encode(message: MsgOpenDisputeResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.dispute.length !== 0) {
      writer.uint32(10).bytes(message.dispute);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgOpenDisputeResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgOpenDisputeResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.dispute = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgOpenDisputeResponse {
    const obj = createBaseMsgOpenDisputeResponse();
    if (isSet(object.dispute)) obj.dispute = bytesFromBase64(object.dispute);
    return obj;
  },
  toJSON(message: MsgOpenDisputeResponse): JsonSafe<MsgOpenDisputeResponse> {
    const obj: any = {};
    message.dispute !== undefined && (obj.dispute = base64FromBytes(message.dispute !== undefined ? message.dispute : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgOpenDisputeResponse>): MsgOpenDisputeResponse {
    const message = createBaseMsgOpenDisputeResponse();
    message.dispute = object.dispute ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgOpenDisputeResponseAmino): MsgOpenDisputeResponse {
    const message = createBaseMsgOpenDisputeResponse();
    if (object.dispute !== undefined && object.dispute !== null) {
      message.dispute = bytesFromBase64(object.dispute);
    }
    return message;
  },
  toAmino(message: MsgOpenDisputeResponse): MsgOpenDisputeResponseAmino {
    const obj: any = {};
    obj.dispute = message.dispute ? base64FromBytes(message.dispute) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgOpenDisputeResponseAminoMsg): MsgOpenDisputeResponse {
    return MsgOpenDisputeResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgOpenDisputeResponseProtoMsg): MsgOpenDisputeResponse {
    return MsgOpenDisputeResponse.decode(message.value);
  },
  toProto(message: MsgOpenDisputeResponse): Uint8Array {
    return MsgOpenDisputeResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgOpenDisputeResponse): MsgOpenDisputeResponseProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.MsgOpenDisputeResponse",
      value: MsgOpenDisputeResponse.encode(message).finish()
    };
  }
};
function createBaseMsgAnswerDispute(): MsgAnswerDispute {
  return {
    trustee: "",
    dispute: new Uint8Array(),
    box: new Uint8Array(),
    refusal: new Uint8Array()
  };
}
export const MsgAnswerDispute = {
  typeUrl: "/aceso.release.v1.MsgAnswerDispute",
  encode(message: MsgAnswerDispute, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.trustee !== "") {
      writer.uint32(10).string(message.trustee);
    }
    if (message.dispute.length !== 0) {
      writer.uint32(18).bytes(message.dispute);
    }
    if (message.box.length !== 0) {
      writer.uint32(26).bytes(message.box);
    }
    if (message.refusal.length !== 0) {
      writer.uint32(34).bytes(message.refusal);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgAnswerDispute {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgAnswerDispute();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.trustee = reader.string();
          break;
        case 2:
          message.dispute = reader.bytes();
          break;
        case 3:
          message.box = reader.bytes();
          break;
        case 4:
          message.refusal = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgAnswerDispute {
    const obj = createBaseMsgAnswerDispute();
    if (isSet(object.trustee)) obj.trustee = String(object.trustee);
    if (isSet(object.dispute)) obj.dispute = bytesFromBase64(object.dispute);
    if (isSet(object.box)) obj.box = bytesFromBase64(object.box);
    if (isSet(object.refusal)) obj.refusal = bytesFromBase64(object.refusal);
    return obj;
  },
  toJSON(message: MsgAnswerDispute): JsonSafe<MsgAnswerDispute> {
    const obj: any = {};
    message.trustee !== undefined && (obj.trustee = message.trustee);
    message.dispute !== undefined && (obj.dispute = base64FromBytes(message.dispute !== undefined ? message.dispute : new Uint8Array()));
    message.box !== undefined && (obj.box = base64FromBytes(message.box !== undefined ? message.box : new Uint8Array()));
    message.refusal !== undefined && (obj.refusal = base64FromBytes(message.refusal !== undefined ? message.refusal : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgAnswerDispute>): MsgAnswerDispute {
    const message = createBaseMsgAnswerDispute();
    message.trustee = object.trustee ?? "";
    message.dispute = object.dispute ?? new Uint8Array();
    message.box = object.box ?? new Uint8Array();
    message.refusal = object.refusal ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgAnswerDisputeAmino): MsgAnswerDispute {
    const message = createBaseMsgAnswerDispute();
    if (object.trustee !== undefined && object.trustee !== null) {
      message.trustee = object.trustee;
    }
    if (object.dispute !== undefined && object.dispute !== null) {
      message.dispute = bytesFromBase64(object.dispute);
    }
    if (object.box !== undefined && object.box !== null) {
      message.box = bytesFromBase64(object.box);
    }
    if (object.refusal !== undefined && object.refusal !== null) {
      message.refusal = bytesFromBase64(object.refusal);
    }
    return message;
  },
  toAmino(message: MsgAnswerDispute): MsgAnswerDisputeAmino {
    const obj: any = {};
    obj.trustee = message.trustee === "" ? undefined : message.trustee;
    obj.dispute = message.dispute ? base64FromBytes(message.dispute) : undefined;
    obj.box = message.box ? base64FromBytes(message.box) : undefined;
    obj.refusal = message.refusal ? base64FromBytes(message.refusal) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgAnswerDisputeAminoMsg): MsgAnswerDispute {
    return MsgAnswerDispute.fromAmino(object.value);
  },
  toAminoMsg(message: MsgAnswerDispute): MsgAnswerDisputeAminoMsg {
    return {
      type: "aceso/release/MsgAnswerDispute",
      value: MsgAnswerDispute.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgAnswerDisputeProtoMsg): MsgAnswerDispute {
    return MsgAnswerDispute.decode(message.value);
  },
  toProto(message: MsgAnswerDispute): Uint8Array {
    return MsgAnswerDispute.encode(message).finish();
  },
  toProtoMsg(message: MsgAnswerDispute): MsgAnswerDisputeProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.MsgAnswerDispute",
      value: MsgAnswerDispute.encode(message).finish()
    };
  }
};
function createBaseMsgRevealRecipientKey(): MsgRevealRecipientKey {
  return {
    recipient: "",
    dispute: new Uint8Array(),
    secret: new Uint8Array()
  };
}
export const MsgRevealRecipientKey = {
  typeUrl: "/aceso.release.v1.MsgRevealRecipientKey",
  encode(message: MsgRevealRecipientKey, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.recipient !== "") {
      writer.uint32(10).string(message.recipient);
    }
    if (message.dispute.length !== 0) {
      writer.uint32(18).bytes(message.dispute);
    }
    if (message.secret.length !== 0) {
      writer.uint32(26).bytes(message.secret);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRevealRecipientKey {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRevealRecipientKey();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.recipient = reader.string();
          break;
        case 2:
          message.dispute = reader.bytes();
          break;
        case 3:
          message.secret = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgRevealRecipientKey {
    const obj = createBaseMsgRevealRecipientKey();
    if (isSet(object.recipient)) obj.recipient = String(object.recipient);
    if (isSet(object.dispute)) obj.dispute = bytesFromBase64(object.dispute);
    if (isSet(object.secret)) obj.secret = bytesFromBase64(object.secret);
    return obj;
  },
  toJSON(message: MsgRevealRecipientKey): JsonSafe<MsgRevealRecipientKey> {
    const obj: any = {};
    message.recipient !== undefined && (obj.recipient = message.recipient);
    message.dispute !== undefined && (obj.dispute = base64FromBytes(message.dispute !== undefined ? message.dispute : new Uint8Array()));
    message.secret !== undefined && (obj.secret = base64FromBytes(message.secret !== undefined ? message.secret : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgRevealRecipientKey>): MsgRevealRecipientKey {
    const message = createBaseMsgRevealRecipientKey();
    message.recipient = object.recipient ?? "";
    message.dispute = object.dispute ?? new Uint8Array();
    message.secret = object.secret ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgRevealRecipientKeyAmino): MsgRevealRecipientKey {
    const message = createBaseMsgRevealRecipientKey();
    if (object.recipient !== undefined && object.recipient !== null) {
      message.recipient = object.recipient;
    }
    if (object.dispute !== undefined && object.dispute !== null) {
      message.dispute = bytesFromBase64(object.dispute);
    }
    if (object.secret !== undefined && object.secret !== null) {
      message.secret = bytesFromBase64(object.secret);
    }
    return message;
  },
  toAmino(message: MsgRevealRecipientKey): MsgRevealRecipientKeyAmino {
    const obj: any = {};
    obj.recipient = message.recipient === "" ? undefined : message.recipient;
    obj.dispute = message.dispute ? base64FromBytes(message.dispute) : undefined;
    obj.secret = message.secret ? base64FromBytes(message.secret) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgRevealRecipientKeyAminoMsg): MsgRevealRecipientKey {
    return MsgRevealRecipientKey.fromAmino(object.value);
  },
  toAminoMsg(message: MsgRevealRecipientKey): MsgRevealRecipientKeyAminoMsg {
    return {
      type: "aceso/release/MsgRevealRecipientKey",
      value: MsgRevealRecipientKey.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgRevealRecipientKeyProtoMsg): MsgRevealRecipientKey {
    return MsgRevealRecipientKey.decode(message.value);
  },
  toProto(message: MsgRevealRecipientKey): Uint8Array {
    return MsgRevealRecipientKey.encode(message).finish();
  },
  toProtoMsg(message: MsgRevealRecipientKey): MsgRevealRecipientKeyProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.MsgRevealRecipientKey",
      value: MsgRevealRecipientKey.encode(message).finish()
    };
  }
};
function createBaseMsgConcludeDispute(): MsgConcludeDispute {
  return {
    sender: "",
    dispute: new Uint8Array()
  };
}
export const MsgConcludeDispute = {
  typeUrl: "/aceso.release.v1.MsgConcludeDispute",
  encode(message: MsgConcludeDispute, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.sender !== "") {
      writer.uint32(10).string(message.sender);
    }
    if (message.dispute.length !== 0) {
      writer.uint32(18).bytes(message.dispute);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgConcludeDispute {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgConcludeDispute();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.sender = reader.string();
          break;
        case 2:
          message.dispute = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgConcludeDispute {
    const obj = createBaseMsgConcludeDispute();
    if (isSet(object.sender)) obj.sender = String(object.sender);
    if (isSet(object.dispute)) obj.dispute = bytesFromBase64(object.dispute);
    return obj;
  },
  toJSON(message: MsgConcludeDispute): JsonSafe<MsgConcludeDispute> {
    const obj: any = {};
    message.sender !== undefined && (obj.sender = message.sender);
    message.dispute !== undefined && (obj.dispute = base64FromBytes(message.dispute !== undefined ? message.dispute : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgConcludeDispute>): MsgConcludeDispute {
    const message = createBaseMsgConcludeDispute();
    message.sender = object.sender ?? "";
    message.dispute = object.dispute ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgConcludeDisputeAmino): MsgConcludeDispute {
    const message = createBaseMsgConcludeDispute();
    if (object.sender !== undefined && object.sender !== null) {
      message.sender = object.sender;
    }
    if (object.dispute !== undefined && object.dispute !== null) {
      message.dispute = bytesFromBase64(object.dispute);
    }
    return message;
  },
  toAmino(message: MsgConcludeDispute): MsgConcludeDisputeAmino {
    const obj: any = {};
    obj.sender = message.sender === "" ? undefined : message.sender;
    obj.dispute = message.dispute ? base64FromBytes(message.dispute) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgConcludeDisputeAminoMsg): MsgConcludeDispute {
    return MsgConcludeDispute.fromAmino(object.value);
  },
  toAminoMsg(message: MsgConcludeDispute): MsgConcludeDisputeAminoMsg {
    return {
      type: "aceso/release/MsgConcludeDispute",
      value: MsgConcludeDispute.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgConcludeDisputeProtoMsg): MsgConcludeDispute {
    return MsgConcludeDispute.decode(message.value);
  },
  toProto(message: MsgConcludeDispute): Uint8Array {
    return MsgConcludeDispute.encode(message).finish();
  },
  toProtoMsg(message: MsgConcludeDispute): MsgConcludeDisputeProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.MsgConcludeDispute",
      value: MsgConcludeDispute.encode(message).finish()
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
  typeUrl: "/aceso.release.v1.MsgUpdateParams",
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
      type: "aceso/release/MsgUpdateParams",
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
      typeUrl: "/aceso.release.v1.MsgUpdateParams",
      value: MsgUpdateParams.encode(message).finish()
    };
  }
};
function createBaseMsgPostReceiptsResponse(): MsgPostReceiptsResponse {
  return {};
}
export const MsgPostReceiptsResponse = {
  typeUrl: "/aceso.release.v1.MsgPostReceiptsResponse",
  encode(_: MsgPostReceiptsResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgPostReceiptsResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgPostReceiptsResponse();
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
  fromJSON(_: any): MsgPostReceiptsResponse {
    const obj = createBaseMsgPostReceiptsResponse();
    return obj;
  },
  toJSON(_: MsgPostReceiptsResponse): JsonSafe<MsgPostReceiptsResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgPostReceiptsResponse>): MsgPostReceiptsResponse {
    const message = createBaseMsgPostReceiptsResponse();
    return message;
  },
  fromAmino(_: MsgPostReceiptsResponseAmino): MsgPostReceiptsResponse {
    const message = createBaseMsgPostReceiptsResponse();
    return message;
  },
  toAmino(_: MsgPostReceiptsResponse): MsgPostReceiptsResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgPostReceiptsResponseAminoMsg): MsgPostReceiptsResponse {
    return MsgPostReceiptsResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgPostReceiptsResponseProtoMsg): MsgPostReceiptsResponse {
    return MsgPostReceiptsResponse.decode(message.value);
  },
  toProto(message: MsgPostReceiptsResponse): Uint8Array {
    return MsgPostReceiptsResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgPostReceiptsResponse): MsgPostReceiptsResponseProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.MsgPostReceiptsResponse",
      value: MsgPostReceiptsResponse.encode(message).finish()
    };
  }
};
function createBaseMsgConfirmDeletionResponse(): MsgConfirmDeletionResponse {
  return {};
}
export const MsgConfirmDeletionResponse = {
  typeUrl: "/aceso.release.v1.MsgConfirmDeletionResponse",
  encode(_: MsgConfirmDeletionResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgConfirmDeletionResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgConfirmDeletionResponse();
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
  fromJSON(_: any): MsgConfirmDeletionResponse {
    const obj = createBaseMsgConfirmDeletionResponse();
    return obj;
  },
  toJSON(_: MsgConfirmDeletionResponse): JsonSafe<MsgConfirmDeletionResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgConfirmDeletionResponse>): MsgConfirmDeletionResponse {
    const message = createBaseMsgConfirmDeletionResponse();
    return message;
  },
  fromAmino(_: MsgConfirmDeletionResponseAmino): MsgConfirmDeletionResponse {
    const message = createBaseMsgConfirmDeletionResponse();
    return message;
  },
  toAmino(_: MsgConfirmDeletionResponse): MsgConfirmDeletionResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgConfirmDeletionResponseAminoMsg): MsgConfirmDeletionResponse {
    return MsgConfirmDeletionResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgConfirmDeletionResponseProtoMsg): MsgConfirmDeletionResponse {
    return MsgConfirmDeletionResponse.decode(message.value);
  },
  toProto(message: MsgConfirmDeletionResponse): Uint8Array {
    return MsgConfirmDeletionResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgConfirmDeletionResponse): MsgConfirmDeletionResponseProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.MsgConfirmDeletionResponse",
      value: MsgConfirmDeletionResponse.encode(message).finish()
    };
  }
};
function createBaseMsgUpdateParamsResponse(): MsgUpdateParamsResponse {
  return {};
}
export const MsgUpdateParamsResponse = {
  typeUrl: "/aceso.release.v1.MsgUpdateParamsResponse",
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
      typeUrl: "/aceso.release.v1.MsgUpdateParamsResponse",
      value: MsgUpdateParamsResponse.encode(message).finish()
    };
  }
};
function createBaseMsgAnswerDisputeResponse(): MsgAnswerDisputeResponse {
  return {};
}
export const MsgAnswerDisputeResponse = {
  typeUrl: "/aceso.release.v1.MsgAnswerDisputeResponse",
  encode(_: MsgAnswerDisputeResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgAnswerDisputeResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgAnswerDisputeResponse();
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
  fromJSON(_: any): MsgAnswerDisputeResponse {
    const obj = createBaseMsgAnswerDisputeResponse();
    return obj;
  },
  toJSON(_: MsgAnswerDisputeResponse): JsonSafe<MsgAnswerDisputeResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgAnswerDisputeResponse>): MsgAnswerDisputeResponse {
    const message = createBaseMsgAnswerDisputeResponse();
    return message;
  },
  fromAmino(_: MsgAnswerDisputeResponseAmino): MsgAnswerDisputeResponse {
    const message = createBaseMsgAnswerDisputeResponse();
    return message;
  },
  toAmino(_: MsgAnswerDisputeResponse): MsgAnswerDisputeResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgAnswerDisputeResponseAminoMsg): MsgAnswerDisputeResponse {
    return MsgAnswerDisputeResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgAnswerDisputeResponseProtoMsg): MsgAnswerDisputeResponse {
    return MsgAnswerDisputeResponse.decode(message.value);
  },
  toProto(message: MsgAnswerDisputeResponse): Uint8Array {
    return MsgAnswerDisputeResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgAnswerDisputeResponse): MsgAnswerDisputeResponseProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.MsgAnswerDisputeResponse",
      value: MsgAnswerDisputeResponse.encode(message).finish()
    };
  }
};
function createBaseMsgRevealRecipientKeyResponse(): MsgRevealRecipientKeyResponse {
  return {};
}
export const MsgRevealRecipientKeyResponse = {
  typeUrl: "/aceso.release.v1.MsgRevealRecipientKeyResponse",
  encode(_: MsgRevealRecipientKeyResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRevealRecipientKeyResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRevealRecipientKeyResponse();
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
  fromJSON(_: any): MsgRevealRecipientKeyResponse {
    const obj = createBaseMsgRevealRecipientKeyResponse();
    return obj;
  },
  toJSON(_: MsgRevealRecipientKeyResponse): JsonSafe<MsgRevealRecipientKeyResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgRevealRecipientKeyResponse>): MsgRevealRecipientKeyResponse {
    const message = createBaseMsgRevealRecipientKeyResponse();
    return message;
  },
  fromAmino(_: MsgRevealRecipientKeyResponseAmino): MsgRevealRecipientKeyResponse {
    const message = createBaseMsgRevealRecipientKeyResponse();
    return message;
  },
  toAmino(_: MsgRevealRecipientKeyResponse): MsgRevealRecipientKeyResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgRevealRecipientKeyResponseAminoMsg): MsgRevealRecipientKeyResponse {
    return MsgRevealRecipientKeyResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgRevealRecipientKeyResponseProtoMsg): MsgRevealRecipientKeyResponse {
    return MsgRevealRecipientKeyResponse.decode(message.value);
  },
  toProto(message: MsgRevealRecipientKeyResponse): Uint8Array {
    return MsgRevealRecipientKeyResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgRevealRecipientKeyResponse): MsgRevealRecipientKeyResponseProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.MsgRevealRecipientKeyResponse",
      value: MsgRevealRecipientKeyResponse.encode(message).finish()
    };
  }
};
function createBaseMsgConcludeDisputeResponse(): MsgConcludeDisputeResponse {
  return {};
}
export const MsgConcludeDisputeResponse = {
  typeUrl: "/aceso.release.v1.MsgConcludeDisputeResponse",
  encode(_: MsgConcludeDisputeResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgConcludeDisputeResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgConcludeDisputeResponse();
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
  fromJSON(_: any): MsgConcludeDisputeResponse {
    const obj = createBaseMsgConcludeDisputeResponse();
    return obj;
  },
  toJSON(_: MsgConcludeDisputeResponse): JsonSafe<MsgConcludeDisputeResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgConcludeDisputeResponse>): MsgConcludeDisputeResponse {
    const message = createBaseMsgConcludeDisputeResponse();
    return message;
  },
  fromAmino(_: MsgConcludeDisputeResponseAmino): MsgConcludeDisputeResponse {
    const message = createBaseMsgConcludeDisputeResponse();
    return message;
  },
  toAmino(_: MsgConcludeDisputeResponse): MsgConcludeDisputeResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgConcludeDisputeResponseAminoMsg): MsgConcludeDisputeResponse {
    return MsgConcludeDisputeResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgConcludeDisputeResponseProtoMsg): MsgConcludeDisputeResponse {
    return MsgConcludeDisputeResponse.decode(message.value);
  },
  toProto(message: MsgConcludeDisputeResponse): Uint8Array {
    return MsgConcludeDisputeResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgConcludeDisputeResponse): MsgConcludeDisputeResponseProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.MsgConcludeDisputeResponse",
      value: MsgConcludeDisputeResponse.encode(message).finish()
    };
  }
};