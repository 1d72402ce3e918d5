import { ConsentTerms, ConsentTermsAmino, ConsentTermsSDKType, WithdrawalMode, ConsentStatus, Params, ParamsAmino, ParamsSDKType, withdrawalModeFromJSON, withdrawalModeToJSON, consentStatusFromJSON, consentStatusToJSON } from "./state.js";
import { BinaryReader, BinaryWriter } from "../../../binary.js";
import { isSet, DeepPartial, bytesFromBase64, base64FromBytes } from "../../../helpers.js";
import { JsonSafe } from "../../../json-safe.js";
/** MsgGrantConsent records an owner's decision. */
export interface MsgGrantConsent {
  owner: string;
  terms: ConsentTerms;
}
export interface MsgGrantConsentProtoMsg {
  typeUrl: "/aceso.consent.v1.MsgGrantConsent";
  value: Uint8Array;
}
/**
 * MsgGrantConsent records an owner's decision.
 * @name MsgGrantConsentAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.MsgGrantConsent
 */
export interface MsgGrantConsentAmino {
  owner?: string;
  terms: ConsentTermsAmino;
}
export interface MsgGrantConsentAminoMsg {
  type: "aceso/consent/MsgGrantConsent";
  value: MsgGrantConsentAmino;
}
/** MsgGrantConsent records an owner's decision. */
export interface MsgGrantConsentSDKType {
  owner: string;
  terms: ConsentTermsSDKType;
}
export interface MsgGrantConsentResponse {
  consent: Uint8Array;
}
export interface MsgGrantConsentResponseProtoMsg {
  typeUrl: "/aceso.consent.v1.MsgGrantConsentResponse";
  value: Uint8Array;
}
/**
 * @name MsgGrantConsentResponseAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.MsgGrantConsentResponse
 */
export interface MsgGrantConsentResponseAmino {
  consent?: string;
}
export interface MsgGrantConsentResponseAminoMsg {
  type: "/aceso.consent.v1.MsgGrantConsentResponse";
  value: MsgGrantConsentResponseAmino;
}
export interface MsgGrantConsentResponseSDKType {
  consent: Uint8Array;
}
/** MsgReplaceConsent supersedes a live consent with a new version. */
export interface MsgReplaceConsent {
  owner: string;
  predecessor: Uint8Array;
  terms: ConsentTerms;
}
export interface MsgReplaceConsentProtoMsg {
  typeUrl: "/aceso.consent.v1.MsgReplaceConsent";
  value: Uint8Array;
}
/**
 * MsgReplaceConsent supersedes a live consent with a new version.
 * @name MsgReplaceConsentAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.MsgReplaceConsent
 */
export interface MsgReplaceConsentAmino {
  owner?: string;
  predecessor?: string;
  terms: ConsentTermsAmino;
}
export interface MsgReplaceConsentAminoMsg {
  type: "aceso/consent/MsgReplaceConsent";
  value: MsgReplaceConsentAmino;
}
/** MsgReplaceConsent supersedes a live consent with a new version. */
export interface MsgReplaceConsentSDKType {
  owner: string;
  predecessor: Uint8Array;
  terms: ConsentTermsSDKType;
}
export interface MsgReplaceConsentResponse {
  consent: Uint8Array;
}
export interface MsgReplaceConsentResponseProtoMsg {
  typeUrl: "/aceso.consent.v1.MsgReplaceConsentResponse";
  value: Uint8Array;
}
/**
 * @name MsgReplaceConsentResponseAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.MsgReplaceConsentResponse
 */
export interface MsgReplaceConsentResponseAmino {
  consent?: string;
}
export interface MsgReplaceConsentResponseAminoMsg {
  type: "/aceso.consent.v1.MsgReplaceConsentResponse";
  value: MsgReplaceConsentResponseAmino;
}
export interface MsgReplaceConsentResponseSDKType {
  consent: Uint8Array;
}
/** MsgWithdrawConsent ends a consent for every decision in this block after it and ever after. */
export interface MsgWithdrawConsent {
  /** the owner, or a guardian */
  signer: string;
  consent: Uint8Array;
  mode: WithdrawalMode;
}
export interface MsgWithdrawConsentProtoMsg {
  typeUrl: "/aceso.consent.v1.MsgWithdrawConsent";
  value: Uint8Array;
}
/**
 * MsgWithdrawConsent ends a consent for every decision in this block after it and ever after.
 * @name MsgWithdrawConsentAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.MsgWithdrawConsent
 */
export interface MsgWithdrawConsentAmino {
  /**
   * the owner, or a guardian
   */
  signer?: string;
  consent?: string;
  mode?: WithdrawalMode;
}
export interface MsgWithdrawConsentAminoMsg {
  type: "aceso/consent/MsgWithdrawConsent";
  value: MsgWithdrawConsentAmino;
}
/** MsgWithdrawConsent ends a consent for every decision in this block after it and ever after. */
export interface MsgWithdrawConsentSDKType {
  signer: string;
  consent: Uint8Array;
  mode: WithdrawalMode;
}
/** MsgSetConsentStatus suspends, or by the owner re-activates, a live consent. */
export interface MsgSetConsentStatus {
  signer: string;
  consent: Uint8Array;
  status: ConsentStatus;
}
export interface MsgSetConsentStatusProtoMsg {
  typeUrl: "/aceso.consent.v1.MsgSetConsentStatus";
  value: Uint8Array;
}
/**
 * MsgSetConsentStatus suspends, or by the owner re-activates, a live consent.
 * @name MsgSetConsentStatusAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.MsgSetConsentStatus
 */
export interface MsgSetConsentStatusAmino {
  signer?: string;
  consent?: string;
  status?: ConsentStatus;
}
export interface MsgSetConsentStatusAminoMsg {
  type: "aceso/consent/MsgSetConsentStatus";
  value: MsgSetConsentStatusAmino;
}
/** MsgSetConsentStatus suspends, or by the owner re-activates, a live consent. */
export interface MsgSetConsentStatusSDKType {
  signer: string;
  consent: Uint8Array;
  status: ConsentStatus;
}
/** MsgAddGuardian lets another account act for the ward. */
export interface MsgAddGuardian {
  ward: string;
  guardian: string;
  authorityRef: string;
  expires: bigint;
}
export interface MsgAddGuardianProtoMsg {
  typeUrl: "/aceso.consent.v1.MsgAddGuardian";
  value: Uint8Array;
}
/**
 * MsgAddGuardian lets another account act for the ward.
 * @name MsgAddGuardianAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.MsgAddGuardian
 */
export interface MsgAddGuardianAmino {
  ward?: string;
  guardian?: string;
  authority_ref?: string;
  expires?: string;
}
export interface MsgAddGuardianAminoMsg {
  type: "aceso/consent/MsgAddGuardian";
  value: MsgAddGuardianAmino;
}
/** MsgAddGuardian lets another account act for the ward. */
export interface MsgAddGuardianSDKType {
  ward: string;
  guardian: string;
  authority_ref: string;
  expires: bigint;
}
export interface MsgRemoveGuardian {
  ward: string;
  guardian: string;
}
export interface MsgRemoveGuardianProtoMsg {
  typeUrl: "/aceso.consent.v1.MsgRemoveGuardian";
  value: Uint8Array;
}
/**
 * @name MsgRemoveGuardianAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.MsgRemoveGuardian
 */
export interface MsgRemoveGuardianAmino {
  ward?: string;
  guardian?: string;
}
export interface MsgRemoveGuardianAminoMsg {
  type: "aceso/consent/MsgRemoveGuardian";
  value: MsgRemoveGuardianAmino;
}
export interface MsgRemoveGuardianSDKType {
  ward: string;
  guardian: string;
}
/** MsgRegisterTerms records a text that consents may be given under. */
export interface MsgRegisterTerms {
  sender: string;
  hash: Uint8Array;
  language: string;
  version: string;
  uri: string;
}
export interface MsgRegisterTermsProtoMsg {
  typeUrl: "/aceso.consent.v1.MsgRegisterTerms";
  value: Uint8Array;
}
/**
 * MsgRegisterTerms records a text that consents may be given under.
 * @name MsgRegisterTermsAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.MsgRegisterTerms
 */
export interface MsgRegisterTermsAmino {
  sender?: string;
  hash?: string;
  language?: string;
  version?: string;
  uri?: string;
}
export interface MsgRegisterTermsAminoMsg {
  type: "aceso/consent/MsgRegisterTerms";
  value: MsgRegisterTermsAmino;
}
/** MsgRegisterTerms records a text that consents may be given under. */
export interface MsgRegisterTermsSDKType {
  sender: string;
  hash: Uint8Array;
  language: string;
  version: string;
  uri: string;
}
/** MsgMarkEnteredInError withdraws a consent that should never have been recorded. */
export interface MsgMarkEnteredInError {
  owner: string;
  consent: Uint8Array;
}
export interface MsgMarkEnteredInErrorProtoMsg {
  typeUrl: "/aceso.consent.v1.MsgMarkEnteredInError";
  value: Uint8Array;
}
/**
 * MsgMarkEnteredInError withdraws a consent that should never have been recorded.
 * @name MsgMarkEnteredInErrorAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.MsgMarkEnteredInError
 */
export interface MsgMarkEnteredInErrorAmino {
  owner?: string;
  consent?: string;
}
export interface MsgMarkEnteredInErrorAminoMsg {
  type: "aceso/consent/MsgMarkEnteredInError";
  value: MsgMarkEnteredInErrorAmino;
}
/** MsgMarkEnteredInError withdraws a consent that should never have been recorded. */
export interface MsgMarkEnteredInErrorSDKType {
  owner: string;
  consent: Uint8Array;
}
export interface MsgApproveIssuer {
  authority: string;
  issuer: string;
  name: string;
}
export interface MsgApproveIssuerProtoMsg {
  typeUrl: "/aceso.consent.v1.MsgApproveIssuer";
  value: Uint8Array;
}
/**
 * @name MsgApproveIssuerAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.MsgApproveIssuer
 */
export interface MsgApproveIssuerAmino {
  authority?: string;
  issuer?: string;
  name?: string;
}
export interface MsgApproveIssuerAminoMsg {
  type: "aceso/consent/MsgApproveIssuer";
  value: MsgApproveIssuerAmino;
}
export interface MsgApproveIssuerSDKType {
  authority: string;
  issuer: string;
  name: string;
}
export interface MsgRegisterVisa {
  issuer: string;
  holder: string;
  type: string;
  hash: Uint8Array;
  expires: bigint;
}
export interface MsgRegisterVisaProtoMsg {
  typeUrl: "/aceso.consent.v1.MsgRegisterVisa";
  value: Uint8Array;
}
/**
 * @name MsgRegisterVisaAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.MsgRegisterVisa
 */
export interface MsgRegisterVisaAmino {
  issuer?: string;
  holder?: string;
  type?: string;
  hash?: string;
  expires?: string;
}
export interface MsgRegisterVisaAminoMsg {
  type: "aceso/consent/MsgRegisterVisa";
  value: MsgRegisterVisaAmino;
}
export interface MsgRegisterVisaSDKType {
  issuer: string;
  holder: string;
  type: string;
  hash: Uint8Array;
  expires: bigint;
}
export interface MsgRevokeVisa {
  issuer: string;
  holder: string;
  type: string;
}
export interface MsgRevokeVisaProtoMsg {
  typeUrl: "/aceso.consent.v1.MsgRevokeVisa";
  value: Uint8Array;
}
/**
 * @name MsgRevokeVisaAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.MsgRevokeVisa
 */
export interface MsgRevokeVisaAmino {
  issuer?: string;
  holder?: string;
  type?: string;
}
export interface MsgRevokeVisaAminoMsg {
  type: "aceso/consent/MsgRevokeVisa";
  value: MsgRevokeVisaAmino;
}
export interface MsgRevokeVisaSDKType {
  issuer: string;
  holder: string;
  type: string;
}
export interface MsgRegisterDeidMethod {
  authority: string;
  hash: Uint8Array;
  determiner: string;
  scope: string;
  until: bigint;
}
export interface MsgRegisterDeidMethodProtoMsg {
  typeUrl: "/aceso.consent.v1.MsgRegisterDeidMethod";
  value: Uint8Array;
}
/**
 * @name MsgRegisterDeidMethodAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.MsgRegisterDeidMethod
 */
export interface MsgRegisterDeidMethodAmino {
  authority?: string;
  hash?: string;
  determiner?: string;
  scope?: string;
  until?: string;
}
export interface MsgRegisterDeidMethodAminoMsg {
  type: "aceso/consent/MsgRegisterDeidMethod";
  value: MsgRegisterDeidMethodAmino;
}
export interface MsgRegisterDeidMethodSDKType {
  authority: string;
  hash: Uint8Array;
  determiner: string;
  scope: string;
  until: bigint;
}
/** MsgUpdateParams replaces the parameters; authority only. */
export interface MsgUpdateParams {
  authority: string;
  params: Params;
}
export interface MsgUpdateParamsProtoMsg {
  typeUrl: "/aceso.consent.v1.MsgUpdateParams";
  value: Uint8Array;
}
/**
 * MsgUpdateParams replaces the parameters; authority only.
 * @name MsgUpdateParamsAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.MsgUpdateParams
 */
export interface MsgUpdateParamsAmino {
  authority?: string;
  params: ParamsAmino;
}
export interface MsgUpdateParamsAminoMsg {
  type: "aceso/consent/MsgUpdateParams";
  value: MsgUpdateParamsAmino;
}
/** MsgUpdateParams replaces the parameters; authority only. */
export interface MsgUpdateParamsSDKType {
  authority: string;
  params: ParamsSDKType;
}
/** MsgWithdrawConsentResponse is empty: the event carries what changed. */
export interface MsgWithdrawConsentResponse {}
export interface MsgWithdrawConsentResponseProtoMsg {
  typeUrl: "/aceso.consent.v1.MsgWithdrawConsentResponse";
  value: Uint8Array;
}
/**
 * MsgWithdrawConsentResponse is empty: the event carries what changed.
 * @name MsgWithdrawConsentResponseAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.MsgWithdrawConsentResponse
 */
export interface MsgWithdrawConsentResponseAmino {}
export interface MsgWithdrawConsentResponseAminoMsg {
  type: "/aceso.consent.v1.MsgWithdrawConsentResponse";
  value: MsgWithdrawConsentResponseAmino;
}
/** MsgWithdrawConsentResponse is empty: the event carries what changed. */
export interface MsgWithdrawConsentResponseSDKType {}
/** MsgSetConsentStatusResponse is empty: the event carries what changed. */
export interface MsgSetConsentStatusResponse {}
export interface MsgSetConsentStatusResponseProtoMsg {
  typeUrl: "/aceso.consent.v1.MsgSetConsentStatusResponse";
  value: Uint8Array;
}
/**
 * MsgSetConsentStatusResponse is empty: the event carries what changed.
 * @name MsgSetConsentStatusResponseAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.MsgSetConsentStatusResponse
 */
export interface MsgSetConsentStatusResponseAmino {}
export interface MsgSetConsentStatusResponseAminoMsg {
  type: "/aceso.consent.v1.MsgSetConsentStatusResponse";
  value: MsgSetConsentStatusResponseAmino;
}
/** MsgSetConsentStatusResponse is empty: the event carries what changed. */
export interface MsgSetConsentStatusResponseSDKType {}
/** MsgAddGuardianResponse is empty: the event carries what changed. */
export interface MsgAddGuardianResponse {}
export interface MsgAddGuardianResponseProtoMsg {
  typeUrl: "/aceso.consent.v1.MsgAddGuardianResponse";
  value: Uint8Array;
}
/**
 * MsgAddGuardianResponse is empty: the event carries what changed.
 * @name MsgAddGuardianResponseAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.MsgAddGuardianResponse
 */
export interface MsgAddGuardianResponseAmino {}
export interface MsgAddGuardianResponseAminoMsg {
  type: "/aceso.consent.v1.MsgAddGuardianResponse";
  value: MsgAddGuardianResponseAmino;
}
/** MsgAddGuardianResponse is empty: the event carries what changed. */
export interface MsgAddGuardianResponseSDKType {}
/** MsgRemoveGuardianResponse is empty: the event carries what changed. */
export interface MsgRemoveGuardianResponse {}
export interface MsgRemoveGuardianResponseProtoMsg {
  typeUrl: "/aceso.consent.v1.MsgRemoveGuardianResponse";
  value: Uint8Array;
}
/**
 * MsgRemoveGuardianResponse is empty: the event carries what changed.
 * @name MsgRemoveGuardianResponseAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.MsgRemoveGuardianResponse
 */
export interface MsgRemoveGuardianResponseAmino {}
export interface MsgRemoveGuardianResponseAminoMsg {
  type: "/aceso.consent.v1.MsgRemoveGuardianResponse";
  value: MsgRemoveGuardianResponseAmino;
}
/** MsgRemoveGuardianResponse is empty: the event carries what changed. */
export interface MsgRemoveGuardianResponseSDKType {}
/** MsgRegisterTermsResponse is empty: the event carries what changed. */
export interface MsgRegisterTermsResponse {}
export interface MsgRegisterTermsResponseProtoMsg {
  typeUrl: "/aceso.consent.v1.MsgRegisterTermsResponse";
  value: Uint8Array;
}
/**
 * MsgRegisterTermsResponse is empty: the event carries what changed.
 * @name MsgRegisterTermsResponseAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.MsgRegisterTermsResponse
 */
export interface MsgRegisterTermsResponseAmino {}
export interface MsgRegisterTermsResponseAminoMsg {
  type: "/aceso.consent.v1.MsgRegisterTermsResponse";
  value: MsgRegisterTermsResponseAmino;
}
/** MsgRegisterTermsResponse is empty: the event carries what changed. */
export interface MsgRegisterTermsResponseSDKType {}
/** MsgMarkEnteredInErrorResponse is empty: the event carries what changed. */
export interface MsgMarkEnteredInErrorResponse {}
export interface MsgMarkEnteredInErrorResponseProtoMsg {
  typeUrl: "/aceso.consent.v1.MsgMarkEnteredInErrorResponse";
  value: Uint8Array;
}
/**
 * MsgMarkEnteredInErrorResponse is empty: the event carries what changed.
 * @name MsgMarkEnteredInErrorResponseAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.MsgMarkEnteredInErrorResponse
 */
export interface MsgMarkEnteredInErrorResponseAmino {}
export interface MsgMarkEnteredInErrorResponseAminoMsg {
  type: "/aceso.consent.v1.MsgMarkEnteredInErrorResponse";
  value: MsgMarkEnteredInErrorResponseAmino;
}
/** MsgMarkEnteredInErrorResponse is empty: the event carries what changed. */
export interface MsgMarkEnteredInErrorResponseSDKType {}
/** MsgApproveIssuerResponse is empty: the event carries what changed. */
export interface MsgApproveIssuerResponse {}
export interface MsgApproveIssuerResponseProtoMsg {
  typeUrl: "/aceso.consent.v1.MsgApproveIssuerResponse";
  value: Uint8Array;
}
/**
 * MsgApproveIssuerResponse is empty: the event carries what changed.
 * @name MsgApproveIssuerResponseAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.MsgApproveIssuerResponse
 */
export interface MsgApproveIssuerResponseAmino {}
export interface MsgApproveIssuerResponseAminoMsg {
  type: "/aceso.consent.v1.MsgApproveIssuerResponse";
  value: MsgApproveIssuerResponseAmino;
}
/** MsgApproveIssuerResponse is empty: the event carries what changed. */
export interface MsgApproveIssuerResponseSDKType {}
/** MsgRegisterVisaResponse is empty: the event carries what changed. */
export interface MsgRegisterVisaResponse {}
export interface MsgRegisterVisaResponseProtoMsg {
  typeUrl: "/aceso.consent.v1.MsgRegisterVisaResponse";
  value: Uint8Array;
}
/**
 * MsgRegisterVisaResponse is empty: the event carries what changed.
 * @name MsgRegisterVisaResponseAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.MsgRegisterVisaResponse
 */
export interface MsgRegisterVisaResponseAmino {}
export interface MsgRegisterVisaResponseAminoMsg {
  type: "/aceso.consent.v1.MsgRegisterVisaResponse";
  value: MsgRegisterVisaResponseAmino;
}
/** MsgRegisterVisaResponse is empty: the event carries what changed. */
export interface MsgRegisterVisaResponseSDKType {}
/** MsgRevokeVisaResponse is empty: the event carries what changed. */
export interface MsgRevokeVisaResponse {}
export interface MsgRevokeVisaResponseProtoMsg {
  typeUrl: "/aceso.consent.v1.MsgRevokeVisaResponse";
  value: Uint8Array;
}
/**
 * MsgRevokeVisaResponse is empty: the event carries what changed.
 * @name MsgRevokeVisaResponseAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.MsgRevokeVisaResponse
 */
export interface MsgRevokeVisaResponseAmino {}
export interface MsgRevokeVisaResponseAminoMsg {
  type: "/aceso.consent.v1.MsgRevokeVisaResponse";
  value: MsgRevokeVisaResponseAmino;
}
/** MsgRevokeVisaResponse is empty: the event carries what changed. */
export interface MsgRevokeVisaResponseSDKType {}
/** MsgRegisterDeidMethodResponse is empty: the event carries what changed. */
export interface MsgRegisterDeidMethodResponse {}
export interface MsgRegisterDeidMethodResponseProtoMsg {
  typeUrl: "/aceso.consent.v1.MsgRegisterDeidMethodResponse";
  value: Uint8Array;
}
/**
 * MsgRegisterDeidMethodResponse is empty: the event carries what changed.
 * @name MsgRegisterDeidMethodResponseAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.MsgRegisterDeidMethodResponse
 */
export interface MsgRegisterDeidMethodResponseAmino {}
export interface MsgRegisterDeidMethodResponseAminoMsg {
  type: "/aceso.consent.v1.MsgRegisterDeidMethodResponse";
  value: MsgRegisterDeidMethodResponseAmino;
}
/** MsgRegisterDeidMethodResponse is empty: the event carries what changed. */
export interface MsgRegisterDeidMethodResponseSDKType {}
/** MsgUpdateParamsResponse is empty: the event carries what changed. */
export interface MsgUpdateParamsResponse {}
export interface MsgUpdateParamsResponseProtoMsg {
  typeUrl: "/aceso.consent.v1.MsgUpdateParamsResponse";
  value: Uint8Array;
}
/**
 * MsgUpdateParamsResponse is empty: the event carries what changed.
 * @name MsgUpdateParamsResponseAmino
 * @package aceso.consent.v1
 * @see proto type: aceso.consent.v1.MsgUpdateParamsResponse
 */
export interface MsgUpdateParamsResponseAmino {}
export interface MsgUpdateParamsResponseAminoMsg {
  type: "/aceso.consent.v1.MsgUpdateParamsResponse";
  value: MsgUpdateParamsResponseAmino;
}
/** MsgUpdateParamsResponse is empty: the event carries what changed. */
export interface MsgUpdateParamsResponseSDKType {}
function createBaseMsgGrantConsent(): MsgGrantConsent {
  return {
    owner: "",
    terms: ConsentTerms.fromPartial({})
  };
}
export const MsgGrantConsent = {
  typeUrl: "/aceso.consent.v1.MsgGrantConsent",
  encode(message: MsgGrantConsent, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.owner !== "") {
      writer.uint32(10).string(message.owner);
    }
    if (message.terms !== undefined) {
      ConsentTerms.encode(message.terms, writer.uint32(18).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgGrantConsent {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgGrantConsent();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.owner = reader.string();
          break;
        case 2:
          message.terms = ConsentTerms.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgGrantConsent {
    const obj = createBaseMsgGrantConsent();
    if (isSet(object.owner)) obj.owner = String(object.owner);
    if (isSet(object.terms)) obj.terms = ConsentTerms.fromJSON(object.terms);
    return obj;
  },
  toJSON(message: MsgGrantConsent): JsonSafe<MsgGrantConsent> {
    const obj: any = {};
    message.owner !== undefined && (obj.owner = message.owner);
    message.terms !== undefined && (obj.terms = message.terms ? ConsentTerms.toJSON(message.terms) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<MsgGrantConsent>): MsgGrantConsent {
    const message = createBaseMsgGrantConsent();
    message.owner = object.owner ?? "";
    if (object.terms !== undefined && object.terms !== null) {
      message.terms = ConsentTerms.fromPartial(object.terms);
    }
    return message;
  },
  fromAmino(object: MsgGrantConsentAmino): MsgGrantConsent {
    const message = createBaseMsgGrantConsent();
    if (object.owner !== undefined && object.owner !== null) {
      message.owner = object.owner;
    }
    if (object.terms !== undefined && object.terms !== null) {
      message.terms = ConsentTerms.fromAmino(object.terms);
    }
    return message;
  },
  toAmino(message: MsgGrantConsent): MsgGrantConsentAmino {
    const obj: any = {};
    obj.owner = message.owner === "" ? undefined : message.owner;
    obj.terms = message.terms ? ConsentTerms.toAmino(message.terms) : ConsentTerms.toAmino(ConsentTerms.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: MsgGrantConsentAminoMsg): MsgGrantConsent {
    return MsgGrantConsent.fromAmino(object.value);
  },
  toAminoMsg(message: MsgGrantConsent): MsgGrantConsentAminoMsg {
    return {
      type: "aceso/consent/MsgGrantConsent",
      value: MsgGrantConsent.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgGrantConsentProtoMsg): MsgGrantConsent {
    return MsgGrantConsent.decode(message.value);
  },
  toProto(message: MsgGrantConsent): Uint8Array {
    return MsgGrantConsent.encode(message).finish();
  },
  toProtoMsg(message: MsgGrantConsent): MsgGrantConsentProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.MsgGrantConsent",
      value: MsgGrantConsent.encode(message).finish()
    };
  }
};
function createBaseMsgGrantConsentResponse(): MsgGrantConsentResponse {
  return {
    consent: new Uint8Array()
  };
}
export const MsgGrantConsentResponse = {
  typeUrl: "/aceso.consent.v1.MsgGrantConsentResponse",
  encode(message: MsgGrantConsentResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.consent.length !== 0) {
      writer.uint32(10).bytes(message.consent);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgGrantConsentResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgGrantConsentResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.consent = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgGrantConsentResponse {
    const obj = createBaseMsgGrantConsentResponse();
    if (isSet(object.consent)) obj.consent = bytesFromBase64(object.consent);
    return obj;
  },
  toJSON(message: MsgGrantConsentResponse): JsonSafe<MsgGrantConsentResponse> {
    const obj: any = {};
    message.consent !== undefined && (obj.consent = base64FromBytes(message.consent !== undefined ? message.consent : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgGrantConsentResponse>): MsgGrantConsentResponse {
    const message = createBaseMsgGrantConsentResponse();
    message.consent = object.consent ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgGrantConsentResponseAmino): MsgGrantConsentResponse {
    const message = createBaseMsgGrantConsentResponse();
    if (object.consent !== undefined && object.consent !== null) {
      message.consent = bytesFromBase64(object.consent);
    }
    return message;
  },
  toAmino(message: MsgGrantConsentResponse): MsgGrantConsentResponseAmino {
    const obj: any = {};
    obj.consent = message.consent ? base64FromBytes(message.consent) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgGrantConsentResponseAminoMsg): MsgGrantConsentResponse {
    return MsgGrantConsentResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgGrantConsentResponseProtoMsg): MsgGrantConsentResponse {
    return MsgGrantConsentResponse.decode(message.value);
  },
  toProto(message: MsgGrantConsentResponse): Uint8Array {
    return MsgGrantConsentResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgGrantConsentResponse): MsgGrantConsentResponseProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.MsgGrantConsentResponse",
      value: MsgGrantConsentResponse.encode(message).finish()
    };
  }
};
function createBaseMsgReplaceConsent(): MsgReplaceConsent {
  return {
    owner: "",
    predecessor: new Uint8Array(),
    terms: ConsentTerms.fromPartial({})
  };
}
export const MsgReplaceConsent = {
  typeUrl: "/aceso.consent.v1.MsgReplaceConsent",
  encode(message: MsgReplaceConsent, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.owner !== "") {
      writer.uint32(10).string(message.owner);
    }
    if (message.predecessor.length !== 0) {
      writer.uint32(18).bytes(message.predecessor);
    }
    if (message.terms !== undefined) {
      ConsentTerms.encode(message.terms, writer.uint32(26).fork()).ldelim();
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgReplaceConsent {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgReplaceConsent();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.owner = reader.string();
          break;
        case 2:
          message.predecessor = reader.bytes();
          break;
        case 3:
          message.terms = ConsentTerms.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgReplaceConsent {
    const obj = createBaseMsgReplaceConsent();
    if (isSet(object.owner)) obj.owner = String(object.owner);
    if (isSet(object.predecessor)) obj.predecessor = bytesFromBase64(object.predecessor);
    if (isSet(object.terms)) obj.terms = ConsentTerms.fromJSON(object.terms);
    return obj;
  },
  toJSON(message: MsgReplaceConsent): JsonSafe<MsgReplaceConsent> {
    const obj: any = {};
    message.owner !== undefined && (obj.owner = message.owner);
    message.predecessor !== undefined && (obj.predecessor = base64FromBytes(message.predecessor !== undefined ? message.predecessor : new Uint8Array()));
    message.terms !== undefined && (obj.terms = message.terms ? ConsentTerms.toJSON(message.terms) : undefined);
    return obj;
  },
  fromPartial(object: DeepPartial<MsgReplaceConsent>): MsgReplaceConsent {
    const message = createBaseMsgReplaceConsent();
    message.owner = object.owner ?? "";
    message.predecessor = object.predecessor ?? new Uint8Array();
    if (object.terms !== undefined && object.terms !== null) {
      message.terms = ConsentTerms.fromPartial(object.terms);
    }
    return message;
  },
  fromAmino(object: MsgReplaceConsentAmino): MsgReplaceConsent {
    const message = createBaseMsgReplaceConsent();
    if (object.owner !== undefined && object.owner !== null) {
      message.owner = object.owner;
    }
    if (object.predecessor !== undefined && object.predecessor !== null) {
      message.predecessor = bytesFromBase64(object.predecessor);
    }
    if (object.terms !== undefined && object.terms !== null) {
      message.terms = ConsentTerms.fromAmino(object.terms);
    }
    return message;
  },
  toAmino(message: MsgReplaceConsent): MsgReplaceConsentAmino {
    const obj: any = {};
    obj.owner = message.owner === "" ? undefined : message.owner;
    obj.predecessor = message.predecessor ? base64FromBytes(message.predecessor) : undefined;
    obj.terms = message.terms ? ConsentTerms.toAmino(message.terms) : ConsentTerms.toAmino(ConsentTerms.fromPartial({}));
    return obj;
  },
  fromAminoMsg(object: MsgReplaceConsentAminoMsg): MsgReplaceConsent {
    return MsgReplaceConsent.fromAmino(object.value);
  },
  toAminoMsg(message: MsgReplaceConsent): MsgReplaceConsentAminoMsg {
    return {
      type: "aceso/consent/MsgReplaceConsent",
      value: MsgReplaceConsent.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgReplaceConsentProtoMsg): MsgReplaceConsent {
    return MsgReplaceConsent.decode(message.value);
  },
  toProto(message: MsgReplaceConsent): Uint8Array {
    return MsgReplaceConsent.encode(message).finish();
  },
  toProtoMsg(message: MsgReplaceConsent): MsgReplaceConsentProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.MsgReplaceConsent",
      value: MsgReplaceConsent.encode(message).finish()
    };
  }
};
function createBaseMsgReplaceConsentResponse(): MsgReplaceConsentResponse {
  return {
    consent: new Uint8Array()
  };
}
export const MsgReplaceConsentResponse = {
  typeUrl: "/aceso.consent.v1.MsgReplaceConsentResponse",
  encode(message: MsgReplaceConsentResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.consent.length !== 0) {
      writer.uint32(10).bytes(message.consent);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgReplaceConsentResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgReplaceConsentResponse();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.consent = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgReplaceConsentResponse {
    const obj = createBaseMsgReplaceConsentResponse();
    if (isSet(object.consent)) obj.consent = bytesFromBase64(object.consent);
    return obj;
  },
  toJSON(message: MsgReplaceConsentResponse): JsonSafe<MsgReplaceConsentResponse> {
    const obj: any = {};
    message.consent !== undefined && (obj.consent = base64FromBytes(message.consent !== undefined ? message.consent : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgReplaceConsentResponse>): MsgReplaceConsentResponse {
    const message = createBaseMsgReplaceConsentResponse();
    message.consent = object.consent ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgReplaceConsentResponseAmino): MsgReplaceConsentResponse {
    const message = createBaseMsgReplaceConsentResponse();
    if (object.consent !== undefined && object.consent !== null) {
      message.consent = bytesFromBase64(object.consent);
    }
    return message;
  },
  toAmino(message: MsgReplaceConsentResponse): MsgReplaceConsentResponseAmino {
    const obj: any = {};
    obj.consent = message.consent ? base64FromBytes(message.consent) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgReplaceConsentResponseAminoMsg): MsgReplaceConsentResponse {
    return MsgReplaceConsentResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgReplaceConsentResponseProtoMsg): MsgReplaceConsentResponse {
    return MsgReplaceConsentResponse.decode(message.value);
  },
  toProto(message: MsgReplaceConsentResponse): Uint8Array {
    return MsgReplaceConsentResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgReplaceConsentResponse): MsgReplaceConsentResponseProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.MsgReplaceConsentResponse",
      value: MsgReplaceConsentResponse.encode(message).finish()
    };
  }
};
function createBaseMsgWithdrawConsent(): MsgWithdrawConsent {
  return {
    signer: "",
    consent: new Uint8Array(),
    mode: 0
  };
}
export const MsgWithdrawConsent = {
  typeUrl: "/aceso.consent.v1.MsgWithdrawConsent",
  encode(message: MsgWithdrawConsent, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.signer !== "") {
      writer.uint32(10).string(message.signer);
    }
    if (message.consent.length !== 0) {
      writer.uint32(18).bytes(message.consent);
    }
    if (message.mode !== 0) {
      writer.uint32(24).int32(message.mode);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgWithdrawConsent {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgWithdrawConsent();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.signer = reader.string();
          break;
        case 2:
          message.consent = reader.bytes();
          break;
        case 3:
          message.mode = reader.int32() as any;
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgWithdrawConsent {
    const obj = createBaseMsgWithdrawConsent();
    if (isSet(object.signer)) obj.signer = String(object.signer);
    if (isSet(object.consent)) obj.consent = bytesFromBase64(object.consent);
    if (isSet(object.mode)) obj.mode = withdrawalModeFromJSON(object.mode);
    return obj;
  },
  toJSON(message: MsgWithdrawConsent): JsonSafe<MsgWithdrawConsent> {
    const obj: any = {};
    message.signer !== undefined && (obj.signer = message.signer);
    message.consent !== undefined && (obj.consent = base64FromBytes(message.consent !== undefined ? message.consent : new Uint8Array()));
    message.mode !== undefined && (obj.mode = withdrawalModeToJSON(message.mode));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgWithdrawConsent>): MsgWithdrawConsent {
    const message = createBaseMsgWithdrawConsent();
    message.signer = object.signer ?? "";
    message.consent = object.consent ?? new Uint8Array();
    message.mode = object.mode ?? 0;
    return message;
  },
  fromAmino(object: MsgWithdrawConsentAmino): MsgWithdrawConsent {
    const message = createBaseMsgWithdrawConsent();
    if (object.signer !== undefined && object.signer !== null) {
      message.signer = object.signer;
    }
    if (object.consent !== undefined && object.consent !== null) {
      message.consent = bytesFromBase64(object.consent);
    }
    if (object.mode !== undefined && object.mode !== null) {
      message.mode = object.mode;
    }
    return message;
  },
  toAmino(message: MsgWithdrawConsent): MsgWithdrawConsentAmino {
    const obj: any = {};
    obj.signer = message.signer === "" ? undefined : message.signer;
    obj.consent = message.consent ? base64FromBytes(message.consent) : undefined;
    obj.mode = message.mode === 0 ? undefined : message.mode;
    return obj;
  },
  fromAminoMsg(object: MsgWithdrawConsentAminoMsg): MsgWithdrawConsent {
    return MsgWithdrawConsent.fromAmino(object.value);
  },
  toAminoMsg(message: MsgWithdrawConsent): MsgWithdrawConsentAminoMsg {
    return {
      type: "aceso/consent/MsgWithdrawConsent",
      value: MsgWithdrawConsent.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgWithdrawConsentProtoMsg): MsgWithdrawConsent {
    return MsgWithdrawConsent.decode(message.value);
  },
  toProto(message: MsgWithdrawConsent): Uint8Array {
    return MsgWithdrawConsent.encode(message).finish();
  },
  toProtoMsg(message: MsgWithdrawConsent): MsgWithdrawConsentProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.MsgWithdrawConsent",
      value: MsgWithdrawConsent.encode(message).finish()
    };
  }
};
function createBaseMsgSetConsentStatus(): MsgSetConsentStatus {
  return {
    signer: "",
    consent: new Uint8Array(),
    status: 0
  };
}
export const MsgSetConsentStatus = {
  typeUrl: "/aceso.consent.v1.MsgSetConsentStatus",
  encode(message: MsgSetConsentStatus, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.signer !== "") {
      writer.uint32(10).string(message.signer);
    }
    if (message.consent.length !== 0) {
      writer.uint32(18).bytes(message.consent);
    }
    if (message.status !== 0) {
      writer.uint32(24).int32(message.status);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgSetConsentStatus {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgSetConsentStatus();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.signer = reader.string();
          break;
        case 2:
          message.consent = reader.bytes();
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
  fromJSON(object: any): MsgSetConsentStatus {
    const obj = createBaseMsgSetConsentStatus();
    if (isSet(object.signer)) obj.signer = String(object.signer);
    if (isSet(object.consent)) obj.consent = bytesFromBase64(object.consent);
    if (isSet(object.status)) obj.status = consentStatusFromJSON(object.status);
    return obj;
  },
  toJSON(message: MsgSetConsentStatus): JsonSafe<MsgSetConsentStatus> {
    const obj: any = {};
    message.signer !== undefined && (obj.signer = message.signer);
    message.consent !== undefined && (obj.consent = base64FromBytes(message.consent !== undefined ? message.consent : new Uint8Array()));
    message.status !== undefined && (obj.status = consentStatusToJSON(message.status));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgSetConsentStatus>): MsgSetConsentStatus {
    const message = createBaseMsgSetConsentStatus();
    message.signer = object.signer ?? "";
    message.consent = object.consent ?? new Uint8Array();
    message.status = object.status ?? 0;
    return message;
  },
  fromAmino(object: MsgSetConsentStatusAmino): MsgSetConsentStatus {
    const message = createBaseMsgSetConsentStatus();
    if (object.signer !== undefined && object.signer !== null) {
      message.signer = object.signer;
    }
    if (object.consent !== undefined && object.consent !== null) {
      message.consent = bytesFromBase64(object.consent);
    }
    if (object.status !== undefined && object.status !== null) {
      message.status = object.status;
    }
    return message;
  },
  toAmino(message: MsgSetConsentStatus): MsgSetConsentStatusAmino {
    const obj: any = {};
    obj.signer = message.signer === "" ? undefined : message.signer;
    obj.consent = message.consent ? base64FromBytes(message.consent) : undefined;
    obj.status = message.status === 0 ? undefined : message.status;
    return obj;
  },
  fromAminoMsg(object: MsgSetConsentStatusAminoMsg): MsgSetConsentStatus {
    return MsgSetConsentStatus.fromAmino(object.value);
  },
  toAminoMsg(message: MsgSetConsentStatus): MsgSetConsentStatusAminoMsg {
    return {
      type: "aceso/consent/MsgSetConsentStatus",
      value: MsgSetConsentStatus.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgSetConsentStatusProtoMsg): MsgSetConsentStatus {
    return MsgSetConsentStatus.decode(message.value);
  },
  toProto(message: MsgSetConsentStatus): Uint8Array {
    return MsgSetConsentStatus.encode(message).finish();
  },
  toProtoMsg(message: MsgSetConsentStatus): MsgSetConsentStatusProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.MsgSetConsentStatus",
      value: MsgSetConsentStatus.encode(message).finish()
    };
  }
};
function createBaseMsgAddGuardian(): MsgAddGuardian {
  return {
    ward: "",
    guardian: "",
    authorityRef: "",
    expires: BigInt(0)
  };
}
export const MsgAddGuardian = {
  typeUrl: "/aceso.consent.v1.MsgAddGuardian",
  encode(message: MsgAddGuardian, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.ward !== "") {
      writer.uint32(10).string(message.ward);
    }
    if (message.guardian !== "") {
      writer.uint32(18).string(message.guardian);
    }
    if (message.authorityRef !== "") {
      writer.uint32(26).string(message.authorityRef);
    }
    if (message.expires !== BigInt(0)) {
      writer.uint32(32).int64(message.expires);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgAddGuardian {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgAddGuardian();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.ward = reader.string();
          break;
        case 2:
          message.guardian = reader.string();
          break;
        case 3:
          message.authorityRef = reader.string();
          break;
        case 4:
          message.expires = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgAddGuardian {
    const obj = createBaseMsgAddGuardian();
    if (isSet(object.ward)) obj.ward = String(object.ward);
    if (isSet(object.guardian)) obj.guardian = String(object.guardian);
    if (isSet(object.authorityRef)) obj.authorityRef = String(object.authorityRef);
    if (isSet(object.expires)) obj.expires = BigInt(object.expires.toString());
    return obj;
  },
  toJSON(message: MsgAddGuardian): JsonSafe<MsgAddGuardian> {
    const obj: any = {};
    message.ward !== undefined && (obj.ward = message.ward);
    message.guardian !== undefined && (obj.guardian = message.guardian);
    message.authorityRef !== undefined && (obj.authorityRef = message.authorityRef);
    message.expires !== undefined && (obj.expires = (message.expires || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<MsgAddGuardian>): MsgAddGuardian {
    const message = createBaseMsgAddGuardian();
    message.ward = object.ward ?? "";
    message.guardian = object.guardian ?? "";
    message.authorityRef = object.authorityRef ?? "";
    if (object.expires !== undefined && object.expires !== null) {
      message.expires = BigInt(object.expires.toString());
    }
    return message;
  },
  fromAmino(object: MsgAddGuardianAmino): MsgAddGuardian {
    const message = createBaseMsgAddGuardian();
    if (object.ward !== undefined && object.ward !== null) {
      message.ward = object.ward;
    }
    if (object.guardian !== undefined && object.guardian !== null) {
      message.guardian = object.guardian;
    }
    if (object.authority_ref !== undefined && object.authority_ref !== null) {
      message.authorityRef = object.authority_ref;
    }
    if (object.expires !== undefined && object.expires !== null) {
      message.expires = BigInt(object.expires);
    }
    return message;
  },
  toAmino(message: MsgAddGuardian): MsgAddGuardianAmino {
    const obj: any = {};
    obj.ward = message.ward === "" ? undefined : message.ward;
    obj.guardian = message.guardian === "" ? undefined : message.guardian;
    obj.authority_ref = message.authorityRef === "" ? undefined : message.authorityRef;
    obj.expires = message.expires !== BigInt(0) ? message.expires?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgAddGuardianAminoMsg): MsgAddGuardian {
    return MsgAddGuardian.fromAmino(object.value);
  },
  toAminoMsg(message: MsgAddGuardian): MsgAddGuardianAminoMsg {
    return {
      type: "aceso/consent/MsgAddGuardian",
      value: MsgAddGuardian.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgAddGuardianProtoMsg): MsgAddGuardian {
    return MsgAddGuardian.decode(message.value);
  },
  toProto(message: MsgAddGuardian): Uint8Array {
    return MsgAddGuardian.encode(message).finish();
  },
  toProtoMsg(message: MsgAddGuardian): MsgAddGuardianProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.MsgAddGuardian",
      value: MsgAddGuardian.encode(message).finish()
    };
  }
};
function createBaseMsgRemoveGuardian(): MsgRemoveGuardian {
  return {
    ward: "",
    guardian: ""
  };
}
export const MsgRemoveGuardian = {
  typeUrl: "/aceso.consent.v1.MsgRemoveGuardian",
  encode(message: MsgRemoveGuardian, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.ward !== "") {
      writer.uint32(10).string(message.ward);
    }
    if (message.guardian !== "") {
      writer.uint32(18).string(message.guardian);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRemoveGuardian {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRemoveGuardian();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.ward = reader.string();
          break;
        case 2:
          message.guardian = reader.string();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgRemoveGuardian {
    const obj = createBaseMsgRemoveGuardian();
    if (isSet(object.ward)) obj.ward = String(object.ward);
    if (isSet(object.guardian)) obj.guardian = String(object.guardian);
    return obj;
  },
  toJSON(message: MsgRemoveGuardian): JsonSafe<MsgRemoveGuardian> {
    const obj: any = {};
    message.ward !== undefined && (obj.ward = message.ward);
    message.guardian !== undefined && (obj.guardian = message.guardian);
    return obj;
  },
  fromPartial(object: DeepPartial<MsgRemoveGuardian>): MsgRemoveGuardian {
    const message = createBaseMsgRemoveGuardian();
    message.ward = object.ward ?? "";
    message.guardian = object.guardian ?? "";
    return message;
  },
  fromAmino(object: MsgRemoveGuardianAmino): MsgRemoveGuardian {
    const message = createBaseMsgRemoveGuardian();
    if (object.ward !== undefined && object.ward !== null) {
      message.ward = object.ward;
    }
    if (object.guardian !== undefined && object.guardian !== null) {
      message.guardian = object.guardian;
    }
    return message;
  },
  toAmino(message: MsgRemoveGuardian): MsgRemoveGuardianAmino {
    const obj: any = {};
    obj.ward = message.ward === "" ? undefined : message.ward;
    obj.guardian = message.guardian === "" ? undefined : message.guardian;
    return obj;
  },
  fromAminoMsg(object: MsgRemoveGuardianAminoMsg): MsgRemoveGuardian {
    return MsgRemoveGuardian.fromAmino(object.value);
  },
  toAminoMsg(message: MsgRemoveGuardian): MsgRemoveGuardianAminoMsg {
    return {
      type: "aceso/consent/MsgRemoveGuardian",
      value: MsgRemoveGuardian.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgRemoveGuardianProtoMsg): MsgRemoveGuardian {
    return MsgRemoveGuardian.decode(message.value);
  },
  toProto(message: MsgRemoveGuardian): Uint8Array {
    return MsgRemoveGuardian.encode(message).finish();
  },
  toProtoMsg(message: MsgRemoveGuardian): MsgRemoveGuardianProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.MsgRemoveGuardian",
      value: MsgRemoveGuardian.encode(message).finish()
    };
  }
};
function createBaseMsgRegisterTerms(): MsgRegisterTerms {
  return {
    sender: "",
    hash: new Uint8Array(),
    language: "",
    version: "",
    uri: ""
  };
}
export const MsgRegisterTerms = {
  typeUrl: "/aceso.consent.v1.MsgRegisterTerms",
  encode(message: MsgRegisterTerms, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.sender !== "") {
      writer.uint32(10).string(message.sender);
    }
    if (message.hash.length !== 0) {
      writer.uint32(18).bytes(message.hash);
    }
    if (message.language !== "") {
      writer.uint32(26).string(message.language);
    }
    if (message.version !== "") {
      writer.uint32(34).string(message.version);
    }
    if (message.uri !== "") {
      writer.uint32(42).string(message.uri);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRegisterTerms {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRegisterTerms();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.sender = reader.string();
          break;
        case 2:
          message.hash = reader.bytes();
          break;
        case 3:
          message.language = reader.string();
          break;
        case 4:
          message.version = reader.string();
          break;
        case 5:
          message.uri = reader.string();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgRegisterTerms {
    const obj = createBaseMsgRegisterTerms();
    if (isSet(object.sender)) obj.sender = String(object.sender);
    if (isSet(object.hash)) obj.hash = bytesFromBase64(object.hash);
    if (isSet(object.language)) obj.language = String(object.language);
    if (isSet(object.version)) obj.version = String(object.version);
    if (isSet(object.uri)) obj.uri = String(object.uri);
    return obj;
  },
  toJSON(message: MsgRegisterTerms): JsonSafe<MsgRegisterTerms> {
    const obj: any = {};
    message.sender !== undefined && (obj.sender = message.sender);
    message.hash !== undefined && (obj.hash = base64FromBytes(message.hash !== undefined ? message.hash : new Uint8Array()));
    message.language !== undefined && (obj.language = message.language);
    message.version !== undefined && (obj.version = message.version);
    message.uri !== undefined && (obj.uri = message.uri);
    return obj;
  },
  fromPartial(object: DeepPartial<MsgRegisterTerms>): MsgRegisterTerms {
    const message = createBaseMsgRegisterTerms();
    message.sender = object.sender ?? "";
    message.hash = object.hash ?? new Uint8Array();
    message.language = object.language ?? "";
    message.version = object.version ?? "";
    message.uri = object.uri ?? "";
    return message;
  },
  fromAmino(object: MsgRegisterTermsAmino): MsgRegisterTerms {
    const message = createBaseMsgRegisterTerms();
    if (object.sender !== undefined && object.sender !== null) {
      message.sender = object.sender;
    }
    if (object.hash !== undefined && object.hash !== null) {
      message.hash = bytesFromBase64(object.hash);
    }
    if (object.language !== undefined && object.language !== null) {
      message.language = object.language;
    }
    if (object.version !== undefined && object.version !== null) {
      message.version = object.version;
    }
    if (object.uri !== undefined && object.uri !== null) {
      message.uri = object.uri;
    }
    return message;
  },
  toAmino(message: MsgRegisterTerms): MsgRegisterTermsAmino {
    const obj: any = {};
    obj.sender = message.sender === "" ? undefined : message.sender;
    obj.hash = message.hash ? base64FromBytes(message.hash) : undefined;
    obj.language = message.language === "" ? undefined : message.language;
    obj.version = message.version === "" ? undefined : message.version;
    obj.uri = message.uri === "" ? undefined : message.uri;
    return obj;
  },
  fromAminoMsg(object: MsgRegisterTermsAminoMsg): MsgRegisterTerms {
    return MsgRegisterTerms.fromAmino(object.value);
  },
  toAminoMsg(message: MsgRegisterTerms): MsgRegisterTermsAminoMsg {
    return {
      type: "aceso/consent/MsgRegisterTerms",
      value: MsgRegisterTerms.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgRegisterTermsProtoMsg): MsgRegisterTerms {
    return MsgRegisterTerms.decode(message.value);
  },
  toProto(message: MsgRegisterTerms): Uint8Array {
    return MsgRegisterTerms.encode(message).finish();
  },
  toProtoMsg(message: MsgRegisterTerms): MsgRegisterTermsProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.MsgRegisterTerms",
      value: MsgRegisterTerms.encode(message).finish()
    };
  }
};
function createBaseMsgMarkEnteredInError(): MsgMarkEnteredInError {
  return {
    owner: "",
    consent: new Uint8Array()
  };
}
export const MsgMarkEnteredInError = {
  typeUrl: "/aceso.consent.v1.MsgMarkEnteredInError",
  encode(message: MsgMarkEnteredInError, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.owner !== "") {
      writer.uint32(10).string(message.owner);
    }
    if (message.consent.length !== 0) {
      writer.uint32(18).bytes(message.consent);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgMarkEnteredInError {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgMarkEnteredInError();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.owner = reader.string();
          break;
        case 2:
          message.consent = reader.bytes();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgMarkEnteredInError {
    const obj = createBaseMsgMarkEnteredInError();
    if (isSet(object.owner)) obj.owner = String(object.owner);
    if (isSet(object.consent)) obj.consent = bytesFromBase64(object.consent);
    return obj;
  },
  toJSON(message: MsgMarkEnteredInError): JsonSafe<MsgMarkEnteredInError> {
    const obj: any = {};
    message.owner !== undefined && (obj.owner = message.owner);
    message.consent !== undefined && (obj.consent = base64FromBytes(message.consent !== undefined ? message.consent : new Uint8Array()));
    return obj;
  },
  fromPartial(object: DeepPartial<MsgMarkEnteredInError>): MsgMarkEnteredInError {
    const message = createBaseMsgMarkEnteredInError();
    message.owner = object.owner ?? "";
    message.consent = object.consent ?? new Uint8Array();
    return message;
  },
  fromAmino(object: MsgMarkEnteredInErrorAmino): MsgMarkEnteredInError {
    const message = createBaseMsgMarkEnteredInError();
    if (object.owner !== undefined && object.owner !== null) {
      message.owner = object.owner;
    }
    if (object.consent !== undefined && object.consent !== null) {
      message.consent = bytesFromBase64(object.consent);
    }
    return message;
  },
  toAmino(message: MsgMarkEnteredInError): MsgMarkEnteredInErrorAmino {
    const obj: any = {};
    obj.owner = message.owner === "" ? undefined : message.owner;
    obj.consent = message.consent ? base64FromBytes(message.consent) : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgMarkEnteredInErrorAminoMsg): MsgMarkEnteredInError {
    return MsgMarkEnteredInError.fromAmino(object.value);
  },
  toAminoMsg(message: MsgMarkEnteredInError): MsgMarkEnteredInErrorAminoMsg {
    return {
      type: "aceso/consent/MsgMarkEnteredInError",
      value: MsgMarkEnteredInError.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgMarkEnteredInErrorProtoMsg): MsgMarkEnteredInError {
    return MsgMarkEnteredInError.decode(message.value);
  },
  toProto(message: MsgMarkEnteredInError): Uint8Array {
    return MsgMarkEnteredInError.encode(message).finish();
  },
  toProtoMsg(message: MsgMarkEnteredInError): MsgMarkEnteredInErrorProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.MsgMarkEnteredInError",
      value: MsgMarkEnteredInError.encode(message).finish()
    };
  }
};
function createBaseMsgApproveIssuer(): MsgApproveIssuer {
  return {
    authority: "",
    issuer: "",
    name: ""
  };
}
export const MsgApproveIssuer = {
  typeUrl: "/aceso.consent.v1.MsgApproveIssuer",
  encode(message: MsgApproveIssuer, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.authority !== "") {
      writer.uint32(10).string(message.authority);
    }
    if (message.issuer !== "") {
      writer.uint32(18).string(message.issuer);
    }
    if (message.name !== "") {
      writer.uint32(26).string(message.name);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgApproveIssuer {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgApproveIssuer();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.authority = reader.string();
          break;
        case 2:
          message.issuer = reader.string();
          break;
        case 3:
          message.name = reader.string();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgApproveIssuer {
    const obj = createBaseMsgApproveIssuer();
    if (isSet(object.authority)) obj.authority = String(object.authority);
    if (isSet(object.issuer)) obj.issuer = String(object.issuer);
    if (isSet(object.name)) obj.name = String(object.name);
    return obj;
  },
  toJSON(message: MsgApproveIssuer): JsonSafe<MsgApproveIssuer> {
    const obj: any = {};
    message.authority !== undefined && (obj.authority = message.authority);
    message.issuer !== undefined && (obj.issuer = message.issuer);
    message.name !== undefined && (obj.name = message.name);
    return obj;
  },
  fromPartial(object: DeepPartial<MsgApproveIssuer>): MsgApproveIssuer {
    const message = createBaseMsgApproveIssuer();
    message.authority = object.authority ?? "";
    message.issuer = object.issuer ?? "";
    message.name = object.name ?? "";
    return message;
  },
  fromAmino(object: MsgApproveIssuerAmino): MsgApproveIssuer {
    const message = createBaseMsgApproveIssuer();
    if (object.authority !== undefined && object.authority !== null) {
      message.authority = object.authority;
    }
    if (object.issuer !== undefined && object.issuer !== null) {
      message.issuer = object.issuer;
    }
    if (object.name !== undefined && object.name !== null) {
      message.name = object.name;
    }
    return message;
  },
  toAmino(message: MsgApproveIssuer): MsgApproveIssuerAmino {
    const obj: any = {};
    obj.authority = message.authority === "" ? undefined : message.authority;
    obj.issuer = message.issuer === "" ? undefined : message.issuer;
    obj.name = message.name === "" ? undefined : message.name;
    return obj;
  },
  fromAminoMsg(object: MsgApproveIssuerAminoMsg): MsgApproveIssuer {
    return MsgApproveIssuer.fromAmino(object.value);
  },
  toAminoMsg(message: MsgApproveIssuer): MsgApproveIssuerAminoMsg {
    return {
      type: "aceso/consent/MsgApproveIssuer",
      value: MsgApproveIssuer.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgApproveIssuerProtoMsg): MsgApproveIssuer {
    return MsgApproveIssuer.decode(message.value);
  },
  toProto(message: MsgApproveIssuer): Uint8Array {
    return MsgApproveIssuer.encode(message).finish();
  },
  toProtoMsg(message: MsgApproveIssuer): MsgApproveIssuerProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.MsgApproveIssuer",
      value: MsgApproveIssuer.encode(message).finish()
    };
  }
};
function createBaseMsgRegisterVisa(): MsgRegisterVisa {
  return {
    issuer: "",
    holder: "",
    type: "",
    hash: new Uint8Array(),
    expires: BigInt(0)
  };
}
export const MsgRegisterVisa = {
  typeUrl: "/aceso.consent.v1.MsgRegisterVisa",
  encode(message: MsgRegisterVisa, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.issuer !== "") {
      writer.uint32(10).string(message.issuer);
    }
    if (message.holder !== "") {
      writer.uint32(18).string(message.holder);
    }
    if (message.type !== "") {
      writer.uint32(26).string(message.type);
    }
    if (message.hash.length !== 0) {
      writer.uint32(34).bytes(message.hash);
    }
    if (message.expires !== BigInt(0)) {
      writer.uint32(40).int64(message.expires);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRegisterVisa {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRegisterVisa();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.issuer = reader.string();
          break;
        case 2:
          message.holder = reader.string();
          break;
        case 3:
          message.type = reader.string();
          break;
        case 4:
          message.hash = reader.bytes();
          break;
        case 5:
          message.expires = reader.int64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgRegisterVisa {
    const obj = createBaseMsgRegisterVisa();
    if (isSet(object.issuer)) obj.issuer = String(object.issuer);
    if (isSet(object.holder)) obj.holder = String(object.holder);
    if (isSet(object.type)) obj.type = String(object.type);
    if (isSet(object.hash)) obj.hash = bytesFromBase64(object.hash);
    if (isSet(object.expires)) obj.expires = BigInt(object.expires.toString());
    return obj;
  },
  toJSON(message: MsgRegisterVisa): JsonSafe<MsgRegisterVisa> {
    const obj: any = {};
    message.issuer !== undefined && (obj.issuer = message.issuer);
    message.holder !== undefined && (obj.holder = message.holder);
    message.type !== undefined && (obj.type = message.type);
    message.hash !== undefined && (obj.hash = base64FromBytes(message.hash !== undefined ? message.hash : new Uint8Array()));
    message.expires !== undefined && (obj.expires = (message.expires || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<MsgRegisterVisa>): MsgRegisterVisa {
    const message = createBaseMsgRegisterVisa();
    message.issuer = object.issuer ?? "";
    message.holder = object.holder ?? "";
    message.type = object.type ?? "";
    message.hash = object.hash ?? new Uint8Array();
    if (object.expires !== undefined && object.expires !== null) {
      message.expires = BigInt(object.expires.toString());
    }
    return message;
  },
  fromAmino(object: MsgRegisterVisaAmino): MsgRegisterVisa {
    const message = createBaseMsgRegisterVisa();
    if (object.issuer !== undefined && object.issuer !== null) {
      message.issuer = object.issuer;
    }
    if (object.holder !== undefined && object.holder !== null) {
      message.holder = object.holder;
    }
    if (object.type !== undefined && object.type !== null) {
      message.type = object.type;
    }
    if (object.hash !== undefined && object.hash !== null) {
      message.hash = bytesFromBase64(object.hash);
    }
    if (object.expires !== undefined && object.expires !== null) {
      message.expires = BigInt(object.expires);
    }
    return message;
  },
  toAmino(message: MsgRegisterVisa): MsgRegisterVisaAmino {
    const obj: any = {};
    obj.issuer = message.issuer === "" ? undefined : message.issuer;
    obj.holder = message.holder === "" ? undefined : message.holder;
    obj.type = message.type === "" ? undefined : message.type;
    obj.hash = message.hash ? base64FromBytes(message.hash) : undefined;
    obj.expires = message.expires !== BigInt(0) ? message.expires?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgRegisterVisaAminoMsg): MsgRegisterVisa {
    return MsgRegisterVisa.fromAmino(object.value);
  },
  toAminoMsg(message: MsgRegisterVisa): MsgRegisterVisaAminoMsg {
    return {
      type: "aceso/consent/MsgRegisterVisa",
      value: MsgRegisterVisa.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgRegisterVisaProtoMsg): MsgRegisterVisa {
    return MsgRegisterVisa.decode(message.value);
  },
  toProto(message: MsgRegisterVisa): Uint8Array {
    return MsgRegisterVisa.encode(message).finish();
  },
  toProtoMsg(message: MsgRegisterVisa): MsgRegisterVisaProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.MsgRegisterVisa",
      value: MsgRegisterVisa.encode(message).finish()
    };
  }
};
function createBaseMsgRevokeVisa(): MsgRevokeVisa {
  return {
    issuer: "",
    holder: "",
    type: ""
  };
}
export const MsgRevokeVisa = {
  typeUrl: "/aceso.consent.v1.MsgRevokeVisa",
  encode(message: MsgRevokeVisa, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.issuer !== "") {
      writer.uint32(10).string(message.issuer);
    }
    if (message.holder !== "") {
      writer.uint32(18).string(message.holder);
    }
    if (message.type !== "") {
      writer.uint32(26).string(message.type);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRevokeVisa {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRevokeVisa();
    while (reader.pos < end) {
      const tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.issuer = reader.string();
          break;
        case 2:
          message.holder = reader.string();
          break;
        case 3:
          message.type = reader.string();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  },
  fromJSON(object: any): MsgRevokeVisa {
    const obj = createBaseMsgRevokeVisa();
    if (isSet(object.issuer)) obj.issuer = String(object.issuer);
    if (isSet(object.holder)) obj.holder = String(object.holder);
    if (isSet(object.type)) obj.type = String(object.type);
    return obj;
  },
  toJSON(message: MsgRevokeVisa): JsonSafe<MsgRevokeVisa> {
    const obj: any = {};
    message.issuer !== undefined && (obj.issuer = message.issuer);
    message.holder !== undefined && (obj.holder = message.holder);
    message.type !== undefined && (obj.type = message.type);
    return obj;
  },
  fromPartial(object: DeepPartial<MsgRevokeVisa>): MsgRevokeVisa {
    const message = createBaseMsgRevokeVisa();
    message.issuer = object.issuer ?? "";
    message.holder = object.holder ?? "";
    message.type = object.type ?? "";
    return message;
  },
  fromAmino(object: MsgRevokeVisaAmino): MsgRevokeVisa {
    const message = createBaseMsgRevokeVisa();
    if (object.issuer !== undefined && object.issuer !== null) {
      message.issuer = object.issuer;
    }
    if (object.holder !== undefined && object.holder !== null) {
      message.holder = object.holder;
    }
    if (object.type !== undefined && object.type !== null) {
      message.type = object.type;
    }
    return message;
  },
  toAmino(message: MsgRevokeVisa): MsgRevokeVisaAmino {
    const obj: any = {};
    obj.issuer = message.issuer === "" ? undefined : message.issuer;
    obj.holder = message.holder === "" ? undefined : message.holder;
    obj.type = message.type === "" ? undefined : message.type;
    return obj;
  },
  fromAminoMsg(object: MsgRevokeVisaAminoMsg): MsgRevokeVisa {
    return MsgRevokeVisa.fromAmino(object.value);
  },
  toAminoMsg(message: MsgRevokeVisa): MsgRevokeVisaAminoMsg {
    return {
      type: "aceso/consent/MsgRevokeVisa",
      value: MsgRevokeVisa.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgRevokeVisaProtoMsg): MsgRevokeVisa {
    return MsgRevokeVisa.decode(message.value);
  },
  toProto(message: MsgRevokeVisa): Uint8Array {
    return MsgRevokeVisa.encode(message).finish();
  },
  toProtoMsg(message: MsgRevokeVisa): MsgRevokeVisaProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.MsgRevokeVisa",
      value: MsgRevokeVisa.encode(message).finish()
    };
  }
};
function createBaseMsgRegisterDeidMethod(): MsgRegisterDeidMethod {
  return {
    authority: "",
    hash: new Uint8Array(),
    determiner: "",
    scope: "",
    until: BigInt(0)
  };
}
export const MsgRegisterDeidMethod = {
  typeUrl: "/aceso.consent.v1.MsgRegisterDeidMethod",
  encode(message: MsgRegisterDeidMethod, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    if (message.authority !== "") {
      writer.uint32(10).string(message.authority);
    }
    if (message.hash.length !== 0) {
      writer.uint32(18).bytes(message.hash);
    }
    if (message.determiner !== "") {
      writer.uint32(26).string(message.determiner);
    }
    if (message.scope !== "") {
      writer.uint32(34).string(message.scope);
    }
    if (message.until !== BigInt(0)) {
      writer.uint32(40).int64(message.until);
    }
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRegisterDeidMethod {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRegisterDeidMethod();
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
          message.determiner = reader.string();
          break;
        case 4:
          message.scope = reader.string();
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
  fromJSON(object: any): MsgRegisterDeidMethod {
    const obj = createBaseMsgRegisterDeidMethod();
    if (isSet(object.authority)) obj.authority = String(object.authority);
    if (isSet(object.hash)) obj.hash = bytesFromBase64(object.hash);
    if (isSet(object.determiner)) obj.determiner = String(object.determiner);
    if (isSet(object.scope)) obj.scope = String(object.scope);
    if (isSet(object.until)) obj.until = BigInt(object.until.toString());
    return obj;
  },
  toJSON(message: MsgRegisterDeidMethod): JsonSafe<MsgRegisterDeidMethod> {
    const obj: any = {};
    message.authority !== undefined && (obj.authority = message.authority);
    message.hash !== undefined && (obj.hash = base64FromBytes(message.hash !== undefined ? message.hash : new Uint8Array()));
    message.determiner !== undefined && (obj.determiner = message.determiner);
    message.scope !== undefined && (obj.scope = message.scope);
    message.until !== undefined && (obj.until = (message.until || BigInt(0)).toString());
    return obj;
  },
  fromPartial(object: DeepPartial<MsgRegisterDeidMethod>): MsgRegisterDeidMethod {
    const message = createBaseMsgRegisterDeidMethod();
    message.authority = object.authority ?? "";
    message.hash = object.hash ?? new Uint8Array();
    message.determiner = object.determiner ?? "";
    message.scope = object.scope ?? "";
    if (object.until !== undefined && object.until !== null) {
      message.until = BigInt(object.until.toString());
    }
    return message;
  },
  fromAmino(object: MsgRegisterDeidMethodAmino): MsgRegisterDeidMethod {
    const message = createBaseMsgRegisterDeidMethod();
    if (object.authority !== undefined && object.authority !== null) {
      message.authority = object.authority;
    }
    if (object.hash !== undefined && object.hash !== null) {
      message.hash = bytesFromBase64(object.hash);
    }
    if (object.determiner !== undefined && object.determiner !== null) {
      message.determiner = object.determiner;
    }
    if (object.scope !== undefined && object.scope !== null) {
      message.scope = object.scope;
    }
    if (object.until !== undefined && object.until !== null) {
      message.until = BigInt(object.until);
    }
    return message;
  },
  toAmino(message: MsgRegisterDeidMethod): MsgRegisterDeidMethodAmino {
    const obj: any = {};
    obj.authority = message.authority === "" ? undefined : message.authority;
    obj.hash = message.hash ? base64FromBytes(message.hash) : undefined;
    obj.determiner = message.determiner === "" ? undefined : message.determiner;
    obj.scope = message.scope === "" ? undefined : message.scope;
    obj.until = message.until !== BigInt(0) ? message.until?.toString() : undefined;
    return obj;
  },
  fromAminoMsg(object: MsgRegisterDeidMethodAminoMsg): MsgRegisterDeidMethod {
    return MsgRegisterDeidMethod.fromAmino(object.value);
  },
  toAminoMsg(message: MsgRegisterDeidMethod): MsgRegisterDeidMethodAminoMsg {
    return {
      type: "aceso/consent/MsgRegisterDeidMethod",
      value: MsgRegisterDeidMethod.toAmino(message)
    };
  },
  fromProtoMsg(message: MsgRegisterDeidMethodProtoMsg): MsgRegisterDeidMethod {
    return MsgRegisterDeidMethod.decode(message.value);
  },
  toProto(message: MsgRegisterDeidMethod): Uint8Array {
    return MsgRegisterDeidMethod.encode(message).finish();
  },
  toProtoMsg(message: MsgRegisterDeidMethod): MsgRegisterDeidMethodProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.MsgRegisterDeidMethod",
      value: MsgRegisterDeidMethod.encode(message).finish()
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
  typeUrl: "/aceso.consent.v1.MsgUpdateParams",
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
      type: "aceso/consent/MsgUpdateParams",
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
      typeUrl: "/aceso.consent.v1.MsgUpdateParams",
      value: MsgUpdateParams.encode(message).finish()
    };
  }
};
function createBaseMsgWithdrawConsentResponse(): MsgWithdrawConsentResponse {
  return {};
}
export const MsgWithdrawConsentResponse = {
  typeUrl: "/aceso.consent.v1.MsgWithdrawConsentResponse",
  encode(_: MsgWithdrawConsentResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgWithdrawConsentResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgWithdrawConsentResponse();
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
  fromJSON(_: any): MsgWithdrawConsentResponse {
    const obj = createBaseMsgWithdrawConsentResponse();
    return obj;
  },
  toJSON(_: MsgWithdrawConsentResponse): JsonSafe<MsgWithdrawConsentResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgWithdrawConsentResponse>): MsgWithdrawConsentResponse {
    const message = createBaseMsgWithdrawConsentResponse();
    return message;
  },
  fromAmino(_: MsgWithdrawConsentResponseAmino): MsgWithdrawConsentResponse {
    const message = createBaseMsgWithdrawConsentResponse();
    return message;
  },
  toAmino(_: MsgWithdrawConsentResponse): MsgWithdrawConsentResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgWithdrawConsentResponseAminoMsg): MsgWithdrawConsentResponse {
    return MsgWithdrawConsentResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgWithdrawConsentResponseProtoMsg): MsgWithdrawConsentResponse {
    return MsgWithdrawConsentResponse.decode(message.value);
  },
  toProto(message: MsgWithdrawConsentResponse): Uint8Array {
    return MsgWithdrawConsentResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgWithdrawConsentResponse): MsgWithdrawConsentResponseProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.MsgWithdrawConsentResponse",
      value: MsgWithdrawConsentResponse.encode(message).finish()
    };
  }
};
function createBaseMsgSetConsentStatusResponse(): MsgSetConsentStatusResponse {
  return {};
}
export const MsgSetConsentStatusResponse = {
  typeUrl: "/aceso.consent.v1.MsgSetConsentStatusResponse",
  encode(_: MsgSetConsentStatusResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgSetConsentStatusResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgSetConsentStatusResponse();
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
  fromJSON(_: any): MsgSetConsentStatusResponse {
    const obj = createBaseMsgSetConsentStatusResponse();
    return obj;
  },
  toJSON(_: MsgSetConsentStatusResponse): JsonSafe<MsgSetConsentStatusResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgSetConsentStatusResponse>): MsgSetConsentStatusResponse {
    const message = createBaseMsgSetConsentStatusResponse();
    return message;
  },
  fromAmino(_: MsgSetConsentStatusResponseAmino): MsgSetConsentStatusResponse {
    const message = createBaseMsgSetConsentStatusResponse();
    return message;
  },
  toAmino(_: MsgSetConsentStatusResponse): MsgSetConsentStatusResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgSetConsentStatusResponseAminoMsg): MsgSetConsentStatusResponse {
    return MsgSetConsentStatusResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgSetConsentStatusResponseProtoMsg): MsgSetConsentStatusResponse {
    return MsgSetConsentStatusResponse.decode(message.value);
  },
  toProto(message: MsgSetConsentStatusResponse): Uint8Array {
    return MsgSetConsentStatusResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgSetConsentStatusResponse): MsgSetConsentStatusResponseProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.MsgSetConsentStatusResponse",
      value: MsgSetConsentStatusResponse.encode(message).finish()
    };
  }
};
function createBaseMsgAddGuardianResponse(): MsgAddGuardianResponse {
  return {};
}
export const MsgAddGuardianResponse = {
  typeUrl: "/aceso.consent.v1.MsgAddGuardianResponse",
  encode(_: MsgAddGuardianResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgAddGuardianResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgAddGuardianResponse();
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
  fromJSON(_: any): MsgAddGuardianResponse {
    const obj = createBaseMsgAddGuardianResponse();
    return obj;
  },
  toJSON(_: MsgAddGuardianResponse): JsonSafe<MsgAddGuardianResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgAddGuardianResponse>): MsgAddGuardianResponse {
    const message = createBaseMsgAddGuardianResponse();
    return message;
  },
  fromAmino(_: MsgAddGuardianResponseAmino): MsgAddGuardianResponse {
    const message = createBaseMsgAddGuardianResponse();
    return message;
  },
  toAmino(_: MsgAddGuardianResponse): MsgAddGuardianResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgAddGuardianResponseAminoMsg): MsgAddGuardianResponse {
    return MsgAddGuardianResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgAddGuardianResponseProtoMsg): MsgAddGuardianResponse {
    return MsgAddGuardianResponse.decode(message.value);
  },
  toProto(message: MsgAddGuardianResponse): Uint8Array {
    return MsgAddGuardianResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgAddGuardianResponse): MsgAddGuardianResponseProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.MsgAddGuardianResponse",
      value: MsgAddGuardianResponse.encode(message).finish()
    };
  }
};
function createBaseMsgRemoveGuardianResponse(): MsgRemoveGuardianResponse {
  return {};
}
export const MsgRemoveGuardianResponse = {
  typeUrl: "/aceso.consent.v1.MsgRemoveGuardianResponse",
  encode(_: MsgRemoveGuardianResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRemoveGuardianResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRemoveGuardianResponse();
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
  fromJSON(_: any): MsgRemoveGuardianResponse {
    const obj = createBaseMsgRemoveGuardianResponse();
    return obj;
  },
  toJSON(_: MsgRemoveGuardianResponse): JsonSafe<MsgRemoveGuardianResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgRemoveGuardianResponse>): MsgRemoveGuardianResponse {
    const message = createBaseMsgRemoveGuardianResponse();
    return message;
  },
  fromAmino(_: MsgRemoveGuardianResponseAmino): MsgRemoveGuardianResponse {
    const message = createBaseMsgRemoveGuardianResponse();
    return message;
  },
  toAmino(_: MsgRemoveGuardianResponse): MsgRemoveGuardianResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgRemoveGuardianResponseAminoMsg): MsgRemoveGuardianResponse {
    return MsgRemoveGuardianResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgRemoveGuardianResponseProtoMsg): MsgRemoveGuardianResponse {
    return MsgRemoveGuardianResponse.decode(message.value);
  },
  toProto(message: MsgRemoveGuardianResponse): Uint8Array {
    return MsgRemoveGuardianResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgRemoveGuardianResponse): MsgRemoveGuardianResponseProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.MsgRemoveGuardianResponse",
      value: MsgRemoveGuardianResponse.encode(message).finish()
    };
  }
};
function createBaseMsgRegisterTermsResponse(): MsgRegisterTermsResponse {
  return {};
}
export const MsgRegisterTermsResponse = {
  typeUrl: "/aceso.consent.v1.MsgRegisterTermsResponse",
  encode(_: MsgRegisterTermsResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRegisterTermsResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRegisterTermsResponse();
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
  fromJSON(_: any): MsgRegisterTermsResponse {
    const obj = createBaseMsgRegisterTermsResponse();
    return obj;
  },
  toJSON(_: MsgRegisterTermsResponse): JsonSafe<MsgRegisterTermsResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgRegisterTermsResponse>): MsgRegisterTermsResponse {
    const message = createBaseMsgRegisterTermsResponse();
    return message;
  },
  fromAmino(_: MsgRegisterTermsResponseAmino): MsgRegisterTermsResponse {
    const message = createBaseMsgRegisterTermsResponse();
    return message;
  },
  toAmino(_: MsgRegisterTermsResponse): MsgRegisterTermsResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgRegisterTermsResponseAminoMsg): MsgRegisterTermsResponse {
    return MsgRegisterTermsResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgRegisterTermsResponseProtoMsg): MsgRegisterTermsResponse {
    return MsgRegisterTermsResponse.decode(message.value);
  },
  toProto(message: MsgRegisterTermsResponse): Uint8Array {
    return MsgRegisterTermsResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgRegisterTermsResponse): MsgRegisterTermsResponseProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.MsgRegisterTermsResponse",
      value: MsgRegisterTermsResponse.encode(message).finish()
    };
  }
};
function createBaseMsgMarkEnteredInErrorResponse(): MsgMarkEnteredInErrorResponse {
  return {};
}
export const MsgMarkEnteredInErrorResponse = {
  typeUrl: "/aceso.consent.v1.MsgMarkEnteredInErrorResponse",
  encode(_: MsgMarkEnteredInErrorResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgMarkEnteredInErrorResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgMarkEnteredInErrorResponse();
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
  fromJSON(_: any): MsgMarkEnteredInErrorResponse {
    const obj = createBaseMsgMarkEnteredInErrorResponse();
    return obj;
  },
  toJSON(_: MsgMarkEnteredInErrorResponse): JsonSafe<MsgMarkEnteredInErrorResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgMarkEnteredInErrorResponse>): MsgMarkEnteredInErrorResponse {
    const message = createBaseMsgMarkEnteredInErrorResponse();
    return message;
  },
  fromAmino(_: MsgMarkEnteredInErrorResponseAmino): MsgMarkEnteredInErrorResponse {
    const message = createBaseMsgMarkEnteredInErrorResponse();
    return message;
  },
  toAmino(_: MsgMarkEnteredInErrorResponse): MsgMarkEnteredInErrorResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgMarkEnteredInErrorResponseAminoMsg): MsgMarkEnteredInErrorResponse {
    return MsgMarkEnteredInErrorResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgMarkEnteredInErrorResponseProtoMsg): MsgMarkEnteredInErrorResponse {
    return MsgMarkEnteredInErrorResponse.decode(message.value);
  },
  toProto(message: MsgMarkEnteredInErrorResponse): Uint8Array {
    return MsgMarkEnteredInErrorResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgMarkEnteredInErrorResponse): MsgMarkEnteredInErrorResponseProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.MsgMarkEnteredInErrorResponse",
      value: MsgMarkEnteredInErrorResponse.encode(message).finish()
    };
  }
};
function createBaseMsgApproveIssuerResponse(): MsgApproveIssuerResponse {
  return {};
}
export const MsgApproveIssuerResponse = {
  typeUrl: "/aceso.consent.v1.MsgApproveIssuerResponse",
  encode(_: MsgApproveIssuerResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgApproveIssuerResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgApproveIssuerResponse();
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
  fromJSON(_: any): MsgApproveIssuerResponse {
    const obj = createBaseMsgApproveIssuerResponse();
    return obj;
  },
  toJSON(_: MsgApproveIssuerResponse): JsonSafe<MsgApproveIssuerResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgApproveIssuerResponse>): MsgApproveIssuerResponse {
    const message = createBaseMsgApproveIssuerResponse();
    return message;
  },
  fromAmino(_: MsgApproveIssuerResponseAmino): MsgApproveIssuerResponse {
    const message = createBaseMsgApproveIssuerResponse();
    return message;
  },
  toAmino(_: MsgApproveIssuerResponse): MsgApproveIssuerResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgApproveIssuerResponseAminoMsg): MsgApproveIssuerResponse {
    return MsgApproveIssuerResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgApproveIssuerResponseProtoMsg): MsgApproveIssuerResponse {
    return MsgApproveIssuerResponse.decode(message.value);
  },
  toProto(message: MsgApproveIssuerResponse): Uint8Array {
    return MsgApproveIssuerResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgApproveIssuerResponse): MsgApproveIssuerResponseProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.MsgApproveIssuerResponse",
      value: MsgApproveIssuerResponse.encode(message).finish()
    };
  }
};
function createBaseMsgRegisterVisaResponse(): MsgRegisterVisaResponse {
  return {};
}
export const MsgRegisterVisaResponse = {
  typeUrl: "/aceso.consent.v1.MsgRegisterVisaResponse",
  encode(_: MsgRegisterVisaResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRegisterVisaResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRegisterVisaResponse();
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
  fromJSON(_: any): MsgRegisterVisaResponse {
    const obj = createBaseMsgRegisterVisaResponse();
    return obj;
  },
  toJSON(_: MsgRegisterVisaResponse): JsonSafe<MsgRegisterVisaResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgRegisterVisaResponse>): MsgRegisterVisaResponse {
    const message = createBaseMsgRegisterVisaResponse();
    return message;
  },
  fromAmino(_: MsgRegisterVisaResponseAmino): MsgRegisterVisaResponse {
    const message = createBaseMsgRegisterVisaResponse();
    return message;
  },
  toAmino(_: MsgRegisterVisaResponse): MsgRegisterVisaResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgRegisterVisaResponseAminoMsg): MsgRegisterVisaResponse {
    return MsgRegisterVisaResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgRegisterVisaResponseProtoMsg): MsgRegisterVisaResponse {
    return MsgRegisterVisaResponse.decode(message.value);
  },
  toProto(message: MsgRegisterVisaResponse): Uint8Array {
    return MsgRegisterVisaResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgRegisterVisaResponse): MsgRegisterVisaResponseProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.MsgRegisterVisaResponse",
      value: MsgRegisterVisaResponse.encode(message).finish()
    };
  }
};
function createBaseMsgRevokeVisaResponse(): MsgRevokeVisaResponse {
  return {};
}
export const MsgRevokeVisaResponse = {
  typeUrl: "/aceso.consent.v1.MsgRevokeVisaResponse",
  encode(_: MsgRevokeVisaResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRevokeVisaResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRevokeVisaResponse();
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
  fromJSON(_: any): MsgRevokeVisaResponse {
    const obj = createBaseMsgRevokeVisaResponse();
    return obj;
  },
  toJSON(_: MsgRevokeVisaResponse): JsonSafe<MsgRevokeVisaResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgRevokeVisaResponse>): MsgRevokeVisaResponse {
    const message = createBaseMsgRevokeVisaResponse();
    return message;
  },
  fromAmino(_: MsgRevokeVisaResponseAmino): MsgRevokeVisaResponse {
    const message = createBaseMsgRevokeVisaResponse();
    return message;
  },
  toAmino(_: MsgRevokeVisaResponse): MsgRevokeVisaResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgRevokeVisaResponseAminoMsg): MsgRevokeVisaResponse {
    return MsgRevokeVisaResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgRevokeVisaResponseProtoMsg): MsgRevokeVisaResponse {
    return MsgRevokeVisaResponse.decode(message.value);
  },
  toProto(message: MsgRevokeVisaResponse): Uint8Array {
    return MsgRevokeVisaResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgRevokeVisaResponse): MsgRevokeVisaResponseProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.MsgRevokeVisaResponse",
      value: MsgRevokeVisaResponse.encode(message).finish()
    };
  }
};
function createBaseMsgRegisterDeidMethodResponse(): MsgRegisterDeidMethodResponse {
  return {};
}
export const MsgRegisterDeidMethodResponse = {
  typeUrl: "/aceso.consent.v1.MsgRegisterDeidMethodResponse",
  encode(_: MsgRegisterDeidMethodResponse, writer: BinaryWriter = BinaryWriter.create()): BinaryWriter {
    return writer;
  },
  decode(input: BinaryReader | Uint8Array, length?: number): MsgRegisterDeidMethodResponse {
    const reader = input instanceof BinaryReader ? input : new BinaryReader(input);
    let end = length === undefined ? reader.len : reader.pos + length;
    const message = createBaseMsgRegisterDeidMethodResponse();
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
  fromJSON(_: any): MsgRegisterDeidMethodResponse {
    const obj = createBaseMsgRegisterDeidMethodResponse();
    return obj;
  },
  toJSON(_: MsgRegisterDeidMethodResponse): JsonSafe<MsgRegisterDeidMethodResponse> {
    const obj: any = {};
    return obj;
  },
  fromPartial(_: DeepPartial<MsgRegisterDeidMethodResponse>): MsgRegisterDeidMethodResponse {
    const message = createBaseMsgRegisterDeidMethodResponse();
    return message;
  },
  fromAmino(_: MsgRegisterDeidMethodResponseAmino): MsgRegisterDeidMethodResponse {
    const message = createBaseMsgRegisterDeidMethodResponse();
    return message;
  },
  toAmino(_: MsgRegisterDeidMethodResponse): MsgRegisterDeidMethodResponseAmino {
    const obj: any = {};
    return obj;
  },
  fromAminoMsg(object: MsgRegisterDeidMethodResponseAminoMsg): MsgRegisterDeidMethodResponse {
    return MsgRegisterDeidMethodResponse.fromAmino(object.value);
  },
  fromProtoMsg(message: MsgRegisterDeidMethodResponseProtoMsg): MsgRegisterDeidMethodResponse {
    return MsgRegisterDeidMethodResponse.decode(message.value);
  },
  toProto(message: MsgRegisterDeidMethodResponse): Uint8Array {
    return MsgRegisterDeidMethodResponse.encode(message).finish();
  },
  toProtoMsg(message: MsgRegisterDeidMethodResponse): MsgRegisterDeidMethodResponseProtoMsg {
    return {
      typeUrl: "/aceso.consent.v1.MsgRegisterDeidMethodResponse",
      value: MsgRegisterDeidMethodResponse.encode(message).finish()
    };
  }
};
function createBaseMsgUpdateParamsResponse(): MsgUpdateParamsResponse {
  return {};
}
export const MsgUpdateParamsResponse = {
  typeUrl: "/aceso.consent.v1.MsgUpdateParamsResponse",
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
      typeUrl: "/aceso.consent.v1.MsgUpdateParamsResponse",
      value: MsgUpdateParamsResponse.encode(message).finish()
    };
  }
};