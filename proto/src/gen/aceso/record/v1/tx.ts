import { Params, ParamsAmino, ParamsSDKType, DataClass, Deid, dataClassFromJSON, dataClassToJSON, deidFromJSON, deidToJSON } from "../../consent/v1/state.js";
import { Category, categoryFromJSON, categoryToJSON } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, bytesFromBase64, base64FromBytes, DeepPartial } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
/** BatchInput is what the device or agent signed. */
export interface BatchInput {
  /** empty for imports */
  device: Uint8Array;
  generation: number;
  keyGeneration: number;
  seq: bigint;
  prev: Uint8Array;
  root: Uint8Array;
  count: number;
  class: DataClass;
  year: number;
  /** over the batch id */
  signature: Uint8Array;
  /** imports only */
  vault: Uint8Array;
}
export interface BatchInputProtoMsg {
  typeUrl: "/aceso.record.v1.BatchInput";
  value: Uint8Array;
}
/**
 * BatchInput is what the device or agent signed.
 * @name BatchInputAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.BatchInput
 */
export interface BatchInputAmino {
  /**
   * empty for imports
   */
  device?: string;
  generation?: number;
  key_generation?: number;
  seq?: string;
  prev?: string;
  root?: string;
  count?: number;
  class?: DataClass;
  year?: number;
  /**
   * over the batch id
   */
  signature?: string;
  /**
   * imports only
   */
  vault?: string;
}
export interface BatchInputAminoMsg {
  type: "/aceso.record.v1.BatchInput";
  value: BatchInputAmino;
}
/** BatchInput is what the device or agent signed. */
export interface BatchInputSDKType {
  device: Uint8Array;
  generation: number;
  key_generation: number;
  seq: bigint;
  prev: Uint8Array;
  root: Uint8Array;
  count: number;
  class: DataClass;
  year: number;
  signature: Uint8Array;
  vault: Uint8Array;
}
/** RecordInput is one sealed payload and the agent's signature over its header. */
export interface RecordInput {
  vault: Uint8Array;
  shareGeneration: number;
  suite: number;
  e: Uint8Array;
  /** Schnorr R ‖ s */
  capsuleProof: Uint8Array;
  ciphertextHash: Uint8Array;
  deid: Deid;
  deidMethod: Uint8Array;
  deidConfig: Uint8Array;
  labelCommit: Uint8Array;
  labelBox: Uint8Array;
  categoryPublic: Category;
  sizeBucket: number;
  validUntil: bigint;
  /** agent key over the record header */
  signature: Uint8Array;
}
export interface RecordInputProtoMsg {
  typeUrl: "/aceso.record.v1.RecordInput";
  value: Uint8Array;
}
/**
 * RecordInput is one sealed payload and the agent's signature over its header.
 * @name RecordInputAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.RecordInput
 */
export interface RecordInputAmino {
  vault?: string;
  share_generation?: number;
  suite?: number;
  e?: string;
  /**
   * Schnorr R ‖ s
   */
  capsule_proof?: string;
  ciphertext_hash?: string;
  deid?: Deid;
  deid_method?: string;
  deid_config?: string;
  label_commit?: string;
  label_box?: string;
  category_public?: Category;
  size_bucket?: number;
  valid_until?: string;
  /**
   * agent key over the record header
   */
  signature?: string;
}
export interface RecordInputAminoMsg {
  type: "/aceso.record.v1.RecordInput";
  value: RecordInputAmino;
}
/** RecordInput is one sealed payload and the agent's signature over its header. */
export interface RecordInputSDKType {
  vault: Uint8Array;
  share_generation: number;
  suite: number;
  e: Uint8Array;
  capsule_proof: Uint8Array;
  ciphertext_hash: Uint8Array;
  deid: Deid;
  deid_method: Uint8Array;
  deid_config: Uint8Array;
  label_commit: Uint8Array;
  label_box: Uint8Array;
  category_public: Category;
  size_bucket: number;
  valid_until: bigint;
  signature: Uint8Array;
}
/** Entry is a new batch, or an earlier one by id, and the records over it. */
export interface Entry {
  batch?: BatchInput;
  batchId: Uint8Array;
  records: RecordInput[];
}
export interface EntryProtoMsg {
  typeUrl: "/aceso.record.v1.Entry";
  value: Uint8Array;
}
/**
 * Entry is a new batch, or an earlier one by id, and the records over it.
 * @name EntryAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.Entry
 */
export interface EntryAmino {
  batch?: BatchInputAmino;
  batch_id?: string;
  records: RecordInputAmino[];
}
export interface EntryAminoMsg {
  type: "/aceso.record.v1.Entry";
  value: EntryAmino;
}
/** Entry is a new batch, or an earlier one by id, and the records over it. */
export interface EntrySDKType {
  batch?: BatchInputSDKType;
  batch_id: Uint8Array;
  records: RecordInputSDKType[];
}
/** MsgSubmitRecords carries at most 200 entries in one transaction. */
export interface MsgSubmitRecords {
  /** hot address of an active relayer */
  relayer: string;
  entries: Entry[];
}
export interface MsgSubmitRecordsProtoMsg {
  typeUrl: "/aceso.record.v1.MsgSubmitRecords";
  value: Uint8Array;
}
/**
 * MsgSubmitRecords carries at most 200 entries in one transaction.
 * @name MsgSubmitRecordsAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.MsgSubmitRecords
 */
export interface MsgSubmitRecordsAmino {
  /**
   * hot address of an active relayer
   */
  relayer?: string;
  entries: EntryAmino[];
}
export interface MsgSubmitRecordsAminoMsg {
  type: "aceso/record/MsgSubmitRecords";
  value: MsgSubmitRecordsAmino;
}
/** MsgSubmitRecords carries at most 200 entries in one transaction. */
export interface MsgSubmitRecordsSDKType {
  relayer: string;
  entries: EntrySDKType[];
}
/** Refusal says why one entry was left out. */
export interface Refusal {
  index: number;
  code: string;
}
export interface RefusalProtoMsg {
  typeUrl: "/aceso.record.v1.Refusal";
  value: Uint8Array;
}
/**
 * Refusal says why one entry was left out.
 * @name RefusalAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.Refusal
 */
export interface RefusalAmino {
  index?: number;
  code?: string;
}
export interface RefusalAminoMsg {
  type: "/aceso.record.v1.Refusal";
  value: RefusalAmino;
}
/** Refusal says why one entry was left out. */
export interface RefusalSDKType {
  index: number;
  code: string;
}
export interface MsgSubmitRecordsResponse {
  refused: Refusal[];
}
export interface MsgSubmitRecordsResponseProtoMsg {
  typeUrl: "/aceso.record.v1.MsgSubmitRecordsResponse";
  value: Uint8Array;
}
/**
 * @name MsgSubmitRecordsResponseAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.MsgSubmitRecordsResponse
 */
export interface MsgSubmitRecordsResponseAmino {
  refused: RefusalAmino[];
}
export interface MsgSubmitRecordsResponseAminoMsg {
  type: "/aceso.record.v1.MsgSubmitRecordsResponse";
  value: MsgSubmitRecordsResponseAmino;
}
export interface MsgSubmitRecordsResponseSDKType {
  refused: RefusalSDKType[];
}
/** MsgPublishOpening shows one reading to everybody. */
export interface MsgPublishOpening {
  owner: string;
  record: Uint8Array;
  blob: Uint8Array;
}
export interface MsgPublishOpeningProtoMsg {
  typeUrl: "/aceso.record.v1.MsgPublishOpening";
  value: Uint8Array;
}
/**
 * MsgPublishOpening shows one reading to everybody.
 * @name MsgPublishOpeningAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.MsgPublishOpening
 */
export interface MsgPublishOpeningAmino {
  owner?: string;
  record?: string;
  blob?: string;
}
export interface MsgPublishOpeningAminoMsg {
  type: "aceso/record/MsgPublishOpening";
  value: MsgPublishOpeningAmino;
}
/** MsgPublishOpening shows one reading to everybody. */
export interface MsgPublishOpeningSDKType {
  owner: string;
  record: Uint8Array;
  blob: Uint8Array;
}
/** MsgEraseRecord leaves {id, batch, vault, ERASED, time}. */
export interface MsgEraseRecord {
  owner: string;
  record: Uint8Array;
}
export interface MsgEraseRecordProtoMsg {
  typeUrl: "/aceso.record.v1.MsgEraseRecord";
  value: Uint8Array;
}
/**
 * MsgEraseRecord leaves {id, batch, vault, ERASED, time}.
 * @name MsgEraseRecordAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.MsgEraseRecord
 */
export interface MsgEraseRecordAmino {
  owner?: string;
  record?: string;
}
export interface MsgEraseRecordAminoMsg {
  type: "aceso/record/MsgEraseRecord";
  value: MsgEraseRecordAmino;
}
/** MsgEraseRecord leaves {id, batch, vault, ERASED, time}. */
export interface MsgEraseRecordSDKType {
  owner: string;
  record: Uint8Array;
}
/** MsgTakeBack voids what recalled batches have earned in epochs that can still be contested; anybody may send it. */
export interface MsgTakeBack {
  sender: string;
  batches: Uint8Array[];
  /** one over each batch whose device was given away since: its vault says whose it was */
  records: Uint8Array[];
}
export interface MsgTakeBackProtoMsg {
  typeUrl: "/aceso.record.v1.MsgTakeBack";
  value: Uint8Array;
}
/**
 * MsgTakeBack voids what recalled batches have earned in epochs that can still be contested; anybody may send it.
 * @name MsgTakeBackAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.MsgTakeBack
 */
export interface MsgTakeBackAmino {
  sender?: string;
  batches?: string[];
  /**
   * one over each batch whose device was given away since: its vault says whose it was
   */
  records?: string[];
}
export interface MsgTakeBackAminoMsg {
  type: "aceso/record/MsgTakeBack";
  value: MsgTakeBackAmino;
}
/** MsgTakeBack voids what recalled batches have earned in epochs that can still be contested; anybody may send it. */
export interface MsgTakeBackSDKType {
  sender: string;
  batches: Uint8Array[];
  records: Uint8Array[];
}
export interface MsgTakeBackResponse {
  /** the others were taken back before, or their epoch is FINAL */
  takenBack: Uint8Array[];
}
export interface MsgTakeBackResponseProtoMsg {
  typeUrl: "/aceso.record.v1.MsgTakeBackResponse";
  value: Uint8Array;
}
/**
 * @name MsgTakeBackResponseAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.MsgTakeBackResponse
 */
export interface MsgTakeBackResponseAmino {
  /**
   * the others were taken back before, or their epoch is FINAL
   */
  taken_back?: string[];
}
export interface MsgTakeBackResponseAminoMsg {
  type: "/aceso.record.v1.MsgTakeBackResponse";
  value: MsgTakeBackResponseAmino;
}
export interface MsgTakeBackResponseSDKType {
  taken_back: Uint8Array[];
}
/** MsgUpdateParams replaces the parameters; authority only. */
export interface MsgUpdateParams {
  authority: string;
  params: Params;
}
export interface MsgUpdateParamsProtoMsg {
  typeUrl: "/aceso.record.v1.MsgUpdateParams";
  value: Uint8Array;
}
/**
 * MsgUpdateParams replaces the parameters; authority only.
 * @name MsgUpdateParamsAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.MsgUpdateParams
 */
export interface MsgUpdateParamsAmino {
  authority?: string;
  params: ParamsAmino;
}
export interface MsgUpdateParamsAminoMsg {
  type: "aceso/record/MsgUpdateParams";
  value: MsgUpdateParamsAmino;
}
/** MsgUpdateParams replaces the parameters; authority only. */
export interface MsgUpdateParamsSDKType {
  authority: string;
  params: ParamsSDKType;
}
/** MsgPublishOpeningResponse is empty: the event carries what changed. */
export interface MsgPublishOpeningResponse {}
export interface MsgPublishOpeningResponseProtoMsg {
  typeUrl: "/aceso.record.v1.MsgPublishOpeningResponse";
  value: Uint8Array;
}
/**
 * MsgPublishOpeningResponse is empty: the event carries what changed.
 * @name MsgPublishOpeningResponseAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.MsgPublishOpeningResponse
 */
export interface MsgPublishOpeningResponseAmino {}
export interface MsgPublishOpeningResponseAminoMsg {
  type: "/aceso.record.v1.MsgPublishOpeningResponse";
  value: MsgPublishOpeningResponseAmino;
}
/** MsgPublishOpeningResponse is empty: the event carries what changed. */
export interface MsgPublishOpeningResponseSDKType {}
/** MsgEraseRecordResponse is empty: the event carries what changed. */
export interface MsgEraseRecordResponse {}
export interface MsgEraseRecordResponseProtoMsg {
  typeUrl: "/aceso.record.v1.MsgEraseRecordResponse";
  value: Uint8Array;
}
/**
 * MsgEraseRecordResponse is empty: the event carries what changed.
 * @name MsgEraseRecordResponseAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.MsgEraseRecordResponse
 */
export interface MsgEraseRecordResponseAmino {}
export interface MsgEraseRecordResponseAminoMsg {
  type: "/aceso.record.v1.MsgEraseRecordResponse";
  value: MsgEraseRecordResponseAmino;
}
/** MsgEraseRecordResponse is empty: the event carries what changed. */
export interface MsgEraseRecordResponseSDKType {}
/** MsgUpdateParamsResponse is empty: the event carries what changed. */
export interface MsgUpdateParamsResponse {}
export interface MsgUpdateParamsResponseProtoMsg {
  typeUrl: "/aceso.record.v1.MsgUpdateParamsResponse";
  value: Uint8Array;
}
/**
 * MsgUpdateParamsResponse is empty: the event carries what changed.
 * @name MsgUpdateParamsResponseAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.MsgUpdateParamsResponse
 */
export interface MsgUpdateParamsResponseAmino {}
export interface MsgUpdateParamsResponseAminoMsg {
  type: "/aceso.record.v1.MsgUpdateParamsResponse";
  value: MsgUpdateParamsResponseAmino;
}
/** MsgUpdateParamsResponse is empty: the event carries what changed. */
export interface MsgUpdateParamsResponseSDKType {}
function createBaseBatchInput(): BatchInput {
  return {
    device: new Uint8Array(),
    generation: 0,
    keyGeneration: 0,
    seq: BigInt(0),
    prev: new Uint8Array(),
    root: new Uint8Array(),
    count: 0,
    class: 0,
    year: 0,
    signature: new Uint8Array(),
    vault: new Uint8Array()
  };
}
export const BatchInput = {
  typeUrl: "/aceso.record.v1.BatchInput",
  encode(message: BatchInput, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.device.length !== 0) {
      writer.uint32(10).bytes(message.device);
    }
    if (message.generation !== 0) {
      writer.uint32(16).uint32(message.generation);
    }
    if (message.keyGeneration !== 0) {
      writer.uint32(24).uint32(message.keyGeneration);
    }
    if (message.seq !== BigInt(0)) {
      writer.uint32(32).uint64(message.seq);
    }
    if (message.prev.length !== 0) {
      writer.uint32(42).bytes(message.prev);
    }
    if (message.root.length !== 0) {
      writer.uint32(50).bytes(message.root);
    }
    if (message.count !== 0) {
      writer.uint32(56).uint32(message.count);
    }
    if (message.class !== 0) {
      writer.uint32(64).int32(message.class);
    }
    if (message.year !== 0) {
      writer.uint32(72).uint32(message.year);
    }
    if (message.signature.length !== 0) {
      writer.uint32(82).bytes(message.signature);
    }
    if (message.vault.length !== 0) {
      writer.uint32(90).bytes(message.vault);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): BatchInput {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseBatchInput();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.device = reader.bytes();
          break;
        case 2:
          message.generation = reader.uint32();
          break;
        case 3:
          message.keyGeneration = reader.uint32();
          break;
        case 4:
          message.seq = reader.uint64();
          break;
        case 5:
          message.prev = reader.bytes();
          break;
        case 6:
          message.root = reader.bytes();
          break;
        case 7:
          message.count = reader.uint32();
          break;
        case 8:
          message.class = reader.int32() as any;
          break;
        case 9:
          message.year = reader.uint32();
          break;
        case 10:
          message.signature = reader.bytes();
          break;
        case 11:
          message.vault = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): BatchInput {
    const obj = createBaseBatchInput();
    if (isSet(object.device)) obj.device = bytesFromBase64(object.device);
    if (isSet(object.generation)) obj.generation = Number(object.generation);
    if (isSet(object.keyGeneration)) obj.keyGeneration = Number(object.keyGeneration);
    if (isSet(object.seq)) obj.seq = BigInt(object.seq.toString());
    if (isSet(object.prev)) obj.prev = bytesFromBase64(object.prev);
    if (isSet(object.root)) obj.root = bytesFromBase64(object.root);
    if (isSet(object.count)) obj.count = Number(object.count);
    if (isSet(object.class)) obj.class = dataClassFromJSON(object.class);
    if (isSet(object.year)) obj.year = Number(object.year);
    if (isSet(object.signature)) obj.signature = bytesFromBase64(object.signature);
    if (isSet(object.vault)) obj.vault = bytesFromBase64(object.vault);
    return obj;
  },
  toJSON(message: BatchInput): JsonSafe<BatchInput> {
    const obj: any = {};
    message.device !== undefined && (obj.device = base64FromBytes(message.device !== undefined ? message.device : new Uint8Array()));
    message.generation !== undefined && (obj.generation = Math.round(message.generation));
    message.keyGeneration !== undefined && (obj.keyGeneration = Math.round(message.keyGeneration));
    message.seq !== undefined && (obj.seq = (message.seq || BigInt(0)).toString());
    message.prev !== undefined && (obj.prev = base64FromBytes(message.prev !== undefined ? message.prev : new Uint8Array()));
    message.root !== undefined && (obj.root = base64FromBytes(message.root !== undefined ? message.root : new Uint8Array()));
    message.count !== undefined && (obj.count = Math.round(message.count));
    message.class !== undefined && (obj.class = dataClassToJSON(message.class));
    message.year !== undefined && (obj.year = Math.round(message.year));
    message.signature !== undefined && (obj.signature = base64FromBytes(message.signature !== undefined ? message.signature : new Uint8Array()));
    message.vault !== undefined && (obj.vault = base64FromBytes(message.vault !== undefined ? message.vault : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<BatchInput>): BatchInput {
    const message = createBaseBatchInput();
    message.device = object.device ?? new Uint8Array();
    message.generation = object.generation ?? 0;
    message.keyGeneration = object.keyGeneration ?? 0;
    if (object.seq !== undefined && object.seq !== null) {
      message.seq = BigInt(object.seq.toString());
    }
    message.prev = object.prev ?? new Uint8Array();
    message.root = object.root ?? new Uint8Array();
    message.count = object.count ?? 0;
    message.class = object.class ?? 0;
    message.year = object.year ?? 0;
    message.signature = object.signature ?? new Uint8Array();
    message.vault = object.vault ?? new Uint8Array();
    return message;
  },
  fromAmino(object: BatchInputAmino): BatchInput {
    const message = createBaseBatchInput();
    if (object.device !== undefined && object.device !== null) {
      message.device = bytesFromBase64(object.device);
    }
    if (object.generation !== undefined && object.generation !== null) {
      message.generation = object.generation;
    }
    if (object.key_generation !== undefined && object.key_generation !== null) {
      message.keyGeneration = object.key_generation;
    }
    if (object.seq !== undefined && object.seq !== null) {
      message.seq = BigInt(object.seq);
    }
    if (object.prev !== undefined && object.prev !== null) {
      message.prev = bytesFromBase64(object.prev);
    }
    if (object.root !== undefined && object.root !== null) {
      message.root = bytesFromBase64(object.root);
    }
    if (object.count !== undefined && object.count !== null) {
      message.count = object.count;
    }
    if (object.class !== undefined && object.class !== null) {
      message.class = object.class;
    }
    if (object.year !== undefined && object.year !== null) {
      message.year = object.year;
    }
    if (object.signature !== undefined && object.signature !== null) {
      message.signature = bytesFromBase64(object.signature);
    }
    if (object.vault !== undefined && object.vault !== null) {
      message.vault = bytesFromBase64(object.vault);
    }
    return message;
  },
  toAmino(message: BatchInput): BatchInputAmino {
    const obj: any = {};
    obj.device = message.device ? base64FromBytes(message.device) : undefined;
    obj.generation = message.generation === 0 ? undefined : message.generation;
    obj.key_generation = message.keyGeneration === 0 ? undefined : message.keyGeneration;
    obj.seq = message.seq !== BigInt(0) ? message.seq?.toString() : undefined;
    obj.prev = message.prev ? base64FromBytes(message.prev) : undefined;
    obj.root = message.root ? base64FromBytes(message.root) : undefined;
    obj.count = message.count === 0 ? undefined : message.count;
    obj.class = message.class === 0 ? undefined : message.class;
    obj.year = message.year === 0 ? undefined : message.year;
    obj.signature = message.signature ? base64FromBytes(message.signature) : undefined;
    obj.vault = message.vault ? base64FromBytes(message.vault) : undefined;
    return obj;
  },
  fromAminoMsg(object: BatchInputAminoMsg): BatchInput {
    return BatchInput.fromAmino(object.value);
  },
  fromProtoMsg(message: BatchInputProtoMsg): BatchInput {
    return BatchInput.decode(message.value);
  },
  toProto(message: BatchInput): Uint8Array {
    return BatchInput.encode(message).finish();
  },
  toProtoMsg(message: BatchInput): BatchInputProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.BatchInput",
      value: BatchInput.encode(message).finish()
    };
  }
};
function createBaseRecordInput(): RecordInput {
  return {
    vault: new Uint8Array(),
    shareGeneration: 0,
    suite: 0,
    e: new Uint8Array(),
    capsuleProof: new Uint8Array(),
    ciphertextHash: new Uint8Array(),
    deid: 0,
    deidMethod: new Uint8Array(),
    deidConfig: new Uint8Array(),
    labelCommit: new Uint8Array(),
    labelBox: new Uint8Array(),
    categoryPublic: 0,
    sizeBucket: 0,
    validUntil: BigInt(0),
    signature: new Uint8Array()
  };
}
export const RecordInput = {
  typeUrl: "/aceso.record.v1.RecordInput",
  encode(message: RecordInput, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.vault.length !== 0) {
      writer.uint32(10).bytes(message.vault);
    }
    if (message.shareGeneration !== 0) {
      writer.uint32(16).uint32(message.shareGeneration);
    }
    if (message.suite !== 0) {
      writer.uint32(24).uint32(message.suite);
    }
    if (message.e.length !== 0) {
      writer.uint32(34).bytes(message.e);
    }
    if (message.capsuleProof.length !== 0) {
      writer.uint32(42).bytes(message.capsuleProof);
    }
    if (message.ciphertextHash.length !== 0) {
      writer.uint32(50).bytes(message.ciphertextHash);
    }
    if (message.deid !== 0) {
      writer.uint32(56).int32(message.deid);
    }
    if (message.deidMethod.length !== 0) {
      writer.uint32(66).bytes(message.deidMethod);
    }
    if (message.deidConfig.length !== 0) {
      writer.uint32(74).bytes(message.deidConfig);
    }
    if (message.labelCommit.length !== 0) {
      writer.uint32(82).bytes(message.labelCommit);
    }
    if (message.labelBox.length !== 0) {
      writer.uint32(90).bytes(message.labelBox);
    }
    if (message.categoryPublic !== 0) {
      writer.uint32(96).int32(message.categoryPublic);
    }
    if (message.sizeBucket !== 0) {
      writer.uint32(104).uint32(message.sizeBucket);
    }
    if (message.validUntil !== BigInt(0)) {
      writer.uint32(112).int64(message.validUntil);
    }
    if (message.signature.length !== 0) {
      writer.uint32(122).bytes(message.signature);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): RecordInput {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseRecordInput();
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
          message.suite = reader.uint32();
          break;
        case 4:
          message.e = reader.bytes();
          break;
        case 5:
          message.capsuleProof = reader.bytes();
          break;
        case 6:
          message.ciphertextHash = reader.bytes();
          break;
        case 7:
          message.deid = reader.int32() as any;
          break;
        case 8:
          message.deidMethod = reader.bytes();
          break;
        case 9:
          message.deidConfig = reader.bytes();
          break;
        case 10:
          message.labelCommit = reader.bytes();
          break;
        case 11:
          message.labelBox = reader.bytes();
          break;
        case 12:
          message.categoryPublic = reader.int32() as any;
          break;
        case 13:
          message.sizeBucket = reader.uint32();
          break;
        case 14:
          message.validUntil = reader.int64();
          break;
        case 15:
          message.signature = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): RecordInput {
    const obj = createBaseRecordInput();
    if (isSet(object.vault)) obj.vault = bytesFromBase64(object.vault);
    if (isSet(object.shareGeneration)) obj.shareGeneration = Number(object.shareGeneration);
    if (isSet(object.suite)) obj.suite = Number(object.suite);
    if (isSet(object.e)) obj.e = bytesFromBase64(object.e);
    if (isSet(object.capsuleProof)) obj.capsuleProof = bytesFromBase64(object.capsuleProof);
    if (isSet(object.ciphertextHash)) obj.ciphertextHash = bytesFromBase64(object.ciphertextHash);
    if (isSet(object.deid)) obj.deid = deidFromJSON(object.deid);
    if (isSet(object.deidMethod)) obj.deidMethod = bytesFromBase64(object.deidMethod);
    if (isSet(object.deidConfig)) obj.deidConfig = bytesFromBase64(object.deidConfig);
    if (isSet(object.labelCommit)) obj.labelCommit = bytesFromBase64(object.labelCommit);
    if (isSet(object.labelBox)) obj.labelBox = bytesFromBase64(object.labelBox);
    if (isSet(object.categoryPublic)) obj.categoryPublic = categoryFromJSON(object.categoryPublic);
    if (isSet(object.sizeBucket)) obj.sizeBucket = Number(object.sizeBucket);
    if (isSet(object.validUntil)) obj.validUntil = BigInt(object.validUntil.toString());
    if (isSet(object.signature)) obj.signature = bytesFromBase64(object.signature);
    return obj;
  },
  toJSON(message: RecordInput): JsonSafe<RecordInput> {
    const obj: any = {};
    message.vault !== undefined && (obj.vault = base64FromBytes(message.vault !== undefined ? message.vault : new Uint8Array()));
    message.shareGeneration !== undefined && (obj.shareGeneration = Math.round(message.shareGeneration));
    message.suite !== undefined && (obj.suite = Math.round(message.suite));
    message.e !== undefined && (obj.e = base64FromBytes(message.e !== undefined ? message.e : new Uint8Array()));
    message.capsuleProof !== undefined && (obj.capsuleProof = base64FromBytes(message.capsuleProof !== undefined ? message.capsuleProof : new Uint8Array()));
    message.ciphertextHash !== undefined && (obj.ciphertextHash = base64FromBytes(message.ciphertextHash !== undefined ? message.ciphertextHash : new Uint8Array()));
    message.deid !== undefined && (obj.deid = deidToJSON(message.deid));
    message.deidMethod !== undefined && (obj.deidMethod = base64FromBytes(message.deidMethod !== undefined ? message.deidMethod : new Uint8Array()));
    message.deidConfig !== undefined && (obj.deidConfig = base64FromBytes(message.deidConfig !== undefined ? message.deidConfig : new Uint8Array()));
    message.labelCommit !== undefined && (obj.labelCommit = base64FromBytes(message.labelCommit !== undefined ? message.labelCommit : new Uint8Array()));
    message.labelBox !== undefined && (obj.labelBox = base64FromBytes(message.labelBox !== undefined ? message.labelBox : new Uint8Array()));
    message.categoryPublic !== undefined && (obj.categoryPublic = categoryToJSON(message.categoryPublic));
    message.sizeBucket !== undefined && (obj.sizeBucket = Math.round(message.sizeBucket));
    message.validUntil !== undefined && (obj.validUntil = (message.validUntil || BigInt(0)).toString());
    message.signature !== undefined && (obj.signature = base64FromBytes(message.signature !== undefined ? message.signature : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<RecordInput>): RecordInput {
    const message = createBaseRecordInput();
    message.vault = object.vault ?? new Uint8Array();
    message.shareGeneration = object.shareGeneration ?? 0;
    message.suite = object.suite ?? 0;
    message.e = object.e ?? new Uint8Array();
    message.capsuleProof = object.capsuleProof ?? new Uint8Array();
    message.ciphertextHash = object.ciphertextHash ?? new Uint8Array();
    message.deid = object.deid ?? 0;
    message.deidMethod = object.deidMethod ?? new Uint8Array();
    message.deidConfig = object.deidConfig ?? new Uint8Array();
    message.labelCommit = object.labelCommit ?? new Uint8Array();
    message.labelBox = object.labelBox ?? new Uint8Array();
    message.categoryPublic = object.categoryPublic ?? 0;
    message.sizeBucket = object.sizeBucket ?? 0;
    if (object.validUntil !== undefined && object.validUntil !== null) {
      message.validUntil = BigInt(object.validUntil.toString());
    }
    message.signature = object.signature ?? new Uint8Array();
    return message;
  },
  fromAmino(object: RecordInputAmino): RecordInput {
    const message = createBaseRecordInput();
    if (object.vault !== undefined && object.vault !== null) {
      message.vault = bytesFromBase64(object.vault);
    }
    if (object.share_generation !== undefined && object.share_generation !== null) {
      message.shareGeneration = object.share_generation;
    }
    if (object.suite !== undefined && object.suite !== null) {
      message.suite = object.suite;
    }
    if (object.e !== undefined && object.e !== null) {
      message.e = bytesFromBase64(object.e);
    }
    if (object.capsule_proof !== undefined && object.capsule_proof !== null) {
      message.capsuleProof = bytesFromBase64(object.capsule_proof);
    }
    if (object.ciphertext_hash !== undefined && object.ciphertext_hash !== null) {
      message.ciphertextHash = bytesFromBase64(object.ciphertext_hash);
    }
    if (object.deid !== undefined && object.deid !== null) {
      message.deid = object.deid;
    }
    if (object.deid_method !== undefined && object.deid_method !== null) {
      message.deidMethod = bytesFromBase64(object.deid_method);
    }
    if (object.deid_config !== undefined && object.deid_config !== null) {
      message.deidConfig = bytesFromBase64(object.deid_config);
    }
    if (object.label_commit !== undefined && object.label_commit !== null) {
      message.labelCommit = bytesFromBase64(object.label_commit);
    }
    if (object.label_box !== undefined && object.label_box !== null) {
      message.labelBox = bytesFromBase64(object.label_box);
    }
    if (object.category_public !== undefined && object.category_public !== null) {
      message.categoryPublic = object.category_public;
    }
    if (object.size_bucket !== undefined && object.size_bucket !== null) {
      message.sizeBucket = object.size_bucket;
    }
    if (object.valid_until !== undefined && object.valid_until !== null) {
      message.validUntil = BigInt(object.valid_until);
    }
    if (object.signature !== undefined && object.signature !== null) {
      message.signature = bytesFromBase64(object.signature);
    }
    return message;
  },
  toAmino(message: RecordInput): RecordInputAmino {
    const obj: any = {};
    obj.vault = message.vault ? base64FromBytes(message.vault) : undefined;
    obj.share_generation = message.shareGeneration === 0 ? undefined : message.shareGeneration;
    obj.suite = message.suite === 0 ? undefined : message.suite;
    obj.e = message.e ? base64FromBytes(message.e) : undefined;
    obj.capsule_proof = message.capsuleProof ? base64FromBytes(message.capsuleProof) : undefined;
    obj.ciphertext_hash = message.ciphertextHash ? base64FromBytes(message.ciphertextHash) : undefined;
    obj.deid = message.deid === 0 ? undefined : message.deid;
    obj.deid_method = message.deidMethod ? base64FromBytes(message.deidMethod) : undefined;
    obj.deid_config = message.deidConfig ? base64FromBytes(message.deidConfig) : undefined;
    obj.label_commit = message.labelCommit ? base64FromBytes(message.labelCommit) : undefined;
    obj.label_box = message.labelBox ? base64FromBytes(message.labelBox) : undefined;
    obj.category_public = message.categoryPublic === 0 ? undefined : message.categoryPublic;
    obj.size_bucket = message.sizeBucket === 0 ? undefined : message.sizeBucket;
    obj.valid_until = message.validUntil !== BigInt(0) ? message.validUntil?.toString() : undefined;
    obj.signature = message.signature ? base64FromBytes(message.signature) : undefined;
    return obj;
  },
  fromAminoMsg(object: RecordInputAminoMsg): RecordInput {
    return RecordInput.fromAmino(object.value);
  },
  fromProtoMsg(message: RecordInputProtoMsg): RecordInput {
    return RecordInput.decode(message.value);
  },
  toProto(message: RecordInput): Uint8Array {
    return RecordInput.encode(message).finish();
  },
  toProtoMsg(message: RecordInput): RecordInputProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.RecordInput",
      value: RecordInput.encode(message).finish()
    };
  }
};
function createBaseEntry(): Entry {
  return {
    batch: undefined,
    batchId: new Uint8Array(),
    records: []
  };
}
export const Entry = {
  typeUrl: "/aceso.record.v1.Entry",
  encode(message: Entry, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.batch !== undefined) {
      BatchInput.encode(message.batch, writer.uint32(10).fork()).ldelim();
    }
    if (message.batchId.length !== 0) {
      writer.uint32(18).bytes(message.batchId);
    }
    for (const v of message.records) {
      RecordInput.encode(v!, writer.uint32(26).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Entry {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEntry();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.batch = BatchInput.decode(reader, reader.uint32());
          break;
        case 2:
          message.batchId = reader.bytes();
          break;
        case 3:
          message.records.push(RecordInput.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Entry {
    const obj = createBaseEntry();
    if (isSet(object.batch)) obj.batch = BatchInput.fromJSON(object.batch);
    if (isSet(object.batchId)) obj.batchId = bytesFromBase64(object.batchId);
    if (Array.isArray(object?.records)) obj.records = object.records.map((e: any) => RecordInput.fromJSON(e));
    return obj;
  },
  toJSON(message: Entry): JsonSafe<Entry> {
    const obj: any = {};
    message.batch !== undefined && (obj.batch = message.batch ? BatchInput.toJSON(message.batch) : undefined);
    message.batchId !== undefined && (obj.batchId = base64FromBytes(message.batchId !== undefined ? message.batchId : new Uint8Array()));
    if (message.records) {
      obj.records = message.records.map(e => e ? RecordInput.toJSON(e) : undefined);
    } else {
      obj.records = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<Entry>): Entry {
    const message = createBaseEntry();
    if (object.batch !== undefined && object.batch !== null) {
      message.batch = BatchInput.fromPartial(object.batch);
    }
    message.batchId = object.batchId ?? new Uint8Array();
    message.records = object.records?.map(e => RecordInput.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: EntryAmino): Entry {
    const message = createBaseEntry();
    if (object.batch !== undefined && object.batch !== null) {
      message.batch = BatchInput.fromAmino(object.batch);
    }
    if (object.batch_id !== undefined && object.batch_id !== null) {
      message.batchId = bytesFromBase64(object.batch_id);
    }
    message.records = object.records?.map(e => RecordInput.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: Entry): EntryAmino {
    const obj: any = {};
    obj.batch = message.batch ? BatchInput.toAmino(message.batch) : undefined;
    obj.batch_id = message.batchId ? base64FromBytes(message.batchId) : undefined;
    if (message.records) {
      obj.records = message.records.map(e => e ? RecordInput.toAmino(e) : undefined);
    } else {
      obj.records = message.records;
    }
    return obj;
  },
  fromAminoMsg(object: EntryAminoMsg): Entry {
    return Entry.fromAmino(object.value);
  },
  fromProtoMsg(message: EntryProtoMsg): Entry {
    return Entry.decode(message.value);
  },
  toProto(message: Entry): Uint8Array {
    return Entry.encode(message).finish();
  },
  toProtoMsg(message: Entry): EntryProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.Entry",
      value: Entry.encode(message).finish()
    };
  }
};
function createBaseMsgSubmitRecords(): MsgSubmitRecords {
  return {
    relayer: "",
    entries: []
  };
}
export const MsgSubmitRecords = {
  typeUrl: "/aceso.record.v1.MsgSubmitRecords",
  encode(message: MsgSubmitRecords, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.relayer !== "") {
      writer.uint32(10).string(message.relayer);
    }
    for (const v of message.entries) {
      Entry.encode(v!, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgSubmitRecords {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgSubmitRecords();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.relayer = reader.string();
          break;
        case 2:
          message.entries.push(Entry.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgSubmitRecords {
    const obj = createBaseMsgSubmitRecords();
    if (isSet(object.relayer)) obj.relayer = String(object.relayer);
    if (Array.isArray(object?.entries)) obj.entries = object.entries.map((e: any) => Entry.fromJSON(e));
    return obj;
  },
  toJSON(message: MsgSubmitRecords): JsonSafe<MsgSubmitRecords> {
    const obj: any = {};
    message.relayer !== undefined && (obj.relayer = message.relayer);
    if (message.entries) {
      obj.entries = message.entries.map(e => e ? Entry.toJSON(e) : undefined);
    } else {
      obj.entries = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<MsgSubmitRecords>): MsgSubmitRecords {
    const message = createBaseMsgSubmitRecords();
    message.relayer = object.relayer ?? "";
    message.entries = object.entries?.map(e => Entry.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: MsgSubmitRecordsAmino): MsgSubmitRecords {
    const message = createBaseMsgSubmitRecords();
    if (object.relayer !== undefined && object.relayer !== null) {
      message.relayer = object.relayer;
    }
    message.entries = object.entries?.map(e => Entry.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: MsgSubmitRecords): MsgSubmitRecordsAmino {
    const obj: any = {};
    obj.relayer = message.relayer === "" ? undefined : message.relayer;
    if (message.entries) {
      obj.entries = message.entries.map(e => e ? Entry.toAmino(e) : undefined);
    } else {
      obj.entries = message.entries;
    }
    return obj;
  },
  fromAminoMsg(object: MsgSubmitRecordsAminoMsg): MsgSubmitRecords {
    return MsgSubmitRecords.fromAmino(object.value);
  },
  toAminoMsg(message: MsgSubmitRecords): MsgSubmitRecordsAminoMsg {
    return {
      type: "aceso/record/MsgSubmitRecords",
      value: MsgSubmitRecords.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgSubmitRecordsProtoMsg): MsgSubmitRecords {
    return MsgSubmitRecords.decode(message.value);
  },
  toProto(message: MsgSubmitRecords): Uint8Array {
    return MsgSubmitRecords.encode(message).finish();
  },
  toProtoMsg(message: MsgSubmitRecords): MsgSubmitRecordsProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.MsgSubmitRecords",
      value: MsgSubmitRecords.encode(message).finish()
    };
  }
};
function createBaseRefusal(): Refusal {
  return {
    index: 0,
    code: ""
  };
}
export const Refusal = {
  typeUrl: "/aceso.record.v1.Refusal",
  encode(message: Refusal, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.index !== 0) {
      writer.uint32(8).uint32(message.index);
    }
    if (message.code !== "") {
      writer.uint32(18).string(message.code);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Refusal {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseRefusal();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.index = reader.uint32();
          break;
        case 2:
          message.code = reader.string();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Refusal {
    const obj = createBaseRefusal();
    if (isSet(object.index)) obj.index = Number(object.index);
    if (isSet(object.code)) obj.code = String(object.code);
    return obj;
  },
  toJSON(message: Refusal): JsonSafe<Refusal> {
    const obj: any = {};
    message.index !== undefined && (obj.index = Math.round(message.index));
    message.code !== undefined && (obj.code = message.code);
    return obj;
  },
  fromPartial(object: DeepPartial<Refusal>): Refusal {
    const message = createBaseRefusal();
    message.index = object.index ?? 0;
    message.code = object.code ?? "";
    return message;
  },
  fromAmino(object: RefusalAmino): Refusal {
    const message = createBaseRefusal();
    if (object.index !== undefined && object.index !== null) {
      message.index = object.index;
    }
    if (object.code !== undefined && object.code !== null) {
      message.code = object.code;
    }
    return message;
  },
  toAmino(message: Refusal): RefusalAmino {
    const obj: any = {};
    obj.index = message.index === 0 ? undefined : message.index;
    obj.code = message.code === "" ? undefined : message.code;
    return obj;
  },
  fromAminoMsg(object: RefusalAminoMsg): Refusal {
    return Refusal.fromAmino(object.value);
  },
  fromProtoMsg(message: RefusalProtoMsg): Refusal {
    return Refusal.decode(message.value);
  },
  toProto(message: Refusal): Uint8Array {
    return Refusal.encode(message).finish();
  },
  toProtoMsg(message: Refusal): RefusalProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.Refusal",
      value: Refusal.encode(message).finish()
    };
  }
};
function createBaseMsgSubmitRecordsResponse(): MsgSubmitRecordsResponse {
  return {
    refused: []
  };
}
export const MsgSubmitRecordsResponse = {
  typeUrl: "/aceso.record.v1.MsgSubmitRecordsResponse",
  encode(message: MsgSubmitRecordsResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.refused) {
      Refusal.encode(v!, writer.uint32(10).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgSubmitRecordsResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgSubmitRecordsResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.refused.push(Refusal.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgSubmitRecordsResponse {
    const obj = createBaseMsgSubmitRecordsResponse();
    if (Array.isArray(object?.refused)) obj.refused = object.refused.map((e: any) => Refusal.fromJSON(e));
    return obj;
  },
  toJSON(message: MsgSubmitRecordsResponse): JsonSafe<MsgSubmitRecordsResponse> {
    const obj: any = {};
    if (message.refused) {
      obj.refused = message.refused.map(e => e ? Refusal.toJSON(e) : undefined);
    } else {
      obj.refused = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<MsgSubmitRecordsResponse>): MsgSubmitRecordsResponse {
    const message = createBaseMsgSubmitRecordsResponse();
    message.refused = object.refused?.map(e => Refusal.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: MsgSubmitRecordsResponseAmino): MsgSubmitRecordsResponse {
    const message = createBaseMsgSubmitRecordsResponse();
    message.refused = object.refused?.map(e => Refusal.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: MsgSubmitRecordsResponse): MsgSubmitRecordsResponseAmino {
    const obj: any = {};
    if (message.refused) {
      obj.refused = message.refused.map(e => e ? Refusal.toAmino(e) : undefined);
    } else {
      obj.refused = message.refused;
    }
    return obj;
  },
  fromAminoMsg(object: MsgSubmitRecordsResponseAminoMsg): MsgSubmitRecordsResponse {
    return MsgSubmitRecordsResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgSubmitRecordsResponseProtoMsg): MsgSubmitRecordsResponse {
    return MsgSubmitRecordsResponse.decode(message.value);
  },
  toProto(message: MsgSubmitRecordsResponse): Uint8Array {
    return MsgSubmitRecordsResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgSubmitRecordsResponse): MsgSubmitRecordsResponseProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.MsgSubmitRecordsResponse",
      value: MsgSubmitRecordsResponse.encode(message).finish()
    };
  }
};
function createBaseMsgPublishOpening(): MsgPublishOpening {
  return {
    owner: "",
    record: new Uint8Array(),
    blob: new Uint8Array()
  };
}
export const MsgPublishOpening = {
  typeUrl: "/aceso.record.v1.MsgPublishOpening",
  encode(message: MsgPublishOpening, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.owner !== "") {
      writer.uint32(10).string(message.owner);
    }
    if (message.record.length !== 0) {
      writer.uint32(18).bytes(message.record);
    }
    if (message.blob.length !== 0) {
      writer.uint32(26).bytes(message.blob);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgPublishOpening {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgPublishOpening();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.owner = reader.string();
          break;
        case 2:
          message.record = reader.bytes();
          break;
        case 3:
          message.blob = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgPublishOpening {
    const obj = createBaseMsgPublishOpening();
    if (isSet(object.owner)) obj.owner = String(object.owner);
    if (isSet(object.record)) obj.record = bytesFromBase64(object.record);
    if (isSet(object.blob)) obj.blob = bytesFromBase64(object.blob);
    return obj;
  },
  toJSON(message: MsgPublishOpening): JsonSafe<MsgPublishOpening> {
    const obj: any = {};
    message.owner !== undefined && (obj.owner = message.owner);
    message.record !== undefined && (obj.record = base64FromBytes(message.record !== undefined ? message.record : new Uint8Array()));
    message.blob !== undefined && (obj.blob = base64FromBytes(message.blob !== undefined ? message.blob : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgPublishOpening>): MsgPublishOpening {
    const message = createBaseMsgPublishOpening();
    message.owner = object.owner ?? "";
    message.record = object.record ?? new Uint8Array();
    message.blob = object.blob ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgPublishOpeningAmino): MsgPublishOpening {
    const message = createBaseMsgPublishOpening();
    if (object.owner !== undefined && object.owner !== null) {
      message.owner = object.owner;
    }
    if (object.record !== undefined && object.record !== null) {
      message.record = bytesFromBase64(object.record);
    }
    if (object.blob !== undefined && object.blob !== null) {
      message.blob = bytesFromBase64(object.blob);
    }
    return message;
  },
  toAmino(message: MsgPublishOpening): MsgPublishOpeningAmino {
    const obj: any = {};
    obj.owner = message.owner === "" ? undefined : message.owner;
    obj.record = message.record ? base64FromBytes(message.record) : undefined;
    obj.blob = message.blob ? base64FromBytes(message.blob) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgPublishOpeningAminoMsg): MsgPublishOpening {
    return MsgPublishOpening.fromAmino(object.value);
  },
  toAminoMsg(message: MsgPublishOpening): MsgPublishOpeningAminoMsg {
    return {
      type: "aceso/record/MsgPublishOpening",
      value: MsgPublishOpening.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgPublishOpeningProtoMsg): MsgPublishOpening {
    return MsgPublishOpening.decode(message.value);
  },
  toProto(message: MsgPublishOpening): Uint8Array {
    return MsgPublishOpening.encode(message).finish();
  },
  toProtoMsg(message: MsgPublishOpening): MsgPublishOpeningProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.MsgPublishOpening",
      value: MsgPublishOpening.encode(message).finish()
    };
  }
};
function createBaseMsgEraseRecord(): MsgEraseRecord {
  return {
    owner: "",
    record: new Uint8Array()
  };
}
export const MsgEraseRecord = {
  typeUrl: "/aceso.record.v1.MsgEraseRecord",
  encode(message: MsgEraseRecord, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.owner !== "") {
      writer.uint32(10).string(message.owner);
    }
    if (message.record.length !== 0) {
      writer.uint32(18).bytes(message.record);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgEraseRecord {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgEraseRecord();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.owner = reader.string();
          break;
        case 2:
          message.record = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgEraseRecord {
    const obj = createBaseMsgEraseRecord();
    if (isSet(object.owner)) obj.owner = String(object.owner);
    if (isSet(object.record)) obj.record = bytesFromBase64(object.record);
    return obj;
  },
  toJSON(message: MsgEraseRecord): JsonSafe<MsgEraseRecord> {
    const obj: any = {};
    message.owner !== undefined && (obj.owner = message.owner);
    message.record !== undefined && (obj.record = base64FromBytes(message.record !== undefined ? message.record : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgEraseRecord>): MsgEraseRecord {
    const message = createBaseMsgEraseRecord();
    message.owner = object.owner ?? "";
    message.record = object.record ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgEraseRecordAmino): MsgEraseRecord {
    const message = createBaseMsgEraseRecord();
    if (object.owner !== undefined && object.owner !== null) {
      message.owner = object.owner;
    }
    if (object.record !== undefined && object.record !== null) {
      message.record = bytesFromBase64(object.record);
    }
    return message;
  },
  toAmino(message: MsgEraseRecord): MsgEraseRecordAmino {
    const obj: any = {};
    obj.owner = message.owner === "" ? undefined : message.owner;
    obj.record = message.record ? base64FromBytes(message.record) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgEraseRecordAminoMsg): MsgEraseRecord {
    return MsgEraseRecord.fromAmino(object.value);
  },
  toAminoMsg(message: MsgEraseRecord): MsgEraseRecordAminoMsg {
    return {
      type: "aceso/record/MsgEraseRecord",
      value: MsgEraseRecord.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgEraseRecordProtoMsg): MsgEraseRecord {
    return MsgEraseRecord.decode(message.value);
  },
  toProto(message: MsgEraseRecord): Uint8Array {
    return MsgEraseRecord.encode(message).finish();
  },
  toProtoMsg(message: MsgEraseRecord): MsgEraseRecordProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.MsgEraseRecord",
      value: MsgEraseRecord.encode(message).finish()
    };
  }
};
function createBaseMsgTakeBack(): MsgTakeBack {
  return {
    sender: "",
    batches: [],
    records: []
  };
}
export const MsgTakeBack = {
  typeUrl: "/aceso.record.v1.MsgTakeBack",
  encode(message: MsgTakeBack, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.sender !== "") {
      writer.uint32(10).string(message.sender);
    }
    for (const v of message.batches) {
      writer.uint32(18).bytes(v!);
    }
    for (const v of message.records) {
      writer.uint32(26).bytes(v!);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgTakeBack {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgTakeBack();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.sender = reader.string();
          break;
        case 2:
          message.batches.push(reader.bytes());
          break;
        case 3:
          message.records.push(reader.bytes());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgTakeBack {
    const obj = createBaseMsgTakeBack();
    if (isSet(object.sender)) obj.sender = String(object.sender);
    if (Array.isArray(object?.batches)) obj.batches = object.batches.map((e: any) => bytesFromBase64(e));
    if (Array.isArray(object?.records)) obj.records = object.records.map((e: any) => bytesFromBase64(e));
    return obj;
  },
  toJSON(message: MsgTakeBack): JsonSafe<MsgTakeBack> {
    const obj: any = {};
    message.sender !== undefined && (obj.sender = message.sender);
    if (message.batches) {
      obj.batches = message.batches.map(e => base64FromBytes(e !== undefined ? e : new Uint8Array()));
    } else {
      obj.batches = [];
    }
    if (message.records) {
      obj.records = message.records.map(e => base64FromBytes(e !== undefined ? e : new Uint8Array()));
    } else {
      obj.records = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<MsgTakeBack>): MsgTakeBack {
    const message = createBaseMsgTakeBack();
    message.sender = object.sender ?? "";
    message.batches = object.batches?.map(e => e) || [];
    message.records = object.records?.map(e => e) || [];
    return message;
  },
  fromAmino(object: MsgTakeBackAmino): MsgTakeBack {
    const message = createBaseMsgTakeBack();
    if (object.sender !== undefined && object.sender !== null) {
      message.sender = object.sender;
    }
    message.batches = object.batches?.map(e => bytesFromBase64(e)) || [];
    message.records = object.records?.map(e => bytesFromBase64(e)) || [];
    return message;
  },
  toAmino(message: MsgTakeBack): MsgTakeBackAmino {
    const obj: any = {};
    obj.sender = message.sender === "" ? undefined : message.sender;
    if (message.batches) {
      obj.batches = message.batches.map(e => base64FromBytes(e));
    } else {
      obj.batches = message.batches;
    }
    if (message.records) {
      obj.records = message.records.map(e => base64FromBytes(e));
    } else {
      obj.records = message.records;
    }
    return obj;
  },
  fromAminoMsg(object: MsgTakeBackAminoMsg): MsgTakeBack {
    return MsgTakeBack.fromAmino(object.value);
  },
  toAminoMsg(message: MsgTakeBack): MsgTakeBackAminoMsg {
    return {
      type: "aceso/record/MsgTakeBack",
      value: MsgTakeBack.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgTakeBackProtoMsg): MsgTakeBack {
    return MsgTakeBack.decode(message.value);
  },
  toProto(message: MsgTakeBack): Uint8Array {
    return MsgTakeBack.encode(message).finish();
  },
  toProtoMsg(message: MsgTakeBack): MsgTakeBackProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.MsgTakeBack",
      value: MsgTakeBack.encode(message).finish()
    };
  }
};
function createBaseMsgTakeBackResponse(): MsgTakeBackResponse {
  return {
    takenBack: []
  };
}
export const MsgTakeBackResponse = {
  typeUrl: "/aceso.record.v1.MsgTakeBackResponse",
  encode(message: MsgTakeBackResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    for (const v of message.takenBack) {
      writer.uint32(10).bytes(v!);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgTakeBackResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgTakeBackResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.takenBack.push(reader.bytes());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgTakeBackResponse {
    const obj = createBaseMsgTakeBackResponse();
    if (Array.isArray(object?.takenBack)) obj.takenBack = object.takenBack.map((e: any) => bytesFromBase64(e));
    return obj;
  },
  toJSON(message: MsgTakeBackResponse): JsonSafe<MsgTakeBackResponse> {
    const obj: any = {};
    if (message.takenBack) {
      obj.takenBack = message.takenBack.map(e => base64FromBytes(e !== undefined ? e : new Uint8Array()));
    } else {
      obj.takenBack = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<MsgTakeBackResponse>): MsgTakeBackResponse {
    const message = createBaseMsgTakeBackResponse();
    message.takenBack = object.takenBack?.map(e => e) || [];
    return message;
  },
  fromAmino(object: MsgTakeBackResponseAmino): MsgTakeBackResponse {
    const message = createBaseMsgTakeBackResponse();
    message.takenBack = object.taken_back?.map(e => bytesFromBase64(e)) || [];
    return message;
  },
  toAmino(message: MsgTakeBackResponse): MsgTakeBackResponseAmino {
    const obj: any = {};
    if (message.takenBack) {
      obj.taken_back = message.takenBack.map(e => base64FromBytes(e));
    } else {
      obj.taken_back = message.takenBack;
    }
    return obj;
  },
  fromAminoMsg(object: MsgTakeBackResponseAminoMsg): MsgTakeBackResponse {
    return MsgTakeBackResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgTakeBackResponseProtoMsg): MsgTakeBackResponse {
    return MsgTakeBackResponse.decode(message.value);
  },
  toProto(message: MsgTakeBackResponse): Uint8Array {
    return MsgTakeBackResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgTakeBackResponse): MsgTakeBackResponseProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.MsgTakeBackResponse",
      value: MsgTakeBackResponse.encode(message).finish()
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
  typeUrl: "/aceso.record.v1.MsgUpdateParams",
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
      type: "aceso/record/MsgUpdateParams",
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
      typeUrl: "/aceso.record.v1.MsgUpdateParams",
      value: MsgUpdateParams.encode(message).finish()
    };
  }
};
function createBaseMsgPublishOpeningResponse(): MsgPublishOpeningResponse {
  return {};
}
export const MsgPublishOpeningResponse = {
  typeUrl: "/aceso.record.v1.MsgPublishOpeningResponse",
  encode(_: MsgPublishOpeningResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgPublishOpeningResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgPublishOpeningResponse();
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
  fromJSON(_: any): MsgPublishOpeningResponse {
    const obj = createBaseMsgPublishOpeningResponse();
    return obj;
  },
  toJSON(_: MsgPublishOpeningResponse): JsonSafe<MsgPublishOpeningResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgPublishOpeningResponse>): MsgPublishOpeningResponse {
    const message = createBaseMsgPublishOpeningResponse();
    return message;
  },
  fromAmino(_: MsgPublishOpeningResponseAmino): MsgPublishOpeningResponse {
    const message = createBaseMsgPublishOpeningResponse();
    return message;
  },
  toAmino(_: MsgPublishOpeningResponse): MsgPublishOpeningResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgPublishOpeningResponseAminoMsg): MsgPublishOpeningResponse {
    return MsgPublishOpeningResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgPublishOpeningResponseProtoMsg): MsgPublishOpeningResponse {
    return MsgPublishOpeningResponse.decode(message.value);
  },
  toProto(message: MsgPublishOpeningResponse): Uint8Array {
    return MsgPublishOpeningResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgPublishOpeningResponse): MsgPublishOpeningResponseProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.MsgPublishOpeningResponse",
      value: MsgPublishOpeningResponse.encode(message).finish()
    };
  }
};
function createBaseMsgEraseRecordResponse(): MsgEraseRecordResponse {
  return {};
}
export const MsgEraseRecordResponse = {
  typeUrl: "/aceso.record.v1.MsgEraseRecordResponse",
  encode(_: MsgEraseRecordResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgEraseRecordResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgEraseRecordResponse();
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
  fromJSON(_: any): MsgEraseRecordResponse {
    const obj = createBaseMsgEraseRecordResponse();
    return obj;
  },
  toJSON(_: MsgEraseRecordResponse): JsonSafe<MsgEraseRecordResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgEraseRecordResponse>): MsgEraseRecordResponse {
    const message = createBaseMsgEraseRecordResponse();
    return message;
  },
  fromAmino(_: MsgEraseRecordResponseAmino): MsgEraseRecordResponse {
    const message = createBaseMsgEraseRecordResponse();
    return message;
  },
  toAmino(_: MsgEraseRecordResponse): MsgEraseRecordResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgEraseRecordResponseAminoMsg): MsgEraseRecordResponse {
    return MsgEraseRecordResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgEraseRecordResponseProtoMsg): MsgEraseRecordResponse {
    return MsgEraseRecordResponse.decode(message.value);
  },
  toProto(message: MsgEraseRecordResponse): Uint8Array {
    return MsgEraseRecordResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgEraseRecordResponse): MsgEraseRecordResponseProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.MsgEraseRecordResponse",
      value: MsgEraseRecordResponse.encode(message).finish()
    };
  }
};
function createBaseMsgUpdateParamsResponse(): MsgUpdateParamsResponse {
  return {};
}
export const MsgUpdateParamsResponse = {
  typeUrl: "/aceso.record.v1.MsgUpdateParamsResponse",
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
      typeUrl: "/aceso.record.v1.MsgUpdateParamsResponse",
      value: MsgUpdateParamsResponse.encode(message).finish()
    };
  }
};