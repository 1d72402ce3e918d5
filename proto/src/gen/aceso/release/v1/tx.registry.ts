import { GeneratedType, Registry } from "@cosmjs/proto-signing";
import { MsgShareRecords, MsgPostReceipts, MsgConfirmDeletion, MsgUpdateParams } from "./tx.js";
export const registry: ReadonlyArray<[string, GeneratedType]> = [["/aceso.release.v1.MsgShareRecords", MsgShareRecords], ["/aceso.release.v1.MsgPostReceipts", MsgPostReceipts], ["/aceso.release.v1.MsgConfirmDeletion", MsgConfirmDeletion], ["/aceso.release.v1.MsgUpdateParams", MsgUpdateParams]];
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
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.release.v1.MsgUpdateParams",
        value: MsgUpdateParams.fromPartial(value)
      };
    }
  }
};