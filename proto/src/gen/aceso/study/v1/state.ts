import { IntentKind, Purpose, Deid, intentKindFromJSON, purposeFromJSON, intentKindToJSON, purposeToJSON, deidFromJSON, deidToJSON } from "../../consent/v1/state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, bytesFromBase64, base64FromBytes, DeepPartial } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
export enum StudyStatus {
  STUDY_STATUS_UNSPECIFIED = 0,
  /** STUDY_STATUS_DRAFT - no ethics attestation yet */
  STUDY_STATUS_DRAFT = 1,
  STUDY_STATUS_ACTIVE = 2,
  STUDY_STATUS_SUSPENDED = 3,
  STUDY_STATUS_CLOSED = 4,
  UNRECOGNIZED = -1,
}
export const StudyStatusSDKType = StudyStatus;
export const StudyStatusAmino = StudyStatus;
export function studyStatusFromJSON(object: any): StudyStatus {
  switch (object) {
    case 0:
    case "STUDY_STATUS_UNSPECIFIED":
      return StudyStatus.STUDY_STATUS_UNSPECIFIED;
    case 1:
    case "STUDY_STATUS_DRAFT":
      return StudyStatus.STUDY_STATUS_DRAFT;
    case 2:
    case "STUDY_STATUS_ACTIVE":
      return StudyStatus.STUDY_STATUS_ACTIVE;
    case 3:
    case "STUDY_STATUS_SUSPENDED":
      return StudyStatus.STUDY_STATUS_SUSPENDED;
    case 4:
    case "STUDY_STATUS_CLOSED":
      return StudyStatus.STUDY_STATUS_CLOSED;
    case -1:
    case "UNRECOGNIZED":
    default:
      return StudyStatus.UNRECOGNIZED;
  }
}
export function studyStatusToJSON(object: StudyStatus): string {
  switch (object) {
    case StudyStatus.STUDY_STATUS_UNSPECIFIED:
      return "STUDY_STATUS_UNSPECIFIED";
    case StudyStatus.STUDY_STATUS_DRAFT:
      return "STUDY_STATUS_DRAFT";
    case StudyStatus.STUDY_STATUS_ACTIVE:
      return "STUDY_STATUS_ACTIVE";
    case StudyStatus.STUDY_STATUS_SUSPENDED:
      return "STUDY_STATUS_SUSPENDED";
    case StudyStatus.STUDY_STATUS_CLOSED:
      return "STUDY_STATUS_CLOSED";
    case StudyStatus.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
export enum RequestOrderStatus {
  REQUEST_ORDER_STATUS_UNSPECIFIED = 0,
  REQUEST_ORDER_STATUS_RESERVED = 1,
  REQUEST_ORDER_STATUS_PAID = 2,
  REQUEST_ORDER_STATUS_REFUNDED = 3,
  UNRECOGNIZED = -1,
}
export const RequestOrderStatusSDKType = RequestOrderStatus;
export const RequestOrderStatusAmino = RequestOrderStatus;
export function requestOrderStatusFromJSON(object: any): RequestOrderStatus {
  switch (object) {
    case 0:
    case "REQUEST_ORDER_STATUS_UNSPECIFIED":
      return RequestOrderStatus.REQUEST_ORDER_STATUS_UNSPECIFIED;
    case 1:
    case "REQUEST_ORDER_STATUS_RESERVED":
      return RequestOrderStatus.REQUEST_ORDER_STATUS_RESERVED;
    case 2:
    case "REQUEST_ORDER_STATUS_PAID":
      return RequestOrderStatus.REQUEST_ORDER_STATUS_PAID;
    case 3:
    case "REQUEST_ORDER_STATUS_REFUNDED":
      return RequestOrderStatus.REQUEST_ORDER_STATUS_REFUNDED;
    case -1:
    case "UNRECOGNIZED":
    default:
      return RequestOrderStatus.UNRECOGNIZED;
  }
}
export function requestOrderStatusToJSON(object: RequestOrderStatus): string {
  switch (object) {
    case RequestOrderStatus.REQUEST_ORDER_STATUS_UNSPECIFIED:
      return "REQUEST_ORDER_STATUS_UNSPECIFIED";
    case RequestOrderStatus.REQUEST_ORDER_STATUS_RESERVED:
      return "REQUEST_ORDER_STATUS_RESERVED";
    case RequestOrderStatus.REQUEST_ORDER_STATUS_PAID:
      return "REQUEST_ORDER_STATUS_PAID";
    case RequestOrderStatus.REQUEST_ORDER_STATUS_REFUNDED:
      return "REQUEST_ORDER_STATUS_REFUNDED";
    case RequestOrderStatus.UNRECOGNIZED:
    default:
      return "UNRECOGNIZED";
  }
}
/** Intent is what a study declares and an ethics committee attests. Disease ids are public for a study (MONDO/ICD), never for a person. */
export interface Intent {
  kind: IntentKind;
  disease: string;
  purposes: Purpose[];
  /** Forbidden bitset of uses it intends (AI_TRAINING …) */
  uses: number;
  forProfit: boolean;
  commercial: boolean;
  jurisdictions: string[];
  /** ABSTAIN bitset: 1 controls only, 2 paediatric, 3 one gender, 4 vulnerable, 5 illegal behaviour, 6 stigmatised, 7 sexual health, 8 psychological */
  focus: number;
  publishes: boolean;
  returnsResults: boolean;
  geneticOnly: boolean;
  clinicalCare: boolean;
  /** org hash */
  collaborator: Uint8Array;
  /** org hash */
  institution: Uint8Array;
}
export interface IntentProtoMsg {
  typeUrl: "/aceso.study.v1.Intent";
  value: Uint8Array;
}
/**
 * Intent is what a study declares and an ethics committee attests. Disease ids are public for a study (MONDO/ICD), never for a person.
 * @name IntentAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.Intent
 */
export interface IntentAmino {
  kind?: IntentKind;
  disease?: string;
  purposes?: Purpose[];
  /**
   * Forbidden bitset of uses it intends (AI_TRAINING …)
   */
  uses?: number;
  for_profit?: boolean;
  commercial?: boolean;
  jurisdictions?: string[];
  /**
   * ABSTAIN bitset: 1 controls only, 2 paediatric, 3 one gender, 4 vulnerable, 5 illegal behaviour, 6 stigmatised, 7 sexual health, 8 psychological
   */
  focus?: number;
  publishes?: boolean;
  returns_results?: boolean;
  genetic_only?: boolean;
  clinical_care?: boolean;
  /**
   * org hash
   */
  collaborator?: string;
  /**
   * org hash
   */
  institution?: string;
}
export interface IntentAminoMsg {
  type: "/aceso.study.v1.Intent";
  value: IntentAmino;
}
/** Intent is what a study declares and an ethics committee attests. Disease ids are public for a study (MONDO/ICD), never for a person. */
export interface IntentSDKType {
  kind: IntentKind;
  disease: string;
  purposes: Purpose[];
  uses: number;
  for_profit: boolean;
  commercial: boolean;
  jurisdictions: string[];
  focus: number;
  publishes: boolean;
  returns_results: boolean;
  genetic_only: boolean;
  clinical_care: boolean;
  collaborator: Uint8Array;
  institution: Uint8Array;
}
/** Protocol is one immutable version of a study. */
export interface Protocol {
  study: Uint8Array;
  version: number;
  intent: Intent;
  /** DataClass bitset */
  classes: number;
  deid: Deid;
  kMin: number;
  /** uaceso per record offered */
  price: bigint;
  termsHash: Uint8Array;
  duaHash: Uint8Array;
  retentionOnWithdrawal: string;
  title: string;
  summaryUri: string;
  time: bigint;
}
export interface ProtocolProtoMsg {
  typeUrl: "/aceso.study.v1.Protocol";
  value: Uint8Array;
}
/**
 * Protocol is one immutable version of a study.
 * @name ProtocolAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.Protocol
 */
export interface ProtocolAmino {
  study?: string;
  version?: number;
  intent: IntentAmino;
  /**
   * DataClass bitset
   */
  classes?: number;
  deid?: Deid;
  k_min?: number;
  /**
   * uaceso per record offered
   */
  price?: string;
  terms_hash?: string;
  dua_hash?: string;
  retention_on_withdrawal?: string;
  title?: string;
  summary_uri?: string;
  time?: string;
}
export interface ProtocolAminoMsg {
  type: "/aceso.study.v1.Protocol";
  value: ProtocolAmino;
}
/** Protocol is one immutable version of a study. */
export interface ProtocolSDKType {
  study: Uint8Array;
  version: number;
  intent: IntentSDKType;
  classes: number;
  deid: Deid;
  k_min: number;
  price: bigint;
  terms_hash: Uint8Array;
  dua_hash: Uint8Array;
  retention_on_withdrawal: string;
  title: string;
  summary_uri: string;
  time: bigint;
}
/** Study is the changing head of a study. */
export interface Study {
  id: Uint8Array;
  sponsor: string;
  status: StudyStatus;
  version: number;
  suspendedBy: string;
  created: bigint;
}
export interface StudyProtoMsg {
  typeUrl: "/aceso.study.v1.Study";
  value: Uint8Array;
}
/**
 * Study is the changing head of a study.
 * @name StudyAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.Study
 */
export interface StudyAmino {
  id?: string;
  sponsor?: string;
  status?: StudyStatus;
  version?: number;
  suspended_by?: string;
  created?: string;
}
export interface StudyAminoMsg {
  type: "/aceso.study.v1.Study";
  value: StudyAmino;
}
/** Study is the changing head of a study. */
export interface StudySDKType {
  id: Uint8Array;
  sponsor: string;
  status: StudyStatus;
  version: number;
  suspended_by: string;
  created: bigint;
}
/** Escrow is a study's money: free and reserved for open requests. */
export interface Escrow {
  study: Uint8Array;
  balance: bigint;
  reserved: bigint;
}
export interface EscrowProtoMsg {
  typeUrl: "/aceso.study.v1.Escrow";
  value: Uint8Array;
}
/**
 * Escrow is a study's money: free and reserved for open requests.
 * @name EscrowAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.Escrow
 */
export interface EscrowAmino {
  study?: string;
  balance?: string;
  reserved?: string;
}
export interface EscrowAminoMsg {
  type: "/aceso.study.v1.Escrow";
  value: EscrowAmino;
}
/** Escrow is a study's money: free and reserved for open requests. */
export interface EscrowSDKType {
  study: Uint8Array;
  balance: bigint;
  reserved: bigint;
}
/** Contribution is what one funder put in. */
export interface Contribution {
  study: Uint8Array;
  funder: string;
  amount: bigint;
}
export interface ContributionProtoMsg {
  typeUrl: "/aceso.study.v1.Contribution";
  value: Uint8Array;
}
/**
 * Contribution is what one funder put in.
 * @name ContributionAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.Contribution
 */
export interface ContributionAmino {
  study?: string;
  funder?: string;
  amount?: string;
}
export interface ContributionAminoMsg {
  type: "/aceso.study.v1.Contribution";
  value: ContributionAmino;
}
/** Contribution is what one funder put in. */
export interface ContributionSDKType {
  study: Uint8Array;
  funder: string;
  amount: bigint;
}
/** EthicsCommittee may attest studies until its time is over. */
export interface EthicsCommittee {
  address: string;
  name: string;
  until: bigint;
}
export interface EthicsCommitteeProtoMsg {
  typeUrl: "/aceso.study.v1.EthicsCommittee";
  value: Uint8Array;
}
/**
 * EthicsCommittee may attest studies until its time is over.
 * @name EthicsCommitteeAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.EthicsCommittee
 */
export interface EthicsCommitteeAmino {
  address?: string;
  name?: string;
  until?: string;
}
export interface EthicsCommitteeAminoMsg {
  type: "/aceso.study.v1.EthicsCommittee";
  value: EthicsCommitteeAmino;
}
/** EthicsCommittee may attest studies until its time is over. */
export interface EthicsCommitteeSDKType {
  address: string;
  name: string;
  until: bigint;
}
/** Ethics is a committee's attestation of one protocol version. */
export interface Ethics {
  study: Uint8Array;
  version: number;
  hash: Uint8Array;
  committee: string;
  until: bigint;
  time: bigint;
}
export interface EthicsProtoMsg {
  typeUrl: "/aceso.study.v1.Ethics";
  value: Uint8Array;
}
/**
 * Ethics is a committee's attestation of one protocol version.
 * @name EthicsAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.Ethics
 */
export interface EthicsAmino {
  study?: string;
  version?: number;
  hash?: string;
  committee?: string;
  until?: string;
  time?: string;
}
export interface EthicsAminoMsg {
  type: "/aceso.study.v1.Ethics";
  value: EthicsAmino;
}
/** Ethics is a committee's attestation of one protocol version. */
export interface EthicsSDKType {
  study: Uint8Array;
  version: number;
  hash: Uint8Array;
  committee: string;
  until: bigint;
  time: bigint;
}
/** Profile is a researcher's, all of it self-stated. */
export interface Profile {
  researcher: string;
  name: string;
  org: string;
  country: string;
  links: string[];
}
export interface ProfileProtoMsg {
  typeUrl: "/aceso.study.v1.Profile";
  value: Uint8Array;
}
/**
 * Profile is a researcher's, all of it self-stated.
 * @name ProfileAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.Profile
 */
export interface ProfileAmino {
  researcher?: string;
  name?: string;
  org?: string;
  country?: string;
  links?: string[];
}
export interface ProfileAminoMsg {
  type: "/aceso.study.v1.Profile";
  value: ProfileAmino;
}
/** Profile is a researcher's, all of it self-stated. */
export interface ProfileSDKType {
  researcher: string;
  name: string;
  org: string;
  country: string;
  links: string[];
}
/** Request asks for records of one protocol version; immutable. */
export interface Request {
  id: Uint8Array;
  study: Uint8Array;
  version: number;
  researcher: string;
  records: Uint8Array[];
  orders: Uint8Array[];
  /** uaceso per record, as reserved */
  price: bigint;
  deadline: bigint;
  time: bigint;
}
export interface RequestProtoMsg {
  typeUrl: "/aceso.study.v1.Request";
  value: Uint8Array;
}
/**
 * Request asks for records of one protocol version; immutable.
 * @name RequestAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.Request
 */
export interface RequestAmino {
  id?: string;
  study?: string;
  version?: number;
  researcher?: string;
  records?: string[];
  orders?: string[];
  /**
   * uaceso per record, as reserved
   */
  price?: string;
  deadline?: string;
  time?: string;
}
export interface RequestAminoMsg {
  type: "/aceso.study.v1.Request";
  value: RequestAmino;
}
/** Request asks for records of one protocol version; immutable. */
export interface RequestSDKType {
  id: Uint8Array;
  study: Uint8Array;
  version: number;
  researcher: string;
  records: Uint8Array[];
  orders: Uint8Array[];
  price: bigint;
  deadline: bigint;
  time: bigint;
}
/** RequestOrder is the payment of one order of a request. */
export interface RequestOrder {
  order: Uint8Array;
  request: Uint8Array;
  amount: bigint;
  status: RequestOrderStatus;
  refunded: bigint;
}
export interface RequestOrderProtoMsg {
  typeUrl: "/aceso.study.v1.RequestOrder";
  value: Uint8Array;
}
/**
 * RequestOrder is the payment of one order of a request.
 * @name RequestOrderAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.RequestOrder
 */
export interface RequestOrderAmino {
  order?: string;
  request?: string;
  amount?: string;
  status?: RequestOrderStatus;
  refunded?: string;
}
export interface RequestOrderAminoMsg {
  type: "/aceso.study.v1.RequestOrder";
  value: RequestOrderAmino;
}
/** RequestOrder is the payment of one order of a request. */
export interface RequestOrderSDKType {
  order: Uint8Array;
  request: Uint8Array;
  amount: bigint;
  status: RequestOrderStatus;
  refunded: bigint;
}
/** Requested marks a record already ordered by a study version, so that nobody pays twice. */
export interface Requested {
  study: Uint8Array;
  version: number;
  record: Uint8Array;
}
export interface RequestedProtoMsg {
  typeUrl: "/aceso.study.v1.Requested";
  value: Uint8Array;
}
/**
 * Requested marks a record already ordered by a study version, so that nobody pays twice.
 * @name RequestedAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.Requested
 */
export interface RequestedAmino {
  study?: string;
  version?: number;
  record?: string;
}
export interface RequestedAminoMsg {
  type: "/aceso.study.v1.Requested";
  value: RequestedAmino;
}
/** Requested marks a record already ordered by a study version, so that nobody pays twice. */
export interface RequestedSDKType {
  study: Uint8Array;
  version: number;
  record: Uint8Array;
}
/** Manifest names the released records that a dataset is made of, for others to cite and check; immutable. */
export interface Manifest {
  study: Uint8Array;
  /** RFC 6962 root over the record ids, ascending */
  root: Uint8Array;
  researcher: string;
  records: number;
  /** where the dataset or its paper is described; may be empty */
  uri: string;
  time: bigint;
}
export interface ManifestProtoMsg {
  typeUrl: "/aceso.study.v1.Manifest";
  value: Uint8Array;
}
/**
 * Manifest names the released records that a dataset is made of, for others to cite and check; immutable.
 * @name ManifestAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.Manifest
 */
export interface ManifestAmino {
  study?: string;
  /**
   * RFC 6962 root over the record ids, ascending
   */
  root?: string;
  researcher?: string;
  records?: number;
  /**
   * where the dataset or its paper is described; may be empty
   */
  uri?: string;
  time?: string;
}
export interface ManifestAminoMsg {
  type: "/aceso.study.v1.Manifest";
  value: ManifestAmino;
}
/** Manifest names the released records that a dataset is made of, for others to cite and check; immutable. */
export interface ManifestSDKType {
  study: Uint8Array;
  root: Uint8Array;
  researcher: string;
  records: number;
  uri: string;
  time: bigint;
}
/** Result is a finding that a researcher returns to the person behind an order. */
export interface Result {
  order: Uint8Array;
  /** blob name; sealed to the vault's owner_box */
  blob: Uint8Array;
  time: bigint;
}
export interface ResultProtoMsg {
  typeUrl: "/aceso.study.v1.Result";
  value: Uint8Array;
}
/**
 * Result is a finding that a researcher returns to the person behind an order.
 * @name ResultAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.Result
 */
export interface ResultAmino {
  order?: string;
  /**
   * blob name; sealed to the vault's owner_box
   */
  blob?: string;
  time?: string;
}
export interface ResultAminoMsg {
  type: "/aceso.study.v1.Result";
  value: ResultAmino;
}
/** Result is a finding that a researcher returns to the person behind an order. */
export interface ResultSDKType {
  order: Uint8Array;
  blob: Uint8Array;
  time: bigint;
}
/** Params are set by governance; durations in seconds. */
export interface Params {
  /** challenge window D after t receipts */
  quietSeconds: bigint;
  requestSeconds: bigint;
  maxRecords: number;
  maxVaults: number;
  /** a tenth of a refused order's price */
  refusedFeeBp: number;
}
export interface ParamsProtoMsg {
  typeUrl: "/aceso.study.v1.Params";
  value: Uint8Array;
}
/**
 * Params are set by governance; durations in seconds.
 * @name ParamsAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.Params
 */
export interface ParamsAmino {
  /**
   * challenge window D after t receipts
   */
  quiet_seconds?: string;
  request_seconds?: string;
  max_records?: number;
  max_vaults?: number;
  /**
   * a tenth of a refused order's price
   */
  refused_fee_bp?: number;
}
export interface ParamsAminoMsg {
  type: "/aceso.study.v1.Params";
  value: ParamsAmino;
}
/** Params are set by governance; durations in seconds. */
export interface ParamsSDKType {
  quiet_seconds: bigint;
  request_seconds: bigint;
  max_records: number;
  max_vaults: number;
  refused_fee_bp: number;
}
function createBaseIntent(): Intent {
  return {
    kind: 0,
    disease: "",
    purposes: [],
    uses: 0,
    forProfit: false,
    commercial: false,
    jurisdictions: [],
    focus: 0,
    publishes: false,
    returnsResults: false,
    geneticOnly: false,
    clinicalCare: false,
    collaborator: new Uint8Array(),
    institution: new Uint8Array()
  };
}
export const Intent = {
  typeUrl: "/aceso.study.v1.Intent",
  encode(message: Intent, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.kind !== 0) {
      writer.uint32(8).int32(message.kind);
    }
    if (message.disease !== "") {
      writer.uint32(18).string(message.disease);
    }
    writer.uint32(26).fork();
    for (const v of message.purposes) {
      writer.int32(v);
    }
    writer.ldelim();
    if (message.uses !== 0) {
      writer.uint32(32).uint32(message.uses);
    }
    if (message.forProfit === true) {
      writer.uint32(40).bool(message.forProfit);
    }
    if (message.commercial === true) {
      writer.uint32(48).bool(message.commercial);
    }
    for (const v of message.jurisdictions) {
      writer.uint32(58).string(v!);
    }
    if (message.focus !== 0) {
      writer.uint32(64).uint32(message.focus);
    }
    if (message.publishes === true) {
      writer.uint32(72).bool(message.publishes);
    }
    if (message.returnsResults === true) {
      writer.uint32(80).bool(message.returnsResults);
    }
    if (message.geneticOnly === true) {
      writer.uint32(88).bool(message.geneticOnly);
    }
    if (message.clinicalCare === true) {
      writer.uint32(96).bool(message.clinicalCare);
    }
    if (message.collaborator.length !== 0) {
      writer.uint32(106).bytes(message.collaborator);
    }
    if (message.institution.length !== 0) {
      writer.uint32(114).bytes(message.institution);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Intent {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseIntent();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.kind = reader.int32() as any;
          break;
        case 2:
          message.disease = reader.string();
          break;
        case 3:
          if ((tag & 7) === 2) {
            const end2 = reader.uint32() + reader.pos;
            while (reader.pos < end2) {
              message.purposes.push(reader.int32() as any);
            }
          } else {
            message.purposes.push(reader.int32() as any);
          }
          break;
        case 4:
          message.uses = reader.uint32();
          break;
        case 5:
          message.forProfit = reader.bool();
          break;
        case 6:
          message.commercial = reader.bool();
          break;
        case 7:
          message.jurisdictions.push(reader.string());
          break;
        case 8:
          message.focus = reader.uint32();
          break;
        case 9:
          message.publishes = reader.bool();
          break;
        case 10:
          message.returnsResults = reader.bool();
          break;
        case 11:
          message.geneticOnly = reader.bool();
          break;
        case 12:
          message.clinicalCare = reader.bool();
          break;
        case 13:
          message.collaborator = reader.bytes();
          break;
        case 14:
          message.institution = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Intent {
    const obj = createBaseIntent();
    if (isSet(object.kind)) obj.kind = intentKindFromJSON(object.kind);
    if (isSet(object.disease)) obj.disease = String(object.disease);
    if (Array.isArray(object?.purposes)) obj.purposes = object.purposes.map((e: any) => purposeFromJSON(e));
    if (isSet(object.uses)) obj.uses = Number(object.uses);
    if (isSet(object.forProfit)) obj.forProfit = Boolean(object.forProfit);
    if (isSet(object.commercial)) obj.commercial = Boolean(object.commercial);
    if (Array.isArray(object?.jurisdictions)) obj.jurisdictions = object.jurisdictions.map((e: any) => String(e));
    if (isSet(object.focus)) obj.focus = Number(object.focus);
    if (isSet(object.publishes)) obj.publishes = Boolean(object.publishes);
    if (isSet(object.returnsResults)) obj.returnsResults = Boolean(object.returnsResults);
    if (isSet(object.geneticOnly)) obj.geneticOnly = Boolean(object.geneticOnly);
    if (isSet(object.clinicalCare)) obj.clinicalCare = Boolean(object.clinicalCare);
    if (isSet(object.collaborator)) obj.collaborator = bytesFromBase64(object.collaborator);
    if (isSet(object.institution)) obj.institution = bytesFromBase64(object.institution);
    return obj;
  },
  toJSON(message: Intent): JsonSafe<Intent> {
    const obj: any = {};
    message.kind !== undefined && (obj.kind = intentKindToJSON(message.kind));
    message.disease !== undefined && (obj.disease = message.disease);
    if (message.purposes) {
      obj.purposes = message.purposes.map(e => purposeToJSON(e));
    } else {
      obj.purposes = [];
    }
    message.uses !== undefined && (obj.uses = Math.round(message.uses));
    message.forProfit !== undefined && (obj.forProfit = message.forProfit);
    message.commercial !== undefined && (obj.commercial = message.commercial);
    if (message.jurisdictions) {
      obj.jurisdictions = message.jurisdictions.map(e => e);
    } else {
      obj.jurisdictions = [];
    }
    message.focus !== undefined && (obj.focus = Math.round(message.focus));
    message.publishes !== undefined && (obj.publishes = message.publishes);
    message.returnsResults !== undefined && (obj.returnsResults = message.returnsResults);
    message.geneticOnly !== undefined && (obj.geneticOnly = message.geneticOnly);
    message.clinicalCare !== undefined && (obj.clinicalCare = message.clinicalCare);
    message.collaborator !== undefined && (obj.collaborator = base64FromBytes(message.collaborator !== undefined ? message.collaborator : new Uint8Array()));
    message.institution !== undefined && (obj.institution = base64FromBytes(message.institution !== undefined ? message.institution : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<Intent>): Intent {
    const message = createBaseIntent();
    message.kind = object.kind ?? 0;
    message.disease = object.disease ?? "";
    message.purposes = object.purposes?.map(e => e) || [];
    message.uses = object.uses ?? 0;
    message.forProfit = object.forProfit ?? false;
    message.commercial = object.commercial ?? false;
    message.jurisdictions = object.jurisdictions?.map(e => e) || [];
    message.focus = object.focus ?? 0;
    message.publishes = object.publishes ?? false;
    message.returnsResults = object.returnsResults ?? false;
    message.geneticOnly = object.geneticOnly ?? false;
    message.clinicalCare = object.clinicalCare ?? false;
    message.collaborator = object.collaborator ?? new Uint8Array();
    message.institution = object.institution ?? new Uint8Array();
    return message;
  },
  fromAmino(object: IntentAmino): Intent {
    const message = createBaseIntent();
    if (object.kind !== undefined && object.kind !== null) {
      message.kind = object.kind;
    }
    if (object.disease !== undefined && object.disease !== null) {
      message.disease = object.disease;
    }
    message.purposes = object.purposes?.map(e => e) || [];
    if (object.uses !== undefined && object.uses !== null) {
      message.uses = object.uses;
    }
    if (object.for_profit !== undefined && object.for_profit !== null) {
      message.forProfit = object.for_profit;
    }
    if (object.commercial !== undefined && object.commercial !== null) {
      message.commercial = object.commercial;
    }
    message.jurisdictions = object.jurisdictions?.map(e => e) || [];
    if (object.focus !== undefined && object.focus !== null) {
      message.focus = object.focus;
    }
    if (object.publishes !== undefined && object.publishes !== null) {
      message.publishes = object.publishes;
    }
    if (object.returns_results !== undefined && object.returns_results !== null) {
      message.returnsResults = object.returns_results;
    }
    if (object.genetic_only !== undefined && object.genetic_only !== null) {
      message.geneticOnly = object.genetic_only;
    }
    if (object.clinical_care !== undefined && object.clinical_care !== null) {
      message.clinicalCare = object.clinical_care;
    }
    if (object.collaborator !== undefined && object.collaborator !== null) {
      message.collaborator = bytesFromBase64(object.collaborator);
    }
    if (object.institution !== undefined && object.institution !== null) {
      message.institution = bytesFromBase64(object.institution);
    }
    return message;
  },
  toAmino(message: Intent): IntentAmino {
    const obj: any = {};
    obj.kind = message.kind === 0 ? undefined : message.kind;
    obj.disease = message.disease === "" ? undefined : message.disease;
    if (message.purposes) {
      obj.purposes = message.purposes.map(e => e);
    } else {
      obj.purposes = message.purposes;
    }
    obj.uses = message.uses === 0 ? undefined : message.uses;
    obj.for_profit = message.forProfit === false ? undefined : message.forProfit;
    obj.commercial = message.commercial === false ? undefined : message.commercial;
    if (message.jurisdictions) {
      obj.jurisdictions = message.jurisdictions.map(e => e);
    } else {
      obj.jurisdictions = message.jurisdictions;
    }
    obj.focus = message.focus === 0 ? undefined : message.focus;
    obj.publishes = message.publishes === false ? undefined : message.publishes;
    obj.returns_results = message.returnsResults === false ? undefined : message.returnsResults;
    obj.genetic_only = message.geneticOnly === false ? undefined : message.geneticOnly;
    obj.clinical_care = message.clinicalCare === false ? undefined : message.clinicalCare;
    obj.collaborator = message.collaborator ? base64FromBytes(message.collaborator) : undefined;
    obj.institution = message.institution ? base64FromBytes(message.institution) : undefined;
    return obj;
  },
  fromAminoMsg(object: IntentAminoMsg): Intent {
    return Intent.fromAmino(object.value);
  },
  fromProtoMsg(message: IntentProtoMsg): Intent {
    return Intent.decode(message.value);
  },
  toProto(message: Intent): Uint8Array {
    return Intent.encode(message).finish();
  },
  toProtoMsg(message: Intent): IntentProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.Intent",
      value: Intent.encode(message).finish()
    };
  }
};
function createBaseProtocol(): Protocol {
  return {
    study: new Uint8Array(),
    version: 0,
    intent: Intent.fromPartial({}),
    classes: 0,
    deid: 0,
    kMin: 0,
    price: BigInt(0),
    termsHash: new Uint8Array(),
    duaHash: new Uint8Array(),
    retentionOnWithdrawal: "",
    title: "",
    summaryUri: "",
    time: BigInt(0)
  };
}
export const Protocol = {
  typeUrl: "/aceso.study.v1.Protocol",
  encode(message: Protocol, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.study.length !== 0) {
      writer.uint32(10).bytes(message.study);
    }
    if (message.version !== 0) {
      writer.uint32(16).uint32(message.version);
    }
    if (message.intent !== undefined) {
      Intent.encode(message.intent, writer.uint32(26).fork()).ldelim();
    }
    if (message.classes !== 0) {
      writer.uint32(32).uint32(message.classes);
    }
    if (message.deid !== 0) {
      writer.uint32(40).int32(message.deid);
    }
    if (message.kMin !== 0) {
      writer.uint32(48).uint32(message.kMin);
    }
    if (message.price !== BigInt(0)) {
      writer.uint32(56).uint64(message.price);
    }
    if (message.termsHash.length !== 0) {
      writer.uint32(66).bytes(message.termsHash);
    }
    if (message.duaHash.length !== 0) {
      writer.uint32(74).bytes(message.duaHash);
    }
    if (message.retentionOnWithdrawal !== "") {
      writer.uint32(82).string(message.retentionOnWithdrawal);
    }
    if (message.title !== "") {
      writer.uint32(90).string(message.title);
    }
    if (message.summaryUri !== "") {
      writer.uint32(98).string(message.summaryUri);
    }
    if (message.time !== BigInt(0)) {
      writer.uint32(104).int64(message.time);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Protocol {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseProtocol();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.study = reader.bytes();
          break;
        case 2:
          message.version = reader.uint32();
          break;
        case 3:
          message.intent = Intent.decode(reader, reader.uint32());
          break;
        case 4:
          message.classes = reader.uint32();
          break;
        case 5:
          message.deid = reader.int32() as any;
          break;
        case 6:
          message.kMin = reader.uint32();
          break;
        case 7:
          message.price = reader.uint64();
          break;
        case 8:
          message.termsHash = reader.bytes();
          break;
        case 9:
          message.duaHash = reader.bytes();
          break;
        case 10:
          message.retentionOnWithdrawal = reader.string();
          break;
        case 11:
          message.title = reader.string();
          break;
        case 12:
          message.summaryUri = reader.string();
          break;
        case 13:
          message.time = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Protocol {
    const obj = createBaseProtocol();
    if (isSet(object.study)) obj.study = bytesFromBase64(object.study);
    if (isSet(object.version)) obj.version = Number(object.version);
    if (isSet(object.intent)) obj.intent = Intent.fromJSON(object.intent);
    if (isSet(object.classes)) obj.classes = Number(object.classes);
    if (isSet(object.deid)) obj.deid = deidFromJSON(object.deid);
    if (isSet(object.kMin)) obj.kMin = Number(object.kMin);
    if (isSet(object.price)) obj.price = BigInt(object.price.toString());
    if (isSet(object.termsHash)) obj.termsHash = bytesFromBase64(object.termsHash);
    if (isSet(object.duaHash)) obj.duaHash = bytesFromBase64(object.duaHash);
    if (isSet(object.retentionOnWithdrawal)) obj.retentionOnWithdrawal = String(object.retentionOnWithdrawal);
    if (isSet(object.title)) obj.title = String(object.title);
    if (isSet(object.summaryUri)) obj.summaryUri = String(object.summaryUri);
    if (isSet(object.time)) obj.time = BigInt(object.time.toString());
    return obj;
  },
  toJSON(message: Protocol): JsonSafe<Protocol> {
    const obj: any = {};
    message.study !== undefined && (obj.study = base64FromBytes(message.study !== undefined ? message.study : new Uint8Array()));
    message.version !== undefined && (obj.version = Math.round(message.version));
    message.intent !== undefined && (obj.intent = message.intent ? Intent.toJSON(message.intent) : undefined);
    message.classes !== undefined && (obj.classes = Math.round(message.classes));
    message.deid !== undefined && (obj.deid = deidToJSON(message.deid));
    message.kMin !== undefined && (obj.kMin = Math.round(message.kMin));
    message.price !== undefined && (obj.price = (message.price || BigInt(0)).toString());
    message.termsHash !== undefined && (obj.termsHash = base64FromBytes(message.termsHash !== undefined ? message.termsHash : new Uint8Array()));
    message.duaHash !== undefined && (obj.duaHash = base64FromBytes(message.duaHash !== undefined ? message.duaHash : new Uint8Array()));
    message.retentionOnWithdrawal !== undefined && (obj.retentionOnWithdrawal = message.retentionOnWithdrawal);
    message.title !== undefined && (obj.title = message.title);
    message.summaryUri !== undefined && (obj.summaryUri = message.summaryUri);
    message.time !== undefined && (obj.time = (message.time || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Protocol>): Protocol {
    const message = createBaseProtocol();
    message.study = object.study ?? new Uint8Array();
    message.version = object.version ?? 0;
    if (object.intent !== undefined && object.intent !== null) {
      message.intent = Intent.fromPartial(object.intent);
    }
    message.classes = object.classes ?? 0;
    message.deid = object.deid ?? 0;
    message.kMin = object.kMin ?? 0;
    if (object.price !== undefined && object.price !== null) {
      message.price = BigInt(object.price.toString());
    }
    message.termsHash = object.termsHash ?? new Uint8Array();
    message.duaHash = object.duaHash ?? new Uint8Array();
    message.retentionOnWithdrawal = object.retentionOnWithdrawal ?? "";
    message.title = object.title ?? "";
    message.summaryUri = object.summaryUri ?? "";
    if (object.time !== undefined && object.time !== null) {
      message.time = BigInt(object.time.toString());
    }
    return message;
  },
  fromAmino(object: ProtocolAmino): Protocol {
    const message = createBaseProtocol();
    if (object.study !== undefined && object.study !== null) {
      message.study = bytesFromBase64(object.study);
    }
    if (object.version !== undefined && object.version !== null) {
      message.version = object.version;
    }
    if (object.intent !== undefined && object.intent !== null) {
      message.intent = Intent.fromAmino(object.intent);
    }
    if (object.classes !== undefined && object.classes !== null) {
      message.classes = object.classes;
    }
    if (object.deid !== undefined && object.deid !== null) {
      message.deid = object.deid;
    }
    if (object.k_min !== undefined && object.k_min !== null) {
      message.kMin = object.k_min;
    }
    if (object.price !== undefined && object.price !== null) {
      message.price = BigInt(object.price);
    }
    if (object.terms_hash !== undefined && object.terms_hash !== null) {
      message.termsHash = bytesFromBase64(object.terms_hash);
    }
    if (object.dua_hash !== undefined && object.dua_hash !== null) {
      message.duaHash = bytesFromBase64(object.dua_hash);
    }
    if (object.retention_on_withdrawal !== undefined && object.retention_on_withdrawal !== null) {
      message.retentionOnWithdrawal = object.retention_on_withdrawal;
    }
    if (object.title !== undefined && object.title !== null) {
      message.title = object.title;
    }
    if (object.summary_uri !== undefined && object.summary_uri !== null) {
      message.summaryUri = object.summary_uri;
    }
    if (object.time !== undefined && object.time !== null) {
      message.time = BigInt(object.time);
    }
    return message;
  },
  toAmino(message: Protocol): ProtocolAmino {
    const obj: any = {};
    obj.study = message.study ? base64FromBytes(message.study) : undefined;
    obj.version = message.version === 0 ? undefined : message.version;
    obj.intent = message.intent ? Intent.toAmino(message.intent) : Intent.toAmino(Intent.fromPartial({}));
    obj.classes = message.classes === 0 ? undefined : message.classes;
    obj.deid = message.deid === 0 ? undefined : message.deid;
    obj.k_min = message.kMin === 0 ? undefined : message.kMin;
    obj.price = message.price !== BigInt(0) ? message.price?.toString() : undefined;
    obj.terms_hash = message.termsHash ? base64FromBytes(message.termsHash) : undefined;
    obj.dua_hash = message.duaHash ? base64FromBytes(message.duaHash) : undefined;
    obj.retention_on_withdrawal = message.retentionOnWithdrawal === "" ? undefined : message.retentionOnWithdrawal;
    obj.title = message.title === "" ? undefined : message.title;
    obj.summary_uri = message.summaryUri === "" ? undefined : message.summaryUri;
    obj.time = message.time !== BigInt(0) ? message.time?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: ProtocolAminoMsg): Protocol {
    return Protocol.fromAmino(object.value);
  },
  fromProtoMsg(message: ProtocolProtoMsg): Protocol {
    return Protocol.decode(message.value);
  },
  toProto(message: Protocol): Uint8Array {
    return Protocol.encode(message).finish();
  },
  toProtoMsg(message: Protocol): ProtocolProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.Protocol",
      value: Protocol.encode(message).finish()
    };
  }
};
function createBaseStudy(): Study {
  return {
    id: new Uint8Array(),
    sponsor: "",
    status: 0,
    version: 0,
    suspendedBy: "",
    created: BigInt(0)
  };
}
export const Study = {
  typeUrl: "/aceso.study.v1.Study",
  encode(message: Study, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.id.length !== 0) {
      writer.uint32(10).bytes(message.id);
    }
    if (message.sponsor !== "") {
      writer.uint32(18).string(message.sponsor);
    }
    if (message.status !== 0) {
      writer.uint32(24).int32(message.status);
    }
    if (message.version !== 0) {
      writer.uint32(32).uint32(message.version);
    }
    if (message.suspendedBy !== "") {
      writer.uint32(42).string(message.suspendedBy);
    }
    if (message.created !== BigInt(0)) {
      writer.uint32(48).int64(message.created);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Study {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseStudy();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.id = reader.bytes();
          break;
        case 2:
          message.sponsor = reader.string();
          break;
        case 3:
          message.status = reader.int32() as any;
          break;
        case 4:
          message.version = reader.uint32();
          break;
        case 5:
          message.suspendedBy = reader.string();
          break;
        case 6:
          message.created = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Study {
    const obj = createBaseStudy();
    if (isSet(object.id)) obj.id = bytesFromBase64(object.id);
    if (isSet(object.sponsor)) obj.sponsor = String(object.sponsor);
    if (isSet(object.status)) obj.status = studyStatusFromJSON(object.status);
    if (isSet(object.version)) obj.version = Number(object.version);
    if (isSet(object.suspendedBy)) obj.suspendedBy = String(object.suspendedBy);
    if (isSet(object.created)) obj.created = BigInt(object.created.toString());
    return obj;
  },
  toJSON(message: Study): JsonSafe<Study> {
    const obj: any = {};
    message.id !== undefined && (obj.id = base64FromBytes(message.id !== undefined ? message.id : new Uint8Array()));
    message.sponsor !== undefined && (obj.sponsor = message.sponsor);
    message.status !== undefined && (obj.status = studyStatusToJSON(message.status));
    message.version !== undefined && (obj.version = Math.round(message.version));
    message.suspendedBy !== undefined && (obj.suspendedBy = message.suspendedBy);
    message.created !== undefined && (obj.created = (message.created || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Study>): Study {
    const message = createBaseStudy();
    message.id = object.id ?? new Uint8Array();
    message.sponsor = object.sponsor ?? "";
    message.status = object.status ?? 0;
    message.version = object.version ?? 0;
    message.suspendedBy = object.suspendedBy ?? "";
    if (object.created !== undefined && object.created !== null) {
      message.created = BigInt(object.created.toString());
    }
    return message;
  },
  fromAmino(object: StudyAmino): Study {
    const message = createBaseStudy();
    if (object.id !== undefined && object.id !== null) {
      message.id = bytesFromBase64(object.id);
    }
    if (object.sponsor !== undefined && object.sponsor !== null) {
      message.sponsor = object.sponsor;
    }
    if (object.status !== undefined && object.status !== null) {
      message.status = object.status;
    }
    if (object.version !== undefined && object.version !== null) {
      message.version = object.version;
    }
    if (object.suspended_by !== undefined && object.suspended_by !== null) {
      message.suspendedBy = object.suspended_by;
    }
    if (object.created !== undefined && object.created !== null) {
      message.created = BigInt(object.created);
    }
    return message;
  },
  toAmino(message: Study): StudyAmino {
    const obj: any = {};
    obj.id = message.id ? base64FromBytes(message.id) : undefined;
    obj.sponsor = message.sponsor === "" ? undefined : message.sponsor;
    obj.status = message.status === 0 ? undefined : message.status;
    obj.version = message.version === 0 ? undefined : message.version;
    obj.suspended_by = message.suspendedBy === "" ? undefined : message.suspendedBy;
    obj.created = message.created !== BigInt(0) ? message.created?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: StudyAminoMsg): Study {
    return Study.fromAmino(object.value);
  },
  fromProtoMsg(message: StudyProtoMsg): Study {
    return Study.decode(message.value);
  },
  toProto(message: Study): Uint8Array {
    return Study.encode(message).finish();
  },
  toProtoMsg(message: Study): StudyProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.Study",
      value: Study.encode(message).finish()
    };
  }
};
function createBaseEscrow(): Escrow {
  return {
    study: new Uint8Array(),
    balance: BigInt(0),
    reserved: BigInt(0)
  };
}
export const Escrow = {
  typeUrl: "/aceso.study.v1.Escrow",
  encode(message: Escrow, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.study.length !== 0) {
      writer.uint32(10).bytes(message.study);
    }
    if (message.balance !== BigInt(0)) {
      writer.uint32(16).uint64(message.balance);
    }
    if (message.reserved !== BigInt(0)) {
      writer.uint32(24).uint64(message.reserved);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Escrow {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEscrow();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.study = reader.bytes();
          break;
        case 2:
          message.balance = reader.uint64();
          break;
        case 3:
          message.reserved = reader.uint64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Escrow {
    const obj = createBaseEscrow();
    if (isSet(object.study)) obj.study = bytesFromBase64(object.study);
    if (isSet(object.balance)) obj.balance = BigInt(object.balance.toString());
    if (isSet(object.reserved)) obj.reserved = BigInt(object.reserved.toString());
    return obj;
  },
  toJSON(message: Escrow): JsonSafe<Escrow> {
    const obj: any = {};
    message.study !== undefined && (obj.study = base64FromBytes(message.study !== undefined ? message.study : new Uint8Array()));
    message.balance !== undefined && (obj.balance = (message.balance || BigInt(0)).toString());
    message.reserved !== undefined && (obj.reserved = (message.reserved || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Escrow>): Escrow {
    const message = createBaseEscrow();
    message.study = object.study ?? new Uint8Array();
    if (object.balance !== undefined && object.balance !== null) {
      message.balance = BigInt(object.balance.toString());
    }
    if (object.reserved !== undefined && object.reserved !== null) {
      message.reserved = BigInt(object.reserved.toString());
    }
    return message;
  },
  fromAmino(object: EscrowAmino): Escrow {
    const message = createBaseEscrow();
    if (object.study !== undefined && object.study !== null) {
      message.study = bytesFromBase64(object.study);
    }
    if (object.balance !== undefined && object.balance !== null) {
      message.balance = BigInt(object.balance);
    }
    if (object.reserved !== undefined && object.reserved !== null) {
      message.reserved = BigInt(object.reserved);
    }
    return message;
  },
  toAmino(message: Escrow): EscrowAmino {
    const obj: any = {};
    obj.study = message.study ? base64FromBytes(message.study) : undefined;
    obj.balance = message.balance !== BigInt(0) ? message.balance?.toString() : undefined;
    obj.reserved = message.reserved !== BigInt(0) ? message.reserved?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: EscrowAminoMsg): Escrow {
    return Escrow.fromAmino(object.value);
  },
  fromProtoMsg(message: EscrowProtoMsg): Escrow {
    return Escrow.decode(message.value);
  },
  toProto(message: Escrow): Uint8Array {
    return Escrow.encode(message).finish();
  },
  toProtoMsg(message: Escrow): EscrowProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.Escrow",
      value: Escrow.encode(message).finish()
    };
  }
};
function createBaseContribution(): Contribution {
  return {
    study: new Uint8Array(),
    funder: "",
    amount: BigInt(0)
  };
}
export const Contribution = {
  typeUrl: "/aceso.study.v1.Contribution",
  encode(message: Contribution, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.study.length !== 0) {
      writer.uint32(10).bytes(message.study);
    }
    if (message.funder !== "") {
      writer.uint32(18).string(message.funder);
    }
    if (message.amount !== BigInt(0)) {
      writer.uint32(24).uint64(message.amount);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Contribution {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseContribution();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.study = reader.bytes();
          break;
        case 2:
          message.funder = reader.string();
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
  fromJSON(object: any): Contribution {
    const obj = createBaseContribution();
    if (isSet(object.study)) obj.study = bytesFromBase64(object.study);
    if (isSet(object.funder)) obj.funder = String(object.funder);
    if (isSet(object.amount)) obj.amount = BigInt(object.amount.toString());
    return obj;
  },
  toJSON(message: Contribution): JsonSafe<Contribution> {
    const obj: any = {};
    message.study !== undefined && (obj.study = base64FromBytes(message.study !== undefined ? message.study : new Uint8Array()));
    message.funder !== undefined && (obj.funder = message.funder);
    message.amount !== undefined && (obj.amount = (message.amount || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Contribution>): Contribution {
    const message = createBaseContribution();
    message.study = object.study ?? new Uint8Array();
    message.funder = object.funder ?? "";
    if (object.amount !== undefined && object.amount !== null) {
      message.amount = BigInt(object.amount.toString());
    }
    return message;
  },
  fromAmino(object: ContributionAmino): Contribution {
    const message = createBaseContribution();
    if (object.study !== undefined && object.study !== null) {
      message.study = bytesFromBase64(object.study);
    }
    if (object.funder !== undefined && object.funder !== null) {
      message.funder = object.funder;
    }
    if (object.amount !== undefined && object.amount !== null) {
      message.amount = BigInt(object.amount);
    }
    return message;
  },
  toAmino(message: Contribution): ContributionAmino {
    const obj: any = {};
    obj.study = message.study ? base64FromBytes(message.study) : undefined;
    obj.funder = message.funder === "" ? undefined : message.funder;
    obj.amount = message.amount !== BigInt(0) ? message.amount?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: ContributionAminoMsg): Contribution {
    return Contribution.fromAmino(object.value);
  },
  fromProtoMsg(message: ContributionProtoMsg): Contribution {
    return Contribution.decode(message.value);
  },
  toProto(message: Contribution): Uint8Array {
    return Contribution.encode(message).finish();
  },
  toProtoMsg(message: Contribution): ContributionProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.Contribution",
      value: Contribution.encode(message).finish()
    };
  }
};
function createBaseEthicsCommittee(): EthicsCommittee {
  return {
    address: "",
    name: "",
    until: BigInt(0)
  };
}
export const EthicsCommittee = {
  typeUrl: "/aceso.study.v1.EthicsCommittee",
  encode(message: EthicsCommittee, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.address !== "") {
      writer.uint32(10).string(message.address);
    }
    if (message.name !== "") {
      writer.uint32(18).string(message.name);
    }
    if (message.until !== BigInt(0)) {
      writer.uint32(24).int64(message.until);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): EthicsCommittee {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEthicsCommittee();
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
          message.until = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): EthicsCommittee {
    const obj = createBaseEthicsCommittee();
    if (isSet(object.address)) obj.address = String(object.address);
    if (isSet(object.name)) obj.name = String(object.name);
    if (isSet(object.until)) obj.until = BigInt(object.until.toString());
    return obj;
  },
  toJSON(message: EthicsCommittee): JsonSafe<EthicsCommittee> {
    const obj: any = {};
    message.address !== undefined && (obj.address = message.address);
    message.name !== undefined && (obj.name = message.name);
    message.until !== undefined && (obj.until = (message.until || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<EthicsCommittee>): EthicsCommittee {
    const message = createBaseEthicsCommittee();
    message.address = object.address ?? "";
    message.name = object.name ?? "";
    if (object.until !== undefined && object.until !== null) {
      message.until = BigInt(object.until.toString());
    }
    return message;
  },
  fromAmino(object: EthicsCommitteeAmino): EthicsCommittee {
    const message = createBaseEthicsCommittee();
    if (object.address !== undefined && object.address !== null) {
      message.address = object.address;
    }
    if (object.name !== undefined && object.name !== null) {
      message.name = object.name;
    }
    if (object.until !== undefined && object.until !== null) {
      message.until = BigInt(object.until);
    }
    return message;
  },
  toAmino(message: EthicsCommittee): EthicsCommitteeAmino {
    const obj: any = {};
    obj.address = message.address === "" ? undefined : message.address;
    obj.name = message.name === "" ? undefined : message.name;
    obj.until = message.until !== BigInt(0) ? message.until?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: EthicsCommitteeAminoMsg): EthicsCommittee {
    return EthicsCommittee.fromAmino(object.value);
  },
  fromProtoMsg(message: EthicsCommitteeProtoMsg): EthicsCommittee {
    return EthicsCommittee.decode(message.value);
  },
  toProto(message: EthicsCommittee): Uint8Array {
    return EthicsCommittee.encode(message).finish();
  },
  toProtoMsg(message: EthicsCommittee): EthicsCommitteeProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.EthicsCommittee",
      value: EthicsCommittee.encode(message).finish()
    };
  }
};
function createBaseEthics(): Ethics {
  return {
    study: new Uint8Array(),
    version: 0,
    hash: new Uint8Array(),
    committee: "",
    until: BigInt(0),
    time: BigInt(0)
  };
}
export const Ethics = {
  typeUrl: "/aceso.study.v1.Ethics",
  encode(message: Ethics, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.study.length !== 0) {
      writer.uint32(10).bytes(message.study);
    }
    if (message.version !== 0) {
      writer.uint32(16).uint32(message.version);
    }
    if (message.hash.length !== 0) {
      writer.uint32(26).bytes(message.hash);
    }
    if (message.committee !== "") {
      writer.uint32(34).string(message.committee);
    }
    if (message.until !== BigInt(0)) {
      writer.uint32(40).int64(message.until);
    }
    if (message.time !== BigInt(0)) {
      writer.uint32(48).int64(message.time);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Ethics {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseEthics();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.study = reader.bytes();
          break;
        case 2:
          message.version = reader.uint32();
          break;
        case 3:
          message.hash = reader.bytes();
          break;
        case 4:
          message.committee = reader.string();
          break;
        case 5:
          message.until = reader.int64();
          break;
        case 6:
          message.time = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Ethics {
    const obj = createBaseEthics();
    if (isSet(object.study)) obj.study = bytesFromBase64(object.study);
    if (isSet(object.version)) obj.version = Number(object.version);
    if (isSet(object.hash)) obj.hash = bytesFromBase64(object.hash);
    if (isSet(object.committee)) obj.committee = String(object.committee);
    if (isSet(object.until)) obj.until = BigInt(object.until.toString());
    if (isSet(object.time)) obj.time = BigInt(object.time.toString());
    return obj;
  },
  toJSON(message: Ethics): JsonSafe<Ethics> {
    const obj: any = {};
    message.study !== undefined && (obj.study = base64FromBytes(message.study !== undefined ? message.study : new Uint8Array()));
    message.version !== undefined && (obj.version = Math.round(message.version));
    message.hash !== undefined && (obj.hash = base64FromBytes(message.hash !== undefined ? message.hash : new Uint8Array()));
    message.committee !== undefined && (obj.committee = message.committee);
    message.until !== undefined && (obj.until = (message.until || BigInt(0)).toString());
    message.time !== undefined && (obj.time = (message.time || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Ethics>): Ethics {
    const message = createBaseEthics();
    message.study = object.study ?? new Uint8Array();
    message.version = object.version ?? 0;
    message.hash = object.hash ?? new Uint8Array();
    message.committee = object.committee ?? "";
    if (object.until !== undefined && object.until !== null) {
      message.until = BigInt(object.until.toString());
    }
    if (object.time !== undefined && object.time !== null) {
      message.time = BigInt(object.time.toString());
    }
    return message;
  },
  fromAmino(object: EthicsAmino): Ethics {
    const message = createBaseEthics();
    if (object.study !== undefined && object.study !== null) {
      message.study = bytesFromBase64(object.study);
    }
    if (object.version !== undefined && object.version !== null) {
      message.version = object.version;
    }
    if (object.hash !== undefined && object.hash !== null) {
      message.hash = bytesFromBase64(object.hash);
    }
    if (object.committee !== undefined && object.committee !== null) {
      message.committee = object.committee;
    }
    if (object.until !== undefined && object.until !== null) {
      message.until = BigInt(object.until);
    }
    if (object.time !== undefined && object.time !== null) {
      message.time = BigInt(object.time);
    }
    return message;
  },
  toAmino(message: Ethics): EthicsAmino {
    const obj: any = {};
    obj.study = message.study ? base64FromBytes(message.study) : undefined;
    obj.version = message.version === 0 ? undefined : message.version;
    obj.hash = message.hash ? base64FromBytes(message.hash) : undefined;
    obj.committee = message.committee === "" ? undefined : message.committee;
    obj.until = message.until !== BigInt(0) ? message.until?.toString() : undefined;
    obj.time = message.time !== BigInt(0) ? message.time?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: EthicsAminoMsg): Ethics {
    return Ethics.fromAmino(object.value);
  },
  fromProtoMsg(message: EthicsProtoMsg): Ethics {
    return Ethics.decode(message.value);
  },
  toProto(message: Ethics): Uint8Array {
    return Ethics.encode(message).finish();
  },
  toProtoMsg(message: Ethics): EthicsProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.Ethics",
      value: Ethics.encode(message).finish()
    };
  }
};
function createBaseProfile(): Profile {
  return {
    researcher: "",
    name: "",
    org: "",
    country: "",
    links: []
  };
}
export const Profile = {
  typeUrl: "/aceso.study.v1.Profile",
  encode(message: Profile, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.researcher !== "") {
      writer.uint32(10).string(message.researcher);
    }
    if (message.name !== "") {
      writer.uint32(18).string(message.name);
    }
    if (message.org !== "") {
      writer.uint32(26).string(message.org);
    }
    if (message.country !== "") {
      writer.uint32(34).string(message.country);
    }
    for (const v of message.links) {
      writer.uint32(42).string(v!);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Profile {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseProfile();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.researcher = reader.string();
          break;
        case 2:
          message.name = reader.string();
          break;
        case 3:
          message.org = reader.string();
          break;
        case 4:
          message.country = reader.string();
          break;
        case 5:
          message.links.push(reader.string());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Profile {
    const obj = createBaseProfile();
    if (isSet(object.researcher)) obj.researcher = String(object.researcher);
    if (isSet(object.name)) obj.name = String(object.name);
    if (isSet(object.org)) obj.org = String(object.org);
    if (isSet(object.country)) obj.country = String(object.country);
    if (Array.isArray(object?.links)) obj.links = object.links.map((e: any) => String(e));
    return obj;
  },
  toJSON(message: Profile): JsonSafe<Profile> {
    const obj: any = {};
    message.researcher !== undefined && (obj.researcher = message.researcher);
    message.name !== undefined && (obj.name = message.name);
    message.org !== undefined && (obj.org = message.org);
    message.country !== undefined && (obj.country = message.country);
    if (message.links) {
      obj.links = message.links.map(e => e);
    } else {
      obj.links = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<Profile>): Profile {
    const message = createBaseProfile();
    message.researcher = object.researcher ?? "";
    message.name = object.name ?? "";
    message.org = object.org ?? "";
    message.country = object.country ?? "";
    message.links = object.links?.map(e => e) || [];
    return message;
  },
  fromAmino(object: ProfileAmino): Profile {
    const message = createBaseProfile();
    if (object.researcher !== undefined && object.researcher !== null) {
      message.researcher = object.researcher;
    }
    if (object.name !== undefined && object.name !== null) {
      message.name = object.name;
    }
    if (object.org !== undefined && object.org !== null) {
      message.org = object.org;
    }
    if (object.country !== undefined && object.country !== null) {
      message.country = object.country;
    }
    message.links = object.links?.map(e => e) || [];
    return message;
  },
  toAmino(message: Profile): ProfileAmino {
    const obj: any = {};
    obj.researcher = message.researcher === "" ? undefined : message.researcher;
    obj.name = message.name === "" ? undefined : message.name;
    obj.org = message.org === "" ? undefined : message.org;
    obj.country = message.country === "" ? undefined : message.country;
    if (message.links) {
      obj.links = message.links.map(e => e);
    } else {
      obj.links = message.links;
    }
    return obj;
  },
  fromAminoMsg(object: ProfileAminoMsg): Profile {
    return Profile.fromAmino(object.value);
  },
  fromProtoMsg(message: ProfileProtoMsg): Profile {
    return Profile.decode(message.value);
  },
  toProto(message: Profile): Uint8Array {
    return Profile.encode(message).finish();
  },
  toProtoMsg(message: Profile): ProfileProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.Profile",
      value: Profile.encode(message).finish()
    };
  }
};
function createBaseRequest(): Request {
  return {
    id: new Uint8Array(),
    study: new Uint8Array(),
    version: 0,
    researcher: "",
    records: [],
    orders: [],
    price: BigInt(0),
    deadline: BigInt(0),
    time: BigInt(0)
  };
}
export const Request = {
  typeUrl: "/aceso.study.v1.Request",
  encode(message: Request, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.id.length !== 0) {
      writer.uint32(10).bytes(message.id);
    }
    if (message.study.length !== 0) {
      writer.uint32(18).bytes(message.study);
    }
    if (message.version !== 0) {
      writer.uint32(24).uint32(message.version);
    }
    if (message.researcher !== "") {
      writer.uint32(34).string(message.researcher);
    }
    for (const v of message.records) {
      writer.uint32(42).bytes(v!);
    }
    for (const v of message.orders) {
      writer.uint32(50).bytes(v!);
    }
    if (message.price !== BigInt(0)) {
      writer.uint32(56).uint64(message.price);
    }
    if (message.deadline !== BigInt(0)) {
      writer.uint32(64).int64(message.deadline);
    }
    if (message.time !== BigInt(0)) {
      writer.uint32(72).int64(message.time);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Request {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.id = reader.bytes();
          break;
        case 2:
          message.study = reader.bytes();
          break;
        case 3:
          message.version = reader.uint32();
          break;
        case 4:
          message.researcher = reader.string();
          break;
        case 5:
          message.records.push(reader.bytes());
          break;
        case 6:
          message.orders.push(reader.bytes());
          break;
        case 7:
          message.price = reader.uint64();
          break;
        case 8:
          message.deadline = reader.int64();
          break;
        case 9:
          message.time = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Request {
    const obj = createBaseRequest();
    if (isSet(object.id)) obj.id = bytesFromBase64(object.id);
    if (isSet(object.study)) obj.study = bytesFromBase64(object.study);
    if (isSet(object.version)) obj.version = Number(object.version);
    if (isSet(object.researcher)) obj.researcher = String(object.researcher);
    if (Array.isArray(object?.records)) obj.records = object.records.map((e: any) => bytesFromBase64(e));
    if (Array.isArray(object?.orders)) obj.orders = object.orders.map((e: any) => bytesFromBase64(e));
    if (isSet(object.price)) obj.price = BigInt(object.price.toString());
    if (isSet(object.deadline)) obj.deadline = BigInt(object.deadline.toString());
    if (isSet(object.time)) obj.time = BigInt(object.time.toString());
    return obj;
  },
  toJSON(message: Request): JsonSafe<Request> {
    const obj: any = {};
    message.id !== undefined && (obj.id = base64FromBytes(message.id !== undefined ? message.id : new Uint8Array()));
    message.study !== undefined && (obj.study = base64FromBytes(message.study !== undefined ? message.study : new Uint8Array()));
    message.version !== undefined && (obj.version = Math.round(message.version));
    message.researcher !== undefined && (obj.researcher = message.researcher);
    if (message.records) {
      obj.records = message.records.map(e => base64FromBytes(e !== undefined ? e : new Uint8Array()));
    } else {
      obj.records = [];
    }
    if (message.orders) {
      obj.orders = message.orders.map(e => base64FromBytes(e !== undefined ? e : new Uint8Array()));
    } else {
      obj.orders = [];
    }
    message.price !== undefined && (obj.price = (message.price || BigInt(0)).toString());
    message.deadline !== undefined && (obj.deadline = (message.deadline || BigInt(0)).toString());
    message.time !== undefined && (obj.time = (message.time || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Request>): Request {
    const message = createBaseRequest();
    message.id = object.id ?? new Uint8Array();
    message.study = object.study ?? new Uint8Array();
    message.version = object.version ?? 0;
    message.researcher = object.researcher ?? "";
    message.records = object.records?.map(e => e) || [];
    message.orders = object.orders?.map(e => e) || [];
    if (object.price !== undefined && object.price !== null) {
      message.price = BigInt(object.price.toString());
    }
    if (object.deadline !== undefined && object.deadline !== null) {
      message.deadline = BigInt(object.deadline.toString());
    }
    if (object.time !== undefined && object.time !== null) {
      message.time = BigInt(object.time.toString());
    }
    return message;
  },
  fromAmino(object: RequestAmino): Request {
    const message = createBaseRequest();
    if (object.id !== undefined && object.id !== null) {
      message.id = bytesFromBase64(object.id);
    }
    if (object.study !== undefined && object.study !== null) {
      message.study = bytesFromBase64(object.study);
    }
    if (object.version !== undefined && object.version !== null) {
      message.version = object.version;
    }
    if (object.researcher !== undefined && object.researcher !== null) {
      message.researcher = object.researcher;
    }
    message.records = object.records?.map(e => bytesFromBase64(e)) || [];
    message.orders = object.orders?.map(e => bytesFromBase64(e)) || [];
    if (object.price !== undefined && object.price !== null) {
      message.price = BigInt(object.price);
    }
    if (object.deadline !== undefined && object.deadline !== null) {
      message.deadline = BigInt(object.deadline);
    }
    if (object.time !== undefined && object.time !== null) {
      message.time = BigInt(object.time);
    }
    return message;
  },
  toAmino(message: Request): RequestAmino {
    const obj: any = {};
    obj.id = message.id ? base64FromBytes(message.id) : undefined;
    obj.study = message.study ? base64FromBytes(message.study) : undefined;
    obj.version = message.version === 0 ? undefined : message.version;
    obj.researcher = message.researcher === "" ? undefined : message.researcher;
    if (message.records) {
      obj.records = message.records.map(e => base64FromBytes(e));
    } else {
      obj.records = message.records;
    }
    if (message.orders) {
      obj.orders = message.orders.map(e => base64FromBytes(e));
    } else {
      obj.orders = message.orders;
    }
    obj.price = message.price !== BigInt(0) ? message.price?.toString() : undefined;
    obj.deadline = message.deadline !== BigInt(0) ? message.deadline?.toString() : undefined;
    obj.time = message.time !== BigInt(0) ? message.time?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: RequestAminoMsg): Request {
    return Request.fromAmino(object.value);
  },
  fromProtoMsg(message: RequestProtoMsg): Request {
    return Request.decode(message.value);
  },
  toProto(message: Request): Uint8Array {
    return Request.encode(message).finish();
  },
  toProtoMsg(message: Request): RequestProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.Request",
      value: Request.encode(message).finish()
    };
  }
};
function createBaseRequestOrder(): RequestOrder {
  return {
    order: new Uint8Array(),
    request: new Uint8Array(),
    amount: BigInt(0),
    status: 0,
    refunded: BigInt(0)
  };
}
export const RequestOrder = {
  typeUrl: "/aceso.study.v1.RequestOrder",
  encode(message: RequestOrder, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.order.length !== 0) {
      writer.uint32(10).bytes(message.order);
    }
    if (message.request.length !== 0) {
      writer.uint32(18).bytes(message.request);
    }
    if (message.amount !== BigInt(0)) {
      writer.uint32(24).uint64(message.amount);
    }
    if (message.status !== 0) {
      writer.uint32(32).int32(message.status);
    }
    if (message.refunded !== BigInt(0)) {
      writer.uint32(40).uint64(message.refunded);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): RequestOrder {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseRequestOrder();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.order = reader.bytes();
          break;
        case 2:
          message.request = reader.bytes();
          break;
        case 3:
          message.amount = reader.uint64();
          break;
        case 4:
          message.status = reader.int32() as any;
          break;
        case 5:
          message.refunded = reader.uint64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): RequestOrder {
    const obj = createBaseRequestOrder();
    if (isSet(object.order)) obj.order = bytesFromBase64(object.order);
    if (isSet(object.request)) obj.request = bytesFromBase64(object.request);
    if (isSet(object.amount)) obj.amount = BigInt(object.amount.toString());
    if (isSet(object.status)) obj.status = requestOrderStatusFromJSON(object.status);
    if (isSet(object.refunded)) obj.refunded = BigInt(object.refunded.toString());
    return obj;
  },
  toJSON(message: RequestOrder): JsonSafe<RequestOrder> {
    const obj: any = {};
    message.order !== undefined && (obj.order = base64FromBytes(message.order !== undefined ? message.order : new Uint8Array()));
    message.request !== undefined && (obj.request = base64FromBytes(message.request !== undefined ? message.request : new Uint8Array()));
    message.amount !== undefined && (obj.amount = (message.amount || BigInt(0)).toString());
    message.status !== undefined && (obj.status = requestOrderStatusToJSON(message.status));
    message.refunded !== undefined && (obj.refunded = (message.refunded || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<RequestOrder>): RequestOrder {
    const message = createBaseRequestOrder();
    message.order = object.order ?? new Uint8Array();
    message.request = object.request ?? new Uint8Array();
    if (object.amount !== undefined && object.amount !== null) {
      message.amount = BigInt(object.amount.toString());
    }
    message.status = object.status ?? 0;
    if (object.refunded !== undefined && object.refunded !== null) {
      message.refunded = BigInt(object.refunded.toString());
    }
    return message;
  },
  fromAmino(object: RequestOrderAmino): RequestOrder {
    const message = createBaseRequestOrder();
    if (object.order !== undefined && object.order !== null) {
      message.order = bytesFromBase64(object.order);
    }
    if (object.request !== undefined && object.request !== null) {
      message.request = bytesFromBase64(object.request);
    }
    if (object.amount !== undefined && object.amount !== null) {
      message.amount = BigInt(object.amount);
    }
    if (object.status !== undefined && object.status !== null) {
      message.status = object.status;
    }
    if (object.refunded !== undefined && object.refunded !== null) {
      message.refunded = BigInt(object.refunded);
    }
    return message;
  },
  toAmino(message: RequestOrder): RequestOrderAmino {
    const obj: any = {};
    obj.order = message.order ? base64FromBytes(message.order) : undefined;
    obj.request = message.request ? base64FromBytes(message.request) : undefined;
    obj.amount = message.amount !== BigInt(0) ? message.amount?.toString() : undefined;
    obj.status = message.status === 0 ? undefined : message.status;
    obj.refunded = message.refunded !== BigInt(0) ? message.refunded?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: RequestOrderAminoMsg): RequestOrder {
    return RequestOrder.fromAmino(object.value);
  },
  fromProtoMsg(message: RequestOrderProtoMsg): RequestOrder {
    return RequestOrder.decode(message.value);
  },
  toProto(message: RequestOrder): Uint8Array {
    return RequestOrder.encode(message).finish();
  },
  toProtoMsg(message: RequestOrder): RequestOrderProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.RequestOrder",
      value: RequestOrder.encode(message).finish()
    };
  }
};
function createBaseRequested(): Requested {
  return {
    study: new Uint8Array(),
    version: 0,
    record: new Uint8Array()
  };
}
export const Requested = {
  typeUrl: "/aceso.study.v1.Requested",
  encode(message: Requested, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.study.length !== 0) {
      writer.uint32(10).bytes(message.study);
    }
    if (message.version !== 0) {
      writer.uint32(16).uint32(message.version);
    }
    if (message.record.length !== 0) {
      writer.uint32(26).bytes(message.record);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Requested {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseRequested();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.study = reader.bytes();
          break;
        case 2:
          message.version = reader.uint32();
          break;
        case 3:
          message.record = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Requested {
    const obj = createBaseRequested();
    if (isSet(object.study)) obj.study = bytesFromBase64(object.study);
    if (isSet(object.version)) obj.version = Number(object.version);
    if (isSet(object.record)) obj.record = bytesFromBase64(object.record);
    return obj;
  },
  toJSON(message: Requested): JsonSafe<Requested> {
    const obj: any = {};
    message.study !== undefined && (obj.study = base64FromBytes(message.study !== undefined ? message.study : new Uint8Array()));
    message.version !== undefined && (obj.version = Math.round(message.version));
    message.record !== undefined && (obj.record = base64FromBytes(message.record !== undefined ? message.record : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<Requested>): Requested {
    const message = createBaseRequested();
    message.study = object.study ?? new Uint8Array();
    message.version = object.version ?? 0;
    message.record = object.record ?? new Uint8Array();
    return message;
  },
  fromAmino(object: RequestedAmino): Requested {
    const message = createBaseRequested();
    if (object.study !== undefined && object.study !== null) {
      message.study = bytesFromBase64(object.study);
    }
    if (object.version !== undefined && object.version !== null) {
      message.version = object.version;
    }
    if (object.record !== undefined && object.record !== null) {
      message.record = bytesFromBase64(object.record);
    }
    return message;
  },
  toAmino(message: Requested): RequestedAmino {
    const obj: any = {};
    obj.study = message.study ? base64FromBytes(message.study) : undefined;
    obj.version = message.version === 0 ? undefined : message.version;
    obj.record = message.record ? base64FromBytes(message.record) : undefined;
    return obj;
  },
  fromAminoMsg(object: RequestedAminoMsg): Requested {
    return Requested.fromAmino(object.value);
  },
  fromProtoMsg(message: RequestedProtoMsg): Requested {
    return Requested.decode(message.value);
  },
  toProto(message: Requested): Uint8Array {
    return Requested.encode(message).finish();
  },
  toProtoMsg(message: Requested): RequestedProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.Requested",
      value: Requested.encode(message).finish()
    };
  }
};
function createBaseManifest(): Manifest {
  return {
    study: new Uint8Array(),
    root: new Uint8Array(),
    researcher: "",
    records: 0,
    uri: "",
    time: BigInt(0)
  };
}
export const Manifest = {
  typeUrl: "/aceso.study.v1.Manifest",
  encode(message: Manifest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.study.length !== 0) {
      writer.uint32(10).bytes(message.study);
    }
    if (message.root.length !== 0) {
      writer.uint32(18).bytes(message.root);
    }
    if (message.researcher !== "") {
      writer.uint32(26).string(message.researcher);
    }
    if (message.records !== 0) {
      writer.uint32(32).uint32(message.records);
    }
    if (message.uri !== "") {
      writer.uint32(42).string(message.uri);
    }
    if (message.time !== BigInt(0)) {
      writer.uint32(48).int64(message.time);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Manifest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseManifest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.study = reader.bytes();
          break;
        case 2:
          message.root = reader.bytes();
          break;
        case 3:
          message.researcher = reader.string();
          break;
        case 4:
          message.records = reader.uint32();
          break;
        case 5:
          message.uri = reader.string();
          break;
        case 6:
          message.time = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): Manifest {
    const obj = createBaseManifest();
    if (isSet(object.study)) obj.study = bytesFromBase64(object.study);
    if (isSet(object.root)) obj.root = bytesFromBase64(object.root);
    if (isSet(object.researcher)) obj.researcher = String(object.researcher);
    if (isSet(object.records)) obj.records = Number(object.records);
    if (isSet(object.uri)) obj.uri = String(object.uri);
    if (isSet(object.time)) obj.time = BigInt(object.time.toString());
    return obj;
  },
  toJSON(message: Manifest): JsonSafe<Manifest> {
    const obj: any = {};
    message.study !== undefined && (obj.study = base64FromBytes(message.study !== undefined ? message.study : new Uint8Array()));
    message.root !== undefined && (obj.root = base64FromBytes(message.root !== undefined ? message.root : new Uint8Array()));
    message.researcher !== undefined && (obj.researcher = message.researcher);
    message.records !== undefined && (obj.records = Math.round(message.records));
    message.uri !== undefined && (obj.uri = message.uri);
    message.time !== undefined && (obj.time = (message.time || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Manifest>): Manifest {
    const message = createBaseManifest();
    message.study = object.study ?? new Uint8Array();
    message.root = object.root ?? new Uint8Array();
    message.researcher = object.researcher ?? "";
    message.records = object.records ?? 0;
    message.uri = object.uri ?? "";
    if (object.time !== undefined && object.time !== null) {
      message.time = BigInt(object.time.toString());
    }
    return message;
  },
  fromAmino(object: ManifestAmino): Manifest {
    const message = createBaseManifest();
    if (object.study !== undefined && object.study !== null) {
      message.study = bytesFromBase64(object.study);
    }
    if (object.root !== undefined && object.root !== null) {
      message.root = bytesFromBase64(object.root);
    }
    if (object.researcher !== undefined && object.researcher !== null) {
      message.researcher = object.researcher;
    }
    if (object.records !== undefined && object.records !== null) {
      message.records = object.records;
    }
    if (object.uri !== undefined && object.uri !== null) {
      message.uri = object.uri;
    }
    if (object.time !== undefined && object.time !== null) {
      message.time = BigInt(object.time);
    }
    return message;
  },
  toAmino(message: Manifest): ManifestAmino {
    const obj: any = {};
    obj.study = message.study ? base64FromBytes(message.study) : undefined;
    obj.root = message.root ? base64FromBytes(message.root) : undefined;
    obj.researcher = message.researcher === "" ? undefined : message.researcher;
    obj.records = message.records === 0 ? undefined : message.records;
    obj.uri = message.uri === "" ? undefined : message.uri;
    obj.time = message.time !== BigInt(0) ? message.time?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: ManifestAminoMsg): Manifest {
    return Manifest.fromAmino(object.value);
  },
  fromProtoMsg(message: ManifestProtoMsg): Manifest {
    return Manifest.decode(message.value);
  },
  toProto(message: Manifest): Uint8Array {
    return Manifest.encode(message).finish();
  },
  toProtoMsg(message: Manifest): ManifestProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.Manifest",
      value: Manifest.encode(message).finish()
    };
  }
};
function createBaseResult(): Result {
  return {
    order: new Uint8Array(),
    blob: new Uint8Array(),
    time: BigInt(0)
  };
}
export const Result = {
  typeUrl: "/aceso.study.v1.Result",
  encode(message: Result, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.order.length !== 0) {
      writer.uint32(10).bytes(message.order);
    }
    if (message.blob.length !== 0) {
      writer.uint32(18).bytes(message.blob);
    }
    if (message.time !== BigInt(0)) {
      writer.uint32(24).int64(message.time);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): Result {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseResult();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.order = reader.bytes();
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
  fromJSON(object: any): Result {
    const obj = createBaseResult();
    if (isSet(object.order)) obj.order = bytesFromBase64(object.order);
    if (isSet(object.blob)) obj.blob = bytesFromBase64(object.blob);
    if (isSet(object.time)) obj.time = BigInt(object.time.toString());
    return obj;
  },
  toJSON(message: Result): JsonSafe<Result> {
    const obj: any = {};
    message.order !== undefined && (obj.order = base64FromBytes(message.order !== undefined ? message.order : new Uint8Array()));
    message.blob !== undefined && (obj.blob = base64FromBytes(message.blob !== undefined ? message.blob : new Uint8Array()));
    message.time !== undefined && (obj.time = (message.time || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<Result>): Result {
    const message = createBaseResult();
    message.order = object.order ?? new Uint8Array();
    message.blob = object.blob ?? new Uint8Array();
    if (object.time !== undefined && object.time !== null) {
      message.time = BigInt(object.time.toString());
    }
    return message;
  },
  fromAmino(object: ResultAmino): Result {
    const message = createBaseResult();
    if (object.order !== undefined && object.order !== null) {
      message.order = bytesFromBase64(object.order);
    }
    if (object.blob !== undefined && object.blob !== null) {
      message.blob = bytesFromBase64(object.blob);
    }
    if (object.time !== undefined && object.time !== null) {
      message.time = BigInt(object.time);
    }
    return message;
  },
  toAmino(message: Result): ResultAmino {
    const obj: any = {};
    obj.order = message.order ? base64FromBytes(message.order) : undefined;
    obj.blob = message.blob ? base64FromBytes(message.blob) : undefined;
    obj.time = message.time !== BigInt(0) ? message.time?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: ResultAminoMsg): Result {
    return Result.fromAmino(object.value);
  },
  fromProtoMsg(message: ResultProtoMsg): Result {
    return Result.decode(message.value);
  },
  toProto(message: Result): Uint8Array {
    return Result.encode(message).finish();
  },
  toProtoMsg(message: Result): ResultProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.Result",
      value: Result.encode(message).finish()
    };
  }
};
function createBaseParams(): Params {
  return {
    quietSeconds: BigInt(0),
    requestSeconds: BigInt(0),
    maxRecords: 0,
    maxVaults: 0,
    refusedFeeBp: 0
  };
}
export const Params = {
  typeUrl: "/aceso.study.v1.Params",
  encode(message: Params, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.quietSeconds !== BigInt(0)) {
      writer.uint32(8).int64(message.quietSeconds);
    }
    if (message.requestSeconds !== BigInt(0)) {
      writer.uint32(16).int64(message.requestSeconds);
    }
    if (message.maxRecords !== 0) {
      writer.uint32(24).uint32(message.maxRecords);
    }
    if (message.maxVaults !== 0) {
      writer.uint32(32).uint32(message.maxVaults);
    }
    if (message.refusedFeeBp !== 0) {
      writer.uint32(40).uint32(message.refusedFeeBp);
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
          message.quietSeconds = reader.int64();
          break;
        case 2:
          message.requestSeconds = reader.int64();
          break;
        case 3:
          message.maxRecords = reader.uint32();
          break;
        case 4:
          message.maxVaults = reader.uint32();
          break;
        case 5:
          message.refusedFeeBp = reader.uint32();
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
    if (isSet(object.quietSeconds)) obj.quietSeconds = BigInt(object.quietSeconds.toString());
    if (isSet(object.requestSeconds)) obj.requestSeconds = BigInt(object.requestSeconds.toString());
    if (isSet(object.maxRecords)) obj.maxRecords = Number(object.maxRecords);
    if (isSet(object.maxVaults)) obj.maxVaults = Number(object.maxVaults);
    if (isSet(object.refusedFeeBp)) obj.refusedFeeBp = Number(object.refusedFeeBp);
    return obj;
  },
  toJSON(message: Params): JsonSafe<Params> {
    const obj: any = {};
    message.quietSeconds !== undefined && (obj.quietSeconds = (message.quietSeconds || BigInt(0)).toString());
    message.requestSeconds !== undefined && (obj.requestSeconds = (message.requestSeconds || BigInt(0)).toString());
    message.maxRecords !== undefined && (obj.maxRecords = Math.round(message.maxRecords));
    message.maxVaults !== undefined && (obj.maxVaults = Math.round(message.maxVaults));
    message.refusedFeeBp !== undefined && (obj.refusedFeeBp = Math.round(message.refusedFeeBp));
    return obj;
  },
  fromPartial(object: DeepPartial<Params>): Params {
    const message = createBaseParams();
    if (object.quietSeconds !== undefined && object.quietSeconds !== null) {
      message.quietSeconds = BigInt(object.quietSeconds.toString());
    }
    if (object.requestSeconds !== undefined && object.requestSeconds !== null) {
      message.requestSeconds = BigInt(object.requestSeconds.toString());
    }
    message.maxRecords = object.maxRecords ?? 0;
    message.maxVaults = object.maxVaults ?? 0;
    message.refusedFeeBp = object.refusedFeeBp ?? 0;
    return message;
  },
  fromAmino(object: ParamsAmino): Params {
    const message = createBaseParams();
    if (object.quiet_seconds !== undefined && object.quiet_seconds !== null) {
      message.quietSeconds = BigInt(object.quiet_seconds);
    }
    if (object.request_seconds !== undefined && object.request_seconds !== null) {
      message.requestSeconds = BigInt(object.request_seconds);
    }
    if (object.max_records !== undefined && object.max_records !== null) {
      message.maxRecords = object.max_records;
    }
    if (object.max_vaults !== undefined && object.max_vaults !== null) {
      message.maxVaults = object.max_vaults;
    }
    if (object.refused_fee_bp !== undefined && object.refused_fee_bp !== null) {
      message.refusedFeeBp = object.refused_fee_bp;
    }
    return message;
  },
  toAmino(message: Params): ParamsAmino {
    const obj: any = {};
    obj.quiet_seconds = message.quietSeconds !== BigInt(0) ? message.quietSeconds?.toString() : undefined;
    obj.request_seconds = message.requestSeconds !== BigInt(0) ? message.requestSeconds?.toString() : undefined;
    obj.max_records = message.maxRecords === 0 ? undefined : message.maxRecords;
    obj.max_vaults = message.maxVaults === 0 ? undefined : message.maxVaults;
    obj.refused_fee_bp = message.refusedFeeBp === 0 ? undefined : message.refusedFeeBp;
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
      typeUrl: "/aceso.study.v1.Params",
      value: Params.encode(message).finish()
    };
  }
};