import { GeneratedType, Registry } from "@cosmjs/proto-signing";
import { MsgGrantConsent, MsgReplaceConsent, MsgWithdrawConsent, MsgSetConsentStatus, MsgAddGuardian, MsgRemoveGuardian, MsgRegisterTerms, MsgMarkEnteredInError, MsgApproveIssuer, MsgRegisterVisa, MsgRevokeVisa, MsgRegisterDeidMethod, MsgUpdateParams } from "./tx.js";
export const registry: ReadonlyArray<[string, GeneratedType]> = [["/aceso.consent.v1.MsgGrantConsent", MsgGrantConsent], ["/aceso.consent.v1.MsgReplaceConsent", MsgReplaceConsent], ["/aceso.consent.v1.MsgWithdrawConsent", MsgWithdrawConsent], ["/aceso.consent.v1.MsgSetConsentStatus", MsgSetConsentStatus], ["/aceso.consent.v1.MsgAddGuardian", MsgAddGuardian], ["/aceso.consent.v1.MsgRemoveGuardian", MsgRemoveGuardian], ["/aceso.consent.v1.MsgRegisterTerms", MsgRegisterTerms], ["/aceso.consent.v1.MsgMarkEnteredInError", MsgMarkEnteredInError], ["/aceso.consent.v1.MsgApproveIssuer", MsgApproveIssuer], ["/aceso.consent.v1.MsgRegisterVisa", MsgRegisterVisa], ["/aceso.consent.v1.MsgRevokeVisa", MsgRevokeVisa], ["/aceso.consent.v1.MsgRegisterDeidMethod", MsgRegisterDeidMethod], ["/aceso.consent.v1.MsgUpdateParams", MsgUpdateParams]];
export const load = (protoRegistry: Registry) => {
  registry.forEach(([typeUrl, mod]) => {
    protoRegistry.register(typeUrl, mod);
  });
};
export const MessageComposer = {
  encoded: {
    grantConsent(value: MsgGrantConsent) {
      return {
        typeUrl: "/aceso.consent.v1.MsgGrantConsent",
        value: MsgGrantConsent.encode(value).finish()
      };
    },
    replaceConsent(value: MsgReplaceConsent) {
      return {
        typeUrl: "/aceso.consent.v1.MsgReplaceConsent",
        value: MsgReplaceConsent.encode(value).finish()
      };
    },
    withdrawConsent(value: MsgWithdrawConsent) {
      return {
        typeUrl: "/aceso.consent.v1.MsgWithdrawConsent",
        value: MsgWithdrawConsent.encode(value).finish()
      };
    },
    setConsentStatus(value: MsgSetConsentStatus) {
      return {
        typeUrl: "/aceso.consent.v1.MsgSetConsentStatus",
        value: MsgSetConsentStatus.encode(value).finish()
      };
    },
    addGuardian(value: MsgAddGuardian) {
      return {
        typeUrl: "/aceso.consent.v1.MsgAddGuardian",
        value: MsgAddGuardian.encode(value).finish()
      };
    },
    removeGuardian(value: MsgRemoveGuardian) {
      return {
        typeUrl: "/aceso.consent.v1.MsgRemoveGuardian",
        value: MsgRemoveGuardian.encode(value).finish()
      };
    },
    registerTerms(value: MsgRegisterTerms) {
      return {
        typeUrl: "/aceso.consent.v1.MsgRegisterTerms",
        value: MsgRegisterTerms.encode(value).finish()
      };
    },
    markEnteredInError(value: MsgMarkEnteredInError) {
      return {
        typeUrl: "/aceso.consent.v1.MsgMarkEnteredInError",
        value: MsgMarkEnteredInError.encode(value).finish()
      };
    },
    approveIssuer(value: MsgApproveIssuer) {
      return {
        typeUrl: "/aceso.consent.v1.MsgApproveIssuer",
        value: MsgApproveIssuer.encode(value).finish()
      };
    },
    registerVisa(value: MsgRegisterVisa) {
      return {
        typeUrl: "/aceso.consent.v1.MsgRegisterVisa",
        value: MsgRegisterVisa.encode(value).finish()
      };
    },
    revokeVisa(value: MsgRevokeVisa) {
      return {
        typeUrl: "/aceso.consent.v1.MsgRevokeVisa",
        value: MsgRevokeVisa.encode(value).finish()
      };
    },
    registerDeidMethod(value: MsgRegisterDeidMethod) {
      return {
        typeUrl: "/aceso.consent.v1.MsgRegisterDeidMethod",
        value: MsgRegisterDeidMethod.encode(value).finish()
      };
    },
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.consent.v1.MsgUpdateParams",
        value: MsgUpdateParams.encode(value).finish()
      };
    }
  },
  withTypeUrl: {
    grantConsent(value: MsgGrantConsent) {
      return {
        typeUrl: "/aceso.consent.v1.MsgGrantConsent",
        value
      };
    },
    replaceConsent(value: MsgReplaceConsent) {
      return {
        typeUrl: "/aceso.consent.v1.MsgReplaceConsent",
        value
      };
    },
    withdrawConsent(value: MsgWithdrawConsent) {
      return {
        typeUrl: "/aceso.consent.v1.MsgWithdrawConsent",
        value
      };
    },
    setConsentStatus(value: MsgSetConsentStatus) {
      return {
        typeUrl: "/aceso.consent.v1.MsgSetConsentStatus",
        value
      };
    },
    addGuardian(value: MsgAddGuardian) {
      return {
        typeUrl: "/aceso.consent.v1.MsgAddGuardian",
        value
      };
    },
    removeGuardian(value: MsgRemoveGuardian) {
      return {
        typeUrl: "/aceso.consent.v1.MsgRemoveGuardian",
        value
      };
    },
    registerTerms(value: MsgRegisterTerms) {
      return {
        typeUrl: "/aceso.consent.v1.MsgRegisterTerms",
        value
      };
    },
    markEnteredInError(value: MsgMarkEnteredInError) {
      return {
        typeUrl: "/aceso.consent.v1.MsgMarkEnteredInError",
        value
      };
    },
    approveIssuer(value: MsgApproveIssuer) {
      return {
        typeUrl: "/aceso.consent.v1.MsgApproveIssuer",
        value
      };
    },
    registerVisa(value: MsgRegisterVisa) {
      return {
        typeUrl: "/aceso.consent.v1.MsgRegisterVisa",
        value
      };
    },
    revokeVisa(value: MsgRevokeVisa) {
      return {
        typeUrl: "/aceso.consent.v1.MsgRevokeVisa",
        value
      };
    },
    registerDeidMethod(value: MsgRegisterDeidMethod) {
      return {
        typeUrl: "/aceso.consent.v1.MsgRegisterDeidMethod",
        value
      };
    },
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.consent.v1.MsgUpdateParams",
        value
      };
    }
  },
  toJSON: {
    grantConsent(value: MsgGrantConsent) {
      return {
        typeUrl: "/aceso.consent.v1.MsgGrantConsent",
        value: MsgGrantConsent.toJSON(value)
      };
    },
    replaceConsent(value: MsgReplaceConsent) {
      return {
        typeUrl: "/aceso.consent.v1.MsgReplaceConsent",
        value: MsgReplaceConsent.toJSON(value)
      };
    },
    withdrawConsent(value: MsgWithdrawConsent) {
      return {
        typeUrl: "/aceso.consent.v1.MsgWithdrawConsent",
        value: MsgWithdrawConsent.toJSON(value)
      };
    },
    setConsentStatus(value: MsgSetConsentStatus) {
      return {
        typeUrl: "/aceso.consent.v1.MsgSetConsentStatus",
        value: MsgSetConsentStatus.toJSON(value)
      };
    },
    addGuardian(value: MsgAddGuardian) {
      return {
        typeUrl: "/aceso.consent.v1.MsgAddGuardian",
        value: MsgAddGuardian.toJSON(value)
      };
    },
    removeGuardian(value: MsgRemoveGuardian) {
      return {
        typeUrl: "/aceso.consent.v1.MsgRemoveGuardian",
        value: MsgRemoveGuardian.toJSON(value)
      };
    },
    registerTerms(value: MsgRegisterTerms) {
      return {
        typeUrl: "/aceso.consent.v1.MsgRegisterTerms",
        value: MsgRegisterTerms.toJSON(value)
      };
    },
    markEnteredInError(value: MsgMarkEnteredInError) {
      return {
        typeUrl: "/aceso.consent.v1.MsgMarkEnteredInError",
        value: MsgMarkEnteredInError.toJSON(value)
      };
    },
    approveIssuer(value: MsgApproveIssuer) {
      return {
        typeUrl: "/aceso.consent.v1.MsgApproveIssuer",
        value: MsgApproveIssuer.toJSON(value)
      };
    },
    registerVisa(value: MsgRegisterVisa) {
      return {
        typeUrl: "/aceso.consent.v1.MsgRegisterVisa",
        value: MsgRegisterVisa.toJSON(value)
      };
    },
    revokeVisa(value: MsgRevokeVisa) {
      return {
        typeUrl: "/aceso.consent.v1.MsgRevokeVisa",
        value: MsgRevokeVisa.toJSON(value)
      };
    },
    registerDeidMethod(value: MsgRegisterDeidMethod) {
      return {
        typeUrl: "/aceso.consent.v1.MsgRegisterDeidMethod",
        value: MsgRegisterDeidMethod.toJSON(value)
      };
    },
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.consent.v1.MsgUpdateParams",
        value: MsgUpdateParams.toJSON(value)
      };
    }
  },
  fromJSON: {
    grantConsent(value: any) {
      return {
        typeUrl: "/aceso.consent.v1.MsgGrantConsent",
        value: MsgGrantConsent.fromJSON(value)
      };
    },
    replaceConsent(value: any) {
      return {
        typeUrl: "/aceso.consent.v1.MsgReplaceConsent",
        value: MsgReplaceConsent.fromJSON(value)
      };
    },
    withdrawConsent(value: any) {
      return {
        typeUrl: "/aceso.consent.v1.MsgWithdrawConsent",
        value: MsgWithdrawConsent.fromJSON(value)
      };
    },
    setConsentStatus(value: any) {
      return {
        typeUrl: "/aceso.consent.v1.MsgSetConsentStatus",
        value: MsgSetConsentStatus.fromJSON(value)
      };
    },
    addGuardian(value: any) {
      return {
        typeUrl: "/aceso.consent.v1.MsgAddGuardian",
        value: MsgAddGuardian.fromJSON(value)
      };
    },
    removeGuardian(value: any) {
      return {
        typeUrl: "/aceso.consent.v1.MsgRemoveGuardian",
        value: MsgRemoveGuardian.fromJSON(value)
      };
    },
    registerTerms(value: any) {
      return {
        typeUrl: "/aceso.consent.v1.MsgRegisterTerms",
        value: MsgRegisterTerms.fromJSON(value)
      };
    },
    markEnteredInError(value: any) {
      return {
        typeUrl: "/aceso.consent.v1.MsgMarkEnteredInError",
        value: MsgMarkEnteredInError.fromJSON(value)
      };
    },
    approveIssuer(value: any) {
      return {
        typeUrl: "/aceso.consent.v1.MsgApproveIssuer",
        value: MsgApproveIssuer.fromJSON(value)
      };
    },
    registerVisa(value: any) {
      return {
        typeUrl: "/aceso.consent.v1.MsgRegisterVisa",
        value: MsgRegisterVisa.fromJSON(value)
      };
    },
    revokeVisa(value: any) {
      return {
        typeUrl: "/aceso.consent.v1.MsgRevokeVisa",
        value: MsgRevokeVisa.fromJSON(value)
      };
    },
    registerDeidMethod(value: any) {
      return {
        typeUrl: "/aceso.consent.v1.MsgRegisterDeidMethod",
        value: MsgRegisterDeidMethod.fromJSON(value)
      };
    },
    updateParams(value: any) {
      return {
        typeUrl: "/aceso.consent.v1.MsgUpdateParams",
        value: MsgUpdateParams.fromJSON(value)
      };
    }
  },
  fromPartial: {
    grantConsent(value: MsgGrantConsent) {
      return {
        typeUrl: "/aceso.consent.v1.MsgGrantConsent",
        value: MsgGrantConsent.fromPartial(value)
      };
    },
    replaceConsent(value: MsgReplaceConsent) {
      return {
        typeUrl: "/aceso.consent.v1.MsgReplaceConsent",
        value: MsgReplaceConsent.fromPartial(value)
      };
    },
    withdrawConsent(value: MsgWithdrawConsent) {
      return {
        typeUrl: "/aceso.consent.v1.MsgWithdrawConsent",
        value: MsgWithdrawConsent.fromPartial(value)
      };
    },
    setConsentStatus(value: MsgSetConsentStatus) {
      return {
        typeUrl: "/aceso.consent.v1.MsgSetConsentStatus",
        value: MsgSetConsentStatus.fromPartial(value)
      };
    },
    addGuardian(value: MsgAddGuardian) {
      return {
        typeUrl: "/aceso.consent.v1.MsgAddGuardian",
        value: MsgAddGuardian.fromPartial(value)
      };
    },
    removeGuardian(value: MsgRemoveGuardian) {
      return {
        typeUrl: "/aceso.consent.v1.MsgRemoveGuardian",
        value: MsgRemoveGuardian.fromPartial(value)
      };
    },
    registerTerms(value: MsgRegisterTerms) {
      return {
        typeUrl: "/aceso.consent.v1.MsgRegisterTerms",
        value: MsgRegisterTerms.fromPartial(value)
      };
    },
    markEnteredInError(value: MsgMarkEnteredInError) {
      return {
        typeUrl: "/aceso.consent.v1.MsgMarkEnteredInError",
        value: MsgMarkEnteredInError.fromPartial(value)
      };
    },
    approveIssuer(value: MsgApproveIssuer) {
      return {
        typeUrl: "/aceso.consent.v1.MsgApproveIssuer",
        value: MsgApproveIssuer.fromPartial(value)
      };
    },
    registerVisa(value: MsgRegisterVisa) {
      return {
        typeUrl: "/aceso.consent.v1.MsgRegisterVisa",
        value: MsgRegisterVisa.fromPartial(value)
      };
    },
    revokeVisa(value: MsgRevokeVisa) {
      return {
        typeUrl: "/aceso.consent.v1.MsgRevokeVisa",
        value: MsgRevokeVisa.fromPartial(value)
      };
    },
    registerDeidMethod(value: MsgRegisterDeidMethod) {
      return {
        typeUrl: "/aceso.consent.v1.MsgRegisterDeidMethod",
        value: MsgRegisterDeidMethod.fromPartial(value)
      };
    },
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.consent.v1.MsgUpdateParams",
        value: MsgUpdateParams.fromPartial(value)
      };
    }
  }
};