import { StudyStatus, Intent, IntentAmino, IntentSDKType, studyStatusFromJSON, studyStatusToJSON } from "./state.js";
import { Params, ParamsAmino, ParamsSDKType, Deid, deidFromJSON, deidToJSON } from "../../consent/v1/state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, DeepPartial, bytesFromBase64, base64FromBytes } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
/** MsgSetProfile states who the researcher is. */
export interface MsgSetProfile {
  researcher: string;
  name: string;
  org: string;
  country: string;
  links: string[];
}
export interface MsgSetProfileProtoMsg {
  typeUrl: "/aceso.study.v1.MsgSetProfile";
  value: Uint8Array;
}
/**
 * MsgSetProfile states who the researcher is.
 * @name MsgSetProfileAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.MsgSetProfile
 */
export interface MsgSetProfileAmino {
  researcher?: string;
  name?: string;
  org?: string;
  country?: string;
  links?: string[];
}
export interface MsgSetProfileAminoMsg {
  type: "aceso/study/MsgSetProfile";
  value: MsgSetProfileAmino;
}
/** MsgSetProfile states who the researcher is. */
export interface MsgSetProfileSDKType {
  researcher: string;
  name: string;
  org: string;
  country: string;
  links: string[];
}
/** ProtocolInput is what a sponsor writes; study, version and time are the chain's. */
export interface ProtocolInput {
  intent: Intent;
  classes: number;
  deid: Deid;
  kMin: number;
  price: bigint;
  termsHash: Uint8Array;
  duaHash: Uint8Array;
  retentionOnWithdrawal: string;
  title: string;
  summaryUri: string;
}
export interface ProtocolInputProtoMsg {
  typeUrl: "/aceso.study.v1.ProtocolInput";
  value: Uint8Array;
}
/**
 * ProtocolInput is what a sponsor writes; study, version and time are the chain's.
 * @name ProtocolInputAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.ProtocolInput
 */
export interface ProtocolInputAmino {
  intent: IntentAmino;
  classes?: number;
  deid?: Deid;
  k_min?: number;
  price?: string;
  terms_hash?: string;
  dua_hash?: string;
  retention_on_withdrawal?: string;
  title?: string;
  summary_uri?: string;
}
export interface ProtocolInputAminoMsg {
  type: "/aceso.study.v1.ProtocolInput";
  value: ProtocolInputAmino;
}
/** ProtocolInput is what a sponsor writes; study, version and time are the chain's. */
export interface ProtocolInputSDKType {
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
}
/** MsgCreateStudy creates a study as a draft. */
export interface MsgCreateStudy {
  sponsor: string;
  /** 16 bytes */
  salt: Uint8Array;
  protocol: ProtocolInput;
}
export interface MsgCreateStudyProtoMsg {
  typeUrl: "/aceso.study.v1.MsgCreateStudy";
  value: Uint8Array;
}
/**
 * MsgCreateStudy creates a study as a draft.
 * @name MsgCreateStudyAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.MsgCreateStudy
 */
export interface MsgCreateStudyAmino {
  sponsor?: string;
  /**
   * 16 bytes
   */
  salt?: string;
  protocol: ProtocolInputAmino;
}
export interface MsgCreateStudyAminoMsg {
  type: "aceso/study/MsgCreateStudy";
  value: MsgCreateStudyAmino;
}
/** MsgCreateStudy creates a study as a draft. */
export interface MsgCreateStudySDKType {
  sponsor: string;
  salt: Uint8Array;
  protocol: ProtocolInputSDKType;
}
export interface MsgCreateStudyResponse {
  study: Uint8Array;
}
export interface MsgCreateStudyResponseProtoMsg {
  typeUrl: "/aceso.study.v1.MsgCreateStudyResponse";
  value: Uint8Array;
}
/**
 * @name MsgCreateStudyResponseAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.MsgCreateStudyResponse
 */
export interface MsgCreateStudyResponseAmino {
  study?: string;
}
export interface MsgCreateStudyResponseAminoMsg {
  type: "/aceso.study.v1.MsgCreateStudyResponse";
  value: MsgCreateStudyResponseAmino;
}
export interface MsgCreateStudyResponseSDKType {
  study: Uint8Array;
}
/** MsgNewVersion adds a protocol version, which needs ethics of its own. */
export interface MsgNewVersion {
  sponsor: string;
  study: Uint8Array;
  protocol: ProtocolInput;
}
export interface MsgNewVersionProtoMsg {
  typeUrl: "/aceso.study.v1.MsgNewVersion";
  value: Uint8Array;
}
/**
 * MsgNewVersion adds a protocol version, which needs ethics of its own.
 * @name MsgNewVersionAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.MsgNewVersion
 */
export interface MsgNewVersionAmino {
  sponsor?: string;
  study?: string;
  protocol: ProtocolInputAmino;
}
export interface MsgNewVersionAminoMsg {
  type: "aceso/study/MsgNewVersion";
  value: MsgNewVersionAmino;
}
/** MsgNewVersion adds a protocol version, which needs ethics of its own. */
export interface MsgNewVersionSDKType {
  sponsor: string;
  study: Uint8Array;
  protocol: ProtocolInputSDKType;
}
/** MsgCloseStudy closes a study; what is left of the escrow returns pro rata. */
export interface MsgCloseStudy {
  sponsor: string;
  study: Uint8Array;
}
export interface MsgCloseStudyProtoMsg {
  typeUrl: "/aceso.study.v1.MsgCloseStudy";
  value: Uint8Array;
}
/**
 * MsgCloseStudy closes a study; what is left of the escrow returns pro rata.
 * @name MsgCloseStudyAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.MsgCloseStudy
 */
export interface MsgCloseStudyAmino {
  sponsor?: string;
  study?: string;
}
export interface MsgCloseStudyAminoMsg {
  type: "aceso/study/MsgCloseStudy";
  value: MsgCloseStudyAmino;
}
/** MsgCloseStudy closes a study; what is left of the escrow returns pro rata. */
export interface MsgCloseStudySDKType {
  sponsor: string;
  study: Uint8Array;
}
/** MsgFundStudy adds to a study's escrow; anyone. */
export interface MsgFundStudy {
  funder: string;
  study: Uint8Array;
  amount: bigint;
}
export interface MsgFundStudyProtoMsg {
  typeUrl: "/aceso.study.v1.MsgFundStudy";
  value: Uint8Array;
}
/**
 * MsgFundStudy adds to a study's escrow; anyone.
 * @name MsgFundStudyAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.MsgFundStudy
 */
export interface MsgFundStudyAmino {
  funder?: string;
  study?: string;
  amount?: string;
}
export interface MsgFundStudyAminoMsg {
  type: "aceso/study/MsgFundStudy";
  value: MsgFundStudyAmino;
}
/** MsgFundStudy adds to a study's escrow; anyone. */
export interface MsgFundStudySDKType {
  funder: string;
  study: Uint8Array;
  amount: bigint;
}
/** MsgApproveCommittee admits an ethics committee; governance only. */
export interface MsgApproveCommittee {
  authority: string;
  committee: string;
  name: string;
  until: bigint;
}
export interface MsgApproveCommitteeProtoMsg {
  typeUrl: "/aceso.study.v1.MsgApproveCommittee";
  value: Uint8Array;
}
/**
 * MsgApproveCommittee admits an ethics committee; governance only.
 * @name MsgApproveCommitteeAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.MsgApproveCommittee
 */
export interface MsgApproveCommitteeAmino {
  authority?: string;
  committee?: string;
  name?: string;
  until?: string;
}
export interface MsgApproveCommitteeAminoMsg {
  type: "aceso/study/MsgApproveCommittee";
  value: MsgApproveCommitteeAmino;
}
/** MsgApproveCommittee admits an ethics committee; governance only. */
export interface MsgApproveCommitteeSDKType {
  authority: string;
  committee: string;
  name: string;
  until: bigint;
}
/** MsgAttestEthics attests one protocol version. */
export interface MsgAttestEthics {
  committee: string;
  study: Uint8Array;
  version: number;
  hash: Uint8Array;
  until: bigint;
}
export interface MsgAttestEthicsProtoMsg {
  typeUrl: "/aceso.study.v1.MsgAttestEthics";
  value: Uint8Array;
}
/**
 * MsgAttestEthics attests one protocol version.
 * @name MsgAttestEthicsAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.MsgAttestEthics
 */
export interface MsgAttestEthicsAmino {
  committee?: string;
  study?: string;
  version?: number;
  hash?: string;
  until?: string;
}
export interface MsgAttestEthicsAminoMsg {
  type: "aceso/study/MsgAttestEthics";
  value: MsgAttestEthicsAmino;
}
/** MsgAttestEthics attests one protocol version. */
export interface MsgAttestEthicsSDKType {
  committee: string;
  study: Uint8Array;
  version: number;
  hash: Uint8Array;
  until: bigint;
}
/** MsgSetStudyStatus suspends or re-activates; a committee's suspension is lifted by that committee, the council may only suspend. */
export interface MsgSetStudyStatus {
  signer: string;
  study: Uint8Array;
  status: StudyStatus;
}
export interface MsgSetStudyStatusProtoMsg {
  typeUrl: "/aceso.study.v1.MsgSetStudyStatus";
  value: Uint8Array;
}
/**
 * MsgSetStudyStatus suspends or re-activates; a committee's suspension is lifted by that committee, the council may only suspend.
 * @name MsgSetStudyStatusAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.MsgSetStudyStatus
 */
export interface MsgSetStudyStatusAmino {
  signer?: string;
  study?: string;
  status?: StudyStatus;
}
export interface MsgSetStudyStatusAminoMsg {
  type: "aceso/study/MsgSetStudyStatus";
  value: MsgSetStudyStatusAmino;
}
/** MsgSetStudyStatus suspends or re-activates; a committee's suspension is lifted by that committee, the council may only suspend. */
export interface MsgSetStudyStatusSDKType {
  signer: string;
  study: Uint8Array;
  status: StudyStatus;
}
/** VaultKeys are the recipient's one-time keys for one vault's trustees, in committee order. */
export interface VaultKeys {
  vault: Uint8Array;
  recipientKeys: Uint8Array[];
}
export interface VaultKeysProtoMsg {
  typeUrl: "/aceso.study.v1.VaultKeys";
  value: Uint8Array;
}
/**
 * VaultKeys are the recipient's one-time keys for one vault's trustees, in committee order.
 * @name VaultKeysAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.VaultKeys
 */
export interface VaultKeysAmino {
  vault?: string;
  recipient_keys?: string[];
}
export interface VaultKeysAminoMsg {
  type: "/aceso.study.v1.VaultKeys";
  value: VaultKeysAmino;
}
/** VaultKeys are the recipient's one-time keys for one vault's trustees, in committee order. */
export interface VaultKeysSDKType {
  vault: Uint8Array;
  recipient_keys: Uint8Array[];
}
/** MsgRequestAccess asks for records; the chain decides each and reserves the price. */
export interface MsgRequestAccess {
  researcher: string;
  study: Uint8Array;
  records: Uint8Array[];
  keys: VaultKeys[];
  acceptDua: Uint8Array;
  allowPartial: boolean;
  /** 16 bytes */
  salt: Uint8Array;
}
export interface MsgRequestAccessProtoMsg {
  typeUrl: "/aceso.study.v1.MsgRequestAccess";
  value: Uint8Array;
}
/**
 * MsgRequestAccess asks for records; the chain decides each and reserves the price.
 * @name MsgRequestAccessAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.MsgRequestAccess
 */
export interface MsgRequestAccessAmino {
  researcher?: string;
  study?: string;
  records?: string[];
  keys: VaultKeysAmino[];
  accept_dua?: string;
  allow_partial?: boolean;
  /**
   * 16 bytes
   */
  salt?: string;
}
export interface MsgRequestAccessAminoMsg {
  type: "aceso/study/MsgRequestAccess";
  value: MsgRequestAccessAmino;
}
/** MsgRequestAccess asks for records; the chain decides each and reserves the price. */
export interface MsgRequestAccessSDKType {
  researcher: string;
  study: Uint8Array;
  records: Uint8Array[];
  keys: VaultKeysSDKType[];
  accept_dua: Uint8Array;
  allow_partial: boolean;
  salt: Uint8Array;
}
/** RecordRefusal says why one record may not be had. */
export interface RecordRefusal {
  record: Uint8Array;
  code: string;
}
export interface RecordRefusalProtoMsg {
  typeUrl: "/aceso.study.v1.RecordRefusal";
  value: Uint8Array;
}
/**
 * RecordRefusal says why one record may not be had.
 * @name RecordRefusalAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.RecordRefusal
 */
export interface RecordRefusalAmino {
  record?: string;
  code?: string;
}
export interface RecordRefusalAminoMsg {
  type: "/aceso.study.v1.RecordRefusal";
  value: RecordRefusalAmino;
}
/** RecordRefusal says why one record may not be had. */
export interface RecordRefusalSDKType {
  record: Uint8Array;
  code: string;
}
export interface MsgRequestAccessResponse {
  request: Uint8Array;
  orders: Uint8Array[];
  refused: RecordRefusal[];
}
export interface MsgRequestAccessResponseProtoMsg {
  typeUrl: "/aceso.study.v1.MsgRequestAccessResponse";
  value: Uint8Array;
}
/**
 * @name MsgRequestAccessResponseAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.MsgRequestAccessResponse
 */
export interface MsgRequestAccessResponseAmino {
  request?: string;
  orders?: string[];
  refused: RecordRefusalAmino[];
}
export interface MsgRequestAccessResponseAminoMsg {
  type: "/aceso.study.v1.MsgRequestAccessResponse";
  value: MsgRequestAccessResponseAmino;
}
export interface MsgRequestAccessResponseSDKType {
  request: Uint8Array;
  orders: Uint8Array[];
  refused: RecordRefusalSDKType[];
}
/** MsgSettleRequest pays or refunds the named orders of a request, each alone; anyone. */
export interface MsgSettleRequest {
  sender: string;
  request: Uint8Array;
  /** empty: all that are due */
  orders: Uint8Array[];
}
export interface MsgSettleRequestProtoMsg {
  typeUrl: "/aceso.study.v1.MsgSettleRequest";
  value: Uint8Array;
}
/**
 * MsgSettleRequest pays or refunds the named orders of a request, each alone; anyone.
 * @name MsgSettleRequestAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.MsgSettleRequest
 */
export interface MsgSettleRequestAmino {
  sender?: string;
  request?: string;
  /**
   * empty: all that are due
   */
  orders?: string[];
}
export interface MsgSettleRequestAminoMsg {
  type: "aceso/study/MsgSettleRequest";
  value: MsgSettleRequestAmino;
}
/** MsgSettleRequest pays or refunds the named orders of a request, each alone; anyone. */
export interface MsgSettleRequestSDKType {
  sender: string;
  request: Uint8Array;
  orders: Uint8Array[];
}
/** ManifestPart is records of one order. */
export interface ManifestPart {
  order: Uint8Array;
  records: Uint8Array[];
}
export interface ManifestPartProtoMsg {
  typeUrl: "/aceso.study.v1.ManifestPart";
  value: Uint8Array;
}
/**
 * ManifestPart is records of one order.
 * @name ManifestPartAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.ManifestPart
 */
export interface ManifestPartAmino {
  order?: string;
  records?: string[];
}
export interface ManifestPartAminoMsg {
  type: "/aceso.study.v1.ManifestPart";
  value: ManifestPartAmino;
}
/** ManifestPart is records of one order. */
export interface ManifestPartSDKType {
  order: Uint8Array;
  records: Uint8Array[];
}
/** MsgPublishManifest names the released records that a dataset is made of. */
export interface MsgPublishManifest {
  researcher: string;
  study: Uint8Array;
  parts: ManifestPart[];
  uri: string;
}
export interface MsgPublishManifestProtoMsg {
  typeUrl: "/aceso.study.v1.MsgPublishManifest";
  value: Uint8Array;
}
/**
 * MsgPublishManifest names the released records that a dataset is made of.
 * @name MsgPublishManifestAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.MsgPublishManifest
 */
export interface MsgPublishManifestAmino {
  researcher?: string;
  study?: string;
  parts: ManifestPartAmino[];
  uri?: string;
}
export interface MsgPublishManifestAminoMsg {
  type: "aceso/study/MsgPublishManifest";
  value: MsgPublishManifestAmino;
}
/** MsgPublishManifest names the released records that a dataset is made of. */
export interface MsgPublishManifestSDKType {
  researcher: string;
  study: Uint8Array;
  parts: ManifestPartSDKType[];
  uri: string;
}
export interface MsgPublishManifestResponse {
  root: Uint8Array;
}
export interface MsgPublishManifestResponseProtoMsg {
  typeUrl: "/aceso.study.v1.MsgPublishManifestResponse";
  value: Uint8Array;
}
/**
 * @name MsgPublishManifestResponseAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.MsgPublishManifestResponse
 */
export interface MsgPublishManifestResponseAmino {
  root?: string;
}
export interface MsgPublishManifestResponseAminoMsg {
  type: "/aceso.study.v1.MsgPublishManifestResponse";
  value: MsgPublishManifestResponseAmino;
}
export interface MsgPublishManifestResponseSDKType {
  root: Uint8Array;
}
/** MsgReturnResult returns a finding to the person behind an order, sealed to the vault's owner_box. */
export interface MsgReturnResult {
  researcher: string;
  order: Uint8Array;
  /** blob name */
  blob: Uint8Array;
}
export interface MsgReturnResultProtoMsg {
  typeUrl: "/aceso.study.v1.MsgReturnResult";
  value: Uint8Array;
}
/**
 * MsgReturnResult returns a finding to the person behind an order, sealed to the vault's owner_box.
 * @name MsgReturnResultAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.MsgReturnResult
 */
export interface MsgReturnResultAmino {
  researcher?: string;
  order?: string;
  /**
   * blob name
   */
  blob?: string;
}
export interface MsgReturnResultAminoMsg {
  type: "aceso/study/MsgReturnResult";
  value: MsgReturnResultAmino;
}
/** MsgReturnResult returns a finding to the person behind an order, sealed to the vault's owner_box. */
export interface MsgReturnResultSDKType {
  researcher: string;
  order: Uint8Array;
  blob: Uint8Array;
}
/** MsgReturnResultResponse is empty: the event carries what changed. */
export interface MsgReturnResultResponse {}
export interface MsgReturnResultResponseProtoMsg {
  typeUrl: "/aceso.study.v1.MsgReturnResultResponse";
  value: Uint8Array;
}
/**
 * MsgReturnResultResponse is empty: the event carries what changed.
 * @name MsgReturnResultResponseAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.MsgReturnResultResponse
 */
export interface MsgReturnResultResponseAmino {}
export interface MsgReturnResultResponseAminoMsg {
  type: "/aceso.study.v1.MsgReturnResultResponse";
  value: MsgReturnResultResponseAmino;
}
/** MsgReturnResultResponse is empty: the event carries what changed. */
export interface MsgReturnResultResponseSDKType {}
/** MsgUpdateParams replaces the parameters; authority only. */
export interface MsgUpdateParams {
  authority: string;
  params: Params;
}
export interface MsgUpdateParamsProtoMsg {
  typeUrl: "/aceso.study.v1.MsgUpdateParams";
  value: Uint8Array;
}
/**
 * MsgUpdateParams replaces the parameters; authority only.
 * @name MsgUpdateParamsAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.MsgUpdateParams
 */
export interface MsgUpdateParamsAmino {
  authority?: string;
  params: ParamsAmino;
}
export interface MsgUpdateParamsAminoMsg {
  type: "aceso/study/MsgUpdateParams";
  value: MsgUpdateParamsAmino;
}
/** MsgUpdateParams replaces the parameters; authority only. */
export interface MsgUpdateParamsSDKType {
  authority: string;
  params: ParamsSDKType;
}
/** MsgSetProfileResponse is empty: the event carries what changed. */
export interface MsgSetProfileResponse {}
export interface MsgSetProfileResponseProtoMsg {
  typeUrl: "/aceso.study.v1.MsgSetProfileResponse";
  value: Uint8Array;
}
/**
 * MsgSetProfileResponse is empty: the event carries what changed.
 * @name MsgSetProfileResponseAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.MsgSetProfileResponse
 */
export interface MsgSetProfileResponseAmino {}
export interface MsgSetProfileResponseAminoMsg {
  type: "/aceso.study.v1.MsgSetProfileResponse";
  value: MsgSetProfileResponseAmino;
}
/** MsgSetProfileResponse is empty: the event carries what changed. */
export interface MsgSetProfileResponseSDKType {}
/** MsgNewVersionResponse is empty: the event carries what changed. */
export interface MsgNewVersionResponse {}
export interface MsgNewVersionResponseProtoMsg {
  typeUrl: "/aceso.study.v1.MsgNewVersionResponse";
  value: Uint8Array;
}
/**
 * MsgNewVersionResponse is empty: the event carries what changed.
 * @name MsgNewVersionResponseAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.MsgNewVersionResponse
 */
export interface MsgNewVersionResponseAmino {}
export interface MsgNewVersionResponseAminoMsg {
  type: "/aceso.study.v1.MsgNewVersionResponse";
  value: MsgNewVersionResponseAmino;
}
/** MsgNewVersionResponse is empty: the event carries what changed. */
export interface MsgNewVersionResponseSDKType {}
/** MsgCloseStudyResponse is empty: the event carries what changed. */
export interface MsgCloseStudyResponse {}
export interface MsgCloseStudyResponseProtoMsg {
  typeUrl: "/aceso.study.v1.MsgCloseStudyResponse";
  value: Uint8Array;
}
/**
 * MsgCloseStudyResponse is empty: the event carries what changed.
 * @name MsgCloseStudyResponseAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.MsgCloseStudyResponse
 */
export interface MsgCloseStudyResponseAmino {}
export interface MsgCloseStudyResponseAminoMsg {
  type: "/aceso.study.v1.MsgCloseStudyResponse";
  value: MsgCloseStudyResponseAmino;
}
/** MsgCloseStudyResponse is empty: the event carries what changed. */
export interface MsgCloseStudyResponseSDKType {}
/** MsgFundStudyResponse is empty: the event carries what changed. */
export interface MsgFundStudyResponse {}
export interface MsgFundStudyResponseProtoMsg {
  typeUrl: "/aceso.study.v1.MsgFundStudyResponse";
  value: Uint8Array;
}
/**
 * MsgFundStudyResponse is empty: the event carries what changed.
 * @name MsgFundStudyResponseAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.MsgFundStudyResponse
 */
export interface MsgFundStudyResponseAmino {}
export interface MsgFundStudyResponseAminoMsg {
  type: "/aceso.study.v1.MsgFundStudyResponse";
  value: MsgFundStudyResponseAmino;
}
/** MsgFundStudyResponse is empty: the event carries what changed. */
export interface MsgFundStudyResponseSDKType {}
/** MsgApproveCommitteeResponse is empty: the event carries what changed. */
export interface MsgApproveCommitteeResponse {}
export interface MsgApproveCommitteeResponseProtoMsg {
  typeUrl: "/aceso.study.v1.MsgApproveCommitteeResponse";
  value: Uint8Array;
}
/**
 * MsgApproveCommitteeResponse is empty: the event carries what changed.
 * @name MsgApproveCommitteeResponseAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.MsgApproveCommitteeResponse
 */
export interface MsgApproveCommitteeResponseAmino {}
export interface MsgApproveCommitteeResponseAminoMsg {
  type: "/aceso.study.v1.MsgApproveCommitteeResponse";
  value: MsgApproveCommitteeResponseAmino;
}
/** MsgApproveCommitteeResponse is empty: the event carries what changed. */
export interface MsgApproveCommitteeResponseSDKType {}
/** MsgAttestEthicsResponse is empty: the event carries what changed. */
export interface MsgAttestEthicsResponse {}
export interface MsgAttestEthicsResponseProtoMsg {
  typeUrl: "/aceso.study.v1.MsgAttestEthicsResponse";
  value: Uint8Array;
}
/**
 * MsgAttestEthicsResponse is empty: the event carries what changed.
 * @name MsgAttestEthicsResponseAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.MsgAttestEthicsResponse
 */
export interface MsgAttestEthicsResponseAmino {}
export interface MsgAttestEthicsResponseAminoMsg {
  type: "/aceso.study.v1.MsgAttestEthicsResponse";
  value: MsgAttestEthicsResponseAmino;
}
/** MsgAttestEthicsResponse is empty: the event carries what changed. */
export interface MsgAttestEthicsResponseSDKType {}
/** MsgSetStudyStatusResponse is empty: the event carries what changed. */
export interface MsgSetStudyStatusResponse {}
export interface MsgSetStudyStatusResponseProtoMsg {
  typeUrl: "/aceso.study.v1.MsgSetStudyStatusResponse";
  value: Uint8Array;
}
/**
 * MsgSetStudyStatusResponse is empty: the event carries what changed.
 * @name MsgSetStudyStatusResponseAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.MsgSetStudyStatusResponse
 */
export interface MsgSetStudyStatusResponseAmino {}
export interface MsgSetStudyStatusResponseAminoMsg {
  type: "/aceso.study.v1.MsgSetStudyStatusResponse";
  value: MsgSetStudyStatusResponseAmino;
}
/** MsgSetStudyStatusResponse is empty: the event carries what changed. */
export interface MsgSetStudyStatusResponseSDKType {}
/** MsgSettleRequestResponse is empty: the event carries what changed. */
export interface MsgSettleRequestResponse {}
export interface MsgSettleRequestResponseProtoMsg {
  typeUrl: "/aceso.study.v1.MsgSettleRequestResponse";
  value: Uint8Array;
}
/**
 * MsgSettleRequestResponse is empty: the event carries what changed.
 * @name MsgSettleRequestResponseAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.MsgSettleRequestResponse
 */
export interface MsgSettleRequestResponseAmino {}
export interface MsgSettleRequestResponseAminoMsg {
  type: "/aceso.study.v1.MsgSettleRequestResponse";
  value: MsgSettleRequestResponseAmino;
}
/** MsgSettleRequestResponse is empty: the event carries what changed. */
export interface MsgSettleRequestResponseSDKType {}
/** MsgUpdateParamsResponse is empty: the event carries what changed. */
export interface MsgUpdateParamsResponse {}
export interface MsgUpdateParamsResponseProtoMsg {
  typeUrl: "/aceso.study.v1.MsgUpdateParamsResponse";
  value: Uint8Array;
}
/**
 * MsgUpdateParamsResponse is empty: the event carries what changed.
 * @name MsgUpdateParamsResponseAmino
 * @package aceso.study.v1
 * @see proto type: aceso.study.v1.MsgUpdateParamsResponse
 */
export interface MsgUpdateParamsResponseAmino {}
export interface MsgUpdateParamsResponseAminoMsg {
  type: "/aceso.study.v1.MsgUpdateParamsResponse";
  value: MsgUpdateParamsResponseAmino;
}
/** MsgUpdateParamsResponse is empty: the event carries what changed. */
export interface MsgUpdateParamsResponseSDKType {}
function createBaseMsgSetProfile(): MsgSetProfile {
  return {
    researcher: "",
    name: "",
    org: "",
    country: "",
    links: []
  };
}
export const MsgSetProfile = {
  typeUrl: "/aceso.study.v1.MsgSetProfile",
  encode(message: MsgSetProfile, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
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
  decode(input: BinaryReader | Uint8Array, length?: number): MsgSetProfile {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgSetProfile();
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
  fromJSON(object: any): MsgSetProfile {
    const obj = createBaseMsgSetProfile();
    if (isSet(object.researcher)) obj.researcher = String(object.researcher);
    if (isSet(object.name)) obj.name = String(object.name);
    if (isSet(object.org)) obj.org = String(object.org);
    if (isSet(object.country)) obj.country = String(object.country);
    if (Array.isArray(object?.links)) obj.links = object.links.map((e: any) => String(e));
    return obj;
  },
  toJSON(message: MsgSetProfile): JsonSafe<MsgSetProfile> {
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
  fromPartial(object: DeepPartial<MsgSetProfile>): MsgSetProfile {
    const message = createBaseMsgSetProfile();
    message.researcher = object.researcher ?? "";
    message.name = object.name ?? "";
    message.org = object.org ?? "";
    message.country = object.country ?? "";
    message.links = object.links?.map(e => e) || [];
    return message;
  },
  fromAmino(object: MsgSetProfileAmino): MsgSetProfile {
    const message = createBaseMsgSetProfile();
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
  toAmino(message: MsgSetProfile): MsgSetProfileAmino {
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
  fromAminoMsg(object: MsgSetProfileAminoMsg): MsgSetProfile {
    return MsgSetProfile.fromAmino(object.value);
  },
  toAminoMsg(message: MsgSetProfile): MsgSetProfileAminoMsg {
    return {
      type: "aceso/study/MsgSetProfile",
      value: MsgSetProfile.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgSetProfileProtoMsg): MsgSetProfile {
    return MsgSetProfile.decode(message.value);
  },
  toProto(message: MsgSetProfile): Uint8Array {
    return MsgSetProfile.encode(message).finish();
  },
  toProtoMsg(message: MsgSetProfile): MsgSetProfileProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.MsgSetProfile",
      value: MsgSetProfile.encode(message).finish()
    };
  }
};
function createBaseProtocolInput(): ProtocolInput {
  return {
    intent: Intent.fromPartial({}),
    classes: 0,
    deid: 0,
    kMin: 0,
    price: BigInt(0),
    termsHash: new Uint8Array(),
    duaHash: new Uint8Array(),
    retentionOnWithdrawal: "",
    title: "",
    summaryUri: ""
  };
}
export const ProtocolInput = {
  typeUrl: "/aceso.study.v1.ProtocolInput",
  encode(message: ProtocolInput, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.intent !== undefined) {
      Intent.encode(message.intent, writer.uint32(10).fork()).ldelim();
    }
    if (message.classes !== 0) {
      writer.uint32(16).uint32(message.classes);
    }
    if (message.deid !== 0) {
      writer.uint32(24).int32(message.deid);
    }
    if (message.kMin !== 0) {
      writer.uint32(32).uint32(message.kMin);
    }
    if (message.price !== BigInt(0)) {
      writer.uint32(40).uint64(message.price);
    }
    if (message.termsHash.length !== 0) {
      writer.uint32(50).bytes(message.termsHash);
    }
    if (message.duaHash.length !== 0) {
      writer.uint32(58).bytes(message.duaHash);
    }
    if (message.retentionOnWithdrawal !== "") {
      writer.uint32(66).string(message.retentionOnWithdrawal);
    }
    if (message.title !== "") {
      writer.uint32(74).string(message.title);
    }
    if (message.summaryUri !== "") {
      writer.uint32(82).string(message.summaryUri);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): ProtocolInput {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseProtocolInput();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.intent = Intent.decode(reader, reader.uint32());
          break;
        case 2:
          message.classes = reader.uint32();
          break;
        case 3:
          message.deid = reader.int32() as any;
          break;
        case 4:
          message.kMin = reader.uint32();
          break;
        case 5:
          message.price = reader.uint64();
          break;
        case 6:
          message.termsHash = reader.bytes();
          break;
        case 7:
          message.duaHash = reader.bytes();
          break;
        case 8:
          message.retentionOnWithdrawal = reader.string();
          break;
        case 9:
          message.title = reader.string();
          break;
        case 10:
          message.summaryUri = reader.string();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): ProtocolInput {
    const obj = createBaseProtocolInput();
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
    return obj;
  },
  toJSON(message: ProtocolInput): JsonSafe<ProtocolInput> {
    const obj: any = {};
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
    return obj;
  },
  fromPartial(object: DeepPartial<ProtocolInput>): ProtocolInput {
    const message = createBaseProtocolInput();
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
    return message;
  },
  fromAmino(object: ProtocolInputAmino): ProtocolInput {
    const message = createBaseProtocolInput();
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
    return message;
  },
  toAmino(message: ProtocolInput): ProtocolInputAmino {
    const obj: any = {};
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
    return obj;
  },
  fromAminoMsg(object: ProtocolInputAminoMsg): ProtocolInput {
    return ProtocolInput.fromAmino(object.value);
  },
  fromProtoMsg(message: ProtocolInputProtoMsg): ProtocolInput {
    return ProtocolInput.decode(message.value);
  },
  toProto(message: ProtocolInput): Uint8Array {
    return ProtocolInput.encode(message).finish();
  },
  toProtoMsg(message: ProtocolInput): ProtocolInputProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.ProtocolInput",
      value: ProtocolInput.encode(message).finish()
    };
  }
};
function createBaseMsgCreateStudy(): MsgCreateStudy {
  return {
    sponsor: "",
    salt: new Uint8Array(),
    protocol: ProtocolInput.fromPartial({})
  };
}
export const MsgCreateStudy = {
  typeUrl: "/aceso.study.v1.MsgCreateStudy",
  encode(message: MsgCreateStudy, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.sponsor !== "") {
      writer.uint32(10).string(message.sponsor);
    }
    if (message.salt.length !== 0) {
      writer.uint32(18).bytes(message.salt);
    }
    if (message.protocol !== undefined) {
      ProtocolInput.encode(message.protocol, writer.uint32(26).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgCreateStudy {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgCreateStudy();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.sponsor = reader.string();
          break;
        case 2:
          message.salt = reader.bytes();
          break;
        case 3:
          message.protocol = ProtocolInput.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgCreateStudy {
    const obj = createBaseMsgCreateStudy();
    if (isSet(object.sponsor)) obj.sponsor = String(object.sponsor);
    if (isSet(object.salt)) obj.salt = bytesFromBase64(object.salt);
    if (isSet(object.protocol)) obj.protocol = ProtocolInput.fromJSON(object.protocol);
    return obj;
  },
  toJSON(message: MsgCreateStudy): JsonSafe<MsgCreateStudy> {
    const obj: any = {};
    message.sponsor !== undefined && (obj.sponsor = message.sponsor);
    message.salt !== undefined && (obj.salt = base64FromBytes(message.salt !== undefined ? message.salt : new Uint8Array()));
    message.protocol !== undefined && (obj.protocol = message.protocol ? ProtocolInput.toJSON(message.protocol) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<MsgCreateStudy>): MsgCreateStudy {
    const message = createBaseMsgCreateStudy();
    message.sponsor = object.sponsor ?? "";
    message.salt = object.salt ?? new Uint8Array();
    if (object.protocol !== undefined && object.protocol !== null) {
      message.protocol = ProtocolInput.fromPartial(object.protocol);
    }
    return message;
  },
  fromAmino(object: MsgCreateStudyAmino): MsgCreateStudy {
    const message = createBaseMsgCreateStudy();
    if (object.sponsor !== undefined && object.sponsor !== null) {
      message.sponsor = object.sponsor;
    }
    if (object.salt !== undefined && object.salt !== null) {
      message.salt = bytesFromBase64(object.salt);
    }
    if (object.protocol !== undefined && object.protocol !== null) {
      message.protocol = ProtocolInput.fromAmino(object.protocol);
    }
    return message;
  },
  toAmino(message: MsgCreateStudy): MsgCreateStudyAmino {
    const obj: any = {};
    obj.sponsor = message.sponsor === "" ? undefined : message.sponsor;
    obj.salt = message.salt ? base64FromBytes(message.salt) : undefined;
    obj.protocol = message.protocol ? ProtocolInput.toAmino(message.protocol) : ProtocolInput.toAmino(ProtocolInput.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: MsgCreateStudyAminoMsg): MsgCreateStudy {
    return MsgCreateStudy.fromAmino(object.value);
  },
  toAminoMsg(message: MsgCreateStudy): MsgCreateStudyAminoMsg {
    return {
      type: "aceso/study/MsgCreateStudy",
      value: MsgCreateStudy.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgCreateStudyProtoMsg): MsgCreateStudy {
    return MsgCreateStudy.decode(message.value);
  },
  toProto(message: MsgCreateStudy): Uint8Array {
    return MsgCreateStudy.encode(message).finish();
  },
  toProtoMsg(message: MsgCreateStudy): MsgCreateStudyProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.MsgCreateStudy",
      value: MsgCreateStudy.encode(message).finish()
    };
  }
};
function createBaseMsgCreateStudyResponse(): MsgCreateStudyResponse {
  return {
    study: new Uint8Array()
  };
}
export const MsgCreateStudyResponse = {
  typeUrl: "/aceso.study.v1.MsgCreateStudyResponse",
  encode(message: MsgCreateStudyResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.study.length !== 0) {
      writer.uint32(10).bytes(message.study);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgCreateStudyResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgCreateStudyResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.study = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgCreateStudyResponse {
    const obj = createBaseMsgCreateStudyResponse();
    if (isSet(object.study)) obj.study = bytesFromBase64(object.study);
    return obj;
  },
  toJSON(message: MsgCreateStudyResponse): JsonSafe<MsgCreateStudyResponse> {
    const obj: any = {};
    message.study !== undefined && (obj.study = base64FromBytes(message.study !== undefined ? message.study : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgCreateStudyResponse>): MsgCreateStudyResponse {
    const message = createBaseMsgCreateStudyResponse();
    message.study = object.study ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgCreateStudyResponseAmino): MsgCreateStudyResponse {
    const message = createBaseMsgCreateStudyResponse();
    if (object.study !== undefined && object.study !== null) {
      message.study = bytesFromBase64(object.study);
    }
    return message;
  },
  toAmino(message: MsgCreateStudyResponse): MsgCreateStudyResponseAmino {
    const obj: any = {};
    obj.study = message.study ? base64FromBytes(message.study) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgCreateStudyResponseAminoMsg): MsgCreateStudyResponse {
    return MsgCreateStudyResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgCreateStudyResponseProtoMsg): MsgCreateStudyResponse {
    return MsgCreateStudyResponse.decode(message.value);
  },
  toProto(message: MsgCreateStudyResponse): Uint8Array {
    return MsgCreateStudyResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgCreateStudyResponse): MsgCreateStudyResponseProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.MsgCreateStudyResponse",
      value: MsgCreateStudyResponse.encode(message).finish()
    };
  }
};
function createBaseMsgNewVersion(): MsgNewVersion {
  return {
    sponsor: "",
    study: new Uint8Array(),
    protocol: ProtocolInput.fromPartial({})
  };
}
export const MsgNewVersion = {
  typeUrl: "/aceso.study.v1.MsgNewVersion",
  encode(message: MsgNewVersion, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.sponsor !== "") {
      writer.uint32(10).string(message.sponsor);
    }
    if (message.study.length !== 0) {
      writer.uint32(18).bytes(message.study);
    }
    if (message.protocol !== undefined) {
      ProtocolInput.encode(message.protocol, writer.uint32(26).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgNewVersion {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgNewVersion();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.sponsor = reader.string();
          break;
        case 2:
          message.study = reader.bytes();
          break;
        case 3:
          message.protocol = ProtocolInput.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgNewVersion {
    const obj = createBaseMsgNewVersion();
    if (isSet(object.sponsor)) obj.sponsor = String(object.sponsor);
    if (isSet(object.study)) obj.study = bytesFromBase64(object.study);
    if (isSet(object.protocol)) obj.protocol = ProtocolInput.fromJSON(object.protocol);
    return obj;
  },
  toJSON(message: MsgNewVersion): JsonSafe<MsgNewVersion> {
    const obj: any = {};
    message.sponsor !== undefined && (obj.sponsor = message.sponsor);
    message.study !== undefined && (obj.study = base64FromBytes(message.study !== undefined ? message.study : new Uint8Array()));
    message.protocol !== undefined && (obj.protocol = message.protocol ? ProtocolInput.toJSON(message.protocol) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<MsgNewVersion>): MsgNewVersion {
    const message = createBaseMsgNewVersion();
    message.sponsor = object.sponsor ?? "";
    message.study = object.study ?? new Uint8Array();
    if (object.protocol !== undefined && object.protocol !== null) {
      message.protocol = ProtocolInput.fromPartial(object.protocol);
    }
    return message;
  },
  fromAmino(object: MsgNewVersionAmino): MsgNewVersion {
    const message = createBaseMsgNewVersion();
    if (object.sponsor !== undefined && object.sponsor !== null) {
      message.sponsor = object.sponsor;
    }
    if (object.study !== undefined && object.study !== null) {
      message.study = bytesFromBase64(object.study);
    }
    if (object.protocol !== undefined && object.protocol !== null) {
      message.protocol = ProtocolInput.fromAmino(object.protocol);
    }
    return message;
  },
  toAmino(message: MsgNewVersion): MsgNewVersionAmino {
    const obj: any = {};
    obj.sponsor = message.sponsor === "" ? undefined : message.sponsor;
    obj.study = message.study ? base64FromBytes(message.study) : undefined;
    obj.protocol = message.protocol ? ProtocolInput.toAmino(message.protocol) : ProtocolInput.toAmino(ProtocolInput.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: MsgNewVersionAminoMsg): MsgNewVersion {
    return MsgNewVersion.fromAmino(object.value);
  },
  toAminoMsg(message: MsgNewVersion): MsgNewVersionAminoMsg {
    return {
      type: "aceso/study/MsgNewVersion",
      value: MsgNewVersion.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgNewVersionProtoMsg): MsgNewVersion {
    return MsgNewVersion.decode(message.value);
  },
  toProto(message: MsgNewVersion): Uint8Array {
    return MsgNewVersion.encode(message).finish();
  },
  toProtoMsg(message: MsgNewVersion): MsgNewVersionProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.MsgNewVersion",
      value: MsgNewVersion.encode(message).finish()
    };
  }
};
function createBaseMsgCloseStudy(): MsgCloseStudy {
  return {
    sponsor: "",
    study: new Uint8Array()
  };
}
export const MsgCloseStudy = {
  typeUrl: "/aceso.study.v1.MsgCloseStudy",
  encode(message: MsgCloseStudy, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.sponsor !== "") {
      writer.uint32(10).string(message.sponsor);
    }
    if (message.study.length !== 0) {
      writer.uint32(18).bytes(message.study);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgCloseStudy {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgCloseStudy();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.sponsor = reader.string();
          break;
        case 2:
          message.study = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgCloseStudy {
    const obj = createBaseMsgCloseStudy();
    if (isSet(object.sponsor)) obj.sponsor = String(object.sponsor);
    if (isSet(object.study)) obj.study = bytesFromBase64(object.study);
    return obj;
  },
  toJSON(message: MsgCloseStudy): JsonSafe<MsgCloseStudy> {
    const obj: any = {};
    message.sponsor !== undefined && (obj.sponsor = message.sponsor);
    message.study !== undefined && (obj.study = base64FromBytes(message.study !== undefined ? message.study : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgCloseStudy>): MsgCloseStudy {
    const message = createBaseMsgCloseStudy();
    message.sponsor = object.sponsor ?? "";
    message.study = object.study ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgCloseStudyAmino): MsgCloseStudy {
    const message = createBaseMsgCloseStudy();
    if (object.sponsor !== undefined && object.sponsor !== null) {
      message.sponsor = object.sponsor;
    }
    if (object.study !== undefined && object.study !== null) {
      message.study = bytesFromBase64(object.study);
    }
    return message;
  },
  toAmino(message: MsgCloseStudy): MsgCloseStudyAmino {
    const obj: any = {};
    obj.sponsor = message.sponsor === "" ? undefined : message.sponsor;
    obj.study = message.study ? base64FromBytes(message.study) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgCloseStudyAminoMsg): MsgCloseStudy {
    return MsgCloseStudy.fromAmino(object.value);
  },
  toAminoMsg(message: MsgCloseStudy): MsgCloseStudyAminoMsg {
    return {
      type: "aceso/study/MsgCloseStudy",
      value: MsgCloseStudy.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgCloseStudyProtoMsg): MsgCloseStudy {
    return MsgCloseStudy.decode(message.value);
  },
  toProto(message: MsgCloseStudy): Uint8Array {
    return MsgCloseStudy.encode(message).finish();
  },
  toProtoMsg(message: MsgCloseStudy): MsgCloseStudyProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.MsgCloseStudy",
      value: MsgCloseStudy.encode(message).finish()
    };
  }
};
function createBaseMsgFundStudy(): MsgFundStudy {
  return {
    funder: "",
    study: new Uint8Array(),
    amount: BigInt(0)
  };
}
export const MsgFundStudy = {
  typeUrl: "/aceso.study.v1.MsgFundStudy",
  encode(message: MsgFundStudy, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.funder !== "") {
      writer.uint32(10).string(message.funder);
    }
    if (message.study.length !== 0) {
      writer.uint32(18).bytes(message.study);
    }
    if (message.amount !== BigInt(0)) {
      writer.uint32(24).uint64(message.amount);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgFundStudy {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgFundStudy();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.funder = reader.string();
          break;
        case 2:
          message.study = reader.bytes();
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
  fromJSON(object: any): MsgFundStudy {
    const obj = createBaseMsgFundStudy();
    if (isSet(object.funder)) obj.funder = String(object.funder);
    if (isSet(object.study)) obj.study = bytesFromBase64(object.study);
    if (isSet(object.amount)) obj.amount = BigInt(object.amount.toString());
    return obj;
  },
  toJSON(message: MsgFundStudy): JsonSafe<MsgFundStudy> {
    const obj: any = {};
    message.funder !== undefined && (obj.funder = message.funder);
    message.study !== undefined && (obj.study = base64FromBytes(message.study !== undefined ? message.study : new Uint8Array()));
    message.amount !== undefined && (obj.amount = (message.amount || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<MsgFundStudy>): MsgFundStudy {
    const message = createBaseMsgFundStudy();
    message.funder = object.funder ?? "";
    message.study = object.study ?? new Uint8Array();
    if (object.amount !== undefined && object.amount !== null) {
      message.amount = BigInt(object.amount.toString());
    }
    return message;
  },
  fromAmino(object: MsgFundStudyAmino): MsgFundStudy {
    const message = createBaseMsgFundStudy();
    if (object.funder !== undefined && object.funder !== null) {
      message.funder = object.funder;
    }
    if (object.study !== undefined && object.study !== null) {
      message.study = bytesFromBase64(object.study);
    }
    if (object.amount !== undefined && object.amount !== null) {
      message.amount = BigInt(object.amount);
    }
    return message;
  },
  toAmino(message: MsgFundStudy): MsgFundStudyAmino {
    const obj: any = {};
    obj.funder = message.funder === "" ? undefined : message.funder;
    obj.study = message.study ? base64FromBytes(message.study) : undefined;
    obj.amount = message.amount !== BigInt(0) ? message.amount?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgFundStudyAminoMsg): MsgFundStudy {
    return MsgFundStudy.fromAmino(object.value);
  },
  toAminoMsg(message: MsgFundStudy): MsgFundStudyAminoMsg {
    return {
      type: "aceso/study/MsgFundStudy",
      value: MsgFundStudy.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgFundStudyProtoMsg): MsgFundStudy {
    return MsgFundStudy.decode(message.value);
  },
  toProto(message: MsgFundStudy): Uint8Array {
    return MsgFundStudy.encode(message).finish();
  },
  toProtoMsg(message: MsgFundStudy): MsgFundStudyProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.MsgFundStudy",
      value: MsgFundStudy.encode(message).finish()
    };
  }
};
function createBaseMsgApproveCommittee(): MsgApproveCommittee {
  return {
    authority: "",
    committee: "",
    name: "",
    until: BigInt(0)
  };
}
export const MsgApproveCommittee = {
  typeUrl: "/aceso.study.v1.MsgApproveCommittee",
  encode(message: MsgApproveCommittee, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.authority !== "") {
      writer.uint32(10).string(message.authority);
    }
    if (message.committee !== "") {
      writer.uint32(18).string(message.committee);
    }
    if (message.name !== "") {
      writer.uint32(26).string(message.name);
    }
    if (message.until !== BigInt(0)) {
      writer.uint32(32).int64(message.until);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgApproveCommittee {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgApproveCommittee();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.authority = reader.string();
          break;
        case 2:
          message.committee = reader.string();
          break;
        case 3:
          message.name = reader.string();
          break;
        case 4:
          message.until = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgApproveCommittee {
    const obj = createBaseMsgApproveCommittee();
    if (isSet(object.authority)) obj.authority = String(object.authority);
    if (isSet(object.committee)) obj.committee = String(object.committee);
    if (isSet(object.name)) obj.name = String(object.name);
    if (isSet(object.until)) obj.until = BigInt(object.until.toString());
    return obj;
  },
  toJSON(message: MsgApproveCommittee): JsonSafe<MsgApproveCommittee> {
    const obj: any = {};
    message.authority !== undefined && (obj.authority = message.authority);
    message.committee !== undefined && (obj.committee = message.committee);
    message.name !== undefined && (obj.name = message.name);
    message.until !== undefined && (obj.until = (message.until || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<MsgApproveCommittee>): MsgApproveCommittee {
    const message = createBaseMsgApproveCommittee();
    message.authority = object.authority ?? "";
    message.committee = object.committee ?? "";
    message.name = object.name ?? "";
    if (object.until !== undefined && object.until !== null) {
      message.until = BigInt(object.until.toString());
    }
    return message;
  },
  fromAmino(object: MsgApproveCommitteeAmino): MsgApproveCommittee {
    const message = createBaseMsgApproveCommittee();
    if (object.authority !== undefined && object.authority !== null) {
      message.authority = object.authority;
    }
    if (object.committee !== undefined && object.committee !== null) {
      message.committee = object.committee;
    }
    if (object.name !== undefined && object.name !== null) {
      message.name = object.name;
    }
    if (object.until !== undefined && object.until !== null) {
      message.until = BigInt(object.until);
    }
    return message;
  },
  toAmino(message: MsgApproveCommittee): MsgApproveCommitteeAmino {
    const obj: any = {};
    obj.authority = message.authority === "" ? undefined : message.authority;
    obj.committee = message.committee === "" ? undefined : message.committee;
    obj.name = message.name === "" ? undefined : message.name;
    obj.until = message.until !== BigInt(0) ? message.until?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgApproveCommitteeAminoMsg): MsgApproveCommittee {
    return MsgApproveCommittee.fromAmino(object.value);
  },
  toAminoMsg(message: MsgApproveCommittee): MsgApproveCommitteeAminoMsg {
    return {
      type: "aceso/study/MsgApproveCommittee",
      value: MsgApproveCommittee.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgApproveCommitteeProtoMsg): MsgApproveCommittee {
    return MsgApproveCommittee.decode(message.value);
  },
  toProto(message: MsgApproveCommittee): Uint8Array {
    return MsgApproveCommittee.encode(message).finish();
  },
  toProtoMsg(message: MsgApproveCommittee): MsgApproveCommitteeProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.MsgApproveCommittee",
      value: MsgApproveCommittee.encode(message).finish()
    };
  }
};
function createBaseMsgAttestEthics(): MsgAttestEthics {
  return {
    committee: "",
    study: new Uint8Array(),
    version: 0,
    hash: new Uint8Array(),
    until: BigInt(0)
  };
}
export const MsgAttestEthics = {
  typeUrl: "/aceso.study.v1.MsgAttestEthics",
  encode(message: MsgAttestEthics, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.committee !== "") {
      writer.uint32(10).string(message.committee);
    }
    if (message.study.length !== 0) {
      writer.uint32(18).bytes(message.study);
    }
    if (message.version !== 0) {
      writer.uint32(24).uint32(message.version);
    }
    if (message.hash.length !== 0) {
      writer.uint32(34).bytes(message.hash);
    }
    if (message.until !== BigInt(0)) {
      writer.uint32(40).int64(message.until);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgAttestEthics {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgAttestEthics();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.committee = reader.string();
          break;
        case 2:
          message.study = reader.bytes();
          break;
        case 3:
          message.version = reader.uint32();
          break;
        case 4:
          message.hash = reader.bytes();
          break;
        case 5:
          message.until = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgAttestEthics {
    const obj = createBaseMsgAttestEthics();
    if (isSet(object.committee)) obj.committee = String(object.committee);
    if (isSet(object.study)) obj.study = bytesFromBase64(object.study);
    if (isSet(object.version)) obj.version = Number(object.version);
    if (isSet(object.hash)) obj.hash = bytesFromBase64(object.hash);
    if (isSet(object.until)) obj.until = BigInt(object.until.toString());
    return obj;
  },
  toJSON(message: MsgAttestEthics): JsonSafe<MsgAttestEthics> {
    const obj: any = {};
    message.committee !== undefined && (obj.committee = message.committee);
    message.study !== undefined && (obj.study = base64FromBytes(message.study !== undefined ? message.study : new Uint8Array()));
    message.version !== undefined && (obj.version = Math.round(message.version));
    message.hash !== undefined && (obj.hash = base64FromBytes(message.hash !== undefined ? message.hash : new Uint8Array()));
    message.until !== undefined && (obj.until = (message.until || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<MsgAttestEthics>): MsgAttestEthics {
    const message = createBaseMsgAttestEthics();
    message.committee = object.committee ?? "";
    message.study = object.study ?? new Uint8Array();
    message.version = object.version ?? 0;
    message.hash = object.hash ?? new Uint8Array();
    if (object.until !== undefined && object.until !== null) {
      message.until = BigInt(object.until.toString());
    }
    return message;
  },
  fromAmino(object: MsgAttestEthicsAmino): MsgAttestEthics {
    const message = createBaseMsgAttestEthics();
    if (object.committee !== undefined && object.committee !== null) {
      message.committee = object.committee;
    }
    if (object.study !== undefined && object.study !== null) {
      message.study = bytesFromBase64(object.study);
    }
    if (object.version !== undefined && object.version !== null) {
      message.version = object.version;
    }
    if (object.hash !== undefined && object.hash !== null) {
      message.hash = bytesFromBase64(object.hash);
    }
    if (object.until !== undefined && object.until !== null) {
      message.until = BigInt(object.until);
    }
    return message;
  },
  toAmino(message: MsgAttestEthics): MsgAttestEthicsAmino {
    const obj: any = {};
    obj.committee = message.committee === "" ? undefined : message.committee;
    obj.study = message.study ? base64FromBytes(message.study) : undefined;
    obj.version = message.version === 0 ? undefined : message.version;
    obj.hash = message.hash ? base64FromBytes(message.hash) : undefined;
    obj.until = message.until !== BigInt(0) ? message.until?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgAttestEthicsAminoMsg): MsgAttestEthics {
    return MsgAttestEthics.fromAmino(object.value);
  },
  toAminoMsg(message: MsgAttestEthics): MsgAttestEthicsAminoMsg {
    return {
      type: "aceso/study/MsgAttestEthics",
      value: MsgAttestEthics.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgAttestEthicsProtoMsg): MsgAttestEthics {
    return MsgAttestEthics.decode(message.value);
  },
  toProto(message: MsgAttestEthics): Uint8Array {
    return MsgAttestEthics.encode(message).finish();
  },
  toProtoMsg(message: MsgAttestEthics): MsgAttestEthicsProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.MsgAttestEthics",
      value: MsgAttestEthics.encode(message).finish()
    };
  }
};
function createBaseMsgSetStudyStatus(): MsgSetStudyStatus {
  return {
    signer: "",
    study: new Uint8Array(),
    status: 0
  };
}
export const MsgSetStudyStatus = {
  typeUrl: "/aceso.study.v1.MsgSetStudyStatus",
  encode(message: MsgSetStudyStatus, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.signer !== "") {
      writer.uint32(10).string(message.signer);
    }
    if (message.study.length !== 0) {
      writer.uint32(18).bytes(message.study);
    }
    if (message.status !== 0) {
      writer.uint32(24).int32(message.status);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgSetStudyStatus {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgSetStudyStatus();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.signer = reader.string();
          break;
        case 2:
          message.study = reader.bytes();
          break;
        case 3:
          message.status = reader.int32() as any;
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgSetStudyStatus {
    const obj = createBaseMsgSetStudyStatus();
    if (isSet(object.signer)) obj.signer = String(object.signer);
    if (isSet(object.study)) obj.study = bytesFromBase64(object.study);
    if (isSet(object.status)) obj.status = studyStatusFromJSON(object.status);
    return obj;
  },
  toJSON(message: MsgSetStudyStatus): JsonSafe<MsgSetStudyStatus> {
    const obj: any = {};
    message.signer !== undefined && (obj.signer = message.signer);
    message.study !== undefined && (obj.study = base64FromBytes(message.study !== undefined ? message.study : new Uint8Array()));
    message.status !== undefined && (obj.status = studyStatusToJSON(message.status));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgSetStudyStatus>): MsgSetStudyStatus {
    const message = createBaseMsgSetStudyStatus();
    message.signer = object.signer ?? "";
    message.study = object.study ?? new Uint8Array();
    message.status = object.status ?? 0;
    return message;
  },
  fromAmino(object: MsgSetStudyStatusAmino): MsgSetStudyStatus {
    const message = createBaseMsgSetStudyStatus();
    if (object.signer !== undefined && object.signer !== null) {
      message.signer = object.signer;
    }
    if (object.study !== undefined && object.study !== null) {
      message.study = bytesFromBase64(object.study);
    }
    if (object.status !== undefined && object.status !== null) {
      message.status = object.status;
    }
    return message;
  },
  toAmino(message: MsgSetStudyStatus): MsgSetStudyStatusAmino {
    const obj: any = {};
    obj.signer = message.signer === "" ? undefined : message.signer;
    obj.study = message.study ? base64FromBytes(message.study) : undefined;
    obj.status = message.status === 0 ? undefined : message.status;
    return obj;
  },
  fromAminoMsg(object: MsgSetStudyStatusAminoMsg): MsgSetStudyStatus {
    return MsgSetStudyStatus.fromAmino(object.value);
  },
  toAminoMsg(message: MsgSetStudyStatus): MsgSetStudyStatusAminoMsg {
    return {
      type: "aceso/study/MsgSetStudyStatus",
      value: MsgSetStudyStatus.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgSetStudyStatusProtoMsg): MsgSetStudyStatus {
    return MsgSetStudyStatus.decode(message.value);
  },
  toProto(message: MsgSetStudyStatus): Uint8Array {
    return MsgSetStudyStatus.encode(message).finish();
  },
  toProtoMsg(message: MsgSetStudyStatus): MsgSetStudyStatusProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.MsgSetStudyStatus",
      value: MsgSetStudyStatus.encode(message).finish()
    };
  }
};
function createBaseVaultKeys(): VaultKeys {
  return {
    vault: new Uint8Array(),
    recipientKeys: []
  };
}
export const VaultKeys = {
  typeUrl: "/aceso.study.v1.VaultKeys",
  encode(message: VaultKeys, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.vault.length !== 0) {
      writer.uint32(10).bytes(message.vault);
    }
    for (const v of message.recipientKeys) {
      writer.uint32(18).bytes(v!);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): VaultKeys {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseVaultKeys();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.vault = reader.bytes();
          break;
        case 2:
          message.recipientKeys.push(reader.bytes());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): VaultKeys {
    const obj = createBaseVaultKeys();
    if (isSet(object.vault)) obj.vault = bytesFromBase64(object.vault);
    if (Array.isArray(object?.recipientKeys)) obj.recipientKeys = object.recipientKeys.map((e: any) => bytesFromBase64(e));
    return obj;
  },
  toJSON(message: VaultKeys): JsonSafe<VaultKeys> {
    const obj: any = {};
    message.vault !== undefined && (obj.vault = base64FromBytes(message.vault !== undefined ? message.vault : new Uint8Array()));
    if (message.recipientKeys) {
      obj.recipientKeys = message.recipientKeys.map(e => base64FromBytes(e !== undefined ? e : new Uint8Array()));
    } else {
      obj.recipientKeys = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<VaultKeys>): VaultKeys {
    const message = createBaseVaultKeys();
    message.vault = object.vault ?? new Uint8Array();
    message.recipientKeys = object.recipientKeys?.map(e => e) || [];
    return message;
  },
  fromAmino(object: VaultKeysAmino): VaultKeys {
    const message = createBaseVaultKeys();
    if (object.vault !== undefined && object.vault !== null) {
      message.vault = bytesFromBase64(object.vault);
    }
    message.recipientKeys = object.recipient_keys?.map(e => bytesFromBase64(e)) || [];
    return message;
  },
  toAmino(message: VaultKeys): VaultKeysAmino {
    const obj: any = {};
    obj.vault = message.vault ? base64FromBytes(message.vault) : undefined;
    if (message.recipientKeys) {
      obj.recipient_keys = message.recipientKeys.map(e => base64FromBytes(e));
    } else {
      obj.recipient_keys = message.recipientKeys;
    }
    return obj;
  },
  fromAminoMsg(object: VaultKeysAminoMsg): VaultKeys {
    return VaultKeys.fromAmino(object.value);
  },
  fromProtoMsg(message: VaultKeysProtoMsg): VaultKeys {
    return VaultKeys.decode(message.value);
  },
  toProto(message: VaultKeys): Uint8Array {
    return VaultKeys.encode(message).finish();
  },
  toProtoMsg(message: VaultKeys): VaultKeysProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.VaultKeys",
      value: VaultKeys.encode(message).finish()
    };
  }
};
function createBaseMsgRequestAccess(): MsgRequestAccess {
  return {
    researcher: "",
    study: new Uint8Array(),
    records: [],
    keys: [],
    acceptDua: new Uint8Array(),
    allowPartial: false,
    salt: new Uint8Array()
  };
}
export const MsgRequestAccess = {
  typeUrl: "/aceso.study.v1.MsgRequestAccess",
  encode(message: MsgRequestAccess, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.researcher !== "") {
      writer.uint32(10).string(message.researcher);
    }
    if (message.study.length !== 0) {
      writer.uint32(18).bytes(message.study);
    }
    for (const v of message.records) {
      writer.uint32(26).bytes(v!);
    }
    for (const v of message.keys) {
      VaultKeys.encode(v!, writer.uint32(34).fork()).ldelim();
    }
    if (message.acceptDua.length !== 0) {
      writer.uint32(42).bytes(message.acceptDua);
    }
    if (message.allowPartial === true) {
      writer.uint32(48).bool(message.allowPartial);
    }
    if (message.salt.length !== 0) {
      writer.uint32(58).bytes(message.salt);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRequestAccess {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRequestAccess();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.researcher = reader.string();
          break;
        case 2:
          message.study = reader.bytes();
          break;
        case 3:
          message.records.push(reader.bytes());
          break;
        case 4:
          message.keys.push(VaultKeys.decode(reader, reader.uint32()));
          break;
        case 5:
          message.acceptDua = reader.bytes();
          break;
        case 6:
          message.allowPartial = reader.bool();
          break;
        case 7:
          message.salt = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgRequestAccess {
    const obj = createBaseMsgRequestAccess();
    if (isSet(object.researcher)) obj.researcher = String(object.researcher);
    if (isSet(object.study)) obj.study = bytesFromBase64(object.study);
    if (Array.isArray(object?.records)) obj.records = object.records.map((e: any) => bytesFromBase64(e));
    if (Array.isArray(object?.keys)) obj.keys = object.keys.map((e: any) => VaultKeys.fromJSON(e));
    if (isSet(object.acceptDua)) obj.acceptDua = bytesFromBase64(object.acceptDua);
    if (isSet(object.allowPartial)) obj.allowPartial = Boolean(object.allowPartial);
    if (isSet(object.salt)) obj.salt = bytesFromBase64(object.salt);
    return obj;
  },
  toJSON(message: MsgRequestAccess): JsonSafe<MsgRequestAccess> {
    const obj: any = {};
    message.researcher !== undefined && (obj.researcher = message.researcher);
    message.study !== undefined && (obj.study = base64FromBytes(message.study !== undefined ? message.study : new Uint8Array()));
    if (message.records) {
      obj.records = message.records.map(e => base64FromBytes(e !== undefined ? e : new Uint8Array()));
    } else {
      obj.records = [];
    }
    if (message.keys) {
      obj.keys = message.keys.map(e => e ? VaultKeys.toJSON(e) : undefined);
    } else {
      obj.keys = [];
    }
    message.acceptDua !== undefined && (obj.acceptDua = base64FromBytes(message.acceptDua !== undefined ? message.acceptDua : new Uint8Array()));
    message.allowPartial !== undefined && (obj.allowPartial = message.allowPartial);
    message.salt !== undefined && (obj.salt = base64FromBytes(message.salt !== undefined ? message.salt : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgRequestAccess>): MsgRequestAccess {
    const message = createBaseMsgRequestAccess();
    message.researcher = object.researcher ?? "";
    message.study = object.study ?? new Uint8Array();
    message.records = object.records?.map(e => e) || [];
    message.keys = object.keys?.map(e => VaultKeys.fromPartial(e)) || [];
    message.acceptDua = object.acceptDua ?? new Uint8Array();
    message.allowPartial = object.allowPartial ?? false;
    message.salt = object.salt ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgRequestAccessAmino): MsgRequestAccess {
    const message = createBaseMsgRequestAccess();
    if (object.researcher !== undefined && object.researcher !== null) {
      message.researcher = object.researcher;
    }
    if (object.study !== undefined && object.study !== null) {
      message.study = bytesFromBase64(object.study);
    }
    message.records = object.records?.map(e => bytesFromBase64(e)) || [];
    message.keys = object.keys?.map(e => VaultKeys.fromAmino(e)) || [];
    if (object.accept_dua !== undefined && object.accept_dua !== null) {
      message.acceptDua = bytesFromBase64(object.accept_dua);
    }
    if (object.allow_partial !== undefined && object.allow_partial !== null) {
      message.allowPartial = object.allow_partial;
    }
    if (object.salt !== undefined && object.salt !== null) {
      message.salt = bytesFromBase64(object.salt);
    }
    return message;
  },
  toAmino(message: MsgRequestAccess): MsgRequestAccessAmino {
    const obj: any = {};
    obj.researcher = message.researcher === "" ? undefined : message.researcher;
    obj.study = message.study ? base64FromBytes(message.study) : undefined;
    if (message.records) {
      obj.records = message.records.map(e => base64FromBytes(e));
    } else {
      obj.records = message.records;
    }
    if (message.keys) {
      obj.keys = message.keys.map(e => e ? VaultKeys.toAmino(e) : undefined);
    } else {
      obj.keys = message.keys;
    }
    obj.accept_dua = message.acceptDua ? base64FromBytes(message.acceptDua) : undefined;
    obj.allow_partial = message.allowPartial === false ? undefined : message.allowPartial;
    obj.salt = message.salt ? base64FromBytes(message.salt) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgRequestAccessAminoMsg): MsgRequestAccess {
    return MsgRequestAccess.fromAmino(object.value);
  },
  toAminoMsg(message: MsgRequestAccess): MsgRequestAccessAminoMsg {
    return {
      type: "aceso/study/MsgRequestAccess",
      value: MsgRequestAccess.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgRequestAccessProtoMsg): MsgRequestAccess {
    return MsgRequestAccess.decode(message.value);
  },
  toProto(message: MsgRequestAccess): Uint8Array {
    return MsgRequestAccess.encode(message).finish();
  },
  toProtoMsg(message: MsgRequestAccess): MsgRequestAccessProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.MsgRequestAccess",
      value: MsgRequestAccess.encode(message).finish()
    };
  }
};
function createBaseRecordRefusal(): RecordRefusal {
  return {
    record: new Uint8Array(),
    code: ""
  };
}
export const RecordRefusal = {
  typeUrl: "/aceso.study.v1.RecordRefusal",
  encode(message: RecordRefusal, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.record.length !== 0) {
      writer.uint32(10).bytes(message.record);
    }
    if (message.code !== "") {
      writer.uint32(18).string(message.code);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): RecordRefusal {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseRecordRefusal();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.record = reader.bytes();
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
  fromJSON(object: any): RecordRefusal {
    const obj = createBaseRecordRefusal();
    if (isSet(object.record)) obj.record = bytesFromBase64(object.record);
    if (isSet(object.code)) obj.code = String(object.code);
    return obj;
  },
  toJSON(message: RecordRefusal): JsonSafe<RecordRefusal> {
    const obj: any = {};
    message.record !== undefined && (obj.record = base64FromBytes(message.record !== undefined ? message.record : new Uint8Array()));
    message.code !== undefined && (obj.code = message.code);
    return obj;
  },
  fromPartial(object: DeepPartial<RecordRefusal>): RecordRefusal {
    const message = createBaseRecordRefusal();
    message.record = object.record ?? new Uint8Array();
    message.code = object.code ?? "";
    return message;
  },
  fromAmino(object: RecordRefusalAmino): RecordRefusal {
    const message = createBaseRecordRefusal();
    if (object.record !== undefined && object.record !== null) {
      message.record = bytesFromBase64(object.record);
    }
    if (object.code !== undefined && object.code !== null) {
      message.code = object.code;
    }
    return message;
  },
  toAmino(message: RecordRefusal): RecordRefusalAmino {
    const obj: any = {};
    obj.record = message.record ? base64FromBytes(message.record) : undefined;
    obj.code = message.code === "" ? undefined : message.code;
    return obj;
  },
  fromAminoMsg(object: RecordRefusalAminoMsg): RecordRefusal {
    return RecordRefusal.fromAmino(object.value);
  },
  fromProtoMsg(message: RecordRefusalProtoMsg): RecordRefusal {
    return RecordRefusal.decode(message.value);
  },
  toProto(message: RecordRefusal): Uint8Array {
    return RecordRefusal.encode(message).finish();
  },
  toProtoMsg(message: RecordRefusal): RecordRefusalProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.RecordRefusal",
      value: RecordRefusal.encode(message).finish()
    };
  }
};
function createBaseMsgRequestAccessResponse(): MsgRequestAccessResponse {
  return {
    request: new Uint8Array(),
    orders: [],
    refused: []
  };
}
export const MsgRequestAccessResponse = {
  typeUrl: "/aceso.study.v1.MsgRequestAccessResponse",
  encode(message: MsgRequestAccessResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.request.length !== 0) {
      writer.uint32(10).bytes(message.request);
    }
    for (const v of message.orders) {
      writer.uint32(18).bytes(v!);
    }
    for (const v of message.refused) {
      RecordRefusal.encode(v!, writer.uint32(26).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRequestAccessResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRequestAccessResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.request = reader.bytes();
          break;
        case 2:
          message.orders.push(reader.bytes());
          break;
        case 3:
          message.refused.push(RecordRefusal.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgRequestAccessResponse {
    const obj = createBaseMsgRequestAccessResponse();
    if (isSet(object.request)) obj.request = bytesFromBase64(object.request);
    if (Array.isArray(object?.orders)) obj.orders = object.orders.map((e: any) => bytesFromBase64(e));
    if (Array.isArray(object?.refused)) obj.refused = object.refused.map((e: any) => RecordRefusal.fromJSON(e));
    return obj;
  },
  toJSON(message: MsgRequestAccessResponse): JsonSafe<MsgRequestAccessResponse> {
    const obj: any = {};
    message.request !== undefined && (obj.request = base64FromBytes(message.request !== undefined ? message.request : new Uint8Array()));
    if (message.orders) {
      obj.orders = message.orders.map(e => base64FromBytes(e !== undefined ? e : new Uint8Array()));
    } else {
      obj.orders = [];
    }
    if (message.refused) {
      obj.refused = message.refused.map(e => e ? RecordRefusal.toJSON(e) : undefined);
    } else {
      obj.refused = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<MsgRequestAccessResponse>): MsgRequestAccessResponse {
    const message = createBaseMsgRequestAccessResponse();
    message.request = object.request ?? new Uint8Array();
    message.orders = object.orders?.map(e => e) || [];
    message.refused = object.refused?.map(e => RecordRefusal.fromPartial(e)) || [];
    return message;
  },
  fromAmino(object: MsgRequestAccessResponseAmino): MsgRequestAccessResponse {
    const message = createBaseMsgRequestAccessResponse();
    if (object.request !== undefined && object.request !== null) {
      message.request = bytesFromBase64(object.request);
    }
    message.orders = object.orders?.map(e => bytesFromBase64(e)) || [];
    message.refused = object.refused?.map(e => RecordRefusal.fromAmino(e)) || [];
    return message;
  },
  toAmino(message: MsgRequestAccessResponse): MsgRequestAccessResponseAmino {
    const obj: any = {};
    obj.request = message.request ? base64FromBytes(message.request) : undefined;
    if (message.orders) {
      obj.orders = message.orders.map(e => base64FromBytes(e));
    } else {
      obj.orders = message.orders;
    }
    if (message.refused) {
      obj.refused = message.refused.map(e => e ? RecordRefusal.toAmino(e) : undefined);
    } else {
      obj.refused = message.refused;
    }
    return obj;
  },
  fromAminoMsg(object: MsgRequestAccessResponseAminoMsg): MsgRequestAccessResponse {
    return MsgRequestAccessResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgRequestAccessResponseProtoMsg): MsgRequestAccessResponse {
    return MsgRequestAccessResponse.decode(message.value);
  },
  toProto(message: MsgRequestAccessResponse): Uint8Array {
    return MsgRequestAccessResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgRequestAccessResponse): MsgRequestAccessResponseProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.MsgRequestAccessResponse",
      value: MsgRequestAccessResponse.encode(message).finish()
    };
  }
};
function createBaseMsgSettleRequest(): MsgSettleRequest {
  return {
    sender: "",
    request: new Uint8Array(),
    orders: []
  };
}
export const MsgSettleRequest = {
  typeUrl: "/aceso.study.v1.MsgSettleRequest",
  encode(message: MsgSettleRequest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.sender !== "") {
      writer.uint32(10).string(message.sender);
    }
    if (message.request.length !== 0) {
      writer.uint32(18).bytes(message.request);
    }
    for (const v of message.orders) {
      writer.uint32(26).bytes(v!);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgSettleRequest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgSettleRequest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.sender = reader.string();
          break;
        case 2:
          message.request = reader.bytes();
          break;
        case 3:
          message.orders.push(reader.bytes());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgSettleRequest {
    const obj = createBaseMsgSettleRequest();
    if (isSet(object.sender)) obj.sender = String(object.sender);
    if (isSet(object.request)) obj.request = bytesFromBase64(object.request);
    if (Array.isArray(object?.orders)) obj.orders = object.orders.map((e: any) => bytesFromBase64(e));
    return obj;
  },
  toJSON(message: MsgSettleRequest): JsonSafe<MsgSettleRequest> {
    const obj: any = {};
    message.sender !== undefined && (obj.sender = message.sender);
    message.request !== undefined && (obj.request = base64FromBytes(message.request !== undefined ? message.request : new Uint8Array()));
    if (message.orders) {
      obj.orders = message.orders.map(e => base64FromBytes(e !== undefined ? e : new Uint8Array()));
    } else {
      obj.orders = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<MsgSettleRequest>): MsgSettleRequest {
    const message = createBaseMsgSettleRequest();
    message.sender = object.sender ?? "";
    message.request = object.request ?? new Uint8Array();
    message.orders = object.orders?.map(e => e) || [];
    return message;
  },
  fromAmino(object: MsgSettleRequestAmino): MsgSettleRequest {
    const message = createBaseMsgSettleRequest();
    if (object.sender !== undefined && object.sender !== null) {
      message.sender = object.sender;
    }
    if (object.request !== undefined && object.request !== null) {
      message.request = bytesFromBase64(object.request);
    }
    message.orders = object.orders?.map(e => bytesFromBase64(e)) || [];
    return message;
  },
  toAmino(message: MsgSettleRequest): MsgSettleRequestAmino {
    const obj: any = {};
    obj.sender = message.sender === "" ? undefined : message.sender;
    obj.request = message.request ? base64FromBytes(message.request) : undefined;
    if (message.orders) {
      obj.orders = message.orders.map(e => base64FromBytes(e));
    } else {
      obj.orders = message.orders;
    }
    return obj;
  },
  fromAminoMsg(object: MsgSettleRequestAminoMsg): MsgSettleRequest {
    return MsgSettleRequest.fromAmino(object.value);
  },
  toAminoMsg(message: MsgSettleRequest): MsgSettleRequestAminoMsg {
    return {
      type: "aceso/study/MsgSettleRequest",
      value: MsgSettleRequest.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgSettleRequestProtoMsg): MsgSettleRequest {
    return MsgSettleRequest.decode(message.value);
  },
  toProto(message: MsgSettleRequest): Uint8Array {
    return MsgSettleRequest.encode(message).finish();
  },
  toProtoMsg(message: MsgSettleRequest): MsgSettleRequestProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.MsgSettleRequest",
      value: MsgSettleRequest.encode(message).finish()
    };
  }
};
function createBaseManifestPart(): ManifestPart {
  return {
    order: new Uint8Array(),
    records: []
  };
}
export const ManifestPart = {
  typeUrl: "/aceso.study.v1.ManifestPart",
  encode(message: ManifestPart, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.order.length !== 0) {
      writer.uint32(10).bytes(message.order);
    }
    for (const v of message.records) {
      writer.uint32(18).bytes(v!);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): ManifestPart {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseManifestPart();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.order = reader.bytes();
          break;
        case 2:
          message.records.push(reader.bytes());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): ManifestPart {
    const obj = createBaseManifestPart();
    if (isSet(object.order)) obj.order = bytesFromBase64(object.order);
    if (Array.isArray(object?.records)) obj.records = object.records.map((e: any) => bytesFromBase64(e));
    return obj;
  },
  toJSON(message: ManifestPart): JsonSafe<ManifestPart> {
    const obj: any = {};
    message.order !== undefined && (obj.order = base64FromBytes(message.order !== undefined ? message.order : new Uint8Array()));
    if (message.records) {
      obj.records = message.records.map(e => base64FromBytes(e !== undefined ? e : new Uint8Array()));
    } else {
      obj.records = [];
    }
    return obj;
  },
  fromPartial(object: DeepPartial<ManifestPart>): ManifestPart {
    const message = createBaseManifestPart();
    message.order = object.order ?? new Uint8Array();
    message.records = object.records?.map(e => e) || [];
    return message;
  },
  fromAmino(object: ManifestPartAmino): ManifestPart {
    const message = createBaseManifestPart();
    if (object.order !== undefined && object.order !== null) {
      message.order = bytesFromBase64(object.order);
    }
    message.records = object.records?.map(e => bytesFromBase64(e)) || [];
    return message;
  },
  toAmino(message: ManifestPart): ManifestPartAmino {
    const obj: any = {};
    obj.order = message.order ? base64FromBytes(message.order) : undefined;
    if (message.records) {
      obj.records = message.records.map(e => base64FromBytes(e));
    } else {
      obj.records = message.records;
    }
    return obj;
  },
  fromAminoMsg(object: ManifestPartAminoMsg): ManifestPart {
    return ManifestPart.fromAmino(object.value);
  },
  fromProtoMsg(message: ManifestPartProtoMsg): ManifestPart {
    return ManifestPart.decode(message.value);
  },
  toProto(message: ManifestPart): Uint8Array {
    return ManifestPart.encode(message).finish();
  },
  toProtoMsg(message: ManifestPart): ManifestPartProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.ManifestPart",
      value: ManifestPart.encode(message).finish()
    };
  }
};
function createBaseMsgPublishManifest(): MsgPublishManifest {
  return {
    researcher: "",
    study: new Uint8Array(),
    parts: [],
    uri: ""
  };
}
export const MsgPublishManifest = {
  typeUrl: "/aceso.study.v1.MsgPublishManifest",
  encode(message: MsgPublishManifest, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.researcher !== "") {
      writer.uint32(10).string(message.researcher);
    }
    if (message.study.length !== 0) {
      writer.uint32(18).bytes(message.study);
    }
    for (const v of message.parts) {
      ManifestPart.encode(v!, writer.uint32(26).fork()).ldelim();
    }
    if (message.uri !== "") {
      writer.uint32(34).string(message.uri);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgPublishManifest {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgPublishManifest();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.researcher = reader.string();
          break;
        case 2:
          message.study = reader.bytes();
          break;
        case 3:
          message.parts.push(ManifestPart.decode(reader, reader.uint32()));
          break;
        case 4:
          message.uri = reader.string();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgPublishManifest {
    const obj = createBaseMsgPublishManifest();
    if (isSet(object.researcher)) obj.researcher = String(object.researcher);
    if (isSet(object.study)) obj.study = bytesFromBase64(object.study);
    if (Array.isArray(object?.parts)) obj.parts = object.parts.map((e: any) => ManifestPart.fromJSON(e));
    if (isSet(object.uri)) obj.uri = String(object.uri);
    return obj;
  },
  toJSON(message: MsgPublishManifest): JsonSafe<MsgPublishManifest> {
    const obj: any = {};
    message.researcher !== undefined && (obj.researcher = message.researcher);
    message.study !== undefined && (obj.study = base64FromBytes(message.study !== undefined ? message.study : new Uint8Array()));
    if (message.parts) {
      obj.parts = message.parts.map(e => e ? ManifestPart.toJSON(e) : undefined);
    } else {
      obj.parts = [];
    }
    message.uri !== undefined && (obj.uri = message.uri);
    return obj;
  },
  fromPartial(object: DeepPartial<MsgPublishManifest>): MsgPublishManifest {
    const message = createBaseMsgPublishManifest();
    message.researcher = object.researcher ?? "";
    message.study = object.study ?? new Uint8Array();
    message.parts = object.parts?.map(e => ManifestPart.fromPartial(e)) || [];
    message.uri = object.uri ?? "";
    return message;
  },
  fromAmino(object: MsgPublishManifestAmino): MsgPublishManifest {
    const message = createBaseMsgPublishManifest();
    if (object.researcher !== undefined && object.researcher !== null) {
      message.researcher = object.researcher;
    }
    if (object.study !== undefined && object.study !== null) {
      message.study = bytesFromBase64(object.study);
    }
    message.parts = object.parts?.map(e => ManifestPart.fromAmino(e)) || [];
    if (object.uri !== undefined && object.uri !== null) {
      message.uri = object.uri;
    }
    return message;
  },
  toAmino(message: MsgPublishManifest): MsgPublishManifestAmino {
    const obj: any = {};
    obj.researcher = message.researcher === "" ? undefined : message.researcher;
    obj.study = message.study ? base64FromBytes(message.study) : undefined;
    if (message.parts) {
      obj.parts = message.parts.map(e => e ? ManifestPart.toAmino(e) : undefined);
    } else {
      obj.parts = message.parts;
    }
    obj.uri = message.uri === "" ? undefined : message.uri;
    return obj;
  },
  fromAminoMsg(object: MsgPublishManifestAminoMsg): MsgPublishManifest {
    return MsgPublishManifest.fromAmino(object.value);
  },
  toAminoMsg(message: MsgPublishManifest): MsgPublishManifestAminoMsg {
    return {
      type: "aceso/study/MsgPublishManifest",
      value: MsgPublishManifest.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgPublishManifestProtoMsg): MsgPublishManifest {
    return MsgPublishManifest.decode(message.value);
  },
  toProto(message: MsgPublishManifest): Uint8Array {
    return MsgPublishManifest.encode(message).finish();
  },
  toProtoMsg(message: MsgPublishManifest): MsgPublishManifestProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.MsgPublishManifest",
      value: MsgPublishManifest.encode(message).finish()
    };
  }
};
function createBaseMsgPublishManifestResponse(): MsgPublishManifestResponse {
  return {
    root: new Uint8Array()
  };
}
export const MsgPublishManifestResponse = {
  typeUrl: "/aceso.study.v1.MsgPublishManifestResponse",
  encode(message: MsgPublishManifestResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.root.length !== 0) {
      writer.uint32(10).bytes(message.root);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgPublishManifestResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgPublishManifestResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.root = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgPublishManifestResponse {
    const obj = createBaseMsgPublishManifestResponse();
    if (isSet(object.root)) obj.root = bytesFromBase64(object.root);
    return obj;
  },
  toJSON(message: MsgPublishManifestResponse): JsonSafe<MsgPublishManifestResponse> {
    const obj: any = {};
    message.root !== undefined && (obj.root = base64FromBytes(message.root !== undefined ? message.root : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgPublishManifestResponse>): MsgPublishManifestResponse {
    const message = createBaseMsgPublishManifestResponse();
    message.root = object.root ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgPublishManifestResponseAmino): MsgPublishManifestResponse {
    const message = createBaseMsgPublishManifestResponse();
    if (object.root !== undefined && object.root !== null) {
      message.root = bytesFromBase64(object.root);
    }
    return message;
  },
  toAmino(message: MsgPublishManifestResponse): MsgPublishManifestResponseAmino {
    const obj: any = {};
    obj.root = message.root ? base64FromBytes(message.root) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgPublishManifestResponseAminoMsg): MsgPublishManifestResponse {
    return MsgPublishManifestResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgPublishManifestResponseProtoMsg): MsgPublishManifestResponse {
    return MsgPublishManifestResponse.decode(message.value);
  },
  toProto(message: MsgPublishManifestResponse): Uint8Array {
    return MsgPublishManifestResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgPublishManifestResponse): MsgPublishManifestResponseProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.MsgPublishManifestResponse",
      value: MsgPublishManifestResponse.encode(message).finish()
    };
  }
};
function createBaseMsgReturnResult(): MsgReturnResult {
  return {
    researcher: "",
    order: new Uint8Array(),
    blob: new Uint8Array()
  };
}
export const MsgReturnResult = {
  typeUrl: "/aceso.study.v1.MsgReturnResult",
  encode(message: MsgReturnResult, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.researcher !== "") {
      writer.uint32(10).string(message.researcher);
    }
    if (message.order.length !== 0) {
      writer.uint32(18).bytes(message.order);
    }
    if (message.blob.length !== 0) {
      writer.uint32(26).bytes(message.blob);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgReturnResult {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgReturnResult();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.researcher = reader.string();
          break;
        case 2:
          message.order = reader.bytes();
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
  fromJSON(object: any): MsgReturnResult {
    const obj = createBaseMsgReturnResult();
    if (isSet(object.researcher)) obj.researcher = String(object.researcher);
    if (isSet(object.order)) obj.order = bytesFromBase64(object.order);
    if (isSet(object.blob)) obj.blob = bytesFromBase64(object.blob);
    return obj;
  },
  toJSON(message: MsgReturnResult): JsonSafe<MsgReturnResult> {
    const obj: any = {};
    message.researcher !== undefined && (obj.researcher = message.researcher);
    message.order !== undefined && (obj.order = base64FromBytes(message.order !== undefined ? message.order : new Uint8Array()));
    message.blob !== undefined && (obj.blob = base64FromBytes(message.blob !== undefined ? message.blob : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgReturnResult>): MsgReturnResult {
    const message = createBaseMsgReturnResult();
    message.researcher = object.researcher ?? "";
    message.order = object.order ?? new Uint8Array();
    message.blob = object.blob ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgReturnResultAmino): MsgReturnResult {
    const message = createBaseMsgReturnResult();
    if (object.researcher !== undefined && object.researcher !== null) {
      message.researcher = object.researcher;
    }
    if (object.order !== undefined && object.order !== null) {
      message.order = bytesFromBase64(object.order);
    }
    if (object.blob !== undefined && object.blob !== null) {
      message.blob = bytesFromBase64(object.blob);
    }
    return message;
  },
  toAmino(message: MsgReturnResult): MsgReturnResultAmino {
    const obj: any = {};
    obj.researcher = message.researcher === "" ? undefined : message.researcher;
    obj.order = message.order ? base64FromBytes(message.order) : undefined;
    obj.blob = message.blob ? base64FromBytes(message.blob) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgReturnResultAminoMsg): MsgReturnResult {
    return MsgReturnResult.fromAmino(object.value);
  },
  toAminoMsg(message: MsgReturnResult): MsgReturnResultAminoMsg {
    return {
      type: "aceso/study/MsgReturnResult",
      value: MsgReturnResult.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgReturnResultProtoMsg): MsgReturnResult {
    return MsgReturnResult.decode(message.value);
  },
  toProto(message: MsgReturnResult): Uint8Array {
    return MsgReturnResult.encode(message).finish();
  },
  toProtoMsg(message: MsgReturnResult): MsgReturnResultProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.MsgReturnResult",
      value: MsgReturnResult.encode(message).finish()
    };
  }
};
function createBaseMsgReturnResultResponse(): MsgReturnResultResponse {
  return {};
}
export const MsgReturnResultResponse = {
  typeUrl: "/aceso.study.v1.MsgReturnResultResponse",
  encode(_: MsgReturnResultResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgReturnResultResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgReturnResultResponse();
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
  fromJSON(_: any): MsgReturnResultResponse {
    const obj = createBaseMsgReturnResultResponse();
    return obj;
  },
  toJSON(_: MsgReturnResultResponse): JsonSafe<MsgReturnResultResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgReturnResultResponse>): MsgReturnResultResponse {
    const message = createBaseMsgReturnResultResponse();
    return message;
  },
  fromAmino(_: MsgReturnResultResponseAmino): MsgReturnResultResponse {
    const message = createBaseMsgReturnResultResponse();
    return message;
  },
  toAmino(_: MsgReturnResultResponse): MsgReturnResultResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgReturnResultResponseAminoMsg): MsgReturnResultResponse {
    return MsgReturnResultResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgReturnResultResponseProtoMsg): MsgReturnResultResponse {
    return MsgReturnResultResponse.decode(message.value);
  },
  toProto(message: MsgReturnResultResponse): Uint8Array {
    return MsgReturnResultResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgReturnResultResponse): MsgReturnResultResponseProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.MsgReturnResultResponse",
      value: MsgReturnResultResponse.encode(message).finish()
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
  typeUrl: "/aceso.study.v1.MsgUpdateParams",
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
      type: "aceso/study/MsgUpdateParams",
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
      typeUrl: "/aceso.study.v1.MsgUpdateParams",
      value: MsgUpdateParams.encode(message).finish()
    };
  }
};
function createBaseMsgSetProfileResponse(): MsgSetProfileResponse {
  return {};
}
export const MsgSetProfileResponse = {
  typeUrl: "/aceso.study.v1.MsgSetProfileResponse",
  encode(_: MsgSetProfileResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgSetProfileResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgSetProfileResponse();
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
  fromJSON(_: any): MsgSetProfileResponse {
    const obj = createBaseMsgSetProfileResponse();
    return obj;
  },
  toJSON(_: MsgSetProfileResponse): JsonSafe<MsgSetProfileResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgSetProfileResponse>): MsgSetProfileResponse {
    const message = createBaseMsgSetProfileResponse();
    return message;
  },
  fromAmino(_: MsgSetProfileResponseAmino): MsgSetProfileResponse {
    const message = createBaseMsgSetProfileResponse();
    return message;
  },
  toAmino(_: MsgSetProfileResponse): MsgSetProfileResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgSetProfileResponseAminoMsg): MsgSetProfileResponse {
    return MsgSetProfileResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgSetProfileResponseProtoMsg): MsgSetProfileResponse {
    return MsgSetProfileResponse.decode(message.value);
  },
  toProto(message: MsgSetProfileResponse): Uint8Array {
    return MsgSetProfileResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgSetProfileResponse): MsgSetProfileResponseProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.MsgSetProfileResponse",
      value: MsgSetProfileResponse.encode(message).finish()
    };
  }
};
function createBaseMsgNewVersionResponse(): MsgNewVersionResponse {
  return {};
}
export const MsgNewVersionResponse = {
  typeUrl: "/aceso.study.v1.MsgNewVersionResponse",
  encode(_: MsgNewVersionResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgNewVersionResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgNewVersionResponse();
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
  fromJSON(_: any): MsgNewVersionResponse {
    const obj = createBaseMsgNewVersionResponse();
    return obj;
  },
  toJSON(_: MsgNewVersionResponse): JsonSafe<MsgNewVersionResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgNewVersionResponse>): MsgNewVersionResponse {
    const message = createBaseMsgNewVersionResponse();
    return message;
  },
  fromAmino(_: MsgNewVersionResponseAmino): MsgNewVersionResponse {
    const message = createBaseMsgNewVersionResponse();
    return message;
  },
  toAmino(_: MsgNewVersionResponse): MsgNewVersionResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgNewVersionResponseAminoMsg): MsgNewVersionResponse {
    return MsgNewVersionResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgNewVersionResponseProtoMsg): MsgNewVersionResponse {
    return MsgNewVersionResponse.decode(message.value);
  },
  toProto(message: MsgNewVersionResponse): Uint8Array {
    return MsgNewVersionResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgNewVersionResponse): MsgNewVersionResponseProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.MsgNewVersionResponse",
      value: MsgNewVersionResponse.encode(message).finish()
    };
  }
};
function createBaseMsgCloseStudyResponse(): MsgCloseStudyResponse {
  return {};
}
export const MsgCloseStudyResponse = {
  typeUrl: "/aceso.study.v1.MsgCloseStudyResponse",
  encode(_: MsgCloseStudyResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgCloseStudyResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgCloseStudyResponse();
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
  fromJSON(_: any): MsgCloseStudyResponse {
    const obj = createBaseMsgCloseStudyResponse();
    return obj;
  },
  toJSON(_: MsgCloseStudyResponse): JsonSafe<MsgCloseStudyResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgCloseStudyResponse>): MsgCloseStudyResponse {
    const message = createBaseMsgCloseStudyResponse();
    return message;
  },
  fromAmino(_: MsgCloseStudyResponseAmino): MsgCloseStudyResponse {
    const message = createBaseMsgCloseStudyResponse();
    return message;
  },
  toAmino(_: MsgCloseStudyResponse): MsgCloseStudyResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgCloseStudyResponseAminoMsg): MsgCloseStudyResponse {
    return MsgCloseStudyResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgCloseStudyResponseProtoMsg): MsgCloseStudyResponse {
    return MsgCloseStudyResponse.decode(message.value);
  },
  toProto(message: MsgCloseStudyResponse): Uint8Array {
    return MsgCloseStudyResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgCloseStudyResponse): MsgCloseStudyResponseProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.MsgCloseStudyResponse",
      value: MsgCloseStudyResponse.encode(message).finish()
    };
  }
};
function createBaseMsgFundStudyResponse(): MsgFundStudyResponse {
  return {};
}
export const MsgFundStudyResponse = {
  typeUrl: "/aceso.study.v1.MsgFundStudyResponse",
  encode(_: MsgFundStudyResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgFundStudyResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgFundStudyResponse();
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
  fromJSON(_: any): MsgFundStudyResponse {
    const obj = createBaseMsgFundStudyResponse();
    return obj;
  },
  toJSON(_: MsgFundStudyResponse): JsonSafe<MsgFundStudyResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgFundStudyResponse>): MsgFundStudyResponse {
    const message = createBaseMsgFundStudyResponse();
    return message;
  },
  fromAmino(_: MsgFundStudyResponseAmino): MsgFundStudyResponse {
    const message = createBaseMsgFundStudyResponse();
    return message;
  },
  toAmino(_: MsgFundStudyResponse): MsgFundStudyResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgFundStudyResponseAminoMsg): MsgFundStudyResponse {
    return MsgFundStudyResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgFundStudyResponseProtoMsg): MsgFundStudyResponse {
    return MsgFundStudyResponse.decode(message.value);
  },
  toProto(message: MsgFundStudyResponse): Uint8Array {
    return MsgFundStudyResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgFundStudyResponse): MsgFundStudyResponseProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.MsgFundStudyResponse",
      value: MsgFundStudyResponse.encode(message).finish()
    };
  }
};
function createBaseMsgApproveCommitteeResponse(): MsgApproveCommitteeResponse {
  return {};
}
export const MsgApproveCommitteeResponse = {
  typeUrl: "/aceso.study.v1.MsgApproveCommitteeResponse",
  encode(_: MsgApproveCommitteeResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgApproveCommitteeResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgApproveCommitteeResponse();
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
  fromJSON(_: any): MsgApproveCommitteeResponse {
    const obj = createBaseMsgApproveCommitteeResponse();
    return obj;
  },
  toJSON(_: MsgApproveCommitteeResponse): JsonSafe<MsgApproveCommitteeResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgApproveCommitteeResponse>): MsgApproveCommitteeResponse {
    const message = createBaseMsgApproveCommitteeResponse();
    return message;
  },
  fromAmino(_: MsgApproveCommitteeResponseAmino): MsgApproveCommitteeResponse {
    const message = createBaseMsgApproveCommitteeResponse();
    return message;
  },
  toAmino(_: MsgApproveCommitteeResponse): MsgApproveCommitteeResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgApproveCommitteeResponseAminoMsg): MsgApproveCommitteeResponse {
    return MsgApproveCommitteeResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgApproveCommitteeResponseProtoMsg): MsgApproveCommitteeResponse {
    return MsgApproveCommitteeResponse.decode(message.value);
  },
  toProto(message: MsgApproveCommitteeResponse): Uint8Array {
    return MsgApproveCommitteeResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgApproveCommitteeResponse): MsgApproveCommitteeResponseProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.MsgApproveCommitteeResponse",
      value: MsgApproveCommitteeResponse.encode(message).finish()
    };
  }
};
function createBaseMsgAttestEthicsResponse(): MsgAttestEthicsResponse {
  return {};
}
export const MsgAttestEthicsResponse = {
  typeUrl: "/aceso.study.v1.MsgAttestEthicsResponse",
  encode(_: MsgAttestEthicsResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgAttestEthicsResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgAttestEthicsResponse();
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
  fromJSON(_: any): MsgAttestEthicsResponse {
    const obj = createBaseMsgAttestEthicsResponse();
    return obj;
  },
  toJSON(_: MsgAttestEthicsResponse): JsonSafe<MsgAttestEthicsResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgAttestEthicsResponse>): MsgAttestEthicsResponse {
    const message = createBaseMsgAttestEthicsResponse();
    return message;
  },
  fromAmino(_: MsgAttestEthicsResponseAmino): MsgAttestEthicsResponse {
    const message = createBaseMsgAttestEthicsResponse();
    return message;
  },
  toAmino(_: MsgAttestEthicsResponse): MsgAttestEthicsResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgAttestEthicsResponseAminoMsg): MsgAttestEthicsResponse {
    return MsgAttestEthicsResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgAttestEthicsResponseProtoMsg): MsgAttestEthicsResponse {
    return MsgAttestEthicsResponse.decode(message.value);
  },
  toProto(message: MsgAttestEthicsResponse): Uint8Array {
    return MsgAttestEthicsResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgAttestEthicsResponse): MsgAttestEthicsResponseProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.MsgAttestEthicsResponse",
      value: MsgAttestEthicsResponse.encode(message).finish()
    };
  }
};
function createBaseMsgSetStudyStatusResponse(): MsgSetStudyStatusResponse {
  return {};
}
export const MsgSetStudyStatusResponse = {
  typeUrl: "/aceso.study.v1.MsgSetStudyStatusResponse",
  encode(_: MsgSetStudyStatusResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgSetStudyStatusResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgSetStudyStatusResponse();
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
  fromJSON(_: any): MsgSetStudyStatusResponse {
    const obj = createBaseMsgSetStudyStatusResponse();
    return obj;
  },
  toJSON(_: MsgSetStudyStatusResponse): JsonSafe<MsgSetStudyStatusResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgSetStudyStatusResponse>): MsgSetStudyStatusResponse {
    const message = createBaseMsgSetStudyStatusResponse();
    return message;
  },
  fromAmino(_: MsgSetStudyStatusResponseAmino): MsgSetStudyStatusResponse {
    const message = createBaseMsgSetStudyStatusResponse();
    return message;
  },
  toAmino(_: MsgSetStudyStatusResponse): MsgSetStudyStatusResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgSetStudyStatusResponseAminoMsg): MsgSetStudyStatusResponse {
    return MsgSetStudyStatusResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgSetStudyStatusResponseProtoMsg): MsgSetStudyStatusResponse {
    return MsgSetStudyStatusResponse.decode(message.value);
  },
  toProto(message: MsgSetStudyStatusResponse): Uint8Array {
    return MsgSetStudyStatusResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgSetStudyStatusResponse): MsgSetStudyStatusResponseProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.MsgSetStudyStatusResponse",
      value: MsgSetStudyStatusResponse.encode(message).finish()
    };
  }
};
function createBaseMsgSettleRequestResponse(): MsgSettleRequestResponse {
  return {};
}
export const MsgSettleRequestResponse = {
  typeUrl: "/aceso.study.v1.MsgSettleRequestResponse",
  encode(_: MsgSettleRequestResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgSettleRequestResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgSettleRequestResponse();
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
  fromJSON(_: any): MsgSettleRequestResponse {
    const obj = createBaseMsgSettleRequestResponse();
    return obj;
  },
  toJSON(_: MsgSettleRequestResponse): JsonSafe<MsgSettleRequestResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgSettleRequestResponse>): MsgSettleRequestResponse {
    const message = createBaseMsgSettleRequestResponse();
    return message;
  },
  fromAmino(_: MsgSettleRequestResponseAmino): MsgSettleRequestResponse {
    const message = createBaseMsgSettleRequestResponse();
    return message;
  },
  toAmino(_: MsgSettleRequestResponse): MsgSettleRequestResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgSettleRequestResponseAminoMsg): MsgSettleRequestResponse {
    return MsgSettleRequestResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgSettleRequestResponseProtoMsg): MsgSettleRequestResponse {
    return MsgSettleRequestResponse.decode(message.value);
  },
  toProto(message: MsgSettleRequestResponse): Uint8Array {
    return MsgSettleRequestResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgSettleRequestResponse): MsgSettleRequestResponseProtoMsg {
    return {
      typeUrl: "/aceso.study.v1.MsgSettleRequestResponse",
      value: MsgSettleRequestResponse.encode(message).finish()
    };
  }
};
function createBaseMsgUpdateParamsResponse(): MsgUpdateParamsResponse {
  return {};
}
export const MsgUpdateParamsResponse = {
  typeUrl: "/aceso.study.v1.MsgUpdateParamsResponse",
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
      typeUrl: "/aceso.study.v1.MsgUpdateParamsResponse",
      value: MsgUpdateParamsResponse.encode(message).finish()
    };
  }
};