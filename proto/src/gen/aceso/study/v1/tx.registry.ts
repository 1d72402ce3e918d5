import { GeneratedType, Registry } from "@cosmjs/proto-signing";
import { MsgSetProfile, MsgCreateStudy, MsgNewVersion, MsgCloseStudy, MsgFundStudy, MsgApproveCommittee, MsgAttestEthics, MsgSetStudyStatus, MsgRequestAccess, MsgSettleRequest, MsgPublishManifest, MsgReturnResult, MsgUpdateParams } from "./tx.js";
export const registry: ReadonlyArray<[string, GeneratedType]> = [["/aceso.study.v1.MsgSetProfile", MsgSetProfile], ["/aceso.study.v1.MsgCreateStudy", MsgCreateStudy], ["/aceso.study.v1.MsgNewVersion", MsgNewVersion], ["/aceso.study.v1.MsgCloseStudy", MsgCloseStudy], ["/aceso.study.v1.MsgFundStudy", MsgFundStudy], ["/aceso.study.v1.MsgApproveCommittee", MsgApproveCommittee], ["/aceso.study.v1.MsgAttestEthics", MsgAttestEthics], ["/aceso.study.v1.MsgSetStudyStatus", MsgSetStudyStatus], ["/aceso.study.v1.MsgRequestAccess", MsgRequestAccess], ["/aceso.study.v1.MsgSettleRequest", MsgSettleRequest], ["/aceso.study.v1.MsgPublishManifest", MsgPublishManifest], ["/aceso.study.v1.MsgReturnResult", MsgReturnResult], ["/aceso.study.v1.MsgUpdateParams", MsgUpdateParams]];
export const load = (protoRegistry: Registry) => {
  registry.forEach(([typeUrl, mod]) => {
    protoRegistry.register(typeUrl, mod);
  });
};
export const MessageComposer = {
  encoded: {
    setProfile(value: MsgSetProfile) {
      return {
        typeUrl: "/aceso.study.v1.MsgSetProfile",
        value: MsgSetProfile.encode(value).finish()
      };
    },
    createStudy(value: MsgCreateStudy) {
      return {
        typeUrl: "/aceso.study.v1.MsgCreateStudy",
        value: MsgCreateStudy.encode(value).finish()
      };
    },
    newVersion(value: MsgNewVersion) {
      return {
        typeUrl: "/aceso.study.v1.MsgNewVersion",
        value: MsgNewVersion.encode(value).finish()
      };
    },
    closeStudy(value: MsgCloseStudy) {
      return {
        typeUrl: "/aceso.study.v1.MsgCloseStudy",
        value: MsgCloseStudy.encode(value).finish()
      };
    },
    fundStudy(value: MsgFundStudy) {
      return {
        typeUrl: "/aceso.study.v1.MsgFundStudy",
        value: MsgFundStudy.encode(value).finish()
      };
    },
    approveCommittee(value: MsgApproveCommittee) {
      return {
        typeUrl: "/aceso.study.v1.MsgApproveCommittee",
        value: MsgApproveCommittee.encode(value).finish()
      };
    },
    attestEthics(value: MsgAttestEthics) {
      return {
        typeUrl: "/aceso.study.v1.MsgAttestEthics",
        value: MsgAttestEthics.encode(value).finish()
      };
    },
    setStudyStatus(value: MsgSetStudyStatus) {
      return {
        typeUrl: "/aceso.study.v1.MsgSetStudyStatus",
        value: MsgSetStudyStatus.encode(value).finish()
      };
    },
    requestAccess(value: MsgRequestAccess) {
      return {
        typeUrl: "/aceso.study.v1.MsgRequestAccess",
        value: MsgRequestAccess.encode(value).finish()
      };
    },
    settleRequest(value: MsgSettleRequest) {
      return {
        typeUrl: "/aceso.study.v1.MsgSettleRequest",
        value: MsgSettleRequest.encode(value).finish()
      };
    },
    publishManifest(value: MsgPublishManifest) {
      return {
        typeUrl: "/aceso.study.v1.MsgPublishManifest",
        value: MsgPublishManifest.encode(value).finish()
      };
    },
    returnResult(value: MsgReturnResult) {
      return {
        typeUrl: "/aceso.study.v1.MsgReturnResult",
        value: MsgReturnResult.encode(value).finish()
      };
    },
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.study.v1.MsgUpdateParams",
        value: MsgUpdateParams.encode(value).finish()
      };
    }
  },
  withTypeUrl: {
    setProfile(value: MsgSetProfile) {
      return {
        typeUrl: "/aceso.study.v1.MsgSetProfile",
        value
      };
    },
    createStudy(value: MsgCreateStudy) {
      return {
        typeUrl: "/aceso.study.v1.MsgCreateStudy",
        value
      };
    },
    newVersion(value: MsgNewVersion) {
      return {
        typeUrl: "/aceso.study.v1.MsgNewVersion",
        value
      };
    },
    closeStudy(value: MsgCloseStudy) {
      return {
        typeUrl: "/aceso.study.v1.MsgCloseStudy",
        value
      };
    },
    fundStudy(value: MsgFundStudy) {
      return {
        typeUrl: "/aceso.study.v1.MsgFundStudy",
        value
      };
    },
    approveCommittee(value: MsgApproveCommittee) {
      return {
        typeUrl: "/aceso.study.v1.MsgApproveCommittee",
        value
      };
    },
    attestEthics(value: MsgAttestEthics) {
      return {
        typeUrl: "/aceso.study.v1.MsgAttestEthics",
        value
      };
    },
    setStudyStatus(value: MsgSetStudyStatus) {
      return {
        typeUrl: "/aceso.study.v1.MsgSetStudyStatus",
        value
      };
    },
    requestAccess(value: MsgRequestAccess) {
      return {
        typeUrl: "/aceso.study.v1.MsgRequestAccess",
        value
      };
    },
    settleRequest(value: MsgSettleRequest) {
      return {
        typeUrl: "/aceso.study.v1.MsgSettleRequest",
        value
      };
    },
    publishManifest(value: MsgPublishManifest) {
      return {
        typeUrl: "/aceso.study.v1.MsgPublishManifest",
        value
      };
    },
    returnResult(value: MsgReturnResult) {
      return {
        typeUrl: "/aceso.study.v1.MsgReturnResult",
        value
      };
    },
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.study.v1.MsgUpdateParams",
        value
      };
    }
  },
  toJSON: {
    setProfile(value: MsgSetProfile) {
      return {
        typeUrl: "/aceso.study.v1.MsgSetProfile",
        value: MsgSetProfile.toJSON(value)
      };
    },
    createStudy(value: MsgCreateStudy) {
      return {
        typeUrl: "/aceso.study.v1.MsgCreateStudy",
        value: MsgCreateStudy.toJSON(value)
      };
    },
    newVersion(value: MsgNewVersion) {
      return {
        typeUrl: "/aceso.study.v1.MsgNewVersion",
        value: MsgNewVersion.toJSON(value)
      };
    },
    closeStudy(value: MsgCloseStudy) {
      return {
        typeUrl: "/aceso.study.v1.MsgCloseStudy",
        value: MsgCloseStudy.toJSON(value)
      };
    },
    fundStudy(value: MsgFundStudy) {
      return {
        typeUrl: "/aceso.study.v1.MsgFundStudy",
        value: MsgFundStudy.toJSON(value)
      };
    },
    approveCommittee(value: MsgApproveCommittee) {
      return {
        typeUrl: "/aceso.study.v1.MsgApproveCommittee",
        value: MsgApproveCommittee.toJSON(value)
      };
    },
    attestEthics(value: MsgAttestEthics) {
      return {
        typeUrl: "/aceso.study.v1.MsgAttestEthics",
        value: MsgAttestEthics.toJSON(value)
      };
    },
    setStudyStatus(value: MsgSetStudyStatus) {
      return {
        typeUrl: "/aceso.study.v1.MsgSetStudyStatus",
        value: MsgSetStudyStatus.toJSON(value)
      };
    },
    requestAccess(value: MsgRequestAccess) {
      return {
        typeUrl: "/aceso.study.v1.MsgRequestAccess",
        value: MsgRequestAccess.toJSON(value)
      };
    },
    settleRequest(value: MsgSettleRequest) {
      return {
        typeUrl: "/aceso.study.v1.MsgSettleRequest",
        value: MsgSettleRequest.toJSON(value)
      };
    },
    publishManifest(value: MsgPublishManifest) {
      return {
        typeUrl: "/aceso.study.v1.MsgPublishManifest",
        value: MsgPublishManifest.toJSON(value)
      };
    },
    returnResult(value: MsgReturnResult) {
      return {
        typeUrl: "/aceso.study.v1.MsgReturnResult",
        value: MsgReturnResult.toJSON(value)
      };
    },
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.study.v1.MsgUpdateParams",
        value: MsgUpdateParams.toJSON(value)
      };
    }
  },
  fromJSON: {
    setProfile(value: any) {
      return {
        typeUrl: "/aceso.study.v1.MsgSetProfile",
        value: MsgSetProfile.fromJSON(value)
      };
    },
    createStudy(value: any) {
      return {
        typeUrl: "/aceso.study.v1.MsgCreateStudy",
        value: MsgCreateStudy.fromJSON(value)
      };
    },
    newVersion(value: any) {
      return {
        typeUrl: "/aceso.study.v1.MsgNewVersion",
        value: MsgNewVersion.fromJSON(value)
      };
    },
    closeStudy(value: any) {
      return {
        typeUrl: "/aceso.study.v1.MsgCloseStudy",
        value: MsgCloseStudy.fromJSON(value)
      };
    },
    fundStudy(value: any) {
      return {
        typeUrl: "/aceso.study.v1.MsgFundStudy",
        value: MsgFundStudy.fromJSON(value)
      };
    },
    approveCommittee(value: any) {
      return {
        typeUrl: "/aceso.study.v1.MsgApproveCommittee",
        value: MsgApproveCommittee.fromJSON(value)
      };
    },
    attestEthics(value: any) {
      return {
        typeUrl: "/aceso.study.v1.MsgAttestEthics",
        value: MsgAttestEthics.fromJSON(value)
      };
    },
    setStudyStatus(value: any) {
      return {
        typeUrl: "/aceso.study.v1.MsgSetStudyStatus",
        value: MsgSetStudyStatus.fromJSON(value)
      };
    },
    requestAccess(value: any) {
      return {
        typeUrl: "/aceso.study.v1.MsgRequestAccess",
        value: MsgRequestAccess.fromJSON(value)
      };
    },
    settleRequest(value: any) {
      return {
        typeUrl: "/aceso.study.v1.MsgSettleRequest",
        value: MsgSettleRequest.fromJSON(value)
      };
    },
    publishManifest(value: any) {
      return {
        typeUrl: "/aceso.study.v1.MsgPublishManifest",
        value: MsgPublishManifest.fromJSON(value)
      };
    },
    returnResult(value: any) {
      return {
        typeUrl: "/aceso.study.v1.MsgReturnResult",
        value: MsgReturnResult.fromJSON(value)
      };
    },
    updateParams(value: any) {
      return {
        typeUrl: "/aceso.study.v1.MsgUpdateParams",
        value: MsgUpdateParams.fromJSON(value)
      };
    }
  },
  fromPartial: {
    setProfile(value: MsgSetProfile) {
      return {
        typeUrl: "/aceso.study.v1.MsgSetProfile",
        value: MsgSetProfile.fromPartial(value)
      };
    },
    createStudy(value: MsgCreateStudy) {
      return {
        typeUrl: "/aceso.study.v1.MsgCreateStudy",
        value: MsgCreateStudy.fromPartial(value)
      };
    },
    newVersion(value: MsgNewVersion) {
      return {
        typeUrl: "/aceso.study.v1.MsgNewVersion",
        value: MsgNewVersion.fromPartial(value)
      };
    },
    closeStudy(value: MsgCloseStudy) {
      return {
        typeUrl: "/aceso.study.v1.MsgCloseStudy",
        value: MsgCloseStudy.fromPartial(value)
      };
    },
    fundStudy(value: MsgFundStudy) {
      return {
        typeUrl: "/aceso.study.v1.MsgFundStudy",
        value: MsgFundStudy.fromPartial(value)
      };
    },
    approveCommittee(value: MsgApproveCommittee) {
      return {
        typeUrl: "/aceso.study.v1.MsgApproveCommittee",
        value: MsgApproveCommittee.fromPartial(value)
      };
    },
    attestEthics(value: MsgAttestEthics) {
      return {
        typeUrl: "/aceso.study.v1.MsgAttestEthics",
        value: MsgAttestEthics.fromPartial(value)
      };
    },
    setStudyStatus(value: MsgSetStudyStatus) {
      return {
        typeUrl: "/aceso.study.v1.MsgSetStudyStatus",
        value: MsgSetStudyStatus.fromPartial(value)
      };
    },
    requestAccess(value: MsgRequestAccess) {
      return {
        typeUrl: "/aceso.study.v1.MsgRequestAccess",
        value: MsgRequestAccess.fromPartial(value)
      };
    },
    settleRequest(value: MsgSettleRequest) {
      return {
        typeUrl: "/aceso.study.v1.MsgSettleRequest",
        value: MsgSettleRequest.fromPartial(value)
      };
    },
    publishManifest(value: MsgPublishManifest) {
      return {
        typeUrl: "/aceso.study.v1.MsgPublishManifest",
        value: MsgPublishManifest.fromPartial(value)
      };
    },
    returnResult(value: MsgReturnResult) {
      return {
        typeUrl: "/aceso.study.v1.MsgReturnResult",
        value: MsgReturnResult.fromPartial(value)
      };
    },
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.study.v1.MsgUpdateParams",
        value: MsgUpdateParams.fromPartial(value)
      };
    }
  }
};