import { GeneratedType, Registry } from "@cosmjs/proto-signing";
import { MsgShareRecords, MsgPostReceipts, MsgConfirmDeletion, MsgOpenDispute, MsgAnswerDispute, MsgRevealRecipientKey, MsgConcludeDispute, MsgUpdateParams } from "./tx.js";
export const registry: ReadonlyArray<[string, GeneratedType]> = [["/aceso.release.v1.MsgShareRecords", MsgShareRecords], ["/aceso.release.v1.MsgPostReceipts", MsgPostReceipts], ["/aceso.release.v1.MsgConfirmDeletion", MsgConfirmDeletion], ["/aceso.release.v1.MsgOpenDispute", MsgOpenDispute], ["/aceso.release.v1.MsgAnswerDispute", MsgAnswerDispute], ["/aceso.release.v1.MsgRevealRecipientKey", MsgRevealRecipientKey], ["/aceso.release.v1.MsgConcludeDispute", MsgConcludeDispute], ["/aceso.release.v1.MsgUpdateParams", MsgUpdateParams]];
export const load = (protoRegistry: Registry) => {
  registry.forEach(([typeUrl, mod]) => {
    protoRegistry.register(typeUrl, mod);
  });
};
export const MessageComposer = {
  encoded: {
    shareRecords(value: MsgShareRecords) {
      return {
        typeUrl: "/aceso.release.v1.MsgShareRecords",
        value: MsgShareRecords.encode(value).finish()
      };
    },
    postReceipts(value: MsgPostReceipts) {
      return {
        typeUrl: "/aceso.release.v1.MsgPostReceipts",
        value: MsgPostReceipts.encode(value).finish()
      };
    },
    confirmDeletion(value: MsgConfirmDeletion) {
      return {
        typeUrl: "/aceso.release.v1.MsgConfirmDeletion",
        value: MsgConfirmDeletion.encode(value).finish()
      };
    },
    openDispute(value: MsgOpenDispute) {
      return {
        typeUrl: "/aceso.release.v1.MsgOpenDispute",
        value: MsgOpenDispute.encode(value).finish()
      };
    },
    answerDispute(value: MsgAnswerDispute) {
      return {
        typeUrl: "/aceso.release.v1.MsgAnswerDispute",
        value: MsgAnswerDispute.encode(value).finish()
      };
    },
    revealRecipientKey(value: MsgRevealRecipientKey) {
      return {
        typeUrl: "/aceso.release.v1.MsgRevealRecipientKey",
        value: MsgRevealRecipientKey.encode(value).finish()
      };
    },
    concludeDispute(value: MsgConcludeDispute) {
      return {
        typeUrl: "/aceso.release.v1.MsgConcludeDispute",
        value: MsgConcludeDispute.encode(value).finish()
      };
    },
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.release.v1.MsgUpdateParams",
        value: MsgUpdateParams.encode(value).finish()
      };
    }
  },
  withTypeUrl: {
    shareRecords(value: MsgShareRecords) {
      return {
        typeUrl: "/aceso.release.v1.MsgShareRecords",
        value
      };
    },
    postReceipts(value: MsgPostReceipts) {
      return {
        typeUrl: "/aceso.release.v1.MsgPostReceipts",
        value
      };
    },
    confirmDeletion(value: MsgConfirmDeletion) {
      return {
        typeUrl: "/aceso.release.v1.MsgConfirmDeletion",
        value
      };
    },
    openDispute(value: MsgOpenDispute) {
      return {
        typeUrl: "/aceso.release.v1.MsgOpenDispute",
        value
      };
    },
    answerDispute(value: MsgAnswerDispute) {
      return {
        typeUrl: "/aceso.release.v1.MsgAnswerDispute",
        value
      };
    },
    revealRecipientKey(value: MsgRevealRecipientKey) {
      return {
        typeUrl: "/aceso.release.v1.MsgRevealRecipientKey",
        value
      };
    },
    concludeDispute(value: MsgConcludeDispute) {
      return {
        typeUrl: "/aceso.release.v1.MsgConcludeDispute",
        value
      };
    },
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.release.v1.MsgUpdateParams",
        value
      };
    }
  },
  toJSON: {
    shareRecords(value: MsgShareRecords) {
      return {
        typeUrl: "/aceso.release.v1.MsgShareRecords",
        value: MsgShareRecords.toJSON(value)
      };
    },
    postReceipts(value: MsgPostReceipts) {
      return {
        typeUrl: "/aceso.release.v1.MsgPostReceipts",
        value: MsgPostReceipts.toJSON(value)
      };
    },
    confirmDeletion(value: MsgConfirmDeletion) {
      return {
        typeUrl: "/aceso.release.v1.MsgConfirmDeletion",
        value: MsgConfirmDeletion.toJSON(value)
      };
    },
    openDispute(value: MsgOpenDispute) {
      return {
        typeUrl: "/aceso.release.v1.MsgOpenDispute",
        value: MsgOpenDispute.toJSON(value)
      };
    },
    answerDispute(value: MsgAnswerDispute) {
      return {
        typeUrl: "/aceso.release.v1.MsgAnswerDispute",
        value: MsgAnswerDispute.toJSON(value)
      };
    },
    revealRecipientKey(value: MsgRevealRecipientKey) {
      return {
        typeUrl: "/aceso.release.v1.MsgRevealRecipientKey",
        value: MsgRevealRecipientKey.toJSON(value)
      };
    },
    concludeDispute(value: MsgConcludeDispute) {
      return {
        typeUrl: "/aceso.release.v1.MsgConcludeDispute",
        value: MsgConcludeDispute.toJSON(value)
      };
    },
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.release.v1.MsgUpdateParams",
        value: MsgUpdateParams.toJSON(value)
      };
    }
  },
  fromJSON: {
    shareRecords(value: any) {
      return {
        typeUrl: "/aceso.release.v1.MsgShareRecords",
        value: MsgShareRecords.fromJSON(value)
      };
    },
    postReceipts(value: any) {
      return {
        typeUrl: "/aceso.release.v1.MsgPostReceipts",
        value: MsgPostReceipts.fromJSON(value)
      };
    },
    confirmDeletion(value: any) {
      return {
        typeUrl: "/aceso.release.v1.MsgConfirmDeletion",
        value: MsgConfirmDeletion.fromJSON(value)
      };
    },
    openDispute(value: any) {
      return {
        typeUrl: "/aceso.release.v1.MsgOpenDispute",
        value: MsgOpenDispute.fromJSON(value)
      };
    },
    answerDispute(value: any) {
      return {
        typeUrl: "/aceso.release.v1.MsgAnswerDispute",
        value: MsgAnswerDispute.fromJSON(value)
      };
    },
    revealRecipientKey(value: any) {
      return {
        typeUrl: "/aceso.release.v1.MsgRevealRecipientKey",
        value: MsgRevealRecipientKey.fromJSON(value)
      };
    },
    concludeDispute(value: any) {
      return {
        typeUrl: "/aceso.release.v1.MsgConcludeDispute",
        value: MsgConcludeDispute.fromJSON(value)
      };
    },
    updateParams(value: any) {
      return {
        typeUrl: "/aceso.release.v1.MsgUpdateParams",
        value: MsgUpdateParams.fromJSON(value)
      };
    }
  },
  fromPartial: {
    shareRecords(value: MsgShareRecords) {
      return {
        typeUrl: "/aceso.release.v1.MsgShareRecords",
        value: MsgShareRecords.fromPartial(value)
      };
    },
    postReceipts(value: MsgPostReceipts) {
      return {
        typeUrl: "/aceso.release.v1.MsgPostReceipts",
        value: MsgPostReceipts.fromPartial(value)
      };
    },
    confirmDeletion(value: MsgConfirmDeletion) {
      return {
        typeUrl: "/aceso.release.v1.MsgConfirmDeletion",
        value: MsgConfirmDeletion.fromPartial(value)
      };
    },
    openDispute(value: MsgOpenDispute) {
      return {
        typeUrl: "/aceso.release.v1.MsgOpenDispute",
        value: MsgOpenDispute.fromPartial(value)
      };
    },
    answerDispute(value: MsgAnswerDispute) {
      return {
        typeUrl: "/aceso.release.v1.MsgAnswerDispute",
        value: MsgAnswerDispute.fromPartial(value)
      };
    },
    revealRecipientKey(value: MsgRevealRecipientKey) {
      return {
        typeUrl: "/aceso.release.v1.MsgRevealRecipientKey",
        value: MsgRevealRecipientKey.fromPartial(value)
      };
    },
    concludeDispute(value: MsgConcludeDispute) {
      return {
        typeUrl: "/aceso.release.v1.MsgConcludeDispute",
        value: MsgConcludeDispute.fromPartial(value)
      };
    },
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.release.v1.MsgUpdateParams",
        value: MsgUpdateParams.fromPartial(value)
      };
    }
  }
};