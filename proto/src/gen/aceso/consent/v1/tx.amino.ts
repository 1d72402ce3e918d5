import { MsgGrantConsent, MsgReplaceConsent, MsgWithdrawConsent, MsgSetConsentStatus, MsgAddGuardian, MsgRemoveGuardian, MsgRegisterTerms, MsgMarkEnteredInError, MsgApproveIssuer, MsgRegisterVisa, MsgRevokeVisa, MsgRegisterDeidMethod, MsgUpdateParams } from "./tx.js";
export const AminoConverter = {
  "/aceso.consent.v1.MsgGrantConsent": {
    aminoType: "aceso/consent/MsgGrantConsent",
    toAmino: MsgGrantConsent.toAmino,
    fromAmino: MsgGrantConsent.fromAmino
  },
  "/aceso.consent.v1.MsgReplaceConsent": {
    aminoType: "aceso/consent/MsgReplaceConsent",
    toAmino: MsgReplaceConsent.toAmino,
    fromAmino: MsgReplaceConsent.fromAmino
  },
  "/aceso.consent.v1.MsgWithdrawConsent": {
    aminoType: "aceso/consent/MsgWithdrawConsent",
    toAmino: MsgWithdrawConsent.toAmino,
    fromAmino: MsgWithdrawConsent.fromAmino
  },
  "/aceso.consent.v1.MsgSetConsentStatus": {
    aminoType: "aceso/consent/MsgSetConsentStatus",
    toAmino: MsgSetConsentStatus.toAmino,
    fromAmino: MsgSetConsentStatus.fromAmino
  },
  "/aceso.consent.v1.MsgAddGuardian": {
    aminoType: "aceso/consent/MsgAddGuardian",
    toAmino: MsgAddGuardian.toAmino,
    fromAmino: MsgAddGuardian.fromAmino
  },
  "/aceso.consent.v1.MsgRemoveGuardian": {
    aminoType: "aceso/consent/MsgRemoveGuardian",
    toAmino: MsgRemoveGuardian.toAmino,
    fromAmino: MsgRemoveGuardian.fromAmino
  },
  "/aceso.consent.v1.MsgRegisterTerms": {
    aminoType: "aceso/consent/MsgRegisterTerms",
    toAmino: MsgRegisterTerms.toAmino,
    fromAmino: MsgRegisterTerms.fromAmino
  },
  "/aceso.consent.v1.MsgMarkEnteredInError": {
    aminoType: "aceso/consent/MsgMarkEnteredInError",
    toAmino: MsgMarkEnteredInError.toAmino,
    fromAmino: MsgMarkEnteredInError.fromAmino
  },
  "/aceso.consent.v1.MsgApproveIssuer": {
    aminoType: "aceso/consent/MsgApproveIssuer",
    toAmino: MsgApproveIssuer.toAmino,
    fromAmino: MsgApproveIssuer.fromAmino
  },
  "/aceso.consent.v1.MsgRegisterVisa": {
    aminoType: "aceso/consent/MsgRegisterVisa",
    toAmino: MsgRegisterVisa.toAmino,
    fromAmino: MsgRegisterVisa.fromAmino
  },
  "/aceso.consent.v1.MsgRevokeVisa": {
    aminoType: "aceso/consent/MsgRevokeVisa",
    toAmino: MsgRevokeVisa.toAmino,
    fromAmino: MsgRevokeVisa.fromAmino
  },
  "/aceso.consent.v1.MsgRegisterDeidMethod": {
    aminoType: "aceso/consent/MsgRegisterDeidMethod",
    toAmino: MsgRegisterDeidMethod.toAmino,
    fromAmino: MsgRegisterDeidMethod.fromAmino
  },
  "/aceso.consent.v1.MsgUpdateParams": {
    aminoType: "aceso/consent/MsgUpdateParams",
    toAmino: MsgUpdateParams.toAmino,
    fromAmino: MsgUpdateParams.fromAmino
  }
};