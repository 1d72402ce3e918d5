import { DataClass, Deid, dataClassFromJSON, dataClassToJSON, deidFromJSON, deidToJSON } from "../../consent/v1/state.js";
import { Tier, tierFromJSON, tierToJSON } from "../../device/v1/state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, bytesFromBase64, base64FromBytes, DeepPartial } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
/** Category is the fine category of FHIR data. */
export enum Category {
  /** CATEGORY_UNSPECIFIED - undisclosed */
  CATEGORY_UNSPECIFIED = 0,
  CATEGORY_DEMOGRAPHICS = 1,
  CATEGORY_VITALS = 2,
  CATEGORY_ECG = 3,
  CATEGORY_PPG_RAW = 4,
  CATEGORY_GLUCOSE = 5,
  CATEGORY_ACTIVITY = 6,
  CATEGORY_SLEEP = 7,
  CATEGORY_LAB = 8,
  CATEGORY_CONDITIONS = 9,
  CATEGORY_MEDICATIONS = 10,
  CATEGORY_IMMUNIZATIONS = 11,
  CATEGORY_PROCEDURES = 12,
  CATEGORY_ENCOUNTERS = 13,
  CATEGORY_NOTES = 14,
  CATEGORY_IMAGING = 15,
  CATEGORY_GENOMIC = 16,
  CATEGORY_SURVEY = 17,
  CATEGORY_DEVICE_META = 18,
  UNRECOGNIZED = -1,
}
export const CategorySDKType = Category;
export const CategoryAmino = Category;
export function categoryFromJSON(object: any): Category {
  switch (object) {
    case 0:
    case "CATEGORY_UNSPECIFIED":
      return Category.CATEGORY_UNSPECIFIED;
    case 1:
    case "CATEGORY_DEMOGRAPHICS":
      return Category.CATEGORY_DEMOGRAPHICS;
    case 2:
    case "CATEGORY_VITALS":
      return Category.CATEGORY_VITALS;
    case 3:
    case "CATEGORY_ECG":
      return Category.CATEGORY_ECG;
    case 4:
    case "CATEGORY_PPG_RAW":
      return Category.CATEGORY_PPG_RAW;
    case 5:
    case "CATEGORY_GLUCOSE":
      return Category.CATEGORY_GLUCOSE;
    case 6:
    case "CATEGORY_ACTIVITY":
      return Category.CATEGORY_ACTIVITY;
    case 7:
    case "CATEGORY_SLEEP":
      return Category.CATEGORY_SLEEP;
    case 8:
    case "CATEGORY_LAB":
      return Category.CATEGORY_LAB;
    case 9:
    case "CATEGORY_CONDITIONS":
      return Category.CATEGORY_CONDITIONS;
    case 10:
    case "CATEGORY_MEDICATIONS":
      return Category.CATEGORY_MEDICATIONS;
    case 11:
    case "CATEGORY_IMMUNIZATIONS":
      return Category.CATEGORY_IMMUNIZATIONS;
    case 12:
    case "CATEGORY_PROCEDURES":
      return Category.CATEGORY_PROCEDURES;
    case 13:
    case "CATEGORY_ENCOUNTERS":
      return Category.CATEGORY_ENCOUNTERS;
    case 14:
    case "CATEGORY_NOTES":
      return Category.CATEGORY_NOTES;
    case 15:
    case "CATEGORY_IMAGING":
      return Category.CATEGORY_IMAGING;
    case 16:
    case "CATEGORY_GENOMIC":
      return Category.CATEGORY_GENOMIC;
    case 17:
    case "CATEGORY_SURVEY":
      return Category.CATEGORY_SURVEY;
    case 18:
    case "CATEGORY_DEVICE_META":
      return Category.CATEGORY_DEVICE_META;
    case -1:
    case "UNRECOGNIZED":
    default:
      return Category.UNRECOGNIZED;
  }
}
export function categoryToJSON(object: Category): string {
  switch (object) {
    case Category.CATEGORY_UNSPECIFIED:
      return "CATEGORY_UNSPECIFIED";
    case Category.CATEGORY_DEMOGRAPHICS:
      return "CATEGORY_DEMOGRAPHICS";
    case Category.CATEGORY_VITALS:
      return "CATEGORY_VITALS";
    case Category.CATEGORY_ECG:
      return "CATEGORY_ECG";
    case Category.CATEGORY_PPG_RAW:
      return "CATEGORY_PPG_RAW";
    case Category.CATEGORY_GLUCOSE:
      return "CATEGORY_GLUCOSE";
    case Category.CATEGORY_ACTIVITY:
      return "CATEGORY_ACTIVITY";
    case Category.CATEGORY_SLEEP:
      return "CATEGORY_SLEEP";
    case Category.CATEGORY_LAB:
      return "CATEGORY_LAB";
    case Category.CATEGORY_CONDITIONS:
      return "CATEGORY_CONDITIONS";
    case Category.CATEGORY_MEDICATIONS:
      return "CATEGORY_MEDICATIONS";
    case Category.CATEGORY_IMMUNIZATIONS:
      return "CATEGORY_IMMUNIZATIONS";
    case Category.CATEGORY_PROCEDURES:
      return "CATEGORY_PROCEDURES";
    case Category.CATEGORY_ENCOUNTERS:
      return "CATEGORY_ENCOUNTERS";
    case Category.CATEGORY_NOTES:
      return "CATEGORY_NOTES";
    case Category.CATEGORY_IMAGING:
      return "CATEGORY_IMAGING";
    case Category.CATEGORY_GENOMIC:
      return "CATEGORY_GENOMIC";
    case Category.CATEGORY_SURVEY:
      return "CATEGORY_SURVEY";
    case Category.CATEGORY_DEVICE_META:
      return "CATEGORY_DEVICE_META";
    case Category.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
/** Batch is a Merkle root that a device, or for imports a vault's agent, signed; immutable. */
export interface Batch {
  id: Uint8Array;
  /** empty for imports */
  device: Uint8Array;
  generation: number;
  keyGeneration: number;
  seq: bigint;
  class: DataClass;
  year: number;
  count: number;
  root: Uint8Array;
  tier: Tier;
  model: Uint8Array;
  time: bigint;
  /** imports only */
  vault: Uint8Array;
  prev: Uint8Array;
}
export interface BatchProtoMsg {
  typeUrl: "/aceso.record.v1.Batch";
  value: Uint8Array;
}
/**
 * Batch is a Merkle root that a device, or for imports a vault's agent, signed; immutable.
 * @name BatchAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.Batch
 */
export interface BatchAmino {
  id?: string;
  /**
   * empty for imports
   */
  device?: string;
  generation?: number;
  key_generation?: number;
  seq?: string;
  class?: DataClass;
  year?: number;
  count?: number;
  root?: string;
  tier?: Tier;
  model?: string;
  time?: string;
  /**
   * imports only
   */
  vault?: string;
  prev?: string;
}
export interface BatchAminoMsg {
  type: "/aceso.record.v1.Batch";
  value: BatchAmino;
}
/** Batch is a Merkle root that a device, or for imports a vault's agent, signed; immutable. */
export interface BatchSDKType {
  id: Uint8Array;
  device: Uint8Array;
  generation: number;
  key_generation: number;
  seq: bigint;
  class: DataClass;
  year: number;
  count: number;
  root: Uint8Array;
  tier: Tier;
  model: Uint8Array;
  time: bigint;
  vault: Uint8Array;
  prev: Uint8Array;
}
/** Record is one sealed payload over a batch; immutable. ERASED records keep id, batch, vault, erased only. */
export interface Record {
  id: Uint8Array;
  batch: Uint8Array;
  vault: Uint8Array;
  shareGeneration: number;
  suite: number;
  /** the capsule, ristretto255 */
  e: Uint8Array;
  ciphertextHash: Uint8Array;
  headerHash: Uint8Array;
  deid: Deid;
  deidMethod: Uint8Array;
  labelCommit: Uint8Array;
  /** blob name */
  labelBox: Uint8Array;
  categoryPublic: Category;
  /** log2 of the padded size */
  sizeBucket: number;
  relayer: string;
  time: bigint;
  /** 0 while it stands */
  erased: bigint;
}
export interface RecordProtoMsg {
  typeUrl: "/aceso.record.v1.Record";
  value: Uint8Array;
}
/**
 * Record is one sealed payload over a batch; immutable. ERASED records keep id, batch, vault, erased only.
 * @name RecordAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.Record
 */
export interface RecordAmino {
  id?: string;
  batch?: string;
  vault?: string;
  share_generation?: number;
  suite?: number;
  /**
   * the capsule, ristretto255
   */
  e?: string;
  ciphertext_hash?: string;
  header_hash?: string;
  deid?: Deid;
  deid_method?: string;
  label_commit?: string;
  /**
   * blob name
   */
  label_box?: string;
  category_public?: Category;
  /**
   * log2 of the padded size
   */
  size_bucket?: number;
  relayer?: string;
  time?: string;
  /**
   * 0 while it stands
   */
  erased?: string;
}
export interface RecordAminoMsg {
  type: "/aceso.record.v1.Record";
  value: RecordAmino;
}
/** Record is one sealed payload over a batch; immutable. ERASED records keep id, batch, vault, erased only. */
export interface RecordSDKType {
  id: Uint8Array;
  batch: Uint8Array;
  vault: Uint8Array;
  share_generation: number;
  suite: number;
  e: Uint8Array;
  ciphertext_hash: Uint8Array;
  header_hash: Uint8Array;
  deid: Deid;
  deid_method: Uint8Array;
  label_commit: Uint8Array;
  label_box: Uint8Array;
  category_public: Category;
  size_bucket: number;
  relayer: string;
  time: bigint;
  erased: bigint;
}
/** BatchHead is the chain position of a device key, or of a vault's imports (key_generation 0). */
export interface BatchHead {
  /** device id or vault id */
  source: Uint8Array;
  keyGeneration: number;
  seq: bigint;
  batch: Uint8Array;
  gaps: bigint;
}
export interface BatchHeadProtoMsg {
  typeUrl: "/aceso.record.v1.BatchHead";
  value: Uint8Array;
}
/**
 * BatchHead is the chain position of a device key, or of a vault's imports (key_generation 0).
 * @name BatchHeadAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.BatchHead
 */
export interface BatchHeadAmino {
  /**
   * device id or vault id
   */
  source?: string;
  key_generation?: number;
  seq?: string;
  batch?: string;
  gaps?: string;
}
export interface BatchHeadAminoMsg {
  type: "/aceso.record.v1.BatchHead";
  value: BatchHeadAmino;
}
/** BatchHead is the chain position of a device key, or of a vault's imports (key_generation 0). */
export interface BatchHeadSDKType {
  source: Uint8Array;
  key_generation: number;
  seq: bigint;
  batch: Uint8Array;
  gaps: bigint;
}
/** Opening is one reading its owner shows to everybody. */
export interface Opening {
  record: Uint8Array;
  /** name of the opening's blob */
  blob: Uint8Array;
  time: bigint;
}
export interface OpeningProtoMsg {
  typeUrl: "/aceso.record.v1.Opening";
  value: Uint8Array;
}
/**
 * Opening is one reading its owner shows to everybody.
 * @name OpeningAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.Opening
 */
export interface OpeningAmino {
  record?: string;
  /**
   * name of the opening's blob
   */
  blob?: string;
  time?: string;
}
export interface OpeningAminoMsg {
  type: "/aceso.record.v1.Opening";
  value: OpeningAmino;
}
/** Opening is one reading its owner shows to everybody. */
export interface OpeningSDKType {
  record: Uint8Array;
  blob: Uint8Array;
  time: bigint;
}
/** Params are set by governance. */
export interface Params {
  /** per transaction */
  maxEntries: number;
  maxRecordsPerEntry: number;
  /** leaves in a batch */
  maxCount: number;
  /** longest time from signature to chain */
  maxValidSeconds: bigint;
}
export interface ParamsProtoMsg {
  typeUrl: "/aceso.record.v1.Params";
  value: Uint8Array;
}
/**
 * Params are set by governance.
 * @name ParamsAmino
 * @package aceso.record.v1
 * @see proto type: aceso.record.v1.Params
 */
export interface ParamsAmino {
  /**
   * per transaction
   */
  max_entries?: number;
  max_records_per_entry?: number;
  /**
   * leaves in a batch
   */
  max_count?: number;
  /**
   * longest time from signature to chain
   */
  max_valid_seconds?: string;
}
export interface ParamsAminoMsg {
  type: "/aceso.record.v1.Params";
  value: ParamsAmino;
}
/** Params are set by governance. */
export interface ParamsSDKType {
  max_entries: number;
  max_records_per_entry: number;
  max_count: number;
  max_valid_seconds: bigint;
}
function createBaseBatch(): Batch {
  return {
    id: new Uint8Array(),
    device: new Uint8Array(),
    generation: 0,
    keyGeneration: 0,
    seq: BigInt(0),
    class: 0,
    year: 0,
    count: 0,
    root: new Uint8Array(),
    tier: 0,
    model: new Uint8Array(),
    time: BigInt(0),
    vault: new Uint8Array(),
    prev: new Uint8Array()
  };
}
export const Batch = {
  typeUrl: "/aceso.record.v1.Batch",
  encode(message: Batch, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.id.length !== 0) {
      writer.uint32(10).bytes(message.id);
    }
    if (message.device.length !== 0) {
      writer.uint32(18).bytes(message.device);
    }
    if (message.generation !== 0) {
      writer.uint32(24).uint32(message.generation);
    }
    if (message.keyGeneration !== 0) {
      writer.uint32(32).uint32(message.keyGeneration);
    }
    if (message.seq !== BigInt(0)) {
      writer.uint32(40).uint64(message.seq);
    }
    if (message.class !== 0) {
      writer.uint32(48).int32(message.class);
    }
    if (message.year !== 0) {
      writer.uint32(56).uint32(message.year);
    }
    if (message.count !== 0) {
      writer.uint32(64).uint32(message.count);
    }
    if (message.root.length !== 0) {
      writer.uint32(74).bytes(message.root);
    }
    if (message.tier !== 0) {
      writer.uint32(80).int32(message.tier);
    }
    if (message.model.length !== 0) {
      writer.uint32(90).bytes(message.model);
    }
    if (message.time !== BigInt(0)) {
      writer.uint32(96).int64(message.time);
    }
    if (message.vault.length !== 0) {
      writer.uint32(106).bytes(message.vault);
    }
    if (message.prev.length !== 0) {
      writer.uint32(114).bytes(message.prev);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Batch {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseBatch();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.id = reader.bytes();
          break;
        case 2:
          message.device = reader.bytes();
          break;
        case 3:
          message.generation = reader.uint32();
          break;
        case 4:
          message.keyGeneration = reader.uint32();
          break;
        case 5:
          message.seq = reader.uint64();
          break;
        case 6:
          message.class = reader.int32() as any;
          break;
        case 7:
          message.year = reader.uint32();
          break;
        case 8:
          message.count = reader.uint32();
          break;
        case 9:
          message.root = reader.bytes();
          break;
        case 10:
          message.tier = reader.int32() as any;
          break;
        case 11:
          message.model = reader.bytes();
          break;
        case 12:
          message.time = reader.int64();
          break;
        case 13:
          message.vault = reader.bytes();
          break;
        case 14:
          message.prev = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Batch {
    const obj = createBaseBatch();
    if (isSet(object.id)) obj.id = bytesFromBase64(object.id);
    if (isSet(object.device)) obj.device = bytesFromBase64(object.device);
    if (isSet(object.generation)) obj.generation = Number(object.generation);
    if (isSet(object.keyGeneration)) obj.keyGeneration = Number(object.keyGeneration);
    if (isSet(object.seq)) obj.seq = BigInt(object.seq.toString());
    if (isSet(object.class)) obj.class = dataClassFromJSON(object.class);
    if (isSet(object.year)) obj.year = Number(object.year);
    if (isSet(object.count)) obj.count = Number(object.count);
    if (isSet(object.root)) obj.root = bytesFromBase64(object.root);
    if (isSet(object.tier)) obj.tier = tierFromJSON(object.tier);
    if (isSet(object.model)) obj.model = bytesFromBase64(object.model);
    if (isSet(object.time)) obj.time = BigInt(object.time.toString());
    if (isSet(object.vault)) obj.vault = bytesFromBase64(object.vault);
    if (isSet(object.prev)) obj.prev = bytesFromBase64(object.prev);
    return obj;
  },
  toJSON(message: Batch): JsonSafe<Batch> {
    const obj: any = {};
    message.id !== undefined && (obj.id = base64FromBytes(message.id !== undefined ? message.id : new Uint8Array()));
    message.device !== undefined && (obj.device = base64FromBytes(message.device !== undefined ? message.device : new Uint8Array()));
    message.generation !== undefined && (obj.generation = Math.round(message.generation));
    message.keyGeneration !== undefined && (obj.keyGeneration = Math.round(message.keyGeneration));
    message.seq !== undefined && (obj.seq = (message.seq || BigInt(0)).toString());
    message.class !== undefined && (obj.class = dataClassToJSON(message.class));
    message.year !== undefined && (obj.year = Math.round(message.year));
    message.count !== undefined && (obj.count = Math.round(message.count));
    message.root !== undefined && (obj.root = base64FromBytes(message.root !== undefined ? message.root : new Uint8Array()));
    message.tier !== undefined && (obj.tier = tierToJSON(message.tier));
    message.model !== undefined && (obj.model = base64FromBytes(message.model !== undefined ? message.model : new Uint8Array()));
    message.time !== undefined && (obj.time = (message.time || BigInt(0)).toString());
    message.vault !== undefined && (obj.vault = base64FromBytes(message.vault !== undefined ? message.vault : new Uint8Array()));
    message.prev !== undefined && (obj.prev = base64FromBytes(message.prev !== undefined ? message.prev : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<Batch>): Batch {
    const message = createBaseBatch();
    message.id = object.id ?? new Uint8Array();
    message.device = object.device ?? new Uint8Array();
    message.generation = object.generation ?? 0;
    message.keyGeneration = object.keyGeneration ?? 0;
    if (object.seq !== undefined && object.seq !== null) {
      message.seq = BigInt(object.seq.toString());
    }
    message.class = object.class ?? 0;
    message.year = object.year ?? 0;
    message.count = object.count ?? 0;
    message.root = object.root ?? new Uint8Array();
    message.tier = object.tier ?? 0;
    message.model = object.model ?? new Uint8Array();
    if (object.time !== undefined && object.time !== null) {
      message.time = BigInt(object.time.toString());
    }
    message.vault = object.vault ?? new Uint8Array();
    message.prev = object.prev ?? new Uint8Array();
    return message;
  },
  fromAmino(object: BatchAmino): Batch {
    const message = createBaseBatch();
    if (object.id !== undefined && object.id !== null) {
      message.id = bytesFromBase64(object.id);
    }
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
    if (object.class !== undefined && object.class !== null) {
      message.class = object.class;
    }
    if (object.year !== undefined && object.year !== null) {
      message.year = object.year;
    }
    if (object.count !== undefined && object.count !== null) {
      message.count = object.count;
    }
    if (object.root !== undefined && object.root !== null) {
      message.root = bytesFromBase64(object.root);
    }
    if (object.tier !== undefined && object.tier !== null) {
      message.tier = object.tier;
    }
    if (object.model !== undefined && object.model !== null) {
      message.model = bytesFromBase64(object.model);
    }
    if (object.time !== undefined && object.time !== null) {
      message.time = BigInt(object.time);
    }
    if (object.vault !== undefined && object.vault !== null) {
      message.vault = bytesFromBase64(object.vault);
    }
    if (object.prev !== undefined && object.prev !== null) {
      message.prev = bytesFromBase64(object.prev);
    }
    return message;
  },
  toAmino(message: Batch): BatchAmino {
    const obj: any = {};
    obj.id = message.id ? base64FromBytes(message.id) : undefined;
    obj.device = message.device ? base64FromBytes(message.device) : undefined;
    obj.generation = message.generation === 0 ? undefined : message.generation;
    obj.key_generation = message.keyGeneration === 0 ? undefined : message.keyGeneration;
    obj.seq = message.seq !== BigInt(0) ? message.seq?.toString() : undefined;
    obj.class = message.class === 0 ? undefined : message.class;
    obj.year = message.year === 0 ? undefined : message.year;
    obj.count = message.count === 0 ? undefined : message.count;
    obj.root = message.root ? base64FromBytes(message.root) : undefined;
    obj.tier = message.tier === 0 ? undefined : message.tier;
    obj.model = message.model ? base64FromBytes(message.model) : undefined;
    obj.time = message.time !== BigInt(0) ? message.time?.toString() : undefined;
    obj.vault = message.vault ? base64FromBytes(message.vault) : undefined;
    obj.prev = message.prev ? base64FromBytes(message.prev) : undefined;
    return obj;
  },
  fromAminoMsg(object: BatchAminoMsg): Batch {
    return Batch.fromAmino(object.value);
  },
  fromProtoMsg(message: BatchProtoMsg): Batch {
    return Batch.decode(message.value);
  },
  toProto(message: Batch): Uint8Array {
    return Batch.encode(message).finish();
  },
  toProtoMsg(message: Batch): BatchProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.Batch",
      value: Batch.encode(message).finish()
    };
  }
};
function createBaseRecord(): Record {
  return {
    id: new Uint8Array(),
    batch: new Uint8Array(),
    vault: new Uint8Array(),
    shareGeneration: 0,
    suite: 0,
    e: new Uint8Array(),
    ciphertextHash: new Uint8Array(),
    headerHash: new Uint8Array(),
    deid: 0,
    deidMethod: new Uint8Array(),
    labelCommit: new Uint8Array(),
    labelBox: new Uint8Array(),
    categoryPublic: 0,
    sizeBucket: 0,
    relayer: "",
    time: BigInt(0),
    erased: BigInt(0)
  };
}
export const Record = {
  typeUrl: "/aceso.record.v1.Record",
  encode(message: Record, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.id.length !== 0) {
      writer.uint32(10).bytes(message.id);
    }
    if (message.batch.length !== 0) {
      writer.uint32(18).bytes(message.batch);
    }
    if (message.vault.length !== 0) {
      writer.uint32(26).bytes(message.vault);
    }
    if (message.shareGeneration !== 0) {
      writer.uint32(32).uint32(message.shareGeneration);
    }
    if (message.suite !== 0) {
      writer.uint32(40).uint32(message.suite);
    }
    if (message.e.length !== 0) {
      writer.uint32(50).bytes(message.e);
    }
    if (message.ciphertextHash.length !== 0) {
      writer.uint32(58).bytes(message.ciphertextHash);
    }
    if (message.headerHash.length !== 0) {
      writer.uint32(66).bytes(message.headerHash);
    }
    if (message.deid !== 0) {
      writer.uint32(72).int32(message.deid);
    }
    if (message.deidMethod.length !== 0) {
      writer.uint32(82).bytes(message.deidMethod);
    }
    if (message.labelCommit.length !== 0) {
      writer.uint32(90).bytes(message.labelCommit);
    }
    if (message.labelBox.length !== 0) {
      writer.uint32(98).bytes(message.labelBox);
    }
    if (message.categoryPublic !== 0) {
      writer.uint32(104).int32(message.categoryPublic);
    }
    if (message.sizeBucket !== 0) {
      writer.uint32(112).uint32(message.sizeBucket);
    }
    if (message.relayer !== "") {
      writer.uint32(122).string(message.relayer);
    }
    if (message.time !== BigInt(0)) {
      writer.uint32(128).int64(message.time);
    }
    if (message.erased !== BigInt(0)) {
      writer.uint32(136).int64(message.erased);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Record {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseRecord();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.id = reader.bytes();
          break;
        case 2:
          message.batch = reader.bytes();
          break;
        case 3:
          message.vault = reader.bytes();
          break;
        case 4:
          message.shareGeneration = reader.uint32();
          break;
        case 5:
          message.suite = reader.uint32();
          break;
        case 6:
          message.e = reader.bytes();
          break;
        case 7:
          message.ciphertextHash = reader.bytes();
          break;
        case 8:
          message.headerHash = reader.bytes();
          break;
        case 9:
          message.deid = reader.int32() as any;
          break;
        case 10:
          message.deidMethod = reader.bytes();
          break;
        case 11:
          message.labelCommit = reader.bytes();
          break;
        case 12:
          message.labelBox = reader.bytes();
          break;
        case 13:
          message.categoryPublic = reader.int32() as any;
          break;
        case 14:
          message.sizeBucket = reader.uint32();
          break;
        case 15:
          message.relayer = reader.string();
          break;
        case 16:
          message.time = reader.int64();
          break;
        case 17:
          message.erased = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Record {
    const obj = createBaseRecord();
    if (isSet(object.id)) obj.id = bytesFromBase64(object.id);
    if (isSet(object.batch)) obj.batch = bytesFromBase64(object.batch);
    if (isSet(object.vault)) obj.vault = bytesFromBase64(object.vault);
    if (isSet(object.shareGeneration)) obj.shareGeneration = Number(object.shareGeneration);
    if (isSet(object.suite)) obj.suite = Number(object.suite);
    if (isSet(object.e)) obj.e = bytesFromBase64(object.e);
    if (isSet(object.ciphertextHash)) obj.ciphertextHash = bytesFromBase64(object.ciphertextHash);
    if (isSet(object.headerHash)) obj.headerHash = bytesFromBase64(object.headerHash);
    if (isSet(object.deid)) obj.deid = deidFromJSON(object.deid);
    if (isSet(object.deidMethod)) obj.deidMethod = bytesFromBase64(object.deidMethod);
    if (isSet(object.labelCommit)) obj.labelCommit = bytesFromBase64(object.labelCommit);
    if (isSet(object.labelBox)) obj.labelBox = bytesFromBase64(object.labelBox);
    if (isSet(object.categoryPublic)) obj.categoryPublic = categoryFromJSON(object.categoryPublic);
    if (isSet(object.sizeBucket)) obj.sizeBucket = Number(object.sizeBucket);
    if (isSet(object.relayer)) obj.relayer = String(object.relayer);
    if (isSet(object.time)) obj.time = BigInt(object.time.toString());
    if (isSet(object.erased)) obj.erased = BigInt(object.erased.toString());
    return obj;
  },
  toJSON(message: Record): JsonSafe<Record> {
    const obj: any = {};
    message.id !== undefined && (obj.id = base64FromBytes(message.id !== undefined ? message.id : new Uint8Array()));
    message.batch !== undefined && (obj.batch = base64FromBytes(message.batch !== undefined ? message.batch : new Uint8Array()));
    message.vault !== undefined && (obj.vault = base64FromBytes(message.vault !== undefined ? message.vault : new Uint8Array()));
    message.shareGeneration !== undefined && (obj.shareGeneration = Math.round(message.shareGeneration));
    message.suite !== undefined && (obj.suite = Math.round(message.suite));
    message.e !== undefined && (obj.e = base64FromBytes(message.e !== undefined ? message.e : new Uint8Array()));
    message.ciphertextHash !== undefined && (obj.ciphertextHash = base64FromBytes(message.ciphertextHash !== undefined ? message.ciphertextHash : new Uint8Array()));
    message.headerHash !== undefined && (obj.headerHash = base64FromBytes(message.headerHash !== undefined ? message.headerHash : new Uint8Array()));
    message.deid !== undefined && (obj.deid = deidToJSON(message.deid));
    message.deidMethod !== undefined && (obj.deidMethod = base64FromBytes(message.deidMethod !== undefined ? message.deidMethod : new Uint8Array()));
    message.labelCommit !== undefined && (obj.labelCommit = base64FromBytes(message.labelCommit !== undefined ? message.labelCommit : new Uint8Array()));
    message.labelBox !== undefined && (obj.labelBox = base64FromBytes(message.labelBox !== undefined ? message.labelBox : new Uint8Array()));
    message.categoryPublic !== undefined && (obj.categoryPublic = categoryToJSON(message.categoryPublic));
    message.sizeBucket !== undefined && (obj.sizeBucket = Math.round(message.sizeBucket));
    message.relayer !== undefined && (obj.relayer = message.relayer);
    message.time !== undefined && (obj.time = (message.time || BigInt(0)).toString());
    message.erased !== undefined && (obj.erased = (message.erased || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Record>): Record {
    const message = createBaseRecord();
    message.id = object.id ?? new Uint8Array();
    message.batch = object.batch ?? new Uint8Array();
    message.vault = object.vault ?? new Uint8Array();
    message.shareGeneration = object.shareGeneration ?? 0;
    message.suite = object.suite ?? 0;
    message.e = object.e ?? new Uint8Array();
    message.ciphertextHash = object.ciphertextHash ?? new Uint8Array();
    message.headerHash = object.headerHash ?? new Uint8Array();
    message.deid = object.deid ?? 0;
    message.deidMethod = object.deidMethod ?? new Uint8Array();
    message.labelCommit = object.labelCommit ?? new Uint8Array();
    message.labelBox = object.labelBox ?? new Uint8Array();
    message.categoryPublic = object.categoryPublic ?? 0;
    message.sizeBucket = object.sizeBucket ?? 0;
    message.relayer = object.relayer ?? "";
    if (object.time !== undefined && object.time !== null) {
      message.time = BigInt(object.time.toString());
    }
    if (object.erased !== undefined && object.erased !== null) {
      message.erased = BigInt(object.erased.toString());
    }
    return message;
  },
  fromAmino(object: RecordAmino): Record {
    const message = createBaseRecord();
    if (object.id !== undefined && object.id !== null) {
      message.id = bytesFromBase64(object.id);
    }
    if (object.batch !== undefined && object.batch !== null) {
      message.batch = bytesFromBase64(object.batch);
    }
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
    if (object.ciphertext_hash !== undefined && object.ciphertext_hash !== null) {
      message.ciphertextHash = bytesFromBase64(object.ciphertext_hash);
    }
    if (object.header_hash !== undefined && object.header_hash !== null) {
      message.headerHash = bytesFromBase64(object.header_hash);
    }
    if (object.deid !== undefined && object.deid !== null) {
      message.deid = object.deid;
    }
    if (object.deid_method !== undefined && object.deid_method !== null) {
      message.deidMethod = bytesFromBase64(object.deid_method);
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
    if (object.relayer !== undefined && object.relayer !== null) {
      message.relayer = object.relayer;
    }
    if (object.time !== undefined && object.time !== null) {
      message.time = BigInt(object.time);
    }
    if (object.erased !== undefined && object.erased !== null) {
      message.erased = BigInt(object.erased);
    }
    return message;
  },
  toAmino(message: Record): RecordAmino {
    const obj: any = {};
    obj.id = message.id ? base64FromBytes(message.id) : undefined;
    obj.batch = message.batch ? base64FromBytes(message.batch) : undefined;
    obj.vault = message.vault ? base64FromBytes(message.vault) : undefined;
    obj.share_generation = message.shareGeneration === 0 ? undefined : message.shareGeneration;
    obj.suite = message.suite === 0 ? undefined : message.suite;
    obj.e = message.e ? base64FromBytes(message.e) : undefined;
    obj.ciphertext_hash = message.ciphertextHash ? base64FromBytes(message.ciphertextHash) : undefined;
    obj.header_hash = message.headerHash ? base64FromBytes(message.headerHash) : undefined;
    obj.deid = message.deid === 0 ? undefined : message.deid;
    obj.deid_method = message.deidMethod ? base64FromBytes(message.deidMethod) : undefined;
    obj.label_commit = message.labelCommit ? base64FromBytes(message.labelCommit) : undefined;
    obj.label_box = message.labelBox ? base64FromBytes(message.labelBox) : undefined;
    obj.category_public = message.categoryPublic === 0 ? undefined : message.categoryPublic;
    obj.size_bucket = message.sizeBucket === 0 ? undefined : message.sizeBucket;
    obj.relayer = message.relayer === "" ? undefined : message.relayer;
    obj.time = message.time !== BigInt(0) ? message.time?.toString() : undefined;
    obj.erased = message.erased !== BigInt(0) ? message.erased?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: RecordAminoMsg): Record {
    return Record.fromAmino(object.value);
  },
  fromProtoMsg(message: RecordProtoMsg): Record {
    return Record.decode(message.value);
  },
  toProto(message: Record): Uint8Array {
    return Record.encode(message).finish();
  },
  toProtoMsg(message: Record): RecordProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.Record",
      value: Record.encode(message).finish()
    };
  }
};
function createBaseBatchHead(): BatchHead {
  return {
    source: new Uint8Array(),
    keyGeneration: 0,
    seq: BigInt(0),
    batch: new Uint8Array(),
    gaps: BigInt(0)
  };
}
export const BatchHead = {
  typeUrl: "/aceso.record.v1.BatchHead",
  encode(message: BatchHead, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.source.length !== 0) {
      writer.uint32(10).bytes(message.source);
    }
    if (message.keyGeneration !== 0) {
      writer.uint32(16).uint32(message.keyGeneration);
    }
    if (message.seq !== BigInt(0)) {
      writer.uint32(24).uint64(message.seq);
    }
    if (message.batch.length !== 0) {
      writer.uint32(34).bytes(message.batch);
    }
    if (message.gaps !== BigInt(0)) {
      writer.uint32(40).uint64(message.gaps);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): BatchHead {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseBatchHead();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.source = reader.bytes();
          break;
        case 2:
          message.keyGeneration = reader.uint32();
          break;
        case 3:
          message.seq = reader.uint64();
          break;
        case 4:
          message.batch = reader.bytes();
          break;
        case 5:
          message.gaps = reader.uint64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): BatchHead {
    const obj = createBaseBatchHead();
    if (isSet(object.source)) obj.source = bytesFromBase64(object.source);
    if (isSet(object.keyGeneration)) obj.keyGeneration = Number(object.keyGeneration);
    if (isSet(object.seq)) obj.seq = BigInt(object.seq.toString());
    if (isSet(object.batch)) obj.batch = bytesFromBase64(object.batch);
    if (isSet(object.gaps)) obj.gaps = BigInt(object.gaps.toString());
    return obj;
  },
  toJSON(message: BatchHead): JsonSafe<BatchHead> {
    const obj: any = {};
    message.source !== undefined && (obj.source = base64FromBytes(message.source !== undefined ? message.source : new Uint8Array()));
    message.keyGeneration !== undefined && (obj.keyGeneration = Math.round(message.keyGeneration));
    message.seq !== undefined && (obj.seq = (message.seq || BigInt(0)).toString());
    message.batch !== undefined && (obj.batch = base64FromBytes(message.batch !== undefined ? message.batch : new Uint8Array()));
    message.gaps !== undefined && (obj.gaps = (message.gaps || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<BatchHead>): BatchHead {
    const message = createBaseBatchHead();
    message.source = object.source ?? new Uint8Array();
    message.keyGeneration = object.keyGeneration ?? 0;
    if (object.seq !== undefined && object.seq !== null) {
      message.seq = BigInt(object.seq.toString());
    }
    message.batch = object.batch ?? new Uint8Array();
    if (object.gaps !== undefined && object.gaps !== null) {
      message.gaps = BigInt(object.gaps.toString());
    }
    return message;
  },
  fromAmino(object: BatchHeadAmino): BatchHead {
    const message = createBaseBatchHead();
    if (object.source !== undefined && object.source !== null) {
      message.source = bytesFromBase64(object.source);
    }
    if (object.key_generation !== undefined && object.key_generation !== null) {
      message.keyGeneration = object.key_generation;
    }
    if (object.seq !== undefined && object.seq !== null) {
      message.seq = BigInt(object.seq);
    }
    if (object.batch !== undefined && object.batch !== null) {
      message.batch = bytesFromBase64(object.batch);
    }
    if (object.gaps !== undefined && object.gaps !== null) {
      message.gaps = BigInt(object.gaps);
    }
    return message;
  },
  toAmino(message: BatchHead): BatchHeadAmino {
    const obj: any = {};
    obj.source = message.source ? base64FromBytes(message.source) : undefined;
    obj.key_generation = message.keyGeneration === 0 ? undefined : message.keyGeneration;
    obj.seq = message.seq !== BigInt(0) ? message.seq?.toString() : undefined;
    obj.batch = message.batch ? base64FromBytes(message.batch) : undefined;
    obj.gaps = message.gaps !== BigInt(0) ? message.gaps?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: BatchHeadAminoMsg): BatchHead {
    return BatchHead.fromAmino(object.value);
  },
  fromProtoMsg(message: BatchHeadProtoMsg): BatchHead {
    return BatchHead.decode(message.value);
  },
  toProto(message: BatchHead): Uint8Array {
    return BatchHead.encode(message).finish();
  },
  toProtoMsg(message: BatchHead): BatchHeadProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.BatchHead",
      value: BatchHead.encode(message).finish()
    };
  }
};
function createBaseOpening(): Opening {
  return {
    record: new Uint8Array(),
    blob: new Uint8Array(),
    time: BigInt(0)
  };
}
export const Opening = {
  typeUrl: "/aceso.record.v1.Opening",
  encode(message: Opening, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.record.length !== 0) {
      writer.uint32(10).bytes(message.record);
    }
    if (message.blob.length !== 0) {
      writer.uint32(18).bytes(message.blob);
    }
    if (message.time !== BigInt(0)) {
      writer.uint32(24).int64(message.time);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Opening {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseOpening();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.record = reader.bytes();
          break;
        case 2:
          message.blob = reader.bytes();
          break;
        case 3:
          message.time = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Opening {
    const obj = createBaseOpening();
    if (isSet(object.record)) obj.record = bytesFromBase64(object.record);
    if (isSet(object.blob)) obj.blob = bytesFromBase64(object.blob);
    if (isSet(object.time)) obj.time = BigInt(object.time.toString());
    return obj;
  },
  toJSON(message: Opening): JsonSafe<Opening> {
    const obj: any = {};
    message.record !== undefined && (obj.record = base64FromBytes(message.record !== undefined ? message.record : new Uint8Array()));
    message.blob !== undefined && (obj.blob = base64FromBytes(message.blob !== undefined ? message.blob : new Uint8Array()));
    message.time !== undefined && (obj.time = (message.time || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Opening>): Opening {
    const message = createBaseOpening();
    message.record = object.record ?? new Uint8Array();
    message.blob = object.blob ?? new Uint8Array();
    if (object.time !== undefined && object.time !== null) {
      message.time = BigInt(object.time.toString());
    }
    return message;
  },
  fromAmino(object: OpeningAmino): Opening {
    const message = createBaseOpening();
    if (object.record !== undefined && object.record !== null) {
      message.record = bytesFromBase64(object.record);
    }
    if (object.blob !== undefined && object.blob !== null) {
      message.blob = bytesFromBase64(object.blob);
    }
    if (object.time !== undefined && object.time !== null) {
      message.time = BigInt(object.time);
    }
    return message;
  },
  toAmino(message: Opening): OpeningAmino {
    const obj: any = {};
    obj.record = message.record ? base64FromBytes(message.record) : undefined;
    obj.blob = message.blob ? base64FromBytes(message.blob) : undefined;
    obj.time = message.time !== BigInt(0) ? message.time?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: OpeningAminoMsg): Opening {
    return Opening.fromAmino(object.value);
  },
  fromProtoMsg(message: OpeningProtoMsg): Opening {
    return Opening.decode(message.value);
  },
  toProto(message: Opening): Uint8Array {
    return Opening.encode(message).finish();
  },
  toProtoMsg(message: Opening): OpeningProtoMsg {
    return {
      typeUrl: "/aceso.record.v1.Opening",
      value: Opening.encode(message).finish()
    };
  }
};
function createBaseParams(): Params {
  return {
    maxEntries: 0,
    maxRecordsPerEntry: 0,
    maxCount: 0,
    maxValidSeconds: BigInt(0)
  };
}
export const Params = {
  typeUrl: "/aceso.record.v1.Params",
  encode(message: Params, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.maxEntries !== 0) {
      writer.uint32(8).uint32(message.maxEntries);
    }
    if (message.maxRecordsPerEntry !== 0) {
      writer.uint32(16).uint32(message.maxRecordsPerEntry);
    }
    if (message.maxCount !== 0) {
      writer.uint32(24).uint32(message.maxCount);
    }
    if (message.maxValidSeconds !== BigInt(0)) {
      writer.uint32(32).uint64(message.maxValidSeconds);
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
          message.maxEntries = reader.uint32();
          break;
        case 2:
          message.maxRecordsPerEntry = reader.uint32();
          break;
        case 3:
          message.maxCount = reader.uint32();
          break;
        case 4:
          message.maxValidSeconds = reader.uint64();
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
    if (isSet(object.maxEntries)) obj.maxEntries = Number(object.maxEntries);
    if (isSet(object.maxRecordsPerEntry)) obj.maxRecordsPerEntry = Number(object.maxRecordsPerEntry);
    if (isSet(object.maxCount)) obj.maxCount = Number(object.maxCount);
    if (isSet(object.maxValidSeconds)) obj.maxValidSeconds = BigInt(object.maxValidSeconds.toString());
    return obj;
  },
  toJSON(message: Params): JsonSafe<Params> {
    const obj: any = {};
    message.maxEntries !== undefined && (obj.maxEntries = Math.round(message.maxEntries));
    message.maxRecordsPerEntry !== undefined && (obj.maxRecordsPerEntry = Math.round(message.maxRecordsPerEntry));
    message.maxCount !== undefined && (obj.maxCount = Math.round(message.maxCount));
    message.maxValidSeconds !== undefined && (obj.maxValidSeconds = (message.maxValidSeconds || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Params>): Params {
    const message = createBaseParams();
    message.maxEntries = object.maxEntries ?? 0;
    message.maxRecordsPerEntry = object.maxRecordsPerEntry ?? 0;
    message.maxCount = object.maxCount ?? 0;
    if (object.maxValidSeconds !== undefined && object.maxValidSeconds !== null) {
      message.maxValidSeconds = BigInt(object.maxValidSeconds.toString());
    }
    return message;
  },
  fromAmino(object: ParamsAmino): Params {
    const message = createBaseParams();
    if (object.max_entries !== undefined && object.max_entries !== null) {
      message.maxEntries = object.max_entries;
    }
    if (object.max_records_per_entry !== undefined && object.max_records_per_entry !== null) {
      message.maxRecordsPerEntry = object.max_records_per_entry;
    }
    if (object.max_count !== undefined && object.max_count !== null) {
      message.maxCount = object.max_count;
    }
    if (object.max_valid_seconds !== undefined && object.max_valid_seconds !== null) {
      message.maxValidSeconds = BigInt(object.max_valid_seconds);
    }
    return message;
  },
  toAmino(message: Params): ParamsAmino {
    const obj: any = {};
    obj.max_entries = message.maxEntries === 0 ? undefined : message.maxEntries;
    obj.max_records_per_entry = message.maxRecordsPerEntry === 0 ? undefined : message.maxRecordsPerEntry;
    obj.max_count = message.maxCount === 0 ? undefined : message.maxCount;
    obj.max_valid_seconds = message.maxValidSeconds !== BigInt(0) ? message.maxValidSeconds?.toString() : undefined;
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
      typeUrl: "/aceso.record.v1.Params",
      value: Params.encode(message).finish()
    };
  }
};