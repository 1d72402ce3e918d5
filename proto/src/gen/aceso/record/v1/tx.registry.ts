import { GeneratedType, Registry } from "@cosmjs/proto-signing";
import { MsgSubmitRecords, MsgPublishOpening, MsgEraseRecord, MsgTakeBack, MsgUpdateParams } from "./tx.js";
export const registry: ReadonlyArray<[string, GeneratedType]> = [["/aceso.record.v1.MsgSubmitRecords", MsgSubmitRecords], ["/aceso.record.v1.MsgPublishOpening", MsgPublishOpening], ["/aceso.record.v1.MsgEraseRecord", MsgEraseRecord], ["/aceso.record.v1.MsgTakeBack", MsgTakeBack], ["/aceso.record.v1.MsgUpdateParams", MsgUpdateParams]];
export const load = (protoRegistry: Registry) => {
  registry.forEach(([typeUrl, mod]) => {
    protoRegistry.register(typeUrl, mod);
  });
};
export const MessageComposer = {
  encoded: {
    submitRecords(value: MsgSubmitRecords) {
      return {
        typeUrl: "/aceso.record.v1.MsgSubmitRecords",
        value: MsgSubmitRecords.encode(value).finish()
      };
    },
    publishOpening(value: MsgPublishOpening) {
      return {
        typeUrl: "/aceso.record.v1.MsgPublishOpening",
        value: MsgPublishOpening.encode(value).finish()
      };
    },
    eraseRecord(value: MsgEraseRecord) {
      return {
        typeUrl: "/aceso.record.v1.MsgEraseRecord",
        value: MsgEraseRecord.encode(value).finish()
      };
    },
    takeBack(value: MsgTakeBack) {
      return {
        typeUrl: "/aceso.record.v1.MsgTakeBack",
        value: MsgTakeBack.encode(value).finish()
      };
    },
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.record.v1.MsgUpdateParams",
        value: MsgUpdateParams.encode(value).finish()
      };
    }
  },
  withTypeUrl: {
    submitRecords(value: MsgSubmitRecords) {
      return {
        typeUrl: "/aceso.record.v1.MsgSubmitRecords",
        value
      };
    },
    publishOpening(value: MsgPublishOpening) {
      return {
        typeUrl: "/aceso.record.v1.MsgPublishOpening",
        value
      };
    },
    eraseRecord(value: MsgEraseRecord) {
      return {
        typeUrl: "/aceso.record.v1.MsgEraseRecord",
        value
      };
    },
    takeBack(value: MsgTakeBack) {
      return {
        typeUrl: "/aceso.record.v1.MsgTakeBack",
        value
      };
    },
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.record.v1.MsgUpdateParams",
        value
      };
    }
  },
  toJSON: {
    submitRecords(value: MsgSubmitRecords) {
      return {
        typeUrl: "/aceso.record.v1.MsgSubmitRecords",
        value: MsgSubmitRecords.toJSON(value)
      };
    },
    publishOpening(value: MsgPublishOpening) {
      return {
        typeUrl: "/aceso.record.v1.MsgPublishOpening",
        value: MsgPublishOpening.toJSON(value)
      };
    },
    eraseRecord(value: MsgEraseRecord) {
      return {
        typeUrl: "/aceso.record.v1.MsgEraseRecord",
        value: MsgEraseRecord.toJSON(value)
      };
    },
    takeBack(value: MsgTakeBack) {
      return {
        typeUrl: "/aceso.record.v1.MsgTakeBack",
        value: MsgTakeBack.toJSON(value)
      };
    },
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.record.v1.MsgUpdateParams",
        value: MsgUpdateParams.toJSON(value)
      };
    }
  },
  fromJSON: {
    submitRecords(value: any) {
      return {
        typeUrl: "/aceso.record.v1.MsgSubmitRecords",
        value: MsgSubmitRecords.fromJSON(value)
      };
    },
    publishOpening(value: any) {
      return {
        typeUrl: "/aceso.record.v1.MsgPublishOpening",
        value: MsgPublishOpening.fromJSON(value)
      };
    },
    eraseRecord(value: any) {
      return {
        typeUrl: "/aceso.record.v1.MsgEraseRecord",
        value: MsgEraseRecord.fromJSON(value)
      };
    },
    takeBack(value: any) {
      return {
        typeUrl: "/aceso.record.v1.MsgTakeBack",
        value: MsgTakeBack.fromJSON(value)
      };
    },
    updateParams(value: any) {
      return {
        typeUrl: "/aceso.record.v1.MsgUpdateParams",
        value: MsgUpdateParams.fromJSON(value)
      };
    }
  },
  fromPartial: {
    submitRecords(value: MsgSubmitRecords) {
      return {
        typeUrl: "/aceso.record.v1.MsgSubmitRecords",
        value: MsgSubmitRecords.fromPartial(value)
      };
    },
    publishOpening(value: MsgPublishOpening) {
      return {
        typeUrl: "/aceso.record.v1.MsgPublishOpening",
        value: MsgPublishOpening.fromPartial(value)
      };
    },
    eraseRecord(value: MsgEraseRecord) {
      return {
        typeUrl: "/aceso.record.v1.MsgEraseRecord",
        value: MsgEraseRecord.fromPartial(value)
      };
    },
    takeBack(value: MsgTakeBack) {
      return {
        typeUrl: "/aceso.record.v1.MsgTakeBack",
        value: MsgTakeBack.fromPartial(value)
      };
    },
    updateParams(value: MsgUpdateParams) {
      return {
        typeUrl: "/aceso.record.v1.MsgUpdateParams",
        value: MsgUpdateParams.fromPartial(value)
      };
    }
  }
};