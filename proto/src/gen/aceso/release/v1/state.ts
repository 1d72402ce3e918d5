import { Purpose, purposeFromJSON, purposeToJSON } from "../../consent/v1/state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, bytesFromBase64, base64FromBytes, DeepPartial } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
export enum Origin {
  ORIGIN_UNSPECIFIED = 0,
  ORIGIN_STUDY = 1,
  ORIGIN_OWNER = 2,
  UNRECOGNIZED = -1,
}
export const OriginSDKType = Origin;
export const OriginAmino = Origin;
export function originFromJSON(object: any): Origin {
  switch (object) {
    case 0:
    case "ORIGIN_UNSPECIFIED":
      return Origin.ORIGIN_UNSPECIFIED;
    case 1:
    case "ORIGIN_STUDY":
      return Origin.ORIGIN_STUDY;
    case 2:
    case "ORIGIN_OWNER":
      return Origin.ORIGIN_OWNER;
    case -1:
    case "UNRECOGNIZED":
    default:
      return Origin.UNRECOGNIZED;
  }
}
export function originToJSON(object: Origin): string {
  switch (object) {
    case Origin.ORIGIN_UNSPECIFIED:
      return "ORIGIN_UNSPECIFIED";
    case Origin.ORIGIN_STUDY:
      return "ORIGIN_STUDY";
    case Origin.ORIGIN_OWNER:
      return "ORIGIN_OWNER";
    case Origin.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
export enum Outcome {
  OUTCOME_UNSPECIFIED = 0,
  OUTCOME_OPEN = 1,
  /** OUTCOME_RELEASED - t receipts */
  OUTCOME_RELEASED = 2,
  /** OUTCOME_REFUSED - n − t + 1 refusals */
  OUTCOME_REFUSED = 3,
  /** OUTCOME_VOID - a consent of it is no longer live */
  OUTCOME_VOID = 4,
  OUTCOME_EXPIRED = 5,
  UNRECOGNIZED = -1,
}
export const OutcomeSDKType = Outcome;
export const OutcomeAmino = Outcome;
export function outcomeFromJSON(object: any): Outcome {
  switch (object) {
    case 0:
    case "OUTCOME_UNSPECIFIED":
      return Outcome.OUTCOME_UNSPECIFIED;
    case 1:
    case "OUTCOME_OPEN":
      return Outcome.OUTCOME_OPEN;
    case 2:
    case "OUTCOME_RELEASED":
      return Outcome.OUTCOME_RELEASED;
    case 3:
    case "OUTCOME_REFUSED":
      return Outcome.OUTCOME_REFUSED;
    case 4:
    case "OUTCOME_VOID":
      return Outcome.OUTCOME_VOID;
    case 5:
    case "OUTCOME_EXPIRED":
      return Outcome.OUTCOME_EXPIRED;
    case -1:
    case "UNRECOGNIZED":
    default:
      return Outcome.UNRECOGNIZED;
  }
}
export function outcomeToJSON(object: Outcome): string {
  switch (object) {
    case Outcome.OUTCOME_UNSPECIFIED:
      return "OUTCOME_UNSPECIFIED";
    case Outcome.OUTCOME_OPEN:
      return "OUTCOME_OPEN";
    case Outcome.OUTCOME_RELEASED:
      return "OUTCOME_RELEASED";
    case Outcome.OUTCOME_REFUSED:
      return "OUTCOME_REFUSED";
    case Outcome.OUTCOME_VOID:
      return "OUTCOME_VOID";
    case Outcome.OUTCOME_EXPIRED:
      return "OUTCOME_EXPIRED";
    case Outcome.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
export enum ReceiptKind {
  RECEIPT_KIND_UNSPECIFIED = 0,
  RECEIPT_KIND_RELEASED = 1,
  RECEIPT_KIND_REFUSED = 2,
  UNRECOGNIZED = -1,
}
export const ReceiptKindSDKType = ReceiptKind;
export const ReceiptKindAmino = ReceiptKind;
export function receiptKindFromJSON(object: any): ReceiptKind {
  switch (object) {
    case 0:
    case "RECEIPT_KIND_UNSPECIFIED":
      return ReceiptKind.RECEIPT_KIND_UNSPECIFIED;
    case 1:
    case "RECEIPT_KIND_RELEASED":
      return ReceiptKind.RECEIPT_KIND_RELEASED;
    case 2:
    case "RECEIPT_KIND_REFUSED":
      return ReceiptKind.RECEIPT_KIND_REFUSED;
    case -1:
    case "UNRECOGNIZED":
    default:
      return ReceiptKind.UNRECOGNIZED;
  }
}
export function receiptKindToJSON(object: ReceiptKind): string {
  switch (object) {
    case ReceiptKind.RECEIPT_KIND_UNSPECIFIED:
      return "RECEIPT_KIND_UNSPECIFIED";
    case ReceiptKind.RECEIPT_KIND_RELEASED:
      return "RECEIPT_KIND_RELEASED";
    case ReceiptKind.RECEIPT_KIND_REFUSED:
      return "RECEIPT_KIND_REFUSED";
    case ReceiptKind.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
export enum DisputeKind {
  DISPUTE_KIND_UNSPECIFIED = 0,
  /** DISPUTE_KIND_SILENT - no receipt at the deadline */
  DISPUTE_KIND_SILENT = 1,
  /** DISPUTE_KIND_UNDELIVERED - a receipt, but no box behind it */
  DISPUTE_KIND_UNDELIVERED = 2,
  /** DISPUTE_KIND_BAD_PARTIAL - a signed partial that its share did not make */
  DISPUTE_KIND_BAD_PARTIAL = 3,
  UNRECOGNIZED = -1,
}
export const DisputeKindSDKType = DisputeKind;
export const DisputeKindAmino = DisputeKind;
export function disputeKindFromJSON(object: any): DisputeKind {
  switch (object) {
    case 0:
    case "DISPUTE_KIND_UNSPECIFIED":
      return DisputeKind.DISPUTE_KIND_UNSPECIFIED;
    case 1:
    case "DISPUTE_KIND_SILENT":
      return DisputeKind.DISPUTE_KIND_SILENT;
    case 2:
    case "DISPUTE_KIND_UNDELIVERED":
      return DisputeKind.DISPUTE_KIND_UNDELIVERED;
    case 3:
    case "DISPUTE_KIND_BAD_PARTIAL":
      return DisputeKind.DISPUTE_KIND_BAD_PARTIAL;
    case -1:
    case "UNRECOGNIZED":
    default:
      return DisputeKind.UNRECOGNIZED;
  }
}
export function disputeKindToJSON(object: DisputeKind): string {
  switch (object) {
    case DisputeKind.DISPUTE_KIND_UNSPECIFIED:
      return "DISPUTE_KIND_UNSPECIFIED";
    case DisputeKind.DISPUTE_KIND_SILENT:
      return "DISPUTE_KIND_SILENT";
    case DisputeKind.DISPUTE_KIND_UNDELIVERED:
      return "DISPUTE_KIND_UNDELIVERED";
    case DisputeKind.DISPUTE_KIND_BAD_PARTIAL:
      return "DISPUTE_KIND_BAD_PARTIAL";
    case DisputeKind.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
export enum DisputeStatus {
  DISPUTE_STATUS_UNSPECIFIED = 0,
  /** DISPUTE_STATUS_WAITING - for the trustee's answer */
  DISPUTE_STATUS_WAITING = 1,
  /** DISPUTE_STATUS_ANSWERED - the box is public; for the recipient to reveal its key */
  DISPUTE_STATUS_ANSWERED = 2,
  /** DISPUTE_STATUS_REVEALED - everybody can open the box; for the council to cancel the slash, or not */
  DISPUTE_STATUS_REVEALED = 3,
  /** DISPUTE_STATUS_UPHELD - the trustee was at fault */
  DISPUTE_STATUS_UPHELD = 4,
  /** DISPUTE_STATUS_DISMISSED - the trustee was not */
  DISPUTE_STATUS_DISMISSED = 5,
  UNRECOGNIZED = -1,
}
export const DisputeStatusSDKType = DisputeStatus;
export const DisputeStatusAmino = DisputeStatus;
export function disputeStatusFromJSON(object: any): DisputeStatus {
  switch (object) {
    case 0:
    case "DISPUTE_STATUS_UNSPECIFIED":
      return DisputeStatus.DISPUTE_STATUS_UNSPECIFIED;
    case 1:
    case "DISPUTE_STATUS_WAITING":
      return DisputeStatus.DISPUTE_STATUS_WAITING;
    case 2:
    case "DISPUTE_STATUS_ANSWERED":
      return DisputeStatus.DISPUTE_STATUS_ANSWERED;
    case 3:
    case "DISPUTE_STATUS_REVEALED":
      return DisputeStatus.DISPUTE_STATUS_REVEALED;
    case 4:
    case "DISPUTE_STATUS_UPHELD":
      return DisputeStatus.DISPUTE_STATUS_UPHELD;
    case 5:
    case "DISPUTE_STATUS_DISMISSED":
      return DisputeStatus.DISPUTE_STATUS_DISMISSED;
    case -1:
    case "UNRECOGNIZED":
    default:
      return DisputeStatus.UNRECOGNIZED;
  }
}
export function disputeStatusToJSON(object: DisputeStatus): string {
  switch (object) {
    case DisputeStatus.DISPUTE_STATUS_UNSPECIFIED:
      return "DISPUTE_STATUS_UNSPECIFIED";
    case DisputeStatus.DISPUTE_STATUS_WAITING:
      return "DISPUTE_STATUS_WAITING";
    case DisputeStatus.DISPUTE_STATUS_ANSWERED:
      return "DISPUTE_STATUS_ANSWERED";
    case DisputeStatus.DISPUTE_STATUS_REVEALED:
      return "DISPUTE_STATUS_REVEALED";
    case DisputeStatus.DISPUTE_STATUS_UPHELD:
      return "DISPUTE_STATUS_UPHELD";
    case DisputeStatus.DISPUTE_STATUS_DISMISSED:
      return "DISPUTE_STATUS_DISMISSED";
    case DisputeStatus.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
/** ReleaseOrder tells a vault's trustees to open records for one recipient; immutable. */
export interface ReleaseOrder {
  id: Uint8Array;
  vault: Uint8Array;
  shareGeneration: number;
  origin: Origin;
  /** of a study; the salt16 of an owner's order */
  request: Uint8Array;
  recipient: string;
  records: Uint8Array[];
  /** X25519, one per trustee in committee order */
  recipientKeys: Uint8Array[];
  purpose: Purpose;
  consents: Uint8Array[];
  duaHash: Uint8Array;
  expires: bigint;
  opened: bigint;
  study: Uint8Array;
  /** owner_sign over the share statement; owner's orders only */
  shareSignature: Uint8Array;
}
export interface ReleaseOrderProtoMsg {
  typeUrl: "/aceso.release.v1.ReleaseOrder";
  value: Uint8Array;
}
/**
 * ReleaseOrder tells a vault's trustees to open records for one recipient; immutable.
 * @name ReleaseOrderAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.ReleaseOrder
 */
export interface ReleaseOrderAmino {
  id?: string;
  vault?: string;
  share_generation?: number;
  origin?: Origin;
  /**
   * of a study; the salt16 of an owner's order
   */
  request?: string;
  recipient?: string;
  records?: string[];
  /**
   * X25519, one per trustee in committee order
   */
  recipient_keys?: string[];
  purpose?: Purpose;
  consents?: string[];
  dua_hash?: string;
  expires?: string;
  opened?: string;
  study?: string;
  /**
   * owner_sign over the share statement; owner's orders only
   */
  share_signature?: string;
}
export interface ReleaseOrderAminoMsg {
  type: "/aceso.release.v1.ReleaseOrder";
  value: ReleaseOrderAmino;
}
/** ReleaseOrder tells a vault's trustees to open records for one recipient; immutable. */
export interface ReleaseOrderSDKType {
  id: Uint8Array;
  vault: Uint8Array;
  share_generation: number;
  origin: Origin;
  request: Uint8Array;
  recipient: string;
  records: Uint8Array[];
  recipient_keys: Uint8Array[];
  purpose: Purpose;
  consents: Uint8Array[];
  dua_hash: Uint8Array;
  expires: bigint;
  opened: bigint;
  study: Uint8Array;
  share_signature: Uint8Array;
}
/** OrderProgress is the changing part of an order. */
export interface OrderProgress {
  order: Uint8Array;
  /** bitmap, place 1 = bit 0 of byte 0 */
  released: Uint8Array;
  refused: Uint8Array;
  outcome: Outcome;
  outcomeTime: bigint;
  deletionConfirmed: bigint;
  /** bitmap of places with an undecided dispute; empty before the first */
  disputed: Uint8Array;
  /** bitmap of places that lost one; empty before the first */
  faulted: Uint8Array;
}
export interface OrderProgressProtoMsg {
  typeUrl: "/aceso.release.v1.OrderProgress";
  value: Uint8Array;
}
/**
 * OrderProgress is the changing part of an order.
 * @name OrderProgressAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.OrderProgress
 */
export interface OrderProgressAmino {
  order?: string;
  /**
   * bitmap, place 1 = bit 0 of byte 0
   */
  released?: string;
  refused?: string;
  outcome?: Outcome;
  outcome_time?: string;
  deletion_confirmed?: string;
  /**
   * bitmap of places with an undecided dispute; empty before the first
   */
  disputed?: string;
  /**
   * bitmap of places that lost one; empty before the first
   */
  faulted?: string;
}
export interface OrderProgressAminoMsg {
  type: "/aceso.release.v1.OrderProgress";
  value: OrderProgressAmino;
}
/** OrderProgress is the changing part of an order. */
export interface OrderProgressSDKType {
  order: Uint8Array;
  released: Uint8Array;
  refused: Uint8Array;
  outcome: Outcome;
  outcome_time: bigint;
  deletion_confirmed: bigint;
  disputed: Uint8Array;
  faulted: Uint8Array;
}
/** Receipt is one trustee's answer. */
export interface Receipt {
  order: Uint8Array;
  place: number;
  kind: ReceiptKind;
  /** blob name: the release box, or the owner box with the reason */
  box: Uint8Array;
  trustee: string;
  time: bigint;
  /** the trustee's at that time: what it signed then stays its own after a rotation */
  signKey: Uint8Array;
}
export interface ReceiptProtoMsg {
  typeUrl: "/aceso.release.v1.Receipt";
  value: Uint8Array;
}
/**
 * Receipt is one trustee's answer.
 * @name ReceiptAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.Receipt
 */
export interface ReceiptAmino {
  order?: string;
  place?: number;
  kind?: ReceiptKind;
  /**
   * blob name: the release box, or the owner box with the reason
   */
  box?: string;
  trustee?: string;
  time?: string;
  /**
   * the trustee's at that time: what it signed then stays its own after a rotation
   */
  sign_key?: string;
}
export interface ReceiptAminoMsg {
  type: "/aceso.release.v1.Receipt";
  value: ReceiptAmino;
}
/** Receipt is one trustee's answer. */
export interface ReceiptSDKType {
  order: Uint8Array;
  place: number;
  kind: ReceiptKind;
  box: Uint8Array;
  trustee: string;
  time: bigint;
  sign_key: Uint8Array;
}
/** Dispute is a recipient's complaint about one trustee's answer to one order; `id` is H("aceso/dispute/1", order, trustee, kind). */
export interface Dispute {
  id: Uint8Array;
  order: Uint8Array;
  trustee: string;
  place: number;
  kind: DisputeKind;
  status: DisputeStatus;
  opener: string;
  /** uaceso, held by the module until the dispute is decided */
  bond: bigint;
  opened: bigint;
  /** when the window it waits in is over; 0 once decided or in the council's hands */
  due: bigint;
  /** blob name of what the trustee answered with */
  box: Uint8Array;
  /** operator's pending slash; 0 where there was nothing to take */
  slash: bigint;
  decided: bigint;
}
export interface DisputeProtoMsg {
  typeUrl: "/aceso.release.v1.Dispute";
  value: Uint8Array;
}
/**
 * Dispute is a recipient's complaint about one trustee's answer to one order; `id` is H("aceso/dispute/1", order, trustee, kind).
 * @name DisputeAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.Dispute
 */
export interface DisputeAmino {
  id?: string;
  order?: string;
  trustee?: string;
  place?: number;
  kind?: DisputeKind;
  status?: DisputeStatus;
  opener?: string;
  /**
   * uaceso, held by the module until the dispute is decided
   */
  bond?: string;
  opened?: string;
  /**
   * when the window it waits in is over; 0 once decided or in the council's hands
   */
  due?: string;
  /**
   * blob name of what the trustee answered with
   */
  box?: string;
  /**
   * operator's pending slash; 0 where there was nothing to take
   */
  slash?: string;
  decided?: string;
}
export interface DisputeAminoMsg {
  type: "/aceso.release.v1.Dispute";
  value: DisputeAmino;
}
/** Dispute is a recipient's complaint about one trustee's answer to one order; `id` is H("aceso/dispute/1", order, trustee, kind). */
export interface DisputeSDKType {
  id: Uint8Array;
  order: Uint8Array;
  trustee: string;
  place: number;
  kind: DisputeKind;
  status: DisputeStatus;
  opener: string;
  bond: bigint;
  opened: bigint;
  due: bigint;
  box: Uint8Array;
  slash: bigint;
  decided: bigint;
}
/** Params are set by governance; durations in seconds. */
export interface Params {
  orderSeconds: bigint;
  maxShareSeconds: bigint;
  /** per vault, sharing with others */
  maxOpenShares: number;
  /** per order */
  maxRecords: number;
  /** after an order's deadline, to open a dispute */
  disputeSeconds: bigint;
  /** for the trustee to answer one */
  answerSeconds: bigint;
  /** for the recipient to reveal the key after an answer */
  revealSeconds: bigint;
  /** uaceso; goes to the side that wins */
  disputeBond: bigint;
  /** of a trustee's smallest bond, as the two below */
  silentSlashBp: number;
  undeliveredSlashBp: number;
  badPartialSlashBp: number;
  /** idle points of who answers only in a dispute about silence */
  latePoints: number;
}
export interface ParamsProtoMsg {
  typeUrl: "/aceso.release.v1.Params";
  value: Uint8Array;
}
/**
 * Params are set by governance; durations in seconds.
 * @name ParamsAmino
 * @package aceso.release.v1
 * @see proto type: aceso.release.v1.Params
 */
export interface ParamsAmino {
  order_seconds?: string;
  max_share_seconds?: string;
  /**
   * per vault, sharing with others
   */
  max_open_shares?: number;
  /**
   * per order
   */
  max_records?: number;
  /**
   * after an order's deadline, to open a dispute
   */
  dispute_seconds?: string;
  /**
   * for the trustee to answer one
   */
  answer_seconds?: string;
  /**
   * for the recipient to reveal the key after an answer
   */
  reveal_seconds?: string;
  /**
   * uaceso; goes to the side that wins
   */
  dispute_bond?: string;
  /**
   * of a trustee's smallest bond, as the two below
   */
  silent_slash_bp?: number;
  undelivered_slash_bp?: number;
  bad_partial_slash_bp?: number;
  /**
   * idle points of who answers only in a dispute about silence
   */
  late_points?: number;
}
export interface ParamsAminoMsg {
  type: "/aceso.release.v1.Params";
  value: ParamsAmino;
}
/** Params are set by governance; durations in seconds. */
export interface ParamsSDKType {
  order_seconds: bigint;
  max_share_seconds: bigint;
  max_open_shares: number;
  max_records: number;
  dispute_seconds: bigint;
  answer_seconds: bigint;
  reveal_seconds: bigint;
  dispute_bond: bigint;
  silent_slash_bp: number;
  undelivered_slash_bp: number;
  bad_partial_slash_bp: number;
  late_points: number;
}
function createBaseReleaseOrder(): ReleaseOrder {
  return {
    id: new Uint8Array(),
    vault: new Uint8Array(),
    shareGeneration: 0,
    origin: 0,
    request: new Uint8Array(),
    recipient: "",
    records: [],
    recipientKeys: [],
    purpose: 0,
    consents: [],
    duaHash: new Uint8Array(),
    expires: BigInt(0),
    opened: BigInt(0),
    study: new Uint8Array(),
    shareSignature: new Uint8Array()
  };
}
export const ReleaseOrder = {
  typeUrl: "/aceso.release.v1.ReleaseOrder",
  encode(message: ReleaseOrder, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.id.length !== 0) {
      writer.uint32(10).bytes(message.id);
    }
    if (message.vault.length !== 0) {
      writer.uint32(18).bytes(message.vault);
    }
    if (message.shareGeneration !== 0) {
      writer.uint32(24).uint32(message.shareGeneration);
    }
    if (message.origin !== 0) {
      writer.uint32(32).int32(message.origin);
    }
    if (message.request.length !== 0) {
      writer.uint32(42).bytes(message.request);
    }
    if (message.recipient !== "") {
      writer.uint32(50).string(message.recipient);
    }
    for (const v of message.records) {
      writer.uint32(58).bytes(v!);
    }
    for (const v of message.recipientKeys) {
      writer.uint32(66).bytes(v!);
    }
    if (message.purpose !== 0) {
      writer.uint32(72).int32(message.purpose);
    }
    for (const v of message.consents) {
      writer.uint32(82).bytes(v!);
    }
    if (message.duaHash.length !== 0) {
      writer.uint32(90).bytes(message.duaHash);
    }
    if (message.expires !== BigInt(0)) {
      writer.uint32(96).int64(message.expires);
    }
    if (message.opened !== BigInt(0)) {
      writer.uint32(104).int64(message.opened);
    }
    if (message.study.length !== 0) {
      writer.uint32(114).bytes(message.study);
    }
    if (message.shareSignature.length !== 0) {
      writer.uint32(122).bytes(message.shareSignature);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): ReleaseOrder {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseReleaseOrder();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.id = reader.bytes();
          break;
        case 2:
          message.vault = reader.bytes();
          break;
        case 3:
          message.shareGeneration = reader.uint32();
          break;
        case 4:
          message.origin = reader.int32() as any;
          break;
        case 5:
          message.request = reader.bytes();
          break;
        case 6:
          message.recipient = reader.string();
          break;
        case 7:
          message.records.push(reader.bytes());
          break;
        case 8:
          message.recipientKeys.push(reader.bytes());
          break;
        case 9:
          message.purpose = reader.int32() as any;
          break;
        case 10:
          message.consents.push(reader.bytes());
          break;
        case 11:
          message.duaHash = reader.bytes();
          break;
        case 12:
          message.expires = reader.int64();
          break;
        case 13:
          message.opened = reader.int64();
          break;
        case 14:
          message.study = reader.bytes();
          break;
        case 15:
          message.shareSignature = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): ReleaseOrder {
    const obj = createBaseReleaseOrder();
    if (isSet(object.id)) obj.id = bytesFromBase64(object.id);
    if (isSet(object.vault)) obj.vault = bytesFromBase64(object.vault);
    if (isSet(object.shareGeneration)) obj.shareGeneration = Number(object.shareGeneration);
    if (isSet(object.origin)) obj.origin = originFromJSON(object.origin);
    if (isSet(object.request)) obj.request = bytesFromBase64(object.request);
    if (isSet(object.recipient)) obj.recipient = String(object.recipient);
    if (Array.isArray(object?.records)) obj.records = object.records.map((e: any) => bytesFromBase64(e));
    if (Array.isArray(object?.recipientKeys)) obj.recipientKeys = object.recipientKeys.map((e: any) => bytesFromBase64(e));
    if (isSet(object.purpose)) obj.purpose = purposeFromJSON(object.purpose);
    if (Array.isArray(object?.consents)) obj.consents = object.consents.map((e: any) => bytesFromBase64(e));
    if (isSet(object.duaHash)) obj.duaHash = bytesFromBase64(object.duaHash);
    if (isSet(object.expires)) obj.expires = BigInt(object.expires.toString());
    if (isSet(object.opened)) obj.opened = BigInt(object.opened.toString());
    if (isSet(object.study)) obj.study = bytesFromBase64(object.study);
    if (isSet(object.shareSignature)) obj.shareSignature = bytesFromBase64(object.shareSignature);
    return obj;
  },
  toJSON(message: ReleaseOrder): JsonSafe<ReleaseOrder> {
    const obj: any = {};
    message.id !== undefined && (obj.id = base64FromBytes(message.id !== undefined ? message.id : new Uint8Array()));
    message.vault !== undefined && (obj.vault = base64FromBytes(message.vault !== undefined ? message.vault : new Uint8Array()));
    message.shareGeneration !== undefined && (obj.shareGeneration = Math.round(message.shareGeneration));
    message.origin !== undefined && (obj.origin = originToJSON(message.origin));
    message.request !== undefined && (obj.request = base64FromBytes(message.request !== undefined ? message.request : new Uint8Array()));
    message.recipient !== undefined && (obj.recipient = message.recipient);
    if (message.records) {
      obj.records = message.records.map(e => base64FromBytes(e !== undefined ? e : new Uint8Array()));
    } else {
      obj.records = [];
    }
    if (message.recipientKeys) {
      obj.recipientKeys = message.recipientKeys.map(e => base64FromBytes(e !== undefined ? e : new Uint8Array()));
    } else {
      obj.recipientKeys = [];
    }
    message.purpose !== undefined && (obj.purpose = purposeToJSON(message.purpose));
    if (message.consents) {
      obj.consents = message.consents.map(e => base64FromBytes(e !== undefined ? e : new Uint8Array()));
    } else {
      obj.consents = [];
    }
    message.duaHash !== undefined && (obj.duaHash = base64FromBytes(message.duaHash !== undefined ? message.duaHash : new Uint8Array()));
    message.expires !== undefined && (obj.expires = (message.expires || BigInt(0)).toString());
    message.opened !== undefined && (obj.opened = (message.opened || BigInt(0)).toString());
    message.study !== undefined && (obj.study = base64FromBytes(message.study !== undefined ? message.study : new Uint8Array()));
    message.shareSignature !== undefined && (obj.shareSignature = base64FromBytes(message.shareSignature !== undefined ? message.shareSignature : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<ReleaseOrder>): ReleaseOrder {
    const message = createBaseReleaseOrder();
    message.id = object.id ?? new Uint8Array();
    message.vault = object.vault ?? new Uint8Array();
    message.shareGeneration = object.shareGeneration ?? 0;
    message.origin = object.origin ?? 0;
    message.request = object.request ?? new Uint8Array();
    message.recipient = object.recipient ?? "";
    message.records = object.records?.map(e => e) || [];
    message.recipientKeys = object.recipientKeys?.map(e => e) || [];
    message.purpose = object.purpose ?? 0;
    message.consents = object.consents?.map(e => e) || [];
    message.duaHash = object.duaHash ?? new Uint8Array();
    if (object.expires !== undefined && object.expires !== null) {
      message.expires = BigInt(object.expires.toString());
    }
    if (object.opened !== undefined && object.opened !== null) {
      message.opened = BigInt(object.opened.toString());
    }
    message.study = object.study ?? new Uint8Array();
    message.shareSignature = object.shareSignature ?? new Uint8Array();
    return message;
  },
  fromAmino(object: ReleaseOrderAmino): ReleaseOrder {
    const message = createBaseReleaseOrder();
    if (object.id !== undefined && object.id !== null) {
      message.id = bytesFromBase64(object.id);
    }
    if (object.vault !== undefined && object.vault !== null) {
      message.vault = bytesFromBase64(object.vault);
    }
    if (object.share_generation !== undefined && object.share_generation !== null) {
      message.shareGeneration = object.share_generation;
    }
    if (object.origin !== undefined && object.origin !== null) {
      message.origin = object.origin;
    }
    if (object.request !== undefined && object.request !== null) {
      message.request = bytesFromBase64(object.request);
    }
    if (object.recipient !== undefined && object.recipient !== null) {
      message.recipient = object.recipient;
    }
    message.records = object.records?.map(e => bytesFromBase64(e)) || [];
    message.recipientKeys = object.recipient_keys?.map(e => bytesFromBase64(e)) || [];
    if (object.purpose !== undefined && object.purpose !== null) {
      message.purpose = object.purpose;
    }
    message.consents = object.consents?.map(e => bytesFromBase64(e)) || [];
    if (object.dua_hash !== undefined && object.dua_hash !== null) {
      message.duaHash = bytesFromBase64(object.dua_hash);
    }
    if (object.expires !== undefined && object.expires !== null) {
      message.expires = BigInt(object.expires);
    }
    if (object.opened !== undefined && object.opened !== null) {
      message.opened = BigInt(object.opened);
    }
    if (object.study !== undefined && object.study !== null) {
      message.study = bytesFromBase64(object.study);
    }
    if (object.share_signature !== undefined && object.share_signature !== null) {
      message.shareSignature = bytesFromBase64(object.share_signature);
    }
    return message;
  },
  toAmino(message: ReleaseOrder): ReleaseOrderAmino {
    const obj: any = {};
    obj.id = message.id ? base64FromBytes(message.id) : undefined;
    obj.vault = message.vault ? base64FromBytes(message.vault) : undefined;
    obj.share_generation = message.shareGeneration === 0 ? undefined : message.shareGeneration;
    obj.origin = message.origin === 0 ? undefined : message.origin;
    obj.request = message.request ? base64FromBytes(message.request) : undefined;
    obj.recipient = message.recipient === "" ? undefined : message.recipient;
    if (message.records) {
      obj.records = message.records.map(e => base64FromBytes(e));
    } else {
      obj.records = message.records;
    }
    if (message.recipientKeys) {
      obj.recipient_keys = message.recipientKeys.map(e => base64FromBytes(e));
    } else {
      obj.recipient_keys = message.recipientKeys;
    }
    obj.purpose = message.purpose === 0 ? undefined : message.purpose;
    if (message.consents) {
      obj.consents = message.consents.map(e => base64FromBytes(e));
    } else {
      obj.consents = message.consents;
    }
    obj.dua_hash = message.duaHash ? base64FromBytes(message.duaHash) : undefined;
    obj.expires = message.expires !== BigInt(0) ? message.expires?.toString() : undefined;
    obj.opened = message.opened !== BigInt(0) ? message.opened?.toString() : undefined;
    obj.study = message.study ? base64FromBytes(message.study) : undefined;
    obj.share_signature = message.shareSignature ? base64FromBytes(message.shareSignature) : undefined;
    return obj;
  },
  fromAminoMsg(object: ReleaseOrderAminoMsg): ReleaseOrder {
    return ReleaseOrder.fromAmino(object.value);
  },
  fromProtoMsg(message: ReleaseOrderProtoMsg): ReleaseOrder {
    return ReleaseOrder.decode(message.value);
  },
  toProto(message: ReleaseOrder): Uint8Array {
    return ReleaseOrder.encode(message).finish();
  },
  toProtoMsg(message: ReleaseOrder): ReleaseOrderProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.ReleaseOrder",
      value: ReleaseOrder.encode(message).finish()
    };
  }
};
function createBaseOrderProgress(): OrderProgress {
  return {
    order: new Uint8Array(),
    released: new Uint8Array(),
    refused: new Uint8Array(),
    outcome: 0,
    outcomeTime: BigInt(0),
    deletionConfirmed: BigInt(0),
    disputed: new Uint8Array(),
    faulted: new Uint8Array()
  };
}
export const OrderProgress = {
  typeUrl: "/aceso.release.v1.OrderProgress",
  encode(message: OrderProgress, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.order.length !== 0) {
      writer.uint32(10).bytes(message.order);
    }
    if (message.released.length !== 0) {
      writer.uint32(18).bytes(message.released);
    }
    if (message.refused.length !== 0) {
      writer.uint32(26).bytes(message.refused);
    }
    if (message.outcome !== 0) {
      writer.uint32(32).int32(message.outcome);
    }
    if (message.outcomeTime !== BigInt(0)) {
      writer.uint32(40).int64(message.outcomeTime);
    }
    if (message.deletionConfirmed !== BigInt(0)) {
      writer.uint32(48).int64(message.deletionConfirmed);
    }
    if (message.disputed.length !== 0) {
      writer.uint32(58).bytes(message.disputed);
    }
    if (message.faulted.length !== 0) {
      writer.uint32(66).bytes(message.faulted);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): OrderProgress {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseOrderProgress();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.order = reader.bytes();
          break;
        case 2:
          message.released = reader.bytes();
          break;
        case 3:
          message.refused = reader.bytes();
          break;
        case 4:
          message.outcome = reader.int32() as any;
          break;
        case 5:
          message.outcomeTime = reader.int64();
          break;
        case 6:
          message.deletionConfirmed = reader.int64();
          break;
        case 7:
          message.disputed = reader.bytes();
          break;
        case 8:
          message.faulted = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): OrderProgress {
    const obj = createBaseOrderProgress();
    if (isSet(object.order)) obj.order = bytesFromBase64(object.order);
    if (isSet(object.released)) obj.released = bytesFromBase64(object.released);
    if (isSet(object.refused)) obj.refused = bytesFromBase64(object.refused);
    if (isSet(object.outcome)) obj.outcome = outcomeFromJSON(object.outcome);
    if (isSet(object.outcomeTime)) obj.outcomeTime = BigInt(object.outcomeTime.toString());
    if (isSet(object.deletionConfirmed)) obj.deletionConfirmed = BigInt(object.deletionConfirmed.toString());
    if (isSet(object.disputed)) obj.disputed = bytesFromBase64(object.disputed);
    if (isSet(object.faulted)) obj.faulted = bytesFromBase64(object.faulted);
    return obj;
  },
  toJSON(message: OrderProgress): JsonSafe<OrderProgress> {
    const obj: any = {};
    message.order !== undefined && (obj.order = base64FromBytes(message.order !== undefined ? message.order : new Uint8Array()));
    message.released !== undefined && (obj.released = base64FromBytes(message.released !== undefined ? message.released : new Uint8Array()));
    message.refused !== undefined && (obj.refused = base64FromBytes(message.refused !== undefined ? message.refused : new Uint8Array()));
    message.outcome !== undefined && (obj.outcome = outcomeToJSON(message.outcome));
    message.outcomeTime !== undefined && (obj.outcomeTime = (message.outcomeTime || BigInt(0)).toString());
    message.deletionConfirmed !== undefined && (obj.deletionConfirmed = (message.deletionConfirmed || BigInt(0)).toString());
    message.disputed !== undefined && (obj.disputed = base64FromBytes(message.disputed !== undefined ? message.disputed : new Uint8Array()));
    message.faulted !== undefined && (obj.faulted = base64FromBytes(message.faulted !== undefined ? message.faulted : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<OrderProgress>): OrderProgress {
    const message = createBaseOrderProgress();
    message.order = object.order ?? new Uint8Array();
    message.released = object.released ?? new Uint8Array();
    message.refused = object.refused ?? new Uint8Array();
    message.outcome = object.outcome ?? 0;
    if (object.outcomeTime !== undefined && object.outcomeTime !== null) {
      message.outcomeTime = BigInt(object.outcomeTime.toString());
    }
    if (object.deletionConfirmed !== undefined && object.deletionConfirmed !== null) {
      message.deletionConfirmed = BigInt(object.deletionConfirmed.toString());
    }
    message.disputed = object.disputed ?? new Uint8Array();
    message.faulted = object.faulted ?? new Uint8Array();
    return message;
  },
  fromAmino(object: OrderProgressAmino): OrderProgress {
    const message = createBaseOrderProgress();
    if (object.order !== undefined && object.order !== null) {
      message.order = bytesFromBase64(object.order);
    }
    if (object.released !== undefined && object.released !== null) {
      message.released = bytesFromBase64(object.released);
    }
    if (object.refused !== undefined && object.refused !== null) {
      message.refused = bytesFromBase64(object.refused);
    }
    if (object.outcome !== undefined && object.outcome !== null) {
      message.outcome = object.outcome;
    }
    if (object.outcome_time !== undefined && object.outcome_time !== null) {
      message.outcomeTime = BigInt(object.outcome_time);
    }
    if (object.deletion_confirmed !== undefined && object.deletion_confirmed !== null) {
      message.deletionConfirmed = BigInt(object.deletion_confirmed);
    }
    if (object.disputed !== undefined && object.disputed !== null) {
      message.disputed = bytesFromBase64(object.disputed);
    }
    if (object.faulted !== undefined && object.faulted !== null) {
      message.faulted = bytesFromBase64(object.faulted);
    }
    return message;
  },
  toAmino(message: OrderProgress): OrderProgressAmino {
    const obj: any = {};
    obj.order = message.order ? base64FromBytes(message.order) : undefined;
    obj.released = message.released ? base64FromBytes(message.released) : undefined;
    obj.refused = message.refused ? base64FromBytes(message.refused) : undefined;
    obj.outcome = message.outcome === 0 ? undefined : message.outcome;
    obj.outcome_time = message.outcomeTime !== BigInt(0) ? message.outcomeTime?.toString() : undefined;
    obj.deletion_confirmed = message.deletionConfirmed !== BigInt(0) ? message.deletionConfirmed?.toString() : undefined;
    obj.disputed = message.disputed ? base64FromBytes(message.disputed) : undefined;
    obj.faulted = message.faulted ? base64FromBytes(message.faulted) : undefined;
    return obj;
  },
  fromAminoMsg(object: OrderProgressAminoMsg): OrderProgress {
    return OrderProgress.fromAmino(object.value);
  },
  fromProtoMsg(message: OrderProgressProtoMsg): OrderProgress {
    return OrderProgress.decode(message.value);
  },
  toProto(message: OrderProgress): Uint8Array {
    return OrderProgress.encode(message).finish();
  },
  toProtoMsg(message: OrderProgress): OrderProgressProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.OrderProgress",
      value: OrderProgress.encode(message).finish()
    };
  }
};
function createBaseReceipt(): Receipt {
  return {
    order: new Uint8Array(),
    place: 0,
    kind: 0,
    box: new Uint8Array(),
    trustee: "",
    time: BigInt(0),
    signKey: new Uint8Array()
  };
}
export const Receipt = {
  typeUrl: "/aceso.release.v1.Receipt",
  encode(message: Receipt, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.order.length !== 0) {
      writer.uint32(10).bytes(message.order);
    }
    if (message.place !== 0) {
      writer.uint32(16).uint32(message.place);
    }
    if (message.kind !== 0) {
      writer.uint32(24).int32(message.kind);
    }
    if (message.box.length !== 0) {
      writer.uint32(34).bytes(message.box);
    }
    if (message.trustee !== "") {
      writer.uint32(42).string(message.trustee);
    }
    if (message.time !== BigInt(0)) {
      writer.uint32(48).int64(message.time);
    }
    if (message.signKey.length !== 0) {
      writer.uint32(58).bytes(message.signKey);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Receipt {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseReceipt();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.order = reader.bytes();
          break;
        case 2:
          message.place = reader.uint32();
          break;
        case 3:
          message.kind = reader.int32() as any;
          break;
        case 4:
          message.box = reader.bytes();
          break;
        case 5:
          message.trustee = reader.string();
          break;
        case 6:
          message.time = reader.int64();
          break;
        case 7:
          message.signKey = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Receipt {
    const obj = createBaseReceipt();
    if (isSet(object.order)) obj.order = bytesFromBase64(object.order);
    if (isSet(object.place)) obj.place = Number(object.place);
    if (isSet(object.kind)) obj.kind = receiptKindFromJSON(object.kind);
    if (isSet(object.box)) obj.box = bytesFromBase64(object.box);
    if (isSet(object.trustee)) obj.trustee = String(object.trustee);
    if (isSet(object.time)) obj.time = BigInt(object.time.toString());
    if (isSet(object.signKey)) obj.signKey = bytesFromBase64(object.signKey);
    return obj;
  },
  toJSON(message: Receipt): JsonSafe<Receipt> {
    const obj: any = {};
    message.order !== undefined && (obj.order = base64FromBytes(message.order !== undefined ? message.order : new Uint8Array()));
    message.place !== undefined && (obj.place = Math.round(message.place));
    message.kind !== undefined && (obj.kind = receiptKindToJSON(message.kind));
    message.box !== undefined && (obj.box = base64FromBytes(message.box !== undefined ? message.box : new Uint8Array()));
    message.trustee !== undefined && (obj.trustee = message.trustee);
    message.time !== undefined && (obj.time = (message.time || BigInt(0)).toString());
    message.signKey !== undefined && (obj.signKey = base64FromBytes(message.signKey !== undefined ? message.signKey : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<Receipt>): Receipt {
    const message = createBaseReceipt();
    message.order = object.order ?? new Uint8Array();
    message.place = object.place ?? 0;
    message.kind = object.kind ?? 0;
    message.box = object.box ?? new Uint8Array();
    message.trustee = object.trustee ?? "";
    if (object.time !== undefined && object.time !== null) {
      message.time = BigInt(object.time.toString());
    }
    message.signKey = object.signKey ?? new Uint8Array();
    return message;
  },
  fromAmino(object: ReceiptAmino): Receipt {
    const message = createBaseReceipt();
    if (object.order !== undefined && object.order !== null) {
      message.order = bytesFromBase64(object.order);
    }
    if (object.place !== undefined && object.place !== null) {
      message.place = object.place;
    }
    if (object.kind !== undefined && object.kind !== null) {
      message.kind = object.kind;
    }
    if (object.box !== undefined && object.box !== null) {
      message.box = bytesFromBase64(object.box);
    }
    if (object.trustee !== undefined && object.trustee !== null) {
      message.trustee = object.trustee;
    }
    if (object.time !== undefined && object.time !== null) {
      message.time = BigInt(object.time);
    }
    if (object.sign_key !== undefined && object.sign_key !== null) {
      message.signKey = bytesFromBase64(object.sign_key);
    }
    return message;
  },
  toAmino(message: Receipt): ReceiptAmino {
    const obj: any = {};
    obj.order = message.order ? base64FromBytes(message.order) : undefined;
    obj.place = message.place === 0 ? undefined : message.place;
    obj.kind = message.kind === 0 ? undefined : message.kind;
    obj.box = message.box ? base64FromBytes(message.box) : undefined;
    obj.trustee = message.trustee === "" ? undefined : message.trustee;
    obj.time = message.time !== BigInt(0) ? message.time?.toString() : undefined;
    obj.sign_key = message.signKey ? base64FromBytes(message.signKey) : undefined;
    return obj;
  },
  fromAminoMsg(object: ReceiptAminoMsg): Receipt {
    return Receipt.fromAmino(object.value);
  },
  fromProtoMsg(message: ReceiptProtoMsg): Receipt {
    return Receipt.decode(message.value);
  },
  toProto(message: Receipt): Uint8Array {
    return Receipt.encode(message).finish();
  },
  toProtoMsg(message: Receipt): ReceiptProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.Receipt",
      value: Receipt.encode(message).finish()
    };
  }
};
function createBaseDispute(): Dispute {
  return {
    id: new Uint8Array(),
    order: new Uint8Array(),
    trustee: "",
    place: 0,
    kind: 0,
    status: 0,
    opener: "",
    bond: BigInt(0),
    opened: BigInt(0),
    due: BigInt(0),
    box: new Uint8Array(),
    slash: BigInt(0),
    decided: BigInt(0)
  };
}
export const Dispute = {
  typeUrl: "/aceso.release.v1.Dispute",
  encode(message: Dispute, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.id.length !== 0) {
      writer.uint32(10).bytes(message.id);
    }
    if (message.order.length !== 0) {
      writer.uint32(18).bytes(message.order);
    }
    if (message.trustee !== "") {
      writer.uint32(26).string(message.trustee);
    }
    if (message.place !== 0) {
      writer.uint32(32).uint32(message.place);
    }
    if (message.kind !== 0) {
      writer.uint32(40).int32(message.kind);
    }
    if (message.status !== 0) {
      writer.uint32(48).int32(message.status);
    }
    if (message.opener !== "") {
      writer.uint32(58).string(message.opener);
    }
    if (message.bond !== BigInt(0)) {
      writer.uint32(64).uint64(message.bond);
    }
    if (message.opened !== BigInt(0)) {
      writer.uint32(72).int64(message.opened);
    }
    if (message.due !== BigInt(0)) {
      writer.uint32(80).int64(message.due);
    }
    if (message.box.length !== 0) {
      writer.uint32(90).bytes(message.box);
    }
    if (message.slash !== BigInt(0)) {
      writer.uint32(96).uint64(message.slash);
    }
    if (message.decided !== BigInt(0)) {
      writer.uint32(104).int64(message.decided);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Dispute {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseDispute();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.id = reader.bytes();
          break;
        case 2:
          message.order = reader.bytes();
          break;
        case 3:
          message.trustee = reader.string();
          break;
        case 4:
          message.place = reader.uint32();
          break;
        case 5:
          message.kind = reader.int32() as any;
          break;
        case 6:
          message.status = reader.int32() as any;
          break;
        case 7:
          message.opener = reader.string();
          break;
        case 8:
          message.bond = reader.uint64();
          break;
        case 9:
          message.opened = reader.int64();
          break;
        case 10:
          message.due = reader.int64();
          break;
        case 11:
          message.box = reader.bytes();
          break;
        case 12:
          message.slash = reader.uint64();
          break;
        case 13:
          message.decided = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Dispute {
    const obj = createBaseDispute();
    if (isSet(object.id)) obj.id = bytesFromBase64(object.id);
    if (isSet(object.order)) obj.order = bytesFromBase64(object.order);
    if (isSet(object.trustee)) obj.trustee = String(object.trustee);
    if (isSet(object.place)) obj.place = Number(object.place);
    if (isSet(object.kind)) obj.kind = disputeKindFromJSON(object.kind);
    if (isSet(object.status)) obj.status = disputeStatusFromJSON(object.status);
    if (isSet(object.opener)) obj.opener = String(object.opener);
    if (isSet(object.bond)) obj.bond = BigInt(object.bond.toString());
    if (isSet(object.opened)) obj.opened = BigInt(object.opened.toString());
    if (isSet(object.due)) obj.due = BigInt(object.due.toString());
    if (isSet(object.box)) obj.box = bytesFromBase64(object.box);
    if (isSet(object.slash)) obj.slash = BigInt(object.slash.toString());
    if (isSet(object.decided)) obj.decided = BigInt(object.decided.toString());
    return obj;
  },
  toJSON(message: Dispute): JsonSafe<Dispute> {
    const obj: any = {};
    message.id !== undefined && (obj.id = base64FromBytes(message.id !== undefined ? message.id : new Uint8Array()));
    message.order !== undefined && (obj.order = base64FromBytes(message.order !== undefined ? message.order : new Uint8Array()));
    message.trustee !== undefined && (obj.trustee = message.trustee);
    message.place !== undefined && (obj.place = Math.round(message.place));
    message.kind !== undefined && (obj.kind = disputeKindToJSON(message.kind));
    message.status !== undefined && (obj.status = disputeStatusToJSON(message.status));
    message.opener !== undefined && (obj.opener = message.opener);
    message.bond !== undefined && (obj.bond = (message.bond || BigInt(0)).toString());
    message.opened !== undefined && (obj.opened = (message.opened || BigInt(0)).toString());
    message.due !== undefined && (obj.due = (message.due || BigInt(0)).toString());
    message.box !== undefined && (obj.box = base64FromBytes(message.box !== undefined ? message.box : new Uint8Array()));
    message.slash !== undefined && (obj.slash = (message.slash || BigInt(0)).toString());
    message.decided !== undefined && (obj.decided = (message.decided || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Dispute>): Dispute {
    const message = createBaseDispute();
    message.id = object.id ?? new Uint8Array();
    message.order = object.order ?? new Uint8Array();
    message.trustee = object.trustee ?? "";
    message.place = object.place ?? 0;
    message.kind = object.kind ?? 0;
    message.status = object.status ?? 0;
    message.opener = object.opener ?? "";
    if (object.bond !== undefined && object.bond !== null) {
      message.bond = BigInt(object.bond.toString());
    }
    if (object.opened !== undefined && object.opened !== null) {
      message.opened = BigInt(object.opened.toString());
    }
    if (object.due !== undefined && object.due !== null) {
      message.due = BigInt(object.due.toString());
    }
    message.box = object.box ?? new Uint8Array();
    if (object.slash !== undefined && object.slash !== null) {
      message.slash = BigInt(object.slash.toString());
    }
    if (object.decided !== undefined && object.decided !== null) {
      message.decided = BigInt(object.decided.toString());
    }
    return message;
  },
  fromAmino(object: DisputeAmino): Dispute {
    const message = createBaseDispute();
    if (object.id !== undefined && object.id !== null) {
      message.id = bytesFromBase64(object.id);
    }
    if (object.order !== undefined && object.order !== null) {
      message.order = bytesFromBase64(object.order);
    }
    if (object.trustee !== undefined && object.trustee !== null) {
      message.trustee = object.trustee;
    }
    if (object.place !== undefined && object.place !== null) {
      message.place = object.place;
    }
    if (object.kind !== undefined && object.kind !== null) {
      message.kind = object.kind;
    }
    if (object.status !== undefined && object.status !== null) {
      message.status = object.status;
    }
    if (object.opener !== undefined && object.opener !== null) {
      message.opener = object.opener;
    }
    if (object.bond !== undefined && object.bond !== null) {
      message.bond = BigInt(object.bond);
    }
    if (object.opened !== undefined && object.opened !== null) {
      message.opened = BigInt(object.opened);
    }
    if (object.due !== undefined && object.due !== null) {
      message.due = BigInt(object.due);
    }
    if (object.box !== undefined && object.box !== null) {
      message.box = bytesFromBase64(object.box);
    }
    if (object.slash !== undefined && object.slash !== null) {
      message.slash = BigInt(object.slash);
    }
    if (object.decided !== undefined && object.decided !== null) {
      message.decided = BigInt(object.decided);
    }
    return message;
  },
  toAmino(message: Dispute): DisputeAmino {
    const obj: any = {};
    obj.id = message.id ? base64FromBytes(message.id) : undefined;
    obj.order = message.order ? base64FromBytes(message.order) : undefined;
    obj.trustee = message.trustee === "" ? undefined : message.trustee;
    obj.place = message.place === 0 ? undefined : message.place;
    obj.kind = message.kind === 0 ? undefined : message.kind;
    obj.status = message.status === 0 ? undefined : message.status;
    obj.opener = message.opener === "" ? undefined : message.opener;
    obj.bond = message.bond !== BigInt(0) ? message.bond?.toString() : undefined;
    obj.opened = message.opened !== BigInt(0) ? message.opened?.toString() : undefined;
    obj.due = message.due !== BigInt(0) ? message.due?.toString() : undefined;
    obj.box = message.box ? base64FromBytes(message.box) : undefined;
    obj.slash = message.slash !== BigInt(0) ? message.slash?.toString() : undefined;
    obj.decided = message.decided !== BigInt(0) ? message.decided?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: DisputeAminoMsg): Dispute {
    return Dispute.fromAmino(object.value);
  },
  fromProtoMsg(message: DisputeProtoMsg): Dispute {
    return Dispute.decode(message.value);
  },
  toProto(message: Dispute): Uint8Array {
    return Dispute.encode(message).finish();
  },
  toProtoMsg(message: Dispute): DisputeProtoMsg {
    return {
      typeUrl: "/aceso.release.v1.Dispute",
      value: Dispute.encode(message).finish()
    };
  }
};
function createBaseParams(): Params {
  return {
    orderSeconds: BigInt(0),
    maxShareSeconds: BigInt(0),
    maxOpenShares: 0,
    maxRecords: 0,
    disputeSeconds: BigInt(0),
    answerSeconds: BigInt(0),
    revealSeconds: BigInt(0),
    disputeBond: BigInt(0),
    silentSlashBp: 0,
    undeliveredSlashBp: 0,
    badPartialSlashBp: 0,
    latePoints: 0
  };
}
export const Params = {
  typeUrl: "/aceso.release.v1.Params",
  encode(message: Params, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.orderSeconds !== BigInt(0)) {
      writer.uint32(8).int64(message.orderSeconds);
    }
    if (message.maxShareSeconds !== BigInt(0)) {
      writer.uint32(16).int64(message.maxShareSeconds);
    }
    if (message.maxOpenShares !== 0) {
      writer.uint32(24).uint32(message.maxOpenShares);
    }
    if (message.maxRecords !== 0) {
      writer.uint32(32).uint32(message.maxRecords);
    }
    if (message.disputeSeconds !== BigInt(0)) {
      writer.uint32(40).int64(message.disputeSeconds);
    }
    if (message.answerSeconds !== BigInt(0)) {
      writer.uint32(48).int64(message.answerSeconds);
    }
    if (message.revealSeconds !== BigInt(0)) {
      writer.uint32(56).int64(message.revealSeconds);
    }
    if (message.disputeBond !== BigInt(0)) {
      writer.uint32(64).uint64(message.disputeBond);
    }
    if (message.silentSlashBp !== 0) {
      writer.uint32(72).uint32(message.silentSlashBp);
    }
    if (message.undeliveredSlashBp !== 0) {
      writer.uint32(80).uint32(message.undeliveredSlashBp);
    }
    if (message.badPartialSlashBp !== 0) {
      writer.uint32(88).uint32(message.badPartialSlashBp);
    }
    if (message.latePoints !== 0) {
      writer.uint32(96).uint32(message.latePoints);
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
          message.orderSeconds = reader.int64();
          break;
        case 2:
          message.maxShareSeconds = reader.int64();
          break;
        case 3:
          message.maxOpenShares = reader.uint32();
          break;
        case 4:
          message.maxRecords = reader.uint32();
          break;
        case 5:
          message.disputeSeconds = reader.int64();
          break;
        case 6:
          message.answerSeconds = reader.int64();
          break;
        case 7:
          message.revealSeconds = reader.int64();
          break;
        case 8:
          message.disputeBond = reader.uint64();
          break;
        case 9:
          message.silentSlashBp = reader.uint32();
          break;
        case 10:
          message.undeliveredSlashBp = reader.uint32();
          break;
        case 11:
          message.badPartialSlashBp = reader.uint32();
          break;
        case 12:
          message.latePoints = reader.uint32();
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
    if (isSet(object.orderSeconds)) obj.orderSeconds = BigInt(object.orderSeconds.toString());
    if (isSet(object.maxShareSeconds)) obj.maxShareSeconds = BigInt(object.maxShareSeconds.toString());
    if (isSet(object.maxOpenShares)) obj.maxOpenShares = Number(object.maxOpenShares);
    if (isSet(object.maxRecords)) obj.maxRecords = Number(object.maxRecords);
    if (isSet(object.disputeSeconds)) obj.disputeSeconds = BigInt(object.disputeSeconds.toString());
    if (isSet(object.answerSeconds)) obj.answerSeconds = BigInt(object.answerSeconds.toString());
    if (isSet(object.revealSeconds)) obj.revealSeconds = BigInt(object.revealSeconds.toString());
    if (isSet(object.disputeBond)) obj.disputeBond = BigInt(object.disputeBond.toString());
    if (isSet(object.silentSlashBp)) obj.silentSlashBp = Number(object.silentSlashBp);
    if (isSet(object.undeliveredSlashBp)) obj.undeliveredSlashBp = Number(object.undeliveredSlashBp);
    if (isSet(object.badPartialSlashBp)) obj.badPartialSlashBp = Number(object.badPartialSlashBp);
    if (isSet(object.latePoints)) obj.latePoints = Number(object.latePoints);
    return obj;
  },
  toJSON(message: Params): JsonSafe<Params> {
    const obj: any = {};
    message.orderSeconds !== undefined && (obj.orderSeconds = (message.orderSeconds || BigInt(0)).toString());
    message.maxShareSeconds !== undefined && (obj.maxShareSeconds = (message.maxShareSeconds || BigInt(0)).toString());
    message.maxOpenShares !== undefined && (obj.maxOpenShares = Math.round(message.maxOpenShares));
    message.maxRecords !== undefined && (obj.maxRecords = Math.round(message.maxRecords));
    message.disputeSeconds !== undefined && (obj.disputeSeconds = (message.disputeSeconds || BigInt(0)).toString());
    message.answerSeconds !== undefined && (obj.answerSeconds = (message.answerSeconds || BigInt(0)).toString());
    message.revealSeconds !== undefined && (obj.revealSeconds = (message.revealSeconds || BigInt(0)).toString());
    message.disputeBond !== undefined && (obj.disputeBond = (message.disputeBond || BigInt(0)).toString());
    message.silentSlashBp !== undefined && (obj.silentSlashBp = Math.round(message.silentSlashBp));
    message.undeliveredSlashBp !== undefined && (obj.undeliveredSlashBp = Math.round(message.undeliveredSlashBp));
    message.badPartialSlashBp !== undefined && (obj.badPartialSlashBp = Math.round(message.badPartialSlashBp));
    message.latePoints !== undefined && (obj.latePoints = Math.round(message.latePoints));
    return obj;
  },
  fromPartial(object: DeepPartial<Params>): Params {
    const message = createBaseParams();
    if (object.orderSeconds !== undefined && object.orderSeconds !== null) {
      message.orderSeconds = BigInt(object.orderSeconds.toString());
    }
    if (object.maxShareSeconds !== undefined && object.maxShareSeconds !== null) {
      message.maxShareSeconds = BigInt(object.maxShareSeconds.toString());
    }
    message.maxOpenShares = object.maxOpenShares ?? 0;
    message.maxRecords = object.maxRecords ?? 0;
    if (object.disputeSeconds !== undefined && object.disputeSeconds !== null) {
      message.disputeSeconds = BigInt(object.disputeSeconds.toString());
    }
    if (object.answerSeconds !== undefined && object.answerSeconds !== null) {
      message.answerSeconds = BigInt(object.answerSeconds.toString());
    }
    if (object.revealSeconds !== undefined && object.revealSeconds !== null) {
      message.revealSeconds = BigInt(object.revealSeconds.toString());
    }
    if (object.disputeBond !== undefined && object.disputeBond !== null) {
      message.disputeBond = BigInt(object.disputeBond.toString());
    }
    message.silentSlashBp = object.silentSlashBp ?? 0;
    message.undeliveredSlashBp = object.undeliveredSlashBp ?? 0;
    message.badPartialSlashBp = object.badPartialSlashBp ?? 0;
    message.latePoints = object.latePoints ?? 0;
    return message;
  },
  fromAmino(object: ParamsAmino): Params {
    const message = createBaseParams();
    if (object.order_seconds !== undefined && object.order_seconds !== null) {
      message.orderSeconds = BigInt(object.order_seconds);
    }
    if (object.max_share_seconds !== undefined && object.max_share_seconds !== null) {
      message.maxShareSeconds = BigInt(object.max_share_seconds);
    }
    if (object.max_open_shares !== undefined && object.max_open_shares !== null) {
      message.maxOpenShares = object.max_open_shares;
    }
    if (object.max_records !== undefined && object.max_records !== null) {
      message.maxRecords = object.max_records;
    }
    if (object.dispute_seconds !== undefined && object.dispute_seconds !== null) {
      message.disputeSeconds = BigInt(object.dispute_seconds);
    }
    if (object.answer_seconds !== undefined && object.answer_seconds !== null) {
      message.answerSeconds = BigInt(object.answer_seconds);
    }
    if (object.reveal_seconds !== undefined && object.reveal_seconds !== null) {
      message.revealSeconds = BigInt(object.reveal_seconds);
    }
    if (object.dispute_bond !== undefined && object.dispute_bond !== null) {
      message.disputeBond = BigInt(object.dispute_bond);
    }
    if (object.silent_slash_bp !== undefined && object.silent_slash_bp !== null) {
      message.silentSlashBp = object.silent_slash_bp;
    }
    if (object.undelivered_slash_bp !== undefined && object.undelivered_slash_bp !== null) {
      message.undeliveredSlashBp = object.undelivered_slash_bp;
    }
    if (object.bad_partial_slash_bp !== undefined && object.bad_partial_slash_bp !== null) {
      message.badPartialSlashBp = object.bad_partial_slash_bp;
    }
    if (object.late_points !== undefined && object.late_points !== null) {
      message.latePoints = object.late_points;
    }
    return message;
  },
  toAmino(message: Params): ParamsAmino {
    const obj: any = {};
    obj.order_seconds = message.orderSeconds !== BigInt(0) ? message.orderSeconds?.toString() : undefined;
    obj.max_share_seconds = message.maxShareSeconds !== BigInt(0) ? message.maxShareSeconds?.toString() : undefined;
    obj.max_open_shares = message.maxOpenShares === 0 ? undefined : message.maxOpenShares;
    obj.max_records = message.maxRecords === 0 ? undefined : message.maxRecords;
    obj.dispute_seconds = message.disputeSeconds !== BigInt(0) ? message.disputeSeconds?.toString() : undefined;
    obj.answer_seconds = message.answerSeconds !== BigInt(0) ? message.answerSeconds?.toString() : undefined;
    obj.reveal_seconds = message.revealSeconds !== BigInt(0) ? message.revealSeconds?.toString() : undefined;
    obj.dispute_bond = message.disputeBond !== BigInt(0) ? message.disputeBond?.toString() : undefined;
    obj.silent_slash_bp = message.silentSlashBp === 0 ? undefined : message.silentSlashBp;
    obj.undelivered_slash_bp = message.undeliveredSlashBp === 0 ? undefined : message.undeliveredSlashBp;
    obj.bad_partial_slash_bp = message.badPartialSlashBp === 0 ? undefined : message.badPartialSlashBp;
    obj.late_points = message.latePoints === 0 ? undefined : message.latePoints;
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
      typeUrl: "/aceso.release.v1.Params",
      value: Params.encode(message).finish()
    };
  }
};