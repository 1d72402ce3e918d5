import { MsgSetProfile, MsgCreateStudy, MsgNewVersion, MsgCloseStudy, MsgFundStudy, MsgApproveCommittee, MsgAttestEthics, MsgSetStudyStatus, MsgRequestAccess, MsgSettleRequest, MsgPublishManifest, MsgReturnResult, MsgUpdateParams } from "./tx.js";
export const AminoConverter = {
  "/aceso.study.v1.MsgSetProfile": {
    aminoType: "aceso/study/MsgSetProfile",
    toAmino: MsgSetProfile.toAmino,
    fromAmino: MsgSetProfile.fromAmino
  },
  "/aceso.study.v1.MsgCreateStudy": {
    aminoType: "aceso/study/MsgCreateStudy",
    toAmino: MsgCreateStudy.toAmino,
    fromAmino: MsgCreateStudy.fromAmino
  },
  "/aceso.study.v1.MsgNewVersion": {
    aminoType: "aceso/study/MsgNewVersion",
    toAmino: MsgNewVersion.toAmino,
    fromAmino: MsgNewVersion.fromAmino
  },
  "/aceso.study.v1.MsgCloseStudy": {
    aminoType: "aceso/study/MsgCloseStudy",
    toAmino: MsgCloseStudy.toAmino,
    fromAmino: MsgCloseStudy.fromAmino
  },
  "/aceso.study.v1.MsgFundStudy": {
    aminoType: "aceso/study/MsgFundStudy",
    toAmino: MsgFundStudy.toAmino,
    fromAmino: MsgFundStudy.fromAmino
  },
  "/aceso.study.v1.MsgApproveCommittee": {
    aminoType: "aceso/study/MsgApproveCommittee",
    toAmino: MsgApproveCommittee.toAmino,
    fromAmino: MsgApproveCommittee.fromAmino
  },
  "/aceso.study.v1.MsgAttestEthics": {
    aminoType: "aceso/study/MsgAttestEthics",
    toAmino: MsgAttestEthics.toAmino,
    fromAmino: MsgAttestEthics.fromAmino
  },
  "/aceso.study.v1.MsgSetStudyStatus": {
    aminoType: "aceso/study/MsgSetStudyStatus",
    toAmino: MsgSetStudyStatus.toAmino,
    fromAmino: MsgSetStudyStatus.fromAmino
  },
  "/aceso.study.v1.MsgRequestAccess": {
    aminoType: "aceso/study/MsgRequestAccess",
    toAmino: MsgRequestAccess.toAmino,
    fromAmino: MsgRequestAccess.fromAmino
  },
  "/aceso.study.v1.MsgSettleRequest": {
    aminoType: "aceso/study/MsgSettleRequest",
    toAmino: MsgSettleRequest.toAmino,
    fromAmino: MsgSettleRequest.fromAmino
  },
  "/aceso.study.v1.MsgPublishManifest": {
    aminoType: "aceso/study/MsgPublishManifest",
    toAmino: MsgPublishManifest.toAmino,
    fromAmino: MsgPublishManifest.fromAmino
  },
  "/aceso.study.v1.MsgReturnResult": {
    aminoType: "aceso/study/MsgReturnResult",
    toAmino: MsgReturnResult.toAmino,
    fromAmino: MsgReturnResult.fromAmino
  },
  "/aceso.study.v1.MsgUpdateParams": {
    aminoType: "aceso/study/MsgUpdateParams",
    toAmino: MsgUpdateParams.toAmino,
    fromAmino: MsgUpdateParams.fromAmino
  }
};