import { Purpose, Params, ParamsAmino, ParamsSDKType, purposeFromJSON, purposeToJSON } from "../../consent/v1/state.js";
import { ReceiptKind, receiptKindFromJSON, receiptKindToJSON } from "./state.js";
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