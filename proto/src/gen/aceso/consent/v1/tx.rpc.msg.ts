import { Rpc } from "../../../helpers.js";
import { BinaryReader } from "../../../binary.js";
import { MsgGrantConsent, MsgGrantConsentResponse, MsgReplaceConsent, MsgReplaceConsentResponse, MsgWithdrawConsent, MsgWithdrawConsentResponse, MsgSetConsentStatus, MsgSetConsentStatusResponse, MsgAddGuardian, MsgAddGuardianResponse, MsgRemoveGuardian, MsgRemoveGuardianResponse, MsgRegisterTerms, MsgRegisterTermsResponse, MsgMarkEnteredInError, MsgMarkEnteredInErrorResponse, MsgApproveIssuer, MsgApproveIssuerResponse, MsgRegisterVisa, MsgRegisterVisaResponse, MsgRevokeVisa, MsgRevokeVisaResponse, MsgRegisterDeidMethod, MsgRegisterDeidMethodResponse, MsgUpdateParams, MsgUpdateParamsResponse } from "./tx.js";
/** Msg is the consent module's transaction service. */
export interface Msg {
  grantConsent(request: MsgGrantConsent): Promise<MsgGrantConsentResponse>;
  replaceConsent(request: MsgReplaceConsent): Promise<MsgReplaceConsentResponse>;
  withdrawConsent(request: MsgWithdrawConsent): Promise<MsgWithdrawConsentResponse>;
  setConsentStatus(request: MsgSetConsentStatus): Promise<MsgSetConsentStatusResponse>;
  addGuardian(request: MsgAddGuardian): Promise<MsgAddGuardianResponse>;
  removeGuardian(request: MsgRemoveGuardian): Promise<MsgRemoveGuardianResponse>;
  registerTerms(request: MsgRegisterTerms): Promise<MsgRegisterTermsResponse>;
  markEnteredInError(request: MsgMarkEnteredInError): Promise<MsgMarkEnteredInErrorResponse>;
  approveIssuer(request: MsgApproveIssuer): Promise<MsgApproveIssuerResponse>;
  registerVisa(request: MsgRegisterVisa): Promise<MsgRegisterVisaResponse>;
  revokeVisa(request: MsgRevokeVisa): Promise<MsgRevokeVisaResponse>;
  registerDeidMethod(request: MsgRegisterDeidMethod): Promise<MsgRegisterDeidMethodResponse>;
  updateParams(request: MsgUpdateParams): Promise<MsgUpdateParamsResponse>;
}
export class MsgClientImpl implements Msg {
  private readonly rpc: Rpc;
  constructor(rpc: Rpc) {
    this.rpc = rpc;
    this.grantConsent = this.grantConsent.bind(this);
    this.replaceConsent = this.replaceConsent.bind(this);
    this.withdrawConsent = this.withdrawConsent.bind(this);
    this.setConsentStatus = this.setConsentStatus.bind(this);
    this.addGuardian = this.addGuardian.bind(this);
    this.removeGuardian = this.removeGuardian.bind(this);
    this.registerTerms = this.registerTerms.bind(this);
    this.markEnteredInError = this.markEnteredInError.bind(this);
    this.approveIssuer = this.approveIssuer.bind(this);
    this.registerVisa = this.registerVisa.bind(this);
    this.revokeVisa = this.revokeVisa.bind(this);
    this.registerDeidMethod = this.registerDeidMethod.bind(this);
    this.updateParams = this.updateParams.bind(this);
  }
  grantConsent(request: MsgGrantConsent): Promise<MsgGrantConsentResponse> {
    const data = MsgGrantConsent.encode(request).finish();
    const promise = this.rpc.request("aceso.consent.v1.Msg", "GrantConsent", data);
    return promise.then(data => MsgGrantConsentResponse.decode(new BinaryReader(data)));
  }
  replaceConsent(request: MsgReplaceConsent): Promise<MsgReplaceConsentResponse> {
    const data = MsgReplaceConsent.encode(request).finish();
    const promise = this.rpc.request("aceso.consent.v1.Msg", "ReplaceConsent", data);
    return promise.then(data => MsgReplaceConsentResponse.decode(new BinaryReader(data)));
  }
  withdrawConsent(request: MsgWithdrawConsent): Promise<MsgWithdrawConsentResponse> {
    const data = MsgWithdrawConsent.encode(request).finish();
    const promise = this.rpc.request("aceso.consent.v1.Msg", "WithdrawConsent", data);
    return promise.then(data => MsgWithdrawConsentResponse.decode(new BinaryReader(data)));
  }
  setConsentStatus(request: MsgSetConsentStatus): Promise<MsgSetConsentStatusResponse> {
    const data = MsgSetConsentStatus.encode(request).finish();
    const promise = this.rpc.request("aceso.consent.v1.Msg", "SetConsentStatus", data);
    return promise.then(data => MsgSetConsentStatusResponse.decode(new BinaryReader(data)));
  }
  addGuardian(request: MsgAddGuardian): Promise<MsgAddGuardianResponse> {
    const data = MsgAddGuardian.encode(request).finish();
    const promise = this.rpc.request("aceso.consent.v1.Msg", "AddGuardian", data);
    return promise.then(data => MsgAddGuardianResponse.decode(new BinaryReader(data)));
  }
  removeGuardian(request: MsgRemoveGuardian): Promise<MsgRemoveGuardianResponse> {
    const data = MsgRemoveGuardian.encode(request).finish();
    const promise = this.rpc.request("aceso.consent.v1.Msg", "RemoveGuardian", data);
    return promise.then(data => MsgRemoveGuardianResponse.decode(new BinaryReader(data)));
  }
  registerTerms(request: MsgRegisterTerms): Promise<MsgRegisterTermsResponse> {
    const data = MsgRegisterTerms.encode(request).finish();
    const promise = this.rpc.request("aceso.consent.v1.Msg", "RegisterTerms", data);
    return promise.then(data => MsgRegisterTermsResponse.decode(new BinaryReader(data)));
  }
  markEnteredInError(request: MsgMarkEnteredInError): Promise<MsgMarkEnteredInErrorResponse> {
    const data = MsgMarkEnteredInError.encode(request).finish();
    const promise = this.rpc.request("aceso.consent.v1.Msg", "MarkEnteredInError", data);
    return promise.then(data => MsgMarkEnteredInErrorResponse.decode(new BinaryReader(data)));
  }
  approveIssuer(request: MsgApproveIssuer): Promise<MsgApproveIssuerResponse> {
    const data = MsgApproveIssuer.encode(request).finish();
    const promise = this.rpc.request("aceso.consent.v1.Msg", "ApproveIssuer", data);
    return promise.then(data => MsgApproveIssuerResponse.decode(new BinaryReader(data)));
  }
  registerVisa(request: MsgRegisterVisa): Promise<MsgRegisterVisaResponse> {
    const data = MsgRegisterVisa.encode(request).finish();
    const promise = this.rpc.request("aceso.consent.v1.Msg", "RegisterVisa", data);
    return promise.then(data => MsgRegisterVisaResponse.decode(new BinaryReader(data)));
  }
  revokeVisa(request: MsgRevokeVisa): Promise<MsgRevokeVisaResponse> {
    const data = MsgRevokeVisa.encode(request).finish();
    const promise = this.rpc.request("aceso.consent.v1.Msg", "RevokeVisa", data);
    return promise.then(data => MsgRevokeVisaResponse.decode(new BinaryReader(data)));
  }
  registerDeidMethod(request: MsgRegisterDeidMethod): Promise<MsgRegisterDeidMethodResponse> {
    const data = MsgRegisterDeidMethod.encode(request).finish();
    const promise = this.rpc.request("aceso.consent.v1.Msg", "RegisterDeidMethod", data);
    return promise.then(data => MsgRegisterDeidMethodResponse.decode(new BinaryReader(data)));
  }
  updateParams(request: MsgUpdateParams): Promise<MsgUpdateParamsResponse> {
    const data = MsgUpdateParams.encode(request).finish();
    const promise = this.rpc.request("aceso.consent.v1.Msg", "UpdateParams", data);
    return promise.then(data => MsgUpdateParamsResponse.decode(new BinaryReader(data)));
  }
}